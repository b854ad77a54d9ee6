"""Whatever providers answer, a walk ends, asks only for what its plan allows, and returns an answer that it got."""

import random
from collections import Counter
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.call import Answer
from lockgate.core.errors import UpstreamConnect, UpstreamCut, UpstreamInvalid, UpstreamSilent
from lockgate.core.health import Health
from lockgate.core.notes import Note
from lockgate.core.plan import Breaker, Caching, Plan, Recovery, Retry, Target, leaves
from lockgate.core.scene import Scene
from lockgate.core.walk import ATTEMPTS_MOST, RETRIES_MOST, Ask, Lookup, Relay, Send, Wait, Walk, walk
from walking import balance, fallback, target

ENOUGH = 100  # more than any plan below may ask for
STATUSES = (200, 200, 204, 246, 400, 401, 429, 446, 500, 503, 529)
ERRORS = (
    Answer(502, UpstreamConnect("No connection"), fault="connect", sent=False),
    Answer(504, UpstreamSilent("No answer"), fault="silent"),
    Answer(502, UpstreamInvalid("HTML"), fault="invalid"),
    Answer(502, UpstreamCut("It broke"), fault="cut"),
)
CUT = Answer(502, UpstreamCut("It broke"), begun=True, fault="cut")

statuses = st.sampled_from(STATUSES)
answers = st.one_of(
    st.builds(Answer, status=statuses, retry_after=st.sampled_from([None, 0.0, 3.0, 61.0])), st.sampled_from(ERRORS)
)
scripts = st.lists(answers, min_size=1, max_size=12)
retries = st.builds(Retry, st.integers(0, 7), st.frozensets(statuses, max_size=6), st.booleans())
recoveries: st.SearchStrategy[Recovery] = st.sampled_from(["restart", "continue", "error"])


@st.composite
def plans(draw: st.DrawFn, path: str = "config", depth: int = 2) -> Plan:
    kind = draw(st.sampled_from(["target", "fallback", "loadbalance"] if depth else ["target"]))
    if kind == "target":
        cache = draw(st.sampled_from([None, None, Caching("simple")]))
        return Target("p", retry=draw(retries), recovery=draw(recoveries), cache=cache, path=path)
    size = draw(st.integers(1, 4))
    children = [draw(plans(path=f"{path}.targets[{place}]", depth=depth - 1)) for place in range(size)]
    if kind == "fallback":
        on = draw(st.one_of(st.none(), st.frozensets(statuses, max_size=6)))
        return fallback(*children, on=on, path=path)
    weights = draw(st.lists(st.sampled_from([0.0, 0.5, 1.0, 7.0]), min_size=size, max_size=size))
    return balance(*children, weights=weights, path=path)


@dataclass
class Told:
    """One walk, and all that was asked and told in it."""

    scene: Scene
    walk: Walk = field(init=False)
    ask: Ask | None = None
    sends: list[Send] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    final: Answer | None = None
    probing: set[str] = field(default_factory=set)

    def go_on(self, answer: Answer | None) -> None:
        """Answer what it asked for last, and check what it asks for next."""
        if answer is not None:
            self.answers.append(answer)
        try:
            self.ask = self.walk.send(answer)
        except StopIteration as stop:
            self.ask, self.final = None, stop.value
            return
        if isinstance(self.ask, Send):
            self.sends.append(self.ask)
            assert self.scene.clock < self.scene.deadline
        if isinstance(self.ask, Wait):
            assert self.ask.seconds >= 0
            assert self.scene.clock + self.ask.seconds < self.scene.deadline

    def facts(self) -> tuple[list[Send], int, str, float]:
        """What can be compared: errors are themselves alone."""
        assert self.final is not None
        return self.sends, self.final.status, self.final.fault, self.scene.clock

    def check(self) -> None:
        """At its end."""
        assert len(self.sends) <= ATTEMPTS_MOST
        for path, count in Counter(send.target.path for send in self.sends).items():
            retry = next(send.target.retry for send in self.sends if send.target.path == path)
            assert count <= 1 + min(retry.attempts, RETRIES_MOST)
        assert self.final is not None
        by_itself = not self.final.sent and self.final.error is not None  # no weight, no time
        assert by_itself or self.final is self.answers[-1]


def converse(plan: Plan, script: list[Answer], scene: Scene) -> Told:
    """The last answer of the script is told for ever; every other relay breaks."""
    told = Told(scene)
    told.walk = walk(plan, scene)
    told.go_on(None)
    relays = 0
    for _ in range(ENOUGH):
        match told.ask:
            case None:
                return told
            case Send():
                told.go_on(script[min(len(told.sends) - 1, len(script) - 1)])
            case Relay():
                relays += 1
                told.go_on(CUT if relays % 2 else None)
            case Lookup():
                told.go_on(None)
            case Wait(seconds):
                scene.clock += seconds
                told.go_on(None)
    raise AssertionError("the walk does not end")


@settings(deadline=None)
@given(plans(), scripts, st.floats(0, 1, exclude_max=True), st.sampled_from([0.5, 5.0, 600.0]))
def test_every_walk_ends_within_its_bounds_with_one_answer_that_it_got(
    plan: Plan, script: list[Answer], luck: float, deadline: float
) -> None:
    converse(plan, script, Scene(dice=lambda: luck, deadline=deadline)).check()


@settings(deadline=None)
@given(plans(), scripts, st.floats(0, 1, exclude_max=True))
def test_the_same_script_gives_the_same_walk(plan: Plan, script: list[Answer], luck: float) -> None:
    one, other = (converse(plan, script, Scene(dice=lambda: luck)) for _ in range(2))
    assert one.facts() == other.facts()


@settings(deadline=None)
@given(plans(depth=0), scripts)
def test_between_two_attempts_at_a_target_there_is_one_pause_and_none_after_the_last(
    plan: Plan, script: list[Answer]
) -> None:
    notes: list[Note] = []
    converse(plan, script, Scene(tell=notes.append))
    kinds = [note.kind for note in notes if note.kind in {"send", "retry"}]
    assert kinds == ["send", *["retry", "send"] * (len(kinds) // 2)]


@settings(deadline=None)
@given(plans(), scripts, st.floats(0, 1, exclude_max=True))
def test_to_be_listened_to_changes_nothing(plan: Plan, script: list[Answer], luck: float) -> None:
    quiet = converse(plan, script, Scene(dice=lambda: luck))
    notes: list[Note] = []
    heard = converse(plan, script, Scene(dice=lambda: luck, tell=notes.append))
    assert quiet.facts() == heard.facts()


# --- many walks at once, one memory, one clock ---

STEPS = 100_000
IN_FLIGHT = 12


def a_plan(dice: random.Random, path: str, depth: int = 2) -> Plan:
    breaker = dice.choice([None, None, Breaker(3, cooldown_ms=30_000), Breaker(0, 0.5, 4, 30_000, frozenset({429}))])
    if not depth or dice.random() < 0.3:
        recovery = dice.choice(["restart", "continue"])
        retry = Retry(dice.randrange(4), frozenset({429, 500, 502, 503, 504}), honour_after=True)
        return target(path, parent=path, retry=retry, recovery=recovery, breaker=breaker)
    children = [a_plan(dice, f"{path}.targets[{place}]", depth - 1) for place in range(dice.randrange(2, 6))]
    if dice.random() < 0.5:
        return fallback(*children, on=dice.choice([None, [429, 500, 502, 503, 504]]), path=path, breaker=breaker)
    return balance(*children, weights=[dice.randrange(4) for _ in children], path=path, breaker=breaker)


def siblings(plan: Plan) -> dict[str, tuple[Plan, ...]]:
    """The children of every strategy, by its path."""
    if isinstance(plan, Target):
        return {}
    below = [siblings(child) for child in plan.children]
    return {plan.path: plan.children} | {path: found for one in below for path, found in one.items()}


class World:
    """Providers that go sick and recover, clients that leave, and a clock that only goes forward."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.health = Health()
        self.plans = {f"pc-{nth}": a_plan(self.dice, "config") for nth in range(6)}
        self.clock = 1000.0
        self.running: list[Told] = []
        self.sick: set[tuple[str, str]] = set()
        self.ended = self.left = self.probes = self.most_away = 0

    def step(self) -> None:
        roll = self.dice.random()
        if roll < 0.02:
            self.clock += self.dice.choice([0.1, 1.0, 31.0, 400.0])
        elif roll < 0.04:
            self.flip()
        elif roll < 0.05 and self.running:
            self.leave()
        elif len(self.running) < IN_FLIGHT and roll < 0.3:
            self.start()
        elif self.running:
            self.answer(self.dice.choice(self.running))

    def flip(self) -> None:
        name = self.dice.choice(list(self.plans))
        self.sick ^= {(name, self.dice.choice(leaves(self.plans[name])).path)}

    def start(self) -> None:
        name = self.dice.choice(list(self.plans))
        scene = Scene(
            config=name, clock=self.clock, deadline=self.clock + self.dice.choice([1.0, 60.0, 600.0]),
            health=self.health, dice=self.dice.random,
        )  # fmt: skip
        told = Told(scene)
        scene.tell = lambda note: self.hear(told, note)
        told.walk = walk(self.plans[name], scene)
        self.running.append(told)
        self.send(told, None)

    def hear(self, told: Told, note: Note) -> None:
        if note.detail.get("change") != "probed":
            return
        config = told.scene.config
        assert not any(note.path in other.probing for other in self.running if other.scene.config == config)
        told.probing.add(note.path)
        self.probes += 1

    def send(self, told: Told, answer: Answer | None) -> None:
        told.scene.clock = self.clock
        told.go_on(answer)
        told.probing &= {path for path in told.probing if told.sends and told.sends[-1].target.path.startswith(path)}
        if told.ask is None:
            told.check()
            self.ended += 1
            self.running.remove(told)

    def answer(self, told: Told) -> None:
        match told.ask:
            case Wait(seconds):
                self.clock += seconds
                self.send(told, None)
            case Send(of):
                ill = (told.scene.config, of.path) in self.sick
                bad = self.dice.choice((Answer(503), Answer(429, retry_after=2.0), *ERRORS))
                self.clock += self.dice.random()
                self.send(told, bad if self.dice.random() < (0.9 if ill else 0.02) else Answer(200))
            case Relay():
                self.send(told, CUT if self.dice.random() < 0.1 else None)
            case Lookup() | None:
                raise AssertionError("no plan here has a cache, and who has ended does not run")

    def leave(self) -> None:
        told = self.running.pop(self.dice.randrange(len(self.running)))
        told.walk.close()
        self.left += 1

    def check(self) -> None:
        away: Counter[tuple[str, str]] = Counter()
        for (_, config, path), place, _, _ in self.health.states(self.clock):
            if siblings(self.plans[config])[path][place].breaker is None:
                away[config, path] += 1
        for (config, path), count in away.items():
            assert 2 * count <= len(siblings(self.plans[config])[path])
            self.most_away = max(self.most_away, count)


def test_a_hundred_thousand_steps_break_no_invariant() -> None:
    """Bounds, deadlines, at most half ejected, one probe at a time, one answer each; replay: the seed."""
    world = World(seed=20_241_124)
    for _ in range(STEPS):
        world.step()
        world.check()
    while world.running:
        world.leave()
    assert world.ended > 10_000
    assert world.left > 100
    assert world.probes > 100  # it did go through what it checks
    assert world.most_away > 0
    world.clock += 1000.0
    assert all(state == "half-open" for _, _, state, _ in world.health.states(world.clock))
    for scope, place, _, _ in list(world.health.states(world.clock)):
        assert world.health.begin(scope, place, world.clock).probe  # whoever left has given the probe back
