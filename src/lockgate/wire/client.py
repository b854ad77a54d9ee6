"""The pooled HTTP/1.1 client of a worker. Implements the `Upstream` port; callbacks only.

A task is made for one thing: dialling a new connection. `link.py` does the talking.
"""

import asyncio
import resource
import ssl
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from weakref import WeakValueDictionary

from lockgate.core.errors import LockgateError, ShuttingDown, UpstreamConnect
from lockgate.core.ports import Listener
from lockgate.wire.chunked import LAST, frame
from lockgate.wire.dial import Trace, dial, dial_unix
from lockgate.wire.egress import EgressGuard, Target
from lockgate.wire.link import NOBODY, Link
from lockgate.wire.turn import Turn, turn_of
from lockgate.wire.wheel import Wheel

Spawn = Callable[[Coroutine[Any, Any, None]], "asyncio.Task[None]"]
IDLE_SHARE = 0.2  # names that a caller makes up must not use up what answers need
PENDING_MAX = 64 * 1024  # of a streamed body, while the connection is being made


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """Bounds of the pool, in connections and seconds."""

    idle_s: float = 50  # unused connections are closed after it: common servers do so at 60
    idle_most: int = 1024  # unused connections of one pool
    idle_all: int = 0  # of all pools together; 0: a share of the descriptors that the process may open
    life_s: float = 600  # then a new connection asks the name anew
    stale_s: float = 2  # a pooled connection that breaks so soon was stale; later, the request may have been worked on
    tick_s: float = 1.0
    tls: ssl.SSLContext | None = None  # None: the system's certificates


class Pool:
    """The connections that one tenant has to one place."""

    __slots__ = ("__weakref__", "everyone", "idle", "key", "links", "most", "most_all")

    def __init__(self, key: tuple[str, ...], most: int, everyone: "dict[Link, None]", most_all: int) -> None:
        self.key = key
        self.most = most
        self.everyone = everyone  # the unused connections of all pools, the one that was unused longest first
        self.most_all = most_all
        self.idle: list[Link] = []
        self.links: set[Link] = set()

    def put(self, link: Link) -> None:
        self.idle.append(link)
        self.everyone[link] = None
        if len(self.idle) > self.most:
            self.idle[0].kill()
        elif len(self.everyone) > self.most_all:
            next(iter(self.everyone)).kill()

    def clear(self) -> None:
        """Close every connection; open flights fail."""
        for link in list(self.links):
            link.close()

    def drop(self, link: Link) -> None:
        self.links.discard(link)
        if link in self.everyone:
            del self.everyone[link]
            self.idle.remove(link)


@dataclass(frozen=True, slots=True)
class Origin:
    """See `core.ports.Origin`. Made by `Client.origin` and `Client.unix_origin` only."""

    url: str
    host: str
    prefix: str
    scope: str
    stored: bool
    target: Target | None = field(repr=False)
    socket: Path | None = field(repr=False, default=None)
    pool: Pool = field(repr=False, compare=False, kw_only=True)


class Flight:
    """See `core.ports.Flight`."""

    __slots__ = (
        "_client",
        "_pending",
        "body",
        "dialling",
        "first_byte_s",
        "head",
        "head_only",
        "idle_s",
        "link",
        "listener",
        "on_writable",
        "origin",
        "over",
        "paused",
        "resent",
        "sent_all",
        "sent_at",
    )

    def __init__(  # noqa: PLR0917  # as many as `send` has, by position for speed
        self,
        client: "Client",
        origin: Origin,
        head: bytes,
        body: bytes | None,
        listener: Listener,
        first_byte_s: float,
        idle_s: float,
        on_writable: Callable[[], None] | None,
    ) -> None:
        self._client = client
        self.origin = origin
        self.head = head
        self.body = body
        self.listener: Listener = listener
        self.first_byte_s = first_byte_s
        self.idle_s = idle_s
        self.on_writable = on_writable
        self.head_only = head[:5] == b"HEAD "
        self.over = False  # cancelled, or failed before it had a link
        self.paused = False
        self.resent = False
        self.sent_all = body is not None
        self.dialling: asyncio.Task[None] | None = None
        self._client = client
        # Set by `Link.fly` or by `Client._dial`, one of which comes at once: `link`, `sent_at`, `_pending`.
        self.link: Link | None
        self.sent_at: float
        self._pending: list[bytes]

    def land(self) -> Listener:
        """The listener, for its last call: the flight forgets it, or both would wait for the garbage collector."""
        listener, self.listener, self.on_writable = self.listener, NOBODY, None
        return listener

    def cancel(self) -> None:
        self.over = True
        self.land()
        link, self.link = self.link, None
        if link is not None:
            link.kill()
        elif self.dialling is not None:
            self.dialling.cancel()

    def pause(self) -> None:
        if not self.paused:
            self.paused = True
            if self.link is not None:
                self.link.pause()

    def resume(self) -> None:
        if self.paused:
            self.paused = False
            if self.link is not None:
                self.link.resume()

    def write(self, data: bytes) -> bool:
        if self.over or self.sent_all or not data:
            return True
        if self.link is not None:
            return self.link.write(self, data)
        if self.dialling is None:
            return True  # the answer came before the body was sent: nobody reads it any more
        self._pending.append(frame(data))
        return sum(map(len, self._pending)) <= PENDING_MAX

    def finish(self) -> None:
        if self.over or self.sent_all:
            return
        self.sent_all = True
        if self.link is not None:
            self.link.finish(self)
        else:
            self._pending.append(LAST)

    def wait(self) -> None:
        """There is no link yet; what is written is kept."""
        self.link = None
        self._pending = []

    def take_pending(self) -> list[bytes]:
        """What was written before there was a connection."""
        pending, self._pending = self._pending, []
        return pending

    def fail(self, error: LockgateError) -> None:
        """The connection could not be made."""
        if not self.over:
            self.over = True
            self.land().on_failed(error, False)


class Client:
    """`guard` judges every place. `spawn` makes tasks; without it they belong to the client until `close`."""

    def __init__(self, guard: EgressGuard, options: ClientOptions | None = None, spawn: Spawn | None = None) -> None:
        self.options = options or ClientOptions()
        self._guard = guard
        self._spawn = spawn
        self._wheel: Wheel | None = None
        self.turn: Turn  # made with the wheel: both belong to a loop
        self._pools: WeakValueDictionary[tuple[str, ...], Pool] = WeakValueDictionary()
        self._dials: set[asyncio.Task[None]] = set()
        self._idle: dict[Link, None] = {}
        descriptors = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
        self._idle_all = self.options.idle_all or int(descriptors * IDLE_SHARE)

    @property
    def wheel(self) -> Wheel:
        if self._wheel is None:
            loop = asyncio.get_running_loop()
            self._wheel, self.turn = Wheel(loop, self.options.tick_s), turn_of(loop)
        return self._wheel

    def origin(self, url: str, scope: str, *, stored: bool) -> Origin:
        """See `core.ports.Upstream.origin`. Raises EgressRefused."""
        target = self._guard.judge(url, stored=stored)
        pool = self._pool((target.scheme, target.name, str(target.port), scope, str(stored)))
        return Origin(target.url, target.host, target.prefix, scope, stored, target, pool=pool)

    def unix_origin(self, path: Path) -> Origin:
        """A Unix socket of our own, which needs no judging."""
        pool = self._pool(("unix", str(path)))
        return Origin("http://localhost", "localhost", "", "", False, None, path, pool=pool)

    def _pool(self, key: tuple[str, ...]) -> Pool:
        pool = self._pools.get(key)
        if pool is None:
            pool = self._pools[key] = Pool(key, self.options.idle_most, self._idle, self._idle_all)
        return pool

    def send(
        self,
        origin: Origin,
        head: bytes,
        body: bytes | None,
        listener: Listener,
        *,
        first_byte_s: float,
        idle_s: float,
        on_writable: Callable[[], None] | None = None,
        trace: Trace | None = None,
    ) -> Flight:
        """See `core.ports.Upstream.send`. A streamed body always gets a new connection, for it cannot be sent twice."""
        flight = Flight(self, origin, head, body, listener, first_byte_s, idle_s, on_writable)
        if body is not None and (idle := origin.pool.idle):
            link = idle.pop()
            del self._idle[link]
            link.fly(flight)
        else:
            self._dial(flight, trace)
        return flight

    def resend(self, flight: Flight) -> bool:
        """Send a request again whose pooled connection was stale. False: it may have been worked on already."""
        if flight.resent or flight.body is None:
            return False
        flight.resent = True
        self._dial(flight, None)
        return True

    def _dial(self, flight: Flight, trace: Trace | None) -> None:
        flight.wait()
        coroutine = self._connect(flight, trace)
        task = self._spawn(coroutine) if self._spawn else asyncio.get_running_loop().create_task(coroutine)
        flight.dialling = task
        self._dials.add(task)
        task.add_done_callback(lambda task: self._dialled(task, flight))

    def _dialled(self, task: "asyncio.Task[None]", flight: Flight) -> None:
        """A cancelled task may never have run, so its flight is ended here."""
        self._dials.discard(task)
        if task.cancelled():
            flight.dialling = None
            flight.fail(ShuttingDown("The gateway is shutting down"))

    async def _connect(self, flight: Flight, trace: Trace | None) -> None:
        origin = flight.origin
        link = Link(self, origin.pool)
        try:
            if origin.socket is not None:
                await dial_unix(origin.socket, lambda: link)
            else:
                assert origin.target is not None  # noqa: S101  # of every origin that is no socket
                context = self.options.tls
                await dial(self._guard, origin.target, lambda: link, stored=origin.stored, context=context, trace=trace)
        except LockgateError as error:
            flight.dialling = None
            flight.fail(error)
            return
        flight.dialling = None
        if flight.over:
            link.kill()
        elif link.alive:
            link.fly(flight)
        else:
            flight.fail(UpstreamConnect(f"{origin.host} closed the connection at once. Does it speak HTTP there?"))

    async def close(self) -> None:
        """Close every connection; open flights fail."""
        for task in list(self._dials):
            task.cancel()
        for pool in list(self._pools.values()):
            pool.clear()
        if self._wheel is not None:
            self._wheel.stop()
            self._wheel = None
        await asyncio.sleep(0)
