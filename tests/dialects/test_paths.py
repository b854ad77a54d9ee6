"""Members of a JSON body by path: how a path is read, and what is left when it is dropped."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.dialects.paths import EVERY, dropped, steps


@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("a", ("a",)),
        ("a.b", ("a", "b")),
        ("a[0].b", ("a", 0, "b")),
        ("a[*].b", ("a", EVERY, "b")),
        ("a[*]", ("a", EVERY)),
        ("a[0][1]", ("a", 0, 1)),
        ("[2]", (2,)),
        ("a-b.c d", ("a-b", "c d")),
        ("a.0.b", ("a", "0", "b")),
        ("a..b", ("a", "b")),
        ("a[x].b", ("a", "x", "b")),
        ("a[-1]", ("a", "-1")),
        ("", ()),
        (".", ()),
        ("[]", ()),
    ],
)
def test_a_path_is_read_step_by_step(path: str, read: tuple[Any, ...]) -> None:
    assert steps(path) == read


def drop(document: Any, *paths: str) -> Any:
    return msgspec.json.decode(dropped(msgspec.json.encode(document), paths))


DOCUMENT: dict[str, Any] = {"a": {"b": {"c": 1}, "d": [1, 2, 3]}, "e": [{"f": 1, "g": 2}, {"f": 3}, 4], "h": None}


@pytest.mark.parametrize(
    ("path", "left"),
    [
        ("a", {"e": DOCUMENT["e"], "h": None}),
        ("h", {"a": DOCUMENT["a"], "e": DOCUMENT["e"]}),
        ("a.b", {**DOCUMENT, "a": {"d": [1, 2, 3]}}),
        ("a.b.c", {**DOCUMENT, "a": {"b": {}, "d": [1, 2, 3]}}),
        ("a.d[0]", {**DOCUMENT, "a": {"b": {"c": 1}, "d": [2, 3]}}),
        ("a.d[2]", {**DOCUMENT, "a": {"b": {"c": 1}, "d": [1, 2]}}),
        ("a.d[*]", {**DOCUMENT, "a": {"b": {"c": 1}, "d": []}}),
        ("e[*].f", {**DOCUMENT, "e": [{"g": 2}, {}, 4]}),
        ("e[1]", {**DOCUMENT, "e": [{"f": 1, "g": 2}, 4]}),
        ("e[0].g", {**DOCUMENT, "e": [{"f": 1}, {"f": 3}, 4]}),
    ],
)
def test_what_a_path_leads_to_is_left_out(path: str, left: Any) -> None:
    assert drop(DOCUMENT, path) == left


@pytest.mark.parametrize(
    "path",
    [
        "x", "a.x", "a.b.c.d", "a[0]", "a[*]", "a.d[3]", "a.d[99999999999999999999]", "a.d.x", "e.f", "e[2].f", "h.x",
        "h[0]", "a.d[-1]", "", ".", "[0]", "[*].a",
    ],
)  # fmt: skip
def test_a_path_that_leads_nowhere_changes_nothing(path: str) -> None:
    assert drop(DOCUMENT, path) == DOCUMENT


def test_paths_are_followed_one_after_the_other() -> None:
    assert drop({"a": [1, 2, 3]}, "a[0]", "a[0]") == {"a": [3]}
    assert drop({"a": {"b": 1}}, "a", "a.b") == {}


def test_a_list_of_lists_is_gone_through() -> None:
    assert drop({"a": [[{"x": 1}], [{"x": 2, "y": 3}], []]}, "a[*][*].x") == {"a": [[{}], [{"y": 3}], []]}


def test_what_is_left_keeps_its_numbers() -> None:
    body = b'{"drop":1,"big":12345678901234567890123,"small":1.0,"deep":[0.1,-0.0]}'
    assert dropped(body, ["drop"]) == b'{"big":12345678901234567890123,"small":1.0,"deep":[0.1,-0.0]}'


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)
PATHS = st.lists(st.sampled_from(["a", "b", "c", "[0]", "[1]", "[*]"]), max_size=4).map(
    lambda taken: "".join(f".{step}" if step in "abc" else step for step in taken).lstrip(".")
)


def count(document: Any) -> int:
    children = document.values() if isinstance(document, dict) else document if isinstance(document, list) else ()
    return 1 + sum(count(child) for child in children)


@settings(deadline=None)
@given(JSON, st.lists(PATHS, max_size=3))
def test_dropping_never_fails_and_only_ever_takes_away(document: Any, paths: list[str]) -> None:
    left = drop(document, *paths)
    assert count(left) <= count(document)
    assert type(left) is type(document)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from("abcd"), JSON, min_size=1), st.sampled_from("abcd"))
def test_a_member_that_is_dropped_is_gone_and_all_others_stay(document: dict[str, Any], name: str) -> None:
    assert drop(document, name) == {key: value for key, value in document.items() if key != name}
