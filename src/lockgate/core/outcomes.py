"""What an answer means to routing: whether it is good enough, worth another try, or a sign of a sick target."""

from collections.abc import Mapping
from typing import Final

from lockgate.core.call import Answer
from lockgate.core.errors import Broken, LockgateError, NoRoute, NoWeight, Refused, TotalTimeout
from lockgate.core.plan import Breaker, Target

AGAIN: Final[Mapping[str, int]] = {
    "dns_nx": 0, "tls": 0, "redirect": 0, "huge": 0, "bomb": 0, "refused": 0, "invalid": 1,
}  # fmt: skip
"""How often a fault is tried again at the same target; what is not here, as often as the config says."""

ALSO: Final[Mapping[str, frozenset[int]]] = {
    "dns_nx": frozenset({500}),
    "dns": frozenset({500}),
    "tls": frozenset({500}),
    "cut": frozenset({500}),
    "connect": frozenset({500, 503}),
}
"""The statuses under which a config written for the compatible API lists a failed connection."""


def is_done(answer: Answer) -> bool:
    """200 to 204 end an attempt whatever the config lists; 246 is an answer that a guardrail may want again."""
    return answer.error is None and 200 <= answer.status <= 204


def listed(answer: Answer, statuses: frozenset[int]) -> bool:
    return answer.status in statuses or not statuses.isdisjoint(ALSO.get(answer.fault, ()))


def is_ours(error: LockgateError | None) -> bool:
    """A failure of the gateway, not of a target: no other target would fare better."""
    return isinstance(error, Broken | NoRoute | NoWeight) or (
        error is not None and "x-portkey-gateway-exception" in error.headers
    )


def did_fail(answer: Answer, breaker: Breaker | None) -> bool | None:
    """Whether it counts against its target's health; None when it says nothing about it."""
    if answer.cached or isinstance(answer.error, Refused | Broken | TotalTimeout):
        return None
    if breaker is not None and breaker.statuses is not None:
        return listed(answer, breaker.statuses)
    return answer.status >= 500 or answer.error is not None


def retry_count(target: Target, answer: Answer) -> int:
    """Which retry succeeded, or -1 when they ran out or were given up: `x-portkey-retry-attempt-count`."""
    retry = target.retry
    failed = retry.attempts and not answer.cached and not is_done(answer) and listed(answer, retry.statuses)
    return -1 if failed else answer.nth
