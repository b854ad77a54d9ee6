"""Retention: the drain's hourly work of deleting what is old enough, first bodies, then whole records.

In bounded batches between drains, so that neither the memory nor the way of new records into the store knows how much
there is to delete. The minute sums stay: they hold no text of anybody.
"""

import asyncio
import logging
from typing import Final, NamedTuple, Protocol

from lockgate.core.ports import Clock

log = logging.getLogger("lockgate.retention")

FIRST_AFTER_S: Final = 60.0  # a start has better things to do; a gateway that is restarted daily purges all the same
EVERY_S: Final = 3600.0
DAY_MS: Final = 86_400_000


class Days(NamedTuple):
    """How long to keep things; 0: for ever."""

    records: int
    bodies: int


class Purging(Protocol):
    """What is asked of the drain."""

    async def purge(self, before_ms: int) -> int: ...
    async def strip(self, before_ms: int) -> int: ...


class Retention:
    """`run()` until cancelled."""

    def __init__(self, drain: Purging, clock: Clock, days: Days) -> None:
        self._drain = drain
        self._clock = clock
        self._days = days

    async def run(self) -> None:
        """Sweep each hour. What fails is tried again an hour later; nothing else depends on it."""
        await asyncio.sleep(FIRST_AFTER_S)
        while True:
            try:
                await self.sweep()
            except Exception:  # a background loop: it must outlive whatever fails, and say so
                log.exception("retention_failed")
            await asyncio.sleep(EVERY_S)

    async def sweep(self) -> None:
        """Delete what is older than its days: records first, so that no body is deleted twice."""
        now, (records, bodies) = self._clock.now_ms(), self._days
        gone = await self._drain.purge(now - records * DAY_MS) if records else 0
        bare = await self._drain.strip(now - bodies * DAY_MS) if bodies else 0
        if gone or bare:
            log.info("logs_purged", extra={"fields": {"records": gone, "bodies": bare}})
