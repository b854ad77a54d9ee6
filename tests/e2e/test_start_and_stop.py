"""What a person or a script meets at the command line: starting, stopping, refusing."""

import json
import os
import signal
import time
from pathlib import Path

from harness import PASSWORD, Gateway, call


def test_a_first_start_prints_a_one_time_link_and_never_a_password(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").start()
    try:
        said = gateway.log.read_text()
        assert gateway.setup_link.startswith(f"{gateway.url}/setup#token=lgb_")
        assert f"ready {gateway.url}" in said
        assert "password" not in said.lower()
        assert call("GET", f"{gateway.base_url}/health").json["status"] == "success"
    finally:
        assert gateway.stop() == 0


def test_a_second_start_prints_no_secret(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    gateway.start()
    assert gateway.stop() == 0
    assert "lgb_" not in gateway.log.read_text()
    assert "root key was made" not in gateway.log.read_text()


def test_init_prints_its_contract_once_and_is_refused_the_second_time(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    assert set(gateway.keys) == {
        "organisation_id",
        "workspace_id",
        "workspace_slug",
        "user_id",
        "admin_api_key",
        "workspace_api_key",
    }
    again = gateway.command("init", "--email", "other@example.org", "--password-stdin", "--json", stdin=PASSWORD)
    assert (again.returncode, again.stdout) == (3, "")
    assert again.stderr.startswith("lockgate: This gateway has an owner already")


def test_init_works_while_the_server_runs_and_its_keys_work_at_once(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").start()
    try:
        gateway.init()
        assert gateway.call("GET", "/v1/virtual-keys").status == 200
    finally:
        gateway.stop()


def test_a_taken_port_is_said_with_the_next_step(tmp_path: Path) -> None:
    first = Gateway(tmp_path / "one").start()
    try:
        second = first.command("serve", "--data", str(tmp_path / "two"), "--port", str(first.port))
        assert second.returncode == 1
        assert f"port {first.port} is taken. Try --port" in second.stderr
    finally:
        first.stop()


def test_one_data_folder_serves_one_gateway(tmp_path: Path) -> None:
    first = Gateway(tmp_path / "data").start()
    try:
        other = Gateway(tmp_path / "data")
        second = first.command("serve", "--data", str(first.data), "--port", str(other.port))
        assert second.returncode == 1
        assert "already running" in second.stderr
    finally:
        first.stop()


def test_an_open_address_without_tls_is_refused(tmp_path: Path) -> None:
    done = Gateway(tmp_path / "data").command("serve", "--data", str(tmp_path / "data"), "--host", "0.0.0.0")
    assert done.returncode == 2
    assert "keys would travel in the clear" in done.stderr


def test_an_unknown_setting_names_the_nearest(tmp_path: Path) -> None:
    done = Gateway(tmp_path / "data", settings={"LOCKGATE_EGRES_ALLOW": "x"}).command("doctor")
    assert done.returncode == 2
    assert "LOCKGATE_EGRES_ALLOW is not a setting. Did you mean 'egress_allow'?" in done.stderr


def test_a_missing_root_key_stops_the_start_with_the_mend(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    (gateway.data / "root.key").unlink()
    done = gateway.command("serve", "--data", str(gateway.data), "--port", str(gateway.port))
    assert done.returncode == 1
    assert "root.key" in done.stderr
    assert not (gateway.data / "root.key").exists()


def test_a_killed_worker_is_started_again_and_control_too(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data", workers=2).init()
    gateway.start()
    try:
        pids = gateway.pids()
        assert set(pids) == {"lg-control", "lg-worker-0", "lg-worker-1"}
        for name in ("lg-worker-0", "lg-control"):
            os.kill(pids[name][0], signal.SIGKILL)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            now = gateway.pids()
            if set(now) == set(pids) and now["lg-worker-0"] != pids["lg-worker-0"]:
                try:
                    if gateway.call("GET", "/v1/virtual-keys").status == 200:
                        break
                except OSError:
                    pass
            time.sleep(0.05)
        else:
            raise AssertionError(gateway.log.read_text())
    finally:
        assert gateway.stop() == 0


def test_the_children_die_with_a_killed_supervisor(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").start()
    children = [pid for group in gateway.pids().values() for pid in group]
    assert gateway.process
    os.kill(gateway.process.pid, signal.SIGKILL)
    gateway.process.wait(5)
    until = time.monotonic() + 5
    while any(_alive(pid) for pid in children) and time.monotonic() < until:
        time.sleep(0.02)
    assert [pid for pid in children if _alive(pid)] == []
    assert Gateway(gateway.data, port=gateway.port).start().stop() == 0


def _alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_serve_says_its_start_as_one_json_object(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data")
    import subprocess
    import sys

    from harness import environment

    line = [
        sys.executable,
        "-m",
        "lockgate",
        "serve",
        "--data",
        str(gateway.data),
        "--port",
        str(gateway.port),
        "--json",
    ]
    with subprocess.Popen(line, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout
        said = json.loads(process.stdout.readline())
        process.terminate()
    assert said["base_url"] == f"{gateway.url}/v1"
    assert said["setup_link"].startswith(f"{gateway.url}/setup#token=lgb_")
