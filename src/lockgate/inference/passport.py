"""What an admitted request's header fields came to, kept for a second: most clients send them again and again.

A passport is found by the fields themselves, byte for byte, but for those that differ in every request. It spares the
digest of the key, the sorting of the fields and the search for the route. It never spares the question whether the key
and the virtual key still hold. What it is found by holds keys, so all passports are thrown away every second.
"""

from collections.abc import Callable
from typing import Any, Final

import msgspec

from lockgate.inference import headers as fields
from lockgate.inference.admit import Found
from lockgate.inference.routes import Route, digest_of
from lockgate.inference.scrubbing import scrub
from lockgate.inference.shape import Shape

KEPT_S: Final = 1.0
MOST: Final = 1024
SIZE_MAX: Final = 16 * 1024  # bytes of the values that a passport is found by
METADATA_MAX: Final = 128  # characters of one metadata value
METADATA_KEYS: Final = 64


class Passport:
    """`lines` are the field lines that travel to the provider of `route`, which serves calls whose model has `slug`."""

    __slots__ = (
        "asked", "bodies", "caller", "digest", "key_text", "kind", "limited", "lines", "locked", "metadata",
        "provider_key", "route", "routing", "scopes", "shape", "shown", "slug", "timeout_ms", "total_ms",
    )  # fmt: skip

    def __init__(self, shape: Shape, values: list[bytes], found: Found, credentials: tuple[bytes, bytes]) -> None:
        self.shape = shape
        caller = found.caller
        self.caller, self.kind, self.digest, self.asked = found
        self.key_text, self.provider_key = credentials
        limits = (caller.expires_at, caller.secret_expires_at, caller.not_before, caller.allowed_ips)
        self.limited = any(limits)
        self.locked = bool(caller.default_config) and not caller.allow_config_override
        own = caller.metadata
        self.metadata = own if shape.metadata < 0 else metadata(values[shape.metadata], own)
        self.timeout_ms = milliseconds(values[shape.timeout]) if shape.timeout >= 0 else 0
        self.total_ms = milliseconds(values[shape.total]) if shape.total >= 0 else 0
        self.bodies = shape.debug < 0 or values[shape.debug].lower() != b"false"
        # The workspace too: a signed token's holder has one id in all of them.
        routing: list[Any] = [caller.workspace_id, caller.key_id, shape, *[values[at] for at in shape.routed]]
        if shape.config >= 0:
            routing.append(digest_of(values[shape.config]))
        self.routing = tuple(routing)
        self.route: Route | None = None
        self.slug = ""
        self.lines = b""
        self.scopes: dict[Any, Any] = {}  # of the cache, where its calls go: see `lookup`
        self.shown: Any = None  # the fields as the Record keeps them, when the first Record asks

    def ms(self, asked: int, configured: int) -> int:
        """Milliseconds of a timeout: what the request asks for, else what its config says; 0 for none. Where the config
        must not be overridden the request may only shorten it.
        """
        return min(asked, configured) if self.locked and asked and configured else asked or configured

    def take(self, route: Route, slug: str, values: list[bytes]) -> None:
        """Remember the route for calls with `slug`, and what travels on it."""
        self.route, self.slug = route, slug
        if route.leg is not None:
            self.lines = joined(self.shape.passed, values, barred(self.shape, values, route.leg.own))


def barred(shape: Shape, values: list[bytes], own: frozenset[bytes]) -> frozenset[bytes]:
    """The fields that do not travel: the provider's own, and those that Connection names."""
    if shape.connection < 0 or (named := values[shape.connection]) in fields.PLAIN_CONNECTION:
        return own
    return own | fields.nominated_by(named)


def joined(lines: tuple[tuple[bytes, bytes, int], ...], values: list[bytes], not_these: frozenset[bytes]) -> bytes:
    return b"".join([b"%b%b\r\n" % (start, values[at]) for name, start, at in lines if name not in not_these])


class Passports:
    """All of a worker. `later` is asked to throw them away when the first one comes."""

    def __init__(self, later: Callable[[float, Callable[[], None]], object]) -> None:
        self._later = later
        self._held: dict[tuple[Shape, Any], Passport] = {}
        self.get = self._held.get

    def keep(self, passport: Passport, values: list[bytes]) -> None:
        if sum(map(len, values)) > SIZE_MAX:
            return
        if not self._held:
            self._later(KEPT_S, self._held.clear)
        elif len(self._held) >= MOST:
            self._held.clear()
        self._held[passport.shape, passport.shape.steady(values)] = passport


def milliseconds(raw: bytes) -> int:
    """A timeout in milliseconds; what is no positive number counts as none, as in the compatible API."""
    return int(raw) if raw.isdigit() and len(raw) < 10 else 0


_texts = msgspec.json.Decoder(dict[str, str]).decode


def metadata(raw: bytes, own: dict[str, str]) -> dict[str, str]:
    """Request metadata under the key's own; what is no JSON object counts as empty (the compatible API's rule)."""
    raw = scrub(raw)
    try:
        given = _texts(raw)
    except (ValueError, RecursionError):
        given = _loose(raw)
    if len(given) > METADATA_KEYS or max(map(len, given.values()), default=0) > METADATA_MAX:
        given = {name[:METADATA_MAX]: words[:METADATA_MAX] for name, words in list(given.items())[:METADATA_KEYS]}
    return {**given, **own} if own else given


def _loose(raw: bytes) -> dict[str, str]:
    """Metadata with values that are no texts: they are kept as JSON."""
    try:
        given = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(given, dict):
        return {}
    return {k: v if isinstance(v, str) else msgspec.json.encode(v).decode() for k, v in given.items()}
