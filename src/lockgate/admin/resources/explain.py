"""`POST /v1/configs/explain`: where a request would go under a config, and why. Nothing is sent to a provider.

The routing is the very walk of live traffic. What an answer would cost is an estimate: of the tokens, by length.
"""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Annotated, Any, Final, NamedTuple

import msgspec
from pydantic import BaseModel, ConfigDict, Field

from lockgate import providers
from lockgate.admin import auth, configdoc
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core import cachekey, lint, money
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.documents import CONFIG_SLUG, CONFIG_VERSIONS, CONFIGS, VIRTUAL_KEYS, Page, Tenant, VirtualKey
from lockgate.core.errors import AdminInvalid, AdminNotFound, LockgateError
from lockgate.core.explain import explain
from lockgate.core.record import Record
from lockgate.core.scene import TOTAL_S, Scene
from lockgate.core.scripting import Scripted
from lockgate.core.usage import Usage, characters
from lockgate.core.usage import estimate as tokens_of

NANO: Final = 1_000_000_000
TARGETS_SHOWN: Final = 64
READS_LOGS: Final = "logs.view"
READS_KEYS: Final = "virtual_keys.read"
METADATA, TIMEOUT, TOTAL = "x-portkey-metadata", "x-portkey-request-timeout", "x-portkey-total-timeout"
PROVIDER, VIRTUAL_KEY, NAMESPACE = "x-portkey-provider", "x-portkey-virtual-key", "x-portkey-cache-namespace"
PROMPT: Final = ("messages", "prompt", "input", "instructions", "system", "contents", "tools")
MOST_OUT: Final = ("max_completion_tokens", "max_tokens", "max_output_tokens")


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


class Asked(NamedTuple):
    """A request as routing sees it. `note` tells what is not known of it."""

    method: str
    path: str
    headers: Mapping[str, str]  # names in lower case
    metadata: Mapping[str, Any]
    body: Mapping[str, Any]
    note: str = ""


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
    plan = _timed(plans.compile(chosen.config), asked.headers)
    scene = Scene(
        metadata=asked.metadata,
        params=asked.body,
        pathname=asked.path,
        scope=tenant.workspace_id or "",
        config=chosen.identity,
        deadline=_total_s(plan, asked.headers),
        dice=lambda: body.draw,
    )
    told = explain(plan, scene, _script(plan, body.script))
    stored = await _stored(ctx, tenant, plan, asked)
    ctx.audited = True  # it only reads, and an entry would keep the request's body
    return Reply(
        {
            "object": "config-explanation",
            "config": chosen.shown,
            "findings": msgspec.to_builtins(lint.review(chosen.config)),
            "request": {
                "method": asked.method,
                "path": asked.path,
                "model": asked.body.get("model"),
                "metadata": asked.metadata,
                "note": asked.note or None,
            },
            "explanation": msgspec.to_builtins(told),
            "targets": [_target(ctx, leaf, asked, stored) for leaf in _first(plan)],
        }
    )


# --- what is asked about ---


async def _asked(ctx: Context, tenant: Tenant, body: ExplainInput) -> Asked:
    if (body.request is None) is (body.log_id is None):
        raise AdminInvalid("Send either request or log_id: what is to be explained")
    if body.log_id is not None:
        return _of_record(await _record(ctx, tenant, body.log_id))
    sent = body.request or RequestInput()
    headers = {name.lower(): value for name, value in sent.headers.items()}
    metadata = sent.metadata if sent.metadata is not None else _object(headers.get(METADATA, "").encode())
    return Asked(sent.method.upper(), sent.path.partition("?")[0], headers, metadata, sent.body)


async def _record(ctx: Context, tenant: Tenant, log_id: str) -> Record:
    ctx.require(READS_LOGS)
    record = await ctx.services.logs.one(tenant, log_id) if ctx.services.logs else None
    if record is None:
        raise AdminNotFound("There is no such log in this workspace")
    return record


def _of_record(record: Record) -> Asked:
    headers = {name.lower(): value for name, value in record.request_headers}
    body = _object(record.request_body)
    note = "" if body else "The log keeps no body of this request, or a cut one: nothing is known of its params"
    return Asked(record.method, record.path, headers, record.metadata, body, note)


def _object(raw: bytes) -> dict[str, Any]:
    """What is no JSON object counts as empty: so does live traffic."""
    try:
        value = msgspec.json.decode(raw)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


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


# --- times: a request's fields win over its config ---


def _ms(headers: Mapping[str, str], name: str) -> int:
    text = headers.get(name, "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _total_s(plan: plans.Plan, headers: Mapping[str, str]) -> float:
    return (_ms(headers, TOTAL) or plan.total_ms) / 1000 or TOTAL_S


def _timed(plan: plans.Plan, headers: Mapping[str, str]) -> plans.Plan:
    """The plan with the request's own timeout at every target."""
    timeout_ms = _ms(headers, TIMEOUT)
    if not timeout_ms:
        return plan
    if isinstance(plan, plans.Target):
        return msgspec.structs.replace(plan, timeout_ms=timeout_ms)
    children = tuple(_timed(child, headers) for child in plan.children)
    return msgspec.structs.replace(plan, children=children)


# --- what is known of each target ---


def _first(plan: plans.Plan) -> tuple[plans.Target, ...]:
    return plans.leaves(plan)[:TARGETS_SHOWN]


async def _stored(ctx: Context, tenant: Tenant, plan: plans.Plan, asked: Asked) -> dict[str, VirtualKey]:
    """The workspace's virtual keys by slug: those of the targets that are shown, and what the request names."""
    slugs = frozenset(_named(leaf, asked)[0] for leaf in _first(plan)) - {""}
    rows, _ = await ctx.store.find(tenant, VIRTUAL_KEYS, {"slug": slugs}, Page(0, TARGETS_SHOWN))
    return {row.slug: row for row in rows}


def _named(leaf: plans.Target, asked: Asked) -> tuple[str, str]:
    """(virtual key, provider) of a target. One that names neither takes what the request names."""
    if leaf.credential or leaf.provider:
        return leaf.credential, leaf.provider
    provider = asked.headers.get(PROVIDER, "")
    slug = configs.slug_of(provider) or asked.headers.get(VIRTUAL_KEY, "")
    slug = slug or configs.model_slug(asked.body.get("model"))
    return slug, "" if slug else provider


def _target(ctx: Context, leaf: plans.Target, asked: Asked, stored: Mapping[str, VirtualKey]) -> dict[str, Any]:
    slug, provider = _named(leaf, asked)
    row = stored.get(slug)
    built_in = slug in configdoc.built_in(ctx)
    provider = row.provider if row else slug if built_in else provider
    found = bool(row or built_in or (not slug and providers.find(provider)))
    model = _model(leaf, asked, provider, row)
    seen = row if READS_KEYS in ctx.who.scopes else None
    return {
        "path": leaf.path,
        "name": leaf.name or None,
        "virtual_key": slug or None,
        "provider": provider or None,
        "model": model or None,
        "found": found,
        "custom_host": leaf.host or (seen.base_url if seen else "") or None,
        "limits": {"usage_limits": seen.usage_limits, "rate_limits": seen.rate_limits} if seen else None,
        "cache": _cache(leaf, asked),
        "estimate": _estimate(ctx, leaf, asked, provider, model),
    }


def _model(leaf: plans.Target, asked: Asked, provider: str, row: VirtualKey | None) -> str:
    """The model as the provider would be asked for it, "" when that cannot be said."""
    known = providers.find(provider)
    model = msgspec.json.decode(leaf.overrides["model"]) if "model" in leaf.overrides else asked.body.get("model")
    if not isinstance(model, str):
        return ""
    plain = model.partition("/")[2] if configs.model_slug(model) else model
    options = {**leaf.options, **(row.options if row else {})}
    try:
        return known.model_name(plain, options) if known else plain
    except LockgateError:
        return ""


def _cache(leaf: plans.Target, asked: Asked) -> dict[str, Any] | None:
    """What decides whether an earlier answer is found: the digest is of the body, the rest is compared as it stands."""
    if leaf.cache is None:
        return None
    texts = {name: value for name, value in asked.metadata.items() if isinstance(value, str)}
    return {
        "mode": leaf.cache.mode,
        "max_age": leaf.cache.max_age_s or None,
        "partition": cachekey.partition_of(asked.headers.get(NAMESPACE), texts) or None,
        "digest": blake2b(cachekey.canonical(_sent(leaf, asked)), digest_size=16).hexdigest(),
    }


def _sent(leaf: plans.Target, asked: Asked) -> dict[str, Any]:
    """The body with what the config sets; members that it drops are left in."""
    usual, fixed = (
        {n: msgspec.json.decode(raw) for n, raw in some.items()} for some in (leaf.defaults, leaf.overrides)
    )
    return {**usual, **asked.body, **fixed}


def _estimate(ctx: Context, leaf: plans.Target, asked: Asked, provider: str, model: str) -> dict[str, Any]:
    """Dollars: at least for what is sent, at most with all the output that the request allows."""
    body = _sent(leaf, asked)
    tokens_in = tokens_of(sum(characters(body.get(name)) for name in PROMPT), 0).tokens_in
    most = next((n for name in MOST_OUT if type(n := body.get(name)) is int and n >= 0), None)
    price = ctx.services.price(provider, model) if provider and model else None
    least_cost = money.cost(Usage(tokens_in), price)
    most_cost = money.cost(Usage(tokens_in, most), price) if most is not None else money.UNKNOWN
    return {
        "tokens_in": tokens_in,
        "tokens_out_max": most,
        "cost_min": _dollars(least_cost),
        "cost_max": _dollars(most_cost),
        "currency": "USD",
        "source": price.source if price else None,
    }


def _dollars(nano: int) -> float | None:
    return None if nano < 0 else nano / NANO


ROUTES: Final = (
    Route(
        "POST",
        "/configs/explain",
        scoped("workspace", "configs.read"),
        "config.explain",
        _explain,
        "Explain where a request would go under a config",
        ExplainInput,
    ),
)
