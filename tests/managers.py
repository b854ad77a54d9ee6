"""Small doubles of outside secret managers. They check who asks as the real ones do (signatures, tokens, and when
these end) and answer in their shape.
"""

import hashlib
import hmac
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

TOKEN, ROLE, ROLE_SECRET = "hvs.canary-token-0123456789", "role-1", "canary-role-secret-0123456789"
SERVICE_ROLE, SERVICE_JWT = "gateway", "eyJ.canary-service-account.0123456789"
KEY_ID, KEY_SECRET = "AKIACANARYEXAMPLE", "canary/aws/secret/key/0123456789"
ARN, EXTERNAL = "arn:aws:iam::123456789012:role/reader", "external-1"
WEB_ARN, WEB_TOKEN = "arn:aws:iam::123456789012:role/pod", "eyJ.canary-web-identity.0123456789"
TENANT, CLIENT, CLIENT_SECRET = "11111111-2222-3333-4444-555555555555", "client-1", "canary~client.secret-0123456789"
FEDERATED = "eyJ.canary-federated.0123456789"
HEADER = "canary-identity-header-0123456789"
SKEW_S = 300


class Kept:
    """What a double holds and how it behaves. `down`: the status of every answer, 0 for good ones. `lease_s` is how
    long what it gives out is worth something, by `now_ms`; `renewals`: how often a token's lease can be renewed.
    """

    def __init__(self) -> None:
        self.secrets: dict[str, Any] = {}
        self.down = 0
        self.forbidden: set[str] = set()
        self.asked: list[str] = []
        self.now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
        self.lease_s = 3600
        self.renewals = 0
        self.issued: dict[str, _Issued] = {}
        self.bodies: list[dict[str, str]] = []  # of logins

    def issue(self, start: str, secret: str = "") -> "_Issued":
        """Something that its receiver may log in with until it ends."""
        number = len(self.issued) + 1
        made = _Issued(f"{start}{number:04}", secret and f"{secret}{number:04}", self.now_ms() + self.lease_s * 1000)
        self.issued[made.name] = made
        return made

    def good(self, name: str) -> "_Issued | None":
        found = self.issued.get(name)
        return found if found and self.now_ms() < found.ends_ms else None

    def revoke(self) -> None:
        """Whatever was given out is worth nothing any more."""
        for each in self.issued.values():
            each.ends_ms = 0

    def logins(self) -> int:
        return sum("login" in line or "sts" in line or "/oauth2/" in line or "/identity" in line for line in self.asked)


@dataclass
class _Issued:
    name: str
    secret: str
    ends_ms: int
    renewed: int = 0


class _Handler(BaseHTTPRequestHandler):
    kept: Kept

    def log_message(self, *_args: Any) -> None: ...

    def say(self, status: int, document: Any) -> None:
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("content-length") or 0))

    def is_down(self, what: str = "") -> bool:
        self.kept.asked.append(f"{self.command} {self.path}{what}")
        if self.kept.down:
            self.say(self.kept.down, {"errors": ["down"]})
        return bool(self.kept.down)


class VaultHandler(_Handler):
    """The key-value engine at /v1/secret (version 2) and /v1/old (version 1); AppRole and service-account logins, at
    their usual mounts and at /v1/auth/cluster/one; renewal. TOKEN is a root token.
    """

    def do_POST(self) -> None:
        sent = json.loads(self.body())
        if self.is_down():
            return
        self.kept.bodies.append(sent)
        if self.path == "/v1/auth/token/renew-self":
            self._renew()
        elif self.path == "/v1/auth/approle/login":
            self._login(sent == {"role_id": ROLE, "secret_id": ROLE_SECRET})
        elif self.path in {"/v1/auth/kubernetes/login", "/v1/auth/cluster/one/login"}:
            self._login(sent == {"role": SERVICE_ROLE, "jwt": SERVICE_JWT}, 403)
        else:
            self.say(404, {"errors": ["no handler for route"]})

    def _login(self, good: bool, otherwise: int = 400) -> None:
        if not good:
            self.say(otherwise, {"errors": [f"permission denied for {SERVICE_JWT}"]})
            return
        self._grant(self.kept.issue("hvs.canary-issued-").name)

    def _grant(self, token: str) -> None:
        can = self.kept.issued[token].renewed < self.kept.renewals
        auth = {"client_token": token, "lease_duration": self.kept.lease_s, "renewable": can}
        self.say(200, {"auth": auth})

    def _renew(self) -> None:
        found = self.kept.good(self.headers.get("x-vault-token", ""))
        if found is None or found.renewed >= self.kept.renewals:
            self.say(403 if found is None else 400, {"errors": ["lease is not renewable"]})
            return
        found.renewed += 1
        found.ends_ms = self.kept.now_ms() + self.kept.lease_s * 1000
        self._grant(found.name)

    def do_GET(self) -> None:
        if self.is_down():
            return
        token = self.headers.get("x-vault-token", "")
        if self.path.removeprefix("/v1/") in self.kept.forbidden or (token != TOKEN and self.kept.good(token) is None):
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
    """Secrets Manager's GetSecretValue and, for forms, the token service: ARN is for KEY_ID who knows EXTERNAL, WEB_ARN
    for who brings WEB_TOKEN. GET gives a container its own keys, for HEADER.
    """

    def do_GET(self) -> None:
        if self.is_down(" identity"):
            return
        if self.headers.get("authorization") != HEADER:
            self.say(401, {"code": "Unauthorized", "message": HEADER})
            return
        made = self.kept.issue("ASIACONTAINER", KEY_SECRET)
        parts = {"AccessKeyId": made.name, "SecretAccessKey": made.secret, "Token": f"token/{made.name}"}
        self.say(200, {**parts, "Expiration": _stamp(made.ends_ms)})

    def do_POST(self) -> None:
        body = self.body()
        form = (self.headers.get("content-type") or "").startswith("application/x-www-form-urlencoded")
        if self.is_down(" sts" if form else ""):
            return
        if form:
            self._token(body, dict(parse_qsl(body.decode(), strict_parsing=True)))
        elif wrong := self._wrong(body, "secretsmanager"):
            self.say(400, {"__type": wrong, "message": f"{KEY_SECRET} is no good"})
        elif self.headers["x-amz-target"] != "secretsmanager.GetSecretValue":
            self.say(400, {"__type": "UnknownOperationException"})
        else:
            self._secret(self.kept.secrets.get(json.loads(body)["SecretId"]))

    def _secret(self, found: Any) -> None:
        if found is None:
            self.say(400, {"__type": "com.amazonaws.secretsmanager#ResourceNotFoundException"})
        elif isinstance(found, bytes):
            self.say(200, {"SecretBinary": "aGk="})
        else:
            self.say(200, {"SecretString": found})

    def _token(self, body: bytes, sent: dict[str, str]) -> None:
        self.kept.bodies.append(sent)
        kind = sent.get("Action")
        if sent.get("Version") != "2011-06-15" or not sent.get("RoleSessionName"):
            self._fail(400, "ValidationError")
        elif kind == "AssumeRole":
            if wrong := self._wrong(body, "sts"):
                self._fail(403, wrong)
            elif (sent.get("RoleArn"), sent.get("ExternalId")) != (ARN, EXTERNAL):
                self._fail(403, "AccessDenied")
            else:
                self._give(kind)
        elif kind == "AssumeRoleWithWebIdentity" and "authorization" not in self.headers:
            good = (sent.get("RoleArn"), sent.get("WebIdentityToken")) == (WEB_ARN, WEB_TOKEN)
            self._give(kind) if good else self._fail(400, "InvalidIdentityToken")
        else:
            self._fail(400, "InvalidAction")

    def _give(self, kind: str) -> None:
        made = self.kept.issue("ASIACANARY", KEY_SECRET)
        parts = {"AccessKeyId": made.name, "SecretAccessKey": made.secret, "SessionToken": f"token/{made.name}"}
        parts["Expiration"] = _stamp(made.ends_ms)
        inner = "".join(f"\n      <{name}>{value}</{name}>" for name, value in parts.items())
        space = "https://sts.amazonaws.com/doc/2011-06-15/"
        text = f'<{kind}Response xmlns="{space}"><{kind}Result><Credentials>{inner}</Credentials>'
        self.say(200, f"{text}</{kind}Result></{kind}Response>".encode())

    def _fail(self, status: int, code: str) -> None:
        self.say(status, f"<ErrorResponse><Error><Code>{code}</Code><Message>{KEY_SECRET}</Message></Error>".encode())

    def _wrong(self, body: bytes, service: str) -> str:
        """AWS's name of what is wrong with the signature, "" for nothing."""
        form = (
            r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, "
            r"SignedHeaders=([^,]+), Signature=(\w+)"
        )
        match = re.fullmatch(form, self.headers.get("authorization", ""))
        if match is None or match[4] != service:
            return "IncompleteSignature"
        key_id, day, region, _, names, signature = match.groups()
        if not {"host", "x-amz-date", "content-type"} <= set(names.split(";")) or self.headers["x-amz-date"][:8] != day:
            return "InvalidSignatureException"
        if wrong := self._wrong_login(key_id, names):
            return wrong
        at = datetime.strptime(self.headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp()
        if abs(at - self.kept.now_ms() / 1000) > SKEW_S:
            return "RequestExpired"
        secret = KEY_SECRET if key_id == KEY_ID else self.kept.issued[key_id].secret
        scope = (day, region, service, "aws4_request")
        made = self._signature(body, names, scope, secret)
        return "" if hmac.compare_digest(made, signature) else "SignatureDoesNotMatch"

    def _wrong_login(self, key_id: str, names: str) -> str:
        if key_id == KEY_ID:
            return ""
        if key_id not in self.kept.issued:
            return "UnrecognizedClientException"
        if self.kept.good(key_id) is None:
            return "ExpiredTokenException"
        whole = self.headers.get("x-amz-security-token") == f"token/{key_id}" and "x-amz-security-token" in names
        return "" if whole else "InvalidClientTokenId"

    def _signature(self, body: bytes, names: str, scope: tuple[str, ...], secret: str) -> str:
        fields = "".join(f"{name}:{self.headers[name].strip()}\n" for name in names.split(";"))
        path = quote(urlsplit(self.path).path, safe="/-_.~")
        request = f"{self.command}\n{path}\n\n{fields}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        hashed = hashlib.sha256(request.encode()).hexdigest()
        text = f"AWS4-HMAC-SHA256\n{self.headers['x-amz-date']}\n{'/'.join(scope)}\n{hashed}"
        key = b"AWS4" + secret.encode()
        for part in scope:
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


class AzureHandler(_Handler):
    """A vault, Microsoft's login for TENANT, and a machine's identity endpoint at /identity, all at one address."""

    def do_POST(self) -> None:
        sent = dict(parse_qsl(self.body().decode(), strict_parsing=True))
        if self.is_down():
            return
        self.kept.bodies.append(sent)
        if self.path != f"/{TENANT}/oauth2/v2.0/token":
            self.say(400, {"error": "invalid_request", "error_description": "AADSTS90002: no such tenant"})
        elif not self._is_client(sent):
            self.say(401, {"error": "invalid_client", "error_description": f"AADSTS7000215 {sent}"})
        elif (sent["grant_type"], sent["scope"]) != ("client_credentials", "https://vault.azure.net/.default"):
            self.say(400, {"error": "invalid_scope"})
        else:
            made = self.kept.issue("eyJ.canary-azure-")
            self.say(200, {"token_type": "Bearer", "expires_in": self.kept.lease_s, "access_token": made.name})

    @staticmethod
    def _is_client(sent: Mapping[str, str]) -> bool:
        kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        secret = sent.get("client_secret") == CLIENT_SECRET
        proof = (sent.get("client_assertion_type"), sent.get("client_assertion")) == (kind, FEDERATED)
        return sent.get("client_id") == CLIENT and (secret or proof)

    def do_GET(self) -> None:
        if self.is_down():
            return
        parts = urlsplit(self.path)
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if parts.path == "/identity":
            self._identity(asked)
        elif self.kept.good((self.headers.get("authorization") or "").removeprefix("Bearer ")) is None:
            self.say(401, {"error": {"code": "Unauthorized", "message": "AKV10000"}})
        elif asked != {"api-version": "7.4"}:
            self.say(400, {"error": {"code": "BadParameter"}})
        else:
            found = self.kept.secrets.get(parts.path.removeprefix("/secrets/"))
            if found is None:
                self.say(404, {"error": {"code": "SecretNotFound", "message": parts.path}})
            else:
                self.say(200, {"value": found, "id": f"https://vault{parts.path}", "attributes": {"enabled": True}})

    def _identity(self, asked: Mapping[str, str]) -> None:
        good = self.headers.get("x-identity-header") == HEADER and asked.get("resource") == "https://vault.azure.net"
        if not good or asked.get("client_id", CLIENT) != CLIENT or asked.get("api-version") != "2019-08-01":
            self.say(400, {"statusCode": 400, "message": HEADER})
            return
        made = self.kept.issue("eyJ.canary-managed-")
        self.say(200, {"access_token": made.name, "expires_on": str(made.ends_ms // 1000), "token_type": "Bearer"})


def _stamp(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


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


def entra(url: str, **more: str) -> dict[str, str]:
    """An auth_config that logs in to an AzureHandler at `url`."""
    return {
        "azure_auth_mode": "entra",
        "azure_vault_url": url,
        "azure_authority_url": url,
        "azure_entra_tenant_id": TENANT,
        "azure_entra_client_id": CLIENT,
        "azure_entra_client_secret": CLIENT_SECRET,
        **more,
    }
