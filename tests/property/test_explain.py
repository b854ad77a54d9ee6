"""What explain tells is what live traffic does: on any config, any script and any history."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.call import Answer
from lockgate.core.conditions import compile_query
from lockgate.core.explain import Branch, explain
from lockgate.core.health import Health
from lockgate.core.notes import Note
from lockgate.core.plan import Breaker, Caching, Conditional, Plan, Recovery, Retry, Rule, Sticky, Target, leaves
from lockgate.core.scene import Scene
from lockgate.core.scripting import WORDS, Outcome, Scripted
from lockgate.core.walk import Ask, Send, Wait, walk
from walking import balance, fallback

statuses = st.sampled_from([200, 246, 400, 429, 500, 503])
outcomes: st.SearchStrategy[Outcome] = st.one_of(statuses, st.sampled_from(sorted(WORDS)))
retries = st.builds(Retry, st.integers(0, 3), st.frozensets(statuses, max_size=5))
recoveries: st.SearchStrategy[Recovery] = st.sampled_from(["restart", "continue"])
breakers = st.sampled_from([None, Breaker(failures=1), Breaker(rate=0.5, minimum=2)])
caches = st.sampled_from([None, Caching("simple")])
rules: st.SearchStrategy[dict[str, Any]] = st.sampled_from(
    [{"metadata.plan": "paid"}, {"params.n": {"$gte": 2}}, {"url.pathname": {"$regex": "chat"}}]
)


@st.composite
def plans(draw: st.DrawFn, path: str = "config", depth: int = 2) -> Plan:
    kind = draw(st.sampled_from(["target", "fallback", "loadbalance", "conditional"] if depth else ["target"]))
    breaker = draw(breakers)
    if kind == "target":
        return Target(
            "p", retry=draw(retries), recovery=draw(recoveries), cache=draw(caches), breaker=breaker, path=path
        )
    size = draw(st.integers(1, 4))
    children = [draw(plans(path=f"{path}.targets[{place}]", depth=depth - 1)) for place in range(size)]
    if kind == "fallback":
        on = draw(st.one_of(st.none(), st.frozensets(statuses, max_size=5)))
        return fallback(*children, on=on, path=path, breaker=breaker)
    if kind == "loadbalance":
        weights = draw(st.lists(st.sampled_from([0.0, 1.0, 3.0]), min_size=size, max_size=size))
        sticky = draw(st.sampled_from([None, Sticky(("metadata.plan",), 60)]))
        return balance(*children, weights=weights, sticky=sticky, path=path, breaker=breaker)
    chosen = draw(st.lists(st.tuples(rules, st.integers(0, size - 1)), min_size=1, max_size=3))
    compiled = tuple(Rule(compile_query(query), then, str(query)) for query, then in chosen)
    return Conditional(tuple(children), compiled, draw(st.integers(-1, size - 1)), path, breaker=breaker)


def live(plan: Plan, scene: Scene, script: Scripted) -> tuple[list[Ask], Answer]:
    """As traffic does it: nobody listens."""
    asked: list[Ask] = []
    walked = walk(plan, scene)
    told: Answer | None = None
    while True:
        try:
            ask = walked.send(told)
        except StopIteration as stop:
            return asked, stop.value
        asked.append(ask)
        if isinstance(ask, Wait):
            scene.clock += ask.seconds
        told = script(ask)


def every(branch: Branch) -> list[Branch]:
    return [branch, *(found for child in branch.children for found in every(child))]


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_explain_agrees_with_live(data: st.DataObject) -> None:
    plan = data.draw(plans())
    paths = [leaf.path for leaf in leaves(plan)]
    scripts = st.dictionaries(st.sampled_from(paths), st.lists(outcomes, min_size=1, max_size=3))
    luck = data.draw(st.floats(0, 1, exclude_max=True))
    health, metadata = Health(), data.draw(st.sampled_from([{}, {"plan": "paid"}]))
    for _ in range(data.draw(st.integers(0, 4))):  # a history of failures and pins
        live(plan, Scene(health=health, dice=lambda: luck, metadata=metadata), Scripted(data.draw(scripts)))
    scene = Scene(health=health, dice=lambda: luck, pathname="/v1/chat", params={"n": 2}, metadata=metadata)
    script = data.draw(scripts)

    told = explain(plan, scene, Scripted(script))
    asked, answer = live(plan, scene, Scripted(script))

    sends = [ask for ask in asked if isinstance(ask, Send)]
    notes: list[Note] = [note for note in told.steps if note.kind == "send"]
    assert [(note.path, note.detail["nth"]) for note in notes] == [(send.target.path, send.nth) for send in sends]
    assert (told.status, told.answered_by, told.cached) == (answer.status, answer.path, answer.cached)
    assert told.waited_s == round(scene.clock, 6)
    branches = every(told.tree)
    assert {branch.path for branch in branches if branch.kind == "target"} == set(paths)
    assert all(branch.why or branch.path == "config" for branch in branches)
    tried = {send.target.path for send in sends}
    for branch in branches:
        if branch.kind == "target" and not branch.settings.get("cache"):
            assert (branch.path in tried) == (branch.state in {"answered", "failed"})
