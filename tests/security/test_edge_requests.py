"""Raw requests that two parsers could read differently: each is refused, or has one meaning.

Behind every malformed request comes another one, `GET /smuggled`: it must never be served.
"""

import asyncio

import pytest

from raw_requests import CLEAR, MALFORMED, SMUGGLED
from sockets import Echo, Running, read_all, serving, status_of


async def send(running: Running, data: bytes, step: int) -> bytes:
    """What comes back for `data`, written `step` bytes at a time, until the server closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    try:
        for at in range(0, len(data), step):
            writer.write(data[at : at + step])
            await asyncio.sleep(0)
        return await read_all(reader, 2)
    except ConnectionError:
        return await read_all(reader, 2)
    finally:
        writer.close()


def test_the_corpus_is_large_enough() -> None:
    assert len(MALFORMED) >= 250


def fault(answer: bytes, door: Echo) -> str:
    """What is wrong with the way a malformed request was met, or ""."""
    if not 400 <= status_of(answer) <= 505:
        return "not refused"
    if b"connection: close" not in answer or answer.count(b"x-portkey-trace-id: ") != 1:
        return "not refused once and for all"
    return "served" if door.seen or b"smuggled" in answer else ""


@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
async def test_malformed_requests_are_refused_and_nothing_behind_them_is_served(step: int) -> None:
    faults = {}
    door = Echo()
    async with serving(door) as running:
        for name, data in MALFORMED.items():
            if len(data) < 2000 or step > 1:
                answer = await send(running, data + SMUGGLED, step)
                faults[name] = fault(answer, door), answer[:60]
                door.seen.clear()
    assert {name: found for name, found in faults.items() if found[0]} == {}


@pytest.mark.parametrize("step", [1 << 20, 1], ids=["whole", "bytewise"])
@pytest.mark.parametrize("name", CLEAR)
async def test_clear_requests_have_one_meaning(name: str, step: int) -> None:
    data, meaning = CLEAR[name]
    door = Echo()
    async with serving(door) as running:
        answer = await send(running, data + SMUGGLED, step)
    assert door.seen == [*meaning, ("GET", "/smuggled", "", b"")]
    assert answer.count(b"HTTP/1.1 200 OK") == len(meaning) + 1
