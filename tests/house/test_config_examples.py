"""A routing config in the documentation is one that nothing is wrong with."""

from pathlib import Path

import pytest

from lockgate.core.lint import lint
from lockgate.inference.headers import OPTION_NAMES
from pages import Block, blocks

DOCS = Path(__file__).resolve().parents[2] / "docs"
EXAMPLES = [(page, block) for page in sorted(DOCS.rglob("*.md")) for block in blocks(page) if block.language == "json"]


def test_there_are_examples_of_each_strategy() -> None:
    texts = "".join(block.text for _, block in EXAMPLES)
    assert [mode for mode in ("fallback", "loadbalance", "conditional") if f'"mode": "{mode}"' not in texts] == []


@pytest.mark.parametrize(("page", "block"), EXAMPLES, ids=[f"{page.name}:{block.line}" for page, block in EXAMPLES])
def test_an_example_has_no_findings(page: Path, block: Block) -> None:
    assert lint(block.text.encode(), OPTION_NAMES) == [], f"{page.name}:{block.line}"
