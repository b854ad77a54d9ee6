"""Logging in through an identity provider: from the e-mail address to it, and back with a code."""

import hmac
import re
import secrets
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import invited, login, oidc, sso, tickets
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.resource import ANYONE, Reply, Route
from lockgate.admin.services import Fetch
from lockgate.admin.sso import IDENTITIES, PROVIDERS, IdentityProvider
from lockgate.core.documents import AuditEntry, Tenant, User
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminUnauthorised, LockgateError, Refused
from lockgate.core.ports import Unit

TICKET: Final = "sso"
TICKET_MS: Final = 10 * 60_000
_RETURN: Final = re.compile(r"/(?:[A-Za-z0-9_~.-][A-Za-z0-9/_~.=&?%-]*)?")
"""A path of ours: never `//host`, never a backslash, a colon, an at sign or a control character."""
_CODE: Final = re.compile(r"[\x21-\x7e]{1,2048}")


class SsoUnavailable(Refused):
    """The identity provider cannot be asked now."""

    status, code, envelope = 503, "AB04", "E4"

    def __init__(self) -> None:
        super().__init__("Your organisation's identity provider cannot be reached now. Try again in a minute")


class StartInput(Input):
    email: str = Field(max_length=254)
    return_to: str = Field(default="/", max_length=512)
    prove: bool = False


def checked_return(text: str) -> str:
    """A relative path to come back to. Raises AdminInvalid."""
    if not _RETURN.fullmatch(text) or "//" in text or "/.." in text:
        raise AdminInvalid("return_to must be a path of this gateway, such as /logs")
    return text


# --- there ---


async def _start(ctx: Context) -> Reply:
    """Where the browser goes for an address; null where a password is asked. No person is looked up: whether somebody
    exists makes no difference.
    """
    body: StartInput = ctx.body
    return_to = checked_return(body.return_to)
    throttle, now_s = ctx.services.throttle, ctx.services.clock.monotonic_ns() / 1e9
    login.told_to_wait(throttle.asked(ctx.meta.client_ip, now_s))
    email = body.email.strip().lower()
    row = await sso.provider_of(ctx.store, email)
    organisation_id = row.organisation_id if row else ""
    async with ctx.change(row.id if row else "", Tenant(organisation_id)):
        pass  # written down alike, whether or not there is a provider
    if row is None or ctx.services.fetch is None:
        return Reply({"object": "sso", "redirect_url": None})
    return await _sent_there(ctx, row, ctx.services.fetch, email, return_to)


async def _sent_there(ctx: Context, row: IdentityProvider, fetch: Fetch, email: str, return_to: str) -> Reply:
    try:
        metadata = await oidc.discover(fetch, row.issuer)
    except oidc.Refused as refused:
        await _note(ctx, row, refused)
        raise SsoUnavailable from None
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    data = {
        "organisation": row.organisation_id,
        "provider": row.id,
        "issuer": row.issuer,
        "state": state,
        "nonce": nonce,
        "verifier": verifier,
        "return_to": return_to,
        "again": ctx.body.prove,
    }
    url = oidc.authorisation_url(
        metadata, sso.client_of(ctx, row), state, nonce, verifier, email=email, again=ctx.body.prove
    )
    return Reply({"object": "sso", "redirect_url": url}, cookies=tickets.issue(ctx, TICKET, data, TICKET_MS))


async def _note(ctx: Context, row: IdentityProvider, refused: oidc.Refused) -> None:
    """An entry of its own: nothing else is written."""
    tenant = Tenant(row.organisation_id)
    entry: AuditEntry = ctx.entry(401, tenant)
    detail = {"provider": row.id, "reason": refused.reason, "why": refused.why[:256]}
    async with ctx.store.begin(tenant) as unit:
        await unit.audit(_as_failure(entry, row, detail))


def _as_failure(entry: AuditEntry, row: IdentityProvider, detail: dict[str, Any]) -> AuditEntry:
    return msgspec.structs.replace(entry, action="session.failed", object_id=row.id, detail=detail)


# --- and back ---


async def _callback(ctx: Context) -> Reply:
    """The browser comes back. Whatever is wrong, it is sent to the login page with a word that says what."""
    ticket = tickets.read(ctx, TICKET)
    state = ctx.query.get("state", "")
    if ticket is None or not hmac.compare_digest(ticket.data["state"].encode(), state.encode("utf-8", "replace")):
        return _away(ctx, "/?sso=expired")
    row = await ctx.store.get(Tenant(ticket.data["organisation"]), PROVIDERS, ticket.data["provider"])
    if row is None or row.status != "active" or row.issuer != ticket.data["issuer"]:
        return _away(ctx, "/?sso=expired")
    try:
        reply = await _logged_in(ctx, row, ticket)
    except oidc.Refused as refused:
        ctx.principal = None
        await _note(ctx, row, refused)
        return _away(ctx, f"/?sso={refused.reason}")
    except AdminConflict:  # the ticket was used before, or two came at once
        ctx.principal = None
        if not ctx.services.throttle.asked(ctx.meta.client_ip, ctx.services.clock.monotonic_ns() / 1e9):
            await _note(
                ctx, row, oidc.Refused("expired", "the answer was used before")
            )  # no more of them than of tries
        return _away(ctx, "/?sso=expired")
    target = "/?second_factor=1" if reply.status == 202 else ticket.data["return_to"]
    return _away(ctx, target, reply.cookies)


def _away(ctx: Context, path: str, cookies: tuple[str, ...] = ()) -> Reply:
    """To a page of ours. The ticket is gone in any case."""
    where = (("location", ctx.services.settings.base_url + path),)
    return Reply({}, 303, (*cookies, *tickets.taken_back(TICKET)), where)


async def _logged_in(ctx: Context, row: IdentityProvider, ticket: tickets.Ticket) -> Reply:
    """Raises Refused, AdminConflict."""
    fetch = ctx.services.fetch
    if fetch is None:
        raise oidc.Refused("provider", "nothing can be asked from here")
    await _spend(ctx, row, ticket)
    try:
        metadata = await oidc.discover(fetch, row.issuer)
        found = await _person(ctx, fetch, row, metadata, ticket)
    except LockgateError as error:
        raise oidc.Refused("provider", type(error).__name__) from None
    proved_at = _proved_at(ctx, found, again=ticket.data["again"])
    methods = ("sso", "mfa") if found.many_factors else ("sso",)
    return await _enter(ctx, row, found, methods, proved_at)


async def _spend(ctx: Context, row: IdentityProvider, ticket: tickets.Ticket) -> None:
    """Before the provider is asked anything, so that an answer starts at most one exchange."""
    async with ctx.store.begin(Tenant(row.organisation_id)) as unit:
        await tickets.spend(unit, row.organisation_id, ticket, ctx.now)


async def _person(
    ctx: Context, fetch: Fetch, row: IdentityProvider, metadata: oidc.Metadata, ticket: tickets.Ticket
) -> oidc.Person:
    """Whom the provider vouches for, once its answer was checked. Raises Refused."""
    query, now_s = ctx.query, ctx.now // 1000
    said = query.get("iss", "")
    if said != metadata.issuer and (said or metadata.sends_issuer):
        raise oidc.Refused("token", "the answer comes from another issuer")
    if "error" in query:
        raise oidc.Refused("denied", "the provider did not log the person in")
    if not _CODE.fullmatch(query.get("code", "")):
        raise oidc.Refused("token", "there is no code")
    client = sso.client_of(ctx, row)
    flow = oidc.Flow(fetch, metadata, client, now_s)
    answer = await oidc.redeem(flow, query["code"], ticket.data["verifier"])
    claims = await oidc.claims_of(flow, answer, ticket.data["nonce"])
    return await oidc.person(flow, answer, claims)


def _proved_at(ctx: Context, found: oidc.Person, *, again: bool) -> int:
    """When the provider last asked the person, in Unix ms: what needs a fresh proof goes by it. Raises Refused."""
    at = min(found.auth_time * 1000, ctx.now)
    if again and ctx.now - at > TICKET_MS:
        raise oidc.Refused("token", "the provider did not ask the person anew")
    return max(at, 0)


async def _enter(
    ctx: Context, row: IdentityProvider, found: oidc.Person, methods: tuple[str, ...], proved_at: int
) -> Reply:
    sso.check_hosted(row, found)
    known = await sso.find_person(ctx, row, found)
    if known is not None:
        user, identity = known

        async def seen(unit: Unit) -> None:
            await sso.used(unit, identity, ctx.now)

        return await login.go_on(ctx, user, methods, proved_at=proved_at, also=seen)
    email = sso.checked_address(row, found)
    there = await sso.linkable(ctx, row, email)
    user = there or await _made(ctx, row, found, email)

    async def link(unit: Unit) -> None:
        await sso.unlink(unit, row, found)
        await unit.insert(IDENTITIES, sso.new_identity(row, user, found, ctx.now))

    return await login.go_on(ctx, user, methods, proved_at=proved_at, also=link)


async def _made(ctx: Context, row: IdentityProvider, found: oidc.Person, email: str) -> User:
    """Somebody new: by invite with what it says, else with the provider's defaults. Raises Refused."""
    tenant = Tenant(row.organisation_id)
    async with ctx.change("", tenant) as unit:
        user = await _by_invite(ctx, unit, found, email)
        if user is None and await _was_here(unit, row, found):
            raise oidc.Refused("disabled", "the person was removed, and comes back by invite alone")
        if user is None and row.disable_auto_provision_user:
            raise oidc.Refused("not_invited", "the person has no invite, and the provider makes no members")
        if user is None:
            user = await sso.provision(unit, row, found, email, ctx.now)
        ctx.touched(user, provider=row.id, provisioned=True)
        unit.changed(user.id)
    return user


async def _by_invite(ctx: Context, unit: Unit, found: oidc.Person, email: str) -> User | None:
    try:
        return await invited.accept(ctx, unit, email, found.first_name, found.last_name)
    except AdminUnauthorised:
        raise oidc.Refused("not_invited", "who invited could not do so any more") from None


async def _was_here(unit: Unit, row: IdentityProvider, found: oidc.Person) -> bool:
    name = sso.identity_name(row.organisation_id, row.issuer, found.subject)
    return (await unit.find(IDENTITIES, {"lookup": name}))[1] > 0


_CALLBACK: Final = "/auth/callback"
ROUTES: Final = (
    Route(
        "POST",
        "/session/sso/start",
        ANYONE,
        "session.sso",
        _start,
        "Find where an e-mail address logs in",
        StartInput,
        example={"email": "you@example.org"},
    ),
    Route("GET", _CALLBACK, ANYONE, "session.create", _callback, "Come back from an identity provider"),
)
