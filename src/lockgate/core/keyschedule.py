"""When a key is rotated by its policy: every Monday, every first of a month, every so many days; or on a date.

Times are Unix milliseconds, 0 for never; days begin at midnight UTC. Pure: the clock is the caller's.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

DAY_MS: Final = 86_400_000
OVERLAP_MS: Final = DAY_MS
"""How long the former secret holds where a policy does not say: nobody sits and waits for a rotation by the clock."""
JUMP_MS: Final = 300_000
STEADY_MS: Final = 600_000
_MONDAY: Final = 4 * DAY_MS  # the first one of 1970
_LONGEST_DAYS: Final = {"weekly": 7, "monthly": 31}

Policy = Mapping[str, Any]


def next_at(policy: Policy, after: int) -> int:
    """The first time by the policy's period that is later than `after`; 0 where it has no period."""
    if days := policy.get("rotation_period_days"):
        return after + int(days) * DAY_MS
    match policy.get("rotation_period"):
        case "weekly":
            weeks = (after - _MONDAY) // (7 * DAY_MS) + 1
            return _MONDAY + weeks * 7 * DAY_MS
        case "monthly":
            then = datetime.fromtimestamp(after / 1000, UTC).replace(day=1) + timedelta(days=32)
            return int(datetime(then.year, then.month, 1, tzinfo=UTC).timestamp()) * 1000
        case _:
            return 0


def due_at(policy: Policy, date: int, now: int, *, rotated: bool = False) -> int:
    """When a key is due whose policy holds from `now`. `date` is the one that the policy names, or 0; once the key was
    `rotated`, a date that has come counts no more.
    """
    if date and (date > now or not rotated):
        return date
    return next_at(policy, now)


def too_far(policy: Policy, due: int, now: int) -> bool:
    """Whether `due` can only come from a clock that was ahead."""
    days = policy.get("rotation_period_days") or _LONGEST_DAYS.get(policy.get("rotation_period", ""), 0)
    return bool(days) and due - now > (int(days) + 1) * DAY_MS


def overlap_of(policy: Policy) -> int:
    """How long the former secret holds after a rotation by the clock."""
    return int(policy.get("key_transition_period_ms") or OVERLAP_MS)


class Steadiness:
    """Whether the wall clock may be acted on: it has gone along with the monotonic one for ten minutes since it last
    jumped. A start counts as steady.
    """

    def __init__(self, wall_ms: int, monotonic_ms: int) -> None:
        self._last = wall_ms, monotonic_ms
        self._since = monotonic_ms - STEADY_MS

    def look(self, wall_ms: int, monotonic_ms: int) -> bool:
        wall, monotonic = self._last
        self._last = wall_ms, monotonic_ms
        if abs((wall_ms - wall) - (monotonic_ms - monotonic)) > JUMP_MS:
            self._since = monotonic_ms
        return monotonic_ms - self._since >= STEADY_MS
