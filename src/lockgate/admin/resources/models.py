"""The catalogue: which models a workspace can call, as `@slug/model` of its virtual keys, and the built-in one."""

from typing import Any, Final

from lockgate.admin.context import Context
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core.documents import VIRTUAL_KEYS, Page, VirtualKey
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
    made = [_entry(row.slug, row.provider, row.created_at, facts) for row in living for facts in _facts(ctx, row)]
    if ctx.services.local_url() and not any(row.slug == local.slug for row in living):
        made += [_entry(local.slug, local.slug, 0, facts) for facts in ctx.services.models(local.slug)]
    return made


def _facts(ctx: Context, row: VirtualKey) -> list[Any]:
    return list(ctx.services.models(row.provider))


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
