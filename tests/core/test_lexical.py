"""The lexical guard: what decides a prompt, and why two prompts must not share an answer."""

# ruff: noqa: RUF001  # letters that look alike are what it is about

import time

import pytest

from lockgate.core.lexical import Marks, difference, marks_of


def why(one: str, other: str) -> str:
    found = difference(marks_of(one), marks_of(other))
    assert difference(marks_of(other), marks_of(one)) == found  # in whichever order they came
    return found


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("see https://a.example/x?y=1 or www.b.example", "links", ("https://a.example/x?y=1", "www.b.example")),
        ("mail first.last+tag@mail.example.org now", "links", ("first.last+tag@mail.example.org",)),
        ("run `ls -l` and\n```sh\nrm x\n```", "code", ("`ls -l`", "```sh\nrm x\n```")),
        ("call get_user", "code", ("get_user",)),
        ("say \"yes\" or 'no' or “maybe” or «oui» or „ja“", "quotes", ('"yes"', "'no'", "“maybe”", "«oui»", "„ja“")),
        ("5, -5, 1,000.50, 3pm, 12:30", "numbers", ("5", "-5", "1,000.50", "3pm", "12:30")),
        ("gpt4 v1.2.3", "numbers", ("gpt4", "v1", "2.3")),
        ("two or Drei or 三 or x²", "numbers", ("two", "drei", "x²", "三")),
        ("a + b != c (d) && 5% of $3 😀", "signs", ("+", "!", "=", "(", ")", "&", "&", "%", "$", "😀")),
        ("x - y is not well-known - is it?", "signs", ("-", "-")),
        ("don't, do not, cannot", "negations", ("not", "not", "not")),
        ("ne pas, nicht, sin, не, 不", "negations", ("ne", "pas", "nicht", "sin", "не", "不")),
        ("N'oublie rien", "negations", ("ne", "rien")),
        ("How does Anna use the iPhone? In NASA they do. May is fine.", "names", ("Anna", "iPhone", "NASA")),
        ("into german, then python on monday", "terms", ("german", "python", "monday")),
        ("Could you please tell me the way?", "words", ("tell", "me", "way")),
    ],
)  # fmt: skip
def test_what_decides_a_prompt_is_found(text: str, kind: str, found: tuple[str, ...]) -> None:
    assert sorted(getattr(marks_of(text), kind)) == sorted(found)


def test_an_empty_text_decides_nothing() -> None:
    assert marks_of("") == marks_of(" \n…") == Marks()


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("translate into German: hello", "translate into Spanish: hello", "names"),
        ("translate into german", "translate into spanish", "terms"),
        ("do not delete it", "delete it", "negations"),
        ("add 17 and 25", "add 17 and 26", "numbers"),
        ("spell 'a'", "spell 'b'", "quotes"),
        ("run `a`", "run `b`", "code"),
        ("open https://a.example", "open https://b.example", "links"),
        ("is a > b", "is a < b", "signs"),
        ("is the dog after the cat", "is the cat after the dog", "order"),
        ("how do I paint a fence", "how do I paint a door", "words"),
        ("paris", "london", "short"),
        ("how do I paint a fence", "How could I paint the fence?", ""),
        ("kettle broke again yesterday", "yesterday our boiler stopped", ""),
    ],
)
def test_a_difference_has_a_reason(one: str, other: str, reason: str) -> None:
    assert why(one, other) == reason


def test_what_comes_in_another_order_is_another_question() -> None:
    assert why("from 5 to 7", "from 7 to 5") == "numbers"
    assert why("Did Anna see Ben?", "Did Ben see Anna?") == "names"
    assert why("rename 'a' to 'b'", "rename 'b' to 'a'") == "quotes"
    assert why("english to german", "german to english") == "terms"


def test_a_negation_in_another_place_is_another_request() -> None:
    assert why("delete files but not folders", "delete not files but folders") == "order"


def test_contracted_and_full_negations_are_the_same() -> None:
    for short, full in (("don't", "do not"), ("can’t", "can not"), ("can't", "cannot"), ("isn't", "is not")):
        assert why(f"why {short} birds sing", f"why {full} birds sing") == "", short


def test_letters_that_only_look_the_same_are_not() -> None:
    assert why("meaning of scope in law", "meaning of s\u0441ope in law")  # a Cyrillic letter
    assert why("read the news today", "read the ne\u200bws today")
    assert why("caf\u00e9 near here", "cafe\u0301 near here") == ""  # one letter, written in two ways


def test_a_prompt_differs_never_from_itself() -> None:
    for text in (
        "",
        "a",
        "Don't say 'x' to Bob: `y` 5 times, https://a.example! 😀 三",
        "\x00 \x00",
        "'" * 50,
        "`" * 7,
    ):
        assert why(text, text) == ""


@pytest.mark.parametrize(
    "text",
    ["`" * 8191, "a@" * 4095, "'" * 8191, "«" * 8191, "```" + "`a" * 4000, "a" * 8191, "a." * 4095, "-" * 8191,
     "aa://" * 1600, "“a" * 4095, "a'" * 4095, "1.1," * 2000, "三" * 8191, "can you " * 1000, " 'a" * 2700],
    ids=lambda text: text[:6],
)  # fmt: skip
def test_no_text_takes_long(text: str) -> None:
    """A bound so wide that only time that grows with the square would pass it."""
    began = time.process_time()
    marks_of(text)
    assert time.process_time() - began < 2
