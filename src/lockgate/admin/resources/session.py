"""Logging in and out, and the list of one's own sessions."""

import math
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import sessions
from lockgate.admin.context import Context, Principal, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import ANYONE, SIGNED_IN, Reply, Route, listed
from lockgate.core.documents import ORGANISATIONS, SESSIONS, USERS, Tenant, User
from lockgate.core.errors import AdminInvalid, AdminTooMany, AdminUnauthorised


class LoginInput(Input):
    email: str = Field(max_length=254)
    password: str = Field(max_length=1024)


class ProveInput(Input):
    password: str = Field(max_length=1024)


class WrongLogin(AdminUnauthorised):
    """One answer for an unknown person, a wrong password and a disabled account."""

    def __init__(self) -> None:
        super().__init__("The e-mail address or the password is wrong")


async def shown(ctx: Context, user: User) -> dict[str, Any]:
    """Who is logged in, and what they reach."""
    organisation = await ctx.store.get(Tenant(user.organisation_id), ORGANISATIONS, user.organisation_id)
    reached = await sessions.workspaces_of(ctx.store, user)
    return {
        "object": "session",
        "user": {
            "id": user.id,
            "email": user.email,
            "first_name": user.first_name,
            "last_name": user.last_name,
            "name": f"{user.first_name} {user.last_name}".strip(),
            "role": user.role,
        },
        "organisation": {
            "id": user.organisation_id,
            "name": organisation.name if organisation else "",
            "slug": organisation.slug if organisation else "",
        },
        "workspaces": [
            {"id": row.id, "slug": row.slug, "name": row.name, "role": role, "is_default": row.is_default}
            for row, role in reached
        ],
        "scopes": sorted(sessions.scopes_of(user, reached[0][1] if reached else "")),
    }


async def _login(ctx: Context) -> Reply:
    body: LoginInput = ctx.body
    services, email = ctx.services, body.email.strip().lower()
    device = sessions.known_device(ctx, email)
    check_throttle(ctx, email, device)
    user = await ctx.store.verify(USERS, email)
    usable = user is not None and user.status == "active"
    verdict = await services.hasher.verify(user.password_hash if user and usable else "", body.password)
    if user is None or not verdict.ok:
        services.throttle.failed(email, device, services.clock.monotonic_ns() / 1e9)
        await _note_failure(ctx, user)
        raise WrongLogin
    services.throttle.succeeded(email, device)
    return await _enter(ctx, user, verdict.rehashed)


def check_throttle(ctx: Context, account: str, device: str) -> None:
    """Raises AdminTooMany: the same for accounts that do not exist."""
    wait = ctx.services.throttle.wait(account, ctx.meta.client_ip, device, ctx.services.clock.monotonic_ns() / 1e9)
    if wait:
        seconds = 3600 if math.isinf(wait) else max(1, math.ceil(wait))
        raise AdminTooMany(f"Too many tries to log in. Try again in {seconds} seconds", retry_after=seconds)


async def _note_failure(ctx: Context, user: User | None) -> None:
    """For unknown people too, outside any organisation: else the time that writing takes would tell who exists."""
    tenant = Tenant(user.organisation_id if user else "")
    async with ctx.store.begin(tenant) as unit:
        entry = msgspec.structs.replace(ctx.entry(401, tenant), action="session.failed", detail={})
        await unit.audit(msgspec.structs.replace(entry, object_id=user.id if user else ""))


async def _enter(ctx: Context, user: User, rehashed: str) -> Reply:
    """A new session; the one that the browser came with ends, so that nobody can have planted it."""
    tenant = Tenant(user.organisation_id)
    old = await sessions.resume(ctx)
    ctx.principal = Principal("session", user.id, "", user.organisation_id, "", user.id, user.role, frozenset())
    async with ctx.change(user.id, tenant) as unit:
        if old is not None and old[1].organisation_id == user.organisation_id:
            await unit.delete(SESSIONS, old[0].id)
        if rehashed:
            await unit.update(USERS, msgspec.structs.replace(user, password_hash=rehashed, updated_at=ctx.now))
        opened = await sessions.open_session(unit, ctx.services.vault, user, ctx.meta, ctx.now)
    return Reply(await shown(ctx, user), 200, sessions.login_cookies(ctx, opened.token, user))


async def me(ctx: Context) -> User:
    """The person of a session."""
    user = await ctx.store.get(Tenant(ctx.who.organisation_id), USERS, ctx.who.user_id)
    if user is None:
        raise AdminUnauthorised
    return user


async def _read(ctx: Context) -> Reply:
    return Reply(await shown(ctx, await me(ctx)))


async def _prove(ctx: Context) -> Reply:
    """The password again, within a session: what asks for it may be done for five minutes. A new token, as at login."""
    body: ProveInput = ctx.body
    user = await me(ctx)
    await check_password(ctx, user, body.password, "password")
    async with ctx.change(user.id) as unit:
        await unit.delete(SESSIONS, ctx.who.via)
        opened = await sessions.open_session(unit, ctx.services.vault, user, ctx.meta, ctx.now)
    return Reply({}, cookies=sessions.login_cookies(ctx, opened.token, user))


async def check_password(ctx: Context, user: User, password: str, name: str) -> None:
    """Raises AdminInvalid, with the field's `name`, for a wrong one; AdminTooMany after too many of them. Not 401: the
    session is still good.
    """
    services, device = ctx.services, sessions.known_device(ctx, user.email)
    check_throttle(ctx, user.email, device)
    verdict = await services.hasher.verify(user.password_hash, password)
    if not verdict.ok:
        services.throttle.failed(user.email, device, services.clock.monotonic_ns() / 1e9)
        raise AdminInvalid(f"{name}: this is not your password")
    services.throttle.succeeded(user.email, device)


async def _logout(ctx: Context) -> Reply:
    async with ctx.change(ctx.who.user_id) as unit:
        await unit.delete(SESSIONS, ctx.who.via)
    return Reply({}, cookies=sessions.logout_cookies())


async def _list(ctx: Context) -> Reply:
    found, _ = await ctx.store.find(
        Tenant(ctx.who.organisation_id), SESSIONS, {"user_id": ctx.who.user_id}, sessions.EVERY
    )
    living = [row for row in found if sessions.alive(row, ctx.now)]
    data = [
        {
            "object": "session",
            "id": row.id,
            "created_at": iso(row.created_at),
            "last_seen_at": iso(row.last_seen_at),
            "expires_at": iso(row.expires_at),
            "client_ip": row.client_ip,
            "user_agent": row.user_agent,
            "current": row.id == ctx.who.via,
        }
        for row in living
    ]
    return Reply(listed(data, len(data)))


async def _end(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(SESSIONS, ctx.path["id"]))
        if row.user_id != ctx.who.user_id:
            ctx.missing()
        await unit.delete(SESSIONS, row.id)
    return Reply({}, cookies=sessions.logout_cookies() if row.id == ctx.who.via else ())


ROUTES: Final = (
    Route("POST", "/session", ANYONE, "session.create", _login, "Log in", LoginInput),
    Route("GET", "/session", SIGNED_IN, "session.read", _read, "Who is logged in"),
    Route("POST", "/session/prove", SIGNED_IN, "session.prove", _prove, "Confirm your password", ProveInput),
    Route("DELETE", "/session", SIGNED_IN, "session.delete", _logout, "Log out"),
    Route("GET", "/sessions", SIGNED_IN, "session.list", _list, "Your open sessions"),
    Route("DELETE", "/sessions/{id}", SIGNED_IN, "session.end", _end, "End one of your sessions"),
)
