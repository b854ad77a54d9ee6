"""What is told about a walk: the same walk, every node of the config, and why it was taken or left out."""

import msgspec
import pytest

from lockgate.core.call import Answer
from lockgate.core.explain import Branch, Explanation, explain
from lockgate.core.plan import Breaker, Caching, Retry, Sticky
from lockgate.core.scene import Scene
from lockgate.core.scripting import FAULTS, Scripted, answered
from lockgate.core.walk import Lookup, Send, walk
from walking import RETRIED, balance, conditional, fallback, play, target, targets

OK, BUSY = Answer(200), Answer(503)
T0, T1 = "config.targets[0]", "config.targets[1]"


def leaf(told: Explanation, path: str) -> Branch:
    found, left = [], [told.tree]
    while left:
        branch = left.pop()
        found += [branch] if branch.path == path else []
        left += branch.children
    assert len(found) == 1
    return found[0]


def words(told: Explanation) -> list[str]:
    return [f"{note.path.removeprefix('config.')}: {note.text}" for note in told.steps]


def test_a_plain_target_answers() -> None:
    told = explain(target("a"), Scene())
    assert (told.status, told.answered_by, told.attempts, told.retry_count) == (200, "config", 1, 0)
    assert (told.tree.kind, told.tree.state) == ("target", "answered")


def test_a_fallback_tells_every_decision_in_order() -> None:
    plan = fallback(target("a", 0, attempts=1), target("b", 1), target("c", 2))
    told = explain(plan, Scene(), Scripted({T0: [503, 503]}))
    assert words(told) == [
        "config: fallback",
        "targets[0]: chosen: next in order",
        "targets[0]: attempt after 0 others here",
        "targets[0]: answered 503",
        "targets[0]: again after 0.125 s",
        "targets[0]: attempt after 1 others here",
        "targets[0]: answered 503",
        "targets[0]: no further attempt here: no retry is left",
        "config: 503 goes on to the next target",
        "targets[1]: chosen: next in order",
        "targets[1]: attempt after 0 others here",
        "targets[1]: answered 200",
        "targets[1]: no further attempt here: it answered well",
        "config: ends here: it answered well",
    ]
    assert [(b.state, b.why) for b in told.tree.children] == [
        ("failed", "next in order"),
        ("answered", "next in order"),
        ("not reached", "an earlier target ended the chain"),
    ]
    assert (told.attempts, told.waited_s, told.total_timeout_s) == (3, 0.125, 600.0)


def test_conditions_are_shown_with_the_values_that_they_looked_at() -> None:
    rules = [({"metadata.plan": "free"}, 0), ({"params.max_tokens": {"$gt": 10}}, 1)]
    plan = conditional(*targets("ab"), rules=rules)
    told = explain(plan, Scene(metadata={"plan": "paid"}, params={"max_tokens": 50}))
    seen = [(note.detail["holds"], note.detail["values"]) for note in told.steps if note.kind == "condition"]
    assert seen == [(False, [["metadata.plan", "paid", False]]), (True, [["params.max_tokens", 50, True]])]
    assert leaf(told, T0).why == "no condition led here"
    assert leaf(told, T1).why == "condition 1 holds"
    assert told.tree.settings["conditions"][0] == {"query": '{"metadata.plan": "free"}', "then": T0}


def test_a_route_to_nowhere_is_explained() -> None:
    told = explain(conditional(*targets("ab"), rules=[({"metadata.plan": "free"}, 0)]), Scene())
    assert (told.status, told.error, told.attempts) == (400, "no_route", 0)
    assert words(told)[-1] == "config: ends here: no condition holds and there is no default"


def test_a_loadbalance_shows_shares_the_draw_and_who_was_left_out() -> None:
    plan = balance(*targets("abc"), weights=(3, 1, 0))
    told = explain(plan, Scene(dice=lambda: 0.8))
    assert told.tree.settings["shares"] == [0.75, 0.25, 0.0]
    assert [(b.state, b.why) for b in told.tree.children] == [
        ("left out", "the draw fell elsewhere"),
        ("answered", "the draw falls here"),
        ("left out", "its weight is zero"),
    ]
    assert leaf(told, T1).notes[0].detail == {"why": "the draw falls here", "draw": 0.8, "weight": 1}


def test_a_sticky_pin_is_named() -> None:
    plan, scene = balance(*targets("ab"), sticky=Sticky(("metadata.user",), 60)), Scene(metadata={"user": "kim"})
    first = explain(plan, scene)
    assert leaf(first, first.answered_by).why == "its sticky fields fall here"
    play(walk(plan, scene), OK)
    assert leaf(explain(plan, scene), first.answered_by).why == "pinned by its sticky fields"


def test_open_circuits_and_ejected_targets_are_named() -> None:
    scene, plan = Scene(), fallback(target("a", 0, breaker=Breaker(failures=1)), target("b", 1))
    play(walk(plan, scene), BUSY, OK)
    assert (leaf(explain(plan, scene), T0).state, leaf(explain(plan, scene), T0).why) == ("left out", "open")
    scene, plan = Scene(), fallback(*targets("ab"))
    for _ in range(5):
        play(walk(plan, scene), BUSY, OK)
    assert leaf(explain(plan, scene), T0).why == "ejected"
    scene.clock = 30.0
    assert "circuit: probed" in [note.text for note in leaf(explain(plan, scene), T0).notes]


def test_the_effective_settings_of_a_target_are_shown_without_values_of_members() -> None:
    plan = target(
        "a", timeout_ms=5000, retry=Retry(2, RETRIED, honour_after=True), cache=Caching("simple", 60),
        overrides={"temperature": b"0", "model": b'"m"'}, defaults={"seed": b"1"}, drops=("user",), host="https://h/v1",
    )  # fmt: skip
    assert explain(plan, Scene()).tree.settings == {
        "provider": "a",
        "custom_host": "https://h/v1",
        "request_timeout_ms": 5000,
        "retry": {"attempts": 2, "on_status_codes": sorted(RETRIED), "use_retry_after_headers": True},
        "cache": {"mode": "simple", "max_age_s": 60},
        "recovery": "restart",
        "override_params": ["model", "temperature"],
        "default_params": ["seed"],
        "drop_params": ["user"],
    }


def test_a_cache_hit_is_the_end() -> None:
    told = explain(target("a", cache=Caching("simple")), Scene(), Scripted({"config": ["hit"]}))
    assert (told.cached, told.attempts, told.tree.state) == (True, 0, "answered")


def test_a_stream_that_breaks_is_carried_on() -> None:
    plan = fallback(*targets("ab", recovery="continue"))
    told = explain(plan, Scene(), Scripted({T0: ["broken"]}))
    assert (told.status, told.answered_by) == (200, T1)
    assert "targets[0]: broke after content: 502" in words(told)
    assert [note.detail["resume"] for note in told.steps if note.kind == "send"] == [False, True]


def test_a_silent_target_with_a_timeout_of_its_own_ends_with_408() -> None:
    told = explain(target("a", timeout_ms=5000), Scene(), Scripted({"config": ["silent"]}))
    assert (told.status, told.error) == (408, "request_timeout")
    assert explain(target("a"), Scene(), Scripted({"config": ["silent"]})).status == 504


def test_explaining_leaves_no_trace() -> None:
    scene, plan = Scene(), fallback(*targets("ab"))
    for _ in range(20):
        explain(plan, scene, Scripted({T0: [503]}))
    assert not list(scene.health.states(0.0))
    assert scene.tell is None


def test_an_explanation_is_json() -> None:
    plan = fallback(balance(*targets("xy", parent=T0), path=T0), target("b", 1), on=[503, 429])
    told = explain(plan, Scene(), Scripted({f"{T0}.targets[0]": [503]}))
    document = msgspec.json.decode(msgspec.json.encode(told))
    assert document["tree"]["children"][0]["children"][0]["path"] == f"{T0}.targets[0]"
    assert document["steps"][0]["detail"]["statuses"] == [429, 503]


# --- scripts ---


def test_a_word_that_is_no_outcome_is_refused_with_those_that_are() -> None:
    with pytest.raises(ValueError, match="'asleep' is no status and none of bomb, broken, connect"):
        Scripted({"config": ["asleep"]})


@pytest.mark.parametrize("word", FAULTS)
def test_every_fault_is_an_answer_with_its_error(word: str) -> None:
    told = answered(word, target("a"), 2)
    assert (told.fault, told.nth, told.path) == (word, 2, "config")
    assert told.error is not None
    assert told.error.status == told.status


@pytest.mark.parametrize("resume", [True, False])
def test_who_fails_to_say_the_rest_of_an_answer_fails_one_that_was_begun(*, resume: bool) -> None:
    """As live, where the next target carries on instead of this one being tried again."""
    told = Scripted({"config": ["connect"]})(Send(target("a"), 0, resume))
    assert told is not None
    assert told.begun is resume


def test_the_last_outcome_lasts_for_ever_and_others_answer_well() -> None:
    script, a, b = Scripted({T0: [429, 503]}), *targets("ab")
    heard = [script(Send(a, nth)) for nth in range(3)] + [script(Send(b, 0))]
    assert [one.status for one in heard if one] == [429, 503, 503, 200]
    assert script(Lookup(a)) is None
