"""The published Python library keeps prompts, partials, labels, collections, guardrails and MCP documents in a running
gateway.
"""

from typing import Any

import portkey_ai
import pytest
from portkey_ai.api_resources import exceptions

from harness import Gateway


@pytest.fixture(name="client")
def _client(gateway: Gateway) -> Any:
    return portkey_ai.Portkey(api_key=gateway.workspace_key, base_url=gateway.base_url)


def home(client: Any) -> str:
    return str(client.collections.list(workspace_id="").data[0]["id"])


def test_a_prompt_from_its_making_to_its_end(client: Any) -> None:
    prompt = {"string": "Greet {{name}}", "parameters": {"max_tokens": 9}, "virtual_key": "local", "model": "m"}
    made = client.prompts.create(name="Contract", collection_id=home(client), **prompt)
    assert made.slug.startswith("pp-contract-")
    read = client.prompts.retrieve(made.slug)
    assert (read.string, read.prompt_version, read.virtual_key) == ("Greet {{name}}", 1, "local")
    changed = client.prompts.update(made.slug, **{**prompt, "string": "Hello {{name}}"})
    assert client.prompts.retrieve(made.slug).string == "Greet {{name}}"
    client.prompts.publish(made.slug, version=2)
    assert client.prompts.retrieve(made.slug).prompt_version_id == changed.prompt_version_id
    listed = client.prompts.versions.list(prompt_slug=made.slug)
    assert [version["prompt_version"] for version in listed.data] == [2, 1]
    label = client.labels.create(name="contract")
    client.prompts.versions.update(prompt_slug=made.slug, version_id=listed.data[1]["id"], label_id=label.id)
    assert client.prompts.retrieve(f"{made.slug}@contract").prompt_version == 1
    with pytest.raises(exceptions.APIStatusError, match="the prompt 'Contract'"):
        client.labels.delete(label_id=label.id)
    assert made.slug in [row["slug"] for row in client.prompts.list(search="contra").data]
    client.prompts.delete(made.slug)
    client.labels.delete(label_id=label.id)
    with pytest.raises(exceptions.NotFoundError):
        client.prompts.retrieve(made.slug)


def test_a_partial_from_its_making_to_its_end(client: Any) -> None:
    made = client.prompts.partials.create(name="Contract", string="Be {{how}}")
    client.prompts.partials.update(made.slug, string="Be kind")
    client.prompts.partials.publish(made.slug, version=2)
    assert client.prompts.partials.retrieve(made.slug).string == "Be kind"
    assert len(client.prompts.partials.versions.list(made.slug).data) == 2
    assert made.slug in [row["slug"] for row in client.prompts.partials.list().data]
    client.prompts.partials.delete(made.slug)


def test_labels_and_collections(client: Any) -> None:
    label = client.labels.create(name="another", color_code="#fff")
    client.labels.update(label_id=label.id, name="third")
    assert client.labels.retrieve(label_id=label.id).name == "third"
    assert "third" in [row["name"] for row in client.labels.list(page_size=50).data]
    client.labels.delete(label_id=label.id)
    made = client.collections.create(workspace_id="", name="Contract")
    client.collections.update(collection_id=made.id, name="Renamed")
    assert client.collections.retrieve(collection_id=made.id).name == "Renamed"
    client.collections.delete(collection_id=made.id)


def test_a_guardrail_from_its_making_to_its_end(client: Any) -> None:
    checks = [{"id": "default.contains", "parameters": {"words": ["x"], "operator": "none"}}]
    made = client.guardrails.create(name="Contract", checks=checks, actions={"deny": True, "async": False})
    changed = client.guardrails.update(guardrail_id=made.id, name="Renamed", actions={"deny": False})
    assert changed.version_id != made.version_id
    read = client.guardrails.retrieve(guardrail_id=made.slug)
    assert (read.name, read.checks, read.actions) == ("Renamed", checks, {"deny": False})
    assert made.id in [row.id for row in client.guardrails.list().data]
    client.guardrails.delete(guardrail_id=made.id)


def test_mcp_documents(client: Any) -> None:
    made = client.mcp_integrations.create(
        name="Contract", url="https://mcp.example.org/mcp", auth_type="none", transport="http"
    )
    read = client.mcp_integrations.retrieve(mcp_integration_id=made.id)
    assert (read.url, read.transport) == ("https://mcp.example.org/mcp", "http")
    tools = [{"type": "tool", "name": "search"}]
    client.mcp_integrations.sync(mcp_integration_id=made.id, server_info={"name": "docs"}, capabilities=tools)
    server = client.mcp_servers.create(name="Contract", mcp_integration_id=made.id)
    off = [{"type": "tool", "name": "search", "enabled": False}]
    client.mcp_servers.capabilities.update(mcp_server_id=server.id, capabilities=off)
    (tool,) = client.mcp_servers.capabilities.list(mcp_server_id=server.id).data
    assert (tool["name"], tool["enabled"]) == ("search", False)
    assert client.mcp_servers.user_access.check(mcp_server_id=server.id).has_access is True
    assert client.mcp_servers.user_access.list(mcp_server_id=server.id).user_access
    assert client.mcp_servers.metadata.retrieve(mcp_server_id=server.id).server_name == "docs"
    assert server.id in [row["id"] for row in client.mcp_servers.list().data]
    client.mcp_servers.delete(mcp_server_id=server.id)
    client.mcp_integrations.delete(mcp_integration_id=made.id)
