"""Connections to PostgreSQL, and how a wait on a silent server ends."""

import asyncio
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import asyncpg
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from lockgate.core.errors import DirectoryUnavailable
from lockgate.settings import SettingError

CHANNEL: Final = "lockgate"
CONNECT_S: Final = 3.0
ANSWER_S: Final = 5.0
"""Within these a statement is answered, or its connection is cut off."""
POOL: Final = 5
EXAMPLE: Final = "postgresql://user:password@host:5432/database?sslmode=verify-full"

_SESSION: Final = (
    # A lock is waited for a little less long than an answer. The rest holds for a node that freezes in a transaction.
    "SET lock_timeout = '4s'; SET statement_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s'; "
    "SET default_transaction_isolation = 'read committed'"
)


@contextmanager
def bounded(connection: "asyncpg.Connection[Any]", seconds: float = ANSWER_S) -> Iterator[None]:
    """Cut the connection when what is inside takes longer: whoever waits on it then hears of it."""
    cut = asyncio.get_running_loop().call_later(seconds, connection.terminate)
    try:
        yield
    finally:
        cut.cancel()


class Server:
    """How to reach the database. Raises SettingError for a URL that cannot be read."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.name = f"PostgreSQL at {url.partition('//')[2].partition('?')[0].rpartition('@')[2]}"

    async def connect(self, settings: str = "") -> "asyncpg.Connection[Any]":
        """A new session, with more `settings` as SQL. Raises SettingError for a URL that cannot be read, and what the
        driver and the network raise: OSError, TimeoutError, asyncpg's errors.
        """
        try:
            connection: asyncpg.Connection[Any] = await asyncpg.connect(
                self.url, timeout=CONNECT_S, server_settings={"application_name": "lockgate"}
            )
        except ssl.SSLError:  # some of these are ValueErrors
            raise
        except (ValueError, OverflowError, asyncpg.ClientConfigurationError) as error:  # the port is out of bounds, too
            # Nothing of the driver's message: it may quote the password.
            raise SettingError(
                f"database_url cannot be used ({type(error).__name__}). Write it like {EXAMPLE}, with %xx for what is "
                "special in the password, and check the files that it names."
            ) from None
        with bounded(connection, CONNECT_S):
            await connection.execute(f"{_SESSION}; {settings}")
        return connection


def engine(server: Server, **options: Any) -> AsyncEngine:
    """SQLAlchemy's engine; what it runs is bounded by `ANSWER_S`."""

    async def connect(*_: Any, **__: Any) -> Any:
        try:
            return await server.connect()
        except (OSError, TimeoutError, SettingError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            raise DirectoryUnavailable("The database does not answer. Try again in a second") from error

    pool = options or {"pool_size": POOL, "max_overflow": POOL, "pool_timeout": ANSWER_S}
    made = create_async_engine("postgresql+asyncpg://", async_creator=connect, hide_parameters=True, **pool)
    _Watch().listen(made.sync_engine)
    return made


class _Watch:
    """Cuts a connection whose server does not answer. The driver's own time limits wait for the server once more."""

    def listen(self, engine: sa.Engine) -> None:
        for name in ("before_cursor_execute", "commit", "rollback"):
            event.listen(engine, name, self.asks)
        event.listen(engine, "after_cursor_execute", self.answered)
        event.listen(engine, "reset", self.resets)
        event.listen(engine, "checkout", self.taken)
        for name in ("checkin", "invalidate"):
            event.listen(engine, name, self.done)
        event.listen(engine, "close", self.closes)

    def asks(self, connection: sa.Connection, *_: Any) -> None:
        fairy = connection.connection
        self.arm(fairy.info, fairy.driver_connection)

    def answered(self, connection: sa.Connection, *_: Any) -> None:
        self.disarm(connection.connection.info)

    def resets(self, _connection: Any, record: Any, _state: Any) -> None:
        self.arm(record.info, record.driver_connection)

    def done(self, _connection: Any, record: Any, *_: Any) -> None:
        if record is not None:
            self.disarm(record.info)

    def closes(self, connection: Any, _record: Any) -> None:
        """The driver says good-bye and waits for the server to hang up."""
        asyncio.get_running_loop().call_later(ANSWER_S, connection.driver_connection.terminate)

    def taken(self, _connection: Any, record: Any, _fairy: Any) -> None:
        if record.driver_connection.is_closed():
            raise DisconnectionError  # the pool makes another

    def arm(self, info: dict[Any, Any], driver: Any) -> None:
        self.disarm(info)
        info[_Watch] = asyncio.get_running_loop().call_later(ANSWER_S, driver.terminate)

    def disarm(self, info: dict[Any, Any]) -> None:
        if (cut := info.pop(_Watch, None)) is not None:
            cut.cancel()
