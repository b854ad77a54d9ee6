"""Workspaces: made, found, changed, deleted when they are empty; and what each decides for its calls and its people."""

from typing import Any, Final

import msgspec
from pydantic import Field, field_validator

from lockgate.admin import auth, bounds, contents, keyrules, placefields, properties, security
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.limits import RateLimits, UsageLimits, plain
from lockgate.admin.people import careful
from lockgate.admin.placefields import Defaults
from lockgate.admin.resource import Reply, Route, listed, mirrored, scoped
from lockgate.admin.resources import members
from lockgate.core import toggles
from lockgate.core.documents import (
    MEMBERS,
    ORGANISATIONS,
    USERS,
    WORKSPACES,
    Containing,
    Member,
    Page,
    Tenant,
    Workspace,
)
from lockgate.core.errors import AdminConflict, AdminForbidden, AdminInvalid
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Unit

SLUG: Final = r"[a-z0-9]+(-[a-z0-9]+)*"
OWN_RULES: Final = (*placefields.RULES, keyrules.AUTO)
SHOWN_MEMBERS: Final = Page(0, 1000)
STATUSES: Final = frozenset({"active", "archived"})


class CreateInput(Input):
    name: str = Field(min_length=1, max_length=255)
    slug: str | None = Field(default=None, max_length=64, pattern=f"^{SLUG}$")
    icon: str | None = Field(default=None, max_length=32)
    description: str | None = Field(default=None, max_length=1024)
    defaults: Defaults | None = None
    users: list[str] | None = Field(default=None, max_length=200)
    usage_limits: UsageLimits = None
    rate_limits: RateLimits = None


class UpdateInput(placefields.KeyRules):
    workspace_id: str | None = Field(default=None, max_length=128)  # repeats the path
    name: str | None = Field(default=None, min_length=1, max_length=255)
    icon: str | None = Field(default=None, max_length=32)
    description: str | None = Field(default=None, max_length=1024)
    defaults: Defaults | None = None
    usage_limits: UsageLimits = None
    rate_limits: RateLimits = None
    security_settings: security.SecuritySettings | None = None
    user_api_key_auto_create: bool | None = None

    _spelt = field_validator("security_settings", mode="before")(security.spelt)


class DeleteInput(Input):
    """The name says that the right workspace is meant. It is asked for after whose the workspace is."""

    name: str | None = Field(default=None, max_length=255)
    workspace_id: str | None = Field(default=None, max_length=128)
    force_delete: bool = False  # clients send it; nothing is deleted unseen here all the same


def _show(row: Workspace, *, display: bool = False) -> dict[str, Any]:
    named = row.defaults.get("config_id") or None
    return {
        "object": "workspace",
        "id": row.id,
        "slug": row.slug,
        "name": f"{row.icon} {row.name}" if display and row.icon else row.name,
        "icon": row.icon or None,
        "description": row.description or None,
        "status": row.status,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
        "defaults": {
            "metadata": row.defaults.get("metadata") or None,
            **{name: row.defaults.get(name) or [] for name in placefields.GUARDRAILS},
            "user_api_key_config": named,
            "config_id": named,
            "block_inline_config": bool(row.defaults.get("block_inline_config")),
            "is_default": int(row.is_default),
        },
        "usage_limits": row.usage_limits,
        "rate_limits": row.rate_limits,
        **{name: row.defaults.get(name) for name in OWN_RULES},
    }


# --- reading ---


async def _list(ctx: Context) -> Reply:
    query = ctx.query
    statuses = frozenset((query.get("status") or "active").split(","))
    if not statuses <= STATUSES:
        raise AdminInvalid("status must be active, archived, or both with a comma")
    where: dict[str, Any] = {"status": statuses}
    if name := query.get("name"):
        where["name"] = Containing(name[:255])
    if exact := query.get("exact_name"):
        where["name"] = exact
    rows, total = await ctx.store.find(ctx.tenant, WORKSPACES, where, ctx.page)
    display = query.get("name_format") == "display"
    return Reply(listed([_show(row, display=display) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, WORKSPACES, ctx.path["workspace_id"]))
    organisation = await ctx.store.get(Tenant(row.organisation_id), ORGANISATIONS, row.organisation_id)
    values = toggles.in_force(organisation.defaults if organisation else {}, row.defaults)
    return Reply({**_show(row), "security_settings": values, "users": await _users(ctx, row)})


async def _users(ctx: Context, row: Workspace) -> list[dict[str, Any]]:
    """Who is in it, for who may know."""
    if "workspace_users.list" not in ctx.who.scopes:
        return []
    rows, _ = await ctx.store.find(Tenant(row.organisation_id, row.id), MEMBERS, {}, SHOWN_MEMBERS)
    return await members.shown(ctx, rows)


# --- writing ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    made = uuid7()
    row = Workspace(
        organisation_id=ctx.tenant.organisation_id,
        id=made,
        workspace_id=made,
        created_at=ctx.now,
        updated_at=ctx.now,
        name=body.name,
        slug=body.slug or slug_of(body.name),
        icon=body.icon or "",
        description=body.description or "",
        usage_limits=_limits(body.usage_limits),
        rate_limits=_limits(body.rate_limits),
    )
    async with ctx.change(row.id) as unit:
        if body.slug and await unit.get(WORKSPACES, body.slug):
            raise AdminConflict(f"slug: a workspace is called {body.slug} already")
        sent = body.defaults or Defaults(metadata={})
        row = msgspec.structs.replace(row, defaults=await _defaults(unit, row, sent, new=True))
        row = await unit.insert(WORKSPACES, row)
        users = [await _join(ctx, unit, row, user_id) for user_id in body.users or []]
        unit.changed(row.id)
    return Reply(mirrored({**_show(row), "users": users}))


async def _join(ctx: Context, unit: Unit, row: Workspace, user_id: str) -> str:
    user = await unit.get(USERS, user_id)
    if user is None:
        raise AdminInvalid("users: somebody of them is not in this organisation. Invite them first")
    member: Member = members.member_row(ctx, user, row.id, "member")
    await unit.insert(MEMBERS, member)
    return user.id


def _limits(value: Any) -> list[Any]:
    """One limit or many, as the list that is stored."""
    found = plain(value)
    return found if isinstance(found, list) else [found] if found else []


async def _defaults(unit: Unit, row: Workspace, sent: Defaults, *, new: bool = False) -> dict[str, Any]:
    made = await placefields.after(unit, row, sent)
    if new or "metadata" in sent.model_fields_set:
        organisation = await unit.get(ORGANISATIONS, row.organisation_id)
        schema = organisation.defaults.get(keyrules.WORKSPACE_SCHEMA) if organisation else None
        made["metadata"] = properties.applied(schema, made.get("metadata") or {}, "defaults.metadata")
    return made


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    # The whole organisation's transaction: a workspace may name the organisation's guardrails among its defaults.
    async with ctx.change(tenant=Tenant(ctx.tenant.organisation_id)) as unit:
        row = ctx.found(await unit.get(WORKSPACES, ctx.tenant.workspace_id or ""))
        ctx.touched(row)
        changes: dict[str, Any] = {"updated_at": ctx.now}
        if body.name is not None:
            changes["name"] = body.name
        for name in ("description", "icon"):
            if name in body.given:
                changes[name] = getattr(body, name) or ""
        for name in ("usage_limits", "rate_limits"):
            if name in body.given:
                changes[name] = _limits(getattr(body, name))
                if bounds.loosens(name, changes[name], getattr(row, name)) and not auth.whole_organisation(ctx.who):
                    raise AdminForbidden(f"{name}: a workspace may tighten its limits; the organisation loosens them")
        decided = await _defaults(unit, row, body.defaults) if body.defaults is not None else dict(row.defaults)
        changes["defaults"] = await _decided(ctx, unit, decided, body)
        await unit.update(WORKSPACES, msgspec.structs.replace(row, **changes))
        unit.changed(row.id)
    return Reply({})


async def _decided(ctx: Context, unit: Unit, present: dict[str, Any], body: UpdateInput) -> dict[str, Any]:
    """What the workspace decides of its people and their keys. Raises AdminForbidden."""
    rules = placefields.rules_of(body, OWN_RULES)
    if any(present.get(name) != value for name, value in rules.items()) and not auth.whole_organisation(ctx.who):
        raise AdminForbidden(f"{next(iter(rules))}: the organisation decides this for its workspaces")
    organisation = await unit.get(ORGANISATIONS, ctx.tenant.organisation_id)
    wanted = security.sent(body.security_settings)
    made = security.of_workspace(ctx, organisation.defaults if organisation else {}, present, wanted)
    return placefields.changed(made, rules)


async def _delete(ctx: Context) -> Reply:
    body: DeleteInput = ctx.body
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(WORKSPACES, ctx.path["workspace_id"]))
        ctx.touched(row, name=row.name)
        if not body.name:
            raise AdminInvalid(
                "name is required: send the workspace's present name as the body of this DELETE, "
                f'{{"name": "…"}}, to confirm that {row.slug} is meant. A client that sends no body cannot delete one; '
                "the console can"
            )
        if body.name not in {row.name, f"{row.icon} {row.name}"}:
            raise AdminInvalid("name: this is not the workspace's name. Send it to confirm that this one is meant")
        if row.is_default:
            raise AdminConflict("This is the organisation's default workspace, which cannot be deleted")
        await contents.refuse_unless_empty(unit, row.id)
        await contents.clear(unit, row.id)
        await unit.delete(WORKSPACES, row.id)
        unit.changed(row.id)
    return Reply({})


_ALL: Final = "/admin/workspaces"
_ONE: Final = "/admin/workspaces/{workspace_id}"
ROUTES: Final = (
    Route(
        "POST",
        _ALL,
        scoped("organisation", "workspaces.create"),
        "workspace.create",
        _create,
        "Create a workspace",
        CreateInput,
        example={"name": "Blue team", "description": "What it is for", "defaults": {"metadata": {"team": "blue"}}},
    ),
    Route("GET", _ALL, scoped("workspace", "workspaces.list"), "workspace.list", _list, "List workspaces"),
    Route("GET", _ONE, scoped("workspace", "workspaces.read"), "workspace.read", _read, "Show a workspace"),
    Route(
        "PUT",
        _ONE,
        scoped("workspace", "workspaces.update"),
        "workspace.update",
        _update,
        "Change a workspace: its name, defaults, limits and security settings",
        UpdateInput,
        example={"name": "Blue team", "defaults": {"metadata": {"team": "blue"}}},
    ),
    Route(
        "DELETE",
        _ONE,
        careful("workspace", "workspaces.delete"),
        "workspace.delete",
        _delete,
        "Delete an empty workspace; its name in the body confirms it",
        DeleteInput,
        example={"name": "Blue team"},
    ),
)
