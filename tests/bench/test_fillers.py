"""What fills data folders for measurements: its keys open the door, its calls are found as any others."""

import re
import subprocess
import sys
from pathlib import Path

from harness import ROOT, Gateway, environment


def run(program: str, *words: str) -> str:
    line = [sys.executable, str(ROOT / "bench" / program), *words]
    done = subprocess.run(line, env=environment(), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_keys_that_were_filled_in_work_and_can_be_revoked(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    texts = run("fill_keys.py", "--data", str(gateway.data), "--keys", "300", "--show", "2").split()
    assert len(set(texts)) == 2
    assert all(re.fullmatch("lgw_[0-9A-Za-z]{61}", text) for text in texts)
    key_id = run("fill_keys.py", "--data", str(gateway.data), "--id-of", texts[0]).strip()
    gateway.start()
    try:
        assert [gateway.call("GET", "/v1/models", key=text).status for text in texts] == [200, 200]
        listed = gateway.call("GET", "/v1/api-keys?page_size=1", key=gateway.workspace_key).json
        assert listed["total"] == 301
        assert gateway.call("DELETE", f"/v1/api-keys/{key_id}").status == 200
        unknown = run("fill_keys.py", "--unknown-key").strip()
        assert [gateway.call("GET", "/v1/models", key=text).status for text in (unknown, *texts)] == [401, 401, 200]
    finally:
        gateway.stop()


def test_calls_that_were_filled_in_are_found_by_the_logs_api(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data").init()
    run("fill_logs.py", "--data", str(gateway.data), "--calls", "1000")
    told = run("fill_logs.py", "--data", str(gateway.data), "--ask", "--rounds", "1")
    assert "at least" not in told
    total = int(re.search(r"^nothing  .*organisation .* ([\d,]+)$", told, re.MULTILINE)[1].replace(",", ""))  # type: ignore[index]  # it is there
    assert total == 1000
    gateway.start()
    try:
        newest = gateway.call("GET", "/v1/logs?page_size=500").json
        rows = newest["data"]
        assert 500 < newest["total"] < 1000  # the other workspaces have the rest
        assert [r["created_at"] for r in rows] == sorted((r["created_at"] for r in rows), reverse=True)
        one = gateway.call("GET", f"/v1/logs/{rows[0]['id']}").json
        same = gateway.call("GET", f"/v1/logs?trace_id={one['trace_id']}").json
        assert one["id"] in {row["id"] for row in same["data"]}
    finally:
        gateway.stop()
