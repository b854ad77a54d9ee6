"""What a second target gets and gives: its own body, none of the first one's cache, and only what can still be said
to a client that has the start of a stream.
"""

import json
from hashlib import blake2b
from typing import Any

import pytest

from inference.scripted import ANSWER, HELLO, JSON, SSE, Exchange, House
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core.errors import UpstreamCut
from lockgate.core.snapshot import ConfigEntry
from lockgate.inference.caching import Answers

FIRST = {"provider": "openai", "api_key": "sk-first-0123456789"}
SECOND = {"provider": "groq", "api_key": "sk-second-0123456789"}
SIMPLE = {"cache": {"mode": "simple"}}
FALLBACK = {"strategy": {"mode": "fallback"}}
STREAM = b'{"model":"gpt-4o-mini","stream":true,"messages":[{"role":"user","content":"Say hello"}]}'
WORD = b'data: {"id":"1","model":"m","choices":[{"index":0,"delta":{"content":"Hel"},"finish_reason":null}]}\n\n'
STOP = b'data: {"id":"1","model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
BUSY = b'{"error":{"message":"busy"}}'


def ask(house: House, config: dict[str, Any], body: bytes = HELLO, **headers: str) -> Exchange:
    return house.ask(body, more={"api_key": house.key, "config": json.dumps(config), **headers})


def with_cache() -> House:
    def mac(data: bytes) -> bytes:
        return blake2b(data, digest_size=32, key=b"cache").digest()

    house = House()
    now = house.clock.now_ms
    house.gate.answers = Answers(MemoryCache(1 << 24, now), mac, now, house.timers)
    return house


def went_to(house: House) -> list[str]:
    return [flight.url.split("/")[2] for flight in house.upstream.flights]


# --- the body ---


def test_a_second_target_gets_the_callers_body_and_not_what_the_first_ones_config_made_of_it() -> None:
    house = House()
    ask(house, {**FALLBACK, "targets": [{**FIRST, "override_params": {"model": "own", "user": "first-only"}}, SECOND]})
    house.upstream.last.answer(503, None, BUSY)
    first, second = house.upstream.flights
    assert b"first-only" in (first.body or b"")
    assert second.body == HELLO
    second.answer(200, None, ANSWER)
    assert house.journal.record.request_body == HELLO


def test_what_is_asked_for_after_a_carried_on_attempt_is_the_callers_body_too() -> None:
    house = House()
    _, flight = broken(house, {**FALLBACK, "recovery": "continue", "targets": [FIRST, SECOND]})
    assert b"Hel" in (flight.body or b"")
    ask(house, SECOND)
    assert house.upstream.last.body == HELLO


# --- after content: only a stream can say the rest ---


def broken(house: House, config: dict[str, Any]) -> tuple[Exchange, Any]:
    """A stream that breaks after its first word, and the flight that is to carry it on."""
    exchange = ask(house, config, STREAM)
    before = len(house.upstream.flights)
    flight = house.upstream.last
    flight.answer(200, [SSE], WORD, end=False)
    flight.listener.on_failed(UpstreamCut("cut"), True)
    assert len(house.upstream.flights) == before + 1
    return exchange, house.upstream.last


CARRIED: dict[str, Any] = {**FALLBACK, "recovery": "continue", "targets": [FIRST, SECOND]}


@pytest.mark.parametrize("status", [200, 400, 429, 503])
def test_a_target_that_answers_no_stream_ends_the_stream_visibly(status: int) -> None:
    house = House()
    exchange, flight = broken(house, CARRIED)
    flight.answer(status, None, ANSWER if status == 200 else BUSY)
    assert (exchange.status, exchange.aborted, flight.cancelled) == (200, True, True)
    assert exchange.answer.startswith(WORD)
    assert b'"error"' in exchange.answer.removeprefix(WORD)
    assert b"[DONE]" not in exchange.answer
    record = house.journal.record
    assert (record.status, record.upstream_status, record.attempts) == (200, 200, 2)
    assert (record.end in {"upstream_cut", "upstream_error"}, record.tokens_out > 0) == (True, True)


def test_a_target_without_recovery_of_its_own_may_carry_on_and_then_break() -> None:
    house = House()
    exchange, flight = broken(house, {**FALLBACK, "targets": [{**FIRST, "recovery": "continue"}, SECOND]})
    flight.answer(200, [SSE], WORD, end=False)
    flight.listener.on_failed(UpstreamCut("cut"), True)
    assert exchange.aborted
    assert exchange.answer.startswith(WORD + WORD)
    assert (house.journal.record.end, house.journal.record.continued) == ("upstream_cut", True)


def test_the_timeout_of_an_attempt_holds_when_it_carries_on() -> None:
    house = House()
    exchange, flight = broken(house, {**CARRIED, "request_timeout": 100})
    house.timers.fire(0.1)
    assert (flight.cancelled, exchange.aborted) == (True, True)
    assert house.journal.record.status == 200


def test_no_kept_answer_is_the_rest_of_a_stream_that_has_begun() -> None:
    house = with_cache()
    config = {**FALLBACK, "targets": [{**FIRST, "recovery": "continue"}, {**SECOND, **SIMPLE}]}
    ask(house, config, STREAM)
    house.upstream.last.answer(503, None, BUSY)
    house.upstream.last.answer(200, [SSE], WORD, STOP)  # which is kept now
    exchange, flight = broken(house, config)
    flight.answer(200, [SSE], WORD, STOP)
    assert exchange.ended
    assert exchange.answer == WORD + WORD + STOP


# --- the cache ---


def test_an_answer_is_kept_for_the_target_that_gave_it_and_no_other() -> None:
    house = with_cache()
    config = {**FALLBACK, "targets": [{**FIRST, **SIMPLE}, SECOND]}
    exchange = ask(house, config)
    house.upstream.last.answer(503, None, BUSY)
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.field("x-portkey-cache-status") == "DISABLED"
    ask(house, config)
    assert went_to(house) == ["api.openai.com", "api.groq.com", "api.openai.com"]


def test_a_look_up_before_an_attempt_that_cannot_be_made_holds_nobody_up() -> None:
    """The first target's key cannot travel, which shows when it is sent: its look-up was answered by then."""
    house = with_cache()
    config = {**FALLBACK, **SIMPLE, "targets": [{**FIRST, "api_key": "sk\nfirst"}, SECOND]}
    ask(house, config)
    assert went_to(house) == ["api.groq.com"]
    house.upstream.last.answer(200, None, ANSWER)
    assert house.gate.answers
    assert house.gate.answers.flights == {}
    assert ask(house, config).field("x-portkey-cache-status") == "HIT"


# --- a body that was streamed ---


@pytest.mark.parametrize(
    "config",
    [
        {**FALLBACK, "targets": [FIRST, SECOND]},
        {**FIRST, "retry": {"attempts": 2}},
        {**FALLBACK, "retry": {"attempts": 2}, "targets": [FIRST, SECOND]},
    ],
)
def test_a_streamed_body_goes_to_one_target_whose_answer_is_the_calls(config: dict[str, Any]) -> None:
    house = House()
    form = {"content-type": "multipart/form-data; boundary=x", "content-length": "10"}
    fields = {"x-portkey-api-key": house.key, "x-portkey-config": json.dumps(config), **form}
    exchange = house.send("POST", "/v1/audio/transcriptions", fields)
    assert exchange.receiver
    exchange.receiver.on_body(b"0123456789")
    exchange.receiver.on_body_end()
    house.upstream.last.answer(429, None, BUSY)
    house.timers.fire(60)
    assert went_to(house) == ["api.openai.com"]
    assert (exchange.status, exchange.answer) == (429, BUSY)
    assert house.journal.record.attempts == 1


# --- time ---


@pytest.mark.parametrize("in_config", [True, False])
def test_the_total_timeout_holds_for_one_target_that_is_tried_once(in_config: bool) -> None:
    house = House()
    exchange = ask(house, {**FIRST, "total_timeout": 200}) if in_config else ask(house, FIRST, total_timeout="200")
    house.timers.fire(0.2)
    assert (exchange.status, exchange.document["error"]["code"]) == (504, "total_timeout")
    assert house.upstream.last.cancelled


def test_a_total_timeout_is_forgotten_with_its_call() -> None:
    house = House()
    ask(house, {**FIRST, "total_timeout": 200})
    house.upstream.last.answer(200, None, ANSWER)
    assert [timer.cancelled for seconds, _, timer in house.timers.waiting if seconds < 0.21] == [True]


@pytest.mark.parametrize("config", [FIRST, {**FIRST, "retry": {"attempts": 1}}])
def test_no_request_lengthens_what_the_gateway_grants_a_call(config: dict[str, Any]) -> None:
    house = House(total_s=600)
    exchange = ask(house, config, total_timeout="999999999")
    house.clock.ns += 601 * 1_000_000_000
    house.timers.fire(1)
    assert (exchange.status, house.journal.record.end) == (504, "timeout")


# --- what changes in the middle of a call ---


def test_a_virtual_key_that_is_revoked_in_the_middle_is_not_used_again_though_it_was_loaded_for_this_call() -> None:
    house = House()
    for slug in ("first", "other"):
        house.add_credential(slug)
    place: Any = ("credential", ("ws-1", "first"))
    house.directory.slow.add(place)
    targets = [
        {"virtual_key": "first"},
        {"virtual_key": "other"},
        {"virtual_key": "first", "override_params": {"n": 1}},
    ]
    exchange = ask(house, {**FALLBACK, "targets": targets})
    house.directory.settle()
    house.directory.slow.add(place)  # a worker holds what it was told for as long as there is room
    house.upstream.last.answer(503, None, BUSY)
    assert [flight.scope for flight in house.upstream.flights] == ["ws-1/vk-first", "ws-1/vk-other"]
    house.add_credential("first", status="disabled")
    house.directory.publish("vk-first")
    house.directory.slow.add(place)
    house.upstream.last.answer(503, None, BUSY)
    house.directory.settle()
    assert len(house.upstream.flights) == 2
    assert exchange.status == 400
    assert exchange.document["message"].startswith("Following keys are not valid: first")


def test_the_client_is_paused_while_a_walk_loads_what_an_upload_needs() -> None:
    house = House()
    house.directory.slow.add(("credential", ("ws-1", "openai-prod")))
    fields = {
        "x-portkey-api-key": house.key, "content-type": "multipart/form-data; boundary=x", "content-length": "10",
        "x-portkey-config": json.dumps({"virtual_key": "openai-prod", "retry": {"attempts": 1}}),
    }  # fmt: skip
    exchange = house.send("POST", "/v1/files", fields)
    assert exchange.paused
    assert exchange.receiver
    exchange.receiver.on_body(b"01234")
    house.directory.settle()
    assert (exchange.paused, house.upstream.last.pieces) == (False, [b"01234"])


@pytest.mark.parametrize("when", ["loading", "asked for", "trickling"])
@pytest.mark.parametrize("why", ["client", "total timeout"])
def test_an_embeddings_request_ends_with_the_look_up_that_it_is_for(when: str, why: str) -> None:
    house = with_cache()
    house.gate.embeddings = ("openai-prod", "embed-small")
    config = {**FIRST, "total_timeout": 5000, "cache": {"mode": "semantic"}}
    vector = b'{"data":[{"embedding":[1.0,0.0]}]}'
    ask(house, config)
    house.upstream.last.answer(200, None, ANSWER)
    house.upstream.last.answer(200, None, vector)  # the question is remembered, and there is something to compare with
    if when == "loading":
        house.directory.slow.add(("credential", ("ws-1", "openai-prod")))
    before = len(house.upstream.flights)
    exchange = ask(house, config, HELLO.replace(b"Say hello", b"Please say hello"))
    embedding = house.upstream.last
    if when == "trickling":
        embedding.answer(200, None, vector[:9], end=False)
    if why == "client":
        exchange.leave()
    else:
        house.timers.fire(5)
    house.directory.settle()
    if when != "loading":
        assert embedding.cancelled
    sent = [flight.line.split()[1] for flight in house.upstream.flights[before:]]
    assert sent == ["/v1/embeddings"] * (when != "loading")
    assert [record.end for record in house.journal.records[1:]] == ["client_gone" if why == "client" else "timeout"]


def test_an_embedding_that_trickles_is_not_waited_for() -> None:
    house = with_cache()
    house.gate.embeddings = ("openai-prod", "embed-small")
    config = {**FIRST, "cache": {"mode": "semantic"}}
    ask(house, config)
    house.upstream.last.answer(200, None, ANSWER)
    house.upstream.last.answer(200, None, b'{"data":[{"embedding":[1.0,0.0]}]}')
    exchange = ask(house, config, HELLO.replace(b"Say hello", b"Please say hello"))
    embedding = house.upstream.last
    embedding.answer(200, None, b'{"data"', end=False)
    house.timers.fire(10)
    assert embedding.cancelled
    assert house.upstream.last.line == "POST /v1/chat/completions HTTP/1.1"
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER


def test_what_is_known_of_a_target_is_not_held_against_another_that_takes_its_place() -> None:
    """Five failures in a row keep a target out for half a minute; its config is mended before that."""
    house = House()
    key = house.add_key(default_config="pc-main")

    def save(version: str, *slugs: str) -> None:
        targets = [{"virtual_key": slug} for slug in slugs]
        document = json.dumps({**FALLBACK, "targets": targets}).encode()
        entry = ConfigEntry("main", "pc-main", version, document, "org-1", "ws-1")
        house.directory.entries["config", ("ws-1", "pc-main")] = entry

    for slug in ("sick", "spare", "cured"):
        house.add_credential(slug)
    save("v1", "sick", "spare")
    for _ in range(6):
        house.ask(api_key=key)
        house.upstream.last.answer(503, None, BUSY)
    assert house.upstream.last.scope == "ws-1/vk-spare", "the sick one is left out by now"
    save("v2", "cured", "spare")
    house.ask(api_key=key)
    assert house.upstream.last.scope == "ws-1/vk-cured"


# --- a first answer that came whole ---


FOREIGN = b"<html>an inner page of the first target: sk-canary-of-the-first</html>"
UNFIT = {
    "a redirect": (302, [(b"location", b"http://x"), (b"content-type", b"application/json")]),
    "a page": (200, [(b"content-type", b"text/html")]),
    "an unknown coding": (200, [JSON, (b"content-encoding", b"weird")]),
}
LONG = b'{"model":"m","data":[' + b"1," * 50_000 + b"1]}"


@pytest.mark.parametrize("unfit", UNFIT)
@pytest.mark.parametrize(("kind", "answer"), [
    (JSON, (LONG[:50_000], LONG[50_000:])),
    ((b"content-type", b"application/octet-stream"), (b"a" * 10, b"b" * 10)),
], ids=["a long one", "one of any type"])  # fmt: skip
def test_nothing_of_it_is_in_the_second_targets_answer_or_in_the_cache(
    unfit: str, kind: tuple[bytes, bytes], answer: tuple[bytes, bytes]
) -> None:
    house = with_cache()
    config = {**FALLBACK, **SIMPLE, "targets": [FIRST, SECOND]}
    exchange = ask(house, config)
    status, fields = UNFIT[unfit]
    house.upstream.flights[0].answer(status, [*fields, (b"content-length", b"%d" % len(FOREIGN))], FOREIGN)
    assert len(house.upstream.flights) == 2
    whole = b"".join(answer)
    house.upstream.last.answer(200, [kind, (b"content-length", b"%d" % len(whole))], *answer)
    told = (exchange.answer, house.journal.record.response_body, ask(house, config).answer)
    assert not any(b"canary" in text for text in told)
    if kind == JSON:
        assert exchange.answer == LONG
