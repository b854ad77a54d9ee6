"""Opening the control plane's database: schema, root key, keyring, refusing what does not fit together."""

import logging
from functools import partial
from pathlib import Path
from typing import NamedTuple, Protocol

from lockgate.adapters import lookup, revocations, rootkey, sql, sqlite
from lockgate.adapters.rows import Alarm
from lockgate.adapters.vault import Keyring
from lockgate.settings import SettingError, Settings

log = logging.getLogger(__name__)

FILE = "control.db"
RESTORING = ".restoring"
"""In the data folder while a backup is restored into it, and after a restore that was stopped half-way."""


class Database(Protocol):
    """Where the control plane's rows are. `sqlite.Database` and `postgres.Database` are."""

    name: str  # for people: without a password

    def exists(self) -> bool:
        """Whether something is stored there. Raises SettingError when it cannot be asked."""

    def open(self, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:
        """Make or migrate the schema, and read the keyring. Blocking. Raises as `open_store` does."""

    def store(self, keyring: Keyring, alarm: Alarm) -> sql.Store: ...
    def rows(self) -> lookup.Rows:
        """Rows for the workers' look-ups, on connections of their own."""

    async def roots(self) -> set[str]:
        """The ids of the root keys that the nodes sharing it run with, as far as they listen now. Raises
        DirectoryUnavailable.
        """

    async def listen(self, news: sql.News) -> None:
        """Call `news` when another process published. A background coroutine."""

    def examine(self) -> list[str]:
        """What is wrong with it, each with its mend. Blocking."""


class Opened(NamedTuple):
    store: sql.Store
    keyring: Keyring
    root: rootkey.Root
    database: Database

    @property
    def path(self) -> Path:
        """The SQLite file. Raises TypeError for a database that is none."""
        if not isinstance(self.database, sqlite.Database):
            raise TypeError(f"{self.database.name} is not a file.")
        return self.database.path

    def rows(self) -> lookup.Rows:
        return self.database.rows()


def database_of(settings: Settings) -> Database:
    """Raises SettingError for a URL that cannot be used."""
    if settings.shared_database:
        from lockgate.adapters import postgres

        return postgres.Database(settings.database_url)
    if settings.database_url and not settings.database_url.startswith("sqlite:///"):
        raise SettingError(
            "database_url: write postgresql://user:password@host:5432/database, or sqlite:///PATH, or leave it empty "
            "for SQLite in the data folder."
        )
    return sqlite.Database(Path(settings.database_url.removeprefix("sqlite:///") or settings.data / FILE))


def check_whole(settings: Settings) -> None:
    """Raises SettingError where a restore was stopped half-way: a start would serve a part of it, or found anew."""
    if (left := settings.data / RESTORING).exists():
        raise SettingError(
            f"a restore into {settings.data} is under way, or was stopped half-way: run the same `lockgate backup "
            f"restore` again, it begins anew. To go on without it, remove {left} and what it put beside it."
        )


def _log_alarm(table: str, row_id: str) -> None:
    log.error("row_tampered", extra={"table": table, "row": row_id})


def open_store(settings: Settings, alarm: Alarm = _log_alarm) -> Opened:
    """Open or create the database. Blocking, for the start of a process.

    Raises SettingError, RootKeyError or WrongRootKey, each with the mend in its message.
    """
    settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
    check_whole(settings)
    database = database_of(settings)
    holder = database.name if settings.shared_database else ""
    load = partial(rootkey.load, settings.data, settings.master_key_file, holder=holder)
    keyring, root = database.open(load)
    store = database.store(keyring, alarm)
    store.revocations = revocations.Revocations(revocations.place(settings))
    return Opened(store, keyring, root, database)
