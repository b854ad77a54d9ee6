"""One call on its way through the five stops: what came in, who sent it, and the Record that fills up as it goes."""

import re
from typing import TYPE_CHECKING, Any

from lockgate.core.errors import BadRequest
from lockgate.core.jsonguard import read
from lockgate.core.ports import Exchange
from lockgate.core.record import Record
from lockgate.core.snapshot import Price
from lockgate.dialects import chat
from lockgate.inference.endpoints import Endpoint
from lockgate.inference.passport import Passport
from lockgate.inference.routes import split_model, split_query
from lockgate.inference.scrubbing import clean
from lockgate.inference.upload import Upload

if TYPE_CHECKING:
    from lockgate.inference.serve import Gate

ID_MAX = 256  # characters of a trace or span id


class Call:
    """Made when a request's headers are complete. Nothing of it outlives its Record."""

    __slots__ = (
        "arrived", "asked", "body", "document", "endpoint", "exchange", "gate", "loaded", "model", "named", "passport",
        "price", "query", "record", "request_id", "slug", "trace_id", "upload", "values", "version",
    )  # fmt: skip

    passport: Passport  # these are set when the caller is known
    version: int  # of the directory at that time
    record: Record | None
    query: str | None  # these are set by `read`; the query without a slug
    document: Any  # the JSON body
    asked: str  # the model as it stands in the body, "" for none
    model: str  # the same without its slug
    slug: str  # of `@slug/model`
    named: str  # the model as the provider knows it
    price: Price | None

    def __init__(
        self, gate: "Gate", exchange: Exchange, endpoint: Endpoint, request_id: str, values: list[bytes]
    ) -> None:
        self.gate = gate
        self.exchange = exchange
        self.endpoint = endpoint
        self.request_id = self.trace_id = request_id
        self.values = values  # of the header fields, in their order
        self.record = None  # opened when the caller is known
        self.loaded: dict[Any, Any] | None = None  # entries that were loaded for this call
        self.arrived = False  # the body is complete, or is being streamed
        self.body = b""
        self.query = None  # not read yet
        self.model = self.named = ""
        self.upload: Upload | None = None

    def left(self) -> None:
        """The client went away before anything was sent upstream."""
        self.gate.left(self)

    def read(self) -> None:
        """The body, its model, and the slug in it or in the query. Raises BadRequest."""
        self.slug = self.asked = ""
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
        elif self.upload is not None and self.upload.form is not None and self.upload.form.model:
            self.asked = self.model = chat.model_of({"model": self.upload.form.model})
            self.slug, self.model = split_model(self.model)
        query = self.exchange.query
        if query:
            slug, query = split_query(query)
            self.slug = self.slug or slug
        self.query = query


def trace_of(headers: dict[bytes, bytes]) -> str:
    """The trace id that the request brings: our own field, else that of W3C trace context; "" for none."""
    own = headers.get(b"x-portkey-trace-id")
    if own:
        return clean(own[:ID_MAX].decode("latin-1"))
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
    return clean(value[:most].decode("utf-8", "replace")) if value else ""
