"""A workspace's people: who is in it, and as what."""

from typing import Any, Final, Literal

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import standing
from lockgate.admin.autokeys import on_joining
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.people import ABSENT, careful, check_handed_out, check_place_move, leave_workspace
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.core import access
from lockgate.core.access import WORKSPACE_RANKS
from lockgate.core.documents import MEMBERS, USERS, WORKSPACES, Member, Page, Tenant, User
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ports import Unit

PlaceRole = Literal["admin", "manager", "member"]


class Joining(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    id: str = Field(min_length=1, max_length=64)
    role: PlaceRole


class CreateInput(Input):
    users: list[Joining] = Field(min_length=1, max_length=200)
    workspace_id: str | None = Field(default=None, max_length=128)  # repeats the path


class UpdateInput(Input):
    """Clients repeat in the body whom the path names."""

    role: PlaceRole
    workspace_id: str | None = Field(default=None, max_length=128)
    user_id: str | None = Field(default=None, max_length=128)


def member_row(ctx: Context, user: User, workspace_id: str, role: PlaceRole) -> Member:
    return Member(
        organisation_id=user.organisation_id,
        id=f"{workspace_id}/{user.id}",
        created_at=ctx.now,
        updated_at=ctx.now,
        workspace_id=workspace_id,
        user_id=user.id,
        role=role,
    )


def _show(row: Member, user: User, values: dict[str, bool]) -> dict[str, Any]:
    return {
        "object": "workspace-user",
        "id": user.id,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "org_role": user.role,
        "role": row.role,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "status": user.status,
        "workspace_id": row.workspace_id,
        "email": user.email,
        "scopes": sorted(access.standing(user.role, row.role, values).scopes),
        "settings": None,
    }


async def shown(ctx: Context, rows: list[Member]) -> list[dict[str, Any]]:
    people, _ = await ctx.store.find(
        ctx.tenant, USERS, {"id": frozenset(row.user_id for row in rows)}, Page(0, len(rows) or 1)
    )
    by_id = {user.id: user for user in people}
    place = await ctx.store.get(Tenant(ctx.tenant.organisation_id), WORKSPACES, ctx.tenant.workspace_id or "")
    values = await standing.values(ctx, place)
    return [_show(row, by_id[row.user_id], values) for row in rows if row.user_id in by_id]


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = {"role": ctx.query["role"]} if ctx.query.get("role") else {}
    if email := ctx.query.get("email"):
        people, _ = await ctx.store.find(ctx.tenant, USERS, {"email": email.strip().lower()}, Page(0, 1))
        where["user_id"] = frozenset(user.id for user in people)
    rows, total = await ctx.store.find(ctx.tenant, MEMBERS, where, ctx.page)
    return Reply(listed(await shown(ctx, rows), total))


def _id(ctx: Context) -> str:
    return f"{ctx.tenant.workspace_id}/{ctx.path['user_id']}"


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, MEMBERS, _id(ctx)))
    found = await shown(ctx, [row])
    return Reply(ctx.found(found[0] if found else None))


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    if len({each.id for each in body.users}) < len(body.users):
        raise AdminInvalid("users: somebody is named twice")
    async with ctx.change(ctx.tenant.workspace_id or "") as unit:
        for each in body.users:
            user = await unit.get(USERS, each.id)
            if user is None:
                raise AdminInvalid("users: somebody of them is not in this organisation. Invite them first")
            await add(ctx, unit, user, each.role)
    return Reply({})


async def add(ctx: Context, unit: Unit, user: User, role: PlaceRole) -> None:
    """Put somebody into the workspace of the tenant. Raises AdminForbidden, AdminConflict."""
    check_place_move(ctx, None, "", WORKSPACE_RANKS[role])
    await check_handed_out(ctx, "member", role)
    place_id = ctx.tenant.workspace_id or ""
    if await unit.get(MEMBERS, f"{place_id}/{user.id}"):
        raise AdminConflict(f"{user.email} is in this workspace already. Change the role instead")
    member = member_row(ctx, user, place_id, role)
    await unit.insert(MEMBERS, member)
    await on_joining(ctx, unit, user, member)
    unit.changed(user.id)


async def _of_path(ctx: Context, unit: Unit) -> tuple[Member, User]:
    row = ctx.found(await unit.get(MEMBERS, _id(ctx)))
    user = ctx.found(await unit.get(USERS, row.user_id))
    ctx.touched(row, user_id=row.user_id)
    return row, user


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row, _user = await _of_path(ctx, unit)
        if body.user_id not in {None, row.user_id}:
            raise AdminInvalid("user_id: this is not who the path names")
        check_place_move(ctx, row, row.user_id, WORKSPACE_RANKS[body.role])
        if body.role != row.role:
            await check_handed_out(ctx, "member", body.role)
        await unit.update(MEMBERS, msgspec.structs.replace(row, role=body.role, source="", updated_at=ctx.now))
        unit.changed(row.user_id)
    return Reply({})


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row, user = await _of_path(ctx, unit)
        check_place_move(ctx, row, row.user_id, ABSENT)
        ctx.touched(row, keys=await leave_workspace(unit, user, row.workspace_id))
    return Reply({})


_ALL: Final = "/admin/workspaces/{workspace_id}/users"
_ONE: Final = "/admin/workspaces/{workspace_id}/users/{user_id}"
ROUTES: Final = (
    Route(
        "POST",
        _ALL,
        careful("workspace", "workspace_users.create"),
        "workspace_user.create",
        _create,
        "Add people of the organisation to a workspace",
        CreateInput,
        example={"users": [{"id": "0198c3f0-0000-7000-8000-000000000001", "role": "member"}]},
    ),
    Route(
        "GET",
        _ALL,
        scoped("workspace", "workspace_users.list"),
        "workspace_user.list",
        _list,
        "List a workspace's people",
    ),
    Route(
        "GET",
        _ONE,
        scoped("workspace", "workspace_users.read"),
        "workspace_user.read",
        _read,
        "Show a person in a workspace",
    ),
    Route(
        "PUT",
        _ONE,
        careful("workspace", "workspace_users.update"),
        "workspace_user.update",
        _update,
        "Change a person's role in a workspace",
        UpdateInput,
        example={"role": "member"},
    ),
    Route(
        "DELETE",
        _ONE,
        careful("workspace", "workspace_users.delete"),
        "workspace_user.delete",
        _delete,
        "Remove a person from a workspace",
    ),
)
