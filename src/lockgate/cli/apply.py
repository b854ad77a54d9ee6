"""`lockgate apply`: configuration as code. Plan, show the difference, apply."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Final

from cyclopts import Parameter

from lockgate.cli import Stop, err, out
from lockgate.cli.applying import Applying, Step
from lockgate.cli.remote import Remote, key_from
from lockgate.cli.wanted import read

MARKS: Final = {"create": "[green]+[/green]", "change": "[yellow]~[/yellow]", "delete": "[red]-[/red]", "same": " "}
URL: Final = "http://127.0.0.1:8787/v1"
KEY: Final = "LOCKGATE_API_KEY"

Url = Annotated[str, Parameter(help="The gateway's API.")]
KeyEnv = Annotated[str, Parameter(help="The environment variable that holds an admin API key.")]


def apply(
    *,
    file: Annotated[Path, Parameter(name=["--file", "-f"], help="A folder of .yaml and .json files, or one file.")],
    url: Url = URL,
    key_env: KeyEnv = KEY,
    dry_run: Annotated[bool, Parameter(help="Show what would be done, do nothing.", negative="")] = False,
    check: Annotated[bool, Parameter(help="Like --dry-run; exit 1 when something differs.", negative="")] = False,
    prune: Annotated[bool, Parameter(help="Delete what is in no file, of their kinds.", negative="")] = False,
    with_secrets: Annotated[bool, Parameter(help="Write secrets of things that exist, too.", negative="")] = False,
    yes: Annotated[bool, Parameter(name=["--yes", "-y"], help="Do not ask.", negative="")] = False,
    json_: Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")] = False,
) -> int:
    """Make the gateway as the files say: show what differs, ask, then create, change and, with --prune, delete.

    Example: lockgate apply -f gateway/ --dry-run
    """
    from lockgate.cli.progress import bar

    wanted = read(file)
    with Remote(url, key_from(key_env)) as remote:
        applying = Applying(remote, wanted, with_secrets=with_secrets)
        with bar("comparing"):
            steps = applying.plan(prune=prune)
        if not json_:
            _show(steps)
        todo = [step for step in steps if step.action != "same"]
        done = 0
        if todo and not (dry_run or check):
            _agree(yes=yes, json_=json_)
            with bar("applying") as tell:
                done = applying.apply(steps, tell)
            if not json_:
                out.print(f"Applied: {done}.")
    if json_:
        _print_json({"steps": [_document(step) for step in steps], "applied": done})
    return int(check and bool(todo))


def _agree(*, yes: bool, json_: bool) -> None:
    if yes:
        return
    if json_ or not sys.stdin.isatty():
        raise Stop("nobody can be asked here: say --yes to apply, or --dry-run to look.", 2)
    err.print("Apply this? [y/N] ", end="", markup=False)
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise Stop("nothing was changed.", 1)


def _show(steps: list[Step]) -> None:
    for step in steps:
        if step.action == "same":
            continue
        out.print(f"{MARKS[step.action]} {_plain(step.label)}")
        for change in step.changes:
            out.print(f"    {_plain(change.path)}: {_short(change.before)} → {_short(change.after)}")
    counts = {action: sum(step.action == action for step in steps) for action in MARKS}
    out.print(
        f"{counts['create']} to create, {counts['change']} to change, {counts['delete']} to delete, "
        f"{counts['same']} as wanted."
    )


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return _plain(text if len(text) <= 80 else f"{text[:77]}…")  # a line


def _plain(text: str) -> str:
    from rich.markup import escape

    return escape(text)


def _document(step: Step) -> dict[str, Any]:
    return {
        "action": step.action,
        "kind": step.kind.name,
        "name": step.name,
        "workspace": step.workspace or None,
        "changes": [change._asdict() for change in step.changes],
    }


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
