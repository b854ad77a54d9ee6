"""What happened in the control plane: who changed what, from where. Shown, exported, and proven to be what was written.

Persons stand here as ids alone: their names live elsewhere, where they can be erased without breaking the chain.
"""

import hashlib
import json
from typing import Any, Final

from lockgate.admin.auth import check_same_origin
from lockgate.admin.context import Context, instant, iso
from lockgate.admin.resource import LARGEST_PAGE, Policy, Reply, Route, scoped
from lockgate.core.documents import AuditEntry, Containing, Page, Range
from lockgate.core.errors import AdminInvalid, AdminNotFound
from lockgate.core.tables import line

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
    "object_id": "object_id",
}
CHOICES: Final = {
    "method": ("GET", "POST", "PUT", "DELETE"),
    "user_type": ("user", "api_key", "system", "anonymous"),
}
MOST_EXPORTED: Final = 50_000
SCOPE: Final = "audit_logs.list"
SIGNATURE: Final = "lockgate-signature"  # of an export; workers pass no `x-lockgate-` field of an answer on


def _row(entry: AuditEntry) -> dict[str, Any]:
    known = {"request_body", "query_params"}
    return {
        "id": entry.id,
        "timestamp": iso(entry.at),
        "method": entry.method,
        "uri": entry.uri,
        "request_id": entry.request_id,
        "request_body": entry.detail.get("request_body"),
        "query_params": entry.detail.get("query_params"),
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
        "detail": {name: value for name, value in entry.detail.items() if name not in known} or None,
    }


def _where(ctx: Context) -> dict[str, Any]:
    """The conditions that the query names. Raises AdminInvalid that names the filter."""
    if ctx.query.get("organisation_id", ctx.tenant.organisation_id) != ctx.tenant.organisation_id:
        raise AdminNotFound("There is no such organisation")
    where: dict[str, Any] = {field: ctx.query[name] for name, field in FILTERS.items() if ctx.query.get(name)}
    for name, choices in CHOICES.items():
        if ctx.query.get(name) and ctx.query[name] not in choices:
            raise AdminInvalid(f"{name} is one of {', '.join(choices)}")
    if "status" in where:
        if not where["status"].isdecimal() or len(where["status"]) > 3:
            raise AdminInvalid("response_status_code must be a number")
        where["status"] = int(where["status"])
    if "uri" in where:
        where["uri"] = Containing(where["uri"])
    times = [instant(ctx.query[n], n) if ctx.query.get(n) else None for n in ("start_time", "end_time")]
    if None not in times and times[0] > times[1]:  # type: ignore[operator]  # neither is None
        raise AdminInvalid("start_time lies behind end_time")
    where["at"] = Range(*times)
    if ctx.query.get("country"):  # it is not known of anybody
        where["id"] = frozenset[str]()
    return where


async def _list(ctx: Context) -> Reply:
    entries, total = await ctx.store.audit_log(ctx.tenant, _where(ctx), ctx.page)
    rows = [_row(entry) for entry in entries]
    return Reply({"object": "list", "total": total, "records": rows, "data": rows})


async def _export(ctx: Context) -> Reply:
    """A file of the same rows, newest first, and a signature of it in the answer's fields."""
    kind = ctx.query.get("format") or "jsonl"
    if kind not in {"jsonl", "csv"}:
        raise AdminInvalid("format is jsonl or csv")
    if ctx.who.is_session:
        check_same_origin(ctx, strict=True)  # it leaves an entry: no foreign page may ask for it
    rows = await _exported(ctx)
    async with ctx.change():
        pass  # an export is an event itself; its own entry is not in it
    text = "".join(map(_csv, [_NAMES, *(row.values() for row in rows)]) if kind == "csv" else map(_json, rows))
    return Reply(text.encode(), headers=(*_file(kind), *_signature(ctx, text.encode())))


async def _exported(ctx: Context) -> list[dict[str, Any]]:
    """Every row that was asked for, read outside a transaction: others write meanwhile. Raises AdminInvalid."""
    where, rows = _where(ctx), dict[str, dict[str, Any]]()
    _, total = await ctx.store.audit_log(ctx.tenant, where, Page(0, 1))
    if total > MOST_EXPORTED:
        raise AdminInvalid(
            f"These are {total} rows, and an export holds {MOST_EXPORTED}. Narrow it with start_time and end_time, "
            "or run: lockgate audit export"
        )
    for offset in range(0, total, LARGEST_PAGE):
        page, _ = await ctx.store.audit_log(ctx.tenant, where, Page(offset, LARGEST_PAGE))
        rows |= {entry.id: _row(entry) for entry in page}  # what was written meanwhile moved some to the next page
    return list(rows.values())


_NAMES: Final = tuple(_row(AuditEntry(id="", at=0, organisation_id="", actor_type="system")))


def _csv(values: Any) -> str:
    return line(json.dumps(value) if isinstance(value, dict) else value for value in values)


def _json(row: dict[str, Any]) -> str:
    return json.dumps(row, separators=(",", ":")) + "\n"


def _file(kind: str) -> tuple[tuple[str, str], ...]:
    media = "text/csv; charset=utf-8" if kind == "csv" else "application/jsonl"
    return ("content-type", media), ("content-disposition", f'attachment; filename="audit-logs.{kind}"')


def _signature(ctx: Context, data: bytes) -> tuple[tuple[str, str], ...]:
    """Ed25519 over the SHA-256 of the file, as `docs/how-to/prove-the-audit-log.md` says."""
    proof = ctx.services.audit
    if proof is None:
        return ()
    digest = hashlib.sha256(data).hexdigest()
    key, public, signature = proof.sign(f"lockgate audit answer 1\n{digest}\n".encode())
    said = f"key={key}, public={public.hex()}, sha256={digest}, ed25519={signature.hex()}"
    return ((SIGNATURE, said),)


async def _verify(ctx: Context) -> Reply:
    """How the chain stands: what was checked, the last signed checkpoint, and whether a copy leaves this machine."""
    proof = ctx.services.audit
    found: dict[str, Any] = await proof.status() if proof else {"ok": None}
    checkpoint = found.get("checkpoint")
    if checkpoint:
        found["checkpoint"] = {**checkpoint, "time": iso(checkpoint["time"])}
    return Reply({"object": "audit-chain", **found, "checked_at": iso(found.get("checked_at", 0))})


ROUTES: Final = (
    Route(
        "GET",
        "/audit-logs",
        scoped("organisation", SCOPE),
        "audit_log.list",
        _list,
        "List the entries of the audit log",
    ),
    Route(
        "GET",
        "/audit-logs/export",
        Policy("scoped", frozenset({SCOPE}), "organisation", step_up=True),
        "audit_log.export",
        _export,
        "Export the audit log as JSON lines or CSV, signed",
    ),
    Route(
        "GET",
        "/audit-logs/verify",
        scoped("organisation", SCOPE),
        "audit_log.verify",
        _verify,
        "Verify the audit log",
    ),
)
