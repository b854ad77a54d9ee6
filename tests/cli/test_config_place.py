"""`lockgate config` on a data folder: saved configs by their slug, logged calls by their id, real logs as a load.

The folder is one that a real gateway wrote: its configs were saved over the API, its calls went to a played provider.
"""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from calls import record
from harness import Gateway
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.cli import run
from lockgate.core.record import Try
from upstream import Upstream

MINUTE_MS = 60_000


class Folder:
    def __init__(self, gateway: Gateway, upstream: Upstream) -> None:
        self.gateway = gateway
        self.slow = gateway.virtual_key(upstream.url)
        self.fast = gateway.virtual_key(upstream.url)
        document = {
            "strategy": {"mode": "fallback"},
            "targets": [
                {"name": "slow", "virtual_key": self.slow, "request_timeout": 9000},
                {"name": "fast", "virtual_key": self.fast},
            ],
        }
        saved = gateway.call("POST", "/v1/configs", {"name": "Main", "config": document})
        assert saved.status == 200, saved.body
        self.config = str(saved.json["data"]["slug"])
        self.log = self.ask()
        self.one = self.share()

    def share(self) -> str:
        """The slug of a handle on an integration that is open to one model."""
        mini = {"models": [{"slug": "gpt-4o-mini", "enabled": True}], "allow_all_models": False}
        opened = {"workspaces": [{"id": self.gateway.keys["workspace_id"], "enabled": True}]}
        for verb, path, body in (
            ("POST", "", {"name": "Behind", "slug": "behind", "ai_provider_id": "openai", "key": "sk-canary-behind"}),
            ("PUT", "/behind/models", mini),
            ("PUT", "/behind/workspaces", opened),
        ):
            answer = self.gateway.call(verb, f"/v1/integrations{path}", body, key=self.gateway.admin_key)
            assert answer.status == 200, answer.body
        handle = {"name": "Open to one", "slug": "one", "integration_id": "behind"}
        assert self.gateway.call("POST", "/v1/providers", handle).status == 200
        return "one"

    def ask(self) -> str:
        body = {"model": "gpt-4o-mini", "max_tokens": 50, "messages": [{"role": "user", "content": "Hi"}]}
        headers = {"x_portkey_config": self.config, "x_portkey_metadata": '{"plan":"paid"}'}
        answer = self.gateway.call("POST", "/v1/chat/completions", body, **headers)
        assert answer.status == 200, answer.body
        log_id = answer.headers["x-portkey-request-id"]
        assert self.gateway.call("GET", f"/v1/logs/{log_id}").status == 200  # from the journal into the logs
        return log_id

    def add_logs(self) -> None:
        """An hour in which `slow` failed often, and a call of another workspace."""
        now = time.time_ns() // 1_000_000
        keys = self.gateway.keys
        home = {"organisation_id": keys["organisation_id"], "workspace_id": keys["workspace_id"]}
        logs = SqliteLogs(self.gateway.data / "logs.db")
        calls = []
        for nth in range(40):
            bad = nth % 4 == 0
            tries = [Try("config.targets[0]", "openai", self.slow, "m", 503, "", 100, 700_000)] if bad else []
            used = self.fast if bad else self.slow
            took = 20_000 if bad else 900_000
            tries.append(Try("config.targets[1]", "openai", used, "m", 200, "", 100, took))
            calls.append(
                record(at=now - 50 * MINUTE_MS + nth * 1000, tries=tries, attempts=len(tries), credential=used,
                       us_sent=100, us_first_byte=took, us_total=took, tokens_in=80, tokens_out=20, cost=5_000, **home)
            )  # fmt: skip
        calls.append(record(at=now - MINUTE_MS, status=401, end="refused", attempts=0, **home))
        calls.append(record(at=now - MINUTE_MS, attempts=1, organisation_id="another"))
        calls.append(record(at=now - 300 * MINUTE_MS, attempts=1, us_sent=9, **home))
        logs.sink.append(calls, [], [])
        logs.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    upstream = Upstream().start()
    gateway = Gateway(tmp_path_factory.mktemp("place") / "data").init().start()
    try:
        made = Folder(gateway, upstream)
    finally:
        gateway.stop()
        upstream.stop()
    made.add_logs()
    return made


class Said:
    def __init__(self, code: int, capsys: pytest.CaptureFixture[str]) -> None:
        captured = capsys.readouterr()
        self.code, self.out, self.err = code, captured.out, captured.err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def config(folder: Folder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("LOCKGATE_DATA", str(folder.gateway.data))

    def call(*words: str) -> Said:
        return Said(run(["config", *words]), capsys)

    return call


# --- explain ---


def test_a_saved_config_is_explained_by_its_slug(config: Any, folder: Folder) -> None:
    told = config("explain", folder.config, "--script", '{"slow":[503]}', "--json").json
    assert (told["status"], told["answered_by"]) == (200, "config.targets[1]")
    assert [(one["virtual_key"], one["found"]) for one in told["targets"]] == [(folder.slow, True), (folder.fast, True)]


def test_a_logged_call_is_explained_with_its_own_body_and_metadata(config: Any, folder: Folder) -> None:
    document = {
        "strategy": {
            "mode": "conditional",
            "conditions": [
                {"query": {"metadata.plan": "paid", "params.max_tokens": {"$lt": 100}}, "then": "cheap"},
            ],
            "default": "dear",
        },
        "targets": [{"name": "dear", "virtual_key": folder.slow}, {"name": "cheap", "virtual_key": folder.fast}],
    }
    told = config("explain", json.dumps(document), "--log", folder.log, "--json").json
    assert told["answered_by"] == "config.targets[1]"
    assert told["request"] == {
        "method": "POST", "path": "/v1/chat/completions", "model": "gpt-4o-mini", "note": "",
    }  # fmt: skip
    assert told["targets"][1]["estimate"]["tokens_out_max"] == 50
    said = config("explain", json.dumps(document), "--log", folder.log).out
    assert "params.max_tokens is 50: holds" in said
    assert "model gpt-4o-mini at openai" in said


def test_a_virtual_key_that_the_workspace_does_not_have_is_seen(config: Any, folder: Folder) -> None:
    for name in (folder.gateway.keys["workspace_slug"], folder.gateway.keys["workspace_id"]):
        said = config("explain", '{"virtual_key":"gone"}', "--workspace", name)
        assert "virtual key 'gone' is not found: an attempt here fails" in said.out


def test_a_log_without_a_body_says_what_is_not_known(config: Any, folder: Folder) -> None:
    logs = SqliteLogs(folder.gateway.data / "logs.db")
    keys = folder.gateway.keys
    bare = record(organisation_id=keys["organisation_id"], workspace_id=keys["workspace_id"], at=1_000, attempts=1)
    logs.sink.append([bare], [], [])
    logs.close()
    assert "keeps no body of this request" in config("explain", folder.config, "--log", bare.id).out


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("explain", "pc-not-there"), 1, "there is no config 'pc-not-there' in the workspace"),
        (("explain", "{}", "--log", "not-there"), 1, "there is no call 'not-there' in the logs"),
        (("explain", "{}", "--workspace", "elsewhere"), 2, "there is no workspace 'elsewhere'; there are: "),
        (("simulate", "{}", "--data", "/nothing/here", "--window", "1h"), 1, "there is no gateway's data in"),
    ],
)
def test_what_is_not_there_is_said(config: Any, words: tuple[str, ...], code: int, says: str) -> None:
    said = config(*words)
    assert (said.code, says in said.err) == (code, True), said.err


def test_a_call_of_another_organisation_is_not_shown(config: Any, folder: Folder) -> None:
    logs = SqliteLogs(folder.gateway.data / "logs.db")
    foreign = record(at=1_000, organisation_id="another")
    logs.sink.append([foreign], [], [])
    logs.close()
    assert config("explain", "{}", "--log", foreign.id).code == 1


# --- simulate ---


def test_a_window_of_the_logs_is_played_with_upstreams_that_behave_as_they_did(config: Any, folder: Folder) -> None:
    told = config("simulate", folder.config, "--window", "2h", "--seed", "3", "--json").json
    assert told["calls"] == 41  # the refused one, the foreign one and the old one are not among them
    slow, fast = told["targets"]
    assert 3 <= slow["failed"] <= 20  # a quarter of its attempts failed, as in the logs
    assert fast["answered"] >= slow["failed"] - 1
    assert told["p50_ms"] > 400  # the slow target's time, not the usual one's
    assert told["cost"] > 0
    assert told == config("simulate", folder.config, "--window", "2h", "--seed", "3", "--json").json


def test_the_world_that_is_given_goes_over_what_was_seen(config: Any, folder: Folder) -> None:
    dead = json.dumps({"targets": {"slow": {"outages": [[0, 10_000_000, 503]]}}, "others": {"failure_rate": 0}})
    told = config("simulate", folder.config, "--window", "2h", "--world", dead, "--json").json
    slow, fast = told["targets"]
    assert (slow["answered"], fast["answered"]) == (0, 41)
    assert fast["cost"] > 0  # its price is still the one of the logs


def test_a_window_without_calls_says_so(config: Any, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: now + 365 * 86_400 * 10**9)
    said = config("simulate", folder.config, "--window", "30m")
    assert (said.code, "has no routed calls in that window" in said.err) == (1, True)


# --- what the workspace's keys refuse ---


def route(slug: str, spare: str) -> str:
    """A config that goes to `slug` first."""
    targets = [{"virtual_key": slug}, {"virtual_key": spare}]
    return json.dumps({"strategy": {"mode": "fallback"}, "targets": targets})


def load(*models: str) -> str:
    return json.dumps([{"at_ms": nth * 1000, "model": model} for nth, model in enumerate(models)])


def test_a_model_that_a_key_is_not_open_to_is_shown_as_refused_with_the_reason(config: Any, folder: Folder) -> None:
    words = ("simulate", json.dumps({"virtual_key": folder.one}), "--load", load("gpt-4o-mini", "gpt-4o", "gpt-4o"))
    told = config(*words, "--workspace", folder.gateway.keys["workspace_slug"], "--json").json
    (one,) = told["targets"]
    assert (told["statuses"], one["attempts"]) == ({"200": 1, "400": 2}, 1)
    assert [(count, "gpt-4o is not allowed" in said) for said, count in one["refused"].items()] == [(2, True)]
    assert told["notes"] == []
    said = config(*words, "--workspace", folder.gateway.keys["workspace_slug"]).out
    assert "one: 2 refused: Model gpt-4o is not allowed for this integration" in said
    assert "looked at" not in said


def test_a_refused_target_goes_on_to_the_next_as_the_config_says(config: Any, folder: Folder) -> None:
    words = ("simulate", route(folder.one, folder.slow), "--load", load("gpt-4o"), "--data", str(folder.gateway.data))
    told = config(*words, "--json").json
    assert [(one["attempts"], sum(one["refused"].values())) for one in told["targets"]] == [(0, 1), (1, 0)]


def test_a_key_that_the_workspace_does_not_have_is_refused(config: Any, folder: Folder) -> None:
    words = ("simulate", '{"virtual_key":"gone"}', "--load", load("m"), "--data", str(folder.gateway.data), "--json")
    assert config(*words).json["targets"][0]["refused"] == {"Following keys are not valid: gone": 1}


def test_a_key_that_the_model_names_is_looked_at(config: Any, folder: Folder) -> None:
    words = (
        "simulate",
        "{}",
        "--load",
        load(f"@{folder.one}/gpt-4o", "m"),
        "--data",
        str(folder.gateway.data),
        "--json",
    )
    told = config(*words).json
    assert told["statuses"] == {"200": 1, "400": 1}
    (note,) = told["notes"]
    assert note.startswith("Model lists of keys were not looked at where neither target nor model names a key")


def test_calls_that_tell_no_model_are_not_judged_and_that_is_said(config: Any, folder: Folder) -> None:
    words = (
        "simulate",
        route(folder.one, folder.slow),
        "--load",
        load("gpt-4o-mini", "", ""),
        "--data",
        str(folder.gateway.data),
    )
    told = config(*words, "--json").json
    note = "Model lists of keys were not looked at for 2 of the calls, which tell no model, at: config.targets[0]."
    assert (told["targets"][0]["refused"], told["notes"]) == ({}, [note])
    assert note in config(*words).out


def test_without_a_workspace_it_is_said_that_no_lists_were_looked_at(config: Any, folder: Folder) -> None:
    words = ("simulate", json.dumps({"virtual_key": folder.one}), "--load", load("gpt-4o"))
    told = config(*words, "--json").json
    assert told["statuses"] == {"200": 1}
    assert told["notes"][0].startswith("Model lists of keys were not looked at: no workspace was.")
    assert told["notes"][0] in config(*words).out
    inline = ("simulate", '{"provider":"openai","api_key":"sk-own"}', "--load", load("gpt-4o"), "--json")
    assert config(*inline).json["notes"] == []  # no key of ours is on the way


def test_nothing_is_written_to_the_folder(config: Any, folder: Folder) -> None:
    def state() -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in Path(folder.gateway.data).glob("*.db")}

    before = state()
    config("explain", folder.config, "--log", folder.log)
    config("simulate", folder.config, "--window", "2h")
    assert state() == before
