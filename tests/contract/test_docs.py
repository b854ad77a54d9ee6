"""Every code block of the tutorials and of the pages about clients is run, and prints what the page says."""

from pathlib import Path

import pytest

from harness import Gateway, free_port
from nodehome import NodeHome
from pages import PROGRAMS, Reader, blocks

DOCS = Path(__file__).resolve().parents[2] / "docs"
TUTORIALS = sorted((DOCS / "tutorial").glob("*.md"))
CLIENT_PAGES = [
    DOCS / "how-to" / name
    for name in (
        "call-with-curl.md",
        "call-from-python.md",
        "call-from-node.md",
        "use-openai-libraries.md",
        "use-portkey-libraries.md",
        "route-with-configs.md",
    )
]
SHOWN = {"add-an-admin-resource.md"}
"""Pages that show a file of this project: they are held to it where the file is tested."""
SHELL_ALONE = {"call-with-curl.md", "route-with-configs.md"}
PUBLISHED = {"use-portkey-libraries.md"}

pytestmark = pytest.mark.node


def libraries(folder: Path, node: NodeHome, page: Path) -> None:
    home = node.published if page.name in PUBLISHED else node.ours
    (folder / "node_modules").symlink_to(home / "node_modules")


@pytest.mark.slow
@pytest.mark.parametrize("page", TUTORIALS, ids=lambda p: p.name)
def test_a_tutorial_from_the_start_to_the_end(page: Path, node: NodeHome, tmp_path: Path) -> None:
    port = free_port()
    settings = {"LOCKGATE_DATA": str(tmp_path / "data"), "LOCKGATE_PORT": str(port)}
    reader = Reader(tmp_path, f"http://127.0.0.1:{port}", settings)
    libraries(tmp_path, node, page)
    reader.read(page)


@pytest.mark.parametrize("page", CLIENT_PAGES, ids=lambda p: p.name)
def test_a_page_about_a_client(page: Path, real: Gateway, node: NodeHome, tmp_path: Path) -> None:
    reader = Reader(tmp_path, real.url, {})
    libraries(tmp_path, node, page)
    reader.has_key(real.workspace_key)
    reader.read(page)


def test_every_page_with_a_program_is_run() -> None:
    pages = [*(DOCS / "tutorial").glob("*.md"), *(DOCS / "how-to").glob("*.md")]
    programs = {
        page for page in pages if page.name not in SHOWN and any(block.language in PROGRAMS for block in blocks(page))
    }
    assert programs == {page for page in {*TUTORIALS, *CLIENT_PAGES} if page.name not in SHELL_ALONE}
