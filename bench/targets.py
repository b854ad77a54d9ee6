"""What is measured: how each program is installed, started on a port, asked, stopped and frozen."""

import contextlib
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import machine

ROOT = Path(__file__).resolve().parent.parent
CHAT = "/v1/chat/completions"
HELLO = json.dumps({"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}]}).encode()
PROXY_VARIABLES = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}


class Absent(Exception):
    """A target cannot be measured here; the message is the line that is printed instead."""


@dataclass
class Bench:
    """The place: where things are kept, on which cores they run, and the upstream that everybody asks."""

    scratch: Path
    gateway_core: int
    load_core: int
    python: Path
    install: bool = True
    upstream_port: int = 0
    upstream_pid: int = 0
    skipped: list[str] = field(default_factory=list)

    @property
    def upstream_url(self) -> str:
        return f"http://127.0.0.1:{self.upstream_port}/v1"


@dataclass(frozen=True)
class Launch:
    argv: list[str]
    env: dict[str, str] = field(default_factory=dict)
    cwd: Path | None = None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(more: dict[str, str]) -> dict[str, str]:
    """The caller's environment without what would change how a gateway runs."""
    ours = ("LOCKGATE_", "PORTKEY_", "OPENAI_", "LITELLM_", "PYTHON", "NODE_")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(ours) and k.lower() not in PROXY_VARIABLES}
    return {**kept, **more}


def ask(port: int, method: str, path: str, headers: list[str], body: bytes | None = None) -> tuple[int, bytes]:
    """One request on a connection of its own: status and body. Raises OSError."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        sent = dict(line.split(": ", 1) for line in headers)
        connection.request(method, path, body, {"content-type": "application/json", **sent} if body else sent)
        answer = connection.getresponse()
        return answer.status, answer.read()
    except http.client.HTTPException as error:
        raise OSError(f"no HTTP answer: {error!r}") from error
    finally:
        connection.close()


def last_line(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1].strip()[:200] if lines else "no message"


class Target:
    """One program under test. Subclasses say how it is installed and started, and with which headers it is asked."""

    name = ""
    label = ""
    lane = ""  # of our own gateway

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.port = 0
        self.process: subprocess.Popen[bytes] | None = None
        self.version = ""

    def install(self) -> None:
        """Make it ready to start. Raises Absent."""

    def launch(self, port: int) -> Launch:
        raise NotImplementedError

    def headers(self) -> list[str]:
        return ["Authorization: Bearer sk-bench"]

    @property
    def folder(self) -> Path:
        return self.bench.scratch / self.name

    @property
    def log(self) -> Path:
        return self.bench.scratch / "logs" / f"{self.name}.log"

    def start(self, limit_s: float = 120) -> float:
        """Start and wait until a chat completion is answered; returns the seconds until then. Raises Absent."""
        self.port = free_port()
        launch = self.launch(self.port)
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with machine.on_core(self.bench.gateway_core), self.log.open("ab") as log:
            began = time.monotonic()
            self.process = subprocess.Popen(
                launch.argv,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                env=environment(launch.env),
                cwd=launch.cwd,
                start_new_session=True,
            )
        self.wait_until_answered(began + limit_s)
        return time.monotonic() - began

    def wait_until_answered(self, until: float) -> None:
        said = "no answer"
        while time.monotonic() < until:
            if self.process and self.process.poll() is not None:
                raise Absent(f"{self.name} ended with {self.process.returncode}: {last_line(self.log.read_text())}")
            try:
                status, body = ask(self.port, "POST", CHAT, self.headers(), HELLO)
                said = f"{status} {body[:200]!r}"
                if status == 200 and b"choices" in body:
                    return
            except OSError as error:
                said = str(error)
            time.sleep(0.005)
        raise Absent(f"{self.name} does not answer: {said}")

    def pids(self) -> list[int]:
        return machine.session_of(self.process.pid) if self.process else []

    def freeze(self) -> None:
        """Take no CPU while another target is measured."""
        machine.send(signal.SIGSTOP, self.pids())

    def thaw(self) -> None:
        machine.send(signal.SIGCONT, self.pids())

    def cpu_s(self) -> float:
        return sum(process.cpu_s for process in machine.read_processes(self.pids()).values())

    def stop(self) -> None:
        if not self.process:
            return
        self.thaw()
        pids = self.pids()
        if self.process.poll() is None:
            self.process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(15)
        machine.send(signal.SIGKILL, [pid for pid in pids if pid in self.pids()])
        self.process.wait(10)
        self.process = None


class Direct(Target):
    """The load generator straight at the upstream: what the harness itself costs, and the most it can do."""

    name, label = "direct", "no gateway"

    def start(self, limit_s: float = 120) -> float:
        self.port = self.bench.upstream_port
        self.wait_until_answered(time.monotonic() + limit_s)
        return 0.0


class Nginx(Target):
    """A reverse proxy in C without any policy: what relaying costs at the least."""

    name, label = "nginx", "nginx"

    def install(self) -> None:
        self.program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
        if not self.program:
            raise Absent("nginx is not on this machine")
        said = subprocess.run([self.program, "-v"], capture_output=True, text=True, check=False).stderr
        self.version = said.strip().rpartition("/")[2]

    def launch(self, port: int) -> Launch:
        self.folder.mkdir(parents=True, exist_ok=True)
        user = "user root;" if os.getuid() == 0 else ""  # its temporary folders are ours
        temporary = "\n  ".join(
            f"{kind}_temp_path {self.folder}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        (self.folder / "nginx.conf").write_text(
            f"""{user}
worker_processes 1;
daemon off;
pid {self.folder}/nginx.pid;
error_log stderr error;
events {{ worker_connections 16384; }}
http {{
  {temporary}
  access_log off;
  client_max_body_size 32m;
  client_body_buffer_size 512k;
  keepalive_requests 4294967295;
  upstream provider {{
    server 127.0.0.1:{self.bench.upstream_port};
    keepalive 2048;
    keepalive_requests 4294967295;
  }}
  server {{
    listen 127.0.0.1:{port} backlog=4096;
    location / {{
      proxy_pass http://provider;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_buffering off;
    }}
  }}
}}
"""
        )
        return Launch(
            [str(self.program), "-e", "stderr", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf")]
        )


# As published for Node 20, Portkey's gateway answers every stream with 500: it changes the headers of fetch's answer,
# which are immutable. So that streams can be compared at all, streams, and only streams, get a copy of their headers.
MUTABLE_HEADERS = """\
const plain = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  const answer = await plain(...asked);
  if (!(answer.headers.get('content-type') || '').startsWith('text/event-stream')) return answer;
  const { status, statusText } = answer;
  return new Response(answer.body, { status, statusText, headers: new Headers(answer.headers) });
};
"""


class PortkeyNode(Target):
    """The open-source gateway from npm, with nothing configured."""

    name, label = "portkey", "@portkey-ai/gateway"

    def install(self) -> None:
        node, npm = shutil.which("node"), shutil.which("npm")
        if not node or not npm:
            raise Absent("@portkey-ai/gateway needs Node and npm, which are not on this machine")
        self.node, package = node, self.folder / "node_modules" / "@portkey-ai" / "gateway"
        if not package.exists() and self.bench.install:
            self.folder.mkdir(parents=True, exist_ok=True)
            line = [npm, "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(self.folder)]
            run_installer([*line, "@portkey-ai/gateway"], "@portkey-ai/gateway")
        if not package.exists():
            raise Absent("@portkey-ai/gateway is not installed")
        about = json.loads((package / "package.json").read_text())
        self.script, self.version = package / about["bin"], about["version"]

    def launch(self, port: int) -> Launch:
        preload = self.folder / "mutable-headers.cjs"
        preload.write_text(MUTABLE_HEADERS)
        argv = [self.node, "--require", str(preload), str(self.script), "--headless", f"--port={port}"]
        return Launch(argv, {"NODE_ENV": "production"}, self.folder)

    def headers(self) -> list[str]:
        host = f"x-portkey-custom-host: {self.bench.upstream_url}"
        return ["Authorization: Bearer sk-bench", "x-portkey-provider: openai", host]


class LiteLLM(Target):
    """The proxy from PyPI, one worker, a master key, and nothing else configured."""

    name, label = "litellm", "litellm[proxy]"

    def install(self) -> None:
        venv = self.folder / "venv"
        self.program = venv / "bin" / "litellm"
        if not self.program.exists() and self.bench.install:
            run_installer([sys.executable, "-m", "venv", str(venv)], "litellm's virtual environment")
            run_installer([str(venv / "bin" / "pip"), "install", "-q", "litellm[proxy]"], "litellm[proxy]")
        if not self.program.exists():
            raise Absent("litellm[proxy] is not installed")
        ask_version = "from importlib.metadata import version; print(version('litellm'))"
        line = [str(venv / "bin" / "python"), "-c", ask_version]
        self.version = subprocess.run(line, capture_output=True, text=True, check=True).stdout.strip()

    def launch(self, port: int) -> Launch:
        config = self.folder / "config.yaml"
        config.write_text(
            f"""model_list:
  - model_name: gpt-4o-mini
    litellm_params: {{model: openai/gpt-4o-mini, api_base: "{self.bench.upstream_url}", api_key: sk-upstream}}
general_settings: {{master_key: sk-bench}}
litellm_settings: {{telemetry: false}}
"""
        )
        line = [str(self.program), "--config", str(config), "--host", "127.0.0.1", "--port", str(port)]
        quiet = {"LITELLM_MODE": "PRODUCTION", "LITELLM_LOG": "ERROR", "LITELLM_LOCAL_MODEL_COST_MAP": "True"}
        return Launch([*line, "--num_workers", "1"], quiet, self.folder)


def run_installer(line: list[str], what: str) -> None:
    """Raises Absent when it fails: a peer that cannot be had is left out, not an error."""
    print(f"installing {what}", file=sys.stderr, flush=True)
    done = subprocess.run(line, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1200, check=False)
    if done.returncode:
        raise Absent(f"{what} could not be installed: {last_line(done.stderr)}")
