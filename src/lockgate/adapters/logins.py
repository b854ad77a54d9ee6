"""Logins to secret managers that last a while: kept in memory until shortly before they end, got once however many ask.

A login is kept under all that it was got with, the secret part included: whoever cannot log in does not get another's.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, NamedTuple

import msgspec

from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.ports import Clock
from lockgate.core.secret import Secret

MOST: Final = 1000
ENDLESS: Final = 2**63
VAIN_MS: Final = 300_000
"""How long it is believed that another login will not help either: logging in may be counted, or leave traces."""
LONGEST_S: Final = 365 * 86_400


class Login(NamedTuple):
    """`value` is what the manager gave. It is due for renewal at `due_ms` and worth nothing from `ends_ms` on."""

    value: Secret
    due_ms: int = ENDLESS
    ends_ms: int = ENDLESS
    renewable: bool = False


Make = Callable[[Login | None], Awaitable[Login]]
"""A new login. It is given the former one while that still holds. Raises SecretRefused, SecretAway."""


def lasting(value: Secret, now_ms: int, seconds: float, *, renewable: bool = False) -> Login:
    """A login that lasts `seconds`, 0 for ever: it is due when a third of that is left."""
    if seconds <= 0:
        return Login(value)
    lease = int(min(seconds, LONGEST_S) * 1000)
    return Login(value, now_ms + lease * 2 // 3, now_ms + lease, renewable)


@dataclass
class _Kept:
    login: Login | None = None
    vain: dict[str, int] = field(default_factory=dict)  # when another login was got for a path, and has not helped
    making: asyncio.Lock = field(default_factory=asyncio.Lock)


class Logins:
    """One manager's logins."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: dict[bytes, _Kept] = {}

    async def of(self, config: Mapping[str, str], make: Make, *, anew: bool = False) -> Login:
        """The login of a configuration; `anew`: not one that is kept. One that is due and cannot be renewed just now
        serves until its end. Raises SecretRefused, SecretAway.
        """
        kept = self._of(config)
        async with kept.making:
            now = self._clock.now_ms()
            former = None if anew or kept.login is None or kept.login.ends_ms <= now else kept.login
            if former is not None and now < former.due_ms:
                return former
            try:
                kept.login = await make(former)
            except SecretAway:
                if former is None:
                    raise
                return former
            except SecretRefused:
                kept.login = None
                raise
            return kept.login

    async def again(self, config: Mapping[str, str], path: str, make: Make) -> Login | None:
        """Another login than the one that was just refused for `path`, for it may have ended early; None where that was
        tried in vain not long ago. Say `helped` when it was not in vain. Raises SecretRefused, SecretAway.
        """
        vain, now = self._of(config).vain, self._clock.now_ms()
        if now - vain.get(path, -VAIN_MS) < VAIN_MS:
            return None
        if len(vain) >= MOST:
            vain.clear()
        vain[path] = now
        return await self.of(config, make, anew=True)

    def helped(self, config: Mapping[str, str], path: str) -> None:
        self._of(config).vain.pop(path, None)

    def _of(self, config: Mapping[str, str]) -> _Kept:
        return self._holding(sha256(msgspec.json.encode(sorted(config.items()))).digest())

    def _holding(self, key: bytes) -> _Kept:
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _Kept()
        return self._kept[key]
