"""The journal's format on disk: a segment is a header and then frames; after the last frame come zeros.

    segment   magic(8) boot(8) worker(4) number(4) made_ms(8) size(8), zeros to byte 60, crc32(4)
    frame     sync(4) length(4) seq(8) crc32(4) payload(length)            all little-endian

`sync` and the checksum's start value are derived from the header, so bytes of another file are never taken for a frame
of this one. `seq` counts the frames of one boot of one worker across its segments: it rises by one, shows a gap, and
makes a frame that was written twice (after a disk error) count once. A frame without payload ends the segment.
"""

import struct
from collections.abc import Iterator
from hashlib import sha256
from typing import Literal, NamedTuple
from zlib import crc32

Buffer = bytes | bytearray | memoryview

MAGIC = b"LGJRNL\x00\x01"  # the last byte is the format's version
HEADER_SIZE = 64
_HEADER = struct.Struct("<8s8sIIQQ")
_CRC = struct.Struct("<I")
FRAME = struct.Struct("<IIQI")
FRAME_SIZE = FRAME.size
_WORD = 0xFFFFFFFF

Verdict = Literal["nothing", "short", "end", "bad"]
"""Why reading stopped: zeros; the buffer ends within a frame; the segment is complete; a frame that does not verify."""


class Frame(NamedTuple):
    seq: int
    payload: bytes


class Header(NamedTuple):
    """What a segment says of itself."""

    boot: bytes  # 8 random bytes per start of a worker
    worker: int
    number: int  # tells the segments of a boot apart; their order is that of their frames
    made_ms: int
    size: int  # of the whole file in bytes

    @property
    def boot_name(self) -> str:
        return f"{self.boot.hex()}-{self.worker}"

    @property
    def name(self) -> str:
        return f"{self.boot_name}-{self.number:06d}.seg"

    def pack(self) -> bytes:
        body = _HEADER.pack(MAGIC, *self).ljust(HEADER_SIZE - 4, b"\0")
        return body + _CRC.pack(crc32(body))

    @staticmethod
    def parse(data: Buffer) -> "Header | None":
        """The header, or None when these bytes are not a whole, undamaged header of this version."""
        if len(data) < HEADER_SIZE:
            return None
        body, (crc,) = bytes(data[: HEADER_SIZE - 4]), _CRC.unpack_from(data, HEADER_SIZE - 4)
        magic, *values = _HEADER.unpack_from(body)
        return Header(*values) if magic == MAGIC and crc == crc32(body) else None


class Marks(NamedTuple):
    """What tells a frame of one segment from all other bytes."""

    sync: int  # never 0, which is what nothing looks like
    seed: int

    @staticmethod
    def of(header: Header) -> "Marks":
        digest = sha256(header.pack()).digest()  # a CRC would not do: over data with its own CRC it is a constant
        return Marks(int.from_bytes(digest[:4], "little") | 0x01, int.from_bytes(digest[4:8], "little"))

    def start(self, seq: int) -> int:
        """Where the checksum of frame `seq` starts: it binds both halves of the number."""
        return (self.seed ^ seq ^ (seq >> 32)) & _WORD

    def pack(self, seq: int, payload: bytes) -> bytes:
        return FRAME.pack(self.sync, len(payload), seq, crc32(payload, self.start(seq))) + payload


def split(data: Buffer, marks: Marks, at: int = 0) -> tuple[list[Frame], int, Verdict]:
    """The frames from `at` on, where reading stopped, and why. An `end` frame is consumed, others that stop are not."""
    frames: list[Frame] = []
    size = len(data)
    while True:
        if size - at < FRAME_SIZE:
            return frames, at, "short"
        sync, length, seq, crc = FRAME.unpack_from(data, at)
        if sync == 0:
            return frames, at, "nothing"
        if sync != marks.sync:
            return frames, at, "bad"
        end = at + FRAME_SIZE + length
        if end > size:
            return frames, at, "short"
        payload = bytes(data[at + FRAME_SIZE : end])
        if crc32(payload, marks.start(seq)) != crc:
            return frames, at, "bad"
        at = end
        if not length:
            return frames, at, "end"
        frames.append(Frame(seq, payload))


def candidates(data: bytes, marks: Marks, at: int) -> Iterator[int]:
    """Every place after `at` where a whole, valid frame starts: where reading may go on behind damage."""
    needle = _CRC.pack(marks.sync)
    place = data.find(needle, at)
    while place >= 0:
        if place + FRAME_SIZE <= len(data):
            _, length, seq, crc = FRAME.unpack_from(data, place)
            payload = data[place + FRAME_SIZE : place + FRAME_SIZE + length]
            if len(payload) == length and crc32(payload, marks.start(seq)) == crc:
                yield place
        place = data.find(needle, place + 1)
