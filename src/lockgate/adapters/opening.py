"""Opening the control plane's database: schema, root key, keyring, refusing what does not fit together."""

import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from lockgate.adapters import rootkey, schema
from lockgate.adapters.rows import Alarm
from lockgate.adapters.sql import Store
from lockgate.adapters.sqlite import Rows
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.settings import SettingError, Settings

log = logging.getLogger(__name__)

FILE = "control.db"
_SELECT_KEYS = 'SELECT id, label, version, owner, wrapped, "check", root_id, retired FROM working_keys'
_INSERT_KEY = (
    'INSERT INTO working_keys (id, label, version, owner, wrapped, "check", root_id, retired) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "foreign_keys=ON", "trusted_schema=OFF")


class Opened(NamedTuple):
    store: Store
    keyring: Keyring
    root: rootkey.Root
    path: Path

    def rows(self) -> Rows:
        """Rows for the workers' look-ups, on a connection of their own."""
        return Rows(self.path)


def database_path(settings: Settings) -> Path:
    """Raises SettingError for a database that this version cannot use."""
    if settings.database_url and not settings.database_url.startswith("sqlite:///"):
        raise SettingError("database_url: only SQLite is supported so far. Leave it empty, or write sqlite:///PATH.")
    return Path(settings.database_url.removeprefix("sqlite:///")) if settings.database_url else settings.data / FILE


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


def _engine(path: Path) -> AsyncEngine:
    engine = create_async_engine(f"sqlite+aiosqlite:///{path}", hide_parameters=True)
    _listen(engine.sync_engine)
    return engine


def _revision(path: Path) -> str:
    """The schema's revision, "" for a new database. Cheap: most starts need nothing more."""
    if not path.exists():
        return ""
    with closing(sqlite3.connect(path)) as db:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
            return ""
        row = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""


def _copy(path: Path, revision: str) -> None:
    """A copy of the database as it was, before the first step that could damage it. Nobody else can ever read it."""
    target = path.with_name(f"{path.name}.before-{schema.HEAD}-from-{revision}")
    target.unlink(missing_ok=True)  # of an attempt that failed: the database is still what it was then
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)


def migrate(path: Path) -> None:
    """Bring the schema forward, in one transaction. Raises SettingError for a schema from a newer version."""
    revision = _revision(path)
    if revision == schema.HEAD:
        return
    if revision > schema.HEAD:
        raise SettingError(f"{path} was written by a newer Lockgate (schema {revision}). Start that version again.")
    from alembic import command
    from alembic.config import Config

    if revision:
        _copy(path, revision)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    engine = sa.create_engine(f"sqlite:///{path}", poolclass=sa.NullPool, hide_parameters=True)
    _listen(engine)
    with engine.connect() as plain:
        connection = plain.execution_options(write=True)
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    engine.dispose()


def _read_keys(db: sqlite3.Connection) -> list[WrappedKey]:
    return [msgspec.convert(row, WrappedKey, strict=False) for row in db.execute(_SELECT_KEYS)]


def _open_keyring(path: Path, settings: Settings) -> tuple[Keyring, rootkey.Root]:
    """The keyring, made on a first start. One transaction, so that two first starts agree."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db.execute("BEGIN IMMEDIATE")
        rows = _read_keys(db)
        root = rootkey.load(settings.data, settings.master_key_file, data_exists=bool(rows))
        keyring = Keyring(root.key, rows)
        if made := keyring.missing():
            db.executemany(_INSERT_KEY, [msgspec.structs.astuple(row) for row in made])
            keyring.update([*rows, *made])
        db.execute("COMMIT")
    return keyring, root


def _log_alarm(table: str, row_id: str) -> None:
    log.error("row_tampered", extra={"table": table, "row": row_id})


def open_store(settings: Settings, alarm: Alarm = _log_alarm) -> Opened:
    """Open or create the database. Blocking, for the start of a process.

    Raises SettingError, RootKeyError or WrongRootKey, each with the mend in its message.
    """
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = database_path(settings)
    if not path.exists():
        rootkey.load(settings.data, settings.master_key_file, data_exists=False)  # refuse before anything is created
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
    migrate(path)
    keyring, root = _open_keyring(path, settings)
    return Opened(Store(_engine(path), keyring, alarm), keyring, root, path)
