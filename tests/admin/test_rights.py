"""Why can't I: a key that is asked about, and a caller who asks about themself."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.people import place, refused, user_key
from admin_house import House, MemoryHouse
from lockgate.core.access import SCOPES, USER_SCOPES, WORKSPACE_SCOPES
from lockgate.core.documents import API_KEYS, Tenant


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


async def id_of(house: House, text: str) -> str:
    found = await house.services.caller(house.vault.digests(text.encode())[0])
    assert found
    return found.key_id


async def check(house: House, key_id: str, client: httpx.AsyncClient | None = None, **asked: Any) -> dict[str, Any]:
    answer = await (client or house.admin).post(f"/v1/api-keys/{key_id}/check", json=asked)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


# --- POST /api-keys/{id}/check ---

KEYS: list[tuple[str, dict[str, Any], dict[str, Any], str | None]] = [
    # kind, fields of the key, what is asked, the rule that refuses
    ("workspace-service", {}, {}, None),
    ("workspace-service", {}, {"path": "/v1/admin/users", "method": "GET"}, "kind"),
    ("workspace-service", {}, {"path": "/v1/virtual-keys/x", "method": "DELETE"}, None),
    ("workspace-service", {}, {"path": "/v2/virtual-keys?workspace_id=x", "method": "GET"}, None),
    ("workspace-service", {"scopes": ["logs.list"]}, {}, "scope"),
    ("workspace-service", {"scopes": ["logs.list"]}, {"path": "/v1/logs", "method": "GET"}, None),
    ("workspace-service", {"scopes": []}, {"path": "/v1/me", "method": "GET"}, None),
    ("workspace-service", {}, {"path": "/v1/profile/password", "method": "PUT"}, "person"),
    ("workspace-service", {}, {"path": "/v1/models/@a/b/c", "method": "GET"}, None),
    ("workspace-service", {"expires_at": 1}, {}, "time"),
    ("workspace-service", {"not_before": 2**45}, {}, "time"),
    ("workspace-service", {"allowed_ips": ["192.0.2.0/24"]}, {"client_ip": "192.0.2.9"}, None),
    ("workspace-service", {"allowed_ips": ["192.0.2.0/24"]}, {"client_ip": "198.51.100.1"}, "address"),
    ("workspace-service", {"allowed_ips": ["192.0.2.0/24"]}, {}, "address"),
    ("workspace-service", {"config_id": "pc-x", "allow_config_override": False}, {"config": "inline"}, "config"),
    ("workspace-service", {"config_id": "pc-x", "allow_config_override": False}, {"config": "saved"}, "config"),
    ("workspace-service", {"config_id": "pc-x", "allow_config_override": False}, {"config": "none"}, None),
    ("workspace-service", {"config_id": "pc-x"}, {"config": "inline"}, None),
    ("workspace-service", {"status": "revoked"}, {}, "status"),
    ("organisation-service", {}, {}, "scope"),
    ("organisation-service", {}, {"path": "/v1/admin/users", "method": "GET"}, None),
]


@pytest.mark.parametrize(("kind", "fields", "asked", "rule"), KEYS)
async def test_a_key_is_told_of_by_the_rule_that_refuses_it(
    house: House, kind: Any, fields: dict[str, Any], asked: dict[str, Any], rule: str | None
) -> None:
    await house.key(kind, fields.pop("scopes", None), description="the one", **fields)
    (row,), _ = await house.store.find(Tenant(house.ids.organisation_id), API_KEYS, {"description": "the one"})
    told = await check(house, row.id, **asked)
    assert (told["allowed"], told["rule"]) == (rule is None, rule), told
    assert [each["rule"] for each in told["checks"] if not each["ok"]][:1] == ([rule] if rule else [])


@pytest.mark.parametrize(("kind", "fields", "asked", "rule"), [case for case in KEYS if case[2].get("method") == "GET"])
async def test_what_is_told_is_what_happens(
    house: House, kind: Any, fields: dict[str, Any], asked: dict[str, Any], rule: str | None
) -> None:
    fields = dict(fields)
    text = await house.key(kind, fields.pop("scopes", None), **fields)
    told = await check(house, await id_of(house, text), **asked)
    answer = await house.client(text).get(asked["path"])
    assert told["allowed"] is (answer.status_code not in {401, 403})


async def test_a_persons_key_is_told_of_with_the_persons_rights(house: House) -> None:
    ann = await house.person("ann@example.org", **place(house, "member"))
    key_id = await id_of(house, await user_key(house, ann))
    told = await check(house, key_id, path="/v1/prompts", method="POST")
    assert told["rule"] == "scope"
    assert "owner" in told["message"]
    await house.admin.put("/v1/admin/organisation/settings", json={"security_settings": {"membersWritePrompts": True}})
    assert (await check(house, key_id, path="/v1/prompts", method="POST"))["allowed"]
    assert (await house.admin.put(f"/v1/admin/users/{ann.id}", json={"status": "disabled"})).status_code == 200
    assert (await check(house, key_id))["rule"] == "status"


async def test_a_key_of_another_workspace_is_told_of_as_such(house: House) -> None:
    second = await house.workspace()
    key_id = await id_of(house, house.ids.workspace_api_key)
    assert (await check(house, key_id, workspace=second.slug))["rule"] == "workspace"
    assert (await check(house, key_id, workspace=house.ids.workspace_slug))["allowed"]
    answer = await house.admin.post(f"/v1/api-keys/{key_id}/check", json={"workspace": "nowhere"})
    assert refused(answer, 404)


async def test_nobody_asks_about_a_key_that_they_may_not_read(house: House) -> None:
    second = await house.workspace()
    theirs = await id_of(house, await house.key("workspace-service", ws=second.id))
    assert refused(await house.team.post(f"/v1/api-keys/{theirs}/check", json={}), 404)
    ours = await id_of(house, house.ids.workspace_api_key)
    narrow = house.client(await house.key("workspace-service", ["workspace_user_api_keys.read"]))
    assert refused(await narrow.post(f"/v1/api-keys/{ours}/check", json={}), 403)
    await house.person("ann@example.org", **place(house, "member"))
    member = await house.login("ann@example.org")
    assert refused(await member.post(f"/v1/api-keys/{ours}/check", json={}), 404)
    before = len(await house.audit())
    await check(house, ours)
    assert len(await house.audit()) == before  # it reads


# --- a member's own keys ---


async def test_a_member_makes_sees_and_ends_their_own_keys_and_no_others(house: House) -> None:
    ann, bob = [await house.person(f"{name}@example.org", **place(house, "member")) for name in ("ann", "bob")]
    theirs = await id_of(house, await user_key(house, bob))
    browser = await house.login("ann@example.org")
    body = {"name": "mine", "scopes": ["completions.write"]}
    mine = (await browser.post("/v1/api-keys/workspace/user", json=body)).json()["id"]
    assert [row["id"] for row in (await browser.get("/v1/api-keys")).json()["data"]] == [mine]
    assert (await browser.get(f"/v1/api-keys?user_id={bob.id}")).json()["total"] == 0
    assert refused(await browser.post("/v1/api-keys/workspace/user", json={**body, "user_id": bob.id}), 403)
    for method, path in (("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/rotate"), ("POST", "/revoke-previous")):
        answer = await browser.request(method, f"/v1/api-keys/{theirs}{path}", json={})
        assert refused(answer, 404), (method, path)
    assert (await browser.put(f"/v1/api-keys/{mine}", json={"name": "renamed"})).status_code == 200
    assert (await browser.post(f"/v1/api-keys/{mine}/rotate", json={})).status_code == 200
    assert (await browser.delete(f"/v1/api-keys/{mine}")).status_code == 200
    assert refused(await browser.post("/v1/api-keys/workspace/service", json=body), 403)
    assert ann.id != bob.id


@pytest.mark.parametrize(("maker", "whose", "allowed"), [
    ("manager", "member", True), ("manager", "manager", True), ("manager", "admin", False),
    ("admin", "admin", True), ("service", "manager", True), ("service", "admin", False),
])  # fmt: skip
async def test_nobody_makes_or_takes_a_key_in_the_name_of_who_is_above_them(
    house: House, maker: str, whose: str, allowed: bool
) -> None:
    person = await house.person("whose@example.org", **place(house, whose))
    await house.person("maker@example.org", **place(house, maker if maker != "service" else "member"))
    client = house.team if maker == "service" else await house.login("maker@example.org")
    body = {"name": "n", "scopes": ["completions.write"], "user_id": person.id}
    assert (await client.post("/v1/api-keys/workspace/user", json=body)).status_code == (200 if allowed else 403)
    key_id = await id_of(house, await house.key("workspace-user", ["completions.write"], user_id=person.id))
    rotated = await client.post(f"/v1/api-keys/{key_id}/rotate", json={})
    assert rotated.status_code == (200 if allowed else 403)


async def test_keys_are_found_by_ids_kind_owner_and_name(house: House) -> None:
    made = [(await house.admin.post("/v1/api-keys/workspace/service", json={"name": name, "scopes": []})).json()["id"]
            for name in ("alpha", "beta")]  # fmt: skip
    person = await house.person("ann@example.org", **place(house, "member"))
    own = await id_of(house, await user_key(house, person))

    async def ids(query: str) -> set[str]:
        return {row["id"] for row in (await house.admin.get(f"/v1/api-keys?{query}")).json()["data"]}

    assert await ids(f"ids={made[0]},{own}") == {made[0], own}
    assert await ids("ids=nobody") == set()
    assert await ids(f"user_id={person.id}") == await ids("type=workspace-user") == {own}
    assert await ids("name=ALPH") == {made[0]}


# --- GET /me, GET /me/can ---


async def test_a_person_is_told_their_roles_and_rights_in_each_workspace(house: House) -> None:
    second = await house.workspace()
    await house.person("ann@example.org", **place(house, "manager"), **place(house, "member", second.id))
    browser = await house.login("ann@example.org")
    me = (await browser.get("/v1/me")).json()
    assert (me["kind"], me["role"], me["user"]["email"]) == ("session", "member", "ann@example.org")
    rows = {row["id"]: row for row in me["workspaces"]}
    assert {each: row["role"] for each, row in rows.items()} == {house.ids.workspace_id: "manager", second.id: "member"}
    assert set(rows[house.ids.workspace_id]["scopes"]) == WORKSPACE_SCOPES
    assert rows[second.id]["withheld"]["prompts.create"] == "membersWritePrompts"
    owner = (await (await house.login()).get("/v1/me")).json()
    assert set(owner["scopes"]) == SCOPES
    assert {row["role"] for row in owner["workspaces"]} == {"admin"}


async def test_a_key_is_told_what_it_is(house: House) -> None:
    me = (await house.team.get("/v1/me")).json()
    assert (me["kind"], me["workspace_id"], me["user"], me["workspaces"]) == (
        "workspace-service", house.ids.workspace_id, None, [],
    )  # fmt: skip
    person = await house.person("ann@example.org", **place(house, "manager"))
    key = house.client(await user_key(house, person))
    own = (await key.get("/v1/me")).json()
    assert own["user"]["id"] == person.id
    assert set(own["scopes"]) == USER_SCOPES
    assert refused(await house.client().get("/v1/me"), 401)


async def can(client: httpx.AsyncClient, scope: str, **query: str) -> dict[str, Any]:
    answer = await client.get("/v1/me/can", params={"scope": scope, **query})
    assert answer.status_code == 200, answer.text
    (row,) = answer.json()["data"]
    return dict(row)


async def test_a_person_is_told_why_a_scope_is_missing(house: House) -> None:
    await house.person("ann@example.org", **place(house, "member"))
    browser = await house.login("ann@example.org")
    assert (await can(browser, "completions.write"))["allowed"]
    role = await can(browser, "workspace_users.create")
    assert (role["reason"], role["roles"][0]) == ("role", "workspace manager")
    setting = await can(browser, "prompts.create")
    assert (setting["reason"], setting["setting"]) == ("setting", "membersWritePrompts")
    above = await can(browser, "organisation_users.create")
    assert (above["reason"], above["roles"]) == ("role", ["organisation admin", "organisation owner"])
    assert (await can(browser, "made.up"))["reason"] == "unknown"


async def test_a_key_is_told_why_a_scope_is_missing(house: House) -> None:
    narrow = house.client(await house.key("workspace-service", ["completions.write"]))
    assert (await can(narrow, "configs.read"))["reason"] == "grant"
    assert (await can(narrow, "audit_logs.list"))["reason"] == "kind"
    assert (await can(house.admin, "completions.write"))["reason"] == "kind"
    person = await house.person("ann@example.org", **place(house, "member"))
    key = house.client(await user_key(house, person))
    assert (await can(key, "policies.create"))["reason"] == "owner"
    assert (await can(key, "prompts.create"))["reason"] == "setting"


async def test_many_scopes_are_asked_at_once_in_a_workspace_that_is_named(house: House) -> None:
    second = await house.workspace()
    await house.person("ann@example.org", **place(house, "member"), **place(house, "manager", second.id))
    browser = await house.login("ann@example.org")
    query = {"scope": "configs.create, workspace_users.create", "workspace_id": second.slug}
    answer = (await browser.get("/v1/me/can", params=query)).json()
    assert [(row["scope"], row["allowed"]) for row in answer["data"]] == [
        ("configs.create", True), ("workspace_users.create", True),
    ]  # fmt: skip
    assert refused(await browser.get("/v1/me/can"), 400)
    third = await house.workspace("Third")
    assert refused(await browser.get("/v1/me/can", params={"scope": "x", "workspace_id": third.id}), 404)
    assert refused(await house.team.get("/v1/me/can", params={"scope": "x", "workspace_id": third.id}), 404)
