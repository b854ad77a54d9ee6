"""Why a call went, or would go, where it does: the walk itself, with its decisions kept as a tree.

Nothing is sent and nothing is remembered: upstreams answer from a script, waits pass on a clock of their own, and what
health learns is learnt by a copy.
"""

from collections import defaultdict
from typing import Any, Literal

import msgspec

from lockgate.core.call import Answer
from lockgate.core.notes import Note
from lockgate.core.outcomes import retry_count
from lockgate.core.plan import Conditional, Fallback, LoadBalance, Plan, Target, leaves
from lockgate.core.scene import Scene
from lockgate.core.scripting import Script, well
from lockgate.core.walk import Situation, Wait, walk

Kind = Literal["target", "fallback", "loadbalance", "conditional"]
State = Literal["answered", "failed", "entered", "left out", "not reached"]


class Branch(msgspec.Struct, frozen=True):
    """One node of the plan: what became of it, why, and what holds there."""

    path: str
    kind: Kind
    name: str
    state: State
    why: str
    settings: dict[str, Any]
    notes: list[Note]
    children: list["Branch"]


class Explanation(msgspec.Struct, frozen=True):
    """`steps` in the order in which they were decided; `tree` by place in the config."""

    status: int
    error: str  # its code, "" when an upstream answered
    answered_by: str  # the path of the target that gave the answer
    cached: bool
    attempts: int
    retry_count: int  # as in `x-portkey-retry-attempt-count`
    waited_s: float
    total_timeout_s: float
    steps: list[Note]
    tree: Branch


def explain(plan: Plan, situation: Situation, script: Script = well) -> Explanation:
    """The walk of `plan` in `situation`, when upstreams behave as in `script`."""
    notes: list[Note] = []
    began = situation.now()
    scene = Scene(
        metadata=situation.metadata,
        params=situation.params,
        pathname=situation.pathname,
        scope=situation.scope,
        config=situation.config,
        clock=began,
        deadline=situation.deadline,
        health=situation.health.copy(),
        dice=situation.draw,
        tell=notes.append,
    )
    answer = _follow(plan, scene, script)
    by_path: defaultdict[str, list[Note]] = defaultdict(list)
    for note in notes:
        by_path[note.path].append(note)
    source = next((leaf for leaf in leaves(plan) if leaf.path == answer.path), None)
    return Explanation(
        status=answer.status,
        error=answer.error.code if answer.error else "",
        answered_by=answer.path,
        cached=answer.cached,
        attempts=sum(note.kind == "send" for note in notes),
        retry_count=retry_count(source, answer) if source else 0,
        waited_s=round(scene.clock - began, 6),
        total_timeout_s=round(situation.deadline - began, 6),
        steps=notes,
        tree=_branch(plan, by_path, answer, ""),
    )


def _follow(plan: Plan, scene: Scene, script: Script) -> Answer:
    walked = walk(plan, scene)
    told: Answer | None = None
    while True:
        try:
            ask = walked.send(told)
        except StopIteration as stop:
            answer: Answer = stop.value
            return answer
        if isinstance(ask, Wait):
            scene.clock += ask.seconds
        told = script(ask)


# --- the tree ---


def _branch(plan: Plan, notes: dict[str, list[Note]], answer: Answer, otherwise: str) -> Branch:
    """`otherwise`: why it was not reached, if it was not."""
    own = notes.get(plan.path, [])
    state, why = _state(plan, own, answer, otherwise)
    children = () if isinstance(plan, Target) else plan.children
    below = _otherwise(plan, state)
    return Branch(
        path=plan.path,
        kind=KINDS[type(plan)],
        name=plan.name,
        state=state,
        why=why,
        settings=_settings(plan),
        notes=own,
        children=[_branch(child, notes, answer, below) for child in children],
    )


KINDS: dict[type, Kind] = {
    Target: "target",
    Fallback: "fallback",
    LoadBalance: "loadbalance",
    Conditional: "conditional",
}


def _state(plan: Plan, notes: list[Note], answer: Answer, otherwise: str) -> tuple[State, str]:
    kinds = {note.kind: note for note in notes}  # the last of each
    why = str(kinds["chosen"].detail["why"]) if "chosen" in kinds else ""
    if "enter" in kinds:
        return "entered", why
    if answer.path == plan.path and (answer.cached or "send" in kinds):
        return "answered", why
    if "send" in kinds or "lookup" in kinds:
        return "failed", why
    if "left_out" in kinds:
        return "left out", str(kinds["left_out"].detail["why"])
    return "not reached", otherwise


def _otherwise(plan: Plan, state: State) -> str:
    """Why a child of `plan` that was not reached was not."""
    if state != "entered":
        return "its strategy was not reached"
    return "no condition led here" if isinstance(plan, Conditional) else "an earlier target ended the chain"


def _settings(plan: Plan) -> dict[str, Any]:
    """What holds at this node, inheritance done. What is off or empty is left out; names of members, never values."""
    match plan:
        case Target():
            found: dict[str, Any] = {
                "provider": plan.provider,
                "virtual_key": plan.credential,
                "custom_host": plan.host,
                "request_timeout_ms": plan.timeout_ms,
                "retry": _retry(plan),
                "cache": msgspec.to_builtins(plan.cache),
                "recovery": plan.recovery,
                "override_params": sorted(plan.overrides),
                "default_params": sorted(plan.defaults),
                "drop_params": list(plan.drops),
            }
        case Fallback():
            found = {"on_status_codes": None if plan.statuses is None else sorted(plan.statuses)}
        case LoadBalance():
            total = plan.cumulative[-1]
            shares = [round(weight / total, 6) if total else 0.0 for weight in plan.weights]
            found = {"shares": shares, "sticky": msgspec.to_builtins(plan.sticky)}
        case Conditional():
            found = {
                "conditions": [{"query": rule.source, "then": plan.children[rule.then].path} for rule in plan.rules],
                "default": plan.children[plan.default].path if plan.default >= 0 else "",
            }
    found["cb_config"] = msgspec.to_builtins(plan.breaker, order="deterministic")
    return {name: value for name, value in found.items() if value}


def _retry(target: Target) -> dict[str, Any] | None:
    retry = target.retry
    if not retry.attempts:
        return None
    return {
        "attempts": retry.attempts,
        "on_status_codes": sorted(retry.statuses),
        "use_retry_after_headers": retry.honour_after,
    }
