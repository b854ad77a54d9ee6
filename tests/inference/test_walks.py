"""Calls along a plan: who is asked, after how long, what the client is told of it, and what the Record keeps."""

from email.utils import formatdate
from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, HELLO, JSON, Exchange, House
from inference.walks import (
    BUSY,
    ask,
    cut,
    elapse,
    fallback,
    pass_time,
    pause,
    pauses,
    retrying,
    routed,
    said,
    stream,
    targets,
    throw,
    tries,
    went,
)
from lockgate.core.errors import UnknownName, UpstreamConnect, UpstreamDns, UpstreamInvalid, UpstreamSilent, UpstreamTls

INDEX, COUNT, CACHE = "last-used-option-index", "retry-attempt-count", "cache-status"


def told(exchange: Exchange, *names: str) -> tuple[str, ...]:
    """Fields of ours in an answer."""
    return tuple(exchange.field(f"x-portkey-{name}") for name in names)


def answer(house: House, *statuses: int) -> None:
    """Answer one flight after the other; what is not asked for is a mistake."""
    for nth, status in enumerate(statuses):
        flight = house.upstream.last
        assert not flight.cancelled
        before = len(house.upstream.flights)
        flight.answer(status, None, ANSWER if status < 300 else BUSY)
        assert nth == len(statuses) - 1 or len(house.upstream.flights) > before, "nobody was asked next"


# --- fallback ---


@pytest.mark.parametrize("status", [400, 401, 404, 408, 429, 446, 500, 503, 529])
def test_a_fallback_goes_on_after_whatever_is_not_good(status: int) -> None:
    house = routed()
    exchange = ask(house, fallback())
    answer(house, status, 200)
    assert (went(house), exchange.status, exchange.answer) == (["a", "b"], 200, ANSWER)


@pytest.mark.parametrize("status", [200, 201, 204, 246])
def test_a_fallback_ends_with_a_good_answer(status: int) -> None:
    house = routed()
    exchange = ask(house, fallback())
    house.upstream.last.answer(status, None, ANSWER)
    assert (went(house), exchange.status) == (["a"], status)


@pytest.mark.parametrize(("status", "asked"), [(429, ["a", "b"]), (500, ["a"]), (400, ["a"])])
def test_with_statuses_a_fallback_goes_on_after_these_alone(status: int, asked: list[str]) -> None:
    house = routed()
    exchange = ask(house, fallback(on=[429]))
    house.upstream.last.answer(status, None, BUSY)
    assert went(house) == asked
    if asked == ["a"]:
        assert (exchange.status, exchange.answer) == (status, BUSY)


def test_the_last_answer_is_given_though_it_is_an_error() -> None:
    house = routed()
    exchange = ask(house, fallback("abc"))
    answer(house, 500, 503, 429)
    assert (exchange.status, exchange.answer, exchange.field("content-type")) == (429, BUSY, "application/json")
    assert told(exchange, INDEX, COUNT, CACHE, "provider") == ("config.targets[2]", "0", "DISABLED", "openai")
    record = house.journal.record
    assert (record.status, record.upstream_status, record.end, record.error) == (
        429, 429, "upstream_error", "upstream_429",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("error", "fault", "status"),
    [
        (UnknownName("no such name"), "dns_nx", 502),
        (UpstreamDns("no name server"), "dns", 502),
        (UpstreamConnect("refused"), "connect", 502),
        (UpstreamTls("expired"), "tls", 502),
        (UpstreamSilent("silent"), "silent", 504),
        (UpstreamInvalid("no HTTP"), "invalid", 502),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_whatever_fails_before_an_answer_moves_on_and_is_told_when_it_is_the_last(
    error: Any, fault: str, status: int
) -> None:
    house = routed()
    exchange = ask(house, fallback())
    cut(house.upstream.last, error, sent=False)
    cut(house.upstream.last, error)
    assert (went(house), exchange.status) == (["a", "b"], status)
    assert exchange.document["error"]["code"] == error.code
    assert told(exchange, INDEX) == ("config.targets[1]",)
    assert tries(house.journal.record) == [("targets[0]", status, fault), ("targets[1]", status, fault)]


def test_a_redirect_is_not_followed_and_moves_on() -> None:
    house = routed()
    ask(house, fallback())
    house.upstream.last.answer(302, [(b"location", b"https://elsewhere.example/")], end=False)
    assert (went(house), house.upstream.flights[0].cancelled) == (["a", "b"], True)
    answer(house, 200)
    assert tries(house.journal.record)[0] == ("targets[0]", 502, "redirect")


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"half":'])
def test_an_answer_that_is_none_moves_on(body: bytes) -> None:
    house = routed()
    exchange = ask(house, fallback())
    house.upstream.last.answer(200, None, body)
    answer(house, 200)
    assert exchange.answer == ANSWER
    assert tries(house.journal.record)[0] == ("targets[0]", 502, "invalid")


def test_an_answer_of_a_foreign_type_moves_on() -> None:
    house = routed()
    ask(house, fallback())
    house.upstream.last.answer(200, [(b"content-type", b"text/html")], end=False)
    assert went(house) == ["a", "b"]


def test_an_answer_that_says_it_is_too_large_moves_on() -> None:
    house = routed(answer_limit=1000)
    ask(house, fallback())
    house.upstream.last.answer(200, [JSON, (b"content-length", b"1001")], end=False)
    answer(house, 200)
    assert tries(house.journal.record)[0] == ("targets[0]", 502, "huge")


def test_an_endpoint_that_a_target_lacks_moves_on_no_further() -> None:
    house = routed()
    house.add_credential("z", "azure-openai", options={"azure-resource-name": "eu"})
    exchange = ask(house, fallback("za"), b'{"input":"x"}', path="/v1/moderations")
    assert (exchange.status, exchange.field("x-portkey-gateway-exception")) == (500, "true")
    assert went(house) == []


def test_an_answer_too_long_to_hold_flows_and_is_no_longer_moved_on_from() -> None:
    house = routed()
    exchange = ask(house, fallback())
    long = b'{"a":"' + b"0" * 100_000
    house.upstream.last.answer(200, None, long, end=False)
    assert exchange.answer == long
    cut(house.upstream.last)
    assert (went(house), exchange.aborted) == (["a"], True)
    assert house.journal.record.end == "upstream_cut"


# --- nesting and the other strategies ---


def test_the_index_is_the_path_through_nested_strategies() -> None:
    house = routed()
    inner = fallback("bc")
    exchange = ask(house, {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "a"}, inner]})
    answer(house, 500, 500, 200)
    assert told(exchange, INDEX) == ("config.targets[1].targets[1]",)
    assert [path for path, _, _ in tries(house.journal.record)] == [
        "targets[0]", "targets[1].targets[0]", "targets[1].targets[1]",
    ]  # fmt: skip


@pytest.mark.parametrize(("draw", "name"), [(0.0, "a"), (0.24, "a"), (0.25, "b"), (0.99, "b")])
def test_a_balance_asks_one_target_by_its_weight(monkeypatch: pytest.MonkeyPatch, draw: float, name: str) -> None:
    throw(monkeypatch, draw)
    house = routed()
    weighed = [{"virtual_key": "a", "weight": 1}, {"virtual_key": "b", "weight": 3}, {"virtual_key": "c", "weight": 0}]
    exchange = ask(house, {"strategy": {"mode": "loadbalance"}, "targets": weighed})
    answer(house, 503)
    assert (went(house), exchange.status) == ([name], 503)


def test_a_balance_of_no_weight_has_nobody_to_ask() -> None:
    house = routed()
    exchange = ask(house, {"strategy": {"mode": "loadbalance"}, "targets": targets("ab", weight=0)})
    assert (exchange.status, went(house)) == (500, [])
    assert told(exchange, INDEX) == ("config",)
    record = house.journal.record
    assert (record.attempts, record.tries, record.end) == (0, [], "refused")


def test_a_sticky_balance_keeps_a_user_at_one_target(monkeypatch: pytest.MonkeyPatch) -> None:
    throw(monkeypatch, 0.1, 0.9, 0.3, 0.6)
    house = routed()
    sticky = {"enabled": True, "hash_fields": ["metadata.user"], "ttl": 60}
    config = {"strategy": {"mode": "loadbalance", "sticky": sticky}, "targets": targets("abc")}
    for user in ("x", "y", "x", "y", "x"):
        ask(house, config, headers={"metadata": f'{{"user":"{user}"}}'})
    first, second, *rest = went(house)
    assert rest == [first, second, first]


def conditional(query: Any, default: str | None = "other") -> dict[str, Any]:
    strategy = {"mode": "conditional", "conditions": [{"query": query, "then": "wanted"}]}
    named = [{"name": "other", "virtual_key": "a"}, {"name": "wanted", "virtual_key": "b"}]
    return {"strategy": {**strategy, "default": default} if default else strategy, "targets": named}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ({"metadata.plan": "paid"}, "b"),
        ({"metadata.seats": {"$gte": 5}}, "b"),
        ({"metadata.plan": {"$in": ["free"]}}, "a"),
        ({"params.model": "gpt-4o-mini"}, "b"),
        ({"params.temperature": {"$lt": 1}}, "a"),
        ({"url.pathname": {"$regex": "chat"}}, "b"),
        ({"$and": [{"metadata.plan": "paid"}, {"params.model": "other"}]}, "a"),
    ],
    ids=str,
)
def test_a_condition_reads_the_request(query: Any, name: str) -> None:
    house = routed()
    ask(house, conditional(query), headers={"metadata": '{"plan":"paid","seats":7}'})
    assert went(house) == [name]


def test_the_metadata_of_a_key_beats_the_requests() -> None:
    house = routed()
    key = house.add_key(metadata={"plan": "free"})
    config = msgspec.json.encode(conditional({"metadata.plan": "paid"})).decode()
    house.ask(api_key=key, config=config, more={"metadata": '{"plan":"paid"}'})
    assert went(house) == ["a"]


@pytest.mark.parametrize("metadata", ["", "nonsense", "[1]", '"paid"', "null"])
def test_metadata_that_is_no_object_is_empty(metadata: str) -> None:
    house = routed()
    ask(house, conditional({"metadata.plan": {"$ne": "paid"}}), headers={"metadata": metadata})
    assert went(house) == ["b"]


def test_where_no_condition_holds_and_there_is_no_default_the_call_is_refused() -> None:
    house = routed()
    exchange = ask(house, conditional({"metadata.plan": "paid"}, default=None))
    assert (exchange.status, went(house)) == (400, [])
    assert house.journal.record.end == "refused"


# --- retries ---


@pytest.mark.parametrize(
    ("statuses", "count", "status"),
    [((200,), "0", 200), ((503, 200), "1", 200), ((503, 429, 200), "2", 200), ((503, 503, 503), "-1", 503)],
)
def test_the_count_header_tells_which_retry_it_was(statuses: tuple[int, ...], count: str, status: int) -> None:
    house = routed()
    exchange = ask(house, retrying(2))
    for code in statuses[:-1]:
        house.upstream.last.answer(code, None, BUSY)
        elapse(house)
    answer(house, statuses[-1])
    assert (exchange.status, *told(exchange, COUNT, INDEX)) == (status, count, "config")
    assert house.journal.record.attempts == len(statuses)
    assert [code for _, code, _ in tries(house.journal.record)] == list(statuses)


@pytest.mark.parametrize("status", [400, 401, 404, 501])
def test_what_is_not_listed_is_not_tried_again(status: int) -> None:
    house = routed()
    exchange = ask(house, retrying(2))
    answer(house, status)
    assert (exchange.status, *told(exchange, COUNT)) == (status, "0")


def test_a_list_of_its_own_replaces_the_statuses_that_are_tried_again() -> None:
    house = routed()
    ask(house, retrying(2, on_status_codes=[404]))
    answer(house, 404)
    elapse(house)
    answer(house, 503)
    assert (went(house), house.journal.record.status) == (["a", "a"], 503)


@pytest.mark.parametrize(
    ("draw", "waits"), [(0.0, [0, 0, 0, 0, 0]), (0.5, [0.125, 0.25, 0.5, 1, 2]), (0.999, [0.25, 0.5, 1, 2, 4])]
)
def test_the_waits_are_drawn_under_a_bound_that_doubles(
    monkeypatch: pytest.MonkeyPatch, draw: float, waits: list[float]
) -> None:
    throw(monkeypatch, draw)
    house = routed()
    exchange = ask(house, retrying(5))
    waited = []
    for _ in waits:
        house.upstream.last.answer(503, None, BUSY)
        waited.append(elapse(house))
    answer(house, 503)
    assert waited == pytest.approx(waits, abs=0.01)
    assert exchange.status == 503


AFTER: dict[str, tuple[str, float]] = {
    "seconds": ("7", 7),
    "fraction": ("0.5", 0.5),
    "zero": ("0", 0),
}


@pytest.mark.parametrize(("value", "seconds"), AFTER.values(), ids=AFTER)
def test_retry_after_is_waited_for_where_the_config_says_so(
    monkeypatch: pytest.MonkeyPatch, value: str, seconds: float
) -> None:
    throw(monkeypatch, 0.4)
    house = routed()
    ask(house, retrying(1, use_retry_after_headers=True))
    house.upstream.last.answer(429, [JSON, (b"retry-after", value.encode())], BUSY)
    assert pause(house) == pytest.approx(seconds + 0.1)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ([(b"retry-after-ms", b"1500"), (b"retry-after", b"9")], 1.5),
        ([(b"x-ms-retry-after-ms", b"2500")], 2.5),
        ([(b"retry-after-ms", b"soon"), (b"retry-after", b"9")], 9),
        ([(b"retry-after", formatdate(1_800_000_030, usegmt=True).encode())], 30),
    ],
    ids=["ms", "x-ms", "no number", "date"],
)
def test_retry_after_may_be_written_in_several_ways(
    monkeypatch: pytest.MonkeyPatch, headers: list[tuple[bytes, bytes]], seconds: float
) -> None:
    throw(monkeypatch, 0.0)
    house = routed()
    ask(house, retrying(1, use_retry_after_header=True))
    house.upstream.last.answer(429, [JSON, *headers], BUSY)
    assert pause(house) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "value",
    [
        b"soon", b"-1", b"1e9", b"999999999", formatdate(1_799_999_000, usegmt=True).encode(),
        b"Thu, 99 Foo 2026", b"", b"1 2",
    ],
)  # fmt: skip
def test_a_retry_after_that_makes_no_sense_counts_as_none(monkeypatch: pytest.MonkeyPatch, value: bytes) -> None:
    throw(monkeypatch, 0.5)
    house = routed()
    ask(house, retrying(1, use_retry_after_headers=True))
    house.upstream.last.answer(429, [JSON, (b"retry-after", value)], BUSY)
    assert pause(house) == pytest.approx(0.125)


@pytest.mark.parametrize("value", [b"60", b"3600"])
def test_where_retry_after_asks_too_much_the_answer_is_given_at_once(value: bytes) -> None:
    house = routed()
    exchange = ask(house, retrying(3, use_retry_after_headers=True))
    house.upstream.last.answer(429, [JSON, (b"retry-after", value)], BUSY)
    assert (exchange.status, exchange.answer, *told(exchange, COUNT)) == (429, BUSY, "-1")
    assert exchange.field("retry-after") == value.decode()


def test_where_it_asks_too_much_another_target_is_asked() -> None:
    house = routed()
    ask(house, fallback(retry={"attempts": 3, "use_retry_after_headers": True}))
    house.upstream.last.answer(429, [JSON, (b"retry-after", b"61")], BUSY)
    assert went(house) == ["a", "b"]


@pytest.mark.parametrize(
    ("config", "status"),
    [(retrying(1), 429), (retrying(1, use_retry_after_headers=True), 503)],
    ids=["not asked for", "not a 429"],
)
def test_elsewhere_retry_after_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, config: dict[str, Any], status: int
) -> None:
    throw(monkeypatch, 0.5)
    house = routed()
    ask(house, config)
    house.upstream.last.answer(status, [JSON, (b"retry-after", b"9")], BUSY)
    assert pause(house) == pytest.approx(0.125)


@pytest.mark.parametrize("error", [UnknownName("none"), UpstreamTls("expired")])
def test_what_would_only_happen_again_is_not_tried_again(error: Any) -> None:
    house = routed()
    exchange = ask(house, retrying(3))
    cut(house.upstream.last, error, sent=False)
    assert (exchange.status, pauses(house)) == (502, [])


def test_an_answer_that_is_none_is_tried_again_once() -> None:
    house = routed()
    exchange = ask(house, retrying(3))
    house.upstream.last.answer(200, None, b"<html>")
    elapse(house)
    house.upstream.last.answer(200, None, b"<html>")
    assert (exchange.status, exchange.document["error"]["code"], pauses(house)) == (502, "upstream_invalid", [])


def test_retries_come_before_the_next_target() -> None:
    house = routed()
    exchange = ask(house, fallback(retry={"attempts": 1}))
    answer(house, 503)
    elapse(house)
    answer(house, 503, 200)
    assert went(house) == ["a", "a", "b"]
    assert told(exchange, INDEX, COUNT) == ("config.targets[1]", "0")


def test_all_attempts_of_a_call_together_are_ten() -> None:
    house = routed()
    exchange = ask(house, fallback("abc", retry={"attempts": 5}))
    while not exchange.status:
        if pauses(house):
            elapse(house)
        else:
            house.upstream.last.answer(503, None, BUSY)
    assert went(house) == ["a"] * 6 + ["b"] * 4
    assert house.journal.record.attempts == 10


# --- what is told of the attempts ---


def test_one_attempt_needs_no_list_of_attempts() -> None:
    house = routed()
    exchange = ask(house, fallback())
    answer(house, 200)
    assert exchange.field("x-lockgate-attempts") == ""
    assert tries(house.journal.record) == [("targets[0]", 200, "")]


def test_several_attempts_are_listed_with_their_status_and_time() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", retry={"attempts": 1}))
    pass_time(house, 0.25)
    answer(house, 503)
    elapse(house)
    pass_time(house, 1)
    cut(house.upstream.last, UpstreamConnect("refused"))
    answer(house, 200)
    assert exchange.field("x-lockgate-attempts") == (
        "config.targets[0]=503;250ms, config.targets[0]=502;1000ms, config.targets[1]=200;0ms"
    )


def test_a_plan_of_one_target_tried_once_keeps_no_tries() -> None:
    house = routed()
    ask(house, {"virtual_key": "a"})
    answer(house, 200)
    assert house.journal.record.tries == []


def test_the_record_keeps_every_attempt_with_its_times() -> None:
    house = routed()
    ask(house, fallback("axb"))
    pass_time(house, 2)
    answer(house, 503, 200)
    first, unsent, last = house.journal.record.tries
    assert (first.provider, first.credential, first.model) == ("openai", "a", "gpt-4o-mini")
    assert first.us_took == pytest.approx(2_000_000, abs=100)
    assert (unsent.credential, unsent.us_took) == ("x", 0)
    assert unsent.us_sent == pytest.approx(2_000_000, abs=100)
    assert (last.credential, last.us_sent >= unsent.us_sent) == ("b", True)
    record = house.journal.record
    assert (record.us_sent, record.attempts, record.credential) == (last.us_sent, 2, "b")


def test_each_attempt_goes_out_under_the_secret_of_its_own_virtual_key() -> None:
    house = routed()
    ask(house, fallback("abc"))
    answer(house, 503, 503, 200)
    assert [flight.field("authorization") for flight in house.upstream.flights] == [
        f"Bearer sk-the-secret-of-{name}-0001" for name in "abc"
    ]


def test_an_error_is_scrubbed_of_the_secret_that_it_was_sent_under() -> None:
    house = routed()
    exchange = ask(house, fallback())
    answer(house, 503)
    house.upstream.last.answer(401, None, b'{"error":{"message":"bad key sk-the-secret-of-b-0001"}}')
    assert b"sk-the-secret" not in exchange.answer
    assert b"sk-the-secret" not in house.journal.record.response_body


# --- time ---


def test_a_timeout_ends_an_attempt_and_the_next_target_has_its_own() -> None:
    house = routed()
    exchange = ask(house, fallback("abc", request_timeout=3000))
    house.timers.fire(3.0)
    assert (went(house), house.upstream.flights[0].cancelled) == (["a", "b"], True)
    house.timers.fire(3.0)
    answer(house, 200)
    assert exchange.status == 200
    assert tries(house.journal.record) == [
        ("targets[0]", 408, "request_timeout"), ("targets[1]", 408, "request_timeout"), ("targets[2]", 200, ""),
    ]  # fmt: skip


def test_a_timeout_of_the_last_attempt_is_a_408() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", request_timeout=3000))
    for _ in range(2):
        house.timers.fire(3.0)
    assert exchange.status == 408
    assert told(exchange, INDEX) == ("config.targets[1]",)
    assert house.journal.record.end == "timeout"


@pytest.mark.parametrize(("on", "asked"), [([408], ["a", "b"]), ([429], ["a"])])
def test_a_timeout_is_a_status_that_a_config_may_list(on: list[int], asked: list[str]) -> None:
    house = routed()
    ask(house, fallback(on=on, request_timeout=3000))
    house.timers.fire(3.0)
    assert went(house) == asked


def test_a_timeout_is_tried_again_where_it_is_listed() -> None:
    house = routed()
    ask(house, {**retrying(1, on_status_codes=[408]), "request_timeout": 3000})
    house.timers.fire(3.0)
    elapse(house)
    answer(house, 200)
    assert (went(house), house.journal.record.status) == (["a", "a"], 200)


def test_a_timeout_is_over_when_the_answers_head_is_here() -> None:
    house = routed()
    exchange = ask(house, fallback(request_timeout=3000), HELLO.replace(b"{", b'{"stream":true,', 1))
    stream(house.upstream.last)
    house.timers.fire(3.0)
    stream_on = house.upstream.last.listener.on_data
    stream_on(said("Hello"))
    assert (went(house), exchange.answer) == (["a"], said("Hello"))


def test_the_total_timeout_bounds_attempts_and_waits_together() -> None:
    house = routed()
    exchange = ask(house, fallback("abc"), headers={"total_timeout": "5000"})
    pass_time(house, 3)
    answer(house, 503)
    pass_time(house, 1.9)
    answer(house, 503)
    house.timers.fire(5.0)
    assert (exchange.status, exchange.document["error"]["code"]) == (504, "total_timeout")
    assert went(house) == ["a", "b", "c"]
    assert house.upstream.last.cancelled
    assert exchange.field("x-lockgate-attempts").startswith("config.targets[0]=503;3000ms, ")
    assert told(exchange, INDEX) == ("config.targets[2]",)
    assert house.journal.record.end == "timeout"


@pytest.mark.parametrize(("header", "total"), [({}, 5.0), ({"total_timeout": "2000"}, 2.0)], ids=str)
def test_the_headers_total_timeout_beats_the_configs(header: dict[str, str], total: float) -> None:
    house = routed()
    ask(house, fallback(total_timeout=5000), headers=header)
    due = [seconds for seconds, _, timer in house.timers.waiting if not timer.cancelled]
    assert [seconds for seconds in due if seconds > 1.5] == [pytest.approx(total, abs=0.01)]


def test_when_the_time_is_up_the_last_answer_is_given_and_nobody_is_asked_any_more() -> None:
    house = routed(total_s=10)
    exchange = ask(house, fallback("abc"))
    pass_time(house, 10)
    answer(house, 503)
    assert (went(house), exchange.status, exchange.answer) == (["a"], 503, BUSY)


def test_a_wait_that_would_pass_the_deadline_is_not_begun() -> None:
    house = routed(total_s=10)
    exchange = ask(house, retrying(3, use_retry_after_headers=True))
    house.upstream.last.answer(429, [JSON, (b"retry-after", b"20")], BUSY)
    assert (exchange.status, exchange.answer, pauses(house)) == (429, BUSY, [])


# --- leaving ---


def test_a_client_that_leaves_during_an_attempt_ends_it() -> None:
    house = routed()
    exchange = ask(house, fallback("ab", request_timeout=3000))
    answer(house, 503)
    exchange.leave()
    assert house.upstream.last.cancelled
    house.timers.fire(3.0)
    record = house.journal.record
    assert (record.end, record.status, record.attempts) == ("client_gone", 499, 2)
    assert tries(record) == [("targets[0]", 503, "")]
    assert not house.gate.live


def test_a_client_that_leaves_during_a_wait_is_not_asked_for_again() -> None:
    house = routed()
    exchange = ask(house, retrying(3))
    answer(house, 503)
    exchange.leave()
    house.timers.fire()
    assert (went(house), pauses(house)) == (["a"], [])
    assert house.journal.record.end == "client_gone"


def test_a_key_that_is_revoked_during_a_wait_ends_the_call() -> None:
    house = routed()
    exchange = ask(house, retrying(3))
    answer(house, 503)
    house.drop_key(house.key)
    house.directory.publish("*")
    assert exchange.status == 401
    house.timers.fire()
    assert went(house) == ["a"]
    assert house.journal.record.end == "revoked"


def test_a_worker_that_shuts_down_ends_a_wait_with_an_answer() -> None:
    house = routed()
    exchange = ask(house, retrying(3))
    answer(house, 503)
    exchange.leave("drained")
    assert (exchange.status, house.journal.record.end) == (503, "drained")
    assert pauses(house) == []


# --- what is remembered ---


def test_a_target_that_fails_five_times_in_a_row_is_left_alone_for_a_while() -> None:
    house = routed()
    for _ in range(5):
        ask(house, fallback())
        answer(house, 503, 200)
    ask(house, fallback())
    answer(house, 200)
    pass_time(house, 31)
    ask(house, fallback())
    assert went(house)[10:] == ["b", "a"]


def test_the_original_index_is_told_though_others_are_left_out() -> None:
    house = routed()
    for _ in range(5):
        ask(house, fallback())
        answer(house, 503, 200)
    exchange = ask(house, fallback())
    answer(house, 200)
    assert told(exchange, INDEX) == ("config.targets[1]",)


def test_no_workspace_learns_from_anothers_failures() -> None:
    house = routed()
    for _ in range(5):
        ask(house, fallback())
        answer(house, 503, 200)
    for slug in "ab":
        house.directory.entries["credential", ("ws-2", slug)] = house.directory.entries["credential", ("ws-1", slug)]
    key = house.add_key(workspace_id="ws-2", workspace_slug="ws-second")
    house.ask(api_key=key, config=msgspec.json.encode(fallback()).decode())
    assert house.upstream.last.field("authorization") == "Bearer sk-the-secret-of-a-0001"


def test_a_circuit_opens_after_as_many_failures_as_the_config_says() -> None:
    house = routed()
    config = fallback("ab")
    config["strategy"]["cb_config"] = {"failure_threshold": 2, "cooldown_interval": 40_000}
    for _ in range(2):
        ask(house, config)
        answer(house, 500, 200)
    ask(house, config)
    pass_time(house, 41)
    ask(house, config)
    assert went(house)[4:] == ["b", "a"]


def test_the_retry_budget_of_a_workspace_and_target_runs_out() -> None:
    house = routed()
    retried = 0
    for _ in range(130):
        exchange = ask(house, retrying(1))
        house.upstream.last.answer(503, None, BUSY)
        if pauses(house):
            retried += 1
            exchange.leave()
    assert 100 <= retried < 130
