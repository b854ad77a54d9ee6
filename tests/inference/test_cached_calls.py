"""Calls that are answered out of the cache: what they find, what is kept, and who never sees whose answer."""

from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, HELLO, JSON, SSE, Exchange, House
from inference.walks import (
    BUSY,
    DONE,
    FINISH,
    STREAMED,
    USAGE,
    ask,
    cut,
    fallback,
    routed,
    said,
    stream,
    targets,
    went,
)  # fmt: skip
from lockgate.core.errors import ShuttingDown

SIMPLE = {"virtual_key": "a", "cache": {"mode": "simple"}}
SEMANTIC = {"virtual_key": "a", "cache": {"mode": "semantic"}}
WHOLE = said("Hel") + said("lo") + FINISH + USAGE + DONE
FAILED = b'{"error":{"message":"No such model","code":404}}'


def cached(**options: Any) -> House:
    return routed(cached=True, **options)


def status(exchange: Exchange) -> str:
    return exchange.field("x-portkey-cache-status")


def answered(house: House, config: Any = SIMPLE, body: bytes = HELLO, answer: bytes = ANSWER, **more: Any) -> Exchange:
    """A call whose upstream, if it is asked at all, answers at once."""
    before = len(house.upstream.flights)
    exchange = ask(house, config, body, **more)
    if len(house.upstream.flights) > before:
        house.upstream.last.answer(200, None, answer)
    return exchange


# --- hit and miss ---


def test_the_second_call_has_the_answer_of_the_first() -> None:
    house = cached()
    first, second = answered(house), answered(house)
    assert (status(first), status(second)) == ("MISS", "HIT")
    assert first.answer == second.answer == ANSWER
    assert second.field("content-type") == "application/json"
    assert len(house.upstream.flights) == 1


def test_a_forwarded_field_that_differs_in_every_request_parts_the_answers() -> None:
    """Nothing else of such a request differs, and what is remembered of a client must not hide it."""
    house = cached()
    config = {**SIMPLE, "forward_headers": ["traceparent"]}
    ids = ("one", "two", "one")
    assert [status(answered(house, config, headers={"traceparent": name})) for name in ids] == ["MISS", "MISS", "HIT"]


def test_the_record_of_a_hit_says_where_the_answer_was_from_and_that_it_cost_nothing() -> None:
    house = cached()
    answered(house)
    answered(house)
    miss, hit = house.journal.records
    assert (miss.cache, miss.attempts, miss.cost) == ("MISS", 1, 9 * 150 + 3 * 600)
    assert (hit.cache, hit.attempts, hit.cost, hit.tries) == ("HIT", 0, 0, [])
    assert (hit.provider, hit.credential, hit.model) == ("openai", "a", "gpt-4o-mini")
    assert (hit.model_answered, hit.status, hit.end) == ("gpt-4o-mini-2024-07-18", 200, "complete")
    assert (hit.bytes_out, hit.tokens_in, hit.tokens_out) == (len(ANSWER), 0, 0)
    assert (hit.response_body, hit.request_body) == (ANSWER, HELLO)
    assert len(house.journal.started) == 1


def test_a_hit_names_the_target_whose_answer_it_is() -> None:
    house = cached()
    config = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "x"}, SIMPLE]}
    answered(house, config)
    second = answered(house, config)
    assert status(second) == "HIT"
    assert second.field("x-portkey-last-used-option-index") == "config.targets[1]"
    assert second.field("x-portkey-retry-attempt-count") == "0"
    assert second.field("x-portkey-provider") == "openai"


@pytest.mark.parametrize("house", [routed, cached], ids=["no cache here", "not asked for"])
def test_where_no_cache_is_in_use_the_status_is_disabled(house: Any) -> None:
    made = house()
    config = SIMPLE if made.gate.answers is None else fallback("ab")
    for _ in range(2):
        assert status(answered(made, config)) == "DISABLED"
    assert len(made.upstream.flights) == 2
    assert made.journal.records[0].cache == ""


@pytest.mark.parametrize(
    "body",
    [
        HELLO.replace(b"hello", b"goodbye"),
        HELLO.replace(b"gpt-4o-mini", b"gpt-4o"),
        HELLO.replace(b"{", b'{"temperature":0,', 1),
        HELLO.replace(b"{", b'{"stream":true,', 1),
    ],
)
def test_another_request_is_another_answer(body: bytes) -> None:
    house = cached()
    answered(house)
    assert status(answered(house, body=body)) == "MISS"


def test_the_same_request_written_otherwise_is_the_same() -> None:
    house = cached()
    answered(house)
    other = b'{"messages" : [{"content":"Say \\u0068ello","role":"user"}], "model":"gpt-4o-mini"}'
    assert status(answered(house, body=other)) == "HIT"


def test_what_the_config_makes_of_the_body_counts_and_not_what_was_asked() -> None:
    house = cached()
    config = {**SIMPLE, "override_params": {"temperature": 0}}
    answered(house, config, HELLO.replace(b"{", b'{"temperature":1,', 1))
    assert status(answered(house, config, HELLO.replace(b"{", b'{"temperature":0.5,', 1))) == "HIT"


def test_an_answer_is_forgotten_when_its_time_is_up() -> None:
    house = cached()
    config = {"virtual_key": "a", "cache": {"mode": "simple", "max_age": 100}}
    answered(house, config)
    house.clock.ms += 99_000
    assert status(answered(house, config)) == "HIT"
    house.clock.ms += 1_001
    assert status(answered(house, config)) == "MISS"


@pytest.mark.parametrize("value", ["true", "True"])
def test_a_refresh_asks_again_and_replaces_what_is_kept(value: str) -> None:
    house = cached()
    answered(house)
    fresh = answered(house, answer=ANSWER.replace(b"Hello!", b"Howdy!"), headers={"cache_force_refresh": value})
    assert status(fresh) == "REFRESH"
    again = answered(house)
    assert (status(again), again.document["choices"][0]["message"]["content"]) == ("HIT", "Howdy!")


def test_a_refresh_that_is_not_asked_for_is_none() -> None:
    house = cached()
    answered(house)
    assert status(answered(house, headers={"cache_force_refresh": "false"})) == "HIT"


def test_a_refresh_that_fails_leaves_what_is_kept() -> None:
    house = cached()
    answered(house)
    ask(house, SIMPLE, headers={"cache_force_refresh": "true"})
    house.upstream.last.answer(500, None, b"{}")
    assert status(answered(house)) == "HIT"


def test_a_namespace_is_a_part_of_the_cache_of_its_own() -> None:
    house = cached()
    answered(house, headers={"cache_namespace": "one"})
    assert status(answered(house, headers={"cache_namespace": "two"})) == "MISS"
    assert status(answered(house)) == "MISS"
    assert status(answered(house, headers={"cache_namespace": "one", "metadata": '{"user":"x"}'})) == "HIT"


def test_without_a_namespace_metadata_part_the_cache() -> None:
    house = cached()
    answered(house, headers={"metadata": '{"user":"x"}'})
    assert status(answered(house, headers={"metadata": '{"user":"y"}'})) == "MISS"
    assert status(answered(house, headers={"metadata": '{"user":"x"}'})) == "HIT"


# --- whose answer ---


def test_no_answer_crosses_workspaces() -> None:
    house = cached()
    house.directory.entries["credential", ("ws-2", "a")] = house.directory.entries["credential", ("ws-1", "a")]
    answered(house)
    stranger = house.add_key(workspace_id="ws-2", workspace_slug="ws-second")
    house.ask(api_key=stranger, config=msgspec.json.encode(SIMPLE).decode())
    assert len(house.upstream.flights) == 2


def test_no_answer_crosses_organisations() -> None:
    house = cached()
    answered(house)
    stranger = house.add_key(organisation_id="org-2")
    house.ask(api_key=stranger, config=msgspec.json.encode(SIMPLE).decode())
    assert len(house.upstream.flights) == 2


def test_no_answer_crosses_virtual_keys() -> None:
    house = cached()
    answered(house)
    assert status(answered(house, {**SIMPLE, "virtual_key": "b"})) == "MISS"
    assert went(house) == ["a", "b"]


def test_a_virtual_key_of_the_headers_counts_too() -> None:
    house = cached()
    config = {"cache": {"mode": "simple"}}
    for name, told in (("a", "MISS"), ("b", "MISS"), ("a", "HIT")):
        assert status(answered(house, config, headers={"virtual_key": name})) == told


def test_a_new_secret_of_a_virtual_key_begins_anew() -> None:
    house = cached()
    answered(house)
    house.add_credential("a", sealed=b"sealed:sk-another-account-0001")
    assert status(answered(house)) == "MISS"


def test_callers_that_bring_their_own_key_share_nothing() -> None:
    house = cached()
    config = {"provider": "openai", "cache": {"mode": "simple"}}
    for bearer, told in (("sk-mine", "MISS"), ("sk-yours", "MISS"), ("sk-mine", "HIT")):
        assert status(answered(house, config, headers={"authorization": f"Bearer {bearer}-0001"})) == told


def test_a_config_that_was_changed_begins_anew() -> None:
    house = cached()
    house.add_config("pc-main", SIMPLE)
    answered(house, "pc-main")
    assert status(answered(house, "pc-main")) == "HIT"
    house.add_config("pc-main", SIMPLE, version="v2")
    assert status(answered(house, "pc-main")) == "MISS"


def test_keys_of_one_workspace_share_what_they_may() -> None:
    house = cached()
    answered(house)
    exchange = house.ask(api_key=house.add_key(), config=msgspec.json.encode(SIMPLE).decode())
    assert status(exchange) == "HIT"


def test_an_answer_of_the_second_target_is_not_kept_for_the_first() -> None:
    house = cached()
    config = {"strategy": {"mode": "fallback"}, "targets": [SIMPLE, {"virtual_key": "b"}]}
    first = ask(house, config)
    house.upstream.last.answer(503, None, b"{}")
    house.upstream.last.answer(200, None, ANSWER)
    assert status(first) == "DISABLED"
    second = ask(house, config)
    assert (went(house), status(second)) == (["a", "b", "a"], "")


def test_each_target_looks_for_its_own() -> None:
    house = cached()
    config = {"strategy": {"mode": "fallback"}, "targets": targets("ab"), "cache": {"mode": "simple"}}
    first = ask(house, config)
    house.upstream.last.answer(503, None, b"{}")
    house.upstream.last.answer(200, None, ANSWER)
    assert status(first) == "MISS"
    ask(house, config)
    house.upstream.last.answer(503, None, b"{}")
    assert went(house) == ["a", "b", "a"]
    assert house.journal.records[1].cache == "HIT"


# --- what is kept ---


@pytest.mark.parametrize(
    ("code", "body"),
    [
        (200, FAILED),
        (200, b'{"error":"overloaded"}'),
        (200, b"nonsense"),
        (200, b"[]"),
        (201, ANSWER),
        (206, ANSWER),
        (400, b"{}"),
        (500, b"{}"),
    ],
)
def test_what_is_no_whole_good_answer_is_not_kept(code: int, body: bytes) -> None:
    house = cached()
    for nth in range(2):
        assert status(ask(house, SIMPLE)) == ""
        house.upstream.flights[nth].answer(code, None, body)
    assert len(house.upstream.flights) == 2


def test_an_answer_that_breaks_off_is_not_kept() -> None:
    house = cached()
    ask(house, SIMPLE)
    house.upstream.last.answer(200, [JSON, (b"content-length", b"99999")], b'{"choices":[', end=False)
    cut(house.upstream.last)
    assert status(answered(house)) == "MISS"


@pytest.mark.parametrize(
    "pieces",
    [
        [said("Hello"), FINISH],
        [said("Hello")],
        [said("Hello"), b"data: " + BUSY + b"\n\n", DONE],
        [b"data: " + BUSY + b"\n\n", DONE],
        [said("Hello"), b"data: {nonsense\n\n", DONE],
    ],
    ids=["no end mark", "no end", "an error within", "an error first", "garbage"],
)
def test_a_stream_that_is_not_whole_and_good_is_not_kept(pieces: list[bytes]) -> None:
    house = cached()
    for _ in range(2):
        ask(house, SIMPLE, STREAMED)
        stream(house.upstream.last, *pieces, end=True)
    assert len(house.upstream.flights) == 2


def test_endpoints_whose_answers_are_made_anew_each_time_are_not_kept() -> None:
    house = cached()
    for _ in range(2):
        exchange = ask(house, SIMPLE, b'{"input_file_id":"f"}', path="/v1/batches")
        house.upstream.last.answer(200, None, b"{}")
        assert status(exchange) == "DISABLED"
    assert len(house.upstream.flights) == 2


# --- streams ---


@pytest.mark.parametrize("step", [1, 7, 4096])
def test_a_stream_is_given_again_byte_for_byte(step: int) -> None:
    house = cached()
    ask(house, SIMPLE, STREAMED)
    stream(house.upstream.last, *(WHOLE[at : at + step] for at in range(0, len(WHOLE), step)), end=True)
    again = ask(house, SIMPLE, STREAMED)
    assert (status(again), again.answer, again.ended) == ("HIT", WHOLE, True)
    assert again.field("content-type") == "text/event-stream"
    record = house.journal.records[1]
    assert (record.streamed, record.cache, record.cost, record.bytes_out) == (True, "HIT", 0, len(WHOLE))


def replaying(events: int = 400) -> tuple[House, Exchange]:
    """A long stream that is given again to a client that reads slowly."""
    house = cached()
    whole = said("x" * 200) * events + FINISH + DONE
    ask(house, SIMPLE, STREAMED)
    stream(house.upstream.last, whole, end=True)
    body = STREAMED
    exchange = Exchange("POST", "/v1/chat/completions", {
        "x-portkey-api-key": house.key, "x-portkey-config": msgspec.json.encode(SIMPLE).decode(),
        "content-type": "application/json",
    })  # fmt: skip
    exchange.began_ns, exchange.slow, exchange.body = house.clock.monotonic_ns(), True, body
    house.gate.head(exchange)
    house.gate.body(exchange)
    assert exchange.status == 200
    assert not exchange.ended
    return house, exchange


def test_a_stream_is_given_again_at_the_pace_of_its_client() -> None:
    house, exchange = replaying()
    rounds = 0
    while not exchange.ended:
        assert exchange.on_writable
        exchange.on_writable()
        rounds += 1
    assert rounds > 1
    assert exchange.answer.endswith(DONE)
    assert house.journal.records[1].bytes_out == len(exchange.answer)


def test_a_client_that_leaves_while_a_stream_is_given_again_leaves_a_record_of_what_it_got() -> None:
    house, exchange = replaying()
    exchange.leave()
    record = house.journal.records[1]
    assert (record.end, record.bytes_out, record.cost) == ("client_gone", len(exchange.answer), 0)
    assert not house.gate.live


def test_a_key_that_is_revoked_while_a_stream_is_given_again_ends_it_visibly() -> None:
    house, exchange = replaying()
    (drive,) = house.gate.live
    drive.cut(ShuttingDown("The gateway is shutting down"), "drained")
    assert (exchange.aborted, exchange.ended) == (True, False)
    assert b'"error"' in exchange.sent[-1]
    assert house.journal.records[1].end == "drained"
    assert not house.gate.live


# --- single flight ---


def test_of_identical_calls_one_goes_out_and_the_others_wait() -> None:
    house = cached()
    exchanges = [ask(house, SIMPLE) for _ in range(4)]
    assert len(house.upstream.flights) == 1
    house.upstream.last.answer(200, None, ANSWER)
    assert [status(exchange) for exchange in exchanges] == ["MISS", "HIT", "HIT", "HIT"]
    assert {exchange.answer for exchange in exchanges} == {ANSWER}
    assert [record.cache for record in house.journal.records] == ["HIT", "HIT", "HIT", "MISS"]
    assert not house.gate.live


def test_when_the_first_has_no_answer_to_keep_the_others_go_out_themselves() -> None:
    house = cached()
    exchanges = [ask(house, SIMPLE) for _ in range(3)]
    house.upstream.last.answer(500, None, b"{}")
    assert len(house.upstream.flights) == 3
    for flight in house.upstream.flights[1:]:
        flight.answer(200, None, ANSWER)
    assert [exchange.status for exchange in exchanges] == [500, 200, 200]


def test_when_the_first_client_leaves_the_next_call_takes_its_place() -> None:
    house = cached()
    exchanges = [ask(house, SIMPLE) for _ in range(3)]
    exchanges[0].leave()
    assert len(house.upstream.flights) == 2
    assert house.upstream.flights[0].cancelled
    house.upstream.last.answer(200, None, ANSWER)
    assert [status(exchange) for exchange in exchanges[1:]] == ["MISS", "HIT"]


def test_a_client_that_leaves_while_it_waits_is_not_answered() -> None:
    house = cached()
    first, second = (ask(house, SIMPLE) for _ in range(2))
    second.leave()
    house.upstream.last.answer(200, None, ANSWER)
    assert (first.answer, second.status) == (ANSWER, 0)
    record = house.journal.records[0]
    assert (record.end, record.status, record.attempts) == ("client_gone", 499, 0)
    assert not house.gate.live


def test_a_call_that_has_waited_long_enough_goes_out_itself() -> None:
    house = cached()
    ask(house, SIMPLE)
    second = ask(house, SIMPLE)
    house.timers.fire(10.0)
    assert len(house.upstream.flights) == 2
    house.upstream.last.answer(200, None, ANSWER)
    assert (second.answer, status(second)) == (ANSWER, "MISS")


def test_the_total_timeout_holds_while_a_call_waits_for_anothers_answer() -> None:
    house = cached()
    ask(house, SIMPLE)
    second = ask(house, SIMPLE, headers={"total_timeout": "2000"})
    house.timers.fire(2.0)
    assert (second.status, second.document["error"]["code"]) == (504, "total_timeout")
    house.upstream.last.answer(200, None, ANSWER)
    assert len(house.journal.records) == 2


# --- by meaning ---


def vectors(house: House, *numbers: float) -> None:
    """Answer the embeddings request that is under way."""
    flight = house.upstream.last
    assert flight.line.startswith("POST /v1/embeddings ")
    body = {"data": [{"index": 0, "embedding": numbers}], "usage": {"prompt_tokens": 3, "total_tokens": 3}}
    flight.answer(200, None, msgspec.json.encode(body))


def question(text: str) -> bytes:
    return msgspec.json.encode({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": text}]})


def remembering(text: str = "How do I bake bread?") -> House:
    """A house that has answered `text` and knows its meaning."""
    house = cached(embeddings=("c", "text-embedding-3-small"))
    exchange = ask(house, SEMANTIC, question(text))
    house.upstream.last.answer(200, None, ANSWER)
    assert status(exchange) == "SEMANTIC MISS"
    vectors(house, 1.0, 0.0, 0.0)
    return house


def test_a_question_of_the_same_meaning_has_the_same_answer() -> None:
    house = remembering()
    exchange = ask(house, SEMANTIC, question("How can I bake bread?"))
    vectors(house, 0.99, 0.05, 0.0)
    assert (status(exchange), exchange.answer) == ("SEMANTIC HIT", ANSWER)
    assert went(house) == ["a", "c", "c"]
    assert house.journal.records[1].cache == "SEMANTIC HIT"


def test_the_embeddings_go_out_under_a_virtual_key_of_the_workspace() -> None:
    house = remembering()
    flight = house.upstream.last
    assert flight.field("authorization") == "Bearer sk-the-secret-of-c-0001"
    assert flight.body is not None
    assert msgspec.json.decode(flight.body)["input"] == "How do I bake bread?"
    assert msgspec.json.decode(flight.body)["model"] == "text-embedding-3-small"


def test_a_question_of_another_meaning_has_another_answer() -> None:
    house = remembering()
    exchange = ask(house, SEMANTIC, question("How do I make cheese?"))
    vectors(house, 0.7, 0.7, 0.0)
    house.upstream.last.answer(200, None, ANSWER)
    assert status(exchange) == "SEMANTIC MISS"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Translate it into German", "Translate it into Spanish"),
        ("How do I bake bread?", "How do I make bread?"),
        ("Give me 3 reasons", "Give me 4 reasons"),
        ("Is it safe?", "Is it not safe?"),
    ],
)
def test_alike_is_not_the_same_where_a_word_that_decides_differs(first: str, second: str) -> None:
    house = remembering(first)
    exchange = ask(house, SEMANTIC, question(second))
    vectors(house, 1.0, 0.0, 0.0)
    assert went(house)[-1] == "a"
    house.upstream.last.answer(200, None, ANSWER)
    assert status(exchange) == "SEMANTIC MISS"


def test_the_very_same_question_needs_no_embedding() -> None:
    house = remembering()
    assert status(ask(house, SEMANTIC, question("How do I bake bread?"))) == "HIT"
    assert went(house) == ["a", "c"]


@pytest.mark.parametrize("broken", ["status", "cut", "nonsense"])
def test_without_an_embedding_the_call_goes_out(broken: str) -> None:
    house = remembering()
    exchange = ask(house, SEMANTIC, question("How can I bake bread?"))
    flight = house.upstream.last
    if broken == "cut":
        cut(flight)
    else:
        flight.answer(500 if broken == "status" else 200, None, b"nonsense")
    assert went(house)[-1] == "a"
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER


def test_a_workspace_without_that_virtual_key_has_no_look_up_by_meaning() -> None:
    house = cached(embeddings=("nobody", "text-embedding-3-small"))
    exchange = ask(house, SEMANTIC, question("How do I bake bread?"))
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.answer == ANSWER
    assert went(house) == ["a"]


def test_a_client_that_leaves_while_its_question_is_embedded_is_not_asked_for() -> None:
    house = remembering()
    exchange = ask(house, SEMANTIC, question("How can I bake bread?"))
    exchange.leave()
    vectors(house, 0.0, 1.0, 0.0)
    assert went(house) == ["a", "c", "c"]
    assert house.journal.records[1].end == "client_gone"


def test_streams_and_whole_answers_are_not_mixed_up_by_meaning() -> None:
    house = remembering()
    exchange = ask(house, SEMANTIC, question("How can I bake bread?").replace(b"{", b'{"stream":true,', 1))
    assert went(house)[-1] == "a"
    house.upstream.last.answer(200, [SSE], said("Hi"), FINISH, DONE)
    assert status(exchange) == "SEMANTIC MISS"
