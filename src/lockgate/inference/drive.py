"""Does what the walk asks for, relays the answer it chose, and leaves exactly one Record.

A Drive is the listener of its own flights. Everything happens in callbacks: an upstream's head, or the first content
behind it, steps the walk; the body of the answer that the walk chose flows through a relay; its end writes the Record
and then lets the last byte go. A plain plan, one target tried once, has no walk: its head goes straight on.
"""

from typing import Final, assert_never

import msgspec

from lockgate.core.call import GOOD, Answer, Fault
from lockgate.core.errors import (
    EgressRefused,
    InvalidCustomHost,
    LockgateError,
    RequestTimeout,
    StorageUnavailable,
    TotalTimeout,
    UpstreamCut,
    UpstreamInvalid,
)
from lockgate.core.plan import Target
from lockgate.core.ports import Headers
from lockgate.core.record import Started, Try
from lockgate.core.walk import Lookup, Relay, Send, Wait, settle_late, walk
from lockgate.dialects import chat
from lockgate.dialects.inflate import Inflater
from lockgate.inference import attempt, special
from lockgate.inference import headers as fields
from lockgate.inference.admit import Missing
from lockgate.inference.caching import Ticket
from lockgate.inference.delivery import TOO_LARGE, Delivery
from lockgate.inference.lookup import wanted_of
from lockgate.inference.outcome import after_of, fault_of, is_short
from lockgate.inference.scrubbing import clean
from lockgate.inference.situation import Live
from lockgate.inference.stream import HOLD, Held, Opening, Resumable

BROKE: Final = "The upstream's stream broke off, and no other target carried it on"
LATE: Final = "The upstream's stream brought an error, and no later attempt had the time to answer"
UNPACKED: Final = 16  # pieces of 64 KiB that are unpacked before they go on


class Drive(Delivery):
    """The attempts of one call, one after the other."""

    __slots__ = ()

    def begin(self) -> None:
        """Start. A plain route's leg has been bound and the call equipped for it."""
        gate, route = self._gate, self._route
        self.call.exchange.on_gone = self.gone
        gate.live[self] = None
        if not gate.sweeping:
            gate.watch()
        passport = self.call.passport
        if passport.total_ms or route.total_ms:
            self._end_by(passport.ms(passport.total_ms, route.total_ms))
        leg = route.leg
        if leg is not None:
            self._leg = leg
            self._attempt = leg.send
            try:
                self._send()
            except LockgateError as error:
                self._fail(error)
            return
        self._situation = Live(gate, self.call, route, self.deadline_ns)
        self._walk = walk(route.plan, self._situation)
        self._step(None)

    def _end_by(self, total_ms: int) -> None:
        """A total timeout of the call's own. It shortens what the gateway grants every call, and never lengthens it."""
        self.deadline_ns = min(self.deadline_ns, self.call.exchange.began_ns + total_ms * 1_000_000)
        left_s = (self.deadline_ns - self._gate.now_ns()) / 1e9
        self._total = self._gate.later(max(left_s, 0.0), lambda: self.cut(TotalTimeout(), "timeout"))

    # --- the walk ---

    def _step(self, answer: Answer | None) -> None:
        try:
            ask = self._walk.send(answer)  # type: ignore[union-attr]  # only calls with a walk are stepped
        except StopIteration as stop:
            self._resumable = False  # nobody is left to ask for the rest of a stream
            self._take(stop.value)
            return
        if answer is not None and self._is_spent and not isinstance(ask, Relay):
            self._take(answer)
            return
        match ask:
            case Send():
                self._attempt = ask
                self._set_out()
            case Wait():
                self._cancel()  # a whole answer is kept: it may be the last one
                self._opening = None
                self._timer = self._gate.later(ask.seconds, self._waited)
            case Lookup():
                self._look(ask.target)
            case Relay():
                self._resumable = True
                self._take(ask.answer)
            case _:
                assert_never(ask)

    @property
    def _is_spent(self) -> bool:
        """Whether the body was streamed to a target: no other gets it, for it is not kept."""
        return self.call.upload is not None and self.record.attempts > 0

    def _waited(self) -> None:
        self._timer = None
        if not self._over:
            self._step(None)

    def _look(self, target: Target) -> None:
        """Ask the cache for the answer that this target would give."""
        gate, call = self._gate, self.call
        self._let_go_of_ticket()
        self.record.cache = ""
        wanted = None
        try:
            if gate.answers is not None:
                leg = self._leg = gate.planner.leg(call, self._route, target)
                gate.planner.equip(call, leg)
                self.record.provider, self.record.credential = leg.provider.slug, leg.slug
                self.record.model = clean(call.named or call.model)
                wanted = wanted_of(gate, call, self._route, leg, target)
        except Missing as need:
            gate.fetch(call, need, lambda error: self._looked_for(target, error))
            return
        except LockgateError:
            wanted = None  # the attempt will fail by the same error, and say so
        if wanted is None or gate.answers is None:
            self._step(None)
            return
        ticket = gate.answers.look(wanted, self._looked)
        if not ticket.told:  # else the walk has gone on from it, and may hold another by now
            self._ticket = ticket

    def _looked_for(self, target: Target, error: LockgateError | None) -> None:
        if not self._over:
            self._look(target) if error is None else self._step(None)

    def _looked(self, ticket: Ticket) -> None:
        if self._over:
            return
        self._ticket = ticket
        self.record.cache = ticket.status
        if ticket.entry is None:
            self._step(None)
        else:
            target = self._leg.target if self._leg else None
            self._step(Answer(ticket.entry.status, None, target.path if target else "config", cached=True))

    def _set_out(self) -> None:
        """Bind the attempt's leg, loading what is missing, and send."""
        gate, call, target = self._gate, self.call, self._attempt.target
        self._cancel()
        self._opening = self._held = self._leg = self._inflater = None
        if target.cache is None and self._ticket is not None:  # of a target before: its place is not for this answer
            self._let_go_of_ticket()
            self.record.cache = ""
        try:
            leg = self._leg = gate.planner.leg(call, self._route, target)
            gate.planner.equip(call, leg)
            self._send()
        except Missing as need:
            gate.fetch(call, need, self._fetched)
        except LockgateError as error:
            self._tell(Answer(error.status, error, target.path, self._attempt.nth, sent=False, fault=fault_of(error)))

    def _fetched(self, error: LockgateError | None) -> None:
        if self._over:
            return
        if error is None:
            self._set_out()
        else:
            self._tell(Answer(error.status, error, self._attempt.target.path, self._attempt.nth, sent=False))

    def _tell(self, answer: Answer) -> None:
        """How the attempt went. Without a walk its answer is the call's."""
        if self._walk is None:
            self._take(answer)
            return
        self._note(answer)
        self._step(answer)

    def _note(self, answer: Answer) -> None:
        record, leg, tries = self.record, self._leg, self.record.tries
        us = (self._gate.now_ns() - self.call.exchange.began_ns) // 1000
        before = tries[-1].us_sent + tries[-1].us_took if tries else 0
        sent = record.us_sent if record.us_sent > before else us  # else nothing was sent
        provider, credential = (leg.provider.slug, leg.slug) if leg else ("", self._attempt.target.credential)
        fault = answer.fault or (answer.error.code if answer.error else "")
        model = clean(self.call.named or self.call.model)
        tries.append(Try(answer.path, provider, credential, model, answer.status, fault, sent, us - sent))

    def _send(self) -> None:
        """One attempt. Raises what makes it impossible."""
        gate, call, record, leg = self._gate, self.call, self.record, self._leg
        assert leg is not None  # noqa: S101  # both callers bound it
        exchange, named, options = call.exchange, call.named, gate.options
        record.provider, record.credential = leg.provider.slug, leg.slug
        record.model = clean(named or call.model)
        resume = self._attempt.resume
        if resume or not attempt.is_as_it_came(call, leg):
            self._body_out = attempt.body_of(call, leg, self._said() if resume else "")
        else:
            self._body_out = call.body  # and not what another target's config made of it
        place = (exchange.method, exchange.path, call.query or "", named if leg.by_model else "")
        origin, start, record.url = leg.addresses.get(place) or leg.address(gate.upstream, place)
        plain = self._walk is None
        passport = call.passport
        head = [start, passport.lines if plain and not (passport.shape.varied or leg.forward)
                else attempt.lines_of(call, leg, plain=plain)]  # fmt: skip
        secret = self._secret = passport.provider_key if leg.own_key else attempt.secret_of(call, leg, gate.vault)
        if secret:
            head += (leg.auth, fields.check_value(b"authorization", secret), b"\r\n")
        if leg.terms is not None:
            head.append(special.lines(leg.terms, named, gate.vault))
        if not gate.journal.ready:
            raise StorageUnavailable("The journal cannot take a record now, so no call is begun. Try again")
        if not record.attempts:
            gate.journal.start(
                Started(
                    record.id, record.at, record.organisation_id, record.workspace_id, record.key_id, record.trace_id,
                    record.method, record.path, record.provider, record.credential, record.model,
                )
            )  # fmt: skip
        record.attempts += 1
        if not resume:
            record.upstream_status = 0
        record.us_sent = (gate.now_ns() - exchange.began_ns) // 1000
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
        if upload:
            upload.attach(flight)
        if passport.timeout_ms or leg.target.timeout_ms:
            timeout_ms = passport.ms(passport.timeout_ms, leg.target.timeout_ms)
            self._timer = gate.later(timeout_ms / 1000, lambda: self._timed_out(timeout_ms))

    # --- the upstream's callbacks ---

    def on_whole(self, status: int, headers: Headers, body: bytes) -> None:
        """An answer in one piece: most are answered by the time that their head was read."""
        flight, self._whole = self._flight, body
        try:
            self.on_head(status, headers)
        finally:
            self._whole = None  # it is this attempt's: the walk may have gone on to another
        if body and self._flight is flight:
            self.on_data(body)
        if self._flight is flight:
            self.on_end()

    def on_head(self, status: int, headers: Headers) -> None:
        record = self.record
        if self._relay is None:  # else the client has the start of an answer, and this is to be the rest of it
            record.us_first_byte = (self._gate.now_ns() - self.call.exchange.began_ns) // 1000
            record.upstream_status = status
        if self._timer is not None:
            self._disarm()
        if 300 <= status < 400 and status != 304:
            self._cancel()
            error = UpstreamInvalid(f"The upstream answered with a redirect ({status}), which is not followed")
            self._tell(self._failed(error, fault="redirect"))
            return
        self._answer_status, self._answer_headers = status, headers
        head = self._head = fields.read_answer(headers)
        if head[3] and not self._unpack(head):
            return
        if self._is_foreign(head[1]):
            self._spoiled(self._invalid())
        elif (head[2] or 0) > self._most and status < 400:
            self._spoiled(UpstreamInvalid(TOO_LARGE), "huge")
        elif self._walk is None:
            self._relay_on()
        else:
            self._consider()

    def _unpack(self, head: fields.Head) -> bool:
        """An answer that came compressed though it was asked for plainly: it is read, so it is unpacked. Where nothing
        is read it goes on as it is. False: the attempt is over.
        """
        lines, kind, _, coding = head
        if not self.call.endpoint.dialect:
            self._head = ([*lines, b"content-encoding: ", coding, b"\r\n"], kind, head[2], b"")
        elif coding != b"identity":
            self._head = (lines, kind, None, coding)
            try:
                self._inflater = Inflater(coding, self._gate.options.answer_limit)
            except UpstreamInvalid as error:
                self._spoiled(error)
                return False
        return True

    def _consider(self) -> None:
        """Before the walk hears of an answer, as much of it is awaited as shows whether it is one."""
        status, target = self._answer_status, self._attempt.target
        _, kind, length, _ = self._head
        is_stream = kind[:17].lower() == fields.EVENT_STREAM and status < 400
        if self._relay is not None and not is_stream:
            self._spoil_rest(status)
        elif is_stream:
            if target.recovery == "error" and self._relay is None:
                self._tell(self._came(status))
            else:
                self._opening = Opening()
        elif status >= 400 or is_short(kind, length):
            self._held = Held(b"", status, length, HOLD)
        else:
            self._tell(self._came(status))

    def _spoil_rest(self, status: int) -> None:
        """Only a stream can say the rest of one: whatever else a target answers, the client cannot get it."""
        self._cancel()
        self._tell(self._came(status) if status >= 400 else self._failed(self._invalid(), "invalid"))

    def on_data(self, data: bytes) -> None:
        if self._inflater is not None:
            self._on_packed(data)
        else:
            self._on_plain(data)

    def _on_packed(self, data: bytes) -> None:
        inflater = self._inflater
        pieces: list[bytes] = []
        try:
            for piece in inflater.feed(data) if inflater else ():
                pieces.append(piece)  # a bomb shows soon: nothing of it should have gone on by then
                if len(pieces) > UNPACKED and self._inflater is inflater:
                    self._on_plain(b"".join(pieces))
                    pieces.clear()
            if pieces and self._inflater is inflater:
                self._on_plain(b"".join(pieces))
        except UpstreamInvalid as error:
            self._spoiled(error)

    def _spoiled(self, error: UpstreamInvalid, fault: Fault | None = None) -> None:
        """What came cannot be read, or must not be."""
        self._cancel()
        self._opening = self._held = None
        if self._relay is not None and self._relay.begun and not self._resuming:
            self._broke(error)
        else:
            self._tell(self._failed(error, fault or fault_of(error)))

    def _on_plain(self, data: bytes) -> None:
        relay = self._relay
        if self._opening is not None:
            if status := self._opening.feed(data):
                self._opened(status)
        elif self._held is not None:
            self._held.feed(data)
            if self._held.full:
                self._outgrown(self._held)
        elif relay is not None:
            relay.feed(data)
            if relay.full:
                self._overflow(relay)

    def _opened(self, status: int) -> None:
        """The stream has said what it is; the walk decides while its bytes wait."""
        opening = self._opening
        self._tell(self._came(status))
        if self._opening is opening:
            self._opening = None

    def _outgrown(self, held: Held) -> None:
        if held.status < 400:
            self._tell(self._came(held.status))
        elif not held.widen(self._gate.memory):
            self._cancel()
            self._held = None
            self._tell(self._failed(UpstreamInvalid(TOO_LARGE), "huge"))

    def on_end(self) -> None:
        relay, inflater = self._relay, self._inflater
        if self._over:
            return
        if inflater is not None:
            self._inflater = None
            try:
                inflater.close()
            except UpstreamInvalid as error:
                self._spoiled(error)
                return
        if self._opening is not None:
            self._opening = self._flight = None
            self._tell(self._failed(UpstreamCut("The upstream's stream ended before it said anything"), "cut"))
        elif self._held is not None:
            self._flight = None
            self._tell(self._judged(self._held))
        elif isinstance(relay, Held):
            self._answer_held(relay)
        elif relay is None:
            return
        elif relay.broken():
            self._broke(UpstreamCut("The upstream's answer ended before it was complete"))
        else:
            self._complete()

    def on_failed(self, error: LockgateError, sent: bool) -> None:
        if self._over:
            return
        self._disarm()
        self._flight = self._opening = self._held = None
        if isinstance(error, EgressRefused) and self._attempt.target.host:
            error = InvalidCustomHost(error.message)
        if self._relay is not None and not self._resuming:
            self._broke(error)
        else:
            self._tell(self._failed(error, fault_of(error), sent=sent))

    def _timed_out(self, ms: int) -> None:
        if self._over or (self._relay is not None and not self._resuming):
            return
        self._cancel()
        self._tell(self._failed(RequestTimeout(ms)))

    # --- answers as the walk sees them ---

    def _came(self, status: int) -> Answer:
        after = after_of(self._answer_headers, self._gate.clock) if status >= 400 else None
        return Answer(status, None, self._attempt.target.path, self._attempt.nth, after)

    def _judged(self, held: Held) -> Answer:
        """A whole answer: whether it is what was asked for."""
        body = b"".join(held.parts)
        try:
            held.said = self._read(held.status, body)
        except UpstreamInvalid as error:
            return self._failed(error, "invalid")
        told = chat.error_in(body) if held.status == 200 and self.call.endpoint.dialect else 0
        return self._came(told or held.status)

    # --- the answer that the client gets ---

    def _take(self, answer: Answer) -> None:
        """Relay the answer that the walk chose."""
        self._winner = answer
        if answer.error is not None:
            refused = self._resuming and fault_of(answer.error) == "refused"  # by then it is no refusal of the call
            self._fail(UpstreamCut(BROKE) if refused else answer.error)
        elif answer.cached:
            self._give_again()
        elif self._resuming and answer.status not in GOOD:
            self._fail(UpstreamCut(BROKE))
        elif self._held is not None and self._flight is None:
            whole, self._held = self._held, None
            whole.head = self._head_lines()
            self._answer_held(whole)
        elif self._flight is None:
            self._fail(UpstreamCut(LATE))
        elif self._resuming and isinstance(self._relay, Resumable):
            self._carry_on(self._relay)
        else:
            opening, held = self._opening, self._held
            self._opening = self._held = None
            self._relay_on()
            for early in opening.parts if opening else held.parts if held else ():
                self._on_plain(early)

    # --- streams that break after content ---

    def _broke(self, error: LockgateError) -> None:
        """The stream broke after content: the route says whether another target carries on."""
        winner = self._winner
        if self._resumable and isinstance(self._relay, Resumable) and self._said():
            self._cancel()
            self._relay.flight = None
            answer, tries = self._failed(error, fault_of(error)), self.record.tries
            tries[-1] = msgspec.structs.replace(tries[-1], fault=answer.fault)  # it was noted when its head came
            self._step(answer)
            return
        if self._situation is not None and winner is not None:
            settle_late(self._route.plan, self._situation, winner.path)
        self._fail(error)

    def _carry_on(self, relay: Resumable) -> None:
        """Another target says the rest."""
        flight, opening = self._flight, self._opening
        assert flight is not None  # noqa: S101  # the answer that carries on came from a flight
        self._opening = None
        self.record.continued = True
        relay.carry_on(flight)
        for early in opening.parts if opening else ():
            self._on_plain(early)
