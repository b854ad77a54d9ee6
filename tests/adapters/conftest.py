"""What the tests of the adapters share."""

from collections.abc import AsyncIterator, Mapping

import pytest

from lockgate.adapters.managers import Get
from lockgate.core.errors import EgressRefused, SecretAway, SecretRefused
from lockgate.wire.client import Client
from lockgate.wire.egress import EgressGuard
from lockgate.wire.fetch import fetch


@pytest.fixture(name="get")
async def _get() -> AsyncIterator[Get]:
    """Requests of secret managers, through the real egress door, which loopback is open to."""
    client = Client(EgressGuard(("127.0.0.0/8",), own=frozenset(), listener=("127.0.0.1", 1)))

    async def get(method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> tuple[int, bytes]:
        sent = [(name.encode(), value.encode()) for name, value in headers.items()]
        found = await fetch(client, method, url, sent, body, stored=True)
        if isinstance(found.error, EgressRefused):
            raise SecretRefused(found.error.message)
        if found.error is not None:
            raise SecretAway(found.error.message)
        return found.status, found.body

    yield get
    await client.close()
