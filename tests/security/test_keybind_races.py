"""A key that is revoked stops what it began: calls on their way and streams under way, whenever the news comes."""

import pytest

from inference.scripted import CHAT, HELLO, SSE, Exchange, House

INVALID_KEY = "Portkey Error: Invalid API Key. Error Code: 03"


# --- calls on their way ---


def waiting(house: House, key: str = "") -> Exchange:
    """A call whose headers are here and whose body is not."""
    fields = {"x-portkey-api-key": key or house.key, "x-portkey-virtual-key": "openai-prod"}
    exchange = Exchange("POST", CHAT, {**fields, "content-type": "application/json"})
    house.gate.head(exchange)
    assert exchange.status == 0
    return exchange


def body_of(house: House, exchange: Exchange) -> None:
    exchange.body = HELLO
    house.gate.body(exchange)


@pytest.mark.parametrize("published", ["key", "everything", "another"])
@pytest.mark.parametrize("loaded", [True, False], ids=["loaded", "at hand"])
def test_a_caller_known_before_a_publication_is_asked_for_again(published: str, *, loaded: bool) -> None:
    house = House()
    key_id = house.caller(house.key).key_id
    if loaded:
        house.directory.slow.add(("caller", house.directory.digests(house.key.encode())[0]))
    exchange = waiting(house)
    house.directory.settle()
    house.drop_key(house.key)
    house.directory.publish({"key": key_id, "everything": "*", "another": "key-of-others"}[published])
    body_of(house, exchange)
    assert (exchange.status, exchange.document["message"]) == (401, INVALID_KEY)
    assert house.upstream.flights == []
    assert house.journal.started == []


def test_a_caller_that_is_still_good_goes_on_after_a_publication() -> None:
    house = House()
    exchange = waiting(house)
    house.directory.publish(house.caller(house.key).key_id)
    body_of(house, exchange)
    assert len(house.upstream.flights) == 1
    house.upstream.last.answer(200, None, b"{}")
    assert exchange.status == 200
    assert len(house.journal.records) == 1


def test_a_caller_that_was_dropped_from_memory_is_loaded_again_before_the_call_goes_on() -> None:
    house = House()
    exchange = waiting(house)
    house.directory.publish("*")
    house.directory.slow.add(("caller", house.directory.digests(house.key.encode())[0]))
    body_of(house, exchange)
    assert house.upstream.flights == []
    house.drop_key(house.key)
    house.directory.settle()
    assert (exchange.status, exchange.document["message"]) == (401, INVALID_KEY)
    assert house.upstream.flights == []


def test_a_key_that_was_revoked_while_its_virtual_key_was_loaded_is_refused() -> None:
    house = House()
    house.directory.slow.add(("credential", ("ws-1", "openai-prod")))
    exchange = house.chat()
    key_id = house.caller(house.key).key_id
    house.drop_key(house.key)
    house.directory.publish(key_id)
    assert (exchange.status, exchange.document["message"]) == (401, INVALID_KEY)
    assert house.upstream.flights == []


def test_a_scope_that_was_taken_away_meanwhile_is_gone() -> None:
    house = House()
    exchange = waiting(house)
    digest = house.directory.digests(house.key.encode())[0]
    other = house.caller(house.add_key(scopes=frozenset[str]()))
    house.directory.entries["caller", digest] = other
    house.directory.publish("*")
    body_of(house, exchange)
    assert exchange.status == 403
    assert house.upstream.flights == []


# --- open streams ---

CHUNK = b'data: {"id":"c1","choices":[{"delta":{"content":"Hel"}}]}\n\n'


def streaming(house: House) -> Exchange:
    """A stream under way."""
    exchange = house.chat(HELLO[:-1] + b',"stream":true}')
    house.upstream.last.answer(200, [SSE], CHUNK, end=False)
    assert exchange.answer == CHUNK
    return exchange


def assert_cut(house: House, exchange: Exchange) -> None:
    assert house.upstream.last.cancelled
    assert house.journal.record.end == "revoked"
    assert b"[DONE]" not in exchange.answer
    assert exchange.answer != CHUNK or exchange.aborted, "the client can see that the stream broke off"


def assert_open(house: House, exchange: Exchange) -> None:
    assert not house.upstream.last.cancelled
    assert house.journal.records == []
    house.upstream.last.listener.on_data(b"data: [DONE]\n\n")
    house.upstream.last.listener.on_end()
    assert house.journal.record.end == "complete"
    assert exchange.answer == CHUNK + b"data: [DONE]\n\n"


@pytest.mark.parametrize("published", ["key_id", "workspace_id", "organisation_id", "user_id", "*"])
@pytest.mark.parametrize("lost", ["key", "virtual key", "scope"])
def test_a_publication_re_checks_the_open_streams_that_hang_on_it(published: str, lost: str) -> None:
    house = House()
    house.key = house.add_key("workspace-user", user_id="person-1")
    caller = house.caller(house.key)
    exchange = streaming(house)
    match lost:
        case "key":
            house.drop_key(house.key)
        case "virtual key":
            del house.directory.entries["credential", ("ws-1", "openai-prod")]
        case _:
            digest = house.directory.digests(house.key.encode())[0]
            house.directory.entries["caller", digest] = house.caller(house.add_key(scopes=frozenset[str]()))
    house.directory.publish("*" if published == "*" else getattr(caller, published))
    assert_cut(house, exchange)


def test_a_virtual_keys_own_id_re_checks_its_streams() -> None:
    house = House()
    exchange = streaming(house)
    house.add_credential("openai-prod", status="archived")
    house.directory.publish(house.credential.id)
    assert_cut(house, exchange)


@pytest.mark.parametrize("published", ["*", "key-0"])
def test_a_stream_whose_key_is_still_good_goes_on(published: str) -> None:
    house = House()
    exchange = streaming(house)
    house.directory.publish(published)
    assert_open(house, exchange)


def test_a_publication_about_others_asks_for_nothing() -> None:
    house = House()
    exchange = streaming(house)
    house.drop_key(house.key)
    house.directory.publish("key-of-others")
    assert_open(house, exchange)


def test_a_re_check_that_failed_is_repeated_by_the_sweep() -> None:
    house = House()
    exchange = streaming(house)
    house.drop_key(house.key)
    house.directory.away = True
    house.directory.publish("*")
    assert not house.upstream.last.cancelled
    for _ in range(3):
        house.timers.fire(1.0)
        house.directory.settle()
        assert not house.upstream.last.cancelled, "control is still away"
    house.directory.away = False
    house.timers.fire(1.0)
    house.directory.settle()
    assert_cut(house, exchange)


def test_a_repeated_re_check_that_finds_the_key_good_is_the_last() -> None:
    house = House()
    exchange = streaming(house)
    house.directory.away = True
    house.directory.publish("*")
    house.directory.away = False
    house.timers.fire(1.0)
    house.directory.settle()
    house.timers.fire(1.0)
    assert house.directory.loads == []
    assert_open(house, exchange)


def test_every_open_stream_of_a_key_is_cut_and_no_other() -> None:
    house = House()
    other = house.add_key()
    for key in (house.key, other, house.key):
        house.chat(HELLO[:-1] + b',"stream":true}', api_key=key)
        house.upstream.last.answer(200, [SSE], CHUNK, end=False)
    key_id = house.caller(house.key).key_id
    house.drop_key(house.key)
    house.directory.publish(key_id)
    assert [flight.cancelled for flight in house.upstream.flights] == [True, False, True]
    assert {record.key_id for record in house.journal.records} == {key_id}
