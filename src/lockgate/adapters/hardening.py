"""Keep key material out of core files and out of the reach of other processes of the same user."""

import ctypes
import resource
import sys

_PR_SET_DUMPABLE = 4  # prctl(2)


def harden() -> None:
    """No core files; on Linux no ptrace and no `/proc/<pid>/mem` or `environ` for others either. Once per process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
