"""Makes one connection to an upstream: resolve and judge, connect, shake hands. The only place that opens one."""

import asyncio
import socket
import ssl
import time
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from lockgate.core.errors import LockgateError, UpstreamConnect, UpstreamTls
from lockgate.wire.egress import EgressGuard, Target

CONNECT_S = 5.0

Made = TypeVar("Made")
Factory = Callable[[], asyncio.Protocol]
Trace = Callable[[str, bool, str, float], None]
"""Step ("resolve", "connect", "tls"), whether it went well, what to tell, milliseconds."""


@cache
def tls_context() -> ssl.SSLContext:
    """The one context for calls to the outside: the system's certificates, verified by name."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # some builds of the interpreter leave it to the library
    context.set_alpn_protocols(["http/1.1"])
    return context


class Steps:
    """Times the steps of a dial and tells them to `trace`."""

    def __init__(self, trace: Trace | None) -> None:
        self._trace = trace
        self._began = time.monotonic()

    def done(self, step: str, message: str, ok: bool = True) -> None:
        if self._trace:
            now = time.monotonic()
            self._trace(step, ok, message, (now - self._began) * 1000)
            self._began = now


async def dial(
    guard: EgressGuard,
    target: Target,
    factory: Factory,
    *,
    stored: bool,
    context: ssl.SSLContext | None = None,
    trace: Trace | None = None,
) -> str:
    """Connect a protocol made by `factory` to `target`; returns the address. Raises LockgateError."""
    steps = Steps(trace)
    step = "resolve"
    try:
        addresses = await guard.resolve(target, stored=stored)
        steps.done(step, f"{target.name} is {', '.join(addresses)}")
        step = "connect"
        if target.scheme == "http":
            address, _ = await _connect_any(target, addresses, lambda address: _plain(address, target.port, factory))
            steps.done(step, f"connected to {address}")
            return address
        address, sock = await _connect_any(target, addresses, lambda address: _socket(address, target.port))
        steps.done(step, f"connected to {address}")
        step = "tls"
        await _shake_hands(sock, factory, target, context)
        steps.done(step, f"the certificate is good for {target.name}")
    except LockgateError as error:
        steps.done(step, error.message, ok=False)
        raise
    return address


async def dial_unix(path: Path, factory: Factory) -> None:
    """Connect to a Unix socket of our own. Raises UpstreamConnect."""
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(CONNECT_S):
            await loop.create_unix_connection(factory, str(path))
    except OSError as error:
        raise UpstreamConnect(f"No process answers on {path.name}: {_reason(error)}") from error


async def _connect_any(
    target: Target, addresses: list[str], connect: Callable[[str], Awaitable[Made]]
) -> tuple[str, Made]:
    """The first of `addresses` that accepts, and what `connect` made of it; the time is shared among them."""
    problem: Exception = UpstreamConnect(f"{target.name} has no address")
    for address in addresses:
        try:
            async with asyncio.timeout(CONNECT_S / len(addresses)):
                return address, await connect(address)
        except OSError as error:
            problem = error
    mend = "Check the host and port, and that it answers from this machine"
    raise UpstreamConnect(f"Could not connect to {target.host}: {_reason(problem)}. {mend}") from problem


async def _plain(address: str, port: int, factory: Factory) -> None:
    """Connect without TLS; `address` is numeric, so nothing is resolved again."""
    await asyncio.get_running_loop().create_connection(factory, address, port)


async def _socket(address: str, port: int) -> socket.socket:
    """A connected socket, so that the handshake is a step of its own, with errors of its own."""
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(sock, (address, port))
    except BaseException:
        sock.close()
        raise
    return sock


async def _shake_hands(sock: socket.socket, factory: Factory, target: Target, context: ssl.SSLContext | None) -> None:
    """Give the connected socket to a TLS transport, verified by name."""
    loop = asyncio.get_running_loop()
    try:
        await loop.create_connection(
            factory,
            sock=sock,
            ssl=context or tls_context(),
            server_hostname=target.name,
            ssl_handshake_timeout=CONNECT_S,
        )
    except ssl.SSLCertVerificationError as error:
        sock.close()
        text = f"The certificate of {target.host} is not good: {error.verify_message}"
        raise UpstreamTls(f"{text}. Mend it there, or add its authority to this machine") from error
    except (OSError, asyncio.InvalidStateError) as error:
        sock.close()
        raise UpstreamTls(f"No TLS with {target.host}: {_reason(error)}. Does it speak https on this port?") from error


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "the handshake failed").lower().replace("_", " ")
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return str(error).lower() or type(error).__name__
