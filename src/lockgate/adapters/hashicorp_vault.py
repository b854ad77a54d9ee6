"""Secrets that HashiCorp Vault keeps: its key-value engines, versions 1 and 2, by token or AppRole."""

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import quote

import msgspec

from lockgate.adapters.managers import Get, judged, parsed
from lockgate.core.errors import SecretRefused

NAME: Final = "Vault"
_REFUSED: Final = frozenset({400, 401, 403, 404, 405})


class HashicorpVault:
    """Implements Manager. `secret_path` is the API's path below /v1/: `secret/data/team/openai`."""

    def __init__(self, get: Get) -> None:
        self._get = get

    async def __call__(self, config: Mapping[str, str], path: str) -> bytes:
        address = config["vault_addr"].rstrip("/")
        headers = {"accept": "application/json", "x-vault-request": "true"}
        if namespace := config.get("vault_namespace"):
            headers["x-vault-namespace"] = namespace
        token = await self._token(address, headers, config)
        url = f"{address}/v1/{quote(path.strip('/'), safe='/-_.~')}"
        status, answer = await self._get("GET", url, {**headers, "x-vault-token": token}, None)
        judged(NAME, status, _REFUSED)
        return msgspec.json.encode(_values(parsed(NAME, answer)))

    async def _token(self, address: str, headers: Mapping[str, str], config: Mapping[str, str]) -> str:
        """The token of the configuration, or one of a login. Raises SecretRefused."""
        kind = config.get("vault_auth_type")
        if kind == "token":
            return config["vault_token"]
        if kind != "approle":
            raise SecretRefused(f"vault_auth_type {kind} is not supported yet. Use token or approle")
        body = msgspec.json.encode({"role_id": config["vault_role_id"], "secret_id": config["vault_secret_id"]})
        fields = {**headers, "content-type": "application/json"}
        status, answer = await self._get("POST", f"{address}/v1/auth/approle/login", fields, body)
        judged(NAME, status, _REFUSED)
        login = parsed(NAME, answer).get("auth")
        token = login.get("client_token") if isinstance(login, dict) else None
        if not isinstance(token, str) or not token.isprintable():
            raise SecretRefused("Vault's login brought no token")
        return token


def _values(document: Mapping[str, Any]) -> dict[str, Any]:
    """The names and values of a secret; version 2 wraps them once more."""
    data = document.get("data")
    if isinstance(data, dict) and isinstance(data.get("data"), dict) and "metadata" in data:
        data = data["data"]
    if not isinstance(data, dict) or not data:
        raise SecretRefused("Vault has no values under this path")
    return data
