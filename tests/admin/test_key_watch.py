"""Last uses, the report of unused keys, and what an organisation wants done about its keys."""

from dataclasses import replace
from typing import Any

import pytest

from admin_house import House, MemoryHouse
from lockgate.admin import api
from lockgate.admin.watching import WATCH_SETTINGS, secret_aad
from lockgate.admin.watchman import Ledger, Watchman
from lockgate.core.documents import API_KEYS, Page, Tenant
from lockgate.core.errors import EgressRefused
from lockgate.core.keyuse import Use

DAY = 86_400_000


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    return MemoryHouse(tmp_path)


async def unused(house: House, days: int = 30, **query: Any) -> dict[str, Any]:
    answer = await house.admin.get("/v1/api-keys/unused", params={"days": days, **query})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def names(found: dict[str, Any]) -> list[str]:
    return [row["name"] for row in found["data"]]


async def make(house: House, name: str, **fields: Any) -> str:
    body = {"name": name, "scopes": ["virtual_keys.list"], "workspace_id": house.ids.workspace_id, **fields}
    answer = await house.admin.post("/v1/api-keys/workspace/service", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


# --- last use ---


async def test_uses_of_the_admin_api_are_told_in_batches(house: House) -> None:
    watchman = Watchman(house.services)
    caller = house.client(house.ids.admin_api_key, peer="192.0.2.4", **{"user-agent": "terraform/1.9"})
    for _ in range(3):
        await caller.get("/v1/api-keys")
    row = (await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, {"workspace_id": ""}, Page()))[0][0]
    assert await house.store.last_used(Tenant(house.ids.organisation_id), [row.id]) == {}  # nothing is written yet
    await watchman.note_uses()
    shown = (await house.admin.get(f"/v1/api-keys/{row.id}")).json()
    assert (shown["last_used_from"], shown["last_used_by"]) == ("192.0.2.4", "terraform/1.9")
    assert shown["last_used_at"]


async def test_uses_are_kept_for_the_next_time_when_the_store_fails(house: House) -> None:
    watchman = Watchman(house.services, Ledger(uses=lambda: {(house.ids.organisation_id, "k"): Use(5, "192.0.2.1")}))
    used, house.store.used = house.store.used, _broken
    with pytest.raises(OSError, match="away"):
        await watchman.note_uses()
    house.store.used = used
    watchman = Watchman(house.services)
    await watchman.note_uses()
    assert await house.store.last_used(Tenant(house.ids.organisation_id), ["k"]) == {"k": Use(5, "192.0.2.1")}


async def _broken(_uses: Any) -> None:
    raise OSError("the database is away")


async def test_a_refused_key_counts_as_no_use(house: House) -> None:
    await house.client(house.ids.admin_api_key[:-1] + "x").get("/v1/api-keys")
    assert house.services.watch.take_uses() == {}


# --- unused keys ---


async def test_unused_keys_are_listed_the_longest_unused_first(house: House) -> None:
    never, seldom, often = [await make(house, name) for name in ("never", "seldom", "often")]
    house.clock.ahead_ms += 100 * DAY
    now, org = house.clock.now_ms(), house.ids.organisation_id
    await make(house, "young")
    await house.store.used({(org, seldom): Use(now - 40 * DAY, "192.0.2.1"), (org, often): Use(now - 3 * DAY)})
    found = await unused(house, 30)
    assert [name for name in names(found) if name in {"never", "seldom", "often", "young"}] == ["never", "seldom"]
    rows = {row["id"]: row for row in found["data"]}
    assert rows[never]["unused_days"] == 100
    assert (rows[seldom]["unused_days"], rows[seldom]["last_used_from"]) == (40, "192.0.2.1")
    assert "seldom" not in names(await unused(house, 60))
    assert "often" in names(await unused(house, 2))


async def test_bait_and_revoked_keys_are_not_called_unused(house: House) -> None:
    await house.team.post("/v1/honeytokens", json={"name": "bait"})
    dead = await make(house, "dead")
    await house.change(API_KEYS, dead, status="revoked")
    house.clock.ahead_ms += 100 * DAY
    assert {"bait", "dead"}.isdisjoint(names(await unused(house)))


async def test_the_report_comes_in_pages(house: House) -> None:
    for n in range(5):
        await make(house, f"k{n}")
    house.clock.ahead_ms += 31 * DAY
    whole = names(await unused(house))
    pages = [names(await unused(house, page_size=3, current_page=n)) for n in range(3)]
    assert [name for page in pages for name in page] == whole
    assert (await unused(house, page_size=3))["total"] == len(whole) == 7


@pytest.mark.parametrize("days", ["0", "-1", "x", "4000", "99999", "1.5"])
async def test_days_that_are_none_are_refused(house: House, days: str) -> None:
    answer = await house.admin.get("/v1/api-keys/unused", params={"days": days})
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
    assert "days" in answer.json()["message"]


async def test_nobody_is_told_of_keys_that_they_could_not_list(house: House) -> None:
    second = await house.workspace()
    await make(house, "of the first")
    house.clock.ahead_ms += 31 * DAY
    stranger = house.client(await house.key("workspace-service", ws=second.id))
    assert names((await stranger.get("/v1/api-keys/unused")).json()) == []
    narrow = house.client(await house.key("workspace-service", ["workspace_user_api_keys.list"]))
    assert names((await narrow.get("/v1/api-keys/unused")).json()) == []


# --- settings ---


async def test_what_was_never_said_is_the_safe_way(house: House) -> None:
    assert (await house.admin.get("/v1/key-watch")).json() == {
        "object": "key-watch",
        "on_leak": "revoke",
        "emails": [],
        "webhook_url": None,
        "webhook_secret_set": False,
    }


async def test_what_is_not_sent_stays(house: House) -> None:
    await house.admin.put("/v1/key-watch", json={"on_leak": "alert", "emails": ["sec@example.org"]})
    await house.admin.put("/v1/key-watch", json={"emails": []})
    shown = (await house.admin.get("/v1/key-watch")).json()
    assert (shown["on_leak"], shown["emails"]) == ("alert", [])
    assert (await house.store.find(Tenant(house.ids.organisation_id), WATCH_SETTINGS, {}))[1] == 1


async def stored(house: House) -> Any:
    return (await house.store.find(Tenant(house.ids.organisation_id), WATCH_SETTINGS, {}))[0][0]


async def test_a_webhook_gets_a_secret_that_is_shown_once(house: House) -> None:
    made = (await house.admin.put("/v1/key-watch", json={"webhook_url": "https://hooks.example/x"})).json()
    assert len(made["webhook_secret"]) >= 32
    row = await stored(house)
    assert house.vault.open(row.webhook_secret, secret_aad(row)).reveal().decode() == made["webhook_secret"]
    shown = (await house.admin.get("/v1/key-watch")).text
    assert made["webhook_secret"] not in shown
    assert made["webhook_secret"] not in repr(await house.audit())


async def test_a_secret_of_ones_own_is_never_shown_and_another_address_never_inherits_it(house: House) -> None:
    own = "my-own-webhook-secret-0123456789abcdef"
    body = {"webhook_url": "https://hooks.example/x", "webhook_secret": own}
    first = await house.admin.put("/v1/key-watch", json=body)
    assert own not in first.text
    assert own not in repr(await house.audit())
    before = (await stored(house)).webhook_secret
    await house.admin.put("/v1/key-watch", json={"on_leak": "revoke"})
    assert (await stored(house)).webhook_secret == before
    moved = await house.admin.put("/v1/key-watch", json={"webhook_url": "https://elsewhere.example/x"})
    row = await stored(house)
    assert house.vault.open(row.webhook_secret, secret_aad(row)).reveal().decode() == moved.json()["webhook_secret"]
    assert moved.json()["webhook_secret"] != own
    ended = (await house.admin.put("/v1/key-watch", json={"webhook_url": ""})).json()
    assert (ended["webhook_url"], ended["webhook_secret_set"]) == (None, False)


@pytest.mark.parametrize("secret", ["", " ", "short", "x" * 31, " " * 40])
async def test_an_empty_or_short_secret_is_impossible(house: House, secret: str) -> None:
    body = {"webhook_url": "https://hooks.example/x", "webhook_secret": secret}
    answer = await house.admin.put("/v1/key-watch", json=body)
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
    assert "webhook_secret" in answer.json()["message"]
    assert (await house.admin.get("/v1/key-watch")).json()["webhook_url"] is None


async def test_an_address_that_the_egress_door_refuses_is_refused_when_saved(house: House) -> None:
    def refuse(url: str) -> None:
        raise EgressRefused(f"{url} is a private address")

    house.app = api.build(replace(house.services, check_host=refuse))
    answer = await house.admin.put("/v1/key-watch", json={"webhook_url": "http://169.254.169.254/"})
    assert answer.status_code == 400
    assert "webhook_url" in answer.json()["message"]


async def test_a_workspace_does_not_say_what_its_organisation_wants(house: House) -> None:
    assert (await house.team.get("/v1/key-watch")).status_code == 403
    assert (await house.team.put("/v1/key-watch", json={"on_leak": "alert"})).status_code == 403
