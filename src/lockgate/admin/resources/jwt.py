"""Whose signed tokens the organisation takes in place of keys, on what terms, and which of them it does not."""

import difflib
from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import bounds
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input, moment
from lockgate.admin.resource import Policy, Reply, Route, listed, mirrored, scoped
from lockgate.admin.tokens import (
    DENIALS,
    LIFETIME_S,
    SETTINGS,
    SLUG,
    Denial,
    JwtSettings,
    Tokens,
    all_of,
    denial,
    deny,
    drop_copies,
    source_of,
)
from lockgate.core.access import WORKSPACE_SCOPES, grantable
from lockgate.core.documents import WORKSPACES
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound, EgressRefused
from lockgate.core.ids import uuid7
from lockgate.core.tokens import PREFIX, SCOPES, SKEW_S, KeyState

LONGEST_S: Final = 30 * 86_400


class SettingsInput(Input):
    """One of `jwks_uri` and `jwks` is needed. What is not sent falls back to its default: a PUT says everything."""

    jwks_uri: str | None = Field(default=None, max_length=2048)
    jwks: dict[str, Any] | str | None = None
    issuer: str | None = Field(default=None, max_length=256)
    audience: str | list[str] | None = None
    max_lifetime_s: int | None = Field(default=None, ge=60, le=LONGEST_S)
    default_scopes: list[str] | None = Field(default=None, max_length=200)
    default_workspace_id: str | None = Field(default=None, max_length=128)
    workspace_ids: list[str] | None = Field(default=None, max_length=1000)


class DenialInput(Input):
    claim: Literal["jti", "subject"]
    value: str = Field(min_length=1, max_length=256)
    issued_before: str | None = Field(default=None, max_length=40)
    expires_at: str | None = Field(default=None, max_length=40)
    reason: str | None = Field(default=None, max_length=255)


def _tokens(ctx: Context) -> Tokens:
    if ctx.services.tokens is None:
        raise AdminNotFound("Signed tokens are not served here")
    return ctx.services.tokens


# --- reading ---


def _show(row: JwtSettings, state: KeyState) -> dict[str, Any]:
    return {
        "object": "jwt-settings",
        "organisation_id": row.organisation_id,
        "jwks_uri": row.jwks_uri or None,
        "jwks": msgspec.json.decode(row.jwks) if row.jwks else None,
        "issuer": row.issuer or None,
        "audience": row.audiences,
        "max_lifetime_s": row.max_lifetime_s,
        "default_scopes": row.default_scopes,
        "default_workspace_id": row.default_workspace_id or None,
        "workspace_ids": row.workspace_ids,
        "keys": state.kids,
        "keys_left_out": state.left_out,
        "keys_fetched_at": iso(state.fetched_at),
        "last_error": state.error or None,
        "created_at": iso(row.created_at),
        "last_updated_at": iso(row.updated_at),
    }


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, SETTINGS, SLUG))
    return Reply(_show(row, await _tokens(ctx).keys.state(source_of(row))))


# --- writing ---


async def _put(ctx: Context) -> Reply:
    _check_may_hand_out(ctx)
    await bounds.check_lasting(ctx, "whoever signs tokens")
    tokens, fields = _tokens(ctx), await _fields(ctx, ctx.body)
    async with ctx.change() as unit:
        row = await unit.get(SETTINGS, SLUG)
        if row is None:
            made = JwtSettings(
                organisation_id=ctx.tenant.organisation_id,
                id=uuid7(),
                created_at=ctx.now,
                updated_at=ctx.now,
                slug=SLUG,
                **fields,
            )
            stored = await unit.insert(SETTINGS, made)
        else:
            stored = await unit.update(SETTINGS, msgspec.structs.replace(row, updated_at=ctx.now, **fields))
        ctx.touched(stored)
        unit.changed(all_of(stored.organisation_id))
    tokens.forget(stored.organisation_id)
    return Reply(_show(stored, await tokens.keys.refresh(source_of(stored))))


def _check_may_hand_out(ctx: Context) -> None:
    """Whoever says whose tokens count hands out every right that a token can carry. Raises AdminForbidden."""
    if ctx.who.is_session:
        return
    lacks = grantable(ctx.who.scopes, "workspace-service", WORKSPACE_SCOPES)
    if not lacks:
        missing = ", ".join(sorted(lacks.exceeding)[:3])
        raise AdminForbidden(f"Tokens can carry every scope of a workspace key, and this key lacks some: {missing}, …")


async def _fields(ctx: Context, body: SettingsInput) -> dict[str, Any]:
    """The row's fields. Raises AdminInvalid."""
    if bool(body.jwks_uri) is bool(body.jwks):
        raise AdminInvalid("Send either jwks_uri or jwks: where the public keys are, or the keys themselves")
    audience = [body.audience] if isinstance(body.audience, str) else body.audience or []
    if len(audience) > 32 or not all(0 < len(one) <= 256 for one in audience):
        raise AdminInvalid("audience must be a text, or a list of at most 32 texts")
    default = await _workspaces(ctx, [body.default_workspace_id] if body.default_workspace_id else [])
    allowed = await _workspaces(ctx, body.workspace_ids or [])
    if allowed and default and default[0] not in allowed:
        raise AdminInvalid("default_workspace_id must be one of workspace_ids")
    return {
        "jwks_uri": _url(ctx, body.jwks_uri) if body.jwks_uri else "",
        "jwks": _document(ctx, body.jwks) if body.jwks else "",
        "issuer": body.issuer or "",
        "audiences": audience,
        "max_lifetime_s": body.max_lifetime_s or LIFETIME_S,
        "default_scopes": _scopes(body.default_scopes or []),
        "default_workspace_id": default[0] if default else "",
        "workspace_ids": allowed,
    }


def _url(ctx: Context, url: str) -> str:
    try:
        ctx.services.check_host(url.partition("?")[0])
    except EgressRefused as error:
        raise AdminInvalid(f"jwks_uri: {error.message}") from None
    return url


def _document(ctx: Context, given: dict[str, Any] | str) -> str:
    text = given if isinstance(given, str) else msgspec.json.encode(given).decode()
    try:
        _tokens(ctx).keys.check(text.encode())
    except ValueError as error:
        raise AdminInvalid(f"jwks: {error}") from None
    return text


def _scopes(names: list[str]) -> list[str]:
    plain = sorted({name.removeprefix(PREFIX) for name in names})
    for name in plain:
        if name not in SCOPES:
            near = difflib.get_close_matches(name, SCOPES, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else ""
            raise AdminInvalid(f"default_scopes: a token cannot carry {name[:64]!r}.{hint}")
    return plain


async def _workspaces(ctx: Context, named: list[str]) -> list[str]:
    """Ids of the organisation's own workspaces. Raises AdminInvalid."""
    found = [await ctx.store.get(ctx.tenant, WORKSPACES, one) for one in dict.fromkeys(named)]
    if not all(row is not None and row.status == "active" for row in found):
        raise AdminInvalid("workspace_ids and default_workspace_id must name workspaces of this organisation")
    return sorted({row.id for row in found if row is not None})


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(SETTINGS, SLUG))
        ctx.touched(row)
        await unit.delete(SETTINGS, row.id)
        await drop_copies(unit)
        unit.changed(all_of(row.organisation_id))
    return Reply({})


# --- denials ---


def _show_denial(row: Denial) -> dict[str, Any]:
    return {
        "object": "jwt-denial",
        "id": row.id,
        "claim": row.claim,
        "value": row.value,
        "issued_before": iso(row.issued_before),
        "expires_at": iso(row.until),
        "reason": row.reason or None,
        "created_at": iso(row.created_at),
    }


async def _list_denials(ctx: Context) -> Reply:
    rows, total = await ctx.store.find(ctx.tenant, DENIALS, {}, ctx.page)
    return Reply(listed([_show_denial(row) for row in rows], total))


async def _deny(ctx: Context) -> Reply:
    body: DenialInput = ctx.body
    async with ctx.change() as unit:
        settings = ctx.found(await unit.get(SETTINGS, SLUG))
        last = ctx.now + (settings.max_lifetime_s + 2 * SKEW_S) * 1000  # every token of today has expired by then
        row = denial(
            ctx.tenant.organisation_id,
            body.claim,
            body.value,
            ctx.now,
            until=moment(body.expires_at, "expires_at") or last,
            issued_before=moment(body.issued_before, "issued_before"),
            reason=body.reason or "",
        )
        stored = await deny(unit, row)
        ctx.touched(stored)
    return Reply(mirrored({"id": stored.id, "object": "jwt-denial", "expires_at": iso(stored.until)}))


async def _allow(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(DENIALS, ctx.path["id"]))
        ctx.touched(row)
        await unit.delete(DENIALS, row.id)
        unit.changed(row.slug)
    return Reply({})


_PATH: Final = "/admin/organisation/jwt"
_READ: Final = scoped("organisation", "organisation_settings.read")
_WRITE: Final = Policy("scoped", frozenset({"organisation_settings.update"}), "organisation", step_up=True)
_EXAMPLE: Final = {"jwks_uri": "https://login.example.com/keys", "issuer": "https://login.example.com"}
ROUTES: Final = (
    Route("GET", _PATH, _READ, "jwt.read", _read, "Show which signed tokens the organisation accepts"),
    Route(
        "PUT",
        _PATH,
        _WRITE,
        "jwt.update",
        _put,
        "Choose which signed tokens the organisation accepts",
        SettingsInput,
        example=_EXAMPLE,
    ),
    Route("DELETE", _PATH, _WRITE, "jwt.delete", _delete, "Stop accepting signed tokens"),
    Route("GET", f"{_PATH}/denials", _READ, "jwt.list_denials", _list_denials, "List the denied tokens"),
    Route(
        "POST",
        f"{_PATH}/denials",
        scoped("organisation", "organisation_settings.update"),
        "jwt.deny",
        _deny,
        "Deny a token by its jti, or all tokens of a subject",
        DenialInput,
        example={"claim": "subject", "value": "leaver@example.com"},
    ),
    Route("DELETE", f"{_PATH}/denials/{{id}}", _WRITE, "jwt.allow", _allow, "Withdraw a denial"),
)
