"""Patterns are searched as JavaScript searches them, and in time that the text alone decides."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.patterns import BadPattern, Pattern, Unsearchable


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("", "", True),
        ("b", "abc", True),
        ("^b", "abc", False),
        ("c$", "abc\n", False),
        ("a.c", "a\nc", False),
        ("a.c", "a\u2028c", False),
        ("[^]", "\n", True),
        ("[]", "a", False),
        (r"\d", "٣", False),
        (r"\w", "é", False),
        (r"\s", "\u00a0", True),
        (r"^\S\D\W$", "ab-", True),
        (r"[\d-]+$", "1-2", True),
        (r"^[a-\d]+$", "a-5", True),
        (r"^[+\-*]$", "-", True),
        (r"[\b]", "\b", True),
        (r"\bcat\b", "a cat!", True),
        (r"\bcat\b", "concat", False),
        (r"a\Bt", "at", True),
        (r"\B", "", True),
        (r"\x41\u0042\t", "AB\t", True),
        (r"\u{41}", "A", False),
        (r"^\/v1\/chat$", "/v1/chat", True),
        ("a{2}", "aa", True),
        ("^a{2,3}$", "aaaa", False),
        ("^a{2,}$", "aaaa", True),
        ("^a{,2}$", "a{,2}", True),
        ("{", "{", True),
        ("a}", "a}", True),
        ("]", "]", True),
        ("^(?:ab|cd)+?$", "abcd", True),
        ("(?<name>x)y", "xy", True),
        ("^(a|)$", "", True),
        ("^(a*)*$", "aaa", True),
        ("é", "café", True),
    ],
)
def test_a_pattern_means_what_it_means_in_javascript(pattern: str, text: str, found: bool) -> None:
    assert Pattern(pattern).search(text) is found


@pytest.mark.parametrize(
    "pattern", ["(", ")", "a)", "[", "[a", "[b-a]", "*", "+a", "a**", "a{2}{3}", "^*", r"\b+", "a{3,2}", "(?x)", "\\"]
)
def test_a_pattern_that_means_nothing_is_told_apart(pattern: str) -> None:
    with pytest.raises(BadPattern):
        Pattern(pattern)


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("(?=a)", "ahead or behind"),
        ("(?<!a)", "ahead or behind"),
        (r"(a)\1", "refers back"),
        ("a" * 513, "longer than"),
        ("a{1001}", "more than 1000 times"),
        ("(a{100}){100}", "steps"),
        ("(((){1000}){1000}){1000}", "repeats too much"),
        ("(" * 60 + ")" * 60, "nests deeper"),
    ],
)
def test_what_no_machine_can_search_in_bounded_time_is_refused(pattern: str, why: str) -> None:
    with pytest.raises(Unsearchable, match=why):
        Pattern(pattern)


@pytest.mark.parametrize(
    "pattern", ["(a+)+$", "(a|aa)+$", "^(a*)*$", "^(a?){40}a{40}$", "(x+x+)+y", "(.*)*x", "a*a*a*a*a*a*a*b$"]
)
def test_no_pattern_makes_the_search_go_back(pattern: str) -> None:
    """Each of these keeps a matcher that goes back busy for years."""
    assert not Pattern(pattern).search("a" * 3000 + "!")


def test_the_work_of_a_search_is_bounded_by_looking_at_less_of_the_text() -> None:
    small, large = Pattern("x$"), Pattern("[ab]{900}x$")
    assert small.reach == 1024
    assert large.reach < 60
    assert small.search("a" * 1023 + "x")
    assert not small.search("a" * 1023 + "xb"), "the end of what is looked at is not the end of the text"
    assert not small.search("a" * 5000 + "x")


def test_what_is_remembered_is_bounded() -> None:
    pattern = Pattern("[ab]*a[ab]{12}c")
    text = format(0x5EED << 200 | 0xBEEF << 99 | 0x1234567, "b").translate({48: "a", 49: "b"})
    for _ in range(20):
        text = text[7:] + text[:7]
        pattern.search(text + "".join(map(chr, range(0x4E00, 0x5000))))
    assert len(pattern._states) <= 100
    assert max(len(state.moves) for state in (pattern._start, *pattern._states.values())) <= 256


atoms = st.sampled_from(["a", "b", ".", r"\d", r"\w", "[ab]", "[^a]", "[a-c1]", "^", "$", r"\b"])
pieces = st.recursive(
    atoms,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{1,}", "*?"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(pieces, st.text("abc1 -", max_size=10))
def test_the_machine_agrees_with_a_matcher_that_goes_back(pattern: str, text: str) -> None:
    other = re.compile(pattern.replace("$", r"\Z"), re.ASCII)
    assert Pattern(pattern).search(text) is (other.search(text) is not None)
