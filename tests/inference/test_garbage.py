"""When a call is over nothing of it is left, without help of the garbage collector: a body may be large, and a full
collection is rare.
"""

import gc
import json
from collections.abc import Callable

import pytest

from inference.scripted import ANSWER, CHAT, JSON, SSE, Exchange, House
from lockgate.core.errors import MemoryShort, UpstreamCut
from lockgate.inference.call import Call

GOOD, BAD = {"virtual_key": "openai-prod"}, {"virtual_key": "gone"}


def config(*targets: dict[str, str]) -> str:
    return json.dumps({"strategy": {"mode": "fallback"}, "targets": targets})


def refused(house: House) -> None:
    house.ask(api_key="wrong")


def bad_body(house: House) -> None:
    house.chat(b"{")


def no_such_target(house: House) -> None:
    house.ask(api_key=house.key, virtual_key="gone")


def body_refused(house: House) -> None:
    exchange = Exchange("POST", CHAT, {"x-portkey-api-key": house.key, "content-type": "application/json"})
    house.gate.head(exchange)
    exchange.leave("refused", MemoryShort("no memory"))


def good(house: House) -> None:
    house.chat()
    house.upstream.last.answer(200, None, ANSWER)


def streamed(house: House) -> None:
    house.chat()
    house.upstream.last.answer(200, [SSE], b'data: {"choices":[{"delta":{"content":"x"}}]}\n\n', b"data: [DONE]\n\n")


def upstream_failed(house: House) -> None:
    house.chat()
    house.upstream.last.listener.on_failed(UpstreamCut("gone"), True)  # the port's


def packed_nonsense(house: House) -> None:
    house.chat()
    house.upstream.last.answer(200, [JSON, (b"content-encoding", b"gzip")], b"nonsense")


def client_left(house: House) -> None:
    house.chat().leave()


def no_journal(house: House) -> None:
    house.journal.ready = False
    house.chat()


def looked_up(house: House) -> None:
    house.directory.away = True
    house.chat()
    house.directory.away = False
    house.directory.settle()
    house.upstream.last.answer(200, None, ANSWER)


def directory_away(house: House) -> None:
    house.directory.away = True
    house.chat()
    house.directory.settle()


def second_target(house: House) -> None:
    house.ask(api_key=house.key, config=config(BAD, GOOD))
    house.upstream.last.answer(200, None, ANSWER)


def no_target(house: House) -> None:
    house.ask(api_key=house.key, config=config(BAD, BAD))


def not_supported(house: House) -> None:
    house.ask(api_key=house.key, path="/v1/rerank", config=config(GOOD, GOOD))


def no_journal_for_a_walk(house: House) -> None:
    house.journal.ready = False
    house.ask(api_key=house.key, config=config(GOOD, GOOD))


def all_failed(house: House) -> None:
    house.ask(api_key=house.key, config=config(GOOD, GOOD))
    house.upstream.last.answer(500, None, b"{}")
    house.upstream.last.answer(500, None, b"{}")


def left_during_a_walk(house: House) -> None:
    house.ask(api_key=house.key, config=config(GOOD, GOOD)).leave()


def proxied(house: House) -> None:
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-length": "2"}
    exchange = house.send("POST", "/v1/proxy/chat/completions", fields)
    assert exchange.receiver is not None
    exchange.receiver.on_body(b"{}")
    exchange.receiver.on_body_end()
    house.directory.away = True
    house.upstream.last.answer(200, None, ANSWER)
    house.directory.settle()


WAYS = (
    refused, bad_body, no_such_target, body_refused, good, streamed, upstream_failed, packed_nonsense, client_left,
    no_journal, looked_up, directory_away, second_target, no_target, not_supported, no_journal_for_a_walk, all_failed,
    left_during_a_walk, proxied,
)  # fmt: skip


def calls() -> list[int]:
    return [id(one) for one in gc.get_objects() if type(one) is Call]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_a_call_that_is_over_leaves_nothing_behind(way: Callable[[House], None]) -> None:
    house = House()
    gc.collect()
    before = calls()
    gc.disable()
    try:
        way(house)
        for flight in house.upstream.flights:
            del flight.listener  # a real one forgets it when it has landed
        house.upstream.flights.clear()  # the test's own notes
        house.timers.waiting.clear()
        assert [one for one in calls() if one not in before] == []
    finally:
        gc.enable()
