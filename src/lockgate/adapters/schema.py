"""The control plane's tables, for SQLite and PostgreSQL alike.

A document's fields are its table's columns. A test compares this file with what the migrations build.
"""

from typing import Any, Final, Literal, get_origin

import msgspec
import sqlalchemy as sa

from lockgate.core.documents import COLLECTIONS, AuditEntry, Collection, Entity

META: Final = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
HEAD: Final = "0004"
"""The newest migration: while the database says the same, alembic is not even imported."""

_TYPES: Final[dict[Any, Any]] = {str: sa.Text, int: sa.BigInteger, bytes: sa.LargeBinary, bool: sa.Boolean}


def _column(field: Any, *, primary: bool = False) -> sa.Column[Any]:
    text = get_origin(field.type) is Literal
    kind = sa.Text if text else _TYPES.get(field.type, sa.JSON(none_as_null=True))
    return sa.Column(field.name, kind, primary_key=primary, nullable=field.type is Any)


def _table(of: Collection[Any]) -> sa.Table:
    columns = [_column(f, primary=f.name in {"organisation_id", "id"}) for f in msgspec.structs.fields(of.type)]
    unique = [sa.UniqueConstraint(*names) for names in of.unique]
    return sa.Table(of.name, META, *columns, *unique, *(sa.Index(None, *names) for names in of.index))


TABLES: Final[dict[str, sa.Table]] = {of.name: _table(of) for of in COLLECTIONS}


def table_of(of: Collection[Any]) -> sa.Table:
    return ENTITIES if of.shared else TABLES[of.name]


def _unique_where_said(name: str, *within: str) -> sa.Index:
    said = sa.text(f"{name} <> ''")
    return sa.Index(f"uq_entities_{name}", *within, name, unique=True, sqlite_where=said, postgresql_where=said)


ENTITIES: Final = sa.Table(  # documents of every kind that has no table of its own
    "entities",
    META,
    sa.Column("kind", sa.Text, primary_key=True),
    *(_column(f, primary=f.name in {"organisation_id", "id"}) for f in msgspec.structs.fields(Entity)),
    sa.Column("body", sa.JSON(none_as_null=True), nullable=False),
    sa.Index(None, "kind", "organisation_id", "workspace_id", "created_at"),
    sa.Index(None, "kind", "organisation_id", "parent_id"),
    _unique_where_said("slug", "kind", "organisation_id", "workspace_id"),
    _unique_where_said("lookup", "kind"),
)

AUDIT: Final = sa.Table(
    "audit",
    META,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True, autoincrement=True),
    *(_column(f) for f in msgspec.structs.fields(AuditEntry)),
    sa.Column("prev", sa.LargeBinary, nullable=True),
    sa.Column("hash", sa.LargeBinary, nullable=True),
    sa.Index(None, "organisation_id", "at"),
)
WORKING_KEYS: Final = sa.Table(
    "working_keys",
    META,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("label", sa.Text, nullable=False),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("owner", sa.Text, nullable=False),
    sa.Column("wrapped", sa.LargeBinary, nullable=False),
    sa.Column("check", sa.LargeBinary, nullable=False),
    sa.Column("root_id", sa.Text, nullable=False),
    sa.Column("retired", sa.Boolean, nullable=False),
    sa.UniqueConstraint("label", "version", "owner"),
)
EPOCH: Final = sa.Table(  # one row: the number of the last publication
    "epoch",
    META,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("version", sa.BigInteger, nullable=False),
)
CHANGES: Final = sa.Table(  # what each publication dropped
    "changes",
    META,
    sa.Column("version", sa.BigInteger, primary_key=True, autoincrement=False),
    sa.Column("at", sa.BigInteger, nullable=False),
    sa.Column("ids", sa.JSON, nullable=False),
)
CLAIMS: Final = sa.Table(  # what happens once in the life of a database
    "claims",
    META,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("at", sa.BigInteger, nullable=False),
)
KEY_USE: Final = sa.Table(  # apart from api_keys: it is written often, and not signed
    "key_use",
    META,
    sa.Column("organisation_id", sa.Text, primary_key=True),
    sa.Column("key_id", sa.Text, primary_key=True),
    sa.Column("last_used_at", sa.BigInteger, nullable=False),
    sa.Column("client_ip", sa.Text, nullable=False, server_default=""),
    sa.Column("user_agent", sa.Text, nullable=False, server_default=""),
)
