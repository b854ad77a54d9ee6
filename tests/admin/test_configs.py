"""Saved configs over HTTP: what goes in, what comes back, versions, defaults, and what is refused."""

import json
from typing import Any

import httpx
import msgspec
import pytest

from admin_house import House, MemoryHouse
from lockgate.core.documents import API_KEYS, CONFIG_VERSIONS, CONFIGS, Tenant

PLAIN = {"virtual_key": "main", "request_timeout": 5000}
TEXT = '{"virtual_key":"main","request_timeout":5000}'


async def virtual_key(client: httpx.AsyncClient, slug: str = "main", **more: Any) -> None:
    body = {"name": slug, "slug": slug, "provider": "openai", "key": "sk-x", **more}
    answer = await client.post("/v1/virtual-keys", json=body)
    assert answer.status_code == 200, answer.text


async def save(client: httpx.AsyncClient, config: Any = None, **more: Any) -> dict[str, Any]:
    body = {"name": "My config", "config": PLAIN if config is None else config, **more}
    answer = await client.post("/v1/configs", json=body)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def shown(client: httpx.AsyncClient, slug: str) -> dict[str, Any]:
    answer = await client.get(f"/v1/configs/{slug}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def message(answer: httpx.Response, status: int, code: str) -> str:
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (status, code), answer.text
    assert answer.json()["success"] is False
    return str(answer.json()["data"]["message"])


@pytest.fixture(name="house")
async def _house(house: House) -> House:
    await virtual_key(house.team)
    return house


# --- create and read ---


async def test_a_create_reply_is_flat_and_wrapped(house: House) -> None:
    made = await save(house.team, name="Pplx Cache")
    assert made["slug"].startswith("pc-pplx-cache-")
    assert len(made["slug"]) == len("pc-pplx-cache-") + 6
    assert (made["object"], made["success"], made["warnings"]) == ("config", True, [])
    assert made["data"] == {n: made[n] for n in ("id", "version_id", "slug", "object", "warnings")}


async def test_a_config_reads_back_as_text_and_in_the_wrapped_form_as_an_object(house: House) -> None:
    made = await save(house.team)
    answer = await shown(house.team, made["slug"])
    wrapped = answer.pop("data")
    assert wrapped.pop("config") == PLAIN
    assert answer.pop("config") == TEXT
    assert answer.pop("success") is True
    assert wrapped == answer
    assert answer.pop("created_at").endswith("Z")
    assert answer.pop("last_updated_at").endswith("Z")
    owner = answer.pop("owner_id")
    assert owner == answer.pop("updated_by") != ""
    assert answer == {
        "object": "config",
        "id": made["id"],
        "slug": made["slug"],
        "name": "My config",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": house.ids.workspace_id,
        "is_default": 0,
        "status": "active",
        "version": 1,
        "version_id": made["version_id"],
        "format": "json",
        "type": "ORG_CONFIG",
    }


async def test_it_is_found_by_slug_and_by_id_under_both_versions_of_the_api(house: House) -> None:
    made = await save(house.team)
    for prefix in ("/v1", "/v2"):
        for name in (made["slug"], made["id"]):
            assert (await house.team.get(f"{prefix}/configs/{name}")).json()["id"] == made["id"]


@pytest.mark.parametrize("text", [TEXT, f"  {json.dumps(PLAIN, indent=4)}\n"])
async def test_a_document_may_come_as_text_and_is_kept_the_same(house: House, text: str) -> None:
    made = await save(house.team, text)
    assert (await shown(house.team, made["slug"]))["config"] == TEXT


async def test_the_order_of_fields_letters_and_long_numbers_survive(house: House) -> None:
    config = {"override_params": {"z": 1, "a": "ü\n<&>", "seed": 18446744073709551615}, "virtual_key": "main"}
    made = await save(house.team, config)
    assert (await shown(house.team, made["slug"]))["config"] == json.dumps(
        config, ensure_ascii=False, separators=(",", ":")
    )


async def test_a_list_draws_each_config_in_short_when_asked(house: House) -> None:
    targets = [
        {"name": "a", "virtualKey": "main", "weight": 0.7, "overrideParams": {"model": "gpt-4o"}},
        {"strategy": {"mode": "fallback"}, "targets": [PLAIN, PLAIN, PLAIN]},
    ]
    await save(house.team, {"strategy": {"mode": "loadbalance"}, "targets": targets})
    await save(house.team)
    single, balanced = (await house.team.get("/v1/configs?include=outline")).json()["data"]
    nothing = {"name": None, "provider": None, "virtual_key": None, "model": None, "weight": 1, "mode": None}
    alone = {**nothing, "virtual_key": "main", "total": 0}
    assert single["outline"] == {"mode": None, "total": 0, "targets": [alone]}
    assert balanced["outline"] == {
        "mode": "loadbalance",
        "total": 2,
        "targets": [
            {**alone, "name": "a", "model": "gpt-4o", "weight": 0.7},
            {**nothing, "mode": "fallback", "total": 3},
        ],
    }


async def test_an_outline_stops_after_eight_targets_and_counts_the_rest(house: House) -> None:
    await save(house.team, {"strategy": {"mode": "fallback"}, "targets": [PLAIN] * 20})
    (row,) = (await house.team.get("/v1/configs?include=outline")).json()["data"]
    assert (len(row["outline"]["targets"]), row["outline"]["total"]) == (8, 20)


async def test_a_document_that_the_language_no_longer_takes_has_no_outline(house: House) -> None:
    made = await save(house.team)
    await house.change(CONFIG_VERSIONS, made["version_id"], document='{"no_such_field":1}')
    (row,) = (await house.team.get("/v1/configs?include=outline")).json()["data"]
    assert (row["slug"], row["outline"]) == (made["slug"], None)


async def test_a_list_has_rows_without_documents_newest_first(house: House) -> None:
    slugs = [(await save(house.team, name=name))["slug"] for name in ("a", "b", "c")]
    answer = (await house.team.get("/v1/configs?current_page=0&page_size=2")).json()
    assert (answer["object"], answer["total"]) == ("list", 3)
    assert [row["slug"] for row in answer["data"]] == [slugs[2], slugs[1]]
    assert all("config" not in row for row in answer["data"])
    assert (await house.team.get("/v1/configs?page_size=2&currentPage=1")).json()["data"][0]["slug"] == slugs[0]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"name": "n"}, "config is required"),
        ({"config": []}, "config"),
        ({"config": "nonsense"}, "config: the text is not valid JSON"),
        ({"config": "[1]"}, "config must be a JSON object"),
        ({"config": '{"virtual_key":"a","virtual_key":"main"}'}, "twice"),
        ({"config": {"virtual_key": "main", "bogus": 1}}, "path: bogus, message: "),
        ({"config": {"virtual_key": 17}}, "path: virtual_key, message: Expected string, received number"),
        ({"config": {"virtual_key": "main", "request_timeout": -1}}, "path: request_timeout"),
        ({"config": {"virtual_key": "main"}, "name": ""}, "name"),
        ({"config": {"virtual_key": "main"}, "status": "active"}, "Unknown field 'status'"),
        ({"config": {"virtual_key": "main"}, "slug": "pc-mine"}, "Unknown field 'slug'"),
        ({"config": {}}, "A config needs one of"),
        ({"config": {"virtualKey": "main", "requestTimout": 9}}, "Did you mean"),
        ({"config": {"targets": [{"virtual_key": "main"}]}}, "A config needs one of"),
        ({"config": {"retry": {"attempts": 6}, "virtual_key": "main"}}, "path: retry.attempts"),
        ({"config": {"strategy": {"mode": "fallback"}, "targets": []}}, "path: targets"),
        ({"config": {"virtual_key": "main", "options": []}}, "This version of config is not supported"),
    ],
)
async def test_a_mistake_is_named_with_its_path(house: House, body: dict[str, Any], says: str) -> None:
    assert says in await message(await house.team.post("/v1/configs", json=body), 400, "AB01")
    assert (await house.team.get("/v1/configs")).json()["total"] == 0


async def test_a_saved_config_may_have_more_targets_than_an_inline_one_but_not_without_end(house: House) -> None:
    def with_targets(count: int) -> dict[str, Any]:
        return {"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "main"}] * count}

    made = await save(house.team, with_targets(1000))
    assert len(json.loads((await shown(house.team, made["slug"]))["config"])["targets"]) == 1000
    await message(await house.team.post("/v1/configs", json={"config": with_targets(5001)}), 400, "AB01")


async def test_targets_within_targets_end_at_the_eighth_level(house: House) -> None:
    def nested(depth: int) -> dict[str, Any]:
        leaf: dict[str, Any] = {"virtual_key": "main"}
        for _ in range(depth):
            leaf = {"strategy": {"mode": "fallback"}, "targets": [leaf]}
        return leaf

    await save(house.team, nested(8))
    assert "targets.0" in await message(await house.team.post("/v1/configs", json={"config": nested(9)}), 400, "AB01")


async def test_every_mistake_is_listed_though_the_message_names_a_few(house: House) -> None:
    config = {"virtual_key": "main", **{f"bogus_{n}": 1 for n in range(8)}}
    answer = await house.team.post("/v1/configs", json={"config": config})
    assert len(answer.json()["errors"]) == len(answer.json()["data"]["errors"]) == 8
    assert "(and 3 more)" in answer.json()["message"]


# --- what looks like a mistake ---


async def test_what_may_be_meant_is_saved_with_a_warning(house: House) -> None:
    config = {"strategy": {"mode": "single"}, "targets": [{"virtual_key": "main"}, {"virtual_key": "main"}]}
    made = await save(house.team, config)
    assert [one["path"] for one in made["warnings"]] == ["targets.1"]
    assert "Never asked" in made["warnings"][0]["message"]
    changed = await house.team.put(f"/v1/configs/{made['slug']}", json={"config": {**config, "targets": [PLAIN]}})
    assert changed.json()["warnings"] == []


async def test_what_can_never_work_is_not_saved(house: House) -> None:
    config = {"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "main", "weight": 0}] * 2}
    answer = await house.team.post("/v1/configs", json={"config": config})
    assert "path: targets, message: Every weight is 0" in await message(answer, 400, "AB01")


# --- secrets ---


@pytest.mark.parametrize(
    ("config", "path"),
    [
        ({"provider": "openai", "api_key": "sk-canary"}, "api_key"),
        ({"provider": "openai", "apiKey": "sk-canary"}, "apiKey"),
        ({"targets": [{"virtual_key": "main"}, {"provider": "openai", "api_key": "sk-canary"}]}, "targets.1.api_key"),
        ({"targets": [{"targets": [{"provider": "x", "api_key": "sk-canary"}]}]}, "targets.0.targets.0.api_key"),
        ({"provider": "bedrock", "aws_secret_access_key": "sk-canary"}, "aws_secret_access_key"),
        ({"provider": "vertex-ai", "vertexServiceAccountJson": {"k": "sk-canary"}}, "vertexServiceAccountJson"),
    ],
)
@pytest.mark.parametrize("as_text", [False, True])
async def test_a_credential_in_the_clear_is_refused_with_the_mend(
    house: House, config: dict[str, Any], path: str, *, as_text: bool
) -> None:
    sent = json.dumps(config) if as_text else config
    answer = await house.team.post("/v1/configs", json={"name": "n", "config": sent})
    text = await message(answer, 400, "AB01")
    assert f"path: {path}, message: A saved config holds no credential. Make a virtual key" in text
    assert "canary" not in answer.text
    assert all("canary" not in str(entry.detail) for entry in await house.audit())


async def test_a_key_of_ours_is_refused_wherever_it_stands(house: House) -> None:
    config = {"virtual_key": "main", "override_params": {"user": f"x {house.ids.workspace_api_key} y"}}
    answer = await house.team.post("/v1/configs", json={"name": "n", "config": config})
    assert "An API key of this gateway stands in the config" in await message(answer, 400, "AB01")
    assert house.ids.workspace_api_key not in answer.text


async def test_an_empty_key_is_no_key(house: House) -> None:
    await save(house.team, {**PLAIN, "api_key": None})


# --- while it is written ---


async def lint(house: House, config: Any) -> list[tuple[str, str, str]]:
    answer = await house.team.post("/v1/configs/lint", json={"config": config})
    assert answer.status_code == 200, answer.text
    return [(one["level"], one["path"], one["message"]) for one in answer.json()["findings"]]


@pytest.mark.parametrize(
    ("config", "level", "path", "says"),
    [
        ("{", "error", "", "JSON"),
        ("[]", "error", "", "must be a JSON object"),
        ({"virtual_key": "main", "retri": {}}, "error", "retri", "retry"),
        ({"provider": "openai"}, "error", "", "A config needs one of"),
        ({"virtual_key": "none"}, "error", "virtual_key", "There is no such virtual key"),
        (
            {"strategy": {"mode": "fallback"}, "targets": [{"provider": "@none"}]},
            "error",
            "targets.0.provider",
            "no such",
        ),
        ({"provider": "openai", "api_key": "sk-clear"}, "error", "api_key", "holds no credential"),
        ({**PLAIN, "drop_params": ["a"], "default_params": {"a": 1}}, "warning", "drop_params", "dropped again"),
    ],
)
async def test_what_saving_would_refuse_or_warn_of_is_listed_before(
    house: House, config: Any, level: str, path: str, says: str
) -> None:
    found = [one for one in await lint(house, config) if one[:2] == (level, path)]
    assert len(found) == 1
    assert says in found[0][2]


async def test_a_good_config_has_no_findings_and_nothing_is_saved_or_audited(house: House) -> None:
    entries = await house.audit()
    assert await lint(house, TEXT) == []
    assert (await house.team.get("/v1/configs")).json()["total"] == 0
    assert await house.audit() == entries


async def test_a_key_of_ours_is_found_wherever_it_stands(house: House) -> None:
    key = await house.key("workspace-service", {"completions.write"})
    assert [
        one for one in await lint(house, {**PLAIN, "metadata": {"note": key}}) if "API key of this gateway" in one[2]
    ]


async def test_the_schema_names_every_field_with_its_meaning(house: House) -> None:
    schema = (await house.team.get("/v1/configs/schema")).json()
    level = schema["$defs"]["config"]["properties"]
    assert level["request_timeout"]["description"].startswith("Milliseconds for each attempt")
    assert level["strategy"]["properties"]["mode"]["enum"] == ["single", "loadbalance", "fallback", "conditional"]
    assert "azure_resource_name" in level


# --- versions ---


async def test_each_change_makes_a_version_and_old_ones_can_be_read_and_put_back(house: House) -> None:
    made = await save(house.team)
    path = f"/v1/configs/{made['slug']}"
    second = (await house.team.put(path, json={"config": {"virtual_key": "main"}})).json()
    third = (await house.team.put(path, json={"name": "Renamed"})).json()
    ids = [made["version_id"], second["version_id"], third["version_id"]]
    assert len(set(ids)) == 3
    listed = (await house.team.get(f"{path}/versions")).json()
    assert (listed["object"], listed["total"]) == ("list", 3)
    assert [row["version_id"] for row in listed["data"]] == ids[::-1]
    assert [row["version"] for row in listed["data"]] == [3, 2, 1]
    assert [row["name"] for row in listed["data"]] == ["Renamed", "My config", "My config"]
    assert [row["config"] for row in listed["data"]] == ['{"virtual_key":"main"}', '{"virtual_key":"main"}', TEXT]
    assert {row["id"] for row in listed["data"]} == {made["id"]}
    restored = (await house.team.put(path, json={"config": listed["data"][-1]["config"]})).json()
    assert restored["version_id"] not in ids
    assert (await shown(house.team, made["slug"]))["config"] == TEXT
    assert (await shown(house.team, made["slug"]))["version"] == 4


@pytest.mark.parametrize("body", [{}, {"name": "My config"}, {"config": PLAIN}, {"config": TEXT, "status": "active"}])
async def test_what_changes_nothing_makes_no_version(house: House, body: dict[str, Any]) -> None:
    made = await save(house.team)
    answer = (await house.team.put(f"/v1/configs/{made['slug']}", json=body)).json()
    assert answer["version_id"] == made["version_id"]
    assert (await house.team.get(f"/v1/configs/{made['slug']}/versions")).json()["total"] == 1


async def test_a_refused_change_leaves_the_config_as_it_was(house: House) -> None:
    made = await save(house.team)
    for config in ({"virtual_key": "not-there"}, {"bogus": 1}, "{"):
        answer = await house.team.put(f"/v1/configs/{made['slug']}", json={"name": "New", "config": config})
        assert answer.status_code == 400
    assert (await shown(house.team, made["slug"]))["name"] == "My config"
    assert (await house.team.get(f"/v1/configs/{made['slug']}/versions")).json()["total"] == 1


async def test_versions_come_in_pages(house: House) -> None:
    made = await save(house.team)
    for number in range(4):
        await house.team.put(f"/v1/configs/{made['slug']}", json={"name": f"n{number}"})
    path = f"/v1/configs/{made['slug']}/versions"
    pages = [(await house.team.get(f"{path}?page_size=2&current_page={page}")).json()["data"] for page in range(3)]
    assert [[row["version"] for row in page] for page in pages] == [[5, 4], [3, 2], [1]]


async def test_what_the_published_library_sends_is_taken(house: House) -> None:
    """It repeats the slug in the body of an update and spells is_default in snake case."""
    made = await save(house.team, is_default=0)
    body = {"slug": made["slug"], "name": "Other", "config": {"virtual_key": "main"}, "status": "active"}
    assert (await house.team.put(f"/v1/configs/{made['slug']}", json=body)).status_code == 200


# --- what workers see ---


async def test_workers_find_the_version_in_force(house: House) -> None:
    made = await save(house.team)
    entry = house.lookups.config(house.ids.workspace_id, made["slug"])
    assert (entry.version, entry.document) == (made["version_id"], TEXT.encode())
    changed = (await house.team.put(f"/v1/configs/{made['slug']}", json={"config": {"virtual_key": "main"}})).json()
    entry = house.lookups.config(house.ids.workspace_id, made["slug"])
    assert (entry.version, entry.document) == (changed["version_id"], b'{"virtual_key":"main"}')
    await house.team.put(f"/v1/configs/{made['slug']}", json={"status": "archived"})
    assert house.lookups.config(house.ids.workspace_id, made["slug"]) is None
    await house.team.put(f"/v1/configs/{made['slug']}", json={"status": "active"})
    assert house.lookups.config(house.ids.workspace_id, made["slug"])
    await house.team.delete(f"/v1/configs/{made['slug']}")
    assert house.lookups.config(house.ids.workspace_id, made["slug"]) is None


async def test_every_change_is_published_with_its_audit_entry(house: House) -> None:
    made = await save(house.team)
    for method, body in (("PUT", {"name": "n"}), ("DELETE", None)):
        version, _ = await house.store.changes(0)
        assert (await house.team.request(method, f"/v1/configs/{made['slug']}", json=body)).status_code == 200
        assert made["id"] in (await house.store.changes(version))[1]
    told = [(entry.action, entry.object_id, entry.workspace_id) for entry in await house.audit()][:3]
    place = (made["id"], house.ids.workspace_id)
    assert told == [("config.delete", *place), ("config.update", *place), ("config.create", *place)]


async def test_the_audit_log_has_the_document_as_an_object_without_what_speaks_of_secrets(house: House) -> None:
    await save(house.team, json.dumps({**PLAIN, "override_params": {"auth_token": "canary", "top_p": 1}}))
    body = (await house.audit())[0].detail["request_body"]
    assert body["config"]["override_params"] == {"auth_token": "[redacted]", "top_p": 1}
    assert body["config"]["request_timeout"] == 5000


async def test_a_house_without_a_disk_keeps_configs_too(tmp_path: Any) -> None:
    house = MemoryHouse(tmp_path)
    await virtual_key(house.team)
    made = await save(house.team)
    await house.team.put(f"/v1/configs/{made['slug']}", json={"config": {"virtual_key": "main"}})
    assert (await house.team.get(f"/v1/configs/{made['slug']}/versions")).json()["total"] == 2
    assert house.lookups.config(house.ids.workspace_id, made["id"]).document == b'{"virtual_key":"main"}'


# --- delete, and defaults that stand in the way ---


async def test_a_deleted_config_is_gone_with_its_versions(house: House) -> None:
    made = await save(house.team)
    kept = await save(house.team)
    for number in range(3):
        await house.team.put(f"/v1/configs/{made['slug']}", json={"name": f"n{number}"})
    answer = await house.team.delete(f"/v1/configs/{made['id']}")
    assert (answer.status_code, answer.json()) == (200, {})
    assert (await house.team.get(f"/v1/configs/{made['slug']}")).status_code == 404
    tenant = Tenant(house.ids.organisation_id)
    assert [row.id for row in (await house.store.find(tenant, CONFIGS, {}))[0]] == [kept["id"]]
    assert (await house.store.find(tenant, CONFIG_VERSIONS, {}))[1] == 1


async def key_with(house: House, config_id: str | None, **more: Any) -> httpx.Response:
    defaults = {"config_id": config_id, **more}
    body = {"name": "ci key", "scopes": ["completions.write"], "defaults": defaults}
    return await house.team.post("/v1/api-keys/workspace/service", json=body)


@pytest.mark.parametrize("named_by", ["slug", "id"])
async def test_a_keys_default_can_be_neither_deleted_nor_archived(house: House, named_by: str) -> None:
    made = await save(house.team)
    key = (await key_with(house, made[named_by])).json()["id"]
    path = f"/v1/configs/{made['slug']}"
    for refused in (house.team.delete(path), house.team.put(path, json={"status": "archived"})):
        text = await message(await refused, 409, "AB07")
        assert text.startswith("This config is the default of the API key 'ci key'.")
    assert (await house.team.put(path, json={"name": "Renamed"})).status_code == 200
    await house.team.put(f"/v1/api-keys/{key}", json={"defaults": {"config_id": None}})
    assert (await house.team.delete(path)).status_code == 200


async def test_a_refusal_names_a_few_keys_and_counts_the_rest(house: House) -> None:
    made = await save(house.team)
    for _ in range(7):
        await key_with(house, made["slug"])
    text = await message(await house.team.delete(f"/v1/configs/{made['slug']}"), 409, "AB07")
    assert text.count("'ci key'") == 5
    assert "and 2 more" in text


async def test_the_workspaces_default_can_be_neither_deleted_nor_archived(house: House) -> None:
    made = await save(house.team, isDefault=1)
    path = f"/v1/configs/{made['slug']}"
    for refused in (house.team.delete(path), house.team.put(path, json={"status": "archived"})):
        assert "the default of the workspace 'Shared Team'" in await message(await refused, 409, "AB07")
    assert (await house.team.put(path, json={"isDefault": 0})).status_code == 200
    assert (await house.team.delete(path)).status_code == 200


# --- the default of a workspace ---


async def caller_of(house: House, text: str) -> Any:
    return house.lookups.caller(house.vault.digests(text.encode())[0])


async def test_making_a_config_the_default_moves_the_mark(house: House) -> None:
    first, second = await save(house.team, isDefault=1), await save(house.team, is_default=True)
    marks = {row["slug"]: row["is_default"] for row in (await house.team.get("/v1/configs")).json()["data"]}
    assert marks == {first["slug"]: 0, second["slug"]: 1}
    assert (await caller_of(house, house.ids.workspace_api_key)).default_config == second["slug"]
    await house.team.put(f"/v1/configs/{first['slug']}", json={"is_default": 0})  # it is not: nothing happens
    assert (await shown(house.team, second["slug"]))["is_default"] == 1


async def test_only_who_may_change_the_workspace_makes_a_default(house: House) -> None:
    """Every key's calls go another way then."""
    scopes = ["configs.create", "configs.update", "configs.read"]
    writer = house.client(await house.key("workspace-service", scopes))
    body = {"name": "n", "config": PLAIN, "isDefault": 1}
    assert await message(await writer.post("/v1/configs", json=body), 403, "AB03")
    assert (await house.team.get("/v1/configs")).json()["total"] == 0
    made = await save(writer, isDefault=0)
    answer = await writer.put(f"/v1/configs/{made['slug']}", json={"isDefault": 1})
    assert await message(answer, 403, "AB03")


async def test_an_archived_config_cannot_become_a_default(house: House) -> None:
    made = await save(house.team)
    await house.team.put(f"/v1/configs/{made['slug']}", json={"status": "archived"})
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    for answer in (
        await house.team.put(f"/v1/configs/{made['slug']}", json={"is_default": 1}),
        await house.team.put(path, json={"defaults": {"config_id": made["slug"]}}),
        await key_with(house, made["slug"]),
    ):
        assert "is archived" in await message(answer, 400, "AB01")


@pytest.mark.parametrize("name", ["user_api_key_config", "config_id"])
@pytest.mark.parametrize("named_by", ["slug", "id"])
async def test_a_workspaces_defaults_are_set_shown_and_cleared(house: House, name: str, named_by: str) -> None:
    made = await save(house.team)
    path = f"/v1/admin/workspaces/{house.ids.workspace_slug}"
    body = {"defaults": {name: made[named_by], "metadata": {"team": "blue"}}}
    answer = await house.team.put(path, json=body)
    assert (answer.status_code, answer.json()) == (200, {})
    shown_defaults = (await house.team.get(path)).json()["defaults"]
    assert shown_defaults == {
        "metadata": {"team": "blue"},
        "input_guardrails": [],
        "output_guardrails": [],
        "user_api_key_config": made[named_by],
        "config_id": made[named_by],
        "block_inline_config": False,
        "is_default": 1,
    }
    assert (await shown(house.team, made["slug"]))["is_default"] == 1
    caller = await caller_of(house, house.ids.workspace_api_key)
    assert (caller.default_config, caller.metadata) == (made[named_by], {"team": "blue"})
    await house.team.put(path, json={"defaults": {name: None}})
    assert (await caller_of(house, house.ids.workspace_api_key)).default_config == ""
    assert (await house.team.get(path)).json()["defaults"]["metadata"] == {"team": "blue"}


async def test_a_workspaces_name_and_description_change_and_it_stays_itself(house: House) -> None:
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    await house.team.put(path, json={"name": "Blue team", "description": "What it is for"})
    found = (await house.team.get("/v1/admin/workspaces")).json()
    assert found["total"] == 1
    row = found["data"][0]
    assert (row["name"], row["description"], row["slug"]) == ("Blue team", "What it is for", house.ids.workspace_slug)


async def test_two_names_for_one_default_must_agree(house: House) -> None:
    made = await save(house.team)
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    twice = {"config_id": made["slug"], "user_api_key_config": "pc-other"}
    assert "the same thing" in await message(await house.team.put(path, json={"defaults": twice}), 400, "AB01")


@pytest.mark.parametrize(
    "defaults",
    [{"config_id": "pc-not-there"}, {"metadata": {"x": "y" * 129}}, {"x": "y"}, {"block_inline_config": "yes"}],
)
async def test_a_mistake_in_a_workspaces_defaults_is_refused(house: House, defaults: dict[str, Any]) -> None:
    path = f"/v1/admin/workspaces/{house.ids.workspace_id}"
    await message(await house.team.put(path, json={"defaults": defaults}), 400, "AB01")


async def test_a_members_page_of_workspaces_stays_a_members(house: House) -> None:
    second = await house.workspace()
    await house.person("m@example.org", **{second.id.replace("-", "_"): "member"})
    browser = await house.login("m@example.org")
    assert [row["id"] for row in (await browser.get("/v1/admin/workspaces")).json()["data"]] == [second.id]
    assert (await browser.get(f"/v1/admin/workspaces/{second.id}")).status_code == 200
    assert (await browser.get(f"/v1/admin/workspaces/{house.ids.workspace_id}")).status_code == 404
    assert {row["id"] for row in (await house.admin.get("/v1/admin/workspaces")).json()["data"]} == {
        second.id, house.ids.workspace_id,
    }  # fmt: skip


async def test_workspace_and_organisation_can_block_inline_configs(house: House) -> None:
    text = house.ids.workspace_api_key
    for client, path, body in (
        (house.team, f"/v1/admin/workspaces/{house.ids.workspace_id}", {"defaults": {"block_inline_config": True}}),
        (house.admin, "/v1/admin/organisation/defaults", {"block_inline_config": True}),
    ):
        assert not (await caller_of(house, text)).block_inline
        assert (await client.put(path, json=body)).status_code == 200
        shown_now = (await client.get(path)).json()
        assert shown_now.get("defaults", shown_now)["block_inline_config"] is True
        assert (await caller_of(house, text)).block_inline
        off = json.loads(json.dumps(body).replace("true", "false"))
        assert (await client.put(path, json=off)).status_code == 200
    assert (await house.team.get("/v1/admin/organisation/defaults")).status_code == 403
    assert (await house.team.put("/v1/admin/organisation/defaults", json={})).status_code == 403


# --- the default of a key ---


async def test_a_keys_default_is_told_to_workers_and_beats_the_workspaces(house: House) -> None:
    mine, ours = await save(house.team, name="mine"), await save(house.team, name="ours", isDefault=1)
    text = (await key_with(house, mine["slug"], allow_config_override=False)).json()["key"]
    caller = await caller_of(house, text)
    assert (caller.default_config, caller.allow_config_override) == (mine["slug"], False)
    other = (await key_with(house, None)).json()["key"]
    assert (await caller_of(house, other)).default_config == ours["slug"]


async def test_an_organisation_key_has_no_workspace_whose_config_it_could_use(house: House) -> None:
    made = await save(house.team)
    body = {"name": "n", "scopes": [], "defaults": {"config_id": made["slug"]}}
    answer = await house.admin.post("/v1/api-keys/organisation/service", json=body)
    assert "defaults.config_id: there is no such config" in await message(answer, 400, "AB01")


async def test_a_key_with_a_default_from_before_it_was_checked_can_still_be_changed(house: House) -> None:
    key = (await key_with(house, None)).json()["id"]
    await house.change(API_KEYS, key, config_id="pc-long-gone")
    assert (await house.team.put(f"/v1/api-keys/{key}", json={"name": "renamed"})).status_code == 200
    assert (await house.team.get(f"/v1/api-keys/{key}")).json()["defaults"]["config_id"] == "pc-long-gone"


async def pinned(house: House, slug: str) -> httpx.AsyncClient:
    scopes = ["completions.write", *(f"workspace_service_api_keys.{v}" for v in ("create", "update", "read", "rotate"))]
    return house.client(await house.key("workspace-service", scopes, config_id=slug, allow_config_override=False))


async def test_a_pinned_key_makes_only_keys_with_the_same_pin(house: House) -> None:
    made, other = await save(house.team), await save(house.team, name="other")
    client = await pinned(house, made["slug"])
    path, body = "/v1/api-keys/workspace/service", {"name": "n", "scopes": ["completions.write"]}
    for defaults in (None, {"metadata": {"a": "b"}}, {"config_id": made["slug"], "allow_config_override": False}):
        child = (await client.post(path, json={**body, "defaults": defaults})).json()
        caller = await caller_of(house, child["key"])
        assert (caller.default_config, caller.allow_config_override) == (made["slug"], False)
    for defaults in ({"config_id": other["slug"]}, {"config_id": made["slug"], "allow_config_override": True}):
        answer = await client.post(path, json={**body, "defaults": defaults})
        assert "cannot override its config" in await message(answer, 403, "AB03")


async def test_a_pinned_key_loosens_neither_itself_nor_another(house: House) -> None:
    made = await save(house.team)
    client = await pinned(house, made["slug"])
    own = (await caller_of(house, client.headers["x-portkey-api-key"])).key_id
    free = (await key_with(house, None)).json()["id"]
    for key, defaults in (
        (own, {"allow_config_override": True}),
        (own, {"config_id": None}),
        (free, {"config_id": made["slug"]}),
    ):
        answer = await client.put(f"/v1/api-keys/{key}", json={"defaults": defaults})
        assert await message(answer, 403, "AB03")
    assert (await client.post(f"/v1/api-keys/{free}/rotate")).status_code == 403
    assert (await client.put(f"/v1/api-keys/{own}", json={"name": "still mine"})).status_code == 200


# --- races ---


async def test_a_change_of_a_version_that_is_gone_is_refused(house: House) -> None:
    made = await save(house.team)
    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        row = await unit.get(CONFIGS, made["id"])
        await unit.update(CONFIGS, msgspec.structs.replace(row, version_id="gone"))
    assert (await house.team.get(f"/v1/configs/{made['slug']}")).status_code == 404
    assert (await house.team.put(f"/v1/configs/{made['slug']}", json={"name": "n"})).status_code == 404
