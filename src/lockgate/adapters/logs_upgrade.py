"""Brings a log database forward to the schema of this version, in one transaction: it is the old one or the new one.

Version 2 brought routing: `call.cache` and `call.attempts`, with an index of the calls for which they say something.
Version 3 brought speed: sums by hour and day beside those by minute, and finer size classes of costs and token counts.
"""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from lockgate.adapters import logs_schema as schema
from lockgate.core.logquery import attempts
from lockgate.core.record import Record, decode
from lockgate.settings import SettingError

log = logging.getLogger("lockgate.logs")

STEP: Final = 10_000  # rows that are read at once
TABLES_OF_CALLS: Final = "SELECT 1 FROM sqlite_master WHERE name = 'call'"
RECORDS: Final = "SELECT n, record FROM call_record WHERE n > ? ORDER BY n LIMIT ?"


def upgrade(db: sqlite3.Connection, path: Path) -> None:
    """Make or bring forward the tables. Raises SettingError for a schema from a newer version."""
    found = int(db.execute("PRAGMA user_version").fetchone()[0])
    if not found and db.execute(TABLES_OF_CALLS).fetchone():
        found = 1  # the first version wrote its number last
    if found > schema.VERSION:
        raise SettingError(f"{path} was written by a newer Lockgate (schema {found}). Start that version again.")
    db.execute("BEGIN IMMEDIATE")
    try:
        for version in range(found or schema.VERSION, schema.VERSION):
            UPGRADES[version](db)
            log.info("logs_upgraded", extra={"fields": {"from": version, "to": version + 1}})
        _make(db, schema.TABLES)
        db.execute(f"PRAGMA user_version = {schema.VERSION:d}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise


def _make(db: sqlite3.Connection, tables: str) -> None:
    for statement in filter(str.strip, tables.split(";")):
        db.execute(statement)


def _routing(db: sqlite3.Connection) -> None:
    """No old call asked a cache. How often each was tried stands in its record; most were tried once."""
    db.execute("ALTER TABLE call ADD COLUMN cache INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE call ADD COLUMN attempts INTEGER NOT NULL DEFAULT 1")
    for n, count in _tried(db):
        db.execute("UPDATE call SET attempts = ? WHERE n = ?", (count, n))


def _tried(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """The calls that were not tried exactly once, and how often they were."""
    last = -1
    while rows := db.execute(RECORDS, (last, STEP)).fetchall():
        for n, blob in rows:
            record = decode(blob)
            if isinstance(record, Record) and (count := attempts(record)) != 1:
                yield n, count
        last = rows[-1][0]


def _speed(db: sqlite3.Connection) -> None:
    """Ten million calls take some minutes. What is dropped is made anew with the other tables."""
    _make(db, schema.SUM_TABLES)
    for unit, finer, count in (("hour", "minute", 60), ("day", "hour", 24)):
        db.execute(
            f"INSERT INTO {unit} SELECT tenant, {finer} / {count}, model, provider, status, ok, sum(requests), "  # noqa: S608  # ours
            f"sum(tokens_in), sum(tokens_out), sum(cost) FROM {finer} GROUP BY 1, 2, 3, 4, 5, 6"
        )
    db.execute("DROP INDEX IF EXISTS call_cost")
    db.execute("DROP INDEX IF EXISTS call_tokens")
    db.create_function("size_class", 1, schema.size_class, deterministic=True)
    db.execute("UPDATE call SET cost_bits = size_class(cost), token_bits = size_class(tokens)")


UPGRADES: Final[dict[int, Callable[[sqlite3.Connection], None]]] = {1: _routing, 2: _speed}
