"""What is usual for a key, by example: learnt in silence, then one word about each leap."""

from typing import Any

import pytest

from lockgate.core.baseline import (
    DAY_MS,
    LEAST_CALLS,
    LEAST_COST,
    NETWORKS,
    Baseline,
    Glance,
    Leap,
    decode,
    encode,
    network_of,
    note_records,
    observe,
)
from lockgate.core.record import Record

DOLLAR = 1_000_000_000
HOME = "192.0.0.0/16"
FAR = 10**6


def hours(*which: int) -> int:
    return sum(1 << hour for hour in which)


def seen(day: int, **more: Any) -> Glance:
    """A usual day: two dollars, 400 calls from home, nine to five."""
    usual = {"cost": 2 * DOLLAR, "calls": 400, "hours": hours(*range(9, 17)), "networks": frozenset({HOME})}
    return Glance(day, **{**usual, **more})


def learnt(days: int = 20, first: int = 1) -> Baseline:
    state = Baseline()
    for day in range(first, first + days):
        state, leaps = observe(state, seen(day), FAR)
        assert leaps == []
    return state


def reasons(state: Baseline, *glances: Glance, now_day: int = FAR) -> list[str]:
    found: list[Leap] = []
    for each in glances:
        state, leaps = observe(state, each, now_day)
        found += leaps
    return [leap.reason for leap in found]


LEAPS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "a usual day": ({}, []),
    "three times the dearest day": ({"cost": 6 * DOLLAR}, []),
    "more than three times": ({"cost": 6 * DOLLAR + 1}, ["cost"]),
    "three times the busiest day": ({"calls": 1200}, []),
    "more than three times as busy": ({"calls": 1201}, ["calls"]),
    "a network that is new": ({"networks": frozenset({HOME, "203.0.0.0/16"})}, ["network"]),
    "an hour earlier": ({"hours": hours(8)}, []),
    "two hours earlier": ({"hours": hours(7)}, ["hour"]),
    "an hour later": ({"hours": hours(17)}, []),
    "in the night": ({"hours": hours(3)}, ["hour"]),
    "all at once": (
        {"cost": 9 * DOLLAR, "calls": 5000, "hours": hours(3), "networks": frozenset({"203.0.0.0/16"})},
        ["cost", "calls", "network", "hour"],
    ),
}


@pytest.mark.parametrize("what", LEAPS)
def test_a_leap_is_what_is_far_from_all_that_was_learnt(what: str) -> None:
    more, told = LEAPS[what]
    assert reasons(learnt(), seen(21, **more)) == told


def test_a_leap_says_its_figures() -> None:
    _, leaps = observe(learnt(), seen(21, cost=9 * DOLLAR, networks=frozenset({"203.0.0.0/16"}), hours=hours(3)), FAR)
    assert [leap.detail for leap in leaps] == [
        {"usd_today": "9.00", "usd_dearest_day": "2.00"},
        {"networks": ["203.0.0.0/16"], "networks_known": 1},
        {"hours_utc": [3]},
    ]


@pytest.mark.parametrize(
    ("days", "told"), [(0, []), (6, []), (7, ["cost", "calls", "network"]), (13, ["cost", "calls", "network"])]
)
def test_the_start_is_silent(days: int, told: list[str]) -> None:
    state = learnt(days + 1)  # the last day is today still
    wild = seen(days + 1, cost=900 * DOLLAR, calls=10**6, hours=hours(3), networks=frozenset({"203.0.0.0/16"}))
    assert reasons(state, wild) == told


def test_small_sums_are_not_worth_a_word() -> None:
    state = Baseline()
    for day in range(1, 20):
        state, _ = observe(state, seen(day, cost=DOLLAR // 100, calls=3), FAR)
    assert reasons(state, seen(20, cost=LEAST_COST, calls=LEAST_CALLS)) == []
    assert reasons(state, seen(20, cost=LEAST_COST + 1, calls=LEAST_CALLS + 1)) == ["cost", "calls"]


def test_a_day_that_grows_call_by_call_is_told_once_when_it_leaps() -> None:
    pieces = [seen(21, cost=DOLLAR, calls=100) for _ in range(20)]
    assert reasons(learnt(), *pieces) == ["cost", "calls"]


def test_the_next_day_is_told_again_only_if_it_leaps_over_the_last() -> None:
    state, _ = observe(learnt(), seen(21, cost=9 * DOLLAR), FAR)
    assert reasons(state, seen(22, cost=9 * DOLLAR)) == []
    assert reasons(state, seen(22, cost=28 * DOLLAR)) == ["cost"]


def test_a_network_is_told_once_and_known_from_then_on() -> None:
    odd = frozenset({"203.0.0.0/16"})
    assert reasons(learnt(), *(seen(day, networks=odd) for day in range(21, 30))) == ["network"]


def test_a_second_new_network_of_a_day_is_not_told_of_again() -> None:
    news = [seen(21, cost=0, calls=1, networks=frozenset({f"203.{n}.0.0/16"})) for n in range(5)]
    assert reasons(learnt(), *news) == ["network"]


def test_a_key_at_home_in_sixteen_networks_is_not_told_of_for_one_more() -> None:
    state = Baseline()
    for day in range(1, 20):
        state, _ = observe(state, seen(day, networks=frozenset(f"10.{n}.0.0/16" for n in range(16))), FAR)
    assert reasons(state, seen(20, networks=frozenset({HOME}))) == []


def test_what_was_not_seen_for_28_days_of_use_is_strange_again() -> None:
    state, _ = observe(learnt(), seen(21, networks=frozenset({"203.0.0.0/16"}), hours=hours(3)), FAR)
    for day in range(22, 51):
        state, _ = observe(state, seen(day), FAR)
    assert reasons(state, seen(51, networks=frozenset({"203.0.0.0/16"}), hours=hours(3))) == ["network", "hour"]


def test_a_rest_is_no_leap_and_forgets_nothing() -> None:
    assert reasons(learnt(), seen(400)) == []
    assert reasons(learnt(), seen(400, networks=frozenset({"203.0.0.0/16"}))) == ["network"]


def test_an_hour_before_midnight_is_next_to_the_one_behind_it() -> None:
    state = Baseline()
    for day in range(1, 20):
        state, _ = observe(state, seen(day, hours=hours(23)), FAR)
    assert reasons(state, seen(20, hours=hours(0, 22))) == []
    assert reasons(state, seen(20, hours=hours(1))) == ["hour"]


def test_late_calls_of_a_day_that_is_over_are_learnt_and_not_told_of() -> None:
    state, leaps = observe(learnt(), seen(15, cost=50 * DOLLAR, networks=frozenset({"203.0.0.0/16"})), FAR)
    assert leaps == []
    assert reasons(state, seen(21, cost=60 * DOLLAR, networks=frozenset({"203.0.0.0/16"}))) == []
    forgotten, _ = observe(state, seen(0, cost=50 * DOLLAR), FAR)
    assert forgotten == state


# --- wrong clocks ---


def test_calls_from_the_future_are_not_believed() -> None:
    state = learnt()
    assert observe(state, seen(500, cost=90 * DOLLAR), 21) == (state, [])
    assert reasons(state, seen(22, cost=90 * DOLLAR), now_day=21) == ["cost"]  # tomorrow: clocks differ a little


def test_what_was_learnt_under_a_clock_ahead_does_not_stop_the_learning() -> None:
    ahead, _ = observe(learnt(), seen(500), 500)
    assert reasons(ahead, seen(21, cost=90 * DOLLAR), now_day=21) == ["cost"]
    state, _ = observe(ahead, seen(21), 21)
    assert [day.day for day in state.past][-1] <= 21
    assert max(state.networks.values()) <= 21


# --- where it is from ---


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.0.0/16"),
        ("::ffff:192.0.2.7", "192.0.0.0/16"),
        ("2001:db8:1:2::9", "2001:db8:1::/48"),
        ("fe80::1%eth0", "fe80::/48"),
        ("", ""),
        ("unix", ""),
        ("1:2:x", ""),
    ],
)
def test_neighbours_are_one_network(address: str, network: str) -> None:
    assert network_of(address) == network


def test_records_are_gathered_by_key_and_day() -> None:
    def record(at: int, key: str = "k", **more: Any) -> Record:
        return Record("r", at, organisation_id="o", key_id=key, **{"client_ip": "192.0.2.1", "cost": 5, **more})

    found: Any = {}
    noon = 12 * 3_600_000
    note_records(found, [record(noon), record(noon + 3_600_000, client_ip="203.0.113.1", cost=-1), record(DAY_MS)])
    note_records(found, [record(noon, key="j"), record(noon, key="")])
    assert found == {
        ("o", "k", 0): Glance(0, 5, 2, hours(12, 13), frozenset({HOME, "203.0.0.0/16"})),
        ("o", "k", 1): Glance(1, 5, 1, hours(0), frozenset({HOME})),
        ("o", "j", 0): Glance(0, 5, 1, hours(12), frozenset({HOME})),
    }


def test_a_state_is_small_whatever_was_seen() -> None:
    state = Baseline()
    for day in range(20_000, 20_100):
        wide = frozenset(f"2001:db8:{day:x}{n:02x}::/48" for n in range(40))
        state, _ = observe(state, Glance(day, 2**60, 2**40, 0xFFFFFF, wide), FAR)
    assert len(state.networks) == NETWORKS
    assert len(encode(state)) < 2_000
    assert decode(encode(state)) == state
    assert len(encode(learnt(60))) < 600
