"""Scripted ports on which the real inference code plays one conversation: what it sends, and what the client gets."""

# ruff: noqa: ARG002  # a port has arguments that this script has no use for

from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from golden.conversations import Conversation
from lockgate.core import keys
from lockgate.core.access import WORKSPACE_SCOPES
from lockgate.core.ports import Exchange as Asked
from lockgate.core.ports import Origin
from lockgate.core.record import Record
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Caller, Credential
from lockgate.inference.serve import Gate, GateOptions

KEY = keys.make("workspace-service").text.reveal()
CALLER = Caller("key-1", "abcdefghijkl", "workspace-service", "org-1", "ws-1", "ws-1", "", WORKSPACE_SCOPES)
BUILT_IN = Credential(
    "local:ws-1", "local", "Built-in model", "org-1", "ws-1", "local", "http://127.0.0.1:8090/v1", b"sealed", "aad"
)
SECRET = b"sk-test-0123456789abcdef"


class Directory:
    """One caller, the built-in model's virtual key, no prices."""

    version = 1
    on_change: Callable[[frozenset[str]], None] | None = None

    def __init__(self) -> None:
        self.baits: set[bytes] = set()

    def tell(self, sighting: Any) -> None:
        raise AssertionError("nothing here is bait")

    def get(self, kind: str, key: Any) -> Any:
        return {"caller": CALLER, "credential": BUILT_IN if key == ("ws-1", "local") else None}.get(kind)

    def load(self, kind: str, key: Any, then: Callable[[Any], None]) -> None:
        raise AssertionError(f"everything is known, so {kind} {key} need not be loaded")

    def digests(self, key_text: bytes) -> list[bytes]:
        return [sha256(key_text).digest()]


class Vault:
    def open(self, sealed: bytes, aad: str) -> Secret:
        assert (sealed, aad) == (b"sealed", "aad")
        return Secret(SECRET)

    def seal(self, plain: Secret, aad: str) -> bytes:
        raise AssertionError("inference seals nothing")


class Journal:
    ready = True

    def __init__(self) -> None:
        self.records: list[Record] = []

    def start(self, entry: Any) -> None:
        pass

    def append(self, entry: Any, then: Callable[[], None]) -> None:
        self.records.append(entry)
        then()


class Clock:
    def now_ms(self) -> int:
        return 1_760_000_000_000

    def monotonic_ns(self) -> int:
        return 1_000_000_000


class Meters:
    streams = 0

    def count(self, record: Record) -> None:
        pass

    def refused(self) -> None:
        pass


class Nobody:
    """Control: no golden conversation is for it."""

    def head(self, exchange: Asked) -> None:
        raise AssertionError(f"{exchange.path} was relayed to control")

    body = head


@dataclass
class Place:
    """An origin."""

    url: str
    host: str
    prefix: str


class Flight:
    def cancel(self) -> None:
        pass

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def write(self, data: bytes) -> bool:
        raise AssertionError("no golden conversation streams its request")

    def finish(self) -> None:
        pass


class Upstream:
    """Takes one request apart and keeps its listener."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str, dict[str, str], bytes]] = []
        self.listener: Any = None

    def origin(self, url: str, scope: str, *, stored: bool) -> Place:
        parts = urlsplit(url)
        return Place(url, parts.netloc, parts.path)

    def send(self, origin: Origin, head: bytes, body: bytes | None, listener: Any, **_: Any) -> Flight:
        first, *lines = head.decode("latin-1").removesuffix("\r\n").split("\r\n")
        method, target, _version = first.split(" ")
        fields: dict[str, str] = {}
        for line in lines:
            name, _colon, value = line.partition(": ")
            assert name not in fields, f"{name} goes twice"
            fields[name] = value
        assert fields.pop("host") == origin.host
        self.sent.append((method, origin.url.removesuffix(origin.prefix) + target, fields, body or b""))
        self.listener = listener
        return Flight()


@dataclass
class Exchange:
    """One request on its way, and what was answered."""

    method: str
    path: str
    query: str
    headers: dict[bytes, bytes]
    body: bytes
    peer: str = "203.0.113.7"
    began_ns: int = 0
    on_gone: Callable[[], None] | None = None
    on_writable: Callable[[], None] | None = None
    gone: str = ""
    refusal: Any = None
    last: tuple[int, bytes, bytes] | None = None
    state: Any = None
    seen: Any = None
    status: int = 0
    head: bytes = b""
    answer: bytes = b""
    ended: bool = False
    pieces: list[bytes] = field(default_factory=list)

    def stream(self, receiver: Any, limit: int) -> None:
        raise AssertionError("no golden conversation streams its request")

    def pause(self) -> None:
        pass

    def resume(self) -> None:
        pass

    def respond(self, status: int, head: bytes, body: bytes) -> None:
        self.status, self.head, self.answer, self.ended = status, head, body, True

    def begin(self, status: int, head: bytes, length: int | None) -> None:
        self.status, self.head = status, head

    def write(self, data: bytes) -> bool:
        self.answer += data
        return True

    def end(self, last: bytes = b"") -> None:
        self.answer += last
        self.ended = True

    def abort(self) -> None:
        raise AssertionError("the answer was cut")


@dataclass(frozen=True)
class Played:
    """What one conversation came to."""

    exchange: Exchange
    sent: list[tuple[str, str, dict[str, str], bytes]]
    records: list[Record]


def play(talk: Conversation, piece: int = 1 << 20) -> Played:
    """Send the client's request through a real Gate; answer in pieces of `piece` bytes."""
    upstream, journal = Upstream(), Journal()
    gate = Gate(Directory(), upstream, journal, Vault(), Clock(), GateOptions(), Nobody(), Meters())
    sent = {name.encode(): value.encode() for name, value in talk.client["headers"].items()}
    if talk.client_body:
        sent |= {b"content-type": b"application/json"}
    exchange = Exchange(
        talk.client["method"], talk.client["path"], talk.client.get("query", ""),
        {**sent, b"x-portkey-api-key": KEY}, b"",
    )  # fmt: skip
    gate.head(exchange)
    exchange.body = talk.client_body
    gate.body(exchange)
    if upstream.listener is not None:
        _answer(talk, upstream.listener, piece)
    return Played(exchange, upstream.sent, journal.records)


def _answer(talk: Conversation, listener: Any, piece: int) -> None:
    body = talk.answer_body
    fields = [(name.encode(), value.encode()) for name, value in talk.answer["headers"].items()]
    if not talk.streams:
        fields.append((b"content-length", str(len(body)).encode()))
    if not talk.streams and len(body) <= piece:
        listener.on_whole(talk.answer["status"], fields, body)
        return
    listener.on_head(talk.answer["status"], fields)
    for at in range(0, len(body), piece):
        listener.on_data(body[at : at + piece])
    listener.on_end()
