"""Slow clients of every kind, with deadlines made short: each is let go, and good ones are served meanwhile."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from sockets import Echo, Running, closes, get, post, read_all, serving, status_of, until

SHORT = {"first_byte_s": 0.3, "head_s": 0.3, "body_s": 0.3, "idle_s": 0.3, "linger_s": 0.2, "tick_s": 0.05}
CROWD = 50

Slow = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def drip(writer: asyncio.StreamWriter, data: bytes) -> None:
    try:
        for byte in data:
            writer.write(bytes((byte,)))
            await writer.drain()
            await asyncio.sleep(0.05)
    except (ConnectionError, RuntimeError):
        return  # let go; uvloop raises RuntimeError for a closed transport


async def says_nothing(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None: ...


async def drips_its_head(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await drip(writer, get("/" + "a" * 60))


async def never_ends_its_head(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n")
    for _ in range(20):
        await drip(writer, b"X: 1\r\n")


async def drips_its_body(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(post("/", framing=b"Content-Length: 1000"))
    await drip(writer, b"x" * 60)


async def drips_its_chunks(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(post("/", framing=b"Transfer-Encoding: chunked"))
    await drip(writer, b"1;a=b\r\nx\r\n" * 10)


async def never_sends_its_body(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(post("/", b"", b"Expect: 100-continue", framing=b"Content-Length: 1000"))


async def idles_after_an_answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(get("/"))
    await reader.readuntil(b"\r\n\r\n")


async def stays_after_an_error(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"nonsense\r\n\r\n")


KINDS: dict[Slow, tuple[bytes, ...]] = {
    says_nothing: (b"",),
    drips_its_head: (b"HTTP/1.1 408",),
    never_ends_its_head: (b"HTTP/1.1 408",),
    drips_its_body: (b"HTTP/1.1 408",),
    drips_its_chunks: (b"HTTP/1.1 408",),
    never_sends_its_body: (b"HTTP/1.1 100", b"HTTP/1.1 408"),
    idles_after_an_answer: (b"",),
    stays_after_an_error: (b"HTTP/1.1 400",),
}


async def one(running: Running, slow: Slow) -> bytes:
    """What a slow client gets until it is let go."""
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    doing = asyncio.ensure_future(slow(reader, writer))
    try:
        got = await read_all(reader, 5) if slow is not idles_after_an_answer else b""
        await doing
        assert await closes(reader)
        return got
    finally:
        doing.cancel()
        writer.close()


@pytest.mark.parametrize("slow", KINDS, ids=lambda slow: slow.__name__)
async def test_a_slow_client_is_let_go(slow: Slow) -> None:
    async with serving(Echo(), **SHORT) as running:
        got = await one(running, slow)
        await until(lambda: not running.server.connections)
    assert got.count(b"HTTP/1.1 ") == sum(1 for start in KINDS[slow] if start)
    assert all(start in got for start in KINDS[slow])


async def test_a_crowd_of_them_does_not_hinder_a_good_client() -> None:
    async with serving(Echo(), **SHORT) as running:
        crowd = [asyncio.ensure_future(one(running, slow)) for slow in KINDS for _ in range(CROWD)]
        await asyncio.sleep(0.1)
        for _ in range(20):
            assert status_of(await running.say(post("/", b"good", b"Connection: close"), wait=3)) == 200
        await asyncio.gather(*crowd)
        await until(lambda: not running.server.connections)


async def test_a_body_that_is_slow_but_over_the_floor_is_taken() -> None:
    """One second more for each KiB: a phone on a bad line is no attacker."""
    door = Echo()
    async with serving(door, body_s=0.1, tick_s=0.05) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(post("/", framing=b"Content-Length: 8192"))
        for _ in range(8):
            writer.write(b"x" * 1024)
            await asyncio.sleep(0.08)
        assert status_of(await read_all(reader)) == 200
        writer.close()
    assert len(door.seen[0][3]) == 8192


async def test_the_deadline_of_a_head_is_not_renewed_by_its_bytes() -> None:
    async with serving(Echo(), **{**SHORT, "head_s": 0.2}) as running:
        began = asyncio.get_running_loop().time()
        await one(running, drips_its_head)
        assert asyncio.get_running_loop().time() - began < 3  # the whole head would take longer
