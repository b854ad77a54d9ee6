"""The public keys of organisations' token issuers: read strictly, fetched rarely, kept through an outage.

A key set comes from a URL or is pasted. An unknown `kid` asks the URL again, at most every 30 seconds whoever asks and
however often, one fetch at a time. A fetch that fails, or brings no usable key, changes nothing: the last good set
serves for a day. What a good fetch no longer holds is gone at once.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final, NamedTuple, NoReturn, Protocol

from lockgate.core import jsonguard
from lockgate.core.errors import BadRequest, DirectoryUnavailable, LockgateError
from lockgate.core.ports import Clock
from lockgate.core.tokens import ALGORITHM, LONGEST, TEXT_MAX, KeyCopy, KeySource, KeyState, Untrusted

log = logging.getLogger("lockgate.jwks")

PAUSE_S: Final = 30.0  # between two fetches for one organisation
FETCH_S: Final = 5.0
OLD_MS: Final = 10 * 60_000  # a set that is used is fetched anew in the background
STALE_MS: Final = 24 * 3_600_000  # how long the last good set serves while its URL fails
LARGEST: Final = 256 * 1024
KEYS_MAX: Final = 50
BITS: Final = range(2048, 8192 + 1)
MISSING_MAX: Final = 128
MISSING_S: Final = 300.0
USED_S: Final = 24 * 3600.0  # a set that nobody asked for in this time is no longer fetched by itself
ROUND_S: Final = 60.0
WAITING_MAX: Final = 64  # for one fetch: the rest are told to come again
PRIVATE: Final = frozenset({"d", "p", "q", "dp", "dq", "qi", "oth", "k"})

Get = Callable[[str], Awaitable[tuple[int, bytes]]]
"""Status and body of a URL, through the egress door. Raises LockgateError."""


class Parsed(NamedTuple):
    keys: dict[str, Any]  # kid → joserfc's RSAKey
    left_out: list[str]  # what was not taken, and why
    private: bool  # somebody sent the private half too


class Kept(Protocol):
    """Where good sets outlive the process."""

    async def load(self, source: KeySource) -> KeyCopy | None: ...

    async def save(self, source: KeySource, copy: KeyCopy, *, lost: bool) -> None:
        """`lost`: a key that had been good is no longer there, so what it verified must be asked again."""


def parse(document: bytes) -> Parsed:
    """The usable keys of a JWKS. Raises ValueError, with the mend, for what is none or has no usable key."""
    if len(document) > LARGEST:
        raise ValueError(f"it is larger than {LARGEST // 1024} KiB")
    try:
        value = jsonguard.read(document)
    except BadRequest as error:
        raise ValueError(f"it is not sound JSON: {error.message.partition(': ')[2] or error.message}") from None
    rows = value.get("keys") if isinstance(value, dict) else None
    if not isinstance(rows, list):
        raise ValueError('it has no list "keys"')  # noqa: TRY004  # of a document's form, not of an argument's type
    if len(rows) > KEYS_MAX:
        raise ValueError(f"it has more than {KEYS_MAX} keys")
    found: dict[str, list[Any]] = {}
    left_out: list[str] = []
    for at, row in enumerate(rows):
        try:
            kid, key = _key(row)
        except ValueError as error:
            left_out.append(f"keys[{at}]: {error}")
        else:
            found.setdefault(kid, []).append(key)
    left_out += [f"kid {kid!r} stands {len(keys)} times" for kid, keys in found.items() if len(keys) > 1]
    usable = {kid: keys[0] for kid, keys in found.items() if len(keys) == 1}
    if not usable:
        raise ValueError("it has no usable key" + (f" ({'; '.join(left_out[:3])})" if left_out else ""))
    return Parsed(usable, left_out, any(isinstance(row, dict) and not PRIVATE.isdisjoint(row) for row in rows))


def _key(row: Any) -> tuple[str, Any]:
    from joserfc.errors import JoseError
    from joserfc.jwk import RSAKey

    if not isinstance(row, dict) or row.get("kty") != "RSA":
        raise ValueError("it is no RSA key")
    kid, modulus, exponent = (row.get(name) for name in ("kid", "n", "e"))
    if not isinstance(kid, str) or not 0 < len(kid) <= TEXT_MAX:
        raise ValueError("it has no kid")
    if row.get("use", "sig") != "sig" or row.get("alg", ALGORITHM) != ALGORITHM:
        raise ValueError(f"it is not meant for signatures with {ALGORITHM}")
    uses = row.get("key_ops", ["verify"])
    if not isinstance(uses, list) or "verify" not in uses:
        raise ValueError("its key_ops lack verify")
    if not isinstance(modulus, str) or not isinstance(exponent, str) or len(modulus) > 2048 or len(exponent) > 16:
        raise ValueError("its n or e cannot be read")
    if len(modulus) * 6 < BITS.start:  # joserfc would warn on every import of it
        raise ValueError("it is shorter than 2048 bits")
    try:
        key = RSAKey.import_key({"kty": "RSA", "n": modulus, "e": exponent})
        numbers: Any = key.public_key.public_numbers()
    except (JoseError, ValueError, TypeError) as error:
        raise ValueError("its n or e cannot be read") from error
    if numbers.n.bit_length() not in BITS:
        raise ValueError("its length is not between 2048 and 8192 bits")
    if numbers.e % 2 == 0 or not 2 < numbers.e < 1 << 32:
        raise ValueError("its e is not a sound exponent")
    return kid, key


def check_signature(token: bytes, key: Any) -> None:
    """Raises Untrusted."""
    from joserfc import jws
    from joserfc.errors import JoseError

    registry = jws.JWSRegistry(algorithms=[ALGORITHM], strict_check_header=False)
    registry.max_header_length = registry.max_payload_length = registry.max_signature_length = LONGEST
    try:
        jws.deserialize_compact(token, key, registry=registry)
    except (JoseError, ValueError) as error:
        raise Untrusted("its signature is not that of the key") from error


class _Set:
    """The keys of one organisation."""

    def __init__(self, source: KeySource) -> None:
        self.source = source
        self.keys: dict[str, Any] = {}
        self.document = b""
        self.good_at = 0  # Unix ms
        self.tried: float | None = None  # monotonic seconds
        self.used = 0.0
        self.error = ""
        self.left_out: list[str] = []
        self.fetching = asyncio.Lock()
        self.waiting = 0
        self._missing: dict[str, float] = {}
        self._marks: dict[str, tuple[int, int]] = {}

    def take(self, document: bytes, at_ms: int) -> bool:
        """Put a new good set in force; whether a key of the former one is not in it. Raises ValueError."""
        parsed = parse(document)
        marks = {kid: _mark(key) for kid, key in parsed.keys.items()}
        lost = any(marks.get(kid) != mark for kid, mark in self._marks.items())
        self.keys, self.left_out, self._marks = parsed.keys, parsed.left_out, marks
        self.document, self.good_at, self.error = document, at_ms, ""
        return lost

    def lacks(self, kid: str, now_s: float) -> bool:
        """Whether a fetch has shown, within the last minutes, that there is no such key."""
        return self._missing.get(kid, 0.0) > now_s

    def note_missing(self, kid: str, now_s: float) -> None:
        self._missing.pop(kid, None)
        if len(self._missing) >= MISSING_MAX:
            del self._missing[next(iter(self._missing))]
        self._missing[kid] = now_s + MISSING_S

    @property
    def missing(self) -> int:
        return len(self._missing)


def _mark(key: Any) -> tuple[int, int]:
    numbers = key.public_key.public_numbers()
    return numbers.n, numbers.e


class KeySets:
    """All organisations' keys of this process. `run` is its background work."""

    def __init__(self, get: Get, clock: Clock, kept: Kept | None = None) -> None:
        self._get, self._clock, self._kept = get, clock, kept
        self._sets: dict[str, _Set] = {}

    async def verify(self, source: KeySource, kid: str, token: bytes) -> None:
        """Raises Untrusted unless `token` was signed with the key that `source` lists under `kid`."""
        check_signature(token, await self._find(source, kid))

    async def _find(self, source: KeySource, kid: str) -> Any:
        held = await self._of(source)
        now = held.used = self._now()
        key = self._usable(held).get(kid)
        if key is not None:
            return key
        if source.url and not held.lacks(kid, now):
            fetched = await self._fetch(held)
            key = self._usable(held).get(kid)
            if key is None and fetched and not held.error:
                held.note_missing(kid, self._now())
        if key is None:
            raise Untrusted("there is no usable key set" if not self._usable(held) else "its kid is not in the key set")
        return key

    async def refresh(self, source: KeySource) -> KeyState:
        """Read the keys of a source that was just configured."""
        held = await self._of(source)
        held.used = self._now()
        if source.url:
            await self._fetch(held)
        return self._state(held)

    async def state(self, source: KeySource) -> KeyState:
        """What is known now; nothing is fetched."""
        return self._state(await self._of(source))

    def check(self, document: bytes) -> None:
        """Raises ValueError, with the mend, for a pasted document that is no sound key set: of one that a person sent
        every key must be usable.
        """
        parsed = parse(document)
        if parsed.private:
            raise ValueError("it holds private keys. Send only the public half, and replace these keys at their issuer")
        if parsed.left_out:
            raise ValueError("; ".join(parsed.left_out[:3]))

    async def run(self) -> None:
        """Fetch what is in use and has grown old, for ever: a key that its issuer withdrew must not live on here."""
        while True:
            await asyncio.sleep(ROUND_S)
            try:
                await self.renew()
            except Exception:  # a background loop: it must outlive a failing database, and say so
                log.exception("key_sets_not_renewed")

    async def renew(self) -> None:
        now, now_ms = self._now(), self._clock.now_ms()
        for held in list(self._sets.values()):
            old = now_ms - held.good_at > OLD_MS
            if held.source.url and old and now - held.used < USED_S:
                await self._fetch(held)

    def _now(self) -> float:
        return self._clock.monotonic_ns() / 1e9

    def _usable(self, held: _Set) -> dict[str, Any]:
        if held.source.url and self._clock.now_ms() - held.good_at > STALE_MS:
            return {}
        return held.keys

    def _state(self, held: _Set) -> KeyState:
        return KeyState(sorted(self._usable(held)), held.good_at, held.error, held.left_out)

    async def _of(self, source: KeySource) -> _Set:
        held = self._sets.get(source.organisation_id)
        if held is not None and held.source == source:
            return held
        held = _Set(source)
        copy = await self._copy_of(source)
        if copy is not None:
            try:
                held.take(copy.document, copy.at_ms)
            except ValueError as error:
                held.error = str(error)
        current = self._sets.get(source.organisation_id)
        if current is None or current.source != source:  # else another request was faster
            self._sets[source.organisation_id] = current = held
        return current

    async def _copy_of(self, source: KeySource) -> KeyCopy | None:
        if not source.url:
            return KeyCopy(source.document.encode(), self._clock.now_ms())
        return await self._kept.load(source) if self._kept else None

    async def _fetch(self, held: _Set) -> bool:
        """Ask the URL, unless it was asked lately. Whoever comes meanwhile waits for the same answer. Returns whether
        an answer is newer than this call.
        """
        before = self._now()
        if held.waiting >= WAITING_MAX:
            raise DirectoryUnavailable("Too many wait for the key set of their organisation. Try again in a second")
        held.waiting += 1
        try:
            return await self._fetch_in_turn(held, before)
        finally:
            held.waiting -= 1

    async def _fetch_in_turn(self, held: _Set, before: float) -> bool:
        async with held.fetching:
            if held.tried is not None and self._now() - held.tried < PAUSE_S:
                return held.tried > before
            held.tried = self._now()
            try:
                async with asyncio.timeout(FETCH_S):
                    status, body = await self._get(held.source.url)
                lost = held.take(_sound(status, body), self._clock.now_ms())
            except (ValueError, LockgateError, TimeoutError) as error:
                held.error = str(error) or f"no answer within {FETCH_S:g} s"
                log.warning("jwks_not_fetched", extra={"fields": {"why": held.error}})
                return True
        if self._kept:
            await self._kept.save(held.source, KeyCopy(held.document, held.good_at), lost=lost)
        return True


def _sound(status: int, body: bytes) -> bytes:
    return body if status == 200 else _refuse(f"it answered with status {status}")


def _refuse(why: str) -> NoReturn:
    raise ValueError(why)
