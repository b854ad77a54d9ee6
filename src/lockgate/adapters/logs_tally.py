"""Counts of calls by model, provider and status, from the sums by day, hour and minute: no call itself is looked at."""

from typing import Any

from lockgate.adapters.logs_find import Finder, Units
from lockgate.adapters.logs_schema import MINUTE_MS, SUMS
from lockgate.core.documents import Tenant
from lockgate.core.ports import Tally

Kind = tuple[str, str, int]


def tallies(finder: Finder, tenant: Tenant, after_ms: int | None, before_ms: int | None) -> list[Tally]:
    """See `Logs.tallies`. Whole days come from sums by day, what is left at both ends from hours, then minutes."""
    numbers = finder.tenants(tenant)
    sums: dict[Kind, list[int]] = {}
    if numbers:
        first, last = _bounds(finder, numbers)
        after = first if after_ms is None else max(first, after_ms // MINUTE_MS * MINUTE_MS)
        before = last if before_ms is None else min(last, -(-before_ms // MINUTE_MS) * MINUTE_MS)
        _add(finder, numbers, (after, before), SUMS, sums)
    return [Tally(*kind, *added) for kind, added in sorted(sums.items())]


def _bounds(finder: Finder, numbers: tuple[int, ...]) -> tuple[int, int]:
    """The whole days that have anything at all, in milliseconds."""
    unit, length = SUMS[0]
    found = [
        finder.db.execute(f"SELECT min({unit}), max({unit}) FROM {unit} WHERE tenant = ?", (number,)).fetchone()  # noqa: S608  # of SUMS
        for number in numbers
    ]
    days = [day for pair in found for day in pair if day is not None]
    return (min(days) * length, (max(days) + 1) * length) if days else (0, 0)


def _add(
    finder: Finder, numbers: tuple[int, ...], span: tuple[int, int], units: Units, sums: dict[Kind, list[int]]
) -> None:
    after, before = span
    if after >= before or not units:
        return
    (unit, length), finer = units[0], units[1:]
    first, last = -(-after // length), before // length
    if first >= last:
        _add(finder, numbers, span, finer, sums)
        return
    for model, provider, status, *more in _rows(finder, numbers, unit, first, last):
        there = sums.setdefault((model, provider, status), [0] * len(more))
        there[:] = [a + b for a, b in zip(there, more, strict=True)]
    _add(finder, numbers, (after, first * length), finer, sums)
    _add(finder, numbers, (last * length, before), finer, sums)


def _rows(finder: Finder, numbers: tuple[int, ...], unit: str, first: int, last: int) -> list[tuple[Any, ...]]:
    marks = ",".join("?" * len(numbers))
    sql = (
        f"SELECT model, provider, status, sum(requests), sum(tokens_in), sum(tokens_out), sum(cost) FROM {unit} "  # noqa: S608  # of SUMS
        f"WHERE tenant IN ({marks}) AND {unit} >= ? AND {unit} < ? GROUP BY model, provider, status"
    )
    return finder.db.execute(sql, [*numbers, first, last]).fetchall()
