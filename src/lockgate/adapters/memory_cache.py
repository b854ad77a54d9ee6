"""The Cache port in the process: bounded by bytes and by entries, least recently used out first."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from lockgate.core.cached import Entry

ENTRIES: Final = 20_000
SHARE: Final = 8  # no entry takes more than this part of the whole


class MemoryCache:
    """`now_ms` is Unix time in milliseconds. `get` calls `then` before it returns."""

    def __init__(self, size: int, now_ms: Callable[[], int], entries: int = ENTRIES) -> None:
        self._size = size
        self._entries = entries
        self._now_ms = now_ms
        self._held: OrderedDict[tuple[str, bytes], Entry] = OrderedDict()
        self.used = 0  # bytes

    def __len__(self) -> int:
        return len(self._held)

    def get(self, tenant: str, key: bytes, then: Callable[[Entry | None], None]) -> None:
        place = (tenant, key)
        entry = self._held.get(place)
        if entry is not None:
            if entry.expires_ms > self._now_ms():
                self._held.move_to_end(place)
            else:
                self.drop(tenant, key)
                entry = None
        then(entry)

    def put(self, tenant: str, key: bytes, entry: Entry) -> None:
        self.drop(tenant, key)
        if entry.weight * SHARE > self._size or entry.expires_ms <= self._now_ms():
            return
        self._held[tenant, key] = entry
        self.used += entry.weight
        while self.used > self._size or len(self._held) > self._entries:
            _, oldest = self._held.popitem(last=False)
            self.used -= oldest.weight

    def drop(self, tenant: str, key: bytes) -> None:
        entry = self._held.pop((tenant, key), None)
        if entry is not None:
            self.used -= entry.weight
