"""Streams that break after content: carried on by another target where the route asks for it, told plainly else."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.scripted import ANSWER, JSON, Exchange, House
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
    document,
    elapse,
    fallback,
    pauses,
    retrying,
    routed,
    said,
    stream,
    tries,
    went,
)
from lockgate.core.errors import UpstreamCut, UpstreamSilent
from lockgate.dialects import sse
from lockgate.inference.recording import ROOM

CONTINUE: dict[str, Any] = fallback("ab", recovery="continue")
REST = said(" world", "other-model") + FINISH + USAGE + DONE


def begun(config: Any = CONTINUE, *pieces: bytes, body: bytes = STREAMED) -> tuple[House, Exchange]:
    """A streamed call whose first target has said something."""
    house = routed()
    exchange = ask(house, config, body)
    stream(house.upstream.last, *(pieces or (ROLE, said("Hello"))))
    return house, exchange


def text(exchange: Exchange) -> str:
    """What a client reads of a stream, which it must be able to read to its end."""
    *events, last = sse.events(exchange.answer)
    assert last.data == b"[DONE]"
    parts = [msgspec.json.decode(event.data) for event in events]
    return "".join(choice["delta"].get("content", "") for part in parts for choice in part["choices"])


def error_of(exchange: Exchange) -> Any:
    """The error event that a broken stream ends with."""
    return msgspec.json.decode(sse.events(exchange.answer)[-1].data)["error"]


# --- continue ---


def test_another_target_says_the_rest_and_the_client_sees_one_stream() -> None:
    house, exchange = begun()
    cut(house.upstream.last)
    stream(house.upstream.last, REST, end=True)
    assert (exchange.status, exchange.ended, exchange.aborted) == (200, True, False)
    assert text(exchange) == "Hello world"
    assert exchange.answer == ROLE + said("Hello") + REST


def test_the_next_target_is_given_what_was_said_as_the_assistants_own_words() -> None:
    house, _ = begun()
    cut(house.upstream.last)
    assert went(house) == ["a", "b"]
    sent = document(house.upstream.last)
    assert sent == {
        "model": "gpt-4o-mini",
        "stream": True,
        "messages": [{"role": "user", "content": "Say hello"}, {"role": "assistant", "content": "Hello"}],
    }


def test_the_record_says_that_it_was_continued_and_who_said_the_rest() -> None:
    house, _ = begun()
    cut(house.upstream.last)
    stream(house.upstream.last, REST, end=True)
    record = house.journal.record
    assert (record.continued, record.attempts, record.end, record.error) == (True, 2, "complete", "")
    assert (record.credential, record.model_answered) == ("b", "other-model")
    assert (record.tokens_in, record.tokens_out, record.estimated) == (9, 2, False)
    assert tries(record) == [("targets[0]", 200, "cut"), ("targets[1]", 200, "")]
    assert record.response_body == ROLE + said("Hello") + REST


def test_usage_that_both_report_is_counted_once() -> None:
    first = b'data: {"choices":[{"delta":{"content":"Hello"}}],"usage":{"prompt_tokens":9,"completion_tokens":1}}\n\n'
    house, _ = begun(CONTINUE, first)
    cut(house.upstream.last)
    stream(house.upstream.last, REST, end=True)
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out) == (9, 2)


def test_without_usage_the_whole_text_is_estimated() -> None:
    house, _ = begun()
    cut(house.upstream.last)
    stream(house.upstream.last, said(" world"), FINISH, DONE, end=True)
    record = house.journal.record
    assert (record.estimated, record.tokens_out) == (True, 3)  # of 11 characters


def test_an_event_that_broke_off_is_not_given_to_the_client() -> None:
    house, exchange = begun(CONTINUE, said("Hello"), said(" my friend")[:-9])
    assert exchange.answer == said("Hello")
    cut(house.upstream.last)
    assert document(house.upstream.last)["messages"][-1]["content"] == "Hello"
    stream(house.upstream.last, REST, end=True)
    assert text(exchange) == "Hello world"
    assert house.journal.record.response_body == said("Hello") + REST


@settings(deadline=None)
@given(st.integers(1, len(said("Hel") + said("lo"))), st.sampled_from([b"\n", b"\r\n", b"\r"]))
def test_wherever_a_stream_breaks_the_client_reads_whole_events(at: int, line_end: bytes) -> None:
    whole = said("Hel") + said("lo")
    house = routed()
    exchange = ask(house, CONTINUE, STREAMED)
    stream(house.upstream.last, whole[:at].replace(b"\n", line_end))
    cut(house.upstream.last)
    (answered,) = house.upstream.flights[1:]
    heard = "" if len(document(answered)["messages"]) == 1 else document(answered)["messages"][-1]["content"]
    assert heard in {"", "Hel", "Hello"}
    stream(answered, said(" world"), FINISH, DONE, end=True)
    assert text(exchange) == heard + " world"
    assert len(house.journal.records) == 1


def test_a_stream_that_flows_on_is_passed_on_event_by_event() -> None:
    house, exchange = begun()
    house.upstream.last.listener.on_data(said(" there")[:20])
    assert exchange.answer == ROLE + said("Hello")
    house.upstream.last.listener.on_data(said(" there")[20:])
    assert exchange.sent[-1] == said(" there")
    house.upstream.last.listener.on_data(FINISH + DONE)
    house.upstream.last.listener.on_end()
    assert (text(exchange), house.journal.record.continued) == ("Hello there", False)


def test_an_event_of_any_length_is_passed_on() -> None:
    house, exchange = begun()
    for _ in range(3):
        house.upstream.last.listener.on_data(said("x" * 150_000))
    house.upstream.last.listener.on_data(FINISH + DONE)
    house.upstream.last.listener.on_end()
    assert len(text(exchange)) == 5 + 450_000


def test_what_follows_the_last_event_is_not_lost() -> None:
    house, exchange = begun()
    house.upstream.last.listener.on_data(FINISH + DONE + b": bye")
    house.upstream.last.listener.on_end()
    assert exchange.answer == ROLE + said("Hello") + FINISH + DONE + b": bye"
    house, exchange = begun()
    house.upstream.last.listener.on_data(FINISH.rstrip())
    house.upstream.last.listener.on_end()
    assert exchange.answer == ROLE + said("Hello") + FINISH.rstrip()


def test_a_client_that_reads_slowly_slows_the_upstream_that_is_in_use() -> None:
    house, exchange = begun()
    exchange.slow = True
    house.upstream.last.listener.on_data(said(" there"))
    assert house.upstream.flights[0].paused
    cut(house.upstream.last)
    stream(house.upstream.last, said(" world"))
    assert house.upstream.flights[1].paused
    assert exchange.on_writable
    exchange.on_writable()
    assert not house.upstream.flights[1].paused


def test_the_same_target_carries_on_where_the_config_has_no_other() -> None:
    house, exchange = begun({**retrying(), "recovery": "continue"})
    cut(house.upstream.last)
    elapse(house)
    stream(house.upstream.last, REST, end=True)
    assert (went(house), text(exchange)) == (["a", "a"], "Hello world")
    assert house.journal.record.continued


def test_a_stream_may_be_carried_on_more_than_once() -> None:
    house, exchange = begun(fallback("abc", recovery="continue"), said("One"))
    cut(house.upstream.last)
    stream(house.upstream.last, said(" two"), said(" thr")[:-4])
    cut(house.upstream.last)
    assert document(house.upstream.last)["messages"][-1]["content"] == "One two"
    stream(house.upstream.last, said(" three"), FINISH, DONE, end=True)
    assert text(exchange) == "One two three"
    assert [fault for _, _, fault in tries(house.journal.record)] == ["cut", "cut", ""]


def test_the_one_that_carries_on_is_held_until_its_own_first_content() -> None:
    house, exchange = begun(fallback("abc", recovery="continue"))
    cut(house.upstream.last)
    stream(house.upstream.last, ROLE, BUSY_EVENT)
    assert went(house) == ["a", "b", "c"]
    stream(house.upstream.last, REST, end=True)
    assert text(exchange) == "Hello world"
    assert tries(house.journal.record) == [("targets[0]", 200, "cut"), ("targets[1]", 529, ""), ("targets[2]", 200, "")]


@pytest.mark.parametrize("status", [400, 429, 500])
def test_a_target_that_cannot_carry_on_is_passed_over(status: int) -> None:
    house, exchange = begun(fallback("abc", recovery="continue"))
    cut(house.upstream.last)
    house.upstream.last.answer(status, None, BUSY)
    stream(house.upstream.last, REST, end=True)
    assert (went(house), text(exchange)) == (["a", "b", "c"], "Hello world")


def test_a_target_that_answers_as_a_whole_cannot_carry_on_a_stream() -> None:
    house, exchange = begun(fallback("abc", recovery="continue"))
    cut(house.upstream.last)
    house.upstream.last.answer(200, None, ANSWER)
    stream(house.upstream.last, REST, end=True)
    assert (went(house), text(exchange)) == (["a", "b", "c"], "Hello world")
    assert tries(house.journal.record)[1] == ("targets[1]", 502, "invalid")


@pytest.mark.parametrize("last", ["status", "silence", "error event", "no virtual key"])
def test_when_nobody_can_carry_on_the_stream_ends_visibly(last: str) -> None:
    house, exchange = begun(fallback("ax" if last == "no virtual key" else "ab", recovery="continue"))
    cut(house.upstream.last)
    if last == "status":
        house.upstream.last.answer(503, None, BUSY)
    elif last == "silence":
        cut(house.upstream.last, UpstreamSilent("silent for 300 s"))
    elif last == "error event":
        stream(house.upstream.last, BUSY_EVENT, DONE, end=True)
    assert (exchange.status, exchange.aborted, exchange.ended) == (200, True, False)
    assert error_of(exchange)["message"]
    record = house.journal.record
    assert record.end in {"upstream_cut", "timeout"}
    assert (record.status, record.continued, record.bytes_out > 0) == (200, False, True)
    assert not house.gate.live


def test_a_timeout_of_its_own_bounds_the_attempt_that_carries_on() -> None:
    house, exchange = begun(fallback("abc", recovery="continue", request_timeout=3000))
    cut(house.upstream.last)
    house.timers.fire(3.0)
    assert (went(house), exchange.aborted) == (["a", "b", "c"], False)
    stream(house.upstream.last, REST, end=True)
    assert text(exchange) == "Hello world"


def test_a_client_that_leaves_while_another_target_is_asked_for_the_rest_ends_it() -> None:
    house, exchange = begun()
    cut(house.upstream.last)
    exchange.leave()
    assert house.upstream.last.cancelled
    record = house.journal.record
    assert (record.end, record.bytes_out, record.attempts) == ("client_gone", len(ROLE + said("Hello")), 2)
    assert not house.gate.live


def test_the_total_timeout_holds_across_a_stream_that_is_carried_on() -> None:
    house, exchange = begun(fallback("ab", recovery="continue", total_timeout=5000))
    cut(house.upstream.last)
    house.timers.fire(5.0)
    assert (exchange.aborted, error_of(exchange)["code"]) == (True, "total_timeout")
    assert house.upstream.last.cancelled


# --- where nobody can carry on ---


@pytest.mark.parametrize(
    ("pieces", "body"),
    [
        ([b'data: {"choices":[{"delta":{"tool_calls":[{"index":0}]}}]}\n\n'], STREAMED),
        ([said("Hi"), b'data: {"choices":[{"delta":{"function_call":{"name":"f"}}}]}\n\n'], STREAMED),
        ([said("Hello"), FINISH], STREAMED),
        ([said("x" * 1000)] * (ROOM // 1000 + 2), STREAMED),
        ([said("Hello"), b"data: " + b"0" * 70_000], STREAMED),
        ([b'data: {"choices":[{"delta":{"reasoning_content":"Hm"}}]}\n\n'], STREAMED),
        ([said("Hello")], STREAMED.replace(b"{", b'{"n":2,', 1)),
        ([said("Hello")], STREAMED.replace(b"{", b'{"tools":[{"type":"function"}],', 1)),
        ([said("Hello")], STREAMED.replace(b"{", b'{"response_format":{"type":"json_object"},', 1)),
    ],
    ids=["tool call", "function call", "finished", "too long to keep", "midway", "thought", "choices", "tools", "json"],
)
def test_what_cannot_be_carried_on_ends_visibly_and_nobody_else_is_asked(pieces: list[bytes], body: bytes) -> None:
    house, exchange = begun(CONTINUE, *pieces, body=body)
    cut(house.upstream.last)
    assert (went(house), exchange.aborted, exchange.ended) == (["a"], True, False)
    assert error_of(exchange)["code"] == "upstream_cut"
    assert (house.journal.record.end, house.journal.record.continued) == ("upstream_cut", False)


def test_texts_of_the_old_completions_are_not_carried_on() -> None:
    house = routed()
    exchange = ask(house, CONTINUE, b'{"model":"m","stream":true,"prompt":"Hi"}', path="/v1/completions")
    stream(house.upstream.last, b'data: {"choices":[{"text":"Hello"}]}\n\n')
    cut(house.upstream.last)
    assert (went(house), exchange.aborted) == (["a"], True)


def test_a_whole_answer_that_breaks_off_is_not_carried_on() -> None:
    house = routed()
    ask(house, CONTINUE)
    house.upstream.last.answer(200, None, ANSWER[:20], end=False)
    cut(house.upstream.last)
    assert went(house) == ["a", "b"]
    assert document(house.upstream.last) == document(house.upstream.flights[0])


# --- restart and error ---


@pytest.mark.parametrize("recovery", ["restart", "error"])
def test_elsewhere_a_stream_that_breaks_after_content_is_told(recovery: str) -> None:
    house, exchange = begun(fallback("ab", recovery=recovery), said("Hello"), said(" th")[:-4])
    cut(house.upstream.last)
    assert (went(house), exchange.aborted) == (["a"], True)
    assert error_of(exchange)["code"] == "upstream_cut"
    record = house.journal.record
    assert (record.end, record.error, record.status, record.continued) == ("upstream_cut", "upstream_cut", 200, False)


def test_restart_hides_what_fails_before_content() -> None:
    house, exchange = begun(fallback("ab", recovery="restart"), ROLE)
    cut(house.upstream.last)
    stream(house.upstream.last, REST, end=True)
    assert (went(house), text(exchange)) == (["a", "b"], " world")


def test_error_hides_what_fails_before_the_head() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", recovery="error"), STREAMED)
    cut(house.upstream.last)
    stream(house.upstream.last, REST, end=True)
    assert (went(house), text(exchange)) == (["a", "b"], " world")


def test_a_stream_that_ends_without_its_end_is_carried_on_too() -> None:
    house, exchange = begun()
    house.upstream.last.listener.on_end()
    stream(house.upstream.last, REST, end=True)
    assert text(exchange) == "Hello world"


# --- what health learns ---


def ejected(house: House) -> list[int]:
    """The targets that are left alone at this moment."""
    return [place for _, place, _, _ in house.gate.health.states(house.gate.now_ns() / 1e9)]


@pytest.mark.parametrize("recovery", ["restart", "error", "continue"])
def test_a_target_whose_streams_break_is_left_alone(recovery: str) -> None:
    house = routed()
    for _ in range(5):
        ask(house, fallback("ab", recovery=recovery), STREAMED)
        stream(house.upstream.last, said("Hello"))
        cut(house.upstream.last)
        if recovery == "continue":
            stream(house.upstream.last, REST, end=True)
    assert ejected(house) == [0]
    ask(house, fallback("ab", recovery=recovery), STREAMED)
    assert went(house)[-1] == "b"


def test_a_target_whose_streams_end_well_is_not() -> None:
    house = routed()
    for _ in range(6):
        ask(house, CONTINUE, STREAMED)
        stream(house.upstream.last, REST, end=True)
    assert ejected(house) == []


def test_a_client_that_leaves_says_nothing_of_its_target() -> None:
    house = routed()
    for _ in range(6):
        exchange = ask(house, fallback("ab"), STREAMED)
        stream(house.upstream.last, said("Hello"))
        exchange.leave()
    assert ejected(house) == []
    assert not pauses(house)


def test_an_answer_that_is_cut_outside_a_stream_is_told_and_counts() -> None:
    house = routed()
    for _ in range(5):
        exchange = ask(house, fallback("ab"))
        house.upstream.last.answer(200, [JSON, (b"content-length", b"900000")], b'{"a":"', end=False)
        cut(house.upstream.last, UpstreamCut("cut"))
        assert (exchange.status, exchange.aborted) == (200, True)
    assert ejected(house) == [0]
