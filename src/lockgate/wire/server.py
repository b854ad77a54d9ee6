"""The HTTP/1.1 server of a worker: listens, counts connections, drains. `connection.py` does the talking."""

import asyncio
import resource
import socket
import ssl as ssl_
import time
from dataclasses import dataclass
from email.utils import formatdate

from lockgate.core.errors import BadHttp, LockgateError
from lockgate.core.ports import Door
from lockgate.wire.allocator import keep_freed_pages
from lockgate.wire.bodies import SHORT, Bodies
from lockgate.wire.connection import Connection
from lockgate.wire.forwarded import Forwarded
from lockgate.wire.heads import Heads
from lockgate.wire.turn import Turn, turn_of
from lockgate.wire.wheel import Wheel

BACKLOG = 4096
FLUSH_S = 1.0  # for the last words of drained answers
FD_SHARE = 0.45  # of the process's descriptors for clients: each call may need one upstream too


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Limits and deadlines, in bytes and seconds. See docs/explain/security.md for the reasons."""

    body_limit: int = 10 * 1024 * 1024  # of a body that the server buffers
    body_memory: int = 256 * 1024 * 1024  # of all such bodies together, see `bodies`
    connections_per_ip: int = 4096
    connections: int = 0  # 0: a share of the descriptors that the process may open
    trusted_proxies: tuple[str, ...] = ()
    first_byte_s: float = 10
    head_s: float = 10
    body_s: float = 30  # plus one second per KiB
    idle_s: float = 75
    write_stall_s: float = 60
    linger_s: float = 2
    tick_s: float = 1.0  # how late a deadline may fire


class Server:
    """Serves `door` on one or more listeners of the running loop."""

    def __init__(self, door: Door, options: ServerOptions | None = None) -> None:
        self.door = door
        self.options = options or ServerOptions()
        self.bodies = Bodies(self.options.body_memory)
        self.short = min(SHORT, self.options.body_limit)  # bytes of a body that is not counted when it came whole
        self.forwarded = Forwarded(self.options.trusted_proxies)
        self.scheme = "http"
        self.draining = False
        self.date = b""
        self.heads = Heads()
        self.wheel: Wheel
        self.turn: Turn
        self.connections: set[Connection] = set()
        self._per_ip: dict[str, int] = {}
        self._most = self.options.connections or int(resource.getrlimit(resource.RLIMIT_NOFILE)[0] * FD_SHARE)
        self._listener: asyncio.Server | None = None
        self._second = 0
        self._empty = asyncio.Event()

    async def start(
        self, host: str, port: int, ssl: ssl_.SSLContext | None = None, sock: socket.socket | None = None
    ) -> tuple[str, int]:
        """Listen; several processes may share the port. Returns the address, for port 0. Raises OSError."""
        keep_freed_pages()
        loop = asyncio.get_running_loop()
        self.wheel, self.turn = Wheel(loop, self.options.tick_s), turn_of(loop)
        self.wheel.on_tick = self._tick
        self._tick()
        self.scheme = "https" if ssl else "http"
        sock = sock or listening_socket(host, port)
        handshake_s = self.options.first_byte_s if ssl else None
        self._listener = await loop.create_server(
            lambda: Connection(self), sock=sock, ssl=ssl, backlog=BACKLOG, ssl_handshake_timeout=handshake_s
        )
        address = sock.getsockname()
        return address[0], address[1]

    def admit(self, connection: Connection, trusted: bool) -> LockgateError | None:
        """Count a new connection; the error to answer with when it is one too many."""
        self.connections.add(connection)
        count = self._per_ip[connection.peer] = self._per_ip.get(connection.peer, 0) + 1
        if len(self.connections) > self._most:
            return BadHttp(503, "too_many_connections", "The gateway has no connection free. Try again", retry_after=1)
        if count > self.options.connections_per_ip and not trusted:
            return BadHttp(429, "too_many_connections", "Too many connections from this address. Reuse them")
        return None

    def forget(self, connection: Connection) -> None:
        self.connections.discard(connection)
        count = self._per_ip.get(connection.peer, 0) - 1
        if count > 0:
            self._per_ip[connection.peer] = count
        else:
            self._per_ip.pop(connection.peer, None)
        if not self.connections:
            self._empty.set()

    async def drain(self, grace_s: float) -> None:
        """Stop accepting, let open exchanges finish for `grace_s` seconds, then tell their doors and cut them."""
        self.draining = True
        if self._listener:
            self._listener.close()
        self.turn.settle()  # what came before is served
        for connection in list(self.connections):
            connection.drain()
        await self._emptied(grace_s)
        for connection in list(self.connections):
            connection.give_up()
        await self._emptied(FLUSH_S)
        for connection in list(self.connections):
            connection.cut()
        await asyncio.sleep(0)
        self.wheel.stop()
        self.heads.forget()

    async def _emptied(self, seconds: float) -> None:
        self._empty.clear()
        if not self.connections:
            return
        try:
            await asyncio.wait_for(self._empty.wait(), seconds)
        except TimeoutError:
            return

    def _tick(self) -> None:
        second = int(time.time())
        if second != self._second:
            self._second = second
            self.heads.forget()
            self.date = f"date: {formatdate(second, usegmt=True)}\r\n".encode()


def listening_socket(host: str, port: int) -> socket.socket:
    """A TCP socket bound to `host`:`port` that other workers may bind too. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # the loops ask for the protocol
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    sock.setblocking(False)
    try:
        sock.bind((host, port))
    except OSError:
        sock.close()
        raise
    return sock
