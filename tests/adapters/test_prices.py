"""Prices are genai-prices' Decimal figures as whole nano-dollars, and nothing else."""

import inspect
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from genai_prices.data import providers as vendors
from genai_prices.data_snapshot import DataSnapshot
from genai_prices.types import (
    ClauseEquals,
    ConditionalPrice,
    ModelInfo,
    ModelPrice,
    Provider,
    StartDateConstraint,
    Tier,
    TieredPrices,
    TimeOfDateConstraint,
)
from hypothesis import given
from hypothesis import strategies as st

from lockgate import providers
from lockgate.adapters.prices import PriceTable, nano
from lockgate.providers import facts

TABLE = PriceTable(providers.price_ids())
KEYS = ("input_mtok", "output_mtok", "cache_read_mtok", "cache_write_mtok")


def figures() -> Iterator[Decimal]:
    """Every figure of the bundled data that we use."""
    for vendor in vendors:
        for model in vendor.models:
            rows = [c.prices for c in model.prices] if isinstance(model.prices, list) else [model.prices]
            for row in rows:
                for key in KEYS:
                    price = getattr(row, key)
                    if price is not None:
                        yield price.base if isinstance(price, TieredPrices) else price


def snapshot_of(*models: ModelInfo) -> DataSnapshot:
    return DataSnapshot([Provider("acme", "Acme", "https://acme", models=list(models))], from_auto_update=False)


def model(price: ModelPrice | list[ConditionalPrice], id_: str = "anvil") -> ModelInfo:
    return ModelInfo(id_, ClauseEquals(id_), prices=price)


def test_every_figure_of_the_data_is_its_decimal_times_a_thousand_million() -> None:
    seen = 0
    for dollars in figures():
        exact = dollars * 1_000_000_000
        made = nano(dollars)
        assert type(made) is int
        assert made >= 0
        assert abs(made - exact) <= Decimal("0.5")
        if exact == exact.to_integral_value():
            assert made == exact
        seen += 1
    assert seen > 4_000


def test_nearly_every_figure_is_exact() -> None:
    """The rest are thirds of a cent, written with sixteen digits."""
    inexact = sum(1 for dollars in figures() if dollars * 10**9 != int(dollars * 10**9))
    assert inexact < 40


@given(st.integers(0, 10**15))
def test_a_whole_number_of_nano_dollars_comes_back_unchanged(amount: int) -> None:
    assert nano(Decimal(amount).scaleb(-9)) == amount


@given(st.decimals(0, 1000, places=9), st.decimals(0, 1000, places=9))
def test_sums_do_not_drift(a: Decimal, b: Decimal) -> None:
    assert nano(a) + nano(b) == nano(a + b)


@given(st.decimals(0, 10_000, places=15))
def test_rounding_is_never_off_by_more_than_half(dollars: Decimal) -> None:
    assert abs(Decimal(nano(dollars)) - dollars * 10**9) <= Decimal("0.5")


def test_no_price_is_zero_and_a_tier_gives_its_base() -> None:
    assert nano(None) == 0
    assert nano(TieredPrices(Decimal("1.25"), [Tier(200_000, Decimal("2.5"))])) == 1_250_000_000


def test_a_float_never_takes_part() -> None:
    assert "float" not in inspect.getsource(nano).replace("a float never", "")


@pytest.mark.parametrize(
    ("provider", "model_name", "input_", "output"),
    [
        ("openai", "gpt-4o-mini", 150_000_000, 600_000_000),
        ("openai", "GPT-4o-mini", 150_000_000, 600_000_000),
        ("openai", "gpt-4o-2024-08-06", 2_500_000_000, 10_000_000_000),
        ("openai", "text-embedding-3-small", 20_000_000, 0),
        ("groq", "llama-3.3-70b-versatile", 590_000_000, 790_000_000),
    ],
)
def test_published_prices(provider: str, model_name: str, input_: int, output: int) -> None:
    found = TABLE.find(provider, model_name)
    assert found
    assert (found.input, found.output) == (input_, output)
    assert found.source.startswith("genai-prices ")


def test_our_slug_stands_for_the_vendors_name_in_the_data() -> None:
    """They say together, mistral, zai; we say together-ai, mistral-ai, z-ai."""
    for slug in ("together-ai", "mistral-ai", "z-ai", "moonshot", "fireworks-ai"):
        priced = next(model for model in facts.models(slug) if model.input_price)
        found = TABLE.find(slug, priced.id)
        assert found
        assert (found.input, found.output) == (priced.input_price, priced.output_price)


def test_a_vendor_that_resells_falls_back_to_the_makers_price() -> None:
    assert TABLE.find("azure-openai", "gpt-4o-mini") == TABLE.find("openai", "gpt-4o-mini")


@pytest.mark.parametrize(
    "key", [("openai", "no-such-model"), ("openai", ""), ("vllm", "gpt-4o"), ("cometapi", "gpt-4o")]
)
def test_what_the_data_does_not_know_has_no_price(key: tuple[str, str]) -> None:
    assert TABLE.find(*key) is None


def test_the_built_in_model_is_free_rather_than_unknown() -> None:
    found = TABLE.find("local", "anything")
    assert found
    assert (found.input, found.output, found.source) == (0, 0, "free")


def test_a_new_price_holds_from_its_day_on() -> None:
    rows = [
        ConditionalPrice(prices=ModelPrice(input_mtok=Decimal(3), output_mtok=Decimal(9))),
        ConditionalPrice(
            StartDateConstraint(datetime(2026, 6, 1, tzinfo=UTC).date()), prices=ModelPrice(input_mtok=Decimal(2))
        ),
    ]
    table = PriceTable({"acme-ai": "acme"}, snapshot_of(model(rows)))
    before = table.find("acme-ai", "anvil", datetime(2026, 5, 31, 23, tzinfo=UTC))
    after = table.find("acme-ai", "anvil", datetime(2026, 6, 1, tzinfo=UTC))
    assert before
    assert after
    assert (before.input, before.output) == (3_000_000_000, 9_000_000_000)
    assert (after.input, after.output) == (2_000_000_000, 0)


def test_a_price_by_the_hour_is_the_hours() -> None:
    night = TimeOfDateConstraint(
        datetime(1, 1, 1, 16, 30, tzinfo=UTC).timetz(), datetime(1, 1, 1, 0, 30, tzinfo=UTC).timetz()
    )
    rows = [
        ConditionalPrice(prices=ModelPrice(input_mtok=Decimal(2))),
        ConditionalPrice(night, prices=ModelPrice(input_mtok=Decimal(1))),
    ]
    table = PriceTable({"acme-ai": "acme"}, snapshot_of(model(rows)))
    day, dark = (table.find("acme-ai", "anvil", datetime(2026, 6, 1, hour, tzinfo=UTC)) for hour in (12, 20))
    assert day
    assert dark
    assert (day.input, dark.input) == (2_000_000_000, 1_000_000_000)


def test_cached_tokens_have_their_own_price() -> None:
    price = ModelPrice(
        input_mtok=Decimal(3), output_mtok=Decimal(15), cache_read_mtok=Decimal("0.3"), cache_write_mtok=Decimal("3.75")
    )
    found = PriceTable({"acme-ai": "acme"}, snapshot_of(model(price))).find("acme-ai", "anvil")
    assert found
    assert (found.cached_input, found.cache_write) == (300_000_000, 3_750_000_000)


def test_a_model_priced_by_other_units_has_no_token_price() -> None:
    table = PriceTable({"acme-ai": "acme"}, snapshot_of(model(ModelPrice(audio_hours=Decimal(1)))))
    assert table.find("acme-ai", "anvil") is None
