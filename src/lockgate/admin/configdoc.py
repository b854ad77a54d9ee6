"""Checking a config's document before it is saved: the language, secrets in the clear, and what it refers to.

A saved config is read by everybody who may read configs, and its versions are kept. So a provider's key has no place in
it: a virtual key seals the same key, binds it to its hosts, and can be replaced in one place.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import msgspec

from lockgate import providers
from lockgate.admin.context import Context, snake
from lockgate.core import config as configs
from lockgate.core import jsonguard, keys
from lockgate.core.documents import VIRTUAL_KEYS, Page
from lockgate.core.errors import AdminInvalid, BadRequest, InvalidConfig
from lockgate.core.ports import Unit

OPTION_NAMES: Final = frozenset(option.name for provider in providers.all() for option in provider.options)
SECRETS: Final = frozenset({
    "api_key", "azure_ad_token", "azure_entra_client_secret", "aws_secret_access_key", "aws_session_token",
    "vertex_service_account_json", "oracle_private_key", "oracle_key_passphrase",
})  # fmt: skip
"""Fields of the language that hold a provider's credential."""

BUILT_IN: Final = "local"  # a workspace need not have made it
TOLD: Final = 5  # mistakes in a message; `errors` has all of them
_encode = msgspec.json.Encoder().encode


class ConfigRefused(AdminInvalid):
    """A config that cannot be saved; `errors` names each mistake with its path."""

    def __init__(self, errors: tuple[str, ...], message: str = "Invalid config passed") -> None:
        more = f" (and {len(errors) - TOLD} more)" if len(errors) > TOLD else ""
        super().__init__(". ".join(filter(None, (message, "; ".join(errors[:TOLD]) + more))))
        self.errors = errors


class Checked(NamedTuple):
    document: dict[str, Any]
    text: str  # compact JSON, as it is stored
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
    try:
        configs.parse(raw, OPTION_NAMES)
    except InvalidConfig as error:
        raise ConfigRefused(error.errors) from None
    except BadRequest as error:
        raise ConfigRefused((), error.message.replace("x-portkey-config", "config")) from None
    return Checked(document, raw.decode(), [])


def levels(document: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each level of a config with the start of its fields' paths, the root first."""
    yield path, document
    for name, value in document.items():
        if snake(name) == "targets" and isinstance(value, list):
            for index, target in enumerate(value):
                if isinstance(target, dict):
                    yield from levels(target, f"{path}{name}.{index}.")


def _refuse_secrets(document: Mapping[str, Any], raw: bytes) -> None:
    places = [
        f"{path}{name}"
        for path, level in levels(document)
        for name, value in level.items()
        if value not in (None, "") and snake(name) in SECRETS
    ]
    if places:
        why = "A saved config holds no credential. Make a virtual key of it and name that here as virtual_key"
        raise ConfigRefused(tuple(mistake(place, why) for place in places))
    if keys.PATTERN.search(raw):
        raise ConfigRefused((), "An API key of this gateway stands in the config. Take it out, and rotate it")


# --- references ---


class Reference(NamedTuple):
    path: str
    slug: str  # of a virtual key


_SAVED: Final = re.compile(r"@([^/]+)(?:/.*)?", re.DOTALL)


def references(document: Mapping[str, Any]) -> list[Reference]:
    """The virtual keys that a config names, as `virtual_key` or as `provider: "@slug"`."""
    found = []
    for path, level in levels(document):
        for name, value in level.items():
            if not isinstance(value, str) or not value:
                continue
            saved = _SAVED.fullmatch(value) if snake(name) == "provider" else None
            if snake(name) == "virtual_key":
                found.append(Reference(path + name, value))
            elif saved:
                found.append(Reference(path + name, saved[1]))
    return found


async def check_references(ctx: Context, unit: Unit, workspace_id: str, document: Mapping[str, Any]) -> None:
    """Raises ConfigRefused for what is not in this workspace; a foreign thing and a missing one are told alike."""
    named = references(document)
    known = await _known(unit, workspace_id, {reference.slug for reference in named})
    if ctx.services.settings.local_model:
        known |= {BUILT_IN}
    missing = [reference for reference in named if reference.slug not in known]
    if missing:
        slugs = ", ".join(dict.fromkeys(reference.slug[:64] for reference in missing[:TOLD]))
        why = "There is no such virtual key in this workspace"
        errors = tuple(mistake(reference.path, why) for reference in missing)
        raise ConfigRefused(errors, f"Following keys are not valid: {slugs}")


async def _known(unit: Unit, workspace_id: str, slugs: set[str]) -> set[str]:
    """Those of `slugs` that are virtual keys of the workspace."""
    if not slugs:
        return set()
    where = {"workspace_id": workspace_id, "slug": frozenset(slugs)}
    rows, _ = await unit.find(VIRTUAL_KEYS, where, Page(0, len(slugs)))
    return {row.slug for row in rows}
