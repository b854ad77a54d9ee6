"""How every operation runs: identify → locate → allow → validate → act (store, audit, publish) → answer."""

import logging
from typing import Any, Final

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from lockgate.admin import auth, inputs
from lockgate.admin.context import Context, Meta, meta_of, snake
from lockgate.admin.resource import Reply, Route
from lockgate.admin.services import Services
from lockgate.admin.throttle import Rate
from lockgate.core import keys
from lockgate.core.documents import Tenant
from lockgate.core.errors import AdminForbidden, AdminInvalid, AdminUnauthorised, Broken, LockgateError

log = logging.getLogger(__name__)

KEY_IN_URL: Final = frozenset({"api_key", "apikey", "key", "access_token", "token"})
_CODES: Final = {401: "AB05", 403: "AB03", 404: "AB08", 409: "AB07", 429: "AB06", 500: "AB04", 503: "AB04"}
_encode = msgspec.json.Encoder(order=None).encode


class NotAudited(Broken):
    """A defect: an operation wrote without leaving its entry in the audit log."""


class InternalError(Broken):
    """A defect of ours: the operational log has its trace, the answer only the request's id."""

    status, code, envelope = 500, "AB04", "E4"

    def __init__(self, request_id: str) -> None:
        super().__init__(f"Something went wrong here. The operational log tells more under request {request_id}")


class Operations:
    """Runs routes. One per process: it holds the limits on strangers and on denials that are written down."""

    def __init__(self, services: Services, routes: tuple[Route, ...] = ()) -> None:
        self.services, self.routes = services, routes
        self._strangers = auth.Strangers()
        self._denials = Rate(per_s=10, burst=10, most=1)

    async def answer(self, route: Route, request: Request) -> Response:
        """The door: every failure becomes an answer, and ours a line in the operational log."""
        meta = meta_of(request)
        try:
            return await self._run(route, request, meta)
        except LockgateError as error:
            return _told(route, error)
        except Exception:
            log.exception("admin_request_failed", extra={"action": route.action, "request_id": meta.request_id})
            return _told(route, InternalError(meta.request_id))

    async def _run(self, route: Route, request: Request, meta: Meta) -> Response:
        ctx = Context(self.services, route, meta, self.services.clock.now_ms(), _path(request), _query(request))
        ctx.routes = self.routes
        try:
            return respond(await self._perform(ctx, request), route.status)
        except AdminForbidden:
            await self._note_denial(ctx)
            raise

    async def _perform(self, ctx: Context, request: Request) -> Reply:
        route = ctx.route
        refuse_key_in_url(ctx)
        if route.policy.who == "anyone":
            if route.writes:
                auth.check_same_origin(ctx, strict=False)
        else:
            await self._identify(ctx)
        await _read_body(ctx, request)
        if ctx.principal is not None:
            ctx.tenant = await auth.locate(ctx)
            auth.check_allowed(ctx)
        if route.model is not None:
            ctx.body = inputs.parse(route.model, ctx.raw_body)
        reply = await route.handler(ctx)
        if route.writes and not ctx.audited:
            raise NotAudited(f"{route.action} wrote no audit entry.")
        return reply

    async def _identify(self, ctx: Context) -> None:
        """Only failures are counted and told to wait: whoever has a good key may share an address with a guesser."""
        try:
            ctx.principal = await auth.identify(ctx)
        except AdminUnauthorised:
            if auth.presented_key(ctx.meta):
                self._strangers.failed(ctx.meta, self.services.clock.monotonic_ns() / 1e9)
            raise

    async def _note_denial(self, ctx: Context) -> None:
        """A known caller reached for what is not theirs. At most ten a second, so that nobody fills the disk."""
        if ctx.principal is None or self._denials.take("", self.services.clock.monotonic_ns() / 1e9):
            return
        tenant = ctx.tenant if ctx.tenant.organisation_id else Tenant(ctx.principal.organisation_id)
        async with self.services.store.begin(tenant) as unit:
            # Without the body: it was refused before anybody checked what is in it.
            entry = msgspec.structs.replace(ctx.entry(403, tenant), detail={})
            await unit.audit(msgspec.structs.replace(entry, action=f"{ctx.route.action}.denied"))


def _path(request: Request) -> dict[str, str]:
    return {name: str(value) for name, value in request.path_params.items()}


def _query(request: Request) -> dict[str, str]:
    made: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        plain = snake(name)
        if plain in made and made[plain] != value:
            raise AdminInvalid(f"{plain} is named twice in the URL, and differently")
        made[plain] = value
    return made


def refuse_key_in_url(ctx: Context) -> None:
    """A key in a URL ends up in histories and logs: refuse it, and say that it must be replaced."""
    named = not KEY_IN_URL.isdisjoint(ctx.query) or any("portkey_api_key" in name for name in ctx.query)
    texts = (ctx.meta.path, *ctx.query.values())
    if named or any(keys.PATTERN.search(text.encode("utf-8", "replace")) for text in texts):
        raise AdminInvalid("An API key was sent in the URL. Send it in the x-portkey-api-key header, and rotate it")


async def _read_body(ctx: Context, request: Request) -> None:
    """Read at most a MiB. GET bodies are read and ignored: some clients send them."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > inputs.LARGEST:
            inputs.decode(b" " * (inputs.LARGEST + 1))
        parts.append(part)
    if ctx.route.writes:
        ctx.raw_body = inputs.fields(inputs.decode(b"".join(parts), ctx.route.array))


def respond(reply: Reply, status: int) -> Response:
    body = reply.body if isinstance(reply.body, bytes) else _encode(reply.body)
    response = Response(body, reply.status if reply.status != 200 else status)
    response.headers["content-type"] = "application/json"
    for name, value in reply.headers:
        response.headers[name] = value
    for cookie in reply.cookies:
        response.headers.append("set-cookie", cookie)
    return response


def _told(route: Route, error: LockgateError) -> Response:
    if route.refusal is None:
        return refusal(error)
    response = respond(route.refusal(error), error.status)
    if error.retry_after is not None:
        response.headers["retry-after"] = str(error.retry_after)
    return response


def refusal(error: LockgateError) -> Response:
    """An error in the admin API's envelope and codes, whatever it has elsewhere."""
    code = error.code if error.code.startswith("AB") else _CODES.get(error.status, "AB01")
    body: dict[str, Any] = {
        "success": False,
        "data": {"message": error.message, "errorCode": code},
        "message": error.message,
        "error": {"message": error.message, "code": getattr(error, "reason", code)},
    }
    if errors := getattr(error, "errors", ()):  # each mistake with its path
        body["errors"] = body["data"]["errors"] = list(errors)
    response = Response(_encode(body), error.status)
    response.headers["content-type"] = "application/json"
    if error.retry_after is not None:
        response.headers["retry-after"] = str(error.retry_after)
    return response
