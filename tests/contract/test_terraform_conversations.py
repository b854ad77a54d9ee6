"""What `terraform apply`, `plan`, `import` and `destroy` say to the admin API, for every resource type of the provider.

The provider itself is a Go program; these are its requests, and its decoder's demands on the replies (terraform.py).
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from admin_house import House
from contract import terraform as tf
from contract.golike import anything
from contract.terraform import Refused, Resource
from contract.terraform_place import Place
from contract.terraform_resources import CHECKS, COST, REQUESTS, RESOURCES, TOKENS


@pytest.fixture(name="place")
async def _place(tmp_path: Path) -> AsyncIterator[Place]:
    house = House(tmp_path)
    yield await Place(house).furnish()
    await house.close()


def agrees(of: Resource, sent: dict[str, Any], read: dict[str, Any]) -> None:
    """What a refresh writes into the state is what was sent: the next plan is empty."""
    wanted = of.kind(sent, "sent")
    known = [field for field in of.kept if field.partition(".")[0] in sent]
    assert {field: tf.held(read, field) for field in known} == {field: tf.held(wanted, field) for field in known}


@pytest.mark.parametrize("name", RESOURCES)
async def test_a_resource_from_its_making_to_its_end(place: Place, name: str) -> None:
    of, names, ask = RESOURCES[name], dict(place.names), place.client.ask
    sent = tf.filled(of.create[1], names)
    made = await ask(of.create[2], "POST", of.create[0], sent)
    assert made["id"]
    names.update({field: value for field, value in made.items() if value})
    read = await ask(of.kind, "GET", tf.filled(of.read, names))
    names.update({field: read[field] for field in ("id", "slug") if read.get(field)})
    assert read["created_at"], "Terraform keeps the time"
    agrees(of, sent, read)
    assert await ask(of.kind, "GET", tf.filled(of.read, names)) == read, "a refresh changes nothing"
    rows = (await ask(tf.rows(of.kind), "GET", tf.filled(of.list, names)))["data"]
    assert names["id"] in [row["id"] for row in rows]
    for imported in of.imports:
        path = of.read.replace("{id}", "{slug}").replace("{slug}", imported)
        assert await ask(of.kind, "GET", tf.filled(path, names)) == read
    if of.update is not None:
        change = tf.filled(of.update, names)
        await ask(anything, "PUT", tf.filled(of.read, names).partition("?")[0], change)
        for method, path, body in of.steps:
            await ask(anything, method, tf.filled(path, names), body)
        changed = await ask(of.kind, "GET", tf.filled(of.read, names))
        agrees(of, change, changed)
        assert await ask(of.kind, "GET", tf.filled(of.read, names)) == changed
        read = changed
    confirmed = {field: read[field] for field in of.confirm} or None
    await ask(anything, "DELETE", tf.filled(of.delete or of.read, names), confirmed)
    if of.ended:
        assert (await ask(of.kind, "GET", tf.filled(of.read, names)))["status"] == of.ended
        return
    with pytest.raises(Refused) as refused:
        await ask(of.kind, "GET", tf.filled(of.read, names))
    assert refused.value.gone
    rows = (await ask(tf.rows(of.kind), "GET", tf.filled(of.list, names)))["data"]
    assert names["id"] not in [row["id"] for row in rows]


# --- resource types that are a part of something else ---


async def test_a_workspace_member(place: Place) -> None:
    ask, path = place.client.ask, f"/admin/workspaces/{place.names['workspace']}/users"
    user = (await place.house.person("mo@example.org")).id
    await ask(anything, "POST", path, {"users": [{"id": user, "role": "manager"}]})
    read = await ask(tf.MEMBER, "GET", f"{path}/{user}")
    assert tf.member_of(read, user) == (user, "manager")
    assert read["created_at"]
    assert await ask(tf.MEMBER, "GET", f"{path}/{user}") == read
    assert user in [tf.member_of(row, "")[0] for row in (await ask(tf.rows(tf.MEMBER), "GET", path))["data"]]
    await ask(anything, "PUT", f"{path}/{user}", {"role": "admin"})
    assert tf.member_of(await ask(tf.MEMBER, "GET", f"{path}/{user}"), user) == (user, "admin")
    await ask(anything, "DELETE", f"{path}/{user}")
    with pytest.raises(Refused) as refused:
        await ask(tf.MEMBER, "GET", f"{path}/{user}")
    assert refused.value.gone


async def test_the_rights_of_a_workspaces_roles(place: Place) -> None:
    """The provider reads all 35, lays what was configured over them, and sends all of them back."""
    ask, path = place.client.ask, f"/admin/workspaces/{place.names['workspace']}"
    before = await ask(tf.WORKSPACE, "GET", path)
    assert before["security_settings"] is not None, "or the provider stops"
    flipped = {"membersViewLogs": not before["security_settings"]["membersViewLogs"], "managersUpdateWs": False}
    merged = {**before["security_settings"], **flipped}
    await ask(anything, "PUT", path, {"security_settings": merged})
    after = await ask(tf.WORKSPACE, "GET", path)
    assert after["security_settings"] == merged
    assert {**after, "security_settings": 0, "last_updated_at": 0} == {
        **before, "security_settings": 0, "last_updated_at": 0,
    }  # fmt: skip


async def test_the_default_guardrails_of_a_workspace(place: Place) -> None:
    ask, path = place.client.ask, f"/admin/workspaces/{place.names['workspace']}"
    guardrail = {"name": "Short", "workspace_id": place.names["workspace"], "checks": CHECKS, "actions": {"deny": True}}
    slug = (await ask(tf.MADE_VERSION, "POST", "/guardrails", guardrail))["slug"]
    await ask(anything, "PUT", path, {"defaults": {"metadata": {"team": "blue"}}})
    await ask(anything, "PUT", path, {"defaults": {"input_guardrails": [slug], "output_guardrails": []}})
    shown = (await ask(tf.WORKSPACE, "GET", path))["defaults"]
    assert (shown["input_guardrails"], shown["output_guardrails"]) == ([slug], [])
    await ask(anything, "PUT", path, {"defaults": {"input_guardrails": [], "output_guardrails": []}})
    shown = (await ask(tf.WORKSPACE, "GET", path))["defaults"]
    assert (shown["input_guardrails"], shown["output_guardrails"]) == ([], [])


async def test_the_default_guardrails_of_the_organisation(place: Place) -> None:
    ask, path = place.client.ask, "/admin/organisation/defaults"
    guardrail = {"name": "Ours", "checks": CHECKS, "actions": {"deny": True}}
    made = await ask(tf.MADE_VERSION, "POST", "/guardrails", guardrail)
    await ask(anything, "PUT", path, {"input_guardrails": [made["slug"]]}, base="/v2")
    shown = await ask(tf.ORGANISATION_DEFAULTS, "GET", path, base="/v2")
    assert (shown["input_guardrails"], shown["output_guardrails"]) == ([{"id": made["id"], "slug": made["slug"]}], [])
    await ask(anything, "PUT", path, {"output_guardrails": [made["slug"]]}, base="/v2")
    shown = await ask(tf.ORGANISATION_DEFAULTS, "GET", path, base="/v2")
    assert [row["slug"] for row in shown["input_guardrails"] + shown["output_guardrails"]] == [made["slug"]] * 2
    await ask(anything, "PUT", path, {"input_guardrails": [], "output_guardrails": []}, base="/v2")
    shown = await ask(tf.ORGANISATION_DEFAULTS, "GET", path, base="/v2")
    assert (shown["input_guardrails"], shown["output_guardrails"]) == ([], [])
    ours = {**guardrail, "workspace_id": place.names["workspace"]}
    wrong = (await ask(tf.MADE_VERSION, "POST", "/guardrails", ours))["slug"]
    with pytest.raises(Refused, match="400"):
        await ask(anything, "PUT", path, {"input_guardrails": [wrong]}, base="/v2")


@pytest.mark.parametrize("named_by", ["workspace", "workspace_slug"])
async def test_an_integrations_access_for_a_workspace(place: Place, named_by: str) -> None:
    """The provider looks for what the user wrote, an id or a slug; and for the slug where an id is not found."""
    ask, path = place.client.ask, "/integrations/second-ai/workspaces"
    await ask(
        tf.MADE, "POST", "/integrations", {"name": "S", "slug": "second-ai", "ai_provider_id": "openai", "key": "k"}
    )

    async def seen() -> dict[str, Any]:
        rows = (await ask(tf.INTEGRATION_WORKSPACES, "GET", path))["workspaces"]
        by_id = {row["id"]: row for row in rows}
        found: dict[str, Any] = by_id.get(place.names[named_by]) or by_id[place.names["workspace_slug"]]
        return found

    for enabled, usage, rates in ((True, [COST], [REQUESTS]), (True, [TOKENS], []), (False, [], [])):
        row = {"id": place.names[named_by], "enabled": enabled}
        limits = {name: value for name, value in (("usage_limits", usage), ("rate_limits", rates)) if value}
        await ask(anything, "PUT", path, {"workspaces": [row | limits]})
        shown = await seen()
        assert (shown["enabled"], len(shown["usage_limits"]), shown["rate_limits"]) == (enabled, len(usage), rates)
        assert all(shown["usage_limits"][0][name] == value for limit in usage for name, value in limit.items())
        assert await seen() == shown


PRICES = {
    "type": "static",
    "pay_as_you_go": {
        "request_token": {"price": 0.00025},
        "response_token": {"price": 0.001},
        "cache_read_input_token": {"price": 0.0001},
        "cache_write_input_token": {"price": 0.0003},
    },
}


async def models(place: Place) -> dict[str, Any]:
    read: dict[str, Any] = await place.client.ask(tf.INTEGRATION_MODELS, "GET", "/integrations/base-ai/models")
    return {**read, "models": {row["slug"]: row for row in read["models"]}}


async def test_an_integrations_access_to_a_model(place: Place) -> None:
    ask, path = place.client.ask, "/integrations/base-ai/models"
    await ask(anything, "PUT", path, {"allow_all_models": False, "models": []})
    assert (await models(place))["allow_all_models"] is False
    known = next(iter((await models(place))["models"]))
    for enabled in (True, False):  # what destroys one that is built in is to close it
        await ask(anything, "PUT", path, {"models": [{"slug": known, "enabled": enabled}]})
        shown = (await models(place))["models"][known]
        assert (shown["enabled"], shown["is_custom"], shown["pricing_config"]) == (enabled, False, None)
    await ask(anything, "PUT", path, {"allow_all_models": True, "models": []})
    assert (await models(place))["allow_all_models"] is True


DELETIONS = {
    "0.2.33 and later": ("/integrations/base-ai/models?slugs={slug}", None),
    "before": ("/integrations/base-ai/models", {"models": ["{slug}"]}),
}


@pytest.mark.parametrize("release", DELETIONS)
async def test_an_integrations_custom_model(place: Place, release: str) -> None:
    ask, slug = place.client.ask, "ft.gpt-4o-ours"
    custom = {"slug": slug, "enabled": True, "is_custom": True, "is_finetune": True, "base_model_slug": "gpt-4o"}
    await ask(anything, "PUT", "/integrations/base-ai/models", {"models": [{**custom, "pricing_config": PRICES}]})
    assert (await models(place))["models"][slug] == {**custom, "pricing_config": PRICES}
    path, body = tf.filled(list(DELETIONS[release]), {"slug": slug})
    await ask(anything, "DELETE", path, body)
    assert slug not in (await models(place))["models"]


async def test_an_mcp_integrations_capabilities(place: Place) -> None:
    """Those that are not known yet may be switched before the server was asked for them."""
    ask = place.client.ask
    made = await ask(tf.MADE, "POST", *place.sent("mcp_integration"))
    path = f"/mcp-integrations/{made['id']}/capabilities"
    for enabled in (False, True):  # what destroys the resource is to switch everything on
        wanted = [
            {"name": "search", "type": "tool", "enabled": enabled},
            {"name": "ask", "type": "prompt", "enabled": True},
        ]
        await ask(anything, "PUT", path, {"capabilities": wanted})
        rows = (await ask(tf.rows(tf.CAPABILITY), "GET", path))["data"]
        found = {(row["type"], row["name"]): row["enabled"] for row in rows}
        assert found.get(("tool", "search"), enabled) is enabled
    await ask(anything, "DELETE", f"/mcp-integrations/{made['id']}")
    with pytest.raises(Refused) as refused:
        await ask(tf.rows(tf.CAPABILITY), "GET", path)
    assert refused.value.gone


async def test_an_mcp_integrations_access_for_a_workspace(place: Place) -> None:
    """The provider looks for exactly what the user wrote, which is the id here."""
    ask, workspace = place.client.ask, place.names["workspace"]
    made = await ask(tf.MADE, "POST", *place.sent("mcp_integration"))
    path = f"/mcp-integrations/{made['id']}/workspaces"
    for enabled in (True, False):
        await ask(anything, "PUT", path, {"workspaces": [{"id": workspace, "enabled": enabled}]})
        assert {"id": workspace, "enabled": enabled} in (await ask(tf.MCP_WORKSPACES, "GET", path))["workspaces"]


@pytest.mark.parametrize("named_by", ["id", "slug"])
async def test_an_mcp_servers_capabilities(place: Place, named_by: str) -> None:
    """Its own switches. The server goes; then the provider forgets them."""
    ask = place.client.ask
    made = await ask(tf.MADE, "POST", *place.sent("mcp_server"))
    path = f"/mcp-servers/{made[named_by]}/capabilities"
    for enabled in (False, True):  # what destroys the resource is to switch everything on
        wanted = [
            {"name": "search", "type": "tool", "enabled": enabled},
            {"name": "guide", "type": "resource", "enabled": True},
        ]
        await ask(anything, "PUT", path, {"capabilities": wanted})
        rows = (await ask(tf.rows(tf.CAPABILITY), "GET", path))["data"]
        found = {(row["type"], row["name"]): row["enabled"] for row in rows}
        assert found.get(("tool", "search"), enabled) is enabled
        assert (await ask(tf.rows(tf.CAPABILITY), "GET", path))["data"] == rows, "a refresh changes nothing"
    await ask(anything, "DELETE", f"/mcp-servers/{made['id']}")
    with pytest.raises(Refused, match="404"):
        await ask(tf.rows(tf.CAPABILITY), "GET", path)
    with pytest.raises(Refused, match="404"):
        await ask(anything, "PUT", path, {"capabilities": [{"name": "search", "type": "tool", "enabled": True}]})


@pytest.mark.parametrize("field", ["users", "user_access"])
async def test_an_mcp_servers_access_for_a_user(place: Place, field: str) -> None:
    """The provider looks the user up in the list, and destroys by switching off. Others keep what they have."""
    ask, user = place.client.ask, place.names["user"]
    made = await ask(tf.MADE, "POST", *place.sent("mcp_server"))
    path = f"/mcp-servers/{made['id']}/user-access"

    async def seen() -> dict[str, bool]:
        rows = (await ask(tf.rows(tf.MCP_USER), "GET", path))["data"]
        return {row["user_id"]: row["enabled"] for row in rows}

    before = await seen()
    for enabled in (True, False, True, False):
        await ask(anything, "PUT", path, {field: [{"user_id": user, "enabled": enabled}]})
        assert await seen() == before | {user: enabled}
    await ask(anything, "DELETE", f"/mcp-servers/{made['id']}")
    with pytest.raises(Refused) as refused:
        await ask(tf.rows(tf.MCP_USER), "GET", path)
    assert refused.value.gone


async def test_an_mcp_server_needs_an_integration_that_is_open_to_its_workspace(place: Place) -> None:
    ask, (path, body) = place.client.ask, place.sent("mcp_server")
    shut = {"workspaces": [{"id": place.names["workspace"], "enabled": False}]}
    await ask(anything, "PUT", f"/mcp-integrations/{place.names['mcp']}/workspaces", shut)
    with pytest.raises(Refused, match=r"400.*mcp_integration_id"):
        await ask(tf.MADE, "POST", path, body)
    with pytest.raises(Refused, match=r"400.*mcp_integration_id"):
        await ask(tf.MADE, "POST", path, {**body, "mcp_integration_id": "nobodys"})


@pytest.mark.parametrize("base", ["/v1", "/v2"])
@pytest.mark.parametrize("named_by", ["scim_group_name", "scim_group_id"])
async def test_a_mapping_of_a_directorys_group(place: Place, base: str, named_by: str) -> None:
    ask, path = place.client.ask, "/scim/workspaces"
    group = {"scim_group_name": "Engineering"}
    if named_by == "scim_group_id":
        elsewhere = {"workspace_id": place.house.ids.workspace_id, "role": "manager", **group}
        group = {"scim_group_id": (await ask(tf.SCIM_MAPPING, "POST", path, elsewhere))["scim_group_id"]}
    sent = {"workspace_id": place.names["workspace_slug"], "role": "member", **group}
    made = await ask(tf.SCIM_MAPPING, "POST", path, sent, base)
    assert (made["role"], made["scim_group"].casefold(), bool(made["scim_group_id"])) == ("member", "engineering", True)

    async def found(query: str) -> list[dict[str, Any]]:
        read = await ask(tf.SCIM_MAPPINGS, "GET", path + query, base=base)
        return list(read["mappings"] or read["data"])

    for query in ("", "?page_size=100&page=0", f"?workspace_id={place.names['workspace']}&role=member"):
        assert made in await found(query)
    for query in ("?page_size=100&page=1", "?role=admin"):
        assert await found(query) == []
    await ask(anything, "DELETE", f"{path}/{made['id']}", base=base)
    assert made not in await found("")
