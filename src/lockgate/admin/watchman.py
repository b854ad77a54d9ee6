"""The background work of keys under watch: bait and who tried it, last uses, delivery of alerts.

`Watchman` is what a control process runs; each of its steps can be called by itself and repeated without harm.
"""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Protocol

import msgspec

from lockgate.admin.context import scrubbed
from lockgate.admin.notices import Notices
from lockgate.admin.rotating import Rotating
from lockgate.admin.services import Services
from lockgate.admin.watch import BAITS, Bait
from lockgate.admin.watching import ALERTS, HONEYTOKENS, masked, raise_alert
from lockgate.core.baseline import DAY_MS, Glances, Leap
from lockgate.core.documents import API_KEYS, AuditEntry, Collection, D, Page, Range, Tenant
from lockgate.core.errors import AdminConflict
from lockgate.core.ids import uuid7
from lockgate.core.keyuse import Sighting, Uses, merged
from lockgate.core.snapshot import EVERYTHING

log = logging.getLogger("lockgate.watch")

STEP: Final = 500
EVERY_S: Final = 60.0
KEPT_MS: Final = 400 * DAY_MS
MOST_LEAPS: Final = 10_000
REST_S: Final = 1.0  # between two rounds of sightings: what comes meanwhile is counted together
RETRY_S: Final = 5.0
TRIES: Final = 3


class Leapt(Protocol):
    """A leap, and whose it is."""

    @property
    def organisation_id(self) -> str: ...
    @property
    def key_id(self) -> str: ...
    @property
    def leap(self) -> Leap: ...


async def every(services: Services, tenant: Tenant, of: Collection[D], where: dict[str, Any]) -> AsyncIterator[D]:
    """All rows that fit, page by page."""
    offset = 0
    while True:
        rows, total = await services.store.find(tenant, of, where, Page(offset, STEP))
        for row in rows:
            yield row
        offset += STEP
        if offset >= total:
            return


GAUGES: Final = {
    "lockgate_key_alerts": "alerts",
    "lockgate_key_alerts_undelivered": "undelivered",
    "lockgate_leak_reports": "reports",
    "lockgate_leaked_keys": "leaks",
    "lockgate_honeytoken_uses": "sightings",
    "lockgate_keys_rotated": "rotated",
}


async def patiently(act: Callable[[], Awaitable[None]]) -> None:
    """Again, when somebody changed the same row at the same moment. Raises AdminConflict when that does not end."""
    for left in reversed(range(TRIES)):
        try:
            await act()
        except AdminConflict:
            if not left:
                raise
        else:
            return


@dataclass(frozen=True)
class Ledger:
    """What is learnt of calls. `uses` and `glances` give what the drain met since it was last asked; `judge` blocks."""

    uses: Callable[[], Uses] = dict
    glances: Callable[[], Glances] = dict
    judge: Callable[[Glances, int], Iterable[Leapt]] = lambda _glances, _day: ()


class Watchman:
    """`run()`, `post()` and `patrol()` until cancelled."""

    def __init__(self, services: Services, ledger: Ledger = Ledger()) -> None:
        self._services = services
        self._watch = services.watch
        self._ledger = ledger
        self._rotating, self._notices = Rotating(services), Notices(services)
        self._leaps: list[Leapt] = []
        self._forgot_at = 0
        self._told = asyncio.Event()
        self._wanted = asyncio.Event()
        self._stale = True  # the bait must be read again
        self._watch.wake = self._wanted.set

    async def run(self) -> None:
        """See to what cannot wait: bait that changed, or was tried."""
        while True:
            try:
                await self.look()
                self._told.set()
                await asyncio.sleep(REST_S)
            except Exception:  # a background loop: it must outlive a failing database, and say so
                log.exception("watch_failed")
                await asyncio.sleep(RETRY_S)
                continue
            await self._wanted.wait()
            self._wanted.clear()

    async def look(self) -> None:
        """One round."""
        if self._stale:
            self._stale = False
            try:
                await self.read_baits()
            except BaseException:
                self._stale = True
                raise
        for sighting, count in self._watch.take_sightings():
            await patiently(partial(self._tell, sighting, count))

    def gauges(self) -> dict[str, float]:
        """Figures since the start, by the names of their metrics."""
        return {name: self._watch.counts[word] for name, word in GAUGES.items()}

    def changed(self, ids: frozenset[str]) -> None:
        """Something was published, here or by another process."""
        if BAITS in ids or EVERYTHING in ids:
            self._stale = True
            self._wanted.set()

    async def read_baits(self) -> None:
        store = self._services.store
        found = {}
        for organisation_id in await store.organisations():
            async for row in every(self._services, Tenant(organisation_id), HONEYTOKENS, {}):
                found[bytes.fromhex(row.lookup)] = Bait(organisation_id, row.id)
        self._watch.replace_baits(found)

    async def _tell(self, sighting: Sighting, count: int) -> None:
        """Count the tries, and raise the alarm."""
        bait = self._watch.baits.get(sighting.digest)
        if bait is None:
            return
        tenant = Tenant(bait.organisation_id)
        async with self._services.store.begin(tenant) as unit:
            row, key = await unit.get(HONEYTOKENS, bait.id), await unit.get(API_KEYS, bait.id)
            if row is None or key is None:
                self._watch.baits.pop(sighting.digest, None)
                return
            seen = msgspec.structs.replace(
                row,
                uses=row.uses + count,
                first_used_at=row.first_used_at or sighting.at,
                last_used_at=max(row.last_used_at, sighting.at),
                updated_at=self._services.clock.now_ms(),
            )
            await unit.update(HONEYTOKENS, seen)
            told = {
                "from": sighting.client_ip[:64],
                "client": scrubbed(sighting.user_agent)[:256],
                "request": f"{sighting.method} {scrubbed(sighting.path)}"[:512],
                "note": row.note,
            }
            if await raise_alert(unit, sighting.at, key, "honeytoken", told, seen=count) is not None:
                self._watch.counts["alerts"] += 1
                await unit.audit(_entry(sighting, key.organisation_id, key.workspace_id, key.id, masked(key)))

    async def post(self) -> None:
        """Deliver alerts, those that were just raised at once. Apart from the rest: a receiver may be slow."""
        while True:
            try:
                await self._notices.deliver()
            except Exception:  # a background loop: it must outlive a failing database, and say so
                log.exception("watch_failed")
                await asyncio.sleep(RETRY_S)
            with contextlib.suppress(TimeoutError):  # `wait_for` would lose a cancellation that meets the event
                async with asyncio.timeout(EVERY_S):
                    await self._told.wait()
            self._told.clear()

    async def patrol(self) -> None:
        """See to all that can wait for a minute. What fails holds up nothing else."""
        while True:
            await asyncio.sleep(EVERY_S)
            for step in (self.note_uses, self.learn, self._rotating.tick, self.forget):
                try:
                    await step()
                except Exception:  # a background loop: it must outlive a failing database, and say so
                    log.exception("watch_failed")

    async def learn(self) -> None:
        """Learn what is usual for keys, and raise an alert of each leap."""
        now = self._services.clock.now_ms()
        self._leaps += await asyncio.to_thread(self._ledger.judge, self._ledger.glances(), now // DAY_MS)
        del self._leaps[MOST_LEAPS:]
        while self._leaps:  # what the database cannot take now waits for the next time
            await patiently(partial(self._leapt, self._leaps[0], now))
            del self._leaps[0]

    async def forget(self) -> None:
        """Once a day: alerts that nobody will look at again go."""
        now = self._services.clock.now_ms()
        if abs(now - self._forgot_at) < DAY_MS:
            return
        for organisation_id in await self._services.store.organisations():
            tenant, old = Tenant(organisation_id), {"created_at": Range(high=now - KEPT_MS)}
            while rows := (await self._services.store.find(tenant, ALERTS, old, Page(0, STEP)))[0]:
                async with self._services.store.begin(tenant) as unit:
                    for row in rows:
                        await unit.delete(ALERTS, row.id)
        self._forgot_at = now

    async def _leapt(self, leapt: Leapt, now: int) -> None:
        async with self._services.store.begin(Tenant(leapt.organisation_id)) as unit:
            key = await unit.get(API_KEYS, leapt.key_id)
            if key is not None and await raise_alert(unit, now, key, leapt.leap.reason, leapt.leap.detail) is not None:
                self._watch.counts["alerts"] += 1

    async def note_uses(self) -> None:
        """Bring the last uses of keys into the store, all together. When it fails they wait for the next time."""
        uses = merged(self._ledger.uses(), self._watch.take_uses())
        try:
            await self._services.store.used(uses)
        except BaseException:
            for (organisation_id, key_id), use in uses.items():
                self._watch.used(organisation_id, key_id, use)
            raise


def _entry(sighting: Sighting, organisation_id: str, workspace_id: str, key_id: str, shown: str) -> AuditEntry:
    return AuditEntry(
        id=uuid7(),
        at=sighting.at,
        organisation_id=organisation_id,
        workspace_id=workspace_id,
        actor_type="anonymous",
        client_ip=sighting.client_ip,
        user_agent=scrubbed(sighting.user_agent)[:256],
        method=sighting.method,
        uri=scrubbed(sighting.path)[:512],
        resource_type="honeytoken",
        object_id=key_id,
        action="honeytoken.used",
        status=401,
        detail={"key": shown},
    )
