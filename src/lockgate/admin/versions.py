"""Documents with versions: a head that is listed and renamed, and numbered versions that never change.

One version is in force. A document either puts each change in force at once, or waits for somebody who publishes it.
Labels point at versions from outside, as rows of their own, so that moving one changes no version.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import msgspec

from lockgate.admin.context import Context
from lockgate.admin.owned import NAMED, ONE, Changes, Owned, Write, refuse_in_use
from lockgate.admin.resource import Reply, Route, listed, scoped
from lockgate.core.documents import Collection, Entity, Page, Tenant, entities
from lockgate.core.ids import uuid7
from lockgate.core.ports import Unit

DROPPED_AT_ONCE: Final = Page(0, 500)
LATEST: Final = "latest"
IN_FORCE: Final = "default"
LONGEST_NUMBER: Final = 9  # digits


class Head(Entity, frozen=True, kw_only=True):
    number: int = 0  # of the newest version
    latest_id: str = ""
    version: int = 0  # of the version in force
    version_id: str = ""
    owner_id: str = ""
    updated_by: str = ""


class Version(Entity, frozen=True, kw_only=True):
    """One of the document `parent_id`."""

    number: int
    description: str = ""
    created_by: str = ""


class Mark(Entity, frozen=True, kw_only=True):
    """A label on a version of the document `parent_id`."""

    label_id: str
    version_id: str


MARKS: Final = entities("marks", Mark)
E = TypeVar("E", bound=Entity)
H = TypeVar("H", bound=Head)
V = TypeVar("V", bound=Version)
_FRAME: Final = frozenset((*Head.__struct_fields__, *Version.__struct_fields__))
Marked = Mapping[str, list[str]]
"""By a version's id: its labels' ids, the newest first."""


class PublishInput(Changes):
    version: int


def split(name: str, asked: str | None = None) -> tuple[str, str]:
    """`slug@which` as its two halves; `asked` counts where the name says nothing of a version."""
    base, _, which = name.partition("@")
    return base, which or asked or ""


def status_of(head: Head, version: Version) -> str:
    return "active" if version.id == head.version_id else "archived"


@dataclass(frozen=True, kw_only=True)
class Versioned(Owned[H], Generic[H, V]):
    """`whole` is a document as it is in one version, `line` a version as lists have it; both are given the version's
    labels. What a head and its versions have both, the head copies from the version in force, to be listed by.
    """

    versions: Collection[V]
    whole: Callable[[H, V, list[str]], dict[str, Any]]
    line: Callable[[H, V, list[str]], dict[str, Any]]
    publishes: bool = True  # whether somebody puts versions in force; else each change is at once
    label: Callable[[Context, str, str], Awaitable[str]] | None = None  # a label's id by a workspace's id and its name
    hidden: frozenset[str] = frozenset(Head.__struct_fields__) - {"owner_id", "updated_by"}

    def routes(self) -> tuple[Route, ...]:
        one = f"/{self.name}/{{id}}"
        word = self.object.replace("-", " ")
        read, listing = scoped(self.level, *self.scopes("read")), f"List a {word}'s versions"
        made = (
            *super().routes(),
            Route("GET", f"{one}/versions", read, f"{self.action}.versions", self._versions, listing),
        )
        if not self.publishes:
            return made
        put, summary = scoped(self.level, *self.scopes("publish")), f"Put a version of a {word} in force"
        path, action, example = f"{one}/makeDefault", f"{self.action}.publish", {"version": 1}
        return (*made, Route("PUT", path, put, action, self._publish, summary, PublishInput, example=example))

    # --- finding ---

    async def pick(self, ctx: Context, head: H, which: str, unit: Unit | None = None) -> V:
        """The version of `head` that `which` names: nothing or `default` for the one in force, `latest`, a number, its
        id, or a label. Raises AdminNotFound: a version of another document is as missing as one that never was.
        """
        where: dict[str, Any] = {"id": which}
        if which in {"", IN_FORCE, LATEST}:
            where = {"id": head.latest_id if which == LATEST else head.version_id}
        elif which.isdecimal() and len(which) < LONGEST_NUMBER:
            where = {"number": int(which)}
        elif self.label and (marked := await self._marked_as(ctx, head, which, unit)):
            where = {"id": marked}
        found, _ = await _find(ctx, unit, self.versions, {"parent_id": head.id, **where}, ONE)
        return ctx.found(found[0] if found else None)

    async def _marked_as(self, ctx: Context, head: H, name: str, unit: Unit | None) -> str:
        label_id = await self.label(ctx, head.workspace_id, name) if self.label else ""
        marks, _ = await _find(ctx, unit, MARKS, {"parent_id": head.id, "label_id": label_id}, ONE)
        return marks[0].version_id if marks else ""

    async def marked(self, ctx: Context, head: H) -> Marked:
        """The labels on each version."""
        made: dict[str, list[str]] = {}
        if self.label:
            marks, _ = await _find(ctx, None, MARKS, {"parent_id": head.id}, DROPPED_AT_ONCE)
            for mark in sorted(marks, key=lambda mark: -mark.updated_at):
                made.setdefault(mark.version_id, []).append(mark.label_id)
        return made

    # --- reading ---

    async def _read(self, ctx: Context) -> Reply:
        name, which = split(ctx.path["id"], ctx.query.get("version"))
        return await self.reply(ctx, await self.named(ctx, name), which)

    async def reply(self, ctx: Context, head: H, which: str) -> Reply:
        version = await self.pick(ctx, head, which)
        labels = (await self.marked(ctx, head)).get(version.id, [])
        return Reply({**self.plain(head), **self.whole(head, version, labels)})

    async def _versions(self, ctx: Context) -> Reply:
        """Newest first."""
        head = await self.named(ctx, ctx.path["id"])
        found, total = await _find(ctx, None, self.versions, {"parent_id": head.id}, ctx.page)
        marked = await self.marked(ctx, head)
        rows = sorted(found, key=lambda version: -version.number)
        return Reply(listed([self.line(head, version, marked.get(version.id, [])) for version in rows], total))

    # --- writing ---

    async def add(self, write: Write, head: H, content: Mapping[str, Any]) -> H:
        """`head` with a version more. The first is in force at once."""
        ctx, number = write.ctx, head.number + 1
        version = self.versions.type(
            organisation_id=head.organisation_id,
            workspace_id=head.workspace_id,
            id=uuid7(),
            created_at=ctx.now,
            updated_at=ctx.now,
            parent_id=head.id,
            slug=f"{head.id}@{number}",
            name=head.name,
            number=number,
            created_by=ctx.who.actor_id,
            **content,
        )
        version = await write.unit.insert(self.versions, version)
        head = msgspec.structs.replace(head, number=number, latest_id=version.id)
        return self.in_force(head, version) if not self.publishes or number == 1 else head

    def in_force(self, head: H, version: V) -> H:
        copied = {name: getattr(version, name) for name in self._copied}
        return msgspec.structs.replace(head, version=version.number, version_id=version.id, **copied)

    @property
    def _copied(self) -> frozenset[str]:
        return frozenset(self.of.type.__struct_fields__) & frozenset(self.versions.type.__struct_fields__) - _FRAME

    async def _publish(self, ctx: Context) -> Reply:
        body: PublishInput = ctx.body
        async with self.writing(ctx) as unit:
            head = await self.owned(ctx, unit, "publish")
            version = await self.pick(ctx, head, str(body.version), unit)
            ctx.touched(head, version=version.number)
            after = self.in_force(head, version)
            await unit.update(self.of, self._stamped(ctx, after))
            unit.changed(*self.ids(head))
        return Reply({})

    async def mark(self, ctx: Context, unit: Unit, head: H, version: V, label_id: str | None) -> None:
        """Put a label on a version, which takes it from the one that had it; None takes all off."""
        where = {"version_id": version.id} if label_id is None else {"label_id": label_id}
        marks, _ = await unit.find(MARKS, {"parent_id": head.id, **where}, DROPPED_AT_ONCE)
        for mark in marks:
            await unit.delete(MARKS, mark.id)
        if label_id is not None:
            await unit.insert(
                MARKS,
                Mark(
                    organisation_id=head.organisation_id,
                    workspace_id=head.workspace_id,
                    id=uuid7(),
                    created_at=ctx.now,
                    updated_at=ctx.now,
                    parent_id=head.id,
                    slug=f"{head.id}@{label_id}",
                    name=head.name,
                    label_id=label_id,
                    version_id=version.id,
                ),
            )

    def _fillable(self) -> frozenset[str]:
        """What a body says of a version is not the head's."""
        return super()._fillable() - (frozenset(self.versions.type.__struct_fields__) - _FRAME)

    async def _before_delete(self, ctx: Context, unit: Unit, row: H) -> None:
        await super()._before_delete(ctx, unit, row)
        kinds: tuple[Collection[Any], ...] = (self.versions, MARKS)
        for of in kinds:
            while (found := await unit.find(of, {"parent_id": row.id}, DROPPED_AT_ONCE))[0]:
                for each in found[0]:
                    await unit.delete(of, each.id)


async def refuse_marked(ctx: Context, unit: Unit, label: Entity) -> None:
    """Raises AdminConflict while a label is on a version: whoever calls for it would get nothing."""
    del ctx
    marks, total = await unit.find(MARKS, {"label_id": label.id}, Page(0, NAMED))
    refuse_in_use("label", [f"the prompt {mark.name!r}" for mark in marks], total)


async def _find(
    ctx: Context, unit: Unit | None, of: Collection[E], where: Mapping[str, Any], page: Page
) -> tuple[list[E], int]:
    """Rows of the caller's organisation, inside a transaction or outside. `where` names a parent that was judged."""
    if unit is not None:
        return await unit.find(of, where, page)
    return await ctx.store.find(Tenant(ctx.tenant.organisation_id), of, where, page)
