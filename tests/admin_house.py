"""What admin tests share: the application, a clock that can be turned, callers of every kind."""

import asyncio
import atexit
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import msgspec

from lockgate.adapters import memory
from lockgate.adapters.jwks import KeySets
from lockgate.adapters.lookup import Lookups
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.passwords import Passwords
from lockgate.adapters.vault import Keyring
from lockgate.admin import api, setup
from lockgate.admin.minting import mint_key
from lockgate.admin.services import Fetched, Services
from lockgate.admin.tokens import Copies, Tokens
from lockgate.core.access import SCOPES_OF
from lockgate.core.documents import MEMBERS, USERS, WORKSPACES, Member, Tenant, User, Workspace
from lockgate.core.errors import LockgateError, UpstreamConnect
from lockgate.core.ids import uuid7
from lockgate.core.snapshot import KeyKind
from lockgate.settings import Settings

EMAIL = "owner@example.org"
PASSWORD = "correct horse battery staple 9"
BASE = "http://127.0.0.1:8787"
CHEAP = {"memory_kib": 8, "passes": 1, "lanes": 1}
CONSOLE = {"x-lockgate-console": "1", "origin": BASE, "sec-fetch-site": "same-origin"}


class TurnedClock:
    """The real time, moved by `ahead_ms`."""

    def __init__(self) -> None:
        self.ahead_ms = 0
        self._stopped: tuple[int, int] | None = None

    def stop(self) -> None:
        """From now on only `ahead_ms` moves it: for limits, which a slow machine would wait out."""
        self._stopped = time.time_ns(), time.monotonic_ns()

    def now_ms(self) -> int:
        return (self._stopped or (time.time_ns(),))[0] // 1_000_000 + self.ahead_ms

    def monotonic_ns(self) -> int:
        return (self._stopped[1] if self._stopped else time.monotonic_ns()) + self.ahead_ms * 1_000_000


@dataclass
class Provider:
    """Plays the world outside: answers calls of the test action from a script, and remembers them."""

    script: list[Fetched | LockgateError] = field(default_factory=list)
    calls: list[dict[str, Any]] = field(default_factory=list)

    async def __call__(
        self, method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None, *, scope: str, stored: bool
    ) -> Fetched:
        self.calls.append(
            {"method": method, "url": url, "headers": dict(headers), "body": body, "scope": scope, "stored": stored}
        )
        answer = self.script.pop(0)
        if isinstance(answer, LockgateError):
            raise answer
        return answer


@dataclass(frozen=True)
class Facts:
    id: str
    name: str = "A model"
    context_window: int | None = 1000
    input_price: int | None = 2_500_000_000
    output_price: int | None = 10_000_000_000


async def found(store: Any, vault: Any) -> setup.Initial:
    return await setup.init(
        store,
        vault,
        Passwords(**CHEAP),
        TurnedClock(),
        email=EMAIL,
        password=PASSWORD,
        organisation="Example Works",
        name="Olga Owner",
    )


@cache
def _template() -> tuple[Path, Path, setup.Initial]:
    """An empty and a founded data folder, made once: migrating anew for each test would cost most of its time."""
    folder = Path(tempfile.mkdtemp(prefix="lockgate-admin-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)

    async def make() -> setup.Initial:
        empty, full = (open_store(Settings(data=folder / name)) for name in ("empty", "founded"))
        ids = await found(full.store, full.keyring)
        await empty.store.close()
        await full.store.close()
        return ids

    with ThreadPoolExecutor(1) as pool:  # a loop of its own, whether or not one runs here
        return folder / "empty", folder / "founded", pool.submit(asyncio.run, make()).result()


class Directly:
    """An embedded store's look-ups without `await`: they never wait for anything."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def look_up(*key: Any) -> Any:
            try:
                getattr(self._lookups, name)(*key).send(None)
            except StopIteration as answer:
                return answer.value
            raise AssertionError("a look-up that waits")

        return look_up


class House:
    """On SQLite in `data`; `MemoryHouse` is the same without a disk."""

    store: Any
    vault: Any
    lookups: Any
    opened: Opened
    ids: setup.Initial

    def __init__(self, data: Path, *, founded: bool = True, **settings: Any) -> None:
        self.clock, self.provider = TurnedClock(), Provider()
        self.documents: dict[str, bytes] = {}  # what is found at URLs, without the egress door
        self.open(data, founded, settings)
        self.key_sets = KeySets(self._get, self.clock, Copies(self.store, self.clock))
        self.tokens = Tokens(self.store, self.key_sets, self.clock)
        self.services = Services(
            settings=Settings(data=data, **settings),
            store=self.store,
            vault=self.vault,
            hasher=Passwords(**CHEAP),
            clock=self.clock,
            caller=self._caller,
            fetch=self.provider,
            models=lambda slug: [Facts(f"{slug}-model")],
            credential=self._credential,
            tokens=self.tokens,
        )
        self.app = api.build(self.services)

    def open(self, data: Path, founded: bool, settings: dict[str, Any]) -> None:
        empty, full, self.ids = _template()
        shutil.copytree(full if founded else empty, data, dirs_exist_ok=True)
        self.opened = open_store(Settings(data=data, **settings))
        self.store, self.vault = self.opened.store, self.opened.keyring
        self.lookups = Directly(Lookups(self.opened.rows(), self.opened.store.signer, lambda _p, _m: None))

    async def _credential(self, workspace_id: str, slug: str) -> Any:
        return self.lookups.credential(workspace_id, slug)

    async def _caller(self, digest: bytes) -> Any:
        return self.lookups.caller(digest)

    async def close(self) -> None:
        self.lookups.close()
        await self.store.close()

    async def _get(self, url: str) -> tuple[int, bytes]:
        if url not in self.documents:
            raise UpstreamConnect("There is nothing at that URL")
        return 200, self.documents[url]

    def client(self, key: str = "", *, base: str = BASE, peer: str = "127.0.0.1", **headers: str) -> httpx.AsyncClient:
        """A client of its own, with its own cookies."""
        fields = {"x-lockgate-peer": peer, "x-lockgate-scheme": base.partition(":")[0], **headers}
        if key:
            fields["x-portkey-api-key"] = key
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url=base, headers=fields)

    @property
    def admin(self) -> httpx.AsyncClient:
        return self.client(self.ids.admin_api_key)

    @property
    def team(self) -> httpx.AsyncClient:
        return self.client(self.ids.workspace_api_key)

    async def login(self, email: str = EMAIL, password: str = PASSWORD, **more: str) -> httpx.AsyncClient:
        """A browser that is logged in."""
        browser = self.client(**{**CONSOLE, **more})
        answer = await browser.post("/v1/session", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        return browser

    # --- more people, places and keys ---

    async def key(
        self, kind: KeyKind, scopes: Iterable[str] | None = None, ws: str | None = None, **fields: Any
    ) -> str:
        """The text of a new key with these scopes."""
        place = "" if kind == "organisation-service" else (ws or self.ids.workspace_id)
        async with self.store.begin(Tenant(fields.pop("org", self.ids.organisation_id))) as unit:
            minted = await mint_key(
                unit,
                self.vault,
                self.clock.now_ms(),
                kind=kind,
                organisation_id=unit._tenant.organisation_id,
                workspace_id=place,
                name="made by a test",
                scopes=SCOPES_OF[kind] if scopes is None else scopes,
                **fields,
            )
        return minted.text.reveal().decode()

    async def workspace(self, name: str = "Second") -> Any:
        made, now = uuid7(), self.clock.now_ms()
        row = Workspace(
            organisation_id=self.ids.organisation_id,
            id=made,
            workspace_id=made,
            created_at=now,
            updated_at=now,
            name=name,
            slug=name.lower(),
        )
        async with self.store.begin(Tenant(self.ids.organisation_id)) as unit:
            return await unit.insert(WORKSPACES, row)

    async def person(self, email: str, role: str = "member", **places: str) -> User:
        """A person with `PASSWORD`; `places` are workspace ids with the role in each, dashes as underscores."""
        now, made = self.clock.now_ms(), uuid7()
        stamps: dict[str, Any] = {
            "organisation_id": self.ids.organisation_id,
            "created_at": now,
            "updated_at": now,
        }
        hashed = await self.services.hasher.hash(PASSWORD)
        user = User(**stamps, id=made, email=email, role=role, password_hash=hashed)  # type: ignore[arg-type]  # a role
        async with self.store.begin(Tenant(self.ids.organisation_id)) as unit:
            await unit.insert(USERS, user)
            for place, part in places.items():
                ws = place.replace("_", "-")
                await unit.insert(
                    MEMBERS,
                    Member(**stamps, id=f"{ws}/{made}", workspace_id=ws, user_id=made, role=part),  # type: ignore[arg-type]  # a role
                )
        return user

    async def change(self, of: Any, row_id: str, **fields: Any) -> None:
        """Change a row the way the product does."""
        async with self.store.begin(Tenant(self.ids.organisation_id)) as unit:
            row = await unit.get(of, row_id)
            assert row is not None
            await unit.update(of, msgspec.structs.replace(row, **fields))
            unit.changed(row_id)

    async def audit(self) -> list[Any]:
        entries, _ = await self.store.audit_log(Tenant(self.ids.organisation_id), {})
        return list(entries)


class MemoryHouse(House):
    def open(self, data: Path, founded: bool, settings: dict[str, Any]) -> None:
        del data, settings  # nothing of it is kept
        self.vault = Keyring(os.urandom(32))
        self.vault.update(self.vault.missing())
        self.store = self.lookups = memory.Store(self.vault)
        with ThreadPoolExecutor(1) as pool:
            if founded:
                self.ids = pool.submit(asyncio.run, found(self.store, self.vault)).result()
        self.store._writing = asyncio.Lock()  # the one before belongs to the loop that has ended

    async def close(self) -> None: ...
