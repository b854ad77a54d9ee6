"""JSON as a Go program writes and reads it: what a Go client puts on the wire, and what it can take back.

A `Kind` reads one parsed value into what a Go variable of that type would hold, and raises `Mismatch` where Go's
decoder refuses it: a number with a fraction for an int, a list for an object, a time that is not RFC 3339. `null`
leaves the zero value in place, and so does a field that is missing; names of fields are told apart by letters, not by
case.
"""

import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

Kind = Callable[[Any, str], Any]
INT64 = range(-(2**63), 2**63)
RFC3339 = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")
ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


class Mismatch(Exception):
    """A Go program could not have read this; the text says where and why."""


def encode(body: Any) -> bytes:
    """`body` as Go writes it: compact, and without the characters that HTML gives a meaning."""
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return "".join(ESCAPED.get(letter, letter) for letter in text).encode()


def decode(kind: Kind, body: bytes) -> Any:
    """What a Go variable holds after reading `body`. Raises Mismatch."""
    return kind(json.loads(body, parse_constant=_no_constant), "body")


def _no_constant(word: str) -> Any:
    raise Mismatch(f"{word} is not JSON")


def _plain(kind: type, zero: Any, called: str) -> Kind:
    def read(value: Any, at: str) -> Any:
        if value is None:
            return zero
        if type(value) is not kind:
            raise Mismatch(f"{at}: {value!r:.80} is no {called}")
        return value

    return read


string: Kind = _plain(str, "", "string")
boolean: Kind = _plain(bool, False, "bool")


def integer(value: Any, at: str) -> int:
    found: int = _plain(int, 0, "int")(value, at)
    if found not in INT64:
        raise Mismatch(f"{at}: {value} does not fit into 64 bits")
    return found


def number(value: Any, at: str) -> float:
    found: float = _plain(float, 0.0, "number")(float(value) if type(value) is int else value, at)
    return found


def anything(value: Any, at: str) -> Any:
    del at
    return value


def flexible(value: Any, at: str) -> bool:
    """A type of the provider's own: a bool, a number, or the text of one."""
    if isinstance(value, str):
        return value not in {"false", "0", ""}
    return bool(number(value, at)) if type(value) in {int, float} else bool(boolean(value, at))


def time(value: Any, at: str) -> str:
    """The second that is meant, as Terraform keeps it; "" for Go's zero time."""
    found = str(string(value, at))
    if value is None:
        return ""
    if not RFC3339.fullmatch(found):
        raise Mismatch(f"{at}: {found!r} is no RFC 3339 time")
    return datetime.fromisoformat(found).isoformat(timespec="seconds")


def listed(of: Kind) -> Kind:
    def read(value: Any, at: str) -> list[Any]:
        if value is None:
            return []
        if not isinstance(value, list):
            raise Mismatch(f"{at}: {value!r:.80} is no list")
        return [of(item, f"{at}[{number}]") for number, item in enumerate(value)]

    return read


def mapped(of: Kind) -> Kind:
    def read(value: Any, at: str) -> dict[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise Mismatch(f"{at}: {value!r:.80} is no object")
        return {name: of(item, f"{at}.{name}") for name, item in value.items()}

    return read


def pointer(of: Kind) -> Kind:
    def read(value: Any, at: str) -> Any:
        return None if value is None else of(value, at)

    return read


def struct(**fields: Kind) -> Kind:
    """Fields by their JSON names. What is not named is passed over, as Go does."""

    def read(value: Any, at: str) -> dict[str, Any]:
        given = mapped(anything)(value, at)
        found = {name: kind(None, at) for name, kind in fields.items()}
        for name, item in given.items():
            known = name if name in fields else _by_letters(name, fields)
            if known is not None and item is not None:
                found[known] = fields[known](item, f"{at}.{name}")
        return found

    return read


def _by_letters(name: str, fields: Mapping[str, Kind]) -> str | None:
    return next((field for field in fields if field.casefold() == name.casefold()), None)
