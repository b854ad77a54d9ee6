"""T-ENUM, T-URLKEY, T-EMPTYSECRET, T-GUESS: what a stranger can learn, leave behind, or try."""

from typing import Any

import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, House
from lockgate.admin.throttle import Bounded, Failures, LoginThrottle, Rate, source
from lockgate.core import keys

# --- T-ENUM ---


async def test_one_answer_for_whatever_is_wrong_with_a_key(house: House) -> None:
    revoked = await house.key("workspace-service")
    digest = house.vault.digests(revoked.encode())[0]
    caller = house.lookups.caller(digest)
    assert caller
    await house.admin.delete(f"/v1/api-keys/{caller.key_id}")
    now = house.clock.now_ms()
    bad = {
        "missing": "",
        "malformed": "nonsense",
        "wrong checksum": revoked[:-1] + ("a" if revoked[-1] != "a" else "b"),
        "unknown": keys.make("workspace-service").text.reveal().decode(),
        "revoked": revoked,
        "expired": await house.key("workspace-service", expires_at=now - 1),
        "not yet valid": await house.key("workspace-service", not_before=now + 3_600_000),
        "from elsewhere": await house.key("workspace-service", allowed_ips=["192.0.2.0/24"]),
        "one-time": keys.make("bootstrap").text.reveal().decode(),
        "placeholder": "OPENAI_API_KEY",
        "token": "eyJhbGciOiJub25lIn0.e30.",
    }
    answers = {name: await house.client(text).get("/v1/virtual-keys") for name, text in bad.items()}
    assert {answer.status_code for answer in answers.values()} == {401}
    bodies = {answer.content for answer in answers.values()}
    assert len(bodies) == 1
    assert b'"errorCode":"AB05"' in bodies.pop()
    heads = {
        frozenset(item for item in answer.headers.items() if item[0] != "x-portkey-trace-id")
        for answer in answers.values()
    }
    assert len(heads) == 1


async def test_an_address_list_lets_its_own_in(house: House) -> None:
    text = await house.key("workspace-service", allowed_ips=["192.0.2.0/24", "2001:db8::/32"])
    for peer, status in (("192.0.2.9", 200), ("2001:db8::9", 200), ("127.0.0.1", 401), ("2001:db9::9", 401)):
        assert (await house.client(text, peer=peer).get("/v1/virtual-keys")).status_code == status


async def test_a_foreign_object_and_a_missing_one_look_alike(house: House) -> None:
    second = await house.workspace()
    made = await house.admin.post(
        "/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x", "workspace_id": second.id}
    )
    theirs = await house.team.get(f"/v1/virtual-keys/{made.json()['slug']}")
    missing = await house.team.get("/v1/virtual-keys/no-such-key")
    assert (theirs.status_code, theirs.content) == (missing.status_code, missing.content)


async def test_the_key_may_come_in_either_header(house: House) -> None:
    text = house.ids.workspace_api_key
    for headers in ({"x-portkey-api-key": text}, {"authorization": f"Bearer {text}"}, {"x-api-key": text}):
        assert (await house.client(**headers).get("/v1/virtual-keys")).status_code == 200
    both = house.client(**{"x-portkey-api-key": text, "authorization": "Bearer OPENAI_API_KEY"})
    assert (await both.get("/v1/virtual-keys")).status_code == 200


# --- T-URLKEY ---


@pytest.mark.parametrize(
    "query", ["api_key={}", "apiKey={}", "key={}", "token={}", "access_token={}", "x-portkey-api-key={}", "anything={}"]
)
async def test_a_key_in_the_url_is_refused_with_the_mend(house: House, query: str) -> None:
    text = house.ids.workspace_api_key
    for client in (house.client(), house.team):
        answer = await client.get(f"/v1/virtual-keys?{query.format(text)}")
        assert answer.status_code == 400
        assert "rotate" in answer.json()["message"]
        assert text not in answer.text


async def test_a_key_in_the_path_is_refused(house: House) -> None:
    answer = await house.team.get(f"/v1/api-keys/{house.ids.workspace_api_key}")
    assert answer.status_code == 400
    assert house.ids.workspace_api_key not in str([e.uri for e in await house.audit()])


# --- T-EMPTYSECRET ---


@pytest.mark.parametrize("empty", ["", " ", "\t", None])
async def test_an_empty_secret_is_never_a_secret(house: House, empty: Any) -> None:
    created = await house.team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": empty})
    assert created.status_code == 400
    login = await house.client(**CONSOLE).post("/v1/session", json={"email": EMAIL, "password": empty})
    assert login.status_code in {400, 401}
    key = await house.client(str(empty or "")).get("/v1/virtual-keys")
    assert key.status_code == 401


async def test_an_empty_secret_does_not_replace_a_stored_one(house: House) -> None:
    made = (
        await house.team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-keep"})
    ).json()
    assert (await house.team.put(f"/v1/virtual-keys/{made['slug']}", json={"key": ""})).status_code == 200
    found = house.lookups.credential(house.ids.workspace_id, made["slug"])
    assert found
    assert house.vault.open(found.sealed, found.aad).reveal() == b"sk-keep"


# --- T-GUESS ---


async def guess(house: House, peer: str, password: str = "wrong horse battery") -> int:
    browser = house.client(peer=peer, **CONSOLE)
    answer = await browser.post("/v1/session", json={"email": EMAIL, "password": password})
    if answer.status_code == 429:
        assert int(answer.headers["retry-after"]) >= 1
    return answer.status_code


async def test_an_account_slows_down_after_five_failures(house: House) -> None:
    house.clock.stop()
    codes = [await guess(house, f"192.0.2.{n}") for n in range(8)]
    assert codes == [401] * 5 + [429] * 3
    house.clock.ahead_ms += 2_500
    assert await guess(house, "192.0.2.50") == 401
    assert await guess(house, "192.0.2.51") == 429


async def test_a_known_browser_logs_in_during_the_attack(house: House) -> None:
    """Its device cookie gives it a bucket of its own: nobody locks a person out from afar."""
    house.clock.stop()
    known = await house.login()
    await known.delete("/v1/session")
    assert [await guess(house, f"192.0.2.{n}") for n in range(7)].count(429) == 2
    assert await guess(house, "192.0.2.99", PASSWORD) == 429  # a stranger with the right password waits too
    answer = await known.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
    assert answer.status_code == 200


async def test_a_device_cookie_is_good_for_its_own_account_only(house: House) -> None:
    house.clock.stop()
    await house.person("m@example.org")
    member = await house.login("m@example.org")
    device = f"__Host-lgd={member.cookies['__Host-lgd']}"
    for n in range(6):
        await guess(house, f"192.0.2.{n}")
    other = house.client(cookie=device, **CONSOLE)
    assert (await other.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})).status_code == 429


async def test_unknown_accounts_are_slowed_down_alike(house: House) -> None:
    house.clock.stop()

    async def attempt(n: int) -> int:
        browser = house.client(peer=f"192.0.2.{n}", **CONSOLE)
        return (await browser.post("/v1/session", json={"email": "nobody@example.org", "password": "x"})).status_code

    assert [await attempt(n) for n in range(7)] == [401] * 5 + [429] * 2


async def test_one_source_may_try_twenty_times_a_minute(house: House) -> None:
    house.clock.stop()
    codes = []
    for n in range(25):
        browser = house.client(peer="192.0.2.1", **CONSOLE)
        house.clock.ahead_ms += 200
        body = {"email": f"p{n}@example.org", "password": "x"}
        codes.append((await browser.post("/v1/session", json=body)).status_code)
    assert codes[:20] == [401] * 20
    assert 429 in codes[20:]


def test_ten_thousand_guesses_in_an_hour_are_impossible() -> None:
    """An attacker with ten thousand addresses, one account, one hour."""
    throttle, heard, now = LoginThrottle(), 0, 0.0
    for n in range(36_000):
        now = n / 10
        if not throttle.wait("victim", f"10.{n % 40}.{n % 250}.1", "", now):
            heard += 1
            throttle.failed("victim", "", now)
    assert heard <= 20


def test_after_a_hundred_failures_only_known_browsers_are_heard() -> None:
    failures, now = Failures(stop_at=100), 0.0
    for _ in range(100):
        now += failures.wait("victim", now)
        failures.failed("victim", now)
    assert failures.wait("victim", now + 10**9) == float("inf")


def test_one_subscriber_is_one_source() -> None:
    assert source("2001:db8:1:2:3:4:5:6") == source("2001:db8:1:2::9") != source("2001:db8:1:3::9")
    assert source("::ffff:192.0.2.1") == source("192.0.2.1")


def test_the_tables_of_the_throttle_are_bounded() -> None:
    table: Bounded[int] = Bounded(100)
    for n in range(1000):
        table.put(str(n), n)
    assert len(table) == 100
    rate = Rate(1, 1, most=10)
    for n in range(1000):
        rate.take(str(n), 0.0)
    assert len(rate._rows) == 10


async def test_a_source_of_bad_keys_is_refused_before_its_body_is_read(house: House) -> None:
    house.clock.stop()
    stranger = house.client("lgw_nonsense", peer="192.0.2.1")
    codes = [(await stranger.get("/v1/virtual-keys")).status_code for _ in range(130)]
    assert codes[:100] == [401] * 100
    assert 429 in codes[100:]

    async def unread() -> Any:
        raise AssertionError("the body was read")
        yield b""

    last = await stranger.post("/v1/virtual-keys", content=unread())
    assert last.status_code == 429
    assert last.headers["retry-after"] == "1"
    other = await house.client(house.ids.workspace_api_key, peer="192.0.2.2").get("/v1/virtual-keys")
    assert other.status_code == 200


async def test_a_key_is_never_locked_out_by_others(house: House) -> None:
    house.clock.stop()
    stranger = house.client("lgw_nonsense", peer="192.0.2.1")
    for _ in range(120):
        await stranger.get("/v1/virtual-keys")
    assert (await house.team.get("/v1/virtual-keys")).status_code == 200
