"""Integrations and the handles on them, as the compatible API's clients use them."""

from typing import Any

import httpx
import pytest

from admin_house import House
from lockgate.core.credentials import INTEGRATION_ACCESS, INTEGRATIONS
from lockgate.core.documents import VIRTUAL_KEYS, Tenant
from lockgate.core.snapshot import Credential, Price

KEY = "sk-canary-integration-0123456789"
HEADER = "header-canary-0123456789"
SECOND = "sk-canary-second-9876543210"


async def make(client: httpx.AsyncClient, **more: Any) -> str:
    """The slug of a new integration."""
    body = {"name": "Shared", "slug": "shared", "ai_provider_id": "openai", "key": KEY, **more}
    answer = await client.post("/v1/integrations", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["slug"])


async def put(client: httpx.AsyncClient, path: str, **body: Any) -> None:
    answer = await client.put(f"/v1/{path}", json=body)
    assert answer.status_code == 200, answer.text


async def share(house: House, slug: str = "shared", **more: Any) -> None:
    """Open it to the founded workspace, without a handle of its own making."""
    rows = [{"id": house.ids.workspace_id, "enabled": True, "create_default_provider": False, **more}]
    await put(house.admin, f"integrations/{slug}/workspaces", workspaces=rows)


async def handle(house: House, slug: str = "main", integration: str = "shared", **more: Any) -> str:
    """The slug of a new provider in the founded workspace."""
    body = {"name": "Main", "slug": slug, "integration_id": integration, **more}
    answer = await house.team.post("/v1/providers", json=body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["slug"])


def credential(house: House, slug: str = "main") -> Credential:
    found = house.lookups.credential(house.ids.workspace_id, slug)
    assert isinstance(found, Credential)
    return found


def opened(house: House, found: Credential) -> bytes:
    return bytes(house.vault.open(found.sealed, found.aad).reveal())


def refused(answer: httpx.Response, status: int, says: str) -> None:
    assert (answer.status_code, says in answer.json()["message"]) == (status, True), answer.text


# --- shapes ---


async def test_an_organisations_integration_reads_back_without_its_secrets(house: House) -> None:
    configurations = {"openai_project": "p-1", "custom_headers": {"X-Team": HEADER}}
    await make(house.admin, description="d", configurations=configurations, tags={"team": "search"})
    shown = (await house.admin.get("/v1/integrations/shared")).json()
    for name in ("id", "created_at", "last_updated_at"):
        assert shown.pop(name)
    assert shown == {
        "object": "integration",
        "slug": "shared",
        "name": "Shared",
        "description": "d",
        "ai_provider_id": "openai",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": None,
        "type": "organisation",
        "status": "active",
        "tags": {"team": "search"},
        "masked_key": "********6789",
        "configurations": {"openai_project": "p-1", "masked_custom_headers": {"x-team": "********"}},
        "global_workspace_access_settings": None,
        "allow_all_models": True,
        "workspace_count": 0,
        "secret_mappings": [],
        "pricing_adjustments": None,
        "expires_at": None,
        "is_default": 0,
    }


async def test_an_integration_is_found_by_id_and_by_slug(house: House) -> None:
    made = (
        await house.admin.post("/v1/integrations", json={"name": "A b", "ai_provider_id": "openai", "key": KEY})
    ).json()
    assert made["slug"].startswith("a-b-")
    for name in (made["id"], made["slug"]):
        assert (await house.admin.get(f"/v1/integrations/{name}")).json()["id"] == made["id"]


async def test_a_provider_reads_back_as_clients_know_it(house: House) -> None:
    await make(house.admin)
    await share(house)
    limits = {"type": "cost", "credit_limit": 10, "alert_threshold": 9, "periodic_reset": "monthly"}
    await handle(house, note="n", usage_limits=limits, rate_limits=[{"type": "requests", "unit": "rpm", "value": 5}])
    shown = (await house.team.get("/v1/providers/main")).json()
    integration = (await house.admin.get("/v1/integrations/shared")).json()
    for name in ("id", "created_at", "last_updated_at"):
        assert shown.pop(name)
    assert shown == {
        "object": "provider",
        "slug": "main",
        "name": "Main",
        "note": "n",
        "integration_id": integration["id"],
        "ai_provider_id": "openai",
        "provider": "openai",
        "status": "active",
        "usage_limits": limits,
        "rate_limits": [{"type": "requests", "unit": "rpm", "value": 5}],
        "reset_usage": None,
        "expires_at": None,
        "workspace_id": house.ids.workspace_id,
        "organisation_id": house.ids.organisation_id,
    }


async def test_both_lists_show_virtual_keys_and_providers(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    await house.team.post("/v1/virtual-keys", json={"name": "k", "slug": "k", "provider": "openai", "key": SECOND})
    for path, name in (("providers", "provider"), ("virtual-keys", "virtual-key")):
        listed = (await house.team.get(f"/v1/{path}")).json()
        assert {(row["slug"], row["object"], bool(row["integration_id"])) for row in listed["data"]} == {
            ("main", name, True),
            ("k", name, False),
        }


async def test_a_slug_is_one_namespace_for_both(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house, slug="k")
    taken = await house.team.post("/v1/virtual-keys", json={"name": "k", "slug": "k", "provider": "openai", "key": KEY})
    assert taken.status_code == 409


async def test_a_provider_is_changed_and_deleted(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    answer = await house.team.put("/v1/providers/main", json={"name": "New", "expires_at": "2040-01-01T00:00:00Z"})
    assert set(answer.json()) == {"id", "slug"}
    shown = (await house.team.get("/v1/providers/main")).json()
    assert (shown["name"], shown["expires_at"]) == ("New", "2040-01-01T00:00:00.000Z")
    assert (await house.team.delete("/v1/providers/main")).json() == {}
    assert house.lookups.credential(house.ids.workspace_id, "main") is None


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("key", SECOND),
        ("custom_host", "https://evil.example.org/v1"),
        ("configurations", {"custom_host": "https://evil.example.org/v1"}),
        ("provider", "groq"),
        ("resource_name", "evil"),
    ],
)
async def test_a_handle_gets_no_secret_and_no_host_by_the_back_door(house: House, field: str, value: Any) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    answer = await house.team.put("/v1/virtual-keys/main", json={field: value})
    refused(answer, 400, "belongs to the integration")
    assert (
        await house.team.put("/v1/virtual-keys/main", json={"note": "fine", "provider": "openai"})
    ).status_code == 200


# --- what is accepted ---


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"ai_provider_id": "opnai"}, "ai_provider_id: there is no 'opnai'"),
        ({"key": None}, "key is required"),
        ({"key": "two\nlines"}, "characters that a header cannot carry"),
        ({"slug": "a b"}, "slug takes letters"),
        ({"configurations": {"opnai_project": "p"}}, "OpenAI does not know 'opnai_project'"),
        ({"configurations": {"custom_host": "ftp://x"}}, "custom_host"),
        ({"configurations": {"custom_headers": {"Authorization": "x"}}}, "A key goes into the field key"),
        ({"configurations": {"custom_headers": {"x-portkey-config": "x"}}}, "cannot be set here"),
        ({"configurations": {"custom_headers": {"x-a": "1\r\nx-b: 2"}}}, "configurations.custom_headers.x-a"),
        ({"configurations": {"custom_headers": {"X-A": "1", "x-a": "2"}}}, "named twice"),
        ({"configurations": {"custom_headers": "x"}}, "must be an object"),
        ({"pricing_adjustments": {"multiplier": {"defualt": 1}}}, "does not know 'defualt'"),
        ({"pricing_adjustments": {"multiplier": {"default": -1}}}, "multiplier.default must be a number"),
        ({"pricing_adjustments": {"multiplier": {"default": True}}}, "multiplier.default must be a number"),
        ({"pricing_adjustments": {"multiplier": {"image": {"default": "x"}}}}, "multiplier.image.default"),
        ({"tags": {"": "x"}}, "tags takes"),
        ({"status": "archived"}, "Unknown field 'status'"),
        ({"allow_all_models": False}, "Unknown field 'allow_all_models'"),
        ({"secret_mappings": [{"target_field": "key"}]}, "secret_reference_id"),
        ({"expires_at": "soon"}, "expires_at must be a time"),
    ],
)
async def test_a_bad_field_is_named(house: House, fields: dict[str, Any], says: str) -> None:
    body = {"name": "n", "ai_provider_id": "openai", "key": KEY, **fields}
    answer = await house.admin.post("/v1/integrations", json=body)
    refused(answer, 400, says)
    assert KEY not in answer.text


AWS = {
    "aws_auth_type": "accessKey",
    "aws_region": "eu-west-1",
    "aws_access_key_id": "AKIA1",
    "aws_secret_access_key": KEY,
}


@pytest.mark.parametrize(
    ("provider", "configurations", "says"),
    [
        ("bedrock", {**AWS, "aws_auth_type": "magic"}, "configurations.aws_auth_type must be one of"),
        ("bedrock", {**AWS, "aws_region": None}, "configurations.aws_region is required"),
        ("bedrock", {**AWS, "aws_secret_access_key": ""}, "aws_secret_access_key is required with aws_auth_type"),
        ("bedrock", {"aws_auth_type": "assumedRole", "aws_region": "eu-1"}, "configurations.aws_role_arn is required"),
        ("bedrock", {**AWS, "aws_region": 5}, "configurations.aws_region must be a text"),
        ("bedrock", {**AWS, "region": "x"}, "AWS Bedrock does not know 'region'"),
        ("vertex-ai", {"vertex_auth_type": "basic", "vertex_region": "global"}, "vertex_project_id is required"),
        ("vertex-ai", {"vertex_auth_type": "serviceAccount", "vertex_region": "global"}, "vertex_service_account_json"),
        ("azure-ai", {"azure_auth_mode": "default"}, "configurations.azure_foundry_url is required"),
        ("azure-openai", {"azure_resource_name": "r", "azure_deployment_config": [{}]}, "_config.0.azure_deployment_n"),
        ("azure-openai", {"azure_resource_name": "a/b", "azure_deployment_config": []}, "azure-resource-name"),
        ("azure-openai", {"azure_resource_name": "r", "azure_auth_mode": "entra"}, "azure_entra_tenant_id is required"),
        ("workers-ai", {}, "configurations.workers_ai_account_id is required"),
        ("cortex", {}, "configurations.snowflake_account is required"),
        ("ollama", {}, "custom_host is required"),
    ],
)  # fmt: skip
async def test_each_providers_settings_are_checked(house: House, provider: str, configurations: Any, says: str) -> None:
    body = {"name": "n", "ai_provider_id": provider, "key": KEY, "configurations": configurations}
    answer = await house.admin.post("/v1/integrations", json=body)
    refused(answer, 400, says)
    assert KEY not in answer.text


GOOGLE = {"vertex_auth_type": "serviceAccount", "vertex_region": "global"}


@pytest.mark.parametrize(
    ("provider", "configurations", "shown"),
    [
        ("bedrock", AWS, {**{k: v for k, v in AWS.items() if v != KEY}, "masked_aws_secret_access_key": "********"}),
        (
            "vertex-ai",
            {**GOOGLE, "vertex_service_account_json": {"private_key": KEY}},
            {**GOOGLE, "masked_vertex_service_account_json": "********"},
        ),
        ("workers-ai", {"workers_ai_account_id": "a1"}, {"workers_ai_account_id": "a1"}),
        ("ollama", {"custom_host": "https://o.example.org/v1/"}, {"custom_host": "https://o.example.org/v1"}),
        ("huggingface", {"huggingface_base_url": "https://h.example.org"}, {"huggingface_base_url": "https://h.example.org"}),
    ],
)  # fmt: skip
async def test_settings_read_back_with_their_secrets_masked(
    house: House, provider: str, configurations: Any, shown: Any
) -> None:
    await make(house.admin, ai_provider_id=provider, configurations=configurations)
    answer = await house.admin.get("/v1/integrations/shared")
    assert answer.json()["configurations"] == shown
    assert KEY not in answer.text


async def test_azure_deployments_reach_the_call(house: House) -> None:
    first = {"azure_deployment_name": "d1", "azure_api_version": "2024-10-21", "azure_model_slug": "gpt-4o"}
    second = {"azure_deployment_name": "d2", "azure_api_version": "v1", "azure_model_slug": "o3", "alias": "think"}
    deployments = [{**first, "is_default": True}, second]
    configurations = {
        "azure_auth_mode": "default",
        "azure_resource_name": "res",
        "azure_deployment_config": deployments,
    }
    await make(house.admin, ai_provider_id="azure-openai", configurations=configurations)
    await share(house)
    await handle(house)
    options = credential(house).options
    assert (options["azure-resource-name"], options["azure-deployment-id"]) == ("res", "d1")
    assert (options["azure-deployment-id/think"], options["azure-api-version/think"]) == ("d2", "v1")


# --- lists ---


async def test_a_list_can_be_narrowed(house: House) -> None:
    await make(house.admin, slug="org-1", tags={"team": "a", "env": "prod"})
    await make(house.admin, slug="org-2", ai_provider_id="groq")
    await make(house.team, slug="own-1")
    for query, slugs in {
        "": {"org-1", "org-2", "own-1"},
        "type=organisation": {"org-1", "org-2"},
        "type=workspace": {"own-1"},
        "type=all": {"org-1", "org-2", "own-1"},
        "ai_provider_id=groq": {"org-2"},
        'tags={"team":"a"}': {"org-1"},
        'tags={"team":"b"}': set(),
        "search=OWN": {"own-1"},
        f"workspace_id={house.ids.workspace_id}": {"own-1"},
    }.items():
        answer = (await house.admin.get(f"/v1/integrations?{query}")).json()
        assert ({row["slug"] for row in answer["data"]}, answer["total"]) == (slugs, len(slugs)), query
    page = (await house.admin.get("/v1/integrations?page_size=2&current_page=1")).json()
    assert (len(page["data"]), page["total"]) == (1, 3)
    refused(await house.admin.get("/v1/integrations?type=mine"), 400, "type must be one of")
    refused(await house.admin.get("/v1/integrations?tags=x"), 400, "tags must be a JSON object")


async def test_a_workspace_sees_what_was_opened_to_it_and_not_how_it_is_made(house: House) -> None:
    await make(house.admin, configurations={"custom_host": "https://hidden.example.org/v1"})
    assert (await house.team.get("/v1/integrations/shared")).status_code == 404
    assert (await house.team.get("/v1/integrations")).json()["data"] == []
    await share(house)
    answer = await house.team.get("/v1/integrations/shared")
    assert answer.json()["slug"] == "shared"
    assert "masked_key" not in answer.json()
    assert "hidden.example.org" not in answer.text
    assert [row["slug"] for row in (await house.team.get("/v1/integrations")).json()["data"]] == ["shared"]


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "integrations/shared", {"name": "taken over"}),
        ("DELETE", "integrations/shared", None),
        ("PUT", "integrations/shared/models", {"models": []}),
        ("DELETE", "integrations/shared/models?slugs=a", None),
        ("PUT", "integrations/shared/workspaces", {"global_workspace_access": {"enabled": True}}),
    ],
)
async def test_a_workspace_changes_nothing_of_the_organisations(
    house: House, method: str, path: str, body: Any
) -> None:
    await make(house.admin)
    await share(house)
    answer = await house.team.request(method, f"/v1/{path}", json=body)
    refused(answer, 403, "belongs to the organisation")


# --- who may use it ---


async def test_an_integration_is_closed_until_it_is_opened(house: House) -> None:
    await make(house.admin)
    body = {"name": "n", "integration_id": "shared"}
    refused(await house.team.post("/v1/providers", json=body), 400, "there is no such integration for this workspace")
    await share(house)
    assert (await house.team.post("/v1/providers", json=body)).status_code == 200


async def test_closing_it_ends_the_handles_at_once_and_opening_brings_them_back(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    assert opened(house, credential(house)) == KEY.encode()
    await share(house, enabled=False)
    assert house.lookups.credential(house.ids.workspace_id, "main") is None
    await share(house)
    assert opened(house, credential(house)) == KEY.encode()
    await put(house.admin, "integrations/shared", status="archived")
    assert house.lookups.credential(house.ids.workspace_id, "main") is None


async def test_every_change_publishes_the_integration(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    found = credential(house)
    changes: dict[str, dict[str, Any]] = {
        "integrations/shared": {"key": SECOND},
        "integrations/shared/models": {"models": [], "allow_all_models": False},
        "integrations/shared/workspaces": {"global_workspace_access": {"enabled": True}},
    }
    for path, body in changes.items():
        version, _ = await house.store.changes(0)
        await put(house.admin, path, **body)
        _, ids = await house.store.changes(version)
        assert set(found.depends) <= ids, path


async def test_access_for_all_counts_where_nothing_else_was_said(house: House) -> None:
    second = await house.workspace()
    await make(house.admin)
    await put(house.admin, "integrations/shared/workspaces", workspaces=[{"id": "second", "enabled": False}])
    everywhere = {"enabled": True, "usage_limits": [{"type": "cost", "credit_limit": 5}]}
    await put(house.admin, "integrations/shared/workspaces", global_workspace_access=everywhere)
    shown = (await house.admin.get("/v1/integrations/shared/workspaces")).json()
    assert {row["workspace_id"]: row["enabled"] for row in shown["workspaces"]} == {
        house.ids.workspace_id: True,
        second.id: False,
    }
    assert "second" in {row["id"] for row in shown["workspaces"]}, "by its slug"
    assert (shown["total"], shown["global_workspace_access"]["enabled"]) == (2, True)
    assert (await house.admin.get("/v1/integrations/shared")).json()["workspace_count"] == 1
    await put(
        house.admin,
        "integrations/shared/workspaces",
        override_existing_workspaces_access=True,
        global_workspace_access=everywhere,
    )
    rows = (await house.admin.get("/v1/integrations/shared/workspaces")).json()["workspaces"]
    assert {row["enabled"] for row in rows} == {True}
    assert {row["usage_limits"][0]["credit_limit"] for row in rows} == {5}


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"id": "no-such"}, "workspaces.0.id: there is no such workspace"),
        ({"usage_limits": [{"credit_limit": 1}, {"credit_limit": 2}]}, "workspaces.0.usage_limits takes one limit"),
        ({"usage_limits": {"credit_limit": 1, "alert_threshold": 2}}, "alert_threshold must be below"),
        ({"rate_limits": [{"unit": "rpy", "value": 1}]}, "workspaces.0.rate_limits"),
        ({"default_provider_slug": "a b"}, "workspaces.0.default_provider_slug takes letters"),
        ({"status": "x"}, "Unknown field"),
    ],
)
async def test_a_workspaces_access_is_checked(house: House, row: dict[str, Any], says: str) -> None:
    await make(house.admin)
    rows = [{"id": house.ids.workspace_id, "enabled": True, **row}]
    answer = await house.admin.put("/v1/integrations/shared/workspaces", json={"workspaces": rows})
    refused(answer, 400, says)
    assert (await house.admin.get("/v1/integrations/shared")).json()["workspace_count"] == 0


async def test_opening_it_makes_a_handle_unless_told_otherwise(house: House) -> None:
    await make(house.admin)
    rows = [{"id": house.ids.workspace_id, "enabled": True}]
    await put(house.admin, "integrations/shared/workspaces", workspaces=rows, default_provider_slug="given")
    await put(house.admin, "integrations/shared/workspaces", workspaces=rows)  # again: it has one already
    assert [row["slug"] for row in (await house.team.get("/v1/providers")).json()["data"]] == ["given"]
    assert opened(house, credential(house, "given")) == KEY.encode()


async def test_a_workspaces_own_integration_comes_with_a_handle(house: House) -> None:
    await make(house.team, slug="ours")
    assert opened(house, credential(house, "ours")) == KEY.encode()
    await make(house.team, slug="second", create_default_provider=False)
    assert house.lookups.credential(house.ids.workspace_id, "second") is None
    body = {"name": "x", "ai_provider_id": "openai", "key": KEY, "default_provider_slug": "ours"}
    refused(await house.team.post("/v1/integrations", json=body), 400, "default_provider_slug: 'ours' is taken")


async def test_a_workspaces_own_integration_is_no_other_workspaces(house: House) -> None:
    await make(house.team, slug="ours")
    second = await house.workspace()
    other = house.client(await house.key("workspace-service", ws=second.id))
    assert (await other.get("/v1/integrations/ours")).status_code == 404
    refused(await other.post("/v1/providers", json={"name": "n", "integration_id": "ours"}), 400, "no such integration")
    rows = [{"id": second.id, "enabled": True}]
    refused(
        await house.admin.put("/v1/integrations/ours/workspaces", json={"workspaces": rows}), 400, "workspace's own"
    )


async def test_it_is_not_deleted_while_people_depend_on_it(house: House) -> None:
    await make(house.admin)
    await share(house, create_default_provider=True)
    await handle(house, slug="by-hand")
    refused(await house.admin.delete("/v1/integrations/shared"), 409, "Delete these providers first: by-hand")
    await house.team.delete("/v1/providers/by-hand")
    assert (await house.admin.delete("/v1/integrations/shared")).json() == {}
    tenant = Tenant(house.ids.organisation_id)
    for of in (INTEGRATIONS, INTEGRATION_ACCESS, VIRTUAL_KEYS):
        assert await house.store.find(tenant, of, {}) == ([], 0)


# --- what it is bound to ---


@pytest.mark.parametrize(
    "change",
    [
        {"custom_host": "https://evil.example.org/v1"},
        {"configurations": {"custom_host": "https://evil.example.org/v1"}},
        {"configurations": {"custom_host": "https://a.example.org/v2"}},
    ],
)
async def test_a_change_of_host_needs_the_key_again(house: House, change: dict[str, Any]) -> None:
    await make(house.admin, custom_host="https://a.example.org/v1")
    await share(house)
    await handle(house)
    refused(await house.admin.put("/v1/integrations/shared", json=change), 400, "Enter the key again")
    assert credential(house).base_url == "https://a.example.org/v1"
    await put(house.admin, "integrations/shared", **change, key=SECOND)
    assert opened(house, credential(house)) == SECOND.encode()


LURE = "https://lure.example.org/v1"
JUNK = "sk-whatever-0123456789"
"""A key that its host may learn: who enters it may change the host."""


async def test_who_enters_a_secret_names_the_hosts_that_somebody_chose_for_it(house: House) -> None:
    """Else whoever may change the integration sends it to themselves, breaks it, and waits for somebody to mend it."""
    await make(house.admin)
    await share(house)
    await handle(house)
    await put(house.admin, "integrations/shared", custom_host=LURE, key=JUNK)
    assert (await house.admin.get("/v1/integrations/shared")).json()["hosts"] == [LURE]
    headers = {"custom_headers": {"x-team": HEADER}}
    unsaid: list[dict[str, Any]] = [
        {"key": SECOND},
        {"key": SECOND, "hosts": ["https://api.openai.com/v1"]},
        {"configurations": headers},
    ]
    for body in unsaid:
        refused(await house.admin.put("/v1/integrations/shared", json=body), 400, f'send "hosts": ["{LURE}"]')
    assert opened(house, credential(house)) == JUNK.encode()
    await put(house.admin, "integrations/shared", key=SECOND, hosts=[LURE])
    await put(house.admin, "integrations/shared", key=SECOND, custom_host=LURE)
    await put(house.admin, "integrations/shared", key=SECOND, configurations={**headers, "custom_host": LURE})
    assert opened(house, credential(house)) == SECOND.encode()


async def test_a_key_for_the_providers_own_hosts_is_entered_alone(house: House) -> None:
    await make(house.admin)
    assert "hosts" not in (await house.admin.get("/v1/integrations/shared")).json()
    await put(house.admin, "integrations/shared", key=SECOND)


async def test_a_host_of_a_single_model_is_named_too(house: House) -> None:
    await make(house.admin, key=JUNK)
    model = {"slug": "ours", "enabled": True, "is_custom": True, "configurations": {"custom_host": LURE}}
    await put(house.admin, "integrations/shared/models", models=[model], key=JUNK)
    refused(await house.admin.put("/v1/integrations/shared", json={"key": SECOND}), 400, LURE)
    await put(house.admin, "integrations/shared", key=SECOND, hosts=[LURE])


async def test_a_models_header_fields_are_entered_with_the_host_that_they_go_to(house: House) -> None:
    await make(house.admin, custom_host=LURE)
    model = {"slug": "ours", "enabled": True, "is_custom": True}
    secret = {"custom_headers": {"x-team": HEADER}}
    bare = {"models": [{**model, "configurations": secret}]}
    refused(await house.admin.put("/v1/integrations/shared/models", json=bare), 400, f"They would go to {LURE}")
    said = {**model, "configurations": {**secret, "custom_host": LURE}}
    await put(house.admin, "integrations/shared/models", models=[said])


async def test_a_name_that_settings_make_is_a_host_that_somebody_chose(house: House) -> None:
    azure = {"azure_resource_name": "lure", "azure_deployment_config": []}
    await make(house.admin, ai_provider_id="azure-openai", configurations=azure)
    refused(await house.admin.put("/v1/integrations/shared", json={"key": SECOND}), 400, "lure.openai.azure.com")
    await put(house.admin, "integrations/shared", key=SECOND, configurations=azure)
    await put(house.admin, "integrations/shared", key=SECOND, hosts=["lure.openai.azure.com"])


async def test_where_hosts_cannot_be_told_yet_the_settings_are_sent_along(house: House) -> None:
    account = {"snowflake_account": "lure"}
    await make(house.admin, ai_provider_id="cortex", configurations=account)
    refused(await house.admin.put("/v1/integrations/shared", json={"key": SECOND}), 400, "configurations: send them")
    await put(house.admin, "integrations/shared", key=SECOND, configurations=account)


async def test_a_change_of_host_needs_the_other_secrets_again(house: House) -> None:
    headers = {"custom_headers": {"x-team": HEADER}}
    await make(house.admin, custom_host="https://a.example.org/v1", configurations=headers)
    change = {"custom_host": "https://b.example.org/v1", "key": SECOND}
    refused(await house.admin.put("/v1/integrations/shared", json=change), 400, "custom_headers again")
    await put(house.admin, "integrations/shared", **change, configurations=headers)


async def test_an_azure_resource_is_a_host_too(house: House) -> None:
    configurations = {"azure_resource_name": "a", "azure_deployment_config": []}
    await make(house.admin, ai_provider_id="azure-openai", configurations=configurations)
    change = {"configurations": {**configurations, "azure_resource_name": "evil"}}
    refused(await house.admin.put("/v1/integrations/shared", json=change), 400, "Enter the key again")


async def test_settings_that_are_no_host_change_freely_and_stored_secrets_stay(house: House) -> None:
    await make(house.admin, ai_provider_id="bedrock", key=None, configurations=AWS)
    before = await house.store.get(Tenant(house.ids.organisation_id), INTEGRATIONS, "shared")
    await put(house.admin, "integrations/shared", description="new")
    after = await house.store.get(Tenant(house.ids.organisation_id), INTEGRATIONS, "shared")
    assert (after.sealed_more, after.hidden) == (before.sealed_more, ["aws_secret_access_key"])


async def test_a_person_proves_themselves_before_a_secret_is_changed(house: House) -> None:
    await make(house.admin)
    owner = await house.login()
    house.clock.ahead_ms = 6 * 60_000
    refused(await owner.put("/v1/integrations/shared", json={"key": SECOND}), 403, "Confirm that it is you")
    assert (await owner.put("/v1/integrations/shared", json={"name": "fine"})).status_code == 200


# --- models ---


async def test_models_are_opened_and_closed_one_by_one(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    assert credential(house).terms is None
    await put(
        house.admin, "integrations/shared/models", models=[{"slug": "gpt-4o", "enabled": True}], allow_all_models=False
    )
    await put(house.admin, "integrations/shared/models", models=[{"slug": "gpt-5", "enabled": True}])
    await put(house.admin, "integrations/shared/models", models=[{"slug": "gpt-4o", "enabled": False}])
    terms = credential(house).terms
    assert terms is not None
    assert (terms.allowed, terms.barred) == (frozenset({"gpt-5"}), frozenset({"gpt-4o"}))
    answer = (await house.admin.get("/v1/integrations/shared/models")).json()
    assert (answer["total"], answer["allow_all_models"]) == (3, False)
    assert {row["slug"]: row["enabled"] for row in answer["models"]} == {
        "openai-model": False,
        "gpt-4o": False,
        "gpt-5": True,
    }


@pytest.mark.parametrize("field", ["name", "model_name"])
async def test_a_custom_model_has_a_name(house: House, field: str) -> None:
    await make(house.admin)
    model = {"slug": "ours", "enabled": True, "is_custom": True, field: "Our own"}
    await put(house.admin, "integrations/shared/models", models=[model])
    rows = (await house.admin.get("/v1/integrations/shared/models")).json()["models"]
    assert [row["name"] for row in rows if row["slug"] == "ours"] == ["Our own"]


async def test_a_custom_model_brings_its_price_host_and_headers(house: House) -> None:
    await make(house.admin, custom_host="https://a.example.org/v1")
    await share(house)
    await handle(house)
    model = {
        "slug": "ours-7b",
        "enabled": True,
        "is_custom": True,
        "is_finetune": True,
        "base_model_slug": "gpt-4o",
        "configurations": {"custom_host": "https://m.example.org/v1", "custom_headers": {"X-Model": HEADER}},
        "pricing_config": {
            "type": "static",
            "pay_as_you_go": {"request_token": {"price": 0.00025}, "response_token": {"price": 0.001}},
        },
    }
    refused(
        await house.admin.put("/v1/integrations/shared/models", json={"models": [model]}), 400, "Enter the key again"
    )
    wrong = {"models": [model], "key": SECOND}
    refused(await house.admin.put("/v1/integrations/shared/models", json=wrong), 400, "Enter the key again")
    await put(house.admin, "integrations/shared/models", models=[model], key=KEY)
    terms = credential(house).terms
    assert terms is not None
    own = terms.models["ours-7b"]
    assert own.base_url == "https://m.example.org/v1"
    assert own.price == Price(2_500_000_000, 10_000_000_000, source="integration")
    assert own.headers is not None
    assert house.vault.open(own.headers.sealed, own.headers.aad).reveal() == b'{"x-model":"%b"}' % HEADER.encode()
    answer = await house.admin.get("/v1/integrations/shared/models")
    shown = next(row for row in answer.json()["models"] if row["slug"] == "ours-7b")
    assert shown == {
        **model,
        "name": "ours-7b",
        "configurations": {"custom_host": "https://m.example.org/v1", "masked_custom_headers": {"x-model": "********"}},
    }
    assert HEADER not in answer.text
    assert "m.example.org" not in (await house.team.get("/v1/integrations/shared/models")).text


@pytest.mark.parametrize("by_body", [False, True], ids=["in the query", "in the body"])
async def test_custom_models_are_deleted_and_others_are_not(house: House, by_body: bool) -> None:
    await make(house.admin)
    rows = [{"slug": slug, "enabled": True, "is_custom": slug != "gpt-4o"} for slug in ("a", "b", "gpt-4o")]
    await put(house.admin, "integrations/shared/models", models=rows)

    async def delete(*slugs: str) -> httpx.Response:
        path = "/v1/integrations/shared/models"
        if by_body:
            return await house.admin.request("DELETE", path, json={"models": slugs})
        return await house.admin.delete(f"{path}?slugs={','.join(slugs)}")

    refused(await delete("a", "gpt-4o"), 400, "there is no custom model 'gpt-4o'")
    assert (await delete("a", "b")).json() == {}
    left = (await house.admin.get("/v1/integrations/shared/models")).json()["models"]
    assert {row["slug"] for row in left} == {"openai-model", "gpt-4o"}


@pytest.mark.parametrize(
    ("model", "says"),
    [
        ({"slug": ""}, "slug"),
        ({"enabled": None}, "enabled"),
        ({"configurations": {"custom_host": "https://x.example.org"}}, "only a custom model"),
        (
            {"is_custom": True, "configurations": {"custom_headers": {"Host": "x"}}},
            "models.0.configurations.custom_headers",
        ),
        ({"pricing_config": {"type": "magic"}}, "pricing_config.type"),
        ({"pricing_config": {"pay_as_you_go": {"request_token": {"price": -1}}}}, "price"),
        ({"sealed_headers": "x"}, "sealed_headers"),
        ({"base_url": "https://evil.example.org"}, "base_url"),
    ],
)
async def test_a_models_fields_are_checked(house: House, model: dict[str, Any], says: str) -> None:
    await make(house.admin)
    rows = [{"slug": "m", "enabled": True, **model}]
    refused(await house.admin.put("/v1/integrations/shared/models", json={"models": rows, "key": KEY}), 400, says)


async def test_multipliers_change_prices(house: House) -> None:
    await make(house.admin, pricing_adjustments={"multiplier": {"default": 0.8, "response_token": 1.5}})
    await share(house)
    await handle(house)
    terms = credential(house).terms
    assert terms is not None
    assert terms.factors == (800_000, 1_500_000, 800_000, 800_000)


async def test_the_list_of_models_shows_what_may_be_called(house: House) -> None:
    await make(house.admin)
    await share(house)
    await handle(house)
    assert [row["id"] for row in (await house.team.get("/v1/models")).json()["data"]] == ["@main/openai-model"]
    rows = [{"slug": "ours", "enabled": True, "is_custom": True}, {"slug": "openai-model", "enabled": False}]
    await put(house.admin, "integrations/shared/models", models=rows)
    assert [row["id"] for row in (await house.team.get("/v1/models")).json()["data"]] == ["@main/ours"]
    await share(house, enabled=False)
    assert (await house.team.get("/v1/models")).json()["data"] == []


@pytest.mark.parametrize(
    ("method", "path", "scopes"),
    [
        ("POST", "/v1/integrations", ["workspace_integrations.create"]),
        ("PUT", "/v1/integrations/shared", ["workspace_integrations.update"]),
        ("DELETE", "/v1/integrations/shared", ["workspace_integrations.delete"]),
        ("GET", "/v1/integrations/shared", ["workspace_integrations.read"]),
        ("PUT", "/v1/integrations/shared/models", ["workspace_integrations.update"]),
    ],
)
async def test_a_right_on_workspaces_integrations_is_none_on_the_organisations(
    house: House, method: str, path: str, scopes: list[str]
) -> None:
    await make(house.admin)
    made = await house.admin.post("/v1/api-keys/organisation/service", json={"name": "narrow", "scopes": scopes})
    assert made.status_code == 200, made.text
    bodies: dict[str, Any] = {
        "/v1/integrations": {"name": "Other", "ai_provider_id": "openai", "key": KEY},
        "/v1/integrations/shared/models": {"models": []},
    }
    answer = await house.client(made.json()["key"]).request(method, path, json=bodies.get(path, {}))
    refused(answer, 403, "You do not have enough permissions")
