"""One mapped file of the journal: made ahead with zeros, filled by memory copies, finished with an empty frame."""

import mmap
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from lockgate.adapters.files import DROP, MAKE_WRITABLE, PAGE, Files, address_of, advise
from lockgate.adapters.frames import FRAME, FRAME_SIZE, HEADER_SIZE, Header, Marks

STEP = 1 << 20
_ZEROS = bytes(STEP)


class Blank:
    """A file of zeros that may become a segment. `fill` is stepped, so that its maker can do other things between."""

    def __init__(self, files: Files, path: Path, size: int) -> None:
        self.path = path
        self.size = size
        self._files = files
        self._fd = files.create(path)

    def fill(self) -> Iterator[None]:
        """Write and synchronise a mebibyte per step: written pages are far faster to change than allocated ones."""
        for at in range(0, self.size, STEP):
            self._files.write(self._fd, _ZEROS[: self.size - at], at)
            self._files.sync(self._fd)
            yield

    def allocate(self) -> None:
        """The quick way, when a segment is needed at once."""
        self._files.allocate(self._fd, self.size)

    def keep_room(self) -> Iterator[None]:
        """Only hold the room on the disk, for the day when there is no other: no write, whatever the size."""
        self.allocate()
        yield

    def become(self, header: Header, *, durable: bool) -> "Segment":
        """Put the header in and give the file its final name. `durable`: wait for the disk, the folder included."""
        self._files.write(self._fd, header.pack(), 0)
        if durable:
            self._files.sync(self._fd)
        final = self.path.with_name(header.name)
        segment = Segment(self._files, final, self._fd, header)
        try:
            self._files.rename(self.path, final)
            if durable:
                self._files.sync_folder(final.parent)
        except OSError:
            segment.unmap()
            raise
        return segment

    def discard(self) -> None:
        with suppress(OSError):
            self._files.close(self._fd)
        with suppress(OSError):
            self._files.unlink(self.path)


class Segment:
    """The writer's side. Only one thread appends; another may call `sync`."""

    __slots__ = (
        "_address",
        "_at",
        "_broken",
        "_fd",
        "_files",
        "_limit",
        "_map",
        "_released",
        "_seed",
        "_sync",
        "_tended",
        "header",
        "path",
    )

    def __init__(self, files: Files, path: Path, fd: int, header: Header) -> None:
        self.path = path
        self.header = header
        self._files = files
        self._fd = fd
        self._map: mmap.mmap = files.map(fd, header.size)
        self._sync, self._seed = Marks.of(header)
        self._broken = False
        self._at = HEADER_SIZE
        self._address = address_of(self._map)
        self._released = 0
        self._tended = HEADER_SIZE
        self._limit = header.size - FRAME_SIZE  # room for the frame that ends the segment

    @property
    def room(self) -> int:
        """Bytes of payload that the next frame may have."""
        return self._limit - self._at - FRAME_SIZE

    @property
    def empty(self) -> bool:
        return self._at == HEADER_SIZE

    def append(self, seq: int, payload: bytes) -> bool:
        """Copy a frame into the map. False: there is no room."""
        at = self._at
        body = at + FRAME_SIZE
        end = body + len(payload)
        if end > self._limit:
            return False
        target = self._map
        target[body:end] = payload  # before its head, so that a reader rarely meets half a frame
        crc = crc32(payload, (self._seed ^ seq ^ (seq >> 32)) & 0xFFFFFFFF)
        FRAME.pack_into(target, at, self._sync, len(payload), seq, crc)
        self._at = end
        return True

    def finish(self) -> None:
        """Say that nothing more will come."""
        FRAME.pack_into(self._map, self._at, self._sync, 0, 0, crc32(b"", self._seed))

    def sync(self) -> None:
        """Raises OSError once. A second try on the same file could succeed without the lost pages, so there is none."""
        if self._broken:
            return
        try:
            self._files.sync(self._fd)
        except OSError:
            self._broken = True
            raise

    def tend(self) -> None:
        """After a synchronisation: let go of the pages behind, and have the pages ahead ready to be written to.

        What is behind stays in the file (the map is shared) but no longer counts as this process's memory. A
        synchronisation makes pages read-only again, and the next write to each costs 10 to 80 µs: paying that here, for
        about as much as came since the last time, takes it off the answers' way.
        """
        at = self._at
        behind = at - at % STEP
        if behind > self._released:
            advise(self._address + self._released, behind - self._released, DROP)
            self._released = behind
        grown, self._tended = at - self._tended, at
        first = at - at % PAGE
        ahead = min(2 * PAGE + grown + grown // 4, STEP, self.header.size - first)
        advise(self._address + first, ahead - ahead % PAGE, MAKE_WRITABLE)

    def unmap(self) -> None:
        self._map.close()

    def close(self) -> None:
        """Unmap and let go of the lock, which tells the drain that no more comes."""
        self._map.close()
        with suppress(OSError):
            self._files.close(self._fd)

    def discard(self) -> None:
        """Remove a segment that was never written to."""
        self.close()
        with suppress(OSError):
            self._files.unlink(self.path)
