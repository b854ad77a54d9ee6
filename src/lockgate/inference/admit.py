"""Who is calling: from header fields to a Caller, or one of a few refusals that teach an attacker nothing.

The credential is read in the compatible API's order: `x-portkey-api-key`, else `Authorization`, else `x-api-key`.
Beside an `x-portkey-api-key`, a different `Authorization` is the provider's own credential. SDKs fill `Authorization`
with a literal when they have no key; those literals count as absent.
"""

import ipaddress
from functools import lru_cache
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import unquote

from lockgate.core import keys, tokens
from lockgate.core.errors import Forbidden, InvalidKey, KeyExpired, KeyInUrl, Refused, TooManyFailures, TwoKeys
from lockgate.core.keyuse import CLIENT_MAX, Sighting
from lockgate.core.ports import UNKNOWN, Directory, Exchange
from lockgate.core.snapshot import Caller
from lockgate.inference.scrubbing import scrub

PLACEHOLDERS: Final = frozenset({b"OPENAI_API_KEY", b"DUMMY-KEY"})
PER_SECOND: Final = 20
BURST: Final = 100
SOURCES: Final = 100_000
LOOK_UPS_PER_SECOND: Final = 5  # of a source that has failed too often
LOOK_UPS_BURST: Final = 50
LOOK_UPS_OF_ALL: Final = 200  # of all such sources together, in a second


class Missing(Exception):
    """A signal, not an error. Raised where an entry of the directory is needed that is not here yet."""

    def __init__(self, kind: Any, key: Any) -> None:
        self.kind = kind
        self.key = key


def like_a_gateway_key(text: bytes) -> bool:
    """Whether `text` has the form of our keys, mistyped ones included: such a text never travels to a provider."""
    return text[:2] == b"lg" and keys.PATTERN.fullmatch(text) is not None


def holds_a_gateway_key(text: bytes) -> bool:
    """Whether one of our keys stands in `text`, whatever is around it."""
    return text.find(b"lg") >= 0 and keys.PATTERN.search(text) is not None


def presented(headers: dict[bytes, bytes]) -> tuple[bytes, bytes]:
    """The credentials of a request: the gateway's, and the provider's own or b"".

    Raises TwoKeys for two gateway keys that differ, InvalidKey for none.
    """
    key, field, bearer = headers.get(b"x-portkey-api-key"), headers.get(b"authorization"), b""
    if field:
        bearer = field[7:].strip() if field[:7].lower() == b"bearer " else field
        if bearer in PLACEHOLDERS:
            bearer = b""
    if key:
        if not bearer or bearer == key:
            return key, b""
        if bearer[:2] == b"lg" and like_a_gateway_key(bearer):
            raise TwoKeys
        return key, bearer
    key = bearer or headers.get(b"x-api-key", b"")
    if not key:
        raise InvalidKey
    return key, b""


def refuse_key_in(text: str) -> None:
    """Raise KeyInUrl when a URL's text holds a gateway key, also percent-encoded."""
    if "lg" not in text and "%" not in text:
        return
    raw = unquote(text).encode("utf-8", "replace")
    for found in keys.PATTERN.finditer(raw):
        if keys.parse(found[0]) is not None:
            raise KeyInUrl


class Found(NamedTuple):
    """A caller, and how the directory finds it again."""

    caller: Caller
    kind: Literal["caller", "token"]
    digest: bytes
    asked: bytes  # what to load it by


def look_up(key: bytes, directory: Directory, loaded: dict[Any, Any] | None) -> Found:
    """The caller behind a presented key or signed token. Raises Missing, or InvalidKey: without any look-up for what
    can be neither.
    """
    if not keys.is_api_key(key):
        return _by_token(key, directory, loaded)
    for digest in directory.digests(key):
        found = directory.get("caller", digest)
        if found is UNKNOWN:
            found = loaded.get(("caller", digest), UNKNOWN) if loaded else UNKNOWN
            if found is UNKNOWN:
                raise Missing("caller", digest)
        if found is not None:
            return Found(found, "caller", digest, digest)
    raise InvalidKey


def _by_token(text: bytes, directory: Directory, loaded: dict[Any, Any] | None) -> Found:
    """Nothing is verified here: control does that once, and what it answers is kept like any other caller. A token that
    is known by its digest was whole and right, so its shape is only looked at before the first look-up.
    """
    if text[:2] != b"ey" or len(text) > tokens.LONGEST:
        raise InvalidKey
    digest = directory.digests(text)[0]
    found = directory.get("token", digest)
    if found is UNKNOWN:
        found = loaded.get(("token", text), UNKNOWN) if loaded else UNKNOWN
        if found is UNKNOWN:
            if not (tokens.is_token(text) and tokens.names_organisation(text)):
                raise InvalidKey
            raise Missing("token", text)
    if found is None:
        raise InvalidKey
    return Found(found, "token", digest, text)


def sighting(exchange: Exchange, directory: Directory, now_ms: int) -> Sighting | None:
    """Who tries bait, the first time after control said that it is; None for any other key."""
    headers = exchange.headers
    try:
        key, _ = presented(headers)
    except Refused:
        return None
    for digest in directory.digests(key) if keys.is_api_key(key) else ():
        if digest in directory.baits:
            directory.baits.discard(digest)
            agent = scrub(headers.get(b"user-agent", b"")[:CLIENT_MAX]).decode("utf-8", "replace")
            return Sighting(digest, now_ms, exchange.peer, agent, exchange.method, exchange.path[:512])
    return None


def check(caller: Caller, peer: str, now_ms: int) -> None:
    """Raise KeyExpired or InvalidKey when the key does not hold now, from `peer`."""
    if caller.expires_at and now_ms >= caller.expires_at:
        raise KeyExpired
    until = caller.secret_expires_at
    if (until and now_ms >= until) or now_ms < caller.not_before:
        raise InvalidKey
    if caller.allowed_ips and not _inside(peer, caller.allowed_ips):
        raise InvalidKey


def allow(caller: Caller, scopes: frozenset[str]) -> None:
    """Raise Forbidden unless `caller` holds one of `scopes`. An organisation's key never calls a model."""
    if caller.kind == "organisation-service" or scopes.isdisjoint(caller.scopes):
        raise Forbidden


@lru_cache(maxsize=4096)
def _networks(cidrs: tuple[str, ...]) -> tuple[Any, ...]:
    found = []
    for cidr in cidrs:
        try:
            found.append(ipaddress.ip_network(cidr, strict=False))
        except ValueError:
            continue  # an entry that means nothing lets nobody in
    return tuple(found)


def _address(peer: str) -> Any:
    try:
        address = ipaddress.ip_address(peer)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _inside(peer: str, cidrs: tuple[str, ...]) -> bool:
    address = _address(peer)
    return address is not None and any(address in network for network in _networks(cidrs))


def source_of(peer: str) -> str:
    """What shares a bucket: an IPv4 address, or the /64 of an IPv6 one."""
    if ":" not in peer:
        return peer  # as the socket or a trusted proxy wrote it: there is one way to write it
    address = _address(peer)
    if address is None or address.version == 4:
        return peer if address is None else str(address)
    return str(ipaddress.ip_network((int(address), 64), strict=False).network_address)


class Buckets:
    """A token bucket per source. The table is bounded: it forgets the source that was seen longest ago."""

    def __init__(self, per_second: int, burst: int, sources: int = SOURCES) -> None:
        self._rate = per_second / 1_000_000_000
        self._burst = float(burst)
        self._most = sources
        self._buckets: dict[str, tuple[float, int]] = {}  # tokens left, and when (ns)

    def _left(self, source: str, now_ns: int) -> float:
        left, at = self._buckets.get(source, (self._burst, now_ns))
        return min(self._burst, left + (now_ns - at) * self._rate)

    def spend(self, source: str, now_ns: int) -> bool:
        """Take a token; False when there was none."""
        left = self._left(source, now_ns)
        self._buckets.pop(source, None)
        if len(self._buckets) >= self._most:
            del self._buckets[next(iter(self._buckets))]
        self._buckets[source] = (max(0.0, left - 1), now_ns)
        return left >= 1

    def spent(self, source: str, now_ns: int) -> bool:
        return source in self._buckets and self._left(source, now_ns) < 1

    def __len__(self) -> int:
        return len(self._buckets)


class Failures:
    """What a source may fail, and what it may still ask for when it has failed too often.

    A key that is known here is never held up. One that is not must be looked up, and whoever shares an address with an
    attacker has such a key too: so a source that is over its allowance may cause a few look-ups all the same, at a rate
    that control does not feel. What cannot be a key is refused without one.
    """

    def __init__(self, per_second: int = PER_SECOND, burst: int = BURST, sources: int = SOURCES) -> None:
        self._failed = Buckets(per_second, burst, sources)
        self._look_ups = Buckets(LOOK_UPS_PER_SECOND, LOOK_UPS_BURST, sources)
        self._look_ups_of_all = Buckets(LOOK_UPS_OF_ALL, LOOK_UPS_OF_ALL, 1)

    def take(self, peer: str, now_ns: int) -> None:
        """Count a failure. Raises TooManyFailures when the source has spent its allowance."""
        if not self._failed.spend(source_of(peer), now_ns):
            raise TooManyFailures(1)

    def look_up(self, peer: str, now_ns: int) -> None:
        """Raise TooManyFailures unless the source may cause a look-up of an unknown key now."""
        if not len(self._failed):
            return
        source = source_of(peer)
        if self._failed.spent(source, now_ns) and not (
            self._look_ups.spend(source, now_ns) and self._look_ups_of_all.spend("", now_ns)
        ):
            raise TooManyFailures(1)

    def __len__(self) -> int:
        return len(self._failed)
