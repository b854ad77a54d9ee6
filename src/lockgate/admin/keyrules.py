"""What an organisation, or it for one workspace, asks of keys: how long people's keys live, how many there are, how
often they rotate, which metadata keys carry.
"""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from lockgate.admin import properties
from lockgate.core.documents import API_KEYS, ORGANISATIONS, WORKSPACES, ApiKey, Page
from lockgate.core.errors import AdminForbidden, AdminInvalid
from lockgate.core.ports import Unit

DAY_MS: Final = 86_400_000
ROTATION: Final = "user_api_key_rotation_period"  # days
TTL: Final = "user_api_key_ttl"  # default_days, maximum_days
LIMIT: Final = "user_api_key_limit"
AUTO: Final = "user_api_key_auto_create"
AUTO_FOR_ALL: Final = "default_workspace_user_api_key_auto_create"
KEY_SCHEMA: Final = "api_key_metadata_schema"
WORKSPACE_SCHEMA: Final = "workspace_metadata_schema"


class Rules(NamedTuple):
    """0 and None mean that there is no such rule. Times are in days."""

    rotation: int = 0
    default_life: int = 0
    longest_life: int = 0
    most: int = 0  # user keys of a workspace
    auto_create: bool = False
    schema: dict[str, Any] | None = None


async def rules_of(unit: Unit, organisation_id: str, workspace_id: str) -> Rules:
    """The rules in force in a workspace, "" for the organisation's own keys."""
    organisation = await unit.get(ORGANISATIONS, organisation_id)
    workspace = await unit.get(WORKSPACES, workspace_id) if workspace_id else None
    return of(organisation.defaults if organisation else {}, workspace.defaults if workspace else {})


def of(organisation: Mapping[str, Any], workspace: Mapping[str, Any]) -> Rules:
    def said(name: str) -> Any:
        own = workspace.get(name)
        return organisation.get(name) if own is None else own

    life = said(TTL) or {}
    auto = workspace.get(AUTO)
    return Rules(
        rotation=said(ROTATION) or 0,
        default_life=life.get("default_days") or 0,
        longest_life=life.get("maximum_days") or 0,
        most=said(LIMIT) or 0,
        auto_create=bool(organisation.get(AUTO_FOR_ALL) if auto is None else auto),
        schema=organisation.get(KEY_SCHEMA),
    )


def of_new(rules: Rules, kind: str, fields: dict[str, Any], now: int) -> dict[str, Any]:
    """A new key's fields under the rules: what was not said is filled in. Raises AdminInvalid for what breaks one."""
    metadata = properties.applied(rules.schema, fields.get("metadata") or {}, "defaults.metadata")
    made = {**fields, "metadata": metadata}
    if kind != "workspace-user":
        return made
    if not made.get("expires_at") and (days := rules.default_life or rules.longest_life):
        made["expires_at"] = now + days * DAY_MS
    if rules.rotation and not made.get("rotation_policy"):
        made["rotation_policy"] = {"rotation_period_days": rules.rotation}
    _check(rules, made.get("expires_at") or 0, made.get("rotation_policy"), now)
    return made


def check_change(rules: Rules, row: ApiKey, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The changes to a key, with the schema's defaults. Raises AdminInvalid for what breaks a rule. What is not touched
    may be older than the rule and stays.
    """
    made = dict(changes)
    if "metadata" in made:
        made["metadata"] = properties.applied(rules.schema, made["metadata"], "defaults.metadata")
    if row.kind == "workspace-user":
        policy = made.get("rotation_policy") if "rotation_policy" in made else {"rotation_period_days": rules.rotation}
        ends = made["expires_at"] if "expires_at" in made else row.created_at + 1
        _check(rules, ends, policy, row.created_at)
    return made


def _check(rules: Rules, expires_at: int, policy: Mapping[str, Any] | None, born: int) -> None:
    if rules.longest_life and not 0 < expires_at <= born + rules.longest_life * DAY_MS:
        raise AdminInvalid(f"expires_at: people's keys live for at most {rules.longest_life} days here")
    if rules.rotation and (policy or {}).get("rotation_period_days") != rules.rotation:
        raise AdminInvalid(
            f"rotation_policy: the organisation rotates people's keys every {rules.rotation} days. Leave it out"
        )


async def check_room(unit: Unit, rules: Rules, workspace_id: str) -> None:
    """Raises AdminForbidden when a workspace has all the user keys that it may have."""
    if not rules.most:
        return
    where = {"kind": "workspace-user", "hidden": False, "workspace_id": workspace_id}
    _, total = await unit.find(API_KEYS, where, Page(0, 1))
    if total >= rules.most:
        raise AdminForbidden(f"This workspace has the {rules.most} user keys that it may have. Delete one first")
