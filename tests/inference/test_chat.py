"""A chat completion from the request's headers to its Record."""

import msgspec

from inference.scripted import ANSWER, HELLO, JSON, PROVIDER_SECRET, SSE, House

EVENTS = (
    b'data: {"id":"c1","model":"gpt-4o-mini-2024-07-18","choices":[{"delta":{"content":"Hel"}}]}\n\n',
    b'data: {"id":"c1","choices":[{"delta":{"content":"lo!"},"finish_reason":"stop"}]}\n\n',
    b'data: {"id":"c1","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"total_tokens":11}}\n\n',
    b"data: [DONE]\n\n",
)


def test_a_completion_goes_through_a_virtual_key_and_leaves_one_record() -> None:
    house = House()
    exchange = house.chat(trace_id="t-1", metadata='{"team":"red"}')
    flight = house.upstream.last
    assert flight.line == "POST /v1/chat/completions HTTP/1.1"
    assert flight.url == "https://api.openai.com/v1"
    assert flight.body == HELLO
    assert flight.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"
    assert flight.names == {"host", "user-agent", "accept-encoding", "content-type", "authorization"}
    assert [s.id for s in house.journal.started] == [
        exchange.field("x-portkey-request-id") or house.journal.started[0].id
    ]

    flight.answer(200, [JSON, (b"content-length", b"%d" % len(ANSWER)), (b"x-request-id", b"u-1")], ANSWER)

    assert (exchange.status, exchange.answer, exchange.writes) == (200, ANSWER, 1)
    assert exchange.field("x-portkey-trace-id") == "t-1"
    assert exchange.field("x-portkey-provider") == "openai"
    assert exchange.field("x-portkey-last-used-option-index") == "config"
    assert exchange.field("x-portkey-retry-attempt-count") == "0"
    assert exchange.field("x-portkey-cache-status") == "DISABLED"
    assert exchange.field("x-request-id") == "u-1"
    record = house.journal.record
    assert record.id == exchange.field("x-portkey-request-id")
    assert (record.end, record.status, record.upstream_status, record.attempts) == ("complete", 200, 200, 1)
    assert (record.organisation_id, record.workspace_id, record.trace_id) == ("org-1", "ws-1", "t-1")
    assert (record.provider, record.credential, record.model) == ("openai", "openai-prod", "gpt-4o-mini")
    assert record.model_answered == "gpt-4o-mini-2024-07-18"
    assert (record.tokens_in, record.tokens_out, record.estimated) == (9, 3, False)
    assert record.cost == 9 * 150 + 3 * 600
    assert record.metadata == {"team": "red"}
    assert (record.request_body, record.response_body) == (HELLO, ANSWER)
    assert record.url == "https://api.openai.com/v1/chat/completions"
    assert 0 < record.us_auth <= record.us_queue <= record.us_sent <= record.us_first_byte <= record.us_total
    assert house.meters.counted[0].id == record.id


def test_a_stream_passes_event_by_event_and_its_end_mark_waits_for_the_record() -> None:
    house = House()
    house.journal.held = True
    exchange = house.chat(msgspec.json.encode({"model": "gpt-4o-mini", "stream": True, "messages": []}))
    house.upstream.last.answer(200, [SSE], *EVENTS)
    assert exchange.field("content-type") == "text/event-stream"
    assert exchange.sent == list(EVENTS[:3])
    assert not exchange.ended
    assert house.journal.record.end == "complete"
    house.journal.sync()
    assert exchange.answer == b"".join(EVENTS)
    assert exchange.ended
    record = house.journal.record
    assert record.streamed
    assert (record.tokens_in, record.tokens_out, record.cost) == (9, 2, 9 * 150 + 2 * 600)


def test_the_raw_provider_header_takes_the_callers_own_provider_key() -> None:
    house = House()
    house.ask(api_key=house.key, provider="openai", authorization="Bearer sk-own-key-of-the-caller")
    flight = house.upstream.last
    assert flight.field("authorization") == "Bearer sk-own-key-of-the-caller"
    assert not flight.stored
