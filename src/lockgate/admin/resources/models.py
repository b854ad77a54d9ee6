"""The catalogue: which models a workspace can call, as `@slug/model` of its virtual keys and of its handles on
integrations, as far as those are open to it, and the built-in one.
"""

from typing import Any, Final, NamedTuple

from lockgate.admin.context import Context
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core.credentials import (
    INTEGRATION_ACCESS,
    INTEGRATIONS,
    Integration,
    IntegrationAccess,
    access_id,
    adjusted,
    handle_of,
)
from lockgate.core.documents import VIRTUAL_KEYS, Page, Tenant, VirtualKey
from lockgate.core.snapshot import Price, Terms
from lockgate.providers.local import local

MOST: Final = Page(0, 1000)
NANO: Final = 1_000_000_000


def _entry(slug: str, provider: str, created: int, facts: Any) -> dict[str, Any]:
    return {
        "id": f"@{slug}/{facts.id}",
        "object": "model",
        "created": created // 1000,
        "owned_by": provider,
        "slug": facts.id,
        "canonical_slug": facts.id,
        "name": facts.name,
        "provider": provider,
        "virtual_key": slug,
        "context_window": facts.context_window,
        "pricing": _pricing(facts),
    }


def _pricing(facts: Any) -> dict[str, Any] | None:
    """Dollars per million tokens."""
    if facts.input_price is None:
        return None
    return {"input": facts.input_price / NANO, "output": (facts.output_price or 0) / NANO, "currency": "USD"}


async def entries(ctx: Context) -> list[dict[str, Any]]:
    rows, _ = await ctx.store.find(ctx.tenant, VIRTUAL_KEYS, {"status": "active"}, MOST)
    living = [row for row in rows if not 0 < row.expires_at <= ctx.now]
    behind = await _behind(ctx, living)
    made = [
        _entry(row.slug, row.provider, row.created_at, facts) for row in living for facts in _facts(ctx, row, behind)
    ]
    if ctx.services.local_url() and not any(row.slug == local.slug for row in living):
        made += [_entry(local.slug, local.slug, 0, facts) for facts in ctx.services.models(local.slug)]
    return made


class Facts(NamedTuple):
    """A model as an integration has it."""

    id: str
    name: str
    context_window: int | None
    input_price: int | None
    output_price: int | None


class _Behind(NamedTuple):
    """What handles rest on: integrations and this workspace's access to them, by id."""

    integrations: dict[str, Integration]
    access: dict[str, IntegrationAccess]


async def _behind(ctx: Context, rows: list[VirtualKey]) -> _Behind:
    ids = frozenset(row.integration_id for row in rows if row.integration_id)
    if not ids:
        return _Behind({}, {})
    tenant = Tenant(ctx.tenant.organisation_id)
    integrations, _ = await ctx.store.find(tenant, INTEGRATIONS, {"id": ids}, MOST)
    pairs = frozenset(access_id(row.integration_id, row.workspace_id) for row in rows if row.integration_id)
    access, _ = await ctx.store.find(tenant, INTEGRATION_ACCESS, {"id": pairs}, MOST)
    return _Behind({row.id: row for row in integrations}, {row.id: row for row in access})


def _facts(ctx: Context, row: VirtualKey, behind: _Behind) -> list[Any]:
    """The models of one virtual key or handle; of a handle that may not be used, none."""
    known = list(ctx.services.models(row.provider))
    if not row.integration_id:
        return known
    integration = behind.integrations.get(row.integration_id)
    found = handle_of(row, integration, behind.access.get(access_id(row.integration_id, row.workspace_id)))
    if found is None or integration is None or 0 < found.expires_at <= ctx.now:
        return []
    names = {one["slug"]: one.get("name") or one["slug"] for one in integration.models}
    plain = [Facts(f.id, f.name, f.context_window, f.input_price, f.output_price) for f in known]
    own = [Facts(slug, names[slug], None, None, None) for slug in names if slug not in {facts.id for facts in known}]
    terms = found.terms or Terms()
    return [_on(terms, facts) for facts in (*plain, *own) if terms.allows(facts.id)]


def _on(terms: Terms, facts: Facts) -> Facts:
    """A model at the price that it has under these terms."""
    own = terms.models.get(facts.id)
    price = own.price if own else None
    if price is None and facts.input_price is not None:
        price = Price(facts.input_price, facts.output_price or 0)
    if price is None:
        return facts
    price = adjusted(price, terms.factors) if terms.factors else price
    return facts._replace(input_price=price.input, output_price=price.output)


async def _list(ctx: Context) -> Reply:
    data = await entries(ctx)
    return Reply({"object": "list", "total": len(data), "data": data})


async def _read(ctx: Context) -> Reply:
    wanted = ctx.path["id"]
    return Reply(ctx.found(next((entry for entry in await entries(ctx) if entry["id"] == wanted), None)))


_POLICY: Final = scoped("workspace", "virtual_keys.list", "completions.write", "models.list")
ROUTES: Final = (
    Route("GET", "/models", _POLICY, "model.list", _list, "List the models that this workspace can call"),
    Route("GET", "/models/{id:path}", _POLICY, "model.read", _read, "Show a model"),
)
