"""Header fields that travel with a stored credential beside its key: which there may be, and what they may hold."""

import re
from typing import Any, Final

from lockgate.core.errors import BadRequest

MOST: Final = 32
LONGEST: Final = 8192  # characters of a value
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,127}")
_VALUE: Final = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_BARRED: Final = frozenset({
    "host", "content-length", "content-type", "content-encoding", "transfer-encoding", "connection", "upgrade", "te",
    "trailer", "expect", "keep-alive", "proxy-authorization", "proxy-connection", "authorization", "accept-encoding",
    "cookie", "user-agent", "forwarded", "via",
})  # fmt: skip
"""Those that frame the request, or are the key's own place."""
_BARRED_STARTS: Final = ("x-portkey-", "x-lockgate-", "x-forwarded-", "sec-", "proxy-")


def checked(value: Any, own: str, where: str) -> dict[str, str]:
    """Names in lower case and their values. `own` is the field of the key itself. Raises BadRequest, which names the
    field and never its value.
    """
    if not isinstance(value, dict) or len(value) > MOST:
        raise BadRequest(f"{where} must be an object of at most {MOST} header fields")
    made: dict[str, str] = {}
    for given, text in value.items():
        name = given.lower()
        if not _NAME.fullmatch(name) or name in {*_BARRED, own} or name.startswith(_BARRED_STARTS):
            raise BadRequest(f"{where}: {given[:64]!r} cannot be set here. A key goes into the field key")
        if not isinstance(text, str) or not _VALUE.fullmatch(text) or len(text) > LONGEST:
            raise BadRequest(f"{where}.{name} must be a text of printable ASCII characters")
        if name in made:
            raise BadRequest(f"{where}.{name} is named twice")
        made[name] = text
    return made
