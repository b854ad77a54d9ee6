"""One client connection: bytes in, exchanges to the door, answers out. Callbacks only, no task.

    HEAD ──► BODY ──► WAIT ──► HEAD …      one request after the other, also when the client sends several at once
      └────────┴───────┴─────► CLOSING     the answer was the last; what still comes is read over, then we close

A connection is closed after any request that broke a rule: what follows it has no sure meaning.
"""

import asyncio
import logging
from typing import TYPE_CHECKING, cast

from lockgate.core.errors import BadHttp, Broken, LockgateError, MemoryShort, TooLarge
from lockgate.core.ports import BodyReceiver
from lockgate.wire.answers import CONTINUE, Answer, error_answer, last_answer
from lockgate.wire.bodies import gather
from lockgate.wire.chunked import Chunked, Counted
from lockgate.wire.exchange import Exchange, check_expectation
from lockgate.wire.forwarded import over_network, scheme
from lockgate.wire.heads import Seen
from lockgate.wire.http1 import CHUNKED, HEAD_MAX, RequestHead, bad, check_start
from lockgate.wire.wheel import NEVER

if TYPE_CHECKING:
    from lockgate.wire.server import Server

log = logging.getLogger("lockgate.wire")

HEAD, BODY, WAIT, CLOSING = range(4)
HELD_MAX = 64 * 1024  # of pipelined requests, before reading stops
DISCARD_MAX = 256 * 1024  # of a body nobody wants, for the sake of keeping the connection
CLOSING_MAX = 16 * 1024 * 1024
SLOWEST = 1024.0  # bytes per second that a body must reach, beyond the allowance


class Connection(asyncio.Protocol):
    """See the module. Made by `Server` for each accepted socket."""

    __slots__ = (
        "_body_began", "_busy", "_charge", "_decoder", "_exchange", "_got", "_held", "_keep", "_limit", "_options",
        "_parts", "_paused", "_pending", "_put", "_receiver", "_slot", "_state", "_transport", "_trusted", "_wheel",
        "_write", "due", "peer", "scheme", "server", "writable",
    )  # fmt: skip

    def __init__(self, server: "Server") -> None:
        self.server = server
        self._options = server.options
        self._wheel = server.wheel
        self._state = HEAD
        self._held = b""  # an incomplete head, or requests that wait for their turn
        self._busy = False  # inside `_serve`: an answer made there must not start the next request by itself
        self._paused = False  # reading is stopped
        self._pending = 0  # bytes that waited in the transport when a stalled reader was last looked at
        self._exchange: Exchange | None = None
        self._decoder: Chunked | Counted | None = None
        self._receiver: BodyReceiver | None = None
        self._parts: list[bytes | bytearray] | None = None  # of a buffered body; None: streamed or unwanted
        self._got = self._limit = self._charge = 0  # bytes: came, may come, are counted in `server.bodies`
        self._keep = True
        self._body_began = 0.0
        self.writable = True
        self.due = NEVER

    # --- the socket ---

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._write, self._put = self._transport.write, self.server.turn.put
        address = transport.get_extra_info("peername")
        self.peer: str = address[0] if isinstance(address, tuple) and address else "127.0.0.1"
        self.scheme: str = self.server.scheme
        self._trusted = self.server.forwarded.trusts(self.peer)
        # uvloop's own limits are 16 bytes, or 512 KiB for TLS
        self._transport.set_write_buffer_limits(HELD_MAX, HELD_MAX // 4)
        self._slot = self._wheel.add(self)
        self.due = self._wheel.now + self._options.first_byte_s
        if not address and over_network(transport):
            self.peer = ""  # it was reset before it was accepted: a stranger must not pass for this machine
            self.server.admit(self, False)
            self._transport.abort()
        elif refusal := self.server.admit(self, self._trusted):
            self._refuse(refusal)

    def connection_lost(self, _exc: Exception | None) -> None:
        self.server.turn.settle()
        self._wheel.discard(self, self._slot)
        self._state = CLOSING
        try:
            self._leave("client")
        finally:
            self.server.forget(self)

    def eof_received(self) -> bool:
        """A client that stops sending is gone: its answer has no reader that we could rely on."""
        self.server.turn.settle()
        self._leave("client")
        self._state = CLOSING
        self.server.turn.flush()
        self.due = self._wheel.now + self._options.write_stall_s
        return False  # the transport flushes and closes

    def pause_writing(self) -> None:
        self.writable = False
        self._pending = self._transport.get_write_buffer_size()
        self.due = self._wheel.now + self._options.write_stall_s

    def resume_writing(self) -> None:
        self.writable = True
        self.due = self._natural_due()
        exchange = self._exchange
        if exchange is not None and exchange.on_writable is not None and not exchange.answered:
            exchange.on_writable()

    def data_received(self, data: bytes) -> None:
        if self._state == HEAD:
            self.server.turn.request(self, data)
        else:
            self.take(data)

    def take(self, data: bytes) -> None:
        state = self._state
        if state == HEAD:
            self._serve(self._held + data if self._held else data)
        elif state == BODY:
            self._busy = True
            rest = self._body(data)
            self._busy = False
            self._go_on(rest)
        elif state == WAIT:
            self._hold(data)
        else:
            self._got += len(data)
            if self._got > CLOSING_MAX:
                self._transport.abort()

    def send(self, data: bytes) -> None:
        self._put(self._write, data)

    def send_piece(self, data: bytes) -> None:
        """As `send`, for an answer in pieces: one whose reader is slow is not held back, or it would grow unseen."""
        self._put(self._write, data)
        if self._transport.get_write_buffer_size():
            self.server.turn.flush()

    # --- requests ---

    def _serve(self, data: bytes) -> None:
        """Serve the requests that `data` holds, one after the other; keep what must wait."""
        self._busy = True
        while data and self._state == HEAD:
            block, end, rest = data.partition(b"\r\n\r\n")  # in one call: `find` costs more than the copy
            if not end or len(block) > HEAD_MAX:
                self._partial(data)
                break
            self._held = b""
            try:
                head, seen = self.server.heads.read(block)
            except LockgateError as error:
                self._refuse(error)
                break
            data = self._begin(head, seen, rest)
        else:
            if data and self._state != CLOSING:
                self._hold(data)
        self._busy = False
        if self._state == HEAD and not self._held and self.writable:
            self.due = self._wheel.now + self._options.idle_s

    def _partial(self, data: bytes) -> None:
        """Keep the start of a head, if it can still become one."""
        if not self._held:
            self.due = self._wheel.now + self._options.head_s
        self._held = data
        try:
            check_start(data)
        except BadHttp as error:
            self._refuse(error)

    def _begin(self, head: RequestHead, seen: Seen | None, data: bytes) -> bytes:
        """Hand a request to the door. `data` came behind its head; returns what of it is not its body."""
        server, headers, length = self.server, head[3], head[4]
        if self._trusted:
            peer = server.forwarded.client(self.peer, headers)
            exchange = Exchange(self, head, seen, peer, scheme(self.scheme, headers))
        else:
            exchange = Exchange(self, head, seen, self.peer, self.scheme)
        self._exchange = exchange
        self.due = NEVER
        if not 0 <= length <= server.short or length > len(data) or b"expect" in headers:
            return self._begin_long(exchange, data)
        self._state = WAIT
        try:
            server.door.head(exchange)
            if self._receiver is not None:
                self._give(self._receiver, data[:length])
            elif exchange._phase == 0:  # noqa: SLF001  # `not exchange.answered`, without the call
                if length:
                    exchange.body = data[:length]  # no copy where nothing is behind it
                server.door.body(exchange)
        except Exception as error:  # noqa: BLE001  # the door: whatever happened behind it becomes an answer
            self._fail(exchange, error)
        return data[length:]

    def _give(self, receiver: BodyReceiver, body: bytes) -> None:
        self._receiver = None
        if body:
            receiver.on_body(body)
        receiver.on_body_end()

    def _begin_long(self, exchange: Exchange, data: bytes) -> bytes:
        """As `_begin`, for a body that is long, has not come whole, or may not come at all."""
        length, options = exchange.length, self._options
        self._state = BODY
        self._got, self._limit = 0, options.body_limit
        self._decoder = Chunked(bad) if length == CHUNKED else Counted(length)
        self._body_began = self._wheel.now
        expects = b"expect" in exchange.headers
        self._keep = exchange.keep
        if expects or length == CHUNKED or length > DISCARD_MAX:
            exchange.keep = False  # until the body is here: after an earlier answer the connection cannot go on
        try:
            if expects:
                check_expectation(exchange)
            self.server.door.head(exchange)
            if self._receiver is None and not exchange.answered:
                self._check_size(length)
                self._count(max(length, 0))
                self._parts = []
        except MemoryShort as error:
            self._spoil(error)
        except Exception as error:  # noqa: BLE001  # the door: whatever happened behind it becomes an answer
            self._fail(exchange, error)
        if self._state != BODY:
            return data
        self.due = self._natural_due()
        if length == 0 or data:
            return self._body(data)
        if expects and exchange.modern and not exchange.begun:
            self.send(CONTINUE)
        return b""

    def _check_size(self, size: int) -> None:
        if size > self._limit:
            raise TooLarge(f"The request body is larger than {self._limit} bytes. Send less, or raise the limit")

    def stream_to(self, receiver: BodyReceiver, limit: int) -> None:
        """Called by `Exchange.stream`."""
        self._receiver, self._limit = receiver, limit

    def _body(self, data: bytes) -> bytes:
        """Take a part of the body. Returns what stands behind its end."""
        decoder, exchange = self._decoder, self._exchange
        assert decoder is not None and exchange is not None  # noqa: S101, PT018  # holds in the state BODY
        payload = decoder.feed(data)
        try:
            if payload:
                self._take(payload)
        except (TooLarge, MemoryShort) as error:
            self._spoil(error)
        except Exception as error:  # noqa: BLE001  # the door: whatever happened behind it becomes an answer
            self._fail(exchange, error)
        if self._state == BODY and decoder.done:
            self._complete(exchange)
        elif self._state == BODY and decoder.error is not None:
            self._spoil(decoder.error)
        return decoder.rest

    def _take(self, payload: bytes) -> None:
        self._got += len(payload)
        if self._receiver is not None:
            self._check_size(self._got)
            self._receiver.on_body(payload)
        elif self._parts is not None:
            self._check_size(self._got)
            if self._got > self._charge:  # it is chunked
                self._count(len(payload))
            gather(self._parts, payload)
        elif self._got > DISCARD_MAX:
            self._close(linger=True)

    def _count(self, size: int) -> None:
        """Hold so many bytes more until the answer is over. Raises MemoryShort."""
        self._charge = self.server.bodies.grow(self._charge, size)

    def _give_back(self) -> None:
        self._charge = self.server.bodies.free(self._charge)

    def _complete(self, exchange: Exchange) -> None:
        """The body is here."""
        self._state, self._decoder, self.due = WAIT, None, NEVER
        self._resume_reading()
        receiver, parts = self._receiver, self._parts
        self._receiver = self._parts = None
        if exchange.answered:
            self._next()
            return
        if not exchange.begun:
            exchange.keep = self._keep
        try:
            if receiver is not None:
                receiver.on_body_end()
            elif parts is not None:
                exchange.body = b"".join(parts)
                self.server.door.body(exchange)
        except Exception as error:  # noqa: BLE001  # the door: whatever happened behind it becomes an answer
            self._fail(exchange, error)

    # --- ends ---

    def finished(self, exchange: Exchange) -> None:
        """Called by the exchange when its answer is written."""
        if exchange is not self._exchange or self._state == CLOSING:
            return
        if self._charge:
            self._give_back()
        if not exchange.keep:
            self._close(linger=self._state == BODY or self._paused or bool(self._held))
        elif self._state == WAIT:
            self._next()
        else:
            self._receiver = self._parts = None
            self._got = 0
            self._resume_reading()

    def _next(self) -> None:
        """The exchange is over, its request read: serve what waits behind it."""
        self._state = HEAD
        self._exchange = self._receiver = None
        if self._busy:
            return  # `_serve` goes on by itself
        if self.writable:
            self.due = self._wheel.now + self._options.idle_s
        if self._held or self._paused:
            self._go_on(b"")

    def _go_on(self, rest: bytes) -> None:
        if self._state == HEAD:
            data = self._held + rest
            self._held = b""
            self._resume_reading()
            self._serve(data)
        elif rest and self._state == WAIT:
            self._hold(rest)

    def _hold(self, data: bytes) -> None:
        """Keep pipelined requests until their turn."""
        self._held += data
        if len(self._held) > HELD_MAX and not self._paused:
            self._paused = True
            self._transport.pause_reading()
            try:
                self._count(len(self._held))
            except MemoryShort:
                self._held = b""  # the client sees by the close which of its requests were not served
                self._exchange.keep = False  # type: ignore[union-attr]  # one is open, or nothing would have to wait

    def _fail(self, exchange: Exchange, error: Exception) -> None:
        """The door raised."""
        if not isinstance(error, LockgateError):
            log.error("door_raised", exc_info=error, extra={"fields": {"path": exchange.path}})
            error = Broken("Something went wrong inside the gateway. It was logged; try again")
        if exchange.begun:
            exchange.abort()
        else:
            exchange.respond(*error_answer(error))

    def _spoil(self, error: LockgateError) -> None:
        """The body of the open request broke a rule."""
        exchange = self._exchange
        assert exchange is not None  # noqa: S101  # holds in the state BODY
        begun, answered = exchange.begun, exchange.answered
        exchange.refusal, exchange.last = error.with_traceback(None), None  # its frames hold the body, and us
        self._leave("refused")
        if answered:
            self._close(linger=True)
        elif begun:
            self.cut()
        else:
            self._refuse(error, exchange.last)

    def _refuse(self, error: LockgateError, answer: Answer | None = None) -> None:
        """Answer on our own behalf, or as the door would, and close."""
        self.send(last_answer(answer or error_answer(error), self.server.date))
        self._close(linger=True)

    def _close(self, *, linger: bool) -> None:
        """Close once everything is written. `linger`: bytes of the client are on the way, and closing on them would
        reset the connection and take the answer with it (RFC 9112 §9.6).
        """
        self._state, self._held, self._got = CLOSING, b"", 0
        self._exchange = self._receiver = self._parts = self._decoder = None
        self._give_back()
        self.server.turn.flush()
        options = self._options
        if linger and not self._transport.is_closing():
            self._resume_reading()
            self.due = self._wheel.now + options.linger_s
            if self._transport.can_write_eof():
                self._transport.write_eof()
        else:
            said = self.server.draining and not self._transport.get_write_buffer_size()  # TLS waits for a farewell
            self.due = self._wheel.now + (options.linger_s if said else options.write_stall_s)
            self._transport.close()

    def cut(self) -> None:
        """Break the connection off, so that an incomplete answer cannot look complete."""
        self._state = CLOSING
        self.server.turn.flush()  # what was said before the cut is said
        self._transport.abort()

    broke = cut  # for the turn: something raised that nobody caught

    def _leave(self, why: str) -> None:
        exchange, self._exchange, self._receiver, self._parts = self._exchange, None, None, None
        self._give_back()
        if exchange is not None:
            exchange.leave(why)

    def drain(self) -> None:
        """Close now if nothing is under way; else the next answer closes."""
        if self._exchange is not None:
            self._exchange.keep = False  # also of an answer whose head said something else
        elif self._state == HEAD and not self._held:
            self._close(linger=False)

    def give_up(self) -> None:
        """The drain's time is over: the door may have its last word, now or as soon as its record is on the disk."""
        if self._exchange is None:
            self.cut()
            return
        self._exchange.keep = False
        self._exchange.leave("drained")

    # --- reading and time ---

    def pause_body(self, exchange: Exchange) -> None:
        if exchange is self._exchange and self._state == BODY and not self._paused:
            self._paused = True
            self._body_began -= self._wheel.now  # the clock of the slowest body stands still, see `resume_body`
            self.due = self._natural_due()
            self._transport.pause_reading()

    def resume_body(self, exchange: Exchange) -> None:
        if exchange is self._exchange and self._state == BODY and self._paused:
            self._body_began += self._wheel.now
            self._resume_reading()
            self.due = self._natural_due()

    def _resume_reading(self) -> None:
        if self._paused:
            self._paused = False
            if not self._transport.is_closing():
                self._transport.resume_reading()

    def _natural_due(self) -> float:
        options, now = self._options, self._wheel.now
        if not self.writable or self._state == CLOSING:
            return now + options.write_stall_s
        if self._state == HEAD:
            return now + (options.head_s if self._held else options.idle_s)
        if self._state == BODY and not self._paused:
            return self._body_began + options.body_s + self._got / SLOWEST
        return NEVER

    def expire(self) -> None:
        """Called by the wheel when `due` is over."""
        state = self._state
        if state == CLOSING:
            self._transport.abort()
        elif not self.writable:
            self._expire_stalled()
        elif state == HEAD and not self._held:
            if self._transport.get_write_buffer_size():
                self._transport.abort()  # the last answer was never read
            else:
                self._close(linger=False)
        elif state == HEAD:
            self._refuse(BadHttp(408, "request_timeout", "The head of the request came too slowly"))
        elif state == BODY and (due := self._natural_due()) > self._wheel.now:
            self.due = due
        elif state == BODY:
            self._spoil(BadHttp(408, "request_timeout", "The body of the request came too slowly"))
        else:
            self.due = NEVER

    def _expire_stalled(self) -> None:
        pending = self._transport.get_write_buffer_size()
        if pending < self._pending:
            self._pending = pending
            self.due = self._wheel.now + self._options.write_stall_s
        else:
            self._leave("stalled")
            self.cut()
