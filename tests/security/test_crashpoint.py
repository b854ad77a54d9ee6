"""Whatever part of a segment reached the disk when the power went, recovery gives what was synchronised, once."""

import random
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from calls import WORKSPACE, drained, record, started
from lockgate.adapters.drain import Drain
from lockgate.adapters.files import Files
from lockgate.adapters.frames import FRAME_SIZE, HEADER_SIZE, Header, Marks
from lockgate.adapters.logs_sqlite import Writer
from lockgate.adapters.memory_record import MemorySink
from lockgate.adapters.segment import Blank
from lockgate.core.record import Entry, Record, Started, encode

SIZE = 64 << 10
SECTOR, PAGE = 512, 4096


def header(number: int = 1, worker: int = 0) -> Header:
    return Header(b"bootboot", worker, number, 1_700_000_000_000, SIZE)


def segment(entries: list[Entry], first: int = 1, number: int = 1, *, ended: bool = False) -> tuple[bytes, list[int]]:
    """A segment's bytes as a worker leaves them, and where each frame ends."""
    head = header(number)
    marks = Marks.of(head)
    data, ends = bytearray(head.pack()), []
    for seq, entry in enumerate(entries, first):
        data += marks.pack(seq, encode(entry))
        ends.append(len(data))
    if ended:
        data += marks.pack(0, b"")
    return bytes(data).ljust(SIZE, b"\0"), ends


def recovered(folder: Path, data: bytes, name: str = "") -> tuple[MemorySink, Drain]:
    folder.mkdir(exist_ok=True)
    (folder / (name or header().name)).write_bytes(data)
    sink = MemorySink()
    drain = Drain(folder, sink)
    drained(drain)
    drain.close()
    return sink, drain


def test_the_writer_leaves_exactly_the_described_bytes(tmp_path: Path) -> None:
    entries: list[Entry] = [record(request_body=b"x" * n) for n in range(0, 2000, 100)]
    blank = Blank(Files(), tmp_path / "blank.tmp", SIZE)
    for _ in blank.fill():
        pass
    written = blank.become(header(), durable=True)
    for seq, entry in enumerate(entries, 1):
        assert written.append(seq, encode(entry))
    written.finish()
    written.close()
    assert (tmp_path / header().name).read_bytes() == segment(entries, ended=True)[0]


def test_every_prefix_of_a_segment_recovers_its_whole_frames(tmp_path: Path) -> None:
    """Cut at every byte: 2,000 states and more."""
    entries: list[Entry] = [record(request_body=b"body " * n) for n in range(8)]
    whole, ends = segment(entries)
    for cut in range(HEADER_SIZE, ends[-1] + FRAME_SIZE):
        sink, drain = recovered(tmp_path, whole[:cut].ljust(SIZE, b"\0"))
        wanted = [e for e, end in zip(entries, ends, strict=True) if end <= cut]
        # A frame whose last bytes happen to be zeros may be whole although it was cut.
        assert sink.records[: len(wanted)] == wanted
        assert all(r in entries for r in sink.records)
        assert drain.counts.quarantined == 0
        assert list(tmp_path.glob("*.seg")) == []


def test_a_file_that_was_cut_short_recovers_too(tmp_path: Path) -> None:
    entries: list[Entry] = [record() for _ in range(5)]
    whole, ends = segment(entries)
    for cut in (*ends, ends[2] + 7, ends[-1] + 3):
        sink, _ = recovered(tmp_path, whole[:cut])
        assert sink.records == [e for e, end in zip(entries, ends, strict=True) if end <= cut]


@pytest.mark.parametrize("block", [SECTOR, PAGE])
@pytest.mark.parametrize("seed", range(150))
def test_lost_and_torn_blocks_behind_the_last_synchronisation_cost_nothing_synchronised(
    tmp_path: Path, seed: int, block: int
) -> None:
    """Any set of blocks written since the last fdatasync may be missing, or be there without the ones before."""
    dice = random.Random(seed)
    entries: list[Entry] = [record(request_body=dice.randbytes(dice.randrange(600))) for _ in range(40)]
    whole, ends = segment(entries)
    safe = dice.randrange(len(entries))
    synced = ends[safe]
    data = bytearray(whole)
    for at in range(synced - synced % block, ends[-1] + 1, block):
        if dice.random() < 0.5:
            start = max(at, synced)
            torn = at + (dice.randrange(block) if dice.random() < 0.3 else block)
            data[start : max(start, torn)] = bytes(max(start, torn) - start)
    sink, drain = recovered(tmp_path, bytes(data))
    found = sink.records
    assert found[: safe + 1] == entries[: safe + 1]
    assert [r for r in entries if r in found] == found  # in order, none invented, none twice
    lost = len(entries) - len(found)
    assert drain.counts.missing <= lost
    assert list(tmp_path.glob("*.seg")) == []


@pytest.mark.parametrize("seed", range(100))
def test_damage_in_the_middle_is_kept_aside_and_what_follows_is_read(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    entries: list[Entry] = [record(request_body=dice.randbytes(200)) for _ in range(20)]
    whole, ends = segment(entries, ended=True)
    victim = dice.randrange(1, len(entries) - 1)
    data = bytearray(whole)
    data[dice.randrange(ends[victim - 1], ends[victim])] ^= dice.randrange(1, 256)
    sink, drain = recovered(tmp_path, bytes(data))
    assert sink.records == [e for n, e in enumerate(entries) if n != victim]
    assert (drain.counts.quarantined, drain.counts.missing) == (1, 1)
    (kept,) = (tmp_path / "quarantine").iterdir()
    assert kept.read_bytes() == bytes(data[ends[victim - 1] : ends[victim]])
    assert kept.stat().st_mode & 0o777 == 0o600


def test_an_entry_of_another_version_is_kept_aside(tmp_path: Path) -> None:
    head, good = header(), record()
    marks = Marks.of(head)
    data = head.pack() + marks.pack(1, b"\x91\xa1?") + marks.pack(2, encode(good)) + marks.pack(0, b"")
    sink, drain = recovered(tmp_path, data.ljust(SIZE, b"\0"))
    assert sink.records == [good]
    assert drain.counts.undecodable == 1
    assert [p.read_bytes() for p in (tmp_path / "quarantine").iterdir()] == [b"\x91\xa1?"]


def test_a_file_without_a_header_is_moved_aside(tmp_path: Path) -> None:
    recovered(tmp_path, b"not a segment at all" * 100, "0000-0-000001.seg")
    assert [p.name for p in (tmp_path / "quarantine").iterdir()] == ["0000-0-000001.seg"]
    assert list(tmp_path.glob("*.seg")) == []


def test_frames_written_twice_after_a_disk_error_count_once(tmp_path: Path) -> None:
    entries: list[Entry] = [record() for _ in range(10)]
    (tmp_path / header(2).name).write_bytes(segment(entries[4:], first=5, number=2, ended=True)[0])
    sink, drain = recovered(tmp_path, segment(entries[:7])[0])
    assert sink.records == entries
    assert (drain.counts.repeated, drain.counts.missing) == (3, 0)


def test_a_dead_worker_s_open_calls_become_orphans_once(tmp_path: Path) -> None:
    ended, open_call = started(), started()
    entries: list[Entry] = [ended, open_call, record(id=ended.id)]
    sink, drain = recovered(tmp_path, segment(entries)[0])
    assert [(r.id, r.end) for r in sink.records] == [(ended.id, "complete"), (open_call.id, "orphaned")]
    assert drain.counts.orphaned == 1


# --- the drain itself dies ---


class Crash(Exception):
    """Stands for the end of the process."""


class CrashingSink:
    """The real sink, whose n-th call dies: before it does anything, or after all is committed."""

    def __init__(self, sink: Writer, at: int, *, after: bool) -> None:
        self._sink, self._at, self._after, self.calls = sink, at, after, 0

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method: Callable[..., Any] = getattr(self._sink, name)

        def call(*args: Any) -> Any:
            self.calls += 1
            if self.calls == self._at and not self._after:
                raise Crash
            result = method(*args)
            if self.calls == self._at:
                raise Crash
            return result

        return call


def workload(folder: Path) -> tuple[list[Record], list[Started]]:
    """Two dead workers, three segments, calls that ended and calls that did not."""
    records = [record(metadata={"n": str(n)}, request_body=b"x" * 50, tokens_in=1, cost=3) for n in range(60)]
    calls = [started() for _ in range(6)]
    entries: list[Entry] = [*calls, *(record(id=c.id, tokens_in=1, cost=3) for c in calls[:3]), *records]
    (folder / header(1).name).write_bytes(segment(entries[:20], ended=True)[0])
    (folder / header(2).name).write_bytes(segment(entries[20:50], first=21, number=2)[0])
    other = Header(b"otherone", 1, 1, 1, SIZE)
    marks = Marks.of(other)
    frames = b"".join(marks.pack(n, encode(e)) for n, e in enumerate(entries[50:], 1))
    (folder / other.name).write_bytes((other.pack() + frames).ljust(SIZE, b"\0"))
    return [e for e in entries if isinstance(e, Record)], calls[3:]


def sums(path: Path) -> Iterator[Any]:
    with sqlite3.connect(path) as db:
        yield from db.execute("SELECT count(*), count(DISTINCT id) FROM call").fetchone()
        yield from db.execute("SELECT sum(requests), sum(tokens_in), sum(cost) FROM minute").fetchone()
        yield from db.execute("SELECT count(*) FROM call_metadata").fetchone()
        yield from db.execute("SELECT count(*) FROM started").fetchone()
        yield from db.execute("SELECT count(*) FROM segment").fetchone()


@pytest.mark.parametrize("after", [False, True])
def test_a_drain_that_dies_at_any_step_stores_each_record_exactly_once(tmp_path: Path, after: bool) -> None:
    """Every call into the store is a step; after each death a new process goes on with what is on the disk."""
    step, survived = 0, False
    while not survived:
        step += 1
        folder = tmp_path / str(step)
        folder.mkdir()
        records, orphans = workload(folder)
        path = folder / "logs.db"
        writer = Writer(path)
        drain = Drain(folder, CrashingSink(writer, step, after=after))
        try:
            for _ in range(6):
                drain.step()
            survived = True
        except Crash:
            pass
        drain.close()
        writer.close()
        again = Writer(path)
        drain = Drain(folder, again)
        drained(drain)
        drain.close()
        again.close()
        total = len(records) + len(orphans)
        assert list(sums(path)) == [total, total, total, len(records), 3 * len(records), 60, 0, 0]
        assert list(folder.glob("*.seg")) == []
    assert step > 8
    assert records[0].workspace_id == WORKSPACE
