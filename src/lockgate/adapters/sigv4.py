"""AWS Signature Version 4 of one request, as bytes in and header fields out. Pure: the time is an argument.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

import hmac
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import parse_qsl, quote

ALGORITHM = "AWS4-HMAC-SHA256"


class Signer(NamedTuple):
    """Whose signature, and for what. `token` is of temporary credentials, "" for lasting ones."""

    key_id: str
    secret: str
    region: str
    service: str
    token: str = ""


class Asked(NamedTuple):
    """A request. `path` is as it travels; header names are in lower case and hold `host`."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


def signed(asked: Asked, signer: Signer, at_ms: int) -> dict[str, str]:
    """The header fields of `asked` with those that sign it. `at_ms` is Unix time in milliseconds."""
    stamp = datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    headers = {**asked.headers, "x-amz-date": stamp}
    if signer.token:
        headers["x-amz-security-token"] = signer.token
    names = ";".join(sorted(headers))
    scope = f"{stamp[:8]}/{signer.region}/{signer.service}/aws4_request"
    request = canonical(asked._replace(headers=headers))
    text = "\n".join((ALGORITHM, stamp, scope, sha256(request.encode()).hexdigest()))
    signature = hmac.digest(_key(signer, stamp[:8]), text.encode(), "sha256").hex()
    credential = f"Credential={signer.key_id}/{scope}"
    return {**headers, "authorization": f"{ALGORITHM} {credential}, SignedHeaders={names}, Signature={signature}"}


def canonical(asked: Asked) -> str:
    """The one spelling of a request that both sides hash."""
    pairs = sorted(
        (quote(name, safe="-_.~"), quote(value, safe="-_.~"))
        for name, value in parse_qsl(asked.query, keep_blank_values=True)
    )
    names = sorted(asked.headers)
    fields = "".join(f"{name}:{' '.join(asked.headers[name].split())}\n" for name in names)
    query = "&".join(f"{name}={value}" for name, value in pairs)
    path = quote(asked.path or "/", safe="/-_.~")
    return "\n".join((asked.method, path, query, fields, ";".join(names), sha256(asked.body).hexdigest()))


def _key(signer: Signer, day: str) -> bytes:
    key = f"AWS4{signer.secret}".encode()
    for part in (day, signer.region, signer.service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key
