"""Documents that parsers disagree about do not get in; all others do, byte for byte."""

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core import jsonguard
from lockgate.core.errors import BadRequest

FLOATS = st.floats(allow_nan=False, allow_infinity=False)
WHOLE = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | FLOATS | st.text(),
    lambda below: st.lists(below, max_size=5) | st.dictionaries(st.text(max_size=8), below, max_size=5),
    max_leaves=20,
)  # fmt: skip


def refusal(body: bytes) -> str:
    with pytest.raises(BadRequest) as caught:
        jsonguard.read(body)
    assert "request body" in caught.value.message
    return caught.value.message


def nested(levels: int, opening: bytes = b"[", closing: bytes = b"]", core: bytes = b"") -> bytes:
    return opening * levels + core + closing * levels


@settings(deadline=None)
@given(WHOLE, st.booleans(), st.sampled_from([None, 2]))
def test_every_whole_document_is_read_as_others_read_it(value: Any, ascii_only: bool, indent: int | None) -> None:
    body = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "surrogatepass")
    try:
        body.decode()
    except UnicodeDecodeError:
        refusal(body)
        return
    if any(0xD800 <= ord(character) < 0xE000 for character in json.dumps(value, ensure_ascii=False)):
        refusal(body)
        return
    assert jsonguard.read(body) == value


@pytest.mark.parametrize(
    "body",
    [
        b'{"model":"a","model":"b"}',
        b'{"a":1,"a":1}',
        b'{ "a" : 1 , "a" : 2 }',
        b'{"a":{"b":[{"c":1,"c":2}]}}',
        b'{"model":"a","mod\\u0065l":"b"}',
        b'{"":1,"":2}',
        '{"é":1,"\\u00e9":2}'.encode(),
    ],
    ids=["twice", "same value", "spaced", "deep", "escaped", "empty", "accented"],
)
def test_a_key_that_stands_twice_is_refused(body: bytes) -> None:
    assert "twice in one object" in refusal(body)


def test_the_key_that_stands_twice_is_named() -> None:
    assert "'model'" in refusal(b'{"messages":[],"model":"a","model":"b"}')


@pytest.mark.parametrize(
    "body",
    [b'[{"a":1},{"a":2}]', b'{"a":{"a":1}}', b'{"a":"{\\"a\\":1,\\"a\\":2}"}'],
    ids=["siblings", "nested", "text"],
)
def test_the_same_key_in_different_objects_is_fine(body: bytes) -> None:
    assert jsonguard.read(body) == msgspec.json.decode(body)


def test_sixty_four_levels_pass_and_one_more_does_not() -> None:
    jsonguard.read(nested(jsonguard.DEPTH))
    assert "64 levels" in refusal(nested(jsonguard.DEPTH + 1))


@pytest.mark.parametrize("levels", [65, 1_000, 100_000])
@pytest.mark.parametrize("opening", [b"[", b'{"a":'], ids=["arrays", "objects"])
def test_deep_documents_are_refused_however_deep(levels: int, opening: bytes) -> None:
    closing = b"]" if opening == b"[" else b"}"
    assert "levels" in refusal(nested(levels, opening, closing, b"1"))


def test_depth_is_counted_in_large_documents_too() -> None:
    wide = b'"%b",' % (b"x" * (jsonguard.LARGE + 1))
    assert "64 levels" in refusal(b"[" + wide + nested(jsonguard.DEPTH) + b"]")


def test_brackets_inside_texts_are_not_levels() -> None:
    body = msgspec.json.encode({"a": "[" * 1000 + "{" * 1000})
    assert jsonguard.read(body) == {"a": "[" * 1000 + "{" * 1000}


def test_a_hundred_thousand_values_pass_and_more_do_not() -> None:
    assert len(jsonguard.read(b"[" + b"1," * (jsonguard.TOKENS - 1) + b"1]")) == jsonguard.TOKENS
    assert "more than 100000 values" in refusal(b"[" + b"1," * jsonguard.TOKENS + b"1]")


def test_very_many_values_are_refused_before_they_are_built() -> None:
    assert "more than 100000 values" in refusal(b"[" + b"[]," * 400_000 + b"[]]")


def test_commas_inside_a_long_text_are_not_values() -> None:
    text = "a,[{" * 200_000
    assert jsonguard.read(msgspec.json.encode({"content": text})) == {"content": text}


def test_ten_thousand_keys_pass_and_more_do_not() -> None:
    keys = {f"k{n}": n for n in range(jsonguard.KEYS)}
    assert jsonguard.read(msgspec.json.encode(keys)) == keys
    assert "10000 keys" in refusal(msgspec.json.encode({**keys, "one more": 1}))


def test_what_is_too_short_to_be_looked_at_has_no_room_for_too_many_keys() -> None:
    """The shortest object with one key too many: the empty key, then those of one character, of two, of three."""
    letters = [chr(code) for code in range(0x23, 0x7F) if chr(code) != "\\"]
    names = ["", *letters, *(a + b for a in letters for b in letters), *(a + b + "#" for a in letters for b in letters)]
    body = msgspec.json.encode(dict.fromkeys(names[: jsonguard.KEYS + 1], 0))
    assert len(body) > jsonguard.SHORT
    with pytest.raises(BadRequest, match="more than 10000 keys"):
        jsonguard.read(body)


@pytest.mark.parametrize(
    "number",
    [
        pytest.param("1" * 65, id="whole"),
        pytest.param("-" + "9" * 65, id="negative"),
        pytest.param("0." + "1" * 64, id="fraction"),
        pytest.param("1" * 65 + "e5", id="exponent"),
    ],
)
def test_a_number_of_more_than_sixty_four_digits_is_refused(number: str) -> None:
    refusal(b'{"a":%b}' % number.encode())


@settings(deadline=None)
@given(st.integers(0, 200), st.integers(50, 90), st.integers(0, 200))
def test_the_digits_of_a_whole_number_are_counted_wherever_it_stands(before: int, digits: int, after: int) -> None:
    body = b'{"a":"%b","n":%b,"z":"%b"}' % (b"x" * before, b"7" * digits, b"x" * after)
    if digits > jsonguard.DIGITS:
        assert "64 digits" in refusal(body)
    else:
        assert jsonguard.read(body)["n"] == int("7" * digits)


def test_a_long_row_of_digits_in_a_text_is_no_number() -> None:
    assert jsonguard.read(b'{"a":"%b"}' % (b"7" * 500)) == {"a": "7" * 500}


def test_a_small_unusual_number_passes() -> None:
    assert jsonguard.read(b'{"a":1.50,"b":1E2,"c":-0}') == {"a": 1.5, "b": 100, "c": 0}


@pytest.mark.parametrize(
    "body",
    [
        b"", b" ", b"{", b"{}x", b"{} {}", b"NaN", b'{"a":NaN}', b'{"a":Infinity}', b'{"a":-Infinity}', b"{'a':1}",
        b'{"a":1,}', b"[1,]", b'{"a":01}', b'{"a":+1}', b'{"a":.5}', b'{"a":1.}', b"// c\n{}", b'{"a":"\n"}',
        b'{"a":"\\x"}', b"\xef\xbb\xbf{}", b'{"a":"\xff"}', b'{"a":"\xc0\xaf"}', b'{"a":"\xed\xa0\x80"}',
        b'{"a":"\\ud800"}', b'{"a":"\\udc00\\ud800"}', "{}".encode("utf-16"),
    ],
    ids=[
        "empty", "space", "cut", "trailing", "two", "nan", "nan inside", "infinity", "minus infinity", "single quotes",
        "comma in object", "comma in array", "leading zero", "plus", "bare point", "ending point", "comment",
        "raw line end", "unknown escape", "byte order mark", "not utf-8", "overlong utf-8", "utf-8 surrogate",
        "lone surrogate", "swapped surrogates", "utf-16",
    ],
)  # fmt: skip
def test_what_is_no_strict_json_is_refused(body: bytes) -> None:
    refusal(body)


def test_a_document_need_not_be_an_object() -> None:
    assert [jsonguard.read(body) for body in (b"1", b'"a"', b"[]", b"null", b" true ")] == [1, "a", [], None, True]


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_and_nothing_else(body: bytes) -> None:
    try:
        found = jsonguard.read(body)
    except BadRequest:
        return
    assert found == json.loads(body)


@settings(deadline=None)
@given(
    st.dictionaries(st.text(max_size=6), WHOLE, min_size=1, max_size=5),
    st.booleans(),
    st.sampled_from([":", ": ", " :"]),
)
def test_a_key_written_twice_is_found_however_the_document_is_written(
    value: dict[str, Any], ascii_only: bool, colon: str
) -> None:
    """The last member again, in front of the others: `{"b":1,"a":0,"b":1}`."""
    written = [
        json.dumps(key, ensure_ascii=ascii_only) + colon + json.dumps(member, ensure_ascii=ascii_only)
        for key, member in value.items()
    ]
    once, twice = ("{" + ",".join(members) + "}" for members in (written, [written[-1], *written]))
    if any(0xD800 <= ord(character) < 0xE000 for character in json.dumps(value, ensure_ascii=False)):
        return
    assert jsonguard.read(once.encode()) == value
    assert "twice" in refusal(twice.encode())


@pytest.mark.parametrize(
    "body",
    [
        b'{"text":"caf\\u00e9 \\":1"}',
        b'{"text":"caf\\u00e9 : well","more":[{"a":1},{"a":2}]}',
        b'{"caf\\u00e9\\":":"x"}',
        b'"caf\\u00e9"',
        b"1.50",
        b'{"a" : "\\u00e9"}',
    ],
    ids=["colon in a text", "spaced colon in a text", "colon in a key", "a text", "a number", "spaced"],
)
def test_colons_in_texts_and_escaped_letters_are_no_reason_to_refuse(body: bytes) -> None:
    assert jsonguard.read(body) == json.loads(body)


@pytest.mark.parametrize(
    "number", [b"9" * 65, b"0." + b"3" * 64, b"1" * 33 + b"." + b"1" * 33, b"1." + b"0" * 62 + b"1e-5"]
)
@pytest.mark.parametrize("lead", [b"", b"x", b"\\u00e9", b"1234567"])
def test_a_number_that_is_too_long_is_found_wherever_it_stands(number: bytes, lead: bytes) -> None:
    assert "64 digits" in refusal(b'{"a":"' + lead + b'","b":' + number + b"}")
