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
Told = tuple[int, bytes]
"""Status and body of a manager's answer."""
Read = Callable[[Login], Awaitable[Told]]
Spent = Callable[[Told], bool]
"""Whether an answer says that the login does not hold."""


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

    async def ask(
        self, config: Mapping[str, str], path: str, make: Make, read: Read, spent: Spent, *, anew: bool = False
    ) -> Told:
        """What a manager says of `path`. Where it refuses the login that is kept (`spent`), which may have ended early,
        it is asked once more under another one, unless that was tried in vain not long ago. Raises SecretRefused,
        SecretAway.
        """
        told = await read(await self.of(config, make, anew=anew))
        if anew or not spent(told) or not self._may_help(config, path):
            return told
        told = await read(await self.of(config, make, anew=True))
        if not spent(told):
            self._of(config).vain.pop(path, None)
        return told

    def _may_help(self, config: Mapping[str, str], path: str) -> bool:
        """Whether another login may help with `path`. It is held to be in vain until it has."""
        vain, now = self._of(config).vain, self._clock.now_ms()
        if now - vain.get(path, -VAIN_MS) < VAIN_MS:
            return False
        if len(vain) >= MOST:
            vain.clear()
        vain[path] = now
        return True

    def _of(self, config: Mapping[str, str]) -> _Kept:
        return self._holding(sha256(msgspec.json.encode(sorted(config.items()))).digest())

    def _holding(self, key: bytes) -> _Kept:
        if key not in self._kept:
            if len(self._kept) >= MOST:
                self._kept.pop(next(iter(self._kept)))
            self._kept[key] = _Kept()
        return self._kept[key]
