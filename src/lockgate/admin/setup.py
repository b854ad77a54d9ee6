"""The first owner: by a one-time token in the browser or by `lockgate init`. Once, ever; no default password exists."""

import re
from typing import Final, NamedTuple

from lockgate.admin.minting import Founded, found, mint_first_keys
from lockgate.admin.services import Hasher
from lockgate.core import keys
from lockgate.core.documents import TOKENS, AuditEntry, OneTimeToken, Tenant
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ids import uuid7
from lockgate.core.passwords import SHORTEST, weakness
from lockgate.core.ports import Clock, Keys, Store

OWNER: Final = "owner"
"""The claim that the first owner takes."""
TOKEN_LIFE_MS: Final = 3_600_000
_EMAIL: Final = re.compile(r"[^@\s\x00-\x1f\x7f]{1,64}@[^@\s\x00-\x1f\x7f]{1,189}")
_OUTSIDE: Final = Tenant("")
"""Set-up tokens are older than any organisation."""


class AlreadySetUp(AdminConflict):
    """There is an owner; set-up happens once."""

    def __init__(self) -> None:
        super().__init__("This gateway has an owner already, and set-up happens once. Log in, or use `lockgate keys`")


class Initial(NamedTuple):
    """What `lockgate init` prints, once."""

    organisation_id: str
    workspace_id: str
    workspace_slug: str
    user_id: str
    admin_api_key: str
    workspace_api_key: str


def checked_email(text: str) -> str:
    """The address in the form that is stored. Raises AdminInvalid."""
    email = text.strip().lower()
    if not _EMAIL.fullmatch(email):
        raise AdminInvalid("email is not an e-mail address, such as you@example.org")
    return email


def check_password(password: str, *context: str, shortest: int = SHORTEST) -> None:
    """Raises AdminInvalid with what to change. `shortest`: characters."""
    if reason := weakness(password, ("lockgate", "portkey", *context), shortest):
        raise AdminInvalid(reason)


async def offer(store: Store, vault: Keys, clock: Clock) -> str | None:
    """A fresh set-up token for the operator's terminal, or None when there is an owner. Older tokens end."""
    if await store.claimed(OWNER):
        return None
    made, now = keys.make("bootstrap"), clock.now_ms()
    async with store.begin(_OUTSIDE) as unit:
        for old in (await unit.find(TOKENS, {"purpose": "setup"}))[0]:
            await unit.delete(TOKENS, old.id)
        await unit.insert(
            TOKENS,
            OneTimeToken(
                organisation_id="",
                id=uuid7(),
                created_at=now,
                updated_at=now,
                purpose="setup",
                digest=vault.digests(made.text.reveal())[0],
                expires_at=now + TOKEN_LIFE_MS,
            ),
        )
        await unit.audit(
            AuditEntry(
                id=uuid7(),
                at=now,
                organisation_id="",
                actor_type="system",
                action="setup.offered",
                resource_type="setup",
            )
        )
    return made.text.reveal().decode()


async def usable_token(store: Store, vault: Keys, clock: Clock, text: str) -> OneTimeToken | None:
    """The row of a set-up token that may still be used."""
    raw = text.strip().encode()
    parsed = keys.parse(raw)
    if parsed is None or parsed.family != "bootstrap":
        return None
    for digest in vault.digests(raw):
        row = await store.verify(TOKENS, digest)
        if row is not None and row.purpose == "setup" and row.expires_at > clock.now_ms():
            return row
    return None


async def init(
    store: Store,
    vault: Keys,
    hasher: Hasher,
    clock: Clock,
    *,
    email: str,
    password: str,
    organisation: str = "",
    name: str = "",
) -> Initial:
    """First set-up without a browser. Raises AlreadySetUp with nothing changed, or AdminInvalid."""
    address = checked_email(email)
    organisation = organisation.strip() or "My organisation"
    check_password(password, address, organisation, name)
    if await store.claimed(OWNER):
        raise AlreadySetUp
    password_hash = await hasher.hash(password)
    organisation_id, now = uuid7(), clock.now_ms()
    async with store.begin(Tenant(organisation_id)) as unit:
        if not await unit.claim(OWNER):
            raise AlreadySetUp
        founded = await found(
            unit,
            now,
            organisation_id=organisation_id,
            organisation=organisation,
            email=address,
            password_hash=password_hash,
            name=name,
        )
        admin, workspace = await mint_first_keys(unit, vault, now, founded)
        await unit.audit(_founded_entry(founded, now))
    return Initial(
        organisation_id,
        founded.workspace.id,
        founded.workspace.slug,
        founded.owner.id,
        admin.text.reveal().decode(),
        workspace.text.reveal().decode(),
    )


def _founded_entry(founded: Founded, now: int) -> AuditEntry:
    return AuditEntry(
        id=uuid7(),
        at=now,
        organisation_id=founded.organisation.id,
        actor_type="system",
        via="command line",
        resource_type="organisation",
        object_id=founded.organisation.id,
        action="organisation.create",
        detail={"owner": founded.owner.id, "workspace": founded.workspace.id},
    )
