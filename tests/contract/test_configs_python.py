"""The published Python library keeps configs in a running gateway."""

import json
from typing import Any

import portkey_ai
import pytest
from portkey_ai.api_resources import exceptions

from harness import Gateway


@pytest.fixture(name="client")
def _client(real: Gateway) -> Any:
    return portkey_ai.Portkey(api_key=real.workspace_key, base_url=real.base_url)


def test_a_config_from_its_making_to_its_end(client: Any) -> None:
    made = client.configs.create(name="Contract", config={"virtual_key": "local", "request_timeout": 5000})
    assert made.slug.startswith("pc-contract-")
    assert (made.object, made["id"] != made.version_id) == ("config", True)
    read = client.configs.retrieve(slug=made.slug)
    assert json.loads(read.config) == {"virtual_key": "local", "request_timeout": 5000}
    assert (read.name, read.is_default, read.status, read.version_id) == ("Contract", 0, "active", made.version_id)
    changed = client.configs.update(slug=made.slug, name="Renamed", config={"virtual_key": "local"})
    assert changed.version_id != made.version_id
    assert made.slug in [row["slug"] for row in client.configs.list().data]
    client.configs.delete(slug=made.slug)
    with pytest.raises(exceptions.NotFoundError):
        client.configs.retrieve(slug=made.slug)


def test_a_mistake_in_a_config_is_said_in_words(client: Any) -> None:
    with pytest.raises(exceptions.BadRequestError, match="Following keys are not valid: not-there"):
        client.configs.create(name="Contract", config={"virtual_key": "not-there"})
