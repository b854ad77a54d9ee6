"""Whatever providers, clients and luck do, a call ends once, in one Record, nothing is left open, and explain tells."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inference.scripted import ANSWER, HELLO, JSON, SSE, Exchange, Flight, House
from inference.walks import (
    BUSY,
    BUSY_EVENT,
    DONE,
    FINISH,
    ROLE,
    STREAMED,
    USAGE,
    Dice,
    cut,
    elapse,
    pauses,
    routed,
    said,
    stream,
)
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.errors import (
    LockgateError,
    UnknownName,
    UpstreamConnect,
    UpstreamCut,
    UpstreamDns,
    UpstreamInvalid,
    UpstreamSilent,
    UpstreamTls,
)
from lockgate.core.explain import explain
from lockgate.core.ports import Headers
from lockgate.core.record import Record
from lockgate.core.scene import Scene
from lockgate.core.scripting import Outcome, Scripted
from lockgate.dialects import sse

WHOLE = ROLE + said("Hello") + said(" there") + FINISH + USAGE + DONE
AFTER_CONTENT = WHOLE.index(b" there")
ENOUGH = 400  # steps: more than any call below may take
LIMIT = 100_000

# --- what providers do ---

FAULTS: dict[str, LockgateError] = {
    "dns_nx": UnknownName("no such name"),
    "dns": UpstreamDns("no name server"),
    "connect": UpstreamConnect("refused"),
    "tls": UpstreamTls("expired"),
    "silent": UpstreamSilent("silent for 300 s"),
    "cut": UpstreamCut("reset before the head"),
}
Kind = Literal["status", "fault", "redirect", "huge", "invalid", "event", "part", "late"]


class Deed(NamedTuple):
    """What an upstream does with one request."""

    kind: Kind
    status: int = 0
    fault: str = ""
    at: int = 0  # byte where a good answer breaks
    clean: bool = False  # it then ends as if it were whole
    step: int = 4096  # bytes at a time

    @property
    def outcome(self) -> Outcome:
        """The same in the words of explain."""
        words: dict[Kind, Outcome] = {"redirect": "redirect", "huge": "huge", "invalid": "invalid", "event": 529}
        return words.get(self.kind) or self.fault or self.status or "broken"

    def do(self, flight: Flight, house: House, *, streamed: bool) -> None:
        kind, whole = (SSE, WHOLE) if streamed else (JSON, ANSWER)
        match self.kind:
            case "status":
                good = self.status in {200, 201}
                flight.answer(self.status, [kind if good else JSON], *(pieces(whole, self.step) if good else [BUSY]))
            case "fault":
                cut(flight, FAULTS[self.fault], sent=self.fault in {"silent", "cut"})
            case "part":
                flight.answer(200, [kind], *pieces(whole[: self.at], self.step), end=self.clean)
                if not self.clean and not flight.cancelled:
                    bad_chunk = self.at != AFTER_CONTENT and self.at % 2
                    cut(flight, UpstreamInvalid("bad chunk") if bad_chunk else UpstreamCut("reset"))
            case "late":
                house.timers.fire(3.0)
                if not flight.cancelled:
                    cut(flight, FAULTS["silent"])
            case _:
                status, fields, body = ODD[self.kind, streamed]
                flight.answer(status, fields, *body)


ODD: dict[tuple[str, bool], tuple[int, Headers, list[bytes]]] = {
    (name, streamed): odd
    for streamed, kind in ((True, SSE), (False, JSON))
    for name, odd in {
        "redirect": (302, [(b"location", b"https://elsewhere.example/")], []),
        "huge": (200, [kind, (b"content-length", b"%d" % (LIMIT + 1))], []),
        "invalid": (200, [JSON], [b"<html>"]),
        "event": (200, [kind], [BUSY_EVENT + DONE if streamed else BUSY]),
    }.items()
}


def pieces(data: bytes, step: int) -> list[bytes]:
    return [data[at : at + step] for at in range(0, len(data), step)]


STATUSES = [200, 200, 201, 204, 400, 401, 429, 500, 503]
steps = st.sampled_from([1, 7, 50, 4096])
simple = st.one_of(
    st.tuples(st.sampled_from(STATUSES), steps).map(lambda drawn: Deed("status", drawn[0], step=drawn[1])),
    st.sampled_from([Deed("fault", fault=name) for name in FAULTS]),
    st.sampled_from([Deed("redirect"), Deed("huge"), Deed("invalid"), Deed("event")]),
)
deeds = st.one_of(
    simple,
    st.tuples(st.integers(0, len(WHOLE)), st.booleans(), steps).map(
        lambda drawn: Deed("part", at=drawn[0], clean=drawn[1], step=drawn[2])
    ),
    st.just(Deed("late")),
)

# --- configs ---

codes = st.lists(st.sampled_from([200, 400, 401, 408, 429, 500, 502, 503, 504, 529]), min_size=1, unique=True)
retries = st.fixed_dictionaries({"attempts": st.integers(0, 3)}, optional={"on_status_codes": codes})
rules: st.SearchStrategy[dict[str, Any]] = st.sampled_from([
    {"metadata.plan": "paid"}, {"params.stream": True}, {"url.pathname": {"$regex": "no"}}, {"metadata.x": {"$ne": 1}},
])  # fmt: skip
KINDS = ["target", "fallback", "fallback", "loadbalance", "conditional"]
extras = st.fixed_dictionaries(
    {},
    optional={
        "retry": retries,
        "recovery": st.sampled_from(["restart", "continue", "error"]),
        "override_params": st.just({"temperature": 0}),
        "drop_params": st.just(["user"]),
    },
)
patience = st.fixed_dictionaries(
    {},
    optional={"request_timeout": st.just(3000), "cache": st.just({"mode": "simple"}), "total_timeout": st.just(9000)},
)


@st.composite
def documents(draw: st.DrawFn, names: str = "abc", depth: int = 2) -> dict[str, Any]:
    kind = draw(
        st.sampled_from(["target", "fallback", "fallback", "loadbalance", "conditional"] if depth else ["target"])
    )
    more = draw(extras)
    if kind == "target":
        return {"virtual_key": draw(st.sampled_from(names)), **more}
    children = [draw(documents(names, depth - 1)) for _ in range(draw(st.integers(1, 3)))]
    strategy: dict[str, Any] = {"mode": kind}
    if kind == "fallback" and draw(st.booleans()):
        strategy["on_status_codes"] = draw(codes)
    if kind == "loadbalance":
        for child in children:
            child["weight"] = draw(st.sampled_from([0, 1, 3]))
        if draw(st.booleans()):
            strategy["sticky"] = {"enabled": True, "hash_fields": ["metadata.plan"], "ttl": 60}
    if kind == "conditional":
        for place, child in enumerate(children):
            child["name"] = f"n{place}"
        strategy["conditions"] = [{"query": draw(rules), "then": f"n{len(children) - 1}"}]
        if draw(st.booleans()):
            strategy["default"] = "n0"
    return {"strategy": strategy, "targets": children, **more}


# --- one world ---


@dataclass
class World:
    """Some calls along one saved config, and all that happens to them."""

    document: dict[str, Any]
    streamed: bool
    luck: float
    cached: bool = False
    house: House = field(init=False)
    exchanges: list[Exchange] = field(default_factory=list)
    over: set[int] = field(default_factory=set)  # the flights that were answered to their end, by identity

    def __post_init__(self) -> None:
        self.house = routed(cached=self.cached, answer_limit=LIMIT)
        self.house.add_config("pc-main", self.document)

    def ask(self) -> None:
        fields = {
            "x-portkey-api-key": self.house.key, "x-portkey-config": "pc-main", "content-type": "application/json",
            "x-portkey-metadata": '{"plan":"paid"}', "x-portkey-trace-id": f"call-{len(self.exchanges)}",
        }  # fmt: skip
        body = STREAMED if self.streamed else HELLO
        self.exchanges.append(self.house.send("POST", "/v1/chat/completions", fields, body))

    def leave(self, nth: int) -> None:
        """A client goes, if it is still there."""
        for exchange in self.exchanges[nth : nth + 1]:
            if not exchange.ended and not exchange.aborted:
                exchange.leave()

    @property
    def open(self) -> list[Flight]:
        return [one for one in self.house.upstream.flights if not one.cancelled and id(one) not in self.over]

    def go_on(self, deed: Deed, nth: int) -> bool:
        """The next thing happens. False: there is nothing that could."""
        house, flights = self.house, self.open
        if flights:
            flight = flights[nth % len(flights)]
            self.over.add(id(flight))
            deed.do(flight, house, streamed=self.streamed)
        elif pauses(house):
            seconds, act = pauses(house)[0]
            house.timers.waiting = [item for item in house.timers.waiting if item[1] is not act]
            house.clock.ns += round(seconds * 1e9)
            act()
        else:
            return False
        return True

    def record(self, nth: int) -> Record:
        (found,) = [one for one in self.house.journal.records if one.trace_id == f"call-{nth}"]
        return found

    def check(self) -> None:
        """At the end of all calls."""
        house = self.house
        assert not house.gate.live
        assert not self.open
        assert not [act for _, act, timer in house.timers.waiting if not timer.cancelled and not _is_ours(act)]
        assert house.gate.answers is None or not house.gate.answers.flights
        assert len(house.journal.records) == len(self.exchanges)
        assert sum(record.attempts for record in house.journal.records) == len(house.upstream.flights)
        for nth, exchange in enumerate(self.exchanges):
            self.check_one(exchange, self.record(nth))

    def check_one(self, exchange: Exchange, record: Record) -> None:
        assert exchange.ended + exchange.aborted + bool(exchange.gone) == 1
        assert len(record.tries) <= 10
        assert (record.end == "client_gone") == bool(exchange.gone)
        if exchange.gone:
            return
        assert exchange.status == record.status
        if exchange.aborted:
            assert record.end not in {"complete", "refused"}
            assert not exchange.answer.endswith(DONE)
        if record.end == "complete":
            assert exchange.ended
            assert exchange.status < 400
        if exchange.ended and exchange.status == 200 and exchange.field("content-type") == "text/event-stream":
            events = sse.events(exchange.answer)
            assert b"finish_reason" in exchange.answer or events[-1].data == b"[DONE]"
            for event in events[:-1]:
                msgspec.json.decode(event.data)
        elif exchange.ended and record.end == "complete" and exchange.status == 200:
            assert exchange.answer in ({ANSWER} if record.tries else {ANSWER, BUSY})  # without a walk nobody looks


def _is_ours(act: Any) -> bool:
    """The sweep of open calls, and the tables that are thrown away every second."""
    return getattr(act, "__name__", "") in {"_sweep", "clear"}


def lucky(luck: float) -> pytest.MonkeyPatch:
    patch = pytest.MonkeyPatch()
    patch.setattr("lockgate.inference.situation._dice", Dice(luck))
    return patch


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_every_call_ends_once_with_nothing_left_open(data: st.DataObject) -> None:
    document = {**data.draw(documents("abcx")), **data.draw(patience)}  # nobody has the virtual key x
    luck = data.draw(st.sampled_from([0.0, 0.3, 0.99]))
    world = World(document, data.draw(st.booleans()), luck, cached=data.draw(st.booleans()))
    script = data.draw(st.lists(st.tuples(deeds, st.integers(0, 2)), max_size=12))
    leaving = data.draw(st.dictionaries(st.integers(0, 2), st.integers(0, 12), max_size=2))
    patch = lucky(luck)
    try:
        for _ in range(data.draw(st.integers(1, 3))):
            world.ask()
        for step in range(ENOUGH):
            for nth, when in leaving.items():
                if when == step:
                    world.leave(nth)
            deed, nth = script[step] if step < len(script) else (Deed("status", 200), 0)
            if not world.go_on(deed, nth):
                break
        world.house.timers.fire(1.0)  # the sweep ends what has its end mark
        world.check()
    finally:
        patch.undo()


@settings(deadline=None, max_examples=200)
@given(st.data(), st.integers(0, len(WHOLE) + 1), st.sampled_from(["restart", "continue", "error"]))
def test_a_client_may_leave_after_any_byte(data: st.DataObject, at: int, recovery: str) -> None:
    document = {"strategy": {"mode": "fallback"}, "targets": [{"virtual_key": "a"}, {"virtual_key": "b"}],
                "recovery": recovery}  # fmt: skip
    world = World(document, True, 0.5)
    world.ask()
    first = world.house.upstream.last
    broken = data.draw(st.booleans())
    stream(first, *pieces(WHOLE[: at // 2] if broken else WHOLE[:at], 7))
    if broken:
        world.over.add(id(first))
        cut(first)
        if world.open:
            stream(world.open[0], *pieces(WHOLE[: at - at // 2], 7))
    if world.house.gate.live:
        world.exchanges[0].leave()
    assert not world.house.gate.live
    assert not world.open
    assert len(world.house.journal.records) == 1


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_what_explain_tells_is_where_live_calls_go(data: st.DataObject) -> None:
    document = data.draw(documents())
    luck = data.draw(st.floats(0, 1, exclude_max=True))
    streamed = data.draw(st.booleans())
    plan = plans.compile(configs.parse(msgspec.json.encode(document)))
    paths = [leaf.path for leaf in plans.leaves(plan)]
    broken = [Deed("part", at=AFTER_CONTENT)] if streamed else []
    whole = simple.filter(lambda deed: not (streamed and deed.status == 204))  # no stream, so not the rest of one
    scripts = st.lists(whole | st.sampled_from(broken) if broken else whole, min_size=1, max_size=3)
    script: dict[str, list[Deed]] = data.draw(st.dictionaries(st.sampled_from(paths), scripts))
    scene = Scene(
        metadata={"plan": "paid"}, params=msgspec.json.decode(STREAMED if streamed else HELLO),
        pathname="/v1/chat/completions", scope="ws-1", config="id-of-pc-main", dice=lambda: luck,
    )  # fmt: skip
    unheld = {leaf.path for leaf in plans.leaves(plan) if streamed and leaf.recovery == "error"}
    outcomes = {
        path: [200 if path in unheld and deed.kind == "event" else deed.outcome for deed in found]
        for path, found in script.items()
    }  # where nothing is held an error event is an answer like any other
    told = explain(plan, scene, Scripted(outcomes))

    world, met = World(document, streamed, luck), dict.fromkeys(paths, 0)
    patch = lucky(luck)
    try:
        world.ask()
        went: list[tuple[str, int]] = []
        while world.house.gate.live:
            if pauses(world.house):
                elapse(world.house)
                continue
            (drive,) = world.house.gate.live
            send = drive._attempt
            went.append((send.target.path, send.nth))
            found = script.get(send.target.path) or [Deed("status", 200)]
            deed = found[min(met[send.target.path], len(found) - 1)]
            met[send.target.path] += 1
            assert world.go_on(deed, 0)
    finally:
        patch.undo()
    assert went == [(note.path, note.detail["nth"]) for note in told.steps if note.kind == "send"]
    assert world.house.journal.records[0].attempts == told.attempts
    world.check()
