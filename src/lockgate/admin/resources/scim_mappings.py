"""Which roles a directory's groups give in which workspaces: read from their names, or said here."""

from typing import Any, Final, Literal

from pydantic import Field

from lockgate.admin import provisioning
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.provisioning import ACTIVE, BELONGINGS, EVERY, GROUPS, MAPPINGS, Group, GroupMapping, name_of
from lockgate.admin.resource import Policy, Reply, Route, scoped
from lockgate.core.documents import WORKSPACES, Containing
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminNotFound
from lockgate.core.ports import Unit


class CreateInput(Input):
    """`scim_group` is a group's name, also of one that the directory has not sent yet; `scim_group_id` its id."""

    workspace_id: str = Field(min_length=1, max_length=128)
    role: Literal["admin", "manager", "member"]
    scim_group: str | None = Field(default=None, min_length=1, max_length=256)
    scim_group_id: str | None = Field(default=None, min_length=1, max_length=128)


def _show(row: GroupMapping) -> dict[str, Any]:
    return {
        "object": "scim-workspace",
        "id": row.id,
        "workspace_id": row.workspace_id,
        "scim_group": row.name,
        "scim_group_id": row.parent_id or None,
        "role": row.role,
        "origin": row.origin,
        "status": row.status,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _list(ctx: Context) -> Reply:
    names = ("workspace_id", "role")
    where: dict[str, Any] = {name: ctx.query[name] for name in names if ctx.query.get(name)}
    where["status"] = ctx.query.get("status") or ACTIVE
    if "workspace_id" in where:
        where["workspace_id"] = await _id_of(ctx, where["workspace_id"])
    rows, total = await ctx.store.find(ctx.tenant, MAPPINGS, where, ctx.page)
    shown = [_show(row) for row in rows]
    return Reply({"object": "list", "mappings": shown, "total_count": total, "data": shown, "total": total})


async def _id_of(ctx: Context, named: str) -> str:
    row = await ctx.store.get(ctx.tenant, WORKSPACES, named)
    return row.id if row else named


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    if bool(body.scim_group) is bool(body.scim_group_id):
        raise AdminInvalid("Send either scim_group, a group's name, or scim_group_id")
    async with ctx.change() as unit:
        workspace = await provisioning.workspace_named(unit, body.workspace_id)
        if workspace is None:
            raise AdminNotFound("There is no such workspace")
        group = await _group(unit, body)
        name = group.name if group else body.scim_group or ""
        taken, _ = await unit.find(MAPPINGS, {"workspace_id": workspace.id, "slug": name_of(name)})
        if taken:
            raise AdminConflict("This group has a role in this workspace already. Delete that mapping first")
        made = provisioning.mapping(
            workspace, name, group.id if group else "", role=body.role, origin="hand", now=ctx.now
        )
        row = await unit.insert(MAPPINGS, made)
        changed = await _settle(ctx, unit, row)
        ctx.touched(row, places_changed=changed)
    return Reply(_show(row))


async def _group(unit: Unit, body: CreateInput) -> Group | None:
    """The group that is meant, None for a name that nobody has yet. Raises AdminNotFound for an unknown id."""
    if body.scim_group_id:
        row = await unit.get(GROUPS, body.scim_group_id)
        if row is None:
            raise AdminNotFound("There is no such group")
        return row
    rows, _ = await unit.find(GROUPS, {"slug": name_of(body.scim_group or "")})
    return rows[0] if rows else None


async def _settle(ctx: Context, unit: Unit, row: GroupMapping) -> int:
    members = await provisioning.members_of(unit, row.parent_id) if row.parent_id else []
    return await provisioning.settle(ctx, unit, members)


async def _read(ctx: Context) -> Reply:
    return Reply(_show(ctx.found(await _one(ctx.store.get(ctx.tenant, MAPPINGS, ctx.path["id"]), ctx))))


async def _one(found: Any, ctx: Context) -> GroupMapping | None:
    """By its id alone: a slug would name one of several workspaces."""
    row: GroupMapping | None = await found
    return row if row is not None and row.id == ctx.path["id"] else None


async def _delete(ctx: Context) -> Reply:
    """The places that only this mapping gave are taken back."""
    async with ctx.change() as unit:
        row = ctx.found(await _one(unit.get(MAPPINGS, ctx.path["id"]), ctx))
        if row.status != ACTIVE:
            ctx.missing()
        await unit.delete(MAPPINGS, row.id)
        ctx.touched(row, places_changed=await _settle(ctx, unit, row))
    return Reply({})


async def _groups(ctx: Context) -> Reply:
    """Groups by a part of their name."""
    text = ctx.query.get("search") or ctx.query.get("name") or ctx.query.get("query") or ""
    where: dict[str, Any] = {"name": Containing(text[:256])} if text else {}
    rows, total = await ctx.store.find(ctx.tenant, GROUPS, where, ctx.page)
    ids = frozenset(row.id for row in rows)
    held, _ = await ctx.store.find(ctx.tenant, BELONGINGS, {"parent_id": ids}, EVERY) if ids else ([], 0)
    shown = [
        {
            "object": "scim-group",
            "id": row.id,
            "name": row.name,
            "display_name": row.name,
            "external_id": row.external_id or None,
            "members_count": sum(one.parent_id == row.id for one in held),
            "created_at": iso(row.created_at),
            "last_updated_at": iso(row.updated_at),
        }
        for row in rows
    ]
    return Reply({"object": "list", "groups": shown, "total_count": total, "data": shown, "total": total})


_ALL: Final = "/scim/workspaces"
_READS: Final = scoped("organisation", "organisation_users.list")
_WRITES: Final = Policy("scoped", frozenset({"organisation_users.update"}), "organisation", step_up=True)
ROUTES: Final[tuple[Route, ...]] = (
    Route("GET", _ALL, _READS, "scim_mapping.list", _list, "List which groups have which role where"),
    Route(
        "POST",
        _ALL,
        _WRITES,
        "scim_mapping.create",
        _create,
        "Give a group a role in a workspace",
        CreateInput,
        example={"workspace_id": "shared-team", "scim_group": "Engineering", "role": "member"},
    ),
    Route("GET", f"{_ALL}/{{id}}", _READS, "scim_mapping.read", _read, "Show a group's role in a workspace"),
    Route("DELETE", f"{_ALL}/{{id}}", _WRITES, "scim_mapping.delete", _delete, "Take a group's role in a workspace"),
    Route("GET", "/scim/groups", _READS, "scim_mapping.groups", _groups, "Find a directory's groups by name"),
)
