"""From what is wanted to steps, and from steps to calls of the admin API."""

from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

from lockgate.cli import Stop
from lockgate.cli.compare import UNKNOWN, Change, changes
from lockgate.cli.kinds import KINDS, Kind, built_in
from lockgate.cli.remote import Remote
from lockgate.cli.wanted import Wanted, filled

Action = Literal["create", "change", "delete", "same"]


class Step(NamedTuple):
    action: Action
    kind: Kind
    name: str
    workspace: str
    changes: tuple[Change, ...] = ()
    wanted: Wanted | None = None  # None: only a deletion
    there: dict[str, Any] | None = None  # None: only a creation

    @property
    def label(self) -> str:
        return f"{self.kind.name} {self.name!r}" + (f" in {self.workspace}" if self.workspace else "")


class Site:
    """What is on a server, read when it is asked for."""

    def __init__(self, remote: Remote) -> None:
        self.remote = remote
        self._rows: dict[tuple[str, str], list[dict[str, Any]]] = {}

    def rows(self, kind: Kind, workspace: str) -> list[dict[str, Any]]:
        """All of a kind that are there."""
        key = (kind.name, workspace)
        if key not in self._rows:
            found = self.remote.rows(kind.path, **self.place(kind, workspace))
            self._rows[key] = [row for row in found if kind.means(row)]
        return self._rows[key]

    def forget(self) -> None:
        self._rows.clear()

    @staticmethod
    def place(kind: Kind, workspace: str) -> dict[str, str]:
        return {**kind.query, **({"workspace_id": workspace} if workspace and kind.in_workspace else {})}

    def find(self, kind: Kind, workspace: str, name: str, slug: str = "") -> dict[str, Any] | None:
        """The row of this slug, else of this name. Raises Stop when the name is not one object's alone."""
        rows = self.rows(kind, workspace)
        by_slug = [row for row in rows if slug and row.get("slug") == slug]
        found = by_slug or [row for row in rows if row.get("name") == name]
        if len(found) > 1:
            raise Stop(
                f"there are {len(found)} objects like {kind.name} {name!r}. Rename them apart, then apply again."
            )
        return found[0] if found else None

    def whole(self, kind: Kind, workspace: str, row: dict[str, Any]) -> dict[str, Any]:
        return self.remote.one(kind.path, called(kind, row), **self.place(kind, workspace))


def called(kind: Kind, row: dict[str, Any]) -> str:
    """What a path calls a row by."""
    return str(row.get(kind.by) or row.get("id") or row.get("slug") or "")


class Applying:
    """`with_secrets`: write secrets of things that exist, too; by itself a secret is written once."""

    def __init__(self, remote: Remote, wanted: list[Wanted], *, with_secrets: bool = False) -> None:
        self.site, self.wanted, self._with_secrets = Site(remote), wanted, with_secrets
        self._ids: dict[str, str] = {}  # slug → id of what was referred to: a server may answer with either

    # --- planning ---

    def plan(self, *, prune: bool = False) -> list[Step]:
        """One step for each wanted object, then, with `prune`, deletions of what no file describes."""
        self.wanted = [self._placed(each) for each in self.wanted]
        steps = [self._step(each) for each in self.wanted]
        return [*steps, *(self._superfluous() if prune else ())]

    def _placed(self, each: Wanted) -> Wanted:
        """`each` in its workspace as the server calls it: another one of the same name may have another slug there.
        Raises Stop when it is neither there nor in the files.
        """
        if not each.workspace or not each.kind.in_workspace:
            return each
        kind, called_by = KINDS["workspace"], each.workspace
        made = [w for w in self.wanted if w.kind is kind and called_by in (w.name, w.spec.get("slug"))]
        name = made[0].name if made else called_by
        if row := self.site.find(kind, "", name, called_by):
            return each._replace(workspace=str(row.get("slug") or row["id"]))
        if made or any(called_by == row.get("id") for row in self.site.rows(kind, "")):
            return each
        raise Stop(f"{each.origin}: there is no workspace {called_by!r}, neither on the server nor in the files.", 2)

    def _step(self, each: Wanted) -> Step:
        row = None if self._is_new_place(each) else self._find(each)
        if row is None:
            self._filled(each)  # so that a missing variable or object stops before anything is written
            return Step("create", each.kind, each.name, each.workspace, wanted=each)
        there = {**self.site.whole(each.kind, each.workspace, row), **self._parts_of(each, row)}
        skip = each.kind.secrets | each.kind.fixed
        spec = self._filled(each)
        differing = changes({"name": each.name, **spec}, there, skip, frozenset(each.kind.parts))
        found = tuple(c for c in differing if not self._is_id_of(c))
        rewritten = self._with_secrets and not each.kind.secrets.isdisjoint(each.spec)
        action: Action = "change" if found or rewritten else "same"
        return Step(action, each.kind, each.name, each.workspace, found, each, row)

    def _is_id_of(self, change: Change) -> bool:
        return isinstance(change.after, str) and change.before == self._ids.get(change.after, UNKNOWN)

    def _find(self, each: Wanted) -> dict[str, Any] | None:
        return self.site.find(each.kind, each.workspace, each.name, str(each.spec.get("slug") or ""))

    def _is_new_place(self, each: Wanted) -> bool:
        """Whether its workspace is made by the same files: then nothing can be in it yet."""
        if not each.workspace or not each.kind.in_workspace:
            return False
        names = {w.name for w in self.wanted if w.kind.name == "workspace"}
        names |= {str(w.spec.get("slug")) for w in self.wanted if w.kind.name == "workspace" and w.spec.get("slug")}
        there = self.site.rows(KINDS["workspace"], "")
        return each.workspace in names and not any(each.workspace in (r.get("slug"), r.get("name")) for r in there)

    def _parts_of(self, each: Wanted, row: dict[str, Any]) -> dict[str, Any]:
        """Those fields of the spec that have an operation of their own, as they are."""
        at = f"{each.kind.path}/{called(each.kind, row)}"
        return {part: self.site.remote.call("GET", f"{at}/{part}") for part in each.kind.parts if part in each.spec}

    def _superfluous(self) -> Iterator[Step]:
        """What is there and in no file, of the kinds and places that files speak of; the last made first."""
        places = {(each.kind.name, each.workspace) for each in self.wanted}
        order = list(KINDS)
        for name, workspace in sorted(places, key=lambda place: -order.index(place[0])):
            kind = KINDS[name]
            mine = {id(self._find(each)) for each in self.wanted if (each.kind, each.workspace) == (kind, workspace)}
            for row in self.site.rows(kind, workspace):
                if id(row) not in mine and not row.get("is_default") and not built_in(kind, row):
                    yield Step("delete", kind, str(row.get("name")), workspace, there=row)

    def _filled(self, each: Wanted) -> dict[str, Any]:
        made: dict[str, Any] = filled(each.spec, lambda kind, name: self._name_of(each, kind, name), each.origin)
        return made

    def _name_of(self, each: Wanted, kind_name: str, name: str) -> str:
        """What the server calls the object that `${kind:name}` means. Raises Stop when there is none."""
        if kind_name not in KINDS:
            raise Stop(f"{each.origin}: there is no kind {kind_name!r} to refer to. Known: env, {', '.join(KINDS)}.", 2)
        kind = KINDS[kind_name]
        places = [each.workspace, ""] if each.workspace else [""]
        for workspace in places:
            if workspace and self._is_new_place(each):
                continue
            if row := self.site.find(kind, workspace, name, name):
                called_by = str(row.get("slug") or row["id"])
                self._ids[called_by] = str(row.get("id"))
                return called_by
        if any(w.kind is kind and w.name == name for w in self.wanted) or name in kind.always:
            return UNKNOWN
        raise Stop(f"{each.origin}: there is no {kind_name} {name!r}, neither on the server nor in the files.", 2)

    # --- doing ---

    def apply(self, steps: list[Step], tell: Callable[[int, int], None]) -> int:
        """Do the steps in order; how many were done. Raises Stop with how far it came."""
        todo = [step for step in steps if step.action != "same"]
        for nth, step in enumerate(todo):
            tell(nth, len(todo))
            try:
                self._do(step)
            except Stop as stop:
                said = str(stop).rstrip(".")
                raise Stop(f"{step.label}: {said}. Done: {nth} of {len(todo)}. Mend it and apply again.") from stop
        tell(len(todo), len(todo))
        return len(todo)

    def _do(self, step: Step) -> None:
        if step.wanted is None:
            self._delete(step)
        else:
            self._write(step, step.wanted)
        self.site.forget()

    def _write(self, step: Step, each: Wanted) -> None:
        kind, spec = each.kind, self._filled(each)
        parts = {name: spec.pop(name) for name in kind.parts if name in spec}
        place = self.site.place(kind, self._workspace_id(each))
        if step.there is None:
            made = self.site.remote.call("POST", kind.path, {"name": each.name, **spec, **place})
            name = called(kind, made)
        else:
            left = kind.fixed | (frozenset() if self._with_secrets else kind.secrets)
            name = called(kind, step.there)
            body = {"name": each.name, **{k: v for k, v in spec.items() if k not in left}, **place}
            self.site.remote.call("PUT", f"{kind.path}/{name}", body)
        for part, value in parts.items():
            self.site.remote.call(
                "PUT", f"{kind.path}/{name}/{part}", value if isinstance(value, dict) else {part: value}
            )

    def _workspace_id(self, each: Wanted) -> str:
        """A workspace by its slug or name, which may just have been made."""
        if not each.workspace or not each.kind.in_workspace:
            return ""
        row = self.site.find(KINDS["workspace"], "", each.workspace, each.workspace)
        return str(row["id"]) if row else each.workspace

    def _delete(self, step: Step) -> None:
        kind, row = step.kind, step.there or {}
        body = {"name": step.name} if kind.confirm else None
        query = self.site.place(kind, step.workspace)
        self.site.remote.call("DELETE", f"{kind.path}/{called(kind, row)}", body, query)
