"""How logs.db answers: along an index, in bounded time, and openly when the time ran out."""

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calls import ORG, WORKSPACE, record
from lockgate.adapters import logs_find
from lockgate.adapters.logs_find import Finder, Question, drivers
from lockgate.adapters.logs_sqlite import SqliteLogs, packed_id
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery
from lockgate.core.ports import LogPage
from lockgate.core.record import Record

HERE = Tenant(ORG, WORKSPACE)


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[SqliteLogs]:
    store = SqliteLogs(tmp_path / "logs.db")
    yield store
    store.close()


def page(logs: SqliteLogs, **query: Any) -> LogPage:
    async def ask() -> LogPage:
        return await logs.page(HERE, LogQuery(**query))

    return asyncio.run(ask())


EVERY_FILTER: dict[str, Any] = {
    "statuses": (200, 500),
    "models": ("a", "b"),
    "providers": ("openai",),
    "credentials": ("vk",),
    "key_ids": ("key-1",),
    "metadata": {"a": "b"},
    "success": True,
    "cost_min": 1,
    "cost_max": 1_000,
    "tokens_min": 1,
    "tokens_max": 1_000,
    "cache_statuses": ("HIT", "MISS"),
    "attempts_min": 2,
}


@pytest.mark.parametrize("field", EVERY_FILTER)
def test_every_filter_has_an_index_that_is_used(logs: SqliteLogs, tmp_path: Path, field: str) -> None:
    query = LogQuery(**{field: EVERY_FILTER[field]})
    with sqlite3.connect(tmp_path / "logs.db") as db:
        for driver in drivers(query, lambda _column: (0, 150)):
            question = Question((1, 2), query, 0, 10)
            sql, values = question.branches(driver, "{0}.at AS at, {0}.n AS n", question.rest(driver))
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql} ORDER BY at DESC, n DESC LIMIT 5", values)]
            assert not [step for step in plan if step.startswith("SCAN")], plan
            assert not [step for step in plan if "TEMP B-TREE" in step], plan


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (LogQuery(cache_statuses=("HIT",)), "call_cache"),
        (LogQuery(attempts_min=2), "call_tried"),
        (LogQuery(cache_statuses=("DISABLED", "HIT")), None),  # who asked no cache is not in the index
        (LogQuery(attempts_min=1), None),  # nor who was tried once
    ],
)
def test_the_indexes_of_routing_hold_only_calls_that_it_says_something_of(query: LogQuery, index: str | None) -> None:
    own = {driver.source.partition("INDEXED BY ")[2] for driver in drivers(query, lambda _column: (0, 150))} - {
        "call_at"
    }
    assert own == ({index} if index else set())


def test_no_pattern_is_matched_anywhere() -> None:
    code = Path(logs_find.__file__).read_text().split('"""', 2)[2]
    assert "LIKE" not in code
    assert "GLOB" not in code


def test_a_question_that_takes_too_long_is_cut_and_says_so(logs: SqliteLogs, monkeypatch: pytest.MonkeyPatch) -> None:
    logs.sink.append([record(cost=1, metadata={"n": "1"}) for _ in range(5000)], [], [])
    monkeypatch.setattr(logs_find, "FEW", 10)
    monkeypatch.setattr(logs_find, "PAGE_S", -1.0)  # the time is up before the first row
    monkeypatch.setattr(logs_find, "COUNT_S", -1.0)
    cut = page(logs, metadata={"n": "1"}, cost_min=1)
    assert not cut.complete
    assert cut.total <= 5000
    monkeypatch.undo()
    whole = page(logs, metadata={"n": "1"}, cost_min=1)
    assert (whole.complete, whole.total) == (True, 5000)


def test_a_call_that_is_deleted_while_a_page_is_read_is_still_on_it(
    logs: SqliteLogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = [record(at=at) for at in (1, 2, 3)]
    logs.sink.append(old, [], [])
    read = logs_find.Finder._records

    def late(finder: Finder, numbers: Iterator[int]) -> list[Record]:
        logs.sink.purge(10, 100)
        return read(finder, numbers)

    monkeypatch.setattr(logs_find.Finder, "_records", late)
    assert [each.id for each in page(logs).records] == [each.id for each in reversed(old)]
    monkeypatch.undo()
    assert page(logs).records == []


def test_a_reader_cannot_write(logs: SqliteLogs) -> None:
    async def attack() -> None:
        await logs._read(lambda finder: finder.db.execute("DELETE FROM call"))

    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        asyncio.run(attack())


def test_the_database_is_for_the_owner_alone(logs: SqliteLogs, tmp_path: Path) -> None:
    logs.sink.append([record()], [], [])
    assert {p.name: p.stat().st_mode & 0o077 for p in tmp_path.iterdir() if p.name.startswith("logs.db")} == {
        "logs.db": 0,
        "logs.db-wal": 0,
        "logs.db-shm": 0,
    }


@pytest.mark.parametrize(
    ("text", "packed"),
    [
        ("01234567-89ab-7cde-8f01-23456789abcd", bytes.fromhex("0123456789ab7cde8f0123456789abcd")),
        ("0123456789ab7cde8f0123456789abcd", b"0123456789ab7cde8f0123456789abcd"),
        ("01234567-89ab-7cde-8f01-23456789abcg", b"01234567-89ab-7cde-8f01-23456789abcg"),
        ("short", b"short"),
    ],
)
def test_a_uuid_is_stored_in_sixteen_bytes_and_any_other_id_as_it_is(text: str, packed: bytes) -> None:
    assert packed_id(text) == packed
