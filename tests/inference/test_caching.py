"""The glue of the answer cache: look-ups, single flight, what is kept, likeness by meaning, streams given again."""

import hmac
import logging
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from answers import BODY, NOW, STREAM, entry
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core.cached import Entry
from lockgate.core.cachekey import Scope
from lockgate.inference.caching import WAIT_S, Answers, Embed, Ticket, Wanted, asks_for_refresh, may_cache

SCOPE = Scope("org", "ws", "pc-1@1", "vk", "openai", "https://api.example.org/v1/chat/completions")
JSON = b"application/json"


def mac(data: bytes) -> bytes:
    return hmac.digest(b"k" * 32, data, "sha256")


class Timer:
    def __init__(self, seconds: float, act: Callable[[], None]) -> None:
        self.seconds, self.act, self.live = seconds, act, True

    def cancel(self) -> None:
        self.live = False


class Desk:
    """A worker's cache with the clock in hand. `slow` holds the cache's replies back until `reply()`."""

    def __init__(self, *, slow: bool = False) -> None:
        self.now = NOW
        self.timers: list[Timer] = []
        self.memory = MemoryCache(64 << 20, lambda: self.now)
        self.held: list[Callable[[], None]] = []
        self.slow = slow
        self.answers = Answers(self, mac, lambda: self.now, self.later)
        self.told: list[Ticket] = []

    # the Cache port
    def get(self, tenant: str, key: bytes, then: Callable[[Entry | None], None]) -> None:
        if self.slow:
            self.held.append(lambda: self.memory.get(tenant, key, then))
        else:
            self.memory.get(tenant, key, then)

    def put(self, tenant: str, key: bytes, made: Entry) -> None:
        self.memory.put(tenant, key, made)

    def drop(self, tenant: str, key: bytes) -> None:
        self.memory.drop(tenant, key)

    def reply(self) -> None:
        held, self.held = self.held, []
        for act in held:
            act()

    def later(self, seconds: float, act: Callable[[], None]) -> Timer:
        self.timers.append(Timer(seconds, act))
        return self.timers[-1]

    def wait(self, seconds: float) -> None:
        for timer in [timer for timer in self.timers if timer.live and timer.seconds <= seconds]:
            timer.live = False
            timer.act()

    def ask(self, text: str = "Hi", scope: Scope = SCOPE, **more: Any) -> Ticket:
        document = {"model": "m", "messages": [{"role": "user", "content": text}], **more.pop("body", {})}
        return self.answers.look(Wanted(scope, document, **more), self.told.append)


def keep(ticket: Ticket, body: bytes = BODY, status: int = 200, *, streamed: bool = False) -> str:
    return ticket.keep(status, b"text/event-stream" if streamed else JSON, body, streamed=streamed, took_us=9, cost=7)


def outcomes(tickets: Sequence[Ticket]) -> list[tuple[str, bytes | None]]:
    return [(ticket.status, ticket.entry.body if ticket.entry else None) for ticket in tickets]


# --- exact ---


def test_the_first_call_misses_and_the_second_has_its_answer() -> None:
    desk = Desk()
    assert keep(desk.ask()) == ""
    hit = desk.ask()
    assert outcomes(desk.told) == [("MISS", None), ("HIT", BODY)]
    assert hit.entry == Entry(200, JSON, BODY, False, NOW, NOW + 604_800_000, 9, 7)


def test_another_body_scope_or_namespace_has_an_answer_of_its_own() -> None:
    desk = Desk()
    keep(desk.ask())
    for other in (
        desk.ask("Ho"),
        desk.ask(body={"stream": True}),
        desk.ask(scope=SCOPE._replace(workspace="other")),
        desk.ask(scope=SCOPE._replace(policy="pc-1@2")),
        desk.ask(scope=SCOPE._replace(partition="n:mine")),
        desk.ask(scope=SCOPE._replace(credential="vk2")),
    ):
        assert other.status == "MISS"
        other.fail()


def test_an_answer_is_kept_as_long_as_the_config_and_the_organisation_allow() -> None:
    desk = Desk()
    keep(desk.ask(max_age_s=120))
    desk.now += 119_999
    assert desk.ask(max_age_s=120).status == "HIT"
    desk.now += 1
    keep(desk.ask(max_age_s=7200, organisation_ttl_s=60))
    desk.now += 60_000
    assert desk.ask().status == "MISS"


def test_force_refresh_asks_again_and_replaces_what_is_kept() -> None:
    desk = Desk()
    keep(desk.ask(), b'{"n":1}')
    fresh = desk.ask(refresh=True)
    assert outcomes([fresh, desk.ask()]) == [("REFRESH", None), ("HIT", b'{"n":1}')]
    keep(fresh, b'{"n":2}')
    assert outcomes([desk.ask()]) == [("HIT", b'{"n":2}')]


def test_a_refresh_that_fails_leaves_the_old_answer() -> None:
    desk = Desk()
    keep(desk.ask(), b'{"n":1}')
    assert keep(desk.ask(refresh=True), b"", 500) == "status"
    assert outcomes([desk.ask()]) == [("HIT", b'{"n":1}')]


@pytest.mark.parametrize(
    ("value", "refreshes"),
    [(None, False), (b"true", True), (b" True", True), (b"false", False), (b"1", False), (b"", False)],
)
def test_the_value_of_the_refresh_header_counts(value: bytes | None, refreshes: bool) -> None:
    assert asks_for_refresh(value) is refreshes


@pytest.mark.parametrize(
    ("status", "body", "streamed", "why"),
    [
        (500, BODY, False, "status"),
        (246, BODY, False, "status"),
        (200, b"", False, "empty"),
        (200, BODY[:-3], False, "broken"),
        (200, b'{"error":{"message":"overloaded"}}', False, "broken"),
        (200, bytes(5 << 20), False, "size"),
        (200, STREAM[:-14], True, "broken"),
        (200, STREAM[:-2], True, "broken"),
        (200, STREAM, False, "broken"),
        (200, BODY, True, "broken"),
        (200, b'data: {"error":{}}\n\ndata: {"error":{"message":"x"}}\n\ndata: [DONE]\n\n', True, "broken"),
    ],
)
def test_what_is_not_whole_and_good_is_never_kept(status: int, body: bytes, streamed: bool, why: str) -> None:
    desk = Desk()
    assert keep(desk.ask(), body, status, streamed=streamed) == why
    assert desk.ask().status == "MISS"
    assert len(desk.memory) == 0


def test_a_stream_is_kept_with_its_framing() -> None:
    desk = Desk()
    keep(desk.ask(body={"stream": True}), STREAM, streamed=True)
    hit = desk.ask(body={"stream": True}).entry
    assert hit
    assert (hit.body, hit.streamed, hit.kind) == (STREAM, True, b"text/event-stream")
    assert desk.ask().status == "MISS"


@pytest.mark.parametrize(
    ("endpoint", "method", "document", "may"),
    [
        ("chat", "POST", {}, True),
        ("embed", "POST", {}, True),
        ("image", "POST", {}, True),
        ("chat", "GET", {}, False),
        ("chat", "POST", None, False),
        ("chat", "POST", [], False),
        ("audio_speech", "POST", {}, False),
        ("audio_transcription", "POST", {}, False),
        ("files", "POST", {}, False),
        ("batches", "POST", {}, False),
        ("fine_tuning", "POST", {}, False),
        ("image_edit", "POST", {}, False),
        ("proxy", "POST", {}, False),
        ("responses", "POST", {"background": True}, False),
    ],
)
def test_what_is_never_kept_is_known_beforehand(endpoint: str, method: str, document: Any, may: bool) -> None:
    assert may_cache(endpoint, method, document) is may


# --- single flight ---


def test_identical_calls_at_once_wait_for_the_first_one() -> None:
    desk = Desk()
    first = desk.ask()
    others = [desk.ask() for _ in range(50)]
    assert desk.told == [first]
    keep(first)
    assert outcomes(others) == [("HIT", BODY)] * 50
    assert desk.told == [first, *others]
    assert [timer for timer in desk.timers if timer.live] == []
    assert desk.answers.flights == {}


def test_calls_of_other_tenants_do_not_wait() -> None:
    desk = Desk()
    desk.ask()
    assert desk.ask(scope=SCOPE._replace(organisation="other")) in desk.told


@pytest.mark.parametrize(
    "ends", [Ticket.fail, lambda first: keep(first, b"", 503), lambda first: keep(first, BODY[:-1])]
)
def test_when_the_first_one_has_nothing_to_give_they_go_on_themselves(ends: Callable[[Ticket], object]) -> None:
    desk = Desk()
    first, *others = [desk.ask() for _ in range(4)]
    ends(first)
    assert outcomes(others) == [("MISS", None)] * 3
    assert desk.told == [first, *others]
    keep(others[1])
    assert desk.ask().status == "HIT"


def test_a_leaver_hands_its_place_to_who_waited_first() -> None:
    desk = Desk()
    first, second, third, fourth = [desk.ask() for _ in range(4)]
    first.leave()
    assert desk.told == [first, second]
    third.leave()
    second.leave()
    assert desk.told == [first, second, fourth]
    fifth = desk.ask()
    keep(fourth)
    assert outcomes([fourth, fifth]) == [("MISS", None), ("HIT", BODY)]
    assert third not in desk.told
    assert desk.answers.flights == {}


def test_nobody_waits_longer_than_the_limit() -> None:
    desk = Desk()
    first, second = desk.ask(), desk.ask()
    desk.wait(WAIT_S)
    assert desk.told == [first, second]
    keep(second, b'{"n":2}')
    keep(first, b'{"n":1}')
    assert desk.told == [first, second]
    assert outcomes([desk.ask()]) == [("HIT", b'{"n":1}')]


def test_an_heir_is_not_told_twice_when_its_time_would_have_run_out() -> None:
    desk = Desk(slow=True)
    first, second = desk.ask(), desk.ask()
    desk.reply()
    first.leave()
    desk.wait(WAIT_S)
    assert desk.told == [first]
    desk.reply()
    assert desk.told == [first, second]


def test_a_ticket_is_settled_once() -> None:
    desk = Desk()
    first = desk.ask()
    assert [keep(first), keep(first, b'{"n":2}')] == ["", "over"]
    first.fail()
    first.leave()
    assert outcomes([desk.ask()]) == [("HIT", BODY)]


def test_a_hit_is_over_and_whoever_waited_for_the_look_up_has_it_too() -> None:
    desk = Desk()
    keep(desk.ask())
    desk.slow = True
    hits = [desk.ask() for _ in range(3)]
    assert len(desk.held) == 1
    desk.reply()
    assert outcomes(hits) == [("HIT", BODY)] * 3
    assert all(hit.over for hit in hits)


def test_who_leaves_before_the_cache_replied_is_told_nothing() -> None:
    desk = Desk(slow=True)
    first, second = desk.ask(), desk.ask()
    first.leave()
    desk.reply()
    assert desk.told == [second]


def test_a_refresh_neither_waits_nor_lets_wait() -> None:
    desk = Desk()
    first = desk.ask()
    refresh = desk.ask(refresh=True)
    waits = desk.ask()
    assert desk.told == [first, refresh]
    refresh.leave()
    keep(first)
    assert waits.status == "HIT"


# --- by meaning ---


VECTORS = {
    "How do I reset my password?": [1.0, 0.0, 0.1],
    "how could I reset the password, my password?": [0.9, 0.5, 0.0],
    "Please, how can I reset my password": [1.0, 0.01, 0.1],
    "How do I reset my 2 passwords?": [1.0, 0.0, 0.11],
    "translate into German: cat": [0.0, 1.0, 0.0],
    "translate into Spanish: cat": [0.0, 1.0, 0.01],
}
PASSWORD, LOOSER, POLITE, NUMBERED, *_ = VECTORS


class Embedder:
    """Stands for an embeddings endpoint: known texts have known directions, others have none."""

    def __init__(self, *, slow: bool = False) -> None:
        self.asked: list[str] = []
        self.slow = slow
        self.held: list[Callable[[], None]] = []

    def __call__(self, text: str, then: Callable[[Sequence[float] | None], None]) -> None:
        self.asked.append(text)
        if self.slow:
            self.held.append(lambda: then(VECTORS.get(text)))
        else:
            then(VECTORS.get(text))


def test_a_question_that_means_the_same_has_the_answer() -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    assert outcomes([desk.ask(POLITE, embed=embed)]) == [("SEMANTIC HIT", BODY)]
    assert outcomes([desk.ask(PASSWORD, embed=embed)]) == [("HIT", BODY)]
    assert embed.asked == [PASSWORD, POLITE]


def test_nothing_is_embedded_before_there_is_something_to_compare_with() -> None:
    desk, embed = Desk(), Embedder()
    first = desk.ask(PASSWORD, embed=embed)
    assert (first.status, embed.asked) == ("SEMANTIC MISS", [])
    first.fail()
    assert embed.asked == []


def test_without_the_semantic_mode_only_the_same_words_hit() -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    assert desk.ask(POLITE).status == "MISS"


@pytest.mark.parametrize(
    ("kept", "asked", "reason"),
    [
        (PASSWORD, NUMBERED, "numbers"),
        ("translate into German: cat", "translate into Spanish: cat", "names"),
    ],
)
def test_what_stands_against_a_likeness_is_told_with_its_score(
    kept: str, asked: str, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(kept, embed=embed))
    with caplog.at_level(logging.INFO, "lockgate.caching"):
        missed = desk.ask(asked, embed=embed)
    assert missed.status == "SEMANTIC MISS"
    assert missed.near
    assert (missed.near.reason, missed.near.score > 0.99) == (reason, True)
    (line,) = [record for record in caplog.records if record.message == "semantic_near_miss"]
    assert line.__dict__["fields"] == {"score": missed.near.score, "reason": reason, "workspace": "ws"}


@pytest.mark.parametrize(
    ("threshold", "status"), [(0.5, "SEMANTIC HIT"), (0.95, "SEMANTIC HIT"), (0.99999, "SEMANTIC MISS")]
)
def test_a_config_may_ask_for_more_likeness(threshold: float, status: str) -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    missed = desk.ask(POLITE, embed=embed, threshold=threshold)
    assert missed.status == status
    assert missed.near is None or missed.near.reason == "score"


def test_no_config_may_ask_for_less() -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    assert desk.ask(LOOSER, embed=embed, threshold=0.1).status == "SEMANTIC MISS"


@pytest.mark.parametrize(
    "other",
    [
        {"scope": SCOPE._replace(workspace="other")},
        {"scope": SCOPE._replace(organisation="other")},
        {"scope": SCOPE._replace(policy="pc-1@2")},
        {"scope": SCOPE._replace(partition="n:x")},
        {"body": {"model": "n"}},
        {"body": {"temperature": 1}},
        {"body": {"stream": True}},
        {"body": {"messages": [{"role": "system", "content": "S"}, {"role": "user", "content": POLITE}]}},
    ],
    ids=str,
)
def test_likeness_never_reaches_over_a_tenant_model_parameter_or_system_prompt(other: dict[str, Any]) -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    assert desk.ask(POLITE, embed=embed, **other).status == "SEMANTIC MISS"


@pytest.mark.parametrize("slow", [False, True])
def test_without_an_embedding_it_is_a_miss(slow: bool) -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    embed.slow = slow
    missed = desk.ask("a text that has no vector", embed=embed)
    for act in embed.held:
        act()
    assert outcomes([missed]) == [("SEMANTIC MISS", None)]
    assert keep(missed) == ""
    assert len(desk.answers.questions) == 1


def test_an_answer_that_is_gone_from_the_cache_is_forgotten_as_a_question() -> None:
    desk, embed = Desk(), Embedder()
    first = desk.ask(PASSWORD, embed=embed)
    keep(first)
    desk.drop("org", first.key)
    assert desk.ask(POLITE, embed=embed).status == "SEMANTIC MISS"
    assert len(desk.answers.questions) == 0


def test_a_refresh_drops_the_answers_that_would_have_been_given_for_it() -> None:
    desk, embed = Desk(), Embedder()
    old = desk.ask(PASSWORD, embed=embed)
    keep(old, b'{"n":1}')
    fresh = desk.ask(POLITE, embed=embed, refresh=True)
    assert fresh.status == "REFRESH"
    keep(fresh, b'{"n":2}')
    assert outcomes([desk.ask(PASSWORD, embed=embed)]) == [("SEMANTIC HIT", b'{"n":2}')]


def test_who_leaves_while_the_embedding_is_asked_for_hands_over() -> None:
    desk, embed = Desk(), Embedder()
    keep(desk.ask(PASSWORD, embed=embed))
    embed.slow = True
    first, second = desk.ask(POLITE, embed=embed), desk.ask(POLITE, embed=embed)
    first.leave()
    for act in list(embed.held):
        act()
    assert first not in desk.told
    assert outcomes([second]) == [("SEMANTIC HIT", BODY)]


def test_a_call_that_cannot_be_compared_is_an_exact_miss() -> None:
    desk, embed = Desk(), Embedder()
    assert desk.ask(body={"messages": [{"role": "user", "content": "x"}] * 5}, embed=embed).status == "MISS"
    assert embed.asked == []


def test_an_embedder_is_what_the_glue_asks_for() -> None:
    embed: Embed = Embedder()
    found: list[Any] = []
    embed(PASSWORD, found.append)
    assert found == [[1.0, 0.0, 0.1]]


def test_an_expired_entry_is_no_hit() -> None:
    desk = Desk()
    ticket = desk.ask()
    ticket.fail()
    desk.put("org", ticket.key, entry(ttl_ms=1))
    desk.now += 1
    assert desk.ask().status == "MISS"
