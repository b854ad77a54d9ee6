"""What a call may hold beyond the usual: it is of one memory for all, goes back with the call, and may be short."""

import pytest

from inference.scripted import JSON, SSE, House
from lockgate.core.errors import MemoryShort
from lockgate.inference.lease import UNBOUNDED, lease
from lockgate.inference.recording import ROOM
from lockgate.inference.stream import ERROR_MAX, HOLD, Capture

CONFIG = '{"strategy":{"mode":"fallback"},"targets":[{"virtual_key":"openai-prod"},{"virtual_key":"openai-prod"}]}'


class Most:
    """A memory of `most` bytes."""

    def __init__(self, most: int) -> None:
        self.most, self.held = most, 0

    def grow(self, counted: int, more: int) -> int:
        if self.held + more > self.most:
            raise MemoryShort("none left")
        self.held += more
        return counted + more

    def free(self, counted: int) -> int:
        self.held -= counted
        return 0


def test_a_lease_lasts_as_long_as_it_is_held() -> None:
    memory = Most(10)
    held = lease(memory, 10)
    assert (memory.held, lease(memory, 1)) == (10, None)
    del held
    assert memory.held == 0
    assert lease(memory, 1) is not None


def test_without_bounds_there_is_always_one() -> None:
    assert all(lease(UNBOUNDED, 1 << 40) for _ in range(3))


PIECES = [b"%05d" % n * 1000 for n in range(100)]  # 5,000 bytes each


@pytest.mark.parametrize("most", [ROOM, 0])
@pytest.mark.parametrize("count", [1, 13, 14, 52, 53, 100])
def test_a_capture_keeps_what_there_is_room_for_and_always_the_end(most: int, count: int) -> None:
    memory = Most(most)
    capture = Capture(ROOM, memory)
    whole = b"".join(PIECES[:count])
    for piece in PIECES[:count]:
        capture.add(piece)
    room = ROOM if most else HOLD
    assert capture.start() == whole[:room]
    assert (capture.size, capture.truncated) == (len(whole), len(whole) > room)
    assert whole.endswith(capture.end())
    assert len(capture.end()) == min(len(whole), 16 * 1024)
    assert memory.held == (ROOM - HOLD if most and len(whole) > HOLD else 0)
    del capture
    assert memory.held == 0


def test_a_small_capture_never_asks_for_more() -> None:
    memory = Most(ROOM)
    capture = Capture(4096, memory)
    capture.add(b"x" * ROOM)
    assert (capture.start(), memory.held) == (b"x" * 4096, 0)


@pytest.mark.parametrize("config", ["", CONFIG])
@pytest.mark.parametrize(("most", "status"), [(ERROR_MAX, 500), (ERROR_MAX - 1, 502)])
def test_a_long_error_is_held_only_while_there_is_memory(config: str, most: int, status: int) -> None:
    house = House()
    memory = house.gate.memory = Most(most)
    house.journal.held = True
    body = b'{"error":"' + b"x" * (HOLD * 3) + b'"}'
    how = {"config": config} if config else {"virtual_key": "openai-prod"}
    exchange = house.ask(api_key=house.key, more=how)
    for _ in range(2 if config else 1):
        house.upstream.last.answer(500, [JSON], body[:HOLD], body[HOLD:])
    house.journal.sync()
    assert exchange.status == status
    assert (exchange.answer == body) is (status == 500)
    house.upstream.flights.clear()
    assert memory.held == 0


def test_a_short_error_needs_none() -> None:
    house = House()
    house.gate.memory = Most(0)
    exchange = house.chat()
    house.upstream.last.answer(500, [JSON], b"x" * HOLD)
    assert (exchange.status, exchange.answer) == (500, b"x" * HOLD)


@pytest.mark.parametrize(("most", "kept"), [(ROOM, 3 * HOLD), (0, HOLD)])
def test_a_long_stream_is_recorded_as_far_as_the_memory_goes(most: int, kept: int) -> None:
    house = House()
    memory = house.gate.memory = Most(most)
    chunk = b'data: {"choices":[{"delta":{"content":"%b"}}]}\n\n' % (b"x" * 976)
    exchange = house.chat()
    sent = chunk * (3 * HOLD // len(chunk)) + b"data: [DONE]\n\n"
    house.upstream.last.answer(200, [SSE], *[sent[at : at + 8192] for at in range(0, len(sent), 8192)])
    assert exchange.answer == sent
    record = house.journal.record
    assert record.response_body == sent[:kept]
    assert record.response_truncated is (kept < len(sent))
    assert record.bytes_out == len(sent)
    house.upstream.flights.clear()
    assert memory.held == 0
