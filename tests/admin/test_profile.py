from typing import Any

import httpx
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, House
from lockgate.core import keys
from lockgate.core.access import USER_SCOPES, standing
from lockgate.core.toggles import DEFAULTS

NEW = "seven crows feed on cold porridge"


async def change(browser: httpx.AsyncClient, current: str = PASSWORD, new: str = NEW) -> httpx.Response:
    return await browser.put("/v1/profile/password", json={"current": current, "new": new})


async def test_a_password_change_ends_every_session_and_gives_this_browser_a_new_one(house: House) -> None:
    here, there = await house.login(), await house.login()
    old = here.cookies["__Host-lgs"]
    assert (await change(here)).status_code == 200
    assert (await here.get("/v1/session")).status_code == 200
    assert here.cookies["__Host-lgs"] != old
    assert (await there.get("/v1/session")).status_code == 401
    assert (await house.client(cookie=f"__Host-lgs={old}").get("/v1/session")).status_code == 401
    assert (
        await house.client(**CONSOLE).post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
    ).status_code == 401
    await house.login(password=NEW)


@pytest.mark.parametrize(
    ("current", "new", "says"),
    [
        ("wrong", NEW, "current"),
        (PASSWORD, "short", "at least 15"),
        (PASSWORD, PASSWORD, "differs"),
        (PASSWORD, "owner@example.org", "names"),
        (PASSWORD, "exampleworksolga1", "names"),
    ],
)
async def test_a_bad_change_is_refused_and_ends_nothing(house: House, current: str, new: str, says: str) -> None:
    browser = await house.login()
    answer = await change(browser, current, new)
    assert answer.status_code == 400
    assert says in answer.json()["message"]
    assert (await browser.get("/v1/session")).status_code == 200
    await house.login()


async def test_guessing_the_current_password_is_slowed_down(house: House) -> None:
    house.clock.stop()
    browser = await house.login()
    codes = [(await change(browser, "wrong")).status_code for _ in range(7)]
    assert codes[:5] == [400] * 5
    assert 429 in codes[5:]


# --- the own key ---


async def test_the_first_use_makes_the_persons_own_key(house: House) -> None:
    browser = await house.login()
    assert (await browser.get("/v1/profile/api-key")).json() == {"key": None}
    answer = await browser.post("/v1/profile/api-key", json={})
    assert answer.status_code == 201
    made = answer.json()
    parsed = keys.parse(made["key"].encode())
    assert parsed is not None
    assert parsed.family == "workspace-user"
    caller = house.lookups.caller(house.vault.digests(made["key"].encode())[0])
    assert caller
    assert (caller.user_id, caller.workspace_id, caller.scopes) == (
        house.ids.user_id,
        house.ids.workspace_id,
        USER_SCOPES,
    )
    shown: dict[str, Any] = (await browser.get("/v1/profile/api-key")).json()["key"]
    assert shown["id"] == made["id"]
    assert shown["masked"] == made["masked"]
    assert made["key"] not in str(shown)


async def test_a_second_use_says_to_rotate(house: House) -> None:
    browser = await house.login()
    await browser.post("/v1/profile/api-key", json={})
    again = await browser.post("/v1/profile/api-key")
    assert (again.status_code, again.json()["data"]["errorCode"]) == (409, "AB07")


async def test_rotate_gives_a_working_key_and_keeps_the_former_for_half_an_hour(house: House) -> None:
    browser = await house.login()
    assert (await browser.post("/v1/profile/api-key/rotate")).status_code == 404
    first = (await browser.post("/v1/profile/api-key")).json()
    turned = (await browser.post("/v1/profile/api-key/rotate")).json()
    assert set(turned) == {"id", "key", "masked", "key_transition_expires_at"}
    for text in (first["key"], turned["key"]):
        assert house.lookups.caller(house.vault.digests(text.encode())[0])
    assert (await browser.get("/v1/profile/api-key")).json()["key"]["tail"] == turned["key"][-4:]


async def test_the_own_key_belongs_to_a_workspace(house: House) -> None:
    second = await house.workspace()
    browser = await house.login()
    one = (await browser.post("/v1/profile/api-key")).json()
    two = (await browser.post("/v1/profile/api-key", json={"workspace_id": second.slug})).json()
    assert one["id"] != two["id"]
    shown = (await browser.get(f"/v1/profile/api-key?workspace_id={second.id}")).json()["key"]
    assert (shown["id"], shown["workspace_id"]) == (two["id"], second.id)
    assert (await browser.get("/v1/profile/api-key?workspace_id=nowhere")).status_code == 404


async def test_a_members_own_key_cannot_do_more_than_the_member(house: House) -> None:
    await house.person("m@example.org", **{house.ids.workspace_id.replace("-", "_"): "member"})
    browser = await house.login("m@example.org")
    made = (await browser.post("/v1/profile/api-key")).json()
    caller = house.lookups.caller(house.vault.digests(made["key"].encode())[0])
    assert caller
    assert caller.scopes == USER_SCOPES & standing("member", "member", DEFAULTS).scopes


async def test_a_person_without_a_workspace_has_no_key(house: House) -> None:
    await house.person("lonely@example.org")
    browser = await house.login("lonely@example.org")
    assert (await browser.post("/v1/profile/api-key")).status_code == 400


# --- the playground ---


async def test_a_playground_key_completes_for_a_quarter_of_an_hour_and_is_in_no_list(house: House) -> None:
    browser = await house.login()
    made = (await browser.post("/v1/profile/playground-key")).json()
    caller = house.lookups.caller(house.vault.digests(made["key"].encode())[0])
    assert caller
    assert caller.scopes == {"completions.write"}
    left = caller.expires_at - house.clock.now_ms()
    assert 14 * 60_000 < left <= 15 * 60_000
    assert caller.key_id not in (await browser.get("/v1/api-keys")).text
    assert (await browser.get("/v1/profile/api-key")).json() == {"key": None}


async def test_expired_playground_keys_are_cleared_away(house: House) -> None:
    browser = await house.login()
    first = (await browser.post("/v1/profile/playground-key")).json()["key"]
    house.clock.ahead_ms = 16 * 60_000
    await browser.post("/v1/profile/playground-key")
    assert house.lookups.caller(house.vault.digests(first.encode())[0]) is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/profile/api-key"),
        ("POST", "/v1/profile/api-key"),
        ("POST", "/v1/profile/playground-key"),
        ("PUT", "/v1/profile/password"),
    ],
)
async def test_keys_have_no_profile(house: House, method: str, path: str) -> None:
    assert (await house.team.request(method, path, json={})).status_code == 403
