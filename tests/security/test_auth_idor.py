"""T-IDOR, T-MASS: every operation by every kind of caller at every place of an id, made from the route table."""

import itertools
import json
import re
from typing import Any

import httpx
import pytest

from admin_house import CONSOLE, House
from lockgate.admin import api
from lockgate.admin.minting import found, mint_first_keys
from lockgate.admin.resource import Route
from lockgate.core import keys
from lockgate.core.access import WORKSPACE_SCOPES
from lockgate.core.documents import API_KEYS, CONFIGS, SESSIONS, VIRTUAL_KEYS, WORKSPACES, Collection, Tenant
from lockgate.core.ids import uuid7
from signing import Issuer

CANARY = "canary-of-the-victim"
VICTIM_EMAIL = "victim@example.net"


class Stage:
    """A victim's organisation with an object of every kind, and sixteen callers who have no business there."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.victim_ids: dict[str, list[str]] = {}
        self.callers: dict[str, httpx.AsyncClient] = {}
        self.victim_org = uuid7()
        self.victim_workspace = self.victim_user = self.victim_key = ""

    async def build(self) -> "Stage":
        house, now = self.house, self.house.clock.now_ms()
        hashed = await house.services.hasher.hash(CANARY)
        async with house.store.begin(Tenant(self.victim_org)) as unit:
            founded = await found(
                unit,
                now,
                organisation_id=self.victim_org,
                organisation=CANARY,
                email=VICTIM_EMAIL,
                password_hash=hashed,
                name=CANARY,
            )
            admin, team = await mint_first_keys(unit, house.vault, now, founded)
        self.victim_workspace, self.victim_user = founded.workspace.id, founded.owner.id
        self.slug = founded.workspace.slug
        self.victim_key = admin.text.reveal().decode()
        victim = house.client(self.victim_key)
        body = {"name": CANARY, "provider": "openai", "key": f"sk-{CANARY}", "note": CANARY}
        made = (await victim.post("/v1/virtual-keys", json=body)).json()
        config = {"name": CANARY, "config": {"virtual_key": made["slug"], "metadata": {"note": CANARY}}}
        saved = (await victim.post("/v1/configs", json=config)).json()
        await house.login(VICTIM_EMAIL, CANARY)
        sessions, _ = await house.store.find(Tenant(self.victim_org), SESSIONS, {})
        self.victim_ids = {
            "api-keys": [admin.row.id, team.row.id],
            "virtual-keys": [made["id"], made["slug"]],
            "configs": [saved["id"], saved["slug"]],
            "admin": [self.victim_workspace, self.slug],
            "sessions": [row.id for row in sessions],
            "models": [f"@{made['slug']}/openai-model"],
            "logs": [uuid7()],
        }
        await self._cast()
        return self

    async def _token(self, seconds: int) -> str:
        """A signed token with every scope, of the callers' organisation, that ends in so many seconds."""
        ids, issuer = self.house.ids, Issuer()
        settings = {"jwks": issuer.document, "default_scopes": sorted(WORKSPACE_SCOPES)}
        assert (await self.house.admin.put("/v1/admin/organisation/jwt", json=settings)).status_code == 200
        ends = self.house.clock.now_ms() // 1000 + seconds
        claims = {"portkey_oid": ids.organisation_id, "portkey_workspace": ids.workspace_id, "sub": "s", "exp": ends}
        return issuer.sign(claims)

    async def _cast(self) -> None:
        house = self.house
        second = await house.workspace()
        revoked = await house.key("workspace-service")
        caller = house.lookups.caller(house.vault.digests(revoked.encode())[0])
        assert caller
        await house.admin.delete(f"/v1/api-keys/{caller.key_id}")
        await house.person("manager@example.org", **{second.id.replace("-", "_"): "manager"})
        await house.person("member@example.org", **{second.id.replace("-", "_"): "member"})
        await house.person("nowhere@example.org")
        peers = (f"192.0.2.{n}" for n in itertools.count(1))

        def client(key: str = "") -> httpx.AsyncClient:
            """Each from an address of its own: bad keys of one must not be what refuses another."""
            return house.client(key, peer=next(peers))

        self.callers = {
            "nobody": client(),
            "garbage": client("garbage"),
            "unknown key": client(keys.make("organisation-service").text.reveal().decode()),
            "revoked key": client(revoked),
            "expired key": client(await house.key("organisation-service", expires_at=1)),
            "forged token": client("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."),
            "expired token": client(await self._token(-60)),
            "token of another organisation": client(await self._token(3600)),
            "key without scopes": client(await house.key("organisation-service", [])),
            "other admin key": client(house.ids.admin_api_key),
            "other workspace key": client(house.ids.workspace_api_key),
            "key of another workspace": client(await house.key("workspace-service", ws=second.id)),
            "other user key": client(await house.key("workspace-user", user_id=house.ids.user_id)),
            "other owner": await house.login(),
            "manager elsewhere": await house.login("manager@example.org"),
            "member elsewhere": await house.login("member@example.org"),
        }


@pytest.fixture(name="stage")
async def _stage(house: House) -> Stage:
    return await Stage(house).build()


PLACED = [r for r in api.ROUTES if "{" in r.path and r.policy.who != "anyone"]
LISTS = [r for r in api.ROUTES if r.method == "GET" and "{" not in r.path and r.policy.who != "anyone"]


def filled(route: Route, object_id: str) -> str:
    return re.sub(r"\{[^}]+\}", object_id, f"/v1{route.path}")


STRANGERS = {"nobody", "garbage", "unknown key", "revoked key", "expired key", "forged token", "expired token"}


def refused(name: str, answer: httpx.Response, route: Route | None = None) -> bool:
    """Strangers are not let in, or told to wait; known callers are refused for what they ask."""
    unknown = name in STRANGERS or (route is not None and route.policy.who == "directory")  # whom no key opens
    return answer.status_code in ({401, 429} if unknown else {403, 404})


def harmless(route: Route) -> dict[str, Any]:
    """A body that would be accepted, so that only the access check can refuse."""
    if route.example is not None:
        return dict(route.example)
    return {"name": "taken over"} if route.method == "PUT" else {}


async def snapshot(stage: Stage) -> Any:
    tenant = Tenant(stage.victim_org)
    return [await stage.house.store.find(tenant, of, {}) for of in (API_KEYS, VIRTUAL_KEYS, CONFIGS, WORKSPACES)]


async def test_no_foreign_id_in_a_path_opens_anything(stage: Stage) -> None:
    before, cases = await snapshot(stage), 0
    for route in PLACED:
        for object_id in stage.victim_ids.get(route.path.split("/")[1], stage.victim_ids["logs"]):
            for name, caller in stage.callers.items():
                answer = await caller.request(route.method, filled(route, object_id), json=harmless(route))
                assert refused(name, answer, route), (name, route.method, route.path, answer.text)
                assert CANARY not in answer.text, (name, route.path)
                cases += 1
    assert cases >= 250
    assert await snapshot(stage) == before


async def test_no_foreign_workspace_can_be_named(stage: Stage) -> None:
    for route in api.ROUTES:
        if route.policy.level != "workspace" or "{workspace_id}" in route.path:
            continue
        path = filled(route, "x")
        for workspace in (stage.victim_workspace, stage.slug):
            for name, caller in stage.callers.items():
                queried = await caller.request(route.method, f"{path}?workspace_id={workspace}", json={})
                assert refused(name, queried), (name, route.path, queried.text)
                if route.writes:
                    bodied = await caller.request(route.method, path, json={"workspace_id": workspace})
                    assert refused(name, bodied), (name, route.path, bodied.text)


async def test_no_list_shows_a_foreign_row(stage: Stage) -> None:
    for route in LISTS:
        for name, caller in stage.callers.items():
            for query in ("", f"?organisation_id={stage.victim_org}", "?page_size=1000"):
                answer = await caller.get(f"/v1{route.path}{query}")
                assert CANARY not in answer.text, (name, route.path)
                assert stage.victim_org not in answer.text, (name, route.path)


async def test_a_foreign_organisation_in_a_body_is_refused(stage: Stage) -> None:
    body = {"name": "n", "scopes": [], "organisation_id": stage.victim_org}
    for kind in ("organisation/service", "workspace/service"):
        answer = await stage.house.admin.post(f"/v1/api-keys/{kind}", json=body)
        assert answer.status_code in {400, 404}


async def test_the_victim_itself_is_let_in(stage: Stage) -> None:
    """The other half of the proof: the refusals above are not for everybody."""
    browser = await stage.house.login(VICTIM_EMAIL, CANARY)
    for object_id in stage.victim_ids["virtual-keys"]:
        assert CANARY in (await browser.get(f"/v1/virtual-keys/{object_id}")).text


# --- T-MASS ---

GUESSES = {"key", "usage", "role", "user", "is_admin", "object", "success", "data", "last_used_at", "masked_key"}
EVERY_FIELD = sorted(
    {name for of in (API_KEYS, VIRTUAL_KEYS, CONFIGS, SESSIONS) for name in of.type.__struct_fields__} | GUESSES
)
SERVER_OWNED = {
    "id", "mac", "row_version", "created_at", "updated_at", "created_by", "status", "public_id", "tail", "sealed",
    "digest", "hidden", "creation_mode", "kind", "last_used_at", "usage", "role", "user", "is_admin", "base_url",
    "options", "deployments", "masked_key", "pepper_version", "number", "version_id", "owner_id", "updated_by",
}  # fmt: skip


async def test_no_server_owned_field_is_ever_read(house: House) -> None:
    """Every known field name to every create and update: refused by name, or without effect on what the server owns."""
    team = house.team
    key = (await team.post("/v1/api-keys/workspace/service", json={"name": "n", "scopes": []})).json()["id"]
    slug = (await team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"})).json()["slug"]
    config = {"name": "n", "config": {"virtual_key": slug}}
    saved = (await team.post("/v1/configs", json=config)).json()["slug"]
    targets: dict[tuple[str, str], dict[str, Any]] = {
        ("POST", "/v1/configs"): config,
        ("PUT", f"/v1/configs/{saved}"): {},
        ("PUT", f"/v1/admin/workspaces/{house.ids.workspace_id}"): {},
        ("POST", "/v1/api-keys/workspace/service"): {"name": "n", "scopes": []},
        ("PUT", f"/v1/api-keys/{key}"): {},
        ("POST", "/v1/virtual-keys"): {"name": "n", "provider": "openai", "key": "sk-x"},
        ("PUT", f"/v1/virtual-keys/{slug}"): {},
    }
    tenant = Tenant(house.ids.organisation_id)
    for (method, path), body in targets.items():
        for name in EVERY_FIELD:
            for spelled in {name, "".join(w.capitalize() if i else w for i, w in enumerate(name.split("_")))}:
                answer = await team.request(method, path, json={**body, spelled: "injected-value"})
                if name in SERVER_OWNED - {"id"}:
                    assert answer.status_code == 400, (method, path, spelled)
    collections: tuple[Collection[Any], ...] = (API_KEYS, VIRTUAL_KEYS, CONFIGS, WORKSPACES)
    for of in collections:
        for row in (await house.store.find(tenant, of, {}))[0]:
            owned = {name: getattr(row, name) for name in row.__struct_fields__ if name in SERVER_OWNED}
            assert "injected-value" not in json.dumps(owned, default=str)
            assert row.organisation_id == house.ids.organisation_id


@pytest.mark.parametrize("body", [[], "text", 1, True, [[{}]]])
async def test_a_body_that_is_no_object_is_refused(house: House, body: Any) -> None:
    answer = await house.team.post("/v1/virtual-keys", json=body)
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")


@pytest.mark.parametrize(
    "raw",
    [
        b"{",
        b'{"name": NaN}',
        b'{"name": "a", "name": "b"}',
        b"\xff\xfe",
        b'{"a":' * 200 + b"1" + b"}" * 200,
        b'{"a": 1e9999}',
        b'\xef\xbb\xbf{"name": "x"}',
        b'{"name": "\\ud800"}',
    ],
)
async def test_json_that_parsers_would_read_in_two_ways_is_refused(house: House, raw: bytes) -> None:
    answer = await house.team.post("/v1/virtual-keys", content=raw, headers={"content-type": "application/json"})
    assert answer.status_code == 400


async def test_a_body_beyond_a_mebibyte_is_refused(house: House) -> None:
    answer = await house.team.post("/v1/virtual-keys", content=b" " * (1 << 20) + b"{}")
    assert answer.status_code == 413


async def test_contradicting_spellings_are_refused(house: House) -> None:
    hosts = {"custom_host": "https://a.example", "customHost": "https://b.example"}
    body = {"name": "n", "provider": "openai", "key": "sk-x", **hosts}
    assert (await house.team.post("/v1/virtual-keys", json=body)).status_code == 400


async def test_console_requests_of_a_stranger_browser_stay_out(house: House) -> None:
    browser = house.client(**CONSOLE)
    assert (await browser.post("/v1/virtual-keys", json={})).status_code == 401
