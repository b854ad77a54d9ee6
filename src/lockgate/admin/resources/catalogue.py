"""What forms need to know: the scopes that a key may carry, and the providers there are."""

from typing import Any, Final

from lockgate import providers
from lockgate.admin.context import Context
from lockgate.admin.resource import KNOWN, Reply, Route, listed
from lockgate.core.access import SCOPES_OF
from lockgate.core.errors import AdminInvalid
from lockgate.core.snapshot import KeyKind

USUAL: Final[dict[KeyKind, frozenset[str]]] = {
    "organisation-service": SCOPES_OF["organisation-service"],
    "workspace-service": frozenset(
        {"completions.write", "virtual_keys.list", "virtual_keys.read", "logs.list", "logs.view", "logs.write"}
    ),
    "workspace-user": frozenset(
        {"completions.write", "virtual_keys.list", "virtual_keys.read", "logs.list", "logs.view", "logs.write"}
    ),
}
"""What the form ticks at first."""


async def _scopes(ctx: Context) -> Reply:
    kind: Any = ctx.query.get("kind", "workspace-service")
    if kind not in SCOPES_OF:
        raise AdminInvalid(f"kind must be one of {', '.join(sorted(SCOPES_OF))}")
    rows = []
    for name in sorted(SCOPES_OF[kind]):
        resource, _, action = name.partition(".")
        rows.append({"scope": name, "resource": resource, "action": action, "default": name in USUAL[kind]})
    return Reply(listed(rows, len(rows)))


async def _providers(_ctx: Context) -> Reply:
    rows = [
        {
            "slug": provider.slug,
            "name": provider.name,
            "docs_url": provider.docs_url,
            "base_url": provider.base_url or None,
            "needs_key": provider.needs_key,
            "needs_host": provider.needs_host,
            "note": provider.note or None,
            "fields": [
                {"name": option.name, "label": option.label, "required": option.required} for option in provider.options
            ],
        }
        for provider in providers.all()
    ]
    return Reply(listed(rows, len(rows)))


ROUTES: Final = (
    Route("GET", "/scopes", KNOWN, "scope.list", _scopes, "List the scopes that a kind of key may carry"),
    Route(
        "GET",
        "/provider-catalogue",
        KNOWN,
        "provider_catalogue.list",
        _providers,
        "List the providers that can be used",
    ),
)
