"""Where conversations with the Terraform provider are held: an organisation with a workspace that is furnished."""

from typing import Any

from admin_house import House
from contract import terraform as tf
from contract.golike import anything
from contract.terraform import Client
from contract.terraform_resources import RESOURCES


class Place:
    """A workspace of an organisation, and what resources in it may name."""

    def __init__(self, house: House) -> None:
        self.house, self.client = house, Client(house.admin)
        self.names: dict[str, Any] = {}

    async def furnish(self) -> "Place":
        ask, names = self.client.ask, self.names
        made = await ask(tf.WORKSPACE, "POST", "/admin/workspaces", {"name": "Terraformed"})
        names.update(workspace=made["id"], workspace_slug=made["slug"])
        names["organisation"] = self.house.ids.organisation_id
        names["user"] = (await self.house.person("una@example.org")).id
        added = {"users": [{"id": names["user"], "role": "member"}]}
        await ask(anything, "POST", f"/admin/workspaces/{made['id']}/users", added)
        secret = tf.filled(RESOURCES["secret_reference"].create[1] | {"slug": "stored"}, {})
        names["secret"] = (await ask(tf.MADE, "POST", "/secret-references", secret))["slug"]
        open_ai = {"name": "Base", "slug": "base-ai", "ai_provider_id": "openai", "key": "sk-base"}
        names["integration"] = (await ask(tf.MADE, "POST", "/integrations", open_ai))["slug"]
        access = {"workspaces": [{"id": made["id"], "enabled": True}]}
        await ask(anything, "PUT", "/integrations/base-ai/workspaces", access)
        config = {"name": "Base", "config": {"retry": {"attempts": 2}}, "workspace_id": made["id"]}
        names["config"] = (await ask(tf.MADE, "POST", "/configs", config))["id"]
        provider = {"name": "Base", "workspace_id": made["id"], "integration_id": "base-ai"}
        names["provider"] = (await ask(tf.MADE, "POST", "/providers", provider))["slug"]
        collection = {"name": "Base", "workspace_id": made["id"]}
        names["collection"] = (await ask(tf.MADE, "POST", "/collections", collection))["id"]
        mcp = {"name": "Base", "slug": "base-mcp", "url": "https://mcp.example.org/mcp", "auth_type": "none"}
        names["mcp"] = (await ask(tf.MADE, "POST", "/mcp-integrations", {**mcp, "transport": "http"}))["id"]
        await ask(anything, "PUT", f"/mcp-integrations/{names['mcp']}/workspaces", access)
        return self

    def sent(self, name: str) -> tuple[str, dict[str, Any]]:
        """Path and body of the create of a resource type."""
        path, body, _ = RESOURCES[name].create
        return path, tf.filled(body, self.names)
