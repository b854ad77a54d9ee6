"""What is declared is documented."""

import re
from pathlib import Path

import pytest

from lockgate import reference
from lockgate.settings import NAMES

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "reference"


@pytest.mark.parametrize("name", reference.PAGES)
def test_a_reference_page_says_what_the_declarations_say(name: str) -> None:
    """Mend: python -m lockgate.reference docs/reference."""
    assert (PAGES / name).read_text(encoding="utf-8") == reference.PAGES[name]()


def test_every_setting_is_on_the_page() -> None:
    text = (PAGES / "settings.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"`LOCKGATE_{name.upper()}`" not in text] == []


def test_every_error_says_when_it_happens() -> None:
    silent = [c.__name__ for c in reference.error_classes() if not c.__doc__ and c.__module__.startswith("lockgate.")]
    assert silent == []


def test_no_page_links_to_a_file_that_is_not_there() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
    links = [(p, to) for p in pages for to in re.findall(r"\]\((?!http)([^)#]+)", p.read_text(encoding="utf-8"))]
    assert [f"{p.relative_to(ROOT)} -> {to}" for p, to in links if not (p.parent / to).exists()] == []
