"""Who is let in: the reading order of credentials, and refusals that tell nobody why."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from inference.scripted import ANSWER, CHAT, HELLO, Exchange, House
from lockgate.core import keys
from lockgate.core.errors import TooManyFailures
from lockgate.inference.admit import Failures, source_of

REFUSED = (
    b'{"status":"failure","message":"Portkey Error: Invalid API Key. Error Code: 03",'
    b'"error":{"message":"Portkey Error: Invalid API Key. Error Code: 03","code":"03"}}'
)


class Everything(set[Any]):
    """A set that holds whatever is asked for, until it is told that it does not."""

    def __init__(self) -> None:
        super().__init__()
        self._not: set[Any] = set()

    def __contains__(self, one: object) -> bool:
        return one not in self._not

    def discard(self, one: Any) -> None:
        self._not.add(one)


def made(family: str = "workspace-service") -> str:
    return keys.make(family).text.reveal().decode()  # type: ignore[arg-type]  # tests name families as plain text


# --- where the key is read from ---


def test_the_portkey_header_comes_first_and_authorization_is_then_the_providers() -> None:
    house = House()
    house.ask(api_key=house.key, authorization="Bearer sk-mine-and-only-mine", provider="openai")
    assert house.upstream.last.field("authorization") == "Bearer sk-mine-and-only-mine"


def test_without_it_the_bearer_token_is_the_key_and_does_not_travel() -> None:
    house = House()
    house.ask(authorization=f"Bearer {house.key}", virtual_key="openai-prod")
    assert house.key not in house.upstream.last.head.decode()
    assert house.upstream.last.field("authorization") == "Bearer sk-provider-secret-canary-0001"


def test_the_scheme_is_compared_without_case() -> None:
    house = House()
    house.ask(authorization=f"bearer {house.key}", virtual_key="openai-prod")
    assert len(house.upstream.flights) == 1


def test_the_same_key_in_both_counts_once() -> None:
    house = House()
    house.ask(api_key=house.key, authorization=f"Bearer {house.key}", provider="openai")
    assert house.upstream.last.field("authorization") == ""


@pytest.mark.parametrize("literal", ["OPENAI_API_KEY", "DUMMY-KEY"])
def test_an_sdks_placeholder_counts_as_absent(literal: str) -> None:
    house = House()
    house.ask(api_key=house.key, authorization=f"Bearer {literal}", provider="openai")
    assert house.upstream.last.field("authorization") == ""
    assert house.ask(authorization=f"Bearer {literal}", provider="openai").status == 401


def test_x_api_key_is_the_last_resort_and_never_travels() -> None:
    house = House()
    house.ask(x_api_key=house.key, authorization="Bearer DUMMY-KEY", virtual_key="openai-prod")
    assert "x-api-key" not in house.upstream.last.names
    refused = house.ask(x_api_key=house.key, authorization="Bearer sk-other", virtual_key="openai-prod")
    assert refused.status == 401


def test_an_empty_portkey_header_counts_as_absent() -> None:
    house = House()
    house.ask(api_key="", authorization=f"Bearer {house.key}", virtual_key="openai-prod")
    assert len(house.upstream.flights) == 1


def test_two_different_gateway_keys_are_refused_and_neither_travels() -> None:
    house = House()
    exchange = house.ask(api_key=house.key, authorization=f"Bearer {house.add_key()}", provider="openai")
    assert exchange.status == 400
    assert exchange.document["error"]["code"] == "two_api_keys"
    assert house.upstream.flights == []


def test_a_mistyped_gateway_key_is_not_taken_for_a_providers_key() -> None:
    house = House()
    other = house.add_key()
    mistyped = other[:-1] + ("x" if other[-1] != "x" else "y")
    exchange = house.ask(api_key=house.key, authorization=f"Bearer {mistyped}", provider="openai")
    assert exchange.status == 400
    assert house.upstream.flights == []


@pytest.mark.parametrize("place", ["query", "path", "encoded"])
def test_a_key_in_the_url_is_refused_before_it_is_looked_at(place: str) -> None:
    house = House()
    path, query = CHAT, ""
    if place == "query":
        query = f"api_key={house.key}"
    elif place == "path":
        path = f"/v1/files/{house.key}"
    else:
        query = "k=" + house.key.replace("_", "%5f")
    exchange = house.send("GET" if place == "path" else "POST", path, {"x-portkey-api-key": house.key}, HELLO, query)
    assert exchange.status == 400
    assert exchange.document["error"]["code"] == "key_in_url"
    assert house.upstream.flights == []


def test_a_key_in_the_url_of_a_path_that_control_owns_is_not_relayed() -> None:
    house = House()
    exchange = house.send("GET", "/v1/api-keys", {}, b"", f"key={house.key}")
    assert exchange.status == 400
    assert house.relay.heads == []


# --- refusals ---


def refusals(house: House) -> dict[str, Exchange]:
    now = house.clock.ms
    known = house.key
    revoked = house.add_key()
    house.drop_key(revoked)
    shapes = {
        "missing": {},
        "empty": {"api_key": ""},
        "malformed": {"api_key": "not a key"},
        "of another product": {"api_key": "sk-proj-1234567890"},
        "mistyped": {"api_key": known[:-1] + ("a" if known[-1] != "a" else "b")},
        "truncated": {"api_key": known[:-1]},
        "lengthened": {"api_key": known + "0"},
        "unknown": {"api_key": made()},
        "revoked": {"api_key": revoked},
        "an invitation": {"api_key": made("invite")},
        "a set-up token": {"api_key": made("bootstrap")},
        "a signed token": {"api_key": "eyJhbGciOiJSUzI1NiJ9.eyJvIjoxfQ.c2ln"},
        "basic": {"authorization": "Basic dXNlcjpwYXNz"},
        "of an ended overlap": {"api_key": house.add_key(secret_expires_at=now - 1)},
        "not valid yet": {"api_key": house.add_key(not_before=now + 1)},
        "from elsewhere": {"api_key": house.add_key(allowed_ips=("10.0.0.0/8",))},
    }
    return {name: house.ask(virtual_key="openai-prod", more=headers) for name, headers in shapes.items()}


def test_every_refusal_of_a_credential_is_byte_equal() -> None:
    house = House()
    for name, exchange in refusals(house).items():
        assert (name, exchange.status, exchange.answer) == (name, 401, REFUSED)
        assert exchange.field("content-type") == "application/json;charset=UTF-8"
        assert exchange.field("x-portkey-trace-id")
        assert {line.partition(b":")[0] for line in exchange.head.split(b"\r\n") if line} == {
            b"content-type", b"x-portkey-trace-id", b"x-portkey-request-id", b"x-portkey-last-used-option-index",
            b"x-portkey-retry-attempt-count", b"x-portkey-cache-status",
        }  # fmt: skip
    assert house.upstream.flights == []


def test_a_refused_credential_leaves_no_record_and_is_counted() -> None:
    house = House()
    count = len(refusals(house))
    assert house.journal.entries == []
    assert house.meters.refusals == count


def test_an_expired_key_is_told_so_for_its_holder_proved_to_have_it() -> None:
    house = House()
    exchange = house.ask(api_key=house.add_key(expires_at=house.clock.ms), virtual_key="openai-prod")
    assert exchange.status == 401
    assert exchange.document["message"] == "Portkey Error: Portkey API Key Expired. Error Code: 01"
    assert exchange.document["error"]["code"] == "01"


def test_a_key_is_valid_until_the_very_millisecond() -> None:
    house = House()
    now = house.clock.ms
    key = house.add_key(expires_at=now + 1, not_before=now, secret_expires_at=now + 1)
    house.ask(api_key=key, virtual_key="openai-prod")
    assert len(house.upstream.flights) == 1


@pytest.mark.parametrize("peer", ["10.1.2.3", "::ffff:10.1.2.3", "2001:db8::5"])
def test_an_allowed_address_may_call(peer: str) -> None:
    house = House()
    key = house.add_key(allowed_ips=("10.0.0.0/8", "2001:db8::/64", "nonsense"))
    house.ask(api_key=key, virtual_key="openai-prod", peer=peer)
    assert len(house.upstream.flights) == 1


def test_an_organisation_key_is_never_valid_for_inference() -> None:
    house = House()
    key = house.add_key("organisation-service", workspace_id="", scopes=frozenset({"completions.write"}))
    exchange = house.ask(api_key=key, virtual_key="openai-prod")
    assert exchange.status == 403
    assert exchange.document == {
        "status": "failure",
        "message": "Portkey Error: Forbidden!. Error Code: 033",
        "error": {"message": "Portkey Error: Forbidden!. Error Code: 033", "code": "033"},
    }


@pytest.mark.parametrize(
    ("method", "path", "scope", "status"),
    [
        ("POST", CHAT, "completions.write", 0),
        ("POST", CHAT, "logs.write", 403),
        ("POST", "/v1/embeddings", "virtual_keys.list", 403),
        ("GET", "/v1/models", "virtual_keys.list", 0),
        ("GET", "/v1/models", "models.list", 0),
        ("GET", "/v1/models", "prompts.render", 403),
        ("GET", "/v1/files", "virtual_keys.list", 403),
        ("GET", "/v1/proxy/x", "completions.write", 0),
    ],
)
def test_a_route_needs_its_scope(method: str, path: str, scope: str, status: int) -> None:
    house = House()
    key = house.add_key(scopes=frozenset({scope}))
    exchange = house.ask(HELLO if method == "POST" else b"", path, method, api_key=key, virtual_key="openai-prod")
    assert exchange.status == status
    assert len(house.upstream.flights) == (status == 0)


# --- a source that keeps failing ---


def test_a_source_gets_a_burst_of_refusals_and_then_429_while_its_good_key_still_works() -> None:
    house = House()
    for _ in range(100):
        assert house.ask(api_key="wrong").status == 401
    exchange = house.ask(api_key="wrong")
    assert exchange.status == 429
    assert exchange.field("retry-after") == "1"
    assert exchange.document["error"]["code"] == "05"
    assert house.ask(api_key="wrong", peer="127.0.0.2").status == 401
    house.chat()
    assert len(house.upstream.flights) == 1


SECOND = 1_000_000_000


def refused_of(count: int, ask: Callable[[], None]) -> int:
    """How many of `count` attempts are refused."""
    refused = 0
    for _ in range(count):
        try:
            ask()
        except TooManyFailures:
            refused += 1
    return refused


def test_the_allowance_fills_at_twenty_a_second() -> None:
    bucket = Failures()
    assert refused_of(300, lambda: bucket.take("192.0.2.1", 0)) == 200
    assert refused_of(30, lambda: bucket.take("192.0.2.1", SECOND)) == 10


def test_a_source_that_failed_too_often_may_still_have_a_few_keys_looked_up() -> None:
    bucket = Failures()
    refused_of(101, lambda: bucket.take("192.0.2.1", 0))
    assert refused_of(60, lambda: bucket.look_up("192.0.2.1", 0)) == 10
    assert refused_of(100, lambda: bucket.look_up("192.0.2.2", 0)) == 0  # it did not fail
    refused_of(20, lambda: bucket.take("192.0.2.1", SECOND))
    assert refused_of(10, lambda: bucket.look_up("192.0.2.1", SECOND)) == 5


def test_all_such_sources_together_cannot_wear_control_out() -> None:
    bucket = Failures()
    refused = 0
    for host in range(10):
        refused_of(101, partial(bucket.take, f"192.0.2.{host}", 0))
        refused += refused_of(50, partial(bucket.look_up, f"192.0.2.{host}", 0))
    assert refused == 10 * 50 - 200


def test_who_shares_an_address_with_an_attacker_is_served_though_their_key_is_not_known_here_yet() -> None:
    house = House()
    for _ in range(500):
        house.ask(api_key="wrong")
    house.directory.away = True
    exchange = house.chat()
    house.directory.away = False
    house.directory.settle()
    house.upstream.last.answer(200, None, ANSWER)
    assert exchange.status == 200


def test_the_attackers_own_key_is_looked_up_within_that_allowance_and_refused_as_before() -> None:
    house = House()
    for _ in range(101):
        house.ask(api_key="wrong")
    house.directory.slow = Everything()
    exchanges = [house.ask(api_key=made()) for _ in range(60)]
    assert [exchange.status for exchange in exchanges] == [0] * 50 + [429] * 10
    assert len(house.directory.loads) == 50
    house.directory.settle()
    assert {exchange.status for exchange in exchanges} == {429}


def test_a_spent_source_causes_no_look_ups_of_what_cannot_be_a_key() -> None:
    house = House()
    house.directory.slow = Everything()
    key = made()
    mistyped = key[:-1] + ("x" if key[-1] != "x" else "y")
    for _ in range(200):
        house.ask(api_key=mistyped)
    assert house.ask(api_key=mistyped).status == 429
    assert house.directory.loads == []


def test_the_table_of_sources_is_bounded_and_forgets_the_oldest() -> None:
    bucket = Failures(sources=3)
    for host in range(10):
        bucket.take(f"192.0.2.{host}", 0)
    assert len(bucket) == 3


def test_an_ipv6_client_cannot_multiply_itself_within_its_network() -> None:
    assert source_of("2001:db8:1:2:3::4") == source_of("2001:db8:1:2:ffff::1") != source_of("2001:db8:1:3::1")
    assert source_of("::ffff:192.0.2.1") == "192.0.2.1"
    assert source_of("not an address") == "not an address"
