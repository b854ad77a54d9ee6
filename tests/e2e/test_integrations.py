"""Shared credentials in a running gateway: what changes at an integration counts for calls within a second."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway
from managers import TOKEN, Kept, VaultHandler, serving
from upstream import Upstream

BOUND_S = 1.0
KEYS = ("sk-integration-canary-first-0001", "sk-integration-canary-second-002")
HEADERS = ("org-integration-canary-0001", "team-integration-canary-0002")


@pytest.fixture(name="vault", scope="module")
def _vault() -> Iterator[tuple[str, Kept]]:
    with serving(VaultHandler) as (url, kept):
        yield url, kept


@pytest.fixture(name="gateway", scope="module")
def _gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gateway]:
    folder = tmp_path_factory.mktemp("integrations")
    gateway = Gateway(folder / "data").init().start()
    yield gateway
    gateway.kill()


def done(gateway: Gateway, method: str, path: str, **body: Any) -> Any:
    reply = gateway.call(method, f"/v1/{path}", body, key=gateway.admin_key)
    assert reply.status == 200, reply.body
    return reply.json


def shared(gateway: Gateway, slug: str, **fields: Any) -> None:
    """An organisation's integration and a provider of the same slug on it."""
    workspace = gateway.keys["workspace_id"]
    done(gateway, "POST", "integrations", name=slug, slug=slug, ai_provider_id="openai", **fields)
    access = {"workspaces": [{"id": workspace, "enabled": True, "default_provider_slug": slug}]}
    done(gateway, "PUT", f"integrations/{slug}/workspaces", **access)


def call(gateway: Gateway, slug: str, model: str = "gpt-4o-mini") -> tuple[int, str]:
    """Status, and the kind of the error."""
    body = {"model": f"@{slug}/{model}", "messages": [{"role": "user", "content": "hi"}]}
    reply = gateway.call("POST", "/v1/chat/completions", body, key=gateway.workspace_key)
    error = reply.json.get("error") or {}
    return reply.status, str(error.get("type") or error.get("code") or "")


def told(gateway: Gateway, slug: str) -> str:
    """The message of an error."""
    body = {"model": f"@{slug}/gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    reply = gateway.call("POST", "/v1/chat/completions", body, key=gateway.workspace_key)
    return str(reply.json["error"]["message"])


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
    return False


def says(gateway: Gateway, wanted: tuple[int, str]) -> bool:
    return call(gateway, "live") == wanted


def test_every_change_of_an_integration_counts_within_a_second(gateway: Gateway, shared_upstream: Upstream) -> None:
    shared(gateway, "live", key=KEYS[0], custom_host=shared_upstream.url)
    assert call(gateway, "live") == (200, "")
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[0]}"
    workspace = gateway.keys["workspace_id"]
    steps: list[tuple[str, dict[str, Any], tuple[int, str]]] = [
        ("models", {"models": [], "allow_all_models": False}, (400, "model_not_allowed_error")),
        ("models", {"models": [{"slug": "gpt-4o-mini", "enabled": True}]}, (200, "")),
        ("workspaces", {"workspaces": [{"id": workspace, "enabled": False}]}, (400, "unknown_virtual_key")),
        ("workspaces", {"workspaces": [{"id": workspace, "enabled": True}]}, (200, "")),
        ("", {"expires_at": "2020-01-01T00:00:00Z"}, (401, "integration_expired_error")),
        ("", {"expires_at": None, "key": KEYS[1], "hosts": [shared_upstream.url]}, (200, "")),
    ]
    late = []
    for path, body, wanted in steps:
        done(gateway, "PUT", f"integrations/live/{path}".rstrip("/"), **body)
        if not within(BOUND_S, partial(says, gateway, wanted)):
            late.append((path, body, call(gateway, "live")))
    assert late == []
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[1]}"


def test_a_secret_that_is_kept_in_a_vault_reaches_the_call(
    gateway: Gateway, shared_upstream: Upstream, vault: tuple[str, Kept]
) -> None:
    url, kept = vault
    kept.secrets["secret/data/openai"] = {"key": KEYS[0]}
    login = {"vault_auth_type": "token", "vault_addr": url, "vault_token": TOKEN}
    fields = {"manager_type": "hashicorp_vault", "auth_config": login, "secret_path": "secret/data/openai"}
    done(gateway, "POST", "secret-references", name="v", slug="v", **fields)
    assert done(gateway, "POST", "secret-references/v/test")["ok"] is True
    mapped = [{"target_field": "key", "secret_reference_id": "v"}]
    shared(gateway, "mapped", secret_mappings=mapped, custom_host=shared_upstream.url)
    assert call(gateway, "mapped") == (200, "")
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[0]}"
    asked = len(kept.asked)
    assert call(gateway, "mapped") == (200, "")
    assert len(kept.asked) == asked  # it was kept
    kept.secrets["secret/data/other"] = {"key": KEYS[1]}
    done(gateway, "PUT", "secret-references/v", secret_path="secret/data/other")

    def carries_the_new_one() -> bool:
        answered, _ = call(gateway, "mapped")
        return answered == 200 and shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[1]}"

    assert within(BOUND_S, carries_the_new_one)


def test_mapped_header_fields_travel_and_a_callers_own_do_not(
    gateway: Gateway, shared_upstream: Upstream, vault: tuple[str, Kept]
) -> None:
    """An organisation and further fields from the vault, beside a stored key."""
    url, kept = vault
    kept.secrets["secret/data/more"] = {"org": HEADERS[0], "fields": {"X-Team-Token": HEADERS[1]}}
    login = {"vault_auth_type": "token", "vault_addr": url, "vault_token": TOKEN}
    fields = {"manager_type": "hashicorp_vault", "auth_config": login, "secret_path": "secret/data/more"}
    done(gateway, "POST", "secret-references", name="more", slug="more", **fields)
    names = {"configurations.openai_organization": "org", "configurations.custom_headers": "fields"}
    mapped = [
        {"target_field": target, "secret_reference_id": "more", "secret_key": key} for target, key in names.items()
    ]
    shared(gateway, "wide", key=KEYS[0], secret_mappings=mapped, custom_host=shared_upstream.url)
    body = {"model": "@wide/gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    mine = {"x_portkey_openai_organization": "mine", "x_team_token": "mine", "openai_organization": "mine"}
    reply = gateway.call("POST", "/v1/chat/completions", body, key=gateway.workspace_key, **mine)
    assert reply.status == 200, reply.body
    sent = [(name.lower(), value) for name, value in shared_upstream.seen[-1].headers]
    named = [field for field in sent if field[0] in {"openai-organization", "x-team-token"}]
    assert sorted(named) == [("openai-organization", HEADERS[0]), ("x-team-token", HEADERS[1])]
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[0]}"


def test_a_vault_that_is_away_is_told_as_our_trouble(gateway: Gateway, shared_upstream: Upstream) -> None:
    login = {"vault_auth_type": "token", "vault_addr": "http://127.0.0.1:8099", "vault_token": TOKEN}
    fields = {"manager_type": "hashicorp_vault", "auth_config": login, "secret_path": "secret/data/openai"}
    done(gateway, "POST", "secret-references", name="away", slug="away", **fields)
    mapped = [{"target_field": "key", "secret_reference_id": "away"}]
    shared(gateway, "lost", secret_mappings=mapped, custom_host=shared_upstream.url)
    seen = len(shared_upstream.seen)
    assert call(gateway, "lost") == (503, "secret_unavailable")
    assert "its manager is away: it could not be reached" in told(gateway, "lost")
    assert len(shared_upstream.seen) == seen


def test_a_vault_that_refuses_is_not_told_as_an_outage(
    gateway: Gateway, shared_upstream: Upstream, vault: tuple[str, Kept]
) -> None:
    """By the login or for the secret: neither the path nor the token is repeated."""
    for slug, token, path in (
        ("barred", "hvs.wrong-canary", "secret/data/openai"),
        ("none", TOKEN, "secret/data/no-canary"),
    ):
        login = {"vault_auth_type": "token", "vault_addr": vault[0], "vault_token": token}
        fields = {"manager_type": "hashicorp_vault", "auth_config": login, "secret_path": path}
        done(gateway, "POST", "secret-references", name=slug, slug=slug, **fields)
        mapped = [{"target_field": "key", "secret_reference_id": slug}]
        shared(gateway, f"at-{slug}", secret_mappings=mapped, custom_host=shared_upstream.url)
        assert call(gateway, f"at-{slug}") == (503, "secret_unavailable")
        message = told(gateway, f"at-{slug}")
        assert "which does not accept the login or has no such secret" in message
        assert not any(text in message for text in (token, path, vault[0], "canary", "away"))


def test_an_outage_is_outlived_until_a_restart_and_then_told_with_its_reason(
    gateway: Gateway, shared_upstream: Upstream, vault: tuple[str, Kept]
) -> None:
    """What is kept serves on; a gateway that begins anew has nothing kept, says so, and recovers by itself."""
    kept = vault[1]
    asked = len(kept.asked)
    kept.down = 503
    assert call(gateway, "mapped") == (200, "")
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[1]}"
    assert len(kept.asked) == asked
    gateway.stop()
    gateway.start()
    seen = len(shared_upstream.seen)
    for path, body in (
        ("chat/completions", {"messages": [{"role": "user", "content": "hi"}]}),
        ("responses", {"input": "hi"}),
    ):
        reply = gateway.call("POST", f"/v1/{path}", {"model": "@mapped/gpt-4o-mini", **body}, key=gateway.workspace_key)
        assert (reply.status, reply.headers["retry-after"]) == (503, "5")
        assert reply.json["error"]["code"] == "secret_unavailable"
        assert "The secret of mapped could not be fetched from where it is kept" in reply.json["error"]["message"]
        assert vault[0] not in str(reply.body)
    assert len(kept.asked) > asked
    assert len(shared_upstream.seen) == seen
    kept.down = 0
    assert within(15, lambda: call(gateway, "mapped") == (200, ""))  # tried again every few seconds
    assert shared_upstream.seen[-1].header("authorization") == f"Bearer {KEYS[1]}"


def test_no_secret_is_in_the_data_folder_or_in_the_log(gateway: Gateway) -> None:
    gateway.stop()  # files of a running one come and go
    files = [path for path in gateway.data.rglob("*") if path.is_file()] + [gateway.log]
    found = [
        (path.name, canary)
        for path in files
        for canary in (*KEYS, *HEADERS, TOKEN)
        if canary.encode() in Path(path).read_bytes()
    ]
    assert found == []
