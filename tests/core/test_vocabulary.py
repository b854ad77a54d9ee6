"""The vocabulary of rights, written out a second time: a right that comes or goes is seen twice."""

import pytest

from lockgate.core import access
from lockgate.core.snapshot import KeyKind

CRUDL = "create read update delete list"
ADMIN = f"""
{CRUDL}: organisation_users organisation_guardrails deployments secret_references workspaces workspace_users configs
{CRUDL}: guardrails providers policies organisation_integrations organisation_mcp_integrations agent_servers mcp_servers
{CRUDL}: organisation_agent_integrations workspace_integrations workspace_mcp_integrations workspace_agent_integrations
{CRUDL} rotate: organisation_service_api_keys workspace_service_api_keys workspace_user_api_keys
{CRUDL} publish: prompts
{CRUDL} duplicate copy: virtual_keys
read update: organisation_settings
update list: organisation_exclusions
create update list: plugins
list: audit_logs
view: analytics
export list view: logs
"""
WORKSPACE = f"""
{CRUDL}: workspace_users mcp_servers workspace_mcp_integrations agent_servers workspace_agent_integrations configs
{CRUDL}: providers policies workspace_integrations
{CRUDL} rotate: workspace_service_api_keys workspace_user_api_keys
{CRUDL} publish render: prompts
{CRUDL} duplicate copy: virtual_keys
{CRUDL} invoke: guardrails
read update list: workspaces
list: organisation_mcp_integrations organisation_agent_integrations organisation_integrations
invoke: mcp agents
write: completions
view: analytics
export list view write: logs
"""


def scopes(text: str) -> set[str]:
    rows = [line.split(": ") for line in text.split("\n") if line]
    return {f"{name}.{action}" for actions, names in rows for name in names.split() for action in actions.split()}


def test_the_rights_of_each_kind_of_key() -> None:
    assert scopes(ADMIN) == access.ADMIN_SCOPES
    assert scopes(WORKSPACE) == access.WORKSPACE_SCOPES
    assert scopes(ADMIN) | scopes(WORKSPACE) == access.SCOPES
    user = {name for name in scopes(WORKSPACE) if "_api_keys." not in name}
    assert user == access.USER_SCOPES
    assert {
        "organisation-service": scopes(ADMIN),
        "workspace-service": scopes(WORKSPACE),
        "workspace-user": user,
    } == access.SCOPES_OF


def test_what_only_a_signed_token_carries() -> None:
    assert {"completions.read", "feedbacks.read", "feedbacks.write", "logs.read", "models.list"} == access.TOKEN_SCOPES


@pytest.mark.parametrize("kind", ["organisation-service", "workspace-service", "workspace-user"])
def test_keys_of_a_kind_are_guarded_by_scopes_of_that_name(kind: KeyKind) -> None:
    assert access.KEY_RESOURCE[kind] == f"{kind.replace('-', '_')}_api_keys"
    assert len(access.KEY_RESOURCE) == 3


def test_the_rights_of_each_role() -> None:
    assert {"owner": access.SCOPES, "admin": access.SCOPES, "member": frozenset()} == access.ORGANISATION_ROLES
    looked_at = (
        "workspaces workspace_users workspace_integrations workspace_mcp_integrations workspace_agent_integrations"
    )
    taken = {
        f"{name}.{verb}"
        for name in f"{looked_at} mcp_servers agent_servers policies".split()
        for verb in ("create", "update", "delete")
    }
    own_keys = {f"workspace_user_api_keys.{verb}" for verb in f"{CRUDL} rotate".split()}
    assert {
        "admin": scopes(WORKSPACE),
        "manager": scopes(WORKSPACE),
        "member": (access.USER_SCOPES - taken) | own_keys,
    } == access.WORKSPACE_ROLES


def test_the_ranks() -> None:
    """`may_move` compares them: a service key is an admin's equal in the organisation, a manager's in a workspace."""
    assert access.ORGANISATION_RANKS == {"member": 0, "admin": 1, "owner": 2}
    assert access.WORKSPACE_RANKS == {"member": 0, "manager": 1, "admin": 2}
    assert (access.SERVICE_RANK, access.ABOVE) == (1, 3)


def test_the_inference_routes_in_their_order() -> None:
    written = frozenset({"completions.write", "logs.write"})
    routes = [
        ("GET", "/v1/models", {"virtual_keys.list", "completions.write", "models.list"}),
        ("POST", "/v1/prompts/*/completions", {"completions.write"}),
        ("POST", "/v1/prompts/*/render", {"prompts.render"}),
        ("POST", "/v1/logs", written),
        ("POST", "/v1/otel/v1/**", written),
        ("*", "/v1/logs/exports/**", {"logs.export"}),
        ("GET", "/v1/logs/*", {"logs.read", *written}),
        ("*", "/v1/feedback/**", {"logs.write"}),
        ("*", "/v1/guardrails/*/invoke", {"guardrails.invoke"}),
        ("*", "/v1/mcp/**", {"mcp.invoke"}),
        ("*", "/v1/agent/**", {"agents.invoke"}),
        ("*", "/v1/**", {"completions.write"}),
    ]
    assert tuple((verb, path, frozenset(needs)) for verb, path, needs in routes) == access.INFERENCE_SCOPES


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("/v1/guardrails/g/invoke", "guardrails.invoke"),
        ("/v1/guardrails/g/h/invoke", "completions.write"),  # one segment is one segment
        ("/v1/guardrails/g", "completions.write"),
        ("/v1/mcp", "mcp.invoke"),
        ("/v1/mcp/server/tool", "mcp.invoke"),
        ("/v1/mcpx", "completions.write"),
        ("/v2/mcp", "completions.write"),
        ("/v1", "completions.write"),
    ],
)
def test_a_pattern_takes_whole_segments(path: str, scope: str) -> None:
    assert access.inference_scopes("POST", path) == {scope}
