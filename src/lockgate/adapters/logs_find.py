"""How a filter becomes SQL over logs.db: conditions from a table, every value a parameter, no LIKE."""

import sqlite3
from collections.abc import Callable
from typing import Any

from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery
from lockgate.core.ports import LogPage
from lockgate.core.record import Record

Condition = tuple[str, list[Any]]


def _among(column: str, values: tuple[Any, ...]) -> Condition:
    return f"{column} IN ({','.join('?' * len(values))})", list(values)


SIMPLE: tuple[tuple[str, str], ...] = (
    ("after_ms", "at >= ?"),
    ("before_ms", "at < ?"),
    ("success", "ok = ?"),
    ("cost_min", "cost >= ?"),
    ("cost_max", "cost <= ?"),
    ("tokens_min", "tokens >= ?"),
    ("tokens_max", "tokens <= ?"),
)
LISTS: tuple[tuple[str, str], ...] = (
    ("statuses", "status"),
    ("models", "model"),
    ("providers", "provider"),
    ("credentials", "credential"),
    ("key_ids", "key_id"),
)


def conditions(query: LogQuery) -> list[Condition]:
    """The filters as SQL conditions on `call`, each with its values."""
    found: list[Condition] = []
    for field, sql in SIMPLE:
        value = getattr(query, field)
        if value is not None:
            found.append((sql, [int(value)]))
    for field, column in LISTS:
        values = getattr(query, field)
        if values:
            found.append(_among(column, values))
    if query.trace_id:
        found.append(("trace_id = ?", [query.trace_id]))
    return found


class Finder:
    """Reads on one connection; used by one thread."""

    def __init__(self, db: sqlite3.Connection, read: Callable[[bytes], Record]) -> None:
        self._db = db
        self._read = read

    def tenants(self, tenant: Tenant) -> list[int]:
        """The numbers of a workspace, or of all workspaces of an organisation."""
        sql, values = "SELECT n FROM tenant WHERE organisation_id = ?", [tenant.organisation_id]
        if tenant.workspace_id is not None:
            sql, values = f"{sql} AND workspace_id = ?", [*values, tenant.workspace_id]
        return [n for (n,) in self._db.execute(sql, values)]

    def one(self, tenant: Tenant, record_id: bytes) -> tuple[bytes, bytes | None] | None:
        sql = "SELECT n, tenant, record FROM call WHERE id = ?"
        row = self._db.execute(sql, (record_id,)).fetchone()
        if row is None or row[1] not in self.tenants(tenant):
            return None
        text = self._db.execute("SELECT text FROM call_text WHERE n = ?", (row[0],)).fetchone()
        return row[2], text[0] if text else None

    def page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        numbers = self.tenants(tenant)
        if not numbers:
            return LogPage(0, [])
        where = [_among("tenant", tuple(numbers)), *conditions(query)]
        for name, value in query.metadata.items():
            among, values = _among("tenant", tuple(numbers))
            sql = f"n IN (SELECT n FROM call_metadata WHERE {among} AND name = ? AND value = ?)"  # noqa: S608  # marks
            where.append((sql, [*values, name, value]))
        sql = " AND ".join(part for part, _ in where)
        values = [value for _, some in where for value in some]
        total = self._db.execute(f"SELECT count(*) FROM call WHERE {sql}", values).fetchone()[0]  # noqa: S608  # marks
        found = self._db.execute(
            f"SELECT n FROM call WHERE {sql} ORDER BY at DESC, n DESC LIMIT ? OFFSET ?",  # noqa: S608  # marks
            [*values, query.page_size, query.page * query.page_size],
        ).fetchall()
        return LogPage(total, [self._read(self._blob(n)) for (n,) in found])

    def _blob(self, n: int) -> bytes:
        blob: bytes = self._db.execute("SELECT record FROM call WHERE n = ?", (n,)).fetchone()[0]
        return blob
