"""What an integration's terms change about calls: models, hosts, header fields, prices, and its end."""

import json
from typing import Any

import pytest

from inference.scripted import ANSWER, HELLO, PROVIDER_SECRET, Exchange, House
from lockgate.core.credentials import adjusted
from lockgate.core.snapshot import UNRESOLVED, ModelTerms, Price, SealedFields, Terms

CANARY = "header-canary-0123456789"
FIELDS = SealedFields(("x-team",), b'sealed:{"x-team":"%b"}' % CANARY.encode(), "a")


def house(terms: Terms | None, **more: Any) -> House:
    """A house with `main`, a handle on an integration of these terms."""
    made = House()
    made.add_credential("main", terms=terms, depends=("integration-1",), **more)
    return made


def ask(some: House, model: str = "gpt-4o-mini", **more: Any) -> Exchange:
    return some.ask(HELLO.replace(b"gpt-4o-mini", model.encode()), api_key=some.key, virtual_key="main", **more)


def error_of(exchange: Exchange) -> tuple[int, dict[str, Any]]:
    return exchange.status, exchange.document["error"]


ONLY = Terms(allowed=frozenset({"gpt-4o-mini", "a/b"}))


# --- models ---


@pytest.mark.parametrize(
    ("terms", "model", "goes"),
    [
        (None, "anything", True),
        (ONLY, "gpt-4o-mini", True),
        (ONLY, "a/b", True),
        (ONLY, "gpt-4o", False),
        (ONLY, "GPT-4o-mini", False),
        (ONLY, "gpt-4o-mini ", False),
        (Terms(barred=frozenset({"gpt-4o"})), "gpt-4o", False),
        (Terms(barred=frozenset({"gpt-4o"})), "gpt-4o-mini", True),
        (Terms(allowed=frozenset()), "gpt-4o-mini", False),
        (Terms(allowed=frozenset({"m"}), barred=frozenset({"m"})), "m", False),
    ],
)
def test_a_model_is_called_or_not(terms: Terms | None, model: str, goes: bool) -> None:
    some = house(terms)
    exchange = ask(some, model)
    if goes:
        assert len(some.upstream.flights) == 1
        return
    assert some.upstream.flights == []
    message = f"Model {model} is not allowed for this integration"
    inner = {"message": message, "type": "model_not_allowed_error", "param": None, "code": "400"}
    assert (exchange.status, exchange.document) == (400, {"error": inner, "message": message})


NAMINGS: dict[str, dict[str, Any]] = {
    "slug in the provider header": {"provider": "@main"},
    "virtual key header": {"virtual_key": "main"},
    "config": {"config": json.dumps({"virtual_key": "main"})},
    "override": {"config": json.dumps({"virtual_key": "main", "override_params": {"model": "gpt-4o"}})},
    "target": {"config": json.dumps({"strategy": {"mode": "fallback"}, "targets": [{"provider": "@main"}]})},
}


@pytest.mark.parametrize("naming", NAMINGS)
def test_no_way_of_naming_it_goes_around(naming: str) -> None:
    some = house(ONLY)
    body = HELLO if naming == "override" else HELLO.replace(b"gpt-4o-mini", b"gpt-4o")
    exchange = some.ask(body, api_key=some.key, **NAMINGS[naming])
    assert (exchange.status, some.upstream.flights) == (400, [])
    assert exchange.document["error"]["type"] == "model_not_allowed_error"


def test_nor_a_slug_before_the_model() -> None:
    some = house(ONLY)
    exchange = some.ask(HELLO.replace(b"gpt-4o-mini", b"@main/gpt-4o"), api_key=some.key)
    assert exchange.status == 400
    assert some.ask(HELLO.replace(b"gpt-4o-mini", b"@main/gpt-4o-mini"), api_key=some.key)
    assert len(some.upstream.flights) == 1


def test_nor_a_model_that_was_let_through_before() -> None:
    some = house(ONLY)
    ask(some)
    for _ in range(2):
        assert ask(some, "gpt-4o").status == 400
    assert len(some.upstream.flights) == 1


UNTOLD = {
    "no model": ("POST", "/v1/chat/completions", b'{"messages":[]}'),
    "relayed as it is": ("POST", "/v1/proxy/chat/completions", HELLO),
    "of another kind": ("POST", "/v1/threads", b'{"model":"gpt-4o-mini"}'),
    "many in a file": ("POST", "/v1/batches", b'{"input_file_id":"f"}'),
    "many in a file, and one for show": ("POST", "/v1/batches", b'{"input_file_id":"f","model":"gpt-4o-mini"}'),
}


@pytest.mark.parametrize("untold", UNTOLD)
def test_what_does_not_tell_its_model_is_refused(untold: str) -> None:
    method, path, body = UNTOLD[untold]
    for terms, goes in ((ONLY, 0), (None, 1)):
        some = house(terms)
        some.ask(body, path, method, api_key=some.key, virtual_key="main")
        assert len(some.upstream.flights) == goes


MORE = b',"models":["gpt-4o-mini","gpt-4o"]}'


@pytest.mark.parametrize(
    ("body", "config"),
    [
        (HELLO.rstrip()[:-1] + MORE, {}),
        (HELLO, {"override_params": {"models": ["gpt-4o"]}}),
        (HELLO, {"default_params": {"models": ["gpt-4o"]}}),
        (HELLO.rstrip()[:-1] + b',"models":"gpt-4o"}', {}),
        (HELLO, {"drop_params": ["model"]}),
        (HELLO, {"drop_params": ["model.x", "model"]}),
    ],
)
def test_a_second_model_beside_the_first_is_asked_for_too(body: bytes, config: dict[str, Any]) -> None:
    """Some providers take a list of models to fall back to, and one without any chooses by itself."""
    for terms, goes in ((ONLY, 0), (None, 1)):
        some = house(terms)
        some.ask(body, api_key=some.key, config=json.dumps({"virtual_key": "main", **config}))
        assert len(some.upstream.flights) == goes
    some = house(Terms(allowed=frozenset({"gpt-4o-mini", "gpt-4o"})))
    some.ask(HELLO.rstrip()[:-1] + MORE, api_key=some.key, virtual_key="main")
    assert len(some.upstream.flights) == 1


@pytest.mark.parametrize("model", ["portkey-default", ""])
def test_a_default_that_nobody_knows_is_not_let_through(model: str) -> None:
    """What a provider chooses by itself may be what was barred."""
    some = house(Terms(barred=frozenset({"gpt-4o"})))
    assert ask(some, model).status == 400
    assert some.upstream.flights == []


def test_a_form_may_hold_another_model_behind_the_first_and_is_refused() -> None:
    form = {"content-type": "multipart/form-data; boundary=x", "content-length": "900"}
    part = b'--x\r\ncontent-disposition: form-data; name="model"\r\n\r\n@main/gpt-4o-mini\r\n--x'
    for terms, goes in ((ONLY, 0), (None, 1)):
        some = house(terms)
        exchange = some.send("POST", "/v1/audio/transcriptions", {"x-portkey-api-key": some.key, **form})
        assert exchange.receiver is not None
        exchange.receiver.on_body(part)
        assert len(some.upstream.flights) == goes


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/v1/files"), ("GET", "/v1/batches/b"), ("DELETE", "/v1/files/f")]
)
def test_reading_needs_no_model(method: str, path: str) -> None:
    some = house(ONLY)
    some.ask(b"", path, method, api_key=some.key, virtual_key="main")
    assert len(some.upstream.flights) == 1


def test_a_fallback_goes_on_to_a_target_that_is_open() -> None:
    some = house(ONLY)
    targets = [{"virtual_key": "main"}, {"virtual_key": "openai-prod"}]
    config = {"strategy": {"mode": "fallback", "on_status_codes": [400]}, "targets": targets}
    some.ask(HELLO.replace(b"gpt-4o-mini", b"gpt-4o"), api_key=some.key, config=json.dumps(config))
    assert len(some.upstream.flights) == 1


def test_a_change_of_terms_counts_at_once() -> None:
    some = house(None)
    ask(some, "gpt-4o")
    some.add_credential("main", terms=ONLY)
    assert ask(some, "gpt-4o").status == 400
    some.add_credential("main", terms=None)
    ask(some, "gpt-4o")
    assert len(some.upstream.flights) == 2


# --- header fields and hosts ---


def test_an_integrations_header_fields_travel_and_the_callers_do_not_replace_them() -> None:
    some = house(Terms(headers=FIELDS))
    ask(some, more={"x-team": "forged", "x-portkey-forward-headers": "x-team"})
    flight = some.upstream.last
    assert flight.head.lower().count(b"x-team:") == 1
    assert flight.field("x-team") == CANARY
    assert flight.field("authorization") == f"Bearer {PROVIDER_SECRET.decode()}"
    assert CANARY not in repr(some.journal.entries)


@pytest.mark.parametrize("status", [200, 400, 500])
def test_header_fields_that_a_provider_repeats_are_blotted_out(status: int) -> None:
    some = house(Terms(headers=FIELDS))
    exchange = ask(some)
    body = b'{"error":{"message":"x-team was %b","seen":"%b"}}' % (CANARY.encode(), PROVIDER_SECRET)
    some.upstream.last.answer(status, [(b"content-type", b"application/json")], body)
    assert CANARY not in repr(some.journal.entries)
    assert PROVIDER_SECRET.decode() not in repr(some.journal.entries)
    assert (CANARY.encode() in exchange.answer) == (status == 200)  # an answer goes as it came


def test_a_credential_of_header_fields_alone_is_a_stored_secret_too() -> None:
    some = house(Terms(headers=FIELDS), sealed=b"")
    ask(some)
    assert some.upstream.last.stored
    assert ask(some, custom_host="https://evil.example.org/v1").status == 400


def test_a_models_own_fields_and_host_win() -> None:
    own = SealedFields(("x-team", "x-model"), b'sealed:{"x-team":"of the model","x-model":"1"}', "a")
    models = {"ours": ModelTerms("https://m.example.org/v1", own)}
    some = house(Terms(headers=FIELDS, models=models), base_url="https://a.example.org/v1")
    ask(some, "ours")
    ask(some)
    first, second = some.upstream.flights
    assert (first.url, first.field("x-team"), first.field("x-model")) == (
        "https://m.example.org/v1",
        "of the model",
        "1",
    )
    assert (second.url, second.field("x-team"), second.field("x-model")) == ("https://a.example.org/v1", CANARY, "")


@pytest.mark.parametrize(
    ("host", "goes"),
    [
        ("https://m.example.org/v1", True),
        ("https://m.example.org/v1/deep", True),
        ("https://m.example.org", False),
        ("https://a.example.org/v1", False),
        ("https://evil.example.org/v1", False),
    ],
)
def test_a_models_host_is_what_its_key_is_bound_to(host: str, goes: bool) -> None:
    """T-KEYBIND: the key of a model with a host of its own goes there or below, wherever else others go."""
    models = {"ours": ModelTerms("https://m.example.org/v1")}
    some = house(Terms(models=models), base_url="https://a.example.org/v1")
    exchange = ask(some, "ours", custom_host=host)
    assert len(some.upstream.flights) == goes
    if not goes:
        assert exchange.document["error"]["code"] == "host_not_bound"


def test_header_fields_that_do_not_open_are_our_fault_and_nothing_is_sent() -> None:
    some = house(Terms(headers=SealedFields(("x-a",), b"moved", "a")))
    assert ask(some).status == 500
    assert some.upstream.flights == []


# --- prices ---


def cost_of(some: House, model: str = "gpt-4o-mini") -> int | None:
    ask(some, model)
    some.upstream.last.answer(200, [(b"content-type", b"application/json")], ANSWER)
    cost: int | None = some.journal.record.cost
    return cost


def test_prices_follow_the_integration() -> None:
    usual = cost_of(house(None))
    assert usual
    assert cost_of(house(Terms(factors=(500_000, 500_000, 500_000, 500_000)))) == usual / 2
    assert cost_of(house(Terms(models={"gpt-4o-mini": ModelTerms(price=Price())}))) == 0
    own = Terms(models={"gpt-4o-mini": ModelTerms(price=Price(150_000_000, 600_000_000))}, factors=(2_000_000,) * 4)
    assert cost_of(house(own)) == usual * 2


@pytest.mark.parametrize(
    ("price", "factors", "made"),
    [
        (Price(100, 200), (1_000_000, 500_000, 1_000_000, 1_000_000), Price(100, 100, 100, 100, ", adjusted")),
        (Price(100, 200, 10, 125, "s"), (2_000_000,) * 4, Price(200, 400, 20, 250, "s, adjusted")),
        (Price(100, 200, 10), (1_000_000, 1_000_000, 0, 1_000_000), Price(100, 200, 1, 100, ", adjusted")),
    ],
)
def test_a_price_at_its_multipliers(price: Price, factors: tuple[int, int, int, int], made: Price) -> None:
    assert adjusted(price, factors) == made


# --- ends ---


def test_the_end_of_an_integration_and_of_its_handle_are_told_apart() -> None:
    for terms, kind in (
        (Terms(expires_at=1), "integration_expired_error"),
        (Terms(expires_at=9), "virtual_key_expired_error"),
    ):
        exchange = ask(house(terms, expires_at=1))
        status, error = error_of(exchange)
        assert (status, error["type"], error["code"]) == (401, kind, "01")


def test_it_ends_between_two_calls() -> None:
    some = house(None)
    at = some.clock.ms + 1000
    some.add_credential("main", terms=Terms(expires_at=at), expires_at=at)
    ask(some)
    some.clock.ms = at
    status, error = error_of(ask(some))
    assert (status, error["type"]) == (401, "integration_expired_error")
    assert len(some.upstream.flights) == 1


def test_a_secret_that_is_not_to_be_had_is_our_trouble_for_a_while() -> None:
    some = house(None, status=UNRESOLVED, sealed=b"")
    exchange = ask(some)
    assert (exchange.status, exchange.document["error"]["code"]) == (503, "secret_unavailable")
    assert b"retry-after: 5" in exchange.head.lower()
    assert some.upstream.flights == []


@pytest.mark.parametrize(
    ("lack", "says", "says_not"),
    [
        ("away", "its manager is away: it could not be reached", "refused"),
        ("refused", "it was refused, by its manager, which does not accept the login or has no such secret", "away"),
        ("unfit", "the field that it should fill cannot take it", "away"),
        ("closed", "its secret reference is not there, or not open to this workspace", "away"),
        ("", "could not be fetched from where it is kept. Test its secret reference", "away"),
    ],
)
def test_a_secret_that_is_not_to_be_had_says_why(lack: str, says: str, says_not: str) -> None:
    exchange = ask(house(None, status=UNRESOLVED, sealed=b"", lack=lack))
    message = exchange.document["error"]["message"]
    assert exchange.status == 503
    assert says in message
    assert says_not not in message
    assert message.endswith("Test its secret reference")
