"""Server-sent events: a push parser for whole events, and a watch that only looks for a stream's end mark.

How the bytes were split never shows. Source of the rules: the event stream grammar of the HTML standard (lines end with
LF, CR or CRLF; a blank line ends an event; an unfinished event at the end is dropped).
"""

import re
from typing import Final, NamedTuple

LINE_MAX: Final = 1024 * 1024
LF: Final = 10
DONE: Final = b"[DONE]"
_WHOLE_MARKS: Final = (b"data: [DONE]", b"data:[DONE]")
_MARK: Final = re.compile(rb"(?:\A|(?<=[\r\n]))data: ?\[DONE\]")
_MARK_WITHIN: Final = re.compile(rb"(?<=[\r\n])data: ?\[DONE\]")


class Event(NamedTuple):
    data: bytes
    name: bytes = b""


class Overlong(ValueError):
    """A line is longer than `LINE_MAX` bytes."""


class Sse:
    """Feed bytes as they come; get whole events back. Raises Overlong."""

    __slots__ = ("_after_cr", "_data", "_line", "_name", "_started")

    def __init__(self) -> None:
        self._line = b""
        self._after_cr = False
        self._started = False
        self._data: list[bytes] = []
        self._name = b""

    def feed(self, data: bytes) -> list[Event]:
        if not data:
            return []
        if self._after_cr and data[0] == LF:
            data = data[1:]
        self._after_cr = data.endswith(b"\r")
        text = self._line + data
        if not self._started:
            if b"\xef\xbb\xbf".startswith(text):
                self._line = text  # may become a byte order mark
                return []
            text = text.removeprefix(b"\xef\xbb\xbf")
            self._started = True
        *lines, self._line = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        if len(self._line) > LINE_MAX or any(len(line) > LINE_MAX for line in lines):
            raise Overlong(f"A line of the stream is longer than {LINE_MAX} bytes")
        return [event for line in lines if (event := self._take(line)) is not None]

    def _take(self, line: bytes) -> Event | None:
        if not line:
            data, name, self._data, self._name = self._data, self._name, [], b""
            return Event(b"\n".join(data), name) if data else None
        field, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if field == b"data":
            self._data.append(value)
        elif field == b"event":
            self._name = value
        return None  # comments, id and retry concern the reader's connection, not the content


def events(data: bytes) -> list[Event]:
    """The whole events of a stream, or of a piece that begins at an event."""
    return Sse().feed(data)


class Watch:
    """Lets a stream through but holds it back from its end mark on: `data: [DONE]` at the start of a line.

    `feed` returns what may go on now; `held` is what may not yet. Most chunks cost one search for `[DONE]`.
    """

    __slots__ = ("_busy", "_midline", "done", "held")

    def __init__(self) -> None:
        self.held = b""
        self.done = False
        self._midline = False
        self._busy = False  # a line is unfinished, or something is held

    def feed(self, data: bytes) -> bytes:
        if self._busy or not data or data[-1] != LF or data.find(DONE) >= 0:
            return self._look(data)
        return data

    def _look(self, data: bytes) -> bytes:
        data = self.held + data
        self.held = b""
        self._busy = True
        if self.done:
            self.held = data
            return b""
        found = (_MARK_WITHIN if self._midline else _MARK).search(data)
        if found:
            self.done = True
            self.held = data[found.start() :]
            return data[: found.start()]
        start = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        last = data[start:]
        if start or not self._midline:
            if last and any(mark.startswith(last) for mark in _WHOLE_MARKS):
                self.held, self._midline = last, False
                return data[:start]
            self._midline = bool(last)
        self._busy = self._midline
        return data


def error_event(body: bytes, *, fresh: bool) -> bytes:
    """`body`, a JSON text without line ends, as an event. `fresh`: the stream stands at the start of an event."""
    return b"data: %b\n\n" % body if fresh else b"\n\ndata: %b\n\n" % body
