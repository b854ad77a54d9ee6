"""An error as an answer: status, field lines, body. The fields that every answer carries are made here."""

from collections.abc import Sequence
from typing import Final

import msgspec

from lockgate.core.errors import LockgateError
from lockgate.core.record import Try

_encode = msgspec.json.Encoder().encode
_TYPES: Final = {"E1": b"content-type: application/json;charset=UTF-8\r\n"}
_JSON: Final = b"content-type: application/json\r\n"

UNROUTED: Final = (
    b"x-portkey-last-used-option-index: config\r\n"
    b"x-portkey-retry-attempt-count: 0\r\n"
    b"x-portkey-cache-status: DISABLED\r\n"
)


def routed(provider: str, path: str = "config", retries: int = 0, cache: str = "DISABLED") -> bytes:
    """The fields that tell how a call was routed."""
    return (
        f"x-portkey-provider: {provider}\r\nx-portkey-last-used-option-index: {path}\r\n"
        f"x-portkey-retry-attempt-count: {retries}\r\nx-portkey-cache-status: {cache}\r\n"
    ).encode("latin-1")


def tried(tries: Sequence[Try]) -> bytes:
    """All attempts in a line, when there were several: `config.targets[0]=503;12ms, config.targets[1]=200;48ms`."""
    if len(tries) < 2:
        return b""
    told = (f"{one.path}={one.status};{one.us_took // 1000}ms" for one in tries)
    return f"x-lockgate-attempts: {', '.join(told)}\r\n".encode("latin-1")


def identified(trace_id: str, request_id: str) -> bytes:
    return f"x-portkey-trace-id: {trace_id}\r\nx-portkey-request-id: {request_id}\r\n".encode("latin-1")


def answer_of(error: LockgateError, ours: bytes) -> tuple[int, bytes, bytes]:
    """What `error` is as an answer; `ours` are the lines of `identified` and `routed`."""
    lines = [_TYPES.get(error.envelope, _JSON), ours]
    lines += [f"{name}: {value}\r\n".encode("latin-1") for name, value in error.headers.items()]
    if error.retry_after is not None:
        lines.append(b"retry-after: %d\r\n" % error.retry_after)
    return error.status, b"".join(lines), _encode(error.document())
