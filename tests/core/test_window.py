"""Real logs for the simulator: which calls they hold, and how upstreams behaved."""

from typing import Any

import msgspec
import pytest

from calls import record
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.plan import Plan
from lockgate.core.record import Record, Try
from lockgate.core.simulate import World
from lockgate.core.window import Behaviour, call_of

PLAN_OF = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "a"}, {"provider": "groq", "api_key": "x"}]}


def plan(document: dict[str, Any] | None = None) -> Plan:
    return plans.compile(configs.parse(msgspec.json.encode(document or PLAN_OF)))


def tried(virtual_key: str, status: int, ms: int, fault: str = "", provider: str = "openai") -> Try:
    return Try("config", provider, virtual_key, "m", status, fault, 10, ms * 1000)


def world(*records: Record) -> dict[str, Any]:
    behaviour = Behaviour()
    for each in records:
        behaviour.take(each)
    told = behaviour.world(plan())
    msgspec.convert(told, World)  # the simulator takes it
    return told


def test_a_logged_call_becomes_a_call_of_the_load() -> None:
    body = b'{"model":"gpt-4o","max_tokens":9,"stream":true,"messages":[{"role":"user"}],"tools":[],"meta":{}}'
    logged = record(at=5_000, attempts=1, metadata={"plan": "paid"}, tokens_in=3, tokens_out=4, request_body=body)
    call = call_of(logged, 2_000)
    assert call
    assert (call.at_ms, call.metadata, call.tokens, call.model) == (3_000, {"plan": "paid"}, 7, "")
    assert call.params == {"model": "gpt-4o", "max_tokens": 9, "stream": True}
    assert (call.method, call.pathname) == ("POST", "/v1/chat/completions")


def test_without_a_body_the_model_is_still_known() -> None:
    call = call_of(record(attempts=1, model="gpt-4o-mini"), 0)
    assert call
    assert (call.params, call.model) == ({}, "gpt-4o-mini")


@pytest.mark.parametrize(
    ("fields", "played"),
    [
        ({"attempts": 1}, True),
        ({"cache": "HIT"}, True),  # the simulator finds nothing in a cache: it would have been sent
        ({"tries": [tried("a", 400, 0, "refused")]}, True),
        ({"status": 401, "end": "refused"}, False),
        ({"status": 0, "end": "orphaned", "attempts": 1}, True),
    ],
)
def test_only_what_routing_saw_is_played(fields: dict[str, Any], played: bool) -> None:
    assert (call_of(record(**fields), 0) is not None) is played


def test_latencies_and_failures_are_told_apart_by_virtual_key() -> None:
    calls = [record(tries=[tried("a", 200, ms)], attempts=1) for ms in range(1, 101)]
    calls += [record(tries=[tried("a", 503, 5), tried("b", 200, 7)], attempts=2) for _ in range(25)]
    told = world(*calls)
    assert told["targets"]["config.targets[0]"] == {
        "p50_ms": 50.0, "p95_ms": 95.0, "failure_rate": 0.2, "failure": 503,
    }  # fmt: skip
    assert "config.targets[1]" not in told["targets"]  # nobody called it
    assert told["others"]["failure_rate"] == round(25 / 150, 6)


def test_the_commonest_failure_stands_for_all() -> None:
    calls = [record(tries=[tried("a", 0, 1, "connect")], attempts=1) for _ in range(3)]
    calls += [record(tries=[tried("a", 429, 1)], attempts=1)]
    assert world(*calls)["targets"]["config.targets[0]"] == {"failure_rate": 1.0, "failure": "connect"}


def test_a_plain_call_counts_by_its_first_byte_under_its_provider() -> None:
    plain = {"provider": "groq", "us_sent": 1_000, "us_total": 900_000, "attempts": 1}
    told = world(
        record(us_first_byte=251_000, **plain), record(us_first_byte=0, status=502, upstream_status=0, **plain)
    )
    assert told["targets"]["config.targets[1]"] == {
        "p50_ms": 250.0, "p95_ms": 250.0, "failure_rate": 0.5, "failure": 502,
    }  # fmt: skip


def test_who_left_and_what_the_cache_gave_say_nothing_of_a_provider() -> None:
    told = world(
        record(provider="groq", us_sent=10, us_total=50, end="client_gone", status=499, attempts=1),
        record(provider="groq", cache="HIT", cost=0, tokens_in=9),
        record(tries=[tried("a", 400, 0, "refused")]),
    )
    assert told == {"targets": {}, "others": {}}


def test_prices_are_the_average_of_what_was_paid() -> None:
    paid = {"credential": "a", "tries": [tried("a", 200, 5)], "attempts": 1}
    told = world(
        record(tokens_in=600, tokens_out=400, cost=3_000_000, **paid),
        record(tokens_in=1_000, tokens_out=0, cost=1_000_000, **paid),
        record(tokens_in=500, cost=-1, **paid),  # no price is known
    )
    assert told["targets"]["config.targets[0]"]["price_tokens"] == 2_000_000_000


def test_a_target_that_names_nobody_behaves_like_all() -> None:
    behaviour = Behaviour()
    behaviour.take(record(tries=[tried("a", 200, 30)], attempts=1))
    assert behaviour.world(plan({"passthrough": True})) == {"targets": {}, "others": {"p50_ms": 30.0, "p95_ms": 30.0}}
