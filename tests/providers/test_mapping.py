"""Which fields of a credential a secret reference can fill: the table, provider by provider."""

import pytest

from lockgate.core.mapped import KEY
from lockgate.providers.mapping import place, places

AZURE = {"azure_entra_tenant_id", "azure_entra_client_id", "azure_entra_client_secret", "azure_managed_client_id"}
AWS = {"aws_access_key_id", "aws_secret_access_key", "aws_role_arn", "aws_external_id"}


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("openai", {"openai_organization", "openai_project", "openai_beta"}),
        ("azure-openai", {*AZURE, "openai_beta"}),
        ("azure-ai", AZURE),
        ("bedrock", AWS),
        ("vertex-ai", {"vertex_service_account_json"}),
        ("groq", set()),
        ("huggingface", set()),
        ("cortex", set()),
        ("workers-ai", set()),
    ],
)
def test_what_can_be_filled(slug: str, names: set[str]) -> None:
    assert {found.name for found in places(slug).values()} == {*names, "custom_headers"}


@pytest.mark.parametrize(
    "target",
    [
        "configurations.custom_host",
        "configurations.azure_resource_name",
        "configurations.azure_auth_mode",
        "configurations.azure_deployment_config",
        "configurations.azure_foundry_url",
        "configurations.aws_region",
        "configurations.aws_auth_type",
        "configurations.vertex_region",
        "configurations.snowflake_account",
        "configurations.huggingface_base_url",
        "configurations.predibase_tenant_id",
        "model_config.resourceName",
        "model_config.deploymentName",
        "model_config.apiVersion",
        "configurations.key",
        "configurations.",
        "configurations",
        "custom_headers",
        "other.custom_headers",
        "Key",
        "",
    ],
)
def test_what_decides_where_a_call_goes_is_never_filled(target: str) -> None:
    slugs = ("openai", "azure-openai", "azure-ai", "bedrock", "vertex-ai", "cortex", "huggingface", "predibase")
    assert [slug for slug in slugs if place(slug, target)] == []


def test_spellings_of_one_field_are_one_place() -> None:
    found = {
        place("openai", target)
        for target in (
            "configurations.openai_organization",
            "model_config.openai_organization",
            "model_config.openaiOrganization",
        )
    }
    assert len(found) == 1
    assert next(iter(found)) == places("openai")["openai_organization"]


def test_header_fields_may_not_be_the_keys_own() -> None:
    assert places("openai")["custom_headers"].header == "authorization"
    assert places("azure-openai")["custom_headers"].header == "api-key"


def test_the_key_is_any_providers_and_an_unknown_one_has_nothing_else() -> None:
    assert place("openai", "key") == place("nobody", "key") == KEY
    assert place("nobody", "configurations.custom_headers") is None
