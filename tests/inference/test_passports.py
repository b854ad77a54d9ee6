"""What is remembered of a client's fields for a second, and what is asked anew for every call all the same."""

from typing import Any

import msgspec
import pytest

from inference.scripted import ANSWER, CHAT, HELLO, PROVIDER_SECRET, Exchange, House
from lockgate.inference import passport as passports
from lockgate.inference import shape as shapes


@pytest.fixture(autouse=True, params=["heads are read anew", "heads are known"])
def heads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What holds for a passport that is found by its fields holds for one that is found by its head."""
    monkeypatch.setattr(House, "remembers_heads", request.param == "heads are known")


@pytest.fixture(autouse=True)
def no_shapes() -> Any:
    shapes.SHAPES.clear()
    yield
    shapes.SHAPES.clear()


def fields(house: House, **more: str) -> dict[str, str]:
    named = {"x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json"}
    return {**named, **{name.replace("_", "-"): value for name, value in more.items()}}


def send(house: House, **more: str) -> Exchange:
    return house.send("POST", CHAT, fields(house, **more), HELLO)


def no_more_digests(house: House) -> None:
    def computed(key_text: bytes) -> list[bytes]:
        pytest.fail(f"a digest of {len(key_text)} bytes was computed again")

    house.directory.digests = computed  # type: ignore[method-assign]  # on purpose


def test_the_second_call_with_the_same_fields_computes_no_digest() -> None:
    house = House()
    send(house)
    no_more_digests(house)
    send(house)
    assert len(house.upstream.flights) == 2
    assert house.upstream.flights[0].head == house.upstream.flights[1].head


def test_what_differs_in_every_request_does_not_stand_in_the_way_and_travels_fresh() -> None:
    house = House()
    send(house, idempotency_key="one", x_portkey_trace_id="t1", content_length="5")
    no_more_digests(house)
    second = send(house, idempotency_key="two", x_portkey_trace_id="t2", content_length="6")
    house.upstream.last.answer(200, None, ANSWER)
    assert house.upstream.flights[0].field("idempotency-key") == "one"
    assert house.upstream.flights[1].field("idempotency-key") == "two"
    assert second.field("x-portkey-trace-id") == "t2"
    record = house.journal.record
    assert record.trace_id == "t2"
    assert dict(record.request_headers)["idempotency-key"] == "two"
    assert dict(record.request_headers)["x-portkey-trace-id"] == "t2"


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("x-portkey-metadata", '{"a":"1"}', '{"a":"2"}'),
        ("x-portkey-debug", "true", "false"),
        ("x-portkey-request-timeout", "1000", "2000"),
        ("accept", "application/json", "text/event-stream"),
    ],
)
def test_a_field_that_matters_is_read_each_time_it_changes(name: str, first: str, second: str) -> None:
    house = House()
    for value in (first, second, first):
        house.send("POST", CHAT, {**fields(house), name: value}, HELLO)
        house.upstream.last.answer(200, None, ANSWER)
    one, two, three = house.journal.records
    sent = [flight.field("accept") for flight in house.upstream.flights]
    times = [seconds for seconds, _, _ in house.timers.waiting if seconds > 1]
    seen = [(r.metadata, r.request_body) for r in (one, two, three)]
    if name == "accept":
        assert sent == [first, second, first]
    elif name == "x-portkey-request-timeout":
        assert times == [2.0]
    else:
        assert seen[0] == seen[2] != seen[1]


def test_two_keys_with_otherwise_equal_fields_are_two_callers() -> None:
    house = House()
    other = house.add_key(key_id="other", workspace_id="ws-2")
    house.directory.entries["credential", ("ws-2", "openai-prod")] = msgspec.structs.replace(
        house.credential, id="vk-2", workspace_id="ws-2", sealed=b"sealed:sk-of-the-other-workspace"
    )
    for key in (house.key, other, house.key, other):
        house.send("POST", CHAT, {**fields(house), "x-portkey-api-key": key}, HELLO)
    sent = [flight.field("authorization") for flight in house.upstream.flights]
    mine, theirs = f"Bearer {PROVIDER_SECRET.decode()}", "Bearer sk-of-the-other-workspace"
    assert sent == [mine, theirs, mine, theirs]
    assert [flight.scope for flight in house.upstream.flights[:2]] == ["ws-1/vk-openai-prod", "ws-2/vk-2"]


def test_a_revoked_key_is_refused_at_once() -> None:
    house = House()
    send(house)
    house.drop_key(house.key)
    assert send(house).status == 401
    assert len(house.upstream.flights) == 1


def test_a_key_whose_entry_was_dropped_is_asked_for_again() -> None:
    house = House()
    send(house)
    house.directory.away = True
    exchange = send(house)
    assert exchange.status == 0
    house.directory.away = False
    house.drop_key(house.key)
    house.directory.settle()
    assert exchange.status == 401


def test_a_key_that_was_narrowed_is_judged_by_its_new_scopes() -> None:
    house = House()
    send(house)
    caller = house.caller(house.key)
    for mark, entry in house.directory.entries.items():
        if entry is caller:
            house.directory.entries[mark] = msgspec.structs.replace(caller, scopes=frozenset({"logs.view"}))
    assert send(house).status == 403


def test_an_expiry_is_looked_at_for_every_call() -> None:
    house = House()
    house.key = house.add_key(expires_at=house.clock.ms + 10)
    send(house)
    house.clock.ms += 10
    assert send(house).document["error"]["code"] == "01"


def test_an_address_is_looked_at_for_every_call() -> None:
    house = House()
    house.key = house.add_key(allowed_ips=("192.0.2.0/24",))
    house.send("POST", CHAT, fields(house), HELLO, peer="192.0.2.7")
    assert house.send("POST", CHAT, fields(house), HELLO, peer="198.51.100.7").status == 401
    assert len(house.upstream.flights) == 1


def test_the_scope_is_looked_at_for_every_route() -> None:
    house = House()
    house.key = house.add_key(scopes=frozenset({"virtual_keys.list"}))
    named = {name: value for name, value in fields(house).items() if name != "content-type"}
    assert house.send("GET", "/v1/models", named).status == 0
    assert house.send("GET", "/v1/files", named).status == 403


def test_a_virtual_key_that_was_changed_or_deleted_is_noticed_at_once() -> None:
    house = House()
    send(house)
    house.add_credential("openai-prod", sealed=b"sealed:sk-a-new-secret-0002")
    send(house)
    assert house.upstream.last.field("authorization") == "Bearer sk-a-new-secret-0002"
    del house.directory.entries["credential", ("ws-1", "openai-prod")]
    assert send(house).document["message"] == "Following keys are not valid: openai-prod"


def test_a_virtual_keys_expiry_is_looked_at_for_every_call() -> None:
    house = House()
    house.add_credential("openai-prod", expires_at=house.clock.ms + 10)
    send(house)
    house.clock.ms += 10
    assert send(house).document["error"]["type"] == "virtual_key_expired_error"


def test_models_with_different_slugs_take_their_own_routes() -> None:
    house = House()
    house.add_credential("second", sealed=b"sealed:sk-second-secret-0002")
    named = {"x-portkey-api-key": house.key, "content-type": "application/json"}
    for slug in ("openai-prod", "second", "openai-prod"):
        house.send("POST", CHAT, named, b'{"model":"@%b/m","messages":[]}' % slug.encode())
    sent = [flight.field("authorization") for flight in house.upstream.flights]
    assert sent == [
        f"Bearer {PROVIDER_SECRET.decode()}",
        "Bearer sk-second-secret-0002",
        f"Bearer {PROVIDER_SECRET.decode()}",
    ]


def test_every_passport_is_gone_after_a_second() -> None:
    house = House()
    send(house)
    assert len(house.gate._passports._held) == 1
    house.second_passes()
    assert house.gate._passports._held == {}
    send(house)
    assert len(house.gate._passports._held) == 1


def test_passports_are_bounded_in_number_and_in_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passports, "MOST", 3)
    house = House()
    for number in range(10):
        send(house, x_portkey_metadata=f'{{"n":"{number}"}}')
        assert len(house.gate._passports._held) <= 3
    house.gate._passports._held.clear()
    send(house, x_portkey_metadata='{"n":"' + "x" * passports.SIZE_MAX + '"}')
    assert house.gate._passports._held == {}


def test_a_stranger_leaves_nothing_behind() -> None:
    house = House()
    for number in range(5):
        house.send("POST", CHAT, {"x-portkey-api-key": "wrong", f"x-{number}": "v"}, HELLO)
    assert shapes.SHAPES == {}
    assert house.gate._passports._held == {}


def test_shapes_are_bounded_in_number_and_in_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shapes, "MOST", 3)
    house = House()
    for number in range(10):
        house.send("POST", CHAT, {**fields(house), f"x-{number}": "v"}, HELLO)
        assert len(shapes.SHAPES) <= 3
    shapes.SHAPES.clear()
    house.send("POST", CHAT, {**fields(house), "x-" + "n" * shapes.NAMES_MAX: "v"}, HELLO)
    assert shapes.SHAPES == {}


def test_the_record_of_a_remembered_client_holds_no_credential_either() -> None:
    house = House()
    for number in range(3):
        send(
            house, x_note=f"see {house.key}", x_portkey_trace_id=f"{house.key}-{number}", x_api_key="sk-canary-0000001"
        )
        house.upstream.last.answer(200, None, ANSWER)
    for record in house.journal.records:
        kept = repr(record.request_headers)
        assert house.key[17:] not in kept
        assert "canary" not in kept


def in_two_workspaces(house: House) -> tuple[str, str]:
    """Keys of one holder in two workspaces: signed tokens of one subject have one id in all of them."""
    return (
        house.add_key(key_id="holder", workspace_id="ws-1"),
        house.add_key(key_id="holder", workspace_id="ws-2", workspace_slug="ws-second"),
    )


def test_a_holder_reaches_in_a_workspace_only_what_is_there_whatever_was_found_in_another() -> None:
    house = House()
    first, second = in_two_workspaces(house)
    house.key = first
    send(house)
    house.key = second
    refused = send(house)
    assert refused.status == 400
    assert b"openai-prod" in refused.answer
    assert len(house.upstream.flights) == 1


def test_a_holder_calls_under_the_key_that_a_workspace_has_under_the_same_name() -> None:
    house = House()
    first, second = in_two_workspaces(house)
    own = msgspec.structs.replace(house.credential, id="vk-own", workspace_id="ws-2", sealed=b"sealed:sk-of-the-second")
    house.directory.entries["credential", ("ws-2", "openai-prod")] = own
    for house.key in (first, second, first):
        send(house)
    keys = [flight.field("authorization") for flight in house.upstream.flights]
    assert keys == [
        f"Bearer {PROVIDER_SECRET.decode()}",
        "Bearer sk-of-the-second",
        f"Bearer {PROVIDER_SECRET.decode()}",
    ]


def test_a_holder_follows_no_config_of_another_workspace() -> None:
    house = House()
    first, second = in_two_workspaces(house)
    house.add_config("pc-inner", {"virtual_key": "openai-prod"})
    answers = [house.ask(HELLO, more={"api_key": key, "config": "pc-inner"}) for key in (first, second)]
    assert [exchange.status for exchange in answers] == [0, 400]
    assert answers[1].document["message"] == "Invalid config id passed"
