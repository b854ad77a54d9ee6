"""Keys are changed, the log is proven and a backup is taken while a gateway answers calls."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway
from upstream import Upstream


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    running = Gateway(tmp_path_factory.mktemp("keys") / "data").init().start()
    yield running
    running.stop()


def chat(gateway: Gateway, slug: str, key: str = "") -> int:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    return gateway.call(
        "POST", "/v1/chat/completions", body, key=key or gateway.workspace_key, x_portkey_virtual_key=slug
    ).status


def command(gateway: Gateway, *words: str, code: int = 0) -> str:
    done = gateway.command(*words)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def rows(gateway: Gateway, query: str) -> list[dict[str, Any]]:
    """Entries of the audit log, once there are any: what calls tell it comes within a few seconds."""
    until = time.monotonic() + 20
    while True:
        reply = gateway.call("GET", f"/v1/audit-logs?{query}", key=gateway.admin_key)
        assert reply.status == 200, reply.body
        found: list[dict[str, Any]] = reply.json["data"]
        if found or time.monotonic() > until:
            return found
        time.sleep(0.2)


def test_data_keys_are_changed_between_two_calls(gateway: Gateway, shared_upstream: Upstream) -> None:
    slug = gateway.virtual_key(shared_upstream.url)
    assert chat(gateway, slug) == 200
    for words in (("keys", "rotate-dek"), ("keys", "rotate-kek")):
        command(gateway, *words)
        assert chat(gateway, slug) == 200
    assert json.loads(command(gateway, "keys", "verify", "--json"))["opened"]["virtual_keys"] >= 1
    second = gateway.virtual_key(shared_upstream.url, secret="sk-another-0123456789abcdef")
    assert chat(gateway, second) == 200


def test_the_first_use_of_a_credential_and_a_refusal_are_in_the_audit_log(
    gateway: Gateway, shared_upstream: Upstream
) -> None:
    slug = gateway.virtual_key(shared_upstream.url)
    for _ in range(3):
        assert chat(gateway, slug) == 200
    (used,) = rows(gateway, f"action=virtual_key.used&object_id={slug}")
    assert used["user_type"] == "api_key"
    made = gateway.call("POST", "/v1/api-keys/workspace/service", {"name": "n", "scopes": ["logs.list"]}).json
    assert {chat(gateway, slug, made["key"]) for _ in range(3)} == {403}
    refused = rows(gateway, "action=inference.refused")
    assert sum(row["detail"]["count"] for row in refused if row["user_id"] == made["id"]) <= 3
    assert {row["user_id"] for row in refused} == {made["id"]}


def test_the_log_is_proven_and_a_backup_taken_while_it_runs(gateway: Gateway, tmp_path: Path) -> None:
    status = gateway.call("GET", "/v1/audit-logs/verify", key=gateway.admin_key).json
    assert status["ok"] is True
    assert status["checkpoint"] is not None  # the first is signed at once
    assert json.loads(command(gateway, "audit", "verify", "--json"))["ok"] is True
    identity, file = tmp_path / "identity", tmp_path / "x.backup"
    public = command(gateway, "backup", "keygen", str(identity)).strip().splitlines()[0]
    command(gateway, "backup", "create", "--recipient", public, "--to", str(file))
    command(gateway, "backup", "verify", str(file), "--identity", str(identity))


def test_the_root_is_changed_with_a_restart(gateway: Gateway, shared_upstream: Upstream, tmp_path: Path) -> None:
    slug, new = gateway.virtual_key(shared_upstream.url), str(tmp_path / "new.key")
    command(gateway, "keys", "rekey", "--new-file", new)
    assert chat(gateway, slug) == 200  # it runs with the old root
    done = gateway.command("keys", "rekey", "--new-file", new, "--finalize")
    assert done.returncode == 1
    assert "Restart it" in done.stderr
    gateway.stop()
    gateway.start()
    assert chat(gateway, slug) == 200
    command(gateway, "keys", "rekey", "--new-file", new, "--finalize")
    assert chat(gateway, slug) == 200
    assert json.loads(command(gateway, "keys", "verify", "--json"))["ok"] is True
    for old in gateway.data.glob("root.key.old-*"):
        old.unlink()
    gateway.stop()
    gateway.start()
    assert chat(gateway, slug) == 200
