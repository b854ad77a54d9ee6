"""What tests of routing share: small plans, and a conversation with a walk."""

import json
from collections.abc import Iterable
from itertools import accumulate
from typing import Any, NamedTuple

from lockgate.core.call import Answer, Fault
from lockgate.core.conditions import compile_query
from lockgate.core.errors import (
    LockgateError,
    UpstreamConnect,
    UpstreamCut,
    UpstreamDns,
    UpstreamInvalid,
    UpstreamSilent,
    UpstreamTls,
)
from lockgate.core.plan import Conditional, Fallback, LoadBalance, Plan, Retry, Rule, Sticky, Target
from lockgate.core.scene import Scene
from lockgate.core.walk import Ask, Lookup, Relay, Send, Wait, Walk

RETRIED = frozenset({429, 500, 502, 503, 504, 529})

FAULTS: dict[Fault, type[LockgateError]] = {
    "dns_nx": UpstreamDns,
    "dns": UpstreamDns,
    "connect": UpstreamConnect,
    "tls": UpstreamTls,
    "silent": UpstreamSilent,
    "invalid": UpstreamInvalid,
    "cut": UpstreamCut,
    "redirect": UpstreamInvalid,
    "huge": UpstreamInvalid,
    "bomb": UpstreamInvalid,
}


def broken(fault: Fault, **more: Any) -> Answer:
    """An attempt that failed in this way."""
    error = FAULTS[fault](f"It failed: {fault}")
    return Answer(error.status, error, fault=fault, **more)


class Played(NamedTuple):
    asked: list[Ask]
    answer: Answer


def play(walked: Walk, *answers: Answer | None, scene: Scene | None = None) -> Played:
    """Answer what is asked in turn until the walk returns; waits pass on the scene's clock. All must be asked for."""
    asked: list[Ask] = []
    left = list(answers)
    ask = next(walked)
    while True:
        asked.append(ask)
        if isinstance(ask, Wait) and scene is not None:
            scene.clock += ask.seconds
        try:
            ask = walked.send(None if isinstance(ask, Wait) else left.pop(0))
        except StopIteration as stop:
            assert not left, f"{len(left)} answers were never asked for"
            return Played(asked, stop.value)


def sent(asked: Iterable[Ask]) -> list[str]:
    """Who was asked, in order: "a", "a", "b"; a wait is "-", a look into the cache "?a", a relay ">"."""
    words = []
    for ask in asked:
        match ask:
            case Send(target, _, resume):
                words.append(target.provider + "+" * resume)
            case Lookup(target):
                words.append("?" + target.provider)
            case Wait():
                words.append("-")
            case Relay():
                words.append(">")
    return words


def target(name: str, place: int | None = None, /, parent: str = "config", attempts: int = 0, **more: Any) -> Target:
    """A target called `name`, at `targets[place]` of its parent."""
    path = parent if place is None else f"{parent}.targets[{place}]"
    retry = more.pop("retry", Retry(attempts, RETRIED) if attempts else Retry())
    return Target(name, path=path, retry=retry, name=name, **more)


def targets(names: str, parent: str = "config", **more: Any) -> tuple[Target, ...]:
    """One target for each letter."""
    return tuple(target(name, place, parent=parent, **more) for place, name in enumerate(names))


def fallback(*children: Plan, on: Iterable[int] | None = None, path: str = "config", **more: Any) -> Fallback:
    return Fallback(children, None if on is None else frozenset(on), path, **more)


def balance(
    *children: Plan, weights: Iterable[float] = (), sticky: Sticky | None = None, path: str = "config", **more: Any
) -> LoadBalance:
    shares = tuple(weights) or (1.0,) * len(children)
    return LoadBalance(children, shares, tuple(accumulate(shares)), sticky, path, **more)


def conditional(*children: Plan, rules: Iterable[tuple[Any, int]], default: int = -1, **more: Any) -> Conditional:
    """Each rule is a query and the place of the child that it leads to."""
    compiled = tuple(Rule(compile_query(query), then, json.dumps(query)) for query, then in rules)
    return Conditional(children, compiled, default, more.pop("path", "config"), **more)
