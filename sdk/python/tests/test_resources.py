from collections.abc import Callable
from typing import Any

import pytest

from conftest import Answer, Scripted, events
from portkey import Portkey

CALLS: list[tuple[Callable[[Portkey], Any], str, str, Any]] = [
    (
        lambda c: c.feedback.create(trace_id="t", value=5, weight=0.5, metadata={"a": "b"}),
        "POST",
        "/v1/feedback",
        {"trace_id": "t", "value": 5, "weight": 0.5, "metadata": {"a": "b"}},
    ),
    (
        lambda c: c.feedback.bulk_create(feedbacks=[{"trace_id": "t", "value": 1}, {"trace_id": "u", "value": 2}]),
        "POST",
        "/v1/feedback",
        [{"trace_id": "t", "value": 1}, {"trace_id": "u", "value": 2}],
    ),
    (lambda c: c.feedback.update(feedback_id="f", value=-1), "PUT", "/v1/feedback/f", {"value": -1}),
    (
        lambda c: c.logs.create(request={"url": "u"}, response={"status": 200}, metadata={"traceId": "t"}),
        "POST",
        "/v1/logs",
        {"request": {"url": "u"}, "response": {"status": 200}, "metadata": {"traceId": "t"}},
    ),
    (lambda c: c.logs.retrieve("l"), "GET", "/v1/logs/l", None),
    (
        lambda c: c.prompts.render(prompt_id="p@latest", variables={"a": 1}, max_tokens=5),
        "POST",
        "/v1/prompts/p%40latest/render",
        {"variables": {"a": 1}, "max_tokens": 5},
    ),
    (
        lambda c: c.prompts.completions.create(prompt_id="p", variables={"a": 1}, temperature=0),
        "POST",
        "/v1/prompts/p/completions",
        {"variables": {"a": 1}, "temperature": 0, "stream": False},
    ),
    (
        lambda c: c.api_keys.create(name="n", scopes=["completions.write"], expires_at=None),
        "POST",
        "/v1/api-keys/workspace/service",
        {"name": "n", "scopes": ["completions.write"], "expires_at": None},
    ),
    (
        lambda c: c.api_keys.create(name="n", type="organisation", sub_type="service"),
        "POST",
        "/v1/api-keys/organisation/service",
        {"name": "n"},
    ),
    (lambda c: c.api_keys.retrieve(id="k"), "GET", "/v1/api-keys/k", None),
    (lambda c: c.api_keys.list(page_size=5, current_page=1), "GET", "/v1/api-keys?page_size=5&current_page=1", None),
    (lambda c: c.api_keys.list(), "GET", "/v1/api-keys", None),
    (lambda c: c.api_keys.update(id="k", name="m"), "PUT", "/v1/api-keys/k", {"name": "m"}),
    (lambda c: c.api_keys.delete(id="k"), "DELETE", "/v1/api-keys/k", None),
    (lambda c: c.api_keys.rotate(id="k"), "POST", "/v1/api-keys/k/rotate", {}),
    (lambda c: c.configs.create(name="n", config={}), "POST", "/v1/configs", {"name": "n", "config": {}}),
    (lambda c: c.configs.retrieve("pc-a"), "GET", "/v1/configs/pc-a", None),
    (lambda c: c.configs.delete(id="a/b"), "DELETE", "/v1/configs/a%2Fb", None),
    (lambda c: c.providers.retrieve(slug="p", workspace_id="w"), "GET", "/v1/providers/p?workspace_id=w", None),
    (
        lambda c: c.admin.workspaces.users.update(workspace_id="w", user_id="u", role="member"),
        "PUT",
        "/v1/admin/workspaces/w/users/u",
        {"role": "member"},
    ),
    (lambda c: c.admin.workspaces.delete("w", name="W"), "DELETE", "/v1/admin/workspaces/w", {"name": "W"}),
    (lambda c: c.admin.users.invites.resend("i"), "POST", "/v1/admin/users/invites/i/resend", {}),
    (lambda c: c.prompts.versions.retrieve("v", prompt_slug="p"), "GET", "/v1/prompts/p/versions/v", None),
    (lambda c: c.prompts.partials.publish("p", version=2), "PUT", "/v1/prompts/partials/p/makeDefault", {"version": 2}),
    (
        lambda c: c.integrations.models.delete(slug="i", slugs="a,b"),
        "DELETE",
        "/v1/integrations/i/models?slugs=a%2Cb",
        None,
    ),
    (lambda c: c.mcp_servers.user_access.check("s"), "GET", "/v1/mcp-servers/s/user-access/check", None),
    (
        lambda c: c.virtual_keys.create(name="n", provider="openai", key="sk", custom_host="http://127.0.0.1:9/v1"),
        "POST",
        "/v1/virtual-keys",
        {"name": "n", "provider": "openai", "key": "sk", "custom_host": "http://127.0.0.1:9/v1"},
    ),
    (lambda c: c.virtual_keys.retrieve(slug="v"), "GET", "/v1/virtual-keys/v", None),
    (lambda c: c.virtual_keys.list(workspace_id="w"), "GET", "/v1/virtual-keys?workspace_id=w", None),
    (lambda c: c.virtual_keys.update(slug="v", note="x"), "PUT", "/v1/virtual-keys/v", {"note": "x"}),
    (lambda c: c.virtual_keys.delete(slug="v"), "DELETE", "/v1/virtual-keys/v", None),
    (lambda c: c.post("/rerank", query="q", documents=["d"]), "POST", "/v1/rerank", {"query": "q", "documents": ["d"]}),
    (lambda c: c.post("rerank", body={"query": "q"}), "POST", "/v1/rerank", {"query": "q"}),
    (lambda c: c.get("/models", extra_query={"limit": 1}), "GET", "/v1/models?limit=1", None),
    (lambda c: c.put("/configs/c", body={"name": "n"}), "PUT", "/v1/configs/c", {"name": "n"}),
    (lambda c: c.delete("/configs/c"), "DELETE", "/v1/configs/c", None),
]


@pytest.fixture
def client(server: Scripted) -> Portkey:
    server.say(Answer({"id": "1", "data": {"slug": "v"}, "choices": []}))
    return Portkey(api_key="lgu_k", base_url=server.url)


@pytest.mark.parametrize(("call", "method", "path", "body"), CALLS)
def test_a_method_is_one_call(
    client: Portkey, server: Scripted, call: Callable[[Portkey], Any], method: str, path: str, body: Any
) -> None:
    reply = call(client)
    sent = server.last
    assert (sent.method, sent.path) == (method, path)
    assert (sent.json if sent.body else None) == body
    assert reply.get_headers()["trace-id"] == "t-1"
    assert (reply.id, reply["id"], reply.data["slug"]) == ("1", "1", "v")
    assert sent.headers["x-portkey-api-key"] == "lgu_k"


@pytest.mark.parametrize("id", ["../admin", "a/b", "a?b=c", "a#b", "ä"])
def test_an_id_stays_in_its_place(client: Portkey, server: Scripted, id: str) -> None:
    client.api_keys.retrieve(id=id)
    assert server.last.path.startswith("/v1/api-keys/")
    assert set(server.last.path.removeprefix("/v1/api-keys/")) & set("/?#") == set()


def test_an_empty_id_is_refused_before_it_deletes_a_collection(client: Portkey, server: Scripted) -> None:
    with pytest.raises(ValueError, match="empty"):
        client.api_keys.delete(id="")
    assert server.seen == []


def test_headers_of_one_raw_call(client: Portkey, server: Scripted) -> None:
    client.get("/models", headers={"x-portkey-trace-id": "t"})
    assert server.last.headers["x-portkey-trace-id"] == "t"


def test_a_raw_call_may_stream(client: Portkey, server: Scripted) -> None:
    server.say(events({"n": 1}, {"n": 2}))
    assert [event.n for event in client.post("/chat/completions", messages=[], stream=True)] == [1, 2]


def test_a_prompt_answers_with_a_message(client: Portkey, server: Scripted) -> None:
    message = {"role": "assistant", "content": "Hi"}
    server.say(Answer({"id": "1", "choices": [{"index": 0, "message": message}], "usage": None, "extra": 1}))
    answer = client.prompts.completions.create(prompt_id="p", config={"cache": {"mode": "simple"}})
    assert answer.choices[0].message
    assert answer.choices[0].message.content == "Hi"
    assert answer.extra == 1
    assert server.last.headers["x-portkey-config"] == '{"cache": {"mode": "simple"}}'


def test_a_prompt_streams(client: Portkey, server: Scripted) -> None:
    server.say(events({"choices": [{"delta": {"content": "H"}}]}, {"choices": [{"delta": {"content": "i"}}]}))
    stream = client.prompts.completions.create(prompt_id="p", stream=True)
    assert [piece.choices[0].delta.content for piece in stream if piece.choices[0].delta] == ["H", "i"]
    assert server.last.json == {"variables": {}, "stream": True}


@pytest.mark.parametrize("call", [lambda c: c.configs.retrieve(), lambda c: c.admin.workspaces.users.list()])
def test_a_row_that_is_not_named_is_not_asked_for(
    client: Portkey, server: Scripted, call: Callable[[Portkey], Any]
) -> None:
    with pytest.raises(ValueError, match="an id is empty"):
        call(client)
    assert server.seen == []
