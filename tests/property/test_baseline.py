"""Whatever a key did: its own past is never a leap, and what the page calls a leap always is."""

from hypothesis import given
from hypothesis import strategies as st

from lockgate.core.baseline import (
    DAYS,
    LEAP,
    LEARNT,
    LEARNT_HOURS,
    LEAST_CALLS,
    LEAST_COST,
    ROAMS,
    Baseline,
    Day,
    Glance,
    decode,
    encode,
    observe,
)

FAR = 10**9
NETWORKS = [f"10.{n}.0.0/16" for n in range(50)]
sets = st.frozensets(st.sampled_from(NETWORKS), max_size=40)
glances = st.builds(Glance, st.just(0), st.integers(0, 10**14), st.integers(1, 10**7), st.integers(1, 0xFFFFFF), sets)
pieces = st.lists(glances, min_size=1, max_size=3)
histories = st.lists(pieces, min_size=1, max_size=DAYS)
gaps = st.integers(1, 40)


def played(state: Baseline, history: list[list[Glance]], first: int) -> tuple[Baseline, list[str]]:
    found: list[str] = []
    for day, some in enumerate(history):
        for piece in some:
            state, leaps = observe(state, piece._replace(day=first + day), FAR)
            found += [leap.reason for leap in leaps]
    return state, found


@given(histories, gaps)
def test_a_repeat_of_its_own_history_is_never_a_leap(history: list[list[Glance]], gap: int) -> None:
    state, _ = played(Baseline(), history, 1)
    _, told = played(state, history, len(history) + gap)
    assert told == []


@given(st.lists(pieces, min_size=LEARNT + 1, max_size=DAYS), st.integers(1, 10**9))
def test_more_than_three_times_the_dearest_and_the_busiest_day_is_always_a_leap(
    history: list[list[Glance]], more: int
) -> None:
    state, _ = played(Baseline(), history, 1)
    dearest = max(sum(piece.cost for piece in some) for some in history)
    busiest = max(sum(piece.calls for piece in some) for some in history)
    next_day = Glance(
        len(history) + 1,
        max(LEAP * dearest, LEAST_COST) + more,
        max(LEAP * busiest, LEAST_CALLS) + more,
        1,
        frozenset(),
    )
    _, leaps = observe(state, next_day, FAR)
    assert {"cost", "calls"} <= {leap.reason for leap in leaps}


few = st.frozensets(st.sampled_from(NETWORKS[: ROAMS - 1]), min_size=1, max_size=ROAMS - 1)


@given(st.lists(few, min_size=LEARNT + 1, max_size=60))
def test_a_network_that_was_never_met_is_always_a_leap(history: list[frozenset[str]]) -> None:
    state, _ = played(Baseline(), [[Glance(0, 0, 1, 1, networks)] for networks in history], 1)
    _, leaps = observe(state, Glance(len(history) + 1, 0, 1, 1, frozenset({"203.0.0.0/16"})), FAR)
    assert [leap.reason for leap in leaps] == ["network"]


@given(st.lists(st.integers(0, 23), min_size=LEARNT_HOURS + 1, max_size=60), st.integers(0, 23))
def test_an_hour_is_a_leap_exactly_when_no_neighbour_was_used(history: list[int], hour: int) -> None:
    state, _ = played(Baseline(), [[Glance(0, 0, 1, 1 << each, frozenset())] for each in history], 1)
    _, leaps = observe(state, Glance(len(history) + 1, 0, 1, 1 << hour, frozenset()), FAR)
    near = {(each + step) % 24 for each in history[-DAYS:] for step in (-1, 0, 1)}
    assert [leap.reason for leap in leaps] == ([] if hour in near else ["hour"])


@given(histories)
def test_no_reason_is_told_twice_a_day(history: list[list[Glance]]) -> None:
    state, _ = played(Baseline(), history, 1)
    for some in history:
        _, told = played(state, [some * 2], len(history) + 1)
        assert len(told) == len(set(told))


@given(histories)
def test_a_state_is_read_back_as_it_was_written(history: list[list[Glance]]) -> None:
    state, _ = played(Baseline(), history, 1)
    assert decode(encode(state)) == state
    assert len(state.past) <= DAYS
    assert all(isinstance(day, Day) for day in state.past)


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 400)), max_size=60))
def test_whatever_the_clock_says_nothing_breaks_and_no_day_stays_in_the_future(steps: list[tuple[int, int]]) -> None:
    state = Baseline()
    for day, now in steps:
        state, _ = observe(state, Glance(day, 1, 1, 1, frozenset({"10.0.0.0/16"})), now)
    state, _ = observe(state, Glance(401, 1, 1, 1, frozenset()), 401)
    assert state.today.day == 401
    assert all(day.day <= 402 for day in state.past)
