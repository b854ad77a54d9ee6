"""T-IDOR for what belongs to people's logins: factors, sessions, links, identity providers."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pyotp
import pytest

from admin_house import CONSOLE, EMAIL, PASSWORD, MemoryHouse
from lockgate.admin import minting, sso
from lockgate.admin.factors import FACTORS
from lockgate.core.documents import SESSIONS, TOKENS, USERS, Tenant
from lockgate.core.ids import uuid7

ORIGIN = "https://gate.example.net"
THEIRS = "theirs@example.com"
BODY = {"name": "n", "issuer": "https://login.example.com", "client_id": "c", "client_secret": "s"}


class Two(NamedTuple):
    """Two organisations on one gateway, and an owner of each who is logged in."""

    house: MemoryHouse
    organisation_id: str  # the victim's
    mine: httpx.AsyncClient
    theirs: httpx.AsyncClient
    ids: dict[str, str]


async def owner(house: MemoryHouse, email: str) -> httpx.AsyncClient:
    browser = house.client(base=ORIGIN, **{**CONSOLE, "origin": ORIGIN})
    answer = await browser.post("/v1/session", json={"email": email, "password": PASSWORD})
    assert answer.status_code == 200, answer.text
    return browser


@pytest.fixture(name="two")
async def _two(tmp_path: Path) -> AsyncIterator[Two]:
    house = MemoryHouse(tmp_path, public_url=ORIGIN)
    made = uuid7()
    hashed = await house.services.hasher.hash(PASSWORD)
    fields = {"organisation": "Victim", "email": THEIRS, "password_hash": hashed, "name": "V"}
    async with house.store.begin(Tenant(made)) as unit:
        await minting.found(unit, house.clock.now_ms(), organisation_id=made, **fields)
    theirs = await owner(house, THEIRS)
    begun = (await theirs.post("/v1/profile/factors/totp", json={})).json()
    code = pyotp.TOTP(begun["secret"]).now()
    confirmed = await theirs.post(f"/v1/profile/factors/totp/{begun['id']}/confirm", json={"code": code})
    assert confirmed.status_code == 200, confirmed.text
    pending = (await theirs.post("/v1/profile/factors/totp", json={})).json()
    provider = await theirs.post("/v1/admin/organisation/sso", json={**BODY, "domains": ["example.com"]})
    assert provider.status_code == 201, provider.text
    user = await house.store.verify(USERS, THEIRS)
    assert user
    ids = {
        "factor": begun["id"],
        "pending": pending["id"],
        "provider": provider.json()["id"],
        "slug": provider.json()["slug"],
        "user": user.id,
        "session": (await theirs.get("/v1/sessions")).json()["data"][0]["id"],
    }
    yield Two(house, made, await owner(house, EMAIL), theirs, ids)
    await house.close()


def asked(ids: dict[str, str], own_id: str) -> list[tuple[str, str, Any]]:
    """Everything that names an object of the victim's, with the body that its owner would send."""
    providers, user = "/v1/admin/organisation/sso", f"/v1/admin/users/{ids['user']}"
    return [
        *(
            (method, f"{providers}/{ids[name]}", {"name": "x"})
            for name in ("provider", "slug")
            for method in ("GET", "PUT")
        ),
        ("DELETE", f"{providers}/{ids['provider']}", None),
        ("DELETE", f"/v1/profile/factors/{ids['factor']}", None),
        ("POST", f"/v1/profile/factors/totp/{ids['pending']}/confirm", {"code": "123456"}),
        ("DELETE", f"/v1/sessions/{ids['session']}", None),
        ("GET", f"{user}/sessions", None),
        ("DELETE", f"{user}/sessions", None),
        ("DELETE", f"{user}/sessions/{ids['session']}", None),
        ("DELETE", f"/v1/admin/users/{own_id}/sessions/{ids['session']}", None),
        ("DELETE", f"{user}/factors", None),
        ("POST", f"{user}/password-reset", {}),
    ]


async def rows(two: Two) -> list[Any]:
    kinds: tuple[Any, ...] = (FACTORS, SESSIONS, TOKENS, USERS, sso.PROVIDERS, sso.DOMAINS)
    return [await two.house.store.find(Tenant(two.organisation_id), of, {}) for of in kinds]


async def test_an_owner_of_another_organisation_reaches_none_of_it(two: Two) -> None:
    member = await two.house.person("m@example.org")
    before = await rows(two)
    for method, path, body in asked(two.ids, member.id):
        answer = await two.mine.request(method, path, json=body)
        assert answer.status_code == 404, (method, path, answer.text)
        assert "example.com" not in answer.text
    assert await rows(two) == before


async def test_neither_does_a_key_and_neither_does_a_stranger(two: Two) -> None:
    before = await rows(two)
    stranger = two.house.client(base=ORIGIN)
    for method, path, body in asked(two.ids, two.ids["user"]):
        assert (await two.house.admin.request(method, path, json=body)).status_code in {403, 404}, (method, path)
        assert (await stranger.request(method, path, json=body)).status_code == 401, (method, path)
    assert await rows(two) == before


async def test_lists_show_only_ones_own(two: Two) -> None:
    for path in ("/v1/admin/organisation/sso", "/v1/profile/factors", "/v1/sessions"):
        answer = await two.mine.get(path)
        assert not any(each in answer.text for each in two.ids.values()), path
    assert (await two.mine.get("/v1/admin/organisation/sso")).json()["total"] == 0


async def test_its_owner_is_let_in(two: Two) -> None:
    """The other half of the proof: what was asked above is there."""
    for path in (f"/v1/admin/organisation/sso/{two.ids['provider']}", f"/v1/admin/users/{two.ids['user']}/sessions"):
        assert (await two.theirs.get(path)).status_code == 200


async def test_a_domain_of_another_organisation_cannot_be_taken(two: Two) -> None:
    answer = await two.mine.post("/v1/admin/organisation/sso", json={**BODY, "domains": ["example.com"]})
    assert answer.status_code == 409
    own = await two.mine.post("/v1/admin/organisation/sso", json={**BODY, "domains": ["example.net"]})
    assert own.status_code == 201
    path = f"/v1/admin/organisation/sso/{own.json()['id']}"
    assert (await two.mine.put(path, json={"domains": ["example.net", "example.com"]})).status_code == 409
    assert (await two.mine.get(path)).json()["domains"] == ["example.net"]


async def test_a_workspace_of_another_organisation_is_no_default(two: Two) -> None:
    body = {**BODY, "domains": ["example.net"], "default_workspaces": [{"id": two.house.ids.workspace_id}]}
    assert (await two.theirs.post("/v1/admin/organisation/sso", json=body)).status_code == 400
