"""Retention: what the log forgets, when, and that the control process does it by itself."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from calls import HERE, record
from lockgate.adapters import drain as drain_module
from lockgate.adapters import local_model, retention
from lockgate.adapters.drain import Drain
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.adapters.retention import DAY_MS, Days, Retention
from lockgate.control import Control
from lockgate.core.logquery import LogQuery
from lockgate.core.record import Record
from lockgate.settings import Settings

NOW = 1_800_000_000_000


class Calendar:
    """A clock that stands at a day."""

    def __init__(self, day: int = 0) -> None:
        self.day = day

    def now_ms(self) -> int:
        return NOW + self.day * DAY_MS

    def monotonic_ns(self) -> int:
        return time.monotonic_ns()


class Failing:
    """A drain whose store fails the first times."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.asked: list[int] = []

    async def purge(self, before_ms: int) -> int:
        self.asked.append(before_ms)
        if len(self.asked) <= self.failures:
            raise OSError("disk")
        return 0

    async def strip(self, before_ms: int) -> int:
        del before_ms
        return 0


def call_of(day: int) -> Record:
    return record(at=NOW + day * DAY_MS, request_body=b'{"day":"%d"}' % day, metadata={"day": str(day)})


async def kept(logs: SqliteLogs) -> dict[int, bytes]:
    """The days whose records are there, and their bodies."""
    page = await logs.page(HERE, LogQuery(page_size=100))
    found = {int(r.metadata["day"]): await logs.one(HERE, r.id) for r in page.records}
    return {day: one.request_body for day, one in found.items() if one is not None}


async def swept(folder: Path, days: Days, calendar: Calendar, *more: Callable[[SqliteLogs], None]) -> dict[int, bytes]:
    """What is left of a call of each of the days -9 … -1 and 0 after a sweep, and after `more` and another one."""
    logs = SqliteLogs(folder / "logs.db")
    drain = Drain(folder, logs.sink)
    job = Retention(drain, calendar, days)
    logs.sink.append([call_of(day) for day in range(-9, 1)], [], [])
    await job.sweep()
    for step in more:
        step(logs)
        await job.sweep()
    left = await kept(logs)
    drain.close()
    logs.close()
    return left


@pytest.mark.parametrize("batch", [1, 2, 3, 1000])
async def test_bodies_go_first_and_records_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, batch: int) -> None:
    monkeypatch.setattr(drain_module, "PURGE_RECORDS", batch)
    left = await swept(tmp_path, Days(records=5, bodies=2), Calendar())
    assert left == {-5: b"", -4: b"", -3: b"", **{day: b'{"day":"%d"}' % day for day in (-2, -1, 0)}}


async def test_nothing_goes_when_both_are_zero(tmp_path: Path) -> None:
    left = await swept(tmp_path, Days(0, 0), Calendar(10_000))
    assert left == {day: b'{"day":"%d"}' % day for day in range(-9, 1)}


async def test_records_may_stay_for_ever_without_their_bodies(tmp_path: Path) -> None:
    assert await swept(tmp_path, Days(0, 1), Calendar(2)) == dict.fromkeys(range(-9, 1), b"")


async def test_each_sweep_takes_what_has_become_old_since_the_last(tmp_path: Path) -> None:
    calendar = Calendar()
    left = await swept(tmp_path, Days(8, 2), calendar, lambda _: setattr(calendar, "day", 1))
    assert left == {**dict.fromkeys(range(-7, -1), b""), -1: b'{"day":"-1"}', 0: b'{"day":"0"}'}


async def test_a_record_that_comes_in_late_loses_its_body_too(tmp_path: Path) -> None:
    """A worker's journal may be drained long after its calls: behind a sweep that has passed their time already."""
    late = call_of(-20)
    left = await swept(tmp_path, Days(0, 5), Calendar(), lambda logs: logs.sink.append([late], [], []))
    assert left[-20] == b""


async def test_a_clock_that_ran_ahead_stops_no_sweep(tmp_path: Path) -> None:
    left = await swept(tmp_path, Days(0, 5), Calendar(), lambda logs: logs.sink.append([call_of(30_000)], [], []))
    assert left[30_000] == b'{"day":"30000"}'
    assert left[-6] == b""


async def test_a_failing_store_is_asked_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(retention, "FIRST_AFTER_S", 0.0)
    monkeypatch.setattr(retention, "EVERY_S", 0.001)
    drain = Failing(failures=2)
    running = asyncio.ensure_future(Retention(drain, Calendar(), Days(400, 30)).run())
    await until(lambda: answer(len(drain.asked) > 2))
    running.cancel()
    assert set(drain.asked) == {NOW - 400 * DAY_MS}
    assert [r.message for r in caplog.records if r.name == "lockgate.retention"] == ["retention_failed"] * 2


async def answer(value: bool) -> bool:  # lifts a value to what `until` awaits
    return value


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    end = time.monotonic() + 20
    while not await holds():
        assert time.monotonic() < end, "waited too long"
        await asyncio.sleep(0.005)


async def test_control_does_it_by_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "FIRST_AFTER_S", 0.0)
    (tmp_path / "run").mkdir()
    (tmp_path / "journal").mkdir()
    settings = Settings(data=tmp_path, local_model=False, log_retention_days=400, body_retention_days=30)
    reserved = local_model.reserve()
    control = Control(settings, reserved)
    day = (control.clock.now_ms() - NOW) // DAY_MS
    control.logs.sink.append([call_of(day - age) for age in (401, 399, 31, 29)], [], [])

    wanted = {day - 399: b"", day - 31: b"", day - 29: b'{"day":"%d"}' % (day - 29)}

    async def done() -> bool:
        return await kept(control.logs) == wanted

    try:
        async with control.running():
            await until(done)
    finally:
        reserved.holder.close()
