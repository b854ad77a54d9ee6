"""The built-in model: a real child, real tokens. Skipped only where the extra `local` is not installed."""

import asyncio
import http.client
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from harness import ROOT, Reply, call
from lockgate.adapters import local_model
from lockgate.adapters.local_model import LocalModel
from lockgate.adapters.vault import Keyring
from lockgate.core.snapshot import Credential
from lockgate.settings import Settings

pytestmark = pytest.mark.skipif(local_model.weights() is None, reason="the extra `local` is not installed")
QUESTION = [{"role": "user", "content": "Say hello."}]


def settings_in(folder: Path, **fields: Any) -> Settings:
    made = Settings(data=folder, **fields)
    made.run.mkdir(parents=True, exist_ok=True)
    return made


def published(settings: Settings) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(settings.local_socket.read_text())
    return found


def command_line(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_text()


def alive(pid: int) -> bool:
    """Whether a process runs: a zombie that nobody has waited for yet does not."""
    try:
        return " Z " not in Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False


async def until(happens: Callable[[], bool], within_s: float = 5) -> bool:
    """Wait for something that only another process can tell. False: it did not happen in time."""
    for _ in range(int(within_s / 0.02)):
        if happens():
            return True
        await asyncio.sleep(0.02)
    return happens()


async def gone(pid: int) -> bool:
    return await until(lambda: not alive(pid))


async def ask(settings: Settings, path: str, body: Any = None, token: str = "") -> Reply:
    at = published(settings)
    headers = {"authorization": f"Bearer {token or at['token']}"}
    url = f"http://127.0.0.1:{at['port']}{path}"
    return await asyncio.to_thread(call, "POST" if body else "GET", url, body, headers)


class Running:
    def __init__(self, model: LocalModel, settings: Settings, task: "asyncio.Task[None]") -> None:
        self.model, self.settings, self.task = model, settings, task

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


@pytest.fixture
async def running(tmp_path: Path) -> AsyncIterator[Running]:
    settings = settings_in(tmp_path)
    model = LocalModel(settings)
    made = Running(model, settings, asyncio.get_running_loop().create_task(model.run()))
    assert await model.wait_ready(60)
    yield made
    await made.stop()


async def test_it_answers_with_real_tokens_and_real_usage(running: Running) -> None:
    body = {"model": "smollm2-135m-instruct", "messages": QUESTION, "max_tokens": 12, "temperature": 0}
    reply = await ask(running.settings, "/v1/chat/completions", body)
    assert reply.status == 200
    assert reply.json["object"] == "chat.completion"
    assert reply.json["model"] == "smollm2-135m-instruct"
    assert reply.json["choices"][0]["message"]["content"].strip()
    usage = reply.json["usage"]
    assert 0 < usage["completion_tokens"] <= 12
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


async def test_it_streams_token_by_token_and_reports_usage_at_the_end(running: Running) -> None:
    body = {"messages": QUESTION, "max_tokens": 8, "stream": True, "stream_options": {"include_usage": True}}
    reply = await ask(running.settings, "/v1/chat/completions", body)
    events = [line.removeprefix(b"data: ") for line in reply.body.split(b"\n\n") if line]
    assert events[-1] == b"[DONE]"
    chunks = [json.loads(event) for event in events[:-1]]
    assert sum(bool(c["choices"] and c["choices"][0]["delta"].get("content")) for c in chunks) > 1
    assert chunks[-1]["usage"]["completion_tokens"] > 1


async def test_it_completes_text_and_lists_itself(running: Running) -> None:
    text = await ask(running.settings, "/v1/completions", {"prompt": "Once upon a", "max_tokens": 3})
    assert text.json["choices"][0]["text"]
    models = await ask(running.settings, "/v1/models")
    assert [m["id"] for m in models.json["data"]] == ["smollm2-135m-instruct"]


async def test_its_port_opens_with_the_token_only(running: Running) -> None:
    body = {"messages": QUESTION, "max_tokens": 1}
    assert (await ask(running.settings, "/v1/chat/completions", body, token="wrong")).status == 401
    assert (await ask(running.settings, "/v1/models", token="wrong")).status == 401


async def test_the_token_is_on_no_command_line_and_in_a_private_file(running: Running) -> None:
    at = published(running.settings)
    assert at["token"] not in command_line(at["pid"])
    assert running.settings.local_socket.stat().st_mode & 0o777 == 0o600


async def test_it_yields_to_the_gateway(running: Running) -> None:
    assert os.getpriority(os.PRIO_PROCESS, published(running.settings)["pid"]) == local_model.NICENESS


async def test_a_dead_child_is_replaced_on_the_same_port_with_the_same_token(running: Running) -> None:
    before = published(running.settings)
    os.kill(before["pid"], signal.SIGKILL)
    assert await gone(before["pid"])
    assert await until(lambda: not running.model.running)
    assert not running.settings.local_socket.exists()
    assert await running.model.wait_ready(60)
    after = published(running.settings)
    assert after["pid"] != before["pid"]
    assert (after["port"], after["token"]) == (before["port"], before["token"])
    assert (await ask(running.settings, "/v1/models")).status == 200


async def test_it_stops_with_its_supervisor(running: Running) -> None:
    pid = published(running.settings)["pid"]
    await running.stop()
    assert not alive(pid)
    assert not running.settings.local_socket.exists()


async def test_the_child_ends_by_itself_on_sigterm_in_the_middle_of_an_answer(running: Running) -> None:
    pid = published(running.settings)["pid"]
    body = {"messages": QUESTION, "max_tokens": 800, "ignore_eos": True}
    asking = asyncio.ensure_future(ask(running.settings, "/v1/chat/completions", body))
    await asyncio.sleep(0.3)
    os.kill(pid, signal.SIGTERM)
    assert await gone(pid)
    with pytest.raises((OSError, http.client.HTTPException)):
        await asking


async def test_a_killed_parent_takes_the_child_with_it(tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    code = (
        "import asyncio, sys; from pathlib import Path; from lockgate.settings import Settings;"
        "from lockgate.adapters.local_model import LocalModel;"
        "asyncio.run(LocalModel(Settings(data=Path(sys.argv[1]))).run())"
    )
    parent = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code, str(tmp_path)), env={**os.environ, "PYTHONPATH": str(ROOT / "src")}
    )
    try:
        assert await until(settings.local_socket.exists, 60)
        pid = published(settings)["pid"]
        assert alive(pid)
    finally:
        parent.kill()
        await parent.wait()
    assert await gone(pid)


async def test_a_child_that_cannot_load_is_tried_again_and_never_published(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"not a model")
    monkeypatch.setattr(local_model, "weights", lambda: broken)
    settings = settings_in(tmp_path)
    model = LocalModel(settings)
    task = asyncio.get_running_loop().create_task(model.run())
    assert not await model.wait_ready(3)
    assert not task.done()
    assert not settings.local_socket.exists()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_switched_off_there_is_no_model(tmp_path: Path) -> None:
    model = LocalModel(settings_in(tmp_path, local_model=False))
    await model.run()
    assert not model.offered
    assert model.base_url == ""
    assert not await model.wait_ready(5)


async def test_without_the_extra_there_is_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_model, "weights", lambda: None)
    model = LocalModel(settings_in(tmp_path))
    await model.run()
    assert not model.offered


def test_a_reserved_port_does_not_listen_and_cannot_be_taken() -> None:
    import socket

    reserved = local_model.reserve()
    with socket.socket() as other, pytest.raises(ConnectionRefusedError):
        other.connect(("127.0.0.1", reserved.port))
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind(("127.0.0.1", reserved.port))
    assert len(reserved.token) >= 40


def credential(**fields: Any) -> Credential:
    base = {"id": "local:ws-1", "slug": "local", "name": "x", "organisation_id": "org-1", "workspace_id": "ws-1"}
    return Credential(**{**base, "provider": "local", "base_url": "", "sealed": b"", "aad": "", **fields})


async def test_the_credential_carries_the_sealed_token(tmp_path: Path) -> None:
    keyring = Keyring(bytes(32))
    keyring.update([*keyring.missing(), keyring.make("dek", owner="org-1")])
    model = LocalModel(settings_in(tmp_path))
    keyed = model.keyed(credential(base_url=model.base_url), keyring)
    assert keyed.sealed
    assert b"Secret" not in keyed.sealed
    token = keyring.open(keyed.sealed, keyed.aad).reveal()
    assert len(token) >= 40
    assert token not in keyed.sealed


async def test_no_other_credential_ever_gets_the_token(tmp_path: Path) -> None:
    keyring = Keyring(bytes(32))
    model = LocalModel(settings_in(tmp_path))
    for other in (
        credential(base_url="http://127.0.0.1:1/v1"),
        credential(base_url=""),
        credential(base_url=model.base_url, sealed=b"own"),
    ):
        assert model.keyed(other, keyring) == other


def test_finding_the_weights_loads_no_library() -> None:
    code = "import sys; from lockgate.adapters import local_model as m; m.weights(); print('xllamacpp' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT / "src")}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
