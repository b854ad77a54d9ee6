"""The JSON schema that the editor works with says what the parser does."""

from typing import Any

import jsonschema_rs
import msgspec
import pytest

from lockgate.core import config
from lockgate.core.errors import InvalidConfig

SCHEMA = config.schema(frozenset({"special-setting"}))
LEVEL = SCHEMA["$defs"]["config"]
VALID = jsonschema_rs.validator_for(SCHEMA)


def test_every_field_of_a_config_is_offered_with_words_about_it() -> None:
    fields = {name for name in config.Config.__struct_fields__ if name != "options"}
    assert fields < LEVEL["properties"].keys()
    assert all(LEVEL["properties"][name]["description"] for name in fields)


def test_only_the_chief_spelling_is_offered_and_the_others_are_accepted() -> None:
    assert "special_setting" in LEVEL["properties"]
    assert "specialSetting" not in LEVEL["properties"]
    assert VALID.is_valid({"specialSetting": "x", "virtualKey": "a", "resourceName": "r", "resource_name": "r"})


def test_the_choices_of_a_field_are_listed() -> None:
    strategy = LEVEL["properties"]["strategy"]["properties"]
    assert strategy["mode"]["enum"] == ["single", "loadbalance", "fallback", "conditional"]
    assert LEVEL["properties"]["recovery"]["enum"] == ["restart", "continue", "error"]


def test_a_target_is_a_config() -> None:
    assert LEVEL["properties"]["targets"]["items"] == {"$ref": "#/$defs/config"}
    assert not VALID.is_valid({"targets": [{"targets": [{"wieght": 1}]}]})


@pytest.mark.parametrize(
    "document",
    [
        {"provider": 1},
        {"providr": "x"},
        {"API_KEY": "x"},
        {"override_params": []},
        {"weight": -1},
        {"request_timeout": 1.5},
        {"request_timeout": 86_400_001},
        {"forward_headers": [1]},
        {"retry": {"attempts": 6}},
        {"retry": {"on_status_codes": [99]}},
        {"cache": "big"},
        {"cache": {"max_age": 1}},
        {"cb_config": {"cooldown_interval": 1}},
        {"cb_config": {"failure_threshold_percentage": 0}},
        {"strategy": {}},
        {"strategy": {"mode": "roulette"}},
        {"targets": ["x"]},
        {"input_guardrails": [1]},
        {"before_request_hooks": ["x"]},
        {"strategy": {"mode": "conditional", "conditions": [{"query": {}}]}, "targets": [{}]},
        {"deployments": [{"alias": "x"}]},
    ],
    ids=str,
)
def test_what_the_parser_refuses_for_its_shape_the_schema_refuses_too(document: dict[str, Any]) -> None:
    assert not VALID.is_valid(document)
    with pytest.raises(InvalidConfig):
        config.parse(msgspec.json.encode(document))


def test_the_schema_is_one_itself() -> None:
    assert jsonschema_rs.meta.is_valid(SCHEMA)
