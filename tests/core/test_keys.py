import re
import zlib
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lockgate.core import keys

FAMILIES: tuple[keys.Family, ...] = tuple(keys.LETTERS)
KEY_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@pytest.mark.parametrize("family", FAMILIES)
def test_a_made_key_parses_back_to_its_family_and_public_id(family: keys.Family) -> None:
    made = keys.make(family)
    parsed = keys.parse(made.text.reveal())
    assert parsed == keys.Parsed(family, made.public_id)


def test_a_key_has_the_published_form() -> None:
    text = keys.make("workspace-service").text.reveal()
    assert re.fullmatch(rb"lgw_[0-9A-Za-z]{61}", text)
    assert len(text) == 65
    assert keys.PATTERN.search(b"Bearer " + text + b"\r\n")


def test_keys_differ_in_id_and_secret() -> None:
    texts = [keys.make("workspace-user").text.reveal() for _ in range(200)]
    assert len({t[4:16] for t in texts}) == len({t[16:59] for t in texts}) == 200


def test_the_checksum_is_the_crc_32_in_base_62() -> None:
    text = keys.make("organisation-service").text.reveal().decode()
    value = 0
    for character in text[59:]:
        value = value * 62 + KEY_DIGITS.index(character)
    assert value == zlib.crc32(text[:59].encode())


def test_every_single_typing_mistake_is_noticed() -> None:
    text = keys.make("workspace-service").text.reveal()
    for at in range(4, 65):
        for other in b"0Zz":
            if text[at] != other:
                assert keys.parse(text[:at] + bytes([other]) + text[at + 1 :]) is None


def test_swapped_neighbours_are_noticed() -> None:
    text = keys.make("workspace-service").text.reveal()
    for at, (left, right) in enumerate(pairwise(text)):
        if left != right:
            assert keys.parse(text[:at] + bytes((right, left)) + text[at + 2 :]) is None


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"lgw_",
        b"OPENAI_API_KEY",
        b"DUMMY-KEY",
        b"sk-" + b"a" * 48,
        b"lgx_" + b"a" * 61,
        b"LGW_" + b"a" * 61,
        b"lgw_" + b"\xff" * 61,
        b"lgw_" + b"\0" * 61,
    ],
)
def test_what_is_not_a_key_parses_to_nothing(text: bytes) -> None:
    assert keys.parse(text) is None


def test_a_key_with_space_around_it_or_a_piece_more_is_not_a_key() -> None:
    text = keys.make("workspace-service").text.reveal()
    for bad in (text + b" ", b" " + text, text + b"a", text[:-1], text + b"\n", text * 2):
        assert keys.parse(bad) is None


def test_a_right_checksum_does_not_excuse_a_wrong_character() -> None:
    body = b"lgw_" + b"a" * 54 + b"-"
    assert keys.parse(body + keys._checksum(body)) is None


@given(st.binary(max_size=80))
def test_parse_never_raises(text: bytes) -> None:
    assert keys.parse(text) is None


@given(st.binary(min_size=61, max_size=61))
def test_parse_never_raises_behind_a_right_prefix(text: bytes) -> None:
    assert keys.parse(b"lgw_" + text) is None


def test_a_masked_key_shows_the_id_and_four_characters_only() -> None:
    made = keys.make("workspace-user")
    text = made.text.reveal().decode()
    shown = keys.masked(made.family, made.public_id, made.tail)
    assert shown == f"lgu_{text[4:16]}********{text[-4:]}"
    assert text[16:59] not in shown
    assert text not in repr(made)


def test_the_kinds_of_api_keys_are_three() -> None:
    assert {"organisation-service", "workspace-service", "workspace-user"} == keys.API_KINDS


def test_each_family_has_its_letter() -> None:
    assert keys.LETTERS == {
        "organisation-service": "o",
        "workspace-service": "w",
        "workspace-user": "u",
        "invite": "i",
        "bootstrap": "b",
        "reset": "r",
        "directory": "s",
    }


def keyed(body: bytes) -> bytes:
    """`body` with its checksum, reckoned in longhand."""
    value, tail = zlib.crc32(body), ""
    for _ in range(6):
        value, digit = divmod(value, 62)
        tail = KEY_DIGITS[digit] + tail
    return body + tail.encode()


@pytest.mark.parametrize("family", FAMILIES)
def test_only_the_three_kinds_are_api_keys(family: keys.Family) -> None:
    made = keys.make(family)
    text = made.text.reveal()
    assert keys.is_api_key(text) is family.startswith(("organisation", "workspace"))
    assert (keys.parse(text) or keys.Parsed("reset", "")).family == family


@given(st.text(KEY_DIGITS, min_size=55, max_size=55))
@example("0" * 55)
def test_both_readers_know_a_right_checksum(digits: str) -> None:
    text = keyed(b"lgw_" + digits.encode())
    assert keys.is_api_key(text)
    assert keys.parse(text) == keys.Parsed("workspace-service", digits[:12])


@pytest.mark.parametrize("at", range(65))
def test_both_readers_notice_a_wrong_digit_anywhere(at: int) -> None:
    text = keyed(b"lgw_" + b"aB3" * 18 + b"c")
    for other in b"0Zz":
        wrong = text[:at] + bytes([other]) + text[at + 1 :]
        if wrong != text:
            assert not keys.is_api_key(wrong)
            assert keys.parse(wrong) is None


@pytest.mark.parametrize(
    "text",
    [
        keyed(b"lgw_" + b"a" * 54),  # too short, rightly summed
        keyed(b"lgw_" + b"a" * 56),
        keyed(b"lgw_" + b"a" * 54 + b"-"),  # a letter that no key has, anywhere
        keyed(b"lgw_-" + b"a" * 54),
        keyed(b"lgx_" + b"a" * 55),  # no such family
        keyed(b"xgw_" + b"a" * 55),
        b"",
    ],
    ids=range(7),
)
def test_a_right_checksum_excuses_nothing_for_either_reader(text: bytes) -> None:
    assert not keys.is_api_key(text)
    assert keys.parse(text) is None


def test_a_piece_behind_a_key_belongs_to_no_key() -> None:
    text = keyed(b"lgw_" + b"a" * 55)
    for bad in (text + b"a", text[:-1], text + b" "):
        assert not keys.is_api_key(bad)
        assert keys.parse(bad) is None


def test_every_digit_is_as_likely_as_any_other() -> None:
    """Of 62,000 random digits each comes about 1,000 times; a bias of one in 256 would give 1,200 or 800."""
    found = Counter(keys._random_digits(62_000))
    assert set(found) == set(KEY_DIGITS.encode())
    assert min(found.values()) > 830
    assert max(found.values()) < 1170


def test_the_table_of_random_bytes_goes_round_four_times_and_leaves_the_rest_out() -> None:
    """256 = 4 · 62 + 8: the last eight bytes would favour eight digits."""
    assert bytes(range(248, 256)) == keys._BIASED
    assert len(keys._BASE62) == 256
    kept = bytes(range(256)).translate(keys._BASE62, keys._BIASED)
    assert kept == KEY_DIGITS.encode() * 4


@pytest.mark.parametrize("count", [0, 1, 54, 55, 300])
def test_as_many_digits_as_were_asked_for(count: int) -> None:
    assert len(keys._random_digits(count)) == count


@pytest.mark.parametrize("digits", ["031857", "222684"])
def test_a_checksum_beside_a_whole_multiple_is_reckoned_exactly(digits: str) -> None:
    """Those of these two lie where a divisor that is wrong by one would give another first pair of digits."""
    text = keyed(b"lgw_" + b"0" * 49 + digits.encode())
    assert keys.is_api_key(text)
    assert keys.parse(text) is not None
    assert keys._checksum(text[:59]) == text[59:]
