"""Small doubles of outside secret managers: they check who asks, as the real ones do, and answer in their shape."""

import hashlib
import hmac
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN, ROLE, ROLE_SECRET = "hvs.canary-token-0123456789", "role-1", "canary-role-secret-0123456789"
KEY_ID, KEY_SECRET = "AKIACANARYEXAMPLE", "canary/aws/secret/key/0123456789"


class Kept:
    """What a double holds and how it behaves. `down`: the status of every answer, 0 for good ones."""

    def __init__(self) -> None:
        self.secrets: dict[str, Any] = {}
        self.down = 0
        self.asked: list[str] = []


class _Handler(BaseHTTPRequestHandler):
    kept: Kept

    def log_message(self, *_args: Any) -> None: ...

    def say(self, status: int, document: Any) -> None:
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def is_down(self) -> bool:
        self.kept.asked.append(f"{self.command} {self.path}")
        if self.kept.down:
            self.say(self.kept.down, {"errors": ["down"]})
        return bool(self.kept.down)


class VaultHandler(_Handler):
    """The key-value engine at /v1/secret (version 2) and /v1/old (version 1), and AppRole logins."""

    def do_POST(self) -> None:
        sent = json.loads(self.body())
        if self.is_down():
            return
        if self.path == "/v1/auth/approle/login" and sent == {"role_id": ROLE, "secret_id": ROLE_SECRET}:
            self.say(200, {"auth": {"client_token": TOKEN}})
        else:
            self.say(400, {"errors": ["invalid role or secret ID"]})

    def do_GET(self) -> None:
        if self.is_down():
            return
        if self.headers.get("x-vault-token") != TOKEN:
            self.say(403, {"errors": ["permission denied"]})
            return
        found = self.kept.secrets.get(self.path.removeprefix("/v1/"))
        if found is None:
            self.say(404, {"errors": []})
        elif self.path.startswith("/v1/old/"):
            self.say(200, {"data": found})
        else:
            self.say(200, {"data": {"data": found, "metadata": {"version": 1}}})


class AwsHandler(_Handler):
    """GetSecretValue, for requests that are signed by KEY_ID."""

    def do_POST(self) -> None:
        body = self.body()
        if self.is_down():
            return
        if not self._is_signed(body) or self.headers["x-amz-target"] != "secretsmanager.GetSecretValue":
            self.say(400, {"__type": "InvalidSignatureException"})
            return
        found = self.kept.secrets.get(json.loads(body)["SecretId"])
        if found is None:
            self.say(400, {"__type": "ResourceNotFoundException"})
        else:
            self.say(200, {"SecretString": found})

    def _is_signed(self, body: bytes) -> bool:
        credential, headers = r"Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request", r"SignedHeaders=([^,]+)"
        form = rf"AWS4-HMAC-SHA256 {credential}, {headers}, Signature=(\w+)"
        match = re.fullmatch(form, self.headers.get("authorization", ""))
        if match is None or match[1] != KEY_ID:
            return False
        _, day, region, service, names, signature = match.groups()
        fields = "".join(f"{name}:{self.headers[name].strip()}\n" for name in names.split(";"))
        request = f"POST\n/\n\n{fields}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        scope = f"{day}/{region}/{service}/aws4_request"
        hashed = hashlib.sha256(request.encode()).hexdigest()
        text = f"AWS4-HMAC-SHA256\n{self.headers['x-amz-date']}\n{scope}\n{hashed}"
        key = b"AWS4" + KEY_SECRET.encode()
        for part in (day, region, service, "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest() == signature


@contextmanager
def serving(handler: type[_Handler]) -> Iterator[tuple[str, Kept]]:
    """The address of a double, and what it keeps."""
    kept = Kept()
    made = type("Handler", (handler,), {"kept": kept})
    server = ThreadingHTTPServer(("127.0.0.1", 0), made)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", kept
    finally:
        server.shutdown()
        server.server_close()
