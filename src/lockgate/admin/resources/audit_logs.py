"""What happened in the control plane: who changed what, from where."""

from typing import Any, Final

from lockgate.admin.context import Context, instant, iso
from lockgate.admin.resource import Reply, Route, scoped
from lockgate.core.documents import AuditEntry, Range
from lockgate.core.errors import AdminInvalid

FILTERS: Final = {
    "method": "method",
    "uri": "uri",
    "request_id": "request_id",
    "user_id": "actor_id",
    "user_type": "actor_type",
    "workspace_id": "workspace_id",
    "response_status_code": "status",
    "resource_type": "resource_type",
    "action": "action",
    "client_ip": "client_ip",
}


def _row(entry: AuditEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "timestamp": iso(entry.at),
        "method": entry.method,
        "uri": entry.uri,
        "request_id": entry.request_id,
        "request_body": entry.detail.get("request_body"),
        "query_params": None,
        "request_headers": {"user-agent": entry.user_agent} if entry.user_agent else None,
        "user_id": entry.actor_id or None,
        "user_type": entry.actor_type,
        "via": entry.via or None,
        "organisation_id": entry.organisation_id,
        "workspace_id": entry.workspace_id or None,
        "response_status_code": entry.status or None,
        "resource_type": entry.resource_type,
        "object_id": entry.object_id or None,
        "action": entry.action,
        "client_ip": entry.client_ip or None,
        "country": None,
    }


async def _list(ctx: Context) -> Reply:
    where: dict[str, Any] = {field: ctx.query[name] for name, field in FILTERS.items() if ctx.query.get(name)}
    if "status" in where:
        if not where["status"].isdecimal():
            raise AdminInvalid("response_status_code must be a number")
        where["status"] = int(where["status"])
    times = [instant(ctx.query[n], n) if ctx.query.get(n) else None for n in ("start_time", "end_time")]
    where["at"] = Range(*times)
    entries, total = await ctx.store.audit_log(ctx.tenant, where, ctx.page)
    rows = [_row(entry) for entry in entries]
    return Reply({"object": "list", "total": total, "records": rows, "data": rows})


ROUTES: Final = (
    Route(
        "GET", "/audit-logs", scoped("organisation", "audit_logs.list"), "audit_log.list", _list, "List what happened"
    ),
)
