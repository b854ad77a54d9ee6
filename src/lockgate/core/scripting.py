"""How upstreams behave in a script: a status, or the name of a fault, becomes the answer that a walk is told."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from lockgate.core.call import Answer, Fault
from lockgate.core.errors import (
    LockgateError,
    RequestTimeout,
    UpstreamConnect,
    UpstreamCut,
    UpstreamDns,
    UpstreamInvalid,
    UpstreamSilent,
    UpstreamTls,
)
from lockgate.core.plan import Target
from lockgate.core.walk import Ask, Lookup, Relay, Send

Outcome = int | str
"""An HTTP status; a fault of FAULTS; "broken": a stream that ends after content; "hit": found in the cache."""
Script = Callable[[Ask], Answer | None]

FAULTS: Final[Mapping[str, tuple[Fault, type[LockgateError], str]]] = {
    "dns_nx": ("dns_nx", UpstreamDns, "There is no such host"),
    "dns": ("dns", UpstreamDns, "The host's name could not be resolved"),
    "connect": ("connect", UpstreamConnect, "No connection could be made"),
    "tls": ("tls", UpstreamTls, "The certificate is not acceptable"),
    "silent": ("silent", UpstreamSilent, "The upstream did not answer in time"),
    "invalid": ("invalid", UpstreamInvalid, "The upstream's answer is not what was asked for"),
    "cut": ("cut", UpstreamCut, "The connection ended before the answer"),
    "redirect": ("redirect", UpstreamInvalid, "The upstream answered with a redirect, which is not followed"),
    "huge": ("huge", UpstreamInvalid, "The upstream's answer is larger than this gateway relays"),
    "bomb": ("bomb", UpstreamInvalid, "The upstream's answer grows beyond bounds when it is unpacked"),
}
WORDS: Final = frozenset({*FAULTS, "broken", "hit"})


def answered(outcome: Outcome, target: Target, nth: int, *, resume: bool = False) -> Answer:
    """What a Send to `target` is told. A silent upstream ends at the target's own timeout if it has one. `resume`: it
    was to say the rest of an answer, of which the client has the beginning.
    """
    if outcome == "silent" and target.timeout_ms:
        error: LockgateError = RequestTimeout(target.timeout_ms)
        return Answer(error.status, error, target.path, nth, begun=resume, fault="silent")
    if isinstance(outcome, str) and outcome in FAULTS:
        fault, kind, message = FAULTS[outcome]
        error = kind(message)
        return Answer(error.status, error, target.path, nth, begun=resume, fault=fault)
    return Answer(outcome if isinstance(outcome, int) else 200, None, target.path, nth)


def broke(answer: Answer) -> Answer:
    """What a Relay is told whose stream ended after content."""
    error = UpstreamCut("The stream ended before it was complete")
    return Answer(error.status, error, answer.path, answer.nth, begun=True, fault="cut")


def well(ask: Ask) -> Answer | None:
    """Every upstream answers well, nothing is in the cache."""
    return answered(200, ask.target, ask.nth) if isinstance(ask, Send) else None


class Scripted:
    """By the target's path, what its attempts meet in turn; the last one for ever. Who is not named answers well.

    Raises ValueError for a word that is no outcome.
    """

    def __init__(self, outcomes: Mapping[str, Sequence[Outcome]]) -> None:
        wrong = [word for found in outcomes.values() for word in found if isinstance(word, str) and word not in WORDS]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no status and none of {', '.join(sorted(WORDS))}")
        self._outcomes = outcomes
        self._met: dict[str, int] = {}

    def __call__(self, ask: Ask) -> Answer | None:
        match ask:
            case Send(target, nth, resume):
                outcome = self._next(target.path)
                self._met[target.path] = self._met.get(target.path, 0) + 1
                return answered(outcome, target, nth, resume=resume)
            case Relay(answer):
                return broke(answer) if self._last(answer.path) == "broken" else None
            case Lookup(target) if self._next(target.path) == "hit":
                return Answer(200, None, target.path, cached=True)
            case _:
                return None

    def _next(self, path: str, more: int = 0) -> Outcome:
        found = self._outcomes.get(path) or (200,)
        return found[min(self._met.get(path, 0) + more, len(found) - 1)]

    def _last(self, path: str) -> Outcome:
        """What the attempt met whose stream is being relayed."""
        return self._next(path, -1)


class Refused:
    """What targets are refused for, by their paths, before anything is sent to them or looked up for them. Of the
    others `script` tells.
    """

    def __init__(self, errors: Mapping[str, LockgateError], script: Script) -> None:
        self._errors, self._script = errors, script

    def __call__(self, ask: Ask) -> Answer | None:
        match ask:
            case Send(target, nth) if target.path in self._errors:
                error = self._errors[target.path]
                return Answer(error.status, error, target.path, nth, sent=False)
            case Lookup(target) if target.path in self._errors:
                return None
            case _:
                return self._script(ask)
