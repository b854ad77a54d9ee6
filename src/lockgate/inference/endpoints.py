"""The table of inference endpoints. A path that is not here belongs to control.

`name` is what a provider supports, `dialect` whose errors and usage a route speaks. Bodies: `json` is read whole within
the JSON limit, since its model may choose the provider; `any` is read whole when it says that it is JSON and is relayed
as it comes otherwise; `raw` is always relayed as it comes.
"""

from typing import Final, Literal

import msgspec

from lockgate.core.access import inference_scopes

Body = Literal["json", "any", "raw"]


class Endpoint(msgspec.Struct, frozen=True, gc=False):
    method: str  # "*" for any of METHODS
    path: str  # * stands for one segment, a closing ** for the rest, any other ** for what may stand there
    name: str
    dialect: str = ""  # "chat": answers follow the OpenAI family's shapes
    body: Body = "any"
    streams: bool = False  # may answer with server-sent events that end with [DONE]
    billed: str = ""  # "tokens": usage and cost are recorded
    scopes: frozenset[str] = frozenset()
    local: bool = False  # without a provider the request is control's
    form: bool = False  # its multipart form has a `model`, whose slug may choose the provider


METHODS: Final = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})
JSON: Final = {"dialect": "chat", "body": "json", "billed": "tokens"}


def _row(method: str, path: str, name: str, **more: object) -> Endpoint:
    scopes = inference_scopes("GET" if method == "*" else method, path)
    return msgspec.convert({"method": method, "path": path, "name": name, "scopes": scopes, **more}, Endpoint)


BILLED: Final = (
    _row("POST", "/v1/chat/completions", "chat", **JSON, streams=True),
    _row("POST", "/v1/completions", "complete", **JSON, streams=True),
    _row("POST", "/v1/embeddings", "embed", **JSON),
    _row("POST", "/v1/responses", "responses", **JSON),
)
ENDPOINTS: Final = (
    *BILLED,
    _row("POST", "/v1/rerank", "rerank", body="json"),
    _row("POST", "/v1/moderations", "moderations", body="json"),
    _row("*", "/v1/responses/**", "responses", dialect="chat"),
    _row("GET", "/v1/models", "models", local=True),
    _row("GET", "/v1/models/*", "models"),
    _row("DELETE", "/v1/models/*", "models"),
    _row("*", "/v1/chat/completions", "proxy"),
    _row("*", "/v1/chat/completions/**", "proxy"),
    _row("POST", "/v1/images/generations", "image", body="json"),
    _row("POST", "/v1/images/edits", "image_edit", form=True),
    _row("POST", "/v1/images/variations", "image_variation", form=True),
    _row("POST", "/v1/audio/speech", "audio_speech", body="json"),
    _row("POST", "/v1/audio/transcriptions", "audio_transcription", form=True),
    _row("POST", "/v1/audio/translations", "audio_translation", form=True),
    _row("*", "/v1/files", "files"),
    _row("*", "/v1/files/**", "files"),
    _row("*", "/v1/batches", "batches"),
    _row("*", "/v1/batches/**", "batches"),
    _row("*", "/v1/fine_tuning/**", "fine_tuning"),
    *(
        _row("*", f"/v1/{name}{rest}", "proxy")
        for name in (
            "assistants", "threads", "vector_stores", "uploads", "evals", "containers", "conversations", "videos",
            "skills", "chatkit",
        )
        for rest in ("", "/**")
    ),
    _row("POST", "/v1/realtime/client_secrets", "proxy"),
    _row("POST", "/v1/realtime/sessions", "proxy"),
    _row("POST", "/v1/realtime/transcription_sessions", "proxy"),
    *(
        _row("POST", row.path.replace("/v1", "/v1/proxy/**", 1), "proxy", dialect="chat", body="raw", billed=row.billed)
        for row in BILLED
    ),
    _row("*", "/v1/proxy/**", "proxy", body="raw"),
)  # fmt: skip


def _fits(pattern: str, path: str) -> bool:
    start, _, end = pattern.partition("/**/")
    if end:
        return path.startswith(f"{start}/") and path[len(start) :].endswith(f"/{end}")
    want, have = pattern.split("/"), path.split("/")
    if want[-1] == "**":
        want.pop()
        if len(have) <= len(want):
            return False
        have = have[: len(want)]
    return len(want) == len(have) and all(w == h or (w == "*" and h) for w, h in zip(want, have, strict=True))


EXACT: Final = {(row.method, row.path): row for row in reversed(ENDPOINTS) if "*" not in row.method + row.path}
_FAMILIES: Final = {
    family: tuple(row for row in ENDPOINTS if row.path.split("/")[2] == family)
    for family in {row.path.split("/")[2] for row in ENDPOINTS}
}


def find(method: str, path: str) -> Endpoint | None:
    """The row for a request, or None when control owns it. `path` is raw; the server has refused ambiguous ones."""
    row = EXACT.get((method, path))
    if row is not None or not path.startswith("/v1/") or method not in METHODS:
        return row
    for row in _FAMILIES.get(path.split("/", 3)[2], ()):
        if row.method in ("*", method) and _fits(row.path, path):
            return row
    return None


def owns(path: str) -> bool:
    """Whether any method of `path` is ours: for preflight requests, whose method is not yet the real one."""
    return any(find(method, path) for method in METHODS)
