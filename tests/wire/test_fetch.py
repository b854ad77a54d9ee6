"""The control process's call through the egress door, and its report."""

import asyncio

import pytest

from lockgate.core.errors import EgressRefused, UpstreamConnect, UpstreamInvalid, UpstreamSilent
from lockgate.wire.egress import EgressGuard
from lockgate.wire.fetch import Fetched, fetch
from sockets import Place, always, calling, read_request, until, upstream

OK = b"HTTP/1.1 200 OK\r\nX-A: 1\r\nContent-Length: 2\r\n\r\nok"


def report(fetched: Fetched) -> list[tuple[str, bool]]:
    return [(step.step, step.ok) for step in fetched.steps]


async def test_a_whole_answer_and_every_step_are_reported() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        url = f"http://127.0.0.1:{place.port}/v1/models?a=b"
        got = await fetch(client, "GET", url, [(b"authorization", b"Bearer x")], stored=True)
        await until(lambda: place.closed == 1)
    assert (got.status, got.body, got.error) == (200, b"ok", None)
    assert (b"x-a", b"1") in got.headers
    assert report(got) == [("resolve", True), ("connect", True), ("http", True)]
    assert all(step.ms >= 0 for step in got.steps)
    assert place.requests[0].startswith(b"GET /v1/models?a=b HTTP/1.1\r\nhost: 127.0.0.1:")
    assert b"\r\nauthorization: Bearer x\r\n" in place.requests[0]


async def test_a_body_is_sent() -> None:
    async with upstream(always(OK)) as place, calling() as client:
        await fetch(client, "POST", f"http://127.0.0.1:{place.port}", [], b"{}", stored=False)
    assert place.requests[0].startswith(b"POST / HTTP/1.1\r\n")
    assert place.requests[0].endswith(b"content-length: 2\r\n\r\n{}")


async def test_a_refused_place_is_the_first_step() -> None:
    async with calling(EgressGuard()) as client:
        got = await fetch(client, "GET", "http://10.0.0.1/v1", [], stored=False)
    assert isinstance(got.error, EgressRefused)
    assert report(got) == [("resolve", False)]


async def test_a_dead_port_is_the_second() -> None:
    async with calling() as client:
        got = await fetch(client, "GET", "http://127.0.0.1:1/v1", [], stored=False)
    assert isinstance(got.error, UpstreamConnect)
    assert report(got) == [("resolve", True), ("connect", False)]
    assert got.steps[1].message == got.error.message


async def test_nonsense_is_the_last() -> None:
    async with upstream(always(b"nonsense\r\n\r\n")) as place, calling() as client:
        got = await fetch(client, "GET", f"http://127.0.0.1:{place.port}", [], stored=False)
    assert isinstance(got.error, UpstreamInvalid)
    assert report(got) == [("resolve", True), ("connect", True), ("http", False)]


async def test_an_answer_that_is_too_long_is_not_kept() -> None:
    async with (
        upstream(always(b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n01234567890")) as place,
        calling() as client,
    ):
        got = await fetch(client, "GET", f"http://127.0.0.1:{place.port}", [], stored=False, limit=10)
    assert isinstance(got.error, UpstreamInvalid)


async def test_a_slow_answer_is_given_up() -> None:
    async def silence(_place: Place, reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await reader.read()

    async with upstream(silence) as place, calling() as client:
        got = await fetch(client, "GET", f"http://127.0.0.1:{place.port}", [], stored=False, timeout_s=0.1)
        await until(lambda: place.closed == 1)
    assert isinstance(got.error, UpstreamSilent)
    assert report(got)[-1] == ("http", False)


@pytest.mark.parametrize(
    ("method", "query", "field"),
    [
        ("GET / HTTP/1.1\r\nX: 1\r\n\r\n", "", (b"a", b"b")),
        ("BREW", "", (b"a", b"b")),
        ("GET", "?a b", (b"a", b"b")),
        ("GET", "?a\r\nX: 1", (b"a", b"b")),
        ("GET", "", (b"a\r\nb", b"c")),
        ("GET", "", (b"a", b"b\r\nc: d")),
        ("GET", "", (b"", b"b")),
        ("GET", "", (b"a", b"b\x00")),
    ],
)
async def test_what_would_break_the_request_apart_is_not_sent(
    method: str, query: str, field: tuple[bytes, bytes]
) -> None:
    async with calling() as client:
        with pytest.raises(ValueError, match=r"is no|cannot be sent"):
            await fetch(client, method, f"http://127.0.0.1:1/{query}", [field], stored=False)
