"""The Terraform provider's data sources, what it does besides the plain verbs, and the decoder that replies meet."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from admin_house import House
from contract import golike
from contract import terraform as tf
from contract.golike import Kind, Mismatch, anything
from contract.terraform import Refused
from contract.terraform_place import Place
from contract.terraform_resources import RESOURCES


@pytest.fixture(name="place")
async def _place(tmp_path: Path) -> AsyncIterator[Place]:
    house = House(tmp_path)
    yield await Place(house).furnish()
    await house.close()


ONE = {
    "workspace": (tf.WORKSPACE, "/admin/workspaces/{workspace}"),
    "workspace by its slug": (tf.WORKSPACE, "/admin/workspaces/{workspace_slug}"),
    "user": (tf.USER, "/admin/users/{user}"),
    "integration": (tf.INTEGRATION, "/integrations/{integration}"),
    "integration_workspaces": (tf.INTEGRATION_WORKSPACES, "/integrations/{integration}/workspaces"),
    "integration_models": (tf.INTEGRATION_MODELS, "/integrations/{integration}/models"),
    "api_key": (tf.API_KEY, "/api-keys/{api_key}"),
    "provider": (tf.PROVIDER, "/providers/{provider}?workspace_id={workspace}"),
    "config": (tf.CONFIG, "/configs/{config}"),
    "prompt": (tf.PROMPT, "/prompts/{prompt}"),
    "prompt, the newest version": (tf.PROMPT, "/prompts/{prompt}?version=latest"),
    "prompt, the default version": (tf.PROMPT, "/prompts/{prompt}?version=default"),
    "prompt, a version": (tf.PROMPT, "/prompts/{prompt}?version=1"),
    "prompt_partial": (tf.PARTIAL, "/prompts/partials/{prompt_partial}?version=latest"),
    "prompt_collection": (tf.COLLECTION, "/collections/{collection}"),
    "guardrail": (tf.GUARDRAIL, "/guardrails/{guardrail}"),
    "usage_limits_policy": (tf.USAGE_POLICY, "/policies/usage-limits/{usage_limits_policy}"),
    "rate_limits_policy": (tf.RATE_POLICY, "/policies/rate-limits/{rate_limits_policy}"),
    "mcp_integration": (tf.MCP_INTEGRATION, "/mcp-integrations/{mcp_integration}"),
    "mcp_server": (tf.MCP_SERVER, "/mcp-servers/{mcp_server}"),
    "secret_reference": (tf.SECRET, "/secret-references/{secret}"),
}
MANY = {
    "workspaces": (tf.WORKSPACE, "/admin/workspaces"),
    "users": (tf.USER, "/admin/users?pageSize=100&currentPage=0&role=member&email=una%40example.org"),
    "integrations": (tf.INTEGRATION, "/integrations"),
    "api_keys": (tf.API_KEY, "/api-keys"),
    "api_keys of a workspace": (tf.API_KEY, "/api-keys?workspace_id={workspace}"),
    "providers": (tf.PROVIDER, "/providers?workspace_id={workspace}"),
    "configs": (tf.CONFIG, "/configs"),
    "configs of a workspace": (tf.CONFIG, "/configs?workspace_id={workspace}"),
    "prompts": (tf.PROMPT, "/prompts?workspace_id={workspace}&collection_id={collection}"),
    "prompts page by page": (tf.PROMPT, "/prompts?current_page=0&page_size=100&workspace_id={workspace}"),
    "prompt_partials": (tf.PARTIAL, "/prompts/partials?workspace_id={workspace}"),
    "prompt_collections": (tf.COLLECTION, "/collections?workspace_id={workspace}"),
    "guardrails": (tf.GUARDRAIL, "/guardrails?workspace_id={workspace}"),
    "usage_limits_policies": (tf.USAGE_POLICY, "/policies/usage-limits?workspace_id={workspace}"),
    "rate_limits_policies": (tf.RATE_POLICY, "/policies/rate-limits?workspace_id={workspace}"),
    "mcp_integrations": (tf.MCP_INTEGRATION, "/mcp-integrations"),
    "mcp_servers": (tf.MCP_SERVER, "/mcp-servers"),
    "mcp_servers of a workspace": (tf.MCP_SERVER, "/mcp-servers?workspace_id={workspace}"),
    "secret_references": (tf.SECRET, "/secret-references?search=Provider"),
    "user_invites": (tf.INVITE, "/admin/users/invites"),
}
MADE = (
    "prompt", "prompt_partial", "guardrail", "usage_limits_policy", "rate_limits_policy", "mcp_integration",
    "mcp_server", "user_invite",
)  # fmt: skip


@pytest.fixture(name="full")
async def _full(place: Place) -> Place:
    """A place in which there is one of everything."""
    for name in MADE:
        place.names[name] = (await place.client.ask(tf.MADE, "POST", *place.sent(name)))["id"]
    key = await place.client.ask(tf.MADE_KEY, "POST", *place.sent("api_key of a workspace"))
    place.names["api_key"] = key["id"]
    return place


async def test_every_data_source(full: Place) -> None:
    """Of the reads, the one that was asked for; of the lists, at least one row; all of it in the provider's types."""
    ask = full.client.ask
    for name, (kind, path) in ONE.items():
        read = await ask(kind, "GET", tf.filled(path, full.names))
        assert read.get("id") or read.get("workspaces") or read.get("models"), name
    for name, (kind, path) in MANY.items():
        listed = await ask(tf.rows(kind), "GET", tf.filled(path, full.names))
        assert (listed["object"], listed["total"] >= len(listed["data"]) > 0) == ("list", True), name
        assert all(row["id"] and row["created_at"] for row in listed["data"]), name
    assert await ask(tf.SCIM_MAPPINGS, "GET", "/scim/workspaces") == {"mappings": [], "data": [], "total_count": 0}


@pytest.mark.parametrize("release", ["0.2.29 to 0.2.32", "0.2.33 and later"])
async def test_a_workspace_that_is_not_empty(full: Place, release: str) -> None:
    """`force_delete`: what others made in the workspace is listed and deleted, and then the workspace itself."""
    ask, names = full.client.ask, full.names
    path, body = f"/admin/workspaces/{names['workspace']}", dict[str, Any](name="Terraformed")
    with pytest.raises(Refused, match=r"409.*AB07"):
        await ask(anything, "DELETE", path, body)
    if release == "0.2.29 to 0.2.32":  # it always asks for what no server does
        body["force_delete"] = True
        with pytest.raises(Refused, match=r"409.*AB07"):
            await ask(anything, "DELETE", path, body)
    for own in ("api_key", "usage_limits_policy", "rate_limits_policy", "mcp_server"):
        await ask(anything, "DELETE", tf.filled(ONE[own][1], names))  # Terraform's own go before
    paged = "current_page=0&page_size=100&workspace_id={workspace}"
    for kind, listed, one in (
        (tf.PROMPT, f"/prompts?{paged}", "/prompts/{slug}"),
        (tf.PARTIAL, "/prompts/partials?workspace_id={workspace}", "/prompts/partials/{slug}"),
        (tf.CONFIG, "/configs?workspace_id={workspace}", "/configs/{slug}"),
        (tf.GUARDRAIL, f"/guardrails?{paged}", "/guardrails/{slug}"),
        (tf.PROVIDER, "/providers?workspace_id={workspace}", "/providers/{id}?workspace_id={workspace}"),
    ):
        for row in (await ask(tf.rows(kind), "GET", tf.filled(listed, names)))["data"]:
            if row.get("workspace_id", names["workspace"]) == names["workspace"]:
                await ask(anything, "DELETE", tf.filled(one, names | {"id": row["id"], "slug": row["slug"]}))
    await ask(anything, "DELETE", path, body)
    with pytest.raises(Refused) as refused:
        await ask(tf.WORKSPACE, "GET", path)
    assert refused.value.gone


async def test_a_key_that_ends_is_rotated_and_is_taken_out_of_its_config(place: Place) -> None:
    ask = place.client.ask
    path, body = place.sent("api_key of a workspace")
    policy = {"rotation_period": "monthly", "key_transition_period_ms": 3_600_000}
    body |= {"expires_at": "2040-01-31T00:00:00Z", "rotation_policy": policy}
    made = await ask(tf.MADE_KEY, "POST", path, body)
    read = await ask(tf.API_KEY, "GET", f"/api-keys/{made['id']}")
    assert read["expires_at"] == "2040-01-31T00:00:00+00:00"
    assert policy.items() <= read["rotation_policy"].items()
    assert (read["defaults"]["config_id"], read["allow_config_override"]) == (place.names["config"], 0)
    rotated = await ask(ROTATED, "POST", f"/api-keys/{made['id']}/rotate", {"key_transition_period_ms": 1_800_000})
    assert rotated["id"] == made["id"]
    assert rotated["key"] not in {made["key"], ""}
    golike.time(rotated["key_transition_expires_at"], "key_transition_expires_at")
    other = await ask(tf.MADE_KEY, "POST", path, body)
    assert (await ask(ROTATED, "POST", f"/api-keys/{other['id']}/rotate"))["key"], "without a body"
    change = {"name": "ci", "defaults": {"config_id": None}, "expires_at": None, "reset_usage": True}
    await ask(anything, "PUT", f"/api-keys/{made['id']}", change)
    read = await ask(tf.API_KEY, "GET", f"/api-keys/{made['id']}")
    assert (read["expires_at"], read["defaults"]["config_id"]) == (None, "")
    assert read["defaults"]["metadata"] == body["defaults"]["metadata"]


ROTATED = golike.struct(id=golike.string, key=golike.string, key_transition_expires_at=golike.string)


async def test_a_version_is_made_the_default_by_the_number_that_the_list_tells(place: Place) -> None:
    """The provider looks up the number of the version that its update answered with."""
    ask = place.client.ask
    changed = golike.struct(id=golike.string, slug=golike.string, prompt_version_id=golike.string)
    versions = tf.rows(golike.struct(id=golike.string, prompt_version=golike.integer))
    slug = (await ask(tf.MADE_VERSION, "POST", *place.sent("prompt")))["slug"]
    for text in ("Second", "Third"):
        body = {**tf.filled(RESOURCES["prompt"].update, place.names), "string": text}
        answered = (await ask(changed, "PUT", f"/prompts/{slug}", body))["prompt_version_id"]
    rows = (await ask(versions, "GET", f"/prompts/{slug}/versions"))["data"]
    number = next(row["prompt_version"] for row in rows if row["id"] == answered)
    await ask(anything, "PUT", f"/prompts/{slug}/makeDefault", {"version": number})
    read = await ask(tf.PROMPT, "GET", f"/prompts/{slug}")
    assert (read["string"], read["prompt_version"], read["prompt_version_id"]) == ("Third", 3, answered)
    await ask(changed, "PUT", f"/prompts/{slug}", {"name": "Renamed", "parameters": None})
    read = await ask(tf.PROMPT, "GET", f"/prompts/{slug}")
    assert (read["name"], read["prompt_version"], read["parameters"]) == ("Renamed", 3, {})


async def test_what_is_forbidden_and_what_is_missing_are_told_apart_from_a_failure(place: Place) -> None:
    """The provider tries anew at every 5xx, and forgets what is 403 or 404."""
    with pytest.raises(Refused) as refused:
        await place.client.ask(tf.CONFIG, "GET", "/configs/pc-not-there")
    assert (refused.value.status, refused.value.gone) == (404, True)
    with pytest.raises(Refused, match=r"400.*AB01"):
        await place.client.ask(anything, "POST", "/configs", {"name": "x", "config": {"retry": 3}})


# --- the decoder itself ---

TOLD: list[tuple[Kind, Any, Any]] = [
    (golike.string, None, ""),
    (golike.integer, 10, 10),
    (golike.number, 10, 10.0),
    (golike.flexible, "false", False),
    (golike.flexible, 1, True),
    (golike.time, "2026-05-15T10:00:00.123Z", "2026-05-15T10:00:00+00:00"),
    (golike.time, None, ""),
    (golike.listed(golike.string), None, []),
    (golike.pointer(golike.integer), None, None),
    (golike.struct(id=golike.string, n=golike.integer), {"ID": "a", "other": []}, {"id": "a", "n": 0}),
]
REFUSED: list[tuple[Kind, str]] = [
    (golike.string, "1"),
    (golike.integer, "10.0"),
    (golike.integer, "1e3"),
    (golike.integer, "true"),
    (golike.integer, "9223372036854775808"),
    (golike.number, '"1"'),
    (golike.boolean, "0"),
    (golike.time, '""'),
    (golike.time, '"2026-05-15 10:00:00Z"'),
    (golike.time, '"2026-05-15T10:00:00"'),
    (golike.time, "1747303200"),
    (golike.listed(golike.string), "{}"),
    (golike.mapped(golike.string), '{"a": 1}'),
    (golike.struct(n=golike.integer), "[]"),
    (golike.struct(n=golike.struct(m=golike.integer)), '{"n": {"m": "1"}}'),
    (golike.anything, "NaN"),
]


@pytest.mark.parametrize(("kind", "value", "held"), TOLD)
def test_what_go_reads(kind: Kind, value: Any, held: Any) -> None:
    assert golike.decode(kind, json.dumps(value).encode()) == held


@pytest.mark.parametrize(("kind", "text"), REFUSED)
def test_what_go_cannot_read(kind: Kind, text: str) -> None:
    with pytest.raises(Mismatch):
        golike.decode(kind, text.encode())


def test_what_go_writes() -> None:
    assert golike.encode({"a": "R&D <x>", "n": 1.5}) == b'{"a":"R\\u0026D \\u003cx\\u003e","n":1.5}'
