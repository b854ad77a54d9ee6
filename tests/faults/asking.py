"""Asks the gateway over a socket of its own and says exactly what came, above all whether it looks complete."""

import asyncio
import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from faults.wires import MODEL


@dataclass
class Heard:
    """`whole`: the framing says that nothing is missing."""

    status: int = 0
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    whole: bool = False
    hung: bool = False

    @property
    def events(self) -> list[Any]:
        return list(_events(self.body))

    @property
    def error_code(self) -> str:
        """Of the answer's error, or of the last event when it is one; "" for none, "?" for one without a code."""
        try:
            document = json.loads(self.body)
        except ValueError:
            said = self.events
            document = said[-1] if said else None
        error = document.get("error") if isinstance(document, dict) else None
        return str(error.get("code") or "?") if isinstance(error, dict) else ""


def _events(body: bytes) -> Iterator[Any]:
    for line in body.split(b"\n"):
        if line.startswith(b"data: {"):
            with contextlib.suppress(ValueError):
                yield json.loads(line[6:])


def request(port: int, key: str, trace: str, config: dict[str, Any], *, streamed: bool, **more: Any) -> bytes:
    """One chat completion as bytes."""
    asked: dict[str, Any] = {"model": MODEL, "messages": [{"role": "user", "content": "What jumps over the dog?"}]}
    if streamed:
        asked |= {"stream": True, "stream_options": {"include_usage": True}}
    body = json.dumps(asked | more).encode()
    lines = [
        "POST /v1/chat/completions HTTP/1.1", f"host: 127.0.0.1:{port}", "content-type: application/json",
        f"content-length: {len(body)}", f"x-portkey-api-key: {key}", f"x-portkey-trace-id: {trace}",
        f"x-portkey-config: {json.dumps(config)}", "connection: close",
    ]  # fmt: skip
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def ask(port: int, sent: bytes, deadline: float) -> Heard:
    """Send and read to the end; `hung` when it did not end within `deadline` seconds."""
    heard = Heard()
    writer = None
    try:
        async with asyncio.timeout(deadline):
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=4 << 20)
            writer.write(sent)
            await _read(reader, heard)
    except TimeoutError:
        heard.hung = True
    except (OSError, asyncio.IncompleteReadError, ValueError):
        heard.whole = False
    finally:
        if writer is not None:
            writer.transport.abort()
    return heard


async def _read(reader: asyncio.StreamReader, heard: Heard) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    status, *lines = head.split("\r\n")
    heard.status = int(status.split(" ")[1])
    heard.headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    if heard.headers.get("transfer-encoding") == "chunked":
        while size := int(await reader.readline(), 16):
            heard.body += await reader.readexactly(size)
            await reader.readline()
    else:
        left = int(heard.headers["content-length"])
        while left:
            piece = await reader.read(left)
            if not piece:
                return
            heard.body += piece
            left -= len(piece)
    heard.whole = True
