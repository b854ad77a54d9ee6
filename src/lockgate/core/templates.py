"""Templates of prompts: the tags in a text, and what is wrong with them before anybody renders it.

The language is Mustache: `{{name}}`, `{{{name}}}` and `{{&name}}` are replaced, `{{#list}} … {{/list}}` and
`{{^list}} … {{/list}}` are sections, `{{! … }}` is a comment, `{{>partial}}` is a saved partial, and `{{>>name}}` one
that the caller names in a variable. Other delimiters cannot be set.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

OPEN: Final = "{{"
QUOTED: Final = 40  # characters of a tag in a message
MOST: Final = 20  # mistakes
_KINDS: Final = ("!", "#", "^", "/", "&", "=", ">>", ">")  # what a tag may begin with, the longer first
_NAMED: Final = frozenset({"", "#", "^", "/", "&", ">", ">>", "{"})


class Tag(NamedTuple):
    at: int  # where it begins, in characters
    kind: str  # "" for a variable, "{" for one in three braces, else what it begins with
    name: str


class Mistake(NamedTuple):
    line: int  # from 1
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


class _Unclosed(NamedTuple):
    at: int
    ending: str


def _tags(text: str) -> Iterator[Tag | _Unclosed]:
    """Every tag in order; the last thing is an `_Unclosed` where a tag never ends."""
    at = text.find(OPEN)
    while at >= 0:
        triple = text.startswith("{", at + 2)
        ending, start = ("}}}", at + 3) if triple else ("}}", at + 2)
        end = text.find(ending, start)
        if end < 0:
            yield _Unclosed(at, ending)
            return
        inner = text[start:end].strip()
        kind = "{" if triple else next((kind for kind in _KINDS if inner.startswith(kind)), "")
        yield Tag(at, kind, inner if triple else inner[len(kind) :].strip())
        at = text.find(OPEN, end + len(ending))


def tags(text: str) -> list[Tag]:
    """The tags of `text`, up to one that never ends."""
    return [tag for tag in _tags(text) if isinstance(tag, Tag)]


def partials(text: str) -> frozenset[str]:
    """The saved partials that `text` names."""
    return frozenset(tag.name for tag in tags(text) if tag.kind == ">" and tag.name)


def lint(text: str) -> list[Mistake]:
    """What would make rendering `text` fail, in the order of the text; the first `MOST` of it."""
    found: list[tuple[int, str]] = []
    sections: list[Tag] = []
    for tag in _tags(text):
        if isinstance(tag, _Unclosed):
            found.append((tag.at, f"{_quoted(text[tag.at :])} is never closed: {tag.ending} is missing"))
            break
        if message := _wrong(tag) or _unbalanced(tag, sections):
            found.append((tag.at, message))
    found += [(tag.at, f"The section {_quoted(tag.name)} is never closed") for tag in sections]
    return [Mistake(text.count("\n", 0, at) + 1, message) for at, message in sorted(found)[:MOST]]


def _wrong(tag: Tag) -> str:
    """What is wrong with a tag by itself."""
    if tag.kind == "=":
        return "Other delimiters cannot be set: write {{ and }}"
    if tag.kind in _NAMED and not tag.name:
        return "A tag names nothing"
    if OPEN in tag.name and tag.kind != "!":
        return f"{_quoted(OPEN + tag.name)} begins another tag before it ends"
    return ""


def _unbalanced(tag: Tag, sections: list[Tag]) -> str:
    """What is wrong with a tag where it stands; keeps the open `sections`."""
    if tag.kind in {"#", "^"}:
        sections.append(tag)
    elif tag.kind == "/":
        if not sections or sections[-1].name != tag.name:
            return f"{_quoted('{{/' + tag.name + '}}')} closes a section that is not open here"
        sections.pop()
    return ""


def _quoted(text: str) -> str:
    short = text[:QUOTED].split("\n", 1)[0]
    return repr(short if short == text else f"{short}…")
