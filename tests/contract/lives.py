"""What is administered through a library, from its making to its end, in the names that the libraries share.

One table for each library, for waiting and asyncio, for Python and Node: a step is a method by its path, its arguments,
what of its answer later steps call by a name, and what the answer holds.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

CHECKS = [{"id": "default.contains", "parameters": {"words": ["x"], "operator": "none"}}]
CONFIG = {"retry": {"attempts": 2}}
OFF = [{"type": "tool", "name": "search", "enabled": False}]
LOCAL = "lives"
"""The slug of the integration and the provider that every life may use."""


class Step(NamedTuple):
    method: str
    sent: dict[str, Any] = {}
    kept: dict[str, str] = {}
    shows: str = ""


BEGIN = (
    Step("admin.workspaces.create", {"name": "Lives", "description": "d"}, {"workspace": "id", "place": "slug"}),
    Step("admin.users.list", {"page_size": 10, "current_page": 0}, {"user": "id"}, "owner@example.org"),
    Step("integrations.create", {"name": "Lives", "slug": LOCAL, "ai_provider_id": "openai", "key": "sk-1"}),
    Step("integrations.workspaces.update",
         {"slug": LOCAL, "workspaces": [{"id": "{workspace}", "enabled": True, "create_default_provider": False}]}),
    Step("providers.create", {"name": "Lives", "slug": LOCAL, "integration_id": LOCAL, "workspace_id": "{workspace}"}),
    Step("collections.create", {"name": "Lives", "workspace_id": "{workspace}"}, {"collection": "id"}),
)  # fmt: skip
END = (
    Step("collections.delete", {"collection_id": "{collection}"}),
    Step("providers.delete", {"slug": LOCAL, "workspace_id": "{workspace}"}),
    Step("integrations.delete", {"slug": LOCAL}),
    Step("admin.workspaces.delete", {"workspace_id": "{workspace}", "name": "Lives"}),
)
LIVES: dict[str, tuple[Step, ...]] = {
    "workspaces": (
        Step("admin.workspaces.list", {"page_size": 100, "current_page": 0}, shows="Lives"),
        Step("admin.workspaces.update", {"workspace_id": "{workspace}", "name": "Renamed"}),
        Step("admin.workspaces.retrieve", {"workspace_id": "{workspace}"}, shows="Renamed"),
        Step("admin.workspaces.list", {"name": "Renamed"}, shows="{workspace}"),
        Step("admin.workspaces.update", {"workspace_id": "{workspace}", "name": "Lives"}),
    ),
    "members": (
        Step("admin.users.retrieve", {"user_id": "{user}"}, shows="owner@example.org"),
        Step("admin.workspaces.users.create",
             {"workspace_id": "{workspace}", "users": [{"id": "{user}", "role": "member"}]}),
        Step("admin.workspaces.users.list", {"workspace_id": "{workspace}", "page_size": 10, "current_page": 0},
             shows="{user}"),
        Step("admin.workspaces.users.update", {"workspace_id": "{workspace}", "user_id": "{user}", "role": "manager"}),
        Step("admin.workspaces.users.retrieve", {"workspace_id": "{workspace}", "user_id": "{user}"}, shows="manager"),
        Step("admin.workspaces.users.delete", {"workspace_id": "{workspace}", "user_id": "{user}"}),
    ),
    "invites": (
        Step("admin.users.invites.create",
             {"email": "lives@example.org", "role": "member", "workspaces": [{"id": "{workspace}", "role": "member"}],
              "workspace_api_key_details": {"scopes": ["logs.list"]}}, {"invite": "id"}),
        Step("admin.users.invites.list", {"email": "lives@example.org", "page_size": 5}, shows="{invite}"),
        Step("admin.users.invites.resend", {"invite_id": "{invite}"}),
        Step("admin.users.invites.retrieve", {"invite_id": "{invite}"}, shows="pending"),
        Step("admin.users.invites.delete", {"invite_id": "{invite}"}),
    ),
    "configs": (
        Step("configs.create", {"name": "Made", "config": CONFIG, "workspace_id": "{workspace}"}, {"config": "slug"}),
        Step("configs.list", {"workspace_id": "{workspace}"}, shows="{config}"),
        Step("configs.update", {"slug": "{config}", "name": "Changed", "config": {"cache": {"mode": "simple"}}}),
        Step("configs.retrieve", {"slug": "{config}"}, shows="simple"),
        Step("configs.delete", {"slug": "{config}"}),
    ),
    "API keys": (
        Step("api_keys.create",
             {"name": "Made", "type": "workspace", "sub_type": "service", "workspace_id": "{workspace}",
              "scopes": ["logs.list"], "usage_limits": {"credit_limit": 10, "periodic_reset": "monthly"},
              "defaults": {"metadata": {"team": "blue"}}}, {"key": "id"}),
        Step("api_keys.list", {"page_size": 100, "current_page": 0, "workspace_id": "{workspace}"}, shows="{key}"),
        Step("api_keys.update", {"id": "{key}", "name": "Changed", "scopes": ["logs.view"]}),
        Step("api_keys.retrieve", {"id": "{key}"}, shows="logs.view"),
        Step("api_keys.delete", {"id": "{key}"}),
    ),
    "virtual keys": (
        Step("virtual_keys.create",
             {"name": "Made", "provider": "openai", "key": "sk-2", "note": "n", "workspace_id": "{workspace}"},
             {"virtual_key": "slug"}),
        Step("virtual_keys.list", {"workspace_id": "{workspace}"}, shows="{virtual_key}"),
        Step("virtual_keys.update", {"slug": "{virtual_key}", "name": "Changed", "note": "m"}),
        Step("virtual_keys.retrieve", {"slug": "{virtual_key}"}, shows="Changed"),
        Step("virtual_keys.delete", {"slug": "{virtual_key}"}),
    ),
    "labels": (
        Step("labels.create", {"name": "lives", "workspace_id": "{workspace}", "color_code": "#ff0000"},
             {"label": "id"}),
        Step("labels.list", {"workspace_id": "{workspace}", "page_size": 100, "current_page": 0}, shows="{label}"),
        Step("labels.update", {"label_id": "{label}", "name": "lives-changed"}),
        Step("labels.retrieve", {"label_id": "{label}"}, shows="lives-changed"),
        Step("labels.delete", {"label_id": "{label}"}),
    ),
    "collections": (
        Step("collections.list", {"workspace_id": "{workspace}", "page_size": 100, "search": "Liv"}, shows="Lives"),
        Step("collections.update", {"collection_id": "{collection}", "name": "Lives on"}),
        Step("collections.retrieve", {"collection_id": "{collection}"}, shows="Lives on"),
    ),
    "prompts": (
        Step("prompts.create",
             {"name": "Made", "collection_id": "{collection}", "string": "Hi {{n}}", "parameters": {"max_tokens": 9},
              "virtual_key": LOCAL, "model": "gpt-4o"}, {"prompt": "slug"}),
        Step("prompts.list", {"collection_id": "{collection}", "page_size": 10, "current_page": 0}, shows="{prompt}"),
        Step("prompts.update",
             {"prompt_slug": "{prompt}", "string": "Hello {{n}}", "parameters": {}, "virtual_key": LOCAL,
              "model": "gpt-4o"}),
        Step("prompts.versions.list", {"prompt_slug": "{prompt}"}, {"version": "id"}, "Hello"),
        Step("prompts.publish", {"prompt_slug": "{prompt}", "version": 2}),
        Step("prompts.retrieve", {"prompt_slug": "{prompt}"}, shows="Hello"),
        Step("labels.create", {"name": "lives-on", "workspace_id": "{workspace}"}, {"mark": "id"}),
        Step("prompts.versions.update", {"prompt_slug": "{prompt}", "version_id": "{version}", "label_id": "{mark}"}),
        Step("prompts.versions.retrieve", {"prompt_slug": "{prompt}", "version_id": "{version}"}, shows="Hello"),
        Step("prompts.delete", {"prompt_slug": "{prompt}"}),
        Step("labels.delete", {"label_id": "{mark}"}),
    ),
    "partials": (
        Step("prompts.partials.create", {"name": "Made", "string": "s", "workspace_id": "{workspace}"},
             {"partial": "slug"}),
        Step("prompts.partials.list", {}, shows="{partial}"),
        Step("prompts.partials.update", {"partial_slug": "{partial}", "string": "second"}),
        Step("prompts.partials.versions.list", {"partial_slug": "{partial}"}, shows="second"),
        Step("prompts.partials.publish", {"partial_slug": "{partial}", "version": 2}),
        Step("prompts.partials.retrieve", {"partial_slug": "{partial}"}, shows="second"),
        Step("prompts.partials.delete", {"partial_slug": "{partial}"}),
    ),
    "guardrails": (
        Step("guardrails.create", {"name": "Made", "checks": CHECKS, "actions": {"deny": True, "async": False},
                                   "workspace_id": "{workspace}"}, {"guardrail": "id"}),
        Step("guardrails.list", {"workspace_id": "{workspace}", "page_size": 10, "current_page": 0},
             shows="{guardrail}"),
        Step("guardrails.update", {"guardrail_id": "{guardrail}", "name": "Changed"}),
        Step("guardrails.retrieve", {"guardrail_id": "{guardrail}"}, shows="Changed"),
        Step("guardrails.delete", {"guardrail_id": "{guardrail}"}),
    ),
    "integrations": (
        Step("integrations.list", {"page_size": 100, "current_page": 0, "type": "organisation"}, shows=LOCAL),
        Step("integrations.update", {"slug": LOCAL, "name": "Changed", "description": "e"}),
        Step("integrations.retrieve", {"slug": LOCAL}, shows="Changed"),
        Step("integrations.models.update",
             {"slug": LOCAL, "models": [{"slug": "ft-lives", "enabled": True, "is_custom": True}]}),
        Step("integrations.models.list", {"slug": LOCAL}, shows="ft-lives"),
        Step("integrations.models.delete", {"slug": LOCAL, "slugs": "ft-lives"}),
        Step("integrations.workspaces.update",
             {"slug": LOCAL, "override_existing_workspaces_access": False,
              "workspaces": [{"id": "{place}", "enabled": True}]}),
        Step("integrations.workspaces.list", {"slug": LOCAL}, shows="{place}"),
    ),
    "providers": (
        Step("providers.list", {"workspace_id": "{workspace}", "page_size": 10, "current_page": 0}, shows=LOCAL),
        Step("providers.update",
             {"slug": LOCAL, "workspace_id": "{workspace}", "name": "Changed", "usage_limits": {"credit_limit": 5},
              "rate_limits": [{"type": "requests", "unit": "rpm", "value": 3}]}),
        Step("providers.retrieve", {"slug": LOCAL, "workspace_id": "{workspace}"}, shows="Changed"),
    ),
}  # fmt: skip
PYTHON_ONLY: dict[str, tuple[Step, ...]] = {
    "MCP": (
        Step("mcp_integrations.create",
             {"name": "Made", "url": "https://mcp.example.org/mcp", "auth_type": "none", "transport": "http",
              "workspace_id": "{workspace}"}, {"mcp": "id"}),
        Step("mcp_integrations.list", {"workspace_id": "{workspace}", "page_size": 10}, shows="{mcp}"),
        Step("mcp_integrations.sync", {"mcp_integration_id": "{mcp}", "server_info": {"name": "docs"},
                                       "capabilities": [{"type": "tool", "name": "search"}]}),
        Step("mcp_integrations.update", {"mcp_integration_id": "{mcp}", "name": "Changed"}),
        Step("mcp_integrations.retrieve", {"mcp_integration_id": "{mcp}"}, shows="Changed"),
        Step("mcp_integrations.capabilities.update", {"mcp_integration_id": "{mcp}", "capabilities": OFF}),
        Step("mcp_integrations.capabilities.list", {"mcp_integration_id": "{mcp}"}, shows="search"),
        Step("mcp_integrations.metadata.retrieve", {"mcp_integration_id": "{mcp}"}, shows="docs"),
        Step("mcp_integrations.workspaces.list", {"mcp_integration_id": "{mcp}"}),
        Step("mcp_servers.create", {"name": "Made", "mcp_integration_id": "{mcp}", "workspace_id": "{workspace}"},
             {"server": "id"}),
        Step("mcp_servers.list", {"workspace_id": "{workspace}", "page_size": 10}, shows="{server}"),
        Step("mcp_servers.update", {"mcp_server_id": "{server}", "name": "Changed"}),
        Step("mcp_servers.retrieve", {"mcp_server_id": "{server}"}, shows="Changed"),
        Step("mcp_servers.capabilities.update", {"mcp_server_id": "{server}", "capabilities": OFF}),
        Step("mcp_servers.capabilities.list", {"mcp_server_id": "{server}"}, shows="search"),
        Step("mcp_servers.user_access.update",
             {"mcp_server_id": "{server}", "user_access": [{"user_id": "{user}", "enabled": True}]}),
        Step("mcp_servers.user_access.list", {"mcp_server_id": "{server}"}, shows="{user}"),
        Step("mcp_servers.metadata.retrieve", {"mcp_server_id": "{server}"}, shows="docs"),
        Step("mcp_servers.delete", {"mcp_server_id": "{server}"}),
        Step("mcp_integrations.delete", {"mcp_integration_id": "{mcp}"}),
    ),
}  # fmt: skip


def put(value: Any, names: Mapping[str, str]) -> Any:
    """`value` with every name in braces put in."""
    if isinstance(value, str):
        for name, meant in names.items():
            value = value.replace(f"{{{name}}}", meant)
        return value
    if isinstance(value, dict):
        return {name: put(item, names) for name, item in value.items()}
    return [put(item, names) for item in value] if isinstance(value, list) else value


def held(answer: Any, field: str) -> Any:
    """The first value of a field, wherever it is; `a.b` is the `b` of an `a`."""
    if "." in field:
        outer, _, rest = field.partition(".")
        return held(held(answer, outer), rest)
    inner = list(answer.values()) if isinstance(answer, dict) else answer if isinstance(answer, list) else []
    if isinstance(answer, dict) and field in answer:
        return answer[field]
    return next((found for found in (held(each, field) for each in inner) if found is not None), None)


class Telling:
    """Takes steps one after the other, by `call`, and keeps the names of what they made."""

    def __init__(self, call: Callable[[str, dict[str, Any]], Any], lacks: frozenset[str] = frozenset()) -> None:
        self._call, self._lacks = call, lacks
        self.names: dict[str, str] = {}

    def take(self, steps: tuple[Step, ...]) -> None:
        for step in (step for step in steps if step.method not in self._lacks):
            answer = self._call(step.method, put(step.sent, self.names))
            for name, field in step.kept.items():
                found = held(answer, field)
                assert isinstance(found, str), f"{step.method}: no {field} in {answer}"
                self.names[name] = found
            assert put(step.shows, self.names) in str(answer), f"{step.method}: {answer}"
