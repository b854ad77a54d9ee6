"""A request as routing sees it, to explain where it would go: as somebody describes it, or as it was logged."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

import msgspec

from lockgate.core.plan import Plan, Target
from lockgate.core.record import Record
from lockgate.core.scene import TOTAL_S

TIMEOUT: Final = "x-portkey-request-timeout"
TOTAL: Final = "x-portkey-total-timeout"
NO_BODY: Final = "The log keeps no body of this request, or a cut one: nothing is known of its params"


class Asked(NamedTuple):
    """`note` tells what is not known of it."""

    method: str
    path: str
    headers: Mapping[str, str]  # names in lower case
    metadata: Mapping[str, Any]
    body: Mapping[str, Any]
    note: str = ""


def of_record(record: Record) -> Asked:
    """The request of a logged call."""
    headers = {name.lower(): value for name, value in record.request_headers}
    body = members(record.request_body)
    return Asked(record.method, record.path, headers, record.metadata, body, "" if body else NO_BODY)


def members(raw: bytes) -> dict[str, Any]:
    """The members of a JSON object. What is none counts as empty: so does live traffic."""
    try:
        value = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


# --- times: a request's fields win over its config ---


def _ms(headers: Mapping[str, str], name: str) -> int:
    text = headers.get(name, "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def total_s(plan: Plan, headers: Mapping[str, str]) -> float:
    """Seconds that the call may take, waits included."""
    return (_ms(headers, TOTAL) or plan.total_ms) / 1000 or TOTAL_S


def timed(plan: Plan, headers: Mapping[str, str]) -> Plan:
    """The plan with the request's own timeout at every target."""
    timeout_ms = _ms(headers, TIMEOUT)
    if not timeout_ms:
        return plan
    if isinstance(plan, Target):
        return msgspec.structs.replace(plan, timeout_ms=timeout_ms)
    children = tuple(timed(child, headers) for child in plan.children)
    return msgspec.structs.replace(plan, children=children)
