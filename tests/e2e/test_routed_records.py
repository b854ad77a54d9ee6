"""What a real gateway keeps and counts of calls that a config routed: logs, filters, metrics, the command line."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families as parse

from harness import Gateway, call
from upstream import Upstream

BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hi"}]}


class Routed:
    """A gateway and two virtual keys: one whose provider fails, and one whose provider answers."""

    def __init__(self, gateway: Gateway, bad: Upstream, good: Upstream) -> None:
        self.gateway = gateway
        self.bad, self.good = gateway.virtual_key(bad.url), gateway.virtual_key(good.url)

    def ask(self, config: dict[str, Any], **body: Any) -> str:
        """The id of an answered call."""
        sent = {**BODY, **body}
        answer = self.gateway.call("POST", "/v1/chat/completions", sent, x_portkey_config=json.dumps(config))
        assert answer.status == 200, answer.body
        return answer.headers["x-portkey-request-id"]

    def log(self, log_id: str) -> dict[str, Any]:
        found: dict[str, Any] = self.gateway.call("GET", f"/v1/logs/{log_id}").json
        return found

    def found(self, query: str) -> list[str]:
        return [row["id"] for row in self.gateway.call("GET", f"/v1/logs?{query}").json["data"]]

    def metrics(self) -> dict[tuple[str, str], float]:
        text = call("GET", f"{self.gateway.url}/metrics").body.decode()
        samples = (sample for family in parse(text) for sample in family.samples)
        return {
            (sample.name, sample.labels.get("status", sample.labels.get("state", ""))): sample.value
            for sample in samples
            if sample.labels.get("worker") == "all"
        }


@pytest.fixture(scope="module")
def routed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Routed]:
    gateway = Gateway(tmp_path_factory.mktemp("routed") / "data").init().start()
    bad, good = Upstream().start(), Upstream().start()
    bad.stop()  # nobody listens there any more
    yield Routed(gateway, bad, good)
    gateway.stop()
    good.stop()


def fallback(routed: Routed) -> dict[str, Any]:
    first = {"virtual_key": routed.bad, "retry": {"attempts": 1}}
    return {"strategy": {"mode": "fallback"}, "targets": [first, {"virtual_key": routed.good}]}


def test_a_rescued_call_shows_and_counts_each_attempt(routed: Routed) -> None:
    before = routed.metrics()
    log_id = routed.ask(fallback(routed))
    told = routed.log(log_id)
    shown = [(one["path"], one["virtual_key"], one["status"], one["fault"]) for one in told["attempts_detail"]]
    assert shown == [
        ("config.targets[0]", routed.bad, 502, "connect"),
        ("config.targets[0]", routed.bad, 502, "connect"),
        ("config.targets[1]", routed.good, 200, None),
    ]
    sent = [one["us_sent"] for one in told["attempts_detail"]]
    assert sent == sorted(sent)
    assert all(one["response_time"] >= 0 for one in told["attempts_detail"])
    assert (told["attempts"], told["is_success"], told["retry_success_count"]) == (3, True, 0)
    assert told["last_used_option_index"] == "config.targets[1]"
    assert routed.found("attempts_min=2")[0] == log_id
    after = routed.metrics()
    risen = {name: after[name] - before.get(name, 0) for name in after}
    assert risen["lockgate_attempts_total", ""] == 3
    assert risen["lockgate_retries_total", ""] == 1
    assert risen["lockgate_fallbacks_total", ""] == 1


def test_what_the_cache_said_is_found_and_counted(routed: Routed) -> None:
    before = routed.metrics()
    config = {"virtual_key": routed.good, "cache": {"mode": "simple"}}
    missed, hit = routed.ask(config, seed=1), routed.ask(config, seed=1)
    assert (routed.log(missed)["cache_status"], routed.log(hit)["cache_status"]) == ("miss", "hit")
    assert routed.found("cache_status=hit") == [hit]
    assert routed.found("cache_status=hit,miss") == [hit, missed]
    after = routed.metrics()
    for status in ("hit", "miss"):
        name = ("lockgate_cache_answers_total", status)
        assert after[name] - before.get(name, 0) == 1
    assert after["lockgate_cache_bytes", ""] > 0


def test_a_target_whose_circuit_is_open_is_counted_and_left_out(routed: Routed) -> None:
    config = fallback(routed) | {"cb_config": {"failure_threshold": 1, "cooldown_interval": 60_000}}
    routed.ask(config)
    assert routed.metrics()["lockgate_targets_away", "open"] == 1
    told = routed.log(routed.ask(config))
    assert [one["path"] for one in told["attempts_detail"]] == ["config.targets[1]"]
