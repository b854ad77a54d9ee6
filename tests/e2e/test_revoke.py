"""A revoked key is dead on every worker within a second, open streams included."""

import http.client
import json
import threading
import time
from typing import Any

from harness import Gateway
from upstream import Upstream

ROUNDS = 50
BOUND_S = 1.0
REFUSED = {401, 429}  # the second once this address has met so many refusals; new keys are served all the same


def new_key(gateway: Gateway) -> dict[str, Any]:
    body = {"name": "to revoke", "scopes": ["completions.write", "virtual_keys.list"]}
    reply = gateway.call("POST", "/v1/api-keys/workspace/service", body)
    assert reply.status == 200, reply.body
    made: dict[str, Any] = reply.json
    return made


def chat(gateway: Gateway, key: str, slug: str) -> int:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    return gateway.call("POST", "/v1/chat/completions", body, key=key, x_portkey_virtual_key=slug).status


def test_fifty_revocations_take_effect_within_a_second_on_both_workers(
    two_workers: Gateway, shared_upstream: Upstream
) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    late = []
    for _ in range(ROUNDS):
        made = new_key(two_workers)
        assert {chat(two_workers, made["key"], slug) for _ in range(4)} == {200}
        assert two_workers.call("DELETE", f"/v1/api-keys/{made['id']}").status == 200
        until = time.monotonic() + BOUND_S
        refused = 0
        while refused < 8 and time.monotonic() < until:  # eight in a row: both workers were met
            refused = refused + 1 if chat(two_workers, made["key"], slug) in REFUSED else 0
        if refused < 8:
            late.append(made["id"])
    assert late == []


def test_an_open_stream_of_a_revoked_key_is_cut_with_an_error_event(
    two_workers: Gateway, shared_upstream: Upstream
) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    made = new_key(two_workers)
    body = {"model": "m", "messages": [], "stream": True, "user": "events=200 pause=0.1"}
    got: list[tuple[float, bytes]] = []
    opened = threading.Event()

    def stream() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", two_workers.port, timeout=30)
        headers = {
            "x-portkey-api-key": made["key"],
            "x-portkey-virtual-key": slug,
            "x-portkey-trace-id": "cut-me",
            "content-type": "application/json",
        }
        connection.request("POST", "/v1/chat/completions", json.dumps(body), headers)
        answer = connection.getresponse()
        opened.set()
        try:
            while piece := answer.read1():
                got.append((time.monotonic(), piece))
        except (http.client.IncompleteRead, ConnectionError):
            pass
        got.append((time.monotonic(), b""))

    thread = threading.Thread(target=stream)
    thread.start()
    assert opened.wait(10)
    time.sleep(0.5)
    revoked = time.monotonic()
    two_workers.call("DELETE", f"/v1/api-keys/{made['id']}")
    thread.join(15)
    assert got[-1][0] - revoked < BOUND_S
    whole = b"".join(piece for _, piece in got)
    assert b'"error"' in whole
    assert b"[DONE]" not in whole
    rows = two_workers.call("GET", "/v1/logs?trace_id=cut-me").json["data"]
    assert [r["end"] for r in rows] == ["revoked"]


def test_a_rotated_key_overlaps_and_an_emergency_cut_ends_it(two_workers: Gateway, shared_upstream: Upstream) -> None:
    slug = two_workers.virtual_key(shared_upstream.url)
    made = new_key(two_workers)
    rotated = two_workers.call("POST", f"/v1/api-keys/{made['id']}/rotate", {}).json
    assert rotated["key"] != made["key"]
    time.sleep(BOUND_S)
    assert chat(two_workers, made["key"], slug) == 200
    assert chat(two_workers, rotated["key"], slug) == 200
    again = two_workers.call("POST", f"/v1/api-keys/{made['id']}/rotate", {})
    assert again.status == 409
    two_workers.call("POST", f"/v1/api-keys/{made['id']}/revoke-previous", {})
    time.sleep(BOUND_S)
    assert chat(two_workers, made["key"], slug) == 401
    assert chat(two_workers, rotated["key"], slug) == 200
