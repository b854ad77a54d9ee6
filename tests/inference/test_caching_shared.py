"""Two workers with one Valkey: what one was answered, the other gives again; when the server is away, both go on."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Iterator
from functools import partial

import pytest

import valkey
from answers import BODY, STREAM
from lockgate.adapters.valkey import ValkeyCache, place_of
from lockgate.adapters.vault import Keyring
from lockgate.core.cachekey import Scope
from lockgate.inference.caching import Answers, Ticket, Wanted

SCOPE = Scope("org-1", "ws", "pc-1@1", "vk", "openai", "https://api.example.org/v1/chat/completions")
ASKED = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@pytest.fixture(scope="module", name="server")
def _server() -> Iterator[valkey.Valkey]:
    with valkey.running() as server:
        yield server


class Worker:
    def __init__(self, server: valkey.Valkey, keyring: Keyring) -> None:
        self.cache = ValkeyCache(place_of(server.url), keyring, now_ms)
        self.task = asyncio.create_task(self.cache.run())
        later = asyncio.get_running_loop().call_later
        self.answers = Answers(self.cache, partial(keyring.mac, "cache"), now_ms, later)

    async def look(self, wanted: Wanted) -> Ticket:
        told: asyncio.Future[Ticket] = asyncio.get_running_loop().create_future()
        self.answers.look(wanted, told.set_result)
        return await asyncio.wait_for(told, 10)


@pytest.fixture(name="workers")
async def _workers(server: valkey.Valkey) -> AsyncIterator[tuple[Worker, Worker]]:
    server.ask("FLUSHALL")
    keyring = Keyring(os.urandom(32))
    keyring.update([*keyring.missing(), *(keyring.make("dek", owner=owner) for owner in ("org-1", "org-2"))])
    both = Worker(server, keyring), Worker(server, keyring)
    async with asyncio.timeout(20):
        while not all(worker.cache.ready for worker in both):  # noqa: ASYNC110  # there is no event for it
            await asyncio.sleep(0.01)
    yield both
    for worker in both:
        worker.task.cancel()


async def test_what_one_worker_kept_the_other_gives(workers: tuple[Worker, Worker]) -> None:
    one, other = workers
    first = await one.look(Wanted(SCOPE, {**ASKED, "stream": True}))
    assert first.keep(200, b"text/event-stream", STREAM, streamed=True) == ""
    await one.look(Wanted(SCOPE, ASKED))  # its reply comes after that of the SET
    hit = await other.look(Wanted(SCOPE, {"stream": True, **ASKED}))
    assert hit.status == "HIT"
    assert hit.entry
    assert (hit.entry.body, hit.entry.streamed, hit.entry.kind) == (STREAM, True, b"text/event-stream")


async def test_another_tenant_misses_on_the_shared_server_too(workers: tuple[Worker, Worker]) -> None:
    one, other = workers
    (await one.look(Wanted(SCOPE, ASKED))).keep(200, b"application/json", BODY, streamed=False)
    await one.look(Wanted(SCOPE, {}))
    for field in ("organisation", "workspace", "credential"):
        theirs = SCOPE._replace(**{field: "org-2"})  # type: ignore[arg-type]  # these are texts
        assert (await other.look(Wanted(theirs, ASKED))).status == "MISS"
    assert (await other.look(Wanted(SCOPE, ASKED))).status == "HIT"


async def test_a_frozen_server_costs_a_moment_and_no_answer(
    workers: tuple[Worker, Worker], server: valkey.Valkey
) -> None:
    one, _ = workers
    (await one.look(Wanted(SCOPE, ASKED))).keep(200, b"application/json", BODY, streamed=False)
    assert (await one.look(Wanted(SCOPE, ASKED))).status == "HIT"
    server.freeze()
    both = await asyncio.gather(one.look(Wanted(SCOPE, {"n": 1})), one.look(Wanted(SCOPE, {"n": 2})))
    server.thaw()
    assert [ticket.status for ticket in both] == ["MISS", "MISS"]
    both[0].fail()
