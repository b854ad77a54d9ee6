"""The Store in memory: for trials that leave nothing behind, and for tests of what stands above it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any

import msgspec

from lockgate.adapters import audit_chain, shape
from lockgate.adapters.rows import Alarm, Signer
from lockgate.adapters.vault import Keyring, WrappedKey
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS, access_id, handle_of
from lockgate.core.documents import (
    API_KEYS,
    CONFIG_VERSIONS,
    CONFIGS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    VIRTUAL_KEYS,
    WORKSPACES,
    AuditEntry,
    Collection,
    D,
    Entity,
    Holding,
    Page,
    Tenant,
    caller_of,
    config_entry_of,
    credential_of,
)
from lockgate.core.errors import AdminConflict, Ambiguous
from lockgate.core.keyuse import Use, Uses
from lockgate.core.snapshot import UNRESOLVED, Caller, ConfigEntry, Credential

_FIRST = Page()


def _fits(row: Any, tenant: Tenant, where: Mapping[str, Any]) -> bool:
    if row.organisation_id != tenant.organisation_id:
        return False
    if tenant.workspace_id is not None and getattr(row, "workspace_id", tenant.workspace_id) != tenant.workspace_id:
        return False
    return shape.fits(row, where)


class _Rows:
    """Everything there is; copied at the start of a transaction, so that a failed one leaves no trace."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[tuple[str, str], Any]] = {}
        self.audit: list[AuditEntry] = []
        self.links: list[tuple[bytes, bytes]] = []  # of each entry: `prev` and `hash`
        self.claims: set[str] = set()
        self.working_keys: list[WrappedKey] = []

    def copy(self) -> "_Rows":
        made = _Rows()
        made.tables = {name: dict(rows) for name, rows in self.tables.items()}
        made.links = list(self.links)
        made.audit, made.claims, made.working_keys = list(self.audit), set(self.claims), list(self.working_keys)
        return made

    def of(self, of: Collection[D]) -> dict[tuple[str, str], D]:
        return self.tables.setdefault(of.name, {})

    def get(self, tenant: Tenant, of: Collection[D], name: str) -> D | None:
        found = [row for row in self.of(of).values() if _fits(row, tenant, {}) and _named(of, row, name)]
        first = min(found, key=lambda row: row.id != name, default=None)
        if first is not None and len(found) > 1 and first.id != name:
            raise Ambiguous
        return first

    def find(self, tenant: Tenant, of: Collection[D], where: Mapping[str, Any], page: Page) -> tuple[list[D], int]:
        found = [row for row in self.of(of).values() if _fits(row, tenant, where)]
        found.sort(key=lambda row: (row.created_at, row.id), reverse=True)
        return found[page.offset : page.offset + page.limit], len(found)


def _named(of: Collection[D], row: D, name: str) -> bool:
    return any(getattr(row, field) == name for field in of.names)


def _taken(of: Collection[D], others: Iterable[D], row: D) -> bool:
    """Whether something of `row` that must be unique is another's. An entity without a slug has none to share."""
    unique = of.unique
    if isinstance(row, Entity):
        slug = (("organisation_id", "workspace_id", "slug"),) if row.slug else ()
        unique = (*unique, *slug, *((("lookup",),) if row.lookup else ()))
    return any(all(getattr(other, f) == getattr(row, f) for f in names) for other in others for names in unique)


class _Unit:
    def __init__(self, rows: _Rows, signer: Signer, tenant: Tenant) -> None:
        self._rows, self._signer, self._tenant = rows, signer, tenant
        self.ids: list[str] = []

    async def get(self, of: Collection[D], name: str) -> D | None:
        return self._rows.get(self._tenant, of, name)

    async def find(self, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST) -> tuple[list[D], int]:
        return self._rows.find(self._tenant, of, where, page)

    async def insert(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        rows = self._rows.of(of)
        if (row.organisation_id, row.id) in rows or _taken(of, rows.values(), row):
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name")
        rows[row.organisation_id, row.id] = signed
        return signed

    async def update(self, of: Collection[D], row: D) -> D:
        signed = self._signer.sign(of, row, self._tenant)
        rows, key = self._rows.of(of), (row.organisation_id, row.id)
        if key not in rows or rows[key].row_version != row.row_version or not _fits(rows[key], self._tenant, {}):
            raise AdminConflict("This was changed or deleted meanwhile. Load it again and repeat your change")
        if _taken(of, (other for other in rows.values() if other.id != row.id), row):
            raise AdminConflict(f"This already exists in {of.name.replace('_', ' ')}. Choose another name")
        rows[key] = signed
        return signed

    async def delete(self, of: Collection[D], row_id: str) -> bool:
        rows, key = self._rows.of(of), (self._tenant.organisation_id, row_id)
        if key not in rows or not _fits(rows[key], self._tenant, {}):
            return False
        del rows[key]
        return True

    async def claim(self, name: str) -> bool:
        free = name not in self._rows.claims
        self._rows.claims.add(name)
        return free

    async def audit(self, entry: AuditEntry) -> None:
        self._rows.audit.append(entry)
        last = self._rows.links[-1][1] if self._rows.links else audit_chain.GENESIS
        fields = audit_chain.chained(last, len(self._rows.audit), entry)
        self._rows.links.append((last, fields["hash"]))

    async def add_data_key(self) -> None:
        await self.add_working_keys([self._signer.keyring.make("dek", owner=self._tenant.organisation_id)])

    async def add_working_keys(self, rows: Iterable[WrappedKey]) -> None:
        self._rows.working_keys.extend(rows)
        self.changed("keyring")

    def changed(self, *ids: str) -> None:
        self.ids.extend(ids)


class Store:
    """The Store port, and the workers' look-ups, on dictionaries."""

    def __init__(self, keyring: Keyring, alarm: Alarm = lambda _table, _row: None) -> None:
        self.keyring = keyring
        self.signer = Signer(keyring, alarm)
        self._rows = _Rows()
        self._rows.working_keys = keyring.rows
        self._writing = asyncio.Lock()
        self._published: list[frozenset[str]] = []
        self._uses: Uses = {}
        self.on_commit: Callable[[], None] | None = None

    async def close(self) -> None: ...

    async def get(self, tenant: Tenant, of: Collection[D], name: str) -> D | None:
        return self._rows.get(tenant, of, name)

    async def find(
        self, tenant: Tenant, of: Collection[D], where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[D], int]:
        return self._rows.find(tenant, of, where, page)

    async def verify(self, of: Collection[D], value: str | bytes) -> D | None:
        if not value:
            return None
        return next((row for row in self._rows.of(of).values() if getattr(row, of.verify) == value), None)

    async def audit_log(
        self, tenant: Tenant, where: Mapping[str, Any], page: Page = _FIRST
    ) -> tuple[list[AuditEntry], int]:
        found = [entry for entry in reversed(self._rows.audit) if _fits(entry, tenant, where)]
        found.sort(key=lambda entry: -entry.at)
        return found[page.offset : page.offset + page.limit], len(found)

    async def organisations(self) -> list[str]:
        rows = self._rows.of(ORGANISATIONS).values()
        return [row.id for row in sorted(rows, key=lambda row: row.created_at)]

    async def audit_rows(self, after: int = 0, limit: int = audit_chain.STEP) -> list[audit_chain.Row]:
        every = zip(self._rows.audit, self._rows.links, strict=True)
        made = [
            audit_chain.row_of((seq, *msgspec.structs.astuple(entry), *links))
            for seq, (entry, links) in enumerate(every, 1)
        ]
        return made[after : after + limit]

    async def audit_size(self, after: int = 0) -> int:
        return len(self._rows.audit) - after

    async def claimed(self, name: str) -> bool:
        return name in self._rows.claims

    @asynccontextmanager
    async def begin(self, tenant: Tenant) -> AsyncIterator[_Unit]:
        async with self._writing:
            draft = self._rows.copy()
            unit = _Unit(draft, self.signer, tenant)
            yield unit
            self._rows = draft
            if unit.ids:
                self._published.append(frozenset(unit.ids))
        if "keyring" in unit.ids:
            self.keyring.update(draft.working_keys)
        if unit.ids and self.on_commit:
            self.on_commit()

    async def changes(self, since: int) -> tuple[int, frozenset[str]]:
        return len(self._published), frozenset[str]().union(*self._published[since:])

    async def working_keys(self) -> list[WrappedKey]:
        return list(self._rows.working_keys)

    async def used(self, uses: Mapping[tuple[str, str], Use]) -> None:
        for key, use in uses.items():
            if key not in self._uses or self._uses[key].at < use.at:
                self._uses[key] = use

    async def last_used(self, tenant: Tenant, key_ids: Iterable[str]) -> dict[str, Use]:
        pairs = ((key_id, self._uses.get((tenant.organisation_id, key_id))) for key_id in key_ids)
        return {key_id: use for key_id, use in pairs if use is not None}

    # --- what workers ask ---

    def caller(self, digest: bytes) -> Caller | None:
        secret = next((row for row in self._rows.of(KEY_SECRETS).values() if row.digest == digest), None)
        if secret is None:
            return None
        owner = secret.organisation_id
        key = self._rows.of(API_KEYS).get((owner, secret.key_id))
        if key is None:
            return None
        workspace = self._rows.of(WORKSPACES).get((owner, key.workspace_id))
        user = self._rows.of(USERS).get((owner, key.user_id))
        member = self._rows.of(MEMBERS).get((owner, f"{key.workspace_id}/{key.user_id}"))
        organisation = self._rows.of(ORGANISATIONS).get((owner, owner))
        return caller_of(key, secret, Holding(organisation, workspace, user, member))

    def credential(self, workspace_id: str, slug: str) -> Credential | None:
        rows = self._rows.of(VIRTUAL_KEYS).values()
        found = next((row for row in rows if (row.workspace_id, row.slug) == (workspace_id, slug)), None)
        if found is None or not found.integration_id:
            made, mapped = credential_of(found) if found else None, found.secret_mappings if found else []
        else:
            owner = found.organisation_id
            integration = self._rows.of(INTEGRATIONS).get((owner, found.integration_id))
            access = self._rows.of(INTEGRATION_ACCESS).get((owner, access_id(found.integration_id, workspace_id)))
            made, mapped = handle_of(found, integration, access), integration.secret_mappings if integration else []
        # Nobody fetches secrets here, so one that is kept elsewhere is not to be had.
        return msgspec.structs.replace(made, status=UNRESOLVED, sealed=b"") if made and mapped else made

    def config(self, workspace_id: str, name: str) -> ConfigEntry | None:
        rows = self._rows.of(CONFIGS).values()
        row = next((row for row in rows if row.workspace_id == workspace_id and name in (row.slug, row.id)), None)
        if row is None or row.status != "active":
            return None
        version = self._rows.of(CONFIG_VERSIONS).get((row.organisation_id, row.version_id))
        return config_entry_of(row, version) if version else None
