"""Hold until first content: what a stream may say before it counts as begun, and what is hidden when it fails there."""

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from inference.scripted import JSON, SSE, Exchange, House
from inference.walks import (
    BUSY,
    BUSY_EVENT,
    DONE,
    FINISH,
    ROLE,
    STREAMED,
    USAGE,
    ask,
    cut,
    elapse,
    fallback,
    pass_time,
    pauses,
    retrying,
    routed,
    said,
    stream,
    throw,
    tries,
    went,
)
from lockgate.core.errors import UpstreamSilent
from lockgate.inference.stream import HOLD, Opening

PING = b": keep-alive\n\n"
NAMED_PING = b'event: ping\ndata: {"type":"ping"}\n\n'
WHOLE = said("Hello") + FINISH + USAGE + DONE


def opened(*pieces: bytes) -> tuple[House, Exchange]:
    """A streamed call with another target to go to, and what its first one has said so far."""
    house = routed()
    exchange = ask(house, fallback("ab"), STREAMED)
    stream(house.upstream.last, *pieces)
    return house, exchange


# --- what does not begin an answer ---


@pytest.mark.parametrize(
    "early",
    [
        b"",
        PING,
        b"\r\n",
        b"retry: 3000\n\n",
        b"id: 7\nevent: message\n\n",
        ROLE,
        NAMED_PING,
        b'data: {"choices":[]}\n\n',
        b'data: {"choices":[],"prompt_filter_results":[{}]}\n\n',
        b'data: {"choices":[{"delta":{"role":"assistant","content":null}}]}\n\n',
        b'data: {"choices":[{"delta":{}}]}\n\n',
        b'data: {"choices":[{"text":""}]}\n\n',
        b'data: {"type":"response.created"}\n\n',
        b'data: {"type":"response.in_progress"}\n\n',
        b'data: {"error":null,"choices":[]}\n\n',
        b'data: {"error":{},"choices":[]}\n\n',
        said("Hello")[:-1],
    ],
)
def test_before_the_first_content_nothing_reaches_the_client(early: bytes) -> None:
    house, exchange = opened(PING, early)
    assert exchange.status == 0
    cut(house.upstream.last)
    stream(house.upstream.last, WHOLE, end=True)
    assert (went(house), exchange.answer) == (["a", "b"], WHOLE)
    assert tries(house.journal.record) == [("targets[0]", 502, "cut"), ("targets[1]", 200, "")]


@pytest.mark.parametrize(
    "content",
    [
        said("H"),
        b'data: {"choices":[{"delta":{"tool_calls":[{"index":0}]}}]}\n\n',
        b'data: {"choices":[{"delta":{"reasoning_content":"Hm"}}]}\n\n',
        b'data: {"choices":[{"delta":{"refusal":"No"}}]}\n\n',
        b'data: {"choices":[{"text":"H"}]}\n\n',
        b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n',
        b'data: {"choices":[{"delta":{}},{"delta":{"content":"H"}}]}\n\n',
        USAGE,
        b'data: {"type":"response.output_text.delta","delta":"H"}\n\n',
        b'data: {"type":"response.failed"}\n\n'.replace(b"failed", b"completed"),
        b"data: nonsense\n\n",
        b"data: [1]\n\n",
        DONE,
    ],
)
def test_the_first_content_reaches_the_client_at_once_with_all_that_came_before_it(content: bytes) -> None:
    _, exchange = opened(PING, ROLE, content)
    assert (exchange.status, exchange.field("content-type")) == (200, "text/event-stream")
    held = b"" if content != DONE else DONE  # the end mark waits for the Record
    assert exchange.answer == (PING + ROLE + content).removesuffix(held)


def test_a_stream_that_says_nothing_for_long_is_let_through() -> None:
    pings = PING * (HOLD // len(PING) + 1)
    _, exchange = opened(pings)
    assert exchange.answer == pings


def test_a_line_without_an_end_is_let_through() -> None:
    line = b"data: " + b"0" * HOLD
    _, exchange = opened(line)
    assert exchange.answer == line


def test_only_the_end_mark_is_an_answer_that_says_nothing() -> None:
    house, exchange = opened()
    house.upstream.last.listener.on_data(DONE)
    house.upstream.last.listener.on_end()
    assert (exchange.answer, exchange.ended) == (DONE, True)
    assert house.journal.record.end == "complete"
    assert went(house) == ["a"]


def test_a_stream_that_ends_before_it_says_anything_is_no_answer() -> None:
    house, exchange = opened(PING, ROLE)
    house.upstream.last.listener.on_end()
    assert went(house) == ["a", "b"]
    stream(house.upstream.last, end=True)
    assert (exchange.status, exchange.document["error"]["code"]) == (502, "upstream_cut")
    assert house.journal.record.end == "upstream_cut"


# --- errors that come first ---


@pytest.mark.parametrize(
    ("event", "status"),
    [
        (BUSY_EVENT, 529),
        (b'data: {"error":{"message":"slow down","code":"rate_limit_exceeded"}}\n\n', 429),
        (b'data: {"error":{"message":"slow down","code":429}}\n\n', 429),
        (b'data: {"error":{"message":"slow down","code":"503"}}\n\n', 503),
        (b'data: {"error":{"message":"slow down","status":502,"code":1}}\n\n', 502),
        (b'data: {"error":{"message":"who knows"}}\n\n', 500),
        (b'data: {"error":"who knows"}\n\n', 500),
        (b'event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n', 529),
        (b'data: {"type":"error","code":"server_error","message":"x"}\n\n', 500),
        (b'data: {"type":"response.failed","response":{"error":{"code":"rate_limit_exceeded"}}}\n\n', 429),
        (b'data: {"type":"response.failed","response":{}}\n\n', 500),
    ],
)
def test_an_error_that_comes_first_moves_on_as_its_status_would(event: bytes, status: int) -> None:
    house = routed()
    exchange = ask(house, fallback("ab", on=[status]), STREAMED)
    stream(house.upstream.last, PING, event, DONE)
    stream(house.upstream.last, WHOLE, end=True)
    assert (went(house), exchange.answer) == (["a", "b"], WHOLE)
    assert house.upstream.flights[0].cancelled
    assert tries(house.journal.record) == [("targets[0]", status, ""), ("targets[1]", 200, "")]
    assert exchange.field("x-portkey-last-used-option-index") == "config.targets[1]"


def test_an_error_that_no_rule_lists_reaches_the_client_as_it_came() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", on=[429]), STREAMED)
    stream(house.upstream.last, PING, BUSY_EVENT, DONE, end=True)
    assert (went(house), exchange.status, exchange.answer) == (["a"], 200, PING + BUSY_EVENT + DONE)
    record = house.journal.record
    assert (record.end, record.error) == ("upstream_error", "upstream_529")


def test_an_error_that_comes_first_is_tried_again_at_the_same_target() -> None:
    house = routed()
    exchange = ask(house, retrying(2), STREAMED)
    stream(house.upstream.last, BUSY_EVENT)
    elapse(house)
    stream(house.upstream.last, WHOLE, end=True)
    assert (went(house), exchange.answer) == (["a", "a"], WHOLE)
    assert exchange.field("x-portkey-retry-attempt-count") == "1"


def test_an_error_after_content_stays_in_the_stream() -> None:
    house = routed()
    exchange = ask(house, retrying(2), STREAMED)
    stream(house.upstream.last, said("Hel"), BUSY_EVENT, DONE, end=True)
    assert exchange.answer == said("Hel") + BUSY_EVENT + DONE
    assert (went(house), pauses(house)) == (["a"], [])


def test_an_error_whose_wait_would_pass_the_deadline_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    throw(monkeypatch, 0.5)
    house = routed(total_s=1)
    exchange = ask(house, retrying(3), STREAMED)
    pass_time(house, 0.9)
    stream(house.upstream.last, BUSY_EVENT, DONE, end=True)
    assert (pauses(house), exchange.answer) == ([], BUSY_EVENT + DONE)


def test_when_the_time_is_up_after_a_wait_the_error_is_told_in_our_words() -> None:
    house = routed()
    exchange = ask(house, retrying(3), STREAMED)
    stream(house.upstream.last, BUSY_EVENT)
    pass_time(house, 600)  # the machine slept
    elapse(house)
    assert went(house) == ["a"]
    assert (exchange.status, exchange.document["error"]["code"]) == (502, "upstream_cut")


def test_silence_before_the_first_content_moves_on() -> None:
    house, _ = opened(ROLE)
    cut(house.upstream.last, UpstreamSilent("silent for 60 s"))
    assert went(house) == ["a", "b"]
    assert house.journal.records == []


def test_an_answer_that_is_no_stream_though_one_was_asked_for_is_judged_as_such() -> None:
    house = routed()
    exchange = ask(house, fallback("ab"), STREAMED)
    house.upstream.last.answer(503, [JSON], BUSY)
    house.upstream.last.answer(200, [JSON], b'{"choices":[]}')
    assert (went(house), exchange.answer) == (["a", "b"], b'{"choices":[]}')


def test_a_client_that_leaves_before_the_first_content_is_not_asked_for_again() -> None:
    house, exchange = opened(ROLE)
    exchange.leave()
    assert (house.upstream.last.cancelled, went(house)) == (True, ["a"])
    record = house.journal.record
    assert (record.end, record.bytes_out, record.attempts) == ("client_gone", 0, 1)


# --- errors in a whole answer ---


@pytest.mark.parametrize(
    ("body", "moves"),
    [
        (BUSY, True),
        (b'{"error":{"message":"x"},"id":"c1"}', True),
        (b'{"error":{},"id":"c1"}', False),
        (b'{"error":null,"choices":[]}', False),
        (b'{"error":{"message":"partial"},"choices":[]}', False),
        (b'{"object":"response","error":{"code":"server_error"},"output":[]}', False),
        (b'{"choices":[{"message":{"content":"\\"error\\""}}]}', False),
    ],
)
def test_an_error_that_came_with_200_moves_on(body: bytes, moves: bool) -> None:
    house = routed()
    exchange = ask(house, fallback("ab"))
    house.upstream.last.answer(200, None, body)
    assert went(house) == (["a", "b"] if moves else ["a"])
    if not moves:
        assert (exchange.status, exchange.answer) == (200, body)


def test_the_last_error_that_came_with_200_is_passed_on_as_it_came_and_recorded_as_what_it_is() -> None:
    house = routed()
    exchange = ask(house, fallback("ab"))
    for _ in range(2):
        house.upstream.last.answer(200, None, BUSY)
    assert (exchange.status, exchange.answer) == (200, BUSY)
    record = house.journal.record
    assert (record.status, record.end, record.error) == (200, "upstream_error", "upstream_529")
    assert exchange.field("x-lockgate-attempts").startswith("config.targets[0]=529;")


# --- however it is cut ---

PRELUDES = st.lists(st.sampled_from([PING, ROLE, NAMED_PING, b"\r\n\r\n", b'data: {"choices":[]}\r\n\r\n']), max_size=4)
FIRSTS = st.sampled_from(
    [(said("Hello"), 200), (said("\u00e9\u2028"), 200), (BUSY_EVENT, 529), (DONE, 200), (b"data: nonsense\n\n", 200)]
)


@st.composite
def cuts(draw: st.DrawFn, data: bytes) -> list[bytes]:
    places = sorted(draw(st.sets(st.integers(1, max(1, len(data) - 1)), max_size=6)))
    return [data[start:end] for start, end in zip([0, *places], [*places, len(data)], strict=True)]


@settings(deadline=None)
@given(st.data(), PRELUDES, FIRSTS)
def test_how_the_bytes_are_cut_never_shows(data: Any, prelude: list[bytes], first: tuple[bytes, int]) -> None:
    event, status = first
    whole = b"".join(prelude) + event
    opening = Opening()
    pieces = data.draw(cuts(whole))
    told = [opening.feed(piece) for piece in pieces]
    assert told == [0] * (len(pieces) - 1) + [status]
    assert b"".join(opening.parts) == whole


@settings(deadline=None)
@given(st.integers(0, len(PING + ROLE + BUSY_EVENT)))
@example(len(PING + ROLE))
def test_wherever_a_stream_breaks_before_content_another_target_answers(at: int) -> None:
    house, exchange = opened((PING + ROLE + BUSY_EVENT)[:at])
    if went(house) == ["a"]:
        cut(house.upstream.last)
    stream(house.upstream.last, WHOLE, end=True)
    assert (went(house), exchange.answer) == (["a", "b"], WHOLE)
    assert len(house.journal.records) == 1


def test_where_the_route_asks_for_errors_as_they_come_nothing_is_held() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", recovery="error"), STREAMED)
    house.upstream.last.answer(200, [SSE], PING, end=False)
    assert exchange.answer == PING
    cut(house.upstream.last)
    assert (went(house), exchange.aborted) == (["a"], True)
