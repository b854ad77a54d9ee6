"""Log databases that earlier versions wrote: nothing is lost, and the new filters tell the truth about old calls."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import get_args

import pytest

from calls import ORG, WORKSPACE, record
from lockgate.adapters import logs_schema, logs_upgrade
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.core.cached import Status
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery
from lockgate.settings import SettingError

OLD = Path(__file__).with_name("databases") / "logs_v1.sql"
HERE = Tenant(ORG, WORKSPACE)


def call_id(number: int) -> str:
    return f"018cc251-f400-7000-8000-{number:012d}"


@pytest.fixture(name="old")
def _old(tmp_path: Path) -> Path:
    path = tmp_path / "logs.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(OLD.read_text())
    return path


@pytest.fixture(name="logs")
def _logs(old: Path) -> Iterator[SqliteLogs]:
    opened = SqliteLogs(old)
    yield opened
    opened.close()


def found(logs: SqliteLogs, query: LogQuery, tenant: Tenant = HERE) -> list[int]:
    page = asyncio.run(logs.page(tenant, query))
    assert page.total == len(page.records)
    return [int(each.id[-4:]) for each in page.records]


def test_every_old_call_is_there_with_its_bodies(logs: SqliteLogs) -> None:
    assert found(logs, LogQuery()) == [4, 3, 2, 1]
    assert found(logs, LogQuery(), Tenant(ORG)) == [5, 4, 3, 2, 1]
    first = asyncio.run(logs.one(HERE, call_id(1)))
    assert first
    assert (first.request_body, first.response_body) == (b'{"model":"gpt-4o-mini","messages":[]}', b'{"id":"x"}')
    assert (first.cost, first.metadata, first.attempts) == (4_200, {"_user": "ann"}, 1)
    assert (first.tries, first.cache, first.continued) == ([], "", False)


def test_how_often_old_calls_were_tried_is_known(logs: SqliteLogs) -> None:
    assert found(logs, LogQuery(attempts_min=2)) == [3, 2]
    assert found(logs, LogQuery(attempts_min=3)) == [2]
    assert found(logs, LogQuery(attempts_min=1)) == [3, 2, 1]
    assert found(logs, LogQuery(cache_statuses=("DISABLED",))) == [4, 3, 2, 1]
    assert found(logs, LogQuery(cache_statuses=("HIT",))) == []


def test_the_drain_goes_on_where_it_stopped(logs: SqliteLogs) -> None:
    assert logs.sink.marks()["w0-1.seg"].offset == 4096
    assert logs.sink.last_seq("boot-1") == 7
    logs.sink.append([record(id=call_id(7), at=1_700_000_000_007, cache="HIT")], [], [])
    assert logs.sink.orphan("boot-1") == 1
    assert found(logs, LogQuery()) == [7, 6, 4, 3, 2, 1]
    assert found(logs, LogQuery(cache_statuses=("HIT",))) == [7]


def columns(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")]
        return {name: db.execute("SELECT * FROM pragma_table_xinfo(?)", (name,)).fetchall() for name in sorted(names)}


def test_an_upgraded_database_is_like_a_new_one(old: Path, tmp_path: Path) -> None:
    SqliteLogs(old).close()
    SqliteLogs(tmp_path / "new.db").close()
    assert columns(old) == columns(tmp_path / "new.db")


def test_a_second_start_changes_nothing(old: Path) -> None:
    SqliteLogs(old).close()
    before = columns(old)
    SqliteLogs(old).close()
    assert columns(old) == before


def test_an_upgrade_that_fails_leaves_the_old_database(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no(_db: sqlite3.Connection) -> None:
        raise OSError("the disk is full")

    before = columns(old)
    monkeypatch.setattr(logs_upgrade, "_tried", no)
    with pytest.raises(OSError, match="the disk is full"):
        SqliteLogs(old)
    assert columns(old) == before
    monkeypatch.undo()
    SqliteLogs(old).close()
    assert columns(old) != before


def test_a_database_whose_number_was_not_written_yet_is_an_old_one(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("PRAGMA user_version = 0")
    logs = SqliteLogs(old)
    assert found(logs, LogQuery(attempts_min=2)) == [3, 2]
    logs.close()


def test_a_newer_version_s_database_is_left_alone(old: Path) -> None:
    with closing(sqlite3.connect(old)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(SettingError, match="was written by a newer Lockgate"):
        SqliteLogs(old)


def test_each_cache_status_has_a_number_of_its_own() -> None:
    numbers = [logs_schema.cache_code(status) for status in get_args(Status)]
    assert len(set(numbers)) == len(numbers)
    assert logs_schema.cache_code("") == logs_schema.cache_code("DISABLED") == 0
    assert logs_schema.cache_code("some later word") not in numbers
