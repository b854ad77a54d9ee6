"""What a person may do in the place at hand, by their roles and the organisation's security settings.

This is asked in one place for sessions and for people's own keys, after the tenant is known and before the route's
policy is: no handler decides about roles, and none can forget to.
"""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from lockgate.admin.context import Context, Principal
from lockgate.core import access, toggles
from lockgate.core.documents import API_KEYS, MEMBERS, ORGANISATIONS, USERS, WORKSPACES, Member, Page, Tenant, Workspace
from lockgate.core.logquery import LogQuery
from lockgate.core.record import Record

EVERY: Final = Page(0, 10_000)
ABOVE_ALL: Final = frozenset({"owner", "admin"})


def is_person(who: Principal) -> bool:
    """Whether somebody's roles stand behind the caller: a session, or a key that belongs to a person."""
    return who.is_session or who.kind == "workspace-user"


async def take(ctx: Context, place: Workspace | None, member: Member | None = None) -> None:
    """Give the caller what their roles give them in `place`, None being all workspaces at once. A key gets nothing that
    it was not given: it only loses.
    """
    who = ctx.who
    if not is_person(who):
        return
    role = who.role if who.is_session else await _role_of_owner(ctx)
    if place is None and role not in ABOVE_ALL:  # nothing without a place, whatever the settings of each may be
        ctx.principal = who._replace(scopes=frozenset())
        return
    if place is not None and member is None and role not in ABOVE_ALL:
        member = await ctx.store.get(Tenant(who.organisation_id), MEMBERS, f"{place.id}/{who.user_id}")
    place_role = "admin" if role in ABOVE_ALL else member.role if member else ""
    found = access.standing(role, place_role, await values(ctx, place))
    scopes = found.scopes if who.is_session else who.scopes & found.scopes
    ctx.principal = who._replace(scopes=scopes, place_role=place_role, withheld=found.withheld, own_rows=found.own_rows)


async def _role_of_owner(ctx: Context) -> str:
    user = await ctx.store.get(Tenant(ctx.who.organisation_id), USERS, ctx.who.user_id)
    return user.role if user else ""


async def values(ctx: Context, place: Workspace | None) -> dict[str, bool]:
    """The security settings in force in `place`. For all workspaces at once, a right to see must hold in each of them:
    what one of them keeps closed is not shown by asking for all.
    """
    tenant = Tenant(ctx.who.organisation_id)
    organisation = await ctx.store.get(tenant, ORGANISATIONS, ctx.who.organisation_id)
    own: Mapping[str, Any] = organisation.defaults if organisation else {}
    found = toggles.in_force(own, place.defaults if place else None)
    if place is not None:
        return found
    rows, _ = await ctx.store.find(tenant, WORKSPACES, {"status": "active"}, EVERY)
    each = [toggles.in_force(own, row.defaults) for row in rows if _differs(row)]
    return {name: value and all(values[name] for values in each) for name, value in found.items()}


def _differs(row: Workspace) -> bool:
    return bool(row.defaults.get(toggles.SETTINGS) or row.defaults.get(toggles.DECIDED))


# --- whose calls a person sees ---

NOBODYS: Final = ("-",)
"""Key ids that no record has."""


async def narrowed(ctx: Context, query: LogQuery) -> LogQuery:
    """`query`, to the calls of the caller's own keys where they see no others."""
    if not ctx.who.own_rows:
        return query
    own = await _own_keys(ctx)
    asked = own & frozenset(query.key_ids) if query.key_ids else own
    return msgspec.structs.replace(query, key_ids=tuple(sorted(asked)) or NOBODYS)


async def sees(ctx: Context, record: Record) -> bool:
    """Whether the caller may see this call at all. Raises AdminForbidden for a person whom bodies are kept from, by
    whichever of a log's scopes they come.
    """
    if "logs.view" in ctx.who.withheld:
        raise ctx.who.refusal({"logs.view"})
    return not ctx.who.own_rows or record.key_id in await _own_keys(ctx)


async def _own_keys(ctx: Context) -> frozenset[str]:
    rows, _ = await ctx.store.find(ctx.tenant, API_KEYS, {"user_id": ctx.who.user_id}, EVERY)
    return frozenset(row.id for row in rows)
