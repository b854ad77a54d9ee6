"""What is in a workspace: what must go before it does, and what goes with it."""

from typing import Any, Final

from lockgate.admin import minting
from lockgate.core.documents import (
    API_KEYS,
    CONFIG_VERSIONS,
    CONFIGS,
    MEMBERS,
    VIRTUAL_KEYS,
    ApiKey,
    Collection,
    Page,
    collections,
)
from lockgate.core.errors import AdminConflict
from lockgate.core.ports import Unit

EVERY: Final = Page(0, 10_000)
ONE: Final = Page(0, 1)
RECORDS: Final = frozenset(
    {"alerts", "collections", "honeytokens", "integration_access", "marks", "rotations", "watch_settings"}
)
"""Kinds that nobody makes for their own sake: they go with the workspace. So do versions, all that is archived, and
collections, which are empty once prompts and partials are gone.
"""


async def refuse_unless_empty(unit: Unit, workspace_id: str) -> None:
    """Raises AdminConflict that says what is still in the workspace. A kind that is not known to be a mere record is
    taken for something that somebody wants to keep.
    """
    left = [f"{total} {of.name.replace('_', ' ')}" for of in _kinds() if (total := await _kept(unit, of, workspace_id))]
    keys = [key for key in await _keys(unit, workspace_id) if not (key.hidden or key.creation_mode == "auto")]
    if keys:
        left.append(f"{len(keys)} API keys")
    if left:
        raise AdminConflict(f"Unable to delete. Please ensure that all of these are deleted first: {', '.join(left)}")


def _kinds() -> list[Collection[Any]]:
    kept = [of for of in _entities() if of.name not in RECORDS and not of.name.endswith("_versions")]
    return [VIRTUAL_KEYS, CONFIGS, *kept]


def _entities() -> list[Collection[Any]]:
    return sorted((of for of in collections() if of.shared), key=lambda of: of.name)


async def _kept(unit: Unit, of: Collection[Any], workspace_id: str) -> int:
    where = {"workspace_id": workspace_id} | ({} if of is VIRTUAL_KEYS else {"status": "active"})
    return (await unit.find(of, where, ONE))[1]


async def _keys(unit: Unit, workspace_id: str) -> list[ApiKey]:
    return (await unit.find(API_KEYS, {"workspace_id": workspace_id}, EVERY))[0]


async def clear(unit: Unit, workspace_id: str) -> None:
    """Delete what goes with the workspace."""
    for key in await _keys(unit, workspace_id):
        await minting.drop(unit, key)
    kinds: list[Collection[Any]] = [MEMBERS, CONFIG_VERSIONS, CONFIGS, *_entities()]
    for of in kinds:
        rows, _ = await unit.find(of, {"workspace_id": workspace_id}, EVERY)
        for row in rows:
            await unit.delete(of, row.id)
