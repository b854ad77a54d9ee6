"""The Journal port: what every implementation promises to inference."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from calls import drained, nothing, record, started
from lockgate.adapters.drain import Drain
from lockgate.adapters.journal import Journal as MappedJournal
from lockgate.adapters.memory_record import MemoryJournal, MemorySink
from lockgate.core.ports import Journal
from lockgate.core.record import Record


class Case(NamedTuple):
    journal: Journal
    end: Callable[[], object]  # the worker's end
    records: Callable[[], list[Record]]


@pytest.fixture(params=["batch", "strict", "memory"])
async def case(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Case]:
    sink = MemorySink()
    if request.param == "memory":
        yield Case(MemoryJournal(sink), lambda: sink.orphan("memory"), lambda: sink.records)
        return
    journal = MappedJournal(tmp_path, 0, request.param)
    journal.open(asyncio.get_running_loop())
    drain = Drain(tmp_path, sink)

    def records() -> list[Record]:
        drained(drain)
        return sink.records

    yield Case(journal, journal.close, records)
    journal.close()
    drain.close()


async def test_it_is_ready_from_the_start(case: Case) -> None:
    assert case.journal.ready


async def test_a_record_is_stored_once_and_its_answer_goes_on_once(case: Case) -> None:
    wanted, told = record(request_body=b"x" * 100), asyncio.Event()
    case.journal.append(wanted, told.set)
    await asyncio.wait_for(told.wait(), 5)
    assert case.records() == [wanted]


async def test_a_start_and_its_record_are_one_call(case: Case) -> None:
    begun = started()
    case.journal.start(begun)
    case.journal.append(record(id=begun.id), nothing)
    assert [(r.id, r.end) for r in case.records()] == [(begun.id, "complete")]
    case.end()
    assert len(case.records()) == 1


async def test_a_start_without_a_record_is_an_orphan_once_the_worker_is_gone(case: Case) -> None:
    begun = started()
    case.journal.start(begun)
    assert case.records() == []
    case.end()
    assert [(r.id, r.end) for r in case.records()] == [(begun.id, "orphaned")]


async def test_answers_go_on_in_the_order_of_their_records(case: Case) -> None:
    told: list[int] = []
    last = asyncio.Event()
    for number in range(100):
        case.journal.append(record(), lambda number=number: told.append(number))  # type: ignore[misc]  # binds number
    case.journal.append(record(), last.set)
    await asyncio.wait_for(last.wait(), 5)
    assert told == list(range(100))
    assert len(case.records()) == 101
