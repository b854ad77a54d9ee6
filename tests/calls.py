"""Finished and started calls for tests, and a file layer that fails on demand."""

import errno
import itertools
import mmap
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lockgate.adapters.drain import Drain
from lockgate.adapters.files import Files
from lockgate.core.documents import Tenant
from lockgate.core.ids import uuid7
from lockgate.core.record import Record, Started

ORG, WORKSPACE = "org-1", "ws-1"
HERE = Tenant(ORG, WORKSPACE)
_times = itertools.count(1_700_000_000_000)


def record(**fields: Any) -> Record:
    values: dict[str, Any] = {
        "id": uuid7(),
        "at": next(_times),
        "organisation_id": ORG,
        "workspace_id": WORKSPACE,
        "key_id": "key-1",
        "trace_id": "trace-1",
        "method": "POST",
        "path": "/v1/chat/completions",
        "provider": "openai",
        "model": "gpt-4o-mini",
        "status": 200,
        "upstream_status": 200,
        "us_total": 1500,
    }
    return Record(**{**values, **fields})


def started(**fields: Any) -> Started:
    values: dict[str, Any] = {
        "id": uuid7(),
        "at": next(_times),
        "organisation_id": ORG,
        "workspace_id": WORKSPACE,
        "key_id": "key-1",
        "trace_id": "trace-1",
        "method": "POST",
        "path": "/v1/chat/completions",
        "provider": "openai",
        "credential": "",
        "model": "gpt-4o-mini",
    }
    return Started(**{**values, **fields})


def nothing() -> None:
    """What a caller that does not wait hands over."""


def drained(drain: Drain) -> None:
    """Drain until nothing moves, the deletion of finished segments included."""
    while drain.step():
        pass
    drain.step()


class FaultyFiles(Files):
    """The real file layer, whose calls `fails(operation, number)` chooses raise the given error.

    Numbers count the calls of one operation from 1. `calls` counts them; `level` is how full the disk says it is.
    """

    def __init__(self, fails: Callable[[str, int], bool] = lambda _op, _n: False, code: int = errno.EIO) -> None:
        self.fails = fails
        self.code = code
        self.level = 0.1
        self.calls: dict[str, int] = {}

    def _enter(self, operation: str) -> None:
        number = self.calls[operation] = self.calls.get(operation, 0) + 1
        if self.fails(operation, number):
            raise OSError(self.code, f"injected failure of {operation} {number}")

    def create(self, path: Path) -> int:
        self._enter("create")
        return super().create(path)

    def write(self, fd: int, data: bytes, at: int) -> None:
        try:
            self._enter("write")
        except OSError:
            super().write(fd, data[: len(data) // 2], at)  # a failing write may leave a part behind
            raise
        super().write(fd, data, at)

    def allocate(self, fd: int, size: int) -> None:
        self._enter("allocate")
        super().allocate(fd, size)

    def sync(self, fd: int) -> None:
        self._enter("sync")
        super().sync(fd)

    def sync_folder(self, folder: Path) -> None:
        self._enter("sync_folder")
        super().sync_folder(folder)

    def rename(self, old: Path, new: Path) -> None:
        self._enter("rename")
        super().rename(old, new)

    def unlink(self, path: Path) -> None:
        self._enter("unlink")
        super().unlink(path)

    def map(self, fd: int, size: int) -> mmap.mmap:
        self._enter("map")
        return super().map(fd, size)

    def used(self, _folder: Path) -> float:
        self._enter("used")
        return self.level
