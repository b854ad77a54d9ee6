"""From a proof of who one is to a session: by one step or two, throttled, audited, and alike for who does not exist."""

import math
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, Final

import msgspec

from lockgate.admin import factors, passkeys, sessions, tickets
from lockgate.admin.context import Context, Principal
from lockgate.admin.factors import Proof, WrongFactor
from lockgate.admin.resource import Reply
from lockgate.core.documents import ORGANISATIONS, SESSIONS, USERS, Tenant, User
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminTooMany, AdminUnauthorised
from lockgate.core.ports import Unit

STEP: Final = "login"
"""The ticket of somebody whose first factor was right."""
STEP_MS: Final = 5 * 60_000
Also = Callable[[Unit], Awaitable[None]]


class WrongLogin(AdminUnauthorised):
    """One answer for an unknown person, a wrong password and a disabled account."""

    def __init__(self) -> None:
        super().__init__("The e-mail address or the password is wrong")


async def me(ctx: Context) -> User:
    """The person of a session."""
    user = await ctx.store.get(Tenant(ctx.who.organisation_id), USERS, ctx.who.user_id)
    if user is None:
        raise AdminUnauthorised
    return user


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


# --- guessing ---


def _now_s(ctx: Context) -> float:
    return ctx.services.clock.monotonic_ns() / 1e9


def check_throttle(ctx: Context, account: str, device: str) -> None:
    """Raises AdminTooMany: the same for accounts that do not exist."""
    told_to_wait(ctx.services.throttle.wait(account, ctx.meta.client_ip, device, _now_s(ctx)))


def told_to_wait(wait: float) -> None:
    if wait:
        seconds = 3600 if math.isinf(wait) else max(1, math.ceil(wait))
        raise AdminTooMany(f"Too many tries to log in. Try again in {seconds} seconds", retry_after=seconds)


async def note_failure(ctx: Context, user: User | None, **detail: Any) -> None:
    """For unknown people too, outside any organisation: else the time that writing takes would tell who exists."""
    tenant = Tenant(user.organisation_id if user else "")
    async with ctx.store.begin(tenant) as unit:
        entry = msgspec.structs.replace(ctx.entry(401, tenant), action="session.failed", detail=detail)
        await unit.audit(msgspec.structs.replace(entry, object_id=user.id if user else ""))
    ctx.audited = True


async def check_password(ctx: Context, user: User, password: str, name: str) -> None:
    """Raises AdminInvalid, with the field's `name`, for a wrong one; AdminTooMany after too many of them. Not 401: the
    session is still good.
    """
    services, device = ctx.services, sessions.known_device(ctx, user.email)
    check_throttle(ctx, user.email, device)
    verdict = await services.hasher.verify(user.password_hash, password)
    if not verdict.ok:
        services.throttle.failed(user.email, device, _now_s(ctx))
        await note_failure(ctx, user, proof="wrong password")
        raise AdminInvalid(f"{name}: this is not your password")
    services.throttle.succeeded(user.email, device)


# --- in ---


async def go_on(
    ctx: Context, user: User, methods: tuple[str, ...], *, proved_at: int | None = None, also: Also | None = None
) -> Reply:
    """After the first factor: a session, or 202 with what is asked for next. `also` is done in the same transaction."""
    rows = await factors.enrolled(ctx.store, user)
    if not rows:
        return await enter(ctx, user, methods, proved_at=proved_at, also=also)
    as_person(ctx, user)
    async with ctx.change(user.id, Tenant(user.organisation_id)) as unit:
        ctx.touched(user, methods=list(methods), second_factor="asked")
        if also is not None:
            await also(unit)
    data = {
        "user": user.id,
        "organisation": user.organisation_id,
        "methods": methods,
        "password": _fingerprint(ctx, user),
    }
    body = {"object": "second_factor", "methods": factors.methods(rows)}
    return Reply(body, 202, tickets.issue(ctx, STEP, data, STEP_MS))


def _fingerprint(ctx: Context, user: User) -> str:
    """Changes with the password, so that a login half way through does not outlive the change."""
    return ctx.services.vault.mac("session", f"password|{user.id}|{user.password_hash}".encode()).hex()


def as_person(ctx: Context, user: User) -> None:
    """From here on the audit log names the person."""
    ctx.principal = Principal("session", user.id, "", user.organisation_id, "", user.id, user.role, frozenset())


async def enter(
    ctx: Context,
    user: User,
    methods: Iterable[str],
    *,
    proved_at: int | None = None,
    also: Also | None = None,
) -> Reply:
    """A new session; the one that the browser came with ends, so that nobody can have planted it."""
    tenant = Tenant(user.organisation_id)
    old = await sessions.resume(ctx)
    as_person(ctx, user)
    async with ctx.change(user.id, tenant) as unit:
        if old is not None and old.user.organisation_id == user.organisation_id:
            await unit.delete(SESSIONS, old.session.id)
        if also is not None:
            await also(unit)
        ctx.touched(user, methods=sorted(methods))
        opened = await sessions.open_session(
            unit, ctx.services.vault, user, ctx.meta, ctx.now, methods=methods, proved_at=proved_at
        )
    return Reply(await shown(ctx, user), 200, sessions.login_cookies(ctx, opened.token, user))


# --- the second step ---


async def waiting(ctx: Context) -> tuple[tickets.Ticket, User] | None:
    """Whose first factor was right in this browser within the last minutes."""
    ticket = tickets.read(ctx, STEP)
    if ticket is None:
        return None
    user = await ctx.store.get(Tenant(ticket.data["organisation"]), USERS, ticket.data["user"])
    if user is None or user.status != "active" or ticket.data["password"] != _fingerprint(ctx, user):
        return None
    return ticket, user


async def second_step(ctx: Context, sent: Proof) -> Reply:
    """Raises WrongFactor."""
    found = await waiting(ctx)
    if found is None:
        raise WrongFactor
    ticket, user = found
    key, device = f"{user.id}|second factor", sessions.known_device(ctx, user.email)
    check_throttle(ctx, key, device)
    methods = list(ticket.data["methods"])

    async def also(unit: Unit) -> None:
        methods.append(await taken(ctx, unit, user, sent))
        await tickets.spend(unit, user.organisation_id, ticket, ctx.now)

    try:
        reply = await enter(ctx, user, methods, also=also)
    except (WrongFactor, AdminConflict):
        ctx.services.throttle.failed(key, device, _now_s(ctx))
        ctx.principal = None  # nobody has proved to be this person
        await note_failure(ctx, user, second_factor="wrong")
        raise WrongFactor from None
    ctx.services.throttle.succeeded(key, device)
    done = (*tickets.taken_back(STEP), *tickets.taken_back(passkeys.ASKED))
    return Reply(reply.body, reply.status, (*reply.cookies, *done))


async def taken(ctx: Context, unit: Unit, user: User, sent: Proof) -> str:
    """Check what was sent against the person's factors, note its use, and name the method. Raises WrongFactor."""
    rows = [row for row in await factors.all_of(unit, user.id) if row.status == "active"]
    vault = ctx.services.vault
    if sent.credential is not None:
        return await passkeys.take(ctx, unit, user, rows, sent.credential)
    for row in rows:
        if sent.code and row.kind == "totp" and await factors.take_code(unit, vault, row, sent.code, ctx.now):
            return "totp"
        if (
            sent.recovery_code
            and row.kind == "recovery"
            and await factors.take_recovery(unit, vault, row, sent.recovery_code, ctx.now)
        ):
            return "recovery_code"
    raise WrongFactor


async def renewed(ctx: Context, unit: Unit, user: User, more: Iterable[str] = ()) -> tuple[str, ...]:
    """Replace the session of a request by one with a new token that is proved now, and give its cookies. It lives no
    longer: else whoever is shut out at the identity provider stays here by proving what they have here.
    """
    old = await unit.get(SESSIONS, ctx.who.via)
    if old is None:
        raise AdminUnauthorised
    await unit.delete(SESSIONS, old.id)
    methods = {*old.methods, *more}
    opened = await sessions.open_session(
        unit, ctx.services.vault, user, ctx.meta, ctx.now, methods=methods, instead_of=old
    )
    return sessions.login_cookies(ctx, opened.token, user)
