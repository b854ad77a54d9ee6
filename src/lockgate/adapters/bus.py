"""The bus between control and its workers: look-ups on a miss, published changes, heartbeats, metrics.

A Unix socket of mode 0600. Frames are a 4-byte big-endian length and a MessagePack array:

    worker → control   ["hello", worker, pid, version] ["get", number, kind, key] ["metrics", number, document]
                       ["sighted", digest, unix ms, address, user agent, method, path]
    control → worker   ["keyring", [wrapped rows]] ["changed", version, [ids]] ["beat", version, unix ms]
                       ["value", number, packed entry or nil] ["failed", number, message] ["metrics", number]
                       ["bait", number]: as a nil value, of a key that nobody has a use for

After `hello` control sends the keyring, then what changed since the worker's version. A heartbeat says: at this moment
the database was read and had this version; so a worker that hears none knows that its entries may be out of date.
This module is the worker's side; `bus_server` is control's.
"""

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final, Protocol, cast

import msgspec

from lockgate.adapters.entries import Entries, touched
from lockgate.adapters.vault import WrappedKey, WrongRootKey
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.keyuse import Sighting
from lockgate.core.ports import UNKNOWN
from lockgate.core.snapshot import EVERYTHING, Caller, ConfigEntry, Credential, Kind, Price

log = logging.getLogger("lockgate.bus")

LARGEST = 64 << 20
STALE_S: Final = 60.0
ANSWER_S: Final = 2.0
MOST_FLIGHTS: Final = 10_000
MOST_TOKENS: Final = 256  # of those: each holds a token of up to 8 KiB, and each costs control a signature
MOST_BAITS: Final = 1_000
PAUSES_S: Final = (0.02, 0.05, 0.1, 0.2, 0.5)  # between attempts to connect
TICK_S: Final = 1.0

AGAIN: Final = "Try again in a second"
Then = Callable[[Any], None]
ENTRIES: Final[dict[Kind, Any]] = {
    "caller": msgspec.msgpack.Decoder(Caller).decode,
    "token": msgspec.msgpack.Decoder(Caller).decode,
    "credential": msgspec.msgpack.Decoder(Credential).decode,
    "config": msgspec.msgpack.Decoder(ConfigEntry).decode,
    "price": msgspec.msgpack.Decoder(Price).decode,
}
_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(list[Any]).decode


def frame(*message: Any) -> bytes:
    body = _pack(message)
    return len(body).to_bytes(4, "big") + body


class Frames:
    """Feed bytes as they come; get whole messages back. Raises ValueError for what is not of this protocol."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[list[Any]]:
        buffer = self._buffer
        buffer += data
        found, at = [], 0
        while len(buffer) - at >= 4:
            length = int.from_bytes(buffer[at : at + 4], "big")
            if length > LARGEST:
                raise ValueError(f"a frame of {length} bytes")
            if len(buffer) - at - 4 < length:
                break
            message = _unpack(bytes(buffer[at + 4 : at + 4 + length]))
            if not message or not isinstance(message[0], str):
                raise ValueError("a frame without a name")
            found.append(message)
            at += 4 + length
        del buffer[:at]
        return found


class Keys(Protocol):
    """What the bus needs of the keyring."""

    def update(self, rows: Iterable[WrappedKey]) -> None: ...
    def digests(self, key_text: bytes) -> list[bytes]: ...


class _Flight:
    """One look-up under way, and everyone who waits for it."""

    __slots__ = ("asked", "changed", "key", "kind", "number", "place", "waiting")

    def __init__(self, number: int, kind: Kind, key: Any, place: Any, then: Then) -> None:
        self.number, self.kind, self.key, self.place = number, kind, key, place
        self.waiting = [then]
        self.asked = time.monotonic()
        self.changed: set[str] = set()  # published while this was under way: the answer may be older than that


class _Wire(asyncio.Protocol):
    def __init__(self, client: "BusClient") -> None:
        self._client = client
        self._frames = Frames()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)  # uvloop's is one, but not by inheritance
        self._client.connected(self._transport)

    def data_received(self, data: bytes) -> None:
        try:
            for message in self._frames.feed(data):
                self._client.heard(message)
        except (ValueError, TypeError, IndexError, KeyError, WrongRootKey, msgspec.MsgspecError) as error:
            log.error("bus_message_not_understood", extra={"fields": {"error": str(error)}})  # noqa: TRY400  # one line
            if self._transport is not None:
                self._transport.abort()

    def connection_lost(self, _exc: Exception | None) -> None:
        self._client.lost()


class BusClient:
    """Implements the Directory port. `run()` keeps it connected; `ready()` waits for the first keyring."""

    def __init__(
        self, path: Path, worker: int, keyring: Keys, metrics: Callable[[], Any] = dict, entries: Entries | None = None
    ) -> None:
        self.version = 0
        self.on_change: Callable[[frozenset[str]], None] | None = None
        self.baits: set[bytes] = set()
        self._path = path
        self._worker = worker
        self._keyring = keyring
        self._metrics = metrics
        self._entries = Entries() if entries is None else entries  # an empty one is false
        self._young = self._entries.young
        self._flights: dict[tuple[Kind, Any], _Flight] = {}
        self._numbers: dict[int, _Flight] = {}
        self._number = 0
        self._tokens = 0  # flights that ask for one
        self._transport: asyncio.WriteTransport | None = None
        self._heard = time.monotonic()
        self._gone = asyncio.Event()
        self._first = asyncio.Event()
        self._closed = False

    # --- the port ---

    def get(self, kind: Kind, key: Any) -> Any:
        """The entry, None when it is known not to exist, or `UNKNOWN` when it must be loaded. No I/O."""
        found = self._young[kind].get(key, UNKNOWN)
        return found if found is not UNKNOWN else self._entries.seldom(kind, key)

    def load(self, kind: Kind, key: Any, then: Then) -> None:
        """Ask control; `then` gets the entry, None, or a DirectoryUnavailable. Single flight per key."""
        place = self._keyring.digests(key)[0] if kind == "token" else key
        mark = (kind, place)
        flight = self._flights.get(mark)
        if flight is not None:
            flight.waiting.append(then)
            return
        if len(self._flights) >= MOST_FLIGHTS or (kind == "token" and self._tokens >= MOST_TOKENS):
            asyncio.get_running_loop().call_soon(then, _unavailable("Too many look-ups wait for the control process"))
            return
        self._number += 1
        self._tokens += kind == "token"
        flight = self._flights[mark] = self._numbers[self._number] = _Flight(self._number, kind, key, place, then)
        self._ask(flight)

    def digests(self, key_text: bytes) -> list[bytes]:
        return self._keyring.digests(key_text)

    def tell(self, sighting: Sighting) -> None:
        """Send control word of bait that was tried. Best effort, without waiting."""
        if self._transport is not None:
            self._transport.write(frame("sighted", *sighting))

    @property
    def entries(self) -> int:
        """How many entries this worker holds."""
        return len(self._entries)

    # --- life ---

    async def run(self) -> None:
        """Connect, and connect again when control went away, for ever. A background coroutine of the worker."""
        loop = asyncio.get_running_loop()
        loop.call_later(TICK_S, self._tick)
        attempt = 0
        try:
            while True:
                self._gone.clear()
                try:
                    await loop.create_unix_connection(lambda: _Wire(self), str(self._path))
                    attempt = 0
                    await self._gone.wait()
                except OSError:
                    attempt += 1
                await asyncio.sleep(PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
        finally:
            self.close()

    async def ready(self) -> None:
        """Return when control was heard: the keyring is there and look-ups are answered."""
        await self._first.wait()

    def close(self) -> None:
        self._closed = True
        if self._transport is not None:
            self._transport.abort()

    # --- the wire ---

    def connected(self, transport: asyncio.WriteTransport) -> None:
        self._transport = transport
        transport.write(frame("hello", self._worker, os.getpid(), self.version))
        for flight in self._flights.values():
            self._ask(flight)

    def lost(self) -> None:
        self._transport = None
        self._gone.set()

    def heard(self, message: list[Any]) -> None:
        match message:
            case ["value", number, entry]:
                self._answered(number, entry)
            case ["beat", version, _]:
                self._beat(version)
            case ["changed", version, ids]:
                self._changed(version, frozenset(ids))
            case ["keyring", rows]:
                self._keyring.update(msgspec.convert(rows, list[WrappedKey]))
            case ["bait", number]:
                self._baited(number)
            case ["failed", number, text]:
                self._land(number, _unavailable(str(text)))
            case ["metrics", number] if self._transport is not None:
                self._transport.write(frame("metrics", number, self._metrics()))
            case _:
                raise ValueError(f"an unknown frame {message[0]!r}")

    def _ask(self, flight: _Flight) -> None:
        if self._transport is not None:
            self._transport.write(frame("get", flight.number, flight.kind, flight.key))

    def _beat(self, version: int) -> None:
        self._heard = time.monotonic()
        if version != self.version and self.version:
            self._changed(version, frozenset({EVERYTHING}))  # a publication was missed
        self.version = version
        self._first.set()

    def _changed(self, version: int, ids: frozenset[str]) -> None:
        self.version = version
        if not ids:
            return
        self._entries.drop(ids)
        for flight in self._flights.values():
            flight.changed |= ids
        if self.on_change is not None:
            _call(self.on_change, ids)

    def _answered(self, number: int, packed: bytes | None) -> None:
        flight = self._numbers.get(number)
        if flight is None:
            return
        entry = ENTRIES[flight.kind](packed) if packed is not None else None
        if flight.changed and (entry is None or touched(entry, flight.changed)):
            flight.changed = set()
            self._ask(flight)
            return
        self._entries.put(flight.kind, flight.place, entry)
        self._land(number, entry)

    def _baited(self, number: int) -> None:
        """To whoever asked it is unknown, and remembered as such for as long as any unknown key."""
        flight = self._numbers.get(number)
        if flight is not None:
            if len(self.baits) >= MOST_BAITS:
                self.baits.clear()
            self.baits.add(flight.key)
        self._answered(number, None)

    def _land(self, number: int, outcome: Any) -> None:
        flight = self._numbers.pop(number, None)
        if flight is None:
            return
        del self._flights[flight.kind, flight.place]
        self._tokens -= flight.kind == "token"
        for then in flight.waiting:
            _call(then, outcome)

    def _tick(self) -> None:
        """Each second: forget what was missing, give up on what is not answered, distrust what is too old."""
        now = time.monotonic()
        try:
            self._entries.age_negatives()
            for flight in [f for f in self._flights.values() if now - f.asked > ANSWER_S]:
                self._land(flight.number, _unavailable("The control process does not answer"))
            if now - self._heard > STALE_S - TICK_S:  # at the next tick it would be too late
                self._entries.clear()
        finally:  # whatever fails here must not end the distrust of stale entries for ever
            if not self._closed:
                asyncio.get_running_loop().call_later(TICK_S, self._tick)


def _call(then: Callable[[Any], None], value: Any) -> None:
    """A caller's defect must cost neither the connection nor the others who wait."""
    try:
        then(value)
    except Exception:  # a door: whatever the callback raises is logged, and the next one is called
        log.exception("directory_callback_failed")


def _unavailable(why: str) -> DirectoryUnavailable:
    """`why` may be what control was told, which says already what to do."""
    told = why if why.endswith(AGAIN) else f"{why}. {AGAIN}"
    return DirectoryUnavailable(told)
