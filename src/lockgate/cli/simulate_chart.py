"""A simulation's Result as a picture: rows of blocks for the terminal, an SVG for everywhere else.

The SVG is plain text without scripts, fonts or links; it follows the reader's light or dark scheme, every mark has a
title, and no colour stands alone: targets differ in their order and in the legend too.
"""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

from lockgate.core.simulate import Change, Result, TargetLoad, Tick

BLOCKS: Final = " ▁▂▃▄▅▆▇█"
MARKS: Final = {"opened": "!", "ejected": "!", "probed": "?", "closed": "+"}
NAME: Final = 16
REASONS: Final = 5  # for refusals of one target
NANO: Final = 1_000_000_000

WIDTH: Final = 720
LEFT: Final = 64
RIGHT: Final = 16
PANEL: Final = 110
GAP: Final = 46
TOP: Final = 64
COLOURS: Final = 6  # after these the colours begin again
STYLE: Final = """
svg{color:#1c2430;background:#fff;font:12px system-ui,sans-serif}
text{fill:currentColor}.quiet{opacity:.65}.axis{stroke:currentColor;opacity:.25}
.ok{fill:#2f7d5b}.bad{fill:#c0392b}.c0{fill:#2f6db5}.c1{fill:#d98a1f}.c2{fill:#7a55b0}.c3{fill:#2a9d8f}.c4{fill:#b5487b}
.c5{fill:#6b7785}.line{fill:none;stroke:#2f6db5;stroke-width:1.5}.p95{stroke:#d98a1f;stroke-dasharray:4 2}
@media(prefers-color-scheme:dark){svg{color:#e6e9ee;background:#14181f}
.ok{fill:#5fc298}.bad{fill:#f0776a}.c0{fill:#6ea8ee}.c1{fill:#f0b35a}.c2{fill:#b394e6}.c3{fill:#5fcabc}.c4{fill:#e387b3}
.c5{fill:#9aa5b3}.line{stroke:#6ea8ee}.p95{stroke:#f0b35a}}
"""


# --- words that both share ---


def headline(result: Result) -> str:
    return f"{result.succeeded} of {result.calls} calls answered ({result.success_rate:.2%})"


def figures(result: Result) -> str:
    return (
        f"{result.attempts} attempts, {result.retries} retries, p50 {result.p50_ms} ms, p95 {result.p95_ms} ms, "
        f"{money(result.cost)}, seed {result.seed}"
    )


def money(nano: int) -> str:
    return f"${nano / NANO:.4f}"


def _load(target: TargetLoad) -> str:
    refused = f"{sum(target.refused.values())} refused, " if target.refused else ""
    return f"{target.attempts} attempts ({target.share:.0%}), {target.failed} failed, {refused}{money(target.cost)}"


def _reasons(target: TargetLoad) -> Iterable[str]:
    """The commonest first, and how many more there are."""
    most = sorted(target.refused.items(), key=lambda one: (-one[1], one[0]))
    yield from (f"{count} refused: {said}" for said, count in most[:REASONS])
    if len(most) > REASONS:
        yield f"and {len(most) - REASONS} more reasons (see --json)"


def clock(ms: int) -> str:
    """Minutes and seconds: "12:05"."""
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}"


# --- the terminal ---


def chart_text(result: Result, notes: Sequence[str] = ()) -> str:
    """Rows of one character per tick, each scaled to its own largest value; `notes` tell what was not looked at."""
    ticks = result.series
    rows = [
        ("answered well", _bars(tick.succeeded for tick in ticks), str(result.succeeded)),
        ("failed", _bars(tick.calls - tick.succeeded for tick in ticks), str(result.calls - result.succeeded)),
        ("p95 ms", _bars(tick.p95_ms for tick in ticks), str(result.p95_ms)),
    ]
    for nth, target in enumerate(result.targets):
        rows.append((_short(target.name or target.path), _bars(tick.attempts[nth] for tick in ticks), _load(target)))
        if marks := _marks(result, [change for change in result.circuits if change.path == target.path]):
            rows.append(("  circuit", marks, "! out  ? probe  + back"))
    paths = {target.path for target in result.targets}
    for path in sorted({change.path for change in result.circuits} - paths):  # a strategy that is another's target
        marks = _marks(result, [change for change in result.circuits if change.path == path])
        rows.append((_short(path.removeprefix("config.")), marks, ""))
    reasons = [f"{target.name or target.path}: {said}" for target in result.targets for said in _reasons(target)]
    lines = [f"{name:<{NAME}} {drawn} {said}".rstrip() for name, drawn, said in rows]
    span = f"{'':<{NAME}} 0:00 to {clock(len(ticks) * result.tick_ms)}, {result.tick_ms // 1000} s a column"
    more = [part for some in (reasons, notes) if some for part in ("", *some)]
    return "\n".join((headline(result), figures(result), "", *lines, span, *more, ""))


def _short(name: str) -> str:
    return name if len(name) <= NAME else f"{name[: NAME - 1]}…"


def _bars(values: Iterable[int]) -> str:
    found = list(values)
    most = max(found, default=0)
    return "".join(BLOCKS[-(-value * (len(BLOCKS) - 1) // most) if most else 0] for value in found)


def _marks(result: Result, changes: Sequence[Change]) -> str:
    row = [" "] * len(result.series)
    for change in changes:
        row[min(change.at_ms // result.tick_ms, len(row) - 1)] = MARKS[change.change]
    return "".join(row) if changes else ""


# --- SVG ---


def chart_svg(result: Result) -> str:
    """Three panels over one time axis: calls, attempts per target with circuits, latency."""
    ticks = result.series
    panels = (
        _panel(0, "calls", _stacks(result, 0, [(tick.succeeded, tick.calls - tick.succeeded) for tick in ticks],
               ("ok", "bad"), ("answered well", "failed")), max((tick.calls for tick in ticks), default=0)),
        _panel(1, "attempts", _stacks(result, 1, [tuple(tick.attempts) for tick in ticks],
               [f"c{nth % COLOURS}" for nth in range(len(result.targets))], [one.name for one in result.targets])
               + _events(result), max((sum(tick.attempts) for tick in ticks), default=0)),
        _panel(2, "ms", _latency(result, ticks), max((tick.p95_ms for tick in ticks), default=0)),
    )  # fmt: skip
    bottom = TOP + 3 * (PANEL + GAP)
    height = bottom + 18 * (len(result.targets) + 1)
    title, quiet = escape(headline(result)), escape(figures(result))
    return "\n".join((
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{title}">',
        f"<style>{STYLE}</style>",
        f'<text x="{LEFT}" y="24" font-weight="600">{title}</text>',
        f'<text x="{LEFT}" y="42" class="quiet">{quiet}</text>',
        *panels,
        *_legend(result, bottom),
        "</svg>\n",
    ))  # fmt: skip


def _x(result: Result, at_ms: float) -> float:
    span = max(1, len(result.series)) * result.tick_ms
    return round(LEFT + (WIDTH - LEFT - RIGHT) * min(1.0, at_ms / span), 2)


def _base(panel: int) -> int:
    return TOP + panel * (PANEL + GAP) + PANEL


def _panel(nth: int, unit: str, inside: str, most: int) -> str:
    base = _base(nth)
    return (
        f'<g><line class="axis" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{base}" y2="{base}"/>'
        f'<text x="{LEFT - 8}" y="{base - PANEL + 10}" text-anchor="end" class="quiet">{most}</text>'
        f'<text x="{LEFT - 8}" y="{base}" text-anchor="end" class="quiet">{unit}</text>{inside}</g>'
    )


def _stacks(
    result: Result, panel: int, stacks: Sequence[Sequence[int]], kinds: Sequence[str], names: Sequence[str]
) -> str:
    """One column for each tick, its parts from the bottom up."""
    most = max((sum(stack) for stack in stacks), default=0) or 1
    width = round(_x(result, result.tick_ms) - LEFT - 1, 2)
    drawn = []
    for nth, stack in enumerate(stacks):
        top = float(_base(panel))
        for kind, name, value in zip(kinds, names, stack, strict=True):
            tall = round(PANEL * value / most, 2)
            top -= tall
            if value:
                at = nth * result.tick_ms
                drawn.append(
                    f'<rect class="{kind}" x="{_x(result, at)}" y="{top:.2f}" width="{width}" height="{tall}">'
                    f"<title>{clock(at)} {escape(name)}: {value}</title></rect>"
                )
    return "".join(drawn)


def _events(result: Result) -> str:
    """Above the attempts: what each circuit did, probes a little higher."""
    names = {target.path: target.name for target in result.targets}
    y = _base(1) - PANEL - 4
    drawn = []
    for change in result.circuits:
        told = f"{clock(change.at_ms)} {names.get(change.path) or change.path} {change.change}"
        at = f'x="{_x(result, change.at_ms)}" y="{y - 11 * (change.change == "probed")}"'
        drawn.append(f'<text {at} text-anchor="middle">{MARKS[change.change]}<title>{escape(told)}</title></text>')
    return "".join(drawn)


def _latency(result: Result, ticks: Sequence[Tick]) -> str:
    most = max((tick.p95_ms for tick in ticks), default=0) or 1

    def line(kind: str, values: Sequence[int]) -> str:
        points = " ".join(
            f"{_x(result, (nth + 0.5) * result.tick_ms)},{_base(2) - PANEL * value / most:.2f}"
            for nth, value in enumerate(values)
        )
        return f'<polyline class="line {kind}" points="{points}"><title>{kind}</title></polyline>'

    ends = f'<text x="{WIDTH - RIGHT}" y="{_base(2) + 16}" text-anchor="end" class="quiet">'
    return (
        line("p50", [tick.p50_ms for tick in ticks])
        + line("p95", [tick.p95_ms for tick in ticks])
        + f'<text x="{LEFT}" y="{_base(2) + 16}" class="quiet">0:00, solid: p50, dashed: p95</text>'
        + f"{ends}{clock(len(ticks) * result.tick_ms)}</text>"
    )


def _legend(result: Result, top: int) -> list[str]:
    return [
        f'<rect class="c{nth % COLOURS}" x="{LEFT}" y="{top + 18 * nth - 10}" width="10" height="10"/>'
        f'<text x="{LEFT + 16}" y="{top + 18 * nth}">{escape(one.name or one.path)}: {escape(_load(one))}'
        f"{''.join(f'<title>{escape(said)}</title>' for said in ['; '.join(_reasons(one))] if said)}</text>"
        for nth, one in enumerate(result.targets)
    ]
