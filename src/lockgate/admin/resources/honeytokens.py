"""Honeytokens: keys that nobody has a use for, laid where a thief looks. They open nothing and are refused like any
unknown key, and the first who tries one is told of.

Beside it stands a row among the API keys, which keeps its masked text. It has no secret, its `details` say that it
gives nobody an identity, and it is hidden: no list and no count of keys has it. Who may not lay bait finds none.
"""

from typing import Any, Final, Literal

from pydantic import Field

from lockgate.admin import auth, keyreach
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, listed, mirrored
from lockgate.admin.resources.api_keys import any_of, require
from lockgate.admin.watch import BAITS, Bait
from lockgate.admin.watching import FLAG, HONEYTOKENS, Honeytoken
from lockgate.core import keys
from lockgate.core.documents import API_KEYS, ApiKey, Tenant
from lockgate.core.errors import AdminConflict
from lockgate.core.ids import uuid7

SCOPES: Final = {"organisation-service": "workspaces.list", "workspace-service": "completions.write"}
"""What bait seems to be good for: a key that may do nothing would give itself away."""
MOST: Final = 1000
"""Of one organisation: every control process holds their digests."""


class HoneytokenInput(Input):
    name: str = Field(min_length=1, max_length=255)
    kind: Literal["organisation-service", "workspace-service"] = "workspace-service"
    note: str | None = Field(default=None, max_length=1024)
    workspace_id: str | None = Field(default=None, max_length=128)


def shown(row: Honeytoken, key: ApiKey | None) -> dict[str, Any]:
    return {
        "object": "honeytoken",
        "id": row.id,
        "name": row.name,
        "type": row.key_kind,
        "key": keys.masked(key.kind, key.public_id, key.tail) if key else None,
        "note": row.note or None,
        "workspace_id": row.workspace_id or None,
        "created_at": iso(row.created_at),
        "uses": row.uses,
        "first_used_at": iso(row.first_used_at),
        "last_used_at": iso(row.last_used_at),
    }


async def _create(ctx: Context) -> Reply:
    body: HoneytokenInput = ctx.body
    require(ctx, body.kind, "create")
    at = Tenant(ctx.tenant.organisation_id) if body.kind == "organisation-service" else await auth.home(ctx)
    made = keys.make(body.kind)
    stamps: dict[str, Any] = {
        "organisation_id": at.organisation_id,
        "id": uuid7(),
        "created_at": ctx.now,
        "updated_at": ctx.now,
        "workspace_id": at.workspace_id or "",
        "name": body.name,
        "created_by": ctx.who.actor_id,
    }
    digest = ctx.services.vault.digests(made.text.reveal())[0]
    seems: dict[str, Any] = {"scopes": [SCOPES[body.kind]], "details": {FLAG: True}}
    key = ApiKey(**stamps, kind=body.kind, public_id=made.public_id, tail=made.tail, hidden=True, **seems)
    bait = Honeytoken(**stamps, lookup=digest.hex(), key_kind=body.kind, note=body.note or "")
    async with ctx.change(key.id, at) as unit:
        if (await unit.find(HONEYTOKENS, {}))[1] >= MOST:
            raise AdminConflict(f"There are {MOST} honeytokens. Delete one that is no longer laid out")
        await unit.insert(API_KEYS, key)
        await unit.insert(HONEYTOKENS, bait)
        ctx.touched(key)
        unit.changed(BAITS)
    ctx.services.watch.baits[digest] = Bait(at.organisation_id, key.id)
    return Reply(mirrored({"id": key.id, "key": made.text.reveal().decode(), "object": "honeytoken"}))


async def _list(ctx: Context) -> Reply:
    where = {"key_kind": keyreach.reached(ctx, "create")}
    rows, total = await ctx.store.find(ctx.tenant, HONEYTOKENS, where, ctx.page)
    found, _ = await ctx.store.find(ctx.tenant, API_KEYS, {"id": frozenset(row.id for row in rows)}, ctx.page)
    by_id = {key.id: key for key in found}
    return Reply(listed([shown(row, by_id.get(row.id)) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, HONEYTOKENS, ctx.path["id"]))
    keyreach.check(ctx, row.key_kind, "", "create")  # type: ignore[arg-type]  # a kind, as it was stored
    return Reply(shown(row, await ctx.store.get(ctx.tenant, API_KEYS, row.id)))


async def _delete(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(HONEYTOKENS, ctx.path["id"]))
        keyreach.check(ctx, row.key_kind, "", "delete")  # type: ignore[arg-type]  # as above
        ctx.touched(row)
        await unit.delete(HONEYTOKENS, row.id)
        await unit.delete(API_KEYS, row.id)
        unit.changed(row.id, BAITS)
    ctx.services.watch.baits.pop(bytes.fromhex(row.lookup), None)
    return Reply({})


ROUTES: Final = (
    Route(
        "POST",
        "/honeytokens",
        any_of("create"),
        "honeytoken.create",
        _create,
        "Create a honeytoken; its text is in this answer only",
        HoneytokenInput,
        example={"name": "left in the old wiki", "note": "page Deployment, 2024"},
    ),
    Route("GET", "/honeytokens", any_of("create"), "honeytoken.list", _list, "List honeytokens"),
    Route("GET", "/honeytokens/{id}", any_of("create"), "honeytoken.read", _read, "Show a honeytoken"),
    Route("DELETE", "/honeytokens/{id}", any_of("delete"), "honeytoken.delete", _delete, "Delete a honeytoken"),
)
