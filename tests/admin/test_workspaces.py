"""Workspaces: made, found, changed and deleted; their security settings, and who may change those."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.people import place, refused, role_in, scopes_of
from admin_house import House, MemoryHouse
from lockgate.core import toggles
from lockgate.core.documents import API_KEYS, MEMBERS, WORKSPACES, Tenant

ALL = "/v1/admin/workspaces"


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


async def make(client: httpx.AsyncClient, name: str = "Blue team", **fields: Any) -> dict[str, Any]:
    answer = await client.post(ALL, json={"name": name, **fields})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def delete(client: httpx.AsyncClient, which: str, **body: Any) -> httpx.Response:
    return await client.request("DELETE", f"{ALL}/{which}", json=body)


# --- making and finding ---


async def test_a_new_workspace_reads_back_as_it_was_made(house: House) -> None:
    ann = await house.person("ann@example.org")
    made = await make(
        house.admin,
        description="What it is for",
        icon="🚪",
        defaults={"metadata": {"team": "blue"}},
        users=[ann.id],
        usage_limits=[{"type": "cost", "credit_limit": 100, "alert_threshold": 80, "periodic_reset": "monthly"}],
        rate_limits=[{"type": "requests", "unit": "rpm", "value": 10}],
    )
    assert made["users"] == [ann.id]
    assert made["data"]["id"] == made["id"]
    assert made["slug"].startswith("blue-team-")
    assert made["slug"] != (await make(house.admin))["slug"]
    shown = (await house.admin.get(f"{ALL}/{made['slug']}")).json()
    assert shown == (await house.admin.get(f"/v2/admin/workspaces/{made['id']}")).json()
    assert {name: shown[name] for name in ("object", "name", "icon", "description", "status")} == {
        "object": "workspace",
        "name": "Blue team",
        "icon": "🚪",
        "description": "What it is for",
        "status": "active",
    }
    assert shown["usage_limits"] == [
        {"type": "cost", "credit_limit": 100, "alert_threshold": 80, "periodic_reset": "monthly"}
    ]
    assert shown["rate_limits"] == [{"type": "requests", "unit": "rpm", "value": 10}]
    assert shown["defaults"]["metadata"] == {"team": "blue"}
    assert shown["defaults"]["is_default"] == 0
    assert [(user["id"], user["role"]) for user in shown["users"]] == [(ann.id, "member")]
    assert shown["security_settings"] == toggles.DEFAULTS


async def test_a_slug_may_be_chosen_once(house: House) -> None:
    assert (await make(house.admin, slug="blue"))["slug"] == "blue"
    assert refused(await house.admin.post(ALL, json={"name": "n", "slug": "blue"}), 409)
    assert refused(await house.admin.post(ALL, json={"name": "n", "slug": "Not a slug"}), 400)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("name=team", {"Blue team", "Red team", "Shared Team"}),
        ("exact_name=Blue team", {"Blue team"}),
        ("exact_name=blue", set()),
        ("status=archived", {"Old"}),
        ("status=active,archived&name=old", {"Old"}),
        ("page_size=1&current_page=3", {"Shared Team"}),
    ],
)
async def test_workspaces_are_found_by_name_and_status(house: House, query: str, found: set[str]) -> None:
    for name in ("Old", "Blue team", "Red team"):
        made = await make(house.admin, name)
        if name == "Old":
            await house.change(WORKSPACES, made["id"], status="archived")
    if "page_size" in query:
        await make(house.admin, "Last")
    answer = (await house.admin.get(f"{ALL}?{query}")).json()
    assert {row["name"] for row in answer["data"]} == found
    assert refused(await house.admin.get(f"{ALL}?status=gone"), 400)


async def test_the_icon_is_before_the_name_where_names_are_for_display(house: House) -> None:
    await make(house.admin, "Doors", icon="🚪")
    rows = (await house.admin.get(f"{ALL}?name=Doors&name_format=display")).json()["data"]
    assert [row["name"] for row in rows] == ["🚪 Doors"]


@pytest.mark.parametrize("caller", ["team", "member", "admin of a workspace"])
async def test_nobody_below_the_organisation_makes_or_deletes_workspaces(house: House, caller: str) -> None:
    second = await make(house.admin)
    client = house.team
    if caller != "team":
        role = "member" if caller == "member" else "admin"
        await house.person("ann@example.org", **place(house, role), **place(house, role, second["id"]))
        client = await house.login("ann@example.org")
    assert refused(await client.post(ALL, json={"name": "mine"}), 403)
    for answer in [await delete(client, second["id"], name="Blue team")]:
        assert answer.status_code in {403, 404}
    assert await house.store.get(Tenant(house.ids.organisation_id), WORKSPACES, second["id"])


# --- changing ---


async def test_limits_are_set_and_cleared(house: House) -> None:
    made = await make(house.admin)
    path = f"{ALL}/{made['id']}"
    limits = {"usage_limits": [{"type": "tokens", "credit_limit": 1000}], "rate_limits": []}
    assert (await house.admin.put(path, json=limits)).json() == {}
    assert (await house.admin.get(path)).json()["usage_limits"] == [{"type": "tokens", "credit_limit": 1000}]
    one = {"usage_limits": {"type": "cost", "credit_limit": 5}}
    await house.admin.put(path, json=one)
    assert (await house.admin.get(path)).json()["usage_limits"] == [{"type": "cost", "credit_limit": 5}]
    await house.admin.put(path, json={"name": "Other"})
    assert (await house.admin.get(path)).json()["usage_limits"] == [{"type": "cost", "credit_limit": 5}]
    await house.admin.put(path, json={"usage_limits": None, "icon": ""})
    assert (await house.admin.get(path)).json()["usage_limits"] == []


async def test_a_guardrail_that_is_not_there_is_refused(house: House) -> None:
    path = f"{ALL}/{house.ids.workspace_id}"
    for name in ("input_guardrails", "output_guardrails"):
        answer = await house.admin.put(path, json={"defaults": {name: ["no-such"]}})
        assert refused(answer, 400)
        assert f"defaults.{name}" in answer.json()["message"]
        assert (await house.admin.put(path, json={"defaults": {name: []}})).status_code == 200


# --- deleting ---


async def test_an_empty_workspace_goes_with_its_people_and_their_own_keys(house: House) -> None:
    made = await make(house.admin)
    await house.person("ann@example.org", **place(house, "member", made["id"]))
    browser = await house.login("ann@example.org")
    key = (await browser.post("/v1/profile/api-key")).json()["key"]
    assert await scopes_of(house, key)
    assert (await delete(house.admin, made["slug"], name="Blue team")).json() == {}
    tenant = Tenant(house.ids.organisation_id)
    for of in (MEMBERS, API_KEYS):
        assert (await house.store.find(tenant, of, {"workspace_id": made["id"]}))[1] == 0
    assert await scopes_of(house, key) is None
    assert refused(await house.admin.get(f"{ALL}/{made['id']}"), 404)


@pytest.mark.parametrize("body", [{}, {"name": "blue team"}])
async def test_a_delete_needs_the_name_and_nothing_else(house: House, body: dict[str, Any]) -> None:
    made = await make(house.admin)
    assert refused(await delete(house.admin, made["id"], **body), 400)


@pytest.mark.parametrize("body", [None, {}, {"name": ""}, {"name": None}, {"force_delete": True}])
async def test_a_delete_without_the_name_is_told_what_to_send(house: House, body: dict[str, Any] | None) -> None:
    """Clients of the compatible API send it, at most, without a body."""
    made = await make(house.admin)
    more: dict[str, Any] = {} if body is None else {"json": body}
    answer = await house.admin.request("DELETE", f"{ALL}/{made['id']}", **more)
    assert refused(answer, 400)
    said = str(answer.json()["message"])
    assert said.startswith("name is required: ")
    assert f'as the body of this DELETE, {{"name": "…"}}, to confirm that {made["slug"]} is meant' in said
    assert "Blue team" not in said  # whoever confirms must know which one it is
    assert (await house.admin.get(f"{ALL}/{made['id']}")).status_code == 200


async def test_force_deletes_nothing_unseen(house: House) -> None:
    """Some clients send it always: it is no harm to an empty workspace, and no help with one that is not."""
    made = await make(house.admin)
    config = {"name": "n", "config": {"provider": "local"}, "workspace_id": made["id"]}
    slug = (await house.admin.post("/v1/configs", json=config)).json()["slug"]
    assert refused(await delete(house.admin, made["id"], name="Blue team", force_delete=True), 409)
    assert (await house.admin.delete(f"/v1/configs/{slug}")).status_code == 200
    assert (await delete(house.admin, made["id"], name="Blue team", force_delete=True)).json() == {}


async def test_the_default_workspace_stays(house: House) -> None:
    answer = await delete(house.admin, house.ids.workspace_id, name="Shared Team")
    assert refused(answer, 409)
    assert "default" in answer.json()["message"]


@pytest.mark.parametrize(
    ("path", "body", "word"),
    [
        ("/v1/virtual-keys", {"name": "n", "provider": "openai", "key": "sk-x"}, "virtual keys"),
        ("/v1/configs", {"name": "n", "config": {"provider": "local"}}, "configs"),
        ("/v1/api-keys/workspace/service", {"name": "n", "scopes": []}, "API keys"),
        ("/v1/labels", {"name": "n", "color_code": "#ff0000"}, "labels"),
    ],
)
async def test_a_workspace_with_something_in_it_is_not_deleted(
    house: House, path: str, body: dict[str, Any], word: str
) -> None:
    made = await make(house.admin)
    thing = await house.admin.post(path, json={**body, "workspace_id": made["id"]})
    assert thing.status_code == 200, thing.text
    answer = await delete(house.admin, made["id"], name="Blue team")
    assert refused(answer, 409)
    assert answer.json()["data"]["errorCode"] == "AB07"
    assert word in answer.json()["message"]
    one = f"{path.removesuffix('/workspace/service')}/{thing.json()['id']}?workspace_id={made['id']}"
    assert (await house.admin.delete(one)).status_code == 200
    assert (await delete(house.admin, made["id"], name="Blue team")).status_code == 200


# --- security settings of one workspace ---


async def setting(house: House, name: str, workspace_id: str = "") -> bool:
    shown = (await house.admin.get(f"{ALL}/{workspace_id or house.ids.workspace_id}")).json()
    return bool(shown["security_settings"][name])


async def put(client: httpx.AsyncClient, house: House, **settings: bool) -> httpx.Response:
    return await client.put(f"{ALL}/{house.ids.workspace_id}", json={"security_settings": settings})


async def test_the_organisation_decides_for_one_workspace_in_either_spelling(house: House) -> None:
    second = await make(house.admin)
    assert (await put(house.admin, house, membersViewPrompts=False)).status_code == 200
    assert (await put(house.admin, house, members_view_logs=False)).status_code == 200
    assert not await setting(house, "membersViewPrompts")
    assert not await setting(house, "membersViewLogs")
    assert await setting(house, "membersViewPrompts", second["id"])
    refused_ = await put(house.admin, house, membersViewEverything=False)
    assert refused(refused_, 400)


async def test_all_settings_may_be_sent_back_as_they_were_read(house: House) -> None:
    """A client that sends the whole object on each change must not be taken for one that changes all of it."""
    path = f"{ALL}/{house.ids.workspace_id}"
    read = (await house.admin.get(path)).json()["security_settings"]
    assert len(read) == 35
    answer = await house.admin.put(path, json={"security_settings": {**read, "membersViewAllData": False}})
    assert answer.status_code == 200
    row = await house.store.get(Tenant(house.ids.organisation_id), WORKSPACES, house.ids.workspace_id)
    assert row.defaults[toggles.DECIDED] == {"membersViewAllData": False}


async def test_a_workspaces_admin_decides_where_the_organisation_opened_the_group(house: House) -> None:
    await house.person("boss@example.org", **place(house, "admin"))
    boss = await house.login("boss@example.org")
    assert refused(await put(boss, house, membersViewPrompts=False), 403)
    opened = {"security_overrides": ["prompts"]}
    assert (await house.admin.put("/v1/admin/organisation/settings", json=opened)).status_code == 200
    assert (await put(boss, house, membersViewPrompts=False)).status_code == 200
    assert not await setting(house, "membersViewPrompts")
    assert refused(await put(boss, house, membersViewLogs=False), 403)
    assert (
        await house.admin.put("/v1/admin/organisation/settings", json={"security_overrides": []})
    ).status_code == 200
    assert await setting(house, "membersViewPrompts")  # closed again: the organisation's word holds


async def test_what_the_organisation_decided_a_workspaces_admin_cannot_undo(house: House) -> None:
    await house.person("boss@example.org", **place(house, "admin"))
    await house.admin.put("/v1/admin/organisation/settings", json={"security_overrides": ["prompts"]})
    await put(house.admin, house, membersViewPrompts=False)
    assert refused(await put(await house.login("boss@example.org"), house, membersViewPrompts=True), 403)
    assert not await setting(house, "membersViewPrompts")


@pytest.mark.parametrize("who", ["manager", "service key", "user key of an admin"])
async def test_nobody_else_of_a_workspace_changes_its_settings(house: House, who: str) -> None:
    """Else whom a setting restrains would lift it, or make a key that does."""
    await house.admin.put("/v1/admin/organisation/settings", json={"security_overrides": list(toggles.GROUPS)})
    person = await house.person("ann@example.org", **place(house, "manager" if who == "manager" else "admin"))
    if who == "manager":
        client = await house.login("ann@example.org")
    elif who == "service key":
        client = house.team
    else:
        client = house.client(await house.key("workspace-user", ["workspaces.update"], user_id=person.id))
    assert refused(await put(client, house, managersViewLogs=False), 403)
    assert (await put(client, house, managersViewLogs=True)).status_code == 200  # which it is already


async def test_a_managers_change_of_the_workspace_can_be_switched_off(house: House) -> None:
    await house.person("ann@example.org", **place(house, "manager"))
    browser = await house.login("ann@example.org")
    path = f"{ALL}/{house.ids.workspace_id}"
    assert (await browser.put(path, json={"description": "x"})).status_code == 200
    await put(house.admin, house, managersUpdateWs=False)
    answer = await browser.put(path, json={"description": "y"})
    assert refused(answer, 403)
    assert "managersUpdateWs is off" in answer.json()["message"]


async def test_rules_for_keys_are_the_organisations_to_set(house: House) -> None:
    await house.person("boss@example.org", **place(house, "admin"))
    path, body = f"{ALL}/{house.ids.workspace_id}", {"user_api_key_limit": 3}
    for client in (await house.login("boss@example.org"), house.team):
        assert refused(await client.put(path, json=body), 403)
    assert (await house.admin.put(path, json=body)).status_code == 200
    assert (await house.admin.get(path)).json()["user_api_key_limit"] == 3
    assert (await house.admin.put(path, json={"user_api_key_limit": None})).status_code == 200
    assert (await house.admin.get(path)).json()["user_api_key_limit"] is None


async def test_members_are_shown_to_who_may_list_them(house: House) -> None:
    await house.person("ann@example.org", **place(house, "member"))
    narrow = house.client(await house.key("workspace-service", ["workspaces.read"]))
    assert (await narrow.get(f"{ALL}/{house.ids.workspace_id}")).json()["users"] == []
    shown = (await house.team.get(f"{ALL}/{house.ids.workspace_id}")).json()["users"]
    assert {user["email"] for user in shown} == {"ann@example.org", "owner@example.org"}
    assert await role_in(house, house.ids.user_id) == "admin"
