"""Where the gateway is and which key opens it: arguments first, then the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from portkey._headers import RUNTIME, HeaderValue, createHeaders

DEFAULT_BASE_URL = "http://127.0.0.1:8787/v1"
BASE_URL_NAMES = ("PORTKEY_BASE_URL", "PORTKEY_PROXY")
KEY_NAME = "PORTKEY_API_KEY"

HELP = f"""No API key for the gateway.

Copy yours from the profile menu of the console, then do one of:
  export {KEY_NAME}=lgu_…
  Portkey(api_key="lgu_…")

To use another gateway than {DEFAULT_BASE_URL}, set {BASE_URL_NAMES[0]} or pass base_url."""


class MissingKeyError(ValueError):
    """Neither an argument nor the environment gives an API key, and the base URL is the default one."""

    def __init__(self) -> None:
        super().__init__(HELP)


def url_from(environment: Mapping[str, str]) -> str:
    """The base URL that the environment names, or ""."""
    return next((environment[name].strip() for name in BASE_URL_NAMES if environment.get(name, "").strip()), "")


PORTKEY_GATEWAY_URL = url_from(os.environ) or DEFAULT_BASE_URL


@dataclass(frozen=True)
class Settings:
    """What a client was made of. `arguments` are those that become headers, so that a copy can change one of them."""

    api_key: str = field(repr=False)
    base_url: str
    arguments: Mapping[str, HeaderValue] = field(repr=False)

    @property
    def headers(self) -> dict[str, str]:
        key = {"x-portkey-api-key": self.api_key} if self.api_key else {}
        return {**RUNTIME, **key, **createHeaders(**self.arguments)}


def resolve(api_key: str | None, base_url: str | None, arguments: Mapping[str, HeaderValue]) -> Settings:
    """A gateway of one's own may be open, so only the default one insists on a key here; every gateway checks it."""
    key = (api_key or os.environ.get(KEY_NAME, "")).strip()
    url = base_url or url_from(os.environ)
    if not key and not url:
        raise MissingKeyError
    return Settings(key, url or DEFAULT_BASE_URL, dict(arguments))
