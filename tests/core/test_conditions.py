"""The query language, row by row as the compatible gateway reads it."""

from collections.abc import Mapping
from typing import Any

import msgspec
import pytest

from lockgate.core.conditions import BadQuery, compile_query


class Facts(msgspec.Struct, frozen=True):
    metadata: Mapping[str, Any] = {}
    params: Mapping[str, Any] = {}
    pathname: str = "/v1/chat/completions"


def holds(query: dict[str, Any], **facts: Any) -> bool:
    return compile_query(query).holds(Facts(**facts))


def of(value: Any, wanted: Any) -> bool:
    """Whether a parameter of this value fulfils what is wanted of it."""
    return holds({"params.p": wanted}, params={"p": value})


def mistake(query: Any) -> tuple[str, str]:
    with pytest.raises(BadQuery) as caught:
        compile_query(query)
    return caught.value.path, caught.value.message


# --- paths ---


def test_a_path_reads_the_metadata_the_parameters_or_the_pathname() -> None:
    facts: dict[str, Any] = {"metadata": {"plan": "paid"}, "params": {"model": "m"}, "pathname": "/v1/embeddings"}
    assert holds({"metadata.plan": "paid"}, **facts)
    assert holds({"params.model": "m"}, **facts)
    assert holds({"url.pathname": "/v1/embeddings"}, **facts)
    assert not holds({"metadata.plan": "free"}, **facts)


@pytest.mark.parametrize(
    "path", ["metadata.a.b", "metadata", "metadata.", "plan", "url.host", "url.pathname.x", "headers.x", "", "."]
)
def test_a_path_of_other_than_two_known_segments_finds_nothing(path: str) -> None:
    facts: dict[str, Any] = {"metadata": {"a": {"b": 1}, "a.b": 1, "": 1}, "params": {"plan": 1}}
    assert not holds({path: {"$eq": 1}}, **facts)
    assert holds({path: {"$ne": 1}}, **facts)


def test_the_values_of_objects_are_never_equal() -> None:
    assert not of({"a": 1}, {"$eq": {"a": 1}})
    assert not of([1], {"$in": [[1]]})
    assert of([1], {"$ne": [1]})


# --- values ---


@pytest.mark.parametrize(
    ("value", "wanted", "held"),
    [
        ("a", "a", True),
        ("a", "A", False),
        ("1", 1, False),
        (1, "1", False),
        (1, 1.0, True),
        (True, True, True),
        (True, 1, False),
        (1, True, False),
        (False, 0, False),
        (None, None, True),
        (0, None, False),
        ("", None, False),
        ("", False, False),
    ],
)
def test_a_plain_value_is_compared_strictly(value: Any, wanted: Any, held: bool) -> None:
    assert of(value, wanted) is held
    assert of(value, {"$eq": wanted}) is held
    assert of(value, {"$ne": wanted}) is not held
    assert of(value, {"$in": ["other", wanted]}) is held
    assert of(value, {"$nin": ["other", wanted]}) is not held


def test_what_is_missing_equals_nothing_not_even_null() -> None:
    assert not holds({"params.p": None})
    assert not holds({"params.p": {"$eq": None}})
    assert not holds({"params.p": {"$in": [None]}})


def test_what_is_missing_differs_from_everything() -> None:
    assert holds({"metadata.a": {"$ne": "x"}})
    assert holds({"metadata.a": {"$nin": ["x", None]}})


@pytest.mark.parametrize("operator", ["$gt", "$gte", "$lt", "$lte", "$eq", "$in", "$regex"])
def test_what_is_missing_fulfils_no_other_operator(operator: str) -> None:
    wanted: Any = ["x"] if operator == "$in" else ".*" if operator == "$regex" else 0
    assert not holds({"metadata.a": {operator: wanted}})


# --- operators ---


@pytest.mark.parametrize(
    ("value", "operator", "wanted", "held"),
    [
        (5, "$gt", 4, True),
        (5, "$gt", 5, False),
        (5, "$gte", 5, True),
        (5, "$lt", 5, False),
        (4.9, "$lt", 5, True),
        (5, "$lte", 5, True),
        ("10", "$gt", 9, True),
        ("10", "$gt", "9", True),
        ("12 apples", "$gte", "12", True),
        (" \n7", "$eq", 7, False),
        (" \n7", "$gte", 7, True),
        (".5", "$lt", 1, True),
        ("5.", "$gte", 5, True),
        ("1e3", "$gte", 1000, True),
        ("1e", "$lte", 1, True),
        ("-3", "$lt", 0, True),
        ("+3", "$gt", 0, True),
        ("Infinity", "$gt", 10**300, True),
        ("-Infinity", "$lt", -(10**300), True),
        (10**400, "$gt", 5, True),
        (-(10**400), "$lt", 5, True),
        ([7, 1], "$gt", 5, True),
        ("9" * 5000, "$gt", 5, True),
    ],
)
def test_sizes_are_compared_as_the_numbers_that_both_sides_begin_with(
    value: Any, operator: str, wanted: Any, held: bool
) -> None:
    assert of(value, {operator: wanted}) is held


@pytest.mark.parametrize("value", ["", "x5", "NaN", "infinity", "--5", True, False, None, {}, [], [[]], "٣"])
@pytest.mark.parametrize("operator", ["$gt", "$gte", "$lt", "$lte"])
def test_what_is_no_number_is_neither_more_nor_less(value: Any, operator: str) -> None:
    assert not of(value, {operator: 5})
    assert not of(5, {operator: value})


@pytest.mark.parametrize("operand", ["a", 1, None, {"a": 1}])
def test_in_and_not_in_need_a_list(operand: Any) -> None:
    assert not of("a", {"$in": operand})
    assert not of("a", {"$nin": operand})


def test_all_operators_of_an_object_have_to_hold() -> None:
    assert of(5, {"$gt": 1, "$lt": 9})
    assert not of(5, {"$gt": 1, "$lt": 5})
    assert of(5, {}), "none of them fails"


def test_all_members_of_a_query_have_to_hold() -> None:
    query = {"metadata.a": "x", "params.b": {"$gt": 1}}
    assert holds(query, metadata={"a": "x"}, params={"b": 2})
    assert not holds(query, metadata={"a": "x"}, params={"b": 1})
    assert not holds(query, metadata={}, params={"b": 2})
    assert holds({}), "an empty query asks for nothing"


# --- $regex ---


@pytest.mark.parametrize(
    ("value", "pattern", "held"),
    [
        ("gpt-4o-mini", "4o", True),
        ("gpt-4o-mini", "^4o", False),
        ("gpt-4o-mini", "^gpt-.*mini$", True),
        ("GPT", "gpt", False),
        ("line\n", "e$", False),
        (1234, "^12", True),
        (5.0, "^5$", True),
        (True, "^true$", True),
        (None, "null", False),
        ({"a": 1}, ".*", False),
        ("a", "(", False),
        ("a", "[", False),
        ("a", "*", False),
        ("5", 5, True),
        ("a", {"a": 1}, False),
    ],
)
def test_a_pattern_is_searched_anywhere_and_a_bad_one_is_never_found(value: Any, pattern: Any, held: bool) -> None:
    assert of(value, {"$regex": pattern}) is held


def test_operators_after_a_pattern_are_ignored() -> None:
    assert of("abc", {"$regex": "b", "$eq": "something else"})
    assert not of("abc", {"$eq": "something else", "$regex": "b"}), "those before it count"


@pytest.mark.parametrize("pattern", ["(?=a)", "(?!a)", "(?<=a)", "(?<!a)", r"(a)\1", r"(?<n>a)\k<n>", "a{1001}"])
def test_a_pattern_that_cannot_be_searched_in_bounded_time_is_a_mistake(pattern: str) -> None:
    path, message = mistake({"$or": [{"metadata.a": {"$regex": pattern}}]})
    assert path == "$or.0.metadata.a.$regex"
    assert "bounded time" in message


# --- $and, $or ---


def test_and_and_or_nest() -> None:
    query = {"$or": [{"metadata.a": "x"}, {"$and": [{"params.b": {"$gt": 1}}, {"params.b": {"$lt": 9}}]}]}
    assert holds(query, metadata={"a": "x"})
    assert holds(query, params={"b": 5})
    assert not holds(query, params={"b": 9})


def test_an_empty_and_holds_and_an_empty_or_does_not() -> None:
    assert holds({"$and": []})
    assert not holds({"$or": []})


@pytest.mark.parametrize(("operator", "held"), [("$and", True), ("$or", False)])
def test_what_stands_after_and_or_or_is_ignored_and_what_stands_before_counts(operator: str, held: bool) -> None:
    assert holds({operator: [], "metadata.a": "no such"}) is held
    assert not holds({"metadata.a": "no such", operator: [{}]})


# --- mistakes ---


def test_an_unknown_operator_is_told_in_the_compatible_words_wherever_it_stands() -> None:
    words = "Unsupported operator used in the query router: $foo"
    assert mistake({"metadata.a": {"$foo": 1}}) == ("metadata.a.$foo", words)
    assert mistake({"$and": [{}, {"metadata.a": {"$eq": 1, "$foo": 1}}]}) == ("$and.1.metadata.a.$foo", words)
    assert mistake({"$or": [], "metadata.a": {"$foo": 1}}) == ("metadata.a.$foo", words), "even where nothing counts"
    assert mistake({"metadata.a": {"$regex": "x", "$foo": 1}}) == ("metadata.a.$foo", words)


@pytest.mark.parametrize(
    ("query", "path", "message"),
    [
        ({"$and": {}}, "$and", "Expected an array of queries"),
        ({"$or": "x"}, "$or", "Expected an array of queries"),
        ({"$or": ["x"]}, "$or.0", "Expected object"),
        ({"metadata.a": ["x"]}, "metadata.a", "Expected a value or an object of operators, received array"),
        ([], "", "Expected object"),
    ],
)
def test_a_query_that_means_nothing_is_told_with_its_path(query: Any, path: str, message: str) -> None:
    assert mistake(query) == (path, message)


def test_a_query_nests_only_so_deep() -> None:
    query: dict[str, Any] = {}
    for _ in range(20):
        query = {"$and": [query]}
    path, message = mistake(query)
    assert path.startswith("$and.0.$and.0")
    assert "at most 16" in message


# --- for explain ---


def test_every_comparison_tells_what_it_found_and_whether_it_held() -> None:
    condition = compile_query(
        {"metadata.plan": "paid", "$or": [{"params.n": {"$gt": 1}}, {"url.pathname": {"$regex": "chat"}}]}
    )
    facts = Facts(metadata={"plan": "free"}, params={})
    assert condition.values(facts) == [
        ("metadata.plan", "free", False),
        ("params.n", None, False),
        ("url.pathname", "/v1/chat/completions", True),
    ]
    assert condition.paths() == ("metadata.plan", "params.n", "url.pathname")
