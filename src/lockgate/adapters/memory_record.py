"""The record in memory: a journal, a log store and its sink that leave nothing behind. For trials and tests."""

from collections.abc import Callable

import msgspec

from lockgate.adapters.logs_schema import MINUTE_MS
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery, matches
from lockgate.core.ports import LogPage, LogSink, Mark, Stripped, Tally
from lockgate.core.record import Entry, Record, Started, orphaned


class MemorySink:
    """Implements LogSink. `records` holds what was stored, in the order of arrival."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._started: dict[str, tuple[str, Started]] = {}
        self._marks: dict[str, Mark] = {}
        self._seqs: dict[str, int] = {}

    @property
    def records(self) -> list[Record]:
        return list(self._records.values())

    def marks(self) -> dict[str, Mark]:
        return dict(self._marks)

    def last_seq(self, boot: str) -> int:
        return self._seqs.get(boot, 0)

    def append(self, records: list[Record], started: list[tuple[str, Started]], marks: list[Mark]) -> None:
        for boot, entry in started:
            self._started.setdefault(entry.id, (boot, entry))
        for record in records:
            self._records.setdefault(record.id, record)
            self._started.pop(record.id, None)
        for mark in marks:
            self._marks[mark.segment] = mark
            self._seqs[mark.boot] = max(mark.seq, self._seqs.get(mark.boot, 0))

    def settle(self) -> None:
        """Memory has no disk to wait for."""

    def forget(self, segments: list[str]) -> None:
        for name in segments:
            self._marks.pop(name, None)

    def orphan(self, boot: str) -> int:
        """Make an `orphaned` record of each call of a dead worker that has none, and forget the boot."""
        found = [entry for owner, entry in self._started.values() if owner == boot]
        self.append([orphaned(entry) for entry in found], [], [])
        self._seqs.pop(boot, None)
        self.forget([mark.segment for mark in self._marks.values() if mark.boot == boot])
        return len(found)

    def boots(self) -> set[str]:
        return set(self._seqs) | {boot for boot, _ in self._started.values()}

    def purge(self, before_ms: int, limit: int) -> int:
        """Delete at most `limit` of the records older than `before_ms`, oldest first."""
        old = sorted((r for r in self._records.values() if r.at < before_ms), key=lambda r: r.at)[:limit]
        for record in old:
            del self._records[record.id]
        return len(old)

    def strip(self, before_ms: int, limit: int) -> Stripped:
        """Delete headers and bodies of at most `limit` of the records older than `before_ms`, oldest first."""
        full = sorted((r for r in self._records.values() if r.at < before_ms and _has_text(r)), key=lambda r: r.at)
        for record in full[:limit]:
            self._records[record.id] = _slim(record)
        return Stripped(len(full[:limit]), more=len(full) > limit)


class MemoryLogs:
    """Implements Logs over a MemorySink."""

    def __init__(self) -> None:
        self.sink = MemorySink()

    async def page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        found = [r for r in reversed(self.sink.records) if _owns(tenant, r) and matches(query, r)]
        found.sort(key=lambda r: -r.at)
        first = query.page * query.page_size
        return LogPage(len(found), [_slim(r) for r in found[first : first + query.page_size]])

    async def one(self, tenant: Tenant, record_id: str) -> Record | None:
        return next((r for r in self.sink.records if r.id == record_id and _owns(tenant, r)), None)

    async def tallies(self, tenant: Tenant, after_ms: int | None, before_ms: int | None) -> list[Tally]:
        first = -1 if after_ms is None else after_ms // MINUTE_MS
        last = 1 << 62 if before_ms is None else -(-before_ms // MINUTE_MS)
        sums: dict[tuple[str, str, int], list[int]] = {}
        for record in self.sink.records:
            if _owns(tenant, record) and first <= record.at // MINUTE_MS < last:
                kind = (record.model_answered or record.model, record.provider, record.status)
                more = (1, record.tokens_in, record.tokens_out, max(record.cost, 0))
                sums[kind] = [a + b for a, b in zip(sums.get(kind, [0] * 4), more, strict=True)]
        return [Tally(*kind, *numbers) for kind, numbers in sorted(sums.items())]


class MemoryJournal:
    """Implements Journal: what is appended is in the sink before `append` returns."""

    ready = True

    def __init__(self, sink: LogSink, boot: str = "memory") -> None:
        self._sink = sink
        self._boot = boot

    def start(self, entry: Entry) -> None:
        if isinstance(entry, Started):
            self._sink.append([], [(self._boot, entry)], [])

    def append(self, entry: Entry, then: Callable[[], None]) -> None:
        if isinstance(entry, Record):
            self._sink.append([entry], [], [])
        then()


def _owns(tenant: Tenant, record: Record) -> bool:
    return record.organisation_id == tenant.organisation_id and tenant.workspace_id in {None, record.workspace_id}


def _has_text(record: Record) -> bool:
    return bool(record.request_headers or record.response_headers or record.request_body or record.response_body)


def _slim(record: Record) -> Record:
    return msgspec.structs.replace(record, request_headers=[], response_headers=[], request_body=b"", response_body=b"")
