"""What each target is sent: defaults, overrides and drops in this order, over the caller's own bytes."""

from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, CHAT, HELLO, House
from inference.walks import BUSY, ask, document, fallback, retrying, routed, went
from lockgate.core.snapshot import Price

EXACT = (
    b'{"model":"gpt-4o","seed":12345678901234567890123,"messages":[ {"role":"user","content":"\\u00e9"} ],"top_p":1.0}'
)


def sent(config: dict[str, Any], body: bytes = HELLO, **headers: str) -> Any:
    """The body that went upstream."""
    house = routed()
    ask(house, {"virtual_key": "a", **config}, body, headers=headers)
    return document(house.upstream.last)


def raw(config: dict[str, Any], body: bytes) -> bytes:
    house = routed()
    ask(house, {"virtual_key": "a", **config}, body)
    assert house.upstream.last.body is not None
    return house.upstream.last.body


# --- defaults, overrides, drops ---


def test_a_default_stands_where_the_body_has_nothing() -> None:
    config = {"default_params": {"temperature": 0.5, "top_p": 0.1}}
    made = sent(config, b'{"model":"m","messages":[],"top_p":1}')
    assert made == {"model": "m", "messages": [], "top_p": 1, "temperature": 0.5}


@pytest.mark.parametrize("said", [b"null", b"0", b'""', b"false", b"[]"])
def test_what_the_body_says_is_something_whatever_it_is(said: bytes) -> None:
    made = sent({"default_params": {"user": "default"}}, b'{"model":"m","messages":[],"user":' + said + b"}")
    assert made["user"] == msgspec.json.decode(said)


def test_an_override_replaces_what_the_body_says_and_what_is_a_default() -> None:
    config = {"default_params": {"temperature": 1, "n": 1}, "override_params": {"temperature": 0, "user": "u"}}
    made = sent(config, b'{"model":"m","messages":[],"user":"mine"}')
    assert made == {"model": "m", "messages": [], "user": "u", "temperature": 0, "n": 1}


def test_what_is_dropped_goes_last() -> None:
    config = {
        "default_params": {"temperature": 1},
        "override_params": {"user": "u", "top_p": 1},
        "drop_params": ["temperature", "user", "seed", "nothing"],
    }
    made = sent(config, b'{"model":"m","messages":[],"seed":7}')
    assert made == {"model": "m", "messages": [], "top_p": 1}


@pytest.mark.parametrize(
    ("paths", "left"),
    [
        (["a.b"], {"a": {"c": [1, 2, 3]}, "list": [{"x": 1, "y": 1}, {"x": 2}]}),
        (["a.c[1]"], {"a": {"b": 1, "c": [1, 3]}, "list": [{"x": 1, "y": 1}, {"x": 2}]}),
        (["list[*].x"], {"a": {"b": 1, "c": [1, 2, 3]}, "list": [{"y": 1}, {}]}),
        (["list[0].y", "a"], {"list": [{"x": 1}, {"x": 2}]}),
        (["list[7].x", "a.b.c.d", "list.x"], {"a": {"b": 1, "c": [1, 2, 3]}, "list": [{"x": 1, "y": 1}, {"x": 2}]}),
    ],
    ids=str,
)
def test_members_are_dropped_by_their_paths(paths: list[str], left: dict[str, Any]) -> None:
    body = {"model": "m", "a": {"b": 1, "c": [1, 2, 3]}, "list": [{"x": 1, "y": 1}, {"x": 2}]}
    assert sent({"drop_params": paths}, msgspec.json.encode(body)) == {"model": "m", **left}


def test_a_body_without_changes_goes_out_byte_for_byte() -> None:
    assert raw({}, EXACT) == EXACT
    assert raw(fallback("a"), EXACT) == EXACT


def test_what_is_not_changed_stays_byte_for_byte() -> None:
    changed = raw({"default_params": {"user": "u"}, "override_params": {"top_p": 0.5}}, EXACT)
    assert changed == EXACT.replace(b'"top_p":1.0', b'"top_p":0.5,"user":"u"')


def test_a_number_of_many_digits_survives_that_something_is_dropped() -> None:
    assert b"12345678901234567890123" in raw({"drop_params": ["top_p"]}, EXACT)


@pytest.mark.parametrize("body", [b"[1,2]", b'"text"'])
def test_a_body_that_is_no_object_goes_out_as_it_came(body: bytes) -> None:
    house = routed()
    ask(house, {"virtual_key": "a", "override_params": {"n": 1}, "drop_params": ["n"]}, body, path="/v1/batches")
    assert house.upstream.last.body == body


# --- models ---


def test_the_model_of_override_params_is_the_one_that_is_asked_recorded_and_paid() -> None:
    house = routed()
    ask(
        house,
        {"virtual_key": "a", "override_params": {"model": "gpt-4o-mini"}},
        HELLO.replace(b"gpt-4o-mini", b"gpt-4"),
    )
    assert document(house.upstream.last)["model"] == "gpt-4o-mini"
    house.upstream.last.answer(200, None, ANSWER)
    assert (house.journal.record.model, house.journal.record.cost) == ("gpt-4o-mini", 3150)


@pytest.mark.parametrize("model", ["", '"model":"portkey-default",'])
def test_a_default_model_is_the_one_that_is_asked_recorded_and_paid(model: str) -> None:
    house = routed()
    config = {"virtual_key": "a", "default_params": {"model": "gpt-4o-mini"}}
    ask(house, config, f'{{{model}"messages":[]}}'.encode())
    assert document(house.upstream.last) == {"messages": [], "model": "gpt-4o-mini"}
    house.upstream.last.answer(200, None, ANSWER)
    assert (house.journal.record.model, house.journal.record.cost) == ("gpt-4o-mini", 3150)


def test_a_default_model_yields_to_the_bodys() -> None:
    assert sent({"default_params": {"model": "other"}}) == msgspec.json.decode(HELLO)


@pytest.mark.parametrize("where", ["default_params", "override_params"])
def test_a_model_that_is_no_text_is_refused_with_its_path(where: str) -> None:
    house = routed()
    exchange = ask(house, {"virtual_key": "a", where: {"model": 7}})
    assert exchange.document["errors"] == [f"path: {where}.model, message: Expected string"]
    assert house.upstream.flights == []


def test_the_model_without_its_slug_reaches_every_target() -> None:
    house = routed()
    ask(house, fallback("ab"), HELLO.replace(b"gpt-4o-mini", b"@c/gpt-4o-mini"))
    house.upstream.last.answer(503)
    assert [document(flight)["model"] for flight in house.upstream.flights] == ["gpt-4o-mini"] * 2
    assert went(house) == ["a", "b"]


def test_each_target_is_asked_for_a_model_of_its_own_and_paid_for_it() -> None:
    house = routed()
    house.directory.entries["price", ("openai", "big")] = Price(1_000_000_000, 2_000_000_000)
    config = fallback("ab")
    config["targets"][0]["override_params"] = {"model": "big"}
    ask(house, config)
    house.upstream.last.answer(503, None, BUSY)
    house.upstream.last.answer(200, None, ANSWER)
    assert [document(flight)["model"] for flight in house.upstream.flights] == ["big", "gpt-4o-mini"]
    record = house.journal.record
    assert ([one.model for one in record.tries], record.cost) == (["big", "gpt-4o-mini"], 3150)


def test_a_price_that_is_not_here_yet_is_loaded_in_the_middle_of_a_walk() -> None:
    house = routed()
    house.directory.entries["price", ("openai", "big")] = Price(1_000_000_000, 2_000_000_000)
    house.directory.slow.add(("price", ("openai", "big")))
    config = fallback("ab")
    config["targets"][1]["override_params"] = {"model": "big"}
    ask(house, config)
    house.upstream.last.answer(503, None, BUSY)
    house.directory.settle()
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.cost == 9 * 1000 + 3 * 2000


# --- from target to target ---


def test_what_one_target_changes_does_not_reach_the_next() -> None:
    house = routed()
    config = fallback("abc")
    config["targets"][0] |= {"override_params": {"user": "for-a"}, "drop_params": ["messages"]}
    config["targets"][1] |= {"default_params": {"user": "for-b"}}
    ask(house, config)
    house.upstream.last.answer(503)
    house.upstream.last.answer(503)
    first, second, third = (document(flight) for flight in house.upstream.flights)
    assert first == {"model": "gpt-4o-mini", "user": "for-a"}
    assert second == {**msgspec.json.decode(HELLO), "user": "for-b"}
    assert house.upstream.flights[2].body == HELLO
    assert third == msgspec.json.decode(HELLO)


def test_what_stands_at_the_root_reaches_every_target_and_the_targets_own_wins() -> None:
    house = routed()
    config = fallback("ab", override_params={"temperature": 0, "user": "root"}, drop_params=["messages"])
    config["targets"][1] |= {"override_params": {"user": "own"}, "drop_params": []}
    ask(house, config)
    house.upstream.last.answer(503)
    first, second = (document(flight) for flight in house.upstream.flights)
    assert first == {"model": "gpt-4o-mini", "temperature": 0, "user": "root"}
    assert second == {**msgspec.json.decode(HELLO), "temperature": 0, "user": "own"}


def test_a_retry_sends_the_same_bytes_again() -> None:
    house = routed()
    ask(house, {**retrying(), "override_params": {"n": 1}}, EXACT)
    house.upstream.last.answer(503, None, BUSY)
    house.timers.fire(8.0)
    first, second = house.upstream.flights
    assert (first.body, first.head) == (second.body, second.head)


def test_the_record_keeps_the_body_of_the_last_attempt() -> None:
    house = routed()
    config = fallback("ab")
    config["targets"][0]["override_params"] = {"user": "for-a"}
    ask(house, config)
    house.upstream.last.answer(503, None, BUSY)
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.request_body == HELLO


# --- headers ---


def test_the_lines_that_travel_are_the_same_for_every_target_but_the_secret() -> None:
    house = routed()
    fields = {
        "x-portkey-api-key": house.key, "content-type": "application/json", "openai-beta": "a=v2", "cookie": "no",
        "idempotency-key": "k-1", "x-portkey-config": msgspec.json.encode(fallback("ab")).decode(),
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    house.upstream.last.answer(503)
    first, second = house.upstream.flights
    assert first.names == second.names
    assert {"openai-beta", "idempotency-key", "authorization"} <= first.names
    assert not {"cookie", "x-portkey-config", "x-portkey-api-key"} & first.names
    assert first.field("authorization") != second.field("authorization")


def test_the_providers_own_field_replaces_the_clients_at_that_target_alone() -> None:
    house = House()
    for slug, options in (("a", {"openai-project": "p-stored"}), ("b", {})):
        house.add_credential(slug, options=options)
    fields = {
        "x-portkey-api-key": house.key, "content-type": "application/json", "openai-project": "p-client",
        "x-portkey-config": msgspec.json.encode(fallback("ab")).decode(),
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    house.upstream.last.answer(503)
    assert [flight.field("openai-project") for flight in house.upstream.flights] == ["p-stored", "p-client"]


def test_a_callers_own_key_goes_to_targets_without_one_and_no_further() -> None:
    house = routed()
    config = fallback("xbx")
    config["targets"][0] = {"provider": "openai"}
    config["targets"][2] = {"provider": "groq", "api_key": "gsk-inline-0001"}
    ask(house, config, headers={"authorization": "Bearer sk-of-the-caller-0001"})
    house.upstream.last.answer(503)
    house.upstream.last.answer(503)
    assert [flight.field("authorization") for flight in house.upstream.flights] == [
        "Bearer sk-of-the-caller-0001", "Bearer sk-the-secret-of-b-0001", "Bearer gsk-inline-0001",
    ]  # fmt: skip


def test_a_forwarded_field_that_holds_the_gateways_key_stops_that_target_alone() -> None:
    house = routed()
    config = fallback("ab")
    config["targets"][0]["forward_headers"] = ["x-note"]
    fields = {
        "x-portkey-api-key": house.key, "content-type": "application/json", "x-note": f"key {house.key}",
        "x-portkey-config": msgspec.json.encode(config).decode(),
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    assert went(house) == ["b"]
