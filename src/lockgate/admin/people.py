"""Who may raise, demote and remove whom, the last owner, and what leaving a workspace ends."""

from dataclasses import replace
from typing import Any, Final

import msgspec

from lockgate.admin import auth, bounds, minting
from lockgate.admin.context import Context
from lockgate.admin.resource import Level, Policy, scoped
from lockgate.core.access import (
    ABOVE,
    ADMIN_SCOPES,
    ORGANISATION_RANKS,
    SERVICE_RANK,
    WORKSPACE_RANKS,
    WORKSPACE_SCOPES,
    Grant,
    grantable,
    may_move,
)
from lockgate.core.documents import API_KEYS, MEMBERS, ORGANISATIONS, USERS, Member, Page, User
from lockgate.core.errors import AdminConflict, AdminForbidden
from lockgate.core.ports import Unit

EVERY: Final = Page(0, 10_000)
ABSENT: Final = -1
"""The rank of who is not there yet, or no longer."""


def careful(level: Level, *scopes: str) -> Policy:
    """A scoped policy for what changes who may do what: a person confirms who they are for it."""
    return replace(scoped(level, *scopes), step_up=True)


def check_organisation_move(ctx: Context, user: User | None, wanted: int) -> None:
    """Raises AdminForbidden unless the caller may turn the organisation's role of `user` into the rank `wanted`."""
    who = ctx.who
    own = ORGANISATION_RANKS.get(who.role, ABSENT) if who.is_session else SERVICE_RANK
    present = ORGANISATION_RANKS[user.role] if user else ABSENT
    oneself = user is not None and user.id == who.user_id
    if not may_move(own, present, wanted, oneself=oneself, above=who.is_session and who.role == "owner"):
        raise AdminForbidden(
            "This needs a higher role: nobody changes an equal, gives more than they are, or raises themself"
        )


def check_place_move(ctx: Context, member: Member | None, user_id: str, wanted: int) -> None:
    """The same of a role in a workspace."""
    own = place_rank(ctx)
    present = WORKSPACE_RANKS[member.role] if member else ABSENT
    oneself = bool(user_id) and user_id == ctx.who.user_id
    if not may_move(own, present, wanted, oneself=oneself and own < ABOVE, above=own == ABOVE):
        raise AdminForbidden(
            "This needs a higher role in the workspace than the person has, and than the role that is given"
        )


async def check_handed_out(ctx: Context, role: str, *places: str) -> None:
    """Raises AdminForbidden where a key would give by a role, `role` in the organisation or one of `places` in a
    workspace, what it could not give by a key. What a member may is what the scopes for people give.
    """
    who = ctx.who
    if who.is_session:
        return
    if ORGANISATION_RANKS[role]:
        _check_granted(grantable(who.scopes, "organisation-service", ADMIN_SCOPES), role)
        await bounds.check_lasting(ctx, f"an {role}")
    for place in places:
        if WORKSPACE_RANKS[place]:
            _check_granted(grantable(who.scopes, "workspace-service", WORKSPACE_SCOPES), place)


def _check_granted(grant: Grant, role: str) -> None:
    if not grant:
        lacks = ", ".join(sorted(grant.exceeding)[:10])
        raise AdminForbidden(f"You cannot grant what you lack, and the role {role} has: {lacks}")


def place_rank(ctx: Context) -> int:
    """The caller's rank in the workspace at hand."""
    who = ctx.who
    if auth.whole_organisation(who):
        return ABOVE
    if who.kind == "workspace-service":
        return SERVICE_RANK
    return WORKSPACE_RANKS.get(who.place_role, ABSENT)


async def keep_an_owner(unit: Unit, user: User, now: int) -> None:
    """Raises AdminConflict where `user` is the last owner who can act. The organisation's row is written too, so that
    of two owners who remove each other at once, one is told to look again.
    """
    if user.role != "owner" or user.status != "active":
        return
    owners, _ = await unit.find(USERS, {"role": "owner", "status": "active"}, Page(0, 2))
    if all(owner.id == user.id for owner in owners):
        raise AdminConflict("This is the last owner. Make somebody else an owner first")
    organisation = await unit.get(ORGANISATIONS, user.organisation_id)
    if organisation is not None:
        await unit.update(ORGANISATIONS, msgspec.structs.replace(organisation, updated_at=now))


async def leave_workspace(unit: Unit, user: User, workspace_id: str) -> int:
    """End a person's place in a workspace, and the keys that they had by it. Returns how many keys there were.

    An owner or an admin of the organisation is in every workspace all the same, and keeps theirs.
    """
    await unit.delete(MEMBERS, f"{workspace_id}/{user.id}")
    unit.changed(user.id)
    if user.role != "member":
        return 0
    return await drop_keys(unit, {"user_id": user.id, "workspace_id": workspace_id})


async def drop_keys(unit: Unit, where: dict[str, Any]) -> int:
    keys, _ = await unit.find(API_KEYS, where, EVERY)
    for key in keys:
        await minting.drop(unit, key)
    return len(keys)


async def places_of(ctx: Context, users: list[User]) -> dict[str, list[str]]:
    """The workspaces that people are members of, by person."""
    rows, _ = await ctx.store.find(ctx.tenant, MEMBERS, {"user_id": frozenset(user.id for user in users)}, EVERY)
    found: dict[str, list[str]] = {user.id: [] for user in users}
    for row in sorted(rows, key=lambda row: row.created_at):
        found[row.user_id].append(row.workspace_id)
    return found
