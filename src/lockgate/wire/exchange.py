"""One request and its answer, as a door sees them. Implements the `Exchange` port."""

from collections.abc import Callable
from time import monotonic_ns
from typing import TYPE_CHECKING, Any

from lockgate.core.errors import BadHttp, LockgateError, TooLarge
from lockgate.core.ports import BodyReceiver
from lockgate.wire.answers import BODILESS, CHUNKED, CLOSE, STATUS_LINES
from lockgate.wire.chunked import LAST, frame
from lockgate.wire.heads import Seen
from lockgate.wire.http1 import RequestHead, content_length

if TYPE_CHECKING:
    from lockgate.wire.connection import Connection

OPEN, BEGUN, DONE = 0, 1, 2
PLAIN, FRAMED, COUNTED, SILENT = 0, 1, 2, 3  # how pieces of an answer travel
JOIN_MAX = 64 * 1024  # bodies up to this size are copied behind their head, so that one write carries both


class Exchange:
    """See `core.ports.Exchange`. Beyond the port:

    `scheme` is the client's, "http" or "https", through trusted proxies. `length` is the declared length of the body,
    -1 for a chunked one. `gone` is why the answer cannot be finished: "client" left, it "stalled" (does not read), we
    "drained", or its body was "refused": then the server itself answers with `refusal`, or cuts an answer that was
    begun. For "drained" the door may still end the answer, within `on_gone` or shortly after. After the answer's end,
    or when the client is gone, every call is without effect.
    """

    __slots__ = (
        "_connection",
        "_left",
        "_mode",
        "_phase",
        "_server",
        "began_ns",
        "body",
        "gone",
        "headers",
        "keep",
        "last",
        "length",
        "method",
        "modern",
        "on_gone",
        "on_writable",
        "path",
        "peer",
        "query",
        "refusal",
        "scheme",
        "seen",
        "state",
    )

    def __init__(self, connection: "Connection", head: RequestHead, seen: Seen | None, peer: str, scheme: str) -> None:
        self._connection = connection
        self._server = connection.server
        self.method, self.path, self.query, self.headers, self.length, self.keep, self.modern = head
        self.seen = seen
        self.peer = peer
        self.scheme = scheme
        self.body = b""
        self.began_ns = monotonic_ns()
        self.on_gone: Callable[[], None] | None = None
        self.on_writable: Callable[[], None] | None = None
        self.gone = ""
        self.refusal: LockgateError | None = None
        self.state: Any = None
        self._phase = OPEN
        # Set by `begin`: how pieces travel, and how many bytes are still to come.
        self._mode: int
        self.last: tuple[int, bytes, bytes] | None  # set when `refusal` is
        self._left: int

    @property
    def answered(self) -> bool:
        """Whether the answer is complete, or can never be."""
        return self._phase == DONE

    @property
    def begun(self) -> bool:
        """Whether any byte of an answer was written."""
        return self._phase != OPEN

    def stream(self, receiver: BodyReceiver, limit: int) -> None:
        """In `Door.head` only. Raises TooLarge at once for a declared length over `limit`: let it pass to the server,
        which answers it. A chunked body that grows over `limit` is answered with 413, and `on_gone` is called.
        """
        if self.length > limit:
            raise TooLarge(f"The request body is larger than {limit} bytes. Send less, or raise the limit")
        self._connection.stream_to(receiver, limit)

    def pause(self) -> None:
        self._connection.pause_body(self)

    def resume(self) -> None:
        self._connection.resume_body(self)

    def respond(self, status: int, head: bytes, body: bytes) -> None:
        if self._phase != OPEN:
            return
        self._phase = DONE
        connection = self._connection
        if not self.keep or self._server.draining:
            self.keep = False
            head += CLOSE
        if self.method == "HEAD" or status in BODILESS:
            length = b"" if status in BODILESS else content_length(len(body))
            body = b""
        else:
            length = content_length(len(body))
        if len(body) <= JOIN_MAX:
            connection.send(b"".join((STATUS_LINES[status], self._server.date, head, length, b"\r\n", body)))
        else:
            connection.send(b"".join((STATUS_LINES[status], self._server.date, head, length, b"\r\n")))
            connection.send(body)
        self.on_gone = self.on_writable = self.state = None  # as in `_let_go`, without the call
        connection.finished(self)

    def begin(self, status: int, head: bytes, length: int | None) -> None:
        if self._phase != OPEN:
            return
        self._phase = BEGUN
        self._mode, self._left = PLAIN, 0
        connection = self._connection
        framing = b""
        if status in BODILESS:
            self._mode = SILENT
        elif length is not None:
            self._mode, self._left = COUNTED, length
            framing = content_length(length)
        elif self.modern:
            self._mode, framing = FRAMED, CHUNKED
        else:
            self.keep = False  # an HTTP/1.0 client sees the end of such an answer by the close
        if self.method == "HEAD":
            self._mode = SILENT
        if not self.keep or self._server.draining:
            self.keep = False
            framing += CLOSE
        connection.send(b"%b%b%b%b\r\n" % (STATUS_LINES[status], self._server.date, head, framing))

    def write(self, data: bytes) -> bool:
        if self._phase != BEGUN:
            return True
        connection = self._connection
        if self._mode == FRAMED:
            if data:
                connection.send_piece(frame(data))
        elif data and (mode := self._mode) != SILENT:
            if mode == COUNTED and len(data) > self._left:
                self.abort()  # more than was promised: the next answer would be misread
                return True
            self._left -= len(data)
            connection.send_piece(data)
        return connection.writable

    def end(self, last: bytes = b"") -> None:
        if self._phase != BEGUN:
            return
        connection, mode = self._connection, self._mode
        if mode == FRAMED:
            connection.send(frame(last) + LAST if last else LAST)
        elif mode != SILENT:
            if mode == COUNTED and len(last) != self._left:
                self.abort()
                return
            if last:
                connection.send(last)
        self._phase = DONE
        self._let_go()
        connection.finished(self)

    def abort(self) -> None:
        if self._phase != DONE:
            self._phase = DONE
            self._let_go()
            self._connection.cut()

    def leave(self, why: str) -> None:
        """Tell the door, once, that its answer cannot be finished. Only "drained" leaves it a last word."""
        if self._phase == DONE:
            return
        self.gone = self.gone or why
        if why != "drained":
            self._phase = DONE
        call, self.on_gone = self.on_gone, None
        if call is not None:
            call()
        if self._phase == DONE:
            self._let_go()

    def _let_go(self) -> None:
        """Forget what leads back to us by way of the door: it would wait for the garbage collector."""
        self.on_gone = self.on_writable = self.state = None


def check_expectation(exchange: Exchange) -> None:
    """Raises BadHttp for an Expect header that says something else than 100-continue."""
    if exchange.headers[b"expect"].lower() != b"100-continue":
        raise BadHttp(417, "expectation_failed", "Only Expect: 100-continue is understood")
