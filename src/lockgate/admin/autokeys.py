"""Keys that are made for people as they join a workspace, where it says so. Nobody sees such a key's first secret but
who accepts an invite; others rotate theirs to get one.
"""

from collections.abc import Iterable

from lockgate.admin import keyrules
from lockgate.admin.context import Context
from lockgate.admin.minting import MintedKey, mint_key
from lockgate.core import access, toggles
from lockgate.core.access import USER_SCOPES
from lockgate.core.documents import API_KEYS, ORGANISATIONS, WORKSPACES, Member, Page, User
from lockgate.core.ports import Unit

NAME = "Personal key"
AUTO = "auto"


async def on_joining(
    ctx: Context, unit: Unit, user: User, member: Member, scopes: Iterable[str] | None = None
) -> MintedKey | None:
    """The person's own key for the workspace that they join: with `scopes`, or where the workspace makes keys for all,
    with what the role gives. None where there is nothing to make.
    """
    workspace_id, now = member.workspace_id, ctx.now
    workspace = await unit.get(WORKSPACES, workspace_id)
    organisation = await unit.get(ORGANISATIONS, user.organisation_id)
    if workspace is None or organisation is None:
        return None
    rules = keyrules.of(organisation.defaults, workspace.defaults)
    if scopes is None and not rules.auto_create:
        return None
    own = {"kind": "workspace-user", "user_id": user.id, "creation_mode": AUTO, "workspace_id": workspace_id}
    if (await unit.find(API_KEYS, {**own, "hidden": False}, Page(0, 1)))[1]:
        return None
    values = toggles.in_force(organisation.defaults, workspace.defaults)
    given = access.standing(user.role, member.role, values).scopes & USER_SCOPES
    await keyrules.check_room(unit, rules, workspace_id)
    return await mint_key(
        unit,
        ctx.services.vault,
        now,
        kind="workspace-user",
        organisation_id=user.organisation_id,
        workspace_id=workspace_id,
        name=NAME,
        scopes=given if scopes is None else given & frozenset(scopes),
        user_id=user.id,
        creation_mode=AUTO,
        created_by=user.id,
        **keyrules.of_new(rules, "workspace-user", {}, now),
    )
