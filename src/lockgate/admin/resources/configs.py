"""Saved configs: a routing document under a slug, with every version that it ever had.

The routes are written by hand: a config is two rows, one that is listed and one per version with the document.
"""

from collections.abc import Callable
from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import auth, configdoc, defaults
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, listed, mirrored, scoped
from lockgate.core import config as configs
from lockgate.core.documents import (
    CONFIG_SLUG,
    CONFIG_VERSIONS,
    CONFIGS,
    WORKSPACES,
    Config,
    ConfigVersion,
    Page,
    Tenant,
    Workspace,
)
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Unit

VERSIONS_PAGE: Final = 100
"""Most versions, or outlines, in one answer: for each a document is read."""
DROPPED_AT_ONCE: Final = Page(0, 500)


class CreateInput(Input):
    name: str = Field(default="Untitled", min_length=1, max_length=255)
    config: dict[str, Any] | str
    is_default: bool | int | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


class UpdateInput(Input):
    slug: str | None = Field(default=None, max_length=64)  # repeats the path
    name: str | None = Field(default=None, min_length=1, max_length=255)
    config: dict[str, Any] | str | None = None
    status: Literal["active", "archived"] | None = None
    is_default: bool | int | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


class LintInput(Input):
    config: dict[str, Any] | str
    workspace_id: str | None = Field(default=None, max_length=128)


# --- showing ---


def _row(config: Config, workspace: Workspace | None) -> dict[str, Any]:
    """A config without its document, as lists have it."""
    return {
        "object": "config",
        "id": config.id,
        "slug": config.slug,
        "name": config.name,
        "organisation_id": config.organisation_id,
        "workspace_id": config.workspace_id,
        "is_default": int(defaults.is_default(config, workspace)),
        "status": config.status,
        "owner_id": config.owner_id,
        "updated_by": config.updated_by,
        "created_at": iso(config.created_at),
        "last_updated_at": iso(config.updated_at),
        "version": config.number,
        "version_id": config.version_id,
    }


def _whole(config: Config, version: ConfigVersion, workspace: Workspace | None) -> dict[str, Any]:
    """A config as it was in `version`. The document is a text, as clients of the compatible API expect it."""
    return {
        **_row(config, workspace),
        "name": version.name,
        "status": version.status,
        "updated_by": version.updated_by,
        "last_updated_at": iso(version.created_at),
        "config": version.document,
        "format": "json",
        "type": "ORG_CONFIG",
        "version": version.number,
        "version_id": version.id,
    }


async def _workspaces(ctx: Context, rows: list[Config]) -> Callable[[Config], Workspace | None]:
    """Each row's workspace: its default says which config is one."""
    ids = frozenset(row.workspace_id for row in rows)
    found, _ = await ctx.store.find(ctx.tenant, WORKSPACES, {"id": ids}, Page(0, max(1, len(ids))))
    by_id = {workspace.id: workspace for workspace in found}
    return lambda row: by_id.get(row.workspace_id)


# --- reading ---


async def _list(ctx: Context) -> Reply:
    """With `include=outline` each row tells its strategy and targets in short."""
    rows, total = await ctx.store.find(ctx.tenant, CONFIGS, {}, ctx.page)
    workspace = await _workspaces(ctx, rows)
    drawn = await _outlines(ctx, rows[:VERSIONS_PAGE]) if ctx.query.get("include") == "outline" else {}
    return Reply(listed([{**_row(row, workspace(row)), **drawn.get(row.version_id, {})} for row in rows], total))


async def _outlines(ctx: Context, rows: list[Config]) -> dict[str, dict[str, Any]]:
    """By the version in force: what is added to a row."""
    ids = frozenset(row.version_id for row in rows)
    found, _ = await ctx.store.find(ctx.tenant, CONFIG_VERSIONS, {"id": ids}, Page(0, max(1, len(ids))))
    return {version.id: {"outline": configdoc.outline(version.document)} for version in found}


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, CONFIGS, ctx.path["id"]))
    version = ctx.found(await ctx.store.get(_home_of(row), CONFIG_VERSIONS, row.version_id))
    shown = _whole(row, version, (await _workspaces(ctx, [row]))(row))
    wrapped = {**shown, "config": msgspec.json.decode(version.document)}
    return Reply({**shown, "success": True, "data": wrapped})


async def _versions(ctx: Context) -> Reply:
    """Newest first."""
    row = ctx.found(await ctx.store.get(ctx.tenant, CONFIGS, ctx.path["id"]))
    page = ctx.page
    limit = min(page.limit, VERSIONS_PAGE)
    offset = page.offset // page.limit * limit
    found, total = await ctx.store.find(_home_of(row), CONFIG_VERSIONS, {"config_id": row.id}, Page(offset, limit))
    workspace = (await _workspaces(ctx, [row]))(row)
    return Reply(listed([_whole(row, version, workspace) for version in found], total))


def _home_of(row: Config) -> Tenant:
    return Tenant(row.organisation_id, row.workspace_id)


# --- for whoever is still writing ---


async def _schema(_ctx: Context) -> Reply:
    return Reply(configs.schema(configdoc.OPTION_NAMES))


async def _lint(ctx: Context) -> Reply:
    body: LintInput = ctx.body
    found = await configdoc.findings(ctx, await auth.home(ctx), body.config)
    ctx.audited = True  # it only reads, and an entry would keep a document that nobody saved
    return Reply({"object": "config-findings", "findings": msgspec.to_builtins(found)})


# --- writing ---


async def _create(ctx: Context) -> Reply:
    body: CreateInput = ctx.body
    made = _accepted(ctx, body.config)
    tenant = await auth.home(ctx)
    config_id, version_id, who = uuid7(), uuid7(), ctx.who.actor_id
    row = Config(
        organisation_id=tenant.organisation_id,
        workspace_id=tenant.workspace_id or "",
        id=config_id,
        created_at=ctx.now,
        updated_at=ctx.now,
        slug=CONFIG_SLUG + slug_of(body.name),
        name=body.name,
        number=1,
        version_id=version_id,
        owner_id=who,
        updated_by=who,
    )
    async with ctx.change(tenant=tenant) as unit:
        ctx.touched(row, version=1)
        await configdoc.check_references(ctx, unit, row.workspace_id, made.config)
        await unit.insert(CONFIGS, row)
        await unit.insert(CONFIG_VERSIONS, _version(row, made.text))
        unit.changed(row.id)
        if body.is_default:
            await _make_default(ctx, unit, row, wanted=True)
    short = {"id": row.id, "version_id": version_id, "slug": row.slug, "object": "config", "warnings": made.warnings}
    return Reply(mirrored(short))


def _accepted(ctx: Context, value: Any) -> configdoc.Checked:
    """`value` checked. For the audit log it is an object, however it was sent: only there are names redacted."""
    ctx.raw_body = {**ctx.raw_body, "config": configdoc.read(value)}
    return configdoc.checked(value)


def _version(row: Config, document: str) -> ConfigVersion:
    """The version in force of `row`."""
    return ConfigVersion(
        organisation_id=row.organisation_id,
        workspace_id=row.workspace_id,
        id=row.version_id,
        created_at=row.updated_at,
        updated_at=row.updated_at,
        config_id=row.id,
        number=row.number,
        name=row.name,
        status=row.status,
        document=document,
        updated_by=row.updated_by,
    )


async def _update(ctx: Context) -> Reply:
    """Every change makes a version; what changes nothing makes none."""
    body: UpdateInput = ctx.body
    made = _accepted(ctx, body.config) if body.config is not None else None
    row = ctx.found(await ctx.store.get(ctx.tenant, CONFIGS, ctx.path["id"]))
    async with ctx.change(tenant=_home_of(row)) as unit:
        row = ctx.found(await unit.get(CONFIGS, row.id))
        current = ctx.found(await unit.get(CONFIG_VERSIONS, row.version_id))
        name, status = body.name or row.name, body.status or row.status
        document = made.text if made else current.document
        if made is not None or status == "active" != row.status:
            config = made.config if made else configdoc.parsed(document.encode(), configs.SAVED)
            await configdoc.check_references(ctx, unit, row.workspace_id, config)
        if (name, status, document) != (row.name, row.status, current.document):
            row = await _next(ctx, unit, row, document, name=name, status=status)
        ctx.touched(row, version=row.number)
        if body.is_default is not None:
            await _make_default(ctx, unit, row, wanted=bool(body.is_default))
    short = {"version_id": row.version_id, "slug": row.slug, "object": "config"}
    return Reply(mirrored({**short, "warnings": made.warnings if made else []}))


async def _next(ctx: Context, unit: Unit, row: Config, document: str, **changes: Any) -> Config:
    """The row after a change, with the version that it made."""
    if changes["status"] == "archived" != row.status:
        await defaults.refuse_in_use(unit, row)
    after = msgspec.structs.replace(
        row,
        **changes,
        number=row.number + 1,
        version_id=uuid7(),
        updated_by=ctx.who.actor_id,
        updated_at=ctx.now,
    )
    await unit.insert(CONFIG_VERSIONS, _version(after, document))
    unit.changed(row.id)
    return await unit.update(CONFIGS, after)


async def _make_default(ctx: Context, unit: Unit, row: Config, *, wanted: bool) -> None:
    """Make it the workspace's default, or make it that no longer. That changes every key's calls, so it needs the
    right to change the workspace.
    """
    workspace = ctx.found(await unit.get(WORKSPACES, row.workspace_id))
    if defaults.is_default(row, workspace) is wanted:
        return
    ctx.require("workspaces.update")
    if wanted:
        await defaults.check(unit, row.workspace_id, row.id, "is_default")
    changed = {**workspace.defaults, "config_id": row.slug if wanted else ""}
    await unit.update(WORKSPACES, msgspec.structs.replace(workspace, defaults=changed, updated_at=ctx.now))
    unit.changed(workspace.id)


async def _delete(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, CONFIGS, ctx.path["id"]))
    async with ctx.change(tenant=_home_of(row)) as unit:
        row = ctx.found(await unit.get(CONFIGS, row.id))
        ctx.touched(row, slug=row.slug)
        await defaults.refuse_in_use(unit, row)
        while (versions := await unit.find(CONFIG_VERSIONS, {"config_id": row.id}, DROPPED_AT_ONCE))[0]:
            for version in versions[0]:
                await unit.delete(CONFIG_VERSIONS, version.id)
        await unit.delete(CONFIGS, row.id)
        unit.changed(row.id)
    return Reply({})


def _scope(verb: str) -> Any:
    return scoped("workspace", f"configs.{verb}")


_DOCUMENT: Final = {"virtual_key": "main", "retry": {"attempts": 2}}
_NEW: Final[dict[str, Any]] = {"name": "Main", "config": _DOCUMENT}
ROUTES: Final = (
    Route("POST", "/configs", _scope("create"), "config.create", _create, "Save a config", CreateInput, example=_NEW),
    Route("GET", "/configs", _scope("list"), "config.list", _list, "List configs"),
    Route("GET", "/configs/schema", _scope("read"), "config.schema", _schema, "Show the JSON schema of a config"),
    Route(
        "POST",
        "/configs/lint",
        _scope("read"),
        "config.lint",
        _lint,
        "List what is wrong with a config",
        LintInput,
        example={"config": _DOCUMENT},
    ),
    Route("GET", "/configs/{id}", _scope("read"), "config.read", _read, "Show a config with its document"),
    Route(
        "PUT",
        "/configs/{id}",
        _scope("update"),
        "config.update",
        _update,
        "Change a config",
        UpdateInput,
        example=_NEW,
    ),
    Route("DELETE", "/configs/{id}", _scope("delete"), "config.delete", _delete, "Delete a config and its versions"),
    Route("GET", "/configs/{id}/versions", _scope("read"), "config.versions", _versions, "List a config's versions"),
)
