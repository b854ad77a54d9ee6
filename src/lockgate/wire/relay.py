"""The door to control: whatever a worker does not own goes over a Unix socket, streaming both ways."""

from pathlib import Path
from typing import cast

from lockgate.core import ports
from lockgate.core.errors import DirectoryUnavailable, LockgateError
from lockgate.core.ports import Headers
from lockgate.wire.answers import error_answer
from lockgate.wire.client import Client, ClientOptions, Flight
from lockgate.wire.egress import EgressGuard
from lockgate.wire.exchange import Exchange

LIMIT = 64 * 1024 * 1024  # of a request body that is relayed, in bytes
FIRST_BYTE_S = 120.0
IDLE_S = 600.0

HOP_BY_HOP = frozenset({
    b"connection", b"keep-alive", b"proxy-authenticate", b"proxy-authorization", b"proxy-connection", b"te", b"trailer",
    b"transfer-encoding", b"upgrade", b"content-length", b"expect",
})  # fmt: skip
OURS = b"x-lockgate-"
CONSOLE = b"x-lockgate-console"  # the browser's own word, which says nothing that control takes from a worker


class Relay:
    """A Door. Control believes `x-lockgate-*` because only workers reach its socket, so a client's are stripped."""

    def __init__(self, socket_path: str | Path, worker: int, limit: int = LIMIT) -> None:
        self.client = Client(EgressGuard(), ClientOptions())
        self._origin = self.client.unix_origin(Path(socket_path))
        self._worker = worker
        self._limit = limit

    def head(self, exchange: ports.Exchange) -> None:
        self._head(cast("Exchange", exchange))  # one of our own server's, which shows more than the port

    def _head(self, exchange: Exchange) -> None:
        passage = Passage(exchange)
        body = None
        if exchange.length == 0:
            body = b""
        else:
            exchange.stream(passage, self._limit)
        passage.flight = self.client.send(
            self._origin,
            self._head_of(exchange),
            body,
            passage,
            first_byte_s=FIRST_BYTE_S,
            idle_s=IDLE_S,
            on_writable=exchange.resume,
        )
        exchange.on_gone = passage.gone

    def body(self, exchange: ports.Exchange) -> None:
        """Nothing is left to do: the request went out in `head`."""

    def _head_of(self, exchange: Exchange) -> bytes:
        target = f"{exchange.path}?{exchange.query}" if exchange.query else exchange.path
        lines = [f"{exchange.method} {target} HTTP/1.1".encode("ascii")]
        dropped = HOP_BY_HOP | nominated(exchange.headers.get(b"connection", b""))
        lines += [
            b"%b: %b" % field
            for field in exchange.headers.items()
            if field[0] not in dropped and (field[0] == CONSOLE or not field[0].startswith(OURS))
        ]
        if b"host" not in exchange.headers:
            lines.append(b"host: localhost")
        lines.append(f"x-lockgate-peer: {exchange.peer}".encode("ascii"))
        lines.append(f"x-lockgate-scheme: {exchange.scheme}".encode("ascii"))
        lines.append(f"x-lockgate-worker: {self._worker}\r\n".encode("ascii"))
        return b"\r\n".join(lines)


def nominated(connection: bytes) -> frozenset[bytes]:
    """The fields that a Connection header makes hop-by-hop."""
    return frozenset(name.strip().lower() for name in connection.split(b","))


class Passage:
    """One relayed exchange: the receiver of its request's body and the listener of its answer."""

    __slots__ = ("_exchange", "flight")

    on_whole = None

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self.flight: Flight

    def on_body(self, data: bytes) -> None:
        if not self.flight.write(data):
            self._exchange.pause()

    def on_body_end(self) -> None:
        self.flight.finish()

    def on_head(self, status: int, headers: Headers) -> None:
        exchange = self._exchange
        length = None
        dropped = HOP_BY_HOP
        lines: list[bytes] = []
        for name, value in headers:
            if name == b"content-length":
                length = int(value)
            elif name == b"connection":
                dropped |= nominated(value)
        lines = [
            b"%b: %b\r\n" % (name, value)
            for name, value in headers
            if name not in dropped and name not in {b"date", b"server"} and not name.startswith(OURS)
        ]
        exchange.on_writable = self.flight.resume
        exchange.begin(status, b"".join(lines), length)

    def on_data(self, data: bytes) -> None:
        if not self._exchange.write(data):
            self.flight.pause()

    def on_end(self) -> None:
        self._exchange.end()

    def gone(self) -> None:
        """The client left, or the server gives the exchange up: there is no last word to say."""
        self.flight.cancel()
        self._exchange.abort()

    def on_failed(self, _error: LockgateError, _sent: bool) -> None:
        if self._exchange.begun:
            self._exchange.abort()
        else:
            away = DirectoryUnavailable("The control process is not answering. Try again in a few seconds")
            self._exchange.respond(*error_answer(away))
