"""`GET /v1/logs` and `GET /v1/logs/{id}`: what a person and a program see of finished calls."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from admin_house import House
from calls import nothing, record
from lockgate.adapters.drain import Drain, FreshLogs
from lockgate.adapters.journal import Journal
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.admin import api
from lockgate.admin.resources.logs import body, cents, document
from lockgate.core.record import Record, Try


class Calls:
    """A worker's journal, and a House whose admin API reads what it leaves."""

    def __init__(self, house: House, folder: Path) -> None:
        self.house = house
        self.logs = SqliteLogs(folder / "logs.db")
        self.drain = Drain(folder / "journal", self.logs.sink)
        self.journal = Journal(folder / "journal", 0)
        self.journal.open(asyncio.get_running_loop())
        house.services = replace(house.services, logs=FreshLogs(self.logs, self.drain))
        house.app = api.build(house.services)

    def made(self, **fields: Any) -> Record:
        """A call of the House's workspace, in the journal."""
        own = {"organisation_id": self.house.ids.organisation_id, "workspace_id": self.house.ids.workspace_id}
        call = record(**{**own, **fields})
        self.journal.append(call, nothing)
        return call

    def close(self) -> None:
        self.journal.close()
        self.drain.close()
        self.logs.close()


@pytest.fixture
async def calls(house: House, tmp_path: Path) -> AsyncIterator[Calls]:
    made = Calls(house, tmp_path)
    yield made
    made.close()


async def listed(calls: Calls, **query: str) -> tuple[int, list[str]]:
    answer = await calls.house.team.get("/v1/logs", params=query)
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert told["object"] == "list"
    return told["total"], [row["id"] for row in told["data"]]


async def test_a_call_is_readable_at_once_after_its_answer(calls: Calls) -> None:
    for _ in range(20):
        call = calls.made()
        answer = await calls.house.team.get(f"/v1/logs/{call.id}")
        assert answer.status_code == 200
        assert answer.json()["id"] == call.id


async def test_the_list_shows_the_newest_first_page_by_page(calls: Calls) -> None:
    made = [calls.made().id for _ in range(7)]
    assert await listed(calls) == (7, made[::-1])
    assert await listed(calls, page_size="3", current_page="2") == (7, made[:1])
    assert await listed(calls, pageSize="3", currentPage="0") == (7, made[:3:-1])


async def test_the_list_filters_by_time_status_model_trace_and_metadata(calls: Calls) -> None:
    one = calls.made(at=1_706_702_400_000, trace_id="t-1", metadata={"_user": "ann", "env": "prod"})
    two = calls.made(at=1_706_702_500_000, status=429, model="other", end="upstream_error")
    assert await listed(calls, time_of_generation_min="2024-01-31T12:01:00Z") == (1, [two.id])
    assert await listed(calls, time_of_generation_max="1706702500000") == (1, [one.id])
    assert await listed(calls, status_code="429") == (1, [two.id])
    assert await listed(calls, ai_model="other") == (1, [two.id])
    assert await listed(calls, trace_id="t-1") == (1, [one.id])
    assert await listed(calls, metadata='{"_user":"ann"}') == (1, [one.id])
    assert await listed(calls, metadata='{"_user":"bob"}') == (0, [])
    assert await listed(calls, is_success="false", status_code="200,429") == (1, [two.id])


async def test_the_list_filters_by_what_routing_did(calls: Calls) -> None:
    tries = [
        Try("config.targets[0]", "openai", "", "m", 503, "", 0, 1),
        Try("config.targets[1]", "b", "", "m", 200, "", 2, 3),
    ]
    plain, hit, rescued = (
        calls.made(attempts=1),
        calls.made(cache="HIT"),
        calls.made(attempts=2, tries=tries, cache="MISS"),
    )
    assert await listed(calls, cache_status="hit,semantic_hit") == (1, [hit.id])
    assert await listed(calls, cache_status="disabled") == (1, [plain.id])
    assert await listed(calls, attempts_min="2") == (1, [rescued.id])
    (row,) = (await calls.house.team.get("/v1/logs", params={"attempts_min": "2"})).json()["data"]
    wanted = {
        "attempts": 2,
        "retry_success_count": 0,
        "last_used_option_index": "config.targets[1]",
        "cache_status": "miss",
    }
    assert {name: row[name] for name in wanted} == wanted
    assert "attempts_detail" not in row


async def test_an_unknown_filter_is_an_error_that_names_the_known_ones(calls: Calls) -> None:
    answer = await calls.house.team.get("/v1/logs", params={"modle": "x"})
    assert answer.status_code == 400
    assert "modle" in answer.json()["error"]["message"]
    assert "ai_model" in answer.json()["error"]["message"]


async def test_a_row_has_the_compatible_names(calls: Calls) -> None:
    call = calls.made(
        us_sent=2_000, us_first_byte=50_000, us_total=102_000, tokens_in=10, tokens_out=5, cost=12_345_678, attempts=2,
        credential="vk-1", model="gpt-4o", model_answered="gpt-4o-2024", streamed=True, metadata={"a": "b"},
        url="https://api.example.org/v1/chat/completions",
    )  # fmt: skip
    (row,) = (await calls.house.team.get("/v1/logs")).json()["data"]
    wanted = {
        "id": call.id,
        "ai_org": "openai",
        "ai_model": "gpt-4o-2024",
        "req_units": 10,
        "res_units": 5,
        "total_units": 15,
        "cost": 1.2345678,
        "cost_currency": "USD",
        "request_url": "https://api.example.org/v1/chat/completions",
        "request_method": "POST",
        "response_status_code": 200,
        "response_time": 102,
        "is_success": True,
        "stream_mode": True,
        "retry_success_count": 1,
        "trace_id": "trace-1",
        "virtual_key": "vk-1",
        "api_key_id": "key-1",
        "metadata": {"a": "b"},
        "gateway_processing_time": 2.0,
        "upstream_response_time": 100.0,
    }
    assert {name: row[name] for name in wanted} == wanted
    assert row["timings"] == {"queue": 0, "auth": 0, "sent": 2_000, "first_byte": 50_000, "total": 102_000}
    assert "request" not in row


async def test_one_call_shows_what_was_asked_and_answered(calls: Calls) -> None:
    call = calls.made(
        request_headers=[("content-type", "application/json"), ("x-a", "1"), ("x-a", "2")],
        request_body=b'{"model": "gpt-4o", "messages": []}',
        response_headers=[("content-type", "text/event-stream")],
        response_body=b"data: {}\n\ndata: [DONE]\n\n",
        response_truncated=True,
    )
    told = (await calls.house.team.get(f"/v1/logs/{call.id}")).json()
    assert told["request"]["body"] == {"model": "gpt-4o", "messages": []}
    assert told["request"]["headers"] == {"content-type": "application/json", "x-a": "1, 2"}
    assert told["response"]["body"] == "data: {}\n\ndata: [DONE]\n\n"
    assert told["response"]["status"] == 200
    assert (told["request"]["truncated"], told["response"]["truncated"]) == (False, True)


async def test_a_foreign_call_and_a_missing_one_are_answered_alike(calls: Calls) -> None:
    elsewhere = await calls.house.workspace()
    foreign = calls.made(workspace_id=elsewhere.id)
    stranger = calls.made(organisation_id="another-organisation", workspace_id="ws")
    answers = [await calls.house.team.get(f"/v1/logs/{i}") for i in (foreign.id, stranger.id, "nothing")]
    assert [a.status_code for a in answers] == [404, 404, 404]
    assert len({a.text for a in answers}) == 1
    assert await listed(calls) == (0, [])


async def test_a_key_without_the_scope_is_refused(calls: Calls) -> None:
    call = calls.made()
    blind = calls.house.client(await calls.house.key("workspace-service", {"virtual_keys.list"}))
    caller = calls.house.client(await calls.house.key("workspace-service", {"completions.write"}))
    assert (await blind.get("/v1/logs")).status_code == 403
    assert (await blind.get(f"/v1/logs/{call.id}")).status_code == 403
    assert (await caller.get("/v1/logs")).status_code == 403
    assert (await caller.get(f"/v1/logs/{call.id}")).status_code == 200
    assert (await calls.house.client().get("/v1/logs")).status_code == 401


async def test_a_gateway_without_logs_says_so(house: House) -> None:
    assert (await house.team.get("/v1/logs")).status_code == 404


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (b"", None),
        (b'{"a": [1, 2]}', {"a": [1, 2]}),
        (b"plain text", "plain text"),
        (b'{"cut off": "he', '{"cut off": "he'),
        (b"\x00\xff", {"encoding": "base64", "data": "AP8="}),
        (b"[" * 100_000, "[" * 100_000),
        (b"NaN", "NaN"),
        (b'"\\ud800"', '"\\ud800"'),
    ],
)
def test_a_body_is_json_where_it_is_json_else_text(raw: bytes, shown: Any) -> None:
    assert body(raw) == shown


def test_an_unknown_price_is_not_a_cost_of_nothing() -> None:
    assert (cents(-1), cents(0), cents(10_000_000)) == (None, 0.0, 1.0)


def test_an_orphan_is_shown_as_what_it_is() -> None:
    told = document(record(status=0, end="orphaned", us_total=0))
    assert (told["end"], told["is_success"], told["response"]["body"]) == ("orphaned", False, None)


def test_a_routed_call_shows_each_attempt_what_the_cache_said_and_that_another_target_finished_it() -> None:
    tries = [
        Try("config.targets[0]", "openai", "main", "gpt-4o", 0, "connect", 900, 120),
        Try("config.targets[1]", "anthropic", "", "claude", 200, "", 251_000, 80_000),
    ]
    told = document(record(tries=tries, attempts=2, cache="MISS", continued=True))
    assert (told["cache_status"], told["continued"]) == ("miss", True)
    assert told["attempts_detail"] == [
        {
            "path": "config.targets[0]",
            "provider": "openai",
            "virtual_key": "main",
            "model": "gpt-4o",
            "status": None,
            "fault": "connect",
            "us_sent": 900,
            "us_took": 120,
            "response_time": 0.12,
        },
        {
            "path": "config.targets[1]",
            "provider": "anthropic",
            "virtual_key": None,
            "model": "claude",
            "status": 200,
            "fault": None,
            "us_sent": 251_000,
            "us_took": 80_000,
            "response_time": 80.0,
        },
    ]


def test_a_call_that_asked_no_cache_and_one_target_says_so() -> None:
    told = document(record())
    assert (told["cache_status"], told["continued"], told["attempts_detail"]) == ("disabled", False, [])
