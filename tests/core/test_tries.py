"""What a record's attempts tell, in the order in which they were made."""

from typing import Any

import pytest

from calls import record
from lockgate.core.record import Try
from lockgate.core.tries import answered_at, retries, saved_by_fallback, saved_by_retry


def tries(*made: tuple[str, int]) -> list[Try]:
    return [Try(f"config.targets[{path}]", "openai", "", "m", status, "", 0, 0) for path, status in made]


CASES: list[tuple[dict[str, Any], int, int, bool, str]] = [
    ({}, 0, 0, False, ""),
    ({"attempts": 3}, 0, 2, False, ""),  # of an older version: what it knew
    ({"tries": tries(("0", 200))}, 0, 0, False, "config.targets[0]"),
    ({"tries": tries(("0", 503), ("0", 200))}, 1, 1, False, "config.targets[0]"),
    ({"tries": tries(("0", 503), ("1", 200))}, 0, 0, True, "config.targets[1]"),
    ({"tries": tries(("0", 503), ("0", 503), ("1", 503), ("1", 503), ("1", 200))}, 3, 2, True, "config.targets[1]"),
    (
        {"tries": tries(("0", 503), ("1", 503), ("1", 503)), "status": 503, "end": "upstream_error"},
        1, 0, False, "config.targets[1]",
    ),
    ({"cache": "HIT"}, 0, 0, False, ""),
    ({"tries": tries(("0", 503)), "cache": "SEMANTIC HIT"}, 0, 0, True, ""),
    ({"tries": tries(("0", 503), ("1", 200)), "cache": "MISS"}, 0, 0, True, "config.targets[1]"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "again", "by_retry", "by_fallback", "path"), CASES)
def test_what_a_call_s_attempts_tell(
    fields: dict[str, Any], again: int, by_retry: int, by_fallback: bool, path: str
) -> None:
    call = record(**fields)
    told = (retries(call), saved_by_retry(call), saved_by_fallback(call), answered_at(call))
    assert told == (again, by_retry, by_fallback, path)
