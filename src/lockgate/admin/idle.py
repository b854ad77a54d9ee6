"""Keys that nobody uses: for the report of the admin API, and for that of the command line."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from lockgate.admin.watching import DAY_MS
from lockgate.core.documents import API_KEYS, ApiKey, Page, Range, Tenant
from lockgate.core.keyuse import Use
from lockgate.core.ports import Store

STEP: Final = 1000


class Idle(NamedTuple):
    key: ApiKey
    use: Use | None
    days: int  # since the last use, or since the key was made when it was never used


async def idle(store: Store, tenant: Tenant, where: Mapping[str, Any], now: int, days: int) -> list[Idle]:
    """The active keys that exist for `days` and were not used in them, the longest unused first."""
    since = now - days * DAY_MS
    asked = {**where, "hidden": False, "status": "active", "created_at": Range(high=since)}
    found: list[Idle] = []
    offset, total = 0, 1
    while offset < total:
        rows, total = await store.find(tenant, API_KEYS, asked, Page(offset, STEP))
        uses = await store.last_used(tenant, [row.id for row in rows])
        for row in rows:
            use = uses.get(row.id)
            if use is None or use.at < since:
                found.append(Idle(row, use, (now - (use.at if use else row.created_at)) // DAY_MS))
        offset += STEP
    return sorted(found, key=lambda one: (one.use.at if one.use else 0, one.key.created_at))
