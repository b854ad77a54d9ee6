"""Runs one row of the table through a live gateway and lists what was not as tabled."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from faults.asking import Heard, ask, request
from faults.play import Site
from faults.table import Row, config
from faults.wires import FINE, FINE_STREAM, payload
from harness import Gateway

DEADLINE_S = 40.0  # of one call: twice the gateway's own, for machines that are busy
SETTLED_S = 8.0  # until the gateway has let go of every socket
AT_ONCE = 32
SLOW = frozenset({"drip", "connect", "dns", "silent", "stall"})


@dataclass
class Case:
    row: Row
    number: int
    heard: Heard = field(default_factory=Heard)
    calls: tuple[int, int] = (0, 0)
    held: int = 0  # connections that the gateway still held in the middle of a script, long after the call

    @property
    def trace(self) -> str:
        return f"{self.row.id}.{self.number}"


async def run(case: Case, gateway: Gateway) -> Case:
    row = case.row
    first = await Site(row.scripts, row.fault.reach).open()
    second = await Site((FINE_STREAM if row.streamed else FINE,)).open()
    try:
        sent = config(row, first.url, second.url)
        if row.fault.warm:
            await ask(gateway.port, request(gateway.port, gateway.workspace_key, f"warm.{case.trace}", sent,
                                            streamed=False), DEADLINE_S)  # fmt: skip
        asked = request(gateway.port, gateway.workspace_key, case.trace, sent, streamed=row.streamed)
        case.heard = await ask(gateway.port, asked, DEADLINE_S)
        case.held = await _still_held(first)
        case.calls = first.calls - 2 * row.fault.warm, second.calls
    finally:
        await first.close()
        await second.close()
    return case


async def play_all(gateway: Gateway, cases: list[Case]) -> None:
    """Run the cases, some at once; those that take their time come first."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(case: Case) -> None:
        async with room:
            await run(case, gateway)

    async with asyncio.TaskGroup() as group:
        for case in sorted(cases, key=lambda case: case.row.fault.family not in SLOW):
            group.create_task(one(case))


async def _still_held(site: Site) -> int:
    until = asyncio.get_running_loop().time() + SETTLED_S
    while site.mid_script and asyncio.get_running_loop().time() < until:  # noqa: ASYNC110  # a socket has no event for it
        await asyncio.sleep(0.02)
    return len(site.mid_script)


def deviations(case: Case, records: list[dict[str, Any]]) -> str:
    """What differs from the row, on one line; "" when all is as tabled."""
    if case.heard.hung:
        return f"{case.row.id}: no end within {DEADLINE_S:.0f} s"
    found = [*_of_client(case), *_of_upstream(case), *_of_records(case, records)]
    return f"{case.row.id}: {'; '.join(found)}" if found else ""


def _of_client(case: Case) -> Iterator[str]:
    heard, told = case.heard, case.row.told
    begun = told.shape == "early" and heard.status == 200
    shape = "event" if begun else "answer" if told.shape == "early" else told.shape
    status = 200 if begun else told.status
    if heard.status != status:
        yield f"status {heard.status} for {status}"
        return
    if shape in {"answer", "event"} and heard.error_code not in told.codes:
        yield f"error {heard.error_code!r} for {' or '.join(told.codes)}"
    if shape == "told" and not any("error" in said for said in heard.events):
        yield "the error is not told"
    if shape in {"cut", "event"} and (heard.whole or b"[DONE]" in heard.body):
        yield "passed off as complete"
    if shape in {"answer", "asis"} and not heard.whole:
        yield "the answer is cut"
    if shape == "asis" and heard.body != payload(case.row.last_script):
        yield f"{len(heard.body)} bytes that are not the upstream's {len(payload(case.row.last_script))}"
    yield from _of_headers(case)


def _of_headers(case: Case) -> Iterator[str]:
    row, headers = case.row, case.heard.headers
    wanted = {"last-used-option-index": row.path, "trace-id": case.trace, "provider": "openai"}
    if row.retries is not None:
        wanted["retry-attempt-count"] = str(row.retries)
    for name, value in wanted.items():
        if headers.get(f"x-portkey-{name}") != value:
            yield f"{name} {headers.get(f'x-portkey-{name}')} for {value}"
    after = headers.get("retry-after", "0")
    if after.isdigit() and int(after) > 60:
        yield f"retry-after {after} was passed on"


def _of_upstream(case: Case) -> Iterator[str]:
    row = case.row
    if row.counted and case.calls[0] not in row.first:
        yield f"{case.calls[0]} calls of the first target for {' or '.join(map(str, row.first))}"
    if case.calls[1] != row.second:
        yield f"{case.calls[1]} calls of the second target for {row.second}"
    if case.held:
        yield f"{case.held} connections are still held"


def _of_records(case: Case, records: list[dict[str, Any]]) -> Iterator[str]:
    row, told = case.row, case.row.told
    if len(records) != 1:
        yield f"{len(records)} records"
        return
    record = records[0]
    if record["response_status_code"] != case.heard.status:
        yield f"recorded status {record['response_status_code']}"
    if told.codes and record["error_code"] not in told.codes:
        yield f"recorded error {record['error_code']!r}"
    if told.end and record["end"] != told.end:
        yield f"end {record['end']} for {told.end}"
    if record["attempts"] not in {first + row.second for first in row.first}:
        yield f"recorded attempts {record['attempts']} for {[first + row.second for first in row.first]}"
    yield from _of_bill(case, record)


def _of_bill(case: Case, record: dict[str, Any]) -> Iterator[str]:
    told = case.row.told
    tokens = (record["req_units"], record["res_units"])
    estimated = record["units_estimated"]
    match told.billed:
        case "none" if tokens != (0, 0):
            yield f"billed {tokens} for nothing"
        case "reported" if tokens != told.tokens or estimated:
            yield f"billed {tokens}{' by estimate' * estimated} for the reported {told.tokens}"
        case "estimate" if not estimated or tokens[0] <= 0:
            yield f"billed {tokens}{' by estimate' * estimated} for an estimate"
        case _:
            pass
