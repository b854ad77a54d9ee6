"""The OpenAPI 3.1 description of the admin API, made from the table of routes and from nothing else."""

import re
from collections.abc import Iterable
from typing import Any, Final

from pydantic import BaseModel

from lockgate import __version__
from lockgate.admin.resource import Route

PARAMETER: Final = re.compile(r"\{(\w+)(?::path)?\}")
ERROR: Final = {
    "type": "object",
    "required": ["success", "data", "message", "error"],
    "properties": {
        "success": {"const": False},
        "message": {"type": "string", "description": "What is wrong, and what to do."},
        "data": {
            "type": "object",
            "properties": {"message": {"type": "string"}, "errorCode": {"type": "string", "pattern": "^AB\\d\\d$"}},
        },
        "error": {"type": "object", "properties": {"message": {"type": "string"}, "code": {"type": "string"}}},
        "errors": {"type": "array", "description": "Each mistake with its path.", "items": {}},
    },
}
SECURITY: Final = {
    "key": {"type": "apiKey", "in": "header", "name": "x-portkey-api-key"},
    "session": {"type": "apiKey", "in": "cookie", "name": "__Host-lgs"},
    "directory": {"type": "http", "scheme": "bearer"},
}
PAGING: Final = (
    ("page_size", "integer", "Rows of a page, at most 1,000."),
    ("current_page", "integer", "The page, from 0."),
)
PLACE: Final = (
    "workspace_id",
    "string",
    "The workspace that is meant, by id or slug. A workspace's key means its own.",
)
CALLERS: Final = {
    "anyone": "Needs no identity.",
    "known": "For any API key or session.",
    "signed-in": "For a person who is logged in.",
    "scoped": "Needs one of the scopes in `x-scopes`.",
    "directory": "For a directory's bearer token alone.",
}
OPENS: Final[dict[str, list[Any]]] = {"anyone": [], "directory": [{"directory": []}]}
STEP_UP: Final = (
    "A person must have confirmed who they are within the last five minutes, with a second factor if there is one."
)


def describe(routes: Iterable[Route]) -> dict[str, Any]:
    """The whole document."""
    schemas: dict[str, Any] = {"Error": ERROR}
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        paths.setdefault(_path(route), {})[route.method.lower()] = _operation(route, schemas)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Lockgate",
            "version": __version__,
            "description": "The admin API. It is also served under /v2. Names of fields may be written in camelCase.",
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {"schemas": schemas, "securitySchemes": SECURITY},
    }


def _path(route: Route) -> str:
    return "/v1" + PARAMETER.sub(r"{\1}", route.path)


def _operation(route: Route, schemas: dict[str, Any]) -> dict[str, Any]:
    policy = route.policy
    about = [CALLERS[policy.who], *([STEP_UP] if policy.step_up else [])]
    words = re.findall(r"\w+", route.path)
    made: dict[str, Any] = {
        "operationId": "_".join((route.method.lower(), *words)),
        "tags": [route.resource_type],
        "summary": route.summary,
        "description": " ".join(about),
        "security": OPENS.get(policy.who, [{"key": []}, {"session": []}]),
        "x-scopes": sorted(policy.scopes),
        "x-caller": policy.who,
        "x-level": policy.level,
        "parameters": list(_parameters(route)),
        "responses": _responses(route),
    }
    if route.model is not None:
        made["requestBody"] = {"required": True, "content": {"application/json": _body(route, schemas)}}
    return made


def _parameters(route: Route) -> Iterable[dict[str, Any]]:
    named = PARAMETER.findall(route.path)
    for name in named:
        yield {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
    if route.policy.level == "workspace" and "workspace_id" not in named:
        yield _queried(*PLACE)
    if route.action.endswith(".list"):
        yield from (_queried(*each) for each in PAGING)


def _queried(name: str, kind: str, about: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": about, "schema": {"type": kind}}


def _responses(route: Route) -> dict[str, Any]:
    plain = {"application/json": {"schema": {"type": "object"}}}
    wrong = {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    refused = [("400", "The request is not right.")]
    if route.policy.who != "anyone":
        refused += [("401", "Nobody known asks."), ("403", "The caller may not do this.")]
    if "{" in route.path:
        refused += [("404", "There is no such object, or it is not the caller's.")]
    good = {str(route.status): {"description": "Done.", "content": plain}}
    return {**good, **{code: {"description": why, "content": wrong} for code, why in refused}}


def _body(route: Route, schemas: dict[str, Any]) -> dict[str, Any]:
    model: type[BaseModel] = route.model or BaseModel
    own = f"{route.action}."  # two files may call a part of theirs alike
    schema = model.model_json_schema(ref_template=f"#/components/schemas/{own}{{model}}")
    schemas.update({own + name: part for name, part in schema.pop("$defs", {}).items()})
    return {"schema": schema, **({"example": dict(route.example)} if route.example is not None else {})}
