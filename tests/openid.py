"""An OpenID provider in this process, for logins: honest, or bent in one place."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, parse_qsl, quote, urlsplit

from joserfc import jwt
from joserfc.jwk import ECKey, RSAKey

from lockgate.admin.services import Fetched
from lockgate.core.errors import LockgateError

ISSUER = "https://login.example.org"
CLIENT = "lockgate-client"
SECRET = "the client's secret & more: +/%"
KEY = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
FOREIGN = RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
Bend = Callable[["Answer"], None]


@dataclass
class Answer:
    """What is about to be said at one of the four addresses; a bend changes it in place."""

    place: str
    body: Any
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    claims: dict[str, Any] = field(default_factory=dict)  # of the ID token, at the token endpoint
    header: dict[str, Any] = field(default_factory=lambda: {"alg": "RS256", "kid": "one"})
    key: Any = field(default_factory=lambda: KEY)
    raw: bytes | None = None
    token: Callable[[str], str] = str
    error: LockgateError | None = None


@dataclass
class Op:
    """Plays `services.fetch`, and the browser's visit. `bends`: by place, what is changed in its answers."""

    issuer: str = ISSUER
    client_id: str = CLIENT
    secret: str = SECRET
    auth: str = "client_secret_basic"
    bends: dict[str, Bend] = field(default_factory=dict)
    codes: dict[str, dict[str, Any]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    sent: list[dict[str, str]] = field(default_factory=list)  # to the token endpoint
    public: dict[str, Any] = field(default_factory=dict)  # of a client that signs
    in_userinfo: bool = False
    now: Callable[[], float] = time.time

    def visit(self, url: str, **said: Any) -> str:
        """Somebody logs in at `url`; the path that the browser is sent back to. `said`: claims about them."""
        query = dict(parse_qsl(urlsplit(url).query))
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        code = f"code-{len(self.codes)}"
        self.codes[code] = {
            **query,
            "said": {"sub": "somebody", "email": "p@example.org", "email_verified": True, **said},
        }
        back = urlsplit(query["redirect_uri"])
        return f"{back.path}?code={code}&state={quote(query['state'])}&iss={quote(self.issuer, safe='')}"

    async def __call__(
        self, method: str, url: str, headers: Iterable[tuple[str, str]], body: bytes | None, *, scope: str, stored: bool
    ) -> Fetched:
        assert stored, "a client secret travels"
        assert scope
        path = urlsplit(url).path
        self.asked.append(path)
        answer = self._answer(method, path, dict(headers), body or b"")
        if bend := self.bends.get(answer.place):
            bend(answer)
        if answer.error is not None:
            raise answer.error
        if answer.place == "token" and answer.status == 200 and isinstance(answer.body, dict):
            answer.body["id_token"] = answer.token(self._signed(answer))
        raw = answer.raw if answer.raw is not None else json.dumps(answer.body).encode()
        return Fetched(answer.status, answer.headers, raw)

    def _answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        match path.removeprefix(urlsplit(self.issuer).path.rstrip("/")):
            case "/.well-known/openid-configuration":
                return Answer("discovery", self.discovery())
            case "/token":
                assert method == "POST"
                return self._exchange(headers, body)
            case "/keys":
                return Answer("keys", {"keys": [KEY.as_dict(private=False)]})
            case "/me":
                said = self.codes[headers["authorization"].removeprefix("Bearer at-")]["said"]
                return Answer("userinfo", dict(said))
        raise AssertionError(path)

    def discovery(self) -> dict[str, Any]:
        base = self.issuer.rstrip("/")
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{base}/authorise",
            "token_endpoint": f"{base}/token",
            "jwks_uri": f"{base}/keys",
            "userinfo_endpoint": f"{base}/me",
            "authorization_response_iss_parameter_supported": True,
        }

    def _exchange(self, headers: dict[str, str], body: bytes) -> Answer:
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        self.sent.append(form)
        refused = Answer("token", {"error": "invalid_grant"}, 400)
        found = self.codes.pop(form["code"], None)
        if found is None or not self._is_client(headers, form) or form["redirect_uri"] != found["redirect_uri"]:
            return refused
        if not _fits(form["code_verifier"], found["code_challenge"]):
            return refused
        self.codes[form["code"] + "-used"] = found
        now, said = int(self.now()), found["said"]
        kept = {name: value for name, value in said.items() if name == "sub" or not self.in_userinfo}
        claims = {
            "iss": self.issuer,
            "aud": self.client_id,
            "iat": now,
            "exp": now + 300,
            "nonce": found["nonce"],
            **kept,
        }
        tokens = {"access_token": f"at-{form['code']}-used", "token_type": "Bearer", "expires_in": 300}
        return Answer("token", tokens, claims=claims)

    def _is_client(self, headers: dict[str, str], form: dict[str, str]) -> bool:
        if self.auth == "client_secret_post":
            return (form.get("client_id"), form.get("client_secret")) == (self.client_id, self.secret)
        if self.auth == "private_key_jwt":
            claims = jwt.decode(form["client_assertion"], RSAKey.import_key(self.public), ["RS256"]).claims
            return bool(claims["iss"] == claims["sub"] == self.client_id and claims["aud"] == f"{self.issuer}/token")
        pair = f"{quote(self.client_id, safe='')}:{quote(self.secret, safe='')}"
        return headers.get("authorization") == f"Basic {base64.b64encode(pair.encode()).decode()}"

    def _signed(self, answer: Answer) -> str:
        if answer.header["alg"] == "none":
            return f"{part(answer.header)}.{part(answer.claims)}."
        if answer.header["alg"] == "HS256":  # the public key's text for a secret: what a confused verifier checks by
            text = f"{part(answer.header)}.{part(answer.claims)}"
            mac = hmac.digest(KEY.as_pem(private=False), text.encode(), "sha256")
            return f"{text}.{base64.urlsafe_b64encode(mac).decode().rstrip('=')}"
        key = answer.key
        if answer.header["alg"] == "RS512":
            key = RSAKey.import_key({k: v for k, v in KEY.as_dict(private=True).items() if k != "alg"})
        return str(jwt.encode(answer.header, answer.claims, key, algorithms=[answer.header["alg"]]))


def part(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def _fits(verifier: str, challenge: str) -> bool:
    made = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    return made == challenge


def elliptic() -> ECKey:
    return ECKey.generate_key("P-256", {"kid": "one", "use": "sig", "alg": "ES256"})
