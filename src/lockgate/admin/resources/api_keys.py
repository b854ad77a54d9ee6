"""API keys: made once and shown once, changed, rotated with an overlap, cut off at once.

Three kinds share these routes, and each kind has scopes of its own for managing it. Nobody hands out a right that they
lack, and nobody rotates a key or changes its limits when it can do more than they can: the secret would be theirs.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import auth, bounds, defaults, keyrules, scheduled
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.keyfields import KeyFields, checked_fields
from lockgate.admin.minting import drop, mint_key, rotated, secrets_of
from lockgate.admin.people import place_rank
from lockgate.admin.resource import Policy, Reply, Route, listed, mirrored, scoped, with_article
from lockgate.admin.watching import why_no_overlap
from lockgate.core import keys
from lockgate.core.access import KEY_RESOURCE, SCOPES_OF, WORKSPACE_RANKS, grantable
from lockgate.core.documents import API_KEYS, BAIT, KEY_SECRETS, MEMBERS, USERS, ApiKey, Containing, Page, Tenant, User
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminNotFound
from lockgate.core.keyuse import Use
from lockgate.core.ports import Store, Unit
from lockgate.core.snapshot import KeyKind

LEAST_OVERLAP_MS: Final = 1_800_000
LONGEST_OVERLAP_MS: Final = 30 * 86_400_000
ALL: Final = Page(0, 1000)


class CreateInput(KeyFields):
    name: str = Field(min_length=1, max_length=255)
    scopes: list[str] = Field(max_length=200)
    type: str | None = None  # both repeat the path: one SDK sends them in the body too
    sub_type: str | None = None
    user_id: str | None = Field(default=None, max_length=64)
    organisation_id: str | None = Field(default=None, max_length=64)
    workspace_id: str | None = Field(default=None, max_length=128)


class UpdateInput(KeyFields):
    id: str | None = None  # repeats the path
    name: str | None = Field(default=None, min_length=1, max_length=255)
    scopes: list[str] | None = Field(default=None, max_length=200)
    workspace_id: str | None = Field(default=None, max_length=128)
    reset_usage: bool | int | None = None


class RotateInput(Input):
    key_transition_period_ms: int | None = Field(default=None, ge=LEAST_OVERLAP_MS, le=LONGEST_OVERLAP_MS)
    workspace_id: str | None = Field(default=None, max_length=128)


class OnlyWorkspace(Input):
    workspace_id: str | None = Field(default=None, max_length=128)


def shown(key: ApiKey, now: int, use: Use | None = None) -> dict[str, Any]:
    """A key as readers see it: never its text."""
    return {
        "object": "api-key",
        "id": key.id,
        "key": keys.masked(key.kind, key.public_id, key.tail),
        "name": key.name,
        "description": key.description or None,
        "type": key.kind,
        "organisation_id": key.organisation_id,
        "workspace_id": key.workspace_id or None,
        "user_id": key.user_id or None,
        "status": "expired" if 0 < key.expires_at <= now else key.status,
        "created_at": iso(key.created_at),
        "last_updated_at": iso(key.updated_at),
        "creation_mode": key.creation_mode,
        "rate_limits": key.rate_limits,
        "usage_limits": key.usage_limits,
        "reset_usage": None,
        "scopes": key.scopes,
        "defaults": {
            "metadata": key.metadata or None,
            "config_id": key.config_id or None,
            "allow_config_override": key.allow_config_override,
        },
        "allow_config_override": int(key.allow_config_override),
        "alert_emails": key.alert_emails,
        "expires_at": iso(key.expires_at),
        "last_reset_at": None,
        "rotation_policy": scheduled.shown(key),
        "public_id": key.public_id,
        "tail": key.tail,
        "last_used_at": iso(use.at) if use else None,
        "last_used_from": (use.client_ip or None) if use else None,
        "last_used_by": (use.user_agent or None) if use else None,
        "not_before": iso(key.not_before),
        "allowed_ips": key.allowed_ips,
    }


def check_grant(ctx: Context, kind: KeyKind, wanted: Iterable[str]) -> None:
    """Raises AdminInvalid for names that no key of this kind can carry, AdminForbidden for rights the caller lacks."""
    grant = grantable(ctx.who.scopes, kind, wanted)
    if grant.unknown:
        raise AdminInvalid(f"Unknown scopes: {', '.join(sorted(grant.unknown)[:10])}")
    if grant.wrong_kind:
        raise AdminInvalid(f"A key of the kind {kind} cannot carry: {', '.join(sorted(grant.wrong_kind)[:10])}")
    if grant.exceeding:
        raise AdminForbidden(f"You cannot grant what you lack: {', '.join(sorted(grant.exceeding)[:10])}")


def require(ctx: Context, kind: KeyKind, verb: str) -> None:
    """The scope for keys of `kind`; organisation keys are beyond whoever is bound to a workspace."""
    if kind == "organisation-service" and (ctx.who.workspace_id or (ctx.who.is_session and ctx.who.role == "member")):
        raise AdminForbidden
    ctx.require(f"{KEY_RESOURCE[kind]}.{verb}")


def own_only(ctx: Context) -> bool:
    """Whether the caller deals with their own keys alone: a workspace's member does."""
    return ctx.who.is_session and ctx.who.place_role == "member"


# --- create ---


def _creator(kind: KeyKind) -> Any:
    async def create(ctx: Context) -> Reply:
        body: CreateInput = ctx.body
        require(ctx, kind, "create")
        check_grant(ctx, kind, body.scopes)
        if body.organisation_id not in {None, "", ctx.tenant.organisation_id}:
            ctx.missing()
        tenant = Tenant(ctx.tenant.organisation_id) if kind == "organisation-service" else await auth.home(ctx)
        user_id = await _user_of(ctx, tenant, kind, body.user_id)
        asking = await bounds.asking_key(ctx)
        fields = checked_fields(body)
        fields |= bounds.inherited(asking, fields)
        async with ctx.change(tenant=tenant) as unit:
            fields = await _ruled(ctx, unit, kind, tenant.workspace_id or "", fields)
            minted = await mint_key(
                unit,
                ctx.services.vault,
                ctx.now,
                kind=kind,
                organisation_id=tenant.organisation_id,
                workspace_id=tenant.workspace_id or "",
                name=body.name,
                scopes=body.scopes,
                user_id=user_id,
                creation_mode="ui" if ctx.who.is_session else "api",
                created_by=ctx.who.actor_id,
                **fields,
            )
            ctx.touched(minted.row)
            bounds.check(asking, minted.row)
            await _check_default(unit, minted.row)
        text = minted.text.reveal().decode()
        return Reply(mirrored({"id": minted.row.id, "key": text, "object": "api-key"}))

    return create


async def _ruled(ctx: Context, unit: Unit, kind: KeyKind, place: str, fields: dict[str, Any]) -> dict[str, Any]:
    """A new key's fields under the rules of the organisation and the workspace. Raises AdminInvalid, AdminForbidden."""
    rules = await keyrules.rules_of(unit, ctx.tenant.organisation_id, place)
    if kind == "workspace-user":
        await keyrules.check_room(unit, rules, place)
    return keyrules.of_new(rules, kind, fields, ctx.now)


async def _check_default(unit: Unit, row: ApiKey) -> None:
    """Raises AdminInvalid unless the key's default config is one of its own workspace."""
    if row.config_id:
        await defaults.check(unit, row.workspace_id, row.config_id, "defaults.config_id")


async def _user_of(ctx: Context, tenant: Tenant, kind: KeyKind, user_id: str | None) -> str:
    """Whose key it will be: a member of the workspace. A person's own when nobody is named."""
    if kind != "workspace-user":
        if user_id:
            raise AdminInvalid("user_id belongs to workspace-user keys only")
        return ""
    if not user_id and not ctx.who.user_id:
        raise AdminInvalid("user_id is required")
    user = await ctx.store.get(Tenant(tenant.organisation_id), USERS, user_id or ctx.who.user_id)
    if user is None or not await _belongs(ctx.store, tenant, user):
        raise AdminInvalid("user_id names nobody in this workspace")
    await _check_rank(ctx, user, tenant.workspace_id or "")
    return user.id


async def _check_rank(ctx: Context, user: User, workspace_id: str) -> None:
    """Raises AdminForbidden: nobody acts in the name of who is above them, in the organisation or in the workspace."""
    if user.id == ctx.who.user_id or auth.whole_organisation(ctx.who):
        return
    if user.role in {"owner", "admin"}:
        raise AdminForbidden("Only the organisation makes keys for its owners and admins")
    if own_only(ctx):
        raise AdminForbidden("A member makes keys for nobody else")
    member = await ctx.store.get(Tenant(user.organisation_id), MEMBERS, f"{workspace_id}/{user.id}")
    if member is not None and WORKSPACE_RANKS[member.role] > place_rank(ctx):
        raise AdminForbidden("This person has a higher role in the workspace than you")


async def _check_held(ctx: Context, row: ApiKey) -> None:
    """Raises AdminForbidden unless the caller could have made `row` as it is: they may hold its secret afterwards."""
    if row.kind == "organisation-service":
        auth.check_proved(ctx)
    check_grant(ctx, row.kind, row.scopes)
    bounds.check(await bounds.asking_key(ctx), row)
    user = await ctx.store.get(Tenant(row.organisation_id), USERS, row.user_id) if row.user_id else None
    if user is not None:
        await _check_rank(ctx, user, row.workspace_id)


async def _belongs(store: Store, tenant: Tenant, user: User) -> bool:
    if user.role in {"owner", "admin"}:
        return True
    return await store.get(tenant, MEMBERS, f"{tenant.workspace_id}/{user.id}") is not None


# --- read ---


async def _list(ctx: Context) -> Reply:
    rows, total = await ctx.store.find(ctx.tenant, API_KEYS, _asked(ctx), ctx.page)
    used = await ctx.store.last_used(ctx.tenant, [row.id for row in rows])
    return Reply(listed([shown(row, ctx.now, used.get(row.id)) for row in rows], total))


def _asked(ctx: Context) -> dict[str, Any]:
    """The conditions of a list: what the caller sees of what was asked for."""
    query, kinds = ctx.query, frozenset(kind for kind in SCOPES_OF if holds(ctx, kind, "list"))
    if wanted := query.get("type"):
        kinds &= frozenset(wanted.split(","))
    where: dict[str, Any] = {"kind": kinds, "hidden": False}
    if query.get("ids"):
        where["id"] = frozenset(part.strip() for part in query["ids"].split(","))
    if query.get("user_id"):
        where["user_id"] = query["user_id"]
    if name := query.get("name"):
        where["name"] = Containing(name[:255])
    if own_only(ctx):
        where["user_id"] = frozenset({ctx.who.user_id} & {query.get("user_id") or ctx.who.user_id})
    return where


def holds(ctx: Context, kind: KeyKind, verb: str) -> bool:
    """Whether the caller has the scope `verb` of a kind of key."""
    try:
        require(ctx, kind, verb)
    except AdminForbidden:
        return False
    return True


async def _read(ctx: Context) -> Reply:
    row = own(ctx, ctx.found(await ctx.store.get(ctx.tenant, API_KEYS, ctx.path["id"])))
    require(ctx, row.kind, "read")
    used = await ctx.store.last_used(ctx.tenant, [row.id])
    return Reply(shown(row, ctx.now, used.get(row.id)))


def own(ctx: Context, row: ApiKey) -> ApiKey:
    """`row`, unless it is another's and the caller deals with their own, or bait and the caller may lay none. Raises
    AdminNotFound.
    """
    if own_only(ctx) and row.user_id != ctx.who.user_id:
        ctx.missing()
    if row.details.get(BAIT) and not holds(ctx, row.kind, "create"):
        ctx.missing()
    return row


async def _to_change(ctx: Context, unit: Unit, verb: str) -> ApiKey:
    row = own(ctx, ctx.found(await unit.get(API_KEYS, ctx.path["id"])))
    require(ctx, row.kind, verb)
    ctx.touched(row)
    return row


# --- change ---


async def _update(ctx: Context) -> Reply:
    body: UpdateInput = ctx.body
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit, "update")
        changes: dict[str, Any] = checked_fields(body, row)
        if body.name is not None:
            changes["name"] = body.name
        if body.scopes is not None:
            check_grant(ctx, row.kind, set(body.scopes) - set(row.scopes))
            if row.kind == "organisation-service" and not set(body.scopes) <= set(row.scopes):
                auth.check_proved(ctx)
            changes["scopes"] = list(dict.fromkeys(body.scopes))  # in their order: plans compare it
        rules = await keyrules.rules_of(unit, row.organisation_id, row.workspace_id)
        changes = keyrules.check_change(rules, row, changes)
        after = msgspec.structs.replace(row, **changes, updated_at=ctx.now)
        if not set(after.scopes) <= set(row.scopes):
            bounds.check(await bounds.asking_key(ctx), after)
        if bounds.limits(row, changes):
            await _check_held(ctx, after)
        if after.config_id != row.config_id:
            await _check_default(unit, after)
        if bounds.pins(row, changes):
            bounds.check_pin(await bounds.asking_key(ctx), after)
        if after.rotation_policy != row.rotation_policy:
            after = await scheduled.plan(unit, after, ctx.now)
        await unit.update(API_KEYS, after)
        unit.changed(row.id)
    return Reply({})


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        await drop(unit, await _to_change(ctx, unit, "delete"))
    return Reply({})


# --- rotate ---


def overlap_of(row: ApiKey, asked: int | None) -> int:
    """Milliseconds that the former secret outlives a rotation by hand. Raises AdminInvalid for any that are `asked`
    where nothing of it may.
    """
    if why := why_no_overlap(row):
        if asked is not None:
            raise AdminInvalid(
                f"key_transition_period_ms: this key has no overlap, for {why}: its former secret ends at once. Leave "
                "the field out"
            )
        return 0
    policy: Mapping[str, Any] = row.rotation_policy or {}
    return asked or policy.get("key_transition_period_ms") or LEAST_OVERLAP_MS


async def _rotate(ctx: Context) -> Reply:
    body: RotateInput = ctx.body
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit, "rotate")
        await _check_held(ctx, row)
        made = await rotated(unit, ctx.services.vault, ctx.now, row, overlap_of(row, body.key_transition_period_ms))
    return Reply(made)


async def _revoke_previous(ctx: Context) -> Reply:
    """End the overlap now: the former secret leaked."""
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit, "rotate")
        _newest, *former = await secrets_of(unit, row)
        for secret in former:
            await unit.delete(KEY_SECRETS, secret.id)
        unit.changed(row.id)
    return Reply({"revoked": len(former)})


async def _reveal_rotated(ctx: Context) -> Reply:
    """The secret that a rotation by the clock made, once, to who could have rotated the key themselves."""
    async with ctx.change() as unit:
        row = await _to_change(ctx, unit, "rotate")
        await _check_held(ctx, row)
        kept = await unit.get(scheduled.ROTATIONS, row.id)
        if kept is None or not kept.secret or kept.secret_until <= ctx.now:
            raise AdminNotFound("There is no secret to fetch: it was fetched, or its time is over. Rotate the key")
        text = ctx.services.vault.open(kept.secret, scheduled.secret_aad(kept)).reveal().decode()
        await unit.update(scheduled.ROTATIONS, msgspec.structs.replace(kept, secret=b"", updated_at=ctx.now))
    shown_as = keys.masked(row.kind, row.public_id, row.tail)
    ends = iso(kept.secret_until)
    return Reply({"id": row.id, "key": text, "masked": shown_as, "key_transition_expires_at": ends})


async def _no_such_kind(_ctx: Context) -> Reply:
    raise AdminInvalid(
        "There are three kinds of keys: organisation/service, workspace/service and workspace/user. Use one of these"
    )


def any_of(verb: str) -> Policy:
    """One kind's scope opens the route; the handler asks for the scope of the kind at hand."""
    return scoped("workspace", *(f"{resource}.{verb}" for resource in KEY_RESOURCE.values()))


def _create_route(path: str, kind: KeyKind) -> Route:
    summary = f"Create {with_article(f'{kind} key')}; its text is in this answer only"
    policy = replace(any_of("create"), step_up=kind == "organisation-service")
    example = {"name": "Jobs", "scopes": ["logs.list"], **({"user_id": "a-person"} if kind == "workspace-user" else {})}
    return Route(
        "POST", f"/api-keys/{path}", policy, "api_key.create", _creator(kind), summary, CreateInput, example=example
    )


ROUTES: Final = (
    _create_route("organisation/service", "organisation-service"),
    _create_route("workspace/service", "workspace-service"),
    _create_route("workspace/user", "workspace-user"),
    Route(
        "POST",
        "/api-keys/organisation/user",
        any_of("create"),
        "api_key.create",
        _no_such_kind,
        "Always refused: there are no organisation-wide user keys",
    ),
    Route("GET", "/api-keys", any_of("list"), "api_key.list", _list, "List API keys"),
    Route("GET", "/api-keys/{id}", any_of("read"), "api_key.read", _read, "Show an API key"),
    Route(
        "PUT",
        "/api-keys/{id}",
        any_of("update"),
        "api_key.update",
        _update,
        "Change an API key",
        UpdateInput,
        example={"name": "Jobs", "description": "What it is for"},
    ),
    Route("DELETE", "/api-keys/{id}", any_of("delete"), "api_key.delete", _delete, "Delete an API key"),
    Route(
        "POST",
        "/api-keys/{id}/rotate",
        any_of("rotate"),
        "api_key.rotate",
        _rotate,
        "Rotate an API key: give it a new secret",
        RotateInput,
        example={"key_transition_period_ms": 3_600_000},
    ),
    Route(
        "POST",
        "/api-keys/{id}/revoke-previous",
        any_of("rotate"),
        "api_key.revoke_previous",
        _revoke_previous,
        "End the overlap of a rotation now",
        OnlyWorkspace,
        example={},
    ),
    Route(
        "POST",
        "/api-keys/{id}/reveal-rotated",
        any_of("rotate"),
        "api_key.reveal_rotated",
        _reveal_rotated,
        "Fetch the secret of a scheduled rotation, once",
        OnlyWorkspace,
        example={},
    ),
)
