"""Memory beyond what every call may have: out of what the worker has for the bodies of requests."""

from typing import Final, Protocol

from lockgate.core.errors import MemoryShort


class Memory(Protocol):
    """Counts bytes for all calls of a worker."""

    def grow(self, counted: int, more: int) -> int:
        """Raises MemoryShort when there are no `more` bytes."""

    def free(self, counted: int) -> int: ...


class _Unbounded:
    def grow(self, counted: int, more: int) -> int:
        return counted + more

    def free(self, counted: int) -> int:  # noqa: ARG002  # nothing is counted
        return 0


UNBOUNDED: Final[Memory] = _Unbounded()


class Lease:
    """So many bytes for as long as this object lives: it stands beside what they are for, and goes with it."""

    __slots__ = ("_memory", "_size")

    def __init__(self, memory: Memory, size: int) -> None:
        self._memory, self._size = memory, size

    def __del__(self) -> None:
        self._memory.free(self._size)


def lease(memory: Memory, size: int) -> Lease | None:
    """None when the memory is short."""
    try:
        memory.grow(0, size)
    except MemoryShort:
        return None
    return Lease(memory, size)
