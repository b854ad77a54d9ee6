"""The routing document of `x-portkey-config`: parsed strictly, spelling normalised, every mistake named with its path.

A field may be written in snake_case or camelCase. What a later version will obey (strategies, guardrails) is refused
rather than overlooked: a rule that silently does not hold is worse than none.
"""

import re
from collections.abc import Callable
from typing import Any, Final

import msgspec

from lockgate.core.errors import BadRequest, InvalidConfig

SIZE_MAX: Final = 256 * 1024
TIMEOUT_MAX_MS: Final = 86_400_000  # a day: beyond any call, and well within what a timer takes
MODES: Final = ("single", "loadbalance", "fallback", "conditional")
_CAMEL: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_encode = msgspec.json.Encoder().encode


class Config(msgspec.Struct, frozen=True):
    """A config with its one target folded into it; `targets` and `strategy` tell when there are more."""

    provider: str = ""
    virtual_key: str = ""  # slug; also of `provider: "@slug"`
    keyed: bool = False  # it holds a provider key: see `api_key`
    custom_host: str = ""
    overrides: dict[str, bytes] = {}  # body members as JSON texts
    request_timeout: int = 0  # ms
    forward_headers: tuple[str, ...] = ()
    options: dict[str, str] = {}  # provider options by header name: "azure-resource-name"
    strategy: str = ""
    targets: int = 0
    path: str = "config"


Check = Callable[[Any], str]
"""What is wrong with a value, or ""."""


def _is(kind: type | tuple[type, ...], name: str) -> Check:
    def check(value: Any) -> str:
        fits = isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
        return "" if fits else f"Expected {name}, received {_name(value)}"

    return check


def _name(value: Any) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return names.get(type(value), "null")


def _texts(value: Any) -> str:
    return "" if isinstance(value, list) and all(isinstance(v, str) for v in value) else "Expected an array of strings"


def _objects(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(v, dict) for v in value):
        return ""
    return "Expected an array of objects" if isinstance(value, list) else f"Expected array, received {_name(value)}"


def _milliseconds(value: Any) -> str:
    if type(value) is not int or value < 0:
        return "Expected a number of milliseconds"
    return "" if value <= TIMEOUT_MAX_MS else f"Expected at most {TIMEOUT_MAX_MS} milliseconds"


_TEXT, _OBJECT, _FLAG = _is(str, "string"), _is(dict, "object"), _is(bool, "boolean")
_ANY: Final[Check] = lambda _value: ""  # noqa: E731  # one row of the table below

FIELDS: Final[dict[str, Check]] = {
    "provider": _TEXT,
    "api_key": _TEXT,
    "virtual_key": _TEXT,
    "custom_host": _TEXT,
    "override_params": _OBJECT,
    "request_timeout": _milliseconds,
    "forward_headers": _texts,
    "strict_open_ai_compliance": _FLAG,
    "strategy": _OBJECT,
    "targets": _objects,
    "weight": _is((int, float), "number"),
    "retry": _OBJECT,
    "cache": _is((dict, str), "object"),
    "metadata": _OBJECT,
    "id": _TEXT,
    "name": _TEXT,
    "prompt_id": _TEXT,
    "passthrough": _FLAG,
    "fetch_integrated_models": _FLAG,
}
"""Every field that is understood, or accepted because it changes nothing with one target."""

LATER: Final = frozenset({
    "before_request_hooks", "after_request_hooks", "input_guardrails", "output_guardrails", "input_mutators",
    "output_mutators", "default_params", "drop_params", "cb_config",
})  # fmt: skip
"""Fields of the compatible schema that this version does not obey yet."""


def parse(raw: bytes, option_names: frozenset[str] = frozenset()) -> Config:
    """The config in `raw`. `option_names` are the provider options that may stand in it, by header name.

    Raises InvalidConfig, or BadRequest for what is no JSON, too old, or not obeyed yet.
    """
    document = _document(raw)
    if "options" in document and isinstance(document["options"], list):
        raise BadRequest("This version of config is not supported in this route. Please migrate to the latest version")
    errors: list[str] = []
    root = _level(document, "", option_names, errors)
    targets = root.get("targets") or []
    first = targets[0] if len(targets) == 1 else {}
    child = _level(first, "targets.0.", option_names, errors)
    strategy = (child.get("strategy") or root.get("strategy") or {}).get("mode", "")
    if strategy and strategy not in MODES:
        errors.append(f"path: strategy.mode, message: Invalid 'mode' value. Must be one of: {', '.join(MODES)}")
    if errors:
        raise InvalidConfig(tuple(errors))
    _refuse_prompts(root, child)
    return _fold(root, child, option_names, strategy, len(targets))


def _document(raw: bytes) -> dict[str, Any]:
    not_json = "Invalid config passed. You need to pass a valid json"
    if len(raw) > SIZE_MAX:
        raise BadRequest(f"x-portkey-config is larger than {SIZE_MAX} bytes")
    try:
        document = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        raise BadRequest(not_json) from None
    if not isinstance(document, dict):
        raise BadRequest(not_json)
    return document


def _level(document: dict[str, Any], path: str, option_names: frozenset[str], errors: list[str]) -> dict[str, Any]:
    """One level with its names normalised; what is wrong goes to `errors`. A null counts as absent."""
    found: dict[str, Any] = {}
    for written, value in document.items():
        name = _CAMEL.sub("_", written).lower()
        if value is None:
            continue
        if name in LATER:
            errors.append(f"path: {path}{written}, message: Not supported by this version of the gateway")
        elif (check := FIELDS.get(name)) is not None:
            if wrong := check(value):
                errors.append(f"path: {path}{written}, message: {wrong}")
            else:
                found[name] = value
        elif name.replace("_", "-") not in option_names:
            errors.append(f"path: {path}{written}, message: Unrecognized key in config")
        elif not isinstance(value, str):
            errors.append(f"path: {path}{written}, message: Expected string, received {_name(value)}")
        else:
            found[name] = value
    return found


def _refuse_prompts(*levels: dict[str, Any]) -> None:
    if any(level.get("prompt_id") for level in levels):
        raise BadRequest("You cannot pass config with prompt id in /v1/prompts route")


def _fold(
    root: dict[str, Any], child: dict[str, Any], option_names: frozenset[str], strategy: str, targets: int
) -> Config:
    """The root's fields with the single target's over them."""
    own = {**root, **child}
    provider, virtual_key = str(own.get("provider", "")), str(own.get("virtual_key", ""))
    if "provider" in child and "virtual_key" not in child:
        virtual_key = ""  # the target chose for itself
    if provider.startswith("@"):
        virtual_key, provider = provider[1:].partition("/")[0], ""
    overrides = {**root.get("override_params", {}), **child.get("override_params", {})}
    return Config(
        provider=provider,
        virtual_key=virtual_key,
        keyed=bool(own.get("api_key")),
        custom_host=str(own.get("custom_host", "")),
        overrides={name: _encode(value) for name, value in overrides.items()},
        request_timeout=own.get("request_timeout", 0),
        forward_headers=tuple(own.get("forward_headers", ())),
        options={dashed: own[name] for name in own if (dashed := name.replace("_", "-")) in option_names},
        strategy=strategy if targets != 1 else "",
        targets=targets,
        path="config.targets[0]" if targets == 1 else "config",
    )


def api_key(raw: bytes) -> bytes:
    """The inline provider key of a config that was parsed before: plans are kept, keys are not."""
    document = _document(raw)
    targets = document.get("targets") or [{}]
    for level in (targets[0], document):
        key = level.get("api_key") or level.get("apiKey")
        if key:
            return str(key).encode()
    return b""
