"""Keys under watch, as rows: alerts, what an organisation wants done, bait; and how an alert comes to be.

There is at most one alert of a key for one reason in a day. What happens again that day is counted in it.
"""

from typing import Any, Final, NamedTuple

import msgspec

from lockgate.core import keys
from lockgate.core.documents import BAIT, ApiKey, Entity, Page, entities
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit

DAY_MS: Final = 86_400_000
FLAG: Final = BAIT
LEAKED: Final = "leaked"
"""The name in a key's `details` of its newest secret's public id, when that was reported and nobody has ended it."""


class Reason(NamedTuple):
    severity: str  # critical: act now; warning: look; info: know
    text: str  # what is said of the key's name


REASONS: Final[dict[str, Reason]] = {
    "leaked": Reason("critical", "was reported as leaked"),
    "honeytoken": Reason("critical", "is bait, and somebody tried it"),
    "cost": Reason("warning", "costs far more today than on any day before"),
    "calls": Reason("warning", "is used far more today than on any day before"),
    "network": Reason("warning", "is used from a network that it was never used from"),
    "hour": Reason("warning", "is used at an hour of the day at which it was never used"),
    "rotated": Reason("info", "was rotated as its policy says; fetch the new secret before the old one ends"),
    "rotation_due": Reason("info", "will be rotated within a day, as its policy says"),
    "expiring": Reason("info", "expires within a day"),
}


class Alert(Entity, frozen=True, kw_only=True):
    """`parent_id` is the key's id and `status` open or acknowledged. `tries` and `next_try_at` are of its delivery."""

    reason: str
    key_kind: str
    key: str  # masked
    user_id: str = ""  # whose key it is, "" for a service's
    seen: int = 1
    last_at: int = 0
    detail: dict[str, Any] = {}
    acknowledged_by: str = ""
    acknowledged_at: int = 0
    tries: int = 0
    next_try_at: int = 0  # 0: delivered, or nobody to deliver it to


class WatchSettings(Entity, frozen=True, kw_only=True):
    """One row of an organisation, by its slug. The webhook's secret is sealed."""

    on_leak: str = "revoke"  # or "alert"
    webhook_url: str = ""
    webhook_secret: bytes = b""
    emails: list[str] = []


class Honeytoken(Entity, frozen=True, kw_only=True):
    """`id` is that of the key that it looks like, `lookup` the digest of its text. There is no secret of it."""

    note: str = ""
    key_kind: str
    created_by: str = ""
    uses: int = 0
    first_used_at: int = 0
    last_used_at: int = 0


ALERTS: Final = entities("alerts", Alert)
WATCH_SETTINGS: Final = entities("watch_settings", WatchSettings, sealed=(("webhook_secret", "webhook_secret"),))
HONEYTOKENS: Final = entities("honeytokens", Honeytoken)
SETTINGS_SLUG: Final = "settings"


def secret_aad(row: WatchSettings) -> str:
    """What the sealed secret of a webhook is bound to."""
    return f"watch_settings|{row.id}|webhook_secret|{row.organisation_id}"


def masked(key: ApiKey) -> str:
    return keys.masked(key.kind, key.public_id, key.tail)


def why_no_overlap(key: ApiKey) -> str:
    """Why a rotation by hand must leave nothing of the former secret, "" when it may."""
    if key.details.get(LEAKED) == key.public_id:
        return "it was reported as leaked"
    return "it is revoked" if key.status == "revoked" else ""


async def settings_of(unit: Unit) -> WatchSettings | None:
    """What the organisation of this transaction wants done, None when it never said."""
    rows, _ = await unit.find(WATCH_SETTINGS, {"slug": SETTINGS_SLUG}, Page(0, 1))
    return rows[0] if rows else None


async def raise_alert(
    unit: Unit,
    now: int,
    key: ApiKey,
    reason: str,
    detail: dict[str, Any],
    *,
    seen: int = 1,
    of: str = "",
    once: str = "",
    shown: str = "",
) -> Alert | None:
    """The new alert; None when there was one of this key and reason today, which has counted this one then. `of`
    tells apart what must not be counted together: two secrets of a key. What is told `once` in all is not told anew
    each day. `shown` is how the key is written where it is none of an API.
    """
    slug = f"{reason}-{key.id}-{once or now // DAY_MS}{of and f'-{of}'}"
    found, _ = await unit.find(ALERTS, {"slug": slug}, Page(0, 1))
    if found:
        again = msgspec.structs.replace(found[0], seen=found[0].seen + seen, last_at=now, updated_at=now)
        await unit.update(ALERTS, again)
        return None
    alert = Alert(
        organisation_id=key.organisation_id,
        id=uuid7(),
        created_at=now,
        updated_at=now,
        workspace_id=key.workspace_id,
        slug=slug,
        name=key.name,
        status="open",
        parent_id=key.id,
        reason=reason,
        key_kind=key.kind,
        key=shown or masked(key),
        user_id=key.user_id,
        seen=seen,
        last_at=now,
        detail={name: value for name, value in detail.items() if value not in ("", None)},
        next_try_at=now,
    )
    return await unit.insert(ALERTS, alert)
