"""The relay to control, with control played by a Unix socket."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lockgate.wire.relay import Relay
from sockets import Place, Running, Script, always, get, post, read_all, read_request, serving, status_of, until

OK = b"HTTP/1.1 200 OK\r\nServer: uvicorn\r\nDate: x\r\nContent-Length: 2\r\n\r\nok"


@asynccontextmanager
async def relaying(path: Path, script: Script | None, limit: int = 1 << 20) -> AsyncIterator[tuple[Running, Place]]:
    place = Place()
    server = None
    if script:

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            place.connections += 1
            await script(place, reader, writer)
            place.closed += 1
            writer.close()

        server = await asyncio.start_unix_server(serve, str(path))
    relay = Relay(path, 3, limit)
    async with serving(relay) as running:
        yield running, place
    await relay.client.close()
    if server:
        server.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "control.sock"


async def test_a_request_reaches_control_with_what_the_worker_knows_of_it(path: Path) -> None:
    async with relaying(path, always(OK)) as (running, place):
        answer = await running.say(
            get(
                "/v1//api-keys?a=b",
                b"X-Lockgate-Peer: 6.6.6.6",
                b"x-lockgate-scheme: https",
                b"X-LOCKGATE-WORKER: 9",
                b"Connection: keep-alive, X-Hop",
                b"X-Hop: 1",
                b"Keep-Alive: timeout=5",
                b"TE: trailers",
                b"Upgrade: h2c",
                b"Proxy-Authorization: x",
                b"X-Kept: 1",
                b"Cookie: a=b",
            )
        )
    (request,) = place.requests
    assert request == (
        b"GET /v1/api-keys?a=b HTTP/1.1\r\nhost: gate.example.org\r\nx-kept: 1\r\ncookie: a=b\r\n"
        b"x-lockgate-peer: 127.0.0.1\r\nx-lockgate-scheme: http\r\nx-lockgate-worker: 3\r\n\r\n"
    )
    assert answer.endswith(b"\r\n\r\nok")


async def test_the_console_s_own_header_passes(path: Path) -> None:
    async with relaying(path, always(OK)) as (running, place):
        await running.say(get("/", b"X-Lockgate-Console: 1"))
    assert b"x-lockgate-console: 1\r\n" in place.requests[0]


async def test_the_answer_comes_back_with_every_field_that_is_not_hop_by_hop(path: Path) -> None:
    answer = (
        b"HTTP/1.1 201 Created\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Lockgate-Secret: 1\r\n"
        b"Server: x\r\nDate: x\r\n"
        b"Connection: X-Hop\r\nX-Hop: 1\r\nKeep-Alive: 5\r\nContent-Type: text/css\r\nContent-Length: 3\r\n\r\nabc"
    )
    async with relaying(path, always(answer)) as (running, _):
        got = await running.say(get("/"))
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert lines[0] == b"HTTP/1.1 201 Created"
    assert lines[1].startswith(b"date: ")
    assert lines[2:] == [b"set-cookie: a=1", b"set-cookie: b=2", b"content-type: text/css", b"content-length: 3"]
    assert body == b"abc"


async def test_a_body_is_streamed_on(path: Path) -> None:
    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.requests.append(await reader.readuntil(b"\r\n\r\n"))
        place.requests.append(await reader.readuntil(b"0\r\n\r\n"))
        writer.write(OK)

    async with relaying(path, script) as (running, place):
        await running.say(post("/", b"hello"))
    assert b"transfer-encoding: chunked" in place.requests[0]
    assert b"content-length" not in place.requests[0]
    assert place.requests[1] == b"5\r\nhello\r\n0\r\n\r\n"


async def test_an_answer_is_streamed_on_as_it_comes(path: Path) -> None:
    go = asyncio.Event()

    async def script(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n")
        await go.wait()
        writer.write(b"3\r\ntwo\r\n0\r\n\r\n")

    async with relaying(path, script) as (running, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        assert (await reader.readuntil(b"one\r\n")).endswith(b"3\r\none\r\n")
        go.set()
        assert (await reader.readuntil(b"0\r\n\r\n")) == b"3\r\ntwo\r\n0\r\n\r\n"
        writer.close()


async def test_control_is_told_when_the_client_leaves(path: Path) -> None:
    async def script(place: Place, reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        place.requests.append(await read_request(reader))
        await reader.read()

    async with relaying(path, script) as (running, place):
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: place.requests)
        writer.close()
        await until(lambda: place.closed == 1, 0.2)


async def test_without_control_the_answer_is_503_and_says_when_to_try_again(path: Path) -> None:
    async with relaying(path, None) as (running, _):
        answer = await running.say(get("/"), wait=1)
        with_body = await running.say(post("/", b"x" * 100), wait=1)
    for one in (answer, with_body):
        assert status_of(one) == 503
        assert b"retry-after: 1" in one
        assert b'"status":"failure"' in one
        assert b"x-portkey-trace-id: " in one


async def test_an_answer_that_control_breaks_off_is_cut(path: Path) -> None:
    half = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nha"
    async with relaying(path, always(half, close=True)) as (running, _):
        answer = await running.say(get("/"))
    assert answer.endswith(b"ha")


async def test_a_body_over_the_limit_is_refused(path: Path) -> None:
    async with relaying(path, always(OK), limit=10) as (running, place):
        assert status_of(await running.say(post("/", b"x" * 11))) == 413
    assert place.requests == []


async def test_a_large_answer_to_a_slow_reader_is_held_back(path: Path) -> None:
    sent = 0

    async def script(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30000000\r\n\r\n")
        while sent < 30_000_000:
            writer.write(b"x" * 100_000)
            await writer.drain()
            sent += 100_000

    async with relaying(path, script) as (running, _):
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await asyncio.sleep(0.3)
        assert sent < 25_000_000
        assert len(await read_all(reader, 1)) > 30_000_000
        writer.close()
