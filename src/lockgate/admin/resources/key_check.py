"""`POST /v1/api-keys/{id}/check`: would this key be let do that, and which rule says no? No secret is needed for it."""

from typing import Any, Final, Literal

from pydantic import Field

from lockgate.admin import auth, minting
from lockgate.admin.context import Context
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route
from lockgate.admin.resources.api_keys import any_of, own, require
from lockgate.core import access, keycheck
from lockgate.core.documents import (
    API_KEYS,
    KEY_SECRETS,
    MEMBERS,
    ORGANISATIONS,
    USERS,
    WORKSPACES,
    ApiKey,
    Holding,
    Tenant,
    caller_of,
)
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.snapshot import Caller

VERSIONS: Final = ("/v1", "/v2")


class CheckInput(Input):
    """A request as it would be sent. `config`: whether it brings none, a saved one (by slug), or one of its own."""

    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] = "POST"
    path: str = Field(default="/v1/chat/completions", max_length=2048)
    workspace: str | None = Field(default=None, max_length=128)
    config: Literal["none", "saved", "inline"] = "none"
    client_ip: str | None = Field(default=None, max_length=64)
    workspace_id: str | None = Field(default=None, max_length=128)  # where the key is


async def _check(ctx: Context) -> Reply:
    body: CheckInput = ctx.body
    row = own(ctx, ctx.found(await ctx.store.get(ctx.tenant, API_KEYS, ctx.path["id"])))
    require(ctx, row.kind, "read")
    route = _route(ctx, body)
    place = await _place(ctx, body.workspace) if body.workspace else ""
    asked = keycheck.Question(
        now=ctx.now,
        needs=route.policy.scopes if route else access.inference_scopes(body.method, _plain(body.path)),
        organisation_only=route is not None and route.policy.level == "organisation",
        workspace_id=place,
        config=body.config,
        client_ip=body.client_ip or "",
    )
    found = list(keycheck.findings(await _caller(ctx, row), asked, row.scopes))
    if route is not None and route.policy.who == "signed-in":
        found.append(keycheck.Finding("person", False, "This belongs to a person who is logged in; no key is let in"))
    refused = keycheck.refusal(found)
    ctx.audited = True  # it only reads
    return Reply(
        {
            "object": "api-key-check",
            "id": row.id,
            "allowed": refused is None,
            "rule": refused.rule if refused else None,
            "message": refused.message if refused else "The key would be let in",
            "action": route.action if route else "inference",
            "needs": sorted(asked.needs),
            "checks": [each._asdict() for each in found],
        }
    )


def _plain(path: str) -> str:
    """The path without its query. Raises AdminInvalid."""
    plain = path.partition("?")[0]
    if not plain.startswith(VERSIONS):
        raise AdminInvalid("path must begin with /v1 or /v2")
    return plain


def _route(ctx: Context, body: CheckInput) -> Route | None:
    """The operation of the admin API that the request would reach; None where it is a call of a model."""
    wanted = _plain(body.path)[3:].split("/")
    return next((r for r in ctx.routes if r.method == body.method and _fits(r.path.split("/"), wanted)), None)


def _fits(pattern: list[str], wanted: list[str]) -> bool:
    if pattern[-1].endswith(":path}"):
        wanted = [*wanted[: len(pattern) - 1], "/".join(wanted[len(pattern) - 1 :])]
    return len(pattern) == len(wanted) and all(p == w or ("{" in p and w) for p, w in zip(pattern, wanted, strict=True))


async def _place(ctx: Context, named: str) -> str:
    """The id of a workspace that the asker reaches. Raises AdminNotFound."""
    if ctx.who.workspace_id:
        row = await ctx.store.get(Tenant(ctx.who.organisation_id), WORKSPACES, ctx.who.workspace_id)
        if row is None or named not in {row.id, row.slug}:
            raise AdminNotFound("There is no such workspace")
        return row.id
    return (await auth.workspace(ctx, named)).id


async def _caller(ctx: Context, row: ApiKey) -> Caller | None:
    """Who the key is just now, by its newest secret."""
    tenant = Tenant(row.organisation_id)
    secrets, _ = await ctx.store.find(tenant, KEY_SECRETS, {"key_id": row.id}, minting.ALL)
    if not secrets:
        return None
    holding = Holding(
        organisation=await ctx.store.get(tenant, ORGANISATIONS, row.organisation_id),
        workspace=await ctx.store.get(tenant, WORKSPACES, row.workspace_id) if row.workspace_id else None,
        user=await ctx.store.get(tenant, USERS, row.user_id) if row.user_id else None,
        member=await ctx.store.get(tenant, MEMBERS, f"{row.workspace_id}/{row.user_id}") if row.user_id else None,
    )
    return caller_of(row, secrets[0], holding, block_inline=ctx.services.settings.block_inline_config)


_EXAMPLE: Final[dict[str, Any]] = {"method": "POST", "path": "/v1/chat/completions"}
ROUTES: Final = (
    Route(
        "POST",
        "/api-keys/{id}/check",
        any_of("read"),
        "api_key.check",
        _check,
        "Check whether a key may do something, and which rule refuses it",
        CheckInput,
        example=_EXAMPLE,
    ),
)
