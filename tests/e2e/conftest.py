"""A provider of our own for the end-to-end suites, and a browser."""

from collections.abc import Iterator

import pytest

from browsing import _browser, _console, _origin, _session
from harness import Gateway
from upstream import Upstream

__all__ = ["_browser", "_console", "_origin", "_session"]
"""Fixtures that stand beside what they are made of."""


@pytest.fixture
def upstream() -> Iterator[Upstream]:
    played = Upstream().start()
    yield played
    played.stop()


@pytest.fixture(scope="module")
def shared_upstream() -> Iterator[Upstream]:
    played = Upstream().start()
    yield played
    played.stop()


@pytest.fixture(scope="module")
def two_workers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    """A gateway with two workers that is set up, without the built-in model."""
    running = Gateway(tmp_path_factory.mktemp("two") / "data", workers=2).init().start()
    yield running
    running.stop()
