"""The table itself: broad enough, without doubles, and right where a person would look first."""

from faults.catalogue import FAULTS
from faults.table import STRATEGIES, Row, config, rows

ROWS = {row.id: row for row in rows()}


def outcome(row: Row) -> tuple[int, tuple[int, ...], int, str, int | None]:
    return row.told.status, row.first, row.second, row.path, row.retries


def test_the_table_is_as_broad_as_promised() -> None:
    families = {fault.family for fault in FAULTS}
    assert len(list(rows())) == len(ROWS) >= 448
    assert len(FAULTS) >= 56
    assert len(families) >= 22
    for strategy in STRATEGIES:
        assert len([row for row in ROWS.values() if row.strategy is strategy]) >= 112


def test_a_busy_provider_is_asked_again_left_for_another_or_told() -> None:
    fourth = ROWS["server.503-loadbalance-plain"]
    assert outcome(ROWS["server.503-single-plain"]) == (503, (1,), 0, "config", 0)
    assert outcome(ROWS["server.503-retry-stream"]) == (503, (3,), 0, "config", -1)
    assert outcome(ROWS["server.503-fallback-plain"]) == (200, (1,), 1, "config.targets[1]", 0)
    assert outcome(fourth) == (503, (2,), 0, "config.targets[0]", -1)


def test_what_cannot_get_better_is_not_asked_again() -> None:
    assert outcome(ROWS["dns.nxdomain-retry-plain"]) == (502, (1,), 0, "config", None)
    assert outcome(ROWS["tls.expired-retry-stream"]) == (502, (1,), 0, "config", None)
    assert outcome(ROWS["invalid.html-retry-plain"]) == (502, (2,), 0, "config", None)
    assert outcome(ROWS["refusal.401-fallback-plain"]) == (401, (1,), 0, "config.targets[0]", 0)


def test_nothing_is_tried_after_content_reached_the_client() -> None:
    for strategy in STRATEGIES:
        row = ROWS[f"reset.mid_body-{strategy.name}-stream"]
        assert (row.told.status, row.told.shape, row.first, row.second) == (200, "event", (1,), 0)


def test_what_recovers_in_time_is_hidden() -> None:
    assert outcome(ROWS["flap.2_times_503-retry-plain"]) == (200, (3,), 0, "config", 2)
    assert outcome(ROWS["flap.3_times_503-retry-plain"]) == (503, (3,), 0, "config", -1)
    assert len(ROWS["flap.2_times_503-retry-plain"].scripts) == 3


def test_a_config_says_what_its_strategy_is() -> None:
    row = ROWS["server.503-loadbalance-plain"]
    made = config(row, "http://a/v1", "http://b/v1")
    assert [(target["custom_host"], target["weight"]) for target in made["targets"]] == [
        ("http://a/v1", 1),
        ("http://b/v1", 0),
    ]
    assert made["retry"]["attempts"] == 1
