"""The Store on SQLAlchemy Core: the statements that run on SQLite and PostgreSQL alike.

Durability: WAL with synchronous=FULL, so what was answered survives a power loss. One writer at a time in this process;
writers of other processes (the command line) are waited for.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from lockgate.adapters import audit_chain, schema, shape
from lockgate.adapters.rows import Alarm, Signer
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.documents import ORGANISATIONS, AuditEntry, Collection, D, Page, Tenant
from lockgate.core.errors import AdminConflict
from lockgate.core.keyuse import Use
from lockgate.core.snapshot import EVERYTHING

log = logging.getLogger(__name__)

_KEPT_CHANGES = 10_000
_FIRST = Page()


class _Reader:
    """Reads on one connection, inside one tenant."""

    def __init__(self, connection: AsyncConnection, signer: Signer, tenant: Tenant) -> None:
        self._connection, self._signer, self._tenant = connection, signer, tenant

    async def get(self, of: Collection[D], name: str) -> D | None:
        table, conditions = schema.table_of(of), shape.conditions(of, self._tenant, {})
        # An id beats a slug, should somebody have named one thing by the id of another.
        found = sa.select(table).where(*conditions, shape.named(of, name)).order_by(table.c.id != name)
        row = (await self._connection.execute(found.limit(1))).mappings().first()
        return self._signer.read(of, shape.fields(of, row)) if row else None

    async def find(self, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST) -> tuple[list[D], int]:
        table, conditions = schema.table_of(of), shape.conditions(of, self._tenant, where)
        newest = sa.select(table).where(*conditions).order_by(table.c.created_at.desc(), table.c.id.desc())
        rows = (await self._connection.execute(newest.offset(page.offset).limit(page.limit))).mappings().all()
        count = sa.select(sa.func.count()).select_from(table).where(*conditions)
        total = (await self._connection.execute(count)).scalar_one()
        read = (self._signer.read(of, shape.fields(of, row)) for row in rows)
        return [row for row in read if row is not None], total


class _Unit(_Reader):
    """The Unit port: reads and writes of one transaction."""

    def __init__(self, connection: AsyncConnection, signer: Signer, tenant: Tenant) -> None:
        super().__init__(connection, signer, tenant)
        self.ids: list[str] = []

    async def insert(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        try:
            await self._connection.execute(sa.insert(schema.table_of(of)).values(**shape.values(of, signed)))
        except IntegrityError as error:
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name") from error
        return signed

    async def update(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        table = schema.table_of(of)
        same = (*shape.conditions(of, self._tenant, {"id": row.id}), table.c.row_version == row.row_version)
        values = {k: v for k, v in shape.values(of, signed).items() if k not in {"kind", "organisation_id", "id"}}
        try:
            result = await self._connection.execute(sa.update(table).where(*same).values(**values))
        except IntegrityError as error:
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name") from error
        if result.rowcount != 1:
            raise AdminConflict("This was changed or deleted meanwhile. Load it again and repeat your change")
        return signed

    async def delete(self, of: Collection[D], row_id: str) -> bool:
        where = shape.conditions(of, self._tenant, {"id": row_id})
        return (await self._connection.execute(sa.delete(schema.table_of(of)).where(*where))).rowcount > 0

    async def claim(self, name: str) -> bool:
        table = schema.CLAIMS
        taken = sa.exists(sa.select(table.c.name).where(table.c.name == name))
        values = sa.select(sa.literal(name), sa.literal(_now_ms())).where(~taken)
        return (await self._connection.execute(sa.insert(table).from_select(["name", "at"], values))).rowcount == 1

    async def audit(self, entry: AuditEntry) -> None:
        await audit_chain.append(self._connection, entry)

    async def add_data_key(self) -> None:
        await self.add_working_keys([self._signer.keyring.make("dek", owner=self._tenant.organisation_id)])

    async def add_working_keys(self, rows: Iterable[WrappedKey]) -> None:
        """New rows of the keyring; every process reads them when their publication arrives."""
        await self._connection.execute(sa.insert(schema.WORKING_KEYS), [msgspec.structs.asdict(row) for row in rows])
        self.changed("keyring")

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


class Store:
    """The Store port. Made by `lockgate.adapters.opening.open_store`."""

    def __init__(self, engine: AsyncEngine, keyring: Keyring, alarm: Alarm) -> None:
        self._engine = engine
        self.signer = Signer(keyring, alarm)
        self._writing = asyncio.Lock()
        self.keyring = keyring
        self.on_commit: Callable[[], None] | None = None  # a publication was committed here: no need to wait for a poll

    async def close(self) -> None:
        await self._engine.dispose()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """A connection for what reads whole tables, of every tenant: proofs, backups, changes of keys."""
        async with self._engine.connect() as connection:
            yield connection

    # --- reading ---

    async def get(self, tenant: Tenant, of: Collection[D], name: str) -> D | None:
        async with self._engine.connect() as connection:
            return await _Reader(connection, self.signer, tenant).get(of, name)

    async def find(
        self, tenant: Tenant, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[D], int]:
        async with self._engine.connect() as connection:
            return await _Reader(connection, self.signer, tenant).find(of, where, page)

    async def verify(self, of: Collection[D], value: str | bytes) -> D | None:
        if not value:
            return None  # whoever has no secret has an empty one
        table = schema.table_of(of)
        kind = [table.c.kind == of.name] if of.shared else []
        async with self._engine.connect() as connection:
            statement = sa.select(table).where(*kind, table.c[of.verify] == value)
            row = (await connection.execute(statement)).mappings().first()
        return self.signer.read(of, shape.fields(of, row)) if row else None

    async def audit_log(
        self, tenant: Tenant, where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[AuditEntry], int]:
        table = schema.AUDIT
        conditions = shape.in_table(table, tenant, where)
        async with self._engine.connect() as connection:
            newest = (
                sa.select(*(table.c[name] for name in AuditEntry.__struct_fields__))
                .where(*conditions)
                .order_by(table.c.seq.desc())
            )
            rows = (await connection.execute(newest.offset(page.offset).limit(page.limit))).all()
            count = sa.select(sa.func.count()).select_from(table).where(*conditions)
            total = (await connection.execute(count)).scalar_one()
        return [AuditEntry(**dict(zip(AuditEntry.__struct_fields__, row, strict=True))) for row in rows], total

    async def audit_rows(self, after: int = 0, limit: int = audit_chain.STEP) -> list[audit_chain.Row]:
        """The audit log of the whole database as it is stored, oldest first, behind the row `after`."""
        async with self._engine.connect() as connection:
            return await audit_chain.read(connection, after, limit)

    async def audit_size(self, after: int = 0) -> int:
        async with self._engine.connect() as connection:
            return await audit_chain.size(connection, after)

    async def organisations(self) -> list[str]:
        table = schema.TABLES[ORGANISATIONS.name]
        async with self._engine.connect() as connection:
            return list((await connection.execute(sa.select(table.c.id).order_by(table.c.created_at))).scalars())

    async def claimed(self, name: str) -> bool:
        async with self._engine.connect() as connection:
            found = await connection.execute(sa.select(schema.CLAIMS).where(schema.CLAIMS.c.name == name))
            return found.first() is not None

    # --- writing ---

    @asynccontextmanager
    async def begin(self, tenant: Tenant) -> AsyncIterator[_Unit]:
        async with self._writing, self._engine.connect() as plain:
            connection = await plain.execution_options(write=True)
            async with connection.begin():
                unit = _Unit(connection, self.signer, tenant)
                yield unit
                if unit.ids:
                    await unit.publish()
        if "keyring" in unit.ids:
            self.keyring.update(await self.working_keys())
        if unit.ids and self.on_commit:
            self.on_commit()

    # --- publications ---

    async def changes(self, since: int) -> tuple[int, frozenset[str]]:
        """The newest version, and the ids that were published after `since`; EVERYTHING when that is too long ago.

        When another process made a working key, this one's keyring knows it before this returns.
        """
        async with self._engine.connect() as connection:
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
        async with self._engine.connect() as connection:
            rows = (await connection.execute(sa.select(schema.WORKING_KEYS))).all()
        return [msgspec.convert(tuple(row), WrappedKey) for row in rows]

    # --- last use ---

    async def used(self, uses: Mapping[tuple[str, str], Use]) -> None:
        if not uses:
            return
        table = schema.KEY_USE
        async with self._writing, self._engine.connect() as plain:
            connection = await plain.execution_options(write=True)
            async with connection.begin():
                names = ["organisation_id", "key_id", "last_used_at", "client_ip", "user_agent"]
                for (organisation_id, key_id), use in uses.items():
                    same = (table.c.organisation_id == organisation_id, table.c.key_id == key_id)
                    said = dict(zip(names[2:], use, strict=True))
                    later = sa.update(table).where(*same, table.c.last_used_at < use.at).values(**said)
                    known = sa.exists(sa.select(table.c.key_id).where(*same))
                    values = sa.select(*(sa.literal(value) for value in (organisation_id, key_id, *use))).where(~known)
                    await connection.execute(later)
                    await connection.execute(sa.insert(table).from_select(names, values))

    async def last_used(self, tenant: Tenant, key_ids: Iterable[str]) -> dict[str, Use]:
        table = schema.KEY_USE
        where = shape.in_table(table, tenant, {"key_id": frozenset(key_ids)})
        async with self._engine.connect() as connection:
            columns = (table.c.last_used_at, table.c.client_ip, table.c.user_agent)
            rows = await connection.execute(sa.select(table.c.key_id, *columns).where(*where))
            return {row[0]: Use(*row[1:]) for row in rows}
