"""What a folder of files says there should be: one object a document, in YAML or JSON.

    kind: config
    name: Main chat
    workspace: team-a          # empty: the key's own, or the organisation's
    spec: {config: {virtual_key: "${virtual-key:Main OpenAI}"}}

`${env:NAME}` stands for an environment variable, `${kind:name}` for what the server calls another object.
"""

import difflib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from lockgate.cli import Stop
from lockgate.cli.kinds import KINDS, Kind

SUFFIXES: Final = frozenset({".yaml", ".yml", ".json"})
FIELDS: Final = ("kind", "name", "workspace", "spec")
REFERENCE: Final = re.compile(r"\$\{([a-z-]+):([^}]+)\}")


class Wanted(NamedTuple):
    """One object that there should be."""

    kind: Kind
    name: str
    workspace: str
    spec: dict[str, Any]
    origin: str  # file and place, for messages

    @property
    def label(self) -> str:
        return f"{self.kind.name} {self.name!r}" + (f" in {self.workspace}" if self.workspace else "")


def read(folder: Path) -> list[Wanted]:
    """All documents, in the order in which they can be made. Raises Stop with the file and what is wrong in it."""
    files = [folder] if folder.is_file() else sorted(p for p in folder.rglob("*") if p.suffix in SUFFIXES)
    if not files:
        raise Stop(f"there is no .yaml or .json file in {folder}.", 2)
    found = [each for file in files for each in _documents(file)]
    seen: dict[tuple[str, str, str], str] = {}
    for each in found:
        same = (each.kind.name, each.workspace, each.name)
        if same in seen:
            raise Stop(f"{each.origin}: {each.label} is described in {seen[same]} already.", 2)
        seen[same] = each.origin
    order = list(KINDS)
    return sorted(found, key=lambda each: order.index(each.kind.name))


def _documents(file: Path) -> Iterator[Wanted]:
    try:
        documents = list(yaml.safe_load_all(file.read_text()))
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(f"{file} cannot be read: {error}", 2) from error
    except yaml.YAMLError as error:
        raise Stop(f"{file} is no YAML: {' '.join(str(error).split())}", 2) from error
    for number, document in enumerate(documents, 1):
        if document is not None:
            yield parse(document, f"{file}, document {number}" if len(documents) > 1 else str(file))


def parse(document: Any, origin: str) -> Wanted:
    """One document. Raises Stop."""
    if not isinstance(document, dict):
        raise Stop(f"{origin}: a document is a map with {', '.join(FIELDS)}.", 2)
    for field in document:
        _known(str(field), FIELDS, f"{origin}: unknown field")
    kind, name, spec = document.get("kind"), document.get("name"), document.get("spec", {})
    _known(str(kind), tuple(KINDS), f"{origin}: unknown kind")
    if not isinstance(name, str) or not name:
        raise Stop(f"{origin}: name is needed, as a text.", 2)
    if not isinstance(spec, dict):
        raise Stop(f"{origin}: spec is a map of the fields of {KINDS[str(kind)].path}.", 2)
    return Wanted(KINDS[str(kind)], name, str(document.get("workspace") or ""), spec, origin)


def _known(word: str, words: tuple[str, ...], problem: str) -> None:
    if word in words:
        return
    near = difflib.get_close_matches(word, words, n=1)
    raise Stop(f"{problem} {word!r}." + (f" Did you mean {near[0]!r}?" if near else f" Known: {', '.join(words)}."), 2)


def filled(value: Any, name_of: Callable[[str, str], str], origin: str) -> Any:
    """`value` with its references replaced. Raises Stop for a variable that is not set."""
    if isinstance(value, Mapping):
        return {key: filled(item, name_of, origin) for key, item in value.items()}
    if isinstance(value, list):
        return [filled(item, name_of, origin) for item in value]
    if not isinstance(value, str):
        return value

    def replaced(found: re.Match[str]) -> str:
        kind, name = found.groups()
        if kind != "env":
            return name_of(kind, name)
        if name not in os.environ:
            raise Stop(f"{origin}: the environment variable {name} is not set.", 2)
        return os.environ[name]

    return REFERENCE.sub(replaced, value)
