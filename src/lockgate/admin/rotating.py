"""Scheduled rotation at work: expire old → rotate due → warn of expiry → warn of rotation.

Each key is one transaction that reads its rows anew: of several nodes that come at once one wins, and what was begun
and not ended is begun again. Nothing is made up for: a key that was due three times meanwhile is rotated once.
"""

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Final

import msgspec

from lockgate.admin.context import iso
from lockgate.admin.minting import rotated, secrets_of
from lockgate.admin.scheduled import ROTATIONS, Rotation, plan, secret_aad
from lockgate.admin.services import Services
from lockgate.admin.watching import FLAG, masked, raise_alert
from lockgate.core import keyschedule
from lockgate.core.documents import API_KEYS, KEY_SECRETS, ApiKey, AuditEntry, Page, Range, Tenant
from lockgate.core.errors import AdminConflict
from lockgate.core.ids import uuid7
from lockgate.core.keyschedule import DAY_MS
from lockgate.core.ports import Unit
from lockgate.core.secret import Secret

log = logging.getLogger("lockgate.watch")

STEP: Final = 200
EXPIRY_EVERY_MS: Final = 3_600_000

Work = Callable[[Unit, Rotation, int], Awaitable[None]]


class Rotating:
    """`tick()` each minute or so."""

    def __init__(self, services: Services) -> None:
        self._services = services
        clock = services.clock
        self._steadiness = keyschedule.Steadiness(clock.now_ms(), clock.monotonic_ns() // 1_000_000)
        self._steady = False  # what was planned under a wrong clock must be looked through
        self._looked_at = 0

    async def tick(self) -> None:
        """All four phases, for every organisation. Nothing while the clock jumps."""
        clock = self._services.clock
        now = clock.now_ms()
        was, self._steady = self._steady, self._steadiness.look(now, clock.monotonic_ns() // 1_000_000)
        if not self._steady:
            log.warning("clock_jumped", extra={"fields": {"rotation": "waits until the clock is steady"}})
            return
        hourly = abs(now - self._looked_at) >= EXPIRY_EVERY_MS
        self._looked_at = now if hourly else self._looked_at
        for organisation_id in await self._services.store.organisations():
            tenant = Tenant(organisation_id)
            if not was:
                await self._each(tenant, Range(low=now + DAY_MS), "due_at", self._mend, now)
            await self._each(tenant, Range(1, now), "secret_until", self._expire, now)
            await self._each(tenant, Range(1, now), "due_at", self._rotate, now)
            if hourly:
                await self._warn_of_expiry(tenant, now)
            await self._each(tenant, Range(now + 1, now + DAY_MS), "due_at", self._warn, now)

    async def _each(self, tenant: Tenant, span: Range, field: str, work: Work, now: int) -> None:
        """Do `work` for each plan whose `field` is in `span`. One that fails holds up no other."""
        async for found in self._found(tenant, {field: span}):
            try:
                async with self._services.store.begin(tenant) as unit:
                    row = await unit.get(ROTATIONS, found.id)
                    if row is not None and _inside(getattr(row, field), span):
                        await work(unit, row, now)
            except AdminConflict as busy:  # another node was first, or the key is in transition: the next tick sees
                log.info("rotation_waits", extra={"fields": {"key": found.id, "why": busy.message}})

    async def _found(self, tenant: Tenant, where: dict[str, Any]) -> AsyncIterator[Rotation]:
        """All of them are read before the first is changed, so that none is passed over."""
        rows: list[Rotation] = []
        total = 1
        while len(rows) < total:
            some, total = await self._services.store.find(tenant, ROTATIONS, where, Page(len(rows), STEP))
            rows += some
            if not some:
                break
        for row in rows:
            yield row

    async def _key(self, unit: Unit, row: Rotation) -> ApiKey | None:
        """The plan's key; a plan without one goes away."""
        key = await unit.get(API_KEYS, row.id)
        if key is None:
            await unit.delete(ROTATIONS, row.id)
        return key

    # --- the phases ---

    async def _mend(self, unit: Unit, row: Rotation, now: int) -> None:
        """Plan anew what was planned under a clock that was ahead."""
        key = await self._key(unit, row)
        if key is not None and keyschedule.too_far(key.rotation_policy or {}, row.due_at, now):
            await unit.update(API_KEYS, await plan(unit, key, now))

    async def _expire(self, unit: Unit, row: Rotation, now: int) -> None:
        """The overlap is over: the former secret goes, and with it the new one's copy that nobody fetched."""
        key = await self._key(unit, row)
        if key is None:
            return
        for secret in await secrets_of(unit, key):
            if 0 < secret.expires_at <= now:
                await unit.delete(KEY_SECRETS, secret.id)
        await unit.update(ROTATIONS, msgspec.structs.replace(row, secret=b"", secret_until=0, updated_at=now))
        unit.changed(key.id)
        await unit.audit(_entry(key, now, "api_key.transition_ended", {"fetched": not row.secret}))

    async def _rotate(self, unit: Unit, row: Rotation, now: int) -> None:
        key = await self._key(unit, row)
        if key is None:
            return
        if key.status != "active" or 0 < key.expires_at <= now or key.details.get(FLAG) or not key.rotation_policy:
            await unit.update(API_KEYS, await plan(unit, key, now, rotated=True))
            return
        overlap = keyschedule.overlap_of(key.rotation_policy)
        made = await rotated(unit, self._services.vault, now, key, overlap)
        after = await unit.get(ROTATIONS, row.id) or row
        sealed = self._services.vault.seal(Secret(made["key"].encode()), secret_aad(after))
        kept = msgspec.structs.replace(after, secret=sealed, secret_until=now + overlap)
        await unit.update(ROTATIONS, kept)
        until = iso(now + overlap)
        told = {"fetch_until": until, "fetch_with": f"POST /v1/api-keys/{key.id}/reveal-rotated"}
        await raise_alert(unit, now, key, "rotated", {**told, "former": masked(key)})
        await unit.audit(_entry(key, now, "api_key.rotate", {"former": masked(key), "by": "policy", "until": until}))
        self._services.watch.counts["rotated"] += 1

    async def _warn_of_expiry(self, tenant: Tenant, now: int) -> None:
        """Of the key itself. The alert's own rule keeps it to one a day, which is one in all."""
        where = {"expires_at": Range(now + 1, now + DAY_MS), "status": "active", "hidden": False}
        keys, _ = await self._services.store.find(tenant, API_KEYS, where, Page(0, 1000))
        for key in keys:
            ends = str(key.expires_at)
            try:
                async with self._services.store.begin(tenant) as unit:
                    await raise_alert(unit, now, key, "expiring", {"expires_at": iso(key.expires_at)}, once=ends)
            except AdminConflict:  # another node was first
                continue

    async def _warn(self, unit: Unit, row: Rotation, now: int) -> None:
        key = await self._key(unit, row)
        if key is None or row.warned_for == row.due_at or key.status != "active":
            return
        await raise_alert(unit, now, key, "rotation_due", {"due_at": iso(row.due_at)})
        await unit.update(ROTATIONS, msgspec.structs.replace(row, warned_for=row.due_at, updated_at=now))


def _inside(value: int, span: Range) -> bool:
    return (span.low is None or value >= span.low) and (span.high is None or value <= span.high)


def _entry(key: ApiKey, now: int, action: str, detail: dict[str, Any]) -> AuditEntry:
    return AuditEntry(
        id=uuid7(),
        at=now,
        organisation_id=key.organisation_id,
        workspace_id=key.workspace_id,
        actor_type="system",
        via="rotation policy",
        resource_type="api_key",
        object_id=key.id,
        action=action,
        detail=detail,
    )
