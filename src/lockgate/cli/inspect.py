"""What commands look up in the store across tenants. The machine's operator may see all of it; no route leads here."""

from collections.abc import AsyncIterator
from typing import Any

from lockgate.adapters.opening import Opened
from lockgate.admin.setup import OWNER
from lockgate.core.documents import VIRTUAL_KEYS, Collection, Page, Tenant, credential_aad

STEP = 500


async def tenants(opened: Opened) -> list[Tenant]:
    """Every organisation of this gateway, oldest first."""
    return [Tenant(each) for each in await opened.store.organisations()]


async def every(opened: Opened, tenant: Tenant, of: Collection[Any], **where: Any) -> AsyncIterator[Any]:
    """All rows of a collection, page by page."""
    offset = 0
    while True:
        rows, total = await opened.store.find(tenant, of, where, Page(offset, STEP))
        for row in rows:
            yield row
        offset += STEP
        if offset >= total:
            return


async def owner(opened: Opened) -> bool:
    return await opened.store.claimed(OWNER)


async def credentials(opened: Opened) -> tuple[int, list[str]]:
    """How many sealed credentials can be opened, and the slugs of those that cannot."""
    good, bad = 0, []
    for tenant in await tenants(opened):
        async for row in every(opened, tenant, VIRTUAL_KEYS):
            try:
                if row.sealed:
                    opened.keyring.open(row.sealed, credential_aad(row))
                good += 1
            except ValueError:
                bad.append(row.slug)
    return good, bad
