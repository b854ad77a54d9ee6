"""Secrets that HashiCorp Vault keeps: its key-value engines, versions 1 and 2, by token, AppRole or service account.

https://developer.hashicorp.com/vault/api-docs/auth/approle, …/auth/kubernetes and …/auth/token#renew-a-token-self
"""

import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import quote

import msgspec

from lockgate.adapters.logins import Login, Logins, Told, lasting
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get, judged, parsed
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.ports import Clock
from lockgate.core.secret import Secret

NAME: Final = "Vault"
LOGIN: Final = "Vault's login"
_REFUSED: Final = frozenset({400, 401, 403, 404, 405})
_TOKEN: Final = re.compile(r"[!-~]{1,16384}")


class HashicorpVault:
    """Implements Manager. `secret_path` is the API's path below /v1/: `secret/data/team/openai`."""

    def __init__(self, get: Get, clock: Clock, machine: Machine) -> None:
        self._get, self._clock, self._machine = get, clock, machine
        self._logins = Logins(clock)

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        read = partial(self._read, config, path)
        if config.get("vault_auth_type") == "token":
            status, answer = await read(Login(Secret(config["vault_token"].encode())))
        else:
            self._check(config)
            make = partial(self._made, config)
            status, answer = await self._logins.ask(config, path, make, read, _is_spent, anew=anew)
        judged(NAME, status, _REFUSED)
        return msgspec.json.encode(_values(parsed(NAME, answer)))

    async def _read(self, config: Mapping[str, str], path: str, login: Login) -> Told:
        url = f"{_base(config)}/v1/{quote(path.strip('/'), safe='/-_.~')}"
        return await self._get("GET", url, _headers(config, login), None)

    # --- logging in ---

    def _check(self, config: Mapping[str, str]) -> None:
        """Raises SecretRefused for a way to log in that there is not, or that is not for use here."""
        kind = config.get("vault_auth_type")
        if kind == "kubernetes":
            self._machine.check_place(config["vault_addr"])  # it will be shown who this machine is
        elif kind != "approle":
            raise SecretRefused("vault_auth_type must be one of token, approle, kubernetes")

    async def _made(self, config: Mapping[str, str], former: Login | None) -> Login:
        renewed = await self._renewed(config, former) if former is not None and former.renewable else None
        return renewed or await self._new(config)

    async def _new(self, config: Mapping[str, str]) -> Login:
        if config["vault_auth_type"] == "kubernetes":
            mount, sent = "kubernetes", {"role": config["vault_role"], "jwt": self._machine.token_of_service_account()}
        else:
            mount, sent = "approle", {"role_id": config["vault_role_id"], "secret_id": config["vault_secret_id"]}
        where = quote(config.get("vault_mount", "").strip("/") or mount, safe="/-_.~")
        url = f"{_base(config)}/v1/auth/{where}/login"
        status, answer = await self._get("POST", url, _headers(config), msgspec.json.encode(sent))
        judged(LOGIN, status, _REFUSED)
        found = self._granted(answer)
        if found is None:
            raise SecretRefused("Vault's login brought no token")
        return found

    async def _renewed(self, config: Mapping[str, str], former: Login) -> Login | None:
        """The same token for longer, or None where it cannot be had, or not for long: then a new one must."""
        try:
            url = f"{_base(config)}/v1/auth/token/renew-self"
            status, answer = await self._get("POST", url, _headers(config, former), b"{}")
            found = self._granted(answer) if status == 200 else None
        except SecretAway:
            return None
        return found if found is not None and found.due_ms > former.ends_ms else None

    def _granted(self, answer: bytes) -> Login | None:
        said = parsed(LOGIN, answer).get("auth")
        token = said.get("client_token") if isinstance(said, dict) else None
        if not isinstance(said, dict) or not isinstance(token, str) or not _TOKEN.fullmatch(token):
            return None
        lease = said.get("lease_duration")
        seconds = lease if isinstance(lease, int) and not isinstance(lease, bool) else 0
        value = Secret(token.encode())
        return lasting(value, self._clock.now_ms(), seconds, renewable=said.get("renewable") is True)


def _is_spent(told: Told) -> bool:
    return told[0] == 403


def _base(config: Mapping[str, str]) -> str:
    return config["vault_addr"].rstrip("/")


def _headers(config: Mapping[str, str], login: Login | None = None) -> dict[str, str]:
    made = {"accept": "application/json", "content-type": "application/json", "x-vault-request": "true"}
    if namespace := config.get("vault_namespace"):
        made["x-vault-namespace"] = namespace
    if login is not None:
        made["x-vault-token"] = login.value.reveal().decode()
    return made


def _values(document: Mapping[str, Any]) -> dict[str, Any]:
    """The names and values of a secret; version 2 wraps them once more."""
    data = document.get("data")
    if isinstance(data, dict) and isinstance(data.get("data"), dict) and "metadata" in data:
        data = data["data"]
    if not isinstance(data, dict) or not data:
        raise SecretRefused("Vault has no values under this path")
    return data
