"""When what was used under a policy is counted anew: at midnight, UTC."""

from datetime import UTC, datetime, timedelta
from typing import Final

_WEEK: Final = 7


def next_reset(now_ms: int, every: str | None, days: int | None) -> int:
    """Unix milliseconds of the next reset: the next Monday for `weekly`, the first of the next month for `monthly`,
    midnight after `days` days; 0 for a limit that is never reset.
    """
    today = datetime.fromtimestamp(now_ms / 1000, UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    match every:
        case "weekly":
            at = today + timedelta(days=_WEEK - today.weekday())
        case "monthly":
            at = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        case _ if days:
            at = today + timedelta(days=days)
        case _:
            return 0
    return int(at.timestamp() * 1000)
