"""The memory that the request bodies of a worker may hold together.

A body is counted from the moment it is wanted until its answer is over: one of a declared length with all of it at
once, so that whoever was let in is served; a chunked one as it comes. Not counted are bodies up to SHORT that came
whole in one read: their number is bounded by that of the connections, and most requests are such.
"""

from typing import Final

from lockgate.core.errors import MemoryShort

SHORT: Final = 64 * 1024
RESERVE: Final = 8  # this part of the memory is for bodies up to SHORT: long ones must not shut them out
SCRAP: Final = 1024  # pieces below this size are put together as they come: each would cost more than it holds


class Bodies:
    """Counts bytes. One for all connections of a server."""

    __slots__ = ("_for_long", "_most", "held")

    def __init__(self, most: int) -> None:
        self.held = 0
        self._most = most
        self._for_long = most - most // RESERVE

    def grow(self, counted: int, more: int) -> int:
        """Count `more` bytes for one who holds `counted`; the new sum. Raises MemoryShort.

        Where nothing is held any body is taken: with less memory than the largest one needs, it comes alone.
        """
        whole, held = counted + more, self.held + more
        if held > (self._most if whole <= SHORT else self._for_long) and held > whole:
            raise MemoryShort("The gateway has no memory free for this request's body. Try again in a second")
        self.held = held
        return whole

    def free(self, counted: int) -> int:
        """The opposite: 0 bytes are held then."""
        self.held -= counted
        return 0


def gather(parts: list[bytes | bytearray], payload: bytes) -> None:
    """Put `payload` to `parts`, which then take no more memory than what they hold and a little."""
    if len(payload) >= SCRAP or not parts:
        parts.append(payload)
    elif isinstance(last := parts[-1], bytearray):
        last += payload
    else:
        parts.append(bytearray(payload))
