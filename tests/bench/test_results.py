"""What the bench makes of its measurements: a page that judges ratios, and a drawing."""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

BENCH = Path(__file__).resolve().parents[2] / "bench"


def measured(target: str, scenario: str, per_s: float, cpu_us: float | None, **more: Any) -> dict[str, Any]:
    names = ("p50", "p99", "first_p50", "first_p99", "lag_p50", "lag_p99", "cpu_us_event", "worker_us", "rest_us")
    empty: dict[str, Any] = dict.fromkeys((*names, "gateway_pct"))
    found = {"target": target, "scenario": scenario, "round": 1, "per_s": per_s, "events_per_s": 0, "cpu_us": cpu_us}
    return {**empty, **found, "counts": True, "failed": 0, **more}


def document(*runs: dict[str, Any]) -> dict[str, Any]:
    names = {"direct": "", "nginx": "", "lockgate-plain": "plain"}
    return {
        "about": {"processor": "a processor", "cores": "2", "kernel": "6.1", "date": "2026-01-01"},
        "pace": {"rounds": 1, "secs": 1, "max_foreign": 8},
        "targets": [{"name": n, "label": f"the {n}", "lane": lane, "version": ""} for n, lane in names.items()],
        "scenarios": {"sat-1k": "closed loop", "lat-15": "open loop"},
        "runs": list(runs),
        "footprint": {"lockgate-plain": {"start_s": 2.0, "worker_idle_mb": 40.0}},
        "once": {},
        "skipped": ["litellm[proxy]: it is not installed"],
    }


def made(program: str, what: dict[str, Any], folder: Path, *more: str) -> str:
    source = folder / "results.json"
    source.write_text(json.dumps(what))
    line = [sys.executable, str(BENCH / program), str(source), *more]
    return subprocess.run(line, capture_output=True, text=True, timeout=60, check=True).stdout


def row(page: str, metric: str) -> list[str]:
    line = next(line for line in page.splitlines() if line.startswith(f"| {metric}"))
    return [cell.strip() for cell in line.strip("|").split("|")]


def test_throughput_is_judged_by_the_lower_of_what_was_counted_and_what_it_cost(tmp_path: Path) -> None:
    ours, theirs = measured("lockgate-plain", "sat-1k", 9000, 50), measured("nginx", "sat-1k", 10_000, 26)
    page = made("report.py", document(ours, theirs), tmp_path)
    assert row(page, "1 KB, req/s ÷ nginx")[1:] == ["plain", "≥ 0.55", "0.52", "**missed**"]


def test_a_disturbed_run_does_not_count(tmp_path: Path) -> None:
    runs = [measured(name, "sat-1k", 10_000, 26) for name in ("nginx", "lockgate-plain")]
    runs.append(measured("lockgate-plain", "sat-1k", 1, 260, counts=False))
    page = made("report.py", document(*runs), tmp_path)
    assert row(page, "1 KB, req/s ÷ nginx")[3:] == ["1", "met"]
    assert row(page, "the lockgate-plain")[-1] == "1 of 2"


def test_latency_counts_what_was_added_to_the_way_without_a_gateway(tmp_path: Path) -> None:
    p50 = {"direct": 1.0, "nginx": 1.2, "lockgate-plain": 1.29}
    page = made("report.py", document(*(measured(n, "lat-15", 15, None, p50=v) for n, v in p50.items())), tmp_path)
    assert row(page, "15 req/s, added p50")[2:] == ["≤ 1.50", "1.45", "met"]


def test_what_was_not_measured_or_left_out_is_said(tmp_path: Path) -> None:
    page = made("report.py", document(), tmp_path)
    assert row(page, "1 KB, req/s ÷ nginx")[3:] == ["—", "not measured"]
    assert row(page, "warm start to first answered request")[3:] == ["2 s", "**missed**"]
    assert "Left out: litellm[proxy]: it is not installed." in page


def test_the_drawing_has_a_bar_for_each_target_as_long_as_its_share(tmp_path: Path) -> None:
    runs = (measured("lockgate-plain", "sat-1k", 5000, 50), measured("nginx", "sat-1k", 10_000, 26))
    target = tmp_path / "results.svg"
    made("chart.py", document(*runs), tmp_path, str(target))
    root = ET.parse(target).getroot()  # noqa: S314  # the drawing that was made two lines above
    bars = [e for e in root.iter() if e.tag.endswith("rect") and e.get("class") != "back"]
    widths = {e.get("class"): float(e.get("width", 0)) for e in bars[:2]}
    assert widths["ours"] * 2 == widths["bar"]
