"""Which child of a loadbalance: by its share of the weights, or with those who agree in a few fields.

A call's sticky fields are hashed to a draw, so that every worker and every restart sends a session to the same target
without asking anyone; the pin keeps it there when weights change or its first target was away.
"""

import hashlib
from bisect import bisect_right
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

import msgspec

from lockgate.core.conditions import Facts
from lockgate.core.plan import LoadBalance, Sticky

_encode = msgspec.json.Encoder(order="deterministic").encode


def pick(plan: LoadBalance, draw: float, away: Collection[int]) -> int:
    """The child in whose share of the weights `draw` falls, those `away` left out; -1: nobody has a share.

    One bisection and a step for each child away: what the number of children costs is its logarithm.
    """
    out = [place for place in sorted(away) if has_share(plan, place)]
    total = plan.cumulative[-1] - sum(plan.weights[place] for place in out)
    if total <= 0:
        return -1
    point = draw * total
    for place in out:  # step over each gap that begins at or before the point
        if point >= (plan.cumulative[place - 1] if place else 0.0):
            point += plan.weights[place]
    place = bisect_right(plan.cumulative, point)
    return place if place < len(plan.weights) and place not in away else _last(plan, away)


def has_share(plan: LoadBalance, place: int) -> bool:
    return place < len(plan.weights) and plan.weights[place] > 0


def _last(plan: LoadBalance, away: Collection[int]) -> int:
    """Rounding put the point on an edge: the last child that may be asked."""
    able = (place for place in reversed(range(len(plan.weights))) if has_share(plan, place) and place not in away)
    return next(able, -1)


class Pin(NamedTuple):
    """Who is to be kept together."""

    digest: bytes

    @property
    def draw(self) -> float:
        """In [0, 1), the same wherever it is asked."""
        return (int.from_bytes(self.digest[:8], "big") >> 11) / (1 << 53)


def pin_of(sticky: Sticky, facts: Facts) -> Pin | None:
    """The pin of a call, or None when it has none of the fields: then nothing ties it to another call."""
    values = [value_at(field, facts) for field in sticky.fields]
    if all(value is None for value in values):
        return None
    return Pin(hashlib.blake2b(_encode(values), digest_size=16).digest())


def value_at(field: str, facts: Facts) -> Any:
    """What stands at "metadata.user_id", "params.a.b" or "url.pathname"; None when nothing does."""
    head, _, rest = field.partition(".")
    if head == "url":
        return facts.pathname if rest == "pathname" else None
    found: Any = {"metadata": facts.metadata, "params": facts.params}.get(head)
    for name in rest.split("."):
        found = found.get(name) if isinstance(found, Mapping) else None
    return found
