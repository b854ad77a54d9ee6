"""Our Node library and the published one administer a gateway alike."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract.lives import BEGIN, END, LIVES, Telling
from harness import Gateway
from nodehome import NodeHome

pytestmark = pytest.mark.node

SCRIPT = Path(__file__).parent / "clients" / "lives.mjs"


@pytest.fixture(name="library", scope="module", params=["ours", "published"])
def _library(
    request: pytest.FixtureRequest, gateway: Gateway, node: NodeHome, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Telling]:
    folder = tmp_path_factory.mktemp(request.param)
    (folder / "node_modules").symlink_to(getattr(node, request.param) / "node_modules")
    (folder / SCRIPT.name).write_bytes(SCRIPT.read_bytes())
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PORTKEY_", "OPENAI_"))}
    given = {"PORTKEY_API_KEY": gateway.admin_key, "PORTKEY_BASE_URL": gateway.base_url}
    command = ["node", str(folder / SCRIPT.name)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=clean | given, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT) as program:
        assert program.stdin
        assert program.stdout

        def call(method: str, arguments: dict[str, Any]) -> Any:
            assert program.stdin
            assert program.stdout
            program.stdin.write(json.dumps({"method": method, "args": arguments}).encode() + b"\n")
            program.stdin.flush()
            line = program.stdout.readline()
            assert line.startswith(b"{"), line + program.stdout.read()
            told = json.loads(line)
            assert "failed" not in told, f"{method}: {told['failed']}"
            return told.get("answer")

        library = Telling(call)
        library.take(BEGIN)
        yield library
        library.take(END)
        program.stdin.close()


@pytest.mark.parametrize("life", LIVES)
def test_a_life(library: Telling, life: str) -> None:
    library.take(LIVES[life])
