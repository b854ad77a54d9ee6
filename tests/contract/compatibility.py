"""Where we differ from the public document, why, and the page that says so: `python -m contract.compatibility`."""

import asyncio
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from admin_house import MemoryHouse
from contract.yardstick import ROOT, Operation, Outcome, document, measure

PAGE = ROOT / "docs" / "explain" / "compatibility.md"


class Difference(NamedTuple):
    """A problem that is meant, and why."""

    operations: str  # a pattern of method and path
    problem: str  # a pattern of what the document complains of
    what: str
    why: str

    def covers(self, operation: Operation, problem: str) -> bool:
        return bool(re.fullmatch(self.operations, str(operation)) and re.search(self.problem, problem))


DIFFERENCES = (
    Difference(
        ".*",
        "null is not of type",
        "null for a field that is not set",
        "The clients read null and a missing field alike.",
    ),
    Difference(
        ".*",
        "is_(default|raw_template): [01] is not",
        "is_default and is_raw_template are 0 or 1",
        "Terraform's client reads integers here.",
    ),
    Difference(
        "GET /prompts/.*(versions|partials)",
        "^body: ",
        "an envelope with data",
        "Both libraries break on an array.",
    ),
    Difference(
        ".*",
        "is valid under more than one of",
        "a reply that fits several alternatives",
        "The document's alternatives overlap.",
    ),
    Difference(
        r"GET /guardrails/\{\}", "actions: ", "actions as they were saved", "What was left out at saving stays out."
    ),
    Difference("GET /audit-logs", "^object: ", "object is list", "The document calls it after another list."),
    Difference(
        "GET /audit-logs",
        "(body|params|headers): .* is not of type",
        "bodies and headers are JSON",
        "A reader need not take text apart.",
    ),
    Difference(
        "GET /audit-logs",
        "(method|user_type): ",
        "entries of nobody and of the gateway itself",
        "Failed logins and the gateway's own acts are told, too.",
    ),
    Difference(
        "GET /policies/.*",
        r"conditions\.\d+\.value: ",
        "a condition's value may be a list",
        "Terraform's configurations write it so.",
    ),
    Difference(
        "GET /admin/workspaces.*",
        "defaults: ",
        "more defaults than the document knows",
        "They are ours: saved configs only, the default config.",
    ),
)
"""Where real clients need something else than the document says, or the document contradicts itself."""

HEAD = """# What is compatible, and where we differ

Every operation of the public API's control plane is asked by the test suite, of things that were made for it, and its
reply is held against the public OpenAPI document. This page is made from what was measured, with
`python -m contract.compatibility` in `tests/`; the suite fails when it is no longer true.

| part | operations | replies as the document says | with a difference that is meant |
| --- | --- | --- | --- |
"""
TABLE = """
## Differences that are meant

| what | where | why |
| --- | --- | --- |
"""
SHOWN = 3  # operations of a difference


def unexplained(outcome: Outcome) -> list[str]:
    """What no difference covers."""
    if outcome.status >= 300:
        return list(outcome.problems)
    return [p for p in outcome.problems if not any(d.covers(outcome.operation, p) for d in DIFFERENCES)]


def page(outcomes: Iterable[Outcome]) -> str:
    """The page, in Markdown."""
    asked = [outcome for outcome in outcomes if outcome.status < 300]
    return HEAD + "".join(_parts(asked)) + TABLE + "".join(_row(one, asked) for one in DIFFERENCES)


def _parts(asked: list[Outcome]) -> Iterable[str]:
    for tag in sorted({outcome.operation.tag for outcome in asked}):
        found = [outcome for outcome in asked if outcome.operation.tag == tag]
        plain = sum(not outcome.problems for outcome in found)
        yield f"| {tag} | {len(found)} | {plain} | {len(found) - plain} |\n"


def _row(difference: Difference, asked: list[Outcome]) -> str:
    where = sorted({str(o.operation) for o in asked if any(difference.covers(o.operation, p) for p in o.problems)})
    more = f" and {len(where) - SHOWN} more" if len(where) > SHOWN else ""
    shown = ", ".join(f"`{one}`" for one in where[:SHOWN]) + more
    return f"| {difference.what} | {shown or 'nowhere now'} | {difference.why} |\n"


async def _measured() -> list[Outcome]:
    said = document()
    if said is None:
        raise SystemExit("The public OpenAPI document is not here. Name it in LOCKGATE_TEST_OPENAPI.")
    with tempfile.TemporaryDirectory() as folder:
        return await measure(said, MemoryHouse(Path(folder)))


if __name__ == "__main__":
    PAGE.write_text(page(asyncio.run(_measured())))
