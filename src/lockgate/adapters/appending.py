"""Lines at the end of a file that are whole, and on the disk, before what they tell of happens."""

import fcntl
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from lockgate.adapters.rootfile import sync_folder

_TAIL: Final = 1 << 16


def append(path: Path, lines: bytes) -> None:
    """`lines` ends with a newline. Blocking; several processes may append. Raises OSError: then nothing was added.

    A line that was torn, by a disk that was full or a machine that stopped, says nothing. It goes first: what is
    written behind it would be a part of it, and say nothing either.
    """
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    try:
        with suppress(OSError):  # not every file system can; then lines that meet may be torn, and are read as such
            fcntl.flock(handle, fcntl.LOCK_EX)
        begin, gap = _mended(handle)
        try:
            _write(handle, gap + lines)
            os.fsync(handle)
        except OSError:
            with suppress(OSError):
                os.ftruncate(handle, begin)
            raise
    finally:
        os.close(handle)
    if not begin:
        sync_folder(path.parent)  # the file may be new


def _mended(handle: int) -> tuple[int, bytes]:
    """Where the file ends without a torn line, and what has to stand before the next."""
    size = os.fstat(handle).st_size
    tail = os.pread(handle, min(size, _TAIL), max(0, size - _TAIL))
    if not size or tail.endswith(b"\n"):
        return size, b""
    last = tail.rfind(b"\n")
    if last < 0 and size > len(tail):
        return size, b"\n"  # it is longer than any line of ours: whoever wrote it may want it
    end = size - len(tail) + last + 1
    try:
        os.ftruncate(handle, end)
    except OSError:  # a file that can only grow
        return size, b"\n"
    return end, b""


def _write(handle: int, text: bytes) -> None:
    """All of it: a disk that gets full takes a part, and only refuses the rest."""
    while text:
        text = text[os.write(handle, text) :]
