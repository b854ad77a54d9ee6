"""The catalogue of models, scopes and providers; the audit log; the shared conventions of answers."""

from typing import Any

import pytest

from admin_house import House
from lockgate import providers
from lockgate.admin.context import iso, redacted, snake
from lockgate.core.access import SCOPES_OF


async def virtual_key(house: House, slug: str, **fields: Any) -> None:
    body = {"name": slug, "slug": slug, "provider": "openai", "key": "sk-x", **fields}
    assert (await house.admin.post("/v1/virtual-keys", json=body)).status_code == 200


# --- models ---


async def test_the_catalogue_names_models_by_their_virtual_key(house: House) -> None:
    await virtual_key(house, "main")
    answer = (await house.team.get("/v1/models")).json()
    assert answer["object"] == "list"
    (model,) = answer["data"]
    assert (model["id"], model["object"], model["owned_by"]) == ("@main/openai-model", "model", "openai")
    assert model["pricing"] == {"input": 2.5, "output": 10.0, "currency": "USD"}
    one = await house.team.get("/v1/models/@main/openai-model")
    assert one.json()["id"] == "@main/openai-model"
    assert (await house.team.get("/v1/models/@main/other")).status_code == 404


async def test_the_built_in_model_is_there_while_it_runs(house: House) -> None:
    assert (await house.team.get("/v1/models")).json()["data"] == []
    object.__setattr__(house.services, "local_url", lambda: "http://127.0.0.1:1/v1")
    assert [m["id"] for m in (await house.team.get("/v1/models")).json()["data"]] == ["@local/local-model"]


async def test_expired_and_foreign_virtual_keys_are_not_in_it(house: House) -> None:
    second = await house.workspace()
    await virtual_key(house, "old", workspace_id=house.ids.workspace_id, expires_at="2020-01-01T00:00:00Z")
    await virtual_key(house, "theirs", workspace_id=second.id)
    assert (await house.team.get("/v1/models")).json()["data"] == []
    there = await house.admin.get(f"/v1/models?workspace_id={second.slug}")
    assert [m["virtual_key"] for m in there.json()["data"]] == ["theirs"]


@pytest.mark.parametrize(
    ("scope", "status"), [("completions.write", 200), ("virtual_keys.list", 200), ("logs.list", 403)]
)
async def test_either_scope_opens_the_catalogue(house: House, scope: str, status: int) -> None:
    caller = house.client(await house.key("workspace-service", [scope]))
    assert (await caller.get("/v1/models")).status_code == status


# --- forms ---


@pytest.mark.parametrize("kind", SCOPES_OF)
async def test_the_scopes_of_a_kind_are_listed_for_its_form(house: House, kind: str) -> None:
    rows = (await house.team.get(f"/v1/scopes?kind={kind}")).json()["data"]
    assert {row["scope"] for row in rows} == SCOPES_OF[kind]  # type: ignore[index]  # a kind
    assert {f"{row['resource']}.{row['action']}" for row in rows} == {row["scope"] for row in rows}
    assert any(row["default"] for row in rows)
    assert (await house.team.get("/v1/scopes?kind=other")).status_code == 400


async def test_the_providers_are_listed_with_what_their_form_asks(house: House) -> None:
    rows = {row["slug"]: row for row in (await house.team.get("/v1/provider-catalogue")).json()["data"]}
    assert set(rows) == {provider.slug for provider in providers.all()}
    assert rows["openai"]["base_url"] == "https://api.openai.com/v1"
    needed = [field["name"] for field in rows["azure-openai"]["fields"] if field["required"]]
    filled = dict.fromkeys(needed, "mine")
    await virtual_key(house, "azure", provider="azure-openai", configurations=filled)
    found = house.lookups.credential(house.ids.workspace_id, "azure")
    assert found
    assert found.options["azure-resource-name"] == "mine"


# --- the audit log ---


async def test_every_change_is_written_down_with_who_from_where_and_what(house: House) -> None:
    await house.client(house.ids.workspace_api_key, peer="192.0.2.7", **{"user-agent": "curl/8"}).post(
        "/v1/virtual-keys", json={"name": "n", "slug": "main", "provider": "openai", "key": "sk-canary"}
    )
    answer = (await house.admin.get("/v1/audit-logs")).json()
    assert answer["records"] == answer["data"]
    row = answer["records"][0]
    caller = house.lookups.caller(house.vault.digests(house.ids.workspace_api_key.encode())[0])
    assert caller
    assert {k: row[k] for k in ("method", "uri", "action", "resource_type", "user_id", "user_type", "client_ip")} == {
        "method": "POST",
        "uri": "/v1/virtual-keys",
        "action": "virtual_key.create",
        "resource_type": "virtual_key",
        "user_id": caller.key_id,
        "user_type": "api_key",
        "client_ip": "192.0.2.7",
    }
    assert row["workspace_id"] == house.ids.workspace_id
    assert row["response_status_code"] == 200
    assert row["request_body"] == {"name": "n", "slug": "main", "provider": "openai", "key": "[redacted]"}


async def test_a_denied_access_is_written_down(house: House) -> None:
    await house.team.get("/v1/audit-logs")
    entry = (await house.audit())[0]
    assert (entry.action, entry.status, entry.actor_type) == ("audit_log.list.denied", 403, "api_key")


async def test_denials_cannot_fill_the_disk(house: House) -> None:
    house.clock.stop()
    for _ in range(40):
        await house.team.get("/v1/audit-logs")
    assert sum(e.action.endswith(".denied") for e in await house.audit()) == 10


async def test_a_refused_write_leaves_no_change_and_no_entry_of_one(house: House) -> None:
    await virtual_key(house, "main")
    before = len(await house.audit())
    body = {"name": "n", "slug": "main", "provider": "openai", "key": "sk-x"}
    assert (await house.team.post("/v1/virtual-keys", json=body)).status_code == 409
    assert len(await house.audit()) == before


async def test_the_audit_log_is_filtered_and_paged(house: House) -> None:
    for slug in ("a", "b", "c"):
        await virtual_key(house, slug)
    await house.team.delete("/v1/virtual-keys/a")

    async def count(query: str) -> int:
        return int((await house.admin.get(f"/v1/audit-logs?{query}")).json()["total"])

    assert await count("action=virtual_key.create") == 3
    assert await count("method=DELETE") == 1
    assert await count("resource_type=virtual_key&response_status_code=200") == 4
    assert await count("start_time=2020-01-01T00:00:00Z&end_time=2020-01-02T00:00:00Z") == 0
    assert await count("action=%25") == 0
    page = (await house.admin.get("/v1/audit-logs?page_size=1&current_page=1&method=POST")).json()
    assert len(page["records"]) == 1
    for bad in ("start_time=yesterday", "response_status_code=ok"):
        assert (await house.admin.get(f"/v1/audit-logs?{bad}")).status_code == 400


# --- conventions ---


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("pageSize", "page_size"),
        ("page_size", "page_size"),
        ("sub-type", "sub_type"),
        ("apiVersion", "api_version"),
        ("isDefault", "is_default"),
    ],
)
def test_both_spellings_are_one_name(name: str, plain: str) -> None:
    assert snake(name) == plain


def test_times_are_iso_with_milliseconds_and_z() -> None:
    assert iso(1_700_000_000_123) == "2023-11-14T22:13:20.123Z"
    assert iso(1_700_000_000_000) == "2023-11-14T22:13:20.000Z"
    assert iso(0) is None


def test_a_redacted_body_keeps_shape_and_loses_secrets_in_any_spelling() -> None:
    body = {
        "name": "kept",
        "apiKey": "x",
        "aws_secret_access_key": "x",
        "vertexServiceAccountJson": "x",
        "custom_headers": {"anything": "x"},
        "inner": [{"Password": "x", "note": "kept"}],
        "key_transition_period_ms": 5,
        "scopes": ["completions.write"],
        "token": None,
    }
    shown = redacted(body)
    assert "x" not in [*shown.values(), shown["inner"][0]["Password"]]
    assert (shown["name"], shown["inner"][0]["note"], shown["key_transition_period_ms"]) == ("kept", "kept", 5)
    assert shown["scopes"] == ["completions.write"]
    assert shown["token"] is None


async def test_every_answer_is_a_json_object(house: House) -> None:
    for path in ("/v1/api-keys", "/v1/virtual-keys", "/v1/models", "/v1/audit-logs", "/v1/scopes", "/v1/nothing"):
        answer = await house.admin.get(path)
        assert answer.headers["content-type"].startswith("application/json")
        assert isinstance(answer.json(), dict)


async def test_a_trace_id_comes_back(house: House) -> None:
    answer = await house.client(house.ids.admin_api_key, **{"x-portkey-trace-id": "trace-1"}).get("/v1/api-keys")
    assert answer.headers["x-portkey-trace-id"] == "trace-1"


async def test_a_request_without_one_gets_one_which_the_audit_log_knows(house: House) -> None:
    answer = await house.team.post("/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": "sk-x"})
    made = answer.headers["x-portkey-trace-id"]
    assert (await house.audit())[0].request_id == made
    refused = await house.client().get("/v1/api-keys")
    assert refused.status_code == 401
    assert refused.headers["x-portkey-trace-id"] not in {"", made}
