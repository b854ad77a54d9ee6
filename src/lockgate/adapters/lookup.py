"""What the workers ask of control: one entry of the Snapshot by its key.

Rows come over a plain connection of the driver: from SQLite without pool or thread, so that a look-up costs a fifth of
a millisecond, which is what lets a million keys be in use. The SQL is compiled once from the same tables. Whatever is
asked here goes through `_found`, and so works on every database.
"""

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Final, Protocol

import msgspec
import sqlalchemy as sa

from lockgate.adapters import schema, shape
from lockgate.adapters.assembly import Resolve, assembled, unresolved
from lockgate.adapters.rows import Signer
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS, SECRET_REFERENCES
from lockgate.core.documents import (
    API_KEYS,
    CONFIG_SLUG,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    Collection,
    Holding,
    caller_of,
    config_entry_of,
)
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, Kind, Price

Lookup = Callable[[Kind, Any], Awaitable[Any]]
Prices = Callable[[str, str], Price | None]
"""The price of (provider, model), or None."""
LocalModel = Callable[[], str]
"""The base URL of the built-in model, "" while it is not running."""

LOCAL: Final = "local"


class Rows(Protocol):
    """Reads rows for the look-ups. `sqlite.Rows` and `postgres.Rows` do."""

    def compiled(self, statement: sa.Select[Any]) -> str:
        """The database's own SQL of a statement whose parameters are bound by place."""

    async def fetch(self, sql: str, values: Sequence[Any]) -> Sequence[Sequence[Any]]:
        """The rows. Raises DirectoryUnavailable when the database does not answer."""

    async def close(self) -> None: ...


class _Part:
    """A collection's table in a statement, and how its columns are read."""

    def __init__(self, of: Collection[Any]) -> None:
        self.of = of
        self.table = schema.table_of(of).alias()
        self._columns = [(column.name, _READERS.get(type(column.type))) for column in self.table.c]

    def where(self, **wanted: Any) -> sa.ColumnElement[bool]:
        """Rows of this kind whose columns are so."""
        c = self.table.c
        kind = [c.kind == sa.literal_column(f"'{self.of.name}'")] if self.of.shared else []
        return sa.and_(*kind, *(c[name] == value for name, value in wanted.items()))

    def taken(self, values: Iterator[Any]) -> list[Any] | None:
        """Take this part's columns off `values`: the document's fields, read as SQLAlchemy would have. None where no
        row was joined.
        """
        columns = [(name, read, next(values)) for name, read in self._columns]
        record = {name: read(value) if read and value is not None else value for name, read, value in columns}
        return None if record["id"] is None else shape.fields(self.of, record)


class _Query:
    """`SELECT … WHERE a = ? AND b = ?` of one collection, joined with the rows that each row leads to: one trip to the
    database for all of them.
    """

    def __init__(self, rows: Rows, first: _Part, *fields: str, joined: Mapping[_Part, Any] | None = None) -> None:
        self.parts = (first, *(joined or {}))
        source: sa.FromClause = first.table
        for part, leads in (joined or {}).items():
            source = source.outerjoin(part.table, leads)
        asked = {name: sa.bindparam(f"by_{name}", type_=first.table.c[name].type) for name in fields}
        self.sql = rows.compiled(
            sa.select(*(part.table for part in self.parts)).select_from(source).where(first.where(**asked))
        )

    def fields(self, values: Sequence[Any]) -> list[list[Any] | None]:
        """What the driver gave, as the fields of each part."""
        left = iter(values)
        return [part.taken(left) for part in self.parts]


_READERS: Final[dict[type, Callable[[Any], Any]]] = {sa.JSON: msgspec.json.decode, sa.Boolean: bool}


class Lookups:
    """`await lookups(kind, key)`: the entry, or None when there is none or its row was changed outside."""

    def __init__(
        self, rows: Rows, signer: Signer, prices: Prices, local: LocalModel = lambda: "", *, block_inline: bool = False
    ) -> None:
        self._rows = rows
        self._signer, self._prices, self._local = signer, prices, local
        self._block_inline = block_inline
        self.resolve: Resolve = unresolved
        self._key = _key_query(rows)
        self._workspace = _Query(rows, _Part(WORKSPACES), "id")
        self._credential = _credential_query(rows)
        self._by_id = {
            of.name: _Query(rows, _Part(of), "organisation_id", "id")
            for of in (INTEGRATIONS, INTEGRATION_ACCESS, SECRET_REFERENCES)
        }
        self._config = _config_query(rows, "slug")
        self._config_by_id = _config_query(rows, "id")

    async def close(self) -> None:
        await self._rows.close()

    async def __call__(self, kind: Kind, key: Any) -> Caller | Credential | ConfigEntry | Price | None:
        match kind:
            case "caller":
                return await self.caller(key)
            case "credential":
                return await self.credential(key[0], key[1])
            case "config":
                return await self.config(key[0], key[1])
            case "price":
                return self._prices(key[0], key[1])
            case "token":
                return None  # no row: whoever wires this reads signed tokens elsewhere

    async def caller(self, digest: bytes) -> Caller | None:
        """The identity behind a digest."""
        secret, key, *holding = await self._found(self._key, digest)
        return caller_of(key, secret, Holding(*holding), block_inline=self._block_inline) if key and secret else None

    async def config(self, workspace_id: str, name: str) -> ConfigEntry | None:
        """A workspace's config by its slug or its id, None unless it is active."""
        query = self._config if name.startswith(CONFIG_SLUG) else self._config_by_id
        row, version = await self._found(query, workspace_id, name)
        if row is None or row.status != "active":
            return None
        return config_entry_of(row, version) if version and version.config_id == row.id else None

    async def credential(self, workspace_id: str, slug: str) -> Credential | None:
        """A virtual key or a handle on an integration; `local` is the built-in model unless a workspace has a virtual
        key of that name.
        """
        row, integration, access = await self._found(self._credential, workspace_id, slug)
        if row is not None:
            return await assembled(row, integration, access, self.resolve)
        base_url = self._local() if slug == LOCAL else ""
        workspace = (await self._found(self._workspace, workspace_id))[0] if base_url else None
        if workspace is None:
            return None
        return Credential(
            id=f"{LOCAL}:{workspace_id}",
            slug=LOCAL,
            name="Built-in model",
            organisation_id=workspace.organisation_id,
            workspace_id=workspace_id,
            provider=LOCAL,
            base_url=base_url,
            sealed=b"",
            aad="",
        )

    async def one(self, of: Collection[Any], organisation_id: str, row_id: str) -> Any:
        """An integration, its access, or a secret reference by its id."""
        return (await self._found(self._by_id[of.name], organisation_id, row_id))[0]

    async def _found(self, query: _Query, *key: Any) -> list[Any]:
        """A row of each part; None for one that is not there, or does not prove itself."""
        found = await self._rows.fetch(query.sql, key)
        if not found:
            return [None] * len(query.parts)
        each = zip(query.parts, query.fields(found[0]), strict=True)
        return [None if fields is None else self._signer.read(part.of, fields) for part, fields in each]


def _parts(*collections: Collection[Any]) -> list[_Part]:
    return [_Part(of) for of in collections]


def _pair(first: sa.ColumnElement[str], second: sa.ColumnElement[str]) -> sa.ColumnElement[str]:
    """The id of a row that stands between two others."""
    return first + sa.literal_column("'/'", sa.Text) + second


def _key_query(rows: Rows) -> _Query:
    """By a digest: the secret, its key, and what the key belongs to, as `Holding` has it."""
    secret, key, organisation, workspace, user, member = _parts(
        KEY_SECRETS, API_KEYS, ORGANISATIONS, WORKSPACES, USERS, MEMBERS
    )
    owner, of = secret.table.c.organisation_id, key.table.c
    joined = {
        key: key.where(organisation_id=owner, id=secret.table.c.key_id),
        organisation: organisation.where(organisation_id=owner, id=owner),
        workspace: workspace.where(organisation_id=owner, id=of.workspace_id),
        user: user.where(organisation_id=owner, id=of.user_id),
        member: member.where(organisation_id=owner, id=_pair(of.workspace_id, of.user_id)),
    }
    return _Query(rows, secret, "digest", joined=joined)


def _credential_query(rows: Rows) -> _Query:
    """By workspace and slug: the virtual key or handle, its integration, and the workspace's access to that."""
    row, integration, access = _parts(VIRTUAL_KEYS, INTEGRATIONS, INTEGRATION_ACCESS)
    c = row.table.c
    joined = {
        integration: integration.where(organisation_id=c.organisation_id, id=c.integration_id),
        access: access.where(organisation_id=c.organisation_id, id=_pair(c.integration_id, c.workspace_id)),
    }
    return _Query(rows, row, "workspace_id", "slug", joined=joined)


def _config_query(rows: Rows, by: str) -> _Query:
    """By workspace and slug or id: the config, and its version that is in force."""
    config, version = _parts(CONFIGS, CONFIG_VERSIONS)
    c = config.table.c
    joined = {version: version.where(organisation_id=c.organisation_id, id=c.version_id)}
    return _Query(rows, config, "workspace_id", by, joined=joined)
