"""Thousands of callers with a good key that send half a body each: the worker stays small and serves everybody else."""

import resource
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness import Gateway
from upstream import Upstream

MIB = 1 << 20
MEMORY = 16
CALLERS = min(2_000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] // 4)
SENT = 128 * 1024  # of a body of one MiB
GROWTH = 120 * MIB  # connections, buffers and 16 MiB of bodies; all that was sent is 250 MiB


@pytest.fixture
def small_memory(tmp_path: Path) -> Iterator[Gateway]:
    running = Gateway(tmp_path / "data", settings={"LOCKGATE_BODY_MEMORY_MB": str(MEMORY)}).init().start()
    yield running
    running.stop()


def resident(gateway: Gateway) -> int:
    """Bytes that the worker holds in memory."""
    [pid] = next(pids for name, pids in gateway.pids().items() if name.startswith("lg-worker"))
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()


def chat(gateway: Gateway, slug: str) -> int:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
    return gateway.call("POST", "/v1/chat/completions", body, x_portkey_virtual_key=slug).status


def half(gateway: Gateway) -> socket.socket:
    client = socket.create_connection(("127.0.0.1", gateway.port), timeout=30)
    lines = (
        "POST /v1/chat/completions HTTP/1.1", "host: 127.0.0.1", f"x-portkey-api-key: {gateway.workspace_key}",
        "content-type: application/json", f"content-length: {MIB}", "", "",
    )  # fmt: skip
    client.sendall("\r\n".join(lines).encode() + b" " * SENT)
    return client


def said(client: socket.socket) -> bytes:
    """The status line that a client got so far, b"" for none."""
    client.setblocking(False)
    try:
        return client.recv(12)
    except BlockingIOError:
        return b""


def test_half_bodies_of_thousands_stay_within_the_memory(small_memory: Gateway, upstream: Upstream) -> None:
    slug = small_memory.virtual_key(upstream.url)
    assert chat(small_memory, slug) == 200  # the key is known from here on
    before = resident(small_memory)
    clients: list[socket.socket] = []
    grown = 0
    for _ in range(CALLERS // 100):
        clients += [half(small_memory) for _ in range(100)]
        assert chat(small_memory, slug) == 200
        grown = max(grown, resident(small_memory) - before)
    answers = [said(client) for client in clients]
    held = MEMORY * 7 // 8
    assert answers.count(b"HTTP/1.1 503") == len(clients) - held
    assert answers.count(b"") == held
    assert grown < GROWTH
    for client in clients:
        client.close()
    assert chat(small_memory, slug) == 200
