"""An admin API in this process, on a real store, with people and keys to call it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from admin_house import House


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
