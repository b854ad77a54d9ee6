"""A provider that misbehaves as told, on real sockets: each request that arrives is answered by playing a script.

A `Site` is one place that a target leads to. It counts what reaches it and knows whether a connection is still held
open in the middle of a script, which is how a leaked socket of the gateway shows from outside.
"""

import asyncio
import contextlib
import socket
import ssl
import struct
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from typing import NamedTuple

import trustme


class Say(NamedTuple):
    """Write `data`, `times` over, or until the peer is gone."""

    data: bytes
    times: int = 1


class Drip(NamedTuple):
    """One byte of `data` every `gap` seconds."""

    data: bytes
    gap: float


class Rest(NamedTuple):
    seconds: float


class End(Enum):
    """How a script ends that does not leave its connection open for the next request."""

    CLOSE = "close"
    RESET = "reset"
    HANG = "hang"  # say nothing more until the peer leaves


Step = Say | Drip | Rest | End
Script = tuple[Step, ...]
LINGER = struct.pack("ii", 1, 0)  # close with a reset
GRACE = 0.05  # what was written before a reset or close is on its way by then


class Site:
    """Listens between `open` and `close`. The n-th request gets the n-th script, further ones the last."""

    def __init__(self, scripts: tuple[Script, ...], reach: str = "tcp") -> None:
        self.scripts = scripts
        self.reach = REACHES[reach]
        self.calls = 0  # requests that came; over TLS and where no request can come: connections
        self.mid_script: set[asyncio.Task[None]] = set()
        self.gone_at: list[float] = []  # loop times at which a peer left in the middle of a script
        self.port = 0
        self._tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._server: asyncio.Server | None = None
        self._context: ssl.SSLContext | None = None
        self._held: list[socket.socket] = []

    @property
    def url(self) -> str:
        return f"{self.reach.scheme}://{self.reach.host}:{self.port}/v1"

    async def open(self) -> "Site":
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        self.port = listener.getsockname()[1]
        if not self.reach.answers:
            self._held = [listener, *self.reach.hold(listener)]
            return self
        self._context = self.reach.context() if self.reach.context else None
        self._server = await asyncio.start_server(self._serve, sock=listener)
        return self

    async def close(self) -> None:
        for sock in self._held:
            sock.close()
        if self._server is not None:
            self._server.close()
        for writer in self._tasks.values():
            writer.transport.abort()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks[task] = writer
        transport = writer.transport
        try:
            if self._context:
                self.calls += 1
                await writer.start_tls(self._context, ssl_handshake_timeout=8)
            while await self._heard(reader):
                self.calls += not self._context
                self.mid_script.add(task)
                goes_on = await play(self.scripts[min(self.calls, len(self.scripts)) - 1], reader, writer)
                self.mid_script.discard(task)
                if not goes_on:
                    break
        except (OSError, asyncio.IncompleteReadError):
            self.gone_at.append(asyncio.get_running_loop().time())
        finally:
            self.mid_script.discard(task)
            del self._tasks[task]
            writer._transport = transport  # type: ignore[attr-defined]  # a handshake that fails leaves None behind
            transport.abort()

    async def _heard(self, reader: asyncio.StreamReader) -> bool:
        """Read what the script waits for: a request, or the first byte of whatever comes."""
        if self.reach.raw:
            return self.reach.raw == "accept" or bool(await reader.read(1))
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError:
            return False
        fields = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:] if b": " in line)
        await reader.readexactly(int(fields.get(b"content-length", 0)))
        return True


async def play(script: Script, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
    """Whether the connection may carry another request. Raises OSError when the peer left in the middle."""
    for step in script:
        match step:
            case Say(data, times):
                for _ in range(times):
                    writer.write(data)
                    await writer.drain()
            case Drip(data, gap):
                for at in range(len(data)):
                    writer.write(data[at : at + 1])
                    await writer.drain()
                    await _watched(reader, gap)
            case Rest(seconds):
                await _watched(reader, seconds)
            case End.HANG:
                await _watched(reader, None)
            case End.CLOSE | End.RESET:
                await asyncio.sleep(GRACE)
                if step is End.RESET:
                    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
                    writer.transport.abort()
                return False
    return True


async def _watched(reader: asyncio.StreamReader, seconds: float | None) -> None:
    """Wait, but notice when the peer leaves. Raises ConnectionResetError then."""
    with contextlib.suppress(TimeoutError):
        if not await asyncio.wait_for(reader.read(1), seconds):
            raise ConnectionResetError


# --- how a place is reached ---


@cache
def authority() -> trustme.CA:
    """The authority that the gateway under test trusts."""
    return trustme.CA()


def _serves(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def _expired() -> ssl.SSLContext:
    then = datetime.now(UTC) - timedelta(days=9)
    return _serves(authority().issue_cert("localhost", not_before=then, not_after=then + timedelta(days=1)))


def _old_protocol() -> ssl.SSLContext:
    context = _serves(authority().issue_cert("localhost"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # that is the point
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def _crowd(listener: socket.socket) -> list[socket.socket]:
    """Fill the queue of a listener that accepts nobody: the next ones get no answer to their SYN."""
    listener.listen(0)
    crowd = []
    for _ in range(4):
        guest = socket.socket()
        guest.setblocking(False)
        guest.connect_ex(listener.getsockname())
        crowd.append(guest)
    return crowd


class Reach(NamedTuple):
    """`raw`: no request is read: "accept" plays at once, "byte" at the first byte that comes."""

    host: str = "127.0.0.1"
    scheme: str = "http"
    answers: bool = True
    raw: str = ""
    context: Callable[[], ssl.SSLContext] | None = None
    hold: Callable[[socket.socket], list[socket.socket]] = lambda _listener: []  # bound, not listening: it refuses


REACHES = {
    "tcp": Reach(),
    "accept": Reach(raw="accept"),
    "dns_nx": Reach("nx.fault.invalid", answers=False),
    "dns_servfail": Reach("servfail.fault.invalid", answers=False),
    "dns_silent": Reach("silent.fault.invalid", answers=False),
    "refused": Reach(answers=False),
    "unreachable": Reach("127.255.255.255", answers=False),  # a broadcast address: the kernel knows no way there
    "blackhole": Reach(answers=False, hold=_crowd),
    "tls": Reach("localhost", "https", context=lambda: _serves(authority().issue_cert("localhost"))),
    "tls_expired": Reach("localhost", "https", context=_expired),
    "tls_name": Reach("localhost", "https", context=lambda: _serves(authority().issue_cert("elsewhere.example.org"))),
    "tls_stranger": Reach("localhost", "https", context=lambda: _serves(trustme.CA().issue_cert("localhost"))),
    "tls_old": Reach("localhost", "https", context=_old_protocol),
    "tls_raw": Reach("localhost", "https", raw="byte"),
}
