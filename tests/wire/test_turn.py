"""What came in one turn of the loop is worked on together, answers first, and what is written goes out at its end."""

import asyncio

from lockgate.wire.turn import AT_ONCE, MOST, Turn, Write, later, turn_of

Sent = list[tuple[str, bytes]]


def writer(sent: Sent, name: str) -> Write:
    return lambda data: sent.append((name, data))


class Side:
    """One side of a socket that notes what it is given, and says it again."""

    def __init__(self, name: str, seen: Sent, turn: Turn | None = None, said: Sent | None = None) -> None:
        self.name = name
        self.seen = seen
        self.turn = turn
        self.said = seen if said is None else said
        self.broken = False

    def take(self, data: bytes) -> None:
        self.seen.append((self.name, data))
        if self.turn is not None:
            self.turn.put(writer(self.said, self.name), data.upper())

    def broke(self) -> None:
        self.broken = True


class Faulty(Side):
    def take(self, data: bytes) -> None:
        super().take(data)
        raise ValueError("not caught by anybody")


# --- what came ---


async def test_what_comes_in_one_turn_is_worked_on_at_its_end_answers_first_each_in_order() -> None:
    seen: Sent = []
    turn = Turn()
    client, upstream = Side("client", seen), Side("upstream", seen)
    turn.request(client, b"a")
    turn.answer(upstream, b"b")
    turn.request(client, b"c")
    turn.answer(upstream, b"d")
    assert seen == []
    await asyncio.sleep(0)
    assert seen == [("upstream", b"b"), ("upstream", b"d"), ("client", b"a"), ("client", b"c")]


async def test_what_is_said_to_it_goes_out_in_the_same_turn() -> None:
    seen: Sent = []
    said: Sent = []
    turn = Turn()
    turn.request(Side("client", seen, turn, said), b"a")
    turn.answer(Side("upstream", seen, turn, said), b"b")
    await asyncio.sleep(0)
    assert said == [("upstream", b"B"), ("client", b"A")]


async def test_a_large_piece_waits_for_nothing_and_takes_what_came_before_along() -> None:
    seen: Sent = []
    turn = Turn()
    client = Side("client", seen)
    turn.request(client, b"a")
    turn.request(client, bytes(AT_ONCE + 1))
    assert seen == [("client", b"a"), ("client", bytes(AT_ONCE + 1))]


async def test_one_that_raises_takes_no_other_along() -> None:
    seen: Sent = []
    turn = Turn()
    faulty, sound = Faulty("faulty", seen), Side("sound", seen)
    for take in (turn.answer, turn.request):
        take(faulty, b"a")
        take(sound, b"b")
    await asyncio.sleep(0)
    assert seen == [("faulty", b"a"), ("sound", b"b")] * 2
    assert faulty.broken
    assert not sound.broken


async def test_who_settles_early_leaves_nothing_for_the_end() -> None:
    seen: Sent = []
    turn = Turn()
    turn.request(Side("client", seen), b"a")
    turn.settle()
    assert seen == [("client", b"a")]
    await asyncio.sleep(0)
    assert seen == [("client", b"a")]
    turn.request(Side("client", seen), b"b")  # and the next turn comes by itself again
    await asyncio.sleep(0)
    assert seen == [("client", b"a"), ("client", b"b")]


async def test_all_sockets_of_a_loop_share_one() -> None:
    loop = asyncio.get_running_loop()
    assert turn_of(loop) is turn_of(loop)


async def test_what_came_is_worked_on_before_what_is_due_then() -> None:
    """As when a turn was so busy that an answer and its deadline are met in the same one."""
    seen: Sent = []
    later(0, lambda: seen.append(("deadline", b"")))
    turn_of(asyncio.get_running_loop()).answer(Side("upstream", seen), b"in time")
    await asyncio.sleep(0.01)
    assert seen == [("upstream", b"in time"), ("deadline", b"")]


# --- what is written ---


async def test_what_is_put_in_one_turn_is_sent_at_its_end_in_order() -> None:
    sent: Sent = []
    turn = Turn()
    one, two = writer(sent, "one"), writer(sent, "two")
    turn.put(one, b"a")
    turn.put(two, b"b")
    turn.put(one, b"c")
    assert sent == []
    await asyncio.sleep(0)
    assert sent == [("one", b"a"), ("two", b"b"), ("one", b"c")]


async def test_a_large_write_takes_what_is_held_along_and_waits_for_nothing() -> None:
    sent: Sent = []
    turn = Turn()
    one = writer(sent, "one")
    turn.put(one, b"head")
    turn.put(one, bytes(AT_ONCE))
    assert sent == [("one", b"head"), ("one", bytes(AT_ONCE))]


async def test_little_is_held_however_much_is_put() -> None:
    sent: Sent = []
    turn = Turn()
    one, most = writer(sent, "one"), 0
    for number in range(1000):
        turn.put(one, bytes(1000))
        most = max(most, (number + 1 - len(sent)) * 1000)
    assert most <= MOST + AT_ONCE
    turn.flush()
    assert len(sent) == 1000


async def test_a_socket_that_died_in_this_turn_keeps_no_other_from_being_written_to() -> None:
    sent: Sent = []
    turn = Turn()

    def dead(_: bytes) -> None:
        raise RuntimeError("closed")

    turn.put(dead, b"x")
    turn.put(writer(sent, "one"), b"a")
    turn.flush()
    assert sent == [("one", b"a")]
    await asyncio.sleep(0)
    assert len(sent) == 1
