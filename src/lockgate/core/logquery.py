"""What can be asked of the logs: filters as one value, parsed strictly from a request's parameters."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, get_args

import msgspec

from lockgate.core.cached import Status
from lockgate.core.errors import AdminInvalid
from lockgate.core.record import Record

PAGE_SIZE, LARGEST_PAGE = 50, 500
NANO_PER_CENT = 10_000_000
NO_CACHE: Final = "DISABLED"
"""The cache status of a call that asked no cache."""
CACHE_STATUSES: Final[tuple[str, ...]] = get_args(Status)


class LogQuery(msgspec.Struct, frozen=True, kw_only=True):
    """None or empty means: not filtered by this. Ranges include both ends; `before_ms` is excluded."""

    after_ms: int | None = None  # time_of_generation_min, Unix milliseconds
    before_ms: int | None = None  # time_of_generation_max
    statuses: tuple[int, ...] = ()
    models: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()
    credentials: tuple[str, ...] = ()  # slugs of virtual keys
    key_ids: tuple[str, ...] = ()
    trace_id: str = ""
    metadata: dict[str, str] = {}  # every pair must be equal
    success: bool | None = None
    cost_min: int | None = None  # nano-dollars
    cost_max: int | None = None
    tokens_min: int | None = None
    tokens_max: int | None = None
    cache_statuses: tuple[str, ...] = ()  # words of `x-portkey-cache-status`
    attempts_min: int | None = None
    page_size: int = PAGE_SIZE
    page: int = 0  # from 0


def succeeded(record: Record) -> bool:
    """Whether a call counts as a success: answered with a status below 400, and to its end."""
    return 200 <= record.status < 400 and record.end == "complete"


def attempts(record: Record) -> int:
    """How many attempts routing made: those too that could not be sent, for want of a credential, say."""
    return max(record.attempts, len(record.tries))


def matches(query: LogQuery, record: Record) -> bool:
    """Whether one record passes the filters: what a store must answer, said plainly."""
    tokens = record.tokens_in + record.tokens_out
    return (
        (query.after_ms is None or record.at >= query.after_ms)
        and (query.before_ms is None or record.at < query.before_ms)
        and (not query.statuses or record.status in query.statuses)
        and (not query.models or (record.model_answered or record.model) in query.models)
        and (not query.providers or record.provider in query.providers)
        and (not query.credentials or record.credential in query.credentials)
        and (not query.key_ids or record.key_id in query.key_ids)
        and (not query.trace_id or record.trace_id == query.trace_id)
        and all(record.metadata.get(k) == v for k, v in query.metadata.items())
        and (query.success is None or succeeded(record) is query.success)
        and (query.cost_min is None or record.cost >= query.cost_min)
        and (query.cost_max is None or record.cost <= query.cost_max)
        and (query.tokens_min is None or tokens >= query.tokens_min)
        and (query.tokens_max is None or tokens <= query.tokens_max)
        and (not query.cache_statuses or (record.cache or NO_CACHE) in query.cache_statuses)
        and (query.attempts_min is None or attempts(record) >= query.attempts_min)
    )


# --- parameters ---


def _time(name: str, text: str) -> int:
    """Unix milliseconds from RFC 3339 or from a number (seconds when it is too small for milliseconds)."""
    try:
        if text.lstrip("-").isdigit():
            number = int(text)
            return number if abs(number) >= 10**11 else number * 1000
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise AdminInvalid(f"{name} must be an RFC 3339 time or Unix milliseconds, not {text[:40]!r}") from None
    return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)


def _number(name: str, text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise AdminInvalid(f"{name} must be a whole number, not {text[:40]!r}") from None
    if not 0 <= number < 2**53:
        raise AdminInvalid(f"{name} must be between 0 and 2^53")
    return number


def _cents(name: str, text: str) -> int:
    """Nano-dollars from cents, the unit of `cost` in the compatible API."""
    try:
        return round(float(text) * NANO_PER_CENT)
    except (ValueError, OverflowError):
        raise AdminInvalid(f"{name} must be a number of cents, not {text[:40]!r}") from None


def _flag(name: str, text: str) -> bool:
    if text.lower() not in {"true", "false", "1", "0"}:
        raise AdminInvalid(f"{name} must be true or false, not {text[:40]!r}")
    return text.lower() in {"true", "1"}


def _list(_name: str, text: str) -> tuple[str, ...]:
    return tuple(part for part in (piece.strip() for piece in text.split(",")) if part)[:100]


def _statuses(name: str, text: str) -> tuple[int, ...]:
    return tuple(_number(name, part) for part in _list(name, text))


def _cache_statuses(name: str, text: str) -> tuple[str, ...]:
    """Words of the header in any case, with a space or an underscore: `HIT,semantic_hit`."""
    words = tuple(word.upper().replace("_", " ") for word in _list(name, text))
    if strange := [word for word in words if word not in CACHE_STATUSES]:
        raise AdminInvalid(f"{name} must be of {', '.join(CACHE_STATUSES)}, not {strange[0][:40]!r}")
    return words


def _metadata(name: str, text: str) -> dict[str, str]:
    try:
        return msgspec.json.decode(text.encode(), type=dict[str, str])
    except msgspec.MsgspecError:
        raise AdminInvalid(f'{name} must be a JSON object of strings, such as {{"_user":"ann"}}') from None


def _text(_name: str, text: str) -> str:
    return text[:512]


PARAMETERS: dict[str, tuple[str, Any]] = {
    "time_of_generation_min": ("after_ms", _time),
    "time_of_generation_max": ("before_ms", _time),
    "status_code": ("statuses", _statuses),
    "ai_model": ("models", _list),
    "model": ("models", _list),
    "ai_org": ("providers", _list),
    "provider": ("providers", _list),
    "virtual_keys": ("credentials", _list),
    "virtual_key": ("credentials", _list),
    "key_id": ("key_ids", _list),
    "api_key_ids": ("key_ids", _list),
    "trace_id": ("trace_id", _text),
    "metadata": ("metadata", _metadata),
    "is_success": ("success", _flag),
    "cost_min": ("cost_min", _cents),
    "cost_max": ("cost_max", _cents),
    "total_units_min": ("tokens_min", _number),
    "total_units_max": ("tokens_max", _number),
    "cache_status": ("cache_statuses", _cache_statuses),
    "attempts_min": ("attempts_min", _number),
    "page_size": ("page_size", _number),
    "current_page": ("page", _number),
}
"""Parameter → field and its parser. Unknown parameters are refused, so that a misspelt filter never shows too much."""

PLACES = frozenset({"workspace_id", "workspace_slug", "organisation_id"})
"""Parameters that choose the tenant, which is not a filter's business."""


def parse(parameters: Mapping[str, str]) -> LogQuery:
    """Raises AdminInvalid naming the parameter and the mend."""
    found: dict[str, Any] = {}
    for name, text in parameters.items():
        if name in PLACES or not text:
            continue
        if name not in PARAMETERS:
            raise AdminInvalid(f"{name} is not a filter. Use one of: {', '.join(PARAMETERS)}")
        field, read = PARAMETERS[name]
        found[field] = read(name, text)
    found["page_size"] = max(1, min(found.get("page_size", PAGE_SIZE), LARGEST_PAGE))
    return LogQuery(**found)
