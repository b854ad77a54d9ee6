"""The shelf as a whole: rules that hold for every row."""

from urllib.parse import urlsplit

import pytest

from lockgate import providers
from lockgate.providers.base import ALL, Provider

every_provider = pytest.mark.parametrize("provider", providers.all(), ids=lambda p: p.slug)


def test_a_provider_is_found_by_its_slug_alone() -> None:
    assert providers.find("openai") is not None
    assert providers.find("OpenAI") is None
    assert providers.find("@openai") is None
    assert providers.find("") is None


def test_there_are_more_than_forty_vendors_that_speak_openai() -> None:
    compatible = {p.slug for p in providers.all()} - {"openai", "azure-openai", "local"}
    assert len(compatible) >= 40


def test_the_shelf_is_in_order_and_without_doubles() -> None:
    slugs = [p.slug for p in providers.all()]
    assert slugs == sorted(set(slugs))


@every_provider
def test_a_row_names_only_known_endpoints(provider: Provider) -> None:
    assert provider.endpoints <= ALL
    assert provider.endpoints


@every_provider
def test_a_base_url_is_https_and_its_host_is_pinned(provider: Provider) -> None:
    if provider.base_url:
        url = urlsplit(provider.base_url)
        assert url.scheme == "https"
        assert url.hostname in provider.hosts
        assert not provider.base_url.endswith("/")
        assert not url.query
    else:
        assert provider.needs_host or provider.build


@every_provider
def test_a_row_says_where_its_documentation_is(provider: Provider) -> None:
    assert provider.docs_url.startswith("https://")
    assert provider.name


@every_provider
def test_a_form_field_has_a_label_and_a_name_of_its_own(provider: Provider) -> None:
    names = [field.name for field in provider.fields]
    assert len(names) == len(set(names))
    assert all(field.label for field in provider.fields)


@every_provider
def test_a_price_id_names_a_vendor_of_the_price_data(provider: Provider) -> None:
    from genai_prices.data import providers as vendors

    assert provider.price_id in {"", "free", *(vendor.id for vendor in vendors)}


def test_the_shelf_loads_without_the_price_data() -> None:
    """Workers import it: the price data would cost them a third of a second and its memory."""
    import subprocess
    import sys

    code = "import sys, lockgate.providers; print(sorted({'genai_prices', 'pydantic'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"}
    )
    assert done.stdout.strip() == "[]"
