"""`POST /v1/configs/explain`: where a request would go under a config, and why. Nothing is sent to a provider.

The routing is the very walk of live traffic. What an answer would cost is an estimate: of the tokens, by length.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final, NamedTuple

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate.admin import auth, configdoc, foreseen, outlook, standing
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core import config as configs
from lockgate.core import lint
from lockgate.core import plan as plans
from lockgate.core.asked import Asked, members, of_record, timed, total_s
from lockgate.core.documents import CONFIG_SLUG, CONFIG_VERSIONS, CONFIGS, VIRTUAL_KEYS, Page, Tenant
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.explain import explain
from lockgate.core.record import Record
from lockgate.core.scene import Scene
from lockgate.core.scripting import Refused, Scripted

READS_LOGS: Final = "logs.view"
READS_KEYS: Final = "virtual_keys.read"
METADATA: Final = "x-portkey-metadata"


class RequestInput(BaseModel):
    """The request that is asked about."""

    model_config = ConfigDict(extra="forbid", strict=True)

    method: str = Field(default="POST", max_length=10)
    path: str = Field(default="/v1/chat/completions", max_length=2048)
    headers: dict[str, str] = {}
    metadata: dict[str, Any] | None = None
    body: dict[str, Any] = {}


class ExplainInput(Input):
    """`script` says what targets answer, by path or name; those that are not named answer well. `draw` is the luck of
    the load balancers.
    """

    config: dict[str, Any] | str
    request: RequestInput | None = None
    log_id: str | None = Field(default=None, max_length=64)
    script: dict[str, list[int | str]] = Field(default={})
    draw: Annotated[float, Field(ge=0, lt=1)] = 0.5
    workspace_id: str | None = Field(default=None, max_length=128)


class Chosen(NamedTuple):
    """The config that is asked about; `shown` says which saved one it is."""

    config: configs.Config
    identity: str
    shown: dict[str, Any] | None


async def _explain(ctx: Context) -> Reply:
    body: ExplainInput = ctx.body
    tenant = await auth.home(ctx)
    asked = await _asked(ctx, tenant, body)
    chosen = await _chosen(ctx, tenant, body.config)
    plan = timed(plans.compile(chosen.config), asked.headers)
    scene = Scene(
        metadata=asked.metadata,
        params=asked.body,
        pathname=asked.path,
        scope=tenant.workspace_id or "",
        config=chosen.identity,
        deadline=total_s(plan, asked.headers),
        dice=lambda: body.draw,
    )
    known = await _known(ctx, tenant, plan, asked)
    refused = foreseen.refusals(plan, asked, known, ctx.now)
    told = explain(plan, scene, Refused(refused, _script(plan, body.script)))
    ctx.audited = True  # it only reads, and an entry would keep the request's body
    return Reply(
        {
            "object": "config-explanation",
            "config": chosen.shown,
            "findings": msgspec.to_builtins(lint.review(chosen.config, vendors=configdoc.VENDORS)),
            "request": {
                "method": asked.method,
                "path": asked.path,
                "model": asked.body.get("model"),
                "metadata": asked.metadata,
                "note": asked.note or None,
            },
            "explanation": msgspec.to_builtins(told),
            "targets": [outlook.target(leaf, asked, known, refused.get(leaf.path)) for leaf in outlook.first(plan)],
        }
    )


# --- what is asked about ---


async def _asked(ctx: Context, tenant: Tenant, body: ExplainInput) -> Asked:
    if (body.request is None) is (body.log_id is None):
        raise AdminInvalid("Send either request or log_id: what is to be explained")
    if body.log_id is not None:
        return of_record(await _record(ctx, tenant, body.log_id))
    sent = body.request or RequestInput()
    headers = {name.lower(): value for name, value in sent.headers.items()}
    metadata = sent.metadata if sent.metadata is not None else members(headers.get(METADATA, "").encode())
    return Asked(sent.method.upper(), sent.path.partition("?")[0], headers, metadata, sent.body)


async def _record(ctx: Context, tenant: Tenant, log_id: str) -> Record:
    ctx.require(READS_LOGS)
    record = await ctx.services.logs.one(tenant, log_id) if ctx.services.logs else None
    if record is None or not await standing.sees(ctx, record):
        raise AdminNotFound("There is no such log in this workspace")
    return record


async def _chosen(ctx: Context, tenant: Tenant, named: Any) -> Chosen:
    """The config, saved or inline. Raises ConfigRefused, AdminNotFound."""
    if not isinstance(named, str) or not named.startswith(CONFIG_SLUG):
        raw = msgspec.json.encode(configdoc.read(named))
        return Chosen(configdoc.parsed(raw, configs.SAVED), "inline", None)
    row = await ctx.store.get(tenant, CONFIGS, named)
    version = await ctx.store.get(tenant, CONFIG_VERSIONS, row.version_id) if row else None
    if row is None or version is None:
        raise AdminNotFound("There is no such config in this workspace")
    shown = {"id": row.id, "slug": row.slug, "status": row.status, "version": row.number, "version_id": version.id}
    return Chosen(configdoc.parsed(version.document.encode(), configs.SAVED), row.id, shown)


def _script(plan: plans.Plan, outcomes: Mapping[str, list[int | str]]) -> Scripted:
    """Outcomes by path. Targets may be called by their names, or by the paths of the config's own language."""
    paths = {leaf.path: leaf.path for leaf in plans.leaves(plan)}
    by_name = {leaf.name: leaf.path for leaf in plans.leaves(plan) if leaf.name} | paths
    found = {}
    for name, outcome in outcomes.items():
        if name not in by_name:
            raise AdminInvalid(f"script: no target is called {name[:64]!r}. There are: {', '.join(list(by_name)[:20])}")
        found[by_name[name]] = outcome
    try:
        return Scripted(found)
    except ValueError as error:
        raise AdminInvalid(f"script: {error}") from None


async def _known(ctx: Context, tenant: Tenant, plan: plans.Plan, asked: Asked) -> outlook.Known:
    """What this caller may know of the workspace: those virtual keys that the config or the request names."""
    slugs = frozenset(outlook.slugs(plan, asked))
    rows, _ = await ctx.store.find(tenant, VIRTUAL_KEYS, {"slug": slugs}, Page(0, outlook.TARGETS_SHOWN))
    stored = {row.slug: row for row in rows}
    return outlook.Known(
        ctx.services.price,
        stored,
        configdoc.built_in(ctx),
        sees_keys=READS_KEYS in ctx.who.scopes,
        handles=await foreseen.handles(ctx.store, tenant, rows),
    )


ROUTES: Final = (
    Route(
        "POST",
        "/configs/explain",
        scoped("workspace", "configs.read"),
        "config.explain",
        _explain,
        "Explain where a request would go under a config",
        ExplainInput,
        example={
            "config": {"strategy": {"mode": "fallback"}, "targets": [{"provider": "openai"}, {"provider": "openai"}]},
            "request": {"body": {"model": "gpt-4o", "messages": []}},
        },
    ),
)
