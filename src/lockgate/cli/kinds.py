"""Kinds of objects that files can describe, in the order in which they can be made, and where each kind lives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Kind:
    """`secrets` are written and never read back. `parts` are fields of a spec that have an operation of their own.
    `always` are the names of those that every place has from the start.
    """

    name: str
    path: str
    in_workspace: bool = True
    secrets: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()  # set when it is made, and never again
    parts: tuple[str, ...] = ()
    by: str = "id"  # what a path calls one by
    query: dict[str, str] = field(default_factory=dict)  # of its list
    confirm: bool = False  # a deletion says the name
    always: frozenset[str] = frozenset()
    on: bool | None = None  # of two kinds that one list shows: whether those on an integration are meant

    def means(self, row: Mapping[str, Any]) -> bool:
        """Whether a row of the list is of this kind, and there: lists of virtual keys and of providers show both."""
        return row.get("status") != "archived" and self.on in (None, bool(row.get("integration_id")))


KINDS: Final[dict[str, Kind]] = {
    kind.name: kind
    for kind in (
        Kind("workspace", "/admin/workspaces", in_workspace=False, fixed=frozenset({"slug"}), confirm=True),
        Kind("secret-reference", "/secret-references", in_workspace=False, secrets=frozenset({"auth_config"})),
        Kind(
            "integration",
            "/integrations",
            in_workspace=False,
            secrets=frozenset({"key"}),
            fixed=frozenset({"ai_provider_id", "slug", "create_default_provider", "default_provider_slug"}),
            parts=("models", "workspaces"),
            by="slug",
        ),
        Kind(
            "virtual-key",
            "/virtual-keys",
            secrets=frozenset({"key"}),
            fixed=frozenset({"provider"}),
            by="slug",
            on=False,
        ),
        Kind("provider", "/providers", fixed=frozenset({"integration_id", "slug"}), by="slug", on=True),
        Kind("guardrail", "/guardrails"),
        Kind("config", "/configs", fixed=frozenset({"isDefault"}), by="slug"),
        Kind("collection", "/collections", fixed=frozenset({"parent_collection_id"}), always=frozenset({"Default"})),
        Kind("label", "/labels", always=frozenset({"production", "staging", "development"})),
        Kind("partial", "/prompts/partials"),
        Kind("prompt", "/prompts"),
        Kind("usage-policy", "/policies/usage-limits", fixed=frozenset({"conditions", "group_by", "type"})),
        Kind("rate-policy", "/policies/rate-limits", fixed=frozenset({"conditions", "group_by", "type", "target"})),
        Kind("mcp-integration", "/mcp-integrations", False, fixed=frozenset({"slug"}), parts=("workspaces",)),
        Kind("mcp-server", "/mcp-servers", fixed=frozenset({"mcp_integration_id", "slug"})),
    )
}
"""Keys and people are not here: a key's secret is shown once and to a person, and people are invited."""


def built_in(kind: Kind, row: Mapping[str, Any]) -> bool:
    """Whether a row is there from the start, wherever one looks: nobody made it, and nobody can delete it."""
    defaults = row.get("defaults")
    signs = {
        "workspace": isinstance(defaults, Mapping) and defaults.get("is_default"),
        "collection": row.get("is_default"),
        "label": row.get("is_universal"),
        "virtual-key": row.get("provider") == "local",
    }
    return bool(signs.get(kind.name))
