"""Asking an MCP server over HTTP what it is and what it can do: the same few calls for a test and for a sync.

Nothing of a server ever runs here: there is no transport but HTTP, and no field that names a program.
"""

import asyncio
import time
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from lockgate import __version__
from lockgate.admin.context import Context
from lockgate.core import jsonguard
from lockgate.core.errors import BadRequest, LockgateError

PROTOCOL: Final = "2025-06-18"
KINDS: Final = ("tool", "prompt", "resource", "resource_template")
LISTS: Final[Mapping[str, tuple[str, str, str]]] = {
    "tool": ("tools/list", "tools", "tools"),
    "prompt": ("prompts/list", "prompts", "prompts"),
    "resource": ("resources/list", "resources", "resources"),
    "resource_template": ("resources/templates/list", "resourceTemplates", "resources"),
}
"""By kind: the method, the field of its result, and the flag of a server that has such."""
_NAMES: Final = {"inputSchema": "input_schema", "outputSchema": "output_schema", "uriTemplate": "uri_template",
                 "mimeType": "mime_type"}  # fmt: skip
_KEPT: Final = ("title", "description", "icons", "execution", "annotations", "arguments", "uri", "size", *_NAMES)
MOST_PAGES: Final = 20  # of one list
MOST: Final = 2000  # capabilities of one server
LONGEST: Final = 512  # of a name
WHOLE_S: Final = 60.0  # for all answers of one look at a server
LARGEST: Final = 4 << 20  # bytes of all of them: what they say is kept


class Failed(Exception):
    """The server did not answer as one should; the text says how far it came."""

    def __init__(self, text: str, status: int | None = None) -> None:
        super().__init__(text)
        self.text, self.status = text, status


class Found(NamedTuple):
    status: int
    ms: int
    server: dict[str, Any]  # metadata, as it is shown
    capabilities: list[dict[str, Any]]


class Upstream(NamedTuple):
    url: str
    headers: Mapping[str, str]  # with credentials: hold it briefly
    scope: str  # whose connections may be shared


async def ask(ctx: Context, upstream: Upstream, kinds: Iterable[str] = ()) -> Found:
    """Greet the server, and list what it has of `kinds`. Raises Failed."""
    try:
        async with asyncio.timeout(WHOLE_S):
            return await _ask(ctx, upstream, kinds)
    except TimeoutError:
        raise Failed(f"The server took longer than {WHOLE_S:g} s for its answers") from None


async def _ask(ctx: Context, upstream: Upstream, kinds: Iterable[str]) -> Found:
    began = time.perf_counter()
    call = _Call(ctx, upstream)
    hello = await call.request(
        "initialize",
        {
            "protocolVersion": PROTOCOL,
            "capabilities": {},
            "clientInfo": {"name": "lockgate", "version": __version__},
        },
    )
    ms = round((time.perf_counter() - began) * 1000)
    flags = hello.get("capabilities") if isinstance(hello.get("capabilities"), dict) else {}
    found = []
    if kinds:
        await call.notify("notifications/initialized")
        for kind in kinds:
            if LISTS[kind][2] in (flags or {}):
                found += await _list(call, kind)
    return Found(call.status, ms, metadata(hello.get("serverInfo"), hello.get("protocolVersion"), flags), found[:MOST])


def metadata(server: Any, protocol: Any, flags: Any) -> dict[str, Any]:
    info = server if isinstance(server, dict) else {}
    return {
        "server_name": _text(info.get("name")),
        "server_version": _text(info.get("version")),
        "title": _text(info.get("title")),
        "protocol_version": _text(protocol),
        "capability_flags": flags if isinstance(flags, dict) else {},
    }


def _text(value: Any) -> str | None:
    return value[:LONGEST] if isinstance(value, str) else None


async def _list(call: "_Call", kind: str) -> list[dict[str, Any]]:
    method, field, _ = LISTS[kind]
    found: list[dict[str, Any]] = []
    cursor: Any = None
    for _ in range(MOST_PAGES):
        result = await call.request(method, {"cursor": cursor} if cursor else {})
        rows = result.get(field)
        found += [capability(kind, row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        cursor = result.get("nextCursor")
        if not cursor or len(found) >= MOST:
            break
    return [row for row in found if row["name"]]


def capability(kind: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """One row of a list as it is kept; a resource without a name goes by its address."""
    name = _text(row.get("name")) or _text(row.get("uri")) or _text(row.get("uriTemplate")) or ""
    kept = {_NAMES.get(field, field): row[field] for field in _KEPT if row.get(field) is not None}
    return {**kept, "name": name, "type": kind}


class _Call:
    """One session with a server."""

    def __init__(self, ctx: Context, upstream: Upstream) -> None:
        self._ctx, self._upstream = ctx, upstream
        self._session: dict[str, str] = {}
        self._number = 0
        self._received = 0
        self.status = 0

    async def request(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """The result of one call. Raises Failed."""
        self._number += 1
        body = await self._send({"jsonrpc": "2.0", "id": self._number, "method": method, "params": params})
        for message in _messages(body):
            if message.get("id") == self._number:
                if isinstance(message.get("result"), dict):
                    return dict(message["result"])
                error = message.get("error")
                told = _text(error.get("message")) if isinstance(error, dict) else None
                raise Failed(f"The server refused {method}: {told or 'without saying why'}", self.status)
        raise Failed(f"The server did not answer {method} with JSON-RPC. Is this an MCP server's address?", self.status)

    async def notify(self, method: str) -> None:
        await self._send({"jsonrpc": "2.0", "method": method})

    async def _send(self, message: Mapping[str, Any]) -> bytes:
        call, upstream = self._ctx.services.fetch, self._upstream
        if call is None:
            raise Failed("This process makes no calls")
        headers = {
            "content-type": "application/json",
            "accept": "application/json, text/event-stream",
            "mcp-protocol-version": PROTOCOL,
            **upstream.headers,
            **self._session,
        }
        raw = msgspec.json.encode(message)
        stored = bool(upstream.headers)
        try:
            answer = await call("POST", upstream.url, headers.items(), raw, scope=upstream.scope, stored=stored)
        except LockgateError as error:
            raise Failed(f"The server could not be called: {error.message}") from None
        self.status = answer.status
        self._received += len(answer.body)
        if self._received > LARGEST:
            raise Failed(f"The server has more than {LARGEST >> 20} MiB to say", answer.status)
        if answer.status in {401, 403}:
            raise Failed("The server asks for a login, or refuses the credentials that it was sent", answer.status)
        if answer.status >= 300:  # redirects are not followed: they could lead anywhere
            raise Failed(f"The server answered with status {answer.status}", answer.status)
        if session := answer.headers.get("mcp-session-id"):
            self._session = {"mcp-session-id": session}
        return answer.body


def _data(event: bytes) -> bytes:
    return b"\n".join(line[5:].lstrip() for line in event.split(b"\n") if line.startswith(b"data:"))


def _messages(body: bytes) -> list[dict[str, Any]]:
    """The JSON-RPC messages of an answer, which is one JSON text or a stream of events."""
    texts = [body]
    if body.lstrip()[:1] not in {b"{", b"["}:
        events = body.replace(b"\r\n", b"\n").split(b"\n\n")
        texts = [
            b"\n".join(line[5:].lstrip() for line in event.split(b"\n") if line.startswith(b"data:"))
            for event in events
        ]
    made: list[Any] = []
    for text in filter(None, texts):
        try:
            value = jsonguard.read(text)
        except BadRequest:
            continue
        made += value if isinstance(value, list) else [value]
    return [message for message in made if isinstance(message, dict)]


# --- showing ---


def paged(ctx: Context, rows: list[Any]) -> dict[str, Any]:
    """A page of `rows` by `page` (from 1) and `page_size`, or in the other dialect."""
    page = ctx.page
    asked = ctx.query.get("page", "")
    offset = (int(asked) - 1) * page.limit if asked.isdecimal() and int(asked[:9]) > 0 else page.offset
    return {
        "object": "list",
        "data": rows[offset : offset + page.limit],
        "total": len(rows),
        "has_more": offset + page.limit < len(rows),
    }


def key_of(kind: str, name: str) -> str:
    return f"{kind}/{name}"


def with_switches(rows: Iterable[Mapping[str, Any]], switches: Mapping[str, bool]) -> list[dict[str, Any]]:
    """Capabilities with whether each is on. What was switched before anybody saw it is listed by its name alone."""
    known = [{**row, "enabled": switches.get(key_of(row["type"], row["name"]), True)} for row in rows]
    seen = {key_of(row["type"], row["name"]) for row in known}
    unseen = [key.partition("/") for key in switches if key not in seen]
    return known + [{"name": name, "type": kind, "enabled": switches[key_of(kind, name)]} for kind, _, name in unseen]


def counts(rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    listed = list(rows)
    made = {}
    for kind in KINDS:
        own = [row for row in listed if row["type"] == kind]
        made[f"{kind}s"] = {"total": len(own), "enabled": sum(bool(row["enabled"]) for row in own)}
    return made
