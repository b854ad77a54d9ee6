"""Secrets that AWS Secrets Manager keeps. One signed call: GetSecretValue."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import msgspec

from lockgate.adapters import sigv4
from lockgate.adapters.managers import Get, judged, parsed
from lockgate.core.errors import SecretRefused
from lockgate.core.ports import Clock

TYPE: Final = "application/x-amz-json-1.1"
_REFUSED: Final = frozenset({400, 401, 403, 404})


class AwsSecrets:
    """Implements Manager. `secret_path` is a secret's name or ARN."""

    def __init__(self, get: Get, clock: Clock) -> None:
        self._get, self._clock = get, clock

    async def __call__(self, config: Mapping[str, str], path: str) -> bytes:
        if config.get("aws_auth_type") != "accessKey":
            raise SecretRefused(f"aws_auth_type {config.get('aws_auth_type')} is not supported yet. Use accessKey")
        region = config["aws_region"]
        url = (config.get("aws_endpoint_url") or f"https://secretsmanager.{region}.amazonaws.com").rstrip("/")
        headers = {
            "host": urlsplit(url).netloc,
            "content-type": TYPE,
            "x-amz-target": "secretsmanager.GetSecretValue",
        }
        body = msgspec.json.encode({"SecretId": path})
        signer = sigv4.Signer(
            config["aws_access_key_id"],
            config["aws_secret_access_key"],
            region,
            "secretsmanager",
            config.get("aws_session_token", ""),
        )
        asked = sigv4.Asked("POST", "/", "", headers, body)
        fields = sigv4.signed(asked, signer, self._clock.now_ms())
        del fields["host"]  # whoever sends it writes it
        status, answer = await self._get("POST", f"{url}/", fields, body)
        judged("AWS Secrets Manager", status, _REFUSED)
        found = parsed("AWS Secrets Manager", answer)
        text = found.get("SecretString")
        if not isinstance(text, str):
            raise SecretRefused("AWS Secrets Manager has no text under this name: binary secrets are not read")
        return text.encode()
