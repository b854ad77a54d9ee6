"""The reference pages that are made from declarations: `python -m lockgate.reference docs/reference` writes them.

A test compares the committed pages with what the declarations say, so what is declared is documented.
"""

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from lockgate import providers
from lockgate.core import errors
from lockgate.settings import PREFIX, Settings

_ENVELOPES: Final = {
    "E1": "authentication: `status`, `message`, `error.message`, `error.code`",
    "E2": "validation: `status`, `message`, `error.message`, `error.code`",
    "E3": "OpenAI-shaped: `error.message`, `error.type`, `error.param`, `error.code`",
    "E4": "admin API: `success`, `data.message`, `data.errorCode`",
}


def _cell(value: Any) -> str:
    return str(value).replace("|", "\\|").replace("\n", " ")


def _default(value: Any, name: str) -> str:
    if name == "data":
        return "`~/.local/share/lockgate`"
    if isinstance(value, tuple | str) and not value:
        return "empty"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def settings() -> str:
    """Every process setting."""
    base = Settings()
    rows = [
        f"| `{PREFIX}{f.name.upper()}` | {_default(getattr(base, f.name), f.name)} | {_cell(f.metadata['help'])} |"
        for f in fields(Settings)
    ]
    return "\n".join(
        (
            "# Settings",
            "",
            f"Read in this order: the command line, the environment (`{PREFIX}<NAME>`), the settings file, the",
            f"default. The file is `lockgate.toml` in the data folder, or what `--config` or `{PREFIX}CONFIG` names;",
            "names in it are in lower case without the prefix. An unknown name is an error that says the nearest known",
            "one. Lists are separated by commas.",
            "",
            "| environment | default | meaning |",
            "| --- | --- | --- |",
            *rows,
            "",
        )
    )


def error_classes(root: type[errors.LockgateError] = errors.LockgateError) -> Iterator[type[errors.LockgateError]]:
    """Every class of the error tree below `root`, parents first."""
    for child in root.__subclasses__():
        yield child
        yield from error_classes(child)


def _sentence(kind: type[errors.LockgateError]) -> str:
    own = inspect.getdoc(kind) if kind.__doc__ else ""
    return _cell(" ".join((own or "").split("\n\n", 1)[0].split()))


def errors_page() -> str:
    """Every error that a caller can be told."""
    ours = [c for c in error_classes() if c.__module__ == errors.__name__]
    rows = [f"| `{c.__name__}` | {c.status} | `{c.code}` | {c.envelope} | {_sentence(c)} |" for c in ours]
    return "\n".join(
        (
            "# Errors",
            "",
            "Every answer, errors too, carries `x-portkey-trace-id`. A message says what to do next. The body has one",
            "of four shapes; all of them carry `message` and `error.message` besides.",
            "",
            "| envelope | used for, and its fields |",
            "| --- | --- |",
            *(f"| {name} | {text} |" for name, text in _ENVELOPES.items()),
            "",
            "| error | status | code | envelope | when |",
            "| --- | --- | --- | --- | --- |",
            *rows,
            "",
        )
    )


PAGES: Final[dict[str, Callable[[], str]]] = {
    "settings.md": settings,
    "errors.md": errors_page,
    "providers.md": providers.reference,
}


def main() -> None:
    folder = Path(sys.argv[1])
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
