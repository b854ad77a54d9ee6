"""Delivery of alerts: to the organisation's webhook, and by mail where the gateway can send any.

An alert is claimed by moving its next try ahead before it is sent, so that of several nodes one sends it, and one that
dies meanwhile is tried again. A receiver may therefore see an alert twice; its id tells.
"""

import hmac
import logging
from typing import Final

import msgspec

from lockgate.admin.resources.alerts import shown
from lockgate.admin.services import Services
from lockgate.admin.watching import ALERTS, SETTINGS_SLUG, WATCH_SETTINGS, Alert, WatchSettings, secret_aad
from lockgate.core.documents import API_KEYS, USERS, Page, Range, Tenant
from lockgate.core.errors import AdminConflict, LockgateError

log = logging.getLogger("lockgate.watch")

PAUSES_MS: Final = (60_000, 300_000, 1_800_000, 7_200_000, 43_200_000)
"""How long after a try that failed the next one comes; behind the last there is none."""
STEP: Final = 50
LEAST_SECRET: Final = 16
_encode = msgspec.json.Encoder(order="sorted").encode


class Undelivered(Exception):
    """Why an alert did not arrive; it is tried again."""


def signature(secret: bytes, at_s: int, body: bytes) -> str:
    """`v1=` and the hex HMAC-SHA-256 of `{at_s}.{body}`. Raises ValueError for a secret that is none."""
    if len(secret.strip()) < LEAST_SECRET:
        raise ValueError("a webhook's secret is empty or too short")
    return "v1=" + hmac.digest(secret, b"%d." % at_s + body, "sha256").hex()


class Notices:
    """`deliver()` sends what is due."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def deliver(self) -> None:
        now = self._services.clock.now_ms()
        for organisation_id in await self._services.store.organisations():
            tenant = Tenant(organisation_id)
            due, _ = await self._services.store.find(tenant, ALERTS, {"next_try_at": Range(1, now)}, Page(0, STEP))
            if not due:
                continue
            rows, _ = await self._services.store.find(tenant, WATCH_SETTINGS, {"slug": SETTINGS_SLUG}, Page(0, 1))
            for alert in due:
                claimed = await self._claim(tenant, alert, now)
                if claimed is not None and not await self._send(tenant, claimed, rows[0] if rows else None):
                    break  # a receiver that is away must not hold up those of others

    async def _claim(self, tenant: Tenant, alert: Alert, now: int) -> Alert | None:
        """The alert with its next try ahead, None when another node has it."""
        pause = PAUSES_MS[alert.tries] if alert.tries < len(PAUSES_MS) else 0
        later = msgspec.structs.replace(alert, tries=alert.tries + 1, next_try_at=now + pause if pause else 0)
        try:
            async with self._services.store.begin(tenant) as unit:
                return await unit.update(ALERTS, later)
        except AdminConflict:
            return None

    async def _send(self, tenant: Tenant, alert: Alert, settings: WatchSettings | None) -> bool:
        try:
            if settings is not None and settings.webhook_url:
                await self._post(alert, settings)
            await self._write(tenant, alert, settings)
        except (Undelivered, LockgateError, OSError, ValueError) as error:
            self._services.watch.counts["undelivered"] += 1
            fields = {"alert": alert.id, "try": alert.tries, "why": str(error)[:200]}
            log.warning("alert_not_delivered", extra={"fields": fields})
            return False
        await self._done(tenant, alert)
        return True

    async def _done(self, tenant: Tenant, alert: Alert) -> None:
        """Somebody may have acknowledged it meanwhile: that stays."""
        async with self._services.store.begin(tenant) as unit:
            row = await unit.get(ALERTS, alert.id)
            if row is not None:
                await unit.update(ALERTS, msgspec.structs.replace(row, next_try_at=0))

    async def _post(self, alert: Alert, settings: WatchSettings) -> None:
        if self._services.fetch is None:
            raise Undelivered("nothing leaves this process")
        secret = self._services.vault.open(settings.webhook_secret, secret_aad(settings)).reveal()
        at_s = self._services.clock.now_ms() // 1000
        body = _encode({"type": "api_key.alert", "organisation_id": alert.organisation_id, "data": shown(alert)})
        headers = (
            ("content-type", "application/json"),
            ("user-agent", "Lockgate"),
            ("x-lockgate-delivery", alert.id),
            ("x-lockgate-timestamp", str(at_s)),
            ("x-lockgate-signature", signature(secret, at_s, body)),
        )
        answer = await self._services.fetch("POST", settings.webhook_url, headers, body, scope="", stored=True)
        if not 200 <= answer.status < 300:
            raise Undelivered(f"the webhook answered {answer.status}")

    async def _write(self, tenant: Tenant, alert: Alert, settings: WatchSettings | None) -> None:
        letters = self._services.mail
        if letters is None:
            return
        told = shown(alert)
        lines = [f"{name}: {value}" for name, value in told["detail"].items()]
        text = "\n".join([f"{told['message']}.", "", f"Key: {alert.key}", *lines, "", f"Alert {alert.id}"])
        for address in await self._people(tenant, alert, settings):
            await letters.alert(address, told["message"], text)

    async def _people(self, tenant: Tenant, alert: Alert, settings: WatchSettings | None) -> list[str]:
        """Whom the key and the organisation name, whose key it is, and the owners of the organisation."""
        key = await self._services.store.get(tenant, API_KEYS, alert.parent_id)
        person = await self._services.store.get(tenant, USERS, alert.user_id) if alert.user_id else None
        owners, _ = await self._services.store.find(tenant, USERS, {"role": "owner", "status": "active"}, Page(0, 20))
        named = [*(key.alert_emails if key else ()), *(settings.emails if settings else ())]
        named += [user.email for user in (person, *owners) if user is not None]
        return list(dict.fromkeys(named))
