"""How an answer's body reaches the client: held whole, as events, or as it comes. The last byte waits for the Record.

A Drive feeds a relay; at the upstream's end it asks whether the answer is `broken`, writes the Record, and calls
`release`; or it calls `fail`, after which the answer does not look complete. `full` says that more came than may pass,
`over` that the content is complete though the upstream has not ended.
"""

from typing import Final

from lockgate.core.errors import LockgateError
from lockgate.core.ports import Exchange, Flight
from lockgate.dialects import chat, sse
from lockgate.inference.lease import UNBOUNDED, Memory, lease

ENDS: Final = (b"\n\n", b"\r\n\r\n", b"\r\r", b"\n\r\n")  # of an event
HOLD: Final = 64 * 1024  # answers up to this size leave in one write with their head
TAIL: Final = chat.TAIL
ERROR_MAX: Final = 1024 * 1024  # an upstream's error answer is held whole, to be scrubbed


class Capture:
    """The first `room` bytes of a body, and its end: what the Record keeps and where usage is found.

    Of `room` what is over HOLD comes out of `memory`, and only where the body needs it and it is there.
    """

    __slots__ = ("_end", "_ending", "_lease", "_memory", "_most", "_parts", "room", "size")

    def __init__(self, room: int, memory: Memory = UNBOUNDED) -> None:
        self.room = min(HOLD, room)
        self._most = room
        self._memory = memory
        self.size = 0
        self._parts: list[bytes] = []
        self._end: list[bytes] = []
        self._ending = 0

    def add(self, data: bytes) -> None:
        self.size += len(data)
        if self.size <= self.room:
            self._parts.append(data)
        else:
            self._over(data)

    def _over(self, data: bytes) -> None:
        if self._most > self.room and self._widen():
            self._parts.append(data)
            return
        left = self.room - (self.size - len(data))
        if left > 0:
            self._parts.append(data[:left])
            data = data[left:]
        self._end.append(data)
        self._ending += len(data)
        if self._ending > 2 * TAIL:
            self._end = [b"".join(self._end)[-TAIL:]]
            self._ending = len(self._end[0])

    def _widen(self) -> bool:
        """Take the room that is left, once. False: the body does not fit all the same."""
        more, self._most = self._most - self.room, 0
        self._lease = lease(self._memory, more)
        if self._lease is not None:
            self.room += more
        return self.size <= self.room

    @property
    def truncated(self) -> bool:
        return self.size > self.room

    def take_back(self, size: int) -> None:
        """Forget the last `size` bytes of a body that fits."""
        self.size -= size
        self._parts = [self.start()[: self.size]]

    def start(self) -> bytes:
        """The first bytes, at most `room`."""
        return b"".join(self._parts)

    def end(self) -> bytes:
        """The last bytes, at least what fits in TAIL."""
        tail = b"".join(self._end)
        return tail[-TAIL:] if len(tail) >= TAIL else (b"".join(self._parts) + tail)[-TAIL:]


class Opening:
    """The start of a stream, held until it says something: an error that comes first may still be hidden.

    `parts` is what came.
    """

    __slots__ = ("_events", "_size", "parts")

    def __init__(self) -> None:
        self._events = sse.Sse()
        self._size = 0
        self.parts: list[bytes] = []

    def feed(self, data: bytes) -> int:
        """0: nothing was said yet. 200: content, or that this was all. Another status: that of the error which came
        instead.
        """
        self.parts.append(data)
        self._size += len(data)
        try:
            events = self._events.feed(data)
        except sse.Overlong:
            return 200
        for event in events:
            if event.data == sse.DONE:
                return 200
            if status := chat.opens(event):
                return status
        return 200 if self._size > HOLD else 0


class Events:
    """Server-sent events, each chunk at once. The end mark is held back; a stream that broke off says so."""

    __slots__ = ("_exchange", "_last", "_marked", "_watch", "capture", "flight", "status")

    begun, streamed, full = True, True, False

    def __init__(
        self, exchange: Exchange, flight: Flight, head: bytes, status: int, capture: Capture, *, marked: bool
    ) -> None:
        self._exchange = exchange
        self.flight: Flight | None = flight
        self._watch = sse.Watch()
        self._last = b"\n\n"
        self._marked = marked  # this route's streams end with [DONE]
        self.status = status
        self.capture = capture
        exchange.on_writable = flight.resume
        exchange.begin(status, head, None)

    def feed(self, data: bytes) -> None:
        self.capture.add(data)
        data = self._watch.feed(data)
        if data:
            self._last = data
            if not self._exchange.write(data) and self.flight is not None:
                self.flight.pause()

    @property
    def over(self) -> bool:
        return self._watch.done

    def broken(self) -> bool:
        return self._marked and not self._watch.done and not chat.finished(self.capture.end())

    def release(self) -> None:
        self._exchange.end(self._watch.held)

    def fail(self, error: LockgateError) -> None:
        self._exchange.write(sse.error_event(chat.error_body(error), fresh=self._last.endswith(ENDS)))
        self._exchange.abort()


class Resumable(Events):
    """Likewise, of a stream that another upstream may carry on: only whole events leave, so that what the client has
    does not break off within one.
    """

    __slots__ = ("_before", "_part")

    def __init__(
        self, exchange: Exchange, flight: Flight, head: bytes, status: int, capture: Capture, *, marked: bool
    ) -> None:
        super().__init__(exchange, flight, head, status, capture, marked=marked)
        self._part = b""  # of an event that is not whole yet
        self._before = 0  # bytes that earlier upstreams said

    def feed(self, data: bytes) -> None:
        self.capture.add(data)
        data = self._part + self._watch.feed(data)
        end = max(data.rfind(mark) + len(mark) if mark in data else 0 for mark in ENDS)
        if not end and len(data) > HOLD:
            end = len(data)
        self._part, data = data[end:], data[:end]
        if data:
            self._last = data
            if not self._exchange.write(data) and self.flight is not None:
                self.flight.pause()

    @property
    def midway(self) -> bool:
        """Whether the client has a part of an event, one that was too long to hold."""
        return not self._last.endswith(ENDS)

    def carry_on(self, flight: Flight) -> None:
        """The rest comes from another upstream."""
        self.capture.take_back(len(self._part) + len(self._watch.held))
        self._before = self.capture.size
        self._part = b""
        self._watch = sse.Watch()
        self.flight = flight
        self._exchange.on_writable = flight.resume

    def rest(self) -> bytes:
        """What the last upstream said, as far as it was kept."""
        return self.capture.start()[self._before :]

    def release(self) -> None:
        self._exchange.end(self._part + self._watch.held)


class Pieces:
    """Any other answer that is too long to hold: each piece at once, the last one when it is released."""

    __slots__ = ("_exchange", "_flight", "_last", "_left", "_most", "capture", "full", "status")

    begun, streamed, over = True, False, False

    def __init__(
        self, exchange: Exchange, flight: Flight, head: bytes, status: int, capture: Capture,
        *, length: int | None, most: int,
    ) -> None:  # fmt: skip
        self._exchange = exchange
        self._flight = flight
        self._left = length
        self._last = b""
        self._most = most  # bytes; 0 for no limit
        self.full = False
        self.status = status
        self.capture = capture
        exchange.on_writable = flight.resume
        exchange.begin(status, head, length)

    def feed(self, data: bytes) -> None:
        self.capture.add(data)
        if self._most and self.capture.size > self._most:
            self.full = True
            return
        if self._left is not None:
            self._left -= len(data)
            if self._left <= 0:
                self._last = data
                return
        if not self._exchange.write(data):
            self._flight.pause()

    def broken(self) -> bool:
        return bool(self._left)

    def release(self) -> None:
        self._exchange.end(self._last)

    def fail(self, error: LockgateError) -> None:  # noqa: ARG002  # such a body has no place for an error
        self._exchange.abort()


class Held:
    """A short answer, whole in memory until its Record is written: one write carries head and body.

    `full` turns True when it grows over `limit` bytes; that of an error, which must be whole to be scrubbed, may then
    be raised by `widen`.
    """

    __slots__ = ("_lease", "full", "head", "length", "limit", "parts", "said", "size", "status")

    begun = streamed = over = False

    def __init__(self, head: bytes, status: int, length: int | None, limit: int) -> None:
        self.head = head
        self.status = status
        self.length = length
        self.limit = limit
        self.parts: list[bytes] = []
        self.said: chat.Said | None = None  # what it says of itself, once the walk has read it
        self.size = 0
        self.full = False

    def feed(self, data: bytes) -> None:
        self.parts.append(data)
        self.size += len(data)
        if self.size > self.limit:
            self.full = True

    def widen(self, memory: Memory) -> bool:
        """Go on to ERROR_MAX where the answer is an error and the memory is there. False: it is too large."""
        if self.status >= 400 and self.limit < ERROR_MAX:
            self._lease = lease(memory, ERROR_MAX)
            if self._lease is not None:
                self.limit = ERROR_MAX
        self.full = self.size > self.limit
        return not self.full
