"""Prices and parameters of models, for anybody who asks."""

from dataclasses import replace
from pathlib import Path

import pytest

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.core.credentials import price_of
from lockgate.core.snapshot import Price

PRICE = Price(2_500_000_000, 10_000_000_000, 1_250_000_000, 0, "a test")


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> MemoryHouse:
    house = MemoryHouse(tmp_path)
    prices = {("openai", "gpt-4o"): PRICE, ("openai", "org/with/slashes"): PRICE}
    house.services = replace(house.services, price=lambda provider, model: prices.get((provider, model)))
    house.app = api.build(house.services)
    return house


@pytest.mark.parametrize("prefix", ["", "/v1", "/v2"])
async def test_a_price_is_in_cents_per_token_and_needs_no_key(house: MemoryHouse, prefix: str) -> None:
    answer = await house.client().get(f"{prefix}/model-configs/pricing/openai/gpt-4o")
    assert answer.status_code == 200
    document = answer.json()
    assert document["pay_as_you_go"] == {
        "request_token": {"price": 0.00025},
        "response_token": {"price": 0.001},
        "cache_read_input_token": {"price": 0.000125},
        "cache_write_input_token": {"price": 0.00025},
    }
    assert document["currency"] == "USD"
    assert document["calculate"]["response"] == {
        "operation": "multiply",
        "operands": [{"value": "output_tokens"}, {"value": "rates.response_token"}],
    }


async def test_a_price_that_is_read_can_be_given_to_an_integration(house: MemoryHouse) -> None:
    document = (await house.client().get("/model-configs/pricing/openai/gpt-4o")).json()
    read = price_of({"pay_as_you_go": document["pay_as_you_go"]})
    assert read == Price(PRICE.input, PRICE.output, PRICE.cached_input, PRICE.input, "integration")


async def test_a_models_name_may_have_slashes(house: MemoryHouse) -> None:
    assert (await house.client().get("/model-configs/pricing/openai/org/with/slashes")).status_code == 200


@pytest.mark.parametrize("path", ["pricing/openai/nothing", "pricing/nobody/gpt-4o", "general/openai/nothing"])
async def test_what_is_not_known_is_not_found(house: MemoryHouse, path: str) -> None:
    answer = await house.client().get(f"/model-configs/{path}")
    assert (answer.status_code, answer.json()["error"]) == (404, "Model not found")


async def test_the_parameters_of_a_model(house: MemoryHouse) -> None:
    document = (await house.client().get("/model-configs/general/openai/openai-model")).json()
    assert set(document) == {"params", "type", "messages", "disablePlayground", "isDefault"}
    assert document["type"] == {"primary": "chat", "supported": ["chat"]}
    first = document["params"][0]
    assert (first["key"], first["maxValue"]) == ("max_tokens", 1000)
    assert all(set(each) == set(first) for each in document["params"])
