"""Reports of leaked keys: who holds a key's text ends the key, and learns nothing by it."""

from collections.abc import Callable
from typing import Any

import pytest

from admin_house import House, MemoryHouse
from lockgate.admin.resources import token_leak
from lockgate.admin.watching import ALERTS
from lockgate.core import keys
from lockgate.core.documents import API_KEYS, KEY_SECRETS, ORGANISATIONS, Tenant
from samples import organisation

SAME = {"object": "leak-report", "received": 1}


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_leak, "QUANTUM_S", 0.001)


@pytest.fixture(name="house")
def _house(tmp_path: Any) -> MemoryHouse:
    return MemoryHouse(tmp_path)


async def made(house: House, **fields: Any) -> tuple[str, str]:
    """Id and text of a new workspace key."""
    body = {"name": "ci", "scopes": ["completions.write", "virtual_keys.list"], **fields}
    answer = (
        await house.admin.post("/v1/api-keys/workspace/service", json={**body, "workspace_id": house.ids.workspace_id})
    ).json()
    return answer["id"], answer["key"]


async def report(house: House, body: Any, peer: str = "192.0.2.7") -> Any:
    return await house.client(peer=peer).post("/v1/token-leak", json=body)


async def alerts(house: House) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await house.admin.get("/v1/alerts")).json()["data"]
    return found


async def opens(house: House, text: str) -> bool:
    return bool((await house.client(text).get("/v1/virtual-keys")).status_code == 200)


async def test_a_reported_key_is_dead_at_once_and_its_people_are_told(house: House) -> None:
    id_, text = await made(house)
    assert await opens(house, text)
    where = "https://user:pw@git.example/acme/app/blob/main/.env?token=t0ps3cret#L3"
    answer = await report(house, {"token": text, "source": "a scanner", "url": where})
    assert (answer.status_code, answer.json()) == (202, SAME)
    assert not await opens(house, text)
    assert (await house.admin.get(f"/v1/api-keys/{id_}")).json()["status"] == "revoked"
    (alert,) = await alerts(house)
    assert (alert["reason"], alert["severity"], alert["status"]) == ("leaked", "critical", "open")
    assert alert["api_key_id"] == id_
    assert alert["detail"]["outcome"] == "revoked"
    assert alert["detail"]["url"] == "https://git.example/acme/app/blob/main/.env"
    assert alert["detail"]["reported_from"] == "192.0.2.7"


async def test_the_end_of_a_key_is_published_with_its_audit_entry(house: House) -> None:
    id_, text = await made(house)
    before, _ = await house.store.changes(0)
    await report(house, {"token": text})
    assert (await house.store.changes(before))[1] == {id_}
    entry = (await house.audit())[0]
    assert (entry.action, entry.actor_type, entry.object_id) == ("token_leak.report", "anonymous", id_)
    assert entry.client_ip == "192.0.2.7"
    assert entry.detail["outcome"] == "revoked"


async def test_what_was_reported_is_neither_stored_nor_logged(house: House, caplog: pytest.LogCaptureFixture) -> None:
    _, text = await made(house)
    hidden = f"https://paste.example/{text}"
    await report(house, {"token": text, "source": text, "url": hidden})
    encoded = "".join(f"%{ord(letter):02x}" for letter in text)
    await report(house, {"token": (await made(house))[1], "url": f"https://paste.example/{encoded}"})
    kept = repr([await house.audit(), house.store._rows.tables]) + caplog.text
    assert text not in kept
    assert encoded not in kept


ANYTHING: dict[str, Callable[[], str]] = {
    "unknown": lambda: keys.make("workspace-service").text.reveal().decode(),
    "mistyped": lambda: keys.make("workspace-service").text.reveal().decode()[:-1] + "?",
    "somebody else's": lambda: "ghp_0123456789abcdefghijABCDEFGHIJ012345",
    "an invitation": lambda: keys.make("invite").text.reveal().decode(),
    "no ASCII": lambda: "lgw_\u00e9\U0001f511",
}


@pytest.mark.parametrize("what", ANYTHING)
async def test_the_answer_is_the_same_whatever_was_sent(house: House, what: str) -> None:
    _, text = await made(house)
    mine = await report(house, {"token": text})
    other = await report(house, {"token": ANYTHING[what]()})
    again = await report(house, {"token": text})
    shown = [(a.status_code, a.content, _without_id(a)) for a in (mine, other, again)]
    assert shown[0] == shown[1] == shown[2]
    assert len(await alerts(house)) == 1


def _without_id(answer: Any) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name != "x-portkey-trace-id"}


async def test_of_a_key_in_transition_only_the_reported_secret_ends(house: House) -> None:
    id_, old = await made(house)
    new = (await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})).json()["key"]
    await report(house, {"token": old})
    assert not await opens(house, old)
    assert await opens(house, new)
    assert (await house.admin.get(f"/v1/api-keys/{id_}")).json()["status"] == "active"
    assert (await alerts(house))[0]["detail"]["outcome"].startswith("secret revoked")
    await report(house, {"token": new})
    assert not await opens(house, new)
    assert len(await alerts(house)) == 2


async def test_a_revoked_key_comes_back_with_a_new_secret_only(house: House) -> None:
    id_, text = await made(house)
    await report(house, {"token": text})
    fresh = (await house.admin.post(f"/v1/api-keys/{id_}/rotate", json={})).json()["key"]
    assert await opens(house, fresh)
    assert not await opens(house, text)


async def test_who_may_only_use_a_key_cannot_bring_it_back(house: House) -> None:
    id_, text = await made(house)
    await report(house, {"token": text})
    assert (await house.client(text).post(f"/v1/api-keys/{id_}/rotate", json={})).status_code == 401


async def test_an_organisation_may_want_to_be_told_only(house: House) -> None:
    _, text = await made(house)
    assert (await house.admin.put("/v1/key-watch", json={"on_leak": "alert"})).status_code == 200
    answer = await report(house, {"token": text})
    assert (answer.status_code, answer.json()) == (202, SAME)
    await report(house, {"token": text})
    assert await opens(house, text)
    (alert,) = await alerts(house)
    assert (alert["detail"]["outcome"], alert["seen"]) == ("alerted only", 2)


async def rotate(house: House, id_: str, **body: Any) -> Any:
    return await house.admin.post(f"/v1/api-keys/{id_}/rotate", json=body)


@pytest.fixture(name="told_only")
async def _told_only(house: House) -> MemoryHouse:
    assert (await house.admin.put("/v1/key-watch", json={"on_leak": "alert"})).status_code == 200
    assert isinstance(house, MemoryHouse)
    return house


@pytest.mark.parametrize("on_leak", ["revoke", "alert"])
async def test_the_rotation_of_a_reported_key_leaves_nothing_of_it(house: House, on_leak: str) -> None:
    """Neither the usual overlap nor that of its policy: whoever found the key would have it so long."""
    policy = {"rotation_period": "monthly", "key_transition_period_ms": 86_400_000}
    id_, text = await made(house, rotation_policy=policy)
    assert (await house.admin.put("/v1/key-watch", json={"on_leak": on_leak})).status_code == 200
    await report(house, {"token": text})
    answer = await rotate(house, id_)
    assert answer.status_code == 200
    assert sorted(answer.json()) == ["id", "key", "masked"]  # no time until which the former one holds
    assert not await opens(house, text)
    assert await opens(house, answer.json()["key"])
    assert (await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": id_}))[1] == 1


@pytest.mark.parametrize(("on_leak", "why"), [("revoke", "it is revoked"), ("alert", "it was reported as leaked")])
async def test_an_overlap_for_a_reported_key_is_refused_with_the_reason(house: House, on_leak: str, why: str) -> None:
    id_, text = await made(house)
    assert (await house.admin.put("/v1/key-watch", json={"on_leak": on_leak})).status_code == 200
    await report(house, {"token": text})
    before = (await house.admin.get(f"/v1/api-keys/{id_}")).json()
    answer = await rotate(house, id_, key_transition_period_ms=1_800_000)
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
    assert answer.json()["data"]["message"].startswith(f"key_transition_period_ms: this key has no overlap, for {why}")
    assert (await house.admin.get(f"/v1/api-keys/{id_}")).json() == before
    assert await opens(house, text) is (on_leak == "alert")


async def test_after_that_rotation_the_key_is_like_any_other(told_only: House) -> None:
    id_, text = await made(told_only)
    await report(told_only, {"token": text})
    fresh = (await rotate(told_only, id_)).json()["key"]
    answer = await rotate(told_only, id_, key_transition_period_ms=1_800_000)
    assert answer.json()["key_transition_expires_at"]
    assert await opens(told_only, fresh)


async def test_a_report_of_the_former_secret_does_not_end_the_newest_one(told_only: House) -> None:
    """It is in its overlap: `revoke-previous` ends the leaked one alone."""
    id_, old = await made(told_only)
    new = (await rotate(told_only, id_)).json()["key"]
    await report(told_only, {"token": old})
    answer = await rotate(told_only, id_)
    assert (answer.status_code, "revoke-previous" in answer.text) == (409, True)
    assert (await told_only.admin.post(f"/v1/api-keys/{id_}/revoke-previous", json={})).json() == {"revoked": 1}
    assert not await opens(told_only, old)
    assert await opens(told_only, new)
    assert (await rotate(told_only, id_)).json()["key_transition_expires_at"]


async def test_a_report_of_the_newest_secret_ends_the_former_one_with_it(told_only: House) -> None:
    id_, old = await made(told_only)
    new = (await rotate(told_only, id_)).json()["key"]
    await report(told_only, {"token": new})
    answer = await rotate(told_only, id_)
    assert (answer.status_code, "key_transition_expires_at" in answer.json()) == (200, False)
    assert [await opens(told_only, text) for text in (old, new, answer.json()["key"])] == [False, False, True]


async def test_a_leak_of_somebodys_own_key_leaves_nothing_either(told_only: House) -> None:
    person = await told_only.login()
    mine = (await person.post("/v1/profile/api-key", json={})).json()
    await report(told_only, {"token": mine["key"]})
    answer = await person.post("/v1/profile/api-key/rotate", json={})
    assert (answer.status_code, "key_transition_expires_at" in answer.json()) == (200, False)


async def test_the_wish_of_one_organisation_is_not_that_of_another(house: House) -> None:
    async with house.store.begin(Tenant("org-9")) as unit:
        await unit.insert(ORGANISATIONS, organisation("org-9"))
    theirs = await house.key("organisation-service", org="org-9")
    await house.admin.put("/v1/key-watch", json={"on_leak": "alert"})
    await report(house, {"token": theirs})
    assert (await house.client(theirs).get("/v1/api-keys")).status_code == 401
    assert await alerts(house) == []
    assert (await house.store.find(Tenant("org-9"), ALERTS, {}))[1] == 1


async def test_many_in_one_report_and_the_shape_of_scanning_partners(house: House) -> None:
    texts = [(await made(house, name=f"k{n}"))[1] for n in range(4)]
    await report(house, {"tokens": texts[:2], "token": texts[0]})
    findings = [
        {"token": text, "type": "lockgate_key", "url": "https://git.example/x", "source": "content", "more": 1}
        for text in texts[2:]
    ]
    answer = await report(house, findings)
    assert (answer.status_code, answer.json()["received"]) == (202, 2)
    assert [await opens(house, text) for text in texts] == [False] * 4
    assert len(await alerts(house)) == 4


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "token is required"),
        ([], "token is required"),
        ({"token": ""}, "token is required"),
        ({"token": 7}, "token"),
        ({"tokens": ["x"] * 51}, "tokens"),
        ({"tokens": [f"x{n}" for n in range(50)], "token": "y"}, "at most 50"),
        ({"token": "x" * 3000}, "token"),
        ({"tokens": ["x" * 3000]}, "tokens"),
        ([{"type": "x"}], "findings.0.token"),
        (["x"], "findings.0"),
        ({"tokn": "x"}, "Did you mean 'token'"),
    ],
)
async def test_a_report_that_cannot_be_read_says_why(house: House, body: Any, says: str) -> None:
    answer = await report(house, body)
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
    assert says in answer.json()["message"]


async def test_a_list_is_taken_where_it_means_something_only(house: House) -> None:
    answer = await house.admin.put("/v1/key-watch", json=[{"on_leak": "alert"}])
    assert answer.status_code == 400


async def test_the_token_of_a_directory_ends_too_and_a_rotation_gives_a_new_one(house: House) -> None:
    made = (await house.admin.post("/v1/admin/organisation/scim", json={"domains": ["example.com"]})).json()
    token = made["token"]

    async def speaks(text: str) -> int:
        return int((await house.client(authorization=f"Bearer {text}").get("/v1/scim/ResourceTypes")).status_code)

    assert await speaks(token) == 200
    answer = await report(house, {"token": token})
    assert (answer.status_code, answer.json()) == (202, SAME)
    assert await speaks(token) == 401
    (alert,) = await alerts(house)
    assert (alert["key"][:4], alert["detail"]["outcome"]) == ("lgs_", "revoked")
    await report(house, {"token": token})
    assert len(await alerts(house)) == 1
    fresh = (await house.admin.post("/v1/admin/organisation/scim/rotate", json={})).json()["token"]
    assert [await speaks(token), await speaks(fresh)] == [401, 200]


async def test_a_flood_of_reports_is_told_to_wait_and_costs_nothing(house: House) -> None:
    house.clock.stop()
    asked = []
    verify = house.store.verify

    async def counted(of: Any, value: Any) -> Any:
        asked.append(of)
        return await verify(of, value)

    house.store.verify = counted
    body = {"token": keys.make("workspace-service").text.reveal().decode()}
    codes = [(await report(house, body)).status_code for _ in range(80)]
    assert codes == [202] * 60 + [429] * 20
    assert len(asked) == 60
    late = await report(house, body)
    assert int(late.headers["retry-after"]) >= 1
    assert (await report(house, body, peer="192.0.2.8")).status_code == 202
    many = [(await report(house, body, peer=f"198.51.100.{n}")).status_code for n in range(60)]
    assert many.count(202) == 39  # all sources together have a bound too
    house.clock.ahead_ms += 10_000
    assert (await report(house, body)).status_code == 202


async def test_answers_leave_at_whole_steps_of_the_clock(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(token_leak, "QUANTUM_S", 0.05)
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        house.clock.ahead_ms += round(seconds * 1000)

    monkeypatch.setattr("lockgate.admin.resources.token_leak.asyncio.sleep", sleep)
    house.clock.stop()
    verify = house.store.verify

    async def slow(of: Any, value: Any) -> Any:
        house.clock.ahead_ms += 18
        return await verify(of, value)

    house.store.verify = slow
    for text in (keys.make("workspace-service").text.reveal().decode(), "nonsense"):
        began = house.clock.monotonic_ns()
        await report(house, {"token": text})
        assert (house.clock.monotonic_ns() - began) / 1e6 == pytest.approx(50, abs=1)
    assert slept == [pytest.approx(0.032, abs=0.001), pytest.approx(0.05, abs=0.001)]


async def test_another_site_cannot_make_a_browser_report(house: House) -> None:
    _, text = await made(house)
    browser = house.client(origin="https://evil.example", **{"sec-fetch-site": "cross-site"})
    assert (await browser.post("/v1/token-leak", json={"token": text})).status_code == 403
    assert await opens(house, text)


async def test_a_key_changed_at_the_same_moment_is_revoked_all_the_same(house: House) -> None:
    id_, text = await made(house)
    begin, left = house.store.begin, [1]

    def raced(tenant: Any) -> Any:
        if left:
            left.pop()
            house.store._rows.tables["api_keys"] = {
                mark: house.store.signer.sign(API_KEYS, row, Tenant(row.organisation_id))
                for mark, row in house.store._rows.tables["api_keys"].items()
            }
        return begin(tenant)

    house.store.begin = raced
    assert (await report(house, {"token": text})).status_code == 202
    assert not await opens(house, text)
    assert (await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": id_}))[1] == 0


def test_only_a_web_address_is_kept_of_where_a_leak_was() -> None:
    assert token_leak.place_of("javascript:alert(1)") == ""
    assert token_leak.place_of("http://[broken") == ""
    assert token_leak.place_of(None) == ""
    assert token_leak.place_of("https://x.example:8443/a%20b?c#d") == "https://x.example/a b"
