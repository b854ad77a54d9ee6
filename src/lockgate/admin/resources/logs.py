"""The logs: `GET /v1/logs` and `GET /v1/logs/{id}`. Field names of the compatible API, and ours beside them."""

from base64 import b64encode
from typing import Any, Final

import msgspec

from lockgate.admin import standing
from lockgate.admin.context import Context, iso
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.core import logquery, tries
from lockgate.core.errors import AdminNotFound
from lockgate.core.ports import Logs
from lockgate.core.record import Record, Try

NANO_PER_CENT: Final = 10_000_000
TIMINGS: Final = {
    "queue": "us_queue",
    "auth": "us_auth",
    "sent": "us_sent",
    "first_byte": "us_first_byte",
    "total": "us_total",
}
"""Stages in microseconds since the request's headers were complete; 0: not reached."""


def cents(cost: int) -> float | None:
    """Nano-dollars in cents, the unit of the compatible API; None when no price is known."""
    return None if cost < 0 else cost / NANO_PER_CENT


def row(record: Record) -> dict[str, Any]:
    """One line of the list: numbers and names, no headers, no bodies."""
    total_ms = record.us_total / 1000
    upstream_ms = max(0, record.us_total - record.us_sent) / 1000 if record.us_sent else 0.0
    return {
        "id": record.id,
        "organisation_id": record.organisation_id,
        "workspace_id": record.workspace_id,
        "workspace_slug": record.workspace_slug,
        "api_key_id": record.key_id or None,
        "user_id": record.user_id or None,
        "created_at": iso(record.at),
        "trace_id": record.trace_id,
        "span_id": record.span_id or None,
        "parent_span_id": record.parent_span_id or None,
        "span_name": record.span_name or None,
        "metadata": record.metadata,
        "request_method": record.method,
        "request_path": record.path,
        "request_url": record.url or record.path,
        "response_status_code": record.status,
        "response_time": round(total_ms),
        "is_success": logquery.succeeded(record),
        "ai_org": record.provider,
        "ai_model": record.model_answered or record.model,
        "model_requested": record.model,
        "virtual_key": record.credential or None,
        "req_units": record.tokens_in,
        "res_units": record.tokens_out,
        "total_units": record.tokens_in + record.tokens_out,
        "cached_units": record.tokens_cached,
        "cache_write_units": record.tokens_cache_write,
        "reasoning_units": record.tokens_reasoning,
        "units_estimated": record.estimated,
        "cost": cents(record.cost),
        "cost_currency": "USD",
        "stream_mode": record.streamed,
        "cache_status": record.cache.lower() or "disabled",
        "retry_success_count": tries.saved_by_retry(record),
        "attempts": logquery.attempts(record),
        "last_used_option_index": tries.answered_at(record) or None,
        "continued": record.continued,
        "upstream_status_code": record.upstream_status or None,
        "upstream_response_time": round(upstream_ms, 3),
        "gateway_processing_time": round(total_ms - upstream_ms, 3),
        "timings": {name: getattr(record, field) for name, field in TIMINGS.items()},
        "end": record.end,
        "error_code": record.error or None,
        "client_ip": record.client_ip or None,
        "sdk_version": record.sdk or None,
        "bytes_in": record.bytes_in,
        "bytes_out": record.bytes_out,
        "worker": record.worker,
    }


def document(record: Record) -> dict[str, Any]:
    """The whole record: the row, and what was asked and answered."""
    return {
        **row(record),
        "attempts_detail": [attempt(each) for each in record.tries],
        "request": {
            "url": record.url or record.path,
            "method": record.method,
            "headers": fields(record.request_headers),
            "body": body(record.request_body),
            "truncated": record.request_truncated,
        },
        "response": {
            "status": record.status,
            "headers": fields(record.response_headers),
            "body": body(record.response_body),
            "truncated": record.response_truncated,
            "responseTime": round(record.us_total / 1000),
        },
    }


def attempt(each: Try) -> dict[str, Any]:
    """One attempt of a routed call: in microseconds since the request's headers were complete, like `timings`; and how
    long it took in milliseconds.
    """
    return {
        "path": each.path,
        "provider": each.provider or None,
        "virtual_key": each.credential or None,
        "model": each.model or None,
        "status": each.status or None,
        "fault": each.fault or None,
        "us_sent": each.us_sent,
        "us_took": each.us_took,
        "response_time": each.us_took / 1000,
    }


def fields(headers: list[tuple[str, str]]) -> dict[str, str]:
    """Header fields as an object; a repeated one is joined by a comma."""
    joined: dict[str, str] = {}
    for name, value in headers:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def body(raw: bytes) -> Any:
    """A body as JSON where it is JSON, else as text; bytes that are no text as base64. None when there is none."""
    if not raw:
        return None
    try:
        return msgspec.json.decode(raw)
    except (msgspec.MsgspecError, RecursionError):
        pass
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return {"encoding": "base64", "data": b64encode(raw).decode()}


def _logs(ctx: Context) -> Logs:
    if ctx.services.logs is None:
        raise AdminNotFound("This gateway keeps no logs")
    return ctx.services.logs


async def _list(ctx: Context) -> Reply:
    page = await _logs(ctx).page(ctx.tenant, await standing.narrowed(ctx, logquery.parse(ctx.query)))
    return Reply({**listed([row(record) for record in page.records], page.total), "complete": page.complete})


async def _read(ctx: Context) -> Reply:
    record = ctx.found(await _logs(ctx).one(ctx.tenant, ctx.path["id"]))
    if not await standing.sees(ctx, record):
        ctx.missing()
    return Reply(document(record))


ROUTES: Final = (
    Route("GET", "/logs", scoped("workspace", "logs.list"), "log.list", _list, "List finished calls, newest first"),
    Route(
        "GET",
        "/logs/{id}",
        scoped("workspace", "logs.view", "logs.read", "logs.write", "completions.write"),
        "log.read",
        _read,
        "Show a finished call with its headers and bodies",
    ),
)
