"""A bar for what takes long: on a terminal only, on standard error, gone when it is done."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from lockgate.cli import err

AFTER_S: Final = 0.4  # what is over sooner needs none

Tell = Callable[[int, int], None]
"""Told how much is done, and of how much."""


def nobody(_done: int, _of: int) -> None:
    """There is no terminal to draw on."""


@contextmanager
def bar(what: str) -> Iterator[Tell]:
    """`what` is done: "reading calls"."""
    if not err.is_terminal:
        yield nobody
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    drawn = Progress(*columns, console=err, transient=True)
    task, due = drawn.add_task(what, total=None), time.monotonic() + AFTER_S

    def tell(done: int, of: int) -> None:
        drawn.update(task, completed=done, total=of)
        if not drawn.live.is_started and time.monotonic() >= due:
            drawn.start()

    try:
        yield tell
    finally:
        if drawn.live.is_started:
            drawn.stop()
