"""What the catalogue knows of models."""

from lockgate import providers
from lockgate.providers import facts


def test_a_known_model_comes_with_its_prices_and_its_context() -> None:
    found = {model.id: model for model in facts.models("openai")}
    assert found["gpt-4o-mini"].input_price == 150_000_000
    assert found["gpt-4o-mini"].output_price == 600_000_000
    assert found["gpt-4o-mini"].context_window == 128_000


def test_the_built_in_model_costs_nothing() -> None:
    (model,) = facts.models("local")
    assert (model.id, model.input_price, model.output_price) == ("smollm2-135m-instruct", 0, 0)


def test_a_provider_that_the_data_does_not_know_has_no_models() -> None:
    assert facts.models("vllm") == ()
    assert facts.models("nowhere") == ()


def test_every_priced_provider_has_models_in_order() -> None:
    for slug in providers.price_ids():
        ids = [model.id for model in facts.models(slug)]
        assert ids, slug
        assert ids == sorted(ids)
