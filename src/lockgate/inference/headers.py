"""Which header fields go where: an allowlist to the upstream, a filter to the client, and our own.

Nothing is passed on because it was not thought of. The upstream gets what is on `PASSED`, what
`x-portkey-forward-headers` names (unless it is `BLOCKED`), and the provider's own fields, set last and once.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from lockgate import __version__, providers
from lockgate.core.errors import BadRequest
from lockgate.core.ports import Headers

USER_AGENT: Final = f"lockgate/{__version__}".encode()
PORTKEY: Final = b"x-portkey-"

PASSED: Final = frozenset({
    b"accept", b"content-type", b"content-language", b"range", b"if-none-match", b"if-modified-since",
    b"idempotency-key", b"openai-beta", b"openai-organization", b"openai-project", b"openai-safety-identifier",
    b"anthropic-beta", b"anthropic-version", b"x-client-request-id", b"http-referer", b"x-title", b"prefer",
})  # fmt: skip
"""Fields of the client's that travel to the upstream."""

OPTION_NAMES: Final = frozenset(option.name for provider in providers.all() for option in provider.options)
ROUTING: Final = frozenset(
    {PORTKEY + name for name in (b"provider", b"virtual-key", b"config", b"mode", b"custom-host", b"forward-headers")}
    | {PORTKEY + name.encode() for name in OPTION_NAMES}
)
"""Fields that a plan depends on."""

BLOCKED: Final = frozenset({
    b"authorization", b"x-api-key", b"api-key", b"cookie", b"host", b"connection", b"keep-alive", b"te", b"trailer",
    b"trailers", b"transfer-encoding", b"content-length", b"content-encoding", b"upgrade", b"expect",
    b"http2-settings", b"forwarded", b"via", b"x-real-ip", b"x-client-ip", b"true-client-ip", b"cf-connecting-ip",
    b"x-original-url", b"x-rewrite-url", b"x-original-host", b"x-host", b"accept-encoding", b"user-agent", b"metadata",
    b"metadata-flavor", b"x-google-metadata-request", b"x-auth-organisation-details", b"x-http-method-override",
    b"x-method-override", b"x-http-method",
})  # fmt: skip
"""Fields that never travel, whoever asks: credentials, framing, who the client is, and keys to metadata services."""

_BLOCKED_STARTS: Final = (
    PORTKEY, b"x-lockgate-", b"proxy-", b"x-forwarded-", b"x-aws-ec2-metadata", b"x-envoy-", b"sec-",
)  # fmt: skip

_NOT_TO_CLIENT: Final = frozenset({
    b"content-length", b"transfer-encoding", b"connection", b"keep-alive", b"te", b"trailer", b"upgrade", b"date",
    b"set-cookie", b"set-cookie2", b"server", b"alt-svc", b"location", b"content-location", b"refresh", b"link",
    b"strict-transport-security", b"content-security-policy", b"content-security-policy-report-only", b"nel",
    b"report-to", b"reporting-endpoints", b"clear-site-data", b"www-authenticate", b"service-worker-allowed",
    b"public-key-pins", b"sourcemap", b"x-sourcemap", b"via", b"x-powered-by", b"timing-allow-origin",
    b"x-frame-options",
})  # fmt: skip
_NOT_TO_CLIENT_STARTS: Final = (b"access-control-", PORTKEY, b"x-lockgate-", b"proxy-", b"cross-origin-")

IGNORE, PASS, ROUTE = 0, 1, 2
KINDS: Final[dict[bytes, int]] = {**dict.fromkeys(PASSED, PASS), **dict.fromkeys(ROUTING, ROUTE)}
"""What a request field is; a name that is missing is ignored."""

_FINE: Final = bytes(code for code in range(256) if (code >= 0x20 and code != 0x7F) or code == 0x09)
_MEMO_MAX: Final = 4096
_NAME_MAX: Final = 128  # bytes of a field name that is remembered
LISTED_MAX: Final = 64


def line(name: bytes, value: bytes) -> bytes:
    return b"%b: %b\r\n" % (name, value)


def check_value(name: bytes, value: bytes) -> bytes:
    """`value`, if it can stand in a field. Raises BadRequest: a line end in it would start a field of its own."""
    if value.translate(None, _FINE):
        raise BadRequest(f"The header {name.decode('latin-1')} holds characters that a header cannot carry")
    return value


def blocked(name: bytes) -> bool:
    return name in BLOCKED or name.startswith(_BLOCKED_STARTS)


def listed(raw: bytes) -> tuple[str, ...]:
    """A list of header names in any of the SDKs' spellings: commas, a JSON array, a Python list."""
    names = raw.decode("latin-1").strip().strip("[]()").split(",")
    return tuple(clean for name in names[:LISTED_MAX] if (clean := name.strip().strip("'\"").lower()))


def check_forwarded(names: Iterable[str]) -> tuple[bytes, ...]:
    """The names of `x-portkey-forward-headers` as fields are named. Raises BadRequest for one that must not travel."""
    found = []
    for name in names:
        raw = name.lower().replace("_", "-").encode("latin-1", "replace")
        if raw == PORTKEY + b"forward-headers":
            raise BadRequest("forward_headers must not contain the 'x-portkey-forward-headers' header")
        if blocked(raw):
            raise BadRequest(f"forward_headers must not contain {name!r}: this gateway never passes that header on")
        found.append(raw)
    return tuple(dict.fromkeys(found))


def forwarded(names: Iterable[bytes], headers: Mapping[bytes, bytes], sent: Iterable[bytes]) -> bytes:
    """The lines of the fields that a request asks to be forwarded, beyond those that travel anyway."""
    already = {*PASSED, *sent}
    return b"".join(line(name, headers[name]) for name in names if name in headers and name not in already)


_KEEP, _DROP, _TYPE, _LENGTH, _CONNECTION, _CODING, _AFTER = range(7)
_codes: dict[bytes, int] = {b"content-type": _TYPE, b"content-length": _LENGTH, b"connection": _CONNECTION,
                           b"content-encoding": _CODING, b"retry-after": _AFTER}  # fmt: skip
"""What to do with an upstream's field; names that were met are remembered."""


AFTER_DIGITS: Final = 5
"""A Retry-After of more seconds than these digits can say is a provider's mistake, and no client should sleep on it."""


def _code(name: bytes) -> int:
    drop = name in _NOT_TO_CLIENT or name.startswith(_NOT_TO_CLIENT_STARTS)
    code = _DROP if drop else _KEEP
    if len(_codes) < _MEMO_MAX and len(name) <= _NAME_MAX:
        _codes[name] = code
    return code


def nominated_by(connection: bytes) -> set[bytes]:
    """The fields that a Connection field makes hop-by-hop (RFC 9110 §7.6.1): they do not travel on."""
    return {part.strip().lower() for part in connection.split(b",")}


Head = tuple[list[bytes], bytes, int | None, bytes]


def read_answer(headers: Headers) -> Head:
    """The upstream's fields that the client may see, as pieces of lines, but for its type and coding; the content type,
    or b""; the length, or None; the content coding, or b"".
    """
    lines: list[bytes] = []
    kind, length, coding = b"", None, b""
    nominated: set[bytes] = set()
    for name, value in headers:
        code = _codes.get(name)
        if code is None:
            code = _code(name)
        if code == _KEEP:
            lines += (name, b": ", value, b"\r\n")
        elif code == _TYPE:
            kind = value
        elif code == _LENGTH:
            length = int(value)
        elif code == _CODING:
            coding = value
        elif code == _AFTER:
            if not (value.isdigit() and len(value) > AFTER_DIGITS):
                lines += (name, b": ", value, b"\r\n")
        elif code == _CONNECTION and value not in PLAIN_CONNECTION:
            nominated |= nominated_by(value)
    return _without(lines, nominated) if nominated else lines, kind, length, coding


def _without(pieces: list[bytes], names: set[bytes]) -> list[bytes]:
    kept: list[bytes] = []
    for at in range(0, len(pieces), 4):
        if pieces[at] not in names:
            kept += pieces[at : at + 4]
    return kept


EVENT_STREAM: Final = b"text/event-stream"
"""Written without parameters: the Python SDK compares it as it stands."""

PLAIN_CONNECTION: Final = frozenset({b"keep-alive", b"close", b"Keep-Alive", b"Close"})

_SECRETS: Final = frozenset({
    b"authorization", b"x-api-key", b"api-key", b"cookie", b"set-cookie", b"proxy-authorization",
})  # fmt: skip
_SECRET_NAME: Final = re.compile(
    rb"secret|token|passw|passphrase|api-?key|access-key|private|auth|cookie|credential|service-account"
)


def is_secret(name: bytes) -> bool:
    """Whether a field holds a credential, judged by its name."""
    return name in _SECRETS or (name != b"x-portkey-virtual-key" and _SECRET_NAME.search(name) is not None)
