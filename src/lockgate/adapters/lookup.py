"""What the workers ask of control: one entry of the Snapshot by its key.

Rows come over a plain connection of the driver: from SQLite without pool or thread, so that a look-up costs a fifth of
a millisecond, which is what lets a million keys be in use. The SQL is compiled once from the same tables. Whatever is
asked here goes through `_one` or `_all`, and so works on every database.
"""

from collections.abc import Awaitable, Callable, Sequence
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
    ApiKey,
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


class _Query:
    """`SELECT … WHERE a = ? AND b = ?` of one collection, and how its columns are read."""

    def __init__(self, rows: Rows, of: Collection[Any], *fields: str) -> None:
        table = schema.table_of(of)
        kind = [table.c.kind == sa.literal_column(f"'{of.name}'")] if of.shared else []
        conditions = [table.c[name] == sa.bindparam(f"by_{name}", type_=table.c[name].type) for name in fields]
        self.sql = rows.compiled(sa.select(table).where(*kind, *conditions))
        self.of = of
        self._columns = [(column.name, _READERS.get(type(column.type))) for column in table.c]

    def fields(self, values: Sequence[Any]) -> list[Any]:
        """What the driver gave as the document's fields, read as SQLAlchemy would have."""
        columns = zip(self._columns, values, strict=True)
        record = {name: read(value) if read and value is not None else value for (name, read), value in columns}
        return shape.fields(self.of, record)


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
        self._secret = _Query(rows, KEY_SECRETS, "digest")
        self._key = _Query(rows, API_KEYS, "organisation_id", "id")
        self._organisation = _Query(rows, ORGANISATIONS, "organisation_id", "id")
        self._workspace = _Query(rows, WORKSPACES, "organisation_id", "id")
        self._workspace_by_id = _Query(rows, WORKSPACES, "id")
        self._user = _Query(rows, USERS, "organisation_id", "id")
        self._member = _Query(rows, MEMBERS, "organisation_id", "id")
        self._credential = _Query(rows, VIRTUAL_KEYS, "workspace_id", "slug")
        self._by_id = {
            of.name: _Query(rows, of, "organisation_id", "id")
            for of in (INTEGRATIONS, INTEGRATION_ACCESS, SECRET_REFERENCES)
        }
        self._config = _Query(rows, CONFIGS, "workspace_id", "slug")
        self._config_by_id = _Query(rows, CONFIGS, "workspace_id", "id")
        self._version = _Query(rows, CONFIG_VERSIONS, "organisation_id", "id")

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
        secret = await self._one(self._secret, digest)
        key = await self._one(self._key, secret.organisation_id, secret.key_id) if secret else None
        return await self._caller(key, secret) if key and secret else None

    async def _caller(self, key: ApiKey, secret: Any) -> Caller | None:
        owner, workspace, user, member = key.organisation_id, None, None, None
        if key.workspace_id:
            workspace = await self._one(self._workspace, owner, key.workspace_id)
        if key.user_id:
            user = await self._one(self._user, owner, key.user_id)
            member = await self._one(self._member, owner, f"{key.workspace_id}/{key.user_id}")
        organisation = await self._one(self._organisation, owner, owner)
        holding = Holding(organisation, workspace, user, member)
        return caller_of(key, secret, holding, block_inline=self._block_inline)

    async def config(self, workspace_id: str, name: str) -> ConfigEntry | None:
        """A workspace's config by its slug or its id, None unless it is active."""
        query = self._config if name.startswith(CONFIG_SLUG) else self._config_by_id
        row = await self._one(query, workspace_id, name)
        if row is None or row.status != "active":
            return None
        version = await self._one(self._version, row.organisation_id, row.version_id)
        return config_entry_of(row, version) if version and version.config_id == row.id else None

    async def credential(self, workspace_id: str, slug: str) -> Credential | None:
        """A virtual key or a handle on an integration; `local` is the built-in model unless a workspace has a virtual
        key of that name.
        """
        row = await self._one(self._credential, workspace_id, slug)
        if row is not None:
            return await assembled(row, self.one, self.resolve)
        base_url = self._local() if slug == LOCAL else ""
        workspace = await self._one(self._workspace_by_id, workspace_id) if base_url else None
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
        return await self._one(self._by_id[of.name], organisation_id, row_id)

    async def _one(self, query: _Query, *key: Any) -> Any:
        return next(iter(await self._all(query, *key)), None)

    async def _all(self, query: _Query, *key: Any) -> list[Any]:
        """The rows that prove themselves."""
        found = await self._rows.fetch(query.sql, key)
        read = (self._signer.read(query.of, query.fields(values)) for values in found)
        return [row for row in read if row is not None]
