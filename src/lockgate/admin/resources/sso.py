"""Identity providers of an organisation. Only an owner changes them: whoever does decides who can log in as whom."""

from typing import Any, Final, Literal
from urllib.parse import urlsplit

import msgspec
from joserfc.jwk import RSAKey
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import domains, oidc, sso
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import ANYONE, Policy, Reply, Route, listed, mirrored, scoped
from lockgate.admin.sso import CALLBACK, PROVIDERS, IdentityProvider
from lockgate.core.documents import WORKSPACES, Page
from lockgate.core.errors import AdminForbidden, AdminInvalid
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Unit
from lockgate.core.secret import Secret

MOST: Final = 20
"""Providers of one organisation."""
KEY_BITS: Final = 2048
OWNERS: Final = Policy("signed-in", frozenset(), "organisation", step_up=True)


class Place(BaseModel):
    """A workspace that new members are put in, by id or slug."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    id: str = Field(max_length=128)
    role: Literal["admin", "manager", "member"] = "member"


class Fields(Input):
    client_id: str | None = Field(default=None, min_length=1, max_length=512)
    client_secret: str | None = Field(default=None, max_length=2048)
    client_auth: oidc.ClientAuth | None = None
    domains: list[str] | None = Field(default=None, max_length=100)
    allow_subdomains: bool | None = None
    disable_auto_provision_user: bool | None = None
    default_role: Literal["member", "admin"] | None = None
    default_workspaces: list[Place] | None = Field(default=None, max_length=50)
    status: Literal["active", "disabled"] | None = None


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=120)
    issuer: str = Field(min_length=8, max_length=512)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=120)
    issuer: str | None = Field(default=None, min_length=8, max_length=512)


def _show(ctx: Context, row: IdentityProvider) -> dict[str, Any]:
    base = ctx.services.settings.base_url
    return {
        "object": "identity-provider",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "status": row.status,
        "issuer": row.issuer,
        "client_id": row.client_id,
        "client_auth": row.client_auth,
        "has_client_secret": bool(row.sealed) and row.client_auth != "private_key_jwt",
        "jwks_url": f"{base}/v1/auth/jwks/{row.id}" if row.public_jwk else None,
        "redirect_uri": base + CALLBACK,
        "domains": row.domains,
        "allow_subdomains": row.allow_subdomains,
        "disable_auto_provision_user": row.disable_auto_provision_user,
        "default_role": row.default_role,
        "default_workspaces": row.default_workspaces,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


# --- reading the input ---


def _check_owner(ctx: Context) -> None:
    if ctx.who.role != "owner":
        raise AdminForbidden("Only an owner decides which identity providers log people in")


def _issuer(ctx: Context, text: str) -> str:
    """The issuer exactly as its discovery will say it. Raises AdminInvalid, EgressRefused."""
    issuer = text.strip()
    parts = urlsplit(issuer)
    plain = issuer.isascii() and issuer.isprintable() and " " not in issuer
    if not plain or parts.scheme not in {"https", "http"} or not parts.hostname or "?" in issuer or "#" in issuer:
        raise AdminInvalid("issuer must be the provider's URL, such as https://login.example.org, without query")
    ctx.services.check_host(issuer.rstrip("/"))
    return issuer


def _domains(body: Fields, row: IdentityProvider) -> IdentityProvider:
    """Raises AdminInvalid: subdomains go with whole domains only, and where everybody is, nobody is let in unasked."""
    names = sorted({domains.checked(text) for text in body.domains}) if body.domains is not None else row.domains
    below = row.allow_subdomains if body.allow_subdomains is None else body.allow_subdomains
    only = row.disable_auto_provision_user
    invited = only if body.disable_auto_provision_user is None else body.disable_auto_provision_user
    for name in names:
        if below and domains.root(name) != name:
            raise AdminInvalid(f"allow_subdomains works with whole domains only, and {name} is a subdomain itself")
        if name in domains.PUBLIC and not invited:
            raise AdminInvalid(f"domains: everybody can be at {name}. Set disable_auto_provision_user")
    return msgspec.structs.replace(row, domains=names, allow_subdomains=below, disable_auto_provision_user=invited)


async def _places(unit: Unit, body: Fields, row: IdentityProvider) -> IdentityProvider:
    if body.default_workspaces is None:
        return row
    found = []
    for place in body.default_workspaces:
        workspace = await unit.get(WORKSPACES, place.id)
        if workspace is None or workspace.status != "active":
            raise AdminInvalid(f"default_workspaces: there is no workspace {place.id[:64]!r}")
        found.append({"id": workspace.id, "role": place.role})
    return msgspec.structs.replace(row, default_workspaces=found)


def _credential(ctx: Context, body: Fields, row: IdentityProvider) -> IdentityProvider:
    """A new secret, or a key pair of ours. Raises AdminInvalid where none is there in the end."""
    if row.client_auth == "private_key_jwt":
        if body.client_secret:
            raise AdminInvalid("client_secret: private_key_jwt has none. Give the provider the jwks_url instead")
        if row.public_jwk:
            return row
        key = RSAKey.generate_key(KEY_BITS)
        public = {**key.as_dict(private=False), "kid": key.thumbprint(), "use": "sig", "alg": "RS256"}
        return _sealed(ctx, msgspec.structs.replace(row, public_jwk=public), Secret(key.as_pem(private=True)))
    if body.client_secret:
        return _sealed(ctx, msgspec.structs.replace(row, public_jwk={}), Secret(body.client_secret.encode()))
    if not row.sealed or row.public_jwk:
        raise AdminInvalid("client_secret is required: the provider gave it together with the client id")
    return row


def _sealed(ctx: Context, row: IdentityProvider, secret: Secret) -> IdentityProvider:
    return msgspec.structs.replace(row, sealed=ctx.services.vault.seal(secret, sso.secret_aad(row)))


def _changes(ctx: Context, body: CreateInput | UpdateInput, row: IdentityProvider) -> IdentityProvider:
    names = ("name", "client_id", "client_auth", "default_role", "status")
    changes: dict[str, Any] = {name: getattr(body, name) for name in names if getattr(body, name) is not None}
    if body.issuer is not None:
        changes["issuer"] = _issuer(ctx, body.issuer)
    after = msgspec.structs.replace(row, **changes)
    if row.sealed and not row.public_jwk and after.issuer != row.issuer and not body.client_secret:
        raise AdminInvalid("Enter the client_secret again: a stored secret does not follow a change of issuer")
    return _domains(body, after)


# --- the verbs ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    _check_owner(ctx)
    made = uuid7()
    if not body.client_id:
        raise AdminInvalid("client_id is required: the name that the provider knows this gateway by")
    empty = IdentityProvider(
        organisation_id=ctx.tenant.organisation_id,
        id=made,
        created_at=ctx.now,
        updated_at=ctx.now,
        lookup=made,
        slug=slug_of(body.name),
        issuer="",
        client_id="",
    )
    row = _credential(ctx, body, _changes(ctx, body, empty))
    async with ctx.change(row.id) as unit:
        if (await unit.find(PROVIDERS, {}, Page(0, 1)))[1] >= MOST:
            raise AdminInvalid(f"An organisation has at most {MOST} identity providers. Delete one first")
        stored = await unit.insert(PROVIDERS, await _places(unit, body, row))
        await sso.pin(unit, stored, ctx.now)
    return Reply(mirrored(_show(ctx, stored)), 201)


async def _list(ctx: Context) -> Reply:
    rows, total = await ctx.store.find(ctx.tenant, PROVIDERS, {}, ctx.page)
    return Reply(listed([_show(ctx, row) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx, ctx.found(await ctx.store.get(ctx.tenant, PROVIDERS, ctx.path["id"]))))


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    _check_owner(ctx)
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(PROVIDERS, ctx.path["id"]))
        ctx.touched(row)
        after = await _places(unit, body, _credential(ctx, body, _changes(ctx, body, row)))
        stored = await unit.update(PROVIDERS, msgspec.structs.replace(after, updated_at=ctx.now))
        await sso.pin(unit, stored, ctx.now)
    return Reply(_show(ctx, stored))


async def _delete(ctx: Context) -> Reply:
    _check_owner(ctx)
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(PROVIDERS, ctx.path["id"]))
        ctx.touched(row)
        await sso.forget(unit, row)
        await unit.delete(PROVIDERS, row.id)
    return Reply({})


async def _jwks(ctx: Context) -> Reply:
    """Our public keys, for the provider to check our signature by."""
    row = await ctx.store.verify(PROVIDERS, ctx.path["id"])
    if row is None or not row.public_jwk:
        ctx.missing()
    return Reply({"keys": [row.public_jwk]})


_ALL: Final = "/admin/organisation/sso"
_EXAMPLE: Final = {
    "name": "Example Login",
    "issuer": "https://login.example.org",
    "client_id": "lockgate",
    "client_secret": "a secret of the provider",
    "domains": ["example.org"],
}
_READ: Final = scoped("organisation", "organisation_settings.read")
ROUTES: Final = (
    Route(
        "POST",
        _ALL,
        OWNERS,
        "identity_provider.create",
        _create,
        "Add an identity provider",
        CreateInput,
        201,
        example=_EXAMPLE,
    ),
    Route("GET", _ALL, _READ, "identity_provider.list", _list, "List the identity providers"),
    Route("GET", _ALL + "/{id}", _READ, "identity_provider.read", _read, "Show an identity provider"),
    Route(
        "PUT",
        _ALL + "/{id}",
        OWNERS,
        "identity_provider.update",
        _update,
        "Change an identity provider",
        UpdateInput,
        example={"name": "Renamed"},
    ),
    Route("DELETE", _ALL + "/{id}", OWNERS, "identity_provider.delete", _delete, "Remove an identity provider"),
    Route(
        "GET",
        "/auth/jwks/{id}",
        ANYONE,
        "identity_provider.keys",
        _jwks,
        "Show the public keys of this gateway (for private_key_jwt)",
    ),
)
