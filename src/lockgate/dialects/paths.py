"""Members of a JSON body by path: "a.b", "a[0].b", "a[*].b"."""

import re
from collections.abc import Iterable
from typing import Any, Final

import msgspec

_STEP: Final = re.compile(r"\[(\d+|\*)\]|([^.\[\]]+)")
_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode

Step = str | int
"""A member's name, an element's place, or "*" in brackets for all elements, written as EVERY."""

EVERY: Final = -1


def steps(path: str) -> tuple[Step, ...]:
    """`a[*].b` → ("a", EVERY, "b"). What is no path gives what of it can be read."""
    return tuple(name or (EVERY if place == "*" else int(place)) for place, name in _STEP.findall(path))


def dropped(body: bytes, paths: Iterable[str]) -> bytes:
    """`body` without the members at `paths`; a path that leads nowhere changes nothing."""
    document = _decode(body)
    for path in paths:
        if taken := steps(path):
            _drop(document, taken)
    return _encode(document)


def _drop(node: Any, taken: tuple[Step, ...]) -> None:
    first, rest = taken[0], taken[1:]
    if isinstance(node, list) and first == EVERY:
        if rest:
            for child in node:
                _drop(child, rest)
        else:
            node.clear()
        return
    key: Any = first
    there = (
        key in node if isinstance(node, dict) else isinstance(node, list) and isinstance(key, int) and key < len(node)
    )
    if not there:
        return
    if rest:
        _drop(node[key], rest)
    else:
        del node[key]
