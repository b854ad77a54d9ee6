"""The audit log over the API: filtered, exported, proven."""

import csv
import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest

from admin_house import MemoryHouse
from lockgate.adapters import vault
from lockgate.adapters.checkpoints import Notary
from lockgate.core.tables import cell


@pytest.fixture
async def house(tmp_path: Path) -> Any:
    made = MemoryHouse(tmp_path)
    object.__setattr__(
        made.services, "audit", Notary(made.store, made.vault, tmp_path / "c.jsonl", made.clock.now_ms, leaves_=True)
    )
    for name in ("=cmd|' /C calc'!A0", "plain"):
        await made.team.post("/v1/configs", json={"name": name, "config": {"cache": {"mode": "simple"}}})
    yield made
    await made.close()


async def listed(house: Any, query: str) -> dict[str, Any]:
    answer = await house.admin.get(f"/v1/audit-logs?{query}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_the_envelope_is_what_clients_read(house: Any) -> None:
    org = house.ids.organisation_id
    found = await listed(
        house, f"start_time=2020-01-01T00:00:00Z&end_time=2100-01-01T00:00:00Z&organisation_id={org}&page_size=1"
    )
    assert found["object"] == "list"
    assert found["records"] == found["data"]
    assert len(found["records"]) == 1
    assert found["total"] >= 3
    row = found["records"][0]
    assert {
        "timestamp", "method", "uri", "request_id", "request_body", "query_params", "request_headers", "user_id",
        "user_type", "organisation_id", "workspace_id", "response_status_code", "resource_type", "action", "client_ip",
        "country",
    } <= row.keys()  # fmt: skip
    assert (row["organisation_id"], row["resource_type"], row["method"]) == (org, "config", "POST")
    assert row["request_body"]["name"] == "plain"


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("resource_type=config", 2),
        ("action=config.create&method=POST&user_type=api_key", 2),
        ("uri=CONFIGS", 2),
        ("uri=%25", 0),
        ("client_ip=127.0.0.1&resource_type=config", 2),
        ("client_ip=127.0.0.2", 0),
        ("country=CH", 0),
        ("method=DELETE", 0),
        ("response_status_code=200&resource_type=config", 2),
        ("end_time=2020-01-01T00:00:00Z", 0),
    ],
)
async def test_filters_narrow(house: Any, query: str, total: int) -> None:
    assert (await listed(house, query))["total"] == total


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("method=PATCH", "method"),
        ("user_type=robot", "user_type"),
        ("response_status_code=ok", "response_status_code"),
        ("response_status_code=99999999999999999999", "response_status_code"),
        ("start_time=yesterday", "start_time"),
        ("start_time=2030-01-02T00:00:00Z&end_time=2030-01-01T00:00:00Z", "start_time"),
    ],
)
async def test_a_filter_that_is_none_is_named(house: Any, query: str, names: str) -> None:
    for path in ("/v1/audit-logs", "/v1/audit-logs/export"):
        answer = await house.admin.get(f"{path}?{query}")
        assert answer.status_code == 400
        assert names in answer.json()["message"]


async def test_an_export_is_signed_and_an_event_itself(house: Any) -> None:
    answer = await house.admin.get("/v1/audit-logs/export?resource_type=config")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/jsonl"
    rows = [json.loads(line) for line in answer.text.splitlines()]
    assert [row["request_body"]["name"] for row in rows] == ["plain", "=cmd|' /C calc'!A0"]
    said = dict(part.split("=", 1) for part in answer.headers["lockgate-signature"].split(", "))
    digest = hashlib.sha256(answer.content).hexdigest()
    assert said["sha256"] == digest
    message = f"lockgate audit answer 1\n{digest}\n".encode()
    assert vault.signed(bytes.fromhex(said["public"]), message, bytes.fromhex(said["ed25519"]))
    assert bytes.fromhex(said["public"]) == house.vault.public_key(int(said["key"]))
    assert (await listed(house, "action=audit_log.export"))["total"] == 1


async def test_no_cell_of_a_csv_is_a_formula(house: Any) -> None:
    """T-CSV."""
    answer = await house.admin.get("/v1/audit-logs/export?resource_type=config&format=csv")
    assert answer.headers["content-disposition"] == 'attachment; filename="audit-logs.csv"'
    rows = list(csv.DictReader(io.StringIO(answer.text, newline="")))
    assert [json.loads(row["request_body"])["name"] for row in rows] == ["plain", "=cmd|' /C calc'!A0"]
    assert (await house.admin.get("/v1/audit-logs/export?format=xml")).status_code == 400


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", " =", "  @"])
def test_what_a_spreadsheet_would_calculate_is_text(begins: str) -> None:
    assert cell(f'{begins}1+1"') == f'"\'{begins}1+1"""'
    assert cell("plain") == '"plain"'
    assert cell(None) == '""'
    assert cell('a","=b') == '"a"",""=b"'


async def test_the_console_is_told_how_the_chain_stands(house: Any) -> None:
    found = (await house.admin.get("/v1/audit-logs/verify")).json()
    assert (found["object"], found["ok"], found["first_bad"], found["outside"]) == ("audit-chain", True, None, True)
    assert found["rows"] == await house.store.audit_size()
    assert found["checkpoint"] is None
    await house.services.audit.look()
    found = (await house.admin.get("/v1/audit-logs/verify")).json()
    assert found["checkpoint"]["seq"] == found["rows"]
    assert found["checkpoint"]["hash"] == found["hash"]
    house.store._rows.audit[0] = house.store._rows.audit[1]
    for _ in range(3):
        await house.services.audit.patrol()
    found = (await house.admin.get("/v1/audit-logs/verify")).json()
    assert (found["ok"], found["first_bad"]["seq"]) == (False, 1)


async def test_only_who_may_read_it_may_export_it(house: Any) -> None:
    for path in ("/v1/audit-logs", "/v1/audit-logs/export", "/v1/audit-logs/verify"):
        assert (await house.team.get(path)).status_code == 403
        key = await house.key("organisation-service", ["workspaces.list"])
        assert (await house.client(key).get(path)).status_code == 403
    assert (await listed(house, "action=audit_log.export.denied"))["total"] == 2
