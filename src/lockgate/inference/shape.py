"""What a request's header names say, worked out once per set of names: clients send the same names again and again.

A shape holds positions in the list of values, so that a call reads its fields by index instead of asking for each name.
Shapes are remembered for authenticated callers only, within bounds: a stranger cannot fill or empty the table.
"""

from typing import Final

from lockgate.inference import headers as fields

MOST: Final = 1024  # shapes
NAMES_MAX: Final = 2048  # bytes of the names of a shape that is remembered

CONFIG: Final = b"x-portkey-config"
_DESCRIBING: Final = frozenset({
    b"x-portkey-span-id", b"x-portkey-span-name", b"x-portkey-parent-span-id", b"x-portkey-package-version",
    b"traceparent",
})  # fmt: skip

Names = tuple[bytes, ...]


class Shape:
    """`passed`: name, start of the line and position of each field that travels on. `routed`: positions of those that
    choose the route, but for the config. `texts`: the names as the Record keeps them, `hidden` the positions of
    credentials. The others are positions too, -1 for a field that is missing.
    """

    __slots__ = (
        "config",
        "connection",
        "debug",
        "describes",
        "hidden",
        "masks",
        "metadata",
        "passed",
        "routed",
        "texts",
        "timeout",
    )

    def __init__(self, names: Names) -> None:
        at = {name: position for position, name in enumerate(names)}
        kinds = fields.KINDS
        self.passed = tuple((n, n + b": ", i) for i, n in enumerate(names) if kinds.get(n) == fields.PASS)
        self.routed = tuple(i for i, n in enumerate(names) if kinds.get(n) == fields.ROUTE and n != CONFIG)
        self.texts = tuple(name.decode("latin-1") for name in names)
        self.hidden = tuple(i for i, n in enumerate(names) if fields.is_secret(n))
        self.config = at.get(CONFIG, -1)
        self.connection = at.get(b"connection", -1)
        self.metadata = at.get(b"x-portkey-metadata", -1)
        self.timeout = at.get(b"x-portkey-request-timeout", -1)
        self.debug = at.get(b"x-portkey-debug", -1)
        self.masks = at.get(b"x-portkey-sensitive-headers", -1)
        self.describes = not _DESCRIBING.isdisjoint(names)


_shapes: dict[Names, Shape] = {}


def shape_of(headers: dict[bytes, bytes]) -> Shape:
    """The shape of `headers`."""
    names = tuple(headers)
    found = _shapes.get(names)
    if found is None:
        found = Shape(names)
        if sum(map(len, names)) <= NAMES_MAX:
            if len(_shapes) >= MOST:
                _shapes.clear()
            _shapes[names] = found
    return found
