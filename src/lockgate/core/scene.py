"""A situation with a clock of its own: for explain, the simulator and tests. Live traffic brings the real one."""

from collections.abc import Callable, Mapping
from typing import Any, Final

import msgspec

from lockgate.core.health import Health
from lockgate.core.notes import Note

TOTAL_S: Final = 600.0
"""The total timeout when neither config nor request names one."""


def _middle() -> float:
    return 0.5


class Scene(msgspec.Struct):
    """`clock` stands still until somebody sets it."""

    metadata: Mapping[str, Any] = {}
    params: Mapping[str, Any] = {}
    pathname: str = ""
    scope: str = ""
    config: str = ""
    clock: float = 0.0  # monotonic seconds
    deadline: float = TOTAL_S
    health: Health = msgspec.field(default_factory=Health)
    dice: Callable[[], float] = _middle
    tell: Callable[[Note], None] | None = None

    def now(self) -> float:
        return self.clock

    def draw(self) -> float:
        return self.dice()
