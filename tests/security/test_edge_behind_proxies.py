"""The same raw requests through nginx and haproxy: whatever they make of one, no request is smuggled past them.

The proxy stamps every request that it forwards. A request without a stamp, or two with the same one, came in the body
of another: then the proxy and we would have read the same bytes differently.
"""

import asyncio
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lockgate.core.ports import Exchange
from raw_requests import MALFORMED, SMUGGLED
from sockets import TEXT, Echo, get, post, read_all, serving, status_of

NGINX = """
worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error;
events {{ worker_connections 256; }}
http {{
  access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/f;
  uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s; ignore_invalid_headers off; underscores_in_headers on;
  upstream gate {{ server 127.0.0.1:{gate}; keepalive 4; }}
  server {{ listen 127.0.0.1:{port}; merge_slashes off;
    location / {{ proxy_pass http://gate; proxy_http_version 1.1; proxy_set_header Connection "";
                  proxy_set_header X-Front-Id $request_id; proxy_request_buffering off; }} }}
}}
"""
HAPROXY = """
defaults
  mode http
  timeout connect 2s
  timeout client 3s
  timeout server 3s
  http-reuse always
frontend front
  bind 127.0.0.1:{port}
  option accept-invalid-http-request
  unique-id-format %[uuid]
  unique-id-header X-Front-Id
  default_backend gate
backend gate
  server gate 127.0.0.1:{gate}
"""
FRONTS = {"nginx": (NGINX, "-c"), "haproxy": (HAPROXY, "-f")}


class Stamped(Echo):
    """Notes the stamps of the requests it sees."""

    def __init__(self) -> None:
        super().__init__()
        self.stamps: list[bytes] = []

    def body(self, exchange: Exchange) -> None:
        self.stamps.append(exchange.headers.get(b"x-front-id", b""))
        exchange.respond(200, TEXT, exchange.body)


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def program(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/usr/local/sbin")
    if not found:
        pytest.skip(f"{name} is not on this machine")
    return found


@contextmanager
def front(name: str, folder: Path, gate: int) -> Iterator[int]:
    config, option = FRONTS[name]
    port, path = free_port(), folder / "conf"
    path.write_text(config.format(folder=folder, port=port, gate=gate))
    process = subprocess.Popen([program(name), option, str(path)], stderr=subprocess.DEVNULL)
    try:
        yield port
    finally:
        process.terminate()
        process.wait(10)


async def send(port: int, data: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        return await read_all(reader, 1)
    except OSError:
        return b""
    finally:
        writer.close()


async def answers(port: int) -> None:
    for _ in range(200):
        try:
            if status_of(await send(port, get("/", b"Connection: close"))) == 200:
                return
        except OSError:
            await asyncio.sleep(0.02)
    raise AssertionError("the proxy does not answer")


@pytest.mark.parametrize("name", FRONTS)
async def test_nothing_is_smuggled_past_a_proxy(name: str, tmp_path: Path) -> None:
    program(name)
    door = Stamped()
    async with serving(door) as running:
        with front(name, tmp_path, running.port) as port:
            await answers(port)
            assert await attack(door, port) == []


async def attack(door: Stamped, port: int) -> list[str]:
    """The cases in which the proxy and we did not agree."""
    odd = []
    for case, data in MALFORMED.items():
        door.stamps.clear()
        await send(port, data + SMUGGLED)
        if b"" in door.stamps or len(set(door.stamps)) != len(door.stamps):
            odd.append(case)
        good = await send(port, post("/good", b"good", b"Connection: close"))
        if status_of(good) != 200 or not good.endswith(b"good"):
            odd.append(f"{case}: the next client got {good[:40]!r}")
    return odd
