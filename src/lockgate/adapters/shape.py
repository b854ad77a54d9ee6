"""How documents stand in tables: one column a field, or the shared table's columns and the rest as JSON."""

from collections.abc import Mapping
from typing import Any

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from lockgate.adapters import schema
from lockgate.core.documents import Collection, Containing, D, Document, Entity, Range, Tenant

_HEAD = frozenset(Entity.__struct_fields__)


def values(of: Collection[D], row: D) -> dict[str, Any]:
    """What is written for `row`, by column."""
    plain = msgspec.structs.asdict(row)
    if not of.shared:
        return plain
    body = {name: msgspec.to_builtins(value) for name, value in plain.items() if name not in _HEAD}
    return {"kind": of.name, **{name: plain[name] for name in Entity.__struct_fields__}, "body": body}


def fields(of: Collection[Any], record: Mapping[Any, Any]) -> list[Any]:
    """A document's fields in order, from what was read by column. A field that came later is not in older rows."""
    if not of.shared:
        return [record[name] for name in of.type.__struct_fields__]
    # The columns last: rows are found by them, so a row must be what they say, or its MAC does not fit.
    known = {**record["body"], **{name: record[name] for name in _HEAD}}
    return [
        known[field.name] if field.name in known else field.default if field.default_factory is msgspec.NODEFAULT
        else field.default_factory()
        for field in msgspec.structs.fields(of.type)
    ]  # fmt: skip


def conditions(of: Collection[Any], tenant: Tenant, where: Mapping[str, Any]) -> list[sa.ColumnElement[bool]]:
    """The kind and the tenant first, then what was asked."""
    table = schema.table_of(of)
    kind = [table.c.kind == of.name] if of.shared else []
    return [*kind, *in_table(table, tenant, where)]


def in_table(table: sa.Table, tenant: Tenant, where: Mapping[str, Any]) -> list[sa.ColumnElement[bool]]:
    made = [table.c.organisation_id == tenant.organisation_id]
    if tenant.workspace_id is not None and "workspace_id" in table.c:
        made.append(table.c.workspace_id == tenant.workspace_id)
    return [*made, *(each for name, wanted in where.items() for each in _asked(_column(table, name, wanted), wanted))]


def _column(table: sa.Table, name: str, wanted: Any) -> sa.ColumnElement[Any]:
    """A column, or a text or number in the JSON of the shared table."""
    if name in table.c:
        return table.c[name]
    inside: Any = table.c.body[name]
    sample = next(iter(wanted), "") if isinstance(wanted, frozenset) else wanted
    made: sa.ColumnElement[Any] = _Number(inside) if isinstance(sample, (int, Range)) else inside.as_string()
    return made


class _Number(GenericFunction[int]):
    """A number in JSON; NULL for whatever else another kind of document has under that name."""

    type = sa.BigInteger()
    inherit_cache = True
    name = "number_in_json"


@compiles(_Number, "sqlite")
def _number_in_sqlite(element: _Number, compiler: SQLCompiler, **options: Any) -> str:
    (inside,) = element.clauses
    return compiler.process(inside.as_integer(), **options)


@compiles(_Number, "postgresql")
def _number_in_postgres(element: _Number, compiler: SQLCompiler, **options: Any) -> str:
    """A cast that failed on another kind's row would fail the whole list, so it is asked of numbers only."""
    (inside,) = element.clauses
    there = compiler.process(inside, **options)
    text = compiler.process(inside.as_string(), **options)
    return (
        f"CASE json_typeof({there}) WHEN 'number' THEN CAST({text} AS numeric) "
        f"WHEN 'boolean' THEN CAST(CAST({text} AS boolean) AS integer) END"
    )


def _asked(column: sa.ColumnElement[Any], wanted: Any) -> list[sa.ColumnElement[bool]]:
    if isinstance(wanted, Range):
        least = [column >= wanted.low] if wanted.low is not None else []
        return least + ([column <= wanted.high] if wanted.high is not None else [])
    if isinstance(wanted, Containing):
        return [sa.func.lower(column).contains(wanted.text.lower(), autoescape=True)]
    return [column.in_(sorted(wanted)) if isinstance(wanted, frozenset) else column == wanted]


def named(of: Collection[Any], name: str) -> sa.ColumnElement[bool]:
    """Rows that a path may mean by `name`."""
    return sa.or_(*(schema.table_of(of).c[field] == name for field in of.names))


def fits(row: Document, wanted: Mapping[str, Any]) -> bool:
    """The same conditions on a row in memory."""
    return all(_matches(getattr(row, name), value) for name, value in wanted.items())


def _matches(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, Range):
        return (wanted.low is None or value >= wanted.low) and (wanted.high is None or value <= wanted.high)
    if isinstance(wanted, Containing):
        return wanted.text.lower() in value.lower()
    return value in wanted if isinstance(wanted, frozenset) else bool(value == wanted)
