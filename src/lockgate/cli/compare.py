"""What differs between what is wanted and what is there: only wanted fields are looked at, secrets never."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

from lockgate.admin.context import REDACTED, redacted, snake

EMPTY: Final[tuple[Any, ...]] = (None, "", [], {}, False, 0)
CALLED: Final = ("workspace_id", "id", "slug")
UNKNOWN: Final = "(known after apply)"


class Change(NamedTuple):
    path: str
    before: Any
    after: Any


def changes(
    wanted: Mapping[str, Any], there: Mapping[str, Any], skip: frozenset[str], named: frozenset[str] = frozenset()
) -> list[Change]:
    """Fields of `wanted` that are not so in `there`, leaving out `skip` and all that speaks of secrets. In the fields
    `named`, rows of a list are found by what they are called, and rows that are not wanted are passed over.
    """
    plain = {snake(name): value for name, value in there.items()}
    shown = {snake(k): v for k, v in wanted.items() if k not in skip}
    for name in named & shown.keys():
        plain[name] = _like(shown[name], plain.get(name))
    return [change for name, value in shown.items() for change in _differs(name, value, plain.get(name), name)]


def _like(wanted: Any, there: Any) -> Any:
    """`there` with the rows that `wanted` names, in its order; a row that is not there is an empty one."""
    if isinstance(wanted, Mapping) and isinstance(there, Mapping):
        return {**there, **{key: _like(value, there.get(key)) for key, value in wanted.items()}}
    if not isinstance(wanted, list) or not isinstance(there, list):
        return there
    rows = {row[key]: row for key in CALLED for row in there if isinstance(row, Mapping) and row.get(key)}
    return [_called(one, rows) if isinstance(one, Mapping) else one for one in wanted]


def _called(wanted: Mapping[str, Any], rows: Mapping[Any, Mapping[str, Any]]) -> dict[str, Any]:
    """The row that is called as `wanted` is, by whichever of its names; an empty one where there is none."""
    key = next((key for key in CALLED if wanted.get(key) in rows), "")
    return {**rows[wanted[key]], key: wanted[key]} if key else {}


def _differs(path: str, wanted: Any, there: Any, name: str) -> Iterator[Change]:
    there = _parsed(there, wanted)
    if redacted({name: "x"}) == {name: REDACTED} or wanted == UNKNOWN:
        return  # it cannot be read back, or is not known yet
    if isinstance(wanted, Mapping) and isinstance(there, Mapping):
        for key, value in wanted.items():
            yield from _differs(f"{path}.{key}", value, there.get(key), str(key))
    elif isinstance(wanted, list) and isinstance(there, list) and len(wanted) == len(there):
        for nth, (one, other) in enumerate(zip(wanted, there, strict=True)):
            yield from _differs(f"{path}[{nth}]", one, other, name)
    elif not _same(wanted, there):
        yield Change(path, there, wanted)


def _same(wanted: Any, there: Any) -> bool:
    if wanted == there or (wanted in EMPTY and there in EMPTY):
        return True
    numbers = isinstance(wanted, (int, float)) and isinstance(there, (int, float))
    return bool(numbers and float(wanted) == float(there))


def _parsed(there: Any, wanted: Any) -> Any:
    """A document that is given back as text is compared as what it says."""
    if isinstance(there, str) and isinstance(wanted, (dict, list)):
        try:
            return json.loads(there)
        except ValueError:
            return there
    return there
