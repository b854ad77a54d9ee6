"""What an admin API of the compatible dialect has, as documents. What a spec may hold is what our own create takes."""

import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, get_args

from pydantic import BaseModel

from lockgate.admin.api import ROUTES
from lockgate.admin.context import snake
from lockgate.cli import Stop
from lockgate.cli.applying import called
from lockgate.cli.compare import EMPTY
from lockgate.cli.kinds import KINDS, Kind, built_in
from lockgate.cli.remote import Remote
from lockgate.cli.writing import Described, variable

OURS: Final = frozenset({"name", "workspace_id", "organisation_id", "status", "isDefault", "is_default", "users"})
"""Fields that a document says elsewhere, or that the server decides."""
REFERENCES: Final = {
    "integration_id": "integration", "collection_id": "collection", "mcp_integration_id": "mcp-integration",
    "virtual_key": "virtual-key", "secret_reference_id": "secret-reference",
}  # fmt: skip
MASKED: Final = "masked_"
TEXTS: Final = frozenset({"config"})  # documents that are given as text


def read(remote: Remote, tell: Callable[[int, int], None]) -> tuple[list[Described], list[str]]:
    """All documents and what could not be carried over. Raises Stop when the API cannot be read at all."""
    reading = _Reading(remote)
    found: list[Described] = []
    for nth, kind in enumerate(KINDS.values()):
        tell(nth, len(KINDS))
        found += reading.kind(kind)
    tell(len(KINDS), len(KINDS))
    return found, reading.notes


class _Reading:
    def __init__(self, remote: Remote) -> None:
        self._remote = remote
        self.notes: list[str] = []
        self._workspaces: list[dict[str, Any]] = []
        self._taken: set[tuple[str, str | None, str]] = set()
        self._names: dict[str, tuple[str, str]] = {}  # id or slug there → (kind, name)

    def kind(self, kind: Kind) -> list[Described]:
        places = self._workspaces if kind.in_workspace else [{}]
        return [each for place in places for each in self._at(kind, place)]

    def _at(self, kind: Kind, place: dict[str, Any]) -> Iterator[Described]:
        query = {"workspace_id": place["id"]} if place else {}
        try:
            rows = list(self._remote.rows(kind.path, **query))
        except Stop as stop:
            if kind.name == "workspace":
                raise
            self.notes.append(f"{kind.name}: not read. {stop}")
            return
        if kind.name == "workspace":
            self._workspaces = [row for row in rows if row.get("status", "active") == "active"]
        for row in rows:
            if not kind.means(row):
                continue
            whole = self._remote.one(kind.path, called(kind, row), **query)
            name = self._alone(kind, place, str(whole.get("name") or row.get("name") or called(kind, row)))
            for key in ("id", "slug"):
                if row.get(key):
                    self._names[str(row[key])] = (kind.name, name)
            if built_in(kind, row) and kind.name != "workspace":
                continue
            spec = {**self._spec(kind, name, whole), **self._parts(kind, row, name)}
            yield Described(kind.name, name, spec, str(place.get("slug", "")))

    def _alone(self, kind: Kind, place: dict[str, Any], name: str) -> str:
        """`name`, with a number when another object of the kind has it there: files know objects by their names."""
        free = (name if nth == 1 else f"{name} {nth}" for nth in itertools.count(1))
        found = next(each for each in free if (kind.name, place.get("id"), each) not in self._taken)
        self._taken.add((kind.name, place.get("id"), found))
        if found != name:
            self.notes.append(f"{kind.name} {name!r}: not the only one of this name, so it becomes {found!r}.")
        return found

    def _spec(self, kind: Kind, name: str, whole: dict[str, Any]) -> dict[str, Any]:
        plain = {snake(field): value for field, value in whole.items()}
        if kind.name == "workspace":
            plain["defaults"] = self._without_config(name, plain.get("defaults"))
        spec = {}
        for field, annotation in _writable(kind).items():
            value = _fitting(annotation, self._read(field, plain.get(field)))
            if field not in OURS | kind.secrets and value not in EMPTY:
                spec[field] = self._referring(field, value)
        mapped = {one.get("target_field") for one in plain.get("secret_mappings") or () if isinstance(one, dict)}
        for secret in sorted(kind.secrets - mapped):
            if (value := self._secret(kind, name, secret, plain)) not in EMPTY:
                spec[secret] = value
        return spec

    def _secret(self, kind: Kind, name: str, field: str, plain: dict[str, Any]) -> Any:
        """A variable in the place of what is not shown. Of an object, such as a login, only its masked fields are."""
        shown = plain.get(field)
        if isinstance(shown, dict):
            masked = {key: self._variable(kind, name, key.removeprefix(MASKED)) for key in shown if MASKED in key}
            kept = {key: value for key, value in shown.items() if MASKED not in key and value is not None}
            return kept | {key.removeprefix(MASKED): value for key, value in masked.items()}
        none = plain.get(f"{MASKED}{field}", "?") is None  # it says that there is none
        return None if none else self._variable(kind, name, field)

    def _variable(self, kind: Kind, name: str, field: str) -> str:
        called_by = variable(name, field)
        self.notes.append(f"{kind.name} {name!r}: set {called_by}, which could not be read.")
        return f"${{env:{called_by}}}"

    def _without_config(self, name: str, defaults: Any) -> Any:
        """Configs are made after the workspaces that they are in."""
        if not isinstance(defaults, dict) or not defaults.get("config_id"):
            return defaults
        self.notes.append(f"workspace {name!r}: its default config is not carried over. Set it when all is applied.")
        return {field: value for field, value in defaults.items() if field != "config_id"}

    def _parts(self, kind: Kind, row: dict[str, Any], name: str) -> dict[str, Any]:
        """Who may use it, and which models of it; providers on it are documents of their own."""
        found: dict[str, Any] = {}
        for part in kind.parts:
            if part == "workspaces" and row.get("workspace_id"):
                continue  # it is one workspace's own
            try:
                said = self._remote.call("GET", f"{kind.path}/{called(kind, row)}/{part}")
            except Stop as stop:
                self.notes.append(f"{kind.name} {name!r}: {part} not read. {stop}")
                continue
            if value := (self._models(name, said) if part == "models" else self._places(kind, said)):
                found[part] = value
        return found

    def _places(self, kind: Kind, said: dict[str, Any]) -> dict[str, Any]:
        names = {row[key]: row["name"] for row in self._workspaces for key in ("id", "slug") if row.get(key)}
        places = [
            {"id": f"${{workspace:{names[row['id']]}}}"}
            | {key: row[key] for key in ("enabled", "usage_limits", "rate_limits") if row.get(key) is not None}
            for row in said.get("workspaces") or ()
            if row.get("id") in names
        ]
        everywhere = said.get("global_workspace_access")
        found = {"workspaces": places} if places else {}
        found |= {"global_workspace_access": everywhere} if everywhere else {}
        alone = {"create_default_provider": False} if found and kind.name == "integration" else {}
        return found | alone

    def _models(self, name: str, said: dict[str, Any]) -> dict[str, Any]:
        rows = said.get("models") or ()
        self.notes += [
            f"integration {name!r}: the model {row.get('slug')!r} of your own is not carried over. Add it by hand."
            for row in rows
            if row.get("is_custom")
        ]
        if said.get("allow_all_models", True):
            return {}
        open_to = [
            {"slug": row["slug"], "enabled": True} for row in rows if row.get("enabled") and not row["is_custom"]
        ]
        return {"allow_all_models": False, "models": open_to}

    @staticmethod
    def _read(field: str, value: Any) -> Any:
        if field in TEXTS and isinstance(value, str):
            try:
                return json.loads(value)
            except ValueError:
                return value
        return value

    def _referring(self, field: str, value: Any) -> Any:
        """`value` with `${kind:name}` for what it names, wherever in it that stands."""
        if isinstance(value, dict):
            return {key: self._referring(key, item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._referring(field, item) for item in value]
        if not isinstance(value, str):
            return value
        at = "@" if field == "provider" and value.startswith("@") else ""
        kind, name = self._names.get(value.removeprefix(at), ("", ""))
        wanted = "virtual-key" if at else REFERENCES.get(field, "")
        also = "provider" if wanted == "virtual-key" else wanted
        return f"{at}${{{kind}:{name}}}" if kind and kind in {wanted, also} else value


def _writable(kind: Kind) -> dict[str, Any]:
    """What a create takes: names of fields, and their annotations."""
    model = next((r.model for r in ROUTES if (r.method, r.path) == ("POST", kind.path)), None)
    return {snake(name): field.annotation for name, field in model.model_fields.items()} if model else {}


def _fitting(annotation: Any, value: Any) -> Any:
    """`value` without what a create does not take inside a field of this annotation, such as facts of the server's."""
    model = _model_in(annotation)
    if model is None:
        return value
    if isinstance(value, list):
        return [_fitting(model, item) for item in value]
    if not isinstance(value, Mapping):
        return value
    taken = {snake(name): field.annotation for name, field in model.model_fields.items()}
    plain = {snake(key): item for key, item in value.items() if item is not None}
    return {key: _fitting(taken[key], item) for key, item in plain.items() if key in taken}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type):
        return annotation if issubclass(annotation, BaseModel) else None
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
