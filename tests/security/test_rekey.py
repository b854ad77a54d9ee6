"""T-REKEY: each change of keys is killed at every step. What was sealed opens then, and after it was gone on with."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from lockgate.adapters import rotation
from lockgate.adapters.opening import open_store
from lockgate.cli import run
from lockgate.settings import Settings
from postgres import Postgres
from sealed_rows import copied, founded, secrets_of
from security.killing import every_step


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("rekey") / "data"
    asyncio.run(founded(data))
    return data


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("LOCKGATE_")]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(rotation, "SETTLE_S", 0.0)


def lockgate(data: Path, *words: str) -> Callable[[], int]:
    return lambda: run(["keys", *words, "--data", str(data)])


def secrets(data: Path) -> dict[str, bytes]:
    return asyncio.run(secrets_of(data))


def root_ids(data: Path) -> set[str]:
    with closing(sqlite3.connect(data / "control.db")) as db:
        return {row[0] for row in db.execute("SELECT root_id FROM working_keys")}


def rekeyed(data: Path) -> None:
    new = str(data.parent / "new.key")
    assert lockgate(data, "rekey", "--new-file", new)() == 0
    assert lockgate(data, "rekey", "--new-file", new, "--finalize")() == 0


def test_a_new_root_opens_everything_and_the_old_one_nothing(template: Path, tmp_path: Path) -> None:
    data = copied(template, tmp_path / "data")
    before, old = secrets(data), (data / "root.key").read_bytes()
    assert len(before) > 10
    assert all(text == f"canary of {aad}".encode() for aad, text in before.items())
    rekeyed(data)
    assert secrets(data) == before
    assert (data / "root.key").read_bytes() == (tmp_path / "new.key").read_bytes()
    (data / "root.key").write_bytes(old)
    with pytest.raises(Exception, match="root key does not fit the data"):
        open_store(Settings(data=data))
    assert lockgate(data, "status")() == 1


def test_until_it_is_finished_both_roots_open_everything(template: Path, tmp_path: Path) -> None:
    data = copied(template, tmp_path / "data")
    before, old = secrets(data), (data / "root.key").read_bytes()
    assert lockgate(data, "rekey", "--new-file", str(tmp_path / "new.key"))() == 0
    assert secrets(data) == before
    (data / "root.key").write_bytes(old)
    assert secrets(data) == before


def test_rekey_killed_at_every_step(template: Path, tmp_path: Path) -> None:
    before = secrets(template)
    deaths = 0
    data = tmp_path / "data"

    def fresh() -> None:
        (tmp_path / "new.key").unlink(missing_ok=True)
        copied(template, data)

    for step in every_step(lockgate(data, "rekey", "--new-file", str(tmp_path / "new.key")), fresh, stride=3):
        deaths += 1
        assert secrets(data) == before, step
        rekeyed(data)
        assert secrets(data) == before, step
        assert len(root_ids(data)) == 1
    assert deaths > 3


def test_finalize_killed_at_every_step(template: Path, tmp_path: Path) -> None:
    before = secrets(template)
    ready, data, new = copied(template, tmp_path / "ready"), tmp_path / "data", str(tmp_path / "new.key")
    assert lockgate(ready, "rekey", "--new-file", new)() == 0

    deaths = 0
    finish = lockgate(data, "rekey", "--new-file", new, "--finalize")
    for step in every_step(finish, lambda: copied(ready, data), stride=2):
        deaths += 1
        assert secrets(data) == before, step
        assert lockgate(data, "rekey", "--new-file", new, "--finalize")() == 0
        assert secrets(data) == before, step
    assert deaths > 3


@pytest.mark.parametrize("command", ["rotate-kek", "rotate-dek"])
def test_rotations_killed_at_every_step(template: Path, tmp_path: Path, command: str) -> None:
    before = secrets(template)
    data = tmp_path / "data"

    deaths, stride = 0, 23 if command == "rotate-dek" else 3
    for step in every_step(lockgate(data, command), lambda: copied(template, data), stride=stride):
        deaths += 1
        assert secrets(data) == before, step
        assert lockgate(data, command)() == 0
        assert secrets(data) == before, step
    assert deaths > 3
    assert lockgate(data, "verify")() == 0


def test_a_rotation_that_dies_again_and_again_still_ends(template: Path, tmp_path: Path) -> None:
    """Each attempt dies a few steps later than the one before, on the same data."""
    data = copied(template, tmp_path / "data")
    before = secrets(data)
    for step in every_step(lockgate(data, "rotate-dek"), stride=7):
        assert secrets(data) == before, step
    assert secrets(data) == before
    # Whoever died behind the last step has finished, and the next attempt was a rotation of its own.
    assert [retired for _, retired in versions(data)] in ([True, False], [True, True, False])


def versions(data: Path) -> list[tuple[int, bool]]:
    with closing(sqlite3.connect(data / "control.db")) as db:
        rows = db.execute("SELECT version, retired FROM working_keys WHERE label = 'dek' ORDER BY version")
        return [(version, bool(retired)) for version, retired in rows]


def test_nothing_is_sealed_under_the_old_data_key_any_more(template: Path, tmp_path: Path) -> None:
    data = copied(template, tmp_path / "data")
    before, old = secrets(data), blobs(data)
    assert lockgate(data, "rotate-dek")() == 0
    assert versions(data) == [(1, True), (2, False)]
    assert not blobs(data) & old
    assert secrets(data) == before
    assert lockgate(data, "rotate-dek")() == 0
    assert versions(data) == [(1, True), (2, True), (3, False)]


def blobs(data: Path) -> set[bytes]:
    from lockgate.adapters.sealing import blobs_in

    found: set[bytes] = set()
    with closing(sqlite3.connect(data / "control.db")) as db:
        for table in ("virtual_keys", "entities"):
            for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608  # one of two
                found |= {blob for value in row for blob in blobs_in(value)}
    assert found
    return found


def test_a_key_encryption_key_in_a_new_version_survives_a_rekey(template: Path, tmp_path: Path) -> None:
    data = copied(template, tmp_path / "data")
    before = secrets(data)
    for _ in range(2):
        assert lockgate(data, "rotate-kek")() == 0
    assert secrets(data) == before
    rekeyed(data)
    assert secrets(data) == before
    assert lockgate(data, "rotate-kek")() == 0
    assert secrets(data) == before


def test_no_data_key_is_made_that_only_the_old_root_would_open(template: Path, tmp_path: Path) -> None:
    data = copied(template, tmp_path / "data")
    old = (data / "root.key").read_bytes()
    assert lockgate(data, "rekey", "--new-file", str(tmp_path / "new.key"))() == 0
    now = (data / "root.key").read_bytes()
    (data / "root.key").write_bytes(old)  # as a gateway that was not restarted yet holds it
    assert lockgate(data, "rotate-dek")() == 1
    assert lockgate(data, "rotate-kek")() == 1
    (data / "root.key").write_bytes(now)
    assert lockgate(data, "rekey", "--new-file", str(tmp_path / "new.key"), "--finalize")() == 0
    assert lockgate(data, "rotate-dek")() == 0


def test_a_root_key_of_a_setting_is_left_where_it_is(
    template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Orchestrators mount it: the operator points the setting at the new one."""
    data, new = copied(template, tmp_path / "data"), tmp_path / "new.key"
    before, mounted = secrets(data), tmp_path / "mounted.key"
    (data / "root.key").rename(mounted)
    monkeypatch.setenv("LOCKGATE_MASTER_KEY_FILE", str(mounted))
    kept = mounted.read_bytes()
    assert lockgate(data, "rekey", "--new-file", str(new))() == 0
    assert mounted.read_bytes() == kept
    assert lockgate(data, "rekey", "--new-file", str(new), "--finalize")() == 1  # the setting still names the old one
    monkeypatch.setenv("LOCKGATE_MASTER_KEY_FILE", str(new))
    assert lockgate(data, "rekey", "--new-file", str(new), "--finalize")() == 0
    assert asyncio.run(secrets_of(data, str(new))) == before
    monkeypatch.setenv("LOCKGATE_MASTER_KEY_FILE", str(mounted))
    assert lockgate(data, "status")() == 1


def test_the_root_is_not_finished_with_the_wrong_file(
    template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[Any]
) -> None:
    data = copied(template, tmp_path / "data")
    new = str(tmp_path / "new.key")
    assert lockgate(data, "rekey", "--new-file", new, "--finalize")() == 2  # there is no such file
    assert lockgate(data, "rekey", "--new-file", new)() == 0
    other = tmp_path / "other.key"
    other.write_bytes(os.urandom(32))
    other.chmod(0o600)
    assert lockgate(data, "rekey", "--new-file", str(other), "--finalize")() == 1
    other.write_text("correct horse battery staple")
    assert lockgate(data, "rekey", "--new-file", str(other))() == 1
    assert lockgate(data, "rekey", "--new-file", str(data / "root.key"))() == 0  # it is in force already: nothing to do
    assert "is the root key already" in capsys.readouterr().out


async def test_the_old_root_stays_while_another_node_runs_with_it(
    postgres: Postgres, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[Any]
) -> None:
    """Without it that node could not read the keyring any more: it would hear of no revocation, then stand still."""
    url, home = postgres.made()
    data, new = tmp_path / "data", str(tmp_path / "new.key")
    data.mkdir()
    shutil.copy2(home / "root.key", data / "root.key")
    monkeypatch.setenv("LOCKGATE_DATABASE_URL", url)
    node, heard = open_store(Settings(data=home, database_url=url)), asyncio.Semaphore(0)
    listening = asyncio.ensure_future(node.database.listen(heard.release))
    async with asyncio.timeout(10):
        await heard.acquire()
    assert await asyncio.to_thread(lockgate(data, "rekey", "--new-file", new)) == 0
    assert "on every other node" in said(capsys)
    assert await asyncio.to_thread(lockgate(data, "rekey", "--new-file", new, "--finalize")) == 1
    assert f"a node still runs with root key {node.keyring.root_id}" in said(capsys)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)
    await node.store.close()
    for _ in range(100):  # until the server has noticed
        if not await node.database.roots():
            break
        await asyncio.sleep(0.05)
    assert await asyncio.to_thread(lockgate(data, "rekey", "--new-file", new, "--finalize")) == 0


def said(capsys: pytest.CaptureFixture[Any]) -> str:
    found = capsys.readouterr()
    return " ".join((found.out + found.err).split())
