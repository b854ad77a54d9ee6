"""Guardrails: what a check may be, versions that are in force at once, sealed headers, and what refers to one."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.documents_kit import JsonObject, change, make, ok, read, refused, second, stored, virtual_key
from admin_house import House, MemoryHouse
from lockgate.admin.credentialfields import MASK
from lockgate.admin.resources.guardrails import GUARDRAILS

CHECKS = [{"id": "default.contains", "parameters": {"words": ["a"], "operator": "none"}, "is_enabled": True}]
FEEDBACK = {"feedback": {"value": -5, "weight": 1, "metadata": ""}}
ACTIONS = {"deny": True, "async": False, "on_success": FEEDBACK, "on_fail": FEEDBACK}
URL = "https://hook.example.org/check"


@pytest.fixture(name="house")
def _house(tmp_path: Path) -> House:
    return MemoryHouse(tmp_path)


async def save(client: httpx.AsyncClient, **more: Any) -> JsonObject:
    return await make(client, "guardrails", **{"name": "No a", "checks": CHECKS, "actions": ACTIONS, **more})


def webhook(url: str = URL, **headers: str) -> JsonObject:
    return {"id": "default.webhook", "parameters": {"webhookURL": url, "headers": headers}}


async def test_a_guardrail_from_its_making_to_its_end(house: House) -> None:
    made = await save(house.team)
    assert made["slug"].startswith("pg-no-a-")
    assert made["data"] == {name: made[name] for name in ("id", "slug", "version_id")}
    row = await read(house.team, f"guardrails/{made['slug']}")
    told = ("name", "status", "workspace_id", "checks", "actions", "version", "version_id")
    assert [row[name] for name in told] == [
        "No a", "active", house.ids.workspace_id, CHECKS, ACTIONS, 1, made["version_id"],
    ]  # fmt: skip
    answer = await change(house.team, f"guardrails/{made['id']}", checks=[*CHECKS, {"id": "portkey.pii"}])
    assert (answer["id"], answer["slug"]) == (made["id"], made["slug"])
    row = await read(house.team, f"guardrails/{made['id']}")
    assert (len(row["checks"]), row["actions"], row["version_id"]) == (2, ACTIONS, answer["version_id"])
    assert answer["version_id"] != made["version_id"]
    same = await change(house.team, f"guardrails/{made['id']}", name="Renamed")
    assert same["version_id"] == answer["version_id"]
    listed = await read(house.team, f"guardrails/{made['id']}/versions")
    assert [(v["version"], v["status"], len(v["checks"])) for v in listed["data"]] == [
        (2, "active", 2),
        (1, "archived", 1),
    ]
    (line,) = (await read(house.team, "guardrails?search=REN&pageSize=5"))["data"]
    assert (line["name"], "checks" in line, line["owner_id"] != "") == ("Renamed", False, True)
    assert await ok(await house.team.delete(f"/v1/guardrails/{made['id']}")) == {}
    assert await stored(house, GUARDRAILS.versions) == []


async def test_a_list_takes_ids_and_status(house: House) -> None:
    ids = [(await save(house.team, name=name))["id"] for name in ("a", "b", "c")]
    await change(house.team, f"guardrails/{ids[2]}", status="archived")
    listed = await read(house.team, f"guardrails?ids={ids[0]},{ids[2]}")
    assert {row["id"] for row in listed["data"]} == {ids[0], ids[2]}
    assert (await read(house.team, "guardrails?status=archived"))["total"] == 1


@pytest.mark.parametrize(
    "check",
    [
        {"id": "default.modelWhitelist", "parameters": {"models": ["m"]}},
        {"id": "default.modelwhitelist", "parameters": {"models": ["m"], "not": True}},
        {"id": "default.isAllLowerCase"},
        {"id": "default.alllowercase", "parameters": {"not": False}},
        {"id": "default.containsCode", "parameters": {"format": "C#"}},
        {"id": "default.jsonSchema", "parameters": {"schema": {"type": "object"}}},
        {"id": "default.wordCount", "parameters": {"minWords": 1, "maxWords": 9}},
        {"id": "default.allowedRequestTypes", "parameters": {"blockedTypes": ["embed"]}},
        {"id": "portkey.pii", "parameters": {"whatever": 1}, "name": "PII", "is_enabled": False},
        {"id": "panwPrismaAirs.intercept"},
        {"id": "panw-prisma-airs.intercept"},
    ],
)
async def test_a_check_of_the_list_is_kept_as_it_was_sent(house: House, check: JsonObject) -> None:
    made = await save(house.team, checks=[check])
    assert (await read(house.team, f"guardrails/{made['id']}"))["checks"] == [check]


@pytest.mark.parametrize(
    ("checks", "says"),
    [
        (
            [{"id": "default.contain"}],
            "checks.0.id: there is no check 'default.contain'. Did you mean 'default.contains'?",
        ),
        ([{"id": "default.contains"}], "checks.0.parameters.words is required by default.contains"),
        (
            [*CHECKS, {"id": "default.wordCount", "parameters": {"words": 3}}],
            "checks.1.parameters: default.wordCount does",
        ),
        (
            [{"id": "default.wordCount", "parameters": {"minWords": "3"}}],
            "checks.0.parameters.minWords must be a number",
        ),
        ([{"id": "default.wordCount", "parameters": {"minWords": -1}}], "must be a number from 0"),
        ([{"id": "default.wordCount", "parameters": {"minWords": True}}], "must be a number from 0"),
        ([{"id": "default.contains", "parameters": {"words": ["a"], "operator": "some"}}], "one of any, all, none"),
        ([{"id": "default.characterCount", "parameters": {"minCharacters": 1.5}}], "a whole number"),
        ([{"id": "default.containsCode", "parameters": {"format": "COBOL"}}], "one of SQL"),
        ([{"id": "default.webhook", "parameters": {"webhookURL": "ftp://x"}}], "webhookURL must be a URL"),
        ([{"id": "default.webhook", "parameters": {"webhookURL": "https://u:p@x"}}], "webhookURL must be a URL"),
        ([{**webhook(), "parameters": {"webhookURL": URL, "forwardHeaders": ["Cookie"]}}], "forwardHeaders must be"),
        (
            [{**webhook(), "parameters": {"webhookURL": URL, "forwardHeaders": ["authorization"]}}],
            "forwardHeaders must be",
        ),
        ([{**webhook(), "parameters": {"webhookURL": URL, "forwardHeaders": ["x-portkey-api-key"]}}], "forwardHeaders"),
        ([{"id": "default.contains", "command": "rm"}], "Unknown field 'checks.0.command'"),
        ([], "checks"),
        ("x", "checks"),
    ],
)
async def test_a_mistake_in_a_check_is_named_with_its_place(house: House, checks: Any, says: str) -> None:
    body = {"name": "n", "checks": checks, "actions": ACTIONS}
    assert says in refused(await house.team.post("/v1/guardrails", json=body))


@pytest.mark.parametrize(
    "actions", [{"deni": True}, {"deny": "yes"}, {"on_fail": {"feedback": {"value": "x"}}}, [], None]
)
async def test_a_mistake_in_the_actions_is_refused(house: House, actions: Any) -> None:
    body = {"name": "n", "checks": CHECKS, "actions": actions}
    assert "actions" in refused(await house.team.post("/v1/guardrails", json=body))


@pytest.mark.parametrize(
    "actions",
    [
        {"async": True, "sequential": True, "onFail": FEEDBACK, "soft_deny_200": True},
        {"onFail": "block", "message": "As the Terraform provider's examples have it"},
        {},
    ],
)
async def test_actions_are_kept_as_they_were_sent_in_either_spelling(house: House, actions: JsonObject) -> None:
    made = await save(house.team, actions=actions)
    assert (await read(house.team, f"guardrails/{made['id']}"))["actions"] == actions


# --- headers ---


async def test_header_values_are_sealed_and_never_shown_again(house: House) -> None:
    made = await save(house.team, checks=[webhook(authorization="Bearer s3cret-of-mine")])
    (version,) = await stored(house, GUARDRAILS.versions)
    assert b"s3cret" not in version.sealed
    for path in (f"guardrails/{made['id']}", f"guardrails/{made['id']}/versions", "audit-logs?resource_type=guardrail"):
        client = house.admin if "audit" in path else house.team
        answer = await client.get(f"/v1/{path}")
        assert answer.status_code in {200, 400}
        assert "s3cret" not in answer.text
    row = await read(house.team, f"guardrails/{made['id']}")
    assert row["checks"][0]["parameters"]["headers"] == {"authorization": MASK}
    assert "s3cret" not in str([entry.detail for entry in await house.audit()])


async def test_a_mask_that_comes_back_keeps_the_value_only_for_the_same_address(house: House) -> None:
    made = await save(house.team, checks=[webhook(a="s3cret")])
    path = f"guardrails/{made['id']}"
    await change(house.team, path, checks=[*CHECKS, webhook(a=MASK, b="new")])
    version = (await stored(house, GUARDRAILS.versions))[0]
    assert GUARDRAILS.versions.type is type(version)
    aad = f"guardrails|{made['id']}|headers|{house.ids.organisation_id}"
    assert house.vault.open(version.sealed, aad).reveal() == b'{"1/a":"s3cret","1/b":"new"}'
    for check in (webhook("https://thief.example.org", a=MASK), webhook(c=MASK)):
        assert "send its value again" in refused(await house.team.put(f"/v1/{path}", json={"checks": [check]}))


# --- whose ---


async def test_the_organisations_own_needs_its_own_right_and_serves_every_workspace(house: House) -> None:
    made = await save(house.admin, organisation_id=house.ids.organisation_id)
    assert (await read(house.team, f"guardrails/{made['slug']}"))["workspace_id"] is None
    refused(await house.team.put(f"/v1/guardrails/{made['slug']}", json={"name": "x"}), 403, "AB03")
    half = house.client(await house.key("organisation-service", ["guardrails.create", "guardrails.update"]))
    body = {"name": "n", "checks": CHECKS, "actions": ACTIONS}
    refused(await half.post("/v1/guardrails", json=body), 403, "AB03")
    refused(await half.put(f"/v1/guardrails/{made['slug']}", json={"name": "x"}), 403, "AB03")
    await ok(await half.post("/v1/guardrails", json={**body, "workspace_id": house.ids.workspace_id}))
    above = house.client(await house.key("organisation-service", ["organisation_guardrails.create"]))
    await ok(await above.post("/v1/guardrails", json=body))
    refused(await above.post("/v1/guardrails", json={**body, "workspace_id": house.ids.workspace_id}), 403, "AB03")


async def test_a_foreign_one_is_as_missing_as_one_that_never_was(house: House) -> None:
    made = await save(house.team)
    _, elsewhere = await second(house)
    for verb, body in (("GET", None), ("PUT", {"name": "x"}), ("DELETE", None)):
        answers = [
            await elsewhere.request(verb, f"/v1/guardrails/{name}", json=body)
            for name in (made["id"], made["slug"], "never")
        ]
        assert {(answer.status_code, answer.text) for answer in answers} == {(404, answers[0].text)}
    refused(await elsewhere.get(f"/v1/guardrails/{made['id']}/versions"), 404, "AB08")


# --- references ---


async def config(client: httpx.AsyncClient, *guardrails: Any, name: str = "c", **more: Any) -> httpx.Response:
    document = {"virtual_key": "main", "input_guardrails": list(guardrails), **more}
    return await client.post("/v1/configs", json={"name": name, "config": document})


async def test_a_config_names_guardrails_of_its_workspace_and_of_the_organisation(house: House) -> None:
    await virtual_key(house.team)
    mine, shared = await save(house.team), await save(house.admin)
    await ok(await config(house.team, mine["slug"], shared["slug"], mine["id"], {"default.contains": {"words": ["x"]}}))


async def test_a_config_that_names_none_that_is_there_is_refused_with_the_path(house: House) -> None:
    await virtual_key(house.team)
    _, elsewhere = await second(house)
    theirs, archived = await save(elsewhere), await save(house.team)
    await change(house.team, f"guardrails/{archived['id']}", status="archived")
    for name in (theirs["slug"], theirs["id"], archived["slug"], "pg-never"):
        answer = await config(house.team, name)
        assert f"Following guardrails are not valid: {name}" in refused(answer)
        assert answer.json()["errors"] == [
            "path: input_guardrails.0, message: There is no such guardrail in this workspace"
        ]
    lint = {"config": {"virtual_key": "main", "output_guardrails": ["pg-never"]}}
    (finding,) = (await ok(await house.team.post("/v1/configs/lint", json=lint)))["findings"]
    assert (finding["path"], finding["message"]) == (
        "output_guardrails.0",
        "There is no such guardrail in this workspace",
    )


async def test_a_config_names_prompts_of_its_workspace_only(house: House) -> None:
    await virtual_key(house.team)
    home = (await read(house.team, "collections"))["data"][0]["id"]
    prompt = {"name": "p", "collection_id": home, "string": "x", "parameters": {}, "virtual_key": "main"}
    slug = (await make(house.team, "prompts", **prompt))["slug"]
    for name in (slug, f"{slug}@1"):
        await ok(await config(house.team, prompt_id=name))
    assert "Following prompt_id are not valid: pp-never" in refused(await config(house.team, prompt_id="pp-never"))


async def test_a_guardrail_in_a_config_stays(house: House) -> None:
    await virtual_key(house.team)
    made = await save(house.team)
    slug = (await ok(await config(house.team, made["slug"], name="Guarded")))["slug"]
    path = f"/v1/guardrails/{made['id']}"
    assert "the config 'Guarded'" in refused(await house.team.delete(path), 409, "AB07")
    refused(await house.team.put(path, json={"status": "archived"}), 409, "AB07")
    await change(house.team, f"configs/{slug}", config={"virtual_key": "main"})
    await ok(await house.team.delete(path))
