"""Logging in and out, and the lists of open sessions: one's own, and those of people below."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import factors, passkeys, sessions, tickets
from lockgate.admin.context import Context, iso
from lockgate.admin.factors import FACTORS, Proof, WrongFactor
from lockgate.admin.inputs import Input
from lockgate.admin.login import (
    WrongLogin,
    check_password,
    check_throttle,
    enter,
    go_on,
    me,
    note_failure,
    renewed,
    second_step,
    shown,
    taken,
    waiting,
)
from lockgate.admin.ranks import below
from lockgate.admin.resource import ANYONE, SIGNED_IN, Policy, Reply, Route, listed, scoped
from lockgate.admin.rules import rules_of
from lockgate.core.documents import ORGANISATIONS, SESSIONS, USERS, Session, Tenant, User
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ports import Unit


class LoginInput(Input):
    email: str = Field(max_length=254)
    password: str = Field(max_length=1024)


class ProveInput(Proof):
    password: str | None = Field(default=None, max_length=1024)


class PasskeyInput(Input):
    credential: dict[str, Any]


# --- logging in ---


async def _login(ctx: Context) -> Reply:
    body: LoginInput = ctx.body
    services, email = ctx.services, body.email.strip().lower()
    device = sessions.known_device(ctx, email)
    check_throttle(ctx, email, device)
    user = await ctx.store.verify(USERS, email)
    elsewhere = await _elsewhere_only(ctx, user)
    usable = user is not None and user.status == "active" and not elsewhere
    verdict = await services.hasher.verify(user.password_hash if user and usable else "", body.password)
    if user is None or not verdict.ok:
        services.throttle.failed(email, device, services.clock.monotonic_ns() / 1e9)
        await note_failure(ctx, user)
        raise WrongLogin
    services.throttle.succeeded(email, device)

    async def rehash(unit: Unit) -> None:
        if verdict.rehashed:
            await unit.update(USERS, msgspec.structs.replace(user, password_hash=verdict.rehashed, updated_at=ctx.now))

    return await go_on(ctx, user, ("password",), also=rehash)


async def _elsewhere_only(ctx: Context, user: User | None) -> bool:
    """Whether the organisation lets the person in by single sign-on alone. Owners keep a way in when that is broken.
    For nobody the same is read, so that time does not tell.
    """
    organisation_id = user.organisation_id if user else ""
    organisation = await ctx.store.get(Tenant(organisation_id), ORGANISATIONS, organisation_id)
    return user is not None and rules_of(organisation).enforce_sso and user.role != "owner"


async def _second_factor(ctx: Context) -> Reply:
    body: Proof = ctx.body
    body.check_one()
    return await second_step(ctx, body)


async def _passkey_options(ctx: Context) -> Reply:
    """After the password: for this person's passkeys. Else for any that the browser has, which must know its person."""
    found = await waiting(ctx)
    rows = await factors.enrolled(ctx.store, found[1]) if found else []
    options, cookies = passkeys.question(ctx, rows, verify=found is None)
    return Reply(options, cookies=cookies)


async def _passkey(ctx: Context) -> Reply:
    """A login without a password: the passkey is both what one has and what one knows or is."""
    body: PasskeyInput = ctx.body
    name = passkeys.named(body.credential)
    check_throttle(ctx, name[:128] or "passkey", "")
    row = await ctx.store.verify(FACTORS, name) if name else None
    user = await ctx.store.get(Tenant(row.organisation_id), USERS, row.parent_id) if row else None
    try:
        return await _by_passkey(ctx, user, body.credential)
    except (WrongFactor, AdminConflict):
        ctx.principal = None
        await note_failure(ctx, user, second_factor="wrong")
        raise WrongFactor from None


async def _by_passkey(ctx: Context, user: User | None, credential: dict[str, Any]) -> Reply:
    ticket = tickets.read(ctx, passkeys.ASKED)
    if ticket is None or not ticket.data.get("verify") or user is None or user.status != "active":
        raise WrongFactor
    if await _elsewhere_only(ctx, user):
        raise WrongFactor

    async def also(unit: Unit) -> None:
        await taken(ctx, unit, user, Proof(credential=credential))

    reply = await enter(ctx, user, ("passkey",), also=also)
    return Reply(reply.body, reply.status, (*reply.cookies, *tickets.taken_back(passkeys.ASKED)))


async def _read(ctx: Context) -> Reply:
    session = ctx.who.session
    user = await me(ctx)
    said = {
        "methods": session.methods if session else [],
        "proofs": factors.methods(await factors.enrolled(ctx.store, user)) or ["password"],
        "needs_second_factor": ctx.who.lacks_factor,
    }
    return Reply({**await shown(ctx, user), **said})


async def _prove_options(ctx: Context) -> Reply:
    options, cookies = passkeys.question(ctx, await factors.enrolled(ctx.store, await me(ctx)), verify=False)
    return Reply(options, cookies=cookies)


async def _prove(ctx: Context) -> Reply:
    """Who one is, again, within a session: what asks for it may be done for five minutes. A new token, as at login.
    Who has a second factor proves it by that: else a found password would be enough to remove it.
    """
    body: ProveInput = ctx.body
    body.check_one(body.password)
    user = await me(ctx)
    if body.password and await factors.enrolled(ctx.store, user):
        raise AdminInvalid(
            "password: your account has a second factor, so a password alone does not prove that it is you. "
            "Send code, recovery_code or credential"
        )
    if body.password:
        await check_password(ctx, user, body.password, "password")
        async with ctx.change(user.id) as unit:
            return Reply({}, cookies=await renewed(ctx, unit, user, ("password",)))
    check_throttle(ctx, f"{user.id}|second factor", sessions.known_device(ctx, user.email))
    try:
        async with ctx.change(user.id) as unit:
            return Reply({}, cookies=await renewed(ctx, unit, user, (await taken(ctx, unit, user, body),)))
    except (WrongFactor, AdminConflict):
        ctx.services.throttle.failed(
            f"{user.id}|second factor",
            sessions.known_device(ctx, user.email),
            ctx.services.clock.monotonic_ns() / 1e9,
        )
        await note_failure(ctx, user, second_factor="wrong")
        raise AdminInvalid("This second factor is wrong or was used before") from None


async def _logout(ctx: Context) -> Reply:
    async with ctx.change(ctx.who.user_id) as unit:
        await unit.delete(SESSIONS, ctx.who.via)
    return Reply({}, cookies=sessions.logout_cookies())


# --- lists ---


def _show(ctx: Context, row: Session) -> dict[str, Any]:
    return {
        "object": "session",
        "id": row.id,
        "created_at": iso(row.created_at),
        "last_seen_at": iso(row.last_seen_at),
        "expires_at": iso(row.expires_at),
        "client_ip": row.client_ip,
        "user_agent": row.user_agent,
        "methods": row.methods,
        "current": row.id == ctx.who.via,
    }


async def _living(ctx: Context, user_id: str) -> Reply:
    tenant = Tenant(ctx.who.organisation_id)
    rules = rules_of(await ctx.store.get(tenant, ORGANISATIONS, tenant.organisation_id))
    found, _ = await ctx.store.find(tenant, SESSIONS, {"user_id": user_id}, sessions.EVERY)
    data = [_show(ctx, row) for row in found if sessions.alive(row, ctx.now, rules)]
    return Reply(listed(data, len(data)))


async def _list(ctx: Context) -> Reply:
    return await _living(ctx, ctx.who.user_id)


async def _end(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(SESSIONS, ctx.path["id"]))
        if row.user_id != ctx.who.user_id:
            ctx.missing()
        await unit.delete(SESSIONS, row.id)
    return Reply({}, cookies=sessions.logout_cookies() if row.id == ctx.who.via else ())


async def _list_theirs(ctx: Context) -> Reply:
    user = ctx.found(await ctx.store.get(ctx.tenant, USERS, ctx.path["user_id"]))
    return await _living(ctx, user.id)


async def _end_theirs(ctx: Context) -> Reply:
    """All sessions of a person below, or the one that is named."""
    async with ctx.change() as unit:
        user = ctx.found(await unit.get(USERS, ctx.path["user_id"]))
        below(ctx, user)
        ended = 0
        if named := ctx.path.get("id"):
            row = ctx.found(await unit.get(SESSIONS, named))
            if row.user_id != user.id:
                ctx.missing()
            ended = int(await unit.delete(SESSIONS, row.id))
        else:
            ended = await sessions.end_all(unit, user.id)
        ctx.touched(user, ended=ended)
    return Reply({"ended": ended})


_THEIRS: Final = "/admin/users/{user_id}/sessions"
_MAY_READ: Final = scoped("organisation", "organisation_users.read")
_MAY_END: Final = Policy("scoped", frozenset({"organisation_users.update"}), "organisation")
ROUTES: Final = (
    Route("POST", "/session", ANYONE, "session.create", _login, "Log in", LoginInput),
    Route(
        "POST",
        "/session/second-factor",
        ANYONE,
        "session.create",
        _second_factor,
        "Finish a login with a second factor",
        Proof,
    ),
    Route(
        "GET",
        "/session/passkey/options",
        ANYONE,
        "session.ask",
        _passkey_options,
        "Get the options for logging in with a passkey",
    ),
    Route("POST", "/session/passkey", ANYONE, "session.create", _passkey, "Log in with a passkey alone", PasskeyInput),
    Route("GET", "/session", SIGNED_IN, "session.read", _read, "Show who is logged in"),
    Route(
        "GET",
        "/session/prove/options",
        SIGNED_IN,
        "session.ask",
        _prove_options,
        "Get the options for confirming with a passkey",
    ),
    Route("POST", "/session/prove", SIGNED_IN, "session.prove", _prove, "Confirm who you are", ProveInput),
    Route("DELETE", "/session", SIGNED_IN, "session.delete", _logout, "Log out"),
    Route("GET", "/sessions", SIGNED_IN, "session.list", _list, "List your open sessions"),
    Route("DELETE", "/sessions/{id}", SIGNED_IN, "session.end", _end, "End one of your sessions"),
    Route("GET", _THEIRS, _MAY_READ, "session.list", _list_theirs, "List a person's open sessions"),
    Route("DELETE", _THEIRS, _MAY_END, "session.end", _end_theirs, "End all of a person's sessions"),
    Route("DELETE", _THEIRS + "/{id}", _MAY_END, "session.end", _end_theirs, "End one of a person's sessions"),
)
