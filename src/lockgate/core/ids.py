"""Identifiers: UUIDv7 inside, public slugs as the compatible API shows them."""

import os
import re
import secrets
import time
from binascii import hexlify
from collections.abc import Callable

_pool = b""
_at = 0


def _random10() -> bytes:
    """Ten random bytes from a pool that is refilled every 409 calls: a system call each would cost 0.5 µs."""
    global _pool, _at  # noqa: PLW0603  # one refillable pool per process, reset after a fork
    if _at + 10 > len(_pool):
        _pool, _at = os.urandom(4090), 0
    taken = _pool[_at : _at + 10]
    _at += 10
    return taken


def _forget_pool() -> None:
    global _pool, _at  # a forked child must not repeat its parent's numbers
    _pool, _at = b"", 0


os.register_at_fork(after_in_child=_forget_pool)


def uuid7(now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000) -> str:
    """A time-ordered UUID as 36 characters (RFC 9562 §5.7)."""
    tail = _random10()
    raw = now_ms().to_bytes(6, "big") + bytes((0x70 | tail[0] & 0x0F, tail[1], 0x80 | tail[2] & 0x3F)) + tail[3:]
    text = hexlify(raw).decode()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def slug_of(name: str, suffix: int = 6) -> str:
    """`name` as a slug of at most 40 characters plus `suffix` random hex digits: `My Key` → `my-key-1a2b3c`."""
    stem = _NOT_SLUG.sub("-", name.lower()).strip("-")[:40] or "x"
    return f"{stem}-{secrets.token_hex(suffix)[:suffix]}" if suffix else stem
