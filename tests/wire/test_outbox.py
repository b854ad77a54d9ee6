"""Writes of one turn of the loop go out together, in order, and never wait for more than the turn."""

import asyncio

from lockgate.wire.outbox import AT_ONCE, MOST, Outbox, Write

Sent = list[tuple[str, bytes]]


def writer(sent: Sent, name: str) -> Write:
    return lambda data: sent.append((name, data))


async def test_what_is_put_in_one_turn_is_sent_at_its_end_in_order() -> None:
    sent: Sent = []
    outbox = Outbox(asyncio.get_running_loop())
    one, two = writer(sent, "one"), writer(sent, "two")
    outbox.put(one, b"a")
    outbox.put(two, b"b")
    outbox.put(one, b"c")
    assert sent == []
    await asyncio.sleep(0)
    assert sent == [("one", b"a"), ("two", b"b"), ("one", b"c")]


async def test_a_large_write_takes_what_is_held_along_and_waits_for_nothing() -> None:
    sent: Sent = []
    outbox = Outbox(asyncio.get_running_loop())
    one = writer(sent, "one")
    outbox.put(one, b"head")
    outbox.put(one, bytes(AT_ONCE))
    assert sent == [("one", b"head"), ("one", bytes(AT_ONCE))]


async def test_little_is_held_however_much_is_put() -> None:
    sent: Sent = []
    outbox = Outbox(asyncio.get_running_loop())
    one, most = writer(sent, "one"), 0
    for number in range(1000):
        outbox.put(one, bytes(1000))
        most = max(most, (number + 1 - len(sent)) * 1000)
    assert most <= MOST + AT_ONCE
    outbox.flush()
    assert len(sent) == 1000


async def test_a_socket_that_died_in_this_turn_keeps_no_other_from_being_written_to() -> None:
    sent: Sent = []
    outbox = Outbox(asyncio.get_running_loop())

    def dead(_: bytes) -> None:
        raise RuntimeError("closed")

    outbox.put(dead, b"x")
    outbox.put(writer(sent, "one"), b"a")
    outbox.flush()
    assert sent == [("one", b"a")]
    await asyncio.sleep(0)
    assert len(sent) == 1
