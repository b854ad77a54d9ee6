"""Every fault, strategy and way of asking through a live gateway: client, upstreams and Record come out as tabled.

`pytest tests/faults/test_matrix.py -k retry-plain` plays those rows only.
"""

import asyncio

import pytest

from faults.cases import Case, deviations, play_all
from faults.records import open_streams, records_of
from faults.table import STRATEGIES, Strategy, rows
from harness import Gateway

pytestmark = [pytest.mark.xdist_group("faults"), pytest.mark.slow, pytest.mark.timeout(300)]
Played = list[tuple[Case, str]]


@pytest.fixture(scope="module")
def played(impatient: Gateway, request: pytest.FixtureRequest) -> Played:
    """Every case that was chosen, all together, and what was not as tabled."""
    specs = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    chosen = {(spec["strategy"], spec["streamed"]) for spec in specs if "strategy" in spec and "streamed" in spec}
    cases = [Case(row, n) for n, row in enumerate(rows()) if (row.strategy, row.streamed) in chosen]
    asyncio.run(play_all(impatient, cases))
    records = records_of(impatient, {case.trace for case in cases})
    return [(case, deviations(case, records.get(case.trace, []))) for case in cases]


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
@pytest.mark.parametrize("strategy", STRATEGIES, ids=lambda strategy: strategy.name)
def test_every_fault_comes_out_as_tabled(played: Played, strategy: Strategy, streamed: bool) -> None:
    ours = [(case, told) for case, told in played if case.row.strategy is strategy and case.row.streamed is streamed]
    wrong = [told for _, told in ours if told]
    assert ours
    assert not wrong, f"{len(wrong)} of {len(ours)}:\n" + "\n".join(wrong)


@pytest.mark.usefixtures("played")
def test_nothing_is_left_under_way(impatient: Gateway) -> None:
    assert open_streams(impatient) == 0
