"""Arguments to headers: the whole mapping, as rules.

Every argument `some_name` becomes `x-portkey-some-name`. There is no list of known names, so an option that the gateway
learns tomorrow works today.
"""

import json
import platform
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from portkey._version import __version__

HeaderValue: TypeAlias = str | int | float | bool | Mapping[str, object] | Iterable[object] | None

PREFIX = "x-portkey-"
FORWARD = "forward_headers"

RUNTIME = {
    f"{PREFIX}package-version": f"portkey-{__version__}",
    f"{PREFIX}runtime": platform.python_implementation(),
    f"{PREFIX}runtime-version": platform.python_version(),
}


def kebab(name: str) -> str:
    return name.replace("_", "-")


def text(value: HeaderValue) -> str:
    """The value on the wire; "" when there is nothing to send. JSON is ASCII, because header values have to be."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    value = dict(value) if isinstance(value, Mapping) else list(value)
    return json.dumps(value) if value else ""


def forwarded(value: HeaderValue) -> list[str]:
    """The header names that the gateway passes on to the provider: a list or a comma list, in kebab case."""
    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, Iterable):
        return []
    return [kebab(str(name).strip()) for name in names if str(name).strip()]


def bearer(value: str) -> str:
    return value if value.lower().startswith("bearer ") else f"Bearer {value}"


def createHeaders(**arguments: HeaderValue) -> dict[str, str]:  # noqa: N802  # the name is the compatible API's
    """The gateway's headers for any HTTP client, for example `OpenAI(default_headers=createHeaders(api_key=…))`.

    Booleans are sent as `true` and `false`, mappings and lists as JSON, `None` and empty values not at all.
    `Authorization` is the provider's own credential. A name that `forward_headers` lists is sent without the prefix.
    """
    passed = forwarded(arguments.get(FORWARD))
    plain = {name.lower() for name in passed}
    headers: dict[str, str] = {}
    for name, value in {**arguments, FORWARD: ",".join(passed)}.items():
        key, sent = kebab(name), text(value)
        if not sent:
            continue
        if key.lower() == "authorization":
            headers["Authorization"] = bearer(sent)
        elif key == "mode":
            headers[f"{PREFIX}mode"] = sent if sent.startswith("proxy ") else f"proxy {sent}"
        else:
            headers[key if key.lower() in plain else PREFIX + key] = sent
    return headers
