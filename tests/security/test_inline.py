"""T-INLINE: where only saved things may be used, whatever a request brings along is refused with its own code, before
anything is asked of an upstream; and no request can loosen what process, organisation or workspace decided.
"""

from typing import Any

import msgspec
import pytest

from inference.scripted import House
from lockgate.core.errors import InlineBlocked
from lockgate.inference import inline

ORDER = ("config", "provider", "custom_host", "provider_url", "forward_headers")
BROUGHT: dict[str, list[dict[str, str]]] = {
    "config": [
        {"x-portkey-config": '{"virtual_key":"openai-prod"}'},
        {"x-portkey-config": ' {"provider":"openai","api_key":"sk-own"} '},
        {"x-portkey-config": '{"custom_host":"https://evil.example"}'},
        {"x-portkey-config": "nonsense"},
        {"x-portkey-config": "PC-upper-case"},
    ],
    "provider": [
        {"x-portkey-provider": "openai"},
        {"x-portkey-provider": " openai"},
        {"x-portkey-mode": "proxy openai"},
        {"x-portkey-mode": "openai"},
        {"x-portkey-provider": "https://evil.example"},
    ],
    "custom_host": [{"x-portkey-custom-host": "https://evil.example/v1", "x-portkey-virtual-key": "openai-prod"}],
    "provider_url": [
        {"x-portkey-azure-resource-name": "evil", "x-portkey-virtual-key": "openai-prod"},
        {"x-portkey-huggingface-base-url": "https://evil.example", "x-portkey-provider": "@openai-prod"},
    ],
    "forward_headers": [{"x-portkey-forward-headers": "x-own", "x-portkey-virtual-key": "openai-prod"}],
}
CASES = [(what, fields) for what, many in BROUGHT.items() for fields in many]
SAVED: list[dict[str, str]] = [
    {},
    {"x-portkey-virtual-key": "openai-prod"},
    {"x-portkey-virtual-key": "openai-prod", "x-portkey-provider": "openai"},
    {"x-portkey-provider": "@openai-prod"},
    {"x-portkey-provider": "@openai-prod/gpt-4o"},
    {"x-portkey-config": "pc-main-1a2b3c"},
    {"x-portkey-config": ""},
    {"x-portkey-mode": "proxy"},
    {"x-portkey-trace-id": "t", "x-portkey-metadata": "{}", "x-portkey-request-timeout": "9"},
]


def raw(fields: dict[str, str]) -> dict[bytes, bytes]:
    return {name.encode(): value.encode() for name, value in fields.items()}


@pytest.mark.parametrize(("what", "fields"), CASES)
def test_each_thing_that_is_not_saved_has_its_code(what: str, fields: dict[str, str]) -> None:
    with pytest.raises(InlineBlocked) as caught:
        inline.refuse(raw(fields))
    document = caught.value.document()
    assert document["error"]["code"] == f"inline_{what}_blocked"
    assert document["error"]["field"] in fields
    assert document["message"] == document["error"]["message"]
    assert document["status"] == "failure"
    assert "evil" not in str(document)


@pytest.mark.parametrize("fields", SAVED)
def test_what_is_saved_passes(fields: dict[str, str]) -> None:
    inline.refuse(raw(fields))


def test_only_the_first_violation_is_told() -> None:
    everything: dict[str, str] = {}
    for what in reversed(ORDER):
        everything |= {name: value for name, value in BROUGHT[what][0].items() if name != "x-portkey-virtual-key"}
        with pytest.raises(InlineBlocked) as caught:
            inline.refuse(raw(everything))
        assert caught.value.code == f"inline_{what}_blocked"


@pytest.mark.parametrize(("what", "fields"), CASES)
def test_a_blocked_request_reaches_no_upstream_and_leaves_its_record(what: str, fields: dict[str, str]) -> None:
    house = House()
    key = house.add_key(block_inline=True)
    sent = {name.removeprefix("x-portkey-"): value for name, value in fields.items()}  # which `ask` puts before it
    exchange = house.ask(api_key=key, more={**sent, "authorization": "Bearer sk-own"})
    assert exchange.status == 400
    assert exchange.document["error"]["code"] == f"inline_{what}_blocked"
    assert house.upstream.flights == []
    assert house.journal.record.error == f"inline_{what}_blocked"


def test_a_saved_credential_is_served_as_ever() -> None:
    house = House()
    key = house.add_key(block_inline=True)
    house.ask(api_key=key, virtual_key="openai-prod")
    assert len(house.upstream.flights) == 1


def test_a_block_holds_for_the_next_request_though_the_route_is_known() -> None:
    """A route is kept for a key and its fields: the rule is asked anew when the caller's entry is."""
    house = House()
    key = house.add_key()
    fields: dict[str, Any] = {"api_key": key, "provider": "openai", "more": {"authorization": "Bearer sk-own"}}
    house.ask(**fields)
    assert len(house.upstream.flights) == 1
    blocked = msgspec.structs.replace(house.caller(key), block_inline=True)
    house.directory.entries["caller", house.directory.digests(key.encode())[0]] = blocked
    house.directory.publish(blocked.workspace_id)
    exchange = house.ask(**fields)
    assert (exchange.status, len(house.upstream.flights)) == (400, 1)
