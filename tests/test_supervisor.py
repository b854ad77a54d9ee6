"""The supervisor and its children as real processes: each test runs a small script of its own and reads its lines."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from harness import environment

PRELUDE = """
import json, os, signal, sys, time
from lockgate import supervisor
from lockgate.supervisor import Child, Supervisor

def say(**words):
    os.write(1, json.dumps({"at": time.monotonic(), **words}).encode() + b"\\n")

def serving(name, on_term=lambda: sys.exit(0), tell=True):
    "A child that serves until it is told to stop."
    def main(ready):
        def stop(*_):
            say(stopped=name)
            on_term()
        signal.signal(signal.SIGTERM, stop)
        say(began=name, pid=os.getpid())
        if tell:
            ready({"name": name})
        while True:
            signal.pause()
    return main

def run(*children, grace_s=5):
    code = Supervisor(list(children), lambda said: say(ready=said), grace_s).run()
    say(code=code)
    sys.exit(code)
"""


class Play:
    """One script under way; its lines as they come."""

    def __init__(self, script: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", PRELUDE + script],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            start_new_session=True,
        )
        self.lines: list[dict[str, Any]] = []

    def until(self, **words: Any) -> dict[str, Any]:
        """The next line that holds `words`; None stands for any value."""
        assert self.process.stdout
        for raw in self.process.stdout:
            line: dict[str, Any] = json.loads(raw)
            self.lines.append(line)
            if all(name in line and value in (None, line[name]) for name, value in words.items()):
                return line
        errors = self.process.stderr.read().decode() if self.process.stderr else ""
        raise AssertionError(f"no line with {words} among {self.lines}\n{errors}")

    def signal(self, number: int) -> None:
        self.process.send_signal(number)

    def end(self) -> int:
        """The exit code; all lines are read."""
        assert self.process.stdout
        self.lines += [json.loads(raw) for raw in self.process.stdout]
        return self.process.wait(30)

    def said(self, name: str) -> list[Any]:
        return [line[name] for line in self.lines if name in line]

    def logged(self) -> list[dict[str, Any]]:
        """The lines of the operational log, after the end."""
        assert self.process.stderr
        return [json.loads(line) for line in self.process.stderr.read().splitlines()]

    def kill(self) -> None:
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(10)
        for pipe in (self.process.stdout, self.process.stderr):
            if pipe:
                pipe.close()


@pytest.fixture
def plays() -> Iterator[list[Play]]:
    made: list[Play] = []
    yield made
    for play in made:
        play.kill()


def play(plays: list[Play], script: str) -> Play:
    made = Play(script)
    plays.append(made)
    return made


def gone(pid: int) -> bool:
    """Whether a process ends within a few seconds. A zombie has ended."""
    for _ in range(500):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


TWO = """
run(Child("control", serving("control"), last_to_stop=True), Child("worker", serving("worker")))
"""


def test_readiness_is_told_once_when_every_child_serves(plays: list[Play]) -> None:
    it = play(plays, TWO)
    assert it.until(ready=None)["ready"] == {"control": {"name": "control"}, "worker": {"name": "worker"}}
    it.signal(signal.SIGTERM)
    assert it.end() == 0
    assert len(it.said("ready")) == 1


def test_readiness_waits_for_the_last_child(plays: list[Play]) -> None:
    it = play(plays, 'run(Child("a", serving("a")), Child("b", serving("b", tell=False)))')
    it.until(began="b")
    it.signal(signal.SIGTERM)
    it.end()
    assert it.said("ready") == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["term", "interrupt"])
def test_a_signal_stops_the_workers_first_and_control_last(plays: list[Play], number: int) -> None:
    slow = 'serving("worker", on_term=lambda: (time.sleep(0.3), say(ended="worker"), sys.exit(0)))'
    it = play(plays, f'run(Child("control", serving("control"), last_to_stop=True), Child("worker", {slow}))')
    it.until(ready=None)
    it.signal(number)
    assert it.end() == 0
    told = [(word, line[word]) for line in it.lines for word in ("stopped", "ended") if word in line]
    assert told == [("stopped", "worker"), ("ended", "worker"), ("stopped", "control")]


def test_a_child_that_dies_is_started_again_at_once(plays: list[Play]) -> None:
    it = play(plays, TWO)
    first = it.until(began="worker")["pid"]
    it.until(ready=None)
    os.kill(first, signal.SIGKILL)
    again = it.until(began="worker")
    assert again["pid"] != first
    it.signal(signal.SIGTERM)
    assert it.end() == 0
    assert len(it.said("ready")) == 1
    assert it.said("began").count("control") == 1


def test_a_child_started_again_is_stopped_as_the_first_one_would_be(plays: list[Play]) -> None:
    it = play(plays, TWO)
    pid = it.until(began="worker")["pid"]
    it.until(ready=None)
    os.kill(pid, signal.SIGKILL)
    it.until(began="worker")
    it.signal(signal.SIGTERM)
    assert it.end() == 0
    assert it.said("stopped") == ["worker", "control"]


LOGGED = """
import lockgate.oplog
lockgate.oplog.configure("info", "supervisor")
"""

FRAIL = """
def frail(ready):
    say(began="frail")
    ready({})
    time.sleep(0.05)
    sys.exit(3)

run(Child("frail", frail), Child("other", serving("other")))
"""


def test_a_child_that_keeps_dying_is_started_after_growing_pauses(plays: list[Play]) -> None:
    it = play(plays, LOGGED + FRAIL)
    starts = [it.until(began="frail")["at"] for _ in range(5)]
    it.signal(signal.SIGTERM)
    assert it.end() == 0
    deaths = [line for line in it.logged() if line["event"] == "process_died"][:4]
    assert {(line["name"], line["exit"]) for line in deaths} == {("frail", 3)}
    pauses = [line["restart_in_s"] for line in deaths]
    assert pauses == [0.0, 0.4, 0.8, 1.6]
    assert all(later - earlier >= pause for (earlier, later), pause in zip(pairwise(starts), pauses, strict=True))


def test_the_pause_never_grows_beyond_its_bound(plays: list[Play]) -> None:
    it = play(
        plays,
        LOGGED
        + """
child = Child("worker", serving("worker"))
keeper = Supervisor([child], print, 1)
keeper._announced = True
for _ in range(60):
    child.started, child.pid = time.monotonic(), os.fork()
    if not child.pid:
        os._exit(1)
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    keeper._reap()
""",
    )
    assert it.end() == 0
    pauses = [line["restart_in_s"] for line in it.logged()]
    assert len(pauses) == 60
    assert pauses == sorted(pauses)
    assert pauses[-1] == 5.0


def test_a_child_that_never_comes_up_ends_everything_with_1(plays: list[Play]) -> None:
    it = play(plays, 'run(Child("a", serving("a")), Child("b", lambda ready: (time.sleep(0.2), sys.exit(0))))')
    other = it.until(began="a")["pid"]
    assert it.end() == 1
    assert it.said("code") == [1]
    assert gone(other)


def test_a_child_that_fails_at_its_start_is_logged_with_its_reason(plays: list[Play]) -> None:
    it = play(
        plays,
        LOGGED
        + """
def broken(ready):
    raise OSError("The port is taken")
run(Child("worker", broken))
""",
    )
    assert it.end() == 1
    line = it.logged()[0]
    assert (line["event"], line["name"]) == ("process_failed", "worker")
    assert "The port is taken" in line["error"]


DEAF = """
def deaf(ready):
    signal.signal(signal.SIGTERM, lambda *_: say(heard="deaf"))
    say(began="deaf", pid=os.getpid())
    ready({})
    while True:
        signal.pause()

run(Child("control", serving("control"), last_to_stop=True), Child("worker", deaf), grace_s=GRACE)
"""


def test_a_second_signal_kills_what_does_not_stop(plays: list[Play]) -> None:
    it = play(plays, DEAF.replace("GRACE", "600"))
    pid = it.until(began="deaf")["pid"]
    it.until(ready=None)
    it.signal(signal.SIGTERM)
    it.until(heard="deaf")
    it.signal(signal.SIGTERM)
    assert it.end() == 1
    assert gone(pid)
    assert it.said("stopped") == []  # control is killed too: a person lost patience


def test_what_does_not_stop_in_time_is_killed(plays: list[Play]) -> None:
    it = play(plays, DEAF.replace("GRACE", "-4.5"))  # half a second: five are added for the last words of a process
    pid = it.until(began="deaf")["pid"]
    it.until(ready=None)
    it.signal(signal.SIGTERM)
    assert it.end() == 1
    assert gone(pid)


def test_children_do_not_outlive_a_supervisor_that_is_killed(plays: list[Play]) -> None:
    it = play(plays, TWO)
    it.until(ready=None)
    pids = [line["pid"] for line in it.lines if "began" in line]
    assert len(pids) == 2
    it.signal(signal.SIGKILL)
    it.process.wait(10)
    assert all(gone(pid) for pid in pids)


def test_what_children_may_share_is_prepared_before_the_first_of_them_starts(plays: list[Play]) -> None:
    it = play(
        plays,
        """
shared = []
def main(ready):
    say(shared=shared, parent=os.getppid())
    ready({})
    time.sleep(0.05)
    sys.exit(0) if len(shared) > 1 else signal.pause()
run(Child("worker", main, prepare=lambda: shared.append(os.getpid())))
""",
    )
    line = it.until(shared=None)
    assert line["shared"] == [line["parent"]]


def test_an_interrupt_of_the_terminal_reaches_children_only_by_way_of_the_supervisor(plays: list[Play]) -> None:
    it = play(plays, TWO)
    it.until(ready=None)
    os.killpg(it.process.pid, signal.SIGINT)
    assert it.end() == 0
    assert it.said("stopped") == ["worker", "control"]
