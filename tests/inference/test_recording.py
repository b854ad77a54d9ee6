"""What a Record keeps of a call: capped, without a single credential, and only as much as was wanted."""

import msgspec
import pytest

from inference.scripted import ANSWER, CHAT, HELLO, JSON, PROVIDER_SECRET, SSE, Exchange, House
from lockgate.core import keys
from lockgate.core.errors import MemoryShort
from lockgate.inference.recording import ROOM
from lockgate.inference.scrubbing import scrub


def text_of(house: House) -> str:
    """Everything that the journal holds, as one text."""
    return "\n".join(repr(msgspec.structs.asdict(entry)) for entry in house.journal.entries)


def test_no_credential_is_found_anywhere_in_the_journal() -> None:
    house = House()
    other = house.add_key()
    body = msgspec.json.encode({"model": "m", "messages": [{"content": f"my key is {house.key} or {other}"}]})
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-provider": "openai", "content-type": "application/json",
        "authorization": "Bearer sk-callers-own-key-canary", "x-api-key": "sk-another-canary", "cookie": "c=canary",
        "x-portkey-aws-secret-access-key": "aws-canary", "x-portkey-azure-ad-token": "azure-canary",
        "x-portkey-vertex-service-account-json": "vertex-canary", "x-note": "also sk-callers-own-key-canary",
        "x-portkey-config": '{"apiKey":"sk-config-canary-1","azure_ad_token":"sk-config-canary-2","provider":"openai"}',
    }  # fmt: skip
    house.send("POST", CHAT, fields, body)
    used = house.upstream.last.field("authorization")
    said = ANSWER.replace(b"Hello!", house.key.encode() + b" and " + used.encode())
    house.upstream.last.answer(200, [JSON, (b"set-cookie", b"canary"), (b"x-echo", used.encode())], said)
    found = text_of(house)
    assert "canary" not in found
    assert house.key[17:] not in found
    assert other[17:] not in found
    assert house.key[:16] in found, "the public part says which key it was"


def test_a_stored_secret_that_the_upstream_echoes_stays_out_of_the_journal() -> None:
    house = House()
    house.chat()
    house.upstream.last.answer(200, [JSON, (b"x-echo", PROVIDER_SECRET)], ANSWER.replace(b"Hello!", PROVIDER_SECRET))
    assert PROVIDER_SECRET.decode() not in text_of(house)


def test_a_key_in_any_field_that_is_kept_as_text_is_taken_out() -> None:
    house = House()
    house.ask(
        msgspec.json.encode({"model": f"m-{house.key}", "messages": []}), api_key=house.key, virtual_key="openai-prod",
        trace_id=f"t-{house.key}", span_id=house.key, span_name=house.key, parent_span_id=house.key,
        package_version=house.key, metadata=msgspec.json.encode({"k": house.key}).decode(),
    )  # fmt: skip
    house.upstream.last.answer(200, None, ANSWER)
    assert house.key[16:] not in text_of(house)
    assert house.journal.record.trace_id == f"t-{house.key[:16]}[scrubbed]"


def test_what_only_looks_like_a_key_is_kept() -> None:
    almost = b"lgw_" + b"0" * 61
    assert scrub(almost, b"") == almost
    assert scrub(b"lgw_ lg lgw", b"") == b"lgw_ lg lgw"


def test_a_short_secret_does_not_blot_out_ordinary_words() -> None:
    assert scrub(b"the test passed", b"test") == b"the test passed"


@pytest.mark.parametrize("family", list(keys.LETTERS))
def test_every_kind_of_our_keys_is_taken_out(family: keys.Family) -> None:
    key = keys.make(family).text.reveal()
    assert key not in scrub(b'{"a":"' + key + b'"}', b"")


def test_the_request_names_headers_that_must_be_masked() -> None:
    house = House()
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-virtual-key": "openai-prod", "content-type": "application/json",
        "x-portkey-sensitive-headers": "x-customer", "x-customer": "Ada",
    }  # fmt: skip
    house.send("POST", CHAT, fields, HELLO)
    house.upstream.last.answer(200, None, ANSWER)
    kept = dict(house.journal.record.request_headers)
    assert kept["x-customer"] == "[scrubbed]"
    assert kept["content-type"] == "application/json"
    assert kept["x-portkey-virtual-key"] == "openai-prod"


@pytest.mark.parametrize(
    ("options", "debug"), [({}, "false"), ({}, "False"), ({"bodies": False}, ""), ({"bodies": False}, "true")]
)
def test_bodies_and_headers_are_left_out_when_asked_and_a_header_can_only_tighten(
    options: dict[str, bool], debug: str
) -> None:
    house = House(**options)
    house.ask(api_key=house.key, virtual_key="openai-prod", debug=debug)
    house.upstream.last.answer(200, None, ANSWER)
    record = house.journal.record
    assert (record.request_body, record.response_body) == (b"", b"")
    assert record.request_headers == record.response_headers == []
    assert record.tokens_in == 9


def test_long_bodies_are_cut_and_marked_and_the_usage_at_the_end_is_found_all_the_same() -> None:
    house = House()
    sent = msgspec.json.encode({"model": "gpt-4o-mini", "messages": [{"content": "q" * ROOM}]})
    house.chat(sent)
    said = ANSWER.replace(b"Hello!", b"a" * (ROOM * 2))
    house.upstream.last.answer(200, [JSON, (b"content-length", b"%d" % len(said))], said)
    record = house.journal.record
    assert (len(record.request_body), record.request_truncated) == (ROOM, True)
    assert (len(record.response_body), record.response_truncated) == (ROOM, True)
    assert (record.tokens_in, record.bytes_in, record.bytes_out) == (9, len(sent), len(said))


def test_a_key_that_straddles_the_cut_is_taken_out() -> None:
    house = House()
    lead = b'{"model":"m","messages":[],"x":"'
    sent = lead + b"q" * (ROOM - len(lead) - 30) + house.key.encode() + b'"}'
    house.chat(sent)
    house.upstream.last.answer(200, None, ANSWER)
    assert house.key.encode()[:30] not in house.journal.record.request_body


def test_a_long_stream_keeps_its_start_and_its_usage() -> None:
    house = House()
    house.chat(b'{"model":"gpt-4o-mini","stream":true,"messages":[]}')
    event = b'data: {"model":"m-1","choices":[{"delta":{"content":"' + b"x" * 1000 + b'"}}]}\n\n'
    usage = b'data: {"usage":{"prompt_tokens":4,"completion_tokens":5}}\n\n'
    house.upstream.last.answer(200, [SSE], *[event] * 600, usage, b"data: [DONE]\n\n")
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.model_answered) == (4, 5, "m-1")
    assert len(record.response_body) == ROOM
    assert record.response_truncated
    assert record.bytes_out == 600 * len(event) + len(usage) + 14


def test_usage_is_found_without_keeping_bodies() -> None:
    house = House(bodies=False)
    house.chat(b'{"model":"gpt-4o-mini","stream":true,"messages":[]}')
    event = b'data: {"model":"m-1","choices":[{"delta":{"content":"' + b"x" * 1000 + b'"}}]}\n\n'
    usage = b'data: {"usage":{"prompt_tokens":4,"completion_tokens":5}}\n\n'
    house.upstream.last.answer(200, [SSE], *[event] * 50, usage, b"data: [DONE]\n\n")
    record = house.journal.record
    assert (record.tokens_in, record.tokens_out, record.model_answered) == (4, 5, "m-1")


# --- metadata ---


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ('{"a":"1","_user":"bob"}', {"a": "1", "_user": "bob"}),
        ('{"n":1,"b":true,"z":null,"o":{"x":[1]}}', {"n": "1", "b": "true", "z": "null", "o": '{"x":[1]}'}),
        ("not json", {}),
        ("[1]", {}),
        ('"text"', {}),
        ("", {}),
        ('{"long":"' + "x" * 200 + '"}', {"long": "x" * 128}),
    ],
)
def test_metadata_is_texts_and_whatever_is_no_object_is_dropped_silently(raw: str, kept: dict[str, str]) -> None:
    house = House()
    house.chat(metadata=raw)
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.metadata == kept


def test_the_keys_own_metadata_beats_the_requests() -> None:
    house = House()
    key = house.add_key(metadata={"team": "red"})
    house.ask(api_key=key, virtual_key="openai-prod", metadata='{"team":"blue","x":"y"}')
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.metadata == {"team": "red", "x": "y"}


def test_metadata_has_bounds() -> None:
    house = House()
    house.chat(metadata=msgspec.json.encode({f"k{n}": "v" for n in range(500)}).decode())
    house.upstream.last.answer(200, None, ANSWER)
    assert len(house.journal.record.metadata) == 64


def test_a_refusal_after_authentication_is_recorded_with_what_is_known() -> None:
    house = House()
    house.ask(b'{"model":"gpt-4o"}', api_key=house.key, virtual_key="nope", trace_id="t", metadata='{"a":"b"}')
    record = house.journal.record
    assert (record.end, record.status, record.error) == ("refused", 400, "unknown_virtual_key")
    assert (record.key_id, record.trace_id, record.metadata) == (house.caller(house.key).key_id, "t", {"a": "b"})
    assert (record.model, record.method, record.path) == ("gpt-4o", "POST", CHAT)
    assert record.us_total > 0


def test_a_body_that_the_server_refuses_is_recorded_and_answered_in_the_words_of_its_call() -> None:
    house = House(cors_origins=("https://app.example",))
    fields = {
        "x-portkey-api-key": house.key, "x-portkey-trace-id": "t-1", "content-type": "application/json",
        "origin": "https://app.example",
    }  # fmt: skip
    exchange = Exchange("POST", CHAT, fields)
    house.gate.head(exchange)
    exchange.leave("refused", MemoryShort("no memory"))
    record = house.journal.record
    assert (record.end, record.status, record.error, record.trace_id) == ("refused", 503, "memory_short", "t-1")
    assert exchange.last is not None
    status, head, body = exchange.last
    assert (status, msgspec.json.decode(body)["error"]["code"]) == (503, "memory_short")
    for line in (
        b"retry-after: 1", b"x-portkey-trace-id: t-1", b"x-portkey-request-id: " + record.id.encode(),
        b"access-control-allow-origin: https://app.example",
    ):  # fmt: skip
        assert line in head.split(b"\r\n")
    assert not exchange.status, "the server says it, for it must close the connection"


def test_a_known_key_without_the_scope_leaves_a_record() -> None:
    house = House()
    house.ask(api_key=house.add_key(scopes=frozenset()), virtual_key="openai-prod")
    record = house.journal.record
    assert (record.end, record.status, record.error) == ("refused", 403, "033")


def test_the_sdk_and_the_address_are_noted() -> None:
    house = House()
    house.ask(api_key=house.key, virtual_key="openai-prod", package_version="portkey-2.3.1", peer="192.0.2.9")
    house.upstream.last.answer(200, None, ANSWER)
    assert (house.journal.record.sdk, house.journal.record.client_ip) == ("portkey-2.3.1", "192.0.2.9")


def test_the_started_entry_goes_before_the_request() -> None:
    house = House()
    house.chat()
    [started] = house.journal.started
    assert (started.provider, started.credential, started.model) == ("openai", "openai-prod", "gpt-4o-mini")
    house.upstream.last.answer(200, None, ANSWER)
    assert house.journal.record.id == started.id
