"""What a request's header names say, worked out once per set of names: clients send the same names again and again.

A shape holds positions in the list of values, so that a call reads its fields by index instead of asking for each name.
Shapes are remembered for authenticated callers only, within bounds: a stranger cannot fill or empty the table.
"""

from operator import itemgetter
from typing import Final

from lockgate.inference import headers as fields

MOST: Final = 1024  # shapes
NAMES_MAX: Final = 2048  # bytes of the names of a shape that is remembered

CONFIG: Final = b"x-portkey-config"
VARYING: Final = frozenset({
    b"content-length", b"date", b"idempotency-key", b"x-portkey-trace-id", b"x-portkey-span-id",
    b"x-portkey-parent-span-id", b"x-portkey-span-name", b"traceparent", b"tracestate", b"baggage", b"x-request-id",
    b"x-client-request-id", b"x-stainless-retry-count", b"x-forwarded-for", b"x-real-ip", b"x-amzn-trace-id", b"cf-ray",
})  # fmt: skip
"""Fields that differ in every request and that no passport depends on."""

_DESCRIBING: Final = frozenset({
    b"x-portkey-span-id", b"x-portkey-span-name", b"x-portkey-parent-span-id", b"x-portkey-package-version",
    b"traceparent",
})  # fmt: skip

Names = tuple[bytes, ...]
Line = tuple[bytes, bytes, int]
"""A field that travels on: its name, the start of its line, its position."""


class Shape:
    """`passed` and `varied` are the fields that travel on, the latter those that differ in every request. `steady`
    picks the values that a passport is found by. `routed`: positions of those that choose the route, but for the
    config. `texts`: the names as the Record keeps them, `hidden` the positions of credentials. The others are
    positions too: -1 for a field that is missing.
    """

    __slots__ = (
        "config", "connection", "debug", "describes", "hidden", "masks", "metadata", "names", "passed", "routed",
        "steady", "texts", "timeout", "total", "traced", "varied", "varying",
    )  # fmt: skip

    def __init__(self, names: Names) -> None:
        at = {name: position for position, name in enumerate(names)}
        travels = [(n, n + b": ", i) for i, n in enumerate(names) if fields.KINDS.get(n) == fields.PASS]
        self.names = names
        self.passed: tuple[Line, ...] = tuple(line for line in travels if line[0] not in VARYING)
        self.varied: tuple[Line, ...] = tuple(line for line in travels if line[0] in VARYING)
        steady = [i for i, n in enumerate(names) if n not in VARYING]
        self.steady = itemgetter(*steady) if steady else len
        self.varying = tuple(i for i, n in enumerate(names) if n in VARYING)
        self.routed = tuple(i for i, n in enumerate(names) if fields.KINDS.get(n) == fields.ROUTE and n != CONFIG)
        self.texts = tuple(name.decode("latin-1") for name in names)
        self.hidden = tuple(i for i, n in enumerate(names) if fields.is_secret(n))
        self.config = at.get(CONFIG, -1)
        self.connection = at.get(b"connection", -1)
        self.metadata = at.get(b"x-portkey-metadata", -1)
        self.timeout = at.get(b"x-portkey-request-timeout", -1)
        self.total = at.get(b"x-portkey-total-timeout", -1)
        self.debug = at.get(b"x-portkey-debug", -1)
        self.masks = at.get(b"x-portkey-sensitive-headers", -1)
        self.traced = b"x-portkey-trace-id" in at or b"traceparent" in at
        self.describes = not _DESCRIBING.isdisjoint(names)


SHAPES: Final[dict[Names, Shape]] = {}


def remember(shape: Shape) -> None:
    """Keep the shape of an authenticated request."""
    if shape.names not in SHAPES and sum(map(len, shape.names)) <= NAMES_MAX:
        if len(SHAPES) >= MOST:
            SHAPES.clear()
        SHAPES[shape.names] = shape
