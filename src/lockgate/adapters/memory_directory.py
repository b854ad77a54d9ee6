"""The Directory without a bus: for a process that holds the rows itself, and for tests."""

import asyncio
from collections.abc import Callable
from typing import Any

from lockgate.adapters.entries import Entries
from lockgate.core.keyuse import Sighting
from lockgate.core.ports import UNKNOWN
from lockgate.core.snapshot import Kind


class MemoryDirectory:
    """Implements Directory over `lookup`, which gives the entry or None. `publish` is what a bus would bring."""

    def __init__(self, lookup: Callable[[Kind, Any], Any], digests: Callable[[bytes], list[bytes]]) -> None:
        self.version = 0
        self.on_change: Callable[[frozenset[str]], None] | None = None
        self.baits: set[bytes] = set()
        self.is_bait: Callable[[bytes], bool] = lambda _digest: False
        self.on_sighting: Callable[[Sighting], None] = lambda _sighting: None
        self._lookup = lookup
        self._digests = digests
        self._entries = Entries()

    def get(self, kind: Kind, key: Any) -> Any:
        """The entry, None when it is known not to exist, or `UNKNOWN` when it must be loaded. No I/O."""
        found = self._entries.young[kind].get(key, UNKNOWN)
        return found if found is not UNKNOWN else self._entries.seldom(kind, key)

    def load(self, kind: Kind, key: Any, then: Callable[[Any], None]) -> None:
        asyncio.get_running_loop().call_soon(self._answer, kind, key, then)

    def _answer(self, kind: Kind, key: Any, then: Callable[[Any], None]) -> None:
        place = self._digests(key)[0] if kind == "token" else key
        found = self.get(kind, place)
        if found is UNKNOWN:
            found = self._lookup(kind, key)
            self._entries.put(kind, place, found)
            if found is None and kind == "caller" and self.is_bait(key):
                self.baits.add(key)
        then(found)

    def tell(self, sighting: Sighting) -> None:
        self.on_sighting(sighting)

    def digests(self, key_text: bytes) -> list[bytes]:
        return self._digests(key_text)

    def publish(self, *ids: str) -> None:
        self.version += 1
        self._entries.drop(ids)
        if self.on_change is not None:
            self.on_change(frozenset(ids))
