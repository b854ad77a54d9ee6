"""A proxy's config.yaml becomes virtual keys and configs; what cannot be carried over is said."""

from pathlib import Path
from typing import Any

import pytest

from lockgate.cli import Stop
from lockgate.cli.from_proxy import provider_of, read
from lockgate.cli.writing import Described, files
from lockgate.core import config as configs

CONFIG = """
model_list:
  - model_name: chat
    litellm_params: {model: openai/gpt-4o, api_key: os.environ/OPENAI_KEY, rpm: 100, weight: 3}
  - model_name: chat
    litellm_params: {model: groq/llama-3, api_key: sk-in-the-file, timeout: 1.5, temperature: 0, max_retries: 9}
  - model_name: spare
    litellm_params: {model: mistral/small, api_key: os.environ/M_KEY, api_base: os.environ/M_BASE}
  - model_name: bare
    litellm_params: {model: gpt-4o-mini, api_key: os.environ/OPENAI_KEY}
router_settings: {num_retries: 2, fallbacks: [{chat: [spare, nowhere]}], routing_strategy: usage-based}
litellm_settings: {request_timeout: 30, cache: true, cache_params: {ttl: 60}}
general_settings: {master_key: sk-1234}
"""


@pytest.fixture(name="found")
def _found(tmp_path: Path) -> tuple[dict[str, dict[str, Any]], list[str]]:
    file = tmp_path / "config.yaml"
    file.write_text(CONFIG)
    described, notes = read(file)
    return {f"{one.kind} {one.name}": one.spec for one in described}, notes


def test_a_credential_becomes_one_virtual_key_and_its_secret_a_variable(
    found: tuple[dict[str, dict[str, Any]], list[str]],
) -> None:
    specs, _ = found
    assert specs["virtual-key openai"] == {"provider": "openai", "key": "${env:OPENAI_KEY}"}
    assert specs["virtual-key mistral-ai"] == {
        "provider": "mistral-ai", "key": "${env:M_KEY}", "custom_host": "${env:M_BASE}",
    }  # fmt: skip
    assert [name for name in specs if name.startswith("virtual-key")] == [
        "virtual-key openai", "virtual-key groq", "virtual-key mistral-ai",
    ]  # fmt: skip


def test_a_secret_in_the_file_is_never_copied(found: tuple[dict[str, dict[str, Any]], list[str]]) -> None:
    specs, notes = found
    assert specs["virtual-key groq"]["key"] == "${env:GROQ_KEY}"
    assert "sk-in-the-file" not in repr(specs)
    assert any("GROQ_KEY" in note for note in notes)
    assert "sk-1234" not in repr((specs, notes))


def test_models_of_one_name_share_the_load_and_fall_back(found: tuple[dict[str, dict[str, Any]], list[str]]) -> None:
    specs, _ = found
    config = specs["config chat"]["config"]
    common = {"retry": {"attempts": 2}, "request_timeout": 30_000, "cache": {"mode": "simple", "max_age": 60}}
    assert {name: config[name] for name in common} == common
    assert config["strategy"]["mode"] == "fallback"
    spread, spare = config["targets"]
    assert spread == {
        "strategy": {"mode": "loadbalance"},
        "targets": [
            {"virtual_key": "${virtual-key:openai}", "override_params": {"model": "gpt-4o"}, "weight": 3},
            {"virtual_key": "${virtual-key:groq}", "override_params": {"model": "llama-3", "temperature": 0},
             "request_timeout": 1500, "retry": {"attempts": 5}},
        ],
    }  # fmt: skip
    assert spare == {"virtual_key": "${virtual-key:mistral-ai}", "override_params": {"model": "small"}}


def test_every_config_is_one_that_the_gateway_takes(found: tuple[dict[str, dict[str, Any]], list[str]]) -> None:
    import json

    specs, _ = found
    for name, spec in specs.items():
        if name.startswith("config"):
            configs.parse(json.dumps(spec["config"]).encode())


def test_what_is_left_behind_is_said(found: tuple[dict[str, dict[str, Any]], list[str]]) -> None:
    _, notes = found
    for word in ("general_settings", "routing_strategy", "chat: rpm: limits belong to keys"):
        assert any(word in note for note in notes), word


@pytest.mark.parametrize(
    ("word", "slug"),
    [("openai", "openai"), ("mistral", "mistral-ai"), ("azure", "azure-openai"), ("groq", "groq"), ("nobody", None)],
)
def test_providers_are_known_by_the_names_that_others_use(word: str, slug: str | None) -> None:
    assert provider_of(word) == slug


@pytest.mark.parametrize("text", ["[]", "a: 1", "model_list: [{model_name: x}]", "a: ["])
def test_a_file_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "x.yaml").write_text(text)
    with pytest.raises(Stop) as stop:
        read(tmp_path / "x.yaml")
    assert stop.value.code == 2


def test_a_document_says_its_workspace_only_where_it_has_one() -> None:
    assert Described("label", "a", {}).document() == {"kind": "label", "name": "a", "spec": {}}
    assert Described("label", "a", {}, "team").document()["workspace"] == "team"


@pytest.mark.parametrize(
    ("kind", "name"), [("usage-policy", "usage-policies"), ("config", "configs"), ("virtual-key", "virtual-keys")]
)
def test_a_file_is_named_for_what_is_in_it(kind: str, name: str, tmp_path: Path) -> None:
    assert list(files(tmp_path, [Described(kind, "one", {})])) == [tmp_path / f"{name}.yaml"]
