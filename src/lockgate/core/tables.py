"""Comma-separated values that no spreadsheet takes for a formula."""

from collections.abc import Iterable
from typing import Any, Final

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last: wide signs


def cell(value: Any) -> str:
    """Always quoted. What a spreadsheet would calculate is text to it once an apostrophe stands before it."""
    text = "" if value is None else str(value)
    safe = f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
    return '"' + safe.replace("\0", "").replace('"', '""') + '"'


def line(values: Iterable[Any]) -> str:
    """A line of RFC 4180, its end included."""
    return ",".join(cell(value) for value in values) + "\r\n"
