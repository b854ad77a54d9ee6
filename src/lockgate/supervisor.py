"""Runs child processes and keeps them running. Single-threaded, no event loop, so that forking is safe.

Children are forked from here after the lean modules were imported: a restarted worker serves within 0.3 s and its code
pages are shared with its siblings. A child that dies is started again, at once the first time, then after a growing
pause. If the supervisor is killed, the kernel kills the children: a restart never meets half-dead ones.
"""

import ctypes
import json
import logging
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

log = logging.getLogger("lockgate.supervisor")

SIGNALS = {signal.SIGCHLD, signal.SIGTERM, signal.SIGINT, signal.SIGHUP}
PR_SET_PDEATHSIG = 1
HEALTHY_S = 10.0
LONGEST_PAUSE_S = 5.0

Ready = Callable[[dict[str, Any]], None]


@dataclass
class Child:
    """One process to keep running. `main` gets a function to call with a JSON document once it serves."""

    name: str
    main: Callable[[Ready], None]
    prepare: Callable[[], None] | None = None  # in the supervisor, before the first fork: what children may share
    last_to_stop: bool = False  # control outlives the workers: they still relay and look up while draining
    pid: int = 0
    started: float = 0.0
    failures: int = 0
    due: float = 0.0
    ready_fd: int = -1
    said: dict[str, Any] | None = None
    buffer: bytes = field(default=b"", repr=False)


def die_with_parent(parent: int) -> None:
    """Have the kernel kill this process when its parent is gone (Linux; elsewhere the pipe's end is noticed)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)


def _run_child(child: Child, ready_fd: int, parent: int) -> None:
    """In the forked child: never returns."""
    code = 1
    try:
        die_with_parent(parent)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGHUP, signal.SIG_IGN)

        def ready(document: dict[str, Any]) -> None:
            os.write(ready_fd, json.dumps(document).encode() + b"\n")
            os.close(ready_fd)

        child.main(ready)
        code = 0
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 1
    except BaseException:  # the door of a process: whatever it was is logged, then the process ends
        log.exception("process_failed", extra={"fields": {"name": child.name}})
    finally:
        sys.stderr.flush()
        os._exit(code)


class Supervisor:
    """Keeps `children` running until a signal; `on_ready` is called once with what each said."""

    def __init__(
        self, children: list[Child], on_ready: Callable[[dict[str, dict[str, Any]]], None], grace_s: float
    ) -> None:
        self._children = children
        self._on_ready = on_ready
        self._grace = grace_s
        self._announced = False
        self._pid = os.getpid()

    def run(self) -> int:
        """Return the exit code: 0 after a clean stop, 1 if a child never came up."""
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
        for child in self._children:
            if child.prepare is not None:
                child.prepare()
            self._start(child)
        while True:
            caught = signal.sigtimedwait(SIGNALS, self._pause())
            self._read_ready()
            if caught and caught.si_signo in {signal.SIGTERM, signal.SIGINT}:
                return self._stop()
            if not self._reap():
                return self._give_up()
            self._restart_due()

    def _pause(self) -> float:
        return 0.02 if not self._announced or any(c.due for c in self._children) else 0.5

    def _start(self, child: Child) -> None:
        reader, writer = os.pipe()
        child.started, child.due, child.said, child.buffer = time.monotonic(), 0.0, None, b""
        pid = os.fork()
        if pid == 0:
            os.close(reader)
            _run_child(child, writer, self._pid)
        os.close(writer)
        child.pid, child.ready_fd = pid, reader

    def _read_ready(self) -> None:
        fds = {c.ready_fd: c for c in self._children if c.ready_fd >= 0}
        for fd in select.select(list(fds), [], [], 0)[0]:
            child, data = fds[fd], os.read(fd, 65536)
            child.buffer += data
            if not data or child.buffer.endswith(b"\n"):
                if child.buffer:
                    child.said = json.loads(child.buffer)
                os.close(fd)
                child.ready_fd = -1
        if not self._announced and all(c.said is not None for c in self._children):
            self._announced = True
            self._on_ready({c.name: c.said or {} for c in self._children})

    def _reap(self) -> bool:
        """Note who died. False: a child died before it ever served, so starting it again will not help."""
        for child in self._children:
            if not child.pid:
                continue
            pid, status = os.waitpid(child.pid, os.WNOHANG)
            if not pid:
                continue
            child.pid = 0
            if not self._announced and child.said is None:
                return False
            lived = time.monotonic() - child.started
            child.failures = 0 if lived > HEALTHY_S else child.failures + 1
            pause = min(LONGEST_PAUSE_S, 0.0 if child.failures <= 1 else 0.1 * 2**child.failures)
            child.due = time.monotonic() + max(pause, 1e-3)
            code = os.waitstatus_to_exitcode(status)
            log.warning("process_died", extra={"fields": {"name": child.name, "exit": code, "restart_in_s": pause}})
        return True

    def _restart_due(self) -> None:
        for child in self._children:
            if child.due and time.monotonic() >= child.due:
                self._start(child)

    def _signal(self, number: int, children: list[Child]) -> None:
        for child in children:
            if child.pid:
                os.kill(child.pid, number)

    def _wait(self, children: list[Child], until: float) -> bool:
        """Wait for `children` to end. False: the time or the person's patience (a second signal) ran out."""
        while any(c.pid for c in children):
            for child in children:
                if child.pid and os.waitpid(child.pid, os.WNOHANG)[0]:
                    child.pid = 0
            if not any(c.pid for c in children):
                return True
            caught = signal.sigtimedwait(SIGNALS, 0.1)
            if caught and caught.si_signo in {signal.SIGTERM, signal.SIGINT}:
                return False
            if time.monotonic() > until:
                return False
        return True

    def _stop(self) -> int:
        until = time.monotonic() + self._grace + 5
        for last in (False, True):
            group = [c for c in self._children if c.last_to_stop is last]
            self._signal(signal.SIGTERM, group)
            if not self._wait(group, until):
                self._signal(signal.SIGKILL, self._children)
                self._wait(self._children, time.monotonic() + 5)
                return 1
        return 0

    def _give_up(self) -> int:
        self._signal(signal.SIGKILL, self._children)
        return 1
