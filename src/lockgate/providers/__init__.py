"""The shelf of providers, found by slug. Everything on it is a value; see `base.py` for what one says."""

from lockgate.providers.azure_openai import azure_openai
from lockgate.providers.base import Provider
from lockgate.providers.compatible import ROWS
from lockgate.providers.local import local
from lockgate.providers.mistral_ai import mistral_ai
from lockgate.providers.openai import openai
from lockgate.providers.predibase import predibase

_SHELF = {p.slug: p for p in sorted((openai, azure_openai, mistral_ai, predibase, local, *ROWS), key=lambda p: p.slug)}


def find(slug: str) -> Provider | None:
    """The provider of `slug`, or None."""
    return _SHELF.get(slug)


def all() -> tuple[Provider, ...]:  # noqa: A001  # it reads as `providers.all()` at every caller
    """Every provider, by slug."""
    return tuple(_SHELF.values())


def price_ids() -> dict[str, str]:
    """Provider slug → the vendor's name in the price data, for those that are in it."""
    return {p.slug: p.price_id for p in _SHELF.values() if p.price_id}


def reference() -> str:
    """docs/reference/providers.md, as Markdown."""
    from lockgate.providers.reference import page

    return page(all())
