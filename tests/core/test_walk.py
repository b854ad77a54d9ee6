"""Routing as conversations: what the walk asks for, given what it is told. No loop, no clock, no server."""

from collections import Counter
from typing import Any

import pytest

from lockgate.core.call import Answer, Fault
from lockgate.core.errors import (
    Broken,
    NoRoute,
    NotSupported,
    NoWeight,
    StorageUnavailable,
    TotalTimeout,
    UpstreamConnect,
    UpstreamCut,
)
from lockgate.core.outcomes import retry_count
from lockgate.core.plan import Breaker, Caching, Retry, Target
from lockgate.core.scene import Scene
from lockgate.core.walk import Lookup, Relay, Send, Wait, walk
from walking import RETRIED, balance, broken, conditional, fallback, play, sent, target, targets

OK, BUSY, REFUSED, DENIED = Answer(200), Answer(503), Answer(400), Answer(446)
PLAIN = Target("openai")
A, B = targets("ab")
PATIENT = target("a", attempts=3)


# --- one target ---


def test_a_target_is_tried_once_and_its_answer_is_taken() -> None:
    assert play(walk(PLAIN), OK) == ([Send(PLAIN, 0)], OK)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 429, 500, 502, 503, 529])
def test_without_a_retry_a_failure_is_the_answer(status: int) -> None:
    assert play(walk(PLAIN, Scene()), Answer(status)) == ([Send(PLAIN, 0)], Answer(status))


def test_an_attempt_is_repeated_after_a_pause_until_it_is_answered() -> None:
    asked = [Send(PATIENT, 0), Wait(0.125), Send(PATIENT, 1), Wait(0.25), Send(PATIENT, 2)]
    assert play(walk(PATIENT, Scene()), BUSY, BUSY, OK) == (asked, OK)


def test_total_calls_are_one_and_the_retries() -> None:
    assert play(walk(PATIENT, Scene()), BUSY, BUSY, BUSY, Answer(429)).answer == Answer(429)


def test_five_retries_are_the_most_whatever_is_asked_for() -> None:
    assert sent(play(walk(target("a", attempts=9), Scene()), *[BUSY] * 6).asked).count("a") == 6


def test_a_status_that_is_not_listed_is_not_repeated() -> None:
    assert sent(play(walk(PATIENT, Scene()), BUSY, REFUSED).asked) == ["a", "-", "a"]


def test_an_explicit_list_replaces_the_default() -> None:
    only = target("a", retry=Retry(2, frozenset({418})))
    assert sent(play(walk(only, Scene()), BUSY).asked) == ["a"]
    assert sent(play(walk(only, Scene()), Answer(418), OK).asked) == ["a", "-", "a"]


@pytest.mark.parametrize("status", [200, 201, 202, 203, 204])
def test_success_ends_even_if_somebody_listed_it(status: int) -> None:
    eager = target("a", retry=Retry(3, frozenset(range(200, 600))))
    assert sent(play(walk(eager, Scene()), Answer(status)).asked) == ["a"]


@pytest.mark.parametrize("status", [246, 446])
def test_a_guardrails_verdict_is_retried_when_it_is_listed(status: int) -> None:
    again = target("a", retry=Retry(1, frozenset({246, 446})))
    assert sent(play(walk(again, Scene()), Answer(status), OK).asked) == ["a", "-", "a"]


def test_an_answer_that_failed_keeps_its_error() -> None:
    error = UpstreamConnect("No connection")
    assert play(walk(PLAIN), Answer(502, error)).answer.error is error


def test_two_walks_of_one_plan_know_nothing_of_each_other() -> None:
    scene = Scene()
    one, other = walk(PATIENT, scene), walk(PATIENT, scene)
    assert next(one) == Send(PATIENT, 0)
    assert one.send(BUSY) == Wait(0.125)
    assert next(other) == Send(PATIENT, 0)
    with pytest.raises(StopIteration):
        other.send(OK)
    assert one.send(None) == Send(PATIENT, 1)


# --- how long it waits ---


@pytest.mark.parametrize(
    ("draw", "waits"),
    [(0.0, [0.0] * 5), (0.5, [0.125, 0.25, 0.5, 1.0, 2.0]), (1 - 1e-12, [0.25, 0.5, 1.0, 2.0, 4.0])],
)
def test_full_jitter_under_a_bound_that_doubles(draw: float, waits: list[float]) -> None:
    asked, _ = play(walk(target("a", attempts=5), Scene(dice=lambda: draw)), *[BUSY] * 6)
    assert [ask.seconds for ask in asked if isinstance(ask, Wait)] == pytest.approx(waits)


def honouring(*, attempts: int = 3, honours: bool = True) -> Target:
    return target("a", retry=Retry(attempts, RETRIED, honour_after=honours))


@pytest.mark.parametrize(
    ("said", "status", "honours", "wait"),
    [
        (7.0, 429, True, 7.125),  # as long as asked, and a little jitter
        (0.0, 429, True, 0.125),
        (7.0, 429, False, 0.125),  # the config does not ask for it
        (7.0, 503, True, 0.125),  # only a 429 counts
        (None, 429, True, 0.125),  # said nothing, or something absurd
        (59.9, 429, True, 60.025),
    ],
)
def test_retry_after_is_honoured_on_a_429_when_the_config_says_so(
    said: float | None, status: int, honours: bool, wait: float
) -> None:
    asked, answer = play(walk(honouring(honours=honours), Scene()), Answer(status, retry_after=said), OK)
    assert [ask.seconds for ask in asked if isinstance(ask, Wait)] == [pytest.approx(wait)]
    assert answer == OK


@pytest.mark.parametrize("said", [60.0, 61.0, 3600.0])
def test_a_retry_after_of_a_minute_ends_at_once_and_counts_as_exhausted(said: float) -> None:
    asked, answer = play(walk(honouring(), Scene()), Answer(429, retry_after=said))
    assert sent(asked) == ["a"]
    assert retry_count(honouring(), answer) == -1


def test_all_retry_afters_of_a_target_together_are_a_minute_at_most() -> None:
    slow = Answer(429, retry_after=25.0)
    assert sent(play(walk(honouring(), Scene()), slow, slow, slow).asked) == ["a", "-", "a", "-", "a"]


def test_a_wait_that_would_pass_the_deadline_is_not_begun() -> None:
    scene = Scene(deadline=10.0)
    assert sent(play(walk(honouring(), scene), Answer(429, retry_after=20.0), scene=scene).asked) == ["a"]
    scene = Scene(deadline=10.0)
    assert sent(play(walk(honouring(), scene), Answer(429, retry_after=5.0), OK, scene=scene).asked) == ["a", "-", "a"]


def test_nothing_is_sent_after_a_wait_that_took_longer_than_the_deadline() -> None:
    scene = Scene(deadline=1.0)
    walked = walk(PATIENT, scene)
    next(walked)
    assert isinstance(walked.send(BUSY), Wait)
    scene.clock = 2.0
    with pytest.raises(StopIteration) as stop:
        walked.send(None)
    assert stop.value.value == BUSY


def test_a_deadline_that_passed_in_the_cache_is_told() -> None:
    scene = Scene(deadline=1.0)
    walked = walk(target("a", cache=Caching("simple")), scene)
    next(walked)
    scene.clock = 1.0
    with pytest.raises(StopIteration) as stop:
        walked.send(None)
    assert isinstance(stop.value.value.error, TotalTimeout)


@pytest.mark.parametrize(
    ("answer", "count"),
    [
        (Answer(200), 0),
        (Answer(200, nth=2), 2),
        (Answer(503, nth=3), -1),
        (Answer(400, nth=1), 1),
        (Answer(200, cached=True), 0),
    ],
)
def test_the_retry_count_tells_which_retry_succeeded_or_that_they_ran_out(answer: Answer, count: int) -> None:
    assert retry_count(PATIENT, answer) == count


def test_the_retry_count_without_retries_is_zero() -> None:
    assert retry_count(PLAIN, BUSY) == 0


# --- what went wrong decides whether it is tried again: fault x strategy ---

ONCE, TWICE, ALWAYS = ["a"], ["a", "-", "a"], ["a", "-", "a", "-", "a", "-", "a"]
SAME_TARGET: dict[Fault, list[str]] = {
    "dns_nx": ONCE,
    "dns": ALWAYS,
    "connect": ALWAYS,
    "tls": ONCE,
    "silent": ALWAYS,
    "invalid": TWICE,
    "cut": ALWAYS,
    "redirect": ONCE,
    "huge": ONCE,
    "bomb": ONCE,
}


@pytest.mark.parametrize("fault", SAME_TARGET)
def test_single_tries_once_whatever_the_fault(fault: Fault) -> None:
    assert sent(play(walk(A, Scene()), broken(fault)).asked) == ["a"]


@pytest.mark.parametrize(("fault", "asked"), SAME_TARGET.items())
def test_retry_repeats_a_fault_as_often_as_it_may_help(fault: Fault, asked: list[str]) -> None:
    played = play(walk(PATIENT, Scene()), *[broken(fault)] * asked.count("a"))
    assert sent(played.asked) == asked
    assert played.answer.fault == fault


@pytest.mark.parametrize("fault", SAME_TARGET)
def test_fallback_goes_on_after_every_fault(fault: Fault) -> None:
    assert play(walk(fallback(A, B), Scene()), broken(fault), OK) == ([Send(A, 0), Send(B, 0)], OK)


@pytest.mark.parametrize(("fault", "asked"), SAME_TARGET.items())
def test_fallback_goes_on_when_the_retries_have_not_helped(fault: Fault, asked: list[str]) -> None:
    plan = fallback(target("a", 0, attempts=3), B)
    played = play(walk(plan, Scene()), *[broken(fault)] * asked.count("a"), OK)
    assert sent(played.asked) == [*asked, "b"]


@pytest.mark.parametrize("fault", SAME_TARGET)
def test_loadbalance_does_not_fail_over(fault: Fault) -> None:
    played = play(walk(balance(A, B), Scene(dice=lambda: 0.9)), broken(fault))
    assert (sent(played.asked), played.answer.fault) == (["b"], fault)


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504, 529])
def test_every_busy_status_is_retried_and_then_falls_back(status: int) -> None:
    plan = fallback(target("a", 0, attempts=1), B)
    assert sent(play(walk(plan, Scene()), Answer(status), Answer(status), OK).asked) == ["a", "-", "a", "b"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
def test_a_refusal_is_not_retried_and_falls_back_only_when_listed(status: int) -> None:
    a = target("a", 0, attempts=3)
    assert sent(play(walk(fallback(a, B, on=[429, 503]), Scene()), Answer(status)).asked) == ["a"]
    assert sent(play(walk(fallback(a, B, on=[status]), Scene()), Answer(status), OK).asked) == ["a", "b"]


@pytest.mark.parametrize(
    ("fault", "also"), [("connect", 503), ("connect", 500), ("dns", 500), ("tls", 500), ("cut", 500)]
)
def test_a_failed_connection_is_found_under_the_compatible_apis_status_too(fault: Fault, also: int) -> None:
    assert sent(play(walk(fallback(A, B, on=[also]), Scene()), broken(fault), OK).asked) == ["a", "b"]
    assert sent(play(walk(fallback(A, B, on=[429]), Scene()), broken(fault)).asked) == ["a"]


def test_another_fault_between_does_not_use_up_the_one_repetition_of_a_bad_answer() -> None:
    played = play(walk(PATIENT, Scene()), BUSY, broken("invalid"), broken("invalid"))
    assert sent(played.asked) == ["a", "-", "a", "-", "a"]


def test_after_content_nothing_is_tried_again() -> None:
    cut = Answer(502, UpstreamCut("It broke"), begun=True, fault="cut")
    plan = fallback(target("a", 0, attempts=3), B)
    assert play(walk(plan, Scene()), cut) == ([Send(plan.children[0], 0)], cut)  # type: ignore[arg-type]


@pytest.mark.parametrize("error", [NotSupported("/v1/x", "a"), StorageUnavailable("full"), Broken("bug")])
def test_a_failure_of_the_gateway_itself_ends_the_chain(error: Broken) -> None:
    plan = fallback(target("a", 0, attempts=3), B)
    assert sent(play(walk(plan, Scene()), Answer(error.status, error)).asked) == ["a"]


# --- fallback ---


def test_fallback_stops_at_the_first_good_answer() -> None:
    assert sent(play(walk(fallback(A, B), Scene()), OK).asked) == ["a"]


@pytest.mark.parametrize("status", [200, 204, 246, 299])
def test_without_a_list_every_2xx_is_good(status: int) -> None:
    assert sent(play(walk(fallback(A, B), Scene()), Answer(status)).asked) == ["a"]


@pytest.mark.parametrize("status", [304, 400, 401, 408, 429, 446, 500])
def test_without_a_list_everything_else_goes_on(status: int) -> None:
    assert sent(play(walk(fallback(A, B), Scene()), Answer(status), OK).asked) == ["a", "b"]


def test_with_a_list_only_what_is_listed_goes_on() -> None:
    plan = fallback(A, B, on=[429, 446])
    assert sent(play(walk(plan, Scene()), BUSY).asked) == ["a"]
    assert play(walk(plan, Scene()), DENIED, OK) == ([Send(A, 0), Send(B, 0)], OK)


def test_the_last_answer_is_given_though_it_failed() -> None:
    assert play(walk(fallback(A, B), Scene()), BUSY, REFUSED).answer == REFUSED


def test_no_target_is_asked_once_the_deadline_has_passed() -> None:
    scene = Scene(deadline=5.0)
    walked = walk(fallback(A, B), scene)
    next(walked)
    scene.clock = 5.0
    with pytest.raises(StopIteration) as stop:
        walked.send(BUSY)
    assert stop.value.value == BUSY


def test_ten_attempts_are_the_most_of_one_call() -> None:
    plan = fallback(*targets("abcdefghijkl"))
    assert len(play(walk(plan, Scene()), *[BUSY] * 10).asked) == 10
    plan = fallback(*targets("abc", attempts=5))
    assert sent(play(walk(plan, Scene()), *[BUSY] * 10).asked).count("b") == 4


# --- loadbalance ---


@pytest.mark.parametrize(
    ("weights", "draw", "chosen"),
    [
        ((1, 1), 0.0, "a"),
        ((1, 1), 0.499, "a"),
        ((1, 1), 0.5, "b"),
        ((0.9, 0.1), 0.89, "a"),
        ((0.9, 0.1), 0.91, "b"),
        ((0, 1), 0.0, "b"),
        ((1, 0), 0.999999, "a"),
        ((3, 0, 1), 0.75, "c"),
        ((3, 0, 1), 0.74, "a"),
    ],
)
def test_one_draw_falls_into_the_cumulative_weights(weights: tuple[float, ...], draw: float, chosen: str) -> None:
    plan = balance(*targets("abc"[: len(weights)]), weights=weights)
    assert sent(play(walk(plan, Scene(dice=lambda: draw)), BUSY).asked) == [chosen]


def test_all_weights_zero_is_a_500_and_no_attempt() -> None:
    with pytest.raises(StopIteration) as stop:
        next(walk(balance(A, B, weights=(0, 0)), Scene()))
    assert stop.value.value.status == 500
    assert isinstance(stop.value.value.error, NoWeight)


def test_shares_of_many_draws_are_the_weights() -> None:
    plan = balance(*targets("abc"), weights=(5, 3, 2))
    chosen = Counter(sent(play(walk(plan, Scene(dice=lambda: n / 1000)), OK).asked)[0] for n in range(1000))  # noqa: B023  # asked at once
    assert chosen == {"a": 500, "b": 300, "c": 200}


# --- conditional ---

PAID, FREE = {"metadata.plan": "paid"}, {"metadata.plan": "free"}


@pytest.mark.parametrize(
    ("facts", "chosen"),
    [
        ({"metadata": {"plan": "paid"}}, "a"),
        ({"metadata": {"plan": "free"}}, "b"),
        ({"metadata": {"plan": "none"}}, "c"),
        ({}, "c"),
        ({"params": {"plan": "paid"}}, "c"),
    ],
)
def test_the_first_condition_that_holds_names_the_target_else_the_default(facts: dict[str, Any], chosen: str) -> None:
    plan = conditional(*targets("abc"), rules=[(PAID, 0), (FREE, 1), (PAID, 2)], default=2)
    assert sent(play(walk(plan, Scene(**facts)), BUSY).asked) == [chosen]


@pytest.mark.parametrize(
    ("query", "facts"),
    [
        ({"params.model": {"$in": ["m", "n"]}}, {"params": {"model": "m"}}),
        ({"url.pathname": {"$regex": "embeddings$"}}, {"pathname": "/v1/embeddings"}),
        (
            {"$and": [{"params.max_tokens": {"$gt": 10}}, PAID]},
            {"params": {"max_tokens": 11}, "metadata": {"plan": "paid"}},
        ),
    ],
)
def test_conditions_ask_about_parameters_and_the_path(query: dict[str, Any], facts: dict[str, Any]) -> None:
    plan = conditional(A, B, rules=[(query, 1)], default=0)
    assert sent(play(walk(plan, Scene(**facts)), OK).asked) == ["b"]
    assert sent(play(walk(plan, Scene()), OK).asked) == ["a"]


def test_no_match_and_no_default_is_a_400_and_no_attempt() -> None:
    with pytest.raises(StopIteration) as stop:
        next(walk(conditional(A, B, rules=[(PAID, 0)]), Scene()))
    assert stop.value.value.status == 400
    assert stop.value.value.error.message == "Query router did not resolve to any valid target"


def test_a_route_that_leads_nowhere_ends_the_chain_around_it() -> None:
    inner = conditional(*targets("xy", parent="config.targets[0]"), rules=[(PAID, 0)], path="config.targets[0]")
    with pytest.raises(StopIteration) as stop:
        next(walk(fallback(inner, B), Scene()))
    assert isinstance(stop.value.value.error, NoRoute)


def test_circuits_do_not_count_in_a_conditional() -> None:
    plan, scene = conditional(*targets("ab", breaker=Breaker(failures=1)), rules=[(PAID, 0)], default=1), Scene()
    for _ in range(3):
        assert sent(play(walk(plan, scene), BUSY).asked) == ["b"]
    assert not list(scene.health.states(0.0))


# --- nesting ---


def test_any_strategy_in_any_other() -> None:
    deep = fallback(*targets("xy", parent="config.targets[1].targets[0]"), path="config.targets[1].targets[0]")
    rare = target("r", 1, parent="config.targets[1]")
    plan = conditional(A, balance(deep, rare, weights=(9, 1), path="config.targets[1]"), rules=[(PAID, 1)], default=0)
    paid = Scene(metadata={"plan": "paid"}, dice=lambda: 0.5)
    assert sent(play(walk(plan, paid), BUSY, OK).asked) == ["x", "y"]
    assert sent(play(walk(plan, Scene()), OK).asked) == ["a"]


def test_a_loadbalance_in_a_fallback_falls_back_as_one() -> None:
    inner = balance(*targets("xy", parent="config.targets[0]"), path="config.targets[0]")
    asked, answer = play(walk(fallback(inner, B), Scene(dice=lambda: 0.7)), BUSY, OK)
    assert (sent(asked), answer) == (["y", "b"], OK)


def test_a_fallback_in_a_loadbalance_fails_over_within() -> None:
    inner = fallback(*targets("xy", parent="config.targets[1]"), path="config.targets[1]")
    asked, answer = play(walk(balance(A, inner), Scene(dice=lambda: 0.7)), BUSY, OK)
    assert (sent(asked), answer) == (["x", "y"], OK)


def test_an_inner_list_stops_the_inner_chain_and_the_outer_one_goes_on() -> None:
    inner = fallback(*targets("xy", parent="config.targets[0]"), on=[429], path="config.targets[0]")
    assert sent(play(walk(fallback(inner, B), Scene()), BUSY, OK).asked) == ["x", "b"]


# --- the cache ---


def test_a_hit_is_the_answer_and_nothing_is_sent() -> None:
    cached = target("a", cache=Caching("simple"))
    hit = Answer(200, cached=True)
    assert play(walk(cached, Scene()), hit) == ([Lookup(cached)], hit)


def test_a_miss_sends_and_retries_do_not_look_again() -> None:
    cached = target("a", attempts=1, cache=Caching("simple"))
    assert sent(play(walk(cached, Scene()), None, BUSY, OK).asked) == ["?a", "a", "-", "a"]


def test_each_target_has_its_own_cache_rule() -> None:
    plan = fallback(A, target("b", 1, cache=Caching("semantic")))
    assert sent(play(walk(plan, Scene()), BUSY, None, OK).asked) == ["a", "?b", "b"]


# --- a stream that breaks after content ---

CUT = Answer(502, UpstreamCut("It broke"), begun=True, fault="cut")
ON, ON_TOO = targets("ab", recovery="continue")


def test_a_relay_that_ends_well_is_the_answer() -> None:
    assert play(walk(ON, Scene()), OK, None) == ([Send(ON, 0), Relay(OK)], OK)


@pytest.mark.parametrize("status", [200, 246])
def test_what_was_relayed_is_the_answer_though_its_status_is_listed(status: int) -> None:
    again = Retry(3, frozenset({200, 246}))
    plan = fallback(*targets("ab", recovery="continue", retry=again), on=[200, 246])
    played = play(walk(plan, Scene()), Answer(status), None)
    assert (sent(played.asked), played.answer) == (["a", ">"], Answer(status))


def test_a_failure_before_content_is_not_relayed() -> None:
    assert sent(play(walk(fallback(ON, ON_TOO), Scene()), BUSY, OK, None).asked) == ["a", "b", ">"]


def test_the_next_target_carries_on_with_what_was_said() -> None:
    asked, answer = play(walk(fallback(ON, ON_TOO), Scene()), OK, CUT, OK, None)
    assert sent(asked) == ["a", ">", "b+", ">"]
    assert answer == OK


def test_the_next_target_carries_on_whatever_the_list_says() -> None:
    played = play(walk(fallback(ON, ON_TOO, on=[429]), Scene()), OK, CUT, OK, None)
    assert sent(played.asked) == ["a", ">", "b+", ">"]


def test_a_target_that_cannot_carry_on_is_passed_over() -> None:
    plan = fallback(*targets("abc", recovery="continue"), on=[429])
    assert sent(play(walk(plan, Scene()), OK, CUT, REFUSED, OK, None).asked) == ["a", ">", "b+", "c+", ">"]


def test_with_another_target_ahead_the_broken_one_is_not_asked_again() -> None:
    plan = fallback(*targets("ab", attempts=3, recovery="continue"))
    assert sent(play(walk(plan, Scene()), OK, CUT, OK, None).asked) == ["a", ">", "b+", ">"]


def test_the_last_target_carries_itself_on_when_its_retries_say_so() -> None:
    only = target("a", attempts=1, recovery="continue")
    assert sent(play(walk(only, Scene()), OK, CUT, OK, None).asked) == ["a", ">", "-", "a+", ">"]


def test_without_a_retry_or_another_target_the_cut_is_the_answer() -> None:
    assert play(walk(ON, Scene()), OK, CUT).answer == CUT


def test_a_route_that_does_not_ask_for_recovery_is_never_relayed_by_the_walk() -> None:
    for recovery in ("restart", "error"):
        assert sent(play(walk(target("a", recovery=recovery), Scene()), OK).asked) == ["a"]
