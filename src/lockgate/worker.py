"""The composition of a data worker: lean, one event loop, no SQL and no web framework."""

import asyncio
import gc
import logging
import signal
import ssl
from collections import Counter
from functools import partial
from typing import Any, cast

import uvloop

from lockgate.adapters.bus import BusClient
from lockgate.adapters.clock import SystemClock
from lockgate.adapters.journal import Journal
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.adapters.valkey import ValkeyCache, place_of
from lockgate.adapters.vault import Keyring
from lockgate.core.meters import AWAY, Meters
from lockgate.core.ports import Upstream
from lockgate.inference.caching import Answers
from lockgate.inference.embedding import target_of as embeddings_of
from lockgate.inference.serve import Gate, GateOptions
from lockgate.settings import Settings
from lockgate.supervisor import Ready
from lockgate.wire.bodies import Bodies
from lockgate.wire.client import Client, ClientOptions
from lockgate.wire.egress import EgressGuard
from lockgate.wire.relay import Relay
from lockgate.wire.server import Server, ServerOptions
from lockgate.wire.turn import later

log = logging.getLogger("lockgate.worker")

MIB = 1 << 20
LAG_EVERY_S = 0.5


def tls_context(settings: Settings) -> ssl.SSLContext | None:
    """The listener's TLS, or None. Raises OSError (as which SSLError counts) or ValueError for unfit files."""
    if not settings.tls_certificate:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(settings.tls_certificate, settings.tls_key, password="")  # ask nobody for one
    context.set_alpn_protocols(["http/1.1"])
    return context


def gate_options(settings: Settings, number: int) -> GateOptions:
    return GateOptions(
        worker=number,
        bodies=settings.log_bodies,
        cors_origins=settings.cors_origins,
        upload_limit=settings.upload_limit_mb * MIB,
        answer_limit=settings.upstream_limit_mb * MIB,
        total_s=settings.request_timeout_s,
        first_byte_s=settings.first_byte_timeout_s,
        idle_s=settings.idle_timeout_s,
        embeddings=embeddings_of(settings.embeddings),
    )


def cache_of(settings: Settings, keyring: Keyring) -> MemoryCache | ValkeyCache:
    """The cache that workers share, or one of this worker's own. Raises ValueError for a URL that is none."""
    now_ms = SystemClock().now_ms
    if settings.cache_url:
        return ValkeyCache(place_of(settings.cache_url), keyring, now_ms)
    return MemoryCache(settings.cache_mb * MIB, now_ms)


class Worker:
    """Everything that one worker process holds, wired."""

    def __init__(self, settings: Settings, number: int, root: bytes, own_places: frozenset[tuple[str, int]]) -> None:
        self.settings = settings
        self.meters = Meters()
        self.keyring = Keyring(root)
        self.journal = Journal(settings.data / "journal", number, settings.durability)
        self.bus = BusClient(settings.bus_socket, number, self.keyring, self._metrics)
        self.client = Client(
            EgressGuard(settings.egress_allow, own=own_places, listener=(settings.host, settings.port)), ClientOptions()
        )
        self.relay = Relay(settings.control_socket, number)
        self.cache = cache_of(settings, self.keyring)
        self.gate = Gate(
            self.bus,
            cast("Upstream", self.client),  # it takes back only the origins that it made, which a port cannot say
            self.journal,
            self.keyring,
            SystemClock(),
            gate_options(settings, number),
            self.relay,
            self.meters,
            Answers(self.cache, partial(self.keyring.mac, "cache"), SystemClock().now_ms, later),
        )
        self.server = Server(
            self.gate,
            ServerOptions(
                body_limit=settings.body_limit_mb * MIB,
                body_memory=settings.body_memory_mb * MIB,
                connections_per_ip=settings.connections_per_ip,
                trusted_proxies=settings.trusted_proxies,
            ),
        )
        self.gate.later = later
        # Apart from that of requests, which long answers must not keep out.
        self.gate.memory = Bodies(settings.body_memory_mb * MIB // 2)

    def _metrics(self) -> Any:
        self.meters.journal_backlog = self.journal.backlog
        self.meters.journal_ready = self.journal.ready
        self.meters.connections = len(self.server.connections)
        self.meters.entries = self.bus.entries
        self.meters.held_body_bytes = self.server.bodies.held
        self.meters.cache_bytes = self.cache.used if isinstance(self.cache, MemoryCache) else 0
        away = Counter(state for _, _, state, _ in self.gate.health.states(self.gate.now_ns() / 1e9))
        self.meters.away = {state: away[state] for state in AWAY}
        return self.meters.snapshot()

    def _measure_lag(self, due: float) -> None:
        """How late the loop calls what is due: the first thing to look at when a worker is slow."""
        loop = asyncio.get_running_loop()
        self.meters.loop_lag_s = max(0.0, loop.time() - due)
        loop.call_at(loop.time() + LAG_EVERY_S, self._measure_lag, loop.time() + LAG_EVERY_S)

    async def serve(self, ready: Ready) -> None:
        """Serve until SIGTERM, then drain."""
        loop = asyncio.get_running_loop()
        stop = asyncio.Event()
        loop.add_signal_handler(signal.SIGTERM, stop.set)
        self.journal.open(loop)
        async with asyncio.TaskGroup() as tasks:
            bus = tasks.create_task(self.bus.run(), name="bus")
            background = [bus]
            if isinstance(self.cache, ValkeyCache):
                background.append(tasks.create_task(self.cache.run(), name="cache"))
            await self.bus.ready()
            await self.server.start(self.settings.host, self.settings.port, tls_context(self.settings))
            self._measure_lag(loop.time())
            ready({})
            await stop.wait()
            self.gate.draining = True
            await asyncio.sleep(self.settings.drain_delay_s)
            await self.server.drain(self.settings.drain_grace_s)
            self.journal.close()
            await self.client.close()
            for task in background:
                task.cancel()


def run(settings: Settings, number: int, root: bytes, own_places: frozenset[tuple[str, int]], ready: Ready) -> None:
    """The life of a worker process."""
    gc.set_threshold(50_000, 20, 100)  # requests leave no cycles behind; a full collection would be a stall
    gc.freeze()

    async def main() -> None:
        await Worker(settings, number, root, own_places).serve(ready)

    uvloop.run(main())
