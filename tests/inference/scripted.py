"""Scripted ports around a real Gate: a test says what comes in and what the upstream answers, and looks at the rest.

Nothing here opens a socket or sleeps; time stands still unless a test moves it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

import msgspec

from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core import keys
from lockgate.core.access import WORKSPACE_SCOPES
from lockgate.core.errors import DirectoryUnavailable, EgressRefused, LockgateError
from lockgate.core.keyuse import Sighting
from lockgate.core.ports import UNKNOWN, BodyReceiver, Headers, Listener
from lockgate.core.record import Entry, Record, Started, decode, encode
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Caller, ConfigEntry, Credential, Kind, Price
from lockgate.inference.caching import Answers
from lockgate.inference.serve import Gate, GateOptions

CHAT = "/v1/chat/completions"
HELLO = b'{"model":"gpt-4o-mini","messages":[{"role":"user","content":"Say hello"}]}'
ANSWER = (
    b'{"id":"c1","object":"chat.completion","model":"gpt-4o-mini-2024-07-18","choices":[{"index":0,"message":'
    b'{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}],"usage":{"prompt_tokens":9,'
    b'"completion_tokens":3,"total_tokens":12}}'
)
JSON = (b"content-type", b"application/json")
SSE = (b"content-type", b"text/event-stream; charset=utf-8")
PROVIDER_SECRET = b"sk-provider-secret-canary-0001"


class Exchange:
    """The client's side: what it sent, and everything that it was told."""

    def __init__(
        self, method: str, path: str, headers: dict[str, str], query: str = "", peer: str = "127.0.0.1"
    ) -> None:
        self.method, self.path, self.query, self.peer = method, path, query, peer
        self.headers = {k.lower().encode(): v.encode("latin-1") for k, v in headers.items()}
        self.body = b""
        self.began_ns = 1_000
        self.on_gone: Callable[[], None] | None = None
        self.on_writable: Callable[[], None] | None = None
        self.gone = ""
        self.refusal: LockgateError | None = None
        self.last: tuple[int, bytes, bytes] | None = None
        self.state: Any = None
        self.seen: Any = None
        self.status = 0
        self.head = b""
        self.sent: list[bytes] = []
        self.length: int | None = None
        self.ended = self.aborted = self.paused = self.slow = False
        self.writes = 0
        self.receiver: BodyReceiver | None = None
        self.limit = 0

    def stream(self, receiver: BodyReceiver, limit: int) -> None:
        self.receiver, self.limit = receiver, limit

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def respond(self, status: int, head: bytes, body: bytes) -> None:
        assert not self.status, "answered twice"
        self.status, self.head, self.sent, self.ended = status, head, [body], True
        self.writes += 1

    def begin(self, status: int, head: bytes, length: int | None) -> None:
        assert not self.status, "answered twice"
        self.status, self.head, self.length = status, head, length
        self.writes += 1

    def write(self, data: bytes) -> bool:
        assert self.status, "no head yet"
        assert not self.ended, "written after the end"
        self.sent.append(data)
        self.writes += 1
        return not self.slow

    def end(self, last: bytes = b"") -> None:
        assert self.status, "no head yet"
        assert not self.ended, "ended twice"
        if last:
            self.sent.append(last)
        self.ended = True

    def abort(self) -> None:
        self.aborted = True

    def leave(self, why: str = "client", refusal: LockgateError | None = None) -> None:
        self.gone, self.refusal = why, refusal
        if (call := self.on_gone) is not None:
            self.on_gone = None
            call()

    @property
    def answer(self) -> bytes:
        return b"".join(self.sent)

    @property
    def document(self) -> Any:
        return msgspec.json.decode(self.answer)

    def field(self, name: str) -> str:
        """A header field of the answer, "" when it is missing."""
        found = [line.partition(b": ")[2] for line in self.head.split(b"\r\n") if line.startswith(name.encode() + b":")]
        assert len(found) <= 1, f"{name} stands {len(found)} times"
        return found[0].decode("latin-1") if found else ""


@dataclass(frozen=True)
class Origin:
    url: str
    host: str
    prefix: str
    scope: str
    stored: bool


@dataclass
class Flight:
    """One request that was sent upstream; the test answers it."""

    url: str
    head: bytes
    body: bytes | None
    listener: Listener
    stored: bool
    scope: str
    first_byte_s: float
    cancelled: bool = False
    paused: bool = False
    finished: bool = False
    slow: bool = False
    pieces: list[bytes] = field(default_factory=list)

    def cancel(self) -> None:
        self.cancelled = True

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def write(self, data: bytes) -> bool:
        self.pieces.append(data)
        return not self.slow

    def finish(self) -> None:
        self.finished = True

    def field(self, name: str) -> str:
        found = [line.partition(b": ")[2] for line in self.head.split(b"\r\n") if line.startswith(name.encode() + b":")]
        assert len(found) <= 1, f"{name} stands {len(found)} times"
        return found[0].decode("latin-1") if found else ""

    @property
    def names(self) -> set[str]:
        return {line.partition(b":")[0].decode() for line in self.head.split(b"\r\n")[1:] if line}

    @property
    def line(self) -> str:
        return self.head.partition(b"\r\n")[0].decode()

    def answer(self, status: int = 200, headers: Headers | None = None, *pieces: bytes, end: bool = True) -> None:
        """Head, body pieces and (unless told otherwise) the end; stops where the gateway cancelled."""
        fields: Headers = [JSON] if headers is None else headers
        whole = self.listener.on_whole
        if end and len(pieces) == 1 and whole is not None:
            whole(status, fields, pieces[0])
            return
        self.listener.on_head(status, fields)
        for piece in pieces:
            if not self.cancelled:
                self.listener.on_data(piece)
        if end and not self.cancelled:
            self.listener.on_end()


class Upstream:
    def __init__(self) -> None:
        self.flights: list[Flight] = []
        self.refuses: str = ""

    def origin(self, url: str, scope: str, *, stored: bool) -> Any:
        if self.refuses and self.refuses in url:
            raise EgressRefused("That host is private")
        parts = urlsplit(url)
        return Origin(url, parts.netloc, parts.path.rstrip("/"), scope, stored)

    def send(
        self,
        origin: Any,
        head: bytes,
        body: bytes | None,
        listener: Listener,
        *,
        first_byte_s: float,
        idle_s: float,  # noqa: ARG002  # the port's
        on_writable: Callable[[], None] | None = None,  # noqa: ARG002  # the port's
    ) -> Flight:
        flight = Flight(origin.url, head, body, listener, origin.stored, origin.scope, first_byte_s)
        self.flights.append(flight)
        return flight

    @property
    def last(self) -> Flight:
        return self.flights[-1]


class Directory:
    """Entries by kind and key. Those in `slow` must be loaded first; `settle` answers the loads."""

    def __init__(self) -> None:
        self.version = 1
        self.entries: dict[tuple[Kind, Any], Any] = {}
        self.slow: set[tuple[Kind, Any]] = set()
        self.loads: list[tuple[Kind, Any, Callable[[Any], None]]] = []
        self.on_change: Callable[[frozenset[str]], None] | None = None
        self.away = False
        self.baits: set[bytes] = set()
        self.sightings: list[Sighting] = []

    def tell(self, sighting: Sighting) -> None:
        self.sightings.append(sighting)

    def get(self, kind: Kind, key: Any) -> Any:
        if (kind, key) in self.slow or self.away:
            return UNKNOWN
        return self.entries.get((kind, key))

    def load(self, kind: Kind, key: Any, then: Callable[[Any], None]) -> None:
        self.loads.append((kind, self.digests(key)[0] if kind == "token" else key, then))

    def settle(self) -> None:
        while self.loads:
            kind, key, then = self.loads.pop(0)
            self.slow.discard((kind, key))
            then(DirectoryUnavailable("Control is away") if self.away else self.entries.get((kind, key)))

    def digests(self, key_text: bytes) -> list[bytes]:
        return [sha256(key_text).digest()]

    def publish(self, *ids: str) -> None:
        self.version += 1
        assert self.on_change
        self.on_change(frozenset(ids))
        self.settle()


class Journal:
    """Keeps entries as they would be read back. With `held`, durability comes when `sync` is called."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.ready = True
        self.held = False
        self._waiting: list[Callable[[], None]] = []

    def start(self, entry: Entry) -> None:
        self.entries.append(decode(encode(entry)))

    def append(self, entry: Entry, then: Callable[[], None]) -> None:
        self.entries.append(decode(encode(entry)))
        if self.held:
            self._waiting.append(then)
        else:
            then()

    def sync(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    @property
    def records(self) -> list[Record]:
        return [entry for entry in self.entries if isinstance(entry, Record)]

    @property
    def started(self) -> list[Started]:
        return [entry for entry in self.entries if isinstance(entry, Started)]

    @property
    def record(self) -> Record:
        """The only record."""
        assert len(self.records) == 1, f"{len(self.records)} records"
        return self.records[0]


class Vault:
    def open(self, sealed: bytes, aad: str) -> Secret:  # noqa: ARG002  # the port's
        if not sealed.startswith(b"sealed:"):
            raise ValueError("The sealed value was moved or changed.")
        return Secret(sealed[7:])

    def seal(self, plain: Secret, aad: str) -> bytes:  # noqa: ARG002  # the port's
        return b"sealed:" + plain.reveal()


class Clock:
    def __init__(self) -> None:
        self.ms = 1_800_000_000_000
        self.ns = 1_000

    def now_ms(self) -> int:
        return self.ms

    def monotonic_ns(self) -> int:
        self.ns += 1_000
        return self.ns


class Relay:
    def __init__(self) -> None:
        self.heads: list[Any] = []
        self.bodies: list[Any] = []

    def head(self, exchange: Any) -> None:
        self.heads.append(exchange)

    def body(self, exchange: Any) -> None:
        self.bodies.append(exchange)


class Meters:
    def __init__(self) -> None:
        self.counted: list[Record] = []
        self.refusals = 0
        self.streams = 0

    def count(self, record: Record) -> None:
        self.counted.append(record)

    def refused(self) -> None:
        self.refusals += 1


class Timer:
    def __init__(self) -> None:
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Timers:
    """What the gate asked to be done later."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, Callable[[], None], Timer]] = []

    def __call__(self, seconds: float, act: Callable[[], None]) -> Any:
        timer = Timer()
        self.waiting.append((seconds, act, timer))
        return timer

    def fire(self, at_most: float = 1e9) -> None:
        """Do what is due within `at_most` seconds."""
        due = [item for item in self.waiting if item[0] <= at_most]
        self.waiting = [item for item in self.waiting if item[0] > at_most]
        for _, act, timer in due:
            if not timer.cancelled:
                act()


class Seen:
    """A head that came before."""

    note: Any = None


class House:
    """A gate among scripted ports, with one workspace key, one virtual key `openai-prod` and one price.

    `cached`: with a cache of answers in memory. Like a server it knows heads that it has seen before.
    """

    remembers_heads = True

    def __init__(self, *, cached: bool = False, **options: Any) -> None:
        self.heads: dict[Any, Seen] = {}
        self.directory, self.upstream, self.journal = Directory(), Upstream(), Journal()
        self.vault, self.clock, self.relay, self.meters, self.timers = Vault(), Clock(), Relay(), Meters(), Timers()
        self.gate = Gate(
            self.directory, self.upstream, self.journal, self.vault, self.clock, GateOptions(**options), self.relay,
            self.meters, self._answers() if cached else None,
        )  # fmt: skip
        self.gate.later = self.timers  # time is the test's
        self.key = self.add_key()
        self.credential = self.add_credential("openai-prod")
        self.directory.entries["price", ("openai", "gpt-4o-mini")] = Price(150_000_000, 600_000_000, 75_000_000)

    def _answers(self) -> Answers:
        memory = MemoryCache(64 << 20, self.clock.now_ms)
        return Answers(
            memory, lambda data: sha256(b"a key of the keyring" + data).digest(), self.clock.now_ms, self.timers
        )

    def add_key(self, family: str = "workspace-service", **more: Any) -> str:
        """A key that is known, as text."""
        text = keys.make(family).text.reveal()  # type: ignore[arg-type]  # tests name families as plain text
        facts = {
            "key_id": f"key-{len(self.directory.entries)}", "public_id": text[4:16].decode(), "kind": family,
            "organisation_id": "org-1", "workspace_id": "ws-1", "workspace_slug": "ws-main", "user_id": "",
            "scopes": WORKSPACE_SCOPES,
        }  # fmt: skip
        self.directory.entries["caller", sha256(text).digest()] = Caller(**{**facts, **more})
        return text.decode()

    def drop_key(self, text: str) -> None:
        del self.directory.entries["caller", sha256(text.encode()).digest()]

    def caller(self, text: str) -> Caller:
        found: Caller = self.directory.entries["caller", sha256(text.encode()).digest()]
        return found

    def add_credential(self, slug: str, provider: str = "openai", **more: Any) -> Credential:
        facts = {
            "id": f"vk-{slug}", "slug": slug, "name": slug, "organisation_id": "org-1", "workspace_id": "ws-1",
            "provider": provider, "base_url": "", "sealed": b"sealed:" + PROVIDER_SECRET, "aad": "a",
        }  # fmt: skip
        made = Credential(**{**facts, **more})
        self.directory.entries["credential", ("ws-1", slug)] = made
        return made

    def add_config(self, slug: str, document: Any, *, version: str = "v1", workspace: str = "ws-1") -> ConfigEntry:
        """A saved config that is known, by its slug and by its id."""
        text = document if isinstance(document, bytes) else msgspec.json.encode(document)
        made = ConfigEntry(f"id-of-{slug}", slug, version, text, "org-1", workspace)
        for name in (slug, made.id):
            self.directory.entries["config", (workspace, name)] = made
        return made

    def ask(
        self,
        body: bytes = HELLO,
        path: str = CHAT,
        method: str = "POST",
        query: str = "",
        *,
        peer: str = "127.0.0.1",
        more: dict[str, str] | None = None,
        **headers: str,
    ) -> Exchange:
        """Send a request as the server would. Header names are written with underscores; `x_portkey_` is implied for
        names that are no standard ones.
        """
        fields = {_header(name): value for name, value in {**headers, **(more or {})}.items()}
        if body and "content-type" not in fields:
            fields["content-type"] = "application/json"
        return self.send(method, path, fields, body, query, peer=peer)

    def send(
        self,
        method: str,
        path: str,
        fields: dict[str, str],
        body: bytes = b"",
        query: str = "",
        *,
        peer: str = "127.0.0.1",
    ) -> Exchange:
        exchange = Exchange(method, path, fields, query, peer)
        if self.remembers_heads:
            same = {name: value for name, value in exchange.headers.items() if name != b"content-length"}
            exchange.seen = self.heads.setdefault((method, path, query, *same.items()), Seen())
        exchange.began_ns = self.clock.monotonic_ns()
        self.gate.head(exchange)
        if exchange.receiver is not None:
            return exchange
        if not exchange.status:
            exchange.body = body
            self.gate.body(exchange)
        return exchange

    def second_passes(self) -> None:
        """What is kept for a second is gone: by the gate, and by the server, which forgets the heads."""
        self.timers.fire(1.0)
        self.heads.clear()

    def chat(self, body: bytes = HELLO, **headers: str) -> Exchange:
        """A chat call with the house's key over its virtual key."""
        return self.ask(body, more={"api_key": self.key, "virtual_key": "openai-prod", **headers})


_STANDARD = {
    "authorization", "content-type", "content-length", "accept", "origin", "x-api-key", "idempotency-key",
    "traceparent", "openai-beta", "user-agent", "cookie", "host", "transfer-encoding",
}  # fmt: skip


def _header(name: str) -> str:
    dashed = name.replace("_", "-")
    return dashed if dashed in _STANDARD or dashed.startswith("raw-") else f"x-portkey-{dashed}"
