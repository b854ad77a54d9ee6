"""The golden table: each argument and the header that it becomes."""

import json
from typing import Any

import pytest

from conftest import Scripted
from portkey import Portkey, __version__, createHeaders

TABLE: list[tuple[str, Any, str, str]] = [
    ("api_key", "lgu_k", "x-portkey-api-key", "lgu_k"),
    ("virtual_key", "my-openai", "x-portkey-virtual-key", "my-openai"),
    ("config", "pc-slug-1a2b3c", "x-portkey-config", "pc-slug-1a2b3c"),
    ("config", {"provider": "openai"}, "x-portkey-config", '{"provider": "openai"}'),
    ("provider", "openai", "x-portkey-provider", "openai"),
    ("provider", "@my-openai", "x-portkey-provider", "@my-openai"),
    ("trace_id", "t-1", "x-portkey-trace-id", "t-1"),
    ("span_id", "s-1", "x-portkey-span-id", "s-1"),
    ("parent_span_id", "s-0", "x-portkey-parent-span-id", "s-0"),
    ("span_name", "answer", "x-portkey-span-name", "answer"),
    ("metadata", {"_user": "a"}, "x-portkey-metadata", '{"_user": "a"}'),
    ("metadata", {"town": "Zürich"}, "x-portkey-metadata", '{"town": "Z\\u00fcrich"}'),
    ("metadata", '{"_user": "a"}', "x-portkey-metadata", '{"_user": "a"}'),
    ("cache_namespace", "n", "x-portkey-cache-namespace", "n"),
    ("cache_force_refresh", True, "x-portkey-cache-force-refresh", "true"),
    ("cache_force_refresh", False, "x-portkey-cache-force-refresh", "false"),
    ("debug", False, "x-portkey-debug", "false"),
    ("custom_host", "http://127.0.0.1:9/v1", "x-portkey-custom-host", "http://127.0.0.1:9/v1"),
    ("request_timeout", 5000, "x-portkey-request-timeout", "5000"),
    ("strict_open_ai_compliance", False, "x-portkey-strict-open-ai-compliance", "false"),
    ("strict_open_ai_compliance", True, "x-portkey-strict-open-ai-compliance", "true"),
    ("mode", "openai", "x-portkey-mode", "proxy openai"),
    ("mode", "proxy openai", "x-portkey-mode", "proxy openai"),
    ("openai_project", "p", "x-portkey-openai-project", "p"),
    ("openai_organization", "o", "x-portkey-openai-organization", "o"),
    ("aws_secret_access_key", "s", "x-portkey-aws-secret-access-key", "s"),
    ("aws_access_key_id", "i", "x-portkey-aws-access-key-id", "i"),
    ("aws_session_token", "t", "x-portkey-aws-session-token", "t"),
    ("aws_region", "eu-west-1", "x-portkey-aws-region", "eu-west-1"),
    ("aws_s3_bucket", "b", "x-portkey-aws-s3-bucket", "b"),
    ("aws_s3_object_key", "k", "x-portkey-aws-s3-object-key", "k"),
    ("aws_bedrock_model", "m", "x-portkey-aws-bedrock-model", "m"),
    ("vertex_project_id", "p", "x-portkey-vertex-project-id", "p"),
    ("vertex_region", "r", "x-portkey-vertex-region", "r"),
    ("vertex_storage_bucket_name", "b", "x-portkey-vertex-storage-bucket-name", "b"),
    ("workers_ai_account_id", "w", "x-portkey-workers-ai-account-id", "w"),
    ("azure_resource_name", "r", "x-portkey-azure-resource-name", "r"),
    ("azure_deployment_id", "d", "x-portkey-azure-deployment-id", "d"),
    ("azure_api_version", "2024-10-21", "x-portkey-azure-api-version", "2024-10-21"),
    ("azure_endpoint_name", "e", "x-portkey-azure-endpoint-name", "e"),
    ("huggingface_base_url", "http://127.0.0.1:9", "x-portkey-huggingface-base-url", "http://127.0.0.1:9"),
    ("anthropic_beta", "b", "x-portkey-anthropic-beta", "b"),
    ("anthropic_version", "v", "x-portkey-anthropic-version", "v"),
    ("mistral_fim_completion", "true", "x-portkey-mistral-fim-completion", "true"),
    ("provider_file_name", "f", "x-portkey-provider-file-name", "f"),
    ("provider_model", "m", "x-portkey-provider-model", "m"),
    ("fireworks_account_id", "f", "x-portkey-fireworks-account-id", "f"),
    ("sensitive_headers", ["a", "b"], "x-portkey-sensitive-headers", '["a", "b"]'),
    ("something_new", 1.5, "x-portkey-something-new", "1.5"),
    ("Authorization", "sk-1", "Authorization", "Bearer sk-1"),
    ("Authorization", "Bearer sk-1", "Authorization", "Bearer sk-1"),
]


@pytest.mark.parametrize(("name", "value", "header", "sent"), TABLE)
def test_an_argument_becomes_its_header(name: str, value: Any, header: str, sent: str) -> None:
    assert createHeaders(**{name: value}) == {header: sent}


@pytest.mark.parametrize(("name", "value", "header", "sent"), TABLE)
def test_the_client_sends_the_same_header(name: str, value: Any, header: str, sent: str, server: Scripted) -> None:
    arguments = {"api_key": "lgu_k", name: value}
    Portkey(base_url=server.url, **arguments).models.list()
    assert server.last.headers[header.lower()] == sent


@pytest.mark.parametrize("value", [None, "", {}, [], ()])
def test_what_is_empty_is_not_sent(value: Any) -> None:
    assert createHeaders(trace_id=value) == {}


def test_named_headers_are_passed_on_under_their_own_name() -> None:
    made = createHeaders(forward_headers=["x_team", "X-Job"], x_team="blue", **{"X-Job": "7"}, other="o")
    assert made == {
        "x-portkey-forward-headers": "x-team,X-Job",
        "x-team": "blue",
        "X-Job": "7",
        "x-portkey-other": "o",
    }


def test_forward_headers_may_be_a_comma_list() -> None:
    made = createHeaders(forward_headers="x_team, x-job", x_job="7")
    assert made == {"x-portkey-forward-headers": "x-team,x-job", "x-job": "7"}


def test_every_call_says_which_library_sent_it(server: Scripted) -> None:
    Portkey(api_key="lgu_k", base_url=server.url).models.list()
    sent = server.last.headers
    assert sent["x-portkey-package-version"] == f"portkey-{__version__}"
    assert sent["x-portkey-runtime"] == "CPython"
    assert sent["x-portkey-strict-open-ai-compliance"] == "false"
    assert sent["accept"] == "application/json"


def test_no_authorization_is_sent_that_nobody_gave(server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.setenv(name, "secret-of-openai")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "x-mine: secret-of-openai")
    client = Portkey(api_key="lgu_k", base_url=server.url)
    client.models.list()
    client.chat.completions.create(messages=[])
    for request in server.seen:
        assert "authorization" not in request.headers
        assert "secret-of-openai" not in json.dumps(request.headers)


def test_a_websocket_handshake_carries_the_same_headers() -> None:
    made = Portkey(api_key="lgu_k", base_url="http://127.0.0.1:9/v1", virtual_key="v").auth_headers
    assert (made["x-portkey-api-key"], made["x-portkey-virtual-key"]) == ("lgu_k", "v")


def test_local_arguments_are_not_sent(server: Scripted) -> None:
    client = Portkey(
        api_key="lgu_k", base_url=server.url, timeout=5.0, max_retries=0, instrumentation=True, webhook_secret="w"
    )
    client.models.list()
    names = {name for name in server.last.headers if name.startswith("x-portkey-")}
    assert names == {
        "x-portkey-api-key",
        "x-portkey-package-version",
        "x-portkey-runtime",
        "x-portkey-runtime-version",
        "x-portkey-strict-open-ai-compliance",
    }
