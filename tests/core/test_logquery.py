"""The filters of the logs: strict, so that a misspelt one never shows more than was asked for."""

from typing import Any

import pytest

from calls import record
from lockgate.core.errors import AdminInvalid
from lockgate.core.logquery import PARAMETERS, LogQuery, attempts, parse, succeeded
from lockgate.core.record import Try


@pytest.mark.parametrize(
    ("name", "text", "field", "value"),
    [
        ("time_of_generation_min", "2024-01-31T12:00:00Z", "after_ms", 1_706_702_400_000),
        ("time_of_generation_min", "2024-01-31T13:00:00+01:00", "after_ms", 1_706_702_400_000),
        ("time_of_generation_min", "2024-01-31T12:00:00", "after_ms", 1_706_702_400_000),
        ("time_of_generation_max", "1706702400000", "before_ms", 1_706_702_400_000),
        ("time_of_generation_max", "1706702400", "before_ms", 1_706_702_400_000),
        ("status_code", "200,429", "statuses", (200, 429)),
        ("ai_model", "gpt-4o", "models", ("gpt-4o",)),
        ("model", " a , b ,", "models", ("a", "b")),
        ("ai_org", "openai", "providers", ("openai",)),
        ("virtual_keys", "one,two", "credentials", ("one", "two")),
        ("key_id", "k", "key_ids", ("k",)),
        ("trace_id", "t,1", "trace_id", "t,1"),
        ("metadata", '{"_user":"ann"}', "metadata", {"_user": "ann"}),
        ("is_success", "false", "success", False),
        ("cost_min", "0.5", "cost_min", 5_000_000),
        ("total_units_max", "10", "tokens_max", 10),
        ("cache_status", "hit, semantic_hit", "cache_statuses", ("HIT", "SEMANTIC HIT")),
        ("cache_status", "DISABLED", "cache_statuses", ("DISABLED",)),
        ("attempts_min", "2", "attempts_min", 2),
        ("page_size", "1000000", "page_size", 500),
        ("page_size", "0", "page_size", 1),
        ("current_page", "3", "page", 3),
    ],
)
def test_a_parameter_becomes_a_field(name: str, text: str, field: str, value: Any) -> None:
    assert getattr(parse({name: text}), field) == value


@pytest.mark.parametrize("name", [n for n in PARAMETERS if n != "page_size"])
def test_an_empty_parameter_filters_nothing(name: str) -> None:
    assert parse({name: ""}) == LogQuery()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("time_of_generation_min", "yesterday"),
        ("time_of_generation_max", "2024-13-01"),
        ("status_code", "ok"),
        ("status_code", "-1"),
        ("metadata", "ann"),
        ("metadata", '["a"]'),
        ("metadata", '{"a": 1}'),
        ("is_success", "maybe"),
        ("cache_status", "warm"),
        ("attempts_min", "-2"),
        ("cost_min", "much"),
        ("cost_max", "nan"),
        ("cost_max", "inf"),
        ("total_units_min", "1.5"),
        ("current_page", "9" * 30),
        ("page_size", "ten"),
        ("modle", "gpt-4o"),
        ("order_by", "id; DROP TABLE call"),
    ],
)
def test_nonsense_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(AdminInvalid, match=name):
        parse({name: text})


def test_the_workspace_is_not_a_filter_s_business() -> None:
    assert parse({"workspace_id": "ws-1"}) == LogQuery()


@pytest.mark.parametrize(
    ("fields", "success"),
    [
        ({"status": 200}, True),
        ({"status": 302}, True),
        ({"status": 400, "end": "refused"}, False),
        ({"status": 200, "end": "client_gone"}, False),
        ({"status": 200, "end": "upstream_cut"}, False),
        ({"status": 0, "end": "orphaned"}, False),
    ],
)
def test_a_call_succeeded_when_its_answer_was_good_and_whole(fields: dict[str, Any], success: bool) -> None:
    assert succeeded(record(**fields)) is success


def test_an_attempt_that_could_not_be_sent_counts_too() -> None:
    """The first target's virtual key was gone: one request went out, but routing tried twice."""
    tries = [Try("config.targets[0]", "", "", "m", 500, "refused", 0, 0), Try("config", "b", "", "m", 200, "", 0, 9)]
    assert attempts(record(attempts=1, tries=tries)) == 2
    assert attempts(record(attempts=1)) == 1
