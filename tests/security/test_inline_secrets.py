"""T-INLINE: a key that comes with a config is used and kept nowhere: no plan, route table, Record, error or header has
it, and neither has explain; and no config leads a stored key to a host that it is not bound to.
"""

import gc
import json
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, JSON, PROVIDER_SECRET, House
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core import keys
from lockgate.core.config_schema import SECRETS
from lockgate.core.record import encode
from lockgate.core.snapshot import ConfigEntry
from lockgate.inference import scrubbing
from lockgate.inference.caching import Answers

CANARY = "inlinekey-0123456789-{}"
KEY = keys.make("workspace-service").text.reveal().decode()
FALLBACK = {"strategy": {"mode": "fallback"}}


def target(number: int, **more: Any) -> dict[str, Any]:
    return {"provider": "openai", "api_key": CANARY.format(number)} | more


# --- where inline keys end ---

ESCAPED = "".join(f"\\u{ord(letter):04x}" for letter in "api_key")
SPELLINGS: dict[str, str] = {
    "plain": json.dumps({**FALLBACK, "targets": [target(1), target(2)]}),
    "camel case": json.dumps({**FALLBACK, "targets": [target(1), target(2)]}).replace("api_key", "apiKey"),
    "escaped name": json.dumps({**FALLBACK, "targets": [target(1), target(2)]}).replace("api_key", ESCAPED),
    "one escape": json.dumps({**FALLBACK, "targets": [target(1), target(2)]}).replace("api_key", "api\\u005fkey"),
    "quote within": json.dumps(
        {**FALLBACK, "targets": [target(1), {**target(2), "api_key": 'x"inlinekey-0123456789-2'}]}
    ),
    "spaces": json.dumps({**FALLBACK, "targets": [target(1), target(2)]}, indent=1).replace("\n", "\t"),
    "nested": json.dumps({**FALLBACK, "targets": [{**FALLBACK, "targets": [target(1), target(3)]}, target(2)]}),
    "of the root": json.dumps({**target(1), **FALLBACK, "targets": [{"name": "a"}, {"name": "b"}]}),
    **{
        name: json.dumps({**FALLBACK, "targets": [target(1), {**target(2), name: CANARY.format(4)}]})
        for name in sorted(SECRETS - {"vertex_service_account_json"})
    },
    "a secret in camel case": json.dumps({**target(1), "awsSecretAccessKey": CANARY.format(5)}),
    "a document": json.dumps({**target(1), "vertex_service_account_json": {"private_key": CANARY.format(6)}}),
    "a document as text": json.dumps(
        {**target(1), "vertexServiceAccountJson": json.dumps({"private_key": CANARY.format(7)})}
    ),
}
"""Each holds keys of which the call uses only one: what is not used is known to nobody and must not be kept either."""


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("ends", ["well", "in an error"])
def test_no_inline_key_is_in_a_record(spelling: str, ends: str) -> None:
    house = House()
    exchange = house.ask(more={"api_key": house.key, "config": SPELLINGS[spelling]})
    assert house.upstream.last.field("authorization") == f"Bearer {CANARY.format(1)}", exchange.answer
    while not exchange.status:
        if ends == "well":
            house.upstream.last.answer(200, None, ANSWER)
        else:
            house.upstream.last.answer(503, None, b'{"error":{"message":"busy"}}')
    record = house.journal.record
    assert b"inlinekey" not in encode(record)
    config = dict(record.request_headers)["x-portkey-config"]
    assert msgspec.json.decode(config), "what is left of it is still a config"
    assert "inlinekey" not in repr(house.meters.counted)


@pytest.mark.parametrize("depth", [10, 400, 800, 900, 940, 960, 980, 1000, 2000])
def test_an_upstream_that_answers_with_such_a_field_does_no_harm(depth: int) -> None:
    """Somewhere on the way it is too deep to be read, and then too deep to be searched."""
    house = House()
    exchange = house.chat()
    nested = b'{"a":' * depth + b'{"api_key":"inlinekey-1"}' + b"}" * depth
    house.upstream.last.answer(200, [JSON, (b"x-portkey-config", nested)], ANSWER)
    assert exchange.status == 200
    assert "inlinekey" not in dict(house.journal.record.response_headers)["x-portkey-config"]


@pytest.mark.parametrize("written", ["{}", "Bearer {}", " {} ", "{}\t", "x{}"])
def test_a_gateway_key_does_not_travel_as_a_providers(written: str) -> None:
    house = House()
    config = {"provider": "openai", "api_key": written.format(KEY)}
    exchange = house.ask(more={"api_key": house.key, "config": json.dumps(config)})
    assert (exchange.status, house.upstream.flights) == (400, [])


def test_a_slug_is_shown_as_it_came() -> None:
    assert scrubbing.shown(b"pc-main-123456") == b"pc-main-123456"
    assert scrubbing.shown(b"") == b""


def test_a_config_without_credentials_is_shown_byte_for_byte() -> None:
    raw = b'{"virtual_key" : "a",  "override_params":{"max_tokens": 5, "auth": null},"strategy":{"mode":"single"}}'
    assert scrubbing.shown(raw) == raw


def test_credentials_that_a_config_writes_into_bodies_are_not_shown_in_it() -> None:
    """They travel in the body, which is kept as it was sent: that is what a body is."""
    tools = [{"api_key": "sk-one"}, {"apiKey": "sk-two"}, {"name": "x", "auth_token": "sk-three"}]
    raw = json.dumps({"override_params": {"tools": tools, "max_tokens": 5}}).encode()
    assert msgspec.json.decode(scrubbing.shown(raw)) == {
        "override_params": {
            "tools": [{"api_key": "[scrubbed]"}, {"apiKey": "[scrubbed]"}, {"name": "x", "auth_token": "[scrubbed]"}],
            "max_tokens": 5,
        },
    }


@pytest.mark.parametrize("raw", [b"sk-not-a-config", b'["sk-x"]', b'"sk-x"', b"{", b"\xff", b"[" * 5000])
def test_nothing_is_shown_of_what_cannot_be_read(raw: bytes) -> None:
    assert scrubbing.shown(raw) == b"[scrubbed]"


def _everything(root: object) -> Iterator[object]:
    """All that is reachable from `root` through containers, slots and attributes."""
    seen: set[int] = set()
    todo: list[object] = [root]
    while todo:
        one = todo.pop()
        if id(one) in seen or isinstance(one, type) or type(one).__name__ in {"module", "function", "code", "frame"}:
            continue
        seen.add(id(one))
        yield one
        todo.extend(gc.get_referents(one))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_no_inline_key_stays_in_plans_and_routes_and_within_a_second_nowhere_in_the_gate(spelling: str) -> None:
    house = House()
    exchange = house.ask(more={"api_key": house.key, "config": SPELLINGS[spelling]})
    while not exchange.status:
        house.upstream.last.answer(503, None, b'{"error":{"message":"busy"}}')
    planner = house.gate.planner
    tables = list(_everything([planner._plans, planner._routes]))
    assert len(tables) > 20
    assert not [one for one in tables if isinstance(one, bytes | str) and "inlinekey" in str(one)]
    del exchange
    house.upstream.flights.clear()
    house.journal.entries.clear()
    house.timers.fire(1)  # passports are thrown away
    house.timers.waiting.clear()
    held = list(_everything([house.gate.planner, house.gate._passports, house.gate.health, house.gate.live]))
    assert not [one for one in held if isinstance(one, bytes | str) and "inlinekey" in str(one)]


@pytest.mark.parametrize("place", ["api_key", "custom_host", "override_params"])
def test_a_gateway_key_in_a_config_is_in_no_record(place: str) -> None:
    house = House()
    value: Any = {
        "api_key": KEY, "custom_host": f"https://own.example/{KEY}/v1", "override_params": {"note": KEY},
    }[place]  # fmt: skip
    exchange = house.ask(more={"api_key": house.key, "config": json.dumps({**target(1), place: value})})
    if not exchange.status:
        house.upstream.last.answer(200, None, ANSWER)
    assert KEY.encode() not in encode(house.journal.record)
    assert KEY.encode() not in exchange.head + exchange.answer


@pytest.mark.parametrize(
    "config",
    [
        {**target(1), "providr": "x"},
        {**target(1), "weight": "heavy"},
        {**target(1), "retry": {"attempts": 99}},
        {**FALLBACK, "targets": [target(1), {**target(2), "unknown": CANARY.format(3)}]},
        {"provider": "not-a-provider", "api_key": CANARY.format(1)},
        {"provider": "openai", "api_key": {"nested": CANARY.format(1)}},
        {"provider": "openai", "apiKey": CANARY.format(1), "api_key": CANARY.format(2)},
        {"provider": "openai", "api_key": f"{CANARY}\r\nx-evil: 1"},
        {**target(1), "aws_secret_access_key": [CANARY.format(1)]},
    ],
)
def test_no_message_of_a_mistake_quotes_a_key(config: dict[str, Any]) -> None:
    house = House()
    exchange = house.ask(more={"api_key": house.key, "config": json.dumps(config)})
    if house.upstream.flights:
        pytest.fail("it was sent")
    assert exchange.status >= 400
    assert b"inlinekey" not in exchange.head + exchange.answer
    assert b"inlinekey" not in encode(house.journal.record)


# --- header fields are not made of what a config says ---

BREAKS = ["a\r\nx-evil: 1", "a\nx-evil: 1", "a\rx", "a\x00b", "a b", "../a", "a/b", "a?b", "a#b", "é", "%0d%0a", ""]
PLACES: dict[str, Any] = {
    "api_key": lambda bad: {"provider": "openai", "api_key": bad},
    "openai_organization": lambda bad: target(1, openai_organization=bad),
    "openai_project": lambda bad: target(1, openai_project=bad),
    "resource": lambda bad: azure(azure_resource_name=bad),
    "deployment": lambda bad: azure(azure_deployment_id=bad),
    "version": lambda bad: azure(azure_api_version=bad),
    "name": lambda bad: {**FALLBACK, "name": bad, "targets": [target(1, name=bad), target(2, name=bad)]},
    "id": lambda bad: target(1, id=bad, metadata={"a": bad}),
    "forward_headers": lambda bad: target(1, forward_headers=[bad]),
    "override model": lambda bad: azure(override_params={"model": bad}),
}


def azure(**more: str | dict[str, str]) -> dict[str, Any]:
    base = {
        "provider": "azure-openai", "api_key": "k-0123456789", "azure_resource_name": "r",
        "azure_deployment_id": "d", "azure_api_version": "2024-06-01",
    }  # fmt: skip
    return base | more


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("bad", BREAKS)
def test_no_value_of_a_config_starts_a_header_of_its_own(place: str, bad: str) -> None:
    house = House()
    exchange = house.ask(more={"api_key": house.key, "config": json.dumps(PLACES[place](bad))})
    while not exchange.status:
        flight = house.upstream.last
        assert flight.line.count(" ") == 2
        lines = flight.head.split(b"\r\n")
        assert not [line for line in lines if b"\n" in line or b"\r" in line or b"\x00" in line]
        assert not [line for line in lines if line.lower().startswith(b"x-evil")]
        flight.answer(503, None, b'{"error":{"message":"busy"}}')
    lines = exchange.head.split(b"\r\n")
    assert not [line for line in lines if b"\n" in line or b"\r" in line or line.lower().startswith(b"x-evil")]
    assert exchange.field("x-portkey-last-used-option-index") in {"config", "config.targets[0]", "config.targets[1]"}


# --- a stored key goes to no other host ---

STORED = {"virtual_key": "openai-prod"}
ELSEWHERE = "https://evil.example/v1"
LED_AWAY: dict[str, dict[str, Any]] = {
    "root": {**STORED, "custom_host": ELSEWHERE},
    "provider reference": {"provider": "@openai-prod", "custom_host": ELSEWHERE},
    "inherited host": {**FALLBACK, "custom_host": ELSEWHERE, "targets": [STORED, STORED]},
    "inherited key": {**FALLBACK, **STORED, "targets": [{"custom_host": ELSEWHERE}, {"custom_host": ELSEWHERE}]},
    "second target": {**FALLBACK, "targets": [target(1), {**STORED, "custom_host": ELSEWHERE}]},
    "retried": {**STORED, "custom_host": ELSEWHERE, "retry": {"attempts": 3, "on_status_codes": [400, 502]}},
    "loadbalance": {"strategy": {"mode": "loadbalance"}, "targets": [{**STORED, "custom_host": ELSEWHERE}] * 2},
    "conditional": {
        "strategy": {"mode": "conditional", "conditions": [], "default": "a"},
        "targets": [{**STORED, "custom_host": ELSEWHERE, "name": "a"}],
    },
    "nested": {
        **FALLBACK,
        "targets": [
            {**FALLBACK, "custom_host": ELSEWHERE, "targets": [STORED, STORED]},
            {**STORED, "custom_host": ELSEWHERE},
        ],
    },
    "by the model": {"custom_host": ELSEWHERE, "override_params": {"model": "@openai-prod/gpt-4o"}},
    "with an inline key as well": {**STORED, "api_key": "sk-own-0123456789", "custom_host": ELSEWHERE},
    "cached": {**STORED, "custom_host": ELSEWHERE, "cache": {"mode": "simple"}},
    "carried on": {**FALLBACK, "recovery": "continue", "targets": [target(1), {**STORED, "custom_host": ELSEWHERE}]},
    "another scheme": {**STORED, "custom_host": "http://api.openai.com/v1"},
    "another port": {**STORED, "custom_host": "https://api.openai.com:8443/v1"},
    "a name that begins alike": {**STORED, "custom_host": "https://api.openai.com.evil.example/v1"},
}  # fmt: skip


def with_cache() -> House:
    def mac(data: bytes) -> bytes:
        return blake2b(data, digest_size=32, key=b"cache").digest()

    house = House()
    now = house.clock.now_ms
    house.gate.answers = Answers(MemoryCache(1 << 24, now), mac, now, house.timers)
    return house


@pytest.mark.parametrize("way", LED_AWAY)
@pytest.mark.parametrize("host_in_header", [False, True])
@pytest.mark.parametrize("how", ["inline", "saved", "default", "locked default"])
def test_no_config_leads_a_stored_key_to_a_host_that_it_is_not_bound_to(
    way: str, host_in_header: bool, how: str
) -> None:
    house = with_cache()
    text = json.dumps(LED_AWAY[way]).replace('"api_key"', '"name"' if how != "inline" else '"api_key"')
    entry = ConfigEntry("c", "pc-c", "v1", text.encode(), "org-1", "ws-1")
    house.directory.entries["config", ("ws-1", "pc-c")] = entry
    own: dict[str, Any] = (
        {} if "default" not in how else {"default_config": "pc-c", "allow_config_override": how == "default"}
    )
    more = {"api_key": house.add_key(**own), "authorization": "Bearer sk-callers-own-0123456789"}
    if host_in_header:
        more["custom_host"] = ELSEWHERE
    exchange = house.ask(more={**more, **{"inline": {"config": text}, "saved": {"config": "pc-c"}}.get(how, {})})
    for flight in house.upstream.flights:  # those of a target with a key of its own
        assert PROVIDER_SECRET not in flight.head
        flight.answer(503, None, b'{"error":{"message":"busy"}}')
    house.timers.fire(60)
    assert exchange.status >= 400
    assert PROVIDER_SECRET not in b"".join(flight.head for flight in house.upstream.flights)
    assert all(not flight.stored for flight in house.upstream.flights)
