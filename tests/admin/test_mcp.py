"""MCP integrations and servers: documents with sealed headers, opened to workspaces, and really called."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from admin.documents_kit import JsonObject, change, make, ok, read, refused, second, stored
from admin_house import House, MemoryHouse
from lockgate.admin import api, mcp
from lockgate.admin.credentialfields import MASK
from lockgate.admin.mcpdocs import INTEGRATIONS
from lockgate.admin.services import Fetched
from lockgate.core.credentials import SecretReference
from lockgate.core.errors import EgressRefused, SecretAway, UpstreamConnect
from lockgate.core.secret import Secret

URL = "https://mcp.example.org/mcp"
BODY: JsonObject = {"name": "Docs", "url": URL, "auth_type": "headers", "transport": "http"}
SECRET = "Bearer s3cret-of-docs"


@pytest.fixture(name="house")
def _house(tmp_path: Path) -> House:
    return MemoryHouse(tmp_path)


async def save(client: httpx.AsyncClient, **more: Any) -> JsonObject:
    return await make(client, "mcp-integrations", **{**BODY, **more})


async def serve(client: httpx.AsyncClient, integration: str, **more: Any) -> JsonObject:
    return await make(client, "mcp-servers", **{"name": "Docs", "mcp_integration_id": integration, **more})


def headers(**values: str) -> JsonObject:
    return {"custom_headers": {name.replace("_", "-"): value for name, value in values.items()}}


def said(result: Any, number: int, *, stream: bool = False, session: str = "") -> Fetched:
    message = json.dumps({"jsonrpc": "2.0", "id": number, "result": result})
    body = f"event: message\r\ndata: {message}\r\n\r\n" if stream else message
    return Fetched(200, {"mcp-session-id": session} if session else {}, body.encode())


HELLO = {
    "protocolVersion": "2025-06-18",
    "serverInfo": {"name": "docs", "version": "1.2"},
    "capabilities": {"tools": {}, "resources": {}},
}
TOOLS = [{"name": "search", "description": "d", "inputSchema": {"type": "object"}}, {"name": "fetch"}]


def a_whole_sync() -> list[Any]:
    return [
        said(HELLO, 1, session="s-1"),
        Fetched(202, {}, b""),
        said({"tools": TOOLS[:1], "nextCursor": "c"}, 2, stream=True),
        said({"tools": TOOLS[1:]}, 3),
        said({"resources": [{"uri": "file:///a", "name": "a", "mimeType": "text/plain"}]}, 4),
        said({"resourceTemplates": [{"uriTemplate": "file:///{x}", "name": "any"}]}, 5),
    ]


# --- integrations ---


async def test_an_integration_from_its_making_to_its_end(house: House) -> None:
    made = await save(house.team, description="d")
    assert made["data"] == {"id": made["id"], "slug": made["slug"]}
    row = await read(house.team, f"mcp-integrations/{made['slug']}")
    for name in ("created_at", "last_updated_at", "owner_id"):
        assert row.pop(name)
    assert row == {
        **BODY,
        "object": "mcp-integration",
        "id": made["id"],
        "slug": made["slug"],
        "description": "d",
        "organisation_id": house.ids.organisation_id,
        "workspace_id": house.ids.workspace_id,
        "status": "active",
        "type": "workspace",
        "configurations": {},
        "secret_mappings": [],
        "global_workspace_access": None,
        "workspaces_count": 0,
    }
    assert await change(house.team, f"mcp-integrations/{made['id']}", name="New", transport="sse") == {}
    listed = await read(house.team, "mcp-integrations?search=new&pageSize=1&currentPage=0")
    assert [(row["name"], row["transport"]) for row in listed["data"]] == [("New", "sse")]
    assert await ok(await house.team.delete(f"/v1/mcp-integrations/{made['id']}")) == {}
    refused(await house.team.get(f"/v1/mcp-integrations/{made['id']}"), 404, "AB08")


@pytest.mark.parametrize(
    ("change_", "says"),
    [
        ({"url": "stdio:///bin/sh"}, "url must be a URL"),
        ({"url": "https://user:pw@mcp.example.org"}, "url must be a URL"),
        ({"transport": "stdio"}, "transport"),
        ({"transport": "interactive"}, "transport"),
        ({"auth_type": "basic"}, "auth_type"),
        ({"command": "sh"}, "Unknown field 'command'"),
        ({"configurations": {"command": "sh"}}, "configurations does not know 'command'"),
        ({"configurations": {"env": {}, "args": []}}, "configurations does not know 'args'"),
        ({"configurations": headers(host="x")}, "'host' cannot be set here"),
        ({"configurations": headers(x_portkey_api_key="x")}, "cannot be set here"),
        ({"configurations": headers(a="x\ny")}, "printable ASCII"),
        ({"configurations": headers(a=MASK)}, "send its value again"),
        ({"configurations": {"custom_headers": []}}, "must be an object"),
        ({"configurations": {"token_url": "file:///x"}}, "configurations.token_url must be a URL"),
        ({"slug": "a"}, "slug"),
        ({"capabilities": []}, "Unknown field 'capabilities'"),
        ({"secret_mappings": [{"target_field": "url", "secret_reference_id": "x"}]}, "It takes: configurations.custom"),
        (
            {"secret_mappings": [{"target_field": "configurations.custom_headers.host", "secret_reference_id": "x"}]},
            "'configurations.custom_headers.host' cannot be filled",
        ),
        (
            {"secret_mappings": [{"target_field": "configurations.token_url", "secret_reference_id": "x"}]},
            "'configurations.token_url' cannot be filled",
        ),
        (
            {"secret_mappings": [{"target_field": "configurations.client_secret", "secret_reference_id": "x"}]},
            "no such secret",
        ),
        ({"secret_mappings": [{"target_field": "custom_headers.a", "secret_reference_id": "x"}]}, "no such secret"),
    ],
)
async def test_a_mistake_is_named(house: House, change_: JsonObject, says: str) -> None:
    assert says in refused(await house.team.post("/v1/mcp-integrations", json={**BODY, **change_}))


async def test_header_values_are_sealed_masked_and_bound_to_the_host(house: House) -> None:
    made = await save(house.team, configurations={**headers(authorization=SECRET), "client_secret": "s3cret-2"})
    path = f"mcp-integrations/{made['id']}"
    (row,) = await stored(house, INTEGRATIONS)
    assert b"s3cret" not in row.sealed
    masked = {"custom_headers": {"authorization": MASK}, "client_secret": MASK}
    for each in (path, "mcp-integrations"):
        answer = await house.team.get(f"/v1/{each}")
        assert "s3cret" not in answer.text
    assert (await read(house.team, path))["configurations"] == masked
    assert "s3cret" not in str([entry.detail for entry in await house.audit()])
    entered = {**headers(authorization=MASK, b="new"), "client_secret": MASK}
    answer = await house.team.put(f"/v1/{path}", json={"configurations": entered})
    assert f"It would go to {URL}" in refused(answer)  # whoever changed that would only have to wait
    await change(house.team, path, url=URL, configurations=entered)
    await change(house.team, path, url=f"{URL}/v2")
    house.provider.script = [said(HELLO, 1)]
    assert (await ok(await house.team.post(f"/v1/{path}/test")))["success"] is True
    assert {n: house.provider.calls[0]["headers"][n] for n in ("authorization", "b")} == {
        "authorization": SECRET, "b": "new",
    }  # fmt: skip
    for body in ({"url": "https://thief.example.org"}, {"url": "https://thief.example.org", "configurations": masked}):
        assert "again" in refused(await house.team.put(f"/v1/{path}", json=body))
    assert (await read(house.team, path))["url"] == f"{URL}/v2"


@pytest.mark.parametrize(
    "led",
    [
        {"token_url": "https://lure.example.org/token"},
        {"authorization_url": "https://lure.example.org/login"},
        {"oauth_metadata": {"token_endpoint": "https://lure.example.org/token"}},
        {},
    ],
)
async def test_a_client_secret_is_bound_to_where_it_logs_in(house: House, led: JsonObject) -> None:
    login = {"client_id": "c", "client_secret": "s3cret-2", "token_url": "https://login.example.org/token"}
    made = await save(house.team, auth_type="oauth_client_credentials", configurations=login)
    path = f"mcp-integrations/{made['id']}"
    await change(house.team, path, configurations={**login, "client_secret": MASK, "scope": "read"})
    masked = {"client_id": "c", "client_secret": MASK, **({**login, "client_secret": MASK} if len(led) else {}), **led}
    answer = await house.team.put(f"/v1/{path}", json={"configurations": masked})
    assert "client_secret: send its value again" in refused(answer)
    await change(house.team, path, url=URL, configurations={**masked, "client_secret": "s3cret-2"})


async def test_the_organisations_own_are_open_to_whom_they_were_opened(house: House) -> None:
    place, elsewhere = await second(house)
    made = await save(house.admin)
    path = f"mcp-integrations/{made['id']}"
    assert (await read(house.admin, path))["type"] == "organisation"
    refused(await house.team.get(f"/v1/{path}"), 404, "AB08")
    assert (await read(house.team, "mcp-integrations"))["total"] == 0
    opened = {"workspaces": [{"id": place.slug, "enabled": True}]}
    assert await change(house.admin, f"{path}/workspaces", **opened) == {}
    listed = await read(house.admin, f"{path}/workspaces")
    assert [(row["id"], row["enabled"]) for row in listed["workspaces"]] == [(place.id, True)]
    assert listed["data"] == listed["workspaces"]
    assert (await read(elsewhere, path))["id"] == made["id"]
    assert (await read(elsewhere, "mcp-integrations?type=organisation"))["total"] == 1
    assert (await read(elsewhere, "mcp-integrations?type=workspace"))["total"] == 0
    refused(await house.team.get(f"/v1/{path}"), 404, "AB08")
    refused(await elsewhere.put(f"/v1/{path}", json={"name": "x"}), 403, "AB03")
    refused(await elsewhere.put(f"/v1/{path}/capabilities", json={"capabilities": []}), 403, "AB03")
    refused(await elsewhere.put(f"/v1/{path}/workspaces", json=opened), 403, "AB03")
    refused(await elsewhere.post(f"/v1/{path}/test"), 403, "AB03")
    await change(house.admin, f"{path}/workspaces", global_workspace_access={"enabled": True})
    assert (await read(house.team, path))["global_workspace_access"] == {"enabled": True}
    shut = {"workspaces": [{"id": place.id, "enabled": False}], "override_existing_workspace_access": True}
    await change(house.admin, f"{path}/workspaces", **shut)
    refused(await elsewhere.get(f"/v1/{path}"), 404, "AB08")


async def test_one_of_a_workspace_is_opened_to_no_other(house: House) -> None:
    made = await save(house.team)
    place, elsewhere = await second(house)
    refused(await elsewhere.get(f"/v1/mcp-integrations/{made['id']}"), 404, "AB08")
    body = {"workspaces": [{"id": place.id, "enabled": True}]}
    path = f"/v1/mcp-integrations/{made['id']}/workspaces"
    assert "belongs to one workspace" in refused(await house.admin.put(path, json=body))
    shared = await save(house.admin)
    body = {"workspaces": [{"id": "never", "enabled": True}]}
    path = f"/v1/mcp-integrations/{shared['id']}/workspaces"
    assert "workspaces.0.id" in refused(await house.admin.put(path, json=body))


# --- calling ---


async def test_a_test_greets_the_server_and_tells_what_it_is(house: House) -> None:
    made = await save(house.team)
    house.provider.script = [said(HELLO, 1, stream=True)]
    told = await ok(await house.team.post(f"/v1/mcp-integrations/{made['id']}/test"))
    assert (told["success"], told["status_code"], told["url"], told["server_name"]) == (True, 200, URL, "docs")
    assert told["response_time_ms"] >= 0
    (call,) = house.provider.calls
    assert (call["method"], call["url"], call["scope"]) == ("POST", URL, house.ids.workspace_id)
    assert json.loads(call["body"])["method"] == "initialize"


# --- secrets that are kept elsewhere ---

KEPT = {"one": "Bearer s3cret-mapped", "fields": {"X-A": "s3cret-a", "X-B": "s3cret-b"}, "bad": {"host": "s3cret"}}


def mapped(**targets: str) -> list[JsonObject]:
    """Mappings of header fields, `all` being the whole object, to names in one secret."""
    start = "configurations.custom_headers"
    return [
        {
            "target_field": start if name == "all" else f"{start}.{name.replace('_', '-')}",
            "secret_reference_id": "kept",
            "secret_key": key,
        }
        for name, key in targets.items()
    ]


@pytest.fixture(name="keeping")
async def _keeping(house: House) -> House:
    """A house that fetches secrets: KEPT, or what the test puts into `answers`."""

    async def fetch_secret(reference: SecretReference, *, anew: bool = False) -> Secret:
        assert not anew
        if reference.secret_path == "away":
            raise SecretAway("Vault answered 503")
        return Secret(json.dumps(KEPT).encode())

    house.services = replace(house.services, fetch_secret=fetch_secret)
    house.app = api.build(house.services)
    await make(house.admin, "secret-references", name="kept", slug="kept", manager_type="env", secret_path="kept")
    return house


async def test_mapped_header_fields_travel_over_stored_ones(keeping: House) -> None:
    configured = headers(x_a="stored", x_c="stored-c")
    mappings = mapped(x_b="one", all="fields", authorization="one")
    made = await save(
        keeping.admin, configurations=configured, secret_mappings=mappings, workspace_id=keeping.ids.workspace_id
    )
    for verb in ("test", "sync"):
        keeping.provider.script = [said(HELLO, 1)]
        answer = await keeping.team.post(f"/v1/mcp-integrations/{made['id']}/{verb}")
        assert "s3cret" not in answer.text
        sent = keeping.provider.calls[-1]["headers"] if verb == "test" else keeping.provider.calls[1]["headers"]
        assert {name: sent[name] for name in ("x-a", "x-b", "x-c", "authorization")} == {
            "x-a": "s3cret-a",
            "x-b": "Bearer s3cret-mapped",
            "x-c": "stored-c",
            "authorization": "Bearer s3cret-mapped",
        }
    shown = await keeping.team.get(f"/v1/mcp-integrations/{made['id']}")
    assert "s3cret" not in shown.text
    assert "s3cret" not in str([entry.detail for entry in await keeping.audit()])


@pytest.mark.parametrize(
    ("mappings", "path", "says"),
    [
        (mapped(x_a="missing"), "kept", "could not be fetched. The secret has no such secret_key"),
        (mapped(x_a="fields"), "kept", "no text"),
        (mapped(all="bad"), "kept", "header fields that cannot be set"),
        (mapped(all="one"), "kept", "no JSON object"),
        (mapped(x_a="one"), "away", "Vault answered 503"),
    ],
)
async def test_a_mapped_field_that_is_not_to_be_had_is_told(
    keeping: House, mappings: list[JsonObject], path: str, says: str
) -> None:
    """Nobody is called without it."""
    made = await save(keeping.admin, secret_mappings=mappings, workspace_id=keeping.ids.workspace_id)
    await change(keeping.admin, "secret-references/kept", secret_path=path)
    told = await ok(await keeping.team.post(f"/v1/mcp-integrations/{made['id']}/test"))
    assert (told["success"], says in told["error"], "s3cret" in str(told)) == (False, True, False), told
    assert keeping.provider.calls == []


async def test_a_reference_that_closes_ends_its_use_here_too(keeping: House) -> None:
    """T-XREF, on use."""
    workspace, _ = await second(keeping)
    made = await save(keeping.admin, secret_mappings=mapped(x_a="one"), workspace_id=keeping.ids.workspace_id)
    await change(keeping.admin, "secret-references/kept", allowed_workspaces=[workspace.id])
    told = await ok(await keeping.team.post(f"/v1/mcp-integrations/{made['id']}/test"))
    assert "the secret reference of custom_headers.x-a is not there" in told["error"]
    assert keeping.provider.calls == []


@pytest.mark.parametrize(
    ("answer", "status", "says"),
    [
        (EgressRefused("private address"), None, "could not be called: private address"),
        (UpstreamConnect("refused"), None, "could not be called: refused"),
        (Fetched(401, {}, b""), 401, "asks for a login"),
        (Fetched(302, {"location": "http://169.254.169.254"}, b""), 302, "answered with status 302"),
        (Fetched(500, {}, b""), 500, "answered with status 500"),
        (Fetched(200, {}, b"<html>"), 200, "Is this an MCP server's address?"),
        (Fetched(200, {}, b'{"jsonrpc":"2.0","id":1,"error":{"message":"no"}}'), 200, "refused initialize: no"),
        (Fetched(200, {}, b'{"jsonrpc":"2.0","id":7,"result":{}}'), 200, "Is this an MCP server's address?"),
        (Fetched(200, {}, b"[" * 5000), 200, "Is this an MCP server's address?"),
    ],
)
async def test_what_fails_is_told_as_it_was(house: House, answer: Any, status: int | None, says: str) -> None:
    made = await save(house.team)
    house.provider.script = [answer, answer]
    told = await ok(await house.team.post(f"/v1/mcp-integrations/{made['id']}/test"))
    assert (told["success"], told["status_code"]) == (False, status)
    assert says in told["error"]
    assert (await ok(await house.team.post(f"/v1/mcp-integrations/{made['id']}/sync")))["success"] is False
    metadata = await read(house.team, f"mcp-integrations/{made['id']}/metadata")
    assert (metadata["sync_status"], says in metadata["sync_error"]) == ("failed", True)


async def test_a_sync_lists_page_by_page_what_the_server_has(house: House) -> None:
    made = await save(house.team)
    path = f"mcp-integrations/{made['id']}"
    assert (await read(house.team, f"{path}/metadata"))["sync_status"] == "pending"
    house.provider.script = a_whole_sync()
    told = await ok(await house.team.post(f"/v1/{path}/sync"))
    assert (told["success"], told["capabilities_count"]) == (True, 4)
    assert house.provider.script == []
    assert [call["headers"].get("mcp-session-id") for call in house.provider.calls] == [None, *["s-1"] * 5]
    metadata = await read(house.team, f"{path}/metadata")
    told_of = ("server_name", "server_version", "protocol_version", "sync_status", "sync_error", "capability_flags")
    assert [metadata[name] for name in told_of] == [
        "docs", "1.2", "2025-06-18", "synced", None, {"tools": {}, "resources": {}},
    ]  # fmt: skip
    listed = await read(house.team, f"{path}/capabilities")
    assert [(row["type"], row["name"], row["enabled"]) for row in listed["data"]] == [
        ("tool", "search", True), ("tool", "fetch", True), ("resource", "a", True), ("resource_template", "any", True),
    ]  # fmt: skip
    assert listed["data"][0]["input_schema"] == {"type": "object"}
    assert listed["counts"]["tools"] == {"total": 2, "enabled": 2}
    one = await read(house.team, f"{path}/capabilities?type=tool&page=2&page_size=1")
    assert ([row["name"] for row in one["data"]], one["total"], one["has_more"]) == (["fetch"], 2, False)


async def test_a_server_that_tells_without_end_is_not_listened_to(house: House) -> None:
    """What it says is stored, and read again with every list."""
    made = await save(house.team)
    long = [{"name": "t", "description": "x" * 900_000}]
    house.provider.script += [said(HELLO, 1), Fetched(202, {}, b"")]
    house.provider.script += [said({"tools": long, "nextCursor": "c"}, number) for number in range(2, 8)]
    answer = (await house.team.post(f"/v1/mcp-integrations/{made['id']}/sync", json={})).json()
    assert (answer["success"], answer["capabilities_count"]) == (False, 0)
    assert "more than 4 MiB" in answer["error"]
    assert len(house.provider.calls) == 7


async def test_a_server_that_takes_its_time_is_not_waited_for(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_args: Any, **_more: Any) -> Fetched:
        await asyncio.Event().wait()
        raise AssertionError

    monkeypatch.setattr(mcp, "WHOLE_S", 0.01)
    made = await save(house.team)
    monkeypatch.setattr(type(house.provider), "__call__", never)
    answer = (await house.team.post(f"/v1/mcp-integrations/{made['id']}/test", json={})).json()
    assert (answer["success"], answer["error"]) == (False, "The server took longer than 0.01 s for its answers")


async def test_the_library_may_say_what_a_server_has(house: House) -> None:
    made = await save(house.team)
    path = f"mcp-integrations/{made['id']}"
    body = {"server_info": {"name": "said"}, "capabilities": [{"type": "prompt", "name": "p"}]}
    assert (await ok(await house.team.post(f"/v1/{path}/sync", json=body)))["server_name"] == "said"
    assert (await read(house.team, f"{path}/capabilities"))["counts"]["prompts"]["total"] == 1
    wrong = {"capabilities": [{"type": "program", "name": "p"}]}
    assert "capabilities: each has a name" in refused(await house.team.post(f"/v1/{path}/sync", json=wrong))
    assert house.provider.calls == []


# --- servers ---


async def test_a_server_from_its_making_to_its_end(house: House) -> None:
    integration = await save(house.team)
    made = await serve(house.team, integration["slug"], slug="my-docs", description="d")
    assert made["slug"] == "my-docs"
    row = await read(house.team, "mcp-servers/my-docs")
    told = ("mcp_integration_id", "mcp_integration_slug", "mcp_integration_url", "auth_type", "description", "status")
    assert [row[name] for name in told] == [integration["id"], integration["slug"], URL, "headers", "d", "active"]
    assert row["mcp_integration_details"]["transport"] == "http"
    assert row["workspace_id"] == house.ids.workspace_id
    assert await change(house.team, "mcp-servers/my-docs", description=None, name="N") == {}
    for query in (f"id={made['id']}", "search=n", f"mcp_integration_id={integration['id']}"):
        assert [row["description"] for row in (await read(house.team, f"mcp-servers?{query}"))["data"]] == [""]
    told_of = refused(await house.team.delete(f"/v1/mcp-integrations/{integration['id']}"), 409, "AB07")
    assert "the MCP server 'N'" in told_of
    await ok(await house.team.delete("/v1/mcp-servers/my-docs"))
    await ok(await house.team.delete(f"/v1/mcp-integrations/{integration['id']}"))


async def test_a_server_takes_what_is_open_to_its_workspace_only(house: House) -> None:
    place, elsewhere = await second(house)
    mine, theirs, shared = await save(house.team), await save(elsewhere), await save(house.admin)
    body = {"name": "n", "mcp_integration_id": theirs["id"]}
    told = refused(await house.team.post("/v1/mcp-servers", json=body))
    for name in (shared["id"], "never"):
        assert told == refused(await house.team.post("/v1/mcp-servers", json={**body, "mcp_integration_id": name}))
    above = {**body, "mcp_integration_id": shared["id"], "workspace_id": place.id}
    assert told == refused(await house.admin.post("/v1/mcp-servers", json=above))
    await serve(house.team, mine["id"])
    opened = {"workspaces": [{"id": place.id, "enabled": True}]}
    await change(house.admin, f"mcp-integrations/{shared['id']}/workspaces", **opened)
    made = await serve(elsewhere, shared["id"])
    opened["workspaces"][0]["enabled"] = False
    await change(house.admin, f"mcp-integrations/{shared['id']}/workspaces", **opened)
    assert "not open" in refused(await elsewhere.post(f"/v1/mcp-servers/{made['id']}/test"))
    assert house.provider.calls == []
    refused(await house.team.get(f"/v1/mcp-servers/{made['id']}"), 404, "AB08")


async def test_a_server_lies_where_its_integration_does_unless_it_is_said(house: House) -> None:
    await house.workspace()
    made = await serve(house.admin, (await save(house.team))["id"])
    assert (await read(house.team, f"mcp-servers/{made['id']}"))["workspace_id"] == house.ids.workspace_id
    shared = {"name": "S", "mcp_integration_id": (await save(house.admin))["id"]}
    assert "workspace_id is needed" in refused(await house.admin.post("/v1/mcp-servers", json=shared))


async def test_a_server_shows_nothing_of_an_integration_that_is_closed_again(house: House) -> None:
    made = await save(house.admin)
    path = f"mcp-integrations/{made['id']}/workspaces"
    await change(house.admin, path, workspaces=[{"id": house.ids.workspace_id, "enabled": True}])
    server = await serve(house.team, made["id"])
    assert (await read(house.team, f"mcp-servers/{server['id']}"))["url"] == URL
    await change(house.admin, path, workspaces=[{"id": house.ids.workspace_id, "enabled": False}])
    listed = (await read(house.team, "mcp-servers"))["data"]
    for row in (await read(house.team, f"mcp-servers/{server['id']}"), *listed):
        assert row["mcp_integration_id"] == made["id"]
        assert URL not in json.dumps(row)
        assert row["mcp_integration_details"] is None


@pytest.mark.parametrize("kind", ["mcp-integrations", "mcp-servers"])
async def test_of_two_switches_at_once_both_are_thrown(house: House, kind: str) -> None:
    made = await save(house.team)
    made = made if kind == "mcp-integrations" else await serve(house.team, made["id"])
    path, tools = f"/v1/{kind}/{made['id']}/capabilities", ("search", "fetch")
    bodies = [{"capabilities": [{"name": tool, "type": "tool", "enabled": False}]} for tool in tools]
    answers = await at_once(house, [house.team.put(path, json=body) for body in bodies])
    assert [answer.status_code for answer in answers] == [200, 200]
    rows = (await read(house.team, path.removeprefix("/v1/")))["data"]
    assert {row["name"]: row["enabled"] for row in rows} == dict.fromkeys(tools, False)


async def at_once(house: House, calls: list[Any]) -> list[httpx.Response]:
    """Answers to calls that all have read before the first of them writes."""
    writing = house.store._writing
    async with writing:
        waiting = [asyncio.ensure_future(call) for call in calls]
        for _ in range(1000):
            await asyncio.sleep(0)
        assert len(writing._waiters) == len(calls)
    return list(await asyncio.gather(*waiting))


async def test_of_two_who_are_shut_out_at_once_both_are(house: House) -> None:
    server = await serve(house.team, (await save(house.team))["id"])
    place = {house.ids.workspace_id.replace("-", "_"): "member"}
    people = [(await house.person(f"{name}@example.org", "member", **place)).id for name in ("ann", "bob")]
    path = f"/v1/mcp-servers/{server['id']}/user-access"
    bodies = [{"user_access": [{"user_id": each, "enabled": False}]} for each in people]
    await at_once(house, [house.team.put(path, json=body) for body in bodies])
    rows = (await read(house.team, path.removeprefix("/v1/")))["data"]
    assert {row["user_id"] for row in rows if not row["enabled"]} == set(people)


async def test_what_the_integration_switched_off_is_off_in_every_server(house: House) -> None:
    integration = await save(house.team)
    made = await serve(house.team, integration["id"])
    above, own = f"mcp-integrations/{integration['id']}", f"mcp-servers/{made['id']}"
    off = {"type": "tool", "enabled": False}
    assert await change(house.team, f"{above}/capabilities", capabilities=[{**off, "name": "fetch"}]) == {
        "success": True
    }
    await change(house.team, f"{own}/capabilities", capabilities=[{**off, "name": "search"}, {**off, "name": "later"}])
    await change(house.team, f"{own}/capabilities", capabilities=[{"type": "tool", "name": "fetch", "enabled": True}])
    house.provider.script = a_whole_sync()
    assert (await ok(await house.team.post(f"/v1/{own}/capabilities/sync", json={})))["success"] is True
    listed = await read(house.team, f"{own}/capabilities?type=tool")
    assert {row["name"]: (row["integration_enabled"], row["enabled"]) for row in listed["data"]} == {
        "search": (True, False), "fetch": (False, False), "later": (True, False),
    }  # fmt: skip
    assert (await read(house.team, f"{own}/metadata"))["server_name"] == "docs"


async def test_a_workspace_says_nothing_of_its_own_about_the_organisations_server(house: House) -> None:
    shared = await save(house.admin)
    await change(house.admin, f"mcp-integrations/{shared['id']}/workspaces", global_workspace_access={"enabled": True})
    made = await serve(house.team, shared["id"])
    body = {"capabilities": [{"type": "tool", "name": "mine"}]}
    refused(await house.team.post(f"/v1/mcp-servers/{made['id']}/capabilities/sync", json=body), 403, "AB03")
    refused(await house.team.post(f"/v1/mcp-servers/{made['id']}/metadata/sync", json={"title": "x"}), 403, "AB03")
    house.provider.script = a_whole_sync()
    await ok(await house.team.post(f"/v1/mcp-servers/{made['id']}/metadata/sync", json={}))
    assert len((await stored(house, INTEGRATIONS))[0].capabilities) == 4


async def test_who_may_use_a_server_is_said_by_default_and_by_name(house: House) -> None:
    ws = house.ids.workspace_id
    member = await house.person("m@example.org", **{ws.replace("-", "_"): "member"})
    stranger = await house.person("s@example.org")
    made = await serve(house.team, (await save(house.team))["id"])
    path = f"mcp-servers/{made['id']}/user-access"
    listed = await read(house.team, path)
    people = {row["user_id"]: (row["enabled"], row["has_override"]) for row in listed["data"]}
    assert people == {house.ids.user_id: (True, False), member.id: (True, False)}
    assert listed["user_access"] == listed["data"]
    assert (await read(house.team, f"mcp-servers/{made['id']}"))["default_user_access"] == "allow"
    sent = {"user_access": [{"user_id": member.id, "enabled": True}], "default_user_access": "deny"}
    assert await change(house.team, path, **sent) == {"success": True}
    allowed = {row["user_id"]: row["enabled"] for row in (await read(house.team, path))["data"]}
    assert allowed == {house.ids.user_id: False, member.id: True}
    told = [
        refused(await house.team.put(f"/v1/{path}", json={"user_access": [{"user_id": name, "enabled": True}]}))
        for name in (stranger.id, "never")
    ]
    assert told[0].replace(stranger.id, "never") == told[1]
    key = house.client(await house.key("workspace-user", user_id=member.id))
    assert (await read(key, f"{path}/check"))["has_access"] is True
    await change(house.team, path, user_access=[{"user_id": member.id, "enabled": False}])
    both = {name: [{"user_id": member.id, "enabled": True}] for name in ("users", "user_access")}
    assert "users" in refused(await house.team.put(f"/v1/{path}", json=both))
    assert (await read(key, f"{path}/check"))["has_access"] is False
    assert (await read(house.team, f"{path}/check"))["has_access"] is True


async def test_nobody_is_logged_in_at_a_server_yet(house: House) -> None:
    made = await serve(house.team, (await save(house.team))["id"])
    path = f"mcp-servers/{made['id']}/connections"
    assert (await read(house.team, path))["total"] == 0
    assert await ok(await house.team.delete(f"/v1/{path}")) == {"success": True}
