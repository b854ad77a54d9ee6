"""Which workspaces may use an integration, and which models through it. What was not opened is closed."""

from typing import Any, Final

import msgspec
from pydantic import AliasChoices, BaseModel, ConfigDict, Field

from lockgate.admin import auth, handles
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.integrating import KEY, destinations, kind_of
from lockgate.admin.limits import RateLimit, UsageLimit, plain
from lockgate.admin.resource import Reply, Route
from lockgate.admin.resources.integrations import either, seeing
from lockgate.core.credentials import (
    INTEGRATION_ACCESS,
    INTEGRATIONS,
    Integration,
    IntegrationAccess,
    access_id,
    model_aad,
    sealed_aad,
)
from lockgate.core.documents import WORKSPACES, Page, Tenant, Workspace
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit

MOST: Final = Page(0, 1000)
MODELS: Final = 1000  # of one integration


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


Usage = UsageLimit | list[UsageLimit] | None
Rates = RateLimit | list[RateLimit] | None


def _limits(value: Any, name: str) -> list[Any]:
    """Limits to store, as a list. Raises AdminInvalid for more than one."""
    some = value if isinstance(value, list) else [value] if value else []
    if len(some) > 1:
        raise AdminInvalid(f"{name} takes one limit here")
    return plain(some) or []


# --- workspaces ---


class WorkspaceInput(_Strict):
    id: str = Field(min_length=1, max_length=128)
    enabled: bool
    usage_limits: Usage = None
    rate_limits: Rates = None
    reset_usage: bool | None = None
    create_default_provider: bool | None = None
    default_provider_slug: str | None = Field(default=None, max_length=255)


class GlobalInput(_Strict):
    enabled: bool
    usage_limits: Usage = None
    rate_limits: Rates = None


class WorkspacesInput(Input):
    workspaces: list[WorkspaceInput] | None = Field(default=None, max_length=1000)
    global_workspace_access: GlobalInput | None = None
    override_existing_workspace_access: bool | None = None
    override_existing_workspaces_access: bool | None = None  # as the SDKs spell it
    create_default_provider: bool | None = None
    default_provider_slug: str | None = Field(default=None, max_length=255)
    workspace_id: str | None = Field(default=None, max_length=128)


async def _shared(ctx: Context, verb: str) -> Integration:
    """One of the organisation's, at the hands of those who stand above its workspaces."""
    row = await handles.seen(ctx, ctx.path["id"])
    if verb == "update":
        handles.check_owner(ctx, row)
    handles.need(ctx, row.workspace_id, verb, *(("list",) if verb == "read" else ()))
    return row


async def _workspaces(ctx: Context) -> Reply:
    row = await _shared(ctx, "read")
    tenant, here = Tenant(row.organisation_id), ctx.tenant.workspace_id
    given, _ = await ctx.store.find(tenant, INTEGRATION_ACCESS, {"parent_id": row.id}, MOST)
    by_id = {one.workspace_id: one for one in given}
    living, _ = await ctx.store.find(tenant, WORKSPACES, {"status": "active"}, MOST)
    rows = [
        shown
        for place in living
        if here in {None, place.id} and (shown := _shown(row, by_id.get(place.id), place)) is not None
    ]
    everywhere = None if row.workspace_id or not auth.whole_organisation(ctx.who) else row.global_access or None
    return Reply({"object": "list", "total": len(rows), "workspaces": rows, "global_workspace_access": everywhere})


def _shown(row: Integration, access: IntegrationAccess | None, place: Workspace) -> dict[str, Any] | None:
    """What holds for one workspace, which goes by its slug here; None where nothing was ever said."""
    names = {"id": place.slug, "workspace_id": place.id}
    if row.workspace_id:
        own = row.workspace_id == place.id
        return {**names, "enabled": True, "usage_limits": None, "rate_limits": None} if own else None
    if access is not None:
        usage, rates = access.usage_limits or None, access.rate_limits or None
        return {**names, "enabled": access.enabled, "usage_limits": usage, "rate_limits": rates}
    if not row.global_access.get("enabled"):
        return None
    return {**names, **row.global_access}


async def _set_workspaces(ctx: Context) -> Reply:
    body: WorkspacesInput = ctx.body
    seen = await _shared(ctx, "update")
    if seen.workspace_id and (body.workspaces or body.global_workspace_access):
        raise AdminInvalid("This integration is a workspace's own. Only an organisation's can be opened to others")
    override = body.override_existing_workspace_access or body.override_existing_workspaces_access
    async with ctx.change(seen.id, tenant=Tenant(seen.organisation_id)) as unit:
        row = ctx.found(await unit.get(INTEGRATIONS, seen.id))
        if override:
            await _forget(unit, row)
        if body.global_workspace_access is not None:
            row = await _open_to_all(ctx, unit, row, body)
        for number in range(len(body.workspaces or ())):
            await _open_to(ctx, unit, row, body, number)
        unit.changed(row.id)
    return Reply({})


async def _forget(unit: Unit, row: Integration) -> None:
    """What was said of single workspaces: all of them follow the common rule."""
    while (given := await unit.find(INTEGRATION_ACCESS, {"parent_id": row.id}, MOST))[0]:
        for one in given[0]:
            await unit.delete(INTEGRATION_ACCESS, one.id)


async def _open_to_all(ctx: Context, unit: Unit, row: Integration, body: WorkspacesInput) -> Integration:
    """Set the rule for workspaces of which nothing else is said, those to come included."""
    wanted = body.global_workspace_access
    assert wanted is not None  # noqa: S101  # the caller asked
    rule = {
        "enabled": wanted.enabled,
        "usage_limits": _limits(wanted.usage_limits, "global_workspace_access.usage_limits") or None,
        "rate_limits": _limits(wanted.rate_limits, "global_workspace_access.rate_limits") or None,
    }
    stored = await unit.update(INTEGRATIONS, msgspec.structs.replace(row, global_access=rule, updated_at=ctx.now))
    if wanted.enabled and body.create_default_provider is not False:
        living, _ = await unit.find(WORKSPACES, {"status": "active"}, MOST)
        given, _ = await unit.find(INTEGRATION_ACCESS, {"parent_id": row.id}, MOST)
        closed = {one.workspace_id for one in given if not one.enabled}
        for place in living:
            if place.id not in closed:
                await handles.add_default(ctx, unit, stored, place.id, "")
    return stored


async def _open_to(ctx: Context, unit: Unit, row: Integration, body: WorkspacesInput, number: int) -> None:
    """Set what one workspace may do. A foreign workspace is told as one that does not exist."""
    one, at = (body.workspaces or [])[number], f"workspaces.{number}"
    place = await unit.get(WORKSPACES, one.id)
    if place is None or place.status != "active":
        raise AdminInvalid(f"{at}.id: there is no such workspace")
    before = await unit.get(INTEGRATION_ACCESS, access_id(row.id, place.id))
    fresh = before or IntegrationAccess(
        organisation_id=row.organisation_id,
        workspace_id=place.id,
        id=access_id(row.id, place.id),
        parent_id=row.id,
        created_at=ctx.now,
        updated_at=ctx.now,
    )
    after = msgspec.structs.replace(
        fresh,
        enabled=one.enabled,
        usage_limits=_limits(one.usage_limits, f"{at}.usage_limits"),
        rate_limits=_limits(one.rate_limits, f"{at}.rate_limits"),
        updated_at=ctx.now,
    )
    await (unit.update if before else unit.insert)(INTEGRATION_ACCESS, after)
    said = body.create_default_provider if one.create_default_provider is None else one.create_default_provider
    if one.enabled and said is not False:
        slug = fields.check_slug(one.default_provider_slug or body.default_provider_slug, f"{at}.default_provider_slug")
        await handles.add_default(ctx, unit, row, place.id, slug)


# --- models ---


class TokenPrice(_Strict):
    price: int | float = Field(ge=0, le=1000, allow_inf_nan=False)  # US cents per token


class PayAsYouGo(_Strict):
    request_token: TokenPrice | None = None
    response_token: TokenPrice | None = None
    cache_read_input_token: TokenPrice | None = None
    cache_write_input_token: TokenPrice | None = None


class Pricing(_Strict):
    type: str = Field(default="static", pattern="^static$")
    pay_as_you_go: PayAsYouGo | None = None


class ModelConfigurations(_Strict):
    custom_host: str | None = Field(default=None, max_length=2048)
    custom_headers: dict[str, Any] | None = None


class ModelInput(_Strict):
    slug: str = Field(min_length=1, max_length=256)
    enabled: bool
    name: str | None = Field(default=None, max_length=256, validation_alias=AliasChoices("name", "model_name"))
    is_custom: bool | None = None
    is_finetune: bool | None = None
    base_model_slug: str | None = Field(default=None, max_length=256)
    configurations: ModelConfigurations | None = None
    pricing_config: Pricing | None = None


class ModelsInput(Input):
    """`key`: the integration's own again, for a model at a host that its key has not travelled to."""

    models: list[ModelInput] = Field(max_length=MODELS)
    allow_all_models: bool | None = None
    key: str | None = Field(default=None, max_length=16_384)
    workspace_id: str | None = Field(default=None, max_length=128)


async def _models(ctx: Context) -> Reply:
    row = await _shared(ctx, "read")
    said = {one["slug"]: one for one in row.models}
    known = {facts.id: facts.name for facts in ctx.services.models(row.ai_provider_id)}
    whole = bool(row.workspace_id) or auth.whole_organisation(ctx.who)
    slugs = [*known, *sorted(said.keys() - known)]
    rows = [_shown_model(row, slug, said.get(slug) or {}, known.get(slug), whole=whole) for slug in slugs]
    return Reply({"object": "list", "total": len(rows), "models": rows, "allow_all_models": row.allow_all_models})


def _shown_model(row: Integration, slug: str, said: dict[str, Any], name: str | None, *, whole: bool) -> dict[str, Any]:
    """`whole`: with where it is, which only the integration's owner sees."""
    headers = dict.fromkeys(said.get("header_names") or (), fields.MASK)
    own = {"custom_host": said.get("base_url"), "masked_custom_headers": headers}
    price = {"pricing_config": said["pricing_config"]} if said.get("pricing_config") else {}
    return {
        "slug": slug,
        "name": said.get("name") or name or slug,
        "enabled": said.get("enabled", row.allow_all_models),
        "is_custom": bool(said.get("is_custom")),
        "is_finetune": bool(said.get("is_finetune")),
        "base_model_slug": said.get("base_model_slug"),
        "configurations": {field: value for field, value in own.items() if value} if whole else {},
        **price,
    }


async def _set_models(ctx: Context) -> Reply:
    """Each model that is named is as it is said; of the others nothing changes."""
    body: ModelsInput = ctx.body
    seen = await _shared(ctx, "update")
    async with ctx.change(seen.id, tenant=handles.tenant_of(seen)) as unit:
        row = ctx.found(await unit.get(INTEGRATIONS, seen.id))
        said = {one["slug"]: one for one in row.models}
        for number, one in enumerate(body.models):
            said[one.slug] = _said(ctx, row, said.get(one.slug) or {}, body, number)
        if len(said) > MODELS:
            raise AdminInvalid(f"models: an integration says something of at most {MODELS} models")
        everything = row.allow_all_models if body.allow_all_models is None else body.allow_all_models
        after = msgspec.structs.replace(
            row, models=list(said.values()), allow_all_models=everything, updated_at=ctx.now
        )
        await unit.update(INTEGRATIONS, after)
        unit.changed(row.id)
    return Reply({})


def _said(ctx: Context, row: Integration, before: dict[str, Any], body: ModelsInput, number: int) -> dict[str, Any]:
    """What is stored of one model. Raises AdminInvalid, AdminForbidden."""
    one, at = body.models[number], f"models.{number}"
    made = {**before, **one.model_dump(exclude_unset=True, exclude_none=True, exclude={"configurations"})}
    if one.configurations is None:
        return made
    if not made.get("is_custom"):
        raise AdminInvalid(f"{at}.configurations: only a custom model has a host or header fields of its own")
    host = fields.base_url(ctx, one.configurations.custom_host) if one.configurations.custom_host else ""
    if host and host not in {before.get("base_url"), row.base_url}:
        _check_may_travel(ctx, row, body.key, host)
    made["base_url"] = host
    if one.configurations.custom_headers and not host and (chosen := destinations(row)):
        raise AdminInvalid(
            f"{at}.configurations.custom_host: send it beside custom_headers. They would go to {', '.join(chosen)}, "
            "which somebody may have changed"
        )
    if one.configurations.custom_headers is not None:
        provider = kind_of(row.ai_provider_id).provider
        own = provider.auth.header if provider else "authorization"
        named = fields.header_fields(one.configurations.custom_headers, own, f"{at}.configurations.custom_headers")
        sealed = fields.seal_object(ctx, named, model_aad(row, one.slug))
        made |= {"header_names": sorted(named), "sealed_headers": msgspec.to_builtins(sealed)}
    elif before.get("sealed_headers") and host != before.get("base_url", ""):
        raise AdminInvalid(f"{at}.configurations.custom_headers: enter them again, they do not follow a change of host")
    return made


def _check_may_travel(ctx: Context, row: Integration, key: str | None, host: str) -> None:
    """The integration's secrets would go to another host: whoever wants that must know them."""
    auth.check_proved(ctx)
    given = fields.secret(key)
    stored = ctx.services.vault.open(row.sealed, sealed_aad(row, KEY)) if row.sealed else None
    if stored is not None and stored != given:
        raise AdminInvalid("Enter the key again, as `key`: a stored key does not follow a model to another host")
    if row.sealed_headers:
        raise AdminInvalid("This integration has header fields of its own, which do not follow a model to another host")
    fields.check_mapped_host(ctx, row.secret_mappings, [host])


async def _delete_models(ctx: Context) -> Reply:
    """Custom models; of others what was said is forgotten."""
    body: ModelsDelete = ctx.body
    slugs = {each.strip() for each in (ctx.query.get("slugs") or "").split(",")} | set(body.models or ())
    slugs -= {""}
    if not slugs:
        raise AdminInvalid("slugs is required: the models' slugs, separated by commas")
    seen = await _shared(ctx, "update")
    async with ctx.change(seen.id, tenant=handles.tenant_of(seen)) as unit:
        row = ctx.found(await unit.get(INTEGRATIONS, seen.id))
        custom = {one["slug"] for one in row.models if one.get("is_custom")}
        if missing := sorted(slugs - custom):
            raise AdminInvalid(f"slugs: there is no custom model {missing[0][:64]!r} here")
        left = [one for one in row.models if one["slug"] not in slugs]
        await unit.update(INTEGRATIONS, msgspec.structs.replace(row, models=left, updated_at=ctx.now))
        unit.changed(row.id)
    return Reply({})


class ModelsDelete(Input):
    """One client sends a body instead of the query."""

    models: list[str] | None = Field(default=None, max_length=MODELS)
    workspace_id: str | None = Field(default=None, max_length=128)


EXAMPLE: Final = {"models": [{"slug": "a-custom-model", "enabled": True, "is_custom": True}]}
ROUTES: Final = (
    Route("GET", "/integrations/{id}/models", seeing(), "integration.models", _models,
          "List the models of an integration"),
    Route("PUT", "/integrations/{id}/models", either("update"), "integration.set_models", _set_models,
          "Open and close models of an integration, and add custom ones", ModelsInput, example=EXAMPLE),
    Route("DELETE", "/integrations/{id}/models", either("update"), "integration.delete_models", _delete_models,
          "Delete custom models of an integration", ModelsDelete, example={"models": ["a-custom-model"]}),
    Route("GET", "/integrations/{id}/workspaces", seeing(), "integration.workspaces", _workspaces,
          "List the workspaces that may use an integration"),
    Route("PUT", "/integrations/{id}/workspaces", either("update"), "integration.set_workspaces", _set_workspaces,
          "Open an integration to workspaces, or close it", WorkspacesInput, example={"workspaces": []}),
)  # fmt: skip
