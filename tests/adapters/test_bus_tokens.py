"""Signed tokens over the bus: asked for by their text, kept by their digest, and no flood of them fills or stops it."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.test_bus import World, caller, load, until
from lockgate.adapters.bus import LARGEST, MOST_TOKENS
from lockgate.adapters.entries import NEGATIVES
from lockgate.core.errors import DirectoryUnavailable
from lockgate.core.ports import UNKNOWN

TOKEN = b"eyJh.eyJi.c2ln"
FOUND = caller("jwt-1", hangs_on=("jwt-all", "jwt-jti"))


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    made = World(tmp_path)
    server = await made.start()
    made.tasks.append(asyncio.ensure_future(server.answer_slow()))
    yield made
    await made.stop()


async def test_a_token_is_asked_for_by_its_text_and_kept_by_its_digest(world: World) -> None:
    world.rows["token", TOKEN] = FOUND
    client = await world.worker()
    digest = client.digests(TOKEN)[0]
    assert client.get("token", digest) is UNKNOWN
    assert await load(client, "token", TOKEN) == FOUND
    assert client.get("token", digest) == FOUND
    assert client.get("caller", digest) is UNKNOWN
    assert world.asked == [("token", TOKEN)]
    assert TOKEN not in client._entries.young["token"]


@pytest.mark.parametrize("published", ["jwt-1", "jwt-all", "jwt-jti", "ws-1", "org-1"])
async def test_each_thing_that_a_token_hangs_on_drops_it(world: World, published: str) -> None:
    world.rows["token", TOKEN] = FOUND
    client = await world.worker()
    await load(client, "token", TOKEN)
    digest = client.digests(TOKEN)[0]
    del world.rows["token", TOKEN]
    await world.publish(published)
    await until(lambda: client.get("token", digest) is UNKNOWN)
    assert await load(client, "token", TOKEN) is None
    assert client.get("token", digest) is None


async def test_a_token_that_waits_for_another_server_holds_up_no_other_look_up(world: World) -> None:
    world.rows["caller", b"d"] = caller()
    client = await world.worker()
    world.gate.clear()
    waiting = asyncio.ensure_future(load(client, "token", TOKEN))
    await until(lambda: world.asked == [("token", TOKEN)])
    key = asyncio.ensure_future(load(client, "caller", b"d"))
    await until(lambda: ("caller", b"d") in world.asked)
    world.gate.set()
    assert (await key, await waiting) == (caller(), None)


async def test_a_worker_holds_a_bounded_number_of_tokens_that_wait(world: World) -> None:
    client = await world.worker()
    world.gate.clear()
    asked = [asyncio.ensure_future(load(client, "token", b"ey%d.e30.c2ln" % n)) for n in range(MOST_TOKENS + 50)]
    await until(lambda: sum(one.done() for one in asked) >= 50)
    assert [type(one.result()) for one in asked if one.done()] == [DirectoryUnavailable] * 50
    world.gate.set()
    assert (await asyncio.gather(*asked))[:MOST_TOKENS] == [None] * MOST_TOKENS
    world.rows["token", TOKEN] = FOUND
    assert await load(client, "token", TOKEN) == FOUND


async def test_a_flood_of_bad_tokens_leaves_little_behind(world: World) -> None:
    client = await world.worker()
    for start in range(0, 12_000, 200):
        await asyncio.gather(*(load(client, "token", b"ey%d.e30.c2ln" % n) for n in range(start, start + 200)))
    assert client._entries.negatives <= NEGATIVES
    assert (client.entries, client._tokens, len(client._flights)) == (0, 0, 0)
    assert LARGEST > MOST_TOKENS * 8192 * 8  # what waits for a worker is far from what would cut it off
