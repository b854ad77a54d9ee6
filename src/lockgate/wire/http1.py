"""The grammar of HTTP/1.1 heads, strict in both directions. Pure: bytes in, values out.

Whatever two parsers could read in two ways is refused (RFC 9112 §11.2): one line end (CRLF), no folding, no control
characters, no space before a colon, one framing field, plain numbers. Written over `bytes` methods that run in C:
faster than a callback per header, and stricter than the common parsers.
"""

import re

from lockgate.core.errors import BadHttp, UnsupportedEncoding, UpstreamInvalid
from lockgate.core.ports import Headers

REQUEST_LINE_MAX = 8 * 1024
HEAD_MAX = 64 * 1024
FIELDS_MAX = 100
INTERIM_MAX = 8

CHUNKED = -1
UNTIL_CLOSE = -2

TEXT = bytes((9, *range(0x20, 0x7F), *range(0x80, 0x100)))  # everything a line may hold
TOKEN = b"!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
NO_CONTENT = frozenset({204, 304})
CONTENT_LENGTH_DIGITS = 15

SINGLE = frozenset({
    b"host", b"content-length", b"content-type", b"content-encoding", b"transfer-encoding", b"authorization",
    b"expect", b"user-agent", b"origin", b"referer", b"if-match", b"if-none-match", b"range", b"upgrade",
    b"idempotency-key", b"api-key", b"x-api-key", b"x-forwarded-proto", b"x-forwarded-host",
})  # fmt: skip
SINGLE_PREFIXES = (b"x-portkey-", b"x-lockgate-")

_HOST = re.compile(rb"(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,251}[A-Za-z0-9.])?|\[[0-9A-Fa-f:.]{2,45}\])(?::[0-9]{1,5})?")
_PATH = re.compile(rb"(?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)+")
_QUERY_BAD = bytes((*range(0x21), 0x23, *range(0x7F, 0x100)))  # controls, space, "#", beyond ASCII
_ESCAPED_BAD = re.compile(  # in disguise: controls, "/", "\\", and letters, digits, "-", ".", "_", which need none
    rb"(?i)%(?:[01][0-9a-f]|2[def]|3[0-9]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9af])"
)
_ESCAPED = re.compile(rb"%([0-9A-Fa-f]{2})")

RequestLine = tuple[str, str, str, bool]
"""Method, path, query, whether it is HTTP/1.1 (False: 1.0)."""
RequestHead = tuple[str, str, str, dict[bytes, bytes], int, bool, bool]
"""Method, path, query, headers, body length or CHUNKED, whether the connection may go on, whether it is HTTP/1.1."""
ResponseHead = tuple[int, Headers, int, bool]
"""Status, headers, body length or CHUNKED or UNTIL_CLOSE, whether the connection may go on."""

_FRAMING = frozenset({b"content-length", b"transfer-encoding", b"connection"})
_MARKS = bytes(32 if code in TEXT else 0 for code in range(256))  # a character that no line may hold becomes a NUL
_NUL = b"\x00"
LEARNT = frozenset({
    b"accept", b"accept-encoding", b"accept-language", b"access-control-expose-headers", b"alt-svc", b"cache-control",
    b"cf-cache-status", b"connection", b"content-length", b"content-type", b"host", b"keep-alive", b"openai-beta",
    b"openai-version", b"server", b"strict-transport-security", b"transfer-encoding", b"user-agent", b"vary", b"via",
    b"x-content-type-options", b"x-portkey-package-version", b"x-portkey-provider", b"x-portkey-runtime",
    b"x-portkey-runtime-version", b"x-stainless-arch", b"x-stainless-async", b"x-stainless-lang", b"x-stainless-os",
    b"x-stainless-package-version", b"x-stainless-read-timeout", b"x-stainless-retry-count", b"x-stainless-runtime",
    b"x-stainless-runtime-version", b"x-stainless-timeout",
})  # fmt: skip
"""Fields whose lines come again and again and are never secret: a line seen before costs one look-up."""
_CACHE_MAX = 2048
_LENGTHS_MAX = 65536
_LINE_MAX = 160
_fields: dict[bytes, tuple[bytes, bytes]] = {}
_lengths: dict[int, bytes] = {}
_names: dict[bytes, bytes] = {}  # a field name as it was written → in lower case, once it was found to be a token
_lines: dict[bytes, RequestLine] = {}  # request lines without a query
_hosts: set[bytes] = set()
_statuses: dict[bytes, tuple[int, bool]] = {}


def bad(message: str, status: int = 400, code: str = "invalid_http") -> BadHttp:
    return BadHttp(status, code, message)


class _NoField(ValueError):
    """A line of a head that is not `name: value`."""


def parse_field(line: bytes) -> tuple[bytes, bytes]:
    """Name in lower case and value of `line`, which is free of control characters. Raises _NoField."""
    raw, colon, value = line.partition(b":")
    name = _names.get(raw) or learn_name(raw)
    if not name or not colon:
        raise _NoField
    field = name, value.strip()
    if name in LEARNT and len(line) <= _LINE_MAX:
        if len(_fields) >= _CACHE_MAX:
            _fields.clear()
        _fields[line] = field
    return field


def learn_name(name: bytes) -> bytes:
    """`name` in lower case, or b"" when it is not a token. Remembers it within bounds."""
    if not name or name.translate(None, TOKEN):
        return b""
    lower = name.lower()
    if len(name) <= _LINE_MAX:
        if len(_names) >= _CACHE_MAX:
            _names.clear()
        _names[name] = lower
    return lower


def content_length(size: int) -> bytes:
    """The field line that says `size`."""
    return _lengths.get(size) or _content_length(size)


def _content_length(size: int) -> bytes:
    line = b"content-length: %d\r\n" % size
    if len(_lengths) < _LENGTHS_MAX:
        _lengths[size] = line
    return line


def is_single(name: bytes) -> bool:
    """Whether a repeated field of this name has no single meaning."""
    return name in SINGLE or name.startswith(SINGLE_PREFIXES)


def parse_path(raw: bytes) -> str:
    """`raw` as a path to route on, `//` folded (one SDK makes them). Raises BadHttp."""
    if not _PATH.fullmatch(raw):
        raise bad("The path of the URL holds a character that must be percent-encoded")
    if b"//" in raw:
        raw = re.sub(rb"/{2,}", b"/", raw)
    if b"%" in raw or b"/." in raw:
        _check_segments(raw)
    return raw.decode("ascii")


def _check_segments(raw: bytes) -> None:
    if _ESCAPED_BAD.search(raw):
        raise bad("The path of the URL holds an encoded slash, letter or other character that must stand for itself")
    plain = _ESCAPED.sub(lambda m: bytes((int(m[1], 16),)), raw)
    try:
        plain.decode("utf-8")
    except UnicodeDecodeError:
        raise bad("The path of the URL is not UTF-8") from None
    if any(segment in {b".", b".."} for segment in plain.split(b"/")):
        raise bad("The path of the URL holds a dot segment. Send the path that you mean")


def parse_request_line(line: bytes) -> RequestLine:
    """Origin form only (RFC 9112 §3.2.1). Raises BadHttp."""
    if len(line) > REQUEST_LINE_MAX:
        raise bad(f"The request line is longer than {REQUEST_LINE_MAX} bytes", 414, "uri_too_long")
    parts = line.split(b" ")
    if len(parts) != 3:
        raise bad("The request line is not METHOD SP target SP HTTP/1.1")
    method, target, version = parts
    if version not in {b"HTTP/1.1", b"HTTP/1.0"}:
        if re.fullmatch(rb"HTTP/[0-9]\.[0-9]", version):
            raise bad("Only HTTP/1.1 is spoken here", 505, "http_version")
        raise bad("The request line does not end with HTTP/1.1")
    if not method or method.translate(None, TOKEN):
        raise bad("The method is not a token")
    name = method.decode("ascii")
    if name not in METHODS:
        raise bad(f"The method {name[:20]} is not known here", 501, "unknown_method")
    raw, mark, query = target.partition(b"?")
    if mark and query.translate(None, _QUERY_BAD) != query:
        raise bad("The query of the URL holds a character that must be percent-encoded")
    found = name, parse_path(raw), query.decode("ascii"), version == b"HTTP/1.1"
    if not mark and len(line) <= 128:
        if len(_lines) >= _CACHE_MAX:
            _lines.clear()
        _lines[line] = found
    return found


def is_spoiled(data: bytes) -> bool:
    """Whether the start of a head holds a control character, or a CR or LF that is not part of a CRLF."""
    return len(data.translate(None, TEXT)) != 2 * data.count(b"\r\n") + data.endswith(b"\r")


def check_start(data: bytes) -> None:
    """Raises BadHttp when `data`, the start of a head, cannot become one any more."""
    line, end, _ = data.partition(b"\r\n")
    if not end and len(line) > REQUEST_LINE_MAX:
        raise bad(f"The request line is longer than {REQUEST_LINE_MAX} bytes", 414, "uri_too_long")
    if len(data) > HEAD_MAX:
        raise bad(f"The head is longer than {HEAD_MAX} bytes", 431, "headers_too_large")
    if is_spoiled(data):
        raise bad("The head holds a control character or a line that does not end with CRLF")
    if end:
        parse_request_line(line)


def parse_request(block: bytes) -> RequestHead:
    """`block` is the head up to, not including, the empty line. Raises BadHttp, UnsupportedEncoding."""
    lines = block.split(b"\r\n")  # and only there: a lone CR or LF is left over
    if _NUL in b"".join(lines).translate(_MARKS):
        raise bad("The head holds a control character or a line that does not end with CRLF")
    line = lines.pop(0)
    if len(lines) > FIELDS_MAX:
        raise bad(f"More than {FIELDS_MAX} header fields", 431, "headers_too_large")
    method, path, query, modern = _lines.get(line) or parse_request_line(line)
    headers: dict[bytes, bytes] = {}
    try:
        for line in lines:
            name, value = _fields.get(line) or parse_field(line)
            headers[name] = value
    except _NoField:
        raise bad("A header line is not name: value") from None
    if len(headers) != len(lines):
        headers = _join_repeated(lines)
    host = headers.get(b"host")
    if host not in _hosts:
        _check_host(host, modern)
    length, keep = _framing(headers, modern)
    return method, path, query, headers, length, keep, modern


def _join_repeated(lines: list[bytes]) -> dict[bytes, bytes]:
    """The fields of `lines`, those that came more than once as one list. Raises BadHttp where that has no meaning."""
    headers: dict[bytes, bytes] = {}
    for line in lines:
        name, value = parse_field(line)
        if name not in headers:
            headers[name] = value
        elif is_single(name):
            raise bad(f"The header {name.decode()} was sent twice")
        else:
            headers[name] += (b"; " if name == b"cookie" else b", ") + value
    return headers


def _check_host(host: bytes | None, modern: bool) -> None:
    if host is None:
        if modern:
            raise bad("The Host header is missing")
        return
    if len(host) > 262 or not _HOST.fullmatch(host) or b".." in host:
        raise bad("The Host header is not a host name with an optional port")
    if len(_hosts) >= _CACHE_MAX:
        _hosts.clear()
    _hosts.add(host)


def _framing(headers: dict[bytes, bytes], modern: bool) -> tuple[int, bool]:
    """Body length and keep-alive of a request (RFC 9112 §6.3, §9.3)."""
    declared = headers.get(b"content-length")
    if declared is None:
        length = 0
    elif not declared.isdigit() or len(declared) > CONTENT_LENGTH_DIGITS:
        raise bad("Content-Length is not one plain number")
    else:
        length = int(declared)
    if b"transfer-encoding" in headers:
        if declared is not None:
            raise bad("Content-Length and Transfer-Encoding were both sent")
        if headers[b"transfer-encoding"] != b"chunked" or not modern:
            raise bad("Transfer-Encoding must be exactly chunked, in HTTP/1.1")
        length = CHUNKED
    if b"content-encoding" in headers and headers[b"content-encoding"].lower() not in {b"", b"identity"}:
        raise UnsupportedEncoding("A compressed request body is not taken. Send it without Content-Encoding")
    return length, modern and (b"connection" not in headers or b"close" not in headers[b"connection"].lower())


def _invalid(what: str) -> UpstreamInvalid:
    return UpstreamInvalid(f"The upstream's answer is not clear HTTP: {what}")


def parse_response(block: bytes, head_only: bool) -> ResponseHead:
    """`block` is the head up to, not including, the empty line; `head_only` tells that the request was HEAD.

    Raises UpstreamInvalid. The connection must then be dropped.
    """
    lines = block.split(b"\r\n")  # and only there: a lone CR or LF is left over
    if _NUL in b"".join(lines).translate(_MARKS):
        raise _invalid("a control character or a stray line end in the head")
    line = lines.pop(0)
    if len(lines) > FIELDS_MAX:
        raise _invalid(f"more than {FIELDS_MAX} header fields")
    status, keep = _statuses.get(line) or _status(line)
    headers: Headers = []
    framing: Headers = []
    try:
        for line in lines:
            field = _fields.get(line) or parse_field(line)
            headers.append(field)
            if field[0] in _FRAMING:
                framing.append(field)
    except _NoField:
        raise _invalid("a header line without a name") from None
    length, keep = _answer_framing(framing, keep)
    if head_only or status < 200 or status in NO_CONTENT:
        return status, headers, 0, keep
    return status, headers, length, keep and length != UNTIL_CLOSE


def _answer_framing(fields: Headers, keep: bool) -> tuple[int, bool]:
    """Body length and keep-alive of an answer (RFC 9112 §6.3)."""
    length, chunked = UNTIL_CLOSE, False
    for name, value in fields:
        if name == b"content-length":
            if length != UNTIL_CLOSE or not value.isdigit() or len(value) > CONTENT_LENGTH_DIGITS:
                raise _invalid("Content-Length is repeated or not a number")
            length = int(value)
        elif name == b"connection":
            keep = keep and b"close" not in value.lower()
        else:
            if chunked or value.lower() != b"chunked":
                raise _invalid("an unknown Transfer-Encoding")
            chunked = True
    if not chunked:
        return length, keep
    if length != UNTIL_CLOSE:
        raise _invalid("both Content-Length and Transfer-Encoding")
    return CHUNKED, keep


def _status(line: bytes) -> tuple[int, bool]:
    """Status and keep-alive default of a status line."""
    modern = line.startswith(b"HTTP/1.1 ")
    code = line[9:12]
    if not (modern or line.startswith(b"HTTP/1.0 ")) or not code.isdigit() or len(code) != 3:
        raise _invalid("no HTTP/1.1 status line")
    if line[12:13] not in {b" ", b""} or code < b"100":
        raise _invalid("no HTTP/1.1 status line")
    if len(_statuses) >= _CACHE_MAX:
        _statuses.clear()
    _statuses[line] = found = int(code), modern
    return found
