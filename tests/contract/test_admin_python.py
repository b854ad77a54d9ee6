"""Our Python library and the published one administer a gateway alike, waiting and with asyncio."""

import asyncio
from collections.abc import Iterator
from functools import reduce
from typing import Any

import portkey
import portkey_ai
import pytest

from contract.lives import BEGIN, END, LIVES, PYTHON_ONLY, Telling
from harness import Gateway

LIBRARIES = {"ours": portkey, "published": portkey_ai}
ALL = {**LIVES, **PYTHON_ONLY}
FORGOTTEN = {("published", "asyncio"): frozenset({"admin.users.invites.resend"})}
"""What a library does not have."""


def plain(answer: Any) -> Any:
    """An answer as JSON."""
    if answer is None or isinstance(answer, str | int | float | bool):
        return answer
    if isinstance(answer, dict):
        return {name: plain(value) for name, value in answer.items()}
    if isinstance(answer, list):
        return [plain(value) for value in answer]
    return plain(answer.model_dump())


@pytest.fixture(name="library", scope="module", params=[(n, w) for n in LIBRARIES for w in ("waiting", "asyncio")],
                ids=" ".join)  # fmt: skip
def _library(request: pytest.FixtureRequest, gateway: Gateway) -> Iterator[Telling]:
    name, way = request.param
    made = LIBRARIES[name].Portkey if way == "waiting" else LIBRARIES[name].AsyncPortkey
    client = made(api_key=gateway.admin_key, base_url=gateway.base_url)
    loop = asyncio.new_event_loop()

    def call(method: str, arguments: dict[str, Any]) -> Any:
        called = reduce(getattr, method.split("."), client)(**arguments)
        return plain(called if way == "waiting" else loop.run_until_complete(called))

    library = Telling(call, FORGOTTEN.get(request.param, frozenset()))
    library.take(BEGIN)
    yield library
    library.take(END)
    loop.close()


@pytest.mark.parametrize("life", ALL)
def test_a_life(library: Telling, life: str) -> None:
    library.take(ALL[life])
