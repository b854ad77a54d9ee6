"""Secrets that Azure Key Vault keeps, by an application's secret or by this machine's own identity.

https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret; tokens:
https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow; a machine's own:
https://azure.github.io/azure-workload-identity and https://learn.microsoft.com/azure/app-service/overview-managed-identity.
The metadata service of virtual machines is not asked: the egress door never leads there.
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

from lockgate.adapters.logins import Login, Logins, Told, lasting
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get, judged, parsed
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.ports import Clock
from lockgate.core.secret import Secret

NAME: Final = "Azure Key Vault"
LOGIN: Final = "Microsoft's login"
IDENTITY: Final = "The machine's identity endpoint"
VERSION: Final = "7.4"
CLOUDS: Final = {
    "vault.azure.net": "https://login.microsoftonline.com",
    "vault.usgovcloudapi.net": "https://login.microsoftonline.us",
    "vault.azure.cn": "https://login.chinacloudapi.cn",
}
"""Where vaults are, and where tokens for them are given out."""
USUAL: Final = "vault.azure.net"
_REFUSED: Final = frozenset({400, 401, 403, 404})
_KNOWN: Final = frozenset({
    "invalid_client", "invalid_request", "invalid_scope", "invalid_resource", "invalid_grant", "unauthorized_client",
    "temporarily_unavailable", "Unauthorized", "Forbidden", "BadParameter", "SecretNotFound", "SecretDisabled",
})  # fmt: skip
_AWAY: Final = frozenset({"temporarily_unavailable"})
_NAME: Final = re.compile(r"[0-9A-Za-z-]{1,127}(?:/[0-9A-Za-z]{1,64})?")
_TOKEN: Final = re.compile(r"[!-~]{1,16384}")
_ASSERTION: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class AzureKeyVault:
    """Implements Manager. `secret_path` is a secret's name, or name/version."""

    def __init__(self, get: Get, clock: Clock, machine: Machine) -> None:
        self._get, self._clock, self._machine = get, clock, machine
        self._logins = Logins(clock)

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        place = path.strip("/")
        if not _NAME.fullmatch(place):
            raise SecretRefused("secret_path must be a secret's name, which has letters, digits and -, or name/version")
        self._check(config)
        make, read = partial(self._made, config), partial(self._read, config, place)
        status, answer = await self._logins.ask(config, place, make, read, _is_spent, anew=anew)
        judged(NAME, status, _REFUSED, "" if status == 200 else _word(answer))
        value = parsed(NAME, answer).get("value")
        if not isinstance(value, str):
            raise SecretAway("Azure Key Vault answered with something that holds no value")
        return value.encode()

    async def _read(self, config: Mapping[str, str], place: str, login: Login) -> Told:
        url = f"{config['azure_vault_url'].rstrip('/')}/secrets/{place}?api-version={VERSION}"
        headers = {"accept": "application/json", "authorization": f"Bearer {login.value.reveal().decode()}"}
        return await self._get("GET", url, headers, None)

    # --- logging in ---

    def _check(self, config: Mapping[str, str]) -> None:
        """Raises SecretRefused for a way to log in that there is not, or that is not for use here."""
        mode = config.get("azure_auth_mode")
        if mode not in {"entra", "default", "managed"}:
            raise SecretRefused("azure_auth_mode must be one of entra, default, managed")
        if mode != "entra":
            known = _cloud(config) is not None
            self._machine.check_cloud("azure", "" if known else config["azure_vault_url"])

    async def _made(self, config: Mapping[str, str], _former: Login | None) -> Login:
        return await (self._entra(config) if config["azure_auth_mode"] == "entra" else self._machines(config))

    async def _entra(self, config: Mapping[str, str]) -> Login:
        cloud = _cloud(config) or USUAL
        authority = config.get("azure_authority_url") or CLOUDS[cloud]
        secret = {"client_secret": config["azure_entra_client_secret"]}
        client = config["azure_entra_client_id"]
        return await self._token(authority, config["azure_entra_tenant_id"], client, secret, cloud)

    async def _machines(self, config: Mapping[str, str]) -> Login:
        """The machine's own login, from wherever its environment says that it lies. `default` also takes an
        application's secret that the environment holds.
        """
        machine, cloud = self._machine, _cloud(config) or USUAL
        authority = machine.text("AZURE_AUTHORITY_HOST") or CLOUDS[cloud]
        client = config.get("azure_managed_client_id") or machine.text("AZURE_CLIENT_ID")
        tenant = machine.text("AZURE_TENANT_ID")
        secret = machine.text("AZURE_CLIENT_SECRET") if config["azure_auth_mode"] == "default" else ""
        if secret and tenant and client:
            return await self._token(authority, tenant, client, {"client_secret": secret}, cloud)
        if (path := machine.text("AZURE_FEDERATED_TOKEN_FILE")) and tenant and client:
            proof = {"client_assertion_type": _ASSERTION, "client_assertion": machine.token(path)}
            return await self._token(authority, tenant, client, proof, cloud)
        if url := machine.text("IDENTITY_ENDPOINT"):
            return await self._managed(url, config.get("azure_managed_client_id", ""), cloud)
        raise SecretRefused(
            "This machine has no identity of its own that can be used: neither AZURE_FEDERATED_TOKEN_FILE nor "
            "IDENTITY_ENDPOINT is set. The metadata service is never asked"
        )

    async def _token(self, authority: str, tenant: str, client: str, proof: Mapping[str, str], cloud: str) -> Login:
        url = f"{authority.rstrip('/')}/{quote(tenant, safe='')}/oauth2/v2.0/token"
        sent = {"grant_type": "client_credentials", "client_id": client, "scope": f"https://{cloud}/.default", **proof}
        headers = {"accept": "application/json", "content-type": "application/x-www-form-urlencoded"}
        status, answer = await self._get("POST", url, headers, urlencode(sent).encode())
        word = "" if status == 200 else _word(answer)
        judged(LOGIN, status, () if word in _AWAY else _REFUSED, word)
        return self._granted(LOGIN, parsed(LOGIN, answer))

    async def _managed(self, url: str, client: str, cloud: str) -> Login:
        asked = {
            "api-version": "2019-08-01",
            "resource": f"https://{cloud}",
            **({"client_id": client} if client else {}),
        }
        headers = {"accept": "application/json", "x-identity-header": self._machine.text("IDENTITY_HEADER")}
        status, answer = await self._get("GET", f"{url}?{urlencode(asked)}", headers, None)
        judged(IDENTITY, status, _REFUSED)
        return self._granted(IDENTITY, parsed(IDENTITY, answer))

    def _granted(self, name: str, said: Mapping[str, Any]) -> Login:
        token, now = said.get("access_token"), self._clock.now_ms()
        try:
            # the one way tells for how long, the other until when; either may be a text
            seconds = float(said["expires_in"]) if "expires_in" in said else float(said["expires_on"]) - now / 1000
        except (KeyError, TypeError, ValueError):
            seconds = -1
        if not isinstance(token, str) or not _TOKEN.fullmatch(token) or not seconds > 0:
            raise SecretAway(f"{name} answered with something that holds no token")
        return lasting(Secret(token.encode()), now, seconds)


def _is_spent(told: Told) -> bool:
    return told[0] == 401


def _cloud(config: Mapping[str, str]) -> str | None:
    """Which of Microsoft's clouds a vault's own name is in; None for any other host."""
    parts = urlsplit(config["azure_vault_url"])
    host = (parts.hostname or "").lower()
    plain = parts.scheme == "https" and parts.netloc.lower() == host
    return next((cloud for cloud in CLOUDS if plain and host.endswith(f".{cloud}")), None)


def _word(answer: bytes) -> str:
    """The name of an error, where we know it: the two hosts write it in two ways."""
    try:
        said = parsed(NAME, answer).get("error")
    except SecretAway:
        return ""
    word = said.get("code") if isinstance(said, dict) else said
    return word if isinstance(word, str) and word in _KNOWN else ""
