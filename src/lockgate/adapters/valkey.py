"""The Cache port on a Valkey or Redis that several workers and nodes share, spoken to in callbacks on one connection.

Answers are their tenants' data, so an entry leaves the process sealed: packed, compressed when it is worth it, and
AES-256-GCM under the data key of its organisation, bound to its key and tenant. Whoever reads or writes the server can
delete entries, but neither read one nor put one in its place; an organisation whose key is destroyed has no entries.

    lockgate:answer:<organisation id>:<key in hex>  →  sealed(flag | MessagePack of core.cached.Entry), with PX

Commands are pipelined: one write each, answered in order. Whatever goes wrong is a miss: no connection, a reply that
takes longer than `ANSWER_S`, a value that does not open. A lost connection is sought again in the background.
"""

import asyncio
import logging
import ssl
import zlib
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import Any, Final, NamedTuple, cast
from urllib.parse import unquote, urlsplit

from lockgate.adapters.resp import Refusal, Replies, command
from lockgate.core.cached import ENTRY_MAX, OVERHEAD, Entry, pack, unpack
from lockgate.core.ports import Vault
from lockgate.core.secret import Secret

log = logging.getLogger("lockgate.cache")

CONNECT_S: Final = 2.0
ANSWER_S: Final = 0.25  # a look-up that takes longer is a miss
DEAD_S: Final = 2.0  # a connection that answers nothing for so long is given up
TICK_S: Final = 0.05
PAUSES_S: Final = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0)  # between attempts to connect
REFUSED_S: Final = 5.0  # after a wrong password, say
WAITING_MAX: Final = 10_000  # replies outstanding
UNSENT_MAX: Final = 8 << 20  # bytes
COMPRESS_FROM: Final = 4096
PORT: Final = 6379
_PLAIN, _ZLIB = b"\0", b"\1"
_TLS: Final = {"redis": False, "valkey": False, "rediss": True, "valkeys": True}

Then = Callable[[Any], None]


class Place(NamedTuple):
    host: str
    port: int
    tls: bool
    user: str
    password: Secret
    database: int


def place_of(url: str) -> Place:
    """What a URL says: `valkey://[user][:password]@host[:port][/database]`, with `valkeys://` over TLS.

    Raises ValueError, whose message never holds the URL: there may be a password in it.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
        database = int(parts.path.strip("/") or 0)
    except ValueError:
        raise ValueError("The cache URL has a port or a database that is no number") from None
    if parts.scheme not in _TLS or not host or parts.query or parts.fragment:
        raise ValueError("The cache URL must look like valkey://:password@host:6379/0 (or redis://, valkeys://)")
    password = Secret(unquote(parts.password or "").encode())
    return Place(host, port or PORT, _TLS[parts.scheme], unquote(parts.username or ""), password, database)


class _Waiting:
    """A command under way. Its place in the queue stays taken until its reply came."""

    __slots__ = ("asked", "then")

    def __init__(self, asked: float, then: Then | None) -> None:
        self.asked = asked
        self.then = then


class _Wire(asyncio.Protocol):
    def __init__(self, cache: "ValkeyCache") -> None:
        self._cache = cache
        self._replies = Replies()
        self.transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.WriteTransport", transport)  # uvloop's is one, but not by inheritance
        self._cache.connected(self.transport)

    def data_received(self, data: bytes) -> None:
        try:
            replies = self._replies.feed(data)
        except ValueError as error:
            log.error("cache_reply_not_understood", extra={"fields": {"error": str(error)}})  # noqa: TRY400  # one line
            if self.transport is not None:
                self.transport.abort()
            return
        for reply in replies:
            self._cache.heard(reply)

    def connection_lost(self, _exc: Exception | None) -> None:
        self._cache.lost()


class ValkeyCache:
    """`run()` keeps it connected; without it everything is a miss. `now_ms` is Unix time in milliseconds."""

    def __init__(self, place: Place, vault: Vault, now_ms: Callable[[], int]) -> None:
        self._place = place
        self._vault = vault
        self._now_ms = now_ms
        self._transport: asyncio.WriteTransport | None = None
        self._waiting: deque[_Waiting] = deque()
        self._gone = asyncio.Event()
        self._refused = False
        self._ticking = False
        self._closed = False
        self.ready = False  # connected, and the server takes commands

    # --- the port ---

    def get(self, tenant: str, key: bytes, then: Callable[[Entry | None], None]) -> None:
        if not self._send(partial(self._opened, tenant, key, then), b"GET", _name(tenant, key)):
            then(None)

    def put(self, tenant: str, key: bytes, entry: Entry) -> None:
        ttl_ms = entry.expires_ms - self._now_ms()
        if ttl_ms <= 0 or not self._open_for_more():
            return
        packed = pack(entry)
        plain = _ZLIB + zlib.compress(packed, 1) if len(packed) >= COMPRESS_FROM else _PLAIN + packed
        try:
            sealed = self._vault.seal(Secret(plain), _aad(tenant, key))
        except ValueError:
            return  # the organisation has no data key here yet
        self._send(_nothing, b"SET", _name(tenant, key), sealed, b"PX", b"%d" % ttl_ms)

    def drop(self, tenant: str, key: bytes) -> None:
        self._send(_nothing, b"DEL", _name(tenant, key))

    # --- life ---

    async def run(self) -> None:
        """Connect, and connect again when the server went away, for ever. A background coroutine of the worker."""
        place, attempt = self._place, 0
        secure = ssl.create_default_context() if place.tls else None
        if secure is not None:
            secure.minimum_version = ssl.TLSVersion.TLSv1_2
        loop = asyncio.get_running_loop()
        try:
            while True:
                self._gone.clear()
                try:
                    async with asyncio.timeout(CONNECT_S):
                        await loop.create_connection(lambda: _Wire(self), place.host, place.port, ssl=secure)
                    await self._gone.wait()
                    attempt = 0
                except OSError:  # TimeoutError among them
                    if not attempt:
                        log.warning("cache_not_reached", extra={"fields": {"host": place.host, "port": place.port}})
                    attempt += 1
                await asyncio.sleep(REFUSED_S if self._refused else PAUSES_S[min(attempt, len(PAUSES_S) - 1)])
        finally:
            self.close()

    def close(self) -> None:
        self._closed = True
        if self._transport is not None:
            self._transport.abort()

    # --- the wire ---

    def connected(self, transport: asyncio.WriteTransport) -> None:
        self._transport = transport
        self._refused = False
        place = self._place
        hello = []
        if place.password:
            user = (place.user.encode(),) if place.user else ()
            hello.append((b"AUTH", *user, place.password.reveal()))
        if place.database:
            hello.append((b"SELECT", b"%d" % place.database))
        for words in (*hello, (b"PING",)):
            self._write(self._greeted, *words)

    def _greeted(self, reply: Any) -> None:
        if isinstance(reply, Refusal):
            self._refused = True
            log.error("cache_refused_us", extra={"fields": {"error": str(reply), "host": self._place.host}})
            if self._transport is not None:
                self._transport.abort()
        elif reply == b"PONG" and not self._refused:
            self.ready = True
            log.info("cache_connected", extra={"fields": {"host": self._place.host, "port": self._place.port}})

    def lost(self) -> None:
        was, self.ready, self._transport = self.ready, False, None
        waiting, self._waiting = self._waiting, deque()
        for one in waiting:
            _call(one.then, None)
        if was and not self._closed:
            log.warning("cache_lost", extra={"fields": {"host": self._place.host, "port": self._place.port}})
        self._gone.set()

    def heard(self, reply: Any) -> None:
        if not self._waiting:
            if self._transport is not None:
                self._transport.abort()  # a reply that nobody asked for: nothing after it can be trusted
            return
        _call(self._waiting.popleft().then, reply)

    def _open_for_more(self) -> bool:
        transport = self._transport
        return (
            transport is not None
            and self.ready
            and len(self._waiting) < WAITING_MAX
            and transport.get_write_buffer_size() < UNSENT_MAX
        )

    def _send(self, then: Then, *words: bytes) -> bool:
        """Whether the command was sent; if so `then` is called once, with None when no reply came in time."""
        if not self._open_for_more():
            return False
        self._write(then, *words)
        return True

    def _write(self, then: Then, *words: bytes) -> None:
        transport = self._transport
        assert transport is not None  # noqa: S101  # both callers looked
        loop = asyncio.get_running_loop()
        self._waiting.append(_Waiting(loop.time(), then))
        transport.write(command(*words))
        if not self._ticking:
            self._ticking = True
            loop.call_later(TICK_S, self._tick)

    def _tick(self) -> None:
        """While replies are awaited: those who waited too long go on without, and a dead connection is given up."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        if self._waiting and now - self._waiting[0].asked > DEAD_S and self._transport is not None:
            self._transport.abort()
        for one in list(self._waiting):
            if now - one.asked <= ANSWER_S:
                break
            if self.ready:
                then, one.then = one.then, None
                _call(then, None)
        self._ticking = bool(self._waiting)
        if self._ticking:
            loop.call_later(TICK_S, self._tick)

    # --- entries ---

    def _opened(self, tenant: str, key: bytes, then: Callable[[Entry | None], None], reply: Any) -> None:
        then(self._entry(tenant, key, reply) if type(reply) is bytes else None)

    def _entry(self, tenant: str, key: bytes, sealed: bytes) -> Entry | None:
        try:
            plain = self._vault.open(sealed, _aad(tenant, key)).reveal()
            entry = unpack(_inflated(plain[1:]) if plain[:1] == _ZLIB else plain[1:])
        except (ValueError, zlib.error):
            log.warning("cache_entry_not_opened")
            self.drop(tenant, key)
            return None
        return entry if entry.expires_ms > self._now_ms() else None


def _inflated(data: bytes) -> bytes:
    """We compressed it ourselves, but an older version may have had other bounds."""
    inflate = zlib.decompressobj()
    plain = inflate.decompress(data, ENTRY_MAX + OVERHEAD * 2)
    if inflate.unconsumed_tail:
        raise ValueError("an entry that is too large")
    return plain


def _name(tenant: str, key: bytes) -> bytes:
    return b"lockgate:answer:%b:%b" % (tenant.encode(), key.hex().encode())


def _aad(tenant: str, key: bytes) -> str:
    """As the Vault wants it: the organisation stands last."""
    return f"cache|{key.hex()}|answer|{tenant}"


def _call(then: Then | None, reply: Any) -> None:
    """A caller's defect must not cost the others who wait their replies."""
    if then is None:
        return
    try:
        then(reply)
    except Exception:  # a door: whatever the callback raises is logged, and the next one is called
        log.exception("cache_callback_failed")


def _nothing(_reply: Any) -> None:
    pass
