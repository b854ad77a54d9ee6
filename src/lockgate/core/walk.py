"""Follow a plan for one call: a pure generator that asks for a few things and is told how each went.

    ask             | is answered with
    Lookup(target)  | an Answer from the cache, or None
    Send(target)    | an Answer: the head, held until first content; or the failure
    Wait(seconds)   | None
    Relay(answer)   | None when its stream ended well; an Answer with `begun` and its error when it broke

The generator returns the Answer that the caller gets. It never sees a body: an answer is chosen when its head is known,
and from then on the body only flows forward. Close the walk when the client leaves: a probe under way is released.
Live traffic, explain and the simulator follow this one walk; `tell` hears every decision and why it fell so.
"""

from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, Protocol, assert_never

import msgspec

from lockgate.core.call import GOOD, Answer
from lockgate.core.choosing import has_share, pick, pin_of
from lockgate.core.errors import Broken, LockgateError, NoRoute, NoWeight, Refused, TotalTimeout, UpstreamCut
from lockgate.core.health import NOBODY, Health, Scope, State, Turn
from lockgate.core.notes import Note, NoteKind, note
from lockgate.core.outcomes import AGAIN, did_fail, is_done, is_ours, listed
from lockgate.core.plan import Conditional, Fallback, LoadBalance, Plan, Target

ATTEMPTS_MOST: Final = 10  # of one call, all targets together
RETRIES_MOST: Final = 5  # of one target
BASE_S: Final = 0.25
CAP_S: Final = 8.0
AFTER_MOST_S: Final = 60.0  # that Retry-After may cost at one target, all waits together

ALL_OUT: Final = "all are out, so all are used"


class Send(msgspec.Struct, frozen=True, gc=False):
    """Try `target`; `nth` attempts at it came before. `resume`: go on from what was already said."""

    target: Target
    nth: int
    resume: bool = False


class Lookup(msgspec.Struct, frozen=True, gc=False):
    """Look for an answer in the cache that `target.cache` describes."""

    target: Target


class Wait(msgspec.Struct, frozen=True, gc=False):
    seconds: float


class Relay(msgspec.Struct, frozen=True, gc=False):
    """Relay `answer` to its end: its target can be carried on elsewhere if it breaks."""

    answer: Answer


Ask = Lookup | Send | Wait | Relay
Walk = Generator[Ask, Answer | None, Answer]


class Situation(Protocol):
    """What a walk may know of its call and of the world."""

    @property
    def metadata(self) -> Mapping[str, Any]: ...
    @property
    def params(self) -> Mapping[str, Any]: ...  # the body as the caller sent it
    @property
    def pathname(self) -> str: ...
    @property
    def deadline(self) -> float: ...  # monotonic seconds: of all attempts and waits together
    @property
    def health(self) -> Health: ...
    @property
    def scope(self) -> str: ...  # the workspace: no state crosses it
    @property
    def config(self) -> str: ...  # the config's identity: its slug, or a digest of an inline one
    @property
    def tell(self) -> Callable[[Note], None] | None: ...
    def now(self) -> float: ...
    def draw(self) -> float: ...  # in [0, 1)


class _Alone:
    """Of a call without memory, luck or hurry."""

    metadata: Mapping[str, Any] = {}
    params: Mapping[str, Any] = {}
    pathname = scope = config = ""
    deadline = float("inf")
    tell = None

    def __init__(self) -> None:
        self.health = Health()

    def now(self) -> float:
        return 0.0

    def draw(self) -> float:
        return 0.5


def walk(plan: Plan, situation: Situation | None = None) -> Walk:
    """The walk of one call. Without a `situation` nothing is remembered and every draw is the middle."""
    if isinstance(plan, Target) and is_plain(plan) and (situation is None or situation.tell is None):
        return _once(plan)
    return _go(plan, _Trip(situation or _Alone()), ahead=False)


def is_plain(target: Target) -> bool:
    """Whether the only thing to do is to send once."""
    return not target.retry.attempts and target.cache is None and target.recovery != "continue"


def settle_late(plan: Plan, situation: Situation, path: str) -> None:
    """A stream broke after its walk had ended: whoever heard that it went well hears that it did not."""
    if isinstance(plan, Target):
        return
    broken = Answer(502, UpstreamCut("The stream broke"), path, begun=True, fault="cut")
    for place, child in enumerate(plan.children):
        if path == child.path or path.startswith(child.path + "."):
            if not isinstance(plan, Conditional):
                _Trip(situation).settle(plan, Turn(place, situation.now()), broken, late=True)
            settle_late(child, situation, path)


class _Trip:
    """What one call has used up so far."""

    __slots__ = ("health", "relayed", "resuming", "sends", "situation", "tell")

    def __init__(self, situation: Situation) -> None:
        self.situation = situation
        self.health = situation.health
        self.tell = situation.tell
        self.sends = 0
        self.relayed = False  # the client has a whole answer, whatever a config says of its status
        self.resuming = False  # content has reached the client, and the route asks for the rest of it

    def scope(self, plan: Plan) -> Scope:
        return (self.situation.scope, self.situation.config, plan.path)

    def note(self, kind: NoteKind, path: str, **detail: Any) -> None:
        if self.tell is not None:
            self.tell(note(kind, path, detail))

    def away(self, scope: Scope) -> Mapping[int, State]:
        return self.health.away(scope, self.situation.now())

    def is_late(self, more: float = 0.0) -> bool:
        return self.situation.now() + more >= self.situation.deadline

    def over(self) -> str:
        """Why nothing more may be sent for this call, or ""."""
        if self.sends >= ATTEMPTS_MOST:
            return f"{ATTEMPTS_MOST} attempts were made"
        return "the total timeout has passed" if self.is_late() else ""

    def settle(self, plan: Fallback | LoadBalance, turn: Turn, answer: Answer, *, late: bool = False) -> None:
        """Tell health how a child did."""
        child, scope = plan.children[turn.place], self.scope(plan)
        failed = did_fail(answer, child.breaker)
        if failed is None or (late and not failed):
            self.health.release(scope, turn)
            return
        change = self.health.settle(
            scope, turn, failed=failed, now=self.situation.now(),
            siblings=len(plan.children), circuit=child.breaker, late=late,
        )  # fmt: skip
        if change:
            self.note("circuit", child.path, change=change)


def _once(target: Target) -> Walk:
    answer = yield Send(target, 0)
    assert answer is not None  # noqa: S101  # a Send is always answered
    return answer


def _go(plan: Plan, trip: _Trip, *, ahead: bool) -> Walk:
    """`ahead`: there is another target to go on to if this one breaks."""
    match plan:
        case Target():
            return _visit(plan, trip, ahead=ahead)
        case Fallback():
            return _fall_back(plan, trip, ahead=ahead)
        case LoadBalance():
            return _balance(plan, trip, ahead=ahead)
        case Conditional():
            return _decide(plan, trip, ahead=ahead)
        case _:
            assert_never(plan)


# --- strategies ---


def _fall_back(plan: Fallback, trip: _Trip, *, ahead: bool) -> Walk:
    """The children in order, until one answers well enough; the last answer when none does."""
    trip.note("enter", plan.path, strategy="fallback", statuses=plan.statuses)
    scope, last = trip.scope(plan), len(plan.children) - 1
    away = trip.away(scope)
    use_all = _are_all(away, last + 1)
    answer: Answer | None = None
    for place, child in enumerate(plan.children):
        if place in away and not use_all:
            trip.note("left_out", child.path, why=away[place])
            continue
        trip.note("chosen", child.path, why=ALL_OUT if use_all else "next in order")
        answer = yield from _ask(plan, place, scope, trip, ahead=ahead or place < last)
        if why := _why_stop(plan, answer, trip) or trip.over():
            trip.note("stop", plan.path, why=why)
            return answer
        if place < last:
            trip.note("next", plan.path, status=answer.status)
            away = trip.away(scope)  # time has passed
    assert answer is not None  # noqa: S101  # whoever is away at first is asked when all are, so one was asked
    return answer


def _why_stop(plan: Fallback, answer: Answer, trip: _Trip) -> str:
    """Why a fallback ends with `answer`, or "" when the next child is to be asked."""
    good = answer.error is None and answer.status in GOOD
    if trip.relayed or (good and (plan.statuses is None or trip.resuming)):
        return "it answered well"
    if trip.resuming:
        return ""
    if answer.begun:
        return "content has reached the client"
    if is_ours(answer.error):
        return "the gateway itself failed"
    if plan.statuses is None or listed(answer, plan.statuses):
        return ""
    return f"{answer.status} is not in on_status_codes"


def _balance(plan: LoadBalance, trip: _Trip, *, ahead: bool) -> Walk:
    """One child by its weight: no second one."""
    trip.note("enter", plan.path, strategy="loadbalance", total=plan.cumulative[-1])
    scope = trip.scope(plan)
    place = _choose(plan, scope, trip)
    if place < 0:
        trip.note("stop", plan.path, why="every weight is zero")
        return _failed(NoWeight(), plan.path)
    return (yield from _ask(plan, place, scope, trip, ahead=ahead))


def _choose(plan: LoadBalance, scope: Scope, trip: _Trip) -> int:
    """The child's place, or -1 when none has a weight."""
    situation, away = trip.situation, trip.away(scope)
    pin = pin_of(plan.sticky, situation) if plan.sticky else None
    place = trip.health.pinned((scope, pin), situation.now()) if pin else None
    draw, why = 0.0, "pinned by its sticky fields"
    if place is None or place in away or not has_share(plan, place):
        draw = pin.draw if pin else situation.draw()
        why = "its sticky fields fall here" if pin else "the draw falls here"
        place = pick(plan, draw, away)
    if place < 0:
        away, why = NOBODY, ALL_OUT
        place = pick(plan, draw, away)
    if pin and plan.sticky and place >= 0:
        trip.health.pin((scope, pin), place, plan.sticky.ttl_s, situation.now())
    if trip.tell is not None:
        _tell_choice(plan, trip, place, why, draw, away)
    return place


def _tell_choice(  # noqa: PLR0917  # the choice's own facts
    plan: LoadBalance, trip: _Trip, place: int, why: str, draw: float, away: Mapping[int, State]
) -> None:
    for other, child in enumerate(plan.children):
        weight = plan.weights[other]
        if other == place:
            trip.note("chosen", child.path, why=why, draw=draw, weight=weight)
        else:
            left = "its weight is zero" if weight <= 0 else away.get(other, "the draw fell elsewhere")
            trip.note("left_out", child.path, why=left, weight=weight)


def _decide(plan: Conditional, trip: _Trip, *, ahead: bool) -> Walk:
    """The child of the first rule that holds. Circuits do not count here: the rules alone decide."""
    trip.note("enter", plan.path, strategy="conditional")
    place, why = plan.default, "no condition holds: the default"
    for nth, rule in enumerate(plan.rules):
        holds = rule.condition.holds(trip.situation)
        if trip.tell is not None:
            values = [list(value) for value in rule.condition.values(trip.situation)]
            told = "holds" if holds else "does not hold"
            trip.note("condition", plan.path, nth=nth, told=told, holds=holds, query=rule.source, values=values)
        if holds:
            place, why = rule.then, f"condition {nth} holds"
            break
    if place < 0:
        trip.note("stop", plan.path, why="no condition holds and there is no default")
        return _failed(NoRoute(), plan.path)
    trip.note("chosen", plan.children[place].path, why=why)
    return (yield from _go(plan.children[place], trip, ahead=ahead))


def _ask(plan: Fallback | LoadBalance, place: int, scope: Scope, trip: _Trip, *, ahead: bool) -> Walk:
    """One child, and what health learns from it."""
    child = plan.children[place]
    turn = trip.health.begin(scope, place, trip.situation.now())
    if turn.probe:
        trip.note("circuit", child.path, change="probed")
    answer = None
    try:
        answer = yield from _go(child, trip, ahead=ahead)
    finally:
        if answer is None:  # the walk was closed
            trip.health.release(scope, turn)
    trip.settle(plan, turn, answer)
    return answer


# --- one target ---


def _visit(target: Target, trip: _Trip, *, ahead: bool) -> Walk:
    """One target: the cache, then attempts until one need not, or may not, be repeated."""
    if target.cache is not None and not trip.resuming:  # no kept answer is the rest of one that has begun
        found = yield Lookup(target)
        trip.note("lookup", target.path, why="found in" if found else "not in", mode=target.cache.mode)
        if found is not None:
            return found
    if trip.is_late():
        return _failed(TotalTimeout(), target.path)
    budget = (trip.situation.scope, target.provider, target.credential, target.host)
    if target.retry.attempts:
        trip.health.first(budget, trip.situation.now())
    told: list[Answer] = []
    while True:
        answer = yield from _attempt(target, len(told), trip)
        told.append(answer)
        why = _why_not_again(target, told, trip, ahead=ahead)
        pause = 0.0 if why else _pause(target, answer, trip.situation.draw(), len(told) - 1)
        why = why or _why_not_now(trip, pause, budget)
        if why:
            trip.note("no_retry", target.path, why=why)
            return answer
        trip.note("retry", target.path, seconds=pause)
        yield Wait(pause)
        if trip.is_late():
            return answer


def _attempt(target: Target, nth: int, trip: _Trip) -> Walk:
    trip.sends += 1
    trip.note("send", target.path, nth=nth, resume=trip.resuming, timeout_ms=target.timeout_ms)
    answer = yield Send(target, nth, trip.resuming)
    assert answer is not None  # noqa: S101  # a Send is always answered
    trip.note("answer", target.path, status=answer.status, fault=answer.fault)
    if target.recovery != "continue" or answer.error is not None or answer.status not in GOOD:
        return answer
    trip.note("relay", target.path)
    cut = yield Relay(answer)
    if cut is None:
        trip.relayed = True
        return answer
    trip.note("cut", target.path, status=cut.status)
    trip.resuming = True
    return cut


def _why_not_again(target: Target, told: list[Answer], trip: _Trip, *, ahead: bool) -> str:
    """The first reason against another attempt at this target, or ""."""
    answer, retry = told[-1], target.retry
    if trip.relayed or is_done(answer):
        return "it answered well"
    if not retry.attempts:
        return "no retry is asked for"
    same = sum(one.fault == answer.fault for one in told)
    rules = (
        (len(told) > min(retry.attempts, RETRIES_MOST), "no retry is left"),
        (not listed(answer, retry.statuses), f"{answer.status} is not in retry.on_status_codes"),
        (answer.begun and not trip.resuming, "content has reached the client"),
        (answer.begun and ahead, "the next target carries on"),
        (same > AGAIN.get(answer.fault, same), f"{answer.fault!r} would only happen again"),
        (isinstance(answer.error, Refused | Broken), "the gateway itself failed"),
        (trip.sends >= ATTEMPTS_MOST, f"{ATTEMPTS_MOST} attempts were made"),
        (_asks_too_much(target, told), "Retry-After is longer than the gateway waits"),
    )
    return next((why for holds, why in rules if holds), "")


def _why_not_now(trip: _Trip, pause: float, budget: tuple[str, ...]) -> str:
    if trip.is_late(pause):
        return "the wait would pass the total timeout"
    if not trip.health.may_retry(budget, trip.situation.now()):
        return "the retry budget of this workspace and target is used up"
    return ""


def _asked(target: Target, answer: Answer) -> float | None:
    """Seconds that Retry-After asks for and that the config honours: on 429 alone, as the compatible API does."""
    return answer.retry_after if target.retry.honour_after and answer.status == 429 else None


def _asks_too_much(target: Target, told: list[Answer]) -> bool:
    asked = [_asked(target, answer) or 0.0 for answer in told]
    return asked[-1] >= AFTER_MOST_S or sum(asked) > AFTER_MOST_S


def _pause(target: Target, answer: Answer, draw: float, nth: int) -> float:
    """Seconds before the next attempt: as asked and a little more, or full jitter under a doubling bound."""
    asked = _asked(target, answer)
    return asked + draw * BASE_S if asked is not None else draw * min(CAP_S, BASE_S * 2**nth)


def _failed(error: LockgateError, path: str) -> Answer:
    return Answer(error.status, error, path, sent=False)


def _are_all(away: Mapping[int, State], children: int) -> bool:
    return len(away) >= children and all(place in away for place in range(children))
