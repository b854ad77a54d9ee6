"""`POST /v1/configs/explain`: where a request would go, what it would cost, and that nothing is sent or kept."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from admin_house import House
from calls import record
from lockgate.adapters.logs_sqlite import SqliteLogs
from lockgate.admin import api, foreseen
from lockgate.admin.outlook import Known
from lockgate.core import config as configs
from lockgate.core import plan as plans
from lockgate.core.asked import Asked
from lockgate.core.documents import VIRTUAL_KEYS, Page, Tenant
from lockgate.core.snapshot import Price
from lockgate.inference.endpoints import ENDPOINTS, Endpoint, find

BODY = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "x" * 394}], "max_tokens": 1000}
TWO = {
    "strategy": {"mode": "fallback"},
    "targets": [{"name": "first", "virtual_key": "main", "retry": {"attempts": 1}}, {"virtual_key": "spare"}],
}
BY_PLAN = {
    "strategy": {
        "mode": "conditional",
        "conditions": [{"query": {"metadata.plan": {"$eq": "paid"}}, "then": "good"}],
        "default": "cheap",
    },
    "targets": [{"name": "good", "virtual_key": "main"}, {"name": "cheap", "virtual_key": "spare"}],
}
PRICES = {("openai", "gpt-4o-mini"): Price(150_000_000, 600_000_000, source="a test")}


@pytest.fixture(name="house")
async def _house(house: House) -> House:
    house.services = replace(house.services, price=lambda provider, model: PRICES.get((provider, model)))
    house.app = api.build(house.services)
    for slug, more in (("main", {}), ("spare", {"custom_host": "https://llm.example.org/v1", "usage_limits": LIMITS})):
        body = {"name": slug, "slug": slug, "provider": "openai", "key": "sk-canary-stored", **more}
        assert (await house.team.post("/v1/virtual-keys", json=body)).status_code == 200
    return house


LIMITS = {"type": "cost", "credit_limit": 5}


async def ask(client: httpx.AsyncClient, config: Any, request: Any = None, **more: Any) -> dict[str, Any]:
    sent = {"config": config, "request": {"body": BODY} if request is None else request, **more}
    answer = await client.post("/v1/configs/explain", json=sent)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def targets(told: dict[str, Any]) -> dict[str, Any]:
    return {one["path"]: one for one in told["targets"]}


# --- the way ---


async def test_the_decisions_are_told_in_their_order(house: House) -> None:
    told = (await ask(house.team, TWO, script={"first": [503, "connect"]}))["explanation"]
    kinds = [(step["kind"], step["path"].removeprefix("config.")) for step in told["steps"]]
    sends = [path for kind, path in kinds if kind == "send"]
    assert sends == ["targets[0]", "targets[0]", "targets[1]"]
    assert (told["status"], told["attempts"], told["answered_by"]) == (200, 3, "config.targets[1]")
    states = [(child["path"], child["state"]) for child in told["tree"]["children"]]
    assert states == [("config.targets[0]", "failed"), ("config.targets[1]", "answered")]


@pytest.mark.parametrize(("metadata", "winner"), [({"plan": "paid"}, 0), ({"plan": "free"}, 1), ({}, 1)])
async def test_conditions_show_the_values_that_they_met(house: House, metadata: dict[str, str], winner: int) -> None:
    told = (await ask(house.team, BY_PLAN, {"metadata": metadata}))["explanation"]
    assert told["answered_by"] == f"config.targets[{winner}]"
    condition = next(step for step in told["steps"] if step["kind"] == "condition")
    assert condition["detail"]["values"] == [["metadata.plan", metadata.get("plan"), winner == 0]]


async def test_metadata_and_times_may_come_as_the_requests_own_fields(house: House) -> None:
    headers = {
        "X-Portkey-Metadata": '{"plan":"paid"}',
        "x-portkey-request-timeout": "1500",
        "x-portkey-total-timeout": "9000",
    }
    told = await ask(house.team, {**BY_PLAN, "request_timeout": 60_000}, {"headers": headers})
    assert told["request"]["metadata"] == {"plan": "paid"}
    assert told["explanation"]["total_timeout_s"] == 9
    good = told["explanation"]["tree"]["children"][0]
    assert good["settings"]["request_timeout_ms"] == 1500


async def test_a_share_is_drawn_as_asked(house: House) -> None:
    config = {
        "strategy": {"mode": "loadbalance"},
        "targets": [{"virtual_key": "main", "weight": 3}, {"virtual_key": "spare", "weight": 1}],
    }
    for draw, winner in ((0.0, 0), (0.74, 0), (0.76, 1)):
        told = await ask(house.team, config, draw=draw)
        assert told["explanation"]["answered_by"] == f"config.targets[{winner}]"


async def test_the_same_question_has_the_same_answer(house: House) -> None:
    one = await ask(house.team, TWO, script={"first": [429]})
    assert one == await ask(house.team, TWO, script={"first": [429]})


# --- the config ---


async def test_a_saved_config_is_named_by_its_slug(house: House) -> None:
    made = (await house.team.post("/v1/configs", json={"name": "n", "config": TWO})).json()
    told = await ask(house.team, made["slug"])
    assert told["config"] == {
        "id": made["id"],
        "slug": made["slug"],
        "status": "active",
        "version": 1,
        "version_id": made["version_id"],
    }
    assert told["explanation"] == (await ask(house.team, json.dumps(TWO)))["explanation"]
    assert (await ask(house.team, TWO))["config"] is None


async def test_a_config_that_can_never_work_is_explained_with_its_findings(house: House) -> None:
    config = {"strategy": {"mode": "loadbalance"}, "targets": [{"virtual_key": "main", "weight": 0}] * 2}
    told = await ask(house.team, config)
    assert ("error", "targets") in [(one["level"], one["path"]) for one in told["findings"]]
    assert told["explanation"]["error"] == "no_weight"


async def test_an_inline_key_is_used_nowhere_and_shown_nowhere(house: House) -> None:
    config = {"provider": "openai", "api_key": "sk-canary-inline"}
    answer = await house.team.post("/v1/configs/explain", json={"config": config, "request": {"body": BODY}})
    assert answer.status_code == 200
    assert "canary" not in answer.text


# --- what is known of the targets ---


async def test_each_target_is_shown_with_its_provider_model_limits_and_cost(house: House) -> None:
    told = targets(await ask(house.team, TWO))
    assert told["config.targets[0]"] == {
        "path": "config.targets[0]",
        "name": "first",
        "virtual_key": "main",
        "provider": "openai",
        "model": "gpt-4o-mini",
        "refused": None,
        "found": True,
        "custom_host": None,
        "limits": {"usage_limits": None, "rate_limits": None},
        "cache": None,
        "estimate": {
            "tokens_in": 100,  # 394 letters and "user", four to a token, rounded up
            "tokens_out_max": 1000,
            "cost_min": 0.000015,
            "cost_max": 0.000615,
            "currency": "USD",
            "source": "a test",
        },
    }
    spare = told["config.targets[1]"]
    assert (spare["custom_host"], spare["limits"]["usage_limits"]) == ("https://llm.example.org/v1", LIMITS)


async def test_a_virtual_keys_host_and_limits_are_shown_to_who_may_read_virtual_keys(house: House) -> None:
    reader = house.client(await house.key("workspace-service", ["configs.read"]))
    spare = targets(await ask(reader, TWO))["config.targets[1]"]
    assert (spare["found"], spare["provider"], spare["custom_host"], spare["limits"]) == (True, "openai", None, None)


async def test_what_a_config_sets_counts_in_the_estimate(house: House) -> None:
    config = {"virtual_key": "main", "override_params": {"model": "@main/gpt-4o-mini", "max_tokens": 10}}
    (told,) = (await ask(house.team, config, {"body": {**BODY, "model": "another"}}))["targets"]
    assert (told["model"], told["estimate"]["tokens_out_max"]) == ("gpt-4o-mini", 10)
    (told,) = (await ask(house.team, {"virtual_key": "main", "default_params": {"max_tokens": 7}}))["targets"]
    assert told["estimate"]["tokens_out_max"] == 1000


async def test_without_a_price_or_a_bound_there_is_no_figure(house: House) -> None:
    body = {"model": "unheard-of", "messages": []}
    (told,) = (await ask(house.team, {"virtual_key": "main"}, {"body": body}))["targets"]
    assert told["estimate"]["cost_min"] is told["estimate"]["cost_max"] is told["estimate"]["source"] is None
    unbounded = {"model": "gpt-4o-mini", "messages": BODY["messages"]}
    (told,) = (await ask(house.team, {"virtual_key": "main"}, {"body": unbounded}))["targets"]
    assert (told["estimate"]["cost_min"], told["estimate"]["cost_max"]) == (0.000015, None)


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"headers": {"x-portkey-virtual-key": "main"}}, ("main", "openai", True)),
        ({"headers": {"x-portkey-provider": "@spare/x"}}, ("spare", "openai", True)),
        ({"body": {"model": "@main/gpt-4o-mini"}}, ("main", "openai", True)),
        ({"headers": {"x-portkey-provider": "openai"}}, (None, "openai", True)),
        ({"headers": {"x-portkey-virtual-key": "not-there"}}, ("not-there", None, False)),
        ({}, (None, None, False)),
    ],
)
async def test_a_target_that_names_nobody_takes_what_the_request_names(
    house: House, request_: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    (told,) = (await ask(house.team, {"retry": {"attempts": 1}}, request_))["targets"]
    assert (told["virtual_key"], told["provider"], told["found"]) == expected


async def test_equal_requests_have_the_same_place_in_the_cache(house: House) -> None:
    config = {"virtual_key": "main", "cache": {"mode": "simple", "max_age": 60}, "override_params": {"seed": 1}}

    async def cache(body: dict[str, Any], **headers: str) -> Any:
        request = {"body": body, "headers": {f"x-portkey-{name}": value for name, value in headers.items()}}
        (told,) = (await ask(house.team, config, request))["targets"]
        return told["cache"]

    one = await cache({"a": 1, "b": 2})
    assert (one["mode"], one["max_age"], one["partition"]) == ("simple", 60, None)
    assert one == await cache({"b": 2, "a": 1, "seed": 9})
    assert one != await cache({"a": 1, "b": 3})
    spaced = await house.team.post(
        "/v1/configs/explain",
        json={"config": config, "request": {"body": {"a": 1}, "headers": {"x-portkey-cache-namespace": "blue"}}},
    )
    assert spaced.json()["targets"][0]["cache"]["partition"] == "n:blue"


# --- a logged request ---


@pytest.fixture(name="logs")
async def _logs(house: House, tmp_path: Path) -> AsyncIterator[SqliteLogs]:
    logs = SqliteLogs(tmp_path / "logs.db")
    house.services = replace(house.services, logs=logs)
    house.app = api.build(house.services)
    yield logs
    logs.close()


def logged(house: House, logs: SqliteLogs, **fields: Any) -> str:
    own = {"organisation_id": house.ids.organisation_id, "workspace_id": house.ids.workspace_id}
    made = record(**{**own, "request_body": json.dumps(BODY).encode(), **fields})
    logs.sink.append([made], [], [])
    return str(made.id)


async def explained(client: httpx.AsyncClient, log_id: str) -> httpx.Response:
    return await client.post("/v1/configs/explain", json={"config": BY_PLAN, "log_id": log_id})


async def test_a_logged_request_is_asked_again_under_another_config(house: House, logs: SqliteLogs) -> None:
    answer = (await explained(house.team, logged(house, logs, metadata={"plan": "paid"}))).json()
    assert answer["explanation"]["answered_by"] == "config.targets[0]"
    assert (answer["request"]["model"], answer["request"]["note"]) == ("gpt-4o-mini", None)
    assert answer["targets"][0]["estimate"]["tokens_in"] == 100


async def test_a_log_without_a_body_says_so(house: House, logs: SqliteLogs) -> None:
    answer = (await explained(house.team, logged(house, logs, request_body=b'{"model":"gp'))).json()
    assert "keeps no body" in answer["request"]["note"]
    assert answer["request"]["model"] is None


async def test_a_foreign_log_and_a_missing_one_are_told_alike(house: House, logs: SqliteLogs) -> None:
    second = await house.workspace()
    foreign = [logged(house, logs, workspace_id=second.id), logged(house, logs, organisation_id="another")]
    said = set()
    for log_id in (*foreign, "not-there"):
        answer = await explained(house.team, log_id)
        assert (answer.status_code, answer.json()["data"]["errorCode"]) == (404, "AB08")
        said.add(answer.text)
    assert len(said) == 1


async def test_a_log_needs_the_right_to_read_logs(house: House, logs: SqliteLogs) -> None:
    log_id = logged(house, logs)
    reader = house.client(await house.key("workspace-service", ["configs.read"]))
    assert (await explained(reader, log_id)).status_code == 403
    assert (await reader.post("/v1/configs/explain", json={"config": TWO, "request": {}})).status_code == 200


# --- mistakes and limits ---


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ({"config": TWO}, 400, "either request or log_id"),
        ({"config": TWO, "request": {}, "log_id": "x"}, 400, "either request or log_id"),
        ({"config": "pc-not-there", "request": {}}, 404, "There is no such config"),
        ({"config": {"bogus": 1}, "request": {}}, 400, "path: bogus"),
        ({"config": TWO, "request": {}, "script": {"nobody": [200]}}, 400, "no target is called 'nobody'"),
        ({"config": TWO, "request": {}, "script": {"first": ["melted"]}}, 400, "'melted' is no status"),
        ({"config": TWO, "request": {}, "draw": 1.0}, 400, "draw"),
        ({"config": TWO, "request": {"verb": "GET"}}, 400, "Unknown field 'request.verb'"),
        ({"request": {}}, 400, "config is required"),
    ],
)
async def test_a_mistake_is_named(house: House, body: dict[str, Any], status: int, says: str) -> None:
    answer = await house.team.post("/v1/configs/explain", json=body)
    assert (answer.status_code, says in answer.json()["message"]) == (status, True), answer.text


async def test_nothing_is_sent_and_nothing_is_kept(house: House) -> None:
    before, version = len(await house.audit()), (await house.store.changes(0))[0]
    await ask(house.team, TWO)
    assert house.provider.calls == []
    assert len(await house.audit()) == before
    assert (await house.store.changes(0))[0] == version


async def test_a_foreign_virtual_key_is_told_as_one_that_is_not_there(house: House) -> None:
    second = await house.workspace()
    other = house.client(await house.key("workspace-service", ws=second.id))
    body = {"name": "x", "slug": "theirs", "provider": "openai", "key": "sk-x", "usage_limits": LIMITS}
    await other.post("/v1/virtual-keys", json=body)
    shown = [(await ask(house.team, {"virtual_key": slug}))["targets"][0] for slug in ("theirs", "nobodys")]
    assert [one.pop("virtual_key") for one in shown] == ["theirs", "nobodys"]
    assert [one.pop("refused").split()[-1] for one in shown] == ["theirs", "nobodys"]
    assert shown[0] == shown[1]
    assert shown[0]["found"] is False


# --- what a live call would be refused for ---


MINI: dict[str, Any] = {"models": [{"slug": "gpt-4o-mini", "enabled": True}], "allow_all_models": False}
SHARED: dict[str, Any] = {
    "strategy": {"mode": "fallback"},
    "targets": [{"name": "shared", "virtual_key": "shared"}, {"virtual_key": "main"}],
}


@pytest.fixture(name="shared")
async def _shared(house: House) -> House:
    """With an integration that is open to one model, and a handle on it in the workspace."""
    made = {"name": "Shared", "slug": "behind", "ai_provider_id": "openai", "key": "sk-canary-behind"}
    assert (await house.admin.post("/v1/integrations", json=made)).status_code == 200
    opened = {"workspaces": [{"id": house.ids.workspace_id, "enabled": True, "create_default_provider": False}]}
    await _put(house, "workspaces", opened)
    handle = {"name": "Shared", "slug": "shared", "integration_id": "behind"}
    assert (await house.team.post("/v1/providers", json=handle)).status_code == 200
    await _put(house, "models", MINI)
    return house


async def _put(house: House, what: str, body: dict[str, Any]) -> None:
    answer = await house.admin.put(f"/v1/integrations/behind{what and '/'}{what}", json=body)
    assert answer.status_code == 200, answer.text


NOT_OPEN = "is not allowed for this integration"


@pytest.mark.parametrize(
    ("target", "request_", "says"),
    [
        ({}, {"body": BODY}, ""),
        ({}, {"body": {**BODY, "model": "@shared/gpt-4o-mini"}}, ""),
        ({}, {"body": {**BODY, "model": "gpt-4o"}}, f"Model gpt-4o {NOT_OPEN}"),
        ({"override_params": {"model": "gpt-4o"}}, {"body": BODY}, f"Model gpt-4o {NOT_OPEN}"),
        ({"override_params": {"model": "gpt-4o-mini"}}, {"body": {**BODY, "model": "gpt-4o"}}, ""),
        ({"default_params": {"model": "gpt-4o-mini"}}, {"body": {"messages": []}}, ""),
        ({"drop_params": ["model"]}, {"body": BODY}, "(of chat, which does not tell it)"),
        ({}, {"body": {**BODY, "models": ["gpt-4o-mini", "gpt-4o"]}}, f"Model gpt-4o {NOT_OPEN}"),
        ({}, {"body": {**BODY, "models": [7]}}, "(of chat, which does not tell it)"),
        ({}, {"body": {"messages": []}}, "(of chat, which does not tell it)"),
        ({}, {"path": "/v1/proxy/chat/completions", "body": BODY}, "(of proxy, which does not tell it)"),
        ({}, {"path": "/v1/threads", "body": BODY}, "(of proxy, which does not tell it)"),
        ({}, {"path": "/v1/batches", "body": BODY}, "(of batches, which does not tell it)"),
        ({}, {"path": "/v1/files", "body": {}}, ""),
        ({}, {"method": "GET", "path": "/v1/threads/t"}, ""),
    ],
)
async def test_a_model_that_the_integration_is_not_open_to_is_refused_as_in_a_live_call(
    shared: House, target: dict[str, Any], request_: dict[str, Any], says: str
) -> None:
    told = await ask(shared.team, {"virtual_key": "shared", **target}, request_)
    way, (one,) = told["explanation"], told["targets"]
    if not says:
        assert (way["status"], one["refused"]) == (200, None)
        return
    assert (way["status"], way["error"]) == (400, "400")
    assert says in one["refused"]


@pytest.mark.parametrize(
    ("target", "path", "body", "untold"),
    [
        ({}, "/v1/chat/completions", {}, True),
        ({}, "/v1/chat/completions", {"model": "portkey-default"}, True),
        ({}, "/v1/chat/completions", {"model": "gpt-4o"}, False),
        ({"override_params": {"model": "gpt-4o"}}, "/v1/chat/completions", {}, False),
        ({"default_params": {"model": "gpt-4o"}}, "/v1/chat/completions", {}, False),
        ({"drop_params": ["model"]}, "/v1/chat/completions", {}, False),  # refused, whatever it asks for
        ({}, "/v1/batches", {}, False),
        ({}, "/v1/files", {}, False),
    ],
)
async def test_where_no_model_is_known_though_one_would_be_told_the_list_cannot_be_looked_at(
    shared: House, target: dict[str, Any], path: str, body: dict[str, Any], *, untold: bool
) -> None:
    tenant = Tenant(shared.ids.organisation_id, shared.ids.workspace_id)
    rows, _ = await shared.store.find(tenant, VIRTUAL_KEYS, {"slug": "shared"}, Page())
    handles = await foreseen.handles(shared.store, tenant, rows)
    known = Known(lambda *_: None, {row.slug: row for row in rows}, handles=handles)
    raw = msgspec.json.encode({"virtual_key": "shared", **target})
    (leaf,) = plans.leaves(plans.compile(configs.parse(raw)))
    assert foreseen.is_untold(leaf, Asked("POST", path, {}, {}, body), known) is untold


async def test_a_refused_target_is_passed_over_like_one_that_fails(shared: House) -> None:
    fails: dict[str, Any] = {**SHARED, "strategy": {"mode": "fallback", "on_status_codes": [400]}}
    told = await ask(shared.team, fails, {"body": {**BODY, "model": "gpt-4o"}})
    assert told["explanation"]["answered_by"] == "config.targets[1]"
    stays = {**SHARED, "strategy": {"mode": "fallback", "on_status_codes": [500]}}
    told = await ask(shared.team, stays, {"body": {**BODY, "model": "gpt-4o"}})
    assert (told["explanation"]["status"], told["explanation"]["answered_by"]) == (400, "config.targets[0]")


async def test_a_barred_model_is_refused_where_others_are_open(shared: House) -> None:
    await _put(shared, "models", {"models": [{"slug": "gpt-4o", "enabled": False}], "allow_all_models": True})
    for model, status in (("gpt-4o", 400), ("gpt-5", 200)):
        told = await ask(shared.team, {"virtual_key": "shared"}, {"body": {**BODY, "model": model}})
        assert told["explanation"]["status"] == status


async def test_an_integration_that_was_closed_or_has_ended_is_told(shared: House) -> None:
    await _put(shared, "", {"expires_at": "2020-01-01T00:00:00Z"})
    told = await ask(shared.team, {"virtual_key": "shared"})
    assert (told["explanation"]["status"], told["targets"][0]["refused"].partition(".")[0]) == (
        401,
        "The integration of shared has expired",
    )
    await _put(shared, "workspaces", {"workspaces": [{"id": shared.ids.workspace_id, "enabled": False}]})
    told = await ask(shared.team, {"virtual_key": "shared"})
    assert told["targets"][0]["refused"] == "Following keys are not valid: shared"


async def test_a_virtual_key_that_has_ended_is_told(house: House) -> None:
    body = {"expires_at": "2020-01-01T00:00:00Z"}
    assert (await house.team.put("/v1/virtual-keys/main", json=body)).status_code == 200
    told = await ask(house.team, {"virtual_key": "main"})
    assert (told["explanation"]["status"], told["targets"][0]["refused"]) == (401, "Portkey Virtual Key main Expired")


@pytest.mark.parametrize("row", ENDPOINTS, ids=lambda row: f"{row.method} {row.path}")
def test_every_endpoint_is_called_by_the_same_name_as_in_live_traffic(row: Endpoint) -> None:
    path = row.path.replace("/**", "/a/b").replace("*", "x")
    method = "POST" if row.method == "*" else row.method
    live = find(method, path)
    assert live is not None
    if method == "POST":
        assert foreseen.kind_of(path) == live.name
        assert (live.name in foreseen.TELLING.values()) is (live.body == "json" or live.name == "responses")
