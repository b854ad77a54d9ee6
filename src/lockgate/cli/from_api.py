"""What an admin API of the compatible dialect has, as documents. What a spec may hold is what our own create takes."""

import json
from collections.abc import Callable, Iterator
from typing import Any, Final

from lockgate.admin.api import ROUTES
from lockgate.admin.context import snake
from lockgate.cli import Stop
from lockgate.cli.applying import called
from lockgate.cli.compare import EMPTY
from lockgate.cli.kinds import KINDS, Kind
from lockgate.cli.remote import Remote
from lockgate.cli.writing import Described, variable

OURS: Final = frozenset({"name", "workspace_id", "organisation_id", "status", "isDefault", "is_default", "users"})
"""Fields that a document says elsewhere, or that the server decides."""
REFERENCES: Final = {
    "integration_id": "integration", "collection_id": "collection", "mcp_integration_id": "mcp-integration",
    "virtual_key": "virtual-key",
}  # fmt: skip
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
            name = str(whole.get("name") or row.get("name") or called(kind, row))
            for key in ("id", "slug"):
                if row.get(key):
                    self._names[str(row[key])] = (kind.name, name)
            yield Described(kind.name, name, self._spec(kind, name, whole), str(place.get("slug", "")))

    def _spec(self, kind: Kind, name: str, whole: dict[str, Any]) -> dict[str, Any]:
        plain = {snake(field): value for field, value in whole.items()}
        spec = {
            field: self._referring(field, self._read(field, plain[field]))
            for field in _writable(kind)
            if field not in OURS | kind.secrets and plain.get(field) not in EMPTY
        }
        for secret in sorted(kind.secrets):
            spec[secret] = f"${{env:{variable(name, secret)}}}"
            self.notes.append(f"{kind.name} {name!r}: set {variable(name, secret)}, which could not be read.")
        return spec

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
        return f"{at}${{{kind}:{name}}}" if kind and kind in {wanted, "provider"} else value


def _writable(kind: Kind) -> tuple[str, ...]:
    model = next((r.model for r in ROUTES if (r.method, r.path) == ("POST", kind.path)), None)
    return tuple(snake(name) for name in model.model_fields) if model else ()
