"""What came in and how an attempt at it went, as far as routing needs to know."""

from typing import Final, Literal

import msgspec

from lockgate.core.errors import LockgateError

Fault = Literal[
    "", "dns_nx", "dns", "connect", "tls", "silent", "invalid", "cut", "redirect", "huge", "bomb", "refused"
]
"""Why an attempt failed where its status does not tell. `dns_nx`: there is no such name; `silent`: accepted and never
answered; `invalid`: not what was asked for; `cut`: the connection ended early; `refused`: this gateway did not send."""


class Answer(msgspec.Struct, frozen=True, gc=False):
    """One attempt's outcome, known when an upstream's headers are, or when it failed; the body flows past."""

    status: int
    error: LockgateError | None = None
    path: str = "config"  # of the target that gave it: "config.targets[1]"
    nth: int = 0  # how many attempts at that target came before
    retry_after: float | None = None  # seconds that the upstream asks to be left alone; None: did not say, or absurd
    sent: bool = True  # False: no byte of the request left
    begun: bool = False  # content of it has reached the client
    cached: bool = False  # from the cache: no attempt was made
    fault: Fault = ""


GOOD: Final = range(200, 300)
"""Statuses that end a fallback. 246 is among them: an answer that a guardrail has only remarked on."""
