"""MCP servers: a workspace's handles on integrations, each with its own switches and with who may use it."""

from contextlib import suppress
from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import auth, mcp
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.mcpdocs import (
    INTEGRATIONS,
    SERVERS,
    SLUG,
    CapabilitiesInput,
    McpIntegration,
    McpServer,
    MetadataInput,
    Strict,
    SyncInput,
    looked,
    metadata_of,
    of_kind,
    says,
    switched,
    sync_reply,
    tested,
)
from lockgate.admin.owned import ALL, LONGEST_NAME, Changes, Owned, Placed, Write
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.admin.resources.mcp_integrations import MCP_INTEGRATIONS
from lockgate.core.documents import MEMBERS, USERS, WORKSPACES, Tenant, User, Workspace
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.ids import slug_of

MOST_USERS: Final = 1000


class CreateInput(Placed):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    mcp_integration_id: str = Field(min_length=1, max_length=128)
    description: str | None = Field(default=None, max_length=500)
    slug: str | None = Field(default=None, pattern=SLUG)


class UpdateInput(Input):
    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    description: str | None = Field(default=None, max_length=500)
    workspace_id: str | None = Field(default=None, max_length=128)


class Person(Strict):
    user_id: str = Field(min_length=1, max_length=128)
    enabled: bool


class AccessInput(Changes):
    """`users` is what older releases of the Terraform provider call `user_access`."""

    user_access: list[Person] | None = Field(default=None, max_length=MOST_USERS)
    users: list[Person] | None = Field(default=None, max_length=MOST_USERS)
    default_user_access: Literal["allow", "deny"] | None = None


class NoInput(Changes):
    """Nothing to say but the workspace."""


async def _place(ctx: Context) -> str:
    """The workspace that was named; where none was, the one that the integration belongs to."""
    if ctx.tenant.workspace_id is None:
        with suppress(AdminNotFound):
            found = await MCP_INTEGRATIONS.named(ctx, ctx.body.mcp_integration_id)
            if found.workspace_id:
                return found.workspace_id
    return (await auth.home(ctx)).workspace_id or ""


async def _settle(write: Write, row: McpServer) -> McpServer:
    """A workspace takes what is its own, and what the organisation opened to it."""
    if write.before is not None:
        return row
    ctx, name = write.ctx, write.body.mcp_integration_id
    found = await MCP_INTEGRATIONS.usable(ctx, write.unit, row.workspace_id, name, "mcp_integration_id")
    if not found.is_open_to(row.workspace_id):
        raise AdminInvalid("mcp_integration_id: there is no such mcp integration in this workspace")
    return msgspec.structs.replace(row, parent_id=found.id)


# --- showing ---


async def _more(ctx: Context, rows: list[McpServer]) -> list[dict[str, Any]]:
    integrations = await _by_id(ctx, INTEGRATIONS, {row.parent_id for row in rows})
    places = await _by_id(ctx, WORKSPACES, {row.workspace_id for row in rows})
    return [_related(row, integrations.get(row.parent_id), places.get(row.workspace_id)) for row in rows]


async def _by_id(ctx: Context, of: Any, ids: set[str]) -> dict[str, Any]:
    found, _ = await ctx.store.find(Tenant(ctx.tenant.organisation_id), of, {"id": frozenset(ids)}, ALL)
    return {row.id: row for row in found}


def _related(row: McpServer, integration: McpIntegration | None, place: Workspace | None) -> dict[str, Any]:
    if integration is not None and not integration.is_open_to(row.workspace_id):
        integration = None  # it was opened once, and is not this workspace's to see any more
    known = {
        "mcp_integration_slug": integration and integration.slug,
        "mcp_integration_url": integration and integration.url,
        "url": integration and integration.url,
        "auth_type": integration and integration.auth_type,
        "mcp_integration_details": integration and _details(integration),
        "workspace_name": place and place.name,
        "workspace_slug": place and place.slug,
    }
    return {"mcp_integration_id": row.parent_id, **known}


def _details(row: McpIntegration) -> dict[str, Any]:
    names = ("id", "slug", "status", "configurations", "url", "transport", "auth_type")
    return {name: getattr(row, name) for name in names}


MCP_SERVERS: Final = Owned(
    name="mcp-servers",
    object="mcp-server",
    title="MCP server",
    scope="mcp_servers",
    of=SERVERS,
    create=CreateInput,
    update=UpdateInput,
    slug=slug_of,
    place=_place,
    settle=_settle,
    more=_more,
    filters={"id": "id", "mcp_integration_id": "parent_id"},
    hidden=frozenset({"switches", "users"}),
    example={"name": "Docs", "mcp_integration_id": "an-mcp-integration", "workspace_id": "a-workspace"},
    example_update={"description": "For everybody"},
)


async def _both(ctx: Context) -> tuple[McpServer, McpIntegration]:
    """The server that the path names, and its integration as far as it is open to the workspace still."""
    row = await MCP_SERVERS.named(ctx, ctx.path["id"])
    found = await ctx.store.get(Tenant(ctx.tenant.organisation_id), INTEGRATIONS, row.parent_id)
    if found is None or not found.is_open_to(row.workspace_id):
        raise AdminInvalid("The integration of this server is not open to its workspace any more")
    return row, found


# --- calling it ---


async def _test(ctx: Context) -> Reply:
    """Written down, because a secret may have been used."""
    row, integration = await _both(ctx)
    told = await tested(ctx, integration)
    ctx.touched(row, ok=told["success"])
    async with MCP_SERVERS.writing(ctx):
        pass  # nothing changes
    return Reply({**told, "server_name": told["server_name"] or row.name, "details": told})


async def _sync(ctx: Context) -> Reply:
    """What the server has is the integration's. Whoever may change a workspace's server may have it looked at; whoever
    says by themselves what it has must be allowed to change the integration.
    """
    row, integration = await _both(ctx)
    if says(ctx.body):
        MCP_INTEGRATIONS.check_right(ctx, integration, "update")
    seen = await looked(ctx, integration, ctx.body)
    async with MCP_SERVERS.writing(ctx) as unit:
        ctx.touched(row)
        current = ctx.found(await unit.get(INTEGRATIONS, integration.id))
        after = await unit.update(INTEGRATIONS, msgspec.structs.replace(current, **seen, updated_at=ctx.now))
        unit.changed(after.id, row.id)
    return Reply(sync_reply(after))


async def _metadata(ctx: Context) -> Reply:
    return Reply(metadata_of((await _both(ctx))[1]))


async def _capabilities(ctx: Context) -> Reply:
    """What the integration switched off is off here, whatever is said here."""
    row, integration = await _both(ctx)
    above = {mcp.key_of(one["type"], one["name"]): one["enabled"] for one in _listed(integration)}
    rows = []
    for one in mcp.with_switches(integration.capabilities, row.switches):
        on = above.get(mcp.key_of(one["type"], one["name"]), True)
        rows.append({**one, "integration_enabled": on, "enabled": one["enabled"] and on})
    return of_kind(ctx, rows)


def _listed(integration: McpIntegration) -> list[dict[str, Any]]:
    return mcp.with_switches(integration.capabilities, integration.switches)


async def _switch(ctx: Context) -> Reply:
    sent = ctx.body.capabilities
    await MCP_SERVERS.replaced(ctx, lambda row: {"switches": switched(row.switches, sent)})
    return Reply({"success": True})


# --- who may use it ---


async def _people(ctx: Context, row: McpServer) -> list[User]:
    """Those who are in the workspace, and those who stand above all."""
    tenant = Tenant(row.organisation_id)
    members, _ = await ctx.store.find(tenant, MEMBERS, {"workspace_id": row.workspace_id}, ALL)
    inside = frozenset(member.user_id for member in members)
    users, _ = await ctx.store.find(tenant, USERS, {"id": inside}, ALL)
    above, _ = await ctx.store.find(tenant, USERS, {"role": frozenset({"owner", "admin"})}, ALL)
    return list({user.id: user for user in (*above, *users)}.values())


def _may(row: McpServer, user_id: str) -> bool:
    return row.users.get(user_id, row.default_user_access == "allow")


async def _access(ctx: Context) -> Reply:
    """The default is read from the server itself: one library cannot read an answer that has it here."""
    row = await MCP_SERVERS.named(ctx, ctx.path["id"])
    search = (ctx.query.get("search") or "").lower()
    people = [
        {
            "user_id": user.id,
            "first_name": user.first_name or None,
            "last_name": user.last_name or None,
            "enabled": _may(row, user.id),
            "has_override": user.id in row.users,
            "connection_status": "not_connected",
        }
        for user in await _people(ctx, row)
        if search in f"{user.first_name} {user.last_name} {user.email}".lower()
    ]
    page = mcp.paged(ctx, people)
    return Reply({**page, "user_access": page["data"]})


async def _set_access(ctx: Context) -> Reply:
    body: AccessInput = ctx.body
    row = await MCP_SERVERS.named(ctx, ctx.path["id"])
    known = {user.id for user in await _people(ctx, row)}
    if body.users is not None and body.user_access is not None:
        raise AdminInvalid("users: this is another name of user_access. Send one of them")
    sent = body.user_access or body.users or []
    if unknown := [one.user_id for one in sent if one.user_id not in known]:
        raise AdminInvalid(f"user_access: there is nobody called {unknown[0][:64]!r} in this workspace")
    users = {one.user_id: one.enabled for one in sent}
    default = {"default_user_access": body.default_user_access} if body.default_user_access else {}
    await MCP_SERVERS.replaced(ctx, lambda row: {"users": {**row.users, **users}, **default})
    return Reply({"success": True})


async def _check(ctx: Context) -> Reply:
    """Whether the caller may use it: a person by name, a workspace's own key always."""
    row, user_id = await MCP_SERVERS.named(ctx, ctx.path["id"]), ctx.who.user_id
    allowed = _may(row, user_id) if user_id else True
    return Reply({"object": "mcp-server-user-access", "has_access": allowed, "user_id": user_id or None})


async def _connections(ctx: Context) -> Reply:
    """Logins of people at the server: there are none while nobody can log in there through the gateway."""
    await MCP_SERVERS.named(ctx, ctx.path["id"])
    return Reply(mcp.paged(ctx, []))


async def _disconnect(ctx: Context) -> Reply:
    row = await MCP_SERVERS.named(ctx, ctx.path["id"])
    ctx.touched(row)
    async with MCP_SERVERS.writing(ctx):
        pass  # nobody is connected, so all are disconnected
    return Reply({"success": True})


_ONE: Final = "/mcp-servers/{id}"
_READ: Final = scoped("workspace", "mcp_servers.read")
_WRITE: Final = scoped("workspace", "mcp_servers.update")
_SWITCHES: Final = {"capabilities": [{"name": "search", "type": "tool", "enabled": False}]}
ROUTES: Final[tuple[Route, ...]] = (
    *MCP_SERVERS.routes(),
    Route(
        "POST",
        f"{_ONE}/test",
        _WRITE,
        "mcp_server.test",
        _test,
        "Call an MCP server and tell what fails",
        NoInput,
        example={},
    ),
    Route(
        "GET",
        f"{_ONE}/capabilities",
        _READ,
        "mcp_server.capabilities",
        _capabilities,
        "List the capabilities of an MCP server",
    ),
    Route(
        "PUT",
        f"{_ONE}/capabilities",
        _WRITE,
        "mcp_server.switch",
        _switch,
        "Switch capabilities of an MCP server on or off",
        CapabilitiesInput,
        example=_SWITCHES,
    ),
    Route(
        "POST",
        f"{_ONE}/capabilities/sync",
        _WRITE,
        "mcp_server.sync",
        _sync,
        "Read an MCP server's capabilities anew",
        SyncInput,
        example={},
    ),
    Route("GET", f"{_ONE}/metadata", _READ, "mcp_server.metadata", _metadata, "Show what an MCP server is"),
    Route(
        "POST",
        f"{_ONE}/metadata/sync",
        _WRITE,
        "mcp_server.sync_metadata",
        _sync,
        "Ask an MCP server what it is",
        MetadataInput,
        example={},
    ),
    Route("GET", f"{_ONE}/user-access", _READ, "mcp_server.user_access", _access, "List who may use an MCP server"),
    Route(
        "GET",
        f"{_ONE}/user-access/check",
        _READ,
        "mcp_server.check",
        _check,
        "Check whether the caller may use an MCP server",
    ),
    Route(
        "PUT",
        f"{_ONE}/user-access",
        _WRITE,
        "mcp_server.set_user_access",
        _set_access,
        "Choose who may use an MCP server",
        AccessInput,
        example={"default_user_access": "deny"},
    ),
    Route(
        "GET",
        f"{_ONE}/connections",
        _READ,
        "mcp_server.connections",
        _connections,
        "List who is logged in to an MCP server",
    ),
    Route(
        "DELETE", f"{_ONE}/connections", _WRITE, "mcp_server.disconnect", _disconnect, "Log people out of an MCP server"
    ),
)
