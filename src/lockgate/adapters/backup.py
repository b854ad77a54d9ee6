"""A backup: one sealed file with the control plane's database, the logs, the journal and a manifest of them.

Inside the seal it is a tar: `journal/*.seg`, `logs.db`, `control.db`, `audit-checkpoints.jsonl`, `manifest.json`. The
database is a SQLite file whichever database it was taken from. The root key is never inside.

The journal is copied before the logs: a record moves from the one to the other, so that it is in either, and in both it
is counted once.
"""

import hashlib
import os
import re
import shutil
import sqlite3
import tarfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import IO, BinaryIO, Final

import msgspec

from lockgate import __version__
from lockgate.adapters import checkpoints, schema, tables_copy, vault
from lockgate.adapters.opening import Opened
from lockgate.core.ids import uuid7
from lockgate.settings import Settings

FORMAT: Final = 1
CONTROL, LOGS, JOURNAL, MANIFEST = "control.db", "logs.db", "journal", "manifest.json"
_FIXED: Final = (CONTROL, LOGS, checkpoints.NAME)
_SEGMENT: Final = re.compile(rf"{JOURNAL}/[\w-][\w.-]*\.seg")
_LARGEST_MANIFEST: Final = 64 << 20
SCRATCH: Final = ".backup-"
Tell = Callable[[int, int], None]


class Damaged(Exception):
    """The backup is not what its manifest says; the message says where."""


class File(msgspec.Struct, frozen=True):
    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup says of itself."""

    format: int = FORMAT
    id: str
    created_at: int  # Unix milliseconds
    version: str  # of Lockgate
    schema: str
    root_ids: list[str]  # of the root keys, any of which opens it
    keys: list[str]  # ids of the working keys
    counts: dict[str, int]  # rows by table
    audit_seq: int
    audit_hash: str
    epoch: int
    files: dict[str, File]


# --- making ---


@contextmanager
def scratch(folder: Path) -> Iterator[Path]:
    """A private folder that is gone afterwards, and so is one that a killed command left."""
    for left in folder.glob(f"{SCRATCH}*"):
        shutil.rmtree(left, ignore_errors=True)
    made = Path(mkdtemp(prefix=SCRATCH, dir=folder))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


async def create(opened: Opened, settings: Settings, target: BinaryIO, work: Path, tell: Tell) -> Manifest:
    """Write a backup to `target`, which seals it. `work` is a private folder with room for a copy of the data."""
    _copy_journal(settings.data / JOURNAL, work / JOURNAL)
    if (settings.data / LOGS).exists():
        copy_sqlite(settings.data / LOGS, work / LOGS, tell)
    if settings.shared_database:
        await tables_copy.to_sqlite(opened.store, work / CONTROL)
    else:
        copy_sqlite(opened.path, work / CONTROL, tell)
    if (place := checkpoints.place(settings)).exists():
        shutil.copyfile(place, work / checkpoints.NAME)
    return _finished(work, target, tell)


def _finished(work: Path, target: BinaryIO, tell: Tell) -> Manifest:
    files = {str(path.relative_to(work)): _note(path) for path in sorted(work.rglob("*")) if path.is_file()}
    made = _manifest(work / CONTROL, files)
    _pack(work, made, target, tell)
    return made


def _copy_journal(source: Path, target: Path) -> None:
    target.mkdir(mode=0o700)
    for path in sorted(source.glob("*.seg")) if source.exists() else ():
        try:
            shutil.copyfile(path, target / path.name)
        except FileNotFoundError:
            continue  # it was read to its end meanwhile, and the logs have all of it


def copy_sqlite(source: Path, target: Path, tell: Tell) -> None:
    """The database as it is at this moment, while others write: the reader's snapshot is held until the end."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    with closing(sqlite3.connect(source, isolation_level=None)) as reader, closing(sqlite3.connect(target)) as copy:
        reader.execute("BEGIN")
        reader.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
        reader.backup(copy, pages=4096, progress=lambda _code, left, of: tell(of - left, of))


def _note(path: Path) -> File:
    with path.open("rb") as file:
        return File(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def _manifest(control: Path, files: dict[str, File]) -> Manifest:
    with closing(sqlite3.connect(control)) as db:
        names = [table.name for table in schema.META.sorted_tables]
        counts = {name: db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608  # ours
        audit = db.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone() or (0, b"")
        keys = [msgspec.convert(row, vault.WrappedKey, strict=False) for row in db.execute(_KEYS)]
        epoch = db.execute("SELECT version FROM epoch").fetchone()[0]
        revision = db.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    return Manifest(
        id=uuid7(),
        created_at=time.time_ns() // 1_000_000,
        version=__version__,
        schema=revision,
        root_ids=sorted({wrap.root_id for key in keys for wrap in vault.wraps_of(key)}),
        keys=[key.id for key in keys],
        counts=counts,
        audit_seq=audit[0],
        audit_hash=(audit[1] or b"").hex(),
        epoch=epoch,
        files=files,
    )


_KEYS: Final = 'SELECT id, label, version, owner, wrapped, "check", root_id, retired FROM working_keys'


def _pack(work: Path, manifest: Manifest, target: BinaryIO, tell: Tell) -> None:
    note = work / MANIFEST
    note.write_bytes(msgspec.json.encode(manifest))
    total, done = sum(file.size for file in manifest.files.values()), 0
    with tarfile.open(fileobj=target, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for name in (*manifest.files, MANIFEST):
            tar.add(work / name, name, recursive=False, filter=_anonymous)
            done += (work / name).stat().st_size
            tell(min(done, total), total)


def _anonymous(info: tarfile.TarInfo) -> tarfile.TarInfo:
    info.uid = info.gid = 0
    info.uname = info.gname = ""
    info.mode = 0o600
    return info


# --- unpacking ---


def unpack(source: BinaryIO, folder: Path, tell: Tell) -> Manifest:
    """Put a backup's files into `folder`, compared with the manifest. Raises Damaged, and NotOurs from the seal."""
    made: dict[str, File] = {}
    manifest: Manifest | None = None
    (folder / JOURNAL).mkdir(mode=0o700)
    try:
        with tarfile.open(fileobj=source, mode="r|") as tar:
            for member in tar:
                content = tar.extractfile(member) if member.isreg() else None
                if content is None or manifest is not None:
                    raise Damaged(f"the backup holds {member.name!r}, which does not belong there")
                if member.name == MANIFEST:
                    manifest = msgspec.json.decode(content.read(_LARGEST_MANIFEST), type=Manifest)
                elif (member.name in _FIXED or _SEGMENT.fullmatch(member.name)) and member.name not in made:
                    made[member.name] = _unpack_one(content, folder / member.name)
                    tell(len(made), 0)
                else:
                    raise Damaged(f"the backup holds {member.name!r}, which does not belong there")
        while source.read(1 << 20):  # to the last piece, which says that it is the last
            pass
    except (tarfile.TarError, msgspec.MsgspecError, EOFError) as error:
        raise Damaged(f"the backup cannot be read: {error}") from error
    if manifest is None:
        raise Damaged("the backup has no manifest")
    return _compared(manifest, made)


def _unpack_one(content: IO[bytes], target: Path) -> File:
    digest, size = hashlib.sha256(), 0
    with os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600), "wb") as file:
        while data := content.read(1 << 20):
            digest.update(data)
            size += file.write(data)
        file.flush()
        os.fsync(file.fileno())
    return File(size, digest.hexdigest())


def _compared(manifest: Manifest, made: dict[str, File]) -> Manifest:
    if manifest.format != FORMAT:
        raise Damaged(f"the backup has format {manifest.format}, and this version reads {FORMAT}: use a newer one")
    if manifest.schema > schema.HEAD:
        raise Damaged(f"the backup has schema {manifest.schema}: restore it with Lockgate {manifest.version} or newer")
    for name in sorted({*manifest.files, *made}):
        if manifest.files.get(name) != made.get(name):
            raise Damaged(f"{name} is not what the manifest says")
    if CONTROL not in made:
        raise Damaged("the backup has no database")
    return manifest


def recount(control: Path, manifest: Manifest) -> list[str]:
    """What the manifest says of the database that is not so."""
    there = _manifest(control, {})
    said = ("schema", "root_ids", "keys", "counts", "audit_seq", "audit_hash", "epoch")
    return [f"{name} is not what the manifest says" for name in said if getattr(there, name) != getattr(manifest, name)]
