"""A resource of the admin API is one short file, and the page that says how to add one shows it as it is."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "how-to" / "add-an-admin-resource.md"
SMALLEST = ROOT / "src" / "lockgate" / "admin" / "resources" / "labels.py"


def test_the_page_shows_the_smallest_resource_whole() -> None:
    shown = PAGE.read_text().split("```python\n")[1].split("```")[0]
    assert shown == SMALLEST.read_text()


@pytest.mark.parametrize("word", ["labels", "Label"])
def test_no_other_file_needs_to_know_of_a_resource(word: str) -> None:
    """The table of routes finds it by its file."""
    for name in ("api.py", "operations.py", "owned.py", "resource.py"):
        text = (ROOT / "src" / "lockgate" / "admin" / name).read_text()
        assert f"resources.{word}" not in text
        assert f"import {word}" not in text
