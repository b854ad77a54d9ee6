"""The SQLite file: what a foreign hand in it can and cannot do, the workers' look-ups, opening and migrating."""

import asyncio
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

import samples as rows
from lockgate.adapters import schema
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.rootkey import RootKeyError
from lockgate.adapters.rows import Signer
from lockgate.adapters.sql import Span, nearest
from lockgate.adapters.sqlite import migrate
from lockgate.adapters.vault import WrongRootKey
from lockgate.core import keys
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import (
    API_KEYS,
    COLLECTIONS,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    AuditEntry,
    Page,
    Range,
    Tenant,
)
from lockgate.core.snapshot import EVERYTHING, Price
from lockgate.settings import SettingError, Settings
from samples import ORG

HOME = Tenant(ORG)
TEXT = keys.make("workspace-service").text.reveal()
USER_TEXT = keys.make("workspace-user").text.reveal()


def _price(provider: str, model: str) -> Price | None:
    return Price(input=1) if (provider, model) == ("openai", "x") else None


class House:
    """A database with one organisation, its workspace, a person, two keys and a virtual key."""

    def __init__(self, opened: Opened) -> None:
        self.opened, self.store, self.alarms = opened, opened.store, list[tuple[str, str]]()
        signer = Signer(opened.keyring, lambda table, row: self.alarms.append((table, row)))
        self.lookups = Lookups(opened.rows(), signer, _price)
        self.digest = opened.keyring.digests(TEXT)[0]
        self.user_digest = opened.keyring.digests(USER_TEXT)[0]

    async def fill(self) -> None:
        key = rows.api_key("key-1", metadata={"team": "blue"}, allowed_ips=["10.0.0.0/8"])
        mine = rows.api_key("key-2", kind="workspace-user", user_id="user-1", scopes=sorted(USER_SCOPES))
        async with self.store.begin(HOME) as unit:
            await unit.insert(ORGANISATIONS, rows.organisation())
            await unit.insert(WORKSPACES, rows.workspace())
            await unit.insert(USERS, rows.user())
            await unit.insert(MEMBERS, rows.member())
            await unit.insert(API_KEYS, key)
            await unit.insert(API_KEYS, mine)
            await unit.insert(KEY_SECRETS, rows.key_secret(key, self.digest, expires_at=99))
            await unit.insert(KEY_SECRETS, rows.key_secret(mine, self.user_digest))
            config = rows.config("pc-main", id="config-1", version_id="version-1")
            await unit.insert(CONFIGS, config)
            await unit.insert(CONFIG_VERSIONS, rows.config_version(config))
            await unit.insert(
                VIRTUAL_KEYS, rows.virtual_key("main", base_url="https://api.example.org/v1", sealed=b"s")
            )

    def run(self, statement: str, *values: Any) -> int:
        with sqlite3.connect(self.opened.path) as db:
            return db.execute(statement, values).rowcount


@pytest.fixture(name="filled", scope="module")
def _filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder made once; each test works on a copy."""
    folder = tmp_path_factory.mktemp("filled")

    async def fill() -> None:
        house = House(open_store(Settings(data=folder)))
        await house.fill()
        await house.lookups.close()
        await house.store.close()

    with ThreadPoolExecutor(1) as pool:  # a loop of its own
        pool.submit(asyncio.run, fill()).result()
    return folder


@pytest.fixture(name="house")
async def _house(filled: Path, tmp_path: Path) -> AsyncIterator[House]:
    shutil.copytree(filled, tmp_path, dirs_exist_ok=True)
    house = House(open_store(Settings(data=tmp_path)))
    yield house
    await house.lookups.close()
    await house.store.close()


# --- look-ups ---


async def test_a_digest_gives_its_caller(house: House) -> None:
    caller = await house.lookups("caller", house.digest)
    assert caller is not None
    assert msgspec.structs.asdict(caller) == {
        "key_id": "key-1",
        "public_id": "abcdefghijkl",
        "kind": "workspace-service",
        "organisation_id": ORG,
        "workspace_id": "ws-1",
        "workspace_slug": "ws-1-slug",
        "user_id": "",
        "scopes": frozenset({"completions.write"}),
        "expires_at": 0,
        "not_before": 0,
        "secret_expires_at": 99,
        "allowed_ips": ("10.0.0.0/8",),
        "metadata": {"team": "blue"},
        "name": "a key",
        "default_config": "",
        "allow_config_override": True,
        "block_inline": False,
        "hangs_on": (),
        "limits": {},
    }


async def test_unknown_digests_slugs_and_models_give_nothing(house: House) -> None:
    assert await house.lookups("caller", b"x" * 32) is None
    assert await house.lookups("caller", b"") is None
    assert await house.lookups("credential", ("ws-1", "other")) is None
    assert await house.lookups("credential", ("ws-2", "main")) is None
    assert await house.lookups("price", ("openai", "y")) is None
    assert await house.lookups("price", ("openai", "x")) == Price(input=1)


async def test_a_virtual_key_gives_its_credential(house: House) -> None:
    credential: Any = await house.lookups("credential", ("ws-1", "main"))
    assert (credential.provider, credential.base_url, credential.sealed) == (
        "openai",
        "https://api.example.org/v1",
        b"s",
    )
    assert credential.aad == f"virtual_keys|{credential.id}|key|{ORG}"


async def test_the_built_in_model_is_a_virtual_key_of_every_workspace_while_it_runs(house: House) -> None:
    assert await house.lookups("credential", ("ws-1", "local")) is None
    house.lookups._local = lambda: "http://127.0.0.1:4321/v1"
    credential: Any = await house.lookups("credential", ("ws-1", "local"))
    assert (credential.provider, credential.base_url) == ("local", "http://127.0.0.1:4321/v1")
    assert credential.organisation_id == ORG
    assert await house.lookups("credential", ("no-such-workspace", "local")) is None


async def test_a_config_is_found_by_slug_and_by_id_in_its_workspace_only(house: House) -> None:
    entry: Any = await house.lookups("config", ("ws-1", "pc-main"))
    assert (entry.id, entry.slug, entry.version) == ("config-1", "pc-main", "version-1")
    assert (entry.document, entry.workspace_id) == (b'{"virtual_key":"main"}', "ws-1")
    assert await house.lookups("config", ("ws-1", "config-1")) == entry
    assert await house.lookups("config", ("ws-2", "pc-main")) is None
    assert await house.lookups("config", ("ws-2", "config-1")) is None


async def test_an_archived_config_is_not_served(house: House) -> None:
    async with house.store.begin(HOME) as unit:
        row = await unit.get(CONFIGS, "pc-main")
        assert row
        await unit.update(CONFIGS, msgspec.structs.replace(row, status="archived"))
    assert await house.lookups("config", ("ws-1", "pc-main")) is None


async def test_a_caller_carries_the_keys_default_config_and_else_the_workspaces(house: House) -> None:
    async def set_defaults(of: Any, row_id: str, **fields: Any) -> Any:
        async with house.store.begin(HOME) as unit:
            row = await unit.get(of, row_id)
            assert row
            await unit.update(of, msgspec.structs.replace(row, **fields))
        return await house.lookups("caller", house.digest)

    plain: Any = await house.lookups("caller", house.digest)
    assert (plain.default_config, plain.allow_config_override, plain.block_inline) == ("", True, False)
    caller = await set_defaults(
        WORKSPACES, "ws-1", defaults={"config_id": "pc-main", "metadata": {"team": "red", "site": "x"}}
    )
    assert (caller.default_config, caller.metadata) == ("pc-main", {"team": "red", "site": "x"})
    caller = await set_defaults(API_KEYS, "key-1", config_id="pc-own", allow_config_override=False)
    assert (caller.default_config, caller.allow_config_override) == ("pc-own", False)


async def test_process_organisation_and_workspace_each_can_block_inline_configs(house: House) -> None:
    house.lookups._block_inline = True
    assert (await house.lookups("caller", house.digest)).block_inline  # type: ignore[union-attr]  # a caller
    house.lookups._block_inline = False
    for of, row_id in ((ORGANISATIONS, ORG), (WORKSPACES, "ws-1")):
        collection: Any = of
        for blocked in (True, False):
            async with house.store.begin(HOME) as unit:
                row = await unit.get(collection, row_id)
                assert row
                defaults = {"block_inline_config": blocked}
                await unit.update(collection, msgspec.structs.replace(row, defaults=defaults))
            assert (await house.lookups("caller", house.digest)).block_inline is blocked  # type: ignore[union-attr]  # same


async def test_a_persons_key_follows_the_persons_role(house: House) -> None:
    caller: Any = await house.lookups("caller", house.user_digest)
    assert "completions.write" in caller.scopes
    assert caller.scopes < USER_SCOPES  # the key holds all of them, a plain member less
    async with house.store.begin(HOME) as unit:
        await unit.delete(MEMBERS, "ws-1/user-1")
    caller = await house.lookups("caller", house.user_digest)
    assert caller.scopes == frozenset()


async def test_a_key_ends_with_its_person_or_its_workspace(house: House) -> None:
    async with house.store.begin(HOME) as unit:
        user = await unit.get(USERS, "user-1")
        assert user
        await unit.update(USERS, msgspec.structs.replace(user, status="disabled"))
    assert await house.lookups("caller", house.user_digest) is None
    async with house.store.begin(HOME) as unit:
        await unit.delete(WORKSPACES, "ws-1")
    assert await house.lookups("caller", house.digest) is None


# --- T-ROWMAC: a writer of the database alone gets nowhere ---


def columns() -> list[tuple[str, str]]:
    return [(of.name, column.name) for of in COLLECTIONS for column in schema.TABLES[of.name].c]


OTHER_JSON = {"[": '["completions.write", "virtual_keys.create"]', "{": '{"a": "b"}'}


def flipped(value: Any) -> Any:
    if isinstance(value, bytes):
        return bytes([value[0] ^ 1, *value[1:]]) if value else b"\0"
    if isinstance(value, int):
        return value + 1 if value > 1 else 1 - value
    if value is None:
        return '{"credit_limit": 1}'
    return (
        '["completions.write", "virtual_keys.create"]'
        if str(value).startswith("[")
        else '{"a": "b"}'
        if str(value).startswith("{")
        else f"{value}x"
    )


STORED = (
    "organisations", "workspaces", "users", "members", "api_keys", "key_secrets", "virtual_keys", "configs",
    "config_versions",
)  # fmt: skip


@pytest.mark.parametrize(("table", "column"), [c for c in columns() if c[0] in STORED])
async def test_a_row_that_was_changed_outside_does_not_exist(house: House, table: str, column: str) -> None:
    of = next(of for of in COLLECTIONS if of.name == table)
    with sqlite3.connect(house.opened.path) as db:
        row_id, value = db.execute(f'SELECT id, "{column}" FROM {table} LIMIT 1').fetchone()  # noqa: S608  # our names
    assert house.run(f'UPDATE {table} SET "{column}" = ? WHERE id = ?', flipped(value), row_id) == 1  # noqa: S608  # same
    found, _ = await house.store.find(HOME, of, {})
    assert row_id not in {row.id for row in found}
    assert await house.store.get(HOME, of, row_id) is None


@pytest.mark.parametrize("column", [column.name for column in schema.ENTITIES.c])
async def test_an_entity_that_was_changed_outside_does_not_exist(house: House, column: str) -> None:
    note = rows.note("n", text="as it was", parts=[{"a": 1}])
    async with house.store.begin(HOME) as unit:
        await unit.insert(rows.NOTES, note)
    with sqlite3.connect(house.opened.path) as db:
        value = db.execute(f'SELECT "{column}" FROM entities').fetchone()[0]  # noqa: S608  # our names
    changed = str(value).replace("as it was", "as it is now") if column == "body" else flipped(value)
    assert house.run(f'UPDATE entities SET "{column}" = ?', changed) == 1  # noqa: S608  # same
    assert await house.store.get(HOME, rows.NOTES, note.id) is None
    assert (await house.store.find(HOME, rows.NOTES, {}))[0] == []


CALLER = [c for c in columns() if c[0] in {"api_keys", "key_secrets", "workspaces", "organisations"}]


@pytest.mark.parametrize(("table", "column"), CALLER)
async def test_a_key_whose_rows_were_changed_outside_is_denied(house: House, table: str, column: str) -> None:
    key = {"api_keys": "key-1", "key_secrets": None, "workspaces": "ws-1", "organisations": ORG}[table]
    with sqlite3.connect(house.opened.path) as db:
        where = "id = ?" if key else "key_id = ?"
        value = db.execute(f'SELECT "{column}" FROM {table} WHERE {where}', (key or "key-1",)).fetchone()[0]  # noqa: S608  # our names
        db.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', (flipped(value), key or "key-1"))  # noqa: S608  # same
    assert await house.lookups("caller", house.digest) is None
    if column not in {"id", "organisation_id", "digest", "key_id"}:  # then the row is not found at all
        assert table in {name for name, _ in house.alarms}


@pytest.mark.parametrize("column", [c for t, c in columns() if t == "virtual_keys"])
async def test_a_virtual_key_that_was_changed_outside_is_denied(house: House, column: str) -> None:
    with sqlite3.connect(house.opened.path) as db:
        value = db.execute(f'SELECT "{column}" FROM virtual_keys').fetchone()[0]  # noqa: S608  # our names
        db.execute(f'UPDATE virtual_keys SET "{column}" = ?', (flipped(value),))  # noqa: S608  # same
    assert await house.lookups("credential", ("ws-1", "main")) is None


@pytest.mark.parametrize(("table", "column"), [c for c in columns() if c[0] in {"configs", "config_versions"}])
async def test_a_config_that_was_changed_outside_is_denied(house: House, table: str, column: str) -> None:
    assert await house.lookups("config", ("ws-1", "pc-main"))
    with sqlite3.connect(house.opened.path) as db:
        value = db.execute(f'SELECT "{column}" FROM {table}').fetchone()[0]  # noqa: S608  # our names
        db.execute(f'UPDATE {table} SET "{column}" = ?', (flipped(value),))  # noqa: S608  # same
    assert await house.lookups("config", ("ws-1", "pc-main")) is None


async def test_a_version_of_another_config_is_not_served(house: House) -> None:
    """Both rows are genuine: only the link between them is not."""
    async with house.store.begin(HOME) as unit:
        await unit.insert(CONFIGS, rows.config("pc-other", version_id="version-1"))
    assert await house.lookups("config", ("ws-1", "pc-other")) is None


async def test_an_inserted_key_is_denied(house: House) -> None:
    """A writer who knows the schema, a digest-like value and a real row's MAC still cannot mint a key."""
    digest = b"m" * 32
    copy = (
        "INSERT INTO key_secrets SELECT organisation_id, 'minted', created_at, updated_at, row_version, mac, key_id, "
        "?, pepper_version, public_id, tail, 0 FROM key_secrets WHERE key_id = 'key-1'"
    )
    assert house.run(copy, digest) == 1
    assert await house.lookups("caller", digest) is None
    assert house.alarms == [("key_secrets", "minted")]


async def test_a_tampered_row_cannot_be_laundered_by_an_update_but_can_be_deleted(house: House) -> None:
    house.run("UPDATE api_keys SET scopes = '[\"virtual_keys.create\"]' WHERE id = 'key-1'")
    async with house.store.begin(HOME) as unit:
        assert await unit.get(API_KEYS, "key-1") is None
        assert await unit.delete(API_KEYS, "key-1")


# --- opening ---


async def test_the_data_is_private(house: House) -> None:
    for name in ("control.db", "root.key"):
        assert (house.opened.path.parent / name).stat().st_mode & 0o077 == 0


async def test_a_second_start_opens_what_the_first_made(house: House, tmp_path: Path) -> None:
    again = open_store(Settings(data=tmp_path))
    assert again.keyring.digests(TEXT) == [house.digest]
    assert not again.root.made
    assert await again.store.get(HOME, API_KEYS, "key-1")
    await again.store.close()


def test_first_starts_at_the_same_moment_agree(tmp_path: Path) -> None:
    """`serve` and `init` on a new folder at once: one schema, one root key, one keyring."""
    code = (
        "import sys; from pathlib import Path; from lockgate.adapters.opening import open_store;"
        "from lockgate.settings import Settings;"
        "print(open_store(Settings(data=Path(sys.argv[1]))).keyring.digests(b'x')[0].hex())"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "data")]
    starts = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    said = [start.communicate(timeout=60)[0].strip() for start in starts]
    assert len(set(said)) == 1
    assert len(said[0]) == 64


async def test_data_with_another_or_no_root_key_is_refused(house: House, tmp_path: Path) -> None:
    root = tmp_path / "root.key"
    root.rename(tmp_path / "away")
    with pytest.raises(RootKeyError, match="Put the key back"):
        open_store(Settings(data=tmp_path))
    root.write_bytes(os.urandom(32))
    root.chmod(0o600)
    with pytest.raises(WrongRootKey, match="does not fit the data"):
        open_store(Settings(data=tmp_path))
    (tmp_path / "away").rename(root)
    await open_store(Settings(data=tmp_path)).store.close()


def test_a_schema_from_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = open_store(Settings(data=tmp_path)).path
    with sqlite3.connect(path) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SettingError, match="newer Lockgate"):
        open_store(Settings(data=tmp_path))


def test_a_foreign_database_url_is_refused_with_the_mend(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="write postgresql://"):
        open_store(Settings(data=tmp_path, database_url="mysql://localhost/x"))


def test_the_migrations_build_the_schema_of_the_code(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    migrate(path)
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        difference = compare_metadata(MigrationContext.configure(connection), schema.META)
        assert difference == []
    engine.dispose()


@pytest.mark.parametrize("offset", [0, 10, 80])
@pytest.mark.parametrize("where", [{}, {"action": "x.y"}, {"at": Range(low=5)}])
async def test_no_page_of_the_audit_log_is_sorted_for(offset: int, where: dict[str, Any], house: House) -> None:
    """A sort would read every row of a million to show fifty."""
    async with house.store.begin(HOME) as unit:
        for at in range(100):
            await unit.audit(AuditEntry(id=f"e-{at}", at=at, organisation_id=ORG, actor_type="system", action="x.y"))
    asked: list[tuple[str, Any]] = []
    engine = house.store._engine.sync_engine
    sa.event.listen(engine, "before_cursor_execute", lambda _c, _r, sql, values, *_: asked.append((sql, values)))
    await house.store.audit_log(HOME, where, Page(offset, 10))
    asked = [each for each in asked if "FROM audit" in each[0]]
    assert len(asked) == 2  # the page, and the count
    with sqlite3.connect(house.opened.path) as db:
        plans = [str(db.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()) for sql, values in asked]
    assert all("ix_audit_organisation_id_at" in plan for plan in plans)
    assert not [plan for plan in plans if "TEMP B-TREE" in plan]


@pytest.mark.parametrize(
    ("page", "total", "span"),
    [
        (Page(0, 10), 100, Span(0, 10, backwards=False)),
        (Page(40, 10), 100, Span(40, 10, backwards=False)),
        (Page(50, 10), 100, Span(40, 10, backwards=True)),
        (Page(90, 10), 100, Span(0, 10, backwards=True)),
        (Page(95, 10), 100, Span(0, 5, backwards=True)),
        (Page(0, 10), 4, Span(0, 4, backwards=False)),
    ],
)
def test_a_page_is_read_from_the_nearer_end(page: Page, total: int, span: Span) -> None:
    assert nearest(page, total) == span


@pytest.mark.parametrize("offset", [100, 101, 5000])
def test_behind_the_end_nothing_is_read(offset: int) -> None:
    assert nearest(Page(offset, 10), 100).limit == 0


async def test_commits_are_durable(house: House) -> None:
    async with house.store._engine.connect() as connection:
        assert (await connection.exec_driver_sql("PRAGMA synchronous")).scalar() == 2
        assert (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar() == "wal"


async def test_publications_of_another_process_are_seen(house: House, tmp_path: Path) -> None:
    other = open_store(Settings(data=tmp_path)).store
    version, _ = await house.store.changes(0)
    async with other.begin(HOME) as unit:
        unit.changed("from-elsewhere")
    assert await house.store.changes(version) == (version + 1, frozenset({"from-elsewhere"}))
    await other.close()


async def test_when_the_list_of_changes_is_gone_everything_is_dropped(house: House) -> None:
    for _ in range(3):
        async with house.store.begin(HOME) as unit:
            unit.changed("x")
    house.run("DELETE FROM changes WHERE version < 3")
    assert await house.store.changes(0) == (3, frozenset({EVERYTHING}))


async def test_no_secret_stands_readable_in_the_file(house: House) -> None:
    blob = b"".join(path.read_bytes() for path in house.opened.path.parent.glob("control.db*"))
    assert b"abcdefghijkl" in blob
    assert TEXT not in blob
    assert USER_TEXT not in blob
    assert TEXT[16:59] not in blob
