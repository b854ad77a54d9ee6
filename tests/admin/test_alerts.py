"""Alerts: who sees them, how they are counted and seen to."""

from typing import Any

import pytest

from admin_house import House, MemoryHouse
from lockgate.admin.watching import ALERTS, REASONS, raise_alert
from lockgate.core.documents import API_KEYS, Page, Tenant

DAY = 86_400_000


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    return MemoryHouse(tmp_path)


async def key_of(house: House, **where: Any) -> Any:
    rows, _ = await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, where, Page(0, 1))
    return rows[0]


async def alarm(house: House, reason: str, key: Any, at: int = 0, **more: Any) -> Any:
    async with house.store.begin(Tenant(key.organisation_id)) as unit:
        return await raise_alert(unit, at or house.clock.now_ms(), key, reason, {"figure": 7, "nothing": ""}, **more)


async def test_an_alert_reads_back_with_what_to_do(house: House) -> None:
    key = await key_of(house, kind="workspace-service")
    made = await alarm(house, "cost", key)
    shown = (await house.team.get(f"/v1/alerts/{made.id}")).json()
    assert shown["message"] == f"The key {key.name!r} costs far more today than on any day before"
    assert (shown["severity"], shown["status"], shown["seen"]) == ("warning", "open", 1)
    assert (shown["api_key_id"], shown["type"], shown["detail"]) == (key.id, "workspace-service", {"figure": 7})
    assert shown["acknowledged_at"] is None


async def test_there_is_one_alert_of_a_key_and_reason_a_day(house: House) -> None:
    key, noon = await key_of(house, kind="workspace-service"), 20_000 * DAY + DAY // 2
    first = await alarm(house, "cost", key, noon)
    assert await alarm(house, "cost", key, noon + 1, seen=4) is None
    assert await alarm(house, "network", key, noon) is not None
    assert await alarm(house, "cost", key, noon + DAY) is not None
    assert await alarm(house, "leaked", key, noon, of="a") is not None
    assert await alarm(house, "leaked", key, noon, of="b") is not None
    row = await house.store.get(Tenant(key.organisation_id), ALERTS, first.id)
    assert (row.seen, row.last_at) == (5, noon + 1)


async def test_alerts_are_found_by_status_reason_and_key(house: House) -> None:
    key, other = await key_of(house, kind="workspace-service"), await key_of(house, kind="organisation-service")
    for reason, of in (("cost", key), ("network", key), ("cost", other)):
        await alarm(house, reason, of)

    async def total(**query: str) -> int:
        return int((await house.admin.get("/v1/alerts", params=query)).json()["total"])

    assert [await total(), await total(reason="cost"), await total(api_key_id=key.id)] == [3, 2, 2]
    assert [await total(status="open"), await total(status="acknowledged")] == [3, 0]
    for query in ({"status": "shut"}, {"reason": "mood"}):
        answer = await house.admin.get("/v1/alerts", params=query)
        assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")


async def test_an_alert_is_seen_to_once_by_somebody(house: House) -> None:
    made = await alarm(house, "network", await key_of(house, kind="workspace-service"))
    shown = (await house.team.post(f"/v1/alerts/{made.id}/acknowledge", json={})).json()
    assert shown["status"] == "acknowledged"
    again = (await house.admin.post(f"/v1/alerts/{made.id}/acknowledge", json={})).json()
    assert again["acknowledged_by"] == shown["acknowledged_by"]
    assert (await house.audit())[0].action == "alert.acknowledge"


async def test_a_workspace_sees_its_own_alerts_only(house: House) -> None:
    second = await house.workspace()
    above = await alarm(house, "leaked", await key_of(house, kind="organisation-service"))
    mine = await alarm(house, "leaked", await key_of(house, kind="workspace-service"))
    stranger = house.client(await house.key("workspace-service", ws=second.id))
    for client, seen in ((house.team, [mine]), (stranger, []), (house.admin, [mine, above])):
        assert {row["id"] for row in (await client.get("/v1/alerts")).json()["data"]} == {row.id for row in seen}
    for client, row in ((house.team, above), (stranger, mine), (stranger, above)):
        assert (await client.get(f"/v1/alerts/{row.id}")).status_code == 404
        assert (await client.post(f"/v1/alerts/{row.id}/acknowledge", json={})).status_code == 404


async def test_a_key_without_the_scope_of_a_kind_sees_none_of_that_kind(house: House) -> None:
    made = await alarm(house, "cost", await key_of(house, kind="workspace-service"))
    reader = house.client(await house.key("workspace-service", ["workspace_user_api_keys.list"]))
    assert (await reader.get("/v1/alerts")).json()["total"] == 0
    assert (await reader.get(f"/v1/alerts/{made.id}")).status_code in {403, 404}


async def test_a_member_sees_the_alerts_of_their_own_keys(house: House) -> None:
    place = {house.ids.workspace_id.replace("-", "_"): "member"}
    mona = await house.person("mona@example.org", **place)
    nina = await house.person("nina@example.org", **place)
    made = {}
    for person in (mona, nina):
        await house.key("workspace-user", [], user_id=person.id)
        made[person.id] = await alarm(house, "hour", await key_of(house, user_id=person.id))
    browser = await house.login("mona@example.org")
    seen = await browser.get("/v1/alerts")
    assert seen.status_code == 200, seen.text
    assert [row["id"] for row in seen.json()["data"]] == [made[mona.id].id]
    assert (await browser.get(f"/v1/alerts/{made[nina.id].id}")).status_code == 404


def test_every_reason_says_how_grave_it_is() -> None:
    assert {reason.severity for reason in REASONS.values()} == {"critical", "warning", "info"}
