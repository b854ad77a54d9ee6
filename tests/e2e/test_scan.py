"""No secret is anywhere that it does not belong: every file, log and answer is searched for every key that was used."""

import json
from pathlib import Path
from typing import Any

from harness import EMAIL, PASSWORD, Gateway, call
from upstream import Upstream

CANARY = "sk-canary-{n:03d}-7f3a9c1e5b2d8f60"


def everything(gateway: Gateway) -> dict[str, bytes]:
    """Every byte that the gateway left on disk, by file; the root key is the one secret that may be there."""
    files = [p for p in gateway.data.rglob("*") if p.is_file() and p.name != "root.key"]
    return {str(p): p.read_bytes() for p in [*files, gateway.log]}


def test_keys_of_ours_and_of_providers_leave_no_trace(tmp_path: Path, upstream: Upstream) -> None:
    gateway = Gateway(tmp_path / "data", settings={"LOCKGATE_LOG_LEVEL": "debug"}).init().start()
    secrets = {gateway.workspace_key, gateway.admin_key, PASSWORD}
    answers: list[bytes] = []

    def ask(method: str, path: str, body: Any = None, **headers: str) -> Any:
        reply = gateway.call(method, path, body, **headers)
        answers.append(reply.body + json.dumps(reply.headers).encode())
        return reply

    for n in range(25):
        secret = CANARY.format(n=n)
        secrets.add(secret)
        slug = gateway.virtual_key(upstream.url, secret=secret)
        body = {"model": "m", "messages": [{"role": "user", "content": f"my key is {secret}"}], "user": "echo"}
        reply = gateway.call("POST", "/v1/chat/completions", body, x_portkey_virtual_key=slug)
        assert upstream.seen[-1].header("authorization") == f"Bearer {secret}"
        assert reply.status == 200
        ask("GET", f"/v1/virtual-keys/{slug}")
    inline = "sk-inline-4d1c8f27ab93e650"
    secrets.add(inline)
    body = {"model": "m", "messages": [{"role": "user", "content": f"{gateway.workspace_key} {inline}"}]}
    ask(
        "POST",
        "/v1/chat/completions",
        body,
        x_portkey_provider="openai",
        x_portkey_custom_host=upstream.url,
        authorization=f"Bearer {inline}",
    )
    for user in ("status=500", "status=401", "cut"):
        failing = {"model": "m", "messages": [{"role": "user", "content": secret}], "user": user}
        gateway.call("POST", "/v1/chat/completions", failing, x_portkey_virtual_key=slug)
    ask("GET", "/v1/virtual-keys")
    ask("GET", "/v1/api-keys")
    for row in ask("GET", "/v1/logs?page_size=100").json["data"]:
        ask("GET", f"/v1/logs/{row['id']}")
    ask("GET", "/v1/audit-logs")
    answers.append(call("GET", f"{gateway.url}/metrics").body)
    call("POST", f"{gateway.base_url}/session", {"email": EMAIL, "password": PASSWORD}, {"x-lockgate-console": "1"})
    running = everything(gateway)
    gateway.stop()
    for place, data in [*running.items(), *everything(gateway).items()]:
        found = {secret for secret in secrets if secret.encode() in data}
        assert found == set(), place
    for answer in answers:
        found = {secret for secret in secrets if secret.encode() in answer}
        assert found == set(), answer


def test_the_provider_never_sees_a_key_of_ours(tmp_path: Path, upstream: Upstream) -> None:
    gateway = Gateway(tmp_path / "data").init().start()
    slug = gateway.virtual_key(upstream.url)
    ours = gateway.workspace_key
    body = {"model": "m", "messages": []}
    ways: list[dict[str, str]] = [
        {"x-portkey-api-key": ours, "x-portkey-virtual-key": slug},
        {"x-portkey-api-key": ours, "authorization": f"Bearer {ours}", "x-portkey-virtual-key": slug},
        {"authorization": f"Bearer {ours}", "x-portkey-virtual-key": slug},
        {"x-portkey-api-key": ours, "authorization": "Bearer OPENAI_API_KEY", "x-portkey-virtual-key": slug},
        {"x-api-key": ours, "x-portkey-virtual-key": slug},
        {
            "x-portkey-api-key": ours,
            "x-portkey-virtual-key": slug,
            "x-portkey-forward-headers": "x-portkey-api-key, x-mine",
            "x-mine": "1",
        },
    ]
    for headers in ways:
        call("POST", f"{gateway.base_url}/chat/completions", body, headers)
    gateway.stop()
    assert upstream.seen, "the provider was called"
    for request in upstream.seen:
        assert ours not in json.dumps(request.headers)
        assert ours.encode() not in request.body
        assert [k for k, _ in request.headers if k.lower().startswith("x-portkey")] == []
