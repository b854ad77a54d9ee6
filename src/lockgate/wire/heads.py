"""Heads that come again: most clients send the same one with every request, but for the length of the body.

A head is found by its own bytes without the line of the length, and what was read of it once is taken as read. A head
may hold keys, so all are forgotten every second; and anybody may send one, so there are only so many.
"""

from typing import Any, Final

from lockgate.wire.http1 import CONTENT_LENGTH_DIGITS, RequestHead, parse_request

MOST: Final = 1024
SIZE_MAX: Final = 4096  # bytes of a head that is remembered
LENGTH: Final = b"content-length"
_SPELT: Final = (b"\r\nContent-Length: ", b"\r\ncontent-length: ")


class Seen:
    """A head that may come again. `note` is the door's: what it found out about requests with this head."""

    __slots__ = ("head", "note")

    def __init__(self, head: RequestHead) -> None:
        self.head = head
        self.note: Any = None


class Heads:
    """Those that a server has read within this second."""

    __slots__ = ("_seen",)

    def __init__(self) -> None:
        self._seen: dict[bytes, Seen] = {}

    def read(self, block: bytes) -> tuple[RequestHead, Seen | None]:
        """What `parse_request` makes of `block`, and where a note on it can be left. Raises as that does."""
        before, spelt, rest = block.partition(_SPELT[0])
        if not spelt:
            before, spelt, rest = block.partition(_SPELT[1])
            if not spelt:
                return parse_request(block), None
        digits, end, after = rest.partition(b"\r\n")
        key = before + end + after
        seen = self._seen.get(key)
        if seen is None:
            return self._first(block, key)
        if not digits.isdigit() or len(digits) > CONTENT_LENGTH_DIGITS:
            return parse_request(block), None  # which says what is wrong
        method, path, query, headers, _, keep, modern = seen.head
        headers = headers.copy()
        headers[LENGTH] = digits
        return (method, path, query, headers, int(digits), keep, modern), seen

    def _first(self, block: bytes, key: bytes) -> tuple[RequestHead, Seen | None]:
        """Only what was found to be right is remembered: a second length, for one, is refused here and every time."""
        head = parse_request(block)
        if len(key) > SIZE_MAX:
            return head, None
        if len(self._seen) >= MOST:
            self._seen.clear()
        seen = self._seen[key] = Seen((*head[:3], head[3].copy(), *head[4:]))  # the door may write into its own
        return head, seen

    def forget(self) -> None:
        self._seen.clear()

    def __len__(self) -> int:
        return len(self._seen)
