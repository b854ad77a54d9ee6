"""`lockgate apply` and `lockgate import` against a gateway that runs: plan, apply, nothing left to do, prune."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway, environment

FILES = """
kind: virtual-key
name: Main key
spec: {provider: openai, key: "${env:MAIN_SECRET}", note: first}
---
kind: config
name: Main config
spec: {config: {virtual_key: "${virtual-key:Main key}", retry: {attempts: 2}}}
"""


@pytest.fixture(scope="module", name="gateway")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    started = Gateway(tmp_path_factory.mktemp("apply") / "data").init().start()
    yield started
    started.stop()


def run(gateway: Gateway, *words: str, key: str = "workspace", **env: str) -> subprocess.CompletedProcess[str]:
    keys = {"workspace": gateway.workspace_key, "admin": gateway.admin_key, "none": ""}
    line = [sys.executable, "-m", "lockgate", *words]
    told = environment(LOCKGATE_DATA=str(gateway.data), **env) | {"LOCKGATE_API_KEY": keys[key]}
    return subprocess.run(line, env=told, capture_output=True, text=True, timeout=60, check=False)


def apply(gateway: Gateway, folder: Path, *words: str, **env: str) -> subprocess.CompletedProcess[str]:
    env = {"MAIN_SECRET": "sk-canary-of-apply", **env}
    return run(gateway, "apply", "-f", str(folder), "--url", gateway.base_url, *words, **env)


def steps(done: subprocess.CompletedProcess[str]) -> list[tuple[str, str]]:
    assert done.returncode == 0, done.stderr
    return [(step["action"], step["name"]) for step in json.loads(done.stdout)["steps"]]


def test_a_folder_is_planned_applied_planned_clean_changed_and_pruned(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "all.yaml").write_text(FILES)
    assert steps(apply(gateway, tmp_path, "--dry-run", "--json")) == [("create", "Main key"), ("create", "Main config")]
    assert names(gateway, "/virtual-keys") == set()

    applied = apply(gateway, tmp_path, "--yes")
    assert (applied.returncode, "Applied: 2." in applied.stdout) == (0, True), applied.stderr
    assert "sk-canary" not in applied.stdout + applied.stderr
    assert names(gateway, "/virtual-keys") == {"Main key"}
    slug = gateway.call("GET", "/v1/virtual-keys").json["data"][0]["slug"]
    config = gateway.call("GET", f"/v1/configs/{gateway.call('GET', '/v1/configs').json['data'][0]['slug']}").json
    assert json.loads(config["config"])["virtual_key"] == slug

    assert steps(apply(gateway, tmp_path, "--check", "--json")) == [("same", "Main key"), ("same", "Main config")]

    (tmp_path / "all.yaml").write_text(FILES.replace("first", "second").replace("attempts: 2", "attempts: 3"))
    differs = apply(gateway, tmp_path, "--check")
    assert differs.returncode == 1
    assert 'note: "first" → "second"' in differs.stdout
    assert "config.retry.attempts: 2 → 3" in differs.stdout
    assert apply(gateway, tmp_path, "--yes").returncode == 0
    assert steps(apply(gateway, tmp_path, "--json", "--dry-run"))[0][0] == "same"

    gateway.call("POST", "/v1/virtual-keys", {"name": "By hand", "provider": "openai", "key": "sk-x"})
    assert ("delete", "By hand") not in steps(apply(gateway, tmp_path, "--json", "--dry-run"))
    assert steps(apply(gateway, tmp_path, "--prune", "--yes", "--json"))[-1] == ("delete", "By hand")
    assert names(gateway, "/virtual-keys") == {"Main key"}


def names(gateway: Gateway, path: str) -> set[str]:
    return {row["name"] for row in gateway.call("GET", f"/v1{path}").json["data"]}


def test_nothing_is_written_when_a_file_or_a_variable_is_wrong(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: virtual-key\nname: New\nspec: {provider: openai, key: '${env:NOT_SET}'}\n")
    done = apply(gateway, tmp_path, "--yes")
    assert (done.returncode, "NOT_SET is not set" in done.stderr) == (2, True)
    (tmp_path / "a.yaml").write_text(
        "kind: config\nname: New\nspec: {config: {virtual_key: '${virtual-key:Nobody}'}}\n"
    )
    done = apply(gateway, tmp_path, "--yes")
    assert (done.returncode, "there is no virtual-key 'Nobody'" in done.stderr) == (2, True)
    assert "New" not in names(gateway, "/virtual-keys")


def test_a_refusal_of_the_server_is_told_with_how_far_it_came(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: config\nname: Wrong\nspec: {config: {strategy: {mode: fallbck}}}\n")
    done = apply(gateway, tmp_path, "--yes")
    assert done.returncode == 1
    assert "config 'Wrong'" in done.stderr
    assert "Done: 0 of 1" in done.stderr


@pytest.mark.parametrize(
    ("url", "key", "told"),
    [
        ("http://gateway.example.org/v1", "workspace", (2, "is not encrypted")),
        ("ftp://x", "workspace", (2, "is no URL of an API")),
        ("http://127.0.0.1:8787/v1", "none", (2, "LOCKGATE_API_KEY")),
        ("http://127.0.0.1:1/v1", "workspace", (1, "cannot be reached")),
    ],
    ids=["plain http", "no url", "no key", "nobody there"],
)
def test_a_key_goes_only_where_it_may(
    gateway: Gateway, tmp_path: Path, url: str, key: str, told: tuple[int, str]
) -> None:
    (tmp_path / "all.yaml").write_text("kind: label\nname: x\n")
    done = run(gateway, "apply", "-f", str(tmp_path), "--yes", "--url", url, key=key)
    assert (done.returncode, told[1] in done.stderr) == (told[0], True), done.stderr


def test_without_a_terminal_nobody_is_asked(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: virtual-key\nname: Asked\nspec: {provider: openai, key: sk}\n")
    done = apply(gateway, tmp_path)
    assert (done.returncode, "--yes" in done.stderr) == (2, True)


def test_what_another_gateway_has_is_read_and_applied_here(gateway: Gateway, tmp_path: Path) -> None:
    """From one that speaks the same admin API: this very one, whose objects come back unchanged."""
    made = {"name": "To move", "provider": "openai", "key": "sk-never-shown", "note": "n"}
    gateway.call("POST", "/v1/virtual-keys", made)
    slug = next(r["slug"] for r in gateway.call("GET", "/v1/virtual-keys").json["data"] if r["name"] == "To move")
    gateway.call("POST", "/v1/configs", {"name": "Moved", "config": {"virtual_key": slug}})
    folder = tmp_path / "moved"
    words = ("import", "portkey", "--url", gateway.base_url, "--key-env", "LOCKGATE_API_KEY", "--to", str(folder))
    looked = run(gateway, *words, "--dry-run", "--json", key="admin")
    assert looked.returncode == 0, looked.stderr
    documents: list[dict[str, Any]] = json.loads(looked.stdout)["documents"]
    assert not folder.exists()
    key = next(d for d in documents if d["name"] == "To move")
    assert key["spec"]["key"] == "${env:TO_MOVE_KEY}"
    moved = next(d for d in documents if d["name"] == "Moved")
    assert moved["spec"]["config"] == {"virtual_key": "${virtual-key:To move}"}

    assert run(gateway, *words, key="admin").returncode == 0
    again = run(gateway, *words, key="admin")
    assert (again.returncode, "is there already" in again.stderr) == (3, True)
    secrets = {line.split("${env:")[1].split("}")[0]: "sk-x" for line in _lines(folder) if "${env:" in line}
    plan = apply(gateway, folder, "--check", "--json", **secrets)
    assert {step["action"] for step in json.loads(plan.stdout)["steps"]} == {"same"}, plan.stdout


def _lines(folder: Path) -> Iterator[str]:
    for file in sorted(folder.iterdir()):
        yield from file.read_text().splitlines()


EVERYTHING = """
kind: workspace
name: Blue team
spec: {slug: blue-team, description: first, icon: "B", defaults: {metadata: {team: blue}}}
---
kind: secret-reference
name: From a variable
spec: {manager_type: env, secret_path: GATEWAY_SECRET_PROVIDER}
---
kind: integration
name: Shared
spec:
  slug: shared-openai
  ai_provider_id: openai
  key: "${env:MAIN_SECRET}"
  description: first
  workspaces: {global_workspace_access: {enabled: true}}
---
kind: virtual-key
name: Own key
workspace: blue-team
spec: {provider: openai, key: "${env:MAIN_SECRET}"}
---
kind: provider
name: On the shared one
workspace: blue-team
spec: {integration_id: "${integration:Shared}", slug: on-shared, note: first}
---
kind: guardrail
name: No secrets
workspace: blue-team
spec:
  checks: [{id: default.contains, parameters: {operator: none, words: [password]}}]
  actions: {deny: true, async: false}
---
kind: config
name: Both
workspace: blue-team
spec:
  config:
    strategy: {mode: fallback}
    targets: [{virtual_key: "${virtual-key:Own key}"}, {virtual_key: "${provider:On the shared one}"}]
---
kind: collection
name: Support
workspace: blue-team
---
kind: label
name: canary
workspace: blue-team
spec: {description: first, color_code: "#aa0000"}
---
kind: partial
name: Tone
workspace: blue-team
spec: {string: Be brief.}
---
kind: prompt
name: Greeting
workspace: blue-team
spec:
  collection_id: "${collection:Support}"
  string: "Greet {{name}}"
  parameters: {model: gpt-4o-mini}
  virtual_key: "${virtual-key:Own key}"
---
kind: usage-policy
name: Ten dollars
workspace: blue-team
spec:
  type: cost
  credit_limit: 10
  conditions: [{key: workspace_id, value: "*"}]
  group_by: [{key: api_key}]
---
kind: rate-policy
name: A call a second
workspace: blue-team
spec:
  type: requests
  unit: rpm
  value: 60
  conditions: [{key: workspace_id, value: "*"}]
  group_by: [{key: api_key}]
---
kind: mcp-integration
name: Docs
spec:
  slug: docs
  url: "https://mcp.example.org/mcp"
  auth_type: none
  transport: http
  workspaces: {global_workspace_access: {enabled: true}}
---
kind: mcp-server
name: Docs here
workspace: blue-team
spec: {mcp_integration_id: "${mcp-integration:Docs}", slug: docs-here}
"""


def test_every_kind_is_made_found_again_and_changed(gateway: Gateway, tmp_path: Path) -> None:
    from lockgate.cli.kinds import KINDS

    (tmp_path / "all.yaml").write_text(EVERYTHING)

    def run_all(*words: str) -> subprocess.CompletedProcess[str]:
        told = ("apply", "-f", str(tmp_path), "--url", gateway.base_url, "--json", *words)
        return run(gateway, *told, key="admin", MAIN_SECRET="sk-canary-of-apply")

    made = run_all("--yes")
    assert made.returncode == 0, made.stderr
    assert {step["kind"] for step in json.loads(made.stdout)["steps"]} == set(KINDS)
    again = run_all("--check")
    different = [step for step in json.loads(again.stdout)["steps"] if step["action"] != "same"]
    assert [(s["kind"], s["changes"]) for s in different] == []
    assert again.returncode == 0
    (tmp_path / "all.yaml").write_text(EVERYTHING.replace("description: first", "description: second"))
    changed = run_all("--yes")
    assert (changed.returncode, json.loads(changed.stdout)["applied"]) == (0, 3), changed.stderr
    assert run_all("--check").returncode == 0


@pytest.mark.parametrize("path", ["/v1/virtual-keys", "/v1/providers"])
def test_what_two_lists_show_is_of_one_kind(gateway: Gateway, path: str) -> None:
    """Virtual keys and providers are in each other's lists: a folder of providers takes no virtual key away."""
    from lockgate.cli.kinds import KINDS

    gateway.call("POST", "/v1/virtual-keys", {"name": "Stays", "provider": "openai", "key": "sk-x"})
    row = next(row for row in gateway.call("GET", path).json["data"] if row["name"] == "Stays")
    assert [name for name in ("virtual-key", "provider") if KINDS[name].means(row)] == ["virtual-key"]
    assert [name for name in ("virtual-key", "provider") if KINDS[name].means({**row, "integration_id": "i"})] == [
        "provider"
    ]
    assert not KINDS["virtual-key"].means({**row, "status": "archived"})


# --- to a gateway that has nothing yet ---


@pytest.fixture(scope="module", name="empty")
def _empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    started = Gateway(tmp_path_factory.mktemp("empty") / "data").init().start()
    yield started
    started.stop()


def test_all_of_one_gateway_is_made_on_an_empty_one_and_nothing_is_left_to_do(
    gateway: Gateway, empty: Gateway, tmp_path: Path
) -> None:
    """Access to integrations, models, logins of secret managers and defaults included. Built-in things stay out."""
    (tmp_path / "all.yaml").write_text(EVERYTHING)
    applied = run(
        gateway, "apply", "-f", str(tmp_path), "--url", gateway.base_url, "--yes", key="admin", MAIN_SECRET="sk-x"
    )
    assert applied.returncode == 0
    models = {"allow_all_models": False, "models": [{"slug": "gpt-4o-mini", "enabled": True}]}
    assert gateway.call("PUT", "/v1/integrations/shared-openai/models", models, gateway.admin_key).status == 200
    login = {"vault_auth_type": "token", "vault_addr": "https://vault.example.org", "vault_token": "hvs.canary"}
    kept = {"name": "Vault", "manager_type": "hashicorp_vault", "secret_path": "secret/a", "auth_config": login}
    assert gateway.call("POST", "/v1/secret-references", kept, gateway.admin_key).status == 200
    rows = gateway.call("GET", "/v1/secret-references", key=gateway.admin_key).json["data"]
    slug = next(row["slug"] for row in rows if row["name"] == "From a variable")
    mapping = [{"target_field": "key", "secret_reference_id": slug}]
    mapped = {"name": "Mapped", "ai_provider_id": "openai", "secret_mappings": mapping}
    assert gateway.call("POST", "/v1/integrations", mapped, gateway.admin_key).status == 200

    folder = tmp_path / "moved"
    words = ("import", "portkey", "--url", gateway.base_url, "--key-env", "LOCKGATE_API_KEY", "--to", str(folder))
    for _ in range(2):  # two of one name
        gateway.call("POST", "/v1/virtual-keys", {"name": "Twin", "provider": "openai", "key": "sk-x"})
    read = run(gateway, *words, key="admin")
    assert "not the only one of this name, so it becomes 'Twin 2'" in read.stdout
    texts = "\n".join(_lines(folder))
    assert "hvs.canary" not in texts
    assert "MAPPED_KEY" not in texts  # its key is in a secret manager
    assert "name: Default" not in texts  # each workspace has that collection
    secrets = {line.split("${env:")[1].split("}")[0]: "sk-x" for line in _lines(folder) if "${env:" in line}
    assert secrets.keys() >= {"VAULT_VAULT_TOKEN", "SHARED_KEY", "OWN_KEY_KEY"}

    there = ("apply", "-f", str(folder), "--url", empty.base_url)
    made = run(empty, *there, "--yes", key="admin", **secrets)
    assert made.returncode == 0, made.stderr
    again = run(empty, *there, "--check", "--json", key="admin", **secrets)
    different = [step for step in json.loads(again.stdout)["steps"] if step["action"] != "same"]
    assert (again.returncode, different) == (0, [])
    shown = empty.call("GET", "/v1/integrations/shared-openai/models", key=empty.admin_key).json["models"]
    assert [one["slug"] for one in shown if one["enabled"]] == ["gpt-4o-mini"]


def test_a_workspace_that_is_nowhere_is_named_with_its_file(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: label\nname: New\nworkspace: nowhere\n")
    done = run(gateway, "apply", "-f", str(tmp_path), "--url", gateway.base_url, "--yes", key="admin")
    assert (done.returncode, "a.yaml: there is no workspace 'nowhere'" in done.stderr) == (2, True), done.stderr


def test_the_default_workspace_is_never_pruned(empty: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: workspace\nname: Only one\n")
    words = ("apply", "-f", str(tmp_path), "--url", empty.base_url, "--prune", "--dry-run", "--json")
    assert ("delete", "Shared Team") not in steps(run(empty, *words, key="admin"))


def test_the_question_shows_what_may_be_answered(gateway: Gateway, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("kind: label\nname: Asked about\n")
    words = [sys.executable, "-m", "lockgate", "apply", "-f", str(tmp_path), "--url", gateway.base_url]
    told = environment(LOCKGATE_DATA=str(gateway.data)) | {"LOCKGATE_API_KEY": gateway.workspace_key}
    ours, theirs = pty.openpty()
    try:
        os.write(ours, b"n\n")
        done = subprocess.run(words, env=told, stdin=theirs, capture_output=True, text=True, timeout=60, check=False)
    finally:
        os.close(ours)
        os.close(theirs)
    assert (done.returncode, "Apply this? [y/N]" in done.stderr) == (1, True), done.stderr
    assert "nothing was changed" in done.stderr
