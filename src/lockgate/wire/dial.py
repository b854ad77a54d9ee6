"""Makes one connection to an upstream: resolve and judge, connect, shake hands. The only place that opens one."""

import asyncio
import socket
import ssl
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from lockgate.core.errors import LockgateError, UpstreamConnect, UpstreamTls
from lockgate.wire.egress import EgressGuard, Target

CONNECT_S = 5.0

Factory = Callable[[], asyncio.Protocol]
Trace = Callable[[str, bool, str, float], None]
"""Step ("resolve", "connect", "tls"), whether it went well, what to tell, milliseconds."""


@cache
def tls_context() -> ssl.SSLContext:
    """The one context for calls to the outside: the system's certificates, verified by name."""
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


class Steps:
    """Times the steps of a dial and tells them to `trace`."""

    def __init__(self, trace: Trace | None) -> None:
        self._trace = trace
        self._began = time.monotonic()

    def done(self, step: str, message: str, ok: bool = True) -> None:
        now = time.monotonic()
        if self._trace:
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
        address, sock = await _connect_any(target, addresses)
        steps.done(step, f"connected to {address}")
        step = "tls"
        await _open(sock, factory, target, context)
        if target.scheme == "https":
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


async def _connect_any(target: Target, addresses: list[str]) -> tuple[str, socket.socket]:
    """The first of `addresses` that accepts, within the deadline for all."""
    problem: Exception = UpstreamConnect(f"{target.name} has no address")
    deadline = asyncio.get_running_loop().time() + CONNECT_S
    for left, address in zip(range(len(addresses), 0, -1), addresses, strict=True):
        remaining = deadline - asyncio.get_running_loop().time()
        try:
            return address, await _connect(address, target.port, max(0.05, remaining / left))
        except OSError as error:
            problem = error
    mend = "Check the host and port, and that it answers from this machine"
    raise UpstreamConnect(f"Could not connect to {target.host}: {_reason(problem)}. {mend}") from problem


async def _connect(address: str, port: int, seconds: float) -> socket.socket:
    sock = socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        async with asyncio.timeout(seconds):
            await asyncio.get_running_loop().sock_connect(sock, (address, port))
    except BaseException:
        sock.close()
        raise
    return sock


async def _open(sock: socket.socket, factory: Factory, target: Target, context: ssl.SSLContext | None) -> None:
    """Give the connected socket to a transport, with TLS verified by name for https."""
    loop = asyncio.get_running_loop()
    if target.scheme == "http":
        await loop.create_connection(factory, sock=sock)
        return
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
