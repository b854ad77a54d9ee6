"""What became of an attempt or a call: in the words of records, in those of routing, and how long to leave it alone."""

from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inference.scripted import Clock
from lockgate.core import errors
from lockgate.core.call import Fault
from lockgate.core.errors import LockgateError
from lockgate.core.record import End
from lockgate.inference.outcome import AFTER_MOST_S, after_of, end_of, fault_of, is_object, is_short
from lockgate.inference.stream import HOLD

NOW_S = 1_800_000_000  # the scripted clock's
WORDS: list[tuple[LockgateError, End, Fault]] = [
    (errors.UnknownName("x"), "upstream_error", "dns_nx"),
    (errors.UpstreamDns("x"), "upstream_error", "dns"),
    (errors.UpstreamConnect("x"), "upstream_error", "connect"),
    (errors.UpstreamTls("x"), "upstream_error", "tls"),
    (errors.UpstreamSilent("x"), "timeout", "silent"),
    (errors.RequestTimeout(5), "timeout", ""),
    (errors.TotalTimeout(), "timeout", ""),
    (errors.UpstreamCut("x"), "upstream_cut", "cut"),
    (errors.UpstreamInvalid("x"), "upstream_error", "invalid"),
    (errors.UpstreamSpoiled("x"), "upstream_error", "bomb"),
    (errors.ShuttingDown("x"), "drained", "refused"),
    (errors.EgressRefused("x"), "refused", "refused"),
    (errors.HostNotBound("x"), "refused", "refused"),
    (errors.BadRequest("x"), "refused", "refused"),
    (errors.UnknownProviderKey("x"), "refused", "refused"),
    (errors.VirtualKeyExpired("x"), "refused", "refused"),
    (errors.Broken("x"), "refused", "refused"),
]


@pytest.mark.parametrize(("error", "end", "fault"), WORDS, ids=lambda value: type(value).__name__)
def test_every_error_has_a_word_in_records_and_one_in_routing(error: LockgateError, end: End, fault: Fault) -> None:
    assert (end_of(error), fault_of(error)) == (end, fault)


def after(**headers: str) -> float | None:
    return after_of([(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()], Clock())


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0", 0), ("7", 7), (" 7 ", 7), ("0.5", 0.5), ("60", 60), ("86400", 86_400), ("86400.000001", None)],
)
def test_seconds_are_read(value: str, seconds: float | None) -> None:
    assert after(retry_after=value) == seconds


@pytest.mark.parametrize(
    "value",
    ["", " ", "soon", "-1", "+1", "1e3", "1_000", "1 2", "1;2", ".5", "5.", "0x10", "inf", "nan", "86401", "9" * 12,
     "9" * 400, "\u0661", "Thu, 99 Foo 2026", "99999999999999999999 Jan 2026"],
)  # fmt: skip
def test_what_makes_no_sense_says_nothing(value: str) -> None:
    assert after(retry_after=value) is None


@pytest.mark.parametrize(("ahead", "seconds"), [(30, 30), (86_400, 86_400), (86_401, None), (0, None), (-1, None)])
def test_a_date_is_read_against_the_clock(ahead: int, seconds: float | None) -> None:
    assert after(retry_after=formatdate(NOW_S + ahead, usegmt=True)) == seconds


def test_the_finer_fields_come_first() -> None:
    assert after(retry_after="9", retry_after_ms="1500") == 1.5
    assert after(x_ms_retry_after_ms="250", retry_after="9") == 0.25
    assert after(retry_after_ms="100", x_ms_retry_after_ms="250") == 0.1


def test_a_finer_field_that_is_no_number_leaves_it_to_the_next() -> None:
    assert after(retry_after_ms="soon", retry_after="9") == 9
    assert after(retry_after_ms=formatdate(NOW_S + 5), retry_after="9") == 9


def test_a_finer_field_beyond_a_day_is_a_mistake_and_not_made_good_by_the_next() -> None:
    assert after(retry_after_ms="86400001", retry_after="9") is None


def test_without_a_field_nothing_is_asked() -> None:
    assert after(content_type="application/json") is None


@given(st.binary(max_size=40))
def test_whatever_stands_there_is_a_sane_time_or_none(value: bytes) -> None:
    found = after_of([(b"retry-after", value)], Clock())
    assert found is None or 0 <= found <= AFTER_MOST_S


@pytest.mark.parametrize(
    ("kind", "length", "short"),
    [
        (b"application/json", None, True),
        (b"application/json; charset=utf-8", None, True),
        (b"application/problem+json", None, True),
        (b"", None, True),
        (b"audio/mpeg", None, False),
        (b"audio/mpeg", HOLD, True),
        (b"audio/mpeg", HOLD + 1, False),
        (b"application/json", HOLD + 1, False),
        (b"application/json", 0, True),
    ],
)
def test_an_answer_is_held_when_it_is_known_or_likely_to_be_short(kind: bytes, length: int | None, short: bool) -> None:
    assert is_short(kind, length) is short


@pytest.mark.parametrize("body", [b"{}", b' {"a":[1]} ', b'{"a":1e5,"a":2}', b'\n{"a":{}}\n'])
def test_an_object_is_one(body: bytes) -> None:
    assert is_object(body)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"7", b"null", b'"{}"', b"{", b"{}{}", b"<html>", b'{"a":}', b"\xff", b'{"a":' + b"[" * 100_000],
)
def test_everything_else_is_none(body: Any) -> None:
    assert not is_object(body)
