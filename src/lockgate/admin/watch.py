"""What a control process keeps in memory of keys under watch: bait, who tried it, who used what, who reports leaks.

Nothing here waits and nothing here is stored: `watching` brings it into the database in batches.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from math import ceil
from typing import Final, NamedTuple

from lockgate.admin.throttle import Rate, source
from lockgate.core.errors import AdminTooMany
from lockgate.core.keyuse import Sighting, Use, Uses, note

BAITS: Final = "honeytokens"
"""An id that a publication may name besides those of rows: the bait changed."""
MOST_SIGHTINGS: Final = 1000
REPORTS_PER_S, REPORTS_BURST = 1.0, 60  # of one source
REPORTS_OF_ALL_PER_S, REPORTS_OF_ALL_BURST = 10.0, 100


class Bait(NamedTuple):
    """A honeytoken: whose it is, and its id, which is its key's too."""

    organisation_id: str
    id: str


class LeakThrottle:
    """How many reports of leaked keys are heard. Each may cost a look-up for each of its keys."""

    def __init__(self) -> None:
        self._sources = Rate(REPORTS_PER_S, REPORTS_BURST)
        self._everyone = Rate(REPORTS_OF_ALL_PER_S, REPORTS_OF_ALL_BURST, most=1)

    def take(self, client_ip: str, now_s: float) -> None:
        """Raises AdminTooMany."""
        wait = self._sources.take(source(client_ip), now_s) or self._everyone.take("", now_s)
        if wait:
            raise AdminTooMany(
                "Too many reports from this address. Send many keys in one report", retry_after=ceil(wait)
            )


class Watch:
    """`wake` is called when there is something to bring into the database at once."""

    def __init__(self) -> None:
        self.baits: dict[bytes, Bait] = {}
        self.counts: Counter[str] = Counter()
        self.leaks = LeakThrottle()
        self.wake: Callable[[], None] = _nothing
        self._sightings: dict[tuple[bytes, str], tuple[Sighting, int]] = {}
        self._uses: Uses = {}

    def used(self, organisation_id: str, key_id: str, use: Use) -> None:
        note(self._uses, organisation_id, key_id, use)

    def take_uses(self) -> Uses:
        uses, self._uses = self._uses, {}
        return uses

    def sighted(self, sighting: Sighting) -> None:
        """Remember that bait was tried; the first try from a source is kept and the others are counted."""
        if sighting.digest not in self.baits:
            return
        mark = sighting.digest, source(sighting.client_ip)
        first, count = self._sightings.get(mark, (sighting, 0))
        if count or len(self._sightings) < MOST_SIGHTINGS:
            self._sightings[mark] = first, count + 1
        self.counts["sightings"] += 1
        self.wake()

    def take_sightings(self) -> list[tuple[Sighting, int]]:
        """Each with how often it was repeated from its source."""
        taken, self._sightings = self._sightings, {}
        return list(taken.values())

    def replace_baits(self, baits: Mapping[bytes, Bait]) -> None:
        self.baits = dict(baits)


def _nothing() -> None:
    pass
