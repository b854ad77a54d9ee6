"""How large, how often, how full: the journal's figures, and what it keeps when room is short."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from lockgate.core.record import Entry, Record

Disk = Literal["roomy", "lean", "short"]


@dataclass(frozen=True, slots=True)
class Options:
    """Sizes in bytes, times in seconds, levels as the used part of the file system."""

    segment: int = 16 << 20  # two seconds of a saturated worker; what a killed worker leaves unused must be read over
    first: int = 4 << 20  # small, so that a start does not wait for zeros
    hurried: int = 8 << 20  # made on the spot when none is ready
    reserve: int = 64 << 20
    margin: float = 0.25  # of the last segment: kept for calls that are already open when `ready` turns False
    parked: int = 32 << 20  # held in memory while no segment can be had
    gather_s: float = 0.010
    group: int = 4096  # entries after which it does not wait for the time
    disk_s: float = 1.0
    lean_at: float = 0.85
    short_at: float = 0.95


def without_bodies(entry: Entry) -> Entry:
    """The entry as it is kept when room is short: who, what and how much, but not the texts."""
    if not isinstance(entry, Record):
        return entry
    return msgspec.structs.replace(
        entry,
        request_truncated=entry.request_truncated or bool(entry.request_body),
        response_truncated=entry.response_truncated or bool(entry.response_body),
        request_body=b"",
        response_body=b"",
        request_headers=[],
        response_headers=[],
    )
