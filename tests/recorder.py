"""A pass-through server between a client and the gateway that remembers every exchange, byte for byte."""

import http.client
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host"}


@dataclass
class Exchange:
    """What the client sent and what it was answered; header names in lower case."""

    method: str
    path: str
    sent: dict[str, str]
    body: bytes
    status: int
    got: dict[str, str]
    answer: bytes


class Recorder(ThreadingHTTPServer):
    """Listens on loopback as soon as it is made; `url` stands for the gateway's. `exchanges` grows."""

    daemon_threads = True

    def __init__(self, gateway: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.gateway = urlsplit(gateway).netloc
        self.exchanges: list[Exchange] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"

    @property
    def last(self) -> Exchange:
        return self.exchanges[-1]

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Recorder
    protocol_version = "HTTP/1.1"

    def _body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length") or 0))
        parts = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            parts.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(parts)

    def _pass(self) -> None:
        body = self._body()
        kept = {name: value for name, value in self.headers.items() if name.lower() not in HOP_BY_HOP}
        onward = http.client.HTTPConnection(self.server.gateway, timeout=60)
        onward.request(self.command, self.path, body or None, kept)
        reply = onward.getresponse()
        answer = reply.read()
        onward.close()
        self.server.exchanges.append(
            Exchange(
                method=self.command,
                path=self.path,
                sent={name.lower(): value for name, value in self.headers.items()},
                body=body,
                status=reply.status,
                got={name.lower(): value for name, value in reply.getheaders()},
                answer=answer,
            )
        )
        self.send_response_only(reply.status)
        for name, value in reply.getheaders():
            if name.lower() not in HOP_BY_HOP:
                self.send_header(name, value)
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    do_GET = do_POST = do_PUT = do_DELETE = _pass  # noqa: N815  # the base class looks for these names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the base class's name for it
        """Tests read `exchanges`."""
