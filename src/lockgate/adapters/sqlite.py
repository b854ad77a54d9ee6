"""The control plane's SQLite file: reading rows for the workers' look-ups."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

MAPPED: Final = 2 << 30
"""Bytes of the database that are read in place, at most: keys are looked up at random, so that no cache of pages of our
own would hold the right ones. A million keys fill half of it."""


class Rows:
    """Rows for the workers' look-ups. It never waits: there is neither pool nor thread between it and the file."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, timeout=10)
        self._db.execute("PRAGMA query_only=ON")
        self._db.execute(f"PRAGMA mmap_size={MAPPED:d}")

    def compiled(self, statement: sa.Select[Any]) -> str:
        return str(statement.compile(dialect=sqlite.dialect(paramstyle="qmark")))

    async def fetch(self, sql: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        return self._db.execute(sql, values).fetchall()

    async def close(self) -> None:
        self._db.close()
