"""The text of our keys: `lg<kind>_<id12><secret43><crc6>`, 65 characters of base62 after the prefix.

The checksum lets a typing mistake be told from an unknown key without any look-up, and lets scanners find leaked keys.
A key is recognised anywhere by `PATTERN`; `parse` costs about as much as one hash of the text.
"""

import re
import secrets
from typing import Final, Literal, NamedTuple
from zlib import crc32

import msgspec

from lockgate.core.secret import Secret

Family = Literal[
    "organisation-service", "workspace-service", "workspace-user", "invite", "bootstrap", "reset", "directory"
]
"""The first three are API keys; the others are one-time tokens, and the bearer token of a directory that speaks SCIM:
never accepted as an API key."""

LETTERS: Final[dict[Family, str]] = {
    "organisation-service": "o",
    "workspace-service": "w",
    "workspace-user": "u",
    "invite": "i",
    "bootstrap": "b",
    "reset": "r",
    "directory": "s",
}
API_KINDS: Final = frozenset({"organisation-service", "workspace-service", "workspace-user"})
LENGTH: Final = 65
PATTERN: Final = re.compile(rb"lg[owuibrs]_[0-9A-Za-z]{61}")
"""What a key looks like anywhere in a text; confirm a hit with `parse`."""

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_ID, _SECRET, _TAIL = 12, 43, 4  # 71 bits of public id, 256 bits of secret
_FAMILY_OF: Final[dict[bytes, Family]] = {f"lg{letter}_".encode(): family for family, letter in LETTERS.items()}
_BASE62, _BIASED = (_DIGITS * 5)[:256].encode(), bytes(range(248, 256))
_PAIRS = tuple((a + b).encode() for a in _DIGITS for b in _DIGITS)  # two base62 digits at a time: 3,844 entries


class Parsed(msgspec.Struct, frozen=True, gc=False):
    family: Family
    public_id: str  # safe to print


class Made(NamedTuple):
    """A new key. `text` is shown once; the rest may be kept and printed."""

    text: Secret
    family: Family
    public_id: str
    tail: str  # the last four characters


def _checksum(data: bytes) -> bytes:
    """CRC-32 of `data` as six base62 digits."""
    crc = crc32(data)
    return _PAIRS[crc // 14_776_336] + _PAIRS[crc // 3844 % 3844] + _PAIRS[crc % 3844]


def make(family: Family) -> Made:
    """A fresh random key of `family`."""
    digits = _random_digits(_ID + _SECRET)
    body = f"lg{LETTERS[family]}_".encode() + digits
    text = body + _checksum(body)
    return Made(Secret(text), family, digits[:_ID].decode(), text[-_TAIL:].decode())


def _random_digits(count: int) -> bytes:
    """Base62 digits, each equally likely: bytes beyond the last whole round of 62 are thrown away."""
    digits = b""
    while len(digits) < count:
        digits += secrets.token_bytes(count + 16).translate(_BASE62, _BIASED)
    return digits[:count]


def parse(text: bytes) -> Parsed | None:
    """What `text` claims to be, or None when its length, characters or checksum are wrong. Never raises."""
    family = _FAMILY_OF.get(text[:4])
    if family is None or len(text) != LENGTH:
        return None
    crc = crc32(text[:59])  # not through _checksum: this runs on every request
    if _PAIRS[crc // 14_776_336] + _PAIRS[crc // 3844 % 3844] + _PAIRS[crc % 3844] != text[59:]:
        return None
    return Parsed(family, text[4:16].decode()) if text[4:].isalnum() else None


_API_PREFIXES: Final = frozenset(p for p, family in _FAMILY_OF.items() if family in API_KINDS)


def is_api_key(text: bytes) -> bool:
    """Whether `parse` would find an API key in `text`; it runs on every request, so it makes nothing."""
    if text[:4] not in _API_PREFIXES or len(text) != LENGTH or not text[4:].isalnum():
        return False
    crc = crc32(text[:59])
    return text[59:] == _PAIRS[crc // 14_776_336] + _PAIRS[crc // 3844 % 3844] + _PAIRS[crc % 3844]


def masked(family: Family, public_id: str, tail: str) -> str:
    """How a key is shown after its first display: prefix, id and last four characters."""
    return f"lg{LETTERS[family]}_{public_id}********{tail}"
