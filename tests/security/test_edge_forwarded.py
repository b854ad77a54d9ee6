"""Who the client is: X-Forwarded-For is believed from trusted proxies only, hop by hop from the right."""

import pytest

from lockgate.core.ports import Exchange
from lockgate.wire.forwarded import Forwarded
from sockets import TEXT, Echo, get, serving

PROXIES = ("10.0.0.0/8", "192.0.2.1", "2001:db8:1::/48")
PEER = "10.0.0.1"

CASES: dict[str, tuple[str, str]] = {
    "none": ("", PEER),
    "one client": ("198.51.100.7", "198.51.100.7"),
    "a lie before the client": ("1.1.1.1, 198.51.100.7", "198.51.100.7"),
    "many lies": ("127.0.0.1, 10.9.9.9, 1.1.1.1, 198.51.100.7", "198.51.100.7"),
    "behind a second proxy": ("198.51.100.7, 10.0.0.2", "198.51.100.7"),
    "behind two more": ("198.51.100.7, 192.0.2.1, 10.0.0.2", "198.51.100.7"),
    "a lie behind two proxies": ("8.8.8.8, 198.51.100.7, 192.0.2.1, 10.0.0.2", "198.51.100.7"),
    "all trusted": ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
    "a claim to be a proxy": ("10.5.5.5, 198.51.100.7", "198.51.100.7"),
    "IPv6": ("2001:db8:2::7", "2001:db8:2::7"),
    "IPv6 in brackets": ("[2001:db8:2::7]", "2001:db8:2::7"),
    "IPv6 with a port": ("[2001:db8:2::7]:4711", "2001:db8:2::7"),
    "IPv6 behind an IPv6 proxy": ("2001:db8:2::7, 2001:db8:1::1", "2001:db8:2::7"),
    "IPv4 with a port": ("198.51.100.7:4711", "198.51.100.7"),
    "mapped IPv4": ("::ffff:198.51.100.7", "198.51.100.7"),
    "a mapped proxy": ("198.51.100.7, ::ffff:10.0.0.2", "198.51.100.7"),
    "spaces and tabs": ("  198.51.100.7\t,\t10.0.0.2 ", "198.51.100.7"),
    "not an address": ("unknown", PEER),
    "an obfuscated hop": ("198.51.100.7, _hidden", PEER),
    "nonsense left of a proxy": ("evil, 10.0.0.2", "10.0.0.2"),
    "an empty hop": ("198.51.100.7, ", PEER),
    "a zone": ("fe80::1%eth0", PEER),
    "numbers in disguise": ("0x7f.1", PEER),
    "octal": ("0177.0.0.1", PEER),
    "a port that is none": ("198.51.100.7:x", PEER),
    "brackets left open": ("[2001:db8:2::7", PEER),
    "a hundred hops": ("8.8.8.8, " * 100 + "198.51.100.7", "198.51.100.7"),
    "markup": ("<script>, 198.51.100.7", "198.51.100.7"),
}


def test_the_set_is_large_enough() -> None:
    assert len(CASES) >= 24


@pytest.mark.parametrize("name", CASES)
def test_the_client_is_the_right_most_hop_that_is_no_trusted_proxy(name: str) -> None:
    header, client = CASES[name]
    forwarded = Forwarded(PROXIES)
    assert forwarded.trusts(PEER)
    assert forwarded.client(PEER, {b"x-forwarded-for": header.encode("latin-1")}) == client


@pytest.mark.parametrize(
    ("peer", "trusted"),
    [("10.0.0.1", True), ("192.0.2.1", True), ("192.0.2.2", False), ("::ffff:10.0.0.1", True), ("127.0.0.1", False)],
)
def test_only_the_listed_are_trusted(peer: str, trusted: bool) -> None:
    assert Forwarded(PROXIES).trusts(peer) is trusted
    assert not Forwarded(()).trusts(peer)


@pytest.mark.parametrize("entry", ["x", "10.0.0.1/8", "10.0.0.0/40", ""])
def test_a_proxy_that_is_no_network_is_an_error(entry: str) -> None:
    with pytest.raises(ValueError, match=r"IPv4|host bits"):
        Forwarded((entry,))


class Who(Echo):
    def body(self, exchange: Exchange) -> None:
        who = f"{exchange.peer} {exchange.scheme}"  # type: ignore[attr-defined]  # of our own class, beyond the port
        exchange.respond(200, TEXT, who.encode())


@pytest.mark.parametrize(("trusted", "who"), [((), b"127.0.0.1 http"), (("127.0.0.1",), b"198.51.100.7 https")])
async def test_a_stranger_s_word_is_not_believed(trusted: tuple[str, ...], who: bytes) -> None:
    request = get("/", b"X-Forwarded-For: 198.51.100.7", b"X-Forwarded-Proto: https", b"X-Real-IP: 9.9.9.9")
    async with serving(Who(), trusted_proxies=trusted) as running:
        answer = await running.say(request)
    assert answer.endswith(who)


async def test_repeated_headers_are_one_list() -> None:
    request = get("/", b"X-Forwarded-For: 8.8.8.8", b"X-Forwarded-For: 198.51.100.7")
    async with serving(Who(), trusted_proxies=("127.0.0.1",)) as running:
        answer = await running.say(request)
    assert answer.endswith(b"198.51.100.7 http")
