"""An organisation's connection to a directory that speaks SCIM: its bearer token, and whom it may change."""

from typing import Any, Final

from lockgate.admin import domains
from lockgate.admin.context import Context, Principal
from lockgate.core import keys
from lockgate.core.documents import Entity, Tenant, User, entities
from lockgate.core.errors import AdminForbidden, AdminUnauthorised
from lockgate.core.ports import Keys, Store

SLUG: Final = "scim"
ACTIVE: Final = "active"


class Directory(Entity, frozen=True, kw_only=True):
    """An organisation's one connection to a directory; `lookup` is the digest of its token."""

    public_id: str
    tail: str
    domains: list[str] = []
    group_prefix: str = "ws-"
    role_separator: str = "-role-"
    rotated_at: int = 0


DIRECTORIES: Final = entities("scim_directories", Directory)


# --- the token ---


def new_token(vault: Keys) -> tuple[keys.Made, dict[str, Any]]:
    """A token, and the fields of the row that it opens."""
    made = keys.make("directory")
    digest = vault.digests(made.text.reveal())[0].hex()
    return made, {"lookup": digest, "public_id": made.public_id, "tail": made.tail}


async def identify(ctx: Context, text: str) -> Principal:
    """The directory behind a bearer token. Nobody else may speak SCIM: no key, no person. Raises AdminUnauthorised."""
    raw = text.encode("latin-1", "replace")
    parsed = keys.parse(raw)
    if parsed is None or parsed.family != "directory":
        raise AdminUnauthorised
    for digest in ctx.services.vault.digests(raw):
        row = await ctx.store.verify(DIRECTORIES, digest.hex())
        if row is not None and row.status == ACTIVE:
            return Principal("directory", row.id, row.id, row.organisation_id, "", "", "", frozenset())
    raise AdminUnauthorised


async def directory(store: Store, tenant: Tenant) -> Directory:
    """Raises AdminUnauthorised when it was removed a moment ago."""
    row = await store.get(tenant, DIRECTORIES, SLUG)
    if row is None:
        raise AdminUnauthorised
    return row


# --- whom it may change ---


def speaks_for(row: Directory, email: str) -> bool:
    return domains.of(email) in row.domains


def check_domain(row: Directory, email: str) -> None:
    if not speaks_for(row, email):
        raise AdminForbidden(f"The directory does not speak for the domain {domains.of(email)[:128]}")


def check_may_change(row: Directory, user: User) -> None:
    """Raises AdminForbidden for an owner, and for a person of another domain."""
    if user.role == "owner":
        raise AdminForbidden("A directory does not change owners of the organisation")
    check_domain(row, user.email)
