"""Signed checkpoints of the audit log, outside the database: what shows that its end was cut off, or all of it
written anew.

A file of JSON lines, appended to each 1,000 rows or 60 seconds while rows come. A line says that the row `seq` had the
hash `hash` at `time` (Unix milliseconds); `signature` is Ed25519 over `message()` under version `key` of the working
key `audit-sign`. A line of kind `restored` says besides that the rows behind `seq` went with a restore from a backup.
"""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, Protocol

import msgspec

from lockgate.adapters import appending, vault
from lockgate.adapters.audit_chain import Bad, Row, Walk
from lockgate.settings import Settings

log = logging.getLogger("lockgate.audit")

NAME: Final = "audit-checkpoints.jsonl"
EVERY_ROWS: Final = 1000
EVERY_S: Final = 60.0
LOOK_S: Final = 1.0
PATROL_ROWS: Final = 1000
PATROL_EVERY_S: Final = 3600.0
Kind = Literal["head", "restored"]


class Checkpoint(msgspec.Struct, frozen=True, kw_only=True):
    kind: Kind = "head"
    seq: int
    hash: str  # hex
    time: int
    key: int
    signature: str  # hex

    @property
    def message(self) -> bytes:
        return message(self.kind, self.seq, self.hash, self.time)


class Signs(Protocol):
    """What of the keyring is needed here."""

    def sign(self, data: bytes) -> tuple[int, bytes]: ...
    def public_key(self, version: int) -> bytes | None: ...


class Rows(Protocol):
    """What of the store is needed here."""

    async def audit_rows(self, after: int = ..., limit: int = ...) -> list[Row]: ...
    async def audit_size(self, after: int = ...) -> int: ...


def place(settings: Settings) -> Path:
    """Where the checkpoints are written."""
    return Path(settings.audit_checkpoints) if settings.audit_checkpoints else settings.data / NAME


def leaves(settings: Settings) -> bool:
    """Whether a copy of them leaves the data folder: who can write there could cut the log and them alike."""
    inside = place(settings).resolve().is_relative_to(settings.data.resolve())
    return settings.audit_checkpoints_log or not inside


def message(kind: str, seq: int, hash_: str, time: int) -> bytes:
    return f"lockgate audit checkpoint 1\n{kind}\n{seq}\n{hash_}\n{time}\n".encode()


def make(signs: Signs, seq: int, hash_: bytes, now_ms: int, kind: Kind = "head") -> Checkpoint:
    key, signature = signs.sign(message(kind, seq, hash_.hex(), now_ms))
    return Checkpoint(kind=kind, seq=seq, hash=hash_.hex(), time=now_ms, key=key, signature=signature.hex())


def append(path: Path, checkpoint: Checkpoint) -> None:
    """Add a line and wait until the disk has it. Raises OSError."""
    appending.append(path, msgspec.json.encode(checkpoint) + b"\n")


class Read(NamedTuple):
    """What a file of checkpoints says: `known` are hashes by row number, as `Walk` takes them."""

    known: dict[int, bytes]
    last: Checkpoint | None
    restored: list[Checkpoint]
    problems: list[str]  # of lines that nobody with our key wrote


def read(path: Path, signs: Signs, tell: Callable[[int], None] = lambda _lines: None) -> Read:
    """Check every line. Raises OSError. A torn last line is a write that was cut off, and says nothing."""
    found = Read({}, None, [], [])
    publics: dict[int, bytes | None] = {}
    lines = path.read_bytes().split(b"\n")
    last = None
    for number, line in enumerate(lines, 1):
        tell(number)
        if not line:
            continue
        checkpoint = _genuine(line, signs, publics)
        if checkpoint is None:
            if number < len(lines):  # behind the last newline stands what was cut off
                found.problems.append(f"line {number} of {path.name} was not signed by this gateway")
            continue
        if checkpoint.kind == "restored":
            found.restored.append(checkpoint)
            for seq in [seq for seq in found.known if seq > checkpoint.seq]:
                del found.known[seq]
        elif last is not None and checkpoint.seq < last.seq:
            found.problems.append(f"line {number} of {path.name} goes back from row {last.seq} to {checkpoint.seq}")
        found.known[checkpoint.seq] = bytes.fromhex(checkpoint.hash)
        last = checkpoint
    return found._replace(last=last)


def _genuine(line: bytes, signs: Signs, publics: dict[int, bytes | None]) -> Checkpoint | None:
    try:
        checkpoint = msgspec.json.decode(line, type=Checkpoint)
        signature = bytes.fromhex(checkpoint.signature)
        bytes.fromhex(checkpoint.hash)
    except (msgspec.MsgspecError, ValueError):
        return None
    if checkpoint.key not in publics:
        publics[checkpoint.key] = signs.public_key(checkpoint.key)
    public = publics[checkpoint.key]
    return checkpoint if public and vault.signed(public, checkpoint.message, signature) else None


def newest(path: Path, signs: Signs) -> Checkpoint | None:
    """The last line that is ours, without reading the others."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - 4096))
            lines = file.read().splitlines()
    except FileNotFoundError:
        return None
    publics: dict[int, bytes | None] = {}
    return next((found for line in reversed(lines) if (found := _genuine(line, signs, publics))), None)


def notary(settings: Settings, store: Rows, signs: Signs, now_ms: Callable[[], int]) -> "Notary":
    leaving = leaves(settings)
    return Notary(store, signs, place(settings), now_ms, to_log=settings.audit_checkpoints_log, leaves_=leaving)


class State(msgspec.Struct):
    """What the notary knows; times are Unix milliseconds."""

    bad: Bad | None = None
    checkpoint: Checkpoint | None = None
    checked_rows: int = 0  # by the last whole walk
    checked_at: int = 0


class Notary:
    """Signs the chain's head now and then, and walks all of it once an hour. `run()` is a background coroutine.

    It never signs over a break: what it signed last must still be there, and everything since must follow from it.
    """

    def __init__(
        self,
        store: Rows,
        signs: Signs,
        path: Path,
        now_ms: Callable[[], int],
        *,
        to_log: bool = False,
        leaves_: bool = False,
    ) -> None:
        self._store, self._signs, self._path, self._now_ms = store, signs, path, now_ms
        self._to_log, self._leaves = to_log, leaves_
        self._walk: Walk | None = None
        self._signed_at = 0
        self._patrol: Walk | None = None
        self._said: Bad | None = None
        self._walking = asyncio.Lock()  # two who feed one walk the same rows would see a break
        self.state = State()

    async def run(self) -> None:
        while True:
            try:
                await self.look()
                await self.patrol()
            except Exception:  # a background loop: it must outlive a database that is away, and say so
                log.exception("audit_not_checked")
            await asyncio.sleep(LOOK_S)

    async def look(self, *, now: bool = False) -> None:
        """Sign the head when it is time, or `now` if there is anything new."""
        async with self._walking:
            await self._look(now=now)

    async def _look(self, *, now: bool) -> None:
        walk = self._walk or await self._begin()
        waiting = await self._store.audit_size(self.state.checkpoint.seq if self.state.checkpoint else 0)
        due = now or waiting >= EVERY_ROWS or self._now_ms() - self._signed_at >= EVERY_S * 1000
        if not waiting or not due or walk.bad:
            return
        await self._follow()
        if walk.bad is None:
            self._sign(walk)

    async def follow(self) -> None:
        """Check what is new since the last checkpoint."""
        async with self._walking:
            await self._follow()

    async def _follow(self) -> None:
        walk = self._walk or await self._begin()
        while walk.bad is None and (rows := await self._store.audit_rows(walk.seq)):
            walk.feed(rows)
        self._report(walk.bad)

    async def patrol(self) -> None:
        """Some more rows of the walk through all of them; from the start again an hour after its end."""
        if self._patrol is None:
            if self._now_ms() - self.state.checked_at < PATROL_EVERY_S * 1000:
                return
            last = self.state.checkpoint
            self._patrol = Walk({last.seq: bytes.fromhex(last.hash)} if last else None)
        rows = await self._store.audit_rows(self._patrol.seq, PATROL_ROWS)
        self._patrol.feed(rows)
        if rows and self._patrol.bad is None:
            return
        self._patrol.end()
        self._report(self._patrol.bad)
        self.state.checked_rows, self.state.checked_at = self._patrol.rows, self._now_ms()
        self._patrol = None

    async def _begin(self) -> Walk:
        """From the last checkpoint, whose row must be as it was."""
        last = self.state.checkpoint = newest(self._path, self._signs)
        self._walk = walk = Walk() if last is None else Walk({last.seq: bytes.fromhex(last.hash)}, last.seq)
        if last is not None:
            rows = await self._store.audit_rows(last.seq - 1, 1)
            if not rows or rows[0].seq != last.seq:
                walk.bad = Bad(last.seq, "", "it is missing, but a signed checkpoint knows it")
            elif (rows[0].hash or walk.head) != walk.head:
                walk.bad = Bad(last.seq, str(rows[0].fields["id"]), "it differs from what a signed checkpoint says")
            self._signed_at = last.time
        self._report(walk.bad)
        return walk

    def _sign(self, walk: Walk) -> None:
        checkpoint = make(self._signs, walk.seq, walk.head, self._now_ms())
        append(self._path, checkpoint)
        if self._to_log:
            log.info("audit_checkpoint", extra={"fields": msgspec.to_builtins(checkpoint)})
        self.state.checkpoint, self._signed_at = checkpoint, checkpoint.time

    def _report(self, bad: Bad | None) -> None:
        if bad is not None and bad != self._said:
            self._said = self.state.bad = bad
            log.error("audit_log_broken", extra={"fields": bad._asdict()})

    def sign(self, data: bytes) -> tuple[int, bytes, bytes]:
        """The key's version, its public key and the signature."""
        key, signature = self._signs.sign(data)
        return key, self._signs.public_key(key) or b"", signature

    async def status(self) -> dict[str, Any]:
        """For the console: as of now, not of the last look."""
        await self.follow()
        walk = self._walk or Walk()
        last, bad = self.state.checkpoint, self.state.bad
        return {
            "ok": bad is None,
            "first_bad": bad._asdict() if bad else None,
            "rows": walk.seq,
            "hash": walk.head.hex() if walk.head else None,
            "checked_rows": self.state.checked_rows,
            "checked_at": self.state.checked_at,
            "outside": self._leaves,  # without a copy elsewhere nobody can tell that the end was cut off
            "checkpoint": {"seq": last.seq, "hash": last.hash, "time": last.time} if last else None,
        }
