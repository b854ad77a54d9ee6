"""What is remembered from call to call: whose circuit is open, who is ejected, who may retry, who is pinned where.

Pure: `now` (monotonic seconds) comes in with every question. Only trouble takes memory: a target that never fails has
no state, so a strategy of a thousand healthy targets costs what one of two does. Every table is bounded and forgets
what was touched longest ago.

Two rules share one machine, well → away → one probe → well or away again:

    rule    | leaves after                                      | stays away    | limit
    circuit | `cb_config`: failures, or their rate, in a minute | its cooldown  | none; if all are open, all are used
    outlier | 5 failures in a row, or over half of the last 20  | n times 30 s  | never more than half of the siblings

A child with a circuit of its own follows that alone.
"""

import copy
from collections import OrderedDict
from collections.abc import Hashable, Iterator, Mapping
from types import MappingProxyType
from typing import Final, Literal, Protocol, TypeVar

import msgspec

ROW: Final = 5
WINDOW: Final = 20
FULL: Final = (1 << WINDOW) - 1
EJECTED_S: Final = 30.0
TIMES_MOST: Final = 10  # five minutes away at a time
FORGIVEN_S: Final = 300.0  # well for so long: the next ejection counts as the first
COUNTED_S: Final = 60.0
PROBE_LOST_S: Final = 600.0  # a probe that never came back: longer than a call may last

SHARE: Final = 0.1  # retries that each first attempt pays for
FLOOR_PER_S: Final = 10.0  # so that light traffic may retry at all
BURST: Final = 100.0

MOST: Final = 10_000  # entries of each table

Scope = tuple[str, str, str]
"""Of a strategy: the workspace, the config's identity, the strategy's path in it."""
State = Literal["well", "open", "ejected"]
Change = Literal["", "opened", "ejected", "closed"]
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Circuit(Protocol):
    """When a circuit opens: `cb_config`, as a plan carries it. `rate` is in (0, 1], 0: not judged by rate."""

    @property
    def failures(self) -> int: ...
    @property
    def rate(self) -> float: ...
    @property
    def minimum(self) -> int: ...
    @property
    def cooldown_ms(self) -> int: ...


class Turn(msgspec.Struct, frozen=True, gc=False):
    """One child being asked: given back to `settle` or `release`."""

    place: int
    began: float
    probe: bool = False


class _Member(msgspec.Struct, gc=False):
    """A child that has failed of late, or whose circuit goes by its rate."""

    since: float  # the circuit's counting began
    back: float  # well since
    state: State = "well"
    row: int = 0  # failures without a success between
    before: int = 0  # the row that the last success ended
    window: int = 0  # the last outcomes as bits, a failure is a one
    seen: int = 0
    failed: int = 0
    total: int = 0
    times: int = 0  # ejected so often
    left: float = 0.0  # away since, until
    until: float = 0.0
    probing: float | None = None  # since when a probe is under way

    def shut(self, now: float) -> bool:
        """Whether it may not be asked: away, or its one probe is under way."""
        return now < self.until or (self.probing is not None and now < self.probing + PROBE_LOST_S)

    def count(self, failed: bool, now: float) -> None:
        if now - self.since > COUNTED_S:
            self.failed, self.total, self.since = 0, 0, now
        self.row, self.before = (self.row + 1, self.before) if failed else (0, self.row)
        self.window = (self.window << 1 | failed) & FULL
        self.seen = min(self.seen + 1, WINDOW)
        self.failed += failed
        self.total += 1

    def amend(self, now: float) -> None:
        """What was counted as well has failed after all: it takes the place of the last success."""
        well = ~self.window & ((1 << self.seen) - 1)
        if not well:
            self.count(True, now)
            return
        self.row = max(self.row, self.before) + 1
        self.window |= well & -well
        self.failed += 1
        self.total = max(self.total, self.failed)

    def opens(self, circuit: Circuit) -> bool:
        by_rate = circuit.rate > 0 and self.total >= circuit.minimum and self.failed >= circuit.rate * self.total
        return 0 < circuit.failures <= self.failed or (by_rate and self.failed > 0)

    @property
    def is_outlier(self) -> bool:
        return self.row >= ROW or (self.seen == WINDOW and self.window.bit_count() * 2 > WINDOW)

    def leave(self, now: float, circuit: Circuit | None) -> Change:
        self.left = now
        if circuit is not None:
            self.state, self.until = "open", now + circuit.cooldown_ms / 1000
            return "opened"
        forgiven = self.state == "well" and now - self.back > FORGIVEN_S
        self.times = 1 if forgiven else min(self.times + 1, TIMES_MOST)
        self.state, self.until = "ejected", now + EJECTED_S * self.times
        return "ejected"

    def come_back(self, now: float) -> Change:
        self.state, self.back, self.since = "well", now, now
        self.row = self.before = self.window = self.seen = self.failed = self.total = 0
        return "closed"

    def clean(self, now: float, circuit: Circuit | None) -> bool:
        """Nothing is left to remember of it."""
        recent = self.window or (circuit is not None and (self.failed or circuit.rate > 0))
        return not recent and (not self.times or now - self.back > FORGIVEN_S)


class _Node(msgspec.Struct, gc=False):
    """The children of one strategy that are, or were, in trouble."""

    members: dict[int, _Member] = {}
    away: dict[int, _Member] = {}


class _Bucket(msgspec.Struct, gc=False):
    tokens: float
    at: float

    def fill(self, now: float, more: float) -> None:
        self.tokens = min(BURST, self.tokens + more + FLOOR_PER_S * max(0.0, now - self.at))
        self.at = now


NOBODY: Final[Mapping[int, State]] = MappingProxyType({})


class Health:
    """The memory of one process. Circuits and ejections are kept per workspace, so that no tenant ejects another's."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._nodes: OrderedDict[Scope, _Node] = OrderedDict()
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()
        self._pins: OrderedDict[Hashable, tuple[int, float]] = OrderedDict()

    def copy(self) -> "Health":
        """The same memory for a walk that must leave no trace: explain."""
        return copy.deepcopy(self)

    # --- circuits and ejections ---

    def away(self, scope: Scope, now: float) -> Mapping[int, State]:
        """The strategy's children that may not be asked now, by place, and why."""
        node = self._nodes.get(scope)
        if node is None or not node.away:
            return NOBODY
        return {place: member.state for place, member in node.away.items() if member.shut(now)}

    def begin(self, scope: Scope, place: int, now: float) -> Turn:
        """A child is about to be asked. If its time away is over, this is its one probe."""
        node = self._nodes.get(scope)
        member = node.away.get(place) if node else None
        if member is None or member.shut(now):
            return Turn(place, now)
        member.probing = now
        return Turn(place, now, probe=True)

    def release(self, scope: Scope, turn: Turn) -> None:
        """The turn ended and says nothing about the child: its client left, or we failed."""
        node = self._nodes.get(scope)
        member = node.away.get(turn.place) if node and turn.probe else None
        if member is not None and member.probing == turn.began:
            member.probing = None

    def settle(
        self,
        scope: Scope,
        turn: Turn,
        *,
        failed: bool,
        now: float,
        siblings: int,
        circuit: Circuit | None = None,
        late: bool = False,
    ) -> Change:
        """The turn ended. `siblings` counts the child itself; `late`: it was settled as well, and failed afterwards.

        Returns what that changed.
        """
        by_rate = circuit is not None and circuit.rate > 0
        node = self._nodes.get(scope)
        if node is None:
            if not failed and not by_rate:
                return ""
            node = _keep(self._nodes, scope, _Node({}, {}), self._most)
        member = node.members.get(turn.place)
        if member is None:
            if not failed and not by_rate:
                return ""
            member = node.members[turn.place] = _Member(now, now)
        self._nodes.move_to_end(scope)
        if member.state != "well":
            return self._settle_away(node, member, turn, failed=failed, now=now, circuit=circuit)
        if late:
            member.amend(now)
        else:
            member.count(failed, now)
        leaves = member.opens(circuit) if circuit else member.is_outlier and 2 * (len(node.away) + 1) <= siblings
        if failed and leaves:
            node.away[turn.place] = member
            return member.leave(now, circuit)
        if member.clean(now, circuit):
            self._forget(scope, node, turn.place)
        return ""

    def _settle_away(
        self, node: _Node, member: _Member, turn: Turn, *, failed: bool, now: float, circuit: Circuit | None
    ) -> Change:
        mine = turn.probe and member.probing == turn.began
        if mine:
            member.probing = None
        if turn.began < member.left:  # asked before it left: an old answer
            return ""
        if failed:
            return member.leave(now, circuit) if mine else ""
        del node.away[turn.place]  # a probe, or one that was asked because nobody was left
        return member.come_back(now)

    def _forget(self, scope: Scope, node: _Node, place: int) -> None:
        del node.members[place]
        if not node.members:
            del self._nodes[scope]

    def states(self, now: float) -> Iterator[tuple[Scope, int, str, float]]:
        """Everyone who is away: scope, place, "open", "ejected" or "half-open", and seconds until the probe."""
        for scope, node in self._nodes.items():
            for place, member in node.away.items():
                state = member.state if now < member.until else "half-open"
                yield scope, place, state, max(0.0, member.until - now)

    # --- the retry budget ---

    def first(self, key: Hashable, now: float) -> None:
        """A first attempt was made: it pays for a tenth of a retry."""
        bucket = self._buckets.get(key)
        if bucket is None:
            _keep(self._buckets, key, _Bucket(BURST, now), self._most)
        else:
            self._buckets.move_to_end(key)
            bucket.fill(now, SHARE)

    def may_retry(self, key: Hashable, now: float) -> bool:
        """Takes a retry out of the budget, if it has one."""
        bucket = self._buckets.get(key) or _keep(self._buckets, key, _Bucket(BURST, now), self._most)
        bucket.fill(now, 0.0)
        if bucket.tokens < 1:
            return False
        bucket.tokens -= 1
        return True

    # --- sticky pins ---

    def pinned(self, key: Hashable, now: float) -> int | None:
        """Where `key` is pinned, if it still is."""
        place, until = self._pins.get(key, (None, 0.0))
        return place if now < until else None

    def pin(self, key: Hashable, place: int, ttl_s: float, now: float) -> None:
        """Pin for `ttl_s` seconds from now: a pin lives on while it is used."""
        _keep(self._pins, key, (place, now + ttl_s), self._most)


def _keep(table: OrderedDict[K, V], key: K, value: V, most: int) -> V:
    """Put in, and let go of what was touched longest ago."""
    table[key] = value
    table.move_to_end(key)
    if len(table) > most:
        table.popitem(last=False)
    return value
