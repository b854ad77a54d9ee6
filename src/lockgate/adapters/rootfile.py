"""The file of a new root key, and its taking the place of the old one."""

import os
from pathlib import Path

from lockgate.adapters import rootkey
from lockgate.adapters.rootkey import Root


def sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _written(path: Path, text: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def read_or_make(path: Path) -> Root:
    """The root key in `path`, made there if there is none. Raises RootKeyError as a start does, and OSError."""
    made = not path.exists()
    if made:
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        _written(draft, os.urandom(32).hex().encode() + b"\n")
        try:
            os.link(draft, path)  # complete before it has its name
        finally:
            draft.unlink()
        sync_folder(path.parent)
    return rootkey.load(path.parent, str(path), data_exists=True)._replace(made=made)


def switch(place: Path, new: Root, old_id: str) -> Path:
    """Put `new` in the place of the root key, in one step; where the old one is kept now."""
    kept = place.with_name(f"{place.name}.old-{old_id}")
    if not kept.exists():
        os.link(place, kept)
    draft = place.with_name(f".{place.name}.{os.getpid()}")
    draft.unlink(missing_ok=True)
    _written(draft, new.key.hex().encode() + b"\n")
    draft.replace(place)
    sync_folder(place.parent)
    return kept
