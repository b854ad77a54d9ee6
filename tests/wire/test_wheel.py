"""Deadlines on the coarse wheel."""

import asyncio

from lockgate.wire.wheel import NEVER, Wheel
from sockets import until


class Noted:
    def __init__(self, due: float = NEVER) -> None:
        self.due = due
        self.expired = 0

    def expire(self) -> None:
        self.expired += 1
        self.due = NEVER


async def test_what_is_due_expires_within_a_revolution_and_the_rest_does_not() -> None:
    wheel = Wheel(asyncio.get_running_loop(), 0.08)
    soon, never, moved = Noted(wheel.now + 0.05), Noted(), Noted(wheel.now + 0.05)
    for item in (soon, never, moved):
        wheel.add(item)
    moved.due = NEVER
    await until(lambda: soon.expired)
    await asyncio.sleep(0.1)
    assert (soon.expired, never.expired, moved.expired) == (1, 0, 0)
    wheel.stop()


async def test_an_item_that_was_discarded_is_left_alone() -> None:
    wheel = Wheel(asyncio.get_running_loop(), 0.04)
    item = Noted(0)
    wheel.discard(item, wheel.add(item))
    await asyncio.sleep(0.1)
    assert item.expired == 0
    wheel.stop()


async def test_items_may_leave_while_others_expire() -> None:
    wheel = Wheel(asyncio.get_running_loop(), 0.02, slots=1)

    class Leaving(Noted):
        slot = 0

        def expire(self) -> None:
            super().expire()
            wheel.discard(self, self.slot)

    items = [Leaving(0) for _ in range(20)]
    for item in items:
        item.slot = wheel.add(item)
    await until(lambda: all(item.expired == 1 for item in items))
    wheel.stop()


async def test_time_stands_still_between_ticks_and_a_stopped_wheel_ticks_no_more() -> None:
    wheel = Wheel(asyncio.get_running_loop(), 0.02, slots=1)
    ticks: list[float] = []
    wheel.on_tick = lambda: ticks.append(wheel.now)
    await until(lambda: len(ticks) > 2)
    assert ticks == sorted(set(ticks))
    wheel.stop()
    count = len(ticks)
    await asyncio.sleep(0.06)
    assert len(ticks) == count
