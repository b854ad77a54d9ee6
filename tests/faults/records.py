"""What the gateway says of calls that are over: its Records by the logs API, and its own count of open answers."""

import time
from typing import Any

from harness import Gateway, call

DRAINED_S = 20.0


def records_of(gateway: Gateway, traces: set[str]) -> dict[str, list[dict[str, Any]]]:
    """The Records by trace id, once there is one for each of `traces` or time is up."""
    until = time.monotonic() + DRAINED_S
    while True:
        found = _all(gateway)
        if traces <= found.keys() or time.monotonic() > until:
            return found
        time.sleep(0.3)


def _all(gateway: Gateway) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    page = 0
    while rows := gateway.call("GET", f"/v1/logs?page_size=100&current_page={page}").json["data"]:
        page += 1
        for row in rows:
            found.setdefault(row["trace_id"], []).append(row)
    return found


def open_streams(gateway: Gateway) -> float:
    """Answers under way, by the gateway's metrics."""
    text = call("GET", f"{gateway.url}/metrics").body.decode()
    lines = [line for line in text.splitlines() if line.startswith("lockgate_open_streams")]
    assert lines, text
    return sum(float(line.rpartition(" ")[2]) for line in lines)
