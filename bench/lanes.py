"""Our own gateway, in the lanes that it is measured in, and what only it is asked."""

import json
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import ClassVar

import machine
from targets import ROOT, Absent, Launch, Target, ask, environment, last_line

EMAIL = "b@example.org"
PASSWORD = "a bench needs no secret, only a long one"


class Lockgate(Target):
    """One worker on an own data folder. Lanes differ in `settings` and `headers`."""

    settings: ClassVar[dict[str, str]] = {}
    worker_prefix = "lg-worker"

    def install(self) -> None:
        self.data = self.folder / "data"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        said = self.command("init", "--data", str(self.data), "--email", EMAIL, "--password-stdin", "--json")
        self.keys: dict[str, str] = json.loads(said)
        self.version = self.command("--version").strip()

    def env(self) -> dict[str, str]:
        ours = {"LOCKGATE_EGRESS_ALLOW": "127.0.0.0/8", "LOCKGATE_LOCAL_MODEL": "off", **self.settings}
        return {"PYTHONPATH": str(ROOT / "src"), **ours}

    def command(self, *words: str) -> str:
        """Run another `lockgate` command, the password on its standard input; returns what it printed."""
        done = subprocess.run(
            [str(self.bench.python), "-m", "lockgate", *words],
            input=PASSWORD,
            capture_output=True,
            text=True,
            env=environment(self.env()),
            timeout=120,
            check=False,
        )
        if done.returncode:
            raise Absent(f"lockgate {words[0]} failed: {last_line(done.stderr)}")
        return done.stdout

    def program(self, script: str, *words: str) -> str:
        """Run one of the bench's programs that use the product's own code."""
        line = [str(self.bench.python), str(Path(__file__).with_name(script)), *words]
        env = environment(self.env())
        done = subprocess.run(line, capture_output=True, text=True, env=env, timeout=3600, check=False)
        if done.returncode:
            raise Absent(f"{script} failed: {last_line(done.stderr)}")
        return done.stdout

    def launch(self, port: int) -> Launch:
        line = [str(self.bench.python), "-m", "lockgate", "serve", "--data", str(self.data), "--port", str(port)]
        return Launch([*line, "--workers", "1"], self.env(), self.folder)

    def headers(self) -> list[str]:
        return [f"x-portkey-api-key: {self.keys['workspace_api_key']}", *self.routing()]

    def routing(self) -> list[str]:
        raise NotImplementedError

    def worker(self) -> int:
        """The pid of the one data worker."""
        found = machine.read_processes(self.pids())
        return next((pid for pid, process in found.items() if process.name.startswith(self.worker_prefix)), 0)

    def worker_mb(self) -> float:
        """Memory of one worker (PSS)."""
        return machine.pss_mb(self.worker())

    def restart_s(self) -> float:
        """Kill the worker; seconds until a request is answered again."""
        began = time.monotonic()
        machine.send(signal.SIGKILL, [self.worker()])
        self.wait_until_answered(began + 30)
        return time.monotonic() - began


class Plain(Lockgate):
    """API key checked, provider named in the headers, a record of every call without bodies."""

    name, label, lane = "lockgate-plain", "Lockgate, plain", "plain"
    settings: ClassVar = {"LOCKGATE_LOG_BODIES": "off"}

    def routing(self) -> list[str]:
        host = f"x-portkey-custom-host: {self.bench.upstream_url}"
        return ["x-portkey-provider: openai", host, "Authorization: Bearer sk-x"]


class Recorded(Lockgate):
    """And a virtual key out of the vault, tokens and cost, bodies and metadata in the record."""

    name, label, lane = "lockgate-recorded", "Lockgate, recorded", "recorded"

    def install(self) -> None:
        super().install()
        self.slug = ""

    def routing(self) -> list[str]:
        if not self.slug:
            self.slug = self._make_virtual_key()
        return [f"x-portkey-virtual-key: {self.slug}", 'x-portkey-metadata: {"_user":"bench","team":"a"}']

    def _make_virtual_key(self, name: str = "bench") -> str:
        asked = {"name": name, "provider": "openai", "key": "sk-mock", "custom_host": self.bench.upstream_url}
        return str(self.make("/v1/virtual-keys", asked)["slug"])

    def make(self, path: str, asked: object) -> dict[str, object]:
        """Create something over the admin API; returns what it is."""
        key = [f"x-portkey-api-key: {self.keys['workspace_api_key']}"]
        status, body = ask(self.port, "POST", path, key, json.dumps(asked).encode())
        if status not in {200, 201}:
            raise OSError(f"{path} was refused: {status} {body[:200]!r}")
        made: dict[str, object] = json.loads(body)["data"]
        return made


class Governed(Recorded):
    """And a saved config: a fallback of two targets with retries, and the exact cache, asked and written each time."""

    name, label, lane = "lockgate-governed", "Lockgate, governed", "governed"
    targets = 2

    def routing(self) -> list[str]:
        if not self.slug:
            keys = [self._make_virtual_key("first"), self._make_virtual_key("second")]
            config = {
                "strategy": {"mode": "fallback", "on_status_codes": [429, 500, 502, 503, 504]},
                "retry": {"attempts": 2},
                "cache": {"mode": "simple", "max_age": 3600},
                "targets": [{"virtual_key": keys[place % 2]} for place in range(self.targets)],
            }
            self.slug = str(self.make("/v1/configs", {"name": "bench", "config": config})["slug"])
        metadata = 'x-portkey-metadata: {"_user":"bench","team":"a"}'
        return [f"x-portkey-config: {self.slug}", metadata, "x-portkey-cache-force-refresh: true"]


class Thousand(Governed):
    """The same with a thousand targets: what the number of them costs."""

    name, label, lane = "lockgate-1000-targets", "Lockgate, governed, 1,000 targets", ""
    targets = 1000


class Hit(Governed):
    """The same request again and again: answered from the exact cache."""

    name, label, lane = "lockgate-hit", "Lockgate, exact cache", ""

    def routing(self) -> list[str]:
        return [line for line in super().routing() if "force-refresh" not in line]
