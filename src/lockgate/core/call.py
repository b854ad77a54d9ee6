"""What came in and how an attempt at it went, as far as routing needs to know."""

import msgspec

from lockgate.core.errors import LockgateError


class Answer(msgspec.Struct, frozen=True, gc=False):
    """One attempt's outcome, known when an upstream's headers are, or when it failed; the body flows past."""

    status: int
    error: LockgateError | None = None
    path: str = "config"  # of the target that gave it: "config.targets[1]"
    nth: int = 0  # how many attempts at that target came before


GOOD = range(200, 300)
