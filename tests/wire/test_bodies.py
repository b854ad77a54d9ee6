"""The memory that request bodies may hold together: who is let in is served, who comes over it is told when to try."""

import asyncio
from functools import partial

import msgspec
import pytest

from lockgate.core.errors import MemoryShort
from lockgate.core.ports import Exchange
from lockgate.wire.bodies import SCRAP, SHORT, Bodies, gather
from sockets import TEXT, Later, Running, post, read_all, serving, status_of, until

KIB = 1024
LONG = 100 * KIB
MEMORY = 16 * LONG  # of which 14 are for long bodies
HALF = LONG // 2
CHUNKED = b"Transfer-Encoding: chunked"


class Asked(Later):
    """Answers only when it is told to, except for short bodies."""

    def body(self, exchange: Exchange) -> None:
        if len(exchange.body) <= SHORT:
            exchange.respond(200, TEXT, b"short")
        else:
            super().body(exchange)

    def answer(self) -> None:
        for exchange in self.exchanges:
            exchange.respond(200, TEXT, b"%d" % len(exchange.body))
        self.exchanges.clear()


Client = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def begin(running: Running, *, size: int = LONG, sent: int = HALF, framing: bytes | None = None) -> Client:
    """A connection that sent the first `sent` bytes of a body of `size`."""
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    writer.write(post(framing=framing or b"Content-Length: %d" % size) + b"x" * sent)
    return reader, writer


async def begin_many(running: Running, count: int) -> list[Client]:
    return [await begin(running) for _ in range(count)]


def close(*clients: Client) -> None:
    for _, writer in clients:
        writer.close()


# --- counting ---


def test_all_of_it_may_be_held_and_not_a_byte_more() -> None:
    bodies = Bodies(8 * LONG)
    for _ in range(7):
        bodies.grow(0, LONG)
    assert bodies.held == 7 * LONG
    with pytest.raises(MemoryShort):
        bodies.grow(0, LONG)
    assert bodies.held == 7 * LONG
    assert bodies.free(LONG) == 0
    assert bodies.grow(0, LONG) == LONG


def test_a_part_is_left_for_short_bodies_which_long_ones_do_not_get() -> None:
    bodies = Bodies(8 * SHORT)
    bodies.grow(0, 7 * SHORT)
    assert bodies.grow(0, SHORT) == SHORT
    with pytest.raises(MemoryShort):
        bodies.grow(0, 1)


def test_a_body_that_grows_over_short_is_long_with_all_its_bytes() -> None:
    bodies = Bodies(16 * SHORT)
    bodies.grow(0, 13 * SHORT)
    counted = bodies.grow(0, SHORT)
    with pytest.raises(MemoryShort):
        bodies.grow(counted, 1)


def test_with_less_memory_than_a_body_needs_it_comes_alone() -> None:
    bodies = Bodies(10)
    counted = bodies.grow(bodies.grow(0, 60), 40)
    with pytest.raises(MemoryShort):
        bodies.grow(0, 1)
    bodies.free(counted)
    bodies.grow(0, 1)
    with pytest.raises(MemoryShort):
        bodies.grow(0, 100)


def test_crumbs_are_put_together_so_that_they_cost_what_they_hold() -> None:
    parts: list[bytes | bytearray] = []
    sent = [b"a" * SCRAP, *(b"%d" % (n % 10) for n in range(10_000)), b"b" * SCRAP, b"c", b"d"]
    for payload in sent:
        gather(parts, payload)
    assert b"".join(parts) == b"".join(sent)
    assert len(parts) == 4


# --- over sockets ---


async def test_half_bodies_fill_the_memory_and_no_more_and_short_requests_are_served_meanwhile() -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY) as running:
        held = await begin_many(running, 14)
        await until(lambda: running.server.bodies.held == 14 * LONG)
        refused = await begin_many(running, 200)
        for reader, _ in refused:
            answer = await read_all(reader)
            assert status_of(answer) == 503
            assert b"\r\nretry-after: 1\r\n" in answer
            assert b"\r\nconnection: close\r\n" in answer
            said = msgspec.json.decode(answer.partition(b"\r\n\r\n")[2])
            assert (said["error"]["code"], said["message"]) == ("memory_short", said["error"]["message"])
        assert running.server.bodies.held == 14 * LONG
        assert status_of(await running.say(post(body=b"hello"))) == 200
        assert status_of(await running.say(post(body=b"x" * SHORT)[:-1], b"x")) == 200  # in two pieces: counted
        close(*held, *refused)
        await until(lambda: running.server.bodies.held == 0)


async def test_who_was_let_in_is_served_though_the_memory_is_full() -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY) as running:
        held = await begin_many(running, 14)
        await until(lambda: running.server.bodies.held == 14 * LONG)
        for _, writer in held:
            writer.write(b"x" * (LONG - HALF))
        await until(lambda: len(door.seen) == 14)
        assert running.server.bodies.held == 14 * LONG  # they wait for their answers
        door.answer()
        for reader, _ in held:
            assert (await read_all(reader)).endswith(b"%d" % LONG)
        assert running.server.bodies.held == 0
        close(*held)


async def test_a_long_body_counts_although_it_came_at_once() -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY) as running:
        client = await begin(running, sent=LONG)
        await until(lambda: door.seen)
        assert running.server.bodies.held == LONG
        door.answer()
        assert (await read_all(client[0])).endswith(b"%d" % LONG)
        assert running.server.bodies.held == 0
        close(client)


async def test_a_short_one_that_came_at_once_does_not() -> None:
    door = Later()
    async with serving(door, body_memory=MEMORY) as running:
        client = await begin(running, size=SHORT, sent=SHORT)
        await until(lambda: door.seen)
        assert running.server.bodies.held == 0
        close(client)


async def test_a_chunked_body_counts_as_it_comes_and_is_refused_where_the_memory_ends() -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY) as running:
        held = await begin_many(running, 13)
        await until(lambda: running.server.bodies.held == 13 * LONG)
        reader, writer = await begin(running, sent=0, framing=CHUNKED)
        writer.write(b"%x\r\n%b\r\n" % (HALF, b"x" * HALF))
        await until(lambda: running.server.bodies.held == 13 * LONG + HALF)
        writer.write(b"%x\r\n%b\r\n" % (LONG, b"x" * LONG))
        assert status_of(await read_all(reader)) == 503
        assert running.server.bodies.held == 13 * LONG
        assert door.exchanges[-1].gone == "refused"
        close(*held, (reader, writer))


@pytest.mark.parametrize("how", ["leaves", "stops sending", "is too slow", "breaks a rule", "answered early"])
async def test_the_memory_is_given_back_however_a_body_ends(how: str) -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY, body_s=0.3, tick_s=0.05) as running:
        chunked = how == "breaks a rule"
        client = await begin(running, sent=0 if chunked else 100, framing=CHUNKED if chunked else None)
        if chunked:
            client[1].write(b"%x\r\n%b\r\n" % (HALF, b"x" * HALF))
        await until(lambda: running.server.bodies.held == (HALF if chunked else LONG))
        match how:
            case "leaves":
                client[1].transport.abort()
            case "stops sending":
                client[1].write_eof()
            case "breaks a rule":
                client[1].write(b"no size\r\n")
            case "answered early":
                door.answer()
        await until(lambda: running.server.bodies.held == 0)
        close(client)


def _has(door: Asked, count: int) -> bool:
    return len(door.seen) == count


async def test_a_connection_gives_back_what_each_of_its_requests_held() -> None:
    door = Asked()
    async with serving(door, body_memory=MEMORY) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        for n in range(1, 21):  # more in all than the memory
            writer.write(post(body=b"x" * LONG))
            await until(partial(_has, door, n))
            door.answer()
            assert status_of(await reader.readuntil(b"%d" % LONG)) == 200
        assert running.server.bodies.held == 0
        writer.close()


async def test_nothing_is_counted_of_a_body_that_the_door_does_not_want() -> None:
    class Refuses(Later):
        def head(self, exchange: Exchange) -> None:
            exchange.respond(401, TEXT, b"who are you?")

    async with serving(Refuses(), body_memory=MEMORY) as running:
        clients = await begin_many(running, 50)
        for reader, _ in clients:
            assert status_of(await read_all(reader, 0.05)) == 401
        assert running.server.bodies.held == 0
        close(*clients)


async def test_expect_continue_hears_of_it_before_it_sends() -> None:
    async with serving(Asked(), body_memory=MEMORY) as running:
        held = await begin_many(running, 14)
        await until(lambda: running.server.bodies.held == 14 * LONG)
        expects = post("/v1/x", b"", b"Expect: 100-continue", framing=b"Content-Length: %d" % LONG)
        assert status_of(await running.say(expects)) == 503
        close(*held)


async def test_requests_that_wait_behind_another_count_and_are_left_to_be_sent_again() -> None:
    door = Later()
    async with serving(door, body_memory=MEMORY) as running:
        held = await begin_many(running, 14)
        await until(lambda: running.server.bodies.held == 14 * LONG)
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(post(body=b"first"))
        await until(lambda: door.seen)
        writer.write(post(body=b"x" * 2000) * 200)
        await until(lambda: running.server.bodies.held != 14 * LONG or not door.exchanges[-1].keep)  # type: ignore[attr-defined]
        door.exchanges[-1].respond(200, TEXT, b"served")
        answer = await read_all(reader)
        assert answer.count(b"HTTP/1.1 ") == 1
        assert answer.endswith(b"served")
        assert b"connection: close" in answer
        assert len(door.seen) == 1
        close(*held, (reader, writer))
        await until(lambda: running.server.bodies.held == 0)
