"""The Terraform provider's resource types that live at one address each: what it sends for them, and what it keeps."""

from typing import Any

from contract import terraform as tf
from contract.terraform import Resource

CONDITIONS = [{"key": "metadata.team", "value": "blue"}, {"key": "model", "value": ["@a/b", "c"], "excludes": ["d"]}]
COST = {"type": "cost", "credit_limit": 100, "alert_threshold": 80, "periodic_reset": "monthly"}
TOKENS = {"type": "tokens", "credit_limit": 5000}
REQUESTS = {"type": "requests", "unit": "rpm", "value": 60}
SCOPES = ["logs.list", "configs.read"]
VAULT = {"vault_auth_type": "token", "vault_addr": "https://vault.example.org", "vault_token": "hvs.one"}
CHECKS = [{"id": "default.wordCount", "parameters": {"minWords": 1, "maxWords": 1000}}]
KEY = {
    "name": "ci",
    "description": "Of the pipeline",
    "rate_limits": [REQUESTS],
    "usage_limits": COST,
    "scopes": SCOPES,
    "defaults": {"metadata": {"team": "blue"}, "config_id": "{config}", "allow_config_override": False},
    "alert_emails": ["ops@example.org"],
}
KEY_KEPT = ("name", "description", "scopes", "usage_limits", "rate_limits", "alert_emails", "defaults.metadata")
CONFIG_KEPT = ("defaults.config_id", "defaults.allow_config_override")
KEY_CHANGE = {
    "name": "ci-2",
    "description": "Changed",
    "rate_limits": None,
    "usage_limits": {"type": "tokens", "credit_limit": 250, "periodic_reset": "weekly"},
    "scopes": ["logs.list"],
    "defaults": {"config_id": "{config}", "allow_config_override": True, "metadata": {"team": "red"}},
    "alert_emails": None,
}


def key(kind: str, **more: Any) -> Resource:
    body, change = {**KEY, **more}, KEY_CHANGE
    kept: tuple[str, ...] = KEY_KEPT + CONFIG_KEPT
    listed = "/api-keys?workspace_id={workspace}"
    if not more:  # an admin key routes nothing
        body |= {"defaults": {"metadata": {"team": "blue"}}}
        change, kept, listed = KEY_CHANGE | {"defaults": {"metadata": {"team": "red"}}}, KEY_KEPT, "/api-keys"
    create = (f"/api-keys/{kind}", body, tf.MADE_KEY)
    return Resource(tf.API_KEY, create, "/api-keys/{id}", listed, change, kept, ("{id}",))


RESOURCES = {
    "workspace": Resource(
        tf.WORKSPACE,
        (
            "/admin/workspaces",
            {
                "name": "Research & <Design>",
                "icon": "🔬",
                "description": "Where new things start",
                "defaults": {"metadata": {"team": "blue"}},
                "rate_limits": [REQUESTS],
                "usage_limits": [COST],
            },
            tf.WORKSPACE,
        ),
        "/admin/workspaces/{id}",
        "/admin/workspaces",
        {
            "name": "Research",
            "icon": "",
            "description": "Changed",
            "defaults": {"metadata": {"team": "red"}},
            "rate_limits": None,
            "usage_limits": [TOKENS],
        },
        ("name", "icon", "description", "defaults", "rate_limits", "usage_limits"),
        ("{id}", "{slug}"),
        confirm=("name",),
    ),
    "user_invite": Resource(
        tf.INVITE,
        (
            "/admin/users/invites",
            {
                "email": "new@example.org",
                "role": "member",
                "workspaces": [{"id": "{workspace}", "role": "manager"}],
                "workspace_api_key_details": {"scopes": SCOPES},
            },
            tf.INVITE,
        ),
        "/admin/users/invites/{id}",
        "/admin/users/invites",
        kept=("email", "role", "workspaces"),
        imports=("{id}",),
        ended="cancelled",
    ),
    "integration": Resource(
        tf.INTEGRATION,
        (
            "/integrations",
            {
                "name": "OpenAI",
                "slug": "open-ai-main",
                "ai_provider_id": "openai",
                "key": "sk-one",
                "description": "For all",
                "secret_mappings": [
                    {"target_field": "key", "secret_reference_id": "{secret}", "value_format": "string"}
                ],
            },
            tf.MADE,
        ),
        "/integrations/{slug}",
        "/integrations",
        {"name": "OpenAI 2", "key": "sk-two", "description": "Changed", "secret_mappings": []},
        ("name", "slug", "ai_provider_id", "description", "secret_mappings"),
        ("{slug}",),
    ),
    "integration of a workspace": Resource(
        tf.INTEGRATION,
        (
            "/integrations",
            {
                "name": "Azure",
                "ai_provider_id": "azure-openai",
                "key": "one",
                "configurations": {
                    "azure_auth_mode": "default",
                    "azure_resource_name": "ours",
                    "azure_deployment_config": [
                        {
                            "azure_deployment_name": "gpt",
                            "azure_api_version": "2024-10-21",
                            "azure_model_slug": "gpt-4o",
                            "is_default": True,
                        }
                    ],
                },
                "workspace_id": "{workspace}",
            },
            tf.MADE,
        ),
        "/integrations/{slug}",
        "/integrations",
        {"name": "Azure 2"},
        ("name", "ai_provider_id", "workspace_id"),
        ("{slug}",),
    ),
    "api_key of the organisation": key("organisation/service"),
    "api_key of a workspace": key("workspace/service", workspace_id="{workspace}"),
    "api_key of a user": key("workspace/user", workspace_id="{workspace}", user_id="{user}"),
    "provider": Resource(
        tf.PROVIDER,
        (
            "/providers",
            {
                "name": "OpenAI of research",
                "slug": "research-ai",
                "workspace_id": "{workspace}",
                "integration_id": "{integration}",
                "note": "For all",
                "rate_limits": [REQUESTS],
                "usage_limits": COST,
            },
            tf.MADE_OBJECT,
        ),
        "/providers/{id}?workspace_id={workspace}",
        "/providers?workspace_id={workspace}",
        {"name": "Renamed", "workspace_id": "{workspace}", "note": "Changed", "usage_limits": TOKENS},
        ("name", "slug", "note", "rate_limits", "usage_limits"),
        ("{id}",),
    ),
    "config": Resource(
        tf.CONFIG,
        (
            "/configs",
            {
                "name": "Careful",
                "config": {"retry": {"attempts": 3}, "cache": {"mode": "simple"}},
                "workspace_id": "{workspace}",
            },
            tf.MADE_VERSION,
        ),
        "/configs/{slug}",
        "/configs?workspace_id={workspace}",
        {"name": "Careful 2", "config": {"retry": {"attempts": 5}}},
        ("name", "config", "is_default"),
        ("{slug}",),
    ),
    "prompt": Resource(
        tf.PROMPT,
        (
            "/prompts",
            {
                "name": "Greeting",
                "collection_id": "{collection}",
                "string": "Greet {{name}}",
                "parameters": {"max_tokens": 9, "temperature": 0.5},
                "model": "gpt-4o",
                "virtual_key": "{provider}",
                "version_description": "The first",
            },
            tf.MADE_VERSION,
        ),
        "/prompts/{slug}",
        "/prompts?current_page=0&page_size=100&workspace_id={workspace}",
        {
            "name": "Greeting 2",
            "string": "Welcome {{name}}",
            "parameters": {},
            "model": "gpt-4o-mini",
            "virtual_key": "{provider}",
            "version_description": "The second",
            "is_raw_template": 0,
        },
        ("name", "collection_id", "string", "model", "virtual_key"),
        ("{slug}",),
        steps=(("PUT", "/prompts/{slug}/makeDefault", {"version": 2}),),
    ),
    "prompt_partial": Resource(
        tf.PARTIAL,
        (
            "/prompts/partials",
            {
                "name": "Tone",
                "string": "Be kind",
                "workspace_id": "{workspace}",
                "version_description": "The first",
            },
            tf.MADE_VERSION,
        ),
        "/prompts/partials/{slug}",
        "/prompts/partials?workspace_id={workspace}",
        {"name": "Tone 2", "string": "Be brief", "version_description": "The second"},
        ("name", "string", "version_description"),
        ("{slug}",),
        steps=(("PUT", "/prompts/partials/{slug}/makeDefault", {"version": 2}),),
    ),
    "prompt_collection": Resource(
        tf.COLLECTION,
        (
            "/collections",
            {"name": "Support", "workspace_id": "{workspace}", "parent_collection_id": "{collection}"},
            tf.MADE,
        ),
        "/collections/{id}",
        "/collections?workspace_id={workspace}",
        {"name": "Support 2"},
        ("name", "workspace_id", "parent_collection_id"),
        ("{id}",),
    ),
    "guardrail": Resource(
        tf.GUARDRAIL,
        (
            "/guardrails",
            {
                "name": "Short",
                "workspace_id": "{workspace}",
                "checks": CHECKS,
                "actions": {"onFail": "block", "message": "Too long"},
            },
            tf.MADE_VERSION,
        ),
        "/guardrails/{slug}",
        "/guardrails?current_page=0&page_size=100&workspace_id={workspace}",
        {"name": "Shorter", "checks": [{**CHECKS[0], "is_enabled": False}], "actions": {"deny": True, "async": False}},
        ("name", "workspace_id", "checks", "actions"),
        ("{slug}", "{id}"),
    ),
    "guardrail of the organisation": Resource(
        tf.GUARDRAIL,
        (
            "/guardrails",
            {"name": "Ours", "checks": CHECKS, "actions": {"onFail": "log", "message": "Seen"}},
            tf.MADE_VERSION,
        ),
        "/guardrails/{slug}",
        "/guardrails",
        {"name": "Ours 2", "checks": CHECKS, "actions": {"deny": True}},
        ("name", "workspace_id", "checks", "actions"),
        ("{slug}",),
    ),
    "usage_limits_policy": Resource(
        tf.USAGE_POLICY,
        (
            "/policies/usage-limits",
            {
                "name": "Blue",
                "workspace_id": "{workspace}",
                "conditions": CONDITIONS,
                "group_by": [{"key": "api_key"}],
                "type": "cost",
                "credit_limit": 1000.5,
                "alert_threshold": 800,
                "periodic_reset": "monthly",
            },
            tf.MADE,
        ),
        "/policies/usage-limits/{id}",
        "/policies/usage-limits?workspace_id={workspace}",
        {
            "name": "Blue 2",
            "conditions": CONDITIONS[:1],
            "credit_limit": 500,
            "alert_threshold": None,
            "periodic_reset": None,
            "periodic_reset_days": 10,
        },
        (
            "name",
            "conditions",
            "group_by",
            "type",
            "credit_limit",
            "alert_threshold",
            "periodic_reset",
            "periodic_reset_days",
        ),
        ("{id}",),
    ),
    "rate_limits_policy": Resource(
        tf.RATE_POLICY,
        (
            "/policies/rate-limits",
            {
                "name": "Calm",
                "workspace_id": "{workspace}",
                "conditions": CONDITIONS,
                "group_by": [{"key": "api_key"}],
                "type": "requests",
                "unit": "rpm",
                "value": 100,
            },
            tf.MADE,
        ),
        "/policies/rate-limits/{id}",
        "/policies/rate-limits?workspace_id={workspace}",
        {"name": "Calmer", "conditions": CONDITIONS[:1], "unit": "rph", "value": 50},
        ("name", "conditions", "group_by", "type", "unit", "value"),
        ("{id}",),
    ),
    "mcp_integration": Resource(
        tf.MCP_INTEGRATION,
        (
            "/mcp-integrations",
            {
                "name": "Docs",
                "slug": "docs-mcp",
                "description": "Searches",
                "url": "https://mcp.example.org/mcp",
                "auth_type": "headers",
                "transport": "http",
                "configurations": {"custom_headers": {"x-token": "one"}},
            },
            tf.MADE,
        ),
        "/mcp-integrations/{id}",
        "/mcp-integrations",
        {
            "name": "Docs 2",
            "description": "Changed",
            "url": "https://mcp.example.org/sse",
            "auth_type": "none",
            "transport": "sse",
        },
        ("name", "slug", "description", "url", "auth_type", "transport", "workspace_id"),
        ("{id}",),
    ),
    "mcp_server": Resource(
        tf.MCP_SERVER,
        (
            "/mcp-servers",
            {
                "name": "Docs",
                "slug": "docs-server",
                "description": "For everybody",
                "mcp_integration_id": "{mcp}",
                "workspace_id": "{workspace}",
            },
            tf.MADE,
        ),
        "/mcp-servers/{id}",
        "/mcp-servers?workspace_id={workspace}",
        {"name": "Docs 2", "description": "Changed"},
        ("name", "slug", "description", "mcp_integration_id", "workspace_id"),
        ("{id}", "{slug}"),
    ),
    "mcp_server with nothing but what it needs": Resource(
        tf.MCP_SERVER,
        ("/mcp-servers", {"name": "Bare", "mcp_integration_id": "{mcp}", "workspace_id": "{workspace}"}, tf.MADE),
        "/mcp-servers/{id}",
        "/mcp-servers?workspace_id={workspace}",
        {"name": "Bare 2"},
        ("name", "description", "mcp_integration_id", "workspace_id"),
        ("{id}",),
    ),
    "secret_reference": Resource(
        tf.SECRET,
        (
            "/secret-references",
            {
                "name": "Provider key",
                "slug": "provider-key",
                "description": "In the vault",
                "manager_type": "hashicorp_vault",
                "auth_config": VAULT,
                "secret_path": "secret/data/openai",
                "secret_key": "api_key",
                "allow_all_workspaces": True,
                "tags": {"team": "blue"},
            },
            tf.MADE_OBJECT,
        ),
        "/secret-references/{slug}",
        "/secret-references?manager_type=hashicorp_vault&current_page=0&page_size=100",
        {
            "name": "Provider key 2",
            "description": "Changed",
            "auth_config": {"vault_auth_type": "token", "vault_addr": "https://vault.example.org"},
            "secret_path": "secret/data/openai2",
            "secret_key": None,
            "allow_all_workspaces": False,
            "allowed_workspaces": ["{workspace}"],
            "tags": {"team": "red"},
        },
        ("name", "slug", "description", "manager_type", "secret_path", "secret_key", "allow_all_workspaces", "tags"),
        ("{slug}",),
    ),
}
