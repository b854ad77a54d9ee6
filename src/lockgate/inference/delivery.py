"""How the answer that a call chose reaches its client: through a relay, or as an error; and its one Record.

The Record is written before the last byte leaves. An answer that breaks off never looks complete.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from lockgate.core.cached import Entry
from lockgate.core.call import GOOD, Answer, Fault
from lockgate.core.errors import LockgateError, ShuttingDown, UpstreamInvalid
from lockgate.core.ports import Flight, Headers
from lockgate.core.record import End
from lockgate.core.snapshot import Credential
from lockgate.core.walk import Send, Walk
from lockgate.dialects import chat
from lockgate.dialects.inflate import Inflater
from lockgate.inference import headers as fields
from lockgate.inference import recording, special
from lockgate.inference.admit import Missing
from lockgate.inference.caching import Ticket
from lockgate.inference.call import Call
from lockgate.inference.outcome import end_of, is_object, is_short
from lockgate.inference.refusals import answer_of, routed, tried
from lockgate.inference.replay import Replay
from lockgate.inference.routes import Leg, Route
from lockgate.inference.scrubbing import scrub
from lockgate.inference.situation import Live
from lockgate.inference.stream import HOLD, Capture, Events, Held, Opening, Pieces, Resumable

if TYPE_CHECKING:
    from lockgate.inference.serve import Gate

CLIENT_GONE: Final = 499
TOO_LARGE: Final = "The upstream's answer is larger than this gateway relays"
ANSWERED: Final = True
"""The state of an exchange that needs nothing any more."""


class Delivery:
    """One call from its route to its Record. `Drive` adds the attempts.

    Of the functions here and there, those of the straight path are long on purpose: each frame costs as much as ten
    lines.
    """

    __slots__ = ("_answer_headers", "_answer_status", "_attempt", "_body_out", "_flight", "_gate", "_head", "_held",
                 "_inflater", "_leg", "_opening", "_over", "_relay", "_replay", "_resumable", "_route", "_secret",
                 "_situation", "_ticket", "_timer", "_total", "_walk", "_whole", "_winner", "call", "deadline_ns",
                 "record")  # fmt: skip

    _attempt: Send
    _walk: Walk | None
    _head: fields.Head

    def __init__(self, gate: "Gate", call: Call, route: Route) -> None:
        record = call.record
        assert record is not None  # noqa: S101  # opened when the caller became known
        self._gate = gate
        self.call = call
        self.record = record
        self._route = route
        self._walk = None
        self._leg: Leg | None = None
        self._situation: Live | None = None
        self._flight: Flight | None = None
        self._relay: Events | Pieces | Held | None = None
        self._replay: Replay | None = None
        self._opening: Opening | None = None
        self._inflater: Inflater | None = None
        self._held: Held | None = None  # a whole answer that waits for the walk's word
        self._ticket: Ticket | None = None  # of the cache
        self._winner: Answer | None = None
        self._whole: bytes | None = None  # the body of an answer that came in one piece with its head
        self._resumable = False
        self._over = False
        self._timer: Any = None
        self._total: Any = None  # fires when the total timeout has passed
        self._secret = b""
        self._body_out = call.body
        self._answer_status = 0
        self._answer_headers: Headers = []
        began_ns = call.exchange.began_ns
        self.deadline_ns = began_ns + gate.total_ns
        record.us_queue = (gate.now_ns() - began_ns) // 1000
        record.bytes_in = len(call.body)

    @property
    def _keeps_bodies(self) -> bool:
        return self._gate.options.bodies and self.call.passport.bodies

    @property
    def _room(self) -> int:
        """Bytes of an answer that are kept while it flows."""
        return recording.ROOM if self._keeps_bodies or self._resumable or self._ticket else recording.SMALL_ROOM

    @property
    def credential(self) -> Credential | None:
        return self._leg.credential if self._leg else None

    def _own_fields(self) -> tuple[bytes, ...]:
        """The values of header fields that an integration added: secrets like the key."""
        terms = self._leg.terms if self._leg else None
        return () if terms is None else special.values(terms, self.call.named, self._gate.vault)

    @property
    def hangs_on(self) -> tuple[str, ...]:
        """The ids whose change may end this call."""
        caller, credential = self.call.passport.caller, self.credential
        ids = (caller.key_id, caller.workspace_id, caller.organisation_id, caller.user_id, *caller.hangs_on)
        return (*ids, credential.id, *credential.depends) if credential else ids

    @property
    def _resuming(self) -> bool:
        """Whether the client has content and another target is to say the rest."""
        return isinstance(self._relay, Resumable) and self._relay.flight is None

    def _said(self) -> str:
        """What another target is to go on from, "" where none can."""
        relay = self._relay
        if not isinstance(relay, Resumable) or relay.capture.truncated or relay.midway:
            return ""
        if not chat.can_carry_on(self.call.document):
            return ""
        return chat.said_in(relay.capture.start()) or ""

    # --- the answer ---

    def _relay_on(self) -> None:
        """Let the answer whose head is here flow to the client."""
        flight = self._flight
        assert flight is not None  # noqa: S101  # an answer without an error came from a flight
        call, status = self.call, self._answer_status
        lines, kind, length, _ = self._head
        if kind[:17].lower() == fields.EVENT_STREAM and status < 400:
            self.record.streamed = True
            lines += (b"content-type: ", fields.EVENT_STREAM, b"\r\n", self._lines())
            capture, kind_of = Capture(self._room, self._gate.memory), Resumable if self._resumable else Events
            self._relay = kind_of(call.exchange, flight, b"".join(lines), status, capture, marked=call.endpoint.streams)
            return
        if kind:
            lines += (b"content-type: ", kind, b"\r\n")
        lines.append(self._lines())
        head = b"".join(lines)
        if (whole := self._whole) is not None and len(whole) <= HOLD and self._inflater is None:
            self._answer(status, head, whole)
        elif status >= 400 or is_short(kind, length):
            self._relay = Held(head, status, length, HOLD)
        else:
            self._pieces(flight, head, status, length, self._gate.options.answer_limit)

    def _head_lines(self) -> bytes:
        lines, kind, _, _ = self._head
        if kind:
            lines += (b"content-type: ", kind, b"\r\n")
        return b"".join(lines) + self._lines()

    @property
    def _most(self) -> float:
        """Bytes of an answer that are relayed."""
        return self._gate.options.answer_limit if self.call.endpoint.dialect else float("inf")

    def _pieces(self, flight: Flight, head: bytes, status: int, length: int | None, limit: int) -> Pieces:
        call = self.call
        capture = Capture(self._room, self._gate.memory)
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
        if not isinstance(relay, Held) or not relay.widen(self._gate.memory):
            self._cancel()
            self._fail(UpstreamInvalid(TOO_LARGE))

    def _answer_held(self, held: Held) -> None:
        self._answer(held.status, held.head, b"".join(held.parts), held.said)

    def _answer(self, status: int, head: bytes, body: bytes, said: chat.Said | None = None) -> None:
        """A whole answer is here: check it, unless the walk did and found what is `said`; record it, send it."""
        call = self.call
        try:
            said = said or self._read(status, body)
        except UpstreamInvalid as error:
            self._fail(error)
            return
        if call.upload is not None and self._asks_price(body, body, lambda: self._answer(status, head, body, said)):
            return
        record = self.record
        judged = status if self._winner is None else self._winner.status  # a 200 may hold nothing but an error
        if judged >= 400:
            record.end, record.error = "upstream_error", f"upstream_{judged}"
        if status >= 400 and (credential := self.credential) is not None:
            body = scrub(body, *((self._secret,) if credential.sealed else ()), *self._own_fields())
        self._fill(status, body, body, len(body), truncated=False, streamed=False, said=said)
        if self._ticket is not None:
            self._keep(status, body, streamed=False)
        self._gate.journal.append(record, partial(call.exchange.respond, status, head, body))
        self._close()

    def _give_again(self) -> None:
        """The answer of the cache, as it was given before."""
        entry = self._ticket.entry if self._ticket else None
        assert entry is not None  # noqa: S101  # a cached answer came with its entry
        exchange, record = self.call.exchange, self.record
        record.streamed, record.model_answered, record.cost = entry.streamed, entry.model, 0
        kind = fields.EVENT_STREAM if entry.streamed else entry.kind
        head = (b"content-type: %b\r\n" % kind if kind else b"") + self._lines()
        if not entry.streamed:
            self._given(entry, partial(exchange.respond, entry.status, head, entry.body))
            return
        soon: list[bool] = []

        def almost() -> None:
            soon.append(True)
            if self._replay is not None:
                self._given(entry, self._replay.release)

        replay = self._replay = Replay(exchange, entry.status, head, entry.body, almost)
        if soon:  # it fitted into the buffer at once
            self._given(entry, replay.release)

    def _given(self, entry: Entry, release: Callable[[], None]) -> None:
        """A kept answer is out but for its end: it cost nothing, and its Record says so."""
        record = self.record
        record.status, record.bytes_out = entry.status, len(entry.body)
        record.us_total = (self._gate.now_ns() - self.call.exchange.began_ns) // 1000
        if self._keeps_bodies:
            recording.fill_bodies(record, self.call, sent=self._body_out, answer=entry.body, secrets=(), headers=[])
        self._gate.meters.count(record)
        self._gate.journal.append(record, release)
        self._close()

    def _keep(self, status: int, body: bytes, *, streamed: bool) -> None:
        """Let the cache have a whole, good answer."""
        ticket, self._ticket = self._ticket, None
        if ticket is not None:
            kind = dict(self._answer_headers).get(b"content-type", b"")
            took, record = self.record.us_total - self.record.us_sent, self.record
            ticket.keep(
                status, kind, body, streamed=streamed,
                took_us=took, cost=record.cost, provider=record.provider, model=record.model_answered,
            )  # fmt: skip

    def _let_go_of_ticket(self) -> None:
        ticket, self._ticket = self._ticket, None
        if ticket is not None and not ticket.over:
            ticket.leave() if self.record.end == "client_gone" else ticket.fail()

    def _complete(self) -> None:
        relay = self._relay
        assert isinstance(relay, Events | Pieces)  # noqa: S101  # only begun answers come here
        capture = relay.capture
        if self.call.upload is not None and self._asks_price(capture.start(), capture.end(), self._complete):
            return
        if self._winner is not None and self._winner.status not in GOOD:
            self.record.end, self.record.error = "upstream_error", f"upstream_{self._winner.status}"
        self._fill(relay.status, capture.end(), capture.start(), capture.size,
                   truncated=capture.truncated, streamed=relay.streamed)  # fmt: skip
        if isinstance(relay, Resumable):
            self.record.model_answered = chat.answered_model(relay.rest()) or self.record.model_answered
        if self._ticket is not None and not capture.truncated and not self.record.continued:
            self._keep(relay.status, capture.start(), streamed=relay.streamed)
        self._gate.journal.append(self.record, relay.release)
        self._close()

    def finish_marked(self) -> None:
        """The end mark came some time ago but the upstream has not ended its answer: that is enough."""
        if self._relay is not None and self._relay.over:
            self._cancel()
            self._complete()

    def _read(self, status: int, body: bytes) -> chat.Said | None:
        """What a whole answer says of itself, where it can be read. Raises UpstreamInvalid for one that is none."""
        endpoint = self.call.endpoint
        if status != 200 or endpoint.body != "json" or not endpoint.dialect:
            return None
        said = chat.said_of(body)
        if said is None and not is_object(body):
            raise self._invalid()
        return said

    def _is_foreign(self, kind: bytes) -> bool:
        """Whether an answer's type is none that this endpoint has."""
        endpoint = self.call.endpoint
        text = kind[:5].lower() == b"text/" and kind[:17].lower() != fields.EVENT_STREAM
        return bool(text and self._answer_status == 200 and endpoint.body == "json" and endpoint.dialect)

    def _invalid(self) -> UpstreamInvalid:
        return UpstreamInvalid(f"Invalid response received from {self.record.provider}")

    def _failed(self, error: LockgateError, fault: Fault = "", *, sent: bool = True) -> Answer:
        """The attempt's failure, as the walk hears of it."""
        send = self._attempt
        return Answer(error.status, error, send.target.path, send.nth, sent=sent, begun=self._resuming, fault=fault)

    # --- ends that are not the upstream's ---

    def _fail(self, error: LockgateError, end: End | None = None) -> None:
        """End with an error: as an answer when none was begun, else by cutting it visibly."""
        if self._over:
            return
        relay, record = self._relay or self._replay, self.record
        self._cancel()
        record.end, record.error = end or end_of(error), error.code
        if not isinstance(relay, Events | Pieces | Replay):
            status, head, body = answer_of(error, self._lines())
            self._fill(status, b"", body, len(body), truncated=False, streamed=False,
                       billed=not isinstance(error, UpstreamInvalid))  # fmt: skip
            exchange = self.call.exchange
            self._gate.journal.append(record, lambda: exchange.respond(status, head, body))
        else:
            self._fill_partial(relay.status, relay)
            self._gate.journal.append(record, lambda: relay.fail(error))
        self._close()

    def gone(self) -> None:
        """The client left, or the server gives the exchange up."""
        exchange = self.call.exchange
        if exchange.gone == "drained":
            self._fail(ShuttingDown("The gateway is shutting down. Try again"))
            return
        self._cancel()
        record, refusal, relay = self.record, exchange.refusal, self._relay or self._replay
        status = CLIENT_GONE
        record.end = "client_gone"
        if refusal is not None:
            record.end, record.error, status = "refused", refusal.code, refusal.status
        if isinstance(relay, Events | Pieces | Replay):
            self._fill_partial(status, relay)
        else:
            self._fill(status, b"", b"", 0, truncated=False, streamed=False)
        self._gate.journal.append(record, _nothing)
        self._close()

    def cut(self, error: LockgateError, end: End) -> None:
        """End the call now: its key was revoked, or its time is up."""
        self._fail(error, end)

    # --- the record ---

    def _lines(self) -> bytes:
        """Our own field lines of the answer."""
        call, gate, winner = self.call, self._gate, self._winner
        if self._walk is None:
            ours = self._route.ours or routed(self.record.provider, "config")
        elif winner is None:
            path = self._attempt.target.path if self.record.attempts else "config"
            ours = routed(self.record.provider, path, 0, self.record.cache or "DISABLED") + tried(self.record.tries)
        else:
            retries = recording.retries(self._route, winner)
            ours = routed(self.record.provider, winner.path, retries, self.record.cache or "DISABLED")
            ours += tried(self.record.tries)
        ours = b"x-portkey-trace-id: %b\r\nx-portkey-request-id: %b\r\n%b" % (
            call.trace_id.encode("latin-1"),
            call.request_id.encode(),
            ours,
        )
        return ours + gate.cors.lines(call.exchange.headers) if gate.options.cors_origins else ours

    def _asks_price(self, start: bytes, tail: bytes, then: Callable[[], None]) -> bool:
        """A call whose body was not read is billed by the model that its answer names. True: that one's price is not
        here; it is asked for, and `then` comes when it is known.
        """
        call, gate, leg = self.call, self._gate, self._leg
        model = chat.answered_model(start, tail)
        if not call.endpoint.billed or leg is None or not model:
            call.price = None
            return False
        try:
            call.price = gate.planner.entry(call, "price", (leg.provider.slug, model))
        except Missing as need:
            gate.fetch(call, need, lambda _: None if self._over else then())
            return True
        return False

    def _fill_partial(self, status: int, relay: Events | Pieces | Replay) -> None:
        if isinstance(relay, Replay):
            self._fill(status, b"", b"", relay.sent, truncated=True, streamed=True)
            return
        capture = relay.capture
        if self.call.upload is not None:
            self._asks_price(capture.start(), capture.end(), _nothing)
        self._fill(status, capture.end(), capture.start(), capture.size,
                   truncated=capture.truncated, streamed=relay.streamed)  # fmt: skip

    def _fill(self, status: int, tail: bytes, body: bytes, size: int, *, truncated: bool, streamed: bool,
              billed: bool = True, said: chat.Said | None = None) -> None:  # fmt: skip
        """What is known at the end. `tail` is where usage stands, `body` what the Record keeps of `size` bytes; `said`
        is what was read of it before. An answer that nobody got is not `billed`; an error is when the provider says so.
        """
        call, record = self.call, self.record
        record.status = status
        record.bytes_out = size
        record.us_total = (self._gate.now_ns() - call.exchange.began_ns) // 1000
        if call.upload:
            record.bytes_in = call.upload.size
        if call.endpoint.dialect and billed:
            good = 200 <= record.upstream_status < 300
            if good:
                record.model_answered = chat.model_said(said) or chat.answered_model(body, tail)
            if call.endpoint.billed:
                guess = good and (call.upload is None or record.model_answered != "")  # else it may be any answer
                recording.fill_usage(record, call, tail, body, streamed=streamed, guess=guess, said=said)
        if self._keeps_bodies:
            secrets = (self._secret, *self._own_fields())
            recording.fill_bodies(
                record, call, sent=self._body_out, answer=body, secrets=secrets, headers=self._answer_headers
            )
            record.response_truncated = truncated or record.response_truncated
        self._gate.meters.count(record)

    def _let_walk_end(self) -> None:
        """A walk that waits for the end of a stream hears of it; any other is given up, and its probes with it."""
        assert self._walk is not None  # noqa: S101  # the caller looked
        if self._resumable and self.record.end == "complete":
            with suppress(StopIteration):
                self._walk.send(None)
        self._walk.close()

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
        if self._total is not None:
            self._total.cancel()
        if self._walk is not None:
            self._let_walk_end()
            self._let_go_of_ticket()
        gate, exchange = self._gate, self.call.exchange
        gate.live.pop(self, None)
        if gate.unsure:
            gate.unsure.pop(self, None)
        gate.meters.streams = len(gate.live)
        exchange.on_gone = exchange.on_writable = None
        exchange.state = ANSWERED
        self._flight = self._relay = self._replay = self._opening = self._held = self._situation = None
        self._winner = None  # its error's frames hold all this
        self._secret = b""


def _nothing() -> None:
    pass
