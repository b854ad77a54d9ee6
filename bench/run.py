"""Lockgate beside nginx, Portkey's gateway and LiteLLM on one machine in one run, as ratios.

    python3 bench/run.py --scratch /tmp/bench --out bench    over an hour; writes RESULTS.md, results.json, results.svg
    python3 bench/run.py --quick                             some minutes, to see that everything works

Needs Linux, two cores, a C compiler and Python 3.11. Every program listens on 127.0.0.1 only. README.md beside this
file says what is measured and how to read it.
"""

import argparse
import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import chart
import extras
import machine
import report
import scenarios
from lanes import Governed, Lockgate, Plain, Recorded
from scenarios import Pace, Run, Scenario
from targets import ROOT, Absent, Bench, Direct, LiteLLM, Nginx, PortkeyNode, Target

HERE = Path(__file__).resolve().parent
TARGETS: dict[str, type[Target]] = {
    kind.name: kind for kind in (Direct, Nginx, Plain, Recorded, Governed, PortkeyNode, LiteLLM)
}
ONCE = ("start-up", "memory", "refused", "keys", "configs")
QUICK = Pace(rounds=1, secs=2, warm=0.5, first_warm=2, retries=0, settle=10)
SHARE_FOR_LATENCY = 0.7
"""Latency is only measured where the rate is at most this share of what the target can do."""

Document = dict[str, Any]


def build(scratch: Path) -> None:
    """Compile the two programs and write the request bodies."""
    for name in ("upstream", "load"):
        line = ["cc", "-std=gnu11", "-O2", "-o", str(scratch / name), str(HERE / f"{name}.c"), "-lm"]
        subprocess.run(line, check=True)
    for name, body in scenarios.BODIES.items():
        (scratch / f"{name}.json").write_bytes(body)


@contextmanager
def upstream(bench: Bench) -> Iterator[None]:
    with machine.on_core(bench.load_core):
        process = subprocess.Popen([str(bench.scratch / "upstream")], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        bench.upstream_port = int(process.stdout.readline().split()[1])
        bench.upstream_pid = process.pid
        yield
    finally:
        process.terminate()
        process.communicate()


def note(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


class Session:
    """One run of the bench: the targets that came up, and what was found."""

    def __init__(self, bench: Bench, pace: Pace, chosen: argparse.Namespace) -> None:
        self.bench, self.pace, self.chosen = bench, pace, chosen
        self.targets: list[Target] = []
        self.runs: list[Run] = []
        self.footprint: dict[str, dict[str, float]] = {}
        self.once: Document = {}

    def document(self) -> Document:
        return {
            "about": machine.describe(),
            "pace": dataclasses.asdict(self.pace),
            "targets": [{"name": t.name, "label": t.label, "lane": t.lane, "version": t.version} for t in self.targets],
            "scenarios": {name: scenarios.BY_NAME[name].what for name in self.chosen.tests if name not in ONCE},
            "runs": self.runs,
            "footprint": self.footprint,
            "once": self.once,
            "skipped": self.bench.skipped,
        }

    def skip(self, line: str) -> None:
        note(f"skipped {line}")
        self.bench.skipped.append(line)

    # ---- start ----

    def start_all(self) -> None:
        for name in self.chosen.targets:
            target = TARGETS[name](self.bench)
            try:
                self._start(target)
            except (Absent, OSError, subprocess.SubprocessError) as error:
                target.stop()
                self.skip(f"{target.label}: {error}")
            else:
                self.targets.append(target)

    def _start(self, target: Target) -> None:
        """Twice: the first start compiles byte code and fills the disk cache; the second is the warm one."""
        target.install()
        target.start()
        if target.name != "direct":
            target.stop()
            found = {"start_s": target.start()}
            self.footprint[target.name] = found | self._memory(target, "idle")
            if isinstance(target, Lockgate) and "start-up" in self.chosen.tests:
                found = self.footprint[target.name]
                found["worker_restart_s"] = target.restart_s()
        self._warm_up(target)
        target.freeze()
        note(f"ready: {target.label} {target.version} {self.footprint.get(target.name, {})}")

    def _warm_up(self, target: Target) -> None:
        load = scenarios.load_of(scenarios.SCENARIOS[0], target)
        pace = dataclasses.replace(self.pace, secs=self.pace.first_warm, warm=0)
        run = scenarios.measure(self.bench, target, load, pace)
        if run["failed"]:
            note(f"{target.label}: {run['failed']} requests failed while warming up; the first: {run['first_bad']}")

    def _memory(self, target: Target, when: str) -> dict[str, float]:
        found = {f"{when}_mb": sum(machine.pss_mb(pid) for pid in target.pids())}
        if isinstance(target, Lockgate):
            found[f"worker_{when}_mb"] = target.worker_mb()
        return found

    # ---- rounds ----

    def rounds(self) -> None:
        tests = [scenarios.BY_NAME[name] for name in self.chosen.tests if name not in ONCE]
        for nth in range(self.pace.rounds):
            for scenario in tests:
                for target in self.targets:
                    self._one(nth, scenario, target)
            self.save()
        for target in self.targets:
            if target.name in self.footprint:
                self.footprint[target.name] |= self._memory(target, "loaded")

    def _too_slow(self, scenario: Scenario, target: Target) -> bool:
        reached = [r["per_s"] for r in self.runs if (r["target"], r["scenario"]) == (target.name, "sat-1k")]
        return bool(scenario.rate and reached and scenario.rate > SHARE_FOR_LATENCY * max(reached))

    def _one(self, nth: int, scenario: Scenario, target: Target) -> None:
        if self._too_slow(scenario, target):
            return
        target.thaw()
        time.sleep(0.5)
        try:
            load = scenarios.load_of(scenario, target)
            run = scenarios.quiet_run(self.bench, target, load, self.pace, min(scenario.warm_s, 3 * self.pace.secs))
            self.runs.append({"target": target.name, "scenario": scenario.name, "round": nth + 1, **run})
            note(report.line(self.runs[-1]))
            if not run["settled"]:
                self._restart(target)
        except (OSError, json.JSONDecodeError) as error:
            self.skip(f"{target.label}, {scenario.name}: {error}")
            self._restart(target)
        target.freeze()

    def _restart(self, target: Target) -> None:
        """It is still busy with what nobody waits for any more; that would spoil its next test."""
        if target.name == "direct":
            return
        note(f"{target.label} is restarted: it was not idle {self.pace.settle:.0f} s after a test")
        target.stop()
        target.start()
        self._warm_up(target)

    # ---- once ----

    def measure_once(self) -> None:
        plain = next((t for t in self.targets if isinstance(t, Plain)), None)
        if "refused" in self.chosen.tests and plain:
            plain.thaw()
            self._keep("refused", lambda: extras.refusals(self.bench, plain, self.pace))
            plain.freeze()
        if "configs" in self.chosen.tests and plain:
            self._keep("configs", lambda: extras.configs(self.bench, self.pace))
        if "keys" in self.chosen.tests and plain:
            self._keep("keys", lambda: extras.many_keys(self.bench, self.pace, *self.chosen.keys))

    def _keep(self, name: str, measure_it: Any) -> None:
        found = extras.once(name, self.bench.skipped, measure_it)
        if found is not None:
            self.once[name] = found
            note(f"{name}: {found}")

    def save(self) -> None:
        out: Path = self.chosen.out
        document = self.document()
        (out / "results.json").write_text(json.dumps(document, indent=1) + "\n")
        (out / "RESULTS.md").write_text(report.markdown(document))
        (out / "results.svg").write_text(chart.svg(document))

    def stop_all(self) -> None:
        for target in self.targets:
            target.stop()


def numbers(text: str) -> list[int]:
    return [int(word.replace("_", "")) for word in text.split(",")]


def arguments(words: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    default = Path(tempfile.gettempdir()) / "lockgate-bench"
    add("--scratch", type=Path, default=default, help="programs, peers and data folders are kept here (%(default)s)")
    add("--out", type=Path, help="where results are written; default: the scratch folder")
    add("--targets", default=",".join(TARGETS), help="%(default)s")
    add("--tests", default=",".join([*scenarios.BY_NAME, *ONCE]), help="%(default)s")
    add("--quick", action="store_true", help="one round of 2 s each, to see that everything works")
    add("--rounds", type=int, help=f"default {Pace.rounds}")
    add("--secs", type=float, help=f"of each measurement, default {Pace.secs}")
    add("--warm", type=float, help=f"seconds of load before each measurement, default {Pace.warm}")
    add("--first-warm", type=float, help=f"seconds of load after a start, default {Pace.first_warm}: V8 needs 20")
    add("--retries", type=int, help=f"of a disturbed measurement, default {Pace.retries}")
    add("--max-foreign", type=float, help=f"percent of a core that others may take, default {Pace.max_foreign}")
    add("--settle", type=float, help=f"seconds to become idle in after a test, default {Pace.settle}")
    add("--keys", type=numbers, default=[1_000, 1_000_000], help="few,many: how many API keys; default 1000,1000000")
    add("--gateway-core", type=int, default=0)
    add("--load-core", type=int, default=1, help="of the load generator and the upstream")
    add("--python", type=Path, default=ROOT / ".venv" / "bin" / "python", help="runs Lockgate")
    add("--no-install", action="store_true", help="use the peers that are in the scratch folder already")
    chosen = parser.parse_args(words)
    chosen.targets = [name for name in TARGETS if name in {"direct", *chosen.targets.split(",")}]
    known = [*scenarios.BY_NAME, *ONCE]
    unknown = set(chosen.tests.split(",")) - set(known)
    if unknown:
        parser.error(f"no test is called {min(unknown)}; there are {', '.join(known)}")
    chosen.tests = [name for name in known if name in chosen.tests.split(",")]
    chosen.scratch = chosen.scratch.resolve()
    chosen.out = (chosen.out or chosen.scratch).resolve()
    return chosen


def pace_of(chosen: argparse.Namespace) -> Pace:
    given = {f.name: getattr(chosen, f.name) for f in dataclasses.fields(Pace)}
    base = QUICK if chosen.quick else Pace()
    return dataclasses.replace(base, **{name: value for name, value in given.items() if value is not None})


def main() -> None:
    chosen = arguments()
    cores = os.sched_getaffinity(0)
    if sys.platform != "linux" or not {chosen.gateway_core, chosen.load_core} <= cores:
        raise SystemExit("The bench needs Linux and two cores: one for the gateway, one for the load and the upstream.")
    if not shutil.which("cc"):
        raise SystemExit("The bench needs a C compiler called cc.")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    for folder in (chosen.scratch, chosen.out):
        folder.mkdir(parents=True, exist_ok=True)
    os.sched_setaffinity(0, {chosen.load_core})
    build(chosen.scratch)
    python = Path.cwd() / chosen.python  # not resolved: a virtual environment is found by its link
    bench = Bench(chosen.scratch, chosen.gateway_core, chosen.load_core, python, install=not chosen.no_install)
    session = Session(bench, pace_of(chosen), chosen)
    with upstream(bench):
        try:
            session.start_all()
            session.rounds()
            session.measure_once()
            session.save()
        finally:
            session.stop_all()
    print((chosen.out / "RESULTS.md").read_text())


if __name__ == "__main__":
    main()
