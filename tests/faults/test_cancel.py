"""A client that leaves, at any byte of the answer: the upstream is left too, and one Record says what was delivered."""

import asyncio
import json
from typing import NamedTuple

import pytest

from faults.asking import request
from faults.play import End, Say, Script, Site
from faults.records import open_streams, records_of
from faults.table import SECRET
from faults.wires import CONTENT, STREAM, answer, chunk, error_text, started
from harness import Gateway

pytestmark = pytest.mark.xdist_group("faults")
OFFSETS = 50
LEFT_S = 20.0  # generous: a busy machine is no failure; the time itself is printed
AT_ONCE = 10
EVENTS = 60
STREAMED: Script = (Say(STREAM + b"".join(map(chunk, CONTENT * (EVENTS // len(CONTENT))))), End.HANG)
PLAIN: Script = (Say(started(1 << 20) + b'{"a":"' + b"0" * (1 << 17)), End.HANG)
STREAM_BYTES, PLAIN_BYTES = 10_000, 1 << 17  # of an answer that a client can count on to get


class Left(NamedTuple):
    trace: str
    got: bytes  # of the answer, its head included
    seconds: float  # until the upstream was left; below 0: it was not


async def leave(gateway: Gateway, offset: int, *, streamed: bool) -> Left:
    """Ask, read `offset` bytes of the answer, and go."""
    script = (End.HANG,) if not offset else STREAMED if streamed else PLAIN
    site = await Site((script,)).open()
    loop = asyncio.get_running_loop()
    trace = f"cancel-{'stream' if streamed else 'plain'}-{offset}"
    config = {"provider": "openai", "api_key": SECRET, "custom_host": site.url}
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port, limit=4 << 20)
        writer.write(request(gateway.port, gateway.workspace_key, trace, config, streamed=streamed))
        async with asyncio.timeout(LEFT_S):
            got = await reader.readexactly(offset)
            while not site.calls:  # noqa: ASYNC110  # a socket has no event for it
                await asyncio.sleep(0.002)
        went = loop.time()
        writer.transport.abort()
        while not site.gone_at and loop.time() < went + LEFT_S:  # noqa: ASYNC110  # same
            await asyncio.sleep(0.002)
        return Left(trace, got, site.gone_at[0] - went if site.gone_at else -1.0)
    finally:
        await site.close()


async def leave_everywhere(gateway: Gateway, *, streamed: bool) -> list[Left]:
    room = asyncio.Semaphore(AT_ONCE)
    whole = STREAM_BYTES if streamed else PLAIN_BYTES

    async def one(offset: int) -> Left:
        async with room:
            return await leave(gateway, offset, streamed=streamed)

    return await asyncio.gather(*(one(whole * n // OFFSETS) for n in range(OFFSETS)))


def words_in(got: bytes) -> int:
    """Characters of content in the whole events of a part of a stream."""
    total = 0
    for line in got.split(b"\n"):
        try:
            said = json.loads(line.removeprefix(b"data: "))
        except ValueError:
            continue
        if isinstance(said, dict):
            total += len(said["choices"][0]["delta"]["content"])
    return total


@pytest.mark.parametrize("streamed", [False, True], ids=["plain", "stream"])
async def test_a_client_that_leaves_is_left_behind_once_and_billed_for_what_it_got(
    impatient: Gateway, streamed: bool
) -> None:
    left = await leave_everywhere(impatient, streamed=streamed)
    assert [one.trace for one in left if one.seconds < 0] == []
    print("slowest to leave the upstream:", f"{max(one.seconds for one in left) * 1000:.1f} ms")  # noqa: T201  # measured
    found = await asyncio.to_thread(records_of, impatient, {one.trace for one in left})
    for one in left:
        records = found.get(one.trace, [])
        assert [(r["end"], r["response_status_code"]) for r in records] == [("client_gone", 499)], one.trace
        assert records[0]["attempts"] == 1
        assert records[0]["res_units"] * 4 >= words_in(one.got), one.trace
    assert open_streams(impatient) == 0


async def test_a_client_that_leaves_during_a_wait_stops_the_attempts(impatient: Gateway) -> None:
    site = await Site(((answer(429, error_text(), "retry-after: 2"),),)).open()
    retry = {"attempts": 3, "on_status_codes": [429], "use_retry_after_headers": True}
    config = {"provider": "openai", "api_key": SECRET, "custom_host": site.url, "retry": retry}
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", impatient.port)
        writer.write(request(impatient.port, impatient.workspace_key, "cancel-wait", config, streamed=False))
        async with asyncio.timeout(LEFT_S):
            while not site.calls:  # noqa: ASYNC110  # a socket has no event for it
                await asyncio.sleep(0.002)
        await asyncio.sleep(0.2)
        writer.transport.abort()
        await asyncio.sleep(3)  # the next attempt would be due within it
        assert site.calls == 1
    finally:
        await site.close()
    records = (await asyncio.to_thread(records_of, impatient, {"cancel-wait"})).get("cancel-wait", [])
    assert [(r["end"], r["response_status_code"], r["attempts"]) for r in records] == [("client_gone", 499, 1)]
