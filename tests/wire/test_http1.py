"""The grammar of heads, both directions."""

import pytest

from lockgate.core.errors import BadHttp, UnsupportedEncoding, UpstreamInvalid
from lockgate.wire.http1 import CHUNKED, UNTIL_CLOSE, parse_path, parse_request, parse_response


def head(*lines: bytes) -> bytes:
    return b"\r\n".join(lines)


def test_a_request_head_becomes_plain_values() -> None:
    block = head(b"POST /v1//chat?a=b&c HTTP/1.1", b"Host: x.org:8787", b"X-Thing:  one two \t", b"Content-Length: 12")
    method, path, query, headers, length, keep, modern = parse_request(block)
    assert (method, path, query, length, keep, modern) == ("POST", "/v1/chat", "a=b&c", 12, True, True)
    assert headers == {b"host": b"x.org:8787", b"x-thing": b"one two", b"content-length": b"12"}


def test_a_head_is_read_the_same_the_second_time() -> None:
    """Lines, names and hosts are remembered; memory must not change the meaning."""
    block = head(b"GET /a HTTP/1.1", b"Host: x", b"Accept: */*", b"Connection: close", b"Accept: text/html")
    assert parse_request(block) == parse_request(block)
    assert parse_request(block)[3][b"accept"] == b"*/*, text/html"


def test_repeated_lists_are_joined_and_cookies_by_semicolon() -> None:
    block = head(b"GET / HTTP/1.1", b"Host: x", b"Accept: a", b"Cookie: p=1", b"accept: b", b"cookie: q=2")
    headers = parse_request(block)[3]
    assert headers[b"accept"] == b"a, b"
    assert headers[b"cookie"] == b"p=1; q=2"


@pytest.mark.parametrize(
    "name", [b"Host", b"Content-Length", b"Authorization", b"Content-Type", b"x-portkey-api-key", b"X-Portkey-Config"]
)
def test_a_repeated_field_with_one_meaning_is_refused(name: bytes) -> None:
    value = b"1" if name == b"Content-Length" else b"x"
    block = head(b"GET / HTTP/1.1", *([b"Host: x"] if name != b"Host" else []), *[name + b": " + value] * 2)
    with pytest.raises(BadHttp, match="twice"):
        parse_request(block)


@pytest.mark.parametrize(
    ("fields", "keep"),
    [
        ((), True),
        ((b"Connection: keep-alive",), True),
        ((b"Connection: close",), False),
        ((b"Connection: Keep-Alive, Close",), False),
    ],
)
def test_the_connection_goes_on_unless_the_client_says_close(fields: tuple[bytes, ...], keep: bool) -> None:
    assert parse_request(head(b"GET / HTTP/1.1", b"Host: x", *fields))[5] is keep


def test_http_1_0_needs_no_host_and_closes() -> None:
    *_, keep, modern = parse_request(b"GET / HTTP/1.0")
    assert (keep, modern) == (False, False)


def test_a_compressed_body_is_refused() -> None:
    with pytest.raises(UnsupportedEncoding):
        parse_request(head(b"POST / HTTP/1.1", b"Host: x", b"Content-Encoding: gzip"))


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        (b"/", "/"),
        (b"/v1//models", "/v1/models"),
        (b"//v1///models//", "/v1/models/"),
        (b"/v1/models/gpt-4o%3Aft", "/v1/models/gpt-4o%3Aft"),
        (b"/.well-known/x", "/.well-known/x"),
        (b"/a/...", "/a/..."),
        (b"/caf%C3%A9", "/caf%C3%A9"),
        (b"/v1/@openai/x;y=1", "/v1/@openai/x;y=1"),
    ],
)
def test_a_path_stays_as_it_was_sent_apart_from_double_slashes(raw: bytes, path: str) -> None:
    assert parse_path(raw) == path


def test_an_answer_becomes_plain_values() -> None:
    block = head(
        b"HTTP/1.1 200 OK", b"Content-Type: text/plain", b"Set-Cookie: a", b"set-cookie: b", b"Content-Length: 3"
    )
    status, headers, length, keep = parse_response(block, head_only=False)
    assert (status, length, keep) == (200, 3, True)
    assert headers[1:3] == [(b"set-cookie", b"a"), (b"set-cookie", b"b")]


@pytest.mark.parametrize(
    ("lines", "head_only", "length", "keep"),
    [
        ((b"HTTP/1.1 200 OK", b"Transfer-Encoding: chunked"), False, CHUNKED, True),
        ((b"HTTP/1.1 200 OK",), False, UNTIL_CLOSE, False),
        ((b"HTTP/1.1 200",), False, UNTIL_CLOSE, False),
        ((b"HTTP/1.0 200 OK", b"Content-Length: 3"), False, 3, False),
        ((b"HTTP/1.1 200 OK", b"Content-Length: 3", b"Connection: close"), False, 3, False),
        ((b"HTTP/1.1 200 OK", b"Content-Length: 3"), True, 0, True),
        ((b"HTTP/1.1 204 No Content",), False, 0, True),
        ((b"HTTP/1.1 304 Not Modified", b"Content-Length: 30"), False, 0, True),
        ((b"HTTP/1.1 100 Continue",), False, 0, True),
    ],
)
def test_the_framing_of_an_answer(lines: tuple[bytes, ...], head_only: bool, length: int, keep: bool) -> None:
    assert parse_response(head(*lines), head_only)[2:] == (length, keep)


def test_an_answer_with_a_bare_line_feed_is_refused() -> None:
    with pytest.raises(UpstreamInvalid):
        parse_response(b"HTTP/1.1 200 OK\nContent-Length: 3", head_only=False)
