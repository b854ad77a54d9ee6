"""`kill -9` at any moment: every record whose append returned is stored exactly once."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from calls import drained
from lockgate.adapters import drain as drain_module
from lockgate.adapters.drain import Drain
from lockgate.adapters.logs_sqlite import SqliteLogs, Writer, packed_id

WRITER = """
import asyncio, os, sys
from pathlib import Path
from calls import record, started
from lockgate.adapters.journal import Journal
from lockgate.adapters.journal_options import Options

async def main():
    small = Options(segment=256 << 10, first=64 << 10, hurried=128 << 10, reserve=64 << 10)
    journal = Journal(Path(sys.argv[1]), 0, sys.argv[2], small)
    journal.open(asyncio.get_running_loop())
    while True:
        for n in range(50):
            begun = started()
            journal.start(begun)
            done = record(id=begun.id, request_body=b"x" * (n * 40), metadata={"n": str(n)})
            journal.append(done, lambda id=begun.id: os.write(1, id.encode() + b"\\n"))
        await asyncio.sleep(0.0005)

asyncio.run(main())
"""

DRAINER = """
import sys
from pathlib import Path
from lockgate.adapters.drain import Drain
from lockgate.adapters.logs_sqlite import Writer

drain = Drain(Path(sys.argv[1]), Writer(Path(sys.argv[2])))
while True:
    drain.step()
"""


def start(script: str, *arguments: str, out: Path | None = None) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    target = out.open("ab") if out else subprocess.DEVNULL
    try:
        return subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=target, env=environment)
    finally:
        if out:
            target.close()  # type: ignore[union-attr]  # a file when `out` is given


def acknowledged(path: Path) -> list[str]:
    """Whole lines: the writer may have died while printing."""
    return [line for line in path.read_text().split("\n")[:-1] if len(line) == 36]


def kill(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGKILL)
    process.wait(10)


def stored_ids(path: Path) -> list[bytes]:
    with sqlite3.connect(path) as db:
        return [bytes(row[0]) for row in db.execute("SELECT id FROM call")]


@pytest.mark.parametrize("durability", ["batch", "strict"])
def test_killed_writers_lose_no_acknowledged_record(
    tmp_path: Path, durability: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drain_module, "LEFTOVER_S", -1.0)  # every writer is dead when the drain comes
    dice = random.Random(durability)
    folder, told = tmp_path / "journal", tmp_path / "acknowledged"
    told.touch()
    for _ in range(8):
        before = told.stat().st_size
        writer = start(WRITER, str(folder), durability, out=told)
        while told.stat().st_size == before:
            time.sleep(0.01)
        time.sleep(dice.random() * 0.3)
        kill(writer)
    logs = Writer(tmp_path / "logs.db")
    drain = Drain(folder, logs)
    drained(drain)
    assert (drain.counts.missing, drain.counts.quarantined, drain.counts.repeated) == (0, 0, 0)
    drain.close()
    logs.close()
    found = stored_ids(tmp_path / "logs.db")
    assert len(found) == len(set(found))
    assert {packed_id(i) for i in acknowledged(told)} <= set(found)
    assert len(acknowledged(told)) > 100
    assert list(folder.glob("*")) == []


def test_a_killed_drain_goes_on_where_it_was(tmp_path: Path) -> None:
    """Writer and drain run together, both are killed again and again."""
    dice = random.Random(7)
    folder, told, path = tmp_path / "journal", tmp_path / "acknowledged", tmp_path / "logs.db"
    told.touch()
    folder.mkdir()
    for _ in range(4):
        writer = start(WRITER, str(folder), "batch", out=told)
        for _ in range(3):
            drainer = start(DRAINER, str(folder), str(path))
            time.sleep(0.4 + dice.random() * 0.3)
            kill(drainer)
        kill(writer)
    logs = SqliteLogs(path)
    drain = Drain(folder, logs.sink)
    drained(drain)
    assert drain.counts.missing == 0
    drain.close()
    logs.close()
    found = stored_ids(path)
    assert len(found) == len(set(found))
    assert {packed_id(i) for i in acknowledged(told)} <= set(found)
    assert len(acknowledged(told)) > 100
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT sum(requests) FROM minute").fetchone()[0] == len(found)
