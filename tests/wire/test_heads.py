"""Heads that come again mean what they meant the first time, whatever stands between."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lockgate.core.errors import LockgateError
from lockgate.wire import heads
from lockgate.wire.heads import Heads
from lockgate.wire.http1 import parse_request

LINES = st.sampled_from([
    b"Host: x.org", b"host: x.org", b"Content-Length: 5", b"content-length: 17", b"Content-Length: 5 ",
    b"Content-Length:  5", b"CONTENT-LENGTH: 5", b"Content-Length: +5", b"Content-Length: ", b"Content-Length: 5, 5",
    b"content-length: 1234567890123456", b"Transfer-Encoding: chunked", b"Connection: close", b"Expect: 100-continue",
    b"Authorization: Bearer one", b"authorization: Bearer two", b"Accept: a", b"accept: b",
    b"X: Content-Length: 9", b" folded", b"X : y",
])  # fmt: skip
REQUESTS = st.sampled_from([b"POST /v1/chat/completions HTTP/1.1", b"GET /v1/models HTTP/1.1", b"POST / HTTP/1.0"])
BLOCKS = st.tuples(REQUESTS, st.lists(LINES, max_size=5)).map(lambda parts: b"\r\n".join([parts[0], *parts[1]]))


def meaning(read: object, block: bytes) -> object:
    """What a reader makes of a head, or how it refuses it."""
    try:
        head = read(block)  # type: ignore[operator]  # one of two functions
    except LockgateError as error:
        return type(error), error.status, error.message
    return head


@given(st.lists(BLOCKS, min_size=1, max_size=8))
@example(
    [
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x5",
        b"POST / HTTP/1.1\r\nContent-Length: 5\r\nHost: x",
    ]
)
def test_memory_never_changes_what_a_head_means(blocks: list[bytes]) -> None:
    known = Heads()
    for block in (*blocks, *blocks):
        assert meaning(lambda block: known.read(block)[0], block) == meaning(parse_request, block)


def head(length: int, *more: bytes) -> bytes:
    return b"\r\n".join([b"POST /v1/x HTTP/1.1", b"Host: x", *more, b"Content-Length: %d" % length])


def test_a_head_is_known_again_whatever_its_length_and_keeps_its_note() -> None:
    known = Heads()
    first, seen = known.read(head(5))
    assert seen is not None
    seen.note = "who this is"
    second, again = known.read(head(70))
    assert again is seen
    assert (first[4], second[4]) == (5, 70)
    assert second[3][b"content-length"] == b"70"


def test_every_request_has_fields_of_its_own() -> None:
    known = Heads()
    known.read(head(5))[0][3][b"x-added"] = b"by the first"
    assert b"x-added" not in known.read(head(5))[0][3]
    known.read(head(6))[0][3][b"x-more"] = b"by the second"
    assert b"x-more" not in known.read(head(6))[0][3]


@pytest.mark.parametrize("other", [
    head(5, b"X-Portkey-Api-Key: two"), head(5, b"x-portkey-api-key: one"), head(5),
    head(5, b"X-Portkey-Api-Key: one", b"Connection: close"),
])  # fmt: skip
def test_a_head_that_differs_in_anything_else_is_another(other: bytes) -> None:
    known = Heads()
    _, seen = known.read(head(5, b"X-Portkey-Api-Key: one"))
    _, second = known.read(other)
    assert seen is not second


def test_a_head_without_a_length_is_never_remembered() -> None:
    known = Heads()
    assert known.read(b"GET / HTTP/1.1\r\nHost: x")[1] is None
    assert len(known) == 0


def test_what_is_remembered_is_bounded_in_number_and_in_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heads, "MOST", 3)
    known = Heads()
    for number in range(10):
        known.read(head(5, b"X-N: %d" % number))
        assert len(known) <= 3
    known.forget()
    known.read(head(5, b"X-Long: " + b"x" * heads.SIZE_MAX))
    assert len(known) == 0
