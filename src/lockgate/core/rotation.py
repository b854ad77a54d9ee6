"""When a key's secret is replaced next, by its rotation policy. All times are UTC, in Unix milliseconds."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

DAY: Final = timedelta(days=1)
MONDAY: Final = 0


def _midnight(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _next_monday(day: datetime) -> datetime:
    return day + DAY * (7 - (day.weekday() - MONDAY) % 7)


def _next_first(day: datetime) -> datetime:
    return (day.replace(day=1) + DAY * 32).replace(day=1)


_PERIODS: Final = {"weekly": _next_monday, "monthly": _next_first}


def next_at(policy: Mapping[str, Any], after_ms: int) -> int:
    """The first rotation after `after_ms`: on Monday, on the 1st, or N days later, at 00:00. 0 for a policy that names
    no period: it rotates once, at the time that it says.
    """
    day = _midnight(after_ms)
    if period := policy.get("rotation_period"):
        return _ms(_PERIODS[period](day))
    days = policy.get("rotation_period_days") or 0
    return _ms(day + DAY * days) if days else 0


def _ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)
