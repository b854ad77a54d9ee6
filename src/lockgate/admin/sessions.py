"""Sessions of people: a random cookie whose digest is stored, 30 minutes idle, 12 hours at most.

A session is bound to nothing fragile: no address, no browser version. It ends by logout, by its times (which an
organisation can make shorter), by a password change, or when its person is disabled; each login makes a new one.
"""

import base64
import hmac
import secrets
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from lockgate.admin.context import Context, Meta
from lockgate.admin.rules import ABSOLUTE_S, IDLE_S, Rules, rules_of
from lockgate.core import access, toggles
from lockgate.core.documents import (
    MEMBERS,
    ORGANISATIONS,
    SESSIONS,
    USERS,
    WORKSPACES,
    Page,
    Session,
    Tenant,
    User,
    Workspace,
)
from lockgate.core.ids import uuid7
from lockgate.core.ports import Keys, Store, Unit
from lockgate.settings import Settings

IDLE_MS: Final = IDLE_S * 1000
ABSOLUTE_MS: Final = ABSOLUTE_S * 1000
TOUCH_MS: Final = 60_000
MOST_PER_USER: Final = 20
COOKIE: Final = "__Host-lgs"
PLAIN_COOKIE: Final = "lgs"
"""For plain http on this machine, where some browsers refuse a cookie that is marked Secure."""
DEVICE: Final = "__Host-lgd"
PLAIN_DEVICE: Final = "lgd"
DEVICE_S: Final = 365 * 86_400
EVERY: Final = Page(0, 10_000)


def digest(vault: Keys, token: str) -> bytes:
    return vault.mac("session", b"session|" + token.encode())


class Opened(NamedTuple):
    session: Session
    token: str


async def open_session(
    unit: Unit,
    vault: Keys,
    user: User,
    meta: Meta,
    now: int,
    *,
    methods: Iterable[str] = ("password",),
    proved_at: int | None = None,
    instead_of: Session | None = None,
) -> Opened:
    """A new session with a new token; a person's oldest ones beyond 20 end. `methods` say how the person proved who
    they are, `proved_at` when, if not now. One that comes `instead_of` another ends when that one would have.
    """
    token = secrets.token_urlsafe(32)
    began = instead_of.created_at if instead_of else now
    rules = rules_of(await unit.get(ORGANISATIONS, user.organisation_id))
    session = Session(
        organisation_id=user.organisation_id,
        id=uuid7(),
        created_at=began,
        updated_at=now,
        user_id=user.id,
        digest=digest(vault, token),
        expires_at=began + rules.max_session_s * 1000,
        last_seen_at=now,
        proved_at=now if proved_at is None else proved_at,
        client_ip=meta.client_ip,
        user_agent=meta.user_agent,
        methods=sorted(set(methods)),
    )
    others, _ = await unit.find(SESSIONS, {"user_id": user.id}, EVERY)
    for index, old in enumerate(others):
        if not alive(old, now, rules) or index >= MOST_PER_USER - 1:
            await unit.delete(SESSIONS, old.id)
    return Opened(await unit.insert(SESSIONS, session), token)


async def end_all(unit: Unit, user_id: str, but: str = "") -> int:
    """End every session of a person, except the one with the id `but`."""
    found, _ = await unit.find(SESSIONS, {"user_id": user_id}, EVERY)
    ended = [session.id for session in found if session.id != but]
    for session_id in ended:
        await unit.delete(SESSIONS, session_id)
    return len(ended)


def alive(session: Session, now: int, rules: Rules) -> bool:
    """By the rules of now: an organisation that shortens its sessions ends the older ones."""
    longest = min(session.expires_at, session.created_at + rules.max_session_s * 1000)
    return now < longest and now < session.last_seen_at + rules.idle_s * 1000


def takes_plain(meta: Meta, settings: Settings) -> bool:
    """Whether a cookie without the `__Host-` name is given out here, and so taken. Elsewhere a neighbouring host could
    plant one: only that name is the browser's word that this very host set it.
    """
    return meta.scheme != "https" and (meta.host_is_loopback or settings.insecure_http)


def sent(ctx: Context, names: tuple[str, str]) -> list[str]:
    """What the browser sent under `names`, the better cookie first; the plain twin only where it is given out."""
    cookies = ctx.meta.cookies
    taken = names if takes_plain(ctx.meta, ctx.services.settings) else names[:1]
    return [cookies[name] for name in taken if cookies.get(name)]


class Resumed(NamedTuple):
    session: Session
    user: User
    rules: Rules


async def resume(ctx: Context) -> Resumed | None:
    """The living session of a request, its person and the organisation's rules. Notes that it was seen, at most once a
    minute.
    """
    store, vault, now = ctx.store, ctx.services.vault, ctx.now
    for token in sent(ctx, (COOKIE, PLAIN_COOKIE)):
        if len(token) > 128:
            continue
        session = await store.verify(SESSIONS, digest(vault, token))
        if session is None:
            continue
        tenant = Tenant(session.organisation_id)
        organisation = await store.get(tenant, ORGANISATIONS, session.organisation_id)
        rules = rules_of(organisation)
        user = await store.get(tenant, USERS, session.user_id)
        if organisation is None or user is None or user.status != "active" or not alive(session, now, rules):
            continue
        if now - session.last_seen_at >= TOUCH_MS:
            session = await _touch(store, session, now)
        return Resumed(session, user, rules)
    return None


async def _touch(store: Store, session: Session, now: int) -> Session:
    """Not audited: it changes nothing but the time that the session was last seen."""
    async with store.begin(Tenant(session.organisation_id)) as unit:
        current = await unit.get(SESSIONS, session.id)
        if current is None:
            return session
        return await unit.update(SESSIONS, msgspec.structs.replace(current, last_seen_at=now, updated_at=now))


# --- what a person may reach ---


async def workspaces_of(store: Store, user: User) -> list[tuple[Workspace, str]]:
    """The workspaces of a person with the role in each; owners and admins reach all of them."""
    tenant = Tenant(user.organisation_id)
    above = user.role in {"owner", "admin"}
    members, _ = ([], 0) if above else await store.find(tenant, MEMBERS, {"user_id": user.id}, EVERY)
    roles = {member.workspace_id: str(member.role) for member in members}
    where: dict[str, Any] = {"status": "active"} if above else {"status": "active", "id": frozenset(roles)}
    rows, _ = await store.find(tenant, WORKSPACES, where, EVERY)
    mine = [(row, "admin" if above else roles[row.id]) for row in rows]
    return sorted(mine, key=lambda pair: (not pair[0].is_default, pair[0].name))


def scopes_of(user: User, place_role: str, values: Mapping[str, bool] = toggles.DEFAULTS) -> frozenset[str]:
    """What a person may do by these roles, where the security settings `values` are in force."""
    return access.standing(user.role, place_role, values).scopes


# --- cookies ---


def _cookie(name: str, value: str, age_s: int, *, secure: bool) -> str:
    return f"{name}={value}; Path=/; Max-Age={age_s}; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}"


def _set(meta: Meta, settings: Settings, names: tuple[str, str], value: str, age_s: int) -> tuple[str, ...]:
    """The cookie, marked Secure; on plain http also its twin that is not, which never travels over a network unless
    the operator chose plain http there.
    """
    made = [_cookie(names[0], value, age_s, secure=True)]
    if takes_plain(meta, settings):
        made.append(_cookie(names[1], value, age_s, secure=False))
    return tuple(made)


def cookies(ctx: Context, names: tuple[str, str], value: str, age_s: int) -> tuple[str, ...]:
    return _set(ctx.meta, ctx.services.settings, names, value, age_s)


def forgotten(names: tuple[str, str]) -> tuple[str, ...]:
    return (_cookie(names[0], "", 0, secure=True), _cookie(names[1], "", 0, secure=False))


def login_cookies(ctx: Context, token: str, user: User) -> tuple[str, ...]:
    meta, settings = ctx.meta, ctx.services.settings
    return (
        *_set(meta, settings, (COOKIE, PLAIN_COOKIE), token, ABSOLUTE_MS // 1000),
        *_set(meta, settings, (DEVICE, PLAIN_DEVICE), make_device(ctx.services.vault, user.email), DEVICE_S),
    )


def logout_cookies() -> tuple[str, ...]:
    return forgotten((COOKIE, PLAIN_COOKIE))


# --- the device cookie: this browser logged in to that account before ---


def make_device(vault: Keys, account: str) -> str:
    nonce = secrets.token_urlsafe(12)
    mac = vault.mac("session", f"device|{account}|{nonce}".encode())
    return f"{nonce}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def known_device(ctx: Context, account: str) -> str:
    """The name of this browser's own bucket for `account`, "" when it never logged in to it."""
    vault = ctx.services.vault
    for cookie in sent(ctx, (DEVICE, PLAIN_DEVICE)):
        nonce, _, signed = cookie.partition(".")
        try:
            mac = base64.urlsafe_b64decode(signed + "=" * (-len(signed) % 4))
        except ValueError:
            continue
        plain = nonce and len(nonce) <= 64 and "|" not in nonce  # else it could bring a part of the account along
        if plain and vault.verify("session", f"device|{account}|{nonce}".encode(), mac):
            return hmac.digest(b"device", nonce.encode(), "sha256").hex()
    return ""
