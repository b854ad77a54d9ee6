"""What calls tell the audit log: who was refused, and who used which stored credential. Counted, not one row each.

Nobody can fill the log with refused calls: they become a few rows a second, and whatever is beyond those one number.
"""

import threading
from collections.abc import Iterable
from typing import Final, NamedTuple

from lockgate.core.record import Record

MOST_USES: Final = 100_000
MOST_REFUSALS: Final = 10_000
HOUR_MS: Final = 3_600_000
_REFUSED: Final = frozenset({401, 403})


class Refusal(NamedTuple):
    """Why and for whom a call was refused."""

    organisation_id: str
    workspace_id: str
    key_id: str
    error: str  # code
    client_ip: str


class Counted(NamedTuple):
    times: int
    first: int  # Unix milliseconds
    last: int


class Use(NamedTuple):
    """A key used a stored credential for the first time within an hour."""

    at: int
    organisation_id: str
    workspace_id: str
    key_id: str
    credential: str  # slug
    client_ip: str


class Happenings:
    """Note records on any thread; take what there is to tell."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._hours: dict[tuple[str, str, str], int] = {}  # (workspace, credential, key) → hour of its last use
        self._uses: list[Use] = []
        self._refusals: dict[Refusal, Counted] = {}
        self._beyond = 0

    def note(self, records: Iterable[Record]) -> None:
        with self._guard:
            for record in records:
                if record.end == "refused" and record.status in _REFUSED:
                    self._refuse(record)
                for slug in {record.credential, *(one.credential for one in record.tries)} - {""}:
                    self._use(record, slug)

    def _refuse(self, record: Record) -> None:
        mark = Refusal(record.organisation_id, record.workspace_id, record.key_id, record.error, record.client_ip)
        known = self._refusals.get(mark)
        if known is None and len(self._refusals) >= MOST_REFUSALS:
            self._beyond += 1
            return
        first = known.first if known else record.at
        self._refusals[mark] = Counted(known.times + 1 if known else 1, first, record.at)

    def _use(self, record: Record, slug: str) -> None:
        mark, hour = (record.workspace_id, slug, record.key_id), record.at // HOUR_MS
        if self._hours.pop(mark, -1) < hour:
            who = (record.organisation_id, record.workspace_id, record.key_id)
            self._uses.append(Use(record.at, *who, slug, record.client_ip))
        elif len(self._hours) >= MOST_USES:
            del self._hours[next(iter(self._hours))]  # the one that was used longest ago
        self._hours[mark] = hour

    def uses(self, most: int) -> list[Use]:
        """At most `most` of the first uses that were not taken yet."""
        with self._guard:
            taken, self._uses = self._uses[:most], self._uses[most:]
        return taken

    def refusals(self, most: int) -> tuple[list[tuple[Refusal, Counted]], int]:
        """The `most` that were counted most often since the last call, and how many refusals there were beside them."""
        with self._guard:
            counted, self._refusals = self._refusals, {}
            beyond, self._beyond = self._beyond, 0
        ordered = sorted(counted.items(), key=lambda pair: -pair[1].times)
        return ordered[:most], beyond + sum(each.times for _, each in ordered[most:])
