"""What is not the API: the console's files, and the probes of whoever watches the process."""

import asyncio
import hmac
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from lockgate import __version__
from lockgate.admin.context import meta_of
from lockgate.admin.resource import ANYONE, Policy
from lockgate.admin.services import Services

STATIC: Final = Path(__file__).resolve().parent.parent / "console" / "static"
TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".json": "application/json",
    ".map": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".webmanifest": "application/manifest+json",
}
_HASHED: Final = re.compile(r"[-.][0-9A-Za-z_]{8,}\.[a-z0-9]+$")
METRICS_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
FOREVER: Final = "public, max-age=31536000, immutable"
_MISSING_CONSOLE: Final = "Lockgate is running. The console's files are missing from this build; the API is at /v1.\n"

Page = Callable[[Request], Awaitable[Response]]
P = TypeVar("P", bound=Page)


def open_to(policy: Policy) -> Callable[[P], P]:
    """Write a page's policy on the page, where the start's check looks for it."""

    def mark(page: P) -> P:
        page.policy = policy  # type: ignore[attr-defined]  # functions take attributes
        return page

    return mark


class Console:
    """The built bundle. Only files that were there at the start are served, by exact name: no path is ever joined."""

    def __init__(self, folder: Path = STATIC) -> None:
        found = (path for path in folder.rglob("*") if path.is_file() and path.suffix in TYPES)
        self._files = {f"/{path.relative_to(folder).as_posix()}": path for path in found}

    async def serve(self, request: Request) -> Response:
        """A file, else the console's one page for whoever reads HTML, else 404."""
        path = request.scope["path"]
        file = self._files.get(path)
        if file is None and (path == "/" or _reads_html(request)) and not path.startswith(("/v1/", "/v2/")):
            file = self._files.get("/index.html")
            if file is None:
                return PlainTextResponse(_MISSING_CONSOLE)
        if file is None:
            return not_found()
        cached = bool(_HASHED.search(path)) and file.suffix != ".html"
        body = await asyncio.to_thread(file.read_bytes)
        headers = {"content-type": TYPES[file.suffix], "cache-control": FOREVER if cached else "no-cache"}
        return Response(body, headers=headers)


def _reads_html(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")


def not_found() -> Response:
    return JSONResponse({"message": "Not Found", "ok": False, "error": {"message": "Not Found"}}, 404)


def probes(services: Services) -> dict[str, Page]:
    """`/health`: the process lives. `/ready`: it can serve, or what is missing. `/metrics`: Prometheus text."""

    @open_to(ANYONE)
    async def health(_request: Request) -> Response:
        return JSONResponse({"status": "success", "message": "Server is healthy", "version": __version__})

    @open_to(ANYONE)
    async def ready(_request: Request) -> Response:
        missing = services.ready()
        if not missing:
            return JSONResponse({"status": "success", "message": "Ready"})
        return JSONResponse({"status": "failure", "message": "Not ready", "missing": missing}, 503)

    @open_to(ANYONE)
    async def metrics(request: Request) -> Response:
        if services.metrics is None or not _may_scrape(services, request):
            return not_found()
        return Response(await services.metrics(), headers={"content-type": METRICS_TYPE})

    return {"/health": health, "/ready": ready, "/metrics": metrics}


def _may_scrape(services: Services, request: Request) -> bool:
    """With a token set: whoever has it. Without: this machine only."""
    token = services.settings.metrics_token
    if token:
        sent = request.headers.get("authorization", "").removeprefix("Bearer ")
        return hmac.compare_digest(sent.encode(), token.encode())
    return meta_of(request).is_from_here(services.settings.public_url)
