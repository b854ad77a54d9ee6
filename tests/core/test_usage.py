"""When a provider's word about tokens is believed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lockgate.core.usage import MOST, Usage, estimate, sane

BELIEVED = {
    "nothing at all": Usage(),
    "plain": Usage(9, 3),
    "cached within the input": Usage(100, 3, cached=100),
    "cached and written together the input": Usage(100, 3, cached=60, cache_write=40),
    "all output is reasoning": Usage(9, 30, reasoning=30),
    "as much as there can be": Usage(MOST, MOST),
}
DISBELIEVED = {
    "negative input": Usage(-1, 3),
    "negative output": Usage(9, -3),
    "negative cached": Usage(9, 3, cached=-1),
    "negative cache writes": Usage(9, 3, cache_write=-1),
    "negative reasoning": Usage(9, 3, reasoning=-1),
    "more cached than there was": Usage(9, 3, cached=10),
    "cached and written more than there was": Usage(9, 3, cached=5, cache_write=5),
    "more reasoning than output": Usage(9, 3, reasoning=4),
    "input beyond any call": Usage(MOST + 1, 3),
    "output beyond any call": Usage(9, MOST + 1),
}


@pytest.mark.parametrize("name", BELIEVED)
def test_consistent_figures_are_believed(name: str) -> None:
    assert sane(BELIEVED[name])


@pytest.mark.parametrize("name", DISBELIEVED)
def test_figures_that_cannot_be_are_not_believed(name: str) -> None:
    assert not sane(DISBELIEVED[name])


@pytest.mark.parametrize(("out", "believed"), [(100, True), (110, True), (111, False)])
def test_output_may_be_a_tenth_over_what_the_request_allowed(out: int, *, believed: bool) -> None:
    assert sane(Usage(9, out), most_out=100) is believed


def test_without_a_limit_of_its_own_a_request_allows_any_output() -> None:
    assert sane(Usage(9, 1_000_000), most_out=0)


def test_an_estimate_counts_four_characters_a_token_rounded_up_and_says_so() -> None:
    assert estimate(0, 0) == Usage(0, 0, estimated=True)
    assert estimate(1, 4) == Usage(1, 1, estimated=True)
    assert estimate(5, 8) == Usage(2, 2, estimated=True)


@settings(deadline=None)
@given(st.integers(0, MOST), st.integers(0, MOST))
def test_every_estimate_would_be_believed(into: int, out: int) -> None:
    assert sane(estimate(into, out))
