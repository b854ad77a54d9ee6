"""Collections: the one that is always there, folders in folders, and what is counted in them."""

from admin.documents_kit import change, make, ok, read, refused, second, virtual_key
from admin_house import House


async def test_every_workspace_has_one_from_the_start_that_stays(house: House) -> None:
    (row,) = (await read(house.team, "collections"))["data"]
    assert (row["name"], row["is_default"], row["status"]) == ("Default", 1, "active")
    assert row["workspace_id"] == house.ids.workspace_id
    since = (await read(house.admin, f"admin/workspaces/{house.ids.workspace_id}"))["created_at"]
    assert (row["created_at"], row["last_updated_at"]) == (since, since)
    assert (await read(house.team, f"collections/{row['slug']}"))["id"] == row["id"]
    refused(await house.team.delete(f"/v1/collections/{row['id']}"), 404, "AB08")
    place, elsewhere = await second(house)
    (other,) = (await read(elsewhere, "collections"))["data"]
    assert (other["workspace_id"], other["id"] != row["id"]) == (place.id, True)
    refused(await elsewhere.get(f"/v1/collections/{row['id']}"), 404, "AB08")
    assert {each["id"] for each in (await read(house.admin, "collections"))["data"]} == {row["id"], other["id"]}


async def test_a_collection_from_its_making_to_its_end(house: House) -> None:
    made = await make(house.team, "collections", name="Support")
    assert made["data"] == {"id": made["id"], "slug": made["slug"]}
    assert made["slug"].startswith("support-")
    row = await read(house.team, f"collections/{made['id']}")
    assert (row["is_default"], row["parent_collection_id"], row["child_collections"]) == (0, None, [])
    assert await change(house.team, f"collections/{made['slug']}", name="Help") == {}
    assert (await read(house.team, f"collections/{made['slug']}"))["name"] == "Help"
    assert await ok(await house.team.delete(f"/v1/collections/{made['id']}")) == {}
    refused(await house.team.get(f"/v1/collections/{made['id']}"), 404, "AB08")


async def test_what_lies_in_a_collection_is_counted_and_keeps_it(house: House) -> None:
    await virtual_key(house.team)
    top = await make(house.team, "collections", name="Top")
    child = await make(house.team, "collections", name="Child", parent_collection_id=top["slug"])
    prompt = await make(
        house.team,
        "prompts",
        name="p",
        collection_id=child["id"],
        string="x",
        parameters={},
        virtual_key="main",
    )
    row = await read(house.team, f"collections/{top['id']}")
    assert row["collection_details"]["child_collections_count"] == 1
    (below,) = row["child_collections"]
    details = below["collection_details"]
    assert (below["id"], below["name"], details["prompts_count"]) == (child["id"], "Child", 1)
    assert details["prompts_last_updated_at"].endswith("Z")
    listed = await read(house.team, f"collections?parent_collection_id={top['id']}&search=chi")
    assert [(each["id"], each["parent_collection_id"]) for each in listed["data"]] == [(child["id"], top["id"])]
    assert "'Child'" in refused(await house.team.delete(f"/v1/collections/{top['id']}"), 409, "AB07")
    assert "'p'" in refused(await house.team.delete(f"/v1/collections/{child['id']}"), 409, "AB07")
    for path in (f"prompts/{prompt['id']}", f"collections/{child['id']}", f"collections/{top['id']}"):
        await ok(await house.team.delete(f"/v1/{path}"))


async def test_a_foreign_parent_is_none(house: House) -> None:
    made = await make(house.team, "collections", name="Mine")
    place, elsewhere = await second(house)
    body = {"name": "x", "parent_collection_id": made["id"]}
    told = refused(await elsewhere.post("/v1/collections", json=body))
    assert told == "parent_collection_id: there is no such collection in this workspace"
    assert told == refused(await elsewhere.post("/v1/collections", json={**body, "parent_collection_id": "never"}))
    assert told == refused(await house.admin.post("/v1/collections", json={**body, "workspace_id": place.id}))


async def test_from_above_a_workspace_is_named_where_there_are_several(house: House) -> None:
    place, _ = await second(house)
    assert "workspace_id" in refused(await house.admin.post("/v1/collections", json={"name": "x"}))
    made = await make(house.admin, "collections", name="x", workspace_id=place.slug)
    assert (await read(house.admin, f"collections/{made['id']}"))["workspace_id"] == place.id
    assert (await read(house.admin, f"collections?workspace_id={place.slug}"))["total"] == 2
