"""The Logs and LogSink ports: the same questions to every store, the same answers."""

import asyncio
import itertools
from collections.abc import Awaitable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest

from calls import ORG, WORKSPACE, record, started
from lockgate.adapters import logs_find
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.adapters.memory_record import MemoryLogs
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery, matches
from lockgate.core.ports import Mark
from lockgate.core.record import Record, Try

HERE = Tenant(ORG, WORKSPACE)
Store = SqliteLogs | MemoryLogs
T = TypeVar("T")


@pytest.fixture(params=["sqlite", "sqlite, following an index", "memory"])
def logs(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryLogs()
        return
    if request.param != "sqlite":
        monkeypatch.setattr(logs_find, "FEW", 0)  # every match is one of many
    store = SqliteLogs(tmp_path / "logs.db")
    yield store
    store.close()


def ask(question: Awaitable[T]) -> T:
    async def answer() -> T:
        return await question

    return asyncio.run(answer())


def page(logs: Store, tenant: Tenant = HERE, **query: Any) -> tuple[int, list[str]]:
    found = ask(logs.page(tenant, LogQuery(**query)))
    return found.total, [r.id for r in found.records]


def put(logs: Store, *records: Record) -> None:
    logs.sink.append(list(records), [], [])


def tried(target: int, status: int, fault: str = "", us_sent: int = 0, us_took: int = 0) -> Try:
    return Try(f"config.targets[{target}]", "openai", f"vk-{target}", "gpt-4o", status, fault, us_sent, us_took)


def test_a_record_comes_back_as_it_was(logs: Store) -> None:
    wanted = record(
        metadata={"_user": "ann", "ключ": "значение"},
        request_headers=[("a", "1"), ("a", "2")],
        response_headers=[("b", "3")],
        request_body=b'{"x": 1}',
        response_body=b"\x00\xff binary",
        cost=123_456_789,
        tokens_in=5,
        streamed=True,
        end="upstream_cut",
        url="https://api.example.org/v1/chat/completions",
        attempts=2,
        tries=[tried(0, 503, us_sent=300, us_took=12_000), tried(1, 200, us_sent=40_000, us_took=90_000)],
        cache="MISS",
        continued=True,
    )
    put(logs, wanted)
    assert ask(logs.one(HERE, wanted.id)) == wanted


def test_a_page_tells_the_attempts_and_the_cache_of_each_call(logs: Store) -> None:
    tries = [tried(0, 0, fault="connect"), tried(1, 200)]
    put(logs, record(attempts=2, tries=tries, cache="SEMANTIC MISS", continued=True))
    (row,) = ask(logs.page(HERE, LogQuery())).records
    assert (row.tries, row.cache, row.continued) == (tries, "SEMANTIC MISS", True)


def test_a_page_leaves_headers_and_bodies_out(logs: Store) -> None:
    put(logs, record(request_headers=[("a", "1")], request_body=b"x", response_body=b"y"))
    (row,) = ask(logs.page(HERE, LogQuery())).records
    assert (row.request_headers, row.response_headers, row.request_body, row.response_body) == ([], [], b"", b"")


def test_an_unknown_id_is_none(logs: Store) -> None:
    assert ask(logs.one(HERE, "nothing")) is None
    assert ask(logs.one(HERE, "00000000-0000-7000-8000-000000000000")) is None


@pytest.mark.parametrize("stranger", [Tenant(ORG, "ws-2"), Tenant("org-2", WORKSPACE), Tenant("org-2"), Tenant("")])
def test_another_tenant_sees_nothing(logs: Store, stranger: Tenant) -> None:
    mine = record(metadata={"a": "b"})
    put(logs, mine, record(workspace_id="ws-3"), record(organisation_id="org-3", workspace_id="ws-4"))
    assert ask(logs.one(stranger, mine.id)) is None
    assert page(logs, stranger) == (0, [])
    assert page(logs, stranger, trace_id=mine.trace_id) == (0, [])
    assert page(logs, stranger, metadata={"a": "b"}) == (0, [])


def test_without_a_workspace_an_organisation_sees_all_of_its_own(logs: Store) -> None:
    one, two, foreign = record(workspace_id="ws-1"), record(workspace_id="ws-2"), record(organisation_id="org-2")
    put(logs, one, two, foreign)
    assert page(logs, Tenant(ORG)) == (2, [two.id, one.id])


def test_the_newest_come_first_page_by_page(logs: Store) -> None:
    records = [record() for _ in range(25)]
    put(logs, *records)
    newest = [r.id for r in reversed(records)]
    assert page(logs, page_size=10) == (25, newest[:10])
    assert page(logs, page_size=10, page=2) == (25, newest[20:])
    assert page(logs, page_size=10, page=3) == (25, [])


def test_records_of_one_millisecond_are_paged_without_loss(logs: Store) -> None:
    put(logs, *(record(at=5) for _ in range(30)))
    seen = [i for n in range(3) for i in page(logs, page_size=10, page=n)[1]]
    assert len(set(seen)) == 30


SAMPLES: list[dict[str, Any]] = [
    {"status": 200, "model": "a", "provider": "openai", "cost": 100, "tokens_in": 10, "tokens_out": 5},
    {"status": 200, "model": "b", "model_answered": "b-2024", "provider": "openai", "cost": -1, "streamed": True},
    {"status": 429, "model": "a", "provider": "groq", "trace_id": "other", "end": "upstream_error"},
    {"status": 500, "model": "a", "provider": "groq", "key_id": "key-2", "end": "upstream_error"},
    {"status": 200, "model": "c", "end": "client_gone", "metadata": {"env": "prod", "_user": "ann"}},
    {"status": 200, "model": "c", "metadata": {"env": "prod", "_user": "bob"}, "credential": "vk-1"},
    {"status": 200, "model": "c", "metadata": {"env": "100%"}, "cost": 5_000, "credential": "vk-2"},
    {"status": 0, "model": "a", "end": "orphaned"},
    {"status": 200, "cache": "HIT", "attempts": 0, "cost": 0},
    {"status": 200, "cache": "MISS", "attempts": 1, "tries": [tried(0, 200)]},
    {"status": 200, "cache": "SEMANTIC HIT", "attempts": 1, "tries": [tried(0, 503), tried(1, 200)]},
    {"status": 200, "attempts": 3, "tries": [tried(0, 503), tried(0, 503), tried(1, 200)], "credential": "vk-1"},
]
QUERIES: list[dict[str, Any]] = [
    {},
    {"statuses": (200,)},
    {"statuses": (429, 500)},
    {"models": ("a",)},
    {"models": ("b-2024", "c")},
    {"providers": ("groq",)},
    {"credentials": ("vk-1", "vk-2")},
    {"key_ids": ("key-2",)},
    {"trace_id": "other"},
    {"success": True},
    {"success": False},
    {"metadata": {"env": "prod"}},
    {"metadata": {"env": "prod", "_user": "ann"}},
    {"metadata": {"env": "%"}},
    {"metadata": {"env": "100%"}},
    {"metadata": {"nothing": "prod"}},
    {"cost_min": 100, "cost_max": 4_999},
    {"cost_max": 0},
    {"tokens_min": 15},
    {"tokens_max": 14},
    {"after_ms": 1002, "before_ms": 1005},
    {"after_ms": 1007},
    {"before_ms": 1000},
    {"cache_statuses": ("HIT",)},
    {"cache_statuses": ("HIT", "SEMANTIC HIT")},
    {"cache_statuses": ("DISABLED",)},
    {"cache_statuses": ("DISABLED", "MISS")},
    {"cache_statuses": ("REFRESH",)},
    {"attempts_min": 0},
    {"attempts_min": 1},
    {"attempts_min": 2},
    {"attempts_min": 3, "cache_statuses": ("DISABLED",)},
    {"models": ("c",), "success": True, "metadata": {"env": "prod"}},
    {"statuses": (200,), "models": ("a",), "providers": ("openai",), "cost_min": 1, "tokens_min": 1},
]


@pytest.mark.parametrize("query", QUERIES, ids=str)
def test_a_filter_gives_exactly_what_matches(logs: Store, query: dict[str, Any]) -> None:
    """The store agrees with the plain description in `matches`."""
    records = [record(at=1000 + n, **fields) for n, fields in enumerate(SAMPLES)]
    put(logs, *records, record(at=1003, workspace_id="ws-9", metadata={"env": "prod"}))
    wanted = [r.id for r in reversed(records) if matches(LogQuery(**query), r)]
    assert page(logs, **query) == (len(wanted), wanted)


def test_every_pair_of_filters_is_the_intersection(logs: Store) -> None:
    records = [record(at=1000 + n, **fields) for n, fields in enumerate(SAMPLES)]
    put(logs, *records)
    for one, two in itertools.combinations(QUERIES, 2):
        both = {**one, **two}
        wanted = [r.id for r in reversed(records) if matches(LogQuery(**both), r)]
        assert page(logs, **both) == (len(wanted), wanted), both


def test_totals_are_right_across_minutes_and_after_a_purge(logs: Store) -> None:
    """The minute sums remember deleted records; a total must not."""
    records = [record(at=n * 10_000, status=(200, 500)[n % 2], model=("a", "b")[n % 3 > 0]) for n in range(100)]
    put(logs, *records)
    for purged in (0, 155_000, 600_000):
        logs.sink.purge(purged, 1000)
        kept = [r for r in records if r.at >= purged]
        for query in ({}, {"statuses": (500,)}, {"models": ("b",), "success": False}):
            for after, before in (
                (None, None),
                (60_000, 600_000),
                (65_000, 123_456),
                (125_000, 126_000),
                (590_000, None),
            ):
                asked = LogQuery(after_ms=after, before_ms=before, page_size=7, page=1, **query)
                wanted = [r.id for r in reversed(kept) if matches(asked, r)]
                found = ask(logs.page(HERE, asked))
                assert (found.total, [r.id for r in found.records]) == (len(wanted), wanted[7:14])


@pytest.mark.parametrize("query", [{}, {"statuses": (500,)}, {"models": ("b",), "success": False}])
@pytest.mark.parametrize("step", [3_000, 61_000, 1_000_000, 7_000_000])
def test_every_page_shows_what_follows_the_one_before(logs: Store, step: int, query: dict[str, Any]) -> None:
    """However the records lie in days, hours and minutes, and however far back a page is."""
    start = 1_700_000_000_000
    records = [record(at=start + n * step, status=(200, 500)[n % 3 > 1], model=("a", "b")[n % 2]) for n in range(400)]
    put(logs, *records)
    wanted = [r.id for r in reversed(records) if matches(LogQuery(**query), r)]
    for number in range(len(wanted) // 11 + 2):
        assert page(logs, page_size=11, page=number, **query) == (len(wanted), wanted[number * 11 : number * 11 + 11])


@pytest.mark.parametrize("hostile", ["'; DROP TABLE call; --", "%", "_", "\\", "\x00", '"', "a' OR '1'='1", "é" * 500])
def test_a_value_is_data_whatever_it_says(logs: Store, hostile: str) -> None:
    put(logs, record(model=hostile, trace_id=hostile, metadata={hostile: hostile}), record())
    assert page(logs, models=(hostile,))[0] == 1
    assert page(logs, trace_id=hostile)[0] == 1
    assert page(logs, metadata={hostile: hostile})[0] == 1
    assert page(logs)[0] == 2


# --- the sink ---


def test_an_id_is_stored_once(logs: Store) -> None:
    one = record()
    put(logs, one, one)
    put(logs, msgspec.structs.replace(one, status=500))
    assert page(logs) == (1, [one.id])
    kept = ask(logs.one(HERE, one.id))
    assert kept is not None
    assert kept.status == 200


def test_marks_are_remembered_until_they_are_forgotten(logs: Store) -> None:
    mark = Mark("a.seg", "boot", 4096, 7, done=False)
    logs.sink.append([], [], [mark])
    logs.sink.append([], [], [mark._replace(offset=8192, seq=9, done=True)])
    known = logs.sink.marks()["a.seg"]
    assert (known.offset, known.done) == (8192, True)
    assert logs.sink.last_seq("boot") == 9
    logs.sink.settle()
    logs.sink.forget(["a.seg"])
    assert logs.sink.marks() == {}
    assert logs.sink.last_seq("boot") == 9
    assert logs.sink.boots() == {"boot"}


def test_a_call_without_a_record_becomes_an_orphan_of_its_boot(logs: Store) -> None:
    ended, open_call, elsewhere = started(), started(credential="vk-1"), started()
    logs.sink.append([], [("one", ended), ("one", open_call), ("two", elsewhere)], [])
    put(logs, record(id=ended.id))
    assert logs.sink.orphan("one") == 1
    orphan = ask(logs.one(HERE, open_call.id))
    assert orphan is not None
    assert (orphan.end, orphan.status, orphan.credential, orphan.at) == ("orphaned", 0, "vk-1", open_call.at)
    assert ask(logs.one(HERE, elsewhere.id)) is None
    assert logs.sink.boots() == {"two"}
    assert logs.sink.orphan("one") == 0


def test_old_records_are_purged_in_bounded_batches(logs: Store) -> None:
    records = [record(at=1000 + n, metadata={"a": "b"}, request_body=b"x") for n in range(10)]
    put(logs, *records)
    assert [logs.sink.purge(1008, 5) for _ in range(3)] == [5, 3, 0]
    assert page(logs) == (2, [records[9].id, records[8].id])
    assert page(logs, metadata={"a": "b"})[0] == 2
    assert ask(logs.one(HERE, records[0].id)) is None


def test_old_bodies_are_deleted_in_bounded_batches_and_their_records_stay(logs: Store) -> None:
    """A store may look at the same records again or not; what it says is how many lost something."""
    full = {"request_headers": [("a", "1")], "response_headers": [("b", "2")]}
    records = [record(at=1000 + n, request_body=b"x", response_body=b"y", **full) for n in range(10)]
    put(logs, *records, record(at=900))
    assert logs.sink.strip(1008, 5).more
    bare, more = 0, True
    while more:
        some, more = logs.sink.strip(1008, 5)
        bare += some
    assert bare in {3, 4}  # of eight; a record that had no text may have been among the five
    assert logs.sink.strip(1008, 5) == (0, False)
    assert page(logs)[0] == 11
    bare_of_all = {"request_headers": [], "response_headers": [], "request_body": b"", "response_body": b""}
    for n, each in enumerate(records):
        kept = ask(logs.one(HERE, each.id))
        slim = msgspec.structs.replace(each, **bare_of_all)
        assert kept == (each if n >= 8 else slim)


# --- counts from sums ---

DAY, MINUTE = 86_400_000, 60_000


@pytest.mark.parametrize(
    ("after", "before", "counted"),
    [(None, None, 5), (0, 10 * DAY, 5), (DAY, 2 * DAY, 2), (DAY + MINUTE, None, 2), (None, DAY + MINUTE, 3),
     (DAY + 30_000, DAY + 30_001, 2), (3 * DAY, 4 * DAY, 1), (20 * DAY, None, 0)],
)  # fmt: skip
def test_tallies_count_whole_minutes_of_any_time(logs: Store, after: int, before: int, counted: int) -> None:
    put(logs, record(at=5), record(at=DAY), record(at=DAY + 59_999), record(at=2 * DAY + 7), record(at=3 * DAY + 1))
    put(logs, record(at=DAY, workspace_id="elsewhere"), record(at=DAY, organisation_id="other"))
    assert sum(tally.requests for tally in ask(logs.tallies(HERE, after, before))) == counted


def test_tallies_keep_models_providers_and_statuses_apart(logs: Store) -> None:
    put(
        logs,
        record(model="a", provider="p", status=200, tokens_in=1, tokens_out=2, cost=30),
        record(model="a", provider="p", status=200, tokens_in=10, tokens_out=20, cost=-1),
        record(model="a", provider="q", status=500, tokens_in=0, tokens_out=0, cost=0),
    )
    found = {(t.model, t.provider, t.status): tuple(t)[3:] for t in ask(logs.tallies(HERE, None, None))}
    assert found == {("a", "p", 200): (2, 11, 22, 30), ("a", "q", 500): (1, 0, 0, 0)}


def test_tallies_of_an_organisation_are_those_of_all_its_workspaces(logs: Store) -> None:
    put(logs, record(), record(workspace_id="elsewhere"), record(organisation_id="other"))
    assert sum(tally.requests for tally in ask(logs.tallies(Tenant(ORG), None, None))) == 2
