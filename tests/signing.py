"""An issuer of signed tokens for tests: real keys, and tokens of any shape, sound or not."""

import base64
import hashlib
import hmac
import json
from functools import cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256


def b64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value: int) -> str:
    return b64(value.to_bytes((value.bit_length() + 7) // 8, "big"))


@cache
def private_key(name: str, bits: int = 2048) -> rsa.RSAPrivateKey:
    """One key per name and process: making them is slow."""
    del name
    return rsa.generate_private_key(65537, bits)


def jwk(key: rsa.RSAPrivateKey, kid: str, **fields: Any) -> dict[str, Any]:
    """The public half."""
    numbers = key.public_key().public_numbers()
    row = {"kty": "RSA", "kid": kid, "use": "sig", "alg": "RS256", "n": number(numbers.n), "e": number(numbers.e)}
    return {**row, **fields}


def jwks(*rows: dict[str, Any]) -> bytes:
    return json.dumps({"keys": rows}).encode()


def rs256(key: rsa.RSAPrivateKey, data: bytes) -> bytes:
    return key.sign(data, padding.PKCS1v15(), SHA256())


class Issuer:
    """Signs with the key `name`, which its key set lists as `kid`."""

    def __init__(self, name: str = "issuer", kid: str = "key-1") -> None:
        self.key, self.kid = private_key(name), kid

    @property
    def public(self) -> bytes:
        return jwks(jwk(self.key, self.kid))

    @property
    def document(self) -> dict[str, Any]:
        made: dict[str, Any] = json.loads(self.public)
        return made

    def header(self, **changes: Any) -> dict[str, Any]:
        """The right header but for `changes`; None takes a field away."""
        made = {"alg": "RS256", "typ": "JWT", "kid": self.kid, **changes}
        return {name: value for name, value in made.items() if value is not None}

    def sign(self, claims: Any, header: Any = None) -> str:
        """`claims` and `header` are objects, or the very text that is to stand there."""
        parts = [part if isinstance(part, str) else json.dumps(part) for part in (header or self.header(), claims)]
        signed = ".".join(b64(part.encode()) for part in parts)
        return f"{signed}.{b64(rs256(self.key, signed.encode()))}"

    def hs256(self, claims: Any, secret: bytes) -> str:
        """Signed with a shared secret: the mistake of verifiers that let the token choose its algorithm."""
        signed = ".".join(b64(json.dumps(part).encode()) for part in (self.header(alg="HS256"), claims))
        return f"{signed}.{b64(hmac.digest(secret, signed.encode(), hashlib.sha256))}"
