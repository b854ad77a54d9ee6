"""Every error that a caller can be told, and how each dialect of ours renders it.

    LockgateError
    ├── Refused           the caller can mend it: 4xx
    ├── UpstreamFailed    a provider did not answer well: 502, 503, 504 or its own status
    └── Broken            we failed: 500, 503

Each class has a status, a code and the envelope of the routes that raise it. The message says what to do next.
Envelopes (our spec of the compatible API, §3.1): E1 authentication, E2 validation and resolution,
E3 OpenAI-shaped, E4 admin API. All carry both `message` and `error.message`, because the two SDKs read different ones.
"""

from typing import Any, ClassVar, Final, Literal

Envelope = Literal["E1", "E2", "E3", "E4"]


class LockgateError(Exception):
    """The root. `status` is an HTTP status, `code` is stable and documented in docs/reference/errors.md."""

    status: int = 500
    code: str = "internal"
    kind: str = "internal_error"
    envelope: Envelope = "E2"
    retry_after: int | None = None
    headers: ClassVar[dict[str, str]] = {}

    def __init__(self, message: str, *, retry_after: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        if retry_after is not None:
            self.retry_after = retry_after

    def document(self) -> dict[str, Any]:
        """The JSON body of this error in its envelope."""
        match self.envelope:
            case "E1":
                text = f"Portkey Error: {self.message}. Error Code: {self.code}"
                return {"status": "failure", "message": text, "error": {"message": text, "code": self.code}}
            case "E2":
                return {
                    "status": "failure",
                    "message": self.message,
                    "error": {"message": self.message, "code": self.code},
                }
            case "E3":
                inner = {"message": self.message, "type": self.kind, "param": None, "code": self.code}
                return {"error": inner, "message": self.message}
            case "E4":
                data = {"message": self.message, "errorCode": self.code}
                return {
                    "success": False,
                    "data": data,
                    "message": self.message,
                    "error": {"message": self.message, "code": self.code},
                }


class Refused(LockgateError):
    """The caller can mend it; the message names the field and the mend."""

    status, code, kind = 400, "invalid_request", "invalid_request_error"


class UpstreamFailed(LockgateError):
    """A provider did not answer well."""

    status, code, kind, envelope = 502, "upstream_failed", "upstream_error", "E3"


class Broken(LockgateError):
    """We failed; the log has the reason under the trace id."""

    status, code, kind = 500, "internal", "internal_error"


# --- authentication and authorisation (E1; our spec of the compatible API, §3.4) ---


class InvalidKey(Refused):
    """Missing, malformed, unknown, revoked or foreign: one body for all, so that nothing can be learnt from it."""

    status, code, envelope = 401, "03", "E1"

    def __init__(self) -> None:
        super().__init__("Invalid API Key")


class KeyExpired(Refused):
    """The key's `expires_at` has passed."""

    status, code, envelope = 401, "01", "E1"

    def __init__(self) -> None:
        super().__init__("Portkey API Key Expired")


class Forbidden(Refused):
    """The key lacks the scope of this route, is of the wrong kind, or may not be used from this address."""

    status, code, envelope = 403, "033", "E1"

    def __init__(self) -> None:
        super().__init__("Forbidden!")


class TooManyFailures(Refused):
    """A source sent too many bad credentials; answered before its body is read (RFC 6585 §4)."""

    status, code, envelope = 429, "05", "E1"

    def __init__(self, retry_after: int) -> None:
        super().__init__("Too many requests with an invalid API key from this address", retry_after=retry_after)


class TwoKeys(Refused):
    """Two different gateway keys in one request."""

    status, code, envelope = 400, "two_api_keys", "E1"

    def __init__(self) -> None:
        super().__init__("Two different API keys were sent: in x-portkey-api-key and in Authorization. Send one")


class KeyInUrl(Refused):
    """A key in a URL ends up in logs and histories."""

    status, code, envelope = 400, "key_in_url", "E1"

    def __init__(self) -> None:
        super().__init__("An API key was sent in the URL. Send it in the x-portkey-api-key header, and rotate this key")


# --- validation and resolution on the inference API (E2, §3.2-3.3) ---


class BadRequest(Refused):
    """The message names the field and the mend."""


class InvalidConfig(Refused):
    """An inline config that is not of the schema. `errors` has one line per mistake, with its path."""

    code = "invalid_config"

    def __init__(self, errors: tuple[str, ...]) -> None:
        super().__init__("Invalid config passed")
        self.errors = errors

    def document(self) -> dict[str, Any]:
        return {**super().document(), "errors": list(self.errors)}


class InlineBlocked(Refused):
    """Only what is saved may be used here: process, organisation or workspace says so. `field` is what to leave out."""

    code = "inline_config_blocked"

    def __init__(self, what: str, field: str, message: str) -> None:
        super().__init__(message)
        self.code, self.field = f"inline_{what}_blocked", field

    def document(self) -> dict[str, Any]:
        inner = {"code": self.code, "message": self.message, "field": self.field}
        return {"status": "failure", "message": self.message, "error": inner}


class InvalidCustomHost(Refused):
    """A host named by the request that the egress door does not let out to; `reason` says why."""

    code = "invalid_custom_host"

    def __init__(self, reason: str) -> None:
        super().__init__("Invalid custom host")
        self.reason = reason

    def document(self) -> dict[str, Any]:
        return {**super().document(), "reason": self.reason}


class UnknownProviderKey(Refused):
    """A virtual key or `@provider` that does not exist in the caller's workspace."""

    code = "unknown_virtual_key"

    def __init__(self, slug: str) -> None:
        super().__init__(f"Following keys are not valid: {slug}")


class VirtualKeyExpired(Refused):
    """The virtual key's `expires_at` has passed."""

    status, code, kind, envelope = 401, "01", "virtual_key_expired_error", "E3"

    def __init__(self, slug: str) -> None:
        super().__init__(f"Portkey Virtual Key {slug} Expired")


class IntegrationExpired(Refused):
    """The `expires_at` of the integration behind a provider has passed."""

    status, code, kind, envelope = 401, "01", "integration_expired_error", "E3"

    def __init__(self, slug: str) -> None:
        super().__init__(f"The integration of {slug} has expired. Ask its owner to renew it")


class ModelNotAllowed(Refused):
    """The integration is not open to this model, or it cannot be told which model a request would use."""

    code, kind, envelope = "400", "model_not_allowed_error", "E3"

    def __init__(self, model: str) -> None:
        super().__init__(f"Model {model} is not allowed for this integration")


class NotSupported(Refused):
    """The provider has no such endpoint."""

    status, code = 500, "not_supported"
    headers: ClassVar[dict[str, str]] = {"x-portkey-gateway-exception": "true"}

    def __init__(self, endpoint: str, provider: str) -> None:
        super().__init__(f"{endpoint} is not supported by {provider}")


class NoRoute(Refused):
    """No condition of a conditional config holds, and it has no default: add `strategy.default`."""

    code = "no_route"

    def __init__(self) -> None:
        super().__init__("Query router did not resolve to any valid target")


class NoWeight(Refused):
    """Every target of a loadbalance config has the weight 0: give one of them a share."""

    status, code = 500, "no_weight"

    def __init__(self) -> None:
        super().__init__("No provider selected, please check the weights")


class TooLarge(Refused):
    """The request is larger than a setting allows."""

    status, code = 413, "too_large"


class UnsupportedEncoding(Refused):
    """The request body is compressed; send it plain."""

    status, code = 415, "unsupported_encoding"


class BadHttp(Refused):
    """The bytes are not one clear HTTP request, or they came too slowly; the connection is closed after the answer."""

    def __init__(self, status: int, code: str, message: str, *, retry_after: int | None = None) -> None:
        super().__init__(message, retry_after=retry_after)
        self.status, self.code = status, code


# --- upstream (E3, §3.5 and the fault table of docs/explain) ---


class RequestTimeout(UpstreamFailed):
    """`x-portkey-request-timeout` or the config's `request_timeout` has passed."""

    status, code, kind = 408, "request_timeout", "timeout_error"

    def __init__(self, ms: int) -> None:
        super().__init__(f"Request exceeded the timeout sent in the request: {ms}ms")

    def document(self) -> dict[str, Any]:
        """Its code is null on the wire, as clients of the compatible API know it."""
        whole = super().document()
        return {**whole, "error": {**whole["error"], "code": None}}


class TotalTimeout(UpstreamFailed):
    """The call's total timeout has passed: `x-portkey-total-timeout`, the config's `total_timeout`, or the default."""

    status, code, kind = 504, "total_timeout", "timeout_error"

    def __init__(self) -> None:
        super().__init__("The total timeout passed before a provider gave an answer")


class UpstreamDns(UpstreamFailed):
    """The provider's name could not be resolved."""

    code = "upstream_dns"


class UnknownName(UpstreamDns):
    """There is no such name: asking again would not help."""


class UpstreamConnect(UpstreamFailed):
    """No connection to the provider could be made."""

    code = "upstream_connect"


class UpstreamTls(UpstreamFailed):
    """The provider's certificate or its TLS is not acceptable."""

    code = "upstream_tls"


class UpstreamSilent(UpstreamFailed):
    """The provider accepted the request and did not answer in time."""

    status, code, kind = 504, "upstream_timeout", "timeout_error"


class UpstreamCut(UpstreamFailed):
    """The connection ended before the answer did."""

    code = "upstream_cut"


class UpstreamInvalid(UpstreamFailed):
    """What came back is not HTTP, or not what was asked for."""

    code = "upstream_invalid"


class UpstreamSpoiled(UpstreamInvalid):
    """The answer's compression is damaged, or unpacks to too much: another try would bring the same."""


class SecretRefused(UpstreamFailed):
    """A secret manager's word that a secret is not to be had: no such path, or no right to read it."""

    code = "secret_refused"


class SecretAway(UpstreamFailed):
    """A secret manager does not answer, or not sensibly: the last good value is used meanwhile."""

    code = "secret_away"


class EgressRefused(Refused):
    """The egress door does not let a call out to this address."""

    status, code = 400, "egress_refused"


class HostNotBound(Refused):
    """A stored credential may only travel to the hosts pinned on it."""

    status, code = 400, "host_not_bound"


# --- us ---


class StorageUnavailable(Broken):
    """The journal cannot take a record, so no billable call is begun."""

    status, code, retry_after = 503, "storage_unavailable", 5


class SecretUnavailable(Broken):
    """A credential's secret is kept elsewhere, and neither its manager nor a last good value is at hand."""

    status, code, retry_after = 503, "secret_unavailable", 5

    def __init__(self, slug: str, lack: str = "") -> None:
        """`lack` is one of LACKS, or "" where it is not known."""
        super().__init__(lacking(slug, lack))


LACKS: Final = {
    "away": "its manager is away: it could not be reached, or gave no sensible answer. It is asked again and again",
    "refused": (
        "it was refused, by its manager, which does not accept the login or has no such secret, or by the settings of "
        "this gateway. Waiting does not help"
    ),
    "unfit": "it was fetched, but the field that it should fill cannot take it",
    "closed": "its secret reference is not there, or not open to this workspace",
}
"""Why a secret that is kept elsewhere is not at hand. Nothing here tells the secret, its path or the login."""


def lacking(slug: str, lack: str) -> str:
    """What is said of a secret that could not be had."""
    why = f": {found}" if (found := LACKS.get(lack)) else ""
    return f"The secret of {slug} could not be fetched from where it is kept{why}. Test its secret reference"


class MemoryShort(Broken):
    """The request bodies under way fill the memory that a worker has for them; those already in are served."""

    status, code, retry_after = 503, "memory_short", 1


class DirectoryUnavailable(Broken):
    """An unknown key cannot be looked up: the control process or its database is away."""

    status, code, retry_after = 503, "directory_unavailable", 1


class ShuttingDown(Broken):
    """The gateway is draining; another attempt reaches its successor."""

    status, code, retry_after = 503, "shutting_down", 1


# --- admin API (E4, §3.6) ---


class AdminInvalid(Refused):
    """A field is missing, unknown or malformed; the message names it."""

    status, code, envelope = 400, "AB01", "E4"


class Ambiguous(AdminInvalid):
    """A name that several workspaces gave to something of theirs, from who stands above them all."""

    def __init__(self) -> None:
        super().__init__("Several workspaces have one of this name. Say which with workspace_id, or use the id")


class AdminForbidden(Refused):
    """The key or the person lacks the right."""

    status, code, envelope = 403, "AB03", "E4"

    def __init__(self, message: str = "You do not have enough permissions to execute this request") -> None:
        super().__init__(message)


class AdminUnauthorised(Refused):
    """No valid API key and no session."""

    status, code, envelope = 401, "AB05", "E4"

    def __init__(self, message: str = "Unauthorised. Send a valid API key in x-portkey-api-key, or log in") -> None:
        super().__init__(message)


class AdminTooMany(Refused):
    """Too many attempts; wait as long as Retry-After says."""

    status, code, envelope = 429, "AB06", "E4"


class AdminConflict(Refused):
    """It exists already, was changed meanwhile, or is still in use."""

    status, code, envelope = 409, "AB07", "E4"


class AdminNotFound(Refused):
    """There is no such thing in the caller's tenant."""

    status, code, envelope = 404, "AB08", "E4"
