"""Fixtures that every suite may ask for: a running gateway, set up or fresh."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from harness import Gateway
from postgres import Postgres

settings.register_profile("shared", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")  # a busy machine is no failure: time is measured in bench/


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Say plainly what a test lacks on this machine; with CI=true a missing tool is a failure, not a skip."""
    needs = {"browser": "chromium", "node": "node"}
    for marker, program in needs.items():
        if item.get_closest_marker(marker) and not shutil.which(program):
            if os.environ.get("CI"):
                pytest.fail(f"{program} is not on this machine")
            pytest.skip(f"{program} is not on this machine")


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A gateway that is set up and serves the built-in model. Shared: leave it as you found it."""
    data: Path = tmp_path_factory.mktemp("gateway") / "data"
    running = Gateway(data, settings={"LOCKGATE_LOCAL_MODEL": "on"}).init().start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server. Shared: ask it for a database of your own, and leave it running."""
    server = Postgres()
    yield server.start()
    server.stop()


@pytest.fixture
def fresh_gateway(tmp_path: Path) -> Iterator[Gateway]:
    """A gateway that nobody owns yet: `.setup_link` is what its first start printed."""
    running = Gateway(tmp_path / "data", settings={"LOCKGATE_LOCAL_MODEL": "on"}).start()
    yield running
    running.stop()
