"""Policies: as the Terraform provider writes and reads them, what conditions may go by, and when usage is reset."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin.documents_kit import JsonObject, change, make, ok, read, refused, second, virtual_key
from admin_house import House, MemoryHouse
from lockgate.admin.resets import next_reset

DAY = 86_400_000
GROUPS = [{"key": "api_key"}]
USAGE: JsonObject = {
    "name": "Monthly", "conditions": [{"key": "model", "value": "*"}], "group_by": GROUPS, "type": "cost",
    "credit_limit": 1000.0,
}  # fmt: skip
RATE: JsonObject = {
    "name": "Slow", "conditions": [{"key": "metadata._user", "value": ["bob", "eve"]}], "group_by": GROUPS,
    "type": "requests", "unit": "rpm", "value": 100,
}  # fmt: skip
BODIES = {"usage-limits": USAGE, "rate-limits": RATE}
KINDS = list(BODIES)


@pytest.fixture(name="house")
def _house(tmp_path: Path) -> House:
    return MemoryHouse(tmp_path)


async def save(client: httpx.AsyncClient, kind: str, **more: Any) -> str:
    made = await make(client, f"policies/{kind}", **{**BODIES[kind], **more})
    assert set(made) == {"id", "object", "success", "data"}
    return f"policies/{kind}/{made['id']}"


async def test_a_usage_policy_reads_back_as_it_was_written(house: House) -> None:
    row = await read(house.team, await save(house.team, "usage-limits", alert_threshold=800.0, description="d"))
    for name in ("id", "slug", "created_at", "last_updated_at", "owner_id"):
        assert row.pop(name)
    assert row == {
        **USAGE,
        "object": "policy-usage-limits",
        "description": "d",
        "alert_threshold": 800.0,
        "periodic_reset": None,
        "periodic_reset_days": None,
        "next_usage_reset_at": None,
        "last_reset_at": None,
        "status": "active",
        "workspace_id": house.ids.workspace_id,
        "organisation_id": house.ids.organisation_id,
        "value_key_usage_map": {},
    }


async def test_a_rate_policy_reads_back_as_it_was_written(house: House) -> None:
    row = await read(house.team, await save(house.team, "rate-limits"))
    assert {name: row[name] for name in RATE} == RATE
    assert (row["target"], row["status"], row["object"]) == ("llm", "active", "policy-rate-limits")


@pytest.mark.parametrize("kind", KINDS)
async def test_conditions_keep_their_shape(house: House, kind: str) -> None:
    """A text stays a text and a list a list; excludes comes as either, or as a flag."""
    conditions = [
        {"key": "model", "value": ["gpt-4", "@main/*"], "excludes": ["gpt-4-mini"]},
        {"key": "workspace_id", "value": house.ids.workspace_id},
        {"key": "provider", "value": "openai", "excludes": True},
    ]
    path = await save(house.team, kind, conditions=conditions)
    assert (await read(house.team, path))["conditions"] == conditions
    await change(house.team, path, conditions=conditions[:1])
    assert (await read(house.team, path))["conditions"] == conditions[:1]


async def test_an_update_sets_clears_and_leaves_alone(house: House) -> None:
    """What the Terraform provider sends: null to clear, nothing to leave alone, never null for a name."""
    path = await save(house.team, "usage-limits", alert_threshold=5, periodic_reset="monthly")
    before = await read(house.team, path)
    assert await change(house.team, path, credit_limit=20, alert_threshold=None) == {}
    row = await read(house.team, path)
    assert (row["credit_limit"], row["alert_threshold"], row["name"]) == (20, None, "Monthly")
    assert row["next_usage_reset_at"] == before["next_usage_reset_at"]
    await change(house.team, path, periodic_reset=None, periodic_reset_days=3)
    row = await read(house.team, path)
    assert (row["periodic_reset"], row["periodic_reset_days"]) == (None, 3)
    assert row["next_usage_reset_at"].endswith("T00:00:00.000Z")
    await change(house.team, path, periodic_reset_days=None)
    assert (await read(house.team, path))["next_usage_reset_at"] is None
    await change(house.team, path, next_usage_reset_at="2031-05-04T10:11:12Z")
    assert (await read(house.team, path))["next_usage_reset_at"] == "2031-05-04T00:00:00.000Z"


@pytest.mark.parametrize("kind", KINDS)
async def test_a_delete_archives(house: House, kind: str) -> None:
    path = await save(house.team, kind)
    assert await ok(await house.team.delete(f"/v1/{path}")) == {}
    refused(await house.team.get(f"/v1/{path}"), 404, "AB08")
    assert (await read(house.team, f"policies/{kind}"))["total"] == 0
    assert (await read(house.team, f"{path}?status=archived"))["status"] == "archived"
    assert (await read(house.team, f"policies/{kind}?status=active,archived"))["total"] == 1
    await change(house.team, path, status="active")
    assert (await read(house.team, path))["status"] == "active"


async def test_lists_are_narrowed(house: House) -> None:
    await save(house.team, "rate-limits", unit="rpd")
    await save(house.team, "rate-limits", type="tokens", name="Tokens")
    for query in ("type=tokens", "unit=rpm", "search=tok", "unit=rpm&type=tokens&pageSize=3"):
        assert [row["name"] for row in (await read(house.team, f"policies/rate-limits?{query}"))["data"]] == ["Tokens"]


@pytest.mark.parametrize(
    ("kind", "change_", "says"),
    [
        ("usage-limits", {"conditions": []}, "conditions"),
        ("usage-limits", {"conditions": [{"key": "modle", "value": "x"}]}, "conditions.0.key: a call has no 'modle'"),
        ("usage-limits", {"conditions": [{"key": "endpoint_type", "value": "embed"}]}, "a call has no 'endpoint_type'"),
        ("usage-limits", {"conditions": [{"key": "metadata.", "value": "x"}]}, "a call has no 'metadata.'"),
        ("usage-limits", {"conditions": [{"key": "model", "value": []}]}, "conditions.0.value"),
        ("usage-limits", {"conditions": [{"key": "model", "value": ["a", 1]}]}, "conditions.0.value"),
        ("usage-limits", {"conditions": [{"key": "model"}]}, "conditions.0.value is required"),
        ("usage-limits", {"group_by": [{"key": "colour"}]}, "group_by.0.key"),
        ("usage-limits", {"type": "rows"}, "type"),
        ("usage-limits", {"credit_limit": -1}, "credit_limit"),
        ("usage-limits", {"credit_limit": True}, "credit_limit"),
        ("usage-limits", {"alert_threshold": 1000}, "alert_threshold must be below credit_limit"),
        ("usage-limits", {"periodic_reset": "weekly", "periodic_reset_days": 3}, "exclude each other"),
        ("usage-limits", {"periodic_reset_days": 366}, "periodic_reset_days"),
        ("usage-limits", {"name": "x" * 256}, "name"),
        ("usage-limits", {"description": "x" * 501}, "description"),
        ("usage-limits", {"current_usage": 5}, "Unknown field 'current_usage'"),
        ("rate-limits", {"unit": "rps"}, "unit"),
        ("rate-limits", {"value": "3"}, "value"),
        ("rate-limits", {"type": "cost"}, "type"),
        ("rate-limits", {"target": "everything"}, "target"),
        ("rate-limits", {"target": "mcp_tools", "conditions": [{"key": "model", "value": "x"}]}, "no 'model'"),
        ("rate-limits", {"conditions": [{"key": "mcp_tool", "value": "x"}]}, "a call has no 'mcp_tool'"),
        ("rate-limits", {"status": "archived"}, "Unknown field 'status'"),
    ],
)
async def test_a_mistake_is_named(house: House, kind: str, change_: JsonObject, says: str) -> None:
    assert says in refused(await house.team.post(f"/v1/policies/{kind}", json={**BODIES[kind], **change_}))
    assert (await read(house.team, f"policies/{kind}"))["total"] == 0


async def test_what_a_rate_is_for_never_changes(house: House) -> None:
    tools = [{"key": "mcp_tool", "value": "search"}]
    path = await save(house.team, "rate-limits", target="mcp_tools", conditions=tools)
    assert "Unknown field 'target'" in refused(await house.team.put(f"/v1/{path}", json={"target": "llm"}))
    assert "no 'model'" in refused(await house.team.put(f"/v1/{path}", json={"conditions": USAGE["conditions"]}))
    assert (await read(house.team, path))["target"] == "mcp_tools"


@pytest.mark.parametrize("key", ["virtual_key", "config", "workspace_id", "api_key", "prompt"])
async def test_a_condition_names_what_is_there_for_the_workspace(house: House, key: str) -> None:
    place, elsewhere = await second(house)
    mine = (await things(house.team, house.ids.workspace_id))[key]
    theirs = (await things(elsewhere, place.id))[key]
    await save(house.team, "usage-limits", conditions=[{"key": key, "value": ["*", mine]}])
    told = []
    for said in ({"value": theirs}, {"value": [mine, "never"]}, {"value": "*", "excludes": [theirs]}):
        body = {**USAGE, "conditions": [{"key": key, **said}]}
        told.append(refused(await house.team.post("/v1/policies/usage-limits", json=body)))
    assert {text.split(": there is no such")[0] for text in told} == {"conditions.0.value"}
    assert told[0] == told[2] == told[1].replace("never", theirs)
    for value in (mine, theirs):  # the organisation's own policy may speak of every workspace
        await save(house.admin, "usage-limits", conditions=[{"key": key, "value": value}])


async def things(client: httpx.AsyncClient, workspace_id: str) -> dict[str, str]:
    """Something of each kind that a condition may name."""
    await virtual_key(client, slug := f"key-{workspace_id[-6:]}")
    config = await make(client, "configs", name="c", config={"virtual_key": slug})
    home = (await read(client, "collections"))["data"][0]["id"]
    prompt = {"name": "p", "collection_id": home, "string": "x", "parameters": {}, "virtual_key": slug}
    return {
        "virtual_key": slug,
        "config": config["slug"],
        "prompt": (await make(client, "prompts", **prompt))["slug"],
        "workspace_id": workspace_id,
        "api_key": (await read(client, "api-keys"))["data"][0]["id"],
    }


@pytest.mark.parametrize("kind", KINDS)
async def test_the_organisations_own_is_shown_to_workspaces_and_changed_from_above(house: House, kind: str) -> None:
    path = await save(house.admin, kind)
    assert (await read(house.team, path))["workspace_id"] is None
    refused(await house.team.put(f"/v1/{path}", json={"name": "x"}), 403, "AB03")
    refused(await house.team.delete(f"/v1/{path}"), 403, "AB03")
    await change(house.admin, path, name="Renamed")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_foreign_one_is_as_missing_as_one_that_never_was(house: House, kind: str) -> None:
    path = await save(house.team, kind)
    _, elsewhere = await second(house)
    for verb, body in (("GET", None), ("PUT", {"name": "x"}), ("DELETE", None)):
        answers = [await elsewhere.request(verb, f"/v1/{name}", json=body) for name in (path, f"policies/{kind}/never")]
        assert {(answer.status_code, answer.text) for answer in answers} == {(404, answers[0].text)}


async def test_nobody_is_counted_yet(house: House) -> None:
    path = await save(house.team, "usage-limits")
    assert await read(house.team, f"{path}/entities?search=x") == {"object": "list", "total": 0, "data": []}
    refused(await house.team.put(f"/v1/{path}/entities/metadata._user:bob/reset"), 404, "AB08")
    _, elsewhere = await second(house)
    refused(await elsewhere.get(f"/v1/{path}/entities"), 404, "AB08")


# --- resets ---


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp() * 1000)


@pytest.mark.parametrize(
    ("now", "every", "days", "then"),
    [
        ("2026-11-23T00:00:00Z", "weekly", None, "2026-11-30T00:00:00Z"),  # a Monday
        ("2026-11-29T23:59:59Z", "weekly", None, "2026-11-30T00:00:00Z"),
        ("2026-01-31T12:00:00Z", "monthly", None, "2026-02-01T00:00:00Z"),
        ("2026-12-01T00:00:00Z", "monthly", None, "2027-01-01T00:00:00Z"),
        ("2026-02-28T12:00:00Z", None, 1, "2026-03-01T00:00:00Z"),
        ("2024-02-28T12:00:00Z", None, 2, "2024-03-01T00:00:00Z"),
    ],
)
def test_usage_is_reset_at_midnight(now: str, every: str | None, days: int | None, then: str) -> None:
    assert next_reset(at(now), every, days) == at(then)


def test_without_a_period_nothing_is_reset() -> None:
    assert next_reset(at("2026-01-01T00:00:00Z"), None, None) == 0


@given(st.integers(0, 4_000_000_000_000), st.sampled_from(["weekly", "monthly"]) | st.integers(1, 365))
def test_the_next_reset_is_a_midnight_within_one_period(now: int, period: str | int) -> None:
    every, days = (period, None) if isinstance(period, str) else (None, period)
    then = next_reset(now, every, days)
    longest = {"weekly": 7, "monthly": 31}.get(str(period), days or 0) * DAY
    assert (then % DAY, now < then <= now + longest) == (0, True)
    moment = datetime.fromtimestamp(then / 1000, UTC)
    assert every != "weekly" or moment.weekday() == 0
    assert every != "monthly" or moment.day == 1
