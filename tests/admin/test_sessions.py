"""T-SESSION: what a session is, and all the ways in which it must not be taken, kept or forged."""

import re

import httpx
import msgspec
import pytest

from admin_house import BASE, CONSOLE, EMAIL, PASSWORD, House
from lockgate.admin import sessions
from lockgate.core.documents import SESSIONS, USERS, Tenant


def cookies(answer: httpx.Response) -> dict[str, dict[str, str]]:
    """Name → its value and attributes, lower-case."""
    found = {}
    for line in answer.headers.get_list("set-cookie"):
        first, *rest = [part.strip() for part in line.split(";")]
        name, _, value = first.partition("=")
        attributes = {k.lower(): v for k, _, v in (part.partition("=") for part in rest)}
        found[name] = {"value": value, **attributes}
    return found


async def log_in(browser: httpx.AsyncClient, email: str = EMAIL, password: str = PASSWORD) -> httpx.Response:
    return await browser.post("/v1/session", json={"email": email, "password": password})


async def alive(browser: httpx.AsyncClient) -> bool:
    return (await browser.get("/v1/session")).status_code == 200


# --- logging in ---


async def test_a_login_tells_who_one_is_and_what_one_reaches(house: House) -> None:
    answer = (await log_in(house.client(**CONSOLE))).json()
    assert answer["user"]["id"] == house.ids.user_id
    assert answer["organisation"]["id"] == house.ids.organisation_id
    assert answer["workspaces"] == [
        {
            "id": house.ids.workspace_id,
            "slug": house.ids.workspace_slug,
            "name": "Shared Team",
            "role": "admin",
            "is_default": True,
        }
    ]


async def test_the_e_mail_address_may_be_written_in_any_case(house: House) -> None:
    assert (await log_in(house.client(**CONSOLE), email=f" {EMAIL.upper()} ")).status_code == 200


@pytest.mark.parametrize(
    ("email", "password"),
    [
        (EMAIL, "wrong horse battery staple"),
        ("nobody@example.org", PASSWORD),
        (EMAIL, ""),
        ("", ""),
        (EMAIL, PASSWORD[:-1]),
    ],
)
async def test_every_wrong_login_has_the_same_answer(house: House, email: str, password: str) -> None:
    answer = await log_in(house.client(**CONSOLE), email, password)
    reference = await log_in(house.client(**CONSOLE), "another@example.org", "x")
    assert answer.status_code == reference.status_code == 401
    assert answer.content == reference.content
    assert "set-cookie" not in answer.headers


async def test_a_disabled_person_gets_the_same_answer(house: House) -> None:
    await house.person("gone@example.org")
    user = await house.store.verify(USERS, "gone@example.org")
    assert user
    await house.change(USERS, user.id, status="disabled")
    answer = await log_in(house.client(**CONSOLE), "gone@example.org")
    assert answer.content == (await log_in(house.client(**CONSOLE), "nobody@example.org")).content


# --- the cookie ---


async def test_over_https_there_is_one_host_cookie(house: House) -> None:
    base = "https://gate.example.org"
    answer = await log_in(house.client(base=base, **{**CONSOLE, "origin": base}))
    found = cookies(answer)
    assert set(found) == {"__Host-lgs", "__Host-lgd"}
    for cookie in found.values():
        assert {"httponly", "secure"} <= set(cookie)
        assert (cookie["samesite"], cookie["path"]) == ("Lax", "/")
        assert "domain" not in cookie
    assert found["__Host-lgs"]["max-age"] == str(12 * 3600)
    assert answer.headers["strict-transport-security"].startswith("max-age=")


async def test_over_http_on_this_machine_a_twin_stands_in_where_browsers_refuse_secure_cookies(house: House) -> None:
    found = cookies(await log_in(house.client(**CONSOLE)))
    assert set(found) == {"__Host-lgs", "lgs", "__Host-lgd", "lgd"}
    assert "secure" in found["__Host-lgs"]
    assert {"httponly"} <= set(found["lgs"])
    assert found["lgs"]["samesite"] == "Lax"


async def test_over_http_on_a_network_no_cookie_travels_in_the_clear(house: House) -> None:
    base = "http://gate.example.org"
    found = cookies(await log_in(house.client(base=base, **{**CONSOLE, "origin": base})))
    assert set(found) == {"__Host-lgs", "__Host-lgd"}
    assert "secure" in found["__Host-lgs"]


async def test_a_session_token_has_256_bits_and_is_stored_as_a_digest(house: House) -> None:
    token = cookies(await log_in(house.client(**CONSOLE)))["__Host-lgs"]["value"]
    assert re.fullmatch(r"[\w-]{43}", token)
    stored = b"".join(path.read_bytes() for path in house.opened.path.parent.glob("control.db*"))
    assert token.encode() not in stored


async def test_a_session_token_is_no_api_key_and_no_bearer_token(house: House) -> None:
    token = cookies(await log_in(house.client(**CONSOLE)))["__Host-lgs"]["value"]
    assert (await house.client(token).get("/v1/api-keys")).status_code == 401
    bearer = house.client(authorization=f"Bearer {token}")
    assert (await bearer.get("/v1/session")).status_code == 401


async def test_an_api_key_is_no_session(house: House) -> None:
    browser = house.client(cookie=f"__Host-lgs={house.ids.admin_api_key}")
    assert not await alive(browser)
    assert (await house.admin.get("/v1/sessions")).status_code == 403


@pytest.mark.parametrize("value", ["", "x", "a" * 43, "a" * 5000, "%00", "\u00e9", "a b", '"quoted"'])
async def test_a_made_up_cookie_is_nobody(house: House, value: str) -> None:
    headers = [(b"cookie", f"__Host-lgs={value}; lgs={value}".encode()), (b"x-lockgate-peer", b"127.0.0.1")]
    answer = await house.client().get("/v1/session", headers=headers)
    assert answer.status_code == 401


# --- its life ---


async def test_a_new_token_at_each_login_and_the_old_one_ends(house: House) -> None:
    browser = house.client(**CONSOLE)
    first = cookies(await log_in(browser))["__Host-lgs"]["value"]
    second = cookies(await log_in(browser))["__Host-lgs"]["value"]
    assert first != second
    assert not await alive(house.client(cookie=f"__Host-lgs={first}"))
    assert await alive(house.client(cookie=f"__Host-lgs={second}"))


async def test_a_planted_token_is_not_taken_over(house: House) -> None:
    """Fixation: what the browser came with is never what it leaves with."""
    planted = "A" * 43
    answer = await log_in(house.client(**CONSOLE, cookie=f"__Host-lgs={planted}"))
    assert cookies(answer)["__Host-lgs"]["value"] != planted
    assert not await alive(house.client(cookie=f"__Host-lgs={planted}"))


async def test_a_session_ends_after_half_an_hour_of_silence(house: House) -> None:
    browser = await house.login()
    house.clock.ahead_ms = sessions.IDLE_MS - 60_000
    assert await alive(browser)
    house.clock.ahead_ms += sessions.IDLE_MS - 60_000
    assert await alive(browser)
    house.clock.ahead_ms += sessions.IDLE_MS + 1000
    assert not await alive(browser)


async def test_a_session_ends_after_twelve_hours_however_busy(house: House) -> None:
    browser = await house.login()
    for _ in range(47):
        house.clock.ahead_ms += 15 * 60_000
        assert await alive(browser)
    house.clock.ahead_ms += 16 * 60_000
    assert not await alive(browser)


async def test_logout_ends_it_on_the_server(house: House) -> None:
    browser = await house.login()
    token = browser.cookies["__Host-lgs"]
    answer = await browser.delete("/v1/session")
    assert answer.status_code == 200
    assert cookies(answer)["__Host-lgs"]["max-age"] == "0"
    assert not await alive(house.client(cookie=f"__Host-lgs={token}"))


async def test_a_session_ends_when_its_person_is_disabled_or_gone(house: House) -> None:
    await house.person("m@example.org")
    browser = await house.login("m@example.org")
    user = await house.store.verify(USERS, "m@example.org")
    assert user
    await house.change(USERS, user.id, status="disabled")
    assert not await alive(browser)


async def test_a_demotion_counts_at_once(house: House) -> None:
    await house.person("a@example.org", role="admin")
    browser = await house.login("a@example.org")
    assert (await browser.get("/v1/audit-logs")).status_code == 200
    user = await house.store.verify(USERS, "a@example.org")
    assert user
    await house.change(USERS, user.id, role="member")
    assert (await browser.get("/v1/audit-logs")).status_code == 403


async def test_a_session_whose_row_was_changed_outside_is_nobody(house: House) -> None:
    import sqlite3

    await house.person("low@example.org")
    browser = await house.login("low@example.org")
    with sqlite3.connect(house.opened.path) as db:
        db.execute("UPDATE sessions SET user_id = ?", (house.ids.user_id,))
    assert not await alive(browser)


async def test_sessions_are_listed_and_ended_one_by_one(house: House) -> None:
    here, there = await house.login(), await house.login(**{"user-agent": "Elsewhere/1"})
    rows = (await here.get("/v1/sessions")).json()["data"]
    assert [row["current"] for row in rows] == [False, True]
    assert rows[0]["user_agent"] == "Elsewhere/1"
    assert (await here.delete(f"/v1/sessions/{rows[0]['id']}")).status_code == 200
    assert not await alive(there)
    assert await alive(here)


async def test_nobody_sees_or_ends_another_persons_session(house: House) -> None:
    owner = await house.login()
    mine = (await owner.get("/v1/sessions")).json()["data"][0]["id"]
    await house.person("m@example.org")
    member = await house.login("m@example.org")
    assert mine not in (await member.get("/v1/sessions")).text
    assert (await member.delete(f"/v1/sessions/{mine}")).status_code == 404
    assert await alive(owner)


async def test_a_person_has_at_most_twenty_sessions(house: House) -> None:
    first = await house.login()
    for _ in range(sessions.MOST_PER_USER):
        house.clock.ahead_ms += 3_000
        await house.login()
    assert not await alive(first)
    count = (await house.store.find(Tenant(house.ids.organisation_id), SESSIONS, {}, sessions.EVERY))[1]
    assert count == sessions.MOST_PER_USER


async def test_every_login_and_logout_is_written_down(house: House) -> None:
    browser = await house.login()
    await browser.delete("/v1/session")
    await log_in(house.client(**CONSOLE), password="wrong horse battery staple")
    entries = await house.audit()
    assert [e.action for e in entries[:3]] == ["session.failed", "session.delete", "session.create"]
    assert PASSWORD not in str([msgspec.to_builtins(e) for e in entries])
    assert entries[2].client_ip == "127.0.0.1"


async def test_the_session_works_for_the_whole_admin_api(house: House) -> None:
    browser = await house.login()
    made = await browser.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"})
    assert made.status_code == 200
    assert (await browser.get("/v1/virtual-keys")).json()["total"] == 1
    key = await browser.post("/v1/api-keys/workspace/service", json={"name": "n", "scopes": ["completions.write"]})
    assert key.status_code == 200
    shown = (await browser.get(f"/v1/api-keys/{key.json()['id']}")).json()
    assert shown["creation_mode"] == "ui"


async def test_a_member_reaches_only_the_own_workspaces(house: House) -> None:
    second = await house.workspace()
    await house.person("m@example.org", **{second.id.replace("-", "_"): "member"})
    browser = await house.login("m@example.org")
    body = {"name": "n", "config": {"provider": "local"}}
    assert (await browser.post("/v1/configs", json=body)).status_code == 200  # the only one that is theirs
    for foreign in (house.ids.workspace_id, house.ids.workspace_slug):
        assert (await browser.post("/v1/configs", json={**body, "workspace_id": foreign})).status_code == 404
        assert (await browser.get(f"/v1/configs?workspace_id={foreign}")).status_code == 404
    assert (await browser.get("/v1/configs")).json()["total"] == 1
    make = await browser.post("/v1/api-keys/workspace/service", json={"name": "n", "scopes": []})
    assert make.status_code == 403


async def test_a_manager_manages_the_own_workspace_and_nothing_else(house: House) -> None:
    second = await house.workspace()
    await house.person("m@example.org", **{second.id.replace("-", "_"): "manager"})
    browser = await house.login("m@example.org")
    body = {"name": "n", "scopes": ["completions.write"]}
    assert (await browser.post("/v1/api-keys/workspace/service", json=body)).status_code == 200
    assert (await browser.post("/v1/api-keys/organisation/service", json={**body, "scopes": []})).status_code == 403
    assert (await browser.get("/v1/audit-logs")).status_code == 403


async def test_a_login_from_another_site_is_refused(house: House) -> None:
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}, {"origin": "null"}):
        answer = await log_in(house.client(**headers))
        assert answer.status_code == 403, headers
        assert "set-cookie" not in answer.headers
    form = await house.client(origin=BASE).post("/v1/session", data={"email": EMAIL, "password": PASSWORD})
    assert form.status_code == 403
