"""Who is asking, whether a browser was tricked into asking, and in which tenant."""

import ipaddress
from typing import Any, Final
from urllib.parse import urlsplit

from lockgate.admin import directories, sessions, standing
from lockgate.admin.context import Context, Meta, Principal
from lockgate.admin.factors import SECOND, Factor, stands
from lockgate.admin.throttle import Rate, source
from lockgate.core import keys
from lockgate.core.access import ORGANISATION_ROLES
from lockgate.core.documents import MEMBERS, WORKSPACES, Page, Tenant, Workspace
from lockgate.core.errors import (
    AdminForbidden,
    AdminInvalid,
    AdminNotFound,
    AdminTooMany,
    AdminUnauthorised,
)
from lockgate.core.keyuse import Sighting, Use
from lockgate.core.snapshot import Caller
from lockgate.core.tokens import is_token

KEY_HEADER: Final = "x-portkey-api-key"
PROVED_MS: Final = 5 * 60_000
"""How long a proof of who one is counts for what asks for it."""
CONSOLE_HEADER: Final = "x-lockgate-console"
SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class Cross(AdminForbidden):
    """A write with a session cookie that does not come from the console itself."""

    def __init__(self) -> None:
        super().__init__(
            "This request does not come from the console. A script should send an API key in x-portkey-api-key instead"
        )


class StepUpRequired(AdminForbidden):
    """A person must prove again who they are: an open session alone does not do this."""

    reason = "step_up_required"

    def __init__(self) -> None:
        super().__init__(
            "Confirm that it is you for this: POST /v1/session/prove with your second factor, or with your password if "
            "you have none, then send the request again"
        )


class SecondFactorRequired(AdminForbidden):
    """The organisation asks this person's role for a second factor: until there is one, a session only adds it."""

    reason = "second_factor_required"

    def __init__(self) -> None:
        super().__init__("Your organisation asks you for a second factor. Add one in your profile, or log in with it")


ENROLS: Final = frozenset({"session", "factor", "password"})
"""The kinds of object that a session without the demanded second factor may touch, of its own person only."""


class Strangers:
    """Sources that keep sending bad credentials are told to wait."""

    def __init__(self) -> None:
        self._rate = Rate(per_s=20, burst=100)

    def failed(self, meta: Meta, now_s: float) -> None:
        """Count a bad credential. Raises AdminTooMany when there were too many."""
        if self._rate.take(source(meta.client_ip), now_s):
            raise AdminTooMany("Too many requests with bad credentials from this address", retry_after=1)


def presented_key(meta: Meta) -> str:
    """The key's text: its own header first, then a bearer token, then `x-api-key` as a last resort."""
    own = meta.headers.get(KEY_HEADER, "").strip()
    if own:
        return own
    scheme, _, value = meta.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and value.strip():
        return value.strip()
    return meta.headers.get("x-api-key", "").strip()


async def identify(ctx: Context) -> Principal:
    """The caller by key, else by session. Raises AdminUnauthorised; one answer for whatever is wrong with a key."""
    text = presented_key(ctx.meta)
    if ctx.route.policy.who == "directory":
        return await directories.identify(ctx, text)
    if text:
        caller = await _caller(ctx, text)
        if caller is None:
            raise AdminUnauthorised
        use = Use(ctx.now, ctx.meta.client_ip, ctx.meta.user_agent)
        ctx.services.watch.used(caller.organisation_id, caller.key_id, use)
        return Principal(
            kind=caller.kind,
            actor_id=caller.key_id,
            via=caller.key_id,
            organisation_id=caller.organisation_id,
            workspace_id=caller.workspace_id,
            user_id=caller.user_id,
            role="",
            scopes=caller.scopes,
            token=caller if caller.hangs_on else None,
        )
    found = await sessions.resume(ctx)
    if found is None:
        raise AdminUnauthorised
    if ctx.meta.method not in SAFE:
        check_same_origin(ctx, strict=True)
    session, user, rules = found
    lacks = user.role in rules.second_factor_roles and SECOND.isdisjoint(session.methods)
    scopes = ORGANISATION_ROLES.get(user.role, frozenset())
    made = Principal("session", user.id, session.id, user.organisation_id, "", user.id, user.role, scopes, session)
    return made._replace(lacks_factor=lacks)


async def _caller(ctx: Context, text: str) -> Caller | None:
    """The identity of a key that may be used now and from here."""
    raw = text.encode("latin-1", "replace")
    if is_token(raw) and ctx.services.tokens is not None:
        caller = await ctx.services.tokens.caller(raw)
        return caller if caller is not None and usable(caller, ctx.now, ctx.meta.client_ip) else None
    parsed = keys.parse(raw)
    if parsed is None or parsed.family not in keys.API_KINDS:
        return None
    for digest in ctx.services.vault.digests(raw):
        caller = await ctx.services.caller(digest)
        if caller is not None:
            return caller if usable(caller, ctx.now, ctx.meta.client_ip) else None
    _notice_bait(ctx, raw)
    return None


def _notice_bait(ctx: Context, raw: bytes) -> None:
    """Remember who tried bait; it is answered as any key that does not exist."""
    watch, meta = ctx.services.watch, ctx.meta
    for digest in ctx.services.vault.digests(raw) if watch.baits else ():
        watch.sighted(Sighting(digest, ctx.now, meta.client_ip, meta.user_agent, meta.method, meta.path[:512]))


def usable(caller: Caller, now_ms: int, client_ip: str) -> bool:
    """Whether the key's times and its address list let this caller in."""
    ended = (0 < caller.expires_at <= now_ms) or (0 < caller.secret_expires_at <= now_ms)
    if ended or now_ms < caller.not_before:
        return False
    if not caller.allowed_ips:
        return True
    try:
        address = ipaddress.ip_address(client_ip)
        return any(address in ipaddress.ip_network(block, strict=False) for block in caller.allowed_ips)
    except ValueError:
        return False


def check_same_origin(ctx: Context, *, strict: bool) -> None:
    """Refuse a write that another site may have made the browser send. `strict`: the console's own header is needed,
    which a form cannot send and a script of another origin only after a preflight that we do not grant.
    """
    headers = ctx.meta.headers
    if strict and headers.get(CONSOLE_HEADER) != "1":
        raise Cross
    if headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise Cross
    origin = headers.get("origin")
    if origin is not None and origin.lower() not in own_origins(ctx):
        raise Cross
    content = headers.get("content-type", "").partition(";")[0].strip().lower()
    if has_body(ctx.meta) and content != "application/json":
        raise Cross


def has_body(meta: Meta) -> bool:
    return meta.headers.get("content-length", "0") != "0" or "transfer-encoding" in meta.headers


def own_origins(ctx: Context) -> set[str]:
    public = urlsplit(ctx.services.settings.public_url)
    origins = {f"{ctx.meta.scheme}://{ctx.meta.host}".lower()}
    return origins | ({f"{public.scheme}://{public.netloc}".lower()} if public.netloc else set())


# --- tenants ---


async def locate(ctx: Context) -> Tenant:
    """The tenant of a request: the caller's organisation, and the workspace that the key is bound to or that was named.

    An organisation key or a person names one with `workspace_id` (id or slug); unnamed means all that they reach.
    """
    who, level = ctx.who, ctx.route.policy.level
    if level == "organisation" and (who.workspace_id or not whole_organisation(who)):
        raise AdminForbidden
    named = _named(ctx)
    if level != "workspace":
        await standing.take(ctx, await _own(ctx))
        return Tenant(who.organisation_id)
    if who.workspace_id:
        if named and named != who.workspace_id:
            await _only_own(ctx, named)
        await standing.take(ctx, await _own(ctx))
        return Tenant(who.organisation_id, who.workspace_id)
    if named:
        return Tenant(who.organisation_id, (await workspace(ctx, named)).id)
    if whole_organisation(who):
        await standing.take(ctx, None)
        return Tenant(who.organisation_id)
    return Tenant(who.organisation_id, (await default_workspace(ctx)).id)


def whole_organisation(who: Principal) -> bool:
    """Whether the caller stands above all workspaces."""
    return who.kind == "organisation-service" or (who.is_session and who.role in {"owner", "admin"})


def _named(ctx: Context) -> str:
    """`workspace_id` from the path, the query or the body, which must not contradict each other."""
    in_body = ctx.raw_body.get("workspace_id") or ""
    if not isinstance(in_body, str):
        raise AdminInvalid("workspace_id must be a text: a workspace's id or slug")
    said = {ctx.path.get("workspace_id", ""), ctx.query.get("workspace_id", ""), in_body} - {""}
    if len(said) > 1:
        raise AdminInvalid("workspace_id is named twice, and differently. Send it once")
    return said.pop() if said else ""


async def _own(ctx: Context) -> Workspace | None:
    """The workspace that the caller's key is bound to; asked for people's keys only, whose rights hang on it."""
    if not (ctx.who.workspace_id and standing.is_person(ctx.who)):
        return None
    return await ctx.store.get(Tenant(ctx.who.organisation_id), WORKSPACES, ctx.who.workspace_id)


async def _only_own(ctx: Context, named: str) -> None:
    own = await ctx.store.get(Tenant(ctx.who.organisation_id), WORKSPACES, ctx.who.workspace_id)
    if own is None or named != own.slug:
        raise AdminNotFound("There is no such workspace")


async def workspace(ctx: Context, named: str) -> Workspace:
    """The workspace, if the caller reaches it. For a person it also decides the role, and so the scopes."""
    row = await ctx.store.get(Tenant(ctx.who.organisation_id), WORKSPACES, named)
    if row is None or row.status != "active":
        raise AdminNotFound("There is no such workspace")
    await _enter(ctx, row)
    return row


async def _enter(ctx: Context, row: Workspace) -> None:
    """Take on the role that the caller has in `row`."""
    who = ctx.who
    member = None
    if not whole_organisation(who):
        member = await ctx.store.get(Tenant(who.organisation_id), MEMBERS, f"{row.id}/{who.user_id}")
        if member is None:
            raise AdminNotFound("There is no such workspace")
    await standing.take(ctx, row, member)


async def default_workspace(ctx: Context) -> Workspace:
    """The workspace that is meant when none is named: the organisation's default if the caller is in it, else the
    only one. Raises AdminInvalid when that does not decide.
    """
    who, reached = ctx.who, dict[str, Any]()
    if not whole_organisation(who):
        mine, _ = await ctx.store.find(Tenant(who.organisation_id), MEMBERS, {"user_id": who.user_id}, Page(0, 1000))
        reached["id"] = frozenset(member.workspace_id for member in mine)
    where = {"status": "active", **reached}
    rows, _ = await ctx.store.find(Tenant(who.organisation_id), WORKSPACES, where, Page(0, 1000))
    chosen = rows[0] if len(rows) == 1 else next((row for row in rows if row.is_default and who.is_session), None)
    if chosen is None:
        raise AdminInvalid("workspace_id is needed: name a workspace by its id or slug")
    await _enter(ctx, chosen)
    return chosen


async def home(ctx: Context) -> Tenant:
    """The one workspace that a new object goes to. Raises AdminInvalid when it was not named and is not obvious."""
    if ctx.tenant.workspace_id is not None:
        return ctx.tenant
    return Tenant(ctx.tenant.organisation_id, (await default_workspace(ctx)).id)


def check_allowed(ctx: Context) -> None:
    """The route's policy, on the caller as the tenant made it. Raises AdminForbidden."""
    policy = ctx.route.policy
    own = policy.level == "none" and ctx.route.resource_type in ENROLS
    if ctx.who.lacks_factor and not own:
        raise SecondFactorRequired
    if policy.who == "signed-in" and not ctx.who.is_session:
        raise AdminForbidden("This belongs to a person. Log in; an API key cannot be used here")
    if policy.who == "scoped" and policy.scopes.isdisjoint(ctx.who.scopes):
        raise ctx.who.refusal(policy.scopes)
    if policy.step_up:
        check_proved(ctx)


def check_proved(ctx: Context) -> None:
    """Raises StepUpRequired for a person who proved who they are too long ago. Keys have nothing to prove it by."""
    session = ctx.who.session
    if session is not None and ctx.now - session.proved_at > PROVED_MS:
        raise StepUpRequired


def check_proved_with(ctx: Context, rows: list[Factor]) -> None:
    """For what would take a person's second factor, or their password, out of the way: where they have a second factor
    (`rows`), it is what proves who they are. It is the only proof that their session takes (`/session/prove`), so one
    of long ago is told by its age; a session whose login overtook the first factor is told by its methods.
    Raises StepUpRequired.
    """
    if not stands(rows):
        return
    check_proved(ctx)
    if ctx.who.session is not None and SECOND.isdisjoint(ctx.who.session.methods):
        raise StepUpRequired
