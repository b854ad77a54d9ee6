"""Databases that earlier versions wrote: every row is there after the upgrade, and still proves itself."""

import re
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

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

OLD = Path(__file__).with_name("databases") / "v0001.sql"


def said(name: str) -> str:
    """A value from the comments at the head of the file."""
    found = re.search(rf"^-- {name}: (\S+)$", OLD.read_text(), re.MULTILINE)
    assert found
    return found[1]


class Upgraded:
    def __init__(self, data: Path) -> None:
        with sqlite3.connect(data / "control.db") as db:
            db.executescript(OLD.read_text())
            self.counts = {
                name: db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # our names
                for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            }
            self.organisation_id = db.execute("SELECT id FROM organisations").fetchone()[0]
        (data / "root.key").write_text(said("root key"))
        (data / "root.key").chmod(0o600)
        self.alarms: list[tuple[str, str]] = []
        self.opened: Opened = open_store(Settings(data=data), lambda table, row: self.alarms.append((table, row)))
        self.store = self.opened.store
        self.tenant = Tenant(self.organisation_id)


@pytest.fixture(name="upgraded")
async def _upgraded(tmp_path: Path) -> AsyncIterator[Upgraded]:
    made = Upgraded(tmp_path)
    yield made
    await made.store.close()


async def test_every_row_of_the_first_schema_is_there_and_verifies(upgraded: Upgraded) -> None:
    for of in COLLECTIONS:
        rows, total = await upgraded.store.find(upgraded.tenant, of, {})
        assert len(rows) == total == upgraded.counts.get(of.name, 0), of.name
    assert upgraded.alarms == []
    assert (await upgraded.store.audit_log(upgraded.tenant, {}))[1] == upgraded.counts["audit"]


async def test_the_database_is_at_the_newest_schema_and_was_copied_before(upgraded: Upgraded, tmp_path: Path) -> None:
    with sqlite3.connect(upgraded.opened.path) as db:
        assert db.execute("SELECT version_num FROM alembic_version").fetchone() == (schema.HEAD,)
    with sqlite3.connect(tmp_path / f"control.db.before-{schema.HEAD}-from-0001") as copy:
        assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)


async def test_a_key_and_a_credential_of_the_first_schema_still_serve(upgraded: Upgraded) -> None:
    lookups = Lookups(upgraded.opened.rows(), upgraded.store.signer, lambda _provider, _model: None)
    caller = await lookups.caller(upgraded.opened.keyring.digests(said("key").encode())[0])
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
    assert await upgraded.store.find(upgraded.tenant, CONFIGS, {}) == ([], 0)


async def test_what_came_later_cannot_be_set_nor_unset_by_a_foreign_hand(upgraded: Upgraded) -> None:
    def written(value: str) -> None:
        with sqlite3.connect(upgraded.opened.path) as db:
            assert db.execute("UPDATE organisations SET defaults = ?", (value,)).rowcount == 1

    async def read() -> Any:
        return await upgraded.store.get(upgraded.tenant, ORGANISATIONS, upgraded.organisation_id)

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
