"""What became of an attempt or a call, in the words of records and of routing."""

import re
from email.utils import parsedate_to_datetime
from typing import Final

import msgspec

from lockgate.core.call import Fault
from lockgate.core.errors import (
    Broken,
    EgressRefused,
    HostNotBound,
    LockgateError,
    Refused,
    RequestTimeout,
    ShuttingDown,
    TotalTimeout,
    UnknownName,
    UpstreamConnect,
    UpstreamCut,
    UpstreamDns,
    UpstreamInvalid,
    UpstreamSilent,
    UpstreamSpoiled,
    UpstreamTls,
)
from lockgate.core.ports import Clock, Headers
from lockgate.core.record import End
from lockgate.inference.stream import HOLD

ENDS: Final[dict[type[LockgateError], End]] = {
    UpstreamSilent: "timeout",
    RequestTimeout: "timeout",
    TotalTimeout: "timeout",
    UpstreamCut: "upstream_cut",
    ShuttingDown: "drained",
}
FAULTS: Final[dict[type[LockgateError], Fault]] = {
    UnknownName: "dns_nx",
    UpstreamDns: "dns",
    UpstreamConnect: "connect",
    UpstreamTls: "tls",
    UpstreamSilent: "silent",
    UpstreamCut: "cut",
    UpstreamInvalid: "invalid",
    UpstreamSpoiled: "bomb",
    EgressRefused: "refused",
    HostNotBound: "refused",
}
AFTER_MOST_S: Final = 24 * 3600.0
"""A Retry-After beyond a day is no advice but a mistake, and one in the past means nothing."""

_AFTER: Final = ((b"retry-after-ms", 0.001), (b"x-ms-retry-after-ms", 0.001), (b"retry-after", 1.0))
_members: Final = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_NUMBER: Final = re.compile(rb"\d{1,12}(?:\.\d{1,6})?")


def end_of(error: LockgateError) -> End:
    """Why a call ended that failed with `error`."""
    if type(error) in ENDS:
        return ENDS[type(error)]
    return "refused" if isinstance(error, Refused | Broken) else "upstream_error"


def fault_of(error: LockgateError) -> Fault:
    """Why an attempt failed, where its status does not tell."""
    if (found := FAULTS.get(type(error))) is not None:
        return found
    return "refused" if isinstance(error, Refused | Broken) else ""


def after_of(headers: Headers, clock: Clock) -> float | None:
    """Seconds that an upstream asks to be left alone (RFC 9110 §10.2.3, and the finer fields that some send first);
    None when it does not say, or nothing that makes sense.
    """
    said = dict(headers)
    for name, unit in _AFTER:
        value = said.get(name, b"").strip()
        if _NUMBER.fullmatch(value):
            seconds = float(value) * unit
            return seconds if seconds <= AFTER_MOST_S else None
        if value and name == b"retry-after":
            return _until(value, clock)
    return None


def _until(value: bytes, clock: Clock) -> float | None:
    try:
        seconds = parsedate_to_datetime(value.decode("latin-1")).timestamp() - clock.now_ms() / 1000
    except (ValueError, TypeError, OverflowError):
        return None
    return seconds if 0 < seconds <= AFTER_MOST_S else None


def is_short(kind: bytes, length: int | None) -> bool:
    """Whether an answer of this type and length is held whole."""
    return b"json" in kind or not kind if length is None else length <= HOLD


def is_object(body: bytes) -> bool:
    """Whether `body` is a JSON object. Nothing of it is kept: what the provider said goes on byte for byte."""
    try:
        _members(body)
    except (ValueError, RecursionError):
        return False
    return True
