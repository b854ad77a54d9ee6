"""Making of rows that carry rights: organisations, people, API keys. Ids and secrets are made here, nowhere below."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import Any, NamedTuple

import msgspec

from lockgate.admin.context import iso
from lockgate.admin.scheduled import ROTATIONS, plan
from lockgate.admin.watch import BAITS
from lockgate.admin.watching import FLAG, HONEYTOKENS, LEAKED
from lockgate.core import keys
from lockgate.core.access import SCOPES_OF
from lockgate.core.documents import (
    API_KEYS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    WORKSPACES,
    ApiKey,
    KeySecret,
    Member,
    Organisation,
    Page,
    User,
    Workspace,
)
from lockgate.core.errors import AdminConflict
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Keys, Unit
from lockgate.core.secret import Secret
from lockgate.core.snapshot import KeyKind

DEFAULT_WORKSPACE = "Shared Team"
ALL = Page(0, 1000)


class MintedKey(NamedTuple):
    row: ApiKey
    text: Secret  # shown once


def secret_row(vault: Keys, key: ApiKey, made: keys.Made, now_ms: int, expires_at: int = 0) -> KeySecret:
    return KeySecret(
        organisation_id=key.organisation_id,
        id=uuid7(),
        created_at=now_ms,
        updated_at=now_ms,
        key_id=key.id,
        digest=vault.digests(made.text.reveal())[0],
        pepper_version=vault.pepper_version,
        public_id=made.public_id,
        tail=made.tail,
        expires_at=expires_at,
    )


async def mint_key(
    unit: Unit,
    vault: Keys,
    now_ms: int,
    *,
    kind: KeyKind,
    organisation_id: str,
    workspace_id: str,
    name: str,
    scopes: Iterable[str],
    **fields: Any,
) -> MintedKey:
    """A new API key and its first secret. Rights must have been checked before.

    Nothing is published: no worker can hold an entry, not even a negative one, of a secret that is random and new.
    """
    made = keys.make(kind)
    row = ApiKey(
        organisation_id=organisation_id,
        id=uuid7(),
        created_at=now_ms,
        updated_at=now_ms,
        workspace_id=workspace_id,
        kind=kind,
        public_id=made.public_id,
        tail=made.tail,
        name=name,
        scopes=sorted(scopes) if isinstance(scopes, AbstractSet) else list(dict.fromkeys(scopes)),
        **fields,
    )
    if row.rotation_policy:
        row = await plan(unit, row, now_ms)
    stored = await unit.insert(API_KEYS, row)
    await unit.insert(KEY_SECRETS, secret_row(vault, row, made, now_ms))
    return MintedKey(stored, made.text)


class Founded(NamedTuple):
    """An organisation's first rows."""

    organisation: Organisation
    workspace: Workspace
    owner: User


async def found(
    unit: Unit, now_ms: int, *, organisation_id: str, organisation: str, email: str, password_hash: str, name: str
) -> Founded:
    """Organisation, default workspace, owner and data key, in the tenant of `organisation_id`."""
    stamps: dict[str, Any] = {"organisation_id": organisation_id, "created_at": now_ms, "updated_at": now_ms}
    workspace_id, user_id = uuid7(), uuid7()
    first, _, last = name.strip().partition(" ")
    made = Founded(
        Organisation(**stamps, id=organisation_id, name=organisation, slug=slug_of(organisation)),
        Workspace(
            **stamps,
            id=workspace_id,
            workspace_id=workspace_id,
            name=DEFAULT_WORKSPACE,
            slug=slug_of(DEFAULT_WORKSPACE),
            is_default=True,
        ),
        User(
            **stamps,
            id=user_id,
            email=email,
            first_name=first,
            last_name=last,
            role="owner",
            password_hash=password_hash,
        ),
    )
    await unit.insert(ORGANISATIONS, made.organisation)
    await unit.insert(WORKSPACES, made.workspace)
    await unit.insert(USERS, made.owner)
    await unit.insert(
        MEMBERS,
        Member(**stamps, id=f"{workspace_id}/{user_id}", workspace_id=workspace_id, user_id=user_id, role="admin"),
    )
    await unit.add_data_key()
    unit.changed(organisation_id)
    return made


async def mint_first_keys(unit: Unit, vault: Keys, now_ms: int, founded: Founded) -> tuple[MintedKey, MintedKey]:
    """The organisation's admin key and the default workspace's service key, each with every scope of its kind."""
    organisation_id = founded.organisation.id
    admin = await mint_key(
        unit,
        vault,
        now_ms,
        kind="organisation-service",
        organisation_id=organisation_id,
        workspace_id="",
        name="Admin key",
        scopes=SCOPES_OF["organisation-service"],
        creation_mode="auto",
        created_by=founded.owner.id,
    )
    workspace = await mint_key(
        unit,
        vault,
        now_ms,
        kind="workspace-service",
        organisation_id=organisation_id,
        workspace_id=founded.workspace.id,
        name="Workspace key",
        scopes=SCOPES_OF["workspace-service"],
        creation_mode="auto",
        created_by=founded.owner.id,
    )
    return admin, workspace


# --- the life of secrets ---


async def secrets_of(unit: Unit, key: ApiKey) -> list[KeySecret]:
    """Newest first."""
    found, _ = await unit.find(KEY_SECRETS, {"key_id": key.id}, ALL)
    return found


async def drop(unit: Unit, key: ApiKey) -> None:
    """Delete a key and its secrets; effective everywhere within a second, open streams included."""
    for secret in await secrets_of(unit, key):
        await unit.delete(KEY_SECRETS, secret.id)
    if key.details.get(FLAG) and await unit.delete(HONEYTOKENS, key.id):
        unit.changed(BAITS)
    await unit.delete(ROTATIONS, key.id)
    await unit.delete(API_KEYS, key.id)
    unit.changed(key.id)


async def rotated(unit: Unit, vault: Keys, now_ms: int, row: ApiKey, overlap_ms: int) -> dict[str, Any]:
    """A new secret for `row`; the old one stays valid for `overlap_ms`. With 0 every former secret is dead within a
    second, and the answer has no `key_transition_expires_at`. Raises AdminConflict for another overlap during one.
    """
    secrets = await secrets_of(unit, row)
    living = [secret for secret in secrets if not 0 < secret.expires_at <= now_ms]
    if len(living) > 1 and overlap_ms:
        until = iso(max(secret.expires_at for secret in living))
        raise AdminConflict(f"The former secret is valid until {until}. Wait, or cut it off with revoke-previous")
    ends = now_ms + overlap_ms
    for secret in secrets:
        if secret in living and overlap_ms:
            await unit.update(KEY_SECRETS, msgspec.structs.replace(secret, expires_at=ends, updated_at=now_ms))
        else:
            await unit.delete(KEY_SECRETS, secret.id)
    made = keys.make(row.kind)
    await unit.insert(KEY_SECRETS, secret_row(vault, row, made, now_ms))
    after = msgspec.structs.replace(
        row,
        public_id=made.public_id,
        tail=made.tail,
        status="active" if row.status == "revoked" else row.status,  # the leaked secret is gone, and this is another
        updated_at=now_ms,
        details={name: value for name, value in row.details.items() if name != LEAKED},
    )
    await unit.update(API_KEYS, await plan(unit, after, now_ms, rotated=True))
    unit.changed(row.id)
    return {
        "id": row.id,
        "key": made.text.reveal().decode(),
        "masked": keys.masked(row.kind, made.public_id, made.tail),
        **({"key_transition_expires_at": iso(ends)} if overlap_ms and living else {}),
    }
