"""Checking a config's document before it is saved: the language, secrets in the clear, and what it refers to.

A saved config is read by everybody who may read configs, and its versions are kept. So a provider's key has no place in
it: a virtual key seals the same key, binds it to its hosts, and can be replaced in one place.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple, NoReturn

import msgspec

from lockgate import providers
from lockgate.admin import references
from lockgate.admin.context import Context, snake
from lockgate.core import config as configs
from lockgate.core import jsonguard, keys, lint
from lockgate.core.config_schema import SECRETS
from lockgate.core.documents import VIRTUAL_KEYS, Page, Tenant
from lockgate.core.errors import AdminInvalid, BadRequest, InvalidConfig
from lockgate.core.ports import Unit

OPTION_NAMES: Final = frozenset(option.name for provider in providers.all() for option in provider.options)

VENDORS: Final = frozenset(provider.slug for provider in providers.all())
KEYLESS: Final = frozenset(provider.slug for provider in providers.all() if not provider.needs_key)
STORED: Final = frozenset({"virtual_key", "provider"})
"""The kinds of references that name a virtual key."""
BUILT_IN: Final = "local"  # a workspace need not have made it
TOLD: Final = 5  # mistakes in a message; `errors` has all of them
DRAWN: Final = 8  # targets in an outline; `total` counts all of them
NO_VIRTUAL_KEY: Final = "There is no such virtual key in this workspace"
NO_SUCH: Final = "There is no such {} in this workspace"
_encode = msgspec.json.Encoder().encode


class ConfigRefused(AdminInvalid):
    """A config that cannot be saved; `errors` names each mistake with its path."""

    def __init__(self, errors: tuple[str, ...], message: str = "Invalid config passed") -> None:
        more = f" (and {len(errors) - TOLD} more)" if len(errors) > TOLD else ""
        super().__init__(". ".join(filter(None, (message, "; ".join(errors[:TOLD]) + more))))
        self.errors = errors


class Checked(NamedTuple):
    text: str  # compact JSON, as it is stored
    config: configs.Config
    warnings: list[dict[str, str]]


def mistake(path: str, message: str) -> str:
    return f"path: {path}, message: {message}"


def read(value: Any) -> dict[str, Any]:
    """The document, which clients send as an object or as its JSON text. Raises AdminInvalid."""
    document = value
    if isinstance(value, str):
        try:
            document = jsonguard.read(value.encode("utf-8", "replace"))
        except BadRequest as error:
            raise AdminInvalid(f"config: {error.message.replace('The request body', 'the text')}") from None
    if not isinstance(document, dict):
        raise AdminInvalid("config must be a JSON object, or the text of one")
    return document


def checked(value: Any) -> Checked:
    """What can be said of a config without a look at the tenant. Raises ConfigRefused, AdminInvalid."""
    document = read(value)
    raw = _encode(document)
    _refuse_secrets(document, raw)
    config = parsed(raw, configs.SAVED, KEYLESS)
    return Checked(raw.decode(), config, warnings_of(config))


def warnings_of(config: configs.Config) -> list[dict[str, str]]:
    """What looks like a mistake but may be meant. Raises ConfigRefused for what can never work."""
    findings = lint.review(config, vendors=VENDORS)
    errors = tuple(mistake(one.path, one.message) for one in findings if one.level == "error")
    if errors:
        raise ConfigRefused(errors)
    return [{"path": one.path, "message": one.message} for one in findings]


def parsed(raw: bytes, limits: configs.Limits, keyless: frozenset[str] | None = None) -> configs.Config:
    """`raw` in the language of configs. Raises ConfigRefused."""
    try:
        return configs.parse(raw, OPTION_NAMES, limits, keyless)
    except InvalidConfig as error:
        raise ConfigRefused(error.errors) from None
    except BadRequest as error:
        raise ConfigRefused((), error.message.replace("x-portkey-config", "config")) from None


def levels(document: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each level of a config with the start of its fields' paths, the root first."""
    yield path, document
    for name, value in document.items():
        if snake(name) == "targets" and isinstance(value, list):
            for index, target in enumerate(value):
                if isinstance(target, dict):
                    yield from levels(target, f"{path}{name}.{index}.")


def _is_secret(name: str) -> bool:
    return name == "api_key" or name in SECRETS


def _refuse_secrets(document: Mapping[str, Any], raw: bytes) -> None:
    places = [
        f"{path}{name}"
        for path, level in levels(document)
        for name, value in level.items()
        if value not in (None, "") and _is_secret(snake(name))
    ]
    if places:
        why = "A saved config holds no credential. Make a virtual key of it and name that here as virtual_key"
        raise ConfigRefused(tuple(mistake(place, why) for place in places))
    if keys.PATTERN.search(raw):
        raise ConfigRefused((), "An API key of this gateway stands in the config. Take it out, and rotate it")


# --- references ---


async def check_references(ctx: Context, unit: Unit, workspace_id: str, config: configs.Config) -> None:
    """Raises ConfigRefused for what is not in this workspace; a foreign thing and a missing one are told alike."""
    named = [reference for reference in configs.references(config) if reference.kind in STORED]
    slugs = {reference.slug for reference in named}
    rows, _ = await unit.find(VIRTUAL_KEYS, _wanted(workspace_id, slugs), Page(0, len(slugs) or 1))
    known = {row.slug for row in rows} | built_in(ctx)
    missing = [reference for reference in named if reference.slug not in known]
    if missing:
        _refuse("Following keys are not valid", missing, NO_VIRTUAL_KEY)
    for kind, dangling in (await _dangling_others(ctx, workspace_id, config)).items():
        if dangling:
            _refuse(references.KINDS[kind].message, dangling, NO_SUCH.format(kind))


def _refuse(message: str, missing: list[configs.Reference], each: str) -> NoReturn:
    told = ", ".join(dict.fromkeys(reference.slug[:64] for reference in missing[:TOLD]))
    raise ConfigRefused(tuple(mistake(reference.path, each) for reference in missing), f"{message}: {told}")


async def _dangling_others(
    ctx: Context, workspace_id: str, config: configs.Config
) -> dict[str, list[configs.Reference]]:
    """References to guardrails and prompts that the workspace has not, by their kind."""
    made = {}
    for kind in references.KINDS:
        named = [reference for reference in configs.references(config) if reference.kind == kind]
        lacking = await references.missing(ctx, kind, workspace_id, {reference.slug for reference in named})
        made[kind] = [reference for reference in named if reference.slug in lacking]
    return made


def _wanted(workspace_id: str, slugs: set[str]) -> dict[str, Any]:
    return {"workspace_id": workspace_id, "slug": frozenset(slugs)}


def built_in(ctx: Context) -> set[str]:
    """Names that mean a virtual key though nobody made one."""
    return {BUILT_IN} if ctx.services.settings.local_model else set()


# --- for whoever is still writing ---


async def findings(ctx: Context, tenant: Tenant, value: Any) -> list[lint.Finding]:
    """All that saving `value` in the workspace of `tenant` would refuse or warn of. Raises nothing for a mistake."""
    try:
        document = read(value)
    except AdminInvalid as error:
        return [lint.Finding("error", "", error.message)]
    raw = _encode(document)
    found = [*_secrets(document, raw), *lint.lint(raw, OPTION_NAMES, vendors=VENDORS, keyless=KEYLESS)]
    if not any(one.level == "error" for one in found):
        found += await _dangling(ctx, tenant, parsed(raw, configs.SAVED))
    return found


def _secrets(document: Mapping[str, Any], raw: bytes) -> list[lint.Finding]:
    try:
        _refuse_secrets(document, raw)
    except ConfigRefused as refused:
        return [lint.finding_of(line) for line in refused.errors] or [lint.Finding("error", "", refused.message)]
    return []


async def _dangling(ctx: Context, tenant: Tenant, config: configs.Config) -> list[lint.Finding]:
    """References to what is not there, read outside any transaction: saving looks again."""
    named = [reference for reference in configs.references(config) if reference.kind in STORED]
    slugs = frozenset(reference.slug for reference in named)
    rows, _ = await ctx.store.find(tenant, VIRTUAL_KEYS, {"slug": slugs}, Page(0, len(slugs) or 1))
    known = {row.slug for row in rows} | built_in(ctx)
    found = [lint.Finding("error", one.path, NO_VIRTUAL_KEY) for one in named if one.slug not in known]
    others = await _dangling_others(ctx, tenant.workspace_id or "", config)
    return found + [lint.Finding("error", one.path, NO_SUCH.format(kind)) for kind in others for one in others[kind]]


def outline(document: str) -> dict[str, Any] | None:
    """What a list can draw of a document: its mode, its first targets, and how many there are. None for a document
    that the language of today no longer takes.
    """
    try:
        config = parsed(document.encode(), configs.SAVED)
    except ConfigRefused:
        return None
    return {
        "mode": config.strategy.mode if config.strategy else None,
        "total": len(config.targets),
        "targets": [_target(one) for one in (config.targets or (config,))[:DRAWN]],
    }


def _target(level: configs.Config) -> dict[str, Any]:
    return {
        "name": level.name or None,
        "provider": level.provider or None,
        "virtual_key": level.virtual_key or None,
        "model": level.override_params.get("model"),
        "weight": level.weight,
        "mode": level.strategy.mode if level.strategy and level.targets else None,
        "total": len(level.targets),
    }
