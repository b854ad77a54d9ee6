"""The few file operations that the journal rests on, in one place so that a test can make any of them fail."""

import ctypes
import fcntl
import mmap
import os
import sys
from pathlib import Path
from typing import Final

PAGE: Final = mmap.PAGESIZE
DROP, MAKE_WRITABLE = 4, 23
"""Advice on mapped pages: MADV_DONTNEED (a shared file keeps what was written), MADV_POPULATE_WRITE (Linux 5.14)."""

_libc = ctypes.CDLL(None, use_errno=True)
_libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]


def address_of(area: mmap.mmap) -> int:
    """Where a map lies in memory. Valid until it is closed."""
    return ctypes.addressof(ctypes.c_char.from_buffer(area))


def advise(address: int, length: int, advice: int) -> None:
    """Advice that the kernel does not know is not followed, and that is all. By ctypes, which lets go of the
    interpreter's lock: the loop's thread runs on meanwhile, which `mmap.madvise` does not allow.
    """
    if sys.platform == "linux":
        _libc.madvise(address, length, advice)


class Files:
    """The operating system's own. Every method raises OSError as the call beneath does."""

    def create(self, path: Path) -> int:
        """A new file of mode 0600, open for reading and writing, locked for this process until it is closed."""
        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            raise
        return fd

    def write(self, fd: int, data: bytes, at: int) -> None:
        """All of `data`, whatever a single call takes."""
        view = memoryview(data)
        while view:
            done = os.pwrite(fd, view, at)
            view, at = view[done:], at + done

    def allocate(self, fd: int, size: int) -> None:
        """Blocks for `size` bytes: a mapped page without a block kills the process when the disk is full."""
        os.posix_fallocate(fd, 0, size)

    def sync(self, fd: int) -> None:
        os.fdatasync(fd)

    def sync_folder(self, folder: Path) -> None:
        fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    def rename(self, old: Path, new: Path) -> None:
        old.rename(new)

    def unlink(self, path: Path) -> None:
        path.unlink(missing_ok=True)

    def map(self, fd: int, size: int) -> mmap.mmap:
        return mmap.mmap(fd, size)

    def close(self, fd: int) -> None:
        os.close(fd)

    def used(self, folder: Path) -> float:
        """How full the file system is for an ordinary user, 0 to 1."""
        st = os.statvfs(folder)
        taken = st.f_blocks - st.f_bfree
        return taken / (taken + st.f_bavail) if taken + st.f_bavail else 1.0
