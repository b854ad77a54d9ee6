"""One suite for every Cache: in the process, and on a real Valkey."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any

import pytest

import valkey
from answers import BODY, STREAM, entry
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.adapters.valkey import ValkeyCache, place_of
from lockgate.adapters.vault import Keyring
from lockgate.core.cached import Entry
from lockgate.core.ports import Cache

ORG, OTHER = "org-1", "org-2"
KEY, KEY2 = b"\x01" * 32, b"\x02" * 32


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def fresh(body: bytes = BODY, ttl_ms: int = 60_000, **fields: Any) -> Entry:
    return entry(body, ttl_ms, now_ms(), **fields)


def keyring() -> Keyring:
    made = Keyring(os.urandom(32))
    made.update([*made.missing(), made.make("dek", owner=ORG), made.make("dek", owner=OTHER)])
    return made


@pytest.fixture(scope="module", name="server")
def _server() -> Iterator[valkey.Valkey]:
    with valkey.running("s3cret-äß") as server:
        yield server


async def connected(url: str, vault: Keyring) -> tuple[ValkeyCache, "asyncio.Task[None]"]:
    cache = ValkeyCache(place_of(url), vault, now_ms)
    task = asyncio.create_task(cache.run())
    await until(lambda: cache.ready)
    return cache, task


async def until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not holds():  # noqa: ASYNC110  # the product has no event for what a test waits for
            await asyncio.sleep(0.01)


@pytest.fixture(params=["memory", "valkey"], name="cache")
async def _cache(request: pytest.FixtureRequest) -> AsyncIterator[Cache]:
    if request.param == "memory":
        yield MemoryCache(8 << 20, now_ms)
        return
    server: valkey.Valkey = request.getfixturevalue("server")
    server.ask("FLUSHALL")
    cache, task = await connected(server.url, keyring())
    yield cache
    task.cancel()


async def got(cache: Cache, tenant: str, key: bytes) -> Entry | None:
    answer: asyncio.Future[Entry | None] = asyncio.get_running_loop().create_future()
    cache.get(tenant, key, answer.set_result)  # a second call would raise
    return await asyncio.wait_for(answer, 10)


async def test_what_nobody_put_is_a_miss(cache: Cache) -> None:
    assert await got(cache, ORG, KEY) is None


@pytest.mark.parametrize(
    "make",
    [
        fresh,
        partial(fresh, b""),
        partial(fresh, bytes(range(256)) * 400),
        partial(fresh, STREAM, streamed=True, took_us=1_234_567, cost=42, provider="p", model="ü"),
        partial(fresh, os.urandom(1_000_000)),
    ],
    ids=["json", "empty", "bytes", "stream", "large"],
)
async def test_an_entry_comes_back_as_it_was_put(cache: Cache, make: Callable[[], Entry]) -> None:
    made = make()
    cache.put(ORG, KEY, made)
    assert await got(cache, ORG, KEY) == made


async def test_the_last_one_put_is_the_one_that_is_there(cache: Cache) -> None:
    cache.put(ORG, KEY, fresh(b"old"))
    cache.put(ORG, KEY, new := fresh(b"new"))
    assert await got(cache, ORG, KEY) == new


async def test_keys_and_tenants_are_apart(cache: Cache) -> None:
    cache.put(ORG, KEY, fresh())
    assert await got(cache, ORG, KEY2) is None
    assert await got(cache, OTHER, KEY) is None


async def test_a_dropped_entry_is_gone_for_its_tenant_only(cache: Cache) -> None:
    cache.put(ORG, KEY, fresh())
    cache.put(OTHER, KEY, theirs := fresh(b"theirs"))
    cache.drop(ORG, KEY)
    cache.drop(ORG, KEY2)
    assert await got(cache, ORG, KEY) is None
    assert await got(cache, OTHER, KEY) == theirs


async def test_an_entry_ends_when_it_expires(cache: Cache) -> None:
    cache.put(ORG, KEY, fresh(ttl_ms=150))
    cache.put(ORG, KEY2, fresh(ttl_ms=-1))
    assert await got(cache, ORG, KEY) is not None
    assert await got(cache, ORG, KEY2) is None
    await asyncio.sleep(0.2)
    assert await got(cache, ORG, KEY) is None


async def test_many_at_once_each_get_their_own(cache: Cache) -> None:
    keys = [number.to_bytes(32, "big") for number in range(500)]
    for number, key in enumerate(keys):
        cache.put(ORG, key, fresh(b"%d" % number))
    found = await asyncio.gather(*(got(cache, ORG, key) for key in keys))
    assert [one.body for one in found if one] == [b"%d" % number for number in range(500)]


# --- bounds of the memory ---


def held(cache: MemoryCache, names: str) -> str:
    """Those of `names` that are there; asking uses them."""
    seen: list[str] = []
    for name in names:
        cache.get(ORG, name.encode(), lambda found, name=name: seen.append(name) if found else None)  # type: ignore[misc]  # a bound default
    return "".join(seen)


def test_memory_is_bounded_by_bytes_and_what_was_used_longest_ago_goes_first() -> None:
    cache = MemoryCache(50_000, now_ms)
    for name in "abcde":
        cache.put(ORG, name.encode(), fresh(bytes(5_000)))
    assert held(cache, "ba") == "ba"
    for name in "fghijk":
        cache.put(ORG, name.encode(), fresh(bytes(5_000)))
    assert 45_000 < cache.used <= 50_000
    assert held(cache, "abcdefghijk") == "abefghijk"


def test_memory_is_bounded_by_entries_too() -> None:
    cache = MemoryCache(1 << 20, now_ms, entries=3)
    for number in range(50):
        cache.put(ORG, b"%d" % number, fresh(b"x"))
    assert (len(cache), cache.used) == (3, 3 * fresh(b"x").weight)


def test_one_answer_never_takes_the_whole_memory() -> None:
    cache = MemoryCache(100_000, now_ms)
    cache.put(ORG, KEY, fresh(b"x"))
    cache.put(ORG, KEY2, fresh(bytes(20_000)))
    assert len(cache) == 1


def test_memory_counts_down_for_what_is_replaced_dropped_and_expired() -> None:
    at = [now_ms()]
    cache = MemoryCache(1 << 20, lambda: at[0])
    cache.put(ORG, KEY, fresh(bytes(1000)))
    cache.put(ORG, KEY, fresh(bytes(10)))
    assert cache.used == fresh(bytes(10)).weight
    at[0] += 10_000_000
    cache.get(ORG, KEY, lambda _: None)
    cache.put(ORG, KEY2, fresh(b"past"))
    cache.drop(ORG, KEY2)
    assert (len(cache), cache.used) == (0, 0)


# --- the shared server: nothing leaks, nothing hangs ---


async def test_the_server_holds_neither_texts_nor_bodies_in_the_clear(server: valkey.Valkey) -> None:
    cache, task = await connected(server.url, keyring())
    canary = b"canary-7f3a-the-answer-of-a-tenant"
    cache.put(ORG, KEY, fresh(canary + b" " * 10_000))
    cache.put(ORG, KEY2, fresh(canary))
    await got(cache, ORG, KEY2)
    name = f"lockgate:answer:{ORG}:{KEY2.hex()}"
    stored = server.ask("GET", name) + server.ask("GET", f"lockgate:answer:{ORG}:{KEY.hex()}")
    assert stored.startswith(b"$")
    assert canary not in stored
    assert b"application/json" not in stored
    assert 0 < int(server.ask("PTTL", name).strip(b":\r\n")) <= 60_000
    task.cancel()


async def test_an_entry_moved_to_another_key_or_tenant_or_changed_is_a_miss_and_is_deleted(
    server: valkey.Valkey,
) -> None:
    cache, task = await connected(server.url, keyring())
    here, there = (f"lockgate:answer:{tenant}:{key.hex()}" for tenant, key in ((ORG, KEY), (OTHER, KEY2)))
    cache.put(ORG, KEY, fresh())
    assert await got(cache, ORG, KEY)
    server.ask("COPY", here, there, "REPLACE")
    server.ask("COPY", here, f"lockgate:answer:{ORG}:{KEY2.hex()}", "REPLACE")
    assert await got(cache, OTHER, KEY2) is None
    assert await got(cache, ORG, KEY2) is None
    server.ask("SETRANGE", here, "60", "!!")
    assert await got(cache, ORG, KEY) is None
    assert await got(cache, ORG, KEY) is None
    assert server.ask("EXISTS", here, there) == b":0\r\n"
    task.cancel()


async def test_another_keyring_reads_nothing_and_an_unknown_tenant_keeps_nothing(server: valkey.Valkey) -> None:
    (one, task), (other, task2) = await connected(server.url, keyring()), await connected(server.url, keyring())
    one.put(ORG, KEY, fresh())
    assert await got(one, ORG, KEY)
    assert await got(other, ORG, KEY) is None
    one.put("org-unknown", KEY, fresh())
    assert await got(one, "org-unknown", KEY) is None
    task.cancel()
    task2.cancel()


async def test_two_workers_share_what_one_put(server: valkey.Valkey) -> None:
    ring = keyring()
    (one, task), (other, task2) = await connected(server.url, ring), await connected(server.url, ring)
    one.put(ORG, KEY, made := fresh(STREAM, streamed=True))
    await got(one, ORG, KEY)
    assert await got(other, ORG, KEY) == made
    task.cancel()
    task2.cancel()


async def test_while_the_server_is_away_everything_is_a_miss_and_afterwards_it_works_again() -> None:
    with valkey.running() as server:
        cache, task = await connected(server.url, keyring())
        cache.put(ORG, KEY, fresh())
        assert await got(cache, ORG, KEY)
        server.stop()
        await until(lambda: not cache.ready)
        cache.put(ORG, KEY, fresh())
        cache.drop(ORG, KEY)
        assert await got(cache, ORG, KEY) is None
        server.start()
        await until(lambda: cache.ready)
        cache.put(ORG, KEY, made := fresh())
        assert await got(cache, ORG, KEY) == made
        task.cancel()


async def test_a_frozen_server_is_a_miss_after_the_time_limit_and_late_replies_go_to_nobody() -> None:
    with valkey.running() as server:
        cache, task = await connected(server.url, keyring())
        cache.put(ORG, KEY, made := fresh())
        assert await got(cache, ORG, KEY) == made
        server.freeze()
        assert [await got(cache, ORG, KEY), await got(cache, ORG, KEY2)] == [None, None]
        server.thaw()
        await until(lambda: cache.ready and not cache._waiting)
        assert await got(cache, ORG, KEY) == made
        assert await got(cache, ORG, KEY2) is None
        task.cancel()


async def test_look_ups_under_way_when_the_connection_breaks_are_misses() -> None:
    with valkey.running() as server:
        cache, task = await connected(server.url, keyring())
        server.freeze()
        asked = [asyncio.ensure_future(got(cache, ORG, KEY)) for _ in range(20)]
        await asyncio.sleep(0)
        server.stop()
        assert await asyncio.gather(*asked) == [None] * 20
        task.cancel()


async def test_a_wrong_password_is_told_once_and_everything_is_a_miss(
    server: valkey.Valkey, caplog: pytest.LogCaptureFixture
) -> None:
    cache = ValkeyCache(place_of(server.url.replace("s3cret", "wr0ng")), keyring(), now_ms)
    task = asyncio.create_task(cache.run())
    await until(lambda: "cache_refused_us" in caplog.text)
    assert await got(cache, ORG, KEY) is None
    assert not cache.ready
    assert "wr0ng" not in str([record.__dict__ for record in caplog.records])
    task.cancel()


async def test_a_callback_that_fails_costs_nobody_else_an_answer(server: valkey.Valkey) -> None:
    cache, task = await connected(server.url, keyring())
    cache.put(ORG, KEY, made := fresh())

    def fails(_found: Entry | None) -> None:
        raise RuntimeError

    cache.get(ORG, KEY, fails)
    assert await got(cache, ORG, KEY) == made
    task.cancel()


async def test_a_server_that_speaks_something_else_is_left() -> None:
    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    stranger = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = stranger.sockets[0].getsockname()[1]
    cache = ValkeyCache(place_of(f"redis://127.0.0.1:{port}"), keyring(), now_ms)
    task = asyncio.create_task(cache.run())
    await asyncio.sleep(0.2)
    assert await got(cache, ORG, KEY) is None
    task.cancel()
    stranger.close()
