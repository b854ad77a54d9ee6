"""A window of real logs as the simulator takes it: its calls as a load, and how its upstreams behaved as a world."""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from lockgate.core.asked import members
from lockgate.core.call import GOOD
from lockgate.core.logquery import attempts
from lockgate.core.plan import Plan, leaves
from lockgate.core.record import Record
from lockgate.core.scripting import FAULTS
from lockgate.core.simulate import SimCall
from lockgate.core.tries import HITS

NANO_TOKENS: Final = 1_000_000  # a price is per so many
EVERYONE: Final = ("", "")
Key = tuple[str, str]
"""A virtual key's slug, or a provider where none was used."""


def call_of(record: Record, after_ms: int) -> SimCall | None:
    """The call that a record tells of, at its time after `after_ms`; None for one that routing never saw.

    Of the body only what a condition can compare is kept: its members that are no lists and no objects.
    """
    if not attempts(record) and not record.cache:
        return None
    params = {name: value for name, value in members(record.request_body).items() if not isinstance(value, list | dict)}
    return SimCall(
        at_ms=record.at - after_ms,
        metadata=dict(record.metadata),
        params=params,
        pathname=record.path,
        model="" if "model" in params else record.model,
        tokens=record.tokens_in + record.tokens_out,
        method=record.method,
    )


class _Seen:
    """What was seen of one upstream."""

    def __init__(self) -> None:
        self.took_ms: list[float] = []  # of attempts that were answered well
        self.failures: Counter[int | str] = Counter()
        self.tokens = 0  # of calls whose price is known
        self.cost = 0

    def take(self, status: int, fault: str, us_took: int) -> None:
        if not fault and status in GOOD:
            self.took_ms.append(us_took / 1000)
        else:
            self.failures[fault if fault in FAULTS else status or "connect"] += 1

    def document(self) -> dict[str, Any]:
        """As `simulate.Upstream` has it. Without one good answer, its usual latencies hold."""
        told: dict[str, Any] = {}
        good, bad = len(self.took_ms), self.failures.total()
        if good:
            took = sorted(self.took_ms)
            p50 = max(1.0, took[(good - 1) // 2])
            told |= {"p50_ms": p50, "p95_ms": max(p50, took[-(-good * 95 // 100) - 1])}
        if bad:
            told |= {"failure_rate": round(bad / (good + bad), 6), "failure": self.failures.most_common(1)[0][0]}
        if self.tokens:
            told["price_tokens"] = self.cost * NANO_TOKENS // self.tokens
        return told


class Behaviour:
    """How the upstreams of a window behaved: latencies, failures and prices, told apart by virtual key or provider."""

    def __init__(self) -> None:
        self._seen: dict[Key, _Seen] = {EVERYONE: _Seen()}

    def take(self, record: Record) -> None:
        for credential, provider, status, fault, us_took in _attempts(record):
            for seen in self._of(credential, provider):
                seen.take(status, fault, us_took)
        tokens = record.tokens_in + record.tokens_out
        if record.cost > 0 and tokens and record.cache not in HITS:
            for seen in self._of(record.credential, record.provider):
                seen.tokens += tokens
                seen.cost += record.cost

    def world(self, plan: Plan) -> dict[str, Any]:
        """As `simulate.World` has it: the plan's targets that were called in the window, by path, and the others."""
        found = {}
        for leaf in leaves(plan):
            key = (leaf.credential, "") if leaf.credential else ("", leaf.provider)
            if key != EVERYONE and key in self._seen:
                found[leaf.path] = self._seen[key].document()
        return {"targets": found, "others": self._seen[EVERYONE].document()}

    def _of(self, credential: str, provider: str) -> Iterator[_Seen]:
        yield self._seen[EVERYONE]
        for key in {(credential, ""), ("", provider)} - {EVERYONE}:
            yield self._seen.setdefault(key, _Seen())


def _attempts(record: Record) -> Iterator[tuple[str, str, int, str, int]]:
    """Virtual key, provider, status, fault and microseconds of each attempt that went out."""
    if record.tries:
        for one in record.tries:
            if one.fault != "refused":
                yield one.credential, one.provider, one.status, one.fault, one.us_took
    elif record.us_sent and record.cache not in HITS and record.end != "client_gone":
        took = (record.us_first_byte or record.us_total) - record.us_sent
        yield record.credential, record.provider, record.upstream_status or record.status, "", max(0, took)
