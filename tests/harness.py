"""A real gateway process for tests, and small servers that play a provider. Everything stays on loopback."""

import itertools
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PASSWORD = "correct horse battery staple 9"
EMAIL = "owner@example.org"


SHARE = 2000  # ports of one test process, below those that the kernel hands out by itself
_NUMBER = int(os.environ.get("PYTEST_XDIST_WORKER", "gw8").removeprefix("gw")) % 9
_PORTS = itertools.cycle(12_000 + _NUMBER * SHARE + (os.getpid() + step) % SHARE for step in range(SHARE))


def free_port() -> int:
    """A port that nobody else takes, so that a gateway that starts again finds its own."""
    for port in itertools.islice(_PORTS, SHARE):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no port is free")


def environment(**settings: str) -> dict[str, str]:
    """The environment of a gateway under test: nothing of the caller's own settings leaks in."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LOCKGATE_", "PORTKEY_", "OPENAI_"))}
    ours = {"LOCKGATE_EGRESS_ALLOW": "127.0.0.0/8", "LOCKGATE_LOCAL_MODEL": "off", **settings}
    return {**kept, "PYTHONPATH": str(ROOT / "src"), **ours}


@dataclass
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def call(
    method: str, url: str, body: Any = None, headers: Mapping[str, str] | None = None, timeout: float = 30
) -> Reply:
    """One HTTP request; `body` is JSON unless it is bytes. Error statuses are replies, not exceptions."""
    data = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json", **(headers or {})}, method=method)
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return Reply(answer.status, {k.lower(): v for k, v in answer.headers.items()}, answer.read())
    except urllib.error.HTTPError as error:
        return Reply(error.code, {k.lower(): v for k, v in error.headers.items()}, error.read())


@dataclass
class Gateway:
    """One `lockgate serve` on a data folder of its own."""

    data: Path
    settings: dict[str, str] = field(default_factory=dict)
    workers: int = 1
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    keys: dict[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"

    @property
    def admin_key(self) -> str:
        return self.keys["admin_api_key"]

    @property
    def workspace_key(self) -> str:
        return self.keys["workspace_api_key"]

    @property
    def log(self) -> Path:
        return self.data.parent / f"{self.data.name}.log"

    @property
    def setup_link(self) -> str:
        """The one-time link that the first start printed."""
        found = re.search(r"http\S+/setup#token=\S+", self.log.read_text())
        assert found, self.log.read_text()
        return found.group(0)

    def command(self, *words: str, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
        """Run another `lockgate` command on the same data."""
        line = [sys.executable, "-m", "lockgate", *words]
        env = environment(LOCKGATE_DATA=str(self.data), **self.settings)
        return subprocess.run(line, env=env, input=stdin, capture_output=True, text=True, timeout=60, check=False)

    def init(self) -> "Gateway":
        done = self.command(
            "init", "--data", str(self.data), "--email", EMAIL, "--password-stdin", "--json", stdin=PASSWORD
        )
        assert done.returncode == 0, done.stderr
        self.keys = json.loads(done.stdout)
        return self

    def start(self, timeout: float = 60) -> "Gateway":
        line = [sys.executable, "-m", "lockgate", "serve", "--data", str(self.data), "--port", str(self.port)]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*line, "--workers", str(self.workers)],
                env=environment(**self.settings),
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        until = time.monotonic() + timeout
        seen = self.log.read_text().count("ready http")
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise AssertionError(f"exited with {self.process.returncode}:\n{self.log.read_text()}")
            if self.log.read_text().count("ready http") > seen or self._answers():
                return self
            time.sleep(0.02)
        raise AssertionError(f"not ready in {timeout} s:\n{self.log.read_text()}")

    def _answers(self) -> bool:
        try:
            return (
                call("GET", f"{self.base_url}/health", timeout=1).status == 200 and "ready http" in self.log.read_text()
            )
        except OSError:
            return False

    def stop(self, number: int = signal.SIGTERM, timeout: float = 45) -> int:
        """Signal the supervisor and wait; returns its exit code."""
        assert self.process
        if self.process.poll() is None:
            self.process.send_signal(number)
        try:
            return self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    def kill(self) -> None:
        """kill -9 of every process of this gateway at once."""
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(10)

    def pids(self) -> dict[str, list[int]]:
        """Process ids of the supervisor's children by what they call themselves."""
        assert self.process
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        found: dict[str, list[int]] = {}
        for pid in children:
            name = Path(f"/proc/{pid}/comm").read_text().strip()
            found.setdefault(name, []).append(int(pid))
        return found

    def call(self, method: str, path: str, body: Any = None, key: str | None = "", **headers: str) -> Reply:
        """A request with the workspace key (or `key`; None sends none). Header names: `x_portkey_provider` → dashes."""
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        if key is not None:
            sent["x-portkey-api-key"] = key or self.workspace_key
        return call(method, f"{self.url}{path}", body, sent)

    def virtual_key(self, upstream: str, provider: str = "openai", secret: str = "sk-upstream-0123456789abcdef") -> str:
        """Store a credential bound to `upstream` (a base URL); returns its slug."""
        body = {"name": "upstream", "provider": provider, "key": secret, "custom_host": upstream}
        reply = self.call("POST", "/v1/virtual-keys", body)
        assert reply.status == 200, reply.body
        return str(reply.json["data"]["slug"])
