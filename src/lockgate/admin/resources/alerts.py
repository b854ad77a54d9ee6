"""Alerts of keys: what happened to a key that somebody should know of. Whoever sees a key sees its alerts."""

from typing import Any, Final

import msgspec
from pydantic import Field

from lockgate.admin import keyreach
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Reply, Route, listed
from lockgate.admin.resources.api_keys import any_of
from lockgate.admin.watching import ALERTS, REASONS, Alert
from lockgate.core.errors import AdminInvalid

STATUSES: Final = ("open", "acknowledged")


class AcknowledgeInput(Input):
    workspace_id: str | None = Field(default=None, max_length=128)


def shown(alert: Alert) -> dict[str, Any]:
    reason = REASONS[alert.reason]
    return {
        "object": "alert",
        "id": alert.id,
        "reason": alert.reason,
        "severity": reason.severity,
        "message": f"The key {alert.name!r} {reason.text}",
        "status": alert.status,
        "api_key_id": alert.parent_id,
        "key": alert.key,
        "type": alert.key_kind,
        "workspace_id": alert.workspace_id or None,
        "created_at": iso(alert.created_at),
        "last_seen_at": iso(alert.last_at),
        "seen": alert.seen,
        "detail": alert.detail,
        "acknowledged_at": iso(alert.acknowledged_at),
        "acknowledged_by": alert.acknowledged_by or None,
        "delivered": not alert.next_try_at,
    }


def _one_of(ctx: Context, name: str, known: tuple[str, ...]) -> dict[str, str]:
    asked = ctx.query.get(name)
    if not asked:
        return {}
    if asked not in known:
        raise AdminInvalid(f"{name} is one of {', '.join(known)}")
    return {name: asked}


def _reasons(ctx: Context) -> frozenset[str]:
    """What a caller may hear of."""
    return frozenset(REASONS) - (frozenset() if keyreach.knows_bait(ctx) else {"honeytoken"})


def _checked(ctx: Context, row: Alert, verb: str) -> None:
    """Raises AdminForbidden or AdminNotFound for an alert that is beyond the caller."""
    keyreach.check(ctx, row.key_kind, row.user_id, verb)  # type: ignore[arg-type]  # a kind, as it was stored
    if row.reason not in _reasons(ctx):
        ctx.missing()


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = keyreach.conditions(ctx, "list", "key_kind")
    where |= {"reason": _reasons(ctx)} | _one_of(ctx, "status", STATUSES) | _one_of(ctx, "reason", tuple(_reasons(ctx)))
    if ctx.query.get("api_key_id"):
        where["parent_id"] = ctx.query["api_key_id"]
    rows, total = await ctx.store.find(ctx.tenant, ALERTS, where, ctx.page)
    return Reply(listed([shown(row) for row in rows], total))


async def _read(ctx: Context) -> Reply:
    row = ctx.found(await ctx.store.get(ctx.tenant, ALERTS, ctx.path["id"]))
    _checked(ctx, row, "read")
    return Reply(shown(row))


async def _acknowledge(ctx: Context) -> Reply:
    async with ctx.change() as unit:
        row = ctx.found(await unit.get(ALERTS, ctx.path["id"]))
        _checked(ctx, row, "update")
        ctx.touched(row)
        if row.status == "open":
            row = await unit.update(
                ALERTS,
                msgspec.structs.replace(
                    row,
                    status="acknowledged",
                    acknowledged_by=ctx.who.actor_id,
                    acknowledged_at=ctx.now,
                    updated_at=ctx.now,
                ),
            )
    return Reply(shown(row))


ROUTES: Final = (
    Route("GET", "/alerts", any_of("list"), "alert.list", _list, "List alerts about keys, newest first"),
    Route("GET", "/alerts/{id}", any_of("read"), "alert.read", _read, "Show an alert"),
    Route(
        "POST",
        "/alerts/{id}/acknowledge",
        any_of("update"),
        "alert.acknowledge",
        _acknowledge,
        "Acknowledge an alert",
        AcknowledgeInput,
        example={},
    ),
)
