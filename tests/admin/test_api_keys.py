import re
from typing import Any

import httpx
import pytest

from admin_house import House
from lockgate.core import keys
from lockgate.core.access import ADMIN_SCOPES, USER_SCOPES, WORKSPACE_SCOPES
from lockgate.core.documents import KEY_SECRETS, Tenant
from lockgate.core.keyuse import Use

ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


async def make(client: httpx.AsyncClient, kind: str = "workspace/service", **fields: Any) -> dict[str, Any]:
    answer = await client.post(f"/v1/api-keys/{kind}", json={"name": "n", "scopes": ["completions.write"], **fields})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def knows(house: House, text: str) -> bool:
    """Whether a key's text gives an identity just now."""
    digest = house.vault.digests(text.encode())[0]
    caller = house.lookups.caller(digest)
    return caller is not None and not 0 < caller.secret_expires_at <= house.clock.now_ms()


# --- create ---


async def test_a_new_key_is_shown_once_flat_and_wrapped(house: House) -> None:
    made = await make(house.admin)
    assert made["object"] == "api-key"
    assert made["success"] is True
    assert made["data"] == {"id": made["id"], "key": made["key"], "object": "api-key"}
    parsed = keys.parse(made["key"].encode())
    assert parsed is not None
    assert parsed.family == "workspace-service"
    shown = (await house.admin.get(f"/v1/api-keys/{made['id']}")).text
    assert made["key"] not in shown
    assert made["key"][16:59] not in shown


@pytest.mark.parametrize(
    ("kind", "scopes", "letter"),
    [
        ("organisation/service", sorted(ADMIN_SCOPES), "o"),
        ("workspace/service", sorted(WORKSPACE_SCOPES), "w"),
        ("workspace/user", sorted(USER_SCOPES), "u"),
    ],
)
async def test_each_kind_may_carry_all_its_scopes(house: House, kind: str, scopes: list[str], letter: str) -> None:
    more = {"user_id": house.ids.user_id} if kind == "workspace/user" else {}
    made = await make(house.admin, kind, scopes=scopes, **more)
    assert made["key"].startswith(f"lg{letter}_")
    shown = (await house.admin.get(f"/v1/api-keys/{made['id']}")).json()
    assert shown["scopes"] == scopes
    assert shown["type"] == kind.replace("/", "-")


async def test_the_fourth_combination_is_no_kind(house: House) -> None:
    answer = await house.admin.post("/v1/api-keys/organisation/user", json={"name": "n", "scopes": []})
    assert answer.status_code == 400
    assert answer.json()["data"]["errorCode"] == "AB01"


async def config(house: House, name: str) -> str:
    """The slug of a new config."""
    answer = await house.team.post("/v1/configs", json={"name": name, "config": {"provider": "local"}})
    return str(answer.json()["slug"])


async def test_a_key_reads_back_as_documented(house: House) -> None:
    default = await config(house, "x")
    made = await make(
        house.admin,
        name="full",
        description="all fields",
        workspace_id=house.ids.workspace_slug,
        rate_limits=[{"type": "requests", "unit": "rpm", "value": 10}],
        usage_limits={"type": "cost", "credit_limit": 100, "alert_threshold": 80, "periodic_reset": "monthly"},
        defaults={"metadata": {"team": "blue"}, "config_id": default, "allow_config_override": False},
        alert_emails=["ops@example.org"],
        expires_at="2040-01-31T00:00:00.000Z",
        not_before="2020-01-31T00:00:00Z",
        allowed_ips=["10.1.2.3/8", "::1"],
        rotation_policy={"rotation_period": "monthly", "key_transition_period_ms": 3_600_000},
    )
    shown = (await house.admin.get(f"/v1/api-keys/{made['id']}")).json()
    stamps = {shown.pop("created_at"), shown.pop("last_updated_at")}
    assert all(ISO.fullmatch(stamp) for stamp in stamps)
    text = made["key"]
    assert shown["rotation_policy"].pop("next_rotation_at").endswith("-01T00:00:00.000Z")
    assert shown == {
        "object": "api-key",
        "id": made["id"],
        "key": f"{text[:16]}********{text[-4:]}",
        "name": "full",
        "description": "all fields",
        "type": "workspace-service",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": house.ids.workspace_id,
        "user_id": None,
        "status": "active",
        "creation_mode": "api",
        "rate_limits": [{"type": "requests", "unit": "rpm", "value": 10}],
        "usage_limits": {"type": "cost", "credit_limit": 100, "alert_threshold": 80, "periodic_reset": "monthly"},
        "reset_usage": None,
        "scopes": ["completions.write"],
        "defaults": {"metadata": {"team": "blue"}, "config_id": default, "allow_config_override": False},
        "allow_config_override": 0,
        "alert_emails": ["ops@example.org"],
        "expires_at": "2040-01-31T00:00:00.000Z",
        "last_reset_at": None,
        "rotation_policy": {"rotation_period": "monthly", "key_transition_period_ms": 3_600_000, "status": "ACTIVE"},
        "public_id": text[4:16],
        "tail": text[-4:],
        "last_used_at": None,
        "last_used_from": None,
        "last_used_by": None,
        "not_before": "2020-01-31T00:00:00.000Z",
        "allowed_ips": ["10.0.0.0/8", "::1/128"],
    }


async def test_a_new_key_is_an_identity_at_once(house: House) -> None:
    made = await make(house.team, defaults={"metadata": {"a": "b"}})
    caller = house.lookups.caller(house.vault.digests(made["key"].encode())[0])
    assert caller is not None
    assert (caller.key_id, caller.scopes) == (made["id"], frozenset({"completions.write"}))
    assert caller.metadata == {"a": "b"}


async def test_the_texts_that_the_sdk_repeats_in_the_body_are_accepted(house: House) -> None:
    repeated: dict[str, Any] = {"type": "workspace", "sub-type": "service", "description": None, "user_id": None}
    assert (await make(house.team, **repeated))["id"]


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"name": None}, "name"),
        ({"name": ""}, "name"),
        ({"scopes": None}, "scopes"),
        ({"scopes": "completions.write"}, "scopes"),
        ({"scopes": ["completions.wright"]}, "Unknown scopes: completions.wright"),
        ({"scopes": ["*"]}, "Unknown scopes: *"),
        ({"scopes": ["workspaces.create"]}, "cannot carry: workspaces.create"),
        ({"expires_at": "soon"}, "expires_at must be a time"),
        ({"expires_at": 17}, "expires_at"),
        ({"allowed_ips": ["10.0.0.300"]}, "allowed_ips"),
        ({"alert_emails": ["nobody"]}, "alert_emails"),
        ({"rate_limits": [{"type": "requests", "unit": "rpy", "value": 1}]}, "rate_limits"),
        ({"usage_limits": {"type": "cost", "credit_limit": 5, "alert_threshold": 9}}, "alert_threshold"),
        ({"rotation_policy": {"key_transition_period_ms": 1_799_999}}, "key_transition_period_ms"),
        ({"defaults": {"metadata": {"a": 1}}}, "defaults.metadata.a"),
        ({"user_id": "someone"}, "user_id"),
        ({"nmae": "x"}, "Did you mean 'name'"),
    ],
)
async def test_a_mistake_is_named_with_its_field(house: House, fields: dict[str, Any], says: str) -> None:
    body = {"name": "n", "scopes": ["completions.write"], **fields}
    answer = await house.admin.post("/v1/api-keys/workspace/service", json=body)
    assert answer.status_code == 400
    assert answer.json()["data"]["errorCode"] == "AB01"
    assert says in answer.json()["data"]["message"]
    assert answer.json()["error"]["message"] == answer.json()["message"] == answer.json()["data"]["message"]


async def test_a_user_key_needs_a_member(house: House) -> None:
    nobody = await house.admin.post(
        "/v1/api-keys/workspace/user", json={"name": "n", "scopes": ["completions.write"], "user_id": "nobody"}
    )
    assert nobody.status_code == 400
    unnamed = await house.admin.post("/v1/api-keys/workspace/user", json={"name": "n", "scopes": []})
    assert "user_id is required" in unnamed.text
    second = await house.workspace()
    person = await house.person("m@example.org", **{second.id.replace("-", "_"): "member"})
    body = {"name": "n", "scopes": ["completions.write"], "user_id": person.id}
    elsewhere = await house.admin.post(
        "/v1/api-keys/workspace/user", json={**body, "workspace_id": house.ids.workspace_id}
    )
    assert elsewhere.status_code == 400
    there = await house.admin.post("/v1/api-keys/workspace/user", json={**body, "workspace_id": second.id})
    assert there.status_code == 200


async def test_an_admin_key_must_name_the_workspace_when_there_are_several(house: House) -> None:
    second = await house.workspace()
    body = {"name": "n", "scopes": ["completions.write"]}
    assert "workspace_id" in (await house.admin.post("/v1/api-keys/workspace/service", json=body)).text
    for named in (second.id, second.slug):
        made = await make(house.admin, workspace_id=named)
        assert (await house.admin.get(f"/v1/api-keys/{made['id']}")).json()["workspace_id"] == second.id


# --- list ---


async def test_the_list_is_newest_first_in_both_paging_dialects(house: House) -> None:
    made = [(await make(house.team, name=f"k{n}"))["id"] for n in range(3)]
    page = (await house.team.get("/v1/api-keys?page_size=2&current_page=0")).json()
    assert page["object"] == "list"
    assert page["total"] == 4  # and the key of the first set-up
    assert [row["id"] for row in page["data"]] == [made[2], made[1]]
    other = (await house.team.get("/v2/api-keys?pageSize=2&currentPage=1")).json()
    assert other["data"][0]["id"] == made[0]


@pytest.mark.parametrize("query", ["page_size=0", "page_size=x", "current_page=-1", "page_size=99999999999999"])
async def test_a_page_that_makes_no_sense_is_refused(house: House, query: str) -> None:
    assert (await house.team.get(f"/v1/api-keys?{query}")).status_code == 400


async def test_a_workspace_key_sees_its_workspace_only(house: House) -> None:
    second = await house.workspace()
    theirs = await make(house.admin, workspace_id=second.id)
    listed = (await house.team.get("/v1/api-keys")).json()["data"]
    assert {row["workspace_id"] for row in listed} == {house.ids.workspace_id}
    assert (await house.team.get(f"/v1/api-keys/{theirs['id']}")).status_code == 404
    assert (await house.team.get(f"/v1/api-keys?workspace_id={second.id}")).status_code == 404
    assert (await house.team.get(f"/v1/api-keys?workspace_id={house.ids.workspace_slug}")).status_code == 200
    everything = (await house.admin.get("/v1/api-keys")).json()
    assert {row["type"] for row in everything["data"]} == {"organisation-service", "workspace-service"}
    narrowed = (await house.admin.get(f"/v1/api-keys?workspace_id={second.slug}")).json()
    assert [row["id"] for row in narrowed["data"]] == [theirs["id"]]


async def test_a_list_shows_only_the_kinds_that_the_caller_may_list(house: House) -> None:
    await make(house.admin, "workspace/user", user_id=house.ids.user_id)
    narrow = house.client(await house.key("workspace-service", ["workspace_user_api_keys.list"]))
    assert {row["type"] for row in (await narrow.get("/v1/api-keys")).json()["data"]} == {"workspace-user"}


async def test_last_use_is_shown(house: House) -> None:
    made = await make(house.team)
    use = Use(1_700_000_000_000, "192.0.2.1", "curl/8.5")
    await house.store.used({(house.ids.organisation_id, made["id"]): use})
    shown = (await house.team.get(f"/v1/api-keys/{made['id']}")).json()
    assert shown["last_used_at"] == "2023-11-14T22:13:20.000Z"
    assert (shown["last_used_from"], shown["last_used_by"]) == ("192.0.2.1", "curl/8.5")


async def test_an_expired_key_says_so(house: House) -> None:
    made = await make(house.team, expires_at="2020-01-01T00:00:00Z")
    assert (await house.team.get(f"/v1/api-keys/{made['id']}")).json()["status"] == "expired"


# --- update and delete ---


async def test_an_update_changes_what_was_sent_and_nothing_else(house: House) -> None:
    one, two = await config(house, "one"), await config(house, "two")
    made = await make(house.team, description="old", defaults={"metadata": {"a": "b"}, "config_id": one})
    path = f"/v1/api-keys/{made['id']}"
    before = (await house.team.get(path)).json()
    answer = await house.team.put(path, json={"name": "new", "defaults": {"config_id": two}})
    assert (answer.status_code, answer.json()) == (200, {})
    after = (await house.team.get(path)).json()
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"name", "defaults", "last_updated_at"}
    assert after["defaults"] == {"metadata": {"a": "b"}, "config_id": two, "allow_config_override": True}


async def test_scopes_keep_the_order_in_which_they_were_given(house: House) -> None:
    made = await make(house.team, scopes=["logs.list", "completions.write", "logs.list"])
    path = f"/v1/api-keys/{made['id']}"
    assert (await house.team.get(path)).json()["scopes"] == ["logs.list", "completions.write"]
    await house.team.put(path, json={"scopes": ["logs.view", "completions.write"]})
    assert (await house.team.get(path)).json()["scopes"] == ["logs.view", "completions.write"]


async def test_a_null_sets_back(house: House) -> None:
    made = await make(
        house.team, expires_at="2040-01-01T00:00:00Z", rotation_policy={"rotation_period": "weekly"}, description="x"
    )
    path = f"/v1/api-keys/{made['id']}"
    await house.team.put(path, json={"rotation_policy": None, "expires_at": None, "description": None})
    after = (await house.team.get(path)).json()
    assert (after["rotation_policy"], after["expires_at"], after["description"]) == (None, None, None)


async def test_an_update_is_published(house: House) -> None:
    made = await make(house.team)
    version, _ = await house.store.changes(0)
    await house.team.put(f"/v1/api-keys/{made['id']}", json={"name": "new"})
    assert await house.store.changes(version) == (version + 1, frozenset({made["id"]}))


async def test_a_deleted_key_is_no_identity_any_more(house: House) -> None:
    made = await make(house.team)
    assert await knows(house, made["key"])
    version, _ = await house.store.changes(0)
    answer = await house.team.delete(f"/v1/api-keys/{made['id']}")
    assert (answer.status_code, answer.json()) == (200, {})
    assert not await knows(house, made["key"])
    assert made["id"] in (await house.store.changes(version))[1]
    assert (await house.team.get(f"/v1/api-keys/{made['id']}")).status_code == 404
    assert (await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": made["id"]}))[1] == 0


async def test_a_delete_with_a_body_is_fine(house: House) -> None:
    made = await make(house.team)
    answer = await house.team.request("DELETE", f"/v1/api-keys/{made['id']}", content=b"null")
    assert answer.status_code == 200


# --- rotate ---


async def test_a_rotation_gives_a_second_secret_and_an_end_for_the_first(house: House) -> None:
    made = await make(house.team)
    answer = await house.team.post(f"/v1/api-keys/{made['id']}/rotate", json={})
    assert answer.status_code == 200
    turned = answer.json()
    assert turned["id"] == made["id"]
    assert turned["key"] != made["key"]
    assert ISO.fullmatch(turned["key_transition_expires_at"])
    assert await knows(house, made["key"])
    assert await knows(house, turned["key"])
    house.clock.ahead_ms = 1_800_000 - 5_000
    assert await knows(house, made["key"])
    house.clock.ahead_ms = 1_800_000 + 5_000
    assert not await knows(house, made["key"])
    assert await knows(house, turned["key"])


async def test_the_shown_tail_is_the_new_secrets(house: House) -> None:
    made = await make(house.team)
    turned = (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).json()
    shown = (await house.team.get(f"/v1/api-keys/{made['id']}")).json()
    assert (shown["public_id"], shown["tail"]) == (turned["key"][4:16], turned["key"][-4:])


async def test_no_second_rotation_during_the_overlap(house: House) -> None:
    made = await make(house.team)
    first = (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).json()
    again = await house.team.post(f"/v1/api-keys/{made['id']}/rotate")
    assert again.status_code == 409
    assert again.json()["data"]["errorCode"] == "AB07"
    house.clock.ahead_ms = 1_900_000
    third = (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).json()
    assert not await knows(house, made["key"])
    assert await knows(house, first["key"])
    assert await knows(house, third["key"])
    secrets, count = await house.store.find(Tenant(house.ids.organisation_id), KEY_SECRETS, {"key_id": made["id"]})
    assert count == 2, secrets


@pytest.mark.parametrize("period", [0, 1, 1_799_999, -1, "long", 10**12])
async def test_an_overlap_below_half_an_hour_or_without_end_is_refused(house: House, period: Any) -> None:
    made = await make(house.team)
    answer = await house.team.post(f"/v1/api-keys/{made['id']}/rotate", json={"key_transition_period_ms": period})
    assert answer.status_code == 400
    assert (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).status_code == 200


async def test_the_policys_overlap_is_used_when_none_is_asked(house: House) -> None:
    made = await make(house.team, rotation_policy={"key_transition_period_ms": 7_200_000})
    await house.team.post(f"/v1/api-keys/{made['id']}/rotate", json={})
    house.clock.ahead_ms = 7_100_000
    assert await knows(house, made["key"])


async def test_a_leaked_secret_is_cut_off_at_once(house: House) -> None:
    made = await make(house.team)
    turned = (await house.team.post(f"/v1/api-keys/{made['id']}/rotate")).json()
    version, _ = await house.store.changes(0)
    answer = await house.team.post(f"/v1/api-keys/{made['id']}/revoke-previous")
    assert answer.json() == {"revoked": 1}
    assert not await knows(house, made["key"])
    assert await knows(house, turned["key"])
    assert made["id"] in (await house.store.changes(version))[1]
    assert (await house.team.post(f"/v1/api-keys/{made['id']}/revoke-previous")).json() == {"revoked": 0}
    assert await knows(house, turned["key"])


# --- a child never exceeds its creator ---


async def test_a_key_cannot_grant_what_it_lacks(house: House) -> None:
    narrow = house.client(await house.key("workspace-service", ["workspace_service_api_keys.create", "logs.list"]))
    body = {"name": "n", "scopes": ["logs.list", "completions.write"]}
    answer = await narrow.post("/v1/api-keys/workspace/service", json=body)
    assert answer.status_code == 403
    assert answer.json()["data"]["errorCode"] == "AB03"
    assert "completions.write" in answer.json()["data"]["message"]
    assert (
        await narrow.post("/v1/api-keys/workspace/service", json={**body, "scopes": ["logs.list"]})
    ).status_code == 200


async def test_a_key_cannot_widen_another_beyond_itself(house: House) -> None:
    victim = await make(house.team, scopes=["completions.write"])
    narrow = house.client(await house.key("workspace-service", ["workspace_service_api_keys.update"]))
    path = f"/v1/api-keys/{victim['id']}"
    assert (await narrow.put(path, json={"scopes": ["completions.write", "logs.list"]})).status_code == 403
    assert (await narrow.put(path, json={"scopes": []})).status_code == 200
    assert (await narrow.put(path, json={"scopes": ["completions.write"]})).status_code == 403


async def test_a_key_cannot_rotate_one_that_can_do_more(house: House) -> None:
    """Whoever rotates gets the new secret: it must not be a way up."""
    strong = await make(house.team, scopes=sorted(WORKSPACE_SCOPES))
    narrow = house.client(await house.key("workspace-service", ["workspace_service_api_keys.rotate"]))
    assert (await narrow.post(f"/v1/api-keys/{strong['id']}/rotate")).status_code == 403


async def test_a_workspace_key_never_reaches_organisation_keys(house: House) -> None:
    body = {"name": "n", "scopes": ["logs.list"]}
    assert (await house.team.post("/v1/api-keys/organisation/service", json=body)).status_code == 403
    admin = await house.admin.get("/v1/api-keys")
    theirs = next(row for row in admin.json()["data"] if row["type"] == "organisation-service")
    for method, path in (("GET", ""), ("PUT", ""), ("DELETE", ""), ("POST", "/rotate"), ("POST", "/revoke-previous")):
        answer = await house.team.request(method, f"/v1/api-keys/{theirs['id']}{path}", json={})
        assert answer.status_code == 404, (method, path)


async def test_each_verb_needs_its_own_scope_of_its_kind(house: House) -> None:
    made = await make(house.team)
    path = f"/v1/api-keys/{made['id']}"
    verbs = {
        "read": ("GET", path),
        "update": ("PUT", path),
        "rotate": ("POST", f"{path}/rotate"),
        "delete": ("DELETE", path),
    }
    for verb, (method, at) in verbs.items():
        others = [f"workspace_service_api_keys.{v}" for v in verbs if v != verb]
        wrong_kind = f"workspace_user_api_keys.{verb}"
        caller = house.client(await house.key("workspace-service", [*others, wrong_kind]))
        assert (await caller.request(method, at, json={})).status_code == 403, verb
