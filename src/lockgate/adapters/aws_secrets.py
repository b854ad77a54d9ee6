"""Secrets that AWS Secrets Manager keeps. One signed call: GetSecretValue."""

from collections.abc import Mapping
from functools import partial
from typing import Final
from urllib.parse import urlsplit

import msgspec

from lockgate.adapters import sigv4
from lockgate.adapters.aws_logins import SPENT, AwsLogins, address, keys, signed, told
from lockgate.adapters.logins import Login, Told
from lockgate.adapters.machine import Machine
from lockgate.adapters.managers import Get, parsed
from lockgate.core.errors import SecretAway, SecretRefused
from lockgate.core.ports import Clock

NAME: Final = "AWS Secrets Manager"
TYPE: Final = "application/x-amz-json-1.1"


class AwsSecrets:
    """Implements Manager. `secret_path` is a secret's name or ARN."""

    def __init__(self, get: Get, clock: Clock, machine: Machine) -> None:
        self._get, self._clock = get, clock
        self._logins = AwsLogins(get, clock, machine)

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        read = partial(self._read, config, path)
        status, answer = await self._logins.ask(config, path, read, _is_spent, anew=anew)
        told(NAME, status, "" if status == 200 else _word(answer))
        text = parsed(NAME, answer).get("SecretString")
        if not isinstance(text, str):
            raise SecretRefused("AWS Secrets Manager has no text under this name: binary secrets are not read")
        return text.encode()

    async def _read(self, config: Mapping[str, str], path: str, login: Login) -> Told:
        region = self._logins.region(config)
        url = (config.get("aws_endpoint_url") or address("secretsmanager", region)).rstrip("/")
        headers = {
            "host": urlsplit(url).netloc,
            "content-type": TYPE,
            "x-amz-target": "secretsmanager.GetSecretValue",
        }
        body = msgspec.json.encode({"SecretId": path})
        asked = sigv4.Asked("POST", urlsplit(url).path or "/", "", headers, body)
        fields = signed(asked, keys(login), region, "secretsmanager", self._clock.now_ms())
        del fields["host"]  # whoever sends it writes it
        return await self._get("POST", f"{url}/", fields, body)


def _is_spent(told: Told) -> bool:
    status, answer = told
    return status != 200 and _word(answer) in SPENT


def _word(answer: bytes) -> str:
    """AWS's name of an error: `com.amazonaws…#ResourceNotFoundException` or the last part alone."""
    try:
        kind = parsed(NAME, answer).get("__type")
    except SecretAway:
        return ""
    return kind.rpartition("#")[2] if isinstance(kind, str) else ""
