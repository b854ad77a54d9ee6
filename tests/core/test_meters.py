"""Counting calls: exact, bounded, and without anything that names a tenant."""

import random
from typing import Any

import pytest

from calls import record
from lockgate.core.health import Health
from lockgate.core.meters import AWAY, BOUNDS_US, ENDPOINTS, GAUGES, METRICS, MOST_ROWS, Meters, endpoint_of, merged
from lockgate.core.plan import Breaker
from lockgate.core.record import Try


def row(meters: Meters, **labels: Any) -> dict[str, Any]:
    """The one row whose labels are these."""
    names = ("method", "endpoint", "code", "provider", "stream")
    found = [
        c for values, c in meters.snapshot()["rows"] if labels.items() <= dict(zip(names, values, strict=True)).items()
    ]
    assert len(found) == 1
    counts: dict[str, Any] = found[0]
    return counts


def test_a_call_is_counted_under_its_labels() -> None:
    meters = Meters()
    meters.count(record(status=200, streamed=True, tokens_in=10, tokens_out=5, cost=700))
    meters.count(record(status=200, streamed=True, tokens_in=1, tokens_out=1, cost=-1))
    meters.count(record(status=429, end="upstream_error"))
    counts = row(meters, code=200, stream=True, method="POST", endpoint="/v1/chat/completions", provider="openai")
    assert (counts["requests"], counts["tokens"], counts["cost"]) == (2, 17, 700)
    assert row(meters, code=429)["requests"] == 1
    assert meters.snapshot()["tokens"] == {"in": 11, "out": 6}


def test_each_stage_is_observed_once_and_its_sum_kept() -> None:
    meters = Meters()
    meters.count(record(us_queue=20, us_auth=50, us_sent=400, us_first_byte=10_400, us_total=60_400))
    counts = row(meters)
    spent = {"total": 60_400, "upstream": 60_000, "own": 380, "auth": 50, "first_byte": 10_000}
    for stage, us in spent.items():
        *buckets, total = counts[stage]
        place = next(n for n, bound in enumerate(BOUNDS_US) if us <= bound)
        assert buckets == [int(n == place) for n in range(len(BOUNDS_US) + 1)]
        assert total == us


def test_a_refused_call_has_no_upstream_stage() -> None:
    meters = Meters()
    meters.count(record(status=401, end="refused", provider="", us_total=90))
    counts = row(meters, code=401)
    assert sum(counts["upstream"]) == sum(counts["first_byte"]) == sum(counts["own"]) == 0
    assert meters.snapshot()["refused"] == 1


def test_a_value_above_every_bound_is_in_the_last_bucket() -> None:
    meters = Meters()
    meters.count(record(us_total=10**12))
    assert row(meters)["total"][len(BOUNDS_US)] == 1


def test_ends_and_upstream_errors_are_told_apart() -> None:
    meters = Meters()
    for end, error in (("complete", ""), ("client_gone", ""), ("timeout", "upstream_timeout"), ("upstream_cut", "")):
        meters.count(record(end=end, error=error))
    told = meters.snapshot()
    assert told["ends"] == {"complete": 1, "client_gone": 1, "timeout": 1, "upstream_cut": 1}
    assert told["errors"] == {"upstream_timeout": 1, "upstream_cut": 1}


def tries(*targets: int) -> list[Try]:
    """One attempt per target, in this order; all but the last fail."""
    statuses = [503] * (len(targets) - 1) + [200]
    made = zip(targets, statuses, strict=True)
    return [Try(f"config.targets[{target}]", "openai", "", "m", status, "", 0, 0) for target, status in made]


def test_attempts_are_counted_whether_or_not_a_config_routed_the_call() -> None:
    """A plain call that was sent once is one attempt; so is the first of a routed one."""
    meters = Meters()
    meters.count(record(attempts=1, us_sent=10))
    meters.count(record(attempts=1, us_sent=10, tries=tries(0)))
    meters.count(record(attempts=4, us_sent=900, tries=tries(0, 0, 1, 1)))
    meters.count(record(attempts=2, us_sent=900, tries=tries(0, 1), continued=True))
    meters.count(record(attempts=0, status=403, end="refused"))
    told = meters.snapshot()["routing"]
    assert told == {"attempts": 1 + 1 + 4 + 2, "retries": 2, "fallbacks": 2, "continued": 1}


def test_an_attempt_that_was_never_sent_is_none_and_the_answer_behind_it_is_a_fallback() -> None:
    meters = Meters()
    meters.count(record(attempts=1, us_sent=10, tries=tries(0, 1)))
    assert meters.snapshot()["routing"] == {"attempts": 1, "retries": 0, "fallbacks": 1, "continued": 0}


def test_what_the_cache_said_is_counted_by_its_words() -> None:
    meters = Meters()
    for status, times in (("HIT", 3), ("MISS", 2), ("SEMANTIC HIT", 1)):
        for _ in range(times):
            meters.count(record(cache=status))
    meters.count(record())  # asked no cache
    assert meters.snapshot()["cache"] == {"hit": 3, "miss": 2, "semantic hit": 1}
    assert meters.snapshot()["routing"]["attempts"] == 0


def test_the_states_that_are_counted_are_those_that_health_tells() -> None:
    health, scope = Health(), ("ws", "config", "config")
    for place in range(4):
        for _ in range(5):
            health.settle(scope, health.begin(scope, place, 0.0), failed=True, now=0.0, siblings=4)
    health.settle(("ws", "c", "c"), health.begin(("ws", "c", "c"), 0, 0.0), failed=True, now=0.0, siblings=1,
                  circuit=Breaker(failures=1))  # fmt: skip
    told = [{state for _, _, state, _ in health.states(now)} for now in (1.0, 40.0)]
    assert told == [{"open", "ejected"}, {"half-open"}]
    assert set().union(*told) == set(AWAY)


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        ("/v1/chat/completions", "/v1/chat/completions"),
        ("/v1/files/file-abc/content", "/v1/files"),
        ("/v1/models/gpt-4o", "/v1/models"),
        ("/v1/modelsx", "other"),
        ("/v1/unknown/thing", "other"),
        ("/", "other"),
    ],
)
def test_a_path_is_shown_as_its_endpoint(path: str, endpoint: str) -> None:
    assert endpoint_of(path) == endpoint


def test_what_a_caller_sends_cannot_grow_the_table() -> None:
    """Any path, method, status and provider: the labels stay within their bounds."""
    meters, dice = Meters(), random.Random(1)
    for n in range(20_000):
        path = dice.choice([*ENDPOINTS, f"/v1/files/{n}", f"/{n}"])
        meters.count(
            record(path=path, method=f"M{n % 50}", provider=f"p{n}", status=n % 600, error=f"e{n}", end="timeout")
        )
    told = meters.snapshot()
    assert len(told["rows"]) <= MOST_ROWS + 1
    assert len(meters._seen) <= MOST_ROWS
    assert len(told["errors"]) <= 201
    assert sum(counts["requests"] for _, counts in told["rows"]) == 20_000
    assert sum(told["errors"].values()) == 20_000


def test_no_label_names_a_tenant_a_key_or_a_model() -> None:
    labels = {label for metric in METRICS.values() for label in metric.labels}
    assert not labels & {"workspace", "organisation", "api_key", "key", "user", "model", "metadata", "trace_id"}
    meters = Meters()
    meters.count(record(workspace_id="W!", organisation_id="O!", key_id="K!", model="M!", trace_id="T!"))
    assert not [sign for sign in ("W!", "O!", "K!", "M!", "T!") if sign in str(meters.snapshot())]


def test_the_lag_is_the_longest_since_the_last_look() -> None:
    meters = Meters()
    for lag in (0.001, 0.5, 0.002):
        meters.loop_lag_s = lag
    assert meters.snapshot()["gauges"]["lockgate_event_loop_lag_seconds"] == 0.5
    assert meters.snapshot()["gauges"]["lockgate_event_loop_lag_seconds"] == 0


def test_every_gauge_is_declared() -> None:
    assert all(METRICS[name].kind == "gauge" for name in GAUGES)


def test_workers_are_summed_place_by_place() -> None:
    one, two = Meters(), Meters()
    for meters in (one, two):
        meters.count(record(us_total=200, cost=5))
    two.count(record(status=500, end="upstream_error"))
    one.journal_ready = False
    one.journal_backlog, two.journal_backlog = 3, 4
    one.count(record(cache="MISS", status=201))
    two.count(record(cache="MISS", attempts=2, us_sent=5, tries=tries(0, 0), status=201))
    one.away, two.away = {"open": 1, "ejected": 0}, {"open": 2, "ejected": 1}
    one.loop_lag_s, two.loop_lag_s = 0.1, 0.2
    both = merged([one.snapshot(), two.snapshot()])
    (ok,) = [counts for labels, counts in both["rows"] if labels[2] == 200]
    assert (ok["requests"], ok["cost"], ok["total"][-1]) == (2, 10, 400)
    assert both["ends"] == {"complete": 4, "upstream_error": 1}
    assert both["routing"] == {"attempts": 2, "retries": 1, "fallbacks": 0, "continued": 0}
    assert (both["cache"], both["away"]) == ({"miss": 2}, {"open": 3, "ejected": 1})
    assert both["gauges"]["lockgate_journal_backlog"] == 7
    assert both["gauges"]["lockgate_journal_ready"] == 0
    assert both["gauges"]["lockgate_event_loop_lag_seconds"] == 0.2


def test_the_sum_of_none_is_empty_and_summing_changes_nothing() -> None:
    assert merged([])["rows"] == []
    meters = Meters()
    meters.count(record())
    told = meters.snapshot()
    before = str(told)
    merged([told, told])
    assert str(told) == before
