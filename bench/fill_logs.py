"""Fills a data folder's log store with made-up calls, with the product's own rows; run by the product's Python.

fill_logs.py --data DIR --calls 10000000         adds ten million calls of the last ninety days
fill_logs.py --data DIR --ask                    times every filter page of the logs API's store, in milliseconds

The gateway on DIR must be stopped while calls are made; they belong to its organisation where there is one. Indexes are
taken away first and built anew at the end: a million calls take a minute, ten million about a quarter of an hour and
eight gigabytes.
"""

import argparse
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from lockgate.adapters import logs_schema as schema
from lockgate.adapters import logs_sqlite as store
from lockgate.adapters.logs_find import Finder
from lockgate.core.documents import Tenant
from lockgate.core.ids import uuid7_at
from lockgate.core.logquery import LogQuery, succeeded
from lockgate.core.record import Record, encode

BATCH: Final = 20_000
DAYS: Final = 90
DAY_MS: Final = 86_400_000
SEED: Final = 20_240_601
MODELS: Final = tuple(f"model-{n}" for n in range(40))
PROVIDERS: Final = tuple(f"provider-{n}" for n in range(12))
STATUSES: Final = (200,) * 190 + (429,) * 5 + (500, 502, 503, 400, 401)
USERS, KEYS, CREDENTIALS, WORKSPACES = 50_000, 200, 50, 3
WITH_TEXT: Final = 50  # one of so many calls has headers and bodies: they are never read by a page
BODY: Final = b'{"model":"m","messages":[{"role":"user","content":"' + b"word " * 100 + b'"}]}'
Places = tuple[str, tuple[str, ...]]


def places(data: Path) -> Places:
    """The organisation whose calls these are, and its workspaces, of which the last ones are made up."""
    made_up = tuple(f"bench-workspace-{n}" for n in range(WORKSPACES))
    if not (data / "control.db").exists():
        return "bench-organisation", made_up
    database = sqlite3.connect(data / "control.db")
    organisation, workspace = database.execute("SELECT organisation_id, id FROM workspaces ORDER BY id").fetchone()
    database.close()
    return organisation, (workspace, *made_up[1:])


def skewed(dice: random.Random, count: int) -> int:
    """A number below `count`, small ones far more often: few models, users and keys make most of the traffic."""
    return int(count * dice.random() ** 4)


def calls(count: int, until_ms: int, where: Places) -> Iterator[Record]:
    """`count` calls of the last days, oldest first, the same each time but for their ids."""
    dice, span = random.Random(SEED), DAYS * DAY_MS
    organisation, workspaces = where
    for nth in range(count):
        at = until_ms - span + span * nth // count
        model = skewed(dice, len(MODELS))
        tokens_in, tokens_out = int(dice.expovariate(1 / 900)), int(dice.expovariate(1 / 250))
        status = STATUSES[int(dice.random() * len(STATUSES))]
        body = BODY if nth % WITH_TEXT == 0 else b""
        record_id = uuid7_at(at)
        yield Record(
            id=record_id,
            at=at,
            organisation_id=organisation,
            workspace_id=workspaces[skewed(dice, WORKSPACES)],
            workspace_slug="bench",
            key_id=f"key-{skewed(dice, KEYS)}",
            trace_id=record_id if nth % 3 else f"trace-{nth // 30}",
            metadata={"_user": f"user-{skewed(dice, USERS)}", "env": "prod" if dice.random() < 0.9 else "dev"},
            method="POST",
            path="/v1/chat/completions",
            provider=PROVIDERS[model % len(PROVIDERS)],
            credential=f"credential-{skewed(dice, CREDENTIALS)}",
            model=MODELS[model],
            model_answered=MODELS[model],
            status=status,
            upstream_status=status,
            end="complete" if status == 200 else "upstream_error",
            attempts=1,
            client_ip="192.0.2.1",
            us_total=int(dice.expovariate(1 / 900_000)),
            tokens_in=tokens_in,
            tokens_out=tokens_out,
            cost=(tokens_in * 150 + tokens_out * 600) * (model + 1),
            bytes_in=4 * tokens_in,
            bytes_out=4 * tokens_out,
            url="https://api.example.org/v1/chat/completions",
            request_body=body,
            response_body=body,
        )


class Filling:
    """Rows as the drain writes them, a batch at a time."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database
        self._tenants: dict[str, int] = {}
        self._next = database.execute("SELECT coalesce(max(n), 0) + 1 FROM call").fetchone()[0]

    def _tenant(self, record: Record) -> int:
        found = self._tenants.get(record.workspace_id)
        if found is None:
            key = record.organisation_id, record.workspace_id
            self._database.execute("INSERT OR IGNORE INTO tenant (organisation_id, workspace_id) VALUES (?, ?)", key)
            asked = "SELECT n FROM tenant WHERE organisation_id = ? AND workspace_id = ?"
            found = self._tenants[record.workspace_id] = int(self._database.execute(asked, key).fetchone()[0])
        return found

    def put(self, records: list[Record]) -> None:
        rows: list[Any] = []
        packed: list[Any] = []
        texts: list[Any] = []
        metadata: list[Any] = []
        minutes: store.Sums = {}
        for n, record in enumerate(records, self._next):
            tenant, ok = self._tenant(record), succeeded(record)
            if record.request_body:
                texts.append((n, store.pack_text(record)))
                record = store.without_text(record)  # noqa: PLW2901  # what goes on is what is stored
            rows.append(store.row_of(n, tenant, record, ok=ok))
            packed.append((n, encode(record)))
            metadata += [(tenant, schema.pair(*each), record.at, n) for each in record.metadata.items()]
            store.count(minutes, tenant, record, ok=ok)
        self._next += len(records)
        many = self._database.executemany
        many(schema.INSERT_CALL, rows)
        many(schema.INSERT_RECORD, packed)
        many(schema.INSERT_TEXT, texts)
        many(LOOSE_METADATA, metadata)
        for unit, sums in store.by_unit(minutes):
            many(schema.ADD_SUMS[unit], [(*place, *added) for place, added in sums.items()])


LOOSE_METADATA: Final = "INSERT INTO loose (tenant, pair, at, n) VALUES (?, ?, ?, ?)"
"""Metadata stands in the order of its pairs: it is sorted once at the end, not ten million times."""


def progress(done: int, count: int, began: float) -> None:
    """A bar for whoever waits; silent where nobody looks."""
    if sys.stderr.isatty():
        bar, rate = "█" * (done * 30 // count), done / max(time.monotonic() - began, 1e-9)
        end = "\n" if done >= count else ""
        print(f"\r{bar:30} {done:,} of {count:,} calls, {rate:,.0f} a second", end=end, file=sys.stderr, flush=True)


def fill(path: Path, count: int, where: Places) -> None:
    store.Writer(path).close()
    database, began, done = sqlite3.connect(path, isolation_level=None), time.monotonic(), 0
    database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000;")
    own = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    for (name,) in database.execute(own).fetchall():
        database.execute(f"DROP INDEX {name}")
    database.execute("CREATE TEMP TABLE loose (tenant INTEGER, pair INTEGER, at INTEGER, n INTEGER)")
    filling, made = Filling(database), calls(count, time.time_ns() // 1_000_000, where)
    while batch := list(islice(made, BATCH)):
        database.execute("BEGIN IMMEDIATE")
        filling.put(batch)
        database.execute("COMMIT")
        done += len(batch)
        progress(done, count, began)
    print("building the indexes", file=sys.stderr, flush=True)
    sort = "INSERT INTO call_metadata SELECT tenant, pair, at, n FROM loose ORDER BY 1, 2, 3, 4"
    database.execute(sort)
    database.executescript(schema.TABLES)
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()


def questions(now: int) -> Iterator[tuple[str, LogQuery]]:
    """Every filter on a common and on a rare value, alone, with another, in a part of the time, and far back."""
    common: dict[str, Any] = {"models": (MODELS[0],)}
    rare: dict[str, Any] = {"models": (MODELS[-1],)}
    filters: dict[str, dict[str, Any]] = {
        "common model": common,
        "rare model": rare,
        "success": {"success": True},
        "failure": {"success": False},
        "status 200": {"statuses": (200,)},
        "status 503": {"statuses": (503,)},
        "three statuses": {"statuses": (429, 500, 503)},
        "common provider": {"providers": (PROVIDERS[0],)},
        "common credential": {"credentials": ("credential-0",)},
        "rare credential": {"credentials": (f"credential-{CREDENTIALS - 1}",)},
        "common key": {"key_ids": ("key-0",)},
        "rare key": {"key_ids": (f"key-{KEYS - 1}",)},
        "common user": {"metadata": {"_user": "user-0"}},
        "rare user": {"metadata": {"_user": f"user-{USERS - 1}"}},
        "common metadata": {"metadata": {"env": "prod"}},
        "user and environment": {"metadata": {"_user": "user-0", "env": "dev"}},
        "nobody": {"metadata": {"_user": "nobody"}},
        "a trace": {"trace_id": "trace-7"},
        "no such trace": {"trace_id": "nothing"},
        "cheap": {"cost_max": 50_000},
        "dear": {"cost_min": 50_000_000},
        "between costs": {"cost_min": 1_000_000, "cost_max": 1_100_000},
        "many tokens": {"tokens_min": 8000},
        "tokens between": {"tokens_min": 100, "tokens_max": 110},
        "model, failure": {**common, "success": False},
        "model, rare key": {**common, "key_ids": (f"key-{KEYS - 1}",)},
        "model, status, provider": {**common, "statuses": (503,), "providers": (PROVIDERS[0],)},
        "model and another's provider": {**common, "providers": (PROVIDERS[5],)},
        "key, metadata": {"key_ids": ("key-0",), "metadata": {"env": "dev"}},
        "credential, cost": {"credentials": ("credential-0",), "cost_min": 20_000_000},
    }
    yield "nothing", LogQuery()
    for name, fields in filters.items():
        yield name, LogQuery(**fields)
        yield f"{name}, last day", LogQuery(after_ms=now - DAY_MS, **fields)
    for page in (10, 1000, 100_000):
        yield f"page {page:,}", LogQuery(page=page)
    yield "common model, page 1,000", LogQuery(page=1000, **common)
    yield "500 a page", LogQuery(page_size=500)
    yield "one week a month ago", LogQuery(after_ms=now - 37 * DAY_MS, before_ms=now - 30 * DAY_MS)


def ask(path: Path, rounds: int, where: Places) -> None:
    database = store.connect(path, schema.READER_PRAGMAS)
    finder, now = Finder(database, store.record_of), int(database.execute("SELECT max(at) FROM call").fetchone()[0])
    organisation, workspaces = where
    print(f"{'question':40} {'tenant':13} {'first':>8} {'median':>8} {'total':>12}")
    for name, query in questions(now):
        for label, tenant in (
            ("workspace", Tenant(organisation, workspaces[0])),
            ("organisation", Tenant(organisation)),
        ):
            took = []
            for _ in range(rounds):
                began = time.perf_counter()
                page = finder.page(tenant, query)
                took.append((time.perf_counter() - began) * 1000)
            mark = "" if page.complete else " at least"
            print(
                f"{name:40} {label:13} {took[0]:8.1f} {statistics.median(took):8.1f} {page.total:12,}{mark}", flush=True
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--calls", type=int, default=0)
    parser.add_argument("--ask", action="store_true")
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    path = chosen.data / "logs.db"
    if chosen.calls:
        fill(path, chosen.calls, places(chosen.data))
    if chosen.ask:
        ask(path, chosen.rounds, places(chosen.data))


if __name__ == "__main__":
    main()
