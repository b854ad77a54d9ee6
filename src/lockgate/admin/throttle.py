"""Who may try again, and when: limits on guessing that nobody can turn against the person whose account it is.

Per account: five free failures, then 2, 4, 8 … seconds up to 15 minutes, and after a hundred no more from browsers that
never logged in to it. A browser that did carries a signed device cookie and has a bucket of its own, so that an attack
from elsewhere does not lock its person out; for the same reason the known browsers of an account have 20 tries a minute
of their own. All others share: per source (one IPv4 address, one IPv6 /64) 20 tries a minute, in all ten a second. Time
is the monotonic clock's; tables are bounded.
"""

import ipaddress
from collections import OrderedDict
from typing import Final, Generic, TypeVar

FREE_FAILURES: Final = 5
LONGEST_WAIT_S: Final = 900
STOP_AT: Final = 100
MOST_BUCKETS: Final = 100_000

V = TypeVar("V")


class Bounded(Generic[V]):
    """A table that forgets what was used longest ago."""

    def __init__(self, most: int = MOST_BUCKETS) -> None:
        self._most, self._rows = most, OrderedDict[str, V]()

    def get(self, key: str) -> V | None:
        row = self._rows.get(key)
        if row is not None:
            self._rows.move_to_end(key)
        return row

    def put(self, key: str, row: V) -> None:
        self._rows[key] = row
        self._rows.move_to_end(key)
        if len(self._rows) > self._most:
            self._rows.popitem(last=False)

    def drop(self, key: str) -> None:
        self._rows.pop(key, None)

    def __len__(self) -> int:
        return len(self._rows)


class Rate:
    """A token bucket per key: `per_s` on average, `burst` at once."""

    def __init__(self, per_s: float, burst: int, most: int = MOST_BUCKETS) -> None:
        self._per_s, self._burst = per_s, float(burst)
        self._rows: Bounded[tuple[float, float]] = Bounded(most)

    def take(self, key: str, now_s: float) -> float:
        """0 when there was a token, else the seconds until there is one."""
        level = self.level(key, now_s)
        if level < 1:
            return (1 - level) / self._per_s
        self._rows.put(key, (level - 1, now_s))
        return 0.0

    def level(self, key: str, now_s: float) -> float:
        level, since = self._rows.get(key) or (self._burst, now_s)
        return min(self._burst, level + max(0.0, now_s - since) * self._per_s)


class Failures:
    """Growing waits after failures in a row."""

    def __init__(self, stop_at: int | None = None) -> None:
        self._stop_at = stop_at
        self._rows: Bounded[tuple[int, float]] = Bounded()

    def wait(self, key: str, now_s: float) -> float:
        """Seconds until the next try is heard; infinity when it never is."""
        count, until = self._rows.get(key) or (0, 0.0)
        if self._stop_at is not None and count >= self._stop_at:
            return float("inf")
        return max(0.0, until - now_s)

    def failed(self, key: str, now_s: float) -> None:
        count = (self._rows.get(key) or (0, 0.0))[0] + 1
        pause = 0 if count < FREE_FAILURES else min(LONGEST_WAIT_S, 2 ** (count - FREE_FAILURES + 1))
        self._rows.put(key, (count, now_s + pause))

    def succeeded(self, key: str) -> None:
        self._rows.drop(key)


def source(client_ip: str) -> str:
    """What counts as one source: an IPv4 address, or the /64 that one IPv6 subscriber has."""
    try:
        address = ipaddress.ip_address(client_ip)
    except ValueError:
        return client_ip
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return str(address.ipv4_mapped)
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


class LoginThrottle:
    """All limits of the login together."""

    def __init__(self) -> None:
        self._everyone = Rate(10, 20, most=1)
        self._sources = Rate(20 / 60, 20)
        self._browsers = Rate(20 / 60, 20)
        self._letters = Rate(1 / 600, 3)
        self._accounts = Failures(STOP_AT)
        self._devices = Failures()

    def wait(self, account: str, client_ip: str, device: str, now_s: float) -> float:
        """Seconds to wait before a try for `account` is heard, 0 when it may go on now. `device`: "" when unknown."""
        failures, key = self._bucket(account, device)
        held = failures.wait(key, now_s)
        if held:
            return held
        if device:
            return self._browsers.take(account, now_s)
        return self._sources.take(source(client_ip), now_s) or self._everyone.take("", now_s)

    def asked(self, client_ip: str, now_s: float) -> float:
        """Seconds to wait before a stranger's question that is no try to log in: it counts for the source alone."""
        return self._sources.take(source(client_ip), now_s) or self._everyone.take("", now_s)

    def letter(self, account: str, now_s: float) -> bool:
        """Whether a mail may go to `account` now: three at once, then one in ten minutes."""
        return not self._letters.take(account, now_s)

    def _bucket(self, account: str, device: str) -> tuple[Failures, str]:
        return (self._devices, f"{account}|{device}") if device else (self._accounts, account)

    def failed(self, account: str, device: str, now_s: float) -> None:
        failures, key = self._bucket(account, device)
        failures.failed(key, now_s)

    def succeeded(self, account: str, device: str) -> None:
        """Only the bucket that was used is cleared: a person's login does not help whoever guesses at the same time."""
        failures, key = self._bucket(account, device)
        failures.succeeded(key)
