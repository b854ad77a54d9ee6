"""The control plane on PostgreSQL, so that several nodes share it.

A node that does not hear from the database says so within seconds: whatever waits longer than `ANSWER_S` is cut off,
also when the server is frozen and its connections stand. Units take one advisory lock, so that they follow each other
on all nodes as they do in a SQLite file. Only they notify, never a call.
"""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, Final

import asyncpg
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.base import PGDialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import postgres_opening, rootkey, sql
from lockgate.adapters.postgres_wire import CHANNEL, Server, bounded, engine
from lockgate.adapters.rows import Alarm
from lockgate.adapters.vault import Keyring
from lockgate.core.errors import AdminInvalid, DirectoryUnavailable, LockgateError

log = logging.getLogger("lockgate.database")

WRITERS: Final = 0x10C6_A7E1
"""The advisory lock of whoever writes."""
LISTENER: Final = "lockgate on root key {}, listening"
"""What the server's list of sessions shows of a node that runs."""
_LISTENERS: Final = (
    "SELECT application_name FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE $1"
)
LOOKUP_S: Final = 2.0
LOOKUPS: Final = 4
"""Connections for the workers' look-ups, at most."""
_BY_INDEX: Final = "SET plan_cache_mode = force_generic_plan; SET enable_seqscan = off; SET jit = off"
"""For look-ups: each is by unique indexes whatever the values, so that one plan serves all, and none costs more to plan
than to run."""
PROBE_S: Final = 10.0
PAUSES_S: Final = (0.1, 0.5, 1.0, 2.0)  # between attempts to listen again

_AWAY: Final = ("08", "28", "3D", "40", "53", "57", "58", "25006", "25P03", "55P03")
"""SQLSTATEs, or their classes, of what passes or what an operator mends while we run."""
_UNFIT: Final = ("22", "54")
"""Of values that no column takes."""


def _away(error: Exception | None = None) -> DirectoryUnavailable:
    del error  # it may quote rows: the log has it
    return DirectoryUnavailable("The database does not answer. Try again in a second")


def judged(error: Exception) -> LockgateError | None:
    """What to answer to a failure of the database that is no defect of ours."""
    cause = (error.orig.__cause__ or error.orig) if isinstance(error, DBAPIError) and error.orig else error
    state = str(getattr(cause, "sqlstate", "") or "")
    if isinstance(cause, asyncpg.DataError) or state.startswith(_UNFIT):
        return AdminInvalid("A value cannot be stored: a number is too large, or a text too long or not plain text")
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    if lost or state.startswith(_AWAY) or isinstance(cause, (PoolTimeout, OSError, TimeoutError)):
        return _away(error)
    return None


class Unit(sql.Unit):
    def _attempt(self) -> AbstractAsyncContextManager[Any]:
        return self._connection.begin_nested()  # here a failed statement spoils what follows up to a savepoint

    async def publish(self) -> None:
        await super().publish()
        await self._connection.execute(sa.select(sa.func.pg_notify(CHANNEL, "")))


class Store(sql.Store):
    """The Store port on PostgreSQL."""

    unit = Unit

    def judged(self, error: Exception) -> LockgateError | None:
        return judged(error)

    async def _enter(self, connection: AsyncConnection) -> None:
        await connection.execute(sa.select(sa.func.pg_advisory_xact_lock(WRITERS)))


class Rows:
    """Rows for the workers' look-ups, over a few connections of the driver."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._free: list[asyncpg.Connection[Any]] = []
        self._turns = asyncio.Semaphore(LOOKUPS)

    def compiled(self, statement: sa.Select[Any]) -> str:
        return str(statement.compile(dialect=PGDialect(paramstyle="numeric_dollar")))  # type: ignore[no-untyped-call]  # not ours

    async def fetch(self, sql: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        async with self._connection() as connection:
            return await connection.fetch(sql, *values)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator["asyncpg.Connection[Any]"]:
        """A connection that goes back only when all went well. Raises DirectoryUnavailable."""
        try:
            async with asyncio.timeout(LOOKUP_S):
                await self._turns.acquire()
        except TimeoutError as error:
            raise _away(error) from error
        connection = None
        try:
            connection = self._kept() or await self._server.connect(_BY_INDEX)
            with bounded(connection, LOOKUP_S):
                yield connection
            self._free.append(connection)
            connection = None
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise _away(error) from error
        finally:
            self._turns.release()
            if connection is not None:
                connection.terminate()

    def _kept(self) -> "asyncpg.Connection[Any] | None":
        while self._free:
            if not (connection := self._free.pop()).is_closed():
                return connection
        return None

    async def close(self) -> None:
        while connection := self._kept():
            connection.terminate()


class Database:
    """The database that `url` names. Raises SettingError for a URL that cannot be read."""

    def __init__(self, url: str) -> None:
        self._server = Server(url)
        self.name = self._server.name
        self._root_id = ""

    def exists(self) -> bool:
        return postgres_opening.exists(self._server)

    def open(self, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:
        keyring, root = postgres_opening.open(self._server, load)
        self._root_id = keyring.root_id
        return keyring, root

    def store(self, keyring: Keyring, alarm: Alarm) -> Store:
        return Store(engine(self._server), keyring, alarm)

    def rows(self) -> Rows:
        return Rows(self._server)

    def examine(self) -> list[str]:
        return postgres_opening.examine(self._server)

    async def roots(self) -> set[str]:
        try:
            connection = await self._server.connect()
            try:
                with bounded(connection):
                    names = await connection.fetch(_LISTENERS, LISTENER.format("%"))
            finally:
                connection.terminate()
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise _away(error) from error
        before, behind = LISTENER.split("{}")
        return {row[0].removeprefix(before).removesuffix(behind) for row in names}

    async def listen(self, news: sql.News) -> None:
        """Call `news` when another node published, and after each gap in listening. A background coroutine."""
        attempt = 0
        while True:
            try:
                connection = await self._server.connect()
                attempt = 0
                await _hear(connection, news, LISTENER.format(self._root_id))
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("listening_failed", extra={"fields": {"error": type(error).__name__}})
            await asyncio.sleep(PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
            attempt += 1


async def _hear(connection: "asyncpg.Connection[Any]", news: sql.News, name: str) -> None:
    """Listen until the connection is gone. `name` is what others see of it."""
    gone = asyncio.Event()
    try:
        connection.add_termination_listener(lambda _connection: gone.set())
        with bounded(connection):
            await connection.execute("SELECT set_config('application_name', $1, false)", name)
            await connection.add_listener(CHANNEL, lambda *_: news())
        log.info("listening", extra={"fields": {"pid": os.getpid()}})
        news()  # what was published while nobody listened
        while not gone.is_set():
            try:
                async with asyncio.timeout(PROBE_S):
                    await gone.wait()
            except TimeoutError:
                with bounded(connection):
                    await connection.fetchval("SELECT 1")
        log.warning("listening_ended")
    finally:
        connection.terminate()
