"""Exactly one Record for each call, whatever happens in whatever order."""

from collections.abc import Callable
from hashlib import sha256

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from inference.scripted import ANSWER, JSON, SSE, Exchange, House
from lockgate.core.errors import EgressRefused, TooLarge, UpstreamConnect, UpstreamCut, UpstreamSilent
from lockgate.core.ports import Headers
from lockgate.core.record import Record
from lockgate.core.snapshot import Kind

STREAM = b'{"model":"gpt-4o-mini","stream":true,"messages":[]}'
DELTA = b'data: {"model":"gpt-4o-mini","choices":[{"delta":{"content":"Hi"}}]}\n\n'
LAST = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
FAILURES = {
    "no connection": UpstreamConnect("No connection"),
    "silence": UpstreamSilent("No answer in time"),
    "cut": UpstreamCut("The connection was cut"),
    "private": EgressRefused("That host is private"),
}
ANSWERS: dict[str, tuple[int, Headers]] = {
    "json": (200, [JSON]),
    "json of known length": (200, [JSON, (b"content-length", b"%d" % len(ANSWER))]),
    "events": (200, [SSE]),
    "audio": (200, [(b"content-type", b"audio/mpeg")]),
    "long audio": (200, [(b"content-type", b"audio/mpeg"), (b"content-length", b"100000")]),
    "error": (500, [JSON]),
    "error as events": (429, [SSE]),
    "redirect": (302, [(b"location", b"https://elsewhere.example/")]),
    "nothing": (204, []),
}
PIECES = [ANSWER, DELTA, LAST, b"data: [DONE]\n\n", b"data: [DO", b"garbage\r\n", b"x" * 70_000, b"{"]

ENTRIES: list[tuple[Kind, object]] = [
    ("credential", ("ws-1", "openai-prod")),
    ("price", ("openai", "gpt-4o-mini")),
]

YES_OR_NO = st.booleans()
STEPS = st.one_of(
    st.tuples(st.just("head"), st.sampled_from(list(ANSWERS))),
    st.tuples(st.just("data"), st.sampled_from(range(len(PIECES)))),
    st.tuples(st.just("data"), st.sampled_from(range(len(PIECES)))),
    st.tuples(st.just("end"), st.none()),
    st.tuples(st.just("failed"), st.sampled_from(list(FAILURES))),
    st.tuples(st.just("leave"), st.sampled_from(["client", "stalled", "drained", "refused"])),
    st.tuples(st.just("time"), st.sampled_from([1.0, 700.0])),
    st.tuples(st.just("revoke"), st.sampled_from(["key", "credential", "name only"])),
    st.tuples(st.just("settle"), st.none()),
    st.tuples(st.just("sync"), st.none()),
    st.tuples(st.just("away"), st.booleans()),
)


class Play:
    """One call under way. Each step does what the world may do then, and nothing when it may not."""

    def __init__(self, *, held: bool, known: bool, timeout: bool, marked: bool) -> None:
        self.house = house = House()
        house.journal.held = held
        self.digest = sha256(house.key.encode()).digest()
        slow: set[tuple[Kind, object]] = {*ENTRIES, ("caller", self.digest)}
        if not known:
            house.directory.slow.update(slow)
        headers = {"request_timeout": "500"} if timeout else {}
        self.exchange: Exchange = house.chat(STREAM if marked else b'{"model":"gpt-4o-mini","messages":[]}', **headers)
        self.headed = self.over = False  # the upstream's side
        self.left = False

    def step(self, name: str, what: object) -> None:
        act: Callable[..., None] = getattr(self, name)
        act(what)

    @property
    def flying(self) -> bool:
        flights = self.house.upstream.flights
        return bool(flights) and not flights[-1].cancelled and not self.over

    @property
    def answered(self) -> bool:
        return self.exchange.ended or self.exchange.aborted

    def head(self, kind: str) -> None:
        if self.flying and not self.headed:
            self.headed = True
            self.house.upstream.last.listener.on_head(*ANSWERS[kind])

    def data(self, piece: int) -> None:
        if self.flying and self.headed:
            self.house.upstream.last.listener.on_data(PIECES[piece])

    def end(self, _: None = None) -> None:
        if self.flying and self.headed:
            self.over = True
            self.house.upstream.last.listener.on_end()

    def failed(self, kind: str) -> None:
        if self.flying:
            self.over = True
            self.house.upstream.last.listener.on_failed(FAILURES[kind], True)

    def leave(self, why: str) -> None:
        """As the server does it: what is not answered when it drains is given up."""
        if self.answered or self.left:
            return
        self.exchange.leave(why, TooLarge("Too large") if why == "refused" else None)
        self.left = why != "drained" or not self.answered

    def time(self, seconds: float) -> None:
        self.house.clock.ns += int(seconds * 1_000_000_000)
        self.house.timers.fire(seconds)

    def revoke(self, what: str) -> None:
        entries = self.house.directory.entries
        if what == "key":
            entries.pop(("caller", self.digest), None)
        elif what == "credential":
            entries.pop(("credential", ("ws-1", "openai-prod")), None)
        self.house.directory.publish("key-0", "vk-openai-prod")

    def settle(self, _: None = None) -> None:
        self.house.directory.settle()

    def sync(self, _: None = None) -> None:
        self.house.journal.sync()

    def away(self, away: bool) -> None:
        self.house.directory.away = away

    def finish(self, *, well: bool) -> None:
        """The world comes to rest: what is under way is answered to its end, or breaks."""
        self.house.directory.away = False
        self.settle()
        if well:
            self.head("events")
            self.data(2)
            self.end()
        self.failed("cut")
        self.sync()
        self.settle()


def ordered(record: Record) -> bool:
    """Whether the times that are known stand in the order in which they must have happened."""
    times = [record.us_auth, record.us_queue, record.us_sent, record.us_first_byte, record.us_total]
    known = [time for time in times if time]
    return known == sorted(known)


@given(
    steps=st.lists(STEPS, max_size=14),
    held=YES_OR_NO,
    known=YES_OR_NO,
    timeout=YES_OR_NO,
    marked=YES_OR_NO,
    well=YES_OR_NO,
)
@settings(max_examples=400, deadline=None)
def test_every_call_leaves_one_record_and_one_answer_whatever_happens(
    *, steps: list[tuple[str, object]], held: bool, known: bool, timeout: bool, marked: bool, well: bool
) -> None:
    play = Play(held=held, known=known, timeout=timeout, marked=marked)
    for name, what in steps:
        play.step(name, what)
    play.finish(well=well)
    house, exchange, journal = play.house, play.exchange, play.house.journal

    assert len(journal.records) <= 1
    assert len(journal.started) == len(house.upstream.flights) <= 1
    if known or journal.started:
        assert len(journal.records) == 1, "a known caller's call is recorded"
    assert len(house.meters.counted) == len(journal.records)
    assert house.meters.streams == 0, "nothing is watched any more"
    assert exchange.on_gone is None
    assert play.left or exchange.ended != exchange.aborted, "an answer ends or is cut, not both"
    if not journal.records:
        event("no record")
        return
    record = journal.record
    event(record.end)
    assert [started.id for started in journal.started] in ([], [record.id])
    assert ordered(record)
    if record.end == "complete":
        assert not exchange.aborted
        assert record.status == record.upstream_status
    else:
        assert not exchange.ended or exchange.status >= 400, "what failed does not look complete"
    if not play.left:
        assert record.status == exchange.status


def test_nothing_is_sent_before_the_record_is_durable_but_for_what_flows() -> None:
    play = Play(held=True, known=True, timeout=False, marked=False)
    play.head("json")
    play.data(0)
    play.end()
    assert not play.exchange.status
    play.sync()
    assert play.exchange.answer == ANSWER


@pytest.mark.parametrize("kind", [kind for kind in ANSWERS if kind != "redirect"])
def test_every_kind_of_answer_that_a_client_leaves_is_recorded_once_and_its_flight_is_cancelled(kind: str) -> None:
    play = Play(held=False, known=True, timeout=False, marked=True)
    play.head(kind)
    play.data(1)
    play.leave("client")
    assert play.house.upstream.last.cancelled
    record = play.house.journal.record
    assert (record.end, record.status, record.error) == ("client_gone", 499, "")
    assert ordered(record)


@pytest.mark.parametrize("kind", FAILURES)
def test_every_failure_is_recorded_once_with_its_code(kind: str) -> None:
    play = Play(held=False, known=True, timeout=False, marked=False)
    play.failed(kind)
    record = play.house.journal.record
    assert (record.error, record.status) == (FAILURES[kind].code, FAILURES[kind].status)
    assert play.exchange.document["error"]["code"] == FAILURES[kind].code


def test_a_shutdown_answers_a_call_that_waits_for_a_look_up_with_503() -> None:
    house = House()
    house.directory.slow.add(("credential", ("ws-1", "openai-prod")))
    exchange = house.chat()
    exchange.leave("drained")
    assert exchange.status == 503
    assert house.journal.record.end == "drained"
