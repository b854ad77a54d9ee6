"""A signed token at the gate: looked up once, kept by its digest, dropped like any caller; verified by nobody here."""

import json
from hashlib import sha256
from typing import Any

import pytest

from inference.scripted import Exchange, House
from lockgate.core.snapshot import Caller
from lockgate.inference.admit import LOOK_UPS_BURST
from security.test_auth_order import FORBIDDEN, INVALID
from signing import b64

COMPLETIONS = frozenset({"completions.write"})


def token(**claims: Any) -> str:
    """What a worker can tell from a token: its shape, and that it names an organisation."""
    parts = ({"alg": "RS256", "typ": "JWT", "kid": "k"}, {"portkey_oid": "org-1", **claims})
    return ".".join((*(b64(json.dumps(part).encode()) for part in parts), "c2lnbmF0dXJl"))


def know(house: House, text: str, **more: Any) -> Caller:
    """Let control answer for the token."""
    facts = {
        "key_id": "jwt-1", "public_id": "abcdefghijkl", "kind": "workspace-service", "organisation_id": "org-1",
        "workspace_id": "ws-1", "workspace_slug": "ws-main", "user_id": "", "scopes": COMPLETIONS,
        "secret_expires_at": house.clock.ms + 600_000, "hangs_on": ("jwt-all", "jwt-jti"),
    }  # fmt: skip
    made = house.directory.entries["token", sha256(text.encode()).digest()] = Caller(**{**facts, **more})
    return made


@pytest.fixture(name="house")
def _house() -> House:
    return House()


def ask(house: House, text: str, **more: Any) -> Exchange:
    return house.ask(api_key=text, virtual_key="openai-prod", **more)


@pytest.mark.parametrize("field", ["api_key", "authorization", "x_api_key"])
def test_a_known_token_is_let_in_wherever_a_key_is(house: House, field: str) -> None:
    text = token()
    know(house, text)
    sent: dict[str, Any] = {field: f"Bearer {text}" if field == "authorization" else text}
    house.ask(virtual_key="openai-prod", **sent)
    flight = house.upstream.flights[0]
    assert text not in flight.head.decode("latin-1")
    flight.answer(200, None, b"{}")
    assert (house.journal.record.key_id, house.journal.record.workspace_id) == ("jwt-1", "ws-1")
    assert text.split(".")[1] not in str(house.journal.record)


def test_an_unknown_token_is_asked_for_by_its_text_and_then_never_again(house: House) -> None:
    text = token()
    know(house, text)
    house.directory.slow.add(("token", sha256(text.encode()).digest()))
    ask(house, text)
    assert len(house.directory.loads) == 1
    house.directory.settle()
    assert len(house.upstream.flights) == 1
    for _ in range(5):
        ask(house, text)
    assert (len(house.upstream.flights), house.directory.loads) == (6, [])


def test_a_token_that_control_does_not_take_is_refused_with_the_bytes_of_any_bad_key(house: House) -> None:
    text = token()
    house.directory.slow.add(("token", sha256(text.encode()).digest()))
    exchange = ask(house, text)
    house.directory.settle()
    assert (exchange.status, exchange.answer) == (401, INVALID)
    assert house.journal.entries == []


@pytest.mark.parametrize(
    "fields", [{"secret_expires_at": -1}, {"not_before": 1}], ids=["expired meanwhile", "not valid yet"]
)
def test_a_token_outside_its_time_is_refused_with_the_same_bytes(house: House, fields: dict[str, int]) -> None:
    """An expired key is told so; a token is not: when it ends is its issuer's business."""
    text = token()
    know(house, text, **{name: house.clock.ms + value for name, value in fields.items()})
    exchange = ask(house, text)
    assert (exchange.status, exchange.answer) == (401, INVALID)


def test_a_token_that_was_used_a_moment_ago_ends_on_the_millisecond(house: House) -> None:
    text = token()
    know(house, text, secret_expires_at=house.clock.ms + 10)
    ask(house, text)
    house.clock.ms += 9
    ask(house, text)
    house.clock.ms += 1
    assert ask(house, text).answer == INVALID
    assert len(house.upstream.flights) == 2


def test_a_token_without_the_scope_is_forbidden(house: House) -> None:
    text = token()
    know(house, text, scopes=frozenset({"logs.list"}))
    exchange = ask(house, text)
    assert (exchange.status, exchange.answer) == (403, FORBIDDEN)


@pytest.mark.parametrize(
    "text",
    [
        "eyJhbGciOiJSUzI1NiJ9.e30.c2ln",
        f"{token()}.x.y",
        token(portkey_oid=None),
        token(filler="x" * 8192),
        "eyJ.!!.c2ln",
    ],
    ids=["no organisation", "JWE", "organisation null", "too long", "no base64"],
)
def test_what_cannot_be_a_token_of_anybody_is_never_looked_up(house: House, text: str) -> None:
    house.directory.away = True
    assert ask(house, text).status == 401
    assert house.directory.loads == []


def test_a_source_of_bad_tokens_causes_few_look_ups(house: House) -> None:
    for n in range(1000):
        ask(house, token(n=n), peer="192.0.2.1")
    house.directory.loads.clear()
    house.directory.away = True
    for n in range(LOOK_UPS_BURST + 50):
        ask(house, token(n=-n - 1), peer="192.0.2.1")
    assert len(house.directory.loads) <= LOOK_UPS_BURST


@pytest.mark.parametrize("published", ["jwt-all", "jwt-jti", "jwt-1", "ws-1", "org-1"])
def test_an_open_stream_of_a_token_is_cut_when_one_of_its_ids_is_published(house: House, published: str) -> None:
    text = token()
    know(house, text)
    body = b'{"model":"m","stream":true,"messages":[]}'
    exchange = ask(house, text, body=body)
    flight = house.upstream.flights[0]
    flight.answer(200, [(b"content-type", b"text/event-stream")], b'data: {"choices":[]}\n\n', end=False)
    del house.directory.entries["token", sha256(text.encode()).digest()]
    house.directory.publish("another")
    assert not flight.cancelled
    house.directory.publish(published)
    assert flight.cancelled
    assert b"[DONE]" not in exchange.answer
    assert house.journal.record.end == "revoked"
