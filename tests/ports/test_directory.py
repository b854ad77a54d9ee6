"""The Directory port: what every implementation promises to inference."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from lockgate.adapters.bus import BusClient
from lockgate.adapters.bus_server import BusServer
from lockgate.adapters.memory_directory import MemoryDirectory
from lockgate.adapters.vault import Keyring
from lockgate.core.keyuse import Sighting
from lockgate.core.ports import UNKNOWN, Directory
from lockgate.core.snapshot import Caller, ConfigEntry, Kind

CALLER = Caller("key-1", "pub", "workspace-service", "org-1", "ws-1", "main", "", frozenset({"completions.write"}))


class Rows(dict[tuple[Kind, Any], Any]):
    """What exists; `publish` tells the directory of a change."""

    directory: Directory
    keyring: Keyring
    publish: Callable[[str], None]

    def __init__(self) -> None:
        super().__init__()
        self.laid: set[bytes] = set()  # digests of bait
        self.sightings: asyncio.Queue[Sighting] = asyncio.Queue()


@pytest.fixture(params=["bus", "memory"])
async def rows(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Rows]:
    made = Rows()
    root = os.urandom(32)
    made.keyring = Keyring(root)
    made.keyring.update(made.keyring.missing())
    if request.param == "memory":
        memory = MemoryDirectory(lambda kind, key: made.get((kind, key)), made.keyring.digests)
        memory.is_bait, memory.on_sighting = made.laid.__contains__, made.sightings.put_nowait
        made.directory, made.publish = memory, memory.publish
        yield made
        return
    published: list[str] = []

    async def lookup(kind: Kind, key: Any) -> Any:
        return made.get((kind, key))

    async def changes(since: int) -> tuple[int, frozenset[str]]:
        return len(published), frozenset(published[since:])

    server = BusServer(tmp_path / "bus.sock", lookup, lambda: made.keyring.rows, changes)
    server.is_bait, server.on_sighting = made.laid.__contains__, made.sightings.put_nowait
    await server.start()
    client = BusClient(tmp_path / "bus.sock", 0, Keyring(root))
    tasks = [asyncio.ensure_future(server.watch()), asyncio.ensure_future(client.run())]
    await asyncio.wait_for(client.ready(), 5)

    def publish(name: str) -> None:
        published.append(name)
        server.poke()

    made.directory, made.publish = client, publish
    yield made
    await server.close()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def load(directory: Directory, key: Any, kind: Kind = "caller") -> Any:
    found: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    directory.load(kind, key, found.set_result)
    assert not found.done()
    return await asyncio.wait_for(found, 5)


async def test_nothing_is_known_before_it_is_loaded(rows: Rows) -> None:
    rows["caller", b"d"] = CALLER
    assert rows.directory.get("caller", b"d") is UNKNOWN
    assert await load(rows.directory, b"d") == CALLER
    assert rows.directory.get("caller", b"d") == CALLER


async def test_what_does_not_exist_is_none_and_then_known_to_be(rows: Rows) -> None:
    assert await load(rows.directory, b"d") is None
    assert rows.directory.get("caller", b"d") is None


async def test_a_change_is_told_with_its_ids_and_the_entry_is_gone(rows: Rows) -> None:
    rows["caller", b"d"] = CALLER
    await load(rows.directory, b"d")
    heard: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
    rows.directory.on_change = heard.set_result
    version = rows.directory.version
    del rows["caller", b"d"]
    rows.publish("key-1")
    assert await asyncio.wait_for(heard, 1) == frozenset({"key-1"})
    assert rows.directory.version == version + 1
    assert rows.directory.get("caller", b"d") is UNKNOWN
    assert await load(rows.directory, b"d") is None


async def test_a_changed_config_is_forgotten_and_loaded_anew(rows: Rows) -> None:
    place = ("ws-1", "pc-main")
    first = ConfigEntry("config-1", "pc-main", "version-1", b'{"virtual_key":"main"}', "org-1", "ws-1")
    rows["config", place] = first
    assert await load(rows.directory, place, "config") == first
    assert rows.directory.get("config", place) == first
    for published in ("config-1", "ws-1", "org-1"):
        heard: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
        rows.directory.on_change = heard.set_result
        rows["config", place] = after = ConfigEntry("config-1", "pc-main", published, b"{}", "org-1", "ws-1")
        rows.publish(published)
        await asyncio.wait_for(heard, 1)
        assert rows.directory.get("config", place) is UNKNOWN
        assert await load(rows.directory, place, "config") == after


async def test_a_config_that_is_made_later_is_found_though_it_was_missed(rows: Rows) -> None:
    place = ("ws-1", "pc-new")
    assert await load(rows.directory, place, "config") is None
    heard: asyncio.Future[frozenset[str]] = asyncio.get_running_loop().create_future()
    rows.directory.on_change = heard.set_result
    rows["config", place] = made = ConfigEntry("config-2", "pc-new", "version-1", b"{}", "org-1", "ws-1")
    rows.publish("config-2")
    await asyncio.wait_for(heard, 1)
    assert await load(rows.directory, place, "config") == made


async def test_bait_is_unknown_like_any_other_key_and_told_of(rows: Rows) -> None:
    rows.laid.add(b"bait")
    assert [await load(rows.directory, b"bait"), await load(rows.directory, b"other")] == [None, None]
    assert [rows.directory.get("caller", digest) for digest in (b"bait", b"other")] == [None, None]
    assert rows.directory.baits == {b"bait"}
    seen = Sighting(b"bait", 5, "192.0.2.1", "curl/8", "POST", "/v1/chat/completions")
    rows.directory.tell(seen)
    assert await asyncio.wait_for(rows.sightings.get(), 5) == seen


async def test_a_key_is_digested_under_every_pepper_that_verifies(rows: Rows) -> None:
    assert rows.directory.digests(b"key") == rows.keyring.digests(b"key")
