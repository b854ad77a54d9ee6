"""logs.db: finished calls in SQLite, written by the drain alone and read by the admin API.

One connection writes, on the drain's thread; a few threads read, each with a connection of its own (WAL: readers never
wait for the writer). How far each journal segment was read stands in the same database and is committed with the rows,
so that a record is stored exactly once wherever a process stops.
"""

import asyncio
import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from lockgate.adapters import logs_schema as schema
from lockgate.adapters.logs_find import Finder
from lockgate.adapters.logs_tally import tallies
from lockgate.adapters.logs_upgrade import upgrade
from lockgate.core.documents import Tenant
from lockgate.core.logquery import LogQuery, attempts, succeeded
from lockgate.core.ports import LogPage, Mark, Stripped, Tally
from lockgate.core.record import Record, Started, decode, encode, orphaned

log = logging.getLogger("lockgate.logs")

READERS = 4
START = (-(1 << 62), 0)  # before every record, by time and number
T = TypeVar("T")
_text = msgspec.msgpack.Encoder()
_read_text = msgspec.msgpack.Decoder(tuple[list[tuple[str, str]], list[tuple[str, str]], bytes, bytes])


def packed_id(record_id: str) -> bytes:
    """A record's id as it is stored: the 16 bytes of a UUID, or the text of another id."""
    if len(record_id) == 36:
        with suppress(ValueError):
            packed = bytes.fromhex(record_id.replace("-", ""))
            if len(packed) == 16:
                return packed
    return record_id.encode()


def connect(path: Path, pragmas: str) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=256)
    db.executescript(schema.PRAGMAS + pragmas)
    return db


class Writer:
    """Implements LogSink. All calls come from one thread at a time. Raises SettingError for a newer version's file."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        self._db = connect(path, schema.WRITER_PRAGMAS)
        upgrade(self._db, path)
        self._tenants: dict[tuple[str, str], int] = {}
        self._stripped = START  # the last record whose headers and bodies were looked at by `strip`, oldest first
        self._settled = False  # what an earlier process committed may not have reached the disk either

    def close(self) -> None:
        self._db.close()

    # --- the port ---

    def marks(self) -> dict[str, Mark]:
        rows = self._db.execute("SELECT name, boot, offset, done FROM segment")
        return {name: Mark(name, boot, offset, 0, bool(done)) for name, boot, offset, done in rows}

    def last_seq(self, boot: str) -> int:
        row = self._db.execute("SELECT seq FROM boot WHERE name = ?", (boot,)).fetchone()
        return int(row[0]) if row else 0

    def boots(self) -> set[str]:
        return {name for (name,) in self._db.execute("SELECT name FROM boot UNION SELECT boot FROM started")}

    def append(self, records: list[Record], started: list[tuple[str, Started]], marks: list[Mark]) -> None:
        """All in one transaction. When it raises, nothing of it is stored: ValueError for values that can never be."""
        self._settled = False
        try:
            with self._transaction():
                self._insert(records)
                self._keep_started(records, started)
                self._db.executemany(schema.PUT_SEGMENT, [(m.segment, m.boot, m.offset, m.done) for m in marks])
                self._db.executemany(schema.PUT_BOOT, [(m.boot, m.seq) for m in marks])
        except (sqlite3.DataError, sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError) as error:
            raise ValueError(str(error)) from error

    def settle(self) -> None:
        """One commit that waits for the disk takes every earlier one along: the write-ahead log is one file."""
        if self._settled:
            return
        self._db.execute("PRAGMA synchronous = FULL")
        try:
            with self._transaction():
                self._db.execute(schema.PUT_BOOT, ("", 0))
                self._db.execute("DELETE FROM boot WHERE name = ''")
        finally:
            self._db.execute("PRAGMA synchronous = NORMAL")
        self._settled = True

    def forget(self, segments: list[str]) -> None:
        with self._transaction():
            self._db.executemany("DELETE FROM segment WHERE name = ?", [(name,) for name in segments])

    def orphan(self, boot: str) -> int:
        """Make an `orphaned` record of each call of a dead worker that has none, and forget the boot."""
        with self._transaction():
            rows = self._db.execute("SELECT entry FROM started WHERE boot = ?", (boot,)).fetchall()
            entries = [entry for (blob,) in rows if isinstance(entry := decode(blob), Started)]
            self._insert([orphaned(entry) for entry in entries])
            self._db.execute("DELETE FROM started WHERE boot = ?", (boot,))
            self._db.execute("DELETE FROM boot WHERE name = ?", (boot,))
            self._db.execute("DELETE FROM segment WHERE boot = ?", (boot,))  # of files deleted just before a death
        return len(entries)

    def purge(self, before_ms: int, limit: int) -> int:
        """Delete at most `limit` of the records older than `before_ms`, oldest first."""
        with self._transaction():
            found = self._db.execute(
                "SELECT n, tenant, at, record FROM call JOIN call_record USING (n) WHERE at < ? ORDER BY at LIMIT ?",
                (before_ms, limit),
            ).fetchall()
            gone = [(n,) for n, *_ in found]
            metadata = [
                (tenant, schema.pair(name, value), at, n)
                for n, tenant, at, blob in found
                for name, value in record_of(blob).metadata.items()
            ]
            self._db.executemany("DELETE FROM call WHERE n = ?", gone)
            self._db.executemany("DELETE FROM call_record WHERE n = ?", gone)
            self._db.executemany("DELETE FROM call_text WHERE n = ?", gone)
            self._db.executemany(schema.DELETE_METADATA, metadata)
        return len(found)

    def strip(self, before_ms: int, limit: int) -> Stripped:
        """Go on from where the last call stopped: old records were stripped before, unless they came in late."""
        with self._transaction():
            found = self._db.execute(
                "SELECT at, n FROM call INDEXED BY call_age WHERE (at, n) > (?, ?) AND at < ? ORDER BY at, n LIMIT ?",
                (*self._stripped, before_ms, limit),
            ).fetchall()
            gone = self._db.executemany("DELETE FROM call_text WHERE n = ?", [(n,) for _, n in found]).rowcount
        self._stripped = found[-1] if found else self._stripped
        return Stripped(gone, more=len(found) == limit)

    # --- rows ---

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            self._tenants.clear()
            raise

    def _tenant(self, organisation_id: str, workspace_id: str) -> int:
        key = (organisation_id, workspace_id)
        found = self._tenants.get(key)
        if found is None:
            self._db.execute("INSERT OR IGNORE INTO tenant (organisation_id, workspace_id) VALUES (?, ?)", key)
            row = self._db.execute("SELECT n FROM tenant WHERE organisation_id = ? AND workspace_id = ?", key)
            found = self._tenants[key] = int(row.fetchone()[0])
        return found

    def _insert(self, records: list[Record]) -> None:
        records = self._unknown(records)
        if not records:
            return
        first = self._db.execute("SELECT coalesce(max(n), 0) + 1 FROM call").fetchone()[0]
        calls, packed, texts, metadata = [], [], [], []
        minutes: Sums = {}
        for n, record in enumerate(records, first):
            tenant = self._tenant(record.organisation_id, record.workspace_id)
            ok = succeeded(record)
            calls.append(row_of(n, tenant, record, ok=ok))
            packed.append((n, encode(without_text(record))))
            if record.request_headers or record.response_headers or record.request_body or record.response_body:
                texts.append((n, pack_text(record)))
            metadata += [(tenant, schema.pair(name, value), record.at, n) for name, value in record.metadata.items()]
            count(minutes, tenant, record, ok=ok)
        self._stripped = min(self._stripped, (min(record.at for record in records), 0))
        self._db.executemany(schema.INSERT_CALL, calls)
        self._db.executemany(schema.INSERT_RECORD, packed)
        self._db.executemany(schema.INSERT_TEXT, texts)
        self._db.executemany(schema.INSERT_METADATA, metadata)
        for unit, sums in by_unit(minutes):
            self._db.executemany(schema.ADD_SUMS[unit], [(*place, *added) for place, added in sums.items()])

    def _unknown(self, records: list[Record]) -> list[Record]:
        """Without those whose id is stored already: an id counts once, whoever wrote it twice."""
        fresh = {packed_id(record.id): record for record in reversed(records)}
        if len(fresh) < len(records):
            records = list(reversed(fresh.values()))
        ids = list(fresh)
        for at in range(0, len(ids), 500):
            some = ids[at : at + 500]
            marks = ",".join("?" * len(some))
            for (known,) in self._db.execute(f"SELECT id FROM call WHERE id IN ({marks})", some):  # noqa: S608  # marks
                log.error("record_id_repeated", extra={"fields": {"id": bytes(known).hex()}})
                records = [record for record in records if packed_id(record.id) != known]
        return records

    def _keep_started(self, records: list[Record], started: list[tuple[str, Started]]) -> None:
        finished = {record.id for record in records}
        open_now = [(packed_id(s.id), boot, encode(s)) for boot, s in started if s.id not in finished]
        here = {s.id for _, s in started}
        self._db.executemany("INSERT OR IGNORE INTO started (id, boot, entry) VALUES (?, ?, ?)", open_now)
        closed = [(packed_id(record.id),) for record in records if record.id not in here]
        self._db.executemany("DELETE FROM started WHERE id = ?", closed)


Place = tuple[int, int, str, str, int, bool]
Sums = dict[Place, list[int]]
"""What is added up for (tenant, unit of time, model, provider, status, success): calls, tokens in and out, cost."""


def row_of(n: int, tenant: int, record: Record, *, ok: bool) -> tuple[Any, ...]:
    tokens = record.tokens_in + record.tokens_out
    return (
        n,
        packed_id(record.id),
        tenant,
        record.at,
        record.status,
        ok,
        schema.digest(record.model_answered or record.model),
        schema.digest(record.provider),
        schema.digest(record.credential),
        schema.digest(record.key_id),
        schema.digest(record.trace_id),
        record.cost,
        schema.size_class(record.cost),
        tokens,
        schema.size_class(tokens),
        schema.cache_code(record.cache),
        attempts(record),
    )


def by_unit(minutes: Sums) -> Iterator[tuple[str, Sums]]:
    """The sums by minute, hour and day."""
    fine, width = minutes, schema.MINUTE_MS
    for unit, length in reversed(schema.SUMS):
        coarse: Sums = {}
        for (tenant, at, model, provider, status, ok), added in fine.items():
            sums = coarse.setdefault((tenant, at * width // length, model, provider, status, ok), [0, 0, 0, 0])
            for n, each in enumerate(added):
                sums[n] += each
        yield unit, coarse
        fine, width = coarse, length


def count(minutes: Sums, tenant: int, record: Record, *, ok: bool) -> None:
    model = record.model_answered or record.model
    sums = minutes.setdefault(
        (tenant, record.at // schema.MINUTE_MS, model, record.provider, record.status, ok), [0, 0, 0, 0]
    )
    sums[0] += 1
    sums[1] += record.tokens_in
    sums[2] += record.tokens_out
    sums[3] += max(0, record.cost)


def without_text(record: Record) -> Record:
    return msgspec.structs.replace(record, request_headers=[], response_headers=[], request_body=b"", response_body=b"")


def pack_text(record: Record) -> bytes:
    return _text.encode((record.request_headers, record.response_headers, record.request_body, record.response_body))


def with_text(record: Record, packed: bytes) -> Record:
    """The record with the headers and bodies that were stored apart."""
    fields = ("request_headers", "response_headers", "request_body", "response_body")
    return msgspec.structs.replace(record, **dict(zip(fields, _read_text.decode(packed), strict=True)))


def record_of(blob: bytes) -> Record:
    """A stored record, without headers and bodies."""
    entry = decode(blob)
    if not isinstance(entry, Record):
        raise TypeError("A Started where a Record belongs: logs.db was changed by something else.")
    return entry


def whole(blob: bytes, text: bytes | None) -> Record:
    """A stored record with its headers and bodies, if they are still there."""
    record = record_of(blob)
    return with_text(record, text) if text is not None else record


class SqliteLogs:
    """Implements Logs, and holds the LogSink as `sink`. `path` is logs.db."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.sink = Writer(path)
        self._writing = threading.Lock()
        self._local = threading.local()
        self._open: list[sqlite3.Connection] = []
        self._pool = ThreadPoolExecutor(READERS, "logs")

    def close(self) -> None:
        self._pool.shutdown(wait=True)
        for db in self._open:
            db.close()
        self.sink.close()

    async def page(self, tenant: Tenant, query: LogQuery) -> LogPage:
        return await self._read(lambda finder: finder.page(tenant, query))

    async def one(self, tenant: Tenant, record_id: str) -> Record | None:
        """The whole record with headers and bodies, or None when it is not this tenant's."""

        def read(finder: Finder) -> Record | None:
            found = finder.one(tenant, packed_id(record_id))
            return whole(*found) if found is not None else None

        return await self._read(read)

    async def tallies(self, tenant: Tenant, after_ms: int | None, before_ms: int | None) -> list[Tally]:
        return await self._read(lambda finder: tallies(finder, tenant, after_ms, before_ms))

    def _finder(self) -> Finder:
        finder: Finder | None = getattr(self._local, "finder", None)
        if finder is None:
            db = connect(self._path, schema.READER_PRAGMAS)
            self._open.append(db)
            finder = self._local.finder = Finder(db, record_of)
        return finder

    async def _read(self, work: Callable[[Finder], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._pool, lambda: work(self._finder()))
