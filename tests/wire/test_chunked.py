"""The chunked coding: every split gives the same payload, every deviation is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.wire.chunked import LAST, Chunked, Counted, frame
from lockgate.wire.http1 import bad


def decode(*pieces: bytes) -> tuple[bytes, bool, bytes]:
    decoder = Chunked(bad)
    payload = b""
    for piece in pieces:
        assert not decoder.done, "fed behind its end"
        payload += decoder.feed(piece)
        if decoder.error:
            raise decoder.error
    return payload, decoder.done, decoder.rest


def test_chunks_become_their_payload_and_what_follows_is_kept() -> None:
    assert decode(b"3\r\nabc\r\nA\r\n0123456789\r\n0\r\n\r\nGET /") == (b"abc0123456789", True, b"GET /")


def test_extensions_and_trailers_are_read_over() -> None:
    assert decode(b"3;a=b\r\nabc\r\n0;last\r\nX-Sum: 1\r\nY: 2\r\n\r\n") == (b"abc", True, b"")


@given(st.lists(st.binary(min_size=1, max_size=40), max_size=8), st.lists(st.integers(1, 9), min_size=1, max_size=60))
def test_how_the_bytes_were_split_never_shows(chunks: list[bytes], sizes: list[int]) -> None:
    whole = b"".join(map(frame, chunks)) + LAST + b"rest"
    pieces, at, turn = [], 0, 0
    while at < len(whole):
        step = sizes[turn % len(sizes)]
        pieces.append(whole[at : at + step])
        at, turn = at + step, turn + 1
    decoder, payload, rest = Chunked(bad), b"", b""
    for piece in pieces:
        if decoder.done:
            rest += piece
        else:
            payload += decoder.feed(piece)
    assert payload == b"".join(chunks)
    assert decoder.done
    assert decoder.rest + rest == b"rest"


MALFORMED = {
    "empty size": b"\r\nabc",
    "sign": b"+3\r\nabc\r\n",
    "minus": b"-3\r\nabc\r\n",
    "0x": b"0x3\r\nabc\r\n",
    "underscore": b"1_0\r\n" + b"a" * 16,
    "space before": b" 3\r\nabc\r\n",
    "space behind": b"3 \r\nabc\r\n",
    "tab behind": b"3\t\r\nabc\r\n",
    "not hexadecimal": b"g\r\n",
    "nine digits": b"000000003\r\nabc\r\n",
    "overflow": b"fffffffffffffffff\r\nabc\r\n",
    "bare line feed": b"3\nabc\r\n0\r\n\r\n",
    "line feed behind the chunk": b"3\r\nabc\n0\r\n\r\n",
    "carriage return alone": b"3\rabc\r\n0\r\n\r\n",
    "longer than its size": b"3\r\nabcd\r\n0\r\n\r\n",
    "shorter than its size": b"5\r\nabc\r\n0\r\n\r\n",
    "long extension": b"3;" + b"a" * 300 + b"\r\nabc\r\n",
    "long extension without end": b"3;" + b"a" * 300,
    "NUL in the extension": b"3;\x00\r\nabc\r\n",
    "line feed in the extension": b"3;a\nb\r\nabc\r\n",
    "trailer without colon": b"0\r\nabc\r\n\r\n",
    "trailer with space before colon": b"0\r\na : b\r\n\r\n",
    "folded trailer": b"0\r\na: b\r\n c\r\n\r\n",
    "NUL in the trailer": b"0\r\na: \x00\r\n\r\n",
    "long trailer": b"0\r\n" + b"a: b\r\n" * 2000,
    "long trailer line": b"0\r\na: " + b"b" * 9000,
}


@pytest.mark.parametrize("name", MALFORMED)
@pytest.mark.parametrize("step", [1, 3, 1 << 20])
def test_malformed_chunks_are_refused_however_they_come(name: str, step: int) -> None:
    data = MALFORMED[name]
    with pytest.raises(Exception, match=r"chunk|trailer"):
        decode(*(data[at : at + step] for at in range(0, len(data), step)))


def test_what_stands_before_a_fault_comes_back() -> None:
    decoder = Chunked(bad)
    assert decoder.feed(b"3\r\nabc\r\n2\r\ndeX") == b"abcde"
    assert decoder.error is not None
    assert not decoder.done


def test_many_small_extensions_are_too_many() -> None:
    with pytest.raises(Exception, match="extension"):
        decode(b"1;%b\r\nx\r\n" % (b"e" * 200) * 100)


def test_a_counted_body_knows_its_end() -> None:
    counted = Counted(5)
    assert (counted.feed(b"abc"), counted.done) == (b"abc", False)
    assert (counted.feed(b"deGET"), counted.done, counted.rest) == (b"de", True, b"GET")
