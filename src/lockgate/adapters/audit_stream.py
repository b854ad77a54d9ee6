"""Writes what calls tell the audit log, at most ten rows of a kind a second."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from lockgate.core.documents import AuditEntry, Tenant
from lockgate.core.happenings import Counted, Happenings, Refusal, Use
from lockgate.core.ids import uuid7
from lockgate.core.ports import Store

log = logging.getLogger("lockgate.audit")

PER_SECOND: Final = 10
UNKNOWN_EVERY_S: Final = 10.0
Metrics = Callable[[], Awaitable[Mapping[int, Any]]]
"""Each worker's counters, by its number."""


class AuditStream:
    """`run()` is a background coroutine."""

    def __init__(self, store: Store, happenings: Happenings, metrics: Metrics, now_ms: Callable[[], int]) -> None:
        self._store, self._happenings, self._metrics, self._now_ms = store, happenings, metrics, now_ms
        self._refused: dict[int, int] = {}  # by worker: what its counter said
        self._asked = time.monotonic()

    async def run(self) -> None:
        while True:
            await asyncio.sleep(1)
            try:
                await self.flush()
                if time.monotonic() - self._asked >= UNKNOWN_EVERY_S:
                    self._asked = time.monotonic()
                    await self.count_strangers()
            except Exception:  # a background loop: it must outlive a database that is away, and say so
                log.exception("calls_not_audited")

    async def flush(self) -> None:
        """Write what there is now."""
        counted, beyond = self._happenings.refusals(PER_SECOND - 1)
        entries = [self._refusal(*pair) for pair in counted]
        if beyond:
            entries.append(self._entry("inference.refused", resource_type="inference", status=403, count=beyond))
        entries += [self._use(use) for use in self._happenings.uses(PER_SECOND)]
        await self._write(entries)

    async def count_strangers(self) -> None:
        """Calls that were refused before anybody knew whose they are: a number, since there is nobody to name."""
        documents = await self._metrics()
        said = {worker: int(document["refused"]) for worker, document in documents.items()}
        before = self._refused
        # A worker that was started anew counts from zero.
        fresh = sum(n - before.get(w, 0) if n >= before.get(w, 0) else n for w, n in said.items())
        self._refused = said
        if fresh:
            await self._write([self._entry("inference.refused", resource_type="inference", status=401, count=fresh)])

    async def _write(self, entries: list[AuditEntry]) -> None:
        if entries:
            async with self._store.begin(Tenant("")) as unit:
                for entry in entries:
                    await unit.audit(entry)

    def _refusal(self, refusal: Refusal, counted: Counted) -> AuditEntry:
        return self._entry(
            "inference.refused",
            resource_type="inference",
            at=counted.last,
            organisation_id=refusal.organisation_id,
            workspace_id=refusal.workspace_id,
            key_id=refusal.key_id,
            client_ip=refusal.client_ip,
            status=403,
            error=refusal.error,
            count=counted.times,
            first_at=counted.first,
        )

    def _use(self, use: Use) -> AuditEntry:
        return self._entry(
            "virtual_key.used",
            resource_type="virtual_key",
            at=use.at,
            organisation_id=use.organisation_id,
            workspace_id=use.workspace_id,
            key_id=use.key_id,
            client_ip=use.client_ip,
            object_id=use.credential,
        )

    def _entry(
        self,
        action: str,
        *,
        resource_type: str,
        at: int = 0,
        organisation_id: str = "",
        workspace_id: str = "",
        key_id: str = "",
        client_ip: str = "",
        object_id: str = "",
        status: int = 0,
        **detail: Any,
    ) -> AuditEntry:
        return AuditEntry(
            id=uuid7(),
            at=at or self._now_ms(),
            organisation_id=organisation_id,
            workspace_id=workspace_id,
            actor_type="api_key" if key_id else "anonymous",
            actor_id=key_id,
            via=key_id,
            client_ip=client_ip,
            resource_type=resource_type,
            object_id=object_id,
            action=action,
            status=status,
            detail=detail,
        )
