"""MCP integrations: servers of tools that the organisation or a workspace knows, with their credentials.

Header values and client secrets are sealed and shown as masks. They travel to the address that they were entered for
and nowhere else: whoever changes it enters them again. An organisation's integration is open to no workspace until
somebody opens it.
"""

import re
from collections.abc import Mapping
from typing import Any, Final, Literal
from urllib.parse import urlsplit

import msgspec
from pydantic import Field

from lockgate.admin import credentialfields as fields
from lockgate.admin import mcp, reach
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.mcpdocs import (
    HEADERS,
    INTEGRATIONS,
    SERVERS,
    SLUG,
    CapabilitiesInput,
    McpIntegration,
    Strict,
    SyncInput,
    aad,
    looked,
    metadata_of,
    of_kind,
    opened,
    switched,
    sync_reply,
    tested,
)
from lockgate.admin.mcpsecrets import LOGIN, header_fields, mapped_field
from lockgate.admin.owned import ALL, LONGEST_NAME, NAMED, Owned, Placed, Write, refuse_in_use
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core.documents import WORKSPACES, Page
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.ids import slug_of
from lockgate.core.ports import Unit

_URL: Final = re.compile(r"https?://[^\s#@\\]+", re.IGNORECASE)
SECRETS: Final = frozenset({"client_secret"})
SETTINGS: Final = frozenset(
    {
        "custom_headers", "passthrough_header", "passthrough_headers", "forward_headers", "client_id", "client_secret",
        "token_url", "authorization_url", "scope", "scopes", "oauth_metadata", "user_identity_forwarding",
    }
)  # fmt: skip
"""What configurations may have. A program to start is none of it."""
OAUTH_URLS: Final = ("token_url", "authorization_url")
MAPPABLE: Final = ", ".join(
    f"configurations.{name}" for name in ("custom_headers", "custom_headers.<name>", *sorted(LOGIN))
)
"""What a secret reference can fill, for people."""


AuthType = Literal["oauth_auto", "oauth_client_credentials", "headers", "none"]
Transport = Literal["http", "sse"]


class CreateInput(Placed):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    url: str = Field(min_length=1, max_length=2048)
    auth_type: AuthType
    transport: Transport
    slug: str | None = Field(default=None, pattern=SLUG)
    description: str | None = Field(default=None, max_length=1024)
    configurations: dict[str, Any] | None = None
    secret_mappings: fields.Mappings = None


class UpdateInput(Input):
    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    url: str | None = Field(default=None, min_length=1, max_length=2048)
    auth_type: AuthType | None = None
    transport: Transport | None = None
    description: str | None = Field(default=None, max_length=1024)
    configurations: dict[str, Any] | None = None
    secret_mappings: fields.Mappings = None
    workspace_id: str | None = Field(default=None, max_length=128)


class Opened(Strict):
    id: str = Field(min_length=1, max_length=128)
    enabled: bool


class Everywhere(Strict):
    enabled: bool


class WorkspacesInput(Input):
    workspaces: list[Opened] | None = Field(default=None, max_length=1000)
    global_workspace_access: Everywhere | None = None
    override_existing_workspace_access: bool | None = None


class TestInput(Input):
    workspace_id: str | None = Field(default=None, max_length=128)


class _Integrations(Owned[McpIntegration]):
    """A workspace finds the organisation's only where they are open to it."""

    async def named(
        self, ctx: Context, name: str, unit: Unit | None = None, place: str | None = None
    ) -> McpIntegration:
        row = await super().named(ctx, name, unit, place)
        if ctx.tenant.workspace_id is not None and not row.is_open_to(ctx.tenant.workspace_id):
            raise AdminNotFound("There is no such mcp integration")
        return row

    async def find(self, ctx: Context) -> tuple[list[McpIntegration], int]:
        page, tenant = ctx.page, ctx.tenant
        where, kind = self._where(ctx), ctx.query.get("type", "all")
        found, total = await reach.find(ctx, self.of, where, ALL)
        for offset in range(ALL.limit, total, ALL.limit):
            found += (await reach.find(ctx, self.of, where, Page(offset, ALL.limit)))[0]
        rows = [row for row in found if tenant.workspace_id is None or row.is_open_to(tenant.workspace_id)]
        rows = [row for row in rows if kind in {"all", _type(row)}]
        return rows[page.offset : page.offset + page.limit], len(rows)


def _type(row: McpIntegration) -> str:
    return "workspace" if row.workspace_id else "organisation"


async def _more(_ctx: Context, rows: list[McpIntegration]) -> list[dict[str, Any]]:
    return [
        {
            "type": _type(row),
            "workspaces_count": sum(row.workspaces.values()),
            "secret_mappings": fields.shown_mappings(row.secret_mappings),
        }
        for row in rows
    ]


# --- writing ---


async def _settle(write: Write, row: McpIntegration) -> McpIntegration:
    ctx, body, before = write.ctx, write.body, write.before
    row = msgspec.structs.replace(row, url=_url(ctx, row.url, "url"))
    moved = before is not None and _host(before.url) != _host(row.url)
    given = body.configurations
    _check_named(body, row, before)
    if given is None and before is not None and before.sealed and moved:
        raise AdminInvalid("configurations: send the header values again. They do not follow a change of address")
    if given is not None:
        kept = opened(ctx, before) if before is not None and not moved else {}
        if before is not None and _logins(before.configurations) != _logins(given):
            moved, kept = True, {name: value for name, value in kept.items() if name not in SECRETS}
        row = _configured(ctx, row, given, kept)
    if body.secret_mappings is not None:
        mapped = await fields.mappings(ctx, body.secret_mappings, mapped_field, row.workspace_id, MAPPABLE)
        row = msgspec.structs.replace(row, secret_mappings=mapped)
    if row.secret_mappings and (moved or before is None or body.secret_mappings is not None):
        fields.check_mapped_host(ctx, row.secret_mappings, [row.url])
    return row


def _check_named(body: Any, row: McpIntegration, before: McpIntegration | None) -> None:
    """Who may change the address could wait there for a secret that somebody else enters: whoever enters one says where
    it goes. Raises AdminInvalid.
    """
    given = body.configurations or {}
    headers = given.get("custom_headers") or {}
    values = [given.get(name) for name in SECRETS] + (list(headers.values()) if isinstance(headers, dict) else [])
    entered = any(value and value != fields.MASK for value in values)
    mapped = bool(body.secret_mappings) and before is not None
    if before is not None and body.url is None and (entered or mapped):
        raise AdminInvalid(f"url: send it beside the secret. It would go to {row.url}, which somebody may have changed")


def _url(ctx: Context, text: str, name: str) -> str:
    """Raises AdminInvalid, or EgressRefused where no stored credential may go."""
    url = text.strip()
    if not _URL.fullmatch(url) or not url.isascii():
        raise AdminInvalid(f"{name} must be a URL such as https://mcp.example.org/mcp, without user or fragment")
    ctx.services.check_host(url)
    return url


def _host(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.netloc.lower()


def _logins(configurations: Mapping[str, Any]) -> list[Any]:
    """Where a client secret goes to."""
    return [configurations.get(name) for name in (*OAUTH_URLS, "oauth_metadata")]


def _configured(ctx: Context, row: McpIntegration, given: Mapping[str, Any], kept: Mapping[str, str]) -> McpIntegration:
    """`row` with new settings, their secrets sealed. Raises AdminInvalid."""
    if unknown := sorted(set(given) - SETTINGS):
        raise AdminInvalid(f"configurations does not know {unknown[0][:64]!r}. It takes: {', '.join(sorted(SETTINGS))}")
    shown, secrets = dict(given), dict[str, str]()
    for name in OAUTH_URLS:
        if given.get(name) is not None:
            shown[name] = _url(ctx, str(given[name]), f"configurations.{name}")
    if given.get("custom_headers") is not None:
        headers = header_fields(given["custom_headers"])
        secrets |= {HEADERS + name: value for name, value in headers.items()}
        shown["custom_headers"] = dict.fromkeys(headers, fields.MASK)
    for name in SECRETS & set(given):
        secrets[name], shown[name] = str(given[name]), fields.MASK
    for name, value in secrets.items():
        if value == fields.MASK:
            if name not in kept:
                raise AdminInvalid(f"configurations.{name}: send its value again. A mask stands for nothing here")
            secrets[name] = kept[name]
    return msgspec.structs.replace(row, configurations=shown, sealed=fields.seal_object(ctx, secrets, aad(row)))


async def _leave(_ctx: Context, unit: Unit, row: McpIntegration) -> None:
    found, total = await unit.find(SERVERS, {"parent_id": row.id}, Page(0, NAMED))
    refuse_in_use("integration", [f"the MCP server {each.name!r}" for each in found], total)


MCP_INTEGRATIONS: Final = _Integrations(
    name="mcp-integrations",
    object="mcp-integration",
    title="MCP integration",
    scope="workspace_mcp_integrations",
    above="organisation_mcp_integrations",
    of=INTEGRATIONS,
    shared=True,
    create=CreateInput,
    update=UpdateInput,
    slug=slug_of,
    settle=_settle,
    leave=_leave,
    more=_more,
    hidden=frozenset({"sealed", "workspaces", "capabilities", "switches", "metadata", "synced_at", "sync_error"}),
    example={
        "name": "Docs",
        "url": "https://mcp.example.org/mcp",
        "auth_type": "none",
        "transport": "http",
        "workspace_id": "a-workspace",
    },
    example_update={"name": "Documentation"},
)


# --- calling it ---


async def _test(ctx: Context) -> Reply:
    """Written down, because a secret may have been used."""
    row = await MCP_INTEGRATIONS.named(ctx, ctx.path["id"])
    MCP_INTEGRATIONS.check_right(ctx, row, "update")
    told = await tested(ctx, row)
    ctx.touched(row, ok=told["success"])
    async with MCP_INTEGRATIONS.writing(ctx):
        pass  # nothing changes
    return Reply(told)


async def _sync(ctx: Context) -> Reply:
    """The server is asked before the transaction begins: it may take its time."""
    row = await MCP_INTEGRATIONS.named(ctx, ctx.path["id"])
    MCP_INTEGRATIONS.check_right(ctx, row, "update")
    seen = await looked(ctx, row, ctx.body)
    return Reply(sync_reply(await MCP_INTEGRATIONS.replaced(ctx, lambda _row: seen)))


async def _metadata(ctx: Context) -> Reply:
    return Reply(metadata_of(await MCP_INTEGRATIONS.named(ctx, ctx.path["id"])))


async def _capabilities(ctx: Context) -> Reply:
    row = await MCP_INTEGRATIONS.named(ctx, ctx.path["id"])
    times = {"created_at": iso(row.synced_at), "last_updated_at": iso(row.synced_at)}
    return of_kind(ctx, [{**one, **times} for one in mcp.with_switches(row.capabilities, row.switches)])


async def _switch(ctx: Context) -> Reply:
    sent = ctx.body.capabilities
    await MCP_INTEGRATIONS.replaced(ctx, lambda row: {"switches": switched(row.switches, sent)})
    return Reply({"success": True})


# --- whose ---


async def _workspaces(ctx: Context) -> Reply:
    """Which workspaces may use it. By id and by slug, since clients ask for either."""
    row = await MCP_INTEGRATIONS.named(ctx, ctx.path["id"])
    shown = [
        {
            "id": workspace_id,
            "enabled": enabled,
            "status": "active",
            "created_at": iso(row.created_at),
            "last_updated_at": iso(row.updated_at),
        }
        for workspace_id, enabled in row.workspaces.items()
        if ctx.tenant.workspace_id in {None, workspace_id}
    ]
    body = {"object": "list", "workspaces": shown, "data": shown, "total": len(shown)}
    return Reply({**body, "global_workspace_access": row.global_workspace_access})


async def _open(ctx: Context) -> Reply:
    body: WorkspacesInput = ctx.body
    async with MCP_INTEGRATIONS.writing(ctx) as unit:
        row = await MCP_INTEGRATIONS.owned(ctx, unit, "update")
        if row.workspace_id:
            raise AdminInvalid("This belongs to one workspace. Only the organisation's own are opened to others")
        opened = {} if body.override_existing_workspace_access else dict(row.workspaces)
        for nth, one in enumerate(body.workspaces or []):
            place = await unit.get(WORKSPACES, one.id)
            if place is None:
                raise AdminInvalid(f"workspaces.{nth}.id: there is no such workspace")
            opened[place.id] = one.enabled
        everywhere = body.global_workspace_access
        access = row.global_workspace_access if everywhere is None else everywhere.model_dump()
        after = msgspec.structs.replace(row, workspaces=opened, global_workspace_access=access, updated_at=ctx.now)
        await unit.update(INTEGRATIONS, after)
        unit.changed(row.id)
    return Reply({})


_ONE: Final = "/mcp-integrations/{id}"
_READ: Final = scoped("workspace", *MCP_INTEGRATIONS.scopes("read"))
_WRITE: Final = scoped("workspace", *MCP_INTEGRATIONS.scopes("update"))
_OPENS: Final = scoped("workspace", "organisation_mcp_integrations.update")
_SYNC: Final = {"server_info": {"name": "docs"}, "capabilities": [{"type": "tool", "name": "search"}]}
_SWITCHES: Final = {"capabilities": [{"name": "search", "type": "tool", "enabled": False}]}
ROUTES: Final[tuple[Route, ...]] = (
    *MCP_INTEGRATIONS.routes(),
    Route(
        "POST",
        f"{_ONE}/test",
        _WRITE,
        "mcp_integration.test",
        _test,
        "Call an MCP server and tell what fails",
        TestInput,
        example={},
    ),
    Route(
        "POST",
        f"{_ONE}/sync",
        _WRITE,
        "mcp_integration.sync",
        _sync,
        "Read an MCP server's capabilities anew",
        SyncInput,
        example=_SYNC,
    ),
    Route("GET", f"{_ONE}/metadata", _READ, "mcp_integration.metadata", _metadata, "Show what an MCP server is"),
    Route(
        "GET",
        f"{_ONE}/capabilities",
        _READ,
        "mcp_integration.capabilities",
        _capabilities,
        "List the capabilities of an MCP integration",
    ),
    Route(
        "PUT",
        f"{_ONE}/capabilities",
        _WRITE,
        "mcp_integration.switch",
        _switch,
        "Switch capabilities of an MCP integration on or off",
        CapabilitiesInput,
        example=_SWITCHES,
    ),
    Route(
        "GET",
        f"{_ONE}/workspaces",
        _READ,
        "mcp_integration.workspaces",
        _workspaces,
        "List the workspaces that may use an MCP integration",
    ),
    Route(
        "PUT",
        f"{_ONE}/workspaces",
        _OPENS,
        "mcp_integration.open",
        _open,
        "Open an MCP integration to workspaces, or close it",
        WorkspacesInput,
        example={"global_workspace_access": {"enabled": True}},
    ),
)
