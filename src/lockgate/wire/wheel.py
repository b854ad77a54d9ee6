"""One coarse timer for thousands of deadlines.

Setting a deadline is one attribute assignment (`item.due = wheel.now + seconds`); a timer of the loop each would cost
1.5 µs. The items are dealt over a few slots, and each tick looks at one slot, so that no tick is long. A deadline
fires within one revolution after it is due.
"""

import asyncio
import math
import time
from typing import Protocol

from lockgate.wire.turn import turn_of

NEVER = math.inf


class Item(Protocol):
    due: float  # in the wheel's time; NEVER when nothing is awaited

    def expire(self) -> None: ...


class Wheel:
    """Checks the deadlines of its items once per `revolution_s` seconds. `now` is monotonic seconds, coarse."""

    __slots__ = ("_at", "_handle", "_loop", "_next", "_slots", "_step", "_turn", "now", "on_tick")

    def __init__(self, loop: asyncio.AbstractEventLoop, revolution_s: float = 1.0, slots: int = 8) -> None:
        self._loop = loop
        self._turn = turn_of(loop)
        self._slots: list[set[Item]] = [set() for _ in range(slots)]
        self._step = revolution_s / slots
        self._at = 0
        self._next = 0
        self.now = time.monotonic()
        self.on_tick = _nothing
        self._handle: asyncio.TimerHandle | None = loop.call_later(self._step, self._tick)

    def add(self, item: Item) -> int:
        """Watch `item`; give the returned slot number to `discard`."""
        slot = self._next
        self._next = (slot + 1) % len(self._slots)
        self._slots[slot].add(item)
        return slot

    def discard(self, item: Item, slot: int) -> None:
        self._slots[slot].discard(item)

    def stop(self) -> None:
        if self._handle:
            self._handle.cancel()
        self._handle = None

    def _tick(self) -> None:
        self._handle = self._loop.call_later(self._step, self._tick)
        now = self.now = time.monotonic()
        self.on_tick()
        self._turn.settle()  # the loop's timers run between the reads of a turn and the work on them
        slot = self._slots[self._at]
        self._at = (self._at + 1) % len(self._slots)
        for item in [item for item in slot if item.due <= now]:
            item.expire()


def _nothing() -> None:
    pass
