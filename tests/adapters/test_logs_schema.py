"""The tables of logs.db: size classes, sums by several units, and how an older file is brought along."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calls import ORG, WORKSPACE, record
from lockgate.adapters.logs_schema import DAY_MS, SUMS, VERSION, size_class
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery, matches

SIZES = st.integers(-1, (1 << 63) - 1)
OLD_SUMS = "tenant, model, provider, status, ok, requests, tokens_in, tokens_out, cost"


@given(SIZES, SIZES)
def test_size_classes_rise_with_the_number(one: int, other: int) -> None:
    assert size_class(min(one, other)) <= size_class(max(one, other))


@pytest.mark.parametrize(
    ("number", "wanted"),
    [(-1, -1), (-7, -1), (0, 0), (15, 15), (16, 16), (17, 16), (31, 23), (32, 24), (1_000_000, 143)],
)
def test_size_classes(number: int, wanted: int) -> None:
    assert size_class(number) == wanted


@given(st.integers(16, 1 << 62))
def test_a_class_spans_an_eighth_of_its_numbers_at_most(number: int) -> None:
    assert size_class(number + number // 8 + 1) > size_class(number)


def totals(path: Path, **query: Any) -> tuple[int, list[str]]:
    store = SqliteLogs(path)
    page = asyncio.run(store.page(Tenant(ORG, WORKSPACE), LogQuery(**query)))
    store.close()
    return page.total, [r.id for r in page.records]


def sums(path: Path, unit: str) -> list[tuple[Any, ...]]:
    with sqlite3.connect(path) as db:
        sql = f"SELECT {unit}, {OLD_SUMS} FROM {unit} ORDER BY 1, 2, 3, 4, 5, 6"  # noqa: S608  # of SUMS
        return db.execute(sql).fetchall()


def test_each_unit_adds_up_to_the_same(tmp_path: Path) -> None:
    store, records = (
        SqliteLogs(tmp_path / "logs.db"),
        [record(at=n * 400_000, cost=n, tokens_in=2) for n in range(1000)],
    )
    for at in range(0, 1000, 100):
        store.sink.append(records[at : at + 100], [], [])
    store.close()
    for unit, length in SUMS:
        found = sums(tmp_path / "logs.db", unit)
        assert len(found) == len({r.at // length for r in records})
        assert [sum(row[n] for row in found) for n in (6, 7, 9)] == [1000, 2000, sum(range(1000))]


def test_a_file_of_the_second_version_is_brought_along(tmp_path: Path) -> None:
    """It had sums by minute alone, and the number of bits where the size class is."""
    path = tmp_path / "logs.db"
    records = [
        record(at=n * (DAY_MS // 7), cost=n * 1000 - 1, tokens_in=n, status=(200, 500)[n % 2]) for n in range(200)
    ]
    store = SqliteLogs(path)
    store.sink.append(records, [], [])
    store.close()
    wanted = {unit: sums(path, unit) for unit, _ in SUMS}
    with sqlite3.connect(path) as db:
        db.create_function("bits", 1, lambda number: -1 if number < 0 else number.bit_length())
        db.execute("UPDATE call SET cost_bits = bits(cost), token_bits = bits(tokens)")
        db.executescript("DROP TABLE hour; DROP TABLE day; PRAGMA user_version = 2;")
    for query in ({}, {"cost_min": 30_000, "cost_max": 90_000}, {"tokens_min": 17}, {"statuses": (500,)}):
        found = [r.id for r in reversed(records) if matches(LogQuery(**query), r)]
        assert totals(path, **query) == (len(found), found[:50])
    assert {unit: sums(path, unit) for unit, _ in SUMS} == wanted
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
