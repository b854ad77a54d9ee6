"""Labels, the smallest resource: so these also are the tests of what every owned resource does by itself."""

from typing import Any

import pytest

from admin.documents_kit import change, make, ok, read, refused, second
from admin_house import House

BUILT_IN = ["production", "staging", "development"]


def names(reply: dict[str, Any]) -> list[str]:
    return [row["name"] for row in reply["data"]]


async def test_a_label_from_its_making_to_its_end(house: House) -> None:
    made = await make(house.team, "labels", name="canary", description="A tenth", color_code="#ff0")
    assert made["data"] == {"id": made["id"], "slug": "canary"}
    row = await read(house.team, f"labels/{made['id']}")
    assert row.pop("created_at").endswith("Z")
    assert row.pop("last_updated_at").endswith("Z")
    assert row == {
        "object": "label",
        "id": made["id"],
        "slug": "canary",
        "name": "canary",
        "description": "A tenth",
        "color_code": "#ff0",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": house.ids.workspace_id,
        "is_universal": False,
        "status": "active",
    }
    assert await change(house.team, f"labels/{made['id']}", name="tenth", description=None) == {}
    row = await read(house.team, "labels/tenth")
    assert (row["id"], row["description"], row["color_code"]) == (made["id"], "", "#ff0")
    assert await ok(await house.team.delete(f"/v1/labels/{made['id']}")) == {}
    assert "label" in refused(await house.team.get(f"/v1/labels/{made['id']}"), 404, "AB08")


async def test_three_are_there_from_the_first_day_and_stay(house: House) -> None:
    listed = await read(house.team, "labels")
    assert (listed["object"], listed["total"], names(listed)) == ("list", 3, BUILT_IN)
    assert all(row["is_universal"] for row in listed["data"])
    since = (await read(house.admin, "admin/organisation"))["created_at"]
    assert {(row["created_at"], row["last_updated_at"]) for row in listed["data"]} == {(since, since)}
    one = listed["data"][0]["id"]
    assert (await read(house.team, f"labels/{one}"))["name"] == "production"
    assert "built in" in refused(await house.team.put(f"/v1/labels/{one}", json={"name": "prod"}), 404, "AB08")
    assert "built in" in refused(await house.team.delete(f"/v1/labels/{one}"), 404, "AB08")


@pytest.mark.parametrize("name", ["latest", "default", "production", "12", "", "a b", "é", "a@b", "x" * 65])
async def test_a_name_that_could_mean_something_else_is_refused(house: House, name: str) -> None:
    assert "name" in refused(await house.team.post("/v1/labels", json={"name": name}))


async def test_a_name_is_taken_once_in_a_workspace(house: House) -> None:
    await make(house.team, "labels", name="canary")
    refused(await house.team.post("/v1/labels", json={"name": "canary"}), 409, "AB07")
    other = await make(house.team, "labels", name="other")
    refused(await house.team.put(f"/v1/labels/{other['id']}", json={"name": "canary"}), 409, "AB07")
    _, elsewhere = await second(house)
    await make(elsewhere, "labels", name="canary")


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("current_page=0&page_size=2", ["production", "staging"]),
        ("currentPage=1&pageSize=2", ["development", "c"]),
        ("current_page=2&page_size=2", ["b", "a"]),
        ("page_size=3&current_page=1", ["c", "b", "a"]),
        ("page_size=4&current_page=1", ["b", "a"]),
        ("current_page=9&page_size=2", []),
    ],
)
async def test_pages_run_through_what_is_built_in_and_what_was_made(house: House, query: str, page: list[str]) -> None:
    for name in ("a", "b", "c"):
        await make(house.team, "labels", name=name)
    listed = await read(house.team, f"labels?{query}")
    assert (listed["total"], names(listed)) == (6, page)


async def test_search_looks_into_names_in_any_case_and_takes_no_letter_for_a_pattern(house: House) -> None:
    for name in ("Prod-eu", "test_1"):
        await make(house.team, "labels", name=name)
    assert names(await read(house.team, "labels?search=PROD")) == ["production", "Prod-eu"]
    assert names(await read(house.team, "labels?search=_")) == ["test_1"]
    assert names(await read(house.team, "labels?search=%25")) == []


async def test_the_organisations_own_are_used_by_every_workspace_and_changed_from_above(house: House) -> None:
    made = await make(house.admin, "labels", name="shared", organisation_id=house.ids.organisation_id)
    assert (await read(house.team, "labels/shared"))["workspace_id"] is None
    assert "organisation" in refused(await house.team.put(f"/v1/labels/{made['id']}", json={"name": "x"}), 403, "AB03")
    refused(await house.team.delete(f"/v1/labels/{made['id']}"), 403, "AB03")
    await make(house.team, "labels", name="own")
    _, elsewhere = await second(house)
    assert names(await read(elsewhere, "labels")) == [*BUILT_IN, "shared"]
    await change(house.admin, f"labels/{made['id']}", name="renamed")


async def test_from_above_a_change_may_name_the_workspace(house: House) -> None:
    place, elsewhere = await second(house)
    for client in (house.team, elsewhere):
        await make(client, "labels", name="canary")
    await change(house.admin, "labels/canary", description="theirs", workspace_id=place.slug)
    assert (await read(elsewhere, "labels/canary"))["description"] == "theirs"
    assert (await read(house.team, "labels/canary"))["description"] == ""


async def test_another_workspaces_is_as_missing_as_one_that_never_was(house: House) -> None:
    made = await make(house.team, "labels", name="own")
    _, elsewhere = await second(house)
    answers = [await elsewhere.get(f"/v1/labels/{name}") for name in (made["id"], "own", "never")]
    assert len({answer.text for answer in answers}) == 1
    refused(await elsewhere.put(f"/v1/labels/{made['id']}", json={"name": "x"}), 404, "AB08")
    refused(await elsewhere.delete(f"/v1/labels/{made['id']}"), 404, "AB08")
    assert (await read(house.team, "labels/own"))["name"] == "own"


@pytest.mark.parametrize("name", ["organisation_id", "organization_id", "organisationId"])
async def test_another_organisation_is_none(house: House, name: str) -> None:
    refused(await house.admin.post("/v1/labels", json={"name": "n", name: "another"}), 404, "AB08")
    refused(await house.admin.get(f"/v1/labels?{name}=another"), 404, "AB08")
    await make(house.admin, "labels", name="n", **{name: house.ids.organisation_id})


@pytest.mark.parametrize("name", ["id", "slug", "status", "is_universal", "isUniversal", "created_at", "mac", "lookup"])
async def test_what_the_server_sets_cannot_be_sent(house: House, name: str) -> None:
    """`is_universal` is a field of the row too, but none of the input."""
    assert "Unknown field" in refused(await house.team.post("/v1/labels", json={"name": "n", name: "x"}))
    made = await make(house.team, "labels", name="n")
    assert "Unknown field" in refused(await house.team.put(f"/v1/labels/{made['id']}", json={name: "x"}))


async def test_every_write_is_in_the_audit_log_with_its_workspace(house: House) -> None:
    made = await make(house.team, "labels", name="n")
    await change(house.team, "labels/n", name="m")
    await ok(await house.team.delete("/v1/labels/m"))
    entries = [entry for entry in await house.audit() if entry.resource_type == "label"]
    assert [entry.action for entry in entries] == ["label.delete", "label.update", "label.create"]
    assert {(entry.object_id, entry.workspace_id) for entry in entries} == {(made["id"], house.ids.workspace_id)}


async def test_who_may_only_read_prompts_writes_no_label(house: House) -> None:
    reader = house.client(await house.key("workspace-service", ["prompts.read", "prompts.list"]))
    assert (await read(reader, "labels"))["total"] == 3
    refused(await reader.post("/v1/labels", json={"name": "n"}), 403, "AB03")
