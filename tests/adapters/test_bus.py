"""The bus: a miss is one look-up, a change is heard at once, and who hears nothing trusts nothing."""

import asyncio
import os
import stat
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from lockgate.adapters import bus as bus_module
from lockgate.adapters.bus import BusClient, Frames, frame
from lockgate.adapters.bus_server import BusServer
from lockgate.adapters.entries import PRICES, Entries
from lockgate.adapters.vault import Keyring
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.ports import UNKNOWN
from lockgate.core.snapshot import EVERYTHING, Caller, ConfigEntry, Credential, Kind, Price


def caller(key_id: str = "key-1", **fields: Any) -> Caller:
    values: dict[str, Any] = {
        "key_id": key_id,
        "public_id": "abcdefghijkl",
        "kind": "workspace-service",
        "organisation_id": "org-1",
        "workspace_id": "ws-1",
        "workspace_slug": "main",
        "user_id": "",
        "scopes": frozenset({"completions.write"}),
    }
    return Caller(**{**values, **fields})


def credential(slug: str = "vk") -> Credential:
    return Credential("cred-1", slug, slug, "org-1", "ws-1", "openai", "", b"\x01\x02", "aad", {"a": "b"})


class World:
    """Control's database as the bus sees it, one server on it, and workers that come and go."""

    def __init__(self, folder: Path) -> None:
        self.root = os.urandom(32)
        self.keyring = Keyring(self.root)
        self.keyring.update(self.keyring.missing())
        self.rows: dict[tuple[Kind, Any], Any] = {}
        self.published: list[frozenset[str]] = []
        self.asked: list[tuple[Kind, Any]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.broken = False
        self.failure: Exception | None = None
        self.path = folder / "bus.sock"
        self.tasks: list[asyncio.Task[None]] = []
        self.server: BusServer | None = None

    async def lookup(self, kind: Kind, key: Any) -> Any:
        self.asked.append((kind, key))
        found = self.rows.get((kind, key))
        await self.gate.wait()
        if self.failure:
            raise self.failure
        if self.broken:
            raise RuntimeError("the database is away")
        return found

    async def changes(self, since: int) -> tuple[int, frozenset[str]]:
        if self.broken:
            raise RuntimeError("the database is away")
        return len(self.published), frozenset(i for ids in self.published[since:] for i in ids)

    async def start(self) -> BusServer:
        self.server = BusServer(self.path, self.lookup, lambda: self.keyring.rows, self.changes)
        await self.server.start()
        self.tasks.append(asyncio.ensure_future(self.server.watch()))
        return self.server

    async def stop(self) -> None:
        if self.server is not None:
            await self.server.close()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        self.tasks = []

    async def worker(self, number: int = 0, **options: Any) -> BusClient:
        client = BusClient(self.path, number, Keyring(self.root), **options)
        self.tasks.append(asyncio.ensure_future(client.run()))
        await asyncio.wait_for(client.ready(), 5)
        return client

    async def publish(self, *ids: str) -> None:
        self.published.append(frozenset(ids))
        assert self.server is not None
        self.server.poke()


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    await made.start()
    yield made
    await made.stop()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def load(client: BusClient, kind: Kind, key: Any) -> Any:
    found: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    client.load(kind, key, found.set_result)
    assert not found.done()  # never before the asking call has returned
    return await asyncio.wait_for(found, 5)


async def until(holds: Any, seconds: float = 20.0) -> None:
    end = asyncio.get_running_loop().time() + seconds
    while not holds():
        assert asyncio.get_running_loop().time() < end, "waited too long"
        await asyncio.sleep(0.005)


# --- look-ups ---


@pytest.mark.parametrize(
    ("kind", "key", "entry"),
    [
        ("caller", b"digest", caller(allowed_ips=("10.0.0.0/8",), metadata={"a": "b"}, expires_at=5)),
        ("credential", ("ws-1", "vk"), credential()),
        ("price", ("openai", "gpt-4o"), Price(1, 2, 3, 4, "here")),
    ],
)
async def test_a_miss_is_loaded_and_then_a_hit(world: World, kind: Kind, key: Any, entry: Any) -> None:
    world.rows[kind, key] = entry
    client = await world.worker()
    assert client.get(kind, key) is UNKNOWN
    assert await load(client, kind, key) == entry
    assert client.get(kind, key) == entry
    assert world.asked == [(kind, key)]


async def test_many_who_ask_for_one_key_share_one_look_up(world: World) -> None:
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    found = await asyncio.gather(*(load(client, "caller", b"d") for _ in range(100)))
    assert found == [caller()] * 100
    assert len(world.asked) == 1


def broken(_entry: Any) -> None:
    raise ValueError("a defect")


async def test_a_callback_that_fails_harms_nobody_else(world: World) -> None:
    client = await world.worker()
    world.gate.clear()
    client.load("caller", b"d", broken)
    other = asyncio.ensure_future(load(client, "caller", b"d"))
    await asyncio.sleep(0)
    world.gate.set()
    assert await other is None
    assert world.server is not None
    assert len(world.server.workers) == 1
    assert len(world.asked) == 1


async def test_an_unknown_key_is_remembered_as_missing_for_a_moment(world: World) -> None:
    client = await world.worker()
    assert await load(client, "caller", b"bad") is None
    assert client.get("caller", b"bad") is None
    await asyncio.sleep(2.2)
    assert client.get("caller", b"bad") is UNKNOWN


async def test_a_key_made_just_now_works_although_it_was_missing(world: World) -> None:
    client = await world.worker()
    assert await load(client, "caller", b"new") is None
    world.rows["caller", b"new"] = caller()
    await world.publish("key-1")
    await until(lambda: client.get("caller", b"new") is UNKNOWN)
    assert await load(client, "caller", b"new") == caller()


async def test_a_failing_database_is_unavailable_not_unknown(world: World) -> None:
    client = await world.worker()
    world.broken = True
    assert isinstance(await load(client, "caller", b"d"), DirectoryUnavailable)
    assert client.get("caller", b"d") is UNKNOWN


@pytest.mark.parametrize(
    "error", [RuntimeError("it is away"), DirectoryUnavailable("The database does not answer. Try again in a second")]
)
async def test_what_to_do_is_said_once(error: Exception, world: World) -> None:
    client = await world.worker()
    world.failure = error
    failed = await load(client, "caller", b"d")
    assert failed.message == "The database does not answer. Try again in a second"


async def test_a_look_up_without_an_answer_is_given_up(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "ANSWER_S", 0.1)
    client = await world.worker()
    world.gate.clear()
    assert isinstance(await load(client, "caller", b"d"), DirectoryUnavailable)
    world.gate.set()


async def test_look_ups_that_wait_are_bounded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "MOST_FLIGHTS", 3)
    client = await world.worker()
    world.gate.clear()
    waiting = [asyncio.ensure_future(load(client, "caller", b"%d" % n)) for n in range(4)]
    assert isinstance(await waiting[3], DirectoryUnavailable)
    world.gate.set()
    assert await asyncio.gather(*waiting[:3]) == [None] * 3


# --- keys ---


async def test_a_worker_digests_with_the_wrapped_keys_that_came_over_the_bus(world: World) -> None:
    client = await world.worker()
    assert client.digests(b"lgw_x") == world.keyring.digests(b"lgw_x") != []


async def test_a_new_working_key_reaches_workers(world: World) -> None:
    client = await world.worker()
    before = client.digests(b"k")
    world.keyring.update([*world.keyring.rows, world.keyring.make("api-key-pepper", 2)])
    await world.publish("keyring")
    await until(lambda: len(client.digests(b"k")) == 2)
    assert client.digests(b"k")[1:] == before


async def test_a_wrong_root_key_is_refused(world: World) -> None:
    client = BusClient(world.path, 0, Keyring(os.urandom(32)))
    world.tasks.append(asyncio.ensure_future(client.run()))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(client.ready(), 0.3)


# --- changes ---


async def test_a_revocation_reaches_every_worker_within_a_second(world: World) -> None:
    world.rows["caller", b"d"] = caller()
    clients = [await world.worker(n) for n in range(3)]
    heard: list[frozenset[str]] = []
    for client in clients:
        await load(client, "caller", b"d")
        client.on_change = heard.append
    del world.rows["caller", b"d"]
    world.published.append(frozenset({"key-1"}))  # committed by another process: nobody pokes
    await until(lambda: all(c.get("caller", b"d") is UNKNOWN for c in clients))
    assert heard == [frozenset({"key-1"})] * 3
    assert [await load(c, "caller", b"d") for c in clients] == [None] * 3


@pytest.mark.parametrize(
    ("ids", "caller_stays", "credential_stays", "price_stays"),
    [
        (("key-1",), False, True, True),
        (("cred-1",), True, False, True),
        (("ws-1",), False, False, True),
        (("org-1",), False, False, True),
        (("user-1",), False, True, True),
        ((PRICES,), True, True, False),
        ((EVERYTHING,), False, False, False),
        (("someone-else",), True, True, True),
    ],
)
async def test_a_change_drops_what_it_concerns_and_nothing_else(
    world: World, ids: tuple[str, ...], caller_stays: bool, credential_stays: bool, price_stays: bool
) -> None:
    world.rows = {
        ("caller", b"d"): caller(user_id="user-1"),
        ("credential", ("ws-1", "vk")): credential(),
        ("price", ("p", "m")): Price(1),
    }
    client = await world.worker()
    for kind, key in world.rows:
        await load(client, kind, key)
    version = client.version
    await world.publish(*ids)
    await until(lambda: client.version > version)
    stays = [client.get(kind, key) is not UNKNOWN for kind, key in world.rows]
    assert stays == [caller_stays, credential_stays, price_stays]


async def test_an_answer_that_was_read_before_a_change_is_not_believed(world: World) -> None:
    """The row is read, then revoked and published, and only then does the answer arrive."""
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    world.gate.clear()
    answer = asyncio.ensure_future(load(client, "caller", b"d"))
    await until(lambda: bool(world.asked))
    del world.rows["caller", b"d"]
    await world.publish("key-1")
    await until(lambda: client.version == 1)
    world.gate.set()
    assert await answer is None
    assert len(world.asked) == 2


async def test_what_changed_while_control_was_away_is_dropped_on_return(world: World) -> None:
    world.rows = {("caller", b"a"): caller("key-a"), ("caller", b"b"): caller("key-b")}
    client = await world.worker()
    await load(client, "caller", b"a")
    await load(client, "caller", b"b")
    await world.publish("before")
    await until(lambda: client.version == 1)
    heard: list[frozenset[str]] = []
    client.on_change = heard.append
    assert world.server is not None
    await world.server.close()
    world.published.append(frozenset({"key-a"}))
    assert client.get("caller", b"a") is not UNKNOWN  # known callers go on meanwhile
    await world.start()
    await until(lambda: client.version == 2)
    assert client.get("caller", b"a") is UNKNOWN
    assert client.get("caller", b"b") == caller("key-b")
    assert heard == [frozenset({"key-a"})]


async def test_a_look_up_survives_a_restart_of_control(world: World) -> None:
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    assert world.server is not None
    await world.server.close()
    answer = asyncio.ensure_future(load(client, "caller", b"d"))
    await asyncio.sleep(0.05)
    await world.start()
    assert await answer == caller()


async def test_without_a_heartbeat_nothing_is_trusted(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bus_module, "STALE_S", 0.5)
    monkeypatch.setattr(bus_module, "TICK_S", 0.05)
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    await load(client, "caller", b"d")
    await asyncio.sleep(0.8)
    assert client.get("caller", b"d") is not UNKNOWN  # heartbeats come each 250 ms
    world.broken = True  # the database fails, so there is no heartbeat although the connection stands
    await until(lambda: client.get("caller", b"d") is UNKNOWN)
    assert isinstance(await load(client, "caller", b"d"), DirectoryUnavailable)
    world.broken = False
    assert await load(client, "caller", b"d") == caller()


async def test_what_is_known_holds_for_sixty_seconds_after_the_last_contact(world: World) -> None:
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    await load(client, "caller", b"d")
    world.broken = True
    for silent_s, known in ((57.0, True), (59.5, False)):
        client._heard = time.monotonic() - silent_s
        client._tick()
        assert (client.get("caller", b"d") is not UNKNOWN) is known


# --- metrics, the socket, strangers ---


async def test_every_worker_tells_its_metrics(world: World) -> None:
    for number in range(3):
        await world.worker(number, metrics=lambda n=number: {"n": n})
    assert world.server is not None
    assert await world.server.metrics() == {0: {"n": 0}, 1: {"n": 1}, 2: {"n": 2}}
    assert [number for number, _ in world.server.workers] == [0, 1, 2]


async def test_a_worker_that_does_not_answer_is_left_out(world: World) -> None:
    await world.worker(0, metrics=lambda: {"n": 0})
    _, writer = await asyncio.open_unix_connection(str(world.path))
    writer.write(frame("hello", 9, 1, 0))
    assert world.server is not None
    server = world.server
    await until(lambda: len(server.workers) == 2)
    assert await server.metrics(0.1) == {0: {"n": 0}}
    writer.close()


async def test_the_socket_is_for_the_owner_alone(world: World) -> None:
    assert mode(world.path) == 0o600


@pytest.mark.parametrize(
    "noise",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b"\xff\xff\xff\xff",
        frame("get", 1, "caller", b"x"),
        frame("hello", "one", 2, 3),
        frame(1, 2),
        frame(),
        b"\x00\x00\x00\x01\xc1",
    ],
)
async def test_a_stranger_on_the_socket_is_cut_off(world: World, noise: bytes) -> None:
    reader, writer = await asyncio.open_unix_connection(str(world.path))
    writer.write(noise)
    assert await asyncio.wait_for(reader.read(), 5) == b""
    writer.close()
    await world.worker()  # and the others are served


def test_how_the_bytes_were_split_never_shows() -> None:
    messages = [["beat", 1, 2], ["changed", 3, ["a", "b"]], ["value", 4, b"x" * 1000]]
    data = b"".join(frame(*m) for m in messages)
    for size in (1, 2, 3, 7, 64, 500, len(data)):
        frames, found = Frames(), []
        for at in range(0, len(data), size):
            found += frames.feed(data[at : at + size])
        assert found == messages


# --- the tables ---


def test_a_table_keeps_what_is_used_and_forgets_the_rest() -> None:
    entries = Entries({"caller": 100, "credential": 10, "price": 10})
    for n in range(1000):
        entries.put("caller", n, caller(f"key-{n}"))
        hot = entries.young["caller"].get(0, UNKNOWN)
        assert (hot if hot is not UNKNOWN else entries.seldom("caller", 0)) is not UNKNOWN
        assert len(entries) <= 100
    assert entries.seldom("caller", 500) is UNKNOWN


def test_large_configs_do_not_fill_the_memory() -> None:
    entries = Entries(documents=10_000)
    for n in range(100):
        slug = f"pc-{n}"
        entries.put("config", ("ws", slug), ConfigEntry(slug, slug, "v", b"x" * 1000, "org", "ws"))
        held = {**entries.young["config"], **entries._old["config"]}
        assert sum(len(entry.document) for entry in held.values()) <= 10_000
        assert ("ws", slug) in held
    huge = ConfigEntry("huge", "pc-huge", "v", b"x" * 9_000, "org", "ws")
    entries.put("config", ("ws", "pc-huge"), huge)
    assert entries.young["config"] == {("ws", "pc-huge"): huge}


def test_missing_keys_are_bounded() -> None:
    entries = Entries(negatives=100)
    for n in range(10_000):
        entries.put("caller", n, None)
        assert entries.negatives <= 100
    assert entries.seldom("caller", 9_999) is None


async def test_a_second_that_fails_is_followed_by_the_next(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a worker would trust for ever what it once heard."""
    monkeypatch.setattr(bus_module, "TICK_S", 0.01)
    entries, ticks = Entries(), 0

    def failing() -> None:
        nonlocal ticks
        ticks += 1
        if ticks == 1:
            raise RuntimeError("a defect")

    monkeypatch.setattr(entries, "age_negatives", failing)
    asyncio.get_running_loop().set_exception_handler(lambda _loop, _context: None)
    await world.worker(entries=entries)
    await until(lambda: ticks > 2)
