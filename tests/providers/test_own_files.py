"""Providers whose URL depends on more than the path."""

import pytest

from lockgate.core.errors import BadRequest
from lockgate.providers.mistral_ai import mistral_ai
from lockgate.providers.predibase import predibase


@pytest.mark.parametrize(
    ("flag", "path", "expected"),
    [
        ("true", "/v1/chat/completions", "/fim/completions"),
        ("true", "/v1/completions", "/fim/completions"),
        ("false", "/v1/chat/completions", "/chat/completions"),
        ("", "/v1/chat/completions", "/chat/completions"),
        ("true", "/v1/embeddings", "/embeddings"),
    ],
)
def test_mistral_fills_in_the_middle_only_where_asked(flag: str, path: str, expected: str) -> None:
    options = {"mistral-fim-completion": flag} if flag else {}
    assert mistral_ai.request_target(path, "", options, "m") == ("https://api.mistral.ai/v1", expected)


def test_predibases_base_model_stands_in_the_path_and_its_adapter_does_not() -> None:
    tenant = {"predibase-tenant-id": "t1"}
    base, path = predibase.request_target("/v1/chat/completions", "", tenant, "mistral-7b:mine/2")
    assert base + path == "https://serving.app.predibase.com/t1/deployments/v2/llms/mistral-7b/v1/chat/completions"


@pytest.mark.parametrize(("tenant", "model"), [("", "m"), ("t", ""), ("t/x", "m"), ("..", "m")])
def test_predibase_refuses_a_path_that_it_cannot_build(tenant: str, model: str) -> None:
    with pytest.raises(BadRequest):
        predibase.request_target("/v1/chat/completions", "", {"predibase-tenant-id": tenant}, model)


@pytest.mark.parametrize("model", ["..", ".", "../../x", "a/b", "%2e%2e", "a?b", "..:mine/2", "ä"])
def test_predibases_model_cannot_leave_its_place(model: str) -> None:
    with pytest.raises(BadRequest, match="The model must match"):
        predibase.request_target("/v1/chat/completions", "", {"predibase-tenant-id": "t"}, model)
