"""SIGTERM under load: what can finish does, what cannot is told so, and every call has its record."""

import asyncio
import json
import time
from collections import Counter
from pathlib import Path

import pytest

from harness import Gateway
from upstream import Upstream

STREAMS, ROUNDS, GRACE_S, SLACK_S = 200, 5, 2, 2
SHORT, LONG = "events=8 pause=0.1", "events=600 pause=0.1"
DONE, ERROR = b"data: [DONE]", b'data: {"error"'


class Stream:
    """One streamed call on a connection that the client means to keep."""

    def __init__(self, number: int, trace: str) -> None:
        self.trace = trace
        self.script = SHORT if number % 2 else LONG
        self.got = b""
        self.begun = asyncio.Event()

    async def run(self, gateway: Gateway, slug: str) -> None:
        """Read until the gateway closes the connection, whatever came before that."""
        body = {"model": "gpt-4o-mini", "messages": [], "stream": True, "user": self.script}
        payload = json.dumps(body).encode()
        fields = {
            "host": "gate",
            "content-type": "application/json",
            "content-length": str(len(payload)),
            "x-portkey-api-key": gateway.workspace_key,
            "x-portkey-virtual-key": slug,
            "x-portkey-trace-id": self.trace,
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
        writer.write(b"POST /v1/chat/completions HTTP/1.1\r\n" + head.encode() + b"\r\n" + payload)
        try:
            while piece := await reader.read(65536):
                self.got += piece
                if b"word0" in self.got:
                    self.begun.set()
        except ConnectionError:
            pass  # a cut, which `got` shows
        writer.close()

    @property
    def ending(self) -> str:
        """How the client sees that its answer ended."""
        if self.got.endswith(b"\r\n0\r\n\r\n") and DONE in self.got:
            return "complete"
        return "told" if ERROR in self.got and DONE not in self.got else "cut"


async def under_load(gateway: Gateway, slug: str, name: str) -> tuple[list[Stream], float]:
    """Stop the gateway while all streams are under way. Returns them and how long the stop took, in seconds."""
    streams = [Stream(n, f"{name}-{n}") for n in range(STREAMS)]
    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        for stream in streams:
            tasks.create_task(stream.run(gateway, slug))
        for stream in streams:
            await stream.begun.wait()
        began = time.monotonic()
        code = await asyncio.to_thread(gateway.stop)
        took = time.monotonic() - began
    assert code == 0
    return streams, took


def recorded(gateway: Gateway) -> list[tuple[str, str]]:
    """Trace ids and ends of all records."""
    found: list[tuple[str, str]] = []
    page = 0
    while True:
        reply = gateway.call("GET", f"/v1/logs?page_size=100&current_page={page}").json
        found += [(row["trace_id"], row["end"]) for row in reply["data"]]
        page += 1
        if len(found) >= reply["total"] or not reply["data"]:
            return found


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_five_stops_under_two_hundred_streams_lose_no_record(tmp_path: Path, upstream: Upstream) -> None:
    """Also when a last word must wait until its record is on the disk (strict)."""
    gateway = Gateway(tmp_path / "data", workers=2, settings={"LOCKGATE_DRAIN_GRACE_S": str(GRACE_S)}).init()
    wanted: dict[str, str] = {}
    seen: Counter[tuple[str, str]] = Counter()
    times: list[float] = []
    slug = ""
    for number in range(ROUNDS):
        gateway.settings["LOCKGATE_DURABILITY"] = "strict" if number % 2 else "batch"
        gateway.start()
        slug = slug or gateway.virtual_key(upstream.url)
        streams, took = await under_load(gateway, slug, f"round{number}")
        times.append(took)
        seen.update((stream.script, stream.ending) for stream in streams)
        wanted.update((s.trace, "complete" if s.ending == "complete" else "drained") for s in streams)
    gateway.start()
    rows = recorded(gateway)
    gateway.stop()
    half = ROUNDS * STREAMS // 2
    assert seen == {(SHORT, "complete"): half, (LONG, "told"): half}
    assert len(rows) == len(wanted)
    assert dict(rows) == wanted
    assert sorted(times)[ROUNDS // 2] < GRACE_S + SLACK_S, (
        times
    )  # the median: a shared machine may stand still at times
