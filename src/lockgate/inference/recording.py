"""The last stop: usage, cost, bodies and headers of a call go into its Record, with every key taken out."""

import re
from collections.abc import Sequence
from typing import Final

from lockgate.core import keys, money
from lockgate.core.ports import Headers
from lockgate.core.record import Record
from lockgate.core.usage import estimate, sane
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference.call import Call
from lockgate.inference.shape import CONFIG

ROOM: Final = 256 * 1024  # bytes of a body that a Record keeps, per side
SMALL_ROOM: Final = 4 * 1024  # where bodies are not kept: enough to find the model
SHORTEST: Final = 8  # characters of a secret that is looked for: a shorter one would blot out ordinary words
HIDDEN: Final = b"[scrubbed]"
NAMES: Final = 4096  # header names that are remembered
NAME_MAX: Final = 128  # bytes of such a name
BESIDE: Final = 4096  # bytes that are scrubbed beyond ROOM, so that no secret survives by being cut in two

_PREFIXES: Final = re.compile(rb"lg[owuibr]_")
_API_KEY: Final = re.compile(rb'(?i)("api_?key"\s*:\s*")[^"]*')
_shown: dict[bytes, tuple[str, bool]] = {}


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


Fields = list[tuple[str, str]]


def request_fields(call: Call, *secrets: bytes) -> Fields:
    """The request's fields as the inspector shows them: no credential among them, nor what the request masks."""
    shape, values = call.shape, call.values.copy()
    for at in shape.hidden:
        values[at] = HIDDEN
    if shape.config >= 0:
        values[shape.config] = _API_KEY.sub(rb"\1" + HIDDEN, values[shape.config])
    if shape.masks >= 0:
        masked = fields.listed(values[shape.masks])
        values = [HIDDEN if text in masked else value for text, value in zip(shape.texts, values, strict=True)]
    return _pairs(shape.texts, values, secrets)


def kept_headers(headers: Headers, *secrets: bytes) -> Fields:
    """Fields whose names have no shape, likewise: an upstream's."""
    texts, values = [], []
    for name, value in headers:
        text, hidden = _shown.get(name) or _look_at(name)
        texts.append(text)
        values.append(value if not hidden else HIDDEN if name != CONFIG else _API_KEY.sub(rb"\1" + HIDDEN, value))
    return _pairs(texts, values, secrets)


def _look_at(name: bytes) -> tuple[str, bool]:
    """A field's name as text, and whether its value must be hidden; remembered, for names repeat."""
    found = (name.decode("latin-1"), name == CONFIG or fields.is_secret(name))
    if len(_shown) < NAMES and len(name) <= NAME_MAX:
        _shown[name] = found
    return found


def _pairs(texts: Sequence[str], values: list[bytes], secrets: tuple[bytes, ...]) -> Fields:
    """Values are scrubbed and decoded together: one by one would cost more than finding the route."""
    if not values:
        return []
    return list(zip(texts, scrub(b"\n".join(values), *secrets).decode("utf-8", "replace").split("\n"), strict=True))


def fill_usage(record: Record, call: Call, tail: bytes, whole: bytes, *, streamed: bool) -> None:
    """The provider's usage when it may be believed, else our estimate; and what it costs.

    Usage stands in `tail`; `whole` is as much of the answer as was kept, of `record.bytes_out` bytes.
    """
    usage = chat.usage_of(tail)
    if usage is None or not sane(usage, chat.most_out(call.document)):
        characters, size = chat.characters_out(whole, streamed=streamed), record.bytes_out
        if size > len(whole) > 0:
            characters = characters * size // len(whole)
        usage = estimate(chat.characters_in(call.document), characters)
        record.estimated = True
    record.tokens_in = usage.tokens_in
    record.tokens_out = usage.tokens_out
    if usage.cached or usage.cache_write or usage.reasoning:
        record.tokens_cached = usage.cached
        record.tokens_cache_write = usage.cache_write
        record.tokens_reasoning = usage.reasoning
    record.cost = money.cost(usage, call.price)


def fill_bodies(record: Record, call: Call, *, sent: bytes, answer: bytes, secret: bytes, headers: Headers) -> None:
    """What was sent and what came back, capped and without keys."""
    if len(sent) > ROOM:
        record.request_truncated, sent = True, sent[: ROOM + BESIDE]
    if len(answer) > ROOM:
        record.response_truncated, answer = True, answer[: ROOM + BESIDE]
    own = call.provider_key  # sent with the request, though another may have been used
    secrets = (secret,) if not own or own == secret else (secret, own)
    record.request_body = scrub(sent, *secrets)[:ROOM]
    record.response_body = scrub(answer, *secrets)[:ROOM]
    record.request_headers = request_fields(call, *secrets)
    record.response_headers = kept_headers(headers, *secrets)
