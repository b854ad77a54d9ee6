"""What the client gets: whole answers, pieces, errors; and what the Record says of each end."""

import msgspec
import pytest

from inference.scripted import ANSWER, JSON, PROVIDER_SECRET, SSE, House
from lockgate.core.errors import (
    EgressRefused,
    UpstreamConnect,
    UpstreamCut,
    UpstreamDns,
    UpstreamInvalid,
    UpstreamSilent,
    UpstreamTls,
)
from lockgate.inference.stream import ERROR_MAX, HOLD

BINARY = (b"content-type", b"audio/mpeg")


def long_answer(size: int) -> bytes:
    return ANSWER.replace(b"Hello!", b"x" * (size - len(ANSWER) + 6))


# --- whole answers ---


@pytest.mark.parametrize("pieces", [1, 7, 50])
def test_a_short_answer_leaves_in_one_write_however_it_came(pieces: int) -> None:
    house = House()
    exchange = house.chat()
    step = -(-len(ANSWER) // pieces)
    cut = [ANSWER[at : at + step] for at in range(0, len(ANSWER), step)]
    house.upstream.last.answer(200, [JSON, (b"transfer-encoding", b"chunked")], *cut)
    assert (exchange.answer, exchange.writes) == (ANSWER, 1)


def test_a_short_answer_waits_for_its_record() -> None:
    house = House()
    house.journal.held = True
    exchange = house.chat()
    house.upstream.last.answer(200, None, ANSWER)
    assert (exchange.status, len(house.journal.records)) == (0, 1)
    house.journal.sync()
    assert exchange.answer == ANSWER


def test_a_long_answer_of_known_length_flows_and_only_its_last_piece_waits() -> None:
    house = House()
    house.journal.held = True
    exchange = house.chat()
    whole = long_answer(HOLD * 2)
    pieces = (whole[:50_000], whole[50_000:100_000], whole[100_000:])
    house.upstream.last.answer(200, [JSON, (b"content-length", b"%d" % len(whole))], *pieces)
    assert exchange.length == len(whole)
    assert exchange.sent == list(pieces[:2])
    assert not exchange.ended
    house.journal.sync()
    assert exchange.answer == whole
    assert exchange.ended
    assert house.journal.record.tokens_out == 3
    assert house.journal.record.bytes_out == len(whole)


def test_a_chunked_json_answer_is_held_until_it_is_long_and_then_flows() -> None:
    house = House()
    exchange = house.chat()
    whole = long_answer(HOLD + 5_000)
    flight = house.upstream.last
    flight.answer(200, [JSON], whole[: HOLD - 10], end=False)
    assert exchange.status == 0
    flight.listener.on_data(whole[HOLD - 10 :])
    assert exchange.answer == whole
    assert not exchange.ended
    flight.listener.on_end()
    assert exchange.ended
    assert house.journal.record.tokens_in == 9


def test_audio_without_a_length_flows_at_once() -> None:
    house = House()
    exchange = house.ask(b'{"input":"hi"}', "/v1/audio/speech", api_key=house.key, virtual_key="openai-prod")
    house.upstream.last.answer(200, [BINARY], b"abc", end=False)
    assert exchange.sent == [b"abc"]
    house.upstream.last.listener.on_end()
    assert exchange.ended
    assert house.journal.record.end == "complete"


@pytest.mark.parametrize("status", [204, 304])
def test_an_answer_without_a_body_passes(status: int) -> None:
    house = House()
    exchange = house.ask(b"", "/v1/files/f-1", "DELETE", api_key=house.key, virtual_key="openai-prod")
    house.upstream.last.answer(status, [])
    assert (exchange.status, exchange.answer) == (status, b"")


def test_an_answer_that_says_that_it_is_over_the_limit_is_refused_before_it_is_begun() -> None:
    house = House(answer_limit=200_000)
    exchange = house.chat()
    flight = house.upstream.last
    flight.listener.on_head(200, [JSON, (b"content-length", b"300000")])
    assert flight.cancelled
    assert exchange.status == 502
    assert (house.journal.record.error, house.journal.record.tokens_in) == ("upstream_invalid", 0)


def test_an_answer_over_the_limit_is_given_up() -> None:
    house = House(answer_limit=200_000)
    exchange = house.chat()
    whole = long_answer(300_000)
    flight = house.upstream.last
    flight.answer(200, [JSON], whole[:150_000], whole[150_000:])
    assert flight.cancelled
    assert exchange.aborted
    assert not exchange.ended
    assert house.journal.record.error == "upstream_invalid"


def test_a_download_is_not_bounded_by_the_answer_limit() -> None:
    house = House(answer_limit=10)
    exchange = house.ask(b"", "/v1/files/f-1/content", "GET", api_key=house.key, virtual_key="openai-prod")
    house.upstream.last.answer(200, [BINARY], b"x" * 100_000, b"y" * 100_000)
    assert exchange.ended
    assert len(exchange.answer) == 200_000


# --- errors of the provider ---


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 429, 500, 503, 529])
def test_a_providers_error_passes_as_it_is(status: int) -> None:
    house = House()
    exchange = house.chat()
    said = b'{"error":{"message":"no","type":"t","param":null,"code":"c"}}'
    house.upstream.last.answer(status, [JSON, (b"retry-after", b"7")], said)
    assert (exchange.status, exchange.answer) == (status, said)
    assert exchange.field("retry-after") == "7"
    assert exchange.field("x-portkey-provider") == "openai"
    record = house.journal.record
    assert (record.end, record.error, record.status, record.cost) == (
        "upstream_error",
        f"upstream_{status}",
        status,
        -1,
    )
    assert (record.tokens_in, record.estimated) == (0, False)


def test_a_stored_secret_in_an_error_does_not_reach_the_client_nor_the_journal() -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(401, [JSON], b'{"error":"Incorrect key ', PROVIDER_SECRET, b'"}')
    assert exchange.answer == b'{"error":"Incorrect key [scrubbed]"}'
    assert PROVIDER_SECRET not in house.journal.record.response_body


def test_an_error_sent_as_events_is_held_and_passed_whole() -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(429, [SSE], b'data: {"error":1}\n\n')
    assert (exchange.status, exchange.writes) == (429, 1)


def test_an_endless_error_is_given_up() -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(500, [JSON], b"x" * ERROR_MAX, b"x" * ERROR_MAX)
    assert exchange.status == 502
    assert house.upstream.last.cancelled


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed_and_not_passed_on(status: int) -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(status, [(b"location", b"http://169.254.169.254/")])
    assert exchange.status == 502
    assert exchange.field("location") == ""
    assert house.upstream.last.cancelled
    assert house.journal.record.upstream_status == status


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (b"text/html", b"<html>gateway</html>"),
        (b"application/json", b""),
        (b"application/json", b"Internal error"),
        (b"", b""),
    ],
)
def test_a_200_that_is_no_json_object_is_the_upstreams_failure(kind: bytes, said: bytes) -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.answer(
        200, [(b"content-type", kind), (b"content-length", b"%d" % len(said))], *([said] if said else [])
    )
    assert exchange.status == 502
    assert exchange.document["error"]["code"] == "upstream_invalid"
    assert exchange.document["error"]["message"] == "Invalid response received from openai"
    assert house.journal.record.end == "upstream_error"


@pytest.mark.parametrize(
    ("error", "status", "code", "end"),
    [
        (UpstreamDns("no such host"), 502, "upstream_dns", "upstream_error"),
        (UpstreamConnect("refused"), 502, "upstream_connect", "upstream_error"),
        (UpstreamTls("expired"), 502, "upstream_tls", "upstream_error"),
        (UpstreamInvalid("not HTTP"), 502, "upstream_invalid", "upstream_error"),
        (UpstreamCut("closed"), 502, "upstream_cut", "upstream_cut"),
        (UpstreamSilent("silent"), 504, "upstream_timeout", "timeout"),
        (EgressRefused("private"), 400, "egress_refused", "refused"),
    ],
)
def test_a_call_that_fails_is_answered_in_the_openai_shape_and_recorded(
    error: UpstreamDns, status: int, code: str, end: str
) -> None:
    house = House()
    exchange = house.chat()
    house.upstream.last.listener.on_failed(error, False)
    assert exchange.status == status
    assert exchange.document["error"]["code"] == code
    assert exchange.document["message"] == exchange.document["error"]["message"]
    assert exchange.field("x-portkey-provider") == "openai"
    record = house.journal.record
    assert (record.end, record.error, record.status, record.attempts) == (end, code, status, 1)


def test_a_host_found_private_when_connecting_is_told_as_an_invalid_custom_host() -> None:
    house = House()
    exchange = house.ask(api_key=house.key, provider="openai", custom_host="https://rebinding.example/v1")
    house.upstream.last.listener.on_failed(EgressRefused("It resolves to a private address"), False)
    assert exchange.document["message"] == "Invalid custom host"


@pytest.mark.parametrize("known", [True, False])
def test_an_answer_cut_before_anything_was_passed_is_a_502(known: bool) -> None:
    house = House()
    exchange = house.chat()
    flight = house.upstream.last
    flight.answer(200, [JSON, (b"content-length", b"500")] if known else [JSON], ANSWER[:40], end=False)
    flight.listener.on_failed(UpstreamCut("closed early"), True)
    assert exchange.status == 502
    assert exchange.document["error"]["type"] == "upstream_error"
    assert house.journal.record.end == "upstream_cut"


def test_an_answer_cut_after_it_was_begun_never_looks_complete() -> None:
    house = House()
    exchange = house.chat()
    flight = house.upstream.last
    flight.answer(200, [JSON, (b"content-length", b"200000")], b"x" * 100_000, end=False)
    flight.listener.on_failed(UpstreamCut("closed early"), True)
    assert exchange.aborted
    assert not exchange.ended
    assert (house.journal.record.end, house.journal.record.status) == ("upstream_cut", 200)


# --- time ---


def test_the_requests_own_timeout_runs_until_the_upstreams_headers() -> None:
    house = House()
    exchange = house.chat(request_timeout="250")
    seconds, act, _ = house.timers.waiting[-1]
    assert seconds == 0.25
    act()
    assert house.upstream.last.cancelled
    assert exchange.status == 408
    assert exchange.document["error"] == {
        "message": "Request exceeded the timeout sent in the request: 250ms",
        "type": "timeout_error",
        "param": None,
        "code": None,
    }
    assert house.journal.record.end == "timeout"


def test_headers_in_time_end_that_timeout() -> None:
    house = House()
    exchange = house.chat(request_timeout="250")
    house.upstream.last.answer(200, [SSE], b"data: {}\n\n", end=False)
    house.timers.fire(at_most=0.9)
    assert not house.upstream.last.cancelled
    assert not exchange.aborted


@pytest.mark.parametrize("raw", ["0", "-5", "soon", "1e3", "", "9" * 30])
def test_a_timeout_that_is_no_positive_number_counts_as_none(raw: str) -> None:
    house = House()
    house.chat(request_timeout=raw)
    assert {seconds for seconds, _, _ in house.timers.waiting} == {1.0}, "only the gate's own"


def test_a_configs_timeout_holds_unless_the_header_says_otherwise() -> None:
    house = House()
    config = '{"virtual_key":"openai-prod","request_timeout":5000}'
    house.ask(api_key=house.key, config=config)
    assert house.timers.waiting[-1][0] == 5.0
    house.ask(api_key=house.key, config=config, request_timeout="70")
    assert house.timers.waiting[-1][0] == 0.07


def test_no_call_outlives_the_total_deadline() -> None:
    house = House(total_s=10)
    waiting, streaming = house.chat(), house.chat()
    house.upstream.last.answer(200, [SSE], b'data: {"choices":[]}\n\n', end=False)
    house.clock.ns += 9_000_000_000
    house.timers.fire()
    assert waiting.head == b""
    house.clock.ns += 2_000_000_000
    house.timers.fire()
    assert waiting.status == 504
    assert b"took longer than 10 s" in streaming.answer
    assert streaming.aborted
    assert [record.end for record in house.journal.records] == ["timeout", "timeout"]
    assert all(flight.cancelled for flight in house.upstream.flights)


# --- what is always there ---


def test_every_answer_carries_our_headers_once_though_the_upstream_has_its_own() -> None:
    house = House()
    exchange = house.chat()
    theirs = [JSON, (b"x-portkey-trace-id", b"forged"), (b"x-portkey-provider", b"forged"), (b"x-ratelimit-left", b"5")]
    house.upstream.last.answer(200, theirs, ANSWER)
    assert exchange.field("x-portkey-trace-id") == exchange.field("x-portkey-request-id") != "forged"
    assert exchange.field("x-portkey-provider") == "openai"
    assert exchange.field("x-ratelimit-left") == "5"


def test_the_trace_may_come_from_w3c_trace_context() -> None:
    house = House()
    exchange = house.chat(traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.field("x-portkey-trace-id") == "0af7651916cd43dd8448eb211c80319c"
    assert house.journal.record.parent_span_id == "b7ad6b7169203331"


def test_our_own_trace_headers_beat_trace_context() -> None:
    house = House()
    exchange = house.chat(
        traceparent="00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", trace_id="mine", parent_span_id="p",
        span_id="s", span_name="n",
    )  # fmt: skip
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.field("x-portkey-trace-id") == "mine"
    record = house.journal.record
    assert (record.span_id, record.parent_span_id, record.span_name) == ("s", "p", "n")


def test_nothing_is_counted_or_kept_of_a_call_once_it_ended() -> None:
    house = House()
    for _ in range(3):
        exchange = house.chat()
        house.upstream.last.answer(200, None, ANSWER)
        assert exchange.on_gone is None
        assert exchange.on_writable is None
        house.upstream.last.listener.on_data(b"late")
        house.upstream.last.listener.on_end()
        house.upstream.last.listener.on_failed(UpstreamCut("late"), True)
    assert len(house.journal.records) == len(house.meters.counted) == 3
    assert house.meters.streams == 0
    assert house.gate.live == {}


def test_without_room_in_the_journal_no_call_is_begun() -> None:
    house = House()
    house.journal.ready = False
    exchange = house.chat()
    assert exchange.status == 503
    assert exchange.field("retry-after") == "5"
    assert exchange.document["error"]["code"] == "storage_unavailable"
    assert house.upstream.flights == []


def test_the_upstream_waits_for_a_slow_client() -> None:
    house = House()
    exchange = house.chat()
    exchange.slow = True
    flight = house.upstream.last
    flight.answer(200, [SSE], b"data: {}\n\n", end=False)
    assert flight.paused
    assert exchange.on_writable is not None
    exchange.on_writable()
    assert not flight.paused


def test_embeddings_are_billed_by_their_input() -> None:
    house = House()
    exchange = house.ask(
        b'{"model":"gpt-4o-mini","input":"x"}', "/v1/embeddings", api_key=house.key, virtual_key="openai-prod"
    )
    said = {"object": "list", "data": [], "model": "e", "usage": {"prompt_tokens": 8, "total_tokens": 8}}
    house.upstream.last.answer(200, None, msgspec.json.encode(said))
    assert exchange.status == 200
    assert (house.journal.record.tokens_in, house.journal.record.cost) == (8, 8 * 150)
