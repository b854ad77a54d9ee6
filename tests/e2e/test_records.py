"""Acknowledged implies recorded: whatever dies, each answered call has exactly one record."""

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any, Self

import pytest

from harness import Gateway
from upstream import Upstream

CYCLES = 30


def chat(user: str = "", **more: Any) -> dict[str, Any]:
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}], "user": user, **more}


def records(gateway: Gateway, **query: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    page = 0
    while True:
        asked = "&".join(f"{k}={v}" for k, v in {"page_size": "100", "current_page": str(page), **query}.items())
        reply = gateway.call("GET", f"/v1/logs?{asked}")
        assert reply.status == 200, reply.body
        found += reply.json["data"]
        page += 1
        if len(found) >= reply.json["total"] or not reply.json["data"]:
            return found


class Load:
    """Callers that note the trace id of every answer that they received whole."""

    def __init__(self, gateway: Gateway, slug: str, callers: int = 4) -> None:
        self.gateway, self.slug = gateway, slug
        self.answered: set[str] = set()
        self.asked: set[str] = set()
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._run, args=(n,)) for n in range(callers)]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(20)

    def _run(self, number: int) -> None:
        count = 0
        while not self._stop.is_set():
            count += 1
            trace = f"t{number}-{time.monotonic_ns()}-{count}"
            streamed = count % 2 == 0
            with self._lock:
                self.asked.add(trace)
            try:
                body = chat("events=3 pause=0.002" if streamed else "", stream=streamed)
                reply = self.gateway.call(
                    "POST", "/v1/chat/completions", body, x_portkey_virtual_key=self.slug, x_portkey_trace_id=trace
                )
            except Exception:  # noqa: BLE001, S112  # the gateway was killed under us, which is the point
                continue
            whole = reply.body.endswith(b"data: [DONE]\n\n") if streamed else reply.status == 200
            if whole:
                with self._lock:
                    self.answered.add(trace)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_thirty_kills_lose_no_acknowledged_record_and_double_none(tmp_path: Path, upstream: Upstream) -> None:
    gateway = Gateway(tmp_path / "data", workers=2).init().start()
    slug = gateway.virtual_key(upstream.url)
    answered: set[str] = set()
    asked: set[str] = set()
    for cycle in range(CYCLES):
        with Load(gateway, slug) as load:
            time.sleep(0.15 + 0.02 * (cycle % 10))
            if cycle % 3 == 2:  # a worker alone: its siblings go on, it is started again
                os.kill(gateway.pids()["lg-worker-0"][0], signal.SIGKILL)
                time.sleep(0.3)
            gateway.kill()
        answered |= load.answered
        asked |= load.asked
        gateway.start()
    rows = records(gateway)
    traces = [row["trace_id"] for row in rows]
    assert answered, "the load must have answered something"
    assert answered - set(traces) == set()
    assert len(traces) == len(set(traces))
    assert set(traces) <= asked
    assert len({row["id"] for row in rows}) == len(rows)
    gateway.stop()


def test_a_log_is_readable_at_once_after_its_answer(two_workers: Gateway, shared_upstream: Upstream) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    for n in range(10):
        trace = f"at-once-{n}"
        two_workers.call("POST", "/v1/chat/completions", chat(), x_portkey_virtual_key=slug, x_portkey_trace_id=trace)
        found = records(two_workers, trace_id=trace)
        assert [r["trace_id"] for r in found] == [trace]
        one = two_workers.call("GET", f"/v1/logs/{found[0]['id']}").json
        assert one["trace_id"] == trace
