"""Objects that belong to a workspace or to the organisation itself: guardrails, integrations, labels, policies.

A workspace uses the organisation's own, but only those who stand above all workspaces change them.
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from lockgate.admin import auth
from lockgate.admin.context import Context
from lockgate.core.documents import Collection, Entity, Page, Tenant
from lockgate.core.errors import AdminForbidden, Ambiguous
from lockgate.core.ports import Unit

E = TypeVar("E", bound=Entity)


def place(ctx: Context) -> str:
    """The workspace of a new object, "" for the organisation's own: only who stands above all leaves it unnamed."""
    return ctx.tenant.workspace_id or ""


async def get(ctx: Context, of: Collection[E], name: str, unit: Unit | None = None, place: str | None = None) -> E:
    """The row that `name` names: the workspace's own, else the organisation's. `place` is the workspace where it is
    not that of the request. To who stands above all and names no workspace, a slug is the organisation's own first: a
    workspace that takes the same one must not catch what is meant for it. Raises AdminNotFound, Ambiguous.
    """
    workspace_id = place or ctx.tenant.workspace_id
    tenant = Tenant(ctx.tenant.organisation_id)
    reader = unit or _Bound(ctx, tenant)
    found, _ = await reader.find(of, {"id": name})
    if found:
        seen = [row for row in found if workspace_id in {None, row.workspace_id} or not row.workspace_id]
    else:
        seen, _ = await reader.find(of, {"slug": name, "workspace_id": frozenset({workspace_id or "", ""})})
    if not seen and not found and workspace_id is None:
        seen, total = await reader.find(of, {"slug": name})
        if total > 1:
            raise Ambiguous
    return ctx.found(min(seen, key=lambda row: not row.workspace_id, default=None))


async def find(
    ctx: Context, of: Collection[E], where: Mapping[str, Any], page: Page | None = None
) -> tuple[list[E], int]:
    """`page`, or the one that was asked for, of what the workspace has and what the organisation shares."""
    tenant, workspace_id = Tenant(ctx.tenant.organisation_id), ctx.tenant.workspace_id
    mine = {} if workspace_id is None else {"workspace_id": frozenset({workspace_id, ""})}
    return await ctx.store.find(tenant, of, {**mine, **where}, page or ctx.page)


def check_writes(ctx: Context, row: Entity) -> None:
    """Raises AdminForbidden where a workspace's caller would change what the organisation owns."""
    if not row.workspace_id and not auth.whole_organisation(ctx.who):
        raise AdminForbidden("This belongs to the organisation. Ask its owner or an admin, or make one of your own")


class _Bound:
    """Reads outside a transaction, as a unit reads inside one."""

    def __init__(self, ctx: Context, tenant: Tenant) -> None:
        self._ctx, self._tenant = ctx, tenant

    async def find(self, of: Collection[E], where: Mapping[str, Any]) -> tuple[list[E], int]:
        return await self._ctx.store.find(self._tenant, of, where)
