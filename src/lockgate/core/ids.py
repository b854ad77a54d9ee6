"""Identifiers: UUIDv7 inside, public slugs as the compatible API shows them."""

import os
import re
import secrets
import time
from collections.abc import Callable

_POOL_BYTES = 4090
_pool = ""  # hex digits
_at = 0
_stamp = (-1, "")  # the last millisecond, and how it is written


def _forget_pool() -> None:
    global _pool, _at  # a forked child must not repeat its parent's numbers
    _pool, _at = "", 0


os.register_at_fork(after_in_child=_forget_pool)


def uuid7(now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000) -> str:
    """A time-ordered UUID as 36 characters (RFC 9562 §5.7)."""
    return uuid7_at(now_ms())


def uuid7_at(ms: int) -> str:
    """As `uuid7`, for a caller that knows the time. In one frame: every request asks for one."""
    global _stamp, _pool, _at  # noqa: PLW0603  # one refillable pool per process, reset after a fork
    if _stamp[0] != ms:
        text = f"{ms:012x}"
        _stamp = (ms, f"{text[:8]}-{text[8:]}-7")
    at = _at
    if at + 20 > len(_pool):
        _pool, at = os.urandom(_POOL_BYTES).hex(), 0  # refilled every 409 ids: a system call each would cost 0.5 µs
    _at = at + 20
    random = _pool[at : at + 20]
    return f"{_stamp[1]}{random[:3]}-{_VARIANT[random[3]]}{random[4:7]}-{random[7:19]}"


_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}

_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def slug_of(name: str, suffix: int = 6) -> str:
    """`name` as a slug of at most 40 characters plus `suffix` random hex digits: `My Key` → `my-key-1a2b3c`."""
    stem = _NOT_SLUG.sub("-", name.lower()).strip("-")[:40] or "x"
    return f"{stem}-{secrets.token_hex(suffix)[:suffix]}" if suffix else stem
