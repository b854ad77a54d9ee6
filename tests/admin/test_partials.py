"""Partials: as the Terraform provider writes and reads them, and what their prompts owe them."""

from typing import Any

import httpx
import pytest

from admin.documents_kit import JsonObject, change, make, ok, read, refused, second, virtual_key
from admin_house import House


async def prompt(client: httpx.AsyncClient, text: str) -> JsonObject:
    home = (await read(client, "collections"))["data"][0]["id"]
    return await make(
        client, "prompts", name="User", collection_id=home, string=text, parameters={}, virtual_key="main"
    )


@pytest.fixture(name="house")
async def _house(house: House) -> House:
    await virtual_key(house.team)
    return house


async def test_a_partial_from_its_making_to_its_end(house: House) -> None:
    made = await make(house.team, "prompts/partials", name="Tone", string="Be {{how}}.", version_description="first")
    assert made["data"] == {name: made[name] for name in ("id", "slug", "version_id")}
    path = f"prompts/partials/{made['slug']}"
    row = await read(house.team, path)
    told = ("object", "name", "string", "version", "version_description", "status", "prompt_partial_version_status")
    assert [row[name] for name in told] == ["partial", "Tone", "Be {{how}}.", 1, "first", "active", "active"]
    assert row["prompt_partial_version_id"] == made["version_id"]
    assert row["collection_id"] == (await read(house.team, "collections"))["data"][0]["id"]
    answer = await change(house.team, path, string="Be kind.", description="second")
    assert (await read(house.team, path))["string"] == "Be {{how}}."
    assert await change(house.team, f"{path}/makeDefault", version=2) == {}
    row = await read(house.team, path)
    assert [row[name] for name in told[2:5]] == ["Be kind.", 2, "second"]
    listed = await read(house.team, f"{path}/versions")
    assert [(v["version"], v["prompt_version_status"]) for v in listed["data"]] == [(2, "active"), (1, "archived")]
    assert listed["data"][0]["prompt_partial_version_id"] == answer["prompt_partial_version_id"]
    for which, text in {"@1": "Be {{how}}.", "@latest": "Be kind.", "?version=1": "Be {{how}}."}.items():
        assert (await read(house.team, f"{path}{which}"))["string"] == text
    await change(house.team, path, name="Manner")
    (line,) = (await read(house.team, "prompts/partials?search=man"))["data"]
    assert (line["name"], "string" in line) == ("Manner", False)
    assert await ok(await house.team.delete(f"/v1/{path}")) == {}
    refused(await house.team.get(f"/v1/{path}"), 404, "AB08")


async def test_partials_take_no_labels(house: House) -> None:
    made = await make(house.team, "prompts/partials", name="Tone", string="x")
    refused(await house.team.get(f"/v1/prompts/partials/{made['slug']}@production"), 404, "AB08")
    assert (await house.team.put(f"/v1/prompts/partials/{made['slug']}/versions/1", json={})).status_code == 404


async def test_a_partial_is_kept_while_a_prompt_has_it_in_force(house: House) -> None:
    made = await make(house.team, "prompts/partials", name="Tone", string="x")
    path = f"prompts/partials/{made['slug']}"
    user = await prompt(house.team, "{{> " + made["slug"] + " }} and so on")
    assert "the prompt 'User'" in refused(await house.team.delete(f"/v1/{path}"), 409, "AB07")
    refused(await house.team.put(f"/v1/{path}", json={"status": "archived"}), 409, "AB07")
    await change(house.team, f"prompts/{user['slug']}", string="without")
    refused(await house.team.delete(f"/v1/{path}"), 409, "AB07")
    await change(house.team, f"prompts/{user['slug']}/makeDefault", version=2)
    await ok(await house.team.delete(f"/v1/{path}"))


async def test_a_text_that_only_mentions_a_partial_does_not_keep_it(house: House) -> None:
    made = await make(house.team, "prompts/partials", name="Tone", string="x")
    await prompt(house.team, f"{made['slug']} {{{{! > {made['slug']} }}}}")
    await ok(await house.team.delete(f"/v1/prompts/partials/{made['slug']}"))


async def test_an_archived_partial_is_none_for_a_new_prompt(house: House) -> None:
    made = await make(house.team, "prompts/partials", name="Tone", string="x")
    await change(house.team, f"prompts/partials/{made['slug']}", status="archived")
    home = (await read(house.team, "collections"))["data"][0]["id"]
    body = {"name": "n", "collection_id": home, "string": "{{>" + made["slug"] + "}}", "parameters": {}}
    told = refused(await house.team.post("/v1/prompts", json={**body, "virtual_key": "main"}))
    assert "there is no such partial" in told


@pytest.mark.parametrize("by", ["slug", "id"])
async def test_a_foreign_partial_is_none(house: House, by: str) -> None:
    _, elsewhere = await second(house)
    made = await make(elsewhere, "prompts/partials", name="Theirs", string="x")
    told = [
        refused(await house.team.post("/v1/prompts/partials", json={"name": "n", "string": "{{>" + name + "}}"}))
        for name in (made[by], "never")
    ]
    assert told[0].replace(made[by], "never") == told[1]
    await make(elsewhere, "prompts/partials", name="n", string="{{>" + made[by] + "}}")
    refused(await house.team.get(f"/v1/prompts/partials/{made[by]}"), 404, "AB08")


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"string": "{{x"}, "string: line 1: '{{x' is never closed"),
        ({"string": None}, "string"),
        ({"name": None}, "name"),
        ({"collection_id": "never"}, "collection_id: there is no such collection in this workspace"),
        ({"status": "active"}, "Unknown field 'status'"),
    ],
)
async def test_a_mistake_is_named(house: House, body: dict[str, Any], says: str) -> None:
    sent = {"name": "n", "string": "x", **body}
    assert says in refused(await house.team.post("/v1/prompts/partials", json=sent))
