"""Credentials are taken out of everything that is kept, wherever a caller or an upstream may have put them."""

import re
from typing import Any, Final

import msgspec

from lockgate.core import keys
from lockgate.core.config_schema import SECRETS
from lockgate.core.documents import CONFIG_SLUG
from lockgate.inference import headers as fields

SHORTEST: Final = 8  # characters of a secret that is looked for: a shorter one would blot out ordinary words
HIDDEN: Final = b"[scrubbed]"
_PREFIXES: Final = re.compile(rb"lg[owuibrs]_")


def scrub(data: bytes, *secrets: bytes) -> bytes:
    """`data` without the provider's secrets and without anything that is one of our keys."""
    for secret in secrets:
        if len(secret) >= SHORTEST and secret in data:
            data = data.replace(secret, HIDDEN)
    if b"lg" in data and _PREFIXES.search(data):  # the first test is cheap and mostly false
        data = keys.PATTERN.sub(_hide, data)
    return data


def _hide(found: re.Match[bytes]) -> bytes:
    return found[0][:16] + HIDDEN if keys.parse(found[0]) else found[0]


def clean(text: str) -> str:
    """`text`, which is kept as it came otherwise, without our keys."""
    return text if "lg" not in text else scrub(text.encode("utf-8", "replace")).decode()


# --- configs ---

_SLUG: Final = CONFIG_SLUG.encode()
_RULES: Final = "strategy"  # of a config: it names fields of requests, and holds no credential
_SNAKE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def shown(config: bytes) -> bytes:
    """What a log shows of `x-portkey-config`: a slug as it came, and a document without the credentials in it, however
    their names are spelt. Nothing is shown of what cannot be read.
    """
    if not config or config.lstrip().startswith(_SLUG):
        return config
    try:
        document = msgspec.json.decode(config)
        if isinstance(document, dict):
            return msgspec.json.encode(document) if _mask(document) else config
    except (ValueError, RecursionError):
        pass
    return HIDDEN


def _mask(value: Any) -> bool:
    """Mask each credential in a document, where it stands. Returns whether there was one."""
    if isinstance(value, list):
        masked = [_mask(one) for one in value]  # all of them, and not only the first
        return any(masked)
    if not isinstance(value, dict):
        return False
    found = False
    for written, one in value.items():
        name = _SNAKE.sub("_", written).lower()
        if name == _RULES:
            continue
        if one and _is_secret(name, one):
            value[written], found = HIDDEN.decode(), True
        else:
            found = _mask(one) or found
    return found


def _is_secret(name: str, value: Any) -> bool:
    """By its name; by a doubtful one only where a text stands: `max_tokens` is a number."""
    if name in SECRETS or name == "api_key":
        return True
    return isinstance(value, str) and fields.is_secret(name.replace("_", "-").encode("utf-8", "replace"))
