"""A workspace of the local data folder, as commands read it: its saved configs, its virtual keys and its logs.

Whoever may read the folder may do this; it works with and without a server, and changes nothing.
"""

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from lockgate import settings as settings_
from lockgate.cli import Stop
from lockgate.cli.inspect import every, tenants
from lockgate.core.documents import CONFIG_VERSIONS, CONFIGS, VIRTUAL_KEYS, WORKSPACES, Page, Tenant, Workspace

if TYPE_CHECKING:
    from lockgate.adapters.logs_read import Reading
    from lockgate.adapters.opening import Opened
    from lockgate.admin.outlook import Known
    from lockgate.core.record import Record
    from lockgate.core.snapshot import Price

T = TypeVar("T")


class Place(NamedTuple):
    """One workspace, its store open."""

    settings: settings_.Settings
    opened: "Opened"
    tenant: Tenant
    slug: str

    async def config(self, slug: str) -> str:
        """The document of a saved config, in the version that is in force. Raises Stop."""
        row = await self.opened.store.get(self.tenant, CONFIGS, slug)
        version = await self.opened.store.get(self.tenant, CONFIG_VERSIONS, row.version_id) if row else None
        if version is None:
            raise Stop(f"there is no config {slug!r} in the workspace {self.slug}.")
        return version.document

    async def known(self, slugs: frozenset[str]) -> "Known":
        """What can be said here of targets with these virtual keys."""
        from lockgate.admin import configdoc, foreseen, outlook

        page = Page(0, max(1, len(slugs)))
        rows, _ = await self.opened.store.find(self.tenant, VIRTUAL_KEYS, {"slug": slugs}, page)
        built_in = {configdoc.BUILT_IN} if self.settings.local_model else set[str]()
        handles = await foreseen.handles(self.opened.store, self.tenant, rows)
        return outlook.Known(price, {row.slug: row for row in rows}, built_in, sees_keys=True, handles=handles)

    def record(self, record_id: str) -> "Record":
        """A logged call with its bodies. Raises Stop."""
        with self.logs() as logs:
            found = logs.one(self.tenant, record_id)
        if found is None:
            raise Stop(f"there is no call {record_id!r} in the logs of the workspace {self.slug}.")
        return found

    @contextmanager
    def logs(self) -> "Iterator[Reading]":
        """The log database. Raises Stop when it cannot be read."""
        from lockgate.adapters.logs_read import reading

        path = self.settings.data / "logs.db"
        try:
            with reading(path) as logs:
                yield logs
        except sqlite3.Error as error:
            raise Stop(f"{path} cannot be read: {error}. It is there once a gateway has run on this folder.") from error


def at(data: Path | None, workspace: str, work: Callable[[Place], Awaitable[T]]) -> T:
    """Run `work` in the workspace of this name, "" for the only one. Raises Stop."""
    from lockgate.adapters.opening import database_of
    from lockgate.cli.store import opened
    from lockgate.core.errors import LockgateError

    settings = settings_.load(os.environ, {"data": data})
    if not database_of(settings).exists():
        raise Stop(f"there is no gateway's data in {settings.data}. Name its folder with --data.")

    async def run() -> T:
        async with opened(settings) as found:
            home = await _chosen(found, workspace)
            try:
                return await work(Place(settings, found, Tenant(home.organisation_id, home.id), home.slug))
            except LockgateError as error:
                raise Stop(error.message) from error

    return asyncio.run(run())


async def _chosen(opened: "Opened", name: str) -> Workspace:
    found: list[Any] = [row for tenant in await tenants(opened) async for row in every(opened, tenant, WORKSPACES)]
    named = [row for row in found if not name or name in {row.id, row.slug}]
    if len(named) == 1:
        return named[0]  # type: ignore[no-any-return]  # a row of WORKSPACES
    if not found:
        raise Stop("nobody owns this gateway yet. Run: lockgate init, or open the set-up link.")
    there = ", ".join(row.slug for row in found)
    if not named:
        raise Stop(f"there is no workspace {name!r}; there are: {there}.", 2)
    raise Stop(f"say which workspace with --workspace; there are: {there}.", 2)


@cache
def _prices() -> "Callable[[str, str], Price | None]":
    from lockgate import providers
    from lockgate.adapters.prices import PriceTable

    return PriceTable(providers.price_ids()).find


def price(provider: str, model: str) -> "Price | None":
    """The price that holds now; the first question loads the table."""
    return _prices()(provider, model)
