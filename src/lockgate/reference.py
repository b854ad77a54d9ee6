"""The reference pages that are made from declarations: `python -m lockgate.reference docs/reference` writes them.

A test compares the committed pages with what the declarations say, so what is declared is documented.
"""

import inspect
import io
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from lockgate import providers
from lockgate.core import errors
from lockgate.core.meters import METRICS
from lockgate.inference.endpoints import ENDPOINTS
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


def metrics() -> str:
    """Every metric of `/metrics`."""
    rows = [
        f"| `{name}` | {m.kind} | {', '.join(m.labels) or 'none'} | {_cell(m.help)} |" for name, m in METRICS.items()
    ]
    return "\n".join(
        (
            "# Metrics",
            "",
            "`GET /metrics` answers in the Prometheus text format: to loopback, or to whoever sends",
            "`LOCKGATE_METRICS_TOKEN` as a bearer token. Every sample of a worker has the label `worker`: its number,",
            "or `all` for the sum. No label names a tenant, a key or a person. Counters get the suffix `_total`.",
            "",
            "| metric | kind | labels | meaning |",
            "| --- | --- | --- | --- |",
            *rows,
            "",
        )
    )


def _scopes(scopes: Iterable[str]) -> str:
    return " or ".join(f"`{scope}`" for scope in sorted(scopes)) or "none"


def endpoints() -> str:
    """Every path that is answered, and the scope that it needs."""
    from lockgate.admin.api import ROUTES

    inference = [
        f"| {'any' if e.method == '*' else e.method} | `{e.path}` | {e.name} | {_scopes(e.scopes)} |" for e in ENDPOINTS
    ]
    admin = [
        f"| {r.method} | `/v1{r.path}` | {_cell(r.summary)} | "
        f"{_scopes(r.policy.scopes) if r.policy.scopes else r.policy.who} |"
        for r in ROUTES
    ]
    return "\n".join(
        (
            "# Endpoints",
            "",
            "## Inference",
            "",
            "Relayed to the provider that the request names. `*` stands for one segment, `**` for the rest of the",
            "path. The key needs one of the scopes.",
            "",
            "| method | path | what a provider must offer | scope |",
            "| --- | --- | --- | --- |",
            *inference,
            "",
            "`GET /v1/health` needs no key. `GET /v1/models` without a provider lists what the workspace can call.",
            "",
            "## Administration",
            "",
            "Also under `/v2`. With an API key, or from the console with its session. `known`: any key or session;",
            "`signed-in`: a session; `anyone`: no identity.",
            "",
            "| method | path | what it does | scope or caller |",
            "| --- | --- | --- | --- |",
            *admin,
            "",
            "`GET /health` says that control lives, `GET /ready` whether calls can be answered, `GET /metrics` is",
            "described in [metrics](metrics.md), `GET /v1/openapi.json` describes this API to machines.",
            "",
        )
    )


def _leaves(app: Any, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The words of every command that can be run, groups being none."""
    inner = [name for name in app if not name.startswith("-")]
    if not inner:
        yield words
    for name in inner:
        yield from _leaves(app[name], (*words, name))


def commands() -> str:
    """The help of every command."""
    from rich.console import Console

    from lockgate.cli import app

    parts = ["# Commands", "", "`./lockgate` in a clone, `lockgate` when installed.", ""]
    for words in _leaves(app):
        with io.StringIO() as text:
            app.help_print([*words], console=Console(file=text, width=100, color_system=None, force_terminal=False))
            lines = [line.rstrip() for line in text.getvalue().strip().splitlines()]
        parts += [f"## {' '.join(words)}", "", "```text", *lines, "```", ""]
    return "\n".join(parts)


PAGES: Final[dict[str, Callable[[], str]]] = {
    "settings.md": settings,
    "errors.md": errors_page,
    "providers.md": providers.reference,
    "metrics.md": metrics,
    "endpoints.md": endpoints,
    "commands.md": commands,
}


def main() -> None:
    folder = Path(sys.argv[1])
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
