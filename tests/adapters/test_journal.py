"""What the journal promises: appended is recorded, in order, once; a bad disk costs bodies first and calls last."""

import asyncio
import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from calls import FaultyFiles, drained, nothing, record, started
from lockgate.adapters.drain import Drain
from lockgate.adapters.journal import Journal
from lockgate.adapters.journal_options import Options
from lockgate.adapters.memory_record import MemorySink
from lockgate.core.record import Record

SMALL = Options(
    segment=64 << 10,
    first=64 << 10,
    hurried=64 << 10,
    reserve=64 << 10,
    parked=256 << 10,
    gather_s=0.002,
    group=16,
    disk_s=0.02,
)


async def until(holds: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for the journal's thread; fails when it does not get there."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited too long"
        await asyncio.sleep(0.005)


def opened(
    folder: Path, files: FaultyFiles | None = None, durability: str = "batch", options: Options = SMALL
) -> Journal:
    journal = Journal(folder, 0, durability, options, files)
    journal.open(asyncio.get_running_loop())
    return journal


def stored(folder: Path) -> MemorySink:
    """Everything that a drain finds in the folder now."""
    sink = MemorySink()
    drain = Drain(folder, sink)
    drained(drain)
    drain.close()
    assert drain.counts.missing == 0
    return sink


def ids(sink: MemorySink) -> list[str]:
    return [r.id for r in sink.records]


def segments(folder: Path) -> list[Path]:
    return list(folder.glob("*.seg"))


def everything(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def modes(folder: Path) -> set[int]:
    return {stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.iterdir())}


async def test_a_record_is_there_for_the_drain_as_soon_as_append_returned(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    wanted = record()
    journal.append(wanted, nothing)
    assert stored(tmp_path).records == [wanted]
    journal.close()


async def test_in_batch_the_answer_goes_on_before_append_returns(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    told: list[int] = []
    journal.append(record(), lambda: told.append(1))
    assert told == [1]
    journal.close()


async def test_in_strict_the_answer_waits_for_the_disk(tmp_path: Path) -> None:
    files = FaultyFiles()
    journal = opened(tmp_path, files, "strict")
    await until(lambda: journal._next is not None)
    before, told = files.calls["sync"], asyncio.Event()
    journal.append(record(), told.set)
    assert not told.is_set()
    await asyncio.wait_for(told.wait(), 5)
    assert files.calls["sync"] > before
    journal.close()


async def test_strict_answers_of_a_group_share_a_synchronisation(tmp_path: Path) -> None:
    files = FaultyFiles()
    journal = opened(tmp_path, files, "strict")
    await until(lambda: journal._next is not None and journal._reserve is not None)
    before, told = files.calls["sync"], [asyncio.Event() for _ in range(50)]
    for event in told:
        journal.append(record(), event.set)
    await asyncio.wait_for(asyncio.gather(*(event.wait() for event in told)), 5)
    assert files.calls["sync"] - before <= 4
    journal.close()


async def test_records_go_on_through_many_segments_in_order(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    wanted = []
    for count in range(2000):
        wanted.append(record(request_body=b"x" * 300))
        journal.append(wanted[-1], nothing)
        if count % 50 == 0:
            await asyncio.sleep(0.001)
    assert len(segments(tmp_path)) > 10
    journal.close()
    assert ids(stored(tmp_path)) == [r.id for r in wanted]


async def test_a_burst_that_outruns_the_zeros_gets_segments_made_on_the_spot(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    wanted = [record(request_body=b"x" * 1000) for _ in range(1000)]
    for each in wanted:  # without giving the journal's thread a chance to be asked
        journal.append(each, nothing)
    assert journal.lost == 0
    journal.close()
    assert ids(stored(tmp_path)) == [r.id for r in wanted]


async def test_files_are_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "journal"
    journal = opened(folder)
    await until(lambda: journal._reserve is not None)
    assert modes(folder) == {0o700, 0o600}
    journal.close()


async def test_a_closed_journal_leaves_only_what_was_written(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    await until(lambda: journal._reserve is not None)
    journal.append(record(), nothing)
    journal.close()
    assert everything(tmp_path) == segments(tmp_path)
    assert len(segments(tmp_path)) == 1


async def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    journal.close()
    journal.close()
    assert not journal.ready


async def test_a_body_larger_than_a_segment_is_dropped_and_the_record_kept(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    wanted = record(request_body=b"x" * (70 << 10), tokens_in=7)
    journal.append(wanted, nothing)
    journal.close()
    (kept,) = stored(tmp_path).records
    assert (kept.id, kept.tokens_in, kept.request_body, kept.request_truncated) == (wanted.id, 7, b"", True)


async def test_a_start_is_kept_for_a_call_that_never_ends(tmp_path: Path) -> None:
    journal = opened(tmp_path)
    begun = started()
    journal.start(begun)
    journal.close()
    (orphan,) = stored(tmp_path).records
    assert (orphan.id, orphan.end, orphan.status, orphan.model) == (begun.id, "orphaned", 0, begun.model)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_what_was_written_is_not_kept_in_the_worker_s_memory(tmp_path: Path) -> None:
    journal = opened(tmp_path, options=Options(first=16 << 20, segment=16 << 20, gather_s=0.001))
    wanted = []
    for count in range(1200):
        wanted.append(record(request_body=b"x" * 10_000))
        journal.append(wanted[-1], nothing)
        if count % 20 == 0:
            await asyncio.sleep(0.001)
    await until(lambda: journal.backlog == 0)
    assert journal._segment is not None
    assert journal._segment._at > 10 << 20
    assert resident(journal._segment.path) <= 2 << 20
    journal.close()
    assert stored(tmp_path).records == wanted


def resident(path: Path) -> int:
    """Bytes of this mapped file that count as this process's memory."""
    areas = Path("/proc/self/smaps").read_text().split(str(path))[1:]
    return sum(int(area.split("Rss:")[1].split()[0]) * 1024 for area in areas)


# --- a disk that fills up ---


async def test_from_85_percent_new_records_lose_their_bodies(tmp_path: Path) -> None:
    files = FaultyFiles()
    journal = opened(tmp_path, files)
    files.level = 0.86
    await until(lambda: journal.disk == "lean")
    journal.append(record(request_body=b"hello", response_body=b"world", cost=5), nothing)
    assert journal.ready
    journal.close()
    (kept,) = stored(tmp_path).records
    assert (kept.request_body, kept.response_body, kept.cost) == (b"", b"", 5)
    assert kept.request_truncated
    assert kept.response_truncated


async def test_bodies_come_back_when_room_does(tmp_path: Path) -> None:
    files = FaultyFiles()
    files.level = 0.9
    journal = opened(tmp_path, files)
    await until(lambda: journal.disk == "lean")
    files.level = 0.5
    await until(lambda: journal.disk == "roomy")
    journal.append(record(request_body=b"hello"), nothing)
    journal.close()
    assert stored(tmp_path).records[0].request_body == b"hello"


async def test_from_95_percent_the_reserve_is_used_and_then_calls_are_refused(tmp_path: Path) -> None:
    files = FaultyFiles()
    journal = opened(tmp_path, files)
    await until(lambda: journal._reserve is not None)
    files.level = 0.96
    await until(lambda: journal.disk == "short")
    made = files.calls["create"]
    wanted: list[Record] = []
    while journal.ready:
        wanted.append(record(request_body=b"x" * 500))
        journal.append(wanted[-1], nothing)
        await asyncio.sleep(0)
        assert len(wanted) < 5000
    assert files.calls["create"] == made  # nothing new was made on the short disk
    open_calls = [record() for _ in range(20)]  # they were under way when `ready` turned
    for each in open_calls:
        journal.append(each, nothing)
    assert journal.lost == 0
    journal.close()
    assert ids(stored(tmp_path)) == [r.id for r in wanted + open_calls]


async def test_when_space_returns_calls_are_taken_again(tmp_path: Path) -> None:
    files = FaultyFiles()
    journal = opened(tmp_path, files)
    files.level = 0.96
    await until(lambda: journal.disk == "short")
    while journal.ready:
        journal.append(record(), nothing)
        await asyncio.sleep(0)
    files.level = 0.2
    await until(lambda: journal.ready)
    last = record(request_body=b"again")
    await until(lambda: journal._bodies)
    journal.append(last, nothing)
    journal.close()
    assert stored(tmp_path).records[-1] == last


async def test_a_disk_that_says_it_is_full_is_short_whatever_its_level_says(tmp_path: Path) -> None:
    full = False
    files = FaultyFiles(lambda op, _n: full and op in {"write", "allocate"}, errno.ENOSPC)
    journal = opened(tmp_path, files)
    await until(lambda: journal._reserve is not None)
    full = True
    wanted: list[Record] = []
    while journal.ready:
        wanted.append(record())
        journal.append(wanted[-1], nothing)
        await asyncio.sleep(0)
        assert len(wanted) < 5000
    full = False
    await until(lambda: journal.ready)
    wanted.append(record())
    journal.append(wanted[-1], nothing)
    journal.close()
    assert ids(stored(tmp_path)) == [r.id for r in wanted]


# --- a disk that fails ---


async def test_a_segment_that_cannot_be_synchronised_is_given_up_and_written_again(tmp_path: Path) -> None:
    broken = False
    files = FaultyFiles(lambda op, _n: broken and op == "sync")
    journal = opened(tmp_path, files, "strict")
    await until(lambda: journal._next is not None and journal._reserve is not None)
    told: list[str] = []
    wanted = [record() for _ in range(3)]
    broken = True
    for each in wanted:
        journal.append(each, lambda each=each: told.append(each.id))  # type: ignore[misc]  # binds each
    await until(lambda: journal._evacuating or len(told) == 3)
    broken = False
    await until(lambda: len(told) == 3)
    journal.close()
    assert told == [r.id for r in wanted]
    sink = stored(tmp_path)
    assert ids(sink) == [r.id for r in wanted]


async def test_a_failed_synchronisation_is_not_tried_again_on_the_same_file(tmp_path: Path) -> None:
    tried: list[int] = []

    class Watching(FaultyFiles):
        def sync(self, fd: int) -> None:
            if armed:
                tried.append(os.fstat(fd).st_ino)
                if len(tried) == 1:
                    raise OSError(errno.EIO, "injected")
            super().sync(fd)

    armed = False
    journal = opened(tmp_path, Watching())
    await until(lambda: journal._next is not None and journal._reserve is not None)
    armed = True
    journal.append(record(), nothing)
    await until(lambda: len(set(tried)) > 1)
    journal.append(record(), nothing)
    await until(lambda: journal.backlog == 0)
    journal.close()
    assert tried.count(tried[0]) == 1


OPERATIONS = ("create", "write", "allocate", "sync", "sync_folder", "rename", "unlink", "map", "used")


@pytest.mark.parametrize("durability", ["batch", "strict"])
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("operation", OPERATIONS)
async def test_one_failing_call_loses_and_doubles_nothing(
    tmp_path: Path, operation: str, code: int, durability: str
) -> None:
    """Each of the first calls of each operation fails once; every record whose answer left is there, once."""
    for number in range(1, 8):
        await fail_once(tmp_path / str(number), operation, number, code, durability)


async def fail_once(folder: Path, operation: str, number: int, code: int, durability: str) -> None:
    """300 records while the `number`-th call of `operation` after the start fails."""
    after_start = 1_000_000
    files = FaultyFiles(lambda op, n: op == operation and n == after_start + number, code)
    journal = opened(folder, files, durability)
    after_start = files.calls.get(operation, 0)
    told: list[str] = []
    wanted: list[str] = []
    for count in range(300):
        each = record(request_body=b"x" * 400)
        wanted.append(each.id)
        journal.append(each, lambda each=each: told.append(each.id))  # type: ignore[misc]  # binds each
        if count % 20 == 0:
            await asyncio.sleep(0.001)
    await until(lambda: len(told) == 300)
    await until(lambda: journal.ready)
    journal.close()
    assert journal.lost == 0
    assert ids(stored(folder)) == wanted


async def test_a_disk_that_fails_for_good_refuses_new_calls_and_lets_open_ones_end(tmp_path: Path) -> None:
    broken = False
    files = FaultyFiles(lambda op, _n: broken and op in {"sync", "create", "write", "allocate"})
    journal = opened(tmp_path, files, "strict")
    broken = True
    told: list[int] = []
    journal.append(record(), lambda: told.append(1))
    await until(lambda: not journal.ready and bool(told))
    broken = False
    await until(lambda: journal.ready)
    journal.close()
    assert len(stored(tmp_path).records) == 1


async def test_a_folder_that_cannot_be_written_to_stops_the_start(tmp_path: Path) -> None:
    files = FaultyFiles(lambda op, _n: op == "create")
    with pytest.raises(OSError, match="injected"):
        opened(tmp_path, files)
