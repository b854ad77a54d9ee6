"""The roof: what `lockgate serve` runs. `worker.py` and `control.py` beside it are the two compositions.

Nothing below the roof wires rooms together. A start is always a recovery: whatever the last run left is drained, never
trusted.
"""

import contextlib
import ctypes
import errno
import fcntl
import gc
import ipaddress
import json
import logging
import os
import socket
import stat
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

from lockgate import __version__, oplog
from lockgate.adapters import hardening, rootkey
from lockgate.adapters.local_model import Reserved, reserve
from lockgate.settings import SettingError, Settings
from lockgate.supervisor import Child, Ready, Supervisor

log = logging.getLogger(__name__)

Announce = Callable[[dict[str, Any]], None]
PR_SET_NAME: Final = 15


class Refusal(Exception):  # a start that is refused: the command line prints its one line
    """The start is refused; the message says what to do."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def check_listener(settings: Settings) -> None:
    """Raise Refusal for a listener that would carry keys in the clear, cannot speak TLS, or whose port is taken."""
    guarded = settings.tls_certificate or settings.trusted_proxies or settings.insecure_http
    if not is_loopback(settings.host) and not guarded:
        raise Refusal(
            f"{settings.host} is not loopback, so keys would travel in the clear. Set tls_certificate and tls_key, or "
            "trusted_proxies when a proxy ends TLS, or say --insecure-http.",
            2,
        )
    if bool(settings.tls_certificate) is not bool(settings.tls_key):
        raise Refusal("tls_certificate and tls_key belong together: set both or neither.", 2)
    if settings.tls_certificate:
        _check_tls(settings)
    try:
        found = socket.getaddrinfo(settings.host, settings.port, type=socket.SOCK_STREAM)
        with socket.socket(found[0][0]) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(found[0][4])
            probe.listen(1)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            nearby = settings.port + 1 if settings.port < 65535 else 8787
            raise Refusal(f"port {settings.port} is taken. Try --port {nearby}.") from error
        raise Refusal(f"cannot listen on {settings.host}:{settings.port}: {error.strerror or error}.") from error


def _check_tls(settings: Settings) -> None:
    """Raise Refusal for files that no listener can speak TLS with: said once here, not by each worker."""
    from lockgate.worker import tls_context

    try:
        tls_context(settings)
    except (OSError, ValueError) as error:
        raise Refusal(
            f"cannot speak TLS with {settings.tls_certificate} and {settings.tls_key}: {error}. The first must be the "
            "certificate chain in PEM, the leaf first, the second its private key, without a passphrase.",
            2,
        ) from error


def _tighten(folder: Path) -> None:
    """Take away what the group and others may do with a folder that holds keys and sockets. Raises OSError."""
    mode = stat.S_IMODE(folder.stat().st_mode)
    if mode & 0o077:
        folder.chmod(0o700)
        log.warning("folder_tightened", extra={"fields": {"folder": str(folder), "was": f"{mode:04o}"}})


@contextlib.contextmanager
def data_folder(settings: Settings) -> Iterator[None]:
    """The data folder, made if needed and locked for this run. Raises Refusal."""
    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        settings.run.mkdir(mode=0o700, exist_ok=True)
        for folder in (settings.data, settings.run):
            _tighten(folder)
        lock = os.open(settings.run / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise Refusal(
            f"cannot use the data folder {settings.data}: {error.strerror}. Choose another with --data."
        ) from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise Refusal(f"a gateway is already running on {settings.data}. Stop it, or choose another --data.") from error
    try:
        yield
    finally:
        os.close(lock)


def root_key(settings: Settings) -> rootkey.Root:
    """The root key, made on the very first start. Raises Refusal."""
    if settings.shared_database:
        return _shared_root_key(settings)
    try:
        exists = (settings.data / "control.db").exists()
        return rootkey.load(settings.data, settings.master_key_file, data_exists=exists)
    except rootkey.RootKeyError as error:
        raise Refusal(str(error)) from error


def _shared_root_key(settings: Settings) -> rootkey.Root:
    """The same when other nodes may have filled the database: whether a new key may be made, only it can tell.

    It is asked, and brought to the newest schema, in a process of its own: what is loaded for that stays out of the
    workers.
    """
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        os.write(writer, json.dumps(_asked_database(settings)).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        said = json.loads(pipe.read() or b'{"error": "the database could not be opened."}')
    os.waitpid(pid, 0)
    if "error" in said:
        raise Refusal(said["error"])
    root = rootkey.load(settings.data, settings.master_key_file, data_exists=True)
    return root._replace(made=said["made"])


def _asked_database(settings: Settings) -> dict[str, Any]:
    from lockgate.adapters.opening import open_store
    from lockgate.adapters.vault import WrongRootKey

    try:
        return {"made": open_store(settings).root.made}
    except (rootkey.RootKeyError, WrongRootKey, SettingError) as error:
        return {"error": str(error)}
    except Exception as error:  # the door of a process: its parent must hear why there is no answer
        log.exception("database_not_opened")
        return {"error": f"the database could not be opened ({type(error).__name__}). The log above tells more."}


def _name_process(name: str) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_NAME, name.encode(), 0, 0, 0)


def _run_worker(number: int, settings: Settings, root: bytes, reserved: Reserved, ready: Ready) -> None:
    from lockgate.worker import run

    _name_process(f"lg-worker-{number}")
    oplog.configure(settings.log_level, f"worker-{number}")
    run(settings, number, root, frozenset({("127.0.0.1", reserved.port)}), ready)


def _load_worker() -> None:
    """Import what workers run, while control is already starting: they share these pages, and start in no time."""
    import lockgate.worker  # noqa: F401  # for its effect

    gc.freeze()


def _run_control(settings: Settings, reserved: Reserved, ready: Ready) -> None:
    from lockgate.adapters.vault import WrongRootKey
    from lockgate.control import run

    _name_process("lg-control")
    oplog.configure(settings.log_level, "control")
    try:
        run(settings, reserved, ready)
    except (rootkey.RootKeyError, WrongRootKey, SettingError) as error:
        sys.stderr.write(f"lockgate: {error}\n")
        sys.exit(1)


def _clean_run_folder(settings: Settings) -> None:
    for path in (settings.control_socket, settings.bus_socket, settings.local_socket):
        path.unlink(missing_ok=True)


def serve_forever(settings: Settings, announce: Announce) -> int:
    """Run the gateway until a signal; returns the exit code. `announce` is called once, when everything answers."""
    oplog.configure(settings.log_level, "supervisor")
    check_listener(settings)
    with data_folder(settings):
        root = root_key(settings)
        hardening.harden()
        _clean_run_folder(settings)
        reserved = reserve()
        children = [
            Child("control", partial(_run_control, settings, reserved), last_to_stop=True),
            *(
                Child(f"worker-{n}", partial(_run_worker, n, settings, root.key, reserved), prepare=_load_worker)
                for n in range(max(1, settings.workers))
            ),
        ]

        def on_ready(said: dict[str, dict[str, Any]]) -> None:
            made = str(root.path) if root.made else ""
            announce({"version": __version__, "root_key_made": made, **said["control"]})

        return Supervisor(children, on_ready, settings.drain_delay_s + settings.drain_grace_s).run()
