"""People of an organisation: who sees them, who raises, demotes, disables and removes them, and what ends with that."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from admin.people import place, refused, role_in, scopes_of, user_key, user_of
from admin_house import House, MemoryHouse
from lockgate.core.documents import API_KEYS, MEMBERS, TOKENS, USERS, OneTimeToken, Tenant, User


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


async def named(house: House, role: str, name: str = "") -> User:
    return await house.person(f"{name or role}@example.org", role, **place(house, "member"))


# --- reading ---


async def test_people_are_listed_with_their_workspaces(house: House) -> None:
    second = await house.workspace()
    ann = await house.person("ann@example.org", "admin", **place(house, "member"), **place(house, "manager", second.id))
    answer = (await house.admin.get("/v1/admin/users")).json()
    assert (answer["object"], answer["total"]) == ("list", 2)
    row = next(row for row in answer["data"] if row["id"] == ann.id)
    assert {name: row[name] for name in ("object", "email", "role", "first_name", "status")} == {
        "object": "user",
        "email": "ann@example.org",
        "role": "admin",
        "first_name": "",
        "status": "active",
    }
    assert set(row["workspace_ids"]) == {house.ids.workspace_id, second.id}
    assert (await house.admin.get(f"/v2/admin/users/{ann.id}")).json() == row
    assert "password" not in str(row)


@pytest.mark.parametrize("query", ["pageSize=1&currentPage=1", "page_size=1&current_page=1"])
async def test_both_dialects_of_paging_are_spoken(house: House, query: str) -> None:
    ann = await named(house, "member", "ann")
    first = (await house.admin.get("/v1/admin/users?pageSize=1&currentPage=0")).json()
    second = (await house.admin.get(f"/v1/admin/users?{query}")).json()
    assert (first["total"], second["total"]) == (2, 2)
    assert {first["data"][0]["id"], second["data"][0]["id"]} == {ann.id, house.ids.user_id}


@pytest.mark.parametrize(
    ("query", "found"),
    [("role=admin", {"ann"}), ("email=BOB@example.org", {"bob"}), ("role=owner&email=bob@example.org", set())],
)
async def test_people_are_found_by_role_and_address(house: House, query: str, found: set[str]) -> None:
    ids = {"ann": (await named(house, "admin", "ann")).id, "bob": (await named(house, "member", "bob")).id}
    rows = (await house.admin.get(f"/v1/admin/users?{query}")).json()["data"]
    assert {row["id"] for row in rows} == {ids[name] for name in found}


async def test_nobody_below_the_organisation_sees_its_people(house: House) -> None:
    await named(house, "member")
    for caller in (house.team, await house.login("member@example.org")):
        assert refused(await caller.get("/v1/admin/users"), 403)


# --- roles ---

ACTORS = ("owner", "admin", "key")
CHANGES: list[tuple[str, str, str, bool]] = [
    # who, whose role, to what, whether it may be
    ("owner", "member", "admin", True),
    ("owner", "member", "owner", True),
    ("owner", "admin", "member", True),
    ("owner", "owner", "member", True),
    ("admin", "member", "admin", True),
    ("admin", "member", "owner", False),
    ("admin", "admin", "member", False),
    ("admin", "owner", "member", False),
    ("key", "member", "admin", True),
    ("key", "member", "owner", False),
    ("key", "admin", "member", False),
    ("key", "owner", "admin", False),
]


@pytest.mark.parametrize(("who", "present", "wanted", "allowed"), CHANGES)
async def test_a_role_changes_only_by_who_stands_above_it(
    house: House, who: str, present: str, wanted: str, allowed: bool
) -> None:
    target = await named(house, present, "target")
    await house.person("actor@example.org", who if who != "key" else "admin")
    actor = house.admin if who == "key" else await house.login("actor@example.org")
    answer = await actor.put(f"/v1/admin/users/{target.id}", json={"role": wanted})
    assert answer.status_code == (200 if allowed else 403), answer.text
    after = await user_of(house, target.id)
    assert after
    assert after.role == (wanted if allowed else present)


@pytest.mark.parametrize("role", ["admin", "member"])
async def test_nobody_raises_themself(house: House, role: str) -> None:
    me = await named(house, role, "me")
    browser = await house.login("me@example.org")
    assert refused(await browser.put(f"/v1/admin/users/{me.id}", json={"role": "owner"}), 403)
    after = await user_of(house, me.id)
    assert after
    assert after.role == role


async def test_an_admin_may_step_down(house: House) -> None:
    me = await named(house, "admin", "me")
    browser = await house.login("me@example.org")
    assert (await browser.put(f"/v1/admin/users/{me.id}", json={"role": "member"})).status_code == 200
    assert refused(await browser.get("/v1/admin/users"), 401)  # it ends the sessions of the higher role
    assert refused(await (await house.login("me@example.org")).get("/v1/admin/users"), 403)


async def test_a_change_of_role_asks_a_person_for_the_password_again(house: House) -> None:
    target = await named(house, "member", "target")
    browser = await house.login()
    house.clock.ahead_ms += 10 * 60_000
    for answer in (
        await browser.put(f"/v1/admin/users/{target.id}", json={"role": "admin"}),
        await browser.delete(f"/v1/admin/users/{target.id}"),
        await browser.post("/v1/admin/users/invites", json={"email": "n@example.org", "role": "admin"}),
    ):
        assert answer.json()["error"]["code"] == "step_up_required"


async def test_what_a_change_was_is_in_the_audit_log(house: House) -> None:
    target = await named(house, "member", "target")
    await house.admin.put(f"/v1/admin/users/{target.id}", json={"role": "admin"})
    entry = (await house.audit())[0]
    assert (entry.action, entry.object_id, entry.detail["role"]) == ("user.update", target.id, ["member", "admin"])


# --- the last owner ---


@pytest.mark.parametrize("change", [{"role": "admin"}, {"role": "member"}, {"status": "disabled"}, None])
async def test_the_last_owner_stays_one(house: House, change: dict[str, str] | None) -> None:
    browser = await house.login()
    path = f"/v1/admin/users/{house.ids.user_id}"
    answer = await (browser.delete(path) if change is None else browser.put(path, json=change))
    assert refused(answer, 409)
    assert answer.json()["data"]["errorCode"] == "AB07"
    assert (await user_of(house, house.ids.user_id)) is not None
    assert (await browser.get("/v1/session")).status_code == 200


async def test_a_disabled_owner_is_no_second_owner(house: House) -> None:
    second = await named(house, "owner", "second")
    await house.change(USERS, second.id, status="disabled")
    browser = await house.login()
    assert refused(await browser.put(f"/v1/admin/users/{house.ids.user_id}", json={"role": "member"}), 409)


async def test_two_owners_who_demote_each_other_at_once_leave_one(tmp_path: Path) -> None:
    house = House(tmp_path)  # with a real database
    try:
        second = await named(house, "owner", "second")
        one, other = await house.login(), await house.login("second@example.org")
        answers = await asyncio.gather(
            one.put(f"/v1/admin/users/{second.id}", json={"role": "member"}),
            other.put(f"/v1/admin/users/{house.ids.user_id}", json={"role": "member"}),
        )
        assert min(answer.status_code for answer in answers) == 200
        owners, _ = await house.store.find(Tenant(house.ids.organisation_id), USERS, {"role": "owner"})
        assert len(owners) == 1
    finally:
        await house.close()


# --- T-LEAVER: removed, disabled, demoted, taken out ---


async def test_a_removed_persons_sessions_keys_and_links_end_with_the_row(house: House) -> None:
    ann = await named(house, "admin", "ann")
    browser, key = await house.login("ann@example.org"), await user_key(house, ann)
    link = OneTimeToken(
        organisation_id=ann.organisation_id,
        id="reset",
        created_at=1,
        updated_at=1,
        purpose="reset",
        digest=b"d",
        expires_at=2**50,
        user_id=ann.id,
    )
    async with house.store.begin(Tenant(ann.organisation_id)) as unit:
        await unit.insert(TOKENS, link)
    invite = {"email": "guest@example.org", "role": "member"}
    guest = (await browser.post("/v1/admin/users/invites", json=invite)).json()
    assert (await house.admin.delete(f"/v1/admin/users/{ann.id}")).status_code == 403  # an equal of the key
    owner = await house.login()
    assert (await owner.delete(f"/v1/admin/users/{ann.id}")).status_code == 200
    assert (await browser.get("/v1/session")).status_code == 401
    assert await scopes_of(house, key) is None
    tenant = Tenant(ann.organisation_id)
    assert await user_of(house, ann.id) is None
    for of in (MEMBERS, API_KEYS, TOKENS):
        assert (await house.store.find(tenant, of, {"user_id": ann.id}))[1] == 0, of.name
    assert (await owner.get(f"/v1/admin/users/invites/{guest['id']}")).json()["status"] == "cancelled"


async def test_a_former_secret_and_a_playground_key_end_too(house: House) -> None:
    await house.person("ann@example.org", **place(house, "member"))
    browser = await house.login("ann@example.org")
    first = (await browser.post("/v1/profile/api-key")).json()["key"]
    second = (await browser.post("/v1/profile/api-key/rotate")).json()["key"]
    third = (await browser.post("/v1/profile/playground-key")).json()["key"]
    texts = (first, second, third)
    assert all([await scopes_of(house, text) for text in texts])
    me = (await browser.get("/v1/session")).json()["user"]["id"]
    assert (await (await house.login()).delete(f"/v1/admin/users/{me}")).status_code == 200
    assert [await scopes_of(house, text) for text in texts] == [None, None, None]


async def test_workers_are_told_of_each_key_and_of_the_person(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = await named(house, "member", "ann")
    await user_key(house, ann)
    (key,), _ = await house.store.find(Tenant(ann.organisation_id), API_KEYS, {"user_id": ann.id})
    told: list[str] = []
    kind = type(await house.store.begin(Tenant(ann.organisation_id)).__aenter__())
    monkeypatch.setattr(kind, "changed", lambda _unit, *ids: told.extend(ids))
    house.store._writing = asyncio.Lock()
    assert (await house.admin.delete(f"/v1/admin/users/{ann.id}")).status_code == 200
    assert {ann.id, key.id} <= set(told)


async def test_a_disabled_person_is_out_and_comes_back_as_they_were(house: House) -> None:
    ann = await named(house, "member", "ann")
    browser, key = await house.login("ann@example.org"), await user_key(house, ann)
    path = f"/v1/admin/users/{ann.id}"
    assert (await house.admin.put(path, json={"status": "disabled"})).status_code == 200
    assert (await browser.get("/v1/session")).status_code == 401
    assert await scopes_of(house, key) is None
    assert (await house.admin.get(path)).json()["status"] == "disabled"
    assert (await house.admin.put(path, json={"status": "active"})).status_code == 200
    assert await scopes_of(house, key)
    assert (await browser.get("/v1/session")).status_code == 401  # the session does not come back


async def test_a_demotion_ends_sessions_and_shrinks_keys_at_once(house: House) -> None:
    ann = await named(house, "admin", "ann")
    browser, key = await house.login("ann@example.org"), await user_key(house, ann)
    before = await scopes_of(house, key)
    assert before
    assert "virtual_keys.create" in before
    assert (await (await house.login()).put(f"/v1/admin/users/{ann.id}", json={"role": "member"})).status_code == 200
    after = await scopes_of(house, key)
    assert after
    assert after < before
    assert "virtual_keys.create" not in after
    body = {"name": "n", "provider": "openai", "key": "sk-x"}
    assert refused(await house.client(key).post("/v1/virtual-keys", json=body), 403)
    assert refused(await browser.post("/v1/virtual-keys", json=body), 401)
    assert refused(await (await house.login("ann@example.org")).post("/v1/virtual-keys", json=body), 403)


async def test_who_is_taken_out_of_a_workspace_loses_the_keys_there_and_no_others(house: House) -> None:
    second = await house.workspace()
    ann = await house.person("ann@example.org", **place(house, "member"), **place(house, "member", second.id))
    here, there = await user_key(house, ann), await user_key(house, ann, ws=second.id)
    answer = await house.admin.delete(f"/v1/admin/workspaces/{house.ids.workspace_id}/users/{ann.id}")
    assert answer.status_code == 200, answer.text
    assert await scopes_of(house, here) is None
    assert await scopes_of(house, there)
    browser = await house.login("ann@example.org")
    assert refused(await browser.get(f"/v1/configs?workspace_id={house.ids.workspace_id}"), 404)
    assert (await browser.get(f"/v1/configs?workspace_id={second.id}")).status_code == 200


async def test_a_removal_that_fails_ends_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = await named(house, "member", "ann")
    browser, key = await house.login("ann@example.org"), await user_key(house, ann)

    async def broken(*_: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr("lockgate.admin.resources.users.cancel_of", broken)
    assert (await house.admin.delete(f"/v1/admin/users/{ann.id}")).status_code == 500
    assert (await browser.get("/v1/session")).status_code == 200
    assert await scopes_of(house, key)


# --- members ---


async def test_members_are_added_shown_changed_and_removed(house: House) -> None:
    ann = await house.person("ann@example.org")
    path = f"/v1/admin/workspaces/{house.ids.workspace_slug}/users"
    body = {"users": [{"id": ann.id, "role": "manager"}]}
    assert (await house.admin.post(path, json=body)).json() == {}
    shown = (await house.admin.get(f"{path}/{ann.id}")).json()
    assert {name: shown[name] for name in ("object", "id", "org_role", "role", "email", "status", "settings")} == {
        "object": "workspace-user",
        "id": ann.id,
        "org_role": "member",
        "role": "manager",
        "email": "ann@example.org",
        "status": "active",
        "settings": None,
    }
    assert shown["workspace_id"] == house.ids.workspace_id
    assert "virtual_keys.create" in shown["scopes"]
    assert refused(await house.admin.post(path, json=body), 409)
    assert (await house.admin.put(f"{path}/{ann.id}", json={"role": "member"})).json() == {}
    listed = (await house.admin.get(f"{path}?role=member&email=ann@example.org")).json()
    assert [(row["id"], row["role"]) for row in listed["data"]] == [(ann.id, "member")]
    assert (await house.admin.get(f"{path}?email=nobody@example.org")).json()["total"] == 0
    assert (await house.admin.delete(f"{path}/{ann.id}")).json() == {}
    assert refused(await house.admin.get(f"{path}/{ann.id}"), 404)


async def test_of_many_who_are_added_all_are_or_none(house: House) -> None:
    ann = await house.person("ann@example.org")
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}/users"
    both = [{"id": ann.id, "role": "member"}, {"id": "nobody", "role": "member"}]
    assert refused(await house.admin.post(path, json={"users": both}), 400)
    assert await role_in(house, ann.id) is None
    twice = [{"id": ann.id, "role": "member"}, {"id": ann.id, "role": "admin"}]
    assert refused(await house.admin.post(path, json={"users": twice}), 400)


PLACE_CHANGES: list[tuple[str, str, str | None, bool]] = [
    # who, whose role ("" for somebody new), to what (None: out), whether it may be
    ("admin", "", "admin", True),
    ("admin", "manager", "admin", True),
    ("admin", "member", None, True),
    ("admin", "admin", "member", False),
    ("manager", "", "manager", True),
    ("manager", "", "admin", False),
    ("manager", "member", "manager", True),
    ("manager", "manager", "member", False),
    ("manager", "admin", None, False),
    ("member", "", "member", False),
    ("member", "member", "manager", False),
    ("key", "", "manager", True),
    ("key", "", "admin", False),
    ("key", "member", None, True),
    ("key", "manager", "member", False),
    ("key", "admin", None, False),
]


@pytest.mark.parametrize(("who", "present", "wanted", "allowed"), PLACE_CHANGES)
async def test_a_role_in_a_workspace_changes_only_by_who_stands_above_it(
    house: House, who: str, present: str, wanted: str | None, allowed: bool
) -> None:
    target = await house.person("target@example.org", **(place(house, present) if present else {}))
    if who != "key":
        await house.person("actor@example.org", **place(house, who))
    actor = house.team if who == "key" else await house.login("actor@example.org")
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}/users"
    if not present:
        answer = await actor.post(path, json={"users": [{"id": target.id, "role": wanted}]})
    elif wanted is None:
        answer = await actor.delete(f"{path}/{target.id}")
    else:
        answer = await actor.put(f"{path}/{target.id}", json={"role": wanted})
    assert answer.status_code == (200 if allowed else 403), answer.text
    assert (await role_in(house, target.id) or "") == ((wanted or "") if allowed else present)


async def test_a_change_may_repeat_whom_it_is_of_and_names_nobody_else(house: House) -> None:
    one = await house.person("one@example.org", **place(house, "member"))
    other = await house.person("other@example.org", **place(house, "member"))
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}/users/{one.id}"
    assert (await house.admin.put(path, json={"role": "manager", "user_id": one.id})).status_code == 200
    assert refused(await house.admin.put(path, json={"role": "manager", "user_id": other.id}), 400)
    assert (await role_in(house, one.id), await role_in(house, other.id)) == ("manager", "member")


async def test_nobody_raises_themself_in_a_workspace(house: House) -> None:
    me = await house.person("me@example.org", **place(house, "manager"))
    browser = await house.login("me@example.org")
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}/users/{me.id}"
    assert refused(await browser.put(path, json={"role": "admin"}), 403)
    assert (await browser.put(path, json={"role": "member"})).status_code == 200
    assert refused(await browser.put(path, json={"role": "member"}), 403)  # which a member may not even ask


async def test_another_workspaces_people_are_nobodys_here(house: House) -> None:
    second = await house.workspace()
    ann = await house.person("ann@example.org", **place(house, "member", second.id))
    await house.person("boss@example.org", **place(house, "admin"))
    for caller in (house.team, await house.login("boss@example.org")):
        for path in (f"{second.id}/users", f"{second.slug}/users/{ann.id}"):
            assert refused(await caller.get(f"/v1/admin/workspaces/{path}"), 404)
        assert refused(await caller.delete(f"/v1/admin/workspaces/{second.id}/users/{ann.id}"), 404)
        here = f"/v1/admin/workspaces/{house.ids.workspace_id}/users/{ann.id}"
        assert refused(await caller.get(here), 404)
    assert await role_in(house, ann.id, second.id) == "member"


async def test_a_workspace_admin_is_no_admin_of_the_organisation(house: House) -> None:
    """Both roles have one name: neither stands for the other."""
    await house.person("boss@example.org", **place(house, "admin"))
    browser = await house.login("boss@example.org")
    assert (await browser.get("/v1/virtual-keys")).status_code == 200
    for path in ("/v1/admin/users", "/v1/admin/organisation/defaults", "/v1/audit-logs"):
        assert refused(await browser.get(path), 403)
    assert refused(await browser.post("/v1/admin/workspaces", json={"name": "mine"}), 403)
    organisation = {"name": "n", "scopes": ["organisation_users.create"]}
    assert refused(await browser.post("/v1/api-keys/organisation/service", json=organisation), 403)
