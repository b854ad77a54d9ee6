"""Does what the walk asks for, relays the answer it chose, and leaves exactly one Record.

A Drive is the listener of its own flights. Everything happens in callbacks: the upstream's head steps the walk, its
body flows through a relay, its end writes the Record and then lets the last byte go.
"""

from typing import TYPE_CHECKING, Any, Final, assert_never

import msgspec

from lockgate.core import config as configs
from lockgate.core.call import Answer
from lockgate.core.errors import (
    BadRequest,
    Broken,
    EgressRefused,
    InvalidCustomHost,
    LockgateError,
    Refused,
    RequestTimeout,
    ShuttingDown,
    StorageUnavailable,
    TwoKeys,
    UpstreamCut,
    UpstreamInvalid,
    UpstreamSilent,
)
from lockgate.core.ports import Flight, Headers
from lockgate.core.record import End, Started
from lockgate.core.snapshot import Credential
from lockgate.core.walk import Lookup, Relay, Send, Wait, walk
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference import recording
from lockgate.inference.admit import like_a_gateway_key
from lockgate.inference.call import Call
from lockgate.inference.passport import barred, joined
from lockgate.inference.refusals import answer_of
from lockgate.inference.routes import CONFIG, Route
from lockgate.inference.scrubbing import clean, scrub
from lockgate.inference.stream import ERROR_MAX, HOLD, Capture, Events, Held, Pieces
from lockgate.providers.base import ASKS_FOR_DEFAULT

if TYPE_CHECKING:
    from lockgate.inference.serve import Gate

CLIENT_GONE: Final = 499
ENDS: Final[dict[type[LockgateError], End]] = {
    UpstreamSilent: "timeout",
    RequestTimeout: "timeout",
    UpstreamCut: "upstream_cut",
    ShuttingDown: "drained",
}
_encode = msgspec.json.Encoder().encode


def end_of(error: LockgateError) -> End:
    """Why a call ended that failed with `error`."""
    if type(error) in ENDS:
        return ENDS[type(error)]
    return "refused" if isinstance(error, Refused | Broken) else "upstream_error"


class Drive:
    """Of the functions here, those of the straight path are long on purpose: each frame costs as much as ten lines."""

    __slots__ = ("_answer_headers", "_answer_status", "_attempt", "_body_out", "_flight", "_gate", "_over", "_relay",
                 "_route", "_secret", "_timer", "_walk", "call", "deadline_ns", "record")  # fmt: skip

    _attempt: Send

    def __init__(self, gate: "Gate", call: Call, route: Route) -> None:
        record = call.record
        assert record is not None  # noqa: S101  # opened when the caller became known
        self._gate = gate
        self.call = call
        self.record = record
        self._route = route
        self._walk = walk(route.plan)
        self._flight: Flight | None = None
        self._relay: Events | Pieces | Held | None = None
        self._over = False
        self._timer: Any = None
        self._secret = b""
        self._body_out = call.body
        self._answer_status = 0
        self._answer_headers: Headers = []
        began_ns = call.exchange.began_ns
        self.deadline_ns = began_ns + gate.total_ns
        record.us_queue = (gate.now_ns() - began_ns) // 1000
        record.bytes_in = len(call.body)
        record.provider = route.leg.provider.slug
        record.credential = route.credential_slug
        record.model = clean(call.named or call.model)

    @property
    def _keeps_bodies(self) -> bool:
        return self._gate.options.bodies and self.call.passport.bodies

    @property
    def credential(self) -> Credential | None:
        return self._route.leg.credential

    @property
    def hangs_on(self) -> tuple[str, ...]:
        """The ids whose change may end this call."""
        caller, credential = self.call.passport.caller, self.credential
        ids = (caller.key_id, caller.workspace_id, caller.organisation_id, caller.user_id)
        return (*ids, credential.id) if credential else ids

    def begin(self) -> None:
        gate = self._gate
        self.call.exchange.on_gone = self.gone
        gate.live[self] = None
        if not gate.sweeping:
            gate.watch()
        self._step(None)

    # --- the walk ---

    def _step(self, answer: Answer | None) -> None:
        try:
            ask = self._walk.send(answer)
        except StopIteration as stop:
            self._take(stop.value)
            return
        match ask:
            case Send():
                self._attempt = ask
                try:
                    self._send()
                except LockgateError as error:
                    self._fail(error)
            case Wait():
                self._gate.later(ask.seconds, lambda: None if self._over else self._step(None))
            case Lookup() | Relay():
                raise AssertionError(f"no plan of this version asks for {ask}")
            case _:
                assert_never(ask)

    def _send(self) -> None:
        """One attempt. Raises what makes it impossible."""
        gate, call, record, leg = self._gate, self.call, self.record, self._route.leg
        exchange, named, options = call.exchange, call.named, gate.options
        if leg.overrides or named != call.asked or named in ASKS_FOR_DEFAULT:
            self._apply_model()
        place = (exchange.method, exchange.path, call.query or "", named if leg.by_model else "")
        origin, start, record.url = leg.addresses.get(place) or leg.address(gate.upstream, place)
        passport = call.passport
        head = [start, passport.lines]
        if passport.shape.varied or leg.forward:
            head.append(self._more_lines())
        secret = self._secret = passport.provider_key if self._route.own_key else self._open()
        if secret:
            head += (leg.auth, fields.check_value(b"authorization", secret), b"\r\n")
        if not gate.journal.ready:
            raise StorageUnavailable("The journal cannot take a record now, so no call is begun. Try again")
        gate.journal.start(
            Started(
                record.id, record.at, record.organisation_id, record.workspace_id, record.key_id, record.trace_id,
                record.method, record.path, record.provider, record.credential, record.model,
            )
        )  # fmt: skip
        record.attempts += 1
        upload = call.upload
        flight = self._flight = gate.upstream.send(
            origin,
            b"".join(head),
            None if upload else self._body_out,
            self,
            first_byte_s=options.first_byte_s,
            idle_s=options.idle_s,
            on_writable=upload.writable if upload else None,
        )
        record.us_sent = (gate.now_ns() - exchange.began_ns) // 1000
        if upload:
            upload.attach(flight)
        timeout_ms = passport.timeout_ms or self._attempt.target.timeout_ms
        if timeout_ms:
            self._timer = gate.later(timeout_ms / 1000, lambda: self._timed_out(timeout_ms))

    def _apply_model(self) -> None:
        """Put the model and the config's overrides into the outgoing body."""
        call = self.call
        named, asked = call.named, call.asked
        changes: dict[str, bytes | None] = self._route.leg.overrides
        if named in ASKS_FOR_DEFAULT and asked:
            changes = {**changes, "model": None}  # the provider has no default of its own: let it choose
        elif named != asked:
            changes = {**changes, "model": _encode(named)}
        if changes and type(call.document) is dict:
            self._body_out = chat.splice(call.body, changes)

    def _more_lines(self) -> bytes:
        """The field lines that differ in every request, and those that the request asks to be forwarded."""
        call, leg = self.call, self._route.leg
        shape, headers = call.passport.shape, call.exchange.headers
        not_these = barred(shape, call.values, leg.own)
        lines = joined(shape.varied, call.values, not_these)
        if leg.forward:
            lines += fields.forwarded(leg.forward, headers, not_these)
            if lines.find(call.passport.key_text) >= 0:
                raise BadRequest("A forwarded header holds the gateway's API key, which never travels to a provider")
        return lines

    def _open(self) -> bytes:
        """The provider's secret: the stored one, opened for this call, or the config's."""
        credential = self._route.leg.credential
        if credential is not None:
            if not credential.sealed:
                return b""
            try:
                return self._gate.vault.open(credential.sealed, credential.aad).reveal()
            except ValueError as error:
                raise Broken(f"The virtual key {credential.slug!r} cannot be opened. Set its secret again") from error
        secret = configs.api_key(self.call.exchange.headers[CONFIG], self._route.plan.keyed)
        if like_a_gateway_key(secret):
            raise TwoKeys
        return secret

    # --- the upstream's callbacks ---

    def on_head(self, status: int, headers: Headers) -> None:
        record = self.record
        record.us_first_byte = (self._gate.now_ns() - self.call.exchange.began_ns) // 1000
        record.upstream_status = status
        if self._timer is not None:
            self._disarm()
        send = self._attempt
        if 300 <= status < 400 and status != 304:
            self._cancel()
            error = UpstreamInvalid(f"The upstream answered with a redirect ({status}), which is not followed")
            self._step(Answer(error.status, error, send.target.path, send.nth))
            return
        self._answer_status, self._answer_headers = status, headers
        self._step(Answer(status, None, send.target.path, send.nth))

    def on_data(self, data: bytes) -> None:
        relay = self._relay
        if relay is None:
            return
        relay.feed(data)
        if relay.full:
            self._overflow(relay)

    def on_end(self) -> None:
        relay = self._relay
        if relay is None or self._over:
            return
        if isinstance(relay, Held):
            self._answer_held(relay)
        elif relay.broken():
            self._fail(UpstreamCut("The upstream's answer ended before it was complete"))
        else:
            self._complete()

    def on_failed(self, error: LockgateError, sent: bool) -> None:  # noqa: ARG002  # retries will ask what was sent
        if self._over:
            return
        self._disarm()
        self._flight = None
        if isinstance(error, EgressRefused) and self._attempt.target.host:
            error = InvalidCustomHost(error.message)
        if self._relay is not None:
            self._fail(error)
        else:
            send = self._attempt
            self._step(Answer(error.status, error, send.target.path, send.nth))

    # --- the answer ---

    def _take(self, answer: Answer) -> None:
        """Relay the answer that the walk chose."""
        if answer.error is not None:
            self._fail(answer.error)
            return
        flight = self._flight
        assert flight is not None  # noqa: S101  # an answer without an error came from a flight
        call, status = self.call, self._answer_status
        lines, kind, length = fields.read_answer(self._answer_headers)
        if kind[:17].lower() == fields.EVENT_STREAM and status < 400:
            self.record.streamed = True
            lines += (b"content-type: ", fields.EVENT_STREAM, b"\r\n", self._lines())
            capture = Capture(recording.ROOM if self._keeps_bodies else recording.SMALL_ROOM)
            self._relay = Events(call.exchange, flight, b"".join(lines), status, capture, marked=call.endpoint.streams)
            return
        if kind:
            lines += (b"content-type: ", kind, b"\r\n")
        lines.append(self._lines())
        head = b"".join(lines)
        short = kind.find(b"json") >= 0 or not kind if length is None else length <= HOLD
        if status >= 400 or short:
            self._relay = Held(head, status, length, ERROR_MAX if status >= 400 else HOLD)
        else:
            self._pieces(flight, head, status, length, self._gate.options.answer_limit)

    def _pieces(self, flight: Flight, head: bytes, status: int, length: int | None, limit: int) -> Pieces:
        call = self.call
        capture = Capture(recording.ROOM if self._keeps_bodies else recording.SMALL_ROOM)
        most = limit if call.endpoint.dialect else 0
        made = self._relay = Pieces(call.exchange, flight, head, status, capture, length=length, most=most)
        return made

    def _overflow(self, relay: Events | Pieces | Held) -> None:
        """An answer grew past its bounds: go on in pieces, or give it up."""
        flight = self._flight
        if isinstance(relay, Held) and relay.status < 400 and flight is not None:
            pieces = self._pieces(flight, relay.head, relay.status, relay.length, self._gate.options.answer_limit)
            pieces.feed(b"".join(relay.parts))
            return
        self._cancel()
        self._fail(UpstreamInvalid("The upstream's answer is larger than this gateway relays"))

    def _answer_held(self, held: Held) -> None:
        """A whole answer is here: check it, record it, send it."""
        body, status, call = b"".join(held.parts), held.status, self.call
        if status == 200 and call.endpoint.body == "json" and call.endpoint.dialect and not is_object(body):
            self._fail(UpstreamInvalid(f"Invalid response received from {self._route.leg.provider.slug}"))
            return
        record = self.record
        if status >= 400:
            credential = self._route.leg.credential
            if credential is not None and credential.sealed:
                body = scrub(body, self._secret)
            record.end, record.error = "upstream_error", f"upstream_{status}"
        self._fill(status, body, body, len(body), truncated=False, streamed=False)
        self._gate.journal.append(record, lambda: call.exchange.respond(status, held.head, body))
        self._close()

    def _complete(self) -> None:
        relay = self._relay
        assert isinstance(relay, Events | Pieces)  # noqa: S101  # only begun answers come here
        capture = relay.capture
        self._fill(self._answer_status, capture.end(), capture.start(), capture.size,
                   truncated=capture.truncated, streamed=relay.streamed)  # fmt: skip
        self._gate.journal.append(self.record, relay.release)
        self._close()

    def finish_marked(self) -> None:
        """The end mark came some time ago but the upstream has not ended its answer: that is enough."""
        if self._relay is not None and self._relay.over:
            self._cancel()
            self._complete()

    # --- ends that are not the upstream's ---

    def _fail(self, error: LockgateError, end: End | None = None) -> None:
        """End with an error: as an answer when none was begun, else by cutting it visibly."""
        if self._over:
            return
        relay, record = self._relay, self.record
        self._cancel()
        record.end, record.error = end or end_of(error), error.code
        if not isinstance(relay, Events | Pieces):
            status, head, body = answer_of(error, self._lines())
            self._fill(status, b"", body, len(body), truncated=False, streamed=False)
            exchange = self.call.exchange
            self._gate.journal.append(record, lambda: exchange.respond(status, head, body))
        else:
            self._fill_partial(self._answer_status, relay)
            self._gate.journal.append(record, lambda: relay.fail(error))
        self._close()

    def gone(self) -> None:
        """The client left, or the server gives the exchange up."""
        exchange = self.call.exchange
        if exchange.gone == "drained":
            self._fail(ShuttingDown("The gateway is shutting down. Try again"))
            return
        self._cancel()
        record, refusal, relay = self.record, exchange.refusal, self._relay
        status = CLIENT_GONE
        record.end = "client_gone"
        if refusal is not None:
            record.end, record.error, status = "refused", refusal.code, refusal.status
        if isinstance(relay, Events | Pieces):
            self._fill_partial(status, relay)
        else:
            self._fill(status, b"", b"", 0, truncated=False, streamed=False)
        self._gate.journal.append(record, _nothing)
        self._close()

    def cut(self, error: LockgateError, end: End) -> None:
        """End the call now: its key was revoked, or its time is up."""
        self._fail(error, end)

    def _timed_out(self, ms: int) -> None:
        if self._over or self._relay is not None:
            return
        self._cancel()
        error, send = RequestTimeout(ms), self._attempt
        self._step(Answer(error.status, error, send.target.path, send.nth))

    # --- the record ---

    def _lines(self) -> bytes:
        """Our own field lines of the answer."""
        call, gate = self.call, self._gate
        ours = b"x-portkey-trace-id: %b\r\nx-portkey-request-id: %b\r\n%b" % (
            call.trace_id.encode("latin-1"),
            call.request_id.encode(),
            self._route.ours,
        )
        return ours + gate.cors.lines(call.exchange.headers) if gate.options.cors_origins else ours

    def _fill_partial(self, status: int, relay: Events | Pieces) -> None:
        capture = relay.capture
        self._fill(status, capture.end(), capture.start(), capture.size,
                   truncated=capture.truncated, streamed=relay.streamed)  # fmt: skip

    def _fill(self, status: int, tail: bytes, body: bytes, size: int, *, truncated: bool, streamed: bool) -> None:
        """What is known at the end. `tail` is where usage stands, `body` what the Record keeps of `size` bytes."""
        call, record = self.call, self.record
        record.status = status
        record.bytes_out = size
        record.us_total = (self._gate.now_ns() - call.exchange.began_ns) // 1000
        if call.upload:
            record.bytes_in = call.upload.size
        if call.endpoint.dialect and 200 <= record.upstream_status < 300:
            record.model_answered = chat.answered_model(body)
            if call.endpoint.billed:
                recording.fill_usage(record, call, tail, body, streamed=streamed)
        if self._keeps_bodies:
            recording.fill_bodies(
                record, call, sent=self._body_out, answer=body, secret=self._secret, headers=self._answer_headers
            )
            record.response_truncated = truncated or record.response_truncated
        self._gate.meters.count(record)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _cancel(self) -> None:
        self._disarm()
        flight, self._flight = self._flight, None
        if flight is not None:
            flight.cancel()

    def _close(self) -> None:
        """Forget everything: nothing may call back, and no cycle keeps the memory."""
        self._over = True
        if self._timer is not None:
            self._disarm()
        gate, exchange = self._gate, self.call.exchange
        gate.live.pop(self, None)
        if gate.unsure:
            gate.unsure.pop(self, None)
        gate.meters.streams = len(gate.live)
        exchange.on_gone = exchange.on_writable = None
        exchange.state = ANSWERED
        self._flight = self._relay = None
        self._secret = b""


ANSWERED: Final = True
"""The state of an exchange that needs nothing any more."""


def _nothing() -> None:
    pass


def is_object(body: bytes) -> bool:
    """Whether `body` looks like a JSON object. It is not parsed: what the provider said goes on byte for byte."""
    if body[:1] == b"{" and body[-1:] == b"}":
        return True
    bare = body.strip()
    return bare[:1] == b"{" and bare[-1:] == b"}"
