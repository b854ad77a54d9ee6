"""The drain at work: beside live workers, across failures of the store, fair, and fresh for whoever reads."""

import asyncio
import os
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from calls import HERE, drained, nothing, record, started
from lockgate.adapters import drain as drain_module
from lockgate.adapters import reader as reader_module
from lockgate.adapters.drain import Drain, FreshLogs
from lockgate.adapters.frames import HEADER_SIZE, Header, Marks
from lockgate.adapters.journal import Journal
from lockgate.adapters.journal_options import Options
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.adapters.memory_record import MemoryLogs, MemorySink
from lockgate.core.keyuse import Use
from lockgate.core.logquery import LogQuery
from lockgate.core.record import Record, Started, encode

SMALL = Options(segment=64 << 10, first=64 << 10, hurried=64 << 10, reserve=64 << 10)


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    made = opened(tmp_path)
    yield made
    made.close()


def opened(folder: Path, worker: int = 0, options: Options = SMALL) -> Journal:
    made = Journal(folder, worker, "batch", options)
    made.open(asyncio.get_running_loop())
    return made


def put(journal: Journal, count: int = 1, **fields: Any) -> list[Record]:
    made = [record(**fields) for _ in range(count)]
    for each in made:
        journal.append(each, nothing)
    return made


def segments(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.seg"))


def scratch(folder: Path) -> list[Path]:
    return list(folder.glob("*.tmp"))


def touch(path: Path) -> None:
    path.write_bytes(b"")


async def until(holds: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited too long"
        await asyncio.sleep(0.005)


async def test_it_reads_beside_a_live_worker_and_keeps_its_segment(journal: Journal, tmp_path: Path) -> None:
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    wanted: list[Record] = []
    for _ in range(10):
        wanted += put(journal, 7)
        drain.step()
        assert sink.records == wanted
    assert segments(tmp_path)
    assert drain.counts.records == 70
    drain.close()


async def test_read_segments_are_deleted_while_the_worker_goes_on(journal: Journal, tmp_path: Path) -> None:
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    wanted = []
    for _ in range(200):
        wanted += put(journal, 10, request_body=b"x" * 200)
        await asyncio.sleep(0)
    before = len(segments(tmp_path))
    drained(drain)
    assert before > 8
    assert len(segments(tmp_path)) <= 3  # the current one and what is made ahead
    assert sink.records == wanted
    assert set(sink.marks()) <= {path.name for path in segments(tmp_path)}
    drain.close()


async def test_an_open_call_of_a_live_worker_is_no_orphan(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drain_module, "SWEEP_S", 0.0)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    begun = started()
    journal.start(begun)
    for _ in range(5):
        drained(drain)
    assert sink.records == []
    journal.append(record(id=begun.id), nothing)
    drained(drain)
    assert [r.end for r in sink.records] == ["complete"]
    drain.close()


async def test_a_restarted_worker_s_journal_is_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drain_module, "SWEEP_S", 0.0)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    first = opened(tmp_path)
    open_call = started()
    first.start(open_call)
    drain.step()
    first.close()
    second = opened(tmp_path)
    (later,) = put(second)
    drained(drain)
    assert {(r.id, r.end) for r in sink.records} == {(open_call.id, "orphaned"), (later.id, "complete")}
    assert drain.counts.missing == 0
    second.close()
    drain.close()


def segment(folder: Path, number: int, first: int, count: int, boot: bytes = b"bootboot") -> list[Record]:
    """A finished segment of one boot with frames `first` and following."""
    header = Header(boot, 0, number, 0, 64 << 10)
    marks = Marks.of(header)
    made = [record() for _ in range(count)]
    frames = b"".join(marks.pack(first + place, encode(each)) for place, each in enumerate(made))
    (folder / header.name).write_bytes((header.pack() + frames + marks.pack(0, b"")).ljust(header.size, b"\0"))
    return made


def test_a_segment_that_appears_late_is_read_before_the_one_that_overtook_it(tmp_path: Path) -> None:
    """Listed: 1 and 3. Segment 2 was filled while they were listed: its frames stand between theirs."""
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    early, late = segment(tmp_path, 1, 1, 3), segment(tmp_path, 3, 7, 3)
    assert drain.step()  # it wants to look again
    assert [r.id for r in sink.records] == [r.id for r in early]
    between = segment(tmp_path, 2, 4, 3)
    drained(drain)
    assert [r.id for r in sink.records] == [r.id for r in (*early, *between, *late)]
    assert (drain.counts.missing, drain.counts.repeated) == (0, 0)
    drain.close()


def test_a_gap_that_stays_is_counted_and_passed(tmp_path: Path) -> None:
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    early, late = segment(tmp_path, 1, 1, 3), segment(tmp_path, 3, 7, 3)
    drained(drain)
    assert [r.id for r in sink.records] == [r.id for r in (*early, *late)]
    assert drain.counts.missing == 3
    assert segments(tmp_path) == []
    drain.close()


def test_segments_are_read_by_their_frames_whatever_their_names_say(tmp_path: Path) -> None:
    """A segment that was made ahead, number 2, may be used after one that was made in a hurry, number 3."""
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    parts = segment(tmp_path, 1, 1, 2), segment(tmp_path, 3, 3, 2), segment(tmp_path, 2, 5, 2)
    drained(drain)
    assert [r.id for r in sink.records] == [r.id for part in parts for r in part]
    assert drain.counts.missing == 0
    drain.close()


async def test_several_workers_are_read_in_turn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One worker's flood does not keep the others' records waiting."""
    monkeypatch.setattr(drain_module, "BATCH_RECORDS", 50)
    monkeypatch.setattr(reader_module, "CHUNK", 16 << 10)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    workers = [opened(tmp_path, number) for number in range(3)]
    put(workers[0], 2000, worker=0)
    for number in (1, 2):
        put(workers[number], 1, worker=number)
    for _ in range(3):
        drain.step()
    assert {r.worker for r in sink.records} == {0, 1, 2}
    assert len(sink.records) < 2000
    drained(drain)
    assert len(sink.records) == 2002
    for worker in workers:
        worker.close()
    drain.close()


async def test_a_record_larger_than_a_chunk_is_read(journal: Journal, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(reader_module, "CHUNK", 5000)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    wanted = put(journal, 1) + put(journal, 1, request_body=b"x" * 30_000) + put(journal, 1)
    drained(drain)
    assert sink.records == wanted
    drain.close()


async def test_half_a_frame_of_a_live_worker_is_waited_for(journal: Journal, tmp_path: Path) -> None:
    """What a reader may see while the worker is copying is no damage."""
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    (one,) = put(journal)
    drain.step()
    assert journal._segment is not None
    at = journal._segment._at
    (two,) = put(journal)
    whole = journal._segment._map[at : at + 400]
    journal._segment._map[at + 30 : at + 400] = bytes(370)  # the head came, the rest did not yet
    for _ in range(3):
        drain.step()
    assert sink.records == [one]
    journal._segment._map[at : at + 400] = whole
    drain.step()
    assert sink.records == [one, two]
    assert (drain.counts.quarantined, drain.counts.missing) == (0, 0)
    drain.close()


async def test_damage_in_a_live_segment_is_passed_after_a_while(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader_module, "PATIENCE_S", 0.05)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    made = put(journal, 3)
    assert journal._segment is not None
    journal._segment._map[HEADER_SIZE + 40] ^= 0xFF
    drained(drain)
    await asyncio.sleep(0.1)
    drained(drain)
    assert sink.records == made[1:]
    assert (drain.counts.quarantined, drain.counts.missing) == (1, 1)
    drain.close()


async def test_leftovers_of_a_dead_worker_are_cleared_and_those_of_a_live_one_kept(
    journal: Journal, tmp_path: Path
) -> None:
    """A young one may be a worker's that has not locked it yet: it is left alone, and not even asked for."""
    await until(lambda: journal._reserve is not None)
    dead, young = (tmp_path / f"0011223344556677-0-next-0000000{n}.tmp" for n in range(2))
    for path in (dead, young):
        touch(path)
    for path in scratch(tmp_path):
        if path != young:
            os.utime(path, (time.time() - 61, time.time() - 61))
    drain = Drain(tmp_path, MemorySink())
    drained(drain)
    assert dead not in scratch(tmp_path)
    assert young in scratch(tmp_path)
    assert len(scratch(tmp_path)) == 2
    drain.close()


# --- a store that fails ---


class Failing(MemorySink):
    """Fails while `error` is set."""

    error: Exception | None = None

    def append(self, records: list[Record], started: list[tuple[str, Started]], marks: list[Any]) -> None:
        if self.error is not None:
            raise self.error
        super().append(records, started, marks)


async def test_a_store_that_is_away_costs_time_and_nothing_else(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drain_module, "RETRY_S", 0.01)
    sink = Failing()
    sink.error = sqlite3.OperationalError("disk I/O error")
    drain = Drain(tmp_path, sink)
    running = asyncio.ensure_future(drain.run())
    wanted = put(journal, 5)
    await asyncio.sleep(0.1)
    assert sink.records == []
    wanted += put(journal, 5)
    sink.error = None
    await until(lambda: len(sink.records) == 10)
    assert sink.records == wanted
    assert (drain.counts.missing, drain.counts.repeated) == (0, 0)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    drain.close()


async def test_a_record_that_can_never_be_stored_is_kept_aside_and_blocks_nothing(
    journal: Journal, tmp_path: Path
) -> None:
    """SQLite's integers end at 63 bits; MessagePack's do not."""
    logs = SqliteLogs(tmp_path / "logs.db")
    drain = Drain(tmp_path, logs.sink)
    good = put(journal, 2)
    put(journal, 1, cost=2**64 - 1)
    good += put(journal, 2)
    drained(drain)
    found = await logs.page(HERE, LogQuery())
    assert [r.id for r in found.records] == [r.id for r in reversed(good)]
    assert drain.counts.undecodable == 1
    assert len(list((tmp_path / "quarantine").iterdir())) == 1
    drain.close()
    logs.close()


# --- readers ---


async def test_whoever_asks_sees_what_was_answered_before(journal: Journal, tmp_path: Path) -> None:
    memory = MemoryLogs()
    drain = Drain(tmp_path, memory.sink)
    logs = FreshLogs(memory, drain)

    async def one_call() -> None:
        (made,) = put(journal)
        assert await logs.one(HERE, made.id) == made
        assert made.id in [r.id for r in (await logs.page(HERE, LogQuery(page_size=500))).records]

    for _ in range(20):
        await asyncio.gather(*(one_call() for _ in range(10)))
    drain.close()


async def test_last_uses_of_keys_are_told_once(journal: Journal, tmp_path: Path) -> None:
    drain = Drain(tmp_path, MemorySink())
    headers = [("User-Agent", "curl/8.5"), ("accept", "*/*")]
    put(journal, 1, key_id="a", at=5, client_ip="192.0.2.1", request_headers=headers, sdk="portkey-1.2")
    put(journal, 1, key_id="a", at=3, client_ip="192.0.2.9")
    put(journal, 1, key_id="b", at=4, organisation_id="org-2", sdk="portkey-1.2")
    put(journal, 1, key_id="")
    drained(drain)
    assert drain.take_uses() == {
        ("org-1", "a"): Use(5, "192.0.2.1", "curl/8.5"),
        ("org-2", "b"): Use(4, "", "portkey-1.2"),
    }
    assert drain.take_uses() == {}
    drain.close()


async def test_old_records_are_purged_whatever_their_number(
    journal: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drain_module, "PURGE_RECORDS", 7)
    sink = MemorySink()
    drain = Drain(tmp_path, sink)
    made = put(journal, 50)
    drained(drain)
    assert await drain.purge(made[30].at) == 30
    assert sink.records == made[30:]
    drain.close()


async def test_what_waits_is_counted_for_operators(journal: Journal, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(drain_module, "BATCH_RECORDS", 10)
    monkeypatch.setattr(reader_module, "CHUNK", 6000)
    drain = Drain(tmp_path, MemorySink())
    put(journal, 100)
    drain.step()
    assert drain.backlog > 0
    drained(drain)
    assert drain.backlog == 0
    drain.close()


@pytest.mark.parametrize(
    ("step", "backlog", "pause"),
    [((0.02, 0.005), 0, 0.05), ((0.02, 0.08), 0, 0.9), ((0.2, 3.0), 0, 1.0), ((0.02, 0.08), 65 << 20, 0.05)],
    ids=["alone", "crowded", "very crowded", "crowded, but much waits"],
)
async def test_the_drain_steps_aside_while_its_core_is_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: tuple[float, float], backlog: int, pause: float
) -> None:
    """How long it pauses after a step that ran and waited for a core as many seconds."""
    drain = Drain(tmp_path, MemorySink())
    clock = iter([(0.0, 0.0), step])
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        raise asyncio.CancelledError

    monkeypatch.setattr(drain_module, "schedule", lambda: next(clock))
    monkeypatch.setattr(Drain, "step", lambda self: setattr(self, "backlog", backlog))
    monkeypatch.setattr(asyncio, "sleep", sleep)
    with pytest.raises(asyncio.CancelledError):
        await drain.run()
    assert slept == pytest.approx([pause])
    drain.close()


def test_time_spent_running_is_told_from_time_spent_waiting() -> None:
    ran, waited = drain_module.schedule()
    end = time.thread_time() + 0.05
    while time.thread_time() < end:
        pass
    again, later = drain_module.schedule()
    assert again - ran > 0.02
    assert later >= waited
