"""The OpenAI family of bodies: what is read of a request and of an answer, and that splicing changes nothing else."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.errors import BadRequest, UpstreamCut
from lockgate.core.usage import Usage, sane
from lockgate.dialects import chat, sse

# --- requests ---


def test_the_model_of_a_request_is_its_text() -> None:
    assert chat.model_of({"model": "gpt-4o", "messages": []}) == "gpt-4o"
    assert chat.model_of({"model": "@mine/gpt-4o"}) == "@mine/gpt-4o"


@pytest.mark.parametrize("document", [{}, {"model": None}, [], "model", None, 5], ids=repr)
def test_a_request_may_name_no_model(document: Any) -> None:
    assert not chat.model_of(document)


@pytest.mark.parametrize("model", [5, [], {}, True, "a\nb", "a\0", "x" * 513, "a\u202eb"], ids=ascii)
def test_a_model_that_is_no_plain_text_is_refused(model: Any) -> None:
    with pytest.raises(BadRequest, match="`model`"):
        chat.model_of({"model": model})


@pytest.mark.parametrize(
    ("document", "most"),
    [
        ({}, 0),
        ({"max_tokens": 10}, 10),
        ({"max_completion_tokens": 20, "max_tokens": 10}, 20),
        ({"max_output_tokens": 30}, 30),
        ({"max_tokens": 10, "n": 3}, 30),
        ({"max_tokens": 10, "n": 0}, 10),
        ({"max_tokens": 10, "n": "3"}, 10),
        ({"max_tokens": "10"}, 0),
        ({"max_tokens": -1}, 0),
        ({"max_tokens": True}, 0),
        ({"max_tokens": None}, 0),
        ([], 0),
    ],
    ids=repr,
)
def test_the_limit_of_output_is_what_the_request_allows_in_all_its_choices(document: Any, most: int) -> None:
    assert chat.most_out(document) == most


@pytest.mark.parametrize(
    ("document", "characters"),
    [
        ({"messages": [{"role": "user", "content": "hello"}]}, len("user" + "hello")),
        ({"messages": [{"content": [{"text": "hello"}, {"text": "you"}]}]}, 8),
        ({"messages": [{"content": [{"image_url": {"url": "data:image/png;base64,AAAA"}}]}]}, 0),
        ({"prompt": "hello"}, 5),
        ({"prompt": ["he", "llo"]}, 5),
        ({"input": "hello", "instructions": "be kind"}, 12),
        ({"input": [1, 2, 3]}, 12),
        ({"input": [True, None, 1.5]}, 0),
        ({"model": "gpt-4o", "user": "someone"}, 0),
        ([], 0),
        ("hello", 0),
    ],
    ids=[
        "message",
        "parts",
        "picture",
        "prompt",
        "prompts",
        "responses",
        "tokens",
        "others",
        "no texts",
        "list",
        "text",
    ],
)
def test_the_length_of_a_request_is_that_of_its_texts(document: Any, characters: int) -> None:
    assert chat.characters_in(document) == characters


def test_a_very_deep_request_is_measured_all_the_same() -> None:
    deep: Any = "x"
    for _ in range(50_000):
        deep = [deep]
    assert chat.characters_in({"input": deep}) == 1


# --- splicing ---

BODY = b'{"model": "@mine/gpt-4o", "seed": 12345678901234567890, "t": 1.50, "u": "\\u00e9", "x": { "y" :[1 , 2] }}'


def test_a_member_is_replaced_where_it_stands_and_all_others_stay_byte_for_byte() -> None:
    assert chat.splice(BODY, {"model": b'"gpt-4o"'}) == (
        b'{"model":"gpt-4o","seed":12345678901234567890,"t":1.50,"u":"\\u00e9","x":{ "y" :[1 , 2] }}'
    )


def test_a_new_member_comes_last_and_one_may_be_left_out() -> None:
    assert chat.splice(b'{"model":"a","n":1}', {"model": None, "seed": b"7", "absent": None}) == b'{"n":1,"seed":7}'


RAW = st.recursive(
    st.sampled_from(["1.50", "1E5", "-0", "12345678901234567890", '"\\u00e9"', '"é"', "null", "true", '"a\\/b"']),
    lambda below: st.lists(below, max_size=3).map(lambda items: "[ " + " , ".join(items) + "]"),
    max_leaves=6,
)
NAMES = st.text("abcdefgh_", min_size=1, max_size=4)


@settings(deadline=None)
@given(st.dictionaries(NAMES, RAW, max_size=6), st.dictionaries(NAMES, RAW | st.none(), max_size=3))
def test_splicing_changes_what_it_is_asked_to_and_nothing_else(
    members: dict[str, str], changes: dict[str, Any]
) -> None:
    body = ("{ " + " ,\n".join(f'"{name}" :{raw}' for name, raw in members.items()) + " }").encode()
    spliced = chat.splice(body, {name: None if raw is None else raw.encode() for name, raw in changes.items()})
    found = msgspec.json.decode(spliced, type=dict[str, msgspec.Raw])
    wanted = {name: raw for name, raw in {**members, **changes}.items() if raw is not None}
    assert {name: bytes(raw).decode() for name, raw in found.items()} == wanted
    assert json.loads(spliced) is not None


# --- usage ---

REPORTS: dict[str, tuple[dict[str, Any], Usage]] = {
    "chat": ({"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}, Usage(9, 3)),
    "chat with details": (
        {
            "prompt_tokens": 100, "completion_tokens": 30, "total_tokens": 130,
            "prompt_tokens_details": {"cached_tokens": 64, "audio_tokens": 0},
            "completion_tokens_details": {"reasoning_tokens": 20, "audio_tokens": 0, "accepted_prediction_tokens": 0},
        },
        Usage(100, 30, cached=64, reasoning=20),
    ),
    "details of nothing": (
        {"prompt_tokens": 9, "completion_tokens": 3, "prompt_tokens_details": None, "completion_tokens_details": {}},
        Usage(9, 3),
    ),
    "completions": ({"prompt_tokens": 5, "completion_tokens": 16, "total_tokens": 21}, Usage(5, 16)),
    "embeddings": ({"prompt_tokens": 8, "total_tokens": 8}, Usage(8, 0)),
    "embeddings with a total only": ({"total_tokens": 8}, Usage(8, 0)),
    "responses": (
        {
            "input_tokens": 36, "input_tokens_details": {"cached_tokens": 10}, "output_tokens": 87,
            "output_tokens_details": {"reasoning_tokens": 64}, "total_tokens": 123,
        },
        Usage(36, 87, cached=10, reasoning=64),
    ),
    "cache hits beside": (
        {"prompt_tokens": 50, "completion_tokens": 5, "prompt_cache_hit_tokens": 30, "prompt_cache_miss_tokens": 20},
        Usage(50, 5, cached=30),
    ),
    "cache writes": (
        {
            "prompt_tokens": 50, "completion_tokens": 5,
            "prompt_tokens_details": {"cached_tokens": 10, "cache_write_tokens": 40},
        },
        Usage(50, 5, cached=10, cache_write=40),
    ),
    "nulls": ({"prompt_tokens": 9, "completion_tokens": None, "total_tokens": None}, Usage(9, 0)),
    "zeros": ({"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}, Usage(0, 0)),
    "unknown members": ({"prompt_tokens": 9, "completion_tokens": 3, "cost": 0.1, "x": {"y": 1}}, Usage(9, 3)),
}  # fmt: skip


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("indent", [None, 2], ids=["compact", "spaced"])
@pytest.mark.parametrize("last", [True, False], ids=["last", "in the middle"])
def test_usage_is_found_in_every_shape(name: str, indent: int | None, *, last: bool) -> None:
    said, usage = REPORTS[name]
    document = {"id": "c1", "choices": [], "usage": said} if last else {"usage": said, "id": "c1", "service": {"a": 1}}
    separators = None if indent else (",", ":")
    answer = json.dumps(document, indent=indent, separators=separators).encode()
    assert chat.usage_of(answer) == usage


@pytest.mark.parametrize("name", REPORTS)
def test_a_whole_answer_tells_its_model_and_usage_in_one_pass(name: str) -> None:
    said, usage = REPORTS[name]
    document = {"id": "c1", "model": "gpt-4o", "choices": [{"usage": {"prompt_tokens": 1}}], "usage": said, "more": {}}
    told = chat.said_of(json.dumps(document).encode())
    assert chat.model_said(told) == "gpt-4o"
    assert chat.usage_said(told) == usage


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"[]", b"5", b"null", b"{", b'{"model":5}', b'{"usage":[1]}', b'{"usage":{"prompt_tokens":"9"}}',
        b"\xff\xfe", b'{"a":' * 100_000, b'{"model":"a"} {}', b'{"usage":{"prompt_tokens":' + b"9" * 5000 + b"}}",
    ],
    ids=[
        "empty", "list", "number", "null", "cut", "model is a number", "usage is a list", "text inside", "no text",
        "deep", "two", "endless number",
    ],
)  # fmt: skip
def test_what_is_said_in_another_way_is_left_to_a_search(answer: bytes) -> None:
    told = chat.said_of(answer)
    assert told is None
    assert chat.model_said(told) == ""
    assert chat.usage_said(told) is None


@pytest.mark.parametrize("answer", [b"{}", b'{"model":null,"usage":null}', b'{"model":"","usage":{}}'])
def test_an_answer_that_says_nothing_of_itself_is_a_whole_one(answer: bytes) -> None:
    told = chat.said_of(answer)
    assert told is not None
    assert chat.model_said(told) == ""
    assert chat.usage_said(told) is None


@pytest.mark.parametrize("model", ["x" * 257, "a\nb", "a\x7fb"], ids=["endless", "line end", "control"])
def test_a_model_that_no_provider_would_name_is_none(model: str) -> None:
    assert chat.model_said(chat.said_of(json.dumps({"model": model}).encode())) == ""


@pytest.mark.parametrize("name", REPORTS)
def test_usage_is_found_in_the_last_events_of_a_stream(name: str) -> None:
    said, usage = REPORTS[name]
    event = b'data: {"choices":[],"usage":%b}\n\n' % msgspec.json.encode(said)
    nulls = b'data: {"choices":[{"delta":{"content":"a"}}],"usage":null}\n\n'
    assert chat.usage_of(nulls * 3 + event + b"data: [DONE]\n\n") == usage


def test_usage_of_a_finished_response_is_found_inside_its_event() -> None:
    said, usage = REPORTS["responses"]
    event = b'event: response.completed\ndata: {"type":"response.completed","response":{"usage":%b,"user":null}}\n\n'
    assert chat.usage_of(event % msgspec.json.encode(said)) == usage


def test_the_last_usage_counts() -> None:
    events = b"".join(
        b'data: {"usage":{"prompt_tokens":9,"completion_tokens":%d,"total_tokens":%d}}\n\n' % (n, 9 + n)
        for n in (1, 2, 3)
    )
    assert chat.usage_of(events) == Usage(9, 3)


def test_usage_before_a_long_answer_is_found() -> None:
    answer = b'{"usage":{"prompt_tokens":9,"completion_tokens":3},"data":"' + b"x" * (4 * chat.TAIL) + b'"}'
    assert chat.usage_of(answer) == Usage(9, 3)


@pytest.mark.parametrize(
    "answer",
    [
        b"", b"{}", b'{"usage":null}', b'{"usage":{}}', b'{"usage":5}', b'{"usage":"many"}', b'{"usage":[1]}',
        b'{"usage":{"prompt_tokens":"9"}}', b'{"usage":{"prompt_tokens":9.5}}', b'{"usage":{"prompt_tokens":9',
        b'{"usage":{"prompt_tokens":{}}}', b'"usage"', b'"usage":{', b'{"usages":{"prompt_tokens":9}}', b"\xff\xfe",
        b'{"usage":{"prompt_tokens":' + b"9" * 5000 + b"}}",
    ],
    ids=[
        "empty", "none", "null", "nothing", "number", "text", "list", "text inside", "fraction", "cut", "object",
        "word", "opening", "other name", "no text", "endless number",
    ],
)  # fmt: skip
def test_what_cannot_be_read_as_usage_is_none(answer: bytes) -> None:
    assert chat.usage_of(answer) is None


def test_a_user_who_writes_about_usage_is_not_believed_over_the_provider() -> None:
    content = json.dumps('"usage":{"prompt_tokens":0,"completion_tokens":0}')
    answer = b'{"choices":[{"message":{"content":%b}}],"usage":{"prompt_tokens":9,"completion_tokens":3}}'
    assert chat.usage_of(answer % content.encode()) == Usage(9, 3)


def test_parts_that_some_count_beside_the_whole_are_cut_to_it() -> None:
    answer = (
        b'{"usage":{"prompt_tokens":10,"completion_tokens":3,"prompt_tokens_details":{"cached_tokens":50,'
        b'"cache_write_tokens":5},"completion_tokens_details":{"reasoning_tokens":9}}}'
    )
    found = chat.usage_of(answer)
    assert found == Usage(10, 3, cached=10, cache_write=0, reasoning=3)
    assert sane(found)


def test_negative_figures_are_read_but_not_believed() -> None:
    found = chat.usage_of(b'{"usage":{"prompt_tokens":-9,"completion_tokens":3}}')
    assert found is None or not sane(found)


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_reading_an_answer_never_fails(answer: bytes) -> None:
    chat.usage_of(b'"usage":{' + answer)
    chat.answered_model(b'{"model":"' + answer)
    chat.characters_out(answer, streamed=True)
    chat.characters_out(answer, streamed=False)


# --- the rest of an answer ---


@pytest.mark.parametrize(
    ("answer", "model"),
    [
        (b'{"id":"c","model":"gpt-4o-2024-08-06","choices":[]}', "gpt-4o-2024-08-06"),
        (b'{\n  "id": "c",\n  "model" : "gpt-4o"\n}', "gpt-4o"),
        (b'data: {"id":"c","model":"gpt-4o"}\n\ndata: {"model":"other"}\n\n', "gpt-4o"),
        (b'{"model":"mod\\u0065l"}', ""),
        (b'{"model":null}', ""),
        (b'{"model":5}', ""),
        (b"{}", ""),
        (b"", ""),
        (b'{"model":"' + b"x" * 300 + b'"}', ""),
        (b'{"pad":"' + b"x" * 4000 + b'","model":"late"}', ""),
        ('{"model":"modèle"}'.encode(), "modèle"),
    ],
    ids=["compact", "spaced", "stream", "escaped", "null", "number", "none", "empty", "endless", "late", "accented"],
)
def test_the_answering_model_is_found_near_the_start(answer: bytes, model: str) -> None:
    assert chat.answered_model(answer) == model


@pytest.mark.parametrize(
    ("answer", "characters"),
    [
        (b'{"choices":[{"message":{"role":"assistant","content":"hello"}}]}', 5),
        (b'{"choices":[{"message":{"content":null,"refusal":"no"}},{"message":{"content":"yes"}}]}', 5),
        (b'{"choices":[{"text":"hello"}]}', 5),
        (b'{"choices":[{"message":{"content":"a","reasoning_content":"bcd"}}]}', 4),
        (b'{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":"{}"}}]}}]}', 3),
        (b'{"choices":["odd"]}', 0),
        (b'{"output":[{"content":[{"text":"hello"}]}]}', 5),
        (b'{"data":[{"embedding":[0.1,0.2]}]}', 0),
        (b"no json", 0),
        (b"[" * 100_000, 0),
    ],
    ids=["chat", "choices", "completion", "reasoning", "tool", "odd", "responses", "embedding", "no json", "deep"],
)
def test_the_length_of_an_answer_is_that_of_what_the_model_said(answer: bytes, characters: int) -> None:
    assert chat.characters_out(answer, streamed=False) == characters


def test_the_length_of_a_stream_is_the_sum_of_its_deltas() -> None:
    stream = (
        b'data: {"choices":[{"delta":{"role":"assistant","content":""}}]}\n\n'
        b'data: {"choices":[{"delta":{"content":"hel"}}]}\n\n'
        b'data: {"type":"response.output_text.delta","delta":"lo"}\n\n'
        b"data: [DONE]\n\n"
    )
    assert chat.characters_out(stream, streamed=True) == 5


@pytest.mark.parametrize(
    ("tail", "finished"),
    [
        (b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n', True),
        (b'data: {"choices":[{"finish_reason" : "length"}]}\n\n', True),
        (b'data: {"choices":[{"delta":{"content":"a"},"finish_reason":null}]}\n\n', False),
        (b'data: {"choices":[{"delta":{"content":"\\"finish_reason\\":\\"stop\\""}}]}\n\n', False),
        (b"", False),
    ],
    ids=["stop", "length", "not yet", "quoted", "empty"],
)
def test_a_stream_has_finished_when_the_model_gave_its_reason(tail: bytes, *, finished: bool) -> None:
    assert chat.finished(tail) is finished


def test_an_error_in_a_stream_has_the_shape_that_clients_of_this_dialect_read() -> None:
    assert msgspec.json.decode(chat.error_body(UpstreamCut("It broke off"))) == {
        "error": {"message": "It broke off", "type": "upstream_error", "param": None, "code": "upstream_cut"}
    }


# --- streams that say nothing yet, or an error ---


def event(document: Any) -> sse.Event:
    return sse.Event(json.dumps(document).encode())


@pytest.mark.parametrize(
    "document",
    [
        {"choices": []},
        {"choices": [], "usage": None},
        {"choices": [{"delta": {"role": "assistant"}}]},
        {"choices": [{"delta": {"role": "assistant", "content": ""}}]},
        {"choices": [{"delta": {"role": "assistant", "content": None, "tool_calls": []}}]},
        {"choices": [{"delta": {}, "finish_reason": None}]},
        {"choices": [{"delta": {}}, {"delta": {}}]},
        {"choices": [{"text": ""}]},
        {"choices": [{}]},
        {"choices": [{"delta": {}}], "error": None},
        {"choices": [{"delta": {}}], "error": {}},
        {"choices": [{"delta": {}}], "error": ""},
        {"type": "ping"},
        {"type": "response.created", "response": {}},
        {"type": "response.in_progress"},
        {"type": "response.queued"},
    ],
    ids=str,
)
def test_an_event_may_say_nothing_yet(document: Any) -> None:
    assert chat.opens(event(document)) == 0


@pytest.mark.parametrize(
    "document",
    [
        {"choices": [{"delta": {"content": "a"}}]},
        {"choices": [{"delta": {"role": "assistant", "content": "a"}}]},
        {"choices": [{"delta": {"reasoning": "a"}}]},
        {"choices": [{"delta": {"audio": {"id": "a"}}}]},
        {"choices": [{"delta": {"tool_calls": [{}]}}]},
        {"choices": [{"delta": {}, "finish_reason": "stop"}]},
        {"choices": [{"delta": {}}, {"delta": {"content": "a"}}]},
        {"choices": [{"text": "a"}]},
        {"choices": ["odd"]},
        {"choices": [], "usage": {"prompt_tokens": 1}},
        {"choices": None},
        {"type": "response.output_text.delta", "delta": "a"},
        {"type": "content_block_delta"},
        {},
        [],
        "text",
        7,
        None,
    ],
    ids=str,
)
def test_whatever_else_it_says_is_content(document: Any) -> None:
    assert chat.opens(event(document)) == 200


@pytest.mark.parametrize("data", [b"", b"nonsense", b"{", b"\xff", b"[" * 100_000], ids=lambda data: repr(data[:9]))
def test_what_cannot_be_read_is_the_providers_word_and_counts_as_content(data: bytes) -> None:
    assert chat.opens(sse.Event(data)) == 200


@pytest.mark.parametrize(
    ("error", "status"),
    [
        ({"type": "rate_limit_error"}, 429),
        ({"type": "overloaded_error"}, 529),
        ({"type": "invalid_request_error", "code": "context_length_exceeded"}, 400),
        ({"code": "insufficient_quota", "type": "insufficient_quota"}, 429),
        ({"code": "invalid_api_key", "type": "invalid_request_error"}, 401),
        ({"code": 503, "type": "rate_limit_error"}, 503),
        ({"code": "429"}, 429),
        ({"status": 404, "code": 500}, 404),
        ({"status": "UNAVAILABLE", "code": 503}, 503),
        ({"code": 200}, 500),
        ({"code": 600}, 500),
        ({"code": 10**30}, 500),
        ({"code": None, "type": ["odd"]}, 500),
        ({"message": "who knows"}, 500),
    ],
    ids=str,
)
def test_an_error_has_the_status_that_it_would_have_had_as_an_answer(error: dict[str, Any], status: int) -> None:
    assert chat.opens(event({"error": error})) == status
    assert chat.error_in(json.dumps({"error": error}).encode()) == status


def test_an_error_in_words_alone_is_the_providers_failure() -> None:
    assert chat.opens(event({"error": "model is loading"})) == 500


@pytest.mark.parametrize(
    ("document", "status"),
    [
        ({"type": "error", "code": "rate_limit_exceeded", "message": "x"}, 429),
        ({"type": "error", "error": {"type": "overloaded_error"}}, 529),
        ({"type": "error"}, 500),
        ({"type": "response.failed", "response": {"error": {"code": "server_error"}}}, 500),
        ({"type": "response.failed", "response": {"error": {"code": "rate_limit_exceeded"}}}, 429),
        ({"type": "response.failed", "response": {"error": None}}, 500),
    ],
    ids=str,
)
def test_an_event_may_be_an_error_by_its_type(document: Any, status: int) -> None:
    assert chat.opens(event(document)) == status


@pytest.mark.parametrize(
    "document",
    [
        {"choices": [], "error": {"code": 500}},
        {"data": [], "error": {"code": 500}},
        {"object": "response", "error": {"code": "server_error"}},
        {"error": None},
        {"error": {}},
        {"error": "words"},
        {"error": []},
        {"message": 'an "error" within'},
        ["error"],
    ],
    ids=str,
)
def test_an_answer_that_holds_more_than_an_error_is_an_answer(document: Any) -> None:
    assert chat.error_in(json.dumps(document).encode()) == 0


@pytest.mark.parametrize(
    "body", [b"", b"nonsense", b'{"error"', b'{"error":' + b"[" * 100_000], ids=lambda b: repr(b[:9])
)
def test_an_answer_that_cannot_be_read_holds_no_error(body: bytes) -> None:
    assert chat.error_in(body) == 0


# --- streams that are carried on ---


def stream(*documents: Any) -> bytes:
    return b"".join(b"data: " + json.dumps(document).encode() + b"\n\n" for document in documents)


def delta(**fields: Any) -> dict[str, Any]:
    return {"choices": [{"delta": fields}]}


def test_what_a_stream_has_said_is_the_text_of_its_whole_events() -> None:
    said = stream(
        delta(role="assistant", content=""), delta(content="Hel"), {"choices": []}, delta(content="lo \u00e9")
    )
    assert chat.said_in(said) == "Hello \u00e9"
    assert chat.said_in(said + stream(delta(content="!"))[:-1]) == "Hello \u00e9"
    assert chat.said_in(b": ping\n\n" + said + b"data: [DONE]\n\n") == "Hello \u00e9"


@pytest.mark.parametrize(
    "document",
    [
        delta(tool_calls=[{"index": 0}]),
        delta(function_call={"name": "f"}),
        {"choices": [{"delta": {}, "finish_reason": "stop"}]},
        {"choices": [{"delta": {"content": "."}, "finish_reason": "length"}]},
    ],
    ids=str,
)
def test_a_stream_that_called_a_tool_or_was_finished_has_no_rest(document: Any) -> None:
    assert chat.said_in(stream(delta(content="Hel"), document)) is None


@pytest.mark.parametrize(
    "raw", [b"", b"nonsense", stream([], 7, {"choices": 7}, {"choices": [7]}), stream({}), stream(None)]
)
def test_a_stream_may_have_said_nothing(raw: bytes) -> None:
    assert chat.said_in(raw) == ""


def test_the_rest_is_asked_for_as_the_assistants_own_unfinished_turn() -> None:
    body = b'{"model":"m","messages":[ {"role":"user","content":"hi"} ],"seed":12345678901234567890123,"top_p":1.0}'
    made = chat.carried_on(body, 'He said "no"')
    assert json.loads(made)["messages"] == [
        {"role": "user", "content": "hi"}, {"role": "assistant", "content": 'He said "no"'},
    ]  # fmt: skip
    assert made.endswith(b',"seed":12345678901234567890123,"top_p":1.0}')


def test_a_body_without_messages_is_left_as_it_is() -> None:
    assert chat.carried_on(b'{"prompt":"hi"}', "x") == b'{"prompt":"hi"}'


@pytest.mark.parametrize(
    ("document", "can"),
    [
        ({"messages": []}, True),
        ({"messages": [], "n": 1}, True),
        ({"messages": [], "n": None, "tools": []}, True),
        ({"messages": [], "n": 2}, False),
        ({"messages": [], "tools": [{"type": "function"}]}, False),
        ({"messages": [], "response_format": {"type": "json_object"}}, False),
        ({"messages": "hi"}, False),
        ({"prompt": "hi"}, False),
        ({"input": "hi"}, False),
        ([], False),
        (None, False),
    ],
    ids=str,
)
def test_one_text_can_be_carried_on(document: Any, can: bool) -> None:
    assert chat.can_carry_on(document) is can


MEMBERS = ["choices", "delta", "error", "type", "content", "response", "finish_reason", "code"]
PLAIN: st.SearchStrategy[Any] = st.one_of(st.none(), st.integers(), st.just("error"), st.just("stop"))
ODD = st.recursive(
    PLAIN,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(MEMBERS), inner),
    max_leaves=10,
).map(lambda document: json.dumps(document).encode())


@settings(deadline=None)
@given(st.binary(max_size=200) | ODD)
def test_no_event_and_no_answer_is_too_odd_to_be_judged(data: bytes) -> None:
    assert chat.opens(sse.Event(data)) in {0, 200, *range(400, 600)}
    assert chat.error_in(data) in {0, *range(400, 600)}
    chat.said_in(b"data: " + data + b"\n\n")  # says something or nothing, and does not fail
