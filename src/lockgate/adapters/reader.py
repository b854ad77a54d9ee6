"""The drain's side of one segment: where it is, what comes next, what to do about damage."""

import fcntl
import logging
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from lockgate.adapters.frames import FRAME, FRAME_SIZE, HEADER_SIZE, Frame, Header, Marks, candidates, split

log = logging.getLogger("lockgate.drain")

PROBE, CHUNK = 4096, 1 << 20
PATIENCE_S = 2.0  # a frame of a live worker that does not verify for so long is damage, not half a copy


def held_by_its_worker(path: Path) -> bool:
    """Whether the process that writes this file is alive."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return False
    try:
        fcntl.flock(fd, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(fd)
    return False


@dataclass
class Chunk:
    frames: list[Frame] = field(default_factory=list)
    quarantined: int = 0  # damaged places
    cut: int = 0  # bytes of a torn tail


ZEROS = bytes(CHUNK)


class Reader:
    """`offset` is where the next frame starts; `finished` when nothing more comes."""

    def __init__(self, path: Path, fd: int, header: Header, offset: int) -> None:
        self.path = path
        self.boot = header.boot_name
        self.offset = max(offset, HEADER_SIZE)
        self.finished = False
        self.waiting = 0  # bytes seen behind `offset`
        self._fd = fd
        self._size = header.size
        self._marks = Marks.of(header)
        self._stuck = 0.0
        self._first: int | None = None

    @staticmethod
    def open(path: Path, offset: int) -> "Reader | None":
        """A reader, or None for a file without a valid header, which is moved aside when nobody writes it."""
        try:
            fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        except FileNotFoundError:
            return None
        header = Header.parse(os.pread(fd, HEADER_SIZE, 0))
        if header is not None:
            return Reader(path, fd, header, offset)
        os.close(fd)
        if not held_by_its_worker(path):
            _aside(path.parent).mkdir(mode=0o700, exist_ok=True)
            path.rename(_aside(path.parent) / path.name)
            log.error("segment_not_readable", extra={"fields": {"segment": path.name}})
        return None

    @property
    def begun(self) -> bool:
        """Whether anything of it was read."""
        return self.offset > HEADER_SIZE

    @property
    def first(self) -> float:
        """The number of the first frame that verifies: segments are read in this order. Infinite while there is none.

        The names do not tell: a segment made ahead may be used after one that was made in a hurry later.
        """
        if self._first is None:
            data = os.pread(self._fd, PROBE, HEADER_SIZE)
            frames, _, verdict = split(data, self._marks)
            if not frames and verdict in {"short", "bad"}:
                data = os.pread(self._fd, self._size - HEADER_SIZE, HEADER_SIZE)
                place = next(candidates(data, self._marks, 0), None)
                frames = split(data, self._marks, place)[0] if place is not None else []
            self._first = frames[0].seq if frames else None
        return float("inf") if self._first is None else self._first

    def close(self) -> None:
        os.close(self._fd)

    def read(self, *, held: bool) -> Chunk:
        """The next frames, about a mebibyte. `held`, asked before: whether more may still be written."""
        data = os.pread(self._fd, PROBE, self.offset)
        if len(data) >= FRAME_SIZE and data[0]:
            data = os.pread(self._fd, CHUNK, self.offset)
        frames, end, verdict = split(data, self._marks)
        if not frames and verdict == "short" and FRAME_SIZE <= len(data) < self._size - self.offset:
            whole = FRAME_SIZE + FRAME.unpack_from(data)[1]  # one frame larger than a chunk
            data = os.pread(self._fd, min(whole, self._size - self.offset), self.offset)
            frames, end, verdict = split(data, self._marks)
        self.waiting = len(data) - end if verdict in {"short", "bad"} else 0
        self.offset += end
        chunk = Chunk(frames)
        if verdict == "end":
            self.finished = True
        elif not frames:
            self._decide(verdict, chunk, held=held)
        else:
            self._stuck = 0.0
        return chunk

    def _decide(self, verdict: str, chunk: Chunk, *, held: bool) -> None:
        """No frame could be read. It may be on its way, damaged, or the end."""
        if held and not (verdict == "bad" and self._patience_is_over()):
            return
        if verdict == "nothing" and self._only_zeros():
            self.finished = not held
            return
        rest = os.pread(self._fd, self._size - self.offset, self.offset)
        behind = next(candidates(rest, self._marks, 1), None)
        if behind is not None:
            self.keep_aside(rest[:behind], f"{self.offset}.bytes")
            place = {"segment": self.path.name, "at": self.offset, "bytes": behind}
            log.error("journal_damaged", extra={"fields": place})
            self.offset += behind
            chunk.quarantined += 1
        elif not held:
            chunk.cut = len(rest.rstrip(b"\0"))
            if chunk.cut:
                log.warning("torn_tail_cut", extra={"fields": {"segment": self.path.name, "bytes": chunk.cut}})
            self.finished = True

    def _only_zeros(self) -> bool:
        """Whether nothing was ever written from here on: what most segments of a killed worker look like.

        Compared in pieces: a search for frames in 64 MiB of zeros would take a hundred times as long.
        """
        for at in range(self.offset, self._size, len(ZEROS)):
            piece = os.pread(self._fd, min(len(ZEROS), self._size - at), at)
            if piece != ZEROS[: len(piece)]:
                return False
        return True

    def _patience_is_over(self) -> bool:
        now = time.monotonic()
        if not self._stuck:
            self._stuck = now
        return now - self._stuck > PATIENCE_S

    def keep_aside(self, data: bytes, place: str) -> None:
        """Copy what cannot be used to `quarantine/`, named by its place, so that a second copy replaces the first."""
        folder = _aside(self.path.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / f"{self.path.name}@{place}"
        fd = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600)
        try:
            os.write(fd, data)
            os.fsync(fd)
        finally:
            os.close(fd)


def _aside(folder: Path) -> Path:
    return folder / "quarantine"
