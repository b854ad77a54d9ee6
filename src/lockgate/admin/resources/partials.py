"""Partials: pieces of text that prompts of the workspace share. Who publishes one changes every prompt that has it."""

from typing import Any, Final, Literal

import msgspec
from pydantic import Field

from lockgate.admin import prompttext
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.owned import LONGEST_NAME, Placed, Write, refuse_in_use
from lockgate.admin.resource import Route
from lockgate.admin.resources.collections import COLLECTIONS, PARTIAL_HEADS, PROMPT_HEADS, Partial, default_id
from lockgate.admin.resources.prompts import LONGEST, PROMPTS
from lockgate.admin.versions import Version, Versioned, status_of
from lockgate.core.documents import Containing, Page, entities
from lockgate.core.ids import slug_of
from lockgate.core.ports import Unit

LOOKED_AT: Final = Page(0, 500)


class PartialVersion(Version, frozen=True, kw_only=True):
    string: str


class CreateInput(Placed):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    string: str = Field(max_length=LONGEST)
    version_description: str | None = Field(default=None, max_length=1024)
    collection_id: str | None = Field(default=None, min_length=1, max_length=128)


class UpdateInput(Input):
    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    string: str | None = Field(default=None, max_length=LONGEST)
    description: str | None = Field(default=None, max_length=1024)
    version_description: str | None = Field(default=None, max_length=1024)
    status: Literal["active", "archived"] | None = None
    workspace_id: str | None = Field(default=None, max_length=128)


def _whole(head: Partial, version: PartialVersion, _labels: list[str]) -> dict[str, Any]:
    return {
        "string": version.string,
        "version": version.number,
        "version_description": version.description,
        "prompt_partial_version_id": version.id,
        "prompt_partial_version_status": status_of(head, version),
    }


def _line(head: Partial, version: PartialVersion, _labels: list[str]) -> dict[str, Any]:
    return {
        "object": "partial",
        "prompt_partial_id": head.id,
        "prompt_partial_version_id": version.id,
        "slug": head.slug,
        "version": version.number,
        "string": version.string,
        "description": version.description,
        "created_at": iso(version.created_at),
        "prompt_version_status": status_of(head, version),
    }


async def _settle(write: Write, row: Partial) -> Partial:
    ctx, unit, body, before = write
    if before is None:
        folder_id = default_id(row.workspace_id)
        if body.collection_id:
            folder = await COLLECTIONS.usable(ctx, unit, row.workspace_id, body.collection_id, "collection_id")
            folder_id = folder.id
        row = msgspec.structs.replace(row, collection_id=folder_id)
    elif row.status != before.status:
        await _leave(ctx, unit, before)
    if body.string is None:
        return row
    prompttext.check(body.string)
    await prompttext.check_partials(unit, row.workspace_id, body.string)
    description = body.version_description or getattr(body, "description", None) or ""
    return await PARTIALS.add(write, row, {"string": body.string, "description": description})


async def _leave(_ctx: Context, unit: Unit, row: Partial) -> None:
    """Raises AdminConflict while a prompt's version in force has it: its calls would fail from now on."""
    where = {"workspace_id": row.workspace_id, "string": Containing(row.slug)}
    texts, _ = await unit.find(PROMPTS.versions, where, LOOKED_AT)
    naming = {text.id for text in texts if row.slug in prompttext.partials(text.string)}
    heads, _ = await unit.find(PROMPT_HEADS, {"version_id": frozenset(naming)}, LOOKED_AT) if naming else ([], 0)
    users = [f"the prompt {head.name!r}" for head in heads]
    refuse_in_use("partial", users, len(users))


PARTIALS: Final = Versioned(
    name="prompts/partials",
    object="partial",
    scope="prompts",
    of=PARTIAL_HEADS,
    versions=entities("partial_versions", PartialVersion),
    create=CreateInput,
    update=UpdateInput,
    slug=lambda name: f"pp-{slug_of(name)}",
    settle=_settle,
    leave=_leave,
    whole=_whole,
    line=_line,
    filters={"collection_id": "collection_id", "status": "status"},
    made=lambda row: {"id": row.id, "slug": row.slug, "version_id": row.latest_id},
    changed=lambda row: {"id": row.id, "slug": row.slug, "prompt_partial_version_id": row.latest_id},
    example={"name": "Tone", "string": "Be brief and kind.", "workspace_id": "a-workspace"},
    example_update={"name": "Tone of voice"},
)
ROUTES: Final[tuple[Route, ...]] = PARTIALS.routes()
