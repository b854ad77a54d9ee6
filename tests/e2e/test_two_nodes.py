"""Two gateways on one PostgreSQL: what one revokes is dead on the other within a second."""

import http.client
import json
import shutil
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from harness import Gateway
from postgres import Postgres
from upstream import Upstream

ROUNDS = 10
BOUND_S = 1.0


class Nodes(NamedTuple):
    one: Gateway
    two: Gateway
    slug: str
    database: str


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres, shared_upstream: Upstream) -> Iterator[Nodes]:
    folder, url = tmp_path_factory.mktemp("nodes"), postgres.fresh()
    settings = {"LOCKGATE_DATABASE_URL": url}
    one = Gateway(folder / "one", settings=settings).init()
    two = Gateway(folder / "two", settings=settings, keys=one.keys)
    two.data.mkdir(mode=0o700)
    shutil.copy2(one.data / "root.key", two.data / "root.key")
    one.start(), two.start()
    yield Nodes(one, two, one.virtual_key(shared_upstream.url), url.rpartition("/")[2])
    one.stop(), two.stop()


def new_key(node: Gateway) -> dict[str, Any]:
    reply = node.call("POST", "/v1/api-keys/workspace/service", {"name": "k", "scopes": ["completions.write"]})
    assert reply.status == 200, reply.body
    made: dict[str, Any] = reply.json
    return made


def chat(node: Gateway, key: str, slug: str) -> int:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    return node.call("POST", "/v1/chat/completions", body, key=key, x_portkey_virtual_key=slug).status


def refused_in_time(nodes: Nodes) -> bool:
    """Whether a key that serves on both is refused by the second within the bound, once the first revoked it."""
    made = new_key(nodes.one)
    assert [chat(node, made["key"], nodes.slug) for node in (nodes.two, nodes.one)] == [200, 200]
    assert nodes.one.call("DELETE", f"/v1/api-keys/{made['id']}").status == 200
    until = time.monotonic() + BOUND_S
    while time.monotonic() < until:
        if chat(nodes.two, made["key"], nodes.slug) == 401:
            return True
    return False


def listeners(nodes: Nodes, postgres: Postgres) -> set[str]:
    """The server processes of connections that listen."""
    asked = (
        f"SELECT pid FROM pg_stat_activity WHERE datname = '{nodes.database}' AND application_name LIKE '%listening'"  # noqa: S608
    )
    return set(postgres.ask(asked).split())


def both_listen(nodes: Nodes, postgres: Postgres) -> set[str]:
    until = time.monotonic() + 20
    while len(now := listeners(nodes, postgres)) < 2 and time.monotonic() < until:
        time.sleep(0.05)
    assert len(now) == 2
    return now


def test_a_key_revoked_on_one_node_is_refused_by_the_other_within_a_second(nodes: Nodes) -> None:
    assert [refused_in_time(nodes) for _ in range(ROUNDS)] == [True] * ROUNDS


def test_both_nodes_listen_and_listen_again_when_they_were_cut_off(nodes: Nodes, postgres: Postgres) -> None:
    before = both_listen(nodes, postgres)
    for pid in before:
        postgres.ask(f"SELECT pg_terminate_backend({pid})")
    assert refused_in_time(nodes)  # whether or not they listen yet
    assert both_listen(nodes, postgres).isdisjoint(before)
    assert refused_in_time(nodes)


def test_an_open_stream_on_the_other_node_is_ended(nodes: Nodes) -> None:
    made = new_key(nodes.one)
    body = {"model": "m", "messages": [], "stream": True, "user": "events=200 pause=0.1"}
    got: list[tuple[float, bytes]] = []
    opened = threading.Event()

    def stream() -> None:
        connection = http.client.HTTPConnection("127.0.0.1", nodes.two.port, timeout=30)
        headers = {"x-portkey-api-key": made["key"], "x-portkey-virtual-key": nodes.slug}
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
    time.sleep(0.3)
    revoked = time.monotonic()
    nodes.one.call("DELETE", f"/v1/api-keys/{made['id']}")
    thread.join(15)
    assert got[-1][0] - revoked < BOUND_S
    whole = b"".join(piece for _, piece in got)
    assert b'"error"' in whole
    assert b"[DONE]" not in whole


def test_what_one_node_stores_the_other_serves(nodes: Nodes) -> None:
    made = nodes.two.call("GET", f"/v1/virtual-keys/{nodes.slug}", key=nodes.one.admin_key)
    assert made.status == 200, made.body
    assert chat(nodes.two, nodes.one.workspace_key, nodes.slug) == 200
