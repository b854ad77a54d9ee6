"""OpenAI's Python library against the gateway: every way to say who calls and where to, streams, headers, errors."""

from collections.abc import Callable

import openai
import pytest
from openai import AsyncOpenAI, OpenAI
from openai.types.chat import ChatCompletionMessageParam
from portkey import createHeaders

from harness import Gateway
from upstream import CONTENT, Upstream

HELLO: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Say hello."}]
MODEL = "@local/smollm2-135m-instruct"
REFUSED = "Portkey Error: Invalid API Key. Error Code: 03"
PROVIDER_KEY = "sk-of-the-provider-0123456789"


def client(gateway: Gateway, bearer: str = "OPENAI_API_KEY", /, **headers: str) -> OpenAI:
    """The library with `bearer` as its own key, and the gateway's headers."""
    made = createHeaders(**headers) if headers else {}
    return OpenAI(api_key=bearer, base_url=gateway.base_url, default_headers=made, max_retries=0)


# --- who calls ---


def test_the_gateways_key_may_be_the_librarys_key(real: Gateway) -> None:
    answer = client(real, real.workspace_key).chat.completions.create(model=MODEL, messages=HELLO, max_tokens=8)
    assert answer.choices[0].message.content
    assert answer.usage
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


@pytest.mark.parametrize("placeholder", ["OPENAI_API_KEY", "DUMMY-KEY"])
def test_a_placeholder_is_no_key(real: Gateway, placeholder: str) -> None:
    with pytest.raises(openai.AuthenticationError, match=REFUSED):
        client(real, placeholder).chat.completions.create(model=MODEL, messages=HELLO)


def test_the_same_key_twice_is_one_key(real: Gateway) -> None:
    made = client(real, real.workspace_key, api_key=real.workspace_key)
    assert made.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=4).choices


def test_two_keys_of_the_gateway_are_refused(real: Gateway) -> None:
    with pytest.raises(openai.BadRequestError, match="Two different API keys"):
        client(real, real.admin_key, api_key=real.workspace_key).chat.completions.create(model=MODEL, messages=HELLO)


# --- where to ---


@pytest.mark.parametrize(
    "place",
    [
        {"virtual_key": "local"},
        {"provider": "@local"},
        {"config": '{"virtual_key": "local"}'},
        {"config": '{"provider": "@local"}'},
    ],
)
def test_headers_name_the_virtual_key(real: Gateway, place: dict[str, str]) -> None:
    made = client(real, api_key=real.workspace_key, **place)
    answer = made.chat.completions.with_raw_response.create(model="smollm2-135m-instruct", messages=HELLO, max_tokens=4)
    assert answer.headers["x-portkey-provider"] == "local"


def test_a_provider_with_its_own_key_gets_that_key_and_not_ours(real: Gateway, provider: Upstream) -> None:
    made = client(real, PROVIDER_KEY, api_key=real.workspace_key, provider="openai", custom_host=provider.url)
    answer = made.chat.completions.create(model="gpt-4o-mini", messages=HELLO)
    assert answer.choices[0].message.content == CONTENT
    seen = provider.seen[-1]
    assert (seen.method, seen.path) == ("POST", "/v1/chat/completions")
    assert seen.header("authorization") == f"Bearer {PROVIDER_KEY}"
    assert seen.json == {"messages": HELLO, "model": "gpt-4o-mini"}
    assert real.workspace_key not in str(seen.headers)
    assert [name for name, _ in seen.headers if name.lower().startswith("x-portkey-")] == []


@pytest.mark.parametrize("mode", ["openai", "proxy openai"])
def test_the_mode_names_the_provider_when_no_header_does(real: Gateway, provider: Upstream, mode: str) -> None:
    made = OpenAI(
        api_key=PROVIDER_KEY,
        base_url=real.base_url,
        default_headers={
            "x-portkey-api-key": real.workspace_key,
            "x-portkey-mode": mode,
            "x-portkey-custom-host": provider.url,
        },
    )
    raw = made.chat.completions.with_raw_response.create(model="gpt-4o-mini", messages=HELLO)
    assert raw.headers["x-portkey-provider"] == "openai"
    assert provider.seen[-1].header("authorization") == f"Bearer {PROVIDER_KEY}"


def test_the_model_beats_the_mode(real: Gateway) -> None:
    made = client(real, api_key=real.workspace_key, mode="openai")
    raw = made.chat.completions.with_raw_response.create(model=MODEL, messages=HELLO, max_tokens=4)
    assert raw.headers["x-portkey-provider"] == "local"


def test_nowhere_to_go_says_what_is_missing(real: Gateway) -> None:
    with pytest.raises(openai.BadRequestError, match="Either x-portkey-config or x-portkey-provider header"):
        client(real, api_key=real.workspace_key).chat.completions.create(model="gpt-4o-mini", messages=HELLO)


RELAYED: list[tuple[str, str, Callable[[OpenAI], object]]] = [
    ("POST", "/v1/completions", lambda c: c.completions.create(model="m", prompt="Hello")),
    ("POST", "/v1/embeddings", lambda c: c.embeddings.create(model="m", input="Hello", encoding_format="float")),
    ("POST", "/v1/moderations", lambda c: c.moderations.create(input="Hello")),
    ("POST", "/v1/responses", lambda c: c.responses.create(model="m", input="Hello")),
    ("GET", "/v1/responses/r", lambda c: c.responses.retrieve("r")),
    ("DELETE", "/v1/responses/r", lambda c: c.responses.with_raw_response.delete("r")),
    ("POST", "/v1/images/generations", lambda c: c.images.generate(model="m", prompt="a cat")),
    ("POST", "/v1/audio/speech", lambda c: c.audio.speech.create(model="m", voice="alloy", input="Hello")),
    ("POST", "/v1/audio/transcriptions", lambda c: c.audio.transcriptions.create(model="m", file=("a.wav", b"RIFF"))),
    ("POST", "/v1/images/edits", lambda c: c.images.edit(model="m", image=("a.png", b"PNG"), prompt="a hat")),
    ("POST", "/v1/files", lambda c: c.files.create(file=("a.jsonl", b"{}"), purpose="batch")),
    ("GET", "/v1/files", lambda c: c.files.list()),
    ("GET", "/v1/files/f", lambda c: c.files.retrieve("f")),
    ("GET", "/v1/files/f/content", lambda c: c.files.content("f")),
    ("DELETE", "/v1/files/f", lambda c: c.files.delete("f")),
    (
        "POST",
        "/v1/batches",
        lambda c: c.batches.create(completion_window="24h", endpoint="/v1/chat/completions", input_file_id="f"),
    ),
    ("GET", "/v1/batches?limit=2", lambda c: c.batches.list(limit=2)),
    ("POST", "/v1/batches/b/cancel", lambda c: c.batches.cancel("b")),
    ("GET", "/v1/fine_tuning/jobs", lambda c: c.fine_tuning.jobs.list()),
]


@pytest.mark.parametrize(("method", "path", "ask"), RELAYED, ids=[f"{m} {p}" for m, p, _ in RELAYED])
def test_every_endpoint_reaches_a_provider_that_speaks_openai(
    real: Gateway, provider: Upstream, method: str, path: str, ask: Callable[[OpenAI], object]
) -> None:
    ask(client(real, PROVIDER_KEY, api_key=real.workspace_key, provider="openai", custom_host=provider.url))
    seen = provider.seen[-1]
    assert (seen.method, seen.path) == (method, path)
    assert seen.header("authorization") == f"Bearer {PROVIDER_KEY}"
    assert [name for name, _ in seen.headers if name.lower().startswith("x-portkey-")] == []


def test_an_upload_arrives_byte_for_byte(real: Gateway, provider: Upstream) -> None:
    content = bytes(range(256)) * 4096
    made = client(real, PROVIDER_KEY, api_key=real.workspace_key, provider="openai", custom_host=provider.url)
    made.files.create(file=("all-bytes.bin", content), purpose="batch")
    seen = provider.seen[-1]
    assert (seen.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert content in seen.body
    assert b'filename="all-bytes.bin"' in seen.body


# --- what comes back ---


def test_a_stream_of_a_real_model(real: Gateway) -> None:
    stream = client(real, real.workspace_key).chat.completions.create(
        model=MODEL, messages=HELLO, max_tokens=12, stream=True, stream_options={"include_usage": True}
    )
    chunks = list(stream)
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    assert text
    assert len(chunks) > 3
    assert chunks[-1].usage
    assert 0 < chunks[-1].usage.completion_tokens <= 12
    assert [c.choices[0].finish_reason for c in chunks if c.choices][-1] in {"stop", "length"}


def test_the_headers_of_a_reply(real: Gateway) -> None:
    made = client(real, api_key=real.workspace_key, virtual_key="local", trace_id="my-trace")
    raw = made.chat.completions.with_raw_response.create(model="smollm2-135m-instruct", messages=HELLO, max_tokens=4)
    assert raw.headers["content-type"].startswith("application/json")
    shown = {name: raw.headers[f"x-portkey-{name}"] for name in ("trace-id", "provider", "cache-status")}
    assert shown == {"trace-id": "my-trace", "provider": "local", "cache-status": "DISABLED"}
    assert raw.headers["x-portkey-last-used-option-index"] == "config"
    assert raw.headers["x-portkey-retry-attempt-count"] == "0"
    assert raw.headers["x-portkey-request-id"]


def test_the_headers_of_a_stream(real: Gateway) -> None:
    made = client(real, api_key=real.workspace_key, virtual_key="local")
    with made.chat.completions.with_streaming_response.create(
        model="smollm2-135m-instruct", messages=HELLO, max_tokens=4, stream=True
    ) as raw:
        assert raw.headers["content-type"] == "text/event-stream"
        assert raw.headers["x-portkey-trace-id"]
        lines = [line for line in raw.iter_lines() if line]
    assert lines[-1] == "data: [DONE]"
    assert all(line.startswith("data: ") for line in lines)


async def test_the_same_for_asyncio(real: Gateway) -> None:
    async with AsyncOpenAI(api_key=real.workspace_key, base_url=real.base_url) as made:
        stream = await made.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=8, stream=True)
        assert "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])
        answer = await made.chat.completions.create(model=MODEL, messages=HELLO, max_tokens=4)
        assert answer.choices[0].message.content


def test_legacy_completions(real: Gateway) -> None:
    made = client(real, api_key=real.workspace_key, virtual_key="local")
    answer = made.completions.create(model="smollm2-135m-instruct", prompt="One, two,", max_tokens=4)
    assert answer.choices[0].text
    assert answer.object == "text_completion"


def test_models_lists_what_the_key_may_use(real: Gateway) -> None:
    assert MODEL in [model.id for model in client(real, real.workspace_key).models.list()]


# --- errors ---


def test_a_class_for_each_status(real: Gateway) -> None:
    with pytest.raises(openai.AuthenticationError, match=REFUSED):
        client(real, api_key="lgw_nobody", virtual_key="local").chat.completions.create(model="m", messages=HELLO)
    with pytest.raises(openai.PermissionDeniedError, match=r"Portkey Error: Forbidden!\. Error Code: 033"):
        client(real, api_key=real.admin_key, virtual_key="local").chat.completions.create(model="m", messages=HELLO)
    with pytest.raises(openai.BadRequestError, match="Following keys are not valid: nope"):
        client(real, api_key=real.workspace_key, virtual_key="nope").chat.completions.create(model="m", messages=HELLO)


def test_an_error_carries_a_trace_id_and_what_the_class_reads(real: Gateway) -> None:
    with pytest.raises(openai.BadRequestError) as raised:
        client(real, api_key=real.workspace_key, virtual_key="nope").chat.completions.create(model="m", messages=HELLO)
    assert raised.value.response.headers["x-portkey-trace-id"]
    assert raised.value.body == {"message": "Following keys are not valid: nope", "code": "unknown_virtual_key"}


def test_what_the_provider_does_not_offer_is_said(real: Gateway) -> None:
    made = client(real, api_key=real.workspace_key, virtual_key="local")
    with pytest.raises(openai.InternalServerError, match="is not supported by local") as raised:
        made.embeddings.create(model="smollm2-135m-instruct", input="Hello")
    assert raised.value.response.headers["x-portkey-gateway-exception"] == "true"


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, openai.BadRequestError),
        (401, openai.AuthenticationError),
        (404, openai.NotFoundError),
        (422, openai.UnprocessableEntityError),
        (429, openai.RateLimitError),
        (500, openai.InternalServerError),
        (503, openai.InternalServerError),
    ],
)
@pytest.mark.parametrize("endpoint", ["chat", "embeddings"])
def test_a_providers_error_passes(
    real: Gateway, provider: Upstream, endpoint: str, status: int, error: type[openai.APIStatusError]
) -> None:
    made = client(real, PROVIDER_KEY, api_key=real.workspace_key, provider="openai", custom_host=provider.url)
    user = f"status={status}"
    calls: dict[str, Callable[[], object]] = {
        "chat": lambda: made.chat.completions.create(model="m", messages=HELLO, user=user),
        "embeddings": lambda: made.embeddings.create(model="m", input="Hello", user=user),
    }
    with pytest.raises(error) as raised:
        calls[endpoint]()
    assert raised.value.status_code == status
    assert raised.value.body == {"message": "scripted", "type": "server_error", "param": None, "code": None}
    assert raised.value.response.headers["x-portkey-trace-id"]
    assert raised.value.response.headers["x-portkey-provider"] == "openai"
