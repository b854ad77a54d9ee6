"""T-MASS: no operation takes a field that is the server's own, or another operation's. Over the live route table."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.admin.resource import Route
from lockgate.core.documents import Document, Tenant, collections
from populated import Populated

OWN = frozenset(Document.__struct_fields__) | {
    "created_by", "updated_by", "owner_id", "invited_by", "is_default", "public_id", "tail", "digest", "sealed",
    "key_id", "creation_mode", "hidden", "token_id", "version_id", "number", "proved_at", "password_hash", "usage",
    "lookup", "last_used_at", "current_usage", "exhausted", "accepted_at", "source", "status", "pepper_version",
    "details",
}  # fmt: skip
"""Fields that only the server writes; some operations have one of them as an input of its own, which others lack."""
ALONE = frozenset({"organisation_id", "created_by", "status", "creation_mode", "row_version", "is_default"})
"""Those that are sent one by one, too: the others all at once."""
WRITES = [r for r in api.ROUTES if r.writes and r.model is not None and r.policy.who == "scoped"]
NAMES = frozenset().union(*(route.model.model_fields for route in WRITES if route.model is not None)) | OWN
EVIL = "0190aaaa-0000-7000-8000-00000000evil"


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[MemoryHouse]:
    house = MemoryHouse(tmp_path)
    yield house
    await house.close()


@pytest.fixture(name="full")
async def _full(house: MemoryHouse) -> Populated:
    fixed = {"workspace_id": house.ids.workspace_id, "user_id": house.ids.user_id}
    return await Populated(house.admin, **fixed).build()


async def everything(house: MemoryHouse) -> dict[tuple[str, str], Any]:
    tenant = Tenant(house.ids.organisation_id)
    rows = [(of.name, row) for of in collections() for row in (await house.store.find(tenant, of, {}))[0]]
    return {(name, row.id): row for name, row in rows}


def strange(route: Route) -> list[str]:
    """Field names of others that this operation does not have."""
    assert route.model is not None
    return sorted(NAMES - route.model.model_fields.keys())


async def target(full: Populated, route: Route) -> str:
    return (await full.path(route.path)) or route.path.replace("{", "").replace("}", "")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_no_operation_takes_a_field_that_it_does_not_declare(
    house: MemoryHouse, full: Populated, method: str
) -> None:
    before, taken, asked = await everything(house), [], 0
    for route in (r for r in WRITES if r.method == method):
        path, good = await target(full, route), full.filled(route.example or {})
        for name in [n for n in strange(route) if n in ALONE]:
            answer = await house.admin.request(method, f"/v1{path}", json={**good, name: EVIL})
            asked += 1
            if answer.status_code < 400 or answer.status_code >= 500:
                taken.append((route.path, name, answer.status_code))
        everything_else = {**dict.fromkeys(strange(route), EVIL), **good}
        answer = await house.admin.request(method, f"/v1{path}", json=everything_else)
        if not 400 <= answer.status_code < 500:
            taken.append((route.path, "all of them", answer.status_code))
    assert taken == []
    assert asked > 50 or method == "DELETE"
    assert await everything(house) == before


async def test_what_is_accepted_leaves_the_servers_own_fields_to_the_server(
    house: MemoryHouse, full: Populated
) -> None:
    """Names that are inputs somewhere and columns too, with a foreign value, where they are accepted."""
    for route in (r for r in WRITES if r.example is not None and r.method in {"POST", "PUT"}):
        assert route.model is not None
        path, before = await target(full, route), await everything(house)
        for name in sorted(OWN & route.model.model_fields.keys()):
            body = {**full.filled(route.example or {}), name: EVIL}
            await house.admin.request(route.method, f"/v1{path}", json=body)
        for key, row in (await everything(house)).items():
            was = before.get(key)
            assert row.organisation_id == house.ids.organisation_id, (route.path, key)
            assert EVIL not in {row.id, getattr(row, "created_by", ""), getattr(row, "updated_by", "")}
            assert row.row_version >= (was.row_version if was else 0)
            assert was is None or (row.id, row.created_at) == (was.id, was.created_at), (route.path, key)


async def test_fields_inside_of_fields_are_refused_too(house: MemoryHouse) -> None:
    for body in (
        {"name": "n", "scopes": [], "defaults": {"organisation_id": EVIL}},
        {"name": "n", "scopes": [], "defaults": {"metadata": {"x": 1}}},
    ):
        answer = await house.team.post("/v1/api-keys/workspace/service", json=body)
        assert answer.status_code == 400
        assert "defaults" in answer.json()["message"]


async def test_what_clients_send_back_of_a_limit_is_dropped_and_not_stored(house: MemoryHouse) -> None:
    """Counters come back with the limits that they belong to; they are the server's all the same."""
    limit = {"type": "cost", "credit_limit": 5, "current_usage": 0, "status": "active", "id": EVIL}
    made = await house.team.post(
        "/v1/api-keys/workspace/service", json={"name": "n", "scopes": [], "usage_limits": limit}
    )
    shown = (await house.team.get(f"/v1/api-keys/{made.json()['id']}")).json()
    assert shown["usage_limits"] == {"type": "cost", "credit_limit": 5}


def test_every_stored_field_of_the_frame_is_the_servers() -> None:
    assert {each.name for each in msgspec.structs.fields(Document)} <= OWN
