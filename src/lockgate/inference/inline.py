"""Saved-only mode: what a request may not bring along where only saved configs and virtual keys may be used.

The five codes are those of the compatible API, and only the first violation is told.
"""

import re
from collections.abc import Mapping
from typing import Final

from lockgate import providers
from lockgate.core.documents import CONFIG_SLUG
from lockgate.core.errors import InlineBlocked
from lockgate.inference.headers import PORTKEY

_IN_HOST: Final = re.compile(r"{(\w+)}")
HOST_OPTIONS: Final = frozenset(
    name
    for provider in providers.all()
    for name in (
        provider.host_option,
        *(part.replace("_", "-") for host in provider.hosts for part in _IN_HOST.findall(host)),
    )
    if name
)
"""Provider options that decide where a call goes."""

_SAVED: Final = b"@"
_ADVICE: Final = {
    "config": "Inline configs are not allowed here. Save the config, and send its slug",
    "provider": "Inline providers are not allowed here. Name a virtual key: @slug, or x-portkey-virtual-key",
    "custom_host": "Custom hosts are not allowed here. Store the host with a virtual key",
    "provider_url": "Provider URLs are not allowed here. Store the URL with a virtual key",
    "forward_headers": "Forwarded headers are not allowed here. Name them in forward_headers of a saved config",
}


def refuse(headers: Mapping[bytes, bytes]) -> None:
    """Raises InlineBlocked for the first thing that is not saved."""
    config = _value(headers, b"config")
    if config and not config.startswith(CONFIG_SLUG.encode()):
        raise _blocked("config", b"config")
    if not _value(headers, b"virtual-key"):  # beside which a raw provider has no effect
        _refuse_provider(headers)
    if _value(headers, b"custom-host"):
        raise _blocked("custom_host", b"custom-host")
    for option in sorted(HOST_OPTIONS):
        if _value(headers, option.encode()):
            raise _blocked("provider_url", option.encode())
    if _value(headers, b"forward-headers"):
        raise _blocked("forward_headers", b"forward-headers")


def _refuse_provider(headers: Mapping[bytes, bytes]) -> None:
    provider, mode = _value(headers, b"provider"), _value(headers, b"mode").lower()
    if provider and not provider.startswith(_SAVED):
        raise _blocked("provider", b"provider")
    if not provider and mode not in {b"", b"proxy"}:
        raise _blocked("provider", b"mode")  # the oldest clients name the provider there


def _value(headers: Mapping[bytes, bytes], name: bytes) -> bytes:
    return headers.get(PORTKEY + name, b"").strip()


def _blocked(what: str, name: bytes) -> InlineBlocked:
    return InlineBlocked(what, (PORTKEY + name).decode(), _ADVICE[what])
