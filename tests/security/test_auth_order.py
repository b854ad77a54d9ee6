"""Which credential counts, where it may stand, and how every wrong one is refused: so that nothing can be learnt."""

from typing import Any

import pytest

from inference.scripted import CHAT, HELLO, PROVIDER_SECRET, Exchange, House
from lockgate.core import keys
from lockgate.core.access import WORKSPACE_SCOPES
from lockgate.inference.admit import LOOK_UPS_BURST

OWN = "sk-own-key-of-the-caller"
E1_TYPE = "application/json;charset=UTF-8"
INVALID = (
    b'{"status":"failure","message":"Portkey Error: Invalid API Key. Error Code: 03",'
    b'"error":{"message":"Portkey Error: Invalid API Key. Error Code: 03","code":"03"}}'
)
EXPIRED = INVALID.replace(b"Invalid API Key", b"Portkey API Key Expired").replace(b"03", b"01")
FORBIDDEN = INVALID.replace(b"Invalid API Key", b"Forbidden!").replace(b"03", b"033")
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIiwic2NvcGUiOlsiY29tcGxldGlvbnMud3JpdGUiXX0.c2lnbmF0dXJl"


def code_of(exchange: Exchange) -> str:
    return str(exchange.document["error"]["code"])


def reached(house: House) -> bool:
    return bool(house.upstream.flights)


# --- where the gateway's key is read ---


@pytest.mark.parametrize("field", ["api_key", "bearer", "lower-case bearer", "bare authorization", "x_api_key"])
def test_one_key_in_any_of_the_three_fields_is_the_gateways(field: str) -> None:
    house = House()
    sent: dict[str, Any] = {
        "api_key": {"api_key": house.key},
        "bearer": {"authorization": f"Bearer {house.key}"},
        "lower-case bearer": {"authorization": f"bearer {house.key}"},
        "bare authorization": {"authorization": house.key},
        "x_api_key": {"x_api_key": house.key},
    }[field]
    house.ask(virtual_key="openai-prod", **sent)
    assert house.upstream.last.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"
    assert house.key.encode() not in house.upstream.last.head


def test_our_own_field_comes_first_and_the_key_in_it_decides() -> None:
    house = House()
    other = house.add_key(workspace_id="ws-2")
    house.ask(api_key=house.key, x_api_key=other, virtual_key="openai-prod")
    house.upstream.last.answer(200, None, b"{}")
    assert house.journal.record.workspace_id == "ws-1"


def test_authorization_comes_before_x_api_key() -> None:
    house = House()
    other = house.add_key(workspace_id="ws-2")
    house.ask(authorization=f"Bearer {house.key}", x_api_key=other, virtual_key="openai-prod")
    house.upstream.last.answer(200, None, b"{}")
    assert house.journal.record.workspace_id == "ws-1"


@pytest.mark.parametrize("first", ["api_key", "authorization"])
def test_a_bad_key_is_not_made_good_by_a_good_one_further_down(first: str) -> None:
    house = House()
    bad = house.key[:-1] + ("a" if house.key[-1] != "a" else "b")
    sent: dict[str, Any] = {first: bad}
    exchange = house.ask(x_api_key=house.key, virtual_key="openai-prod", **sent)
    assert (exchange.status, exchange.answer) == (401, INVALID)
    assert not reached(house)


def test_an_empty_field_counts_as_absent() -> None:
    house = House()
    house.ask(api_key="", authorization=f"Bearer {house.key}", virtual_key="openai-prod")
    assert reached(house)


def test_the_key_of_our_own_field_is_raw() -> None:
    house = House()
    exchange = house.ask(api_key=f"Bearer {house.key}", virtual_key="openai-prod")
    assert (exchange.status, exchange.answer) == (401, INVALID)


# --- two credentials ---


@pytest.mark.parametrize("scheme", ["Bearer ", "bearer ", ""])
def test_the_same_key_twice_is_one_key_and_never_a_provider_key(scheme: str) -> None:
    house = House()
    house.ask(api_key=house.key, authorization=scheme + house.key, provider="openai")
    assert house.upstream.last.field("authorization") == ""
    assert house.key.encode() not in house.upstream.last.head


def test_another_authorization_is_the_providers_credential() -> None:
    house = House()
    house.ask(api_key=house.key, authorization=f"Bearer {OWN}", provider="openai")
    assert house.upstream.last.field("authorization") == f"Bearer {OWN}"
    assert not house.upstream.last.stored


def test_a_stored_credential_beats_the_callers_authorization() -> None:
    house = House()
    house.chat(authorization=f"Bearer {OWN}")
    assert house.upstream.last.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"
    assert OWN.encode() not in house.upstream.last.head


@pytest.mark.parametrize("family", ["workspace-service", "workspace-user", "organisation-service"])
@pytest.mark.parametrize("known", [True, False], ids=["known", "unknown"])
def test_two_different_gateway_keys_are_refused_and_neither_travels(family: Any, *, known: bool) -> None:
    house = House()
    second = house.add_key(family) if known else keys.make(family).text.reveal().decode()
    exchange = house.ask(api_key=house.key, authorization=f"Bearer {second}", provider="openai")
    assert (exchange.status, code_of(exchange)) == (400, "two_api_keys")
    assert exchange.field("content-type") == E1_TYPE
    assert "Send one" in exchange.document["message"]
    assert second.encode() not in exchange.answer
    assert not reached(house)


def test_a_mistyped_gateway_key_beside_a_good_one_never_travels_either() -> None:
    house = House()
    mistyped = house.key[:30] + ("a" if house.key[30] != "a" else "b") + house.key[31:]
    exchange = house.ask(api_key=house.key, authorization=f"Bearer {mistyped}", provider="openai")
    assert (exchange.status, code_of(exchange)) == (400, "two_api_keys")
    assert not reached(house)


def test_a_gateway_key_as_the_inline_key_of_a_config_never_travels() -> None:
    house = House()
    other = house.add_key()
    exchange = house.ask(api_key=house.key, config=f'{{"provider":"openai","api_key":"{other}"}}')
    assert (exchange.status, code_of(exchange)) == (400, "two_api_keys")
    assert not reached(house)


# --- placeholders of the SDKs ---


@pytest.mark.parametrize("literal", ["OPENAI_API_KEY", "DUMMY-KEY"])
@pytest.mark.parametrize("scheme", ["Bearer ", "bearer ", ""], ids=["bearer", "lower-case", "bare"])
def test_a_placeholder_is_no_credential_beside_a_key(literal: str, scheme: str) -> None:
    house = House()
    house.ask(api_key=house.key, authorization=scheme + literal, provider="openai")
    assert house.upstream.last.field("authorization") == ""
    assert literal.encode() not in house.upstream.last.head


@pytest.mark.parametrize("literal", ["OPENAI_API_KEY", "DUMMY-KEY"])
def test_a_placeholder_alone_is_a_missing_key(literal: str) -> None:
    house = House()
    exchange = house.ask(authorization=f"Bearer {literal}", virtual_key="openai-prod")
    assert (exchange.status, exchange.answer) == (401, INVALID)


@pytest.mark.parametrize("literal", ["OPENAI_API_KEY", "DUMMY-KEY"])
def test_a_placeholder_leaves_room_for_x_api_key(literal: str) -> None:
    house = House()
    house.ask(authorization=f"Bearer {literal}", x_api_key=house.key, virtual_key="openai-prod")
    assert reached(house)


# --- signed tokens ---


@pytest.mark.parametrize("field", ["api_key", "authorization", "x_api_key"])
def test_a_signed_token_is_refused_like_any_unknown_key(field: str) -> None:
    house = House()
    prefix = "Bearer " if field == "authorization" else ""
    sent: dict[str, Any] = {field: prefix + TOKEN}
    exchange = house.ask(virtual_key="openai-prod", **sent)
    assert (exchange.status, exchange.answer) == (401, INVALID)
    assert house.directory.loads == []


# --- a key in the URL ---


def _encoded(text: str) -> str:
    return "".join(f"%{ord(c):02x}" for c in text)


URLS = {
    "query": (CHAT, "api_key={key}"),
    "query without a name": (CHAT, "{key}"),
    "second in the query": (CHAT, "a=b&x-portkey-api-key={key}"),
    "query, first letter encoded": (CHAT, "key=%6C{rest}"),
    "query, all encoded": (CHAT, "key={encoded}"),
    "query, all encoded in capitals": (CHAT, "key={ENCODED}"),
    "path of the proxy": ("/v1/proxy/{key}/models", ""),
    "last segment": ("/v1/models/{key}", ""),
    "path, underscore encoded": ("/v1/files/lgw%5f{tail}", ""),
    "path, all encoded": ("/v1/files/{encoded}", ""),
    "relayed path": ("/console/{key}", ""),
    "relayed query": ("/v1/logs", "token={key}"),
    "relayed query, encoded": ("/v1/api-keys", "token={encoded}"),
}


@pytest.mark.parametrize("where", URLS)
@pytest.mark.parametrize("authenticated", [True, False], ids=["with a header", "alone"])
def test_a_key_in_the_url_is_refused_before_anything_else(where: str, *, authenticated: bool) -> None:
    house = House()
    key, encoded = house.key, _encoded(house.key)
    path, query = (
        part.format(key=key, rest=key[1:], tail=key[4:], encoded=encoded, ENCODED=encoded.upper().replace("X", "x"))
        for part in URLS[where]
    )
    sent = {"x-portkey-api-key": key} if authenticated else {}
    exchange = house.send("POST" if path == CHAT else "GET", path, sent, HELLO if path == CHAT else b"", query)
    assert (exchange.status, code_of(exchange)) == (400, "key_in_url")
    assert exchange.field("content-type") == E1_TYPE
    assert "x-portkey-api-key header" in exchange.document["message"]
    assert key.encode() not in exchange.head + exchange.answer
    assert exchange.field("x-portkey-trace-id")
    assert house.relay.heads == []
    assert house.journal.entries == []
    assert not reached(house)


@pytest.mark.parametrize("query", ["limit=20", "name=lgw_short", "x=%6c%67", "after=algorithm_12", "x=%", "x=%zz"])
def test_what_is_no_key_may_stand_in_the_url(query: str) -> None:
    house = House()
    house.ask(api_key=house.key, virtual_key="openai-prod", query=query)
    assert reached(house)


# --- one refusal for all ---


def _broken_checksum(key: str) -> str:
    return key[:-1] + ("a" if key[-1] != "a" else "b")


def _add(house: House, **facts: Any) -> str:
    return house.add_key(**facts)


def _revoked(house: House) -> str:
    key = house.add_key()
    house.drop_key(key)
    return key


def _bait(house: House) -> str:
    text = keys.make("workspace-service").text.reveal()
    house.directory.baits.add(house.directory.digests(text)[0])
    return text.decode()


WRONG: dict[str, Any] = {
    "missing": lambda _: "",
    "malformed": lambda _: "not-a-key",
    "very long": lambda _: "lgw_" + "a" * 8000,
    "one letter short": lambda house: house.key[:-1],
    "one letter long": lambda house: house.key + "a",
    "twice": lambda house: house.key * 2,
    "bad checksum": lambda house: _broken_checksum(house.key),
    "a letter changed": lambda house: house.key[:20] + ("a" if house.key[20] != "a" else "b") + house.key[21:],
    "upper-case prefix": lambda house: house.key[:3].upper() + house.key[3:],
    "another kind's prefix": lambda house: "lgu" + house.key[3:],
    "other bytes": lambda house: house.key[:-1] + "\xe9",
    "a digit of another alphabet": lambda house: house.key[:10] + "\xb2" + house.key[11:],
    "invitation": lambda _: keys.make("invite").text.reveal().decode(),
    "setup token": lambda _: keys.make("bootstrap").text.reveal().decode(),
    "reset token": lambda _: keys.make("reset").text.reveal().decode(),
    "unknown": lambda _: keys.make("workspace-service").text.reveal().decode(),
    "unknown organisation key": lambda _: keys.make("organisation-service").text.reveal().decode(),
    "revoked": _revoked,
    "bait": _bait,
    "not yet valid": lambda house: _add(house, not_before=house.clock.ms + 1),
    "rotated away": lambda house: _add(house, secret_expires_at=house.clock.ms),
    "wrong address": lambda house: _add(house, allowed_ips=("10.0.0.0/8", "2001:db8::/32")),
    "addresses that mean nothing": lambda house: _add(house, allowed_ips=("everywhere",)),
    "token": lambda _: TOKEN,
    "a provider's key": lambda _: "sk-proj-0123456789abcdef",
}


def _without_ids(head: bytes) -> list[bytes]:
    return [
        line for line in head.split(b"\r\n") if not line.startswith((b"x-portkey-trace-id", b"x-portkey-request-id"))
    ]


@pytest.mark.parametrize("field", ["api_key", "authorization", "x_api_key"])
@pytest.mark.parametrize("wrong", WRONG)
def test_every_wrong_key_is_refused_with_the_same_bytes(wrong: str, field: str) -> None:
    house = House()
    nothing = house.ask(virtual_key="openai-prod")
    key = WRONG[wrong](house)
    prefix = "Bearer " if key and field == "authorization" else ""
    sent: dict[str, Any] = {field: prefix + key}
    exchange = house.ask(virtual_key="openai-prod", **sent)
    assert (exchange.status, exchange.answer) == (401, INVALID)
    assert exchange.field("content-type") == E1_TYPE
    assert (exchange.status, exchange.answer) == (nothing.status, nothing.answer)
    assert _without_ids(exchange.head) == _without_ids(nothing.head)
    assert exchange.field("x-portkey-trace-id")
    assert exchange.field("x-portkey-request-id")
    assert not reached(house)
    assert house.journal.entries == []
    assert house.meters.refusals == 2


@pytest.mark.parametrize("wrong", ["unknown", "revoked", "not yet valid", "wrong address"])
def test_it_is_the_same_when_the_directory_had_to_be_asked(wrong: str) -> None:
    house = House()
    key = WRONG[wrong](house)
    house.directory.slow.add(("caller", house.directory.digests(key.encode())[0]))
    exchange = house.ask(api_key=key, virtual_key="openai-prod")
    assert exchange.status == 0
    house.directory.settle()
    assert (exchange.status, exchange.answer) == (401, INVALID)
    assert house.journal.entries == []


@pytest.mark.parametrize("wrong", ["missing", "malformed", "bad checksum", "invitation", "token"])
def test_what_cannot_be_a_key_is_never_looked_up(wrong: str) -> None:
    house = House()
    house.directory.away = True
    exchange = house.ask(api_key=WRONG[wrong](house), virtual_key="openai-prod")
    assert exchange.status == 401
    assert house.directory.loads == []


def test_the_refusal_comes_before_the_body_is_read() -> None:
    house = House()
    exchange = Exchange("POST", CHAT, {"x-portkey-api-key": "nonsense", "content-type": "application/json"})
    house.gate.head(exchange)
    assert (exchange.status, exchange.answer, exchange.ended) == (401, INVALID, True)
    exchange.body = b"{"
    house.gate.body(exchange)
    assert exchange.writes == 1


@pytest.mark.parametrize("peer", ["10.1.2.3", "::ffff:10.1.2.3", "2001:db8::7"])
def test_a_key_is_good_from_its_addresses(peer: str) -> None:
    house = House()
    key = house.add_key(allowed_ips=("10.0.0.0/8", "2001:db8::/32"))
    house.ask(api_key=key, virtual_key="openai-prod", peer=peer)
    assert reached(house)


# --- the refusals that say more ---


def test_an_expired_key_is_told_so() -> None:
    house = House()
    key = house.add_key(expires_at=house.clock.ms)
    exchange = house.ask(api_key=key, virtual_key="openai-prod")
    assert (exchange.status, exchange.answer) == (401, EXPIRED)
    assert exchange.field("content-type") == E1_TYPE
    assert exchange.field("x-portkey-trace-id")
    assert house.journal.entries == []


def test_a_key_is_good_until_the_millisecond_of_its_end() -> None:
    house = House()
    key = house.add_key(expires_at=house.clock.ms + 1, not_before=house.clock.ms, secret_expires_at=house.clock.ms + 1)
    house.ask(api_key=key, virtual_key="openai-prod")
    assert reached(house)


def test_an_organisation_key_never_calls_a_model_whatever_its_scopes() -> None:
    house = House()
    key = house.add_key("organisation-service", workspace_id="", scopes=WORKSPACE_SCOPES | {"completions.write"})
    exchange = house.ask(api_key=key, virtual_key="openai-prod")
    assert (exchange.status, exchange.answer) == (403, FORBIDDEN)
    assert exchange.field("content-type") == E1_TYPE
    assert exchange.field("x-portkey-trace-id")
    assert not reached(house)


@pytest.mark.parametrize(
    "path", [CHAT, "/v1/completions", "/v1/embeddings", "/v1/responses", "/v1/files", "/v1/batches", "/v1/proxy/x"]
)
@pytest.mark.parametrize("scopes", [frozenset[str](), WORKSPACE_SCOPES - {"completions.write"}], ids=["none", "others"])
def test_a_key_without_the_scope_is_forbidden(path: str, scopes: frozenset[str]) -> None:
    house = House()
    exchange = house.ask(path=path, api_key=house.add_key(scopes=scopes), virtual_key="openai-prod")
    assert (exchange.status, exchange.answer) == (403, FORBIDDEN)
    assert not reached(house)


def test_an_unreachable_directory_is_no_verdict_on_the_key() -> None:
    house = House()
    house.directory.away = True
    exchange = house.ask(api_key=house.key, virtual_key="openai-prod")
    house.directory.settle()
    assert (exchange.status, code_of(exchange)) == (503, "directory_unavailable")
    assert int(exchange.field("retry-after")) >= 1
    assert exchange.field("x-portkey-trace-id")


# --- too many failures of one source ---


def spend(house: House, peer: str) -> Exchange:
    """Fail until the source is told to wait."""
    for _ in range(1000):
        exchange = house.ask(api_key="nonsense", peer=peer)
        if exchange.status != 401:
            return exchange
    raise AssertionError("a source may fail as often as it likes")


def test_a_source_that_fails_too_often_must_wait() -> None:
    house = House()
    exchange = spend(house, "192.0.2.1")
    assert (exchange.status, code_of(exchange)) == (429, "05")
    assert exchange.document["status"] == "failure"
    assert exchange.field("content-type") == E1_TYPE
    assert int(exchange.field("retry-after")) >= 1
    assert exchange.field("x-portkey-trace-id")
    assert house.journal.entries == []


def test_other_sources_and_good_keys_are_not_held_up() -> None:
    house = House()
    spend(house, "192.0.2.1")
    assert house.ask(api_key="nonsense", peer="192.0.2.2").status == 401
    house.ask(api_key=house.key, virtual_key="openai-prod", peer="192.0.2.1")
    assert reached(house)


def test_the_waiting_time_that_was_named_is_enough() -> None:
    house = House()
    exchange = spend(house, "192.0.2.1")
    house.clock.ns += int(exchange.field("retry-after")) * 1_000_000_000
    assert house.ask(api_key="nonsense", peer="192.0.2.1").status == 401


def test_unknown_keys_of_a_source_that_must_wait_cause_few_look_ups() -> None:
    """Some, so that a good key behind the same address gets in; then none until it has waited."""
    house = House()
    spend(house, "192.0.2.1")
    for _ in range(LOOK_UPS_BURST):
        house.ask(api_key=keys.make("workspace-service").text.reveal().decode(), peer="192.0.2.1")
    asked = len(house.directory.loads)
    exchange = house.ask(api_key=keys.make("workspace-service").text.reveal().decode(), peer="192.0.2.1")
    assert (exchange.status, code_of(exchange)) == (429, "05")
    assert len(house.directory.loads) == asked <= LOOK_UPS_BURST


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("192.0.2.1", "::ffff:192.0.2.1", True),
    ],
    ids=["one /64", "two /64", "mapped"],
)
def test_what_one_person_can_choose_freely_is_one_source(one: str, other: str, *, shared: bool) -> None:
    house = House()
    spend(house, one)
    assert house.ask(api_key="nonsense", peer=other).status == (429 if shared else 401)


def test_missing_scopes_are_no_failed_credential() -> None:
    house = House()
    key = house.add_key(scopes=frozenset[str]())
    assert {house.ask(api_key=key).status for _ in range(300)} == {403}


# --- what every refusal carries ---

REFUSALS: dict[str, dict[str, Any]] = {
    "missing key": {},
    "bad key": {"api_key": "nonsense"},
    "no provider": {"api_key": "{key}"},
    "unknown provider": {"api_key": "{key}", "provider": "nobody"},
    "unknown virtual key": {"api_key": "{key}", "virtual_key": "nothing"},
    "bad config": {"api_key": "{key}", "config": "nonsense"},
    "bad body": {"api_key": "{key}", "provider": "openai", "body": b"{"},
    "bad content type": {"api_key": "{key}", "provider": "openai", "content_type": "text/xml"},
    "forwarded secret": {"api_key": "{key}", "provider": "openai", "forward_headers": "cookie"},
}


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("named", [True, False], ids=["given", "made"])
def test_every_refusal_carries_the_trace_id(refusal: str, *, named: bool) -> None:
    house = House()
    sent: dict[str, Any] = {"trace_id": "trace-7"} if named else {}
    for name, value in REFUSALS[refusal].items():
        sent[name] = value.replace("{key}", house.key) if isinstance(value, str) else value
    exchange = house.ask(**sent)
    assert exchange.status in range(400, 500)
    trace_id = exchange.field("x-portkey-trace-id")
    assert trace_id == "trace-7" if named else len(trace_id) == 36
    assert exchange.field("x-portkey-request-id")
