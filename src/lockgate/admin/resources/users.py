"""The organisation's people: listed, raised and demoted, disabled, removed."""

from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import factors, leaving, provisioning, sessions, tokens
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.people import (
    ABSENT,
    EVERY,
    careful,
    check_handed_out,
    check_organisation_move,
    keep_an_owner,
    places_of,
)
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.admin.resources.invites import cancel_of
from lockgate.core.access import ORGANISATION_RANKS
from lockgate.core.documents import MEMBERS, USERS, User
from lockgate.core.ports import Unit


class UpdateInput(Input):
    """A disabled person's sessions end and their keys do nothing, until they are made active again."""

    role: Literal["owner", "admin", "member"] | None = None
    status: Literal["active", "disabled"] | None = None
    first_name: str | None = Field(default=None, max_length=120)
    last_name: str | None = Field(default=None, max_length=120)


def _show(row: User, places: list[str]) -> dict[str, Any]:
    return {
        "object": "user",
        "id": row.id,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "role": row.role,
        "email": row.email,
        "status": row.status,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "workspace_ids": places,
    }


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = {name: ctx.query[name] for name in ("role", "status") if ctx.query.get(name)}
    if email := ctx.query.get("email"):
        where["email"] = email.strip().lower()
    rows, total = await ctx.store.find(ctx.tenant, USERS, where, ctx.page)
    places = await places_of(ctx, rows)
    return Reply(listed([_show(row, places[row.id]) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, USERS, ctx.path["id"]))
    return Reply(_show(row, (await places_of(ctx, [row]))[row.id]))


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(USERS, ctx.path["id"]))
        changes = {name: value for name in body.given if (value := getattr(body, name)) is not None}
        ctx.touched(row, **{name: [getattr(row, name), value] for name, value in changes.items()})
        after = msgspec.structs.replace(row, **changes, updated_at=ctx.now)
        check_organisation_move(ctx, row, ORGANISATION_RANKS[after.role])
        if after.role != row.role:
            await check_handed_out(ctx, after.role)
        if (after.role, after.status) != (row.role, row.status):
            await _moved(ctx, unit, row, after)
        await unit.update(USERS, after)
        unit.changed(row.id)
    return Reply({})


async def _moved(ctx: Context, unit: Unit, row: User, after: User) -> None:
    """Other rights: the last owner stays one, and whoever is disabled or loses a role is out at once."""
    if after.role != "owner" or after.status != "active":
        await keep_an_owner(unit, row, ctx.now)
    if after.status != "active" or ORGANISATION_RANKS[after.role] < ORGANISATION_RANKS[row.role]:
        await sessions.end_all(unit, row.id)
    if after.status != "active":
        unit.changed(tokens.left_id(row.organisation_id, row.email))  # tokens that came before the person did


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(USERS, ctx.path["id"]))
        check_organisation_move(ctx, row, ABSENT)
        await keep_an_owner(unit, row, ctx.now)
        ctx.touched(row, ended=(await remove(unit, row, ctx.now))._asdict())
    return Reply({})


async def remove(unit: Unit, row: User, now: int) -> leaving.Ended:
    """The person's sessions, keys, links and open invites end with their row; what they made for others stays."""
    ended = await leaving.end_access(unit, row, now)
    await cancel_of(unit, row.id, now)
    await factors.forget(unit, row.id)
    await provisioning.forget(unit, row.id)
    members, _ = await unit.find(MEMBERS, {"user_id": row.id}, EVERY)
    for member in members:
        await unit.delete(MEMBERS, member.id)
    await unit.delete(USERS, row.id)
    unit.changed(row.id)
    return ended


_ONE: Final = "/admin/users/{id}"
ROUTES: Final = (
    Route(
        "GET",
        "/admin/users",
        scoped("organisation", "organisation_users.list"),
        "user.list",
        _list,
        "List the organisation's people",
    ),
    Route("GET", _ONE, scoped("organisation", "organisation_users.read"), "user.read", _read, "Show a person"),
    Route(
        "PUT",
        _ONE,
        careful("organisation", "organisation_users.update"),
        "user.update",
        _update,
        "Change a person's role, or disable them",
        UpdateInput,
        example={"role": "member"},
    ),
    Route(
        "DELETE",
        _ONE,
        careful("organisation", "organisation_users.delete"),
        "user.delete",
        _delete,
        "Remove a person from the organisation",
    ),
)
