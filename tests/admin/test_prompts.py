"""Prompts: as the Terraform provider and the libraries write and read them; versions, labels, and what is refused."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.documents_kit import JsonObject, change, make, ok, read, refused, second, stored, virtual_key
from admin_house import House, MemoryHouse
from lockgate.admin.resources.prompts import PROMPTS
from lockgate.admin.versions import MARKS

TEXT = '[{"role":"user","content":"Greet {{name}}"}]'


async def folder(client: httpx.AsyncClient) -> str:
    return str((await read(client, "collections"))["data"][0]["id"])


async def save(client: httpx.AsyncClient, **more: Any) -> JsonObject:
    body = {"name": "Greeting", "string": TEXT, "parameters": {"model": "gpt-4o"}, "virtual_key": "main", **more}
    return await make(client, "prompts", **{"collection_id": await folder(client), **body})


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> House:
    house = MemoryHouse(tmp_path)
    await virtual_key(house.team)
    return house


async def versions(client: httpx.AsyncClient, slug: str) -> list[JsonObject]:
    listed = await read(client, f"prompts/{slug}/versions")
    assert (listed["object"], listed["total"]) == ("list", len(listed["data"]))
    return list(listed["data"])


# --- create and read ---


async def test_a_create_reply_is_flat_and_wrapped(house: House) -> None:
    made = await save(house.team)
    assert made["slug"].startswith("pp-greeting-")
    assert made["data"] == {name: made[name] for name in ("id", "slug", "version_id", "object")}
    assert made["object"] == "prompt"


async def test_a_prompt_reads_back_as_it_was_written_with_its_first_version_in_force(house: House) -> None:
    tools = [{"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}]
    made = await save(house.team, tools=tools, tool_choice="auto", template_metadata={"a": 1}, version_description="v")
    row = await read(house.team, f"prompts/{made['slug']}")
    assert row.pop("created_at").endswith("Z")
    assert row.pop("last_updated_at").endswith("Z")
    assert row.pop("owner_id")
    assert row == {
        "object": "prompt",
        "id": made["id"],
        "slug": made["slug"],
        "name": "Greeting",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": house.ids.workspace_id,
        "collection_id": await folder(house.team),
        "status": "active",
        "updated_by": "",
        "string": TEXT,
        "parameters": {"model": "gpt-4o"},
        "model": "gpt-4o",
        "virtual_key": "main",
        "functions": [],
        "tools": tools,
        "tool_choice": "auto",
        "template_metadata": {"a": 1},
        "is_raw_template": 0,
        "prompt_version": 1,
        "prompt_version_id": made["version_id"],
        "prompt_version_status": "active",
        "prompt_version_description": "v",
    }


async def test_the_virtual_key_is_echoed_as_a_slug_however_it_was_named(house: House) -> None:
    row = await read(house.team, "virtual-keys/main")
    for name in (row["id"], "main", "@main"):
        made = await save(house.team, virtual_key=name)
        assert (await read(house.team, f"prompts/{made['id']}"))["virtual_key"] == "main"


async def test_a_model_may_name_the_virtual_key_instead(house: House) -> None:
    made = await save(house.team, virtual_key=None, model="@main/gpt-4o")
    row = await read(house.team, f"prompts/{made['id']}")
    assert (row["model"], row["virtual_key"]) == ("@main/gpt-4o", "")


async def test_both_spellings_of_fields_are_taken(house: House) -> None:
    body = {
        "name": "n",
        "collectionId": await folder(house.team),
        "string": "x",
        "parameters": {},
        "virtualKey": "main",
    }
    made = await make(house.team, "prompts", **body, isRawTemplate=1)
    assert (await read(house.team, f"prompts/{made['id']}"))["is_raw_template"] == 1


async def test_from_above_a_prompt_lies_in_its_collections_workspace(house: House) -> None:
    """The Terraform provider sends no workspace with a prompt."""
    place, elsewhere = await second(house)
    await virtual_key(elsewhere, "theirs")
    home = await folder(elsewhere)
    made = await save(house.admin, collection_id=home, virtual_key="theirs")
    row = await read(house.admin, f"prompts/{made['slug']}")
    assert (row["workspace_id"], row["collection_id"], row["virtual_key"]) == (place.id, home, "theirs")
    told = refused(await house.admin.post("/v1/prompts", json=await body_of(collection_id=home, virtual_key="main")))
    assert told == "virtual_key: there is no such virtual key in this workspace"


async def body_of(**more: Any) -> JsonObject:
    return {"name": "n", "string": TEXT, "parameters": {}, **more}


# --- versions ---


async def test_a_change_of_the_text_waits_until_it_is_published(house: House) -> None:
    """Step by step what the Terraform provider does on an update."""
    slug = (await save(house.team))["slug"]
    sent = {
        "string": "new",
        "parameters": {"model": "gpt-4o"},
        "virtual_key": "main",
        "model": "m",
        "is_raw_template": 0,
    }
    answer = await change(house.team, f"prompts/{slug}", **sent, version_description="second")
    assert answer["slug"] == slug
    assert (await read(house.team, f"prompts/{slug}"))["string"] == TEXT
    assert await change(house.team, f"prompts/{slug}/makeDefault", version=2) == {}
    row = await read(house.team, f"prompts/{slug}")
    assert (row["string"], row["model"], row["prompt_version"], row["prompt_version_status"]) == (
        "new",
        "m",
        2,
        "active",
    )
    assert row["prompt_version_id"] == answer["prompt_version_id"]
    second_, first = await versions(house.team, slug)
    assert (second_["id"], second_["prompt_version"], second_["status"]) == (answer["prompt_version_id"], 2, "active")
    assert (first["prompt_version"], first["status"], first["prompt_id"]) == (1, "archived", row["id"])
    assert first["prompt_template"]["string"] == TEXT


async def test_a_rename_makes_no_version(house: House) -> None:
    """Nor does the null that the Terraform provider sends for parameters that did not change."""
    slug = (await save(house.team))["slug"]
    await change(house.team, f"prompts/{slug}", name="Renamed", parameters=None)
    row = await read(house.team, f"prompts/{slug}")
    assert (row["name"], row["slug"], row["prompt_version"]) == ("Renamed", slug, 1)
    assert len(await versions(house.team, slug)) == 1
    assert row["updated_by"]


async def test_another_virtual_key_makes_no_version_either(house: House) -> None:
    await virtual_key(house.team, "other")
    slug = (await save(house.team))["slug"]
    await change(house.team, f"prompts/{slug}", string="two")
    await change(house.team, f"prompts/{slug}", virtual_key="other", parameters=None)
    in_force, newest = [await read(house.team, f"prompts/{slug}@{which}") for which in (1, 2)]
    assert (in_force["virtual_key"], newest["virtual_key"]) == ("other", "other")
    assert len(await versions(house.team, slug)) == 2


async def test_without_patch_what_a_version_can_do_without_is_dropped(house: House) -> None:
    slug = (await save(house.team, tools=[{"type": "function"}], template_metadata={"a": 1}, model="m"))["slug"]
    await change(house.team, f"prompts/{slug}", string="two")
    await change(house.team, f"prompts/{slug}", patch=True, version_description="back")
    row = await read(house.team, f"prompts/{slug}@2")
    assert (row["tools"], row["template_metadata"], row["model"], row["virtual_key"]) == ([], {}, "m", "main")
    assert row["parameters"] == {"model": "gpt-4o"}


async def test_with_patch_everything_that_was_not_sent_comes_from_the_newest(house: House) -> None:
    tools = [{"type": "function"}]
    slug = (await save(house.team, tools=tools, is_raw_template=1, template_metadata={"a": 1}))["slug"]
    await change(house.team, f"prompts/{slug}", patch=True, string="two")
    await change(house.team, f"prompts/{slug}", patch=True, prompt_metadata={"b": 2})
    row = await read(house.team, f"prompts/{slug}@latest")
    assert (row["string"], row["tools"], row["is_raw_template"]) == ("two", tools, 1)
    assert (row["template_metadata"], row["prompt_version"]) == ({"b": 2}, 3)


async def test_a_version_is_named_by_number_latest_label_or_id(house: House) -> None:
    made = await save(house.team)
    slug = made["slug"]
    ids = [made["version_id"]]
    ids += [
        (await change(house.team, f"prompts/{slug}", string=text))["prompt_version_id"] for text in ("two", "three")
    ]
    production = (await read(house.team, "labels/production"))["id"]
    await change(house.team, f"prompts/{slug}/versions/{ids[1]}", label_id=production)
    names = {
        slug: 1,
        made["id"]: 1,
        f"{slug}@1": 1,
        f"{slug}@production": 2,
        f"{slug}@latest": 3,
        f"{made['id']}@3": 3,
        f"{slug}?version=2": 2,
        f"{slug}?version=latest": 3,
        f"{slug}?version=default": 1,
        f"{slug}/versions/{ids[1]}": 2,
        f"{slug}/versions/3": 3,
    }
    for name, number in names.items():
        assert (await read(house.team, f"prompts/{name}"))["prompt_version"] == number, name
    for name in ("4", "0", "staging", "never", "99999999999", "-1"):
        refused(await house.team.get(f"/v1/prompts/{slug}@{name}"), 404, "AB08")


async def test_a_label_moves_from_version_to_version_and_comes_off(house: House) -> None:
    made = await save(house.team)
    slug, first = made["slug"], made["version_id"]
    other = (await change(house.team, f"prompts/{slug}", string="two"))["prompt_version_id"]
    ids = [(await make(house.team, "labels", name=name))["id"] for name in ("a", "b")]
    for label in ids:
        assert await change(house.team, f"prompts/{slug}/versions/{first}", label_id=label) == {}
    assert set((await versions(house.team, slug))[1]["label_ids"]) == set(ids)
    await change(house.team, f"prompts/{slug}/versions/{other}", label_id=ids[0])
    newest, oldest = await versions(house.team, slug)
    assert (newest["label_id"], oldest["label_ids"]) == (ids[0], [ids[1]])
    assert (await read(house.team, f"prompts/{slug}@a"))["prompt_version_label_id"] == ids[0]
    await change(house.team, f"prompts/{slug}/versions/{other}", label_id=None)
    assert "label_id" not in (await versions(house.team, slug))[0]
    assert "label_id is required" in refused(await house.team.put(f"/v1/prompts/{slug}/versions/{other}", json={}))


async def test_from_above_a_label_is_that_of_the_prompts_workspace(house: House) -> None:
    """Two workspaces may call a label alike; whoever stands above both means the one beside the prompt."""
    place, elsewhere = await second(house)
    await virtual_key(elsewhere)
    labels = [(await make(client, "labels", name="canary"))["id"] for client in (house.team, elsewhere)]
    for client, label in zip((house.team, elsewhere), labels, strict=True):
        slug = (await save(client))["slug"]
        await change(client, f"prompts/{slug}", string="two")
        body = {"label_id": "canary", "workspace_id": place.id} if client is elsewhere else {"label_id": "canary"}
        await change(house.admin, f"prompts/{slug}/versions/2", **body)
        row = await read(house.admin, f"prompts/{slug}@canary")
        assert (row["prompt_version"], row["prompt_version_label_id"]) == (2, label)


async def test_a_label_on_a_version_cannot_be_deleted(house: House) -> None:
    made = await save(house.team)
    label = (await make(house.team, "labels", name="canary"))["id"]
    await change(house.team, f"prompts/{made['slug']}/versions/1", label_id=label)
    assert "the prompt 'Greeting'" in refused(await house.team.delete(f"/v1/labels/{label}"), 409, "AB07")
    await ok(await house.team.delete(f"/v1/prompts/{made['slug']}"))
    await ok(await house.team.delete(f"/v1/labels/{label}"))


async def test_a_version_of_another_prompt_is_none_of_this_one(house: House) -> None:
    one, two = [await save(house.team, name=name) for name in ("one", "two")]
    path = f"/v1/prompts/{one['slug']}/versions/{two['version_id']}"
    refused(await house.team.get(path), 404, "AB08")
    refused(await house.team.put(path, json={"label_id": None}), 404, "AB08")
    refused(await house.team.get(f"/v1/prompts/{one['slug']}@{two['version_id']}"), 404, "AB08")
    refused(await house.team.put(f"/v1/prompts/{one['slug']}/makeDefault", json={"version": 2}), 404, "AB08")


async def test_what_was_published_comes_back_by_its_number(house: House) -> None:
    slug = (await save(house.team))["slug"]
    await change(house.team, f"prompts/{slug}", string="two")
    for version in (2, 1):
        await change(house.team, f"prompts/{slug}/makeDefault", version=version)
        assert (await read(house.team, f"prompts/{slug}"))["prompt_version"] == version
    assert len(await versions(house.team, slug)) == 2


async def test_publishing_needs_its_own_right(house: House) -> None:
    slug = (await save(house.team))["slug"]
    writer = house.client(await house.key("workspace-service", ["prompts.update", "prompts.read"]))
    await change(writer, f"prompts/{slug}", string="two")
    refused(await writer.put(f"/v1/prompts/{slug}/makeDefault", json={"version": 2}), 403, "AB03")


async def test_deleting_a_prompt_takes_its_versions_and_marks(house: House) -> None:
    slug = (await save(house.team))["slug"]
    production = (await read(house.team, "labels/production"))["id"]
    await change(house.team, f"prompts/{slug}", string="two")
    await change(house.team, f"prompts/{slug}/versions/1", label_id=production)
    assert await ok(await house.team.delete(f"/v1/prompts/{slug}")) == {}
    refused(await house.team.get(f"/v1/prompts/{slug}"), 404, "AB08")
    assert [await stored(house, of) for of in (PROMPTS.of, PROMPTS.versions, MARKS)] == [[], [], []]


# --- lists ---


async def test_a_list_is_searched_and_narrowed_and_has_no_texts(house: House) -> None:
    other = (await make(house.team, "collections", name="Other"))["id"]
    await save(house.team, name="In default")
    await save(house.team, name="In other", collection_id=other)
    listed = await read(house.team, "prompts")
    assert (listed["object"], listed["total"]) == ("list", 2)
    assert {"name", "slug", "model", "collection_id", "status", "object"} <= set(listed["data"][0])
    assert "string" not in listed["data"][0]
    assert [row["model"] for row in listed["data"]] == ["gpt-4o", "gpt-4o"]
    for query in (f"collection_id={other}", "search=OTHER", f"collectionId={other}&pageSize=5&currentPage=0"):
        assert [row["name"] for row in (await read(house.team, f"prompts?{query}"))["data"]] == ["In other"]


async def test_a_prompt_moves_within_its_workspace_only(house: House) -> None:
    _, elsewhere = await second(house)
    slug = (await save(house.team))["slug"]
    other = (await make(house.team, "collections", name="Other"))["id"]
    await change(house.team, f"prompts/{slug}", collection_id=other)
    assert (await read(house.team, f"prompts/{slug}"))["collection_id"] == other
    theirs = await folder(elsewhere)
    for client in (house.team, house.admin):
        told = refused(await client.put(f"/v1/prompts/{slug}", json={"collection_id": theirs}))
        assert told == "collection_id: there is no such collection in this workspace"


async def test_an_archived_prompt_is_listed_as_such(house: House) -> None:
    slug = (await save(house.team))["slug"]
    await change(house.team, f"prompts/{slug}", status="archived")
    assert (await read(house.team, "prompts?status=archived"))["total"] == 1
    assert (await read(house.team, "prompts?status=active"))["total"] == 0


# --- what is refused ---


@pytest.mark.parametrize(
    ("change_", "says"),
    [
        ({"string": "Hello {{name"}, "string: line 1: '{{name' is never closed"),
        ({"string": "{{#a}}"}, "The section 'a' is never closed"),
        ({"string": "{{>pp-never}}"}, "string: there is no such partial in this workspace: pp-never"),
        ({"string": "x" * 500_001}, "string"),
        ({"string": None}, "string"),
        ({"parameters": "{}"}, "parameters"),
        ({"parameters": None}, "parameters"),
        ({"virtual_key": "never"}, "virtual_key: there is no such virtual key in this workspace"),
        ({"virtual_key": None}, "virtual_key is required"),
        ({"virtual_key": None, "model": "@never/gpt-4o"}, "model: there is no such virtual key"),
        ({"collection_id": "never"}, "collection_id: there is no such collection"),
        ({"name": ""}, "name"),
        ({"is_raw_template": 2}, "is_raw_template"),
        ({"slug": "mine"}, "Unknown field 'slug'"),
        ({"version_id": "x"}, "Unknown field 'version_id'"),
        ({"tools": [{}] * 257}, "tools"),
    ],
)
async def test_a_mistake_is_named_and_nothing_is_saved(house: House, change_: JsonObject, says: str) -> None:
    body = await body_of(collection_id=await folder(house.team), virtual_key="main")
    assert says in refused(await house.team.post("/v1/prompts", json={**body, **change_}))
    assert (await read(house.team, "prompts"))["total"] == 0


async def test_a_key_of_ours_in_a_text_is_refused_without_showing_it(house: House) -> None:
    key = house.ids.workspace_api_key
    body = await body_of(collection_id=await folder(house.team), virtual_key="main", string=f"Use {key}")
    answer = await house.team.post("/v1/prompts", json=body)
    assert "rotate the key" in refused(answer)
    assert key not in answer.text
    assert key not in json.dumps([entry.detail for entry in await house.audit()])


async def test_a_foreign_collection_virtual_key_or_label_is_as_missing_as_none(house: House) -> None:
    _, elsewhere = await second(house)
    await virtual_key(elsewhere, "theirs")
    label = (await make(elsewhere, "labels", name="theirs"))["id"]
    theirs = await folder(elsewhere)
    made = await save(house.team)
    for change_ in ({"collection_id": theirs}, {"virtual_key": "theirs"}):
        body = await body_of(**{"collection_id": await folder(house.team), "virtual_key": "main", **change_})
        never = dict.fromkeys(change_, "never")
        told = refused(await house.team.post("/v1/prompts", json=body))
        assert told == refused(await house.team.post("/v1/prompts", json={**body, **never}))
    path = f"/v1/prompts/{made['slug']}/versions/1"
    told = refused(await house.team.put(path, json={"label_id": label}))
    assert told == refused(await house.admin.put(path, json={"label_id": label}))
    assert told == refused(await house.team.put(path, json={"label_id": "never"}))


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
@pytest.mark.parametrize("path", ["", "/versions", "/versions/1", "/makeDefault"])
async def test_a_foreign_prompt_is_as_missing_as_one_that_never_was(house: House, method: str, path: str) -> None:
    made = await save(house.team)
    _, elsewhere = await second(house)
    body = {"/makeDefault": {"version": 1}, "/versions/1": {"label_id": None}, "": {"name": "x"}}.get(path)
    answers = [
        await elsewhere.request(method, f"/v1/prompts/{name}{path}", json=None if method == "GET" else body)
        for name in (made["id"], made["slug"], "never")
    ]
    assert {answer.status_code for answer in answers} == {404}
    assert len({answer.text for answer in answers}) == 1


async def test_two_who_write_at_once_make_two_versions_or_one_is_told(house: House) -> None:
    import asyncio

    slug = (await save(house.team))["slug"]
    answers = await asyncio.gather(
        *(house.team.put(f"/v1/prompts/{slug}", json={"string": f"text {n}"}) for n in range(6))
    )
    codes = [answer.status_code for answer in answers]
    assert set(codes) <= {200, 409}
    numbers = [version["prompt_version"] for version in await versions(house.team, slug)]
    assert sorted(numbers) == list(range(1, codes.count(200) + 2))


async def test_rendering_and_calling_are_not_of_this_api_yet(house: House) -> None:
    slug = (await save(house.team))["slug"]
    for verb in ("completions", "render"):
        assert (await house.team.post(f"/v1/prompts/{slug}/{verb}", json={})).status_code == 404
