"""Handles on integrations: rows of VIRTUAL_KEYS that have no secret of their own; and who may see an integration."""

from collections.abc import Iterable
from typing import Any, Final

from lockgate.admin import auth, reach
from lockgate.admin.context import Context
from lockgate.core.credentials import (
    BY_INTEGRATION,
    INTEGRATION_ACCESS,
    INTEGRATIONS,
    Integration,
    IntegrationAccess,
    access_id,
    is_open_to,
)
from lockgate.core.documents import VIRTUAL_KEYS, Page, Tenant, VirtualKey
from lockgate.core.errors import AdminForbidden, AdminInvalid
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Unit

MOST: Final = Page(0, 1000)


def need(ctx: Context, workspace_id: str, *verbs: str) -> None:
    """Raises AdminForbidden unless the caller may do one of `verbs` with integrations of the workspace, "" being the
    organisation's own.
    """
    owner = "workspace" if workspace_id else "organisation"
    scopes = {f"{owner}_integrations.{verb}" for verb in verbs}
    if scopes.isdisjoint(ctx.who.scopes):
        raise ctx.who.refusal(frozenset(scopes))


async def access_of(ctx: Context, row: Integration, workspace_id: str) -> IntegrationAccess | None:
    tenant = Tenant(ctx.tenant.organisation_id)
    return await ctx.store.get(tenant, INTEGRATION_ACCESS, access_id(row.id, workspace_id))


async def seen(ctx: Context, name: str, unit: Unit | None = None) -> Integration:
    """The integration that `name` names, as far as the caller's place reaches: all of the organisation's for those who
    stand above the workspaces, else the workspace's own and those that were opened to it. Raises AdminNotFound.
    """
    row = await reach.get(ctx, INTEGRATIONS, name, unit)
    here = ctx.tenant.workspace_id
    if here is None or row.workspace_id or auth.whole_organisation(ctx.who):
        return row
    return ctx.found(row if is_open_to(row, await access_of(ctx, row, here), here) else None)


async def usable(ctx: Context, name: str, workspace_id: str) -> Integration:
    """The integration that a new handle in the workspace may hang on. One of another organisation or workspace, one
    that is not open to this workspace and one that does not exist are told alike. Raises AdminInvalid.
    """
    tenant = Tenant(ctx.tenant.organisation_id)
    found, _ = await ctx.store.find(tenant, INTEGRATIONS, {"id": name})
    places = frozenset({workspace_id, ""})
    named = found or (await ctx.store.find(tenant, INTEGRATIONS, {"slug": name, "workspace_id": places}))[0]
    for row in sorted(named, key=lambda row: not row.workspace_id):
        if row.status == "active" and is_open_to(row, await access_of(ctx, row, workspace_id), workspace_id):
            return row
    raise AdminInvalid("integration_id: there is no such integration for this workspace. See GET /v1/integrations")


def tenant_of(row: Integration) -> Tenant:
    """Where its changes are written and audited."""
    return Tenant(row.organisation_id, row.workspace_id or None)


def handle(ctx: Context, row: Integration, workspace_id: str, slug: str, name: str, **more: Any) -> VirtualKey:
    """A new handle, not stored yet."""
    return VirtualKey(
        organisation_id=row.organisation_id,
        workspace_id=workspace_id,
        id=uuid7(),
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=slug,
        name=name,
        provider=row.ai_provider_id,
        integration_id=row.id,
        **{"created_by": ctx.who.actor_id, **more},
    )


async def add_default(ctx: Context, unit: Unit, row: Integration, workspace_id: str, wanted: str) -> None:
    """The handle that comes with an integration or with access to it, unless the workspace has one already. It is named
    `wanted`, or as the integration where that is free. `unit` is of the whole organisation. Raises AdminInvalid.
    """
    mine = {"workspace_id": workspace_id}
    if (await unit.find(VIRTUAL_KEYS, {**mine, "integration_id": row.id}))[1]:
        return
    slug = wanted or row.slug
    if (await unit.find(VIRTUAL_KEYS, {**mine, "slug": slug}))[1]:
        if wanted:
            raise AdminInvalid(f"default_provider_slug: {wanted!r} is taken in the workspace. Choose another")
        slug = slug_of(row.name)
    made = handle(ctx, row, workspace_id, slug, row.name, created_by=BY_INTEGRATION + row.id)
    await unit.insert(VIRTUAL_KEYS, made)
    unit.changed(made.id, workspace_id)


async def handles_on(unit: Unit, row: Integration) -> list[VirtualKey]:
    found, _ = await unit.find(VIRTUAL_KEYS, {"integration_id": row.id}, MOST)
    return found


def made_by_hand(rows: Iterable[VirtualKey]) -> list[VirtualKey]:
    """Those that an integration's end would take something from."""
    return [row for row in rows if not row.created_by.startswith(BY_INTEGRATION)]


def check_owner(ctx: Context, row: Integration) -> None:
    """Raises AdminForbidden where a workspace's caller would change what the organisation owns."""
    if not row.workspace_id and not auth.whole_organisation(ctx.who):
        raise AdminForbidden("This integration belongs to the organisation. Ask its owner or an admin")
