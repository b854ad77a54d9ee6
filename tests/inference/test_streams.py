"""Server-sent events: each at once, the end mark after the Record, and a break that shows."""

import msgspec
import pytest

from inference.scripted import CHAT, SSE, Exchange, Flight, House
from lockgate.core.errors import DirectoryUnavailable, UpstreamCut, UpstreamSilent

ASK = msgspec.json.encode({"model": "gpt-4o-mini", "stream": True, "messages": [{"role": "user", "content": "x" * 40}]})
FIRST = b'data: {"model":"gpt-4o-mini-x","choices":[{"delta":{"content":"12345678"}}]}\n\n'
LAST = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
USAGE = b'data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}\n\n'
DONE = b"data: [DONE]\n\n"


def streaming(house: House, *pieces: bytes) -> tuple[Exchange, Flight]:
    exchange = house.chat(ASK)
    flight = house.upstream.last
    flight.answer(200, [SSE], *pieces, end=False)
    return exchange, flight


def error_in(exchange: Exchange) -> dict[str, object]:
    """The error event that closes a broken stream."""
    last = exchange.answer.rpartition(b"data: ")[2]
    found: dict[str, object] = msgspec.json.decode(last)["error"]
    return found


def test_the_first_event_leaves_at_once() -> None:
    exchange, _ = streaming(House(), FIRST)
    assert exchange.sent == [FIRST]
    assert exchange.field("content-type") == "text/event-stream"
    assert exchange.length is None


def test_bytes_pass_unchanged_however_they_are_cut() -> None:
    whole = b": ping\r\n\r\n" + FIRST + LAST + USAGE + DONE
    for step in (1, 2, 3, 7, 64, 1000):
        house = House()
        exchange, flight = streaming(house, *(whole[at : at + step] for at in range(0, len(whole), step)))
        assert exchange.answer == whole[: -len(DONE)]
        flight.listener.on_end()
        assert exchange.answer == whole
        assert house.journal.record.tokens_out == 2


def test_the_end_mark_in_a_text_is_not_held_back() -> None:
    said = b'data: {"choices":[{"delta":{"content":"data: [DONE]"}}]}\n\n'
    exchange, _ = streaming(House(), FIRST, said)
    assert exchange.answer == FIRST + said


def test_an_upstream_that_lingers_after_its_end_mark_does_not_hold_the_client() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST, LAST, DONE)
    assert not exchange.ended
    house.timers.fire()
    assert exchange.answer == FIRST + LAST + DONE
    assert exchange.ended
    assert flight.cancelled
    assert house.journal.record.end == "complete"


def test_a_cut_stream_ends_with_an_error_event_and_a_broken_connection() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST, b'data: {"cho')
    flight.listener.on_failed(UpstreamCut("The upstream closed the connection"), True)
    assert error_in(exchange)["code"] == "upstream_cut"
    assert b"[DONE]" not in exchange.answer
    assert exchange.aborted
    assert not exchange.ended
    record = house.journal.record
    assert (record.end, record.error, record.status) == ("upstream_cut", "upstream_cut", 200)


def test_a_stalled_stream_is_told_as_a_timeout() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    flight.listener.on_failed(UpstreamSilent("silent for 60 s"), True)
    assert error_in(exchange)["type"] == "timeout_error"
    assert house.journal.record.end == "timeout"


def test_a_stream_that_ends_cleanly_without_its_end_mark_is_not_passed_off_as_complete() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    flight.listener.on_end()
    assert exchange.aborted
    assert error_in(exchange)["code"] == "upstream_cut"
    assert house.journal.record.end == "upstream_cut"


def test_a_vendor_that_sends_no_end_mark_but_a_finish_reason_is_complete() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST, LAST)
    flight.listener.on_end()
    assert exchange.ended
    assert house.journal.record.end == "complete"


def test_a_stream_of_responses_needs_no_end_mark() -> None:
    house = House()
    exchange = house.ask(ASK, "/v1/responses", api_key=house.key, virtual_key="openai-prod")
    event = b'event: response.completed\ndata: {"response":{"usage":{"input_tokens":5,"output_tokens":7}}}\n\n'
    house.upstream.last.answer(200, [SSE], event)
    assert exchange.answer == event
    assert (house.journal.record.tokens_in, house.journal.record.tokens_out) == (5, 7)


def test_without_usage_the_tokens_are_our_own_count_and_marked() -> None:
    house = House()
    _, flight = streaming(house, FIRST, LAST, DONE)
    flight.listener.on_end()
    record = house.journal.record
    assert record.estimated
    assert (record.tokens_in, record.tokens_out) == (11, 2)  # 44 and 8 characters
    assert record.cost == 11 * 150 + 2 * 600


@pytest.mark.parametrize(
    "usage",
    [
        {"prompt_tokens": -9, "completion_tokens": 2},
        {"prompt_tokens": 9, "completion_tokens": 10**12},
        {"prompt_tokens": "9", "completion_tokens": 2},
        {"prompt_tokens": 9.5, "completion_tokens": 2},
        {"prompt_tokens": None, "completion_tokens": None},
    ],
)
def test_usage_that_cannot_be_true_is_replaced_by_our_count(usage: dict[str, object]) -> None:
    house = House()
    _, flight = streaming(house, FIRST, LAST, b"data: " + msgspec.json.encode({"usage": usage}) + b"\n\n", DONE)
    flight.listener.on_end()
    assert house.journal.record.estimated


def test_usage_far_over_the_requests_own_limit_is_replaced() -> None:
    house = House()
    house.chat(b'{"model":"gpt-4o-mini","max_tokens":100,"messages":[]}')
    said = b'{"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":111}}'
    house.upstream.last.answer(200, None, said)
    assert house.journal.record.estimated
    house.chat(b'{"model":"gpt-4o-mini","max_tokens":100,"n":2,"messages":[]}')
    house.upstream.last.answer(200, None, said)
    assert not house.journal.records[1].estimated


def test_of_two_usages_the_last_sane_one_counts() -> None:
    house = House()
    early = b'data: {"usage":{"prompt_tokens":1,"completion_tokens":1}}\n\n'
    _, flight = streaming(house, early, FIRST, LAST, USAGE, DONE)
    flight.listener.on_end()
    assert (house.journal.record.tokens_in, house.journal.record.tokens_out) == (9, 2)


# --- the client leaves ---


def test_when_the_client_leaves_the_upstream_is_cancelled_at_once() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    exchange.leave()
    assert flight.cancelled
    record = house.journal.record
    assert (record.end, record.status, record.estimated) == ("client_gone", 499, True)
    assert record.tokens_out == 2


def test_a_client_that_leaves_before_any_answer_leaves_a_record_too() -> None:
    house = House()
    exchange = house.chat()
    exchange.leave()
    assert house.upstream.last.cancelled
    assert (house.journal.record.end, house.journal.record.tokens_out) == ("client_gone", 0)


def test_a_client_that_leaves_while_it_sends_its_body_leaves_a_record() -> None:
    house = House()
    exchange = Exchange("POST", CHAT, {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"})
    house.gate.head(exchange)
    exchange.leave()
    assert house.journal.record.end == "client_gone"
    assert house.upstream.flights == []


def test_a_shutdown_says_so_in_the_stream() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    exchange.leave("drained")
    assert flight.cancelled
    assert error_in(exchange)["code"] == "shutting_down"
    assert house.journal.record.end == "drained"


def test_a_shutdown_answers_a_call_that_waits_with_503() -> None:
    house = House()
    exchange = house.chat()
    exchange.leave("drained")
    assert exchange.status == 503
    assert house.journal.record.end == "drained"


# --- the key goes ---


def test_a_revoked_key_cuts_its_open_streams_and_no_others() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    other = house.ask(ASK, api_key=house.add_key(key_id="other"), virtual_key="openai-prod")
    key_id = house.caller(house.key).key_id
    house.drop_key(house.key)
    house.directory.publish(key_id)
    assert flight.cancelled
    assert error_in(exchange)["code"] == "03"
    assert exchange.aborted
    assert house.journal.record.end == "revoked"
    assert not other.aborted


def test_a_call_of_a_revoked_key_that_has_no_answer_yet_is_refused() -> None:
    house = House()
    exchange = house.chat()
    key_id = house.caller(house.key).key_id
    house.drop_key(house.key)
    house.directory.publish(key_id)
    assert exchange.status == 401
    assert house.journal.record.end == "revoked"


def test_a_key_that_was_only_renamed_keeps_its_streams() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    house.directory.publish(house.caller(house.key).key_id)
    assert not flight.cancelled
    assert not exchange.aborted


def test_a_key_that_lost_its_scope_loses_its_streams() -> None:
    house = House()
    _, flight = streaming(house, FIRST)
    caller = house.caller(house.key)
    narrowed = msgspec.structs.replace(caller, scopes=frozenset({"logs.write"}))
    for mark, entry in house.directory.entries.items():
        if entry is caller:
            house.directory.entries[mark] = narrowed
    house.directory.publish(caller.key_id)
    assert flight.cancelled
    assert house.journal.record.end == "revoked"


def test_a_deleted_virtual_key_cuts_its_streams() -> None:
    house = House()
    exchange, flight = streaming(house, FIRST)
    del house.directory.entries["credential", ("ws-1", "openai-prod")]
    house.directory.publish("vk-openai-prod")
    assert flight.cancelled
    assert exchange.aborted
    assert house.journal.record.error == "unknown_virtual_key"


def test_while_control_is_away_a_doubtful_stream_goes_on_and_is_asked_about_again() -> None:
    house = House()
    _, flight = streaming(house, FIRST)
    house.directory.away = True
    house.directory.publish(house.caller(house.key).key_id)
    assert not flight.cancelled
    house.directory.away = False
    house.drop_key(house.key)
    house.timers.fire()
    house.directory.settle()
    assert flight.cancelled


def test_a_key_revoked_between_headers_and_body_is_refused() -> None:
    house = House()
    fields = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"}
    exchange = Exchange("POST", CHAT, fields)
    house.gate.head(exchange)
    house.drop_key(house.key)
    house.directory.version += 1
    exchange.body = ASK
    house.gate.body(exchange)
    assert exchange.status == 401
    assert house.upstream.flights == []


# --- what is not here yet ---


@pytest.mark.parametrize("missing", ["caller", "credential", "price"])
def test_what_is_not_in_the_directory_is_loaded_and_the_call_goes_on(missing: str) -> None:
    house = House()
    mark = next(mark for mark in house.directory.entries if mark[0] == missing)
    house.directory.slow.add(mark)
    exchange = house.chat()
    assert house.upstream.flights == []
    house.directory.settle()
    assert len(house.upstream.flights) == 1
    house.upstream.last.answer(200, [SSE], FIRST, LAST, USAGE, DONE)
    assert exchange.ended
    assert house.journal.record.cost == 9 * 150 + 2 * 600


def test_an_entry_that_loading_does_not_keep_still_serves_the_call_that_asked() -> None:
    house = House()
    house.directory.away = True
    exchange = house.chat()
    house.directory.away = False
    kind, key, then = house.directory.loads.pop()
    house.directory.away = True
    then(house.directory.entries[kind, key])
    house.directory.away = False
    house.directory.settle()
    assert exchange.status == 0
    assert len(house.upstream.flights) == 1


@pytest.mark.parametrize("missing", ["caller", "credential"])
def test_an_entry_that_cannot_be_loaded_is_a_503_never_a_401(missing: str) -> None:
    house = House()
    mark = next(mark for mark in house.directory.entries if mark[0] == missing)
    house.directory.slow.add(mark)
    exchange = house.chat()
    house.directory.loads.pop()[2](DirectoryUnavailable("Control is away"))
    assert exchange.status == 503
    assert exchange.document["error"]["code"] == "directory_unavailable"
    assert exchange.field("retry-after") == "1"


def test_an_unknown_price_does_not_hold_a_call_up() -> None:
    house = House()
    house.directory.slow.add(("price", ("openai", "gpt-4o-mini")))
    house.chat(ASK)
    house.directory.loads.pop()[2](DirectoryUnavailable("Control is away"))
    house.upstream.last.answer(200, [SSE], FIRST, LAST, USAGE, DONE)
    assert house.journal.record.cost == -1


def test_a_client_that_leaves_during_a_look_up_is_forgotten() -> None:
    house = House()
    house.directory.away = True
    exchange = house.chat()
    exchange.leave()
    house.directory.away = False
    house.directory.settle()
    assert house.upstream.flights == []
    assert house.journal.entries == []
    assert exchange.status == 0
