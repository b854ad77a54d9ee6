"""The chunked transfer coding (RFC 9112 §7.1), decoded strictly. Pure: bytes in, bytes out."""

import re
from collections.abc import Callable

from lockgate.core.errors import LockgateError
from lockgate.wire.http1 import TEXT, TOKEN

EXTENSION_MAX = 256
EXTENSIONS_MAX = 16 * 1024  # in one message: a peer must not hide traffic in them
TRAILER_MAX = 8 * 1024
LAST = b"0\r\n\r\n"

_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})(;.*)?")
_LINE_MAX = 8 + EXTENSION_MAX
_TRAILER = re.compile(rb"[%b]+:.*" % re.escape(TOKEN))
_CACHE_MAX = 8192
_sizes: dict[bytes, int] = {}  # size lines without extension, as they were written
_size_lines: dict[int, bytes] = {}

AT_SIZE, AT_END, AT_TRAILER = 0, -1, -2


class Chunked:
    """Feed bytes as they come; get the payload back. How the bytes were split never shows.

    When `done`, `rest` holds what came behind the message. When the coding is broken, `error` is what `fault` made of
    the reason; the payload before the fault still comes back, and nothing may be fed any more.
    """

    __slots__ = ("_extensions", "_fault", "_held", "_left", "_trailer", "done", "error", "rest")

    def __init__(self, fault: Callable[[str], LockgateError]) -> None:
        self._fault = fault
        self._held = b""
        self._left = AT_SIZE  # > 0: so many bytes of the chunk are still to come
        self._extensions = 0
        self._trailer = 0
        self.done = False
        self.rest = b""
        self.error: LockgateError | None = None

    def feed(self, data: bytes) -> bytes:
        """The payload in `data`; b"" when there is none yet."""
        if self._left == AT_SIZE and not self._held:  # most often one whole chunk comes, so look for that first
            end = data.find(b"\r\n", 0, 10)
            size = _sizes.get(data[:end])
            if size is not None and len(data) == end + size + 4 and data.endswith(b"\r\n"):
                return data[end + 2 : -2]
        if self._held:
            data = self._held + data
            self._held = b""
        pieces: list[bytes] = []
        try:
            self._read(data, pieces)
        except LockgateError as error:
            self.error = error
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def _read(self, data: bytes, pieces: list[bytes]) -> None:
        left, pos, size = self._left, 0, len(data)
        while pos < size:
            if left == AT_SIZE:
                end = data.find(b"\r\n", pos, pos + _LINE_MAX + 2)
                if end < 0:
                    self._hold_size(data[pos:])
                    break
                line = data[pos:end]
                left = _sizes.get(line, 0) or self._size(line)
                pos = end + 2
                stop = pos + left
                if left > 0 and data.startswith(b"\r\n", stop):  # the whole chunk is here
                    pieces.append(data[pos:stop])
                    pos, left = stop + 2, AT_SIZE
            elif left > 0:
                stop = pos + left
                pieces.append(data[pos:stop])
                if stop > size:
                    left = stop - size
                    break
                pos, left = stop, AT_END
            elif left == AT_END:
                if not data.startswith(b"\r\n", pos):
                    self._hold_end(data[pos:])
                    break
                pos, left = pos + 2, AT_SIZE
            else:
                self._trailers(data[pos:])
                break
        self._left = left

    def _size(self, line: bytes) -> int:
        """The size that `line` says, or AT_TRAILER for the last chunk."""
        found = _SIZE.fullmatch(line)
        if not found:
            raise self._fault("a chunk size that is not a plain hexadecimal number")
        number = int(found[1], 16)
        if extension := found[2]:
            self._extensions += len(extension)
            if extension.translate(None, TEXT) or len(extension) > EXTENSION_MAX or self._extensions > EXTENSIONS_MAX:
                raise self._fault("a chunk extension that is too long or holds a control character")
        elif number:
            if len(_sizes) >= _CACHE_MAX:
                _sizes.clear()
            _sizes[line] = number
        return number or AT_TRAILER

    def _hold_size(self, part: bytes) -> None:
        """Keep the start of a size line, if it can still become one."""
        whole = part.removesuffix(b"\r")
        if len(whole) > _LINE_MAX or whole.translate(None, TEXT) or not _SIZE.fullmatch(whole or b"0"):
            raise self._fault("a chunk size that is not a plain hexadecimal number")
        self._held = part

    def _hold_end(self, part: bytes) -> None:
        if part != b"\r":
            raise self._fault("a chunk that is longer than its size says")
        self._held = part

    def _trailers(self, data: bytes) -> None:
        """Read over trailer fields; they are dropped, for nothing may rest on them."""
        pos = 0
        while (end := data.find(b"\r\n", pos)) >= 0:
            line = data[pos:end]
            self._trailer += end + 2 - pos
            pos = end + 2
            if not line:
                self.done, self.rest = True, data[pos:]
                return
            if line.translate(None, TEXT) or not _TRAILER.fullmatch(line) or self._trailer > TRAILER_MAX:
                raise self._fault("a trailer that is not name: value, or is too long")
        part = data[pos:]
        if len(part) + self._trailer > TRAILER_MAX or part.removesuffix(b"\r").translate(None, TEXT):
            raise self._fault("a trailer that is not name: value, or is too long")
        self._held = part


def frame(data: bytes) -> bytes:
    """`data` (not empty) as one chunk."""
    size = len(data)
    return b"".join((_size_lines.get(size) or _size_line(size), data, b"\r\n"))


def _size_line(size: int) -> bytes:
    line = b"%x\r\n" % size
    if len(_size_lines) < _CACHE_MAX:
        _size_lines[size] = line
    return line


class Counted:
    """A body of a known length, with the face of `Chunked`."""

    __slots__ = ("_left", "done", "error", "rest")

    def __init__(self, length: int) -> None:
        self._left = length
        self.error: LockgateError | None = None
        self.done = False
        self.rest = b""

    def feed(self, data: bytes) -> bytes:
        left = self._left = self._left - len(data)
        if left > 0:
            return data
        self.done = True
        if left == 0:
            return data
        self.rest = data[left:]
        return data[:left]
