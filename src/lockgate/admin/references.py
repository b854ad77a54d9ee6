"""What configs and defaults name beside virtual keys, guardrails and prompts: whether it is there for a workspace."""

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from lockgate.admin.context import Context
from lockgate.admin.owned import NAMED, refuse_in_use
from lockgate.admin.resources.collections import PROMPT_HEADS
from lockgate.admin.versions import Head
from lockgate.core.documents import CONFIG_VERSIONS, CONFIGS, Collection, Containing, Page, Tenant, entities
from lockgate.core.errors import AdminInvalid
from lockgate.core.ports import Unit

LOOKED_AT: Final = Page(0, 500)


class Guardrail(Head, frozen=True, kw_only=True):
    """Its checks and actions are those of its version in force."""


GUARDRAIL_HEADS: Final = entities("guardrails", Guardrail)


class Kind(NamedTuple):
    of: Collection[Any]
    shared: bool  # whether the organisation has its own for every workspace
    message: str  # of a refusal, before the names


KINDS: Final[Mapping[str, Kind]] = {
    "guardrail": Kind(GUARDRAIL_HEADS, True, "Following guardrails are not valid"),
    "prompt": Kind(PROMPT_HEADS, False, "Following prompt_id are not valid"),
}
"""By the kind of a config's reference."""


async def missing(ctx: Context, kind: str, workspace_id: str, names: Iterable[str]) -> set[str]:
    """Those of `names`, slugs or ids, that a workspace has not; what is foreign and what is archived is not there."""
    wanted, known = frozenset(names), set[str]()
    if not wanted:
        return known
    of, shared, _ = KINDS[kind]
    places = frozenset({workspace_id, ""} if shared else {workspace_id})
    for by in ("slug", "id"):
        where = {"workspace_id": places, by: wanted, "status": "active"}
        rows, _ = await ctx.store.find(Tenant(ctx.tenant.organisation_id), of, where, Page(0, 2 * len(wanted)))
        known |= {getattr(row, by) for row in rows}
    return set(wanted - known)


async def check_default_guardrails(ctx: Context, workspace_id: str, names: Iterable[str]) -> None:
    """What a workspace ("" for the organisation) may enforce on all calls. Raises AdminInvalid."""
    if lacking := sorted(await missing(ctx, "guardrail", workspace_id, names)):
        raise AdminInvalid(f"Following default guardrails are not valid: {', '.join(lacking[:NAMED])[:200]}")


async def refuse_in_configs(unit: Unit, workspace_id: str, what: str, names: Iterable[str]) -> None:
    """Raises AdminConflict while a config in force has one of `names`: its calls would fail from now on."""
    place = {"workspace_id": workspace_id} if workspace_id else {}
    for name in names:
        where = {**place, "document": Containing(f'"{name}"')}
        texts, _ = await unit.find(CONFIG_VERSIONS, where, LOOKED_AT)
        ids = frozenset(text.id for text in texts)
        heads, total = await unit.find(CONFIGS, {"version_id": ids}, Page(0, NAMED)) if ids else ([], 0)
        refuse_in_use(what, [f"the config {head.name!r}" for head in heads], total)
