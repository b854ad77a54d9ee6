import json
from typing import Any

import httpx
import pytest

from admin_house import House
from lockgate.admin.services import Fetched
from lockgate.core import errors
from lockgate.core.documents import VIRTUAL_KEYS, Tenant, credential_aad
from lockgate.core.snapshot import Credential

KEY = "sk-canary-0123456789abcdef"


async def make(client: httpx.AsyncClient, **fields: Any) -> str:
    """The slug of a new virtual key."""
    answer = await client.post("/v1/virtual-keys", json={"name": "My Key", "provider": "openai", "key": KEY, **fields})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["slug"])


async def credential(house: House, slug: str) -> Credential:
    found = house.lookups.credential(house.ids.workspace_id, slug)
    assert isinstance(found, Credential)
    return found


def opened(house: House, found: Credential) -> bytes:
    return bytes(house.vault.open(found.sealed, found.aad).reveal())


# --- create ---


async def test_a_create_reply_is_flat_and_wrapped(house: House) -> None:
    answer = (await house.team.post("/v1/virtual-keys", json={"name": "A b", "provider": "openai", "key": KEY})).json()
    assert answer["slug"].startswith("a-b-")
    assert answer["success"] is True
    assert answer["data"] == {"id": answer["id"], "slug": answer["slug"], "object": "virtual-key"}


async def test_workers_find_the_credential_and_can_open_it(house: House) -> None:
    slug = await make(house.team, custom_host="http://127.0.0.1:9000/v1")
    found = await credential(house, slug)
    assert (found.provider, found.base_url) == ("openai", "http://127.0.0.1:9000/v1")
    assert opened(house, found) == KEY.encode()


async def test_a_virtual_key_reads_back_without_its_secret(house: House) -> None:
    slug = await make(house.team, note="n", expires_at="2040-01-01T00:00:00Z", usage_limits={"credit_limit": 5})
    shown = (await house.team.get(f"/v1/virtual-keys/{slug}")).json()
    assert shown.pop("created_at").endswith("Z")
    assert shown.pop("last_updated_at").endswith("Z")
    assert shown.pop("id")
    assert shown == {
        "object": "virtual-key",
        "slug": slug,
        "name": "My Key",
        "note": "n",
        "provider": "openai",
        "status": "active",
        "masked_key": "********cdef",
        "custom_host": None,
        "configurations": {},
        "integration_id": None,
        "secret_mappings": [],
        "model_config": {},
        "usage_limits": {"type": "cost", "credit_limit": 5},
        "rate_limits": None,
        "reset_usage": None,
        "expires_at": "2040-01-01T00:00:00.000Z",
        "workspace_id": house.ids.workspace_id,
        "organisation_id": house.ids.organisation_id,
    }


async def test_a_short_secret_shows_nothing_of_itself(house: House) -> None:
    slug = await make(house.team, key="tiny-key")
    assert (await house.team.get(f"/v1/virtual-keys/{slug}")).json()["masked_key"] == "********"


@pytest.mark.parametrize(
    "fields",
    [
        {"resourceName": "res", "deploymentName": "gpt", "apiVersion": "2024-10-21"},
        {"resource_name": "res", "deployment_name": "gpt", "api_version": "2024-10-21"},
        {"configurations": {"azure_resource_name": "res", "azure_deployment_name": "gpt", "apiVersion": "2024-10-21"}},
        {"resourceName": "res", "deploymentConfig": [{"deploymentName": "gpt", "apiVersion": "2024-10-21"}]},
        {"resourceName": "res", "deployment_config": [{"deployment_name": "gpt", "api_version": "2024-10-21"}]},
    ],
)
async def test_both_spellings_of_a_providers_settings_are_read(house: House, fields: dict[str, Any]) -> None:
    slug = await make(house.team, provider="azure-openai", **fields)
    assert (await credential(house, slug)).options == {
        "azure-resource-name": "res",
        "azure-deployment-id": "gpt",
        "azure-api-version": "2024-10-21",
    }


async def test_a_custom_host_may_stand_inside_or_outside(house: House) -> None:
    one = await make(house.team, custom_host="https://a.example.org/v1/")
    two = await make(house.team, configurations={"custom_host": "https://a.example.org/v1"})
    three = await make(house.team, customHost="https://a.example.org/v1")
    hosts = {(await credential(house, slug)).base_url for slug in (one, two, three)}
    assert hosts == {"https://a.example.org/v1"}


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"provider": "opnai"}, "provider: there is no 'opnai'"),
        ({"key": None}, "key is required"),
        ({"key": "   "}, "key is required"),
        ({"key": ""}, "key is required"),
        ({"key": "two\nlines"}, "characters that a header cannot carry"),
        ({"key": "ünïcode"}, "characters that a header cannot carry"),
        ({"key": 17}, "key"),
        ({"name": ""}, "name"),
        ({"custom_host": "ftp://x.example.org"}, "custom_host"),
        ({"custom_host": "https://user:pw@x.example.org"}, "custom_host"),
        ({"custom_host": "https://x.example.org/v1?x=1"}, "custom_host"),
        ({"custom_host": "https://x.example.org/#f"}, "custom_host"),
        ({"custom_host": "x.example.org"}, "custom_host"),
        ({"custom_host": "https://x.example.org\\@y"}, "custom_host"),
        ({"custom_host": "https://exämple.org"}, "custom_host"),
        ({"custom_host": "https://a.example.org", "configurations": {"custom_host": "https://b.example.org"}}, "twice"),
        ({"configurations": {"nonsense": 1}}, "does not know 'nonsense'"),
        ({"provider": "azure-openai", "resourceName": "a.evil.example/"}, "azure-resource-name"),
        ({"provider": "ollama", "key": None}, "custom_host is required"),
        ({"slug": "has space"}, "slug takes"),
        ({"organisation_id": "x"}, "Unknown field 'organisation_id'"),
        ({"status": "active"}, "Unknown field 'status'"),
    ],
)
async def test_a_mistake_is_named_and_the_secret_never_repeated(
    house: House, fields: dict[str, Any], says: str
) -> None:
    body = {"name": "n", "provider": "openai", "key": KEY, **fields}
    answer = await house.team.post("/v1/virtual-keys", json=body)
    assert answer.status_code == 400
    assert answer.json()["data"]["errorCode"] == "AB01"
    assert says in answer.json()["data"]["message"]
    assert "canary" not in answer.text


async def test_an_address_that_the_egress_door_refuses_is_refused_at_once(house: House) -> None:
    def refuse(url: str) -> None:
        raise errors.EgressRefused(f"{url} is private")

    object.__setattr__(house.services, "check_host", refuse)
    body = {"name": "n", "provider": "openai", "key": KEY, "custom_host": "https://10.0.0.1"}
    answer = await house.team.post("/v1/virtual-keys", json=body)
    assert (answer.status_code, answer.json()["data"]["errorCode"]) == (400, "AB01")


async def test_a_chosen_slug_is_taken_once_per_workspace(house: House) -> None:
    assert await make(house.team, slug="main") == "main"
    again = await house.team.post(
        "/v1/virtual-keys", json={"name": "n", "provider": "openai", "key": KEY, "slug": "main"}
    )
    assert (again.status_code, again.json()["data"]["errorCode"]) == (409, "AB07")
    second = await house.workspace()
    assert await make(house.admin, slug="main", workspace_id=second.id) == "main"
    hers = await house.admin.get(f"/v1/virtual-keys/main?workspace_id={second.slug}")
    assert hers.json()["workspace_id"] == second.id


# --- update ---


async def test_an_update_keeps_what_was_not_sent(house: House) -> None:
    slug = await make(house.team, note="old", custom_host="https://a.example.org")
    answer = await house.team.put(f"/v1/virtual-keys/{slug}", json={"name": "New", "note": None})
    assert (answer.status_code, answer.json()) == (200, {})
    shown = (await house.team.get(f"/v1/virtual-keys/{slug}")).json()
    assert (shown["name"], shown["note"], shown["custom_host"]) == ("New", None, "https://a.example.org")
    assert opened(house, await credential(house, slug)) == KEY.encode()


async def test_a_new_secret_replaces_the_old_one_and_is_published(house: House) -> None:
    slug = await make(house.team)
    found = await credential(house, slug)
    version, _ = await house.store.changes(0)
    await house.team.put(f"/v1/virtual-keys/{slug}", json={"key": "sk-second-0123456789"})
    after = await credential(house, slug)
    assert opened(house, after) == b"sk-second-0123456789"
    assert after.id == found.id
    assert found.id in (await house.store.changes(version))[1]


@pytest.mark.parametrize(
    "change",
    [
        {"custom_host": "https://evil.example.org/v1"},
        {"configurations": {"custom_host": "https://evil.example.org/v1"}},
        {"custom_host": ""},
        {"provider": "groq"},
    ],
)
async def test_a_stored_secret_does_not_follow_a_change_of_where_it_travels(
    house: House, change: dict[str, Any]
) -> None:
    slug = await make(house.team, custom_host="https://a.example.org/v1")
    answer = await house.team.put(f"/v1/virtual-keys/{slug}", json=change)
    assert answer.status_code == 400
    assert "Enter the key again" in answer.text
    found = await credential(house, slug)
    assert (found.base_url, found.provider) == ("https://a.example.org/v1", "openai")
    there = [] if "provider" not in change else ["https://a.example.org/v1"]
    anew = await house.team.put(
        f"/v1/virtual-keys/{slug}", json={**change, "key": "sk-entered-again-1", "hosts": there}
    )
    assert anew.status_code == 200
    assert opened(house, await credential(house, slug)) == b"sk-entered-again-1"


LURE = "https://lure.example.org/v1"
JUNK = "sk-whatever-0123456789"
"""A key that its host may learn: who enters it may change the host."""
REAL = "sk-canary-real-0123456789"


async def test_who_enters_a_key_names_the_host_that_somebody_chose_for_it(house: House) -> None:
    """Else whoever may change it sends it to themselves, breaks it, and waits for somebody to mend it."""
    slug = await make(house.team)
    path = f"/v1/virtual-keys/{slug}"
    lured = {"custom_host": LURE, "key": JUNK}
    assert (await house.team.put(path, json=lured)).status_code == 200
    assert (await house.team.get(path)).json()["hosts"] == [LURE]
    unsaid: list[dict[str, Any]] = [{}, {"hosts": ["https://api.openai.com/v1"]}, {"hosts": []}]
    for body in unsaid:
        answer = await house.team.put(path, json={"key": REAL, **body})
        assert answer.status_code == 400
        assert f'send "hosts": ["{LURE}"] beside it' in answer.json()["message"]
        assert opened(house, await credential(house, slug)) == JUNK.encode()
    said: list[dict[str, Any]] = [{"hosts": [LURE]}, {"custom_host": f"{LURE}/"}, {"custom_host": ""}]
    for body in said:
        assert (await house.team.put(path, json={"key": REAL, **body})).status_code == 200
        assert opened(house, await credential(house, slug)) == REAL.encode()
        assert (await house.team.put(path, json=lured)).status_code == 200


async def test_a_key_for_the_providers_own_hosts_is_entered_alone(house: House) -> None:
    slug = await make(house.team)
    assert "hosts" not in (await house.team.get(f"/v1/virtual-keys/{slug}")).json()
    assert (await house.team.put(f"/v1/virtual-keys/{slug}", json={"key": REAL})).status_code == 200


async def test_a_name_that_settings_make_is_a_host_that_somebody_chose(house: House) -> None:
    azure = {"resourceName": "lure", "deploymentName": "a", "apiVersion": "v1"}
    slug = await make(house.team, provider="azure-openai", **azure)
    path, host = f"/v1/virtual-keys/{slug}", "lure.openai.azure.com"
    assert (await house.team.get(path)).json()["hosts"] == [host]
    assert host in (await house.team.put(path, json={"key": REAL})).json()["message"]
    assert (await house.team.put(path, json={"key": REAL, "hosts": [host]})).status_code == 200
    assert (await house.team.put(path, json={"key": REAL, **azure})).status_code == 200


async def test_an_azure_resource_is_a_host_and_a_deployment_is_not(house: House) -> None:
    slug = await make(house.team, provider="azure-openai", resourceName="mine", deploymentName="a", apiVersion="v1")
    path = f"/v1/virtual-keys/{slug}"
    moved = await house.team.put(path, json={"resourceName": "evil", "deploymentName": "a", "apiVersion": "v1"})
    assert moved.status_code == 400
    other = await house.team.put(path, json={"resourceName": "mine", "deploymentName": "b", "apiVersion": "v1"})
    assert other.status_code == 200
    assert (await credential(house, slug)).options["azure-deployment-id"] == "b"


async def test_a_deleted_virtual_key_is_gone(house: House) -> None:
    slug = await make(house.team)
    assert (await house.team.delete(f"/v1/virtual-keys/{slug}")).json() == {}
    assert house.lookups.credential(house.ids.workspace_id, slug) is None
    missing = await house.team.get(f"/v1/virtual-keys/{slug}")
    assert (missing.status_code, missing.json()["data"]["errorCode"]) == (404, "AB08")


async def test_a_row_may_be_named_by_its_id(house: House) -> None:
    slug = await make(house.team)
    row = (await house.team.get(f"/v1/virtual-keys/{slug}")).json()
    assert (await house.team.get(f"/v1/virtual-keys/{row['id']}")).json()["slug"] == slug


async def test_another_workspace_does_not_see_it(house: House) -> None:
    second = await house.workspace()
    slug = await make(house.admin, workspace_id=second.id)
    for method in ("GET", "PUT", "DELETE"):
        assert (await house.team.request(method, f"/v1/virtual-keys/{slug}", json={})).status_code == 404
    assert (await house.team.post(f"/v1/virtual-keys/{slug}/test")).status_code == 404
    assert (await house.team.get("/v1/virtual-keys")).json()["total"] == 0


async def test_a_secret_copied_to_another_row_does_not_open(house: House) -> None:
    one, two = await make(house.team), await make(house.team)
    tenant = Tenant(house.ids.organisation_id)
    first, second = [await house.store.get(tenant, VIRTUAL_KEYS, slug) for slug in (one, two)]
    assert first
    assert second
    with pytest.raises(ValueError, match="moved"):
        house.vault.open(first.sealed, credential_aad(second))


# --- the test action ---

MODELS = Fetched(
    200, {}, json.dumps({"data": [{"id": "text-embedding-3"}, {"id": "gpt-x"}, {"id": "gpt-mini"}]}).encode()
)
OK = Fetched(200, {}, b"{}")


async def try_out(house: House, *script: Any, **fields: Any) -> dict[str, Any]:
    slug = await make(house.team, custom_host="https://llm.example.org/v1", **fields)
    house.provider.script = list(script)
    answer = await house.team.post(f"/v1/virtual-keys/{slug}/test", json={})
    assert answer.status_code == 200
    assert "canary" not in answer.text
    return dict(answer.json())


def steps(result: dict[str, Any]) -> list[tuple[str, bool]]:
    assert all(step["message"] and step["ms"] >= 0 for step in result["steps"])
    return [(step["step"], step["ok"]) for step in result["steps"]]


async def test_a_good_key_passes_every_step_with_a_one_token_completion(house: House) -> None:
    result = await try_out(house, MODELS, OK)
    assert result["ok"] is True
    names = ("resolve", "connect", "tls", "auth", "models", "completion")
    assert steps(result) == [(name, True) for name in names]
    assert result["models"] == ["text-embedding-3", "gpt-x", "gpt-mini"]
    listing, completion = house.provider.calls
    assert (listing["method"], listing["url"]) == ("GET", "https://llm.example.org/v1/models")
    assert listing["headers"]["authorization"] == f"Bearer {KEY}"
    assert listing["stored"] is True
    assert listing["scope"] == house.ids.workspace_id
    assert completion["url"] == "https://llm.example.org/v1/chat/completions"
    body = json.loads(completion["body"])
    assert (body["model"], body["max_tokens"]) == ("gpt-mini", 1)


NO_AUTH = [("resolve", True), ("connect", True), ("tls", True), ("auth", False)]


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (errors.EgressRefused("private"), [("resolve", False)]),
        (errors.UpstreamDns("no such name"), [("resolve", False)]),
        (errors.UpstreamConnect("refused"), [("resolve", True), ("connect", False)]),
        (errors.UpstreamTls("expired"), [("resolve", True), ("connect", True), ("tls", False)]),
        (errors.UpstreamSilent("silent"), [("resolve", True), ("connect", False)]),
        (
            Fetched(401, {}, b'{"error":"bad sk-canary"}'),
            NO_AUTH,
        ),
        (Fetched(403, {}, b""), NO_AUTH),
        (Fetched(503, {}, b""), NO_AUTH),
    ],
)
async def test_the_step_that_failed_is_explained(house: House, failure: Any, expected: list[tuple[str, bool]]) -> None:
    result = await try_out(house, failure)
    assert result["ok"] is False
    assert steps(result) == expected


async def test_a_provider_without_a_model_list_is_still_tried(house: House) -> None:
    result = await try_out(house, Fetched(404, {}, b"<html>"), OK)
    assert result["ok"] is True
    assert result["steps"][-1]["message"].startswith("Not tried")


@pytest.mark.parametrize("body", [b"[" * 2000, b"{}", b"[1,2]", b'{"data":[{"id":5}]}', b"\xff"])
async def test_a_hostile_model_list_is_harmless(house: House, body: bytes) -> None:
    result = await try_out(house, Fetched(200, {}, body), OK)
    assert result["models"] == []


async def test_a_test_leaves_an_audit_entry(house: House) -> None:
    await try_out(house, MODELS, OK)
    entry = (await house.audit())[0]
    assert (entry.action, entry.detail["ok"]) == ("virtual_key.test", True)
