"""When keys are due, by example and for any time."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lockgate.core.keyschedule import (
    DAY_MS,
    JUMP_MS,
    OVERLAP_MS,
    STEADY_MS,
    Steadiness,
    due_at,
    next_at,
    overlap_of,
    too_far,
)

WEEKLY, MONTHLY = {"rotation_period": "weekly"}, {"rotation_period": "monthly"}


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


@pytest.mark.parametrize(
    ("policy", "after", "due"),
    [
        (WEEKLY, "2026-01-01T10:00", "2026-01-05T00:00"),  # a Thursday
        (WEEKLY, "2026-01-04T23:59:59", "2026-01-05T00:00"),
        (WEEKLY, "2026-01-05T00:00", "2026-01-12T00:00"),
        (MONTHLY, "2026-01-01T00:00", "2026-02-01T00:00"),
        (MONTHLY, "2026-01-31T23:59", "2026-02-01T00:00"),
        (MONTHLY, "2026-12-15T00:00", "2027-01-01T00:00"),
        (MONTHLY, "2028-02-29T12:00", "2028-03-01T00:00"),
        ({"rotation_period_days": 90}, "2026-01-01T10:30", "2026-04-01T10:30"),
        ({"rotation_period_days": 1, "rotation_period": None}, "2026-01-01T10:30", "2026-01-02T10:30"),
    ],
)
def test_the_next_time_by_a_period(policy: dict[str, Any], after: str, due: str) -> None:
    assert next_at(policy, at(after)) == at(due)


def test_without_a_period_a_key_is_never_due_again() -> None:
    assert next_at({}, at("2026-01-01")) == 0
    assert next_at({"next_rotation_at": "2026-01-01T00:00:00Z"}, at("2026-01-01")) == 0


@given(
    st.sampled_from([WEEKLY, MONTHLY, {"rotation_period_days": 1}, {"rotation_period_days": 365}]),
    st.integers(0, 2**42),
)
def test_the_next_time_is_later_and_no_period_is_passed_over(policy: dict[str, Any], after: int) -> None:
    due = next_at(policy, after)
    assert after < due
    assert not too_far(policy, due, after)
    if "rotation_period" in policy:
        assert due % DAY_MS == 0
        assert next_at(policy, due - 1) == due


def test_a_date_comes_first_and_counts_once() -> None:
    now, date = at("2026-03-03"), at("2026-03-20")
    assert due_at(WEEKLY, date, now) == date
    assert due_at(WEEKLY, date, now, rotated=True) == date  # by hand, before it
    assert due_at(WEEKLY, date, date, rotated=True) == at("2026-03-23")
    assert due_at({}, date, date, rotated=True) == 0
    assert due_at(WEEKLY, at("2026-01-01"), now) == at("2026-01-01")  # a date in the past: due at once


def test_what_no_period_explains_came_from_a_wrong_clock() -> None:
    now = at("2026-01-01")
    assert too_far(WEEKLY, now + 9 * DAY_MS, now)
    assert too_far({"rotation_period_days": 30}, now + 32 * DAY_MS, now)
    assert not too_far({}, now + 900 * DAY_MS, now)  # a date of somebody's own choice


def test_the_overlap_is_the_policys_else_a_day() -> None:
    assert overlap_of({"key_transition_period_ms": 1_800_000}) == 1_800_000
    assert overlap_of({}) == OVERLAP_MS == DAY_MS


def test_a_clock_that_jumped_must_be_steady_for_ten_minutes() -> None:
    steadiness = Steadiness(0, 0)
    assert steadiness.look(60_000, 60_000)
    assert not steadiness.look(365 * DAY_MS, 120_000)
    assert not steadiness.look(365 * DAY_MS + 60_000, 180_000)
    assert steadiness.look(365 * DAY_MS + STEADY_MS, 120_000 + STEADY_MS)
    assert not steadiness.look(0, 120_000 + STEADY_MS + 60_000)


def test_a_clock_that_is_put_right_by_little_has_not_jumped() -> None:
    steadiness = Steadiness(0, 0)
    assert steadiness.look(60_000 + JUMP_MS, 60_000)
    assert not steadiness.look(120_000 + 3 * JUMP_MS, 120_000)
