"""The organisation's own rules: security settings that hold at once, key rules, metadata schemas, exclusions."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.people import place, refused, scopes_of, user_key
from admin.test_logs_api import Calls
from admin_house import House, MemoryHouse
from lockgate.core import keys, toggles
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import API_KEYS, Tenant

SETTINGS = "/v1/admin/organisation/settings"
DAY = 86_400_000


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


@pytest.fixture
async def calls(house: House, tmp_path: Path) -> AsyncIterator[Calls]:
    made = Calls(house, tmp_path)
    yield made
    made.close()


async def decide(house: House, client: httpx.AsyncClient | None = None, /, **settings: Any) -> None:
    answer = await (client or house.admin).put(SETTINGS, json=settings)
    assert answer.status_code == 200, answer.text


async def switch(house: House, client: httpx.AsyncClient | None = None, /, **settings: bool) -> None:
    await decide(house, client, security_settings=settings)


# --- the organisation ---


async def test_the_organisation_is_shown_and_renamed(house: House) -> None:
    shown = (await house.admin.get("/v1/admin/organisation")).json()
    assert (shown["id"], shown["name"]) == (house.ids.organisation_id, "Example Works")
    assert shown["settings"]["security_settings"] == toggles.DEFAULTS
    assert (await house.admin.put("/v1/admin/organisation", json={"name": "Other Works"})).json() == {}
    assert (await house.admin.get("/v1/admin/organisation")).json()["name"] == "Other Works"


async def test_settings_that_are_not_sent_stay(house: House) -> None:
    await decide(house, user_api_key_limit=5, user_api_key_ttl={"default_days": 30, "maximum_days": 90})
    await switch(house, membersViewLogs=False)
    await decide(house, user_api_key_limit=None)
    shown = (await house.admin.get(SETTINGS)).json()
    assert shown["user_api_key_limit"] is None
    assert shown["user_api_key_ttl"] == {"default_days": 30, "maximum_days": 90}
    assert not shown["security_settings"]["membersViewLogs"]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"security_settings": {"membersViewEverything": True}}, "membersViewEverything"),
        ({"security_overrides": ["all"]}, "security_overrides"),
        ({"user_api_key_ttl": {"default_days": 9, "maximum_days": 3}}, "user_api_key_ttl"),
        ({"user_api_key_rotation_period": 366}, "user_api_key_rotation_period"),
        ({"user_api_key_limit": 0}, "user_api_key_limit"),
        ({"api_key_metadata_schema": {"type": "array"}}, "api_key_metadata_schema.type"),
        ({"api_key_metadata_schema": {"properties": {"n": {"type": "integer"}}}}, "properties.n.type"),
        ({"api_key_metadata_schema": {"required": ["n"]}}, "api_key_metadata_schema.required"),
        ({"api_key_metadata_schema": {"properties": {"n": {"pattern": "("}}}}, "properties.n.pattern"),
        ({"workspace_metadata_schema": {"additionalProperties": False}}, "additionalProperties"),
        ({"defaults": {}}, "defaults"),
    ],
)
async def test_a_bad_setting_is_refused_with_its_name(house: House, body: dict[str, Any], field: str) -> None:
    answer = await house.admin.put(SETTINGS, json=body)
    assert refused(answer, 400)
    assert field in answer.json()["message"]


async def test_only_the_organisation_sets_its_rules(house: House) -> None:
    await house.person("boss@example.org", **place(house, "admin"))
    for client in (house.team, await house.login("boss@example.org")):
        for path in (SETTINGS, "/v1/admin/organisation", "/v1/admin/organisation/defaults"):
            assert refused(await client.get(path), 403)
            assert refused(await client.put(path, json={}), 403)


# --- security settings hold at once, for sessions and keys alike ---


@pytest.mark.parametrize(
    ("name", "role", "path", "scope"),
    [
        ("membersViewConfigs", "member", "/v1/configs", "configs.list"),
        ("managersViewVirtualKeys", "manager", "/v1/virtual-keys", "virtual_keys.list"),
        ("membersViewApiKeys", "member", "/v1/api-keys", ""),
        ("managersViewApiKeys", "manager", "/v1/api-keys", ""),
    ],
)
async def test_a_setting_takes_a_right_from_sessions_and_keys_at_once(
    house: House, name: str, role: str, path: str, scope: str
) -> None:
    ann = await house.person("ann@example.org", **place(house, role))
    browser, key = await house.login("ann@example.org"), await user_key(house, ann)
    assert (await browser.get(path)).status_code == 200
    await switch(house, **{name: False})
    answer = await browser.get(path)
    assert refused(answer, 403)
    assert f"{name} is off" in answer.json()["message"]
    if scope:
        assert scope not in (await scopes_of(house, key) or ())
        assert refused(await house.client(key).get(path), 403)
    await switch(house, **{name: True})
    assert (await browser.get(path)).status_code == 200


async def test_owners_admins_and_service_keys_are_not_touched(house: House) -> None:
    off = {name: False for name, toggle in toggles.TOGGLES.items() if toggle.rank != "organisation"}
    await switch(house, **off)
    await house.person("admin@example.org", "admin")
    for client in (await house.login(), await house.login("admin@example.org"), house.team, house.admin):
        for path in ("/v1/configs", "/v1/virtual-keys", "/v1/api-keys"):
            assert (await client.get(f"{path}?workspace_id={house.ids.workspace_id}")).status_code == 200


async def test_a_member_makes_prompts_only_where_that_is_switched_on(house: House) -> None:
    await house.person("ann@example.org", **place(house, "member"))
    browser = await house.login("ann@example.org")
    can = "/v1/me/can?scope=prompts.create"
    assert not (await browser.get(can)).json()["data"][0]["allowed"]
    await switch(house, membersWritePrompts=True)
    assert (await browser.get(can)).json()["data"][0]["allowed"]


# --- logs: bodies, rows, own rows ---


async def test_bodies_can_be_kept_from_a_role_whichever_scope_would_open_them(calls: Calls) -> None:
    house, call = calls.house, calls.made()
    ann = await house.person("ann@example.org", **place(house, "member"))
    browser, key = await house.login("ann@example.org"), house.client(await user_key(house, ann))
    for client in (browser, key):
        assert (await client.get(f"/v1/logs/{call.id}")).status_code == 200
    await switch(house, membersViewLogs=False)
    for client in (browser, key):
        assert refused(await client.get(f"/v1/logs/{call.id}"), 403)  # though both may complete
        assert (await client.get("/v1/logs")).json()["total"] == 1  # the list has no bodies
    await switch(house, membersViewLogMetadata=False)
    for client in (browser, key):
        assert refused(await client.get("/v1/logs"), 403)


@pytest.mark.parametrize("role", ["owner", "admin"])
async def test_logs_can_be_kept_from_the_organisations_admins_and_only_an_owner_opens_them(
    calls: Calls, role: str
) -> None:
    house, call = calls.house, calls.made()
    await house.person("ann@example.org", role)
    browser = await house.login("ann@example.org")
    assert refused(
        await house.admin.put(SETTINGS, json={"security_settings": {"organisationAdminsViewLogs": False}}), 403
    )
    await switch(house, await house.login(), organisationAdminsViewLogs=False)
    assert refused(await browser.get(f"/v1/logs/{call.id}"), 403)
    wanted = {"security_settings": {"organisationAdminsViewLogs": True}}
    assert (await browser.put(SETTINGS, json=wanted)).status_code == (200 if role == "owner" else 403)
    # nor by way of a key, nor for one workspace
    if role == "admin":
        key = {"name": "n", "scopes": ["logs.view"]}
        assert refused(await browser.post("/v1/api-keys/organisation/service", json=key), 403)
        place_ = f"/v1/admin/workspaces/{house.ids.workspace_id}"
        assert refused(await browser.put(place_, json=wanted), 403)


async def test_what_one_workspace_keeps_closed_is_not_shown_by_asking_for_all(calls: Calls) -> None:
    house, owner = calls.house, await calls.house.login()
    second = await house.workspace()
    calls.made(workspace_id=second.id)
    assert (await owner.get("/v1/logs")).json()["total"] == 1
    closed = {"security_settings": {"organisationAdminsViewLogs": False, "organisationAdminsViewLogMetadata": False}}
    assert (await owner.put(f"/v1/admin/workspaces/{second.id}", json=closed)).status_code == 200
    assert refused(await owner.get("/v1/logs"), 403)
    assert refused(await owner.get(f"/v1/logs?workspace_id={second.id}"), 403)
    assert (await owner.get(f"/v1/logs?workspace_id={house.ids.workspace_id}")).status_code == 200


@pytest.mark.parametrize("role", ["member", "manager"])
async def test_who_sees_only_their_own_data_sees_the_calls_of_their_own_keys(calls: Calls, role: str) -> None:
    house = calls.house
    ann = await house.person("ann@example.org", **place(house, role))
    text = await user_key(house, ann)
    (key,), _ = await house.store.find(Tenant(ann.organisation_id), API_KEYS, {"user_id": ann.id})
    mine, service = calls.made(key_id=key.id, user_id=ann.id), calls.made(key_id="service")
    browser = await house.login("ann@example.org")
    assert (await browser.get("/v1/logs")).json()["total"] == 2
    await switch(house, **{f"{role}sViewAllData": False})
    for client in (browser, house.client(text)):
        listed = (await client.get("/v1/logs")).json()
        assert ([row["id"] for row in listed["data"]], listed["total"]) == ([mine.id], 1)
        assert (await client.get(f"/v1/logs/{mine.id}")).status_code == 200
        assert refused(await client.get(f"/v1/logs/{service.id}"), 404)
        assert (await client.get("/v1/logs?api_key_ids=service")).json()["total"] == 0
    assert (await house.team.get("/v1/logs")).json()["total"] == 2  # a service key sees the workspace


async def test_who_has_no_key_sees_no_call_then(calls: Calls) -> None:
    house = calls.house
    calls.made()
    await house.person("ann@example.org", **place(house, "member"))
    await switch(house, membersViewAllData=False)
    browser = await house.login("ann@example.org")
    assert (await browser.get("/v1/logs")).json()["total"] == 0


# --- rules for people's keys ---


async def make_key(client: httpx.AsyncClient, kind: str = "workspace/user", **fields: Any) -> httpx.Response:
    return await client.post(f"/v1/api-keys/{kind}", json={"name": "n", "scopes": ["completions.write"], **fields})


async def shown(house: House, answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 200, answer.text
    return dict((await house.admin.get(f"/v1/api-keys/{answer.json()['id']}")).json())


async def test_a_persons_key_ends_by_default_and_never_later_than_the_rule(house: House) -> None:
    house.clock.stop()
    await decide(house, user_api_key_ttl={"default_days": 30, "maximum_days": 90})
    owner = await house.login()
    key = await shown(house, await make_key(owner))
    assert key["expires_at"][:10] == _date(house, 30)
    assert refused(await make_key(owner, expires_at="2099-01-01T00:00:00Z"), 400)
    assert (await make_key(owner, expires_at=_date(house, 80))).status_code == 200
    for late in ("2099-01-01T00:00:00Z", None):
        assert refused(await owner.put(f"/v1/api-keys/{key['id']}", json={"expires_at": late}), 400)
    assert (await owner.put(f"/v1/api-keys/{key['id']}", json={"name": "renamed"})).status_code == 200
    personal = (await owner.post("/v1/profile/api-key")).json()
    assert (await owner.get("/v1/profile/api-key")).json()["key"]["expires_at"][:10] == _date(house, 30)
    assert await scopes_of(house, personal["key"])
    service = await shown(house, await make_key(house.team, "workspace/service"))
    assert service["expires_at"] is None  # it is nobody's


def _date(house: House, days: int) -> str:
    from lockgate.admin.context import iso

    return str(iso(house.clock.now_ms() + days * DAY))[:10]


async def test_people_have_no_more_keys_than_the_rule_says(house: House) -> None:
    await decide(house, user_api_key_limit=2)
    owner = await house.login()
    for _ in range(2):
        assert (await make_key(owner)).status_code == 200
    answer = await make_key(owner)
    assert refused(answer, 403)
    assert "2 user keys" in answer.json()["message"]
    assert refused(await owner.post("/v1/profile/api-key"), 403)
    assert (await make_key(house.team, "workspace/service")).status_code == 200
    assert (await owner.post("/v1/profile/playground-key")).status_code == 200


async def test_a_workspace_may_have_a_rule_of_its_own(house: House) -> None:
    await decide(house, user_api_key_limit=1)
    second = await house.workspace()
    path = f"/v1/admin/workspaces/{second.id}"
    assert (await house.admin.put(path, json={"user_api_key_limit": 2})).status_code == 200
    owner = await house.login()
    answers = [(await make_key(owner, workspace_id=second.id)).status_code for _ in range(3)]
    assert answers == [200, 200, 403]


async def test_peoples_keys_rotate_as_the_organisation_says(house: House) -> None:
    await decide(house, user_api_key_rotation_period=30)
    owner = await house.login()
    key = await shown(house, await make_key(owner))
    assert key["rotation_policy"]["rotation_period_days"] == 30
    assert (await make_key(owner, rotation_policy={"rotation_period_days": 30})).status_code == 200
    for other in ({"rotation_period": "weekly"}, {"rotation_period_days": 31}):
        assert refused(await make_key(owner, rotation_policy=other), 400)
    path = f"/v1/api-keys/{key['id']}"
    assert refused(await owner.put(path, json={"rotation_policy": None}), 400)
    assert (await owner.put(path, json={"name": "renamed"})).status_code == 200
    service = await shown(house, await make_key(house.team, "workspace/service"))
    assert service["rotation_policy"] is None


SCHEMA = {
    "type": "object",
    "properties": {
        "team": {"type": "string", "enum": ["blue", "red"]},
        "cost_centre": {"type": "string", "pattern": "^[0-9]{4}$"},
        "stage": {"type": "string", "default": "test"},
    },
    "required": ["team"],
    "additionalProperties": True,
}


@pytest.mark.parametrize(
    ("metadata", "stored"),
    [
        ({"team": "blue"}, {"team": "blue", "stage": "test"}),
        ({"team": "red", "stage": "live", "more": "x"}, {"team": "red", "stage": "live", "more": "x"}),
        ({"team": "blue", "cost_centre": "1234"}, {"team": "blue", "cost_centre": "1234", "stage": "test"}),
        ({}, None),
        ({"team": "green"}, None),
        ({"team": "blue", "cost_centre": "12345"}, None),
    ],
)
async def test_keys_and_workspaces_carry_the_metadata_that_the_schema_asks_for(
    house: House, metadata: dict[str, str], stored: dict[str, str] | None
) -> None:
    before = (await make_key(house.team, "workspace/service")).json()["id"]
    await decide(house, api_key_metadata_schema=SCHEMA, workspace_metadata_schema=SCHEMA)
    key = await make_key(house.team, "workspace/service", defaults={"metadata": metadata})
    workspace = await house.admin.post("/v1/admin/workspaces", json={"name": "n", "defaults": {"metadata": metadata}})
    changed = await house.team.put(f"/v1/api-keys/{before}", json={"defaults": {"metadata": metadata}})
    assert {answer.status_code for answer in (key, workspace, changed)} == {200 if stored else 400}
    if stored:
        assert (await shown(house, key))["defaults"]["metadata"] == stored
        assert workspace.json()["defaults"]["metadata"] == stored
    else:
        assert "metadata" in key.json()["message"]
    # what is older than the schema may still be renamed
    assert (await house.team.put(f"/v1/api-keys/{before}", json={"name": "renamed"})).status_code == 200


async def test_a_hostile_pattern_costs_next_to_nothing(house: House) -> None:
    schema = {"properties": {"n": {"pattern": "^(a+)+$"}}}
    await decide(house, api_key_metadata_schema=schema)
    answer = await asyncio.wait_for(
        make_key(house.team, "workspace/service", defaults={"metadata": {"n": "a" * 100 + "!"}}), 20
    )
    assert refused(answer, 400)


# --- keys that are made for people ---


async def test_a_workspace_that_makes_keys_for_its_people_makes_one_as_they_join(house: House) -> None:
    ann, bob = await house.person("ann@example.org"), await house.person("bob@example.org")
    users = f"/v1/admin/workspaces/{house.ids.workspace_id}/users"
    await house.admin.post(users, json={"users": [{"id": ann.id, "role": "member"}]})
    await decide(house, default_workspace_user_api_key_auto_create=True, user_api_key_ttl={"maximum_days": 7})
    await house.admin.post(users, json={"users": [{"id": bob.id, "role": "manager"}]})
    tenant = Tenant(house.ids.organisation_id)
    assert (await house.store.find(tenant, API_KEYS, {"user_id": ann.id}))[1] == 0
    (key,), _ = await house.store.find(tenant, API_KEYS, {"user_id": bob.id})
    assert (key.creation_mode, key.workspace_id) == ("auto", house.ids.workspace_id)
    assert frozenset(key.scopes) == USER_SCOPES
    assert key.expires_at
    browser = await house.login("bob@example.org")
    made = (await browser.post("/v1/profile/api-key/rotate")).json()  # nobody saw the first secret
    assert keys.parse(made["key"].encode())
    await house.admin.put(f"/v1/admin/workspaces/{house.ids.workspace_id}", json={"user_api_key_auto_create": False})
    carol = await house.person("carol@example.org")
    await house.admin.post(users, json={"users": [{"id": carol.id, "role": "member"}]})
    assert (await house.store.find(tenant, API_KEYS, {"user_id": carol.id}))[1] == 0


# --- workspaces that the organisation's guardrails leave out ---


@pytest.mark.parametrize("side", ["input", "output"])
async def test_exclusions_are_merged_or_replaced(house: House, side: str) -> None:
    second = await house.workspace()
    path = f"/v1/workspace-exclusions/{side}-guardrails"

    async def excluded() -> list[str]:
        return [row["workspace_id"] for row in (await house.admin.get(path)).json()["data"]]

    async def put(workspaces: list[dict[str, Any]], **more: Any) -> int:
        return (await house.admin.put(path, json={"workspaces": workspaces, **more})).status_code

    assert await put([{"workspace_id": house.ids.workspace_slug, "excluded": True}]) == 200
    assert await put([{"workspace_id": second.id, "excluded": True}]) == 200
    assert set(await excluded()) == {house.ids.workspace_id, second.id}
    assert await put([{"workspace_id": second.id, "excluded": False}]) == 200
    assert await excluded() == [house.ids.workspace_id]
    assert await put([{"workspace_id": second.id, "excluded": True}], override_existing=True) == 200
    assert await excluded() == [second.id]
    assert await put([{"workspace_id": "nowhere", "excluded": True}]) == 400
    assert await put([], organisation_id="another") == 404
    assert refused(await house.team.get(path), 403)
    other = {"input": "output", "output": "input"}[side]
    assert (await house.admin.get(f"/v1/workspace-exclusions/{other}-guardrails")).json()["total"] == 0


async def test_the_admin_api_says_that_it_answers(house: House) -> None:
    assert (await house.admin.get("/v1/admin/health")).json() == {"status": "ok"}
    assert refused(await house.client().get("/v1/admin/health"), 401)
