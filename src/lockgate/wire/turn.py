"""One turn of the loop: first everything that came is read, then it is worked on in a row, then all is written.

What was just run is in the processor's caches, and the kernel's work and ours displace each other: ten answers in a
row, then ten requests, cost less than each when its bytes come. A write wakes whoever waits for it, and waking somebody
on another core costs more than the rest of the system call: when several are ready, the first wakes the peer and the
others find it awake.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Final, Protocol
from weakref import WeakKeyDictionary

log = logging.getLogger("lockgate.wire")

AT_ONCE: Final = 16 * 1024  # bytes from which on what is read or written does not wait
MOST: Final = 48 * 1024  # bytes of writes that wait in all

Write = Callable[[bytes], None]


class Taker(Protocol):
    """One side of a socket, for the bytes that came over it."""

    def take(self, data: bytes) -> None:
        """Work on what came. What this raises is logged, then `broke` is called."""

    def broke(self) -> None:
        """End the connection so that nothing incomplete looks complete."""


class Turn:
    """That of one loop, see `turn_of`. The order of what came over one socket, and of all writes, is kept.

    `settle` comes by itself. Who hears of a socket's end, or looks at deadlines, calls it first: what came before
    counts. `flush` sends what waits.
    """

    __slots__ = ("__weakref__", "_answers", "_due", "_held", "_requests", "_size")

    def __init__(self) -> None:
        self._answers: list[tuple[Taker, bytes]] = []  # come first: they make connections free
        self._requests: list[tuple[Taker, bytes]] = []
        self._held: list[tuple[Write, bytes]] = []
        self._size = 0
        self._due = False

    def answer(self, taker: Taker, data: bytes) -> None:
        """Bytes of an upstream."""
        if not self._due:
            self._call()
        self._answers.append((taker, data))
        if len(data) > AT_ONCE:
            self.settle()  # the next may be of the same socket, and what is paused for it must count

    def request(self, taker: Taker, data: bytes) -> None:
        """Bytes of a client."""
        if not self._due:
            self._call()
        self._requests.append((taker, data))
        if len(data) > AT_ONCE:
            self.settle()

    def put(self, write: Write, data: bytes) -> None:
        held, size = self._held, len(data)
        if size >= AT_ONCE or self._size > MOST:
            self.flush()
            _send(write, data)
            return
        if not self._due:
            self._call()
        self._size += size
        held.append((write, data))

    def _call(self) -> None:
        asyncio.get_running_loop().call_soon(self.settle)
        self._due = True

    def settle(self) -> None:
        """Work on everything that came, then write."""
        self._due = True
        came = self._answers + self._requests
        self._answers, self._requests = [], []
        for taker, data in came:
            try:
                taker.take(data)
            except Exception as error:  # noqa: BLE001  # it must not take the others along
                _broke(taker, error)
        self._due = False
        self.flush()

    def flush(self) -> None:
        held, self._held = self._held, []
        self._size = 0
        for write, data in held:
            _send(write, data)


def _broke(taker: Taker, error: Exception) -> None:
    """Break one off that raised. What that raises in its turn must not take the others along either."""
    log.error("taker_raised", exc_info=error)
    try:
        taker.broke()
    except Exception:
        log.exception("taker_raised")


def _send(write: Write, data: bytes) -> None:
    try:
        write(data)
    except RuntimeError:
        return  # the socket died in this very turn of the loop; `connection_lost` comes next


def later(seconds: float, act: Callable[[], None]) -> asyncio.TimerHandle:
    """Act after so many seconds, but first work on what came until then: after a busy turn, an answer that is here
    would be called late.
    """
    loop = asyncio.get_running_loop()

    def due() -> None:
        turn_of(loop).settle()
        act()

    return loop.call_later(seconds, due)


_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, Turn] = WeakKeyDictionary()


def turn_of(loop: asyncio.AbstractEventLoop) -> Turn:
    """The one that all sockets of a loop share."""
    turn = _turns.get(loop)
    if turn is None:
        turn = _turns[loop] = Turn()
    return turn
