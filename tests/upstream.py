"""A provider played by a thread of the test: speaks OpenAI's chat format, remembers what it was sent, fails on request.

A request's `user` field scripts the answer: `"events=5 pause=0.1"`, `"status=503"`, `"cut"`, `"hang"`, `"echo"`.
"""

import asyncio
import json
import threading
from dataclasses import dataclass, field
from typing import Any

CONTENT = "The quick brown fox"


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    headers: list[tuple[str, str]]
    body: bytes

    def header(self, name: str) -> str | None:
        return next((v for k, v in self.headers if k.lower() == name), None)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def completion(model: str) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1700000000,
        "model": model,
        "choices": [{"index": 0, "message": {"role": "assistant", "content": CONTENT}, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 11, "completion_tokens": 4, "total_tokens": 15},
    }


def event(model: str, text: str | None, *, usage: bool = False) -> bytes:
    choices = [{"index": 0, "delta": {"content": text} if text else {}, "finish_reason": None if text else "stop"}]
    chunk: dict[str, Any] = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1700000000,
        "model": model,
    }
    chunk["choices"] = [] if usage else choices
    if usage:
        chunk["usage"] = {"prompt_tokens": 11, "completion_tokens": 4, "total_tokens": 15}
    return b"data: " + json.dumps(chunk).encode() + b"\n\n"


@dataclass
class Upstream:
    """Listens on loopback between `start` and `stop`."""

    port: int = 0
    seen: list[Seen] = field(default_factory=list)
    gone: list[float] = field(default_factory=list)  # loop times at which a client left in the middle of an answer
    open: int = 0

    def __post_init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def start(self) -> "Upstream":
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(
            asyncio.start_server(self._serve, "127.0.0.1", self.port, backlog=1024), self._loop
        ).result()
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(5)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while request := await self._read(reader):
                self.seen.append(request)
                if not await self._answer(request, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            self.gone.append(self._loop.time())
        finally:
            self.open -= 1
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> Seen | None:
        line = await reader.readline()
        if not line:
            return None
        method, path, _ = line.decode().split(" ")
        headers: list[tuple[str, str]] = []
        while (line := await reader.readline()).strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers.append((name, value.strip()))
        fields = {k.lower(): v for k, v in headers}
        if fields.get("transfer-encoding") == "chunked":
            body = b""
            while size := int((await reader.readline()).split(b";")[0], 16):
                body += await reader.readexactly(size)
                await reader.readline()
            await reader.readline()
        else:
            body = await reader.readexactly(int(fields.get("content-length", 0)))
        return Seen(method, path, headers, body)

    async def _answer(self, request: Seen, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        try:
            document = request.json
        except ValueError:
            document = {}
        document = document if isinstance(document, dict) else {}
        script = dict(p.partition("=")[::2] for p in str(document.get("user", "")).split())
        model = document.get("model", "none")
        if "hang" in script:
            await reader.read()  # until the client leaves
            raise ConnectionResetError
        if "delay" in script:
            await asyncio.sleep(float(script["delay"]))
        if "status" in script:
            error = {"error": {"message": "scripted", "type": "server_error", "param": None, "code": None}}
            return await self._send(writer, int(script["status"]), json.dumps(error).encode())
        if document.get("stream"):
            return await self._stream(writer, reader, model, script, document)
        if "echo" in script:
            shown = {"method": request.method, "path": request.path, "headers": request.headers}
            return await self._send(writer, 200, json.dumps({**shown, "body": request.body.decode()}).encode())
        payload = json.dumps(completion(model)).encode()
        if "cut" in script:
            head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(payload)}\r\n\r\n"
            writer.write(head.encode() + payload[: len(payload) // 2])
            await writer.drain()
            return False
        return await self._send(writer, 200, payload)

    async def _send(self, writer: asyncio.StreamWriter, status: int, payload: bytes) -> bool:
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {len(payload)}\r\n\r\n"
        writer.write(head.encode() + payload)
        await writer.drain()
        return True

    async def _stream(
        self, writer: asyncio.StreamWriter, reader: asyncio.StreamReader, model: str, script: dict[str, str], asked: Any
    ) -> bool:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n")
        events, pause = int(script.get("events", 3)), float(script.get("pause", 0))
        left = asyncio.ensure_future(reader.read(1))
        try:
            for n in range(events):
                self._chunk(writer, event(model, f"word{n} "))
                await writer.drain()
                if pause:
                    await asyncio.wait({left}, timeout=pause)
                if left.done():
                    raise ConnectionResetError
                if "cut" in script and n == events // 2:
                    return False
        finally:
            if not left.done():
                left.cancel()
                await asyncio.gather(left, return_exceptions=True)
        self._chunk(writer, event(model, None))
        if (asked.get("stream_options") or {}).get("include_usage"):
            self._chunk(writer, event(model, None, usage=True))
        self._chunk(writer, b"data: [DONE]\n\n")
        writer.write(b"0\r\n\r\n")
        await writer.drain()
        return True

    @staticmethod
    def _chunk(writer: asyncio.StreamWriter, data: bytes) -> None:
        writer.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")
