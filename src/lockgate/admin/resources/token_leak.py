"""Reports of leaked keys. Whoever sends a key's text could use the key: ending it is all that they are given here.

The answer is the same whatever was sent, and takes the same time. What was sent is neither logged nor stored.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Final, NamedTuple
from urllib.parse import unquote, urlsplit

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin.context import Context, scrubbed
from lockgate.admin.directories import DIRECTORIES
from lockgate.admin.inputs import Input
from lockgate.admin.minting import secrets_of
from lockgate.admin.resource import ANYONE, Reply, Route
from lockgate.admin.watching import LEAKED, masked, raise_alert, settings_of
from lockgate.core import keys
from lockgate.core.documents import API_KEYS, KEY_SECRETS, ApiKey, KeySecret, Tenant
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.keyuse import Sighting
from lockgate.core.ports import Unit

MOST: Final = 50
REVOKED: Final = "revoked"
ALERTED: Final = "alerted only"
QUANTUM_S: Final = 0.1
"""Answers leave at whole multiples of it, so that the clock does not tell what was found."""
TRIES: Final = 3
TEXT_MAX: Final = 2048


Text = Annotated[str, Field(max_length=TEXT_MAX)]


class Finding(BaseModel):
    """One entry of a report in the shape of public scanning partners. Fields that we have no use for are let be."""

    model_config = ConfigDict(extra="ignore", strict=True, hide_input_in_errors=True)

    token: Text
    type: str | None = Field(default=None, max_length=128)
    url: str | None = Field(default=None, max_length=TEXT_MAX)
    source: str | None = Field(default=None, max_length=128)


class LeakInput(Input):
    token: Text | None = None
    tokens: list[Text] | None = Field(default=None, max_length=MOST)
    findings: list[Finding] | None = Field(default=None, max_length=MOST)
    source: str | None = Field(default=None, max_length=128)
    url: str | None = Field(default=None, max_length=TEXT_MAX)


class Leak(NamedTuple):
    """A key's text, and what is told of where it was."""

    text: bytes
    source: str
    url: str


def place_of(url: str | None) -> str:
    """Where a leak was seen: without the query, the fragment and the login, which may be secrets of somebody else."""
    if not url:
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    return scrubbed(f"{parts.scheme}://{host}{unquote(parts.path)}")[:512]


def leaks_of(body: LeakInput) -> list[Leak]:
    """What was reported, each text once. Raises AdminInvalid when nothing was, or too much."""
    texts = [text for text in (body.token, *(body.tokens or ())) if text]
    said = [Finding(token=text, source=body.source, url=body.url) for text in texts]
    found: dict[bytes, Leak] = {}
    for one in (*said, *(body.findings or ())):
        text = one.token.strip().encode("utf-8", "replace")
        found.setdefault(text, Leak(text, scrubbed(one.source or "")[:128], place_of(one.url)))
    if not found:
        raise AdminInvalid("token is required: the text of the leaked key. Many go in tokens")
    if len(found) > MOST:
        raise AdminInvalid(f"tokens: at most {MOST} in one report")
    return list(found.values())


async def _report(ctx: Context) -> Reply:
    leaks = leaks_of(ctx.body)
    ctx.body, ctx.raw_body = None, {}
    began = ctx.services.clock.monotonic_ns() / 1e9
    ctx.services.watch.leaks.take(ctx.meta.client_ip, began)
    ctx.services.watch.counts["reports"] += 1
    for leak in leaks:
        parsed = keys.parse(leak.text)
        if parsed is not None and parsed.family in HANDLED:
            await HANDLED[parsed.family](ctx, leak)
    ctx.audited = True  # what was found has its entry; there is nothing to tell of what was not
    spent = ctx.services.clock.monotonic_ns() / 1e9 - began
    await asyncio.sleep(QUANTUM_S - spent % QUANTUM_S)
    return Reply({"object": "leak-report", "received": len(leaks)}, 202)


async def _found(ctx: Context, leak: Leak) -> None:
    """Do what the key's organisation wants done, if it is anybody's key."""
    watch = ctx.services.watch
    for digest in ctx.services.vault.digests(leak.text):
        if digest in watch.baits:
            sent = ctx.meta
            watch.sighted(Sighting(digest, ctx.now, sent.client_ip, sent.user_agent, sent.method, sent.path))
        for left in reversed(range(TRIES)):
            secret = await ctx.store.verify(KEY_SECRETS, digest)
            if secret is None:
                break
            try:
                await _answer_leak(ctx, secret, leak)
                break
            except AdminConflict:  # somebody changed the key at the same moment
                if not left:
                    raise


async def _answer_leak(ctx: Context, secret: KeySecret, leak: Leak) -> None:
    tenant = Tenant(secret.organisation_id)
    async with ctx.change(secret.key_id, tenant) as unit:
        key = await unit.get(API_KEYS, secret.key_id)
        if key is None:
            return
        done = await (cut if await _to_revoke(unit) else mark)(unit, key, secret, ctx.now)
        told = _told(ctx, leak, done, keys.masked(key.kind, secret.public_id, secret.tail))
        ctx.touched(key, key=masked(key), outcome=done, source=leak.source, url=leak.url)
        await raise_alert(unit, ctx.now, key, "leaked", told, of=secret.public_id)
    _count(ctx)


async def _to_revoke(unit: Unit) -> bool:
    settings = await settings_of(unit)
    return settings is None or settings.on_leak != "alert"


def _told(ctx: Context, leak: Leak, done: str, shown: str) -> dict[str, Any]:
    told = {"outcome": done, "source": leak.source, "url": leak.url, "secret": shown}
    return {**told, "reported_from": ctx.meta.client_ip}


def _count(ctx: Context) -> None:
    watch = ctx.services.watch
    watch.counts["leaks"] += 1
    watch.counts["alerts"] += 1
    watch.wake()


async def _directory(ctx: Context, leak: Leak) -> None:
    """The token of a directory is ended by forgetting its digest; rotating it gives the directory a new one."""
    for digest in ctx.services.vault.digests(leak.text):
        known = await ctx.store.verify(DIRECTORIES, digest.hex())
        if known is None:
            continue
        tenant = Tenant(known.organisation_id)
        async with ctx.change(known.id, tenant) as unit:
            row = ctx.found(await unit.get(DIRECTORIES, known.id))
            done = REVOKED if await _to_revoke(unit) else ALERTED
            if done == REVOKED:
                await unit.update(DIRECTORIES, msgspec.structs.replace(row, lookup="", updated_at=ctx.now))
            shown = keys.masked("directory", row.public_id, row.tail)
            ctx.touched(row, key=shown, outcome=done, source=leak.source, url=leak.url)
            stands_for = ApiKey(
                organisation_id=row.organisation_id,
                id=row.id,
                created_at=row.created_at,
                updated_at=row.updated_at,
                kind="organisation-service",  # who sees the alert: who may see the organisation's own keys
                public_id=row.public_id,
                tail=row.tail,
                name="token of the directory",
            )
            told = _told(ctx, leak, done, shown)
            await raise_alert(unit, ctx.now, stands_for, "leaked", told, of=row.public_id, shown=shown)
        _count(ctx)


HANDLED: Final[dict[str, Callable[[Context, Leak], Awaitable[None]]]] = {
    **dict.fromkeys(keys.API_KINDS, _found),
    "directory": _directory,
}
"""What is done about a leak, by the family that the text says it is of."""


async def cut(unit: Unit, key: ApiKey, secret: KeySecret, now: int) -> str:
    """End one secret, on every worker within a second. A key without another secret is revoked: rotating it gives it
    a new one, so that whatever is set on it need not be set again.
    """
    await unit.delete(KEY_SECRETS, secret.id)
    unit.changed(key.id)
    if any(not 0 < other.expires_at <= now for other in await secrets_of(unit, key)):
        return "secret revoked, the key's other one still holds"
    await unit.update(API_KEYS, msgspec.structs.replace(key, status="revoked", updated_at=now))
    return REVOKED


async def mark(unit: Unit, key: ApiKey, secret: KeySecret, now: int) -> str:
    """Leave it alive, and remember it: the rotation that answers the report leaves nothing of it."""
    if key.public_id == secret.public_id and key.details.get(LEAKED) != key.public_id:
        details = {**key.details, LEAKED: key.public_id}
        await unit.update(API_KEYS, msgspec.structs.replace(key, details=details, updated_at=now))
    return ALERTED


ROUTES: Final = (
    Route(
        "POST",
        "/token-leak",
        ANYONE,
        "token_leak.report",
        _report,
        "Report leaked keys; each is ended at once",
        LeakInput,
        202,
        example={"token": "lgw_0000000000000000000000000000000000000000000000000000000000000", "source": "a scanner"},
        array="findings",
    ),
)
