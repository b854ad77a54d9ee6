"""Which fields of a credential can be filled from where a secret is kept, told from the tables on the shelf.

Never those that decide where a call goes, or stand in its URL: whoever fills them could send the rest anywhere, and
what stands in a URL is written down in many places.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from lockgate import providers
from lockgate.core.mapped import HEADERS_FIELD, KEY, KEY_FIELD, PREFIXES, Place
from lockgate.providers import unspoken
from lockgate.providers.base import Option
from lockgate.providers.settings import Setting

OWN: Final = "authorization"  # the key's header field where nobody says otherwise


@lru_cache(maxsize=256)
def places(slug: str) -> Mapping[str, Place]:
    """By every spelling of its name, without prefix; the key is not among them. Empty for an unknown provider."""
    provider, row = providers.find(slug), unspoken.find(slug)
    if provider is None and row is None:
        return {}
    found: dict[str, Place] = {}
    if provider is not None:
        settings = provider.settings
        for option in provider.options:
            if option.header:
                made = Place("header", _snake(option.name), option.header, option.pattern)
                found |= dict.fromkeys(_spellings(option), made)
    else:
        settings = row.settings if row else ()
    for setting in settings:
        if _may_be_filled(setting):
            made = Place("setting", setting.name, pattern=setting.pattern, is_object=setting.kind == "object")
            found.setdefault(setting.name, made)
    own = provider.auth.header if provider else OWN
    return {**found, HEADERS_FIELD: Place("headers", HEADERS_FIELD, own)}


def place(slug: str, target: str) -> Place | None:
    """What `target_field` names of a provider's credential, None when nothing can be filled there."""
    if target == KEY_FIELD:
        return KEY
    start, _, name = target.partition(".")
    return places(slug).get(name) if start in PREFIXES else None


def _may_be_filled(setting: Setting) -> bool:
    """Neither a part of the URL, nor what says which other fields there are, nor a list."""
    return not setting.in_url and not setting.choices and setting.kind != "list"


def _snake(name: str) -> str:
    return name.replace("-", "_")


def _spellings(option: Option) -> Iterator[str]:
    """As the admin API writes it, and as the older one does: `openai_project`, `openaiProject`."""
    first, *rest = option.name.split("-")
    yield _snake(option.name)
    yield first + "".join(part.capitalize() for part in rest)
    yield from option.aliases
