"""Where the root key comes from, and when a start must be refused.

In order: the file that `master_key_file` names, then `root.key` in the data folder. Only when neither exists and there
is no data yet is a new key made. Every refusal names the mend.
"""

import base64
import os
import re
import stat
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple, Protocol

NAME: Final = "root.key"
_SIZE = 32
_HEX = re.compile(rb"[0-9a-fA-F]{64}")
_BASE64 = re.compile(rb"[0-9A-Za-z+/_-]{43}=?")
_LEAST_DISTINCT = 18  # of 32 random bytes, 30 differ on average; fewer than 18 do not happen by chance


class RootKeyError(Exception):
    """There is no usable root key; the message says what to do."""


class Root(NamedTuple):
    key: bytes
    path: Path
    made: bool  # just now: tell the operator to back it up apart from the data


class Load(Protocol):
    """`load` of a start's own settings."""

    def __call__(self, *, data_exists: bool) -> Root: ...


def _decode(raw: bytes) -> bytes:
    """32 raw bytes, 64 hex digits, or base64."""
    if len(raw) == _SIZE:
        return raw
    text = raw.strip()
    if _HEX.fullmatch(text):
        return bytes.fromhex(text.decode())
    if _BASE64.fullmatch(text):
        return base64.urlsafe_b64decode(text.translate(bytes.maketrans(b"+/", b"-_")).rstrip(b"=") + b"=")
    return text


def _weakness(key: bytes) -> str | None:
    """Why `key` was not drawn at random, or None."""
    if len(key) != _SIZE:
        return f"it has {len(key)} bytes instead of {_SIZE}"
    if len(set(key)) < _LEAST_DISTINCT:
        return "its bytes repeat"
    steps = {(b - a) % 256 for a, b in pairwise(key)}
    if len(steps) <= 4:
        return "it is a sequence"
    if all(0x20 <= b < 0x7F for b in key):
        return "it is readable text: a passphrase or a sample, not a random key"
    return None


def _check_file(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise RootKeyError(f"{path} is not a regular file. Put the root key in a file of its own.")
    if stat.S_IMODE(status.st_mode) & 0o077:
        raise RootKeyError(f"{path} can be read by others. Run: chmod 600 {path}")
    if status.st_uid not in (os.geteuid(), 0):
        raise RootKeyError(f"{path} belongs to another user. Run: chown {os.geteuid()} {path}")


def _read(path: Path) -> bytes:
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
    except OSError as error:
        raise RootKeyError(f"{path} cannot be opened ({error.strerror}). Check the path and its owner.") from error
    try:
        _check_file(path, os.fstat(handle))
        key = _decode(os.read(handle, 4096))
    finally:
        os.close(handle)
    if weakness := _weakness(key):
        raise RootKeyError(
            f"The root key in {path} is refused: {weakness}. Make one with: "
            f"(umask 077; head -c 32 /dev/urandom > {path}), or put back the key that belongs to the data."
        )
    return key


def _make(path: Path) -> Root:
    """A new key, complete on disk before it has its name. Whoever comes second takes the first one's."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    draft = path.with_name(f".{path.name}.{os.getpid()}.{os.urandom(4).hex()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(os.urandom(_SIZE).hex().encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
            made = True
        except FileExistsError:
            made = False
    finally:
        draft.unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
    return Root(_read(path), path, made)


def load(data: Path, master_key_file: str = "", *, data_exists: bool, holder: str = "") -> Root:
    """The root key. `data_exists`: there are stored working keys, so a new root would lock them out; `holder` is where,
    unless it is the data folder.

    Raises RootKeyError when the key is missing although data exists, readable by others, weak, short or a sample.
    """
    if master_key_file:
        path = Path(master_key_file)
        if not path.exists():
            raise RootKeyError(f"{path}, named by master_key_file, does not exist. Create it or correct the setting.")
        return Root(_read(path.resolve()), path, made=False)  # orchestrators mount secrets as links
    path = data / NAME
    if path.exists() or path.is_symlink():
        return Root(_read(path), path, made=False)
    if data_exists:
        raise RootKeyError(
            f"{path} is missing, but {holder or data} holds data that was sealed with it. Put the key back from your "
            f"backup{', or copy it from another node' if holder else ''}, or name it in master_key_file. A new key "
            "could not open what is stored."
        )
    return _make(path)
