"""The text that Prometheus reads."""

import re

from prometheus_client.parser import text_string_to_metric_families as parse

from calls import record
from lockgate.admin import watchman
from lockgate.admin.metrics import HISTOGRAMS, ROWS, SINGLE, render, scraper
from lockgate.core.meters import GAUGES, METRICS, Meters
from lockgate.core.record import Try


def busy(calls: int = 1) -> Meters:
    meters = Meters()
    for _ in range(calls):
        meters.count(record(us_auth=50, us_sent=100, us_first_byte=300, us_total=1_500, tokens_in=3, cost=20_000_000))
    return meters


def samples(text: bytes) -> dict[tuple[str, str], float]:
    """Name and worker → value, summed over the other labels; buckets are left out."""
    found: dict[tuple[str, str], float] = {}
    for family in parse(text.decode()):
        for sample in family.samples:
            key = (sample.name, sample.labels.get("worker", ""))
            if not sample.name.endswith("_bucket"):
                found[key] = found.get(key, 0) + sample.value
    return found


def test_each_worker_is_shown_and_their_sum() -> None:
    found = samples(render({0: busy(2).snapshot(), 1: busy(3).snapshot()}))
    assert [found["request_count", worker] for worker in ("0", "1", "all")] == [2, 3, 5]
    assert found["llm_token_sum", "all"] == 15
    assert found["llm_cost_sum", "all"] == 10  # cents
    assert found["lockgate_tokens_total", "1"] == 9
    assert found["http_request_duration_seconds_count", "all"] == 5
    assert abs(found["http_request_duration_seconds_sum", "0"] - 0.003) < 1e-9
    assert found["portkey_request_duration_milliseconds_sum", "0"] == 3


def test_a_histogram_s_buckets_rise_to_its_count() -> None:
    text = render({0: busy(4).snapshot()}).decode()
    for name in HISTOGRAMS:
        lines = re.findall(rf'{name}_bucket{{[^}}]*le="([^"]+)"[^}}]*worker="0"}} (\S+)', text)
        counts = [float(value) for _, value in lines]
        assert counts == sorted(counts)
        assert (lines[-1][0], counts[-1]) == ("+Inf", 4)
        bounds = [float(bound) for bound, _ in lines]
        assert bounds == sorted(bounds)


def test_what_routing_did_is_shown_with_every_state_and_status() -> None:
    meters = Meters()
    tries = [Try(f"config.targets[{n}]", "openai", "", "m", status, "", 0, 0) for n, status in ((0, 503), (1, 200))]
    meters.count(record(attempts=2, us_sent=9, tries=tries, cache="MISS"))
    meters.count(record(cache="SEMANTIC HIT"))
    meters.away = {"open": 2, "ejected": 0, "half-open": 1}
    meters.cache_bytes, meters.held_body_bytes = 700, 800
    text = render({3: meters.snapshot()}).decode()
    for line in (
        'lockgate_attempts_total{worker="3"} 2.0',
        'lockgate_retries_total{worker="3"} 0.0',
        'lockgate_fallbacks_total{worker="3"} 1.0',
        'lockgate_continued_streams_total{worker="3"} 0.0',
        'lockgate_cache_answers_total{status="miss",worker="3"} 1.0',
        'lockgate_cache_answers_total{status="semantic hit",worker="all"} 1.0',
        'lockgate_targets_away{state="open",worker="3"} 2.0',
        'lockgate_targets_away{state="ejected",worker="all"} 0.0',
        'lockgate_cache_bytes{worker="3"} 700.0',
        'lockgate_held_body_bytes{worker="all"} 800.0',
    ):
        assert line in text.splitlines()


def test_control_s_own_gauges_stand_without_a_worker() -> None:
    found = samples(render({}, {"lockgate_drain_backlog_bytes": 7}))
    assert found == {("lockgate_drain_backlog_bytes", ""): 7}


def test_every_declared_metric_can_be_shown() -> None:
    shown = HISTOGRAMS.keys() | ROWS.keys() | SINGLE.keys() | GAUGES.keys()
    control = {
        "lockgate_drain_backlog_bytes",
        "lockgate_drained_records",
        "lockgate_journal_damage",
        "lockgate_calls_orphaned",
    }
    assert shown | control | watchman.GAUGES.keys() == METRICS.keys()


def test_every_metric_has_its_help() -> None:
    text = render({0: busy().snapshot()}, dict.fromkeys(METRICS, 0.0)).decode()
    assert [name for name, metric in METRICS.items() if f" {metric.help}\n" not in text] == []


async def test_a_scrape_asks_the_workers_anew() -> None:
    meters = busy()

    async def ask() -> dict[int, dict[str, object]]:
        return {0: meters.snapshot()}

    scrape = scraper(ask)
    assert samples(await scrape())["request_count", "0"] == 1
    meters.count(record())
    assert samples(await scrape())["request_count", "0"] == 2
