"""One request through the egress door for the control process, with a report of how far it came."""

import asyncio
import time
from dataclasses import dataclass, field
from itertools import count

from lockgate.core.errors import EgressRefused, LockgateError, UpstreamInvalid, UpstreamSilent
from lockgate.core.ports import Headers
from lockgate.wire.client import Client
from lockgate.wire.http1 import METHODS, TEXT, TOKEN

LIMIT = 1024 * 1024  # of the answer, in bytes
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Step:
    """One of "resolve", "connect", "tls", "http"; `ms` is how long it took."""

    step: str
    ok: bool
    message: str
    ms: float


@dataclass(slots=True)
class Fetched:
    """What came back. When `error` is set there is no whole answer, and the last step says why."""

    status: int = 0
    headers: Headers = field(default_factory=list)
    body: bytes = b""
    steps: list[Step] = field(default_factory=list)
    error: LockgateError | None = None


class _Collector:
    """Listens until the answer is whole."""

    on_whole = None

    def __init__(self, fetched: Fetched, limit: int, done: asyncio.Event) -> None:
        self._fetched = fetched
        self._left = limit
        self._done = done
        self._parts: list[bytes] = []

    def on_head(self, status: int, headers: Headers) -> None:
        self._fetched.status, self._fetched.headers = status, headers

    def on_data(self, data: bytes) -> None:
        self._left -= len(data)
        if self._left < 0:
            self.on_failed(UpstreamInvalid("The upstream's answer is too long"), True)
        else:
            self._parts.append(data)

    def on_end(self) -> None:
        self._fetched.body = b"".join(self._parts)
        self._done.set()

    def on_failed(self, error: LockgateError, _sent: bool) -> None:
        self._fetched.error = error
        self._done.set()


async def fetch(
    client: Client,
    method: str,
    url: str,
    headers: Headers,
    body: bytes | None = None,
    *,
    stored: bool,
    timeout_s: float = 30,
    limit: int = LIMIT,
) -> Fetched:
    """Ask `url`, which may hold a query, over a new connection. `stored` as in `Upstream.origin`.

    What goes wrong is in `Fetched.error`. Raises ValueError for a method, query or header that cannot be sent.
    """
    base, mark, query = url.partition("?")
    head = _fields(method, query, headers)
    fetched = Fetched()

    def trace(step: str, ok: bool, message: str, ms: float) -> None:
        fetched.steps.append(Step(step, ok, message, ms))

    began = time.monotonic()
    try:
        origin = client.origin(base, f"fetch {next(_numbers)}", stored=stored)
    except EgressRefused as error:
        trace("resolve", False, error.message, 0)
        fetched.error = error
        return fetched
    target = f"{origin.prefix or '/'}{mark}{query}"
    line = f"{method} {target} HTTP/1.1\r\nhost: {origin.host}\r\nconnection: close\r\n".encode("ascii")
    done = asyncio.Event()
    flight = client.send(
        origin,
        line + head,
        body,
        _Collector(fetched, limit, done),
        first_byte_s=timeout_s,
        idle_s=timeout_s,
        trace=trace,
    )
    try:
        async with asyncio.timeout(timeout_s):
            await done.wait()
    except TimeoutError:
        fetched.error = UpstreamSilent(f"No whole answer within {timeout_s:g} s. Try again, or allow it more time")
    finally:
        flight.cancel()
        origin.pool.clear()
    if not fetched.steps or fetched.steps[-1].ok:
        text = fetched.error.message if fetched.error else f"status {fetched.status}"
        spent = sum(step.ms for step in fetched.steps)
        trace("http", fetched.error is None, text, (time.monotonic() - began) * 1000 - spent)
    return fetched


def _fields(method: str, query: str, headers: Headers) -> bytes:
    if method not in METHODS:
        raise ValueError(f"{method!r} is no method")
    if any(not "!" <= c <= "~" or c == "#" for c in query):
        raise ValueError(f"{query!r} is no query")
    for name, value in headers:
        if not name or name.translate(None, TOKEN) or value.translate(None, TEXT):
            raise ValueError(f"the header {name!r} cannot be sent")
    return b"".join(b"%b: %b\r\n" % field for field in headers)
