"""One call on its way through the five stops: what came in, who sent it, and the Record that fills up as it goes."""

import re
from typing import TYPE_CHECKING, Any

import msgspec

from lockgate.core.errors import BadRequest
from lockgate.core.jsonguard import read
from lockgate.core.ports import Exchange
from lockgate.core.record import Record
from lockgate.core.snapshot import Caller, Price
from lockgate.dialects import chat
from lockgate.inference import headers as fields
from lockgate.inference.endpoints import Endpoint
from lockgate.inference.routes import digest_of, split_model, split_query
from lockgate.inference.shape import Shape
from lockgate.inference.upload import Upload

if TYPE_CHECKING:
    from lockgate.inference.serve import Gate

ID_MAX = 256  # characters of a trace or span id
METADATA_MAX = 128  # characters of one metadata value
METADATA_KEYS = 64


class Call:
    """Made when a request's headers are complete. Nothing of it outlives its Record."""

    __slots__ = (
        "arrived", "asked", "bodies", "body", "caller", "digest", "document", "endpoint", "exchange", "gate",
        "key_text", "loaded", "model", "named", "price", "provider_key", "query", "record", "request_id",
        "route_key", "shape", "slug", "timeout_ms", "trace_id", "upload", "values", "version",
    )  # fmt: skip

    caller: Caller  # these are set when the caller is known
    digest: bytes
    key_text: bytes
    provider_key: bytes
    version: int  # of the directory at that time
    shape: Shape  # of the header names
    values: list[bytes]  # of the header fields, in the shape's order
    record: Record | None
    query: str  # these are set by `read`; the query without a slug
    document: Any  # the JSON body
    asked: str  # the model as it stands in the body, "" for none
    model: str  # the same without its slug
    slug: str  # of `@slug/model`
    named: str  # the model as the provider knows it
    timeout_ms: int
    bodies: bool  # whether the Record keeps them
    price: Price | None

    def __init__(self, gate: "Gate", exchange: Exchange, endpoint: Endpoint, request_id: str) -> None:
        self.gate = gate
        self.exchange = exchange
        self.endpoint = endpoint
        self.request_id = request_id
        headers = exchange.headers
        known = b"x-portkey-trace-id" in headers or b"traceparent" in headers
        self.trace_id = (trace_of(headers) if known else "") or request_id
        self.record = None  # opened when the caller is known
        self.loaded: dict[Any, Any] | None = None  # entries that were loaded for this call
        self.arrived = False  # the body is complete, or is being streamed
        self.body = b""
        self.route_key: tuple[Any, ...] | None = None
        self.upload: Upload | None = None

    def left(self) -> None:
        """The client went away before anything was sent upstream."""
        self.gate.left(self)

    def read(self) -> None:
        """The body and its model, then what chooses the route. Raises BadRequest."""
        self.query = self.exchange.query
        self.slug = self.model = self.asked = ""
        self.document = self.price = None
        if self.body:
            document = self.document = read(self.body)
            if type(document) is dict:
                model = chat.model_of(document) if "model" in document else ""
                self.asked = self.model = model
                if model[:1] == "@":
                    self.slug, self.model = split_model(model)
            elif self.endpoint.body == "json":
                raise BadRequest("The request body must be a JSON object")
        elif self.endpoint.body == "json":
            raise BadRequest("The request body is empty. Send a JSON object")
        if self.query:
            slug, self.query = split_query(self.query)
            self.slug = self.slug or slug
        shape, values = self.shape, self.values
        routing: list[Any] = [self.caller.key_id, self.slug, shape, *[values[at] for at in shape.routed]]
        if shape.config >= 0:
            routing.append(digest_of(values[shape.config]))
        self.timeout_ms = _milliseconds(values[shape.timeout]) if shape.timeout >= 0 else 0
        self.bodies = self.gate.options.bodies and (shape.debug < 0 or values[shape.debug].lower() != b"false")
        self.route_key = tuple(routing)

    def lines(self, own: frozenset[bytes]) -> list[bytes]:
        """The field lines that travel on, in pieces to be joined; without those of `own`, which the provider sets."""
        shape, values, lines = self.shape, self.values, list[bytes]()
        if shape.connection >= 0 and (named := values[shape.connection]) not in fields.PLAIN_CONNECTION:
            own = own | fields.nominated_by(named)
        for name, start, at in shape.passed:
            if name not in own:
                lines += (start, values[at], b"\r\n")
        return lines


def _milliseconds(raw: bytes | None) -> int:
    """A timeout in milliseconds; what is no positive number counts as none, as in the compatible API."""
    return int(raw) if raw and raw.isdigit() and len(raw) < 10 else 0


def trace_of(headers: dict[bytes, bytes]) -> str:
    """The trace id that the request brings: our own field, else that of W3C trace context; "" for none."""
    own = headers.get(b"x-portkey-trace-id")
    if own:
        return own[:ID_MAX].decode("latin-1")
    parent = _TRACEPARENT.fullmatch(headers.get(b"traceparent", b"")) if b"traceparent" in headers else None
    return parent[1].decode() if parent else ""


def parent_of(headers: dict[bytes, bytes]) -> str:
    """The id of the span that this call hangs under."""
    own = text(headers, b"x-portkey-parent-span-id")
    if own or b"traceparent" not in headers:
        return own
    parent = _TRACEPARENT.fullmatch(headers[b"traceparent"])
    return parent[2].decode() if parent else ""


_TRACEPARENT = re.compile(rb"[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}")


def describe(record: Record, headers: dict[bytes, bytes]) -> None:
    """What some requests say of themselves: their place in a trace, and the SDK that sent them."""
    record.span_id = text(headers, b"x-portkey-span-id")
    record.span_name = text(headers, b"x-portkey-span-name")
    record.parent_span_id = parent_of(headers)
    record.sdk = text(headers, b"x-portkey-package-version")


def text(headers: dict[bytes, bytes], name: bytes, most: int = ID_MAX) -> str:
    """A header's value as text, cut to `most` characters; "" when it is missing."""
    value = headers.get(name)
    return value[:most].decode("utf-8", "replace") if value else ""


_texts = msgspec.json.Decoder(dict[str, str]).decode


def metadata(raw: bytes, own: dict[str, str]) -> dict[str, str]:
    """Request metadata under the key's own; what is no JSON object counts as empty (the compatible API's rule)."""
    try:
        given = _texts(raw)
    except (ValueError, RecursionError):
        given = _loose(raw)
    if len(given) > METADATA_KEYS or max(map(len, given.values()), default=0) > METADATA_MAX:
        given = {name[:METADATA_MAX]: words[:METADATA_MAX] for name, words in list(given.items())[:METADATA_KEYS]}
    return {**given, **own} if own else given


def _loose(raw: bytes) -> dict[str, str]:
    """Metadata with values that are no texts: they are kept as JSON."""
    try:
        given = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(given, dict):
        return {}
    return {k: v if isinstance(v, str) else msgspec.json.encode(v).decode() for k, v in given.items()}
