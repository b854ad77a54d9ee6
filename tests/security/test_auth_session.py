"""T-SESSION: the ways in which what looks like a session must not be one, in one table. Whoever asks gets 401."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pyotp
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from lockgate.admin import sessions
from lockgate.admin.letters import Letters
from lockgate.core.documents import SESSIONS, USERS, Tenant, User

ORIGIN = "https://gate.example.net"
THERE = {**CONSOLE, "origin": ORIGIN}
MEMBER = "m@example.org"
Case = Callable[["Stage"], Awaitable[httpx.AsyncClient]]
CASES: dict[str, Case] = {}


class Stage:
    def __init__(self, house: MemoryHouse) -> None:
        self.house = house
        self.sent: list[tuple[str, str, str]] = []

    def browser(self, cookie: str = "", base: str = ORIGIN, **headers: str) -> httpx.AsyncClient:
        fields = {**THERE, "origin": base, **({"cookie": cookie} if cookie else {}), **headers}
        return self.house.client(base=base, **fields)

    async def login(self, email: str = MEMBER, password: str = PASSWORD) -> httpx.AsyncClient:
        self.house.clock.ahead_ms += 3000
        browser = self.browser()
        answer = await browser.post("/v1/session", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        return browser

    async def owner(self) -> httpx.AsyncClient:
        return await self.login(EMAIL)

    async def member_id(self) -> str:
        user: User | None = await self.house.store.verify(USERS, MEMBER)
        assert user
        return user.id

    async def rule(self, **fields: Any) -> None:
        answer = await (await self.owner()).put("/v1/admin/organisation/authentication", json=fields)
        assert answer.status_code == 200, answer.text

    def wait(self, minutes: float) -> None:
        self.house.clock.ahead_ms += int(minutes * 60_000)

    async def stay(self, browser: httpx.AsyncClient, minutes: int, every: int = 10) -> None:
        """Someone works for that long."""
        for _ in range(minutes // every):
            self.wait(every)
            assert await alive(browser)


def token(browser: httpx.AsyncClient) -> str:
    return str(browser.cookies["__Host-lgs"])


async def alive(browser: httpx.AsyncClient) -> bool:
    return (await browser.get("/v1/session")).status_code == 200


def case(name: str) -> Callable[[Case], Case]:
    def add(function: Case) -> Case:
        CASES[name] = function
        return function

    return add


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    await house.person(MEMBER)
    yield Stage(house)
    await house.close()


# --- what never was one ---


@case("no cookie")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser()


@case("a made-up token")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser(f"__Host-lgs={'A' * 43}")


@case("a token that was planted before the login")
async def _(stage: Stage) -> httpx.AsyncClient:
    planted = f"__Host-lgs={'B' * 43}"
    await stage.browser(planted).post("/v1/session", json={"email": MEMBER, "password": PASSWORD})
    return stage.browser(planted)


@case("a token of another gateway")
async def _(stage: Stage) -> httpx.AsyncClient:
    other = MemoryHouse(Path(), public_url=ORIGIN)
    browser = other.client(base=ORIGIN, **THERE)
    assert (await browser.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})).status_code == 200
    return stage.browser(f"__Host-lgs={token(browser)}")


@case("a token in another letter case")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser(f"__Host-lgs={token(await stage.login()).swapcase()}")


@case("a token as an API key")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser(**{"x-portkey-api-key": token(await stage.login())})


@case("a token as a bearer token")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser(authorization=f"Bearer {token(await stage.login())}")


@case("a token in the cookie that a neighbouring host could plant")
async def _(stage: Stage) -> httpx.AsyncClient:
    return stage.browser(f"lgs={token(await stage.login())}")


@case("the ticket of a login half way through")
async def _(stage: Stage) -> httpx.AsyncClient:
    await _enrol(stage, await stage.login())
    browser = stage.browser()
    assert (await browser.post("/v1/session", json={"email": MEMBER, "password": PASSWORD})).status_code == 202
    return browser


@case("such a ticket as a session")
async def _(stage: Stage) -> httpx.AsyncClient:
    await _enrol(stage, await stage.login())
    browser = stage.browser()
    await browser.post("/v1/session", json={"email": MEMBER, "password": PASSWORD})
    return stage.browser(f"__Host-lgs={browser.cookies['__Host-lgt-login']}")


@case("the cookie of a known browser as a session")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    return stage.browser(f"__Host-lgs={browser.cookies['__Host-lgd']}; __Host-lgd={browser.cookies['__Host-lgd']}")


# --- what ended by itself ---


@case("after half an hour of silence")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    stage.wait(30)
    return browser


@case("after twelve hours of work")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    await stage.stay(browser, 710)
    stage.wait(11)
    return browser


@case("after the longest time that the organisation allows")
async def _(stage: Stage) -> httpx.AsyncClient:
    await stage.rule(session_settings={"max_session_ttl": 3600})
    browser = await stage.login()
    await stage.stay(browser, 50)
    stage.wait(11)
    return browser


@case("older than what the organisation allows since")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    await stage.stay(browser, 30)
    await stage.rule(session_settings={"max_session_ttl": 900})
    return browser


@case("after the silence that the organisation allows")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    await stage.rule(session_settings={"idle_session_ttl": 300})
    stage.wait(6)
    return browser


@case("the first of twenty-one")
async def _(stage: Stage) -> httpx.AsyncClient:
    first = await stage.login()
    for _ in range(sessions.MOST_PER_USER):
        await stage.login()
    return first


# --- what was ended ---


@case("after logout")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    kept = token(browser)
    await browser.delete("/v1/session")
    return stage.browser(f"__Host-lgs={kept}")


@case("after another login in the same browser")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    kept = token(browser)
    await browser.post("/v1/session", json={"email": MEMBER, "password": PASSWORD})
    return stage.browser(f"__Host-lgs={kept}")


@case("after a step-up, which gives a new one")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    kept = token(browser)
    assert (await browser.post("/v1/session/prove", json={"password": PASSWORD})).status_code == 200
    return stage.browser(f"__Host-lgs={kept}")


@case("after a second factor was added, which gives a new one")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser = await stage.login()
    kept = token(browser)
    await _enrol(stage, browser)
    return stage.browser(f"__Host-lgs={kept}")


@case("elsewhere, after the password was changed")
async def _(stage: Stage) -> httpx.AsyncClient:
    there, here = await stage.login(), await stage.login()
    body = {"current": PASSWORD, "new": PASSWORD + " and more"}
    assert (await here.put("/v1/profile/password", json=body)).status_code == 200
    assert await alive(here)
    return there


@case("after a reset of the password")
async def _(stage: Stage) -> httpx.AsyncClient:
    object.__setattr__(stage.house.services, "mail", Letters(lambda *mail: stage.sent.append(mail)))
    browser = await stage.login()
    await stage.browser().post("/v1/password-reset", json={"email": MEMBER})
    found = re.search(r"#token=(\S+)", stage.sent[0][2])
    assert found
    body = {"token": found[1], "password": PASSWORD + " and more"}
    assert (await stage.browser().post("/v1/password-reset/complete", json=body)).status_code == 200
    return browser


@case("ended from the list")
async def _(stage: Stage) -> httpx.AsyncClient:
    there, here = await stage.login(), await stage.login()
    rows = (await here.get("/v1/sessions")).json()["data"]
    other = next(row["id"] for row in rows if not row["current"])
    assert (await here.delete(f"/v1/sessions/{other}")).status_code == 200
    return there


@case("ended by somebody above, one")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser, owner = await stage.login(), await stage.owner()
    path = f"/v1/admin/users/{await stage.member_id()}/sessions"
    rows = (await owner.get(path)).json()["data"]
    assert (await owner.delete(f"{path}/{rows[0]['id']}")).json() == {"ended": 1}
    return browser


@case("ended by somebody above, all")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser, owner = await stage.login(), await stage.owner()
    await stage.login()
    path = f"/v1/admin/users/{await stage.member_id()}/sessions"
    assert (await owner.delete(path)).json() == {"ended": (await owner.get(path)).json()["total"] + 3}
    return browser


@case("of a person who was disabled")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser, owner = await stage.login(), await stage.owner()
    path = f"/v1/admin/users/{await stage.member_id()}"
    assert (await owner.put(path, json={"status": "disabled"})).status_code == 200
    assert (await owner.put(path, json={"status": "active"})).status_code == 200
    return browser


@case("of a person who was removed")
async def _(stage: Stage) -> httpx.AsyncClient:
    browser, owner = await stage.login(), await stage.owner()
    assert (await owner.delete(f"/v1/admin/users/{await stage.member_id()}")).status_code == 200
    return browser


@case("of a person who lost a role")
async def _(stage: Stage) -> httpx.AsyncClient:
    await stage.house.change(USERS, await stage.member_id(), role="admin")
    browser, owner = await stage.login(), await stage.owner()
    path = f"/v1/admin/users/{await stage.member_id()}"
    assert (await owner.put(path, json={"role": "member"})).status_code == 200
    return browser


async def _enrol(stage: Stage, browser: httpx.AsyncClient) -> None:
    begun = (await browser.post("/v1/profile/factors/totp", json={})).json()
    code = pyotp.TOTP(begun["secret"]).at(stage.house.clock.now_ms() // 1000)
    done = await browser.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": code})
    assert done.status_code == 200, done.text


def test_there_are_at_least_twenty_two_cases() -> None:
    assert len(CASES) >= 22


@pytest.mark.parametrize("name", CASES)
async def test_it_is_no_session(stage: Stage, name: str) -> None:
    assert await alive(await stage.login())  # what is asked below is there for who has one
    browser = await CASES[name](stage)
    reference = await stage.house.client(base=ORIGIN).get("/v1/session")
    answer = await browser.get("/v1/session")
    assert (answer.status_code, answer.content) == (401, reference.content)
    write = await browser.post("/v1/profile/playground-key", json={})
    assert write.status_code == 401


async def test_nobody_reads_or_ends_the_sessions_of_an_equal_or_of_somebody_above(stage: Stage) -> None:
    admin = await stage.house.person("a@example.org", role="admin")
    peer = await stage.house.person("b@example.org", role="admin")
    below = await stage.login("a@example.org")
    for user_id in (stage.house.ids.user_id, peer.id, admin.id):
        assert (await below.delete(f"/v1/admin/users/{user_id}/sessions")).status_code == 403
    member = await stage.login()
    assert (await member.get(f"/v1/admin/users/{admin.id}/sessions")).status_code == 403
    assert (await below.delete("/v1/admin/users/nobody/sessions")).status_code == 404
    rows, _ = await stage.house.store.find(Tenant(stage.house.ids.organisation_id), SESSIONS, {})
    own = next(row.id for row in rows if row.user_id == admin.id)
    path = f"/v1/admin/users/{await stage.member_id()}/sessions/{own}"
    assert (await below.delete(path)).status_code == 404  # theirs, but not this person's


async def test_the_longest_time_is_bounded_on_both_sides_and_can_be_given_back(stage: Stage) -> None:
    owner = await stage.owner()
    path = "/v1/admin/organisation/authentication"
    for value in (899, 43_201, 0, -1, 1.5, "3600", True):
        answer = await owner.put(path, json={"session_settings": {"max_session_ttl": value}})
        assert (answer.status_code, "max_session_ttl" in answer.json()["message"]) == (400, True), value
    assert (await owner.put(path, json={"sessionSettings": {"max_session_ttl": 900}})).status_code == 200
    assert (await owner.put(path, json={"session_settings": {"max_session_ttl": None}})).status_code == 200
    assert (await owner.get(path)).json()["session_settings"] == {"max_session_ttl": 43_200, "idle_session_ttl": 1800}


async def test_single_sign_on_cannot_be_enforced_where_there_is_none(stage: Stage) -> None:
    answer = await (await stage.owner()).put("/v1/admin/organisation/authentication", json={"enforce_sso": True})
    assert (answer.status_code, "enforce_sso" in answer.json()["message"]) == (400, True)
