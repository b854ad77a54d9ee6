"""What a call costs, in integer nano-dollars. Prices are per million tokens; rounding happens once, here."""

from typing import Final

from lockgate.core.snapshot import Price
from lockgate.core.usage import Usage

PER: Final = 1_000_000
UNKNOWN: Final = -1


def cost(usage: Usage, price: Price | None) -> int:
    """The cost of `usage` in nano-dollars, rounded half up; `UNKNOWN` without a price.

    Tokens read from and written to a cache are part of the input and have prices of their own; reasoning tokens are
    part of the output.
    """
    if price is None:
        return UNKNOWN
    plain = usage.tokens_in - usage.cached - usage.cache_write
    total = (
        plain * price.input
        + usage.cached * (price.cached_input or price.input)
        + usage.cache_write * (price.cache_write or price.input)
        + usage.tokens_out * price.output
    )
    return (total + PER // 2) // PER
