"""What a door and a client see of the server, by example."""

import asyncio
import json
import socket

import pytest

from lockgate.core.errors import InvalidKey
from lockgate.core.ports import Exchange
from lockgate.wire.server import listening_socket
from sockets import TEXT, Echo, Later, closes, get, post, read_all, serving, status_of, until


async def test_a_request_reaches_the_door_and_its_answer_the_client() -> None:
    door = Echo()
    async with serving(door) as running:
        answer = await running.say(post("/v1//x?a=b", b"hello"))
    assert door.seen == [("POST", "/v1/x", "a=b", b"hello")]
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\ndate: ")
    assert b"\r\ncontent-length: 5" in head
    assert body == b"hello"


async def test_a_body_in_pieces_is_put_together() -> None:
    door = Echo()
    async with serving(door) as running:
        whole = post("/", b"0123456789" * 10)
        await running.say(*(whole[at : at + 7] for at in range(0, len(whole), 7)))
        chunked = post("/", b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", framing=b"Transfer-Encoding: chunked")
        await running.say(*(chunked[at : at + 5] for at in range(0, len(chunked), 5)))
    assert [seen[3] for seen in door.seen] == [b"0123456789" * 10, b"abcde"]


async def test_pipelined_requests_are_answered_in_order() -> None:
    door = Echo()
    async with serving(door) as running:
        answer = await running.say(b"".join(post("/", b"body %d" % n) for n in range(20)) + get("/last"))
    assert [seen[3] for seen in door.seen] == [b"body %d" % n for n in range(20)] + [b""]
    assert answer.count(b"HTTP/1.1 200 OK") == 21
    assert answer.index(b"body 3") < answer.index(b"body 4")


async def test_a_pipelined_request_waits_until_the_one_before_is_answered() -> None:
    door = Later()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/one") + get("/two"))
        await until(lambda: door.seen)
        await asyncio.sleep(0.05)
        assert [seen[1] for seen in door.seen] == ["/one"]
        door.exchanges[0].respond(200, TEXT, b"first")
        await until(lambda: len(door.seen) == 2)
        door.exchanges[1].respond(200, TEXT, b"second")
        answer = await read_all(reader)
        writer.close()
    assert answer.index(b"first") < answer.index(b"second")


async def test_head_gets_the_head_only() -> None:
    class Fixed(Echo):
        def body(self, exchange: Exchange) -> None:
            exchange.respond(200, TEXT, b"twelve bytes")

    async with serving(Fixed()) as running:
        answer = await running.say(get("/").replace(b"GET", b"HEAD") + get("/"))
    first, second = answer.split(b"HTTP/1.1 200 OK")[1:]
    assert b"content-length: 12\r\n\r\n" in first
    assert not first.endswith(b"bytes")
    assert second.endswith(b"twelve bytes")


async def test_no_content_has_no_length_and_no_body() -> None:
    class Empty(Echo):
        def body(self, exchange: Exchange) -> None:
            exchange.respond(204, b"", b"")

    async with serving(Empty()) as running:
        answer = await running.say(get("/"))
    assert status_of(answer) == 204
    assert b"content-length" not in answer


@pytest.mark.parametrize(
    ("request_", "closed"),
    [
        (get("/"), False),
        (get("/", b"Connection: close"), True),
        (b"GET / HTTP/1.0\r\n\r\n", True),
        (b"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", True),
    ],
)
async def test_the_connection_closes_when_it_should(request_: bytes, closed: bool) -> None:
    async with serving(Echo()) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(request_)
        assert await closes(reader, 0.5) is closed
        writer.close()


class Streamer(Echo):
    def body(self, exchange: Exchange) -> None:
        exchange.begin(200, TEXT, None)
        exchange.write(b"one")
        exchange.write(b"")
        exchange.end(b"two")


async def test_an_answer_of_unknown_length_is_chunked() -> None:
    async with serving(Streamer()) as running:
        answer = await running.say(get("/"))
    assert answer.endswith(b"transfer-encoding: chunked\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")


async def test_an_http_1_0_client_gets_no_chunks_but_the_end_of_the_connection() -> None:
    async with serving(Streamer()) as running:
        answer = await running.say(b"GET / HTTP/1.0\r\n\r\n")
    assert answer.endswith(b"connection: close\r\n\r\nonetwo")


@pytest.mark.parametrize("pieces", [(b"12345",), (b"12345", b"6789012"), ()])
async def test_a_counted_answer_that_is_not_as_long_as_it_said_is_cut(pieces: tuple[bytes, ...]) -> None:
    class Wrong(Echo):
        def body(self, exchange: Exchange) -> None:
            exchange.begin(200, TEXT, 10)
            for piece in pieces:
                exchange.write(piece)
            exchange.end()

    async with serving(Wrong()) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/") + get("/again"))
        answer = await read_all(reader)
        assert len(answer.partition(b"\r\n\r\n")[2]) < 10
        assert await closes(reader)
        writer.close()


async def test_expect_continue_is_answered_when_the_door_wants_the_body() -> None:
    async with serving(Echo()) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(post("/", b"", b"Expect: 100-continue", framing=b"Content-Length: 5"))
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        writer.write(b"hello")
        assert (await read_all(reader)).endswith(b"hello")
        writer.close()


class Refuses(Echo):
    def head(self, _exchange: Exchange) -> None:
        raise InvalidKey


async def test_expect_continue_is_not_answered_when_the_door_refuses() -> None:
    async with serving(Refuses()) as running:
        answer = await running.say(post("/", b"", b"Expect: 100-continue", framing=b"Content-Length: 5"))
    assert status_of(answer) == 401
    assert b"100 Continue" not in answer
    assert b"connection: close" in answer


async def test_another_expectation_is_refused() -> None:
    async with serving(Echo()) as running:
        assert status_of(await running.say(post("/", b"hello", b"Expect: tea"))) == 417


async def test_an_error_that_a_door_raises_becomes_its_answer() -> None:
    async with serving(Refuses()) as running:
        answer = await running.say(get("/"))
    assert status_of(answer) == 401
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["message"] == "Portkey Error: Invalid API Key. Error Code: 03"
    assert b"x-portkey-trace-id: " in answer


async def test_a_door_that_breaks_is_answered_for(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Echo):
        def body(self, _exchange: Exchange) -> None:
            raise ZeroDivisionError

    async with serving(Broken()) as running:
        answer = await running.say(post("/", b"x") + get("/next"))
    assert answer.count(b"HTTP/1.1 500") == 2
    assert b"ZeroDivision" not in answer
    assert "door_raised" in caplog.text


async def test_errors_of_the_server_itself_have_an_envelope_and_a_trace_id() -> None:
    async with serving(Echo()) as running:
        answer = await running.say(b"nonsense\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    document = json.loads(body)
    assert status_of(answer) == 400
    assert document["status"] == "failure"
    assert document["message"] == document["error"]["message"]
    assert b"x-portkey-trace-id: " in head
    assert b"content-type: application/json" in head


async def test_an_early_refusal_of_a_small_body_keeps_the_connection() -> None:
    async with serving(Refuses()) as running:
        answer = await running.say(post("/", b"x" * 1000)[:-500], b"x" * 500 + get("/"))
    assert answer.count(b"HTTP/1.1 401") == 2


async def test_an_early_refusal_of_a_large_body_closes_but_the_answer_arrives() -> None:
    async with serving(Refuses()) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(post("/", b"", framing=b"Content-Length: 1000000") + b"x" * 500_000)
        answer = await read_all(reader)
        writer.close()
    assert status_of(answer) == 401
    assert b"connection: close" in answer


class Upload(Echo):
    """Streams the body, noting the pieces."""

    limit = 1000

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[bytes] = []
        self.gone: list[str] = []

    def head(self, exchange: Exchange) -> None:
        self.exchange = exchange
        exchange.on_gone = lambda: self.gone.append(exchange.gone)
        exchange.stream(self, self.limit)

    def on_body(self, data: bytes) -> None:
        self.pieces.append(data)

    def on_body_end(self) -> None:
        self.exchange.respond(200, TEXT, b"got %d" % len(b"".join(self.pieces)))


async def test_a_streamed_body_goes_to_its_receiver_as_it_comes() -> None:
    door = Upload()
    async with serving(door) as running:
        answer = await running.say(post("/", b"x" * 900)[:-500], b"x" * 500)
        assert answer.endswith(b"got 900")
        assert len(door.pieces) == 2
        assert (await running.say(post("/", b"tiny"))).endswith(b"got 904")
        assert (await running.say(get("/"))).endswith(b"got 904")
    assert door.seen == []


@pytest.mark.parametrize("where", ["on_body", "on_body_end"])
@pytest.mark.parametrize("pieces", [1, 3])
async def test_a_receiver_that_breaks_is_answered_for_and_the_connection_goes_on(where: str, pieces: int) -> None:
    class Broken(Upload):
        def on_body(self, data: bytes) -> None:
            if where == "on_body" and data.endswith(b"!"):
                raise ZeroDivisionError
            super().on_body(data)

        def on_body_end(self) -> None:
            if where == "on_body_end":
                raise ZeroDivisionError
            super().on_body_end()

    async with serving(Broken()) as running:
        request = post("/", b"x" * 99 + b"!")
        step = len(request) // pieces + 1
        answer = await running.say(*(request[at : at + step] for at in range(0, len(request), step)), post("/", b"!"))
    assert answer.count(b"HTTP/1.1 500") == 2


async def test_a_declared_upload_over_the_limit_is_refused_before_it_comes() -> None:
    door = Upload()
    async with serving(door) as running:
        answer = await running.say(post("/", b"", framing=b"Content-Length: 1001"))
    assert status_of(answer) == 413
    assert door.pieces == []


async def test_a_chunked_upload_that_grows_over_the_limit_is_refused_and_the_door_told() -> None:
    door = Upload()
    async with serving(door) as running:
        chunks = b"258\r\n" + b"x" * 600 + b"\r\n"
        answer = await running.say(post("/", chunks, framing=b"Transfer-Encoding: chunked"), chunks)
    assert status_of(answer) == 413
    assert door.gone == ["refused"]


async def test_a_paused_upload_stops_the_client() -> None:
    class Slow(Upload):
        limit = 1 << 30

        def on_body(self, data: bytes) -> None:
            super().on_body(data)
            self.exchange.pause()

    door = Slow()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(post("/", b"", framing=b"Content-Length: 20000000"))
        writer.write(b"x" * 20_000_000)
        await until(lambda: door.pieces)
        await asyncio.sleep(0.1)
        assert sum(map(len, door.pieces)) < 1_000_000
        while sum(map(len, door.pieces)) < 20_000_000:
            door.exchange.resume()
            await asyncio.sleep(0)
        assert (await read_all(reader)).endswith(b"got 20000000")
        writer.close()


async def test_a_client_that_leaves_is_noticed_at_once() -> None:
    door = Later()
    gone: list[str] = []
    async with serving(door) as running:
        for end in ("close", "reset", "eof"):
            _, writer = await asyncio.open_connection("127.0.0.1", running.port)
            writer.write(get("/"))
            await until(lambda: len(door.exchanges) == len(gone) + 1)
            exchange = door.exchanges[-1]
            exchange.on_gone = lambda exchange=exchange: gone.append(exchange.gone)
            if end == "reset":
                raw = writer.get_extra_info("socket")
                raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            if end == "eof":
                writer.write_eof()
            else:
                writer.close()
            await until(lambda: gone == ["client"] * len(door.exchanges), 0.5)
            exchange.respond(200, TEXT, b"nobody reads this")
            assert exchange.write(b"nor this")
        await until(lambda: not running.server.connections)


async def test_a_client_that_leaves_after_its_answer_is_no_news() -> None:
    door = Later()
    gone: list[str] = []
    async with serving(door) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        door.exchanges[0].on_gone = lambda: gone.append("told")
        door.exchanges[0].respond(200, TEXT, b"")
        writer.close()
        await until(lambda: not running.server.connections)
    assert gone == []


async def test_more_connections_than_an_address_may_have_are_refused() -> None:
    async with serving(Echo(), connections_per_ip=2) as running:
        first = await asyncio.open_connection("127.0.0.1", running.port)
        second = await asyncio.open_connection("127.0.0.1", running.port)
        await until(lambda: len(running.server.connections) == 2)
        assert status_of(await running.say()) == 429
        first[1].close()
        await until(lambda: len(running.server.connections) <= 1)
        assert status_of(await running.say(get("/"))) == 200
        second[1].close()


async def test_a_trusted_proxy_may_have_as_many_as_it_likes() -> None:
    async with serving(Echo(), connections_per_ip=1, trusted_proxies=("127.0.0.1",)) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        assert status_of(await running.say(get("/"))) == 200
        writer.close()


async def test_no_more_connections_than_there_are_descriptors_for() -> None:
    async with serving(Echo(), connections=1) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        await until(lambda: running.server.connections)
        assert status_of(await running.say()) == 503
        writer.close()


async def test_two_servers_may_share_a_port() -> None:
    async with serving(Echo()) as running:
        listening_socket("127.0.0.1", running.port).close()
        plain = socket.socket()
        with pytest.raises(OSError, match="in use"):
            plain.bind(("127.0.0.1", running.port))
        plain.close()


async def test_packets_are_not_held_back() -> None:
    async with serving(Echo()) as running:
        _, writer = await asyncio.open_connection("127.0.0.1", running.port)
        await until(lambda: running.server.connections)
        (connection,) = running.server.connections
        raw = connection._transport.get_extra_info("socket")
        assert raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert connection._transport.get_write_buffer_limits() == (16384, 65536)
        writer.close()


# --- drain ---


async def test_a_drain_closes_idle_connections_and_lets_open_answers_end() -> None:
    door = Later()
    async with serving(door) as running:
        idle, idle_writer = await asyncio.open_connection("127.0.0.1", running.port)
        busy, busy_writer = await asyncio.open_connection("127.0.0.1", running.port)
        busy_writer.write(get("/"))
        await until(lambda: door.seen)
        drain = asyncio.ensure_future(running.server.drain(5))
        assert await closes(idle)
        with pytest.raises(ConnectionRefusedError):
            await asyncio.open_connection("127.0.0.1", running.port)
        assert not drain.done()
        door.exchanges[0].respond(200, TEXT, b"the last one")
        answer = await read_all(busy)
        await asyncio.wait_for(drain, 3)
        for writer in (idle_writer, busy_writer):
            writer.close()
    assert b"connection: close" in answer
    assert answer.endswith(b"the last one")


async def test_after_the_grace_a_door_may_say_a_last_word() -> None:
    door = Later()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        exchange = door.exchanges[0]
        exchange.begin(200, TEXT, None)
        exchange.on_gone = lambda: exchange.end(exchange.gone.encode())
        await running.server.drain(0.05)
        answer = await read_all(reader)
        writer.close()
    assert answer.endswith(b"7\r\ndrained\r\n0\r\n\r\n")


async def test_a_last_word_may_come_a_moment_later() -> None:
    """A door that must have its record on the disk first speaks from a later callback."""
    door = Later()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        exchange = door.exchanges[0]

        def later() -> None:
            asyncio.get_running_loop().call_later(0.05, exchange.end, b"late")

        exchange.begin(200, TEXT, None)
        exchange.on_gone = later
        await running.server.drain(0.05)
        answer = await read_all(reader)
        writer.close()
    assert answer.endswith(b"4\r\nlate\r\n0\r\n\r\n")


async def test_an_answer_that_was_begun_before_a_drain_and_ends_in_it_ends_its_connection() -> None:
    """Its head promised to keep the connection; a client that keeps it open must not hold the drain up."""
    door = Later()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        door.exchanges[0].begin(200, TEXT, None)
        drain = asyncio.ensure_future(running.server.drain(60))
        await asyncio.sleep(0)
        door.exchanges[0].end(b"whole")
        await asyncio.wait_for(drain, 20)
        answer = await read_all(reader)
        writer.close()
    assert b"connection: close" not in answer
    assert answer.endswith(b"5\r\nwhole\r\n0\r\n\r\n")


async def test_an_answer_without_a_last_word_is_cut() -> None:
    door = Later()
    async with serving(door) as running:
        reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
        writer.write(get("/"))
        await until(lambda: door.seen)
        door.exchanges[0].begin(200, TEXT, None)
        door.exchanges[0].write(b"half")
        await running.server.drain(0.05)
        answer = await read_all(reader)
        writer.close()
    assert answer.endswith(b"half\r\n")
    assert door.exchanges[0].gone == "drained"
