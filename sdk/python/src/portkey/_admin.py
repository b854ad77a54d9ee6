"""What administers a gateway: one class for everything that is kept at one path, and a table of what there is.

Names of arguments are those of the API's paths and fields. A row is named by its place (`retrieve("pc-a")`) or by its
argument (`retrieve(slug="pc-a")`).
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, TypeVar

from portkey._resources import Call, PromptCompletions, Prompted, Resource, at, given

T = TypeVar("T")
P = TypeVar("P")
S = TypeVar("S")


class Placed(Resource[T]):
    """Rows at one path. Subclasses say where: `path` with arguments in braces, `keys` that name a row, best first."""

    path: str
    keys: tuple[str, ...]

    def _all(self, fields: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """The path of all rows, and what of `fields` it does not hold."""
        rest, parts = given(fields), self.path.strip("/").split("/")
        return at(*(str(rest.pop(part[1:-1], "")) if part[0] == "{" else part for part in parts)), rest

    def _one(self, named: str, fields: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        """The path of the row that `named`, or the first key that was given, names. Raises ValueError without any."""
        path, rest = self._all(fields)
        found = [str(rest.pop(key)) for key in self.keys if rest.get(key)]
        return path + at(named or next(iter(found), "")), rest

    def _do(self, method: str, verb: str, named: str, fields: Mapping[str, Any]) -> T:
        path, rest = self._one(named, fields)
        return self._call(method, path + at(verb), body=rest)


class Kept(Placed[T]):
    def create(self, **fields: Any) -> T:
        path, body = self._all(fields)
        return self._call("POST", path, body=body)

    def list(self, **query: Any) -> T:
        """Query: `page_size`, `current_page` (from 0), and what the list can be narrowed by."""
        path, rest = self._all(query)
        return self._call("GET", path, query=rest)

    def retrieve(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("GET", path, query=rest)

    def update(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("PUT", path, body=rest)

    def delete(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("DELETE", path, query=rest)


class Part(Placed[T]):
    """What belongs to one row: read with `list` or `retrieve`, changed with `update`, sometimes fetched with `sync`."""

    def __init__(self, call: Call[T], owner: Placed[T], part: str) -> None:
        super().__init__(call)
        self.path, self.keys, self._part = owner.path, owner.keys, part

    def _one(self, named: str, fields: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
        path, rest = super()._one(named, fields)
        return path + at(self._part), rest

    def list(self, named: str = "", /, **query: Any) -> T:
        path, rest = self._one(named, query)
        return self._call("GET", path, query=rest)

    def retrieve(self, named: str = "", /, **query: Any) -> T:
        return self.list(named, **query)

    def update(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("PUT", path, body=rest)

    def delete(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("DELETE", path, query=rest)

    def check(self, named: str = "", /, **fields: Any) -> T:
        path, rest = self._one(named, fields)
        return self._call("GET", path + at("check"), query=rest)

    def sync(self, named: str = "", /, **fields: Any) -> T:
        return self._do("POST", "sync", named, fields)


# --- people and places ---


class Invites(Kept[T]):
    path, keys = "/admin/users/invites", ("invite_id",)

    def resend(self, named: str = "", /, **fields: Any) -> T:
        return self._do("POST", "resend", named, fields)


class Users(Kept[T]):
    path, keys = "/admin/users", ("user_id",)

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.invites: Invites[T] = Invites(call)


class Members(Kept[T]):
    path, keys = "/admin/workspaces/{workspace_id}/users", ("user_id",)


class Workspaces(Kept[T]):
    path, keys = "/admin/workspaces", ("workspace_id",)

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.users: Members[T] = Members(call)

    def delete(self, named: str = "", /, **fields: Any) -> T:
        """`name` confirms that this one is meant."""
        path, rest = self._one(named, fields)
        return self._call("DELETE", path, body=rest)


class Admin(Resource[T]):
    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.users: Users[T] = Users(call)
        self.workspaces: Workspaces[T] = Workspaces(call)


# --- documents ---


class Configs(Kept[T]):
    path, keys = "/configs", ("slug", "id")


class Labels(Kept[T]):
    path, keys = "/labels", ("label_id",)


class Collections(Kept[T]):
    path, keys = "/collections", ("collection_id",)


class Guardrails(Kept[T]):
    path, keys = "/guardrails", ("guardrail_id",)


class Versions(Kept[T]):
    """Of a document: listed, and some kinds read and marked one by one."""

    def __init__(self, call: Call[T], path: str) -> None:
        super().__init__(call)
        self.path, self.keys = path, ("version_id",)


class Published(Kept[T]):
    """A kind of document with versions, one of which is in force."""

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.versions: Versions[T] = Versions(call, f"{self.path}/{{{self.keys[0]}}}/versions")

    def publish(self, named: str = "", /, **fields: Any) -> T:
        """Put `version`, a number, in force."""
        return self._do("PUT", "makeDefault", named, fields)


class Partials(Published[T]):
    path, keys = "/prompts/partials", ("partial_slug",)


class Prompts(Published[T], Generic[T, P, S]):
    path, keys = "/prompts", ("prompt_slug",)

    def __init__(self, call: Call[T], send: Prompted) -> None:
        super().__init__(call)
        self.completions: PromptCompletions[P, S] = PromptCompletions(send)
        self.partials: Partials[T] = Partials(call)

    def render(self, *, prompt_id: str, variables: Mapping[str, Any] | None = None, **fields: Any) -> T:
        """The request that the prompt makes of `variables`, without sending it: `reply.data`."""
        body = {**given(fields), "variables": dict(variables or {})}
        return self._call("POST", at("prompts", prompt_id, "render"), body=body)


# --- credentials ---


class Integrations(Kept[T]):
    path, keys = "/integrations", ("slug",)

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.models: Part[T] = Part(call, self, "models")
        self.workspaces: Part[T] = Part(call, self, "workspaces")


class Providers(Kept[T]):
    path, keys = "/providers", ("slug",)


class SecretReferences(Kept[T]):
    path, keys = "/secret-references", ("slug", "id")


# --- MCP ---


class McpIntegrations(Kept[T]):
    path, keys = "/mcp-integrations", ("mcp_integration_id",)

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.workspaces: Part[T] = Part(call, self, "workspaces")
        self.capabilities: Part[T] = Part(call, self, "capabilities")
        self.metadata: Part[T] = Part(call, self, "metadata")

    def test(self, named: str = "", /, **fields: Any) -> T:
        return self._do("POST", "test", named, fields)

    def sync(self, named: str = "", /, **fields: Any) -> T:
        return self._do("POST", "sync", named, fields)


class McpServers(Kept[T]):
    path, keys = "/mcp-servers", ("mcp_server_id",)

    def __init__(self, call: Call[T]) -> None:
        super().__init__(call)
        self.capabilities: Part[T] = Part(call, self, "capabilities")
        self.metadata: Part[T] = Part(call, self, "metadata")
        self.user_access: Part[T] = Part(call, self, "user-access")

    def test(self, named: str = "", /, **fields: Any) -> T:
        return self._do("POST", "test", named, fields)


class Administers(Generic[T]):
    """The part of a client that both clients have: what a call returns, `T`, is a reply or awaits one."""

    def _call(self, method: str, path: str, *, body: object = None, query: Mapping[str, Any] | None = None) -> T:
        raise NotImplementedError  # a client sends it

    @cached_property
    def configs(self) -> Configs[T]:
        return Configs(self._call)

    @cached_property
    def labels(self) -> Labels[T]:
        return Labels(self._call)

    @cached_property
    def collections(self) -> Collections[T]:
        return Collections(self._call)

    @cached_property
    def guardrails(self) -> Guardrails[T]:
        return Guardrails(self._call)

    @cached_property
    def integrations(self) -> Integrations[T]:
        return Integrations(self._call)

    @cached_property
    def providers(self) -> Providers[T]:
        return Providers(self._call)

    @cached_property
    def secret_references(self) -> SecretReferences[T]:
        return SecretReferences(self._call)

    @cached_property
    def mcp_integrations(self) -> McpIntegrations[T]:
        return McpIntegrations(self._call)

    @cached_property
    def mcp_servers(self) -> McpServers[T]:
        return McpServers(self._call)
