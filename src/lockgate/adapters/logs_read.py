"""Reads logs.db beside whoever writes it: for commands, which may take their time and must change nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from lockgate.adapters import logs_schema as schema
from lockgate.adapters.logs_find import Finder
from lockgate.adapters.logs_sqlite import packed_id, record_of, whole
from lockgate.core.documents import Tenant
from lockgate.core.record import Record

WINDOW = """
    FROM tenant AS t CROSS JOIN call AS c INDEXED BY call_at ON c.tenant = t.n
    WHERE t.organisation_id = ? AND (? IS NULL OR t.workspace_id = ?) AND c.at >= ? AND c.at < ?
"""
COUNT = f"SELECT count(*) {WINDOW}"
RECORDS = f"""
    SELECT r.record, iif(?, x.text, NULL) FROM (SELECT c.n AS n, c.at AS at {WINDOW}) AS w
    JOIN call_record AS r ON r.n = w.n LEFT JOIN call_text AS x ON x.n = w.n ORDER BY w.at, w.n
"""  # noqa: S608  # constants of this file


class Reading:
    """One connection that only reads."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._finder = Finder(db, record_of)

    def one(self, tenant: Tenant, record_id: str) -> Record | None:
        """The whole record with headers and bodies, or None when it is not this tenant's."""
        found = self._finder.one(tenant, packed_id(record_id))
        return whole(*found) if found is not None else None

    def count(self, tenant: Tenant, after_ms: int, before_ms: int) -> int:
        """How many calls ended in [after_ms, before_ms)."""
        return int(self._db.execute(COUNT, _window(tenant, after_ms, before_ms)).fetchone()[0])

    def between(self, tenant: Tenant, after_ms: int, before_ms: int, *, text: bool) -> Iterator[Record]:
        """Those calls, oldest first; with headers and bodies if `text`."""
        for blob, packed in self._db.execute(RECORDS, (text, *_window(tenant, after_ms, before_ms))):
            yield whole(blob, packed)


def _window(tenant: Tenant, after_ms: int, before_ms: int) -> tuple[str | int | None, ...]:
    return tenant.organisation_id, tenant.workspace_id, tenant.workspace_id, after_ms, before_ms


@contextmanager
def reading(path: Path) -> Iterator[Reading]:
    """Raises sqlite3.Error for a file that is not there or is no log database."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as db:
        db.executescript(schema.READER_PRAGMAS)
        yield Reading(db)
