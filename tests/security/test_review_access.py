"""Ways around who may do what that once worked, each with the answer that it gets now."""

import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from admin.people import place, refused, role_in
from admin_house import House, MemoryHouse
from lockgate.admin.directories import DIRECTORIES
from lockgate.admin.resources import integration_access
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS
from lockgate.core.documents import VIRTUAL_KEYS, WORKSPACES, Page, Tenant


@pytest.fixture(name="house", params=[MemoryHouse, House], ids=["memory", "sqlite"])
async def _house(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    house: House = request.param(tmp_path)
    yield house
    await house.close()


# --- a workspace takes the name of what is somebody else's ---

OWN_KEY, LURE = "sk-of-the-organisation-1", "https://lure.example.org/v1"


async def _lure(house: House, kind: str, **fields: Any) -> str:
    """A workspace's own object of a taken name, bound to a host of its maker's choice; its id."""
    body = {"name": "Main", "slug": "main", "key": "sk-whatever-it-takes", "custom_host": LURE, **fields}
    answer = await house.team.post(f"/v1/{kind}", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["id"])


async def test_an_integration_of_a_workspace_does_not_catch_what_is_said_of_the_organisations(house: House) -> None:
    fields = {"name": "Main", "slug": "main", "ai_provider_id": "openai", "key": "sk-the-first-of-them-0"}
    own = (await house.admin.post("/v1/integrations", json=fields)).json()["id"]
    lure = await _lure(house, "integrations", ai_provider_id="openai")
    before = await house.store.get(Tenant(house.ids.organisation_id), INTEGRATIONS, lure)
    assert (await house.admin.put("/v1/integrations/main", json={"key": OWN_KEY})).status_code == 200
    assert await house.store.get(Tenant(house.ids.organisation_id), INTEGRATIONS, lure) == before
    assert (await house.admin.get(f"/v1/integrations/{own}")).json()["masked_key"].endswith(OWN_KEY[-4:])
    assert (await house.admin.get("/v1/integrations/main")).json()["id"] == own
    assert (await house.team.get("/v1/integrations/main")).json()["id"] == lure


@pytest.mark.parametrize(
    ("kind", "fields"),
    [("integrations", {"ai_provider_id": "openai"}), ("virtual-keys", {"provider": "openai"})],
)
async def test_a_name_that_two_workspaces_have_names_nothing_to_who_stands_above_both(
    house: House, kind: str, fields: dict[str, Any]
) -> None:
    second = await house.workspace()
    own = {"name": "Main", "slug": "main", "key": "sk-the-first-of-them-0", "workspace_id": second.id, **fields}
    made = (await house.admin.post(f"/v1/{kind}", json=own)).json()["id"]
    lure = await _lure(house, kind, **fields)
    of: Any = VIRTUAL_KEYS if kind == "virtual-keys" else INTEGRATIONS
    before = await house.store.get(Tenant(house.ids.organisation_id), of, lure)
    for method, body in (("PUT", {"key": OWN_KEY}), ("DELETE", None), ("GET", None)):
        answer = await house.admin.request(method, f"/v1/{kind}/main", json=body)
        assert refused(answer, 400), answer.text
        assert "workspace_id" in answer.json()["message"]
    assert await house.store.get(Tenant(house.ids.organisation_id), of, lure) == before
    named = {"key": OWN_KEY, "workspace_id": second.slug}
    assert (await house.admin.put(f"/v1/{kind}/main", json=named)).status_code == 200
    assert (await house.admin.get(f"/v1/{kind}/{made}")).json()["masked_key"].endswith(OWN_KEY[-4:])


# --- a key gives by a role what it could not give by a key ---


async def test_a_key_of_few_scopes_makes_nobody_an_admin(house: House) -> None:
    scopes = ["organisation_users.create", "organisation_users.update"]
    few, ann = house.client(await house.key("organisation-service", scopes)), await house.person("ann@example.org")
    invite = {"email": "new@example.org", "role": "admin"}
    answer = await few.post("/v1/admin/users/invites", json=invite)
    assert refused(answer, 403)
    assert "audit_logs.list" in answer.json()["message"]
    assert refused(await few.put(f"/v1/admin/users/{ann.id}", json={"role": "admin"}), 403)
    assert (await few.put(f"/v1/admin/users/{ann.id}", json={"first_name": "Ann"})).status_code == 200
    assert (await house.admin.post("/v1/admin/users/invites", json=invite)).status_code == 200
    assert (await house.admin.put(f"/v1/admin/users/{ann.id}", json={"role": "admin"})).status_code == 200


@pytest.mark.parametrize("role", ["admin", "manager"])
async def test_a_key_of_few_scopes_puts_nobody_in_charge_of_a_workspace(house: House, role: str) -> None:
    ann, place = await house.person("ann@example.org"), house.ids.workspace_id
    scopes = ["workspace_users.create", "workspace_users.update"]
    above = ["organisation_users.create", "organisation_users.update", *scopes]
    few = house.client(await house.key("organisation-service", above))
    inside = house.client(await house.key("workspace-service", scopes))
    users = f"/v1/admin/workspaces/{place}/users"
    invite = {"email": "new@example.org", "role": "member", "workspaces": [{"id": place, "role": role}]}
    assert refused(await few.post("/v1/admin/users/invites", json=invite), 403)
    group = {"workspace_id": place, "scim_group_name": "Engineering", "role": role}
    assert refused(await few.post("/v1/scim/workspaces", json=group), 403)
    for caller in (few, inside):
        assert refused(await caller.post(users, json={"users": [{"id": ann.id, "role": role}]}), 403)
    assert (await house.admin.post(users, json={"users": [{"id": ann.id, "role": "member"}]})).status_code == 200
    for caller in (few, inside):
        assert refused(await caller.put(f"{users}/{ann.id}", json={"role": role}), 403)
    assert await role_in(house, ann.id) == "member"
    assert (await house.team.put(f"{users}/{ann.id}", json={"role": "manager"})).status_code == 200


async def test_a_key_that_ends_makes_nobody_an_admin(house: House) -> None:
    ends = house.client(await house.key("organisation-service", expires_at=house.clock.now_ms() + 3_600_000))
    invite = {"email": "new@example.org", "role": "admin"}
    answer = await ends.post("/v1/admin/users/invites", json=invite)
    assert refused(answer, 403)
    assert "expires_at" in answer.json()["message"]
    assert (await ends.post("/v1/admin/users/invites", json={**invite, "role": "member"})).status_code == 200


# --- a key that is limited hands its rights to one that is not ---


async def test_a_limited_key_adds_no_scopes_to_one_that_is_not_limited(house: House) -> None:
    scopes = ["workspace_service_api_keys.update", "completions.write", "logs.list"]
    ends = house.clock.now_ms() + 3_600_000
    limited = house.client(await house.key("workspace-service", scopes, expires_at=ends))
    lasting = await house.key("workspace-service", ["logs.list"])
    alike = await house.key("workspace-service", ["logs.list"], expires_at=ends)
    wide = {"scopes": ["logs.list", "completions.write"]}

    async def widened(text: str) -> Any:
        found = await house.services.caller(house.vault.digests(text.encode())[0])
        assert found
        return await limited.put(f"/v1/api-keys/{found.key_id}", json=wide)

    answer = await widened(lasting)
    assert refused(answer, 403)
    assert "expires_at" in answer.json()["message"]
    assert (await widened(alike)).status_code == 200


# --- a workspace lifts what the organisation set for it ---

BUDGET = {"type": "cost", "credit_limit": 100, "periodic_reset": "monthly"}
RATE = {"type": "requests", "unit": "rpm", "value": 60}


@pytest.mark.parametrize(
    "looser",
    [
        {"usage_limits": None},
        {"usage_limits": [{**BUDGET, "credit_limit": 101}]},
        {"usage_limits": [{"type": "cost", "credit_limit": 100, "periodic_reset": "weekly"}]},
        {"rate_limits": []},
        {"rate_limits": [{**RATE, "unit": "rph"}, {**RATE, "value": 61}]},
    ],
)
async def test_a_workspace_does_not_loosen_its_own_limits(house: House, looser: dict[str, Any]) -> None:
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    limits = {"usage_limits": [BUDGET], "rate_limits": [RATE]}
    assert (await house.admin.put(path, json=limits)).status_code == 200
    answer = await house.team.put(path, json=looser)
    assert refused(answer, 403)
    assert next(iter(looser)) in answer.json()["message"]
    row = (await house.admin.get(path)).json()
    assert {name: row[name] for name in limits} == limits
    tighter = {"usage_limits": [{**BUDGET, "credit_limit": 50}], "rate_limits": [RATE, {**RATE, "unit": "rpd"}]}
    assert (await house.team.put(path, json={**limits, "name": "Ours"})).status_code == 200  # clients send all back
    assert (await house.team.put(path, json=tighter)).status_code == 200
    assert (await house.admin.put(path, json=looser)).status_code == 200


async def test_a_workspaces_admin_keeps_the_organisations_guardrail_among_its_defaults(house: House) -> None:
    check = {"id": "default.contains", "parameters": {"words": ["password"], "operator": "none"}}
    rail = {"name": "No secrets", "checks": [check], "actions": {"deny": True}}
    slug = (await house.admin.post("/v1/guardrails", json=rail)).json()["slug"]
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    for caller in (house.admin, house.team):
        answer = await caller.put(path, json={"defaults": {"input_guardrails": [slug]}})
        assert answer.status_code == 200, answer.text
    assert (await house.team.get(path)).json()["defaults"]["input_guardrails"] == [slug]


# --- who writes to the database gives a row other columns, and its own back in the body ---


@pytest.mark.parametrize("column", ["workspace_id", "lookup", "slug", "status", "parent_id", "name"])
async def test_a_row_whose_columns_were_changed_is_none_whatever_its_body_says(tmp_path: Path, column: str) -> None:
    house = House(tmp_path)
    made = (await house.admin.post("/v1/admin/organisation/scim", json={"domains": ["example.org"]})).json()
    with closing(sqlite3.connect(house.opened.path)) as db, db:
        where = "WHERE kind = 'scim_directories' AND id = ?"
        own, body = db.execute(f"SELECT {column}, body FROM entities {where}", (made["id"],)).fetchone()  # noqa: S608  # a name from above
        changed = json.dumps({**json.loads(body), column: own})
        db.execute(f"UPDATE entities SET {column} = 'another', body = ? {where}", (changed, made["id"]))  # noqa: S608  # as above
    tenant = Tenant(house.ids.organisation_id)
    assert await house.store.get(tenant, DIRECTORIES, made["id"]) is None
    assert await house.store.verify(DIRECTORIES, "another") is None
    assert await house.store.find(tenant, DIRECTORIES, {column: "another"}) == ([], 1)
    await house.close()


# --- what was opened to more workspaces than are read at once ---


async def test_access_is_taken_from_all_workspaces_however_many_they_are(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(integration_access, "MOST", Page(0, 1))
    fields = {"name": "Shared", "slug": "shared", "ai_provider_id": "openai", "key": "sk-the-first-of-them-0"}
    await house.admin.post("/v1/integrations", json=fields)
    places = [house.ids.workspace_id, *[(await house.workspace(name)).id for name in ("Second", "Third")]]
    path, opened = "/v1/integrations/shared/workspaces", [{"id": each, "enabled": True} for each in places]
    assert (await house.admin.put(path, json={"workspaces": opened})).status_code == 200
    closed = {"workspaces": [], "override_existing_workspace_access": True}
    assert (await house.admin.put(path, json=closed)).status_code == 200
    found = await house.store.find(Tenant(house.ids.organisation_id), INTEGRATION_ACCESS, {})
    assert found == ([], 0)


# --- a request of nobody in particular reads all that the organisation has ---


async def test_who_is_in_one_workspace_has_no_others_read(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a member of a large organisation keeps the admin API busy by asking who they are."""
    await house.person("ann@example.org", **place(house, "member"))
    for number in range(5):
        await house.workspace(f"Other-{number}")
    browser, find = await house.login("ann@example.org"), house.store.find
    read: list[Any] = []

    async def counted(tenant: Tenant, of: Any, *more: Any, **named: Any) -> Any:
        found = await find(tenant, of, *more, **named)
        read.extend(found[0] if of is WORKSPACES else [])
        return found

    monkeypatch.setattr(house.store, "find", counted)
    for path in ("/v1/session", "/v1/sessions", "/v1/me", "/v1/me/can?scope=logs.list", "/v1/configs", "/v1/scopes"):
        read.clear()
        assert (await browser.get(path)).status_code == 200
        assert {row.id for row in read} <= {house.ids.workspace_id}, path


async def test_an_export_of_the_audit_log_holds_up_no_writes(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """It reads fifty thousand rows, and writes of all organisations wait for each other."""
    read, held = house.store.audit_log, list[bool]()

    async def watched(*more: Any) -> Any:
        held.append(house.store._writing.locked())
        return await read(*more)

    monkeypatch.setattr(house.store, "audit_log", watched)
    for number in range(3):
        await house.admin.put("/v1/admin/organisation", json={"name": f"Works {number}"})
    answer = await house.admin.get("/v1/audit-logs/export")
    actions = [json.loads(line)["action"] for line in answer.text.splitlines()]
    assert actions[:3] == ["organisation.update"] * 3
    assert held
    assert not any(held)
    (newest, *_) = await house.audit()
    assert newest.action == "audit_log.export"
