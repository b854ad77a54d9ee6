"""Invites: from the link to a person with places and a key; and every link that must not work."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from admin.people import place, refused, role_in, scopes_of, user_of
from admin_house import PASSWORD, House, MemoryHouse
from lockgate.admin.resources.invites import LIFE_MS
from lockgate.core import keys
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import TOKENS, USERS, Tenant

GOOD = "seven crows feed on cold porridge"
EMAIL = "new@example.org"


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = MemoryHouse(tmp_path, public_url="https://gate.example.org")
    yield house
    await house.close()


async def invite(client: httpx.AsyncClient, email: str = EMAIL, **fields: Any) -> dict[str, Any]:
    answer = await client.post("/v1/admin/users/invites", json={"email": email, "role": "member", **fields})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def token_of(link: str) -> str:
    return urlsplit(link).fragment.removeprefix("token=")


async def accept(house: House, token: str, **fields: Any) -> httpx.Response:
    body = {"token": token, "name": "Ann Example", "password": GOOD, **fields}
    return await house.client().post("/v1/invites/accept", json=body)


# --- making ---


async def test_an_invite_gives_a_link_on_the_public_origin_whatever_the_host_says(house: House) -> None:
    caller = house.client(house.ids.admin_api_key, base="http://evil.example")
    made = await invite(caller)
    assert set(made) == {"id", "invite_link"}
    link = urlsplit(made["invite_link"])
    assert (link.scheme, link.netloc, link.path, link.query) == ("https", "gate.example.org", "/invite", "")
    parsed = keys.parse(token_of(made["invite_link"]).encode())
    assert parsed is not None
    assert parsed.family == "invite"


async def test_the_secret_of_a_link_is_stored_nowhere(house: House) -> None:
    token = token_of((await invite(house.admin))["invite_link"])
    (row,), _ = await house.store.find(Tenant(house.ids.organisation_id), TOKENS, {"purpose": "invite"})
    assert token not in str(row)
    assert token not in str(await house.audit())
    for path in ("/v1/admin/users/invites", f"/v1/admin/users/invites/{row.details['invite_id']}"):
        assert token not in (await house.admin.get(path)).text


async def test_an_invite_reads_back_as_documented(house: House) -> None:
    made = await invite(house.admin, role="admin", workspaces=[{"id": house.ids.workspace_slug, "role": "manager"}])
    row = (await house.admin.get(f"/v1/admin/users/invites/{made['id']}")).json()
    key = await house.services.caller(house.vault.digests(house.ids.admin_api_key.encode())[0])
    assert key
    times = [row.pop("created_at"), row.pop("expires_at")]
    assert all(times)
    assert row == {
        "object": "invite",
        "id": made["id"],
        "email": EMAIL,
        "role": "admin",
        "workspaces": [{"id": house.ids.workspace_id, "role": "manager"}],
        "accepted_at": None,
        "status": "pending",
        "invited_by": key.key_id,
    }


async def test_invites_are_found_by_status_role_and_address(house: House) -> None:
    open_ = await invite(house.admin, "a@example.org")
    gone = await invite(house.admin, "b@example.org", role="admin")
    assert (await house.admin.delete(f"/v1/admin/users/invites/{gone['id']}")).json() == {}
    joined = await invite(house.admin, "c@example.org")
    assert (await accept(house, token_of(joined["invite_link"]))).status_code == 201

    async def ids(query: str) -> list[str]:
        answer = (await house.admin.get(f"/v1/admin/users/invites?{query}")).json()
        assert answer["total"] == len(answer["data"])
        return [row["id"] for row in answer["data"]]

    assert await ids("status=pending") == [open_["id"]]
    assert await ids("status=cancelled") == await ids("role=admin") == [gone["id"]]
    assert await ids("status=accepted") == await ids("email=C@example.org") == [joined["id"]]
    assert await ids("status=expired") == []
    house.clock.ahead_ms += LIFE_MS
    assert await ids("status=expired") == [open_["id"]]
    assert await ids("status=pending") == []
    assert refused(await house.admin.get("/v1/admin/users/invites?status=other"), 400)


@pytest.mark.parametrize(
    "fields",
    [
        {"email": "nobody"},
        {"role": "owner"},
        {"role": "manager"},
        {"workspaces": [{"id": "nowhere", "role": "member"}]},
        {"workspaces": [{"id": "nowhere", "role": "owner"}]},
        {"workspace_api_key_details": {"scopes": ["made.up"]}},
        {"workspace_api_key_details": {"scopes": ["audit_logs.list"]}},
        {"invited_by": "somebody"},
        {"status": "accepted"},
    ],
)
async def test_a_bad_invite_is_refused_with_the_fields_name(house: House, fields: dict[str, Any]) -> None:
    body = {"email": EMAIL, "role": "member", **fields}
    answer = await house.admin.post("/v1/admin/users/invites", json=body)
    assert refused(answer, 400)
    assert next(iter(fields)) in answer.json()["message"]


async def test_a_person_who_is_here_is_told_of_to_who_may_invite_and_to_nobody_else(house: House) -> None:
    await house.person(EMAIL)
    body = {"email": EMAIL.upper(), "role": "member"}
    assert refused(await house.admin.post("/v1/admin/users/invites", json=body), 409)
    weak = house.client(await house.key("organisation-service", ["organisation_users.list"]))
    for caller in (house.team, weak):
        assert refused(await caller.post("/v1/admin/users/invites", json=body), 403)


async def test_a_person_of_another_organisation_is_not_told_of(house: House) -> None:
    person = await house.person(EMAIL)
    async with house.store.begin(Tenant(house.ids.organisation_id)) as unit:
        await unit.delete(USERS, person.id)
    async with house.store.begin(Tenant("elsewhere")) as unit:
        import msgspec

        await unit.insert(USERS, msgspec.structs.replace(person, organisation_id="elsewhere", row_version=0))
    made = await invite(house.admin)
    answer = await accept(house, token_of(made["invite_link"]))
    assert refused(answer, 401)
    assert answer.content == (await accept(house, "wrong")).content


async def test_one_address_has_one_open_invite(house: House) -> None:
    made = await invite(house.admin)
    body = {"email": EMAIL, "role": "member"}
    assert refused(await house.admin.post("/v1/admin/users/invites", json=body), 409)
    await house.admin.delete(f"/v1/admin/users/invites/{made['id']}")
    again = await invite(house.admin)
    assert again["invite_link"] != made["invite_link"]


@pytest.mark.parametrize(("inviter", "role", "status"), [("admin", "admin", 200), ("member", "member", 403)])
async def test_nobody_invites_above_themself(house: House, inviter: str, role: str, status: int) -> None:
    await house.person("me@example.org", inviter, **place(house, "admin"))
    browser = await house.login("me@example.org")
    answer = await browser.post("/v1/admin/users/invites", json={"email": EMAIL, "role": role})
    assert answer.status_code == status


async def test_nobody_hands_out_by_invite_what_they_lack(house: House) -> None:
    caller = house.client(await house.key("organisation-service", ["organisation_users.create", "logs.list"]))
    body: dict[str, Any] = {"email": EMAIL, "role": "member", "workspace_api_key_details": {"scopes": ["logs.list"]}}
    more = {**body, "workspace_api_key_details": {"scopes": ["logs.list", "configs.create"]}}
    assert refused(await caller.post("/v1/admin/users/invites", json=more), 403)
    assert (await caller.post("/v1/admin/users/invites", json=body)).status_code == 200


# --- accepting ---


async def test_an_accepted_invite_makes_a_person_with_the_places_and_roles_that_it_names(house: House) -> None:
    second = await house.workspace()
    places = [{"id": house.ids.workspace_id, "role": "manager"}, {"id": second.slug, "role": "member"}]
    made = await invite(house.admin, "New.Person@Example.org", role="admin", workspaces=places)
    answer = await accept(house, token_of(made["invite_link"]))
    assert answer.status_code == 201, answer.text
    joined = answer.json()
    assert (joined["email"], joined["role"], joined["api_keys"]) == ("new.person@example.org", "admin", [])
    assert joined["organisation"] == {"id": house.ids.organisation_id, "name": "Example Works"}
    user = await user_of(house, joined["id"])
    assert user
    assert (user.first_name, user.last_name, user.status) == ("Ann", "Example", "active")
    assert await role_in(house, user.id) == "manager"
    assert await role_in(house, user.id, second.id) == "member"
    assert (await house.login("new.person@example.org", GOOD)).cookies
    row = (await house.admin.get(f"/v1/admin/users/invites/{made['id']}")).json()
    assert row["status"] == "accepted"
    assert row["accepted_at"]


async def test_the_key_that_was_promised_is_shown_once_and_does_what_the_role_allows(house: House) -> None:
    wanted = ["completions.write", "prompts.create", "logs.list"]
    made = await invite(
        house.admin,
        workspaces=[{"id": house.ids.workspace_id, "role": "member"}],
        workspace_api_key_details={"scopes": wanted},
    )
    (key,) = (await accept(house, token_of(made["invite_link"]))).json()["api_keys"]
    assert key["workspace_id"] == house.ids.workspace_id
    found = await scopes_of(house, key["key"])
    # a member makes no prompts unless that is switched on
    assert found == frozenset({"completions.write", "logs.list"})
    shown = (await house.admin.get(f"/v1/api-keys/{key['id']}")).json()
    assert (shown["creation_mode"], shown["type"]) == ("auto", "workspace-user")
    assert key["key"] not in str(shown)


async def test_a_workspace_that_makes_keys_for_all_makes_one_on_joining(house: House) -> None:
    settings = {"default_workspace_user_api_key_auto_create": True}
    answer = await house.admin.put("/v1/admin/organisation/settings", json=settings)
    assert answer.status_code == 200, answer.text
    made = await invite(house.admin, workspaces=[{"id": house.ids.workspace_id, "role": "manager"}])
    (key,) = (await accept(house, token_of(made["invite_link"]))).json()["api_keys"]
    assert await scopes_of(house, key["key"]) == USER_SCOPES


async def test_a_workspace_that_is_gone_is_left_out(house: House) -> None:
    second = await house.workspace()
    made = await invite(house.admin, workspaces=[{"id": second.id, "role": "member"}])
    answer = await house.admin.request("DELETE", f"/v1/admin/workspaces/{second.id}", json={"name": "Second"})
    assert answer.status_code == 200, answer.text
    joined = await accept(house, token_of(made["invite_link"]))
    assert joined.status_code == 201
    assert await role_in(house, joined.json()["id"], second.id) is None


@pytest.mark.parametrize("bad", [{"password": "short"}, {"password": "Ann Example 2026!"}, {"password": EMAIL}])
async def test_a_weak_password_is_refused_and_the_link_works_on(house: House, bad: dict[str, str]) -> None:
    token = token_of((await invite(house.admin))["invite_link"])
    assert refused(await accept(house, token, **bad), 400)
    assert (await accept(house, token)).status_code == 201


# --- links that must not work ---


async def test_every_link_that_does_not_work_gets_one_answer(house: House) -> None:
    used = token_of((await invite(house.admin, "used@example.org"))["invite_link"])
    assert (await accept(house, used)).status_code == 201
    withdrawn = await invite(house.admin, "withdrawn@example.org")
    await house.admin.delete(f"/v1/admin/users/invites/{withdrawn['id']}")
    replaced = await invite(house.admin, "replaced@example.org")
    await house.admin.post(f"/v1/admin/users/invites/{replaced['id']}/resend")
    old = token_of((await invite(house.admin, "old@example.org"))["invite_link"])
    house.clock.ahead_ms += LIFE_MS
    tokens = {
        "used": used,
        "withdrawn": token_of(withdrawn["invite_link"]),
        "replaced": token_of(replaced["invite_link"]),
        "old": old,
        "unknown": keys.make("invite").text.reveal().decode(),
        "of another kind": keys.make("bootstrap").text.reveal().decode(),
        "an API key": house.ids.workspace_api_key,
        "nothing": "",
        "nonsense": "x" * 200,
    }
    answers = {name: await accept(house, token) for name, token in tokens.items()}
    assert {name: answer.status_code for name, answer in answers.items()} == dict.fromkeys(tokens, 401)
    assert len({answer.content for answer in answers.values()}) == 1


async def test_of_two_who_accept_at_once_one_joins(tmp_path: Path) -> None:
    house = House(tmp_path)  # with a real database
    try:
        token = token_of((await invite(house.admin))["invite_link"])
        answers = await asyncio.gather(*(accept(house, token) for _ in range(4)))
        assert sorted(answer.status_code for answer in answers) == [201, 401, 401, 401]
        found, _ = await house.store.find(Tenant(house.ids.organisation_id), USERS, {"email": EMAIL})
        assert len(found) == 1
    finally:
        await house.close()


async def test_nobody_joins_on_the_word_of_who_may_not_invite_any_more(house: House) -> None:
    ann = await house.person("ann@example.org", "admin")
    browser = await house.login("ann@example.org")
    token = token_of((await invite(browser, role="admin"))["invite_link"])
    owner = await house.login()
    assert (await owner.put(f"/v1/admin/users/{ann.id}", json={"role": "member"})).status_code == 200
    assert refused(await accept(house, token), 401)


@pytest.mark.parametrize("how", ["deleted", "leaked"])
async def test_nobody_joins_on_the_word_of_a_key_that_was_ended(house: House, how: str) -> None:
    text = await house.key("organisation-service")
    first, second = [await invite(house.client(text), f"{name}@example.org") for name in ("ann", "bob")]
    if how == "leaked":
        assert (await house.client().post("/v1/token-leak", json={"token": text})).status_code == 202
    else:
        found = await house.services.caller(house.vault.digests(text.encode())[0])
        assert found
        assert (await house.admin.delete(f"/v1/api-keys/{found.key_id}")).status_code == 200
    assert refused(await accept(house, token_of(first["invite_link"])), 401)
    again = (await house.admin.post(f"/v1/admin/users/invites/{second['id']}/resend")).json()  # vouched for anew
    assert (await accept(house, token_of(again["invite_link"]))).status_code == 201


async def test_a_link_is_no_key_and_no_session(house: House) -> None:
    token = token_of((await invite(house.admin))["invite_link"])
    assert refused(await house.client(token).get("/v1/configs"), 401)
    assert refused(await house.client().get(f"/v1/configs?token={token}"), 400)


async def test_resend_answers_in_both_spellings(house: House) -> None:
    """One SDK reads `inviteLink` here, where a create has `invite_link`."""
    made = await invite(house.admin)
    house.clock.ahead_ms += LIFE_MS  # an expired one comes back to life
    again = (await house.admin.post(f"/v1/admin/users/invites/{made['id']}/resend")).json()
    assert again["inviteLink"] == again["invite_link"] != made["invite_link"]
    assert refused(await accept(house, token_of(made["invite_link"])), 401)
    assert (await accept(house, token_of(again["inviteLink"]))).status_code == 201
    assert refused(await house.admin.post(f"/v1/admin/users/invites/{made['id']}/resend"), 409)


async def test_the_link_goes_by_mail_where_the_gateway_sends_mail(house: House) -> None:
    sent: list[tuple[str, str, str]] = []

    class Mail:
        async def invite(self, to: str, organisation: str, link: str) -> None:
            sent.append((to, organisation, link))

    object.__setattr__(house.services, "mail", Mail())
    made = await invite(house.admin)
    assert sent == [(EMAIL, "Example Works", made["invite_link"])]


async def test_a_page_of_another_site_cannot_accept_for_a_browser(house: House) -> None:
    token = token_of((await invite(house.admin))["invite_link"])
    body = {"token": token, "password": PASSWORD}
    foreign = house.client(origin="https://evil.example")
    assert refused(await foreign.post("/v1/invites/accept", json=body), 403)
