"""A config played against outages on a virtual clock: what comes out can be worked out by hand, and again."""

from collections.abc import Mapping

import msgspec
import pytest

from lockgate.core.errors import LockgateError, ModelNotAllowed
from lockgate.core.plan import Breaker
from lockgate.core.simulate import (
    CALLS_MOST,
    SILENT_MS,
    Change,
    Load,
    Outage,
    Result,
    SimCall,
    Upstream,
    World,
    calls_of,
    simulate,
)
from walking import balance, conditional, fallback, target, targets

T0, T1 = "config.targets[0]", "config.targets[1]"
STEADY = Upstream(p50_ms=100, p95_ms=100)


def each_second(seconds: int, **more: object) -> list[SimCall]:
    return [SimCall(at_ms=second * 1000, **more) for second in range(seconds)]  # type: ignore[arg-type]


def down(from_s: int, to_s: int, outcome: int | str = 503) -> Upstream:
    return Upstream(p50_ms=100, p95_ms=100, outages=(Outage(from_s * 1000, to_s * 1000, outcome),))


def attempts(result: Result) -> list[int]:
    return [one.attempts for one in result.targets]


def test_a_steady_upstream_answers_all() -> None:
    result = simulate(target("a"), each_second(10), World(others=STEADY))
    assert (result.calls, result.succeeded, result.success_rate, result.attempts) == (10, 10, 1.0, 10)
    assert (result.p50_ms, result.p95_ms, result.statuses) == (100, 100, {"200": 10})


def test_an_outage_costs_just_the_calls_in_it() -> None:
    result = simulate(target("a"), each_second(10), World(others=down(3, 6)))
    assert (result.succeeded, result.success_rate, result.statuses) == (7, 0.7, {"200": 7, "503": 3})
    assert [tick.succeeded for tick in result.series] == [1, 1, 1, 0, 0, 0, 1, 1, 1, 1]


def test_a_fallback_hides_an_outage_and_stops_asking_until_a_probe_succeeds() -> None:
    result = simulate(fallback(*targets("ab")), each_second(60), World({"a": down(10, 30)}, STEADY))
    assert result.success_rate == 1.0
    assert result.circuits == [
        Change(14_100, T0, "ejected"),
        Change(45_000, T0, "probed"),
        Change(45_100, T0, "closed"),
    ]
    assert attempts(result) == [10 + 5 + 15, 50 - 15]
    assert [one.answered for one in result.targets] == [25, 35]
    assert [one.failed for one in result.targets] == [5, 0]


def test_a_circuit_of_its_own_opens_sooner() -> None:
    plan = fallback(target("a", 0, breaker=Breaker(failures=2, cooldown_ms=40_000)), target("b", 1))
    result = simulate(plan, each_second(60), World({"a": down(10, 30)}, STEADY))
    assert [(change.at_ms, change.change) for change in result.circuits] == [
        (11_100, "opened"),
        (52_000, "probed"),
        (52_100, "closed"),
    ]


def test_a_silent_upstream_ends_at_the_targets_timeout_else_at_the_settings() -> None:
    world = World(others=down(0, 9, "silent"))
    quick = simulate(target("a", timeout_ms=2000), each_second(1), world)
    slow = simulate(target("a"), each_second(1), world)
    assert (quick.statuses, quick.p50_ms) == ({"408": 1}, 2000)
    assert (slow.statuses, slow.p50_ms) == ({"504": 1}, SILENT_MS)


def test_a_slow_answer_is_cut_off_by_the_targets_timeout() -> None:
    assert simulate(target("a", timeout_ms=99), each_second(1), World(others=STEADY)).statuses == {"408": 1}
    assert simulate(target("a", timeout_ms=101), each_second(1), World(others=STEADY)).statuses == {"200": 1}


def test_no_call_outlives_the_total_timeout() -> None:
    plan = target("a", attempts=3, total_ms=5000)
    result = simulate(plan, each_second(3), World(others=down(0, 9, "silent")))
    assert (result.statuses, result.p95_ms) == ({"504": 3}, 5000)


def test_retries_wait_and_count() -> None:
    result = simulate(target("a", attempts=2), each_second(1), World(others=down(0, 9)))
    assert (result.attempts, result.retries) == (3, 2)
    assert 300 <= result.p50_ms <= 300 + 750


def test_a_stream_that_breaks_is_no_success_unless_it_is_carried_on() -> None:
    world = World({"a": down(0, 9, "broken")}, STEADY)
    plain = simulate(fallback(*targets("ab")), each_second(4), world)
    assert (plain.success_rate, plain.statuses) == (0.0, {"cut": 4})
    carried = simulate(fallback(*targets("ab", recovery="continue")), each_second(4), world)
    assert (carried.success_rate, attempts(carried)) == (1.0, [4, 4])


def test_streams_that_break_eject_their_target() -> None:
    result = simulate(fallback(*targets("ab")), each_second(8), World({"a": down(0, 90, "broken")}, STEADY))
    assert [change.change for change in result.circuits] == ["ejected"]
    assert result.succeeded == 3


def test_cost_is_the_price_of_what_was_answered() -> None:
    paid = Upstream(p50_ms=100, p95_ms=100, price=1000, price_tokens=3_000_000_000)
    world = World({"a": msgspec.structs.replace(paid, outages=(Outage(0, 2000, 500),)), "b": paid})
    result = simulate(fallback(*targets("ab")), each_second(4, tokens=200), world)
    assert [one.cost for one in result.targets] == [2 * 601_000, 2 * 601_000]
    assert result.cost == 4 * 601_000


def test_load_is_shared_out_by_weight() -> None:
    result = simulate(balance(*targets("ab"), weights=(3, 1)), each_second(4000), World(others=STEADY))
    assert result.targets[0].share == pytest.approx(0.75, abs=0.03)
    assert sum(one.share for one in result.targets) == pytest.approx(1.0)


def only_small(call: SimCall) -> Mapping[str, LockgateError]:
    """The first target is open to one model."""
    return {} if call.model == "small" else {T0: ModelNotAllowed(call.model)}


def test_a_call_that_the_gate_refuses_is_not_sent_and_the_refusal_is_told() -> None:
    calls = [*each_second(3, model="small"), *each_second(2, model="big")]
    result = simulate(target("a", 0), calls, World(others=STEADY), gate=only_small)
    (one,) = result.targets
    assert (result.succeeded, result.statuses, one.attempts) == (3, {"200": 3, "400": 2}, 3)
    assert one.refused == {ModelNotAllowed("big").message: 2}
    assert one.failed == 0


def test_a_refused_target_is_passed_over_at_once_when_the_config_says_so() -> None:
    result = simulate(fallback(*targets("ab")), each_second(4, model="big"), World(others=STEADY), gate=only_small)
    assert attempts(result) == [0, 4]
    assert (result.success_rate, result.p95_ms, result.circuits) == (1.0, 100, [])
    assert [sum(one.refused.values()) for one in result.targets] == [4, 0]


def test_conditions_see_each_calls_facts() -> None:
    plan = conditional(*targets("ab"), rules=[({"params.model": "big"}, 0)], default=1)
    calls = [SimCall(at_ms=0, model="big"), SimCall(at_ms=1, model="small"), SimCall(at_ms=2, params={"model": "big"})]
    assert attempts(simulate(plan, calls, World(others=STEADY))) == [2, 1]


def test_an_upstream_is_known_by_its_path_or_its_name() -> None:
    slow = Upstream(p50_ms=900, p95_ms=900)
    for name in (T0, "a"):
        assert simulate(fallback(*targets("ab")), each_second(1), World({name: slow}, STEADY)).p50_ms == 900


def test_latencies_have_the_asked_median_and_percentile() -> None:
    result = simulate(target("a"), each_second(5000), World(others=Upstream(p50_ms=400, p95_ms=1600)))
    assert result.p50_ms == pytest.approx(400, rel=0.05)
    assert result.p95_ms == pytest.approx(1600, rel=0.1)


# --- the same again ---

LOAD = Load(rate=5, duration_s=120)
FLAKY = World(
    {"a": Upstream(failure_rate=0.3, outages=(Outage(20_000, 60_000, "silent"),))}, Upstream(failure_rate=0.1)
)


def test_the_same_seed_gives_the_same_bytes_and_another_one_others() -> None:
    plan = fallback(*targets("ab", attempts=2, timeout_ms=3000))
    one, same, other = (msgspec.json.encode(simulate(plan, LOAD, FLAKY, seed)) for seed in (4, 4, 5))
    assert one == same
    assert one != other


def test_two_configs_meet_the_same_world() -> None:
    alone, helped = simulate(target("a"), LOAD, FLAKY, 4), simulate(target("a", attempts=1), LOAD, FLAKY, 4)
    assert alone.calls == helped.calls
    assert alone.succeeded <= helped.succeeded
    first = (msgspec.json.encode(simulate(plan, calls_of(LOAD, 4)[:1], FLAKY, 4).p50_ms) for plan in targets("aa")[:1])
    assert len(set(first)) == 1


def test_a_load_comes_by_chance_at_its_rate_in_order() -> None:
    calls = calls_of(Load(rate=10, duration_s=300, mix=(SimCall(model="m"), SimCall(model="n"))), 1)
    assert len(calls) == pytest.approx(3000, rel=0.1)
    assert [call.at_ms for call in calls] == sorted(call.at_ms for call in calls)
    assert sum(call.model == "m" for call in calls) == pytest.approx(1500, rel=0.1)
    assert calls[-1].at_ms < 300_000


def test_the_order_of_a_load_does_not_matter() -> None:
    calls = calls_of(LOAD, 3)
    plan = fallback(*targets("ab"))
    assert simulate(plan, calls, FLAKY, 3) == simulate(plan, calls[::-1], FLAKY, 3)


def test_a_series_covers_the_load_in_at_most_sixty_ticks() -> None:
    result = simulate(fallback(*targets("ab")), Load(rate=3, duration_s=900), FLAKY, 2)
    assert result.tick_ms == 15_000
    assert len(result.series) <= 60
    assert sum(tick.calls for tick in result.series) == result.calls
    assert [sum(tick.attempts[nth] for tick in result.series) for nth in range(2)] == attempts(result)


def test_no_call_at_all_is_a_result_too() -> None:
    result = simulate(target("a"), [], World())
    assert (result.calls, result.success_rate, result.series) == (0, 0.0, [])


# --- what cannot be played ---


@pytest.mark.parametrize(
    ("world", "wrong"),
    [
        (World({"a": Upstream(p50_ms=0)}), "a: p50_ms is more than 0"),
        (World({"a": Upstream(p50_ms=900, p95_ms=100)}), "a: p50_ms is more than 0 and at most p95_ms"),
        (World(others=Upstream(failure_rate=2)), "others: failure_rate is between 0 and 1"),
        (World(others=Upstream(failure="asleep")), "others: 'asleep' is no status"),
        (World(others=down(0, 1, "hit")), "others: 'hit' is no status"),
    ],
)
def test_a_world_that_cannot_be_is_refused(world: World, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        simulate(target("a"), each_second(1), world)


@pytest.mark.parametrize("load", [Load(rate=0), Load(duration_s=-1), Load(CALLS_MOST, 2), Load(mix=())])
def test_a_load_that_cannot_be_is_refused(load: Load) -> None:
    with pytest.raises(ValueError, match="a load has a rate"):
        simulate(target("a"), load, World())
