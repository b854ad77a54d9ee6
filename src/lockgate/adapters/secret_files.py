"""Secrets that the operator lays ready: environment variables under a prefix, files in a folder. Nothing else is read.

Without the settings `secret_env` and `secret_files` there are none.
"""

import os
import re
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from lockgate.core.errors import SecretAway, SecretRefused

LARGEST: Final = 64 * 1024
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,254}")
_PART: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,254}")


class Environment:
    """Implements Manager. `secret_path` is a variable's whole name, which must begin with the operator's prefix."""

    def __init__(self, prefix: str, variables: Mapping[str, str] | None = None) -> None:
        self._prefix, self._variables = prefix, os.environ if variables is None else variables

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        del config, anew  # nobody logs in here
        if not self._prefix:
            raise SecretRefused("No variable may be read: the operator has not set LOCKGATE_SECRET_ENV")
        if not path.startswith(self._prefix) or path == self._prefix or not _NAME.fullmatch(path):
            raise SecretRefused(f"Only variables that begin with {self._prefix} may be read")
        if path not in self._variables:
            raise SecretRefused("There is no such variable")
        return self._variables[path].encode()


class Files:
    """Implements Manager. `secret_path` is a path below the operator's folder. A link out of it is not followed."""

    def __init__(self, folder: str) -> None:
        self._folder = Path(folder).resolve() if folder else None

    async def __call__(self, config: Mapping[str, str], path: str, *, anew: bool = False) -> bytes:
        del config, anew  # nobody logs in here
        if self._folder is None:
            raise SecretRefused("No file may be read: the operator has not set LOCKGATE_SECRET_FILES")
        parts = path.split("/")
        if not all(_PART.fullmatch(part) for part in parts):
            raise SecretRefused("secret_path must be a plain path below the folder of secrets, without . or ..")
        try:
            found = self._folder.joinpath(*parts).resolve(strict=True)
            if not found.is_relative_to(self._folder):
                raise SecretRefused("There is no such file of secrets")
            return _read(found)
        except (FileNotFoundError, NotADirectoryError, PermissionError, IsADirectoryError):
            raise SecretRefused("There is no such file of secrets") from None
        except OSError as error:
            raise SecretAway(f"The file of secrets cannot be read: {error.strerror}") from None


def _read(path: Path) -> bytes:
    """A regular file's text without the line end that editors add."""
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK)
    with os.fdopen(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise SecretRefused("There is no such file of secrets")
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise SecretRefused(f"The file of secrets is larger than {LARGEST // 1024} KiB")
    return raw.rstrip(b"\r\n")
