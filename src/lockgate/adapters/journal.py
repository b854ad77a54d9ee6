"""The journal: every call's Record, safe from the death of any process before its answer ends.

The loop's thread appends by a copy into a mapped segment; the pages are the kernel's, so a killed process loses
nothing. One thread of the journal synchronises what was appended (each 10 ms; at once in `strict`), makes
segments ahead, and watches the disk. What is appended but not yet synchronised also stays in memory: when a
synchronisation fails, that segment is given up for good and its frames are written again, with their numbers, into
another one.

The disk's states: `roomy`; `lean` from 85 % used, then entries lose their bodies; `short` from 95 % or when the disk
says that it is full, then no new segment is made and a reserve made beforehand is used; then `ready` is False.

Threads: the loop's thread owns `_segment`, `_seq` and `_parked`; the journal's thread owns blanks and retired segments.
They meet in `_pending` (a deque), `_next` (one slot) and calls that are handed to the loop.
"""

import asyncio
import itertools
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from lockgate.adapters.bell import Bell
from lockgate.adapters.files import Files
from lockgate.adapters.frames import FRAME_SIZE, HEADER_SIZE, Header
from lockgate.adapters.journal_options import Disk, Options, without_bodies
from lockgate.adapters.segment import Blank, Segment
from lockgate.core.record import Entry, encode

log = logging.getLogger("lockgate.journal")

Then = Callable[[], None]
Item = tuple[int, bytes, Then | None]
"""A frame that is appended but not yet synchronised: its number, its payload, who waits. A plain tuple: the hot path
makes one per call, and a named one would cost a third of a microsecond more.
"""


class Journal:
    """Implements the Journal port. Nothing is on disk before `open`; after `close` nothing may be appended."""

    def __init__(
        self,
        folder: Path,
        worker: int,
        durability: str = "batch",
        options: Options | None = None,
        files: Files | None = None,
    ) -> None:
        self._folder = folder
        self._worker = worker
        self._strict = durability == "strict"
        self._options = options or Options()
        self._files = files or Files()
        self.boot = os.urandom(8)
        self.lost = 0  # entries that could be kept neither on disk nor in memory
        self._seq = 0
        self._numbers = itertools.count(1)  # its `next` is atomic: both threads make segments
        self._segment: Segment | None = None
        self._next: Segment | None = None
        self._retired: deque[Segment] = deque()
        self._pending: deque[Item] = deque()
        self._parked: list[Item] = []
        self._parked_bytes = 0
        self._bodies = True
        self._ready = False
        self._disk: Disk = "roomy"
        self._full = False  # the last attempt to make a segment failed
        self._evacuating = False
        self._hurried_folder = False
        self._bell = Bell()
        self._asleep = False  # the thread waits for the first entry rather than for the next 10 ms
        self._stopping = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._blank: Blank | None = None
        self._filling: Iterator[None] | None = None
        self._reserve: Blank | None = None
        self._behind: list[Item] = []  # handed to the loop after a failed synchronisation
        self._looked = 0.0
        self._retry_at = 0.0
        self._busy_until = 0.0
        self._group = self._options.group

    # --- the port ---

    @property
    def ready(self) -> bool:
        return self._ready and self._segment is not None

    def start(self, entry: Entry) -> None:
        self._put(entry, None)

    def append(self, entry: Entry, then: Then) -> None:
        if self._strict:
            self._put(entry, then)
        else:
            self._put(entry, None)
            then()

    # --- life ---

    def open(self, loop: asyncio.AbstractEventLoop) -> None:
        """Make the first segment and start the thread. Raises OSError when the folder cannot be written to."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._loop = loop
        self._look_at_disk()
        blank = Blank(self._files, self._scratch("first"), self._options.first)
        try:
            for _ in blank.fill():
                pass
            self._segment = blank.become(self._header(blank.size), durable=True)
        except OSError:
            blank.discard()
            raise
        self._judge()
        self._thread = threading.Thread(target=self._work, name="journal", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Synchronise all and end the segment. Blocks for one synchronisation. Call it from the loop's thread."""
        if self._thread is None:
            return
        self._stopping = True
        self._bell.ring()
        self._thread.join()
        self._thread = None
        self._evacuate()
        if self._parked:
            if self._next is None:
                self._use_reserve()
            self._unpark()
        self._ready = False
        if self._segment is not None:
            self._segment.finish()
            self._retired.append(self._segment)
            self._segment = None
        self._sync_pending(last=True)
        if self._next is not None:
            self._next.discard()
            self._next = None
        for blank in (self._blank, self._reserve):
            if blank is not None:
                blank.discard()
        if self._parked or self.lost:
            log.error("records_lost", extra={"fields": {"lost": self.lost + len(self._parked)}})

    @property
    def backlog(self) -> int:
        """Entries that wait for the disk."""
        return len(self._pending) + len(self._parked)

    @property
    def disk(self) -> Disk:
        return self._disk

    # --- the loop's thread ---

    def _put(self, entry: Entry, then: Then | None) -> None:
        payload = encode(entry if self._bodies else without_bodies(entry))
        self._seq = seq = self._seq + 1
        segment = self._segment
        if segment is None or not segment.append(seq, payload):
            self._put_elsewhere(entry, seq, payload, then)
            return
        pending = self._pending
        pending.append((seq, payload, then))
        if self._asleep:
            self._asleep = False
            self._bell.ring()
        elif not len(pending) % self._group:
            self._bell.ring()
            self._judge()

    def _put_elsewhere(self, entry: Entry, seq: int, payload: bytes, then: Then | None) -> None:
        """The current segment has no room, or there is none."""
        if len(payload) > self._largest():
            payload = encode(without_bodies(entry))
        item = (seq, payload, then)
        if self._segment is None or len(payload) > self._largest() or not self._place(item):
            self._park(item)

    def _largest(self) -> int:
        """A payload that every segment but the first has room for."""
        return min(self._options.segment, self._options.hurried, self._options.reserve) - HEADER_SIZE - 2 * FRAME_SIZE

    def _place(self, item: Item) -> bool:
        """Append to the current segment or to the next. False: there is neither room nor a segment to be had."""
        seq, payload, _ = item
        if self._segment is None or not self._segment.append(seq, payload):
            if not self._turn():
                return False
            if self._segment is None or not self._segment.append(seq, payload):
                return False
        self._pending.append(item)
        self._bell.ring()
        return True

    def _turn(self) -> bool:
        """Leave the current segment for the next one."""
        fresh, self._next = self._next, None
        if fresh is None:
            fresh = self._hurry()
        if self._segment is not None and fresh is not None:
            self._segment.finish()
            self._retired.append(self._segment)
        if fresh is not None:
            self._segment = fresh
        self._judge()
        self._bell.ring()
        return fresh is not None

    def _hurry(self) -> Segment | None:
        """A small segment made on the loop's thread: a burst came faster than zeros could be written."""
        if self._disk == "short" or self._full:
            return None
        blank = None
        try:
            blank = Blank(self._files, self._scratch("hurried"), self._options.hurried)
            blank.allocate()
            segment = blank.become(self._header(blank.size), durable=False)
        except OSError as error:
            if blank is not None:
                blank.discard()
            self._failed("segment_failed", error)
            return None
        self._hurried_folder = True
        return segment

    def _park(self, item: Item) -> None:
        """Hold an item in memory until a segment can be had. Its call goes on: `ready` already refuses new ones."""
        self._ready = False
        seq, payload, then = item
        if then is not None and self._loop is not None:
            self._loop.call_soon(then)
        if self._parked_bytes + len(payload) > self._options.parked or len(payload) > self._largest():
            self.lost += 1
            log.error("record_lost", extra={"fields": {"seq": seq, "lost": self.lost}})
            return
        self._leave_full()
        self._parked.append((seq, payload, None))
        self._parked_bytes += len(payload)
        self._bell.ring()

    def _leave_full(self) -> None:
        """Frames must follow in order: when one is parked, no later one may slip into the old segment's last bytes."""
        if self._segment is not None:
            self._segment.finish()
            self._retired.append(self._segment)
            self._segment = None

    def _unpark(self) -> None:
        """Write what was parked, in order, now that the thread has a segment ready."""
        parked, self._parked, self._parked_bytes = self._parked, [], 0
        self._place_all(parked)

    def _evacuate(self) -> None:
        """A segment could not be synchronised: give it up and write everything that was only there once more."""
        if not self._evacuating:
            return
        behind, self._behind = [*self._behind, *self._pending], []
        self._pending.clear()
        self._leave_full()
        self._evacuating = False
        self._place_all(behind)

    def _place_all(self, items: list[Item]) -> None:
        """Write items again in order; from the first one that finds no room they stay in memory."""
        for place, item in enumerate(items):
            if not self._place(item):
                for rest in items[place:]:
                    self._park(rest)
                break
        self._judge()

    def _judge(self) -> None:
        segment = self._segment
        if segment is None or self._parked:
            self._ready = False
        elif self._next is not None or not (self._disk == "short" or self._full):
            self._ready = True
        else:
            self._ready = segment.room > self._options.margin * segment.header.size

    # --- the journal's thread ---

    def _work(self) -> None:
        while not self._stopping:
            self._rest()
            self._sync_pending()
            self._judge()
            if time.monotonic() - self._looked >= self._options.disk_s:
                self._look_at_disk()
            self._make_ahead()
        self._sync_pending()

    def _rest(self) -> None:
        """Wait until there is something to do: a tick while entries keep coming, so that an append need wake nobody;
        for the first entry when they stopped coming, and always in `strict`, where somebody waits for each.
        """
        now = time.monotonic()
        if self._pending:
            self._busy_until = now + self._options.disk_s
        if self._filling is not None:
            return
        if not self._strict and now < self._busy_until:
            self._bell.wait(self._options.gather_s)
            return
        self._asleep = True
        if not self._pending:
            self._bell.wait(self._options.disk_s)
        self._asleep = False

    def _sync_pending(self, *, last: bool = False) -> None:
        """Synchronise all that was appended before this call, then let the waiting answers go."""
        if self._evacuating:
            return
        # In this order: whatever turns in between, each item's segment is `segment` or among `retired`.
        behind = [self._pending.popleft() for _ in range(len(self._pending))]
        segment = self._segment
        retired = [self._retired.popleft() for _ in range(len(self._retired))]
        try:
            if behind or retired:
                for each in retired:
                    each.sync()
                if segment is not None and behind:
                    segment.sync()
                    segment.tend()
                if self._hurried_folder:
                    self._hurried_folder = False
                    self._files.sync_folder(self._folder)
        except OSError as error:
            self._failed("journal_sync_failed", error)
            self._hand_back(behind, last=last)
        else:
            waiting = [then for _, _, then in behind if then is not None]
            if waiting:
                self._tell(lambda: _call_all(waiting))
        for each in retired:
            each.close()

    def _hand_back(self, behind: list[Item], *, last: bool) -> None:
        """After a failed synchronisation, which is never tried again on the same file."""
        self._full = self._next is None
        if last:
            _call_all([then for _, _, then in behind if then is not None])
            return
        self._behind = behind
        self._evacuating = True
        self._tell(self._evacuate)

    def _tell(self, what: Then) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                self._loop.call_soon_threadsafe(what)

    def _look_at_disk(self) -> None:
        self._looked = time.monotonic()
        try:
            used = self._files.used(self._folder)
        except OSError as error:
            self._failed("disk_not_readable", error)
            used = 1.0
        options, before = self._options, self._disk
        self._disk = "short" if used >= options.short_at else "lean" if used >= options.lean_at else "roomy"
        self._bodies = self._disk == "roomy" and not self._full
        if self._disk != before:
            log.warning("disk_level_changed", extra={"fields": {"level": self._disk, "used": round(used, 3)}})
        self._judge()

    def _make_ahead(self) -> None:
        """One step towards having a next segment and a reserve."""
        if self._parked and self._next is not None:
            self._tell(self._unpark)
        try:
            if self._filling is not None:
                self._step()
            elif self._next is None and self._disk == "short":
                self._use_reserve()
            elif self._next is None:
                self._begin("next", self._options.segment)
            elif self._reserve is None and self._disk != "short":
                self._begin("reserve", self._options.reserve)
        except OSError as error:
            self._failed("segment_failed", error)
            self._drop_blank()
            self._full = True
            self._bodies = False
            if self._next is None:
                self._use_reserve()
            self._retry_at = time.monotonic() + self._options.disk_s
            self._judge()

    def _begin(self, purpose: str, size: int) -> None:
        if time.monotonic() < self._retry_at:
            return
        self._blank = Blank(self._files, self._scratch(purpose), size)
        self._filling = self._blank.fill() if purpose == "next" else self._blank.keep_room()

    def _step(self) -> None:
        """Fill a little more; when full, put the blank to its use."""
        blank, filling = self._blank, self._filling
        if blank is None or filling is None or next(filling, self) is not self:
            return
        self._filling = self._blank = None
        self._full = False
        self._bodies = self._disk == "roomy"
        if self._next is not None:
            self._reserve = blank
        else:
            self._promote(blank)
        self._judge()

    def _promote(self, blank: Blank) -> None:
        try:
            segment = blank.become(self._header(blank.size), durable=True)
        except OSError:
            blank.discard()
            raise
        segment.tend()
        self._next = segment

    def _use_reserve(self) -> None:
        reserve, self._reserve = self._reserve, None
        if reserve is None:
            return
        log.error("journal_reserve_used", extra={"fields": {"bytes": reserve.size}})
        try:
            self._promote(reserve)
        except OSError as error:
            self._failed("segment_failed", error)
        self._judge()

    def _drop_blank(self) -> None:
        if self._blank is not None:
            self._blank.discard()
        self._blank = self._filling = None

    def _failed(self, event: str, error: OSError) -> None:
        log.error(event, extra={"fields": {"error": str(error), "errno": error.errno}})

    # --- names ---

    def _header(self, size: int) -> Header:
        return Header(self.boot, self._worker, next(self._numbers), time.time_ns() // 1_000_000, size)

    def _scratch(self, purpose: str) -> Path:
        return self._folder / f"{self.boot.hex()}-{self._worker}-{purpose}-{os.urandom(4).hex()}.tmp"


def _call_all(waiting: list[Then]) -> None:
    for then in waiting:
        then()
