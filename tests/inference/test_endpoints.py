"""The table of paths, and what the gate does with those that are not in it."""

import pytest

from inference.scripted import CHAT, House
from lockgate.core.access import COMPLETIONS
from lockgate.inference.endpoints import ENDPOINTS, find, owns
from lockgate.providers.base import ALL

OURS = [
    ("POST", "/v1/chat/completions", "chat"),
    ("GET", "/v1/chat/completions", "proxy"),
    ("GET", "/v1/chat/completions/c-1", "proxy"),
    ("DELETE", "/v1/chat/completions/c-1", "proxy"),
    ("GET", "/v1/chat/completions/c-1/messages", "proxy"),
    ("POST", "/v1/completions", "complete"),
    ("POST", "/v1/embeddings", "embed"),
    ("POST", "/v1/rerank", "rerank"),
    ("POST", "/v1/moderations", "moderations"),
    ("POST", "/v1/responses", "responses"),
    ("GET", "/v1/responses/r-1", "responses"),
    ("DELETE", "/v1/responses/r-1", "responses"),
    ("GET", "/v1/responses/r-1/input_items", "responses"),
    ("GET", "/v1/models", "models"),
    ("GET", "/v1/models/gpt-4o", "models"),
    ("DELETE", "/v1/models/ft:gpt", "models"),
    ("POST", "/v1/images/generations", "image"),
    ("POST", "/v1/images/edits", "image_edit"),
    ("POST", "/v1/images/variations", "image_variation"),
    ("POST", "/v1/audio/speech", "audio_speech"),
    ("POST", "/v1/audio/transcriptions", "audio_transcription"),
    ("POST", "/v1/audio/translations", "audio_translation"),
    ("POST", "/v1/files", "files"),
    ("GET", "/v1/files/f-1/content", "files"),
    ("POST", "/v1/batches", "batches"),
    ("POST", "/v1/batches/b-1/cancel", "batches"),
    ("POST", "/v1/fine_tuning/jobs", "fine_tuning"),
    ("GET", "/v1/fine_tuning/jobs/j/events", "fine_tuning"),
    ("POST", "/v1/assistants", "proxy"),
    ("POST", "/v1/threads/t/runs", "proxy"),
    ("GET", "/v1/vector_stores", "proxy"),
    ("POST", "/v1/uploads/u/parts", "proxy"),
    ("POST", "/v1/realtime/client_secrets", "proxy"),
    ("PATCH", "/v1/proxy/deep/er", "proxy"),
    ("POST", "/v1/proxy/chat/completions", "proxy"),
]
CONTROLS = [
    ("GET", "/"), ("GET", "/v1"), ("GET", "/v1/"), ("GET", "/v1/api-keys"), ("POST", "/v1/virtual-keys"),
    ("GET", "/v1/logs"), ("POST", "/v1/prompts/p/completions"), ("POST", "/v1/feedback"), ("GET", "/metrics"),
    ("GET", "/v2/chat/completions"), ("POST", "/v1/chatx/completions"), ("POST", "/V1/chat/completions"),
    ("GET", "/v1/embeddings"), ("POST", "/v1/models"), ("GET", "/v1/proxy"), ("TRACE", CHAT), ("POST", "/v1/models/x"),
    ("GET", "/v1/realtime"), ("POST", "/v1/chat"), ("GET", "/v1/models/a/b"), ("POST", CHAT + "/"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path", "name"), OURS)
def test_a_path_of_the_table_is_found(method: str, path: str, name: str) -> None:
    row = find(method, path)
    assert row is not None
    assert row.name == name


@pytest.mark.parametrize(("method", "path"), CONTROLS)
def test_every_other_path_is_controls(method: str, path: str) -> None:
    row = find(method, path)
    assert row is None or row.path.endswith("/**")  # a trailing slash below a known family is the provider's to judge
    if row is None:
        house = House()
        exchange = house.send(method, path, {}, b"{}")
        assert house.relay.heads == [exchange]
        assert house.relay.bodies == [exchange]


def test_every_row_has_scopes_and_a_name_that_providers_know() -> None:
    for row in ENDPOINTS:
        assert row.scopes, row
        assert row.name in ALL, row
        assert not row.billed or row.dialect, row
    assert {row.scopes for row in ENDPOINTS if row.path != "/v1/models"} == {COMPLETIONS}


def test_a_path_is_ours_for_a_preflight_whatever_its_method_will_be() -> None:
    assert owns(CHAT)
    assert owns("/v1/files/x")
    assert not owns("/v1/api-keys")


def test_health_is_answered_without_a_key_as_soon_as_the_worker_serves() -> None:
    house = House()
    exchange = house.send("GET", "/v1/health", {})
    assert exchange.status == 200
    assert exchange.document["status"] == "success"
    assert exchange.document["message"] == "Server is healthy"
    assert exchange.document["version"]


def test_while_the_worker_drains_it_says_that_it_is_not_ready() -> None:
    house = House()
    assert house.send("GET", "/ready", {}).status == 0
    house.gate.draining = True
    assert house.send("GET", "/ready", {}).status == 503
    assert len(house.relay.heads) == 1


@pytest.mark.parametrize("headers", [{}, {"fetch_integrated_models": "true", "virtual_key": "openai-prod"}])
def test_the_model_list_without_a_provider_is_controls(headers: dict[str, str]) -> None:
    house = House()
    exchange = house.ask(b"", "/v1/models", "GET", more={"api_key": house.key, **headers})
    assert house.relay.heads == [exchange]


@pytest.mark.parametrize(
    ("headers", "query"),
    [
        ({"virtual_key": "openai-prod"}, ""),
        ({"provider": "openai"}, ""),
        ({"mode": "openai"}, ""),
        ({"config": '{"virtual_key":"openai-prod"}'}, ""),
        ({"virtual_key": "openai-prod", "fetch_integrated_models": "false"}, ""),
        ({}, "model=@openai-prod/x"),
    ],
)
def test_the_model_list_of_a_provider_is_the_providers(headers: dict[str, str], query: str) -> None:
    house = House()
    house.ask(b"", "/v1/models", "GET", query, more={"api_key": house.key, **headers})
    assert house.upstream.last.line.startswith("GET /v1/models")


# --- browsers ---


def preflight(house: House, path: str = CHAT, origin: str = "https://app.example") -> object:
    fields = {
        "origin": origin, "access-control-request-method": "POST",
        "access-control-request-headers": "x-portkey-api-key, content-type",
    }  # fmt: skip
    return house.send("OPTIONS", path, fields)


def test_a_preflight_is_answered_before_authentication_where_origins_are_listed() -> None:
    house = House(cors_origins=("https://app.example",))
    exchange = house.send(
        "OPTIONS",
        CHAT,
        {
            "origin": "https://app.example",
            "access-control-request-method": "POST",
            "access-control-request-headers": "x-portkey-api-key, content-type",
        },
    )
    assert exchange.status == 204
    assert exchange.field("access-control-allow-origin") == "https://app.example"
    assert exchange.field("access-control-allow-headers") == "x-portkey-api-key, content-type"
    assert "POST" in exchange.field("access-control-allow-methods")
    assert exchange.field("access-control-allow-credentials") == ""


@pytest.mark.parametrize(
    ("origins", "path", "origin"),
    [
        ((), CHAT, "https://app.example"),
        (("https://app.example",), CHAT, "https://evil.example"),
        (("https://app.example",), CHAT, "https://app.example.evil"),
        (("https://app.example",), CHAT, "null"),
        (("https://app.example",), "/v1/api-keys", "https://app.example"),
    ],
)
def test_no_other_preflight_is_allowed(origins: tuple[str, ...], path: str, origin: str) -> None:
    house = House(cors_origins=origins)
    preflight(house, path, origin)
    assert len(house.relay.heads) == 1


def test_answers_and_errors_tell_a_listed_origin_and_no_other() -> None:
    house = House(cors_origins=("https://app.example",))
    for origin, told in (("https://app.example", "https://app.example"), ("https://evil.example", "")):
        for key in (house.key, "wrong"):
            exchange = house.ask(api_key=key, virtual_key="openai-prod", origin=origin)
            if key == house.key:
                house.upstream.last.answer(200, [(b"access-control-allow-origin", b"*")], b"{}")
            assert exchange.field("access-control-allow-origin") == told
            assert exchange.field("vary") == "origin"


def test_without_the_setting_no_answer_speaks_of_origins() -> None:
    house = House()
    exchange = house.chat(origin="https://app.example")
    house.upstream.last.answer(200, [(b"access-control-allow-origin", b"*")], b"{}")
    assert "access-control" not in exchange.head.decode()
    assert exchange.field("vary") == ""
