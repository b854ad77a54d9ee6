"""The pooled client: what is reused, what is sent again, what fails and how."""

import asyncio
import gc
import weakref

import pytest

from lockgate.core.errors import Broken, EgressRefused, ShuttingDown, UpstreamConnect, UpstreamCut, UpstreamSilent
from lockgate.core.ports import Flight
from lockgate.wire.egress import EgressGuard
from sockets import Heard, Place, always, ask, calling, once_each, read_request, until, upstream

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


async def silence(place: Place, reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    place.requests.append(await read_request(reader))
    await reader.read()


async def test_a_request_goes_out_as_it_was_built_and_the_answer_comes_back() -> None:
    answer = b"HTTP/1.1 201 Created\r\nX-A: 1\r\nContent-Length: 5\r\n\r\nhello"
    async with upstream(always(answer)) as place, calling() as client:
        heard = await ask(client, place.port, body=b'{"a": 1}')
    assert (heard.status, heard.headers, heard.body) == (201, [(b"x-a", b"1"), (b"content-length", b"5")], b"hello")
    host = f"127.0.0.1:{place.port}".encode()
    assert place.requests == [b'POST /v1/x HTTP/1.1\r\nhost: %b\r\ncontent-length: 8\r\n\r\n{"a": 1}' % host]


@pytest.mark.parametrize(("method", "framed"), [("GET", False), ("DELETE", False), ("POST", True), ("PUT", True)])
async def test_an_empty_body_is_announced_where_one_is_expected(method: str, framed: bool) -> None:
    async with upstream(always(OK)) as place, calling() as client:
        await ask(client, place.port, body=b"", method=method)
    assert (b"content-length: 0" in place.requests[0]) is framed


async def test_a_large_body_goes_out_whole() -> None:
    body = bytes(range(256)) * 4096
    async with upstream(always(OK)) as place, calling() as client:
        await ask(client, place.port, body=body)
    assert place.requests[0].endswith(b"content-length: 1048576\r\n\r\n" + body)


async def test_head_has_no_body_whatever_it_says() -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
    async with upstream(once_each([head, OK])) as place, calling() as client:
        assert (await ask(client, place.port, method="HEAD", body=b"")).body == b""
        assert (await ask(client, place.port)).body == b"ok"
    assert place.connections == 1


async def test_a_connection_serves_one_request_after_the_other() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        for _ in range(5):
            assert (await ask(client, place.port)).body == b"ok"
    assert place.connections == 1


async def test_tenants_never_share_a_connection() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        for scope in ("a", "b", "a", "b"):
            await ask(client, place.port, scope=scope)
    assert place.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok",
        b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok",
    ],
)
async def test_a_connection_that_is_to_close_is_not_reused(answer: bytes) -> None:
    async with upstream(always(answer)) as place, calling() as client:
        await ask(client, place.port)
        await ask(client, place.port)
    assert place.connections == 2


async def test_an_answer_without_length_ends_with_the_connection() -> None:
    async with upstream(always(b"HTTP/1.1 200 OK\r\n\r\nall of it", close=True)) as place, calling() as client:
        heard = await ask(client, place.port)
    assert (heard.body, heard.error) == (b"all of it", None)


async def test_a_connection_closed_while_idle_is_not_used() -> None:
    async with upstream(always(OK, close=True)) as place, calling() as client:
        await ask(client, place.port)
        await until(lambda: place.closed == 1)
        await asyncio.sleep(0.02)
        heard = await ask(client, place.port)
    assert (heard.body, place.connections, len(place.requests)) == (b"ok", 2, 2)


async def test_a_stale_connection_is_replaced_silently() -> None:
    async with upstream(once_each([OK, b"", OK])) as place, calling() as client:
        await ask(client, place.port)
        heard = await ask(client, place.port, body=b"again")
    assert (heard.body, heard.ends) == (b"ok", 1)
    assert [request[-5:] for request in place.requests[1:]] == [b"again", b"again"]


async def test_a_request_is_sent_again_once_only() -> None:
    async with upstream(once_each([OK, b"", b"", OK])) as place, calling() as client:
        await ask(client, place.port)
        heard = await ask(client, place.port)
    assert isinstance(heard.error, UpstreamCut)
    assert (heard.sent, len(place.requests)) == (True, 3)


async def test_a_fresh_connection_that_breaks_is_not_tried_again() -> None:
    async with upstream(once_each([b"", OK])) as place, calling() as client:
        heard = await ask(client, place.port)
    assert isinstance(heard.error, UpstreamCut)
    assert len(place.requests) == 1


async def test_nothing_is_sent_again_once_a_byte_came_back() -> None:
    async with upstream(once_each([OK, b"H", OK])) as place, calling() as client:
        await ask(client, place.port)

        async def cut() -> None:
            await until(lambda: len(place.requests) == 2)

        heard = Heard()
        waiting = asyncio.ensure_future(ask(client, place.port, heard=heard, first_byte_s=0.2))
        await cut()
        await waiting
    assert heard.error is not None
    assert len(place.requests) == 2


async def test_a_request_that_was_worked_on_for_long_is_not_sent_again() -> None:
    """A connection that breaks late was not stale: the upstream may have done, and billed, the work."""

    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.requests.append(await read_request(reader))
        writer.write(OK)
        place.requests.append(await read_request(reader))
        await asyncio.sleep(0.4)

    async with upstream(script) as place, calling(stale_s=0.1, tick_s=0.1) as client:
        await ask(client, place.port)
        heard = await ask(client, place.port)
    assert isinstance(heard.error, UpstreamCut)
    assert len(place.requests) == 2


async def test_a_cancelled_flight_closes_its_connection_and_says_nothing() -> None:
    async with upstream(silence) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        flight = client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", heard, first_byte_s=5, idle_s=5)
        await until(lambda: place.requests)
        flight.cancel()
        await until(lambda: place.closed == 1, 0.1)
        assert not origin.pool.links
        assert heard.ends == 0
        flight.cancel()
        assert flight.write(b"x")
        flight.finish()


async def test_a_flight_may_be_cancelled_before_it_is_connected() -> None:
    async with upstream(silence) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", heard, first_byte_s=5, idle_s=5).cancel()
        await asyncio.sleep(0.1)
        assert (heard.ends, place.requests, list(origin.pool.links)) == (0, [], [])


@pytest.mark.parametrize("cancel_in", ["on_head", "on_data"])
async def test_a_flight_may_be_cancelled_from_its_own_callback(cancel_in: str) -> None:
    class Fickle(Heard):
        def on_head(self, status: int, headers: list[tuple[bytes, bytes]]) -> None:
            super().on_head(status, headers)
            if cancel_in == "on_head":
                flight.cancel()

        def on_data(self, data: bytes) -> None:
            super().on_data(data)
            flight.cancel()

    async with upstream(always(CHUNKED + b"1\r\na\r\n0\r\n\r\n")) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Fickle()
        flight = client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", heard, first_byte_s=5, idle_s=5)
        await until(lambda: heard.status)
        await until(lambda: not origin.pool.links)
    assert heard.ends == 0


async def test_a_listener_may_send_the_next_request_when_the_last_ends() -> None:
    class Chain(Heard):
        def on_end(self) -> None:
            super().on_end()
            client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", second, first_byte_s=5, idle_s=5)

    async with upstream(always(OK)) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        first, second = Chain(), Heard()
        client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", first, first_byte_s=5, idle_s=5)
        await asyncio.wait_for(second.over.wait(), 5)
    assert (second.body, place.connections) == (b"ok", 1)


async def test_nothing_is_called_before_send_has_returned() -> None:
    async with calling() as client:
        origin = client.origin("http://127.0.0.1:1", "tenant", stored=False)
        heard = Heard()
        client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=5, idle_s=5)
        assert heard.ends == 0
        await asyncio.wait_for(heard.over.wait(), 5)


async def test_a_refused_connection_says_so_and_nothing_was_sent() -> None:
    async with calling() as client:
        heard = await ask(client, 1)
    assert isinstance(heard.error, UpstreamConnect)
    assert "connection refused" in heard.error.message
    assert heard.sent is False


async def test_an_upstream_that_never_answers_is_given_up() -> None:
    async with upstream(silence) as place, calling(tick_s=0.05) as client:
        heard = await ask(client, place.port, first_byte_s=0.1)
        await until(lambda: place.closed == 1)
    assert isinstance(heard.error, UpstreamSilent)
    assert (heard.error.status, heard.sent) == (504, True)


async def test_an_upstream_that_falls_silent_is_given_up() -> None:
    async with upstream(always(CHUNKED + b"3\r\nabc\r\n")) as place, calling(tick_s=0.05) as client:
        heard = await ask(client, place.port, idle_s=0.1)
    assert isinstance(heard.error, UpstreamSilent)
    assert heard.body == b"abc"


async def test_a_slow_but_steady_upstream_is_not_given_up() -> None:
    async def drip(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(CHUNKED)
        for _ in range(8):
            writer.write(b"1\r\na\r\n")
            await asyncio.sleep(0.05)
        writer.write(b"0\r\n\r\n")

    async with upstream(drip) as place, calling(tick_s=0.05) as client:
        heard = await ask(client, place.port, idle_s=0.2)
    assert (heard.error, heard.body) == (None, b"a" * 8)


async def test_a_paused_flight_holds_the_upstream_back_and_goes_on_later() -> None:
    sent = 0

    async def pour(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 30000000\r\n\r\n")
        for _ in range(300):
            writer.write(b"x" * 100_000)
            await writer.drain()
            sent += 100_000

    async with upstream(pour) as place, calling(tick_s=0.05) as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        flight = client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=5, idle_s=0.3)
        heard.on_piece = lambda _data: flight.pause()
        await until(lambda: heard.pieces)
        await asyncio.sleep(0.6)  # twice the idle time: a pause of ours is not the upstream's silence
        assert heard.error is None
        assert len(heard.body) < 2_000_000
        assert sent < 25_000_000
        heard.on_piece = None
        flight.resume()
        await asyncio.wait_for(heard.over.wait(), 10)
        assert len(heard.body) == 30_000_000


async def test_a_flight_paused_at_its_very_end_gives_its_connection_back() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        flights: list[Flight] = []
        heard.on_piece = lambda _data: flights[0].pause()
        flight = client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=5, idle_s=5)
        flights.append(flight)
        await asyncio.wait_for(heard.over.wait(), 5)
        again = Heard()
        client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", again, first_byte_s=5, idle_s=5)
        await asyncio.wait_for(again.over.wait(), 5)
        flight.resume()
    assert (again.body, place.connections) == (b"ok", 1)


async def test_idle_connections_are_closed_after_a_while() -> None:
    async with upstream(always(OK)) as place, calling(idle_s=0.1, tick_s=0.05) as client:
        await ask(client, place.port)
        await until(lambda: place.closed == 1)


async def test_no_more_connections_lie_idle_than_allowed() -> None:
    async def slow(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while await read_request(reader):
            await asyncio.sleep(0.05)
            writer.write(OK)

    async with upstream(slow) as place, calling(idle_most=2) as client:
        await asyncio.gather(*(ask(client, place.port) for _ in range(5)))
        await until(lambda: place.closed == 3)
        assert place.connections == 5


async def test_an_old_connection_is_replaced_so_that_the_name_is_asked_anew() -> None:
    async with upstream(always(OK)) as place, calling(life_s=0.1, tick_s=0.05) as client:
        await ask(client, place.port)
        await asyncio.sleep(0.2)
        await ask(client, place.port)
    assert place.connections == 2


# --- streamed bodies ---


async def read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int((await reader.readuntil(b"\r\n"))[:-2], 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)
    return body


async def test_a_streamed_body_is_framed_as_it_comes() -> None:
    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.requests.append(await reader.readuntil(b"\r\n\r\n"))
        place.requests.append(await read_chunks(reader))
        writer.write(OK)
        await reader.read()

    async with upstream(script) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        flight = client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", None, heard, first_byte_s=5, idle_s=5)
        assert flight.write(b"before it is connected, ")
        assert flight.write(b"")
        await until(lambda: place.requests)
        assert flight.write(b"and after")
        flight.finish()
        await asyncio.wait_for(heard.over.wait(), 5)
        assert len(origin.pool.idle) == 1
    assert b"transfer-encoding: chunked" in place.requests[0]
    assert place.requests[1] == b"before it is connected, and after"
    assert heard.body == b"ok"


async def test_a_streamed_body_waits_for_a_slow_upstream() -> None:
    go = asyncio.Event()

    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.requests.append(await reader.readuntil(b"\r\n\r\n"))
        await go.wait()
        place.requests.append(await read_chunks(reader))
        writer.write(OK)

    async with upstream(script) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard, writable = Heard(), asyncio.Event()
        flight = client.send(
            origin,
            b"POST / HTTP/1.1\r\nhost: x\r\n",
            None,
            heard,
            first_byte_s=5,
            idle_s=5,
            on_writable=writable.set,
        )
        written = 0
        while flight.write(b"x" * 50_000):
            written += 1
            await asyncio.sleep(0)
            assert written < 1000, "a slow upstream must hold us back"
        writable.clear()
        go.set()
        await asyncio.wait_for(writable.wait(), 5)
        flight.finish()
        await asyncio.wait_for(heard.over.wait(), 5)
    assert len(place.requests[1]) == (written + 1) * 50_000


async def test_an_answer_before_the_body_is_sent_ends_the_connection() -> None:
    async def script(_place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        await reader.read()

    async with upstream(script) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        heard = Heard()
        flight = client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", None, heard, first_byte_s=5, idle_s=5)
        await asyncio.wait_for(heard.over.wait(), 5)
        assert flight.write(b"nobody reads this")
        flight.finish()
        assert not origin.pool.links
    assert heard.status == 413


# --- the rest ---


async def test_a_refused_origin_raises_at_once() -> None:
    async with calling(EgressGuard()) as client:
        with pytest.raises(EgressRefused):
            client.origin("http://127.0.0.1:1", "tenant", stored=False)


async def test_an_origin_tells_what_a_request_line_needs() -> None:
    async with calling() as client:
        origin = client.origin("http://127.0.0.1:9000/v1/", "tenant", stored=False)
    assert (origin.url, origin.host, origin.prefix) == ("http://127.0.0.1:9000/v1", "127.0.0.1:9000", "/v1")
    assert origin == client.origin("http://127.0.0.1:9000/v1", "tenant", stored=False)


async def test_closing_fails_what_is_open() -> None:
    async with upstream(silence) as place:
        heard, dialling = Heard(), Heard()
        async with calling() as client:
            origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
            client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=5, idle_s=5)
            await until(lambda: place.requests)
            client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", dialling, first_byte_s=5, idle_s=5)
        await asyncio.sleep(0.05)
    assert isinstance(heard.error, ShuttingDown)
    assert isinstance(dialling.error, ShuttingDown)
    assert (heard.ends, dialling.ends) == (1, 1)


async def test_a_call_leaves_no_garbage_and_pools_go_with_their_origins() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        heard = await ask(client, place.port)
        reference = weakref.ref(heard)
        gc.disable()
        try:
            del heard
            await asyncio.sleep(0)
            assert reference() is None
        finally:
            gc.enable()
        for pool in list(client._pools.values()):
            pool.clear()
        del pool
        await asyncio.sleep(0.05)
        assert len(client._pools) == 0


async def test_what_a_listener_raises_is_its_own_failure_and_not_that_of_the_next_call() -> None:
    """Its connection was free by then, and carries another call."""
    async with upstream(always(OK)) as place, calling() as client:
        origin = client.origin(f"http://127.0.0.1:{place.port}", "tenant", stored=False)
        second = Heard()

        class Raises(Heard):
            def on_whole(self, *_answer: object) -> None:  # type: ignore[override]  # a listener that has it
                client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", second, first_byte_s=5, idle_s=5)
                raise RuntimeError("a defect")

        first = Raises()
        client.send(origin, b"POST / HTTP/1.1\r\nhost: x\r\n", b"{}", first, first_byte_s=5, idle_s=5)
        await asyncio.wait_for(asyncio.gather(first.over.wait(), second.over.wait()), 5)
    assert (type(first.error), second.error, second.body) == (Broken, None, b"ok")
    assert place.connections == 1
