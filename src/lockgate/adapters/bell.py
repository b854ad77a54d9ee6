"""A bell between two threads."""

import threading
from contextlib import suppress


class Bell:
    """Wakes the journal's thread. Ringing costs a system call only when somebody sleeps."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lock.acquire()

    def ring(self) -> None:
        with suppress(RuntimeError):  # it was rung before and nobody has heard it yet
            self._lock.release()

    def wait(self, seconds: float) -> None:
        self._lock.acquire(timeout=seconds)
