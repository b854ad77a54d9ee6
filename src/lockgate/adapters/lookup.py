"""What the workers ask of control: one entry of the Snapshot by its key.

Reads go over a plain connection of the driver, without pool or thread: a look-up then costs a fifth of a
millisecond, which is what lets a million keys be in use. The SQL is compiled once from the same tables.
"""

import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from lockgate.adapters import schema
from lockgate.adapters.rows import Signer
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
    credential_of,
)
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, Kind, Price

Lookup = Callable[[Kind, Any], Awaitable[Any]]
Prices = Callable[[str, str], Price | None]
"""The price of (provider, model), or None."""
LocalModel = Callable[[], str]
"""The base URL of the built-in model, "" while it is not running."""

LOCAL: Final = "local"
MAPPED: Final = 2 << 30
"""Bytes of the database that are read in place, at most: keys are looked up at random, so that no cache of pages of our
own would hold the right ones. A million keys fill half of it."""


class _Query:
    """`SELECT … WHERE a = ? AND b = ?` of one collection, and how its columns are read."""

    def __init__(self, of: Collection[Any], *fields: str) -> None:
        table = schema.TABLES[of.name]
        conditions = [table.c[name] == sa.bindparam(f"by_{name}") for name in fields]
        compiled = sa.select(table).where(*conditions).compile(dialect=sqlite.dialect(paramstyle="qmark"))
        self.sql = str(compiled)
        self.of = of
        self._readers = [_READERS.get(type(column.type)) for column in table.c]

    def row(self, values: tuple[Any, ...]) -> list[Any]:
        """What the driver gave, as SQLAlchemy would have read it."""
        return [
            read(value) if read and value is not None else value
            for read, value in zip(self._readers, values, strict=True)
        ]


_READERS: Final[dict[type, Callable[[Any], Any]]] = {sa.JSON: msgspec.json.decode, sa.Boolean: bool}


class Lookups:
    """`await lookups(kind, key)`: the entry, or None when there is none or its row was changed outside."""

    def __init__(
        self, path: Path, signer: Signer, prices: Prices, local: LocalModel = lambda: "", *, block_inline: bool = False
    ) -> None:
        self._db = sqlite3.connect(path, isolation_level=None, timeout=10)
        self._db.execute("PRAGMA query_only=ON")
        self._db.execute(f"PRAGMA mmap_size={MAPPED:d}")
        self._signer, self._prices, self._local = signer, prices, local
        self._block_inline = block_inline
        self._secret = _Query(KEY_SECRETS, "digest")
        self._key = _Query(API_KEYS, "organisation_id", "id")
        self._organisation = _Query(ORGANISATIONS, "organisation_id", "id")
        self._workspace = _Query(WORKSPACES, "organisation_id", "id")
        self._workspace_by_id = _Query(WORKSPACES, "id")
        self._user = _Query(USERS, "organisation_id", "id")
        self._member = _Query(MEMBERS, "organisation_id", "id")
        self._credential = _Query(VIRTUAL_KEYS, "workspace_id", "slug")
        self._config = _Query(CONFIGS, "workspace_id", "slug")
        self._config_by_id = _Query(CONFIGS, "workspace_id", "id")
        self._version = _Query(CONFIG_VERSIONS, "organisation_id", "id")

    def close(self) -> None:
        self._db.close()

    async def __call__(self, kind: Kind, key: Any) -> Caller | Credential | ConfigEntry | Price | None:
        match kind:
            case "caller":
                return self.caller(key)
            case "credential":
                return self.credential(key[0], key[1])
            case "config":
                return self.config(key[0], key[1])
            case "price":
                return self._prices(key[0], key[1])

    def caller(self, digest: bytes) -> Caller | None:
        """The identity behind a digest."""
        secret = self._one(self._secret, digest)
        key = self._one(self._key, secret.organisation_id, secret.key_id) if secret else None
        return self._caller(key, secret) if key and secret else None

    def _caller(self, key: ApiKey, secret: Any) -> Caller | None:
        owner, workspace, user, member = key.organisation_id, None, None, None
        if key.workspace_id:
            workspace = self._one(self._workspace, owner, key.workspace_id)
        if key.user_id:
            user = self._one(self._user, owner, key.user_id)
            member = self._one(self._member, owner, f"{key.workspace_id}/{key.user_id}")
        organisation = self._one(self._organisation, owner, owner)
        holding = Holding(organisation, workspace, user, member)
        return caller_of(key, secret, holding, block_inline=self._block_inline)

    def config(self, workspace_id: str, name: str) -> ConfigEntry | None:
        """A workspace's config by its slug or its id, None unless it is active."""
        query = self._config if name.startswith(CONFIG_SLUG) else self._config_by_id
        row = self._one(query, workspace_id, name)
        if row is None or row.status != "active":
            return None
        version = self._one(self._version, row.organisation_id, row.version_id)
        return config_entry_of(row, version) if version and version.config_id == row.id else None

    def credential(self, workspace_id: str, slug: str) -> Credential | None:
        """A virtual key; `local` is the built-in model unless a workspace has a virtual key of that name."""
        row = self._one(self._credential, workspace_id, slug)
        if row is not None:
            return credential_of(row)
        base_url = self._local() if slug == LOCAL else ""
        workspace = self._one(self._workspace_by_id, workspace_id) if base_url else None
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

    def _one(self, query: _Query, *key: Any) -> Any:
        values = self._db.execute(query.sql, key).fetchone()
        return self._signer.read(query.of, query.row(values)) if values else None
