"""Argon2id in threads, few at once: a flood of logins must not take the machine."""

import asyncio
from collections.abc import Callable
from typing import Final, NamedTuple, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from lockgate.core.errors import AdminTooMany
from lockgate.core.passwords import normal

AT_ONCE: Final = 2
QUEUE: Final = 16
R = TypeVar("R")


class Verdict(NamedTuple):
    """Whether the password is right, and a new hash to store when the old one was made with weaker parameters."""

    ok: bool
    rehashed: str = ""


class Passwords:
    """`memory_kib=65536, passes=3, lanes=4` is 64 MiB and some 0.25 s; weaker values are for tests."""

    def __init__(self, memory_kib: int = 65_536, passes: int = 3, lanes: int = 4) -> None:
        self._hasher = PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes)
        self._slots = asyncio.Semaphore(AT_ONCE)
        self._inside = 0

    async def hash(self, text: str) -> str:
        """Raises AdminTooMany when the queue is full."""
        return await self._in_turn(self._hasher.hash, normal(text))

    async def verify(self, stored: str, text: str) -> Verdict:
        """`stored` is "" for an unknown person: the same work is done, and the answer is no."""
        return await self._in_turn(self._check, stored, normal(text))

    def _check(self, stored: str, text: str) -> Verdict:
        if not stored:
            self._hasher.hash(text)  # as long as a real comparison: time must not tell who exists
            return Verdict(ok=False)
        try:
            self._hasher.verify(stored, text)
        except (VerifyMismatchError, VerificationError, InvalidHashError):
            return Verdict(ok=False)
        return Verdict(True, self._hasher.hash(text) if self._hasher.check_needs_rehash(stored) else "")

    async def _in_turn(self, work: Callable[..., R], *args: str) -> R:
        if self._inside >= AT_ONCE + QUEUE:
            raise AdminTooMany("Too many logins at once. Try again in a few seconds", retry_after=5)
        self._inside += 1
        try:
            async with self._slots:
                return await asyncio.to_thread(work, *args)
        finally:
            self._inside -= 1
