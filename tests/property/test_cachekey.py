"""For any JSON and any scope: the same call has the same key however it is written, and no two calls share one."""

import hmac
import json
import random
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from answers import NOW
from lockgate.adapters.memory_cache import MemoryCache
from lockgate.adapters.resp import Replies, command
from lockgate.core.cached import Entry
from lockgate.core.cachekey import Scope, canonical, key_of, neighbourhood_of, partition_of, question_of, scope_key
from lockgate.core.lexical import difference, marks_of
from lockgate.inference.replay import pieces_of


def mac(data: bytes) -> bytes:
    return hmac.digest(b"k" * 32, data, "sha256")


numbers = st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
documents = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)
bodies = st.dictionaries(words, documents, max_size=5)
scopes = st.builds(Scope, words, words, words, words, words, words, st.binary(max_size=8), words)
SCOPE = Scope("o", "w", "p", "c", "openai", "u")
HERE = scope_key(mac, SCOPE)


def shuffled(value: Any, dice: random.Random) -> Any:
    """The same JSON value with the members of every object in another order."""
    if isinstance(value, dict):
        names = list(value)
        dice.shuffle(names)
        return {name: shuffled(value[name], dice) for name in names}
    return [shuffled(item, dice) for item in value] if isinstance(value, list) else value


@given(bodies, st.randoms(use_true_random=False))
def test_the_order_of_members_the_spaces_and_the_escapes_do_not_matter(body: Any, dice: random.Random) -> None:
    other = json.dumps(shuffled(body, dice), indent=dice.choice([None, 1]), ensure_ascii=dice.random() < 0.5)
    assert key_of(msgspec.json.decode(other), HERE) == key_of(body, HERE)


@given(bodies, bodies)
def test_bodies_that_say_different_things_have_different_keys(one: Any, other: Any) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (key_of(one, HERE) == key_of(other, HERE)) is same


@given(scopes, scopes, bodies)
def test_no_two_scopes_share_a_key(one: Scope, other: Scope, body: Any) -> None:
    assert (key_of(body, scope_key(mac, one)) == key_of(body, scope_key(mac, other))) is (one == other)
    assert (neighbourhood_of(mac, one, body) == neighbourhood_of(mac, other, body)) is (one == other)
    assert key_of(body, scope_key(mac, one)) != neighbourhood_of(mac, one, body)


@given(
    st.none() | words,
    st.dictionaries(words, words, max_size=3),
    st.none() | words,
    st.dictionaries(words, words, max_size=3),
)
def test_partitions_are_the_same_for_the_same_namespace_or_the_same_metadata(
    name: str | None, data: dict[str, str], name2: str | None, data2: dict[str, str]
) -> None:
    same = name == name2 if name is not None or name2 is not None else data == data2
    assert (partition_of(name, data) == partition_of(name2, data2)) is same


@given(documents)
def test_the_canonical_text_is_json_and_says_the_same(document: Any) -> None:
    assert msgspec.json.decode(canonical(document)) == document


@given(bodies)
def test_a_question_taken_apart_and_put_together_is_the_body(body: dict[str, Any]) -> None:
    full = {**body, "messages": [{"role": "user", "content": "Q?"}]}
    question = question_of({**full, "prompt": None})
    assert question
    assert question.text == "Q?"
    assert {**question.rest, "messages": full["messages"]} == {**full, "prompt": None}


texts = st.text(st.sampled_from("ab AB 12 .?!'\"`«» -+不三é😀_@/:\n"), max_size=40) | words


@given(texts)
def test_nothing_stands_against_a_prompt_itself(text: str) -> None:
    assert difference(marks_of(text), marks_of(text)) == ""


@given(texts, texts)
def test_the_guard_is_the_same_both_ways_round(one: str, other: str) -> None:
    assert difference(marks_of(one), marks_of(other)) == difference(marks_of(other), marks_of(one))


@given(texts, st.integers(0, 999), st.integers(0, 999))
def test_another_number_always_stands_against_it(text: str, one: int, other: int) -> None:
    reason = difference(marks_of(f"{one} {text}"), marks_of(f"{other} {text}"))
    assert (reason == "") is (one == other)


@given(st.lists(st.tuples(st.sampled_from("pgd"), st.integers(0, 9), st.integers(0, 3000)), max_size=60))
def test_the_memory_counts_right_and_never_holds_more_than_it_may(acts: list[tuple[str, int, int]]) -> None:
    cache = MemoryCache(30_000, lambda: NOW, entries=6)
    for act, name, size in acts:
        key = b"%d" % name
        match act:
            case "p":
                cache.put("t", key, Entry(200, b"", bytes(size), False, NOW, NOW + 1))
            case "g":
                cache.get("t", key, lambda found, key=key: None if found is None else cache.put("t", key, found))  # type: ignore[misc]  # a bound default
            case _:
                cache.drop("t", key)
        assert cache.used == sum(entry.weight for entry in cache._held.values()) <= 30_000
        assert len(cache) <= 6


@given(st.lists(st.binary(max_size=30), min_size=1, max_size=6), st.data())
def test_a_command_is_a_reply_too_however_it_is_split(parts: list[bytes], data: st.DataObject) -> None:
    wire = command(*parts)
    at = data.draw(st.integers(0, len(wire)))
    replies = Replies()
    assert [*replies.feed(wire[:at]), *replies.feed(wire[at:])] == [parts]


@given(
    st.lists(st.sampled_from([b"data: a", b"\n\n", b"\r\n\r\n", b"\r\r", b"\n", b"data: [DONE]"]), max_size=30),
    st.integers(1, 20),
)
def test_a_stream_is_given_again_byte_for_byte(parts: list[bytes], size: int) -> None:
    body = b"".join(parts)
    assert b"".join(pieces_of(body, size)) == body
