"""`lockgate doctor`: one line each, exit 1 when anything is bad, the mend beside it."""

import json
from pathlib import Path

from harness import Gateway
from postgres import Postgres


def findings(gateway: Gateway) -> dict[str, str]:
    done = gateway.command("doctor", "--json")
    return {row["what"]: row["level"] for row in json.loads(done.stdout)}


def test_a_sound_place_is_all_well(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    done = gateway.command("doctor")
    assert done.returncode == 0, done.stdout
    assert done.stdout.rstrip().endswith("All is well.")


def test_an_open_data_folder_is_bad_and_the_mend_is_printed(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    gateway.data.chmod(0o755)
    done = gateway.command("doctor")
    assert done.returncode == 1
    assert f"chmod 700 {gateway.data}" in done.stdout


def test_a_wrong_root_key_is_found(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    (gateway.data / "root.key").write_bytes(bytes(range(0, 256, 8)))
    assert findings(gateway)["root key"] == "bad"


def test_a_bad_egress_entry_is_found(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data", settings={"LOCKGATE_EGRESS_ALLOW": "not a/cidr"}).init()
    assert findings(gateway)["egress"] == "bad"


def test_a_damaged_database_is_found(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    database = gateway.data / "control.db"
    spoiled = bytearray(database.read_bytes())
    spoiled[8192:12288] = b"\xff" * 4096
    database.write_bytes(spoiled)
    assert findings(gateway)["store"] == "bad"


def test_a_running_gateway_answers(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init().start()
    try:
        settings = {**gateway.settings, "LOCKGATE_PORT": str(gateway.port)}
        assert findings(Gateway(gateway.data, settings=settings))["listener"] == "ok"
    finally:
        gateway.stop()


def test_a_postgresql_that_is_sound_and_one_that_is_away(tmp_path: Path, postgres: Postgres) -> None:
    url = postgres.fresh()
    gateway = Gateway(tmp_path / "data", settings={"LOCKGATE_DATABASE_URL": url}).init()
    assert {findings(gateway)[what] for what in ("store", "root key", "owner")} == {"ok"}
    away = Gateway(gateway.data, settings={"LOCKGATE_DATABASE_URL": url.replace("127.0.0.1", "127.0.0.9")})
    assert findings(away)["store"] == "bad"
    keys = gateway.command("keys", "list", "--data", str(gateway.data), "--json")
    assert keys.returncode == 0, keys.stderr
