"""Follow a plan for one call: a pure generator that asks for a few things and is told how each went.

`Send` is answered with an Answer, `Wait` with None; the generator returns the Answer that the caller gets. It never
sees a body: an answer is chosen when its headers are known, and from then on the body only flows forward.
"""

from collections.abc import Generator
from typing import assert_never

import msgspec

from lockgate.core.call import Answer
from lockgate.core.plan import Plan, Target


class Send(msgspec.Struct, frozen=True, gc=False):
    """Try `target`; `nth` attempts at it came before."""

    target: Target
    nth: int


class Wait(msgspec.Struct, frozen=True, gc=False):
    seconds: float


Ask = Send | Wait
Walk = Generator[Ask, Answer | None, Answer]


def walk(plan: Plan) -> Walk:
    match plan:
        case Target():
            return _visit(plan)
        case _:
            assert_never(plan)


def _visit(target: Target) -> Walk:
    nth = 0
    while True:
        answer = yield Send(target, nth)
        assert answer is not None  # noqa: S101  # a Send is always answered
        if nth >= target.retry.attempts or not target.retry.wants(answer, nth):
            return answer
        yield Wait(target.retry.delay(nth))
        nth += 1
