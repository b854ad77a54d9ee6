"""Where a call goes: the compatible API's order of naming a provider, its messages, and what reaches the provider."""

from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, CHAT, HELLO, PROVIDER_SECRET, Exchange, House

BEARER = f"Bearer {PROVIDER_SECRET.decode()}"


def body(model: str | None = "gpt-4o-mini", **more: Any) -> bytes:
    named = {} if model is None else {"model": model}
    return msgspec.json.encode({**named, "messages": [], **more})


def document(house: House) -> Any:
    """The body that went upstream."""
    assert house.upstream.last.body is not None
    return msgspec.json.decode(house.upstream.last.body)


def ask(
    house: House, what: bytes | None = None, query: str = "", more: dict[str, str] | None = None, **headers: str
) -> Exchange:
    return house.ask(
        body() if what is None else what, query=query, more={"api_key": house.key, **headers, **(more or {})}
    )


# --- the order ---


@pytest.mark.parametrize(
    ("headers", "model", "query", "went"),
    [
        ({"provider": "@first", "virtual_key": "second"}, "@third/m", "model=@fourth/m", "first"),
        ({"provider": "@first/any/thing"}, "m", "", "first"),
        ({"virtual_key": "second"}, "@third/m", "model=@fourth/m", "second"),
        ({"virtual_key": "second", "provider": "openai"}, "m", "", "second"),
        ({}, "@third/m", "model=@fourth/m", "third"),
        ({"provider": "openai"}, "@third/m", "", "third"),
        ({}, "m", "model=@fourth/m", "fourth"),
    ],
)
def test_a_virtual_key_is_found_in_the_compatible_order(
    headers: dict[str, str], model: str, query: str, went: str
) -> None:
    house = House()
    for slug in ("first", "second", "third", "fourth"):
        house.add_credential(slug)
    ask(house, body(model), query, headers)
    assert house.upstream.last.scope == f"ws-1/vk-{went}"
    assert house.upstream.last.field("authorization") == BEARER


@pytest.mark.parametrize("mode", ["openai", "proxy openai", "OpenAI", "proxy  openai"])
def test_the_mode_header_names_the_provider_when_nothing_else_does(mode: str) -> None:
    house = House()
    ask(house, mode=mode, authorization="Bearer sk-mine-and-only-mine")
    assert house.upstream.last.field("authorization") == "Bearer sk-mine-and-only-mine"


def test_the_mode_header_yields_to_a_virtual_key() -> None:
    house = House()
    ask(house, mode="openai", virtual_key="openai-prod")
    assert house.upstream.last.field("authorization") == BEARER


def test_a_config_that_names_a_provider_beats_the_headers() -> None:
    house = House()
    house.add_credential("other")
    ask(house, virtual_key="other", config='{"virtual_key":"openai-prod"}')
    assert house.upstream.last.scope == "ws-1/vk-openai-prod"


def test_a_config_without_a_provider_takes_the_headers_one_and_keeps_its_rules() -> None:
    house = House()
    ask(house, virtual_key="openai-prod", config='{"override_params":{"temperature":0}}')
    assert document(house)["temperature"] == 0


# --- models ---


def test_the_slug_is_stripped_from_the_model_and_the_rest_may_hold_slashes() -> None:
    house = House()
    ask(house, body("@openai-prod/org/model:free"))
    assert document(house)["model"] == "org/model:free"


def test_the_slug_is_stripped_even_when_a_header_chose() -> None:
    house = House()
    ask(house, body("@anything/gpt-4o"), virtual_key="openai-prod")
    assert document(house)["model"] == "gpt-4o"


@pytest.mark.parametrize("model", ["@cf/meta/llama", "@hf/some/model", "@nothing", "plain"])
def test_a_model_that_only_looks_like_a_slug_is_left_alone(model: str) -> None:
    house = House()
    ask(house, body(model), virtual_key="openai-prod")
    assert house.upstream.last.body == body(model)


def test_the_sdks_default_model_is_dropped_where_the_provider_has_no_default() -> None:
    house = House()
    ask(house, body("portkey-default", temperature=1), virtual_key="openai-prod")
    assert document(house) == {"messages": [], "temperature": 1}


def test_the_sdks_default_model_becomes_the_providers_own() -> None:
    house = House()
    house.add_credential("local", "local", base_url="http://127.0.0.1:9/v1", sealed=b"")
    ask(house, body("portkey-default"), virtual_key="local")
    assert document(house)["model"] == "smollm2-135m-instruct"
    ask(house, body(None), provider="local")
    assert document(house)["model"] == "smollm2-135m-instruct"


def test_the_slug_leaves_the_query_and_its_other_parts_stay() -> None:
    house = House()
    ask(house, query="a=1&model=@openai-prod/gpt-4o&b=%20")
    assert house.upstream.last.line == "POST /v1/chat/completions?a=1&model=gpt-4o&b=+ HTTP/1.1"


def test_a_query_without_a_slug_travels_as_it_came() -> None:
    house = House()
    ask(house, query="a=1&&model=x&%5B", virtual_key="openai-prod")
    assert house.upstream.last.line == "POST /v1/chat/completions?a=1&&model=x&%5B HTTP/1.1"


@pytest.mark.parametrize("model", ['"a\\u0000b"', '"a\\nb"', "7", '["m"]', '"' + "m" * 513 + '"'])
def test_a_model_that_is_no_plain_text_is_refused(model: str) -> None:
    house = House()
    exchange = ask(house, b'{"model":' + model.encode() + b"}", virtual_key="openai-prod")
    assert exchange.status == 400
    assert "model" in exchange.document["message"]


# --- messages ---


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({}, "Either x-portkey-config or x-portkey-provider header is required"),
        ({"mode": "proxy"}, "Either x-portkey-config or x-portkey-provider header is required"),
        ({"provider": "nobody-knows"}, "Invalid provider passed"),
        ({"virtual_key": "nope"}, "Following keys are not valid: nope"),
        ({"provider": "@nope/x"}, "Following keys are not valid: nope"),
        ({"config": "pc-saved-1"}, "Invalid config id passed"),
        ({"config": "{"}, "Invalid config passed. You need to pass a valid json"),
        ({"config": "[]"}, "Invalid config passed. You need to pass a valid json"),
        (
            {"config": '{"cache":{"mode":"simple"}}'},
            (
                "Either x-portkey-provider needs to be passed. Or the x-portkey-config header should have a valid "
                "config with provider details in it."
            ),
        ),
        (
            {"config": '{"options":[{"provider":"openai"}],"mode":"single"}'},
            "This version of config is not supported in this route. Please migrate to the latest version",
        ),
        (
            {"config": '{"prompt_id":"pp-1"}'},
            "You cannot pass config with prompt id in /v1/prompts route",
        ),
        (
            {"virtual_key": "openai-prod", "forward_headers": "a, x-portkey-forward-headers"},
            "forward_headers must not contain the 'x-portkey-forward-headers' header",
        ),
    ],
)
def test_what_is_wrong_with_the_routing_is_said_in_the_compatible_words(headers: dict[str, str], message: str) -> None:
    house = House()
    exchange = ask(house, more=headers)
    assert exchange.status == 400
    told = exchange.document
    assert (told["status"], told["message"], told["error"]["message"]) == ("failure", message, message)
    assert house.journal.record.end == "refused"
    assert house.journal.started == []


def test_a_model_prefix_or_query_that_names_no_key_is_told_by_its_slug() -> None:
    house = House()
    assert ask(house, body("@nope/m")).document["message"] == "Following keys are not valid: nope"
    assert ask(house, query="model=@gone/m").document["message"] == "Following keys are not valid: gone"


def test_a_virtual_key_of_another_workspace_does_not_exist_here() -> None:
    house = House()
    stranger = house.add_key(workspace_id="ws-2")
    assert house.ask(api_key=stranger, virtual_key="openai-prod").document["message"] == (
        "Following keys are not valid: openai-prod"
    )


def test_an_expired_virtual_key_is_told_as_such() -> None:
    house = House()
    house.add_credential("old", expires_at=house.clock.ms)
    exchange = ask(house, virtual_key="old")
    assert exchange.status == 401
    assert exchange.document["error"]["type"] == "virtual_key_expired_error"
    assert exchange.document["error"]["code"] == "01"


def test_an_endpoint_that_the_provider_lacks_is_told_with_the_exception_header() -> None:
    house = House()
    house.add_credential("azure", "azure-openai", options={"azure-resource-name": "eu"})
    exchange = house.ask(b'{"input":"x"}', "/v1/moderations", api_key=house.key, virtual_key="azure")
    assert exchange.status == 500
    assert exchange.document["message"] == "moderations is not supported by azure-openai"
    assert exchange.field("x-portkey-gateway-exception") == "true"


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", "application/xml"])
def test_a_body_of_a_foreign_type_is_refused(kind: str) -> None:
    house = House()
    exchange = ask(house, virtual_key="openai-prod", content_type=kind)
    assert exchange.document["message"] == "Invalid content type passed"


@pytest.mark.parametrize("kind", ["application/json", "application/json; charset=utf-8", "Application/JSON", ""])
def test_json_is_accepted_however_it_is_written(kind: str) -> None:
    house = House()
    ask(house, virtual_key="openai-prod", content_type=kind)
    assert len(house.upstream.flights) == 1


@pytest.mark.parametrize("raw", [b"", b"[]", b"7", b'"x"', b"null", b"{", b"not json"])
def test_a_completion_needs_a_json_object(raw: bytes) -> None:
    house = House()
    exchange = house.ask(raw, api_key=house.key, virtual_key="openai-prod", content_type="application/json")
    assert exchange.status == 400
    assert "JSON" in exchange.document["message"]
    assert house.journal.record.end == "refused"


# --- configs ---


@pytest.mark.parametrize(
    "config",
    [
        {"provider": "openai", "api_key": "sk-inline-key-of-the-config"},
        {"provider": "openai", "apiKey": "sk-inline-key-of-the-config"},
        {"targets": [{"provider": "openai", "api_key": "sk-inline-key-of-the-config"}]},
        {"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "apiKey": "sk-inline-key-of-the-config"}]},
        {
            "strategy": {"mode": "fallback"},
            "targets": [{"provider": "openai", "api_key": "sk-inline-key-of-the-config"}],
        },
    ],
)
def test_an_inline_config_brings_its_own_provider_and_key(config: dict[str, Any]) -> None:
    house = House()
    for _ in range(2):  # the second call finds the compiled route
        ask(house, config=msgspec.json.encode(config).decode())
        assert house.upstream.last.field("authorization") == "Bearer sk-inline-key-of-the-config"
    kept = repr(house.gate.planner._routes)
    assert "sk-inline" not in kept


def test_the_index_header_names_the_target_that_answered() -> None:
    house = House()
    exchange = ask(house, config='{"targets":[{"virtual_key":"openai-prod"}]}')
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.field("x-portkey-last-used-option-index") == "config.targets[0]"


@pytest.mark.parametrize(
    "config", ['{"virtual_key":"openai-prod"}', '{"virtualKey":"openai-prod"}', '{"provider":"@openai-prod"}']
)
def test_a_config_may_name_a_virtual_key(config: str) -> None:
    house = House()
    ask(house, config=config)
    assert house.upstream.last.field("authorization") == BEARER


def test_override_params_replace_fields_of_the_body_and_leave_the_rest_byte_for_byte() -> None:
    house = House()
    sent = (
        b'{"model":"gpt-4o","seed":12345678901234567890123,"messages":[ {"role":"user","content":"\\u00e9"} ],'
        b'"top_p":1.0}'
    )
    ask(house, sent, config='{"virtual_key":"openai-prod","override_params":{"model":"gpt-4o-mini","top_p":0.5,"n":2}}')
    assert house.upstream.last.body == (
        b'{"model":"gpt-4o-mini","seed":12345678901234567890123,"messages":[ {"role":"user","content":"\\u00e9"} ],'
        b'"top_p":0.5,"n":2}'
    )
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.model == "gpt-4o-mini"


def test_every_mistake_in_a_config_is_named_with_its_path() -> None:
    house = House()
    config = {"provider": 7, "virtual_keey": "x", "targets": [{"retry": [], "input_guardrails": "pg-1"}]}
    told = ask(house, config=msgspec.json.encode(config).decode()).document
    assert told["message"] == "Invalid config passed"
    assert told["errors"] == [
        "path: provider, message: Expected string, received number",
        "path: virtual_keey, message: Unrecognized key in config. Did you mean 'virtual_key'?",
        "path: targets.0.retry, message: Expected object, received array",
        "path: targets.0.input_guardrails, message: Expected an array of guardrail ids or objects",
    ]


def test_a_config_of_a_gateway_key_is_refused_as_the_providers_key() -> None:
    house = House()
    exchange = ask(house, config=f'{{"provider":"openai","api_key":"{house.add_key()}"}}')
    assert exchange.status == 400
    assert house.upstream.flights == []


# --- hosts, options, forwarded headers ---


def test_an_inline_host_goes_with_an_inline_key() -> None:
    house = House()
    ask(house, provider="openai", custom_host="http://127.0.0.1:9000/v1", authorization="Bearer sk-mine-and-only-mine")
    flight = house.upstream.last
    assert (flight.url, flight.field("host"), flight.stored) == ("http://127.0.0.1:9000/v1", "127.0.0.1:9000", False)
    assert flight.line == "POST /v1/chat/completions HTTP/1.1"


def test_the_header_host_beats_the_configs() -> None:
    house = House()
    ask(
        house,
        config='{"provider":"openai","api_key":"sk-1","custom_host":"https://a.example/v1"}',
        custom_host="https://b.example/v1",
    )
    assert house.upstream.last.url == "https://b.example/v1"


def test_a_host_that_the_egress_door_refuses_is_invalid() -> None:
    house = House()
    house.upstream.refuses = "10.0.0.1"
    exchange = ask(house, provider="openai", custom_host="https://10.0.0.1/v1")
    assert exchange.status == 400
    assert exchange.document["message"] == "Invalid custom host"
    assert exchange.document["reason"] == "That host is private"


def test_provider_options_become_the_providers_headers_once() -> None:
    house = House()
    ask(
        house, virtual_key="openai-prod", openai_organization="org-a", openai_project="proj-b", openai_beta="a=v2",
    )  # fmt: skip
    flight = house.upstream.last
    assert flight.field("openai-organization") == "org-a"
    assert flight.field("openai-project") == "proj-b"


def test_an_option_and_the_same_plain_header_travel_as_one_field() -> None:
    house = House()
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json",
        "openai-organization": "org-plain", "x-portkey-openai-organization": "org-option", "openai-project": "p",
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    assert house.upstream.last.field("openai-organization") == "org-option"
    assert house.upstream.last.field("openai-project") == "p"


def test_stored_options_stand_against_the_requests() -> None:
    house = House()
    options = {"azure-resource-name": "mine", "azure-deployment-id": "d1"}
    house.add_credential("azure", "azure-openai", options=options)
    ask(house, virtual_key="azure", azure_resource_name="theirs")
    flight = house.upstream.last
    assert flight.url == "https://mine.openai.azure.com/openai"
    assert flight.line.startswith("POST /openai/deployments/d1/chat/completions?api-version=")
    assert flight.field("api-key") == PROVIDER_SECRET.decode()
    assert flight.field("authorization") == ""


def test_named_headers_are_forwarded_in_any_of_the_sdks_spellings() -> None:
    for spelling in ("X-One, x-two", '["X-One","x-two"]', "['x_one', 'x-two']"):
        house = House()
        fields = {
            "x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json",
            "x-portkey-forward-headers": spelling, "x-one": "1", "x-two": "2", "x-three": "3",
        }  # fmt: skip
        house.send("POST", CHAT, fields, HELLO)
        assert {"x-one", "x-two"} < house.upstream.last.names
        assert "x-three" not in house.upstream.last.names


def test_a_route_is_compiled_once_and_again_when_its_virtual_key_changes() -> None:
    house = House()
    house.chat()
    house.chat()
    assert len(house.gate.planner._routes) == 1
    house.add_credential("openai-prod", sealed=b"sealed:sk-a-new-secret-of-it")
    house.chat()
    assert house.upstream.last.field("authorization") == "Bearer sk-a-new-secret-of-it"
    assert len(house.gate.planner._routes) == 1


def test_the_table_of_routes_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lockgate.inference.planning.ROUTES", 3)
    house = House()
    for number in range(9):
        house.add_credential(f"vk-{number}")
        ask(house, virtual_key=f"vk-{number}")
    assert len(house.gate.planner._routes) == 3
    assert len(house.upstream.flights) == 9


def test_a_secret_that_does_not_open_is_our_failure_and_is_recorded() -> None:
    house = House()
    house.add_credential("broken", sealed=b"moved")
    exchange = ask(house, virtual_key="broken")
    assert exchange.status == 500
    assert "broken" in exchange.document["message"]
    assert house.journal.record.status == 500
    assert house.journal.started == []
