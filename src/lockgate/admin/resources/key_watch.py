"""What an organisation wants done about its keys, and which of them nobody uses."""

import secrets
from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import keyreach
from lockgate.admin.context import Context, iso
from lockgate.admin.idle import idle
from lockgate.admin.inputs import Input
from lockgate.admin.keyfields import email
from lockgate.admin.people import careful
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.admin.resources.api_keys import any_of, shown
from lockgate.admin.watching import DAY_MS, SETTINGS_SLUG, WATCH_SETTINGS, WatchSettings, secret_aad, settings_of
from lockgate.core.documents import Page
from lockgate.core.errors import AdminInvalid, LockgateError
from lockgate.core.ids import uuid7
from lockgate.core.secret import Secret

LEAST_SECRET: Final = 32
MOST_DAYS: Final = 3650


class SettingsInput(Input):
    """What is not sent stays. An empty `webhook_url` ends the webhook; a new one without a secret gets one from us."""

    on_leak: Literal["revoke", "alert"] | None = None
    emails: list[str] | None = Field(default=None, max_length=20)
    webhook_url: str | None = Field(default=None, max_length=1024)
    webhook_secret: str | None = Field(default=None, min_length=LEAST_SECRET, max_length=256)


def settings_shown(row: WatchSettings | None) -> dict[str, Any]:
    return {
        "object": "key-watch",
        "on_leak": row.on_leak if row else "revoke",
        "emails": row.emails if row else [],
        "webhook_url": (row.webhook_url if row else "") or None,
        "webhook_secret_set": bool(row and row.webhook_secret),
    }


async def _settings(ctx: Context) -> Reply:
    rows, _ = await ctx.store.find(ctx.tenant, WATCH_SETTINGS, {"slug": SETTINGS_SLUG}, Page(0, 1))
    return Reply(settings_shown(rows[0] if rows else None))


async def _change(ctx: Context) -> Reply:
    body: SettingsInput = ctx.body
    emails = [email(text, "emails") for text in body.emails] if body.emails is not None else None
    if body.webhook_url:
        _check_url(ctx, body.webhook_url)
    async with ctx.change() as unit:
        row = await settings_of(unit)
        before = row or WatchSettings(
            organisation_id=ctx.tenant.organisation_id,
            id=uuid7(),
            created_at=ctx.now,
            updated_at=ctx.now,
            slug=SETTINGS_SLUG,
        )
        said = {"on_leak": body.on_leak, "emails": emails, "webhook_url": body.webhook_url}
        after = msgspec.structs.replace(
            before, **{name: value for name, value in said.items() if value is not None}, updated_at=ctx.now
        )
        after, fresh = _keyed(ctx, before, after, body.webhook_secret)
        ctx.touched(after)
        stored = await (unit.update if row else unit.insert)(WATCH_SETTINGS, after)
    return Reply({**settings_shown(stored), **({"webhook_secret": fresh} if fresh else {})})


def _check_url(ctx: Context, url: str) -> None:
    """Raises AdminInvalid for a URL that nothing of ours may be sent to."""
    try:
        ctx.services.check_host(url)
    except LockgateError as error:
        raise AdminInvalid(f"webhook_url: {error.message}") from None


def _keyed(ctx: Context, before: WatchSettings, after: WatchSettings, given: str | None) -> tuple[WatchSettings, str]:
    """The row with its secret as it belongs to the webhook, and a secret that was made here, to be shown once. Another
    address never inherits a secret: whoever changes the one could then learn what the other signs.
    """
    if given is not None and not given.strip():
        raise AdminInvalid("webhook_secret is blank. Leave it out, and a good one is made")
    if not after.webhook_url:
        return msgspec.structs.replace(after, webhook_secret=b""), ""
    if given is None and after.webhook_url == before.webhook_url and before.webhook_secret:
        return after, ""
    text = given or secrets.token_urlsafe(32)
    sealed = ctx.services.vault.seal(Secret(text.encode()), secret_aad(after))
    return msgspec.structs.replace(after, webhook_secret=sealed), "" if given else text


# --- unused keys ---


def _days(ctx: Context) -> int:
    text = ctx.query.get("days") or "30"
    if not text.isdecimal() or len(text) > 4 or not 1 <= int(text) <= MOST_DAYS:
        raise AdminInvalid(f"days must be a whole number from 1 to {MOST_DAYS}")
    return int(text)


async def _unused(ctx: Context) -> Reply:
    """Keys that exist for so many days and were not used in them, the longest unused first."""
    days, page = _days(ctx), ctx.page
    found = await idle(ctx.store, ctx.tenant, keyreach.conditions(ctx, "list"), ctx.now, days)
    some = found[page.offset : page.offset + page.limit]
    rows = [{**shown(one.key, ctx.now, one.use), "unused_days": one.days} for one in some]
    return Reply({**listed(rows, len(found)), "since": iso(ctx.now - days * DAY_MS)})


ROUTES: Final = (
    Route(
        "GET",
        "/api-keys/unused",
        any_of("list"),
        "api_key.unused",
        _unused,
        "List the API keys that nobody has used for some days",
    ),
    Route(
        "GET",
        "/key-watch",
        scoped("organisation", "organisation_settings.read"),
        "key_watch.read",
        _settings,
        "Show what happens when a key leaks or behaves oddly",
    ),
    Route(
        "PUT",
        "/key-watch",
        careful("organisation", "organisation_settings.update"),
        "key_watch.update",
        _change,
        "Choose what happens when a key leaks or behaves oddly",
        SettingsInput,
        example={"on_leak": "revoke"},
    ),
)
