"""Who is left alone for a while and who comes back: asked with a clock in the hand."""

import pytest

from lockgate.core.call import Answer
from lockgate.core.choosing import pick, pin_of, value_at
from lockgate.core.errors import BadRequest, StorageUnavailable, TotalTimeout, UpstreamSilent
from lockgate.core.health import BURST, EJECTED_S, MOST, Change, Health, Scope, Turn
from lockgate.core.outcomes import did_fail
from lockgate.core.plan import Breaker, Sticky
from lockgate.core.scene import Scene
from lockgate.core.walk import settle_late, walk
from walking import balance, broken, fallback, play, sent, target, targets

SCOPE: Scope = ("ws", "pc-1", "config")
OK, BUSY = Answer(200), Answer(503)


def told(health: Health, outcomes: str, *, at: float = 0.0, place: int = 0, of: int = 4, **more: Breaker) -> Change:
    """Tell of turns that ended: "." well, "x" failed. The last change that came of it."""
    change: Change = ""
    for outcome in outcomes:
        turn = health.begin(SCOPE, place, at)
        now = health.settle(SCOPE, turn, failed=outcome == "x", now=at, siblings=of, circuit=more.get("circuit"))
        change = now or change
    return change


def away(health: Health, at: float = 0.0) -> set[int]:
    return set(health.away(SCOPE, at))


# --- outliers ---


@pytest.mark.parametrize(
    ("outcomes", "out"),
    [
        ("xxxx", False),
        ("xxxxx", True),  # five in a row
        ("xxxx.xxxx.", False),
        ("x.xx." * 4, False),  # 12 of 20, judged when it fails
        ("x.xx." * 4 + "xx", True),
        ("x.x." * 30, False),  # half is not more than half
        ("." * 40, False),
    ],
)
def test_five_in_a_row_or_over_half_of_twenty_eject(outcomes: str, out: bool) -> None:
    health = Health()
    told(health, outcomes)
    assert away(health) == ({0} if out else set())


def test_it_stays_away_for_half_a_minute_and_longer_each_time() -> None:
    health, at = Health(), 0.0
    for times in (1, 2, 3):
        assert told(health, "xxxxx" if times == 1 else "x", at=at) == "ejected"
        assert away(health, at + EJECTED_S * times - 0.1) == {0}
        at += EJECTED_S * times
        assert away(health, at) == set()


def test_who_was_well_for_five_minutes_starts_anew() -> None:
    health = Health()
    told(health, "xxxxx")
    told(health, "x", at=30.0)
    assert told(health, ".", at=100.0) == "closed"
    told(health, "xxxxx", at=500.0)
    assert away(health, 529.0) == {0}
    assert away(health, 530.0) == set()


def test_never_more_than_half_of_the_siblings_are_ejected() -> None:
    health = Health()
    for place in range(5):
        told(health, "x" * 30, place=place, of=5)
    assert away(health) == {0, 1}
    alone = Health()
    told(alone, "x" * 30, of=1)
    assert away(alone) == set()


def test_after_its_time_one_probe_is_let_through_and_its_success_brings_it_back() -> None:
    health = Health()
    told(health, "xxxxx")
    probe = health.begin(SCOPE, 0, 30.0)
    assert probe == Turn(0, 30.0, probe=True)
    assert away(health, 30.0) == {0}  # the others still keep away
    assert not health.begin(SCOPE, 0, 30.0).probe
    assert health.settle(SCOPE, probe, failed=False, now=31.0, siblings=4) == "closed"
    assert away(health, 31.0) == set()
    assert told(health, "xxxx", at=32.0) == ""  # nothing of before counts


def test_a_probe_whose_client_left_is_given_back() -> None:
    health = Health()
    told(health, "xxxxx")
    health.release(SCOPE, health.begin(SCOPE, 0, 30.0))
    assert health.begin(SCOPE, 0, 31.0).probe


def test_a_probe_that_never_came_back_does_not_keep_it_away_for_ever() -> None:
    health = Health()
    told(health, "xxxxx")
    assert health.begin(SCOPE, 0, 30.0).probe
    assert not health.begin(SCOPE, 0, 629.0).probe
    assert health.begin(SCOPE, 0, 630.0).probe


def test_an_answer_from_before_it_left_says_nothing() -> None:
    health = Health()
    early = health.begin(SCOPE, 0, 0.0)
    told(health, "xxxxx", at=1.0)
    assert health.settle(SCOPE, early, failed=False, now=2.0, siblings=4) == ""
    assert away(health, 2.0) == {0}


def test_who_was_asked_because_nobody_was_left_and_did_well_is_back() -> None:
    health = Health()
    told(health, "xxxxx", at=1.0)
    last_resort = health.begin(SCOPE, 0, 2.0)
    assert health.settle(SCOPE, last_resort, failed=False, now=3.0, siblings=4) == "closed"


# --- circuits ---


@pytest.mark.parametrize(
    ("circuit", "outcomes", "opens"),
    [
        (Breaker(failures=3), "xx", False),
        (Breaker(failures=3), "x.x.x", True),  # successes between do not reset the count
        (Breaker(rate=0.5, minimum=4), "xxx", False),
        (Breaker(rate=0.5, minimum=4), "..xx", True),  # what went well before the first failure counts too
        (Breaker(rate=0.5, minimum=4), "...x", False),
        (Breaker(failures=10, rate=0.2, minimum=5), "....x", True),
        (Breaker(failures=9), "xxxxx", False),  # five in a row eject only who has no rule of his own
    ],
)
def test_a_circuit_opens_by_its_count_or_its_rate(circuit: Breaker, outcomes: str, opens: bool) -> None:
    health = Health()
    assert told(health, outcomes, circuit=circuit) == ("opened" if opens else "")
    assert away(health) == ({0} if opens else set())


def test_failures_are_counted_within_a_minute() -> None:
    health, circuit = Health(), Breaker(failures=2)
    told(health, "x", at=0.0, circuit=circuit)
    assert told(health, "x", at=61.0, circuit=circuit) == ""
    assert told(health, "x", at=62.0, circuit=circuit) == "opened"


def test_a_circuit_cools_down_for_as_long_as_it_says_each_time() -> None:
    health, circuit = Health(), Breaker(failures=1, cooldown_ms=45_000)
    told(health, "x", circuit=circuit)
    assert away(health, 44.9) == {0}
    assert told(health, "x", at=45.0, circuit=circuit) == "opened"
    assert away(health, 89.9) == {0}
    assert told(health, ".", at=90.0, circuit=circuit) == "closed"


def test_every_circuit_of_a_strategy_may_be_open() -> None:
    health, circuit = Health(), Breaker(failures=1)
    for place in range(3):
        told(health, "x", place=place, of=3, circuit=circuit)
    assert away(health) == {0, 1, 2}
    assert [state for _, _, state, _ in health.states(10.0)] == ["open"] * 3
    assert [state for _, _, state, _ in health.states(30.0)] == ["half-open"] * 3


@pytest.mark.parametrize(
    ("answer", "statuses", "verdict"),
    [
        (Answer(200), None, False),
        (Answer(499), None, False),
        (Answer(500), None, True),
        (Answer(429), None, False),
        (Answer(429), frozenset({429}), True),
        (Answer(500), frozenset({429}), False),
        (broken("connect"), frozenset({500}), True),
        (Answer(408, UpstreamSilent("late")), None, True),
        (Answer(200, cached=True), None, None),
        (Answer(400, BadRequest("ours")), None, None),
        (Answer(503, StorageUnavailable("full")), None, None),
        (Answer(504, TotalTimeout()), None, None),
    ],
)
def test_what_counts_as_a_failure(answer: Answer, statuses: frozenset[int] | None, verdict: bool | None) -> None:
    assert did_fail(answer, Breaker(statuses=statuses)) is verdict
    if statuses is None:
        assert did_fail(answer, None) is verdict


# --- what the walk makes of it ---


def failing(plan_of: str = "ab", times: int = 5) -> Scene:
    """A scene in which target a has failed so often in a fallback."""
    scene = Scene()
    for _ in range(times):
        play(walk(fallback(*targets(plan_of)), scene), BUSY, OK)
    return scene


def test_a_fallback_passes_over_who_is_away_and_returns_to_him_with_one_probe() -> None:
    scene, plan = failing(), fallback(*targets("ab"))
    assert sent(play(walk(plan, scene), OK).asked) == ["b"]
    scene.clock = 30.0
    probe, other = walk(plan, scene), walk(plan, scene)
    assert [sent([next(probe)]), sent([next(other)])] == [["a"], ["b"]]
    with pytest.raises(StopIteration):
        probe.send(OK)
    assert sent(play(walk(plan, scene), OK).asked) == ["a"]


def test_a_filtered_target_keeps_its_original_path() -> None:
    scene = failing()
    asked, _ = play(walk(fallback(*targets("ab")), scene), OK)
    assert asked[0].target.path == "config.targets[1]"  # type: ignore[union-attr]


def test_a_walk_that_is_closed_gives_its_probe_back() -> None:
    scene, plan = failing(), fallback(*targets("ab"))
    scene.clock = 30.0
    probe = walk(plan, scene)
    assert sent([next(probe)]) == ["a"]
    probe.close()
    assert sent([next(walk(plan, scene))]) == ["a"]


def test_when_all_circuits_are_open_all_are_used() -> None:
    scene, plan = Scene(), fallback(*targets("ab", breaker=Breaker(failures=1)))
    assert sent(play(walk(plan, scene), BUSY, BUSY).asked) == ["a", "b"]
    assert sent(play(walk(plan, scene), BUSY, BUSY).asked) == ["a", "b"]
    even = balance(*targets("ab", breaker=Breaker(failures=1)))
    scene = Scene(dice=lambda: 0.9)
    play(walk(even, scene), BUSY)
    scene.dice = lambda: 0.1
    assert sent(play(walk(even, scene), BUSY).asked) == ["a"]
    assert sent(play(walk(even, scene), BUSY).asked) == ["a"]


def test_a_share_of_zero_is_never_used_not_even_when_all_others_are_away() -> None:
    plan = balance(*targets("ab"), weights=(1, 0))
    scene = Scene()
    for _ in range(12):
        assert sent(play(walk(plan, scene), BUSY).asked) == ["a"]


def test_a_loadbalance_shares_out_among_those_who_are_left() -> None:
    plan = balance(*targets("abcd"), weights=(1, 2, 3, 4))
    assert [pick(plan, n / 8, {1: "open"}) for n in range(8)] == [0, 2, 2, 2, 3, 3, 3, 3]
    assert [pick(plan, n / 4, {0: "open", 2: "open"}) for n in range(4)] == [1, 1, 3, 3]
    assert pick(plan, 0.5, dict.fromkeys(range(4), "open")) == -1
    assert pick(plan, 0.5, {7: "open"}) == 2  # of an older version of the config


def test_no_workspace_and_no_config_ejects_anothers_target() -> None:
    scene, plan = failing(), fallback(*targets("ab"))
    for scope, config in (("other", ""), ("", "pc-other")):
        stranger = Scene(health=scene.health, scope=scope, config=config)
        assert sent(play(walk(plan, stranger), OK).asked) == ["a"]


def test_a_strategy_is_a_child_like_any_other() -> None:
    inner = fallback(*targets("xy", parent="config.targets[0]"), path="config.targets[0]")
    plan, scene = fallback(inner, target("b", 1)), Scene()
    for _ in range(5):
        play(walk(plan, scene), BUSY, BUSY, OK)
    assert sent(play(walk(plan, scene), OK).asked) == ["b"]


def test_a_stream_that_breaks_after_the_walk_counts_all_the_same() -> None:
    inner = balance(*targets("xy", parent="config.targets[0]"), path="config.targets[0]")
    plan, scene = fallback(inner, target("b", 1)), Scene()
    for _ in range(5):
        settle_late(plan, scene, "config.targets[0].targets[1]")
    assert dict(scene.health.away(("", "", "config"), 0.0)) == {0: "ejected"}
    assert dict(scene.health.away(("", "", "config.targets[0]"), 0.0)) == {1: "ejected"}


def test_a_late_failure_takes_the_place_of_the_success_that_was_told_before() -> None:
    plan, scene = fallback(*targets("ab")), Scene()
    for broken_streams in range(1, 6):
        assert sent(play(walk(plan, scene), OK).asked) == ["a"]
        settle_late(plan, scene, "config.targets[0]")
        assert bool(away_in(scene)) == (broken_streams == 5)


def test_one_broken_stream_among_many_good_ones_ejects_nobody() -> None:
    plan, scene = fallback(*targets("ab")), Scene()
    for _ in range(60):
        for _ in range(3):
            play(walk(plan, scene), OK)
        settle_late(plan, scene, "config.targets[0]")
    assert not away_in(scene)


def test_a_circuit_that_does_not_list_cuts_hears_nothing_of_them() -> None:
    plan = fallback(*targets("ab", breaker=Breaker(failures=1, statuses=frozenset({429}))))
    scene = Scene()
    settle_late(plan, scene, "config.targets[0]")
    assert not away_in(scene)


def away_in(scene: Scene) -> set[int]:
    return set(scene.health.away(("", "", "config"), scene.clock))


def test_paths_that_only_begin_alike_are_not_mixed_up() -> None:
    plan, scene = fallback(*targets("abcdefghijkl")), Scene()
    for _ in range(5):
        settle_late(plan, scene, "config.targets[11]")
    assert set(scene.health.away(("", "", "config"), 0.0)) == {11}


# --- the retry budget ---


def test_a_tenth_of_the_traffic_may_be_retried_and_a_burst_besides() -> None:
    health = Health()
    health.first("t", 0.0)
    assert sum(health.may_retry("t", 0.0) for _ in range(200)) == BURST
    for _ in range(100):
        health.first("t", 0.0)
    assert sum(health.may_retry("t", 0.0) for _ in range(200)) in {9, 10}


def test_light_traffic_may_always_retry() -> None:
    health = Health()
    for second in range(300):
        health.first("t", second)
        assert all(health.may_retry("t", second) for _ in range(5))


def test_a_spent_budget_ends_the_retries_of_this_workspace_and_target_alone() -> None:
    scene, plan = Scene(), target("a", attempts=3)
    while scene.health.may_retry(("", "a", "", ""), 0.0):
        pass
    assert sent(play(walk(plan, scene), BUSY).asked) == ["a"]
    assert len(play(walk(target("b", attempts=3), scene), *[BUSY] * 4).asked) == 7
    assert len(play(walk(plan, Scene(health=scene.health, scope="other")), *[BUSY] * 4).asked) == 7
    scene.clock = 0.1
    assert sent(play(walk(plan, scene), BUSY, BUSY).asked) == ["a", "-", "a"]


# --- sticky ---

STICKY = Sticky(("metadata.user", "params.model"), ttl_s=60)


def test_calls_that_agree_in_the_fields_stay_together_and_users_spread_by_weight() -> None:
    plan, health = balance(*targets("ab"), weights=(3, 1), sticky=STICKY), Health()
    found: dict[int, set[str]] = {}
    for call in range(1200):
        scene = Scene(metadata={"user": call % 400}, params={"model": "m", "n": call}, health=health)
        found.setdefault(call % 400, set()).update(sent(play(walk(plan, scene), OK).asked))
    assert all(len(chosen) == 1 for chosen in found.values())
    assert 260 < sum(chosen == {"a"} for chosen in found.values()) < 340


def test_two_workers_that_never_met_agree() -> None:
    plan = balance(*targets("abcd"), sticky=STICKY)
    for user in range(20):
        scenes = [Scene(metadata={"user": user}, dice=lambda: 1 / 0) for _ in range(2)]
        assert len({sent(play(walk(plan, scene), OK).asked)[0] for scene in scenes}) == 1


def test_without_any_of_the_fields_the_draw_decides() -> None:
    plan = balance(*targets("ab"), sticky=STICKY)
    assert [sent(play(walk(plan, Scene(dice=lambda: d)), OK).asked) for d in (0.1, 0.9)] == [["a"], ["b"]]  # noqa: B023  # asked at once


def test_a_pin_outlives_a_change_of_weights_until_its_time_is_up() -> None:
    scene = Scene(metadata={"user": "kim"})
    home = sent(play(walk(balance(*targets("ab"), sticky=STICKY), scene), OK).asked)
    other = balance(*targets("ab"), weights=(0.001, 1000) if home == ["a"] else (1000, 0.001), sticky=STICKY)
    scene.clock = 59.0
    assert sent(play(walk(other, scene), OK).asked) == home
    scene.clock = 118.0  # it lives on while it is used
    assert sent(play(walk(other, scene), OK).asked) == home
    scene.clock = 178.0
    assert sent(play(walk(other, scene), OK).asked) != home


def test_a_pin_on_who_is_away_moves_and_stays_where_it_moved() -> None:
    plan, scene = balance(*targets("ab"), sticky=Sticky(("metadata.user",), 600)), Scene(metadata={"user": "kim"})
    home = sent(play(walk(plan, scene), BUSY).asked)
    for _ in range(4):
        play(walk(plan, scene), BUSY)
    away_from_home = sent(play(walk(plan, scene), OK).asked)
    assert away_from_home != home
    scene.clock = 100.0
    assert sent(play(walk(plan, scene), OK).asked) == away_from_home


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("metadata.user", "kim"),
        ("metadata.team.id", 7),
        ("metadata.none", None),
        ("params.model", "m"),
        ("params.model.deeper", None),
        ("url.pathname", "/v1/x"),
        ("url.host", None),
        ("elsewhere.user", None),
    ],
)
def test_a_field_is_found_by_its_dots(field: str, value: object) -> None:
    scene = Scene(metadata={"user": "kim", "team": {"id": 7}}, params={"model": "m"}, pathname="/v1/x")
    assert value_at(field, scene) == value


def test_values_are_not_confused_across_fields_or_types() -> None:
    sticky = Sticky(("metadata.a", "metadata.b"), 60)
    kinds: list[dict[str, object]] = [{"a": "1"}, {"b": "1"}, {"a": 1}, {"a": "1", "b": "1"}, {"a": '1",null'}]
    assert len({pin_of(sticky, Scene(metadata=kind)) for kind in kinds}) == 5


# --- bounds ---


def test_every_table_is_bounded_and_forgets_what_was_touched_longest_ago() -> None:
    health = Health(most=10)
    for nth in range(50):
        scope = ("ws", f"pc-{nth}", "config")
        for _ in range(5):
            health.settle(scope, health.begin(scope, 0, 0.0), failed=True, now=0.0, siblings=2)
        health.first(nth, 0.0)
        health.pin(nth, 1, 60, 0.0)
    assert [scope[1] for scope, _, _, _ in health.states(0.0)] == [f"pc-{nth}" for nth in range(40, 50)]
    assert (health.pinned(39, 0.0), health.pinned(40, 0.0)) == (None, 1)
    assert MOST >= 10_000


def test_who_does_well_takes_no_memory() -> None:
    health = Health()
    told(health, "." * 100)
    assert not list(health.states(0.0))
    assert not health._nodes
    told(health, "x" + "." * 20)
    assert not health._nodes


def test_a_copy_goes_its_own_way() -> None:
    health = Health()
    told(health, "xxxxx")
    other = health.copy()
    told(other, "xxxxx", place=1)
    assert (away(health), away(other)) == ({0}, {0, 1})
