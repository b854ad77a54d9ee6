"""A vendor's name appears in its own file, its golden conversations and its docs: never in a decision elsewhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from lockgate import providers

SRC = Path(__file__).resolve().parents[2] / "src" / "lockgate"
OTHERS = [path for path in SRC.rglob("*.py") if "providers" not in path.relative_to(SRC).parts]
DIALECTS = {"openai"}  # the name of the wire format too: clients ask for it in x-portkey-mode
OURS = {"local"}  # the built-in model is the gateway's own: control hands it out by this name


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """Every string that takes part in what a file does: not its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", OTHERS, ids=lambda p: str(p.relative_to(SRC)))
def test_no_other_file_names_a_vendor(path: Path) -> None:
    slugs = {p.slug for p in providers.all()} - DIALECTS - OURS
    hosts = {host for p in providers.all() for host in p.hosts if "{" not in host}
    found = [
        f"{path.relative_to(SRC)}:{line}: {text!r}"
        for line, text in strings(path)
        if text.lower() in slugs or any(host in text.lower() for host in hosts)
    ]
    assert found == []


def test_a_vendor_with_a_file_of_its_own_is_in_that_file_alone() -> None:
    own = {"openai.py": "openai", "azure_openai.py": "azure-openai", "mistral_ai.py": "mistral-ai"}
    for name, slug in own.items():
        files = [p.name for p in (SRC / "providers").glob("*.py") if slug in {text for _, text in strings(p)}]
        assert files == [name]
