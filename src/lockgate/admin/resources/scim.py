"""The connection to a directory: its token, the domains that it speaks for, and what SCIM says of itself."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import bounds, domains, provisioning
from lockgate.admin.context import Context, iso
from lockgate.admin.directories import DIRECTORIES, SLUG, Directory, new_token
from lockgate.admin.inputs import Input
from lockgate.admin.provisioning import EVERY, GROUPS
from lockgate.admin.resource import Policy, Reply, Route, scoped
from lockgate.admin.scimspeech import MOST, listed, origin, route, told
from lockgate.core import keys
from lockgate.core.errors import AdminConflict, AdminForbidden, AdminInvalid
from lockgate.core.ids import uuid7
from lockgate.core.scim import CORE, GROUP, USER

NEEDED: Final = frozenset(
    f"{resource}.{verb}"
    for resource in ("organisation_users", "workspace_users")
    for verb in ("create", "read", "update", "delete", "list")
)
"""What a directory's token can do, and so what a key must be able to do that makes one."""


class CreateInput(Input):
    """`domains`: whose addresses the directory may make and change."""

    domains: list[str] = Field(min_length=1, max_length=100)
    group_prefix: str = Field(default="ws-", min_length=1, max_length=32)
    role_separator: str = Field(default="-role-", min_length=1, max_length=32)


class UpdateInput(Input):
    domains: list[str] | None = Field(default=None, min_length=1, max_length=100)
    group_prefix: str | None = Field(default=None, min_length=1, max_length=32)
    role_separator: str | None = Field(default=None, min_length=1, max_length=32)


def _show(ctx: Context, row: Directory) -> dict[str, Any]:
    return {
        "object": "scim-directory",
        "id": row.id,
        "organisation_id": row.organisation_id,
        "base_url": f"{origin(ctx)}/v1/scim",
        "token": keys.masked("directory", row.public_id, row.tail),
        "domains": row.domains,
        "group_prefix": row.group_prefix,
        "role_separator": row.role_separator,
        "created_at": iso(row.created_at),
        "rotated_at": iso(row.rotated_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx, ctx.found(await ctx.store.get(ctx.tenant, DIRECTORIES, SLUG))))


async def _check_may_hand_out(ctx: Context) -> None:
    """A token lets in and shuts out people for as long as it stands: a key that makes one must be able to do that too,
    and without an end. Raises AdminForbidden.
    """
    if ctx.who.is_session:
        return
    if lacks := sorted(NEEDED - ctx.who.scopes):
        raise AdminForbidden(f"A directory's token can do what this key cannot: {', '.join(lacks[:3])}")
    await bounds.check_lasting(ctx, "a directory's token")


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    await _check_may_hand_out(ctx)
    made, fields = new_token(ctx.services.vault)
    async with ctx.change() as unit:
        if await unit.get(DIRECTORIES, SLUG) is not None:
            raise AdminConflict("There is a directory already. Rotate its token, or delete it first")
        row = Directory(
            **provisioning.stamps(ctx.tenant.organisation_id, ctx.now),
            id=uuid7(),
            slug=SLUG,
            domains=_domains(body.domains),
            group_prefix=body.group_prefix,
            role_separator=body.role_separator,
            **fields,
        )
        stored = await unit.insert(DIRECTORIES, row)
        ctx.touched(stored)
    return Reply({**_show(ctx, stored), "token": made.text.reveal().decode()})


def _domains(given: list[str]) -> list[str]:
    names = sorted({domains.checked(text) for text in given})
    for name in names:
        if name in domains.PUBLIC:
            raise AdminInvalid(f"domains: everybody can have an address at {name}. Name domains of your own")
    return names


async def _update(ctx: Context) -> Reply:
    """Other words for groups are read into their names at once, also of those that are here."""
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(DIRECTORIES, SLUG))
        changes: dict[str, Any] = {name: value for name in body.given if (value := getattr(body, name)) is not None}
        if "domains" in changes:
            changes["domains"] = _domains(changes["domains"])
        after = await unit.update(DIRECTORIES, msgspec.structs.replace(row, updated_at=ctx.now, **changes))
        ctx.touched(after)
        if (after.group_prefix, after.role_separator) != (row.group_prefix, row.role_separator):
            groups, _ = await unit.find(GROUPS, {}, EVERY)
            for group in groups:
                await provisioning.remap(unit, after, group, ctx.now)
                await provisioning.settle(ctx, unit, await provisioning.members_of(unit, group.id))
    return Reply(_show(ctx, after))


async def _rotate(ctx: Context) -> Reply:
    """The former token ends at once."""
    await _check_may_hand_out(ctx)
    made, fields = new_token(ctx.services.vault)
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(DIRECTORIES, SLUG))
        after = msgspec.structs.replace(row, rotated_at=ctx.now, updated_at=ctx.now, **fields)
        stored = await unit.update(DIRECTORIES, after)
        ctx.touched(stored)
    return Reply({**_show(ctx, stored), "token": made.text.reveal().decode()})


async def _delete(ctx: Context) -> Reply:
    """The token ends. People, groups and places stay as they are; whoever connects again finds them."""
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(DIRECTORIES, SLUG))
        ctx.touched(row)
        await unit.delete(DIRECTORIES, row.id)
    return Reply({})


# --- what SCIM says of itself ---


async def _provider(ctx: Context) -> Reply:
    no = {"supported": False}
    return told(
        {
            "schemas": [f"{CORE}ServiceProviderConfig"],
            "documentationUri": "https://www.rfc-editor.org/rfc/rfc7644",
            "patch": {"supported": True},
            "bulk": {**no, "maxOperations": 0, "maxPayloadSize": 0},
            "filter": {"supported": True, "maxResults": MOST},
            "changePassword": no,
            "sort": no,
            "etag": no,
            "authenticationSchemes": [
                {
                    "type": "oauthbearertoken",
                    "name": "Bearer token",
                    "description": "The token that the organisation's settings show once",
                    "primary": True,
                }
            ],
            "meta": {
                "resourceType": "ServiceProviderConfig",
                "location": f"{origin(ctx)}/v1/scim/ServiceProviderConfig",
            },
        }
    )


def _kinds(ctx: Context) -> list[dict[str, Any]]:
    return [
        {
            "schemas": [f"{CORE}ResourceType"],
            "id": name,
            "name": name,
            "endpoint": f"/{name}s",
            "schema": schema,
            "schemaExtensions": [],
            "meta": {"resourceType": "ResourceType", "location": f"{origin(ctx)}/v1/scim/ResourceTypes/{name}"},
        }
        for name, schema in (("User", USER), ("Group", GROUP))
    ]


async def _types(ctx: Context) -> Reply:
    return listed(ctx, _kinds(ctx), 2)


async def _type(ctx: Context) -> Reply:
    return told(ctx.found(next((one for one in _kinds(ctx) if one["id"] == ctx.path["id"]), None)))


def _attribute(name: str, kind: str = "string", **more: Any) -> dict[str, Any]:
    return {
        "name": name,
        "type": kind,
        "multiValued": False,
        "required": False,
        "caseExact": False,
        "mutability": "readWrite",
        "returned": "default",
        "uniqueness": "none",
        **more,
    }


_EXTERNAL: Final = _attribute("externalId", caseExact=True)
_VALUE, _KIND = _attribute("value"), _attribute("type")
_ATTRIBUTES: Final[dict[str, list[dict[str, Any]]]] = {
    USER: [
        _attribute("userName", required=True, uniqueness="server"),
        _EXTERNAL,
        _attribute("displayName"),
        _attribute("active", "boolean"),
        _attribute(
            "name",
            "complex",
            subAttributes=[_attribute("givenName"), _attribute("familyName"), _attribute("formatted")],
        ),
        _attribute(
            "emails", "complex", multiValued=True, subAttributes=[_VALUE, _KIND, _attribute("primary", "boolean")]
        ),
    ],
    GROUP: [
        _attribute("displayName", required=True, uniqueness="server"),
        _EXTERNAL,
        _attribute("members", "complex", multiValued=True, subAttributes=[_VALUE, _KIND]),
    ],
}


def _described(ctx: Context, schema: str) -> dict[str, Any]:
    name = schema.rpartition(":")[2]
    return {
        "schemas": [f"{CORE}Schema"],
        "id": schema,
        "name": name,
        "description": f"What is kept of a {name.lower()}",
        "attributes": _ATTRIBUTES[schema],
        "meta": {"resourceType": "Schema", "location": f"{origin(ctx)}/v1/scim/Schemas/{schema}"},
    }


async def _schemas(ctx: Context) -> Reply:
    return listed(ctx, [_described(ctx, schema) for schema in _ATTRIBUTES], len(_ATTRIBUTES))


async def _schema(ctx: Context) -> Reply:
    schema = ctx.path["id"]
    return told(_described(ctx, ctx.found(schema if schema in _ATTRIBUTES else None)))


_PATH: Final = "/admin/organisation/scim"
_READS: Final = scoped("organisation", "organisation_settings.read")
_WRITES: Final = Policy("scoped", frozenset({"organisation_settings.update"}), "organisation", step_up=True)
_DOMAINS: Final = {"domains": ["example.com"]}
ROUTES: Final[tuple[Route, ...]] = (
    Route("GET", _PATH, _READS, "scim.read", _read, "Show the connection to a directory"),
    Route("POST", _PATH, _WRITES, "scim.create", _create, "Connect a directory", CreateInput, example=_DOMAINS),
    Route(
        "PUT", _PATH, _WRITES, "scim.update", _update, "Change what a directory may do", UpdateInput, example=_DOMAINS
    ),
    Route("POST", f"{_PATH}/rotate", _WRITES, "scim.rotate", _rotate, "Replace a directory's token"),
    Route("DELETE", _PATH, _WRITES, "scim.delete", _delete, "Disconnect a directory"),
    route("GET", "/scim/ServiceProviderConfig", "scim.config", _provider, "Show what this SCIM server can do"),
    route("GET", "/scim/ResourceTypes", "scim.types", _types, "List the kinds of SCIM resources"),
    route("GET", "/scim/ResourceTypes/{id}", "scim.type", _type, "Show a kind of SCIM resource"),
    route("GET", "/scim/Schemas", "scim.schemas", _schemas, "List the attributes of SCIM resources"),
    route("GET", "/scim/Schemas/{id}", "scim.schema", _schema, "Show the attributes of a kind of SCIM resource"),
)
