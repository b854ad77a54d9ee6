"""The last stop: usage, cost, bodies and headers of a call go into its Record, with every key taken out."""

from collections.abc import Sequence
from typing import Final

from lockgate.core import money
from lockgate.core.call import Answer
from lockgate.core.outcomes import retry_count
from lockgate.core.ports import Headers
from lockgate.core.record import Record
from lockgate.core.usage import estimate, sane
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference import scrubbing
from lockgate.inference.call import Call
from lockgate.inference.routes import Route
from lockgate.inference.scrubbing import HIDDEN, SHORTEST, scrub
from lockgate.inference.shape import CONFIG, Shape

ROOM: Final = 256 * 1024  # bytes of a body that a Record keeps, per side
SMALL_ROOM: Final = 4 * 1024  # where bodies are not kept: enough to find the model
_HIDDEN: Final = HIDDEN.decode()
NAMES: Final = 4096  # header names that are remembered
NAME_MAX: Final = 128  # bytes of such a name
BESIDE: Final = 4096  # bytes that are scrubbed beyond ROOM, so that no secret survives by being cut in two

_shown: dict[bytes, tuple[str, bool]] = {}

STEADY: Final = frozenset({
    b"content-type", b"connection", b"keep-alive", b"transfer-encoding", b"server", b"cache-control", b"vary",
    b"x-content-type-options", b"strict-transport-security", b"alt-svc", b"openai-version", b"cf-cache-status",
    b"access-control-expose-headers", b"access-control-allow-origin",
})  # fmt: skip
"""Fields of answers whose values repeat and hold nothing of ours: they are written once."""

_steady: dict[tuple[bytes, bytes], tuple[str, str]] = {}


Fields = list[tuple[str, str]]


class Shown:
    """A passport's fields as the inspector shows them: no credential among them, nor what the request masks.

    The steady ones are written once; `fields` adds those that differ in every request.
    """

    __slots__ = ("_pairs", "_raw", "_shape")

    def __init__(self, shape: Shape, values: list[bytes], own: bytes) -> None:
        shown = values.copy()
        for at in shape.hidden:
            shown[at] = HIDDEN
        if shape.config >= 0:
            shown[shape.config] = scrubbing.shown(shown[shape.config])
        if shape.masks >= 0:
            masked = fields.listed(values[shape.masks])
            shown = [HIDDEN if text in masked else value for text, value in zip(shape.texts, shown, strict=True)]
        self._shape = shape
        self._raw = b"\n".join(shown)
        self._pairs = _pairs(shape.texts, shown, (own,))

    def fields(self, values: list[bytes], *secrets: bytes) -> Fields:
        found = self._pairs.copy()
        for at in self._shape.varying:
            text = found[at][0]
            if found[at][1] != _HIDDEN:
                found[at] = (text, scrub(values[at], *secrets).decode("utf-8", "replace"))
        for secret in secrets:
            if len(secret) >= SHORTEST and self._raw.find(secret) >= 0:
                return _pairs([text for text, _ in found], [value.encode() for _, value in found], secrets)
        return found


def kept_headers(headers: Headers, *secrets: bytes) -> Fields:
    """Fields whose names have no shape, likewise: an upstream's."""
    kept, met = [], []
    for field in headers:
        pair = _steady.get(field)
        if pair is None:
            name, value = field
            text, hidden = _shown.get(name) or _look_at(name)
            if hidden:
                value = HIDDEN if name != CONFIG else scrubbing.shown(value)
            pair = (text, value.decode("utf-8", "replace"))
            met.append(value)
            if name in STEADY and len(_steady) < NAMES and len(value) <= NAME_MAX:
                _steady[field] = pair
        kept.append(pair)
    joined = b"\n".join(met)
    if scrub(joined, *secrets) != joined:
        return [(text, scrub(value.encode(), *secrets).decode("utf-8", "replace")) for text, value in kept]
    return kept


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


def retries(route: Route, answer: Answer) -> int:
    """The count that `x-portkey-retry-attempt-count` tells of the answer that was taken."""
    leg = route.legs.get(answer.path)
    return retry_count(leg.target, answer) if leg is not None else answer.nth


def fill_usage(
    record: Record, call: Call, tail: bytes, whole: bytes, *, streamed: bool, guess: bool, said: chat.Said | None = None
) -> None:
    """The provider's usage when it may be believed, else our estimate where one may be made; and what it costs.

    Usage is `said`, or stands in `tail`; `whole` is as much of the answer as was kept, of `record.bytes_out` bytes.
    """
    usage = chat.usage_said(said) or chat.usage_of(tail)
    if usage is not None and not sane(usage, most := chat.most_out(call.document)):
        usage = next((one for one in chat.usages_of(tail) if sane(one, most)), None)
    if usage is None:
        if not guess:
            return
        characters, size = chat.characters_out(whole, streamed=streamed), record.bytes_out
        if size > len(whole) > 0:
            characters = characters * size // len(whole)
        read = call.upload is None  # else all that is known of the request is its size
        usage = estimate(chat.characters_in(call.document) if read else record.bytes_in, characters)
        record.estimated = True
    record.tokens_in = usage.tokens_in
    record.tokens_out = usage.tokens_out
    if usage.cached or usage.cache_write or usage.reasoning:
        record.tokens_cached = usage.cached
        record.tokens_cache_write = usage.cache_write
        record.tokens_reasoning = usage.reasoning
    record.cost = money.cost(usage, call.price)


def fill_bodies(
    record: Record, call: Call, *, sent: bytes, answer: bytes, secrets: tuple[bytes, ...], headers: Headers
) -> None:
    """What was sent and what came back, capped and without keys. `secrets` are those that were sent upstream."""
    if len(sent) > ROOM:
        record.request_truncated, sent = True, sent[: ROOM + BESIDE]
    if len(answer) > ROOM:
        record.response_truncated, answer = True, answer[: ROOM + BESIDE]
    own = call.passport.provider_key  # sent with the request, though another may have been used
    secrets = secrets if not own or own in secrets else (*secrets, own)
    record.request_body = scrub(sent, *secrets)[:ROOM]
    record.response_body = scrub(answer, *secrets)[:ROOM]
    passport = call.passport
    if passport.shown is None:
        passport.shown = Shown(passport.shape, call.values, own)
    record.request_headers = passport.shown.fields(call.values, *secrets)
    record.response_headers = kept_headers(headers, *secrets)
