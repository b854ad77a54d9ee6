"""A value that cannot be printed by accident."""

from typing import Never


class Secret:
    """Holds a credential; only `reveal()` gives it back.

    `repr`, `str`, `format`, pickling and JSON encoders see a placeholder or fail, so a secret cannot
    reach a log line, an error message or a trace. Python cannot wipe memory: hold it briefly.
    """

    __slots__ = ("_value",)

    def __init__(self, value: bytes) -> None:
        self._value = value

    def reveal(self) -> bytes:
        """The plain value. Call it only where the value is used."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "Secret(…)"

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        import hmac

        return isinstance(other, Secret) and hmac.compare_digest(self._value, other._value)

    __hash__ = None  # type: ignore[assignment]  # a secret is never a key of a table

    def __reduce__(self) -> Never:
        raise TypeError("a Secret cannot be pickled")
