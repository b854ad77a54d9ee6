"""What secret managers have in common: one coroutine each, and two ways to fail.

`SecretRefused` is the manager's word that this secret is not to be had; `SecretAway` says nothing about the secret.
"""

from collections.abc import Awaitable, Callable, Container, Mapping
from typing import Any, Protocol

import msgspec

from lockgate.core.errors import SecretAway, SecretRefused


class Manager(Protocol):
    """(whole auth_config, secret_path) → the secret: a text, or a JSON object of several. `anew`: by a login that was
    not used before. Raises SecretRefused, SecretAway.
    """

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes: ...


Get = Callable[[str, str, Mapping[str, str], bytes | None], Awaitable[tuple[int, bytes]]]
"""(method, URL, header fields, body) → status and body, through the egress door. Raises SecretAway, SecretRefused."""


def judged(name: str, status: int, refused: Container[int], word: str = "") -> None:
    """Raises for an answer that is no good one. Its body is not repeated: it may hold what it should not. `word` is the
    manager's own name of the error, where it is one that we know.
    """
    said = f"{name} answered {status}" + (f" ({word})" if word else "")
    if status in refused:
        raise SecretRefused(f"{said}: check the path, the login and what it may read")
    if status != 200:
        raise SecretAway(said)


def parsed(name: str, body: bytes) -> dict[str, Any]:
    """A JSON object. Raises SecretAway for anything else: a proxy may have answered in the manager's place."""
    try:
        value = msgspec.json.decode(body)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise SecretAway(f"{name} answered with something that is not its JSON")
    return value
