"""Our Python library and the published one do the same things against the same gateway."""

import asyncio
import time
from typing import Any

import openai
import portkey
import portkey_ai
import pytest

from harness import Gateway
from upstream import CONTENT, Upstream

HELLO = [{"role": "user", "content": "Say hello."}]
MODEL = "smollm2-135m-instruct"
LIBRARIES: dict[str, Any] = {"ours": portkey, "published": portkey_ai}
both = pytest.mark.parametrize("library", LIBRARIES.values(), ids=LIBRARIES)


def client(library: Any, gateway: Gateway, **more: Any) -> Any:
    given = {"api_key": gateway.workspace_key, "base_url": gateway.base_url, "virtual_key": "local", **more}
    return library.Portkey(**{name: value for name, value in given.items() if value is not None})


def status_error(library: Any, name: str) -> type[Exception] | tuple[type[Exception], ...]:
    """The class that a resource built on OpenAI's client raises, and the library's own of that name."""
    if library is portkey:
        return getattr(portkey, name)  # type: ignore[no-any-return]  # named by a string
    from portkey_ai._vendor import openai as vendored
    from portkey_ai.api_resources import exceptions

    return getattr(vendored, name), getattr(exceptions, name)


# --- inference ---


@both
def test_chat(library: Any, real: Gateway) -> None:
    answer = client(library, real).chat.completions.create(messages=HELLO, model=MODEL, max_tokens=8)
    assert answer.choices[0].message.content
    assert answer["choices"]
    assert answer.usage.total_tokens > 0
    assert answer.get_headers()["provider"] == "local"
    assert answer.get_headers()["trace-id"]


@both
def test_a_model_that_is_not_named_is_the_providers_own(library: Any, real: Gateway) -> None:
    answer = client(library, real).chat.completions.create(messages=HELLO, max_tokens=4)
    assert answer.choices[0].message.content


@both
def test_a_stream(library: Any, real: Gateway) -> None:
    stream = client(library, real).chat.completions.create(messages=HELLO, model=MODEL, max_tokens=8, stream=True)
    assert "".join(c.choices[0].delta.content or "" for c in stream if c.choices)


@both
async def test_the_same_for_asyncio(library: Any, real: Gateway) -> None:
    made = library.AsyncPortkey(api_key=real.workspace_key, base_url=real.base_url, virtual_key="local")
    answer = await made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=4)
    assert answer.choices[0].message.content
    stream = await made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=8, stream=True)
    assert "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])
    calls = [made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=4) for _ in range(3)]
    traces = {answer.get_headers()["trace-id"] for answer in await asyncio.gather(*calls)}
    assert len(traces) == 3, "each reply has its own headers"


@both
def test_completions_and_models(library: Any, real: Gateway) -> None:
    made = client(library, real)
    assert made.completions.create(prompt="One, two,", model=MODEL, max_tokens=4).choices[0].text
    listed = client(library, real, virtual_key=None).models.list()
    assert f"@local/{MODEL}" in [model.id for model in listed.data]


@both
def test_options_of_a_copy(library: Any, real: Gateway) -> None:
    made = client(library, real).with_options(trace_id="copied", metadata={"team": "blue"})
    answer = made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=4)
    assert answer.get_headers()["trace-id"] == "copied"
    logged = real.call("GET", '/v1/logs?trace_id=copied&metadata={"team":"blue"}').json
    assert logged["data"][0]["trace_id"] == "copied"


@both
def test_a_provider_with_its_own_key(library: Any, real: Gateway, provider: Upstream) -> None:
    made = client(library, real, virtual_key=None, provider="openai", Authorization="sk-mine", custom_host=provider.url)
    answer = made.chat.completions.create(messages=HELLO, model="gpt-4o-mini")
    assert answer.choices[0].message.content == CONTENT
    assert provider.seen[-1].header("authorization") == "Bearer sk-mine"
    assert real.workspace_key not in str(provider.seen[-1])


@both
def test_headers_are_passed_on_by_name(library: Any, real: Gateway, provider: Upstream) -> None:
    made = client(
        library,
        real,
        virtual_key=None,
        provider="openai",
        Authorization="sk-mine",
        custom_host=provider.url,
        forward_headers=["x-team"],
        x_team="blue",
    )
    made.chat.completions.create(messages=HELLO, model="gpt-4o-mini")
    assert provider.seen[-1].header("x-team") == "blue"


@both
def test_any_path_by_post(library: Any, real: Gateway) -> None:
    reply = client(library, real).post("/chat/completions", messages=HELLO, model=MODEL, max_tokens=4)
    assert reply.choices[0]["message"]["content"]


# --- errors ---


@both
@pytest.mark.parametrize(
    ("change", "name", "text"),
    [
        ({"api_key": "lgw_nobody"}, "AuthenticationError", r"Invalid API Key\. Error Code: 03"),
        ({"api_key": "admin"}, "PermissionDeniedError", r"Forbidden!\. Error Code: 033"),
        ({"virtual_key": "nope"}, "BadRequestError", "Following keys are not valid: nope"),
        ({"virtual_key": None}, "BadRequestError", "Either x-portkey-config or x-portkey-provider"),
    ],
)
def test_a_class_for_each_refusal(library: Any, real: Gateway, change: dict[str, Any], name: str, text: str) -> None:
    if change.get("api_key") == "admin":
        change = {"api_key": real.admin_key}
    with pytest.raises(status_error(library, name), match=text):
        client(library, real, **change).chat.completions.create(messages=HELLO, model="gpt-4o-mini")


@both
@pytest.mark.parametrize("status", [429, 500, 503])
def test_what_the_gateway_answered_is_not_sent_again(
    library: Any, real: Gateway, provider: Upstream, status: int
) -> None:
    made = client(library, real, virtual_key=None, provider="openai", Authorization="sk-mine", custom_host=provider.url)
    with pytest.raises(Exception, match="scripted"):
        made.chat.completions.create(messages=HELLO, model="m", user=f"status={status}")
    assert len(provider.seen) == 1


@both
def test_what_is_not_there(library: Any, real: Gateway) -> None:
    with pytest.raises(status_error(library, "NotFoundError")):
        client(library, real).virtual_keys.retrieve(slug="not-there")


def test_the_published_library_sends_a_placeholder_and_ours_nothing(recorder: Any, real: Gateway) -> None:
    for library, bearer in ((portkey, None), (portkey_ai, "Bearer OPENAI_API_KEY")):
        made = library.Portkey(api_key=real.workspace_key, base_url=recorder.base_url, virtual_key="local")
        made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=1)
        assert recorder.last.sent.get("authorization") == bearer
        ours = {name for name in recorder.last.sent if name.startswith("x-portkey-")}
        assert ours == {
            "x-portkey-api-key",
            "x-portkey-virtual-key",
            "x-portkey-package-version",
            "x-portkey-runtime",
            "x-portkey-runtime-version",
            "x-portkey-strict-open-ai-compliance",
        }


def test_ours_raises_openais_classes(real: Gateway) -> None:
    with pytest.raises(openai.AuthenticationError):
        client(portkey, real, api_key="lgw_nobody").chat.completions.create(messages=HELLO)


# --- the gateway's own resources ---


@both
def test_a_virtual_key_from_its_making_to_its_end(library: Any, real: Gateway, provider: Upstream) -> None:
    made = client(library, real, virtual_key=None)
    name = f"Contract {library.__name__}"
    stored = made.virtual_keys.create(name=name, provider="openai", key="sk-stored", custom_host=provider.url)
    slug = stored["data"]["slug"]
    try:
        answer = client(library, real, virtual_key=slug).chat.completions.create(messages=HELLO, model="gpt-4o-mini")
        assert answer.choices[0].message.content == CONTENT
        assert provider.seen[-1].header("authorization") == "Bearer sk-stored"
        assert made.virtual_keys.retrieve(slug=slug).name == name
        assert "sk-stored" not in str(made.virtual_keys.retrieve(slug=slug))
        made.virtual_keys.update(slug=slug, note="for tests")
        assert made.virtual_keys.retrieve(slug=slug).note == "for tests"
        assert slug in [row["slug"] for row in _rows(made.virtual_keys.list())]
    finally:
        made.virtual_keys.delete(slug=slug)
    with pytest.raises(status_error(library, "BadRequestError"), match=slug):
        _until_refused(client(library, real, virtual_key=slug))


@both
def test_an_api_key_from_its_making_to_its_end(library: Any, real: Gateway) -> None:
    made = client(library, real)
    born = made.api_keys.create(name="contract", type="workspace", sub_type="service", scopes=["completions.write"])
    try:
        answer = client(library, real, api_key=born.key).chat.completions.create(messages=HELLO, max_tokens=1)
        assert answer.choices
        shown = made.api_keys.retrieve(id=born.id)
        assert shown["name"] == "contract"
        assert born.key not in str(shown)
        made.api_keys.update(id=born.id, name="renamed")
        assert "renamed" in [row["name"] for row in _rows(made.api_keys.list(page_size=100))]
        with pytest.raises(status_error(library, "PermissionDeniedError")):
            client(library, real, api_key=born.key).api_keys.list()
    finally:
        made.api_keys.delete(id=born.id)
    with pytest.raises(status_error(library, "AuthenticationError")):
        _until_refused(client(library, real, api_key=born.key))


def _until_refused(made: Any) -> None:
    """What was withdrawn ends everywhere within a second."""
    until = time.monotonic() + 1.5
    while time.monotonic() < until:
        made.chat.completions.create(messages=HELLO, max_tokens=1)
        time.sleep(0.05)


def _rows(listed: Any) -> list[Any]:
    return [row if isinstance(row, dict) else dict(row) for row in listed.data]


def test_a_key_is_rotated_with_an_overlap(real: Gateway) -> None:
    made = client(portkey, real)
    born = made.api_keys.create(name="rotated", scopes=["completions.write"])
    try:
        second = made.api_keys.rotate(id=born.id)
        assert second.key != born.key
        for key in (born.key, second.key):
            assert client(portkey, real, api_key=key).chat.completions.create(messages=HELLO, max_tokens=1).choices
    finally:
        made.api_keys.delete(id=born.id)


def test_a_log_is_readable_at_once(real: Gateway) -> None:
    made = client(portkey, real, trace_id="read-at-once")
    answer = made.chat.completions.create(messages=HELLO, model=MODEL, max_tokens=4)
    listed = made.get("/logs", extra_query={"trace_id": "read-at-once"})
    shown = made.logs.retrieve(listed.data[0]["id"])
    assert answer.choices[0].message.content in str(shown.to_dict())
