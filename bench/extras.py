"""What is measured once a run, beside the rounds: refusals, a restarted worker, a million keys."""

import dataclasses
import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from lanes import Governed, Hit, Lockgate, Plain, Thousand
from scenarios import BY_NAME, Load, Pace, Run, load_of, measure, quiet_run
from targets import CHAT, HELLO, Absent, Bench, ask

Result = dict[str, Any]

REFUSED_RATE = 1000
SOURCES = 100  # addresses, so that no single one sends refused requests fast enough to be held off


def median(runs: list[Run], name: str) -> float | None:
    """Of the runs that may be quoted."""
    values = [run[name] for run in runs if run["counts"] and run[name] is not None]
    return statistics.median(values) if values else None


def refusals(bench: Bench, target: Lockgate, pace: Pace) -> Result:
    """CPU of a refused request over that of a request which is only parsed and answered (`GET /v1/health`).

    An open loop of few requests, each from its own turn of the loop: the refusal of a flood is measured apart, on one
    address, where it becomes a 429.
    """
    good = target.keys["workspace_api_key"]
    wrong = target.program("fill_keys.py", "--unknown-key").strip()
    routing = target.routing()
    shared: dict[str, Any] = {"conns": SOURCES, "rate": REFUSED_RATE, "sources": SOURCES, "contains": ""}
    loads = {
        "health": Load(**shared, path="/v1/health", method="GET"),
        "unknown": Load(**shared, body="1k", expect=401, headers=[f"x-portkey-api-key: {wrong}", *routing]),
        "malformed": Load(**shared, body="1k", expect=401, headers=[f"x-portkey-api-key: {good[:-1]}", *routing]),
    }
    runs: dict[str, list[Run]] = {name: [] for name in loads}
    for _ in range(pace.rounds):
        for name, load in loads.items():
            runs[name].append(quiet_run(bench, target, load, pace))
    flood = Load(64, "1k", expect=0, contains="", headers=loads["unknown"].headers)
    flooded = quiet_run(bench, target, flood, pace)
    base, unknown, malformed = (median(runs[name], "worker_us") for name in loads)
    return {
        "health_us": base,
        "unknown_us": unknown,
        "malformed_us": malformed,
        "unknown_over_us": unknown - base if unknown is not None and base is not None else None,
        "malformed_over_us": malformed - base if malformed is not None and base is not None else None,
        "flood_us": flooded["cpu_us"],
        "flood_per_s": flooded["per_s"],
        "flood_statuses": flooded["statuses"],
        "failed": sum(run["failed"] for some in runs.values() for run in some),
        "first_bad": next((run["first_bad"] for some in runs.values() for run in some if run["first_bad"]), ""),
    }


class ManyKeys(Plain):
    """The plain lane on a data folder with `count` API keys, of which `used` take turns."""

    def __init__(self, bench: Bench, count: int, used: int) -> None:
        super().__init__(bench)
        self.name, self.count, self.used = f"lockgate-{count}-keys", count, used

    @property
    def key_lines(self) -> Path:
        return self.folder / "keys.txt"

    def install(self) -> None:
        super().install()
        words = ["--data", str(self.data), "--keys", str(self.count), "--show", str(self.used)]
        texts = self.program("fill_keys.py", *words).split()
        self.key_lines.write_text("".join(f"x-portkey-api-key: {text}\n" for text in texts))
        self.revocable = texts[-1]

    def load(self) -> Load:
        load = load_of(BY_NAME["sat-1k"], self)
        return dataclasses.replace(load, headers=self.routing(), vary=self.key_lines)

    def revocation_s(self) -> float:
        """Delete a key that is in use; seconds until it is refused."""
        asked = [f"x-portkey-api-key: {self.revocable}", *self.routing()]
        if ask(self.port, "POST", CHAT, asked, HELLO)[0] != 200:
            raise OSError("the key to be revoked does not work")
        key_id = self._id_of(self.revocable)
        admin = [f"x-portkey-api-key: {self.keys['workspace_api_key']}"]
        began = time.monotonic()
        status, body = ask(self.port, "DELETE", f"/v1/api-keys/{key_id}", admin)
        if status >= 300:
            raise OSError(f"the key was not deleted: {status} {body[:200]!r}")
        while ask(self.port, "POST", CHAT, asked, HELLO)[0] == 200:
            if time.monotonic() - began > 10:
                raise OSError("the deleted key still works after 10 s")
            time.sleep(0.005)
        return time.monotonic() - began

    def _id_of(self, text: str) -> str:
        return self.program("fill_keys.py", "--data", str(self.data), "--id-of", text).strip()


def many_keys(bench: Bench, pace: Pace, few: int, many: int) -> Result:
    """Throughput with `few` and with `many` keys stored, the same number of them in use, in alternation."""
    used = min(few, 1000)
    targets = [ManyKeys(bench, count, used) for count in (few, many)]
    runs: dict[int, list[Run]] = {few: [], many: []}
    result: Result = {"few": few, "many": many, "used": used}
    try:
        for target in targets:
            print(f"making {target.count:,} keys", file=sys.stderr, flush=True)
            target.install()
            target.start()
            measure(bench, target, target.load(), dataclasses.replace(pace, secs=max(1.0, pace.first_warm / 5)))
            target.freeze()
        for _ in range(pace.rounds):
            for target in targets:
                target.thaw()
                time.sleep(1)
                runs[target.count].append(quiet_run(bench, target, target.load(), pace))
                target.freeze()
        targets[1].thaw()
        result["revoked_s"] = targets[1].revocation_s()
        result["worker_mb"] = targets[1].worker_mb()
    finally:
        for target in targets:
            target.stop()
    for size, count in (("few", few), ("many", many)):
        result[f"{size}_per_s"] = median(runs[count], "per_s")
        result[f"{size}_us"] = median(runs[count], "cpu_us")
    result["failed"] = sum(run["failed"] for some in runs.values() for run in some)
    result["first_bad"] = next((run["first_bad"] for some in runs.values() for run in some if run["first_bad"]), "")
    return result


def configs(bench: Bench, pace: Pace) -> Result:
    """A saved config with two targets beside one with a thousand, and answers out of the exact cache."""
    targets = {"two": Governed(bench), "thousand": Thousand(bench), "hit": Hit(bench)}
    runs: dict[str, list[Run]] = {name: [] for name in targets}
    try:
        for name, target in targets.items():
            target.name = f"lockgate-config-{name}"  # a data folder of its own
            target.install()
            target.start()
            load = load_of(BY_NAME["sat-1k"], target)
            measure(bench, target, load, dataclasses.replace(pace, secs=max(1.0, pace.first_warm / 5)))
            target.freeze()
        for _ in range(pace.rounds):
            for name, target in targets.items():
                target.thaw()
                time.sleep(1)
                runs[name].append(quiet_run(bench, target, load_of(BY_NAME["sat-1k"], target), pace))
                target.freeze()
    finally:
        for target in targets.values():
            target.stop()
    result: Result = {}
    for name, some in runs.items():
        result[f"{name}_per_s"] = median(some, "per_s")
        result[f"{name}_us"] = median(some, "worker_us")
    result["failed"] = sum(run["failed"] for some in runs.values() for run in some)
    result["first_bad"] = next((run["first_bad"] for some in runs.values() for run in some if run["first_bad"]), "")
    return result


def once(name: str, skipped: list[str], measure_it: Any) -> Result | None:
    """The result, or a line among the skipped ones that says why there is none."""
    try:
        return dict(measure_it())
    except (Absent, OSError, json.JSONDecodeError) as error:
        line = f"{name}: {error}"
        print(f"skipped {line}", file=sys.stderr, flush=True)
        skipped.append(line)
        return None
