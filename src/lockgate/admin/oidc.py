"""OpenID Connect, as a relying party: discovery, the authorisation request, the code's exchange, the ID token.

Everything that an identity provider sends is hostile input until it is checked: bounded in size, of the issuer that was
configured, signed by a key that this issuer publishes now, under an algorithm from our list. All calls go through the
egress door, redirects are not followed, and nothing is kept between two logins that a later one would trust.
"""

import asyncio
import base64
import hmac
from collections.abc import Iterable
from typing import Any, Final, Literal, NamedTuple
from urllib.parse import quote, urlencode, urlsplit

from authlib.oauth2.rfc7636 import create_s256_code_challenge
from authlib.oidc.core import CodeIDToken
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey

from lockgate.admin.services import Fetch, Fetched
from lockgate.core import jsonguard
from lockgate.core.errors import BadRequest, LockgateError
from lockgate.core.ids import uuid7
from lockgate.core.secret import Secret

Reason = Literal["expired", "denied", "provider", "token", "unverified", "domain", "taken", "disabled", "not_invited"]
"""Why somebody is not let in: told to the browser and written to the audit log."""
ClientAuth = Literal["client_secret_basic", "client_secret_post", "private_key_jwt"]
SCOPE: Final = "openid email profile"
ALGORITHMS: Final = ("RS256", "PS256", "ES256", "EdDSA")
"""With a public key only: a shared secret can neither verify nor be confused with one."""
WITHIN_S: Final = 10.0
LEEWAY_S: Final = 60
OLDEST_S: Final = 600
"""Since a token was issued: it comes straight from its issuer."""
DOCUMENT_LIMIT: Final = 64 * 1024
KEYS_LIMIT: Final = 256 * 1024
MOST_KEYS: Final = 50
TOKEN_LIMIT: Final = 16 * 1024
RSA_BITS: Final = range(2048, 8200)
"""As they are counted in base64: six a letter."""
_KINDS: Final[dict[str, tuple[str, type[Key]]]] = {
    "RS256": ("RSA", RSAKey),
    "PS256": ("RSA", RSAKey),
    "ES256": ("EC", ECKey),
    "EdDSA": ("OKP", OKPKey),
}


class Refused(Exception):  # it reads as a sentence: raise Refused("token", "wrong nonce")
    """Nobody is logged in. `why` is for the audit log: what was wrong, without what the provider wrote."""

    def __init__(self, reason: Reason, why: str) -> None:
        super().__init__(why)
        self.reason: Reason = reason
        self.why = why


class Metadata(NamedTuple):
    """What discovery says, as far as it is used."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str
    sends_issuer: bool  # in its answers: then one without it is refused


class Client(NamedTuple):
    """How this gateway is known to a provider. `secret`: the client secret, or a private key in PEM."""

    client_id: str
    auth: ClientAuth
    secret: Secret
    redirect_uri: str


class Flow(NamedTuple):
    """What one login goes by, from its code to its person."""

    fetch: Fetch
    metadata: Metadata
    client: Client
    now_s: int


class Person(NamedTuple):
    """Whom the provider vouches for."""

    subject: str
    email: str  # lower case in ASCII, "" when it tells none
    verified: bool
    first_name: str
    last_name: str
    auth_time: int  # Unix s, 0 when it does not tell
    many_factors: bool
    hosted_domain: str = ""  # of an issuer that everybody can have an account at: the organisation that manages it


# --- calls ---


async def _ask(
    fetch: Fetch, url: str, limit: int, headers: Iterable[tuple[str, str]] = (), body: bytes | None = None
) -> Any:
    """The JSON object that `url` answers 200 with, a POST where there is a `body`. Raises Refused."""
    where = urlsplit(url).hostname
    try:
        async with asyncio.timeout(WITHIN_S):
            sent = [("accept", "application/json"), *headers]
            answer: Fetched = await fetch(
                "GET" if body is None else "POST", url, sent, body, scope="login", stored=True
            )
    except TimeoutError:
        raise Refused("provider", f"{where} did not answer in time") from None
    except (LockgateError, ValueError) as error:
        raise Refused("provider", f"{where} cannot be asked: {error}") from None
    if answer.status != 200:
        raise Refused("provider", f"{where} answered {answer.status}")
    if len(answer.body) > limit:
        raise Refused("provider", f"{where} sent more than {limit} bytes")
    try:
        document = jsonguard.read(answer.body)
    except BadRequest:
        raise Refused("provider", f"{where} did not send JSON") from None
    if not isinstance(document, dict):
        raise Refused("provider", f"{where} did not send a JSON object")
    return document


def _text(document: dict[str, Any], name: str) -> str:
    found = document.get(name)
    return found if isinstance(found, str) else ""


def _endpoint(document: dict[str, Any], name: str, issuer: str) -> str:
    """An address from discovery: https, or http where the issuer itself is. Raises Refused."""
    url = _text(document, name)
    parts = urlsplit(url)
    plain = url.isascii() and url.isprintable() and " " not in url and "#" not in url and "@" not in parts.netloc
    if not plain or not parts.hostname or len(url) > 2048 or parts.scheme not in {"https", urlsplit(issuer).scheme}:
        raise Refused("provider", f"discovery names no usable {name}")
    return url


async def discover(fetch: Fetch, issuer: str) -> Metadata:
    """Raises Refused. The document must be of exactly the issuer that was configured."""
    url = f"{issuer.rstrip('/')}/.well-known/openid-configuration"
    document = await _ask(fetch, url, DOCUMENT_LIMIT)
    if document.get("issuer") != issuer:
        raise Refused("provider", "discovery is of another issuer")
    return Metadata(
        issuer,
        _endpoint(document, "authorization_endpoint", issuer),
        _endpoint(document, "token_endpoint", issuer),
        _endpoint(document, "jwks_uri", issuer),
        _endpoint(document, "userinfo_endpoint", issuer) if document.get("userinfo_endpoint") else "",
        document.get("authorization_response_iss_parameter_supported") is True,
    )


def authorisation_url(
    metadata: Metadata, client: Client, state: str, nonce: str, verifier: str, *, email: str, again: bool
) -> str:
    """Where the browser goes. `again`: the provider must ask the person anew, and say when it did."""
    query = {
        "response_type": "code",
        "client_id": client.client_id,
        "redirect_uri": client.redirect_uri,
        "scope": SCOPE,
        "state": state,
        "nonce": nonce,
        "code_challenge": create_s256_code_challenge(verifier),
        "code_challenge_method": "S256",
        **({"login_hint": email} if email else {}),
        **({"prompt": "login", "max_age": "0"} if again else {}),
    }
    url = metadata.authorization_endpoint
    return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"


async def redeem(flow: Flow, code: str, verifier: str) -> dict[str, Any]:
    """The token endpoint's answer. Raises Refused."""
    metadata, client = flow.metadata, flow.client
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": client.redirect_uri,
        "code_verifier": verifier,
    }
    headers = [("content-type", "application/x-www-form-urlencoded")]
    secret = client.secret.reveal().decode()
    if client.auth == "client_secret_basic":
        pair = f"{quote(client.client_id, safe='')}:{quote(secret, safe='')}"
        headers.append(("authorization", f"Basic {base64.b64encode(pair.encode()).decode()}"))
    elif client.auth == "client_secret_post":
        form |= {"client_id": client.client_id, "client_secret": secret}
    else:
        form |= _assertion(metadata, client, flow.now_s)
    sent = urlencode(form).encode()
    found: dict[str, Any] = await _ask(flow.fetch, metadata.token_endpoint, DOCUMENT_LIMIT, headers, sent)
    return found


def _assertion(metadata: Metadata, client: Client, now_s: int) -> dict[str, str]:
    """RFC 7523: a token of one minute that we sign, for the token endpoint alone."""
    key = RSAKey.import_key(client.secret.reveal())
    claims = {
        "iss": client.client_id,
        "sub": client.client_id,
        "aud": metadata.token_endpoint,
        "iat": now_s,
        "exp": now_s + 60,
        "jti": uuid7(),
    }
    return {
        "client_id": client.client_id,
        "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        "client_assertion": jwt.encode({"alg": "RS256", "kid": key.thumbprint()}, claims, key),
    }


# --- the ID token ---


def _key(document: dict[str, Any], header: dict[str, Any]) -> Key:
    """The one public key of the set that the token's header means. Raises Refused."""
    found = document.get("keys")
    rows = [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []
    if len(rows) > MOST_KEYS:
        raise Refused("token", "the key set is too large")
    kind, _ = _KINDS[header["alg"]]
    fit = [row for row in rows if row.get("kty") == kind and row.get("use", "sig") == "sig"]
    if "kid" in header:
        fit = [row for row in fit if row.get("kid") == header["kid"]]
    if len(fit) != 1:
        raise Refused("token", "the token's key is not, or not once, in the issuer's key set")
    if kind == "RSA" and len(_text(fit[0], "n")) * 6 not in RSA_BITS:
        raise Refused("token", "the issuer's key is too small or too large")
    try:
        return _KINDS[header["alg"]][1].import_key({name: value for name, value in fit[0].items() if name != "d"})
    except (JoseError, ValueError, TypeError, KeyError):
        raise Refused("token", "the issuer's key cannot be read") from None


def _header(token: str) -> dict[str, Any]:
    if not token or len(token) > TOKEN_LIMIT or not token.isascii() or token.count(".") != 2:
        raise Refused("token", "there is no ID token")
    try:
        header: dict[str, Any] = jws.extract_compact(token.encode()).headers()
    except (JoseError, ValueError, TypeError, KeyError):
        raise Refused("token", "the ID token cannot be read") from None
    if header.get("alg") not in ALGORITHMS:
        raise Refused("token", "the ID token is not signed under an algorithm that is taken here")
    if "crit" in header or str(header.get("typ") or "JWT").upper() != "JWT":
        raise Refused("token", "the ID token is of another kind")
    return header


async def claims_of(flow: Flow, answer: dict[str, Any], nonce: str) -> dict[str, Any]:
    """The claims of the ID token in `answer`, once everything about it was checked. Raises Refused."""
    _, metadata, client, now_s = flow
    token = _text(answer, "id_token")
    header = _header(token)
    key = _key(await _ask(flow.fetch, metadata.jwks_uri, KEYS_LIMIT), header)
    try:
        claims = jwt.decode(token, key, algorithms=[header["alg"]]).claims
        options = {"iss": {"essential": True, "value": metadata.issuer}, "aud": {"essential": True}}
        params = {"nonce": nonce, "client_id": client.client_id, "access_token": _text(answer, "access_token")}
        checked: Any = CodeIDToken(claims, header, options, params)
        checked.validate(now=now_s, leeway=LEEWAY_S)
    except (JoseError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refused("token", f"the ID token is not valid: {type(error).__name__}") from None
    _check(flow, claims, nonce)
    return claims


def _check(flow: Flow, claims: dict[str, Any], nonce: str) -> None:
    """What a login hangs on, once more and in our own words: types included, which libraries take lightly."""
    _, metadata, client, now_s = flow
    times = [claims.get(name) for name in ("iat", "exp")]
    if not all(isinstance(each, int) and not isinstance(each, bool) for each in times):
        raise Refused("token", "the ID token's times are no numbers")
    issued, ends = claims["iat"], claims["exp"]
    if not (issued - LEEWAY_S <= now_s <= issued + OLDEST_S and now_s < ends + LEEWAY_S):
        raise Refused("token", "the ID token is not of now")
    if claims.get("iss") != metadata.issuer or claims.get("aud") not in (client.client_id, [client.client_id]):
        raise Refused("token", "the ID token is of another issuer, or not for this client alone")
    if not hmac.compare_digest(str(claims.get("nonce")).encode(), nonce.encode()):
        raise Refused("token", "the ID token answers another request")
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= 255:
        raise Refused("token", "the ID token names nobody")


def _folded(address: str) -> str:
    """In lower case, as far as that names nobody else: beyond ASCII, letters of other addresses can become the same."""
    return "".join(each.lower() if each.isascii() else each for each in address)


async def person(flow: Flow, answer: dict[str, Any], claims: dict[str, Any]) -> Person:
    """The person of checked `claims`; what they do not say is asked of the userinfo endpoint. Raises Refused."""
    said = claims
    where = flow.metadata.userinfo_endpoint
    if "email" not in claims and where and _text(answer, "access_token"):
        bearer = [("authorization", f"Bearer {answer['access_token']}")]
        more = await _ask(flow.fetch, where, DOCUMENT_LIMIT, bearer)
        if more.get("sub") != claims["sub"]:
            raise Refused("token", "userinfo is of somebody else")
        said = {**more, **claims}
    first, _, last = _text(said, "name").partition(" ")
    when = claims.get("auth_time")
    amr = claims.get("amr")
    return Person(
        claims["sub"],
        _folded(_text(said, "email").strip()),
        said.get("email_verified") is True or said.get("xms_edov") is True,
        (_text(said, "given_name") or first)[:120],
        (_text(said, "family_name") or last)[:120],
        when if isinstance(when, int) and not isinstance(when, bool) else 0,
        isinstance(amr, list) and "mfa" in amr,
        _text(claims, "hd").strip().lower(),
    )
