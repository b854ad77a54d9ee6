"""Seven clients, word for word, against a running gateway and its real model: an answer with the key, none without."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from harness import Gateway
from recorder import Recorder

REFUSED = (
    b'{"status":"failure","message":"Portkey Error: Invalid API Key. Error Code: 03",'
    b'"error":{"message":"Portkey Error: Invalid API Key. Error Code: 03","code":"03"}}'
)


Run = Callable[..., "subprocess.CompletedProcess[str]"]


@dataclass(frozen=True)
class Client:
    script: str
    libraries: str = "ours"
    named_by: str = "header"  # or by the model: `@slug/model`


CLIENTS = (
    Client("portkey_node.mjs"),
    Client("portkey_node.cjs"),
    Client("portkey_python.py"),
    Client("curl.sh"),
    Client("openai_node.mjs", named_by="model"),
    Client("openai_python.py", named_by="model"),
    Client("unmodified_python.py"),
    Client("unmodified_node.mjs", "published"),
)
every_client = pytest.mark.parametrize(
    "client",
    [
        pytest.param(c, id=c.script, marks=[pytest.mark.node] if c.script.endswith(("mjs", "cjs")) else [])
        for c in CLIENTS
    ],
)


@every_client
def test_with_the_key_a_real_model_answers(client: Client, run: Run, recorder: Recorder, real: Gateway) -> None:
    done = run(client.script, real.workspace_key, client.libraries)
    assert done.returncode == 0, done.stderr
    exchange = recorder.last
    assert (exchange.method, exchange.path, exchange.status) == ("POST", "/v1/chat/completions", 200)
    assert exchange.sent["x-portkey-api-key"] == real.workspace_key
    assert exchange.sent.get("x-portkey-virtual-key") == ("local" if client.named_by == "header" else None)
    answer = json.loads(exchange.answer)
    content = answer["choices"][0]["message"]["content"]
    assert content
    assert answer["usage"]["completion_tokens"] > 0
    assert content.split()[0] in done.stdout
    assert exchange.got["x-portkey-trace-id"]
    assert exchange.got["x-portkey-provider"] == "local"


@every_client
def test_without_the_key_it_is_refused(client: Client, run: Run, recorder: Recorder) -> None:
    done = run(client.script, None, client.libraries)
    exchange = recorder.last
    assert (exchange.status, exchange.answer) == (401, REFUSED)
    assert exchange.got["content-type"] == "application/json;charset=UTF-8"
    assert len(recorder.exchanges) == 1, "a refusal is not tried again"
    if client.script == "curl.sh":
        assert done.stdout.encode() == REFUSED
    else:
        assert done.returncode != 0
        assert "Portkey Error: Invalid API Key. Error Code: 03" in done.stderr


@every_client
def test_with_a_key_of_nobody_it_is_refused_in_the_same_words(client: Client, run: Run, recorder: Recorder) -> None:
    unknown = "lgw_0000000000000000000000000000000000000000000000000000000000000"
    run(client.script, unknown, client.libraries)
    assert (recorder.last.status, recorder.last.answer) == (401, REFUSED)
