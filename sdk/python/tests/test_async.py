"""The asynchronous client says the same on the wire."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
import pytest_asyncio

import portkey
from conftest import CHAT, EMBEDDINGS, HELLO, Answer, Scripted, chunk, events
from portkey import AsyncPortkey
from test_resources import CALLS


@pytest_asyncio.fixture
async def client(server: Scripted) -> AsyncIterator[AsyncPortkey]:
    async with AsyncPortkey(api_key="lgu_k", base_url=server.url, virtual_key="v") as made:
        yield made


async def test_chat(client: AsyncPortkey, server: Scripted) -> None:
    answer = await client.chat.complete.create(messages=HELLO)
    again = await client.chat.completions.create(messages=HELLO)
    assert answer.choices[0].message.content == again["choices"][0].message.content == "Hello"
    assert answer.get_headers()["trace-id"] == "t-1"
    assert server.last.json == {"messages": HELLO, "model": "portkey-default"}
    assert server.last.headers["x-portkey-virtual-key"] == "v"
    assert "authorization" not in server.last.headers
    assert client.response_headers
    assert client.response_headers["x-portkey-trace-id"] == "t-1"


async def test_a_stream(client: AsyncPortkey, server: Scripted) -> None:
    server.say(events(chunk("Hel"), chunk("lo")))
    stream = await client.chat.completions.create(messages=HELLO, stream=True)
    assert "".join([piece.choices[0].delta.content or "" async for piece in stream]) == "Hello"


async def test_completions_and_embeddings(client: AsyncPortkey, server: Scripted) -> None:
    await client.completions.create(prompt="Hello")
    server.say(Answer(EMBEDDINGS))
    await client.embeddings.create(input="Hello")
    assert [request.json["model"] for request in server.seen] == ["portkey-default"] * 2


async def test_pages(client: AsyncPortkey, server: Scripted) -> None:
    server.say(Answer({"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "o"}]}))
    assert [model.id async for model in client.models.list()] == ["m"]


async def test_raw_replies(client: AsyncPortkey) -> None:
    raw = await client.chat.completions.with_raw_response.create(messages=HELLO, model="m")
    assert raw.headers["x-portkey-trace-id"] == "t-1"


async def test_errors_and_retries(client: AsyncPortkey, server: Scripted) -> None:
    server.say(Answer({"error": {"message": "No."}}, 401))
    with pytest.raises(portkey.AuthenticationError, match=r"No\."):
        await client.chat.completions.create(messages=HELLO)
    server.say(Answer({}, 500, headers={}), Answer(CHAT))
    assert (await client.chat.completions.create(messages=HELLO)).choices
    server.say(Answer({}, 307, headers={"location": server.url + "/elsewhere"}))
    with pytest.raises(portkey.APIStatusError):
        await client.chat.completions.create(messages=HELLO)
    assert len(server.seen) == 4


async def test_options_make_another_client(client: AsyncPortkey, server: Scripted) -> None:
    await client.with_options(trace_id="t-2").chat.completions.create(messages=HELLO)
    assert server.last.headers["x-portkey-trace-id"] == "t-2"


async def test_a_prompt_streams(client: AsyncPortkey, server: Scripted) -> None:
    server.say(events({"choices": [{"delta": {"content": "H"}}]}))
    stream = await client.prompts.completions.create(prompt_id="p", stream=True)
    assert [piece.choices[0].delta async for piece in stream if piece.choices[0].delta]


@pytest.mark.parametrize(("call", "method", "path", "body"), CALLS)
async def test_a_method_is_one_call(
    client: AsyncPortkey,
    server: Scripted,
    call: Callable[[Any], Any],
    method: str,
    path: str,
    body: Any,
) -> None:
    server.say(Answer({"id": "1", "choices": []}))
    reply = await call(client)
    sent = server.last
    assert (sent.method, sent.path, sent.json if sent.body else None) == (method, path, body)
    assert (reply.id, reply.get_headers()["trace-id"]) == ("1", "t-1")
