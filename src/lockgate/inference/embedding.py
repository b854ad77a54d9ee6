"""The request that turns a text into a vector, for the semantic cache, and what is read of its answer.

`LOCKGATE_EMBEDDINGS` names the model as `@slug/model`, and the slug is looked up in the caller's own workspace: a
tenant's texts go to a provider that the tenant has configured, under its own key, or nowhere.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol

import msgspec

from lockgate.core.errors import LockgateError
from lockgate.core.ports import Flight, Headers, Origin, Upstream

PATH: Final = "/v1/embeddings"
ANSWER_MAX: Final = 1 << 20
FIRST_BYTE_S: Final = 5.0  # a look-up by meaning is not worth more
IDLE_S: Final = 5.0
_encode = msgspec.json.Encoder().encode

TOTAL_S: Final = 10.0  # nor than this, all together
Then = Callable[[Sequence[float] | None], None]


class Timer(Protocol):
    def cancel(self) -> object: ...


class _Vector(msgspec.Struct):
    embedding: list[float]


class _Vectors(msgspec.Struct):
    data: list[_Vector]


_vectors = msgspec.json.Decoder(_Vectors).decode


def target_of(setting: str) -> tuple[str, str]:
    """`@slug/model` → (slug, model); ("", "") for none. Raises ValueError for anything else."""
    if not setting:
        return "", ""
    slug, slash, model = setting[1:].partition("/")
    if setting[0] != "@" or not slug or not slash or not model:
        raise ValueError(
            f"embeddings = {setting!r} must name a virtual key and a model: @my-key/text-embedding-3-small"
        )
    return slug, model


def request_of(model: str, text: str) -> bytes:
    """The body of the request."""
    return _encode({"model": model, "input": text, "encoding_format": "float"})


def vector_in(body: bytes) -> list[float] | None:
    """The one vector of an answer, or None."""
    try:
        vectors = _vectors(body).data
    except (ValueError, RecursionError):
        return None
    return vectors[0].embedding if len(vectors) == 1 else None


class Embedding:
    """One request under way: the Listener of its own flight. `then` is called once, unless it is cancelled.

    `later` bounds it: an upstream that trickles would hold the call otherwise.
    """

    __slots__ = ("_flight", "_parts", "_size", "_status", "_then", "_timer")

    on_whole = None

    def __init__(self, then: Then, later: Callable[[float, Callable[[], None]], Timer] | None = None) -> None:
        self._then: Then | None = then
        self._flight: Flight | None = None
        self._timer = later(TOTAL_S, self.give_up) if later else None
        self._parts: list[bytes] = []
        self._size = 0
        self._status = 0

    def send(self, upstream: Upstream, origin: Origin, head: bytes, body: bytes) -> None:
        """`head` as `Upstream.send` wants it, credential included."""
        try:
            self._flight = upstream.send(origin, head, body, self, first_byte_s=FIRST_BYTE_S, idle_s=IDLE_S)
        except LockgateError:
            self._finish(None)

    @property
    def wanted(self) -> bool:
        return self._then is not None

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        self._then = None
        self.give_up()

    def give_up(self) -> None:
        flight, self._flight = self._flight, None
        if flight is not None:
            flight.cancel()
        self._finish(None)

    def on_head(self, status: int, headers: Headers) -> None:  # noqa: ARG002  # a Listener
        self._status = status

    def on_data(self, data: bytes) -> None:
        self._size += len(data)
        if self._size <= ANSWER_MAX:
            self._parts.append(data)
        else:
            self.give_up()

    def on_end(self) -> None:
        self._finish(vector_in(b"".join(self._parts)) if self._status == 200 else None)

    def on_failed(self, error: LockgateError, sent: bool) -> None:  # noqa: ARG002  # a miss, whatever it was
        self._finish(None)

    def _finish(self, numbers: Any) -> None:
        then, self._then = self._then, None
        self._flight = None
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if then is not None:
            then(numbers)
