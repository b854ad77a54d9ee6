"""Who may do what: key kinds, scopes, roles.

The scope names are those of the compatible API. A right is a name in a set; there is no wildcard, and a new name is
never added to a key that exists. `grants` is the monotonic rule: nobody hands out a right that they lack.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple, Protocol

from lockgate.core import toggles
from lockgate.core.snapshot import KeyKind

_CRUDL: Final = ("create", "read", "update", "delete", "list")
_KEYS: Final = ("create", "update", "read", "delete", "list", "rotate")


def _names(resource: str, actions: Iterable[str]) -> frozenset[str]:
    return frozenset(f"{resource}.{action}" for action in actions)


def _all(table: dict[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset().union(*(_names(resource, actions) for resource, actions in table.items()))


_ADMIN: Final[dict[str, tuple[str, ...]]] = {
    "organisation_users": _CRUDL,
    "organisation_service_api_keys": _KEYS,
    "organisation_settings": ("read", "update"),
    "organisation_guardrails": _CRUDL,
    "organisation_exclusions": ("update", "list"),
    "audit_logs": ("list",),
    "plugins": ("create", "update", "list"),
    "deployments": _CRUDL,
    "secret_references": _CRUDL,
    "workspaces": _CRUDL,
    "workspace_service_api_keys": _KEYS,
    "workspace_user_api_keys": _KEYS,
    "workspace_users": _CRUDL,
    "prompts": (*_CRUDL, "publish"),
    "configs": _CRUDL,
    "guardrails": _CRUDL,
    "virtual_keys": (*_CRUDL, "duplicate", "copy"),
    "providers": _CRUDL,
    "policies": _CRUDL,
    "organisation_integrations": _CRUDL,
    "organisation_mcp_integrations": _CRUDL,
    "organisation_agent_integrations": _CRUDL,
    "workspace_integrations": _CRUDL,
    "workspace_mcp_integrations": _CRUDL,
    "workspace_agent_integrations": _CRUDL,
    "agent_servers": _CRUDL,
    "mcp_servers": _CRUDL,
    "analytics": ("view",),
    "logs": ("export", "list", "view"),
}
_WORKSPACE: Final[dict[str, tuple[str, ...]]] = {
    "workspace_service_api_keys": _KEYS,
    "workspace_user_api_keys": _KEYS,
    "workspaces": ("read", "update", "list"),
    "workspace_users": _CRUDL,
    "completions": ("write",),
    "prompts": (*_CRUDL, "publish", "render"),
    "mcp": ("invoke",),
    "mcp_servers": _CRUDL,
    "workspace_mcp_integrations": _CRUDL,
    "organisation_mcp_integrations": ("list",),
    "agents": ("invoke",),
    "agent_servers": _CRUDL,
    "workspace_agent_integrations": _CRUDL,
    "organisation_agent_integrations": ("list",),
    "configs": _CRUDL,
    "guardrails": (*_CRUDL, "invoke"),
    "virtual_keys": (*_CRUDL, "duplicate", "copy"),
    "providers": _CRUDL,
    "policies": _CRUDL,
    "workspace_integrations": _CRUDL,
    "organisation_integrations": ("list",),
    "analytics": ("view",),
    "logs": ("export", "list", "view", "write"),
}

ADMIN_SCOPES: Final = _all(_ADMIN)
WORKSPACE_SCOPES: Final = _all(_WORKSPACE)
USER_SCOPES: Final = frozenset(name for name in WORKSPACE_SCOPES if "_api_keys." not in name)
SCOPES: Final = ADMIN_SCOPES | WORKSPACE_SCOPES
"""Every name that a key may carry."""

TOKEN_SCOPES: Final = frozenset({"completions.read", "feedbacks.read", "feedbacks.write", "logs.read", "models.list"})
"""Names that only a signed token may carry beside those of a workspace key."""

DATA_SCOPES: Final = SCOPES - ADMIN_SCOPES
"""Rights on the inference API, which an organisation key cannot hold by its kind."""

SCOPES_OF: Final[dict[KeyKind, frozenset[str]]] = {
    "organisation-service": ADMIN_SCOPES,
    "workspace-service": WORKSPACE_SCOPES,
    "workspace-user": USER_SCOPES,
}
KEY_RESOURCE: Final[dict[KeyKind, str]] = {
    "organisation-service": "organisation_service_api_keys",
    "workspace-service": "workspace_service_api_keys",
    "workspace-user": "workspace_user_api_keys",
}
"""Which resource's scopes guard keys of a kind: `f"{KEY_RESOURCE[kind]}.create"`."""

_READ_ONLY: Final = (
    "workspaces",
    "workspace_users",
    "workspace_integrations",
    "workspace_mcp_integrations",
    "workspace_agent_integrations",
    "mcp_servers",
    "agent_servers",
    "policies",
)
"""What a workspace's member only looks at."""
_OWN_KEYS: Final = _names("workspace_user_api_keys", _KEYS)

ORGANISATION_ROLES: Final[dict[str, frozenset[str]]] = {"owner": SCOPES, "admin": SCOPES, "member": frozenset()}
"""What a person may do by the role in the organisation, in all workspaces. A member has rights
only in the workspaces that they are in.
"""
WORKSPACE_ROLES: Final[dict[str, frozenset[str]]] = {
    "admin": WORKSPACE_SCOPES,
    "manager": WORKSPACE_SCOPES,
    "member": (USER_SCOPES - {f"{name}.{verb}" for name in _READ_ONLY for verb in ("create", "update", "delete")})
    | _OWN_KEYS,
}
"""What a person may do in a workspace by the role there. Security settings take from it. A member's rights on keys are
on the member's own; what tells an admin from a manager is whom they may raise, demote and remove, and the settings.
"""
ORGANISATION_RANKS: Final = {"member": 0, "admin": 1, "owner": 2}
WORKSPACE_RANKS: Final = {"member": 0, "manager": 1, "admin": 2}
ABOVE: Final = 3
"""The rank of who stands above a workspace: the organisation's owners, admins and keys."""
SERVICE_RANK: Final = 1
"""A service key's rank: an admin's in the organisation, a manager's in a workspace. It makes no owner."""


class Standing(NamedTuple):
    """What a person may do in one place. `withheld`: scope → the security setting that takes it from their role."""

    scopes: frozenset[str]
    withheld: Mapping[str, str] = {}
    own_rows: bool = False  # sees only what their own keys did


def standing(role: str, place_role: str, values: Mapping[str, bool]) -> Standing:
    """What a person of these roles may do where the settings `values` are in force: owners and admins as who stands
    above the workspace, others by their role in it. Without a role in it: nothing.
    """
    above = ORGANISATION_ROLES.get(role, frozenset())
    if above:
        gone = toggles.withheld("organisation", values)
        return Standing(above - gone.keys(), gone)
    full = WORKSPACE_ROLES.get(place_role, frozenset())
    rank = _RESTRICTED.get(place_role)
    if rank is None:
        return Standing(full)
    gone = {scope: name for scope, name in toggles.withheld(rank, values).items() if scope in full}
    return Standing(full - gone.keys(), gone, toggles.sees_own_only(rank, values))


_RESTRICTED: Final[dict[str, toggles.Rank]] = {"manager": "manager", "member": "member"}


def may_move(own: int, present: int, wanted: int, *, oneself: bool = False, above: bool = False) -> bool:
    """Whether somebody of rank `own` may turn a person's rank `present` into `wanted`; -1 is not being there at all.

    It takes a strictly higher rank than the other has, and nobody gives more than they are. `above`: who is above all
    ranks. Oneself one may only lower.
    """
    if oneself:
        return wanted <= present
    return above or (present < own and wanted <= own)


class Holder(Protocol):
    """Anything that carries scopes: a Caller of the Snapshot, an admin principal."""

    @property
    def scopes(self) -> frozenset[str]: ...


def allows(caller: Holder, scope: str) -> bool:
    return scope in caller.scopes


def allows_any(caller: Holder, scopes: frozenset[str]) -> bool:
    return not scopes.isdisjoint(caller.scopes)


class Grant(NamedTuple):
    """Whether a creator may hand out what was wanted; falsy when not, with the names that stand in the way."""

    unknown: frozenset[str] = frozenset()  # no such scope
    wrong_kind: frozenset[str] = frozenset()  # a key of this kind cannot carry it
    exceeding: frozenset[str] = frozenset()  # the creator lacks it

    def __bool__(self) -> bool:
        return not (self.unknown or self.wrong_kind or self.exceeding)


def grantable(creator_scopes: frozenset[str], kind: KeyKind, wanted: Iterable[str]) -> Grant:
    """The monotonic rule for a key of `kind`.

    One widening, which the compatible API needs: an organisation key may make workspace keys but can never hold the
    inference scopes itself. With `workspaces.create` and the create scope of the kind it may hand those scopes out.
    """
    names = frozenset(wanted)
    carried = SCOPES_OF[kind]
    own = creator_scopes
    if {"workspaces.create", f"{KEY_RESOURCE[kind]}.create"} <= creator_scopes:
        own |= DATA_SCOPES
    known = names & SCOPES
    return Grant(names - SCOPES, known - carried, (known & carried) - own)


# --- inference: any one of the scopes suffices ---

COMPLETIONS: Final = frozenset({"completions.write"})
INFERENCE_SCOPES: Final[tuple[tuple[str, str, frozenset[str]], ...]] = (
    # method ("*" any), path with * for one segment and a closing ** for the rest, scopes; the first match counts
    ("GET", "/v1/models", frozenset({"virtual_keys.list", "completions.write", "models.list"})),
    ("POST", "/v1/prompts/*/completions", COMPLETIONS),
    ("POST", "/v1/prompts/*/render", frozenset({"prompts.render"})),
    ("POST", "/v1/logs", frozenset({"completions.write", "logs.write"})),
    ("POST", "/v1/otel/v1/**", frozenset({"completions.write", "logs.write"})),
    ("*", "/v1/logs/exports/**", frozenset({"logs.export"})),
    ("GET", "/v1/logs/*", frozenset({"logs.read", "completions.write", "logs.write"})),
    ("*", "/v1/feedback/**", frozenset({"logs.write"})),
    ("*", "/v1/guardrails/*/invoke", frozenset({"guardrails.invoke"})),
    ("*", "/v1/mcp/**", frozenset({"mcp.invoke"})),
    ("*", "/v1/agent/**", frozenset({"agents.invoke"})),
    ("*", "/v1/**", COMPLETIONS),
)


def _matches(pattern: str, path: str) -> bool:
    want, have = pattern.split("/"), path.split("/")
    if want[-1] == "**":
        want.pop()
        have = have[: len(want)]
    return len(want) == len(have) and all(w in ("*", h) for w, h in zip(want, have, strict=True))


def inference_scopes(method: str, path: str) -> frozenset[str]:
    """The scopes of which one is needed to call `path`; nothing is open. Compile it into the endpoint's row."""
    for verb, pattern, scopes in INFERENCE_SCOPES:
        if verb in ("*", method) and _matches(pattern, path):
            return scopes
    return COMPLETIONS
