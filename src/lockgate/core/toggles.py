"""Security settings: what an organisation withholds from its people by their role, in all workspaces or in one.

A setting is a name of the compatible API and a truth value. The organisation's own values hold everywhere; a workspace
may differ where the organisation decided so for it, or opened the setting's group to the workspaces themselves.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, NamedTuple

Rank = Literal["organisation", "manager", "member"]
"""Whom a setting is about: owners and admins of the organisation, or a workspace's managers or members."""

_WRITES: Final = ("create", "update", "delete")
_KEY_RESOURCES: Final = ("workspace_service_api_keys", "workspace_user_api_keys")


class Toggle(NamedTuple):
    """While it is off, people of `rank` lack `scopes`. Without scopes it decides what they see, not what they do."""

    name: str
    rank: Rank
    group: str
    default: bool
    scopes: frozenset[str]


def _of(resources: Iterable[str], actions: Iterable[str]) -> frozenset[str]:
    return frozenset(f"{resource}.{action}" for resource in resources for action in actions)


_LOG_BODIES: Final = frozenset({"logs.view", "logs.export"})
_LOG_ROWS: Final = frozenset({"logs.list"})
_KEY_WRITES: Final = _of(_KEY_RESOURCES, (*_WRITES, "rotate"))
_PROMPT_WRITES: Final = _of(["prompts"], (*_WRITES, "publish"))
_PROVIDER_WRITES: Final = _of(["virtual_keys", "providers"], _WRITES) | {"virtual_keys.duplicate", "virtual_keys.copy"}
_VIEWED: Final[dict[str, tuple[str, tuple[str, ...], frozenset[str]]]] = {
    # part of the name: its group, what is viewed, and the writes that nobody has who may not view
    "Prompts": ("prompts", ("prompts",), _PROMPT_WRITES),
    "Configs": ("configs", ("configs",), _of(["configs"], _WRITES)),
    "Guardrails": ("guardrails", ("guardrails",), _of(["guardrails"], _WRITES)),
    "VirtualKeys": ("virtual_keys", ("virtual_keys", "providers"), _PROVIDER_WRITES),
    "ApiKeys": ("api_keys", _KEY_RESOURCES, _KEY_WRITES),
}
_MEMBERS_WRITE: Final = {"Configs": True, "ApiKeys": True, "Prompts": False, "Guardrails": False, "VirtualKeys": False}
"""A member reads. Of their own they make configs and keys, unless that is switched off too."""


def _for_people(who: str, rank: Rank) -> Iterable[Toggle]:
    yield Toggle(f"{who}ViewLogs", rank, "logs", True, _LOG_BODIES)
    yield Toggle(f"{who}ViewLogMetadata", rank, "logs", True, _LOG_ROWS)
    yield Toggle(f"{who}ViewAnalytics", rank, "analytics", True, frozenset({"analytics.view"}))
    yield Toggle(f"{who}ViewAllData", rank, "data", True, frozenset())
    for part, (group, resources, writes) in _VIEWED.items():
        yield Toggle(f"{who}View{part}", rank, group, True, _of(resources, ("read", "list")) | writes)
        default = _MEMBERS_WRITE[part] if rank == "member" else True
        yield Toggle(f"{who}Write{part}", rank, group, default, writes)


_MANAGERS_WRITE: Final = {
    "managersUpdateWs": ("workspace", frozenset({"workspaces.update"})),
    "managersWriteWsUsers": ("workspace", _of(["workspace_users"], _WRITES)),
    "managersWriteWsIntegrations": ("integrations", _of(["workspace_integrations"], _WRITES)),
    "managersWriteWsMcpIntegrations": ("mcp", _of(["workspace_mcp_integrations"], _WRITES)),
    "managersWriteMcpServers": ("mcp", _of(["mcp_servers"], _WRITES)),
}
TOGGLES: Final[dict[str, Toggle]] = {
    toggle.name: toggle
    for toggle in (
        *_for_people("members", "member"),
        *_for_people("managers", "manager"),
        *(Toggle(name, "manager", group, True, scopes) for name, (group, scopes) in _MANAGERS_WRITE.items()),
        Toggle("organisationAdminsViewLogs", "organisation", "logs", True, _LOG_BODIES),
        Toggle("organisationAdminsViewLogMetadata", "organisation", "logs", True, _LOG_ROWS),
    )
}
GROUPS: Final = tuple(sorted({toggle.group for toggle in TOGGLES.values()}))
"""What is opened to the workspaces as one."""
DEFAULTS: Final = {name: toggle.default for name, toggle in TOGGLES.items()}

SETTINGS: Final = "security_settings"
DECIDED: Final = "security_decided"
OPENED: Final = "security_overrides"
"""Where they stand in a row's `defaults`: an organisation's or workspace's own values, what the organisation decided
for one workspace, and the groups that an organisation opened.
"""

Defaults = Mapping[str, Any]


def in_force(organisation: Defaults, workspace: Defaults | None = None) -> dict[str, bool]:
    """Every setting's value: of a workspace, or of the organisation where no workspace differs."""
    values = {**DEFAULTS, **(organisation.get(SETTINGS) or {})}
    if workspace:
        opened = frozenset(organisation.get(OPENED) or ())
        own = workspace.get(SETTINGS) or {}
        values |= {name: value for name, value in own.items() if _group(name) in opened}
        values |= workspace.get(DECIDED) or {}
    return {name: bool(values[name]) for name in DEFAULTS}


def _group(name: str) -> str:
    return TOGGLES[name].group if name in TOGGLES else ""


def withheld(rank: Rank, values: Mapping[str, bool]) -> dict[str, str]:
    """The scopes that people of `rank` lack by settings, each with the setting's name.

    Who sees whole logs sees the list of them too, so the list goes only with both.
    """
    off = [toggle for toggle in TOGGLES.values() if toggle.rank == rank and not values[toggle.name]]
    gone = {scope: toggle.name for toggle in off for scope in sorted(toggle.scopes)}
    if not gone.keys() >= _LOG_BODIES:
        gone.pop("logs.list", None)
    return gone


def sees_own_only(rank: Rank, values: Mapping[str, bool]) -> bool:
    """Whether people of `rank` see only what their own keys did."""
    return not values.get({"manager": "managersViewAllData", "member": "membersViewAllData"}.get(rank, ""), True)
