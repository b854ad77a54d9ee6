"""Cost is whole nano-dollars, and rounding happens once."""

from decimal import ROUND_HALF_UP, Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core import money
from lockgate.core.snapshot import Price
from lockgate.core.usage import MOST, Usage

figures = st.integers(0, MOST)
prices = st.integers(0, 10**15)


@st.composite
def usages(draw: st.DrawFn) -> Usage:
    """Any usage that is believed: parts are no more than their whole."""
    into, out = draw(figures), draw(figures)
    cached = draw(st.integers(0, into))
    return Usage(into, out, cached, draw(st.integers(0, into - cached)), draw(st.integers(0, out)))


def test_without_a_price_the_cost_is_unknown_and_not_nothing() -> None:
    assert money.cost(Usage(9, 3), None) == money.UNKNOWN == -1


def test_a_price_of_nothing_costs_nothing() -> None:
    assert money.cost(Usage(9, 3), Price()) == 0


def test_input_and_output_have_their_own_prices() -> None:
    # $0.15 and $0.60 per million tokens: 150 and 600 nano-dollars a token
    assert money.cost(Usage(9, 3), Price(150_000_000, 600_000_000)) == 9 * 150 + 3 * 600


def test_cached_input_is_part_of_the_input_and_cheaper() -> None:
    price = Price(150_000_000, 600_000_000, cached_input=75_000_000)
    assert money.cost(Usage(100, 0, cached=40), price) == 60 * 150 + 40 * 75


def test_writing_to_a_cache_is_part_of_the_input_and_dearer() -> None:
    price = Price(100_000_000, 0, cached_input=10_000_000, cache_write=125_000_000)
    assert money.cost(Usage(100, 0, cached=20, cache_write=30), price) == 50 * 100 + 20 * 10 + 30 * 125


def test_without_prices_of_its_own_a_cache_costs_what_input_costs() -> None:
    assert money.cost(Usage(100, 0, cached=40, cache_write=10), Price(150_000_000)) == 100 * 150


def test_reasoning_is_part_of_the_output_and_not_paid_twice() -> None:
    price = Price(0, 600_000_000)
    assert money.cost(Usage(0, 50, reasoning=50), price) == money.cost(Usage(0, 50), price) == 50 * 600


def test_half_a_nano_dollar_is_rounded_up_and_less_is_dropped() -> None:
    assert money.cost(Usage(1, 0), Price(499_999)) == 0
    assert money.cost(Usage(1, 0), Price(500_000)) == 1
    assert money.cost(Usage(1, 0), Price(1_499_999)) == 1


def test_the_parts_are_summed_before_they_are_rounded() -> None:
    price = Price(400_000, 400_000)
    assert money.cost(Usage(1, 1), price) == 1  # 0.8; each part alone would be 0


@settings(deadline=None)
@given(usages(), prices, prices, prices, prices)
def test_the_cost_is_the_exact_sum_rounded_half_up_once(
    usage: Usage, into: int, out: int, hit: int, write: int
) -> None:
    exact = (
        Decimal(usage.tokens_in - usage.cached - usage.cache_write) * into
        + Decimal(usage.cached) * (hit or into)
        + Decimal(usage.cache_write) * (write or into)
        + Decimal(usage.tokens_out) * out
    ) / Decimal(1_000_000)
    found = money.cost(usage, Price(into, out, hit, write))
    assert type(found) is int
    assert found == int(exact.to_integral_value(ROUND_HALF_UP))


@settings(deadline=None)
@given(usages(), prices, prices)
def test_a_call_never_earns_money(usage: Usage, into: int, out: int) -> None:
    assert money.cost(usage, Price(into, out)) >= 0


@settings(deadline=None)
@given(st.lists(usages(), max_size=20), prices, prices)
def test_rounding_of_many_calls_is_off_by_at_most_half_a_nano_dollar_each(
    used: list[Usage], into: int, out: int
) -> None:
    price = Price(into, out)
    exact = Decimal(sum(u.tokens_in * into + u.tokens_out * out for u in used)) / Decimal(1_000_000)
    assert abs(sum(money.cost(u, price) for u in used) - exact) <= Decimal(len(used)) / 2
