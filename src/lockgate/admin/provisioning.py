"""What a directory keeps here by SCIM: its token, the people and groups that it sent, and the places that groups give.

A person's places in workspaces follow from the groups that they are in. What a directory gave is marked with the source
`scim`, and only that is taken away again: a place that somebody gave by hand is never touched. Owners are nobody's to
change but their own, and so are people whose address is in none of the domains that the directory speaks for.
"""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final, Literal, cast

import msgspec

from lockgate.admin import autokeys, people
from lockgate.admin.context import Context
from lockgate.admin.directories import Directory
from lockgate.core.documents import MEMBERS, USERS, WORKSPACES, Entity, Member, Page, User, Workspace, entities
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit
from lockgate.core.scim import higher, meaning_of

SOURCE: Final = "scim"
EVERY: Final = Page(0, 100_000)
AT_ONCE: Final = 500  # ids in one condition
ACTIVE, DISABLED, ARCHIVED, EXPECTED = "active", "disabled", "archived", "expected"


class Link(Entity, frozen=True, kw_only=True):
    """A person as the directory knows them; its id is the person's, its slug is made of the user name."""

    user_name: str
    folded: str  # the user name in one case, by which it is found
    external_id: str = ""


class Group(Entity, frozen=True, kw_only=True):
    """Its name is the directory's display name, its slug is made of that. One that was mapped before the directory sent
    it is EXPECTED.
    """

    external_id: str = ""


class Belonging(Entity, frozen=True, kw_only=True):
    """A person in the group `parent_id`; its id is `group/person`."""

    user_id: str


class GroupMapping(Entity, frozen=True, kw_only=True):
    """Who is in the group `parent_id` (called `name`) has `role` in `workspace_id`."""

    role: str
    origin: str  # "name": it was read from the group's name; "hand": somebody made it


LINKS: Final = entities("scim_people", Link)
GROUPS: Final = entities("scim_groups", Group)
BELONGINGS: Final = entities("scim_belongings", Belonging)
MAPPINGS: Final = entities("scim_mappings", GroupMapping)


def name_of(text: str) -> str:
    """A slug for a text of any length and letters: equal in any case."""
    return sha256(text.casefold().encode()).hexdigest()[:32]


def stamps(organisation_id: str, now: int) -> dict[str, Any]:
    return {"organisation_id": organisation_id, "created_at": now, "updated_at": now}


# --- places ---


def _some(ids: Iterable[str]) -> Iterator[frozenset[str]]:
    rows = sorted(set(ids))
    for at in range(0, len(rows), AT_ONCE):
        yield frozenset(rows[at : at + AT_ONCE])


async def settle(ctx: Context, unit: Unit, user_ids: Iterable[str]) -> int:
    """Give each person the places that their groups say, and take what none says any more. How many places changed."""
    changed = 0
    for ids in _some(user_ids):
        wanted = await _wanted(unit, ids)
        users, _ = await unit.find(USERS, {"id": ids}, EVERY)
        held, _ = await unit.find(MEMBERS, {"user_id": ids}, EVERY)
        for user in users:
            mine = {row.workspace_id: row for row in held if row.user_id == user.id}
            changed += await _settle_one(ctx, unit, user, mine, wanted.get(user.id, {}))
    return changed


async def _wanted(unit: Unit, user_ids: frozenset[str]) -> dict[str, dict[str, str]]:
    """Person → workspace → role, the highest that any of their groups gives."""
    belongings, _ = await unit.find(BELONGINGS, {"user_id": user_ids}, EVERY)
    mappings: list[GroupMapping] = []
    for ids in _some(row.parent_id for row in belongings):
        mappings += (await unit.find(MAPPINGS, {"parent_id": ids, "status": ACTIVE}, EVERY))[0]
    open_, _ = await unit.find(WORKSPACES, {"status": ACTIVE}, EVERY)
    living = {row.id for row in open_}
    found: dict[str, dict[str, str]] = {}
    for belonging in belongings:
        places = found.setdefault(belonging.user_id, {})
        for row in mappings:
            if row.parent_id == belonging.parent_id and row.workspace_id in living:
                places[row.workspace_id] = higher(places.get(row.workspace_id, "member"), row.role)
    return found


async def _settle_one(
    ctx: Context, unit: Unit, user: User, held: Mapping[str, Member], wanted: Mapping[str, str]
) -> int:
    changed = 0
    for workspace_id, role in wanted.items():
        row = held.get(workspace_id)
        if row is None:
            await _join(ctx, unit, user, workspace_id, role)
        elif row.source == SOURCE and row.role != role:
            after = msgspec.structs.replace(row, role=cast("Any", role), updated_at=ctx.now)
            await unit.update(MEMBERS, after)
        else:
            continue
        changed += 1
    for workspace_id, row in held.items():
        if row.source == SOURCE and workspace_id not in wanted:
            await people.leave_workspace(unit, user, workspace_id)
            changed += 1
    if changed:
        unit.changed(user.id)
    return changed


async def _join(ctx: Context, unit: Unit, user: User, workspace_id: str, role: str) -> None:
    made = Member(
        **stamps(user.organisation_id, ctx.now),
        id=f"{workspace_id}/{user.id}",
        workspace_id=workspace_id,
        user_id=user.id,
        role=cast("Literal['admin', 'manager', 'member']", role),
        source=SOURCE,
    )
    await unit.insert(MEMBERS, made)
    if user.status == ACTIVE:
        await autokeys.on_joining(ctx, unit, user, made)


# --- what groups mean ---


async def remap(unit: Unit, row: Directory, group: Group, now: int) -> None:
    """Bring the mappings of a group in line with its name."""
    rows, _ = await unit.find(MAPPINGS, {"parent_id": group.id, "origin": "name", "status": ACTIVE}, EVERY)
    workspace, meaning = None, meaning_of(group.name, row.group_prefix, row.role_separator)
    if meaning is not None:
        workspace = await workspace_named(unit, meaning.workspace)
    for old in rows:
        if workspace is None or meaning is None or (old.workspace_id, old.role) != (workspace.id, meaning.role):
            await archive(unit, old, now)
    if workspace is None or meaning is None:
        return
    mapped, _ = await unit.find(
        MAPPINGS, {"parent_id": group.id, "workspace_id": workspace.id, "status": ACTIVE}, EVERY
    )
    if not mapped:
        made = mapping(workspace, group, role=meaning.role, origin="name", now=now)
        await unit.insert(MAPPINGS, made)


def mapping(workspace: Workspace, group: Group, *, role: str, origin: str, now: int) -> GroupMapping:
    """Its slug is made of the group's name: one role for a group in a workspace."""
    return GroupMapping(
        **stamps(workspace.organisation_id, now),
        id=uuid7(),
        workspace_id=workspace.id,
        slug=name_of(group.name),
        name=group.name,
        parent_id=group.id,
        role=role,
        origin=origin,
    )


async def archive(unit: Unit, row: GroupMapping, now: int) -> None:
    """What it was stays to be seen; its name is free again."""
    await unit.update(MAPPINGS, msgspec.structs.replace(row, status=ARCHIVED, slug="", updated_at=now))


async def workspace_named(unit: Unit, name: str) -> Workspace | None:
    """The organisation's active workspace of that slug, id or name in any case; None when that is not one."""
    found = await unit.get(WORKSPACES, name)
    if found is not None:
        return found if found.status == ACTIVE else None
    rows, _ = await unit.find(WORKSPACES, {"status": ACTIVE}, EVERY)
    named = [row for row in rows if row.name.casefold() == name.casefold() or row.slug == name.casefold()]
    return named[0] if len(named) == 1 else None


async def forget(unit: Unit, user_id: str) -> None:
    """What a directory said of a person who is removed: their name is free for whoever comes back."""
    await unit.delete(LINKS, user_id)
    rows, _ = await unit.find(BELONGINGS, {"user_id": user_id}, EVERY)
    for row in rows:
        await unit.delete(BELONGINGS, row.id)


async def members_of(reader: Unit, group_id: str) -> list[str]:
    rows, _ = await reader.find(BELONGINGS, {"parent_id": group_id}, EVERY)
    return [row.user_id for row in rows]
