"""The last stop: usage, cost, bodies and headers of a call go into its Record, with every key taken out."""

import re
from collections.abc import Iterable
from typing import Final

from lockgate.core import keys
from lockgate.core.ports import Headers
from lockgate.core.record import Record, Started
from lockgate.core.usage import Usage, estimate, sane
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference.call import Call

ROOM: Final = 256 * 1024  # bytes of a body that a Record keeps, per side
SMALL_ROOM: Final = 4 * 1024  # where bodies are not kept: enough to find the model
SHORTEST: Final = 8  # characters of a secret that is looked for: a shorter one would blot out ordinary words
HIDDEN: Final = b"[scrubbed]"
NAMES: Final = 4096  # header names that are remembered
NAME_MAX: Final = 128  # bytes of such a name
BESIDE: Final = 4096  # bytes that are scrubbed beyond ROOM, so that no secret survives by being cut in two
CONFIG: Final = b"x-portkey-config"
NOTHING: Final[frozenset[str]] = frozenset()

_PREFIXES: Final = re.compile(rb"lg[owuibr]_")
_SECRET_NAME: Final = re.compile(
    rb"secret|token|passw|passphrase|api-?key|access-key|private|auth|cookie|credential|service-account"
)
_API_KEY: Final = re.compile(rb'(?i)("api_?key"\s*:\s*")[^"]*')
_NOT_KEPT: Final = frozenset({
    b"authorization", b"x-api-key", b"api-key", b"cookie", b"set-cookie", b"proxy-authorization",
})  # fmt: skip
_shown: dict[bytes, tuple[str, bool]] = {}


def scrub(data: bytes, secret: bytes) -> bytes:
    """`data` without the provider's secret and without anything that is one of our keys."""
    if len(secret) >= SHORTEST and data.find(secret) >= 0:
        data = data.replace(secret, HIDDEN)
    if data.find(b"lg") >= 0 and _PREFIXES.search(data):  # the first test is cheap and mostly false
        data = keys.PATTERN.sub(_hide, data)
    return data


def _hide(found: re.Match[bytes]) -> bytes:
    return found[0][:16] + HIDDEN if keys.parse(found[0]) else found[0]


Fields = list[tuple[str, str]]


def kept_headers(headers: Iterable[tuple[bytes, bytes]], secret: bytes, masked: frozenset[str] = frozenset()) -> Fields:
    """Fields as the inspector shows them: no credential among them, nor what is named in `masked`.

    The values are scrubbed and decoded together: one by one would cost more than the call's routing.
    """
    names, values = [], []
    for name, value in headers:
        text, hidden = _shown.get(name) or _look_at(name)
        names.append(text)
        values.append(_hidden(name, value) if hidden or text in masked else value)
    if not names:
        return []
    return list(zip(names, scrub(b"\n".join(values), secret).decode("utf-8", "replace").split("\n"), strict=True))


def _look_at(name: bytes) -> tuple[str, bool]:
    """A field's name as text, and whether its value must be hidden; remembered, for names repeat."""
    hidden = name in _NOT_KEPT or (name != b"x-portkey-virtual-key" and _SECRET_NAME.search(name) is not None)
    found = (name.decode("latin-1"), hidden or name == CONFIG)
    if len(_shown) < NAMES and len(name) <= NAME_MAX:
        _shown[name] = found
    return found


def _hidden(name: bytes, value: bytes) -> bytes:
    return _API_KEY.sub(rb"\1" + HIDDEN, value) if name == CONFIG else HIDDEN


def started(record: Record) -> Started:
    """What is written before the call goes upstream, so that it cannot vanish with its worker."""
    return Started(
        record.id, record.at, record.organisation_id, record.workspace_id, record.key_id, record.trace_id,
        record.method, record.path, record.provider, record.credential, record.model,
    )  # fmt: skip


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


def fill_bodies(record: Record, call: Call, *, sent: bytes, answer: bytes, secret: bytes, headers: Headers) -> None:
    """What was sent and what came back, capped and without keys."""
    asked = call.exchange.headers
    if len(sent) > ROOM:
        record.request_truncated, sent = True, sent[: ROOM + BESIDE]
    if len(answer) > ROOM:
        record.response_truncated, answer = True, answer[: ROOM + BESIDE]
    record.request_body = scrub(sent, secret)[:ROOM]
    record.response_body = scrub(answer, secret)[:ROOM]
    masked = asked.get(b"x-portkey-sensitive-headers")
    record.request_headers = kept_headers(asked.items(), secret, frozenset(fields.listed(masked)) if masked else NOTHING)
    record.response_headers = kept_headers(headers, secret)
