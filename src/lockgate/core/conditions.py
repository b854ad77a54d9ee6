"""Whether a call's metadata, parameters and path fulfil a query of a conditional strategy."""

from collections.abc import Mapping
from typing import Any, Protocol

import msgspec


class Facts(Protocol):
    """What a query may ask about."""

    @property
    def metadata(self) -> Mapping[str, Any]: ...
    @property
    def params(self) -> Mapping[str, Any]: ...  # members of the body as the caller sent it
    @property
    def pathname(self) -> str: ...


Value = tuple[str, Any, bool]
"""A path that was looked at, what stood there, and whether its comparison held."""


class Condition(msgspec.Struct, frozen=True):
    """A compiled query."""

    def holds(self, facts: Facts) -> bool:
        raise NotImplementedError

    def values(self, facts: Facts) -> list[Value]:
        """Every comparison of the query, whether or not an earlier one settled it."""
        raise NotImplementedError

    def paths(self) -> tuple[str, ...]:
        """The paths that the query reads."""
        raise NotImplementedError
