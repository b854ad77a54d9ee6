"""Ways around the admin API's rules that once worked, each with the answer that it gets now."""

import logging
import os
import sqlite3
import stat
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from admin_house import CONSOLE, EMAIL, PASSWORD, House
from lockgate import app
from lockgate.adapters import schema, sqlite
from lockgate.admin import setup
from lockgate.admin.context import REDACTED, redacted
from lockgate.admin.profile import MOST_PLAYGROUNDS
from lockgate.core import config, keys
from lockgate.core.errors import BadRequest, InvalidConfig
from lockgate.settings import Settings

MANAGES = (
    "workspace_service_api_keys.create",
    "workspace_service_api_keys.update",
    "workspace_service_api_keys.rotate",
)
SCOPES = [*MANAGES, "completions.write"]
DAY_MS = 86_400_000
NARROW: dict[str, Any] = {
    "allowed_ips": ["127.0.0.0/8"],
    "usage_limits": {"type": "cost", "credit_limit": 10},
    "rate_limits": [{"type": "requests", "unit": "rpm", "value": 60}],
}


def digest_of(house: House, text: str) -> bytes:
    return bytes(house.vault.digests(text.encode())[0])


async def narrow_key(house: House, **fields: Any) -> tuple[str, str]:
    """The text and the id of a key that manages keys and is limited in every way."""
    ends = house.clock.now_ms() + DAY_MS
    text = await house.key("workspace-service", SCOPES, **{**NARROW, "expires_at": ends, **fields})
    return text, house.lookups.caller(digest_of(house, text)).key_id


async def mint(house: House, by: str, **fields: Any) -> Any:
    body = {"name": "child", "scopes": ["completions.write"], **fields}
    return await house.client(by).post("/v1/api-keys/workspace/service", json=body)


# --- a key's limits are rights too ---

LOOSER: list[dict[str, Any]] = [
    {"expires_at": None},
    {"expires_at": "2099-01-01T00:00:00Z"},
    {"allowed_ips": []},
    {"allowed_ips": ["0.0.0.0/0"]},
    {"allowed_ips": ["127.0.0.1", "::1"]},
    {"usage_limits": None},
    {"usage_limits": {"type": "cost", "credit_limit": 11}},
    {"usage_limits": {"type": "tokens", "credit_limit": 10}},
    {"usage_limits": {"type": "cost", "credit_limit": 10, "periodic_reset": "weekly"}},
    {"rate_limits": None},
    {"rate_limits": [{"type": "requests", "unit": "rps", "value": 60}]},
]


@pytest.mark.parametrize("looser", LOOSER, ids=str)
async def test_a_key_cannot_loosen_itself(house: House, looser: dict[str, Any]) -> None:
    text, key_id = await narrow_key(house)
    answer = await house.client(text).put(f"/v1/api-keys/{key_id}", json=looser)
    assert (answer.status_code, next(iter(looser)) in answer.json()["message"]) == (403, True), answer.text
    assert (await house.admin.get(f"/v1/api-keys/{key_id}")).json()["allowed_ips"] == ["127.0.0.0/8"]


@pytest.mark.parametrize("looser", [case for case in LOOSER if any(case.values())], ids=str)
async def test_a_key_makes_no_key_that_is_looser(house: House, looser: dict[str, Any]) -> None:
    text, _ = await narrow_key(house)
    assert (await mint(house, text, **looser)).status_code == 403


async def test_what_a_request_leaves_out_is_inherited(house: House) -> None:
    text, key_id = await narrow_key(house)
    child = (await mint(house, text, expires_at=None, allowed_ips=[])).json()["id"]
    own, made = [(await house.admin.get(f"/v1/api-keys/{one}")).json() for one in (key_id, child)]
    for name in ("expires_at", "allowed_ips", "usage_limits", "rate_limits"):
        assert made[name] == own[name]
        assert made[name]


async def test_a_key_may_tighten_itself_and_its_children(house: House) -> None:
    text, key_id = await narrow_key(house)
    tighter = {
        "allowed_ips": ["127.0.0.1"],
        "usage_limits": [{"type": "cost", "credit_limit": 9.5}, {"type": "tokens", "credit_limit": 1}],
        "rate_limits": [{"type": "requests", "unit": "rpm", "value": 1}],
    }
    assert (await mint(house, text, **tighter)).status_code == 200
    assert (await house.client(text).put(f"/v1/api-keys/{key_id}", json=tighter)).status_code == 200


async def test_a_limited_key_does_not_take_over_one_without_limits(house: House) -> None:
    text, _ = await narrow_key(house)
    other = await house.key("workspace-service", ["completions.write"])
    other_id = house.lookups.caller(digest_of(house, other)).key_id
    assert (await house.client(text).post(f"/v1/api-keys/{other_id}/rotate")).status_code == 403


@pytest.mark.parametrize("change", [*LOOSER, {"not_before": "2020-01-01T00:00:00Z"}], ids=str)
async def test_limits_of_a_key_that_can_do_more_are_not_ones_to_change(house: House, change: dict[str, Any]) -> None:
    _, strong = await narrow_key(house)
    weak = await house.key("workspace-service", MANAGES)  # without completions.write
    answer = await house.client(weak).put(f"/v1/api-keys/{strong}", json=change)
    assert answer.status_code == 403
    assert (await house.client(weak).put(f"/v1/api-keys/{strong}", json={"name": "renamed"})).status_code == 200


async def test_people_and_unlimited_keys_set_limits_as_they_like(house: House) -> None:
    _, key_id = await narrow_key(house)
    browser = await house.login()
    assert (await browser.put(f"/v1/api-keys/{key_id}", json={"expires_at": None})).status_code == 200
    assert (await house.admin.put(f"/v1/api-keys/{key_id}", json={"allowed_ips": []})).status_code == 200


# --- in whose name ---


async def user_key(house: House, client: Any, user_id: str) -> int:
    body = {"name": "n", "scopes": ["completions.write"], "user_id": user_id}
    return int((await client.post("/v1/api-keys/workspace/user", json=body)).status_code)


async def test_nobody_below_makes_a_key_in_the_name_of_an_owner(house: House) -> None:
    place = house.ids.workspace_id.replace("-", "_")
    member = await house.person("member@example.org", **{place: "member"})
    admin = await house.person("admin@example.org", "admin")
    await house.person("manager@example.org", **{place: "manager"})
    manager = await house.login("manager@example.org")
    for client in (manager, house.team):
        assert await user_key(house, client, house.ids.user_id) == 403
        assert await user_key(house, client, admin.id) == 403
        assert await user_key(house, client, member.id) == 200
    for client in (await house.login(), house.client(house.ids.admin_api_key)):
        url = f"/v1/api-keys/workspace/user?workspace_id={house.ids.workspace_id}"
        body = {"name": "n", "scopes": ["completions.write"], "user_id": house.ids.user_id}
        assert (await client.post(url, json=body)).status_code == 200


async def test_nor_takes_one_over_by_rotating_it(house: House) -> None:
    made = (await (await house.login()).post("/v1/profile/api-key")).json()
    assert (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).status_code == 403
    assert (await house.admin.post(f"/v1/api-keys/{made['id']}/rotate")).status_code == 200


# --- strangers lock nobody out ---


async def test_bad_keys_from_an_address_do_not_lock_out_the_good_ones_behind_it(house: House) -> None:
    house.clock.stop()
    bad, good, browser = house.client(keys.make("workspace-service").text.reveal().decode()), house.team, house.login()
    person = await browser
    codes = [(await bad.get("/v1/virtual-keys")).status_code for _ in range(103)]
    assert codes == [401] * 100 + [429] * 3
    assert (await good.get("/v1/virtual-keys")).status_code == 200
    assert (await person.get("/v1/session")).status_code == 200


async def test_a_known_browser_is_heard_while_strangers_use_up_every_try(house: House) -> None:
    house.clock.stop()
    known = await house.login()

    async def attempt(client: Any, email: str = EMAIL) -> int:
        answer = await client.post("/v1/session", json={"email": email, "password": PASSWORD})
        return int(answer.status_code)

    crowd = [await attempt(house.client(peer=f"192.0.2.{n}", **CONSOLE), f"p{n}@example.org") for n in range(40)]
    near = [await attempt(house.client(**CONSOLE), f"q{n}@example.org") for n in range(25)]
    assert (crowd[-1], near[-1]) == (429, 429)
    assert await attempt(known) == 200
    assert 429 in [await attempt(known) for _ in range(25)]  # not without any limit, though


# --- cookies ---


async def test_over_https_only_a_cookie_that_this_host_set_is_taken(house: House) -> None:
    token = (await house.login()).cookies["__Host-lgs"]
    secure = {"base": "https://gate.example.org", "origin": "https://gate.example.org"}
    assert (await house.client(**secure, cookie=f"__Host-lgs={token}").get("/v1/session")).status_code == 200
    assert (await house.client(**secure, cookie=f"lgs={token}").get("/v1/session")).status_code == 401
    assert (await house.client(cookie=f"lgs={token}").get("/v1/session")).status_code == 200
    remote = house.client(base="http://gate.example.org", cookie=f"lgs={token}")
    assert (await remote.get("/v1/session")).status_code == 401


async def test_over_https_a_planted_device_cookie_is_worth_nothing(house: House) -> None:
    house.clock.stop()
    device = (await house.login()).cookies["__Host-lgd"]
    base = "https://gate.example.org"

    async def last(cookie: str) -> int:
        fields = {**CONSOLE, "origin": base, "cookie": cookie}
        client = house.client(base=base, peer="192.0.2.9", **fields)
        answer = await client.post("/v1/session", json={"email": EMAIL, "password": PASSWORD})
        return int(answer.status_code)

    stranger = house.client(**CONSOLE, peer="192.0.2.8")
    for _ in range(7):
        await stranger.post("/v1/session", json={"email": EMAIL, "password": "wrong"})
    assert await last(f"lgd={device}") == 429
    assert await last(f"__Host-lgd={device}") == 200


# --- who is on this machine ---

ELSEWHERE: list[dict[str, str]] = [
    {"x-forwarded-for": "192.0.2.1"},
    {"forwarded": "for=192.0.2.1"},
    {"via": "1.1 proxy"},
    {"x-real-ip": "192.0.2.1"},
    {"host": "rebound.example"},
    {"host": "rebound.example:8787"},
    {"host": "127.0.0.1.rebound.example"},
    {"host": "[broken"},
]


async def scraped() -> bytes:
    return b"metrics"


@pytest.mark.parametrize("fields", ELSEWHERE, ids=str)
async def test_a_loopback_peer_that_speaks_for_another_is_not_this_machine(
    empty: House, fields: dict[str, str]
) -> None:
    object.__setattr__(empty.services, "metrics", scraped)
    token = await setup.offer(empty.store, empty.vault, empty.clock)
    body = {"token": token, "email": EMAIL, "password": PASSWORD}
    headers = {name: value for name, value in CONSOLE.items() if name != "origin"}
    answer = await empty.client(**{**headers, **fields}).post("/v1/setup", json=body)
    assert answer.status_code == 403, answer.text
    assert (await empty.client(**fields).get("/metrics")).status_code == 404
    assert (await empty.client().get("/metrics")).status_code == 200
    assert (await empty.client(host="localhost:9").get("/metrics")).status_code == 200
    assert (await empty.client(**CONSOLE).post("/v1/setup", json=body)).status_code == 201


async def test_the_public_name_is_this_gateways_own(tmp_path: Path) -> None:
    house = House(tmp_path, public_url="https://gate.example.org")
    object.__setattr__(house.services, "metrics", scraped)
    assert (await house.client(host="gate.example.org").get("/metrics")).status_code == 200
    assert (await house.client(host="gate.example.com").get("/metrics")).status_code == 404
    await house.close()


# --- the audit log ---


@pytest.mark.parametrize(
    "name", ["apikey", "ApiKey", "pwd", "dbPwd", "passphrase", "x_passwd", "authToken", "authorization", "clientSecret"]
)
def test_a_secret_is_recognised_in_every_spelling(name: str) -> None:
    assert redacted({"outer": [{name: "canary"}]}) == {"outer": [{name: REDACTED}]}


def test_our_keys_are_blotted_out_of_values_and_names() -> None:
    text = keys.make("workspace-service").text.reveal().decode()
    assert text not in str(redacted({"note": f"{'x' * 480} see {text}", "list": [text], f"a {text}": 1}))
    kept = {"key_transition_period_ms": 1, "api_key_id": "k", "name": "n"}
    assert redacted(kept) == kept


async def test_a_denial_keeps_nothing_of_the_body(house: House) -> None:
    text = await house.key("workspace-service", [])
    await house.client(text).post("/v1/virtual-keys", json={"name": "canary-name", "note": "canary-note"})
    entry = next(one for one in await house.audit() if one.action.endswith(".denied"))
    assert (entry.status, entry.detail) == (403, {})


# --- playground keys ---


async def test_a_persons_playground_keys_are_bounded_and_the_oldest_goes(house: House) -> None:
    browser = await house.login()
    made = [(await browser.post("/v1/profile/playground-key")).json()["key"] for _ in range(MOST_PLAYGROUNDS + 2)]
    living = [bool(house.lookups.caller(digest_of(house, text))) for text in made]
    assert living == [False] * 2 + [True] * MOST_PLAYGROUNDS


async def test_a_new_key_makes_no_worker_forget_anything(house: House) -> None:
    before, _ = await house.store.changes(0)
    await (await house.login()).post("/v1/profile/playground-key")
    await mint(house, house.ids.workspace_api_key)
    assert (await house.store.changes(before))[1] == frozenset()


# --- files ---


def test_the_copy_before_a_migration_is_ours_alone_from_its_first_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, seen = tmp_path / "control.db", []
    sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()
    target = path.with_name(f"control.db.before-{schema.HEAD}-from-r1")
    decoy = tmp_path / "decoy"
    decoy.write_bytes(b"untouched")
    target.symlink_to(decoy)
    connect = sqlite3.connect

    def watched(file: Any, *args: Any, **more: Any) -> sqlite3.Connection:
        if Path(file) == target:
            seen.append(stat.S_IMODE(target.lstat().st_mode))
        made: sqlite3.Connection = connect(file, *args, **more)
        return made

    monkeypatch.setattr(sqlite3, "connect", watched)
    before = os.umask(0)
    try:
        sqlite.copy(path, "r1")
    finally:
        os.umask(before)
    assert seen == [0o600]
    assert (target.is_symlink(), decoy.read_bytes()) == (False, b"untouched")
    assert connect(target).execute("SELECT count(*) FROM t").fetchone() == (0,)


async def test_a_failing_statement_does_not_show_what_it_was_given(house: House) -> None:
    engine = sqlite.engine(house.opened.path)
    with pytest.raises(sa.exc.StatementError) as caught:
        async with engine.connect() as connection:
            await connection.execute(sa.text("SELECT * FROM nowhere WHERE x = :x"), {"x": "canary"})
    await engine.dispose()
    assert "canary" not in str(caught.value)


def test_an_open_data_folder_is_tightened_and_said_so(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o755)
    with app.data_folder(Settings(data=data)):
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        assert stat.S_IMODE((data / "run").stat().st_mode) == 0o700
    assert "folder_tightened" in caplog.text


# --- configs that broke the reader ---


@pytest.mark.parametrize(
    ("document", "says"),
    [
        (b'{"provider":"ollama","targets":["x"]}', "path: targets, message: Expected an array of objects"),
        (b'{"targets":[null]}', "Expected an array of objects"),
        (b'{"targets":{}}', "Expected array, received object"),
        (b'{"provider":"ollama","request_timeout":' + b"9" * 309 + b"}", "more than 64 digits"),
        (b'{"provider":"ollama","request_timeout":86400001}', "at most 86400000 milliseconds"),
        (b'{"targets":[{"provider":"ollama","request_timeout":1e40}]}', "path: targets.0.request_timeout"),
    ],
)
def test_a_config_that_is_none_is_refused_with_its_mistake(document: bytes, says: str) -> None:
    with pytest.raises((InvalidConfig, BadRequest)) as caught:
        config.parse(document)
    assert says in str(getattr(caught.value, "errors", caught.value))
