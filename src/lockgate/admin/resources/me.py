"""Who is asking, what they may do, and for what they may not: why not, and who could change that."""

from typing import Any, Final

from lockgate.admin import auth, standing
from lockgate.admin.context import Context
from lockgate.admin.resource import KNOWN, Reply, Route, listed
from lockgate.core import access, toggles
from lockgate.core.access import ORGANISATION_ROLES, SCOPES, SCOPES_OF, TOKEN_SCOPES, WORKSPACE_ROLES
from lockgate.core.documents import API_KEYS, MEMBERS, USERS, WORKSPACES, Page, Tenant, Workspace
from lockgate.core.errors import AdminInvalid, AdminUnauthorised

MOST: Final = 200
EVERY: Final = Page(0, 1000)


async def _me(ctx: Context) -> Reply:
    who = ctx.who
    document: dict[str, Any] = {
        "object": "me",
        "kind": who.kind,
        "id": who.actor_id,
        "organisation_id": who.organisation_id,
        "workspace_id": who.workspace_id or None,
        "role": who.role or None,
        "user": await _user(ctx) if who.user_id else None,
        "scopes": sorted(who.scopes),
        "withheld": dict(sorted(who.withheld.items())),
        "workspaces": await _workspaces(ctx) if who.is_session else [],
    }
    return Reply(document)


async def _user(ctx: Context) -> dict[str, Any]:
    row = await ctx.store.get(Tenant(ctx.who.organisation_id), USERS, ctx.who.user_id)
    if row is None:
        raise AdminUnauthorised
    name = f"{row.first_name} {row.last_name}".strip()
    return {"id": row.id, "email": row.email, "name": name, "role": row.role}


async def _workspaces(ctx: Context) -> list[dict[str, Any]]:
    """A person's workspaces with the role and the rights in each."""
    tenant = Tenant(ctx.who.organisation_id)
    above = auth.whole_organisation(ctx.who)
    members, _ = ([], 0) if above else await ctx.store.find(tenant, MEMBERS, {"user_id": ctx.who.user_id}, EVERY)
    roles = {member.workspace_id: str(member.role) for member in members}
    where: dict[str, Any] = {"status": "active"} if above else {"status": "active", "id": frozenset(roles)}
    rows, _ = await ctx.store.find(tenant, WORKSPACES, where, EVERY)
    return [await _workspace(ctx, row, "admin" if above else roles[row.id]) for row in rows]


async def _workspace(ctx: Context, row: Workspace, role: str) -> dict[str, Any]:
    found = access.standing(ctx.who.role, role, await standing.values(ctx, row))
    return {
        "id": row.id,
        "slug": row.slug,
        "name": row.name,
        "role": role,
        "scopes": sorted(found.scopes),
        "withheld": dict(sorted(found.withheld.items())),
        "own_rows_only": found.own_rows,
    }


# --- why can't I? ---


async def _can(ctx: Context) -> Reply:
    asked = [part.strip() for part in ctx.query.get("scope", "").split(",") if part.strip()]
    if not asked or len(asked) > MOST:
        raise AdminInvalid(f"scope is needed: one name, or up to {MOST} with commas")
    await _enter(ctx)
    key = None
    if not ctx.who.is_session:
        key = await ctx.store.get(Tenant(ctx.who.organisation_id), API_KEYS, ctx.who.via)
    granted = frozenset(key.scopes) if key else frozenset()
    rows = [_answer(ctx, scope, granted) for scope in asked]
    return Reply(listed(rows, len(rows)))


async def _enter(ctx: Context) -> None:
    """Stand in the workspace that was named; a person who names none stands in the default one."""
    who, named = ctx.who, ctx.query.get("workspace_id", "")
    if who.workspace_id:
        place = await ctx.store.get(Tenant(who.organisation_id), WORKSPACES, who.workspace_id)
        if place is None or (named and named not in {place.id, place.slug}):
            ctx.missing()
        await standing.take(ctx, place)
    elif named:
        await auth.workspace(ctx, named)
    elif not auth.whole_organisation(who):
        await auth.default_workspace(ctx)


def _answer(ctx: Context, scope: str, granted: frozenset[str]) -> dict[str, Any]:
    reason, message = _why_not(ctx, scope, granted)
    setting = ctx.who.withheld.get(scope) if reason == "setting" else None
    return {
        "object": "right",
        "scope": scope,
        "allowed": not reason,
        "reason": reason or None,
        "message": message,
        "setting": setting,
        "roles": _roles_with(scope) if reason in {"role", "setting"} else [],
    }


def _why_not(ctx: Context, scope: str, granted: frozenset[str]) -> tuple[str, str]:
    """The reason as a word and as a sentence; both empty where the scope is there."""
    who = ctx.who
    if scope not in SCOPES | TOKEN_SCOPES:
        return "unknown", "There is no such scope"
    if scope in who.scopes:
        return "", ""
    if scope in who.withheld:
        name = who.withheld[scope]
        place = "an owner" if toggles.TOGGLES[name].rank == "organisation" else "an owner or an admin"
        return "setting", f"The security setting {name} keeps this from your role. Ask {place} of the organisation"
    if who.is_session:
        role = who.place_role or who.role
        return "role", f"Your role here ({role}) does not have this. It takes: {', '.join(_roles_with(scope))}"
    return _why_not_key(who.kind, scope, granted)


def _why_not_key(kind: str, scope: str, granted: frozenset[str]) -> tuple[str, str]:
    if scope in granted:
        return "owner", "The key was given this, but the role of its owner does not have it"
    kinds = [name for name, carried in SCOPES_OF.items() if scope in carried]
    if kind not in kinds:
        return (
            "kind",
            f"A key of the kind {kind} cannot carry this. One of another kind can: {', '.join(kinds) or 'none'}",
        )
    return "grant", "The key was not given this. Who may change the key can add it"


def _roles_with(scope: str) -> list[str]:
    """The roles that have a scope unless a setting takes it, the least first."""
    places = [f"workspace {name}" for name in ("member", "manager", "admin") if scope in WORKSPACE_ROLES[name]]
    return places + [f"organisation {name}" for name in ("admin", "owner") if scope in ORGANISATION_ROLES[name]]


ROUTES: Final = (
    Route("GET", "/me", KNOWN, "me.read", _me, "Show who is asking, and what they may do"),
    Route("GET", "/me/can", KNOWN, "me.can", _can, "Tell whether the caller has a scope, and if not, why"),
)
