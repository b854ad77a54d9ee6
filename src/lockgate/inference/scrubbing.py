"""Credentials are taken out of everything that is kept, wherever a caller or an upstream may have put them."""

import re
from typing import Final

from lockgate.core import keys

SHORTEST: Final = 8  # characters of a secret that is looked for: a shorter one would blot out ordinary words
HIDDEN: Final = b"[scrubbed]"
_PREFIXES: Final = re.compile(rb"lg[owuibr]_")


def scrub(data: bytes, *secrets: bytes) -> bytes:
    """`data` without the provider's secrets and without anything that is one of our keys."""
    for secret in secrets:
        if len(secret) >= SHORTEST and data.find(secret) >= 0:
            data = data.replace(secret, HIDDEN)
    if data.find(b"lg") >= 0 and _PREFIXES.search(data):  # the first test is cheap and mostly false
        data = keys.PATTERN.sub(_hide, data)
    return data


def _hide(found: re.Match[bytes]) -> bytes:
    return found[0][:16] + HIDDEN if keys.parse(found[0]) else found[0]


def clean(text: str) -> str:
    """`text`, which is kept as it came otherwise, without our keys."""
    return text if text.find("lg") < 0 else scrub(text.encode("utf-8", "replace")).decode()
