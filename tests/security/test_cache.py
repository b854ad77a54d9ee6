"""T-CACHE and T-SEM: no call is ever answered with what was kept for another tenant, or for another question."""

import hmac
import random
import re
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import Any

import pytest

from answers import NOW
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.core.cachekey import Scope, inline_owner, key_of, neighbourhood_of, partition_of, question_of, scope_key
from lockgate.core.lexical import difference, marks_of
from lockgate.inference.caching import Answers, Ticket, Wanted
from prompt_pairs import APART, MAY

TENANTS = 10_000
BODY = {"model": "m", "messages": [{"role": "user", "content": "What do we owe our largest supplier?"}]}


def mac(data: bytes) -> bytes:
    return hmac.digest(b"a key that only the gateway has..", data, "sha256")


def hostile(dice: random.Random) -> str:
    """Parts of names that someone would choose to run into another's: separators, lengths, nothing at all."""
    return "".join(dice.choice(["a", "b", "/", "|", ":", "\x00", '"', ",", "n:", "m:", "@", "1", ""]) for _ in range(4))


def scopes(dice: random.Random) -> Iterator[Scope]:
    while True:
        org, workspace, policy, credential, provider, url, namespace = (hostile(dice) for _ in range(7))
        owner = inline_owner(credential.encode()) if dice.random() < 0.5 else credential
        part = partition_of(namespace if dice.random() < 0.5 else None, {org: workspace} if dice.random() < 0.3 else {})
        yield Scope(org, workspace, policy, owner, provider, url, b"", part)


def different(count: int) -> list[Scope]:
    dice, found = random.Random(20), dict[Scope, None]()
    for scope in scopes(dice):
        found[scope] = None
        if len(found) == count:
            return list(found)
    raise AssertionError


class Nothing:
    def cancel(self) -> None:
        """Nobody waits here."""


def desk(size: int = 1 << 30) -> Answers:
    return Answers(MemoryCache(size, lambda: NOW, entries=1 << 20), mac, lambda: NOW, lambda _s, _act: Nothing())


def test_ten_thousand_tenants_who_ask_the_same_never_see_one_anothers_answers() -> None:
    """10,000 tenants, each with an answer of its own, asked for in another order."""
    answers, tenants = desk(), different(TENANTS)
    told: list[Ticket] = []
    for number, scope in enumerate(tenants):
        ticket = answers.look(Wanted(scope, BODY), told.append)
        assert ticket.status == "MISS", (scope, number)
        assert ticket.keep(200, b"application/json", b'{"of":%d}' % number, streamed=False) == ""
    order = list(range(TENANTS))
    random.Random(21).shuffle(order)
    crossed = 0
    for number in order:
        hit = answers.look(Wanted(tenants[number], BODY), told.append)
        assert hit.entry
        crossed += hit.entry.body != b'{"of":%d}' % number
    assert crossed == 0


def test_keys_and_neighbourhoods_of_all_tenants_differ() -> None:
    tenants = different(TENANTS)
    question = question_of(BODY)
    assert question
    keys = {key_of(BODY, scope_key(mac, scope)) for scope in tenants} | {
        neighbourhood_of(mac, s, question.rest) for s in tenants
    }
    assert len(keys) == 2 * TENANTS


def test_a_body_cannot_imitate_a_scope() -> None:
    """What a caller writes into a body or a namespace moves it within its own tenant only."""
    victim = Scope("org", "victim", "p", "vk", "openai", "u")
    theirs = key_of(BODY, scope_key(mac, victim))
    for text in ("victim", "org\x00victim", '","victim', "\x92\xa3org\xa6victim"):
        mine = victim._replace(workspace="mine", partition=partition_of(text, {}))
        assert key_of(BODY, scope_key(mac, mine)) != theirs
        assert key_of({**BODY, "workspace": text, "scope": list(victim)[:3]}, scope_key(mac, mine)) != theirs


def test_poisoning_by_a_200_with_an_error_does_not_work() -> None:
    answers, scope = desk(), different(1)[0]
    told: list[Ticket] = []
    for body in (b'{"error":{"message":"x"}}', b'{"error":"x","choices":[]}', b'{"choices":[', b"", b"<html></html>"):
        assert answers.look(Wanted(scope, BODY), told.append).keep(200, b"application/json", body, streamed=False)
    assert answers.look(Wanted(scope, BODY), told.append).status == "MISS"


# --- by meaning: the guard alone, as if every pair were as alike as two prompts can be ---


def test_the_corpus_is_large_enough() -> None:
    assert len(set(APART)) >= 200
    assert len(set(MAY)) >= 50


@pytest.mark.parametrize("pair", APART, ids=lambda pair: " | ".join(pair)[:70])
def test_questions_that_only_look_alike_never_share_an_answer(pair: tuple[str, str]) -> None:
    one, other = map(marks_of, pair)
    assert difference(one, other)
    assert difference(other, one)


@pytest.mark.parametrize("pair", MAY, ids=lambda pair: " | ".join(pair)[:70])
def test_questions_that_mean_the_same_may(pair: tuple[str, str]) -> None:
    assert difference(*map(marks_of, pair)) == ""


def pointing(text: str, then: Callable[[Sequence[float] | None], None]) -> None:
    """Every text points the same way: the worst embedding that there can be."""
    del text
    then([0.6, 0.8])


def asked(text: str, **more: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": text}], **more}


def test_with_the_worst_embedding_the_guard_still_holds_end_to_end() -> None:
    """All prompts of the corpus in one index: whoever hits, hits a prompt that nothing stands against."""
    answers, scope = desk(), Scope("org", "ws", "p", "vk", "openai", "u")
    told: list[Ticket] = []
    wrong, hits = [], 0
    for one, other in APART:
        for text in (one, other):
            ticket = answers.look(Wanted(scope, asked(text), embed=pointing), told.append)
            if ticket.entry is None:
                ticket.keep(200, b"application/json", b'{"q":"%b"}' % text.encode().hex().encode(), streamed=False)
                continue
            hits += ticket.status == "SEMANTIC HIT"
            source = bytes.fromhex(re.findall(rb"[0-9a-f]{2,}", ticket.entry.body)[0].decode()).decode()
            if source != text and ((source, text) in APART or (text, source) in APART):
                wrong.append((source, text))
    assert wrong == []
    assert hits < len(APART)


@pytest.mark.parametrize("field", [field for field in Scope._fields if field != "fields"])
def test_no_likeness_reaches_over_a_tenant(field: str) -> None:
    answers, scope = desk(), Scope("org", "ws", "p", "vk", "openai", "u")
    told: list[Ticket] = []
    first = answers.look(Wanted(scope, asked("How do I pay?"), embed=pointing), told.append)
    first.keep(200, b"application/json", b"{}", streamed=False)
    other = scope._replace(**{field: "other"})  # type: ignore[arg-type]  # all but one are texts
    assert answers.look(Wanted(other, asked("How can I pay?"), embed=pointing), told.append).status == "SEMANTIC MISS"
    assert answers.look(Wanted(scope, asked("How can I pay?"), embed=pointing), told.append).status == "SEMANTIC HIT"


def test_a_system_prompt_model_or_tool_is_never_compared_by_meaning() -> None:
    answers, scope = desk(), Scope("org", "ws", "p", "vk", "openai", "u")
    told: list[Ticket] = []
    systems = [f"You are assistant {sha256(bytes([n])).hexdigest()[:4]}" for n in range(20)]
    for number, system in enumerate(systems):
        document = asked("How do I pay?")
        document["messages"].insert(0, {"role": "system", "content": system})
        ticket = answers.look(Wanted(scope, document, embed=pointing), told.append)
        assert ticket.status == "SEMANTIC MISS"
        ticket.keep(200, b"application/json", b'{"of":%d}' % number, streamed=False)
    for more in ({"model": "n"}, {"tools": [{"type": "function"}]}, {"temperature": 0.1}):
        assert answers.look(Wanted(scope, asked("How can I pay?", **more), embed=pointing), told.append).entry is None
