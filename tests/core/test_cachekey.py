"""What makes two calls the same call, and what is kept of an answer."""

import hmac
import json
from typing import Any

import pytest

from answers import BODY, STREAM
from lockgate.core import cached
from lockgate.core.cachekey import (
    Scope,
    canonical,
    inline_owner,
    key_of,
    neighbourhood_of,
    partition_of,
    question_of,
    scope_key,
    shaping,
)

SCOPE = Scope("org", "ws", "pc-1@3", "vk-1", "openai", "https://api.example.org/v1/chat/completions")
CHAT = {"model": "m", "messages": [{"role": "user", "content": "Hi"}], "temperature": 0.5}


def mac(data: bytes) -> bytes:
    return hmac.digest(b"k" * 32, data, "sha256")


def elsewhere(field: str) -> Scope:
    """Another scope by one field alone."""
    return Scope(*(value + (b"x" if name == "fields" else "x") if name == field else value  # type: ignore[operator]  # of one kind each
                   for name, value in zip(Scope._fields, SCOPE, strict=True)))  # type: ignore[arg-type]  # fmt: skip


def key(scope: Scope = SCOPE, document: Any = CHAT) -> bytes:
    return key_of(document, scope_key(mac, scope))


def test_the_order_of_members_and_the_way_of_writing_do_not_matter() -> None:
    written = b'{"temperature" : 0.50, "messages":[{"content":"\\u0048i","role":"user"}], "model":"m"}'
    assert key(document=json.loads(written)) == key()


@pytest.mark.parametrize(
    "change",
    [
        {"model": "n"}, {"temperature": 0.6}, {"temperature": None}, {"stream": True}, {"stream": False}, {"seed": 0},
        {"messages": [{"role": "user", "content": "Hi "}]}, {"messages": [{"role": "system", "content": "Hi"}]},
        {"messages": []}, {"tools": [{"type": "function"}]}, {"": ""},
    ],
    ids=str,
)  # fmt: skip
def test_every_member_of_the_body_matters(change: dict[str, Any]) -> None:
    assert key(document={**CHAT, **change}) != key()


def test_the_order_of_a_list_and_the_kind_of_a_value_matter() -> None:
    assert key(document=[1, 2]) != key(document=[2, 1])
    assert len({key(document=value) for value in (1, 1.0, "1", True, [1], {"1": 1}, None)}) == 7


@pytest.mark.parametrize("field", Scope._fields)
def test_every_field_of_the_scope_matters(field: str) -> None:
    assert key(elsewhere(field)) != key()


def test_texts_do_not_flow_from_one_field_into_the_next() -> None:
    scopes = {
        SCOPE._replace(organisation="ab", workspace="c"),
        SCOPE._replace(organisation="a", workspace="bc"),
        SCOPE._replace(organisation="abc", workspace=""),
        SCOPE._replace(organisation="", workspace="abc"),
    }
    assert len({key(scope) for scope in scopes}) == 4


def test_a_key_says_nothing_without_the_gateways_own() -> None:
    assert key_of(CHAT, scope_key(lambda data: hmac.digest(b"j" * 32, data, "sha256"), SCOPE)) != key()
    assert len(key()) == 32


def test_the_two_caches_share_no_key() -> None:
    assert scope_key(mac, SCOPE) != scope_key(mac, SCOPE, "semantic")


def test_an_inline_key_is_one_owner_and_another_key_another() -> None:
    assert inline_owner(b"sk-1") == inline_owner(b"sk-1") != inline_owner(b"sk-2")
    assert "sk-1" not in inline_owner(b"sk-1")


def test_a_namespace_replaces_metadata_and_cannot_imitate_it() -> None:
    assert partition_of(None, {}) == ""
    assert partition_of(None, {"b": "1", "a": "2"}) == partition_of(None, {"a": "2", "b": "1"}) != ""
    assert partition_of("shared", {"a": "1"}) == partition_of("shared", {"a": "2"})
    apart = {
        partition_of("", {}),
        partition_of(None, {}),
        partition_of('{"a":"1"}', {}),
        partition_of(None, {"a": "1"}),
    }
    assert len(apart) == 4


def test_fields_that_shape_the_answer_are_taken_and_ids_are_not() -> None:
    headers = {b"openai-beta": b"v2", b"x-request-id": b"1", b"prefer": b"wait", b"idempotency-key": b"2"}
    assert shaping(headers) == b"openai-beta:v2\nprefer:wait\n"
    assert shaping({}, b"x-own: 1\r\n") == b"x-own: 1\r\n"


def test_the_canonical_text_is_sorted_at_every_depth() -> None:
    assert (
        canonical({"b": {"d": 1, "c": [{"f": 1, "e": 2}]}, "a": None}) == b'{"a":null,"b":{"c":[{"e":2,"f":1}],"d":1}}'
    )


# --- what may be compared by meaning ---


def chat(*messages: tuple[str, Any], **more: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": role, "content": content} for role, content in messages], **more}


def neighbourhood(document: Any, scope: Scope = SCOPE) -> bytes:
    question = question_of(document)
    assert question
    return neighbourhood_of(mac, scope, question.rest)


def test_the_last_user_message_is_compared_and_all_else_is_exact() -> None:
    one = chat(("system", "S"), ("user", "first"), ("assistant", "A"), ("user", "Q"))
    question = question_of(one)
    assert question
    assert question.text == "Q"
    assert neighbourhood(one) == neighbourhood(
        chat(("system", "S"), ("user", "first"), ("assistant", "A"), ("user", "?"))
    )
    for other in (
        chat(("system", "T"), ("user", "first"), ("assistant", "A"), ("user", "Q")),
        chat(("system", "S"), ("user", "other"), ("assistant", "A"), ("user", "Q")),
        chat(("system", "S"), ("user", "first"), ("assistant", "B"), ("user", "Q")),
        chat(("user", "first"), ("assistant", "A"), ("user", "Q")),
        {**one, "model": "n"},
        {**one, "temperature": 0},
        {**one, "tools": []},
        {**one, "stream": True},
    ):
        assert neighbourhood(other) != neighbourhood(one), other


@pytest.mark.parametrize("field", Scope._fields)
def test_a_neighbourhood_never_reaches_over_a_field_of_the_scope(field: str) -> None:
    assert neighbourhood(chat(("user", "Q")), elsewhere(field)) != neighbourhood(chat(("user", "Q")))


def test_pictures_are_compared_exactly() -> None:
    def with_picture(text: str, url: str) -> dict[str, Any]:
        return chat(("user", [{"type": "text", "text": text}, {"type": "image_url", "image_url": {"url": url}}]))

    question = question_of(with_picture("What is it?", "a"))
    assert question
    assert question.text == "What is it?"
    assert neighbourhood(with_picture("x", "a")) == neighbourhood(with_picture("y", "a"))
    assert neighbourhood(with_picture("x", "a")) != neighbourhood(with_picture("x", "b"))
    assert neighbourhood(with_picture("x", "a")) != neighbourhood(chat(("user", "x")))


def test_a_prompt_is_a_question_too() -> None:
    question = question_of({"model": "m", "prompt": "Once"})
    assert question == ("Once", {"model": "m", "prompt": None})


@pytest.mark.parametrize(
    "document",
    [
        None, [], "x", {}, {"prompt": ["a"]}, {"prompt": " "}, {"messages": "x"}, chat(), chat(("system", "S")),
        chat(*[("user", "x")] * 5), chat(("user", "")), chat(("user", None)), chat(("user", "x" * 8192)),
        chat(("user", [{"type": "image_url"}])), {"messages": ["x"]}, {"messages": [{"role": "user"}]},
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_what_cannot_be_compared_is_left_to_the_exact_cache(document: Any) -> None:
    assert question_of(document) is None


# --- how long, and what ---


@pytest.mark.parametrize(
    ("asked", "organisation", "kept"),
    [
        (0, 0, 604_800),  # nothing asked for: 7 days
        (3600, 0, 3600),
        (1, 0, 60),  # a minute at least
        (60, 0, 60),
        (7_776_001, 0, 7_776_000),  # 90 days at most
        (0, 3600, 3600),  # an organisation's own default
        (60, 3600, 60),
        (7200, 3600, 3600),  # and it caps
        (0, 99_999_999, 25_923_000),
        (99_999_999, 99_999_999, 7_776_000),
        (0, 1, 60),
        (-5, 0, 604_800),
    ],
)
def test_how_long_an_answer_is_kept(asked: int, organisation: int, kept: int) -> None:
    assert cached.ttl_s(asked, organisation) == kept


@pytest.mark.parametrize("status", [201, 202, 204, 206, 246, 304, 400, 429, 446, 500])
def test_only_a_plain_200_is_kept(status: int) -> None:
    assert cached.refusal(200, BODY) == ""
    assert cached.refusal(status, BODY) == "status"


def test_nothing_empty_or_huge_is_kept() -> None:
    assert cached.refusal(200, b"") == "empty"
    assert cached.refusal(200, bytes(cached.ENTRY_MAX)) == ""
    assert cached.refusal(200, bytes(cached.ENTRY_MAX + 1)) == "size"


@pytest.mark.parametrize(
    ("body", "broken"),
    [
        (BODY, False),
        (b'{"error":null,"id":"resp","status":"completed"}', False),
        (b'{"data":[],"error":{}}', False),
        (b'{"error":{"message":"overloaded"}}', True),
        (b'{"error":"overloaded","choices":[]}', True),
        (b'{"status":"in_progress"}', True),
        (b'{"status":"incomplete"}', True),
        (b'{"status":"failed"}', True),
        (BODY[:-1], True),
        (b"[]", True),
        (b"null", True),
        (b"<html>", True),
        (b"", True),
    ],
)
def test_an_answer_with_an_error_or_without_an_end_is_not_kept(body: bytes, broken: bool) -> None:
    assert cached.broken_document(body) is broken


def events(text: bytes) -> list[tuple[bytes, bytes]]:
    from lockgate.dialects import sse

    return [(event.data, event.name) for event in sse.events(text)]


@pytest.mark.parametrize(
    ("text", "broken"),
    [
        (STREAM, False),
        (STREAM.replace(b"data: [DONE]\n\n", b""), True),
        (b"data: [DONE]\n\n", False),
        (b'data: {"error":{"message":"x"}}\n\n' + STREAM, True),
        (STREAM.replace(b"data: [DONE]", b'data: {"error":{"code":1}}\n\ndata: [DONE]'), True),
        (b"event: error\ndata: {}\n\ndata: [DONE]\n\n", True),
        (b'data: {"type":"response.created"}\n\ndata: {"type":"response.completed","response":{}}\n\n', False),
        (b'data: {"type":"response.created"}\n\ndata: {"type":"response.failed","response":{}}\n\n', True),
        (b'data: {"type":"response.incomplete"}\n\ndata: [DONE]\n\n', True),
        (b'event: message_stop\ndata: {"type":"message_stop"}\n\n', False),
        (b"data: {\n\ndata: [DONE]\n\n", True),
        (b"", True),
    ],
)
def test_a_stream_is_kept_only_with_its_end_mark_and_without_an_error(text: bytes, broken: bool) -> None:
    assert cached.broken_stream(events(text), whole=True) is broken


def test_a_stream_that_ended_within_an_event_is_not_kept() -> None:
    assert cached.broken_stream(events(STREAM), whole=False)


def test_an_entry_survives_being_written_and_read() -> None:
    made = cached.Entry(200, b"text/event-stream", STREAM, True, 1, 2, 3, 4, "p", "m")
    assert cached.unpack(cached.pack(made)) == made
    assert made.weight == len(STREAM) + cached.OVERHEAD
