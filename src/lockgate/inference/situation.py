"""What the walk of a live call may know of it: read only when a rule asks."""

import random
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import msgspec

from lockgate.core.health import Health

if TYPE_CHECKING:
    from lockgate.inference.call import Call
    from lockgate.inference.routes import Route
    from lockgate.inference.serve import Gate

METADATA: Final = b"x-portkey-metadata"
_dice: Final = random.SystemRandom()


class Live:
    """Implements walk.Situation. Times are monotonic seconds."""

    __slots__ = ("_call", "_clock", "_metadata", "config", "deadline", "health", "pathname", "scope")

    tell = None

    def __init__(self, gate: "Gate", call: "Call", route: "Route", deadline_ns: int) -> None:
        self._call = call
        self._clock = gate.now_ns
        self._metadata: Mapping[str, Any] | None = None
        self.deadline = deadline_ns / 1e9
        self.health: Health = gate.health
        self.pathname = call.exchange.path
        self.scope = call.passport.caller.workspace_id
        self.config = route.config

    @property
    def metadata(self) -> Mapping[str, Any]:
        """As the request says it, types and all; the key's own metadata wins."""
        if self._metadata is None:
            self._metadata = {**said(self._call.exchange.headers), **self._call.passport.caller.metadata}
        return self._metadata

    @property
    def params(self) -> Mapping[str, Any]:
        document = self._call.document
        return document if type(document) is dict else {}

    def now(self) -> float:
        return self._clock() / 1e9

    def draw(self) -> float:
        return _dice.random()


def said(headers: Mapping[bytes, bytes]) -> dict[str, Any]:
    """The metadata of a request; what is no JSON object counts as empty (the compatible API's rule)."""
    try:
        given = msgspec.json.decode(headers.get(METADATA, b"{}"))
    except (ValueError, RecursionError):
        return {}
    return given if isinstance(given, dict) else {}
