"""The routing document of `x-portkey-config`: parsed strictly, spelling normalised, every mistake named with its path.

A field may be written in snake_case or camelCase. What nobody understands is refused rather than overlooked: a rule
that silently does not hold is worse than none. Credentials are checked and not kept: see `api_key`.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, Literal, NamedTuple

import msgspec

from lockgate.core import jsonguard
from lockgate.core.config_kinds import Limits, Reader, under
from lockgate.core.config_schema import STICKY_TTL_S, complete, grammar, schema
from lockgate.core.errors import BadRequest, InvalidConfig

__all__ = [
    "INLINE",
    "SAVED",
    "Config",
    "Limits",
    "api_key",
    "members",
    "parse",
    "references",
    "render",
    "schema",
    "weight",
]

INLINE: Final = Limits(size=256 * 1024, depth=8, targets=64, patterns=2_000, members=5_000)
SAVED: Final = Limits(size=4 * 1024 * 1024, depth=8, targets=5_000, patterns=100_000, members=500_000)
_NOT_JSON: Final = "Invalid config passed. You need to pass a valid json"
_NOT_A_SLUG: Final = ("@cf/", "@hf/")  # model names of one vendor that begin like a slug
_SNAKE: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class _Level(msgspec.Struct, frozen=True, omit_defaults=True):
    """An object of a config. What it does not say is left out when it is written."""


class Breaker(_Level, frozen=True, omit_defaults=True):
    failure_threshold: int = 0
    failure_threshold_percentage: float = 0
    minimum_requests: int = 0
    cooldown_interval: int = 0  # ms
    failure_status_codes: tuple[int, ...] | None = None


class Sticky(_Level, frozen=True, omit_defaults=True):
    enabled: bool = True
    hash_fields: tuple[str, ...] = ()
    ttl: int = STICKY_TTL_S


class Case(_Level, frozen=True, omit_defaults=True):
    query: dict[str, Any]
    then: str


class Strategy(_Level, frozen=True, omit_defaults=True):
    mode: str
    on_status_codes: tuple[int, ...] | None = None
    conditions: tuple[Case, ...] = ()
    default: str | None = None
    sticky: Sticky | None = None
    cb_config: Breaker | None = None


class Retrying(_Level, frozen=True, omit_defaults=True):
    attempts: int = 0
    on_status_codes: tuple[int, ...] | None = None
    use_retry_after_headers: bool = False


class Cache(_Level, frozen=True, omit_defaults=True):
    mode: Literal["simple", "semantic"]
    max_age: int = 0  # seconds; 0: the default


class Config(_Level, frozen=True, omit_defaults=True):
    """One level: the root or a target. None, zero and "" say nothing; an empty list says that there shall be none."""

    strategy: Strategy | None = None
    targets: "tuple[Config, ...]" = ()
    provider: str = ""  # slug, or "@slug" of a stored one
    virtual_key: str = ""  # slug
    api_key: str = ""  # a mask where there is one
    custom_host: str = ""
    prompt_id: str = ""
    passthrough: bool = False
    override_params: dict[str, Any] = {}
    default_params: dict[str, Any] = {}
    drop_params: tuple[str, ...] | None = None
    weight: float = 1
    retry: Retrying | None = None
    cache: Cache | None = None
    cb_config: Breaker | None = None
    request_timeout: int = 0  # ms
    total_timeout: int = 0  # ms
    recovery: str = ""
    forward_headers: tuple[str, ...] | None = None
    strict_open_ai_compliance: bool | None = None
    input_guardrails: list[Any] | None = None
    output_guardrails: list[Any] | None = None
    before_request_hooks: list[Any] | None = None
    after_request_hooks: list[Any] | None = None
    input_mutators: list[Any] | None = None
    output_mutators: list[Any] | None = None
    fetch_integrated_models: bool = False
    id: str = ""
    name: str = ""
    metadata: dict[str, Any] = {}
    options: dict[str, Any] = {}  # the provider's extras by snake_case name; a mask where one is a credential


# --- reading and writing ---


def parse(
    raw: bytes,
    option_names: frozenset[str] = frozenset(),
    limits: Limits = INLINE,
    keyless: frozenset[str] | None = None,
) -> Config:
    """The config in `raw`.

    `option_names` are the provider options that may stand in it beside the compatible API's own, by header name.
    With `keyless` (the providers that go without a key) every level has to say where calls go or what happens to them,
    as a saved config must; an inline one may leave that to the request's headers.

    Raises InvalidConfig, or BadRequest for what is no JSON, too large or of the first version.
    """
    document = _document(raw, limits)
    if isinstance(document.get("options"), list):
        raise BadRequest("This version of config is not supported in this route. Please migrate to the latest version")
    reader = Reader(limits)
    found = grammar(option_names).level(document, "", reader)
    if keyless is not None and not reader.faults:
        complete(found, "", reader, keyless)
    if reader.faults:
        raise InvalidConfig(tuple(reader.faults))
    config = msgspec.convert(found, Config)
    if members(config) > limits.members:
        raise InvalidConfig((f"path: targets, message: Expected at most {limits.members} {_MEMBERS}",))
    return config


_MEMBERS: Final = "members of override_params, default_params and options in all targets, with those that they inherit"


def members(config: Config, above: int = 0) -> int:
    """How many members of bodies and options all targets hold together. Each inherits those from above: a small text
    can come to much.
    """
    deployments = config.options.get("azure_deployments", ())
    own = above + len(config.override_params) + len(config.default_params) + len(config.options) + 2 * len(deployments)
    return sum(members(target, own) for target in config.targets) if config.targets else own


def weight(config: Config, size: int) -> int:
    """Bytes that the plan of a config takes, about; its text has `size`."""
    return 16 * size + 48 * members(config)


def _document(raw: bytes, limits: Limits) -> dict[str, Any]:
    if len(raw) > limits.size:
        raise BadRequest(f"x-portkey-config is larger than {limits.size} bytes")
    try:
        document = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        raise BadRequest(_NOT_JSON) from None
    if not isinstance(document, dict):
        raise BadRequest(_NOT_JSON)
    try:
        jsonguard.read(raw)
    except BadRequest as error:
        raise BadRequest(error.message.replace("The request body", "The config")) from None
    return document


def render(config: Config) -> bytes:
    """The config as JSON: snake_case, without what says nothing, credentials masked. `parse` gives it back."""
    return msgspec.json.encode(_plain(config))


def _plain(config: Config) -> dict[str, Any]:
    made: dict[str, Any] = msgspec.to_builtins(msgspec.structs.replace(config, targets=(), options={}))
    made |= config.options
    if config.targets:
        made["targets"] = [_plain(target) for target in config.targets]
    return made


# --- what a config refers to ---


class Reference(NamedTuple):
    path: str
    kind: Literal["virtual_key", "provider", "guardrail", "prompt"]
    slug: str


def references(config: Config) -> list[Reference]:
    """Every stored thing that a config names, so that it can be looked up when the config is saved and used."""
    return [*_references(config, "")]


def _references(config: Config, path: str) -> Iterator[Reference]:
    if config.virtual_key:
        yield Reference(under(path, "virtual_key"), "virtual_key", config.virtual_key)
    if slug := slug_of(config.provider):
        yield Reference(under(path, "provider"), "provider", slug)
    if slug := model_slug(config.override_params.get("model")):
        yield Reference(under(path, "override_params.model"), "provider", slug)
    if config.prompt_id:
        yield Reference(under(path, "prompt_id"), "prompt", config.prompt_id.partition("@")[0])
    for name in ("input_guardrails", "output_guardrails"):
        for nth, one in enumerate(getattr(config, name) or ()):
            if isinstance(one, str):
                yield Reference(under(path, f"{name}.{nth}"), "guardrail", one)
    for nth, target in enumerate(config.targets):
        yield from _references(target, under(path, f"targets.{nth}"))


def slug_of(provider: str) -> str:
    """The slug of "@slug" or "@slug/model"; "" for a provider's own name."""
    return provider[1:].partition("/")[0] if provider.startswith("@") else ""


def model_slug(model: Any) -> str:
    """The slug of the model "@slug/name"; "" for any other model."""
    if not isinstance(model, str) or model.startswith(_NOT_A_SLUG) or "/" not in model:
        return ""
    return slug_of(model)


# --- credentials ---


def api_key(raw: bytes, path: str) -> bytes:
    """The credential at `path` ("api_key", "targets.1.api_key") of a config that was parsed before, in any spelling:
    plans are kept, credentials are not. b"" when nothing stands there.
    """
    *above, name = path.split(".")
    try:
        level = msgspec.json.decode(raw)
        for step in above:
            level = level[int(step)] if isinstance(level, list) else _member(level, step)
        value = _member(level, name)
    except (ValueError, LookupError, RecursionError):  # another config than the one that was parsed
        return b""
    return value.encode() if isinstance(value, str) else msgspec.json.encode(value)


def _member(level: Any, name: str) -> Any:
    """What is written under `name` in snake_case or camelCase."""
    members = level.items() if isinstance(level, dict) else ()
    for written, value in members:
        if value is not None and _SNAKE.sub("_", written).lower() == name:
            return value
    raise LookupError(name)
