"""A house full of things: every create route's example, sent; and ids to put into every path.

Made from the route table, so that a new resource is in every test that goes over all routes without anyone's thinking.
"""

import re
from collections.abc import Iterator, Mapping
from pkgutil import iter_modules
from typing import Any

import httpx

import lockgate.admin
import lockgate.admin.resources
from lockgate.admin import api
from lockgate.admin.resource import Route
from lockgate.core.documents import COLLECTIONS, Collection

ROWS = ("data", "records", "models", "workspaces", "mappings", "Resources", "users", "tags")
REFERENCES = {
    "collection_id": "/collections", "integration_id": "/integrations", "virtual_key": "/virtual-keys",
    "mcp_integration_id": "/mcp-integrations", "secret_reference_id": "/secret-references", "config_id": "/configs",
    "prompt_id": "/prompts", "guardrail_id": "/guardrails", "label_id": "/labels", "provider_id": "/providers",
    "parent_collection_id": "/collections",
}  # fmt: skip
"""Fields that name another object, and where those objects are listed."""


def creates() -> list[Route]:
    """Routes that make something anew for who holds the scope, with a body to do it."""
    made = (r for r in api.ROUTES if r.method == "POST" and "{" not in r.path and r.policy.who == "scoped")
    return [route for route in made if route.example is not None]


def collections() -> list[Collection[Any]]:
    """Every kind of document that there is: those with a table of their own, and those that files declare."""
    packages = (lockgate.admin, lockgate.admin.resources)
    names = [f"{p.__name__}.{found.name}" for p in packages for found in iter_modules(p.__path__)]
    modules = [__import__(name, fromlist=["_"]) for name in names]
    declared = {of.name: of for m in modules for of in vars(m).values() if isinstance(of, Collection)}
    return [*COLLECTIONS, *(of for name, of in sorted(declared.items()) if of.shared)]


def rows_of(reply: Any) -> list[dict[str, Any]]:
    """The rows of a list, whatever its envelope calls them."""
    if not isinstance(reply, dict):
        return []
    found: list[Any] = next((reply[name] for name in ROWS if isinstance(reply.get(name), list)), [])
    return [row for row in found if isinstance(row, dict)]


def names_of(row: Mapping[str, Any]) -> Iterator[str]:
    """What a path may call a row by."""
    yield from (str(row[name]) for name in ("id", "slug") if row.get(name))


class Populated:
    """What one caller made and may name. `failed` are the creates that were refused, with the answers."""

    def __init__(self, client: httpx.AsyncClient, **fixed: str) -> None:
        self.client, self.fixed = client, fixed
        self.made: dict[str, dict[str, Any]] = {}  # by the path of the create
        self.statuses: dict[str, int] = {}
        self.failed: dict[str, str] = {}
        self._listed: dict[str, list[dict[str, Any]]] = {}

    async def build(self, name: str = "") -> "Populated":
        """Send every example, those that need others after them. `name` becomes the name of everything."""
        waiting = creates()
        while waiting:
            left = [route for route in waiting if not await self._make(route, name)]
            if len(left) == len(waiting):
                break
            waiting = left
        return self

    async def _make(self, route: Route, name: str) -> bool:
        body = self.filled(route.example or {})
        if name and "name" in body:
            body["name"] = name
        answer = await self.client.post(f"/v1{route.path}", json=body)
        if "workspace_id is needed" in answer.text:
            answer = await self.client.post(f"/v1{route.path}", json=body, params=self._place())
        if answer.status_code >= 400:
            self.failed[route.path] = answer.text
            return False
        self.failed.pop(route.path, None)
        self.made[route.path], self.statuses[route.path] = answer.json(), answer.status_code
        self._listed.clear()
        return True

    def _place(self) -> dict[str, str]:
        return {"workspace_id": self.fixed["workspace_id"]}

    def filled(self, example: Any, field: str = "") -> Any:
        """`example` with the names of things that are there."""
        if isinstance(example, Mapping):
            return {name: self.filled(value, name) for name, value in example.items()}
        if isinstance(example, list):
            return [self.filled(value, field) for value in example]
        if field in self.fixed:
            return self.fixed[field]
        made = self.made.get(REFERENCES.get(field, ""))
        return (made.get("slug") or made.get("id")) if made and isinstance(example, str) else example

    def names(self) -> list[str]:
        """Every id and slug of what was made."""
        return sorted({name for made in self.made.values() for name in names_of(made)})

    async def path(self, template: str) -> str | None:
        """`/prompts/{id}/versions/{version}` with the ids of things that are there; None where there is none."""
        at = ""
        for part in template.strip("/").split("/"):
            if "{" in part:
                found = await self.first(at)
                if found is None:
                    return None
                at = f"{at}/{found}"
            else:
                at = f"{at}/{part}"
        return at

    async def first(self, at: str) -> str | None:
        """The id of the first thing that is listed at a path, or that was made there."""
        if at in self.made and (made := next(names_of(self.made[at]), None)):
            return made
        if at not in self._listed:
            answer = await self.client.get(f"/v1{at}")
            if answer.status_code == 400:
                answer = await self.client.get(f"/v1{at}", params=self._place())
            self._listed[at] = rows_of(answer.json()) if answer.status_code == 200 else []
        return next((name for row in self._listed[at] for name in names_of(row)), None)


def template(path: str) -> str:
    """A path with every parameter called alike: `/prompts/{}/versions/{}`."""
    return re.sub(r"\{[^}]+\}", "{}", path)
