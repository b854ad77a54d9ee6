"""The constant parts of answers: status lines, and the errors that the server itself answers with."""

from http import HTTPStatus

import msgspec

from lockgate.core.errors import LockgateError
from lockgate.core.ids import uuid7

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
CLOSE = b"connection: close\r\n"
CHUNKED = b"transfer-encoding: chunked\r\n"
_PHRASES = {int(status): status.phrase for status in HTTPStatus}
STATUS_LINES = {
    status: f"HTTP/1.1 {status} {_PHRASES.get(status, 'Unknown')}\r\n".encode() for status in range(200, 600)
}
BODILESS = frozenset({204, 304})


Answer = tuple[int, bytes, bytes]
"""Status, field lines, body."""


def error_answer(error: LockgateError) -> Answer:
    """The answer that says `error` in its envelope, with a trace id as every answer carries one."""
    lines = [f"content-type: application/json\r\nx-portkey-trace-id: {uuid7()}\r\n"]
    lines += [f"{name}: {value}\r\n" for name, value in error.headers.items()]
    if error.retry_after is not None:
        lines.append(f"retry-after: {error.retry_after}\r\n")
    return error.status, "".join(lines).encode("latin-1"), msgspec.json.encode(error.document())


def last_answer(answer: Answer, date: bytes) -> bytes:
    """A whole answer, after which the connection is closed."""
    status, head, body = answer
    return b"%b%b%bcontent-length: %d\r\n%b\r\n%b" % (STATUS_LINES[status], date, head, len(body), CLOSE, body)
