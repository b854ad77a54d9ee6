"""Every operation of the public OpenAPI document about people, access and routing: routed, answered, valid."""

from pathlib import Path

import pytest

from admin_house import MemoryHouse
from contract import compatibility, yardstick
from contract.yardstick import Outcome

SAID = yardstick.document()
needs_document = pytest.mark.skipif(SAID is None, reason="the public OpenAPI document is not beside the project")


@pytest.fixture(name="outcomes")
async def _outcomes(tmp_path: Path) -> list[Outcome]:
    assert SAID
    return await yardstick.measure(SAID, MemoryHouse(tmp_path))


@needs_document
def test_every_operation_is_routed() -> None:
    assert SAID
    known = yardstick.routes()
    asked = list(yardstick.operations(SAID))
    missing = [str(one) for one in asked if yardstick.routed(one, known) is None and str(one) not in yardstick.PATHS]
    assert (missing, len(asked)) == ([], 126)


@needs_document
async def test_every_reply_is_what_the_document_says_or_differs_for_a_reason(outcomes: list[Outcome]) -> None:
    wrong = {str(one.operation): (one.status, found) for one in outcomes if (found := compatibility.unexplained(one))}
    assert wrong.keys() <= NOTHING_THERE, wrong
    assert compatibility.PAGE.read_text() == compatibility.page(outcomes)


NOTHING_THERE = {
    "PUT /policies/usage-limits/{}/entities/{}/reset",  # nobody has used anything yet
    "PUT /mcp-integrations/{}/workspaces",  # that of the example is a workspace's own
    "GET /model-configs/pricing/{}/{}",  # a house without prices
}
"""Operations that have nothing to be asked of in a fresh house; their own tests ask them."""
