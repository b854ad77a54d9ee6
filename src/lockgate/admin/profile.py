"""What belongs to a person: the password, the key behind the profile menu, short-lived keys for the playground."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, factors, keyrules, reset_links, sessions, setup
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.login import check_password, me
from lockgate.admin.minting import MintedKey, drop, mint_key, rotated
from lockgate.admin.resource import SIGNED_IN, Reply, Route, mirrored
from lockgate.admin.resources.api_keys import overlap_of
from lockgate.core import keys
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import API_KEYS, ORGANISATIONS, USERS, ApiKey, Page, Tenant, User
from lockgate.core.errors import AdminConflict, AdminForbidden, AdminInvalid
from lockgate.core.passwords import SHORTEST
from lockgate.core.ports import Unit

OWN: Final = "auto"
"""`creation_mode` of the key behind the profile menu."""
PLAYGROUND_MS: Final = 15 * 60_000
MOST_PLAYGROUNDS: Final = 10
"""Living playground keys of one person."""
_ONE: Final = Page(0, 1)
_MANY: Final = Page(0, 1000)


class PasswordInput(Input):
    current: str = Field(max_length=1024)
    new: str = Field(max_length=1024)


class WorkspaceInput(Input):
    workspace_id: str | None = Field(default=None, max_length=128)


# --- the password ---


async def _change_password(ctx: Context) -> Reply:
    """All sessions end, this one too; this browser gets a new one. Whoever has a second factor must have proved it
    lately: a found password does not change itself. The new session is no newer proof of it.
    """
    body: PasswordInput = ctx.body
    services, user = ctx.services, await me(ctx)
    enrolled = await factors.enrolled(ctx.store, user)
    auth.check_proved_with(ctx, enrolled)
    await check_password(ctx, user, body.current, "current")
    organisation = await ctx.store.get(ctx.tenant, ORGANISATIONS, user.organisation_id)
    names = (user.email, user.first_name, user.last_name, organisation.name if organisation else "")
    setup.check_password(body.new, *names, shortest=await shortest(ctx, user))
    if body.new == body.current:
        raise AdminInvalid("new: choose a password that differs from the present one")
    hashed = await services.hasher.hash(body.new)
    async with ctx.change(user.id) as unit:
        await sessions.end_all(unit, user.id)
        await unit.update(USERS, msgspec.structs.replace(user, password_hash=hashed, updated_at=ctx.now))
        await reset_links.drop(unit, user.id)
        await factors.note_password(unit, user.id, short=len(body.new) < SHORTEST, now=ctx.now)
        old = ctx.who.session
        opened = await sessions.open_session(
            unit,
            services.vault,
            user,
            ctx.meta,
            ctx.now,
            methods={*(old.methods if old else ()), "password"},
            proved_at=old.proved_at if old and enrolled else None,
            instead_of=old,
        )
    return Reply({}, cookies=sessions.login_cookies(ctx, opened.token, user))


async def shortest(ctx: Context, user: User) -> int:
    """The least length of this person's password: with a second factor it does not stand alone."""
    return factors.SHORT_PASSWORD if await factors.enrolled(ctx.store, user) else SHORTEST


# --- the own key ---


async def _place(ctx: Context) -> Tenant:
    """The workspace that the person's key is for: named, else the default."""
    named = ctx.query.get("workspace_id") or ctx.raw_body.get("workspace_id") or ""
    if named:
        return Tenant(ctx.who.organisation_id, (await auth.workspace(ctx, str(named))).id)
    return Tenant(ctx.who.organisation_id, (await auth.default_workspace(ctx)).id)


def _mine(ctx: Context, tenant: Tenant) -> dict[str, Any]:
    """What tells the person's own key of a workspace from others."""
    return {
        "kind": "workspace-user",
        "user_id": ctx.who.user_id,
        "creation_mode": OWN,
        "hidden": False,
        "workspace_id": tenant.workspace_id,
    }


async def _read_key(ctx: Context) -> Reply:
    tenant = await _place(ctx)
    found, _ = await ctx.store.find(tenant, API_KEYS, _mine(ctx, tenant), _ONE)
    if not found:
        return Reply({"key": None})
    row = found[0]
    used = await ctx.store.last_used(Tenant(row.organisation_id), [row.id])
    key = {
        "id": row.id,
        "name": row.name,
        "masked": keys.masked(row.kind, row.public_id, row.tail),
        "public_id": row.public_id,
        "tail": row.tail,
        "workspace_id": row.workspace_id,
        "created_at": iso(row.created_at),
        "expires_at": iso(row.expires_at),
        "last_used_at": iso(used[row.id].at) if row.id in used else None,
    }
    return Reply({"key": key})


async def _make_key(ctx: Context) -> Reply:
    """The first use of the profile menu: the person's own key for a workspace."""
    tenant = await _place(ctx)
    async with ctx.change(tenant=tenant) as unit:
        if (await unit.find(API_KEYS, _mine(ctx, tenant), _ONE))[1]:
            raise AdminConflict("You have a key already, and it cannot be shown again. Rotate it to get a new one")
        ctx.require("workspace_user_api_keys.create")
        rules = await keyrules.rules_of(unit, tenant.organisation_id, tenant.workspace_id or "")
        await keyrules.check_room(unit, rules, tenant.workspace_id or "")
        ruled = keyrules.of_new(rules, "workspace-user", {}, ctx.now)
        scopes = USER_SCOPES & ctx.who.scopes
        minted = await _mint(ctx, unit, tenant, "Personal key", scopes, creation_mode=OWN, **ruled)
    row = minted.row
    answer = {
        "id": row.id,
        "key": minted.text.reveal().decode(),
        "masked": keys.masked(row.kind, row.public_id, row.tail),
        "object": "api-key",
    }
    return Reply(mirrored(answer), 201)


async def _mint(
    ctx: Context, unit: Unit, tenant: Tenant, name: str, scopes: frozenset[str], **fields: Any
) -> MintedKey:
    minted = await mint_key(
        unit,
        ctx.services.vault,
        ctx.now,
        kind="workspace-user",
        organisation_id=tenant.organisation_id,
        workspace_id=tenant.workspace_id or "",
        name=name,
        scopes=scopes,
        user_id=ctx.who.user_id,
        created_by=ctx.who.user_id,
        **fields,
    )
    ctx.touched(minted.row)
    return minted


async def _rotate_key(ctx: Context) -> Reply:
    tenant = await _place(ctx)
    async with ctx.change(tenant=tenant) as unit:
        found, _ = await unit.find(API_KEYS, _mine(ctx, tenant), _ONE)
        row: ApiKey = ctx.found(found[0] if found else None)
        ctx.touched(row)
        ctx.require("workspace_user_api_keys.rotate")
        made = await rotated(unit, ctx.services.vault, ctx.now, row, overlap_of(row, None))
    return Reply(made)


# --- the playground ---


async def _playground_key(ctx: Context) -> Reply:
    """A key of fifteen minutes that can only complete; it is in no list. The person's expired ones go, and of the
    living ones the oldest beyond ten: pages that were left open must not fill the table.
    """
    tenant = await _place(ctx)
    if "completions.write" not in ctx.who.scopes:
        raise AdminForbidden
    expires_at = ctx.now + PLAYGROUND_MS
    async with ctx.change(tenant=tenant) as unit:
        hidden, _ = await unit.find(API_KEYS, {"user_id": ctx.who.user_id, "hidden": True}, _MANY)
        for index, old in enumerate(hidden):  # newest first
            if old.expires_at <= ctx.now or index >= MOST_PLAYGROUNDS - 1:
                await drop(unit, old)
        minted = await _mint(
            ctx,
            unit,
            tenant,
            "Playground",
            frozenset({"completions.write"}),
            creation_mode="ui",
            hidden=True,
            expires_at=expires_at,
        )
    return Reply({"key": minted.text.reveal().decode(), "expires_at": iso(expires_at)})


ROUTES: Final = (
    Route(
        "PUT",
        "/profile/password",
        SIGNED_IN,
        "password.update",
        _change_password,
        "Change your password",
        PasswordInput,
    ),
    Route("GET", "/profile/api-key", SIGNED_IN, "api_key.read", _read_key, "Show your own key, masked"),
    Route(
        "POST", "/profile/api-key", SIGNED_IN, "api_key.create", _make_key, "Create your own key", WorkspaceInput, 201
    ),
    Route(
        "POST", "/profile/api-key/rotate", SIGNED_IN, "api_key.rotate", _rotate_key, "Rotate your key", WorkspaceInput
    ),
    Route(
        "POST",
        "/profile/playground-key",
        SIGNED_IN,
        "api_key.create",
        _playground_key,
        "Create a short-lived key for the playground",
        WorkspaceInput,
    ),
)
