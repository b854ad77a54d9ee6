"""The bench's two programs, against each other: what one counts, the other counts too."""

import json
import shutil
import subprocess
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

BENCH = Path(__file__).resolve().parents[2] / "bench"


def body(user: str, *, stream: bool = False, size: int = 200) -> bytes:
    said = [{"role": "user", "content": "x" * size}]
    return json.dumps({"model": "gpt-4o-mini", "messages": said, "user": user, "stream": stream}).encode()


@dataclass
class Pair:
    """A running upstream, and the load generator to aim at it."""

    folder: Path
    port: int

    def load(self, sent: bytes, *options: str) -> dict[str, Any]:
        (self.folder / "body.json").write_bytes(sent)
        line = [str(self.folder / "load"), "--port", str(self.port), "--path", "/v1/chat/completions"]
        line += ["--body", str(self.folder / "body.json"), "--warm", "0.1", "--secs", "0.5", *options]
        done = subprocess.run(line, capture_output=True, text=True, timeout=60, check=True)
        begin, end, result = done.stdout.splitlines()
        assert (begin, end) == ("begin", "end")
        return dict(json.loads(result))

    def counters(self) -> dict[str, int]:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/counters", timeout=10) as answer:
            return dict(json.loads(answer.read()))


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not shutil.which("cc"):
        pytest.skip("cc is not on this machine")
    folder: Path = tmp_path_factory.mktemp("bench")
    for name in ("upstream", "load"):
        line = ["cc", "-std=gnu11", "-O2", "-Wall", "-Wextra", "-Werror", "-o", str(folder / name)]
        subprocess.run([*line, str(BENCH / f"{name}.c"), "-lm"], check=True)
    return folder


@pytest.fixture
def pair(programs: Path) -> Iterator[Pair]:
    process = subprocess.Popen([str(programs / "upstream")], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    yield Pair(programs, int(process.stdout.readline().split()[1]))
    process.terminate()
    process.communicate(timeout=10)


def nothing_failed(result: dict[str, Any]) -> bool:
    return not any(result[name] for name in ("wrong", "broken", "abandoned", "stale", "reconnected"))


@pytest.mark.parametrize("size", [200, 50_000])
def test_a_closed_loop_counts_what_the_upstream_answered(pair: Pair, size: int) -> None:
    result = pair.load(body("anyone", size=size), "--conns", "8", "--contains", '"choices"')
    seen = pair.counters()
    assert nothing_failed(result), result
    assert result["sent"] == result["answered"] == seen["requests"] == seen["answers"] > 0
    assert result["statuses"] == {"200": result["answered"]}
    assert result["latency"]["n"] == result["counted"] <= result["answered"]


def test_an_open_loop_sends_every_request_that_is_due(pair: Pair) -> None:
    result = pair.load(body("anyone"), "--conns", "4", "--rate", "200")
    assert nothing_failed(result), result
    assert result["sent"] == result["answered"] == pair.counters()["requests"] == 120  # of 0.6 s
    assert result["counted"] == 100  # of 0.5 s


def test_every_event_of_a_stream_arrives_with_its_clock(pair: Pair) -> None:
    result = pair.load(body("bench events=100", stream=True), "--conns", "8")
    seen = pair.counters()
    assert nothing_failed(result), result
    assert result["streams"] == result["answered"] == seen["streams"] == seen["answers"] > 0
    assert result["events"] == seen["events"] == 100 * seen["streams"]
    assert result["event_lag"]["n"] == result["events_counted"] > 0


def test_streams_begun_at_once_begin_again_only_together(pair: Pair) -> None:
    result = pair.load(body("bench events=3 gap=10", stream=True), "--conns", "50", "--volley")
    seen = pair.counters()
    assert nothing_failed(result), result
    assert result["sent"] == seen["requests"]
    assert result["sent"] % 50 == 0
    assert result["events"] == seen["events"] == 3 * result["sent"]


def test_a_scripted_delay_is_waited(pair: Pair) -> None:
    result = pair.load(body("bench delay=30"), "--conns", "4", "--count", "20")
    assert result["answered"] == pair.counters()["requests"] == 20
    assert result["latency"]["p50"] >= 30


def test_headers_from_a_file_take_turns_and_an_unexpected_answer_is_told(pair: Pair, tmp_path: Path) -> None:
    keys = tmp_path / "keys.txt"
    keys.write_text("x-key: one\nx-key: two\n")
    result = pair.load(body("anyone"), "--conns", "2", "--count", "10", "--vary", str(keys), "--expect", "401")
    assert (result["answered"], result["wrong"]) == (10, 10)
    assert result["first_bad"].startswith("unexpected: 200")


def test_a_server_that_is_not_there_is_said(programs: Path) -> None:
    line = [str(programs / "load"), "--port", "1", "--secs", "0.1"]
    done = subprocess.run(line, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 3
    assert "no server on port 1" in done.stderr
