"""Decompression that cannot be turned into a bomb: small steps, a bounded ratio, a bounded total.

We ask upstreams for `identity`; this is for those that compress all the same, when their answer must be read.
"""

import zlib
from collections.abc import Iterator

from lockgate.core.errors import UpstreamSpoiled

STEP = 64 * 1024  # bytes of output at once
RATIO = 100  # output may be so many times the input
LIMIT = 64 * 1024 * 1024
MEMBERS_MAX = 16  # of one gzip stream

_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS
CODINGS = {b"gzip": _GZIP, b"x-gzip": _GZIP, b"deflate": _ZLIB}


class Inflater:
    """Feed compressed bytes as they come; take plain bytes in steps. Every method may raise UpstreamSpoiled."""

    def __init__(self, coding: bytes, limit: int = LIMIT) -> None:
        """`coding` is the value of Content-Encoding; one coding only, for stacked ones multiply their ratios."""
        bits = CODINGS.get(coding.strip().lower())
        if bits is None:
            text = coding[:40].decode("latin-1")
            raise UpstreamSpoiled(f"The upstream's answer is coded as {text!r}, which is not read here")
        self._bits = bits
        self._limit = limit
        self._stream = zlib.decompressobj(bits)
        self._members = 1
        self._eaten = self._made = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The plain bytes of `data` in pieces of at most 64 KiB."""
        if not data:
            return
        if self._bits == _ZLIB and not self._eaten and not _has_zlib_header(data):
            self._stream = zlib.decompressobj(_RAW)  # some servers send it so, against RFC 9110 §8.4.1.2
        self._eaten += len(data)
        while data:
            if self._stream.eof:
                self._next_member()
            try:
                piece = self._stream.decompress(data, STEP)
            except zlib.error:
                raise UpstreamSpoiled("The upstream's compressed answer is damaged") from None
            self._count(len(piece))
            if piece:
                yield piece
            data = self._stream.unconsumed_tail or self._stream.unused_data

    def close(self) -> None:
        """The input is over: it must have been complete."""
        if self._eaten and not self._stream.eof:
            raise UpstreamSpoiled("The upstream's compressed answer is cut short")

    def _next_member(self) -> None:
        self._members += 1
        if self._bits != _GZIP or self._members > MEMBERS_MAX:
            raise UpstreamSpoiled("The upstream's compressed answer goes on behind its end")
        self._stream = zlib.decompressobj(self._bits)

    def _count(self, size: int) -> None:
        self._made += size
        if self._made > self._limit or self._made > max(STEP, RATIO * self._eaten):
            raise UpstreamSpoiled("The upstream's compressed answer unpacks to too much")


def _has_zlib_header(data: bytes) -> bool:
    return data[0] & 0x0F == 8 and (len(data) < 2 or (data[0] << 8 | data[1]) % 31 == 0)
