"""Keys under watch on real processes: leaks end a key on both workers, bait tells on a thief, floods are bounded."""

import asyncio
import http.client
import json
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from harness import Gateway, Reply
from harness import call as plain
from lockgate.adapters.opening import open_store
from lockgate.core import keys
from lockgate.core.documents import API_KEYS, Tenant
from lockgate.core.keyuse import Use
from lockgate.settings import Settings
from upstream import Upstream

BOUND_S = 1.0
CHAT = "/v1/chat/completions"
BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
VARYING = {"date", "x-portkey-trace-id", "x-portkey-request-id"}


def new_key(gateway: Gateway) -> dict[str, Any]:
    body = {"name": "to leak", "scopes": ["completions.write"]}
    made: dict[str, Any] = gateway.call("POST", "/v1/api-keys/workspace/service", body).json
    return made


def chat(gateway: Gateway, key: str, slug: str = "none") -> int:
    return gateway.call("POST", CHAT, BODY, key=key, x_portkey_virtual_key=slug).status


def report(gateway: Gateway, body: Any) -> Reply:
    return plain("POST", f"{gateway.url}/v1/token-leak", body)


def until(seconds: float, found: Any) -> Any:
    """What `found` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while not (result := found()) and time.monotonic() < end:
        time.sleep(0.05)
    return result


def test_a_reported_key_is_dead_on_both_workers_within_a_second(
    two_workers: Gateway, shared_upstream: Upstream
) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    late = []
    for _ in range(10):
        made = new_key(two_workers)
        assert {chat(two_workers, made["key"], slug) for _ in range(4)} == {200}
        assert report(two_workers, {"token": made["key"]}).status == 202
        end, refused = time.monotonic() + BOUND_S, 0
        while refused < 8 and time.monotonic() < end:  # eight in a row: both workers were met
            refused = refused + 1 if chat(two_workers, made["key"], slug) in {401, 429} else 0
        if refused < 8:
            late.append(made["id"])
    assert late == []
    alerts = two_workers.call("GET", "/v1/alerts?reason=leaked").json
    assert alerts["total"] == 10


def test_an_open_stream_of_a_reported_key_is_cut(two_workers: Gateway, shared_upstream: Upstream) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    made = new_key(two_workers)
    body = {"model": "m", "messages": [], "stream": True, "user": "events=200 pause=0.1"}
    ended: list[float] = []
    got: list[bytes] = []
    opened = threading.Event()

    def stream() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", two_workers.port, timeout=30)
        headers = {"x-portkey-api-key": made["key"], "x-portkey-virtual-key": slug, "content-type": "application/json"}
        connection.request("POST", CHAT, json.dumps(body), headers)
        answer = connection.getresponse()
        opened.set()
        try:
            while piece := answer.read1():
                got.append(piece)
        except (http.client.IncompleteRead, ConnectionError):
            pass
        ended.append(time.monotonic())

    thread = threading.Thread(target=stream)
    thread.start()
    assert opened.wait(10)
    time.sleep(0.3)
    report(
        two_workers, [{"token": made["key"], "type": "lockgate", "url": "https://git.example/x", "source": "content"}]
    )
    revoked = time.monotonic()
    thread.join(15)
    assert ended[0] - revoked < BOUND_S
    assert b'"error"' in b"".join(got)
    assert b"[DONE]" not in b"".join(got)


def refusal(gateway: Gateway, path: str, key: str) -> tuple[int, bytes, dict[str, str]]:
    method, body = ("POST", BODY) if path == CHAT else ("GET", None)
    reply = gateway.call(method, path, body, key=key, user_agent="thief/1.0", x_portkey_trace_id="t")
    return reply.status, reply.body, {name: text for name, text in reply.headers.items() if name not in VARYING}


@pytest.mark.parametrize("path", [CHAT, "/v1/virtual-keys"])
def test_bait_is_refused_like_an_unknown_key_and_tells_on_the_thief(two_workers: Gateway, path: str) -> None:
    made = two_workers.call("POST", "/v1/honeytokens", {"name": f"bait for {path}"}).json
    unknown = keys.make("workspace-service").text.reveal().decode()
    assert refusal(two_workers, path, made["key"]) == refusal(two_workers, path, unknown)
    listed = until(5, lambda: two_workers.call("GET", f"/v1/alerts?api_key_id={made['id']}").json["data"])
    (alert,) = listed
    assert (alert["reason"], alert["detail"]["client"]) == ("honeytoken", "thief/1.0")
    assert (alert["detail"]["from"], alert["detail"]["request"].split()[1]) == ("127.0.0.1", path)
    assert two_workers.call("GET", f"/v1/honeytokens/{made['id']}").json["uses"] >= 1


async def _uses(gateway: Gateway) -> list[Use]:
    opened = open_store(Settings(data=gateway.data))
    tenant = Tenant(gateway.keys["organisation_id"])
    rows, _ = await opened.store.find(tenant, API_KEYS, {})
    found = await opened.store.last_used(tenant, [row.id for row in rows])
    await opened.store.close()
    return sorted(found.values(), key=lambda use: use.user_agent)


def test_uses_are_written_down_at_the_latest_when_the_gateway_stops(tmp_path: Path, upstream: Upstream) -> None:
    gateway = Gateway(tmp_path / "data").init().start()
    try:
        slug = gateway.virtual_key(upstream.url)
        sent = {"x_portkey_virtual_key": slug, "user_agent": "client-of-a-team/1.0"}
        assert gateway.call("POST", CHAT, BODY, **sent).status == 200
        assert gateway.call("GET", "/v1/api-keys", key=gateway.admin_key, user_agent="admin-tool/2.0").status == 200
    finally:
        gateway.stop()
    admin, team = asyncio.run(_uses(gateway))
    assert (admin.client_ip, admin.user_agent) == ("127.0.0.1", "admin-tool/2.0")
    assert (team.client_ip, team.user_agent) == ("127.0.0.1", "client-of-a-team/1.0")
    assert (gateway.data / "watch.db").stat().st_mode & 0o077 == 0


def test_a_flood_of_reports_is_bounded_and_hurts_nobody(two_workers: Gateway, shared_upstream: Upstream) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    unknown = [keys.make("workspace-service").text.reveal().decode() for _ in range(50)]
    codes: list[int] = []

    def flood() -> None:
        codes.extend(report(two_workers, {"tokens": unknown}).status for _ in range(40))

    threads = [threading.Thread(target=flood) for _ in range(4)]
    for thread in threads:
        thread.start()
    served = [chat(two_workers, two_workers.workspace_key, slug) for _ in range(20)]
    for thread in threads:
        thread.join(60)
    assert set(served) == {200}
    assert set(codes) <= {202, 429}
    assert codes.count(202) <= 100
    assert codes.count(429) >= 60
