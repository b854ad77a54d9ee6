"""Bait at the gate: refused like a key that nobody ever made, and told of once."""

from hashlib import sha256
from typing import Any

import pytest

from inference.scripted import House
from lockgate.core import keys
from lockgate.core.keyuse import Sighting


def bait(house: House, *, laid: bool = True) -> str:
    """A key that must be asked for; control says that it is bait when `laid`."""
    text = keys.make("workspace-service").text.reveal()
    digest = sha256(text).digest()
    house.directory.slow.add(("caller", digest))
    if laid:
        house.directory.baits.add(digest)
    return text.decode()


def told(house: House) -> list[Sighting]:
    house.timers.fire(0)
    return house.directory.sightings


@pytest.mark.parametrize("field", ["api_key", "authorization", "x_api_key"])
def test_bait_is_told_of_with_who_tried_it_and_where(field: str) -> None:
    house = House()
    text = bait(house)
    prefix = "Bearer " if field == "authorization" else ""
    sent: dict[str, Any] = {field: prefix + text}
    exchange = house.ask(virtual_key="openai-prod", user_agent="curl/8.5", **sent)
    house.directory.settle()
    assert exchange.status == 401
    assert house.directory.sightings == []  # not before the answer left
    (seen,) = told(house)
    assert seen == Sighting(
        sha256(text.encode()).digest(), house.clock.ms, "127.0.0.1", "curl/8.5", "POST", "/v1/chat/completions"
    )


def test_bait_is_refused_with_the_bytes_of_an_unknown_key() -> None:
    answers = []
    for laid in (True, False):
        house = House()
        exchange = house.ask(api_key=bait(house, laid=laid), virtual_key="openai-prod", trace_id="t")
        house.directory.settle()
        head = [line for line in exchange.head.split(b"\r\n") if not line.startswith(b"x-portkey-request-id")]
        answers.append((exchange.status, head, exchange.answer, len(house.timers.waiting) - laid))
    assert answers[0] == answers[1]


def test_bait_counts_as_a_failure_and_leaves_no_record() -> None:
    house = House()
    exchange = house.ask(api_key=bait(house), virtual_key="openai-prod")
    house.directory.settle()
    assert exchange.status == 401
    assert len(house.gate.failures) == 1
    assert house.journal.entries == []
    assert house.upstream.flights == []


def test_bait_is_told_of_once_until_control_is_asked_again() -> None:
    house = House()
    text = bait(house)
    for _ in range(5):
        house.ask(api_key=text, virtual_key="openai-prod")
        house.directory.settle()
    assert len(told(house)) == 1
    house.directory.baits.add(sha256(text.encode()).digest())
    house.ask(api_key=text, virtual_key="openai-prod")
    assert len(told(house)) == 2


def test_other_bad_keys_are_not_told_of_while_bait_is_known() -> None:
    house = House()
    bait(house)
    for wrong in ("", "nonsense", keys.make("workspace-service").text.reveal().decode()):
        assert house.ask(api_key=wrong, virtual_key="openai-prod").status == 401
    house.ask(api_key=house.key, virtual_key="openai-prod")
    assert told(house) == []


def test_a_key_in_the_name_of_the_client_is_not_told_on() -> None:
    house = House()
    text = bait(house)
    house.ask(api_key=text, virtual_key="openai-prod", user_agent=f"me {text}")
    house.directory.settle()
    assert text not in repr(told(house))
