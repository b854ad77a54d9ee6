"""The wire format of Redis and Valkey (RESP2, and the few RESP3 replies that a plain command may get)."""

from collections.abc import Callable
from typing import Any, Final

LARGEST: Final = 64 << 20  # bytes of one value
NESTED: Final = 8
_LINE_MAX: Final = 64 * 1024


class Refusal(Exception):
    """The server's error reply."""


class _Short(Exception):
    """The reply is not complete yet."""


def command(*words: bytes) -> bytes:
    parts = [b"*%d\r\n" % len(words)]
    for word in words:
        parts += (b"$%d\r\n" % len(word), word, b"\r\n")
    return b"".join(parts)


class Replies:
    """Feed bytes as they come; get whole replies back: bytes, int, None, bool, list, or a Refusal as a value.

    Raises ValueError for what is not of this protocol.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._wanted = 0  # bytes that the buffer must hold before the next attempt

    def feed(self, data: bytes) -> list[Any]:
        buffer = self._buffer
        buffer += data
        if len(buffer) < self._wanted:
            return []
        found, at = [], 0
        self._wanted = 0
        try:
            while at < len(buffer):
                reply, at = self._reply(at, NESTED)
                found.append(reply)
        except _Short:
            self._wanted = max(0, self._wanted - at)
        del buffer[:at]
        return found

    def _reply(self, at: int, depth: int) -> tuple[Any, int]:
        buffer = self._buffer
        end = buffer.find(b"\r\n", at, at + _LINE_MAX)
        if end < 0:
            if len(buffer) - at >= _LINE_MAX:
                raise ValueError("a line without an end")
            raise _Short
        kind, line, after = buffer[at : at + 1], bytes(buffer[at + 1 : end]), end + 2
        read = _KINDS.get(bytes(kind))
        if read is not None:
            return read(line), after
        if kind == b"$":
            return self._bulk(int(line), after)
        if kind == b"*" and depth:
            return self._array(int(line), after, depth - 1)
        raise ValueError(f"a reply that begins with {bytes(kind)!r}")

    def _bulk(self, length: int, at: int) -> tuple[bytes | None, int]:
        if length < 0:
            return None, at
        if length > LARGEST:
            raise ValueError(f"a value of {length} bytes")
        end = at + length
        if len(self._buffer) < end + 2:
            self._wanted = end + 2
            raise _Short
        return bytes(self._buffer[at:end]), end + 2

    def _array(self, length: int, at: int, depth: int) -> tuple[list[Any] | None, int]:
        if length < 0:
            return None, at
        items = []
        for _ in range(length):
            item, at = self._reply(at, depth)
            items.append(item)
        return items, at


_KINDS: Final[dict[bytes, Callable[[bytes], Any]]] = {
    b"+": lambda line: line,
    b"-": lambda line: Refusal(line.decode("utf-8", "replace")),
    b":": int,
    b"_": lambda _line: None,
    b"#": lambda line: line == b"t",
}
