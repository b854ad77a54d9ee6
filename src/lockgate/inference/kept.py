"""What is worked out once and kept, within bounds: of number, and of the memory that it may take."""

from collections.abc import Iterator
from typing import Final, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

ROOM: Final = 64 << 20  # bytes of one share of a table, about


class _Share(Generic[K]):
    """The keys of a share with the bytes that they take, the oldest first."""

    __slots__ = ("keys", "weight")

    def __init__(self) -> None:
        self.keys: dict[K, int] = {}
        self.weight = 0


class Kept(Generic[K, V]):
    """A table that forgets what was put in longest ago. It has two shares, so that what anybody sends along does not
    crowd out what is saved. `most` and `room` bound each share: its entries, and the bytes that they take; one thing
    has room, however heavy it is.
    """

    __slots__ = ("_held", "_most", "_room", "_shares")

    def __init__(self, most: int, room: int = ROOM) -> None:
        self._most, self._room = most, room
        self._held: dict[K, V] = {}
        self._shares: dict[bool, _Share[K]] = {False: _Share(), True: _Share()}

    def find(self, key: K) -> V | None:
        return self._held.get(key)

    def put(self, key: K, value: V, weight: int = 0, *, inline: bool) -> None:
        """`weight`: bytes that it takes, about. `inline`: it came with a request."""
        share = self._shares[inline]
        self._drop(share, key)
        while share.keys and (len(share.keys) >= self._most or share.weight + weight > self._room):
            self._drop(share, next(iter(share.keys)))
        share.keys[key] = weight
        share.weight += weight
        self._held[key] = value

    def weight_of(self, key: K) -> int:
        return next((share.keys[key] for share in self._shares.values() if key in share.keys), 0)

    def clear(self) -> None:
        self._held.clear()
        self._shares = {False: _Share(), True: _Share()}

    def _drop(self, share: _Share[K], key: K) -> None:
        share.weight -= share.keys.pop(key, 0)
        self._held.pop(key, None)

    def keys(self) -> Iterator[K]:
        return iter(self._held.keys())

    def values(self) -> Iterator[V]:
        return iter(self._held.values())

    def __len__(self) -> int:
        return len(self._held)
