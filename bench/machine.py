"""What Linux says of cores and processes, in plain numbers: seconds of CPU, MiB of memory."""

import contextlib
import os
import platform
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

TICK = os.sysconf("SC_CLK_TCK")
PROC = Path("/proc")


class Process(NamedTuple):
    name: str
    cpu_s: float  # user and system, its threads included


def _stat(pid: int) -> tuple[str, list[str]] | None:
    """The name of a process and the fields after it, or None when it is gone."""
    try:
        text = (PROC / str(pid) / "stat").read_text()
    except OSError:
        return None
    close = text.rindex(")")
    return text[text.index("(") + 1 : close], text[close + 2 :].split()


def session_of(leader: int) -> list[int]:
    """All processes of the session that `leader` began: a gateway and whatever it forked."""
    everyone = (int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit())
    return [pid for pid in everyone if (stat := _stat(pid)) and int(stat[1][3]) == leader]


def read_processes(pids: Iterable[int]) -> dict[int, Process]:
    found = {}
    for pid in pids:
        if stat := _stat(pid):
            found[pid] = Process(stat[0], (int(stat[1][11]) + int(stat[1][12])) / TICK)
    return found


def pss_mb(pid: int) -> float:
    """Memory of a process; pages that it shares count in proportion."""
    with contextlib.suppress(OSError):
        for line in (PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def busy_s(core: int) -> float:
    """Seconds that `core` was busy since the machine started, with anything."""
    for line in (PROC / "stat").read_text().splitlines():
        if line.startswith(f"cpu{core} "):
            user, nice, system, idle, wait, *rest = (int(word) for word in line.split()[1:9])
            del idle, wait
            return (user + nice + system + sum(rest)) / TICK
    raise SystemExit(f"There is no core {core} on this machine.")


@contextlib.contextmanager
def on_core(core: int) -> Iterator[None]:
    """Programs started inside run on `core` alone; affinity is inherited, so their children do too."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def send(number: signal.Signals, pids: Iterable[int]) -> None:
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, number)


@dataclass(frozen=True)
class Reading:
    """Clocks at one moment: of the two cores, of the gateway's processes, of the bench's own programs."""

    at: float
    gateway_core_s: float
    load_core_s: float
    gateway: dict[int, Process]
    bench: dict[int, Process]


@dataclass(frozen=True)
class Watch:
    """What to read. Pids are found once, before the load: searching /proc in the measured time would disturb it."""

    gateway_core: int
    load_core: int
    gateway: list[int] = field(default_factory=list)
    bench: list[int] = field(default_factory=list)

    def read(self) -> Reading:
        return Reading(
            time.monotonic(),
            busy_s(self.gateway_core),
            busy_s(self.load_core),
            read_processes(self.gateway),
            read_processes(self.bench),
        )


def cpu_between(before: dict[int, Process], after: dict[int, Process], prefix: str = "") -> float:
    """Seconds of CPU spent by the processes whose name begins with `prefix`."""
    return sum(
        process.cpu_s - before[pid].cpu_s
        for pid, process in after.items()
        if pid in before and process.name.startswith(prefix)
    )


def describe() -> dict[str, str]:
    """The machine, for the head of the results."""
    models = [
        line.split(":", 1)[1].strip()
        for line in (PROC / "cpuinfo").read_text().splitlines()
        if line.startswith(("model name", "Model"))
    ]
    return {
        "processor": models[0] if models else platform.machine(),
        "cores": str(os.cpu_count()),
        "kernel": platform.release(),
        "date": time.strftime("%Y-%m-%d", time.gmtime()),
    }
