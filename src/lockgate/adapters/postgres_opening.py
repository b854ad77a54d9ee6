"""Opening the control plane on PostgreSQL: is the server fit, the schema, the keyring. Everything here blocks."""

import asyncio
import secrets
import ssl
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any, Final, TypeVar

import asyncpg
import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import rootkey, schema, sql
from lockgate.adapters.postgres_wire import CHANNEL, Server, bounded, engine
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.errors import DirectoryUnavailable
from lockgate.settings import SettingError

T = TypeVar("T")

OPENERS: Final = 0x10C6_A7E0
"""The advisory lock of whoever makes or migrates the schema and the keyring."""
LEAST: Final = 15
HEARD_S: Final = 2.0

_POOLED: Final = (
    "{} is reached through a connection pooler that shares sessions (transaction mode), which loses notifications and "
    "locks. Name PostgreSQL itself in database_url, or a pooler in session mode."
)
_MENDS: Final = {
    "28P01": "{0} refuses the password. Correct user and password in database_url.",
    "28000": "{0} refuses this user: {1}. Correct user, password and sslmode in database_url, or the server's "
    "pg_hba.conf.",
    "3D000": "{0} does not have this database. Create it (CREATE DATABASE … OWNER …), or correct database_url.",
    "42501": "{0} does not let this user make tables: {1}. Make the user the owner of the database, or GRANT CREATE ON "
    "SCHEMA public.",
    "53300": "{0} has no connection left: {1}. Raise max_connections, or stop what holds them.",
    "57P03": "{0} is starting or stopping: {1}. Try again in a moment.",
    "55P03": "{0}: another session holds the tables, so the schema could not be brought forward. Try again; nothing "
    "was changed.",
    "25006": "{0} is read-only (a standby?). Name the primary in database_url.",
    "08P01": _POOLED,
    "26000": _POOLED,
}


def _alone(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `work` in a thread with a loop of its own, whether or not a loop runs here."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(work())).result()


def mended(server: Server, error: BaseException) -> SettingError | None:
    """Why the start is refused, and what to do."""
    cause = error
    while isinstance(cause, (DBAPIError, DirectoryUnavailable)) or type(cause).__module__.startswith("sqlalchemy."):
        deeper = cause.__cause__ or getattr(cause, "orig", None)
        if deeper is None:
            break
        cause = deeper
    if isinstance(cause, SettingError):
        return cause
    if mend := _MENDS.get(str(getattr(cause, "sqlstate", ""))):
        return SettingError(mend.format(server.name, cause))
    if isinstance(cause, ssl.SSLError) or "SSL" in str(cause):
        return SettingError(
            f"{server.name} cannot be reached over TLS: {cause}. Check sslmode and sslrootcert in database_url, and "
            "the server's certificate."
        )
    if isinstance(cause, (FileNotFoundError, PermissionError)):
        return SettingError(
            f"{server.name} cannot be reached: a file is not there, or cannot be read. Check sslrootcert, sslcert and "
            "sslkey in database_url, or the folder of the server's socket."
        )
    if isinstance(cause, (OSError, TimeoutError, DirectoryUnavailable, asyncpg.InterfaceError)):
        return SettingError(
            f"{server.name} does not answer ({cause or type(cause).__name__}). Check that it runs, and host and port "
            "in database_url."
        )
    return None


def _said(server: Server, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `work`; what went wrong becomes a SettingError with its mend."""
    try:
        return _alone(work)
    except (OSError, DBAPIError, DirectoryUnavailable, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        if (told := mended(server, error)) is None:
            raise
        raise told from error


@asynccontextmanager
async def _session(server: Server) -> AsyncIterator["asyncpg.Connection[Any]"]:
    """One for a few questions, which are answered soon or not at all."""
    connection = await server.connect()
    try:
        with bounded(connection):
            yield connection
    finally:
        connection.terminate()


def exists(server: Server) -> bool:
    """Whether a keyring is there. Raises SettingError when the database cannot be asked."""

    async def ask() -> bool:
        async with _session(server) as connection:
            return bool(await connection.fetchval("SELECT to_regclass('working_keys') IS NOT NULL"))

    return _said(server, ask)


def open(server: Server, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:  # noqa: A001  # read as postgres_opening.open
    """Check the server, make or migrate the schema, read or make the keyring. Raises as `open_store` does."""

    async def work() -> tuple[Keyring, rootkey.Root]:
        async with _session(server) as connection:
            await _fit(server, connection)
            await _heard(server, connection)
        made = engine(server, poolclass=sa.NullPool)
        try:
            async with made.begin() as transaction:
                await _migrated(server, transaction)
                return await _keyring(transaction, load)
        finally:
            await made.dispose()

    return _said(server, work)


async def _fit(server: Server, connection: "asyncpg.Connection[Any]") -> None:
    """Raises SettingError for a server that cannot carry the control plane."""
    version = connection.get_server_version()
    if version.major < LEAST:
        raise SettingError(f"{server.name} is version {version.major}. Lockgate needs PostgreSQL {LEAST} or later.")
    encoding = await connection.fetchval("SHOW server_encoding")
    if encoding != "UTF8":
        raise SettingError(f"{server.name} is encoded in {encoding}. Create the database with ENCODING 'UTF8'.")
    if await connection.fetchval("SHOW transaction_read_only") == "on":
        raise SettingError(_MENDS["25006"].format(server.name))


async def _heard(server: Server, connection: "asyncpg.Connection[Any]") -> None:
    """Raises SettingError when a session does not hear its own notification: then a pooler is in between."""
    word, heard = secrets.token_hex(8), asyncio.Event()

    def hear(_connection: Any, _pid: int, _channel: str, payload: object) -> None:
        if payload == word:
            heard.set()

    await connection.add_listener(CHANNEL, hear)
    await connection.execute("SELECT pg_notify($1, $2)", CHANNEL, word)
    try:
        async with asyncio.timeout(HEARD_S):
            await heard.wait()
    except TimeoutError:
        raise SettingError(_POOLED.format(server.name)) from None


async def _migrated(server: Server, transaction: AsyncConnection) -> None:
    """The newest schema, in this transaction. Others who open wait here. Raises SettingError for a newer one."""
    for setting in ("lock_timeout = 0", "statement_timeout = 0"):
        await transaction.execute(sa.text(f"SET LOCAL {setting}"))
    await transaction.execute(sa.select(sa.func.pg_advisory_xact_lock(OPENERS)))
    await transaction.execute(sa.text("SET LOCAL lock_timeout = '30s'"))  # a dump under way must not stop the calls
    revision = ""
    if await transaction.scalar(sa.text("SELECT to_regclass('alembic_version') IS NOT NULL")):
        revision = str(await transaction.scalar(sa.text("SELECT version_num FROM alembic_version")) or "")
    if revision > schema.HEAD:
        raise SettingError(sql.NEWER.format(server.name, revision))
    if revision != schema.HEAD:
        await transaction.run_sync(sql.upgrade)


async def _keyring(transaction: AsyncConnection, load: rootkey.Load) -> tuple[Keyring, rootkey.Root]:
    found = (await transaction.execute(sa.select(schema.WORKING_KEYS))).all()
    rows = [msgspec.convert(tuple(row), WrappedKey) for row in found]
    root = load(data_exists=bool(rows))
    keyring = Keyring(root.key, rows)
    if made := keyring.missing():
        await transaction.execute(sa.insert(schema.WORKING_KEYS), [msgspec.structs.asdict(row) for row in made])
        keyring.update([*rows, *made])
    return keyring, root


def examine(server: Server) -> list[str]:
    """What is wrong with the server, or could be. Raises SettingError when it cannot be asked."""

    async def ask() -> list[str]:
        async with _session(server) as connection:
            await _fit(server, connection)
            await _heard(server, connection)
            sealed = await connection.fetchval("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
            local = await connection.fetchval("SELECT coalesce(inet_server_addr() << '127.0.0.0/8', true)")
        if sealed or local:
            return []
        return [f"the connection to {server.name} is not encrypted. Add sslmode=verify-full to database_url"]

    return _said(server, ask)
