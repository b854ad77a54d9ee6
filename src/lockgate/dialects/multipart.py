"""The form that an upload comes in (RFC 7578), as a filter: bytes in, the same bytes out, and the text field `model`.

A slug before the model (`@slug/whisper-1`) is the gateway's own and is left out of what travels on. Everything else
passes byte for byte, and no more than one header block, one short value or one delimiter is held back. How the bytes
were split never shows. A form that breaks the format passes as it is: it is the provider's to refuse.
"""

import re
from collections.abc import Callable
from typing import Final

HEAD_MAX: Final = 8192  # bytes of the header block of a part
VALUE_MAX: Final = 2048  # bytes of a model that is looked at
_BOUNDARY = re.compile(
    rb'(?i)^multipart/form-data[ \t]*;(?:.*;)?[ \t]*boundary=(?:"([^"]{1,70})"|([^;" \t]{1,70}))(?=[ \t;]|$)'
)
_MODEL = re.compile(
    rb"(?i)\r\ncontent-disposition[ \t]*:[ \t]*form-data[ \t]*"
    rb'(?=[^\r\n]*;[ \t]*name=(?:"model"|model)[ \t]*(?:;|\r\n))(?![^\r\n]*;[ \t]*filename)'
)

Split = Callable[[str], tuple[str, str]]
_BODY, _HEAD, _VALUE, _PASS = range(4)


def boundary_of(content_type: bytes) -> bytes:
    """The boundary of a multipart form, b"" for anything else."""
    found = _BOUNDARY.match(content_type)
    return found[1] or found[2] if found else b""


class Form:
    """`feed` and, at the end, `close` return what travels on. `split` tells a slug from the model behind it."""

    def __init__(self, boundary: bytes, split: Split) -> None:
        self.model: str | None = None  # as it came; "" when the form has none, None until that is known
        self._split = split
        self._mark = b"\r\n--" + boundary
        self._held = b"\r\n"  # the first delimiter has no line end before it
        self._owed = 2  # bytes at the start of `_held` that nobody sent
        self._state = _BODY

    def feed(self, data: bytes) -> bytes:
        if self._state == _PASS:
            return data
        self._held += data
        out: list[bytes] = []
        while self._STEPS[self._state](self, out):
            pass
        done = b"".join(out)
        if self._owed:
            passed = min(self._owed, len(done))
            done, self._owed = done[passed:], self._owed - passed
        return done

    def close(self) -> bytes:
        """The form ended: give out what was held back."""
        out: list[bytes] = []
        self._give_up(out)
        return b"".join(out)[self._owed :]

    # Each step takes what it can from `_held`. True: another step may go on.

    def _body(self, out: list[bytes]) -> bool:
        at = self._held.find(self._mark)
        if at < 0:
            keep = max(0, len(self._held) - len(self._mark) + 1)
            out.append(self._held[:keep])
            self._held = self._held[keep:]
            return False
        self._take(out, at + len(self._mark))
        self._state = _HEAD
        return True

    def _head(self, out: list[bytes]) -> bool:
        end = self._held.find(b"\r\n\r\n", 0, HEAD_MAX)
        if end < 0 or self._held.startswith(b"--"):
            if len(self._held) >= HEAD_MAX or self._held.startswith(b"--"):
                self._give_up(out)
            return False
        head = self._held[: end + 4]
        self._take(out, end + 4)
        self._state = _VALUE if _MODEL.search(head) else _BODY
        return True

    def _value(self, out: list[bytes]) -> bool:
        end = self._held.find(self._mark, 0, VALUE_MAX)
        if end < 0:
            if len(self._held) >= VALUE_MAX:
                self._give_up(out)
            return False
        self.model = self._held[:end].decode("utf-8", "replace")
        slug, _ = self._split(self.model)
        self._held = self._held[len(f"@{slug}/".encode()) if slug else 0 :]
        self._give_up(out)
        return False

    _STEPS = (_body, _head, _value)

    def _take(self, out: list[bytes], size: int) -> None:
        out.append(self._held[:size])
        self._held = self._held[size:]

    def _give_up(self, out: list[bytes]) -> None:
        """Look no further."""
        self._state = _PASS
        self._take(out, len(self._held))
        self.model = self.model or ""
