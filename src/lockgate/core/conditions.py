"""Whether a call's metadata, parameters and path fulfil a query of a conditional strategy.

    {"metadata.plan": "paid"}                                    strict equality
    {"params.max_tokens": {"$gt": 1000, "$lte": 4000}}           every operator has to hold
    {"$or": [{"metadata.team": "a"}, {"url.pathname": {"$regex": "/embeddings$"}}]}

The rules are those of the compatible gateway, with their corners: a path has exactly two segments and a longer one
finds nothing; what is missing differs from everything; `$gt` and its kin read both sides as JavaScript's parseFloat
does; the members of a query count in their order, and nothing after `$and`, `$or` or, among operators, `$regex` is
looked at. A `$regex` is searched in bounded time (see `patterns`): look-around and back-references are refused, and
only the first thousand characters of a text are looked at; on what is missing it does not hold.
"""

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Protocol

import msgspec

from lockgate.core.patterns import COST_MAX, BadPattern, Pattern, Unsearchable

DEPTH_MAX: Final = 16
ROOTS: Final = ("metadata", "params", "url")
_NUMBER: Final = re.compile(r"\s*([+-]?(?:Infinity|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?))")
_NUMBER_MAX: Final = 400  # characters: the largest float has 309 digits


class Facts(Protocol):
    """What a query may ask about."""

    @property
    def metadata(self) -> Mapping[str, Any]: ...
    @property
    def params(self) -> Mapping[str, Any]: ...  # members of the body as the caller sent it
    @property
    def pathname(self) -> str: ...


Value = tuple[str, Any, bool]
"""A path that was looked at, what stood there (None: nothing), and whether its comparison held."""


class BadQuery(ValueError):
    """A query that means nothing. `path` leads from the query's root to the mistake: "$and.0.metadata.a.$foo"."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(message)
        self.path = path
        self.message = message


class Budget:
    """What the patterns of one document may cost together: each is cheap, and a document may hold thousands."""

    def __init__(self, left: int) -> None:
        self.left = left


class Condition(msgspec.Struct, frozen=True):
    """A compiled query."""

    def holds(self, facts: Facts) -> bool:
        raise NotImplementedError

    def values(self, facts: Facts) -> list[Value]:
        """Every comparison of the query, whether or not an earlier one settled it."""
        raise NotImplementedError

    def paths(self) -> tuple[str, ...]:
        """The paths that the query reads."""
        raise NotImplementedError


class Every(Condition, frozen=True):
    """All parts hold. Without any it always holds."""

    parts: tuple[Condition, ...]

    def holds(self, facts: Facts) -> bool:
        return all(part.holds(facts) for part in self.parts)

    def values(self, facts: Facts) -> list[Value]:
        return [value for part in self.parts for value in part.values(facts)]

    def paths(self) -> tuple[str, ...]:
        return tuple(path for part in self.parts for path in part.paths())


class Some(Condition, frozen=True):
    """One part holds. Without any it never holds."""

    parts: tuple[Condition, ...]

    def holds(self, facts: Facts) -> bool:
        return any(part.holds(facts) for part in self.parts)

    def values(self, facts: Facts) -> list[Value]:
        return [value for part in self.parts for value in part.values(facts)]

    def paths(self) -> tuple[str, ...]:
        return tuple(path for part in self.parts for path in part.paths())


Test = Callable[[Any], bool]
"""Whether a value stands the comparison."""


class Compare(Condition, frozen=True):
    """What stands at a path, held against values."""

    path: str
    root: str  # "" where the path leads nowhere
    key: str
    tests: tuple[Test, ...]

    def _found(self, facts: Facts) -> Any:
        match self.root:
            case "metadata":
                return facts.metadata.get(self.key, MISSING)
            case "params":
                return facts.params.get(self.key, MISSING)
            case "url":
                return facts.pathname
            case _:
                return MISSING

    def holds(self, facts: Facts) -> bool:
        found = self._found(facts)
        return all(test(found) for test in self.tests)

    def values(self, facts: Facts) -> list[Value]:
        found = self._found(facts)
        return [(self.path, None if found is MISSING else found, all(test(found) for test in self.tests))]

    def paths(self) -> tuple[str, ...]:
        return (self.path,)


MISSING: Final = object()
"""What stands where nothing stands: it differs from null."""


# --- comparing as JavaScript does ---


def same(one: Any, other: Any) -> bool:
    """Strict equality: no value equals one of another kind, and no two objects or lists are the same."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, int | float) and isinstance(other, int | float):
        return one == other
    return (one is None and other is None) or (isinstance(one, str) and isinstance(other, str) and one == other)


def number(value: Any) -> float:
    """The number that a value begins with; NaN when it begins with none."""
    while isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, bool):
        return math.nan
    if isinstance(value, int | float):
        try:
            return float(value)
        except OverflowError:
            return math.inf if value > 0 else -math.inf
    found = _NUMBER.match(value[:_NUMBER_MAX]) if isinstance(value, str) else None
    return float(found[1]) if found else math.nan


def written(value: Any) -> str | None:
    """The text that a pattern is searched in; None for what has none."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, int | float) else None


def _within(value: Any, listed: Any) -> bool:
    return any(same(value, one) for one in listed)


def _pattern(wanted: Any, path: str, budget: Budget | None) -> Test:
    text = written(wanted)
    if text is None:
        return _never
    if budget is not None and budget.left <= 0:
        raise BadQuery(path, "The patterns of this config come to too many steps together")
    cost = COST_MAX
    try:
        pattern = Pattern(text)
        cost = pattern.cost
    except BadPattern:
        return _never
    except Unsearchable as error:
        raise BadQuery(path, f"This pattern cannot be searched for in bounded time: {error}") from None
    finally:
        if budget is not None:
            budget.left -= cost

    def test(value: Any) -> bool:
        searched = written(value)
        return searched is not None and pattern.search(searched)

    return test


def _never(_value: Any) -> bool:
    return False


def _test(operator: str, wanted: Any, path: str, budget: Budget | None) -> Test:
    is_list = isinstance(wanted, list)
    bound = number(wanted)
    tests: dict[str, Test] = {
        "$eq": lambda value: same(value, wanted),
        "$ne": lambda value: not same(value, wanted),
        "$gt": lambda value: number(value) > bound,
        "$gte": lambda value: number(value) >= bound,
        "$lt": lambda value: number(value) < bound,
        "$lte": lambda value: number(value) <= bound,
        "$in": lambda value: is_list and _within(value, wanted),
        "$nin": lambda value: is_list and not _within(value, wanted),
    }
    if operator == "$regex":
        return _pattern(wanted, path, budget)
    if operator not in tests:
        raise BadQuery(path, f"Unsupported operator used in the query router: {operator[:64]}")
    return tests[operator]


OPERATORS: Final = ("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$nin", "$regex")


# --- compiling ---


def compile_query(document: Mapping[str, Any], budget: Budget | None = None) -> Condition:
    """The condition of a query's document. Raises BadQuery, also when its patterns cost more than `budget` has left."""
    return _query(document, "", 0, budget)


def _query(document: Any, path: str, depth: int, budget: Budget | None) -> Condition:
    if not isinstance(document, Mapping):
        raise BadQuery(path.rstrip("."), "Expected object")
    if depth > DEPTH_MAX:
        raise BadQuery(path.rstrip("."), f"A query nests at most {DEPTH_MAX} levels deep")
    parts: list[Condition] = []
    settled = False  # what follows is read for its mistakes, and never counts
    for key, value in document.items():
        part = _member(key, value, path, depth, budget)
        if not settled:
            parts.append(part)
        settled = settled or key in {"$and", "$or"}
    return parts[0] if len(parts) == 1 else Every(tuple(parts))


def _member(key: str, value: Any, path: str, depth: int, budget: Budget | None) -> Condition:
    here = f"{path}{key}"
    if key in {"$and", "$or"}:
        if not isinstance(value, list):
            raise BadQuery(here, "Expected an array of queries")
        parts = tuple(_query(query, f"{here}.{nth}.", depth + 1, budget) for nth, query in enumerate(value))
        return Every(parts) if key == "$and" else Some(parts)
    root, name = place(key)
    return Compare(key, root, name, tuple(_tests(value, here, budget)))


def place(path: str) -> tuple[str, str]:
    """Root and key of a path; ("", "") for one that leads nowhere."""
    root, _, key = path.partition(".")
    known = root in ROOTS and key and "." not in key and (root != "url" or key == "pathname")
    return (root, key) if known else ("", "")


def _tests(value: Any, path: str, budget: Budget | None) -> Iterator[Test]:
    if isinstance(value, list):
        raise BadQuery(path, "Expected a value or an object of operators, received array")
    if not isinstance(value, Mapping):
        yield lambda found: same(found, value)
        return
    settled = False
    for operator, wanted in value.items():
        test = _test(operator, wanted, f"{path}.{operator}", budget)
        if not settled:
            yield test
        settled = settled or operator == "$regex"
