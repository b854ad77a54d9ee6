"""Sizes at the limit, one below, one above; and what a head may hold at most."""

from collections.abc import Callable

import pytest

from lockgate.core.ports import Exchange
from lockgate.wire.http1 import FIELDS_MAX, HEAD_MAX, REQUEST_LINE_MAX
from sockets import TEXT, Echo, post, serving, status_of

CLOSE = b"Connection: close"
HOST = b"Host: gate.example.org"
BODY_LIMIT, UPLOAD_LIMIT = 5000, 9000


def request_line(size: int) -> bytes:
    fixed = len(b"GET / HTTP/1.1")
    return b"\r\n".join([b"GET /%b HTTP/1.1" % (b"a" * (size - fixed)), HOST, CLOSE, b"", b""])


def head(size: int) -> bytes:
    """A request whose head, without the empty line, has `size` bytes."""
    lines = [b"GET / HTTP/1.1", HOST, CLOSE]
    used = len(b"\r\n".join(lines)) + len(b"\r\nX: ")
    return b"\r\n".join([*lines, b"X: " + b"a" * (size - used), b"", b""])


def fields(count: int) -> bytes:
    lines = [b"GET / HTTP/1.1", HOST, CLOSE, *(b"X-%d: 1" % n for n in range(count - 2))]
    return b"\r\n".join([*lines, b"", b""])


def body(size: int) -> bytes:
    return post("/", b"a" * size, CLOSE)


def chunked_body(size: int) -> bytes:
    chunks = b"".join(b"1\r\na\r\n" for _ in range(size))
    return post("/", chunks + b"0\r\n\r\n", CLOSE, framing=b"Transfer-Encoding: chunked")


def upload(size: int) -> bytes:
    return post("/upload", b"a" * size, CLOSE)


def chunked_upload(size: int) -> bytes:
    return post("/upload", b"%x\r\n%b\r\n0\r\n\r\n" % (size, b"a" * size), CLOSE, framing=b"Transfer-Encoding: chunked")


def extension(size: int) -> bytes:
    return post("/", b"1;%b\r\na\r\n0\r\n\r\n" % (b"e" * (size - 1)), CLOSE, framing=b"Transfer-Encoding: chunked")


LIMITS: dict[str, tuple[Callable[[int], bytes], int, int]] = {
    "request line": (request_line, REQUEST_LINE_MAX, 414),
    "head": (head, HEAD_MAX, 431),
    "fields": (fields, FIELDS_MAX, 431),
    "body": (body, BODY_LIMIT, 413),
    "chunked body": (chunked_body, BODY_LIMIT, 413),
    "upload": (upload, UPLOAD_LIMIT, 413),
    "chunked upload": (chunked_upload, UPLOAD_LIMIT, 413),
    "chunk extension": (extension, 256, 400),
}


class Both(Echo):
    """Streams what goes to /upload."""

    def head(self, exchange: Exchange) -> None:
        if exchange.path == "/upload":
            self.upload, self.size = exchange, 0
            exchange.stream(self, UPLOAD_LIMIT)

    def on_body(self, data: bytes) -> None:
        self.size += len(data)

    def on_body_end(self) -> None:
        self.upload.respond(200, TEXT, b"%d" % self.size)


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("pieces", [1, 7])
async def test_a_limit_is_where_it_says(name: str, pieces: int) -> None:
    make, limit, status = LIMITS[name]
    async with serving(Both(), body_limit=BODY_LIMIT) as running:
        for size, wanted in ((limit - 1, 200), (limit, 200), (limit + 1, status)):
            data = make(size)
            step = -(-len(data) // pieces)
            answer = await running.say(*(data[at : at + step] for at in range(0, len(data), step)), wait=1)
            assert status_of(answer) == wanted, size


async def test_the_limits_are_those_that_are_documented() -> None:
    assert (REQUEST_LINE_MAX, HEAD_MAX, FIELDS_MAX) == (8 * 1024, 64 * 1024, 100)


async def test_an_endless_head_is_stopped_before_it_ends() -> None:
    async with serving(Echo()) as running:
        endless = b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n" * 3000
        assert status_of(await running.say(endless, wait=1)) == 431
        assert status_of(await running.say(b"GET /" + b"a" * 20_000, wait=1)) == 414


async def test_a_huge_declared_body_is_refused_before_it_comes() -> None:
    async with serving(Both()) as running:
        for path in ("/", "/upload"):
            answer = await running.say(post(path, framing=b"Content-Length: 999999999999999"), wait=1)
            assert status_of(answer) == 413
