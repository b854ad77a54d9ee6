"""The one line that every call leaves behind.

Encoded as a MessagePack array (field order is the format; append fields only at the end, with a default).
Times are Unix milliseconds, durations microseconds, cost nano-dollars.
"""

from typing import Literal

import msgspec

End = Literal[
    "complete", "refused", "upstream_error", "upstream_cut", "client_gone", "timeout", "revoked", "drained", "orphaned"
]
"""Why a call ended. `orphaned` is written by the drain for a call whose worker died."""


class Started(msgspec.Struct, array_like=True, tag="s"):
    """Written before the first byte goes upstream: if the worker dies, the drain makes an `orphaned` record of it."""

    id: str
    at: int
    organisation_id: str
    workspace_id: str
    key_id: str
    trace_id: str
    method: str
    path: str
    provider: str
    credential: str
    model: str


class Try(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One attempt of a call that a config routed."""

    path: str  # of the target: "config.targets[1]"
    provider: str
    credential: str
    model: str
    status: int
    fault: str  # why it failed where the status does not tell, or the code of our error
    us_sent: int  # microseconds since the request's headers were complete
    us_took: int  # until the walk heard of it


class Record(msgspec.Struct, array_like=True, tag="r"):
    """One finished call. Bodies are capped and scrubbed before they get here."""

    id: str
    at: int  # when the request's headers were complete
    organisation_id: str = ""
    workspace_id: str = ""
    workspace_slug: str = ""
    key_id: str = ""
    user_id: str = ""
    trace_id: str = ""
    span_id: str = ""
    parent_span_id: str = ""
    span_name: str = ""
    metadata: dict[str, str] = {}
    method: str = ""
    path: str = ""
    provider: str = ""
    credential: str = ""  # slug of the virtual key, or ""
    model: str = ""  # asked for
    model_answered: str = ""  # said by the provider
    streamed: bool = False
    status: int = 0  # sent to the client
    upstream_status: int = 0
    end: End = "complete"
    error: str = ""  # code of our error, or ""
    attempts: int = 0
    client_ip: str = ""
    sdk: str = ""  # x-portkey-package-version
    # timings, microseconds since the request's headers were complete
    us_queue: int = 0  # body received
    us_auth: int = 0  # caller known
    us_sent: int = 0  # written upstream
    us_first_byte: int = 0  # upstream answered
    us_total: int = 0
    # usage
    tokens_in: int = 0
    tokens_out: int = 0
    tokens_cached: int = 0
    tokens_cache_write: int = 0
    tokens_reasoning: int = 0
    estimated: bool = False  # the provider reported no usage; the tokens are ours
    cost: int = -1  # nano-dollars; -1: no price known
    bytes_in: int = 0
    bytes_out: int = 0
    request_headers: list[tuple[str, str]] = []
    response_headers: list[tuple[str, str]] = []
    request_body: bytes = b""
    response_body: bytes = b""
    request_truncated: bool = False
    response_truncated: bool = False
    url: str = ""  # where it went, without secrets
    worker: int = 0
    tries: list[Try] = []  # of a call that a config routed, in their order; empty for one target tried once
    cache: str = ""  # x-portkey-cache-status where a cache was asked
    continued: bool = False  # the stream broke, and another target said the rest


Entry = Started | Record
encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Entry).decode


def orphaned(entry: Started) -> Record:
    """The record of a call whose worker died before it could write one."""
    shared = {name: getattr(entry, name) for name in Started.__struct_fields__}
    return Record(**shared, end="orphaned", status=0)
