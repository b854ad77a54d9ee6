"""The Store on SQLAlchemy Core: what runs on SQLite and PostgreSQL alike.

Units follow each other, in this process and in others: what one has read still holds when it writes.
"""

import asyncio
import logging
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from lockgate.adapters import audit_chain, revocations, schema, shape
from lockgate.adapters.rows import Alarm, Signer
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.documents import ORGANISATIONS, AuditEntry, Collection, D, Page, Tenant
from lockgate.core.errors import AdminConflict, Ambiguous, DirectoryUnavailable, LockgateError
from lockgate.core.keyuse import Use
from lockgate.core.snapshot import EVERYTHING

log = logging.getLogger(__name__)

_KEPT_CHANGES = 10_000
_FIRST = Page()
PATIENCE_S: Final = 10.0
"""How long a write waits for those before it."""
NEWER: Final = "{} was written by a newer Lockgate (schema {}). Start that version again."
News = Callable[[], None]
"""Called when something may have been published: never late, sometimes in vain."""


def upgrade(connection: sa.Connection, to: str = "head") -> None:
    """Bring the schema forward, in the transaction of `connection`."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    command.upgrade(config, to)


class _Reader:
    """Reads on one connection, inside one tenant."""

    def __init__(self, connection: AsyncConnection, signer: Signer, tenant: Tenant) -> None:
        self._connection, self._signer, self._tenant = connection, signer, tenant

    async def get(self, of: Collection[D], name: str) -> D | None:
        table, conditions = schema.table_of(of), shape.conditions(of, self._tenant, {})
        # An id beats a slug, should somebody have named one thing by the id of another.
        found = sa.select(table).where(*conditions, shape.named(of, name)).order_by(table.c.id != name)
        rows = (await self._connection.execute(found.limit(2))).mappings().all()
        if len(rows) > 1 and rows[0]["id"] != name:
            raise Ambiguous
        return self._signer.read(of, shape.fields(of, rows[0])) if rows else None

    async def find(self, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST) -> tuple[list[D], int]:
        table, conditions = schema.table_of(of), shape.conditions(of, self._tenant, where)
        newest = sa.select(table).where(*conditions).order_by(table.c.created_at.desc(), table.c.id.desc())
        rows = (await self._connection.execute(newest.offset(page.offset).limit(page.limit))).mappings().all()
        count = sa.select(sa.func.count()).select_from(table).where(*conditions)
        total = (await self._connection.execute(count)).scalar_one()
        read = (self._signer.read(of, shape.fields(of, row)) for row in rows)
        return [row for row in read if row is not None], total


class Span(NamedTuple):
    """What to skip and to read of a list, from its beginning or `backwards` from its end."""

    offset: int
    limit: int
    backwards: bool


def nearest(page: Page, total: int) -> Span:
    """The way to a page of a list of `total` rows on which fewer rows are passed: skipping a row costs reading it."""
    limit = max(0, min(page.limit, total - page.offset))
    behind = total - page.offset - limit
    return Span(behind, limit, backwards=True) if behind < page.offset else Span(page.offset, limit, backwards=False)


async def _entries(connection: AsyncConnection, matching: sa.FromClause, span: Span) -> list[AuditEntry]:
    """Entries of the audit log, newest first."""
    if span.limit == 0:
        return []
    names = AuditEntry.__struct_fields__
    # By time, as the table's index is: nothing is sorted for it.
    order = [column.asc() if span.backwards else column.desc() for column in (matching.c.at, matching.c.seq)]
    asked = sa.select(*(matching.c[name] for name in names)).order_by(*order).offset(span.offset).limit(span.limit)
    rows = (await connection.execute(asked)).all()
    entries = [AuditEntry(**dict(zip(names, row, strict=True))) for row in rows]
    return entries[::-1] if span.backwards else entries


class Unit(_Reader):
    """The Unit port: reads and writes of one transaction."""

    def __init__(self, connection: AsyncConnection, signer: Signer, tenant: Tenant) -> None:
        super().__init__(connection, signer, tenant)
        self.ids: list[str] = []
        self.revoked: list[revocations.Line] = []

    def _attempt(self) -> AbstractAsyncContextManager[Any]:
        """Around a statement that may fail without ending the transaction."""
        return nullcontext()

    async def insert(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        try:
            async with self._attempt():
                await self._connection.execute(sa.insert(schema.table_of(of)).values(**shape.values(of, signed)))
        except IntegrityError as error:
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name") from error
        self.revoked += revocations.inserted(of, signed)
        return signed

    async def update(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        table = schema.table_of(of)
        same = (*shape.conditions(of, self._tenant, {"id": row.id}), table.c.row_version == row.row_version)
        values = {k: v for k, v in shape.values(of, signed).items() if k not in {"kind", "organisation_id", "id"}}
        try:
            async with self._attempt():
                result = await self._connection.execute(sa.update(table).where(*same).values(**values))
        except IntegrityError as error:
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name") from error
        if result.rowcount != 1:
            raise AdminConflict("This was changed or deleted meanwhile. Load it again and repeat your change")
        self.revoked += revocations.updated(of, signed)
        return signed

    async def delete(self, of: Collection[D], row_id: str) -> bool:
        where = shape.conditions(of, self._tenant, {"id": row_id})
        gone = (await self._connection.execute(sa.delete(schema.table_of(of)).where(*where))).rowcount > 0
        if gone:
            self.revoked += revocations.deleted(of, row_id)
        return gone

    async def claim(self, name: str) -> bool:
        table = schema.CLAIMS
        taken = sa.exists(sa.select(table.c.name).where(table.c.name == name))
        values = sa.select(sa.literal(name, sa.Text), sa.literal(_now_ms(), sa.BigInteger)).where(~taken)
        return (await self._connection.execute(sa.insert(table).from_select(["name", "at"], values))).rowcount == 1

    async def audit(self, entry: AuditEntry) -> None:
        await audit_chain.append(self._connection, entry)

    async def add_data_key(self) -> None:
        await self.add_working_keys([self._signer.keyring.make("dek", owner=self._tenant.organisation_id)])

    async def add_working_keys(self, rows: Iterable[WrappedKey]) -> None:
        """New rows of the keyring; every process reads them when their publication arrives."""
        await self._connection.execute(sa.insert(schema.WORKING_KEYS), [msgspec.structs.asdict(row) for row in rows])
        self.changed("keyring")

    @property
    def connection(self) -> AsyncConnection:
        """For what writes whole tables."""
        return self._connection

    async def replace_working_keys(self, rows: Iterable[WrappedKey]) -> None:
        """Other wrappings of keys that are there, or their retirement."""
        table = schema.WORKING_KEYS
        for row in rows:
            values = {"wrapped": row.wrapped, "root_id": row.root_id, "retired": row.retired}
            await self._connection.execute(sa.update(table).where(table.c.id == row.id).values(**values))
        self.changed("keyring")

    def changed(self, *ids: str) -> None:
        self.ids.extend(ids)

    async def publish(self) -> None:
        """Number the publication and list its ids, in this transaction."""
        bump = sa.update(schema.EPOCH).where(schema.EPOCH.c.id == 1).values(version=schema.EPOCH.c.version + 1)
        version = (await self._connection.execute(bump.returning(schema.EPOCH.c.version))).scalar_one()
        ids = sorted(set(self.ids))
        await self._connection.execute(sa.insert(schema.CHANGES).values(version=version, at=_now_ms(), ids=ids))
        if version % 256 == 0:
            old = schema.CHANGES.c.version < version - _KEPT_CHANGES
            await self._connection.execute(sa.delete(schema.CHANGES).where(old))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


class Store(ABC):
    """The Store port but for what each database has of its own. Made by `lockgate.adapters.opening.open_store`."""

    unit: type[Unit] = Unit

    def __init__(self, engine: AsyncEngine, keyring: Keyring, alarm: Alarm) -> None:
        self._engine = engine
        self.signer = Signer(keyring, alarm)
        self._writing = asyncio.Lock()
        self.keyring = keyring
        self.revocations: revocations.Revocations | None = None
        self.on_commit: Callable[[], None] | None = None  # a publication was committed here: no need to wait for a poll

    async def close(self) -> None:
        await self._engine.dispose()

    # --- connections ---

    @abstractmethod
    def judged(self, error: Exception) -> LockgateError | None:
        """What to answer to a failure of the database that is no defect of ours."""

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[AsyncConnection]:
        """A connection to read by. Raises DirectoryUnavailable while the database is away."""
        try:
            async with self._engine.connect() as connection:
                yield connection
        except (DBAPIError, PoolTimeout, OverflowError) as error:
            if (judged := self.judged(error)) is None:
                raise
            log.warning("database_failed", extra={"fields": {"error": str(error).splitlines()[0]}})
            raise judged from error

    async def _enter(self, _connection: AsyncConnection) -> None:  # noqa: B027  # not every database needs one
        """The first statement of what writes."""

    @asynccontextmanager
    async def _written(self) -> AsyncIterator[AsyncConnection]:
        """A transaction to write in; the next one waits for its end."""
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._writing.acquire()
        except TimeoutError as error:
            raise DirectoryUnavailable("Too many changes wait for each other. Try again in a second") from error
        try:
            async with self._connected() as plain:
                connection = await plain.execution_options(write=True)
                async with connection.begin():
                    await self._enter(connection)
                    yield connection
        finally:
            self._writing.release()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection for what reads whole tables, of every tenant: proofs, backups, changes of keys."""
        async with self._connected() as connection:
            yield connection

    # --- reading ---

    async def get(self, tenant: Tenant, of: Collection[D], name: str) -> D | None:
        async with self._connected() as connection:
            return await _Reader(connection, self.signer, tenant).get(of, name)

    async def find(
        self, tenant: Tenant, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[D], int]:
        async with self._connected() as connection:
            return await _Reader(connection, self.signer, tenant).find(of, where, page)

    async def verify(self, of: Collection[D], value: str | bytes) -> D | None:
        if not value:
            return None  # whoever has no secret has an empty one
        table = schema.table_of(of)
        kind = [table.c.kind == of.name] if of.shared else []
        async with self._connected() as connection:
            statement = sa.select(table).where(*kind, table.c[of.verify] == value)
            row = (await connection.execute(statement)).mappings().first()
        return self.signer.read(of, shape.fields(of, row)) if row else None

    async def audit_log(
        self, tenant: Tenant, where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[AuditEntry], int]:
        matching = sa.select(schema.AUDIT).where(*shape.in_table(schema.AUDIT, tenant, where)).subquery()
        async with self._connected() as connection:
            if page.offset == 0:  # a page that is not full has counted them
                rows = await _entries(connection, matching, Span(0, page.limit, backwards=False))
                if len(rows) < page.limit:
                    return rows, len(rows)
            total: int = (await connection.execute(sa.select(sa.func.count()).select_from(matching))).scalar_one()
            if page.offset:
                rows = await _entries(connection, matching, nearest(page, total))
        return rows, total

    async def organisations(self) -> list[str]:
        table = schema.TABLES[ORGANISATIONS.name]
        async with self._connected() as connection:
            return list((await connection.execute(sa.select(table.c.id).order_by(table.c.created_at))).scalars())

    async def audit_rows(self, after: int = 0, limit: int = audit_chain.STEP) -> list[audit_chain.Row]:
        """The audit log of the whole database as it is stored, oldest first, behind the row `after`."""
        async with self._connected() as connection:
            return await audit_chain.read(connection, after, limit)

    async def audit_size(self, after: int = 0) -> int:
        async with self._connected() as connection:
            return await audit_chain.size(connection, after)

    async def claimed(self, name: str) -> bool:
        async with self._connected() as connection:
            found = await connection.execute(sa.select(schema.CLAIMS).where(schema.CLAIMS.c.name == name))
            return found.first() is not None

    # --- writing ---

    @asynccontextmanager
    async def begin(self, tenant: Tenant) -> AsyncIterator[Unit]:
        async with self._written() as connection:
            unit = self.unit(connection, self.signer, tenant)
            yield unit
            if unit.ids:
                await unit.publish()
            if unit.revoked and self.revocations is not None:
                self.revocations.append(unit.revoked)
        if "keyring" in unit.ids:
            self.keyring.update(await self.working_keys())
        if unit.ids and self.on_commit:
            self.on_commit()

    # --- publications ---

    async def changes(self, since: int) -> tuple[int, frozenset[str]]:
        """The newest version, and the ids that were published after `since`; EVERYTHING when that is too long ago.

        When another process made a working key, this one's keyring knows it before this returns.
        """
        async with self._connected() as connection:
            version: int = (await connection.execute(sa.select(schema.EPOCH.c.version))).scalar_one()
            if version == since:
                return version, frozenset()
            table = schema.CHANGES
            rows = (await connection.execute(sa.select(table.c.ids).where(table.c.version > since))).scalars().all()
        complete = len(rows) >= version - since
        ids = frozenset(one for ids in rows for one in ids) if complete else frozenset({EVERYTHING})
        if not ids.isdisjoint({"keyring", EVERYTHING}):
            self.keyring.update(await self.working_keys())
        return version, ids

    async def working_keys(self) -> list[WrappedKey]:
        async with self._connected() as connection:
            rows = (await connection.execute(sa.select(schema.WORKING_KEYS))).all()
        return [msgspec.convert(tuple(row), WrappedKey) for row in rows]

    # --- last use ---

    async def used(self, uses: Mapping[tuple[str, str], Use]) -> None:
        if not uses:
            return
        table = schema.KEY_USE
        async with self._written() as connection:
            names = ["organisation_id", "key_id", "last_used_at", "client_ip", "user_agent"]
            for (organisation_id, key_id), use in uses.items():
                same = (table.c.organisation_id == organisation_id, table.c.key_id == key_id)
                said = dict(zip(names[2:], use, strict=True))
                later = sa.update(table).where(*same, table.c.last_used_at < use.at).values(**said)
                known = sa.exists(sa.select(table.c.key_id).where(*same))
                typed = zip(names, (organisation_id, key_id, *use), strict=True)
                values = sa.select(*(sa.literal(value, table.c[name].type) for name, value in typed)).where(~known)
                await connection.execute(later)
                await connection.execute(sa.insert(table).from_select(names, values))

    async def last_used(self, tenant: Tenant, key_ids: Iterable[str]) -> dict[str, Use]:
        table = schema.KEY_USE
        where = shape.in_table(table, tenant, {"key_id": frozenset(key_ids)})
        async with self._connected() as connection:
            columns = (table.c.last_used_at, table.c.client_ip, table.c.user_agent)
            rows = await connection.execute(sa.select(table.c.key_id, *columns).where(*where))
            return {row[0]: Use(*row[1:]) for row in rows}
