"""Every fault, strategy and way of asking through a live gateway: client, upstreams and Record come out as tabled."""

import asyncio
from fnmatch import fnmatch

import pytest

from faults.cases import Case, deviations, play_all
from faults.records import open_streams, records_of
from faults.table import STRATEGIES, Strategy, rows
from harness import Gateway

AWAITED: tuple[str, ...] = ()
"""Rows that are played but do not hold yet: the routing that they ask for is being built."""

pytestmark = [pytest.mark.xdist_group("faults"), pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def played(impatient: Gateway) -> list[tuple[Case, str]]:
    """Every case after it was played, all together, with what was not as tabled."""
    cases = [Case(row, number) for number, row in enumerate(rows())]
    asyncio.run(play_all(impatient, cases))
    records = records_of(impatient, {case.trace for case in cases})
    return [(case, deviations(case, records.get(case.trace, []))) for case in cases]


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.name)
def test_every_fault_comes_out_as_tabled(played: list[tuple[Case, str]], strategy: Strategy, streamed: bool) -> None:
    chosen = [wrong for case, wrong in played if case.row.strategy is strategy and case.row.streamed is streamed]
    wrong = [line for line in chosen if line and not any(fnmatch(line.split(": ")[0], row) for row in AWAITED)]
    assert chosen
    assert not wrong, f"{len(wrong)} of {len(chosen)}:\n" + "\n".join(wrong)


@pytest.mark.usefixtures("played")
def test_nothing_is_left_under_way(impatient: Gateway) -> None:
    assert open_streams(impatient) == 0
