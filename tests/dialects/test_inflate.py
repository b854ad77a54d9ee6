"""Decompression: whole answers, broken answers, bombs."""

import gzip
import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core.errors import UpstreamInvalid
from lockgate.dialects.inflate import STEP, Inflater

TEXT = b'{"usage": {"total_tokens": 12}} ' * 200


def unpack(coding: bytes, *pieces: bytes, limit: int = 1 << 26) -> bytes:
    inflater = Inflater(coding, limit)
    plain = b"".join(step for piece in pieces for step in inflater.feed(piece))
    inflater.close()
    return plain


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "packed"),
    [
        (b"gzip", gzip.compress(TEXT, mtime=0)),
        (b" GZIP ", gzip.compress(TEXT, mtime=0)),
        (b"x-gzip", gzip.compress(TEXT, mtime=0)),
        (b"deflate", zlib.compress(TEXT)),
        (b"deflate", raw_deflate(TEXT)),
        (b"gzip", gzip.compress(TEXT[:100], mtime=0) + gzip.compress(TEXT[100:], mtime=0)),
    ],
)
def test_a_compressed_answer_is_unpacked_however_it_comes(coding: bytes, packed: bytes) -> None:
    assert unpack(coding, packed) == TEXT
    assert unpack(coding, *(packed[at : at + 1] for at in range(len(packed)))) == TEXT


@given(st.binary(max_size=2000), st.integers(1, 50))
def test_what_was_packed_comes_back(data: bytes, step: int) -> None:
    packed = gzip.compress(data, mtime=0)
    assert unpack(b"gzip", *(packed[at : at + step] for at in range(0, len(packed), step))) == data


@pytest.mark.parametrize(
    "coding",
    [b"br", b"zstd", b"compress", b"gzip, gzip", b"gzip,deflate", b"deflate, identity", b"", b"identity", b"x"],
)
def test_other_and_stacked_codings_are_refused(coding: bytes) -> None:
    with pytest.raises(UpstreamInvalid, match="not read here"):
        Inflater(coding)


def test_the_output_comes_in_small_steps() -> None:
    noise = random.Random(1).randbytes(1 << 20)
    packed = gzip.compress(noise * 4, mtime=0)
    assert max(len(step) for step in Inflater(b"gzip").feed(packed)) <= STEP


def unpacked_until_refused(coding: bytes, *pieces: bytes) -> int:
    """How many bytes a bomb made before it was refused; fails when it never was."""
    inflater, made = Inflater(coding), 0
    try:
        for piece in pieces:
            for step in inflater.feed(piece):
                made += len(step)
    except UpstreamInvalid as error:
        assert "too much" in error.message  # noqa: PT017  # how far it came is the point
        return made
    raise AssertionError("a bomb was unpacked")


@pytest.mark.parametrize(
    ("coding", "pack"), [(b"gzip", gzip.compress), (b"deflate", zlib.compress), (b"deflate", raw_deflate)]
)
def test_a_bomb_is_stopped_by_its_ratio(coding: bytes, pack: object) -> None:
    packed = pack(bytes(50_000_000))  # type: ignore[operator]  # one of three functions of bytes
    assert unpacked_until_refused(coding, packed) <= 100 * len(packed) + STEP


def test_a_bomb_fed_bytewise_is_stopped_before_it_unpacks() -> None:
    packed = gzip.compress(bytes(50_000_000), mtime=0)
    assert unpacked_until_refused(b"gzip", *(bytes((byte,)) for byte in packed)) < 10_000_000


def test_the_total_is_bounded() -> None:
    noise = random.Random(1).randbytes(200_000)
    with pytest.raises(UpstreamInvalid, match="too much"):
        unpack(b"gzip", gzip.compress(noise, mtime=0), limit=150_000)


def test_many_members_are_refused() -> None:
    with pytest.raises(UpstreamInvalid, match="behind its end"):
        unpack(b"gzip", gzip.compress(b"x", mtime=0) * 17)


@pytest.mark.parametrize(
    ("coding", "packed", "reason"),
    [
        (b"gzip", gzip.compress(TEXT, mtime=0)[:-9], "cut short"),
        (b"gzip", gzip.compress(TEXT, mtime=0)[:-8] + bytes(8), "damaged"),
        (b"gzip", b"not gzip at all", "damaged"),
        (b"gzip", gzip.compress(TEXT, mtime=0) + b"junk", "damaged"),
        (b"deflate", zlib.compress(TEXT)[:-4] + b"\x00\x00\x00\x00", "damaged"),
        (b"deflate", zlib.compress(TEXT) + b"junk", "behind its end"),
    ],
)
def test_a_broken_answer_is_refused(coding: bytes, packed: bytes, reason: str) -> None:
    with pytest.raises(UpstreamInvalid, match=reason):
        unpack(coding, packed)


def test_an_empty_answer_is_empty() -> None:
    assert unpack(b"gzip") == b""
    assert unpack(b"gzip", b"") == b""
