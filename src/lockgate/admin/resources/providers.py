"""Providers: a named, budgeted handle on an integration in a workspace. They share slugs, and their table, with virtual
keys: both are called as `@slug`, and both lists show both.
"""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, handles
from lockgate.admin import credentialfields as fields
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input, moment
from lockgate.admin.limits import RateLimits, UsageLimits, plain
from lockgate.admin.probe import ProbeInput, probed
from lockgate.admin.resource import Resource, Route, scoped
from lockgate.core.documents import VIRTUAL_KEYS, VirtualKey
from lockgate.core.ids import slug_of


class Fields(Input):
    note: str | None = Field(default=None, max_length=1024)
    usage_limits: UsageLimits = None
    rate_limits: RateLimits = None
    expires_at: str | None = Field(default=None, max_length=40)
    workspace_id: str | None = Field(default=None, max_length=128)


class CreateInput(Fields):
    name: str = Field(min_length=1, max_length=255)
    integration_id: str = Field(min_length=1, max_length=255)
    slug: str | None = Field(default=None, max_length=255)


class UpdateInput(Fields):
    name: str | None = Field(default=None, min_length=1, max_length=255)
    slug: str | None = Field(default=None, max_length=255)  # repeats the path
    reset_usage: bool | int | None = None


async def _make(ctx: Context, body: CreateInput) -> VirtualKey:
    tenant = await auth.home(ctx)
    ctx.tenant = tenant
    row = await handles.usable(ctx, body.integration_id, tenant.workspace_id or "")
    return handles.handle(
        ctx,
        row,
        tenant.workspace_id or "",
        fields.check_slug(body.slug) or slug_of(body.name),
        body.name,
        note=body.note or "",
        usage_limits=plain(body.usage_limits),
        rate_limits=plain(body.rate_limits),
        expires_at=moment(body.expires_at, "expires_at"),
    )


async def _change(_ctx: Context, row: VirtualKey, body: UpdateInput) -> VirtualKey:
    changes: dict[str, Any] = {}
    if body.name is not None:
        changes["name"] = body.name
    for name in ("usage_limits", "rate_limits"):
        if name in body.given:
            changes[name] = plain(getattr(body, name))
    if "note" in body.given:
        changes["note"] = body.note or ""
    if "expires_at" in body.given:
        changes["expires_at"] = moment(body.expires_at, "expires_at")
    return msgspec.structs.replace(row, **changes)


def _show(ctx: Context, row: VirtualKey) -> dict[str, Any]:
    return {
        "object": "provider",
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "note": row.note or None,
        "integration_id": row.integration_id or None,
        "ai_provider_id": row.provider,
        "provider": row.provider,
        "status": "expired" if 0 < row.expires_at <= ctx.now else row.status,
        "usage_limits": row.usage_limits,
        "rate_limits": row.rate_limits,
        "reset_usage": None,
        "expires_at": iso(row.expires_at),
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "workspace_id": row.workspace_id,
        "organisation_id": row.organisation_id,
    }


RESOURCE: Final = Resource(
    name="providers",
    object="provider",
    scope="providers",
    of=VIRTUAL_KEYS,
    level="workspace",
    create=CreateInput,
    update=UpdateInput,
    make=_make,
    change=_change,
    show=_show,
    made=lambda row: {"id": row.id, "slug": row.slug, "object": "provider"},
    changed=lambda row: {"id": row.id, "slug": row.slug},
    ids=lambda row: (row.id, row.workspace_id),
    example={"name": "Main", "integration_id": "an-integration", "workspace_id": "a-workspace"},
    example_update={"note": "For the search team"},
)
ROUTES: Final = (
    *RESOURCE.routes(),
    Route(
        "POST",
        "/providers/{id}/test",
        scoped("workspace", "providers.update"),
        "provider.test",
        probed,
        "Call the provider and explain what fails",
        ProbeInput,
        example={},
    ),
)
