"""The gateway with its built-in model, a recorder in front of it, and the libraries that call it."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from harness import Gateway
from nodehome import NodeHome, node_home
from recorder import Recorder
from upstream import Upstream

ROOT = Path(__file__).resolve().parents[2]
CLIENTS = Path(__file__).parent / "clients"
VIRTUAL_KEY = "local"
MODEL = "smollm2-135m-instruct"
RUNNERS = {".py": [sys.executable], ".mjs": ["node"], ".cjs": ["node"], ".sh": ["bash"]}

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker runs all of these, so that one gateway and one model serve them; a model on a busy machine is slow."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.xdist_group("contract"))
            item.add_marker(pytest.mark.timeout(420))


@pytest.fixture(scope="session")
def real(gateway: Gateway) -> Gateway:
    """The gateway once its built-in model answers."""
    body = {"model": MODEL, "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
    until = time.monotonic() + 60
    while True:
        reply = gateway.call("POST", "/v1/chat/completions", body, x_portkey_virtual_key=VIRTUAL_KEY)
        if reply.status == 200:
            return gateway
        assert time.monotonic() < until, reply.body
        time.sleep(0.1)


@pytest.fixture
def recorder(real: Gateway) -> Iterator[Recorder]:
    between = Recorder(real.url)
    yield between
    between.stop()


@pytest.fixture
def provider() -> Iterator[Upstream]:
    """A provider of the test's own, for what the built-in model does not do."""
    played = Upstream().start()
    yield played
    played.stop()


@pytest.fixture(scope="session")
def node() -> NodeHome:
    return node_home()


@pytest.fixture
def node_folder(node: NodeHome, tmp_path: Path) -> Callable[[str], Path]:
    """A folder for scripts that see `ours` or the `published` libraries."""

    def make(which: str) -> Path:
        folder = tmp_path / which
        folder.mkdir()
        (folder / "node_modules").symlink_to(getattr(node, which) / "node_modules")
        return folder

    return make


@pytest.fixture
def run(recorder: Recorder, request: pytest.FixtureRequest) -> Run:
    """Run one of clients/ as a program of its own: everything that it needs to know is in its environment."""

    def start(name: str, key: str | None, libraries: str = "ours", **more: str) -> "subprocess.CompletedProcess[str]":
        script = CLIENTS / name
        if script.suffix in {".mjs", ".cjs"}:
            folder = request.getfixturevalue("node_folder")(libraries)
            script = folder / name
            script.write_bytes((CLIENTS / name).read_bytes())
        return subprocess.run(
            [*RUNNERS[script.suffix], str(script)],
            env={**environment(recorder, key), **more},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    return start


def environment(recorder: Recorder, key: str | None) -> Mapping[str, str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PORTKEY_", "OPENAI_", "LOCKGATE_"))}
    found = {
        **clean,
        "PYTHONPATH": str(ROOT / "sdk" / "python" / "src"),
        "PORTKEY_BASE_URL": recorder.base_url,
        "PORTKEY_VIRTUAL_KEY": VIRTUAL_KEY,
        "MODEL": MODEL,
    }
    return found if key is None else {**found, "PORTKEY_API_KEY": key}
