"""Clients that do not read: what waits for each is bounded, and the others go on."""

import asyncio
import resource
import socket

from lockgate.core.ports import Exchange
from lockgate.wire.server import listening_socket
from sockets import TEXT, Later, get, post, read_all, serving, status_of, until

PIECE = b"x" * 4096
READERS = 200
BOUND = 64 * 1024 + len(PIECE) + 16


class Fountain(Later):
    """Writes as long as it is let, up to `total` pieces; goes on when told."""

    total = 2000

    def __init__(self) -> None:
        super().__init__()
        self.written: dict[int, int] = {}
        self.most = 0

    def body(self, exchange: Exchange) -> None:
        if exchange.path != "/pour":
            exchange.respond(200, TEXT, b"quick")
            return
        exchange.begin(200, TEXT, None)
        self.written[id(exchange)] = 0
        exchange.on_writable = lambda: self.pour(exchange)
        self.pour(exchange)

    def pour(self, exchange: Exchange) -> None:
        while self.written[id(exchange)] < self.total:
            self.written[id(exchange)] += 1
            writable = exchange.write(PIECE)
            transport = exchange._connection._transport  # type: ignore[attr-defined]  # what waits is only seen inside
            self.most = max(self.most, transport.get_write_buffer_size())
            if not writable:
                return
        exchange.end()


async def test_what_waits_for_a_slow_reader_is_bounded_and_nothing_is_lost() -> None:
    door = Fountain()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/pour"))
        await until(lambda: door.written)
        await asyncio.sleep(0.2)
        (written,) = door.written.values()
        assert written < door.total
        assert door.most <= BOUND
        answer = await read_all(reader, 1)
        writer.close()
    assert answer.count(PIECE) == door.total
    assert answer.endswith(b"0\r\n\r\n")
    assert door.most <= BOUND


async def test_many_slow_readers_do_not_hinder_a_good_one() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 4096)), hard))
    sock = listening_socket("127.0.0.1", 0)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16384)  # or the kernel alone would hold megabytes for each
    door = Fountain()
    async with serving(door, sock) as running:
        slow = [await asyncio.open_connection("127.0.0.1", running.port) for _ in range(READERS)]
        for _, writer in slow:
            writer.write(get("/pour"))
        await until(lambda: len(door.written) == READERS, 10)
        for _ in range(20):
            assert (await running.say(get("/quick", b"Connection: close"), wait=2)).endswith(b"quick")
        connections = list(running.server.connections)
        waiting = [connection._transport.get_write_buffer_size() for connection in connections]
        assert max(waiting) <= BOUND
        for _, writer in slow:
            writer.transport.abort()
        await until(lambda: not running.server.connections, 10)
    assert door.most <= BOUND


async def test_requests_that_pile_up_behind_an_open_one_are_bounded() -> None:
    door = Later()
    async with serving(door) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/wait"))
        await until(lambda: door.seen)
        writer.write(post("/next", b"x" * 1000) * 20_000)
        await asyncio.sleep(0.3)
        (connection,) = running.server.connections
        assert len(connection._held) <= 64 * 1024 + 256 * 1024  # the limit, and what one read may bring
        assert len(door.seen) == 1
        door.exchanges[0].respond(200, TEXT, b"")
        await until(lambda: len(door.seen) == 2)
        writer.transport.abort()


async def test_a_reader_that_never_reads_is_cut_and_its_door_told() -> None:
    door = Fountain()
    gone: list[str] = []
    async with serving(door, write_stall_s=0.2, tick_s=0.05) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/pour"))
        await until(lambda: door.exchanges)
        exchange = door.exchanges[0]
        exchange.on_gone = lambda: gone.append(exchange.gone)
        await until(lambda: gone == ["stalled"])
        await until(lambda: not running.server.connections)
        writer.close()


async def test_a_reader_that_is_slow_but_reads_is_not_cut() -> None:
    door = Fountain()
    door.total = 400
    async with serving(door, write_stall_s=0.4, tick_s=0.05) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port, limit=64 * 1024)
        writer.write(get("/pour"))
        got = b""
        while not got.endswith(b"0\r\n\r\n"):
            got += await asyncio.wait_for(reader.read(128 * 1024), 2)
            await asyncio.sleep(0.1)
        writer.close()
    assert got.count(PIECE) == 400


async def test_an_answer_that_is_never_fetched_does_not_keep_the_connection() -> None:
    async with serving(Later(), idle_s=0.2, write_stall_s=0.2, tick_s=0.05) as running:
        door = running.server.door
        assert isinstance(door, Later)
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        door.exchanges[0].respond(200, TEXT, b"x" * 20_000_000)
        await until(lambda: not running.server.connections)
        writer.close()
        assert status_of(await running.say(post("/", b"", b"Expect: nothing"))) == 417
