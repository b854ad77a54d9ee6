"""Which earlier question is nearest to a new one: unit vectors in memory, in neighbourhoods that never mix.

A neighbourhood holds the calls that differ in their last user message alone (`cachekey.neighbourhood_of`). A look-up
compares sketches first: a bit for each coordinate, set when it is greater than the next one. Vectors that point about
the same way have most bits in common, and counting them takes a tenth of a microsecond; the `CLOSEST` by sketch are
then measured exactly. A neighbour that the sketch hides is a miss and nothing worse.
"""

import math
from array import array
from collections import OrderedDict
from collections.abc import Sequence
from heapq import nsmallest
from operator import gt
from typing import Final, NamedTuple

from lockgate.core.lexical import Marks

NEIGHBOURHOOD_MAX: Final = 256  # questions in one neighbourhood
QUESTIONS_MAX: Final = 4096  # in all: 6 KB each with 1536 coordinates
COORDINATES_MAX: Final = 8192
CLOSEST: Final = 16  # neighbours that are measured exactly: 30 µs each
_BITS: Final = bytes.maketrans(b"\0\1", b"01")


class Vector(NamedTuple):
    unit: "array[float]"  # 32-bit floats
    sketch: int


class Neighbour(NamedTuple):
    score: float  # the cosine of the angle: 1.0 for the same direction
    key: bytes  # of the answer in the cache
    marks: Marks


class _Question(NamedTuple):
    vector: Vector
    marks: Marks
    expires_ms: int


def vector_of(numbers: Sequence[float]) -> Vector | None:
    """The direction of an embedding, or None for one that has none: empty, huge, all zero or not finite."""
    if not 2 <= len(numbers) <= COORDINATES_MAX:
        return None
    try:
        length = math.hypot(*numbers)
    except (TypeError, OverflowError):
        return None
    if not math.isfinite(length) or length <= 0:
        return None
    unit = array("f", [number / length for number in numbers])
    return Vector(unit, int(bytes(map(gt, unit, unit[1:] + unit[:1])).translate(_BITS), 2))


def cosine(one: Sequence[float], other: Sequence[float]) -> float:
    """Of two unit vectors, by their distance, which the standard library measures in C."""
    return 1.0 - math.dist(one, other) ** 2 / 2


class Questions:
    """All neighbourhoods of a worker, bounded; those that were not asked about longest are forgotten first."""

    def __init__(self, most: int = QUESTIONS_MAX, each: int = NEIGHBOURHOOD_MAX) -> None:
        self._most = most
        self._each = each
        self._all: OrderedDict[bytes, OrderedDict[bytes, _Question]] = OrderedDict()
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def knows(self, neighbourhood: bytes) -> bool:
        """Whether a look-up there can find anything: if not, no embedding need be asked for beforehand."""
        return neighbourhood in self._all

    def near(self, neighbourhood: bytes, vector: Vector, now_ms: int) -> list[Neighbour]:
        """The closest questions whose answers hold now, nearest first."""
        there = self._all.get(neighbourhood)
        if there is None:
            return []
        self._all.move_to_end(neighbourhood)
        for key in [key for key, question in there.items() if question.expires_ms <= now_ms]:
            self.drop(neighbourhood, key)
        size, sketch, query = len(vector.unit), vector.sketch, tuple(vector.unit)
        alive = [item for item in there.items() if len(item[1].vector.unit) == size]
        closest = nsmallest(CLOSEST, alive, key=lambda item: (item[1].vector.sketch ^ sketch).bit_count())
        found = [Neighbour(cosine(query, tuple(q.vector.unit)), key, q.marks) for key, q in closest]
        return sorted(found, key=lambda neighbour: -neighbour.score)

    def add(self, neighbourhood: bytes, key: bytes, vector: Vector, marks: Marks, expires_ms: int) -> None:
        self.drop(neighbourhood, key)
        there = self._all.setdefault(neighbourhood, OrderedDict())
        self._all.move_to_end(neighbourhood)
        there[key] = _Question(vector, marks, expires_ms)
        self._count += 1
        if len(there) > self._each:
            there.popitem(last=False)
            self._count -= 1
        while self._count > self._most:
            oldest = next(iter(self._all))
            self.drop(oldest, next(iter(self._all[oldest])))

    def drop(self, neighbourhood: bytes, key: bytes) -> None:
        there = self._all.get(neighbourhood)
        if there is not None and there.pop(key, None) is not None:
            self._count -= 1
            if not there:
                del self._all[neighbourhood]
