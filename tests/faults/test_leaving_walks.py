"""A client that leaves in the middle of a walk: whatever the walk was at ends, and nobody is asked any more."""

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from faults.asking import request
from faults.conftest import SETTINGS
from faults.play import End, Say, Script, Site
from faults.records import open_streams, records_of
from faults.table import SECRET
from faults.wires import CONTENT, STREAM, answer, chunk, document, error_text, text
from harness import Gateway

pytestmark = pytest.mark.xdist_group("faults")
LEFT_S = 5.0  # generous: a busy machine is no failure; the time itself is printed
QUIET_S = 1.0  # a next attempt would be due within it
HANGS: Script = (End.HANG,)
BUSY: Script = (answer(503, error_text()),)
FINE: Script = (answer(200, text(document())),)
BEGINS: Script = (Say(STREAM + b"".join(map(chunk, CONTENT[:2]))), End.CLOSE)
VECTOR: Script = (answer(200, b'{"data":[{"embedding":[1.0,0.0]}]}'),)
SEMANTIC: dict[str, Any] = {"cache": {"mode": "semantic"}}


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder: Path = tmp_path_factory.mktemp("leaving")
    settings = {**SETTINGS, "LOCKGATE_EMBEDDINGS": "@embeds/small", "LOCKGATE_FIRST_BYTE_TIMEOUT_S": "30"}
    running = Gateway(folder / "data", settings=settings).init().start()
    yield running
    running.stop()


def target(site: Site, **more: Any) -> dict[str, Any]:
    return {"provider": "openai", "api_key": SECRET, "custom_host": site.url, **more}


async def leave(gateway: Gateway, trace: str, config: dict[str, Any], busy: Site, *, calls: int, **more: Any) -> float:
    """Ask, wait until `busy` has had so many requests, and go. Returns the seconds until it was left, -1 for never."""
    loop = asyncio.get_running_loop()
    _, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
    writer.write(request(gateway.port, gateway.workspace_key, trace, config, **{"streamed": False, **more}))
    async with asyncio.timeout(LEFT_S):
        while busy.calls < calls:  # noqa: ASYNC110  # a socket has no event for it
            await asyncio.sleep(0.002)
    await asyncio.sleep(0.1)
    went = loop.time()
    writer.transport.abort()
    while not busy.gone_at and loop.time() < went + LEFT_S:  # noqa: ASYNC110  # same
        await asyncio.sleep(0.002)
    seconds = busy.gone_at[0] - went if busy.gone_at else -1.0
    print(f"{trace}: {seconds * 1000:.1f} ms")  # noqa: T201  # measured
    return seconds


async def ended(gateway: Gateway, trace: str, attempts: int) -> None:
    records = (await asyncio.to_thread(records_of, gateway, {trace})).get(trace, [])
    found = [(r["end"], r["response_status_code"], r["attempts"]) for r in records]
    assert found == [("client_gone", 499, attempts)], records
    assert open_streams(gateway) == 0


@pytest.mark.parametrize("streamed", [False, True])
async def test_while_a_second_target_is_asked(gateway: Gateway, streamed: bool) -> None:
    first, second, third = await Site((BUSY,)).open(), await Site((HANGS,)).open(), await Site((FINE,)).open()
    trace = f"leaves-second-{streamed}"
    config = {"strategy": {"mode": "fallback"}, "targets": [target(first), target(second), target(third)]}
    try:
        assert await leave(gateway, trace, config, second, calls=1, streamed=streamed) >= 0
        await asyncio.sleep(QUIET_S)
        assert (first.calls, second.calls, third.calls) == (1, 1, 0)
    finally:
        await asyncio.gather(first.close(), second.close(), third.close())
    await ended(gateway, trace, 2)


async def test_while_another_target_carries_its_stream_on(gateway: Gateway) -> None:
    first, second, third = await Site((BEGINS,)).open(), await Site((HANGS,)).open(), await Site((FINE,)).open()
    config = {
        "strategy": {"mode": "fallback"}, "recovery": "continue",
        "targets": [target(first), target(second), target(third)],
    }  # fmt: skip
    try:
        assert await leave(gateway, "leaves-continued", config, second, calls=1, streamed=True) >= 0
        await asyncio.sleep(QUIET_S)
        assert (first.calls, second.calls, third.calls) == (1, 1, 0)
    finally:
        await asyncio.gather(first.close(), second.close(), third.close())
    await ended(gateway, "leaves-continued", 2)


async def test_while_it_waits_for_anothers_answer_which_goes_on(gateway: Gateway) -> None:
    """The one whose answer is waited for stays, and has it."""
    slow = await Site(((Say(b""), *HANGS),)).open()
    config = target(slow, cache={"mode": "simple"})
    said = {"messages": [{"role": "user", "content": "What is waited for?"}]}
    reader, writer = await asyncio.open_connection("127.0.0.1", gateway.port)
    try:
        writer.write(request(gateway.port, gateway.workspace_key, "stays", config, streamed=False, **said))
        async with asyncio.timeout(LEFT_S):
            while not slow.calls:  # noqa: ASYNC110  # a socket has no event for it
                await asyncio.sleep(0.002)
        _, other = await asyncio.open_connection("127.0.0.1", gateway.port)
        other.write(request(gateway.port, gateway.workspace_key, "leaves-waiting", config, streamed=False, **said))
        await asyncio.sleep(0.3)
        other.transport.abort()
        await ended_beside(gateway, "leaves-waiting")
        assert (slow.calls, slow.gone_at, reader.at_eof()) == (1, [], False)
    finally:
        writer.transport.abort()
        await slow.close()


async def ended_beside(gateway: Gateway, trace: str) -> None:
    """Its end, while another call is still open."""
    records = (await asyncio.to_thread(records_of, gateway, {trace})).get(trace, [])
    assert [(r["end"], r["attempts"]) for r in records] == [("client_gone", 0)]


async def test_while_its_question_is_embedded(gateway: Gateway) -> None:
    upstream, embeds = await Site((FINE,)).open(), await Site((VECTOR, HANGS)).open()
    stored = {"name": "embeds", "slug": "embeds", "provider": "openai", "key": SECRET, "custom_host": embeds.url}
    assert gateway.call("POST", "/v1/virtual-keys", stored).status == 200
    config = target(upstream, **SEMANTIC)
    try:
        await whole(gateway, config, "How do I bake bread?")
        async with asyncio.timeout(LEFT_S):
            while not embeds.calls:  # noqa: ASYNC110  # a socket has no event for it
                await asyncio.sleep(0.002)
        await asyncio.sleep(0.2)  # the question is remembered
        said = [{"role": "user", "content": "How can I bake bread?"}]
        assert await leave(gateway, "leaves-embedded", config, embeds, calls=2, messages=said) >= 0
        await asyncio.sleep(QUIET_S)
        assert (upstream.calls, embeds.calls) == (1, 2)
    finally:
        await asyncio.gather(upstream.close(), embeds.close())
    await ended(gateway, "leaves-embedded", 0)


async def whole(gateway: Gateway, config: dict[str, Any], question: str) -> None:
    """Ask and have the answer."""
    fields = {"x_portkey_config": json.dumps(config)}
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": question}]}
    reply = await asyncio.to_thread(gateway.call, "POST", "/v1/chat/completions", body, **fields)
    assert reply.status == 200, reply.body
