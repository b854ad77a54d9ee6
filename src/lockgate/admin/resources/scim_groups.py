"""SCIM groups: who is in them, and so has which role in which workspace."""

from typing import Any, Final

import msgspec

from lockgate.admin import provisioning
from lockgate.admin.context import Context
from lockgate.admin.directories import Directory, directory, speaks_for
from lockgate.admin.provisioning import (
    ACTIVE,
    BELONGINGS,
    EVERY,
    EXPECTED,
    GROUPS,
    MAPPINGS,
    Belonging,
    Group,
    name_of,
    stamps,
)
from lockgate.admin.resource import Reply, Route
from lockgate.admin.scimspeech import NOTHING, listed, meta, page, route, told
from lockgate.core.documents import USERS, Page
from lockgate.core.errors import AdminNotFound
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit
from lockgate.core.scim import GROUP, MEMBERS_MAX, BadScim, Circle, changes_of, circle_of, circle_with, filter_of, flat


class NoGroup(AdminNotFound):
    """There is no such group in this organisation."""

    def __init__(self) -> None:
        super().__init__("There is no such group")


# --- reading ---


def _show(ctx: Context, row: Group, members: list[str] | None) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "schemas": [GROUP],
        "id": row.id,
        "displayName": row.name,
        "meta": meta(ctx, row, "Group"),
    }
    if row.external_id:
        shown["externalId"] = row.external_id
    return shown if members is None else {**shown, "members": [{"value": one, "type": "User"} for one in members]}


_FIELDS: Final = {"displayname": "slug", "externalid": "external_id", "id": "id"}
_MEMBER: Final = ("members", "members.value")


async def _list(ctx: Context) -> Reply:
    wanted = filter_of(ctx.query["filter"]) if ctx.query.get("filter") else {}
    unknown = wanted.keys() - _FIELDS.keys() - set(_MEMBER)
    if unknown:
        raise BadScim(f"Groups cannot be filtered by {min(unknown)[:64]}", "invalidFilter")
    where: dict[str, Any] = {_FIELDS[n]: str(value) for n, value in wanted.items() if n in _FIELDS}
    if "slug" in where:
        where["slug"] = name_of(where["slug"])
    for name in _MEMBER:
        if name in wanted:
            mine, _ = await ctx.store.find(ctx.tenant, BELONGINGS, {"user_id": str(wanted[name])}, EVERY)
            ids = frozenset(row.parent_id for row in mine)
            where["id"] = ids & {where["id"]} if "id" in where else ids
    asked = page(ctx)
    rows, total = await ctx.store.find(ctx.tenant, GROUPS, where, Page(asked.offset, max(1, asked.limit)))
    members = await _members(ctx, rows)
    return listed(ctx, [_show(ctx, row, members.get(row.id)) for row in rows[: asked.limit]], total)


async def _members(ctx: Context, rows: list[Group]) -> dict[str, list[str]]:
    """Group → people; nothing where the directory said that it wants none."""
    if "members" in ctx.query.get("excluded_attributes", "").replace(" ", "").split(",") or not rows:
        return {}
    found: dict[str, list[str]] = {row.id: [] for row in rows}
    held, _ = await ctx.store.find(ctx.tenant, BELONGINGS, {"parent_id": frozenset(found)}, EVERY)
    for one in held:
        found[one.parent_id].append(one.user_id)
    return found


async def _read(ctx: Context) -> Reply:
    row = await ctx.store.get(ctx.tenant, GROUPS, ctx.path["id"])
    if row is None or row.id != ctx.path["id"]:
        raise NoGroup
    return told(_show(ctx, row, (await _members(ctx, [row])).get(row.id)))


# --- writing ---


async def _create(ctx: Context) -> Reply:
    circle = circle_of(flat(ctx.raw_body))
    settings = await directory(ctx.store, ctx.tenant)
    async with ctx.change() as unit:
        row = await _made(ctx, unit, circle)
        await provisioning.remap(unit, settings, row, ctx.now)
        changed = await _fill(ctx, unit, settings, row, ((), circle.members))
        ctx.touched(row, places_changed=await provisioning.settle(ctx, unit, changed))
    return told(_show(ctx, row, list(circle.members)), 201)


async def _made(ctx: Context, unit: Unit, circle: Circle) -> Group:
    """The new group: one that was mapped before it came keeps its id, and so its mappings."""
    made = Group(
        **stamps(ctx.tenant.organisation_id, ctx.now),
        id=uuid7(),
        slug=name_of(circle.display),
        name=circle.display,
        external_id=circle.external_id,
    )
    expected, _ = await unit.find(GROUPS, {"slug": made.slug, "status": EXPECTED})
    if not expected:
        return await unit.insert(GROUPS, made)
    return await unit.update(
        GROUPS, msgspec.structs.replace(made, id=expected[0].id, row_version=expected[0].row_version)
    )


async def _fill(
    ctx: Context, unit: Unit, settings: Directory, row: Group, members: tuple[tuple[str, ...], tuple[str, ...]]
) -> set[str]:
    """Bring the group's rows from the first of `members` to the second; who came and who went. Raises BadScim for
    people who are not here, or whom the directory does not speak for: it has no places to give to them.
    """
    held, wanted = map(set, members)
    came, went = wanted - held, held - wanted
    if len(came) > MEMBERS_MAX:
        raise BadScim(f"A group takes at most {MEMBERS_MAX} new members at once", "tooMany")
    known, _ = await unit.find(USERS, {"id": frozenset(came)}, EVERY) if came else ([], 0)
    if missing := came - {user.id for user in known if speaks_for(settings, user.email)}:
        raise BadScim(f"There is no user {min(missing)[:64]!r}")
    for one in sorted(came):
        belonging = Belonging(
            **stamps(row.organisation_id, ctx.now), id=f"{row.id}/{one}", parent_id=row.id, user_id=one
        )
        await unit.insert(BELONGINGS, belonging)
    for one in went:
        await unit.delete(BELONGINGS, f"{row.id}/{one}")
    return came | went


async def _put(ctx: Context) -> Reply:
    circle = circle_of(flat(ctx.raw_body))
    return await _save(ctx, lambda _held: circle)


async def _patch(ctx: Context) -> Reply:
    changes = changes_of(flat(ctx.raw_body))
    await _save(ctx, lambda held: circle_with(held, changes))
    return NOTHING  # some directories take no other answer to this, and none needs one


async def _save(ctx: Context, change: Any) -> Reply:
    settings = await directory(ctx.store, ctx.tenant)
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        held = tuple(await provisioning.members_of(unit, row.id))
        circle: Circle = change(Circle(row.name, row.external_id, held))
        changed = await _fill(ctx, unit, settings, row, (held, circle.members))
        renamed = circle.display != row.name
        after = await unit.update(
            GROUPS,
            msgspec.structs.replace(
                row,
                name=circle.display,
                slug=name_of(circle.display),
                external_id=circle.external_id,
                status=ACTIVE,
                updated_at=ctx.now,
            ),
        )
        if renamed:
            await provisioning.remap(unit, settings, after, ctx.now)
            changed |= set(circle.members)
        ctx.touched(after, places_changed=await provisioning.settle(ctx, unit, changed))
    return told(_show(ctx, after, list(circle.members)))


async def _to_change(ctx: Context, unit: Unit) -> Group:
    row = await unit.get(GROUPS, ctx.path["id"])
    if row is None or row.id != ctx.path["id"]:
        raise NoGroup
    return row


async def _delete(ctx: Context) -> Reply:
    """Its mappings are archived, and whoever was somewhere only by it is there no more."""
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        held = await provisioning.members_of(unit, row.id)
        for one in held:
            await unit.delete(BELONGINGS, f"{row.id}/{one}")
        mappings, _ = await unit.find(MAPPINGS, {"parent_id": row.id, "status": ACTIVE}, EVERY)
        for mapping in mappings:
            await provisioning.archive(unit, mapping, ctx.now)
        await unit.delete(GROUPS, row.id)
        changed = await provisioning.settle(ctx, unit, held)
        ctx.touched(row, name=row.name, places_changed=changed)
    return NOTHING


_ALL, _ONE = "/scim/Groups", "/scim/Groups/{id}"
_EXAMPLE: Final = {"schemas": [GROUP], "displayName": "ws-Research-role-member", "members": []}
_CHANGE: Final = {
    "schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
    "Operations": [{"op": "replace", "path": "displayName", "value": "ws-Research-role-manager"}],
}
ROUTES: Final[tuple[Route, ...]] = (
    route("GET", _ALL, "scim_group.list", _list, "List a directory's groups"),
    route("POST", _ALL, "scim_group.create", _create, "Create a group", status=201, example=_EXAMPLE),
    route("GET", _ONE, "scim_group.read", _read, "Show a group"),
    route("PUT", _ONE, "scim_group.update", _put, "Replace a group", example=_EXAMPLE),
    route("PATCH", _ONE, "scim_group.patch", _patch, "Change a group's name or members", status=204, example=_CHANGE),
    route("DELETE", _ONE, "scim_group.delete", _delete, "Delete a group", status=204),
)
