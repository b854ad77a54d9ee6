"""The shelf of providers, found by slug."""

from lockgate.providers.base import Provider
from lockgate.providers.compatible import ROWS
from lockgate.providers.local import local
from lockgate.providers.openai import openai

_TABLE: dict[str, Provider] = {p.slug: p for p in (openai, local, *ROWS)}


def find(slug: str) -> Provider | None:
    """The provider of `slug`, or None."""
    return _TABLE.get(slug)


def all() -> tuple[Provider, ...]:  # noqa: A001  # reads as `providers.all()` at every caller
    """Every provider, by slug."""
    return tuple(_TABLE[slug] for slug in sorted(_TABLE))
