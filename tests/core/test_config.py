"""The routing document: what is understood, what is refused, and that every mistake is named with its path."""

import msgspec
import pytest

from lockgate.core import config
from lockgate.core.config import Config
from lockgate.core.errors import BadRequest, InvalidConfig

OPTIONS = frozenset({"azure-resource-name", "aws-region"})


def parse(document: object) -> Config:
    return config.parse(msgspec.json.encode(document), OPTIONS)


def mistakes(document: object) -> tuple[str, ...]:
    with pytest.raises(InvalidConfig) as caught:
        parse(document)
    assert caught.value.document()["errors"] == list(caught.value.errors)
    return caught.value.errors


def test_a_provider_alone_is_a_config() -> None:
    assert parse({"provider": "openai"}) == Config(provider="openai")


@pytest.mark.parametrize("provider", ["@mine", "@mine/gpt-4o"])
def test_a_provider_that_begins_with_an_at_sign_is_a_virtual_key(provider: str) -> None:
    found = parse({"provider": provider})
    assert (found.provider, found.virtual_key) == ("", "mine")


@pytest.mark.parametrize(
    ("snake", "camel", "value"),
    [
        ("virtual_key", "virtualKey", "mine"),
        ("custom_host", "customHost", "https://h.example"),
        ("override_params", "overrideParams", {"seed": 1}),
        ("request_timeout", "requestTimeout", 250),
        ("forward_headers", "forwardHeaders", ["x-a"]),
        ("azure_resource_name", "azureResourceName", "res"),
    ],
)
def test_a_field_may_be_written_in_snake_and_in_camel_case(snake: str, camel: str, value: object) -> None:
    assert parse({snake: value}) == parse({camel: value}) != Config()


def test_a_null_counts_as_absent() -> None:
    assert parse({"provider": "openai", "virtual_key": None, "retry": None, "strategy": None}) == Config("openai")


def test_overrides_keep_their_values_as_json_texts() -> None:
    found = parse({"override_params": {"seed": 1, "stop": ["a"], "user": "é"}})
    assert found.overrides == {"seed": b"1", "stop": b'["a"]', "user": '"é"'.encode()}


def test_the_single_target_beats_the_root_and_inherits_the_rest() -> None:
    found = parse(
        {
            "request_timeout": 100,
            "custom_host": "https://root.example",
            "override_params": {"seed": 1, "top_p": 0.5},
            "targets": [{"virtual_key": "mine", "custom_host": "https://leaf.example", "override_params": {"seed": 2}}],
        }
    )
    assert found == Config(
        virtual_key="mine",
        custom_host="https://leaf.example",
        overrides={"seed": b"2", "top_p": b"0.5"},
        request_timeout=100,
        targets=1,
        path="config.targets[0]",
    )


def test_a_target_that_names_a_provider_does_not_inherit_the_roots_virtual_key() -> None:
    found = parse({"virtual_key": "roots", "targets": [{"provider": "openai"}]})
    assert (found.provider, found.virtual_key) == ("openai", "")


def test_several_targets_and_their_strategy_are_told() -> None:
    found = parse({"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "a"}, {"virtual_key": "b"}]})
    assert (found.strategy, found.targets) == ("fallback", 2)


def test_provider_options_are_taken_by_header_name() -> None:
    found = parse({"provider": "azure-openai", "azure_resource_name": "res", "awsRegion": "eu-1"})
    assert found.options == {"azure-resource-name": "res", "aws-region": "eu-1"}


def test_an_inline_key_is_noticed_but_not_kept() -> None:
    found = parse({"provider": "openai", "api_key": "sk-secret-canary"})
    assert found.keyed
    assert "sk-secret-canary" not in repr(found)


@pytest.mark.parametrize(
    "document",
    [
        {"provider": "openai", "api_key": "sk-inline"},
        {"provider": "openai", "apiKey": "sk-inline"},
        {"provider": "openai", "targets": [{"api_key": "sk-inline"}]},
        {"api_key": "sk-of-the-root", "targets": [{"api_key": "sk-inline"}]},
        {"api_key": "sk-inline", "targets": [{"provider": "openai"}]},
    ],
    ids=["root", "camel", "target", "target beats root", "inherited"],
)
def test_the_inline_key_is_read_where_it_stands(document: object) -> None:
    assert config.api_key(msgspec.json.encode(document)) == b"sk-inline"


def test_a_config_without_a_key_has_none() -> None:
    assert config.api_key(b'{"provider":"openai"}') == b""


@pytest.mark.parametrize(
    ("document", "line"),
    [
        ({"provider": 1}, "path: provider, message: Expected string, received number"),
        ({"virtual_key": ["a"]}, "path: virtual_key, message: Expected string, received array"),
        ({"virtualKey": True}, "path: virtualKey, message: Expected string, received boolean"),
        ({"override_params": "x"}, "path: override_params, message: Expected object, received string"),
        ({"retry": 3}, "path: retry, message: Expected object, received number"),
        ({"targets": {}}, "path: targets, message: Expected array, received object"),
        ({"targets": ["a"]}, "path: targets, message: Expected an array of objects"),
        ({"forward_headers": "x-a"}, "path: forward_headers, message: Expected an array of strings"),
        ({"forward_headers": [1]}, "path: forward_headers, message: Expected an array of strings"),
        ({"request_timeout": "5"}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"request_timeout": -1}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"request_timeout": True}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"request_timeout": 1.5}, "path: request_timeout, message: Expected a number of milliseconds"),
        ({"weight": True}, "path: weight, message: Expected number, received boolean"),
        ({"passthrough": 1}, "path: passthrough, message: Expected boolean, received number"),
        ({"azure_resource_name": 5}, "path: azure_resource_name, message: Expected string, received number"),
        ({"providr": "openai"}, "path: providr, message: Unrecognized key in config"),
        ({"targets": [{"providr": "x"}]}, "path: targets.0.providr, message: Unrecognized key in config"),
        ({"targets": [{"provider": 5}]}, "path: targets.0.provider, message: Expected string, received number"),
    ],
    ids=lambda value: value.split(",")[0] if isinstance(value, str) else "",
)
def test_a_mistake_is_named_with_its_path(document: object, line: str) -> None:
    assert mistakes(document) == (line,)


def test_all_mistakes_are_named_at_once() -> None:
    assert len(mistakes({"provider": 1, "virtual_key": 2, "nonsense": 3})) == 3


def test_a_timeout_longer_than_a_day_is_refused() -> None:
    assert parse({"request_timeout": config.TIMEOUT_MAX_MS}).request_timeout == config.TIMEOUT_MAX_MS
    assert "at most" in mistakes({"request_timeout": config.TIMEOUT_MAX_MS + 1})[0]


def test_an_unknown_mode_is_refused_with_the_known_ones() -> None:
    (line,) = mistakes({"strategy": {"mode": "roulette"}, "targets": [{}, {}]})
    assert line.startswith("path: strategy.mode")
    assert "single, loadbalance, fallback, conditional" in line


@pytest.mark.parametrize("name", sorted(config.LATER))
def test_a_rule_that_would_not_hold_is_refused_rather_than_overlooked(name: str) -> None:
    assert mistakes({"provider": "openai", name: []}) == (
        f"path: {name}, message: Not supported by this version of the gateway",
    )


def test_a_rule_that_would_not_hold_is_refused_inside_a_target_and_in_camel_case() -> None:
    (line,) = mistakes({"targets": [{"beforeRequestHooks": [{"id": "x"}]}]})
    assert line == "path: targets.0.beforeRequestHooks, message: Not supported by this version of the gateway"


@pytest.mark.parametrize(
    "raw",
    [b"", b"nonsense", b"{", b"[]", b'"pc-1"', b"null", b"1", b"\xff", b"[" * 100_000],
    ids=["empty", "word", "cut", "list", "text", "null", "number", "no utf-8", "deep"],
)
def test_what_is_no_json_object_is_refused(raw: bytes) -> None:
    with pytest.raises(BadRequest, match=r"Invalid config passed\. You need to pass a valid json"):
        config.parse(raw)


def test_a_config_over_its_size_is_refused() -> None:
    filler = b" " * config.SIZE_MAX
    with pytest.raises(BadRequest, match="larger than"):
        config.parse(b"{}" + filler)


def test_a_config_of_the_first_version_is_refused_with_its_own_message() -> None:
    with pytest.raises(BadRequest, match="Please migrate to the latest version"):
        parse({"mode": "single", "options": [{"provider": "openai"}]})


@pytest.mark.parametrize("document", [{"prompt_id": "pp-1"}, {"targets": [{"promptId": "pp-1"}]}], ids=["root", "leaf"])
def test_a_prompt_in_a_config_is_refused(document: object) -> None:
    with pytest.raises(BadRequest, match="prompt id"):
        parse(document)
