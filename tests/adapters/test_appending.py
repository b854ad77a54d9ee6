"""Lines that must be whole and on the disk: torn ones before them, a full disk, several processes."""

import fcntl
import os
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from pathlib import Path

import msgspec
import pytest

from lockgate.adapters.appending import append
from lockgate.adapters.revocations import Line, Revocations, latest


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """The kernel takes no byte behind `size` from this process, and of a write over it only what is before."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_lines_follow_each_other_in_a_file_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "lines"
    append(path, b"one\n")
    append(path, b"two\nthree\n")
    assert path.read_bytes() == b"one\ntwo\nthree\n"
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"one\ntw", b"one\nnext\n"),
        (b"tw", b"next\n"),
        (b"\n", b"\nnext\n"),
        (b"one\n" + b"x" * 200_000, b"one\n" + b"x" * 200_000 + b"\nnext\n"),
    ],
)
def test_a_torn_line_is_not_the_beginning_of_the_next(tmp_path: Path, before: bytes, after: bytes) -> None:
    path = tmp_path / "lines"
    path.write_bytes(before)
    append(path, b"next\n")
    assert path.read_bytes() == after


def test_in_a_file_that_can_only_grow_the_next_line_begins_anew() -> None:
    handle = os.memfd_create("lines", os.MFD_ALLOW_SEALING)
    os.write(handle, b"one\ntw")
    fcntl.fcntl(handle, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)
    append(Path(f"/proc/self/fd/{handle}"), b"next\n")
    assert os.pread(handle, 100, 0) == b"one\ntw\nnext\n"
    os.close(handle)


def test_a_full_disk_is_an_error_and_leaves_no_part(tmp_path: Path) -> None:
    """It takes what fits, and tells of it only by the number of bytes."""
    path = tmp_path / "lines"
    append(path, b"one\n")
    with largest_file(10), pytest.raises(OSError, match="File too large"):
        append(path, b"longer than six\n")
    assert path.read_bytes() == b"one\n"
    append(path, b"next\n")
    assert path.read_bytes() == b"one\nnext\n"


def test_a_revocation_behind_a_torn_one_is_known(tmp_path: Path) -> None:
    """A restore would bring its key back to life otherwise."""
    path = tmp_path / "revocations.jsonl"
    kept = Revocations(path)
    kept.append([Line(1, "api_keys", "first", "gone")])
    with path.open("ab") as file:
        file.write(msgspec.json.encode(Line(2, "api_keys", "torn", "gone"))[:-5])
    kept.append([Line(3, "api_keys", "second", "gone")])
    assert [line.id for line in latest([path]).values()] == ["first", "second"]


def _many(path: Path, name: str) -> None:
    for number in range(100):
        append(path, f"{name}-{number}-{'x' * 300}\n".encode())


def test_processes_that_append_at_once_tear_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lines"
    many = [get_context("fork").Process(target=_many, args=(path, name)) for name in "abc"]
    for each in many:
        each.start()
    for each in many:
        each.join()
    assert [each.exitcode for each in many] == [0, 0, 0]
    found = path.read_text().splitlines()
    assert sorted(found) == sorted(f"{name}-{number}-{'x' * 300}" for name in "abc" for number in range(100))
