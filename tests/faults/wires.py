"""What providers put on the wire, right and wrong, as bytes: the words that the fault catalogue is written in."""

import gzip
import json
from typing import Any

from faults.play import Say, Script

MODEL = "gpt-4o-mini"
GOOD_USAGE = (11, 4)
FAULT_USAGE = (7, 3)
WORDS = ("The ", "quick ", "brown ", "fox")
EVENT_STREAM = "text/event-stream"


def usage(into: int, out: int) -> dict[str, int]:
    return {"prompt_tokens": into, "completion_tokens": out, "total_tokens": into + out}


def document(tokens: tuple[int, int] | None = GOOD_USAGE, **changes: Any) -> dict[str, Any]:
    """A chat completion."""
    message = {"role": "assistant", "content": "".join(WORDS)}
    whole: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": MODEL,
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    return {**whole, **({"usage": usage(*tokens)} if tokens else {}), **changes}


def text(value: Any) -> bytes:
    return json.dumps(value).encode()


def error_text(message: str = "scripted", tokens: tuple[int, int] | None = None) -> bytes:
    inner = {"message": message, "type": "server_error", "param": None, "code": None}
    return text({"error": inner, **({"usage": usage(*tokens)} if tokens else {})})


def head(status: int, *fields: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status} Scripted", *fields]).encode() + b"\r\n\r\n"


def answer(status: int, body: bytes, *fields: str, kind: str = "application/json", length: int | None = None) -> Say:
    """A whole answer; `length` is what it claims, for those that lie."""
    size = len(body) if length is None else length
    return Say(head(status, f"content-type: {kind}", f"content-length: {size}", *fields) + body)


def started(size: int, kind: str = "application/json", *fields: str) -> bytes:
    return head(200, f"content-type: {kind}", f"content-length: {size}", *fields)


CHUNKED = head(200, "content-type: application/json", "transfer-encoding: chunked")
STREAM = head(200, f"content-type: {EVENT_STREAM}", "transfer-encoding: chunked")


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


LAST = b"0\r\n\r\n"


def event(value: Any) -> bytes:
    return b"data: " + text(value) + b"\n\n"


def delta(words: str | None, *, finish: str | None = None, model: str = MODEL) -> bytes:
    """One event of content, or of the end of it."""
    choice = {"index": 0, "delta": {"content": words} if words else {}, "finish_reason": finish}
    shared = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": model}
    return event({**shared, "choices": [choice]})


def tail_usage(tokens: tuple[int, int], model: str = MODEL) -> bytes:
    shared = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": model}
    return event({**shared, "choices": [], "usage": usage(*tokens)})


def payload(script: Script) -> bytes:
    """The body that a well framed script carries, without its head and its chunks' sizes."""
    raw = b"".join(step.data * step.times for step in script if isinstance(step, Say))
    fields, _, body = raw.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" not in fields:
        return body
    pieces = []
    while body:
        size, _, rest = body.partition(b"\r\n")
        pieces.append(rest[: int(size, 16)])
        body = rest[int(size, 16) + 2 :]
    return b"".join(pieces)


DONE = b"data: [DONE]\n\n"
CONTENT = tuple(delta(word) for word in WORDS)
FINISH = delta(None, finish="stop")


def stream(*events: bytes, whole: bool = True) -> Say:
    """A chunked event stream, one chunk for each event; without `whole`, the body's own end is missing."""
    return Say(STREAM + b"".join(map(chunk, events)) + (LAST if whole else b""))


PLAIN_BODY = text(document())
FINE = (answer(200, PLAIN_BODY),)
FINE_STREAM = (stream(*CONTENT, FINISH, tail_usage(GOOD_USAGE), DONE),)
FAULT_BODY = text(document(FAULT_USAGE))

BAD_GZIP = gzip.compress(FAULT_BODY)[:-8] + b"\0" * 8
BOMB = gzip.compress(b'{"a":"' + b"0" * (32 << 20) + b'"}')
