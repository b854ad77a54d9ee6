"""Results as a drawing of bars: python3 bench/chart.py bench/results.json bench/results.svg"""

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path

from report import Document, Figures, Value, ratio, shown

WIDTH, LABEL, BAR, GAP, ROW, TITLE, EDGE = 760, 190, 440, 8, 24, 44, 20
STYLE = """
text { font: 13px system-ui, sans-serif; fill: #24292f }
.title { font-weight: 600 }
.note { fill: #57606a; font-size: 12px }
.bar { fill: #8c959f }
.ours { fill: #0a7d5a }
.back { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .note { fill: #9198a1 }
  .bar { fill: #656c76 }
  .ours { fill: #2fbf8f }
  .back { fill: #0d1117 }
}
"""


@dataclass(frozen=True)
class Panel:
    """One group of bars. `value` gives the length of a target's bar, in `unit`."""

    title: str
    note: str
    value: Callable[[Figures, str], Value]
    unit: str = ""


def of_nginx(scenario: str, name: str) -> Callable[[Figures, str], Value]:
    return lambda f, t: ratio(f.median(t, scenario, name), f.median("nginx", scenario, name))


PANELS = (
    Panel("1 KB requests a second, nginx = 1", "more is better", of_nginx("sat-1k", "per_s")),
    Panel("50 KB requests a second, nginx = 1", "more is better", of_nginx("sat-50k", "per_s")),
    Panel("Added latency at 15 req/s, median", "less is better", lambda f, t: f.added(t, "lat-15", "p50"), " ms"),
    Panel("Added latency at 15 req/s, p99", "less is better", lambda f, t: f.added(t, "lat-15", "p99"), " ms"),
    Panel("Streamed events a second, nginx = 1", "more is better", of_nginx("sse-burst", "events_per_s")),
    Panel("CPU of one event, 1,000 streams, nginx = 1", "less is better", of_nginx("sse-1000", "cpu_us_event")),
    Panel("Memory after load", "less is better", lambda f, t: f.footprint(t, "loaded_mb"), " MB"),
    Panel("Start to first answer", "less is better", lambda f, t: f.footprint(t, "start_s"), " s"),
)


def bar(y: float, target: dict[str, str], value: float, longest: float, unit: str) -> list[str]:
    label, kind = target["label"], "ours" if target["lane"] else "bar"
    length = max(1.0, BAR * max(0.0, value) / longest) if longest > 0 else 1.0
    middle = y + ROW / 2 + 4
    return [
        f'<text x="{LABEL - GAP}" y="{middle:g}" text-anchor="end">{escape(label)}</text>',
        f'<rect class="{kind}" x="{LABEL}" y="{y + 4:g}" width="{length:.1f}" height="{ROW - 8}" rx="2"/>',
        f'<text x="{LABEL + length + GAP:.1f}" y="{middle:g}">{escape(shown(value, unit))}</text>',
    ]


def panel(document: Document, which: Panel, top: float) -> tuple[list[str], float]:
    """The panel's elements and where the next one begins; nothing when nothing was measured."""
    figures = Figures(document)
    targets = [t for t in document["targets"] if t["name"] != "direct"]
    found = [(t, value) for t in targets if (value := which.value(figures, t["name"])) is not None]
    if not found:
        return [], top
    longest = max(value for _, value in found)
    drawn = [
        f'<text class="title" x="{EDGE}" y="{top + 24:g}">{escape(which.title)}</text>',
        f'<text class="note" x="{WIDTH - EDGE}" y="{top + 24:g}" text-anchor="end">{escape(which.note)}</text>',
    ]
    y = top + TITLE - 8
    for target, value in found:
        drawn += bar(y, target, value, longest, which.unit)
        y += ROW
    return drawn, y + EDGE / 2


def svg(document: Document) -> str:
    drawn: list[str] = []
    y = EDGE / 2
    for which in PANELS:
        more, y = panel(document, which, y)
        drawn += more
    height = y + EDGE / 2
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" width="{WIDTH}" role="img">'
    title = "<title>Lockgate beside nginx, Portkey's gateway and LiteLLM</title>"
    back = f'<rect class="back" width="{WIDTH}" height="{height:g}"/>'
    return "\n".join([head, title, f"<style>{STYLE}</style>", back, *drawn, "</svg>"]) + "\n"


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(svg(json.loads(Path(sys.argv[1]).read_text())))
