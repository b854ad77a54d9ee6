"""What a worker remembers of the snapshot: bounded tables that forget what is not used, and what is known not to exist.

A table has a young and an old half. New and used entries go to the young one; when it is full it becomes the old one
and the former old one is forgotten. That is nearly "least recently used", and a hit costs one dict look-up.
"""

from collections.abc import Collection
from typing import Any, Final

from lockgate.core.ports import UNKNOWN
from lockgate.core.snapshot import EVERYTHING, Caller, ConfigEntry, Credential, Kind, Price

PRICES: Final = "prices"
"""An id that a publication may name besides those of rows: all prices."""

BOUNDS: Final[dict[Kind, int]] = {
    "caller": 50_000,
    "token": 50_000,
    "credential": 20_000,
    "config": 4_000,
    "price": 10_000,
}
NEGATIVES: Final = 10_000
DOCUMENTS: Final = 64 << 20  # bytes of all configs' documents: each may be as large as the admin API takes


def touched(entry: Caller | Credential | ConfigEntry | Price, ids: Collection[str]) -> bool:
    """Whether a publication of `ids` concerns this entry."""
    if EVERYTHING in ids:
        return True
    if isinstance(entry, Caller):
        return (
            entry.key_id in ids
            or entry.workspace_id in ids
            or entry.organisation_id in ids
            or (entry.user_id in ids if entry.user_id else False)
            or any(each in ids for each in entry.hangs_on)
        )
    if isinstance(entry, Credential) and any(each in ids for each in entry.depends):
        return True
    if isinstance(entry, Credential | ConfigEntry):
        return entry.id in ids or entry.workspace_id in ids or entry.organisation_id in ids
    return PRICES in ids


class Entries:
    """Tables by kind. `young` is public, so that the hot path can look there without a call."""

    def __init__(
        self, bounds: dict[Kind, int] | None = None, negatives: int = NEGATIVES, documents: int = DOCUMENTS
    ) -> None:
        self._bounds = bounds or BOUNDS
        self._negatives, self._documents = negatives, documents
        self._bytes = 0  # of the documents that went to the young table
        self.young: dict[Kind, dict[Any, Any]] = {kind: {} for kind in self._bounds}
        self._old: dict[Kind, dict[Any, Any]] = {kind: {} for kind in self._bounds}
        self._missing: set[tuple[Kind, Any]] = set()
        self._missing_before: set[tuple[Kind, Any]] = set()

    def __len__(self) -> int:
        return sum(len(self.young[kind].keys() | self._old[kind].keys()) for kind in self._bounds)

    @property
    def negatives(self) -> int:
        return len(self._missing) + len(self._missing_before)

    def seldom(self, kind: Kind, key: Any) -> Any:
        """What `young` does not hold: an older entry, None for one that does not exist, or UNKNOWN."""
        found = self._old[kind].get(key, UNKNOWN)
        if found is not UNKNOWN:
            self._keep(kind, key, found)
            return found
        mark = (kind, key)
        return None if mark in self._missing or mark in self._missing_before else UNKNOWN

    def put(self, kind: Kind, key: Any, entry: Any) -> None:
        """Remember an entry, or with None that there is none."""
        if entry is not None:
            self._keep(kind, key, entry)
            return
        if len(self._missing) >= self._negatives // 2:
            self.age_negatives()
        self._missing.add((kind, key))

    def _keep(self, kind: Kind, key: Any, entry: Any) -> None:
        young = self.young[kind]
        full = len(young) >= self._bounds[kind] // 2 and key not in young
        if kind == "config":
            self._bytes += len(entry.document)
            full = full or self._bytes > self._documents // 2
            self._bytes = len(entry.document) if full else self._bytes
        if full:
            self._old[kind] = young
            young = self.young[kind] = {}
        young[key] = entry

    def age_negatives(self) -> None:
        """Called each second: what was missing is believed for one to two seconds."""
        self._missing_before, self._missing = self._missing, set()

    def drop(self, ids: Collection[str]) -> None:
        """Forget the entries that these ids concern, and all negatives: what was missing may exist now."""
        self._missing.clear()
        self._missing_before.clear()
        if EVERYTHING in ids:
            self.clear()
            return
        for tables in (self.young, self._old):
            for table in tables.values():
                for key in [key for key, entry in table.items() if touched(entry, ids)]:
                    del table[key]

    def clear(self) -> None:
        for tables in (self.young, self._old):
            for table in tables.values():
                table.clear()
        self._missing.clear()
        self._missing_before.clear()
