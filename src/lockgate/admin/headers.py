"""Header fields that every answer of the control process carries, whatever made it."""

from collections.abc import MutableMapping
from typing import Any, Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from lockgate.core.ids import uuid7

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
FIELDS: Final[tuple[tuple[bytes, bytes], ...]] = (
    (b"content-security-policy", POLICY.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
TRACE: Final = b"x-portkey-trace-id"
"""Given by the client or made here; it is also the request id of audit entries and of the operational log."""
HSTS: Final = (b"strict-transport-security", b"max-age=31536000")


class SecurityHeaders:
    """ASGI middleware. `no-store` unless the answer says how it may be cached."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = dict(scope["headers"])
        trace = (TRACE, given.get(TRACE, b"")[:128] or uuid7().encode())
        scope["headers"] = [*(field for field in scope["headers"] if field[0] != TRACE), trace]
        more = [trace, HSTS] if given.get(b"x-lockgate-scheme") == b"https" else [trace]

        async def with_fields(message: Message) -> None:
            if message["type"] == "http.response.start":
                _add(message, [*FIELDS, *more])
            await send(message)

        await self._app(scope, receive, with_fields)


def _add(message: MutableMapping[str, Any], fields: list[tuple[bytes, bytes]]) -> None:
    have = {name.lower() for name, _ in message["headers"]}
    message["headers"] = [*message["headers"], *(field for field in fields if field[0] not in have)]
    if b"cache-control" not in have:
        message["headers"].append((b"cache-control", b"no-store"))
