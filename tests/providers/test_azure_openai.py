"""Azure OpenAI: resource, deployment, version, and aliases."""

from typing import Any

import pytest

from lockgate.core.errors import BadRequest
from lockgate.providers.azure_openai import azure_openai as azure

BASE = "https://contoso.openai.azure.com/openai"
STORED = azure.read_options(
    {
        "resourceName": "contoso",
        "deploymentConfig": [
            {"deploymentName": "prod-4o", "apiVersion": "2024-06-01", "alias": "gpt-4o", "is_default": True},
            {"deploymentName": "tiny", "apiVersion": "2024-10-21", "alias": "small"},
            {"deploymentName": "next", "apiVersion": "v1", "alias": "new"},
        ],
    }
)


def target(model: str, path: str = "/v1/chat/completions", query: str = "", **options: str) -> str:
    given = {name.replace("_", "-"): value for name, value in options.items()}
    base, rest = azure.request_target(path, query, given or STORED, model)
    assert base == BASE
    return rest


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("gpt-4o", "/deployments/prod-4o/chat/completions?api-version=2024-06-01"),
        ("small", "/deployments/tiny/chat/completions?api-version=2024-10-21"),
        ("unknown", "/deployments/prod-4o/chat/completions?api-version=2024-06-01"),
        ("new", "/v1/chat/completions"),
    ],
)
def test_the_model_chooses_a_deployment_by_alias_else_the_default(model: str, expected: str) -> None:
    assert target(model) == expected


def test_aliases_without_a_default_refuse_an_unknown_model() -> None:
    rows = [{"deploymentName": "d", "apiVersion": "2024-06-01", "alias": "small"}]
    options = azure.read_options({"resourceName": "contoso", "deploymentConfig": rows})
    with pytest.raises(BadRequest, match=r"^No azure alias passed/default config found$"):
        azure.request_target("/v1/chat/completions", "", options, "large")


def test_version_v1_puts_the_deployment_into_the_body() -> None:
    assert azure.model_name("new", STORED) == "next"
    assert azure.model_name("small", STORED) == "small"


def test_the_headers_alone_are_enough() -> None:
    path = target("m", azure_resource_name="contoso", azure_deployment_id="d-1", azure_api_version="2025-01-01-preview")
    assert path == "/deployments/d-1/chat/completions?api-version=2025-01-01-preview"


@pytest.mark.parametrize(
    "path",
    [
        "/v1/completions",
        "/v1/embeddings",
        "/v1/images/generations",
        "/v1/audio/speech",
        "/v1/audio/transcriptions",
        "/v1/audio/translations",
    ],
)
def test_inference_belongs_to_a_deployment(path: str) -> None:
    assert target("small", path) == f"/deployments/tiny{path.removeprefix('/v1')}?api-version=2024-10-21"


@pytest.mark.parametrize(
    "path", ["/v1/files", "/v1/batches/b-1", "/v1/fine_tuning/jobs", "/v1/models", "/v1/responses"]
)
def test_everything_else_belongs_to_the_resource(path: str) -> None:
    assert target("small", path) == f"{path.removeprefix('/v1')}?api-version=2024-10-21"


def test_a_version_in_the_query_is_the_clients_own() -> None:
    assert target("small", "/v1/files", "api-version=2023-05-15") == "/files?api-version=2023-05-15"
    assert target("small", "/v1/files", "limit=1") == "/files?limit=1&api-version=2024-10-21"


def test_an_upload_without_a_model_uses_the_default_deployment() -> None:
    assert target("", "/v1/audio/transcriptions").startswith("/deployments/prod-4o/audio/transcriptions?")
    with pytest.raises(BadRequest, match="azure-deployment-id"):
        azure.request_target("/v1/audio/transcriptions", "", {"azure-resource-name": "contoso"}, "")


def test_a_custom_host_needs_no_resource() -> None:
    base, path = azure.request_target("/v1/embeddings", "", {}, "e-3", "https://apim.test/openai/")
    assert base + path == "https://apim.test/openai/deployments/e-3/embeddings?api-version=2024-10-21"


def test_without_resource_and_host_it_says_what_to_send() -> None:
    with pytest.raises(BadRequest, match="x-portkey-azure-resource-name"):
        azure.request_target("/v1/embeddings", "", {}, "e-3")


@pytest.mark.parametrize("name", ["evil.test/", "a.b", "a@b", "", "-x", "x" * 64, "a\r\nb", "%2e"])
def test_a_resource_name_cannot_lead_elsewhere(name: str) -> None:
    with pytest.raises(BadRequest):
        azure.request_target("/v1/embeddings", "", {"azure-resource-name": name}, "m")


OUTSIDE = ["..", ".", "../../x", "a/b", "%2e%2e", "a?b", "a#b", "ä", "a\n", "x" * 129]


@pytest.mark.parametrize("model", OUTSIDE)
def test_a_model_cannot_leave_its_place_in_the_path(model: str) -> None:
    with pytest.raises(BadRequest, match="The deployment must match"):
        target(model, azure_resource_name="contoso")


@pytest.mark.parametrize("name", OUTSIDE)
def test_neither_can_the_deployment_of_an_alias(name: str) -> None:
    rows = [{"deploymentName": name, "apiVersion": "2024-06-01", "alias": "small"}]
    with pytest.raises(BadRequest, match="deploymentName"):
        azure.read_options({"resourceName": "contoso", "deploymentConfig": rows})
    with pytest.raises(BadRequest, match="The deployment must match"):  # stored before this was checked
        target("small", azure_resource_name="contoso", **{"azure-deployment-id/small": name})


def test_the_stored_key_is_pinned_to_the_stored_resource() -> None:
    assert azure.pinned_hosts(STORED) == ("contoso.openai.azure.com",)
    assert azure.pinned_hosts({}) == ()


def test_the_key_travels_as_api_key() -> None:
    assert azure.auth_fields(b"k", {"openai-beta": "x=v2"}) == ((b"api-key", b"k"), (b"openai-beta", b"x=v2"))


def test_other_ways_to_authenticate_are_refused_rather_than_sent_without_a_key() -> None:
    with pytest.raises(BadRequest, match="azure-auth-mode"):
        azure.auth_fields(b"k", {"azure-auth-mode": "entra"})


@pytest.mark.parametrize("rows", ["x", [1], [{"alias": "a"}], [{"deploymentName": "d"}], {"a": 1}])
def test_a_malformed_deployment_list_is_refused(rows: Any) -> None:
    with pytest.raises(BadRequest, match="deploymentConfig"):
        azure.read_options({"resourceName": "contoso", "deploymentConfig": rows})


def test_the_integrations_spelling_is_read_too() -> None:
    rows = [{"azure_deployment_name": "d", "azure_api_version": "2024-06-01", "alias": "a", "is_default": True}]
    options = azure.read_options({"azure_resource_name": "contoso", "azure_deployment_config": rows})
    assert options == {
        "azure-resource-name": "contoso",
        "azure-deployment-id": "d",
        "azure-api-version": "2024-06-01",
        "azure-deployment-id/a": "d",
        "azure-api-version/a": "2024-06-01",
    }


def test_one_deployment_may_be_given_flat() -> None:
    options = azure.read_options({"resourceName": "contoso", "deploymentName": "d", "apiVersion": "2024-06-01"})
    assert target("any", **{k.replace("-", "_"): v for k, v in options.items()}).startswith("/deployments/d/")
