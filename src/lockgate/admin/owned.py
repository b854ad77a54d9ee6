"""Resources whose rows are entities: what belongs to a workspace or to the organisation itself, from a declaration.

Such a resource declares its fields twice, once as they are stored and once as they are sent; a field of one name is
carried over by itself. `resources/labels.py` is the smallest there is. What is special about a resource is said in two
functions: `settle`, before a row is written, and `leave`, before it is deleted. Both run inside the transaction.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Generic, NamedTuple, TypeVar

import msgspec
from pydantic import Field

from lockgate.admin import auth, reach
from lockgate.admin.context import Context, iso
from lockgate.admin.inputs import Input
from lockgate.admin.resource import Handler, Level, Reply, Verbs, listed, mirrored
from lockgate.core.documents import Collection, Containing, Entity, Page, Tenant
from lockgate.core.errors import AdminConflict, AdminInvalid, AdminNotFound
from lockgate.core.ids import slug_of, uuid7
from lockgate.core.ports import Unit

E = TypeVar("E", bound=Entity)
ONE: Final = Page(0, 1)
ALL: Final = Page(0, 1000)
ACTIVE: Final = "active"
NAMED: Final = 5  # things in a message
LONGEST_NAME: Final = 255
_FRAME: Final = frozenset(Entity.__struct_fields__)


class Placed(Input):
    """A new object's place. Without a workspace it is the organisation's own, where there may be such."""

    workspace_id: str | None = Field(default=None, max_length=128)
    organisation_id: str | None = Field(default=None, max_length=128)
    organization_id: str | None = Field(default=None, max_length=128)  # as one library spells it


class Changes(Input):
    """A change of an object. Whoever stands above all workspaces may say in which one it is."""

    workspace_id: str | None = Field(default=None, max_length=128)


class Write(NamedTuple):
    """What `settle` is told of a write. `before` is the row as it was, None for a create."""

    ctx: Context
    unit: Unit  # of the whole organisation: ask `named` for what a workspace may use
    body: Any
    before: Any

    def sent(self, name: str) -> bool:
        """Whether the body has a value for `name`."""
        return getattr(self.body, name, None) is not None


# --- what a resource does unless it says otherwise ---


async def _as_filled(_write: Write, row: Any) -> Any:
    return row


async def _leaves(_ctx: Context, _unit: Unit, _row: Any) -> None: ...


async def _none(_ctx: Context) -> list[Any]:
    return []


async def _no_more(_ctx: Context, rows: list[Any]) -> list[dict[str, Any]]:
    return [{} for _ in rows]


@dataclass(frozen=True, kw_only=True)
class Owned(Verbs, Generic[E]):
    """The five verbs on `of`. Lists are searched by name (`search`) and by `filters`: query name → field."""

    level: Level = "workspace"
    of: Collection[E]
    shared: bool = False  # whether the organisation may have its own
    above: str = ""  # the scope of the organisation's own, where that is another one
    slug: Callable[[str], str] = slug_of  # of a name
    renames: bool = False  # whether the slug follows the name
    archives: bool = False  # whether a delete only archives; then the active ones are shown unless `status` asks
    filters: Mapping[str, str] = field(default_factory=dict)
    hidden: frozenset[str] = frozenset()  # own fields that no answer shows as they are
    settle: Callable[[Write, E], Awaitable[E]] = _as_filled  # may refuse
    leave: Callable[[Context, Unit, E], Awaitable[None]] = _leaves  # may refuse
    built_in: Callable[[Context], Awaitable[list[E]]] = _none  # what is there though nobody made it
    more: Callable[[Context, list[E]], Awaitable[list[dict[str, Any]]]] = _no_more  # what each row shows besides
    read: Handler | None = None  # instead of what `shown` makes
    place: Callable[[Context], Awaitable[str]] | None = None  # a new row's workspace, where the body says it otherwise
    made: Callable[[E], dict[str, Any]] = lambda row: {"id": row.id, "slug": row.slug}
    changed: Callable[[E], dict[str, Any]] = lambda _row: {}
    ids: Callable[[E], tuple[str, ...]] = lambda row: (row.id,)  # published, so that workers forget what they knew

    def scopes(self, verb: str) -> tuple[str, ...]:
        return tuple(f"{scope}.{verb}" for scope in (self.scope, self.above) if scope)

    # --- finding ---

    async def named(self, ctx: Context, name: str, unit: Unit | None = None, place: str | None = None) -> E:
        """What `name` (an id or a slug) names within the caller's reach, or for one workspace (`place`) of it.
        Raises AdminNotFound.
        """
        for row in await self.built_in(ctx):
            if name in (row.id, row.slug) and (not place or row.workspace_id in {place, ""}):
                return row
        return await reach.get(ctx, self.of, name, unit, place)

    async def usable(self, ctx: Context, unit: Unit, workspace_id: str, name: str, said: str) -> E:
        """What a row of `workspace_id` may refer to by `name` in its field `said`. Raises AdminInvalid, alike for what
        is foreign and what is not there.
        """
        try:
            row = await self.named(ctx, name, unit, workspace_id)
        except AdminNotFound:
            row = None
        if row is None or row.workspace_id not in {workspace_id, ""} or row.status != "active":
            raise AdminInvalid(f"{said}: there is no such {self.object.replace('-', ' ')} in this workspace")
        return row

    async def find(self, ctx: Context) -> tuple[list[E], int]:
        """The page that was asked for, what is built in before what was made."""
        where = self._where(ctx)
        page, first = ctx.page, [row for row in await self.built_in(ctx) if _fits(row, where)]
        shown = first[page.offset : page.offset + page.limit]
        rest = Page(max(0, page.offset - len(first)), max(1, page.limit - len(shown)))
        rows, total = await reach.find(ctx, self.of, where, rest)
        return (shown + rows)[: page.limit], len(first) + total

    def _where(self, ctx: Context) -> dict[str, Any]:
        where: dict[str, Any] = {
            name: frozenset(asked.split(",")) for query, name in self.filters.items() if (asked := ctx.query.get(query))
        }
        if self.archives:
            where["status"] = self._asked_status(ctx)
        if search := ctx.query.get("search"):
            where["name"] = Containing(search[:LONGEST_NAME])
        return where

    def _asked_status(self, ctx: Context) -> frozenset[str]:
        return frozenset((ctx.query.get("status") or ACTIVE).split(","))

    # --- showing ---

    def plain(self, row: E) -> dict[str, Any]:
        """A row by its own fields. An empty text of one that may be empty is null."""
        return {
            "object": self.object,
            "id": row.id,
            "slug": row.slug,
            "name": row.name,
            "organisation_id": row.organisation_id,
            "workspace_id": row.workspace_id or None,
            "status": row.status,
            **{name: getattr(row, name) for name in self._own if name not in self.hidden},
            "created_at": iso(row.created_at),
            "last_updated_at": iso(row.updated_at),
        }

    @property
    def _own(self) -> tuple[str, ...]:
        return tuple(name for name in self.of.type.__struct_fields__ if name not in _FRAME)

    def _fillable(self) -> frozenset[str]:
        """What a body may say of a row besides its name and slug."""
        return frozenset(self._own) | {"status"}

    async def shown(self, ctx: Context, rows: list[E]) -> list[dict[str, Any]]:
        more = await self.more(ctx, rows)
        return [{**self.plain(row), **added} for row, added in zip(rows, more, strict=True)]

    # --- the verbs ---

    async def _create(self, ctx: Context) -> Reply:
        _check_organisation(ctx, ctx.raw_body)
        workspace_id = await self._place(ctx)
        async with self.writing(ctx) as unit:
            made = self._fill(self._draft(ctx, workspace_id), ctx.body)
            self.check_right(ctx, made, "create")
            row = await unit.insert(self.of, await self.settle(Write(ctx, unit, ctx.body, None), made))
            ctx.touched(row)
            unit.changed(*self.ids(row))
        return Reply(mirrored(self.made(row)))

    async def _list(self, ctx: Context) -> Reply:
        _check_organisation(ctx, ctx.query)
        rows, total = await self.find(ctx)
        return Reply(listed(await self.shown(ctx, rows), total))

    async def _read(self, ctx: Context) -> Reply:
        _check_organisation(ctx, ctx.query)
        if self.read is not None:
            return await self.read(ctx)
        row = await self.named(ctx, ctx.path["id"])
        if self.archives and row.status not in self._asked_status(ctx):
            ctx.missing()
        return Reply((await self.shown(ctx, [row]))[0])

    async def _update(self, ctx: Context) -> Reply:
        async with self.writing(ctx) as unit:
            before = await self.owned(ctx, unit, "update")
            filled = self._stamped(ctx, self._fill(before, ctx.body))
            row = await unit.update(self.of, await self.settle(Write(ctx, unit, ctx.body, before), filled))
            unit.changed(*self.ids(row))
        return Reply(self.changed(row))

    async def _delete(self, ctx: Context) -> Reply:
        async with self.writing(ctx) as unit:
            row = await self.owned(ctx, unit, "delete")
            await self._before_delete(ctx, unit, row)
            if self.archives:
                await unit.update(self.of, self._stamped(ctx, msgspec.structs.replace(row, status="archived")))
            else:
                await unit.delete(self.of, row.id)
            unit.changed(*self.ids(row))
        return Reply({})

    # --- their parts ---

    @asynccontextmanager
    async def writing(self, ctx: Context) -> AsyncIterator[Unit]:
        """A transaction that sees what the organisation shares, too."""
        async with ctx.change(tenant=Tenant(ctx.tenant.organisation_id)) as unit:
            yield unit

    async def owned(self, ctx: Context, unit: Unit, verb: str) -> E:
        """The row that the path names, for a change. Raises AdminNotFound, AdminForbidden."""
        row = await self.named(ctx, ctx.path["id"], unit)
        if not row.row_version:
            raise AdminNotFound(f"{row.name!r} is built in: it cannot be changed or deleted")
        ctx.touched(row)
        self.check_right(ctx, row, verb)
        return row

    async def replaced(self, ctx: Context, change: Callable[[E], Mapping[str, Any]]) -> E:
        """The row that the path names, with the values that `change` makes of it as it is now, stored."""
        async with self.writing(ctx) as unit:
            row = await self.owned(ctx, unit, "update")
            after = await unit.update(self.of, self._stamped(ctx, msgspec.structs.replace(row, **change(row))))
            unit.changed(*self.ids(row))
        return after

    async def _place(self, ctx: Context) -> str:
        if self.place is not None:
            return await self.place(ctx)
        return reach.place(ctx) if self.shared else (await auth.home(ctx)).workspace_id or ""

    def check_right(self, ctx: Context, row: E, verb: str) -> None:
        """Raises AdminForbidden where the caller may not do that to this row."""
        reach.check_writes(ctx, row)
        scope = self.scope if row.workspace_id or not self.above else self.above
        ctx.require(f"{scope}.{verb}")

    async def _before_delete(self, ctx: Context, unit: Unit, row: E) -> None:
        await self.leave(ctx, unit, row)

    def _draft(self, ctx: Context, workspace_id: str) -> E:
        row = self.of.type(
            organisation_id=ctx.tenant.organisation_id,
            workspace_id=workspace_id,
            id=uuid7(),
            created_at=ctx.now,
            updated_at=ctx.now,
        )
        return self._stamped(ctx, row, "owner_id")

    def _stamped(self, ctx: Context, row: E, by: str = "updated_by") -> E:
        """`row` with who and when, where it keeps that."""
        who = {by: ctx.who.actor_id} if by in self._own else {}
        return msgspec.structs.replace(row, updated_at=ctx.now, **who)

    def _fill(self, row: E, body: Input) -> E:
        """`row` with what was sent of its own fields; a null empties a field that may be empty."""
        empty = {each.name: _default(each) for each in msgspec.structs.fields(self.of.type)}
        empty = {name: value for name, value in empty.items() if name in self._fillable()}
        sent = {name: getattr(body, name) for name in body.given if name in empty}
        fields = {name: empty[name] if value is None else _json(value) for name, value in sent.items()}
        if name := getattr(body, "name", None):
            fields["name"] = name
        row = msgspec.structs.replace(row, **fields)
        if self.renames or not row.row_version:
            row = msgspec.structs.replace(row, slug=getattr(body, "slug", None) or self.slug(row.name))
        return row


def _default(each: msgspec.structs.FieldInfo) -> Any:
    return each.default if each.default_factory is msgspec.NODEFAULT else each.default_factory()


def _json(value: Any) -> Any:
    if isinstance(value, list):
        return [_json(one) for one in value]
    return value.model_dump(exclude_none=True) if hasattr(value, "model_dump") else value


def _fits(row: Entity, where: Mapping[str, Any]) -> bool:
    return all(
        condition.text.lower() in getattr(row, name).lower()
        if isinstance(condition, Containing)
        else getattr(row, name) in condition
        for name, condition in where.items()
    )


def _check_organisation(ctx: Context, said: Mapping[str, Any]) -> None:
    """An organisation that is named must be the caller's own. Raises AdminNotFound."""
    for name in ("organisation_id", "organization_id"):
        if said.get(name) not in {None, "", ctx.tenant.organisation_id}:
            raise AdminNotFound("There is no such organisation")


def refuse_in_use(what: str, users: list[str], total: int) -> None:
    """Raises AdminConflict that names a few of the `users` of what would be deleted."""
    if users:
        more = f" and {total - NAMED} more" if total > NAMED else ""
        raise AdminConflict(f"This {what} is used by {', '.join(users[:NAMED])}{more}. Remove it there first")
