"""What an open session alone does not do: the password must have been entered within the last five minutes."""

from typing import Any

import httpx
import pytest

from admin_house import CONSOLE, PASSWORD, House

SIX_MINUTES = 6 * 60_000


async def virtual_key(house: House) -> str:
    made = await house.team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-first-secret"})
    return str(made.json()["slug"])


async def admin_key_id(house: House) -> str:
    found = house.lookups.caller(house.vault.digests(house.ids.admin_api_key.encode())[0])
    return str(found.key_id)


async def guarded(house: House) -> list[tuple[str, str, dict[str, Any]]]:
    slug, key_id = await virtual_key(house), await admin_key_id(house)
    return [
        ("POST", "/v1/api-keys/organisation/service", {"name": "n", "scopes": ["audit_logs.list"]}),
        ("PUT", f"/v1/virtual-keys/{slug}", {"key": "sk-second-secret"}),
        ("POST", f"/v1/api-keys/{key_id}/rotate", {}),
        ("PUT", f"/v1/api-keys/{key_id}", {"expires_at": "2099-01-01T00:00:00Z"}),
        ("PUT", "/v1/key-watch", {"on_leak": "alert"}),
    ]


async def ask(client: httpx.AsyncClient, call: tuple[str, str, dict[str, Any]]) -> httpx.Response:
    method, path, body = call
    return await client.request(method, path, json=body)


@pytest.mark.parametrize("which", range(5))
async def test_an_old_login_must_confirm_the_password_first(house: House, which: int) -> None:
    call, browser = (await guarded(house))[which], await house.login()
    house.clock.ahead_ms = SIX_MINUTES
    refused = await ask(browser, call)
    document = refused.json()
    assert (refused.status_code, document["data"]["errorCode"]) == (403, "AB03")
    assert document["error"]["code"] == "step_up_required"
    assert (await browser.post("/v1/session/prove", json={"password": PASSWORD})).status_code == 200
    assert (await ask(browser, call)).status_code == 200


async def test_a_fresh_login_and_a_key_need_nothing_more(house: House) -> None:
    calls, browser = await guarded(house), await house.login()
    assert [(await ask(browser, call)).status_code for call in calls[:2]] == [200, 200]
    house.clock.ahead_ms = SIX_MINUTES
    assert [(await ask(house.admin, call)).status_code for call in calls] == [200] * 5


async def test_nothing_else_asks_for_it(house: House) -> None:
    slug, browser = await virtual_key(house), await house.login()
    house.clock.ahead_ms = SIX_MINUTES
    assert (await browser.put(f"/v1/virtual-keys/{slug}", json={"name": "renamed"})).status_code == 200
    made = await browser.post("/v1/api-keys/workspace/service", json={"name": "n", "scopes": []})
    assert made.status_code == 200


async def test_proving_replaces_the_session(house: House) -> None:
    browser = await house.login()
    old = browser.cookies["__Host-lgs"]
    assert (await browser.post("/v1/session/prove", json={"password": PASSWORD})).status_code == 200
    assert browser.cookies["__Host-lgs"] != old
    assert (await browser.get("/v1/session")).status_code == 200
    assert (await house.client(cookie=f"__Host-lgs={old}").get("/v1/session")).status_code == 401
    assert any(entry.action == "session.prove" for entry in await house.audit())


async def test_a_wrong_password_proves_nothing_and_guessing_is_slowed_down(house: House) -> None:
    house.clock.stop()
    call, browser = (await guarded(house))[1], await house.login()
    house.clock.ahead_ms = SIX_MINUTES
    codes = [(await browser.post("/v1/session/prove", json={"password": "wrong"})).status_code for _ in range(7)]
    assert codes[:5] == [400] * 5
    assert 429 in codes[5:]
    assert (await browser.post("/v1/session/prove", json={"password": PASSWORD})).status_code == 429
    assert (await ask(browser, call)).status_code == 403


async def test_only_the_console_of_a_person_can_prove(house: House) -> None:
    body = {"password": PASSWORD}
    assert (await house.admin.post("/v1/session/prove", json=body)).status_code == 403
    assert (await house.client(**CONSOLE).post("/v1/session/prove", json=body)).status_code == 401
    browser = await house.login()
    del browser.headers["x-lockgate-console"]
    assert (await browser.post("/v1/session/prove", json=body)).status_code == 403
