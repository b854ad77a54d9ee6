"""What a workspace, or the whole organisation, decides for every call: default config, metadata, and whether inline
configs are allowed.
"""

from typing import Any, Final

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import defaults
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.keyfields import checked_metadata
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.core.documents import ORGANISATIONS, WORKSPACES, Workspace
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit


class Defaults(BaseModel):
    """A part that is not sent keeps its value; a null clears it. The default config has two names in clients."""

    model_config = ConfigDict(extra="forbid", strict=True)

    metadata: dict[str, str] | None = None
    user_api_key_config: str | None = Field(default=None, max_length=128)
    config_id: str | None = Field(default=None, max_length=128)
    block_inline_config: bool | int | None = None


class UpdateInput(Input):
    workspace_id: str | None = Field(default=None, max_length=128)  # repeats the path
    name: str | None = Field(default=None, min_length=1, max_length=255)
    description: str | None = Field(default=None, max_length=1024)
    defaults: Defaults | None = None


class OrganisationInput(Input):
    block_inline_config: bool | int | None = None


def _show(row: Workspace) -> dict[str, Any]:
    named = row.defaults.get("config_id") or None
    return {
        "object": "workspace",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "description": row.description or None,
        "status": row.status,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "defaults": {
            "metadata": row.defaults.get("metadata") or None,
            "user_api_key_config": named,
            "config_id": named,
            "block_inline_config": bool(row.defaults.get("block_inline_config")),
            "is_default": int(row.is_default),
        },
        "usage_limits": row.usage_limits,
        "rate_limits": row.rate_limits,
    }


# --- a workspace ---


async def _list(ctx: Context) -> Reply:
    rows, total = await ctx.store.find(ctx.tenant, WORKSPACES, {"status": "active"}, ctx.page)
    return Reply(listed([_show(row) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx.found(await ctx.store.get(ctx.tenant, WORKSPACES, ctx.path["workspace_id"]))))


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(WORKSPACES, ctx.path["workspace_id"]))
        ctx.touched(row)
        changes: dict[str, Any] = {"updated_at": ctx.now}
        if body.name is not None:
            changes["name"] = body.name
        if "description" in body.given:
            changes["description"] = body.description or ""
        if body.defaults is not None:
            changes["defaults"] = await _defaults(unit, row, body.defaults)
        await unit.update(WORKSPACES, msgspec.structs.replace(row, **changes))
        unit.changed(row.id)
    return Reply({})


async def _defaults(unit: Unit, row: Workspace, sent: Defaults) -> dict[str, Any]:
    """The row's defaults after the change. Raises AdminInvalid."""
    after = dict(row.defaults)
    given = sent.model_fields_set
    if "metadata" in given:
        after["metadata"] = checked_metadata(sent.metadata or {})
    if sent.block_inline_config is not None:
        after["block_inline_config"] = bool(sent.block_inline_config)
    named = {name: getattr(sent, name) or "" for name in ("user_api_key_config", "config_id") if name in given}
    if len(set(named.values())) > 1:
        raise AdminInvalid("defaults.config_id and defaults.user_api_key_config are the same thing. Send one of them")
    for name, value in named.items():
        if value:
            await defaults.check(unit, row.id, value, f"defaults.{name}")
        after["config_id"] = value
    return after


# --- the organisation ---


async def _read_organisation(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, ORGANISATIONS, ctx.tenant.organisation_id))
    return Reply(
        {
            "object": "organisation-defaults",
            "organisation_id": row.id,
            "block_inline_config": bool(row.defaults.get("block_inline_config")),
        }
    )


async def _update_organisation(ctx: Context) -> Reply:
    body: OrganisationInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(ORGANISATIONS, ctx.tenant.organisation_id))
        ctx.touched(row)
        after = dict(row.defaults)
        if body.block_inline_config is not None:
            after["block_inline_config"] = bool(body.block_inline_config)
        await unit.update(ORGANISATIONS, msgspec.structs.replace(row, defaults=after, updated_at=ctx.now))
        unit.changed(row.id)
    return Reply({})


_ALL: Final = "/admin/workspaces"
_ONE: Final = "/admin/workspaces/{workspace_id}"
_ORGANISATION: Final = "/admin/organisation/defaults"
ROUTES: Final = (
    Route(
        "GET", "/admin/workspaces", scoped("workspace", "workspaces.list"), "workspace.list", _list, "List workspaces"
    ),
    Route("GET", _ONE, scoped("workspace", "workspaces.read"), "workspace.read", _read, "Show a workspace"),
    Route(
        "PUT",
        _ONE,
        scoped("workspace", "workspaces.update"),
        "workspace.update",
        _update,
        "Change a workspace's name and defaults",
        UpdateInput,
    ),
    Route(
        "GET",
        _ORGANISATION,
        scoped("organisation", "organisation_settings.read"),
        "organisation.read",
        _read_organisation,
        "Show what the organisation decides for all of its workspaces",
    ),
    Route(
        "PUT",
        _ORGANISATION,
        scoped("organisation", "organisation_settings.update"),
        "organisation.update",
        _update_organisation,
        "Decide for all of the organisation's workspaces",
        OrganisationInput,
    ),
)
