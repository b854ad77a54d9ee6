"""Ways to write a place inside: none leads a call there. A sentinel listens on loopback and must never be reached."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator

import pytest

from lockgate.core.errors import EgressRefused, LockgateError, UpstreamDns
from lockgate.wire.egress import BLOCKED_PORTS, EgressGuard
from sockets import Heard, calling

V4 = (
    "127.0.0.1", "127.0.0.2", "127.255.255.254", "127.1", "127.0.1", "127.0.0.1.", "127.0.0.01", "127.000.000.001",
    "0127.0.0.1", "0177.0.0.1", "0177.0.0.01", "0177.1", "017700000001", "2130706433", "02130706433", "0x7f000001",
    "0x7f.0.0.1", "0x7f.0x0.0x0.0x1", "0X7F.0.0.1", "0x7f.1", "127.0x0.0.1", "127.0.0x1", "0x7f.0.1", "0o177.0.0.1",
    "0b1111111.0.0.1", "0", "0.0", "0.0.0", "0.0.0.0", "0x0", "00", "0.0.0.0.", "127.0.0.256", "383.0.0.1",
    "127.0.0.1.1", "4294967297", "18446744071544799233", "127.0.0", "127..0.0.1", ".127.0.0.1", "1.2.3.4.5", "0x",
    "127.0.0.0x1", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255",
    "100.64.0.1", "100.127.255.255", "100.100.100.200", "169.254.0.1", "169.254.169.254", "169.254.170.2",
    "168.63.129.16", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.31.196.1", "192.52.193.1", "192.88.99.1",
    "192.175.48.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250",
    "240.0.0.1", "255.255.255.255", "2852039166", "0xa9fea9fe", "0251.0376.0251.0376", "0xA9.0xFE.0xA9.0xFE",
    "169.254.43518", "169.16689662",
)  # fmt: skip
V6 = (
    "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::FFFF:7F00:0001]", "[0:0:0:0:0:ffff:127.0.0.1]", "[::127.0.0.1]", "[::7f00:1]", "[::ffff:0:127.0.0.1]",
    "[::ffff:0:7f00:1]", "[64:ff9b::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::a9fe:a9fe]", "[64:ff9b::a00:1]",
    "[64:ff9b:1::127.0.0.1]", "[64:ff9b:1:1::7f00:1]", "[2002:7f00:1::]", "[2002:7f00:1::1]", "[2002:a9fe:a9fe::1]",
    "[2002:a00:1::1]", "[2001:0:7f00:1::]", "[2001:0:4136:e378:8000:63bf:80ff:fffe]", "[2001::1]", "[2001:db8::1]",
    "[2001:10::1]", "[2001:20::1]", "[2001:2::1]", "[fe80::5efe:127.0.0.1]", "[2600::5efe:7f00:1]",
    "[2600::200:5efe:127.0.0.1]", "[2600::200:5efe:169.254.169.254]", "[fe80::1]", "[fe80::1%25lo]", "[fe80::1%lo]",
    "[::1%25lo]", "[::1%1]", "[fec0::1]", "[fc00::1]", "[fd00::1]", "[fd00:ec2::254]", "[fd00:ec2::23]",
    "[fd20:ce::254]", "[ff02::1]", "[ff0e::1]", "[100::1]", "[100:0:0:1::1]", "[3fff::1]", "[5f00::1]",
    "[2620:4f:8000::1]", "[::ffff:10.0.0.1]", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]",
    "[::ffff:100.100.100.200]", "[4000::1]", "[8000::1]", "[::2]", "[1::]", "[127.0.0.1]", "[::1", "::1", "[]",
    "[::1]x", "[:::1]", "[::1::]", "[g::]", "[v1.fe80]", "[::ffff:127.1]", "[::ffff:0177.0.0.1]",
)  # fmt: skip
NAMES = (
    "localhost", "LOCALHOST", "LocalHost", "localhost.", "localhost.localdomain", "a.localhost", "a.b.localhost",
    "intranet", "router", "a.local", "a.internal", "host.docker.internal", "gateway.docker.internal", "a.lan",
    "a.home", "a.corp", "a.home.arpa", "a.intranet", "a.private", "1.0.0.127.in-addr.arpa", "metadata",
    "metadata.google.internal", "metadata.goog", "METADATA.GOOGLE.INTERNAL", "a.metadata.google.internal",
    "instance-data", "instance-data.ec2.internal", "metadata.azure.internal", "127.0.0.1.nip.io", "7f000001.nip.io",
    "a.127-0-0-1.nip.io", "127-0-0-1.sslip.io", "127.0.0.1.xip.io", "localtest.me", "a.localtest.me", "lvh.me",
    "a.lvh.me", "vcap.me", "lacolhost.com", "traefik.me", "7f000001.08080808.rbndr.us", "127-0-0-1.org.uk",
    "private.example.org", "mixed.example.org", "mapped.example.org", "nothing.example.org", "unreadable.example.org",
    "xn--e1afmkfd.example.org", "xn--lcalhost-54a", "a_.example..org", "-a.example.org", "a-.example.org",
    "example.org.", "*.example.org", "a,b.example.org", "a b.example.org",
    "\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3", "\uff11\uff12\uff17.0.0.1", "127\u30020\u30020\u30021",
    "\u2460\u2461\u2466.0.0.1", "loc\u00adalhost", "b\u00fccher.example.org", "l\u043ecalhost",
    "127.0.0.1%00.example.org", "%31%32%37.0.0.1", "127.0.0.1%2f.example.org", "example.org%00", "exa%6dple.org",
    "a" * 64 + ".example.org", ".".join(["a" * 60] * 5),
)  # fmt: skip
TRICKS = (
    "http://user@127.0.0.1:{port}/", "http://user:pass@127.0.0.1:{port}/",
    "http://public.example.org@127.0.0.1:{port}/", "http://127.0.0.1:{port}@public.example.org/",
    "http://@127.0.0.1:{port}/", "http://:@127.0.0.1:{port}/", "http://public.example.org#@127.0.0.1:{port}/",
    "http://public.example.org?@127.0.0.1:{port}/", "http://public.example.org\\@127.0.0.1:{port}/",
    "http:\\\\127.0.0.1:{port}\\", "http:///127.0.0.1:{port}/", "http:127.0.0.1:{port}", "http:/127.0.0.1:{port}/",
    "//127.0.0.1:{port}/", "127.0.0.1:{port}", "/v1", "", "http://", "http://:{port}", "http://127.0.0.1:{port}:80/",
    "http://public.example.org:80:{port}/", "http://127.0.0.1:{port}\t", " http://127.0.0.1:{port}",
    "http://127.0.0.1 :{port}", "http://127.0.0.1:{port}\r\nX: 1", "http://127.0.0.1\n:{port}",
    "ht\ttp://127.0.0.1:{port}", "http://127.0.0.1\x00:{port}", "http://127.0.0.1:{port}/\x7f",
    "http://1 27.0.0.1:{port}", "http://public.example.org:/", "http://public.example.org:+80/",
    "http://public.example.org:-1/", "http://public.example.org:080/", "http://public.example.org:0/",
    "http://public.example.org:65536/", "http://public.example.org:99999999/", "http://public.example.org:8\u0660/",
    "http://public.example.org:0x50/", "http://public.example.org:80a/", "http://public.example.org:8 0/",
    "http://public.example.org/../x", "http://public.example.org/%2e%2e/x", "http://public.example.org/a%2fb",
    "http://public.example.org/a%5cb", "http://public.example.org/a//b", "http://public.example.org/%00",
    "http://public.example.org/a b", "http://public.example.org/%zz", "http://public.example.org/\u00e9",
    "http://public.example.org/v1?a=b", "http://public.example.org/v1#a", "http://public.example.org/" + "a" * 2048,
    "ftp://127.0.0.1:{port}/", "file:///etc/passwd", "gopher://127.0.0.1:{port}/_x", "dict://127.0.0.1:{port}/x",
    "unix:///run/control.sock", "http+unix://%2frun%2fcontrol.sock", "ldap://127.0.0.1:{port}",
    "tftp://127.0.0.1:{port}/x", "ws://127.0.0.1:{port}", "jar:http://127.0.0.1:{port}!/", "data:text/plain,x",
    "javascript:alert(1)", "netdoc:///etc/passwd", "url:http://127.0.0.1:{port}", "http://http://127.0.0.1:{port}",
    "https+http://127.0.0.1:{port}", "http//127.0.0.1:{port}", "hTTp://127.0.0.1:{port}", "HTTPS://127.0.0.1:{port}",
)  # fmt: skip
PORTS = (*sorted(BLOCKED_PORTS), 1, 21, 23, 79, 81, 442, 444, 1024, 7999, 9000, 65535)

ANSWERS = {
    "private.example.org": ["10.0.0.1"],
    "mixed.example.org": ["93.184.216.34", "127.0.0.1"],
    "mapped.example.org": ["::ffff:127.0.0.1"],
    "nothing.example.org": [],
    "unreadable.example.org": ["127.1"],
}


def forms(port: int) -> Iterator[str]:
    for host in (*V4, *V6, *NAMES):
        yield f"http://{host}:{port}/v1"
        yield f"https://{host}:{port}/v1"
    yield from (trick.replace("{port}", str(port)) for trick in TRICKS)
    yield from (f"https://public.example.org:{number}/v1" for number in PORTS)


async def resolver(name: str, _port: int) -> list[str]:
    return ANSWERS.get(name, ["127.0.0.1"])


@pytest.fixture
async def sentinel() -> AsyncIterator[tuple[int, list[str]]]:
    """A port that calls may go to, on every loopback address, and who came."""
    came: list[str] = []

    async def note(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(str(writer.get_extra_info("sockname")))
        writer.close()

    servers: list[asyncio.Server] = []
    for port in range(8100, 8999):
        try:
            servers.append(await asyncio.start_server(note, "0.0.0.0", port))
            if socket.has_ipv6:
                servers.append(await asyncio.start_server(note, "::1", port))
            break
        except OSError:
            continue
    yield port, came
    for server in servers:
        server.close()


async def outcome(url: str, guard: EgressGuard, *, stored: bool = False) -> LockgateError | None:
    """The error that a call to `url` ends with."""
    async with calling(guard) as client:
        try:
            origin = client.origin(url, "tenant", stored=stored)
        except EgressRefused as error:
            return error
        heard = Heard()
        client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=1, idle_s=1)
        await asyncio.wait_for(heard.over.wait(), 5)
        return heard.error


def test_the_corpus_is_large_enough() -> None:
    assert len(set(forms(8123))) >= 180


async def test_no_form_of_a_place_inside_is_reached(sentinel: tuple[int, list[str]]) -> None:
    port, came = sentinel
    guard = EgressGuard((), resolver)
    reached = []
    for url in forms(port):
        error = await outcome(url, guard)
        if not isinstance(error, EgressRefused | UpstreamDns):
            reached.append((url, error))
    assert reached == []
    assert came == []


async def test_the_sentinel_is_there_and_an_allowed_place_is_reached(sentinel: tuple[int, list[str]]) -> None:
    """Without this the test above could pass for the wrong reason."""
    port, came = sentinel
    await outcome(f"http://127.0.0.1:{port}/v1", EgressGuard(("127.0.0.0/8",), resolver))
    await outcome(f"http://inside.example.org:{port}/v1", EgressGuard(("inside.example.org",), resolver))
    await outcome(f"http://localhost:{port}/v1", EgressGuard(("127.0.0.0/8",), resolver))
    assert len(came) == 3


@pytest.mark.parametrize(
    "url",
    ["http://169.254.169.254/", "http://[::ffff:a9fe:a9fe]/", "http://100.100.100.200/", "http://[fd00:ec2::254]/"],
)
@pytest.mark.parametrize("allow", [("0.0.0.0/0", "::/0"), ("169.254.169.254", "100.100.100.200", "fd00:ec2::254")])
def test_metadata_is_blocked_whatever_is_allowed(url: str, allow: tuple[str, ...]) -> None:
    with pytest.raises(EgressRefused):
        EgressGuard(allow).judge(url, stored=False)


async def test_an_allowed_name_still_does_not_lead_to_metadata() -> None:
    async def metadata(_name: str, _port: int) -> list[str]:
        return ["169.254.169.254"]

    for name in ("inside.example.org", "metadata.google.internal"):
        error = await outcome(f"http://{name}/", EgressGuard((name,), metadata))
        assert isinstance(error, EgressRefused)


@pytest.mark.parametrize("port", sorted(BLOCKED_PORTS))
def test_the_blocked_ports_stay_blocked_for_allowed_places(port: int) -> None:
    for host in ("127.0.0.1", "inside"):
        with pytest.raises(EgressRefused, match=str(port)):
            EgressGuard(("127.0.0.0/8", "inside")).judge(f"http://{host}:{port}", stored=False)


async def test_a_stored_credential_does_not_travel_in_plain_text() -> None:
    async def public(_name: str, _port: int) -> list[str]:
        return ["93.184.216.34"]

    for guard in (EgressGuard((), public), EgressGuard(("10.0.0.0/8",), public)):
        error = await outcome("http://public.example.org/v1", guard, stored=True)
        assert isinstance(error, EgressRefused)
    with pytest.raises(EgressRefused, match="https"):
        EgressGuard().judge("http://93.184.216.34/v1", stored=True)
    assert EgressGuard().judge("https://93.184.216.34/v1", stored=True).port == 443
    assert EgressGuard(("10.0.0.0/8",)).judge("http://10.1.2.3:1234/v1", stored=True).port == 1234
