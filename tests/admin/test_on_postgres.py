"""The admin API on PostgreSQL answers as it does on SQLite: every create's example, then every read."""

import asyncio
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from admin_house import House, found
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import open_store
from lockgate.admin import api
from lockgate.settings import Settings
from populated import Populated
from postgres import Postgres


class PostgresHouse(House):
    """A house whose settings name an empty PostgreSQL database."""

    def open(self, data: Path, founded: bool, settings: dict[str, Any]) -> None:
        del founded  # it is
        ours = Settings(data=data, **settings)

        async def make() -> Any:
            opened = open_store(ours)
            ids = await found(opened.store, opened.keyring)
            await opened.store.close()
            return ids

        with ThreadPoolExecutor(1) as pool:  # a loop of its own
            self.ids = pool.submit(asyncio.run, make()).result()
        self.opened = open_store(ours)
        self.store, self.vault = self.opened.store, self.opened.keyring
        self.lookups = Lookups(self.opened.rows(), self.store.signer, lambda _provider, _model: None)

    async def _credential(self, workspace_id: str, slug: str) -> Any:
        return await self.lookups.credential(workspace_id, slug)

    async def _caller(self, digest: bytes) -> Any:
        return await self.lookups.caller(digest)

    async def close(self) -> None:
        await self.lookups.close()
        await self.store.close()


@pytest.fixture(name="houses")
async def _houses(tmp_path: Path, postgres: Postgres) -> AsyncIterator[tuple[House, House]]:
    there = PostgresHouse(tmp_path / "there", database_url=postgres.fresh())
    here = House(tmp_path / "here")
    yield here, there
    await here.close()
    await there.close()


async def walked(house: House) -> tuple[dict[str, str], dict[str, int]]:
    """Which creates were refused and with what, and the status of every read whose path can be filled."""
    client = house.admin
    stage = await Populated(client, workspace_id=house.ids.workspace_id).build()
    statuses = {}
    for route in api.ROUTES:
        if route.method == "GET" and (path := await stage.path(route.path)) is not None:
            for query in ("", "?page_size=2&search=a&name=a"):
                statuses[route.path + query] = (await client.get(f"/v1{path}{query}")).status_code
    return {path: text.partition('"message":"')[2][:60] for path, text in stage.failed.items()}, statuses


async def test_every_route_answers_as_on_sqlite(houses: tuple[House, House]) -> None:
    (refused, statuses), (refused_there, statuses_there) = [await walked(house) for house in houses]
    assert refused_there == refused
    assert statuses_there == statuses
    assert len(statuses) > 50
    assert max(statuses.values()) < 500


async def test_a_login_is_a_session_and_an_entry_of_the_audit_log(houses: tuple[House, House]) -> None:
    _, there = houses
    browser = await there.login()
    assert (await browser.get("/v1/me")).status_code == 200
    assert {entry.resource_type for entry in await there.audit()} >= {"session"}
