"""The Gate: a worker's door for inference. Accept, admit, plan, then a Drive walks and records.

What a stop needs and is not here yet is loaded, and the stop is tried again (`Missing`); everything else is one
straight run from the server's callback to the upstream's write.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Protocol

import msgspec

from lockgate import __version__
from lockgate.core.errors import (
    BadRequest,
    DirectoryUnavailable,
    Forbidden,
    InvalidKey,
    KeyExpired,
    LockgateError,
    ShuttingDown,
    UnknownProviderKey,
    UpstreamSilent,
)
from lockgate.core.health import Health
from lockgate.core.ids import uuid7, uuid7_at
from lockgate.core.ports import Clock, Directory, Door, Exchange, Journal, Upstream, Vault
from lockgate.core.record import End, Record
from lockgate.core.snapshot import EVERYTHING, Caller
from lockgate.dialects.multipart import Form, boundary_of
from lockgate.inference import admit, endpoints, routes, special
from lockgate.inference.admit import Missing
from lockgate.inference.caching import Answers, Later
from lockgate.inference.call import Call, describe, trace_of
from lockgate.inference.cors import Cors
from lockgate.inference.delivery import ANSWERED, CLIENT_GONE, Delivery
from lockgate.inference.drive import Drive
from lockgate.inference.lease import UNBOUNDED, Memory
from lockgate.inference.passport import Passport, Passports
from lockgate.inference.planning import Planner
from lockgate.inference.refusals import UNROUTED, answer_of, identified
from lockgate.inference.scrubbing import clean
from lockgate.inference.shape import SHAPES, Shape, remember
from lockgate.inference.upload import Upload

Note = tuple[endpoints.Endpoint, Passport]
"""What is left on a head that may come again: where such requests go, and whose they are."""

SWEEP_S: Final = 1.0
HEALTHY: Final = msgspec.json.encode({"status": "success", "message": "Server is healthy", "version": __version__})
EXACT: Final = endpoints.EXACT
JSON: Final = b"content-type: application/json\r\n"
BODIED: Final = frozenset({"POST", "PUT", "PATCH"})
TAKEN: Final = frozenset({b"application/json", b"multipart/form-data", b"application/octet-stream"})
TAKEN_STARTS: Final = (b"audio", b"image/", b"video/")


@dataclass(frozen=True, slots=True)
class GateOptions:
    """What the settings say, in seconds and bytes."""

    worker: int = 0
    bodies: bool = True
    cors_origins: tuple[str, ...] = ()
    upload_limit: int = 512 << 20
    answer_limit: int = 64 << 20
    total_s: int = 600
    first_byte_s: float = 300
    embeddings: tuple[str, str] = ("", "")  # slug and model of the semantic cache
    idle_s: float = 60


class Counting(Protocol):
    """What is counted of calls; see core.meters."""

    streams: int

    def count(self, record: Record) -> None: ...
    def refused(self) -> None: ...


class Gate:
    """A Door. Owns the paths of `endpoints`; hands every other one to `relay`."""

    def __init__(  # noqa: PLR0917  # one argument per port
        self,
        directory: Directory,
        upstream: Upstream,
        journal: Journal,
        vault: Vault,
        clock: Clock,
        options: GateOptions,
        relay: Door,
        meters: Counting,
        answers: Answers | None = None,
    ) -> None:
        self.directory = directory
        self.upstream = upstream
        self.journal = journal
        self.vault = vault
        self.clock = clock
        self.now_ns = clock.monotonic_ns
        self.options = options
        self.total_ns = options.total_s * 1_000_000_000
        self.relay = relay
        self.meters = meters
        self.draining = False
        self.failures = admit.Failures()
        self.cors = Cors(options.cors_origins)
        self.planner = Planner(directory, clock)
        self.health = Health()
        self.answers = answers
        self.embeddings = options.embeddings
        self.later: Later = _later  # set by who composes the worker
        self.memory: Memory = UNBOUNDED  # for what calls hold beyond the usual; set by who composes the worker
        self._passports = Passports(lambda seconds, act: self.later(seconds, act))  # noqa: PLW0108  # later may be replaced
        self.live: dict[Delivery, None] = {}  # calls under way
        self.unsure: dict[Delivery, None] = {}  # open calls whose caller could not be asked for since a publication
        self.sweeping = False
        directory.on_change = self.on_change

    # --- the server's callbacks ---

    def head(self, exchange: Exchange) -> None:
        seen, headers = exchange.seen, exchange.headers
        known: Note | None = seen.note if seen is not None else None
        endpoint = known[0] if known is not None else self._endpoint(exchange)
        if endpoint is None:
            self._other(exchange)
            return
        now_ms = self.clock.now_ms()
        call = Call(self, exchange, endpoint, uuid7_at(now_ms), list(headers.values()))
        exchange.state = call
        exchange.on_gone = call.left
        need = None
        try:
            if known is None and (exchange.query or endpoint.body != "json"):
                admit.refuse_key_in(f"{exchange.path}?{exchange.query}")
            try:
                self._admit(call, now_ms)
            except Missing as missing:
                need = missing.with_traceback(None)  # its frames would hold it, and it the call
            if endpoint.body != "json" or headers.get(b"content-type") != b"application/json":
                self._receive(call)
        except LockgateError as error:
            self.refuse(call, error)
            return
        if need is not None:
            self._load(call, need)
        elif call.arrived:
            self._advance(call)

    def _endpoint(self, exchange: Exchange) -> endpoints.Endpoint | None:
        """That of inference which a request is for; None for everything else."""
        found = EXACT.get((exchange.method, exchange.path)) or endpoints.find(exchange.method, exchange.path)
        if found is not None and found.local and not routes.names_provider(exchange.headers, exchange.query):
            return None
        return found

    def body(self, exchange: Exchange) -> None:
        call = exchange.state
        if call is None:
            self.relay.body(exchange)
        elif call is not ANSWERED and not call.arrived:
            call.arrived = True
            call.body = exchange.body
            if call.record is not None:
                self._advance(call)

    def _other(self, exchange: Exchange) -> None:
        """What is not inference: liveness, preflight, and everything that is control's."""
        if exchange.path == "/v1/health" and exchange.method in {"GET", "HEAD"}:
            exchange.respond(200, JSON + self.cors.lines(exchange.headers), HEALTHY)
            return
        if lines := self.cors.preflight(exchange):
            exchange.respond(204, lines, b"")
            return
        try:
            if exchange.path == "/ready" and self.draining:
                raise ShuttingDown("The gateway is shutting down")
            admit.refuse_key_in(f"{exchange.path}?{exchange.query}")
        except LockgateError as error:
            request_id = uuid7(self.clock.now_ms)
            exchange.respond(*answer_of(error, identified(request_id, request_id)))
            return
        self.relay.head(exchange)

    # --- admit ---

    def _admit(self, call: Call, now_ms: int) -> None:
        """Make the caller known and open the Record. Raises Missing or a refusal."""
        exchange = call.exchange
        seen, directory = exchange.seen, self.directory
        if seen is None or seen.note is None or not self._holds(passport := seen.note[1], exchange.peer, now_ms):
            passport = self._passport(call, now_ms)
            if seen is not None:
                seen.note = call.endpoint, passport
        caller = passport.caller
        call.passport = passport
        call.version = directory.version
        if call.record is None:
            if passport.shape.traced:
                call.trace_id = trace_of(exchange.headers) or call.request_id
            call.record = Record(
                call.request_id,
                now_ms,
                caller.organisation_id,
                caller.workspace_id,
                caller.workspace_slug,
                caller.key_id,
                caller.user_id,
                call.trace_id,
                metadata=passport.metadata,
                method=exchange.method,
                path=exchange.path,
                client_ip=exchange.peer,
                us_auth=(self.now_ns() - exchange.began_ns) // 1000,
                worker=self.options.worker,
            )
            if passport.shape.describes:
                describe(call.record, exchange.headers)
        if caller.kind == "organisation-service" or call.endpoint.scopes.isdisjoint(caller.scopes):
            raise Forbidden

    def _holds(self, passport: Passport, peer: str, now_ms: int) -> bool:
        """Whether the caller of a passport is still the one that it was issued to. Raises where the key does not hold
        now or from there.
        """
        if self.directory.get(passport.kind, passport.digest) is not passport.caller:
            return False
        if passport.limited:
            self._hold(passport.caller, peer, now_ms)
        return True

    def _passport(self, call: Call, now_ms: int) -> Passport:
        """The one that was issued for these fields, or a new one. Raises as `_issue`."""
        shape = SHAPES.get(tuple(call.exchange.headers))
        passport = self._passports.get((shape, shape.steady(call.values))) if shape is not None else None
        if passport is not None and self._holds(passport, call.exchange.peer, now_ms):
            return passport
        return self._issue(call, shape, now_ms)

    def _issue(self, call: Call, shape: Shape | None, now_ms: int) -> Passport:
        """Find the caller by the key that the request presents. Raises Missing or a refusal."""
        exchange = call.exchange
        try:
            credentials = admit.presented(exchange.headers)
            found = admit.look_up(credentials[0], self.directory, call.loaded)
        except InvalidKey:
            if self.directory.baits and (sighting := admit.sighting(exchange, self.directory, now_ms)) is not None:
                self.later(0, partial(self.directory.tell, sighting))  # after the answer
            self.failures.take(exchange.peer, self.now_ns())
            raise
        except Missing:
            if call.loaded is None:  # else it was let through before
                self.failures.look_up(exchange.peer, self.now_ns())
            raise
        self._hold(found.caller, exchange.peer, now_ms)
        shape = shape or Shape(tuple(exchange.headers))
        passport = Passport(shape, call.values, found, credentials)
        remember(shape)
        self._passports.keep(passport, call.values)
        return passport

    def _hold(self, caller: Caller, peer: str, now_ms: int) -> None:
        """Raise when the key does not hold now or from there; that counts as a failure of its source."""
        try:
            admit.check(caller, peer, now_ms)
        except (InvalidKey, KeyExpired):
            self.failures.take(peer, self.now_ns())
            raise

    def _receive(self, call: Call) -> None:
        """Say how the body is wanted. Raises BadRequest for a type that no endpoint takes, TooLarge."""
        exchange, wanted = call.exchange, call.endpoint.body
        kind = exchange.headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
        if wanted != "raw" and kind and kind not in TAKEN and not kind.startswith(TAKEN_STARTS):
            raise BadRequest("Invalid content type passed")
        whole = wanted == "json" or (wanted == "any" and kind in {b"application/json", b""})
        if whole or exchange.method not in BODIED:
            return
        if exchange.headers.get(b"content-length", b"0") == b"0" and b"transfer-encoding" not in exchange.headers:
            return  # nothing will come
        boundary = boundary_of(exchange.headers[b"content-type"]) if kind and call.endpoint.form else b""
        upload = call.upload = Upload(exchange, Form(boundary, routes.split_model) if boundary else None)
        if boundary and not routes.names_provider(exchange.headers, exchange.query):
            upload.on_model = partial(self._modelled, call)
        exchange.stream(upload, self.options.upload_limit)
        call.arrived = upload.on_model is None

    def _modelled(self, call: Call) -> None:
        """The form has said its model: the rest is streamed."""
        if call.exchange.state is ANSWERED:
            return
        call.arrived = True
        if call.record is not None:
            self._advance(call)

    # --- plan ---

    def _advance(self, call: Call) -> None:
        """The caller is known and the body is here: find the route and drive it. Comes again after a look-up."""
        try:
            if call.version != self.directory.version:
                call.loaded = None  # it was loaded before what was published since
                self._admit(call, self.clock.now_ms())
            if call.query is None:
                call.read()
            route = self.planner.route(call)
            leg = route.leg
            if leg is not None:
                if leg.expires_at and self.clock.now_ms() >= leg.expires_at:
                    raise special.ended(leg.credential, leg.slug)
                self.planner.equip(call, leg)
        except Missing as need:
            self._load(call, need)
        except LockgateError as error:
            self.refuse(call, error)
        else:
            Drive(self, call, route).begin()

    def fetch(self, call: Call, need: Missing, then: Callable[[LockgateError | None], None]) -> None:
        """Load an entry that a walk came to need, then say so, or why it cannot be had."""

        def loaded(entry: Any) -> None:
            error = None
            if isinstance(entry, DirectoryUnavailable):
                error, entry = (None if need.kind == "price" else entry), None
            if error is None:
                if call.version != self.directory.version:
                    call.loaded = None  # it was loaded before what was published since
                    call.version = self.directory.version
                call.loaded = {**(call.loaded or {}), (need.kind, need.key): entry}
            then(error)

        if call.upload is not None:
            call.upload.hold()
        self.directory.load(need.kind, need.key, loaded)

    def _load(self, call: Call, need: Missing) -> None:
        """Fetch an entry, then go on where it was missing."""
        if call.upload is not None:
            call.upload.hold()
        self.directory.load(need.kind, need.key, partial(self._loaded, call, need))

    def _loaded(self, call: Call, need: Missing, entry: Any) -> None:
        if call.exchange.state is ANSWERED:
            return
        if isinstance(entry, DirectoryUnavailable):
            if need.kind != "price":
                self.refuse(call, entry)
                return
            entry = None  # a call without a known price is better than none
        call.loaded = {**(call.loaded or {}), (need.kind, need.key): entry}
        if call.record is None:
            try:
                self._admit(call, self.clock.now_ms())
            except Missing as more:
                self._load(call, more)
                return
            except LockgateError as error:
                self.refuse(call, error)
                return
        if call.arrived:
            self._advance(call)
        elif call.upload is not None:
            call.upload.writable()  # its form has not said its model

    # --- refusals and early ends ---

    def refuse(self, call: Call, error: LockgateError, end: End = "refused") -> None:
        """Answer with `error`. From authentication on, a Record is written first."""
        exchange = call.exchange
        exchange.state = ANSWERED
        exchange.on_gone = None
        status, head, body = self._say(call, error)
        if call.record is None:
            self.meters.refused()
            exchange.respond(status, head, body)
            return
        self._close(call, end, error.code, status, lambda: exchange.respond(status, head, body))

    def _say(self, call: Call, error: LockgateError) -> tuple[int, bytes, bytes]:
        """`error` as the answer to a call that was not driven."""
        headers = call.exchange.headers
        if call.record is None:
            call.trace_id = trace_of(headers) or call.request_id
        return answer_of(error, identified(call.trace_id, call.request_id) + UNROUTED + self.cors.lines(headers))

    def left(self, call: Call) -> None:
        """The client left, broke a rule, or the worker shuts down, before the call was driven."""
        exchange = call.exchange
        if exchange.gone == "drained":
            self.refuse(call, ShuttingDown("The gateway is shutting down. Try again"), "drained")
            return
        exchange.state = ANSWERED
        refusal = exchange.refusal
        if refusal is not None:
            exchange.last = self._say(call, refusal)
        if call.record is None:
            return
        if refusal is not None:
            self._close(call, "refused", refusal.code, refusal.status, _nothing)
        else:
            self._close(call, "client_gone", "", CLIENT_GONE, _nothing)

    def _close(self, call: Call, end: End, code: str, status: int, then: Callable[[], None]) -> None:
        record = call.record
        assert record is not None  # noqa: S101  # both callers looked
        record.end, record.error, record.status = end, code, status
        record.model, record.bytes_in = clean(call.model), len(call.body)
        record.us_total = (self.now_ns() - call.exchange.began_ns) // 1000
        self.meters.count(record)
        self.journal.append(record, then)

    # --- calls under way ---

    def watch(self) -> None:
        """Look after the calls under way, once a second as long as there are any."""
        self.sweeping = True
        self.later(SWEEP_S, self._sweep)

    def _sweep(self) -> None:
        """Once a second: end what is over its deadline, and streams whose end mark came but whose upstream lingers."""
        now = self.now_ns()
        try:
            for drive in list(self.live):
                if now > drive.deadline_ns:
                    drive.cut(UpstreamSilent(f"The call took longer than {self.options.total_s} s"), "timeout")
                else:
                    drive.finish_marked()
            for drive in list(self.unsure):
                self._recheck(drive)
        finally:
            self.sweeping = bool(self.live)
            if self.sweeping:
                self.later(SWEEP_S, self._sweep)

    def on_change(self, ids: frozenset[str]) -> None:
        """Something was published: re-check the open calls that hang on it."""
        for drive in list(self.live):
            if EVERYTHING in ids or not ids.isdisjoint(drive.hangs_on):
                self._recheck(drive)

    def _recheck(self, drive: Delivery) -> None:
        """Ask for what an open call hangs on. While control is away it is asked again with each sweep."""
        self.unsure.pop(drive, None)
        passport = drive.call.passport
        self.directory.load(passport.kind, passport.asked, partial(self._recheck_caller, drive))
        credential = drive.credential
        if credential is not None:
            key = (credential.workspace_id, credential.slug)
            self.directory.load("credential", key, partial(self._recheck_credential, drive))

    def _recheck_caller(self, drive: Delivery, entry: Any) -> None:
        if isinstance(entry, LockgateError):
            self._doubt(drive)
            return
        call = drive.call
        try:
            if entry is None:
                raise InvalidKey
            admit.check(entry, call.exchange.peer, self.clock.now_ms())
            admit.allow(entry, call.endpoint.scopes)
        except LockgateError as error:
            drive.cut(error, "revoked")

    def _doubt(self, drive: Delivery) -> None:
        if drive in self.live:
            self.unsure[drive] = None

    def _recheck_credential(self, drive: Delivery, entry: Any) -> None:
        if isinstance(entry, LockgateError):
            self._doubt(drive)
            return
        if entry is None or entry.status != "active":
            drive.cut(UnknownProviderKey(drive.record.credential), "revoked")


def _later(seconds: float, act: Callable[[], None]) -> asyncio.TimerHandle:
    return asyncio.get_running_loop().call_later(seconds, act)


def _nothing() -> None:
    pass
