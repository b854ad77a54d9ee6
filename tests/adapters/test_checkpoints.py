"""Signed checkpoints: what shows that the audit log's end was cut off, or all of it written anew."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lockgate.adapters import checkpoints
from lockgate.adapters.audit_chain import Walk
from lockgate.adapters.checkpoints import Checkpoint, Notary, make, read
from lockgate.adapters.memory import Store
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.vault import Keyring
from lockgate.core.documents import AuditEntry, Tenant
from lockgate.settings import Settings

ORG = "org-1"


class Clock:
    ms = 1_800_000_000_000

    def __call__(self) -> int:
        return self.ms


def keyring() -> Keyring:
    made = Keyring(os.urandom(32))
    made.update(made.missing())
    return made


async def write(store: Any, count: int) -> None:
    async with store.begin(Tenant(ORG)) as unit:
        for _ in range(count):
            entry = AuditEntry(id=os.urandom(4).hex(), at=1, organisation_id=ORG, actor_type="system", action="x.y")
            await unit.audit(entry)


@pytest.fixture
async def opened(tmp_path: Path) -> AsyncIterator[Opened]:
    found = open_store(Settings(data=tmp_path))
    yield found
    await found.store.close()


def lines(path: Path) -> list[Checkpoint]:
    return [msgspec.json.decode(line, type=Checkpoint) for line in path.read_bytes().splitlines()]


async def test_the_head_is_signed_after_a_minute_or_a_thousand_rows(tmp_path: Path) -> None:
    keys, clock, path = keyring(), Clock(), tmp_path / "c.jsonl"
    store = Store(keys)
    notary = Notary(store, keys, path, clock)
    await write(store, 3)
    await notary.look()
    assert [each.seq for each in lines(path)] == [3]  # the first one is due at once
    await write(store, 2)
    await notary.look()
    assert len(lines(path)) == 1
    clock.ms += 60_000
    await notary.look()
    await notary.look()
    assert [each.seq for each in lines(path)] == [3, 5]
    await write(store, 999)
    await notary.look()
    assert len(lines(path)) == 2
    await write(store, 1)
    await notary.look()
    assert [each.seq for each in lines(path)] == [3, 5, 1005]
    found = read(path, keys)
    walk = Walk(found.known)
    walk.feed(await store.audit_rows(0, 2000))
    assert walk.end()
    assert found.problems == []
    assert path.stat().st_mode & 0o777 == 0o600


async def test_a_new_start_goes_on_from_the_last_line(tmp_path: Path) -> None:
    keys, clock, path = keyring(), Clock(), tmp_path / "c.jsonl"
    store = Store(keys)
    await write(store, 3)
    await Notary(store, keys, path, clock).look()
    await write(store, 1)
    with path.open("ab") as file:
        file.write(b'{"seq": 4, "ha')  # the machine went down while it wrote
    clock.ms += 60_000
    notary = Notary(store, keys, path, clock)
    await notary.look()
    status = await notary.status()
    assert (status["ok"], status["checkpoint"]["seq"], status["rows"]) == (True, 4, 4)


@pytest.mark.parametrize(
    ("statement", "added", "says"),
    [
        ("DELETE FROM audit WHERE seq > 3", 1, "it is missing, but a signed checkpoint knows it"),
        ("DELETE FROM audit WHERE seq > 4", 2, "it differs from what a signed checkpoint says"),
        ("UPDATE audit SET hash = x'00' WHERE seq = 5", 2, "it differs from what a signed checkpoint says"),
    ],
)
async def test_nothing_is_signed_over_a_break(
    opened: Opened, tmp_path: Path, statement: str, added: int, says: str
) -> None:
    clock, path = Clock(), tmp_path / "c.jsonl"
    await write(opened.store, 5)
    await Notary(opened.store, opened.keyring, path, clock).look()
    with closing(sqlite3.connect(tmp_path / "control.db")) as db:
        db.execute(statement)
        db.commit()
    await write(opened.store, added)
    clock.ms += 60_000
    notary = Notary(opened.store, opened.keyring, path, clock)
    await notary.look()
    status = await notary.status()
    assert status["ok"] is False
    assert says in status["first_bad"]["why"]
    assert len(lines(path)) == 1


async def test_the_patrol_finds_what_was_changed_long_ago(opened: Opened, tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "c.jsonl"
    await write(opened.store, 5)
    notary = Notary(opened.store, opened.keyring, path, clock)
    await notary.look()
    await notary.patrol()
    await notary.patrol()
    assert (await notary.status())["checked_rows"] == 5
    with closing(sqlite3.connect(tmp_path / "control.db")) as db:
        db.execute("UPDATE audit SET actor_id = 'somebody' WHERE seq = 2")
        db.commit()
    await notary.patrol()
    assert (await notary.status())["ok"] is True  # it is its hour only now and then
    clock.ms += 3_600_000
    await notary.patrol()
    status = await notary.status()
    assert status["first_bad"]["seq"] == 2


def test_lines_of_others_are_told(tmp_path: Path) -> None:
    keys, path = keyring(), tmp_path / "c.jsonl"
    checkpoints.append(path, make(keys, 1, b"\1" * 32, 1))
    checkpoints.append(path, make(keyring(), 2, b"\2" * 32, 2))
    good = make(keys, 3, b"\3" * 32, 3)
    for forged in (
        msgspec.structs.replace(good, seq=4),
        msgspec.structs.replace(good, hash="04" * 32),
        msgspec.structs.replace(good, time=4),
        msgspec.structs.replace(good, kind="restored"),
        msgspec.structs.replace(good, key=9),
        msgspec.structs.replace(good, signature="zz"),
    ):
        checkpoints.append(path, forged)
    checkpoints.append(path, good)
    found = read(path, keys)
    assert sorted(found.known) == [1, 3]
    assert len(found.problems) == 7
    assert found.last == good


def test_a_restore_takes_back_what_was_known_of_later_rows(tmp_path: Path) -> None:
    keys, path = keyring(), tmp_path / "c.jsonl"
    for seq in (1, 5, 9):
        checkpoints.append(path, make(keys, seq, bytes([seq]) * 32, seq))
    checkpoints.append(path, make(keys, 5, b"\5" * 32, 10, "restored"))
    checkpoints.append(path, make(keys, 7, b"\7" * 32, 11))
    found = read(path, keys)
    assert sorted(found.known) == [1, 5, 7]
    assert [each.seq for each in found.restored] == [5]
    assert found.problems == []
    checkpoints.append(path, make(keys, 6, b"\6" * 32, 12))
    assert "goes back" in read(path, keys).problems[0]


def test_a_copy_outside_is_told_from_one_in_the_data_folder(tmp_path: Path) -> None:
    inside = Settings(data=tmp_path / "data")
    assert checkpoints.place(inside) == tmp_path / "data" / "audit-checkpoints.jsonl"
    assert not checkpoints.leaves(inside)
    assert not checkpoints.leaves(Settings(data=tmp_path, audit_checkpoints=str(tmp_path / "x" / "c.jsonl")))
    assert checkpoints.leaves(Settings(data=tmp_path / "data", audit_checkpoints=str(tmp_path / "c.jsonl")))
    assert checkpoints.leaves(Settings(data=tmp_path / "data", audit_checkpoints_log=True))


async def test_several_who_look_at_once_take_no_row_for_missing(opened: Opened, tmp_path: Path) -> None:
    """The console asks while the clock does; a false alarm would also end the signing."""
    clock, path = Clock(), tmp_path / "c.jsonl"
    notary = Notary(opened.store, opened.keyring, path, clock)
    for _ in range(3):
        await write(opened.store, 50)
        clock.ms += 60_000
        looking = asyncio.create_task(notary.look())
        told = await asyncio.gather(*(notary.status() for _ in range(4)))
        await looking
        assert [each["ok"] for each in told] == [True] * 4
    assert lines(path)[-1].seq == 150
