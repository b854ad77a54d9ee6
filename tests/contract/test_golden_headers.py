"""Each constructor argument and the header that it becomes: ours, beside the published libraries.

A row with `published_python` or `published_node` records where ours differs, and `why`.
"""

import json
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import portkey
import portkey_ai
import pytest

PUBLISHED: Any = portkey_ai.createHeaders
ROWS: list[dict[str, Any]] = json.loads((Path(__file__).parent / "golden" / "headers.json").read_text(encoding="utf-8"))


def rows_of(language: str) -> pytest.MarkDecorator:
    rows = [row for row in ROWS if language in row]
    return pytest.mark.parametrize("row", rows, ids=[json.dumps(row[language], ensure_ascii=False) for row in rows])


ASK_NODE = """
import { readFileSync } from 'node:fs';
import * as library from 'portkey-ai';
const rows = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(rows.map((row) => (row.node ? library.createHeaders(row.node) : null))));
"""


def read(headers: Mapping[str, Any], name: str) -> str | None:
    lowered = {key.lower(): str(value) for key, value in headers.items()}
    return lowered.get(name)


def says(row: dict[str, Any], headers: Mapping[str, Any]) -> None:
    """Fail unless the header carries the row's value; JSON is compared as JSON, whatever its spaces."""
    found, expected = read(headers, row["header"]), row["value"]
    if isinstance(expected, dict):
        assert found is not None
        assert json.loads(found) == expected["json"]
        assert found.isascii() or not row.get("ascii")
    else:
        assert found == expected


@pytest.fixture(scope="module")
def ask_node(node: Any, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], list[Any]]:
    answers: dict[str, list[Any]] = {}

    def ask(which: str) -> list[Any]:
        if which not in answers:
            folder = tmp_path_factory.mktemp(which)
            (folder / "node_modules").symlink_to(getattr(node, which) / "node_modules")
            (folder / "ask.mjs").write_text(ASK_NODE)
            command, rows = ["node", str(folder / "ask.mjs")], json.dumps(ROWS)
            done = subprocess.run(command, input=rows, capture_output=True, text=True, timeout=60, check=False)
            assert done.returncode == 0, done.stderr
            answers[which] = json.loads(done.stdout)
        return answers[which]

    return ask


@rows_of("python")
def test_python(row: dict[str, Any]) -> None:
    says(row, portkey.createHeaders(**row["python"]))


@rows_of("python")
def test_python_as_published(row: dict[str, Any]) -> None:
    says({**row, "value": row.get("published_python", row["value"])}, PUBLISHED(**row["python"]))


@pytest.mark.node
@rows_of("node")
def test_node(row: dict[str, Any], ask_node: Callable[[str], list[Any]]) -> None:
    says(row, ask_node("ours")[ROWS.index(row)])


@pytest.mark.node
@rows_of("node")
def test_node_as_published(row: dict[str, Any], ask_node: Callable[[str], list[Any]]) -> None:
    relaxed = {**row, "value": row.get("published_node", row["value"]), "ascii": False}
    says(relaxed, ask_node("published")[ROWS.index(row)])


def test_each_difference_says_why() -> None:
    different = [row for row in ROWS if "published_python" in row or "published_node" in row]
    assert different
    assert [row for row in different if not row.get("why")] == []
