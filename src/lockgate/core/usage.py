"""How many tokens a call used: the provider's word when it is sane, else our own count, marked as an estimate.

An upstream is not trusted with our users' money: what it reports must be whole, not negative, consistent, and not far
over what the request allowed.
"""

from typing import Any, Final

import msgspec

CHARACTERS_PER_TOKEN: Final = 4  # English text in common vocabularies
MOST: Final = 100_000_000  # of anything in one call
SLACK_PERCENT: Final = 10  # over the request's own limit: providers count control tokens differently


class Usage(msgspec.Struct, frozen=True, gc=False):
    """Tokens of one call. `cached` and `cache_write` are parts of `tokens_in`, `reasoning` of `tokens_out`."""

    tokens_in: int = 0
    tokens_out: int = 0
    cached: int = 0
    cache_write: int = 0
    reasoning: int = 0
    estimated: bool = False


def sane(usage: Usage, most_out: int = 0) -> bool:
    """Whether `usage` may be believed. `most_out` is the request's own limit of output tokens, 0 for none."""
    into, out = usage.tokens_in, usage.tokens_out
    if not (0 <= into <= MOST and 0 <= out <= MOST):
        return False
    if usage.cached < 0 or usage.cache_write < 0 or not 0 <= usage.reasoning <= out:
        return False
    if usage.cached + usage.cache_write > into:
        return False
    return not most_out or out * 100 <= most_out * (100 + SLACK_PERCENT)


def characters(value: Any) -> int:
    """All texts inside `value`; numbers count as one token of a tokenised prompt, files as nothing."""
    total, todo = 0, [value]
    while todo:
        item = todo.pop()
        if isinstance(item, str):
            total += 0 if item.startswith("data:") else len(item)
        elif isinstance(item, dict):
            todo.extend(item.values())
        elif isinstance(item, list):
            todo.extend(item)
        elif isinstance(item, int) and not isinstance(item, bool):
            total += CHARACTERS_PER_TOKEN
    return total


def estimate(characters_in: int, characters_out: int) -> Usage:
    """A count from the length of the texts, rounded up."""
    return Usage(-(-characters_in // CHARACTERS_PER_TOKEN), -(-characters_out // CHARACTERS_PER_TOKEN), estimated=True)
