"""Our Python library and the published one administer a gateway alike, waiting and with asyncio."""

import asyncio
from collections.abc import Iterator
from functools import reduce
from typing import Any

import portkey
import portkey_ai
import pytest

from contract.lives import BEGIN, END, LIVES, PYTHON_ONLY, Step, held, put
from harness import Gateway

LIBRARIES = {"ours": portkey, "published": portkey_ai}
ALL = {**LIVES, **PYTHON_ONLY}
FORGOTTEN = {("published", "asyncio"): {"admin.users.invites.resend"}}
"""What a library does not have."""


class Library:
    """A client, of a library and a way of calling; and the names of what was made with it."""

    def __init__(self, client: Any, loop: asyncio.AbstractEventLoop | None, lacks: set[str]) -> None:
        self._client, self._loop, self._lacks = client, loop, lacks
        self.names: dict[str, str] = {}

    def take(self, steps: tuple[Step, ...]) -> None:
        for step in (step for step in steps if step.method not in self._lacks):
            answer = plain(self._call(step.method, put(step.sent, self.names)))
            for name, field in step.kept.items():
                found = held(answer, field)
                assert isinstance(found, str), f"{step.method}: no {field} in {answer}"
                self.names[name] = found
            assert put(step.shows, self.names) in str(answer), f"{step.method}: {answer}"

    def _call(self, method: str, arguments: dict[str, Any]) -> Any:
        called = reduce(getattr, method.split("."), self._client)(**arguments)
        return called if self._loop is None else self._loop.run_until_complete(called)


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
def _library(request: pytest.FixtureRequest, gateway: Gateway) -> Iterator[Library]:
    name, way = request.param
    made = LIBRARIES[name].Portkey if way == "waiting" else LIBRARIES[name].AsyncPortkey
    loop = None if way == "waiting" else asyncio.new_event_loop()
    client = made(api_key=gateway.admin_key, base_url=gateway.base_url)
    library = Library(client, loop, FORGOTTEN.get(request.param, set()))
    library.take(BEGIN)
    yield library
    library.take(END)
    if loop:
        loop.close()


@pytest.mark.parametrize("life", ALL)
def test_a_life(library: Library, life: str) -> None:
    library.take(ALL[life])
