"""The documents of MCP integrations and servers, and what both do with a server: call it, list it, switch it."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import credentialfields as fields
from lockgate.admin import mcp
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.mcpsecrets import mapped_headers
from lockgate.admin.owned import Changes
from lockgate.admin.resource import Reply
from lockgate.core.documents import Entity, entities
from lockgate.core.errors import AdminInvalid, LockgateError

HEADERS: Final = "custom_headers."


class McpIntegration(Entity, frozen=True, kw_only=True):
    description: str = ""
    url: str = ""
    auth_type: str = "none"
    transport: str = "http"
    configurations: dict[str, Any] = {}  # secrets masked
    sealed: bytes = b""  # by name: what is behind the masks
    secret_mappings: list[Any] = []
    global_workspace_access: dict[str, Any] | None = None
    workspaces: dict[str, bool] = {}  # by id: whether it is open to them
    capabilities: list[Any] = []  # as they were seen last
    switches: dict[str, bool] = {}  # by "kind/name"
    metadata: dict[str, Any] = {}
    synced_at: int = 0
    sync_error: str = ""
    owner_id: str = ""

    def is_open_to(self, workspace_id: str) -> bool:
        if self.workspace_id:
            return self.workspace_id == workspace_id
        default = bool((self.global_workspace_access or {}).get("enabled"))
        return self.workspaces.get(workspace_id, default)


class McpServer(Entity, frozen=True, kw_only=True):
    """A workspace's handle on the integration `parent_id`."""

    description: str = ""
    switches: dict[str, bool] = {}  # by "kind/name"
    default_user_access: str = "allow"
    users: dict[str, bool] = {}  # by id, where it differs from the default
    owner_id: str = ""


INTEGRATIONS: Final = entities("mcp_integrations", McpIntegration, sealed=(("sealed", "configurations"),))
SERVERS: Final = entities("mcp_servers", McpServer)
SLUG: Final = r"^[a-zA-Z0-9_-]{3,64}$"


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Switch(Strict):
    name: str = Field(min_length=1, max_length=mcp.LONGEST)
    type: Literal["tool", "prompt", "resource", "resource_template"]
    enabled: bool


class CapabilitiesInput(Changes):
    capabilities: list[Switch] = Field(max_length=mcp.MOST)


class SyncInput(Changes):
    server_info: dict[str, Any] | None = None
    capabilities: list[dict[str, Any]] | None = Field(default=None, max_length=mcp.MOST)


class MetadataInput(Changes):
    """What a server is, by somebody's words."""

    server_name: str | None = Field(default=None, max_length=mcp.LONGEST)
    server_version: str | None = Field(default=None, max_length=mcp.LONGEST)
    protocol_version: str | None = Field(default=None, max_length=mcp.LONGEST)
    title: str | None = Field(default=None, max_length=mcp.LONGEST)
    description: str | None = Field(default=None, max_length=4096)
    website_url: str | None = Field(default=None, max_length=2048)
    icons: list[Any] | dict[str, Any] | None = None
    capability_flags: dict[str, Any] | None = None
    instructions: str | None = Field(default=None, max_length=16_384)


def aad(row: McpIntegration) -> str:
    return f"mcp_integrations|{row.id}|configurations|{row.organisation_id}"


def opened(ctx: Context, row: McpIntegration) -> dict[str, Any]:
    """The secrets of its configurations, by their place. Hold them briefly."""
    return fields.open_object(ctx, row.sealed, aad(row))


# --- calling a server ---


async def _upstream(ctx: Context, row: McpIntegration) -> mcp.Upstream:
    """Where it is and what it is sent, mapped header fields over stored ones. A person's own login (OAuth) is none of
    an integration's settings. Raises mcp.Failed.
    """
    secrets = opened(ctx, row)
    headers = {name.removeprefix(HEADERS): value for name, value in secrets.items() if name.startswith(HEADERS)}
    try:
        headers |= await mapped_headers(ctx, row, row.secret_mappings)
    except LockgateError as error:
        raise mcp.Failed(error.message) from None
    return mcp.Upstream(row.url, headers, row.workspace_id or row.organisation_id)


async def tested(ctx: Context, row: McpIntegration) -> dict[str, Any]:
    """What a greeting of the server brought."""
    told: dict[str, Any] = {"url": row.url, "server_name": None, "status_code": None, "response_time_ms": None}
    try:
        found = await mcp.ask(ctx, await _upstream(ctx, row))
    except mcp.Failed as failed:
        return {**told, "success": False, "status_code": failed.status, "error": failed.text, "message": failed.text}
    told |= {"status_code": found.status, "response_time_ms": found.ms, "server_name": found.server["server_name"]}
    return {**told, "success": True, "error": None, "message": "The server answers"}


def says(body: Input) -> bool:
    """Whether a body tells what a server has, so that nobody need ask it."""
    return any(getattr(body, name) is not None for name in body.given - {"workspace_id"})


async def looked(ctx: Context, row: McpIntegration, body: SyncInput | MetadataInput) -> dict[str, Any]:
    """The fields of `row` after a look at the server, or by the words of the body. Raises AdminInvalid."""
    if isinstance(body, MetadataInput) and says(body):
        told = {**row.metadata, **body.model_dump(exclude_none=True, exclude={"workspace_id"})}
        return {"metadata": told, "synced_at": ctx.now, "sync_error": ""}
    if isinstance(body, SyncInput) and says(body):
        listed = [mcp.capability(str(one.get("type", "tool")), one) for one in body.capabilities or []]
        if any(one["type"] not in mcp.KINDS or not one["name"] for one in listed):
            raise AdminInvalid(f"capabilities: each has a name, and a type of {', '.join(mcp.KINDS)}")
        info = body.server_info or {}
        return _seen(ctx, mcp.metadata(info, info.get("protocol_version"), info.get("capabilities")), listed)
    try:
        found = await mcp.ask(ctx, await _upstream(ctx, row), mcp.KINDS)
    except mcp.Failed as failed:
        return {"sync_error": failed.text}
    return _seen(ctx, found.server, found.capabilities)


def _seen(ctx: Context, told: dict[str, Any], listed: list[dict[str, Any]]) -> dict[str, Any]:
    return {"metadata": told, "capabilities": listed, "synced_at": ctx.now, "sync_error": ""}


# --- showing ---


def metadata_of(row: McpIntegration) -> dict[str, Any]:
    status = "failed" if row.sync_error else "synced" if row.synced_at else "pending"
    return {
        **mcp.metadata(None, None, None),
        **row.metadata,
        "sync_status": status,
        "last_synced_at": iso(row.synced_at),
        "sync_error": row.sync_error or None,
    }


def sync_reply(row: McpIntegration) -> dict[str, Any]:
    error = row.sync_error or None
    return {"success": not error, "error": error, "capabilities_count": len(row.capabilities), **metadata_of(row)}


def of_kind(ctx: Context, rows: list[dict[str, Any]]) -> Reply:
    """Capabilities of the kind that was asked for, a page of them, with counts of all."""
    kind = ctx.query.get("type")
    asked = [row for row in rows if not kind or row["type"] == kind]
    return Reply({**mcp.paged(ctx, asked), "counts": mcp.counts(rows)})


def switched(switches: Mapping[str, bool], sent: list[Switch]) -> dict[str, bool]:
    """Raises AdminInvalid when there would be more than a server can have."""
    after = {**switches, **{mcp.key_of(one.type, one.name): one.enabled for one in sent}}
    if len(after) > mcp.MOST:
        raise AdminInvalid(f"capabilities: {mcp.MOST} is the most")
    return after
