"""Model prices from genai-prices' bundled data, as whole nano-dollars. Offline; imported by control only.

genai-prices knows prices as Decimal dollars per million tokens, under its own provider names and with matching rules
for model names. A price may depend on the date or the hour; `find` gives the one that holds now. Where a price has
tiers by prompt length, it gives the base tier.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache

from genai_prices import __version__ as version
from genai_prices.data_snapshot import DataSnapshot, find_provider_by_id, get_snapshot
from genai_prices.types import ModelInfo, TieredPrices

from lockgate.core.snapshot import Price

NANO = 1_000_000_000
FREE = "free"
SOURCE = f"genai-prices {version}"
REMEMBERED = 10_000


def nano(dollars: Decimal | TieredPrices | None) -> int:
    """Dollars as whole nano-dollars. A source finer than that (a third of a cent) rounds half to even.

    Decimal throughout: a float never takes part.
    """
    if dollars is None:
        return 0
    exact = (dollars.base if isinstance(dollars, TieredPrices) else dollars) * NANO
    return int(exact.to_integral_value(ROUND_HALF_EVEN))


class PriceTable:
    """Prices by our provider slug and the model's name as it was sent.

    `ids` maps our slugs to genai-prices' provider names; "free" stands for a provider that costs nothing.
    """

    def __init__(self, ids: Mapping[str, str], snapshot: DataSnapshot | None = None) -> None:
        self._ids = ids
        self._snapshot = snapshot or get_snapshot()
        self._match = lru_cache(REMEMBERED)(self._find_model)

    def _find_model(self, provider_slug: str, model: str) -> ModelInfo | None:
        vendor = find_provider_by_id(self._snapshot.providers, self._ids.get(provider_slug, provider_slug))
        return vendor.find_model(model, all_providers=self._snapshot.providers) if vendor else None

    def find(self, provider_slug: str, model: str, now: datetime | None = None) -> Price | None:
        """The price that holds at `now` (default: the present), or None when the data has none for the model."""
        if self._ids.get(provider_slug) == FREE:
            return Price(source=FREE)
        found = self._match(provider_slug, model) if model else None
        if found is None:
            return None
        prices = found.get_prices(now or datetime.now(UTC))
        if prices.input_mtok is None and prices.output_mtok is None:
            return None
        return Price(
            input=nano(prices.input_mtok),
            output=nano(prices.output_mtok),
            cached_input=nano(prices.cache_read_mtok),
            cache_write=nano(prices.cache_write_mtok),
            source=SOURCE,
        )
