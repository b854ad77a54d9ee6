"""Documents for `lockgate apply`, written to a folder: one file a kind. What was there before is never overwritten."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, NamedTuple

import yaml

from lockgate.cli import Stop

HEAD: Final = (
    "# Made by lockgate import. Set the environment variables that are named here, then: lockgate apply -f {folder}\n"
)


class Described(NamedTuple):
    """One object, as a document says it."""

    kind: str
    name: str
    spec: dict[str, Any]
    workspace: str = ""

    def document(self) -> dict[str, Any]:
        place = {"workspace": self.workspace} if self.workspace else {}
        return {"kind": self.kind, "name": self.name, **place, "spec": self.spec}


def files(folder: Path, described: Iterable[Described]) -> dict[Path, str]:
    """The text of each file."""
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for one in described:
        by_kind.setdefault(one.kind, []).append(one.document())
    head = HEAD.format(folder=folder)
    return {
        folder / f"{_plural(kind)}.yaml": head + yaml.safe_dump_all(documents, sort_keys=False, allow_unicode=True)
        for kind, documents in by_kind.items()
    }


def _plural(kind: str) -> str:
    return f"{kind[:-1]}ies" if kind.endswith("y") and kind[-2] not in "aeiou" else f"{kind}s"


def write(texts: dict[Path, str]) -> None:
    """Raises Stop when a file is there already, with nothing written."""
    if there := [str(path) for path in texts if path.exists()]:
        raise Stop(f"{there[0]} is there already. Name a new folder with --to.", 3)
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def variable(*words: str) -> str:
    """The name of an environment variable for a secret: `OPENAI_PROD_KEY`."""
    plain = "_".join("".join(c if c.isalnum() else "_" for c in word) for word in words).upper()
    return "_".join(part for part in plain.split("_") if part) or "SECRET"
