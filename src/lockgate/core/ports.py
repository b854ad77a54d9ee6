"""The few verbs that inference and admin ask of the world.

Everything on a worker's hot path is a callback, not a coroutine: a task per request costs a tenth of the budget.
A callback port promises: exactly one terminal callback per request, never before the asking call has returned
unless its docstring says so.
"""

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, NamedTuple, Protocol

from lockgate.core.cached import Entry as CachedAnswer
from lockgate.core.documents import AuditEntry, Collection, D, Page, Tenant
from lockgate.core.errors import LockgateError
from lockgate.core.keyuse import Sighting, Use
from lockgate.core.logquery import LogQuery
from lockgate.core.record import Entry, Record, Started
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Kind

Headers = list[tuple[bytes, bytes]]
"""Header fields in order, names in lower case."""


class Exchange(Protocol):
    """One request being answered, as the server's socket shows it to a door.

    The server calls `door.head(exchange)` when the request's headers are complete and `door.body(exchange)` when a
    buffered body is (at once after `head` for a request without one). Within `head` the door may answer (the rest of
    the request is then discarded within bounds) or call `stream()`.
    """

    method: str
    path: str  # raw, of the strict grammar, `//` folded, no query
    query: str
    headers: dict[bytes, bytes]  # lower-case names; repeated fields joined by ", "; repeated singletons were refused
    peer: str  # the client's address, through trusted proxies
    body: bytes  # complete in `body()`; b"" in `head()`
    began_ns: int  # monotonic, headers complete
    on_gone: Callable[[], None] | None  # called once if the client leaves before the answer's end
    on_writable: Callable[[], None] | None  # called when a paused writer may go on
    gone: str  # why `on_gone` was called: "client", "stalled", "drained" (a last word may be said) or "refused"
    refusal: LockgateError | None  # what the server itself answers with when `gone` is "refused"
    last: tuple[int, bytes, bytes] | None  # the same in the door's words: status, head, body. May be set in `on_gone`
    state: Any  # the door's own, from `head` to the end of the answer; None at first

    @property
    def seen(self) -> "Seen | None":
        """Where a note can be left on a head that may come again."""

    def stream(self, receiver: "BodyReceiver", limit: int) -> None:
        """In `head` only: hand the body on as it comes; over `limit` bytes the request is refused with 413."""

    def pause(self) -> None:
        """Stop reading a streamed body (the receiver's consumer is slow)."""

    def resume(self) -> None: ...

    def respond(self, status: int, head: bytes, body: bytes) -> None:
        """A whole answer in one write. `head` is ready field lines, each with CRLF; Content-Length is added here."""

    def begin(self, status: int, head: bytes, length: int | None) -> None:
        """Start an answer: with Content-Length when `length` is known, else chunked. Flushed at once."""

    def write(self, data: bytes) -> bool:
        """Send a piece. False: over 64 KiB wait in the buffer; stop until `on_writable`."""

    def end(self, last: bytes = b"") -> None:
        """Finish an answer that was begun, `last` being its final piece; one write."""

    def abort(self) -> None:
        """Cut the connection: an answer that broke off must not look complete."""


class Seen(Protocol):
    """A request head that may come again byte for byte, but for its content length. Forgotten within a second."""

    note: Any  # the door's: what it found out about requests with this head. None at first


class BodyReceiver(Protocol):
    def on_body(self, data: bytes) -> None: ...
    def on_body_end(self) -> None: ...


class Door(Protocol):
    """What the server hands requests to. Must not raise; the server turns a raise into a 500 and a log line."""

    def head(self, exchange: Exchange) -> None: ...
    def body(self, exchange: Exchange) -> None: ...


class Origin(Protocol):
    """Where to connect: made by `Upstream.origin`, cached by the caller, compared by identity of its fields."""

    url: str  # normalised base URL: scheme://host[:port]/prefix without a trailing slash
    host: str  # for the Host header, with a non-default port
    prefix: str  # path prefix, "" or "/v1"


class Listener(Protocol):
    """Receives one answer: `on_head` once, `on_data` any number of times, then once `on_end` or `on_failed`.

    One that came whole is told at once by `on_whole`, instead of by these, to a listener that has it.
    """

    @property
    def on_whole(self) -> Callable[[int, Headers, bytes], None] | None: ...
    def on_head(self, status: int, headers: Headers) -> None: ...
    def on_data(self, data: bytes) -> None: ...
    def on_end(self) -> None: ...
    def on_failed(self, error: LockgateError, sent: bool) -> None:
        """`sent`: whether any byte of the request may have reached the upstream."""


class Flight(Protocol):
    """One request under way. After `cancel` no callback comes; the connection leaves the pool and is closed at once."""

    def cancel(self) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def write(self, data: bytes) -> bool:
        """A piece of a streamed request body; the framing is added here. False: wait for `on_writable`."""

    def finish(self) -> None: ...


class Upstream(Protocol):
    """The pooled client behind the egress door."""

    def origin(self, url: str, scope: str, *, stored: bool) -> Origin:
        """Parse and judge `url` once. `scope` names the tenant whose connections may be shared; `stored` says that a
        stored credential will travel (then plain http needs LOCKGATE_EGRESS_ALLOW). Raises EgressRefused.
        """

    def send(
        self,
        origin: Origin,
        head: bytes,
        body: bytes | None,
        listener: Listener,
        *,
        first_byte_s: float,
        idle_s: float,
        on_writable: Callable[[], None] | None = None,
    ) -> Flight:
        """`head` is the request line and all field lines without the framing fields and without the blank line.
        `body` bytes are sent with Content-Length; None means streamed with chunked framing through the Flight.
        A stale pooled connection is replaced silently if no byte of an answer came and none was sent on a fresh one.
        """


class Directory(Protocol):
    """The snapshot's entries, filled on demand."""

    version: int  # rises with every published change

    def get(self, kind: Kind, key: Any) -> Any:
        """The entry, None when it is known not to exist, or `UNKNOWN` when it must be loaded. No I/O."""

    def load(self, kind: Kind, key: Any, then: Callable[[Any], None]) -> None:
        """Ask control; `then` gets the entry, None, or a DirectoryUnavailable. Single flight per key."""

    def digests(self, key_text: bytes) -> list[bytes]:
        """HMAC-SHA-256 of a presented key under the current pepper, then under older ones that still verify."""

    baits: set[bytes]
    """Digests of bait that control has just told of. They are as unknown as any other that is not there; whoever met
    one takes it out and tells of it once. It comes back when control is asked again."""

    def tell(self, sighting: Sighting) -> None:
        """Send control word of bait that was tried. Best effort, without waiting."""

    on_change: Callable[[frozenset[str]], None] | None
    """Called with the ids (of keys, credentials, workspaces) that a publication dropped: cut their open streams."""


class _Unknown:
    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN = _Unknown()


class Vault(Protocol):
    """Opens and seals what is stored. Envelope AES-256-GCM; see docs/explain/security.md."""

    def open(self, sealed: bytes, aad: str) -> Secret:
        """Raises ValueError when the blob was moved, changed, or sealed under an unknown key."""

    def seal(self, plain: Secret, aad: str) -> bytes: ...


class Journal(Protocol):
    """The durable record of calls, one per worker."""

    @property
    def ready(self) -> bool:
        """False when the disk cannot take another record: refuse billable calls with StorageUnavailable."""

    def start(self, entry: Entry) -> None:
        """Append without waiting for the disk: a `Started`."""

    def append(self, entry: Entry, then: Callable[[], None]) -> None:
        """Append a `Record`; `then` is called when it is as durable as LOCKGATE_DURABILITY asks: in `batch` before this
        returns, in `strict` after the group's fdatasync. Never raises; a failing disk shows in `ready` and in `then`
        being called all the same, with the entry in the reserve.
        """


class Cache(Protocol):
    """Answers that may be given again. Best effort: whatever goes wrong is a miss, never an error and never a wait
    longer than the time limit of the adapter. The tenant is an organisation's id; its entries are sealed under its key
    wherever they leave the process.
    """

    def get(self, tenant: str, key: bytes, then: Callable[[CachedAnswer | None], None]) -> None:
        """`then` gets the entry that holds now, or None: exactly once, and it may be called before this returns."""

    def put(self, tenant: str, key: bytes, entry: CachedAnswer) -> None:
        """Keep `entry` until its `expires_ms`, or less long when room is needed."""

    def drop(self, tenant: str, key: bytes) -> None: ...


class Clock(Protocol):
    def now_ms(self) -> int:
        """Unix time in milliseconds."""

    def monotonic_ns(self) -> int: ...


class Keys(Vault, Protocol):
    """What the control plane asks of the keyring beside sealing: digests of secrets and signatures."""

    @property
    def pepper_version(self) -> int: ...

    def digests(self, key_text: bytes) -> list[bytes]:
        """HMAC-SHA-256 of a key's text under the current pepper, then under older ones that still verify."""

    def mac(self, label: Literal["session", "cursor", "audit-sign"], data: bytes) -> bytes: ...

    def verify(self, label: Literal["session", "cursor", "audit-sign"], data: bytes, mac: bytes) -> bool: ...


class Unit(Protocol):
    """One transaction of the control plane, inside one tenant. What it wrote, audited and published lands together."""

    async def get(self, of: Collection[D], name: str) -> D | None:
        """The row of this tenant that `name` names: its id, or another of `of.names`. Raises Ambiguous where another
        of them names several, which happens to an organisation's tenant only.
        """

    async def find(self, of: Collection[D], where: Mapping[str, Any], page: Page = ...) -> tuple[list[D], int]:
        """Rows newest first, and how many there are. A condition is a value, a frozenset of values, a Range
        or a Containing; of an entity every field may be asked that is a text or a number.
        """

    async def insert(self, of: Collection[D], row: D) -> D:
        """Raises AdminConflict when something unique is taken, ValueError for a row of another tenant."""

    async def update(self, of: Collection[D], row: D) -> D:
        """Replace the row of that id. Raises AdminConflict when it was changed or deleted since it was read."""

    async def delete(self, of: Collection[D], row_id: str) -> bool: ...

    async def claim(self, name: str) -> bool:
        """Take `name` once and for all: True for the first who asks in the life of the database."""

    async def audit(self, entry: AuditEntry) -> None: ...

    async def add_data_key(self) -> None:
        """The key that seals this organisation's fields; in force once the block has ended."""

    def changed(self, *ids: str) -> None:
        """Publish these ids at commit: every worker drops what it knows of them."""


class Store(Protocol):
    """The control plane's rows. Every access names its tenant; `verify` alone does not, by digests and logins."""

    async def get(self, tenant: Tenant, of: Collection[D], name: str) -> D | None: ...
    async def find(
        self, tenant: Tenant, of: Collection[D], where: Mapping[str, Any], page: Page = ...
    ) -> tuple[list[D], int]: ...
    async def verify(self, of: Collection[D], value: str | bytes) -> D | None:
        """The row whose `of.verify` field is `value`."""

    def begin(self, tenant: Tenant) -> AbstractAsyncContextManager[Unit]:
        """Commits when the block ends, rolls back when it raises."""

    async def audit_log(
        self, tenant: Tenant, where: Mapping[str, Any], page: Page = ...
    ) -> tuple[list[AuditEntry], int]:
        """A page of the entries, and how many there are. Newest first; of one moment, what was written last."""

    async def claimed(self, name: str) -> bool: ...
    async def organisations(self) -> list[str]:
        """The ids of all of them, oldest first: for background work alone, which no request reaches."""

    async def used(self, uses: Mapping[tuple[str, str], Use]) -> None:
        """Note how keys were last used, by (organisation id, key id). Older uses are ignored."""

    async def last_used(self, tenant: Tenant, key_ids: Iterable[str]) -> dict[str, Use]: ...


class LogPage(NamedTuple):
    total: int  # matches in all
    records: list[Record]  # newest first, without headers and bodies
    complete: bool = True  # False: time ran out, so that `total` is a least and older matches may be missing


class Tally(NamedTuple):
    """How many calls of one kind there were, and what they cost together."""

    model: str
    provider: str
    status: int
    requests: int
    tokens_in: int
    tokens_out: int
    cost: int  # nano-dollars


class Logs(Protocol):
    """The store that finished calls are read from."""

    async def tallies(self, tenant: Tenant, after_ms: int | None, before_ms: int | None) -> list[Tally]:
        """Calls of whole minutes that touch [after_ms, before_ms), one row for each model, provider and status; those
        of deleted records too, so that a long view does not shrink with retention.
        """

    async def page(self, tenant: Tenant, query: LogQuery) -> LogPage: ...
    async def one(self, tenant: Tenant, record_id: str) -> Record | None:
        """The whole record with headers and bodies, or None when it is not this tenant's."""


class Mark(NamedTuple):
    """How far one journal segment was read."""

    segment: str  # the file's name
    boot: str  # of which start of which worker
    offset: int  # bytes
    seq: int  # the last frame's number, which only rises within a boot
    done: bool  # nothing more comes


class Stripped(NamedTuple):
    bare: int  # records that lost their headers and bodies
    more: bool  # whether older records than asked may still have theirs


class LogSink(Protocol):
    """Where the drain puts records: each exactly once, whenever it or the machine stops. Blocking calls."""

    def marks(self) -> dict[str, Mark]:
        """The marks of all segments that were not forgotten."""

    def last_seq(self, boot: str) -> int: ...
    def append(self, records: list[Record], started: list[tuple[str, Started]], marks: list[Mark]) -> None:
        """All in one transaction. A record closes the `Started` of its id; of the rest it is kept with its boot."""

    def settle(self) -> None:
        """Return when everything appended is on the disk: segments may be deleted then."""

    def forget(self, segments: list[str]) -> None:
        """Drop the marks of deleted segments."""

    def orphan(self, boot: str) -> int:
        """Make an `orphaned` record of each call of a dead worker that has none, and forget the boot. How many."""

    def boots(self) -> set[str]:
        """Boots that are not forgotten."""

    def purge(self, before_ms: int, limit: int) -> int:
        """Delete at most `limit` records older than `before_ms`; how many were deleted."""

    def strip(self, before_ms: int, limit: int) -> Stripped:
        """Delete headers and bodies of records older than `before_ms`, looking at `limit` records at most."""
