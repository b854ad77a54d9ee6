"""`lockgate config`: what a routing config says, would do, and would have done. No server, no call to a provider."""

import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar

import msgspec
from cyclopts import App, Parameter

from lockgate.cli import Stop, err, out

if TYPE_CHECKING:
    from lockgate.core.config import Config
    from lockgate.core.explain import Branch, Explanation
    from lockgate.core.plan import Plan

T = TypeVar("T")
MARKS: Final = {"answered": "[green]●[/green]", "failed": "[red]●[/red]", "entered": "[bold]○[/bold]"}
LEVELS: Final = {"error": "[red]error[/red]  ", "warning": "[yellow]warning[/yellow]"}


def _given(what: str) -> Parameter:
    return Parameter(help=f"{what}: a file, - or JSON.", allow_leading_hyphen=True)


Source = Annotated[str, _given("The config")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]
Seed = Annotated[int, Parameter(help="Of all that happens by chance: the same seed, the same outcome.")]

config = App(name="config", help="Routing configs. Example: lockgate config lint config.json")


@config.command
def explain(
    source: Source,
    /,
    *,
    body: Annotated[str, _given("The request's body")] = "{}",
    metadata: Annotated[str, _given("The request's metadata")] = "{}",
    path: Annotated[str, Parameter(help="The request's path.")] = "/v1/chat/completions",
    script: Annotated[str, _given("What targets answer, by path or name")] = "{}",
    seed: Seed = 0,
    json_: Json = False,
) -> int:
    """Show where a request would go, and why: conditions with their values, targets taken and left out, waits.

    Targets answer well unless the script says otherwise: with statuses, or dns, connect, tls, silent, cut, broken, hit.

    Example: lockgate config explain config.json --metadata '{"plan":"paid"}' --script '{"first":[503]}'
    """
    from random import Random

    from lockgate.core import explain as explaining
    from lockgate.core.scene import TOTAL_S, Scene
    from lockgate.core.scripting import Scripted

    plan = _plan(source)
    scene = Scene(
        metadata=_object(metadata, "--metadata"),
        params=_object(body, "--body"),
        pathname=path,
        deadline=plan.total_ms / 1000 or TOTAL_S,
        dice=Random(seed).random,  # noqa: S311  # chance to be repeated, not to be secret
    )
    outcomes = _convert(_object(script, "--script"), dict[str, list[int | str]], "--script")
    try:
        told = explaining.explain(plan, scene, Scripted(_by_path(plan, outcomes)))
    except ValueError as error:
        raise Stop(f"--script: {error}.", 2) from error
    if json_:
        _print_json(told)
    else:
        _show(told)
    return 0


@config.command
def lint(source: Source, /, *, json_: Json = False) -> int:
    """Check a config: what is wrong, and what can hardly be meant. Exits 1 when there is an error.

    Example: lockgate config lint config.json
    """
    from lockgate.core import lint as linting
    from lockgate.inference.headers import OPTION_NAMES

    findings = linting.lint(_text(source, "The config").encode(), OPTION_NAMES)
    if json_:
        _print_json(findings)
    else:
        for one in findings:
            out.print(f"{LEVELS[one.level]} {_plain(one.path or 'config')}: {_plain(one.message)}")
        if not findings:
            out.print("Nothing is wrong with it.")
    return int(any(one.level == "error" for one in findings))


@config.command
def simulate(
    source: Source,
    /,
    *,
    world: Annotated[str, _given("How upstreams behave")] = "{}",
    load: Annotated[str, _given("The calls, instead of a rate")] = "",
    rate: Annotated[float, Parameter(help="Calls per second.")] = 10.0,
    duration: Annotated[float, Parameter(help="Seconds of load.")] = 600.0,
    seed: Seed = 0,
    svg: Annotated[Path | None, Parameter(help="Write a chart to this file.")] = None,
    json_: Json = False,
) -> int:
    """Play a load through a config on a virtual clock while providers fail as scripted.

    Example: lockgate config simulate config.json --world '{"targets":{"first":{"outages":[[60000,180000,503]]}}}'
    """
    from lockgate.cli.simulate_chart import chart_svg, chart_text
    from lockgate.core import simulate as simulating

    plan = _plan(source)
    stage = _convert(_object(world, "--world"), simulating.World, "--world")
    _by_path(plan, stage.targets)
    calls: simulating.Load | list[simulating.SimCall] = simulating.Load(rate, duration)
    if load:
        calls = _convert(_json(load, "--load"), list[simulating.SimCall], "--load")
    try:
        result = simulating.simulate(plan, calls, stage, seed)
    except ValueError as error:
        raise Stop(f"{error}.", 2) from error
    if svg:
        svg.write_text(chart_svg(result), encoding="utf-8")
    if json_:
        _print_json(result)
    else:
        out.print(chart_text(result), markup=False, end="")
    return 0


# --- reading ---


def _text(source: str, what: str) -> str:
    """A file's text, standard input's, or the JSON that stands in the argument itself."""
    if source == "-":
        return sys.stdin.read()
    if source.lstrip().startswith(("{", "[")):
        return source
    try:
        return Path(source).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Stop(f"{what} {source!r} cannot be read: {error}. Give a file, - or JSON.", 2) from error


def _json(source: str, what: str) -> Any:
    try:
        return json.loads(_text(source, what))
    except (ValueError, RecursionError) as error:
        raise Stop(f"{what} is not JSON: {error}.", 2) from error


def _object(source: str, what: str) -> dict[str, Any]:
    found = _json(source, what)
    if not isinstance(found, dict):
        raise Stop(f"{what} is not a JSON object.", 2)
    return found


def _convert(value: Any, kind: type[T], what: str) -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise Stop(f"{what}: {error}.", 2) from error


def _config(source: str) -> "Config":
    from lockgate.core import config as configs
    from lockgate.core.errors import BadRequest, InvalidConfig
    from lockgate.inference.headers import OPTION_NAMES

    try:
        return configs.parse(_text(source, "The config").encode(), OPTION_NAMES)
    except InvalidConfig as error:
        for line in error.errors:
            err.print(line, markup=False)
        raise Stop("the config is not valid: see above.") from error
    except BadRequest as error:
        raise Stop(error.message) from error


def _plan(source: str) -> "Plan":
    from lockgate.core import plan

    return plan.compile(_config(source))


def _by_path(plan: "Plan", named: Mapping[str, T]) -> dict[str, T]:
    """The same by path, for those that were given by the target's name. A stranger is bad usage."""
    from lockgate.core.plan import leaves

    paths = {name: leaf.path for leaf in leaves(plan) for name in (leaf.name, leaf.path) if name}
    if strangers := [name for name in named if name not in paths]:
        raise Stop(f"there is no target {strangers[0]!r}; there are: {', '.join(sorted(paths))}.", 2)
    return {paths[name]: value for name, value in named.items()}


# --- showing ---


def _plain(text: str) -> str:
    """Text that stays as it is, brackets too."""
    from rich.markup import escape

    return escape(text)


def _print_json(value: Any) -> None:
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")


def _show(told: "Explanation") -> None:
    _show_tree(told.tree)
    out.print()
    for nth, note in enumerate(told.steps, 1):
        out.print(f"{nth:>3}  {_plain(note.path)}: {_plain(note.text)}")
        if note.kind == "condition":
            _show_values(note.detail["values"])
    verdict = f"{told.status} {told.error}".strip()
    by = "from the cache" if told.cached else f"after {told.attempts} attempts and {told.waited_s:.3f} s of waits"
    out.print(f"\n[bold]{verdict}[/bold] by {_plain(told.answered_by)} {by}; total timeout {told.total_timeout_s:g} s")


def _show_values(values: Iterable[tuple[str, Any, bool]]) -> None:
    for path, value, held in values:
        out.print(f"     {path} is {json.dumps(value)}: {'holds' if held else 'does not hold'}", markup=False)


def _show_tree(branch: "Branch", indent: str = "") -> None:
    name = f" {branch.name!r}" if branch.name else ""
    why = f": {branch.why}" if branch.why else ""
    mark = MARKS.get(branch.state, "[dim]·[/dim]")
    out.print(f"{indent}{mark} {_plain(f'{branch.path} {branch.kind}{name} {branch.state}{why}')}")
    for setting, value in branch.settings.items():
        out.print(f"{indent}    [dim]{setting} {_plain(json.dumps(value))}[/dim]")
    for child in branch.children:
        _show_tree(child, indent + "  ")
