"""Single sign-on: which identity provider an address belongs to, and which person somebody is whom it vouches for.

A person is known by issuer and subject, never by the address alone: an address that a provider gives to somebody else
opens nothing. The first time, and only when the provider says that it verified the address and the address is in a
domain that is pinned to this provider, an existing person is linked, an invite accepted, or a member made.
"""

import hashlib
from typing import Any, Final

import msgspec

from lockgate.admin import domains, oidc
from lockgate.admin.context import Context
from lockgate.admin.minting import ALL
from lockgate.admin.setup import checked_email
from lockgate.core.documents import (
    MEMBERS,
    USERS,
    WORKSPACES,
    Entity,
    Member,
    Tenant,
    User,
    entities,
)
from lockgate.core.errors import AdminInvalid
from lockgate.core.ids import uuid7
from lockgate.core.ports import Store, Unit
from lockgate.core.secret import Secret

EVERYBODYS: Final = {"https://accounts.google.com": frozenset({"gmail.com", "googlemail.com"})}
"""Issuers that everybody can have an account at, each with the domains whose addresses only it gives out."""
CALLBACK: Final = "/v2/auth/callback"


class IdentityProvider(Entity, frozen=True, kw_only=True):
    """An OpenID provider of an organisation. Its `lookup` is its id: its public keys are shown without a login."""

    issuer: str
    client_id: str
    client_auth: oidc.ClientAuth = "client_secret_basic"
    sealed: bytes = b""  # the client secret, or our private key for private_key_jwt
    public_jwk: dict[str, Any] = {}  # of private_key_jwt
    domains: list[str] = []
    allow_subdomains: bool = False
    disable_auto_provision_user: bool = False
    default_role: str = "member"
    default_workspaces: list[dict[str, str]] = []  # {"id", "role"}


class Domain(Entity, frozen=True, kw_only=True):
    """A domain that is pinned to the provider `parent_id`; `lookup` is the domain, so that it is pinned once."""

    allow_subdomains: bool = False


class Identity(Entity, frozen=True, kw_only=True):
    """Somebody at a provider, who is the person `parent_id` here."""

    issuer: str
    subject: str
    used_at: int = 0


PROVIDERS: Final = entities("identity_providers", IdentityProvider, sealed=(("sealed", "secret"),))
DOMAINS: Final = entities("identity_domains", Domain)
IDENTITIES: Final = entities("identities", Identity)


def identity_name(organisation_id: str, issuer: str, subject: str) -> str:
    """What an identity is found by. Of the organisation too: what one trusts an issuer for binds no other."""
    return hashlib.sha256(f"{organisation_id}\0{issuer}\0{subject}".encode()).hexdigest()


def secret_aad(row: IdentityProvider) -> str:
    return f"identity_providers|{row.id}|secret|{row.organisation_id}"


def client_of(ctx: Context, row: IdentityProvider) -> oidc.Client:
    secret = ctx.services.vault.open(row.sealed, secret_aad(row)) if row.sealed else Secret(b"")
    return oidc.Client(row.client_id, row.client_auth, secret, ctx.services.settings.base_url + CALLBACK)


async def provider_of(store: Store, email: str) -> IdentityProvider | None:
    """The active provider that the domain of `email` is pinned to."""
    for name in domains.above(domains.of(email)):
        pinned = await store.verify(DOMAINS, name)
        if pinned is not None and (name == domains.of(email) or pinned.allow_subdomains):
            row = await store.get(Tenant(pinned.organisation_id), PROVIDERS, pinned.parent_id)
            return row if row is not None and row.status == "active" else None
    return None


def pinned(row: IdentityProvider, email: str) -> bool:
    """Whether the provider speaks for the domain of `email`."""
    return _within(row, domains.of(email))


def check_hosted(row: IdentityProvider, found: oidc.Person) -> None:
    """An issuer that everybody can have an account at verifies an address once: who left an organisation keeps the
    account that they made with its address. Only the domain that manages the account (`hd`) says that they belong to it
    now. Of the issuer's own public domains the address says as much. Raises Refused.
    """
    own = EVERYBODYS.get(row.issuer.rstrip("/"))
    if own is None or (found.hosted_domain and _within(row, found.hosted_domain)):
        return
    public = found.verified and not found.hosted_domain and domains.of(found.email) in own
    if not (public and pinned(row, found.email)):
        raise oidc.Refused("domain", "the account is not managed by a domain of this provider (the claim hd)")


def _within(row: IdentityProvider, domain: str) -> bool:
    return domain in row.domains or (row.allow_subdomains and not set(domains.above(domain)).isdisjoint(row.domains))


async def find_person(ctx: Context, row: IdentityProvider, found: oidc.Person) -> tuple[User, Identity] | None:
    """Whom the identity belongs to, None when it was never seen. Raises Refused for one that opens nothing."""
    identity = await ctx.store.verify(IDENTITIES, identity_name(row.organisation_id, row.issuer, found.subject))
    if identity is None or identity.organisation_id != row.organisation_id:
        return None
    user = await ctx.store.get(Tenant(row.organisation_id), USERS, identity.parent_id)
    if user is None:
        return None  # removed since: they come back as somebody new does, by invite
    if user.status != "active":
        raise oidc.Refused("disabled", "the person is disabled")
    if not pinned(row, user.email):
        raise oidc.Refused("domain", "the person's domain is not, or no longer, this provider's")
    return user, identity


async def unlink(unit: Unit, row: IdentityProvider, found: oidc.Person) -> None:
    """Forget the identity of somebody who was removed, so that it can be linked anew."""
    name = identity_name(row.organisation_id, row.issuer, found.subject)
    for old in (await unit.find(IDENTITIES, {"lookup": name}))[0]:
        await unit.delete(IDENTITIES, old.id)


def new_identity(row: IdentityProvider, user: User, found: oidc.Person, now: int) -> Identity:
    return Identity(
        organisation_id=row.organisation_id,
        id=uuid7(),
        created_at=now,
        updated_at=now,
        parent_id=user.id,
        lookup=identity_name(row.organisation_id, row.issuer, found.subject),
        issuer=row.issuer,
        subject=found.subject,
        used_at=now,
    )


def checked_address(row: IdentityProvider, found: oidc.Person) -> str:
    """The address that may link, or make, a person. Raises Refused."""
    try:
        email = checked_email(found.email)
    except AdminInvalid:
        raise oidc.Refused("unverified", "the provider tells no e-mail address") from None
    if email != found.email:
        raise oidc.Refused("unverified", "the address holds letters that would become those of another")
    if not found.verified:
        raise oidc.Refused("unverified", "the provider does not say that it verified the address")
    if not pinned(row, email):
        raise oidc.Refused("domain", "the address is in a domain that is not this provider's")
    return email


async def linkable(ctx: Context, row: IdentityProvider, email: str) -> User | None:
    """The person of `email` whom a new identity may be linked to, None when there is none yet. Raises Refused."""
    user = await ctx.store.verify(USERS, email)
    if user is None:
        return None
    if user.organisation_id != row.organisation_id:
        raise oidc.Refused("taken", "the address is of a person of another organisation")
    if user.status != "active":
        raise oidc.Refused("disabled", "the person is disabled")
    known, _ = await ctx.store.find(
        Tenant(row.organisation_id), IDENTITIES, {"parent_id": user.id, "issuer": row.issuer}
    )
    if known:
        raise oidc.Refused("taken", "the provider gave the address of a person to somebody else")
    return user


async def provision(unit: Unit, row: IdentityProvider, found: oidc.Person, email: str, now: int) -> User:
    """A new member, with the provider's default role and workspaces."""
    stamps: dict[str, Any] = {"organisation_id": row.organisation_id, "created_at": now, "updated_at": now}
    user = User(
        **stamps,
        id=uuid7(),
        email=email,
        first_name=found.first_name,
        last_name=found.last_name,
        role="admin" if row.default_role == "admin" else "member",
    )
    await unit.insert(USERS, user)
    for place in row.default_workspaces:
        workspace = await unit.get(WORKSPACES, place["id"])
        if workspace is None or workspace.status != "active":
            continue  # archived since: the person comes in all the same
        member = Member(
            **stamps,
            id=f"{workspace.id}/{user.id}",
            workspace_id=workspace.id,
            user_id=user.id,
            role=place["role"],  # type: ignore[arg-type]  # one of the three, checked when it was saved
            source="sso",
        )
        await unit.insert(MEMBERS, member)
    return user


async def forget(unit: Unit, row: IdentityProvider) -> None:
    """The provider's domains are free again. Identities stay: they open nothing without it."""
    for each in (await unit.find(DOMAINS, {"parent_id": row.id}, ALL))[0]:
        await unit.delete(DOMAINS, each.id)


async def pin(unit: Unit, row: IdentityProvider, now: int) -> None:
    """Pin the provider's domains, and no others. Raises AdminConflict for one that is pinned elsewhere."""
    await forget(unit, row)
    for name in row.domains:
        await unit.insert(
            DOMAINS,
            Domain(
                organisation_id=row.organisation_id,
                id=uuid7(),
                created_at=now,
                updated_at=now,
                parent_id=row.id,
                name=name,
                lookup=name,
                allow_subdomains=row.allow_subdomains,
            ),
        )


async def used(unit: Unit, identity: Identity, now: int) -> None:
    await unit.update(IDENTITIES, msgspec.structs.replace(identity, used_at=now, updated_at=now))
