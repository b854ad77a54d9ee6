"""What a config would do with a load while providers come and go: many walks on one virtual clock.

The walk is the live one; only upstreams are played, from a script and a seed. No real time, no shared luck: every
call and every attempt has dice of its own, made of the seed and its number, so that two configs meet the same world,
and the same seed gives the same Result to the byte. Nothing is found in a cache.
"""

import heapq
import math
import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

import msgspec

from lockgate.core.call import GOOD, Answer
from lockgate.core.errors import LockgateError, TotalTimeout
from lockgate.core.health import Health
from lockgate.core.notes import Note
from lockgate.core.plan import Plan, Target, leaves
from lockgate.core.scene import TOTAL_S, Scene
from lockgate.core.scripting import WORDS, Outcome, answered, broke
from lockgate.core.walk import Ask, Lookup, Relay, Send, Wait, Walk, settle_late, walk

CALLS_MOST: Final = 1_000_000
TICKS: Final = 60  # points of a series, about
SILENT_MS: Final = 300_000  # until a silent upstream is given up, unless its target has a timeout: the default setting
Z95: Final = 1.6448536269514722  # of the normal distribution: p95 lies so many deviations above p50
US: Final = 1_000_000
PROGRESS_EVERY: Final = 500  # calls

Progress = Callable[[int, int], None]
"""Told now and then how many calls have ended, and of how many."""


def silent(_ended: int, _calls: int) -> None:
    """Nobody listens."""


class SimCall(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One call of a load."""

    at_ms: int = 0
    metadata: dict[str, Any] = {}
    params: dict[str, Any] = {}
    pathname: str = "/v1/chat/completions"
    model: str = ""  # stands in for `params.model`
    tokens: int = 0
    method: str = "POST"


Gate = Callable[[SimCall], Mapping[str, LockgateError]]
"""Told of a call, what targets would refuse it for before anything is sent to them, by their paths."""


def open_gate(_call: SimCall) -> Mapping[str, LockgateError]:
    """Nothing is refused."""
    return {}


class Load(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Calls that come by chance, so many per second on average; each is like one of `mix`."""

    rate: float = 1.0
    duration_s: float = 600.0
    mix: tuple[SimCall, ...] = (SimCall(),)


class Outage(msgspec.Struct, frozen=True, array_like=True):
    """From one millisecond until before another, every attempt meets this."""

    from_ms: int
    to_ms: int
    outcome: Outcome


class Upstream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a target behaves. Latencies are log-normal between their median and 95th percentile."""

    p50_ms: float = 800.0
    p95_ms: float = 2000.0
    failure_rate: float = 0.0
    failure: Outcome = 503
    outages: tuple[Outage, ...] = ()
    price: int = 0  # nano-dollars per answered call
    price_tokens: int = 0  # nano-dollars per million tokens


class World(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Upstreams by their targets' path or name."""

    targets: dict[str, Upstream] = {}
    others: Upstream = Upstream()

    def of(self, target: Target) -> Upstream:
        return self.targets.get(target.path) or self.targets.get(target.name) or self.others


class TargetLoad(msgspec.Struct, frozen=True):
    path: str
    name: str
    attempts: int
    failed: int  # attempts
    answered: int  # calls whose answer came from here
    share: float  # of all attempts
    cost: int  # nano-dollars
    refused: dict[str, int]  # sends that never left, by what the caller is told; they are no attempts


class Change(msgspec.Struct, frozen=True):
    """A circuit "opened", a target was "ejected", a "probed" one was asked, or it "closed"."""

    at_ms: int
    path: str
    change: str


class Tick(msgspec.Struct, frozen=True):
    """The calls that began in one stretch of time."""

    at_ms: int
    calls: int
    succeeded: int
    p50_ms: int
    p95_ms: int
    attempts: list[int]  # per target, in the order of `targets`


class Result(msgspec.Struct, frozen=True):
    seed: int
    calls: int
    succeeded: int
    success_rate: float
    statuses: dict[str, int]
    attempts: int
    retries: int
    cost: int  # nano-dollars
    p50_ms: int  # of all calls, from their begin to their answer's head
    p95_ms: int
    targets: list[TargetLoad]
    circuits: list[Change]
    tick_ms: int
    series: list[Tick]


def calls_of(load: Load, seed: int) -> list[SimCall]:
    """A load's calls in their order. Raises ValueError for more than CALLS_MOST of them."""
    if not (load.rate > 0 and load.duration_s > 0 and load.rate * load.duration_s <= CALLS_MOST and load.mix):
        raise ValueError(f"a load has a rate, a duration_s and a mix, and at most {CALLS_MOST} calls")
    dice = _dice(seed, "load")
    calls: list[SimCall] = []
    at = dice.expovariate(load.rate)
    while at < load.duration_s:
        calls.append(msgspec.structs.replace(dice.choice(load.mix), at_ms=int(at * 1000)))
        at += dice.expovariate(load.rate)
    return calls


def simulate(
    plan: Plan,
    load: Load | Sequence[SimCall],
    world: World,
    seed: int = 0,
    progress: Progress = silent,
    *,
    gate: Gate = open_gate,
) -> Result:
    """The Result of `load` through `plan` in `world`. Raises ValueError for what cannot be played."""
    _check(world)
    calls = calls_of(load, seed) if isinstance(load, Load) else sorted(load, key=lambda call: call.at_ms)
    stage = _Stage(plan, world, seed, progress, gate)
    stage.play(calls)
    return _result(plan, stage, seed)


def _check(world: World) -> None:
    for name, upstream in [*world.targets.items(), ("others", world.others)]:
        if not 0 < upstream.p50_ms <= upstream.p95_ms:
            raise ValueError(f"{name}: p50_ms is more than 0 and at most p95_ms")
        if not 0 <= upstream.failure_rate <= 1:
            raise ValueError(f"{name}: failure_rate is between 0 and 1")
        for outcome in (upstream.failure, *(outage.outcome for outage in upstream.outages)):
            if isinstance(outcome, str) and outcome not in WORDS - {"hit"}:
                raise ValueError(f"{name}: {outcome!r} is no status and none of {', '.join(sorted(WORDS - {'hit'}))}")


def _dice(seed: int, *names: object) -> random.Random:
    return random.Random(":".join(map(str, (seed, *names))))  # noqa: S311  # chance to be repeated, not to be secret


class _Run:
    """One call under way."""

    __slots__ = ("answer", "began_us", "broken", "call", "ended_us", "nth", "refused", "scene", "sent_to", "walk")

    def __init__(
        self, nth: int, call: SimCall, scene: Scene, walked: Walk, refused: Mapping[str, LockgateError]
    ) -> None:
        self.nth = nth
        self.refused = refused  # by the paths of the targets
        self.call = call
        self.scene = scene
        self.walk = walked
        self.began_us = self.ended_us = call.at_ms * 1000
        self.sent_to: list[str] = []
        self.broken = False  # the attempt under way breaks after content
        self.answer: Answer | None = None

    @property
    def succeeded(self) -> bool:
        answer = self.answer
        return answer is not None and answer.error is None and answer.status in GOOD and not self.broken

    @property
    def took_ms(self) -> int:
        return (self.ended_us - self.began_us) // 1000


class _Stage:
    """The virtual clock, and everything that happens on it in order."""

    def __init__(self, plan: Plan, world: World, seed: int, progress: Progress, gate: Gate) -> None:
        self._plan = plan
        self._gate = gate
        self._progress = progress
        self._world = world
        self._seed = seed
        self._health = Health()
        self._events: list[tuple[int, int, _Run, Answer | None]] = []  # when, in which order, whose, what it is told
        self._order = 0
        self.now_us = 0
        self.runs: list[_Run] = []
        self.changes: list[Change] = []
        self.attempts: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.cost: Counter[str] = Counter()
        self.refused: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.retries = 0
        self.ended = 0

    def play(self, calls: Iterable[SimCall]) -> None:
        for nth, call in enumerate(calls):
            scene = self._scene(nth, call)
            run = _Run(nth, call, scene, walk(self._plan, scene), self._gate(call))
            self.runs.append(run)
            self._later(run.began_us, run, None)
        while self._events:
            self.now_us, _, run, told = heapq.heappop(self._events)
            run.scene.clock = self.now_us / US
            self._step(run, told)

    def _scene(self, nth: int, call: SimCall) -> Scene:
        total_s = self._plan.total_ms / 1000 or TOTAL_S
        return Scene(
            metadata=call.metadata,
            params={"model": call.model, **call.params} if call.model else call.params,
            pathname=call.pathname,
            config="simulated",
            deadline=call.at_ms / 1000 + total_s,
            health=self._health,
            dice=_dice(self._seed, nth).random,
            tell=self._hear,
        )

    def _hear(self, note: Note) -> None:
        if note.kind == "circuit":
            self.changes.append(Change(self.now_us // 1000, note.path, note.detail["change"]))

    def _later(self, at_us: int, run: _Run, told: Answer | None) -> None:
        self._order += 1
        heapq.heappush(self._events, (at_us, self._order, run, told))

    def _step(self, run: _Run, told: Answer | None) -> None:
        try:
            ask = run.walk.send(told)
        except StopIteration as stop:
            self._end(run, stop.value)
            return
        self._do(run, ask)

    def _do(self, run: _Run, ask: Ask) -> None:
        match ask:
            case Send():
                self._send(run, ask)
            case Wait(seconds):
                self.retries += 1
                self._later(self.now_us + round(seconds * US), run, None)
            case Relay(answer):
                broken, run.broken = run.broken, False
                self._later(self.now_us, run, broke(answer) if broken else None)
            case Lookup():
                self._later(self.now_us, run, None)

    def _send(self, run: _Run, send: Send) -> None:
        """One attempt: what it meets and when that is known; the target's timeout or the deadline may come first."""
        target, upstream = send.target, self._world.of(send.target)
        if error := run.refused.get(target.path):
            self.refused[target.path][error.message] += 1
            self._later(self.now_us, run, Answer(error.status, error, target.path, send.nth, sent=False))
            return
        dice = _dice(self._seed, run.nth, target.path, len(run.sent_to))
        run.sent_to.append(target.path)
        self.attempts[target.path] += 1
        outcome, took_ms = _meet(upstream, self.now_us // 1000, dice)
        if target.timeout_ms and took_ms >= target.timeout_ms:
            outcome, took_ms = "silent", float(target.timeout_ms)
        answer = answered(outcome, target, send.nth, resume=send.resume)
        at_us = self.now_us + round(took_ms * 1000)
        deadline_us = round(run.scene.deadline * US)
        if at_us > deadline_us:
            error = TotalTimeout()
            answer, at_us, outcome = Answer(error.status, error, target.path, send.nth), deadline_us, "silent"
        run.broken = outcome == "broken"
        if answer.error is not None or answer.status not in GOOD or run.broken:
            self.failed[target.path] += 1
        if answer.error is None and answer.status in GOOD:
            self.cost[target.path] += upstream.price + (run.call.tokens * upstream.price_tokens + 500_000) // 1_000_000
        self._later(at_us, run, answer)

    def _end(self, run: _Run, answer: Answer) -> None:
        run.answer, run.ended_us = answer, self.now_us
        self.ended += 1
        if self.ended % PROGRESS_EVERY == 0:
            self._progress(self.ended, len(self.runs))
        if run.broken:
            settle_late(self._plan, run.scene, answer.path)


def _meet(upstream: Upstream, at_ms: int, dice: random.Random) -> tuple[Outcome, float]:
    """What an attempt meets, and after how many milliseconds."""
    spread = math.log(upstream.p95_ms / upstream.p50_ms) / Z95
    took_ms = upstream.p50_ms * math.exp(spread * dice.gauss(0.0, 1.0))
    fails = dice.random() < upstream.failure_rate
    outages = (outage.outcome for outage in upstream.outages if outage.from_ms <= at_ms < outage.to_ms)
    outcome = next(outages, upstream.failure if fails else 200)
    return outcome, float(SILENT_MS) if outcome == "silent" else took_ms


# --- the result ---


def _result(plan: Plan, stage: _Stage, seed: int) -> Result:
    runs, total = stage.runs, sum(stage.attempts.values())
    answered_by = Counter(run.answer.path for run in runs if run.answer)
    statuses = Counter("cut" if run.broken else str(run.answer.status) for run in runs if run.answer)
    took = sorted(run.took_ms for run in runs)
    succeeded = sum(run.succeeded for run in runs)
    targets = [
        TargetLoad(
            path=leaf.path,
            name=leaf.name or leaf.credential or leaf.provider,
            attempts=stage.attempts[leaf.path],
            failed=stage.failed[leaf.path],
            answered=answered_by[leaf.path],
            share=round(stage.attempts[leaf.path] / total, 6) if total else 0.0,
            cost=stage.cost[leaf.path],
            refused=dict(sorted(stage.refused[leaf.path].items())),
        )
        for leaf in leaves(plan)
    ]
    tick_ms = _tick_ms(runs)
    return Result(
        seed=seed,
        calls=len(runs),
        succeeded=succeeded,
        success_rate=round(succeeded / len(runs), 6) if runs else 0.0,
        statuses=dict(sorted(statuses.items())),
        attempts=total,
        retries=stage.retries,
        cost=sum(stage.cost.values()),
        p50_ms=_percentile(took, 50),
        p95_ms=_percentile(took, 95),
        targets=targets,
        circuits=stage.changes,
        tick_ms=tick_ms,
        series=_series(runs, tick_ms, [target.path for target in targets]),
    )


def _percentile(values: Sequence[int], percent: int) -> int:
    """By nearest rank; `values` are sorted."""
    return values[max(0, math.ceil(len(values) * percent / 100) - 1)] if values else 0


def _tick_ms(runs: Sequence[_Run]) -> int:
    """Whole seconds, so that about TICKS of them make up the load."""
    span_ms = runs[-1].call.at_ms + 1 if runs else 1
    return max(1, math.ceil(span_ms / TICKS / 1000)) * 1000


def _series(runs: Sequence[_Run], tick_ms: int, paths: Sequence[str]) -> list[Tick]:
    stretches: list[list[_Run]] = [[] for _ in range(runs[-1].call.at_ms // tick_ms + 1 if runs else 0)]
    for run in runs:
        stretches[run.call.at_ms // tick_ms].append(run)
    ticks = []
    for nth, stretch in enumerate(stretches):
        took = sorted(run.took_ms for run in stretch)
        sent = Counter(path for run in stretch for path in run.sent_to)
        ticks.append(
            Tick(
                at_ms=nth * tick_ms,
                calls=len(stretch),
                succeeded=sum(run.succeeded for run in stretch),
                p50_ms=_percentile(took, 50),
                p95_ms=_percentile(took, 95),
                attempts=[sent[path] for path in paths],
            )
        )
    return ticks
