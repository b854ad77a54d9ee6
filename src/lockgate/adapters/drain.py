"""The drain: moves what workers appended to their journals into the log store, each record exactly once.

It tails every segment of every worker, live or dead. An append to the store and the note how far the segments were read
are one transaction; a segment is deleted when it is complete, read to its end, and the store has it on the disk.

A worker holds a lock on its segments for as long as it lives; the kernel lets go of it when the process dies, however
it dies. A segment is complete when its last frame says so or when nobody holds it. Behind damage reading goes on at the
next frame that verifies; the bytes between are copied aside, counted and reported, never skipped silently.
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec

from lockgate.adapters.reader import Reader, held_by_its_worker
from lockgate.core import baseline
from lockgate.core.baseline import Glances
from lockgate.core.documents import Tenant
from lockgate.core.keyuse import Uses, note_records
from lockgate.core.logquery import LogQuery
from lockgate.core.ports import LogPage, Logs, LogSink, Mark, Tally
from lockgate.core.record import Record, Started, decode, encode

log = logging.getLogger("lockgate.drain")

TICK_S, RETRY_S, SWEEP_S = 0.05, 1.0, 1.0
ASIDE, LONGEST_S = 9, 1.0  # how long to step aside for busier work, in times of the last step and in seconds at most
PATIENT_BYTES = 64 << 20  # what may wait before stepping aside ends
LEFTOVER_S = 60.0
BATCH_RECORDS = 1000
BATCH_BYTES = 16 << 20
PURGE_RECORDS = 2000


@dataclass
class Counts:
    """Since this drain was started."""

    records: int = 0
    orphaned: int = 0
    repeated: int = 0  # frames that were read before: written twice after a disk error
    missing: int = 0  # numbers that no frame had
    quarantined: int = 0  # damaged places that were copied aside
    undecodable: int = 0
    cut_bytes: int = 0  # torn tails


class Batch:
    """What one transaction moves."""

    def __init__(self) -> None:
        self.records: list[Record] = []
        self.started: list[tuple[str, Started]] = []
        self.marks: dict[str, Mark] = {}
        self.size = 0

    @property
    def full(self) -> bool:
        return len(self.records) + len(self.started) >= BATCH_RECORDS or self.size >= BATCH_BYTES


class _Queued:
    """A pass that was asked for and waits for the thread."""

    begun = False
    done: asyncio.Future[None] | None = None


class Drain:
    """`run()` until cancelled; `drain_now()` when a reader must see what was just answered. `close()` at the end."""

    def __init__(self, folder: Path, sink: LogSink) -> None:
        self._folder = folder
        self._sink = sink
        self._readers: dict[str, Reader] = {}
        self._seqs: dict[str, int] = {}
        self._gaps: dict[str, tuple[str, int]] = {}  # boot → the segment that starts behind a gap, and the gap's start
        self._again = False
        self._crowded_s = 0.0  # how long the last step took when it waited longer for a core than it had one
        self._thread = ThreadPoolExecutor(1, "drain")
        self._queued: _Queued | None = None
        self._turn = 0
        self._uses: Uses = {}
        self._glances: Glances = {}
        self._guard = threading.Lock()  # of `_uses` and `_glances`
        self._swept = 0.0
        self.counts = Counts()
        self.on_records: Callable[[Iterable[Record]], None] | None = None  # stored ones, on the drain's thread
        self.backlog = 0  # bytes that were appended and not yet stored, as of the last pass

    async def run(self) -> None:
        """Tail for ever. A failing store is tried again each second; nothing is lost by that, only late."""
        while True:
            try:
                full = await asyncio.get_running_loop().run_in_executor(self._thread, self._step_aside)
            except Exception:  # a background loop: it must outlive whatever fails, and say so
                log.exception("drain_failed")
                await asyncio.sleep(RETRY_S)
                continue
            if self._crowded_s and self.backlog < PATIENT_BYTES:
                await asyncio.sleep(min(LONGEST_S, ASIDE * self._crowded_s))
            elif not full:
                await asyncio.sleep(TICK_S)

    async def drain_now(self) -> None:
        """Return when everything that was appended before this call is stored. Callers that wait share one pass."""
        queued = self._queued
        if queued is None or queued.begun:
            queued = self._queued = _Queued()
            queued.done = asyncio.get_running_loop().run_in_executor(self._thread, self._all, queued)
        if queued.done is not None:
            await asyncio.shield(queued.done)

    async def purge(self, before_ms: int) -> int:
        """Delete the records older than `before_ms`, a bounded batch at a time between drains. How many."""
        gone = 0
        while True:
            work = partial(self._sink.purge, before_ms, PURGE_RECORDS)
            some = await asyncio.get_running_loop().run_in_executor(self._thread, work)
            gone += some
            if some < PURGE_RECORDS:
                return gone

    async def strip(self, before_ms: int) -> int:
        """Delete headers and bodies of the records older than `before_ms`, as `purge` does. How many had any."""
        bare, more = 0, True
        while more:
            work = partial(self._sink.strip, before_ms, PURGE_RECORDS)
            some, more = await asyncio.get_running_loop().run_in_executor(self._thread, work)
            bare += some
        return bare

    def take_uses(self) -> Uses:
        """How keys were last used, as stored since the last call."""
        with self._guard:
            uses, self._uses = self._uses, {}
        return uses

    def take_glances(self) -> Glances:
        """What calls were like, by key and day, as stored since the last call."""
        with self._guard:
            glances, self._glances = self._glances, {}
        return glances

    def close(self) -> None:
        self._thread.shutdown(wait=True)
        for reader in self._readers.values():
            reader.close()

    # --- on the thread ---

    def _step_aside(self) -> bool:
        """A step that notes whether it had to share its core: answering calls comes first, the records wait safely."""
        ran, waited = schedule()
        full = self.step()
        ran_by_now, waited_by_now = schedule()
        crowded = waited_by_now - waited > ran_by_now - ran
        self._crowded_s = (ran_by_now - ran + waited_by_now - waited) if crowded else 0.0
        return full

    def _all(self, queued: "_Queued") -> None:
        queued.begun = True  # whoever asks from now on may have appended after the reading below
        while self.step():
            pass

    def step(self) -> bool:
        """One batch: read, store, delete what is finished. Whether more is likely waiting."""
        batch = Batch()
        self._again = False
        groups = self._groups()
        self._turn += 1  # another boot first each time, so that a busy worker does not starve the others
        boots = list(groups)
        for place in range(len(boots)):
            boot = boots[(self._turn + place) % len(boots)]
            self._read_boot(boot, groups[boot], batch)
        if batch.marks:
            self._store(batch)
        self._clean(groups)
        self.backlog = sum(reader.waiting for reader in self._readers.values())
        return batch.full or self._again

    def _groups(self) -> dict[str, list[Reader]]:
        """Readers of all segments by boot, in the order of their frames."""
        names = sorted(path.name for path in self._folder.glob("*.seg"))
        fresh = [name for name in names if name not in self._readers]
        if fresh:
            marks = self._sink.marks()
            for name in fresh:
                reader = Reader.open(self._folder / name, marks[name].offset if name in marks else 0)
                if reader is not None:
                    self._readers[name] = reader
                    reader.finished = name in marks and marks[name].done
        groups: dict[str, list[Reader]] = {}
        for name in names:
            if name in self._readers:
                groups.setdefault(self._readers[name].boot, []).append(self._readers[name])
        for readers in groups.values():
            readers.sort(key=lambda reader: reader.first)
        return groups

    def _read_boot(self, boot: str, readers: list[Reader], batch: Batch) -> None:
        """Read segments one after the other: the next one only when the one before is at its end."""
        if boot not in self._seqs:
            self._seqs[boot] = self._sink.last_seq(boot)
        for reader in readers:
            if not reader.finished and not reader.begun and self._out_of_turn(boot, reader):
                return
            while not reader.finished and not batch.full:
                before = reader.offset, reader.finished
                self._take(boot, reader, batch)
                if before == (reader.offset, reader.finished):
                    break
                mark = Mark(reader.path.name, boot, reader.offset, self._seqs[boot], reader.finished)
                batch.marks[mark.segment] = mark
            if not reader.finished:
                return

    def _out_of_turn(self, boot: str, reader: Reader) -> bool:
        """Whether a segment that is about to be begun may have been overtaken since the segments were put in order.

        A live worker fills segments while they are listed: one that seemed empty, or was not there yet, may be full
        now and stand before this one. A gap is therefore believed only when it is met twice: whatever belongs into it
        was written before the frame behind it, so a second list has it.
        """
        held = held_by_its_worker(reader.path)
        first, expected = reader.first, self._seqs[boot] + 1
        if first == float("inf"):
            return held  # nothing to read, and its turn is not known
        gap = reader.path.name, expected
        if first <= expected or self._gaps.pop(boot, None) == gap:
            return False
        self._gaps[boot] = gap
        self._again = True
        return True

    def _take(self, boot: str, reader: Reader, batch: Batch) -> None:
        chunk = reader.read(held=held_by_its_worker(reader.path))
        self.counts.quarantined += chunk.quarantined
        self.counts.cut_bytes += chunk.cut
        last = self._seqs[boot]
        for seq, payload in chunk.frames:
            if seq <= last:
                self.counts.repeated += 1
                continue
            if seq > last + 1:
                self.counts.missing += seq - last - 1
                log.error("records_missing", extra={"fields": {"boot": boot, "from": last + 1, "before": seq}})
            last = seq
            batch.size += len(payload)
            self._add(reader, seq, payload, batch)
        self._seqs[boot] = last

    def _add(self, reader: Reader, seq: int, payload: bytes, batch: Batch) -> None:
        try:
            entry = decode(payload)
        except msgspec.MsgspecError as error:
            self._refuse(reader, seq, payload, error)
            return
        if isinstance(entry, Record):
            batch.records.append(entry)
        else:
            batch.started.append((reader.boot, entry))

    def _refuse(self, reader: Reader, seq: int, payload: bytes, error: Exception) -> None:
        self.counts.undecodable += 1
        reader.keep_aside(payload, f"{seq}.entry")
        fields = {"segment": reader.path.name, "seq": seq, "error": str(error)}
        log.error("entry_not_usable", extra={"fields": fields})

    def _store(self, batch: Batch) -> None:
        """One transaction. After a failure the readers go back to where the store says that they are."""
        marks = list(batch.marks.values())
        try:
            try:
                self._sink.append(batch.records, batch.started, marks)
            except ValueError:
                self._store_singly(batch)
                self._sink.append([], batch.started, marks)
        except BaseException:
            self._start_over()
            raise
        self.counts.records += len(batch.records)
        if self.on_records is not None:
            self.on_records(batch.records)
        with self._guard:
            note_records(self._uses, batch.records)
            baseline.note_records(self._glances, batch.records)

    def _store_singly(self, batch: Batch) -> None:
        """One of the records can never be stored: find it, keep it aside, store the others. Ids keep them unique."""
        for record in batch.records:
            try:
                self._sink.append([record], [], [])
            except ValueError as error:
                reader = next(iter(self._readers.values()))
                self._refuse(reader, record.at, encode(record), error)

    def _start_over(self) -> None:
        closing, self._readers, self._seqs = self._readers, {}, {}
        for reader in closing.values():
            reader.close()

    def _clean(self, groups: dict[str, list[Reader]]) -> None:
        """Delete what is finished, and close the calls of dead workers."""
        done = [r for readers in groups.values() for r in readers if r.finished]
        if done:
            self._sink.settle()
            for reader in done:
                reader.path.unlink(missing_ok=True)
                self._readers.pop(reader.path.name).close()
            self._sink.forget([reader.path.name for reader in done])
        if done or time.monotonic() - self._swept > SWEEP_S:
            self._swept = time.monotonic()
            self._bury()

    def _bury(self) -> None:
        """A boot without segments is a dead worker whose every frame is stored."""
        alive = {reader.boot for reader in self._readers.values()}
        alive |= {path.name.rsplit("-", 1)[0] for path in self._folder.glob("*.seg")}
        for boot in self._sink.boots() - alive:
            orphaned = self._sink.orphan(boot)
            self._seqs.pop(boot, None)
            self._gaps.pop(boot, None)
            self.counts.orphaned += orphaned
            if orphaned:
                log.warning("calls_orphaned", extra={"fields": {"boot": boot, "calls": orphaned}})
        for path in self._folder.glob("*.tmp"):
            if is_left_over(path) and not held_by_its_worker(path):
                path.unlink(missing_ok=True)


def is_left_over(path: Path) -> bool:
    """Whether nobody has written to a file for so long that its maker must be dead. A younger one is not even asked
    whose it is: asking takes its lock for a moment, and a file just made is not locked yet, so that its worker would be
    left without a segment.
    """
    try:
        return time.time() - path.stat().st_mtime > LEFTOVER_S
    except FileNotFoundError:
        return False


def schedule() -> tuple[float, float]:
    """How long this thread ran and how long it waited for a core so far, in seconds; zeros where nobody counts."""
    try:
        ran, waited, _ = Path("/proc/thread-self/schedstat").read_text().split()
    except (OSError, ValueError):
        return 0.0, 0.0
    return int(ran) / 1e9, int(waited) / 1e9


class FreshLogs:
    """The Logs port with the drain in front: what was answered before a question is in the answer to it."""

    def __init__(self, logs: Logs, drain: Drain) -> None:
        self._logs = logs
        self._drain = drain

    async def page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        await self._drain.drain_now()
        return await self._logs.page(tenant, query)

    async def tallies(self, tenant: Tenant, after_ms: int | None, before_ms: int | None) -> list[Tally]:
        await self._drain.drain_now()
        return await self._logs.tallies(tenant, after_ms, before_ms)

    async def one(self, tenant: Tenant, record_id: str) -> Record | None:
        await self._drain.drain_now()
        return await self._logs.one(tenant, record_id)
