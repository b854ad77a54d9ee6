"""Collections: the folders that a workspace's prompts and partials lie in. One of them is always there."""

import uuid
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

import msgspec
from pydantic import Field

from lockgate.admin.context import Context, iso
from lockgate.admin.owned import ALL, LONGEST_NAME, NAMED, Changes, Owned, Placed, Write, refuse_in_use
from lockgate.admin.resource import Reply, Route
from lockgate.admin.versions import Head
from lockgate.core.documents import WORKSPACES, Collection, Entity, Page, Tenant, Workspace, entities
from lockgate.core.ports import Unit


class Folder(Entity, frozen=True, kw_only=True):
    """Its `parent_id` is the collection that it lies in, "" for none."""

    is_default: int = 0  # a number: there are clients that read nothing else


class Prompt(Head, frozen=True, kw_only=True):
    collection_id: str = ""
    model: str = ""  # of the version in force
    virtual_key: str = ""  # its slug, of the version in force


class Partial(Head, frozen=True, kw_only=True):
    collection_id: str = ""


FOLDERS: Final = entities("collections", Folder)
PROMPT_HEADS: Final = entities("prompts", Prompt)
PARTIAL_HEADS: Final = entities("partials", Partial)
FILED: Final[tuple[Collection[Any], ...]] = (PROMPT_HEADS, PARTIAL_HEADS)


class CreateInput(Placed):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    parent_collection_id: str | None = Field(default=None, max_length=128)


class UpdateInput(Changes):
    name: str = Field(min_length=1, max_length=LONGEST_NAME)


# --- the one that is always there ---


async def _defaults(ctx: Context) -> list[Folder]:
    """Of the workspace at hand, or of each that the caller stands above."""
    tenant = ctx.tenant
    where = {"status": "active"} if tenant.workspace_id is None else {"id": tenant.workspace_id}
    rows, _ = await ctx.store.find(Tenant(tenant.organisation_id), WORKSPACES, where, ALL)
    return [_default_of(row) for row in rows]


def default_id(workspace_id: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"collection:{workspace_id}"))


def _default_of(workspace: Workspace) -> Folder:
    """As old as its workspace, and never changed."""
    return Folder(
        organisation_id=workspace.organisation_id,
        workspace_id=workspace.id,
        id=default_id(workspace.id),
        created_at=workspace.created_at,
        updated_at=workspace.created_at,
        slug=f"default-{workspace.id[-6:]}",
        name="Default",
        is_default=1,
    )


# --- what lies in one ---


class _Inside(NamedTuple):
    folders: list[Folder]
    prompts: list[Entity]


async def _inside(ctx: Context, ids: Iterable[str]) -> dict[str, _Inside]:
    """By a collection's id: the collections and the prompts in it."""
    made = {each: _Inside([], []) for each in ids}
    wanted = frozenset(made)
    for folder in await _all(ctx, FOLDERS, {"parent_id": wanted}):
        made[folder.parent_id].folders.append(folder)
    for prompt in await _all(ctx, PROMPT_HEADS, {"collection_id": wanted}):
        made[prompt.collection_id].prompts.append(prompt)
    return made


async def _all(ctx: Context, of: Collection[Any], where: dict[str, Any]) -> list[Any]:
    """Every row, page by page. The parents in `where` were judged."""
    tenant, rows, offset = Tenant(ctx.tenant.organisation_id), [], 0
    while True:
        found, total = await ctx.store.find(tenant, of, where, Page(offset, ALL.limit))
        rows += found
        offset += ALL.limit
        if offset >= total:
            return rows


def _details(inside: _Inside) -> dict[str, Any]:
    def last(rows: list[Any]) -> str | None:
        return iso(max((row.updated_at for row in rows), default=0))

    return {
        "child_collections_count": len(inside.folders),
        "prompts_count": len(inside.prompts),
        "child_collections_last_updated_at": last(inside.folders),
        "prompts_last_updated_at": last(inside.prompts),
    }


async def _more(ctx: Context, rows: list[Folder]) -> list[dict[str, Any]]:
    inside = await _inside(ctx, [row.id for row in rows])
    return [
        {"parent_collection_id": row.parent_id or None, "collection_details": _details(inside[row.id])} for row in rows
    ]


async def _read(ctx: Context) -> Reply:
    """With the collections that lie in it."""
    row = await COLLECTIONS.named(ctx, ctx.path["id"])
    children = (await _inside(ctx, [row.id]))[row.id].folders
    deeper = await _inside(ctx, [child.id for child in children])
    (shown,) = await COLLECTIONS.shown(ctx, [row])
    listed = [
        {
            "id": child.id,
            "name": child.name,
            "last_updated_at": iso(child.updated_at),
            "collection_details": _details(deeper[child.id]),
        }
        for child in children
    ]
    return Reply({**shown, "child_collections": listed})


# --- what is special about writes ---


async def _settle(write: Write, row: Folder) -> Folder:
    if not write.before and write.sent("parent_collection_id"):
        name = write.body.parent_collection_id
        parent = await COLLECTIONS.usable(write.ctx, write.unit, row.workspace_id, name, "parent_collection_id")
        return msgspec.structs.replace(row, parent_id=parent.id)
    return row


async def _leave(_ctx: Context, unit: Unit, row: Folder) -> None:
    inside: list[tuple[Collection[Any], dict[str, Any]]] = [(FOLDERS, {"parent_id": row.id})]
    inside += [(of, {"collection_id": row.id}) for of in FILED]
    for of, where in inside:
        found, total = await unit.find(of, where, Page(0, NAMED))
        refuse_in_use("collection", [repr(each.name) for each in found], total)


COLLECTIONS: Final = Owned(
    name="collections",
    object="collection",
    scope="prompts",
    of=FOLDERS,
    create=CreateInput,
    update=UpdateInput,
    settle=_settle,
    leave=_leave,
    built_in=_defaults,
    more=_more,
    read=_read,
    filters={"parent_collection_id": "parent_id"},
    example={"name": "Support", "workspace_id": "a-workspace"},
    example_update={"name": "Support, second line"},
)
ROUTES: Final[tuple[Route, ...]] = COLLECTIONS.routes()
