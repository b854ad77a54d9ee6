"""What is not inference goes to control as it came: the gate neither authenticates, records nor counts it."""

import pytest

from inference.scripted import CHAT, House
from lockgate.core import keys

OTHERS = [
    ("GET", "/"),
    ("GET", "/v1/api-keys"),
    ("POST", "/v1/virtual-keys"),
    ("PUT", "/v2/configs/pc-1"),
    ("DELETE", "/v1/session"),
    ("GET", "/metrics"),
    ("POST", "/v1/health"),
    ("GET", "/v1/models"),
    ("POST", "/console/"),
    ("OPTIONS", CHAT),
]


@pytest.mark.parametrize(("method", "path"), OTHERS)
def test_head_and_body_of_another_path_go_to_control(method: str, path: str) -> None:
    house = House()
    exchange = house.send(method, path, {"x-portkey-api-key": house.key}, b"{}")
    assert (house.relay.heads, house.relay.bodies) == ([exchange], [exchange])
    assert exchange.status == 0
    assert house.upstream.flights == []


UNKNOWN = keys.make("workspace-user").text.reveal().decode()


@pytest.mark.parametrize("key", ["", "nonsense", UNKNOWN], ids=["none", "odd", "unknown"])
def test_control_judges_the_keys_of_its_own_paths(key: str) -> None:
    house = House()
    exchange = house.send("GET", "/v1/api-keys", {"x-portkey-api-key": key} if key else {})
    assert house.relay.heads == [exchange]
    assert house.directory.loads == []
    assert house.journal.entries == []
    assert (house.meters.counted, house.meters.refusals) == ([], 0)


def test_a_worker_without_control_still_says_that_it_lives() -> None:
    house = House()
    house.directory.away = True
    house.journal.ready = False
    for method in ("GET", "HEAD"):
        exchange = house.send(method, "/v1/health", {})
        assert (exchange.status, exchange.document["status"]) == (200, "success")
        assert exchange.field("content-type") == "application/json"
    assert house.relay.heads == []


def test_the_model_list_of_a_provider_needs_a_key_and_is_recorded_without_tokens() -> None:
    house = House()
    assert house.send("GET", "/v1/models", {"x-portkey-provider": "openai"}).status == 401
    exchange = house.send("GET", "/v1/models", {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod"})
    house.upstream.last.answer(200, None, b'{"object":"list","data":[{"id":"gpt-4o"}]}')
    assert exchange.document["data"] == [{"id": "gpt-4o"}]
    record = house.journal.record
    assert (record.path, record.provider, record.status) == ("/v1/models", "openai", 200)
    assert (record.tokens_in, record.tokens_out, record.estimated, record.cost) == (0, 0, False, -1)


def test_a_preflight_leaves_nothing_behind_and_asks_nobody() -> None:
    house = House(cors_origins=("https://app.example",))
    fields = {"origin": "https://app.example", "access-control-request-method": "POST"}
    exchange = house.send("OPTIONS", CHAT, fields)
    assert (exchange.status, exchange.answer) == (204, b"")
    assert exchange.field("access-control-allow-origin") == "https://app.example"
    assert house.directory.loads == []
    assert house.journal.entries == []
    assert house.relay.heads == []
