"""The composition of the control process: admin API, console, publishing, the drain, the built-in model."""

import asyncio
import contextlib
import logging
import os
import signal
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import uvicorn
import uvloop

from lockgate import providers
from lockgate.adapters.assembly import patiently
from lockgate.adapters.audit_stream import AuditStream
from lockgate.adapters.baselines import Baselines
from lockgate.adapters.bus_server import ALL_SLOW, BusServer
from lockgate.adapters.checkpoints import notary
from lockgate.adapters.clock import SystemClock
from lockgate.adapters.drain import Drain, FreshLogs
from lockgate.adapters.jwks import KeySets
from lockgate.adapters.local_model import LocalModel, Reserved
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.mail import MailSettingError, Post
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.passwords import Passwords
from lockgate.adapters.retention import Days, Retention
from lockgate.admin import api, setup
from lockgate.admin.letters import Letters
from lockgate.admin.metrics import scraper
from lockgate.admin.services import Fetched, ModelFacts, Services
from lockgate.admin.tokens import Copies, Tokens
from lockgate.admin.watchman import Ledger, Watchman
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.happenings import Happenings
from lockgate.core.snapshot import Caller, Credential, Kind, Price
from lockgate.keeper import keeper
from lockgate.settings import SettingError, Settings
from lockgate.supervisor import Ready
from lockgate.wire.client import Client
from lockgate.wire.egress import EgressGuard
from lockgate.wire.fetch import fetch

if TYPE_CHECKING:
    from lockgate.adapters.prices import PriceTable

log = logging.getLogger("lockgate.control")

AGAIN_S: Final = 5.0
WARM_UP_AFTER_S: Final = 2.0
LOCAL_WITHIN_S: Final = 3.0  # the first request that a person or a script copies goes to the built-in model
NICENESS: Final = 10  # answering calls comes first: on a busy machine the drain catches up later


class _Server(uvicorn.Server):
    """uvicorn without its signal handlers, which says when it accepts connections."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.on_started: Callable[[], None] = lambda: None

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.on_started()


async def outliving(work: Callable[[], Awaitable[None]]) -> None:
    """Background work that begins again when the database was away."""
    while True:
        try:
            await work()
        except DirectoryUnavailable:
            log.warning("background_work_put_off")
        await asyncio.sleep(AGAIN_S)


class Control:
    """Everything that the control process holds, wired."""

    def __init__(self, settings: Settings, reserved: Reserved) -> None:
        self.settings = settings
        self.clock = SystemClock()
        self.opened: Opened = open_store(settings)
        self.store, self.keyring = self.opened.store, self.opened.keyring
        self.prices: PriceTable | None = None
        self.local = LocalModel(settings, reserved)
        self.lookups = Lookups(
            self.opened.rows(),
            self.store.signer,
            self.price,
            lambda: self.local.base_url,
            block_inline=settings.block_inline_config,
        )
        self.logs = SqliteLogs(settings.data / "logs.db")
        self.drain = Drain(settings.data / "journal", self.logs.sink)
        self.bus = BusServer(settings.bus_socket, self.lookup, lambda: self.keyring.rows, self.store.changes)
        if settings.shared_database:
            self.bus.slow = ALL_SLOW
        self.store.on_commit = self.bus.poke
        self.guard = EgressGuard(
            settings.egress_allow,
            own=frozenset({("127.0.0.1", reserved.port)}),
            listener=(settings.host, settings.port),
        )
        self.client = Client(self.guard)
        self.secrets = keeper(settings, self.lookups, self.store, self.keyring, self.fetch)
        self.key_sets = KeySets(self.get, self.clock, Copies(self.store, self.clock))
        self.tokens = Tokens(self.store, self.key_sets, self.clock, block_inline=settings.block_inline_config)
        happenings = Happenings()
        self.drain.on_records = happenings.note
        self.audit_stream = AuditStream(self.store, happenings, self.bus.metrics, self.clock.now_ms)
        self.notary = notary(settings, self.store, self.keyring, self.clock.now_ms)
        self.post = post_office(settings)
        self.services = Services(
            settings=settings,
            mail=Letters(self.post.send) if self.post else None,
            store=self.store,
            vault=self.keyring,
            hasher=Passwords(),
            clock=self.clock,
            caller=self.caller,
            fetch=self.fetch,
            logs=FreshLogs(self.logs, self.drain),
            price=self.price,
            models=self.models,
            local_url=lambda: self.local.base_url if self.local.running else "",
            ready=self.missing,
            metrics=scraper(self.bus.metrics, self.gauges),
            audit=self.notary,
            credential=self.credential,
            fetch_secret=self.secrets.whole,
            check_host=self.check_host,
            tokens=self.tokens,
        )
        baselines = Baselines(settings.data / "watch.db")
        ledger = Ledger(self.drain.take_uses, self.drain.take_glances, baselines.judge)
        self.watchman = Watchman(self.services, ledger)
        self.bus.is_bait = lambda digest: digest in self.services.watch.baits
        self.bus.on_sighting, self.bus.on_changed = self.services.watch.sighted, self.watchman.changed

    async def credential(self, workspace_id: str, slug: str) -> Credential | None:
        """As a worker is told of it, waiting for a secret that is kept elsewhere."""
        return await patiently(partial(self.lookups.credential, workspace_id, slug))

    async def lookup(self, kind: Kind, key: Any) -> Any:
        """What the bus answers a worker."""
        if kind == "token":
            return await self.tokens.caller(key)
        found = await self.lookups(kind, key)
        return self.local.keyed(found, self.keyring) if isinstance(found, Credential) else found

    def price(self, provider: str, model: str) -> Price | None:
        """The price table is half a second of imports: the first who asks loads it, or `warm_up` does."""
        if self.prices is None:
            from lockgate.adapters.prices import PriceTable

            self.prices = PriceTable(providers.price_ids())
        return self.prices.find(provider, model)

    @staticmethod
    def models(provider: str) -> Iterable[ModelFacts]:
        from lockgate.providers import facts

        return facts.models(provider)

    async def caller(self, digest: bytes) -> Caller | None:
        return await self.lookups.caller(digest)

    async def fetch(
        self, method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None, *, scope: str, stored: bool
    ) -> Fetched:
        """One call out through the egress door."""
        del scope  # such a call shares no connection with any other
        sent = [(name.encode(), value.encode()) for name, value in headers]
        found = await fetch(self.client, method, url, sent, body or b"", stored=stored)
        if found.error is not None:
            raise found.error
        return Fetched(found.status, {k.decode(): v.decode("latin-1") for k, v in found.headers}, found.body)

    async def get(self, url: str) -> tuple[int, bytes]:
        """Status and body of somebody's public document: over TLS unless the operator allows that very host."""
        found = await self.fetch("GET", url, (("accept", "application/json"),), None, scope="", stored=True)
        return found.status, found.body

    def check_host(self, url: str) -> None:
        """Raises EgressRefused for a base URL that no stored credential may travel to."""
        self.guard.judge(url, stored=True)

    def missing(self) -> list[str]:
        """What `/ready` says is not there."""
        return [] if self.bus.workers else ["no worker is connected"]

    def gauges(self) -> dict[str, float]:
        counts = self.drain.counts
        return {
            "lockgate_drain_backlog_bytes": self.drain.backlog,
            "lockgate_drained_records": counts.records,
            "lockgate_journal_damage": counts.quarantined + counts.undecodable + counts.missing,
            "lockgate_calls_orphaned": counts.orphaned,
            **self.watchman.gauges(),
        }

    async def warm_up(self) -> None:
        """What a start can do without, done before somebody waits for it. A background coroutine."""
        await asyncio.sleep(WARM_UP_AFTER_S)
        await asyncio.to_thread(self.price, "openai", "gpt-4o")

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The background work, from its start to its end."""
        await self.bus.start()
        days = Days(self.settings.log_retention_days, self.settings.body_retention_days)
        retention = Retention(self.drain, self.clock, days)
        work = (
            self.bus.watch(),
            self.drain.run(),
            self.watchman.patrol(),
            self.watchman.run(),
            self.watchman.post(),
            retention.run(),
            self.warm_up(),
            self.notary.run(),
            self.audit_stream.run(),
            self.local.run(),
            self.bus.answer_slow(),
            outliving(self.key_sets.run),
            self.opened.database.listen(self.bus.poke),
            self.secrets.run(),
        )
        names = (
            "changes",
            "drain",
            "uses",
            "watch",
            "alerts",
            "retention",
            "warm-up",
            "audit",
            "calls",
            "local",
            "look-ups",
            "keys",
            "news",
            "secrets",
        )
        async with asyncio.TaskGroup() as tasks:
            started = [tasks.create_task(one, name=name) for one, name in zip(work, names, strict=True)]
            if self.post:
                started.append(tasks.create_task(self.post.run(), name="mail"))
            try:
                yield
            finally:
                for task in started:
                    task.cancel()
        await self.bus.close()
        await self.drain.drain_now()
        with contextlib.suppress(DirectoryUnavailable):
            await self.audit_stream.flush()
            await self.watchman.note_uses()
            await self.watchman.learn()
        await self.client.close()
        self.drain.close()
        self.logs.close()
        await self.lookups.close()
        await self.store.close()

    async def serve(self, ready: Ready) -> None:
        """Serve until SIGTERM."""
        server = _Server(
            uvicorn.Config(
                api.build(self.services),
                uds=str(self.settings.control_socket),
                log_config=None,
                access_log=False,
                server_header=False,
                date_header=False,
                proxy_headers=False,
                lifespan="off",
                timeout_keep_alive=120,
                timeout_graceful_shutdown=5,
            )
        )
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, setattr, server, "should_exit", True)
        with socket.socket(socket.AF_UNIX) as listener:
            before = os.umask(0o177)  # from its first moment the socket is ours alone
            try:
                self.settings.control_socket.unlink(missing_ok=True)
                listener.bind(str(self.settings.control_socket))
            finally:
                os.umask(before)
            listener.setblocking(False)
            async with self.running():
                await self.local.wait_ready(LOCAL_WITHIN_S)
                token = await setup.offer(self.store, self.keyring, self.clock)
                server.on_started = lambda: ready({"setup_token": token} if token else {})
                await server.serve(sockets=[listener])


def post_office(settings: Settings) -> Post | None:
    """Raises SettingError for a mail server that cannot be used as it is written."""
    if not settings.smtp_url:
        return None
    try:
        return Post(settings.smtp_url, settings.mail_from)
    except MailSettingError as error:
        raise SettingError(str(error)) from error


def run(settings: Settings, reserved: Reserved, ready: Ready) -> None:
    """The life of the control process."""
    os.nice(NICENESS)

    async def main() -> None:
        await Control(settings, reserved).serve(ready)

    uvloop.run(main())
