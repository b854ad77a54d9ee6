"""Checking the text of a prompt or a partial before it is saved."""

from typing import Final

from lockgate.admin.owned import NAMED
from lockgate.admin.resources.collections import PARTIAL_HEADS
from lockgate.core import keys, templates
from lockgate.core.documents import Page
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit

MOST_PARTIALS: Final = 100


def check(text: str) -> None:
    """Raises AdminInvalid for a text that can never be rendered, or that holds a key of ours."""
    if mistakes := templates.lint(text):
        more = f" (and {len(mistakes) - NAMED} more)" if len(mistakes) > NAMED else ""
        raise AdminInvalid(f"string: {'; '.join(map(str, mistakes[:NAMED]))}{more}")
    if keys.PATTERN.search(text.encode("utf-8", "replace")):
        raise AdminInvalid("string: an API key of this gateway stands in it. Take it out, and rotate the key")


def partials(text: str) -> frozenset[str]:
    """The saved partials that `text` names, without the versions that it may ask of them."""
    return frozenset(name.partition("@")[0] for name in templates.partials(text))


async def check_partials(unit: Unit, workspace_id: str, text: str) -> None:
    """Raises AdminInvalid for a partial that is not in the workspace."""
    named = partials(text)
    if len(named) > MOST_PARTIALS:
        raise AdminInvalid(f"string: it names {len(named)} partials; {MOST_PARTIALS} is the most")
    if not named:
        return
    known: set[str] = set()
    for by in ("slug", "id"):
        where = {"workspace_id": workspace_id, by: named}
        found, _ = await unit.find(PARTIAL_HEADS, where, Page(0, len(named)))
        known |= {getattr(row, by) for row in found if row.status == "active"}
    if missing := sorted(named - known):
        raise AdminInvalid(f"string: there is no such partial in this workspace: {', '.join(missing[:NAMED])[:200]}")
