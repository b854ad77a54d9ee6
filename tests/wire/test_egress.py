"""What the egress door lets out, and how it says no. What it must never let out: tests/security/test_ssrf.py."""

from ipaddress import ip_address, ip_network

import pytest

from lockgate.core.errors import EgressRefused, UpstreamDns
from lockgate.wire.addresses import allowed, embedded, normal
from lockgate.wire.egress import EgressGuard, parse, system_resolver


@pytest.mark.parametrize(
    ("url", "host", "prefix", "normal_form"),
    [
        ("https://api.openai.com/v1", "api.openai.com", "/v1", "https://api.openai.com/v1"),
        ("HTTPS://API.OpenAI.com:443/v1/", "api.openai.com", "/v1", "https://api.openai.com/v1"),
        ("http://api.example.org:80", "api.example.org", "", "http://api.example.org"),
        ("https://api.example.org:8443//", "api.example.org:8443", "", "https://api.example.org:8443"),
        ("https://a-b_c.example.org/x/y/", "a-b_c.example.org", "/x/y", "https://a-b_c.example.org/x/y"),
        ("https://93.184.216.34/v1", "93.184.216.34", "/v1", "https://93.184.216.34/v1"),
        ("https://[2606:4700::1111]:8080/", "[2606:4700::1111]:8080", "", "https://[2606:4700::1111]:8080"),
        ("https://[::ffff:8.8.8.8]/", "8.8.8.8", "", "https://8.8.8.8"),
        (
            "https://x.openai.azure.com/openai/deployments/gpt%204",
            "x.openai.azure.com",
            "/openai/deployments/gpt%204",
            "",
        ),
    ],
)
def test_a_url_is_read_one_way(url: str, host: str, prefix: str, normal_form: str) -> None:
    target = parse(url)
    assert (target.host, target.prefix) == (host, prefix)
    assert target.url == (normal_form or url)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.openai.com/v1",
        "https://api.example.org:8443/v1",
        "https://api.example.org:8999",
        "https://93.184.216.34",
        "https://[2606:4700::1111]/v1",
        "https://[64:ff9b::5db8:d822]",
    ],
)
def test_public_places_are_let_out(url: str) -> None:
    assert EgressGuard().judge(url, stored=True).url == url


@pytest.mark.parametrize(
    ("allow", "url"),
    [
        ("127.0.0.0/8", "http://127.0.0.1:41234/v1"),
        ("127.0.0.1", "http://127.0.0.1:41234"),
        ("10.0.0.0/8", "http://10.9.8.7:9000"),
        ("::1/128", "http://[::1]:9000"),
        ("127.0.0.0/8", "http://[::ffff:127.0.0.1]:9000"),
        ("ollama", "http://ollama:11434/v1"),
        ("*.corp.example.org", "http://llm.corp.example.org:9000"),
        ("localhost", "http://localhost:9000"),
        ("127.0.0.0/8", "http://localhost:9000"),
        ("xn--e1afmkfd.example.org", "https://xn--e1afmkfd.example.org"),
    ],
)
async def test_what_is_allowed_is_let_out_on_any_port_and_in_plain_text(allow: str, url: str) -> None:
    async def inside(_name: str, _port: int) -> list[str]:
        return ["192.168.7.7"]

    guard = EgressGuard((allow,), inside)
    target = guard.judge(url, stored=True)
    assert await guard.resolve(target, stored=True)


async def test_one_allowed_place_does_not_allow_another() -> None:
    guard = EgressGuard(("10.1.0.0/16", "ollama", "*.corp.example.org"))
    for url in ("http://10.2.0.1", "http://other:80", "http://127.0.0.1", "http://[::1]"):
        with pytest.raises(EgressRefused):
            guard.judge(url, stored=False)


async def test_a_name_may_lead_to_an_allowed_network_on_any_port() -> None:
    async def inside(_name: str, _port: int) -> list[str]:
        return ["10.0.0.7"]

    guard = EgressGuard(("10.0.0.0/8",), inside)
    target = guard.judge("http://llm.example.org:9000/v1", stored=True)
    assert await guard.resolve(target, stored=True) == ["10.0.0.7"]


async def test_a_public_name_on_an_odd_port_is_refused_even_where_a_network_is_allowed() -> None:
    async def outside(_name: str, _port: int) -> list[str]:
        return ["93.184.216.34"]

    guard = EgressGuard(("10.0.0.0/8",), outside)
    target = guard.judge("https://llm.example.org:9000/v1", stored=True)
    with pytest.raises(EgressRefused, match="9000"):
        await guard.resolve(target, stored=True)


@pytest.mark.parametrize(
    "entry", ["10.0.0.0/33", "10.0.0.1/8", "a b", "http://x", "*", "*.*", "", "-a", "x/y", "[::1]"]
)
def test_an_entry_that_allows_nothing_clear_is_an_error(entry: str) -> None:
    with pytest.raises(ValueError, match="LOCKGATE_EGRESS_ALLOW"):
        EgressGuard((entry,))


def test_a_refusal_says_what_to_do() -> None:
    with pytest.raises(EgressRefused, match="LOCKGATE_EGRESS_ALLOW"):
        EgressGuard().judge("http://10.0.0.1", stored=False)
    with pytest.raises(EgressRefused, match="four plain decimal numbers"):
        EgressGuard().judge("http://0x7f.1", stored=False)


@pytest.mark.parametrize("problem", [OSError("no such name"), UnicodeError("label too long")])
async def test_a_name_that_cannot_be_resolved_is_a_dns_error(problem: Exception) -> None:
    async def fails(_name: str, _port: int) -> list[str]:
        raise problem

    guard = EgressGuard((), fails)
    with pytest.raises(UpstreamDns, match=r"api\.example\.org"):
        await guard.resolve(guard.judge("https://api.example.org", stored=True), stored=True)


async def test_only_the_gateway_s_own_credential_leads_to_its_own_server() -> None:
    guard = EgressGuard((), own=frozenset({("127.0.0.1", 4321)}))
    target = guard.judge("http://127.0.0.1:4321/v1", stored=True)
    assert await guard.resolve(target, stored=True) == ["127.0.0.1"]
    for url, stored in (("http://127.0.0.1:4321", False), ("http://127.0.0.1:4322", True)):
        with pytest.raises(EgressRefused):
            guard.judge(url, stored=stored)


async def test_the_system_resolver_gives_each_address_once() -> None:
    found = await system_resolver("localhost", 80)
    assert "127.0.0.1" in found or "::1" in found
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("address", "inner"),
    [
        ("::ffff:1.2.3.4", ["1.2.3.4"]),
        ("::1.2.3.4", ["1.2.3.4"]),
        ("::ffff:0:1.2.3.4", ["1.2.3.4"]),
        ("64:ff9b::1.2.3.4", ["1.2.3.4"]),
        ("64:ff9b:1::1.2.3.4", ["1.2.3.4"]),
        ("2002:102:304::1", ["1.2.3.4"]),
        ("2001:0:102:304::fefd:fcfb", ["1.2.3.4", "1.2.3.4"]),
        ("2606:4700::5efe:1.2.3.4", ["1.2.3.4"]),
        ("2606:4700::200:5efe:1.2.3.4", ["1.2.3.4"]),
        ("2606:4700::1111", []),
    ],
)
def test_hidden_addresses_are_found(address: str, inner: list[str]) -> None:
    found = embedded(ip_address(address))  # type: ignore[arg-type]  # all of them are IPv6
    assert [str(one) for one in found] == inner


def test_an_address_hidden_in_an_allowed_one_must_be_fit_too() -> None:
    nat64 = (ip_network("64:ff9b::/96"),)
    assert allowed(normal("64:ff9b::93.184.216.34"), nat64)
    assert not allowed(normal("64:ff9b::10.0.0.1"), nat64)
    assert not allowed(normal("64:ff9b::169.254.169.254"), (*nat64, ip_network("0.0.0.0/0")))
