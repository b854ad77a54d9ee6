"""An Explanation in the terminal: the config as a tree, then every decision in its order, then how it ends.

Colours only repeat what the words say, so that it reads the same without them.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from rich.markup import escape

from lockgate.cli import out
from lockgate.core.explain import Branch, Explanation
from lockgate.core.notes import Note

MARKS: Final = {"answered": "●", "failed": "●", "entered": "○", "left out": "-", "not reached": "·"}
COLOURS: Final = {"answered": "green", "failed": "red", "entered": "bold", "left out": "yellow", "not reached": "dim"}
STEPS: Final = {
    "chosen": "green", "left_out": "yellow", "retry": "cyan", "next": "yellow", "cut": "red", "circuit": "red",
    "stop": "bold",
}  # fmt: skip
Outlook = Mapping[str, Any]


def show(told: Explanation, note: str, targets: Sequence[Outlook]) -> None:
    """`note` says what is not known of the request; `targets` is what lies ahead at each (`admin.outlook`)."""
    if note:
        out.print(f"[yellow]{escape(note)}.[/yellow]")
    _tree(told.tree, {str(one["path"]): one for one in targets})
    out.print()
    for nth, step in enumerate(told.steps, 1):
        _step(nth, step)
    verdict = f"{told.status} {told.error}".strip()
    by = "from the cache" if told.cached else f"after {told.attempts} attempts and {told.waited_s:.3f} s of waits"
    colour = "green" if not told.error and told.status < 400 else "red"
    where = f"by {escape(told.answered_by)} {by}; total timeout {told.total_timeout_s:g} s"
    out.print(f"\n[bold {colour}]{verdict}[/bold {colour}] {where}")


# --- the tree ---


def _tree(branch: Branch, ahead: Mapping[str, Outlook], first: str = "", rest: str = "") -> None:
    """`first` is drawn before the branch's own line, `rest` before everything below it."""
    name = f" {branch.name!r}" if branch.name else ""
    why = f": {branch.why}" if branch.why else ""
    line = escape(f"{MARKS[branch.state]} {branch.path} {branch.kind}{name} {branch.state}{why}")
    out.print(f"[dim]{first}[/dim][{COLOURS[branch.state]}]{line}[/{COLOURS[branch.state]}]")
    below = "│ " if branch.children else "  "
    for said in (*_settings(branch.settings), *_ahead(ahead.get(branch.path))):
        out.print(f"[dim]{rest}{below}  {escape(said)}[/dim]")
    for child in branch.children:
        last = child is branch.children[-1]
        _tree(child, ahead, rest + ("└─" if last else "├─"), rest + ("  " if last else "│ "))


def _settings(settings: Mapping[str, Any]) -> Iterable[str]:
    return (f"{name} {json.dumps(value)}" for name, value in settings.items())


def _ahead(told: Outlook | None) -> Iterable[str]:
    """What is known of a target before it is asked."""
    if told is None:
        return
    if told["found"] is False:
        what = f"virtual key {told['virtual_key']!r}" if told["virtual_key"] else "provider"
        yield f"{what} is not found: an attempt here fails"
    elif told["refused"]:
        yield f"an attempt here fails: {told['refused']}"
    if told["model"]:
        yield f"model {told['model']}" + (f" at {told['provider']}" if told["provider"] else "")
    for name, limits in (told["limits"] or {}).items():
        if limits:
            yield f"{name} {json.dumps(limits)}"
    if told["cache"]:
        yield f"cache key of the body {told['cache']['digest']}"
    yield from _cost(told["estimate"])


def _cost(estimate: Outlook) -> Iterable[str]:
    least, most = estimate["cost_min"], estimate["cost_max"]
    if least is None:
        return
    tokens = f"{estimate['tokens_in']} tokens in"
    if most is None:
        yield f"cost from ${least:.6f}: {tokens}, and no bound on those out"
    else:
        yield f"cost ${least:.6f} to ${most:.6f}: {tokens}, at most {estimate['tokens_out_max']} out"


# --- the steps ---


def _step(nth: int, step: Note) -> None:
    said = escape(f"{step.path}: {step.text}")
    colour = STEPS.get(step.kind, "")
    if step.kind == "answer":
        colour = "green" if step.detail["status"] < 300 and not step.detail["fault"] else "red"
    out.print(f"[dim]{nth:>3}[/dim]  " + (f"[{colour}]{said}[/{colour}]" if colour else said))
    if step.kind == "condition":
        for path, value, held in step.detail["values"]:
            verdict = "[green]holds[/green]" if held else "[yellow]does not hold[/yellow]"
            out.print(f"     {escape(f'{path} is {json.dumps(value)}')}: {verdict}")
