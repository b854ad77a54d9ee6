"""One connection to an upstream, carrying one request at a time."""

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from lockgate.core.errors import Broken, LockgateError, ShuttingDown, UpstreamCut, UpstreamInvalid, UpstreamSilent
from lockgate.core.ports import Headers, Listener
from lockgate.wire.chunked import LAST, Chunked, Counted, frame
from lockgate.wire.http1 import CHUNKED, HEAD_MAX, INTERIM_MAX, UNTIL_CLOSE, content_length, is_spoiled, parse_response
from lockgate.wire.wheel import NEVER

if TYPE_CHECKING:
    from lockgate.wire.client import Client, Flight, Pool

log = logging.getLogger("lockgate.wire")

Whole = Callable[[int, Headers, bytes], None]

IDLE, HEAD, BODY, TAIL, DEAD = range(5)  # TAIL: the body ends where the connection does
JOIN_MAX = 64 * 1024  # bodies up to this size are copied behind their head: cheaper than a second write


def invalid(what: str) -> UpstreamInvalid:
    return UpstreamInvalid(f"The upstream's answer is not clear HTTP: {what}")


class _Nobody:
    """Listens to a flight that is over."""

    on_whole = None

    def on_head(self, status: int, headers: Headers) -> None: ...
    def on_data(self, data: bytes) -> None: ...
    def on_end(self) -> None: ...
    def on_failed(self, error: LockgateError, sent: bool) -> None: ...


NOBODY = _Nobody()


def _raised(listener: Listener, error: Exception) -> None:
    """A listener raised after its flight's end: nobody else would tell it."""
    log.error("listener_raised", exc_info=error)
    known = error if isinstance(error, LockgateError) else Broken("Something went wrong inside the gateway")
    try:
        listener.on_failed(known, True)
    except Exception:
        log.exception("listener_raised")


class Link(asyncio.Protocol):
    """Writes a flight's request, reads its answer strictly, and goes back to its pool or, after any anomaly, dies."""

    __slots__ = (
        "_client",
        "_decoder",
        "_flight",
        "_held",
        "_interim",
        "_keep",
        "_old",
        "_options",
        "_put",
        "_slot",
        "_state",
        "_transport",
        "_turn",
        "_wheel",
        "_write",
        "due",
        "pool",
        "used",
        "writable",
    )

    def __init__(self, client: "Client", pool: "Pool") -> None:
        self._client = client
        self._options = client.options
        self._wheel = client.wheel
        self._turn = client.turn
        self._put = client.turn.put
        self._old = client.wheel.now + client.options.life_s  # then a new connection asks the name anew
        self._state = IDLE
        self._flight: Flight | None = None
        self._decoder: Chunked | Counted | None = None
        self._held = b""
        self._interim = 0
        self._keep = True
        self.pool = pool
        self.used = False  # whether an earlier answer came over it
        self.writable = True
        self.due = NEVER

    # --- the socket ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._write = self._transport.write
        self._transport.set_write_buffer_limits(64 * 1024, 16 * 1024)
        self._slot = self._wheel.add(self)
        self.pool.links.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._settle()
        self._wheel.discard(self, self._slot)
        self._ended(reset=exc is not None)

    def eof_received(self) -> bool:
        self._settle()
        self._ended(reset=False)
        return False

    def _settle(self) -> None:
        """Work on what came before the end, with no request meeting it: they could take it from the pool."""
        self._old = 0
        self.pool.drop(self)
        self._turn.settle()

    def pause_writing(self) -> None:
        self.writable = False

    def resume_writing(self) -> None:
        self.writable = True
        if self._flight is not None and self._flight.on_writable is not None:
            self._flight.on_writable()

    def data_received(self, data: bytes) -> None:
        if self._state == HEAD:
            self._turn.answer(self, data)
        else:
            self.take(data)

    def take(self, data: bytes) -> None:
        flight, state = self._flight, self._state
        if flight is None:
            self.kill()  # nothing was asked: whatever this is, no request may meet it
            return
        try:
            if state == HEAD:
                self._head(flight, self._held + data if self._held else data)
            elif state == BODY:
                self._body(flight, data)
            elif state == TAIL:
                self.due = self._wheel.now + flight.idle_s
                flight.listener.on_data(data)
        except LockgateError as error:
            self._fail(error)

    # --- a request ---

    @property
    def alive(self) -> bool:
        return self._state != DEAD

    def fly(self, flight: "Flight") -> None:
        """Write the request of `flight` and wait for its answer."""
        self._flight = flight
        flight.link = self
        self._state = HEAD
        self._interim = 0
        now = flight.sent_at = self._wheel.now
        self.due = now + flight.first_byte_s
        head, body = flight.head, flight.body
        if body:
            framing = content_length(len(body))
            if len(body) <= JOIN_MAX:
                self._send(b"".join((head, framing, b"\r\n", body)))
            else:
                self._send(b"".join((head, framing, b"\r\n")))
                self._send(body)
        elif body is None:
            self._send(head + b"transfer-encoding: chunked\r\n\r\n")
            for piece in flight.take_pending():
                self._send(piece)
            if self.writable and flight.on_writable is not None:
                flight.on_writable()
        elif head.startswith((b"GET ", b"HEAD ", b"OPTIONS ", b"DELETE ")):
            self._send(head + b"\r\n")
        else:
            self._send(head + b"content-length: 0\r\n\r\n")

    def _send(self, data: bytes) -> None:
        self._put(self._write, data)

    def write(self, flight: "Flight", data: bytes) -> bool:
        """A piece of a streamed body; the wait for an answer begins anew."""
        if self._state == HEAD:
            self.due = self._wheel.now + flight.first_byte_s
        self._send(frame(data))
        return self.writable

    def finish(self, flight: "Flight") -> None:
        if self._state == HEAD:
            self.due = self._wheel.now + flight.first_byte_s
        self._send(LAST)

    def pause(self) -> None:
        self.due = NEVER
        self._transport.pause_reading()

    def resume(self) -> None:
        if self._flight is not None and not self._transport.is_closing():
            self.due = self._wheel.now + self._flight.idle_s
            self._transport.resume_reading()

    # --- an answer ---

    def _head(self, flight: "Flight", data: bytes) -> None:
        block, end, body = data.partition(b"\r\n\r\n")
        if not end or len(block) > HEAD_MAX:
            self._partial(data)
            return
        status, headers, length, self._keep = parse_response(block, flight.head_only)
        self._held = b""
        if status < 200:
            self._another(flight, status, body)
            return
        listener = flight.listener
        if length == len(body) and (whole := listener.on_whole) is not None:
            self._land(flight, b"")
            self._tell_whole(whole, listener, (status, headers, body))
            return
        listener.on_head(status, headers)
        if self._flight is not flight:
            return
        if length == len(body):
            if length:
                flight.listener.on_data(body)
            if self._flight is flight:
                self._complete(flight, b"")
            return
        if not flight.paused:
            self.due = self._wheel.now + flight.idle_s
        self._state = TAIL if length == UNTIL_CLOSE else BODY
        self._decoder = Chunked(invalid) if length == CHUNKED else Counted(length)
        if body:
            self.take(body)

    def _tell_whole(self, whole: Whole, listener: Listener, answer: tuple[int, Headers, bytes]) -> None:
        """The link may carry another flight by now, so what is raised here must not be taken for that one's failure."""
        try:
            whole(*answer)
        except Exception as error:  # noqa: BLE001  # whatever happened behind the listener becomes its failure
            _raised(listener, error)

    def _another(self, flight: "Flight", status: int, data: bytes) -> None:
        """An interim answer came: the real one follows."""
        self._interim += 1
        if status == 101 or self._interim > INTERIM_MAX:
            raise invalid("an interim answer that nobody asked for")
        if data:
            self._head(flight, data)

    def _partial(self, data: bytes) -> None:
        """Keep the start of a head, if it can still become one."""
        self._held = data
        if len(data) > HEAD_MAX:
            raise invalid(f"its head is longer than {HEAD_MAX} bytes")
        if not b"HTTP/1.".startswith(data[:7]):
            raise invalid("no HTTP/1.1 status line")
        if is_spoiled(data):
            raise invalid("a control character or a stray line end in the head")

    def _body(self, flight: "Flight", data: bytes) -> None:
        decoder = self._decoder
        assert decoder is not None  # noqa: S101  # holds in the state BODY
        payload = decoder.feed(data)
        self.due = self._wheel.now + flight.idle_s
        if payload:
            flight.listener.on_data(payload)
        if self._flight is not flight:
            return
        if decoder.done:
            self._complete(flight, decoder.rest)
        elif decoder.error is not None:
            raise decoder.error

    def _complete(self, flight: "Flight", rest: bytes) -> None:
        """The answer is whole. `rest` are bytes behind it, which nobody asked for."""
        listener = flight.listener
        self._land(flight, rest)
        try:
            listener.on_end()
        except Exception as error:  # noqa: BLE001  # as in `_tell_whole`
            _raised(listener, error)

    def _land(self, flight: "Flight", rest: bytes) -> None:
        """Let go of a flight whose answer is here, and be there for the next one."""
        self._flight = flight.link = None
        flight.listener, flight.on_writable = NOBODY, None  # `Flight.land`, without the call
        now = self._wheel.now
        if self._keep and self.writable and flight.sent_all and not rest and now < self._old:
            if flight.paused:
                self._transport.resume_reading()
            self._state = IDLE
            self.used = True
            self.due = min(now + self._options.idle_s, self._old)
            self.pool.put(self)
        else:
            self.kill()

    # --- ends ---

    def _ended(self, *, reset: bool) -> None:
        """The upstream closed."""
        flight, state, self._flight = self._flight, self._state, None
        self._state = DEAD
        self.due = NEVER
        if flight is None:
            return
        flight.link = None
        if state == TAIL and not reset:
            flight.land().on_end()
        elif state == HEAD and self._stale(flight) and self._client.resend(flight):
            return
        else:
            when = "before it answered" if state == HEAD else "before its answer was complete"
            flight.land().on_failed(UpstreamCut(f"The upstream closed the connection {when}. Try again"), True)

    def _stale(self, flight: "Flight") -> bool:
        """Whether the upstream had closed this pooled connection before the request reached it."""
        silent = not self._held and not self._interim
        return self.used and silent and self._wheel.now - flight.sent_at <= self._options.stale_s

    def close(self) -> None:
        """The client shuts down."""
        if self._flight is not None:
            self._fail(ShuttingDown("The gateway is shutting down"))
        else:
            self.kill()

    def _fail(self, error: LockgateError) -> None:
        flight, self._flight = self._flight, None
        self.kill()
        if flight is not None:
            flight.link = None
            flight.land().on_failed(error, True)

    def broke(self) -> None:
        self._fail(Broken("Something went wrong inside the gateway"))

    def kill(self) -> None:
        """Close at once, and never be used again."""
        self._flight = None
        self._state = DEAD
        self.due = NEVER
        self.pool.drop(self)
        self._transport.abort()

    def expire(self) -> None:
        flight, state = self._flight, self._state
        if flight is None:
            self.kill()
        elif state == HEAD:
            text = f"The upstream did not answer within {flight.first_byte_s:g} s. Try again, or allow it more time"
            self._fail(UpstreamSilent(text))
        else:
            self._fail(UpstreamSilent(f"The upstream fell silent for {flight.idle_s:g} s within its answer. Try again"))
