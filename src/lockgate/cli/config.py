"""`lockgate config`: what a routing config says, would do, and would have done. No call to a provider.

Configs come from files, or by their slug from the local data folder, and so do logged requests.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple, TypeVar

import msgspec
from cyclopts import App, Parameter

from lockgate.cli import Stop, err, out

if TYPE_CHECKING:
    from lockgate.cli.place import Place
    from lockgate.cli.simulate_gate import KeyGate
    from lockgate.core.asked import Asked
    from lockgate.core.explain import Explanation
    from lockgate.core.plan import Plan
    from lockgate.core.simulate import Load, SimCall, World

    Staged = tuple[Plan, Load | list[SimCall], World, KeyGate]

T = TypeVar("T")
EMPTY: Final = "{}"
UNITS_S: Final = {"m": 60, "h": 3_600, "d": 86_400}
TOLD_EVERY: Final = 1_000  # calls between two looks at the bar
LEVELS: Final = {"error": "[red]error[/red]  ", "warning": "[yellow]warning[/yellow]"}


def _given(what: str) -> Parameter:
    return Parameter(help=f"{what}: a file, - or JSON.", allow_leading_hyphen=True)


Source = Annotated[
    str, Parameter(help="The config: a file, - or JSON, or the slug of a saved one.", allow_leading_hyphen=True)
]
File = Annotated[str, _given("The config")]
Workspace = Annotated[str, Parameter(help="Slug or id of the workspace to read in; empty: the only one.")]
Data = Annotated[Path | None, Parameter(help="Data folder.")]
Json = Annotated[bool, Parameter(name="--json", help="Print JSON.", negative="")]
Seed = Annotated[int, Parameter(help="Of all that happens by chance: the same seed, the same outcome.")]

config = App(name="config", help="Routing configs. Example: lockgate config lint config.json")


@config.command
def explain(
    source: Source,
    /,
    *,
    log: Annotated[str, Parameter(help="The id of a logged call: explain its request.")] = "",
    body: Annotated[str, _given("The request's body")] = EMPTY,
    metadata: Annotated[str, _given("The request's metadata")] = EMPTY,
    path: Annotated[str, Parameter(help="The request's path.")] = "/v1/chat/completions",
    script: Annotated[str, _given("What targets answer, by path or name")] = EMPTY,
    seed: Seed = 0,
    workspace: Workspace = "",
    data: Data = None,
    json_: Json = False,
) -> int:
    """Show where a request would go, and why: conditions with their values, targets taken and left out, waits, cost.

    Targets answer well unless the script says otherwise: with statuses, or dns, connect, tls, silent, cut, broken, hit.

    Example: lockgate config explain config.json --metadata '{"plan":"paid"}' --script '{"first":[503]}'
    """
    if log and (body, metadata) != (EMPTY, EMPTY):
        raise Stop("--log names the request: leave --body and --metadata out.", 2)

    async def work(place: "Place | None") -> "Explained":
        from lockgate.core.asked import Asked, of_record

        plan = await _plan_of(source, place)
        if place is not None and log:
            asked = of_record(place.record(log))
        else:
            asked = Asked("POST", path, {}, _object(metadata, "--metadata"), _object(body, "--body"))
        return await _explained(plan, asked, _object(script, "--script"), seed, place)

    told = _somewhere(work, workspace, data, needed=bool(log) or _is_saved(source))
    if json_:
        _print_json(told.document())
    else:
        from lockgate.cli.explain_tree import show

        show(told.explanation, told.asked.note, told.targets)
    return 0


@config.command
def lint(source: File, /, *, json_: Json = False) -> int:
    """Check a config: what is wrong, and what can hardly be meant. Exits 1 when there is an error.

    Example: lockgate config lint config.json
    """
    from lockgate import providers
    from lockgate.core import lint as linting
    from lockgate.inference.headers import OPTION_NAMES

    findings = linting.lint(
        _text(source, "The config").encode(), OPTION_NAMES, vendors={one.slug for one in providers.all()}
    )
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
    world: Annotated[str, _given("How upstreams behave")] = EMPTY,
    load: Annotated[str, _given("The calls, instead of a rate")] = "",
    window: Annotated[str, Parameter(help="The logged calls of so long, instead of a rate: 30m, 24h, 7d.")] = "",
    rate: Annotated[float, Parameter(help="Calls per second.")] = 10.0,
    duration: Annotated[float, Parameter(help="Seconds of load.")] = 600.0,
    seed: Seed = 0,
    svg: Annotated[Path | None, Parameter(help="Write a chart to this file.")] = None,
    workspace: Workspace = "",
    data: Data = None,
    json_: Json = False,
) -> int:
    """Play a load through a config on a virtual clock while providers fail as scripted.

    With a window the load is what the logs hold, and upstreams behave as they did unless the world says otherwise.
    Where a workspace is looked into, its virtual keys refuse what they would refuse live.

    Example: lockgate config simulate config.json --world '{"targets":{"first":{"outages":[[60000,180000,503]]}}}'
    """
    from lockgate.cli.progress import bar
    from lockgate.cli.simulate_chart import chart_svg, chart_text
    from lockgate.cli.simulate_gate import gate_of
    from lockgate.core import simulate as simulating

    if load and window:
        raise Stop("--load and --window both name the calls: give one of them.", 2)
    seconds = _seconds(window) if window else 0

    async def work(place: "Place | None") -> "Staged":
        plan = await _plan_of(source, place)
        calls: simulating.Load | list[simulating.SimCall] = simulating.Load(rate, duration)
        behaved: dict[str, Any] = {}
        if place is not None and seconds:
            calls, behaved = _replayed(place, plan, seconds)
        elif load:
            calls = _convert(_json(load, "--load"), list[simulating.SimCall], "--load")
        stage = _world(plan, _object(world, "--world"), behaved)
        return plan, calls, stage, await gate_of(plan, calls if isinstance(calls, list) else list(calls.mix), place)

    plan, calls, stage, gate = _somewhere(work, workspace, data, needed=seconds > 0 or _is_saved(source))
    try:
        with bar("playing calls") as tell:
            result = simulating.simulate(plan, calls, stage, seed, tell, gate=gate)
    except ValueError as error:
        raise Stop(f"{error}.", 2) from error
    if svg:
        svg.write_text(chart_svg(result), encoding="utf-8")
    if json_:
        _print_json({**msgspec.to_builtins(result), "notes": gate.notes()})
    else:
        out.print(chart_text(result, gate.notes()), markup=False, end="")
    return 0


# --- explaining ---


class Explained(NamedTuple):
    explanation: "Explanation"
    asked: "Asked"
    targets: list[dict[str, Any]]

    def document(self) -> dict[str, Any]:
        asked = self.asked
        request = {"method": asked.method, "path": asked.path, "model": asked.body.get("model"), "note": asked.note}
        return {**msgspec.to_builtins(self.explanation), "request": request, "targets": self.targets}


async def _explained(
    plan: "Plan", asked: "Asked", script: dict[str, Any], seed: int, place: "Place | None"
) -> Explained:
    from random import Random

    from lockgate.admin import foreseen, outlook
    from lockgate.cli.place import price
    from lockgate.core import explain as explaining
    from lockgate.core.asked import timed, total_s
    from lockgate.core.scene import Scene
    from lockgate.core.scripting import Refused, Scripted

    plan = timed(plan, asked.headers)
    scene = Scene(
        metadata=asked.metadata,
        params=asked.body,
        pathname=asked.path,
        deadline=total_s(plan, asked.headers),
        dice=Random(seed).random,  # noqa: S311  # chance to be repeated, not to be secret
    )
    outcomes = _convert(script, dict[str, list[int | str]], "--script")
    known = await place.known(frozenset(outlook.slugs(plan, asked))) if place else outlook.Known(price)
    refused = foreseen.refusals(plan, asked, known, time.time_ns() // 1_000_000)
    try:
        told = explaining.explain(plan, scene, Refused(refused, Scripted(_by_path(plan, outcomes))))
    except ValueError as error:
        raise Stop(f"--script: {error}.", 2) from error
    targets = [outlook.target(leaf, asked, known, refused.get(leaf.path)) for leaf in outlook.first(plan)]
    return Explained(told, asked, targets)


# --- simulating ---


def _seconds(window: str) -> int:
    found = re.fullmatch(r"(\d{1,6})([mhd])", window.strip())
    if not found or not int(found[1]):
        raise Stop(f"--window {window!r} is no length of time: give minutes, hours or days, such as 30m, 24h, 7d.", 2)
    return int(found[1]) * UNITS_S[found[2]]


def _replayed(place: "Place", plan: "Plan", seconds: int) -> "tuple[list[SimCall], dict[str, Any]]":
    """The logged calls of the last `seconds`, and how their upstreams behaved. Raises Stop."""
    from lockgate.cli.progress import bar
    from lockgate.core.plan import needs
    from lockgate.core.simulate import CALLS_MOST
    from lockgate.core.window import Behaviour, call_of

    before_ms = time.time_ns() // 1_000_000
    after_ms = before_ms - seconds * 1000
    calls, behaviour = [], Behaviour()
    with place.logs() as logs, bar("reading calls") as tell:
        total = logs.count(place.tenant, after_ms, before_ms)
        if total > CALLS_MOST:
            raise Stop(f"the window holds {total} calls; at most {CALLS_MOST} can be played. Make it shorter.")
        found = logs.between(place.tenant, after_ms, before_ms, text=needs(plan).params)
        for nth, record in enumerate(found, 1):
            behaviour.take(record)
            if (call := call_of(record, after_ms)) is not None:
                calls.append(call)
            if nth % TOLD_EVERY == 0:
                tell(nth, total)
    if not calls:
        raise Stop(f"the workspace {place.slug} has no routed calls in that window. Give a longer one, or a --rate.")
    return calls, behaviour.world(plan)


def _world(plan: "Plan", given: dict[str, Any], behaved: dict[str, Any]) -> "World":
    """How upstreams behave: what is given, over what was seen."""
    from lockgate.core.simulate import World

    own = given.get("targets", {})
    targets = _by_path(plan, own) if isinstance(own, dict) else own
    others = given.get("others", {})
    if behaved and isinstance(targets, dict) and isinstance(others, dict):
        seen: dict[str, dict[str, Any]] = behaved["targets"]
        targets = {path: _over(seen.get(path, {}), targets.get(path, {})) for path in {**seen, **targets}}
        others = _over(behaved["others"], others)
    return _convert({**given, "targets": targets, "others": others}, World, "--world")


def _over(seen: dict[str, Any], given: Any) -> Any:
    return {**seen, **given} if isinstance(given, dict) else given


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


def _is_saved(source: str) -> bool:
    """Whether it names a config of a workspace: its slug."""
    from lockgate.core.documents import CONFIG_SLUG

    return source.startswith(CONFIG_SLUG) and not Path(source).exists()


def _somewhere(
    work: "Callable[[Place | None], Coroutine[Any, Any, T]]", workspace: str, data: Path | None, *, needed: bool
) -> T:
    """Run `work` in a workspace if something is read there, or one was named; else without."""
    if not (needed or workspace or data):
        import asyncio

        return asyncio.run(work(None))
    from lockgate.cli.place import at

    return at(data, workspace, work)


async def _plan_of(source: str, place: "Place | None") -> "Plan":
    from lockgate.core import config as configs
    from lockgate.core import plan
    from lockgate.core.errors import BadRequest, InvalidConfig
    from lockgate.inference.headers import OPTION_NAMES

    text = await place.config(source) if place and _is_saved(source) else _text(source, "The config")
    try:
        return plan.compile(configs.parse(text.encode(), OPTION_NAMES, configs.SAVED))
    except InvalidConfig as error:
        for line in error.errors:
            err.print(line, markup=False)
        raise Stop("the config is not valid: see above.") from error
    except BadRequest as error:
        raise Stop(error.message) from error


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
