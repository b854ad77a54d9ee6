"""Sessions of people: a random cookie whose digest is stored, 30 minutes idle, 12 hours at most.

A session is bound to nothing fragile: no address, no browser version. It ends by logout, by its times, by a password
change, or when its person is disabled; each login makes a new one.
"""

import base64
import hmac
import secrets
from collections.abc import Mapping
from typing import Final, NamedTuple

import msgspec

from lockgate.admin.context import Context, Meta
from lockgate.core import access, toggles
from lockgate.core.documents import MEMBERS, SESSIONS, USERS, WORKSPACES, Page, Session, Tenant, User, Workspace
from lockgate.core.ids import uuid7
from lockgate.core.ports import Keys, Store, Unit
from lockgate.settings import Settings

IDLE_MS: Final = 30 * 60_000
ABSOLUTE_MS: Final = 12 * 3_600_000
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


async def open_session(unit: Unit, vault: Keys, user: User, meta: Meta, now: int) -> Opened:
    """A new session with a new token; a person's oldest ones beyond 20 end."""
    token = secrets.token_urlsafe(32)
    session = Session(
        organisation_id=user.organisation_id,
        id=uuid7(),
        created_at=now,
        updated_at=now,
        user_id=user.id,
        digest=digest(vault, token),
        expires_at=now + ABSOLUTE_MS,
        last_seen_at=now,
        proved_at=now,
        client_ip=meta.client_ip,
        user_agent=meta.user_agent,
    )
    others, _ = await unit.find(SESSIONS, {"user_id": user.id}, EVERY)
    for index, old in enumerate(others):
        if not alive(old, now) or index >= MOST_PER_USER - 1:
            await unit.delete(SESSIONS, old.id)
    return Opened(await unit.insert(SESSIONS, session), token)


async def end_all(unit: Unit, user_id: str) -> int:
    """End every session of a person."""
    found, _ = await unit.find(SESSIONS, {"user_id": user_id}, EVERY)
    for session in found:
        await unit.delete(SESSIONS, session.id)
    return len(found)


def alive(session: Session, now: int) -> bool:
    return now < session.expires_at and now < session.last_seen_at + IDLE_MS


def takes_plain(meta: Meta, settings: Settings) -> bool:
    """Whether a cookie without the `__Host-` name is given out here, and so taken. Elsewhere a neighbouring host could
    plant one: only that name is the browser's word that this very host set it.
    """
    return meta.scheme != "https" and (meta.host_is_loopback or settings.insecure_http)


def _sent(ctx: Context, names: tuple[str, str]) -> list[str]:
    """What the browser sent under `names`, the better cookie first; the plain twin only where it is given out."""
    cookies = ctx.meta.cookies
    taken = names if takes_plain(ctx.meta, ctx.services.settings) else names[:1]
    return [cookies[name] for name in taken if cookies.get(name)]


async def resume(ctx: Context) -> tuple[Session, User] | None:
    """The living session of a request and its person. Notes that it was seen, at most once a minute."""
    store, vault, now = ctx.store, ctx.services.vault, ctx.now
    for token in _sent(ctx, (COOKIE, PLAIN_COOKIE)):
        if len(token) > 128:
            continue
        session = await store.verify(SESSIONS, digest(vault, token))
        if session is None or not alive(session, now):
            continue
        user = await store.get(Tenant(session.organisation_id), USERS, session.user_id)
        if user is None or user.status != "active":
            continue
        if now - session.last_seen_at >= TOUCH_MS:
            session = await _touch(store, session, now)
        return session, user
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
    rows, _ = await store.find(tenant, WORKSPACES, {}, EVERY)
    members, _ = await store.find(tenant, MEMBERS, {"user_id": user.id}, EVERY)
    roles = {member.workspace_id: str(member.role) for member in members}
    if user.role in {"owner", "admin"}:
        roles = {row.id: "admin" for row in rows}
    mine = [(row, roles[row.id]) for row in rows if row.id in roles and row.status == "active"]
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


def login_cookies(ctx: Context, token: str, user: User) -> tuple[str, ...]:
    meta, settings = ctx.meta, ctx.services.settings
    return (
        *_set(meta, settings, (COOKIE, PLAIN_COOKIE), token, ABSOLUTE_MS // 1000),
        *_set(meta, settings, (DEVICE, PLAIN_DEVICE), make_device(ctx.services.vault, user.email), DEVICE_S),
    )


def logout_cookies() -> tuple[str, ...]:
    return (_cookie(COOKIE, "", 0, secure=True), _cookie(PLAIN_COOKIE, "", 0, secure=False))


# --- the device cookie: this browser logged in to that account before ---


def make_device(vault: Keys, account: str) -> str:
    nonce = secrets.token_urlsafe(12)
    mac = vault.mac("session", f"device|{account}|{nonce}".encode())
    return f"{nonce}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"


def known_device(ctx: Context, account: str) -> str:
    """The name of this browser's own bucket for `account`, "" when it never logged in to it."""
    vault = ctx.services.vault
    for cookie in _sent(ctx, (DEVICE, PLAIN_DEVICE)):
        nonce, _, sent = cookie.partition(".")
        try:
            mac = base64.urlsafe_b64decode(sent + "=" * (-len(sent) % 4))
        except ValueError:
            continue
        if nonce and len(nonce) <= 64 and vault.verify("session", f"device|{account}|{nonce}".encode(), mac):
            return hmac.digest(b"device", nonce.encode(), "sha256").hex()
    return ""
