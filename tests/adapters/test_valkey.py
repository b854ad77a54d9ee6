"""The client for Valkey: what its URL says, and its wire format however the bytes are split."""

import random

import pytest

from lockgate.adapters.resp import LARGEST, Refusal, Replies, command
from lockgate.adapters.valkey import place_of


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("redis://cache", ("cache", 6379, False, "", b"", 0)),
        ("valkey://:p%40ss@10.0.0.1:7000/3", ("10.0.0.1", 7000, False, "", b"p@ss", 3)),
        ("valkeys://me:pw@cache.example.org/", ("cache.example.org", 6379, True, "me", b"pw", 0)),
        ("rediss://[::1]:1", ("::1", 1, True, "", b"", 0)),
    ],
)
def test_a_url_says_where_the_cache_is(url: str, says: tuple[object, ...]) -> None:
    found = place_of(url)
    assert (found.host, found.port, found.tls, found.user, found.password.reveal(), found.database) == says


@pytest.mark.parametrize(
    "url",
    [
        "", "cache:6379", "http://:secret@cache", "redis://", "redis://:secret@cache:port", "redis://:secret@cache/one",
        "redis://:secret@cache/0?x=1",
    ],
)  # fmt: skip
def test_a_url_that_says_something_else_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(ValueError, match="cache URL") as caught:
        place_of(url)
    assert "secret" not in str(caught.value)


def test_the_password_is_not_printed() -> None:
    assert "hunter2" not in repr(place_of("redis://:hunter2@cache"))


def test_a_command_is_an_array_of_counted_texts() -> None:
    assert command(b"SET", b"k", b"\r\n") == b"*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$2\r\n\r\n\r\n"


WIRE = (
    b"+OK\r\n-ERR no\r\n:-7\r\n$-1\r\n$0\r\n\r\n$4\r\n\r\nxy\r\n_\r\n#t\r\n"
    b"*2\r\n$1\r\na\r\n*1\r\n:1\r\n*-1\r\n+PONG\r\n"
)
MEANS = [b"OK", "ERR no", -7, None, b"", b"\r\nxy", None, True, [b"a", [1]], None, b"PONG"]


def read(pieces: list[bytes]) -> list[object]:
    replies = Replies()
    found = [reply for piece in pieces for reply in replies.feed(piece)]
    return [str(reply) if isinstance(reply, Refusal) else reply for reply in found]


def test_replies_are_the_same_however_their_bytes_are_split() -> None:
    assert read([WIRE]) == MEANS
    assert read([bytes([byte]) for byte in WIRE]) == MEANS
    dice = random.Random(7)
    for _ in range(200):
        cuts = sorted(dice.randrange(len(WIRE)) for _ in range(4))
        assert read([WIRE[a:b] for a, b in zip([0, *cuts], [*cuts, len(WIRE)], strict=True)]) == MEANS


def test_a_large_value_is_not_looked_at_again_with_every_piece() -> None:
    value = bytes(2_000_000)
    wire = b"$%d\r\n%b\r\n" % (len(value), value)
    pieces = [wire[at : at + 1000] for at in range(0, len(wire), 1000)]
    assert read(pieces) == [value]


@pytest.mark.parametrize(
    "wire",
    [b"HTTP/1.1 400\r\n", b"$x\r\n", b"$%d\r\n" % (LARGEST + 1), b"*1\r\n" * 20, b"+" + b"x" * 70_000, b"%1\r\n"],
)
def test_what_is_not_of_this_protocol_is_refused(wire: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        Replies().feed(wire)
