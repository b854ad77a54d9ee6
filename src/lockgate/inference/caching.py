"""Answers that are given again: what a walk's Lookup does, and what becomes of the answer when there was none.

    look(wanted, then) ─► flight of the same call under way? ── wait for its entry, at most WAIT_S
                       └► the exact entry? ── HIT
                          └► semantic: the nearest question that nothing stands against ── SEMANTIC HIT
                             └► MISS: the caller of `look` sends, then says `keep`, `fail` or `leave` to its Ticket

The first of several identical calls goes out and the others wait for its entry. When it has no answer that may be kept
they all go on themselves; when its client leaves, the next one takes its place. Everything is a callback, and with a
cache in the process `then` is called before `look` returns.

Only what is whole and good is kept, and only what every client may see: give `keep` the provider's own body, without
hook results, and only when the guardrails let it pass.
"""

import logging
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple, Protocol

from lockgate.core.cached import Entry, Status, broken_document, broken_stream, refusal, ttl_s
from lockgate.core.cachekey import Mac, Question, Scope, key_of, neighbourhood_of, question_of, scope_key
from lockgate.core.lexical import Marks, difference, marks_of
from lockgate.core.nearest import Neighbour, Questions, Vector, vector_of
from lockgate.core.ports import Cache
from lockgate.dialects import sse

log = logging.getLogger("lockgate.caching")

WAIT_S: Final = 10.0  # for another call's answer; then a call goes out itself
THRESHOLD: Final = 0.95  # the least likeness that ever counts: a config may ask for more
NEAR: Final = 0.05  # below the threshold: likenesses that are worth a line in the log

CACHED: Final = frozenset({"chat", "complete", "messages", "responses", "embed", "rerank", "moderations", "image"})
"""Endpoints whose answers depend on the request alone. Audio, files, batches and fine-tuning are left out as in the
compatible API; requests that are passed through unseen are too, since many of them make something.
"""

COMPARED: Final = frozenset({"chat", "complete", "messages"})
"""Endpoints whose requests may be compared by meaning."""

Embed = Callable[[str, Callable[[Sequence[float] | None], None]], Callable[[], None] | None]
"""Asks for the embedding of a text; the callback gets it, or None, exactly once, whatever happens. What is returned
stops it: then the callback is not called.
"""


class Timer(Protocol):
    def cancel(self) -> object: ...


Later = Callable[[float, Callable[[], None]], Timer]


class Wanted(NamedTuple):
    """A call as far as the cache needs to know it."""

    scope: Scope
    document: Any  # the body as sent to the provider, parsed
    max_age_s: int = 0  # of the config; 0: none
    organisation_ttl_s: int = 0  # the organisation's default; 0: none
    refresh: bool = False  # x-portkey-cache-force-refresh
    embed: Embed | None = None  # given in semantic mode, where it can be done
    threshold: float = THRESHOLD
    key: bytes = b""  # of the scope, where it is known


class Near(NamedTuple):
    """The nearest question that did not count, and why: "score", or what differed (`lexical.Reason`)."""

    score: float
    reason: str


def may_cache(endpoint: str, method: str, document: Any) -> bool:
    """Whether answers of such a call are ever kept; if not its status is DISABLED. `endpoint` is its row's name."""
    if endpoint not in CACHED or method != "POST" or type(document) is not dict:
        return False
    return not document.get("background")  # answers at once, and has the answer later


def asks_for_refresh(value: bytes | None) -> bool:
    """Of `x-portkey-cache-force-refresh`: SDKs send "false" too, so the value counts and not its presence."""
    return value is not None and value.strip().lower() == b"true"


class Ticket:
    """One call's look-up. After `then` it says what was found; without an entry, tell it how the call went."""

    __slots__ = ("_answers", "_leads", "_timer", "entry", "key", "meaning", "near", "over", "status", "then",
                 "told", "waiters", "wanted")  # fmt: skip

    def __init__(self, answers: "Answers", wanted: Wanted, key: bytes, then: "Callable[[Ticket], None]") -> None:
        self._answers = answers
        self.wanted = wanted
        self.waiters: dict[Ticket, None] = {}  # of a leader, in their order
        self._leads = False
        self._timer: Timer | None = None
        self.key = key
        self.then = then
        self.status: Status = "MISS"
        self.entry: Entry | None = None  # the answer to give again
        self.near: Near | None = None
        self.meaning: _Meaning | None = None
        self.over = False
        self.told = False  # `then` was called

    # --- what the call's driver says ---

    def keep(
        self, status: int, kind: bytes, body: bytes, *, streamed: bool,
        took_us: int = 0, cost: int = -1, provider: str = "", model: str = "",
    ) -> str:  # fmt: skip
        """The call was answered to its end with `body`. Returns why it was not kept, "" when it was."""
        if self.over:
            return "over"
        why = refusal(status, body) or ("broken" if _broken(body, streamed=streamed) else "")
        if why:
            self.fail()
            return why
        wanted, now_ms = self.wanted, self._answers.now_ms()
        expires_ms = now_ms + ttl_s(wanted.max_age_s, wanted.organisation_ttl_s) * 1000
        entry = Entry(status, kind, body, streamed, now_ms, expires_ms, took_us, cost, provider, model)
        self._answers.cache.put(wanted.scope.organisation, self.key, entry)
        meaning, self.meaning = self.meaning, None  # it goes on when the ticket has ended
        if meaning is not None:
            meaning.remember(expires_ms)
        self._settle(entry, "HIT")
        return ""

    def fail(self) -> None:
        """There is no answer that may be kept: whoever waits goes on without."""
        self._settle(None, "MISS")

    def leave(self) -> None:
        """The call is not wanted any more. Who waited first takes its place."""
        if self.over:
            return
        waiters = self.waiters
        self._end()
        if waiters:
            heir = next(iter(waiters))
            del waiters[heir]
            heir.lead(waiters)
            self._answers.search(heir)

    # --- between tickets ---

    def lead(self, waiters: "dict[Ticket, None]") -> None:
        self._calm()
        self._leads = True
        self.waiters = waiters
        self._answers.flights[self.key] = self

    def wait_for(self, leader: "Ticket") -> None:
        leader.waiters[self] = None
        self._timer = self._answers.later(WAIT_S, self._waited)

    def _waited(self) -> None:
        """Long enough: this call goes out too."""
        self._step_out()
        self.tell(None, "MISS")

    def _step_out(self) -> None:
        leader = self._answers.flights.get(self.key)
        if leader is not None:
            leader.waiters.pop(self, None)

    def _calm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def tell(self, entry: Entry | None, status: Status) -> None:
        """The look-up is done. With an entry so is the ticket."""
        self._calm()
        if not self.over:
            then = self.then
            self.entry, self.status, self.told = entry, status, True
            if entry is not None:
                self._end()
            then(self)

    def found(self, entry: Entry, status: Status) -> None:
        """The leader's look-up found an entry: all who wait have it too."""
        waiters, self.waiters = self.waiters, {}
        self.tell(entry, status)
        for waiter in waiters:
            waiter.tell(entry, status)

    def _settle(self, entry: Entry | None, status: Status) -> None:
        if self.over:
            return
        waiters, self.waiters = self.waiters, {}
        self._end()
        for waiter in waiters:
            waiter.tell(entry, status)

    def _end(self) -> None:
        self.over = True
        self.waiters = {}
        self.then = _nothing  # no cycle keeps the memory of the call
        if self.meaning is not None:
            self.meaning.stop()
            self.meaning = None
        self._calm()
        if self._leads:
            self._leads = False
            self._answers.flights.pop(self.key, None)
        else:
            self._step_out()


class Answers:
    """The cached answers of a worker. `mac` is the keyring's under its `cache` key, `now_ms` Unix milliseconds."""

    def __init__(
        self, cache: Cache, mac: Mac, now_ms: Callable[[], int], later: Later, questions: Questions | None = None
    ) -> None:
        self.cache = cache
        self.mac = mac
        self.now_ms = now_ms
        self.later = later
        self.questions = Questions() if questions is None else questions  # an empty one is false
        self.flights: dict[bytes, Ticket] = {}

    def look(self, wanted: Wanted, then: Callable[[Ticket], None]) -> Ticket:
        """`then` gets the ticket that is returned, once, perhaps before this returns."""
        key = key_of(wanted.document, wanted.key or scope_key(self.mac, wanted.scope))
        ticket = Ticket(self, wanted, key, then)
        leader = self.flights.get(key)
        if wanted.refresh:  # it leads nobody: others may still be served what it is about to replace
            ticket.meaning = self._meaning(ticket)
            ticket.tell(None, "REFRESH")
        elif leader is not None:
            ticket.wait_for(leader)
        else:
            ticket.lead({})
            self.search(ticket)
        return ticket

    def search(self, ticket: Ticket) -> None:
        """The look-up of a leader."""
        self.cache.get(ticket.wanted.scope.organisation, ticket.key, lambda entry: self._looked(ticket, entry))

    def _looked(self, ticket: Ticket, entry: Entry | None) -> None:
        if ticket.over:
            return
        if entry is not None:
            ticket.found(entry, "HIT")
            return
        ticket.meaning = meaning = self._meaning(ticket)
        if meaning is None:
            ticket.tell(None, "MISS")
        else:
            meaning.look()

    def _meaning(self, ticket: Ticket) -> "_Meaning | None":
        """None where the exact cache is all there is: it was not asked for, or the call cannot be compared."""
        wanted = ticket.wanted
        if wanted.embed is None:
            return None
        question = question_of(wanted.document)
        return _Meaning(self, ticket, wanted, question) if question is not None else None


class _Meaning:
    """The look-up by meaning of one call, and its question when it is remembered."""

    __slots__ = ("_answers", "_marks", "_place", "_stop", "_text", "_ticket", "_todo", "_vector", "_wanted")

    def __init__(self, answers: Answers, ticket: Ticket, wanted: Wanted, question: Question) -> None:
        self._answers = answers
        self._ticket = ticket
        self._wanted = wanted
        self._text = question.text
        self._place = neighbourhood_of(answers.mac, wanted.scope, question.rest)
        self._marks: Marks | None = None
        self._vector: Vector | None = None
        self._todo: list[Neighbour] = []
        self._stop: Callable[[], None] | None = None  # of the embedding that is asked for

    @property
    def _threshold(self) -> float:
        return max(self._wanted.threshold, THRESHOLD)

    @property
    def _what_decides(self) -> Marks:
        if self._marks is None:
            self._marks = marks_of(self._text)
        return self._marks

    def look(self) -> None:
        if self._answers.questions.knows(self._place):
            self._embed(self._compare)
        else:
            self._missed()  # there is nothing to compare with: the embedding is asked for when there is an answer

    def _embed(self, then: Callable[[], None]) -> None:
        embed = self._wanted.embed
        assert embed is not None  # noqa: S101  # there is no meaning without

        def got(numbers: Sequence[float] | None) -> None:
            self._vector = vector_of(numbers) if numbers else None
            then()

        self._stop = embed(self._text, got)

    def stop(self) -> None:
        """Nobody waits for the embedding any more."""
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()

    def _compare(self) -> None:
        if self._vector is not None:
            near = self._answers.questions.near(self._place, self._vector, self._answers.now_ms())
            self._todo = [one for one in near if not self._stands_against(one)]
        self._take()

    def _stands_against(self, neighbour: Neighbour) -> str:
        """Why a neighbour does not count; the first is the nearest, and is told."""
        score = neighbour.score
        reason = "score" if score < self._threshold else difference(self._what_decides, neighbour.marks)
        if reason and self._ticket.near is None and score >= self._threshold - NEAR:
            self._ticket.near = Near(round(score, 4), reason)
        return reason

    def _take(self) -> None:
        """The answer to the nearest question that is left, if it is still there."""
        if self._ticket.over:
            return
        if not self._todo:
            self._missed()
            return
        neighbour = self._todo.pop(0)

        def got(entry: Entry | None) -> None:
            if entry is None:
                self._answers.questions.drop(self._place, neighbour.key)
                self._take()
            elif not self._ticket.over:
                self._ticket.found(entry, "SEMANTIC HIT")

        self._answers.cache.get(self._wanted.scope.organisation, neighbour.key, got)

    def _missed(self) -> None:
        ticket = self._ticket
        if ticket.near is not None:
            fields = {
                "score": ticket.near.score,
                "reason": ticket.near.reason,
                "workspace": self._wanted.scope.workspace,
            }
            log.info("semantic_near_miss", extra={"fields": fields})
        ticket.tell(None, "SEMANTIC MISS")

    # --- after the answer ---

    def remember(self, expires_ms: int) -> None:
        """The question has an answer now; if it was refreshed, what would have been given for it goes."""
        if self._vector is None:
            self._embed(lambda: self._add(expires_ms))
        else:
            self._add(expires_ms)

    def _add(self, expires_ms: int) -> None:
        vector, questions = self._vector, self._answers.questions
        if vector is None:
            return
        if self._wanted.refresh:
            for neighbour in questions.near(self._place, vector, self._answers.now_ms()):
                if neighbour.key != self._ticket.key and not self._stands_against(neighbour):
                    questions.drop(self._place, neighbour.key)
                    self._answers.cache.drop(self._wanted.scope.organisation, neighbour.key)
        questions.add(self._place, self._ticket.key, vector, self._what_decides, expires_ms)


def _nothing(_ticket: Ticket) -> None:
    pass


_ENDINGS: Final = (b"\n\n", b"\r\n\r\n", b"\r\r")


def _broken(body: bytes, *, streamed: bool) -> bool:
    if not streamed:
        return broken_document(body)
    try:
        events = [(event.data, event.name) for event in sse.events(body)]
    except ValueError:
        return True
    return broken_stream(events, whole=body.endswith(_ENDINGS))
