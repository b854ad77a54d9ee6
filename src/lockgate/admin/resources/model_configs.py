"""What models cost and which parameters they take, for anybody: the figures that calls are reckoned with."""

from decimal import Decimal
from typing import Any, Final

from lockgate import providers
from lockgate.admin.context import Context
from lockgate.admin.resource import ANYONE, Reply, Route
from lockgate.core.credentials import CENTS_PER_TOKEN, RATES
from lockgate.core.snapshot import Price

LONGEST: Final = 256  # characters of a model's name


def _value(name: str) -> dict[str, str]:
    return {"value": name}


def _times(amount: str, rate: str) -> dict[str, Any]:
    return {"operation": "multiply", "operands": [_value(amount), _value(f"rates.{rate}")]}


CALCULATE: Final = {
    "request": {
        "operation": "sum",
        "operands": [
            _times("input_tokens", "request_token"),
            _times("cache_write_tokens", "cache_write_input_token"),
            _times("cache_read_tokens", "cache_read_input_token"),
        ],
    },
    "response": _times("output_tokens", "response_token"),
}


async def _pricing(ctx: Context) -> Reply:
    """Prices are US cents per token."""
    slug, model = _named(ctx)
    price = ctx.services.price(slug, model)
    if price is None:
        return _missing()
    rates = {name: {"price": cents} for name, cents in zip(RATES, _cents(price), strict=True)}
    return Reply({"pay_as_you_go": rates, "calculate": CALCULATE, "currency": "USD"})


def _cents(price: Price) -> list[float]:
    each = (price.input, price.output, price.cached_input or price.input, price.cache_write or price.input)
    return [float(Decimal(nano) / CENTS_PER_TOKEN) for nano in each]


def _named(ctx: Context) -> tuple[str, str]:
    slug, model = ctx.path["provider"], ctx.path["model"]
    return (slug, model) if providers.find(slug) and len(model) <= LONGEST else ("", "")


def _missing() -> Reply:
    return Reply({"error": "Model not found", "message": "Model not found"}, status=404)


# --- what a model takes ---


def _number(key: str, default: float, low: float, high: float) -> dict[str, Any]:
    return {"key": key, "defaultValue": default, "minValue": low, "maxValue": high, "type": "number", "options": None}


def _params(window: int | None) -> list[dict[str, Any]]:
    """Of a chat; the most tokens of an answer are as many as the model's window holds."""
    return [
        _number("max_tokens", 1024, 1, window or 128_000),
        _number("temperature", 1, 0, 2),
        _number("top_p", 1, 0, 1),
        _number("n", 1, 1, 10),
        {"key": "stream", "defaultValue": True, "minValue": None, "maxValue": None, "type": "boolean", "options": None},
        {"key": "stop", "defaultValue": None, "minValue": None, "maxValue": None, "type": "array", "options": None},
        _number("presence_penalty", 0, -2, 2),
        _number("frequency_penalty", 0, -2, 2),
    ]


async def _general(ctx: Context) -> Reply:
    slug, model = _named(ctx)
    facts = next((one for one in ctx.services.models(slug) if one.id == model), None) if slug else None
    if facts is None:
        return _missing()
    return Reply(
        {
            "params": _params(facts.context_window),
            "type": {"primary": "chat", "supported": ["chat"]},
            "messages": {"options": ["system", "user", "assistant"]},
            "disablePlayground": False,
            "isDefault": False,
        }
    )


ROUTES: Final = (
    Route("GET", "/model-configs/pricing/{provider}/{model:path}", ANYONE, "model_config.pricing", _pricing,
          "Show what a model costs", at_root=True),
    Route("GET", "/model-configs/general/{provider}/{model:path}", ANYONE, "model_config.general", _general,
          "Show the parameters that a model takes", at_root=True),
)  # fmt: skip
