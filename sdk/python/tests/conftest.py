"""A server that answers what a test tells it to, and remembers what it was asked."""

import json
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from openai.types.chat import ChatCompletionMessageParam

HELLO: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Hello"}]
VECTOR = {"object": "embedding", "index": 0, "embedding": [0.5]}
EMBEDDINGS = {"object": "list", "model": "m", "data": [VECTOR], "usage": {"prompt_tokens": 1, "total_tokens": 1}}
TRACE = {"x-portkey-trace-id": "t-1", "x-portkey-provider": "local", "x-portkey-cache-status": "DISABLED"}
CHAT = {
    "id": "c1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "provider": "local",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "Hello"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


@dataclass
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Answer:
    body: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: dict(TRACE))
    type: str = "application/json"

    @property
    def bytes(self) -> bytes:
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


def events(*items: Any) -> Answer:
    """A stream: one event for each item, then the end mark."""
    lines = [f"data: {json.dumps(item)}\n\n" for item in items] + ["data: [DONE]\n\n"]
    return Answer("".join(lines).encode(), type="text/event-stream")


def chunk(content: str) -> dict[str, Any]:
    delta = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    return {"id": "c1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [delta]}


class Scripted(ThreadingHTTPServer):
    """Gives the queued answers in order, and the last of them again and again."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[Request] = []
        self.answers: list[Answer] = [Answer(CHAT)]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    @property
    def last(self) -> Request:
        return self.seen[-1]

    def say(self, *answers: Answer) -> None:
        self.answers = list(answers)


class Handler(BaseHTTPRequestHandler):
    server: Scripted
    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append(Request(self.command, self.path, headers, body))
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        if answer.status == 0:  # no answer at all
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in {"content-type": answer.type, **answer.headers}.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(answer.bytes)))
        self.end_headers()
        self.wfile.write(answer.bytes)

    do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815  # the base class looks for these names

    def log_message(self, format: str, *args: Any) -> None:
        """Tests read `seen`."""


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("PORTKEY_", "OPENAI_")):
            monkeypatch.delenv(name)


@pytest.fixture
def server() -> Iterator[Scripted]:
    running = Scripted()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
    thread.join()
