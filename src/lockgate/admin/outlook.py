"""What lies ahead of a request at each target of a config: virtual key, model, limits, place in the cache, cost.

Nothing is sent. What an answer would cost is an estimate: of the tokens, by length.
"""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from hashlib import blake2b
from typing import Any, Final, NamedTuple

import msgspec

from lockgate import providers
from lockgate.core import cachekey, money
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.asked import Asked
from lockgate.core.documents import VirtualKey
from lockgate.core.errors import LockgateError
from lockgate.core.snapshot import Credential, Price
from lockgate.core.usage import Usage, characters
from lockgate.core.usage import estimate as tokens_of

NANO: Final = 1_000_000_000
TARGETS_SHOWN: Final = 64
PROVIDER, VIRTUAL_KEY, NAMESPACE = "x-portkey-provider", "x-portkey-virtual-key", "x-portkey-cache-namespace"
PROMPT: Final = ("messages", "prompt", "input", "instructions", "system", "contents", "tools")
MOST_OUT: Final = ("max_completion_tokens", "max_tokens", "max_output_tokens")


class Known(NamedTuple):
    """What may be looked at: prices, and the workspace's virtual keys by slug, None where no workspace is at hand."""

    price: Callable[[str, str], Price | None]
    stored: Mapping[str, VirtualKey] | None = None
    built_in: AbstractSet[str] = frozenset()
    sees_keys: bool = False  # whether the asker may read virtual keys
    handles: Mapping[str, Credential | None] = {}  # what those on an integration come to, by slug


def first(plan: plans.Plan) -> tuple[plans.Target, ...]:
    """The targets that are shown."""
    return plans.leaves(plan)[:TARGETS_SHOWN]


def slugs(plan: plans.Plan, asked: Asked) -> Iterator[str]:
    """The virtual keys that the targets shown, or the request, name."""
    return (slug for leaf in first(plan) if (slug := named(leaf, asked)[0]))


def named(leaf: plans.Target, asked: Asked) -> tuple[str, str]:
    """(virtual key, provider) of a target. One that names neither takes what the request names."""
    if leaf.credential or leaf.provider:
        return leaf.credential, leaf.provider
    provider = asked.headers.get(PROVIDER, "")
    slug = configs.slug_of(provider) or asked.headers.get(VIRTUAL_KEY, "")
    slug = slug or configs.model_slug(asked.body.get("model"))
    return slug, "" if slug else provider


def target(leaf: plans.Target, asked: Asked, known: Known, refused: LockgateError | None = None) -> dict[str, Any]:
    """All that can be said of one target before it is asked. `found` is None where no workspace was looked into;
    `refused` is what a call would be told instead of being sent there.
    """
    slug, provider = named(leaf, asked)
    row = known.stored.get(slug) if known.stored else None
    built_in = slug in known.built_in
    provider = row.provider if row else slug if built_in else provider
    found = bool(row or built_in or (not slug and providers.find(provider)))
    model = _model(leaf, asked, provider, row)
    seen = row if known.sees_keys else None
    return {
        "path": leaf.path,
        "name": leaf.name or None,
        "virtual_key": slug or None,
        "provider": provider or None,
        "model": model or None,
        "refused": refused.message if refused else None,
        "found": None if slug and known.stored is None and not built_in else found,
        "custom_host": leaf.host or (seen.base_url if seen else "") or None,
        "limits": {"usage_limits": seen.usage_limits, "rate_limits": seen.rate_limits} if seen else None,
        "cache": _cache(leaf, asked),
        "estimate": _estimate(known, leaf, asked, provider, model),
    }


def _model(leaf: plans.Target, asked: Asked, provider: str, row: VirtualKey | None) -> str:
    """The model as the provider would be asked for it, "" when that cannot be said."""
    known = providers.find(provider)
    model = msgspec.json.decode(leaf.overrides["model"]) if "model" in leaf.overrides else asked.body.get("model")
    if not isinstance(model, str):
        return ""
    plain = model.partition("/")[2] if configs.model_slug(model) else model
    options = {**leaf.options, **(row.options if row else {})}
    try:
        return known.model_name(plain, options) if known else plain
    except LockgateError:
        return ""


def _cache(leaf: plans.Target, asked: Asked) -> dict[str, Any] | None:
    """What decides whether an earlier answer is found: the digest is of the body, the rest is compared as it stands."""
    if leaf.cache is None:
        return None
    texts = {name: value for name, value in asked.metadata.items() if isinstance(value, str)}
    return {
        "mode": leaf.cache.mode,
        "max_age": leaf.cache.max_age_s or None,
        "partition": cachekey.partition_of(asked.headers.get(NAMESPACE), texts) or None,
        "digest": blake2b(cachekey.canonical(_sent(leaf, asked)), digest_size=16).hexdigest(),
    }


def _sent(leaf: plans.Target, asked: Asked) -> dict[str, Any]:
    """The body with what the config sets; members that it drops are left in."""
    usual, fixed = (
        {n: msgspec.json.decode(raw) for n, raw in some.items()} for some in (leaf.defaults, leaf.overrides)
    )
    return {**usual, **asked.body, **fixed}


def _estimate(known: Known, leaf: plans.Target, asked: Asked, provider: str, model: str) -> dict[str, Any]:
    """Dollars: at least for what is sent, at most with all the output that the request allows."""
    body = _sent(leaf, asked)
    tokens_in = tokens_of(sum(characters(body.get(name)) for name in PROMPT), 0).tokens_in
    most = next((n for name in MOST_OUT if type(n := body.get(name)) is int and n >= 0), None)
    price = known.price(provider, model) if provider and model else None
    least_cost = money.cost(Usage(tokens_in), price)
    most_cost = money.cost(Usage(tokens_in, most), price) if most is not None else money.UNKNOWN
    return {
        "tokens_in": tokens_in,
        "tokens_out_max": most,
        "cost_min": _dollars(least_cost),
        "cost_max": _dollars(most_cost),
        "currency": "USD",
        "source": price.source if price else None,
    }


def _dollars(nano: int) -> float | None:
    return None if nano < 0 else nano / NANO
