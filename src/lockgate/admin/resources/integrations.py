"""Integrations: a credential of the organisation, or of one workspace, for a provider. Workspaces use it through
handles, and see neither its secret nor, where it is the organisation's, its settings.

As with virtual keys, whoever changes where a stored secret travels must enter it again, and whoever enters one names
the hosts that somebody chose for it.
"""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, handles, integrating, reach
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context, iso
from lockgate.admin.credentialfields import MASK, Mappings
from lockgate.admin.inputs import Input, moment
from lockgate.admin.integrating import KEY, Adjustments, Kind
from lockgate.admin.resource import Policy, Reply, Route, listed, mirrored, scoped
from lockgate.core.credentials import (
    INTEGRATION_ACCESS,
    INTEGRATIONS,
    Integration,
    access_id,
    is_open_to,
    sealed_aad,
)
from lockgate.core.documents import VIRTUAL_KEYS, WORKSPACES, Page, Tenant
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.secret import Secret

MOST: Final = Page(0, 1000)
NAMED: Final = 5  # handles in a refusal


class Fields(Input):
    """What both a new and an existing integration take."""

    key: str | None = Field(default=None, max_length=16_384)
    description: str | None = Field(default=None, max_length=1024)
    custom_host: str | None = Field(default=None, max_length=2048)
    configurations: dict[str, Any] | None = None
    secret_mappings: Mappings = Field(default=None, max_length=32)
    pricing_adjustments: Adjustments | None = None
    tags: dict[str, str] | None = None
    expires_at: str | None = Field(default=None, max_length=40)
    workspace_id: str | None = Field(default=None, max_length=128)


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=255)
    ai_provider_id: str = Field(min_length=1, max_length=64)
    slug: str | None = Field(default=None, max_length=255)
    create_default_provider: bool | None = None
    default_provider_slug: str | None = Field(default=None, max_length=255)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=255)
    status: str | None = Field(default=None, pattern="^(active|archived)$")
    hosts: fields.Hosts = None


# --- create ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    workspace_id = reach.place(ctx)
    handles.need(ctx, workspace_id, "create")
    kind = integrating.kind_of(body.ai_provider_id)
    mappings = await _mappings(ctx, body, kind, workspace_id)
    row = _settled(ctx, _fresh(ctx, body, workspace_id), body, kind, mappings)
    default = fields.check_slug(body.default_provider_slug, "default_provider_slug")
    async with ctx.change(row.id, tenant=Tenant(row.organisation_id)) as unit:
        stored = await unit.insert(INTEGRATIONS, row)
        if workspace_id and body.create_default_provider is not False:
            await handles.add_default(ctx, unit, stored, workspace_id, default)
        unit.changed(stored.id)
    return Reply(mirrored({"id": row.id, "slug": row.slug, "object": "integration"}))


async def _mappings(ctx: Context, body: Fields, kind: Kind, workspace_id: str) -> list[dict[str, Any]]:
    return await fields.mappings(ctx, body.secret_mappings or [], kind.mapped_field, workspace_id, kind.mappable)


def _fresh(ctx: Context, body: CreateInput, workspace_id: str) -> Integration:
    return Integration(
        organisation_id=ctx.tenant.organisation_id,
        workspace_id=workspace_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=fields.check_slug(body.slug) or slug_of(body.name),
        name=body.name,
        ai_provider_id=body.ai_provider_id,
        created_by=ctx.who.actor_id,
    )


def _settled(ctx: Context, row: Integration, body: Fields, kind: Kind, mappings: list[dict[str, Any]]) -> Integration:
    """`row` as the body wants it, complete and sealed. Raises AdminInvalid, AdminForbidden."""
    key, host = fields.secret(body.key), fields.host(ctx, body.custom_host, body.configurations)
    mapped = {kind.mapped_field(one["target_field"]) for one in mappings}
    fresh = not row.row_version
    found = None
    kept: dict[str, Any] = {}
    after = msgspec.structs.replace(row, secret_mappings=mappings, **_plain(body))
    if host is not None:
        after = msgspec.structs.replace(after, base_url=host)
    if body.configurations is not None or fresh:
        found = integrating.read(kind, body.configurations or {}, frozenset({*mapped, *row.hidden}))
        kept = fields.open_object(ctx, row.sealed_more, sealed_aad(row, "more"))
        after = msgspec.structs.replace(after, options=found.options, configurations=found.shown)
    _check_complete(kind, after, key, mapped)
    _check_travels(row, after, key, found, fresh=fresh)
    if mappings != row.secret_mappings or integrating.travels(after) != integrating.travels(row):
        fields.check_mapped_host(ctx, mappings, _chosen_hosts(kind, after))
    entered = key is not None or bool(found and (found.secrets or found.headers))
    if not fresh and (entered or (mappings and mappings != row.secret_mappings)):
        _check_named(kind, after, body, host)
    return integrating.sealed_parts(ctx, after, key, found, kept)


def _check_named(kind: Kind, row: Integration, body: Fields, host: str | None) -> None:
    """Raises AdminInvalid when a secret is entered without the hosts that it goes to."""
    settings = body.configurations is not None
    if kind.provider is None and row.configurations and not settings:
        raise AdminInvalid("configurations: send them beside the secret; they say where it goes")
    own = integrating.destinations(row) if settings and not row.base_url else []
    named = [host, *(getattr(body, "hosts", None) or ()), *own]
    fields.check_named([*integrating.destinations(row), *_hosts_of_models(row)], named)


def _hosts_of_models(row: Integration) -> list[str]:
    """Those that custom models have for themselves."""
    return sorted({str(host) for one in row.models if (host := one.get("base_url")) and host != row.base_url})


def _chosen_hosts(kind: Kind, row: Integration) -> list[str]:
    options = row.options if kind.provider else dict.fromkeys(row.configurations, "set")
    models = (one.get("base_url") or "" for one in row.models)
    return [*fields.chosen_hosts(kind.provider, row.base_url, options), *models]


def _plain(body: Fields) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for name in ("name", "status"):
        if (value := getattr(body, name, None)) is not None:
            changes[name] = value
    if "description" in body.given:
        changes["description"] = body.description or ""
    if "pricing_adjustments" in body.given:
        changes["pricing_adjustments"] = integrating.adjustments(body.pricing_adjustments)
    if "tags" in body.given:
        changes["tags"] = fields.tags(body.tags)
    if "expires_at" in body.given:
        changes["expires_at"] = moment(body.expires_at, "expires_at")
    return changes


def _check_complete(kind: Kind, row: Integration, key: Secret | None, mapped: set[str]) -> None:
    """Raises AdminInvalid when a call could not be made for want of a key or a host."""
    missing = key is None and not row.sealed and KEY not in mapped
    if missing and integrating.needs_key(kind, row.configurations):
        raise AdminInvalid(f"key is required: the credential that {kind.name} gave you, or a secret mapping for it")
    provider = kind.provider
    if provider and provider.needs_host and not row.base_url and not row.options.get(provider.host_option):
        raise AdminInvalid(f"custom_host is required: {kind.name} has no address of its own")


def _check_travels(
    before: Integration, after: Integration, key: Secret | None, found: integrating.Read | None, *, fresh: bool
) -> None:
    """Raises AdminInvalid when a stored secret would go elsewhere and was not entered again."""
    if fresh or integrating.travels(before) == integrating.travels(after):
        return
    again = found.secrets.keys() if found else frozenset()
    if before.sealed and key is None:
        raise AdminInvalid("Enter the key again: a stored key does not follow a change of host")
    if stale := sorted(set(before.hidden) - again):
        raise AdminInvalid(f"Enter configurations.{stale[0]} again: a stored secret does not follow a change of host")
    if before.sealed_headers and (found is None or found.headers is None):
        raise AdminInvalid("Enter configurations.custom_headers again: they do not follow a change of host")


# --- read ---


async def _list(ctx: Context) -> Reply:
    kind = ctx.query.get("type") or "all"
    if kind not in {"all", "organisation", "workspace"}:
        raise AdminInvalid("type must be one of all, organisation, workspace")
    rows = [row for row in await _all_seen(ctx) if kind == "all" or bool(row.workspace_id) == (kind == "workspace")]
    for name in ("ai_provider_id", "status", "slug"):
        if wanted := ctx.query.get(name):
            rows = [row for row in rows if getattr(row, name) == wanted]
    if search := (ctx.query.get("search") or "").lower():
        rows = [row for row in rows if search in row.name.lower() or search in row.slug.lower()]
    rows = [row for row in rows if _tagged(row, ctx.query.get("tags"))]
    page = rows[ctx.page.offset : ctx.page.offset + ctx.page.limit]
    return Reply(listed([_brief(row) for row in page], len(rows)))


async def _all_seen(ctx: Context) -> list[Integration]:
    """All that the caller's place reaches, newest first."""
    tenant, here = Tenant(ctx.tenant.organisation_id), ctx.tenant.workspace_id
    where = {} if here is None else {"workspace_id": frozenset({here, ""})}
    owners = {name for name in ("organisation", "workspace") if f"{name}_integrations.list" in ctx.who.scopes}
    rows, offset = [], 0
    while True:
        some, total = await ctx.store.find(tenant, INTEGRATIONS, where, Page(offset, 1000))
        rows += [row for row in some if ("workspace" if row.workspace_id else "organisation") in owners]
        offset += 1000
        if offset >= total:
            break
    if here is None:
        return rows
    mine, _ = await ctx.store.find(tenant, INTEGRATION_ACCESS, {"workspace_id": here}, MOST)
    given = {one.parent_id: one for one in mine}
    return [row for row in rows if is_open_to(row, given.get(row.id), here)]


def _tagged(row: Integration, wanted: str | None) -> bool:
    """Whether a row has all the tags of `{"name": "value"}`."""
    if not wanted:
        return True
    try:
        tags = msgspec.json.decode(wanted, type=dict[str, str])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise AdminInvalid('tags must be a JSON object such as {"team":"search"}') from None
    return tags.items() <= row.tags.items()


def _brief(row: Integration) -> dict[str, Any]:
    return {
        "object": "integration",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "description": row.description,
        "ai_provider_id": row.ai_provider_id,
        "organisation_id": row.organisation_id,
        "workspace_id": row.workspace_id or None,
        "type": "workspace" if row.workspace_id else "organisation",
        "status": row.status,
        "tags": row.tags,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _read(ctx: Context) -> Reply:
    row = await handles.seen(ctx, ctx.path["id"])
    handles.need(ctx, row.workspace_id, "read", "list")
    owner = "workspace" if row.workspace_id else "organisation"
    if f"{owner}_integrations.read" not in ctx.who.scopes or not (row.workspace_id or auth.whole_organisation(ctx.who)):
        return Reply(_brief(row))  # a workspace sees that the organisation's is there, and no more
    return Reply({**_brief(row), **await _details(ctx, row)})


async def _details(ctx: Context, row: Integration) -> dict[str, Any]:
    masked: dict[str, Any] = {f"masked_{name}": MASK for name in row.hidden}
    if row.header_names:
        masked |= {"masked_custom_headers": dict.fromkeys(row.header_names, MASK)}
    host = {"custom_host": row.base_url} if row.base_url else {}
    hosts = [*integrating.destinations(row), *_hosts_of_models(row)]
    return {
        **({"hosts": hosts} if hosts else {}),
        "masked_key": f"{MASK}{row.tail}" if row.sealed else None,
        "configurations": {**row.configurations, **host, **masked},
        "global_workspace_access_settings": row.global_access or None,
        "allow_all_models": row.allow_all_models,
        "workspace_count": await workspace_count(ctx, row),
        "secret_mappings": fields.shown_mappings(row.secret_mappings),
        "pricing_adjustments": row.pricing_adjustments or None,
        "expires_at": iso(row.expires_at),
        "is_default": 0,
    }


async def workspace_count(ctx: Context, row: Integration) -> int:
    """How many workspaces may use it."""
    if row.workspace_id:
        return 1
    tenant = Tenant(row.organisation_id)
    given, _ = await ctx.store.find(tenant, INTEGRATION_ACCESS, {"parent_id": row.id}, MOST)
    if not row.global_access.get("enabled"):
        return sum(one.enabled for one in given)
    _, total = await ctx.store.find(tenant, WORKSPACES, {"status": "active"}, Page(0, 1))
    return total - sum(not one.enabled for one in given)


# --- change ---


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    seen = await _to_change(ctx, "update")
    kind = integrating.kind_of(seen.ai_provider_id)
    mappings = seen.secret_mappings
    if body.secret_mappings is not None:
        mappings = await _mappings(ctx, body, kind, seen.workspace_id)
    if body.key or body.configurations or body.custom_host or body.secret_mappings:
        auth.check_proved(ctx)
    async with ctx.change(seen.id, tenant=handles.tenant_of(seen)) as unit:
        row = ctx.found(await unit.get(INTEGRATIONS, seen.id))
        after = msgspec.structs.replace(_settled(ctx, row, body, kind, mappings), updated_at=ctx.now)
        await unit.update(INTEGRATIONS, after)
        unit.changed(row.id)
    return Reply({"id": row.id, "slug": row.slug})


async def _to_change(ctx: Context, verb: str) -> Integration:
    row = await handles.seen(ctx, ctx.path["id"])
    handles.check_owner(ctx, row)
    handles.need(ctx, row.workspace_id, verb)
    return row


async def _delete(ctx: Context) -> Reply:
    """With the handles that it made itself. Those that people made must go first."""
    row = await _to_change(ctx, "delete")
    async with ctx.change(row.id, tenant=Tenant(row.organisation_id)) as unit:
        ctx.found(await unit.get(INTEGRATIONS, row.id))
        found = await handles.handles_on(unit, row)
        if used := handles.made_by_hand(found):
            raise AdminConflict(f"The integration is in use. Delete these providers first: {_names(used)}")
        for one in found:
            await unit.delete(VIRTUAL_KEYS, one.id)
        given, _ = await unit.find(INTEGRATION_ACCESS, {"parent_id": row.id}, MOST)
        for each in given:
            await unit.delete(INTEGRATION_ACCESS, access_id(row.id, each.workspace_id))
        await unit.delete(INTEGRATIONS, row.id)
        unit.changed(row.id, *(one.id for one in found))
    return Reply({})


def _names(rows: list[Any]) -> str:
    more = f" and {len(rows) - NAMED} more" if len(rows) > NAMED else ""
    return ", ".join(row.slug for row in rows[:NAMED]) + more


def either(verb: str) -> Policy:
    """Those who may do it with the organisation's integrations, or with a workspace's own; the handler asks which."""
    return scoped("workspace", f"organisation_integrations.{verb}", f"workspace_integrations.{verb}")


def seeing() -> Policy:
    owners = ("organisation", "workspace")
    return scoped("workspace", *(f"{owner}_integrations.{verb}" for owner in owners for verb in ("read", "list")))


EXAMPLE: Final = {"name": "Team", "ai_provider_id": "openai", "key": "sk-example", "workspace_id": "a-workspace"}
ROUTES: Final = (
    Route("POST", "/integrations", either("create"), "integration.create", _create, "Create an integration",
          CreateInput, example=EXAMPLE),
    Route("GET", "/integrations", either("list"), "integration.list", _list, "List integrations"),
    Route("GET", "/integrations/{id}", seeing(), "integration.read", _read, "Show an integration"),
    Route("PUT", "/integrations/{id}", either("update"), "integration.update", _update, "Change an integration",
          UpdateInput, example={"name": "Renamed"}),
    Route("DELETE", "/integrations/{id}", either("delete"), "integration.delete", _delete, "Delete an integration"),
)  # fmt: skip
