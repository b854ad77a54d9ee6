"""What is known of the models that a provider offers, from genai-prices' bundled data.

Control imports this, workers do not: the data takes a third of a second to load. Not every model that a provider serves
is in the data, and a deprecated one may be gone: the provider's own list is the authority.
"""

from datetime import UTC, datetime
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Any, NamedTuple

from genai_prices.data_snapshot import get_snapshot
from genai_prices.types import ClauseEquals, ModelInfo

from lockgate import providers
from lockgate.providers.local import MODEL, local


class ModelFacts(NamedTuple):
    """One model. Prices are nano-dollars per million tokens, None where none is known."""

    id: str
    name: str
    context_window: int | None
    input_price: int | None
    output_price: int | None
    deprecated: bool


BUILT_IN = ModelFacts(MODEL, "SmolLM2 135M Instruct", 4096, 0, 0, deprecated=False)


def _nano(price: Any) -> int | None:
    """A Decimal, or a tiered price's base, as nano-dollars."""
    if price is None:
        return None
    base: Decimal = getattr(price, "base", price)
    return int((base * 1_000_000_000).to_integral_value(ROUND_HALF_EVEN))


def _api_name(model: ModelInfo) -> str:
    """The name that the provider's API takes: the data's own id may be a family's. "" when only a pattern is known."""
    if model.is_match(model.id):
        return model.id
    clauses = getattr(model.match, "or_", None) or [model.match]
    exact = [clause.equals for clause in clauses if isinstance(clause, ClauseEquals)]
    return next((name for name in exact if name.endswith("-latest")), exact[0] if exact else "")


def _facts(model: ModelInfo, name: str, now: datetime) -> ModelFacts:
    prices = model.get_prices(now)
    return ModelFacts(
        name,
        model.name or name,
        model.context_window,
        _nano(prices.input_mtok),
        _nano(prices.output_mtok),
        deprecated=bool(model.deprecated),
    )


@cache
def models(provider_slug: str) -> tuple[ModelFacts, ...]:
    """The models of a provider, by id; empty when the data does not know it. Prices hold at the first call."""
    if provider_slug == local.slug:
        return (BUILT_IN,)
    vendor_id = providers.price_ids().get(provider_slug, "")
    vendor = next((p for p in get_snapshot().providers if p.id == vendor_id), None)
    now = datetime.now(UTC)
    named = {name: model for model in (vendor.models if vendor else ()) if (name := _api_name(model))}
    return tuple(_facts(named[name], name, now) for name in sorted(named))
