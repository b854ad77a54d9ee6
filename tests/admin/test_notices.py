"""Delivery of alerts: signed, through the egress door, to the right people, and again when it failed."""

import hmac
import json
from dataclasses import replace
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from admin_house import EMAIL, House, MemoryHouse
from lockgate.admin.letters import Letters
from lockgate.admin.notices import PAUSES_MS, Notices, signature
from lockgate.admin.services import Fetched
from lockgate.admin.watching import ALERTS, WATCH_SETTINGS, raise_alert, secret_aad
from lockgate.core.documents import API_KEYS, Page, Tenant
from lockgate.core.errors import EgressRefused
from lockgate.core.secret import Secret

URL = "https://hooks.example/lockgate"
SECRET = "a-secret-of-the-receiver-0123456789"


class Mailbox:
    def __init__(self) -> None:
        self.sent: list[tuple[str, str, str]] = []

    def __call__(self, to: str, subject: str, text: str) -> None:
        self.sent.append((to, subject, text))


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    house = MemoryHouse(tmp_path)
    house.clock.stop()
    return house


async def hooked(house: House) -> None:
    body = {"webhook_url": URL, "webhook_secret": SECRET, "emails": ["sec@example.org"]}
    assert (await house.admin.put("/v1/key-watch", json=body)).status_code == 200


async def alarm(house: House, reason: str = "leaked", **fields: Any) -> Any:
    tenant = Tenant(house.ids.organisation_id)
    keys, _ = await house.store.find(tenant, API_KEYS, {"kind": "workspace-service"}, Page(0, 1))
    if fields:
        await house.change(API_KEYS, keys[0].id, **fields)
        keys, _ = await house.store.find(tenant, API_KEYS, {"kind": "workspace-service"}, Page(0, 1))
    async with house.store.begin(tenant) as unit:
        return await raise_alert(unit, house.clock.now_ms(), keys[0], reason, {"source": "a scanner"})


async def stored(house: House, alert: Any) -> Any:
    return await house.store.get(Tenant(house.ids.organisation_id), ALERTS, alert.id)


def ok(status: int = 204) -> Fetched:
    return Fetched(status, {}, b"")


async def test_a_webhook_can_tell_that_we_sent_it_and_when(house: House) -> None:
    await hooked(house)
    alert = await alarm(house)
    house.provider.script = [ok()]
    await Notices(house.services).deliver()
    (call,) = house.provider.calls
    headers, body = call["headers"], call["body"]
    assert (call["method"], call["url"], call["stored"]) == ("POST", URL, True)
    assert headers["x-lockgate-delivery"] == alert.id
    stamp = headers["x-lockgate-timestamp"]
    assert int(stamp) == house.clock.now_ms() // 1000
    expected = hmac.new(SECRET.encode(), f"{stamp}.".encode() + body, sha256).hexdigest()
    assert headers["x-lockgate-signature"] == f"v1={expected}"
    told = json.loads(body)
    assert (told["type"], told["organisation_id"]) == ("api_key.alert", house.ids.organisation_id)
    assert (told["data"]["id"], told["data"]["reason"]) == (alert.id, "leaked")
    assert (await stored(house, alert)).next_try_at == 0


async def test_an_alert_is_delivered_once(house: House) -> None:
    await hooked(house)
    await alarm(house)
    house.provider.script = [ok()]
    for _ in range(3):
        await Notices(house.services).deliver()
        house.clock.ahead_ms += PAUSES_MS[-1]
    assert len(house.provider.calls) == 1


@pytest.mark.parametrize("failure", [ok(500), ok(302), EgressRefused("a private address")])
async def test_what_fails_is_tried_again_with_growing_pauses_and_then_no_more(house: House, failure: Any) -> None:
    await hooked(house)
    alert = await alarm(house)
    house.provider.script = [failure] * 6
    for pause in PAUSES_MS:
        await Notices(house.services).deliver()
        await Notices(house.services).deliver()  # too early
        house.clock.ahead_ms += pause
    await Notices(house.services).deliver()
    assert len(house.provider.calls) == 6
    house.clock.ahead_ms += 10**10
    await Notices(house.services).deliver()
    assert len(house.provider.calls) == 6
    assert (await stored(house, alert)).tries == 6
    assert house.services.watch.counts["undelivered"] == 6


async def test_of_two_nodes_one_delivers(house: House) -> None:
    await hooked(house)
    alert = await alarm(house)
    house.provider.script = [ok(), ok()]
    first, second = Notices(house.services), Notices(house.services)
    assert await first._claim(Tenant(house.ids.organisation_id), alert, house.clock.now_ms())
    assert await second._claim(Tenant(house.ids.organisation_id), alert, house.clock.now_ms()) is None


async def test_an_acknowledgement_during_delivery_stays(house: House) -> None:
    await hooked(house)
    alert = await alarm(house)

    async def answer(*_args: Any, **_more: Any) -> Fetched:
        await house.admin.post(f"/v1/alerts/{alert.id}/acknowledge", json={})
        return ok()

    house.provider.__class__ = type("Slow", (), {"__call__": lambda _self, *a, **m: answer(*a, **m)})
    await Notices(house.services).deliver()
    row = await stored(house, alert)
    assert (row.status, row.next_try_at) == ("acknowledged", 0)


async def test_without_a_webhook_nothing_leaves(house: House) -> None:
    alert = await alarm(house)
    await Notices(house.services).deliver()
    assert house.provider.calls == []
    assert (await stored(house, alert)).next_try_at == 0


async def test_mails_go_to_whom_the_key_and_the_organisation_name_and_to_owners(house: House) -> None:
    await hooked(house)
    house.provider.script = [ok()]
    await alarm(house, alert_emails=["team@example.org", "sec@example.org"])
    box = Mailbox()
    await Notices(replace(house.services, mail=Letters(box))).deliver()
    assert [to for to, _, _ in box.sent] == ["team@example.org", "sec@example.org", EMAIL]
    _, subject, text = box.sent[0]
    assert "was reported as leaked" in subject
    assert "source: a scanner" in text
    assert house.ids.workspace_api_key not in subject + text


# --- T-EMPTYSECRET ---


@pytest.mark.parametrize("secret", [b"", b" " * 40, b"short", b"\t\n" * 20])
async def test_an_empty_secret_signs_nothing_even_when_a_row_holds_one(house: House, secret: bytes) -> None:
    with pytest.raises(ValueError, match="empty or too short"):
        signature(secret, 1, b"{}")
    await hooked(house)
    tenant = Tenant(house.ids.organisation_id)
    rows, _ = await house.store.find(tenant, WATCH_SETTINGS, {})
    sealed = house.vault.seal(Secret(secret), secret_aad(rows[0]))
    async with house.store.begin(tenant) as unit:
        await unit.update(WATCH_SETTINGS, msgspec.structs.replace(rows[0], webhook_secret=sealed))
    await alarm(house)
    await Notices(house.services).deliver()
    assert house.provider.calls == []


def test_the_time_is_signed_too() -> None:
    assert signature(SECRET.encode(), 1, b"{}") != signature(SECRET.encode(), 2, b"{}")
    assert signature(SECRET.encode(), 1, b"2.{}") != signature(SECRET.encode(), 12, b".{}")
