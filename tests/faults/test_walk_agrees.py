"""The table and the pure walk, checked against each other without a socket: the same attempts, path and retry count."""

import json
from collections.abc import Iterator

import pytest

from faults.table import Row, config, rows
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.call import Answer, Fault
from lockgate.core.errors import UpstreamFailed
from lockgate.core.outcomes import retry_count
from lockgate.core.scene import Scene
from lockgate.core.walk import Send, Wait, walk

FAMILIES: dict[str, Fault] = {
    "dns": "dns", "connect": "connect", "tls": "tls", "silent": "silent", "stall": "silent", "reset": "cut",
    "length": "cut", "framing": "invalid", "invalid": "invalid", "redirect": "redirect", "huge": "huge", "gzip": "bomb",
}  # fmt: skip
NAMES: dict[str, Fault] = {"nxdomain": "dns_nx", "reset_once": "cut", "invalid_once": "invalid"}
INSIDE = frozenset({"error_200", "first_event", "drip"})
"""What cannot be told of by one status: an error within a 200, and a deadline that passes within an answer."""
AFTER = {"beyond_the_deadline": 45.0, "seconds": 1.0, "limited_once": 1.0, "date_past": 0.0}
FIRST, SECOND = "http://127.0.0.1:1/v1", "http://127.0.0.1:2/v1"


def answers(row: Row) -> Iterator[Answer]:
    """What the first target says, attempt by attempt."""
    fault, told = row.fault, (row.streamed and row.fault.told_stream) or row.fault.told
    failed = told.shape in {"answer", "early"}
    why = NAMES.get(fault.name) or FAMILIES.get(fault.family, "") if failed else ""
    bad = Answer(
        told.status, UpstreamFailed("scripted") if failed else None, fault=why, retry_after=AFTER.get(fault.name)
    )
    yield from (bad,) * (fault.recovers or 10)
    yield from (Answer(200),) * 10


@pytest.mark.parametrize("row", [row for row in rows() if row.fault.family not in INSIDE], ids=lambda row: row.id)
def test_the_walk_takes_the_attempts_that_the_table_counts(row: Row) -> None:
    plan = plans.compile(configs.parse(json.dumps(config(row, FIRST, SECOND)).encode()))
    steps = walk(plan, Scene(deadline=20.0))
    told, counts, sent = answers(row), {FIRST: 0, SECOND: 0}, None
    ask, answer = next(steps), None
    try:
        while True:
            if isinstance(ask, Send):
                sent = ask.target
                counts[ask.target.host] += 1
                said = next(told) if ask.target.host == FIRST else Answer(200)
                answer = Answer(said.status, said.error, ask.target.path, ask.nth, said.retry_after, fault=said.fault)
            else:
                assert isinstance(ask, Wait)
                answer = None
            ask = steps.send(answer)
    except StopIteration as stop:
        last: Answer = stop.value
    assert sent is not None
    assert (last.status, last.path) == (row.told.status, row.path)
    assert (counts[FIRST] in row.first, counts[SECOND]) == (True, row.second)
    if row.retries is not None:
        assert retry_count(sent, last) == row.retries
