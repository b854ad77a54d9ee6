"""SCIM as directories speak it: conversations in the words of Okta and of Entra ID, and what no directory may do."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from admin_house import PASSWORD, House, MemoryHouse
from lockgate.core.documents import API_KEYS, MEMBERS, SESSIONS, USERS, Organisation, Tenant
from lockgate.core.ids import uuid7
from lockgate.core.scim import ERROR, GROUP, LIST, TYPE, USER

PATH: Final = "/v1/admin/organisation/scim"
PATCH: Final = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"]}
ENTERPRISE: Final = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"


class Stage:
    """An organisation whose people at example.org come from a directory."""

    def __init__(self, house: House, token: str) -> None:
        self.house, self.token = house, token
        self.directory = httpx.AsyncClient(
            transport=house.client()._transport,
            base_url="http://127.0.0.1:8787",
            headers={"authorization": f"Bearer {token}", "content-type": TYPE, "x-lockgate-peer": "192.0.2.7"},
        )

    async def ask(self, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        answer = await self.directory.request(method, f"/v1/scim{path}", json=body)
        assert answer.status_code == status, answer.text
        if status == 204:
            assert answer.content == b""
            return None
        assert answer.headers["content-type"] == TYPE
        return answer.json()

    async def person(self, email: str, **more: Any) -> str:
        body = {"schemas": [USER], "userName": email, "active": True, **more}
        made: str = (await self.ask("POST", "/Users", body, 201))["id"]
        return made

    async def group(self, name: str, *members: str) -> str:
        body = {"schemas": [GROUP], "displayName": name, "members": [{"value": one} for one in members]}
        made: str = (await self.ask("POST", "/Groups", body, 201))["id"]
        return made

    async def operate(self, path: str, *operations: dict[str, Any], status: int = 200) -> Any:
        return await self.ask("PATCH", path, {**PATCH, "Operations": list(operations)}, status)

    async def places(self, user_id: str) -> dict[str, tuple[str, str]]:
        """Workspace → role and source."""
        tenant = Tenant(self.house.ids.organisation_id)
        rows, _ = await self.house.store.find(tenant, MEMBERS, {"user_id": user_id})
        return {row.workspace_id: (row.role, row.source) for row in rows}

    async def user(self, user_id: str) -> Any:
        return await self.house.store.get(Tenant(self.house.ids.organisation_id), USERS, user_id)


async def connected(house: House) -> Stage:
    made = await house.admin.post(PATH, json={"domains": ["example.org", "example.com"]})
    assert made.status_code == 200, made.text
    return Stage(house, made.json()["token"])


@pytest.fixture(name="stage")
async def _stage(tmp_path: Path) -> AsyncIterator[Stage]:
    house = MemoryHouse(tmp_path)
    yield await connected(house)
    await house.close()


# --- the connection ---


async def test_the_token_is_shown_once_and_opens_only_scim(stage: Stage) -> None:
    shown = (await stage.house.admin.get(PATH)).json()
    assert stage.token.startswith("lgs_")
    assert len(stage.token) == 65
    assert stage.token not in str(shown)
    assert shown["token"] == f"{stage.token[:16]}********{stage.token[-4:]}"
    assert (shown["domains"], shown["base_url"]) == (["example.com", "example.org"], "http://127.0.0.1:8787/v1/scim")
    for path in ("/v1/virtual-keys", "/v1/admin/users", "/v1/scim/workspaces", PATH):
        assert (await stage.house.client(stage.token).get(path)).status_code == 401, path
    assert stage.token[16:60] not in str([entry.detail for entry in await stage.house.audit()])


async def test_nobody_else_speaks_scim(stage: Stage) -> None:
    browser = await stage.house.login()
    bodies = set()
    for client in (stage.house.client(), stage.house.admin, stage.house.team, browser, stage.house.client("lgs_x")):
        for method, path in (("GET", "/Users"), ("POST", "/Users"), ("DELETE", "/Groups/x"), ("PATCH", "/Users/x")):
            answer = await client.request(method, f"/v1/scim{path}", json={})
            assert answer.status_code == 401
            assert answer.headers["content-type"] == TYPE
            bodies.add(answer.content)
    assert len(bodies) == 1


async def test_a_rotated_or_deleted_connection_ends_its_token_at_once(stage: Stage) -> None:
    fresh = (await stage.house.admin.post(f"{PATH}/rotate")).json()["token"]
    await stage.ask("GET", "/Users", status=401)
    after = Stage(stage.house, fresh)
    await after.ask("GET", "/Users")
    assert (await stage.house.admin.post(PATH, json={"domains": ["example.org"]})).status_code == 409
    assert (await stage.house.admin.delete(PATH)).status_code == 200
    await after.ask("GET", "/Users", status=401)


async def test_who_cannot_manage_people_cannot_mint_what_can(stage: Stage) -> None:
    weak = stage.house.client(await stage.house.key("organisation-service", ["organisation_settings.update"]))
    ending = stage.house.client(await stage.house.key("organisation-service", expires_at=4_000_000_000_000))
    for client in (weak, ending, stage.house.team):
        assert (await client.post(f"{PATH}/rotate")).status_code == 403
    browser = await stage.house.login()
    stage.house.clock.ahead_ms += 6 * 60_000
    assert (await browser.post(f"{PATH}/rotate")).status_code == 403


@pytest.mark.parametrize("domain", ["gmail.com", "com", "example", "*.example.org", "a b.org", ""])
async def test_a_directory_speaks_for_domains_of_ones_own_only(stage: Stage, domain: str) -> None:
    assert (await stage.house.admin.put(PATH, json={"domains": [domain]})).status_code == 400


async def test_it_says_what_it_can(stage: Stage) -> None:
    config = await stage.ask("GET", "/ServiceProviderConfig")
    assert (config["patch"]["supported"], config["bulk"]["supported"]) == (True, False)
    types = await stage.ask("GET", "/ResourceTypes")
    assert [(one["id"], one["endpoint"]) for one in types["Resources"]] == [("User", "/Users"), ("Group", "/Groups")]
    schemas = await stage.ask("GET", "/Schemas")
    assert {one["id"] for one in schemas["Resources"]} == {USER, GROUP}
    assert (await stage.ask("GET", f"/Schemas/{USER}"))["attributes"][0]["name"] == "userName"
    for path in ("/ResourceTypes/Device", "/Schemas/urn:x", "/Users/nobody", "/Groups/none"):
        assert (await stage.ask("GET", path, status=404))["schemas"] == [ERROR]


# --- as Okta speaks ---


async def test_a_person_in_the_words_of_okta(stage: Stage) -> None:
    found = await stage.ask("GET", "/Users?filter=userName%20eq%20%22ann@example.org%22&startIndex=1&count=100")
    assert (found["schemas"], found["totalResults"], found["Resources"]) == ([LIST], 0, [])
    made = await stage.ask(
        "POST",
        "/Users",
        {
            "schemas": [USER],
            "userName": "ann@example.org",
            "name": {"givenName": "Ann", "familyName": "Bell"},
            "emails": [{"primary": True, "value": "ann@example.org", "type": "work"}],
            "displayName": "Ann Bell",
            "locale": "en-US",
            "externalId": "00u1",
            "groups": [],
            "password": "1mz050nq",
            "active": True,
        },
        201,
    )
    assert (made["userName"], made["name"]["givenName"], made["active"]) == ("ann@example.org", "Ann", True)
    assert made["meta"]["location"] == f"http://127.0.0.1:8787/v1/scim/Users/{made['id']}"
    assert "1mz050nq" not in str([entry.detail for entry in await stage.house.audit()])
    found = await stage.ask("GET", "/Users?filter=userName%20eq%20%22ANN@example.org%22")
    assert [one["id"] for one in found["Resources"]] == [made["id"]]
    renamed = {**made, "name": {"givenName": "Anna", "familyName": "Bell"}}
    assert (await stage.ask("PUT", f"/Users/{made['id']}", renamed))["name"]["givenName"] == "Anna"
    off = await stage.operate(f"/Users/{made['id']}", {"op": "replace", "value": {"active": False}})
    assert off["active"] is False
    assert (await stage.user(made["id"])).status == "disabled"
    again = await stage.operate(f"/Users/{made['id']}", {"op": "replace", "value": {"active": True}})
    assert again["active"] is True


async def test_a_group_in_the_words_of_okta(stage: Stage) -> None:
    ann, bob = [await stage.person(f"{name}@example.org") for name in ("ann", "bob")]
    home = stage.house.ids.workspace_id
    group = await stage.group("ws-Shared Team-role-manager", ann)
    assert await stage.places(ann) == {home: ("manager", "scim")}
    await stage.operate(
        f"/Groups/{group}", {"op": "add", "path": "members", "value": [{"value": bob, "display": "b"}]}, status=204
    )
    assert await stage.places(bob) == {home: ("manager", "scim")}
    await stage.operate(f"/Groups/{group}", {"op": "remove", "path": f'members[value eq "{ann}"]'}, status=204)
    assert await stage.places(ann) == {}
    named = f"WS-{stage.house.ids.workspace_slug}-role-ADMIN"  # a workspace may be named by its slug too
    new = {"id": group, "displayName": named}
    await stage.operate(f"/Groups/{group}", {"op": "replace", "value": new}, status=204)
    assert await stage.places(bob) == {home: ("admin", "scim")}
    shown = await stage.ask("GET", f"/Groups/{group}")
    assert ([one["value"] for one in shown["members"]], shown["displayName"]) == ([bob], named)
    await stage.ask("DELETE", f"/Groups/{group}", status=204)
    assert await stage.places(bob) == {}


# --- as Entra ID speaks ---


async def test_a_person_in_the_words_of_entra(stage: Stage) -> None:
    made = await stage.ask(
        "POST",
        "/Users",
        {
            "schemas": [USER, ENTERPRISE],
            "externalId": "0a21f0f2",
            "userName": "Cleo@Example.com",
            "active": True,
            "displayName": "Cleo Dane",
            "emails": [{"primary": True, "type": "work", "value": "Cleo@Example.com"}],
            "meta": {"resourceType": "User"},
            "name": {"formatted": "Cleo Dane", "familyName": "Dane", "givenName": "Cleo"},
            ENTERPRISE: {"department": "R&D"},
            "roles": [],
        },
        201,
    )
    person = f"/Users/{made['id']}"
    found = await stage.ask("GET", "/Users?filter=externalId%20eq%20%220a21f0f2%22")
    assert [one["userName"] for one in found["Resources"]] == ["Cleo@Example.com"]
    changed = await stage.operate(
        person,
        {"op": "Replace", "path": 'emails[type eq "work"].value', "value": "cleo.d@example.com"},
        {"op": "Replace", "path": "name.familyName", "value": "Drew"},
        {"op": "Add", "path": f"{ENTERPRISE}:department", "value": "Sales"},
        {"op": "Add", "path": "nickName", "value": "C"},
    )
    assert (changed["emails"][0]["value"], changed["name"]["familyName"]) == ("cleo.d@example.com", "Drew")
    dotted = {"displayName": "Cleo Drew", "name.givenName": "Cl", f"{ENTERPRISE}:employeeNumber": "7"}
    changed = await stage.operate(person, {"op": "Add", "value": dotted})
    assert (changed["displayName"], changed["name"]["givenName"]) == ("Cleo Drew", "Cl")
    off = await stage.operate(person, {"op": "Replace", "path": "active", "value": "False"})
    assert off["active"] is False
    await stage.ask("DELETE", person, status=204)
    await stage.ask("GET", person, status=404)
    await stage.ask("DELETE", person, status=404)


async def test_a_group_in_the_words_of_entra(stage: Stage) -> None:
    ann = await stage.person("ann@example.org")
    body = {"schemas": [GROUP], "externalId": "8aa1", "displayName": "Engineering", "members": []}
    group = (await stage.ask("POST", "/Groups", body, 201))["id"]
    query = "/Groups?excludedAttributes=members&filter=displayName%20eq%20%22engineering%22"
    found = await stage.ask("GET", query)
    assert [(one["id"], "members" in one) for one in found["Resources"]] == [(group, False)]
    await stage.operate(
        f"/Groups/{group}", {"op": "Add", "path": "members", "value": [{"$ref": None, "value": ann}]}, status=204
    )
    probe = f"/Groups?filter=id%20eq%20%22{group}%22%20and%20members%20eq%20%22{ann}%22"
    assert (await stage.ask("GET", probe))["totalResults"] == 1
    await stage.operate(
        f"/Groups/{group}",
        {"op": "Remove", "path": "members", "value": [{"$ref": None, "value": ann}]},
        {"op": "Replace", "path": "displayName", "value": "Builders"},
        status=204,
    )
    shown = await stage.ask("GET", f"/Groups/{group}")
    assert (shown["displayName"], shown["members"], shown["externalId"]) == ("Builders", [], "8aa1")


async def test_both_on_a_database(tmp_path: Path) -> None:
    house = House(tmp_path)
    stage = await connected(house)
    await test_a_person_in_the_words_of_entra(stage)
    await test_a_group_in_the_words_of_okta(stage)
    await house.close()


# --- pages, filters and mistakes ---


async def test_lists_come_in_pages_counted_from_one(stage: Stage) -> None:
    ids = [await stage.person(f"p{n}@example.org") for n in range(5)]
    first = await stage.ask("GET", "/Users?startIndex=1&count=2")
    rest = await stage.ask("GET", "/Users?startIndex=3&count=10")
    assert (first["totalResults"], first["itemsPerPage"], rest["startIndex"]) == (5, 2, 3)
    assert {one["id"] for one in (*first["Resources"], *rest["Resources"])} == set(ids)
    none = await stage.ask("GET", "/Users?count=0")
    assert (none["totalResults"], none["Resources"]) == (5, [])


WRONG: Final[list[tuple[str, str, Any, str]]] = [
    ("GET", "/Users?filter=userName%20co%20%22a%22", None, "invalidFilter"),
    ("GET", "/Users?filter=password%20eq%20%22a%22", None, "invalidFilter"),
    ("GET", "/Groups?filter=displayName%20eq%20%22a%22%20or%20id%20eq%20%22b%22", None, "invalidFilter"),
    ("GET", "/Users?startIndex=x", None, "invalidValue"),
    ("POST", "/Users", {}, "invalidValue"),
    ("POST", "/Users", {"userName": "not an address"}, "invalidValue"),
    ("POST", "/Users", {"userName": 7}, "invalidValue"),
    ("POST", "/Users", {"userName": "a@example.org", "active": "maybe"}, "invalidValue"),
    ("POST", "/Users", {"userName": "a@example.org", "emails": "a@example.org"}, "invalidValue"),
    ("POST", "/Groups", {"displayName": " "}, "invalidValue"),
    ("POST", "/Groups", {"displayName": "g", "members": [{"value": "nobody"}]}, "invalidValue"),
    ("POST", "/Groups", {"displayName": "g", "members": [{"display": "x"}]}, "invalidValue"),
    ("PATCH", "/Users/{id}", {"Operations": []}, "invalidSyntax"),
    ("PATCH", "/Users/{id}", {"Operations": [{"op": "move", "path": "active"}]}, "invalidSyntax"),
    ("PATCH", "/Users/{id}", {"Operations": [{"op": "remove"}]}, "noTarget"),
    ("PATCH", "/Users/{id}", {"Operations": [{"op": "add", "path": "a[b", "value": 1}]}, "invalidPath"),
    ("PATCH", "/Users/{id}", {"Operations": [{"op": "remove", "path": "userName"}]}, "invalidValue"),
    ("PATCH", "/Users/{id}", {"Operations": ["x"]}, "invalidSyntax"),
]


async def test_mistakes_are_told_in_the_standards_words(stage: Stage) -> None:
    ann = await stage.person("ann@example.org")
    for method, path, body, word in WRONG:
        told = await stage.ask(method, path.replace("{id}", ann), body, 400)
        assert (told["schemas"], told["status"], told["scimType"]) == ([ERROR], "400", word), (method, path, body)
        assert told["detail"]


async def test_what_exists_is_not_made_twice(stage: Stage) -> None:
    await stage.person("ann@example.org")
    await stage.group("Engineering")
    for path, body in (
        ("/Users", {"userName": "Ann@example.org"}),
        ("/Users", {"userName": "other", "emails": [{"value": "ANN@example.org"}]}),
        ("/Users", {"userName": "ANN@EXAMPLE.ORG", "emails": [{"value": "new@example.org"}]}),
        ("/Groups", {"displayName": "engineering"}),
    ):
        told = await stage.ask("POST", path, body, 409)
        assert (told["status"], told["scimType"]) == ("409", "uniqueness")


# --- what no directory may do ---


async def test_only_addresses_of_its_domains(stage: Stage) -> None:
    for email in ("eve@evil.example", "eve@sub.example.org", "eve@example.org.evil.com", "eve@xexample.org"):
        assert "domain" in (await stage.ask("POST", "/Users", {"userName": email}, 403))["detail"]
    ann = await stage.person("ann@example.org")
    move = {"op": "replace", "path": "emails", "value": [{"value": "ann@evil.example"}]}
    await stage.operate(f"/Users/{ann}", move, status=403)


async def test_no_attribute_gives_what_is_not_a_directorys_to_give(stage: Stage) -> None:
    """T-MASS: what we keep nothing of is passed over, as the standard has it, whatever it is called."""
    more: dict[str, Any] = {
        "role": "owner", "roles": [{"value": "owner"}], "status": "x", "id": stage.house.ids.user_id, "mac": "AAAA",
        "organisation_id": "another", "password": PASSWORD, "password_hash": "x", "details": {"a": 1}, "row_version": 9,
        "entitlements": [{"value": "admin"}], "groups": [{"value": "g"}],
    }  # fmt: skip
    ann = await stage.person("ann@example.org", **more)
    await stage.operate(
        f"/Users/{ann}", {"op": "replace", "value": more}, {"op": "add", "path": "role", "value": "owner"}
    )
    await stage.ask("PUT", f"/Users/{ann}", {"userName": "ann@example.org", **more})
    row = await stage.user(ann)
    assert ann != stage.house.ids.user_id
    assert (row.role, row.status, row.password_hash, row.organisation_id) == (
        "member", "active", "", stage.house.ids.organisation_id,
    )  # fmt: skip
    assert await stage.places(ann) == {}


async def test_an_owner_is_nobodys_to_change(stage: Stage) -> None:
    """The owner is at example.org too, and so could be found, taken over, shut out or removed."""
    owner = stage.house.ids.user_id
    before = await stage.user(owner)
    changes = [
        ("PATCH", {**PATCH, "Operations": [{"op": "replace", "path": "active", "value": False}]}),
        ("PATCH", {**PATCH, "Operations": [{"op": "replace", "value": {"emails": [{"value": "e@example.org"}]}}]}),
        ("PUT", {"userName": "e@example.org", "active": False}),
        ("DELETE", None),
    ]
    for method, body in changes:
        await stage.ask(method, f"/Users/{owner}", body, 403)
    await stage.ask("POST", "/Users", {"userName": before.email}, 409)
    assert await stage.user(owner) == before


async def test_an_admins_address_is_not_changed_for_a_reset_to_go_to(stage: Stage) -> None:
    admin = await stage.house.person("chief@example.org", "admin")
    move = {"op": "replace", "value": {"userName": "thief@example.org", "emails": [{"value": "thief@example.org"}]}}
    await stage.operate(f"/Users/{admin.id}", move, status=403)
    assert (await stage.user(admin.id)).email == "chief@example.org"


async def test_people_of_other_domains_are_neither_seen_nor_touched(stage: Stage) -> None:
    guest = await stage.house.person("guest@elsewhere.example")
    await stage.ask("GET", f"/Users/{guest.id}", status=404)
    assert (await stage.ask("GET", "/Users?filter=userName%20eq%20%22guest@elsewhere.example%22"))["totalResults"] == 0
    for method in ("PUT", "DELETE"):
        await stage.ask(method, f"/Users/{guest.id}", {"userName": "guest@elsewhere.example"}, 404)


async def test_another_organisations_people_and_groups_do_not_exist(stage: Stage) -> None:
    other = await _second(stage)
    theirs = await other.person("zoe@example.net")
    group = await other.group("Engineering", theirs)
    for path in (f"/Users/{theirs}", f"/Groups/{group}"):
        await stage.ask("GET", path, status=404)
        await stage.ask("DELETE", path, status=404)
        await stage.operate(path, {"op": "replace", "value": {"displayName": "x"}}, status=404)
    await stage.ask("POST", "/Groups", {"displayName": "g", "members": [{"value": theirs}]}, 400)
    assert (await stage.ask("GET", "/Users"))["totalResults"] == 0
    assert (await stage.ask("GET", "/Groups"))["totalResults"] == 0
    await stage.ask("POST", "/Users", {"userName": "zoe", "emails": [{"value": "zoe@example.net"}]}, 403)
    assert (await stage.house.admin.get("/v1/scim/groups?search=Eng")).json()["total_count"] == 0


async def _second(stage: Stage) -> Stage:
    """Another organisation with a directory of its own."""
    from lockgate.admin.directories import DIRECTORIES, SLUG, Directory, new_token
    from lockgate.core.documents import ORGANISATIONS

    made = uuid7()
    stamps: dict[str, Any] = {"organisation_id": made, "created_at": 1, "updated_at": 1}
    token, fields = new_token(stage.house.vault)
    async with stage.house.store.begin(Tenant(made)) as unit:
        await unit.insert(ORGANISATIONS, Organisation(**stamps, id=made, name="Other", slug="other"))
        row = Directory(**stamps, id=uuid7(), slug=SLUG, domains=["example.net"], **fields)
        await unit.insert(DIRECTORIES, row)
    return Stage(stage.house, token.text.reveal().decode())


async def test_who_was_removed_by_hand_can_be_provisioned_again(stage: Stage) -> None:
    ann = await stage.person("ann@example.org")
    group = await stage.group("Engineering", ann)
    owner = await stage.house.login()
    assert (await owner.delete(f"/v1/admin/users/{ann}")).status_code == 200
    assert (await stage.ask("GET", f"/Groups/{group}"))["members"] == []
    assert await stage.person("ann@example.org") != ann


# --- T-LEAVER ---


@pytest.mark.parametrize("how", ["deactivated", "deactivated by PUT", "deleted"])
async def test_a_leavers_sessions_keys_and_tokens_end_in_the_same_transaction(stage: Stage, how: str) -> None:
    house, home = stage.house, stage.house.ids.workspace_id
    user = await house.person("leaver@example.org", **{home.replace("-", "_"): "member"})
    browser = await house.login("leaver@example.org")
    key = await house.key("workspace-user", user_id=user.id)
    assert (await house.client(key).get("/v1/virtual-keys")).status_code == 200
    version, _ = await house.store.changes(0)
    path = f"/Users/{user.id}"
    if how == "deleted":
        await stage.ask("DELETE", path, status=204)
    elif how == "deactivated":
        await stage.operate(path, {"op": "Replace", "path": "active", "value": "False"})
    else:
        await stage.ask("PUT", path, {"userName": "leaver@example.org", "active": False})
    after, ids = await house.store.changes(version)
    assert after == version + 1, "more than one transaction"
    assert user.id in ids
    tenant = Tenant(house.ids.organisation_id)
    for of in (SESSIONS, API_KEYS):
        assert (await house.store.find(tenant, of, {"user_id": user.id}))[1] == 0
    assert (await browser.get("/v1/session")).status_code == 401
    assert (await house.client(key).get("/v1/virtual-keys")).status_code == 401
    login = await house.client(**{"x-lockgate-console": "1", "origin": "http://127.0.0.1:8787"}).post(
        "/v1/session", json={"email": "leaver@example.org", "password": PASSWORD}
    )
    assert login.status_code == 401
    entry = next(e for e in await house.audit() if e.resource_type == "scim_user" and e.object_id == user.id)
    assert entry.detail["ended"] == {"sessions": 1, "keys": 1, "one_time_tokens": 0}


# --- places ---


async def test_the_higher_role_of_two_groups_counts_until_it_is_gone(stage: Stage) -> None:
    ann, home = await stage.person("ann@example.org"), stage.house.ids.workspace_id
    await stage.group("ws-Shared Team-role-member", ann)
    high = await stage.group("ws-Shared Team-role-admin", ann)
    assert await stage.places(ann) == {home: ("admin", "scim")}
    await stage.ask("DELETE", f"/Groups/{high}", status=204)
    assert await stage.places(ann) == {home: ("member", "scim")}


async def test_a_place_that_was_given_by_hand_stays(stage: Stage) -> None:
    home, second = stage.house.ids.workspace_id, await stage.house.workspace()
    user = await stage.house.person("ann@example.org", **{home.replace("-", "_"): "member"})
    group = await stage.group("ws-Shared Team-role-admin", user.id)
    other = await stage.group("ws-second-role-manager", user.id)
    assert await stage.places(user.id) == {home: ("member", ""), second.id: ("manager", "scim")}
    for one in (group, other):
        await stage.ask("DELETE", f"/Groups/{one}", status=204)
    assert await stage.places(user.id) == {home: ("member", "")}


async def test_whose_place_ends_loses_the_keys_that_they_had_by_it(stage: Stage) -> None:
    ann = await stage.person("ann@example.org")
    group = await stage.group("ws-Shared Team-role-member", ann)
    key = await stage.house.key("workspace-user", user_id=ann)
    assert (await stage.house.client(key).get("/v1/virtual-keys")).status_code == 200
    await stage.operate(f"/Groups/{group}", {"op": "replace", "path": "members", "value": []}, status=204)
    assert (await stage.house.client(key).get("/v1/virtual-keys")).status_code == 401


@pytest.mark.parametrize(
    "name", ["Engineering", "ws--role-admin", "ws-Nowhere-role-admin", "ws-Shared Team-role-owner", "role-admin", "ws-"]
)
async def test_other_names_give_nothing(stage: Stage, name: str) -> None:
    ann = await stage.person("ann@example.org")
    await stage.group(name, ann)
    assert await stage.places(ann) == {}


async def test_other_words_for_groups_are_read_at_once(stage: Stage) -> None:
    ann, home = await stage.person("ann@example.org"), stage.house.ids.workspace_id
    await stage.group("LG_Shared Team:manager", ann)
    assert await stage.places(ann) == {}
    answer = await stage.house.admin.put(PATH, json={"group_prefix": "lg_", "role_separator": ":"})
    assert answer.status_code == 200
    assert await stage.places(ann) == {home: ("manager", "scim")}


# --- mappings by hand ---


async def test_a_group_is_mapped_by_name_before_it_comes_and_by_id_after(stage: Stage) -> None:
    ann, home = await stage.person("ann@example.org"), stage.house.ids.workspace_id
    second, admin = await stage.house.workspace(), stage.house.admin
    body = {"workspace_id": home, "scim_group_name": "Eng", "role": "manager"}
    early = (await admin.post("/v2/scim/workspaces", json=body)).json()
    assert {name: early[name] for name in ("workspace_id", "scim_group", "role")} == {
        "workspace_id": home, "scim_group": "Eng", "role": "manager",
    }  # fmt: skip
    group = await stage.group("eng", ann)
    assert group == early["scim_group_id"]
    assert await stage.places(ann) == {home: ("manager", "scim")}
    await stage.ask("POST", "/Groups", {"displayName": "Eng"}, 409)
    body = {"workspace_id": second.slug, "scim_group_id": group, "role": "member"}
    late = (await admin.post("/v1/scim/workspaces", json=body)).json()
    assert (late["workspace_id"], late["scim_group"], late["role"]) == (second.id, "eng", "member")
    assert await stage.places(ann) == {home: ("manager", "scim"), second.id: ("member", "scim")}
    assert (await admin.post("/v1/scim/workspaces", json=body)).status_code == 409
    listed = (await admin.get("/v1/scim/workspaces")).json()
    assert (listed["total_count"], len(listed["mappings"])) == (2, 2)
    for query, ids in (
        (f"workspace_id={second.slug}", [late["id"]]),
        (f"workspace_id={home}&role=manager", [early["id"]]),
        ("role=admin", []),
        (f"scim_group_id={group}&page=0&page_size=1", [late["id"]]),
        (f"scim_group_id={group}&page=1&page_size=1", [early["id"]]),
    ):
        found = (await admin.get(f"/v1/scim/workspaces?{query}")).json()
        assert [row["id"] for row in found["mappings"]] == ids, query
    gone = await admin.delete(f"/v2/scim/workspaces/{late['id']}")
    assert (gone.status_code, gone.json()) == (200, {"success": True})
    assert await stage.places(ann) == {home: ("manager", "scim")}
    assert (await admin.delete(f"/v1/scim/workspaces/{late['id']}")).status_code == 404
    await stage.ask("DELETE", f"/Groups/{group}", status=204)
    assert await stage.places(ann) == {}
    assert (await admin.get("/v1/scim/workspaces")).json()["mappings"] == []
    archived = (await admin.get("/v1/scim/workspaces?status=archived")).json()["mappings"]
    assert {row["id"] for row in archived} == {early["id"], late["id"]}


async def test_a_name_that_gives_a_role_by_itself_is_not_mapped(stage: Stage) -> None:
    body = {"workspace_id": stage.house.ids.workspace_id, "scim_group_name": "ws-x-role-admin", "role": "member"}
    assert (await stage.house.admin.post("/v1/scim/workspaces", json=body)).status_code == 400


async def test_groups_are_found_by_a_part_of_their_name(stage: Stage) -> None:
    ann = await stage.person("ann@example.org")
    await stage.group("Engineering", ann)
    await stage.group("Sales")
    for prefix in ("/v1", "/v2"):
        found = (await stage.house.admin.get(f"{prefix}/scim/groups?search=ENGINE")).json()
        assert [(row["name"], row["members_count"]) for row in found["groups"]] == [("Engineering", 1)]
        assert (found["total_count"], found["data"]) == (1, found["groups"])


async def test_mappings_name_what_is_here(stage: Stage) -> None:
    home = stage.house.ids.workspace_id
    for body, status in (
        ({"workspace_id": "nowhere", "scim_group": "g", "role": "member"}, 404),
        ({"workspace_id": home, "scim_group_id": "none", "role": "member"}, 404),
        ({"workspace_id": home, "role": "member"}, 400),
        ({"workspace_id": home, "scim_group": "g", "role": "owner"}, 400),
    ):
        assert (await stage.house.admin.post("/v1/scim/workspaces", json=body)).status_code == status, body
    for client in (stage.house.team, stage.house.client(await stage.house.key("organisation-service", ["logs.list"]))):
        body = {"workspace_id": home, "scim_group": "g", "role": "admin"}
        assert (await client.post("/v1/scim/workspaces", json=body)).status_code == 403
