import asyncio
from typing import Any

import httpx
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, House
from lockgate.adapters.opening import open_store
from lockgate.admin import setup
from lockgate.core import keys
from lockgate.core.access import ADMIN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.documents import ORGANISATIONS, TOKENS, USERS, WORKSPACES, Tenant
from lockgate.core.errors import AdminInvalid
from lockgate.settings import Settings


async def offered(house: House) -> str:
    token = await setup.offer(house.store, house.vault, house.clock)
    assert token is not None
    return token


def body(token: str, **fields: Any) -> dict[str, Any]:
    return {
        "token": token,
        "email": EMAIL,
        "password": PASSWORD,
        "organisation": "Works",
        "name": "Olga Owner",
        **fields,
    }


async def test_a_new_gateway_needs_set_up(empty: House) -> None:
    assert (await empty.client().get("/v1/setup")).json() == {"needed": True}


async def test_the_link_makes_the_owner_and_logs_in(empty: House) -> None:
    browser = empty.client(**CONSOLE)
    answer = await browser.post("/v1/setup", json=body(await offered(empty)))
    assert answer.status_code == 201
    assert answer.json()["user"]["email"] == EMAIL
    assert answer.json()["user"]["role"] == "owner"
    assert [row["name"] for row in answer.json()["workspaces"]] == ["Shared Team"]
    assert (await browser.get("/v1/session")).status_code == 200
    assert (await browser.get("/v1/setup")).json() == {"needed": False}


async def test_after_the_owner_set_up_does_not_exist(empty: House) -> None:
    token = await offered(empty)
    await empty.client(**CONSOLE).post("/v1/setup", json=body(token))
    for again in (token, "lgb_x", ""):
        answer = await empty.client(**CONSOLE).post("/v1/setup", json=body(again, email="second@example.org"))
        assert answer.status_code == 404
    assert await setup.offer(empty.store, empty.vault, empty.clock) is None


async def test_two_set_ups_at_once_make_one_owner(empty: House) -> None:
    token = await offered(empty)

    async def attempt(n: int) -> int:
        answer = await empty.client(**CONSOLE).post("/v1/setup", json=body(token, email=f"p{n}@example.org"))
        return answer.status_code

    assert sorted(await asyncio.gather(*(attempt(n) for n in range(5)))) == [201, 404, 404, 404, 404]
    count = 0
    for n in range(5):
        count += await empty.store.verify(USERS, f"p{n}@example.org") is not None
    assert count == 1


@pytest.mark.parametrize(
    "token",
    [
        "",
        "lgb_",
        "nonsense",
        "lgb_" + "a" * 61,
        pytest.param(keys.make("bootstrap").text.reveal().decode(), id="well-formed"),
        "lgw_" + "a" * 61,
    ],
)
async def test_a_wrong_token_is_refused_with_one_answer(empty: House, token: str) -> None:
    await offered(empty)
    answer = await empty.client(**CONSOLE).post("/v1/setup", json=body(token))
    assert answer.status_code == 401
    assert answer.json()["message"].startswith("The set-up link is wrong or older than an hour")
    assert (await empty.client().get("/v1/setup")).json() == {"needed": True}


async def test_a_token_lives_for_an_hour(empty: House) -> None:
    token = await offered(empty)
    empty.clock.ahead_ms = setup.TOKEN_LIFE_MS + 1000
    assert (await empty.client(**CONSOLE).post("/v1/setup", json=body(token))).status_code == 401


async def test_a_new_start_ends_the_former_token(empty: House) -> None:
    old, new = await offered(empty), await offered(empty)
    refused = await empty.client(**CONSOLE).post("/v1/setup", json=body(old))
    assert refused.status_code == 401
    assert "Use the newest one" in refused.json()["message"]
    assert (await empty.store.find(Tenant(""), TOKENS, {}))[1] == 1
    assert (await empty.client(**CONSOLE).post("/v1/setup", json=body(new))).status_code == 201


async def test_the_token_is_stored_as_a_digest_only(empty: House) -> None:
    token = await offered(empty)
    stored = b"".join(path.read_bytes() for path in empty.opened.path.parent.glob("control.db*"))
    assert token.encode() not in stored
    assert token[16:59].encode() not in stored


@pytest.mark.parametrize("peer", ["192.0.2.7", "2001:db8::1", "", "garbage", "10.0.0.1"])
async def test_set_up_works_from_this_machine_only(empty: House, peer: str) -> None:
    token = await offered(empty)
    answer = await empty.client(peer=peer, **CONSOLE).post("/v1/setup", json=body(token))
    assert answer.status_code == 403
    for here in ("127.0.0.1", "::1"):
        assert (await empty.client(peer=here, **CONSOLE).post("/v1/setup", json=body("x"))).status_code == 401


async def test_the_operator_may_open_set_up_to_a_network(tmp_path: Any) -> None:
    house = House(tmp_path, founded=False, setup_from=("192.0.2.0/24",))
    token = await offered(house)
    assert (await house.client(peer="198.51.100.1", **CONSOLE).post("/v1/setup", json=body(token))).status_code == 403
    assert (await house.client(peer="192.0.2.7", **CONSOLE).post("/v1/setup", json=body(token))).status_code == 201
    await house.close()


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"email": "nobody"}, "email"),
        ({"email": "a@b\r\nc"}, "email"),
        ({"password": "short"}, "at least 15"),
        ({"password": "owner@example.org"}, "your own names"),
        ({"password": "passwordpassword"}, "repeat itself"),
        ({"password": "x" * 200}, "at most 128"),
        ({"pasword": "x"}, "Did you mean 'password'"),
        ({"role": "owner"}, "Unknown field"),
    ],
)
async def test_a_mistake_is_named_and_the_token_stays_good(empty: House, fields: dict[str, Any], says: str) -> None:
    token = await offered(empty)
    answer = await empty.client(**CONSOLE).post("/v1/setup", json=body(token, **fields))
    assert answer.status_code == 400
    assert says in answer.json()["message"]
    assert (await empty.client(**CONSOLE).post("/v1/setup", json=body(token))).status_code == 201


async def test_another_site_cannot_drive_the_set_up(empty: House) -> None:
    token = await offered(empty)
    foreign = empty.client(origin="https://evil.example")
    assert (await foreign.post("/v1/setup", json=body(token))).status_code == 403


# --- init ---


async def run_init(house: House, **fields: Any) -> setup.Initial:
    values: dict[str, Any] = {"email": EMAIL, "password": PASSWORD, **fields}
    return await setup.init(house.store, house.vault, house.services.hasher, house.clock, **values)


async def test_init_gives_two_keys_with_every_scope_of_their_kind(empty: House) -> None:
    made = await run_init(empty, organisation="Works")
    admin = empty.lookups.caller(empty.vault.digests(made.admin_api_key.encode())[0])
    team = empty.lookups.caller(empty.vault.digests(made.workspace_api_key.encode())[0])
    assert admin
    assert team
    assert (admin.kind, admin.scopes, admin.workspace_id) == ("organisation-service", ADMIN_SCOPES, "")
    assert (team.kind, team.scopes, team.workspace_id) == ("workspace-service", WORKSPACE_SCOPES, made.workspace_id)
    tenant = Tenant(made.organisation_id)
    organisation = await empty.store.get(tenant, ORGANISATIONS, made.organisation_id)
    workspace = await empty.store.get(tenant, WORKSPACES, made.workspace_slug)
    assert organisation
    assert workspace
    assert (organisation.name, workspace.name, workspace.id) == ("Works", "Shared Team", made.workspace_id)


async def test_a_second_init_is_refused_and_changes_nothing(empty: House) -> None:
    await run_init(empty)
    before = empty.opened.path.with_name("control.db-wal").stat().st_size
    with pytest.raises(setup.AlreadySetUp):
        await run_init(empty, email="other@example.org")
    assert await empty.store.verify(USERS, "other@example.org") is None
    assert empty.opened.path.with_name("control.db-wal").stat().st_size == before


async def test_init_holds_passwords_to_the_same_rules(empty: House) -> None:
    with pytest.raises(AdminInvalid, match="at least 15"):
        await run_init(empty, password="short")
    assert not await empty.store.claimed(setup.OWNER)


async def test_init_beside_a_running_server_is_seen_by_it(empty: House) -> None:
    """Another process: its commit counts at once for set-up, and its owner can log in."""
    second = open_store(Settings(data=empty.opened.path.parent))
    made = await setup.init(
        second.store, second.keyring, empty.services.hasher, empty.clock, email=EMAIL, password=PASSWORD
    )
    await second.store.close()
    assert (await empty.client().get("/v1/setup")).json() == {"needed": False}
    version, ids = await empty.store.changes(0)
    assert version >= 1
    assert "keyring" in ids
    client: httpx.AsyncClient = empty.client(made.workspace_api_key)
    answer = await client.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"})
    assert answer.status_code == 200, answer.text


async def test_there_is_no_default_account(empty: House) -> None:
    for email in ("admin", "admin@localhost", "owner@example.org", "root@localhost"):
        for password in ("admin", "", "lockgate", "password", PASSWORD):
            answer = await empty.client(**CONSOLE).post("/v1/session", json={"email": email, "password": password})
            assert answer.status_code in {401, 429}
