"""What a restored database must not bring back: sessions, links that were used since, and whatever was revoked."""

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Final

import msgspec
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from lockgate.adapters import checkpoints, revocations, schema, tables_copy
from lockgate.adapters.appending import append
from lockgate.adapters.backup import CONTROL, Manifest
from lockgate.adapters.opening import Opened, open_store
from lockgate.adapters.revocations import Line
from lockgate.adapters.rootfile import sync_folder
from lockgate.adapters.rotation import entry
from lockgate.adapters.sql import Unit
from lockgate.core.documents import (
    API_KEYS,
    KEY_SECRETS,
    ORGANISATIONS,
    SESSIONS,
    TOKENS,
    VIRTUAL_KEYS,
    ApiKey,
    Collection,
    Page,
    Tenant,
    collections,
)
from lockgate.core.snapshot import EVERYTHING
from lockgate.settings import Settings

_ONE: Final = Page(0, 1)
_LISTED: Final = {"status": "active", "hidden": False}
LEAP: Final = 1 << 20
"""How far the epoch goes ahead: further than whatever was published since the backup."""


def open_restored(folder: Path, root_file: Path) -> Opened:
    """The database in `folder`, brought to the present schema. Raises as `open_store` does."""
    opened = open_store(Settings(data=folder, master_key_file=str(root_file)))
    opened.store.revocations = None  # what is taken away here is in the file already
    return opened


async def heal(opened: Opened, manifest: Manifest, journals: list[Path], *, keys: bool = False) -> dict[str, int]:
    """End sessions and open links, revoke again (with `keys` every API key), publish everything. How many of each, and
    how many API keys and virtual keys there are that are not.
    """
    known = revocations.latest(journals)
    done = {"sessions": 0, "links": 0, "revoked": 0, "keys_revoked": 0, "api_keys": 0, "virtual_keys": 0}
    owners = await opened.store.organisations()
    for owner in (*owners, ""):
        async with opened.store.begin(Tenant(owner)) as unit:
            done["sessions"] += await _clear(unit, SESSIONS)
            done["links"] += await _clear(unit, TOKENS)
            for line in known.values():
                done["revoked"] += await _applied(unit, line, owner)
            if keys:
                done["keys_revoked"] += await _revoked(unit)
            done["api_keys"] += (await unit.find(API_KEYS, _LISTED, _ONE))[1]
            done["virtual_keys"] += (await unit.find(VIRTUAL_KEYS, {"status": "active"}, _ONE))[1]
            unit.changed(EVERYTHING)
            if owner or not owners:
                said = {"backup": manifest.id, "taken_at": manifest.created_at, "from_row": manifest.audit_seq}
                await unit.audit(entry(owner, "backup.restore", **said, **done))
    return done


async def _clear(unit: Unit, of: Collection[Any]) -> int:
    count = 0
    while True:
        rows, _ = await unit.find(of, {}, Page(0, 500))
        for row in rows:
            await unit.delete(of, row.id)
        count += len(rows)
        if not rows:
            return count


async def _revoked(unit: Unit) -> int:
    """Revoke every API key: it has no secret any more, and comes back by rotation alone. How many there were."""
    await _clear(unit, KEY_SECRETS)
    found: list[ApiKey] = []
    while len(found) < (page := await unit.find(API_KEYS, _LISTED, Page(len(found), 500)))[1]:
        found += page[0]
    for row in found:
        await unit.update(API_KEYS, msgspec.structs.replace(row, status="revoked"))
    return len(found)


async def _applied(unit: Unit, line: Line, owner: str) -> bool:
    """Whether there was anything to take away."""
    if line.state == "made":
        return await _deny(unit, line, owner)
    return await (_shut(unit, line) if line.kind in revocations.OPENED else _revoke(unit, line))


async def _shut(unit: Unit, line: Line) -> bool:
    """Let nothing but the newest token open a row; whether another did."""
    of = next((of for of in collections() if of.name == line.kind), None)
    row = await unit.get(of, line.id) if of else None
    if of is None or row is None or row.id != line.id:
        return False
    if line.state == "gone":
        return await unit.delete(of, row.id)
    newest = str(line.row.get("lookup", ""))
    if row.lookup == newest:
        return False
    await unit.update(of, msgspec.structs.replace(row, lookup=newest))
    return True


async def _revoke(unit: Unit, line: Line) -> bool:
    """Whether the row was there and is not as it should be."""
    of = next((of for of in collections() if of.name == line.kind and of.name in revocations.WATCHED), None)
    row = await unit.get(of, line.id) if of else None
    if of is None or row is None or row.id != line.id or line.state == "on":
        return False
    if line.state == "gone":
        if of is API_KEYS:
            secrets, _ = await unit.find(KEY_SECRETS, {"key_id": row.id}, Page(0, 1000))
            for secret in secrets:
                await unit.delete(KEY_SECRETS, secret.id)
        return await unit.delete(of, row.id)
    if line.state == "until":
        if 0 < row.expires_at <= line.until:
            return False
        await unit.update(of, msgspec.structs.replace(row, expires_at=line.until))
        return True
    if row.status != "active":
        return False
    await unit.update(of, msgspec.structs.replace(row, status=line.row.get("status", revocations.OFF)))
    return True


async def _deny(unit: Unit, line: Line, owner: str) -> bool:
    """Whether a refusal that was made since the backup had to be made again."""
    of = next((of for of in collections() if of.name == line.kind and of.name in revocations.DENIALS), None)
    if of is None or line.organisation_id != owner or await unit.get(of, line.id) is not None:
        return False
    row = msgspec.convert({**line.row, "row_version": 0, "mac": b""}, of.type)
    former = await unit.get(of, row.slug)  # it took the place of this one
    if former is not None:
        await unit.delete(of, former.id)
    await unit.insert(of, row)
    return True


def leap(folder: Path) -> None:
    """Number publications on from where no worker that lives has been."""
    with closing(sqlite3.connect(folder / CONTROL)) as db:
        db.execute("UPDATE epoch SET version = version + ?", (LEAP,))
        db.commit()
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def checkpoint_of(opened: Opened, manifest: Manifest) -> checkpoints.Checkpoint | None:
    """Says, signed, that the audit log's rows behind the backup went with a restore. None: there was no row."""
    now = time.time_ns() // 1_000_000
    hash_ = bytes.fromhex(manifest.audit_hash)
    return checkpoints.make(opened.keyring, manifest.audit_seq, hash_, now, "restored") if hash_ else None


def tell_checkpoint(work: Path, settings: Settings, checkpoint: checkpoints.Checkpoint | None) -> None:
    """After the rows of a shared database: of a restore that it refused, the checkpoints must say nothing."""
    place = checkpoints.place(settings)
    if place == settings.data / checkpoints.NAME and not place.exists():
        place = work / checkpoints.NAME
    else:  # those that were kept know more than the copy in the backup
        (work / checkpoints.NAME).unlink(missing_ok=True)
    if checkpoint is not None:
        checkpoints.append(place, checkpoint)


class Occupied(Exception):
    """The shared database holds something that no attempt of this restore put there, or another restore is at work."""


@contextmanager
def alone(staging: Path) -> Iterator[bool]:
    """Makes the folder, or takes over that of an attempt that died: whether it was there. Raises Occupied while another
    process restores by way of it, or has just come to its end.
    """
    try:
        staging.mkdir(parents=True, mode=0o700)
        begun = False
    except FileExistsError:
        begun = True
    handle = -1
    try:
        handle = os.open(staging, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        same = os.path.samestat(os.fstat(handle), staging.stat())
    except (BlockingIOError, FileNotFoundError):
        same = False
    try:
        if not same:
            raise Occupied(str(staging))
        yield begun
    finally:
        if handle >= 0:
            os.close(handle)


async def into_shared(source: Opened, target: Opened, notes: Path) -> None:
    """Put the rows of `source` in place of those of `target`, in one transaction. Raises Occupied, and nothing changed.

    `notes` has a line for each attempt: the head of the audit log that it was about to put there. A database with one
    of these heads is as a stopped attempt left it, and nobody used it since.
    """
    async with source.store.reading() as rows, target.store.begin(Tenant("")) as unit:  # nobody else writes from here
        there = await _head(unit.connection)
        if there not in {_EMPTY, *_lines(notes)}:
            raise Occupied(target.database.name)
        append(notes, f"{await _head(rows)}\n".encode())
        sync_folder(notes.parent.parent)
        await tables_copy.replace(rows, unit.connection)


_EMPTY: Final = "0-"


async def _head(connection: AsyncConnection) -> str:
    """The newest row of the audit log in a word, `_EMPTY` for a database that nobody founded."""
    audit = schema.AUDIT
    last = (
        await connection.execute(sa.select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1))
    ).first()
    owners = await connection.scalar(sa.select(sa.func.count()).select_from(schema.TABLES[ORGANISATIONS.name]))
    if last is None:
        return f"without-{owners}" if owners else _EMPTY
    return f"{last.seq}-{(last.hash or b'').hex()}"


def _lines(path: Path) -> list[str]:
    return path.read_text().split() if path.exists() else []
