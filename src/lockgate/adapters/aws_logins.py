"""Who a request to AWS is signed by: keys that are given, a role that is assumed with them, or this machine's own role.

https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html and API_AssumeRoleWithWebIdentity.html; where a
machine's own keys lie: https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html. The metadata
service of EC2 is not asked: the egress door never leads there.
"""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final
from urllib.parse import urlencode, urlsplit

import msgspec

from lockgate.adapters import sigv4
from lockgate.adapters.logins import Login, Logins, Read, Spent, Told, lasting
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get, judged, parsed
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.ports import Clock
from lockgate.core.secret import Secret

STS: Final = "AWS STS"
CONTAINER: Final = "The machine's credentials endpoint"
LOCAL: Final = "http://169.254.170.2"  # what a relative address of a container's credentials is below
SESSION: Final = "lockgate"
LASTS_S: Final = 3600
FORM: Final = "application/x-www-form-urlencoded; charset=utf-8"
REFUSED: Final = frozenset({400, 401, 403, 404})
AWAY: Final = frozenset({
    "Throttling", "ThrottlingException", "RequestLimitExceeded", "InternalFailure", "InternalServiceError",
    "ServiceUnavailable", "IDPCommunicationError", "RequestTimeout",
})  # fmt: skip
"""Errors that say nothing about the login or the secret, whatever their status."""
SPENT: Final = frozenset({
    "ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId", "UnrecognizedClientException", "InvalidToken",
})  # fmt: skip
"""Errors that a login brings which was good once."""
KNOWN: Final = AWAY | SPENT | {
    "AccessDenied", "AccessDeniedException", "DecryptionFailure", "IDPRejectedClaim", "InvalidIdentityToken",
    "InvalidParameterException", "InvalidRequestException", "InvalidSignatureException", "MissingAuthenticationToken",
    "RegionDisabledException", "ResourceNotFoundException", "SignatureDoesNotMatch", "ValidationError",
}  # fmt: skip
_CODE: Final = re.compile(rb"<Code>(\w{1,64})</Code>")
_PART: Final = re.compile(rb"<(AccessKeyId|SecretAccessKey|SessionToken|Expiration)>([^<>&\s]{1,16384})</\1>")


class Keys(msgspec.Struct, frozen=True):
    """What signs. Hold it briefly: it is opened from a Login for each request."""

    id: str
    secret: str
    token: str = ""


def address(service: str, region: str) -> str:
    """The base URL of a service of AWS."""
    return f"https://{service}.{region}.amazonaws.com" + (".cn" if region.startswith("cn-") else "")


def told(name: str, status: int, word: str) -> None:
    """Raises for an answer that is no good one; AWS tells even an outage of its own by status 400."""
    judged(name, status, () if word in AWAY else REFUSED, word if word in KNOWN else "")


class AwsLogins:
    """`ask` reads under the login that an auth_config comes to; `keys` is what is in it."""

    def __init__(self, get: Get, clock: Clock, machine: Machine) -> None:
        self._get, self._clock, self._machine = get, clock, machine
        self._logins = Logins(clock)

    def region(self, config: Mapping[str, str]) -> str:
        """The configuration's region, or this machine's. Raises SecretRefused."""
        found = config.get("aws_region")
        if not found and config.get("aws_auth_type") == "serviceRole":
            found = self._machine.text("AWS_REGION", "AWS_DEFAULT_REGION")
        if not found or not re.fullmatch(r"[a-z0-9-]{1,32}", found):
            raise SecretRefused("Name the region: set aws_region")
        return found

    async def ask(self, config: Mapping[str, str], path: str, read: Read, spent: Spent, *, anew: bool = False) -> Told:
        """As `Logins.ask`; keys that were given last for ever, and there are no others. Raises as that does."""
        kind = config.get("aws_auth_type")
        given = _has_keys(config)
        if kind == "accessKey" and given:
            return await read(Login(_packed(_given(config))))
        if kind not in {"assumedRole", "serviceRole"}:
            raise SecretRefused("aws_auth_type must be one of accessKey, assumedRole, serviceRole")
        if kind == "serviceRole" or not given:
            places = (config.get("aws_endpoint_url", ""), config.get("aws_sts_endpoint_url", ""))
            self._machine.check_cloud("aws", *places)
        return await self._logins.ask(config, path, partial(self._made, config), read, spent, anew=anew)

    async def _made(self, config: Mapping[str, str], _former: Login | None) -> Login:
        if config["aws_auth_type"] == "serviceRole":
            return await self._machines(config)
        base = Login(_packed(_given(config))) if _has_keys(config) else await self._machines(config)
        return await self._assumed(config, keys(base))

    async def _machines(self, config: Mapping[str, str]) -> Login:
        """The machine's own login, from wherever its environment says that it lies."""
        machine = self._machine
        if key_id := machine.text("AWS_ACCESS_KEY_ID"):
            made = Keys(key_id, machine.text("AWS_SECRET_ACCESS_KEY"), machine.text("AWS_SESSION_TOKEN"))
            return Login(_packed(made))
        if path := machine.text("AWS_WEB_IDENTITY_TOKEN_FILE"):
            fields = {
                "Action": "AssumeRoleWithWebIdentity",
                "RoleArn": machine.text("AWS_ROLE_ARN"),
                "RoleSessionName": machine.text("AWS_ROLE_SESSION_NAME") or SESSION,
                "WebIdentityToken": machine.token(path),
            }
            return await self._sts(config, fields, None)
        if rest := machine.text("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"):
            return await self._container(f"{LOCAL}/{rest.lstrip('/')}")
        if url := machine.text("AWS_CONTAINER_CREDENTIALS_FULL_URI"):
            return await self._container(url)
        raise SecretRefused(
            "This machine has no role of its own that can be used: no AWS_WEB_IDENTITY_TOKEN_FILE, "
            "AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_ACCESS_KEY_ID is set. The metadata service is never asked"
        )

    async def _assumed(self, config: Mapping[str, str], base: Keys) -> Login:
        fields = {"Action": "AssumeRole", "RoleArn": config["aws_role_arn"], "RoleSessionName": SESSION}
        if external := config.get("aws_external_id"):
            fields["ExternalId"] = external
        return await self._sts(config, fields, base)

    async def _sts(self, config: Mapping[str, str], fields: Mapping[str, str], base: Keys | None) -> Login:
        """One request to the token service, signed by `base` or, where a token speaks for itself, not at all."""
        region = self.region(config)
        url = (config.get("aws_sts_endpoint_url") or address("sts", region)).rstrip("/")
        body = urlencode({"Version": "2011-06-15", "DurationSeconds": str(LASTS_S), **fields}).encode()
        headers = {"host": urlsplit(url).netloc, "content-type": FORM}
        if base is not None:
            asked = sigv4.Asked("POST", urlsplit(url).path or "/", "", headers, body)
            headers = signed(asked, base, region, "sts", self._clock.now_ms())
        del headers["host"]  # whoever sends it writes it
        status, answer = await self._get("POST", f"{url}/", headers, body)
        code = _CODE.search(answer)
        told(STS, status, code[1].decode() if code else "")
        found = {name.decode(): value.decode("ascii", "replace") for name, value in _PART.findall(answer)}
        return self._temporary(STS, found, "SessionToken")

    async def _container(self, url: str) -> Login:
        machine = self._machine
        headers = {"accept": "application/json"}
        path = machine.text("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE")
        if token := machine.token(path) if path else machine.text("AWS_CONTAINER_AUTHORIZATION_TOKEN"):
            headers["authorization"] = token
        status, answer = await self._get("GET", url, headers, None)
        told(CONTAINER, status, "")
        return self._temporary(CONTAINER, parsed(CONTAINER, answer), "Token")

    def _temporary(self, name: str, found: Mapping[str, Any], token: str) -> Login:
        parts = [found.get(part) for part in ("AccessKeyId", "SecretAccessKey", token, "Expiration")]
        texts = [part for part in parts if isinstance(part, str) and part]
        try:
            key_id, secret, session, end = texts
            ends = datetime.fromisoformat(end).timestamp()
        except ValueError:
            raise SecretAway(f"{name} answered with something that holds no keys") from None
        now = self._clock.now_ms()
        return lasting(_packed(Keys(key_id, secret, session)), now, max(ends - now / 1000, 0.001))


def _has_keys(config: Mapping[str, str]) -> bool:
    return bool(config.get("aws_access_key_id") or config.get("aws_secret_access_key"))


def _given(config: Mapping[str, str]) -> Keys:
    key_id, secret = config.get("aws_access_key_id"), config.get("aws_secret_access_key")
    if not key_id or not secret:
        raise SecretRefused("aws_access_key_id and aws_secret_access_key belong together: set both")
    return Keys(key_id, secret, config.get("aws_session_token", ""))


def _packed(made: Keys) -> Secret:
    return Secret(msgspec.json.encode(made))


def keys(login: Login) -> Keys:
    return msgspec.json.decode(login.value.reveal(), type=Keys)


def signed(asked: sigv4.Asked, by: Keys, region: str, service: str, at_ms: int) -> dict[str, str]:
    """The header fields of a request with those that sign it."""
    return sigv4.signed(asked, sigv4.Signer(by.id, by.secret, region, service, by.token), at_ms)
