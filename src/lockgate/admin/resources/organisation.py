"""The organisation itself: its name, what it decides for every workspace, and its rules for people and keys."""

from typing import Any, Final

import msgspec
from pydantic import BaseModel, ConfigDict, Field, field_validator

from lockgate.admin import keyrules, placefields, properties, security
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.people import careful
from lockgate.admin.resource import KNOWN, Reply, Route, listed, scoped
from lockgate.core import toggles
from lockgate.core.documents import ORGANISATIONS, WORKSPACES, Organisation, Tenant
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit

EXCLUSIONS: Final = "guardrail_exclusions"
SCHEMAS: Final = (keyrules.KEY_SCHEMA, keyrules.WORKSPACE_SCHEMA)
OWN_RULES: Final = (*placefields.RULES, keyrules.AUTO_FOR_ALL)


class UpdateInput(Input):
    name: str | None = Field(default=None, min_length=1, max_length=120)


class DefaultsInput(Input):
    block_inline_config: bool | int | None = None
    input_guardrails: placefields.Names = Field(default=None, max_length=placefields.MOST_GUARDRAILS)
    output_guardrails: placefields.Names = Field(default=None, max_length=placefields.MOST_GUARDRAILS)


class SettingsInput(placefields.KeyRules):
    """Whatever is not sent stays; a null takes a rule away. `security_overrides`: groups of security settings in which
    workspaces decide for themselves.
    """

    security_settings: security.SecuritySettings | None = None
    security_overrides: list[str] | None = Field(default=None, max_length=50)
    default_workspace_user_api_key_auto_create: bool | None = None
    api_key_metadata_schema: dict[str, Any] | None = None
    workspace_metadata_schema: dict[str, Any] | None = None

    _spelt = field_validator("security_settings", mode="before")(security.spelt)


class Exclusion(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    workspace_id: str = Field(min_length=1, max_length=128)
    excluded: bool


class ExclusionsInput(Input):
    """`override_existing`: the list is all there is; otherwise it is merged into what there was."""

    organisation_id: str | None = Field(default=None, max_length=64)
    workspaces: list[Exclusion] = Field(max_length=1000)
    override_existing: bool = False


# --- the organisation ---


async def _row(ctx: Context) -> Organisation:
    return ctx.found(await ctx.store.get(ctx.tenant, ORGANISATIONS, ctx.tenant.organisation_id))


async def _to_change(ctx: Context, unit: Unit) -> Organisation:
    row = ctx.found(await unit.get(ORGANISATIONS, ctx.tenant.organisation_id))
    ctx.touched(row)
    return row


async def _store(ctx: Context, unit: Unit, row: Organisation, **changes: Any) -> None:
    await unit.update(ORGANISATIONS, msgspec.structs.replace(row, **changes, updated_at=ctx.now))
    unit.changed(row.id)


async def _read(ctx: Context) -> Reply:
    row = await _row(ctx)
    return Reply(
        {
            "object": "organisation",
            "id": row.id,
            "name": row.name,
            "slug": row.slug,
            "status": row.status,
            "created_at": iso(row.created_at),
            "last_updated_at": iso(row.updated_at),
            "settings": _settings(row),
        }
    )


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        await _store(ctx, unit, row, name=body.name or row.name)
    return Reply({})


# --- defaults of every call ---


async def _read_defaults(ctx: Context) -> Reply:
    row = await _row(ctx)
    named = {
        name: await placefields.named_guardrails(ctx.store, Tenant(row.id), row.defaults.get(name) or [])
        for name in placefields.GUARDRAILS
    }
    return Reply(
        {
            "object": "organisation-defaults",
            "organisation_id": row.id,
            "block_inline_config": bool(row.defaults.get("block_inline_config")),
            **named,
        }
    )


async def _update_defaults(ctx: Context) -> Reply:
    body: DefaultsInput = ctx.body
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        after = dict(row.defaults)
        if body.block_inline_config is not None:
            after["block_inline_config"] = bool(body.block_inline_config)
        for name in placefields.GUARDRAILS:
            if name in body.given:
                after[name] = await placefields.guardrails(unit, "", getattr(body, name) or [], name)
        await _store(ctx, unit, row, defaults=after)
    return Reply({})


# --- rules for people and keys ---


def _settings(row: Organisation) -> dict[str, Any]:
    return {
        "security_settings": toggles.in_force(row.defaults),
        "security_overrides": row.defaults.get(toggles.OPENED) or [],
        **{name: row.defaults.get(name) for name in (*OWN_RULES, *SCHEMAS)},
    }


async def _read_settings(ctx: Context) -> Reply:
    row = await _row(ctx)
    return Reply({"object": "organisation-settings", "organisation_id": row.id, **_settings(row)})


async def _update_settings(ctx: Context) -> Reply:
    body: SettingsInput = ctx.body
    given = placefields.rules_of(body, OWN_RULES)
    for name in SCHEMAS:
        if name in body.given:
            raw = getattr(body, name)
            given[name] = None if raw is None else properties.checked(raw, name)
    if body.security_overrides is not None:
        given[toggles.OPENED] = security.checked_groups(body.security_overrides)
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit)
        after = security.of_organisation(ctx, row.defaults, security.sent(body.security_settings))
        await _store(ctx, unit, row, defaults=placefields.changed(after, given))
    return Reply({})


# --- workspaces that the organisation's guardrails leave out ---


def _exclusions(side: str) -> tuple[Any, Any]:
    async def read(ctx: Context) -> Reply:
        _check_own(ctx, ctx.query.get("organisation_id"))
        row = await _row(ctx)
        found = (row.defaults.get(EXCLUSIONS) or {}).get(side) or []
        return Reply(listed([{"workspace_id": each, "excluded": True} for each in found], len(found)))

    async def update(ctx: Context) -> Reply:
        body: ExclusionsInput = ctx.body
        _check_own(ctx, body.organisation_id)
        async with ctx.change() as unit:
            row = await _to_change(ctx, unit)
            present = row.defaults.get(EXCLUSIONS) or {}
            kept = set() if body.override_existing else set(present.get(side) or [])
            for each in body.workspaces:
                workspace = await unit.get(WORKSPACES, each.workspace_id)
                if workspace is None:
                    raise AdminInvalid("workspaces: one of them is none of this organisation's")
                (kept.add if each.excluded else kept.discard)(workspace.id)
            after = {**row.defaults, EXCLUSIONS: {**present, side: sorted(kept)}}
            await _store(ctx, unit, row, defaults=after)
        return Reply({})

    return read, update


def _check_own(ctx: Context, organisation_id: str | None) -> None:
    if organisation_id not in {None, "", ctx.tenant.organisation_id}:
        ctx.missing()


async def _health(_ctx: Context) -> Reply:
    return Reply({"status": "ok"})


def _exclusion_routes(side: str) -> tuple[Route, Route]:
    path = f"/workspace-exclusions/{side}-guardrails"
    read, update = _exclusions(side)
    return (
        Route(
            "GET",
            path,
            scoped("organisation", "organisation_exclusions.list"),
            "workspace_exclusion.list",
            read,
            f"List the workspaces that the organisation's {side} guardrails leave out",
        ),
        Route(
            "PUT",
            path,
            scoped("organisation", "organisation_exclusions.update"),
            "workspace_exclusion.update",
            update,
            f"Choose the workspaces that the organisation's {side} guardrails leave out",
            ExclusionsInput,
            example={"workspaces": []},
        ),
    )


_SELF: Final = "/admin/organisation"
_READS: Final = scoped("organisation", "organisation_settings.read")
_CHANGES: Final = scoped("organisation", "organisation_settings.update")
ROUTES: Final = (
    Route("GET", _SELF, _READS, "organisation.read", _read, "Show the organisation"),
    Route(
        "PUT",
        _SELF,
        _CHANGES,
        "organisation.update",
        _update,
        "Rename the organisation",
        UpdateInput,
        example={"name": "Example Works"},
    ),
    Route(
        "GET",
        f"{_SELF}/defaults",
        _READS,
        "organisation_defaults.read",
        _read_defaults,
        "Show the organisation's defaults for all calls",
    ),
    Route(
        "PUT",
        f"{_SELF}/defaults",
        _CHANGES,
        "organisation_defaults.update",
        _update_defaults,
        "Set the organisation's defaults for all calls",
        DefaultsInput,
        example={"block_inline_config": False},
    ),
    Route(
        "GET",
        f"{_SELF}/settings",
        _READS,
        "organisation_settings.read",
        _read_settings,
        "Show the organisation's rules for people and keys",
    ),
    Route(
        "PUT",
        f"{_SELF}/settings",
        careful("organisation", "organisation_settings.update"),
        "organisation_settings.update",
        _update_settings,
        "Set the organisation's rules for people and keys",
        SettingsInput,
        example={"security_settings": {"membersViewLogs": False}},
    ),
    *_exclusion_routes("input"),
    *_exclusion_routes("output"),
    Route("GET", "/admin/health", KNOWN, "health.read", _health, "Check that the admin API answers"),
)
