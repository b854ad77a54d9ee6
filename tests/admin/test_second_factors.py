"""Second factors: an app's codes, recovery codes, passkeys; as a second step, alone, and as a step-up."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pyotp
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, House, MemoryHouse
from authenticator import Authenticator
from lockgate.admin import factors
from lockgate.admin.factors import FACTORS
from lockgate.core.documents import SESSIONS, Tenant

ORIGIN = "https://gate.example.net"
THERE = {**CONSOLE, "origin": ORIGIN}
SHORT = "tango-41x"


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[MemoryHouse]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    house.clock.stop()
    yield house
    await house.close()


def stranger(house: House) -> httpx.AsyncClient:
    return house.client(base=ORIGIN, **THERE)


async def password(browser: httpx.AsyncClient, text: str = PASSWORD, email: str = EMAIL) -> httpx.Response:
    return await browser.post("/v1/session", json={"email": email, "password": text})


async def logged_in(house: House, email: str = EMAIL) -> httpx.AsyncClient:
    browser = stranger(house)
    assert (await password(browser, email=email)).status_code == 200
    return browser


class App:
    """An authenticator app with one account in it."""

    def __init__(self, house: House, secret: str) -> None:
        self.house, self.totp = house, pyotp.TOTP(secret)

    def code(self, steps: int = 0) -> str:
        return self.totp.at(self.house.clock.now_ms() // 1000 + 30 * steps)

    def wait(self) -> None:
        self.house.clock.ahead_ms += 30_000


async def with_app(house: House, browser: httpx.AsyncClient) -> tuple[App, list[str]]:
    """The app, and the recovery codes that came with it."""
    begun = (await browser.post("/v1/profile/factors/totp", json={"name": "Phone"})).json()
    app = App(house, begun["secret"])
    done = await browser.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": app.code()})
    assert done.status_code == 200, done.text
    app.wait()
    return app, done.json()["recovery_codes"]


async def with_passkey(browser: httpx.AsyncClient, device: Authenticator | None = None) -> Authenticator:
    device = device or Authenticator()
    options = (await browser.get("/v1/profile/factors/passkey/options")).json()
    body = {"name": "Laptop", "credential": device.create(options)}
    answer = await browser.post("/v1/profile/factors/passkey", json=body)
    assert answer.status_code == 201, answer.text
    return device


async def alive(browser: httpx.AsyncClient) -> bool:
    return (await browser.get("/v1/session")).status_code == 200


async def half_way(house: House) -> httpx.AsyncClient:
    """A browser in which the password was right and the second factor is asked for."""
    browser = stranger(house)
    answer = await password(browser)
    assert answer.status_code == 202, answer.text
    return browser


async def step(browser: httpx.AsyncClient, **proof: Any) -> int:
    return (await browser.post("/v1/session/second-factor", json=proof)).status_code


# --- codes from an app ---


async def test_a_login_with_a_second_factor_takes_two_steps(house: House) -> None:
    app, _ = await with_app(house, await logged_in(house))
    browser = stranger(house)
    answer = await password(browser)
    assert (answer.status_code, answer.json()) == (
        202,
        {"object": "second_factor", "methods": ["recovery_code", "totp"]},
    )
    assert not await alive(browser)
    assert await step(browser, code=app.code()) == 200
    assert await alive(browser)
    assert (await browser.get("/v1/sessions")).json()["data"][0]["methods"] == ["password", "totp"]


async def test_a_seed_counts_once_a_code_of_it_was_entered_and_is_stored_sealed(house: House) -> None:
    browser = await logged_in(house)
    begun = (await browser.post("/v1/profile/factors/totp", json={})).json()
    assert begun["uri"].startswith("otpauth://totp/Lockgate:owner%40example.org?secret=")
    assert (await password(stranger(house))).status_code == 200
    wrong = await browser.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": "000000"})
    assert wrong.status_code == 400
    rows, _ = await house.store.find(Tenant(house.ids.organisation_id), FACTORS, {})
    assert begun["secret"].encode() not in rows[0].sealed
    assert begun["secret"] not in str([entry.detail for entry in await house.audit()])


async def test_a_code_is_good_once_and_none_before_it(house: House) -> None:
    app, _ = await with_app(house, await logged_in(house))
    code, earlier = app.code(), app.code(-1)
    assert await step(await half_way(house), code=code) == 200
    assert await step(await half_way(house), code=code) == 401
    assert await step(await half_way(house), code=earlier) == 401
    app.wait()
    assert await step(await half_way(house), code=app.code()) == 200


@pytest.mark.parametrize("steps", [-2, 2, 100, -100])
async def test_a_code_of_another_time_is_wrong(house: House, steps: int) -> None:
    app, _ = await with_app(house, await logged_in(house))
    assert await step(await half_way(house), code=app.code(steps)) == 401


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "000000 or 1=1"])
async def test_what_is_no_code_is_wrong(house: House, code: str) -> None:
    await with_app(house, await logged_in(house))
    assert await step(await half_way(house), code=code) in {400, 401}


async def test_guessing_codes_is_slowed_down(house: House) -> None:
    app, _ = await with_app(house, await logged_in(house))
    browser = await half_way(house)
    codes = [await step(browser, code=f"{n:06}") for n in range(9)]
    assert codes[:5] == [401] * 5
    assert 429 in codes[5:]
    assert await step(browser, code=app.code()) == 429


async def test_a_second_step_without_a_first_is_nothing(house: House) -> None:
    app, _ = await with_app(house, await logged_in(house))
    assert await step(stranger(house), code=app.code()) == 401


async def test_the_first_step_counts_for_five_minutes_and_ends_with_the_password(house: House) -> None:
    owner = await logged_in(house)
    app, codes = await with_app(house, owner)
    late, early = await half_way(house), await half_way(house)
    house.clock.ahead_ms += 5 * 60_000 + 1
    assert await step(late, code=app.code()) == 401
    early = await half_way(house)
    assert (await owner.post("/v1/session/prove", json={"recovery_code": codes[0]})).status_code == 200
    changed = await owner.put("/v1/profile/password", json={"current": PASSWORD, "new": PASSWORD + " and more"})
    assert changed.status_code == 200
    assert await step(early, code=app.code()) == 401


async def test_the_same_first_step_lets_in_once(house: House) -> None:
    app, _ = await with_app(house, await logged_in(house))
    browser = await half_way(house)
    ticket = {"cookie": f"__Host-lgt-login={browser.cookies['__Host-lgt-login']}"}
    assert await step(browser, code=app.code()) == 200
    app.wait()
    assert await step(house.client(base=ORIGIN, **THERE, **ticket), code=app.code()) == 401


async def test_nobody_confirms_or_removes_anothers_factor(house: House) -> None:
    owner = await logged_in(house)
    app, _ = await with_app(house, owner)
    begun = (await owner.post("/v1/profile/factors/totp", json={})).json()
    mine = (await owner.get("/v1/profile/factors")).json()["data"]
    await house.person("m@example.org")
    member = await logged_in(house, "m@example.org")
    assert (await member.get("/v1/profile/factors")).json()["data"] == []
    for row in mine:
        assert (await member.delete(f"/v1/profile/factors/{row['id']}")).status_code == 404
    path = f"/v1/profile/factors/totp/{begun['id']}/confirm"
    assert (await member.post(path, json={"code": App(house, begun["secret"]).code()})).status_code == 404
    assert await step(await half_way(house), code=app.code()) == 200


# --- recovery codes ---


async def test_ten_recovery_codes_come_with_the_first_factor_and_each_is_good_once(house: House) -> None:
    _, codes = await with_app(house, await logged_in(house))
    assert len(set(codes)) == factors.RECOVERY_CODES
    assert await step(await half_way(house), recovery_code=codes[0]) == 200
    assert await step(await half_way(house), recovery_code=codes[0]) == 401
    assert await step(await half_way(house), recovery_code=codes[1].upper().replace("-", " ")) == 200
    rows, _ = await house.store.find(Tenant(house.ids.organisation_id), FACTORS, {"kind": "recovery"})
    assert len(rows[0].digests) == 8
    assert not any(code in str(rows) for code in codes)


async def test_new_recovery_codes_end_the_old_ones(house: House) -> None:
    owner = await logged_in(house)
    _, old = await with_app(house, owner)
    new = (await owner.post("/v1/profile/factors/recovery-codes", json={})).json()["recovery_codes"]
    assert len(new) == 10
    assert await step(await half_way(house), recovery_code=old[3]) == 401
    assert await step(await half_way(house), recovery_code=new[3]) == 200


async def test_recovery_codes_of_one_person_are_no_others(house: House) -> None:
    await with_app(house, await logged_in(house))
    await house.person("m@example.org")
    _, theirs = await with_app(house, await logged_in(house, "m@example.org"))
    assert await step(await half_way(house), recovery_code=theirs[0]) == 401


# --- passkeys ---


async def test_a_passkey_is_a_second_factor(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    browser = await half_way(house)
    options = (await browser.get("/v1/session/passkey/options")).json()
    assert options["rpId"] == "gate.example.net"
    assert [each["id"] for each in options["allowCredentials"]] == [
        device.create({"user": {"id": ""}, "challenge": ""})["id"]
    ]
    device.handle = None
    assert await step(browser, credential=device.get(options)) == 200


async def test_a_passkey_that_knows_its_person_is_a_login_by_itself(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    browser = stranger(house)
    options = (await browser.get("/v1/session/passkey/options")).json()
    assert (options["userVerification"], options["allowCredentials"]) == ("required", [])
    answer = await browser.post("/v1/session/passkey", json={"credential": device.get(options)})
    assert answer.status_code == 200, answer.text
    assert answer.json()["user"]["email"] == EMAIL
    assert (await browser.get("/v1/sessions")).json()["data"][0]["methods"] == ["passkey"]


async def alone(house: House, device: Authenticator, **response: Any) -> int:
    browser = stranger(house)
    options = (await browser.get("/v1/session/passkey/options")).json()
    answer = await browser.post("/v1/session/passkey", json={"credential": device.get(options, **response)})
    return answer.status_code


async def test_a_passkey_that_is_bent_logs_nobody_in(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    good = vars(device)
    bent: dict[str, dict[str, Any]] = {
        "on a look-alike's page": {"origin": "https://gate.example.net.evil.example"},
        "on plain http": {"origin": "http://gate.example.net"},
        "for another site": {"rp_id": "evil.example"},
        "without knowing its person": {"verifies": False},
        "with another key": {"key": Authenticator().key},
        "of another device": {"credential_id": b"x" * 32},
        "for another person": {"handle": "c29tZWJvZHk"},
    }
    for name, changes in bent.items():
        assert await alone(house, Authenticator(**{**good, **changes})) == 401, name
    junks: tuple[Any, ...] = ("", "AAAA", "!", 7, None, {})
    for part in ("signature", "clientDataJSON", "authenticatorData"):
        for junk in junks:
            assert await alone(house, device, **{part: junk}) == 401, (part, junk)
        house.clock.ahead_ms += 3_600_000
    assert await alone(house, device) == 200


async def test_a_copied_passkey_shows_by_its_counter(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    assert await alone(house, device) == 200
    copied = Authenticator(**{**vars(device), "counts": 0})
    assert await alone(house, copied) == 401


async def test_an_answer_counts_once_and_for_what_was_asked(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    device.counts = 5
    browser = stranger(house)
    options = (await browser.get("/v1/session/passkey/options")).json()
    cookie = {"cookie": f"__Host-lgt-passkey={browser.cookies['__Host-lgt-passkey']}"}
    answer = device.get(options)
    assert (await browser.post("/v1/session/passkey", json={"credential": answer})).status_code == 200
    again = house.client(base=ORIGIN, **THERE, **cookie)
    assert (await again.post("/v1/session/passkey", json={"credential": answer})).status_code == 401
    assert (await again.post("/v1/session/passkey", json={"credential": device.get(options)})).status_code == 401
    other = stranger(house)
    await other.get("/v1/session/passkey/options")
    assert (await other.post("/v1/session/passkey", json={"credential": device.get(options)})).status_code == 401


async def test_a_question_that_did_not_ask_for_verification_is_no_login_by_itself(house: House) -> None:
    device = await with_passkey(await logged_in(house))
    browser = await half_way(house)
    options = (await browser.get("/v1/session/passkey/options")).json()
    assert (await browser.post("/v1/session/passkey", json={"credential": device.get(options)})).status_code == 401


async def test_a_registration_must_answer_what_this_person_was_asked(house: House) -> None:
    owner = await logged_in(house)
    device = Authenticator()
    for bent in (Authenticator(origin="https://evil.example"), Authenticator(rp_id="evil.example")):
        options = (await owner.get("/v1/profile/factors/passkey/options")).json()
        answer = await owner.post("/v1/profile/factors/passkey", json={"credential": bent.create(options)})
        assert answer.status_code == 400
    made = {"user": {"id": "x"}, "challenge": "AAAA"}
    assert (
        await owner.post("/v1/profile/factors/passkey", json={"credential": device.create(made)})
    ).status_code == 400
    for junk in ({}, {"id": 7}, {"response": None}, {"id": "x", "rawId": "x", "response": {}, "type": "y"}):
        await owner.get("/v1/profile/factors/passkey/options")
        assert (await owner.post("/v1/profile/factors/passkey", json={"credential": junk})).status_code == 400
    assert (await owner.get("/v1/profile/factors")).json()["total"] == 0


async def test_one_device_is_registered_once(house: House) -> None:
    owner = await logged_in(house)
    device = await with_passkey(owner)
    options = (await owner.get("/v1/profile/factors/passkey/options")).json()
    assert len(options["excludeCredentials"]) == 1
    again = await owner.post("/v1/profile/factors/passkey", json={"credential": device.create(options)})
    assert again.status_code == 409


async def test_passkeys_need_a_host_name_and_say_so(tmp_path: Path) -> None:
    house = MemoryHouse(tmp_path)
    owner = await house.login()
    answer = await owner.get("/v1/profile/factors/passkey/options")
    assert (answer.status_code, "LOCKGATE_PUBLIC_URL" in answer.json()["message"]) == (400, True)


async def test_they_are_the_same_on_a_disk(tmp_path: Path) -> None:
    house = House(tmp_path, public_url=ORIGIN)
    house.clock.stop()
    owner = await logged_in(house)
    app, codes = await with_app(house, owner)
    device = await with_passkey(owner)
    assert await step(await half_way(house), code=app.code()) == 200
    assert await step(await half_way(house), code=app.code()) == 401
    assert await step(await half_way(house), recovery_code=codes[0]) == 200
    assert await step(await half_way(house), recovery_code=codes[0]) == 401
    assert await alone(house, device) == 200
    assert await alone(house, Authenticator(**{**vars(device), "counts": 0})) == 401
    await house.close()


# --- step-up ---


@pytest.mark.parametrize("kind", ["code", "recovery_code", "credential"])
async def test_any_of_ones_second_factors_is_a_step_up(house: House, kind: str) -> None:
    owner = await logged_in(house)
    app, codes = await with_app(house, owner)
    device = await with_passkey(owner)
    house.clock.ahead_ms += 6 * 60_000
    guarded = {"name": "n", "scopes": ["audit_logs.list"]}
    assert (await owner.post("/v1/api-keys/organisation/service", json=guarded)).status_code == 403
    options = (await owner.get("/v1/session/prove/options")).json()
    proof: dict[str, Any] = {
        "code": app.code(),
        "recovery_code": codes[0],
        "credential": device.get(options),
    }
    old = owner.cookies["__Host-lgs"]
    answer = await owner.post("/v1/session/prove", json={kind: proof[kind]})
    assert answer.status_code == 200, answer.text
    assert owner.cookies["__Host-lgs"] != old
    assert (await owner.post("/v1/api-keys/organisation/service", json=guarded)).status_code == 200


async def factors_of(browser: httpx.AsyncClient) -> dict[str, str]:
    """The ids by kind."""
    return {row["kind"]: row["id"] for row in (await browser.get("/v1/profile/factors")).json()["data"]}


async def test_a_password_alone_takes_no_second_factor_away(house: House) -> None:
    """The password may be what was stolen: then the factor is all that is left to its person."""
    owner = await logged_in(house)
    app, _ = await with_app(house, owner)
    ids = await factors_of(owner)
    house.clock.ahead_ms += 6 * 60_000
    refused = await owner.post("/v1/session/prove", json={"password": PASSWORD})
    assert refused.status_code == 400
    assert "has a second factor" in refused.json()["error"]["message"]
    calls: list[tuple[str, str, dict[str, str]]] = [
        ("POST", "/v1/profile/factors/totp", {}),
        ("POST", "/v1/profile/factors/recovery-codes", {}),
        ("PUT", "/v1/profile/password", {"current": PASSWORD, "new": PASSWORD + " and more"}),
        ("DELETE", f"/v1/profile/factors/{ids['totp']}", {}),
    ]
    for method, path, body in calls:
        answer = await owner.request(method, path, json=body)
        assert (answer.status_code, answer.json()["error"]["code"]) == (403, "step_up_required"), path
    assert (await owner.post("/v1/session/prove", json={"code": app.code()})).status_code == 200
    assert [(await owner.request(method, path, json=body)).status_code for method, path, body in calls] == [
        201, 200, 200, 200,
    ]  # fmt: skip


async def test_a_session_says_by_what_its_person_confirms_who_they_are(house: House) -> None:
    owner = await logged_in(house)
    assert (await owner.get("/v1/session")).json()["proofs"] == ["password"]
    await with_app(house, owner)
    assert (await owner.get("/v1/session")).json()["proofs"] == ["recovery_code", "totp"]
    await with_passkey(owner)
    assert (await owner.get("/v1/session")).json()["proofs"] == ["passkey", "recovery_code", "totp"]


async def test_a_login_that_overtook_the_first_factor_is_no_proof_of_it(house: House) -> None:
    """It was asked for the password alone, a moment before there was more to ask for."""
    late = await logged_in(house)
    open_rows, _ = await house.store.find(Tenant(house.ids.organisation_id), SESSIONS, {})
    owner = await logged_in(house)
    app, _ = await with_app(house, owner)
    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        await unit.insert(SESSIONS, open_rows[0])  # as if it had come after all others were ended
    for path in ("totp", "recovery-codes"):
        answer = await late.post(f"/v1/profile/factors/{path}", json={})
        assert answer.json()["error"]["code"] == "step_up_required"
    ids = await factors_of(late)
    assert (await late.delete(f"/v1/profile/factors/{ids['totp']}")).status_code == 403
    assert (await late.post("/v1/session/prove", json={"code": app.code()})).status_code == 200
    assert (await late.delete(f"/v1/profile/factors/{ids['totp']}")).status_code == 200


async def test_a_changed_password_is_no_new_proof_of_the_second_factor(house: House) -> None:
    owner = await logged_in(house)
    await with_app(house, owner)
    house.clock.ahead_ms += 4 * 60_000
    body = {"current": PASSWORD, "new": PASSWORD + " and more"}
    assert (await owner.put("/v1/profile/password", json=body)).status_code == 200
    house.clock.ahead_ms += 2 * 60_000
    ids = await factors_of(owner)
    assert (await owner.delete(f"/v1/profile/factors/{ids['totp']}")).status_code == 403


async def test_a_step_up_needs_exactly_one_proof_and_a_right_one(house: House) -> None:
    owner = await logged_in(house)
    app, _ = await with_app(house, owner)
    for body in ({}, {"password": PASSWORD, "code": app.code()}, {"code": "000000"}, {"credential": {"id": "x"}}):
        assert (await owner.post("/v1/session/prove", json=body)).status_code == 400, body
    assert await alive(owner)


async def test_factors_are_added_and_removed_only_by_who_proved_it_lately(house: House) -> None:
    owner = await logged_in(house)
    await with_app(house, owner)
    row = (await owner.get("/v1/profile/factors")).json()["data"][0]
    house.clock.ahead_ms += 6 * 60_000
    for method, path in (("DELETE", row["id"]), ("POST", "totp"), ("POST", "recovery-codes")):
        answer = await owner.request(method, f"/v1/profile/factors/{path}", json={})
        assert answer.json()["error"]["code"] == "step_up_required"


# --- passwords beside them, and without them ---


async def test_with_a_second_factor_eight_characters_are_enough_and_then_it_stays(house: House) -> None:
    owner = await logged_in(house)
    body = {"current": PASSWORD, "new": SHORT}
    assert (await owner.put("/v1/profile/password", json=body)).status_code == 400
    await with_app(house, owner)
    assert (await owner.put("/v1/profile/password", json={**body, "new": "tango41"})).status_code == 400
    assert (await owner.put("/v1/profile/password", json=body)).status_code == 200
    rows = (await owner.get("/v1/profile/factors")).json()["data"]
    app = next(row for row in rows if row["kind"] == "totp")
    assert (await owner.delete(f"/v1/profile/factors/{app['id']}")).status_code == 409
    assert (await owner.put("/v1/profile/password", json={"current": SHORT, "new": PASSWORD})).status_code == 200
    assert (await owner.delete(f"/v1/profile/factors/{app['id']}")).status_code == 200
    assert (await owner.get("/v1/profile/factors")).json()["total"] == 0  # the recovery codes went with it
    assert (await password(stranger(house))).status_code == 200


# --- the organisation's rule ---


async def rule(house: House, **fields: Any) -> httpx.Response:
    return await (await logged_in(house)).put("/v1/admin/organisation/authentication", json=fields)


async def test_a_role_that_needs_a_second_factor_can_only_add_one_until_then(house: House) -> None:
    await house.person("a@example.org", role="admin")
    admin = await logged_in(house, "a@example.org")
    assert (await rule(house, second_factor_roles=["admin"])).status_code == 200
    refused = await admin.get("/v1/virtual-keys")
    assert (refused.status_code, refused.json()["error"]["code"]) == (403, "second_factor_required")
    me = (await admin.get("/v1/session")).json()
    assert (me["methods"], me["needs_second_factor"]) == (["password"], True)
    await with_app(house, admin)
    me = (await admin.get("/v1/session")).json()
    assert (me["methods"], me["needs_second_factor"]) == (["password", "totp"], False)
    assert (await admin.get("/v1/virtual-keys")).status_code == 200
    assert (await (await logged_in(house)).get("/v1/virtual-keys")).status_code == 200  # owners were not meant


async def test_only_owners_decide_about_owners(house: House) -> None:
    await house.person("a@example.org", role="admin")
    admin = await logged_in(house, "a@example.org")
    path, body = "/v1/admin/organisation/authentication", {"second_factor_roles": ["owner"]}
    assert (await admin.put(path, json=body)).status_code == 403
    assert (await house.admin.put(path, json=body)).status_code == 403
    assert (await rule(house, **body)).status_code == 200
    assert (await house.admin.put(path, json={"second_factor_roles": []})).status_code == 403


async def test_who_lost_phone_and_codes_is_helped_by_somebody_above(house: House) -> None:
    user = await house.person("m@example.org")
    member = await logged_in(house, "m@example.org")
    await with_app(house, member)
    owner_row = await house.person("a@example.org", role="admin")
    admin = await logged_in(house, "a@example.org")
    assert (await admin.delete(f"/v1/admin/users/{house.ids.user_id}/factors")).status_code == 403
    assert (await admin.delete(f"/v1/admin/users/{owner_row.id}/factors")).status_code == 403
    assert (await admin.delete(f"/v1/admin/users/{user.id}/factors")).status_code == 200
    assert not await alive(member)
    assert (await password(stranger(house), email="m@example.org")).status_code == 200


async def test_what_happens_to_factors_is_written_down_without_secrets(house: House) -> None:
    owner = await logged_in(house)
    app, codes = await with_app(house, owner)
    code = app.code()
    await step(await half_way(house), code=code)
    await step(await half_way(house), recovery_code="wrong")
    rows = (await owner.get("/v1/profile/factors")).json()["data"]
    await owner.delete(f"/v1/profile/factors/{next(row['id'] for row in rows if row['kind'] == 'totp')}")
    entries = await house.audit()
    actions = [entry.action for entry in entries]
    for action in ("factor.create", "factor.confirm", "factor.delete", "session.create", "session.failed"):
        assert action in actions
    said = str([entry.detail for entry in entries])
    assert not any(secret in said for secret in (code, *codes, PASSWORD))
    assert "wrong" not in {entry.detail.get("request_body", {}).get("recovery_code") for entry in entries}
