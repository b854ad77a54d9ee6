import copy
import pickle

import openai
import pytest

import portkey
from conftest import CHAT, EMBEDDINGS, HELLO, Answer, Scripted, chunk, events
from portkey import Portkey


@pytest.fixture
def client(server: Scripted) -> Portkey:
    return Portkey(api_key="lgu_k", base_url=server.url, virtual_key="v", max_retries=1)


def test_chat_complete_is_chat_completions(client: Portkey, server: Scripted) -> None:
    answer = client.chat.complete.create(messages=HELLO, model="m")
    again = client.chat.completions.create(messages=HELLO, model="m")
    assert answer.choices[0].message.content == again.choices[0].message.content == "Hello"
    first, second = server.seen
    assert first.path == second.path == "/v1/chat/completions"
    assert first.json == second.json == {"messages": HELLO, "model": "m"}
    assert first.headers["x-portkey-virtual-key"] == "v"


def test_a_model_that_is_not_named_is_left_to_the_gateway(client: Portkey, server: Scripted) -> None:
    client.chat.completions.create(messages=HELLO)
    client.completions.create(prompt="Hello")
    server.say(Answer(EMBEDDINGS))
    client.embeddings.create(input="Hello")
    assert [request.json["model"] for request in server.seen] == ["portkey-default"] * 3
    assert [request.path for request in server.seen] == ["/v1/chat/completions", "/v1/completions", "/v1/embeddings"]


def test_fields_that_openai_does_not_know_reach_the_body(client: Portkey, server: Scripted) -> None:
    client.chat.completions.create(messages=HELLO, model="m", thinking={"type": "enabled"}, extra_body={"top_k": 5})
    sent = server.last.json
    assert (sent["thinking"], sent["top_k"]) == ({"type": "enabled"}, 5)


def test_an_empty_string_and_null_are_values(client: Portkey, server: Scripted) -> None:
    client.chat.completions.create(messages=[{"role": "assistant", "content": ""}], model="m", stop=None)
    assert server.last.json == {"messages": [{"role": "assistant", "content": ""}], "model": "m", "stop": None}


def test_a_reply_knows_its_headers_and_its_items(client: Portkey) -> None:
    answer = client.chat.completions.create(messages=HELLO)
    assert isinstance(answer, openai.types.chat.ChatCompletion)
    assert answer.get_headers() == {"trace-id": "t-1", "provider": "local", "cache-status": "DISABLED"}
    assert answer["model"] == answer.get("model") == "m"
    assert answer["provider"] == "local"  # a field beyond OpenAI's
    assert answer.get("absent", "else") == "else"
    with pytest.raises(KeyError):
        answer["absent"]
    assert client.response_headers
    assert client.response_headers["x-portkey-trace-id"] == "t-1"


def test_the_headers_are_not_part_of_the_document(client: Portkey) -> None:
    answer = client.chat.completions.create(messages=HELLO)
    assert answer.to_dict() == CHAT
    assert "get_headers" not in answer.to_json() + repr(answer)
    assert copy.deepcopy(answer).get_headers() == pickle.loads(pickle.dumps(answer)).get_headers()  # noqa: S301  # our own bytes


def test_every_kind_of_reply_knows_its_headers(client: Portkey, server: Scripted) -> None:
    server.say(Answer({"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "o"}]}))
    models = client.models.list()
    assert [model.id for model in models] == ["m"]
    assert models.get_headers()["trace-id"] == "t-1"  # type: ignore[attr-defined]  # known at run time only
    server.say(Answer(b"RIFF", type="audio/wav"))
    speech = client.audio.speech.create(model="m", voice="alloy", input="Hello")
    assert speech.read() == b"RIFF"
    assert speech.get_headers()["trace-id"] == "t-1"  # type: ignore[attr-defined]  # same


def test_a_stream_yields_chunks_and_knows_its_headers(client: Portkey, server: Scripted) -> None:
    server.say(events(chunk("Hel"), chunk("lo")))
    stream = client.chat.completions.create(messages=HELLO, stream=True)
    assert stream.get_headers()["trace-id"] == "t-1"  # type: ignore[attr-defined]  # same
    assert "".join(piece.choices[0].delta.content or "" for piece in stream) == "Hello"
    assert server.last.json["stream"] is True


def test_raw_replies_show_all_headers(client: Portkey) -> None:
    raw = client.chat.completions.with_raw_response.create(messages=HELLO, model="m")
    assert raw.headers["x-portkey-trace-id"] == "t-1"
    assert raw.parse().choices[0].message.content == "Hello"


def test_completions_and_embeddings_are_of_our_types(client: Portkey, server: Scripted) -> None:
    text = {"index": 0, "text": "Hi", "finish_reason": "stop", "logprobs": None}
    server.say(Answer({"id": "c", "object": "text_completion", "created": 1, "model": "m", "choices": [text]}))
    completion = client.completions.create(prompt="Hello", model="m")
    assert (completion.choices[0].text, completion.get_headers()["trace-id"]) == ("Hi", "t-1")
    server.say(Answer(EMBEDDINGS))
    made = client.embeddings.create(input="Hello", model="m", encoding_format="float")
    assert (made.data[0].embedding, made.get_headers()["trace-id"]) == ([0.5], "t-1")


def test_a_file_is_sent_as_a_form(client: Portkey, server: Scripted) -> None:
    server.say(Answer({"id": "file-1", "object": "file"}))
    made = client.files.create(file=("a.jsonl", b"{}"), purpose="batch")
    assert made.id == "file-1"
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'filename="a.jsonl"' in server.last.body


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, portkey.BadRequestError),
        (401, portkey.AuthenticationError),
        (403, portkey.PermissionDeniedError),
        (404, portkey.NotFoundError),
        (408, portkey.APIStatusError),
        (409, portkey.ConflictError),
        (412, portkey.APIStatusError),
        (422, portkey.UnprocessableEntityError),
        (429, portkey.RateLimitError),
        (446, portkey.APIStatusError),
        (500, portkey.InternalServerError),
        (503, portkey.InternalServerError),
    ],
)
def test_a_status_has_its_class(
    client: Portkey, server: Scripted, status: int, error: type[portkey.APIStatusError]
) -> None:
    server.say(Answer({"status": "failure", "message": "No.", "error": {"message": "No.", "code": "03"}}, status))
    with pytest.raises(error) as raised:
        client.chat.completions.create(messages=HELLO)
    assert type(raised.value) is error
    assert raised.value.message == f"Error code: {status} - No."
    assert raised.value.response.headers["x-portkey-trace-id"] == "t-1"
    assert len(server.seen) == 1, "what the gateway answered is not sent again"


def test_a_failure_that_is_not_the_gateways_is_sent_once_more(client: Portkey, server: Scripted) -> None:
    server.say(Answer({}, 502, headers={}), Answer(CHAT))
    assert client.chat.completions.create(messages=HELLO).choices[0].message.content == "Hello"
    assert len(server.seen) == 2
    server.say(Answer({}, 502, headers={}))
    with pytest.raises(portkey.InternalServerError):
        client.chat.completions.create(messages=HELLO)
    assert len(server.seen) == 4


@pytest.mark.parametrize("header", ["x-portkey-trace-id", "x-portkey-request-id", "x-portkey-gateway-exception"])
def test_each_sign_of_the_gateway_forbids_a_second_try(client: Portkey, server: Scripted, header: str) -> None:
    server.say(Answer({}, 500, headers={header: "true"}))
    with pytest.raises(portkey.InternalServerError):
        client.chat.completions.create(messages=HELLO)
    assert len(server.seen) == 1


@pytest.mark.parametrize("status", [408, 409, 429])
def test_what_openai_would_send_again_is_not(client: Portkey, server: Scripted, status: int) -> None:
    server.say(Answer({}, status, headers={}))
    with pytest.raises(portkey.APIStatusError):
        client.chat.completions.create(messages=HELLO)
    assert len(server.seen) == 1


def test_a_lost_connection_is_tried_once_more(client: Portkey, server: Scripted) -> None:
    server.say(Answer(status=0), Answer(CHAT))
    assert client.chat.completions.create(messages=HELLO).choices
    server.say(Answer(status=0))
    with pytest.raises(portkey.APIConnectionError):
        client.chat.completions.create(messages=HELLO)


def test_options_make_another_client(client: Portkey, server: Scripted) -> None:
    other = client.with_options(trace_id="t-2", metadata={"a": "b"}, virtual_key=None, timeout=3.0)
    other.chat.completions.create(messages=HELLO)
    sent = server.last.headers
    assert (sent["x-portkey-trace-id"], sent["x-portkey-metadata"]) == ("t-2", '{"a": "b"}')
    assert "x-portkey-virtual-key" not in sent
    assert sent["x-portkey-api-key"] == "lgu_k"
    assert other.timeout == 3.0
    client.chat.completions.create(messages=HELLO)
    assert "x-portkey-trace-id" not in server.last.headers
    assert server.last.headers["x-portkey-virtual-key"] == "v"


def test_a_copy_keeps_what_is_not_changed(server: Scripted) -> None:
    client = Portkey(
        api_key="lgu_k",
        base_url=server.url,
        max_retries=0,
        default_headers={"x-a": "1"},
        Authorization="sk-1",
        debug=True,
    )
    client.copy(default_headers={"x-b": "2"}).models.list()
    sent = server.last.headers
    assert (sent["x-a"], sent["x-b"], sent["authorization"], sent["x-portkey-debug"]) == (
        "1",
        "2",
        "Bearer sk-1",
        "true",
    )
    assert client.copy().max_retries == 0


def test_headers_of_one_call_win(client: Portkey, server: Scripted) -> None:
    client.chat.completions.create(messages=HELLO, extra_headers={"x-portkey-virtual-key": "other"})
    assert server.last.headers["x-portkey-virtual-key"] == "other"
    client.chat.completions.create(messages=HELLO)
    assert server.last.headers["x-portkey-virtual-key"] == "v"


def test_a_redirect_does_not_carry_the_key_elsewhere(client: Portkey, server: Scripted) -> None:
    server.say(Answer({}, 307, headers={"location": server.url + "/elsewhere"}))
    with pytest.raises(portkey.APIStatusError):
        client.chat.completions.create(messages=HELLO)
    assert [request.path for request in server.seen] == ["/v1/chat/completions"]
