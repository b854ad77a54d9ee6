"""What may come between a socket's bytes and the work on them: deadlines, ends, defects, other sockets."""

import asyncio
import random
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from lockgate.core.errors import Broken, LockgateError
from lockgate.core.ports import Exchange, Headers
from lockgate.wire.answers import error_answer
from lockgate.wire.client import Client, Flight, Origin
from sockets import (
    TEXT,
    Echo,
    Heard,
    Place,
    Running,
    always,
    ask,
    calling,
    closes,
    post,
    read_all,
    read_request,
    serving,
    status_of,
    until,
    upstream,
)

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
SLOTS = 8  # of a wheel: so many items are dealt over all of them, and whichever is looked at next holds one


class Through:
    """A door that sends each request to an upstream and gives its answer on. `faulty` paths raise at their content."""

    def __init__(self, client: Client, port: int) -> None:
        self.client = client
        self.origin: Origin = client.origin(f"http://127.0.0.1:{port}/v1", "tenant", stored=False)
        self.gone = 0

    def head(self, exchange: Exchange) -> None: ...

    def body(self, exchange: Exchange) -> None:
        passage = Passage(self, exchange)
        head = f"POST {exchange.path} HTTP/1.1\r\nhost: {self.origin.host}\r\n".encode()
        passage.flight = self.client.send(self.origin, head, exchange.body, passage, first_byte_s=5, idle_s=5)
        exchange.on_gone = passage.left


class Passage:
    on_whole = None

    def __init__(self, door: Through, exchange: Exchange) -> None:
        self.door = door
        self.exchange = exchange
        self.begun = False
        self.flight: Flight

    def on_head(self, status: int, _headers: Headers) -> None:
        self.begun = True
        self.exchange.begin(status, TEXT, None)

    def on_data(self, data: bytes) -> None:
        self.exchange.write(data)
        if self.exchange.path == "/faulty":
            raise ValueError("not caught by anybody")

    def on_end(self) -> None:
        self.exchange.end()

    def on_failed(self, error: LockgateError, _sent: bool) -> None:
        if self.begun:
            self.exchange.abort()
        else:
            self.exchange.respond(*error_answer(error))

    def left(self) -> None:
        self.door.gone += 1
        self.flight.cancel()


async def echo(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers each request with its body."""
    while request := await read_request(reader):
        place.requests.append(request)
        body = request.partition(b"\r\n\r\n")[2]
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


async def never(place: Place, reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    place.requests.append(await read_request(reader))
    await reader.read()


@asynccontextmanager
async def listening() -> AsyncIterator[socket.socket]:
    """An upstream in the test's own hands: what it does, it does in one turn of the loop."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener


async def accepted(listener: socket.socket) -> socket.socket:
    """The next connection and its request, read away."""
    loop = asyncio.get_running_loop()
    sock, _ = await loop.sock_accept(listener)
    sock.setblocking(False)
    assert b"\r\n\r\n" in await loop.sock_recv(sock, 65536)
    return sock


def fly(client: Client, port: int, heard: Heard, first_byte_s: float = 5) -> Flight:
    origin = client.origin(f"http://127.0.0.1:{port}/v1", "tenant", stored=False)
    return client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", heard, first_byte_s=first_byte_s, idle_s=5)


def connected(running: Running) -> socket.socket:
    sock = socket.create_connection(("127.0.0.1", running.port))
    sock.setblocking(False)
    return sock


async def answer_of(sock: socket.socket) -> bytes:
    return await asyncio.wait_for(asyncio.get_running_loop().sock_recv(sock, 65536), 3)


# --- deadlines: the loop's timers run between the reads and the work on them ---


async def test_a_request_that_came_before_its_deadline_is_answered_though_the_loop_was_busy() -> None:
    door = Echo()
    async with serving(door, first_byte_s=0.8, tick_s=0.2) as running:
        socks = [connected(running) for _ in range(SLOTS)]
        await until(lambda: len(running.server.connections) == SLOTS)
        for sock in socks:
            sock.send(post(body=b"hello"))
        time.sleep(1.0)  # noqa: ASYNC251  # the loop does something else; then the reads come, then the timers
        answers = [await answer_of(sock) for sock in socks]
        for sock in socks:
            sock.close()
    assert [status_of(answer) for answer in answers] == [200] * SLOTS


async def test_an_answer_that_came_before_its_deadline_counts_though_the_loop_was_busy() -> None:
    async with listening() as listener, calling(tick_s=0.2) as client:
        port = listener.getsockname()[1]
        heards = [Heard() for _ in range(SLOTS)]
        for heard in heards:
            fly(client, port, heard, first_byte_s=0.8)
        socks = [await accepted(listener) for _ in heards]
        for sock in socks:
            sock.send(OK)
        time.sleep(1.0)  # noqa: ASYNC251  # as above
        for heard in heards:
            await asyncio.wait_for(heard.over.wait(), 3)
        for sock in socks:
            sock.close()
    assert [(heard.error, heard.body) for heard in heards] == [(None, b"ok")] * SLOTS


# --- ends ---


async def test_a_request_does_not_meet_a_connection_whose_end_was_read_in_the_same_turn() -> None:
    """It would be written to nobody, and then once more to somebody: a call may cost money."""
    async with listening() as listener, calling() as client:
        port = listener.getsockname()[1]
        door = Through(client, port)
        async with serving(door) as running:
            first = Heard()
            fly(client, port, first)
            old = await accepted(listener)
            old.send(OK)
            await first.over.wait()
            assert len(door.origin.pool.idle) == 1
            sock = connected(running)
            await until(lambda: running.server.connections)
            sock.send(post(body=b"hello"))
            old.shutdown(socket.SHUT_WR)  # ready behind the request, and read in the same turn
            new = await accepted(listener)
            assert await answer_of(old) == b""  # not the request
            new.send(OK)
            assert status_of(await answer_of(sock)) == 200
            for each in (old, new, sock):
                each.close()


async def test_what_came_right_before_the_end_of_its_connection_counts_and_the_connection_is_not_kept() -> None:
    async with upstream(always(OK, close=True)) as place, calling() as client:
        for _ in range(5):
            heard = await ask(client, place.port)
            assert (heard.error, heard.body) == (None, b"ok")
            await until(lambda: place.closed == place.connections)
    assert place.connections == len(place.requests)


async def test_a_client_that_leaves_in_the_turn_of_its_request_takes_the_upstream_along() -> None:
    async with upstream(never) as place, calling() as client:
        door = Through(client, place.port)
        async with serving(door) as running:
            sock = connected(running)
            sock.send(post(body=b"hello"))
            sock.close()
            await until(lambda: door.gone and not running.server.connections)
            await until(lambda: place.closed == place.connections, within=1)
            assert not door.origin.pool.links


async def test_an_answer_that_waits_is_not_told_to_one_who_cancelled() -> None:
    async with listening() as listener, calling() as client:
        heard = Heard()
        flight = fly(client, listener.getsockname()[1], heard)
        sock = await accepted(listener)
        link = flight.link
        assert link is not None
        link.data_received(OK)  # it came, and is not yet worked on
        flight.cancel()
        await asyncio.sleep(0.05)
        assert heard.ends == heard.status == 0
        assert not link.alive
        assert not flight.origin.pool.idle
        sock.close()


async def test_bytes_that_nobody_asked_for_end_a_connection_before_a_request_meets_it() -> None:
    """They wait behind the answer, in the turn in which the answer makes the connection free."""
    async with listening() as listener, calling() as client:
        heard, port = Heard(), listener.getsockname()[1]
        flight = fly(client, port, heard)
        sock = await accepted(listener)
        link = flight.link
        assert link is not None
        link.data_received(OK)
        link.data_received(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")
        client.turn.settle()
        assert heard.body == b"ok"
        assert not flight.origin.pool.idle
        second = Heard()
        fly(client, port, second)
        other = await accepted(listener)
        other.send(OK)
        await asyncio.wait_for(second.over.wait(), 3)
        assert second.body == b"ok"
        sock.close()
        other.close()


# --- defects ---


class Defective(Heard):
    """Raises whatever it is told."""

    def on_data(self, data: bytes) -> None:
        super().on_data(data)
        raise ValueError("not caught by anybody")

    def on_failed(self, error: LockgateError, sent: bool) -> None:
        super().on_failed(error, sent)
        raise ValueError("not caught by anybody either")


async def test_a_listener_that_raises_at_everything_takes_no_other_call_along() -> None:
    async with upstream(echo) as place, calling() as client:
        faulty = Defective()
        fly(client, place.port, faulty)
        sound = [Heard() for _ in range(5)]
        for heard in sound:
            fly(client, place.port, heard)
        for heard in (faulty, *sound):
            await asyncio.wait_for(heard.over.wait(), 3)
        assert isinstance(faulty.error, Broken)
        assert [heard.body for heard in sound] == [b"{}"] * 5
        assert (await ask(client, place.port)).body == b"{}"  # and the next turn comes by itself


async def test_one_that_raises_at_its_end_is_told_so_and_its_connection_s_next_flight_is_not() -> None:
    async with upstream(echo) as place, calling() as client:
        second = Heard()

        class AtTheEnd(Heard):
            def on_end(self) -> None:
                fly(client, place.port, second)
                raise ValueError("not caught by anybody")

        first = await ask(client, place.port, heard=AtTheEnd())
        await asyncio.wait_for(second.over.wait(), 3)
    assert isinstance(first.error, Broken)
    assert (second.error, second.body) == (None, b"{}")
    assert place.connections == 1


async def test_an_answer_that_broke_inside_never_looks_complete_and_its_neighbours_are_whole() -> None:
    async with upstream(echo) as place, calling() as client, serving(Through(client, place.port)) as running:
        faulty, sound = await asyncio.gather(
            running.say(post("/faulty", b"hello")), running.say(post("/sound", b"hello"))
        )
    assert b"hello" in faulty
    assert not faulty.endswith(b"0\r\n\r\n")
    assert sound.endswith(b"5\r\nhello\r\n0\r\n\r\n")


# --- many at once ---


async def test_under_a_crowd_of_clients_that_pipeline_and_leave_each_gets_its_own_answers() -> None:
    dice = random.Random(7)

    async def client(running: Running, number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        for round_ in range(6):
            bodies = [
                b"%d.%d.%d|" % (number, round_, n) * dice.choice((1, 50, 3000)) for n in range(dice.choice((1, 3)))
            ]
            data = b"".join(post(body=body) for body in bodies)
            cut = dice.randrange(len(data))
            writer.write(data[:cut])
            await asyncio.sleep(0)
            writer.write(data[cut:])
            if dice.random() < 0.1:
                writer.transport.abort()
                return
            for body in bodies:
                assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 OK")
                got = b""
                while size := int(await reader.readline(), 16):
                    got += (await reader.readexactly(size + 2))[:-2]
                await reader.readline()
                assert got == body
        writer.close()

    async with upstream(echo) as place, calling() as upstreams, serving(Through(upstreams, place.port)) as running:
        async with asyncio.timeout(20):
            await asyncio.gather(*(client(running, number) for number in range(60)))
        await until(lambda: not running.server.connections)
        await until(lambda: place.connections - place.closed == len(upstreams._idle))  # none leaked


async def test_a_request_that_the_kernel_holds_when_the_server_drains_is_answered_or_its_connection_closed() -> None:
    async with serving(Echo()) as running:
        sock = connected(running)
        await until(lambda: running.server.connections)
        sock.send(post(body=b"hello"))
        await asyncio.sleep(0)
        await asyncio.wait_for(running.server.drain(1), 3)
        reader, writer = await asyncio.open_connection(sock=sock)
        answer = await read_all(reader)
        assert status_of(answer) in {0, 200}
        assert answer.endswith(b"hello") or not answer
        assert await closes(reader)
        writer.close()
