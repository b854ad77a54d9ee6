"""T-BACKUP: a backup brings back all but what was taken away since; killed at any step, nothing is half there."""

import asyncio
import io
import os
import shutil
import sqlite3
import subprocess
import sys
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lockgate.adapters import revocations, rotation
from lockgate.adapters.backup import Damaged, unpack
from lockgate.adapters.checkpoints import Notary
from lockgate.adapters.restoring import alone
from lockgate.adapters.sealed_stream import PIECE, NotOurs, Opening, Sealing, new_identity
from lockgate.cli import run
from lockgate.cli.rootkeys import declared
from lockgate.core.documents import API_KEYS, KEY_SECRETS, SESSIONS, USERS, Collection, Session, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.snapshot import EVERYTHING
from sealed_rows import founded, secrets_of
from security.backups import World, accepted, ids, is_told, on_store, rows
from security.killing import KILLED, NEVER, every_step, killed_at

PASSPHRASE = "a passphrase of a test"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("backup") / "data"
    ids = asyncio.run(founded(data))
    (data / "ids.json").write_bytes(msgspec.json.encode(ids._asdict()))
    (data / "journal").mkdir(exist_ok=True)
    (data / "journal" / "1-boot-1.seg").write_bytes(b"what a worker wrote")
    with closing(sqlite3.connect(data / "logs.db")) as db:
        db.execute("CREATE TABLE some (x)")
        db.execute("INSERT INTO some VALUES (zeroblob(3000000))")
        db.commit()
    return data


@pytest.fixture
def world(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> World:
    for name in [name for name in os.environ if name.startswith("LOCKGATE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(rotation, "SETTLE_S", 0.0)
    return World(tmp_path, template)


# --- round trip ---


def test_everything_comes_back(world: World) -> None:
    before, sealed = rows(world.data), asyncio.run(secrets_of(world.data))
    assert world.create() == 0
    assert world.verify() == 0
    assert world.restore() == 0
    assert rows(world.target) == before
    assert asyncio.run(secrets_of(world.target)) == sealed
    assert (world.target / "journal" / "1-boot-1.seg").read_bytes() == b"what a worker wrote"
    with closing(sqlite3.connect(world.target / "logs.db")) as db:
        assert db.execute("SELECT length(x) FROM some").fetchone()[0] == 3_000_000
    for name in ("control.db", "logs.db"):
        assert (world.target / name).stat().st_mode & 0o077 == 0
    assert run(["audit", "verify", "--data", str(world.target)]) == 0
    assert run(["keys", "verify", "--data", str(world.target)]) == 0
    assert accepted(world.target, ids(world.data)["admin_api_key"])


def test_sessions_end_and_the_epoch_leaps(world: World) -> None:
    async def login(opened: Any, tenant: Tenant) -> None:
        user = (await opened.store.find(tenant, USERS, {}))[0][0]
        stamps: Any = {"organisation_id": tenant.organisation_id, "id": uuid7(), "created_at": 1, "updated_at": 1}
        row = Session(**stamps, user_id=user.id, digest=b"d" * 32, expires_at=9**15, last_seen_at=1, proved_at=1)
        async with opened.store.begin(tenant) as unit:
            await unit.insert(SESSIONS, row)

    on_store(world.data, login)
    assert world.create() == 0
    assert world.restore() == 0

    async def look(opened: Any, tenant: Tenant) -> Any:
        sessions = (await opened.store.find(tenant, SESSIONS, {}))[1]
        entries = [e for e in (await opened.store.audit_log(tenant, {}))[0] if e.action == "backup.restore"]
        return sessions, await opened.store.changes(0), entries[0].detail["sessions"]

    sessions, (version, changed), ended = on_store(world.target, look)
    assert (sessions, ended) == (0, 1)
    assert version > 1 << 20
    assert EVERYTHING in changed


def test_what_was_revoked_since_stays_revoked(world: World) -> None:
    """The heart of it: a restore must not bring a revoked key back to life."""
    admin, team = ids(world.data)["admin_api_key"], ids(world.data)["workspace_api_key"]
    assert run(["keys", "create", "third", "--data", str(world.data)]) == 0
    assert world.create() == 0
    assert run(["keys", "revoke", team, "--data", str(world.data)]) == 0
    assert run(["keys", "rotate", admin, "--overlap", "0", "--data", str(world.data)]) == 0
    assert world.restore() == 0
    assert not accepted(world.target, team)
    assert not accepted(world.target, admin)

    async def names(opened: Any, tenant: Tenant) -> set[str]:
        return {key.name for key in (await opened.store.find(tenant, API_KEYS, {}))[0]}

    assert "third" in on_store(world.target, names)


CREDENTIALS = ("virtual_keys", "integrations", "secret_references", "mcp_integrations")


def collection(name: str) -> Collection[Any]:
    return next(of for of in declared() if of.name == name)


def first_of(data: Path, name: str) -> Any:
    async def work(opened: Any, tenant: Tenant) -> Any:
        return (await opened.store.find(tenant, collection(name), {}))[0][0]

    return on_store(data, work)


def stands(data: Path, name: str, row_id: str) -> str | None:
    """The status of a row, None where it is not."""

    async def work(opened: Any, tenant: Tenant) -> str | None:
        row = await opened.store.get(tenant, collection(name), row_id)
        return str(row.status) if row else None

    status: str | None = on_store(data, work)
    return status


@pytest.mark.parametrize("name", CREDENTIALS)
def test_a_stored_credential_that_was_deleted_since_stays_deleted(world: World, name: str) -> None:
    """Somebody deleted it for a reason, and calls would be made with it again."""
    gone = first_of(world.data, name)

    async def delete(opened: Any, tenant: Tenant) -> None:
        async with opened.store.begin(tenant) as unit:
            await unit.delete(collection(name), gone.id)

    assert world.create() == 0
    others = {each: first_of(world.data, each).id for each in CREDENTIALS if each != name}
    on_store(world.data, delete)
    assert world.restore() == 0
    assert stands(world.target, name, gone.id) is None
    assert all(stands(world.target, each, row_id) is not None for each, row_id in others.items())


@pytest.mark.parametrize(("name", "status"), [("integrations", "archived"), ("api_keys", "revoked")])
def test_what_was_switched_off_since_is_off_in_the_same_way(world: World, name: str, status: str) -> None:
    row = first_of(world.data, name)

    async def update(opened: Any, tenant: Tenant) -> None:
        async with opened.store.begin(tenant) as unit:
            await unit.update(collection(name), msgspec.structs.replace(row, status=status))

    assert world.create() == 0
    on_store(world.data, update)
    assert world.restore() == 0
    assert stands(world.target, name, row.id) == status


def test_a_credential_that_was_switched_on_again_comes_back_as_it_was(world: World) -> None:
    row = first_of(world.data, "integrations")

    async def update(opened: Any, tenant: Tenant) -> None:
        for status in ("archived", "active"):
            async with opened.store.begin(tenant) as unit:
                present = await unit.get(collection("integrations"), row.id)
                await unit.update(collection("integrations"), msgspec.structs.replace(present, status=status))

    async def start(opened: Any, tenant: Tenant) -> None:
        async with opened.store.begin(tenant) as unit:
            await unit.update(collection("integrations"), msgspec.structs.replace(row, status="active"))

    on_store(world.data, start)
    assert world.create() == 0
    on_store(world.data, update)
    assert world.restore() == 0
    assert stands(world.target, "integrations", row.id) == "active"


def test_every_api_key_can_be_revoked_and_comes_back_by_rotation_alone(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    admin, team = ids(world.data)["admin_api_key"], ids(world.data)["workspace_api_key"]
    virtual = first_of(world.data, "virtual_keys").id
    assert world.create() == 0
    capsys.readouterr()
    assert world.restore("--revoke-all-keys", "--json") == 0
    told = msgspec.json.decode(capsys.readouterr().out.splitlines()[-1])
    assert (told["keys_revoked"], told["api_keys"]) == (2, 0)
    assert told["virtual_keys"] > 0
    assert not accepted(world.target, admin)
    assert not accepted(world.target, team)
    assert stands(world.target, "virtual_keys", virtual) is not None
    assert run(["keys", "rotate", admin, "--json", "--data", str(world.target)]) == 0
    fresh = msgspec.json.decode(capsys.readouterr().out.splitlines()[-1])["key"]
    assert accepted(world.target, fresh)
    assert not accepted(world.target, admin)


def test_people_and_overlaps_too(world: World) -> None:
    assert world.create() == 0

    async def leave(opened: Any, tenant: Tenant) -> tuple[str, str]:
        user = (await opened.store.find(tenant, USERS, {}))[0][0]
        secret = (await opened.store.find(tenant, KEY_SECRETS, {}))[0][0]
        async with opened.store.begin(tenant) as unit:
            await unit.update(USERS, msgspec.structs.replace(user, status="inactive"))
            await unit.update(KEY_SECRETS, msgspec.structs.replace(secret, expires_at=12345))
        return user.id, secret.id

    user_id, secret_id = on_store(world.data, leave)
    assert world.restore() == 0

    async def look(opened: Any, tenant: Tenant) -> Any:
        user = await opened.store.get(tenant, USERS, user_id)
        secret = await opened.store.get(tenant, KEY_SECRETS, secret_id)
        return user.status, secret.expires_at

    assert on_store(world.target, look) == ("inactive", 12345)


def test_signed_tokens_that_were_refused_since_stay_refused(world: World) -> None:
    from lockgate.admin.tokens import DENIALS, Denial

    assert world.create() == 0

    async def deny(opened: Any, tenant: Tenant) -> None:
        for number in range(2):
            stamps: Any = {"organisation_id": tenant.organisation_id, "created_at": 1, "updated_at": 1}
            row = Denial(**stamps, id=f"d{number}", slug=f"jti-{number}", claim="jti", value=f"{number}", until=9**15)
            async with opened.store.begin(tenant) as unit:
                await unit.insert(DENIALS, row)
        async with opened.store.begin(tenant) as unit:
            await unit.delete(DENIALS, "d1")  # it was taken back

    on_store(world.data, deny)
    assert world.restore() == 0

    async def look(opened: Any, tenant: Tenant) -> list[tuple[str, int]]:
        return [(row.slug, row.until) for row in (await opened.store.find(tenant, DENIALS, {}))[0]]

    assert on_store(world.target, look) == [("jti-0", 9**15)]


def test_a_refusal_that_took_the_place_of_another_is_made_again(world: World) -> None:
    """The backup knows the former one, which has the same name."""
    from lockgate.admin.tokens import DENIALS, denial, deny

    async def refuse(opened: Any, tenant: Tenant, now: int) -> None:
        async with opened.store.begin(tenant) as unit:
            await deny(unit, denial(tenant.organisation_id, "subject", "ann", now, until=9**15 + now))

    on_store(world.data, lambda opened, tenant: refuse(opened, tenant, 1))
    assert world.create() == 0
    on_store(world.data, lambda opened, tenant: refuse(opened, tenant, 2))
    assert world.restore() == 0

    async def look(opened: Any, tenant: Tenant) -> list[int]:
        return [row.until for row in (await opened.store.find(tenant, DENIALS, {}))[0]]

    assert on_store(world.target, look) == [9**15 + 2]


@pytest.mark.parametrize("after", ["rotated", "leaked", "deleted"])
def test_a_directorys_former_token_opens_nothing_again(world: World, after: str) -> None:
    from lockgate.admin.directories import DIRECTORIES, Directory

    async def connect(opened: Any, tenant: Tenant) -> None:
        stamps: Any = {"organisation_id": tenant.organisation_id, "created_at": 1, "updated_at": 1}
        row = Directory(
            **stamps, id="d", slug="scim", lookup="former", public_id="p", tail="t", domains=["example.com"]
        )
        async with opened.store.begin(tenant) as unit:
            await unit.insert(DIRECTORIES, row)

    async def end(opened: Any, tenant: Tenant) -> None:
        async with opened.store.begin(tenant) as unit:
            row = await unit.get(DIRECTORIES, "d")
            if after == "deleted":
                await unit.delete(DIRECTORIES, "d")
            else:
                lookup = "newer" if after == "rotated" else ""
                await unit.update(DIRECTORIES, msgspec.structs.replace(row, lookup=lookup))

    on_store(world.data, connect)
    assert world.create() == 0
    on_store(world.data, end)
    assert world.restore() == 0

    async def look(opened: Any, _tenant: Tenant) -> list[str]:
        found = [await opened.store.verify(DIRECTORIES, text) for text in ("former", "newer")]
        return [row.lookup for row in found if row is not None]

    assert on_store(world.target, look) == (["newer"] if after == "rotated" else [])


def test_who_came_back_is_not_ended_again(world: World) -> None:
    async def turn(opened: Any, tenant: Tenant) -> None:
        for status in ("inactive", "active"):
            user = (await opened.store.find(tenant, USERS, {}))[0][0]
            async with opened.store.begin(tenant) as unit:
                await unit.update(USERS, msgspec.structs.replace(user, status=status))

    assert world.create() == 0
    on_store(world.data, turn)
    assert [line.state for line in revocations.latest([world.data / "revocations.jsonl"]).values()] == ["on"]
    assert world.restore() == 0

    async def look(opened: Any, tenant: Tenant) -> str:
        return str((await opened.store.find(tenant, USERS, {}))[0][0].status)

    assert on_store(world.target, look) == "active"


def test_a_change_that_cannot_be_noted_is_not_made(world: World) -> None:
    team = ids(world.data)["workspace_api_key"]
    (world.data / "revocations.jsonl").mkdir()
    with pytest.raises(OSError, match=r"revocations\.jsonl"):
        run(["keys", "revoke", team, "--data", str(world.data)])
    assert accepted(world.data, team)


def test_the_rollback_is_told_to_whoever_proves_the_log(world: World) -> None:
    """The rows behind the backup are gone: the checkpoints say why, signed."""
    assert world.create() == 0
    assert run(["keys", "create", "later", "--data", str(world.data)]) == 0
    assert world.restore() == 0
    text = (world.target / "audit-checkpoints.jsonl").read_text()
    assert '"kind":"restored"' in text
    assert run(["audit", "verify", "--data", str(world.target)]) == 0


def test_checkpoints_that_were_kept_outside_go_on(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They know rows that the backup does not: without the restore's own line that would look like a cut-off end."""
    outside = tmp_path / "outside.jsonl"
    monkeypatch.setenv("LOCKGATE_AUDIT_CHECKPOINTS", str(outside))
    assert world.create() == 0
    assert run(["keys", "create", "later", "--data", str(world.data)]) == 0

    async def sign(opened: Any, _tenant: Tenant) -> None:
        await Notary(opened.store, opened.keyring, outside, lambda: 1_800_000_000_000).look()

    on_store(world.data, sign)
    kept = outside.read_bytes()
    assert world.restore() == 0
    assert outside.read_bytes().startswith(kept)
    assert run(["audit", "verify", "--data", str(world.target)]) == 0
    outside.write_bytes(kept)
    assert run(["audit", "verify", "--data", str(world.target)]) == 1
    assert not (world.target / "audit-checkpoints.jsonl").exists()


# --- refusals ---


def test_nothing_is_restored_over_something(world: World) -> None:
    assert world.create() == 0
    world.lay_root()
    (world.target / "control.db").write_text("somebody's")
    assert world.restore() == 3
    assert (world.target / "control.db").read_text() == "somebody's"


def test_a_file_of_revocations_is_asked_for(world: World, capsys: pytest.CaptureFixture[str]) -> None:
    assert world.create() == 0
    world.lay_root()
    words = ["backup", "restore", str(world.file), "--identity", str(world.identity), "--data", str(world.target)]
    assert run(words) == 2
    assert not (world.target / "control.db").exists()
    capsys.readouterr()
    assert run([*words, "--without-revocations"]) == 0
    said = capsys.readouterr()
    assert "2 API keys and " in said.out
    assert "nobody knows which of them were revoked or deleted since" in " ".join(said.err.split())


def test_without_the_root_key_nothing_opens(world: World, tmp_path: Path) -> None:
    assert world.create() == 0
    words = ["backup", "restore", str(world.file), "--identity", str(world.identity), "--without-revocations"]
    assert run([*words, "--data", str(world.target)]) == 2
    other = tmp_path / "other.key"
    other.write_bytes(os.urandom(32))
    other.chmod(0o600)
    assert run([*words, "--data", str(world.target), "--root-key", str(other)]) == 1
    assert not (world.target / "control.db").exists()
    assert world.verify("--root-key", str(other)) == 1


def test_the_root_key_and_plain_secrets_are_never_inside(world: World) -> None:
    """T-SCAN on backups: neither in the sealed file nor under the seal."""
    assert world.create() == 0
    root = (world.data / "root.key").read_bytes().strip()
    secrets = [root, bytes.fromhex(root.decode()), ids(world.data)["admin_api_key"].encode(), b"canary of virtual_keys"]
    with world.file.open("rb") as file:
        plain = io.BufferedReader(Opening(file, identity=world.identity.read_text())).read()
    assert b"SQLite format 3" in plain
    assert b"SQLite format 3" not in world.file.read_bytes()
    for text in (plain, world.file.read_bytes()):
        assert [secret for secret in secrets if secret in text] == []


def test_one_cannot_be_made_for_nobody(world: World) -> None:
    assert run(["backup", "create", "--data", str(world.data), "--to", str(world.file)]) == 2
    assert world.create("--passphrase-file", str(world.identity)) == 2
    assert not world.file.exists()
    assert world.create() == 0
    assert world.create() == 3


def test_a_passphrase_seals_too(world: World, tmp_path: Path) -> None:
    secret, wrong, short = (tmp_path / name for name in ("secret", "wrong", "short"))
    secret.write_text(PASSPHRASE)
    wrong.write_text(PASSPHRASE + "!")
    short.write_text("short")
    words = ["--data", str(world.data), "--to", str(world.file)]
    assert run(["backup", "create", *words, "--passphrase-file", str(short)]) == 2
    assert run(["backup", "create", *words, "--passphrase-file", str(secret)]) == 0
    verify = ["backup", "verify", str(world.file), "--data", str(world.data)]
    assert run([*verify, "--passphrase-file", str(secret)]) == 0
    assert run([*verify, "--passphrase-file", str(wrong)]) == 1
    assert run(verify) == 2


# --- damage ---


def sealed(plain: bytes, public: str) -> bytes:
    target = io.BytesIO()
    with Sealing(target, recipient=public) as sealing:
        sealing.write(plain)
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
def test_a_stream_comes_back_whatever_its_size(size: int) -> None:
    private, public = new_identity()
    plain = os.urandom(size)
    assert io.BufferedReader(Opening(io.BytesIO(sealed(plain, public)), identity=private)).read() == plain


def test_a_changed_cut_or_rearranged_stream_is_refused() -> None:
    private, public = new_identity()
    good = sealed(os.urandom(3 * PIECE + 100), public)
    begin = good.index(b"}\n") + 2
    piece = PIECE + 16
    first, second = good[begin : begin + piece], good[begin + piece : begin + 2 * piece]
    rest = good[begin + 2 * piece :]
    bad = {
        "cut at a piece": good[: begin + 2 * piece],
        "cut within one": good[:-1],
        "cut to nothing": good[:begin],
        "more behind": good + b"x",
        "rearranged": good[:begin] + second + first + rest,
        "left out": good[:begin] + second + rest,
        "twice": good[:begin] + first + first + second + rest,
        "header": good.replace(b'"to"', b'"tO"', 1),
        **{f"byte {at}": good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in range(begin, len(good), 300_007)},
        **{f"head {at}": good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in range(0, begin, 7)},
    }
    assert [name for name, text in bad.items() if _opens(text, private)] == []


def _opens(text: bytes, identity: str) -> bool:
    try:
        io.BufferedReader(Opening(io.BytesIO(text), identity=identity)).read()
    except NotOurs:
        return False
    return True


def test_it_is_for_its_recipient_alone() -> None:
    _, public = new_identity()
    other, _ = new_identity()
    with pytest.raises(NotOurs, match=public):
        Opening(io.BytesIO(sealed(b"x", public)), identity=other)
    with pytest.raises(NotOurs, match=public):
        Opening(io.BytesIO(sealed(b"x", public)))
    for nobody in ("", "lgbp_", "lgbp_zz", other):
        with pytest.raises(NotOurs):
            Sealing(io.BytesIO(), recipient=nobody)


@pytest.mark.parametrize(
    "name", ["../control.db", "/etc/passwd", "journal/../x.seg", "journal/.seg", "root.key", "a/b"]
)
def test_a_name_that_does_not_belong_there_is_not_unpacked(tmp_path: Path, name: str) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        info = tarfile.TarInfo(name)
        info.size = 1
        tar.addfile(info, io.BytesIO(b"x"))
    made.seek(0)
    with pytest.raises(Damaged, match="does not belong there"):
        unpack(made, tmp_path, lambda _d, _o: None)
    assert [path.name for path in tmp_path.rglob("*")] == ["journal"]


def test_a_link_is_not_unpacked(tmp_path: Path) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        info = tarfile.TarInfo("control.db")
        info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"
        tar.addfile(info)
    made.seek(0)
    with pytest.raises(Damaged, match="does not belong there"):
        unpack(made, tmp_path, lambda _d, _o: None)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE audit SET action = 'x' WHERE seq = 1", "row 1 of the audit log"),
        ("DELETE FROM audit WHERE seq = 1", "row 2 of the audit log"),
        ("UPDATE virtual_keys SET sealed = zeroblob(60)", "2 rows of virtual_keys were not written by Lockgate"),
    ],
)
def test_a_backup_of_something_broken_is_told(
    world: World, statement: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["keys", "create", "another", "--data", str(world.data)]) == 0
    with closing(sqlite3.connect(world.data / "control.db")) as db:
        db.execute(statement)
        db.commit()
    assert world.create() == 0
    assert world.verify() == 1
    assert says in capsys.readouterr().out


# --- killed ---


def test_create_killed_at_every_step_leaves_no_half_file(world: World) -> None:
    before = rows(world.data)

    def prepare() -> None:
        world.file.unlink(missing_ok=True)

    deaths = 0
    for step in every_step(world.create, prepare, stride=5):
        deaths += 1
        if world.file.exists():
            assert world.verify() == 0, step
        assert rows(world.data) == before, step
    assert deaths > 2
    assert world.verify() == 0
    assert [path.name for path in world.data.glob(".backup-*")] == []


def test_restore_killed_at_every_step_is_told_and_done_over(world: World) -> None:
    team = ids(world.data)["workspace_api_key"]
    sealed_before = asyncio.run(secrets_of(world.data))
    assert world.create() == 0
    assert run(["keys", "revoke", team, "--data", str(world.data)]) == 0
    deaths = 0

    def prepare() -> None:
        shutil.rmtree(world.target, ignore_errors=True)
        world.lay_root()

    for step in every_step(world.restore, prepare, stride=13):
        deaths += 1
        if not (told := is_told(world.target)) and not (world.target / "control.db").exists():
            assert [path.name for path in world.target.iterdir()] == ["root.key"], step
        if told or not (world.target / "control.db").exists():
            assert world.restore() == 0, step
        assert asyncio.run(secrets_of(world.target)) == sealed_before, step
        assert not accepted(world.target, team), step
    assert deaths > 3


def test_nothing_starts_on_a_folder_with_half_a_restore(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the database it looks like a new one: a start would found a gateway there, with somebody else's logs."""
    assert world.create() == 0
    with monkeypatch.context() as patched:
        patched.setattr("lockgate.cli.backup._forget", lambda _: os._exit(KILLED))
        assert killed_at(NEVER, world.restore) == KILLED
    (world.target / "control.db").unlink()
    data = ["--data", str(world.target)]
    line = [sys.executable, "-m", "lockgate", "serve", "--port", "0", *data]
    served = subprocess.run(line, capture_output=True, text=True, check=False, timeout=60)
    assert served.returncode != 0
    capsys.readouterr()
    assert run(["doctor", *data]) == 1
    for said in (served.stderr, capsys.readouterr().out):
        assert "stopped half-way" in " ".join(said.split())
    assert not (world.target / "control.db").exists()
    assert world.restore() == 0
    assert run(["keys", "list", *data]) == 0


def test_of_two_restores_into_one_folder_the_second_is_refused(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    assert world.create() == 0
    world.lay_root()
    with alone(world.target / ".restoring") as begun:
        assert not begun
        assert world.restore() == 3
        assert "another restore" in " ".join(capsys.readouterr().err.split())
        assert is_told(world.target)
        (world.target / ".restoring").rename(world.target / ".backup-restored")  # the first came to its end
    with alone(world.target / ".restoring") as begun:
        assert not begun
    (world.target / "control.db").write_text("the first one's")
    (world.target / ".restoring").rmdir()
    assert world.restore() == 3
    assert (world.target / "control.db").read_text() == "the first one's"


def test_a_refused_restore_leaves_the_folder_as_it_was(world: World, tmp_path: Path) -> None:
    """It was not begun: the folder may serve for something else."""
    assert world.create() == 0
    whole = world.file.read_bytes()
    world.file.write_bytes(whole[:-1])
    assert world.restore() == 1
    assert [path.name for path in world.target.iterdir()] == ["root.key"]
    world.file.write_bytes(whole)
    stranger = tmp_path / "stranger.key"
    stranger.write_bytes(os.urandom(32))
    stranger.chmod(0o600)
    assert world.restore("--root-key", str(stranger)) == 1
    assert [path.name for path in world.target.iterdir()] == ["root.key"]
    assert world.restore() == 0


@pytest.mark.parametrize("there", [True, False])
def test_a_restore_says_how_to_start_what_it_made(
    there: bool, world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The root key may have been read from where no gateway looks for it."""
    assert world.create() == 0
    world.lay_root()
    kept = tmp_path / "kept.key"
    shutil.copy2(world.target / "root.key", kept)
    if not there:
        (world.target / "root.key").unlink()
    words = ["--identity", str(world.identity), "--data", str(world.target), "--root-key", str(kept)]
    capsys.readouterr()
    assert run(["backup", "restore", str(world.file), *words, "--without-revocations"]) == 0
    said = "".join(capsys.readouterr().out.split())
    assert f"lockgateserve--data{world.target}" in said
    assert (f"cp-p{kept}{world.target}/root.key" in said) is not there
