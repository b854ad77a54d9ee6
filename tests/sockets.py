"""A wire server and its clients for tests: doors that note what they saw, raw sockets, scripted upstreams."""

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from lockgate.core.errors import LockgateError
from lockgate.core.ports import Door, Exchange, Headers
from lockgate.wire.client import Client, ClientOptions
from lockgate.wire.egress import EgressGuard
from lockgate.wire.server import Server, ServerOptions

TEXT = b"content-type: text/plain\r\n"
LOOPBACK = ("127.0.0.0/8",)
Seen = tuple[str, str, str, bytes]
"""Method, path, query, body."""


class Echo:
    """A door that answers with the body it got and notes each request."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.exchanges: list[Exchange] = []

    def head(self, exchange: Exchange) -> None:
        self.exchanges.append(exchange)

    def body(self, exchange: Exchange) -> None:
        self.seen.append((exchange.method, exchange.path, exchange.query, exchange.body))
        exchange.respond(200, TEXT, exchange.body)


class Later(Echo):
    """A door that does not answer by itself."""

    def body(self, exchange: Exchange) -> None:
        self.seen.append((exchange.method, exchange.path, exchange.query, exchange.body))


@dataclass
class Running:
    server: Server
    port: int

    async def say(self, *pieces: bytes, wait: float = 0.3, eof: bool = False) -> bytes:
        """Send `pieces`, one write each, and read until the server closes or is silent for `wait` seconds."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                if len(pieces) > 1:
                    await asyncio.sleep(0.005)
            if eof:
                writer.write_eof()
            return await read_all(reader, wait)
        finally:
            writer.close()


async def read_all(reader: asyncio.StreamReader, wait: float = 0.3) -> bytes:
    """What comes until the end or until `wait` seconds of silence. A reset ends it too."""
    got: list[bytes] = []
    try:
        while piece := await asyncio.wait_for(reader.read(1 << 20), wait):
            got.append(piece)
    except (TimeoutError, ConnectionError):
        pass
    return b"".join(got)


async def closes(reader: asyncio.StreamReader, within: float = 3) -> bool:
    """Whether the peer closes."""
    try:
        while await asyncio.wait_for(reader.read(1 << 20), within):
            pass
    except TimeoutError:
        return False
    except ConnectionError:
        return True
    return True


async def until(condition: Callable[[], Any], within: float = 3) -> None:
    """Wait for something that happens elsewhere; fails when it does not."""
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110  # what is awaited has no event to wait for
            await asyncio.sleep(0.005)


@asynccontextmanager
async def serving(door: Door, sock: socket.socket | None = None, /, **options: Any) -> AsyncIterator[Running]:
    server = Server(door, ServerOptions(**options))
    _, port = await server.start("127.0.0.1", 0, sock=sock)
    try:
        yield Running(server, port)
    finally:
        await server.drain(0)


def post(path: str = "/v1/x", body: bytes = b"", *fields: bytes, framing: bytes | None = None) -> bytes:
    """A request with the least it needs."""
    framing = b"Content-Length: %d" % len(body) if framing is None else framing
    lines = [b"POST %b HTTP/1.1" % path.encode(), b"Host: gate.example.org", *fields, *([framing] if framing else [])]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def get(path: str = "/", *fields: bytes) -> bytes:
    return b"\r\n".join([b"GET %b HTTP/1.1" % path.encode(), b"Host: gate.example.org", *fields]) + b"\r\n\r\n"


def status_of(answer: bytes) -> int:
    """0 when there is no answer."""
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


@dataclass
class Heard:
    """A listener that notes everything."""

    on_whole = None

    status: int = 0
    headers: Headers = field(default_factory=list)
    pieces: list[bytes] = field(default_factory=list)
    error: LockgateError | None = None
    sent: bool | None = None
    ends: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    on_piece: Callable[[bytes], None] | None = None

    def on_head(self, status: int, headers: Headers) -> None:
        self.status, self.headers = status, headers

    def on_data(self, data: bytes) -> None:
        self.pieces.append(data)
        if self.on_piece:
            self.on_piece(data)

    def on_end(self) -> None:
        self.ends += 1
        self.over.set()

    def on_failed(self, error: LockgateError, sent: bool) -> None:
        self.ends += 1
        self.error, self.sent = error, sent
        self.over.set()

    @property
    def body(self) -> bytes:
        return b"".join(self.pieces)


@dataclass
class Place:
    """A scripted upstream: `requests` are the heads that came, `connections` how many there were."""

    port: int = 0
    connections: int = 0
    closed: int = 0
    requests: list[bytes] = field(default_factory=list)


Script = Callable[[Place, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def read_request(reader: asyncio.StreamReader) -> bytes:
    """One request with Content-Length, or b"" at the end."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + (await reader.readexactly(length) if length else b"")


def always(answer: bytes, *, close: bool = False) -> Script:
    """Answer every request with `answer`."""

    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await read_request(reader):
            place.requests.append(request)
            writer.write(answer)
            await writer.drain()
            if close:
                return

    return script


def once_each(answers: Iterable[bytes]) -> Script:
    """Answer the n-th request with the n-th answer, b"" meaning: close without one."""
    left = iter(answers)

    async def script(place: Place, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while request := await read_request(reader):
            place.requests.append(request)
            answer = next(left)
            if not answer:
                return
            writer.write(answer)
            await writer.drain()

    return script


@asynccontextmanager
async def upstream(script: Script, **more: Any) -> AsyncIterator[Place]:
    place = Place()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.connections += 1
        try:
            await script(place, reader, writer)
        except ConnectionError:
            pass
        finally:
            place.closed += 1
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, **more)
    place.port = server.sockets[0].getsockname()[1]
    try:
        yield place
    finally:
        server.close()


@asynccontextmanager
async def calling(guard: EgressGuard | None = None, **options: Any) -> AsyncIterator[Client]:
    client = Client(guard or EgressGuard(LOOPBACK), ClientOptions(**options))
    try:
        yield client
    finally:
        await client.close()


async def ask(
    client: Client,
    port: int,
    *,
    body: bytes | None = b"{}",
    method: str = "POST",
    heard: Heard | None = None,
    scope: str = "tenant",
    first_byte_s: float = 5,
    idle_s: float = 5,
) -> Heard:
    """One whole conversation with the upstream on `port`."""
    heard = heard or Heard()
    origin = client.origin(f"http://127.0.0.1:{port}/v1", scope, stored=False)
    head = f"{method} /v1/x HTTP/1.1\r\nhost: {origin.host}\r\n".encode()
    client.send(origin, head, body, heard, first_byte_s=first_byte_s, idle_s=idle_s)
    await asyncio.wait_for(heard.over.wait(), 10)
    return heard
