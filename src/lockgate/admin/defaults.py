"""Default configs: what a key or a workspace may name as one, and what hangs on a config because it is one.

Both are asked inside the transaction of the change, so that no default outlives its config.
"""

from typing import Final

from lockgate.core.documents import (
    API_KEYS,
    CONFIG_SLUG,
    CONFIGS,
    WORKSPACES,
    ApiKey,
    Config,
    Page,
    Workspace,
)
from lockgate.core.errors import AdminConflict, AdminInvalid
from lockgate.core.ports import Unit

ONE: Final = Page(0, 1)
NAMED: Final = 5  # users of a config that a refusal names


async def find(unit: Unit, workspace_id: str, name: str) -> Config | None:
    """A config of the workspace by its slug or its id."""
    field = "slug" if name.startswith(CONFIG_SLUG) else "id"
    rows, _ = await unit.find(CONFIGS, {"workspace_id": workspace_id, field: name}, ONE)
    return rows[0] if rows else None


async def check(unit: Unit, workspace_id: str, name: str, field: str) -> Config:
    """The config that `field` makes a default. Raises AdminInvalid, alike for one that is foreign and one that is not.

    An organisation's key has no workspace whose configs it could use.
    """
    row = await find(unit, workspace_id, name) if workspace_id else None
    if row is None:
        raise AdminInvalid(f"{field}: there is no such config in this workspace. GET /v1/configs lists what there is")
    if row.status != "active":
        raise AdminInvalid(f"{field}: the config {row.slug} is archived. Make it active first")
    return row


def names(config: Config) -> frozenset[str]:
    """How a default may name it."""
    return frozenset({config.id, config.slug})


def is_default(config: Config, workspace: Workspace | None) -> bool:
    return workspace is not None and workspace.defaults.get("config_id") in names(config)


async def refuse_in_use(unit: Unit, config: Config) -> None:
    """Raises AdminConflict while a key or the workspace has it as its default: their calls would fail from now on."""
    where = {"workspace_id": config.workspace_id, "config_id": names(config)}
    using, total = await unit.find(API_KEYS, where, Page(0, NAMED))
    workspace = await unit.get(WORKSPACES, config.workspace_id)
    users = [_quoted(key) for key in using] + ([f"and {total - NAMED} more"] if total > NAMED else [])
    if workspace and is_default(config, workspace):
        users.append(f"the workspace {workspace.name!r}")
    if users:
        raise AdminConflict(
            f"This config is the default of {', '.join(users)}. Give each another default first, or none"
        )


def _quoted(key: ApiKey) -> str:
    return f"the API key {key.name!r}"
