"""How SCIM is spoken over HTTP: errors, lists, pages and places, as RFC 7644 has them."""

from typing import Any, Final

from lockgate.admin.context import Context, iso
from lockgate.admin.resource import DIRECTORY, Handler, Method, Reply, Route
from lockgate.core.documents import Document, Page
from lockgate.core.errors import AdminConflict, LockgateError
from lockgate.core.scim import ERROR, LIST, TYPE, BadScim

MOST: Final = 200  # resources in one answer
HEADERS: Final = (("content-type", TYPE),)


def refused(error: LockgateError) -> Reply:
    """An error as a directory reads it."""
    body: dict[str, Any] = {"schemas": [ERROR], "status": str(error.status), "detail": error.message}
    word = error.scim_type if isinstance(error, BadScim) else "uniqueness" if isinstance(error, AdminConflict) else ""
    return Reply({**body, **({"scimType": word} if word else {})}, error.status, headers=HEADERS)


def told(body: dict[str, Any], status: int = 200) -> Reply:
    place = body.get("meta", {}).get("location")
    headers = (*HEADERS, ("location", place)) if place and status == 201 else HEADERS
    return Reply(body, status, headers=headers)


NOTHING: Final = Reply(b"", 204)


def route(method: Method, path: str, action: str, handler: Handler, summary: str, **more: Any) -> Route:
    """A route that only a directory's token opens."""
    return Route(method, path, DIRECTORY, action, handler, summary, refusal=refused, **more)


def page(ctx: Context) -> Page:
    """`startIndex` counts from 1; a `count` of 0 asks for the total alone."""
    start, count = (_number(ctx, name, value) for name, value in (("start_index", 1), ("count", MOST)))
    return Page(max(start, 1) - 1, max(0, min(count, MOST)))


def _number(ctx: Context, name: str, default: int) -> int:
    text = ctx.query.get(name, "")
    if not text:
        return default
    if len(text) > 9 or not text.removeprefix("-").isdecimal():
        raise BadScim(f"{'startIndex' if name == 'start_index' else name} must be a whole number")
    return int(text)


def listed(ctx: Context, resources: list[dict[str, Any]], total: int) -> Reply:
    start = page(ctx).offset + 1
    body = {"schemas": [LIST], "totalResults": total, "startIndex": start, "itemsPerPage": len(resources)}
    return told({**body, "Resources": resources})


def meta(ctx: Context, row: Document, kind: str) -> dict[str, Any]:
    return {
        "resourceType": kind,
        "created": iso(row.created_at),
        "lastModified": iso(row.updated_at),
        "location": f"{origin(ctx)}/v1/scim/{kind}s/{row.id}",
    }


def origin(ctx: Context) -> str:
    """Where this API is, as whoever asks sees it."""
    return ctx.services.settings.public_url.rstrip("/") or f"{ctx.meta.scheme}://{ctx.meta.host}"
