"""A kept stream, given again: the same events with the same framing, at the client's pace. The last one waits for the
Record like that of any other answer.
"""

from collections.abc import Callable
from typing import Final

from lockgate.core.errors import LockgateError
from lockgate.core.ports import Exchange
from lockgate.dialects import chat, sse

PIECE: Final = 32 * 1024  # bytes that are written at once, about
_ENDS: Final = (b"\n\n", b"\r\n\r\n", b"\r\r")


def pieces_of(body: bytes, size: int = PIECE) -> list[bytes]:
    """`body` in pieces that end with an event, the last event alone: its end mark is what waits."""
    framing = next((end for end in _ENDS if body.endswith(end)), b"\n\n")
    last = body.rfind(framing, 0, len(body) - len(framing)) + len(framing)
    if last < len(framing):
        return [body]
    found, at = [], 0
    while last - at > size:
        end = body.find(framing, at + size, last)
        if end < 0 or end + len(framing) >= last:
            break
        found.append(body[at : end + len(framing)])
        at = end + len(framing)
    return [*found, body[at:last], body[last:]]


class Replay:
    """Begins the answer at once. `almost` is called once, when only the last event is left: write the Record, then
    `release`.
    """

    __slots__ = ("_almost", "_exchange", "_pieces", "sent", "status")

    def __init__(self, exchange: Exchange, status: int, head: bytes, body: bytes, almost: Callable[[], None]) -> None:
        self._exchange = exchange
        self._pieces = pieces_of(body)[::-1]
        self._almost = almost
        self.status = status
        self.sent = 0  # bytes of the body that were written
        exchange.on_writable = self._go
        exchange.begin(status, head, None)
        self._go()

    def _go(self) -> None:
        pieces, exchange = self._pieces, self._exchange
        while len(pieces) > 1:
            piece = pieces.pop()
            self.sent += len(piece)
            if not exchange.write(piece) and len(pieces) > 1:
                return  # `on_writable` goes on
        exchange.on_writable = None
        self._almost()

    def release(self) -> None:
        last = self._pieces.pop()
        self.sent += len(last)
        self._exchange.end(last)

    def fail(self, error: LockgateError) -> None:
        """What was begun ends here, visibly."""
        self._exchange.write(sse.error_event(chat.error_body(error), fresh=True))
        self._exchange.abort()
