"""A command that is killed at each of its steps: every SQL statement, every commit, every change of a file's name."""

import os
import sys
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event

KILLED = 137
NEVER = -1
"""No step: the command comes to its end, unless it dies of something else."""
_FILES = {"os.link", "os.rename", "os.remove", "os.mkdir"}


def killed_at(step: int, work: Callable[[], int], done: Callable[[int], object] = lambda _steps: None) -> int:
    """Run `work` in a process of its own that dies before its step `step`, with no chance to clean up; its exit code.

    It is KILLED unless `work` has fewer steps: then that process tells `done` how many.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 70
    try:
        passed = 0

        def count(*_: Any) -> None:
            nonlocal passed
            if passed == step:
                os._exit(KILLED)
            passed += 1

        event.listen(sa.Engine, "before_cursor_execute", count)
        event.listen(sa.Engine, "commit", count)
        sys.addaudithook(lambda name, _args: count() if name in _FILES else None)
        with open(os.devnull, "w") as nothing:  # noqa: PTH123  # of this process's standard output
            os.dup2(nothing.fileno(), 1)
            os.dup2(nothing.fileno(), 2)
        code = work()
        done(passed)
    finally:
        os._exit(code)
    return code


def every_step(
    work: Callable[[], int], prepare: Callable[[], object] = lambda: None, *, most: int = 400, stride: int = 1
) -> Iterator[int]:
    """Kills `work` at step 0, 1, 2 … until it comes to its end, after `prepare`; yields the number after each death."""
    for step in range(0, most, stride):
        prepare()
        code = killed_at(step, work)
        if code == 0:
            return
        assert code == KILLED, f"step {step} ended with {code}"
        yield step
    raise AssertionError(f"more than {most} steps")


def steps_of(work: Callable[[], int]) -> int:
    """How many steps `work` has. It runs to its end, in a process of its own."""
    answer, sender = os.pipe()
    assert killed_at(NEVER, work, lambda steps: os.write(sender, str(steps).encode())) == 0
    os.close(sender)
    with os.fdopen(answer) as said:
        return int(said.read())
