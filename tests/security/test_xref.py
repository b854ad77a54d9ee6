"""T-XREF: what a config or a default names is looked for in the caller's own workspace, when it is saved and when it is
used. A foreign thing and one that does not exist are told alike.
"""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from admin_house import House
from lockgate.admin.minting import found, mint_first_keys
from lockgate.core.documents import API_KEYS, VIRTUAL_KEYS, Tenant
from lockgate.core.ids import uuid7

Wrap = Callable[[dict[str, Any]], dict[str, Any]]
PLACES: dict[str, tuple[str, Wrap]] = {
    "root": ("", lambda leaf: leaf),
    "target": ("targets.0.", lambda leaf: {"strategy": {"mode": "single"}, "targets": [leaf]}),
    "second target": (
        "targets.1.",
        lambda leaf: {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "own"}, leaf]},
    ),
    "nested": (
        "targets.0.targets.1.",
        lambda leaf: {
            "strategy": {"mode": "fallback"},
            "targets": [
                {"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "own"}, leaf]},
                {"virtual_key": "own"},
            ],
        },
    ),
}
SPELLINGS: dict[str, Callable[[str], dict[str, Any]]] = {
    "model": lambda slug: {"request_timeout": 9, "override_params": {"model": f"@{slug}/gpt-4o"}},
    "virtual_key": lambda slug: {"virtual_key": slug},
    "virtualKey": lambda slug: {"virtualKey": slug},
    "provider": lambda slug: {"provider": f"@{slug}"},
    "provider with a model": lambda slug: {"provider": f"@{slug}/gpt-4o"},
}
FIELDS = {"provider": "provider", "provider with a model": "provider", "model": "override_params.model"}
"""How a mistake's path ends, where it is not virtual_key."""


class Stage:
    """Three places with a virtual key and a config of their own: ours, another workspace, another organisation."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.elsewhere: dict[str, httpx.AsyncClient] = {}
        self.configs: dict[str, dict[str, Any]] = {}

    async def build(self) -> "Stage":
        house = self.house
        second = await house.workspace()
        self.elsewhere = {
            "other workspace": house.client(await house.key("workspace-service", ws=second.id)),
            "other organisation": house.client(await self._foreign()),
        }
        for name, client in {"own": house.team, **self.elsewhere}.items():
            slug = name.replace(" ", "-")
            body = {"name": slug, "slug": slug, "provider": "openai", "key": "sk-x"}
            assert (await client.post("/v1/virtual-keys", json=body)).status_code == 200
            made = await client.post("/v1/configs", json={"name": name, "config": {"virtual_key": slug}})
            assert made.status_code == 200, made.text
            self.configs[name] = made.json()
        return self

    async def _foreign(self) -> str:
        house, now, org = self.house, self.house.clock.now_ms(), uuid7()
        async with house.store.begin(Tenant(org)) as unit:
            names = {"organisation": "Foreign", "email": "f@example.net", "password_hash": "", "name": "F"}
            founded = await found(unit, now, organisation_id=org, **names)
            _admin, team = await mint_first_keys(unit, house.vault, now, founded)
        return team.text.reveal().decode()


@pytest.fixture(name="stage")
async def _stage(house: House) -> Stage:
    return await Stage(house).build()


FOREIGN = ["other-workspace", "other-organisation"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_a_foreign_virtual_key_is_refused_as_one_that_does_not_exist(
    stage: Stage, place: str, spelling: str
) -> None:
    start, wrap = PLACES[place]
    field = FIELDS.get(spelling, "virtual_key")
    path = f"/v1/configs/{stage.configs['own']['slug']}"
    for method, at in (("POST", "/v1/configs"), ("PUT", path)):
        said = []
        for slug in (*FOREIGN, "not-there"):
            config = wrap(SPELLINGS[spelling](slug))
            answer = await stage.house.team.request(method, at, json={"name": "n", "config": config})
            assert answer.status_code == 400, answer.text
            assert answer.json()["errors"] == [
                f"path: {start}{field}, message: There is no such virtual key in this workspace"
            ]
            assert answer.json()["message"].startswith(f"Following keys are not valid: {slug}. ")
            said.append(answer.text.replace(slug, "SLUG"))
        assert len(set(said)) == 1
    ours = await stage.house.team.get(path)
    assert ours.json()["config"] == '{"virtual_key":"own"}'


async def test_ones_own_virtual_key_is_accepted_in_every_place(stage: Stage) -> None:
    """The other half of the proof: the refusals above are not for everybody."""
    for spelling in SPELLINGS.values():
        answer = await stage.house.team.post("/v1/configs", json={"name": "n", "config": spelling("own")})
        assert answer.status_code == 200, answer.text


async def test_every_reference_that_fails_is_named(stage: Stage) -> None:
    targets = [{"virtual_key": "two"}, {"virtual_key": "own"}, {"provider": "@three"}]
    config = {"virtual_key": "one", "strategy": {"mode": "fallback"}, "targets": targets}
    answer = await stage.house.team.post("/v1/configs", json={"name": "n", "config": config})
    assert [line.partition(",")[0] for line in answer.json()["errors"]] == [
        "path: virtual_key", "path: targets.0.virtual_key", "path: targets.2.provider",
    ]  # fmt: skip
    assert "Following keys are not valid: one, two, three" in answer.json()["message"]


async def test_an_organisations_key_saves_with_the_named_workspaces_references_only(stage: Stage) -> None:
    """It may see the virtual keys of all workspaces, and still mixes none."""
    house = stage.house
    body = {"name": "n", "config": {"virtual_key": "own"}, "workspace_id": house.ids.workspace_slug}
    made = await house.admin.post("/v1/configs", json=body)
    assert made.status_code == 200, made.text
    assert (await house.admin.post("/v1/configs", json={**body, "workspace_id": "second"})).status_code == 400
    path = f"/v1/configs/{made.json()['slug']}"
    answer = await house.admin.put(path, json={"config": {"virtual_key": "other-workspace"}})
    assert "There is no such virtual key in this workspace" in answer.text
    assert (await house.admin.put(path, json={"config": {"virtual_key": "own", "id": "x"}})).status_code == 200


@pytest.mark.parametrize("whose", ["other workspace", "other organisation"])
@pytest.mark.parametrize("named_by", ["slug", "id"])
async def test_a_foreign_config_becomes_nobodys_default(stage: Stage, whose: str, named_by: str) -> None:
    house, foreign = stage.house, stage.configs[whose][named_by]
    missing = {"slug": "pc-not-there-123456", "id": uuid7()}[named_by]
    key = {"name": "n", "scopes": ["completions.write"]}
    made = (await house.team.post("/v1/api-keys/workspace/service", json=key)).json()["id"]
    for method, path, body in (
        ("POST", "/v1/api-keys/workspace/service", key),
        ("PUT", f"/v1/api-keys/{made}", {}),
        ("PUT", f"/v1/admin/workspaces/{house.ids.workspace_id}", {}),
    ):
        said = set()
        for name in (foreign, missing):
            answer = await house.team.request(method, path, json={**body, "defaults": {"config_id": name}})
            assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")
            said.add(answer.text.replace(name, "NAME"))
        assert len(said) == 1
    organisation = Tenant(house.ids.organisation_id)
    rows, _ = await house.store.find(organisation, API_KEYS, {"config_id": foreign})
    assert rows == []


async def test_an_organisations_key_gives_no_key_the_config_of_another_workspace(stage: Stage) -> None:
    house = stage.house
    body = {"name": "n", "scopes": ["completions.write"], "workspace_id": house.ids.workspace_id}
    defaults = {"config_id": stage.configs["other workspace"]["slug"]}
    answer = await house.admin.post("/v1/api-keys/workspace/service", json={**body, "defaults": defaults})
    assert (answer.status_code, "there is no such config" in answer.text) == (400, True)
    key = (await house.team.post("/v1/api-keys/workspace/service", json={"name": "n", "scopes": []})).json()["id"]
    assert (await house.admin.put(f"/v1/api-keys/{key}", json={"defaults": defaults})).status_code == 400


@pytest.mark.parametrize("whose", ["other workspace", "other organisation"])
async def test_workers_find_a_foreign_config_under_no_name(stage: Stage, whose: str) -> None:
    """On use: the workspace is the caller's, whatever the header says."""
    here = stage.house.ids.workspace_id
    for name in (stage.configs[whose]["slug"], stage.configs[whose]["id"]):
        assert stage.house.lookups.config(here, name) is None
    assert stage.house.lookups.config(here, stage.configs["own"]["slug"])


async def test_a_reference_that_died_after_the_save_is_not_found_elsewhere(stage: Stage) -> None:
    """A virtual key is deleted, another workspace makes one of the same name: the config does not reach that one."""
    house = stage.house
    assert (await house.team.delete("/v1/virtual-keys/own")).status_code == 200
    body = {"name": "own", "slug": "own", "provider": "openai", "key": "sk-y"}
    assert (await stage.elsewhere["other workspace"].post("/v1/virtual-keys", json=body)).status_code == 200
    assert house.lookups.credential(house.ids.workspace_id, "own") is None
    path = f"/v1/configs/{stage.configs['own']['slug']}"
    assert (await house.team.put(path, json={"status": "archived"})).status_code == 200
    answer = await house.team.put(path, json={"status": "active"})
    assert "Following keys are not valid: own" in answer.text
    assert (await house.store.find(Tenant(house.ids.organisation_id), VIRTUAL_KEYS, {"slug": "own"}))[1] == 1
