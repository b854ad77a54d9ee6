"""Writes of one turn of the loop, sent together at its end.

A write wakes whoever waits for it, and waking somebody on another core costs more than the rest of the system call.
When several requests or answers are ready in one turn, the first write wakes the peer and the others find it awake.
"""

import asyncio
from collections.abc import Callable
from typing import Final

AT_ONCE: Final = 16 * 1024  # bytes from which on a write is not held
MOST: Final = 48 * 1024  # bytes that are held in all

Write = Callable[[bytes], None]


class Outbox:
    """`put` keeps the order of all writes; `flush` sends what is held, and comes by itself."""

    __slots__ = ("_held", "_size", "_soon")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._soon = loop.call_soon
        self._held: list[tuple[Write, bytes]] = []
        self._size = 0

    def put(self, write: Write, data: bytes) -> None:
        held, size = self._held, len(data)
        if size >= AT_ONCE or self._size > MOST:
            self.flush()
            _send(write, data)
            return
        if not held:
            self._soon(self.flush)
        self._size += size
        held.append((write, data))

    def flush(self) -> None:
        held, self._held = self._held, []
        self._size = 0
        for write, data in held:
            _send(write, data)


def _send(write: Write, data: bytes) -> None:
    try:
        write(data)
    except RuntimeError:
        return  # the socket died in this very turn of the loop; `connection_lost` comes next
