"""T-RESET: a link to a new password is nobody's but the mailbox's, works once, and opens no session."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pyotp
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from lockgate.admin.letters import Letters
from lockgate.core import keys
from lockgate.core.documents import ORGANISATIONS, TOKENS, USERS, Tenant

ORIGIN = "https://gate.example.net"
THERE = {**CONSOLE, "origin": ORIGIN}
NEW = "another long phrase 12"


class Stage:
    def __init__(self, house: MemoryHouse, *, mail: bool = True) -> None:
        self.house, self.sent, self.strangers = house, list[tuple[str, str, str]](), 0
        if mail:
            object.__setattr__(house.services, "mail", Letters(lambda *mail: self.sent.append(mail)))

    def browser(self, **headers: str) -> httpx.AsyncClient:
        self.strangers += 1
        return self.house.client(base=ORIGIN, peer=f"192.0.2.{self.strangers}", **{**THERE, **headers})

    async def ask(self, email: str = EMAIL, **headers: str) -> httpx.Response:
        self.house.clock.ahead_ms += 1000
        return await self.browser(**headers).post("/v1/password-reset", json={"email": email})

    async def token(self, email: str = EMAIL) -> str:
        """Of the link that came by mail."""
        await self.ask(email)
        found = re.search(r"#token=(\S+)", self.sent[-1][2])
        assert found
        return found[1]

    async def choose(self, token: str, password: str = NEW) -> httpx.Response:
        self.house.clock.ahead_ms += 1000
        return await self.browser().post("/v1/password-reset/complete", json={"token": token, "password": password})

    async def login(self, password: str = PASSWORD, email: str = EMAIL) -> httpx.AsyncClient | None:
        self.house.clock.ahead_ms += 1000
        browser = self.browser()
        answer = await browser.post("/v1/session", json={"email": email, "password": password})
        return browser if answer.status_code == 200 else None

    async def rows(self) -> list[Any]:
        return list(
            (await self.house.store.find(Tenant(self.house.ids.organisation_id), TOKENS, {"purpose": "reset"}))[0]
        )


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    yield Stage(house)
    await house.close()


async def alive(browser: httpx.AsyncClient | None) -> bool:
    return browser is not None and (await browser.get("/v1/session")).status_code == 200


async def test_the_link_of_the_mail_gives_a_new_password(stage: Stage) -> None:
    token = await stage.token()
    assert stage.sent[0][:2] == (EMAIL, "A new password for Lockgate")
    answer = await stage.choose(token)
    assert answer.status_code == 200, answer.text
    assert await stage.login(NEW)
    assert not await stage.login(PASSWORD)
    assert stage.sent[-1][1] == "Your Lockgate password was changed"


async def test_the_link_is_of_the_public_url_whatever_host_the_request_names(stage: Stage) -> None:
    poison = {"host": "evil.example", "x-forwarded-host": "evil.example", "forwarded": "host=evil.example"}
    for name, value in poison.items():
        await stage.ask(**{name: value})
        assert f"{ORIGIN}/reset-password#token=lgr_" in stage.sent[-1][2]
        assert "evil" not in str(stage.sent)


async def test_the_secret_is_in_the_fragment_which_no_server_is_sent(stage: Stage) -> None:
    token = await stage.token()
    assert re.fullmatch(r"lgr_[0-9A-Za-z]{61}", token)
    answer = await stage.browser().post(
        f"/v1/password-reset/complete?token={token}", json={"token": token, "password": NEW}
    )
    assert (answer.status_code, token in answer.text) == (400, False)


async def test_only_a_digest_is_stored_and_nothing_of_it_is_written_down(stage: Stage) -> None:
    token = await stage.token()
    (row,) = await stage.rows()
    assert row.digest == stage.house.vault.digests(token.encode())[0]
    await stage.choose(token)
    said = str([msgspec.to_builtins(entry) for entry in await stage.house.audit()])
    assert token not in said
    assert NEW not in said
    assert [e.action for e in await stage.house.audit()][:2] == ["password.reset", "password.ask"]


async def test_a_link_works_once(stage: Stage) -> None:
    token = await stage.token()
    assert (await stage.choose(token)).status_code == 200
    assert (await stage.choose(token, NEW + " again")).status_code == 401
    assert await stage.login(NEW)


async def test_of_two_who_come_at_once_one_is_heard(stage: Stage) -> None:
    token = await stage.token()
    answers = await asyncio.gather(*(stage.choose(token, f"{NEW} {n}") for n in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401]


async def test_a_link_ends_after_twenty_minutes(stage: Stage) -> None:
    token = await stage.token()
    stage.house.clock.ahead_ms += 20 * 60_000
    assert (await stage.choose(token)).status_code == 401


async def test_a_newer_link_ends_the_older(stage: Stage) -> None:
    first, second = await stage.token(), await stage.token()
    assert (await stage.choose(first)).status_code == 401
    assert (await stage.choose(second)).status_code == 200


async def test_a_change_of_the_password_ends_the_link(stage: Stage) -> None:
    token, owner = await stage.token(), await stage.login()
    assert owner
    changed = await owner.put("/v1/profile/password", json={"current": PASSWORD, "new": PASSWORD + " more"})
    assert changed.status_code == 200
    assert (await stage.choose(token)).status_code == 401


async def test_all_sessions_end_and_none_begins(stage: Stage) -> None:
    before = [await stage.login(), await stage.login()]
    answer = await stage.choose(await stage.token())
    assert [await alive(browser) for browser in before] == [False, False]
    cookies = answer.headers.get_list("set-cookie")
    assert cookies
    assert all("Max-Age=0" in cookie for cookie in cookies)


async def test_a_second_factor_stays_asked_for(stage: Stage) -> None:
    owner = await stage.login()
    assert owner
    begun = (await owner.post("/v1/profile/factors/totp", json={})).json()
    code = pyotp.TOTP(begun["secret"]).at(stage.house.clock.now_ms() // 1000)
    assert (await owner.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": code})).status_code == 200
    assert (await stage.choose(await stage.token())).status_code == 200
    browser = stage.browser()
    answer = await browser.post("/v1/session", json={"email": EMAIL, "password": NEW})
    assert answer.status_code == 202
    assert not await alive(browser)


async def test_a_weak_password_is_refused_and_the_link_goes_on_working(stage: Stage) -> None:
    token = await stage.token()
    for weak in ("short", "aaaaaaaaaaaaaaaaaaaa", EMAIL + EMAIL, "passwordpassword1"):
        assert (await stage.choose(token, weak)).status_code == 400
    assert (await stage.choose(token)).status_code == 200


async def test_no_other_text_is_a_link_and_a_link_is_no_other(stage: Stage) -> None:
    token = await stage.token()
    others = [keys.make(family).text.reveal().decode() for family in ("reset", "invite", "bootstrap", "workspace-user")]
    for text in (*others, token[:-1], token + "x", token.swapcase(), "", " ", stage.house.ids.admin_api_key):
        assert (await stage.choose(text)).status_code == 401, text
    assert (await stage.house.client(token).get("/v1/virtual-keys")).status_code == 401
    assert (await stage.browser().post("/v1/invites/accept", json={"token": token, "password": NEW})).status_code == 401
    (row,) = await stage.rows()
    async with stage.house.store.begin(Tenant(row.organisation_id)) as unit:
        await unit.update(TOKENS, msgspec.structs.replace(row, purpose="invite"))
    assert (await stage.choose(token)).status_code == 401


async def test_who_was_disabled_or_removed_since_gets_nothing(stage: Stage) -> None:
    user = await stage.house.person("m@example.org")
    token = await stage.token("m@example.org")
    await stage.house.change(USERS, user.id, status="disabled")
    assert (await stage.choose(token)).status_code == 401
    async with stage.house.store.begin(Tenant(user.organisation_id)) as unit:
        await unit.delete(USERS, user.id)
    assert (await stage.choose(token)).status_code == 401


async def test_nobody_is_mailed_but_people_who_log_in_by_password(stage: Stage) -> None:
    gone = await stage.house.person("gone@example.org")
    await stage.house.change(USERS, gone.id, status="disabled")
    sso = await stage.house.person("sso@example.org")
    await stage.house.change(USERS, sso.id, password_hash="")
    for email in ("nobody@example.org", "gone@example.org", "sso@example.org", f"{EMAIL}\r\nbcc: x@y.z", "", "x"):
        assert (await stage.ask(email)).status_code == 202
    assert stage.sent == []
    await stage.house.person("m@example.org")
    organisation_id = stage.house.ids.organisation_id
    await stage.house.change(ORGANISATIONS, organisation_id, defaults={"authentication": {"enforce_sso": True}})
    await stage.ask("m@example.org")
    assert stage.sent == []
    await stage.ask(EMAIL)  # an owner's way in when single sign-on is broken
    assert [mail[0] for mail in stage.sent] == [EMAIL]


async def test_a_mailbox_is_not_flooded_and_nobody_is_told(stage: Stage) -> None:
    stage.house.clock.stop()
    answers = [await stage.ask() for _ in range(8)]
    assert len(stage.sent) == 3
    assert {(answer.status_code, answer.content) for answer in answers} == {(202, answers[0].content)}


async def test_one_source_cannot_ask_without_end(stage: Stage) -> None:
    stage.house.clock.stop()
    stranger = stage.browser()
    codes = [(await stranger.post("/v1/password-reset", json={"email": f"{n}@x.org"})).status_code for n in range(25)]
    assert codes[:20] == [202] * 20
    assert 429 in codes


async def test_links_that_open_nothing_do_not_pile_up(stage: Stage) -> None:
    for n in range(5):
        await stage.ask(f"nobody{n}@example.org")
    assert (await stage.house.store.find(Tenant(""), TOKENS, {"purpose": "reset"}))[1] == 1


# --- by hand ---


async def test_without_mail_somebody_above_hands_a_link_over(tmp_path: Path) -> None:
    stage = Stage(MemoryHouse(tmp_path, public_url=ORIGIN), mail=False)
    user = await stage.house.person("m@example.org")
    assert (await stage.ask("m@example.org")).json() == {"object": "password-reset", "sent_by": None}
    owner = await stage.login()
    assert owner
    made = (await owner.post(f"/v1/admin/users/{user.id}/password-reset", json={})).json()
    assert made["reset_link"].startswith(f"{ORIGIN}/reset-password#token=lgr_")
    assert (await stage.choose(made["reset_link"].partition("=")[2])).status_code == 200
    assert await stage.login(NEW, "m@example.org")
    entry = next(e for e in await stage.house.audit() if e.action == "password.offer")
    assert (entry.actor_id, entry.object_id) == (stage.house.ids.user_id, user.id)


async def test_with_mail_the_link_goes_to_the_person_alone(stage: Stage) -> None:
    user, owner = await stage.house.person("m@example.org"), await stage.login()
    assert owner
    answer = await owner.post(f"/v1/admin/users/{user.id}/password-reset", json={})
    assert (answer.status_code, "lgr_" in answer.text) == (201, False)
    assert stage.sent[-1][0] == "m@example.org"


async def test_nobody_makes_a_link_for_an_equal_for_themself_or_by_a_key(stage: Stage) -> None:
    other = await stage.house.person("other@example.org", role="owner")
    admin = await stage.house.person("a@example.org", role="admin")
    member = await stage.house.person("m@example.org")
    owner, below = await stage.login(), await stage.login(email="a@example.org")
    least = await stage.login(email="m@example.org")
    assert owner
    assert below
    assert least
    refused = [
        (owner, other.id),
        (owner, stage.house.ids.user_id),
        (below, stage.house.ids.user_id),
        (below, admin.id),
        (least, member.id),
        (least, admin.id),
        (stage.house.admin, member.id),
    ]
    for browser, user_id in refused:
        assert (await browser.post(f"/v1/admin/users/{user_id}/password-reset", json={})).status_code == 403, user_id
    assert (await owner.post("/v1/admin/users/somebody/password-reset", json={})).status_code == 404
    stage.house.clock.ahead_ms += 6 * 60_000
    late = await owner.post(f"/v1/admin/users/{member.id}/password-reset", json={})
    assert late.json()["error"]["code"] == "step_up_required"
    assert await stage.rows() == []
