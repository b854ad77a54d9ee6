"""The whole suite, step by step: `./lockgate test`, or `./lockgate test --only pytest -- -k keys`.

Each step is a program with its own verdict; the first red one does not hide the others. Steps whose tool is missing on
this machine (Node, Chromium) say so and are skipped; with CI=true a missing tool is a failure.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"


@dataclass(frozen=True)
class Step:
    name: str
    command: tuple[str, ...]
    folder: str = "."
    needs: str = ""


STEPS = (
    Step("format", (f"{BIN}/ruff", "format", "--check", "--quiet", "src", "tests", "bench")),
    Step("lint", (f"{BIN}/ruff", "check", "--quiet", "src", "tests", "bench")),
    Step("types", (f"{BIN}/mypy",)),
    Step("sdk-python", (f"{BIN}/python", "-m", "pytest", "-q", "tests"), "sdk/python"),
    Step(
        "sdk-node",
        ("sh", "-c", "npm ci --silent --no-fund --no-audit && npm run --silent build && npm test --silent"),
        "sdk/node",
        "npm",
    ),
    Step("console", ("sh", "-c", "npm ci --silent --no-fund --no-audit && npm run --silent verify"), "console", "npm"),
    Step("pytest", (f"{BIN}/python", "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup")),
)


def run(step: Step, extra: list[str]) -> tuple[str, float]:
    if step.needs and not shutil.which(step.needs):
        verdict = "failed" if os.environ.get("CI") else "skipped"
        print(f"--- {step.name}: {verdict}, {step.needs} is not on this machine", flush=True)
        return verdict, 0.0
    print(f"--- {step.name}: {' '.join(step.command)}", flush=True)
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT / "tests")])}
    began = time.monotonic()
    code = subprocess.run([*step.command, *extra], cwd=ROOT / step.folder, env=env, check=False).returncode
    return ("passed" if code == 0 else "failed"), time.monotonic() - began


def main() -> int:
    parser = argparse.ArgumentParser(prog="./lockgate test", description=__doc__)
    parser.add_argument("--only", action="append", choices=[s.name for s in STEPS], help="run only this step")
    parser.add_argument("rest", nargs="*", help="after `--`: arguments for the last chosen step")
    chosen = parser.parse_args()
    steps = [s for s in STEPS if not chosen.only or s.name in chosen.only]
    results = [(s.name, *run(s, chosen.rest if s is steps[-1] else [])) for s in steps]
    print()
    for name, verdict, seconds in results:
        print(f"{verdict:8} {name:12} {seconds:6.1f} s")
    failed = sum(verdict == "failed" for _, verdict, _ in results)
    passed = sum(verdict == "passed" for _, verdict, _ in results)
    print(f"{passed} passed, {failed} failed, {len(results) - passed - failed} skipped", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
