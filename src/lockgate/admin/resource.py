"""What a route and a resource are: declarations that the router, the access check, OpenAPI and the tests read.

There is one table of routes. A route without a policy stops the process at start, because deny by default is only true
if nothing can be forgotten.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, Literal, TypeVar

import msgspec
from pydantic import BaseModel

from lockgate.core.documents import Collection, Document, Page
from lockgate.core.errors import LockgateError

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
Who = Literal["anyone", "known", "signed-in", "scoped", "directory"]
"""`anyone`: no identity at all. `known`: any key or session. `signed-in`: a person's session. `scoped`: a key or a
session that holds a scope. `directory`: a directory's bearer token, and no key or session."""
Level = Literal["none", "organisation", "workspace"]
"""Where the objects of a route live. A workspace key never reaches the level `organisation`."""


@dataclass(frozen=True, slots=True)
class Policy:
    """Who may call a route. `scopes`: any one of them suffices; the handler may ask for more. `step_up`: a person must
    have entered the password within the last minutes.
    """

    who: Who
    scopes: frozenset[str] = frozenset()
    level: Level = "none"
    step_up: bool = False

    def __post_init__(self) -> None:
        if (self.who == "scoped") is not bool(self.scopes):
            raise ValueError("A scoped policy names its scopes, and no other does.")


def scoped(level: Level, *scopes: str) -> Policy:
    return Policy("scoped", frozenset(scopes), level)


ANYONE: Final = Policy("anyone")
KNOWN: Final = Policy("known")
SIGNED_IN: Final = Policy("signed-in")
DIRECTORY: Final = Policy("directory")


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: its JSON body, or bytes as they are, and cookies to set as ready header values."""

    body: Any
    status: int = 200
    cookies: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()


Handler = Callable[[Any], Awaitable[Reply]]
"""Takes a `Context`."""


@dataclass(frozen=True, slots=True)
class Route:
    """One operation. `path` is below /v1 (and /v2 unless `v1_only`); `action` is its word in the audit log."""

    method: Method
    path: str
    policy: Policy
    action: str
    handler: Handler
    summary: str
    model: type[BaseModel] | None = None
    status: int = 200
    v1_only: bool = False
    at_root: bool = False  # also without a version before it, where clients look for it
    example: Mapping[str, Any] | None = (
        None  # a body that is accepted: for the description, and for tests of all routes
    )
    array: str = ""  # the field that a body stands for which is an array
    refusal: Callable[[LockgateError], Reply] | None = None  # how its errors are told where not as elsewhere

    @property
    def prefixes(self) -> tuple[str, ...]:
        """What stands before its path."""
        return (*(("",) if self.at_root else ()), "/v1", *(() if self.v1_only else ("/v2",)))

    @property
    def writes(self) -> bool:
        return self.method != "GET"

    @property
    def resource_type(self) -> str:
        return self.action.partition(".")[0]


SAID: Final = {"create": "Create", "read": "Show", "update": "Change", "delete": "Delete"}
"""What a verb does, to people."""
_VOWELS: Final = ("a", "e", "i", "o", "MCP")


def with_article(words: str) -> str:
    return f"{'an' if words.startswith(_VOWELS) else 'a'} {words}"


def plural(words: str) -> str:
    return f"{words[:-1]}ies" if words.endswith("y") and not words.endswith("key") else f"{words}s"


Row = TypeVar("Row", bound=Document)


@dataclass(frozen=True, kw_only=True)
class Verbs:
    """The five usual routes of a kind of object; what they do is said by a subclass."""

    name: str  # in paths: virtual-keys
    object: str  # in answers and the audit log: virtual-key
    scope: str  # in scopes: virtual_keys
    level: Level
    create: type[BaseModel]
    update: type[BaseModel]
    example: Mapping[str, Any] | None = None  # of a create
    example_update: Mapping[str, Any] | None = None
    title: str = ""  # as people call one; the words of `object` where it is empty

    @property
    def action(self) -> str:
        return self.object.replace("-", "_")

    def scopes(self, verb: str) -> tuple[str, ...]:
        """Any one of them opens the routes of `verb`."""
        return (f"{self.scope}.{verb}",)

    def routes(self) -> tuple[Route, ...]:
        all_, one = f"/{self.name}", f"/{self.name}/{{id}}"
        return (
            self._route("POST", all_, "create", self._create, model=self.create, example=self.example),
            self._route("GET", all_, "list", self._list),
            self._route("GET", one, "read", self._read),
            self._route("PUT", one, "update", self._update, model=self.update, example=self.example_update),
            self._route("DELETE", one, "delete", self._delete),
        )

    def _route(
        self,
        method: Method,
        path: str,
        verb: str,
        handler: Handler,
        *,
        model: type[BaseModel] | None = None,
        example: Mapping[str, Any] | None = None,
    ) -> Route:
        policy = scoped(self.level, *self.scopes(verb))
        title = self.title or self.object.replace("-", " ")
        summary = f"List {plural(title)}" if verb == "list" else f"{SAID[verb]} {with_article(title)}"
        return Route(method, path, policy, f"{self.action}.{verb}", handler, summary, model, example=example)

    async def _create(self, ctx: Any) -> Reply:
        raise NotImplementedError

    async def _list(self, ctx: Any) -> Reply:
        raise NotImplementedError

    async def _read(self, ctx: Any) -> Reply:
        raise NotImplementedError

    async def _update(self, ctx: Any) -> Reply:
        raise NotImplementedError

    async def _delete(self, ctx: Any) -> Reply:
        raise NotImplementedError


@dataclass(frozen=True, kw_only=True)
class Resource(Verbs, Generic[Row]):
    """A kind of object with a table of its own. Functions are given the Context first.

    `make` and `change` return the row to store; `show` is what a reader sees; `made` and `changed` are the short
    answers to writes; `ids` are published so that workers forget what they knew.
    """

    of: Collection[Row]
    make: Callable[[Any, Any], Awaitable[Row]]
    change: Callable[[Any, Row, Any], Awaitable[Row]]
    show: Callable[[Any, Row], dict[str, Any]]
    made: Callable[[Row], dict[str, Any]]
    changed: Callable[[Row], dict[str, Any]] = lambda _row: {}
    ids: Callable[[Row], tuple[str, ...]] = lambda row: (row.id,)

    async def _create(self, ctx: Any) -> Reply:
        row = await self.make(ctx, ctx.body)
        async with ctx.change(row.id) as unit:
            stored = await unit.insert(self.of, row)
            unit.changed(*self.ids(stored))
        return Reply(mirrored(self.made(stored)))

    async def _list(self, ctx: Any) -> Reply:
        rows, total = await ctx.store.find(ctx.tenant, self.of, {}, ctx.page)
        return Reply(listed([self.show(ctx, row) for row in rows], total))

    async def _read(self, ctx: Any) -> Reply:
        row = ctx.found(await ctx.store.get(ctx.tenant, self.of, ctx.path["id"]))
        return Reply(self.show(ctx, row))

    async def _update(self, ctx: Any) -> Reply:
        async with ctx.change() as unit:
            row = ctx.found(await unit.get(self.of, ctx.path["id"]))
            ctx.touched(row)
            after = msgspec.structs.replace(await self.change(ctx, row, ctx.body), updated_at=ctx.now)
            stored = await unit.update(self.of, after)
            unit.changed(*self.ids(stored))
        return Reply(self.changed(stored))

    async def _delete(self, ctx: Any) -> Reply:
        async with ctx.change() as unit:
            row = ctx.found(await unit.get(self.of, ctx.path["id"]))
            ctx.touched(row)
            await unit.delete(self.of, row.id)
            unit.changed(*self.ids(row))
        return Reply({})


def listed(data: list[dict[str, Any]], total: int) -> dict[str, Any]:
    return {"object": "list", "total": total, "data": data}


def mirrored(fields: dict[str, Any]) -> dict[str, Any]:
    """A create reply: some clients read the flat form, some the wrapped one."""
    return {**fields, "success": True, "data": dict(fields)}


LARGEST_PAGE: Final = 1000
FIRST_PAGE: Final = Page(0, 100)
