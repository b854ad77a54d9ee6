"""Cross-origin calls from browsers: off unless origins are listed. Preflights are answered before authentication."""

from typing import Final

from lockgate.core.ports import Exchange
from lockgate.inference import endpoints

_EXPOSED: Final = (
    b"access-control-expose-headers: x-portkey-trace-id, x-portkey-request-id, x-portkey-provider, "
    b"x-portkey-cache-status, x-portkey-retry-attempt-count, x-portkey-last-used-option-index, retry-after\r\n"
)
_METHODS: Final = b"access-control-allow-methods: GET, POST, PUT, PATCH, DELETE, OPTIONS\r\n"
_MAX_AGE: Final = b"access-control-max-age: 600\r\n"


class Cors:
    """`origins` are compared whole, as browsers send them: `https://app.example.org`."""

    def __init__(self, origins: tuple[str, ...]) -> None:
        self._origins = frozenset(origin.rstrip("/").encode("latin-1") for origin in origins)

    def lines(self, headers: dict[bytes, bytes]) -> bytes:
        """The field lines of an answer to a request with these headers."""
        if not self._origins:
            return b""
        origin = headers.get(b"origin", b"")
        if origin not in self._origins:
            return b"vary: origin\r\n"
        return b"access-control-allow-origin: %b\r\nvary: origin\r\n%b" % (origin, _EXPOSED)

    def preflight(self, exchange: Exchange) -> bytes:
        """The field lines that allow a preflight; b"" when it is none, is not for us, or its origin is not listed."""
        headers = exchange.headers
        asked = b"access-control-request-method" in headers and headers.get(b"origin", b"") in self._origins
        if exchange.method != "OPTIONS" or not asked or not endpoints.owns(exchange.path):
            return b""
        wanted = headers.get(b"access-control-request-headers", b"")
        allowed = b"access-control-allow-headers: %b\r\n" % wanted if wanted else b""
        return self.lines(headers) + _METHODS + allowed + _MAX_AGE
