"""The whole answer to a request that cannot be routed, and the spellings that mean the same."""

import json
from typing import Any

import pytest

from inference.scripted import HELLO, PROVIDER_SECRET, Exchange, House

STORED = f"Bearer {PROVIDER_SECRET.decode()}"
OWN = "Bearer sk-own-key-of-the-caller"
UNROUTED = "Either x-portkey-config or x-portkey-provider header is required"
UNROUTED_CONFIG = (
    "Either x-portkey-provider needs to be passed. Or the x-portkey-config header should have a valid config with "
    "provider details in it."
)
NOT_JSON = "Invalid config passed. You need to pass a valid json"
TOO_OLD = "This version of config is not supported in this route. Please migrate to the latest version"
FORWARDS_ITSELF = "forward_headers must not contain the 'x-portkey-forward-headers' header"


def ask(house: House, asked: dict[str, Any]) -> Exchange:
    sent: dict[str, Any] = {"api_key": house.key}
    for name, value in asked.items():
        sent[name] = json.dumps(value) if isinstance(value, dict) else value
    return house.ask(**sent)


REFUSED: dict[str, tuple[dict[str, Any], str, str]] = {
    "nothing named": ({}, "invalid_request", UNROUTED),
    "only an authorization": ({"authorization": OWN}, "invalid_request", UNROUTED),
    "empty provider": ({"provider": ""}, "invalid_request", UNROUTED),
    "empty config": ({"config": ""}, "invalid_request", UNROUTED),
    "blank provider": ({"provider": "  "}, "invalid_request", UNROUTED),
    "mode without a name": ({"mode": "proxy"}, "invalid_request", UNROUTED),
    "mode of several words": ({"mode": "proxy open ai"}, "invalid_request", UNROUTED),
    "mode with a slug": ({"mode": "@openai-prod"}, "invalid_request", UNROUTED),
    "unknown provider": ({"provider": "nobody"}, "invalid_request", "Invalid provider passed"),
    "provider in capitals": ({"provider": "OPENAI"}, "invalid_request", "Invalid provider passed"),
    "unknown mode": ({"mode": "nobody"}, "invalid_request", "Invalid provider passed"),
    "unknown provider in a config": ({"config": {"provider": "nobody"}}, "invalid_request", "Invalid provider passed"),
    "unknown virtual key": ({"virtual_key": "gone"}, "unknown_virtual_key", "Following keys are not valid: gone"),
    "unknown @provider": ({"provider": "@gone"}, "unknown_virtual_key", "Following keys are not valid: gone"),
    "unknown @provider/model": ({"provider": "@gone/m"}, "unknown_virtual_key", "Following keys are not valid: gone"),
    "unknown in the model": (
        {"body": HELLO.replace(b"gpt", b"@gone/gpt")}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "unknown in the query": ({"query": "model=@gone/m"}, "unknown_virtual_key", "Following keys are not valid: gone"),
    "unknown in the query, encoded": (
        {"query": "a=b&model=%40gone%2Fm"}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "unknown in a config": (
        {"config": {"virtual_key": "gone"}}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "unknown @ in a config": (
        {"config": {"provider": "@gone"}}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "unknown in a target": (
        {"config": {"targets": [{"virtualKey": "gone"}]}}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "archived": ({"virtual_key": "archived"}, "unknown_virtual_key", "Following keys are not valid: archived"),
    "a wrong key is not made good by a provider": (
        {"virtual_key": "gone", "provider": "openai"}, "unknown_virtual_key", "Following keys are not valid: gone",
    ),
    "a saved config": ({"config": "pc-saved-1a2b"}, "invalid_request", "Invalid config id passed"),
    "a saved config beside a key": (
        {"config": "pc-saved-1a2b", "virtual_key": "openai-prod"}, "invalid_request", "Invalid config id passed",
    ),
    "a config that is no JSON": ({"config": "{"}, "invalid_request", NOT_JSON),
    "a config that is a word": ({"config": "my-config"}, "invalid_request", NOT_JSON),
    "a config that is a list": ({"config": "[]"}, "invalid_request", NOT_JSON),
    "a config that is null": ({"config": "null"}, "invalid_request", NOT_JSON),
    "a config beside a key": ({"config": "{", "virtual_key": "openai-prod"}, "invalid_request", NOT_JSON),
    "a config that names nobody": ({"config": "{}"}, "invalid_request", UNROUTED_CONFIG),
    "a config with a key alone": ({"config": {"api_key": "sk-own"}}, "invalid_request", UNROUTED_CONFIG),
    "a config of the first version": (
        {"config": {"mode": "single", "options": [{"provider": "openai"}]}}, "invalid_request", TOO_OLD,
    ),
    "a prompt in a config": (
        {"config": {"provider": "openai", "prompt_id": "p-1"}}, "invalid_request",
        "You cannot pass config with prompt id in /v1/prompts route",
    ),
    "forwarding itself": (
        {"virtual_key": "openai-prod", "forward_headers": "x-portkey-forward-headers"}, "invalid_request",
        FORWARDS_ITSELF,
    ),
    "forwarding itself, in a config": (
        {"config": {"virtual_key": "openai-prod", "forward_headers": ["X-Portkey-Forward-Headers"]}}, "invalid_request",
        FORWARDS_ITSELF,
    ),
    "form": (
        {"virtual_key": "openai-prod", "content_type": "application/x-www-form-urlencoded"}, "invalid_request",
        "Invalid content type passed",
    ),
    "text": (
        {"virtual_key": "openai-prod", "content_type": "text/plain; charset=utf-8"}, "invalid_request",
        "Invalid content type passed",
    ),
    "no deployment for the model": (
        {"virtual_key": "azure"}, "invalid_request", "No azure alias passed/default config found",
    ),
}  # fmt: skip


def furnished() -> House:
    house = House()
    house.add_credential("archived", status="archived")
    options = {"azure-resource-name": "eu", "azure-deployment-id/other": "d", "azure-api-version/other": "2024-10-21"}
    house.add_credential("azure", "azure-openai", options=options)
    return house


@pytest.mark.parametrize("case", REFUSED)
def test_the_whole_reply_is_as_the_compatible_api_has_it(case: str) -> None:
    asked, code, message = REFUSED[case]
    house = furnished()
    exchange = ask(house, asked)
    assert (exchange.status, exchange.writes) == (400, 1)
    assert exchange.document == {
        "status": "failure", "message": message, "error": {"message": message, "code": code},
    }  # fmt: skip
    assert exchange.field("content-type") == "application/json"
    assert exchange.field("x-portkey-trace-id")
    assert exchange.field("x-portkey-request-id")
    assert exchange.field("x-portkey-gateway-exception") == ""
    assert house.upstream.flights == []
    record = house.journal.record
    assert (record.end, record.status, record.error, record.attempts) == ("refused", 400, code, 0)
    assert record.id == exchange.field("x-portkey-request-id")
    assert house.journal.started == []


def test_a_config_that_fails_its_schema_names_each_mistake() -> None:
    exchange = ask(furnished(), {"config": {"provider": 7, "surprise": 1}})
    assert exchange.status == 400
    assert exchange.document == {
        "status": "failure",
        "message": "Invalid config passed",
        "error": {"message": "Invalid config passed", "code": "invalid_config"},
        "errors": [
            "path: provider, message: Expected string, received number",
            "path: surprise, message: Unrecognized key in config",
        ],
    }


@pytest.mark.parametrize("where", ["header", "config", "camel"])
def test_a_host_that_may_not_be_called_is_invalid_and_says_why(where: str) -> None:
    house = furnished()
    house.upstream.refuses = "10.0.0.1"
    host = "http://10.0.0.1/v1"
    asked: dict[str, dict[str, Any]] = {
        "header": {"provider": "openai", "authorization": OWN, "custom_host": host},
        "config": {"config": {"provider": "openai", "api_key": "sk-own", "custom_host": host}},
        "camel": {"config": {"provider": "openai", "apiKey": "sk-own", "customHost": host}},
    }
    exchange = ask(house, asked[where])
    assert exchange.status == 400
    assert exchange.document == {
        "status": "failure",
        "message": "Invalid custom host",
        "error": {"message": "Invalid custom host", "code": "invalid_custom_host"},
        "reason": "That host is private",
    }


def test_an_expired_virtual_key_is_told_in_the_openai_shape() -> None:
    house = furnished()
    house.add_credential("old", expires_at=house.clock.ms)
    exchange = ask(house, {"virtual_key": "old"})
    message = "Portkey Virtual Key old Expired"
    inner = {"message": message, "type": "virtual_key_expired_error", "param": None, "code": "01"}
    assert exchange.status == 401
    assert exchange.document == {"error": inner, "message": message}


@pytest.mark.parametrize(
    ("path", "provider", "message"),
    [
        ("/v1/rerank", "openai", "rerank is not supported by openai"),
        ("/v1/moderations", "groq", "moderations is not supported by groq"),
    ],
)
def test_an_endpoint_that_a_provider_lacks_stops_the_sdks_retries(path: str, provider: str, message: str) -> None:
    house = furnished()
    exchange = house.ask(path=path, api_key=house.key, provider=provider, authorization=OWN)
    assert exchange.status == 500
    assert exchange.document == {
        "status": "failure", "message": message, "error": {"message": message, "code": "not_supported"},
    }  # fmt: skip
    assert exchange.field("x-portkey-gateway-exception") == "true"
    assert exchange.field("x-portkey-trace-id")


# --- one target, in every spelling ---

SINGLE: dict[str, dict[str, Any]] = {
    "snake": {"virtual_key": "openai-prod", "override_params": {"temperature": 0}},
    "camel": {"virtualKey": "openai-prod", "overrideParams": {"temperature": 0}},
    "at sign": {"provider": "@openai-prod", "override_params": {"temperature": 0}},
    "at sign and model": {"provider": "@openai-prod/gpt-4o", "override_params": {"temperature": 0}},
    "one target": {"targets": [{"virtual_key": "openai-prod", "override_params": {"temperature": 0}}]},
    "one target, camel": {"targets": [{"virtualKey": "openai-prod", "overrideParams": {"temperature": 0}}]},
    "single strategy": {
        "strategy": {"mode": "single"},
        "targets": [{"virtual_key": "openai-prod", "override_params": {"temperature": 0}}],
    },
    "one target of a fallback": {
        "strategy": {"mode": "fallback"},
        "targets": [{"virtual_key": "openai-prod", "override_params": {"temperature": 0}}],
    },
    "over the root": {
        "provider": "groq",
        "override_params": {"temperature": 1},
        "targets": [{"virtual_key": "openai-prod", "override_params": {"temperature": 0}}],
    },
    "with nulls": {"virtual_key": "openai-prod", "override_params": {"temperature": 0}, "cache": None, "retry": None},
    "with what changes nothing": {
        "virtual_key": "openai-prod", "override_params": {"temperature": 0}, "weight": 1, "retry": {"attempts": 0},
        "name": "mine", "strict_open_ai_compliance": False,
    },
}  # fmt: skip


@pytest.mark.parametrize("spelling", SINGLE)
def test_every_spelling_of_one_target_is_the_same_call(spelling: str) -> None:
    house = furnished()
    exchange = ask(house, {"config": SINGLE[spelling]})
    flight = house.upstream.last
    assert flight.url == "https://api.openai.com/v1"
    assert flight.field("authorization") == STORED
    assert flight.body == HELLO[:-1] + b',"temperature":0}'
    flight.answer(200, None, b"{}")
    targets = "targets" in SINGLE[spelling]
    assert exchange.field("x-portkey-last-used-option-index") == ("config.targets[0]" if targets else "config")
    assert house.journal.record.credential == "openai-prod"


@pytest.mark.parametrize(
    "config",
    [
        {"provider": "openai", "api_key": "sk-own-key-of-the-caller"},
        {"provider": "openai", "apiKey": "sk-own-key-of-the-caller"},
        {"targets": [{"provider": "openai", "api_key": "sk-own-key-of-the-caller"}]},
        {"provider": "openai", "targets": [{"apiKey": "sk-own-key-of-the-caller"}]},
    ],
    ids=["snake", "camel", "target", "target, provider above"],
)
def test_an_inline_key_may_stand_in_every_spelling_too(config: dict[str, Any]) -> None:
    house = furnished()
    ask(house, {"config": config})
    assert house.upstream.last.field("authorization") == OWN
    assert not house.upstream.last.stored


def test_a_config_beats_the_headers_and_the_model() -> None:
    house = furnished()
    asked = {"config": {"virtual_key": "openai-prod"}, "virtual_key": "gone", "provider": "@gone"}
    ask(house, {**asked, "body": HELLO.replace(b"gpt", b"@gone/gpt")})
    assert house.upstream.last.field("authorization") == STORED
    assert house.upstream.last.body == HELLO


# --- several targets ---

TWO = [{"virtual_key": "openai-prod"}, {"virtual_key": "azure"}]


def test_several_targets_without_a_strategy_are_a_mistake_in_the_config() -> None:
    exchange = ask(furnished(), {"config": {"targets": TWO}, "virtual_key": "openai-prod"})
    assert exchange.document["message"] == "Invalid config passed"
    assert exchange.document["errors"] == [
        "path: strategy, message: Required: several targets need a strategy with a mode"
    ]


def test_a_strategy_that_nobody_knows_is_a_mistake_in_the_config() -> None:
    exchange = ask(furnished(), {"config": {"strategy": {"mode": "roulette"}, "targets": TWO}})
    assert exchange.document["message"] == "Invalid config passed"
    assert exchange.document["errors"] == [
        "path: strategy.mode, message: Invalid 'mode' value. Must be one of: single, loadbalance, fallback, conditional"
    ]


# --- x-portkey-mode ---


@pytest.mark.parametrize("mode", ["openai", "proxy openai", "Proxy OpenAI", "OPENAI", "  openai ", "proxy \t openai"])
def test_a_mode_names_a_provider_when_nothing_else_does(mode: str) -> None:
    house = furnished()
    ask(house, {"mode": mode, "authorization": OWN})
    assert house.upstream.last.url == "https://api.openai.com/v1"
    assert house.upstream.last.field("authorization") == OWN


@pytest.mark.parametrize(
    "asked",
    [
        {"provider": "openai"},
        {"virtual_key": "openai-prod"},
        {"provider": "@openai-prod"},
        {"body": HELLO.replace(b"gpt", b"@openai-prod/gpt")},
        {"query": "model=@openai-prod/gpt"},
        {"config": {"provider": "openai"}},
    ],
    ids=["provider", "virtual key", "@provider", "model", "query", "config"],
)
def test_a_mode_yields_to_everything_else(asked: dict[str, Any]) -> None:
    house = furnished()
    ask(house, {"mode": "proxy groq", **asked})
    assert house.upstream.last.url == "https://api.openai.com/v1"


# --- ?model=@slug/name ---


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("model=@openai-prod/gpt-4o", "model=gpt-4o"),
        ("model=%40openai-prod%2Fgpt-4o", "model=gpt-4o"),
        ("limit=2&model=@openai-prod/gpt-4o&after=x", "limit=2&model=gpt-4o&after=x"),
        ("model=@openai-prod/ft:gpt/mine", "model=ft%3Agpt%2Fmine"),
    ],
)
def test_a_slug_in_the_query_chooses_the_key_and_does_not_travel(query: str, left: str) -> None:
    house = furnished()
    house.ask(b"", "/v1/files", "GET", query=query, api_key=house.key)
    assert house.upstream.last.line == f"GET /v1/files?{left} HTTP/1.1"
    assert house.upstream.last.field("authorization") == STORED


@pytest.mark.parametrize(
    "query", ["model=gpt-4o", "model=@cf/meta/llama", "model=@hf/x/y", "model=@", "model=@/x", "model="]
)
def test_a_query_without_a_slug_names_nobody(query: str) -> None:
    house = furnished()
    exchange = house.ask(b"", "/v1/files", "GET", query=query, api_key=house.key)
    assert exchange.document["message"] == UNROUTED


# --- portkey-default ---


@pytest.mark.parametrize("asked", ["portkey-default", "@openai-prod/portkey-default"])
def test_the_sdks_default_model_leaves_the_choice_to_the_provider(asked: str) -> None:
    house = furnished()
    body = b'{"messages":[],"model":"%b","n":1}' % asked.encode()
    ask(house, {"body": body, **({} if asked[0] == "@" else {"virtual_key": "openai-prod"})})
    assert house.upstream.last.body == b'{"messages":[],"n":1}'


@pytest.mark.parametrize("asked", [b'"portkey-default"', b'""', b"null"])
def test_a_configs_model_takes_the_place_of_a_default(asked: bytes) -> None:
    house = furnished()
    config = {"virtual_key": "openai-prod", "override_params": {"model": "gpt-4o"}}
    ask(house, {"body": b'{"model":%b,"messages":[]}' % asked, "config": config})
    assert json.loads(house.upstream.last.body or b"") == {"model": "gpt-4o", "messages": []}
    house.upstream.last.answer(200, None, b"{}")
    assert house.journal.record.model == "gpt-4o"
