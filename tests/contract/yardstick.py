"""The public OpenAPI document as a yardstick: every operation of the control plane is asked, its reply held against it.

Where the published clients need something else than the document says, the clients win: DIFFERENCES says so, and
`docs/explain/compatibility.md` is made from what was measured.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import jsonschema_rs
import yaml

from admin_house import MemoryHouse
from lockgate.admin import api
from lockgate.admin.resource import Route
from lockgate.core.errors import UpstreamConnect
from populated import Populated, template

ROOT = Path(__file__).resolve().parents[2]
TAGS = frozenset({
    "Collections", "Labels", "Prompts", "PromptPartials", "Guardrails", "Configs", "Integrations",
    "Integrations > Models", "Integrations > Workspaces", "Providers", "Virtual-keys", "User-invites", "Users",
    "Workspaces > Members", "Workspaces", "MCP Integrations", "MCP Integrations > Workspaces",
    "MCP Integrations > Capabilities", "MCP Integrations > Metadata", "MCP Servers", "MCP Servers > Capabilities",
    "MCP Servers > User Access", "MCP Servers > Connections", "Audit Logs", "Api-Keys", "Usage Limits Policies",
    "Rate Limits Policies", "Secret-References", "Model Pricing",
})  # fmt: skip
"""What is about people, access and routing."""
INFERENCE = {("POST", "/prompts/{}/completions"), ("POST", "/prompts/{}/render")}
"""Filed under these tags, but calls of a model."""
VERBS = ("post", "get", "put", "delete")


class Operation(NamedTuple):
    method: str
    path: str  # below /v1, its parameters alike
    spelled: str  # as the document writes it
    tag: str

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class Outcome(NamedTuple):
    operation: Operation
    status: int
    problems: tuple[str, ...]  # what the reply has that the document does not want, each with its place


def document() -> dict[str, Any] | None:
    """The public document, if it lies beside the project or LOCKGATE_TEST_OPENAPI names it."""
    named = os.environ.get("LOCKGATE_TEST_OPENAPI")
    found = [Path(named)] if named else sorted(ROOT.parent.glob("*/reference/portkey-openapi.yaml"))
    if not found:
        return None
    read: dict[str, Any] = yaml.load(found[0].read_text(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  # safe
    made: dict[str, Any] = _modern(read)
    return made


def _modern(value: Any) -> Any:
    """Schemas of OpenAPI 3.0 as plain JSON Schema: `nullable` is a type of its own there."""
    if isinstance(value, list):
        return [_modern(item) for item in value]
    if not isinstance(value, dict):
        return value
    made = {name: _modern(item) for name, item in value.items() if name not in {"example", "examples"}}
    if made.pop("nullable", False) is True:
        return {"anyOf": [made, {"type": "null"}]}
    return made


def operations(said: Mapping[str, Any]) -> Iterator[Operation]:
    """Those of the control plane: makes first, then reads, changes, deletions."""
    for verb in VERBS:
        for path, item in said["paths"].items():
            tag = (item.get(verb) or {}).get("tags", [""])[0]
            found = Operation(verb.upper(), template(path), path, tag)
            if tag in TAGS and (found.method, found.path) not in INFERENCE:
                yield found


def routes() -> dict[tuple[str, str], Route]:
    return {(route.method, template(route.path).replace(":path}", "}")): route for route in api.ROUTES}


def routed(operation: Operation, known: Mapping[tuple[str, str], Route]) -> Route | None:
    """Our route for an operation; a kind in the path may be a route of its own."""
    exact = known.get((operation.method, operation.path))
    if exact or operation.path != "/api-keys/{}/{}":
        return exact
    return known.get((operation.method, "/api-keys/workspace/service"))


def schema_of(said: Mapping[str, Any], operation: Operation) -> dict[str, Any] | None:
    """What a good reply looks like, with the whole document to look names up in."""
    found = said["paths"][operation.spelled][operation.method.lower()].get("responses", {})
    for status in ("200", "201"):
        content = found.get(status, {}).get("content", {})
        if "application/json" in content:
            place = operation.spelled.replace("~", "~0").replace("/", "~1")
            where = f"#/paths/{place}/{operation.method.lower()}/responses/{status}/content/application~1json/schema"
            return {**said, "$ref": quote(where, safe="#/~")}
    return None


def _short(message: str) -> str:
    return message if len(message) <= 160 else f"{message[:80]} … {message[-70:]}"


def problems(schema: Mapping[str, Any], reply: Any) -> tuple[str, ...]:
    validator = jsonschema_rs.Draft7Validator({**schema})
    return tuple(
        sorted(
            {
                f"{'.'.join(str(p) for p in e.instance_path) or 'body'}: {_short(e.message)}"
                for e in validator.iter_errors(reply)
            }
        )
    )


def judged(said: Mapping[str, Any], operation: Operation, status: int, reply: Any) -> Outcome:
    """A reply, held against the document."""
    if status >= 300:
        message = reply.get("message", "") if isinstance(reply, dict) else str(reply)
        return Outcome(operation, status, (message[:160],))
    schema = schema_of(said, operation)
    return Outcome(operation, status, problems(schema, reply) if schema else ())


async def measure(said: Mapping[str, Any], house: MemoryHouse) -> list[Outcome]:
    """Ask every operation once, of things that were made for it, and hold the replies against the document."""
    asking = await _Asking(said, house).prepare()
    made = [await asking.one(operation) for operation in operations(said) if operation.method != "DELETE"]
    left = [operation for operation in operations(said) if operation.method == "DELETE"]
    left.sort(key=lambda operation: -operation.path.count("/"))  # a part before the whole
    while left:  # what others still need cannot go first
        done = [await asking.one(operation) for operation in left]
        gone = [outcome for outcome in done if outcome.status != 409]
        made += gone or done
        left = [outcome.operation for outcome in done if outcome.status == 409] if gone else []
    return made


class _Asking:
    def __init__(self, said: Mapping[str, Any], house: MemoryHouse) -> None:
        self._said, self._house, self._known = said, house, routes()

    async def prepare(self) -> "_Asking":
        house = self._house
        self._person = await house.person("colleague@example.org")
        self._owner = await house.login()
        fixed = {"workspace_id": house.ids.workspace_id, "user_id": self._person.id}
        self._there = await Populated(self._owner, **fixed).build()
        return self

    async def one(self, operation: Operation) -> Outcome:
        if fixed := PATHS.get(str(operation)):
            answer = await self._owner.get(fixed)
            return judged(self._said, operation, answer.status_code, answer.json())
        route = routed(operation, self._known)
        path = await self._there.path(route.path) if route else None
        if route is None or path is None:
            return Outcome(operation, 404, ("there is no such route" if route is None else "nothing to ask for",))
        if operation.method == "POST" and route.path in self._there.made:
            return judged(self._said, operation, self._there.statuses[route.path], self._there.made[route.path])
        body = self._body(operation, route)
        answer = await self._owner.request(route.method, f"/v1{path}", json=body, params=QUERIES.get(str(operation)))
        return judged(self._said, operation, answer.status_code, answer.json())

    def _body(self, operation: Operation, route: Route) -> Any:
        match str(operation):
            case "POST /admin/workspaces/{}/users":
                return {"users": [{"id": self._person.id, "role": "member"}]}
            case "PUT /integrations/{}/models":
                return {"models": [{"slug": "a-custom-model", "enabled": True, "is_custom": True}]}
            case "POST /mcp-servers/{}/test":
                self._house.provider.script += [UpstreamConnect("refused")] * 3
        return self._there.filled(dict(route.example or {})) if route.writes else None


PATHS = {"GET /model-configs/pricing/{}/{}": "/v1/model-configs/pricing/openai/openai-model"}
"""Operations whose path is not below /v1, or that name what nobody lists."""
QUERIES: dict[str, dict[str, str]] = {
    "GET /audit-logs": {"start_time": "2020-01-01T00:00:00Z", "end_time": "2100-01-01T00:00:00Z"},
    "DELETE /integrations/{}/models": {"slugs": "a-custom-model"},
}
