"""Results as Markdown: what was aimed at and reached, then a table of every test. Only ratios are judged.

python3 bench/report.py bench/results.json > bench/RESULTS.md      writes the page again
"""

import json
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Document = dict[str, Any]
Value = float | None
NOTHING = "—"
MANY_KEYS = 1_000_000
LANES = ("plain", "recorded", "governed")


def ratio(value: Value, base: Value) -> Value:
    """None when it would mean nothing: something was not measured, or the base is not above zero."""
    return value / base if value is not None and base is not None and base > 0 else None


def lower(*values: Value) -> Value:
    known = [value for value in values if value is not None]
    return min(known) if len(known) == len(values) else None


class Figures:
    """Medians over the runs that count."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def runs(self, target: str, scenario: str) -> list[dict[str, Any]]:
        return [r for r in self.document["runs"] if r["target"] == target and r["scenario"] == scenario]

    def median(self, target: str, scenario: str, name: str) -> Value:
        found = [r[name] for r in self.runs(target, scenario) if r["counts"] and r[name] is not None]
        return statistics.median(found) if found else None

    def faster(self, target: str, scenario: str, base: str, *, events: bool = False) -> Value:
        """Throughput over the base's: by what was counted and by CPU, the lower of the two. Where the load generator
        was the limit, counting alone would flatter the slower side.
        """
        per_s, cpu = ("events_per_s", "cpu_us_event") if events else ("per_s", "cpu_us")
        counted = ratio(self.median(target, scenario, per_s), self.median(base, scenario, per_s))
        by_cpu = ratio(self.median(base, scenario, cpu), self.median(target, scenario, cpu))
        return lower(counted, by_cpu)

    def dearer(self, target: str, scenario: str, base: str) -> Value:
        """CPU of an event over the base's."""
        return ratio(self.median(target, scenario, "cpu_us_event"), self.median(base, scenario, "cpu_us_event"))

    def added(self, target: str, scenario: str, name: str) -> Value:
        """Milliseconds over those of the same load without a gateway."""
        value, direct = self.median(target, scenario, name), self.median("direct", scenario, name)
        return value - direct if value is not None and direct is not None else None

    def later(self, target: str, scenario: str, name: str, base: str) -> Value:
        return ratio(self.added(target, scenario, name), self.added(base, scenario, name))

    def footprint(self, target: str, name: str) -> Value:
        return self.document["footprint"].get(target, {}).get(name)

    def once(self, test: str, name: str) -> Value:
        return (self.document["once"].get(test) or {}).get(name)

    def keys(self, name: str) -> Value:
        """Of the test with many keys, when it was made with as many as the aim speaks of."""
        return self.once("keys", name) if self.once("keys", "many") == MANY_KEYS else None

    def failed(self, target: str) -> Value:
        found = [r["failed"] for r in self.document["runs"] if r["target"] == target]
        return float(sum(found)) if found else None


@dataclass(frozen=True)
class Goal:
    """One row: what is measured, and what each lane aims at. `least`: at least that much; else at most."""

    what: str
    aims: tuple[float | None, ...]
    figure: Callable[[Figures, str], Value]
    least: bool = False
    unit: str = ""

    def met(self, value: float, aim: float) -> bool:
        return value >= aim if self.least else value <= aim


CONFIGS = {
    "two": "two targets, the cache written each time",
    "thousand": "1,000 targets, the same",
    "hit": "answered from the cache",
}
PORTKEY, LITELLM = "portkey", "litellm"
GOALS = (
    Goal("1 KB, req/s ÷ nginx", (0.55, 0.50, 0.45), lambda f, t: f.faster(t, "sat-1k", "nginx"), least=True),
    Goal("1 KB, req/s ÷ Portkey's gateway", (28, 25, 22), lambda f, t: f.faster(t, "sat-1k", PORTKEY), least=True),
    Goal("1 KB, req/s ÷ LiteLLM", (330, 300, 270), lambda f, t: f.faster(t, "sat-1k", LITELLM), least=True),
    Goal("50 KB, req/s ÷ nginx", (0.60, 0.50, 0.45), lambda f, t: f.faster(t, "sat-50k", "nginx"), least=True),
    Goal("15 req/s, added p50 ÷ nginx's", (1.5, 1.7, 2.0), lambda f, t: f.later(t, "lat-15", "p50", "nginx")),
    Goal("300 req/s, added p50 ÷ nginx's", (1.5, 1.7, 2.0), lambda f, t: f.later(t, "lat-300", "p50", "nginx")),
    Goal(
        "15 req/s, added p99 ÷ Portkey's gateway's",
        (1 / 8, 1 / 8, 1 / 6),
        lambda f, t: f.later(t, "lat-15", "p99", PORTKEY),
    ),
    Goal(
        "SSE burst, events/s ÷ nginx",
        (1.0, 0.9, 0.9),
        lambda f, t: f.faster(t, "sse-burst", "nginx", events=True),
        least=True,
    ),
    Goal("1,000 streams, CPU an event ÷ nginx", (1.2, 1.4, 1.4), lambda f, t: f.dearer(t, "sse-1000", "nginx")),
    Goal(
        "1,000 streams begun at once, added first-event p99 ÷ nginx's",
        (1.2, 1.4, 1.5),
        lambda f, t: f.later(t, "sse-begin", "first_p99", "nginx"),
    ),
    Goal("failed requests", (0, 0, 0), lambda f, t: f.failed(t)),
    Goal("one worker's memory, idle", (45, 45, 45), lambda f, t: f.footprint(t, "worker_idle_mb"), unit=" MB"),
    Goal("one worker's memory, after load", (60, 60, 60), lambda f, t: f.footprint(t, "worker_loaded_mb"), unit=" MB"),
    Goal("warm start to first answered request", (1.5, 1.5, 1.5), lambda f, t: f.footprint(t, "start_s"), unit=" s"),
    Goal(
        "worker killed to next answered request",
        (0.3, 0.3, 0.3),
        lambda f, t: f.footprint(t, "worker_restart_s"),
        unit=" s",
    ),
    Goal(
        "2 → 1,000 targets of a config, req/s kept",
        (None, None, 0.95),
        lambda f, _: lower(
            ratio(f.once("configs", "thousand_per_s"), f.once("configs", "two_per_s")),
            ratio(f.once("configs", "two_us"), f.once("configs", "thousand_us")),
        ),
        least=True,
    ),
    Goal("exact-cache hit, CPU", (None, None, 60.0), lambda f, _: f.once("configs", "hit_us"), unit=" µs"),
    Goal(
        "1,000 → 1,000,000 keys, req/s kept",
        (0.95, None, None),
        lambda f, _: lower(
            ratio(f.keys("many_per_s"), f.keys("few_per_s")),
            ratio(f.keys("few_us"), f.keys("many_us")),
        ),
        least=True,
    ),
    Goal(
        "a key deleted among 1,000,000 to its refusal",
        (1, None, None),
        lambda f, _: f.keys("revoked_s"),
        unit=" s",
    ),
    Goal(
        "a refused request over one that is only parsed",
        (20, None, None),
        lambda f, _: f.once("refused", "unknown_over_us"),
        unit=" µs",
    ),
)


def shown(value: Value, unit: str = "") -> str:
    """About three digits: 0.0053, 0.125, 1.23, 45.6, 789, 12,345."""
    if value is None:
        return NOTHING
    size = abs(value)
    if 0 < size < 1:
        return f"{value:.3g}{unit}"
    digits = 0 if size >= 100 or value == int(value) else 1 if size >= 10 else 2
    return f"{value:,.{digits}f}{unit}"


def table(head: list[str], rows: list[list[str]]) -> list[str]:
    if not rows:
        return []
    numbers = ["---", *["---:"] * (len(head) - 1)]
    return [f"| {' | '.join(cells)} |" for cells in (head, numbers, *rows)] + [""]


def lanes_of(document: Document) -> dict[str, str]:
    """Lane → target."""
    return {target["lane"]: target["name"] for target in document["targets"] if target["lane"]}


def goal_rows(document: Document) -> list[list[str]]:
    figures, lanes, rows = Figures(document), lanes_of(document), []
    for goal in GOALS:
        for lane, aim in zip(LANES, goal.aims, strict=True):
            if lane not in lanes or aim is None:
                continue
            value = goal.figure(figures, lanes[lane])
            verdict = "not measured" if value is None else "met" if goal.met(value, aim) else "**missed**"
            sign = "≥" if goal.least else "≤"
            rows.append([goal.what, lane, f"{sign} {shown(aim, goal.unit)}", shown(value, goal.unit), verdict])
    return rows


BASES = (("nginx", "nginx"), (PORTKEY, "Portkey"), (LITELLM, "LiteLLM"))
Column = tuple[str, Callable[[Figures, str], Value]]
"""Its head, and a target's value in it."""


def _median(head: str, scenario: str, name: str) -> Column:
    return head, lambda f, t: f.median(t, scenario, name)


def _added(head: str, scenario: str, name: str) -> Column:
    return head, lambda f, t: None if t == "direct" else f.added(t, scenario, name)


def _over(head: str, scenario: str, name: str, base: str) -> Column:
    return head, lambda f, t: ratio(f.median(t, scenario, name), f.median(base, scenario, name))


def _later(head: str, scenario: str, name: str, base: str) -> Column:
    return head, lambda f, t: None if t == "direct" else f.later(t, scenario, name, base)


def latency_columns(scenario: str, bases: list[tuple[str, str]]) -> list[Column]:
    """Of an open loop: what matters is how much later answers come than without a gateway."""
    return [
        _median("p50 ms", scenario, "p50"),
        _median("p99 ms", scenario, "p99"),
        _added("added p50 ms", scenario, "p50"),
        _added("added p99 ms", scenario, "p99"),
        *(_later(f"added p50 ÷ {label}", scenario, "p50", base) for base, label in bases),
        *(_later(f"added p99 ÷ {label}", scenario, "p99", base) for base, label in bases),
    ]


def stream_columns(scenario: str, bases: list[tuple[str, str]]) -> list[Column]:
    return [
        _median("events/s", scenario, "events_per_s"),
        _median("first event p50 ms", scenario, "first_p50"),
        _median("p99 ms", scenario, "first_p99"),
        _added("added p50 ms", scenario, "first_p50"),
        _added("added p99 ms", scenario, "first_p99"),
        _median("an event's way p50 ms", scenario, "lag_p50"),
        _median("p99 ms", scenario, "lag_p99"),
        _median("CPU µs/event", scenario, "cpu_us_event"),
        _median("core %", scenario, "gateway_pct"),
        *(_over(f"events/s ÷ {label}", scenario, "events_per_s", base) for base, label in bases),
        *(_over(f"CPU ÷ {label}", scenario, "cpu_us_event", base) for base, label in bases),
        *(_later(f"added p99 ÷ {label}", scenario, "first_p99", base) for base, label in bases[:1]),
    ]


def throughput_columns(scenario: str, bases: list[tuple[str, str]]) -> list[Column]:
    return [
        _median("req/s", scenario, "per_s"),
        _median("p50 ms", scenario, "p50"),
        _median("p99 ms", scenario, "p99"),
        _median("CPU µs/request", scenario, "cpu_us"),
        _median("of which the worker", scenario, "worker_us"),
        _median("afterwards", scenario, "rest_us"),
        _median("core %", scenario, "gateway_pct"),
        *(_over(f"req/s ÷ {label}", scenario, "per_s", base) for base, label in bases),
        *(_over(f"CPU ÷ {label}", scenario, "cpu_us", base) for base, label in bases),
    ]


KINDS = {"lat": latency_columns, "sse": stream_columns}


def scenario_table(document: Document, scenario: str) -> list[str]:
    figures = Figures(document)
    targets = [target for target in document["targets"] if figures.runs(target["name"], scenario)]
    measured = {target["name"] for target in targets}
    bases = [(name, label) for name, label in BASES if name in measured]
    columns = KINDS.get(scenario.partition("-")[0], throughput_columns)(scenario, bases)
    rows = []
    for target in targets:
        runs = figures.runs(target["name"], scenario)
        cells = [shown(value(figures, target["name"])) for _, value in columns]
        counted = f"{sum(run['counts'] for run in runs)} of {len(runs)}"
        rows.append([target["label"], *cells, shown(float(sum(run["failed"] for run in runs))), counted])
    return table(["target", *[head for head, _ in columns], "failed", "runs that count"], rows)


def footprint_table(document: Document) -> list[str]:
    columns = (
        ("start_s", "warm start s"),
        ("idle_mb", "memory idle MB"),
        ("loaded_mb", "after load MB"),
        ("worker_idle_mb", "one worker idle MB"),
        ("worker_loaded_mb", "after load MB"),
        ("worker_restart_s", "worker killed, answers again s"),
    )
    labels = {target["name"]: target["label"] for target in document["targets"]}
    rows = [
        [labels.get(name, name), *[shown(found.get(key)) for key, _ in columns]]
        for name, found in document["footprint"].items()
    ]
    return table(["target", *[label for _, label in columns]], rows)


def once_lines(document: Document) -> list[str]:
    lines = []
    if found := document["once"].get("refused"):
        lines += [
            "### Refusals",
            "",
            "CPU of the worker for one request, 1,000 a second from 100 addresses; and for a flood from one:",
            "",
            *table(
                ["request", "CPU µs", "over `GET /v1/health`"],
                [
                    ["`GET /v1/health`, no key needed", shown(found["health_us"]), NOTHING],
                    ["a well-formed key that nobody made", shown(found["unknown_us"]), shown(found["unknown_over_us"])],
                    ["a malformed key", shown(found["malformed_us"]), shown(found["malformed_over_us"])],
                    [f"a flood of {shown(found['flood_per_s'])}/s", shown(found["flood_us"]), NOTHING],
                ],
            ),
            f"The flood was answered {', '.join(f'{n:,} times {s}' for s, n in found['flood_statuses'].items())}.",
            "",
        ]
    if found := document["once"].get("configs"):
        lines += [
            "### Configs",
            "",
            "A saved config with fallback, retries and the exact cache:",
            "",
            *table(
                ["config", "req/s", "CPU µs/request"],
                [[label, shown(found[f"{name}_per_s"]), shown(found[f"{name}_us"])] for name, label in CONFIGS.items()],
            ),
        ]
    if found := document["once"].get("keys"):
        lines += [
            "### Many keys",
            "",
            *table(
                ["keys stored", "req/s", "CPU µs/request"],
                [
                    [f"{found[size]:,}", shown(found[f"{size}_per_s"]), shown(found[f"{size}_us"])]
                    for size in ("few", "many")
                ],
            ),
            f"{found['used']:,} of them take turns. A deleted one is refused after {shown(found.get('revoked_s'))} s.",
            f"With all of them stored the worker holds {shown(found.get('worker_mb'))} MB.",
            "",
        ]
    return lines


def line(run: dict[str, Any]) -> str:
    """One run in one line, while the bench is running."""
    said = f"round {run['round']} {run['scenario']:10} {run['target']:18}"
    said += (
        f" {run['per_s']:9.1f}/s {run['events_per_s']:9.0f} ev/s  p50 {shown(run['p50'])} p99 {shown(run['p99'])} ms"
    )
    said += f"  cpu {shown(run['cpu_us'])} us ({shown(run['worker_us'])} worker, {shown(run['rest_us'])} after)"
    said += f" core {shown(run['gateway_pct'])} %  foreign {run['foreign_pct']:.0f}/{run['load_foreign_pct']:.0f} %"
    said += f"  failed {run['failed']} {run['first_bad'][:80]}"
    if run["answered"] > run["reached_upstream"]:
        said += f"  {run['answered'] - run['reached_upstream']} answers did not come from the upstream"
    return said if run["counts"] else f"{said}  DISTURBED"


def markdown(document: Document) -> str:
    about, pace = document["about"], document["pace"]
    versions = ", ".join(f"{t['label']} {t['version']}" for t in document["targets"] if t["version"])
    lines = [
        "# Results",
        "",
        f"Measured on {about['date']}: {about['processor']}, {about['cores']} cores, Linux {about['kernel']}.",
        f"{versions}.",
        "",
        f"{pace['rounds']} rounds of {pace['secs']:g} s each in turn, medians. One core for the gateway, another for",
        "the load and the upstream; a run counts when other programs took at most",
        f"{pace['max_foreign']:g} % of either.",
        "[README.md](README.md) says how to repeat and how to read this. Only ratios mean something elsewhere.",
        "",
        "![The same figures as bars](results.svg)",
        "",
        *[f"Left out: {skipped}." for skipped in document["skipped"]],
        *([""] if document["skipped"] else []),
        "## Aims",
        "",
        *table(["metric", "lane", "aim", "measured", ""], goal_rows(document)),
        "## Tests",
        "",
    ]
    for name, what in document["scenarios"].items():
        lines += [f"### {name}: {what}", "", *scenario_table(document, name)]
    lines += ["### Start and memory", "", *footprint_table(document), *once_lines(document)]
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    print(markdown(json.loads(Path(sys.argv[1]).read_text())), end="")
