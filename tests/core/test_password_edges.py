"""Each reason to refuse a password, at its edge."""

import random
import string

import pytest

from lockgate.core import passwords
from lockgate.core.passwords import LONGEST, SHORTEST, weakness

MIXED = "".join(random.Random(7).choices(string.printable[:94], k=200))
"""Text without a pattern that the rules know."""


def reason(password: str, context: tuple[str, ...] = (), **more: int) -> str:
    """What is wrong, in two words."""
    told = weakness(password, context, **more) or ""
    known = {"at least": "short", "at most": "long", "repeat": "repeats", "run of": "runs", "common words": "common"}
    return next((short for words, short in known.items() if words in told), told)


def test_the_lengths() -> None:
    assert (SHORTEST, LONGEST) == (15, 128)
    assert [reason(MIXED[:length]) for length in (14, 15, 128, 129)] == ["short", "", "", "long"]
    assert "at least 15 characters" in (weakness("x") or "")
    assert "at most 128 characters" in (weakness(MIXED) or "")


def test_beside_a_second_factor_less_is_long_enough() -> None:
    assert [reason(MIXED[:length], shortest=8) for length in (7, 8)] == ["short", ""]
    assert "at least 8 characters" in (weakness("x", shortest=8) or "")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("a7q!aq7!qa!7a!q7", "repeats"),  # four signs
        ("A7q!aQ7!qA!7a!Q7", "repeats"),  # however they are written
        ("a7q!zq7!qa!7a!q7", ""),  # five
        ("x7#kq9vlx7#kq9vl", "repeats"),  # two halves
        ("x7#kQ9vLX7#Kq9Vl", "repeats"),
        ("x7#kq9vx7#kq9vx7", "repeats"),  # cut
        ("x7#kq9vlp2x7#kq9", ""),  # more than half of it is its own
        ("x7#kq9vlx7#kq9vm", ""),
        ("x7#kq9vlx7#kq9v", ""),  # not twice
    ],
)
def test_repetition(password: str, why: str) -> None:
    assert reason(password) == why


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("abcdefghijklmzq7", "runs"),  # 12 of 15 steps
        ("mlkjihgfedcbazq7", "runs"),
        ("aabbccddeeffgzq7", "runs"),
        ("abcdefghijklzq7m", ""),  # 11 of 15
        ("acegikmoqsuwy135", ""),  # every second letter is no run
    ],
)
def test_runs(password: str, why: str) -> None:
    assert reason(password) == why


@pytest.mark.parametrize(
    ("password", "context", "why"),
    [
        ("dragon monkey tiger", (), "common"),
        ("dragon@monkey@tiger", (), "common"),  # the sign is noise
        ("p@$$word p@$$word1", (), "common"),  # the sign is a letter
        ("DRAGON MONKEY TIGER", (), "common"),
        ("dragon monkey tiger walrus", (), ""),
        ("dragon monkey tiger walrus", ("Walrus",), "common"),
        ("walrus@example.net 1", ("walrus@example.net",), "common"),
        ("dragon monkey tiger lion eagle", (), ""),  # five words are a phrase
    ],
)
def test_common_words(password: str, context: tuple[str, ...], why: str) -> None:
    assert reason(password, context) == why


def test_a_name_at_hand_is_known_whole_and_in_its_parts_of_three_letters() -> None:
    assert passwords._words("Olga-Maria Öst") == {"olga-maria öst", "olga", "maria", "öst"}
    assert passwords._words("Jo") == set()
    assert passwords._words("abc") == {"abc"}


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("", False),
        ("ab", True),
        ("abcd", True),
        ("ab12", True),
        ("1ab2", True),
        ("4b", True),  # a number, and letters written otherwise
        ("abx", False),
        ("xab", False),
        ("abxcd", False),
        ("abcdabcd", True),
        ("abcdabcdab", False),
        ("z" * 26, True),
        ("y" * 27, False),  # longer than any word
        ("ab" + "z" * 26, True),
        ("q1q", True),  # known as it is, digit and all
    ],
)
def test_known_pieces(text: str, only: bool) -> None:
    known = frozenset({"ab", "cd", "z" * 26, "y" * 27, "q1q"})
    assert passwords._only(text, known) is only
