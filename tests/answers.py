"""Sample entries of the answer cache."""

from typing import Any

from lockgate.core.cached import Entry

NOW = 1_800_000_000_000
"""Unix milliseconds: the time of tests that hold the clock."""

BODY = b'{"id":"c-1","object":"chat.completion","choices":[{"index":0,"message":{"content":"42"}}]}'
STREAM = (
    b'data: {"object":"chat.completion.chunk","choices":[{"delta":{"content":"4"}}]}\n\n'
    b'data: {"object":"chat.completion.chunk","choices":[{"delta":{"content":"2"},"finish_reason":"stop"}]}\n\n'
    b"data: [DONE]\n\n"
)


def entry(body: bytes = BODY, ttl_ms: int = 60_000, now_ms: int = NOW, **fields: Any) -> Entry:
    return Entry(200, b"application/json", body, fields.pop("streamed", False), now_ms, now_ms + ttl_ms, **fields)
