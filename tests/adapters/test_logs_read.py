"""Reading logs.db from beside: in order, by tenant, and without being able to change a byte."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from calls import HERE, ORG, record
from lockgate.adapters.logs_read import COUNT, RECORDS, reading
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.core.documents import Tenant


@pytest.fixture(name="path")
def _path(tmp_path: Path) -> Iterator[Path]:
    """Open all the time, as a running gateway has it."""
    logs = SqliteLogs(tmp_path / "logs.db")
    rows = [record(at=at, request_body=b"x") for at in (300, 100, 200, 400)]
    logs.sink.append([*rows, record(at=250, workspace_id="ws-2"), record(at=250, organisation_id="org-2")], [], [])
    yield tmp_path / "logs.db"
    logs.close()


def test_a_window_comes_oldest_first_and_ends_before_its_end(path: Path) -> None:
    with reading(path) as logs:
        assert [each.at for each in logs.between(HERE, 100, 400, text=False)] == [100, 200, 300]
        assert logs.count(HERE, 100, 400) == 3
        assert [each.at for each in logs.between(Tenant(ORG), 100, 400, text=False)] == [100, 200, 250, 300]
        assert list(logs.between(Tenant("nobody"), 0, 1_000, text=False)) == []


def test_bodies_come_when_they_are_wanted(path: Path) -> None:
    with reading(path) as logs:
        assert [each.request_body for each in logs.between(HERE, 0, 150, text=True)] == [b"x"]
        assert [each.request_body for each in logs.between(HERE, 0, 150, text=False)] == [b""]


def test_one_call_is_found_by_its_id_in_its_tenant_only(path: Path) -> None:
    with reading(path) as logs:
        (first,) = logs.between(HERE, 0, 150, text=False)
        found = logs.one(HERE, first.id)
        assert found
        assert (found.at, found.request_body) == (100, b"x")
        assert logs.one(Tenant("org-2"), first.id) is None
        assert logs.one(HERE, "not-there") is None


def test_nothing_can_be_changed(path: Path) -> None:
    with reading(path) as logs, pytest.raises(sqlite3.OperationalError, match="readonly"):
        logs._db.execute("DELETE FROM call")


def test_what_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError), reading(tmp_path / "logs.db"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_window_is_read_along_the_index_of_time(path: Path) -> None:
    with sqlite3.connect(path) as db:
        for sql, values in ((COUNT, ("o", "w", "w", 0, 9)), (RECORDS, (1, "o", "w", "w", 0, 9))):
            plan = [row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
            assert any("INDEX call_at (tenant=? AND at>? AND at<?)" in step for step in plan), plan
