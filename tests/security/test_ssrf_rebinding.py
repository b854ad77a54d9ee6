"""A name that changes its mind: what was judged is what is connected to."""

import asyncio
import random
from collections.abc import Awaitable, Callable

import pytest

from lockgate.core.errors import EgressRefused, UpstreamDns
from lockgate.wire.egress import EgressGuard, Target
from sockets import Heard, Place, always, calling, upstream

GOOD, BAD = "127.0.0.2", "127.0.0.1"
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
FLIPS = 200


class Flipping:
    """A resolver that gives the n-th list for the n-th question."""

    def __init__(self, answers: list[list[str]]) -> None:
        self._answers = iter(answers)
        self.asked = 0

    async def __call__(self, _name: str, _port: int) -> list[str]:
        self.asked += 1
        return next(self._answers)


async def test_two_hundred_flips_never_lead_to_the_address_that_is_not_allowed() -> None:
    dice = random.Random(7)
    choices = [[GOOD], [BAD], [GOOD, BAD], [BAD, GOOD], [GOOD, "::1"], ["::ffff:127.0.0.1"], [GOOD, "169.254.169.254"]]
    answers = [dice.choice(choices) for _ in range(FLIPS)]
    resolver = Flipping(answers)
    async with upstream(always(OK)) as sentinel:
        good = await asyncio.start_server(_serve(place := Place()), GOOD, sentinel.port)
        async with calling(EgressGuard((f"{GOOD}/32",), resolver)) as client:
            outcomes = []
            for turn in range(FLIPS):  # a pool of its own each: every turn is a new connection
                origin = client.origin(f"http://api.example.org:{sentinel.port}/v1", f"tenant {turn}", stored=False)
                heard = Heard()
                client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=2, idle_s=2)
                await asyncio.wait_for(heard.over.wait(), 5)
                outcomes.append(heard)
        good.close()
    assert sentinel.connections == 0
    assert place.connections == sum(answer == [GOOD] for answer in answers) > 0
    for answer, heard in zip(answers, outcomes, strict=True):
        assert (heard.body == b"ok") is (answer == [GOOD])
        assert heard.error is None or isinstance(heard.error, EgressRefused)
        assert heard.sent in {None, False}
    assert resolver.asked == FLIPS


def _serve(place: Place) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        place.connections += 1
        await always(OK)(place, reader, writer)
        writer.close()

    return serve


async def test_a_name_is_asked_once_for_each_new_connection_only() -> None:
    resolver = Flipping([[BAD], [BAD]])
    async with upstream(always(OK)) as place, calling(EgressGuard(("127.0.0.0/8",), resolver)) as client:
        origin = client.origin(f"http://api.example.org:{place.port}/v1", "tenant", stored=False)
        for _ in range(5):
            heard = Heard()
            client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=2, idle_s=2)
            await asyncio.wait_for(heard.over.wait(), 5)
            assert heard.body == b"ok"
    assert (resolver.asked, place.connections) == (1, 1)


async def test_a_resolver_that_hangs_is_given_up() -> None:
    async def hangs(_name: str, _port: int) -> list[str]:
        await asyncio.sleep(60)
        return [BAD]

    guard = EgressGuard((), hangs)
    target = guard.judge("https://api.example.org", stored=True)
    with pytest.raises(UpstreamDns, match="2 s"):
        await guard.resolve(target, stored=True)


async def test_a_target_is_what_was_parsed() -> None:
    target = EgressGuard().judge("https://API.Example.org:8443/v1/", stored=True)
    assert target == Target("https", "api.example.org", 8443, "/v1", None)
    assert (target.host, target.url) == ("api.example.org:8443", "https://api.example.org:8443/v1")
