"""Copies of all tables from one database to another of the same schema, each way in one transaction."""

import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import schema
from lockgate.adapters.sql import Store

STEP: Final = 1000


async def rows_of(connection: AsyncConnection, table: sa.Table) -> AsyncIterator[list[dict[str, Any]]]:
    """A table's rows, some at a time, by its key."""
    keys, last = list(table.primary_key.columns), None
    while True:
        asked = sa.select(table).order_by(*keys).limit(STEP)
        if last is not None:
            asked = asked.where(sa.tuple_(*keys) > sa.tuple_(*(sa.literal(last[k.name], k.type) for k in keys)))
        found = [dict(row) for row in (await connection.execute(asked)).mappings().all()]
        if found:
            yield found
            last = found[-1]
        if len(found) < STEP:
            return


async def to_sqlite(store: Store, path: Path) -> None:
    """All tables as they are at this moment, into a new SQLite file."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    engine = sa.create_engine(f"sqlite:///{path}", hide_parameters=True)
    try:
        with engine.begin() as target:
            schema.META.create_all(target)
            target.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            target.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.HEAD,))
            async with store.reading() as connection:
                source = await connection.execution_options(isolation_level="REPEATABLE READ")
                for table in schema.META.sorted_tables:
                    async for rows in rows_of(source, table):
                        target.execute(sa.insert(table), rows)
    finally:
        engine.dispose()


async def replace(source: AsyncConnection, target: AsyncConnection) -> None:
    """Put the rows of `source` in place of all those of `target`, in the transaction of `target`."""
    for table in reversed(schema.META.sorted_tables):
        await target.execute(sa.delete(table))
    for table in schema.META.sorted_tables:
        async for rows in rows_of(source, table):
            await target.execute(sa.insert(table), rows)
