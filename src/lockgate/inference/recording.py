"""The last stop: usage, cost, bodies and headers of a call go into its Record, with every key taken out."""

import re
from typing import Final

from lockgate.core import keys
from lockgate.core.ports import Headers
from lockgate.core.record import Record
from lockgate.core.usage import Usage, estimate, sane
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference.call import Call

ROOM: Final = 256 * 1024  # bytes of a body that a Record keeps, per side
SMALL_ROOM: Final = 4 * 1024  # where bodies are not kept: enough to find the model
SHORTEST: Final = 8  # characters of a secret that is looked for: a shorter one would blot out ordinary words
HIDDEN: Final = b"[scrubbed]"

_PREFIXES: Final = re.compile(rb"lg[owuibr]_")
_SECRET_NAME: Final = re.compile(rb"secret|token|password|api-key|access-key|private|authorization|cookie|service-account")
_API_KEY: Final = re.compile(rb'("api_?[kK]ey"\s*:\s*")[^"]*')
_NOT_KEPT: Final = frozenset({b"authorization", b"x-api-key", b"api-key", b"cookie", b"proxy-authorization"})


def scrub(data: bytes, *secrets: bytes) -> bytes:
    """`data` without the secrets and without anything that is one of our keys."""
    for secret in secrets:
        if len(secret) >= SHORTEST and secret in data:
            data = data.replace(secret, HIDDEN)
    if _PREFIXES.search(data):
        data = keys.PATTERN.sub(_hide, data)
    return data


def _hide(found: re.Match[bytes]) -> bytes:
    return found[0][:16] + HIDDEN if keys.parse(found[0]) else found[0]


def kept_headers(headers: dict[bytes, bytes], *secrets: bytes) -> list[tuple[str, str]]:
    """The request's fields as the inspector shows them: no credential among them."""
    masked = set(fields.listed(headers.get(b"x-portkey-sensitive-headers", b"")))
    kept = []
    for name, value in headers.items():
        if name in _NOT_KEPT or (name[:10] == fields.PORTKEY and name != b"x-portkey-virtual-key" and _secretive(name)):
            value = HIDDEN
        elif name == b"x-portkey-config":
            value = _API_KEY.sub(rb"\1" + HIDDEN, value)
        text_name = name.decode("latin-1")
        if text_name in masked:
            value = HIDDEN
        kept.append((text_name, scrub(value, *secrets).decode("utf-8", "replace")))
    return kept


def _secretive(name: bytes) -> bool:
    return _SECRET_NAME.search(name) is not None


def used(call: Call, answer: bytes, size: int, *, streamed: bool, whole: bytes) -> Usage:
    """The provider's usage when it may be believed, else our estimate. `whole` is as much of the answer as was kept."""
    found = chat.usage_of(answer)
    if found is not None and sane(found, chat.most_out(call.document)):
        return found
    characters = chat.characters_out(whole, streamed=streamed)
    if size > len(whole) > 0:
        characters = characters * size // len(whole)
    return estimate(chat.characters_in(call.document), characters)


def fill_usage(record: Record, usage: Usage) -> None:
    record.tokens_in = usage.tokens_in
    record.tokens_out = usage.tokens_out
    record.tokens_cached = usage.cached
    record.tokens_cache_write = usage.cache_write
    record.tokens_reasoning = usage.reasoning
    record.estimated = usage.estimated


def fill_bodies(
    record: Record, call: Call, sent: bytes, answer: bytes, secret: bytes, answer_headers: Headers
) -> None:
    """What was sent and what came back, capped and without keys."""
    record.request_truncated = len(sent) > ROOM
    record.response_truncated = len(answer) > ROOM
    record.request_body = scrub(sent[:ROOM], secret, call.key_text)
    record.response_body = scrub(answer[:ROOM], secret, call.key_text)
    record.request_headers = kept_headers(call.exchange.headers, secret, call.key_text)
    record.response_headers = [
        (name.decode("latin-1"), scrub(value, secret, call.key_text).decode("utf-8", "replace"))
        for name, value in answer_headers
        if name != b"set-cookie"
    ]
