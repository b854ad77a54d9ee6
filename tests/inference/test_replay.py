"""A kept stream is given again byte for byte, in whole events, at the client's pace, the last one after the Record."""

import pytest

from answers import STREAM
from lockgate.inference.replay import Replay, pieces_of

EVENT = b'data: {"n":%d,"text":"' + b"x" * 100 + b'"}\n\n'
LONG = b"".join(EVENT % number for number in range(2000)) + b"data: [DONE]\n\n"


@pytest.mark.parametrize(
    "body",
    [
        STREAM,
        LONG,
        LONG.replace(b"\n", b"\r\n"),
        LONG.replace(b"\n", b"\r"),
        b"data: [DONE]\n\n",
        b"data: no end",
        b"data: a\n\ndata: no end",
        b"\n\n",
        b"event: x\ndata: " + b"y" * 100_000 + b"\n\ndata: [DONE]\n\n",
    ],
    ids=lambda body: f"{len(body)}-{body[:12]!r}",
)
def test_the_pieces_are_the_stream(body: bytes) -> None:
    assert b"".join(pieces_of(body)) == body


def test_every_piece_ends_with_an_event_and_the_last_one_is_the_end_mark() -> None:
    for framing in (b"\n\n", b"\r\n\r\n"):
        pieces = pieces_of(LONG.replace(b"\n\n", framing))
        assert all(piece.endswith(framing) for piece in pieces)
        assert pieces[-1] == b"data: [DONE]" + framing
        assert max(map(len, pieces)) < 33_000


class Client:
    """The exchange of a client that reads when it likes."""

    def __init__(self, *, slow: bool = False) -> None:
        self.slow = slow
        self.log: list[str] = []
        self.sent = b""
        self.on_writable = None

    def begin(self, status: int, head: bytes, length: int | None) -> None:
        self.log.append(f"begin {status} {head!r} {length}")

    def write(self, data: bytes) -> bool:
        self.sent += data
        return not self.slow

    def end(self, last: bytes = b"") -> None:
        self.sent += last
        self.log.append("end")


def replayed(client: Client, body: bytes) -> Replay:
    return Replay(client, 200, b"head", body, lambda: client.log.append("record"))  # type: ignore[arg-type]  # as much of one as is used


def test_the_last_event_waits_until_the_record_is_written() -> None:
    client = Client()
    replay = replayed(client, STREAM)
    assert client.sent == STREAM.removesuffix(b"data: [DONE]\n\n")
    replay.release()
    assert client.sent == STREAM
    assert client.log == ["begin 200 b'head' None", "record", "end"]
    assert replay.sent == len(STREAM)


def test_a_slow_client_is_not_flooded() -> None:
    client = Client(slow=True)
    replay = replayed(client, LONG)
    assert len(client.sent) < 33_000
    turns = 0
    while client.on_writable is not None:
        turns += 1
        replay._go()
    replay.release()
    assert client.sent == LONG
    assert turns > 3
    assert client.log[1:] == ["record", "end"]
