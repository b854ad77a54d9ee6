"""Templates of prompts: what their tags are, and what is found wrong before anybody renders one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core.templates import OPEN, lint, partials, tags


def wrong(text: str) -> list[str]:
    return [str(mistake) for mistake in lint(text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no tags, but { braces } and }} too",
        "Hello {{name}}, {{{raw}}} and {{&raw}}",
        "{{#items}}{{.}}{{^last}}, {{/last}}{{/items}}",
        "{{! a note with {{ in it }}",
        "{{>pp-tone-1a2b3c}} {{>>mine}}",
        '[{"role":"user","content":"{{question}}"},{"schema":{"a":{"b":1}}}]',
        "{{ # spaced }}x{{/ spaced }}",
    ],
)
def test_what_can_be_rendered_is_accepted(text: str) -> None:
    assert wrong(text) == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Hello {{name", ["line 1: '{{name' is never closed: }} is missing"]),
        ("a\nb {{{raw}} c", ["line 2: '{{{raw}} c' is never closed: }}} is missing"]),
        ("{{}}", ["line 1: A tag names nothing"]),
        ("{{> }}", ["line 1: A tag names nothing"]),
        ("{{#a}}x", ["line 1: The section 'a' is never closed"]),
        ("x{{/a}}", ["line 1: '{{/a}}' closes a section that is not open here"]),
        ("{{#a}}{{#b}}{{/a}}{{/b}}", [
            "line 1: The section 'a' is never closed",
            "line 1: '{{/a}}' closes a section that is not open here",
        ]),
        ("{{=<% %>=}}", ["line 1: Other delimiters cannot be set: write {{ and }}"]),
        ("{{name {{other}}", ["line 1: '{{name {{other' begins another tag before it ends"]),
        ("\n{{#a}}\n{{open", [
            "line 2: The section 'a' is never closed",
            "line 3: '{{open' is never closed: }} is missing",
        ]),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_its_line(text: str, says: list[str]) -> None:
    assert wrong(text) == says


def test_partials_are_those_that_are_saved() -> None:
    assert partials("{{>one}} {{> two@3 }} {{>>variable}} {{plain}} {{>one}}") == {"one", "two@3"}


PLAIN = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=20)
NAME = st.from_regex(r"[a-z][a-z0-9_.]{0,8}", fullmatch=True)


@st.composite
def good(draw: st.DrawFn, depth: int = 3) -> str:
    """A template by the grammar: text, variables of each kind, and sections within sections."""
    kinds = ["text", "{{%s}}", "{{{%s}}}", "{{&%s}}", "{{>%s}}", "{{! %s }}", "section"]
    parts = []
    for kind in draw(st.lists(st.sampled_from(kinds), max_size=5)):
        name = draw(NAME)
        if kind == "text":
            parts.append(draw(PLAIN))
        elif kind != "section":
            parts.append(kind % name)
        elif depth:
            parts.append("{{" + draw(st.sampled_from("#^")) + name + "}}" + draw(good(depth - 1)) + "{{/" + name + "}}")
    return "".join(parts)


@given(good())
def test_whatever_follows_the_grammar_is_accepted(text: str) -> None:
    assert wrong(text) == []


@given(good(), PLAIN.filter(lambda text: "}" not in text))
def test_a_tag_that_never_ends_is_found_behind_any_template(text: str, rest: str) -> None:
    """And found last, at its own place."""
    (mistake,) = lint(text + OPEN + "x" + rest)
    assert "is never closed" in mistake.message
    assert mistake.line == text.count("\n") + 1


@given(good(), NAME)
def test_a_section_that_is_opened_once_more_is_found(text: str, name: str) -> None:
    (mistake,) = lint("{{#" + name + "}}" + text)
    assert mistake.message == f"The section {name!r} is never closed"


@given(st.text(st.sampled_from("{}#^/>&!= ab\n")))
def test_any_text_is_judged_and_what_passes_has_its_sections_in_pairs(text: str) -> None:
    mistakes = lint(text)
    assert all(1 <= mistake.line <= text.count("\n") + 1 for mistake in mistakes)
    if not mistakes:
        found = tags(text)
        assert sum(tag.kind in {"#", "^"} for tag in found) == sum(tag.kind == "/" for tag in found)
        assert all(tag.name or tag.kind == "!" for tag in found)
