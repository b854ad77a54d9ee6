import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

import pytest
import uvloop

from admin_house import House
from browsing import _browser, _console, _origin, _session

__all__ = ["_browser", "_console", "_origin", "_session"]
"""Fixtures that stand beside what they are made of."""


@pytest.fixture(name="house")
async def _house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    yield house
    await house.close()


@pytest.fixture(name="empty")
async def _empty(tmp_path: Path) -> AsyncIterator[House]:
    """Nobody owns it yet."""
    house = House(tmp_path, founded=False)
    yield house
    await house.close()


def pytest_asyncio_loop_factories() -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The event loop that the workers run on."""
    return {"uvloop": uvloop.new_event_loop}
