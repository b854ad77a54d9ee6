import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core import keys

FAMILIES: tuple[keys.Family, ...] = tuple(keys.LETTERS)


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
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    text = keys.make("organisation-service").text.reveal().decode()
    value = 0
    for character in text[59:]:
        value = value * 62 + digits.index(character)
    import zlib

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
