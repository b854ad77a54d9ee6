"""Scheduled rotation on a turned clock: due keys get a new secret, which one authorised person fetches once."""

from typing import Any

import pytest

from admin_house import House, MemoryHouse
from lockgate.admin.context import iso
from lockgate.admin.rotating import Rotating
from lockgate.admin.scheduled import ROTATIONS
from lockgate.core.documents import API_KEYS, KEY_SECRETS, ORGANISATIONS, Tenant
from samples import organisation

DAY = 86_400_000
HOUR = 3_600_000
THIRTY = {"rotation_period_days": 30}


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    house = MemoryHouse(tmp_path)
    house.clock.stop()
    return house


@pytest.fixture(name="rotating")
def _rotating(house: MemoryHouse) -> Rotating:
    return Rotating(house.services)


async def make(house: House, policy: Any, **more: Any) -> tuple[str, str]:
    body = {"name": "ci", "scopes": ["virtual_keys.list"], "workspace_id": house.ids.workspace_id, **more}
    answer = await house.admin.post("/v1/api-keys/workspace/service", json={**body, "rotation_policy": policy})
    assert answer.status_code == 200, answer.text
    return answer.json()["id"], answer.json()["key"]


async def opens(house: House, text: str) -> bool:
    return bool((await house.client(text).get("/v1/virtual-keys")).status_code == 200)


async def after(house: House, rotating: Rotating, ms: int) -> None:
    house.clock.ahead_ms += ms
    await rotating.tick()


async def reveal(house: House, id_: str, client: Any = None) -> Any:
    return await (client or house.admin).post(f"/v1/api-keys/{id_}/reveal-rotated", json={})


async def reasons(house: House) -> list[str]:
    return [row["reason"] for row in reversed((await house.admin.get("/v1/alerts")).json()["data"])]


async def policy_of(house: House, id_: str) -> dict[str, Any]:
    found: dict[str, Any] = (await house.admin.get(f"/v1/api-keys/{id_}")).json()["rotation_policy"]
    return found


async def test_the_life_of_a_scheduled_rotation(house: House, rotating: Rotating) -> None:
    id_, old = await make(house, THIRTY)
    await after(house, rotating, 28 * DAY)
    assert await reasons(house) == []
    await after(house, rotating, DAY + HOUR)
    await after(house, rotating, HOUR)
    assert await reasons(house) == ["rotation_due"]
    assert (await reveal(house, id_)).status_code == 404
    await after(house, rotating, DAY)
    assert await reasons(house) == ["rotation_due", "rotated"]
    fetched = await reveal(house, id_)
    new = fetched.json()["key"]
    assert new != old
    assert fetched.json()["masked"] == (await house.admin.get(f"/v1/api-keys/{id_}")).json()["key"]
    assert [await opens(house, text) for text in (old, new)] == [True, True]
    assert (await reveal(house, id_)).status_code == 404  # once
    await after(house, rotating, DAY + 1)
    assert [await opens(house, text) for text in (old, new)] == [False, True]
    assert (await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": id_}))[1] == 1


async def test_a_due_key_is_rotated_once_however_often_and_from_wherever(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, {**THIRTY, "key_transition_period_ms": HOUR})
    other = Rotating(house.services)
    house.clock.ahead_ms += 31 * DAY
    for each in (rotating, other, rotating, other):
        each._steadiness.look(house.clock.now_ms(), house.clock.monotonic_ns() // 1_000_000)
        await each.tick()
    actions = [entry.action for entry in await house.audit() if entry.object_id == id_]
    assert actions.count("api_key.rotate") == 1
    assert (await reasons(house)).count("rotated") == 1


async def test_a_key_that_was_due_many_times_meanwhile_is_rotated_once(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, {"rotation_period": "weekly", "key_transition_period_ms": HOUR})
    await after(house, rotating, 400 * DAY)
    for _ in range(3):
        await after(house, rotating, 2 * HOUR)
    actions = [entry.action for entry in await house.audit() if entry.object_id == id_]
    assert actions.count("api_key.rotate") <= 2  # the second only where a Monday began in these hours


async def test_the_secret_is_sealed_and_in_no_log(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, THIRTY)
    await after(house, rotating, 31 * DAY)
    rows = repr(house.store._rows.tables)
    alerts = (await house.admin.get("/v1/alerts")).text
    new = (await reveal(house, id_)).json()["key"]
    assert new not in rows + alerts + repr(await house.audit())
    assert (await house.store.get(Tenant(house.ids.organisation_id), ROTATIONS, id_)).secret == b""


async def test_the_secret_is_for_who_could_have_rotated_the_key(house: House, rotating: Rotating) -> None:
    id_, text = await make(house, THIRTY)
    await after(house, rotating, 31 * DAY)
    second = await house.workspace()
    strangers = {
        house.client(text): 403,  # the key itself
        house.client(await house.key("workspace-service", ["workspace_service_api_keys.read"])): 403,
        house.client(await house.key("workspace-service", ["workspace_service_api_keys.rotate"])): 403,  # less than it
        house.client(await house.key("workspace-service", ws=second.id)): 404,
        house.client(): 401,
    }
    for client, status in strangers.items():
        assert (await reveal(house, id_, client)).status_code == status
    assert (await reveal(house, id_, house.team)).status_code == 200


async def test_a_secret_that_nobody_fetched_is_gone_when_the_overlap_ends(house: House, rotating: Rotating) -> None:
    id_, old = await make(house, {**THIRTY, "key_transition_period_ms": HOUR})
    await after(house, rotating, 30 * DAY)
    house.clock.ahead_ms += HOUR + 1
    assert (await reveal(house, id_)).status_code == 404  # by the clock, before anything swept it away
    await rotating.tick()
    assert (await house.store.get(Tenant(house.ids.organisation_id), ROTATIONS, id_)).secret == b""
    assert not await opens(house, old)
    fresh = (await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})).json()["key"]
    assert await opens(house, fresh)


async def test_a_rotation_by_hand_drops_what_the_last_one_left(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, THIRTY)
    await after(house, rotating, 30 * DAY)
    assert (await house.admin.post(f"/v1/api-keys/{id_}/revoke-previous", json={})).status_code == 200
    assert (await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})).status_code == 200
    assert (await reveal(house, id_)).status_code == 404


async def test_a_rotation_by_hand_starts_the_period_anew(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, THIRTY)
    first = (await policy_of(house, id_))["next_rotation_at"]
    house.clock.ahead_ms += 10 * DAY
    await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})
    assert (await policy_of(house, id_))["next_rotation_at"] > first
    await after(house, rotating, 21 * DAY)
    assert "rotated" not in await reasons(house)


async def test_a_key_in_transition_waits_for_its_end(house: House, rotating: Rotating) -> None:
    id_, _ = await make(house, {"next_rotation_at": "2200-01-01T00:00:00Z"})
    date = _iso(house.clock.now_ms() + DAY)
    await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={"key_transition_period_ms": 2 * DAY})
    await house.admin.put(f"/v1/api-keys/{id_}", json={"rotation_policy": {"next_rotation_at": date}})
    await after(house, rotating, DAY)
    assert "rotated" not in await reasons(house)
    await after(house, rotating, DAY + 1)
    assert "rotated" in await reasons(house)


def _iso(ms: int) -> str:
    return iso(ms) or ""


async def test_a_clock_is_no_answer_to_a_report(house: House, rotating: Rotating) -> None:
    """An organisation that ends leaked keys by itself is not cut off by the calendar: the policy's overlap holds."""
    assert (await house.admin.put("/v1/key-watch", json={"on_leak": "alert"})).status_code == 200
    id_, text = await make(house, THIRTY)
    assert (await house.client().post("/v1/token-leak", json={"token": text})).status_code == 202
    await after(house, rotating, 30 * DAY)
    assert await opens(house, text)
    assert (await reveal(house, id_)).json()["key_transition_expires_at"]
    await after(house, rotating, DAY + 1)
    assert not await opens(house, text)


async def test_a_date_rotates_once_and_a_policy_can_be_taken_away(house: House, rotating: Rotating) -> None:
    date = _iso(house.clock.now_ms() + DAY)
    once, _ = await make(house, {"next_rotation_at": date})
    never, _ = await make(house, THIRTY)
    await house.admin.put(f"/v1/api-keys/{never}", json={"rotation_policy": None})
    assert await policy_of(house, never) is None
    await after(house, rotating, DAY)
    for _ in range(5):
        await after(house, rotating, 30 * DAY)
    rotations = [entry.object_id for entry in await house.audit() if entry.action == "api_key.rotate"]
    assert rotations == [once]


async def test_a_policy_that_is_sent_again_unchanged_changes_no_date(house: House) -> None:
    id_, _ = await make(house, THIRTY)
    before = await policy_of(house, id_)
    house.clock.ahead_ms += 10 * DAY
    await house.admin.put(f"/v1/api-keys/{id_}", json={"rotation_policy": THIRTY, "name": "other"})
    assert await policy_of(house, id_) == before


@pytest.mark.parametrize("date", ["tomorrow", "2026-13-01", ""])
async def test_a_date_that_is_none_is_refused_with_its_field(house: House, date: str) -> None:
    body = {"name": "n", "scopes": [], "rotation_policy": {"next_rotation_at": date, **({} if date else THIRTY)}}
    answer = await house.team.post("/v1/api-keys/workspace/service", json=body)
    if not date:
        assert answer.status_code == 200  # nothing was said
        return
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
    assert "next_rotation_at" in answer.json()["message"]


async def test_dead_keys_and_bait_are_not_rotated(house: House, rotating: Rotating) -> None:
    revoked, _ = await make(house, THIRTY)
    await house.change(API_KEYS, revoked, status="revoked")
    await make(house, THIRTY, expires_at=_iso(house.clock.now_ms() + 10 * DAY))
    deleted, _ = await make(house, THIRTY)
    await house.admin.delete(f"/v1/api-keys/{deleted}")
    bait = (await house.team.post("/v1/honeytokens", json={"name": "bait"})).json()["id"]
    await house.admin.put(f"/v1/api-keys/{bait}", json={"rotation_policy": THIRTY})
    await after(house, rotating, 31 * DAY)
    assert "api_key.rotate" not in [entry.action for entry in await house.audit()]
    assert (await house.store.find(Tenant(house.ids.organisation_id), ROTATIONS, {"id": deleted}))[1] == 0


async def test_who_is_about_to_lose_a_key_is_told_once(house: House, rotating: Rotating) -> None:
    await make(house, None, expires_at=_iso(house.clock.now_ms() + 40 * HOUR))
    await after(house, rotating, HOUR)
    assert await reasons(house) == []
    for _ in range(30):
        await after(house, rotating, HOUR)
    assert await reasons(house) == ["expiring"]


# --- clocks that jump ---


async def test_nothing_is_rotated_while_the_clock_jumps(house: House, rotating: Rotating) -> None:
    _, old = await make(house, THIRTY)
    jumped = house.clock.monotonic_ns()
    house.clock.monotonic_ns = lambda: jumped  # type: ignore[method-assign]  # only the wall clock moves
    await after(house, rotating, 365 * DAY)
    await rotating.tick()
    assert await reasons(house) == []
    house.clock.ahead_ms -= 365 * DAY
    await rotating.tick()
    assert await opens(house, old)
    house.clock.monotonic_ns = lambda: jumped + 601 * 10**9  # type: ignore[method-assign]  # as above
    await after(house, rotating, 601_000)
    assert await reasons(house) == []


async def test_what_was_planned_under_a_clock_that_was_ahead_is_planned_anew(house: House) -> None:
    house.clock.ahead_ms += 500 * DAY
    id_, _ = await make(house, {"rotation_period": "weekly"})
    house.clock.ahead_ms -= 500 * DAY
    rotating = Rotating(house.services)
    await rotating.tick()
    row = await house.store.get(Tenant(house.ids.organisation_id), ROTATIONS, id_)
    assert row.due_at - house.clock.now_ms() <= 7 * DAY
    assert (await policy_of(house, id_))["next_rotation_at"] == _iso(row.due_at)


async def test_the_work_of_one_organisation_stays_in_it(house: House, rotating: Rotating) -> None:
    async with house.store.begin(Tenant("org-9")) as unit:
        await unit.insert(ORGANISATIONS, organisation("org-9"))
        await unit.add_data_key()
    await house.key("organisation-service", [], org="org-9", rotation_policy=THIRTY)
    id_, _ = await make(house, THIRTY)
    await after(house, rotating, 30 * DAY)
    assert (await house.store.audit_log(Tenant("org-9"), {"action": "api_key.rotate"}))[1] == 1
    assert [entry.object_id for entry in await house.audit() if entry.action == "api_key.rotate"] == [id_]
