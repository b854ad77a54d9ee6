"""`lockgate config`: a config is explained, checked and played through without a server."""

import io
import json
import re
import xml.dom.minidom
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from harness import Gateway
from lockgate.cli import explain_tree, progress, run

FALLBACK = {
    "strategy": {"mode": "fallback"},
    "targets": [
        {"name": "first", "virtual_key": "main", "retry": {"attempts": 1}},
        {"name": "spare", "provider": "@b"},
    ],
}
TEXT = json.dumps(FALLBACK)
DOWN = {"targets": {"first": {"outages": [[10_000, 40_000, 503]], "price": 2_000_000}}, "others": {"price": 5_000_000}}


class Said:
    def __init__(self, code: int, capsys: pytest.CaptureFixture[str]) -> None:
        captured = capsys.readouterr()
        self.code, self.out, self.err = code, captured.out, captured.err

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def config(capsys: pytest.CaptureFixture[str]) -> Any:
    def call(*words: str) -> Said:
        return Said(run(["config", *words]), capsys)

    return call


# --- explain ---


def test_explain_draws_the_tree_and_tells_the_steps(config: Any) -> None:
    said = config("explain", TEXT, "--script", '{"first":[503]}')
    assert said.code == 0
    lines = [line.strip() for line in said.out.splitlines()]
    assert lines[0] == "○ config fallback entered"
    assert "├─● config.targets[0] target 'first' failed: next in order" in lines
    assert '│     virtual_key "main"' in lines
    assert "└─● config.targets[1] target 'spare' answered: next in order" in lines
    assert any(line.endswith("config: 503 goes on to the next target") for line in lines)
    assert lines[-1].startswith("200 by config.targets[1] after 3 attempts")


def test_explain_shows_conditions_with_their_values(config: Any) -> None:
    document = {
        "strategy": {
            "mode": "conditional",
            "conditions": [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "spare"}],
            "default": "first",
        },
        "targets": FALLBACK["targets"],
    }
    said = config("explain", json.dumps(document), "--metadata", '{"plan":"paid"}')
    assert 'metadata.plan is "paid": holds' in said.out
    assert "config.targets[1]: chosen: condition 0 holds" in said.out


def test_explain_tells_what_lies_ahead_at_each_target(config: Any) -> None:
    document = {
        "cache": {"mode": "simple"},
        "strategy": {"mode": "fallback"},
        "targets": [{"provider": "openai", "api_key": "sk-own"}, {"virtual_key": "main"}, {"provider": "openia"}],
    }
    body = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hi there"}], "max_tokens": 100}
    told = config("explain", json.dumps(document), "--body", json.dumps(body), "--json").json
    first, second, third = told["targets"]
    assert (first["model"], first["provider"], first["found"]) == ("gpt-4o", "openai", True)
    assert first["estimate"]["tokens_out_max"] == 100
    assert 0 < first["estimate"]["cost_min"] < first["estimate"]["cost_max"]
    assert len(first["cache"]["digest"]) == 32
    assert second["found"] is None  # no workspace was looked into
    assert third["found"] is False
    said = config("explain", json.dumps(document), "--body", json.dumps(body)).out
    assert f"cache key of the body {first['cache']['digest']}" in said
    assert "at most 100 out" in said
    assert "provider is not found: an attempt here fails" in said


def test_colours_repeat_what_the_words_say(config: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = ("--script", '{"first":[503]}')
    plain = config("explain", TEXT, *script).out
    monkeypatch.setattr(explain_tree, "out", Console(force_terminal=True, soft_wrap=True, highlight=False))
    coloured = config("explain", TEXT, *script).out
    assert "\x1b[31m● config.targets[0] target 'first' failed" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_explain_as_json_is_the_whole_explanation(config: Any) -> None:
    told = config("explain", TEXT, "--script", '{"config.targets[0]":["tls"]}', "--json").json
    assert (told["status"], told["answered_by"], told["attempts"]) == (200, "config.targets[1]", 2)
    assert [child["state"] for child in told["tree"]["children"]] == ["failed", "answered"]


def test_explain_reads_files_and_standard_input(config: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "c.json").write_text(TEXT)
    monkeypatch.setattr("sys.stdin", io.StringIO(TEXT))
    from_file, from_input = config("explain", str(tmp_path / "c.json")), config("explain", "-")
    assert from_file.out == from_input.out


def test_the_same_seed_draws_the_same(config: Any) -> None:
    even = json.dumps({**FALLBACK, "strategy": {"mode": "loadbalance"}})
    seen = {config("explain", even, "--seed", str(seed), "--json").json["answered_by"] for seed in range(12)}
    assert seen == {"config.targets[0]", "config.targets[1]"}
    assert config("explain", even, "--seed", "3").out == config("explain", even, "--seed", "3").out


@pytest.mark.parametrize(
    ("words", "code", "mend"),
    [
        (("explain", "/nothing/here"), 2, "Give a file, - or JSON"),
        (
            ("explain", TEXT, "--script", '{"nobody":[503]}'),
            2,
            "there are: config.targets[0], config.targets[1], first",
        ),
        (("explain", TEXT, "--script", '{"first":["asleep"]}'), 2, "'asleep' is no status and none of"),
        (("explain", TEXT, "--script", '{"first":503}'), 2, "--script: Expected `array`"),
        (("explain", TEXT, "--metadata", "[1]"), 2, "--metadata is not a JSON object"),
        (("explain", TEXT, "--body", "{"), 2, "--body is not JSON"),
        (("explain", '{"targets":7}'), 1, "path: targets, message: Expected array, received number"),
        (("explain", "{"), 1, "Invalid config passed. You need to pass a valid json"),
        (("simulate", TEXT, "--world", '{"targets":{"nobody":{}}}'), 2, "there is no target 'nobody'"),
        (("simulate", TEXT, "--world", '{"others":{"p50":3}}'), 2, "unknown field `p50`"),
        (("simulate", TEXT, "--world", '{"others":{"p50_ms":0}}'), 2, "others: p50_ms is more than 0"),
        (("simulate", TEXT, "--rate", "0"), 2, "a load has a rate"),
        (("simulate", TEXT, "--window", "soon"), 2, "give minutes, hours or days, such as 30m, 24h, 7d"),
        (("simulate", TEXT, "--window", "0h"), 2, "is no length of time"),
        (("simulate", TEXT, "--window", "1h", "--load", "[]"), 2, "both name the calls"),
        (("explain", TEXT, "--log", "x", "--body", '{"a":1}'), 2, "leave --body and --metadata out"),
        (("simulate", TEXT, "--load", '[{"when":1}]'), 2, "unknown field `when`"),
    ],
)
def test_what_cannot_be_is_said_with_its_mend(config: Any, words: tuple[str, ...], code: int, mend: str) -> None:
    said = config(*words)
    assert (said.code, said.out) == (code, "")
    assert mend in said.err


# --- lint ---


def test_a_sound_config_has_no_findings(config: Any) -> None:
    said = config("lint", TEXT)
    assert (said.code, said.out) == (0, "Nothing is wrong with it.\n")
    assert config("lint", TEXT, "--json").json == []


def test_an_error_ends_with_1_and_names_its_place(config: Any) -> None:
    said = config("lint", '{"targets":7,"stratgy":{}}')
    assert said.code == 1
    assert "error   targets: Expected array, received number" in said.out
    assert "strategy" in said.out  # the nearest known name


def test_a_warning_does_not_fail(config: Any) -> None:
    late = json.dumps({**FALLBACK, "total_timeout": 1000, "request_timeout": 5000})
    said = config("lint", late)
    assert (said.code, said.out[:7]) == (0, "warning")
    assert {row["level"] for row in config("lint", late, "--json").json} == {"warning"}


def test_all_weights_zero_is_an_error(config: Any) -> None:
    targets = [{**target, "weight": 0} for target in FALLBACK["targets"]]  # type: ignore[dict-item]
    assert config("lint", json.dumps({"strategy": {"mode": "loadbalance"}, "targets": targets})).code == 1


def test_what_is_no_json_is_a_finding_too(config: Any) -> None:
    rows = config("lint", "{", "--json").json
    assert [row["level"] for row in rows] == ["error"]


# --- simulate ---

PLAYED = ("simulate", TEXT, "--world", json.dumps(DOWN), "--rate", "2", "--duration", "120", "--seed", "7")


def test_simulate_charts_the_outage(config: Any) -> None:
    said = config(*PLAYED)
    assert said.code == 0
    rows = {line[:16].strip(): line[17:77] for line in said.out.splitlines()[3:]}
    assert rows["answered well"].count(" ") <= 2  # seconds in which nobody called
    assert "!" in rows["circuit"]
    assert rows["circuit"].rstrip().endswith("+")
    assert rows["spare"][:4] == "    "
    assert rows["spare"].strip()


def test_simulate_twice_gives_the_same_bytes_and_another_seed_others(config: Any) -> None:
    one, same, other = config(*PLAYED, "--json"), config(*PLAYED, "--json"), config(*PLAYED, "--json", "--seed", "8")
    assert one.out == same.out
    assert one.out != other.out
    assert one.json["success_rate"] == 1.0
    assert {change["change"] for change in one.json["circuits"]} >= {"ejected", "probed", "closed"}


def test_simulate_takes_calls_of_its_own(config: Any) -> None:
    calls = json.dumps([{"at_ms": 0, "tokens": 5}, {"at_ms": 11_000}])
    told = config("simulate", TEXT, "--world", json.dumps(DOWN), "--load", calls, "--json").json
    assert [target["attempts"] for target in told["targets"]] == [3, 1]
    assert told["cost"] == 7_000_000


def test_the_svg_is_xml_that_follows_the_readers_scheme_and_escapes_names(config: Any, tmp_path: Path) -> None:
    picture = tmp_path / "chart.svg"
    strange = TEXT.replace('"first"', '"<b>&first"')
    world = json.dumps(DOWN).replace('"first"', '"<b>&first"')
    config("simulate", strange, "--world", world, "--rate", "2", "--duration", "120", "--svg", str(picture))
    text = picture.read_text(encoding="utf-8")
    root = xml.dom.minidom.parseString(text).documentElement  # noqa: S318  # our own output
    assert root is not None
    assert root.tagName == "svg"
    assert "prefers-color-scheme:dark" in text
    assert "currentColor" in text
    assert "&lt;b&gt;&amp;first" in text
    assert "<script" not in text
    titles = [node.firstChild.nodeValue for node in root.getElementsByTagName("title") if node.firstChild]
    assert any("ejected" in str(title) for title in titles)
    assert any("spare: " in str(title) for title in titles)


def test_a_long_run_draws_a_bar_on_a_terminal_and_nothing_elsewhere(
    config: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = ("simulate", TEXT, "--rate", "20", "--duration", "100", "--json")
    quiet = config(*words)
    monkeypatch.setattr(progress, "err", Console(stderr=True, force_terminal=True, width=100))
    monkeypatch.setattr(progress, "AFTER_S", 0.0)
    drawn = config(*words)
    assert (quiet.err, quiet.out) == ("", drawn.out)
    assert "playing calls" in drawn.err


def test_an_empty_load_is_a_chart_too(config: Any, tmp_path: Path) -> None:
    said = config("simulate", TEXT, "--load", "[]", "--svg", str(tmp_path / "c.svg"))
    assert said.code == 0
    assert said.out.startswith("0 of 0 calls answered")
    xml.dom.minidom.parse(str(tmp_path / "c.svg"))  # noqa: S318  # our own output


def test_the_command_needs_no_data_folder(tmp_path: Path) -> None:
    gateway = Gateway(tmp_path / "data")
    assert gateway.command("config", "explain", TEXT).returncode == 0
    assert not (tmp_path / "data").exists()
