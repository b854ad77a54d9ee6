"""TLS on both legs: verified by name, with the judged address."""

import asyncio
import datetime as dt
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from lockgate.core.errors import UpstreamTls
from lockgate.wire.client import ClientOptions
from lockgate.wire.dial import tls_context
from lockgate.wire.egress import EgressGuard
from lockgate.wire.server import Server, ServerOptions
from sockets import Echo, Heard, always, calling, closes, serving, until, upstream
from sockets import get as get_request

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
NAME = "api.example.org"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def serves(cert: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


def trusts(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def loopback(_name: str, _port: int) -> list[str]:
    return ["127.0.0.1"]


async def call(port: int, context: ssl.SSLContext | None, name: str = NAME) -> Heard:
    guard = EgressGuard(("127.0.0.0/8",), loopback)
    async with calling(guard, tls=context) as client:
        origin = client.origin(f"https://{name}:{port}/v1", "tenant", stored=True)
        heard = Heard()
        client.send(origin, b"GET / HTTP/1.1\r\nhost: x\r\n", b"", heard, first_byte_s=5, idle_s=5)
        await asyncio.wait_for(heard.over.wait(), 10)
        return heard


async def test_a_good_certificate_is_accepted_and_the_name_was_sent(authority: trustme.CA) -> None:
    names: list[str | None] = []
    context = serves(authority.issue_cert(NAME))
    context.sni_callback = lambda _socket, name, _context: names.append(name)
    async with upstream(always(OK), ssl=context) as place:
        heard = await call(place.port, trusts(authority))
    assert (heard.body, heard.error, names) == (b"ok", None, [NAME])


def bad_certificates(authority: trustme.CA) -> Iterator[tuple[str, trustme.LeafCert, str]]:
    past = dt.datetime(2001, 1, 1, tzinfo=dt.UTC)
    yield "another name", authority.issue_cert("other.example.org"), "mismatch"
    yield "expired", authority.issue_cert(NAME, not_before=past, not_after=past + dt.timedelta(1)), "expired"
    yield "a strange authority", trustme.CA().issue_cert(NAME), "unable to get local issuer"


@pytest.mark.parametrize("number", range(3))
async def test_a_bad_certificate_is_refused_and_the_reason_told(authority: trustme.CA, number: int) -> None:
    _, cert, reason = list(bad_certificates(authority))[number]
    async with upstream(always(OK), ssl=serves(cert)) as place:
        heard = await call(place.port, trusts(authority))
    assert isinstance(heard.error, UpstreamTls)
    assert reason in heard.error.message.lower()
    assert heard.sent is False
    assert place.requests == []


async def test_the_system_s_authorities_are_the_default(authority: trustme.CA) -> None:
    async with upstream(always(OK), ssl=serves(authority.issue_cert(NAME))) as place:
        heard = await call(place.port, None)
    assert isinstance(heard.error, UpstreamTls)


async def test_a_port_that_speaks_no_tls_is_named_as_such() -> None:
    async def hello(_place: object, _reader: object, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail ready\r\n" * 10)
        await writer.drain()

    async with upstream(hello) as place:
        heard = await call(place.port, None)
    assert isinstance(heard.error, UpstreamTls)
    assert "https" in heard.error.message


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")  # that they are old is the point
async def test_old_protocols_are_refused(authority: trustme.CA) -> None:
    context = serves(authority.issue_cert(NAME))
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    async with upstream(always(OK), ssl=context) as place:
        heard = await call(place.port, trusts(authority))
    assert isinstance(heard.error, UpstreamTls)


def test_there_is_no_way_to_turn_verification_off() -> None:
    assert ClientOptions().tls is None
    context = tls_context()
    assert context is tls_context()
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


# --- the listener ---


async def test_the_listener_speaks_tls_and_its_scheme_is_https(authority: trustme.CA, tmp_path: Path) -> None:
    door = Echo()
    server = Server(door)
    _, port = await server.start("127.0.0.1", 0, ssl=serves(authority.issue_cert("gate.example.org")))
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=trusts(authority), server_hostname="gate.example.org"
    )
    writer.write(get_request("/x", b"Connection: close"))
    answer = await reader.read()
    writer.close()
    assert answer.startswith(b"HTTP/1.1 200 OK")
    assert door.exchanges[0].scheme == "https"  # type: ignore[attr-defined]  # of our own class, beyond the port
    await server.drain(0)


async def test_a_malformed_request_over_tls_is_answered_and_closed(authority: trustme.CA) -> None:
    server = Server(Echo(), ServerOptions(linger_s=0.1, tick_s=0.05))
    _, port = await server.start("127.0.0.1", 0, ssl=serves(authority.issue_cert("gate.example.org")))
    reader, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=trusts(authority), server_hostname="gate.example.org"
    )
    writer.write(b"nonsense\r\n\r\n")
    assert (await reader.readuntil(b"\r\n")) == b"HTTP/1.1 400 Bad Request\r\n"
    assert await closes(reader)
    writer.close()
    await server.drain(0)


async def test_a_client_that_sleeps_holds_up_no_drain(authority: trustme.CA) -> None:
    """A pool of connections that nobody reads from never answers the farewell that ends a TLS connection."""
    server = Server(Echo(), ServerOptions(linger_s=0.1, tick_s=0.05))
    _, port = await server.start("127.0.0.1", 0, ssl=serves(authority.issue_cert("gate.example.org")))

    def meet() -> ssl.SSLSocket:
        raw = socket.create_connection(("127.0.0.1", port))
        return trusts(authority).wrap_socket(raw, server_hostname="gate.example.org")

    asleep = await asyncio.to_thread(meet)
    await until(lambda: server.connections)
    await asyncio.wait_for(server.drain(60), 20)
    asleep.close()


async def test_a_plain_listener_is_http() -> None:
    door = Echo()
    async with serving(door) as running:
        await running.say(get_request("/"))
    assert door.exchanges[0].scheme == "http"  # type: ignore[attr-defined]  # of our own class, beyond the port
