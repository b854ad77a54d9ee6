"""Databases that earlier versions wrote: every row is there after the upgrade, and still proves itself."""

import asyncio
import os
import signal
import sqlite3
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import asyncpg
import msgspec
import pytest
import sqlalchemy as sa
from sqlalchemy import event

import samples
from lockgate.adapters import schema
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import Opened, open_store
from lockgate.core.documents import (
    API_KEYS,
    COLLECTIONS,
    CONFIGS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    Tenant,
)
from lockgate.settings import Settings
from postgres import Postgres
from upgrading import VERSIONS, contents, pour, restore, said

DATABASES = ("sqlite", "postgres")


class Upgraded:
    """A dump of `version`, opened by this version of ours."""

    def __init__(self, version: str, data: Path, url: str) -> None:
        path = restore(version, data)
        self.rows = contents(path)
        if url:
            asyncio.run(pour(path, version, url))
            path.unlink()
        self.version, self.url, self.data = version, url, data
        self.alarms: list[tuple[str, str]] = []
        settings = Settings(data=data, database_url=url)
        self.opened: Opened = open_store(settings, lambda table, row: self.alarms.append((table, row)))
        self.store = self.opened.store
        self.tenant = Tenant(self.rows["organisations"][0]["id"])


@pytest.fixture(params=DATABASES, name="url")
def _url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue("postgres").fresh()) if request.param == "postgres" else ""


@pytest.fixture(params=VERSIONS, name="made")
def _made(request: pytest.FixtureRequest, tmp_path: Path, url: str) -> Upgraded:
    return Upgraded(request.param, tmp_path, url)


@pytest.fixture(name="upgraded")
async def _upgraded(made: Upgraded) -> AsyncIterator[Upgraded]:
    yield made
    await made.store.close()


def test_there_is_a_dump_of_every_schema() -> None:
    assert VERSIONS[-1] == schema.HEAD
    assert [int(version) for version in VERSIONS] == list(range(1, len(VERSIONS) + 1))


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_a_dump_has_a_row_in_every_table(version: str, tmp_path: Path) -> None:
    assert [name for name, rows in contents(restore(version, tmp_path)).items() if not rows] == []


async def test_every_row_is_there_verifies_and_serves(upgraded: Upgraded) -> None:
    for of in (*COLLECTIONS, samples.NOTES):
        rows, total = await upgraded.store.find(upgraded.tenant, of, {})
        there = upgraded.rows.get(schema.table_of(of).name, [])
        assert {row.id for row in rows} == {row["id"] for row in there}, of.name
        assert total == len(there)
    assert upgraded.alarms == []
    assert (await upgraded.store.audit_log(upgraded.tenant, {}))[1] == len(upgraded.rows["audit"])
    lookups = Lookups(upgraded.opened.rows(), upgraded.store.signer, lambda _provider, _model: None)
    caller = await lookups.caller(upgraded.opened.keyring.digests(said(upgraded.version, "key").encode())[0])
    assert caller
    assert (caller.metadata, caller.default_config) == ({"team": "blue"}, "pc-never-checked")
    assert (caller.allow_config_override, caller.block_inline) == (True, False)
    credential = await lookups.credential(caller.workspace_id, "main")
    assert credential
    assert upgraded.opened.keyring.open(credential.sealed, credential.aad).reveal() == b"sk-of-the-first-version"
    await lookups.close()


async def test_old_rows_can_be_changed_and_new_kinds_stored(upgraded: Upgraded) -> None:
    async with upgraded.store.begin(upgraded.tenant) as unit:
        for of in (ORGANISATIONS, WORKSPACES, USERS, API_KEYS, VIRTUAL_KEYS):
            collection: Any = of
            (row, *_), _total = await unit.find(collection, {})
            await unit.update(collection, msgspec.structs.replace(row, updated_at=row.updated_at + 1))
        place: dict[str, Any] = {"org": upgraded.tenant.organisation_id, "ws": upgraded.rows["workspaces"][0]["id"]}
        await unit.insert(CONFIGS, samples.config("pc-new", **place))
        await unit.insert(samples.NOTES, samples.note("new", **place))
    assert await upgraded.store.get(upgraded.tenant, samples.NOTES, "new")


async def test_a_file_is_copied_before_it_is_changed(upgraded: Upgraded) -> None:
    copies = {path.name for path in upgraded.data.glob("control.db.before-*")}
    if upgraded.url or upgraded.version == schema.HEAD:
        assert copies == set()
        return
    name = f"control.db.before-{schema.HEAD}-from-{upgraded.version}"
    assert copies == {name}
    with sqlite3.connect(upgraded.data / name) as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == (upgraded.version,)


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("made", ["0001"], indirect=True)
async def test_what_came_later_cannot_be_set_nor_unset_by_a_foreign_hand(upgraded: Upgraded) -> None:
    def written(value: str) -> None:
        with sqlite3.connect(upgraded.opened.path) as db:
            assert db.execute("UPDATE organisations SET defaults = ?", (value,)).rowcount == 1

    async def read() -> Any:
        return await upgraded.store.get(upgraded.tenant, ORGANISATIONS, upgraded.tenant.organisation_id)

    written('{"block_inline_config": false}')
    assert await read() is None
    written("{}")
    organisation = await read()
    async with upgraded.store.begin(upgraded.tenant) as unit:
        blocked = msgspec.structs.replace(organisation, defaults={"block_inline_config": True})
        await unit.update(ORGANISATIONS, blocked)
    assert (await read()).defaults == {"block_inline_config": True}
    written("{}")
    assert await read() is None


# --- killed on the way ---

STEPS = {"sqlite": range(1, 33, 2), "postgres": range(1, 33, 6)}


def killed(work: Callable[[], object], statement: int) -> bool:
    """Run `work` in a process that is killed with signal 9 before its `statement`-th statement. Whether it was."""
    pid = os.fork()
    if pid == 0:
        count = iter(range(1, 1000))

        def before(*_: Any) -> None:
            if next(count) == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        event.listen(sa.Engine, "before_cursor_execute", before)
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


def shape_of(path: Path, url: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """The schema's revision, and every table's columns."""
    if not url:
        with sqlite3.connect(path) as db:
            revision = db.execute("SELECT version_num FROM alembic_version").fetchone()[0]
            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
            columns = {(name, row[1]) for name in tables for row in db.execute(f"PRAGMA table_info({name})")}
        return revision, frozenset(columns)

    async def ask() -> tuple[str, frozenset[tuple[str, str]]]:
        hand = await asyncpg.connect(url)
        asked = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        found = frozenset((row[0], row[1]) for row in await hand.fetch(asked))
        revision = await hand.fetchval("SELECT version_num FROM alembic_version")
        await hand.close()
        return revision, found

    return asyncio.run(ask())


@pytest.mark.parametrize("database", DATABASES)
def test_a_migration_that_is_killed_leaves_the_old_schema_or_the_new(
    database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    data = tmp_path / "data"
    path, url = restore("0001", data), ""
    if database == "postgres":
        server: Postgres = request.getfixturevalue("postgres")
        url = server.fresh()
        asyncio.run(pour(path, "0001", url))
    settings = Settings(data=data, database_url=url)
    old = shape_of(path, url)
    deaths = 0
    for statement in STEPS[database]:
        dead = killed(lambda: open_store(settings), statement)
        now = shape_of(path, url)
        assert now == old if dead else now[0] == schema.HEAD, statement
        deaths += dead
        if not dead:
            break
    assert deaths >= 4
    opened = open_store(settings)
    assert shape_of(path, url)[0] == schema.HEAD
    tenant = Tenant(contents(path)["organisations"][0]["id"]) if not url else None
    if tenant:
        assert asyncio.run(opened.store.get(tenant, ORGANISATIONS, tenant.organisation_id))
