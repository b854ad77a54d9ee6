"""PostgreSQL frozen or gone: known keys go on, all else says 503 soon, and it mends by itself."""

import time
from collections.abc import Iterator

import pytest

from harness import Gateway, Reply
from postgres import Postgres
from upstream import Upstream

SOON_S = 15.0  # whatever asks a frozen database hears within this that it does not answer
CHAT = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    own = Postgres()
    yield own.start()
    own.stop()


@pytest.fixture(scope="module")
def gateway(
    tmp_path_factory: pytest.TempPathFactory, server: Postgres, shared_upstream: Upstream
) -> Iterator[tuple[Gateway, str]]:
    settings = {"LOCKGATE_DATABASE_URL": server.fresh()}
    running = Gateway(tmp_path_factory.mktemp("away") / "data", settings=settings).init().start()
    yield running, running.virtual_key(shared_upstream.url)
    server.thaw()
    running.stop()


def chat(gateway: Gateway, slug: str, key: str = "") -> Reply:
    return gateway.call("POST", "/v1/chat/completions", CHAT, key=key, x_portkey_virtual_key=slug)


def other_key(gateway: Gateway) -> str:
    """A key that no worker has seen yet."""
    made = gateway.call("POST", "/v1/api-keys/workspace/service", {"name": "k", "scopes": ["completions.write"]})
    assert made.status == 200, made.body
    return str(made.json["key"])


def mended(gateway: Gateway) -> bool:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if gateway.call("GET", "/v1/virtual-keys").status == 200:
            return True
        time.sleep(0.1)
    return False


def assert_refused(gateway: Gateway, slug: str, fresh: str) -> None:
    """The one whose key is known is served; an unknown key and the admin API are told to come back."""
    assert chat(gateway, slug).status == 200
    for method, path, body in (
        ("GET", "/v1/virtual-keys", None),
        ("POST", "/v1/api-keys/workspace/service", {"name": "x", "scopes": ["completions.write"]}),
    ):
        began = time.monotonic()
        reply = gateway.call(method, path, body)
        assert (reply.status, reply.json["data"]["errorCode"]) == (503, "AB04"), reply.body
        assert int(reply.headers["retry-after"]) > 0
        assert time.monotonic() - began < SOON_S
    unknown = chat(gateway, slug, fresh)
    assert (unknown.status, unknown.headers.get("retry-after")) == (503, "1"), unknown.body
    assert b"directory_unavailable" in unknown.body
    assert chat(gateway, slug).status == 200


def test_a_frozen_database(gateway: tuple[Gateway, str], server: Postgres) -> None:
    node, slug = gateway
    fresh = other_key(node)
    assert chat(node, slug).status == 200
    server.freeze()
    try:
        assert_refused(node, slug, fresh)
    finally:
        server.thaw()
    assert mended(node)
    assert chat(node, slug, fresh).status == 200


def test_a_database_that_crashed_and_came_back(gateway: tuple[Gateway, str], server: Postgres) -> None:
    node, slug = gateway
    fresh = other_key(node)
    assert chat(node, slug).status == 200
    server.kill()
    try:
        assert_refused(node, slug, fresh)
    finally:
        server.run()
    assert mended(node)
    assert chat(node, slug, fresh).status == 200
    assert "process_died" not in node.log.read_text()
