"""A look-up asks the database once, whatever its entry rests on, and each row of it has to prove itself."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

import samples as rows
from lockgate.adapters import schema
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import open_store
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS, Integration, IntegrationAccess
from lockgate.core.documents import (
    API_KEYS,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    Collection,
    Tenant,
)
from lockgate.settings import Settings
from samples import ORG

HOME = Tenant(ORG)
DIGEST = b"d" * 32
PERSON = rows.api_key("key-1", kind="workspace-user", user_id="user-1")
CONFIG = rows.config("pc-main")
INTEGRATION = Integration(
    organisation_id=ORG, id="int-1", created_at=1, updated_at=1, ai_provider_id="openai", sealed=b"sealed"
)
ACCESS = IntegrationAccess(
    organisation_id=ORG,
    id="int-1/ws-1",
    workspace_id="ws-1",
    parent_id="int-1",
    created_at=1,
    updated_at=1,
    enabled=True,
)
STORED: tuple[tuple[Collection[Any], Any], ...] = (
    (ORGANISATIONS, rows.organisation()),
    (WORKSPACES, rows.workspace()),
    (USERS, rows.user()),
    (MEMBERS, rows.member()),
    (API_KEYS, PERSON),
    (KEY_SECRETS, rows.key_secret(PERSON, DIGEST)),
    (CONFIGS, CONFIG),
    (CONFIG_VERSIONS, rows.config_version(CONFIG)),
    (INTEGRATIONS, INTEGRATION),
    (INTEGRATION_ACCESS, ACCESS),
    (VIRTUAL_KEYS, rows.virtual_key("handle", integration_id="int-1")),
    (VIRTUAL_KEYS, rows.virtual_key("plain")),
)
ENTRIES: dict[str, tuple[Any, Any]] = {
    "a person's key": ("caller", DIGEST),
    "a config by its slug": ("config", ("ws-1", "pc-main")),
    "a config by its id": ("config", ("ws-1", CONFIG.id)),
    "a handle on an integration": ("credential", ("ws-1", "handle")),
    "a virtual key": ("credential", ("ws-1", "plain")),
}


class Counted:
    """Rows that are counted on their way."""

    def __init__(self, rows: Any) -> None:
        self._rows, self.asked = rows, 0
        self.compiled, self.close = rows.compiled, rows.close

    async def fetch(self, sql: str, values: Sequence[Any]) -> Any:
        self.asked += 1
        return await self._rows.fetch(sql, values)


class World:
    """Rows of every kind that a look-up reads, and who looks them up."""

    def __init__(self, settings: Settings) -> None:
        self.alarms: list[str] = []
        opened = open_store(settings, lambda table, _id: self.alarms.append(table))
        self.store, self.rows = opened.store, Counted(opened.rows())
        self.lookups = Lookups(self.rows, self.store.signer, lambda _provider, _model: None)

    async def fill(self) -> None:
        async with self.store.begin(HOME) as unit:
            for of, row in STORED:
                await unit.insert(of, row)

    async def spoil(self, of: Collection[Any]) -> None:
        """Change rows as somebody would who has the database and not the keys."""
        table = schema.table_of(of)
        kind = [table.c.kind == of.name] if of.shared else []
        async with self.store.begin(HOME) as unit:
            await unit.connection.execute(sa.update(table).where(*kind).values(updated_at=77))

    async def remove(self, of: Collection[Any]) -> None:
        async with self.store.begin(HOME) as unit:
            for row in [row for kind, row in STORED if kind is of]:
                assert await unit.delete(of, row.id)

    async def close(self) -> None:
        await self.lookups.close()
        await self.store.close()


@pytest.fixture(params=["sqlite", "postgres"], name="world")
async def _world(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[World]:
    settings = Settings(data=tmp_path)
    if request.param == "postgres":
        url, home = request.getfixturevalue("postgres").emptied()
        settings = Settings(data=home, database_url=url)
    made = World(settings)
    await made.fill()
    yield made
    await made.close()


@pytest.mark.parametrize("entry", ENTRIES)
async def test_an_entry_is_one_trip_to_the_database(entry: str, world: World) -> None:
    assert await world.lookups(*ENTRIES[entry]) is not None
    assert world.rows.asked == 1


async def test_what_an_entry_rests_on_is_read_with_it(world: World) -> None:
    caller = await world.lookups.caller(DIGEST)
    assert caller
    assert (caller.key_id, caller.workspace_slug, caller.user_id) == ("key-1", "ws-1-slug", "user-1")
    config = await world.lookups.config("ws-1", "pc-main")
    assert config
    assert config.id == CONFIG.id
    handle = await world.lookups.credential("ws-1", "handle")
    assert handle
    assert (handle.provider, handle.sealed, handle.status) == ("openai", b"sealed", "active")


RESTS_ON: dict[str, tuple[Collection[Any], ...]] = {
    "a person's key": (KEY_SECRETS, API_KEYS, ORGANISATIONS, WORKSPACES, USERS),
    "a config by its slug": (CONFIGS, CONFIG_VERSIONS),
    "a config by its id": (CONFIGS, CONFIG_VERSIONS),
    "a handle on an integration": (VIRTUAL_KEYS, INTEGRATIONS),
    "a virtual key": (VIRTUAL_KEYS,),
}
CASES = [(entry, of) for entry, those in RESTS_ON.items() for of in those]
named = pytest.mark.parametrize(("entry", "of"), CASES, ids=[f"{entry}: {of.name}" for entry, of in CASES])


@named
async def test_a_row_that_was_changed_outside_gives_no_entry(entry: str, of: Collection[Any], world: World) -> None:
    await world.spoil(of)
    assert await world.lookups(*ENTRIES[entry]) is None
    assert set(world.alarms) == {of.name}


@named
async def test_a_row_that_is_gone_gives_no_entry(entry: str, of: Collection[Any], world: World) -> None:
    await world.remove(of)
    assert await world.lookups(*ENTRIES[entry]) is None
    assert not world.alarms


@pytest.mark.parametrize("end", [World.spoil, World.remove])
async def test_without_its_access_a_workspace_cannot_use_an_integration(end: Any, world: World) -> None:
    await end(world, INTEGRATION_ACCESS)
    handle = await world.lookups.credential("ws-1", "handle")
    assert handle is None or handle.status != "active"


@pytest.mark.parametrize("end", [World.spoil, World.remove])
async def test_a_person_who_is_no_member_has_no_scopes_there(end: Any, world: World) -> None:
    member = await world.lookups.caller(DIGEST)
    await end(world, MEMBERS)
    stranger = await world.lookups.caller(DIGEST)
    assert member
    assert stranger
    assert member.scopes == {"completions.write"}
    assert not stranger.scopes


async def test_rows_of_another_organisation_are_not_joined(world: World) -> None:
    """The same ids, and a secret of theirs: nothing of ours is read with it."""
    theirs = rows.api_key("key-1", rows.OTHER, kind="workspace-user", user_id="user-1")
    async with world.store.begin(Tenant(rows.OTHER)) as unit:
        await unit.insert(ORGANISATIONS, rows.organisation(rows.OTHER))
        await unit.insert(KEY_SECRETS, rows.key_secret(theirs, b"e" * 32))
    assert await world.lookups.caller(b"e" * 32) is None
    assert not world.alarms
