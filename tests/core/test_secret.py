"""A secret does not get out except by being asked for."""

import copy
import json
import logging
import pickle
import traceback
from io import StringIO

import msgspec
import pytest

from lockgate.core.secret import Secret

CANARY = "sk-canary-0123456789"
SECRET = Secret(CANARY.encode())


def test_only_reveal_gives_it_back() -> None:
    assert SECRET.reveal() == CANARY.encode()


@pytest.mark.parametrize(
    "shown",
    [
        repr(SECRET),
        str(SECRET),
        f"{SECRET}",
        f"{SECRET!r:>40}",
        f"{SECRET:>40}",
        "%s %r" % (SECRET, SECRET),  # noqa: UP031  # the old way must not show it either
        str([SECRET]),
    ],
    ids=["repr", "str", "f-string", "padded repr", "padded", "percent", "in a list"],
)
def test_it_cannot_be_printed_or_formatted(shown: str) -> None:
    assert CANARY not in shown
    assert "Secret(" in shown


def test_it_cannot_be_logged() -> None:
    lines = StringIO()
    logger = logging.getLogger("lockgate.test.secret")
    handler = logging.StreamHandler(lines)
    logger.addHandler(handler)
    logger.warning("opened %s %r", SECRET, {"secret": SECRET})
    logger.removeHandler(handler)
    assert "opened" in lines.getvalue()
    assert CANARY not in lines.getvalue()


def test_it_does_not_show_in_a_traceback_with_local_variables() -> None:
    def fail(secret: Secret) -> None:
        raise ValueError(f"cannot use {secret}")

    try:
        fail(SECRET)
    except ValueError as error:
        text = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert "Secret(" in text
    assert CANARY not in text


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_cannot_be_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(SECRET, protocol)


def test_it_cannot_be_copied() -> None:
    for made in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError):
            made(SECRET)


def test_it_cannot_be_encoded() -> None:
    for encode in (json.dumps, msgspec.json.encode, msgspec.msgpack.encode):
        with pytest.raises(TypeError):
            encode({"secret": SECRET})


def test_it_cannot_be_hashed_so_it_is_never_a_key_of_a_table() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(SECRET)
    with pytest.raises(TypeError, match="unhashable"):
        {SECRET}  # noqa: B018  # building the set is the test


def test_it_has_no_attributes_to_look_through() -> None:
    assert not hasattr(SECRET, "__dict__")
    with pytest.raises(AttributeError):
        SECRET.other = 1  # type: ignore[attr-defined]  # that it fails is the test


def test_secrets_are_compared_by_value_and_only_with_secrets() -> None:
    assert Secret(b"one") == Secret(b"one")
    assert Secret(b"one") != Secret(b"two")
    assert Secret(b"one") != Secret(b"on")
    assert Secret(b"one") != b"one"


def test_an_empty_secret_is_none() -> None:
    assert not Secret(b"")
    assert Secret(b" ")
