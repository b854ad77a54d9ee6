"""T-BACKUP on PostgreSQL: the rows come and go in one transaction, whenever the command is killed.

A backup from it is the same sealed file, read in one snapshot. A restore puts the rows there before it puts logs,
journal and checkpoints into the folder: a death in between must be told, and be mended by the same command.
"""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from admin_house import found
from lockgate.adapters import rotation, schema, tables_copy
from lockgate.adapters.opening import open_store
from lockgate.cli import run
from lockgate.core.documents import Tenant
from lockgate.settings import Settings
from postgres import Postgres
from sealed_rows import fill, secrets_of
from security.backups import World, accepted, ids, is_told, on_store
from security.killing import KILLED, NEVER, killed_at, steps_of

CHANGED_ON_PURPOSE = {"audit", "epoch", "changes", "sessions", "one_time_tokens"}
WHOLE_FOLDER = ["audit-checkpoints.jsonl", "journal", "logs.db", "root.key"]
Digests = dict[str, str]


class Shared(World):
    """A gateway whose rows are on the server, and a place to restore into: a folder and another database."""

    def __init__(self, base: Path, template: Path, server: Postgres, url: str) -> None:
        super().__init__(base, template)
        self.server, self.url, self.target_url = server, url, ""

    def empty_target(self) -> None:
        """A folder with the root key alone, and a database that nobody founded."""
        self.target_url, _ = self.server.emptied()
        shutil.rmtree(self.target, ignore_errors=True)
        self.lay_root()

    def restore(self, *more: str) -> int:
        os.environ["LOCKGATE_DATABASE_URL"] = self.target_url
        try:
            return super().restore(*more)
        finally:
            os.environ["LOCKGATE_DATABASE_URL"] = self.url

    def at_target(self, look: Callable[[], Any]) -> Any:
        os.environ["LOCKGATE_DATABASE_URL"] = self.target_url
        try:
            return look()
        finally:
            os.environ["LOCKGATE_DATABASE_URL"] = self.url

    def rows(self, url: str) -> Digests:
        """What each table holds, but for those that a restore changes on purpose; nothing where nobody founded."""
        database = url.rpartition("/")[2]
        each = (
            f"SELECT '{name}', md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {name} t"  # noqa: S608  # our names
            for name in sorted(set(schema.META.tables) - CHANGED_ON_PURPOSE)
        )
        if self.server.ask("SELECT count(*) FROM organisations", database) == "0":
            return {}
        return dict(line.split("|") for line in self.server.ask(" UNION ALL ".join(each), database).splitlines())


@pytest.fixture(scope="module", name="template")
def _template(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> tuple[Path, str]:
    """The folder of a founded gateway with a secret in every field that is sealed, and the URL of its rows."""
    url, home = postgres.made()
    data = tmp_path_factory.mktemp("shared") / "data"
    data.mkdir(mode=0o700)
    shutil.copy2(home / "root.key", data / "root.key")

    async def make() -> Any:
        opened = open_store(Settings(data=data, database_url=url))
        made = await found(opened.store, opened.keyring)
        await opened.store.close()
        await fill(data, database_url=url)
        return made

    (data / "ids.json").write_bytes(msgspec.json.encode(asyncio.run(make())._asdict()))
    (data / "journal").mkdir()
    (data / "journal" / "1-boot-1.seg").write_bytes(b"what a worker wrote")
    with closing(sqlite3.connect(data / "logs.db")) as db:
        db.execute("CREATE TABLE some (x)")
        db.commit()
    return data, url


@pytest.fixture
def world(template: tuple[Path, str], tmp_path: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch) -> Shared:
    for name in [name for name in os.environ if name.startswith("LOCKGATE_")]:
        monkeypatch.delenv(name)
    data, url = template
    own = postgres.url(postgres.copy_of(url))
    monkeypatch.setenv("LOCKGATE_DATABASE_URL", own)
    monkeypatch.setattr(rotation, "SETTLE_S", 0.0)
    return Shared(tmp_path, data, postgres, own)


def at(steps: int, last: int, every: int = 1) -> list[int]:
    """The first instant, one in the middle, and of the `last` ones each or each `every`th, with the very last."""
    return sorted({0, steps // 2, *range(steps - 1, steps - 1 - last, -every)})


def test_create_killed_at_any_step_leaves_a_whole_file_or_none(world: Shared) -> None:
    before = world.rows(world.url)
    steps = steps_of(world.create)
    whole = 0
    for step in at(steps, last=3):
        world.file.unlink(missing_ok=True)
        assert killed_at(step, world.create) == KILLED, step
        if world.file.exists():
            whole += 1
            assert world.verify() == 0, step
        assert world.rows(world.url) == before, step
    assert whole > 0, "the file has its name before the command's last step"
    world.file.unlink(missing_ok=True)
    assert world.create() == 0
    assert world.verify() == 0
    assert [path.name for path in world.data.glob(".backup-*")] == []


def test_restore_killed_at_any_step_is_told_and_done_over(world: Shared) -> None:
    team = ids(world.data)["workspace_api_key"]
    sealed = asyncio.run(secrets_of(world.data, database_url=world.url))
    assert world.create() == 0
    assert run(["keys", "revoke", team, "--data", str(world.data)]) == 0
    world.empty_target()
    steps = steps_of(world.restore)
    whole = world.rows(world.target_url)
    assert whole
    seen = set()
    for step in at(steps, last=8, every=2):
        world.empty_target()
        assert killed_at(step, world.restore) == KILLED, step
        left = world.rows(world.target_url)
        assert left in ({}, whole), step  # never a part of the rows
        told = is_told(world.target)
        seen.add((bool(left), told))
        if told or not left:
            assert world.restore() == 0, step
        assert world.rows(world.target_url) == whole, step
        assert sorted(path.name for path in world.target.glob("[!.]*")) == WHOLE_FOLDER, step
        assert not is_told(world.target)
    assert (True, True) in seen, "a death between the rows and the folder"
    assert (False, True) in seen
    assert not world.at_target(lambda: accepted(world.target, team))
    assert asyncio.run(secrets_of(world.target, database_url=world.target_url)) == sealed
    assert (world.target / "journal" / "1-boot-1.seg").read_bytes() == b"what a worker wrote"
    assert world.at_target(lambda: run(["audit", "verify", "--data", str(world.target)])) == 0


def test_rows_that_somebody_used_since_are_not_put_back(world: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another node served from them: to do the restore over would undo what was done there."""
    assert world.create() == 0
    world.empty_target()
    with monkeypatch.context() as patched:
        patched.setattr("lockgate.cli.backup._move", lambda *_: os._exit(KILLED))
        assert killed_at(NEVER, world.restore) == KILLED
    assert world.rows(world.target_url) == world.rows(world.url)
    assert is_told(world.target)

    async def use(opened: Any, tenant: Tenant) -> None:
        async with opened.store.begin(tenant) as unit:
            await unit.audit(rotation.entry(tenant.organisation_id, "x.y"))

    elsewhere = world.target.with_name("another-node")
    elsewhere.mkdir(mode=0o700)
    shutil.copy2(world.target / "root.key", elsewhere / "root.key")
    world.at_target(lambda: on_store(elsewhere, use))
    used = world.rows(world.target_url)
    assert world.restore() == 3
    assert world.rows(world.target_url) == used
    assert is_told(world.target)


def test_a_database_that_is_used_is_refused_and_nothing_says_otherwise(
    world: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the folder nor the checkpoints that are kept outside tell of a restore that was not made."""
    outside = tmp_path / "outside.jsonl"
    monkeypatch.setenv("LOCKGATE_AUDIT_CHECKPOINTS", str(outside))
    assert world.create() == 0
    before = world.rows(world.url)
    world.empty_target()
    world.target_url = world.url
    assert world.restore() == 3
    assert "is not empty" in capsys.readouterr().err
    assert world.rows(world.url) == before
    assert [path.name for path in world.target.iterdir()] == ["root.key"]
    assert not outside.exists()


def test_a_database_of_another_root_key_is_refused_in_words(
    world: Shared, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert world.create() == 0
    world.empty_target()
    world.target_url = world.server.fresh()

    async def make() -> None:
        await open_store(Settings(data=tmp_path / "stranger", database_url=world.target_url)).store.close()

    asyncio.run(make())
    assert world.restore() == 1
    assert "Nothing was restored" in " ".join(capsys.readouterr().err.split())
    assert [path.name for path in world.target.iterdir()] == ["root.key"]


def test_a_server_that_goes_away_half_way_keeps_nothing(
    world: Shared, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert world.create() == 0
    world.empty_target()
    genuine = tables_copy.replace

    async def cut(source: Any, target: Any) -> None:
        await genuine(source, target)
        database = world.target_url.rpartition("/")[2]
        world.server.ask(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'")  # noqa: S608  # our name

    with monkeypatch.context() as patched:
        patched.setattr(tables_copy, "replace", cut)
        assert world.restore() == 1
    assert "run the same command" in " ".join(capsys.readouterr().err.split())
    assert world.rows(world.target_url) == {}
    assert is_told(world.target)
    assert world.restore() == 0
    assert world.rows(world.target_url) == world.rows(world.url)
