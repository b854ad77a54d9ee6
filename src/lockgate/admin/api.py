"""The admin API over HTTP: the table of routes turned into an application, and checked against itself."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any, Final

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.routing import Route as LiveRoute

from lockgate import __version__
from lockgate.admin import profile, resources, setup_routes
from lockgate.admin.description import describe
from lockgate.admin.headers import SecurityHeaders
from lockgate.admin.operations import Operations
from lockgate.admin.pages import Console, not_found, open_to, probes
from lockgate.admin.resource import ANYONE, KNOWN, Policy, Reply, Route
from lockgate.admin.services import Services


def _declared(package: ModuleType) -> Iterator[Route]:
    """The routes of every file in `package`: a new resource is one new file, named nowhere else."""
    for found in sorted(iter_modules(package.__path__), key=lambda found: found.name):
        yield from import_module(f"{package.__name__}.{found.name}").ROUTES


def _specific(route: Route) -> tuple[bool, ...]:
    """Sorts `/prompts/partials` before `/prompts/{id}`: where both fit, the plainer path is meant."""
    return tuple("{" in part for part in route.path.split("/"))


ROUTES: Final[tuple[Route, ...]] = tuple(
    sorted((*setup_routes.ROUTES, *profile.ROUTES, *_declared(resources)), key=_specific)
)
"""Every operation there is: the declared inventory."""


class Declared(LiveRoute):
    """A live route that stands for a row of the table. It is matched and nothing more: bodies are read by `Operations`,
    and `description` speaks for the whole, so the framework's own analysis of handlers would be for nothing.
    """


class RouteWithoutPolicy(RuntimeError):
    """A defect that stops the process at its start: a route that nobody decided who may call."""


def build(services: Services, routes: Iterable[Route] = ROUTES) -> FastAPI:
    """The application of the control process. Raises RouteWithoutPolicy."""
    app = FastAPI(
        title="Lockgate", version=__version__, docs_url=None, redoc_url=None, openapi_url=None, redirect_slashes=False
    )
    declared = tuple(routes)
    operations = Operations(services, declared)
    for route in (*declared, _openapi(declared)):
        for prefix in route.prefixes:
            _add(app, operations, route, prefix)
    for path, page in probes(services).items():
        app.add_route(path, page, methods=["GET"])
    console = Console()
    app.add_route("/{path:path}", open_to(ANYONE)(_serve(console)), methods=["GET"])
    app.add_exception_handler(404, _missing)
    app.add_exception_handler(405, _missing)
    check(app.routes)
    app.add_middleware(SecurityHeaders)
    return app


def _add(app: FastAPI, operations: Operations, route: Route, prefix: str) -> None:
    @open_to(route.policy)
    async def endpoint(request: Request) -> Response:
        return await operations.answer(route, request)

    made = Declared(prefix + route.path, endpoint, methods=[route.method], name=route.action)
    made.methods = {route.method}  # no HEAD beside each GET: what is not declared is not there
    app.router.routes.append(made)


def _openapi(routes: tuple[Route, ...]) -> Route:
    """The description, made when it is asked for: all the schemas would take a third of the start."""

    @cache
    def described() -> dict[str, Any]:
        return describe((*routes, route))

    async def document(_ctx: Any) -> Reply:
        return Reply(described())

    route = Route("GET", "/openapi.json", KNOWN, "openapi.read", document, "This description", v1_only=True)
    return route


def _serve(console: Console) -> Any:
    async def serve(request: Request) -> Response:
        return await console.serve(request)

    return serve


async def _missing(_request: Request, _error: Exception) -> Response:
    return not_found()


def policy_of(route: BaseRoute) -> Policy | None:
    return getattr(getattr(route, "endpoint", None), "policy", None)


def check(routes: Iterable[BaseRoute]) -> None:
    """Every route that can be matched carries a policy. Raises RouteWithoutPolicy."""
    for route in routes:
        if not isinstance(policy_of(route), Policy):
            path = getattr(route, "path", repr(route))
            raise RouteWithoutPolicy(f"The route {path} has no policy. Declare who may call it.")


def inventory(app: FastAPI) -> set[tuple[str, str]]:
    """(method, path) of every live route of the API."""
    api = (route for route in app.routes if isinstance(route, Declared))
    return {(method, route.path) for route in api for method in route.methods or ()}
