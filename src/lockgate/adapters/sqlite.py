"""The control plane in a SQLite file: opening and migrating it, and reading rows for the workers' look-ups.

Durability: WAL with synchronous=FULL, so what was answered survives a power loss. One writer at a time in this process;
writers of other processes (the command line) are waited for.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.dialects import sqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from lockgate.adapters import rootkey, schema, sql
from lockgate.adapters.rows import Alarm
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.errors import AdminInvalid, DirectoryUnavailable, LockgateError
from lockgate.settings import SettingError

MAPPED: Final = 2 << 30
"""Bytes of the database that are read in place, at most: keys are looked up at random, so that no cache of pages of our
own would hold the right ones. A million keys fill half of it."""
_SELECT_KEYS: Final = 'SELECT id, label, version, owner, wrapped, "check", root_id, retired FROM working_keys'
_INSERT_KEY: Final = (
    'INSERT INTO working_keys (id, label, version, owner, wrapped, "check", root_id, retired) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=10000",
    "foreign_keys=ON",
    "trusted_schema=OFF",
)
_AWAY: Final = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
    }
)
"""What passes, or what an operator mends while we run."""


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


class Store(sql.Store):
    """The Store port on a SQLite file."""

    def judged(self, error: Exception) -> LockgateError | None:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(cause, sqlite3.OperationalError) and getattr(cause, "sqlite_errorcode", 0) & 0xFF in _AWAY:
            return DirectoryUnavailable(f"The database cannot be used now: {cause}. Try again in a second")
        if isinstance(cause, OverflowError):
            return AdminInvalid("A number is larger than any that can be stored. Send a smaller one")
        return None


class Database:
    """The file at `path`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path)

    def exists(self) -> bool:
        return self.path.exists()

    def open(self, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:
        """Make or migrate the schema, and read the keyring. Blocking. Raises as `open_store` does."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self.path.exists():
            load(data_exists=False)  # refuse before anything is created
            os.close(os.open(self.path, os.O_CREAT | os.O_WRONLY, 0o600))
        migrate(self.path)
        return _open_keyring(self.path, load)

    def store(self, keyring: Keyring, alarm: Alarm) -> Store:
        return Store(engine(self.path), keyring, alarm)

    def rows(self) -> Rows:
        return Rows(self.path)

    async def roots(self) -> set[str]:
        return set()  # nobody but this folder's gateway

    async def listen(self, _news: sql.News) -> None:
        """Nobody tells of another process's commits: they are found when the bus looks."""

    def organisations(self) -> list[str]:
        """Every organisation's id, oldest first. For the machine's operator: no route leads here."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as db:
            return [row[0] for row in db.execute("SELECT id FROM organisations ORDER BY created_at")]

    def examine(self) -> list[str]:
        """What is wrong with the file. Blocking."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as db:
            verdict = db.execute("PRAGMA quick_check").fetchone()[0]
        return [] if verdict == "ok" else [f"{self.path} is damaged: {verdict}. Restore a backup"]


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours: the driver would begin too late for a read before a write
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    immediate = connection.get_execution_options().get("write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")


def _listen(engine: sa.Engine) -> None:
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)


def engine(path: Path) -> AsyncEngine:
    made = create_async_engine(f"sqlite+aiosqlite:///{path}", hide_parameters=True)
    _listen(made.sync_engine)
    return made


def _revision(path: Path) -> str:
    """The schema's revision, "" for a new database. Cheap: most starts need nothing more."""
    if not path.exists():
        return ""
    with closing(sqlite3.connect(path)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return ""
        row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def copy(path: Path, revision: str) -> None:
    """A copy of the database as it was, before the first step that could damage it. Nobody else can ever read it."""
    target = path.with_name(f"{path.name}.before-{schema.HEAD}-from-{revision}")
    target.unlink(missing_ok=True)  # of an attempt that failed: the database is still what it was then
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as kept:
        source.backup(kept)


def migrate(path: Path) -> None:
    """Bring the schema forward, in one transaction. Raises SettingError for a schema from a newer version."""
    revision = _revision(path)
    if revision == schema.HEAD:
        return
    if revision > schema.HEAD:
        raise SettingError(sql.NEWER.format(path, revision))
    if revision:
        copy(path, revision)
    engine = sa.create_engine(f"sqlite:///{path}", poolclass=sa.NullPool, hide_parameters=True)
    _listen(engine)
    with engine.connect() as plain:
        connection = plain.execution_options(write=True)
        with connection.begin():
            sql.upgrade(connection)
    engine.dispose()


def _read_keys(db: sqlite3.Connection) -> list[WrappedKey]:
    return [msgspec.convert(row, WrappedKey, strict=False) for row in db.execute(_SELECT_KEYS)]


def _open_keyring(path: Path, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:
    """The keyring, made on a first start. One transaction, so that two first starts agree."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db.execute("BEGIN IMMEDIATE")
        rows = _read_keys(db)
        root = load(data_exists=bool(rows))
        keyring = Keyring(root.key, rows)
        if made := keyring.missing():
            db.executemany(_INSERT_KEY, [msgspec.structs.astuple(row) for row in made])
            keyring.update([*rows, *made])
        db.execute("COMMIT")
    return keyring, root
