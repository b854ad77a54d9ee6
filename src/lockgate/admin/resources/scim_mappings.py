"""Which roles a directory's groups give in which workspaces: read from their names, or said here."""

from typing import Any, Final, Literal

from pydantic import Field

from lockgate.admin import provisioning
from lockgate.admin.context import Context, iso
from lockgate.admin.directories import DIRECTORIES, SLUG
from lockgate.admin.inputs import Input
from lockgate.admin.people import check_handed_out
from lockgate.admin.provisioning import (
    ACTIVE,
    BELONGINGS,
    EVERY,
    EXPECTED,
    GROUPS,
    MAPPINGS,
    Group,
    GroupMapping,
    name_of,
    stamps,
)
from lockgate.admin.resource import Policy, Reply, Route, scoped
from lockgate.core.documents import WORKSPACES, Containing, Page
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminNotFound
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit
from lockgate.core.scim import meaning_of


class CreateInput(Input):
    """`scim_group_id` is a group's id; `scim_group_name` its name, also of one that the directory has not sent yet."""

    workspace_id: str = Field(min_length=1, max_length=128)
    role: Literal["admin", "manager", "member"]
    scim_group_id: str | None = Field(default=None, min_length=1, max_length=128)
    scim_group_name: str | None = Field(default=None, min_length=1, max_length=256)
    scim_group: str | None = Field(default=None, min_length=1, max_length=256)  # the same, as answers call it


def _show(row: GroupMapping) -> dict[str, Any]:
    return {
        "object": "scim-workspace",
        "id": row.id,
        "workspace_id": row.workspace_id,
        "scim_group": row.name,
        "scim_group_id": row.parent_id,
        "role": row.role,
        "origin": row.origin,
        "status": row.status,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _list(ctx: Context) -> Reply:
    names = {"workspace_id": "workspace_id", "role": "role", "scim_group_id": "parent_id"}
    where: dict[str, Any] = {field: ctx.query[name] for name, field in names.items() if ctx.query.get(name)}
    where["status"] = ctx.query.get("status") or ACTIVE
    if "workspace_id" in where:
        where["workspace_id"] = await _id_of(ctx, where["workspace_id"])
    rows, total = await ctx.store.find(ctx.tenant, MAPPINGS, where, _page(ctx))
    shown = [_show(row) for row in rows]
    return Reply({"object": "list", "mappings": shown, "total_count": total, "data": shown, "total": total})


async def _id_of(ctx: Context, named: str) -> str:
    row = await ctx.store.get(ctx.tenant, WORKSPACES, named)
    return row.id if row else named


def _page(ctx: Context) -> Page:
    """Clients call the number of a page `page` here; the first is 0, as everywhere."""
    text, size = ctx.query.get("page", ""), ctx.page.limit
    return Page(int(text) * size, size) if text.isdecimal() and len(text) < 10 else ctx.page


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    name = body.scim_group_name or body.scim_group
    if bool(name) is bool(body.scim_group_id):
        raise AdminInvalid("Send either scim_group_name, a group's name, or scim_group_id")
    await check_handed_out(ctx, "member", body.role)
    async with ctx.change() as unit:
        workspace = await provisioning.workspace_named(unit, body.workspace_id)
        if workspace is None:
            raise AdminNotFound("There is no such workspace")
        group = await _known(unit, body.scim_group_id) if body.scim_group_id else await _named(ctx, unit, name or "")
        taken, _ = await unit.find(MAPPINGS, {"workspace_id": workspace.id, "parent_id": group.id, "status": ACTIVE})
        if taken:
            raise AdminConflict("This group has a role in this workspace already. Delete that mapping first")
        row = await unit.insert(
            MAPPINGS, provisioning.mapping(workspace, group, role=body.role, origin="hand", now=ctx.now)
        )
        ctx.touched(row, places_changed=await _settle(ctx, unit, row))
    return Reply(_show(row))


async def _known(unit: Unit, group_id: str) -> Group:
    row = await unit.get(GROUPS, group_id)
    if row is None or row.id != group_id:
        raise AdminNotFound("There is no such group")
    return row


async def _named(ctx: Context, unit: Unit, name: str) -> Group:
    """The group of that name. One that the directory has not sent yet is made, and is the directory's when it comes."""
    rows, _ = await unit.find(GROUPS, {"slug": name_of(name)})
    if rows:
        return rows[0]
    words = await unit.get(DIRECTORIES, SLUG)
    prefix, separator = (words.group_prefix, words.role_separator) if words else ("ws-", "-role-")
    if meaning_of(name, prefix, separator) is not None:
        raise AdminInvalid("scim_group_name: a group of this name gets its role by its name, as soon as it comes")
    made = Group(
        **stamps(ctx.tenant.organisation_id, ctx.now), id=uuid7(), slug=name_of(name), name=name, status=EXPECTED
    )
    return await unit.insert(GROUPS, made)


async def _settle(ctx: Context, unit: Unit, row: GroupMapping) -> int:
    return await provisioning.settle(ctx, unit, await provisioning.members_of(unit, row.parent_id))


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
        await provisioning.archive(unit, row, ctx.now)
        ctx.touched(row, places_changed=await _settle(ctx, unit, row))
    return Reply({"success": True})


async def _groups(ctx: Context) -> Reply:
    """Groups by a part of their name."""
    text = ctx.query.get("search") or ctx.query.get("name") or ctx.query.get("query") or ""
    where: dict[str, Any] = {"name": Containing(text[:256])} if text else {}
    rows, total = await ctx.store.find(ctx.tenant, GROUPS, where, _page(ctx))
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
    Route("GET", _ALL, _READS, "scim_mapping.list", _list, "List the roles that groups have in workspaces"),
    Route(
        "POST",
        _ALL,
        _WRITES,
        "scim_mapping.create",
        _create,
        "Give a group a role in a workspace",
        CreateInput,
        example={"workspace_id": "shared-team", "scim_group_name": "Engineering", "role": "member"},
    ),
    Route("GET", f"{_ALL}/{{id}}", _READS, "scim_mapping.read", _read, "Show a group's role in a workspace"),
    Route("DELETE", f"{_ALL}/{{id}}", _WRITES, "scim_mapping.delete", _delete, "Remove a group's role in a workspace"),
    Route("GET", "/scim/groups", _READS, "scim_mapping.groups", _groups, "Find a directory's groups by name"),
)
