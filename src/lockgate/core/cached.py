"""What is kept of an answer, for how long, and which answers may be kept at all."""

from typing import Any, Final, Literal

import msgspec

Status = Literal["HIT", "SEMANTIC HIT", "MISS", "SEMANTIC MISS", "REFRESH", "DISABLED"]
"""The words of `x-portkey-cache-status`."""

TTL_LEAST_S: Final = 60
TTL_MOST_S: Final = 7_776_000  # of a request: 90 days
TTL_DEFAULT_S: Final = 604_800  # 7 days
TTL_CEILING_S: Final = 25_923_000  # of an organisation's own default
ENTRY_MAX: Final = 4 << 20  # bytes of one answer
OVERHEAD: Final = 512  # bytes that an entry takes beside its body


class Entry(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One complete, successful answer as the client got it, without anything that was added for that client alone."""

    status: int
    kind: bytes  # its content type, as the provider wrote it
    body: bytes  # the whole body; of a stream all its events, framing included
    streamed: bool
    made_ms: int
    expires_ms: int
    took_us: int = 0  # what a hit saves: the provider's time
    cost: int = -1  # and its price in nano-dollars; -1: not known
    provider: str = ""
    model: str = ""  # that the provider said

    @property
    def weight(self) -> int:
        """Bytes of memory, about."""
        return len(self.body) + OVERHEAD


pack = msgspec.msgpack.Encoder().encode
unpack = msgspec.msgpack.Decoder(Entry).decode


def ttl_s(asked: int, organisation: int = 0) -> int:
    """Seconds that an answer is kept. `asked` is a config's `max_age`, 0 for none; `organisation` that of its tenant.

    The organisation's default holds where nothing is asked for and caps what is.
    """
    ceiling = min(organisation, TTL_CEILING_S) if organisation > 0 else 0
    if asked <= 0:
        return max(TTL_LEAST_S, ceiling or TTL_DEFAULT_S)
    return max(TTL_LEAST_S, min(asked, TTL_MOST_S, ceiling or TTL_MOST_S))


# --- may it be kept? ---


class _Said(msgspec.Struct):
    error: Any = None
    status: Any = None  # of a response object: "completed", "queued", "incomplete", "failed"
    type: Any = None


_said = msgspec.json.Decoder(_Said).decode
_UNFINISHED: Final = frozenset({"queued", "in_progress", "incomplete", "failed", "cancelled", "cancelling", "error"})
_FAILURES: Final = frozenset({"error", "response.failed", "response.incomplete"})
_ENDS: Final = frozenset({"message_stop", "response.completed"})


def refusal(status: int, body: bytes) -> str:
    """Why an answer may not be kept, whatever it says; "" when it may."""
    if status != 200:  # others are refusals, parts, or promises of a later answer
        return "status"
    if not body:
        return "empty"
    return "size" if len(body) > ENTRY_MAX else ""


def broken_document(body: bytes) -> bool:
    """Whether a JSON answer is no whole object, holds an error, or says that it is not finished."""
    try:
        said = _said(body)
    except (ValueError, RecursionError):
        return True
    return _bad(said)


def _bad(said: _Said) -> bool:
    """An empty error counts as none: some providers write `"error": null` or `{}` into every answer."""
    return bool(said.error) or (type(said.status) is str and said.status in _UNFINISHED)


def broken_stream(events: list[tuple[bytes, bytes]], *, whole: bool) -> bool:
    """Whether a stream may not be kept. `events` are its (data, name)s; `whole` says that its bytes ended between two.

    It must end with an end mark that providers write only when they are done, and no event may tell of an error.
    """
    if not events or not whole:
        return True
    ended = False
    for data, name in events:
        if data == b"[DONE]":
            ended = True
            continue
        try:
            said = _said(data)
        except (ValueError, RecursionError):
            return True
        kind = said.type if type(said.type) is str else ""
        if _bad(said) or kind in _FAILURES or name == b"error":
            return True
        ended = ended or kind in _ENDS
    return not ended
