"""Signed tokens (JWT) in place of a key: how one is read, and what of its claims counts. No key and no clock here.

A token acts as a key of one workspace. What it claims can only make that less: a scope that no workspace key may carry
falls away, metadata of the workspace beats that of the token, a limit is added and never lifted. A claim that limits
and cannot be understood refuses the token, for to ignore it would widen what its issuer meant.

Nothing of a token is believed until its signature was verified with a key of the organisation that it names.
"""

import base64
import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any, Final, Literal, NamedTuple, NoReturn

import msgspec

from lockgate.core import jsonguard
from lockgate.core.access import TOKEN_SCOPES, WORKSPACE_SCOPES
from lockgate.core.errors import BadRequest

LONGEST: Final = 8192  # bytes of a whole token
SKEW_S: Final = 60  # between the issuer's clock and ours
TEXT_MAX: Final = 256  # characters of a claim that is a text
LAST: Final = 253_402_300_799  # the end of the year 9999 in Unix seconds: what lies behind is no time
LIMITS_MAX: Final = 16
METADATA_MAX: Final = 64
METADATA_TEXT_MAX: Final = 128
AUDIENCES_MAX: Final = 32
ALGORITHM: Final = "RS256"
SCOPES: Final = WORKSPACE_SCOPES | TOKEN_SCOPES
PREFIX: Final = "portkey."

_SHAPE: Final = re.compile(rb"ey[\w-]+\.[\w-]+\.[\w-]*", re.ASCII)
_SEGMENT: Final = re.compile(rb"[A-Za-z0-9_-]+")
_REFUSED_FIELDS: Final = ("crit", "jku", "jwk", "x5u", "x5c", "b64", "enc", "zip", "cty", "p2c", "epk")
"""Fields that would choose the key, the format or the rules of their own verification. They are never followed."""
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")


class _Named(msgspec.Struct):
    portkey_oid: Any = None
    organisation_id: Any = None


_peek: Final = msgspec.json.Decoder(_Named).decode


class Untrusted(Exception):
    """The token does not count. `cause` is for the organisation's audit log, never for whoever sent it."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


def refuse(cause: str) -> NoReturn:
    raise Untrusted(cause)


class Unverified(NamedTuple):
    """A token that could be read. Its claims are only what somebody wrote."""

    kid: str
    claims: dict[str, Any]
    organisation_id: str


class Rules(msgspec.Struct, frozen=True):
    """What an organisation demands of its tokens."""

    issuer: str = ""  # "": any
    audiences: tuple[str, ...] = ()  # empty: any
    max_lifetime_s: int = 86_400
    default_scopes: tuple[str, ...] = ()  # of a token that names none; empty: it must name some
    default_workspace: str = ""  # of a token that names none; "": it must name one


class UsageLimit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    type: Literal["cost", "tokens", "requests"]
    credit_limit: Annotated[int, msgspec.Meta(ge=1)]
    alert_threshold: Annotated[int, msgspec.Meta(ge=1)] | None = None
    periodic_reset: Literal["weekly", "monthly"] | None = None
    periodic_reset_days: Annotated[int, msgspec.Meta(ge=1, le=365)] | None = None
    next_usage_reset_at: Annotated[str, msgspec.Meta(max_length=40)] | None = None


class RateLimit(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    unit: Literal["rps", "rpm", "rph", "rpd", "rpw"]
    value: Annotated[int, msgspec.Meta(ge=0)]
    type: Literal["requests", "tokens"] = "requests"


class Grant(NamedTuple):
    """What a verified token gives. Times are Unix milliseconds."""

    issuer: str
    subject: str  # whom limits are counted by, together with the issuer
    identities: tuple[str, ...]  # every name that it gives its holder; the first is the one to show
    workspace: str  # id or slug
    scopes: frozenset[str]
    expires_at: int
    not_before: int
    issued_at: int  # 0: it does not say
    token_id: str
    config_id: str
    allow_config_override: bool
    metadata: dict[str, str]
    limits: dict[str, Any]  # "usage_limits", "rate_limits" in the form that keys have


# --- reading ---


def is_token(text: bytes) -> bool:
    """Whether a credential has the shape of a signed token, and could be one."""
    return len(text) <= LONGEST and _SHAPE.fullmatch(text) is not None


def names_organisation(text: bytes) -> bool:
    """Whether the claims can be read and name an organisation: else nobody's keys could verify them, and there is
    nothing to look up.
    """
    try:
        claims = _peek(_decoded(text.split(b".")[1], "claims"))
    except (Untrusted, ValueError, RecursionError):
        return False
    return isinstance(claims.portkey_oid, str) or isinstance(claims.organisation_id, str)


def _decoded(segment: bytes, what: str) -> bytes:
    """Base64url as RFC 7515 writes it: no padding, no other letters, and only one way to write the same bytes."""
    if not _SEGMENT.fullmatch(segment):
        refuse(f"its {what} is not base64url")
    try:
        plain = base64.urlsafe_b64decode(segment + b"=" * (-len(segment) % 4))
    except ValueError:
        refuse(f"its {what} is not base64url")
    if base64.urlsafe_b64encode(plain).rstrip(b"=") != segment:
        refuse(f"its {what} is not base64url in its one right form")
    return plain


def _object(segment: bytes, what: str) -> dict[str, Any]:
    try:
        value = jsonguard.read(_decoded(segment, what))
    except BadRequest as error:
        refuse(f"its {what} is not sound JSON: {error.message.partition(': ')[2] or error.message}")
    if not isinstance(value, dict):
        refuse(f"its {what} is not a JSON object")
    return value


def read(text: bytes) -> Unverified:
    """Raises Untrusted for what is no token, or one that asks to be verified in another way than ours."""
    if len(text) > LONGEST:
        refuse(f"it is longer than {LONGEST} bytes")
    parts = text.split(b".")
    if len(parts) == 5:
        refuse("it is encrypted (JWE)")
    if len(parts) != 3:
        refuse("it has not three parts")
    kid = _kid(_object(parts[0], "header"))
    claims = _object(parts[1], "claims")
    _decoded(parts[2], "signature")
    return Unverified(kid, claims, _organisation(claims))


def _kid(header: Mapping[str, Any]) -> str:
    if header.get("alg") != ALGORITHM:
        refuse(f"its alg is not {ALGORITHM}")
    if header.get("typ") != "JWT":
        refuse("its typ is not JWT")
    for name in _REFUSED_FIELDS:
        if name in header:
            refuse(f"its header has {name}")
    return _text(header, "kid", needed=True)


def _organisation(claims: Mapping[str, Any]) -> str:
    return _either(claims, "portkey_oid", "organisation_id") or refuse("it names no organisation")


def _either(claims: Mapping[str, Any], one: str, other: str) -> str:
    """A claim that has two names. Raises Untrusted when both are there and differ."""
    said = {_text(claims, name) for name in (one, other) if name in claims}
    if len(said) > 1:
        refuse(f"{one} and {other} differ")
    return said.pop() if said else ""


def _text(claims: Mapping[str, Any], name: str, *, needed: bool = False) -> str:
    value = claims.get(name)
    if value is None and name not in claims and not needed:
        return ""
    if not isinstance(value, str) or not value or len(value) > TEXT_MAX or _CONTROL.search(value):
        refuse(f"{name} is missing" if name not in claims else f"{name} is not a text of 1 to {TEXT_MAX} characters")
    return value


# --- judging the claims ---


def grant(claims: Mapping[str, Any], rules: Rules, now_ms: int) -> Grant:
    """What the claims of a verified token give now. Raises Untrusted."""
    issuer = _text(claims, "iss")
    if rules.issuer and issuer != rules.issuer:
        refuse("iss is not the issuer that is configured")
    _check_audience(claims, rules.audiences)
    expires, begins, issued = _times(claims, rules, now_ms)
    names = [_text(claims, name) for name in ("email_id", "sub", "uid")]
    workspace = _either(claims, "portkey_workspace", "workspace_slug") or rules.default_workspace
    defaults = _table(claims, "defaults")
    override = defaults.get("allow_config_override")
    if not (override is None or isinstance(override, bool) or (type(override) is int and override in (0, 1))):
        refuse("defaults.allow_config_override is not true or false")
    return Grant(
        issuer,
        names[1] or names[2] or names[0],
        tuple(dict.fromkeys(name for name in names if name)),
        workspace or refuse("it names no workspace"),
        _scopes(claims, rules),
        expires,
        begins,
        issued,
        _text(claims, "jti"),
        _text(defaults, "config_id"),
        override is None or bool(override),
        {**_metadata(defaults), **_metadata(claims)},
        {"usage_limits": _limits(claims, "usage_limits", UsageLimit), "rate_limits": _rates(claims)},
    )


def _rates(claims: Mapping[str, Any]) -> list[dict[str, Any]]:
    return _limits(claims, "rate_limits", RateLimit)


def _check_audience(claims: Mapping[str, Any], wanted: tuple[str, ...]) -> None:
    said = claims.get("aud")
    named = [said] if isinstance(said, str) else said if isinstance(said, list) else []
    if "aud" in claims and (not named or len(named) > AUDIENCES_MAX or not all(isinstance(one, str) for one in named)):
        refuse("aud is not a text or a list of texts")
    if wanted and not set(wanted) & set(named):
        refuse("aud is not an audience that is configured")


def _seconds(claims: Mapping[str, Any], name: str) -> int:
    """A time as a whole number of Unix seconds, 0 for none: neither a text nor a fraction nor a truth value."""
    if name not in claims:
        return 0
    value = claims[name]
    if type(value) is not int or not 0 < value <= LAST:
        refuse(f"{name} is not a whole number of seconds since 1970")
    return value


def _times(claims: Mapping[str, Any], rules: Rules, now_ms: int) -> tuple[int, int, int]:
    """End, beginning and issue in milliseconds."""
    expires, begins, issued = (_seconds(claims, name) for name in ("exp", "nbf", "iat"))
    if not expires:
        refuse("exp is missing")
    if now_ms >= expires * 1000:
        refuse("it has expired")
    if begins and now_ms < (begins - SKEW_S) * 1000:
        refuse("it is not valid yet (nbf)")
    if issued and now_ms < (issued - SKEW_S) * 1000:
        refuse("it was issued in the future (iat)")
    if expires <= max(issued, begins):
        refuse("it ends before it begins")
    if expires * 1000 - (issued * 1000 or now_ms) > (rules.max_lifetime_s + SKEW_S) * 1000:
        refuse(f"it lives longer than the {rules.max_lifetime_s} s that are allowed")
    return expires * 1000, max(0, begins - SKEW_S) * 1000, issued * 1000


def _scopes(claims: Mapping[str, Any], rules: Rules) -> frozenset[str]:
    said = [_names(claims, name) for name in ("scope", "scopes") if name in claims]
    if len(said) == 2 and said[0] != said[1]:
        refuse("scope and scopes differ")
    if not said and not rules.default_scopes:
        refuse("it names no scope")
    return (said[0] if said else frozenset(rules.default_scopes)) & SCOPES


def _names(claims: Mapping[str, Any], name: str) -> frozenset[str]:
    value = claims[name]
    words = value.split(" ") if isinstance(value, str) else value
    if not isinstance(words, list) or len(words) > 1000 or not all(isinstance(word, str) for word in words):
        refuse(f"{name} is neither a text nor a list of texts")
    return frozenset(word.removeprefix(PREFIX) for word in words if word)


def _table(claims: Mapping[str, Any], name: str) -> dict[str, Any]:
    value = claims.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        refuse(f"{name} is not an object")
    return value


def _metadata(claims: Mapping[str, Any]) -> dict[str, str]:
    given = _table(claims, "metadata")
    fits = all(isinstance(value, str) and len(name + value) <= METADATA_TEXT_MAX for name, value in given.items())
    if not fits or len(given) > METADATA_MAX:
        refuse(f"metadata is not an object of at most {METADATA_MAX} short texts")
    return given


def _limits(claims: Mapping[str, Any], name: str, kind: type[msgspec.Struct]) -> list[dict[str, Any]]:
    value = claims.get(name)
    if value is None:
        return []
    rows = value if isinstance(value, list) else [value]
    if len(rows) > LIMITS_MAX:
        refuse(f"{name} has more than {LIMITS_MAX} limits")
    try:
        return [_plain(msgspec.convert(row, kind)) for row in rows]
    except msgspec.ValidationError as error:
        refuse(f"{name} cannot be understood: {error}")


def _plain(row: msgspec.Struct) -> dict[str, Any]:
    return {name: value for name, value in msgspec.structs.asdict(row).items() if value is not None}


# --- names ---


def id_of(organisation_id: str, *what: str) -> str:
    """An id that a publication may name: of all tokens of an organisation, or of those with one subject or `jti`.

    Claims hold no control character, so that no two of them can be joined to the same text.
    """
    return f"jwt-{sha256(chr(0).join((organisation_id, *what)).encode('utf-8', 'replace')).hexdigest()[:32]}"


def masked(text: bytes) -> str:
    """How a token stands in the audit log."""
    return f"{text[:2].decode('latin-1')}********{text[-3:].decode('latin-1')}"


class KeySource(NamedTuple):
    """Where an organisation's public keys come from: one of the two is set."""

    organisation_id: str
    url: str
    document: str


class KeyCopy(NamedTuple):
    """A good key set as it is kept outside the process that fetched it."""

    document: bytes
    at_ms: int


class KeyState(NamedTuple):
    """What an administrator sees of a key set."""

    kids: list[str]
    fetched_at: int  # Unix ms, 0 for never
    error: str  # of the last fetch, "" when it went well
    left_out: list[str]  # keys that cannot be used, and why
