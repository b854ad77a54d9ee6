"""Attacks on the data plane that a review found, each of which must stay closed."""

import asyncio
from typing import Any

import pytest

from lockgate.core.errors import EgressRefused, LockgateError, UpstreamDns
from lockgate.inference.headers import listed
from lockgate.inference.recording import kept_headers
from lockgate.wire.client import Pool
from lockgate.wire.egress import EgressGuard


@pytest.mark.parametrize("raw", [b"[{[]:1}]", b"[" * 30_000, b"(" * 30_000, b"{}", b"[1, 2]", b"\xff\xfe", b""])
def test_a_hostile_list_of_header_names_is_only_a_list(raw: bytes) -> None:
    assert all(isinstance(name, str) for name in listed(raw))


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        (b"X-One, x-two", ("x-one", "x-two")),
        (b'["X-One", "x-two"]', ("x-one", "x-two")),
        (b"['X-One', 'x-two']", ("x-one", "x-two")),
    ],
)
def test_every_spelling_of_the_sdks_gives_the_same_names(raw: bytes, names: tuple[str, ...]) -> None:
    assert listed(raw) == names


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8787/", "http://localhost:8787/v1", "http://0.0.0.0:8787/", "http://127.9.9.9:8787/"]
)
async def test_no_call_leads_back_to_this_gateway_whatever_is_allowed(url: str) -> None:
    guard = EgressGuard(("127.0.0.0/8", "0.0.0.0/8", "localhost"), listener=("127.0.0.1", 8787))
    with pytest.raises(EgressRefused, match=r"leads back to this gateway|private or reserved"):
        await guard.resolve(guard.judge(url, stored=False), stored=False)


async def test_a_name_that_leads_to_this_gateway_is_refused_too() -> None:
    async def resolver(_name: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    guard = EgressGuard(("ollama.mine.org",), resolver, listener=("127.0.0.1", 8787))
    with pytest.raises(EgressRefused, match="leads back"):
        await guard.resolve(guard.judge("http://ollama.mine.org:8787/", stored=False), stored=False)
    other = guard.judge("http://ollama.mine.org:8788/", stored=False)
    assert await guard.resolve(other, stored=False) == ["127.0.0.1"]


async def test_a_silent_name_server_is_asked_once_for_all_who_wait() -> None:
    asked = 0

    async def resolver(_name: str, _port: int) -> list[str]:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.05)
        raise OSError("no answer")

    guard = EgressGuard((), resolver)
    guard._failed_s = 60.0
    target = guard.judge("https://slow.attacker.com/", stored=False)

    async def attempt() -> LockgateError:
        with pytest.raises(UpstreamDns) as caught:
            await guard.resolve(target, stored=False)
        return caught.value

    await asyncio.gather(*(attempt() for _ in range(20)))
    await attempt()  # and not again for a while
    assert asked == 1


class _Link:
    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self.killed = False

    def kill(self) -> None:
        self.killed = True
        self.pool.drop(self)  # type: ignore[arg-type]  # a link is only killed and forgotten here


def test_unused_connections_of_all_names_together_are_bounded_the_oldest_goes() -> None:
    everyone: dict[Any, None] = {}
    links = []
    for n in range(12):
        pool = Pool((f"host-{n}",), 1024, everyone, 10)
        link = _Link(pool)
        pool.put(link)  # type: ignore[arg-type]  # as above
        links.append(link)
    assert len(everyone) == 10
    assert [link.killed for link in links] == [True, True, *[False] * 10]


def test_a_record_keeps_no_header_that_names_a_credential() -> None:
    sent = [
        (b"x-goog-api-key", b"AIza-canary"),
        (b"x-auth-token", b"token-canary"),
        (b"x-amz-security-token", b"session-canary"),
        (b"apikey", b"plain-canary"),
        (b"x-portkey-config", b'{"API_KEY":"sk-canary","apiKey": "sk-canary-2"}'),
        (b"x-portkey-virtual-key", b"my-openai"),
        (b"content-type", b"application/json"),
    ]
    kept = dict(kept_headers(sent, b""))
    assert "canary" not in repr(kept)
    assert kept["x-portkey-virtual-key"] == "my-openai"
    assert kept["content-type"] == "application/json"


def test_a_call_without_any_header_is_recorded_all_the_same() -> None:
    assert kept_headers([], b"") == []
